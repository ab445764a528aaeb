from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";"""


MODELS_STATE = (
    "eJztXelv2zgW/1cIf2kHyBZpkh7bLhaw03Qm0zYuUnfugUBLtM2NTGpEKq53Nv/7kpSsW7"
    "YkX7TDLzkoPln+PfLdfPq7g4hPXXeKCH92SQkLpsj/TBnmmJLOG/B3h8ApEn8snXcCOtDz"
    "srPkIIdDVxHbEYXlRSRM0QwZ96HNxYwRdBkSQw5ito+96NNJ4LpykNpiIibjZCgg+K8AWZ"
    "yOEZ8gX1z4/U8xjImDviG2+Ne7s0YYuU7mi3jQ5/Fjq8sWn3vq0jXh79V8+aFDy6ZuMCUF"
    "Gm/OJ5TERDj8rmNEkA85clLfRj5sBMFiKHxwMcD9AMVP7CQDDhrBwOWpbz+0krGOZd30B9"
    "aXq4FldRrgJRkgsBbPyhQYY/kI/zh7fvHq4vX5y4vXYop6zHjk1UP40QlAIaGC6WbQeVDX"
    "IYfhDAV5gnHM77FPA68I9AB9q0C6SJmDW3yNNnAvBhK8kyW3A8CXoDm4+mUg7zxl7C9XDt"
    "z81L29/KF7+/RT95fv1JV5dOVj/+b7xXQqdk64uW4uP/Z7iiEJAzj1sN0E95jAwN0Cbi8l"
    "CbOI9/C4WqqkqDYjVOrAfrpdmfLPs7Pz81dnp+cvX7+4ePXqxevTWLgULy2TMr3r76WgyW"
    "C/kDwJ8kPoWH7QRJanKI4G9DUFeUpww2A84VbgWZAXMX0nUOF4iipEd442h64TET9b/FED"
    "60gnHoJYuf509WXQ/fQ5I1vedQdX8spZRq4sRp++/C67vOObgJ+vBz8A+S/4rX9zpdCkjI"
    "999YnJvMFvHflMMODUInRmQSeNyWJ4MZTltBswLvQsdhqp5wxVK11xQDzdmmYuRf3r1+t3"
    "S5RzOeZBgJ1nkvKokFcgn4fbI73w1RfN4ukjm/qONYFsUqZ9CfTn5aDmCHO4DuccsaPCtC"
    "fXYno1i8Xcu77p3v5avpwX89P4934dXHVzDJhAl1t34vs2kSMZIiNGmosRBaCPICszOlfg"
    "npAZ5Nshj5wW9lGG0BhHOhtHkDE8Jq24nCM1fNaNzzIwOLpLha3kwBDadzMozIHCFXpGq+"
    "YWL03PpvkRSOBYMUmiKZ+zJJD6E/JZjXjrYtpJ7XDrfUixx2jrffLMNf3zFIWJtJpIq+7m"
    "gIm07hRuOBbyfyzwaQJ5hsjAXhN2rRRl4DNUrR/V1RpqUc6rpww7XWBTbw5GPp2CiPAJQP"
    "finuwNwJwBOhMr5gRA4oDZROlFMQw4vEMMMB44cuazTo6bG7ztGko5/OCGQagM0RpRqBb6"
    "ufOvUUBsyRmgPkn+uPh3Z/d7a2VcqlpRa2AIbUdmdfojIBYgcMWTMB6uZTEAxQ/qOoCO1L"
    "JmPBK/u89pMDcYN9EWi/lGUbQxhzB3G+nmmMDA3QZuBO1JRRZnST4hQ7VJWa4v/A1SClJW"
    "BayRyIgpzCpusYod5CIJTgHxHqUugqQc9BRVPnkjyI4L9l6//zEDe+86j+vXT72r26fPFQ"
    "/EJMxTFRMNTPmchS2N6JKt0Ito33+4RULxl5spKRP9anGvw2VLMtoJTdSHRl5PuljIxfa8"
    "GtM+QQMqfjRE9nN824OMJ5fD29BPfIeg8xFxrtyhUl8xNeNklb/oiLmWqybvMYJaptqXVZ"
    "WVKvUSjyFaBrpHTndST2biq9raBia+uttKVj2q4/eM+qZDEFGtER2NGCrJKC8T5wXSYwJ4"
    "x8XCEZZ3qMz6Wl0qFtGZSrGWlWIRjPfQDUpCRDUYEFMaFqzHgomwbCOjNsuEH7/0b5aXSy"
    "aU+dIWbHPwP+BippFA6nyG2GcyCA2BxEDlVSBQCwlgAoaQoZcX9eLSS9glYVuuivNaN8cr"
    "eYO8Km5aU7lWOeWu+BGQO0Jn5ARMoTui/hQ5gPri1tgNIzn6WUTNiyzXrK/UTVc/khT/4S"
    "iHraC++/ykZoBv2ubHTol+7fo+rLBxovk5KDVTp13XDXO7jEtNKjSoTP2GtsFbIAQ6EE/J"
    "Ar9mqncJoDIv8/uf+cwM4hZk2EEtCnPztBuozD0kSW1KcxtFkpOERUUgOZPRWB5HziZSVp"
    "ceDcSWivXZG2GuRnU/crvBqGoorBBK1V1EdRb2XPCqpO5oQ/c0lcB71i9LItWSSw3Qjecf"
    "U0BpY9rb86mUZsySlXpWU2wrqA3SZUfOXcpanbTJEB7MOZvOjSABs4lweGVhJ2aAeois7/"
    "oegn5Psx1987C4XQu+ZykPhvGPxorLbG6tKo31ZWyj6jRluDXENEtlQC0risov2yK+76mP"
    "8Jh8QKEPf02kG2yX6fbS4wmHCW2hMkcM+3AWm/jZ/SowCAvz5JVbIUBury8HnbIVvCF4vz"
    "J0wFHVleBmN24Fuhr4yZfzUL0sd5YvF6ZwTY85tJ1r+s19gmRcap72ad8CyMFUbP6cX1vq"
    "AC+ssaL7vNlbr3N0Z79e3nF70MZYMcbKAYBqYhO7ik2E6qlVdCJHarINWvupAVmD1QViE5"
    "PQmdc7L+g4IF4eYe+A/AGZVS5Kco6mro+iDvTgul7KzxMKpsKTUPTZ9NtsgkiYhJvQmZhE"
    "5m8TB2KGxdILuBjwxcXInQCcAui6RYdla5/yiNoOaGoIPsIeA3szAKFtC1O5ia5IKEzxX4"
    "syNClu2iSF0nTG/NLZ/FJp2zYszhAaHmvNY+hBG/OSYzbVgcoUiSknLQlFLLLeI9l/3YHz"
    "Eq1UCW45sYG5cXeEorOyOmm4OM+/k5ShDlbtRhKGG3YCo6rkKucvKVpe4fSFE2u7epCDGW"
    "SqKBoJfwv5SCaNIPCE3U3JEyYPv0DhnDlTTLC8Hae+GPWR4CbjZW7dBu64hgsXsMbNhlIk"
    "pmtcU48uYhtyrGGJMq0GPU9ncih5dar2T5u4fprQRPW1NkOPNh6y6LkYC31ZBHOlVmZeZe"
    "wwUVbRK6raKs0Q6Yz3/g6RkXvMYfzGzJrA5qj2i+ypPmiGfXabrNB7PVZnEcPOQFqCE+gA"
    "Qrmw7mRDRwd8gKM7uB8JAAmblbYUqAQ3RWH2fgmi+fZjNWHNkxlsN+Hmb9YdvXbQ1KNc/N"
    "lVm6BT4ZcW5p2sclBxTGGl9pdOneuqu7yUOol1e7toGQkpW4ybbe2y0nVsxoIU0ab4sCUL"
    "+B0eR/W20hAeUmceHkzHHKQWvkacWt1fuFKkV7YXfrzCPPNGtubdjA6sjdEm5M5WehTJfd"
    "dMwiwotG7hFR7SVNkSGUzdVE+LbQmUo2w1IiuYILtDTlirBEs7j4SifgedR8IPavdGwCyp"
    "iRlqFzPUyTOIQzedKp8gmbHaG8gGgpoWJw6lTYWmDLn3iMm6QZlsiioFnzAQNjKXm5SpDY"
    "hLE1br3/ARlRweQ85KLbpWkjJLaQSldoLSHO3awl5acg7dnJQ+npPSP9LhbVCp1aOrKzX6"
    "f+jQ8oN9vtFX/S4syMsJ9Mt3/GL+Zsqh93sAeQq/WS4iYz4R/z4/PV2y6RfOtZiVd66jS2"
    "fhteXKlAW2jZDTSp3maY1C1U6hauR5fMKMCahXvIs8N2ulvJqG882byPcvvMybyPWRTeZN"
    "OQcPt3kT+WM8TdwP+JB+q9KO0dWVWpEm8zTKzJt3yu3mnXJGUO9UUMevJyt/8VM17AVCA3"
    "+bF0s0f93Tuu95OiDIt5USFvoHkXZhgxypiRqYqEG1PaRiyhXW0CLevNwWkufDamYnuyR5"
    "h8EzIF9p4MRVYJAAPPWoLxahal3CkesyQGXfRtmKkc+wjYBseaYSjr6PbDlTXC/mLLfzMX"
    "+QP0h/FJ/UA7MJTZ/kU1Vs0EcAO6rTJDsBjIYVD4Sq8rahfD6mEqhAMtCc5TusvKiDmefC"
    "uVUeQK82Q/J0pgdVcyMETSF2m4AeExi0W7wyj5Z1pFzSX42W9qA0WNfA2qU2bIZ2QmHwbh"
    "FlFSav9V+h0Bs58Gkig3pz1AnleITtqpOQS2pdC5R6V70KC3Embb7kdK8wEgXoQOqj9Y80"
    "SLQLta0OElY3voftiraK1KY3k24Oo5adDwyPTeMDzbPdqYyJcvqtMBDQLJpZINX66IvOQU"
    "3bRy2VVJbShDS1ll6B57Rkc5bSsFk7NjeIXNdrLtOLaN9/uEVufCqmugY689rew2R+oRD6"
    "oXbHmKZoZc8aHQtc286JdJGP7UmnIisSXT1ZlReByTxtakQeS4HI1ookKw3z6vr5asv8MO"
    "sPskX0Zy9e1CiiF7Mqi+jVtULyuwnC0fQjRHeDRxQyhb689FBSdbuFFIlpt9Cw3cJek/0P"
    "/wdEeU8N"
)
