from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";"""


MODELS_STATE = (
    "eJztXWlz2zgS/SsofdlMldblOM6xydZWSbZ3xjOxnU2UZM5iIBKSsKIIDgHa0czOf18AJC"
    "UeICVQFynjiw8Cj6IewO5Gd6PxZ8cPyDhAlJ70PPqAgh/QvPMa/Nnx4AzxP1TNXdCBvp9u"
    "FJcYHLoSAWVHa4rm8jocUhZAm/GmEXQp4pccRO0A+wwTTwAGEwRcyBBlIED3mPLLgIwA45"
    "eje1HACCAeAvf877gVgt9D/MeJ+ASH2PwjsDfexs1CD/8eIouRMeKYgN/yl9/4Zew56Cui"
    "yb/+1Bph5DoZqsQ9LOyIu8hGi8192fDx4/Xlv2V38bRDyyZuOPNyEH/OJsRbYMIQOycCKN"
    "rGyEMB/1JOikQvdN2Y8uRS9Oz8AgtCtHhoZ3nBQSMYumIoOv8chZ4tRgDITxI/zv8VP1+q"
    "m2Xd3g2sD1cDy+oURk48Qo7/+JJNPDHq2GOCsj//iu67ZEVe7YgPuPiu9/7JsxffSAoIZW"
    "I+JZx1/pJAyGAElfTn+I5HsUj6tccqOE/BcsTzZ65DeXJhyflytidsJnztgGH+vPzX38+e"
    "nr88f/Xsxfkr3kU+6OLKy4pBuL4dSK6X3PK310reHw1u8zDDrYLbWA4Vaf3+w92tmtcUJE"
    "epg20G/gdcTNtIbQVvggxx5xmlv7viwu2n3nspLW56P0pxQbhaiVTO7cXbu35egogb9Dn1"
    "Ql6PpikJIi4MoT19gIFjFVrIGSnrW2yanc3yV6AHx5JI8Y3F91tqUErx2Jshj5Vo2GX7Kh"
    "W76Lmeii0fjw3U3fIhNJVeAWhUn67q09d6LVF4nbvIVrNJGIibQSb/Rfd8tvC/xL/EdQBm"
    "ecNvP6I7eizN+Z4BbXOuN1d4r5zaS0oZZvzbFegcoK8lM3kByFHJH+24SBxc/Tio1oCzed"
    "zy9u7226R7Xi1m6Z7Br5ZPcKw5spzfhjMUYFtNexaYt0KQjWfQPbmMfh/XONx+vLl6f32R"
    "I9LhahOyIomX/DszPENqFpeoPIMx7CT5Yw0OY9XWAgoH1zdXHwa9m3eZ+XzZG1yJlrPMXE"
    "6uPnmRs/IWNwGfrwffAfEv+Pnu9iovZBb9Bj93xDPBkBHLIw8WdNKcJJeTS5nRFS4EPt1d"
    "bM91ZFMOZiRUDQklOXSQE0obzfJRYMcmsYa0Kr/JxpKrPW+dWnDxtyQczjAV5iC1oOuSB6"
    "SwZ0otyVJ8LbuyYWxuw2BszILzgn838ZK8IxTHRCiWnYVe3erFpx3353IuAhxwDerDgC0e"
    "es35m8FsZy20etHZ8CnbrVhrLsZ7HJDQ19GGRaRRiDUUIiM+trVWSAnA0F2Dbj8lB7OM9/"
    "G4XKqkUPtzsJzuVqb84+zs2bOXZ6fPXrx6fv7y5fNXpwvhUmyqkjL962+FoMlwX/SuDKFj"
    "BaGOLE8hjob07TmrYDieMCv0a6xT81izWm3yatV2Q8q4nlX5JSvUcwZVS1e0aEx3ppk1vc"
    "FpzAbO4PYwr+ELDpBN+LJnAulEpX09GMzL1qQZYI7X4ZwhelSc9uN452I288ncv77tvf9J"
    "PZ37ivho/6fBVS83ABPoMmvKv6+OHMmAjBjRFyOSwABBqjI6V/C+hBnm6zGPnBr2UQZojK"
    "MmG0dRukGtUc5BzTg3bZwb52r9FKdZVHpaPy1zMdZytMa5Gwf0szYg38T4WI2P1fhYj4Ru"
    "OObibsz50aE8AzK0r0l7g1SkSIMr04yybaVCFL3W3FXy5Uusgr58AZhGuYPxRpB4f0iUVA"
    "iHJGSpnEOAGUXu6A04fQ2I586BiBdSAAMEptz08IpbTnb6SRso7WYlK5rE3AYl5rYlhMEQ"
    "tCclju0KF2sGZZysB024bQ+HO7F0KIMsVOTaltO9RBi+9fl2kIuYKp+tT4iLoFeSlrtE5W"
    "MHHLYrKby4sufgwd3d2wzv/es8sR9v+lfvnzyVg8A7YVYSsecGjYs9VGMXpgJp1F/DsgeF"
    "JXhBZj5/Nyp8Wrlea9nwfCIkgDXN+R4IyIMwryHIfCRyXsvd3BDYcz57u+CBm9/c3g7AhD"
    "8G8uR2b2FzxxMOwBFDgeCHFi35XX2IMeIbaBGVG/GUhY7+tsYsyuzzymcjiTdHQ0Es+jd5"
    "u+LhcrsSwVQntyuH3UJYq2l0m7jWloyASwSdt4gxqbQU6j/VvkLxO7yn5cquBwxkqUR6VV"
    "qvUpgrRFCsB5sewNpLQq8JczV2dWzCXPvdStCM7UlHZvvEyZ5kNKJIYfxUifMC9JgI3vNu"
    "jZjLKVLskF4jVzfGmVTdmqm6MY330A0Vy6o1BmCBNEOw2RBMuGWrWc+riGxDWa/OO4gDGh"
    "VMFBwA6Dn8TzmRAPbAEFL04jzvVdMerq1V/soUtNNMat8on31f4xF6MlGgC2bQHZFghhxA"
    "An5r7EaxjOZZRPpZ7hsmuDdNVz+STKv2KIedsL7/NJCGEb5tmx87Cv3aCwJYYuPE/XNUNk"
    "yd9lw3yhajTGhSrkFFDCmyDd4ALtABf0oaBmhjWS788b/8lk9NQMyCFDt16ljlscaHbHzI"
    "ZT7kKy8grij3eTGPvrrCj5zr0632JaOktyWjRGuGkD9PkAdEalgUxQXE5xOSv2gMuS6N8j"
    "Kj68K+HfFbJVmcPqSsGCze/HYmLLz/V9eEhZtAsgkL78ZMkoLRrRUVzkGNQjcKvVShc6sU"
    "Oe/4iqUsKyzTY5Uyl30tHxE/1vwHiQyHVDvPPAUx2lRXm8bDXkNQpYFGTBkxVSamrh008w"
    "njxld0dpFaVBV6rRBXeNHfSp3K0aRslvLIj1JWrRvvaVZCy97CPeUSLECcB6qMQFcF3xag"
    "bY3DjrxTl3gs9i7Gi9YhceaRswozkJr4DRqp1ZtuSlcVpXtuzLJCXKkR4WxZaHMbcmcncU"
    "vx3ulJmATR6LB+55ZDom0SXJpszc+9K4FylOGHzxMCIJ0ipxsF8pXRiEjU7yEaEX1QvTJN"
    "WahZE5g1Qdma4HsyfB+WOC3ithX2/3/JUJQcPqDVL38XXpGLCQzUr0fSfzv5E4dNYxenEL"
    "nIG7MJ//fp6WnFi5EoX94rr3zjprOobYXXP7RthJxagimPNZLJSKYyyfQWwcArc1IkjStk"
    "kxt1W3tLbRybEroexkVpXkdaP0kAis/cm2AKKArusY2AHw65ITNBNDIb5PF8STxWLA6xcm"
    "Ptrj7qV+9XL12Ah9+az0zZVcRcabR+5feMuemCL1+W4eMljr+YFCWL3UWHX73lQ4mtwTbx"
    "MaInoE/YRHwVsSmYX+8CSuK6P/yCS+wpGON7ROVXnc3Esw8FAsoHm8sSP3wSmiBw+9zWJg"
    "i8gyCwqZrU2XoUOC3fNIhVYo1TTLUF22QubJHNxJ6xRgGZWbrclqAN06qaPT5SnW1UVR4p"
    "geyxNtKBQkfbK40Uhak1iV6CTBmqFVw3aOFGKfHeJeuxkvVbpk931TJO9LbSbatXc5di6S"
    "FLF0XwaD3ywJcci3ofchHlEQYCdE+m/H+KPRsVV2ub3cosaBpoa5sFzV4XNPEbrMdpBmQo"
    "Neb2Do1AymBQr3pUFmmORGmaQ7vBVcLMSO9spGMzrMY4Z5FmlJs2yo1Z59xgyo38ceUJR7"
    "k+3ep1zizqbc43Onxc3Zxv1BypZAq/tZ5uc77R3mhvjH68C9mQfFXrxbhthT4ky14N2k5i"
    "iqPupziqEdF7FdGLOpvqCobltBeAhv46FZL06xZuWrCwRZTvah+DPK2iXi5rDmpSWY2noM"
    "ISEqegXEygX1o4PtdntWUkTwuyo+4H9BSYEOX+Q5TxqOuSnkGZeNphjwFsEYm7MTcJ1a4E"
    "n4KYIGbT0n5iBRZl9lTquLjLmiouygIwGu5RaTiTL7L9fBFjNBijoeVGwzEWrW8s2cZC23"
    "6amah2hAPtNPg0zOw5WH/PQbJfVpfvDM4Qvj7hSZIctfQOtcjjjMCuIbC5jPhD07xLQTaw"
    "7dqT4aZh2kFK8dib6W8FKAANsw1yU/yHz/iO0jshW7rVTgnxvvyxbn39Ow+BOC0uKnov0G"
    "9EeS/IGJr5DEwR8qPaDEm/pKKg2Fw0ROPQAw+YTYpbkrZ87w3cIweTOo/UNSLJ08/PzMOM"
    "ea4wXxqQ9robRjt3USGXyC3ZBbKGCwLoXhSOiUq6ENfhwiEvaPbDe7NcrK1VssYzdUDbG1"
    "GW5OxnKS+vCZsBtaEqbOczNxhIKIUHDrZW9ngnhWJjO4ha0HXJg8oFUCrUVVBzCF1RbMc8"
    "WT5xsa2VM1hEGqlTQ+qI6o/UJoFC0N+KTSLYVtOfweUFD7LxDLonl9Hv4xqF2483V++vLw"
    "qpr5RaPgps5CnSACuZzEMNmSLZ0XLxDDOLIn4zVaXoUsmrBhvZ27Bcjw/hUO5VLEv0SLV3"
    "qx0qdNFz7SKdYiWbeDn4SsalRFaZjLwbVBZhmUCRmSsKUs4R70NkTfWlX25Zv2XRUVWicz"
    "cflC/QGWCKqPTEiOVYMAc27ztGUYVPHHlwrgZwvKmfZsm0bmmTPND4bHR9NkfrVziY6Wk8"
    "Blv3GDS/8FFDzlMyRXoO9NKb9J89ri0xt3s0ZUEKYqSr2lei74Uy0qDa+/QIHHydHk3itg"
    "/ikHV5TEAc5h2iMfQOE7U5ZCTyCFf36xzYV67rSk/sM9puHW1n6v8d6y7gTA3qrz7mt6tz"
    "yHIG2ZpR7gzk6S2OzBFa5Ab9jYLkKR/X+EtXFqv5nuewrZkDj/JNT4Wm143GpyAbxeLbM6"
    "o7ibtP0dwK0D3WtArzsAZbhUkyFX/kpYNfHhwKXEgPlELFuGWoYy8m/WtZi+2Z4jsxFl3s"
    "TXW4TvobrvW5HmEXccEwQgHybK2EtiLS8K/PvwPn1HKVlRtLZXkG09jjyDp9mQMfnbnthI"
    "jbdYvE2PXN423LcQc5oYx21kxIUeIPk5XSOe3oK9ZFalJXHrEtZhF4IMF048WKOltFHEvp"
    "1cqhyiE3pnhPtksfcVqRnOSLqbIrbgNYr7RaBmjWWU1eZ41wQJlVe6QVcDPerRnvoVbOrw"
    "JqDLIanuoauqptWmp32akmY3o7GdNltmnMQUmy9BYt0vZMxMuri+ub3tsnL7vnufoJiTQ4"
    "P/1GbTrpCVgjWjcUrZJA3QpZGZDZ6p+vd6PtCN7YCbwP38HBEgN8QQ8JaS0lVgQ/IjGsVm"
    "QjhByxK0LLkE1hjJht2akkn7CDyLukTply90q2S7d6A8u96Gwlhc/W3MTyeYICBCCIk6f5"
    "b+L70T4SCOQd3wCPcLTNuoASkfwVbTgRBw1TQEYMiW0mwHfhHAUUuHiqOLZ4Z59iiqk2UO"
    "maE433atmYCrXb34CivV100z2iTePxqDaJ9oQhOlGr2LhthW6Fy16NOf/rsRz+tbOjL0sT"
    "xi8mMNDdDNnO5GbpTXSRN2bi9Th7/ryC0MTe5r3yGVlx01nUVjjYSIfhuPsRsvv09HQNdn"
    "mvUnZlW373qceU7s/y7MIUpA2VfhqVXnhQlfbX/wF32qsw"
)
