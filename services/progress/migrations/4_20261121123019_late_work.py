from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "submissions" ADD "given_score" NUMERIC;
        ALTER TABLE "submissions" ADD "days_late" INT NOT NULL DEFAULT 0;
        ALTER TABLE "submissions" ADD "deduction_percent" NUMERIC NOT NULL DEFAULT '0';
        COMMENT ON COLUMN submissions."given_score" IS 'Before the deduction';
COMMENT ON COLUMN submissions."days_late" IS 'Begun after due_at, at the time';
COMMENT ON COLUMN submissions."deduction_percent" IS 'Of max_score, for late work';
        UPDATE "submissions" SET "given_score" = "score" WHERE "score" IS NOT NULL;
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_given_score_in_range" CHECK (given_score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ALTER COLUMN "days_late" SET DEFAULT 0;
        ALTER TABLE "submissions" ALTER COLUMN "deduction_percent" SET DEFAULT 0;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_days_late_not_negative" CHECK (days_late >= 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_late_work_is_deducted" CHECK (deduction_percent BETWEEN 0 AND 100 AND (deduction_percent = 0 OR days_late > 0));
        CREATE INDEX "submissions_waiting" ON "submissions" (course_id, submitted_at, submission_id) WHERE status = 'submitted';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "submissions" DROP COLUMN "given_score";
        ALTER TABLE "submissions" DROP COLUMN "days_late";
        ALTER TABLE "submissions" DROP COLUMN "deduction_percent";"""


MODELS_STATE = (
    "eJztXVtz2zYW/isYvWw6o/U4jnPZdGdnJNvbuo3trKM0vQ4DkZCEFUWwBGhH7fa/LwCSEi"
    "8gJVA3UsZLYhHnUNQH8Nxx8GfHD8g4QJSe9Dz6iILv0bzzFvzZ8eAM8T9Uw13Qgb6fHhSX"
    "GBy6kgNKQmuK5vI6HFIWQJvxoRF0KeKXHETtAPsME08wDCYIuJAhykCAHjDllwEZAcYvR/"
    "eigBFAPAQe+N/xKAS/h/iPE/ENDrH5V2BvvI2bhR7+PUQWI2PEeQJ+y19+45ex56AviCYf"
    "/ak1wsh1MlCJe1jYEXeRgxab+3Lg48fry39LcvG0Q8smbjjzciz+nE2It+AJQ+ycCEYxNk"
    "YeCviPclIgeqHrxpAnl6Jn5xdYEKLFQzvLCw4awdAVU9H55yj0bDEDQH6T+Of8X/Hzpcgs"
    "6/ZuYH24GlhWpzBz4hFy+MeXbOKJWcceE5D9+Vd03yUq8mpHfMHFt737Zy9efSUhIJSJ9Z"
    "Rg1vlLMkIGI1YJfw7veBaLoF97rALzFFsOeP7MdSBPLiwxX672BM0Erx0gzJ+X//f3s+fn"
    "r8/fvHh1/oaTyAddXHldMQnXtwOJ9RJb/vZayfujgW2ezWCrwDaWQ0VYv/twd6vGNcWSg9"
    "TBNgP/Ay6mbYS2AjcBhrjzjNLfXXHh9ofevZQWN70fpbggXK1EKuf24t1dPy9BxA36HHoh"
    "r0fTlAQRF4bQnj7CwLEKI+SMlNEWh2Zns/wV6MGxBFL8YvH7lhqUUjz2ZshjJRp2Ob5KxS"
    "4o11Ox5fOxgbpbPoSm0iswGtWnq/r0tV5LFF7nLrLVbBIG4maQyY/oga8W/pf4SFwHYJY3"
    "/PYjuqPH0lzvGaZtrvXmCu+VS3sJKcOM/7oCnAP0pWQlLxhyUPJHOy4QB1c/Dqo14Gwej7"
    "y7u/0mIc+rxSzcM/jF8gmONUcW89twhgJsq2HPMuatEGTjGXRPLqP/j2sebj/eXN1fX+SA"
    "dLjahKwI4iX/zQzPkBrFJVcewZjtJPljDQxj1dYCCAfXN1cfBr2b95n1fNkbXImRs8xaTq"
    "4+e5Wz8hY3AZ+uB98C8RH8fHd7lRcyC7rBzx3xTDBkxPLIowWdNCbJ5eRSZnZFCIEvdxfb"
    "cx3ZlGMzEqqGhJIYOsgJpY1m+SiwY5NYQ1qV32RjydWet04tuPhbEg5nmApzkFrQdckjUt"
    "gzpZZkKX8tu7JhaG7DYGyMw3nBf5t4Sd4TimMgFG5ngapb7XzaMT2XcxHDAX1QHwZs8dBr"
    "rt8Mz3Z8odVOZ8OXbLfC11zM9zggoa+jDYucRiHWUIiM+NjW8pASBgN3Dbj9lBzMIt7H43"
    "KpkuLaX4DldLcy5R9nZy9evD47ffHqzcvz169fvjldCJfiUJWU6V9/IwRNBvtidGUIHSsI"
    "dWR5iuNoQN9esAqG4wmzQr+Gn5rnNd5q07zVxlmZP8QR5koj84dlGHotGzMOWx/QxGxAqN"
    "2Yl8a8NOblkcANx1zcjTk+OpBnmAzsa8LeIBUpMoBlmlGOrVSIgmrNgrrPn2MV9PkzwDRK"
    "m8Y1cHFpXJRPhUMSslS6FWBGkTv6Gpy+BcRz50CESiiAAQJTbnp4xWq7nX7TBkq7WXlaU5"
    "PQoJqEtnhvDEGbr3rNNZzl2mARt8dba26tQXsw3ImlQxlkoaLMoBzuJYfBWx9vB7mIqVJ5"
    "fUJcBL2SioQlVw70IWfblRReXNkv7v27u3cZ3PvXeWA/3vSv7p89l5PAiTArCVZyg8bFHq"
    "pRgK7gNOqvYYlTYQlekJnP342KmFaOai0bni+EhGFNc74HAvIozGsIMl+JnLdyIwsE9pyv"
    "3i545OY3t7cDMOGPgTy500XY3PGCA3DEUCDwoUVLfldfYoz4BlpE5UY8ZaGjX9Gd5TIlrv"
    "lEjHhzNBTEgr7JldqHS2slgqlOWivHu4W0VtPgNnmtLRkBlwg67xBjUmkp1H9qfIXidzil"
    "5UrSAyayVCK9qqJBKcwVIijWg01PYO2llsGkuRrrHZs0136rqJpRmXlktk+AbCI022hEkc"
    "L4qRLnBdZjAnjPhWoxllOk2BzSxx4M5pVzEPPlw21zFiX4jibK2Y93ZS8EC5cr/evb3v1P"
    "asnSV+zi7v80uOqp4X+Abqhwq9aYgAWnmYLNpmDCLVvNVgZFzjZ0NOi8hzigUa8YgQGAns"
    "P/lAsJYA8MIUWvzvNRNe3p2lrTg0wvDw6FjuGT0DfZ7uH3l4UCXTCD7ogEM+QAEvBbYzfK"
    "ZTTPIgoQpCpzqHwilhxNnorGmqAHqrRqj3LYCer7LwNpGODbtvmxo9CvvSCAJTZOTJ+Dsm"
    "HqtOe6UbUYZUKTcg0qckiRbfA14AId8KekYYA2luUiHv/Lb/nSBMQsSLFTZwt/ntfEkE0M"
    "uSyGfOUFxBWdji7m0U9XxJFzNN3qWDJKqC2ZJVozhfxpgjwgSsOiLC4gPl+Q/EVjyHVpVJ"
    "cZXRf27YjfKqni9CFlxWTx5rczaeH9v7omLdwEkE1aeDdmkhSMbq2scI7VKHSj0EsVOrdK"
    "kfOeeyxlVWEZilXKXNJaPiJ+rPkPkhkOqXadeYrFaFNdbRpPew1BlWY0YsqIqTIxde2gmU"
    "8YN76itu1qUVWgWiGu8ILeSjUkblI1S3nmRymr1s33NKugZW/pnnIJFiCOA1VmoKuSbwum"
    "bc3DjqJTl3gs9i7GTuuQOPMoWIUZSC38Bs3U6k03pV5F6Z4b41aIKzUynC1LbW5D7uwkby"
    "neOz0Jk3A0Oq3fueUs0TYJLk22FufelUA5yvTDpwkBkE6R040S+cpsRCTq95CNiL6olkeQ"
    "YzU+gfEJynyC78jwPiwJWsRjK+z//5Kh6LZ2QKtf/l94RS4mMFC/Hgn9duonDlvGLhqwu8"
    "gbswn/+Pz0tOLFSJQvp8or33joLBpbEfUPbRshp5ZgyvMayWQkU5lkeodg4JUFKZLBFbLJ"
    "jcjW3lIb56aErodxU5q3kdZPCoDi40YmmAKKggdsI+CHQ27ITBCNzAZ5MkmSjxXOIVZurN"
    "3VV/3q/eqlG/DwW/OVKUlFzpVG/iu/Z4xNF3z+vEwfL/n4i0lR4uwuCH71lg8ltgbbxMeI"
    "noA+YRPxU8SmYH69CyiJ+/7wCy6xp2CMHxCVP3U2E88+FBxQPthctvjhi9AkgdsXtjZJ4B"
    "0kgU3XpM7Ws8Bp+aYBrJLXBMVUW7BN5cIW0UzsGWsUkJmli20Jt0Fa1bPHR6q27lXtkRKW"
    "PfZGOlDqaHutkaI0tSbQSybThmoF1g1y3Cgl3vvEHyvx3zI03VVunKC20mOrvblL4XrI1k"
    "URe+SPPHKXY9HvQzpRHpGHgpMp/0yxZ6Oit7bZrYxD00Bb2zg0e3Vo4jdYD9MMk4HUmNs7"
    "NAIpg0G97lFZTnMkStMC2g3uEmZmemczHZthNeY5y2lmuWmz3Bg/50acduqNK084ytF0q/"
    "2cWURtzjc6fF7dnG/UHKlkGr+1Hm5zvtHeYG+MfrwL2ZB8UevFeGyFPiRLqgZtJzHNUffT"
    "HNWI6L2K6EWfTXUHw3LYC4wG/jodkvT7Fm7asLBFkO9qH4M8raJeLWuO1ZSymkhBhSUkTk"
    "G5mEC/tHF8jma1ZSRPC7Ij8gNGCkyKcv8pynjWdUHPcJl82mGPAWwRiLsxNwnV7gSfYjFJ"
    "zKaV/cQKLKrsqdRxMcmaKi6qAjAa7klpOFMvsv16EWM0GKOh5UbDMTatbyzYxkLbfpmZ6H"
    "aEA+0y+DSb2XOw/p6DZL+sLt4ZPgP4+oAnRXLU0jvUIs9nBHYNgc1lxB+a5l2KZQPbrj0V"
    "bhqmHaQUj72Z/laAAqNBtkFhiv/wFd9RRifkSLc6KCHelz/W7a9/5yEQl8VFTe8F99eivR"
    "dkDM18BqYI+VFvhoQu6SgoNhcN0Tj0wCNmk+KWpC3fe4PwyMGkzhMNjUjw9Osz82zGPFeY"
    "Lw0oe90Nop27qJFLFJbsAtnDBQH0IBrHRC1diOtw4ZAXNPvBvVkh1tYqWROZOqDtjShLav"
    "azkJf3hM0wtaErbOcTNxhIKIUHDrbW9ngnjWJjO4ha0HXJoyoEUCrUVazmELqi2I5xsnzi"
    "YlurZrDIaaRODakjuj9SmwQKQX8rNolgWw1/hi8veJCNZ9A9uYz+P65ZuP14c3V/fVEofa"
    "XU8lFgI09RBliJZJ7VgCmKHS0XzzCzKOI3U3WKLpW8amYjextW6/EhHMq9imWFHqnxbnVA"
    "hS4o127SKTzZJMrBPRmXEtllMopuUNmEZQJFZa5oSDlHnIbInurLuNyyf8uCUNWiczdflG"
    "/QGWCKqIzECHcsmAOb045R1OETRxGcqwEcbxqnWSKt29okz2hiNroxm6ONKxzM9DQRg61H"
    "DJrf+Kgh5ymZJj0HeulN+c8efUvM7R5NWZBiMdJVHSvRj0IZaVAdfXoCAb5OjyZ520dxyL"
    "o8JiBO8w7RGHqHydocMhN5hN79Ogf2leu60hP7jLZbR9uZ/n/Hugs404P6i4/57eocspzh"
    "bM0sdwby9BZH1ggtaoP+RkHylE9r/mUoi9V8z3O8rVkDT/JNT6Wm183Gp1g2ysW3Z1Z3kn"
    "eforkVoAesaRXm2RpsFSbFVPyRlwF+eXAocCE9UAkV45ahjr2Y0NeyFtuzxHdiLLrYm+pg"
    "ndAbrPWxHmEXccEwQgHybK2CtiKnwV8ffwfOqeUqOzeWyvIMT2OPI+v0ZQ18dOa2EyJu1y"
    "0KY9c3j7ctxx3khDLbWbMgRcl/mKqUzmlHX7EuSpO68ohtsYrAIwmmGzsr6moVcSylV6uG"
    "Kse5McR7sl36iMOK5CJfLJVdYRvAeq3VMozGz2qynzXCAWVW7ZlWsJv5bs18D7VqfhWsxi"
    "CrEamuoavapqV2V51qKqa3UzFdZpvGGJQUS2/RIm3PQry8uri+6b179rp7nuufkEiD89Ov"
    "1KaTnoA1onVD0SoB1O2QlWEyW/3z/W60A8EbB4H3ETs4WGGAL+AhIa2lxIrMT0gMqxXZCC"
    "FH7IrQMmRTPEbMtuxUkp54PSYd5baVeKxbvWUFLqkacyrJUzmSZGcHcpWWsV1MYKC7RaOd"
    "JVfSx3GRN2bi9Th7+bIC0EQKcKp8njgeOovGCsct6CAckx8hus9PT9dAl1OVoivH8ntiPK"
    "Z0ysprHlIsbeg/0Kiih4OqtL/+D2Z+v/Y="
)
