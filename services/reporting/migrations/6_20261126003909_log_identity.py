from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";"""


MODELS_STATE = (
    "eJztXW1z2zYS/isYfWlvRpdxHDdpm5ubsR3f1Z3E7sVue69DQSIk8UwRCgHaUXr97weA7y"
    "T4AkqWSXm/JBKJhegH4O6DxWL3t5FP1tTnjrd4cTrjzj15hzej79FvIw+viPigvT9GI7xe"
    "5+7KaxxPXSWDVUvLxhum2k4Z98U1cWuOXUbEJZuwme+suUM9KfADfUAr7G0QXRMPMR7YxO"
    "MM0TnCiBM8WxIfUR/NaOAzgh6IT5CLGUfhDyHqiXbi117IX7PpTPycfKQddxx4zqeAWJwu"
    "CBdyovt//UdcdjybfCYs/rq+s+YOce0ciPTBI77l2LIbddfim7W68/PPl+/+otrLR59aM+"
    "oGK68os97wJfUSoSBw7BdSUt5bENEOc2Jn4PUC140GI74UPr24wP2AJI9tpxdsMseBKwdp"
    "9Kd54M3k2CD1S/Kfkz9HD5hpZllX17fWzcWtZY1KYyofoTAa0aUZ9eR8cMRASJB+D/tNYV"
    "FXR/IHzn84/fj1q9d/UBBQxhe+uqlAG/2uBDHHoagagCLid+KvLGN+Sz7zOsxjqQLq4qG7"
    "4B1fSAFPX4IYyhis/cJ7e/H3W9nzirFPrrxw9cvpR4X5h9O/K9BXm+jO++urv8bNqXiXw/"
    "f86vz99ZkaiBR4+fpYkQIQT1oC/52ATg9+WbIwAGKwCXdW5IX8cFhD8e709qIAZKysyhBe"
    "ehXTNytSwE48wwARE88r/vvj8cuTNyffvnp98q1ooh40ufKmBtTLq1uBqVTK87uMkpAXpn"
    "h294B92yrdoce0qm351up4VbyCPbxQQMm/SD5cxoAy5iy8lRihKgubNmg0sUnTlib2VJiy"
    "ROYrJswcJ8LQMS7+f4smk3viM9F0MkEOQ46wkaFN/IqVjep2XW1hRtNfNbSlJUEwqKYGNR"
    "xDQ9xzQrvEvL+avBHiFNLoPTFQ8BkJ0O+Rfs8iyh3uEhPClwgA1+vA9WyhxzHXczxJ1PSY"
    "p1J1/E5+aDEEka4dwghcfri4uT398FNuGCTxk3eOc0MQX/061CPpKCSdoF8vb39A8iv65/"
    "XVRVHbJO1u/zmSz4QDTi2PPljYzmISX44v9YgsndPV2iUR/jqylGnQRJZmSdO2ZAm5hDFh"
    "rvkSc4RjxwGyHRs50icw24gBkVwnciIIEyfojlw+2kKGxA4F8dHT8Kdd974FpeqXWX8eVC"
    "oab0PQ81JApgq2SL0zBlQqaQ9ESkOkQgVlOENzQjBBge0/8iSNzDqxO5DQouwOqGjf4B46"
    "Fx3naN89vSMabXRGqUuwpx/kjFRhfKdC7LCG9Oz6+n1uNM8uiyu4nz+cXXz8+qUaRtHI4U"
    "T/XqWs00T756W2UP/DWdIZaH873DZtuxcSNX92GyB9Wn96LFgR/yfKnNpVaKHZuHEtGgpY"
    "60ii3ZK0GuMtFn9rLJ6Pm5GSnMxuaEnzqq/3pKTObx6N98KnwdrEN1mWBCdlByclp2tnZu"
    "QTjgUA7g5wrzOKsEDVnEW1VslI7W+tc/S4OuW74+NXr94cH716/e03J2/efPPtUaJcyrfq"
    "tMzZ5V+loslhX6ZtU2xbfmCiyzMSBwP67laXOFgsuRWsu6wuC7Kw0dHnxeXMDRivWO/UmO"
    "ecVCdbMaAxfTTLbLrKzMjAGvP3gpNkRsXKZ4nZUmd9PexvqvwkOcGir2TDCTsoTM/kXMzO"
    "ZjGZzy6vTj/+Qz+d4/ZZ/M/+cXtxWhiAJXa5ccxpTgjUiLkaUQD6BDMd6WzAPRUD5Lsh38"
    "n7nhMEctRnchSGTnYa5YIojHPfxrl/3tZfoi3PemfrL+nGaDtfa7ST+oSu1h7s/oKbFdys"
    "4GY9ELjxQij/RbQN2BbynBDA3hL2PllJGXdZaRzVzWabKJu1joONj+7UHPI5khc9m6E59W"
    "XwahycijminrtBVNpKhuTpGyFAbF1A7GP9DETG7v/F2yIytgcsqatCO3pqbpSJL3aDhYlZ"
    "iNuDC6QD7dnviaNnjrY0C4HmRHTN3E4kAO8OsxsiAXcfCUhU3LFmh6YulDUj9cShrKZOky"
    "cJYaUBdx2PWOaEQiMJxCKmxEu85gIXAzizIoBj7nSNCYwZCUAxWfp+Chxfp0krYcyKPGsc"
    "++bTuOF0djeqc2yELcatvBsWSxo3ujhUv2juLAJhssPEYGEnbxF2XTQNuDpyO3d8Jj49UE"
    "TvZc4wmU6MeD51VQqWsktjd92CC6OHdK7ahaFGz10ZZm4qSD1r3ZTV8Q8OX9o+fjBhcDkZ"
    "QPIQ0on1CEebehp/T11seywxdAj3HM4eeAsf20b0LisydLQPhN69w467+ai+VtC7bIsmem"
    "fLtlZ4r/UWVtg83Cl6wAytg6nrsCWxx0iaioiHhURNNZIp66J9KJ/cO9INgDh1tRtXu+18"
    "C64XPogh18sJAdcz5XoRfLZ2G776cG9B7Nkd8n12HubRlRD5XumChyV1CWKzZeS13d/ZgF"
    "DXGDlLUhHIP6JhKJFeL0P64831lR7TjEjxtXdmHP0PCeMxRGhrcJNg1G9MFfegCrNZdlA6"
    "ZRqb2Q5hyUVZSP0CgcnV/JVg+z3hXJExLX1NGzSyV9HUclXbJ4xE1lnauuWr1sZqDEBkSv"
    "segbyXVSzEKfc3pAHilPeaDqIfKWYOjHlGB3bpfM6Ihv/UqfOS6CEBvGcXZYTlHdHk9mpx"
    "3jqSg+PWHY9bRzDeYzfQuuQbByCRhCHYbgiWgtlq44KqV8JlySEsiEc/YceP9vMlBgh7tv"
    "ioJpLM3T3FjLw+2dqx8yhrZtPEBEMogyX6vxMLR2+MVtidU39FbFnPbY4dN9wG6h8jMs9U"
    "sGWSgr7Z6mdyVG44xuFRUN//UZ6eAb5rzu/YGvt66vu4guNE7QtQ9sycnrpuuC2qzvZJCy"
    "o3SUJu8Fad9BNPyQKfbK3L5Z7Iv/5TDIoh3MLMsbuUsSnKghsZ3MiVbuSLOKZzpPcip/fH"
    "DU7kNDq0lQtZFutLRArna7WV/WobQyzq/t80KDTTB5AP4oxyT5kNlO7ZJZprn8rZy6y5T1"
    "eWKbYV0oC07pDhmujSXNcd44xFoBxJ/VnOHjK380344LX07Tx+YdpxuPAFa8nkrj2iDgiJ"
    "3pQDMsPVxsoPqUotu5TJJypRO2Np4Ho9pCHA9fbK9YCZ7NJeAnPeOXMW+prY1pTMcMCM/N"
    "tlSXByDy0d3F9c5evSERJ1q4mGzEWjltxD9pc/zRyF4MvdtigVG5Wli228eat8uOIDmkz+"
    "6Hhzx3P4ZjJBSyr+LnX6WflFSwzlkX5jCx4jKy6bHk3IygCLMWUxIXqmO9V5Kdgk7bBdB/"
    "UJjY8uRTlZrKSUrMYXUBOIpxUf+qnVPQfgsWC6cliS2rs9+AVBgN0I9qqD2XWIH87J7D2D"
    "/SlwvljCgorHN5zkRUkA3hz4NfFn0kHCgpXGPpKZs8JuDfoF8aK9DOVfRP0MZDTqrOTF+e"
    "WH0/dfHx+NTwp+3ZijnBz9oRifpcqEKHdop2mul4fJbjTZMyB2n/LVncDE10x8Hvge9mng"
    "6SK76mZ8QRCmutFUT9GzGBFPZLMOU726k2cz1U/Gr2unen8cZT/S6cfAG+ldZdHNcYOz7L"
    "90KmvlPuHBXfV/aZaeL7Gvn6Jx+934Q5727O4Kf7Zc4i34Unx9eXRUMz/jSShaFU9KRLeO"
    "w3sN+2nBbEaI3SnDQFEWQkMhNLRSOb0n2Pcq0wvEd5vUkxu2a+nO/1WGXGMU7f7KsOukoI"
    "rAjSFOlX+dZZOYvg3LrDhzNJnIQILJpOzC32G/EH6w/zcXwg/6APIhBJiZ0qInKRKgT+V5"
    "8Hk8dxZ9ABk6d1QOADNuCXvt3BNLFx5TvQ1XltxyR2448RzRhlzPeFz4x1QSuYi1NTO5uG"
    "ELJke8DOOSEwLZjo0YXQneJIM9MyRMR9hMxYGX9ZAyAC/bKy/Lql1z70BZGvwD4B+otCsf"
    "ZJyCt6ivjF5o1GRjVmFzqIv+9J5NqIveH8UE+QYHDzfURX+GgfDXAZ/SzxWmMbrZZBJp2g"
    "zS8j67tLygpfeqpZMMr/rcmdWwlwQB/i65ucwzZm6bKnNAkD9WrkxhfojXLaCgIAr+AvAX"
    "1JEhWcD6vTpeUs2JMm1aUCNVEjtThLjZMX27JCgSyJY/TbNKRb2WfdJGkuCO3v8LuYU7Oh"
    "xXQ8xzQuCM1hdltwQv0uUqqHHwFAWBS3XgUjGKYpRM6xzoRCHNgS6llTm2gGkDpsbqAtTE"
    "NmriEJOv9xZsn3wKHF97QrUudi4rBgna2sfRJQX1DPHOyQHg7QHPnLMzY9Ilwd6XTt0Dme"
    "7R0l3mMWFLZz2qWLYn98dNS/a4ZesDARRJGTsN2H9YEm+MZBpQNJkIcY/NRZeTyVvRQO7B"
    "J1l2VKFrsSZHC7yWqXrkXRevdcFmj/Mj4APo3Ts1rvEBqCmg8suaukHzkuAF7Z0XNHd4QQ"
    "1W4HHH7TbOiSgMdK8H+olLuA9oaAdDRH4Sprdy8yC62URB1oSuo1zIjfTjSvyIcvaHQm+l"
    "i1+WVhH8QB0o9Mk0cFwbrfCdaIc98lBmFx372II8BMx41mdEgDiYEocexIoemBPQdtjaxR"
    "tLn1qg2jtVlIPcsR2cVNTM/xq3B6zNsZZFxIzdU6kQHKbte5WGvwXOlwq6om41kRWZrO1L"
    "20IMvy6d2RJhzslqzcMQBSkvfRoCcp3fo7H9FixE5ZkzYyEZEWAhpiykXy6j/ipygxAGNR"
    "/N2V1RDCiebq8gVDvWmrrOzCjWtiwJm5GDOxrxkTDCKyxjeK/JNPqyVUvL+JHcU7m6lkl+"
    "orzWThrGJ4ujhNVesU8QdW3iy68emkyit3gyGastAXKvbpGNaOk795ogwUf9JdhQ6KG5gD"
    "Pu+w0rhNJHUPqoZ4j2yqyG6FTYVXmzhWGNk1W3zNgXLhhDGxepr68YytQyUBXThZkTq/RV"
    "lLlFvpYVifq26g5sZA/VN9hIsJGD0uhZNKWWMZyfGRGYnBBx/IQHmsNyB2W8a5PIZ6T6kz"
    "V+D6n7ogzybwxqJShWwnnHdNx5WYgngniiQ9gqNTAGUN5vYNlEb2ZLSt1z7BLPxlXJ4QuN"
    "xg0LTqaaW7Ns+1bnuFUA9hfqyVgqygiKe5AFWEMXrPoNpryts4Cj6UZmdSfIp5pArZ30uO"
    "NMOzfCyLpb59rZzXLz8Sn7q+M3rxO2Lr/UEfUbYarft8igI0bU+qLNqF13pjAjBMRzcLtL"
    "N4mvqEpDpQ0atVO+JGezZjrNuKrS5BCMi//D8tARJQiVCFd65iE5ghJuHIWlKXjYXExGTf"
    "TG4/3MFjosfSRTj05REFxpEADy5PQUvJPgnQTv5DCABe/kIEiiJgbMQBdkJEAbwH7+HhCV"
    "hDrQ1MGtVgmpBCiFDkoBPOrPxqM+d3zGrbDyVofR1ojvYMCH42cf9nhPjYK+NaJw4GyI+8"
    "HDGYAu28E+uXcMCVhWBBiYjoElRp1TY5diRg72XqtwNSvuWJR7druxWRAjizSnvsnUzEvB"
    "xNRiajYrc0JQbXT8RDtvt+Gm042spD7S773lmowbdt/i8BmWtG7cf7vJVnEPo8ijXqKMbu"
    "neF4t3w6iNN+Uttq162mIXrW+Zi57T/pnG1VO9M5FKQNHoYtJVyxxPrSwgm8/objRBMyKA"
    "Y67WgwmMGQlAMb81bgJjVgRwjCNgtaFpdRX2bH1c2uAg3EtpvVbJ12vArsm9DoDXAx544Z"
    "rMQENkRYaO9oGcKE5Wa0p3jxqWdGGjcetFXWoQmtd1lx5a0gckHnaTW4t9xZI1WHJeGDkM"
    "Ec+nrkvs8rpuq55gXTewdR0E8T2Cj46uiddhhVcUe9ZKPrcowYxbQv0598TQ8VmWBO/nkx"
    "rL8I+pNJORMWw2kHHDFjk4iJcaMSQnBAp5lKxIgQMxGwSDHcsvjK7IlNobZDu2+BIlz1Dv"
    "oy4Zx8763cJoqpIhhso7KwMGs0shDN8yjYTNS0HoW4fojFSVO3zTISBKJw8hcL0LieqRvY"
    "oqG1XZq/h2o72KKyS1M1inSZklucBSO2nyDG1saDhF2KPSTuhOvZmIQjKoQRkeiF7f9bJC"
    "viBWN7eDRhRWwcVitbQjuCVBgLZYGmE+J+Gi1pwHFWWBAwEHquZAge9hnwZe3v5rGzTyoK"
    "RpSyb0g8MEOfHxSvqh5dpa9IgyvbxF02B2RziSHmvxB6GXL17+Ozg+ejNX/07/HRwdTb9D"
    "f0KMiAki7ovLx69P0mZlBrWfn4QFf+90Kyz4e7fgh/RXxgHXoXIyWCKkArBC0KwQqvbo64"
    "Ii+rJJv1tI9xAe0R/Wc0p8Z7asYDzRzSa2g9NmTUSneix2nDBt61xpkYHfjhT0/v3v4IM5"
    "X2Lf1AkzTBYgXpzPlku8BZcvyPE339QAGpMA0aqwgor5wXF4r5D5QrxXBghHzQ8Q3ZdHRy"
    "3QFa0q0VX3CpHS1OPaU64/3lxfVXluE5EivXJmHP0PuWLZNEC0a8CVYNQz2iJ5HedXFrKD"
    "J8/79/v/AVXMKu8="
)
