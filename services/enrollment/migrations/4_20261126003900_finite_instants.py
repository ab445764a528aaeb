from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at));
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_finite" CHECK (isfinite(closed_at) AND isfinite(expires_at));
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_finite" CHECK (isfinite(enrolled_at) AND isfinite(unenrolled_at));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXelv2zgW/1cIf2kHyBZpmjbddrGAk6YzmbZxkbpzDwRaom1uZFIjUnG9s/nfl6Tuy5"
    "YUH7TDLzkoPln+PfLdfPq7h4hPXXeGCH92QQkLZsj/TBnmmJLeG/B3j8AZEn8snXcEetDz"
    "8rPkIIcjVxHbEYXlRSRM0YwY96HNxYwxdBkSQw5ito+96NNJ4LpykNpiIiaTdCgg+K8AWZ"
    "xOEJ8iX1z4/U8xjImDviEW/+vdWmOMXCf3RTzo8+Sx1WWLLzx16Yrw92q+/NCRZVM3mJES"
    "jbfgU0oSIhx+1wkiyIccOZlvIx82giAeCh9cDHA/QMkTO+mAg8YwcHnm24+sdKxnWdeDof"
    "XlcmhZvRZ4SQYIrMWzMgXGRD7CP06en56dvn7x6vS1mKIeMxk5uw8/OgUoJFQwXQ979+o6"
    "5DCcoSBPMU74PfFp4JWBHqJvNUiXKQtwi6/RBe54IMU7XXJbAHwJmsPLX4byzjPG/nLlwP"
    "VP/ZuLH/o3Tz/1f/lOXVlEVz4Orr+Pp1Oxc8LNdX3xcXCuGJIygFMP221wTwgM3B3g9jKS"
    "MI/4OZ7US5UM1XqEShPYjzcrU/55cvLixdnJ8YtXr1+enp29fH2cCJfypWVS5vzqeyloct"
    "jHkidFfgQdyw/ayPIMxcGA/kBBnhHcMJhMuRV4FuRlTN8JVDieoRrRXaAtoOtExM/iPxpg"
    "HenEfRArV58uvwz7nz7nZMu7/vBSXjnJyZV49Omr7/LLO7kJ+Plq+AOQ/4LfBteXCk3K+M"
    "RXn5jOG/7Wk88EA04tQucWdLKYxMPx0L20ica3GY0tB0bQvp1D37FKV+gJrZtbvjQ7mRVH"
    "IIETxSSJpnzOChvyJ+SzBqZmPK25pXkXUuzQ0LxLn7mhaMpQGCPTGJm6Wz3GyNwq3HAi5P"
    "9E4NMG8hyRgb0h7FopysBnqF4/qqsN1KKc10wZ9vrApt4CjH06AxHhE4DuxD3ZG4A5A3Qu"
    "VswRgMQB86nSi2IYcHiLGGA8cOTMZ70CN9d42wco5fCDLeyUN9HXr1fv6vRFhqiwiYIAO8"
    "8k6Wb0c+9f44DYkjNAfZL8cfrv3vb3ltpGL0KLNWuLqq++XFFrYAhtRmb1BmMgFiBwxZMw"
    "Hq5lMQDFD+o6gI7VsmY8Er/bd+eYG0zaaIt4vlEUXcwhzN1WujkhMHB3gRtBWwj/lqI8T7"
    "VOWa4v/CtFd0ZgCFkVsFYiI6Ewq7jDKnaQiyQ4JcTPKXURJNWgZ6gKqI8E2WHBfj4YfMzB"
    "fn5VxPXrp/PLm6fPFQ/EJMwzweIWpnzBwpZGdMVWOI9o33+4QULxV5spGRP9Mr7X/rIlHe"
    "2FJup9K68nmydxsb2ox3RA0JCKHy2R/Zzcdi/jydXwtvQT3yHofEScK3eo0lfMzDha5S86"
    "Yq7lqsk7jKBWqfZlCbVKpV7hMUTLQPfI6VZSaSa+qq1tYOKr203i61EYtGPU1x2C8JFNpU"
    "UwHjNUkVJeJs5LpIcE8JbrJCIsb1GV9YUJ9BdLeRDRFZ2NBQ9jyntpdlWCKcVCVrAIuXJ+"
    "dd2/+bVassTzs271+a/Dy341/HfQDSpCRA0YkFAaFjyMBVNh2UZGbZ4JP34ZXC9lQYayWN"
    "qCbQ7+B1zMNBJIvc8Q+0wGoSGQGKi8CgRqIQFMwAgy9Oq0WVx6CbskbMtVcVHrFnglb1BU"
    "xbcCijaGTzxfZ7tH3P+W0Dk5AjPojqk/Qw6gvrg1dsNIjn4WkY8gqzKH6hmRUujMCm1N0B"
    "2l+PdHOWwE9e3nJzUDfN02P3Yq9Gvf92GNjRPNL0CpmTrtu26Y22VcalKhQWXqN7QN3gIh"
    "0IF4Shb4DVO9SwCVeZnf/yxmZhC3IMMO6lCZW6RdQ2XuPklqU5rbKpKcJixqAsm5jMbyOH"
    "I+kbK69GgotlSiz94IczWq+5HbDUZVQ2GFUKbuIqqzsBeCVxV1R2u6p6kE3rF+WRKpllxq"
    "gW4y/5ACSmvT3p5PpTRjlqzUs9piW0NtkK46beNShpwuR22yhHtzzqZ3LUjAfCocXlnYiR"
    "mgHiIPd333Qb9n2Y6+eVjcrgPf85R7w/hHY8XlNrdWlcb6MrZVdZoy3FpimqcyoFYVRRWX"
    "bRnf99RHeEI+oNCHvyLSDbardHvl8YT9hLZUmSOGfThPTPz8fhUYhIV58sqNECA3VxfDXt"
    "UKXhO8Xxna46jqSnDzG7cGXQ385ItFqF6WO8sXsSnc0GMObeeGfvOAIBmXWmR92rcAcjAT"
    "m7/g11Y6wLE1Vnaf13vrhxzd2a2Xd9getDFWjLGyB6Ca2MS2YhOheuoUnSiQmmyD1n5qQB"
    "7A6hKxiUnozOutF3TsES8PsHdA8YDMKhclPUfT1EdRB3pwUy/l5ykFM+FJKPp8+m0+RSRM"
    "wk3pXEwii7epAzHHYukFXAz44mLkTgBOAXTdssOysU95RG0HNDUEH2GPgZ0ZgNC2hancRl"
    "ekFKb4r0MZmhQ3XZJCWTpjfulsfqm0bRcW5wgNj7XmMfSgjXnFMZv6QGWGxJSTVoQi4qz3"
    "mCPfcuCiQivVgltNbGBu3R2h7KysThrG5/m3kjLUwapdS8JwzU5gVJVc5/ylRcsrnL5wYm"
    "NXD3Iwh0wVRSPhbyEfyaQRBJ6wuyl5wuThFyicM2eGCZa349QXoz4S3GS8yq1bwx0f4MIF"
    "rHWzoQyJ6RrX1qOL2IYca1ShTOtBL9KZHEpRnar90yWunyU0UX2tzdCDjYfEPRcToS+LYC"
    "7VyiyqjC0mymp6RdVbpTkinfHe3SEycoc5TF4W1BDYAtVukT3WB82wz26bFXqnx+osY9gb"
    "SktwCh1AKBfWnWzo6IAPcHwLdyMBIGHzypYCteBmKMzer0C02H6sIaxFMoPtOtz89bqjVw"
    "6aeZSLP/tqE/Rq/NLSvKNVDipOKKzM/tKpc119l5dKJ7FpbxctIyFVi3G9rV1Wuo7tWJAh"
    "WhcfNmQBv8OTqN5WGsIj6izCg+mYg8zC14hTq/sL14r02vbCj1eYZ/Hs0M1oz9oYrUPubK"
    "RHkdx37SRMTKF1C6/wkKbKlshg6rp6WmxKoBxkqxFZwQTZLXLCWiVY2XkkFPVb6DwSflCn"
    "iGGB1MQMtYsZ6uQZJKGbXp1PkM5Y7Q3kA0FtixNH0qZCM4bcO8Rk3aBMNkWVgk8YCBuZy0"
    "3K1AbElQmrh9/wEZUcHkLOSi26TpIyT2kEpXaC0hzt2sBeWnIO3ZyUPpyT0j/S0U1Qq9Wj"
    "qys1+n/oSL64e4dRPfW7tCAvptCv3vHx/PWUQ+/2APIMfrNcRCZ8Kv59fny8ZNPHzrWYVX"
    "Suo0sn4bXlypQFto2Q00mdFmmNQtVOoWrkeXzCjAmoV7yLvDBrpbyahfPNm8h3L7zMm8j1"
    "kU3mTTl7D7d5E/ljPE08CPiIfqvTjtHVlVqRpvM0ysybd8pt551yRlBvVVAnryerfvFTPe"
    "wlQgN/lxdLtH/d00Pf87RHkG8qJSz0DyLdwgYFUhM1MFGDentIxZRrrKE43rzcFpLnwxpm"
    "J/skfYfBMyBfaeAkVWCQADzzqC8WoWpdwpHrMkBl30bZipHPsY2AbHmmEo6+j2w5U1wv5y"
    "w38zF/kD/IYJyc1APzKc2e5FNVbNBHADuq0yQ7AoyGFQ+EqvK2kXw+phKoQDLQnOXbr7yo"
    "g5nnwoVVHUCvN0OKdKYHVXsjBM0gdtuAnhAYtDu8Mo9WdaRc0l+NVvagNFg3wNqlNmyHdk"
    "ph8O4QZRUmr/VfodBbOfBZIoN6e9QJ5XiM7bqTkEtqXUuUele9CgtxLm2+9HSvMBIF6EDq"
    "o4cfaZBol2pbHSSsbnwHuxVtlalNbybdHEYtOx8YHpvGB5pnuzMZE+X0W2EgoF00s0Sq9d"
    "EXnYOato86Kqk8pQlpai29As/pyOY8pWGzdmxuEblu1lzmPKJ9/+EGucmpmPoa6Nxre/eT"
    "+aVC6PvGHWPaopU/a3QocG06J9JHPranvZqsSHT1aFVeBKbztKkReSwFIhsrkqw1zOvr5+"
    "st8/2sP8gX0Z+8fNmgiF7Mqi2iV9dKye82CEfTDxDdNR5RyBX68spDSfXtFjIkpt1Cy3YL"
    "O0323/8fDJDMUA=="
)
