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
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "outbox_state";
        DROP TABLE IF EXISTS "outbox_log_ends";"""


MODELS_STATE = (
    "eJztXW1z47YR/isYfUkyo974fM7dte50xva5iTM+O7WdpEnaoSARklhThI4A7dO1+e8FwH"
    "cSfAEly5S8X+5sEQ9FPwB3HywWi/8OfLKkPne82auTCXceyAe8GvwF/Xfg4QURP2ivD9EA"
    "L5e5q/IzjseuwmDV0rLxiqm2Y8Z98Zm4NMUuI+Ijm7CJ7yy5Qz0J+J4+ogX2VoguiYcYD2"
    "zicYboFGHECZ7MiY+ojyY08BlBj8QnyMWMo/CLEPVEO/Ftr+S32XQivk4+0oZvHHjOp4BY"
    "nM4IFzhx+9//LT52PJt8Jiz+dXlvTR3i2jkS6aNHfMux5W3UVYuvlurKTz9dfPi7ai8ffW"
    "xNqBssvCJmueJz6iWgIHDsVxIpr82IaIc5sTP0eoHrRp0RfxQ+vfiA+wFJHttOP7DJFAeu"
    "7KTBX6eBN5F9g9Q3yX+O/hY9YKaZZV1d31m353eWNSj1qXyEQm9EH02oJ8eDIzpCkvRHeN"
    "+UFvXpQH7B2fcnN1+/efuNooAyPvPVRUXa4A8FxByHUNUBRcbvxV9Z5vyOfOZ1nMeoAuvi"
    "obvwHX+QEp6+BDGVMVnbpffu/J938s4Lxj658oOrn09uFOcfT/6pSF+soiuX11ffxc2peJ"
    "fD9/zq7PL6VHVESrx8fazIAIgnLZH/QVCnJ7+MLHSA6GzCnQV5JX/Yr674cHJ3XiAyNlZl"
    "Ci+8iuGbhRS4E8+wg4yJ5xX//enw9dG7o/dv3h69F03UgyafvKsh9eLqTnAqjfL0PmMk5A"
    "djPLl/xL5tla7QQ1rVtnxpcbgofoI9PFNEyb9IPlzGgTLmzLyF6KEqD5s2aHSxSdOWLvZE"
    "uLIE8xUTbo4T4egYF/8fo9HogfhMNB2NkMOQI3xk6BO/YmWnut6t1nCj6bca+tISEByqqU"
    "MN+9CQ9xxok5z315I3UpxSGr0nBgY+gwD7Htn3LKPc4S4xEXwJALReB61nCzuOuV7jSaGm"
    "5zxF1ek7+UOLLohs7S70wMXH89u7k48/5rpBCj955TDXBfGnX4d2JO2F5Cbol4u775H8Ff"
    "12fXVetDZJu7vfBvKZcMCp5dFHC9tZTuKP4496JJbO6GLpkoh/nVjKNGgSS5OkaVuxhFzC"
    "mHDXfI45wnHgANmOjRwZE5isRIdIrRMFEYSLE3JHTh9tgSFxQEH86Gn006bvvoak6pdbfx"
    "lSKupvQ9LzKBBTBV+k3hkDKZW0ByGlEVKhgTIcoTkQDFBQ+088SCO3TuwOIrSI3YAU7Rvd"
    "u65FhznZ90DvicYanVLqEuzpOzmDKvTvWMD2q0tPr68vc715elGcwf308fT85uvXqhtFI4"
    "cT/XuVqk4T659HrWH+d2dKZ2D97XDZtO1aSNT8xS2A9Gn+6bFgQfwfKXNqZ6GFZsPGuWgI"
    "sJYRot2UtJrjNSZ/Syyej5uJkhxmM7KkedbXe1FSFzeP+nvm02BpEpssIyFI2SFIyenSmR"
    "jFhGMA0N2B7mXGEBakmjOrtioZ1PbmOgdPa1P+fHj45s27w4M3b99/e/Tu3bfvDxLjUr5U"
    "Z2VOL76ThibHfVm2jbFt+YGJLc8g9ob0zc0ucTCbcytYdpldFrCw0NHnyeXEDRivmO/UuO"
    "ccqpOv2KE+fTLPbDrLzGBgjvlHIUgyoWLmM8dsrvO+HvZXVXGSHLAYK1lxwvaK01M5FrOj"
    "WQzm04urk5tf9cM5bp/l//TXu/OTQgfMscuNc05zIDAj5mZEEegTzHSis4H3FAbMd2O+U/"
    "Q9BwRx1GdxFKZOdurlAhT6uW/93L9o68/Rkmd9sPXndGG0Xaw1Wkl9xlBrD1Z/IcwKYVYI"
    "s+4J3XgmjP8sWgZsS3kOBLR3oH3hCE0Tepk86R/Fn+X42JtVaKEMsED8FfX2bC1XWOv3H3"
    "+6vLu4Obn6rm+rujJztVJeqIvNqkI2a51JHG9+qtkmdSA/9GyGptSX6b9xei/miHruClGp"
    "NhiS+5cEgNi6lOKn+hrILd7+C7RGbnEPdGZXw3Tw3Ooyk6HtBhobX+1Y4/YQROogHLe7Z+"
    "uFsy3dQqDZU14zthME8N1hdEMu5eZzKYnK3NascdUlA2dQz5wMbBp2epYkYBpw1/GIZS4o"
    "NEgQFrEknuMlF7wY0JmFAI+5/UkmNGYQwGIy9f0UOL7OklbSmIW8aB77FtO45XRyP6gLbI"
    "Qthq2iGxZLGjeGONR90dSZBcJlh6XVwpscI+y6aBxwtWl56vhM/PRIEX2QVddkQTbi+dRV"
    "RWzKIY3N3RZCGD2Uc9UhDNV77sKw9lUB9aJtU9bGPzp8bvv40UTB5TDA5D4UZOsRj3a04N"
    "F+d0CM2HUKt7whIPBmPraN5F0Wsuts74m8+4Add3Wjfq2Qd9kWTfLOlm2t8FrrJaywebhS"
    "9IgZWgZj12FzYg+RdBWRDguFmmoki/5F61A+eXBkGABx6moXrjZ78zW0XvgghlovBwKtZ6"
    "r1IvpsbSJD9fboAuzFbZN+cRHmwZWA/EXZgsc5dQlik3kUtd3e7orQ1hgFS1IIVHDRKJTI"
    "rpcp/eH2+krPaQZSfO2dCUf/Q8J57CK1NbxJMuoXpoprUIXRLG9Q2qcbu9kOid1FLBTPgd"
    "Tuav1KsH1JOFdiTCtf0waN6lU0tVzV9hlzuXWetm76qvWxGgcQudK+53BvZRYLmd79TWmA"
    "TO+tFtToR5GePVOe0ZZnOp0yotE/dea8BN0ngrccooy4vCea6mgtdqxHONiw3nHDekTjA3"
    "YDbUi+sQMSJHTBel0wF8pWmxdUPRMuI3dhQjz4ETu+Ws+XDCDs2UgNoiEaUz6X9c/HmJG3"
    "R2uHdp5k1mxa3GEXjhIT978XU0dviBbYnVJ/QWx5Jt4UO264ENQ/TWRe7WHNQg9989YvZL"
    "vh7riHJ2F9+5t5ekb4plW/Y2s87Inv4wqVE7UvUNkzh3riuuHCqNrdJz2oXCYJ1cGx2usn"
    "npIFPlnblstVkd//XUyLIdzCzLG7HAVUxEIgGQLJlYHk8zirc6CPI6fXhw1h5DQ/tFUQWR"
    "54mEAKO2y1pyPWNoZs1O2/aXBYTx9I3otdyj1VNnD80SbZXPpUjl5mTX26sEy5rUAD07pt"
    "hkuiKxVet5EzhsCRLvW7OXuo3M5W4YPXyrez+IVpp+HCF6ylkrv2iNoiJO6mthRltNpQxS"
    "LVcdUulbV6ytLOGA1ar4cyBLTeVrUeKJNN+ktQzhtXzsJeE9sakwkOmFF8u4yEIHe7IHd/"
    "pMnfXRXr0gkSdalJhkxFo5baQ94vv585SsKXq21RMTYqj3+28epYxXDFD2g0+pPjTR3P4a"
    "vRCM2p+LvU/mcVFy0plCf6jjV0jDy12nRzQhYDKsZUxYTsma5U51GwSNphuQ7OeDTevBRV"
    "ZbGS43g1sYCaVDwtfNf3rW45BY8FY1WcVltOp478AhBoN6K9amt2HeP7szd7y2R/Cpwvlv"
    "Cg4vENB3kRCcSbE78k/kQGSFiw0PhHMnEW2K1hvwAv+ssQ/yq6z470Rp2XPD+7+Hhy+fXh"
    "wfCoENeNNcrRwTfF/Cx11IoKh3Ya5no8DHajwZ4hsfuQr74JDHzNwOeB72GfBp4us6tuxB"
    "eAMNSNhnrKnsWIeCKbdRjq1Td5MUP9aPi2dqj3J1D2Ax3fBN5AHyqLLg4bgmX/oWN53vAz"
    "bt1V/5dG6dkc+/ohGrffTDzkeXfvLvBnyyXejM/Fr68PDmrGZzwIRaviTono0mF4rWE9LZ"
    "hMCLE71RgoYiE1FFJDK43TJcG+V1lgIL7aZJ7csF3LcP4vMuUao2j1V6ZdJ0eqCN4Y4lTF"
    "11m2jOlxeNCKM0WjkUwkGI3KIfwN3hfSD7b/5kL6QR9I3ocEM1NZ9CzHBOiLee59Jc+NZR"
    "9Ajc4NHQiAGbeEv3YeiKVLj6lehisj11yR2518jmhBrmc6LvxjKoVcpNqalVzcsIWSI15G"
    "cckBgWzHRowuhG6SyZ4ZEaYTbKZw0GU9lAygy7aqy7Jm1zw6UEZDfADiA5V+5TrgY/q5wq"
    "tEF5t8Ck2bQdXBF1d1EIrebTWVLilgpy8NVk17CQj0dyk8Yl4QbN1KYDtE+VOVAhPuh3jd"
    "VksKUBBDIIYaxNAlnZ17eYVR0aSdMLJcOrNIlE3xPAqpJ5VS+6CW1oyrgQ7qiSP2BK+dit"
    "QWgPu082/LqU4TN2C8YgtT3d7ALArGftc646bH2mQwEHLrVWw/1BS3sg5WreoIW7QUHSxp"
    "3JuYzO0Cu+7aUZldERpvDt+9Tcyv/KXO4N5+PLm8bNYYD8R3xOdieFLfxOYWcbAb29zozr"
    "HLjfeO5kDAekfWzYsaF2DAfDfmO0VccsANxFt2qB8g3GKoe1zHI5dqq3K18sm0aaF9ZGsr"
    "2v3cSv4M7uYERYCwMESYFJBWKI3uWs5vMEJCakPvpgB1UivsV0POcyCYZRXjBXO8lDN/7n"
    "Bd3auakEERCFGDDg49ZlH0kmksWAfdp8DZ5sqjmnMLnDZwamwuwEysYyb28SCf3pLtk0+B"
    "42urndTtw8jCoNhv+z0ZyfHMhnzncEB4e8IzNRvMlHQJuIaa3p0Awu4sWciaeGzuLAcV0/"
    "bk+rBpyh63bL25lCKJsdPNn49z4g2RLCmPRiMB99hU3HI0OhYNZI3XpGIjenTEIAo4muGl"
    "LPsor7p4qdu48DRfAjGA3r1Tw5oYgBoC6qwC0xhoHglJZ72LguY2wqrOCjzuuN36OYFCR/"
    "e6o6OKv6aZEzkURPV6JUR+FK63cvEgutgkQZaELt12uRKDK/ElKtgfgo5liF8e0yf0gSpO"
    "4ZNx4Lg2WuB70Q575LGsLjreYw3xEDDjUZ+BgHAwFQ5wFsGmg4C2w5YuXln6MlXV0akiDj"
    "IBOgSpqFn8NW4PXJtzLQ+kNQ5PpSAozNL3E7/+EThfKuSKutQkVmTh3y9tD/X6Ze5M5ghz"
    "ThZLHqYoSLyMaQjKdXGPxvZrqBBVs9hMhWQgoEJMVUi/Qkb9NeQGKQxqPJqruyIMJJ5urS"
    "A0O9aSus7EaGtzGQmLkTt33tQNkTuy9J4xvNbkGn3ZqqVnvCEPVM6uZcHI6IwUJ03jkwft"
    "iUtyNu4TRF2b+PJXD41G0Vs8Gg3VkgB5UJfISrT0nQdNkuCTfhMsKPTQXUC9pO2mFcIxmn"
    "CMZs8Y7ZVbDdmp8KvyYgvHGh980rL6czhhDH1cZL6+YihzLhaaUl8eEy1m6YuoCqB8LSuK"
    "Pq91O/CRPTTf4CPBR+6URc+yKa2M4fjMQGBwQsbxM9aPC4/OKvNdeyBRBtWfE4i2UAY6Oo"
    "3oncG5W0qV8G5bZ4tYyCeCfKJ9WCo1cAZwVPSOVaa/ncwpdc+wSzwbVx00VGg0bJhwMtXc"
    "mmTbt9rHrRKwv1BP5lJRRlB8ByTGSRiCVd/BVLR1EnA0XskTggjyqSZRayN3hCI6PSuiI3"
    "vU+qI9naVuT2EGBMJz51aXbpNYUZWFShs0Wqf88e7NlukkE6pKi0OoCl3HoQkJJUFoRLiy"
    "M4/JFpRw4Sg85oyHzcVg1GRvPN3XrGHD0kcyjegUgRBKgwSQZ5enEJ2E6CREJ3eDWIhO7o"
    "RI1OSAGdiCDAKsAaznb4FRKagDZmISUgQYhQ5GASLqLyaiPnV8xq3wFNcOva2BQwHSnenv"
    "sVHStwYKG852cT14dzqgy3KwTx4cQwGWhYAC0ymwxKlzahxSzOBg7bWKV7ODwou4F7camy"
    "Ux8kjaExqqh2YeBQNTy6nZqMyB4OT64TOtvN2Fi063nE7uB/q1t1yTYcPqW5w+w5LWjetv"
    "6sZo6swCn0RZ5NFdoopu6doXi1fDqI1X5SW2te60xipa3yoXvaT1M02op3plIkU8r3I76I"
    "9aS4qnWuZ8arHAbL6iu9EAzUCAx9xZDyY0ZhDAYn5p3ITGLAR4jDNgtalpdUea2vq8tJ2j"
    "cMvnl9YUX68hu6b2OhBeT3jghXMyAwuRhew623uyoziZrSnbPWiY0oWNhq0ndalDaJ7XXX"
    "hoTh+ReNhVbi72FUvmYMl+YeQwRDyfui6xy/O6te4E87odm9dBEt8TxOjokngdZnhF2Is2"
    "8rlJCWbcEubPeSCGgc8yEqKfz+oswz+m0k1GzrDZQcYNW9TgIF7qxJAcECjUUfJEChyI0S"
    "AU7FD+wuiCjKm9QrZji1+i4hnqfdQV49jYfddwmurIEEPjncWAw+xyEIZvfPh1HgWpbx2y"
    "M1JT7vBVh4QoHR5S4HqXEtUjfxWdbFTlr+LLjf4qPiGpncM6SY5ZkhMstZIm99DGjoZThD"
    "0q/YRu15sJFIpB7ZTjgez1TU8r5AtidQs7aKAwCy4eVks7klsCArXFoxGmUxJOas11UBEL"
    "Ggg0ULUGCnwP+zTw8v5f26BRByVNWyqh7x0mxImPFzIOLefW4o4oc5djNA4m94QjGbEWfx"
    "B6/er1v4LDg3dT9e/4X8HBwfjP6K+IETFAxHXx8eHbo7RZWUFt5ythwt872woT/t5N+KH8"
    "lXHCdWicDKYIKQBmCJoZQtUafV1SRF8W6TdL6RbSI/qjek6I70zmFYonutikdnDarEnoVP"
    "fFhgumrV0rLXLw64mC3r//HWIwZ3PsmwZhdlMFiBfns+USb8blC3L47bc1hMYiQLQqzKBi"
    "fXAYXitUvhDvlQHDUfM9ZPf1wUELdkWrSnbVtUKmNPW4dpfrD7fXV1WR2wRSlFfOhKP/IV"
    "dMm3aQ7RpyJRn1irYoXof5mYW8wbPX/fvj/0Ex3D4="
)
