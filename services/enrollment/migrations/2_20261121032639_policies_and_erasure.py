from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "erasures" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "requested_by" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "enrolments" INT NOT NULL,
    "answers" INT NOT NULL,
    "dead_letters" INT NOT NULL
);
COMMENT ON COLUMN "erasures"."version" IS 'Of the person''s UserErased';
COMMENT ON TABLE "erasures" IS 'What was erased here at a person''s or an administrator''s request.';
        CREATE TABLE IF NOT EXISTS "enrolment_policies" (
    "version" INT NOT NULL,
    "access" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "capacity" INT,
    "expires_after_days" INT,
    "course_id" UUID NOT NULL PRIMARY KEY REFERENCES "courses" ("course_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "enrolment_policies" IS 'Who may enrol in a course, when, and how many; a course without a row is open to all.';
        ALTER TABLE "enrolments" ADD "expires_at" TIMESTAMPTZ;
        ALTER TABLE "users" ADD "time_zone" TEXT;
        ALTER TABLE "users" ADD "deactivated_at" TIMESTAMPTZ;
        ALTER TABLE "users" ADD "erased_at" TIMESTAMPTZ;
        ALTER TABLE "users" ADD "notifications" TEXT[] NOT NULL DEFAULT '{completions,grades,reports}';
        ALTER TABLE "users" ADD "locale" TEXT;
        ALTER TABLE "users" ALTER COLUMN "display_name" DROP NOT NULL;
        ALTER TABLE "users" ALTER COLUMN "role" DROP NOT NULL;
        COMMENT ON COLUMN users."notifications" IS 'Of what the person wants mails';
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone, import_digest) = 0 END);
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (display_name, user_id) WHERE erased_at IS NULL;
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_access_known" CHECK (access IN ('open', 'invitation'));
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_capacity_not_negative" CHECK (capacity >= 0);
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_window_not_empty" CHECK (opens_at < closes_at);
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_expiry_positive" CHECK (expires_after_days >= 1);
        CREATE INDEX "enrolments_open" ON "enrolments" (course_id) WHERE closed_at IS NULL;
        CREATE INDEX "enrolments_that_expire" ON "enrolments" (expires_at) WHERE closed_at IS NULL AND expires_at IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "enrolments" DROP COLUMN "expires_at";
        ALTER TABLE "users" DROP COLUMN "time_zone";
        ALTER TABLE "users" DROP COLUMN "deactivated_at";
        ALTER TABLE "users" DROP COLUMN "erased_at";
        ALTER TABLE "users" DROP COLUMN "notifications";
        ALTER TABLE "users" DROP COLUMN "locale";
        ALTER TABLE "users" ALTER COLUMN "display_name" SET NOT NULL;
        ALTER TABLE "users" ALTER COLUMN "role" SET NOT NULL;
        DROP TABLE IF EXISTS "erasures";
        DROP TABLE IF EXISTS "enrolment_policies";"""


MODELS_STATE = (
    "eJztXVtz2zYW/isYvjSd8WZSx7lssrMzkuO0bhIr4yi9dzgQCUlYkwRLgFG0Xf/3BcA7CU"
    "okTUmUjRdfAByK+g5x7jj820BeQBzHRR57fE48Groo+EgoZph4xivwt+FBF/E/Nq47AQb0"
    "/eIqMcjgzJHEVkxh+jEJlTQzygJoMb5iDh2K+JCNqBVgP/50L3QcMUgsvhB7i2wo9PBfIT"
    "IZWSC2RAGf+P1PPow9G31FNPnXvzHnGDl24Yv4MGDpbctpk619OXXpsbdyvfjQmWkRJ3S9"
    "Co2/ZkvipUQ4+q4L5KEAMmTnvo242RiCZCi6cT7AghCld2xnAzaaw9BhuW8/M7MxwzSvJl"
    "Pz08XUNI0WeAkGcKz5vVIJxkLcwj9Ovzt7cfby6fOzl3yJvM105MVt9NEZQBGhhOlqatzK"
    "echgtEJCnmGc8nsRkNCvAj1FX2uQrlKW4OZfowvcyUCGd/bI7QHwDWhOL36Ziiu7lP7liI"
    "Grn0bX5z+Mrh99GP3yrZxZxzPvJ1ffJ8sJ3znR5ro6fz8ZS4ZkDGDEx1Yb3FMCDXcHuP2c"
    "JCwiPsaLeqmSo+pHqDSB/cluZco/T0+fPn1x+uTp85fPzl68ePbySSpcqlObpMz48nshaA"
    "rYJ5InQ34GbTMI28jyHMW9Af2OgjwnuGG4WDIz9E3Iqpi+4agw7KIa0V2iLaFrx8SPkz8a"
    "YB3rxGMQK5cfLj5NRx8+FmTLm9H0QsycFuRKMvro+bfFxzu9CPj5cvoDEP+C3yZXFxJNQt"
    "kikJ+YrZv+Zoh7giEjpkdWJrTzmCTDydCtsInmNzmNLQZm0LpZwcA2KzPklNStrU65p255"
    "BHpwIZkk0BT3qbAhf0IBbWBqJsuaW5pfIooDGppfsntuKJpyFNrI1Ebm0K0ebWTuFW644P"
    "J/wfFpA3mBSMPeEPZBKcowoKheP8rZBmpRrGumDI0RsIi/BvOAuCAm/AagL/ya9BXAjAKy"
    "4k/MCYCeDVZLqRf5MGDwBlFAWWiLlY+NEjd7vOwdlHL0wSa2q5vo8+fLN3X6IkdU2kRhiO"
    "3HgnQ3+tn41zz0LMEZID9J/Dj7t7H/vSW30dPIYs3bovKrb1bUAzCEdiOzjMkc8AcQOPxO"
    "KIueZT4A+Q/i2IDM5WNNWSx+9+/OUSdctNEWyXqtKLqYQ5g5rXRzSqDh7gI3ghYX/i1FeZ"
    "GqT1k+XPi3iu6cwOCyKqStREZKoZ/iDk+xjRwkwKkgPibEQdBTg56jKqE+42T3C/bxZPK+"
    "APv4sozr5w/ji+tH30ke8EWY5YLFLUz5koUtjGjFVhjHtG/fXSOu+NVmSs5Ev0iudbxsyU"
    "aNyES9beX15PMkDrbW9ZhOPDQl/EdLZD+mlz3KeLIa3pZ+4hsE7feIMekOKX3F3IqTbf6i"
    "zdeajlx8wAiqSrVvSqgplbrCY4gfg6FHTveSStPx1cHaBjq+ut8k/jAKgw6Met8hiABZRF"
    "gE8zlFipTyJnFeIb1PAO+5TiLG8gaprC/swWC9kQcxXdnZWLMopnyUZpcSTCEW8oKFy5Xx"
    "5dXo+le1ZEnW593q8a/Ti5Ea/i/QCRUhogYMSCk1C+7GgiW3bGOjtsiEHz9NrjayIEdZLm"
    "3BFgP/Aw6mAxJIxkeIAyqC0BAIDGReBQL5IAHsgRmk6PlZs7j0BnYJ2Dar4rLWLfFKXKCs"
    "im84FG0Mn2T9kO0efv0bj6y8E+BCZ04CF9mABPzS2IkiOcOziAIEqcocqmdERjFkVgzWBD"
    "1Qiv94lMNOUN9/fnJggPdt82NboV9HQQBrbJx4fQnKganTkeNEuV3KhCblGlSkfiPb4DXg"
    "Ah3wu6Rh0DDVuwFQkZf5/c9yZgYxE1Jsow6VuWXaHipzj0lS69LcVpHkLGFRE0guZDQ2x5"
    "GLiZTtpUdTvqVSffaKm6tx3Y/YbjCuGooqhHJ1F3GdhbXmvFLUHfV0TV0JfGD9siFSLbjU"
    "At10/X0KKPWmvf2ACGlGTVGpZ7bFtoZaI606beMQiuwuR23yhEdzzsa44iRgteQOryjsxB"
    "QQH3l3d32PQb/n2Y6++phfrgPfi5RHw/gHY8UVNvegKo2Hy9hW1WnScGuJaZFKg6oqiio/"
    "tlV835IA4YX3DkU+/KUn3GBLpduVxxOOE9pKZQ4fDuAqNfGL+5VjEBXmiZlrLkCuL8+nhu"
    "oJ7gnezxQdcVR1K7jFjVuD7gD85PN1pF42O8vniSnc0GOObOeGfvPEQyIutc77tK8BZMDl"
    "m7/k1yod4MQaq7rP/V76Lkd3Duvl3W8PWhsr2lg5AlB1bGJfsYlIPXWKTpRIdbZh0H5q6N"
    "2B1RViHZMYMq/3XtBxRLy8h70Dygdktrko2Tmapj6KPNCDm3opPy8JcLknIemL6bfVEnlR"
    "Em5JVnyRt36dORArzB+9kPGBgE/G7gRgBEDHqTosO/uUB9R2YKCG4APsMXAwAxBaFjeV2+"
    "iKjEIX/3UoQxPipktSKE+nza8hm18ybduFxQVCzeNB8xj60MJMccymPlCZI9HlpIpQRJL1"
    "njMUmDZcK7RSLbhqYg1z6+4IVWdle9IwOc+/l5ThEKzaXhKGPTuBcVVynfOXFS1vcfqihY"
    "1dPcjAClJZFI24v4UCJJJGEPjc7ibeN1QcfoHcObNd7GFxOUYCPhogzk3KVG5dD1e8gwsX"
    "0tbNhnIkumtcW48uZhuyzZlCmdaDXqbTOZSyOpX7p0tcP0+oo/qDNkPvbTwk6bmYCn1RBH"
    "Mhn8yyythjoqymV1S9VVogGjLeh4s/eXSlPKhdC2qOQiOqQLTc1KkhrGUyjW0fzlO/Rv6l"
    "jVyfMP7nSG4Co8bar6zbavbjlMLM7a8h9QOr752hNL2bdswYpH+pehj7bZix1SBvx4IcUV"
    "982JFd8QYv4ipGYV7MiL2Ojvti7mJmD/6AOLW9a2utSK9t2vpwhXkezw49Yo6sOUwfcmcn"
    "nV/EvmsnYRKKQTdGio6+yRi0CFH11SlgVwLlXjZwEHUhkN4gO6oAgcp+DpGo30M/h+iDOs"
    "VhSqQ6EjO4SMyAPIMfyew69IwafyCe3eoF/IfMxEsTD2j7y9+VjXK+hIF6kyTr+ylFOezh"
    "Dxd+5Q64t2BL/u93T55s2B6JCuaryio4njqN5jbb+jS0LITsTuKpTKvlk5ZP9fLpA6aUQ7"
    "3lPZClVVvllRut12+BPLzw0m+BHI5s0l3Kjx5u/RbIh3iSYxKyGflapx3j2a1akWTrBhS/"
    "1+/z2M/7PLSg3qugTl8NoW66Xw97hVDD36Wpb/tW+3ftsX9EkO8qcMz1D/K6hQ1KpDpqoK"
    "MG9faQ7HxUYw0lXZE220KiNrfp+7C9rH/sYyDaydpprhh6ALs+CfhDKI+NMuQ4FBDRM0e+"
    "DHiFLRS98lqcMw0CZImVfF7xfuydfMwf3h/eZJ5WSYPVkuSrqGWuGwYIYFt2+aEngJIoL+"
    "IRmQSfifujYqELBAN1HbWxf/lwhzpqG1PfgWtTHUCvN0PKdPr8f3sjBLkQO21ATwk02h1e"
    "V0JU3YA29LYgyv4/GusGWDvEgu3Qzig03l1eLu8i879cobdy4PNEGvX2qHuE4Tm25LuI21"
    "XEVCiHXRvDLcSVsPmykxXcSOSgA6GP7l74KNCuVMDYiFvd+Iv48h3cxSq1Phc/NIdxkKfO"
    "NI/1obOBZ7tzGRPp9JtRIKBdNLNCOugC2SEHNa0AdVRSRUod0hy09Ap9uyObi5SazYNjc4"
    "vIdbODveOY9u27a+TAmhfA170y7TiZX2ltcrvrIP8IBdhaGjVh/nj2ZFugH2brBlP08FAq"
    "HnZW9VdradYXhNebmseZUC9WhZ8+e9agKpyvqq0Kl3OVbG4bhOPl9xDdHmvuC5WrTPkumP"
    "pThjkSfcqw5SnDg2avb/8PC9D8gw=="
)
