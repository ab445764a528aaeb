from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "erased_people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_people" IS 'Of a user who was erased, the bare id: nobody becomes an owner who is gone.';
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "erased_people";"""


MODELS_STATE = (
    "eJztXXmP2zYW/yqE/2kKeINkMsmk6WIBz5HW7RzpxEl6QqEl2uaOJCokFcft5rsvSUm2Dk"
    "pjyZfsIVCkicRHyT+K736P/3RsElKG2OMeY3jse8jnnVfgn44PPST+orvdBR0YBKmb8gqH"
    "Q1cRwPlAdR0OGafQlpOOoMuQuOQgZlMccEx8SdADDnIRRw4gPgKMwxnrAkYAn0AOMGcAOw"
    "Az4KPPiIKQiXFwDLH/WM7uEFtMj/3xqhOFPv4UIouTMeITRMV0f/wlLmPfQV/ED4z/GdxZ"
    "I4xcJ4PQ4gdb2JFzqSEWnwXq9rt3/fPXiki+79CyiRt6vpYwmPEJ8eeUYYidx5Jc3hsjH1"
    "EoflwKSD903Rj25FL0O8QFTkM0/wHO4oKDRjB05XJ0/j0KfVuuAlBPkn8c/yd+y9Qwy7q+"
    "GVhvLwaW1SmsnnyF3DrEl2ziy5XH8jsQcH2N5l1go6525APOfuzdPnr24lsFAWF8TNVNhV"
    "znqyKEHEakaikW2HPMxc8vYD5AX7ge8zlBDmvxqk1QTi4sYF585AmACUTbBXVw8etAzuwx"
    "9smVF67f924V0le9XxXU3iy+c3lz/UMynIi9Gu3j67PLm1MF/wJuLJ8eqm+G1UE9T2fAbw"
    "C+B79YAcExX81Cf45s7EFXj36WMIe9E1E+jmc4rHU4vzjrX/UuH33XPVKoC8wxVz87WY/j"
    "J9/mYHaEGIBcA7FAhGMP6TFeUOXxjckeJ39ZAuGYVe8BwIP+1cXbQe/qTeZrP+8NLuSdo8"
    "yXnlx9FHH6xcc+nwR86A9+BPKf4Peb64u8PJiPG/zeke8EQ04sn0wt6KQxSS4nlzKr6wrU"
    "xWZwsT2rw8ByZIZ/NeBfCkMHOZEcsAJE7VibrMHLyidZma/tz65L2NpJ93hptib2UDj0sF"
    "A5xWMs6LpkijTaat8v2QGl9DnccbQa+4W1eF3xv38dPT0+OX757MXxSzFEvef8yknFcvSv"
    "BzmwhYEhcaoBb4qiEaBrYy5P24Mi9gJCueXgMWIaPnGKfUhnJQpnnjQH6nDGI7N1v77TCv"
    "hOJcNNs2zBCk77173b3/Q8OxmfFrCnvw0uerlFsCmS8DRQibKUa1CL9kmA7pteFHtOmmi+"
    "GUqj/bZ5lSN/XU03VYZonS6q9i7sPR4p6Qoc3WkdUhFYRXhfE4rw2P8ZRQKrL94E+rbOE5"
    "U4XM/mM+0nrouriz1N4XTuQM1+VwKAiJEo+Htvz3rnFx0F9BDad1NIHasEcRcxJh6lcYqc"
    "xpSvf75Fwm7Qq1cJ3Jdqmr1lTwW0FXbkiKQwy6BZvOUdefkr0Idj9ZPks792Ux/nBAZcuc"
    "mLkYLkXrcyTGBHo5aMEdxQB1HpvB/OwCOxI7G80QXY+fZ7EOl6yAHJdQY8OAMT+BmBMQxY"
    "MVCw8mwrRAvi312XB2eoTJzAxAla7epJ9k4NAzhNslsL2PgUHgiixr/QBv+CMUmMSXKYJs"
    "m2LJJ9QXvDJol4XOgh+iZRJLS2SX5Qt9pIiYdbc2NgKXOlHKkVDIcAUl5bqUrTrEcHuN9e"
    "aL0GUG4mzNd7TEkY1LEXipTGcGhgOHASYLuWnZYQGLjXaqed4nHLTLUnm+Up3x0dPXt2cv"
    "Tk2YuXz49PTp6/fDJnLsVbVVzmtP+DZDQZ7Iu2xxA6Fg3r8PIUxcGAvjZTzobheMKtMGgS"
    "p8zRmhBW20JYBeOmXAnfior5PnasVGmY7xfOl2UUzNhXs0P9sgX+JaNbGt3S6JYHAjccC7"
    "Y/FvjUgTxDZGBfEvb2yEflH9SLxcR1WCkN59fuDwkPJgjMP5dX4OPHWBx9/AgoFrPI4K6s"
    "A5tiPgEI2uKPz8jngIyAEI0getY3DKhdXowRr3f6P/0//UV5WnQzqlADUPwHKJmqmUjIgT"
    "3BrkORv1TtGhCzqiDEn3785HkAW8zZBUIJEL/Dd8AQufLfHLlu8sBobgaYfG8+xTYCI0o8"
    "cdcmlCI7rqRbOeLdKg//w4h3Mzcc1+G7yXjDcpsoFia5YJtwp1+zBug5MgN9kxIeIX7cOq"
    "DPCRrBvUdulE2gbQtkxoTWKlRL0xjMmxSp+eNQqLe1PvIUjcG8ifz0kPW30DTrydAUkUG9"
    "PurC+uBhrSr+BYURnk0cIlRYdp+RMMiFkVXLKZInbPHn3vkgjUphqHAiwQdD+acwlqF9lz"
    "ex27EqXNrutfOxs1QmAy0PKoU+GyFKG1WUFan3JiTXeS0dKNMJ8gHxlTuGTMVrgQlkAPPv"
    "1YxgRKi6NcKU8WjA6ntjH+J4Jp15kzFwEnIX+8iqj6yG0iBsEsZbmjBuCtIfgnwIA6fhMm"
    "cpzTK3eplN34FDXeUaQWldL81Vqyey/Ur3c4cXKygygjBVQb0CUKly7UNE6VOI//4brQrS"
    "L2KWQ0Joo2kg5wg6l4iX9QdI3e5WpoM4YqDlqpE7zIvUOYaqsuO1LiGN/RSLm7bnQ24lL9"
    "5kTbbWa22yJrdbkdOOKr8Dc9xQZBMp1kYjhrSOm3J2XiA9JIC3XPQUY3mHNCkNVc6zLJ3x"
    "nDX0nMUwfoZuqAm1L7EAc0qzBKstwURotlrL7ae3N9eVS5CizLs8sM3B/4CLWYsYUucNxJ"
    "TJpGgIJAYqFRkC9SEB7IMhZOjF8crRLwlbtSjOS93cWskJ8qL4TkBRR/FJxrdZ7xHz3/lk"
    "6neBB90RoZ5M8aZiauxG3ZzbpxFRBFm9TM8FRZuXorUq6I4Kd/ZHOGwE9e3Hw1sG+NqDtY"
    "5GvvYohWURWkcnVVsmTnuuG5XtyF5NjpSgMpEk0g2+V4kl4i1ZSNHKvFxm9fzxVz5nEHEL"
    "Muw0OSElT2sCc/scstmoA/nCp8QtPYlucbdb6T5Gybilz6GzSTCLSuAUrSL+hkWFfewVmE"
    "6I6gUr9AtHFcnFJX5xuy/dgXRrmNFU3m1/t65SecdDp/5RgFkqk0+6c+VoWwL9Jiralcca"
    "MR7xheVE99rVJWaRAOk6QRHiIuiXKE0LqrxPSJC1B+e1+IRubi4z0vu0n9fr312dXtw+ep"
    "o7lCkCuzXCVSiIyHkj9kdJB5vMgHtErBpqBYgEUUHrEp3cpSsoZIgq4TeFDESTdNU+GEKK"
    "AHbEW5MhcWZgKDRbDzEA/TiRWhJhBsZJXXq2r/t6515B8sqXqCkCUiRG6taVuvGHWN8qyR"
    "Aak8SYJCVcs+8gLyBciOeez6YlmS2FQdXcE8+HW1CNb12WS0U+u45RLRsHaleiy9bCQOXs"
    "iyKBQ92SghTRutZhQ0ruuap6SFrjKOEb97UBqQ+/RSt1f5VsqeFRWiTbKrtjZ17ZBpHPPQ"
    "t5roPvbCSeKfddPQ6TULQ63N+5FiQAjrjQ4IUqvy7/96YYykGGJT4IywmyO2lpqQC/NkoR"
    "sfotRCmiBzUyB3KkxiAwBkGJQfATGd6GegdKfKta+f8vGcp23jtU+dX/C/vjbAKpfm8k49"
    "eTVLHb3HYPfrFc5I/5RPzz6ZMnFbsikbxiVF7yxreOonv3xAVC20bIacSV8rSGLRm2VMKW"
    "4kODdGxpcZ5QBVtKHV207Kmcsm9pLOLjkjTt0Zplx3DWIV+B20U/rKZPNkNkvLLm1M1Wp5"
    "AdYsJqa8HWW9PlYJfY0iY3cpmMVMcRTKdWr7oUiUG8QY/dkKqSaIsh8SY6l0WpA1RHavJT"
    "dcVQn0JMkS7uUpVxkSYzKRfVKReZwspw6GI2qY13hs4AvjzgI4qQFVD0GaNpTczzpAb25W"
    "G3iRfIxjjMqlc0k6czSqE5974VcvJgcz93Vxlj2hjuPg646HRV0ydVIFzBL7U/y1AjWTz2"
    "ItYte8hQmQz8HKiyjVZNRFMk5hPV5H8XvtgiuK8JRWKz/4widtz3ZUDd1nlID7ebm7hM4X"
    "Tu0c9tVAFB1AhSrUDv7Vnv/KJT+HLXgeySLeDa+b3ei2pqs2Ygvb14O7jtnw06JcJrHcjW"
    "atW4p/gWpHYJyjsKG15h8X7+uOpg49yQbmUY0YsGm2ONlwv2td54MA36WutzMA36HkJ3lI"
    "cIe1tyam5CPiRftEIxvlUtDMliUItqe0wH2+10sDX8ebsu+KQZqr7NZDnsBUIDf5M2VvWb"
    "S67aVXKPIN+YMzkIkN8stzhHalKLTWpxiRqkHGA6JSjxjFWoQKlTGJZpxBSf7QKIj2QN0Y"
    "ypLGGAOQOJR+EVgJwjLxCXZMUOGFMovmKZNyzUIy+qQ5LjsSPTiTm8Q76uQdMGn7SCxrYz"
    "b/sDTVSO2u80ODmvSGgizibi3E4lwRy1dagaQrcglNvS86+9C7tCtFaBtY7A19l8pv3E9f"
    "5Ybfq70odqy5XZfO2WrgCg1iFeiwK4vWRP1eecpSNtK2AkdflUiO9AvsvNnneWxqzMPlou"
    "bKqU+Fox086N786U+RF30gGyyx0ScwCbUIpssXYpAwbm7ZfEyon6NciWeSWm0gafs6qhVF"
    "9tz5OZOO/9bmxTy7lNP6pq7aXn5+WdkjJE+9ArqfNBOlvEpsd0bZ3ANtI7KWFsFnRdMtUV"
    "EZXyGh2pqYcr+ghinKyAuNiuFbkpUhqW04DlyJ4oTAhzDZc/Rzb2oKuHP0OX5zoR4eN4gs"
    "NahfOLs/5V7/LRd92jXFlWshrHcVuYdHiSMStA1NbmTlbinCd9iFCfdI+Xhlr6oiwXe5g3"
    "qGLWExu+rSk4pAg2cytmKU3ksdV+xTs0s2RFbk1LK0+22/DI0/Zsm/aE+Nq7SZr7aLdc9N"
    "FSTBtXfSzhnd2oR62HKLYnHZ0zLb7VrfSjwcWg1mRcPpR0y415oErdfOUtK8tdfPtpEmb7"
    "Vh49f14BaKIYi1GlfSvVvUIqWR2E4+EHiO4au4JmqmW41vIrd+qlSPbBpbcOub82F95OU+"
    "e+/h9rOsQz"
)
