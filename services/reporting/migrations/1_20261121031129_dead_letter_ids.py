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
    "eJztXd1y27YSfhWMbprOqBnHceL0uHNmZMdt3HHsnNj9b4eCREjimCIUArSjtH33A4D/JE"
    "gKkiyT9t4kFomFqA/g7reLxeLvnk8W1OeON30+GHPnlrzFy95/0N89D8+J+EN7v496eLHI"
    "3ZXXOB65SgarlpaNl0y1HTHui2vi1gS7jIhLNmFj31lwh3pS4B29Q3PsLRFdEA8xHtjE4w"
    "zRCcKIEzyeER9RH41p4DOC7ohPkIsZR+EXIeqJduLbnstvs+lYfJ18pC13HHjOp4BYnE4J"
    "F3Ki+z/+EpcdzyafCYs/Lm6siUNcOwcivfOIbzm27Ebdtfhyoe789NPZ2+9Ve/noI2tM3W"
    "DuFWUWSz6jXiIUBI79XErKe1Mi2mFO7Ay8XuC60WDEl8KnFxe4H5Dkse30gk0mOHDlIPW+"
    "mwTeWI4NUt8k/zn4b/SAmWaWdXF5bV2dXltWrzSm8hEKoxFdGlNPzgdHDIQE6d+w3xQWdb"
    "Unv+Dk3eDjs5evv1YQUManvrqpQOv9qwQxx6GoGoAi4jfiV5YxvyafeR3msVQBdfHQ6+Ad"
    "X0gBT1+CGMoYrN3Ce33667Xsec7YJ1deuPh58FFh/n7wqwJ9vozunF9e/BA3p+JdDt/zi5"
    "Pzy2M1ECnw8vWxIgUgnrQE/lsBnR78smRhAMRgE+7MyXP5x+MaireD69MCkLGyKkN45lVM"
    "36xIATvxDB1ETDyv+O+b/RcHhwdvXr4+eCOaqAdNrhzWgHp2cS0wlUp5cpNREvLCCI9v7r"
    "BvW6U7dJ9WtS3fmu/Pi1ewh6cKKPmL5MOlBvSEzhcuiTDQWdhMgyYTO06armhiB8gljAmV"
    "zmdY2LfYFiLbsZEjzdx4Kd7qIzQcRnZRmJ7hEEmNaAsZEttI8adXtrNb730DYxt2ZWhtc0"
    "Jgbk3NbTTehqDnpbaJens1fSPImYks3xkD9Z+0B90f6f4cMVEKynCG5oRgghYgvSU+c3Qk"
    "r3KKZiRgkmomaWTWiW1hrufOkgBXmbC8bB17ln90EO46Z+bs/enV9eD9h5xHI3m1vLOf82"
    "biq8/CWZ46NEkn6Jez63dIfkS/X16cFt+FpN317z35TDjg1PLonYXtLCbx5fhSbqh9cktv"
    "iEYbHVPqEuzpBzkjVRjfkRB7XEN6fHl5nhvN47OiA/rT++PTj89eqGEUjRxO9O9VyjpNtH"
    "9eagP1H3G+DmBuoP3tMBK4qnsfNX9yPn2b/E+PBXPif6DMqfVCC836jb5oKGAtIonVXNJq"
    "jDdw/hZYPB83IyU5me3Qkmavr/WkpNrZS8Z76tNgYRJfLUtCjHWNGCunC2dsgnsiAHCvAf"
    "ciowgLVM2ZVmuVjNTufJ29+9Up3+7vv3x5uL/38vWbVweHh6/e7CXKpXyrTsscn/0gFU0O"
    "+zJtG2Hb8gMTXZ6ReDSgb8+7xMF0xq1gsY53WZDdgnfZHVbcCeeyfUTz5yjaU88zf05jQq"
    "vRzCiI9IAsswWBL2CYwDCBYT4SuPFUKP9pFAFZFfKcEMC+IuxtspJyybnSOKqbzTZRNls5"
    "BSBs/hVDrpgUjCPGxf9yVT4yT8Mh2pMXPZuhCfXlun28Lo85op67RFTaSobmxJPdEluXC3"
    "BfXwNJAbt/8TZICmgBS1pXoe09NDfKpFa4wdTELMTt17IIHXLJ7oX2OFyXcVFDe2IBQNsc"
    "bWkWAk1+Y83cTiQA7zVmNyyCbn8RlKiUC01ouG4VPyP1wKv4pkGTB1m9pwF3HY9Y5oRCIw"
    "nEIqbEM7zgAhcDOLMigGMusdAExowEoJi4vp8Cx9dp0koYsyJPGse2xTSuOB3f9OoCG2GL"
    "/krRDYsljRtDHKpfNHGmgTDZ4Ta/sJMjhF0XjQKudhtMHJ+Jv+4oordyB6DcHEg8n7oy3s"
    "DKIY3tdQshjBbSueoQhhq9cPgMFFNB6knrpqyOv3P4zPbxnQmDy8kAko9hc2CLcLSpp4n3"
    "1KX1xBJdh3DHmTyBN/WxbUTvsiJdR/uR0Lu3BNvnhHNFXHTsLtOgidzZoqnlqrYPmMmhY1"
    "N1r7+WSGmmY8SG2p7BsRMtAHke7Q0JQ57HTjOJ27E74YFR337oaEylcZtMGNHktdap85Lo"
    "YwJ4xxQvwvKGaLaFHTse9pe1YxDJFddDljxMb3k0i0vHUi1kFYvQK8dnF4OPv+k1S9w+G7"
    "k4/u36dKCH/xa7gdalaRyARBKGYLMhmAlmq11X+fHq8qJ2CDKSxfx6Z8zRP8h1WIsUUu8D"
    "dvwoHioxQNizxZ9qIsmyLyPMyOuDYjTVeLgkbPWmuGh1C2MlOyiaYtPSYF0oCib6v/Hond"
    "dHc+xOqD8ntqxuN8GOG7rR7WNEPsFMR4eqByKVaPNQtJaCPlCqcXeMw72gvvtUyJYBvm3O"
    "79ga+zrwfVzBcaL2BShbZk4HrhumQKvcaGlB5apiyA2OVKa0eEoW+GRjXS6Xvv74q7ioQL"
    "iFmWOTNbYHFmWh+AzsD6wMI5/Ga+I9fRQ5vd9vCCKnq+srhZB7g8yCfGF/gmYjQ0NjWMvf"
    "/ZsGNQrbAPKj2OPRUmYDVR+3iebCp3L2Mmvi07llim2FNCCtS9JeEF2FlLo0+FgEKtnV58"
    "K3kLmdLMMHr6VvJ/ELsxqHC1+wFZncpUdUgqXoTQUgM1ytr+KQDmdo7FImn6hE7Yylgeu1"
    "kIYA19sp1wNmsk17Ccx568xZ6GtiWyMyxgEzim+XJSHI3bVyGt+7KtalIyTqVhMNmYhGK3"
    "IP2V9+N0j5LKn46KgjFcMVf6Dh8BvHmziew5fDIZpR8bvU7hEVFy0xlHv6DjjEqnUGFg6x"
    "aoUmg9LWGx1XFe1ptZJTCDSxgJpEPK1417P+d5yAx4LR3GFJacTVwS8IAuxGsFdtbKlD/P"
    "HsbNkx2J8C54slLKh4fMNJXpQE4M2BXxB/LAMkLJhr7CMZO3Ps1qBfEC/ay1D+edRPR0aj"
    "zkqenpy9H5w/29/rHxTiujFHOdj7upifJfTw1FPh0LWmuV4eJrvRZM+AuP6Ur+4EJr5m4v"
    "PA97BPA0+X2VU34wuCMNWNpnqKnsWIeCKbrTHVqzt5MlP9oP+6dqq3J1B2TrDvVe7gje/2"
    "G8JlbthuxYjZL/ljYcMjYcMgFrZthjhVISyWrbNyFFaCdSZoOJRrdcNhOUq2xX5hha/4xr"
    "Q6NgYrfPewwtfdHA693mlB7kZztZFHX2pkawt8UERkSxULMeOWsNfOLbF0K9DVke6y5IZB"
    "7+4smbbuOEfF1MIfU0nkItbWzOTihiswOeJlGJecEMh2bMToXPAmmU+VIWE6wmYqDryshZ"
    "QBeNlOeVlW7ZrvzSpLw+4s2J1VaVfey6VAb1p/eFuhUZONmYfN4ei21QxB65PuoKRXa3NX"
    "oKTXU6in8BRhb4+JvAz4iH6uMI3RzSaTSNNmUPnyyVW+BC29Uy2dFFHUl6erhr0kCPCvU/"
    "7GvCjdptXoOgT5fZWjE+aHiB9rrxEyKIhCvADiBXVkSJ6xda4yuKs5UabNCtRIndqVOSep"
    "OTB9PSMoEsie0JIWbol6LcekjSQhHL37F3KDcHQ4roaY54QgGK0/N84yPiy1JAhcag0uFa"
    "MoRsm0lLhOFHYS66rGmGMLmDZguuOzldsG567VxGOsb9xasKsPr6zNnas5wBJqINXk0S2C"
    "keuwmTHeOTkAvCtFpy7lhnY2cxa9Cucyud9vcizjliunrVMkZew0rfxuRrw+kvXg0HAoxD"
    "02EV0Oh0eigVwpTsotIHlyofAc0RQvZM0GedfFC11K1P18CXiqu3/nNiz2YKtCg6bBurwk"
    "xOpaF6vLpdirwQo87rjrjXMiCgPd6oGOyvUYKtG8FMSeWkVEPgjTWxnijm42UZAFoYuoKG"
    "Yj/bgQX6JC0qHQkQxEyxr7gh+obW8+GQWOa6M5vhHtsEfuyuxizT42IA8BM571GREgDqbE"
    "oQUZjY8sVGU7bOHipaU+l2CtjqEU5aCI4BqhFGoWJYzbA9bmWMvTZIyDKKkQbPlse+Tkf4"
    "HzpYKuqFtNZEVW7fmyakXuX2bOeIYw52S+4OFCupSXMQ0BuS7u0dh+AxaiCg6ZsZCMCLAQ"
    "UxbSrpBRexW5wUK7mo/m7K4oBhRPV+EpVDvWgrrO2CgjtCwJS2adS+D/SOR533rLGN5rMo"
    "2+bLWiZfxIbqn0rmUpmqjAqZMmm8kq+eGxf9gniLo28eVHDw2H0Vs8HPbVkgC5VbfIUrT0"
    "nVtNKtu9fhMsKLTQXMBO7N0mv8EZGHAGRssQbZVZDdGpsKvy5gqGNa5aumJdudBhDG1cpL"
    "6+YihT1FodnSvMnPDS51F9EflaVpST26g7sJEtVN9gI8FGdkqj5046F1rGcH5mRGByQl7s"
    "A267Detel/GurSackWpP+eAdFJiLSgkfGhTNVqyE87X2eBZlIZ8I8okew1KpgTGAc546Vv"
    "Pyajyj1D3BLvFsXFXCvNCo3+BwMtXcGmfbr7TbWCVgf6GezKWijKC4B3kSXxiCVd/BVLR1"
    "HHA0Wsra4wT5VJOotZUet1wP5koYWXfjijDbcTfvn7K/3D98nbB1+aGOqF8JU32+Qp0XMa"
    "LWF23d57qdbxkhIJ6dW126SmJFVRoqbdConfJnszVrpkEmVJWWMGBc/B+eExpRglCJcKVn"
    "7pItKOHCUXiAAg+bi8moyd64v6/ZQIelj2Qa0SkKQigNEkAenJ5CdBKikxCd7AawEJ3sBE"
    "nU5IAZ6IKMBGgDWM/fAaKSUAeaAxGrVUIqAUphDaUAEfUnE1GfOD7jVng+1BqjrRHfwoB3"
    "J87e7fEeGSV9a0Rhw1kX14O7MwDrLAf75NYxJGBZEWBgOgaWGHVOjUOKGTlYe63C1ewIwq"
    "Lck1uNzYIYWaQJ9U2mZl4KJqYWU7NZmROCMzH7D7Tydh0uOl3J8757+rW3XJN+w+pbnD7D"
    "ktaN629X2bPGwyzyqJeoolu69sXi1TBq42V5iW2jnjZYRWtb5aKntH6mCfVUr0ykEnC0cb"
    "E0qGWOp1YWkM3XHTeaoBkRwDF3IoEJjBkJQDG/NG4CY1YEcIwzYLWpaXXnwNn6vLTOQbiT"
    "A+BWKhFeA3ZNhXAAvB7wwAt9MgMNkRXpOtqPZEdx4q0p3d1rcOnCRv2VnbrUIDT7dWcemt"
    "E7JB52mfPFvmKJD5bsF0YOQ8TzqesSu+zXbdQT+HUd8+sgie8eYnR0Qbw1PLyi2JNW8jmn"
    "BDNuCfXn3BLDwGdZEqKfD2oswx9TaSYjY9hsIOOGK9TgIF5qxJCcECjkUfJEChyI2SAYbF"
    "9+YHRORtReItuxxYeoeIZ6H3XFOLbW7wZGUx0ZYqi8szJgMNc5CMO3TDNh81KQ+rZGdkaq"
    "yh2+XCMhSicPKXCtS4lqkb2KTjaqslfx7UZ7FZ+QtJrBGiTHLEkHS62kyT20saHhFGGPSj"
    "uh2/VmIgrFoDpleCB7fdtuhXxBrPXCDhpR8IKLR6rSNcEtCQK0xaMRJhMSOrXmPKgoCxwI"
    "OFA1Bwp8D/s08PL2X9ugkQclTVdkQu8cJsiJj+cyDi19a9EjyvRyhEbB+IZwJCPW4gehF8"
    "9f/Bns7x1O1L+jP4O9vdG36DvEiJgg4r64vP/6IG1WZlC7+Upw+FunW8Hhb53DD+WvjBOu"
    "Q+Vk4CKkAuAhaDyEqjX6uqSItizSbxfSHaRHtIf1DIjvjGcVjCe62cR2cNqsiehUj8WWC6"
    "ZtXCstMvCbkYLWv/9rxGBOZtg3DcJ0kwWIF+ez5RJvyuULsv/qVQ2gMQkQrQoeVMwP9sN7"
    "hcoX4r0yQDhq/gjRfbG3twK6olUluupeIVOaely7y/XHq8uLqshtIlKkV86Yo3+QK9ymDq"
    "JdA64Eo57RFslrP+9ZyA4evO7fv/8HzABLsA=="
)
