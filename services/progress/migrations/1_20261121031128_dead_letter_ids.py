from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "dead_letters" ADD "ids" UUID[] NOT NULL DEFAULT '{}';
        UPDATE "dead_letters" SET "ids" = ARRAY(
            SELECT DISTINCT match[1]::uuid
              FROM regexp_matches(
                       encode(record_value, 'escape'),
                       '([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})', 'g') AS match
             ORDER BY 1);
        COMMENT ON COLUMN dead_letters."ids" IS 'All that stand in the record; for erasure';
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "dead_letters" DROP COLUMN "ids";"""


MODELS_STATE = (
    "eJztXXtv27oV/yqE/+oFvCBN08faYYCdePdmS5wuddv7hEJLtE1EElWRSup2/e4jKcnWg7"
    "JNxQ/ZIVA0CXmOLP9InTePvreCkIxDROlRx6cPKPwPmrbegu8tH3qI/6KaboMWDILspBhi"
    "cOhKDigJrTs0leNwSFkIbcanRtCliA85iNohDhgmvmAYTBBwIUOUgRDdY8qHARkBxofja1"
    "HACCA+Avf892QWgi8R/nYkPsEhNv8I7I/XcbHIx18iZDEyRpwn5Jf84y8+jH0HfUU0/TO4"
    "s0YYuU4OKnENCzviKnLSYtNATnz8eHH+L0ku7nZo2cSNPL/AEkzZhPgznijCzpFgFHNj5K"
    "OQfyknA6IfuW4CeToU3zsfYGGEZjftzAccNIKRK5ai9Y9R5NtiBYD8JPHf6T+T+8uQWVb/"
    "emB96A0sq1VaOXELBfyTIZv4YtWxzwRk33/E152jIkdb4gPOfuncPHvx6icJAaFM7KcUs9"
    "YPyQgZjFkl/AW8k1Usg37hswWYZ9gKwPN7rgN5OjDHfL7bUzRTvDaAML9f/uNvJ89PX5++"
    "efHq9A0nkTc6G3m9YBEu+gOJ9Rxb/vRa6fOjgW2RzWCrwDaRQ2VY//3huq/GNcNSgNTBNg"
    "P/Ay6m+wjtAtwEGOLKHqVfXDHQ/9S5kdLiqvOrFBeEq5VY5fTPLq+7RQkiLtDl0At5PbrL"
    "SBAxMIT23QMMHas0Q05IFW15yjvxiiPQh2MJpPjG4vvNNSileOx7yGcVGnY+v0zFzihXU7"
    "HV6/EIdTe/CU2lV2I0qk9X9elrvT1ReK3r2FazSRSKi0Em/0T3fLfw38SfxHUAZkXDbzui"
    "O74tzf2eY1rnXm+u8F66teeQMsz4tyvBOUBfK3byjKEAJb+1wwJx0Pt1sFgDetNk5vK6/3"
    "NKXlSLebg9+NUKCE40Rx7zfuShENtq2POMRSsE2diD7tF5/POw1qH/8ap3c3FWANLhahOy"
    "Mojn/Dsz7CE1inOuIoIJ21H6ywoYJqptDyAcXFz1Pgw6V+9z+/m8M+iJmZPcXk5Hn70qWH"
    "mzi4DPF4NfgPgT/H7d7xWFzIxu8HtL3BOMGLF88mBBJ4tJOpwO5VZXhBD4dnexPdWRTQU2"
    "I6FqSCiJoYOcSNpoVoBCOzGJNaRV9UUeLbn256lTCy7+lERDD1NhDlILui55QAp7ptKSrO"
    "SvZVc2DM11GIyNcTjP+HcTD8l7QnEChMLtLFG1FzufdkLP5VzMsEMfNIAhm930ivs3x7Me"
    "X2i509nwLdte4GvO1nsckijQ0YZlTqMQayhERgJsa3lIKYOBuwbcQUYO5hHv4nG1VMlwbS"
    "/AcrxZmfL3k5MXL16fHL949ebl6evXL98cz4RLeWqRlOle/CwETQ77cnRlCB0rjHRkeYbj"
    "YEBfX7AKRuMJs6Kghp9a5DXeatO81cZZmZ+SCPNCI/PTPAy9ko2ZhK13aGI2INRuzEtjXh"
    "rz8kDghmMu7sYcHx3Ic0wG9hVhb5CKFBnAKs0o55YqREG1YkHd7W2igm5vAaZx2jSpgUtK"
    "4+J8KhySiGXSrQAzitzRO3D8FhDfnQIRKqEAhgjccdPDL1fbbfSTHqG0m5WnNTUJDapJ2B"
    "fvjSFo812vuYfzXI/YxPvjrTW31mB/MNyIpUMZZJGizKAa7jmHwVsfbwe5iKlSeV1CXAT9"
    "ioqEOVcB9CFn25QUno1sF/fu9fVlDvfuRRHYj1fd3s2z53IROBFmFcFKbtC42Ec1CtAVnE"
    "b9NSxxKizBM+IF/NlYENMqUK1kw/ONkDKsaM53QEgehHkNQe4jkfNWHmSBwJ7y3dsGD9z8"
    "5vZ2CCb8NpAvT7oImzvZcACOGAoFPrRsyW/qQ4wR30CLqNqIpyxy9Cu681ymxLWYiBFPjo"
    "aCmNE3uVJ7d2mtVDDVSWsVeNeQ1moa3CavtSYj4BxB5xIxJpWWQv1n5pcofodTWq4k3WEi"
    "SyXSF1U0KIW5QgQlerDpCayt1DKYNFdjvWOT5tpuFVUzKjMPzPYJkU2EZhuNKFIYP4vEeY"
    "n1kADecqFaguUdUhwO6WIfhtOFa5DwFcNtUxYn+A4mytlNTmXPBAuXK92LfufmN7Vk6SpO"
    "cXd/G/Q6avjvoRsp3KoVFmDGaZbgcUsw4ZatZiuDMuc+dDRovYc4pHGvGIEBgL7Df5UbCW"
    "AfDCFFr06LUTXt5Vpb04NcLw8OhY7hk9I32e7h15eFAm3gQXdEQg85gIT80tiNcxnNs4hC"
    "BKnKHKpeiDlHk5eisSbojiqt9kc5bAT17ZeBNAzwddv82FHo104YwgobJ6EvQNkwddpx3b"
    "hajDKhSbkGFTmk2DZ4B7hAB/wuaRSiR8tyEY//469iaQJiFqTYqXOEv8hrYsgmhlwVQ+75"
    "IXFFp6OzafzVFXHkAk17cSwZpdSWzBKtmEL+PEE+EKVhcRYXkIBvSP6gMeS6NK7LjMeFfT"
    "vil0qrOANIWTlZ/PjLmbTw9h9dkxZuAsgmLbwZM0kKRrdWVrjAahS6UeiVCp1bpch5zz2W"
    "qqqwHMUyZS5prQCRINH8O8kMR1S7zjzDYrSprjZNlr2GoMoyGjFlxFSVmLpEMPSrClfSyS"
    "XCyY3JVi5STaw94cvD5JjX27jvehpSSxp4TjAFXHzcY5s7BNHQxXSCaFtG1GWvz9TDAZj/"
    "U5aqbuqj/vT/9LNH2vil+c6UpMKLobEbw6+ZYNMGt7dzh2zOxx9MilKfZ0bwpz+/KVFsa5"
    "MAI3oEuoRNxFcRZbZ8vA0oSU7S8QGX2HdgjO8RlV/V88S9DwUHlDc2lYfm+CY0btX+KQLj"
    "Vm3ArTLnEFtr96uy8k0DWCWv8V5VRc0mFrBGNFN7xhqFxLN0sa3gNkirTsEFSNUobdGBw5"
    "Rli6cNd1R7s77DhrHjpwn0nMkc7FyCdYMcN0qJ/z71xyr8txxNe5kbJ6it7Nxyb+5cuB7y"
    "MGDMHvsjD9zlmJ2gkU6UT+Rrtsgd/5ti30Zlb+1xlzIOTQNtbePQbNWhSZ5gPUxzTAZSY2"
    "5v0AikDIb1zmPmOU2T0aYFtBt87tas9MZWOjHDaqxzntOsctNWuTF+zpV4f4g/XtgzuEDT"
    "XuzneDG16Ri8mrfRePPCHKVubIm/OUr9FM6xPEXYG6MfryM2JF/VejGZW6IPyZzKtBt5cu"
    "1GjIjeTbcLdU+AathLjAb+OmcO9TsBPLYFwB5BvqkeALL/o1MrTlBgNaWsJlKwwBISfUXP"
    "JjCobMVWoFluGcn+u3ZMvsNIgUlRbj9Fmay6Lug5LpNP221j/T0CccuvqGzY+ykbHmVsmp"
    "KLK3sW6riEZEUVF1cBGA33pDScqRdZf72IMRqM0bDnRsMhtoFrLNjGQttE89svEQ61y+Cz"
    "bObMwepnDtLzsrp45/gM4KsDnhbJUUuvTWSRzwjsGgKby4hvmuZdhsW8aLGQGqAUj31P/y"
    "hAidEg26AwxX/5jm8poxNypr04KCGel2+rdqy79hFIyuLiNnKC+x2APoCMIS9g4A6hIO7N"
    "kNLJk0U4Plw0ROPIBw+YTcpHktZ87UeER3YmdZ5oaESCp1+fWWQz5rnCfGlA2etmEG1djz"
    "KvLm8DGL/JPH6zedzShbgOFw5FQbMd3JsVYt1bJWsiUzu0vRGdvQ81D3n1eyRyTHvxConP"
    "3GAgkRQeOOTWBn1Iig+a98qIxA6iFnRd8qAKAVQKdRWraeteFtsJTlZAXGxr1QyWOY3UqS"
    "F1PPjVojYJFYK+Lw6JYFsNf46vKHiQjT3oHp3HPw9rFfofr3o3F2el0ldKrQCFNvIVZYAL"
    "kSyyGjBFsaPlYg8ziyJ+MdWrHyolr5rZyN6G1Xp8iIbyrGJVoUdmvr04oEJnlCs36RSebB"
    "rl4J6MS4nsMhlHN6hswjKBojJXNKScIk5DQhkYmcXl5v1bZoSqFp2b+aBig84QU0RlJEa4"
    "Y+EU2Jx2jOIOnziO4PQGcPzYOM0cad3WJkVGE7PRjdkcbFxhZ6aniRisPWLQ/MZH2zwDt6"
    "aiK9OkZ40PvSn/2aJvibndoykLMixGuqpjJfpRKCMNFkefnkCAr9Whad72Qby2TL4mIEnz"
    "DtEY+rvJ2uwyE3mA3n2hHR2LFIGTal035zDaroa2M/3/DvUUcLsYA2E117nAa1a6ySudSU"
    "2umo3NsDwqF7s/q7qRvCvjKkpHcaX05kXl+lrLxf6dDtYpvcFaH+sRdpEVohEKkW9rVdaU"
    "OQ3++viPQ1ivUUuO0WjtJmvtEQ4ps2qvtILdrPferPdQq4JIwWqkag2/t0b10Poqh/YHfH"
    "Wti6m/Wk/9VVXpVYJBRenVGquu9mcjnvfOLq46l89et08LpzFTaXB6/JPadNITsEa0rsNg"
    "1e23kWMyBweLp+fvsWayIctiXoxafskkh4dEtJYSKzM/ITGsVmQjhBxRY6llyGZ4jJjdsx"
    "7nHfF4TFrKIthkrr24ABbOqRrT4/ypNDjf2Os9KpPiZxMY6hZ87mcCV/o4LvLHTDweJy9f"
    "LgA0lQKcqph1SKZO4rlS82YdhBPyA0T3+fHxCuhyqkp05VyxwtZnSqesOoOWYdmH04yNSq"
    "HtVKX9+D+is+yg"
)
