from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "consecutive_failures" INT NOT NULL,
    "watermark" TIMESTAMPTZ,
    "cluster_id" TEXT,
    "topic_id" UUID,
    "record_hash" BYTEA,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ,
    "assigned_at" TIMESTAMPTZ
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
    "dead_lettered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All ids in the record; for erasure';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event';
COMMENT ON TABLE "enrollments" IS 'A copy from enrollment''s events: who may read a course''s lessons.';
CREATE TABLE "erased_people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_people" IS 'Of a user who was erased, the bare id: nobody becomes an owner who is gone.';
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
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
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
    "quiz_version" INT NOT NULL,
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
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, at the event';
COMMENT ON TABLE "transfers" IS 'A course went from one teacher to another; kept, so that the log can be rebuilt from here.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_offsets_pkey", ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "dead_lettered_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_one" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
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
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlv2zgW/yqE/9kU8BZtmjaddrGAc3QmMzlmE7edEyot0TY3suiSVFzPbL/7kpRk66"
    "AUU75kl0CRJhIfJf1IPr6bf7dcElKG2NMOY3gQjFDAW2/A360AjpD4RXe7DVpwPE7dlFc4"
    "7PmKAM4aquuwxziFruy0D32GxCUPMZfiMcckkAQd4CEfceQBEiDAOJyyNmAE8CHkAHMGsA"
    "cwAwF6QBSETLSDA4iDp7J3j7iiexwMlu0oDPDnEDmcDBAfIiq6+/1PcRkHHvoiPjD+c3zv"
    "9DHyvQxC8w92sCf7Uk0cPh2r2+/fX5y9U0TyfXuOS/xwFGgJx1M+JMGMMgyx91SSy3sDFC"
    "AKxcelgAxC349hTy5F3yEucBqi2Qd48wse6sPQl8PR+lc/DFw5CkA9Sf44+nf8lqlmjnN9"
    "03XuzruO0yqMnnyF3DjEl1wSyJHHch4IuL5G/c6xUVdb8gGnP3RuD168eqIgIIwPqLqpkG"
    "t9VYSQw4hUDcUce465+PwC5l30hesxnxHksBavWgfl5MIc5vkkTwBMINosqN3zX7qy5xFj"
    "n3154fpD51YhfdX5RUE9msZ3Lm+uv0+aE7FWo3V8fXp5c6Lgn8ON5dNDNWeYCep5Ogt+Df"
    "BH8IszJjjmq1noz5CLR9DXo58lzGHvRZRP4x72axzOzk8vrjqXB9+1DxXqAnPM1Wcn43H0"
    "7EkOZk9sA5BrIBaIcDxCeoznVHl8Y7KnyS8LIByz6h0AuHtxdX7X7Vz9nJntZ53uubxzmJ"
    "npydWDiNPPJ/usE/DxovsDkH+C326uz/P7waxd97eWfCcYcuIEZOJAL41Jcjm5lBldX6Au"
    "FoOP3akJA8uRWf5Vg38pDD3kRfuAM0bUjaVJA15W3snSfG13Vl3C1o7bRwuzNbGGwt4IC5"
    "FTPMaBvk8mSCOtXgQlK6CUPoc7jkZjt7AWryv+++fh86Pjo9cvXh29Fk3Ue86uHFcMx8V1"
    "Nwe2UDAkTgbwpihqAboy5vK8OSji0ZhQ7nh4gJiGT5zgANJpicCZJ82B2pvySG3drXlaAd"
    "+JZLhpli1YwcnFdef2Vz3PTtqnN9iTX7vnndwguBRJeGqIRFnKFYhFu7SB7ppcFFtO6ki+"
    "GUor/TZ5lCN7naGZKkO0ShNVcwf2EYuUNAX277UGqQisIrzvCEV4EPyEog3rQrwJDFydJS"
    "oxuJ7OetpNXOdX52uawsnMgJqdVwKAiJEo+Dt3p52z85YCugfd+wmknlOCuI8YE4/SGEVO"
    "Ysp3P90ioTfoxasE7kvVzc6ypwLaCjtySFKYZdAs3hodjvJXYAAH6pPks7+2U5NzCMdcmc"
    "mLnoLkXrvSTeBGrRb0EdxQD1FpvO9NwYFYkVjeaAPsPXkLIlkPeSC5zsAITsEQPiAwgGNW"
    "dBQs3dsS3oL4u015cIbK+gmsn6DRpp5k7RgowGmS7WrA1qbwjSBq7QtNsC9YlcSqJPupkm"
    "xKI9kVtNeskojHhSNEb/p9hvQxTLkm7WoFJW7sENV6MUWlHKMlVIYxpNxYnErTrGb3f1xT"
    "aPzeX64gzEZ7QEk4NtEUipRWZaihMnAyxq6RhpYQWLhrwB0IXGPOppN8B6WMJUe4OcXi2X"
    "o5y3eHhy9eHB8+e/Hq9cuj4+OXr5/NWEzxVhWvObn4XrKbzAgUdQ/5EsgNOX5ATh9iP6RI"
    "Iy+UjkIZ+d4Mx8qUvIn4bjqC9N7Ur5UhtG6tRru1/JCV2VQrNu4MVa1dZIfGdG17tqHqnq"
    "ZZQnPfHeQftVqnY7RcIvSgIWRDM3NUjtAao2oao4bQ5869+F4TPpIhsmzEnI0oACmCTKfh"
    "PoL7nMwiXw/5WkE/GUIrHDVZOIqyzGqNco7UjnPTxrlg9S+3Tm/E9voh9jhWGV8/zL2Si1"
    "hfYyfmFs2vDXC8WtOrNb1a0+uewA0Hgu0PBD4mkGeILOx10mdl7pJ4nwLoV+KzMIXBoEQK"
    "ShHmgL8mwQ57w0u49eur95fdi9vO9ffnuriCrUkYKvRAL1gkUQmV8sTs2uPRpt0hArMF9w"
    "Z8+hRv6J8+AYpFLzJuVJaYmGA+BAi64scDCjggfSCECxA96x8MKD5ZDD9dbfd/BH8E88oX"
    "0c2o+AWA4h+gZKJ6IiEH7hD7HkXBQmUxgOhVxTf9EcRPnsXGij7bQIhR4jsCD/SQL//myP"
    "eTB0Z9M8Dke/MJdhHoUzISd11CKXLjIh1LB9M2Knjo2wilZX6oYaLlO1fS3m5adUQzG7e8"
    "SbjTr2kAeo7MQl+nOoDYfnwT0GcE1vBrjrYrkBkQalQDI01jMa9T/yIYhEK8NZrkKRqLeZ"
    "39c4Scv2I1bfE9NEVkUTdHXWgfPDQqEDansJtnHZMSFZrdAxIKuVCyjMxKecIGT/fWR6lU"
    "CkWFEwk+6MmfQlmG7n1exW7GqHCpuxunemapbHJLHlQKA9ZHlNbyaBapd8ap2XonDSiTIQ"
    "oACZQ5hkzEa4EhZADzt6pH0CdU3epjynjUYPm1sQueUJspuc4gWhJyHwfIMUdWQ2kRtrmo"
    "zQz/s7Wuvon9IRx7NYc5S2mHudHDbEua7esoGzildWX6l03Mzh6FsJsrvJicndkIU8WZlg"
    "AqVQlqH1H6HOK//tKl7RmB9B/Ryz4htNYwkDMEvUvEy0qPpW63K8NBPNHQ8VXLLUaW6gxD"
    "Vbm3WpOQRn+Kt5umR5RuJOXWxp021mpt4043CndDyojsmeEmTr2sU0qhQLpPAG+4nkKM5T"
    "3ShDQskDkb01nLWU3LWQzjA/RDjat9gQGYUdohWG4IhkKy1WpuP97dXFcOQYoyb/LALgf/"
    "Az5mDWJIrZ8hpkwGRUsEVCCymkRt0CN8CHqQoVdHSzu/JGrVO3F+080NlewgvxObZpgvlV"
    "y+qeEIg/uATII2GEG/T+hIRnhTIIvTIG95H+Q6BCLzlPMls82btlV/I5lPu7M3rAX1zbvD"
    "Gwb4yn21nmZ77VAKyxy0nm5Tbdhu2vF9IF4U4Ci2JJIJ3qqAEvF6LKRoaSYuo3l+/7MQcj"
    "+zxNX01RTprWNul102azUgnweU+H7pKdep2+1KAzKaNVz4lGuXjKdRFtyc+B8syu1jb8Bk"
    "SNRJE0LG8FSeXJzlFxcT1h13vYIe9yb5rrnrc5lcOx565ueKZ6ksyFuXhza1h99EabryjF"
    "TGIzaw2Ka9cgmJOWSMNBCfEOIjGJTISXOqvBVIkDUH55VYgW5uLjP79clFXpR/f3Vyfnvw"
    "PHfCawR2Y7ZTIRoi72exPkqq/mQaPLKlqqbOGJFxlMK6wLFQfbGvhQxRtddNIANRJ221Dn"
    "qQIiHTircmPeJNQU/ItCPEAAzi0GlJhBkYJJno2UOiVtv3EhutfAnDLSBFYjPcTXfdeCKa"
    "6yIZQquEWCWkhGteeGg0Jlxsz52ATUpiWQqNqrknnjV3oGrfuLiWigh2HaNa1PPTrNCWjT"
    "l+ytkXRQIH0ySCFNGqxmFNQu6ZynNIiuGozTeuZANSE79BI/V4Xmyp4lGaFtsovWNrhtga"
    "vs4dc3Kugu+sxYUp150Zh0koGu3gb10LEgD7XEjwQpRfleV7XQxlLz0RH4XmBNm91LSkUx"
    "+KAVEMXh5P5yX+iYjVb8A/ET2oXvnkLKlVCKxCUKIQ/Eh6t6HegBLfqhb+/0t6Dg23WSRZ"
    "/V9YH6dDSPVrI2m/mjiK7Uazj+AXx0fBgA/Fn8+fPatYFcnOK1rld9741mF07xG/QOi6CH"
    "m1uFKe1rIly5ZK2FJ8AqmOLc0PJ61gS6lzUBew5VJPmk0xH8ZbfJyEJq2ovSk4SA4IbwPs"
    "PdGYa43Jl+B20YcZ2mQzRNYqa2qVtaUwNxo1to8xqo0FW69Nl4NdokvbcMhFglA9TzAdo+"
    "p0KRKLeI2quiFVSdAOQ+JNdCaLUgOojtSGpOrSnz6HmCKd36Uq4iJNZkMuqkMuMqmUYc/H"
    "bGiMd4bOAr444H2KkDOm6AGjiSHmeVIL++Kwu2Q0lqVwmGOWJ5Ons0JhnXztWGM12C7TJN"
    "ZjqJnQexv7ub1kGFu4cPt+wHltK0ObVIHQHsmd2wEjK6JplkOGykbg50CVhbMMEU2R2Cmq"
    "if8uzNgiuO8IRWKx/4QidnwRSIe6q7OQ7m/9NnGZwsnMop9bqAKCqPSjGoHO3Wnn7LxVmL"
    "mrQHbBom/NnK+PopparBlIb8/vurcXp91Wyea1CmSNijPuKL6FXbsE5S25DW9C3iNfWjq3"
    "YXyrXek2JPNGDQpftmX5NlOWz1aF26yVIanwpq+dVQ57gdDCX6c4h3nFrGVLZe0Q5GvTl8"
    "djFNQLn8qR2ugpGz1VKQZdksF5oCuckGuwiEjk+GTgoNgNuh3ZqCFFRJsgJy1pQrUSUEO2"
    "4EDgWqt+a45wn9wDG67e6vohK7OyVngZM1R27tctwW16QGGKxpq2G1SMI5In7jhUdqAyeS"
    "O6v5C4wWZNG2OHuRtB31/aErMrIsaLw+NXM8Yr/6hitXdXncvLx6WLB0SxuC4mJtE4Ccq5"
    "bZ7ORkKas9sh9LljGlmdIbKo10TdvNhvjswiXw/5WlaWDKE9gM2aWPQSj3Kj6kSdxL9aIe"
    "OkTu9apHpnfCYgIAGSmehTpnLNAOYMxCFi7A2AnKPRWFySed9gQKEnKHqyQAkaRdnssj32"
    "ZFIah/co0FX1XOOTlhDGthaz8Y2mu0VFHGucuFwk3CfDhI1b3Cc/jD2idV8lhHZhU7aFot"
    "cY86fAKsJbI+Rv1tNu4vp4xF96XukD/sqF2XwFAF0aqdHhr/MyCjvJnqrPx02k1SUxkrL8"
    "h7k0syfzcr3n5KYxK9OPUpg+oiY56ZFcoJJH4E+V+hHXYwSyVjISfQCXUIpcMXYpBQbm9Z"
    "dEy4mqfsnCyyWq0hqfs6yiZC6258ms0L6Ip9zWBNmkOU+ViNVz9PKKmxmiXai52foozS1i"
    "2WO6soqya6nBmbA2B/o+meiS0Uu5jY7U1lUoWglinJwx8bFrFB5bpLQspwbLkbX1mNjONV"
    "z+DLl4BH09/Bm6PNeJCJ/GHezXKJydn15cdS4Pvmsf5tL7k9E4issLpoP6GHPGiLraHJxK"
    "nPOk3yLUx+2jhaGW1ijHxyPMa1TD0RNbvq0JKKMI1jMsZilteHejLYv3aOrIyi6GulaebL"
    "u61vPmLJvmOPmau0jqW2k3nDzcUExrZw8vYJ9dq02tS4U22C85rWd2s11pTeNxM4NDQ2Un"
    "YCLEq+ikTxkVwBF0h4gCToSCSqSB6i24R2PeBoxE1ix1DCAZABcGoCdP8+2F2I97EM01x5"
    "2t91H2mNFt86V2hRltb6siJSdiRtOhDeLpusWTMeWycOJFZTinNaR2ZhfyGWqCWyC00Oag"
    "Rf0+cjl+QHUORszRWrWq0WpVIqXUO/amSG2Hu3HD3ZQI3g6i2B1qRer4VrVADeeNGpOj9K"
    "0UilmbW7dUHi0/T6hcIN1NP0v2UKHDly8rAE2szaJV6aFC6l6hCIYJwnHzPUR3hUc2pblY"
    "wLXulHJPeYpkF/zkq9grV+YX3+p+9vX/ev6i6Q=="
)
