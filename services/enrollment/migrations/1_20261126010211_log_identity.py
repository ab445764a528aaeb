from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";"""


MODELS_STATE = (
    "eJztXWlv2zga/iuEv7QDZIs0TY9tBwPYadrJtImL1J17INASbXMjkx6Riuud7X9fkrovW5"
    "Iv2uGXHCRfWX5e8r1J/tNBxKOuO0WEP7mghPlT5H2iDHNMSec1+KdD4BSJP5aOOwEdOJtl"
    "R8lGDoeuIrZDCmsWkjBFM2TcgzYXI0bQZUg0OYjZHp6Fn05815WN1BYDMRknTT7Bf/vI4n"
    "SM+AR5ouOPv0QzJg76ilj07+zOGmHkOpkvMoMej19bdVt8MVNdV4S/U+Plhw4tm7r+lBRo"
    "Zgs+oSQmwsF3HSOCPMiRk/o28mVDCKKm4MVFA/d8FL+xkzQ4aAR9l6e+/dBK2jqWddMfWJ"
    "8vB5bVaYCXZIDAWrwrU2CM5Sv86+zp+cvzV89enL8SQ9Rrxi0vvwUfnQAUECqYbgadb6of"
    "chiMUJAnGMf8HnvUnxWBHqCvFUgXKXNwi6/RBu6oIcE7mXI7AHwJmoPLXwfyyVPG/nZlw8"
    "3P3duLH7u3j6+7v36nehZhz8f+zftoOBUrJ1hcNxcf+z3FkIQBnM6w3QT3mMDA3QLuWUoS"
    "ZhHv4XG1VElRbUao1IH9dLsy5d9nZ8+evTw7ffbi1fPzly+fvzqNhUuxa5mU6V29l4Img3"
    "0keRLkh9CxPL+JLE9RHA3oawrylOCG/njCLX9mQV7E9K1AheMpqhDdOdocuk5I/CT6owbW"
    "oU48BLFydX35edC9/pSRLW+7g0vZc5aRK1Hr4xffZad3/BDwy9XgRyD/Bb/3by4VmpTxsa"
    "c+MRk3+L0j3wn6nFqEzi3opDGJmqOmLKddn3GhZ7HTSD1nqFrpigPi6dY0cynqX75cvV2i"
    "nMsx933sPJGUR4W8AvlZsDzSE1990SyeHrKp51gTyCZl2pdAb1EOao4wh+twwRE7Kkx7ci"
    "6mZ7OYzL2rm+7tb+XTORqfxr/32+Cym2PABLrcuhPft4kcyRAZMdJcjCgAPQRZmdG5AveE"
    "zCDfDnnktLCPMoTGONLZOIKM4TFpxeUcqeGzbnyWgcHRXSpsJRuG0L6bQ2EOFHroGa0aW+"
    "yank3zLZDAsWKSRFO+Z0kg9WfksRrx1mjYSe1w631Ascdo633yzjX98xSFibSaSKvu5oCJ"
    "tO4UbjgW8n8s8GkCeYbIwN4C9ikWZo14nwLo1+JrYQ+ScYU5lCLMAX9DSR3r54CQF9L61f"
    "WXj4Or2+7N+0uBoFamhu8xVG1hqN4ahoUcV8+c6HSBTWcLMPLoFISEjwC6F89krwHmDNC5"
    "4PwJgMQB84myLEQz4PAOMcC478iRTzo5rmzwsWuYNcEHNwzjZYjWiOO1sHA63498YkvOAP"
    "VJ8sf5D53dr5GVkb1qU0cDU3I7sqfTHwExAYEr3oTxYC6LBih+UNcBdKSmNeOhAtt9Voi5"
    "fonor9a30XijatsYlJi7jaybmMDA3QZuBO1JRR5sSUYmQ7VJWa4v/A2SMlJW+ayRyIgpzC"
    "xuMYsd5CIJTgHxHqUugqQc9BRVPv0lyI4L9l6//zEDe+8qj+uX697l7eOnigdiEOYoUYcN"
    "TPmchS2N6JKl0Atp3324RULxl5spKRP9MnrW4bIlae0EJuq3Rl5PutzKxfaiGtM+QQMqfj"
    "RE9lP82IOMyJfD29BPfIug8xFxrtyhUl8xNeJklb/oiLGWqwbvMQZdptqX1eWVKvUSjyGc"
    "BrrHnndSkWci1NraBiZCvdtaYD32F+wZ9U2HIMJqLToaMVSSk18mzgukxwTwjsutQyzvUJ"
    "n1tbrYLqQztXYta+1CGO+h65eEiGowIKY0LFiPBRNh2YZGbZYJP33u3ywvOE0o88VB2Obg"
    "f8DFTCOB1PkEscdkEFoioLIqahKdgCHlE4AJGEKGXpzXi0wvYZgEbrkyzuvdHLfkA/LKuG"
    "ld6lolqbviiE/uCJ2TEzCF7oh6U+QA6olHYzeI5ehnEzUvVF2zRlU3bf1AyiQORz1sBfXd"
    "Zyg1A3zTVj92SjRs1/NghZUTjs9BqZlC7bpukN1lXGpToUFl8jewDt4AIdCBeEvmezWTvU"
    "sAlZmZP/7K52YQtyDDDmpR3Jyn3UB18yFJalPe3CiWnKQsKkLJmZzG8khyNpWyuvhoIJZU"
    "rM9eAxhV/sjlBsO6oaBGKFV5EVZa2AvBq5LKow0901RT71m/LIlVSy41QDcef0whpY1p75"
    "lHpTRjlqzVs5piW0FtkC7btu9S1mq3UobwYPYqdW4ECZhPhMMrSzsxA3SGyPqu7yHo9zTb"
    "0dcZFo9rwfcs5cEw/sFYcZnFrVWtsb6MbVSfpgy3hphmqQyoZWVR+WlbxPcd9RAekw8o8O"
    "GviHSD7TLdXrpB4TChLdTmiGYPzmMTP7teBQZBaZ7suRUC5PbqYtApm8EbgvcLQwccVV0J"
    "bnbhVqCrgZ98sQjUy3Jn+SIyhWt6zIHtXNNv7hMk41KLtE/7BkAOpmLx5/zaUgc4ssaK7v"
    "NmH73O5p39ennH7UEbY8UYKwcAqolN7Co2EainVtGJHKnJNmjtp/pkDVYXiE1MQmde77yg"
    "44B4uanKAh0zeeEWmVUuSrKTpq6Porb04Lpeyi8TCqbCk1D02fTbfIJIkISb0LkYRBZvEg"
    "dijsXU87lo8ERn6E4ATgF03aLDsrVPeUAHD2hqCD7AUwb2ZgBC2xamchNdkVCY4r8WZWhS"
    "3LRJCqXpjPmls/ml0rZtWJwhNDzWmsdwBm3MSzbaVAcqUySmnLQkFBFlvUfyDHsHLkq0Ui"
    "W45cQG5sbnIxSdldVJw2hH/05ShjpYtRtJGG7YCQyrkqucv6RoeYXTFwys7epBDuaQqaJo"
    "JPwt5CGZNIJgJuxuSh4xufkFCufMmWKC5eM49USrhwQ3GS9z6zbwxDVcOJ81Pm4oRWLOjW"
    "vq0YVsQ441LFGm1aDn6UwOJa9O1fppE9dPE5qovtZm6NHGQ6JTF2OhL4tgLtXMzKuMHSbK"
    "Kk6LqrZKM0Q6472/TWTkHnMY3zpaE9gc1X6RPdUHzeCk3SYz9F6P2VnEsDOQluAEOoBQLq"
    "w7eaSjAz7A0R3cjwSAhM1LDxWoBDdFYdZ+CaL5A8hqwponM9huws3frDt65aDpjHLxZ1ct"
    "gk6FX1oYd7LKQcUxhZVaXzqdXVd9zkupk1j3dBctIyFlk3Gzh7usdB2bsSBFtCk+bMkCfo"
    "vHYb2tNISH1FkEG9MxB6mJrxGnVp8wXCnSKw8YfrjCPHOrXfPzjA7sIKNNyJ2tnFEk110z"
    "CRNRaH2IV7BJU2VLZDB1U2dabEugHOVRI7KCCbI75AS1SrD05JFA1O/g5JHgg9rdqpglNT"
    "FD7WKGOnkGceimU+UTJCNWewPZQFDT4sShtKnQlCH3HjFZNyiTTWGl4CMGgqPM5SJlagHi"
    "0oTV+g98QCWHx5CzUpOulaTMUhpBqZ2gNFu7trCWluxDNzulj2en9E90eOtXavWwd6VG/w"
    "8dWp6/z1uR1e/ChLyYQK98xUfjN1MOvd8NyFP41XIRGfOJ+Pfp6emSRR8512JU3rkOu86C"
    "vuXKlPm2jZDTSp3maY1C1U6hauR59H0+pF+r5FPYu1I+0WScRjkHc1/Obu7LMde17HSzTH"
    "z1SvmlFtWwFwgN/G2OzG5+lcW6d1gcEOTbCnYL/YNIO4MoR2rsIWMPVdtDyluusIYiT3q5"
    "LSQr3+veN0+S05mfAHlYsxPntyEBeDqjnpiEalM2R67LAJUnUqnLtufYRsGV8jKU6nnIli"
    "NFf8n981v5mD/Jn6Q/ivcggPmEpvcoqPw89BDAjjpDi50ARoNcDqEqcT+U78dUaBhIBppd"
    "CocV8XUwm7lwYZWHBqrNkDydOV2juRGCphC7TUCPCQzaLS4DomVnbS05OYaWnq5lsK6BtU"
    "tt2AzthMLg3eKuVWHyWv8VCr2RA58mMqg3R51QjkfYrtrjsaSKp0Cpdz2PsBDn0uZL9i0J"
    "I1GADqQ+Wr9YU6JdqNpxkLC68T1sl44uUptTJ3RzGLXc02l4bLZ0Hkz1dOD0W0EgoFk0s0"
    "CqdVGvzkFN20MtlVSW0oQ0tZZe/sxpyeYspWGzdmxuELmut22+F9K++3CL3Ljet7q6K3Mh"
    "4WEyv1DiVX8vfFO0slXUxwLXtnMiXeRhe9KpyIqEvSer8iIwGadNjchDKRDZ2uUZlYZ5dW"
    "VgtWV+mPUH2fLAs+fPa5QHilGV5YGqr5D8boJwOPwI0d1g8WV6twjhpeXW1RtJUyRmI2nD"
    "jaR7TfZ/+z+Y0W3X"
)
