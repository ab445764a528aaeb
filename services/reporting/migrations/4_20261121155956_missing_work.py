from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ
);
COMMENT ON TABLE "assignments" IS 'An assignment''s latest state; ``version`` is its course''s.';
        ALTER TABLE "outline_lessons" ADD "assignment_id" UUID;
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        CREATE INDEX "assignments_course" ON "assignments" (course_id);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "outline_lessons" DROP COLUMN "assignment_id";
        DROP TABLE IF EXISTS "assignments";"""


MODELS_STATE = (
    "eJztXWtz27YS/SsYfWk6o2Ycx0napnNnbMdt3Uns3th9t0NBIiTxmiIUArSjtP3vFwDfJP"
    "iAJMukvF8SicRC9AG4e7BY7P498MmS+tzxZk+PJ9y5JW/wavA1+nvg4QURH7T3h2iAl8vc"
    "XXmN47GrZLBqadl4xVTbMeO+uCZuTbHLiLhkEzbxnSV3qCcFvqd3aIG9FaJL4iHGA5t4nC"
    "E6RRhxgidz4iPqowkNfEbQHfEJcjHjKPwhRD3RTvzaU/lrNp2In5OPtOWOA8/5EBCL0xnh"
    "Qk50/8df4rLj2eQjYfHX5Y01dYhr50Ckdx7xLceW3ai7Fl8t1Z2ffjp/861qLx99bE2oGy"
    "y8osxyxefUS4SCwLGfSkl5b0ZEO8yJnYHXC1w3Goz4Uvj04gL3A5I8tp1esMkUB64cpME3"
    "08CbyLFB6pfkP0f/iR4w08yyLi6vrauza8salMZUPkJhNKJLE+rJ+eCIgZAg/Rv2m8Kirg"
    "7kD5x+f/z+yfOXnysIKOMzX91UoA3+VYKY41BUDUAR8RvxV5YxvyYfeR3msVQBdfHQ6+Ad"
    "X0gBT1+CGMoYrN3Ce33267XsecHYB1deuPj5+L3C/N3xrwr0xSq68/by4ru4ORXvcvieX5"
    "y+vTxRA5ECL18fK1IA4klL4L8R0OnBL0sWBkAMNuHOgjyVH/ZrKN4cX58VgIyVVRnCc69i"
    "+mZFCtiJZ+ghYuJ5xX9fHD47enX05fOXR1+KJupBkyuvakA9v7gWmEqlPL3JKAl5YYwnN3"
    "fYt63SHXpIq9qWby0OF8Ur2MMzBZT8i+TDZQwoY87MW4gRqrKwaYNGE5s0bWlij4UpS2Q+"
    "Y8LMcSIMHePi/9doNLolPhNNRyPkMOQIGxnaxM9Y2ahu1tUGZjT9VUNbWhIEg2pqUMMxNM"
    "Q9J7RNzLuryRshTiGN3hMDBZ+RAP0e6fcsotzhLjEhfIkAcL01uJ4t9Djmeo4niZoe81Sq"
    "jt/JDy2GINK1fRiB83dnV9fH737MDYMkfvLOYW4I4qtPQj2SjkLSCfrl/Pp7JL+i3y8vzo"
    "raJml3/ftAPhMOOLU8emdhO4tJfDm+1CGydEoXS5dE+OvIUqZBE1maJE3bkiXkEsaEueZz"
    "zBGOHQfIdmzkSJ/AZCUGRHKdyIkgTJygO3L5aAsZEjsUxEdPw5+23fsGlKpbZv1xUKlovA"
    "1Bz0sBmSrYIvXOGFCppD0QKQ2RChWU4QzNCcEEBbZ/z5M0MuvEXoOEFmW3QEW7Bnffuegw"
    "R/tu6Q3RaKMTSl2CPf0gZ6QK4zsWYvs1pCeXl29zo3lyXlzB/fTu5Oz9k2dqGEUjhxP9e5"
    "WyThPtn5faQP33Z0lnoP3tcNu07V5I1PzRbYB0af3psWBB/B8pc2pXoYVmw8a1aChgLSOJ"
    "dkvSaow3WPwtsXg+bkZKcjLboSXNq77Ok5I6v3k03jOfBksT32RZEpyUazgpOV06EyOfcC"
    "wAcK8B9zKjCAtUzZlVa5WM1O7WOgf3q1O+Ojx8/vzV4cHzl1++OHr16sWXB4lyKd+q0zIn"
    "599JRZPDvkzbxti2/MBEl2ck9gb07a0ucTCbcytYrrO6LMjCRkfXFpfdI5o/R96eep75c+"
    "oTakczIyfSA7LMDji+gGECwwSGuSdw45lQ/rPIA9IW8pwQwN4S9i5ZSbnlXGkc1c1mmyib"
    "tQ4BiKMWa+IbD+RFz2ZoSn25bx/vy2OOqOeuEJW2kiEZeCgEiK2LBbivn4GggN2/eBsEBX"
    "SAJa2r0A4emhtlQivcYGZiFuL2a1mEHi3J7oX27DbY8pGjLc1CoDkMUjO3EwnAe43ZDZug"
    "298EJSrkQuMartvFz0g98C6+qdPkQXbvacBdxyOWOaHQSAKxiCnxHC+5wMUAzqwI4JgLLD"
    "SBMSMBKCZL3w+B4+s0aSWMWZFHjWPXfBpXnE5uBnWOjbDFsJV3w2JJ40YXh+oXTZ1ZIEx2"
    "mBMh7OQ1wq6LxgFXpw2mjs/EpzuK6K1MlyAzKRDPp646fVp2aWyvW3BhdJDOVbsw1Oi5C8"
    "ND6wWpR62bsjr+zuFz28d3JgwuJwNI7kMmhQ7haFNP4++pC+uJJfoO4Y4jeQJv5mPbiN5l"
    "RfqO9p7QuzfYcVfv1dcKepdt0UTvbNnWCu+13sIKm4c7RXeYoWUwdh02J/YQSVMR8bCQqK"
    "lGMltHtA/lk1tHugEQp65242q7nW/A9cIHMeR6OSHgeqZcL4LP1m7DV59rKIg9uvMNj87D"
    "PLgQIl8rXXA3py5BbDKPvLa78jrHusbIWZKKwNFLDUOJ9HoZ0h+uLi/0mGZEiq+9M+HoHy"
    "SMRx+hrcFNglG/MVXcgyrMZtlBKcA+NrNrxCUXZeHUKwQmV/NXgu23hHNFxrT0NW3QyF5F"
    "U8tVbR8wEllnaeuWr1obqzEAkSntegTyTlaxEKfc3ZAGiFPe6Um4bpyu3TPm6ZMJlcZtOm"
    "VEw3/q1HlJdJ8A3rGLMsLyhmjSGpw4HvZXtWMQyRXjeVY8XCB0Yum6lbieiNQnikXolZPz"
    "i+P3v+k1y4lmEXDy2/XZsR7+W+wGWpd84wAkkjAEmw3BXDBbbVxQ9Uq4LNmHBfHgR+z40X"
    "6+xABhzxYf1USSaQvHmJGXRxs7du5lzWxaB6APFQBE/zdi4egN0QK7U+oviC1LWUyx44bb"
    "QN1jRD7BTEeHqgcilejyUHSWgj7QUbn+GId7QX33R3k6Bvi2Ob9ja+zrse/jCo4TtS9A2T"
    "Fzeuy64baoOtsnLajcJAm5wWt10k88JQt8srEul3sif/xVDIoh3MLMsdfJ4F2UBTcyuJEr"
    "3chncUznQO9FTu8PG5zIaXRoKxeyrFOSiBTO12qLmtQ2hljU3b9pkGO7CyDvxRnljjIbyF"
    "q+TTSXPpWzl1lTny4sU2wrpAFp3SHDJdFl+Ks7xhmLQCbm+rOcHWRup6vwwWvp22n8wrTj"
    "cOEL1pLJXXpEHRASvSkHZIarDZUfUlWZcymTT1SidsbSwPU6SEOA6+2U6wEz2aa9BOa8de"
    "Ys9DWxrTGZ4IAZ+bfLkuDk7ls6uG9d5evSERJ1q4mGTEWjltxD9pc/zVwuHB/XiX+tfLji"
    "AxqNvnC8qeM5fDUaoTkVf5c6/az8oiWGck+/ARXrO2dgoWJ9JzQZlGbZ6OhSlJPFSqpoaX"
    "wBNYF4WvG+n1rdcQAeC8YLhyWpvduDXxAE2I1grzqYXYf4/pzM3jHYHwLnkyUsqHh8w0le"
    "lATgzYFfEn8iHSQsWGjsI5k4C+zWoF8QL9rLUP5p1E9PRqPOSp6dnr87fvvk8GB4VPDrxh"
    "zl6ODzYnyW0MMzT7lD15rmenmY7EaTPQPi+lO+uhOY+JqJzwPfwz4NPF1kV92MLwjCVDea"
    "6il6FiPiiWy2xlSv7uTRTPWj4cvaqd4dR9kPdPw+8AZ6V1l0c9jgLPsfHcsyYQ94cFf9X5"
    "qlp3Ps66do3H47/pCHPbu7wB8tl3gzPhdfnx0c1MzPeBKKVsWTEtGtw/Bew35aMJkQYq+V"
    "YaAoC6GhEBpaqZzeEux7lekF4rtN6skN27V05/8iQ64xinZ/Zdh1UlBF4MYQp8q/zrJJTF"
    "+HZVacKRqNZCDBaFR24W+xXwg/2P2bC+EHXQB5HwLMTGnRgxQJ0Kfy3Ps8nluLPoAMnVsq"
    "B4AZt4S9dm6JpQuPqd6GK0tuuCPXn3iOaEOuYzwu/GMqiVzE2pqZXNywBZMjXoZxyQmBbM"
    "dGjC4Eb5LBnhkSpiNspuLAyzpIGYCX7ZSXZdWuuXegLA3+AfAPVNqVdzJOwZvVV0YvNGqy"
    "MYuwOdRFf3jPJtRF745ignyDvYcb6qI/wkD4y4CP6ccK0xjdbDKJNG0GaXkfXVpe0NI71d"
    "JJhld97sxq2EuCAP86ubnMM2ZumiqzR5DfV65MYX6It15AQUEU/AXgL6gjQ7KA9Vt1vKSa"
    "E2XatKBGqiR2pghxs2P6ek5QJJAtf5pmlYp6LfukjSTBHb37F3IDd3Q4roaY54TAGa0vym"
    "4JXqTLVVDj4CkKApdag0vFKIpRMq1zoBOFNAe6lFbm2AKmDZgaqwtQE5uoiX1Mvt5ZsH3y"
    "IXB87QnVuti5rBgkaGsfR5cU1DPEOycHgLcHPHPOzoxJlwQ7Xzp1B2S6Q0t3mceEzZ3loG"
    "LZntwfNi3Z45atDwRQJGXsNGD/bk68IZJpQNFoJMQ9NhVdjkavRQO5B59k2VGFrsWaHM3w"
    "UqbqkXddvNQFm93Pj4APoHPv1LDGB6CmgMova+oGzUuCF7RzXtDc4QU1WIHHHXe9cU5EYa"
    "A7PdAPXMK9R0PbGyLyozC9lZsH0c0mCrIkdBnlQm6kHxfiR5SzPxR6LV38srSK4AfqQKFP"
    "xoHj2miBb0Q77JG7MrtYs48NyEPAjGd9RgSIgylx6ECs6J45AW2HLV28svSpBaq9U0U5yB"
    "27hpOKmvlf4/aAtTnWsoiYsXsqFYLDtF2v0vDfwPlUQVfUrSayIpO1fWpbiOGXuTOZI8w5"
    "WSx5GKIg5aVPQ0Cu83s0tt+Ahag8c2YsJCMCLMSUhXTLZdRdRW4QwqDmozm7K4oBxdPtFY"
    "Rqx1pS15kYxdqWJWEzsndHI94TRniFZQzvNZlGX7ZqaRnfk1sqV9cyyU+U19pJw/hkcZSw"
    "2iv2CaKuTXz51UOjUfQWj0ZDtSVAbtUtshItfedWEyR4r78EGwodNBdwxn23YYVQ+ghKH3"
    "UM0U6Z1RCdCrsqb7YwrHGy6pYZ+8IFY2jjIvX1GUOZWgaqYrowc2KVvogyt8jXsiJR30bd"
    "gY3soPoGGwk2slcaPYum1DKG8zMjApMTIo4f8EBzWO6gjHdtEvmMVHeyxu8gdV+UQf6VQa"
    "0ExUo4XzMdd14W4okgnmgftkoNjAGU9+tZNtGryZxS9xS7xLNxVXL4QqNhw4KTqebWJNu+"
    "1TluFYD9iXoylooyguIeZAHW0AWrfoMpb+sk4Gi8klndCfKpJlBrKz1uOdPOlTCy7sa5dr"
    "az3Lx/yv788NXLhK3LL3VE/UqY6rctMuiIEbU+aTNq150pzAgB8ezd7tJV4iuq0lBpg0bt"
    "lC/J2ayZjjOuqjQ5BOPi/7A8dEQJQiXClZ65S46ghBtHYWkKHjYXk1ETvXF/P7OBDksfyd"
    "SjUxQEVxoEgDw4PQXvJHgnwTvZD2DBO9kLkqiJATPQBRkJ0Aawn78DRCWhDjR1cKtVQioB"
    "SmENpQAe9UfjUZ86PuNWWHlrjdHWiG9hwPvjZ+/3eI+Ngr41onDgrI/7wf0ZgHW2g31y6x"
    "gSsKwIMDAdA0uMOqfGLsWMHOy9VuFqVtyxKPfodmOzIEYWaUp9k6mZl4KJqcXUbFbmhKDa"
    "6PCBdt6uw02nK1lJfaDfe8s1GTbsvsXhMyxp3bj/dpWt4h5GkUe9RBnd0r0vFu+GURuvyl"
    "tsG/W0wS5a1zIXPab9M42rp3pnIpWAotHFpKuWOZ5aWUA2n9HdaIJmRADHXK0HExgzEoBi"
    "fmvcBMasCOAYR8BqQ9PqKuzZ+ri03kG4k9J6rZKv14Bdk3sdAK8HPPDCNZmBhsiK9B3tPT"
    "lRnKzWlO4eNCzpwkbD1ou61CA0r+vOPTSnd0g87Cq3FvuMJWuw5Lwwchgink9dl9jldd1G"
    "PcG6rmfrOgjiuwcfHV0Sb40VXlHsUSv53KIEM24J9efcEkPHZ1kSvJ8PaizDP6bSTEbGsN"
    "lAxg1b5OAgXmrEkJwQKORRsiIFDsRsEAx2KL8wuiBjaq+Q7djiS5Q8Q72PumQcW+t3A6Op"
    "SoYYKu+sDBjMdQph+JZpJGxeCkLf1ojOSFW5w1drBETp5CEErnMhUR2yV1Floyp7Fd9utF"
    "dxhaR2Bus4KbMkF1hqJ02eoY0NDacIe1TaCd2pNxNRSAbVK8MD0evbXlbIF8Raz+2gEYVV"
    "cLFYLV0T3JIgQFssjTCdknBRa86DirLAgYADVXOgwPewTwMvb/+1DRp5UNK0JRP63mGCnP"
    "h4If3Qcm0tekSZXl6jcTC5IRxJj7X4g9Czp8/+DA4PXk3Vv+M/g4OD8VfoG8SImCDivrh8"
    "+PIobVZmULv5SVjwd063woK/cwt+SH9lHHAdKieDJUIqACsEzQqhao++LiiiK5v024V0B+"
    "ER3WE9x8R3JvMKxhPdbGI7OG3WRHSqx2LLCdM2zpUWGfjNSEHn3/81fDCnc+ybOmH6yQLE"
    "i/PRcok34/IFOXzxogbQmASIVoUVVMwPDsN7hcwX4r0yQDhqvofoPjs4aIGuaFWJrrpXiJ"
    "SmHteecv3h6vKiynObiBTplTPh6B/kimVTD9GuAVeCUc9oi+R1mF9ZyA4ePO/fv/8HaN+o"
    "Mg=="
)
