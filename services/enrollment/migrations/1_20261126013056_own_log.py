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
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "courses" DROP CONSTRAINT "courses_version_positive", ADD CONSTRAINT "courses_version_not_negative" CHECK (version >= 0);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "outbox_state";
        DROP TABLE IF EXISTS "outbox_log_ends";"""


MODELS_STATE = (
    "eJztXVlz2zgS/isovSRT5U05thNnk62tkh0n44mPlK3MmSkWREIS1hSgIUAr2tn89wVAij"
    "cpkrogGS+JBaAp6mugLzQaf3cQ8ajrjhHhL84pYf4YeZ8pwxxT0nkL/u4QOEbij8pxB6AD"
    "J5P0KNnIYd9VxHZIYU1CEqZo+ox70OZixAC6DIkmBzHbw5Pw24nvurKR2mIgJsO4ySf4Lx"
    "9ZnA4RHyFPdPzxp2jGxEHfEJt/nDxYA4xcJ/VDJtDj0WurbovPJqrrkvAParz80r5lU9cf"
    "kxzNZMZHlEREOPitQ0SQBzlyEr9GvmwIwbwpeHHRwD0fRW/sxA0OGkDf5Ylf37fito5l3d"
    "z2rPuLnmV1GuAlGSCwFu/KFBhD+Qr/OHp5cnry5vj1yRsxRL1m1HL6PfjqGKCAUMF00+t8"
    "V/2Qw2CEgjzGOOL30KP+JA90D30rQTpPmYFb/Iw2cM8bYrzjKbcBwCvQ7F382pNPHjP2ly"
    "sbbn7u3p3/2L17ft399QfVMwt7rm5vPs6HU7FygsV1c351e6YYEjOA0wm2m+AeERi4W8A9"
    "SUjCNOJneFguVRJUqxEqdWA/XK9M+efR0fHx6dHh8es3r05OT1+9OYyES76rSsqcXX6Ugi"
    "aF/VzyxMj3oWN5fhNZnqDYG9CXFOQJwQ394Yhb/sSCPI/pe4EKx2NUIroztBl0nZD4xfyP"
    "GliHOnEXxMrl9cV9r3v9OSVb3nd7F7LnKCVX5q3PX/+Qnt7RQ8Avl70fgfwIfr+9uVBoUs"
    "aHnvrGeFzv9458J+hzahE6taCTxGTePG9Kc9r1GRd6FjuN1HOKqpWu2CGerk0zF6L+5cvl"
    "+wrlXIy572PnhaTcK+QVyMfB8khOfPVD03h6yKaeY40gGxVpXwK9WTGoGcIMrv0ZR2yvMD"
    "2TczE5m8VkPru86d79Vjyd5+OT+J/91rvoZhgwgi63HsTvbSJHUkRGjDQXIwpAD0FWZHQu"
    "wD0mM8i3Qx45LeyjFKExjnQ2jiBjeEhacTlDavisG59lYHDwkAhbyYY+tB+mUJgDuR56RM"
    "vG5rvGR+NsCyRwqJgk0ZTvWRBI/Rl5rEa8dT7soHa49TGg2GK09TF+55r+eYLCRFpNpFV3"
    "c8BEWjcKNxwK+T8U+DSBPEVkYG8B+xgLs0a8Tw70a/GzsAfJsMQcShBmgL+hpI71s0PIC2"
    "n95vrLVe/yrnvz8UIgqJWp4XsMlVsYqreGYSHH1TMnOl1g08kMDDw6BiHhM4AexTPZW4A5"
    "A3QqOH8AIHHAdKQsC9EMOHxADDDuO3Lki06GKyt67FfylXQ5CI0NcCiHMC5oGBhQD8Dw0Y"
    "CPIAeUuDMw8fsuZiPkAAWOxIaBEXxEQALqiC8ccCQphX3KqYfUmy9hOQUv0DBSmCJaIlTY"
    "wojq/GvgE1syH6hvkv+c/Luz+WW4MHhYbk1pYK2uR7x1bgdiKiPgijdhPFguwdzm1HUAHa"
    "iVIxZAoCM3v/HEXL9Au5Sr9Pl4o83b2KyYu40MqIjAwN0GbgTtUclWW8WmT4pqlbJcX/gb"
    "7PtIWeWzRiIjojCzuMUsdpCLJDg5xM8odREkxaAnqLI7bIJsv2A/u729SsF+dpnF9cv12c"
    "Xd85eKB2IQ5ihWhw28hYwRr2zRAsaEtB8+3SGh+IvNlIQXcDF/1u6yJW7tBCbq90aOVTKj"
    "y8X2rBzTW4J6VPzTENnP0WN3MuhfDG9DV/Q9gs4V4ly5Q4XuaGLEwSKX1BFjLVcN3mKYu0"
    "i1V6X+FSr1Ao8hnAa6h7c3kvRnguDa2gYmCL7ZdGM9jjBsGfVVhyDChDA6GDBUsO1fJc5z"
    "pPsE8IYzukMsH1CR9bU4ny+kM+l8LdP5QhgfoesXhIhqMCCiNCxYjgUjYdmGRm2aCT/d39"
    "5U57TGlNn8I2xz8D/gYqaRQOp8hthjMggtEVAbN2oSHYA+5SOACehDhl6f1ItMVzBMAlet"
    "jLN6N8Mt+YCsMm6a+rpU1uumOOKTB0Kn5ACMoTug3hg5gHri0dgNYjn62UTNc2GXTIPVTV"
    "s/kUyM3VEPa0F98zuUmgG+aqsfOwUatut5sMTKCcdnoNRMoXZdN9jdVSkNUoPKzd/AOnin"
    "EhzEWzLfq7nZWwGo3Jn548/s3gziFmTYQS3yp7O0K0ig3iVJbTKoG8WS4y2LklByak+jOp"
    "Kc3kpZnN/UE0sq0mdvAZwnF8nlNs8fCtKQEpkXYaaFPRO8KkhuWtEzTcL2lvVLRaxacqkB"
    "utH4fQoprUx7TzwqpRmzZDqg1RTbEmqDdFFlAJeyVgeiUoQ7cxyqcyNIwHQkHF6ZGooZoB"
    "NElnd9d0G/J9mOvk2weFwLvqcpd4bxT8aKSy1urXKN9WVso/w0Zbg1xDRNZUAtSovKTts8"
    "vh+oh/CQfEKBD39JpBtsF+n2wjMQuwltLjdHNHtwGpn46fUqMAhS82TPnRAgd5fnvU7RDF"
    "4RvF8Y2uGo6kJw0wu3BF0N/OTzWaBeqp3l87kpXNNjDmznmn7zLUEyLjVL+rTvAORgLBZ/"
    "xq8tdIDn1ljefV7to5c5vLNdL2+/PWhjrBhjZQdANbGJTcUmAvXUKjqRITW7DVr7qT5Zgt"
    "U5YhOT0JnXG0/o2CFeriqzQMedvPCIzCIXJT5JU9dHUUd6cF0v5ZcRBWPhSSj69PbbdIRI"
    "sAk3olMxiMzexQ7EFIup53NZB0B0hu4E4BRA1807LGv7lidUeEBTQ/AJVhnYmgEIbVuYyk"
    "10RUxhkv9apKFJcdNmUyhJZ8wvnc0vtW3bhsUpQsNjrXkMJ9DGvOCgTXmgMkFi0kkLQhHz"
    "XW9ZDMpy4KxAK5WCW0xsYG5cHyHvrCzeNJyf6N/IlqEOVu1KNgxX7ASGWcllzl+ctLzA6Q"
    "sG1nb1IAdTyFRSNBL+FvKQ3DSCYCLsbkqeMXn4BQrnzBljguXjOPVEq4cENxkvcutW8MQl"
    "XDifNS43lCAxdeOaenQh25Bj9QuUaTnoWTqzh5JVp2r9tInrJwlNVF9rM3Rv4yHzqouR0J"
    "dJMBdqZmZVxgY3ykqqRZVbpSkinfHe3iEy8og5jC42rQlshmq7yB7qg2ZQzLfJDH3UY3bm"
    "Mez0pCU4gg4glAvrTpZ0dMAnOHiA25EAkLBpYVGBUnATFGbtFyCaLUBWE9YsmcF2FW7+at"
    "3RSweNJ5SLP7tqEXRK/NLcuINFDiqOKKzE+tKpdl15nZdCJ7FudRctIyFFk3G1xV0Wuo7N"
    "WJAgWhUf1mQBv8fDMN9WGsJ96syCg+mYg8TE14hTiysMl4r00gLDT1eYpy7Oa17PaMcKGa"
    "1C7qylRpFcd80kzJxC6yJewSHN8N4NsrKaFusSKHtZakRmMEH2oC5AIY7MPyqoPBKI+g1U"
    "Hgm+qN3FjWlSEzPULmaok2cQhW46ZT5BPGKxN5AOBDVNTuxLmwqNGXIfEZN5g3KzKcwUfM"
    "ZAUMpcLtLgbiNcuGG1/AOfUMrhPuxZqUnXSlKmKY2g1E5QmqNda1hLFefQzUnp/Tkp/RPt"
    "3/mlWj3sXajR/0P7ludv8+Jl9X9uQp6PoFe84ufjV5MOvd0DyGP4zXIRGfKR+Pjy8LBi0c"
    "+dazEq61yHXUdBX7UyZb5tI+S0UqdZWqNQtVOoGnketz7v029l8insXSifaDxOoz0Hc1/O"
    "Zu7LMde1bPSwTHT1SvGlFuWw5wgN/G1KZje/ymLZOyx2CPJ1BbuF/kGknUGUITX2kLGHFt"
    "lDV3R4QdImRtmYmraR5dKhJabhFl04Ta750sFgWlsxKWMKbVQXE4FrqxvWMoT7lGCx4fvV"
    "bNdnvOR4UMVFmSkqM/fbXpLZ9BL4BI2JwuuVHRpYFfccquB1heERDKlrd7BotDaRmfsxdN"
    "2lYzO7YmscH52+jiSw/FAlc++vu1dXi82MR+Rh0S5mKPWaiN0snSls1VzujqDLraa39KWI"
    "DOotUW9ewy1DZpBvh3yruEuK0FRuMUGXUtNHpSiU2Dzz9IVqY0eWG6iZ7NYl8ZVYL4C8Ic"
    "uJDhVAAvB4Qj0xB1UlPI5clwEqy4DLyt58im0EZAVdlb/meciWI0V/PgVuPV/zlXwlt4Oo"
    "8AOYjmiyMIQ6FAE9BLCjCpezA8BokEBLqDot0Zfvx1Q+HpAMNKUhOto5JVWWn4PZxIUzqz"
    "gfo1wRZumMJmyuCdEYYrcJ6BGBQbvFDcy0qMB5RbleWljS3GBdA2uX2rAZ2jGFwbtF7E5Y"
    "vNZ/hUJvtFWQJDKot9gtoBwPsF1WWKPi6FSOUu9DVMJCnEqbLy4WI4xEATqQ+mj5E7IS7d"
    "xRKQcJqxs/wna+Yp7aOIy6OYxaFtIyPDZ1tDTPFkhshiin3woCAXlcK6tkZEm1PkmtcyaZ"
    "7aGWSipNafLItJZe/sRpyeY0pWGzdmxuELmuV6vwLKT98OkOubAk3a3o1pjdZX7uXN332g"
    "UIm6KVPrq+L3Cte0+kizxsjzoluyJh78GifREYj9Mm/eOpnMpZW5JpqWFefhyz3DLfzWS7"
    "9JnMo1evapzJFKNKz2SqvtyJgyYIh8P3EN0VnnhNluggvPCMe3n1rgSJqd7VsHrXVjf7v/"
    "8f4d0lsw=="
)
