from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "assignments" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "courses" ADD "archived_from" TEXT;
        COMMENT ON COLUMN courses."archived_from" IS 'What restoring brings back';
        UPDATE "courses" SET "archived_from" = 'published' WHERE "status" = 'archived';
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "assignments" DROP COLUMN "version";
        ALTER TABLE "courses" DROP COLUMN "archived_from";"""


MODELS_STATE = (
    "eJztXX1zmzga/yoa/7PpjC+TpmnTdm9uxknc3ezmpZe67e5eb6gMsq0JICqJuOlev/tJAm"
    "zAghr8EnA000kTSY+An+B5f6S/OzYJKUNsv8cYHvse8nnnNfi740MPiV903V3QgUGQ6pQt"
    "HA5dRQBnA1U7HDJOoS0nHUGXIdHkIGZTHHBMfNHqh64rG4ktBmJ/PG8KffwlRBYnY8QniI"
    "qO//xXNGPfQV/FReM/g1trhJHrZO56fhMWduRtqCEWvw9U9/v352dvFJG88tCyiRt6vpYw"
    "uOcT4s8owxA7+5Jc9o2RjyjkyEk9nLz3GIqkKXoO0cBpiGYP4MwbHDSCoSsh6vxzFPq2RA"
    "aoK8kfR/+K7zI1zLKurgfWu/7AsjoVELWJL1cDy7URcH2P5p1jo1o78gKnv/Zu9p69eKIg"
    "IIyPqepUyHW+K0LIYUSqlmKOPcdcPP4C5gP0lesxnxHksBa3WgflpGEO8/zFSwBMINouqI"
    "P+HwM5s8fYF1c2XH3o3SikL3t/KKi9+7jn4vrql2Q4Ed9P9G1dnV5cnyj453BjefVQvTOs"
    "Cup5OgN+DfA9+NUKCI55XRb6M2RjD7p69LOEOeydiHI/nmG31uGsf3p+2bvYe9U9VKgLzD"
    "FXj52sx9HBkxzMjhADkGsgFohw7CE9xnOqPL4x2X7yyxIIx6y6BQAPzi/77wa9y7eZt/2s"
    "N+jLnsPMm5607kWcfv6yzyYBH88HvwL5J/jr+qqflwezcYO/OvKeYMiJ5ZOpBZ00Jklz0p"
    "RZXVegLj4GF9v3VRhYjszwrxr8S2HoICeSA1aAqB1reBV4WfEkK/O19nx1CVs77h4tzdbE"
    "NxQOPSxUTnEZC7oumSKNtnruF3wBhfQ53HG0Gu3CWtyu+O8fh0+Pjo9ePntx9FIMUfc5az"
    "kuWY7zq0EO7DtEJU4V4E1R1AJ0bczlaXNQxF5AKLccPEZMwydOsA/pfYHCmSfNgTq855Ep"
    "2a73tAS+E8lw0yxbsIKT86vezZ96np2MTwvYkz8H/V5uEWyKJDw1VKIs5RrUojYJ0LbpRZ"
    "F3paIDI0O0TudFcxf2B74K6SQa3WpdFRFYi/C+IRThsf87iljZubgT6Ns6H0XiHjudzdRO"
    "XOetcw5L4XTmWsu+VwIAB7ko0m9Oe+9Oe2f9jgJ6CO3bKaSOVYC4ixgTl9KYyycx5Zvfb5"
    "DQKPWCN4H7Qk3TWmGxgLbCjhySFGYZNBe7vEMv3wJ9OFaPJK/9vZt6OScw4MqBuujXTfq6"
    "pU5dOxq1nEe3c00dRAFmYHgP9sQXiWVHF2Dnyc8g0gKQA5J2Bjx4DybwDoExDNh+Jwfk6r"
    "Ot4EeOn7sqD85QGQ+y8SA32gmQfDsVTKM0ycPaRsbafCSIGsuzCZanMUmMSbKbJsm2LJK2"
    "oL1hk0RcLvQQfZsoElrbJD+oW26kxMOtmTGwlLmykQSUAFJeWalK06xHB/ixvdB4DaDYTJ"
    "it95iSMKhiLyxSGsOhhuHASYDtSnZaQmDgXquddoLHDTPVDjbLU14dHj57dnx48OzFy+dH"
    "x8fPXx7MmMtiVxmXOTn/RTKaDPaLtscQOhYNq/DyFMXOgL42U86G4XjCrTCoE8HK0ZrUnq"
    "aFsBaMm2IlfCsq5ofYsVKmYX6YO1+WUTBjX80D6pcN8C8Z3dLolka33BG44Viw/bHApwrk"
    "GSID+5KwN0c+Kv+gXiwmrsNSaThr+3FIeDBBYPa6vAafP8fi6PNnQLGYRQZ3iY/AFPMJQN"
    "AWP+6QzwEZASEaQXStnxhQX/lijHi903/yP/k9ELkTnbgTMA7vGYDiH6BkqmYiIQf2BLsO"
    "RX4XMCLmghxgzgB2ZMDaFxehIGRiEjgW79g+ELOqIMQnP77yLIAt5uwCoQSI5/AdMESu/J"
    "sj100uGM3NAJP3zafYRmBEiSd6bUIpsuUk4hFXjng3ysP/OOLdzA3HVfhuMt6w3DqKhUku"
    "2Cbc6dusAHqOzEBfp7hDiB+3Cugzglpwt8iNsgm0bYHMmNBKJUxpGoN5nfIlfxwK9bbSS5"
    "6iMZjXkZ8esr4JTbOaDE0RGdSroy6sDx5Wqu+eUxjhWcchQoVld4eEQS6MrEpOkTxhg1/3"
    "zkdpVApDhRMJPhjKn8JYhvZt3sRuxqpwabtXzsfOUpkMtDyoFPpshCitVVK2SN2akFznjX"
    "SgTCfIB8RX7hgyFbcFJpABzH9WM4IRoaprhCnj0YDVv402xPFMOvMmY+Ak5C72kVUdWQ2l"
    "QdgkjDc0YdyUKj8G+RAGTs1lzlKaZW70MschsTp7MWUoW6MhPppVrhCU1u2yuGr1RHZ3yX"
    "Z+4YsVFBlBmKqgXgGoVLn2LqL0JcTfvqFVQfq3mGWXENpoGsgZgs4F4kX7A6S6u6XpII4Y"
    "aLlq5APmReocQ2XZ8VqXkMZ+isVN0/Mht5IXb7ImG+u1NlmT263IaUaV3445biiyiRRrox"
    "FDWsdNMTtfIN0lgLdc9BRjeYs0KQ1lzrMsnfGc1fScxTDeQTfUhNqXWIAZpVmC1ZZgIjRb"
    "reX227vrq9IlSFHmXR7Y5uB/wMWsQQyp8xZiymRSNAQSA5WKDIF6kQD2wRAy9OJo5eiXhK"
    "1cFOelbm6t5AR5UXwroKii+CTjm6z3iPlvfTL1u8CD7ohQT6Z4UzE1dqN9fpunEVEEWbVM"
    "zzlFk5eisSroAxXutEc4bAT17cfDGwb4unV+oa5bkGGnzjkPeVoTRGpzeGGjzs6+T4lbeM"
    "bVvLdb6upEybgli996wCbBfVSupWgV8U8sKkJjr8F0QtS+pUIWOqqgKy5Hi7emWqx3W8uM"
    "pkps+1/rKlViPHSqH2iWpTK5jw8uyLdlO1xHBabycBbGI76wnMmw9jwsZpEA6XYtIsRF0C"
    "8IzMyp8v4LQdYcnNfiv7i+vshI75PzvA76/vKkf7P3NHe0TAR2U4RrvAWiTrLOd0csEaup"
    "jRiX3WNcVmHjKHU3DrBrNwov2lS8CvkK0jJ6sIqMO0NkpKXZQ7zRBvEuut8aC/aQOJXKTJ"
    "PxxtNTw7/mOILpVKq8S5EYxGvsGBBSleBlMSTuxNFAX6ib60iNt00X2v0SYop0uVJlOnma"
    "zCjl5Up5Jk0kHLqYTSrjnaEzgC8P+IgiZAUU3WE0rYh5ntTAvjzsNvECmeYvTPdKIcA8nV"
    "EKzSk+jZCTO+sdfDBETVFmA/Ka5nU7FX1SC4Qr+KXaswwVwglNOy9wJ0CVRUEVEU2RmFe0"
    "/LypeUFZFtwaB07tXG1aN3/iVOZD1R85lX9z14HskgVtzXxff4hq6mPNQHrTfze4OT8ddA"
    "qE1zqQrVR42lJ8F6R2AcoPFDa8xOL+/HHZMQ25Id3SMKIXDTaHNCwX7Gu88WDKDRvrczDl"
    "ho8h1/sxwt6UnJrrkA/JV61QjLvKhSGZDzL1+I+uHt/w54cpB9cXzRbDvkBo4K9TlFO9VH"
    "bVGtkWQb4xZ3IQIPGwdTYFy5Gauh1Tt1OgBikHmE4JSjxjJSpQak+ph9GBHsx//UhTf6OS"
    "hxo76y4SmhiuieE2U+w2qwKvufivEBmbHYK4cmBsNlM7cf1xXCz9XunDYsWKQ75ORpdsXW"
    "n7x3mxUSu5SPkOmemoxgoYSb0pFU7ZkfdysztlpjEr0kWXC1Ep9a5SfKpzpc4StSfQH6uD"
    "Pm0EphRzjvzXAIr/vIAzACkCYwqFSSWL2GRZW3yR6PTQKWSAw1vkL9bDrX/6VRXm6upbns"
    "xE0H7sIDRVctv0UImHZlzPvYv3EssQtWIbsY/ylGXx0WMKoM+m8Q5ozdszLGFsFnRdMtWV"
    "ZxTyGh2pqTRatBVjnKyAuNiu5BNfpDQspwbL8eBXi9nCZNE4Z5GNPejq4c/Q5blORLgfT7"
    "Bbq3DWPz2/7F3sveoe5gpektU4OniyEPhhzAoQtbVZaaU450kfI9TH3aOloVYnibrYw7xG"
    "faie2PBtTSmXObdpV2M6jUitb9Gi1vcgbjn9u6GY1s7/XsJ3uFF/Tw9RbE86OldP3NUt9f"
    "LA+aDG5F49lsSrjXlMCt1SpxNIqyZ1t9OEUbaBi/wxlx/H4fPnJYAmipwYlbfS467DqG8h"
    "qaQKwvHwHUT36cHBEuiKUYXoqr587NDnWkul2AmVImmDC2odcn9tLqcHTaL5/n/+CUX6"
)
