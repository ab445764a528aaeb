from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "idempotent_answers" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the body that it answers';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'Who asked, and all that stand in the answer; for erasure';
        CREATE TABLE IF NOT EXISTS "job_runs" (
    "name" VARCHAR(100) NOT NULL PRIMARY KEY,
    "succeeded_at" TIMESTAMPTZ NOT NULL
);
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        CREATE INDEX "assignments_by_course" ON "assignments" (course_id);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX "assignments_by_course";
        DROP INDEX "quizzes_by_course";
        DROP TABLE IF EXISTS "idempotent_answers";
        DROP TABLE IF EXISTS "job_runs";"""


MODELS_STATE = (
    "eJztXVtz27gV/isYPaUzqsdxnEuznc5Itrvr3VhOHWWz12EgEpJQUwRDgHa0af57AZCUeA"
    "EpgbqRCl4SCziHoj6A547DLx0/IJMAUXrS8+gjCn5C885r8KXjwRnif6imu6ADfT89KYYY"
    "HLmSA0pC6x7N5TgcURZAm/GpMXQp4kMOonaAfYaJJxiGUwRcyBBlIEAPmPJhQMaA8eHoWh"
    "QwAoiHwAP/O56F4FOI/zoR3+AQm38F9ibbuFjo4U8hshiZIM4T8Ev+/icfxp6DPiOafPTv"
    "rTFGrpOBSlzDwo64ipy02NyXE+/fX1/+W5KLux1ZNnHDmZdj8edsSrwFTxhi50QwirkJ8l"
    "DAf5STAtELXTeGPBmK7p0PsCBEi5t2lgMOGsPQFUvR+ec49GyxAkB+k/jn/F/x/aXILGtw"
    "O7TeXQ0tq1NYOXELOfzjIZt4YtWxxwRkX75G112iIkc74gsufujdPXn24m8SAkKZ2E8JZp"
    "2vkhEyGLFK+HN4x6tYBP3aYxWYp9hywPN7rgN5MrDEfLnbEzQTvHaAML9f/t/fz56evzx/"
    "9ezF+StOIm90MfKyYhGuB0OJ9RJb/vRayfOjgW2ezWCrwDaWQ0VYf3x3O1DjmmLJQepgm4"
    "H/ARfTNkJbgZsAQ1x5RuknVwwMfu7dSWlx0/tFigvC1UqkcgYXb277eQkiLtDn0At5Pb5P"
    "SRAxMIL2/SMMHKswQ85IGW1xanY2y49AD04kkOIXi9+31KCU4ok3Qx4r0bDL+VUqdkG5no"
    "otX48N1N3yJjSVXoHRqD5d1aev9Vqi8Dq3ka1mkzAQF4NMfkQPfLfwv8RH4joAs7zhtx/R"
    "Hd2W5n7PMG1zrzdXeK/c2ktIGWb81xXgHKLPJTt5wZCDkt/acYE4vPplWK0BZ/N45s3t4P"
    "uEPK8Ws3DP4GfLJzjWHFnMB+EMBdhWw55lzFshyMYz6J5cRv8f1zoM3t9c3V1f5IB0uNqE"
    "rAjiJf/NDM+QGsUlVx7BmO0k+WMNDGPV1gIIh9c3V++GvZu3mf182RteiZmzzF5ORp+8yF"
    "l5i4uAD9fDH4D4CH67HVzlhcyCbvhbR9wTDBmxPPJoQSeNSTKcDGVWV4QQ+HZ3sT3XkU05"
    "NiOhakgoiaGDnFDaaJaPAjs2iTWkVflFNpZc7Xnq1IKLPyXhaIapMAepBV2XPCKFPVNqSZ"
    "by17IrG4bmNgzGxjicF/y3iYfkLaE4BkLhdhaoutXOpx3TczkXMRzQB/VhwBY3veb+zfBs"
    "xxda7XQ2fMt2K3zNxXpPAhL6OtqwyGkUYg2FyIiPbS0PKWEwcNeA20/JwSzifTwplyoprv"
    "0FWE53K1P+cXb27NnLs9NnL149P3/58vmr04VwKU5VSZn+9fdC0GSwL0ZXRtCxglBHlqc4"
    "jgb07QWrYDiZMiv0a/ipeV7jrTbNW22clflzHGGuNDJ/Xoah17Ix47D1AU3MBoTajXlpzE"
    "tjXh4J3HDCxd2E46MDeYbJwL4m7A1SkSIDWKYZ5dxKhSio1iyo+/gxVkEfPwJMo7RpXAMX"
    "l8ZF+VQ4IiFLpVsBZhS54+/A6WtAPHcORKiEAhggcM9ND69YbbfTb9pAaTcrT2tqEhpUk9"
    "AW740haPNdr7mHs1wbbOL2eGvNrTVoD4Y7sXQogyxUlBmUw73kMHjr4+0gFzFVKq9PiIug"
    "V1KRsOTKgT7ibLuSwouR/eLev719k8G9f50H9v1N/+ruyVO5CJwIs5JgJTdoXOyhGgXoCk"
    "6j/hqWOBWW4AWZ+fzZqIhp5ajWsuH5RkgY1jTneyAgj8K8hiDzlch5LQ+yQGDP+e7tgkdu"
    "fnN7OwBTfhvIkyddhM0dbzgAxwwFAh9atOR39SXGiG+gRVRuxFMWOvoV3VkuU+KaT8SIJ0"
    "dDQSzom1ypfbi0ViKY6qS1crxbSGs1DW6T19qSEXCJoPMGMSaVlkL9p+ZXKH6HU1quJD1g"
    "Iksl0qsqGpTCXCGCYj3Y9ATWXmoZTJqrsd6xSXPtt4qqGZWZR2b7BMgmQrONxxQpjJ8qcV"
    "5gPSaA91yoFmN5jxSHQ/rYg8G8cg1ivny4bc6iBN/RRDn78anshWDhcqV/Pejd/aqWLH3F"
    "Ke7+r8Ornhr+B+iGCrdqjQVYcJol2GwJptyy1WxlUORsQ0eDzluIAxr1ihEYAOg5/E+5kQ"
    "D2wAhS9OI8H1XTXq6tNT3I9PLgUOgYPgl9k+0efn1ZKNAFM+iOSTBDDiABvzR2o1xG8yyi"
    "AEGqMofKF2LJ0eSlaKwJeqBKq/Yoh52gvv8ykIYBvm2bHzsK/doLAlhi48T0OSgbpk57rh"
    "tVi1EmNCnXoCKHFNkG3wEu0AG/SxoGaGNZLuLxv/+ZL01AzIIUO3WO8Od5TQzZxJDLYshX"
    "XkBc0enoYh79dEUcOUfTrY4lo4TaklmiNVPIH6bIA6I0LMriAuLzDckfNIZcl0Z1mdG4sG"
    "/H/FJJFacPKSsmize/nEkL7//RNWnhJoBs0sK7MZOkYHRrZYVzrEahG4VeqtC5VYqct9xj"
    "KasKy1CsUuaS1vIR8WPNf5DMcEi168xTLEab6mrTeNlrCKo0oxFTRkyVialrB818wrjxFb"
    "VtV4uqAtUKcYUX9FaqIXGTqlnKMz9KWbVuvqdZBS17S/eUS7AAcRyoMgNdlXxbMG1rHXYU"
    "nbrEE3F2MXZaR8SZR8EqzEBq4zdopVYfuin1KkrP3Bi3QozUyHC2LLW5Dbmzk7yleO70JE"
    "zC0ei0fmfAWaJjElyabC3OvSuBcpTphw9TAiC9R043SuQrsxGRqN9DNiL6oloeQY7V+ATG"
    "JyjzCX4ko7uwJGgRz62w//9LRqLb2gGtfvl/4RG5mMJA/Xgk9NupnzhsGbtowO4ib8Km/O"
    "PT09OKByNRvpwqr3zjqbNobkXUP7RthJxaginPaySTkUxlkukNgoFXFqRIJlfIJjciW/tI"
    "bZybEroexk1pXkdaPykAil83MsUUUBQ8YBsBPxxxQ2aKaGQ2yDeTJPlY4Rxi5cHaXX3VH9"
    "4fXroBD78035mSVORcaeS/8mvG2HTBx4/L9PGSjz+YFCXO7oLgD295U+JosE18jOgJ6BM2"
    "FT9FHArm411ASdz3hw+4xL4HE/yAqPyps5m495HggPLG5rLFD9+EJgncvrC1SQLvIAlsui"
    "Z1tp4FTss3DWCVvCYopjqCbSoXtohmYs9Y44DMLF1sS7gN0qqePT5StXWvao+UsOyxN9KB"
    "Ukfba40Upak1gV4ymTZUK7BukONGKfHeJv5Yif+WoemucuMEtZWeW+3NXQrXQ7Yuitgjf+"
    "SRuxyLfh/SifKIfCk4ueefKfZsVPTWNruUcWgaaGsbh2avDk38BOthmmEykBpze4dGIGUw"
    "qNc9KstpXonStIB2g7uEmZXe2UrHZliNdc5ymlVu2io3xs+5EW879SaVbzjK0XSr/ZxZRG"
    "3eb3T4vLp5v1FzpJJp/NZ6uM37jfYGe2P0423IRuSzWi/Gcyv0IVlSNeg4iWmOup/mqEZE"
    "71VEL/psqjsYlsNeYDTw1+mQpN+3cNOGhS2CfFfnGOTbKurVsuZYTSmriRRUWELiLSgXU+"
    "iXNo7P0ay2jOTbguyI/ICRApOi3H+KMl51XdAzXCafdtjXALYIxN2Ym4Rqd4JPsZgkZtPK"
    "fmIFFlX2VOq4mGRNFRdVARgN901pOFMvsv16EWM0GKOh5UbDMTatbyzYxkLbfpmZ6HaEA+"
    "0y+DSbOXOw/pmD5LysLt4ZPgP4+oAnRXLU0nupRZ7PCOwaApvLiL80zbsUywa2XXsq3DRM"
    "O0gpnngz/aMABUaDbIPCFP/hO76jjE7ImW51UEI8L3+t21//1kMgLouLmt4L7u9Eey/IGJ"
    "r5DNwj5Ee9GRK6pKOgOFw0QpPQA4+YTYtHkrZ87Q3CIweTOt9oaESCp1+fmWcz5rnCfGlA"
    "2etuEO3cRo1corBkF8geLgigB9E4JmrpQlyHC4e8oNkP7s0KsbZWyZrI1AFtb0RZUrOfhb"
    "y8J2yGqQ1dYTsfuMFAQik8cLC1tsc7aRQb20HUgq5LHlUhgFKhrmI1L6Eriu0YJ8snLra1"
    "agaLnEbq1JA6ovsjtUmgEPQDcUgE22r4M3x5wYNsPIPuyWX0/3GtwuD9zdXd9UWh9JVSy0"
    "eBjTxFGWAlknlWA6YodrRcPMPMoohfTNUpulTyqpmN7G1Yrce7cCTPKpYVeqTmu9UBFbqg"
    "XLtJp/BkkygH92RcSmSXySi6QWUTlikUlbmiIeUccRoie6ov43LL/i0LQlWLzt18Ub5BZ4"
    "ApojISI9yxYA5sTjtBUYdPHEVwroZwsmmcZom0bmuTPKOJ2ejGbI42rnAw09NEDLYeMWh+"
    "46OGvE/JNOk50ENvyn/26FtibvdoyoIUi5Gu6liJfhTKSIPq6NM3EODr9GiSt30UL1mXrw"
    "mI07wjNIHeYbI2h8xEHqF3v84L+8p1Xekb+4y2W0fbmf5/x3oKuJuPgbCa65zjNSvd5JVO"
    "pSbXzcamWDbKxbZnVXeSd2VcRekoroS+ltpqD9Y70Vou9u51sE7oDdb6WI+xi6wAjVGAPF"
    "ursqbIafDXx38SwHqNWjKMRms3WWuPcUCZVXulFexmvVuz3iOtCiIFq5GqNfzeGtVD26sc"
    "ag/46loXU3+1nfqrstKrGIOS0qstVl21ZyNeXl1c3/TePHnZPc+dxkykwXn8CueC6aQnYI"
    "1o3YbBqttvI8NkDg7mT88/YM1kQ5rFvBi1+JJJDg8JaS0lVmT+hsSwWpGNEXJEjaWWIZvi"
    "MWK2ZT3Oe+LxmHaURbDxXLe6ABYuqRrT4/xbaXC+s9d7lCbFL6Yw0C34bGcCV/o4LvImTD"
    "weZ8+fVwCaSAFOlc86xFNn0VyhebMOwjH5EaL79PR0DXQ5VSm6ci5fYesxpVNWnkFLsbTh"
    "NGOjUmgHVWlf/w8NwUVM"
)
