from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";"""


MODELS_STATE = (
    "eJztXW1z2zYS/isYfWluRpdxHDdJm87N2I6vdcexe7b7cnftUJAISTxThEqAdpS7/PcDwH"
    "cSfAEly5S8XxKLxELUA3D3wWKx+9+BT5bU5443e3k84c49+YBXg2/RfwceXhDxh/b+EA3w"
    "cpm7K69xPHaVDFYtLRuvmGo7ZtwX18StKXYZEZdswia+s+QO9aTAD/QBLbC3QnRJPMR4YB"
    "OPM0SnCCNO8GROfER9NKGBzwh6ID5BLmYchV+EqCfaiW97Kb/NphPxdfKRNtxx4Dl/BsTi"
    "dEa4kBPd//sPcdnxbPKJsPjj8s6aOsS1cyDSB4/4lmPLbtRdi6+W6s7PP59/+LtqLx99bE"
    "2oGyy8osxyxefUS4SCwLFfSkl5b0ZEO8yJnYHXC1w3Goz4Uvj04gL3A5I8tp1esMkUB64c"
    "pMF308CbyLFB6pvkP0d/ix4w08yyLq9urZuzW8salMZUPkJhNKJLE+rJ+eCIgZAgfQn7TW"
    "FRVwfyC05/OL5+8frNXxQElPGZr24q0AZflCDmOBRVA1BE/E78yjLmt+QTr8M8liqgLh66"
    "C97xhRTw9CWIoYzB2i68t2e/3cqeF4z96coLl78cXyvMPx7/pkBfrKI7F1eX38fNqXiXw/"
    "f88vTi6kQNRAq8fH2sSAGIJy2B/0FApwe/LFkYADHYhDsL8lL+sV9D8eH49qwAZKysyhCe"
    "exXTNytSwE48ww4iJp5X/PfXw1dHb4/evX5z9E40UQ+aXHlbA+r55a3AVCrl6V1GScgLYz"
    "y5e8C+bZXu0ENa1bZ8a3G4KF7BHp4poOQvkg+XMaCMOTNvIUaoysKmDRpNbNK0pYk9FqYs"
    "kfmKCTPHiTB0jIv/36PR6J74TDQdjZDDkCNsZGgTv2Jlo7peV2uY0fRbDW1pSRAMqqlBDc"
    "fQEPec0CYx768mb4Q4hTR6TwwUfEYC9Huk37OIcoe7xITwJQLA9TpwPVvoccz1HE8SNT3m"
    "qVQdv5N/tBiCSNfuwgicfzy7uT3++FNuGCTxk3cOc0MQX30R6pF0FJJO0K/ntz8g+RH96+"
    "ryrKhtkna3/xrIZ8IBp5ZHHyxsZzGJL8eXekSWTuli6ZIIfx1ZyjRoIkuTpGlbsoRcwpgw"
    "13yOOcKx4wDZjo0c6ROYrMSASK4TORGEiRN0Ry4fbSFDYoeC+NPT8KdN974GpeqXWX8eVC"
    "oab0PQ81JApgq2SL0zBlQqaQ9ESkOkQgVlOENzQjBBge0/8iSNzDqxO5DQouwGqGjf4N51"
    "LjrM0b57ekc02uiEUpdgTz/IGanC+I6F2H4N6cnV1UVuNE/Oiyu4nz+enF2/eKWGUTRyON"
    "G/VynrNNH+eak11P/uLOkMtL8dbpu23QuJmj+7DZA+rT89FiyI/xNlTu0qtNBs2LgWDQWs"
    "ZSTRbklajfEai78lFs/HzUhJTmYztKR51dd7UlLnN4/Ge+bTYGnimyxLgpOyg5OS06UzMf"
    "IJxwIAdwe4lxlFWKBqzqxaq2SktrfWOXhcnfLN4eHr128PD16/eff10du3X787SJRL+Vad"
    "ljk5/14qmhz2Zdo2xrblBya6PCOxN6BvbnWJg9mcW8Gyy+qyIAsbHX1eXE7cgPGK9U6Nec"
    "5JdbIVOzSmj2aZTVeZGRlYY34pOEkmVKx85pjNddbXw/6qyk+SEyz6SlacsL3C9ETOxexs"
    "FpP55Pzy+Pqf+ukct8/if/LP27PjwgDMscuNY05zQqBGzNWIAtAnmOlIZwPuqRgg3w35Tt"
    "73nCCQoz6TozB0stMoF0RhnPs2zv3ztv4SbXnWO1t/STdG2/lao53UJ3S19mD3F9ys4GYF"
    "N+uewI1nQvnPom3AtpDnhAD2DrAvHMFpQiuTB/2j+FmOj71ZBRfKCBaAv6Tenu3lCm397u"
    "PPF7fn18eX3/dtV1dGrlbSC3WzmVXIZq0jiePDTzXHpA7kRc9maEp9Gf4bh/dijqjnrhCV"
    "bIMheX5JCBBbF1L8WF8DscXbf4HWiC3uAc/sqpgOnppdZiK03UCj46sNa9wenEgdiON2z2"
    "w9c7SlWQg0Z8pr5nYiAXh3mN0QS7n5WEqiIrc1e1x1wcAZqScOBjZ1Oz1JEDANuOt4xDIn"
    "FBpJIBYxJZ7jJRe4GMCZFQEcc+eTTGDMSACKydL3z8DxdZq0EsasyLPGsW8+jRtOJ3eDOs"
    "dG2GLYyrthsaRxo4tD9YumziwQJjtMrRZ28h5h10XjgKtDy1PHZ+KvB4rovcy6JhOyEc+n"
    "rkpiU3ZpbK5bcGH0kM5VuzDU6LkLw9xXBalnrZuyOv7B4XPbxw8mDC4nA0juQ0K2HuFoRx"
    "se7U8HxBK7DuGWDwQE3szHthG9y4rsOtp7Qu8+YMddXauPFfQu26KJ3tmyrRXea72FFTYP"
    "d4oeMEPLYOw6bE7sIZKmIuJhIVFTjWTSv2gfyif3jnQDIE5d7cbVZjtfg+uFD2LI9XJCwP"
    "VMuV4En60NZKg+Hl0Qe3bHpJ+dh3lwKUS+VbrgYU5dgthkHnltt3e6ItQ1Rs6SVAQyuGgY"
    "SqTXy5D+eHN1qcc0I1J87Z0JR/9DwnjsIrQ1uEkw6jemintQhdksOyid043NbIfA7qIsJM"
    "+B0O5q/kqwfUE4V2RMS1/TBo3sVTS1XNX2CWO5dZa2bvmqtbEaAxCZ0r7HcG9lFQuR3v0N"
    "aYBI760m1OhHkp49Y57RkWc6nTKi4T916rwkuk8Ab9lFGWF5RzTZ0VqcWI/k4MB6xwPrEY"
    "z32A20LvnGAUgkYQjWG4K5YLbauKDqlXBZchcWxIOfsOOr/XyJAMKejdQkGqIx5XOZ/3yM"
    "GXlztLZr51FWzabJHXahlJjo/04sHb0hWmB3Sv0FsWVNvCl23HAjqH+cyDzbw5qJHvpmrZ"
    "/JccPdMQ+Pgvr2D/P0DPBNs37H1ljYY9/HFSwnal+AsmcG9dh1w41RdbpPWlC5TRKyg/fq"
    "rJ94Shb4ZG1dLndF/v1HMSyGcAszx+5SCqgoC45kcCRXOpLP4qjOgd6PnN4fNriR0/jQVk"
    "5kWfAwESmcsNVWR6xtDNGo23/ToFhPH0Dei1PKPWU2UP5ok2gufSpnL7OmPl1YpthWSAPS"
    "umOGS6JLFV53kDMWgZIu9ac5e8jcTlfhg9fSt9P4hWnH4cIXrCWTu/KIOiIkelNHijJcba"
    "h8kapctUtlrp4ytTOWBq7XQxoCXG+rXA+YySbtJTDnjTNnoa+JbY3JBAfMyL9dlgQndzsn"
    "d3+oyd9d5evSERJ1q4mGTEWjltxD9pc/zxwF4cvdtigZG5Xln228eq98uOIPNBr91fGmju"
    "fw1WiE5lT8LnX+WflFSwzlkb5jDR4jq1abHk7IygCLMWUxIXqmO9V5Kdgk7bBdBzUejQ8v"
    "RVlZrKQcr8YXUBOKpxXf9XOrWw7BY8FYJafVptOpA78gCLAbwV51NLsO8f05m71lsP8MnM"
    "+WsKDi8Q0neVESgDcHfkn8iXSQsGChsY9k4iywW4N+QbxoL0P5l1E/OzIadVby7PT84/HF"
    "i8OD4VHBrxtzlKODvxTjs1SpFeUO7TTN9fIw2Y0mewbE7lO+uhOY+JqJzwPfwz4NPF1kV9"
    "2MLwjCVDea6il6FiPiiWzWYapXd/JspvrR8E3tVO+Po+xHOr4OvIHeVRbdHDY4y/5Dx7Le"
    "8BMe3VX/l2bp6Rz7+ikat9+MP+RpT+8u8CfLJd6Mz8XHVwcHNfMznoSiVfGkRHTrMLzXsJ"
    "8WTCaE2J1yDBRlITQUQkMrldMFwb5XmWAgvtukntywXUt3/q8y5BqjaPdXhl0nJVUEbgxx"
    "qvzrLJvG9H1YaMWZotFIBhKMRmUX/gb7hfCD7b+5EH7QB5D3IcDMlBY9SZkAfTLPvc/kub"
    "HoA8jRuaGCAJhxS9hr555YuvCY6m24suSaO3K7E88Rbcj1jMeFP6aSyEWsrZnJxQ1bMDni"
    "ZRiXnBDIdmzE6ELwJhnsmSFhOsJmKg68rIeUAXjZVnlZVu2aewfK0uAfAP9ApV25CviYfq"
    "qwKtHNJptC02aQdfDZZR2EpHdbDaVLEtjpU4NVw14SBPi7JB4xTwi2biawHYL8sVKBCfND"
    "vG67JQVRIENAhurIkKzPeaFiZ6s5UaZNC2qkKn5maiw2r7pv5wRFAtnqbmnKjKjX8oLbSB"
    "LW2tt/IddYa4fjaoh5TghW2vqas5ZxofWSIHCpDlwqRlGMkmkaZ50onOHU5eswxxYwbcDU"
    "WF2AmlhHTexjZtnegl1d+Lo2MKCm+DVkn6kJEkjqBRninZMDwNsDnjlEYMakS4K9rwy3BT"
    "Ldo6W7PKTN5s5yULFsT+4Pm5bsccvW0Y4USRk7jUZ8mBNviGSOMzQaCXGPTUWXo9F70UAm"
    "HUlSCKg6nmJNjmZ4KfMQyLsuXup20h/nS8AH0Lt3aljjA1BTQCXPM3WD5iXBC9o7L2guMl"
    "MNVuBxx+02zokoDHSvB/qJK9Tu0NDuDBH5SZjeys2D6GYTBVkSuowSPTbSj0vxJcrZHwq9"
    "ly5+mTde8AN1WsIn48BxbbTAd6Id9shDmV107GMN8hAw41mfEQHiYEocIDnepp2AtsOWLl"
    "5Z+nOT1d6pohwkxuvgpKJm/te4PWBtjrWskGLsnkqF4KRQ31NQ/yNwPlfQFXWriazITDSf"
    "22aZ/nXuTOYIc04WSx6GKEh56dMQkOv8Ho3t12AhKomOGQvJiAALMWUh/XIZ9VeRG4QwqP"
    "lozu6KYkDxdHsFodqxltR1JkaxtmVJ2IzcuQTI10RWsdZbxvBek2n0ZauWlvGa3FO5upYZ"
    "DKKknU4axiczv4el7LBPEHVt4suPHhqNord4NBqqLQFyr26RlWjpO/eaIMFH/SbYUOihuY"
    "ADfNsNK4S6DlDXoWeI9sqshuhU2FV5s4VhjTNxtkxHFC4YQxsXqa+vGMokalblYIWZE6v0"
    "RXQsXb6WFVmI1uoObGQP1TfYSLCRO6XRc9W7hZYxnJ8ZEZicEHH8hAeaw1zOZbxrM+RmpP"
    "qTEncLeYmi9LhvDRJBK1bCecdco3lZiCeCeKJ92Co1MAZQu2jHUqXdTOaUuqfYJZ6NqzLf"
    "FhoNGxacTDW3Jtn2rc5xqwDsz9STsVSUERT3IKvLhS5Y9R1MeVsnAUfjlUxZS5BPNYFaG+"
    "lxw5l2boSRddfOtbOZ5ebjU/bXh2/fJGxdfqgj6jfCVF+0yKAjRtT6rE0XWnemMCMExHPn"
    "dpduEl9RlYZKGzRqp3y9sWbNdJxxVaXJIRgX/4e1LyNKECoRrvTMQ3IEJdw4CvNu87C5mI"
    "ya6I3H+5o1dFj6SKYenaIguNIgAOTJ6Sl4J8E7Cd7J3QAWvJM7QRI1MWAGuiAjAdoA9vO3"
    "gKgk1IGmyF+1SkglQCl0UArgUX82HvWp4zNuhWVFOoy2RnwDA747fvbdHu+xUdC3RhQOnO"
    "3ifvDuDECX7WCf3DuGBCwrAgxMx8ASo86psUsxIwd7r1W4mlWuKso9u93YLIiRRZpS32Rq"
    "5qVgYmoxNZuVOSEopTZ8op2323DT6UaWiR3o995yTYYNu29x+AxLWjfuv91kS9SGUeRRL1"
    "FGt3Tvi8W7YdTGq/IW21o9rbGL1rfMRc9p/0zj6qnemUgloCJmMemqZY6nVhaQzWd0N5qg"
    "GRHAMVfrwQTGjASgmN8aN4ExKwI41layrquwty/FrLdSWq9V8vUasGtyrwPg9YBDjfF9OF"
    "GcrNaU7h40LOnCRsPWi7rUIDSv6849NKcPSDzsKrcW+4ola7C0HLbDEPF86rrELq/r1uoJ"
    "1nU7tq6DIL5H8NHRJfE6rPCKYs9ayVfVJTdzfJYlwfv5pMYy/DGVZjIyhs0GMm7YIgcH8V"
    "IjhuSEQCGPkhUpcCBmg2CwQ/mB0QUZU3uFbMcWH6LkGep91CXj2Fi/axhNVTLEUHlnZcBg"
    "dimE4VumkbB5KQh96xCdkapyh686BETp5CEErnchUT2yV1Floyp7Fd9utFdxhaR2Bus4Kb"
    "MkF1hqJ02eoY0NDacIe1TaCd2pNxNRSAa1U4YHotc3vayQL4jVze2gEYVVcLFYLe0IbkkQ"
    "oC2WRphOSbioNedBRVngQMCBqjlQ4HvYp4GXt//aBo08KGnakgn94DBBTny8kH5oubYWPa"
    "JML+/ROJjcEY6kx1r8IPTq5avfg8ODt1P17/j34OBg/A36DjEiJoi4Ly4fvjlKm5UZ1Ha+"
    "Ehb8vdOtsODv3YIf0l8ZB1yHyslgiZAKwApBs0Ko2qOvC4royyb9ZiHdQnhEf1jPMfGdyb"
    "yC8UQ3m9gOTps1EZ3qsdhwwrS1c6VFBn49UtD797+DD+Z0jn1TJ8xusgDx4nyyXOLNuHxB"
    "Dr/+ugbQmASIVoUVVMwPDsN7hcwX4r0yQDhqvofovjo4aIGuaFWJrrpXiJSmHteecv3x5u"
    "qyynObiBTplTPh6H/IFcumHUS7BlwJRj2jLZLXYX5lITt48rx/X/4PiZxK6w=="
)
