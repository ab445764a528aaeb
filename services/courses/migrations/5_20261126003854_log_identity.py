from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" ADD "halt_kind" TEXT;
        ALTER TABLE "consumer_positions" ADD "halt_reason" TEXT;
        ALTER TABLE "consumer_positions" ADD "topic_id" UUID;
        ALTER TABLE "consumer_positions" ADD "halted_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "assigned_at" TIMESTAMPTZ;
        ALTER TABLE "consumer_positions" ADD "cluster_id" TEXT;
        ALTER TABLE "consumer_positions" ADD "record_hash" BYTEA;
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_kind";
        ALTER TABLE "consumer_positions" DROP COLUMN "halt_reason";
        ALTER TABLE "consumer_positions" DROP COLUMN "topic_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "halted_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "assigned_at";
        ALTER TABLE "consumer_positions" DROP COLUMN "cluster_id";
        ALTER TABLE "consumer_positions" DROP COLUMN "record_hash";"""


MODELS_STATE = (
    "eJztXXlz2zYW/yoY/bPpjDaTOE6cpjs7I9tKq9ZH11GbnsNAJCRhTRIMCEZRu/nuC4CkxA"
    "OkBeqiZMxkHJvEA8kfgPfwTvzdsUlEQxQ+7YUhnvge8lnnDfi740MP8V9Ut7ugA4Mgc1Nc"
    "YXDkSgK4aCivw1HIKLRFp2PohohfclBoUxwwTHxB0AMOchFDDiA+AiGD87ALQgLYFDKAWQ"
    "iwA3AIfPQJURCFvB2cQOw/Fb07xObdY3+ybkeRjz9GyGJkgtgUUd7d73/yy9h30Gf+gcmf"
    "wb01xsh1cggtP9jCjuhLNrHYPJC3f/ppcPlWEon3HVk2cSPPVxIGczYl/oIyirDzVJCLex"
    "PkIwr5x2WA9CPXTWBPL8XfwS8wGqHFBzjLCw4aw8gVw9H51zjybTEKQD5J/Dj9d/KWmWaW"
    "dXM7tN71h5bVKY2eeIXCOCSXbOKLkcdiHnC4vsT9LrGRVzviARff9e6evHj1lYSAhGxC5U"
    "2JXOeLJIQMxqRyKJbYM8z455cwH6LPTI35gqCANX/VJiinF5YwLyd5CmAK0W5BHfZ/GYqe"
    "vTD86IoLNz/37iTS171fJNTePLlzdXvzbdqc8LUar+Obi6vbcwn/Em4snh7JORPqoF6kM+"
    "A3AN+Dn62A4ISv5qG/RDb2oKtGP09YwN6JKZ8mPRzXOFz2LwbXvasnX3dPJOocc8zkZ6fj"
    "cfrsqwLMDhcDkCkg5ogw7CE1xkuqIr4J2dP0lxUQTlj1AQA8HFz33w171z/mZvtlb9gXd0"
    "5yMz29+iTm9MvJvugEvB8MvwPiT/Db7U2/KA8W7Ya/dcQ7wYgRyyczCzpZTNLL6aXc6Loc"
    "db4YXGzPdRhYgczwrwb8S2LoICeWA1aAqJ3sJjV4WXUna/O1w1l1KVs7656uzNb4GopGHu"
    "ZbTv4YC7oumSHFbnXgV6yASvoC7jgejcPCmr8u/++fJ89Pz05fv3h1+po3ke+5uHJWMxyD"
    "m2EBbK5gCJw04M1QNAJ0Y8zleXtQxF5AKLMcPEGhgk+cYx/SecWGs0haAHU0Z7HaeljztA"
    "a+c8Fwsyybs4LzwU3v7lc1z07bZwXs+a/Dfq8wCDZFAp4GW6I85Qa2RYckQA9tX5RYTprs"
    "fHOUZvfb5lGO7XWaZqoc0SZNVO0d2AcsUsIUOL5XGqRisMrwviUU4Yn/A4oF1oC/CfRtlS"
    "UqNbheLHo6TFyXV5drmsLZwoCan1ccgJiRSPh77y56l/2OBHoE7fsZpI5VgbiLwpA/SmEU"
    "OU8o3/5wh7jeoN5epXBfyW4Olj2V0JbYkROSwSyHZvmWd+IVr0AfTuQniWd/6WYm5xQGTJ"
    "rJy56C9F631k1gx61W9BHcUgdRYbwfzcETviKxuNEF2PnqGxDv9ZAD0ush8OAcTOEnBCYw"
    "CMuOgrV7W8NbkHy3Lg/OURk/gfETtNrUk64dDQU4S7JfDdjYFB4Josa+0Ab7glFJjEpynC"
    "rJrjSSQ0F7yyoJf1zkIfpjupFQ6ibFRt16JSVpbi2UgZXUlWqk1lAcAkiZ9qYqS7OZPcDD"
    "+kLrdwDVasJivCeURIGOvlCmNIpDA8WBkQDbWnpaSmDg3qiedo4nLVPVnm2Xp3x9cvLixd"
    "nJsxevXr88PTt7+frZgrmUb9VxmfPBt4LR5LAv6x4j6Fg00uHlGYqjAX1jqpwNo8mUWVHQ"
    "xE9ZoDUurFa7sNworLKf1ojnHFUjWXFAY7o1yayppmdp1tDSDwf5By3U2Xgsm3CdZwrDqZ"
    "7pqUBoDE8NDU9T6DLrnn+vDh/JERk2os9GJIAUwVC16XwA9yWZQb4Z8o0CfHKEZnPU5s1R"
    "nFHWaJQLpGac2zbOJQt/tSV6J3bWnxPvYp2Z9eelB3IVK2visNyjkbUFTlZjYDUGVmNgPR"
    "K44YSz/QnHRwfyHJGBfUXY2yMfpZNcLRZT/3mtNFxcezgucjhFYDFd3oAPHxJx9OEDoJj3"
    "IiIcRTGEGWZTgKDNf3xCPgNkDLhoBPGz/hECucrLgZKb7f4P/w9/WaMhvhmXaQCQ/wOUzG"
    "RPJGLAnmLXochfqYAD4L3KSJw//OTJiyhO3mcX8E0A/w7fASPkir8Zct30gXHfIQjFe7MZ"
    "thEYU+LxuzahFNlJOYm1wz5bFebyOII+Qzea6PDdtL1huU02FibCdpdwZ19TA/QCmYG+SR"
    "47Fz+uDugLAmO21Efb5shMCNWq1pClMZg3qdTgTyK+vdWa5Bkag3kT+ekh6y++09SToRki"
    "g7o+6lz7YJFWKaslhRGeTQwilGt2nxBXyLmSpWUUKRK2eLp33gulkisqjAjwwUj85MoytO"
    "+LKnY7RoUJ3V07KTFPZdIwiqBS6IdjRGkjf1yZ+mBccp23woAymyIfEF+aY8iMvxaYwhBg"
    "9o3sEYwJlbfGmIYsbrD+2jgEP57J6dtmICiJmIt9ZOkjq6A0CJusyXYGr5mqTI9CPkSB03"
    "CY85RmmFs9zKb41rGOsoZTWlVQft0U4nzR/sNc4eU04pwgzJQRWgOoTM2iY0TpY4T/+gut"
    "C9J/eC/HhNBWw0AuEXSuEKsqkpW53a0NB3F4Q8uVLfcYF6kyDNWliCpNQgr9KRE3bY+H3E"
    "lyqImabK3V2kRN7jYtvR2lLo7McJMkDpLxOERKw001Oy+RHhPAO878T7C8R4qQhhXyPhM6"
    "YzlraDlLYPwE3Ujhal9hABaUZgjWG4Ip39kqNbfv393e1Oc+LymLJg9sM/A/4OKwRQyp8y"
    "PENBRB0RAIDGQoMgRyIgHsgxEM0avTtb1fArZ6UVyUuoWxEh0URbFugvRaudG7Go/Iv/fJ"
    "zO8CD7pjQj0R4k1519hFzvpOyG3siPQzptdMlm6brH4kiTuHIxy2gvru/eEtA3zjzlpHIV"
    "97lMIqD62jkqotE6c9143TdkTBUkdIUBFIEu8NvpGBJfwtw4iitXm5iOr5/c9izCBiFgyx"
    "0+SYwCKtccwdsstmqwbkvk+JW3kc8/Jut9Z8jNJ2Kx/GbJNgHqfASVpJ/I8wTuwL34DZlM"
    "gDEfj+wpFJckmKX1LzVnUq8wZ6NJl3u1+t62TescjRPw87T2XiSfe+OdqVQL+Nk3bF2Z4h"
    "i/nCaqJ749ul0CIBUpVDJcRF0K/YNC2pijYhTtYenDdiE7q9vcpJ7/NBcV//0/V5/+7J88"
    "LJpDHYbRGuAwd5AWF8ovX8cFbhoy01qhe1eNHcgrJ96/y1NZGZKpa7qkWzXS7bnRk0q8Uf"
    "RRwH3eDYDNGmxmFL7PpSxu+mRR5GxJmnFRpAZuK3aKQezveqFKGV6V6tkqB7sy80sOEfmP"
    "F+E3xnK5Z5se70OExK0WrHVeeGkwA4ZohybrIxS862GMpRGtjec40chvfI6cauKqW9LWb1"
    "O7C3xQ9qVtQyT2qsbcbaVqEQfE9Gd5G6mGVyq37z/18yEqcz7HHLL/8vrY+LKaTqtZG234"
    "x7cL9Rmh78bLnIn7Ap//P5s2c1qyKVvLxVUfImt07iew9YuCLbRshpxJWKtIYtGbZUwZaS"
    "M+BUbGl5PFwNW8qcRLfqIcuiAl8i4pPkCuVJyVWnKuuQr8Ht4g/TNDDniIxV3xyi3OpgiG"
    "MMvWot2GptuhrsCl3aRPmsElvlOJzpaFVdypAYxBtUi4yoTO6zQsTfRGWyqDSAqkhNpJUq"
    "rP9jhClS+V3qfIdZMuM8rHce5lKEopGLw6k23jk6A/jqgI8pQlZA0SeMZpqYF0kN7KvDbh"
    "MvECUeQksv/LtIZzaFGz0et2Vn4x6QnDzaKKb9xXibglz79wMua7Zo2qRKhOag1IIEjK2I"
    "ugG8OSoTS1oAVRSE0UQ0Q2KmqCKSsTRjy+C+JRTxxf4DitnxwBcOdVtlIT3eukT8MoWzhU"
    "W/sFA5BHFJMzkCvXcXvct+pzRzN4HsisWM2jlfH0Q1s1hzkN713w3vBhfDToXw2gSyWkXH"
    "DhTfktSuQHlPbsNrzN/Pn9Qd0Vlo0q11I3pxY3NA52rOvtYrD6bUVGttDqbU1GPI83+MsL"
    "clpuY2YiPyWSkUk1v1wpAsG7Uot8fUYtxNLUbDn3drgk/L+qkLplXDXiI08DcpyKJfJm3d"
    "+mgHBPnWjMlBgPxmscUFUhNabEKLK7ZB0gCm2gSllrGaLVCmnvgqJUXSI7/FUeHxed/ywH"
    "BxondqUXgDIGPIC/glkbEDJhTyWSzihvn2yIvzkJYngDN4j3xVqZEtPmmNHdverO2PNFA5"
    "LiTR4AyoMqHxOBuPczs3CebQmGPdIXRLQrkt1avaO7BreGslWJtwfF0sejpMXB/21Wbnld"
    "pVW72ZLeZuqRIAtI6jWSbAHSR7qj+xJ+tpWwMjsZfPuPiOZF5u9+SeLGZV+tFqblO5idfy"
    "mXZufXcu1Y+kkg6AXEVBvA9gE0qRzccuo8DAov6SajlxvYYZrFSVtvicdRUl/W17kcz4eR"
    "82Y5tczl3aUWVpLzU/r66UlCM6hFpJnffC2MIXPaYbqwS2ldpJKWOzoOuSmSqJqJLXqEhN"
    "PlzZRpDgZAXExbaW56ZMaVhOA5YjaqKEXJgruPwlsrEHXTX8Oboi14kJnyYdHNcoXPYvBt"
    "e9qydfd08KaVnpaJwmZWGy7skwtAJEbWXsZC3ORdLHCPVZ93RlqIUtynKxh1mDLGY1seHb"
    "ioRDc7L8Y7Ar3qO5JTJyNTWtItl+3SPP27Ns2uPia+8iaW6j3XHSR0sxbZz1sYJ1dqsWtR"
    "6i2J52VMa05Fa31o4Gl41aE3H5WMItt2aBqjTzVZesrDbxHaZKmK9befLyZQ2g6caYt6qs"
    "WynvlULJdBBOmh8huhusCprLlmFKza/aqJchOQST3ibk/sZMeHsNnfvyf6talcA="
)
