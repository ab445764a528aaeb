from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "submissions" ADD "key_revision" INT;
        ALTER TABLE "submissions" ADD "expires_at" TIMESTAMPTZ;
        COMMENT ON COLUMN submissions."key_revision" IS 'Of the key that was asked last';
COMMENT ON COLUMN submissions."expires_at" IS 'The end of an attempt''s time';
        UPDATE "submissions" SET "key_revision" = 1
         WHERE "quiz_version" IS NOT NULL AND "status" <> 'started';
        CREATE INDEX "submissions_by_end" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "answer_keys_corrected" ON "answer_keys" (quiz_id) WHERE key_revision > 1;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_ends_after_start" CHECK (expires_at > started_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_after_its_end" CHECK (submitted_at <= expires_at);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX "answer_keys_corrected";
        DROP INDEX "submissions_by_item";
        ALTER TABLE "submissions" DROP COLUMN "key_revision";
        ALTER TABLE "submissions" DROP COLUMN "expires_at";"""


MODELS_STATE = (
    "eJztXVtz27gV/isYvTSdUT2O41ya7XRGst1db2M5dZTNXoeBSEhCTREMAdrRbve/FwBJiR"
    "eQEqgbKeMlsYhzKOoDeO44+KPjB2QSIEpPeh59RMG/0bzzFvzR8eAM8T9Uw13Qgb6fHhSX"
    "GBy5kgNKQusezeV1OKIsgDbjQ2PoUsQvOYjaAfYZJp5gGE4RcCFDlIEAPWDKLwMyBoxfju"
    "5FASOAeAg88L/jUQi+hPj3E/ENDrH5V2Bvso2bhR7+EiKLkQniPAG/5S+/8cvYc9BXRJOP"
    "/r01xsh1MlCJe1jYEXeRgxab+3Lg48fry39JcvG0I8smbjjzciz+nE2Jt+AJQ+ycCEYxNk"
    "EeCviPclIgeqHrxpAnl6Jn5xdYEKLFQzvLCw4aw9AVU9H5xzj0bDEDQH6T+Of8n/Hzpcgs"
    "a3A7tD5cDS2rU5g58Qg5/ONLNvHErGOPCcj++DO67xIVebUjvuDiu97dsxev/iohIJSJ9Z"
    "Rg1vlTMkIGI1YJfw7veBaLoF97rALzFFsOeP7MdSBPLiwxX672BM0Erx0gzJ+X//e3s+fn"
    "r8/fvHh1/oaTyAddXHldMQnXg6HEeoktf3ut5P3RwDbPZrBVYBvLoSKs33+4HahxTbHkIH"
    "WwzcD/gItpG6GtwE2AIe48o/SLKy4MfujdSWlx0/tRigvC1UqkcgYX7277eQkibtDn0At5"
    "Pb5PSRBxYQTt+0cYOFZhhJyRMtri0Oxslr8CPTiRQIpfLH7fUoNSiifeDHmsRMMux1ep2A"
    "Xleiq2fD42UHfLh9BUegVGo/p0VZ++1muJwuvcRraaTcJA3Awy+RE98NXC/xIfiesAzPKG"
    "335Ed/RYmus9w7TNtd5c4b1yaS8hZZjxX1eAc4i+lqzkBUMOSv5oxwXi8OrHYbUGnM3jkX"
    "e3g28T8rxazMI9g18tn+BYc2QxH4QzFGBbDXuWMW+FIBvPoHtyGf1/XPMw+HhzdXd9kQPS"
    "4WoTsiKIl/w3MzxDahSXXHkEY7aT5I81MIxVWwsgHF7fXH0Y9m7eZ9bzZW94JUbOMms5uf"
    "rsVc7KW9wEfLoefgfER/Dz7eAqL2QWdMOfO+KZYMiI5ZFHCzppTJLLyaXM7IoQAl/uLrbn"
    "OrIpx2YkVA0JJTF0kBNKG83yUWDHJrGGtCq/ycaSqz1vnVpw8bckHM0wFeYgtaDrkkeksG"
    "dKLclS/lp2ZcPQ3IbB2BiH84L/NvGSvCcUx0Ao3M4CVbfa+bRjei7nIoYD+qA+DNjioddc"
    "vxme7fhCq53Ohi/ZboWvuZjvSUBCX0cbFjmNQqyhEBnxsa3lISUMBu4acPspOZhFvI8n5V"
    "IlxbW/AMvpbmXK38/OXrx4fXb64tWbl+evX798c7oQLsWhKinTv/5WCJoM9sXoygg6VhDq"
    "yPIUx9GAvr1gFQwnU2aFfg0/Nc9rvNWmeauNszJ/iCPMlUbmD8sw9Fo2Zhy2PqCJ2YBQuz"
    "EvjXlpzMsjgRtOuLibcHx0IM8wGdjXhL1BKlJkAMs0oxxbqRAF1ZoFdZ8/xyro82eAaZQ2"
    "jWvg4tK4KJ8KRyRkqXQrwIwid/wNOH0LiOfOgQiVUAADBO656eEVq+12+k0bKO1m5WlNTU"
    "KDahLa4r0xBG2+6jXXcJZrg0XcHm+tubUG7cFwJ5YOZZCFijKDcriXHAZvfbwd5CKmSuX1"
    "CXER9EoqEpZcOdBHnG1XUnhxZb+4929v32Vw71/ngf1407+6e/ZcTgInwqwkWMkNGhd7qE"
    "YBuoLTqL+GJU6FJXhBZj5/NypiWjmqtWx4vhAShjXN+R4IyKMwryHIfCVy3sqNLBDYc756"
    "u+CRm9/c3g7AlD8G8uROF2FzxwsOwDFDgcCHFi35XX2JMeIbaBGVG/GUhY5+RXeWy5S45h"
    "Mx4s3RUBAL+iZXah8urZUIpjpprRzvFtJaTYPb5LW2ZARcIui8Q4xJpaVQ/6nxFYrf4ZSW"
    "K0kPmMhSifSqigalMFeIoFgPNj2BtZdaBpPmaqx3bNJc+62iakZl5pHZPgGyidBs4zFFCu"
    "OnSpwXWI8J4D0XqsVY3iPF5pA+9mAwr5yDmC8fbpuzKMF3NFHOfrwreyFYuFzpXw96dz+p"
    "JUtfsYu7/9PwqqeG/wG6ocKtWmMCFpxmCjabgim3bDVbGRQ529DRoPMe4oBGvWIEBgB6Dv"
    "9TLiSAPTCCFL06z0fVtKdra00PMr08OBQ6hk9C32S7h99fFgp0wQy6YxLMkANIwG+N3SiX"
    "0TyLKECQqsyh8olYcjR5Khprgh6o0qo9ymEnqO+/DKRhgG/b5seOQr/2ggCW2DgxfQ7Khq"
    "nTnutG1WKUCU3KNajIIUW2wTeAC3TAn5KGAdpYlot4/C+/5UsTELMgxU6dLfx5XhNDNjHk"
    "shjylRcQV3Q6uphHP10RR87RdKtjySihtmSWaM0U8qcp8oAoDYuyuID4fEHyF40h16VRXW"
    "Z0Xdi3Y36rpIrTh5QVk8Wb386khff/6pq0cBNANmnh3ZhJUjC6tbLCOVaj0I1CL1Xo3CpF"
    "znvusZRVhWUoVilzSWv5iPix5j9IZjik2nXmKRajTXW1aTztNQRVmtGIKSOmysTUtYNmPm"
    "Hc+IratqtFVYFqhbjCC3or1ZC4SdUs5ZkfpaxaN9/TrIKWvaV7yiVYgDgOVJmBrkq+LZi2"
    "NQ87ik5d4onYuxg7rSPizKNgFWYgtfAbNFOrN92UehWle26MWyGu1Mhwtiy1uQ25s5O8pX"
    "jv9CRMwtHotH5nwFmibRJcmmwtzr0rgXKU6YdPUwIgvUdON0rkK7MRkajfQzYi+qJaHkGO"
    "1fgExico8wm+J6O7sCRoEY+tsP//S0ai29oBrX75f+EVuZjCQP16JPTbqZ84bBm7aMDuIm"
    "/Cpvzj89PTihcjUb6cKq9846GzaGxF1D+0bYScWoIpz2skk5FMZZLpHYKBVxakSAZXyCY3"
    "Ilt7S22cmxK6HsZNad5GWj8pAIqPG5liCigKHrCNgB+OuCEzRTQyG+TJJEk+VjiHWLmxdl"
    "df9av3q5duwMNvzVemJBU5Vxr5r/yeMTZd8PnzMn285OMvJkWJs7sg+NVbPpTYGmwTHyN6"
    "AvqETcVPEZuC+fUuoCTu+8MvuMS+BxP8gKj8qbOZePaR4IDyweayxQ9fhCYJ3L6wtUkC7y"
    "AJbLomdbaeBU7LNw1glbwmKKbagm0qF7aIZmLPWOOAzCxdbEu4DdKqnj0+UrV1r2qPlLDs"
    "sTfSgVJH22uNFKWpNYFeMpk2VCuwbpDjRinx3if+WIn/lqHprnLjBLWVHlvtzV0K10O2Lo"
    "rYI3/kkbsci34f0onyiDwUnNzzzxR7Nip6a5vdyjg0DbS1jUOzV4cmfoP1MM0wGUiNub1D"
    "I5AyGNTrHpXlNEeiNC2g3eAuYWamdzbTsRlWY56znGaWmzbLjfFzbsRpp96k8oSjHE232s"
    "+ZRdTmfKPD59XN+UbNkUqm8Vvr4TbnG+0N9sbox9uQjchXtV6Mx1boQ7KkatB2EtMcdT/N"
    "UY2I3quIXvTZVHcwLIe9wGjgr9MhSb9v4aYNC1sE+a72McjTKurVsuZYTSmriRRUWELiFJ"
    "SLKfRLG8fnaFZbRvK0IDsiP2CkwKQo95+ijGddF/QMl8mnHfYYwBaBuBtzk1DtTvApFpPE"
    "bFrZT6zAosqeSh0Xk6yp4qIqAKPhnpSGM/Ui268XMUaDMRpabjQcY9P6xoJtLLTtl5mJbk"
    "c40C6DT7OZPQfr7zlI9svq4p3hM4CvD3hSJEctvUMt8nxGYNcQ2FxG/K5p3qVYNrDt2lPh"
    "pmHaQUrxxJvpbwUoMBpkGxSm+A9f8R1ldEKOdKuDEuJ9+X3d/vq3HgJxWVzU9F5wfyPae0"
    "HG0Mxn4B4hP+rNkNAlHQXF5qIRmoQeeMRsWtyStOV7bxAeOZjUeaKhEQmefn1mns2Y5wrz"
    "pQFlr7tBtHMbNXKJwpJdIHu4IIAeROOYqKULcR0uHPKCZj+4NyvE2lolayJTB7S9EWVJzX"
    "4W8vKesBmmNnSF7XziBgMJpfDAwdbaHu+kUWxsB1ELui55VIUASoW6itUcQlcU2zFOlk9c"
    "bGvVDBY5jdSpIXVE90dqk0Ah6Adikwi21fBn+PKCB9l4Bt2Ty+j/45qFwcebq7vri0LpK6"
    "WWjwIbeYoywEok86wGTFHsaLl4hplFEb+ZqlN0qeRVMxvZ27Bajw/hSO5VLCv0SI13qwMq"
    "dEG5dpNO4ckmUQ7uybiUyC6TUXSDyiYsUygqc0VDyjniNET2VF/G5Zb9WxaEqhadu/mifI"
    "POAFNEZSRGuGPBHNicdoKiDp84iuBcDeFk0zjNEmnd1iZ5RhOz0Y3ZHG1c4WCmp4kYbD1i"
    "0PzGRw05T8k06TnQS2/Kf/boW2Ju92jKghSLka7qWIl+FMpIg+ro0xMI8HV6NMnbPopD1u"
    "UxAXGad4Qm0DtM1uaQmcgj9O7XObCvXNeVnthntN062s70/zvWXcCZHtRffcxvV+eQ5Qxn"
    "a2a5M5SntziyRmhRG/QXCpKnfFrzL0NZrOZ7nuNtzRp4km96KjW9bjY+xbJRLr49s7qTvP"
    "s9mlsBesCaVmGercFWYVJMxR95GeCXB4cCF9IDlVAxbhnq2IsJfS1rsT1LfCfGoou9ex2s"
    "E3qDtT7WY+wiLhjGKECerVXQVuQ0+OvjPwlgvf5IGUZjLDXZWBrjgDKr9kwr2M18t2a+R1"
    "qFewpWI1VrhJtqFO1tr2CvPeCrS8xM2eN2yh7LKh5jDEoqHrdY7NiehXh5dXF903v37HX3"
    "PLcJOpEG5/HJ6QXTSU/AGtG6DYNVt81Nhsns1803rdCO5mwcyaklXNtyHrEv4CEhraXEis"
    "xPSAyrFdkYIUeUNmsZsikeI2ZbdrRAT7we046y9jwe61bXncMlVWOOFngq5wrs7FSd0lqU"
    "iykMdOus21k3IX0cF3kTJl6Ps5cvKwBNpACnyid74qGzaKzQM10H4Zj8CNF9fnq6Brqcqh"
    "RdOZYvbPeY0ikrT1ymWNqwibhRmcuDqrQ//w83iGAa"
)
