from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";"""


MODELS_STATE = (
    "eJztXftzm7gW/lc0/mW7M76ZNk2btnvnzjiJu+ttHt3Ubfc5VAbZ1g1GVIi63r39368kwO"
    "YhiAE/wNFMJ01AR8AnOI9PR0f/dEziUw95Rz3PwxNnhhzWeQX+6ThwhvgvqtNd0IGuGzsp"
    "jjA4sqUAXDaUx+HIYxSaotMxtD3ED1nIMyl2GSaOEOgBC9mIIQsQBwGPwYXXBR4BbAoZwM"
    "wD2ALYAw76gijwPd4OTiB2jkTvFjF599iZ1O3Id/BnHxmMTBCbIsq7++Mvfhg7FvrKHzD8"
    "070zxhjZVgKh1QMb2BJ9ySYGW7jy9Pv3g4vXUkjc78gwie3PHKWgu2BT4iwlfR9bR0JcnJ"
    "sgB1HIHy4GpOPbdgh7dCh4Dn6AUR8tH8BaHbDQGPq2GI7Ov8e+Y4pRAPJK4sfJf8K7jDUz"
    "jOubofGuPzSMTmb0xC2kxiE8ZBJHjDwW7wGH61vQ7wobebQjLnD+U+/20dPn30sIiMcmVJ"
    "6UyHW+SUHIYCAqh2KFPcOMP34G8yH6ytSYLwVSWPNbrYJydGAF8+oljwCMINotqMP+r0PR"
    "88zzPtviwPWH3q1E+qr3q4R6tgjPXN5c/xg1J/xbDb7j6/PLmzMJ/wpuLK7uy3fGK4N6Wk"
    "6DXwH8GfxquASHejUJ/QUy8QzaavSTginsrUDyKOzhsMbhon8+uOpdPnrZPZaoc8wxk48d"
    "jcfJ4+9TMFvcDECmgJgjwvAMqTFeSaXxDcWOol/WQDhU1S0AeDi46r8b9q7eJt72i96wL8"
    "4cJ9706OijQNOvXvZlJ+DjYPgTEH+C32+u+2l7sGw3/L0j7gn6jBgOmRvQimMSHY4OJUbX"
    "5qjzj8HG5qKMAkuJaf1VQX9JDC1kBXbAcBE1Q2+yhC7L76S2XmvPVxeptdPuydpqjX9D/m"
    "iGucvJL2NA2yZzpPBWB07OF5Arn8IdB6PRLqz57fL//nX85OT05MXT5ycveBN5n8sjpwXD"
    "MbgepsDmAYbAqQS8MYlKgG5MuTxpDop45hLKDAtPkKfQE2fYgXSR43CmRVOgjhYsCFvb9Z"
    "4WwHcmFG5cZXNVcDa47t3+ptbZUfu4gT37bdjvpQbBpEjAU8ElSkpuwC1qkwFtm18UMidV"
    "PN+EpPZ+mzzKAV9XkqZKCG2SomruwN7DSAkqcHynJKQCsLLwviYU4YnzBgUGa8DvBDqmio"
    "mKCNfzZU/txHV1dPVNUzhfEqjJ94oDECgSCX/v3Xnvot+RQI+geTeH1DJyELeR5/FLKUiR"
    "s1Dy9ZtbxOMGtXsVwX0pu2mtesqgLbEjxySGWQLN7KnZ8Sx9BDpwIh9JXPtbN/ZyTqHLJE"
    "2enSmIznULpwnMoNWacwQ31EJUkPejBXjEv0gsTnQBtr7/AQS+HrJAdNwDM7gAU/gFgQl0"
    "vexEQe3easwWhM9dVgcnpPQ8gZ4naDTVE307JQLguMh+I2DNKTwQRDW/0AR+QYckOiQ5zJ"
    "BkVxFJW9DeckjCL+fPEH0bORLK2CTdqFscpITNjWUwsFa4ko9UjcDBhZSVdqriMpvxAe6P"
    "FxrvAeSHCcvxnlDiu2XihaykDhwqBA6MuNgsFadFAhrujcZpZ3jSsFDt8XZ1ysvj46dPT4"
    "8fP33+4tnJ6emzF4+XyiV7qkjLnA1+FIomgX029hhBy6B+GV0ekzgY0DcWypnQn0yZ4btV"
    "5ilTsnoKq9FTWLbv5fGnBeY5IVXJVrRoTLdmmUuG6XGZGlF6e5C/l6GO52OZhMc8U+hNy1"
    "FPKUFNPFUknqbQZsYdf94yeiQhpNVIeTUiAaQIeiqn8x7cV2Ia+WrIV0rwSQhq56jJzlGw"
    "oqzSKKdE9Tg3bZwzDH8+E70TnvVDOLtYRLN+WM1ArsOyhhOWeyRZGzDJqglWTbBqgvVA4I"
    "YTrvYnHJ8ykCeENOxVlsqKdUr8fjKgX/HHwhQ6kxwvKCaYAv6aOC2e+c7R1i+u3l8OB7e9"
    "6x/7qhyCvXkYMs1A7VhEGQiF/sTy2P2ZpcMpAssP7hX49Ck06J8+AYp5LyJHVJSTmGM2BQ"
    "ia/McX5DBAxoA7FyC41ncekHoym2q62e7/dP50VlUugpNBoQsA+T9AyVz2RHwGzCm2LYqc"
    "tUpgAN6rzGX60wmvvMyD5X12AXej+HM4FhghW/zNkG1HFwz69oAn7pvNsYnAmJIZP2sSSp"
    "EZFuSonTjbqEShh5E269m+QonmW66ovTZaVVwznaO8S7jjt1kC9JSYhr5KJQBufuwyoC8F"
    "NPFbHm2TIzMhtFS9i7iMxrxKrQtn4nP3ttRLHpPRmFexnzNk/B2Gaevb0JiQRr086jz6YH"
    "6pYmArCW08q1BKlEd2XxAPyHmQVYpWSgs2+HXvfBRBJQ9UGBHgg5H4yYNlaN6lQ+xmjAoT"
    "sXvpZZ1JKb2QJQ0qhY43RpRWmtHMSrdmUrPzWhAo8ylyAHEkHUPm/LbAFHoAsx9kj2BMqD"
    "w1xtRjQYP630YbZkL1qshtptISn9nYQUZ5ZBWSGmG97rSZ6X+6rtWDsA++a1Uc5qSkHuZG"
    "D7MuX3aoo1xiUlpVkr/uIuzktgft/MKzC7EThjBWiKkGULGqT4eI0mcf//03qgvSL7yXQ0"
    "Joq2kgFwhal4jllRmLne4WpoNYvKFhy5Z7zCxVEUNFi2yVlJAifgrNTdMzSneyvFbnnTaW"
    "tdZ5p7td2N+MYiEHRtyESy/JeOwhJXGTr84zoocE8I5rJ4RY3iFFSsMaK2dDOc2cVWTOQh"
    "i/QNtXTLWvMQBLST0E9YZgyj1bZeT287ub68IhiEmmKQ9sMvA/YGOvQQqp8xZi6omkaIGA"
    "TESWL1EXjAibAuyAEfTQ85Pa818CuGJjnLa7qdESHaSNcdlF5rXWl+9qRHznziFzpwtm0B"
    "4TOhNJ3pR3jW1k1Z+G3IZPVH7Vec0F502z1g9k8VN7zMNWUN/9jHjDAN/4dK2lsLA9SmHe"
    "HK2lsqsNM6g92w4W7oiir5awoCKVJPAOfpCpJfwuPZ+i2rpc5PX88Vc6axAxA3rYqrLVYl"
    "pWT821edJmqxRy36HEzt3SenW2W0ggo6jd2htam8RdBIvgpKwU/s4LlvZ5r8B8SuSmEty/"
    "sOQyuXCRX1g3WLWz9QZ61Gvvdv+11ll7x3yr/J7iSSmdUbp352hXBv0mWLYr9kf1WKAX1j"
    "PdG3eXPIO4SFVSlhAbQSfHaVpJpVkhLtYcnDfCCt3cXCas99kg7de/vzrr3z56ktrdNQC7"
    "KcZ1YKGZSxh/0XqON8+Zpc00Kja1eNncgLJ942ZsC3IzVSp3XU6zWZO2O6M0880fRRyHsu"
    "mxMaFNjcOW1PWFzOCNyjyMiLWIajSA2IvfoJG6f8VXrgnNXfDVKAu6N36hAovfMvp+E3pn"
    "K8y8+O7KaZhIotFTV51rLgLgmCHKtcnGmJxtKZSDJNg+8ogcenfI6srpKqjk2wJVvwO+Lb"
    "hQtcKgSVHNtmm2LScg+JmMbn11QdDwVLHz/18yEjtc7NHll/9nvo/zKaTqbyNqv5npwf3m"
    "ac7gV8NGzoRN+Z9PHj8u+Coiy8tbpS1veOo4OHcPw+WbJkJWJa2UltVqSaulHLUU7qOnUk"
    "urLfYK1FJsN791N6oWNfhCEx8ur1DuNp23M3UZ8RraLniwkgRzQkiz+noj6kYnQxxi6lVj"
    "wVZH0/lg58TSOstnndwqy+JKp1TdpZiIRrxCvUifyuV9hof4nagoi1wCVCWqM61Uif2ffU"
    "yRat6laO4wLqYnD4snDxOLhPyRjb1pabwTchrw9QEfU4QMl6IvGM1LYp4W1bCvD7tJZq4o"
    "8uAZ5dK/03LaKdzoFsMN21+4RXbyYLOY9pfjrUty7X8ecFW1pSQnlRHUm82mLGDAIpZN4E"
    "1I6VzSFKiiJExJRGMi+hVVZDJm3tgsuK8JRfxjf4MCdTxwxIS6qWJID7cyET9M4XzJ6Kc+"
    "VA5BUNRMjkDv3Xnvot/JvLmbQHbNckbNfF/vRTX2sSYgve2/G94OzoedHOO1CWRLlR1rKb"
    "4Zq52D8p6mDW98NiJfO6ppw/BUt3DakKwaNSh9WRec2k3BKV3vaLcsQ1S7SF0VJh/2jKCG"
    "v8qa8/K1YOoWgWkR5FuLl10XOdXSp1KiOntKZ0/luEHSx1c5QZHzX+ACxYqmrrNqOtrXVO"
    "yHGmxqKndFFduWRjvDvwKQMTRz+SGRlAwmFPK3WKRGcfdoFqRar7Y5ZfAOOarV1Fu8Ug2P"
    "bW+EwgPNxQrWylbY6CIrqEl1Tao300nQlfEP1UPoZoxyUwp0NHdgaxDSy53na/PRy57aie"
    "v9dHT8vVKz0fnObDo9XZXjWKrm/irHv5XqqXhbgshbrYmR8OU/rLyZA3kvt7s9QRyzvPgo"
    "huk9YZIRH8k1lpk49kKGH2GxAAB5iIJ4H8AklCKTj10sgIHp+CWKcoIlqXOYGypt8Tp1A6"
    "XybntabDNOexPI7pouu16u0hAeVVYvUevz/GIQCaE2lIPofBRkC//oMd1YsZOtlIeIFJsB"
    "bZvMVXnSubpGJapT/rMcQYiT4RIbm6VmbrKSWuVUUDli2bfHjblCy18gE8+grYY/IZfWOo"
    "HgUdjBYY3CRf98cNW7fPSye5zKPI9G4yRc+R6fnvQ8w0XUVKaHFOKcFn2IUJ92T9aGWnBR"
    "ho1nmFVYqKUW1npbsaZCb5/7EHjFO7QwxKKjkpFWWmy/0yNPmvPZNGeKr7kfSXWOdsd5rQ"
    "3FtHJi6xrs7FYZtR6i2Jx2VGRaeKpbyKPBVaPGZFw+lHTLrTFQuTRfflWufIqvnSFhsjTX"
    "8bNnBYBGjjFvlVuaS57LpJKVQThsfoDobrDwWWL3WaaM/PJJvZhIGyi9Tdj9jVF4e02d+/"
    "Z/tdS4Pg=="
)
