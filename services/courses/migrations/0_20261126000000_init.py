from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT,
    "category" TEXT,
    "language" TEXT,
    "sort_text" TEXT,
    "search_text" TEXT,
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
COMMENT ON COLUMN "courses"."archived_from" IS 'The status that restoring returns to.';
COMMENT ON COLUMN "courses"."transferred_at" IS 'When the owner took over; null for the first one.';
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
    "counts" BOOL NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "assignments" IS 'A deleted assignment stays, so that its id is never reused.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Ordered by (position, id); imported positions may have gaps.';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event.';
COMMENT ON TABLE "enrollments" IS 'Who may read a course''s lessons.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_users" IS 'The bare id of an erased user, who can no longer become an owner.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted quiz stays with its versions: attempts were graded by them, and ids are unique.';
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
COMMENT ON TABLE "lessons" IS 'Ordered within the chapter by (position, id).';
CREATE TABLE "quiz_versions" (
    "quiz_version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "pass_percent" DECIMAL(7,4) NOT NULL,
    "time_limit_seconds" INT,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "review" TEXT NOT NULL,
    "counts" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key_revision" INT NOT NULL DEFAULT 1,
    "quiz_id" UUID NOT NULL REFERENCES "quizzes" ("quiz_id") ON DELETE CASCADE
);
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers.';
COMMENT ON TABLE "quiz_versions" IS 'Immutable but for corrections of its answers: attempts are graded by their version.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, after the transfer.';
COMMENT ON TABLE "transfers" IS 'Who owned a course before, so that a new log can be rebuilt from this database.';
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "role" TEXT NOT NULL
);
COMMENT ON COLUMN "users"."version" IS 'Of the latest event.';
COMMENT ON TABLE "users" IS 'Who may own a course: a replica without names.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
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
COMMENT ON TABLE "consumer_offsets" IS 'Per partition, the offset of the next record to apply.';
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL,
    "missing" INT8MULTIRANGE NOT NULL
);
COMMENT ON TABLE "consumer_versions" IS 'Per aggregate, the highest version seen, and the versions below it that are missing.';
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
COMMENT ON TABLE "dead_letters" IS 'Records that could not be applied, unchanged.';
CREATE TABLE "idempotent_responses" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "responded_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_responses"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_responses"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_responses"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_responses" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
COMMENT ON TABLE "outbox" IS 'Events that are committed but not yet acknowledged by Kafka, oldest first.';
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
COMMENT ON TABLE "outbox_log_ends" IS 'Per partition, the offset after the last record that this database knows.';
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
COMMENT ON TABLE "outbox_state" IS 'A single row: the incarnation of the database that was compared with the log, and the halt.';
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "dead_lettered_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_responses" ADD CONSTRAINT "idempotent_responses_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_responses_by_age" ON "idempotent_responses" (responded_at);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at) AND isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_review_known" CHECK (review IN ('never', 'score', 'answers'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_closes_after_opening" CHECK (closes_at > opens_at);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_percent" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_listed_by_title" CHECK (num_nulls(sort_text, search_text) = 0);
        CREATE INDEX "courses_by_title" ON "courses" (sort_text, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, sort_text, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_when_archived" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
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
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_assessments" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_required_can_be_completed" CHECK (NOT (required AND completes_on = 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfbl0RpdJHDdJk5ubkR23devYPUe53l3ToSESknAmARUEo7i9/vfDgi"
    "/iu0lKsigZXxKLxILgA3Cxu1g8+GNg80D4xH868n06Yx5hcvAG/TFg2CPqj7LbQzTAi0Xq"
    "JlyReOJqAZwU1NfxxJcC21DpFLs+UZcc4tuCLiTlDARGyCEukcRBK1HkS3znD5HPkZxjia"
    "j0EXUQ9REjn4lAggQ+cZ7CAxxuqydQNttAXQGjvwXEknxG5JwIVeMvv6rLlDnki3rN6Ofi"
    "1ppS4joZnFbPs6gDdekilrxb6NsfP56/+1YLQZMnls3dwGOlgos7OecskQwC6jwFcbg3I4"
    "wIrN4vBScLXDcCP74Uvoe6IEVAkhdwVhccMsWBC50y+Ns0YDb0BdJPgn+O/x61MlXMsi6v"
    "xtaHs7FlDQp9CE3IdUV0yeYM+p/CaFBw/RnWu8JGXx3AA06/H10/efHyKw0B9+VM6Jsauc"
    "GfWhBLHIrqrlhhL6lUr1/AfEy+yHLME4Ec1qqpXVCOL6xgXg31GMAYoocFdXz2rzHU7Pn+"
    "by5cuPzn6Foj/X70Lw21dxfdubi6/C4uztUXG37Nl6cXVyca/hXcFJ4e6DHjt0E9L2fA7w"
    "C+h79YC04j7ZqF/h2xqYfdcvSzgjnsnVDyaVTDYfXDu7PT8/ejiyffDI806gpzKvVrx/1x"
    "/OyrHMyOmgawLIFYISKpR8oxXknl8Y3EnsZ/NEA4UtV7APD4/P3Zh/Ho/U+Z0f5uND6DO0"
    "eZkR5ffRJq+tVgTypBP5+Pv0fwE/3n6vIsPx8k5cb/GUCbcCC5xfjSwk4ak/hyfCnTu65C"
    "XX0MLrXv2iiwnJjRXx30l8bQIU44D1gLIuzIpmyhy6orWVuv7c9XF6u1V8PjxmpNfUPBxK"
    "PK5FSPsbDr8iUpsVbPWcUXUCmfw52GvbFfWKvmqv/+evT8+NXx6xcvj1+rIrqdyZVXNd1x"
    "fjnOga28o9Jp+oRzl2BWjvBKKAfpREkdln45ubq6yOiXk/O8Avn4/uTs+snz3PguQq38OB"
    "iSLUZySqLT2N0Yzs/7M2Cpt+BCWg6dEb9EJZ9QhsVdhW2fF82P3jsZxgn2SyXUjV6Y29Kj"
    "V2ndk/PL0fW/y6fHuHzaljn59/hslNcaggA8HazPrOQGLNA90iV7Z4JGcaouTkZG0jgafe"
    "7lMEDaMiKYEdpkNLC/HXtP8A+irtPb0thfCFYR3m+5IHTGfiThhHWuWoKZXRb0iyPcp0lN"
    "+4nr6urqmxZ4mcSqs+NKARAqEg3/6MPp6N3ZQAM9wfbtEgvHqkDcJb6vHlVm2EaS3/54TZ"
    "SLVm5exXBf6Gr2Vj0V0NbY8SOewiyDZvGWd+Tlr2CGZ/qV4Nl/DlODc44XUq9IFJdm4nvD"
    "2nUZOyzVcFHmSjhEEAdN7tAT9UFSuD5E1PnqLQpNPXUvvu4jD9+hOf5M0Awv/OKqzLqVrb"
    "EsE711Ww2ckTILMmZBptcxtfjbaeH+pkV26//2NHizxxGFniJqogt9iC4Yh8Q4JIfpkDyU"
    "P7IvaG/ZIQkHZ6k/kozbOndkde1+b2Q8JwjP1Dc4U93yBt3cRHPtzQ0SVNUCngVnBC2pnC"
    "OCbfXPZ8j84lOkHAYUPusvPpJ8Qe2if7LZ6j+xTwxqFHwJJXCSkhaWa5iOplqRmfVuboZI"
    "+T6qocz5xCbE5cshcqgv1TsE1J+rVmIlu9Ah4OTZLHKw0FRwTxWwuRDEhhLqfdb2rXo1lz"
    "wOz8p3g1kbxyoub/yqDn6VcWMfFO50M1uAnhMz0HfJylFTj9sG9ESgE9z744dtBW1bITPj"
    "olXuWVrGYN4l70zZScqWbTXIUzIG8/aY+2C+SgVvEfR3RNDPxBlHN7M2S1rM4N4Bd4KFPe"
    "+CfFbQYN/FZvSI9bvyrtrZjSkhg3qHES+xDFptRllJGIOxA+CgJ0CNWBBYaIN7QbDHw10H"
    "hsKBEsZqlJ8uOfSD+ksGgkHIpxBO6kcHSYhTtV74zkqZUH8eVIGZPyVCdErcK0rvTfLe4O"
    "c5YTrYyZeqOWrY81vEPxPxVleGplzou1MqfJnEFh9Xrp9ZMd70ijEPpEsZsdojWyJpEDZr"
    "8j1dkzcZ/49hfggWTsduzkqabu51N5uNHYfay4WknybJKTk6nDUSVLIMPPv5hReTVDITYS"
    "pFfQ2gUvnwh4jSbwH9/XeyLkj/ULUcEkJbTXY6Y4K7biU3Vur2sDbpiSQFGyY+/Tznej+E"
    "svMcnb4TZRpFKW/FVKYmAgeT8tOPsbjpDB8ZOO1ZxLJSBuTHks0/uApzEIERxZdhXmLD2N"
    "vGYwm+xRekBONavouUlCG8qCe8aGF/bnc2FNgnzke/Yjti6vY9s6EuaAV+412JsB4zwYJA"
    "wmyY3hrWgaCOIVqqyc9WFxlHLmczItCE2NyDnNkwbl2e+rt2jWtMqPCYlqo+JWLyZ9vOrt"
    "GYa++cZwRNCGafnfOtKsdoG0mZYlztMKlRiqnNLM13acPGBBquz0U+dHGvdfW27MbSa+i5"
    "8LVaarqMkNF1Zhd2r1NibtV7tkE7Lm/A7gD2hDut0qfj8j3ONuot1mrmVUqnVXZdSsQg3m"
    "EnTCB0/NbylbfBnBLoK+MWZaKGnLMYrRDkt4CKMvLT2nBFWszEK5oTdC6CiQu7VNvinZEz"
    "gDcHfCoIsRaCfKZk2RLzvKiBvTnsNvcWsIrvW+02MebljFFoeJB6MU8e7MqJybnsDcI7yL"
    "nsxXFN+9MNLZZa+8a4eBCgQs5PS0RTImaI1jN2rfLFsuB2oOw6uNSzYZ6zK/OhlpN25Ufu"
    "JpBtmK/Wz/F6L6qpjzUD6fXZh/H1+el4UDF5bQLZVnmle4pvYdauQHlHi4Z6cJctGcajvm"
    "bBMJUO2uasTRALqchCWjOgIYssd/8NwlISb6EuLYFybCawE9I3yznxhkBBhqjjI8ibCEdC"
    "3UmcW3jSGguRO5tJH+kiZJiY1mELX1HQeJPGm+ynN2n2/BxqWpHhTn5QT8xwJzf2w8xhLg"
    "+14So2VtfECGz5f66smQMZl9vdeJXGrMo/SmF6j5tkpXvyfmfp3PMCLY8mgdQUJxF9sj6m"
    "hk+1J4OZrzyXtCOD834MFbG/U3STtvSMdR2k9uZ6XswY64mxbjI0e7I+rF7al+Wa/IcPV5"
    "dVAzsllDfQqS3R/5BL/R6N7sHPEGUJdUKkOdZnYwJ86vsjD33O+IMKComFkTrrcBB1mahJ"
    "cyuGByKcOhx2X5Q0OqeDzvHwF8tXc3qJmq894j4jt/ap9nvUC/Gx9t8Mjxofa7/Avm8tiL"
    "BLl0Rqcc6LPkaoXw2PG0OtqWpd6lHZITm5XNjo7RLquwVhfod4YlrORBN7HU10ufJRu5C+"
    "pQVNH/e5j6vSr6utrsqsa2NtNTpZgwflRFt1+e4rIZPp3iLT3bBWPgYVdkvuLFBKLcOBeb"
    "HdhgOf98ew60/+SX8/ku4LiA+cbdhTTDunGzZYOtzqcs84YsgflK31JDeHtQs9Mct+C4Y9"
    "YPJZseWhCZmqAbM6oRMjRpbI5TNNBTQhSJBJQN3oUE05pz6CCP8E+yV5cFuo3/D37VoDDW"
    "vWdA52w1RMNRcOhyHCU2CKgSvxJ7cj4jn4TKxu552UiJoBno/48Y7gFgQNtDloyXQKS/2f"
    "SRdCspys8aN67Uf18Ogg092HSUFXyczZgJOzBRlnTDWtrNvEtn0THkLvUhvrzR48kAhaUc"
    "NU3Vzc0Gz2bCJ7xEZwD/iWBW+XOxaXNwsLDRcW+qLPR0RQe16q0aNb9Todrwrdp9Sr8V9D"
    "+Zbp3Uo9UKpxS1RApDbXU7W9TwjooGFP51i0VbH7qQN0jpRL2EzCx3H09dc1gMYqQJXKZy"
    "tGt47Ce7n0OfVVtUA4Kn6A6D5/9qwBuqpUJbr6Xn61lsnSjK3qbNyUyD7k4m5iPttY6m1f"
    "5rNT9eqBR8TVdOoTWTqv5YrUz292VNjiunRD9+UnItACCxlxXOuzbbU87LqAX0xZUsobsb"
    "lwkORINcC9K7ox3ar5xD6xmxtoOLEDHcSZYuoGqsNublCYj6CFQ7no9GkoQhxEwV8SfImC"
    "BVQIszF5qxcRZhiqQp+xG5BPjIZVsMCbqDaq1kwDAYVR/Kho9YEhvoBPhQs0xz6KEqqfop"
    "ubpfp+hIfFrWpUVFto935iHgcyhagJy7myL8AWFnfAJD5DEZt4ggtaQsXqzWlYse0Gfkgi"
    "cnMzVL8lX1Bb/4Id/wBN+OKWatAcHg5n29DpXdgEPgtbnsIa6oejuRU8Uy7eqirn2JUWUC"
    "yv6tSXBME+Z3BREKRF5wrVQnNh2w3sxkmhA7WGPBI6CBNisoRzkfEntuTiVkHrYuUUzNVn"
    "kK1w/WWbaITPBA9KZqQ6XsG85EFMTg+TV1SzcQcGbJt+SAQM/F2IHeMPqYUjkZHpc0hhZ6"
    "koMDNFc2YR1xM6q4Q2J/hw4D7bLrLfHB29ePHq6NmLl6+/Pn716uvXzxKIi7fqsD45/w7g"
    "zozrMq7Y4vTfYoBXiR9Md2xsoCd2TNtll4ygSbXu24JLNp0+NilbmUcZKXNUQfupOTbd2y"
    "ytpGUMN2X+XILE8SmblKvZnHKChsupI5dT4ji20SMZIaNG2quRlG/eGveVmEG+G/KdclIy"
    "gsY46rNxlApbte3lnKjp5771c9+i+nV0Tfkyw2Zx/Xa0TRCRxzMF60yNwTAiP6ezOaRrRB"
    "UhnxAWksvC3bh6NCEuXyIqo8C4IMijavizWXnYfxsPMUHifZtJTZC4J4ZM8jm2gTwjZGDv"
    "APvBpvrtLFwZzQdFRN+rZlOB2azCVksJ5oC95OzAMsIVbK/ff7wYn1+PLr8761F2wzuCnQ"
    "siZUUOdup2vfXjqIKWq0s2NHyu08kCqkrXQYxL2FAYLb0PUcDsOYwfp2jRtJbecEZg3YLT"
    "gSUFPsg6U7VdYgzFPsTMjWFosgf22UqJ1hu65A8URA8J4AdOIoiwvCUl5J4NlosiObNa1H"
    "G1KIJRp1x26oBE0nTBel0wV/ZyZCo3TSYvSu5DTvngJ0yF5oYHBHSAUQ+iIZpwOUdAE/Ly"
    "OG/e7y7rPEMm1XJZda0V1YfqjoDdMr5kQ+Rhd8qFRxzERZSsvXY3bMUgar/OuuYSa9+m6k"
    "cSmtyfueFAIpM9A3zjZ82VkT2PhMBVB8yV8jv3bDYdua4+YjLasxLaBG/15g/VPD8IGdjX"
    "Gt2Q5vXLr4Uz45L4XseT44ryhhTELM9XhKXPHeItOOydvCb+AlLHB2Xh6ZJiw9owNU0ELB"
    "FJND6LNhaAnVV681e0ySw8kRIsXBu7LhHKtCJqYDtDtMDKwgWLV/mtZWfOrlkjbMsbKTPa"
    "uQvD4MBPAjtO1WjUFHxQAWZaLygrDxhC4AHRGY5vQ/3Bl6oVnpLwVwx/oWLRJ8nofXkQWF"
    "8IbhMf6sEzVXo7IfWawz/LDOumTme/ouoP5nNWh9Sjzm0bAUiENtUPW5oj3yWfT2okrz0t"
    "bisg4EssgzY7aVYChxSI3JjZ1yGysmchlU2omq0ETGAqaqdUYolehxMHl0okIhCN5tNN2N"
    "nbUigH6feMgco1MobA/sF5Pyi2pLbuCYWPcjp5QXlZ4wEZD6jCA/qBT66D8rzk6Fa9p/Nf"
    "PrFE0DALubp317Dx9f+FD6Sajiguv5mY7W4zZ7bFRlRt0/uBbRPSTS3lZY1aMmqpQi1dBX"
    "LCv5SqpehWvVriq0L3hlzOgK7SX+08sLnnUSnhFGlgWuUS3RF1x4YFLZc4s/B46R/x9BYP"
    "EXcdcAKnVPhFyssNVg1BGDBObsndX3zkg7PJbKK5iU5Hp9+fwWkuPteBFi6cMAQTPi36Dc"
    "yxQJLE0js0lnPu6+iMDsC43L6FFuiTGEIWz/BQbQU0AXPCZDj2PwnG7LzoyUJbkixXnoZU"
    "DXtB0MDfZZ2zffLRullHewT5toIC8UzRZU9tVtQYh8Y4rDUOL/jsjOU3e5YUaGIoWi6fWS"
    "Q6eXkdlszV8T+a9DBmuAyXu1JHViGw+Er4/zda8xqWmrEVdrpJ1iTnDwy134OA+9Dsfrsi"
    "JOsb/DvZXbUbRrI9gr7tGas7NYA+SCzL85XS9xuZP35StEGCEuymdnXU6I22RyizsWBYc0"
    "RHyRCJMaLtE+ChtrmnJiji6DhUzFi9IgIB2qSy1KWtPSuOp8EPdHMzIfOQFdsjmPmr/KSk"
    "cmVhQTwOLDDMEBBhwxFNi2DiUn+uHhVGy4YhS/fCxTaB2pJ6gJ5bVYEZ12TjnK19aGnZp/"
    "zBw667djSt/8se4dT14ujVy2Sygh9109OH96OLi0YHiFB1XX3MXLSZofJyJjO9I9ud4Rjc"
    "BeqGY9BwDO5FP5gw2T1W4p//B/8WZl0="
)
