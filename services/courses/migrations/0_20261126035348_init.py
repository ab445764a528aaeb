from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
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
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
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
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
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
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlz2zYW/yoY/dNkRptJHCdOk52dkW2lVesjtZWk5zAQCUlYUwQDgFbUbr77AjwkHi"
    "AtUBelYKaTJiQeSP1AvPs9/NOySUAZYk86jOGRN0Eeb70G/7Q8OEHiL6rbbdCCvp+6Ka9w"
    "OHBDAjgfGF6HA8YptOWkQ+gyJC45iNkU+xwTTxJ0gINcxJEDiIcA43DG2oARwMeQA8wZwA"
    "7ADHjoHlEQMDEOjiD2nsjZHWKL6bE3WnWiwMOfA2RxMkJ8jKiY7o+/xGXsOeiL+IHxP/07"
    "a4iR62QQWvxgCztyrnCIxWd+ePv9+97525BIvu/AsokbTDwloT/jY+LNKYMAO08kubw3Qh"
    "6iUPy4FJBe4Lox7Mml6HeIC5wGaP4DnMUFBw1h4MrlaP17GHi2XAUQPkn+cfyf+C1Twyzr"
    "6rpv3Xb7ltUqrJ58hdw6xJds4smVx/I7EHB9jeZdYBNebckHnP3YuXn0/OXjEALC+IiGN0"
    "PkWl9DQshhRBouxQJ7jrn4+QXM++gLV2M+J8hhLV61DsrJhQXMi488ATCBaLug9ru/9uXM"
    "E8Y+u/LC1YfOTYj0ZefXEOrJLL5zcX31QzKciL0a7eOrs4vr0xD+BdxYPj0Ivxmmg3qezo"
    "BfA/wJ/GL5BMd8NQv9ObLxBLpq9LOEOeydiPJJPMNhrcN596x32bl49H37KERdYI55+LOT"
    "9Th++jgHsyPEAOQKiAUiHE+QGuMFVR7fmOxJ8pclEI5Z9R4A3O9ddm/7nct3ma/9vNPvyj"
    "tHmS89ufoo4vSLj30+CfjY6/8I5D/B79dX3bw8mI/r/96S7wQDTiyPTC3opDFJLieXMqvr"
    "CtTFZnCxPdNhYDkyw79q8K8QQwc5kRywfETtWJvU4GXlk6zM1/Zn1yVs7aR9vDRbE3soGE"
    "ywUDnFYyzoumSKFNpqzyvZAaX0OdxxtBr7hbV4XfG/fx09Oz45fvX85fErMSR8z/mVk4rl"
    "6F31c2ALA0PipAFviqIWoGtjLs+agyKe+IRyy8EjxBR84hR7kM5KFM48aQ7UwYxHZut+fa"
    "cV8J1Khptm2YIVnPauOje/qXl2Mj4tYE9/63c7uUWwKZLw1FCJspRrUIv2SYDum14Ue07q"
    "aL4ZSqP9NnmVI3+dppsqQ7ROF1VzF/YBj5R0BQ7vlA6pCKwivG8JRXjk/YwigdUTbwI9W+"
    "WJShyuZ/OZ9hPXxdXFnqZwOnegZr8rAUDESEL4O7dnnfNuKwR6AO27KaSOVYK4ixgTj1I4"
    "RU5jyrc/3yBhN6jVqwTui3CavWVPBbRD7MgRSWGWQbN4a3I0yV+BHhyFP0k++2s79XGOoc"
    "9DN3kxUpDca1eGCexo1JIxgmvqICqd94MZeCR2JJY32gA7j9+ASNdDDkiuMzCBMzCG9wiM"
    "oM+KgYKVZ1shWhD/bl0enKEycQITJ2i0qyfZOxoGcJpktxaw8Sl8I4ga/0IT/AvGJDEmyW"
    "GaJNuySPYF7Q2bJOJxwQTRd4kiobRN8oPa1UZKPNyaGwNLmSvlSK1gOPiQcm2lKk2zHh3g"
    "YXuh8RpAuZkwX+8RJYGvYy8UKY3hUMNw4MTHtpadlhAYuNdqp53iUcNMtaeb5SnfHx09f3"
    "5y9PT5y1cvjk9OXrx6OmcuxVtVXOa094NkNBnsi7bHADoWDXR4eYriYEBfmylnw2A05lbg"
    "14lT5mhNCKvRISw3YGX+0wrxnKGqJSv2aE03Jpk1zfQ0zQpW+v4g/6CHOp2PZRNh84whG+"
    "u5nnKExvFU0/E0hi637sTv1eEjGSLDRvTZSAggRZCplM4HcF+QGeTrIV8rwSdDaJSjJitH"
    "UUVZrVXOkZp1bto6Fzz85Z7orfhZP8TRxSo364dFBHIZL2scsNyhk7UBQVbjYDUOVuNgPR"
    "C44Uiw/ZHARwfyDJGBvU6prKxTEu9TAP1S/CxMoTcq0YJShDngr4i3x5HvEm796vL9Rb93"
    "07n6oavKIdiZhhGmGagViyQDoVKfmF97OLO0P0ZgvuFeg0+fYoH+6ROgWMwic0RlO4kp5m"
    "OAoC3+uEceB2QIhHIBomd9x0DIJ4uppuud/k/vT2/R5SK6GTW6AFD8ByiZhjORgAN7jF2H"
    "Im+pFhhAzBrmMv3pxU+e58GKOdtAqFHid3gOGCBX/psj100eGM3NAJPvzafYRmBIyUTctQ"
    "mlyI4bcqycONuoRKFvI22WuYGCiZZLrmS8EVp1VDOTo7xNuNOvqQF6jsxAX6cTgBA/rg7o"
    "cwLj+NVH2xbIjAjV6neRpjGY1+l14Y0Cod5qfeQpGoN5Hfk5QdbfsZm2vAxNERnU9VEX1g"
    "cPtJqBLSiM8KzjUqLCsrtHwiAXRpaWWylP2ODPvfVRGpXCUOFEgg8G8k9hLEP7Lm9iN2NV"
    "uLTdtcs6s1SmkCUPKoUeGyJKa0U0i9R7E9RsvZUOlOkYeYB4oTuGTMVrgTFkAPM34YxgSG"
    "h4a4gp49GA1ffGPkRCTVXkJlNpScBd7CFLH1kFpUHY1J02M/3P9LX6JuRD4Ds1lzlLaZa5"
    "0cts2pcd6iprBKVVLflXLcLOHnuwnzu8WIidEYSpRkwrAJXq+nSIKH0O8N9/o1VB+kXMck"
    "gIbTQN5BxB5wLxsjZjqdvtynQQRwy03HDkDjNLVY6hqiJbpUtIYT/F4qbpGaVbKa81eaeN"
    "9VqbvNPtFvY3o1nIgTlu4tJLMhwypHTclLPzAukhAbzl3gkxlndIkdKwROVsTGc8ZzU9Zz"
    "GM99ANFKH2JRZgTmmWYLUlGAvNVmm5/XR7fVW5BCnKvMsD2xz8D7iYNYghtd5BTJlMipYI"
    "hInI4UfUBgPCxwB7YAAZenm8cvxLAlctjPNyN7dacoK8MNYtMl+pvnxbKxJ4dx6Zem0wge"
    "6Q0IlM8qZiauwiZ/Uw5CZ0Iv2q8xULzpsmrb+R4qf9EQ8bQX37EfGGAb72cK2jkLAdSmFZ"
    "jNZRydWGCdSO60aFO7LpqyMlqEwlibSDN2FqiXhLFlC0Mi+XeT1//JXPGkTcggw7dY5azN"
    "Oa0Nw+B2026kLuepS4bumZ1qnb7UoXMpoPXPpMa5v4s6gObkH8HYuq+9hrMB2T8FwJoWI4"
    "YaVcXOcXtw5WHW69hhlN+d32N+wq5Xc8cPSPFc9SmaTSnetH25Lp11HlrjwilfGILywnvd"
    "euMTGL+EjVVZYQF0GvRG9aUOUdQ4KsOTivxTF0fX2REeCnvbxq//7ytHvz6FnugNcI7MbI"
    "V6EjIued2B8ljYAyAx6QseFQy0fEj6palzgVaigEXcAQDYXfFDIQTdIO98EAUgSwI96aDI"
    "gzAwOh3E4QA9CLs6klEWZglBSnZ8+IWu/cK0he+RKaIiBFYqSurtSNP0R9wyRDaKwSY5WU"
    "cM2egyY+4UI8dzw2LUlvKQyq5p54PtyC4fjGpbpUJLWrGNWywaBmZbtsLRZUzr4oEjjo1h"
    "WkiNa1DhtScs/D0oekP04ofOPmNiD14TdopR4ulS01PEorZRtld+zMMVsj/Llncc918J2N"
    "hDTlvtPjMAlFo2P+rStBAuCQCw1eqPLrcoFviqEcZGTio7CcILuTlpaMTEBloCJi9VsIVE"
    "QPqtdROUtqDAJjEJQYBD+RwU2gdqDEt6qV//+SgTwaaIcqf/j/wv44G0Oq3hvJ+PXkVew2"
    "wX0Cv1gu8kZ8LP757OnTil2RSF4xKi9541tH0b0H4gKBbSPk1OJKeVrDlgxbKmFL8QGkKr"
    "a0OJu0gi2ljkFdwpdLHek2xXwci/i4Lk16UQcz8Cg5dK4NsPNY4a7VJl+B20U/TNMnmyEy"
    "Xlldr6zpjrnVLLJDzFltLNhqa7oc7BJb2qRHLpOU6jiC6Wg1rEuRGMRrNNoNaFgXbTEk3k"
    "Tlsih1gKpITYqqqiLqc4ApUsVdqjIu0mQm5aI65SJTXRkMXMzG2nhn6AzgywM+pAhZPkX3"
    "GE01Mc+TGtiXh90mE192x2GWXt1Mns4ohWs9m71hB7PvkZw82NzP3RXHmF6Gu48DLtpdaf"
    "qkCoTmlO6cBIy8iLplDxkqk4GfA1X20tJENEViPlFF/nfhiy2C+5ZQJDb7zyhixz1PBtRt"
    "lYf0cFu6icsUTuce/dxGFRBE3SDDFejcnnXOu63Cl7sOZJfsA9fM7/VBVFObNQPpTfe2f9"
    "M767dKhNc6kNXq17in+BakdgnKOwobXgd8QL60VGHD+Fa7MmxIFoMalL5sOvVtp1OfaRS3"
    "XS9D0vRN3U6rHPYCoYG/TrMO/SZaq3bP2iPIN2Yv+z7y6qVP5UhN9pTJnqpUgy7IqOupOi"
    "nkBiyjElkuGVkoDoPuRjdqSF/RJuhJK7pQjQbUEBHsCVxrtXTNER5SeGDLDV1tN2BlXtaK"
    "KGOGynz7dbty655ZmKIxru0GNeOI9IlbDkM/UJm+Ed1fSt1g86GN8cPcTqDrruyJ2RcV4/"
    "nRycs545X/qGK1t5edi4uHtYt7RLG4Lj5MoggSlHPbPJ3JhNRnt2Pocks3szpDZFCvibp+"
    "898cmUG+HvK1vCwZQnMmm3GxqDWeMIyqUnWS+GqFjpM60GuZdp7xMYGAeEhWos9YWGsGMG"
    "cgThFjrwHkHE18cUnWfYMRhY6gGMgGJWgSVbPL8diRRWkc3iFP1eZzg09aQRnbWc7GN1ru"
    "FjVxrHEIc5HwkBwTJm/xkOIw5tTWQ9UQ2gWh3JTO0c1d2BVy/kKwivDWSPmbz7SfuD6c8Z"
    "f+rtQJf+XKbL4DgKqMVOs82EUbhb1kT9VH5iba6ooYSV3+w0KbOZDvcrNH56YxK7OPUpg+"
    "YCZZ6ZVcopOH585C8yPuxwhkr2Qk5gA2oRTZYu1SBgzM2y+JlRN1/ZKNl0tMpQ0+Z1VDSV"
    "9tz5MdjhN7c3Fy0xFkm868sEGsmp+X99vMEO1Dx83WR+lsEZse07X1k91IB86EsVnQdclU"
    "VYpeymtUpKarQtFHEONk+cTFtlZybJHSsJwaLEd21mNCmCu4/Dmy8QS6avgzdHmuExE+iS"
    "c4rFU47571LjsXj75vH+WK+5PVOI6bC6ZT+hizfERtZQVOJc550m8R6pP28dJQS1+U5eIJ"
    "5jV64aiJDd9WpJNRBOu5FbOUJrm70X7FOzSzZF8XTUsrT7bb8Miz5myb5oT4mrtJ6vtot1"
    "w63FBMa9cOL+Gd3ahHrU+FNTgsOatnfrNd6Uvj8TCNM0TlJGAq1Kvo4E+ZE8ARtMeIAk6E"
    "gUqke+oNuEM+bwNGIl9WeAggGQEbemAgD/UdBNiNZxDDFYedbfZR5tTRxjGqdoVf7WCbJC"
    "UHZEbfRxvE3+8OD8qU+8SKd5nmR64gNSK4UN5QE9wCoYE2By0aDpHgc/d1DnDP0xo7q9F2"
    "VqK21DsFp0htlrtxy92UhN4OotgeK3Xs+Fa1hg0XgxpTsvSt9I3ZWJy3VB8tP16oXCHdz8"
    "BL9oyhoxcvKgBN3M9iVOkZQ+G9Qk8MHYTj4QeI7hpPcEpzMY8r4yvlofMUyT4EztchK9cW"
    "KN+pPPv6fysVpfk="
)
