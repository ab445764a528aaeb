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
    "version" INT NOT NULL PRIMARY KEY,
    "missing" INT8MULTIRANGE NOT NULL
);
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT,
    "category" TEXT,
    "language" TEXT,
    "time_zone" TEXT,
    "status" TEXT NOT NULL,
    "archived_from" TEXT,
    "teacher_id" UUID NOT NULL,
    "transferred_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "outline_version" INT NOT NULL,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "courses"."archived_from" IS 'What restoring brings back';
COMMENT ON COLUMN "courses"."transferred_at" IS 'From when on the owner has it; null for the first owner';
COMMENT ON TABLE "courses" IS 'The aggregate: ``version`` rises by one with each event of the course''s topic.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "max_points" DECIMAL(9,2) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" DECIMAL(7,4),
    "resubmissions_allowed" INT,
    "version" INT NOT NULL DEFAULT 1,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "assignments" IS 'A deleted one stays, so that its id is never used again.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Order is by (position, id); imported positions may have gaps.';
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
    "ids" UUID[] NOT NULL,
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrolments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrolments"."version" IS 'Of the latest event';
COMMENT ON TABLE "enrolments" IS 'A copy from enrollment''s events: who may read a course''s lessons.';
CREATE TABLE "idempotent_answers" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the body that it answers';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'Who asked, and all that stand in the answer; for erasure';
CREATE TABLE "job_runs" (
    "name" VARCHAR(100) NOT NULL PRIMARY KEY,
    "succeeded_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "partition_key" TEXT NOT NULL,
    "value" BYTEA NOT NULL,
    "appended_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted one stays with its versions: attempts were graded by them, and its id is taken.';
CREATE TABLE "lessons" (
    "lesson_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT,
    "address" TEXT,
    "duration_seconds" INT,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "free_preview" BOOL NOT NULL,
    "completes_on" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "assignment_id" UUID REFERENCES "assignments" ("assignment_id") ON DELETE RESTRICT,
    "chapter_id" UUID NOT NULL REFERENCES "chapters" ("chapter_id") ON DELETE CASCADE,
    "quiz_id" UUID REFERENCES "quizzes" ("quiz_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "lessons" IS 'Order within the chapter is by (position, id).';
CREATE TABLE "quiz_versions" (
    "quiz_version" INT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "pass_percent" DECIMAL(7,4) NOT NULL,
    "time_limit_seconds" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key_revision" INT NOT NULL DEFAULT 1,
    "quiz_id" UUID NOT NULL REFERENCES "quizzes" ("quiz_id") ON DELETE CASCADE
);
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers';
COMMENT ON TABLE "quiz_versions" IS 'Only its answers are ever corrected: attempts are graded by the version that was taken.';
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
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "lessons_in_order" ON "lessons" (chapter_id, position, lesson_id);
        CREATE INDEX "lessons_of_quiz" ON "lessons" (quiz_id) WHERE quiz_id IS NOT NULL;
        CREATE INDEX "lessons_of_assignment" ON "lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_quiz_of_quiz_lesson" CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_assignment_of_assignment_lesson" CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pass_is_for_quizzes" CHECK (completes_on <> 'pass' OR kind = 'quiz');
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_work" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" DROP CONSTRAINT "quiz_versions_pkey", ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_one" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXftzm7gW/lc0/mW7M76ZNk2btnvnzjiJu+vdPLqp2+5zqAyyrRtAVIi67t7+71cSYF"
    "6CGPzCjmY6aQI6Aj7B0Tmfzjn6p2OSgPrIP+r5Pp64DnJZ5xX4p+NCB/FfVKe7oAM9L3VS"
    "HGFwZEsBuGgoj8ORzyg0RadjaPuIH7KQb1LsMUxcIdADFrIRQxYgLgI+g3O/C3wC2BQygJ"
    "kPsAWwD1z0GVEQ+LwdnEDsHoneLWLy7rE7WbWjwMWfAmQwMkFsiijv7s+/+WHsWugLf8Do"
    "T+/OGGNkWxmEkgc2sCX6kk0MNvfk6XfvBhevpZC435FhEjtwXKWgN2dT4i4kgwBbR0JcnJ"
    "sgF1HIHy4FpBvYdgR7fCh8Dn6A0QAtHsBKDlhoDANbDEfn3+PANcUoAHkl8ePkP9FdppoZ"
    "xvXN0HjbHxpGpzB64hZy4xAdMokrRh6L94DD9S3sN8FGHu2IC5z/1Lt99PT59xIC4rMJlS"
    "clcp1vUhAyGIrKoUiwZ5jxxy9gPkRfmBrzhUAOa36rTVCODyQwJy95DGAM0XZBHfZ/G4qe"
    "Hd//ZIsD1+97txLpq95vEmpnHp25vLn+MW5O+LcafsfX55c3ZxL+BG4srh7Id8avg3peTo"
    "PfAHwHfjE8giO9moX+ApnYgbYa/axgDnsrlDyKejiscbjonw+uepePXnaPJeocc8zkY8fj"
    "cfL4+xzMFp8GIFNAzBFh2EFqjBOpPL6R2FH8yxIIR6p6DwAeDq76b4e9qzeZt/2iN+yLM8"
    "eZNz0++ijU9MnLvugEfBgMfwLiT/DHzXU/Px8s2g3/6Ih7ggEjhktmBrTSmMSH40OZ0bU5"
    "6vxjsLE5r6PAcmJafzXQXxJDC1nhPGB4iJqRNVlDl5V3srJe25+vLlZrp92TpdUa/4aCkY"
    "O5yckvY0DbJjOksFYHbskXUCqfwx2Ho7FfWPPb5f/96/jJyenJi6fPT17wJvI+F0dOK4Zj"
    "cD3Mgc0dDIFTDXhTEo0AXZtyedIeFLHjEcoMC0+Qr9ATZ9iFdF5icOZFc6CO5ix0W/frPa"
    "2A70wo3LTK5qrgbHDdu/1drbPj9ukJ9uz3Yb+XGwSTIgFPA5MoK7kGs2ifJtB9s4si5qSJ"
    "5ZuR1NZvm0c55Otq0lQZoXVSVO0d2HsYKUEFju+UhFQIVhHe14QiPHF/QeGENeB3Al1TxU"
    "TFhOv5oqf9xDU5mnzTFM4WBGr2veIAhIpEwt97e9676Hck0CNo3s0gtYwSxG3k+/xSClLk"
    "LJJ8/cst4n6D2ryK4b6U3eyteiqgLbEjxySFWQbN4inn2MkfgS6cyEcS1/7WTb2cU+gxSZ"
    "MXVwric93KZQIzbLXkGsENtRAV5P1oDh7xLxKLE12Are9/AKGthywQH/eBA+dgCj8jMIGe"
    "X1woWLm3FVYLoueuq4MzUnqdQK8TtJrqib+dGg5wWmS3HrDmFB4IoppfaAO/oF0S7ZIcpk"
    "uyLY9kX9DesEvCLxc4iL6JDQmlb5Jv1K12UqLmxsIZWMpdKUdqBcfBg5TVNqrSMuuxAe73"
    "F1pvAZS7CYvxnlASeHX8haKkdhwaOA6MeNis5afFAhrutfppZ3jSMlft8WZ1ysvj46dPT4"
    "8fP33+4tnJ6emzF48XyqV4qkrLnA1+FIomg33R9xhBy6BBHV2ekjgY0NfmypkwmEyZEXhN"
    "1ilzsnoJq21LWAXnptwI34qJ+T4iVqoszPcJ+bKMgRlxNTu0L1vAL2nbUtuW2rY8ELjhhK"
    "v9CcenDuQZIQ17kywBEaLJ76cA+hV/LEyhOykxg1KCOeCvibvHpF+Jtn5x9e5yOLjtXf/Y"
    "V9GnO7MwJMOqNixi8rXSnlgcu39RfThFYPHBvQIfP0YT+sePgGLei1geF5l0M8ymAEGT//"
    "iMXAbIGHDjAoTX+s4HUk8WV9nX2/1f7l9ukuAXngxz/ADk/wAlM9kTCRgwp9i2KHKXyv4D"
    "vFe5jPOXG115EQLA++wCbkbx53AtMEK2+Jsh244vGPbtA1/cN5thE4ExJQ4/axJKkRnlIq"
    "4cM9CqNZKHETHg24FCiZbPXHF7PWk1Mc10eMY24U7fZg3Qc2Ia+iZJUHz6seuAvhBoBPce"
    "EVGbQNvkyEwIrZXql5bRmDdJ83MnATdva73kKRmNeZP500HG18hNW34OTQlp1Oujzr0PFt"
    "Sqg5BI6MmzCaVEuWf3GXGHnDtZtWilvGCLX/fOB+FUckeFEQE+GImf3FmG5l3exW7HqDDh"
    "u9eOaM9K6Ri+PKgUuv4YUdooJ68ovTeLmp3XgkCZTZELiCvpGDLjtwWm0AeY/SB7BGNC5a"
    "kxpj4LG6z+bezDSqgOCN9kFAEJmI1dZNRHViGpEdYh9y0Nudcp/Q9hfgg8q+EwZyX1MLd6"
    "mHXlhkMd5RqL0qpqpKvmn2Qrvu7nF17MQclMhKkc9BWASiW8HyJKnwL89StaFaRfeS+HhN"
    "BGw0AuELQuESursJA63a0MB7F4Q8OWLXcYWaoihqryC5SUkMJ/iqabtkeUbiWzQMedtpa1"
    "1nGn281pakee5IERNxSZRExr47GPlMRNuToviB4SwFtOG4uwvEOKkIYq8iwrp5mzhsxZBO"
    "NnaAeKpfYlBmAhqYdgtSGYcstW6bn9/PbmunIIUpJ5ygObDPwP2NhvkULqvIGY+iIoWiAg"
    "A5HlS9QFI8KmALtgBH30/GTl9S8BXPVknJ93c6MlOshPxnccjDqmT9y+zZYP7//OJTO3Cx"
    "xojwl1RJA35V1jO6yI3T6biCLo14v1TCTaPBStNUJ3lPy0P9PDRlDf/op4ywBf+3KtpZhh"
    "e5TCsjVaSzWvtmxC7dl2mLgj6l1ZYgYVoSShdfCDDC3hd+kHFK2sy0Vcz59/56MGETOgj6"
    "0mu8zkZfXS3D4v2myUQu67lNilu/klZ7uVBDKK2y29l59JvHmYBCdlpfB3fpja578CsymR"
    "9XS5fWHJNLkoyS8qmaba1G8NPercu+1/ravk3rHAqr+dYlZKR5Tu3Dja1oR+E6btiq2hfB"
    "bqheWm7rWbS75BPKSqpkWIjaBbYjQlUnlWiIu1B+e1sEI3N5eZ2ftskLfr312d9W8fPclt"
    "bBWC3ZbJdWAhxyOMv2g915+VrNIWGlVPtXjR3ICyfetWbCtiM1Uqd1lOs12LtlujNMunP4"
    "o4DnXDY1NC6xqHDanrCxnBG5d5GBFrHtdoAKkXv0UjdX/GV+kUWprw1aoZdGf8QgMWf8/o"
    "+3XonY0w8+K7q6dhYolWL111rrkIgGOGKNcma2NyNqVQDpJg+8A9cujfIasrl6ugkm8LVf"
    "0W+LbwQo0CpHOimm3TbFuJQ/AzGd0G6oKg0alq4/+/ZCSK++7Q5Jf/F76P8ymk6m8jbr+e"
    "5cHdxmk68IthI3fCpvzPJ48fV3wV8czLW+Vn3ujUcXjuHoYrME2ErEZaKS+r1ZJWSyVqKd"
    "pCRKWWkt1FKtRSaiOTZffoEzX4oik+Sq9QbrRXtilfHfEVtF34YDUJ5oyQZvX1HnytDoY4"
    "xNCr1oKt9qbLwS7xpXWUzzKxVZbFlU6tukspEY14g3qRAZXpfYaP+J2oKItSAlQlqiOtVI"
    "H9nwJMkWrdpWrtMC2mFw+rFw8zSULByMb+tDbeGTkN+PKAjylChkfRZ4xmNTHPi2rYl4fd"
    "JI4nijz4Rr3w77ycNgr1LtitmCcPNoppdzHeuiTX7tcBk6otNTmpguAKvNT+DEONsMeIRa"
    "wbwJuR0rGkOVBFSZiaiKZE9CtavV97Uk4oC26DDdsPrjJRN79je+ZDVW/Znn9z14HskuWM"
    "2vm+3otq6mPNQHrbfzu8HZwPOyWT1zqQrVV2bE/xLczaJSjvaNnwJmAj8qWjWjaMTnUrlw"
    "1J0qhF4cu64NR2Ck7pekfbZRni2kXqqjDlsBcENfxNcs7r14JZtQjMHkG+MX/Z85DbLHwq"
    "J6qjp3T0VIkZJG18lREUG/8VJlCqaOoyWdPxvqZiP9RwU1O5K6rYtjTeGf4VgIwhx+OHRF"
    "AymFDI32IRGsXNIycMtU62OWXwDrmqbOoNXmkFi21nhMIDjcUKc2UbbHRRFNSkuibV22kk"
    "6Mr4h2ohdAuTclsKdLR3YFcgpBc7z6/MRy962k9c76ej0++Vmo0uN2bz4emqGMdaNfeTGP"
    "+9VE/V2xLE1uqKGAlb/n1izRzIe7nZ7QnSmJX5RylM73GTjPRILpFm4tpz6X5ExQIA5C4K"
    "4n0Ak1CKTD52KQcG5v2X2MsJU1JnsNRV2uB1VnWU6pvtebH1GO1tILtXNNl1ukpLeFRZvU"
    "Stz8uLQWSE9qEcROeDIFv4R4/p2oqdbKQ8RKzYDGjbZKaKky7VNSpRHfJf5AginAyP2Nis"
    "tXJTlNQqp4HKEWnfPp/MFVr+ApnYgbYa/oxcXuuEgkdRB4c1Chf988FV7/LRy+5xLvI8Ho"
    "2TKPM9vTzp+4aHqKkMD6nEOS/6EKE+7Z4sDbXgogwbO5g1SNRSC2u9rcip0NvnPgRe8Q7N"
    "DZF0VNPTyovtdnnkSXs+m/Ys8bX3I2nO0W45rrWlmDYObF2Cnd0oo9ZDFJvTjopMi051K3"
    "k0mDRqTcTlQwm33BgDVUrzlVflKqf49tMlzJbmOn72rALQ2DDmrUpLc8lzhVCyOghHzQ8Q"
    "3TUWPsvsPsuUnl85qZcS2QdKbx3z/toovJ2Gzn37P7bBNZA="
)
