from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "video_positions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "video_positions" IS 'Where a student stopped in a video; no fact, so it is noted as often as players like.';
        ALTER TABLE "video_positions" DROP CONSTRAINT "video_positions_pkey", ADD CONSTRAINT "video_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "video_positions" ADD CONSTRAINT "video_positions_seconds_not_negative" CHECK (seconds >= 0);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "video_positions";"""


MODELS_STATE = (
    "eJztXelz27gV/1cw+tLsjOpxHOdo0umMZLu73o3l1FGSPYeBSEhCRRFcArSjTfO/FwBJiQ"
    "coCdRFyvjig3iPon4A342Hry0/IKMAUXrS8egDCn5Cs9Zr8LXlwSnif6iG26AFfT89KC4x"
    "OHAlB5SE1gTN5HU4oCyANuNDQ+hSxC85iNoB9hkmnmDojxFwIUOUgQDdY8ovAzIEjF+O7k"
    "UBI4B4CNzzv+NRCP4M8V8n4hMcYvOPwN5oGzcLPfxniCxGRojzBPyWv/3BL2PPQV8QTf71"
    "J9YQI9fJQCXuYWFH3EUOWmzmy4EPH64v/y3JxdMOLJu44dTLsfgzNibenCcMsXMiGMXYCH"
    "ko4F/KSYHoha4bQ55cip6dX2BBiOYP7SwuOGgIQ1dMReufw9CzxQwA+Unix/m/4udLkVlW"
    "77Zvvb/qW1arMHPiEXL4x5ds4olZxx4TkH39Ft13gYq82hIfcPFD5+7JsxffSQgIZWI9JZ"
    "i1vklGyGDEKuHP4R3PYhH0a48twTzFlgOeP3MVyJMLC8wXqz1BM8FrBwjz5+W//n729Pzl"
    "+atnL85fcRL5oPMrL5dMwnWvL7FeYMvfXit5fzSwzbMZbBXYxnKoCOuP7297alxTLDlIHW"
    "wz8D/gYtpEaJfgJsAQd55S+qcrLvQ+du6ktLjp/CzFBeFqJVI5vYu3t928BBE36HLohbwe"
    "TlISRFwYQHvyAAPHKoyQM1JGWxyank3zV6AHRxJI8Y3F91toUErxyJsij5Vo2MX4KhU7p1"
    "xPxZbPxwbqbvEQmkqvwGhUn67q09d6DVF4rdvIVrNJGIibQSb/Rfd8tfC/xL/EdQBmecNv"
    "P6I7eizN9Z5h2uZar6/wXrm0F5AyzPi3K8DZR19KVvKcIQclf7TjArF/9XN/uQaczuKRt7"
    "e97xPyvFrMwj2FXyyf4FhzZDHvhVMUYFsNe5Yxb4UgG0+he3IZ/T6ueeh9uLm6u77IAelw"
    "tQlZEcRL/p0ZniI1iguuPIIx20nyxxoYxqqtARD2r2+u3vc7N+8y6/my078SI2eZtZxcff"
    "IiZ+XNbwI+Xfd/AOJf8Ott7yovZOZ0/V9b4plgyIjlkQcLOmlMksvJpczsihACX+4utmc6"
    "sinHZiRUBQklMXSQE0obzfJRYMcmsYa0Kr/JxpKrOW+dWnDxtyQcTDEV5iC1oOuSB6SwZ0"
    "otyVL+SnZlzdDchsFYG4fzgn838ZK8IxTHQCjczgJVe7nzacf0XM5FDAf0QX0YsPlDr7l+"
    "Mzzb8YVWO501X7LtJb7mfL5HAQl9HW1Y5DQKsYJCZMTHtpaHlDAYuCvA7afkYBbxLh6VS5"
    "UU1/4CLKe7lSn/ODt79uzl2emzF6+en798+fzV6Vy4FIeWSZnu9fdC0GSwL0ZXBtCxglBH"
    "lqc4jgb07QWrYDgaMyv0K/ipeV7jrdbNW62dlfkxjjAvNTI/LsLQa9mYcdj6gCZmDULtxr"
    "w05qUxL48Ebjji4m7E8dGBPMNkYF8T9hqpSJEBLNOMcmylQhRUaxbUff4cq6DPnwGmUdo0"
    "roGLS+OifCockJCl0q0AM4rc4Rtw+hoQz50BESqhAAYITLjp4RWr7Xb6SRso7XrlaU1NQo"
    "1qEprivTEEbb7qNddwlmuDRdwcb62+tQbNwXAnlg5lkIWKMoNyuBccBm99vB3kIqZK5XUJ"
    "cRH0SioSFlw50AecbVdSeH5lv7h3b2/fZnDvXueB/XDTvbp78lROAifCrCRYyQ0aF3uoQg"
    "G6gtOov5olToUleEGmPn83lsS0clRr2fB8ISQMa5rzHRCQB2FeQ5D5SOS8lhtZILBnfPW2"
    "wQM3v7m9HYAxfwzkyZ0uwuaOFxyAQ4YCgQ8tWvK7+hBjxNfQIio34ikLHf2K7iyXKXHNJ2"
    "LEm6OhIOb0da7UPlxaKxFMVdJaOd4tpLXqBrfJa23JCLhE0HmLGJNKS6H+U+MrFL/DKS1X"
    "kh4wkaUS6csqGpTCXCGCYj1Y9wTWXmoZTJqrtt6xSXPtt4qqHpWZR2b7BMgmQrMNhxQpjJ"
    "9l4rzAekwA77lQLcZyghSbQ7rYg8Fs6RzEfPlw24xFCb6jiXJ2413Zc8HC5Ur3ute5+0Ut"
    "WbqKXdzdX/pXHTX899ANFW7VGhMw5zRTsNkUjLllq9nKoMjZhI4GrXcQBzTqFSMwANBz+J"
    "9yIQHsgQGk6MV5PqqmPV1ba3qQ6eXBodAxfBL6Ots9/P6yUKANptAdkmCKHEACfmvsRrmM"
    "+llEAYJUZQ6VT8SCo85TUVsT9ECVVs1RDjtBff9lIDUDfNs2P3YU+rUTBLDExonpc1DWTJ"
    "12XDeqFqNMaFKuQUUOKbIN3gAu0AF/ShoGaGNZLuLxv/2RL01AzIIUO1W28Od5TQzZxJDL"
    "YshXXkBc0enoYhZ9dUUcOUfTXh5LRgm1JbNEa6aQP42RB0RpWJTFBcTnC5K/aAy5Lo3qMq"
    "Prwr4d8lslVZw+pKyYLN78diYtvP9X16SF6wCySQvvxkySgtGtlBXOsRqFbhR6qULnVily"
    "3nGPpawqLEOxSplLWstHxI81/0EywyHVrjNPsRhtqqtN42mvIKjSjEZMGTFVJqauHTT1Ce"
    "PGV9S2XS2qClQrxBWe01uphsR1qmYpz/woZdW6+Z56FbTsLd1TLsECxHGgygz0suTbnGlb"
    "87Cj6NQlHom9i7HTOiDOLApWYQZSC79GM7V6002pV1G658a4FeJKhQxnw1Kb25A7O8lbiv"
    "dOT8IkHLVO67d6nCXaJsGlydbi3LsSKEeZfvg0JgDSCXLaUSJfmY2IRP0eshHRB1XyCHKs"
    "xicwPkGZT/AjGdyFJUGLeGyF/f9fMhDd1g5o9cvfhVfkYgwD9euR0G+nfuKwZeyiAbuLvB"
    "Eb83+fnp4ueTES5cup8so3HjqLxlZE/UPbRsipJJjyvEYyGclUJpneIhh4ZUGKZHCFbHIj"
    "srW31Ma5KaHrYdyU5nWk9ZMCoPi4kTGmgKLgHtsI+OGAGzJjRCOzQZ5MkuRjhXOIlRtrd/"
    "VRv3u/e+kGPPzWfGVKUpFzpZH/yu8ZY9MGnz8v0scLPv5iUpQ4u3OC373FQ4mtwTbxMaIn"
    "oEvYWHwVsSmYX28DSuK+P/yCS+wJGOF7ROVXnU7Fsw8EB5QPNpMtfvgiNEng5oWtTRJ4B0"
    "lg0zWptfUscFq+aQCr5DVBMdUWbFO5sEU0E3vGGgZkauliW8JtkFb17PGRqq37svZICcse"
    "eyMdKHW0vdZIUZpaE+gFk2lDtQLrGjlulBLvXeKPlfhvGZr2KjdOUFvpsdXe3KVwPWTroo"
    "g98kceuMsx7/chnSiPyEPByYT/T7Fno6K3ttmtjENTQ1vbODR7dWjiN1gP0wyTgdSY2zs0"
    "AimDQbXuUVlOcyRK3QLaNe4SZmZ6ZzMdm2EV5jnLaWa5brNcGz/nRpx26o2WnnCUo2kv93"
    "OmEbU53+jweXVzvlF9pJJp/NZ4uM35RnuDvTb68TZkA/JFrRfjsRX6kCyoarSdxDRH3U9z"
    "VCOi9yqi53021R0My2EvMBr4q3RI0u9buGnDwgZBvqt9DPK0imq1rDlWU8pqIgVLLCFxCs"
    "rFGPqljeNzNKstI3lakB2RHzBSYFKU+09RxrOuC3qGy+TTDnsMYINA3I25Sah2J/gUi0li"
    "1q3sJ1ZgUWXPUh0Xk6yp4qIqAKPhHpWGM/Ui268XMUaDMRoabjQcY9P62oJtLLTtl5mJbk"
    "c40C6DT7OZPQfr7zlI9svq4p3hM4CvD3hSJEctvUMt8nxGYFcQ2FxG/KVp3qVYNrDtmlPh"
    "pmHaQUrxyJvqbwUoMBpkaxSm+A9f8S1ldEKOtJcHJcT78te6/fVvPQTisrio6b3gfiPae0"
    "HG0NRnYIKQH/VmSOiSjoJic9EAjUIPPGA2Lm5J2vK9NwiPHEzqPNLQiARPvz4zz2bMc4X5"
    "UoOy190g2rqNGrlEYck2kD1cEED3onFM1NKFuA4XDnlBsx/c6xVibaySNZGpA9reiLKkZj"
    "8LeXlP2AxTE7rCtj5xg4GEUnjgYGttj3fSKDa2g6gFXZc8qEIApUJdxWoOoSuK7Rgnyycu"
    "trVqBoucRupUkDqi+yO1SaAQ9D2xSQTbavgzfHnBg2w8he7JZfT7uGah9+Hm6u76olD6Sq"
    "nlo8BGnqIMcCmSeVYDpih2tFw8xcyiiN9M1Sm6VPKqmY3srVmtx/twIPcqlhV6pMbbywMq"
    "dE65dpNO4ckmUQ7uybiUyC6TUXSDyiYsYygqc0VDyhniNET2VF/E5Rb9W+aEqhadu/mgfI"
    "POAFNEZSRGuGPBDNicdoSiDp84iuBc9eFo0zjNAmnd1iZ5RhOz0Y3ZHG1c4WCmp4kYbD1i"
    "UP/GRzU5T8k06TnQS2/Kf/boW2Ju92jKghSLka7qWIl+FMpIg+XRp0cQ4Gt1aJK3fRCHrM"
    "tjAuI07wCNoHeYrM0hM5FH6N2vc2Bfua4rPbHPaLt1tJ3p/3esu4AzPai/+JjfrsohyxnO"
    "xsxyqy9Pb3FkjdC8NuhvFCRP+bjmX4ayWMX3PMfbmDXwKN/0VGp63Wx8imWjXHxzZnUnef"
    "cJmlkBuseaVmGercZWYVJMxR95EeCXB4cCF9IDlVAxbhnq2IsJfSVrsTlLfCfGoou9iQ7W"
    "Cb3BWh/rIXYRFwxDFCDP1ipoK3Ia/PXxd+CMWq6yc2OpLM/w1PY4slZX1sBHZ247IeJ23b"
    "wwdn3zeNty3EFOKLOdFQtSlPyHqUppnbb0Feu8NKktj9gWqwg8kGCysbOirlYRx1J6lWqo"
    "cpwbQ7wn26WLOKxILvL5UtkVtgGs1lotw2j8rDr7WUMcUGZVnmkFu5nvxsz3QKvmV8FqDL"
    "IKkeoKuqppWmp31ammYno7FdNltmmMQUmx9BYt0uYsxMuri+ubztsnL9vnuf4JiTQ4P/1O"
    "bTrpCVgjWjcUrRJA3Q5ZGSaz1T/f70Y7ELxxEHgfsYODFQb4Ah4S0kpKrMj8iMSwWpENEX"
    "LErggtQzbFY8Rsw04l+YgdRN4lfcqUu1eyJO3lG1juBbGVND5bcxPLpzEKEIAgLp7mv4nv"
    "R/tIIJB3fAM8wrlt1gaUiOKvaMOJOGiYAjJkSGwzAb4LZyigwMUTxbHFO/sU00y1hkrXnG"
    "i8V8vGdKjd/gYU7e2im+4RrRuOR7VJtCMM0bFaxcZjK3QrXFDV5vyvx3L4186OviwtGL8Y"
    "w0B3M2Qzi5tlNNFF3oiJ1+Ps+fMlgCb2NqfKV2TFQ2fRWOFgIx2EY/IjRPfp6eka6HKqUn"
    "TlWH73qceU4c/y6sIUSxM6/dSqvPCgKu3b/wEv/CiC"
)
