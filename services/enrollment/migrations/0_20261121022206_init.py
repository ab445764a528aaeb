from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_positions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "bad_run" INT NOT NULL,
    "caught_up_at" TIMESTAMPTZ
);
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY
);
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "teacher_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "deleted" BOOL NOT NULL
);
COMMENT ON COLUMN "courses"."version" IS 'Of the latest event that told of its state';
COMMENT ON TABLE "courses" IS 'A copy from courses'' events: its owner, and whether it takes students.';
CREATE TABLE "dead_letters" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "record_offset" BIGINT NOT NULL,
    "record_key" BYTEA,
    "record_value" BYTEA,
    "record_headers" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "aggregate" TEXT,
    "version" INT,
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of a name and a value in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
CREATE TABLE "enrolment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL PRIMARY KEY,
    "progress_from_cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "unenrolled_at" TIMESTAMPTZ,
    "reason" TEXT
);
COMMENT ON TABLE "enrolment_cycles" IS 'One stay in a course; at most the latest of a student in a course is open.';
CREATE TABLE "missing_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY
);
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "partition_key" TEXT NOT NULL,
    "value" BYTEA NOT NULL,
    "appended_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "display_name" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "users" IS 'An aggregate. The digest of an imported row tells one sent twice from a corrected one.';
CREATE TABLE "enrolments" (
    "version" INT NOT NULL PRIMARY KEY,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "enrolments"."closed_at" IS 'Null while it is open';
COMMENT ON TABLE "enrolments" IS 'The aggregate: a student in a course, and the latest of its cycles.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "consumer_positions" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "missing_versions" DROP CONSTRAINT "missing_versions_pkey", ADD CONSTRAINT "missing_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate, version);
        ALTER TABLE "missing_versions" ADD CONSTRAINT "missing_versions_version_positive" CHECK (version >= 1);
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset);
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "enrolments_of_student" ON "enrolments" (student_id);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_cycle_below_version" CHECK (cycle BETWEEN 1 AND version);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrolment_cycles" DROP CONSTRAINT "enrolment_cycles_pkey", ADD CONSTRAINT "enrolment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_of_enrolment" FOREIGN KEY (course_id, student_id) REFERENCES "enrolments" (course_id, student_id);
        CREATE UNIQUE INDEX "enrolment_cycles_one_open" ON "enrolment_cycles" (course_id, student_id) WHERE unenrolled_at IS NULL;
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_reason_known" CHECK (reason IN ('withdrew', 'removed', 'expired'));
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_ends_after_it_began" CHECK (unenrolled_at >= enrolled_at);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_ends_with_a_reason" CHECK ((unenrolled_at IS NULL) = (reason IS NULL));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXFlv2zgQ/iuEXrYFskHqnNtdLGAnaettYhep0227WAi0RNtEZFIVqThGN/99SR3WbV"
    "s+ZYcvQUzO6PiGmvlmePzUEHGoZQ0R4YeXlDB3iJxPlGGOKdHegp8agUMk/pkqdwA0aNtJ"
    "KdnIYdfylI1AQ7cDFebpdBl3oMGFRA9aDIkmEzHDwXZwd+JalmykhhDEpB81uQT/cJHOaR"
    "/xAXJExz//imZMTPSEWPjTftB7GFlm4kVs6PDJY3vdOh/bXleT8HeevLxpVzeo5Q5JRsce"
    "8wElEyXsv2sfEeRAjszY28iHDSAIm/wHFw3ccdHkic2owUQ96Fo89vZdPWrTdL3V7uifrz"
    "u6rpXASxpAYC2elXlg9OUj/Fp7c3J+cnF8dnIhRLzHnLScP/u3jgDyFT2YWh3t2euHHPoS"
    "HuQRxhN79x3q2lmgO+ipAOmsZgpu8RqLwB02RHhHQ24DgE9Bs3P9tSOvPGTshyUbWl/qd5"
    "cf6nevbutfX3s946Dnpt16H4pT8eX4H1fr8qbd8AwSGYBTGxtlcJ8oKLgXgNuOecIk4g3c"
    "L/YqMa3VOJV5YD9ar0/5rVY7Pj6vHR2fXZyenJ+fXhxNnEu2a5qXaTTfS0eTwD70PBHyXW"
    "jqjlvGl8c09gb0JR15zHFDtz/gumvrkGcxvRKocDxEBa47pZtC1wyUD8N/5sA6iIm74Faa"
    "t9efO/XbTwnfclXvXMueWsKvhK2vzl4nh/fkIuDvZucDkD/B93br2kOTMt53vDtGcp3vmn"
    "wm6HKqEzrSoRnHJGwOm54lJ+o9xCK2bOhC42EEHVPP9NAaLZLNdg1rw3QLJLDvGUmiKZ8z"
    "h0N+QQ6bg2qGYvMzzUdfY4tE8zF65jldU0xDkUxFMqvOehTJ3CjcsC/8f1/gUwbyhJKCfU"
    "7YKxUoXYeh4vjo9c4RFqXcfMFQqwOD2mPQc+gQBIq/APQorsneAswZoCMxYg4AJCYYDby4"
    "KJoBhw+IAcZdU0oeailrrvCySwRl/8Y6NrMf0f1986ooXsSUUh+R62LzUKquJz5rf/RcYk"
    "jLAO9O8s/Jn9rmvy3vMzr2GWuci3qvPj1QV4AIrcdnae0eEAMQWOJJGPfHsmiA4g+1TEB7"
    "3rBmPHC/m0/nmOX2y0SLUF4FikXoEOZWqdg8UVBwLwI3goZw/iVdeVJrlb68uvDPdN0xhy"
    "F8lctKuYyJhhrFC4xiE1lIgpNBvEGphSDJBz2mlUK9K9T2C/ZGu32TgL3RTON6f9u4vnv1"
    "xrOBEMI8ViwuQeVTDFuS6JxPoRHovvt4h0Tgz6cpMYp+HV5rd80StWo+RX1ed9ZzhaB5gz"
    "j3yH1u5hOTOJiV/ZhCVrc84S3WA/MC1bTpodwQlcN/g5yh6nXAjUwMqWphZSOdqhZudkq6"
    "Gstctoz6qhNqBxlUxrdej6GcCdJp7jyjuk8Ab3jWP8DyAY3zbECgM55qg0AvTZ3H3K+Q7s"
    "2kdEO6hbhjEX6l0WzV777le5ZQPp4kNr51ruv58D9Cy80peMxhgImmMsFyJhgIZhuQ2qQR"
    "/vrcbk01QUwzvVADGxz8ByzMKuSQtE8QO0yWVCGQGHizBBB4AwlgArqQobOT+aqsU8wlYZ"
    "seitNRN2UreYF0KH4QUJQhPqF8lXmPuP4DoSNyAIbQ6lFniExAHXFpbPl1ieoxIgdBlkeH"
    "ig0RaVTZFJWloFuasN6d4LAW1Dc/21YxwFc+iYa4Dhk20QJrItO6K1gTuUteRS2KLFX1jE"
    "rFBUXPRC15es0zWcKeveijMxCcKvS9bwW1ClZcSHIFg/Ua/tqM2Ix3MMNtjIWtclZ8rOia"
    "ag3mln3hlKqqtFIJdCfy+1T8WFmksR0qvRnT5RopvSy2BdoK6bx9DhZlyFxkk0NccWd2OG"
    "gtoQJGA5GcySV1WCTSNiLLp2m7EN8TZq/U6r/qErdSK0a8kF4S06SWAjVvoUJ62GbxfUcd"
    "hPvkI/KrrU3xJJAYeV4/d8nwbkKbWYwgmh04mpC/5PcqMPAXy8ieO+FA7pqXHS1vBK8I3n"
    "uGdrg2NBPc5IdbgG4FMqjLsR9epqdRlyFJmjOX8lnVnBlVmyC59nccz3Z+B5CDofj4UxlP"
    "bmoUxulsYrXaSy+znH67/H+/cytFVhRZ2QFQVda6qazVD08L5a0pVVWHrnSe6pIlTJ1R3p"
    "kyxYu09canpXfIlnu4n/cWMybgmHHuRUpqZoYy9OXVqRcvICtQ69jVOvaXA7c69eIlRsm2"
    "y7v0qSg6Br0zoyKN5NSOrxe340s56u1sOMrfllEMe0ZRwb/Iss/ymzGW3YWxQ5CvaxuGiD"
    "9IvOwiZZqUqqrIVa5KUyE+5M0qF7ChcMZ5Ohdy2byb37U6iVZtHgK5iNPE/XA2kQA8tKkj"
    "BiFw6AhwZFkMUDkf6R1+NMIG8o/4klONjoMMKSn6c84DW9ttlqBsEqaS00MxFXU2WNmzwU"
    "zMbAuOde93CdKQ1lOcYQHOgIYQW2VQnyiowvMC+89ouePBQnk1tHdiF1TVEF/15LMfj3U/"
    "RpdLNDKqatv3gvmG4SAJzyIL1xOaKtuoXLaRmP+3zQXNnNRUZq6cmUskleo8usqcR1dHDj"
    "YGWkEGHvQezMrBYSRXmfmIlzIZsbYJ+UKmeTmATlmquZvkXnw7T7qFSJ/LT6R2ejoF0JDb"
    "C6n0eSpBV83vyxRayyAciO8hum+OjuZAV0gVouv1pWglJTx3C0zxMUIxlV04P2gV/GJlhw"
    "NttbD8/D8KfCSF"
)
