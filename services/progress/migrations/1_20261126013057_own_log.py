from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
        CREATE TABLE IF NOT EXISTS "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "learners" DROP CONSTRAINT "learners_versions_in_range", ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrolment_version >= 0);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "outbox_log_ends";
        DROP TABLE IF EXISTS "outbox_state";"""


MODELS_STATE = (
    "eJztXVlz2zgS/isovWymSutyHCfOJltbJR874xlbztpKMmcxEAlJWFEEhwDtaGbnvy8Akh"
    "IPUBKoi5TxEkdEN0V9ALsbfeHPlh+QYYAoPep49AkFP6Bp6x34s+XBCeL/UQ23QQv6fnpQ"
    "XGKw70oOKAmtMZrK67BPWQBtxocG0KWIX3IQtQPsM0w8wdAbIeBChigDAXrElF8GZAAYvx"
    "zdiwJGAPEQeOT/j0ch+D3EfxyJb3CIzb8Ce8NN3Cz08O8hshgZIs4T8Fv+8hu/jD0HfUU0"
    "+eiPrQFGrpOBStzDwo64ixy02NSXAx8/Xl/+W5KLp+1bNnHDiZdj8adsRLwZTxhi50gwir"
    "Eh8lDAf5STAtELXTeGPLkUPTu/wIIQzR7amV9w0ACGrpiK1j8HoWeLGQDym8Q/p/+Kny9F"
    "Zlndu571cNWzrFZh5sQj5PCPL9nEE7OOPSYg+/Ov6L5zVOTVlviCi+869y9evflGQkAoE+"
    "spwaz1l2SEDEasEv4c3vEsFkG/9tgCzFNsOeD5M1eBPLkwx3y+2hM0E7y2gDB/Xv7n7ycv"
    "T89O3756c/qWk8gHnV05WzAJ192exHqOLX97reT90cA2z2awVWAby6EirN8/3HXVuKZYcp"
    "A62Gbgf8DFtInQLsBNgCHuPKH0d1dc6H7q3Etpcdv5UYoLwtVKpHK6Fzd353kJIm5wzqEX"
    "8nowTkkQcaEP7fETDByrMEJOSBltcWhyMslfgR4cSiDFLxa/b65BKcVDb4I8VqJh5+PLVO"
    "yMcjUVWz4fa6i7+UNoKr0Co1F9uqpPX+s1ROG17iJbzSZhIG4GmfyIHvlq4f8TH4nrAMzy"
    "ht9uRHf0WJrrPcO0ybVeX+G9dGnPIWWY8V9XgLOHvpas5BlDDkr+aIcFYu/qx95iDTiZxi"
    "M3d91vE/K8WszCPYFfLZ/gWHNkMe+GExRgWw17ljFvhSAbT6B7dBn9Pax56H68vbq/vsgB"
    "6XC1CVkRxEv+mxmeIDWKc648gjHbUfKfFTCMVVsDIOxd31499Dq3HzLr+bLTuxIjJ5m1nF"
    "x98SZn5c1uAj5f974D4iP4+a57lRcyM7rezy3xTDBkxPLIkwWdNCbJ5eRSZnaFC4Evdxfb"
    "Ux3ZlGMzEqqChJIYOsgJpY1m+SiwY5NYQ1qV32RtydWct04tuPhbEvYnmApzkFrQdckTUt"
    "gzpZZkKX8lu7JmaG7CYKzNhvOC/zbxknwgFMdAKLadBar24s2nHdNzORcx7HEP6sOAzR56"
    "xfWb4dnMXmj5prPmS7a9YK85m+9hQEJfRxsWOY1CrKAQGfGxrbVDShgM3BXg9lNyMIv4OR"
    "6WS5UU1+4cLMfblSn/ODl59ers5PjVm7evT8/OXr89ngmX4tAiKXN+/a0QNBnsi96VPnSs"
    "INSR5SmOgwF9c84qGA5HzAr9CvvUPK/ZrdZ5t2q7IWVcz6r8kgvUc4arkq5o0JxuTTNreo"
    "PTPGs4g5uDvIYvOEA24dueEaQjlfb1YDAt25NmGHO49qcM0YPC9DyOd85WM1/M59fdzv1P"
    "6uV8roiPnv/Uu+rkJmAEXWaN+e/VkSMZJiNG9MWIBDBAkKqMziW4z9kM8tWQR04F+yjDaI"
    "yjOhtHUbpBpVnOsZp5rts8187V+ilOs1joaf00z8VYydEa527s0c9ag3wT42M1PlbjYz0Q"
    "uOGQi7shx0cH8gyTgb1K8o+I2vLnKYB+y38WDqA3LDGEUow54LvEW8XuaRDyXFq/vf1407"
    "u+73S/vapXPFckEpbZFnJsqUkhqFasy/nyJVbiX74ATKPsy7iUJq6widIyYZ+ELJW1CTCj"
    "yB28B8fvAPHcKRARVwpggMCYG29esWhnq9+0htlTr3RPk9pco9TmpgSBGIL2qCQ0sMBJne"
    "Eybuq9piw3B8OtGC2UQRYqspXL4Z5zGLz18XaQi5gqI/CcEBdBrySxec6Vj75wtm1J4dmV"
    "HYdf7u5uMrifX+eB/Xh7fnX/4qWcBE6EWUnOAzdoXOyhCnWsCk6j/mqWfykswQsy8fm7sc"
    "ArmKNayYbnCyFhWNGc74CAPAnzGoLMVyLnnayHh8Ce8tXbBk/c/Ob2dgBG/DGQJwvmhc0d"
    "LzgABwwFAh9atOS39SXGiK+hRVRuxFMWOvqFoVkuUymXz+cSb46GgpjR17ngc3/ZcYlgqp"
    "Idl+PdQGCwbnCbyOCGjIBLBJ0bxJhUWgr1nxpfovgdTmm5knSPoUCVSF+UGK0U5goRFOvB"
    "uocAd5ISbQKFtd0dm0Dhbosx6lHgdWC2T5wuSwYDihTGzyJxXmA9JIB3XO8SYzlGihrzFb"
    "KdYz6T7Fwx2TmG8RG6oWJbtcIEzDjNFKw3BSNu2Wp2RCtyNqExWusDxAEVsW2BAICeA+Qi"
    "aoM+YSOAPdCHFL05zfvVtCdsY93TMk0BNQsD1qoJ2NWMhJ5MFWiDCXQHJJggB5CA3xq7UT"
    "SjfjaRfqXAmkUCddPWzyRbrTnqYSuo7z4RpGaAb9rqx45Cw3aCAJZYOTF9DsqaKdSO60b5"
    "YpQJbco1qIgiRdbBe8AFOuBPScMArS3LhUf+l9/yyQmIWZBip0ovsDyv8SIbL3KZF/nKC4"
    "grWqZeTKOfrvAk52jai73JKKG2ZJxoxSDy5xHygEgOi+K4gPh8QfIXjSHXpVFmZnRdNFUf"
    "8FsleZw+pKwYLl7/diYwvPtX1wSG6wCyCQxvx0ySgtGtFBfOsRqFbhR6qULnVilyPvAdS1"
    "leWIZimTKXtJaPiB9r/r3EhkOqnWmeYjHaVFebxtNeQVClGY2YMmKqTExdO2jiE8aNr+j8"
    "J7WoKlAtEVd4Rm+lTjapUz5LeexHKatWjfjUK6VlZwGfcgkWII4DVcagF4XfZkybmoctea"
    "cu8VBUL8ab1j5xppGzCjOQWvg1mqnlZTelu4rSqhuzrRBXKsQ4Gxbc3ITc2UrcUrx3ehIm"
    "4ah1YL/V5SxRoQSXJhvzc29LoBxk+OHziABIx8hpy2A+VEYjIlG/g2hE9EXVWl1lWc2ewO"
    "wJyvYE35P+fVjitIjHltj//yV90bZ5j1a//Ft4RS5GMFC/Hgn9ZvIn9pvILk5ycpE3ZCP+"
    "8eXx8YIXI1G+nCqvfOOhk2hsidc/tG2EnEqCKc9rJJORTGWS6QbBwCtzUiSDS2STG5GtXF"
    "Qbx6aErodxW5p3kdZPEoDicwtHmAKKgkdsI+CHfW7IjBCNzAZ5xGESjxWbQ6wsrd3WV/3q"
    "/eqlW/DwW/OVKUlFzJVG+1d+zxibNvjyZR4+nvPxF5OiZLM7I/jVmz+UKA62iY8RPQLncc"
    "ajKAvm19uAkrjzD7/gEnsMhvgRUflTJxPx7DJHEsoHm8omP3wRmiBw89zWJgi8hSCw6ZvU"
    "2ngUOC3fNIBV8hqnmKoI22QubBDNxJ6xBgGZWLrYlnAbpFVde3ykOh9qUYOkhGWH3ZH2FD"
    "raXHOkKEytCfScyTSiWoJ1jTZulBLvQ7IfK9m/ZWjay7ZxgtpKjy3fzV2KrYdsXhSxR/uR"
    "J77lmHX8kJsojzAQoEcy5p8p9mxU3K2tdyuzoamhrW02NDvd0MRvsB6mGSYDqTG3t2gEUg"
    "aDav2jspzmWJm6ObRr3CfMzPTWZjo2wyrMc5bTzHLdZrk2+5y7kPXJ15ZyfxOPtRfva8ic"
    "qkbpsqb9227av5nuYzttQTDrJKbu0VQOe4HRwF+lA4R+Z6Z1WzI1CPJt5WnKftzVcnVyrC"
    "ZVx1hCiy2hGzK88rIGhppiJavIcsnQ4gtwj3mFNelXWQdTaWuHZRojaKda2OO4VmoVmmM8"
    "JB/ijhuF2m5IWUlp9YKOzxkus/ardnvWPTstxWMiEHWKMkcWxQODMgZeanJEBKtZHHRGWx"
    "tvzMMEuu7a/pimWBmvTs7ezGSv+LBI2j7cdm5ulhsYjyjA/DpfmyTQEbh5PtP1UV/ijqDL"
    "LN1Gsxkmg3pF1PX7yubYDPLVkK/ka8kwmpCTcbSUGz3iQL2LEfRLzyDK0Sw3feTBk3ZEvk"
    "dvi8l1232uWzzruqBnuMy2aL8nSjcIxO3E9QjVdtKmWA7Jk3UYJ+3GCixKEV+o42KSFVVc"
    "lE5qNNyz0nAm8XjzicfGaDBGQ8ONhkM8/ai2YBsLbfP1CqJtJg606ynTbKZ4dfXi1aTxii"
    "7eGT4D+OqAJ9UW1NLzYuf5jMCuILC5jPhD07xLsaxh2zXHb61h2kFK8dCb6NeUFhgNsjVy"
    "U/yHr/iW0jshR9qLnRLifflj1YOa7jwE4u4z0elJgvu96BMLGUMTn4ExQn7U5CuhS1pTiy"
    "r1PhqGHnjCbFSsbd/wvddwj+xN6jxT14gET78hUp7NmOcK86UhDbz0EW3dRR0BI7dkG8hm"
    "gAigR9GBMOoNSFyHC4e8oNkN7vVysTZWyRrP1B5tb0TFM2odLpBhasLxAq3P3GAgoRQeON"
    "jY+RlbOXEgtoOoBV2XPKlcAKVCXcVqTjMuiu0YJ8snLra1ijOLnEbqVJA6oo04tUmgEPTd"
    "cIICbKvhz/DlBQ+y8QS6R5fR38Oahe7H26v764tCjTGllo8CG3mKHMCFSOZZDZgi19Fy8Q"
    "QziyJ+M9WRI6WSV81sZG/Ncj0ewv4EU4rLEj1S4+3FDhU6o1y527vYySZeDr6TcSmR7coj"
    "7waV3fxGUJRAi87mU8RpiDycZ+6XmzcCnBGqer1v54vynd4DTBGVnhixHQumwOa0QxS1is"
    "eRB+eqB4fr+mnmSOv2yMszGp+Nrs/mYP0KezM9jcdg4x6D+nfQrMnBnKbb455eepP+s8O9"
    "JeZ2j6YsSLEY6ar2leh7oYw0WOx9egYOvlaHJnHbpxGKD7SMw7x9NITefqI2+4xEHuDufp"
    "WTn8t1XenRz0bbraLtTCPpQ60Czhxm8tXH/HYVZjnL2ZhZbvXkMYCOzBGa5Qb9jYLkKZ/X"
    "/EtXFqv4nud4G7MGnuWbngpNrxqNT7GsFYtvzqxuJe4+RlMrQI9Y0yrMs9XYKkySqfgjzx"
    "388gR64EK6pxQqxi1DHXsxoTcNY/SNRRd7Yx2sE3qDtT7WA+wiLhgGKECerZXQVuQ0+Ovj"
    "78Aptdy4w96KsjzDU9tzbVvnMgceDhgKgBMibtfNEmNXN483Lccd5IQy2lkxIUXJv5+slN"
    "ZxS1+xzlKT2mBAAiBWEXgiwXjtzYo6W0Wcb+5VyqHKca4N8Y5sl3PEYUVykc+WyrawDWC1"
    "HvYZRrPPqvM+a4ADyqzKM61gN/PdmPnua+X8KliNQVbBU11BVzVNS20vO9VkTG8mY7rMNo"
    "0xKEmW3qBF2pyFeHl1cX3buXlx1j7N9U9IpMHp8Tdq00lPwBrRuqZolQDqdsjKMJlS/3y/"
    "G21H8NpO4F34DvaWGOALeEhIKymxIvMzEsNqRTZAyBFVEVqGbIrHiNnVxGxtSlc+YQeRD0"
    "mfMmX1SpakvbiA5VEQW0njsxWLWD6PUIAABHHyNP9LfD+qI4FA3vE98AjntlkbUCKSv6KC"
    "E04DKSADhkSZCfBdOEUBBS4eo2IFy9a+xTRTraHSLa8+qX9if13EnYZlYzrUbr4ARbtcdN"
    "0a0brheFBFoh1hiI7UKjYeW6Jb4ZyqNkd7PZdT1rd2dGhpwvjFCAa6xZDNTG6W3kQXeUMm"
    "Xo+T168XAJrY25wqn5EVD51EY4UTpHUQjskPEN2Xx8croMupStGVY/nqU48p3Z/l2YUpli"
    "Z0+qlVeuFeVdpf/weNH1tf"
)
