from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";"""


MODELS_STATE = (
    "eJztXVtz27gV/isYvTSdUT2O41yadDoj2e6ut7acOkqy12EgEpJQUQRDgHa02/3vBUBS4g"
    "WUBOpGyniJIwKHoj6A534O/mj5ARkFiNKTjkcfUfBvNGu9BX+0PDhF/D+q4TZoQd9PD4pL"
    "DA5cSQHlRGuCZvI6HFAWQJvxoSF0KeKXHETtAPsME08Q9McIuJAhykCAHjDllwEZAsYvR/"
    "eigBFAPAQe+P/jUQi+hvj3E/ENDrH5V2BvtI2bhR7+GiKLkRHiNAG/5S+/8cvYc9A3RJOP"
    "/sQaYuQ6GajEPSzsiLvIQYvNfDnw8eP15b/kdPG0A8smbjj1ciT+jI2JN6cJQ+ycCEIxNk"
    "IeCviPclIgeqHrxpAnl6Jn5xdYEKL5QzuLCw4awtAVS9H6xzD0bLECQH6T+Of8n/HzpaZZ"
    "Vu+ub3246ltWq7By4hFy+MeXbOKJVcceE5D98Wd03wUq8mpLfMHF9537Zy9e/VVCQCgT+y"
    "nBrPWnJIQMRqQS/hze8SoWQb/22BLMU2Q54PkzV4E8ubDAfLHbEzQTvHaAMH9e/udvZ8/P"
    "X5+/efHq/A2fIh90fuX1kkW47vUl1gts+dtrJe+PBrZ5MoOtAtuYDxVh/eHDXU+Na4okB6"
    "mDbQb+B1xMmwjtEtwEGOLOU0q/uuJC71PnXnKL286Pkl0QLlYikdO7uLnr5jmIuEGXQy/4"
    "9XCS4iDiwgDak0cYOFZhhJyRsrnFoenZNH8FenAkgRS/WPy+hQSlFI+8KfJYiYRdjK8Ssf"
    "OZ64nY8vXYQNwtHkJT6BUIjejTFX36Uq8hAq91F+lqNgkDcTPI5Ef0wHcL/5/4SFwHYJZX"
    "/PbDuqPH0tzvGaJt7vX6Mu+VW3sBKcOM/7oCnH30rWQnzwlyUPJHOy4Q+1c/9pdLwOksHr"
    "m5632XTM+LxSzcU/jN8gmOJUcW8144RQG21bBnCfNaCLLxFLonl9Hf41qH3sfbq/vrixyQ"
    "DhebkBVBvOS/meEpUqO4oMojGJOdJP9ZA8NYtDUAwv717dWHfuf2fWY/X3b6V2LkLLOXk6"
    "vPXuW0vPlNwOfr/vdAfAQ/3/Wu8kxmPq//c0s8EwwZsTzyaEEnjUlyObmUWV3hQuDb3cX2"
    "TIc35cgMh6rAoSSGDnJCqaNZPgrsWCXW4FblN9mYczXnrVMzLv6WhIMppkIdpBZ0XfKIFP"
    "pMqSZZSl9Jr6wZmttQGGtjcF7w3yZekveE4hgIhdlZmNVebnza8XzO5yKCA9qgPgzY/KHX"
    "3L8Zmu3YQquNzppv2fYSW3O+3qOAhL6ONCxSGoFYQSAy4mNby0JKCAzcFeD2U3wwi3gXj8"
    "q5Sopqfw6W093ylL+fnb148frs9MWrNy/PX79++eZ0zlyKQ8u4TPf6O8FoMtgXvSsD6FhB"
    "qMPLUxRHA/r2nFUwHI2ZFfoV7NQ8rbFW62yt2m5IGZezKr/kEvGcoaokKxq0pjuTzJre4D"
    "TNBs7g5iCv4QsOkE242TOGdKySvh4MZmU2aYYwh+tgxhA9Kky7cbxzvpv5Zu5e9zr3P6m3"
    "c1cRH+3+1L/q5BZgDF1mTfjv1eEjGSLDRvTZiAQwQJCqlM4VuC/IDPLVkEdOBf0oQ2iUoz"
    "orR1G6QaVVzpGada7bOtfO1fopTrNY6mn9tMjFWMvRGuduHNDPWoN8E+NjNT5W42M9Erjh"
    "iLO7EcdHB/IMkYG9SvKPiNry5ymAfst/Fg6gNypRhFKEOeB7xFtH72kQ8pxbv7n9eNO/vu"
    "/0vruqVzxXJBKW6RZybKVKIWatWZfz5UssxL98AZhG2ZdxKU1cYROlZcIBCVkqaxNgRpE7"
    "fAdO3wLiuTMgIq4UwACBCVfevGLRzk6/aQO1p17pnia1uUapzU0JAjEE7XFJaGCJkzpDZd"
    "zUB01Zbg6GO1FaKIMsVGQrl8O9oDB46+PtIBcxVUZglxAXQa8ksXlBlY++cLJdceH5lT2H"
    "X+7ubjK4d6/zwH687V7dP3suF4FPwqwk54ErNC72UIU6VgWlEX81y78UmuAFmfr83VjiFc"
    "zNWkuH5xshIVhTne+AgDwK9RqCzFci562sh4fAnvHd2waPXP3m+nYAxvwxkCcL5oXOHW84"
    "AIcMBQIfWtTkd/UlRomvoUZUrsRTFjr6haFZKlMpl8/nEm+OhoCYz69zwefhsuMSxlQlOy"
    "5Hu4XAYN3gNpHBLSkBlwg6N4gxKbQU4j81vkLwO3ym5cqpBwwFqlj6ssRoJTNXsKBYDtY9"
    "BLiXlGgTKKytdWwChfstxqhHgdeR6T5xuiwZDilSKD/L2HmB9JgA3nO9S4zlBClqzNfIdo"
    "7pTLJzxWTnGMYH6IYKs2qNBZhTmiXYbAnGXLPV7IhWpGxCY7TWe4gDKmLbAgEAPQfITdQG"
    "A8LGAHtgACl6dZ73q2kv2Na6p2WaAmoWBmxUE7CvFQk9mSrQBlPoDkkwRQ4gAb81dqNoRv"
    "10Iv1KgQ2LBOomrZ9ItlpzxMNOUN9/IkjNAN+21o8dhYTtBAEs0XLi+TkoayZQO64b5YtR"
    "JqQpl6AiihRpB+8AZ+iAPyUNA7QxLxce+V9+yycnIGZBip0qvcDytMaLbLzIZV7kKy8grm"
    "iZejGLfrrCk5yb017uTUbJbEvGidYMIn8eIw+I5LAojguIzzckf9EYcl0aZWZG10VT9SG/"
    "VZLH6UPKiuHizW9nAsP7f3VNYLgOIJvA8G7UJMkY3Upx4RypEehGoJcKdK6VIuc9t1jK8s"
    "IyM1YJcznX8hHxY8l/kNhwSLUzzVMkRprqStN42SswqjShYVOGTZWxqWsHTX3CuPIVnf+k"
    "ZlWFWSvYFZ7Pt1Inm9Qpn6U89qPkVetGfOqV0rK3gE85BwsQx4EqY9DLwm9zom2tw468U5"
    "d4JKoXY6N1QJxZ5KzCDKQ2fo1WanXZTalVUVp1Y8wKcaVCjLNhwc1t8J2dxC3Fe6fHYRKK"
    "Wgf2Wz1OEhVKcG6yNT/3rhjKUYYfPo8JgHSCnLYM5kNlNCJi9XuIRkRfVK3VVZbU2ATGJi"
    "izCX4gg/uwxGkRj63Q//9LBqJt8wG1fvm38IpcjGGgfj2S+dvJnzhsIrs4yclF3oiN+cfn"
    "p6dLXoxE+PJZeeEbD51FYyu8/qFtI+RUYkx5WsOZDGcq40w3CAZemZMiGVzBm9xo2tpFtX"
    "FsSsh6GLeleRtJ/SQBKD63cIwpoCh4wDYCfjjgiswY0UhtkEccJvFYYRxiZWntrr7qV+9X"
    "L92Ch9+a70w5VcRcaWS/8nvG2LTBly+L8PGCjr+YFCXG7nzCr97ioURxsE18jOgJ6MYZj6"
    "IsmF9vA0rizj/8gkvsCRjhB0TlT51OxbPLHEkoH2wmm/zwTWiCwM1zW5sg8A6CwKZvUmvr"
    "UeA0f9MAVklrnGKqImyTubBFNBN9xhoGZGrpYltCbZBWde3xkep8qGUNkhKSPXZHOlDoaH"
    "vNkaIwtSbQCyLTiGoF1jUy3Cgl3vvEHiux3zJz2qvMODHbSo+ttuYuhekhmxdF5JE98shN"
    "jnnHD2lEeYSBAD2QCf9MsWejorW22a2MQVNDXdsYNHs1aOI3WA/TDJGB1KjbO1QCKYNBtf"
    "5RWUpzrEzdHNo17hNmVnpnKx2rYRXWOUtpVrluq1wbO+cuZAPyraW0b+Kx9nK7hixm1Shd"
    "1rR/20/7N9N9bK8tCOadxNQ9msphLxAa+Kt0gNDvzLRpS6YGQb6rPE3Zj7tark6O1KTqGE"
    "1oiSYk+rxfjKFf2ho3N2e1ZiTPQ7Cj6QdMLjQu2P27YONV1wU9Q2X8hYc96KhBIO5G3SRU"
    "u9dtisQ4aesW1owFWBS5XCrj4ilrirgoymEk3JOScCYetv14mFEajNLQcKXhGJvy1hZso6"
    "Ht4jCCryEOtNP80mQmp3L9nMqkHkgX7wydAXx9wJMkAGrpNe3O0xmGXYFhcx7xu6Z6lyIx"
    "B1/nQgOU4pE31U91LBAaZGvkpvgP3/EtpXdCjrSXOyXE+/L7uv2D7zwE4qKoqKmvoH4n2p"
    "dAxtDUZ2CCkB/Vnibzko5JInl6gEahBx4xGxdTrrd87w3cIwfjOk/UNSLB06/Ty5MZ9Vyh"
    "vjSkrlQf0dZdVKgeuSXbQNaoI4AeRGF8VLJOXIczhzyj2Q/u9XKxNlbIGs/UAXVvROfn02"
    "chL+95lyFqQte71meuMJBQMg8cbK2t404a4cV6ELWg65JHlQuglKmrSM0hO0W2HeNk+cTF"
    "tlbOYJHScJ0KXEd0t6I2CRSMvifOP8a2Gv4MXZ7xIBtPoXtyGf09rlXofby9ur++KKS+Um"
    "r5KLCRp0gDXIpkntSAKZIdLRdPMbMo4jdTdcIs5bxqYsN7a5br8SEcTDGluCzRIzXeXu5Q"
    "ofOZazchE5Zs4uXgloxLieyiFXk3qCwyH0ORmSsabs0Qn0Nkz9iFX25Rnz6fqGpBtpsvyj"
    "cgCzBFVHpihDkWzIDN545Q1MEMRx6cqz4cbeqnWSCtW7qdJzQ+G12fzdH6FQ6mehqPwdY9"
    "BvVv7FCT8yJME4IDvfQm/WePtiXmeo8mL0iRGO6q9pXoe6EMN1jufXoCDr5WhyZx20dxiK"
    "xsgxyHeQdoBL3DRG0OGYk8Qut+nQOJymVd6YlERtqtI+1Mf6NjrQLO9Nj85mN+uyqHSGYo"
    "G7PKrb7sTu/IHKF5btBfKEie8mmtv3RlsYrveY62MXvgSb7pqdD0utH4FMlGsfjmrOpO4u"
    "4TNLMC9IA1tcI8WY21wiSZij/ywsEvD0YDLqQHSqFiXDPU0ReT+ZW0xeZs8Z0oiy72JjpY"
    "J/MN1vpYD7GLOGMYogB5tlZCW5HS4K+PvwNn1HI5PBq8PENT2+NWWl2ZAx+dKeqEiOt188"
    "TY9dXjbfNxBzmhjHZWTEhR0h8mK6V12tIXrPPUpLY8QlTsIvBIgsnGxoo6W0Ucu+VVyqHK"
    "UW4M8Z50ly7isCK5yedbZVfYBrBaa7UMobGz6mxnDXFAmVV5pRXkZr0bs94DrZxfBalRyC"
    "p4qivIqqZJqd1lp5qM6e1kTJfppjEGJcnSW9RIm7MRL68urm87N89et89z/RMSbnAeHypd"
    "UJ30GKxhrRuyVgmgboesDJEp9c/3u9F2BG/sBN6H7+BgiQG+gIeEtJIQKxI/ITasFmRDhB"
    "xRFaGlyKZoDJtdj83WpnTlE3YQeZ/0KVNWr2SntJcXsDyIyVbS+GzNIpbPYxQgAOeH3FNG"
    "fD+qI4FA3vEd8AgQB9LLo+JxUnAiDlIUR9QzJMpMgO/CGQoocPFEcSzjzr7FNFOtodA1Jz"
    "buVbMxHWq3X4CiXS66aY1o3XA8qiLRjlBEx2oRG4+tkK1wMas25389lcO/NrRYKtRCXoxh"
    "oFsM2czkZulNdJE3YuL1OHv5cgmgib7NZ+UzsuKhs2iscLCRDsLx9CNE9/np6Rro8lml6M"
    "qxfPWpx5Tuz/LswhRJEzr91Cq98KAi7c//A+CWzFs="
)
