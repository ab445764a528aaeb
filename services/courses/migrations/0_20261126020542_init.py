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
    "caught_up_at" TIMESTAMPTZ,
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
        ALTER TABLE "consumer_positions" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
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
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXuT07YW/yqa/FOYyWVgWVgKd+5Mdje0afdBdwP0OUaxlUR3HctI8oa0l+9+JdlO/J"
    "C9sfNygmY6FGwd2fnJOu9z9E/LJgFliD3pMIZH3gR5vPUa/NPy4ASJv+hut0EL+n7iprzC"
    "4cBVBHA+UF2HA8YptOWkQ+gyJC45iNkU+xwTTxJ0gINcxJEDiIcA43DG2oARwMeQA8wZwA"
    "7ADHjoHlEQMDEOjiD2nsjZHWKL6bE3WnWiwMOfA2RxMkJ8jKiY7o+/xGXsOeiL+IHRP/07"
    "a4iR66QQWvxgCztyLjXE4jNf3X7/vnf+VhHJ9x1YNnGDiacl9Gd8TLw5ZRBg54kkl/dGyE"
    "MUih+XANILXDeCPb4U/g5xgdMAzX+As7jgoCEMXLkcrX8PA8+WqwDUk+Qfx/+J3jIxzLKu"
    "rvvWbbdvWa3c6slXyKxDdMkmnlx5LL8DAdfXcN4FNupqSz7g7MfOzaPnLx8rCAjjI6puKu"
    "RaXxUh5DAkVUuxwJ5jLn5+DvM++sL1mM8JMliLV62DcnxhAfPiI48BjCHaLqj97q99OfOE"
    "sc+uvHD1oXOjkL7s/KqgnsyiOxfXVz/Ew4nYq+E+vjq7uD5V8C/gxvLpgfpmWBXUs3QG/B"
    "rgT+AXyyc44qtp6M+RjSfQ1aOfJsxg74SUT6IZDmsdzrtnvcvOxaPv20cKdYE55upnx+tx"
    "/PRxBmZHiAHINRALRDieID3GC6osvhHZk/gvSyAcseo9ALjfu+ze9juX71Jf+3mn35V3jl"
    "Jfenz1UcjpFx/7fBLwsdf/Ech/gt+vr7pZeTAf1/+9Jd8JBpxYHpla0EliEl+OL6VW1xWo"
    "i83gYntWhYFlyAz/qsG/FIYOckI5YPmI2pE2WYGXFU+yMl/bn10Xs7WT9vHSbE3soWAwwU"
    "LlFI+xoOuSKdJoqz2vYAcU0mdwx+Fq7BfW4nXF//519Oz45PjV85fHr8QQ9Z7zKycly9G7"
    "6mfAFgaGxKkCvAmKWoCujbk8aw6KeOITyi0HjxDT8IlT7EE6K1A4s6QZUAczHpqt+/Wdls"
    "B3KhlukmULVnDau+rc/Kbn2fH4pIA9/a3f7WQWwaZIwlNDJUpTrkEt2icBum96UeQ5qaP5"
    "piiN9tvkVQ79dRXdVCmidbqomruwD3ikpCtweKd1SIVg5eF9SyjCI+9nFAqsnngT6Nk6T1"
    "TscD2bz7SfuC6uLvY0hdO5AzX9XQkAQkai4O/cnnXOuy0F9ADad1NIHasAcRcxJh6lcYqc"
    "RpRvf75Bwm7Qq1cx3Bdqmr1lTzm0FXbkiCQwS6GZvzU5mmSvQA+O1E+Sz/7aTnycY+hz5S"
    "bPRwrie+3SMIEdjloyRnBNHUSl834wA4/EjsTyRhtg5/EbEOp6yAHxdQYmcAbG8B6BEfRZ"
    "PlCw8mwrRAui312VB6eoTJzAxAka7eqJ904FAzhJslsL2PgUvhFEjX+hCf4FY5IYk+QwTZ"
    "JtWST7gvaGTRLxuGCC6LtYkdDaJtlB7XIjJRpuzY2BpcyVYqRWMBx8SHllpSpJsx4d4GF7"
    "ofEaQLGZMF/vESWBX8VeyFMaw6GG4cCJj+1KdlpMYOBeq512ikcNM9WebpanfH909Pz5yd"
    "HT5y9fvTg+OXnx6umcueRvlXGZ094PktGksM/bHgPoWDSowssTFAcD+tpMORsGozG3Ar9O"
    "nDJDa0JYjQ5huQEr8p+WiOcUVS1ZsUdrujHJXNFMT9KsYKXvD/IPeqiT+Vg2ETbPGLJxNd"
    "dThtA4nmo6nsbQ5dad+L1V+EiKyLCR6mxEAUgRZDql8wHcF2QG+XrI10rwSREa5ajJylFY"
    "UVZrlTOkZp2bts45D3+xJ3orftYPUXSxzM36YRGBXMbLGgUsd+hkbUCQ1ThYjYPVOFgPBG"
    "44Emx/JPCpAnmKyMBep1RW1imJ98mBfil+FqbQGxVoQQnCDPBXxNvjyHcBt351+f6i37vp"
    "XP3Q1eUQ7EzDUGkGesUizkAo1Sfm1x7OLO2PEZhvuNfg06dIoH/6BCgWs8gcUdlOYor5GC"
    "Boiz/ukccBGQKhXIDwWd8xoPhkPtV0vdP/6f3pLbpchDfDRhcAiv8AJVM1Ewk4sMfYdSjy"
    "lmqBAcSsKpfpTy968jwPVszZBkKNEr/Dc8AAufLfHLlu/MBwbgaYfG8+xTYCQ0om4q5NKE"
    "V21JBj5cTZRiUKfRtps8wNNEy0WHLF443QqqOamRzlbcKdfM0KoGfIDPR1OgEI8eNWAX1O"
    "YBy/1dG2BTIjQiv1u0jSGMzr9LrwRoFQbyt95Akag3kd+TlB1t+Rmba8DE0QGdSroy6sDx"
    "5Uaga2oDDCs45LiQrL7h4Jg1wYWZXcSlnCBn/urY/SqBSGCicSfDCQfwpjGdp3WRO7GavC"
    "pe1euawzTWUKWbKgUuixIaK0VkQzT703Qc3WW+lAmY6RB4in3DFkKl4LjCEDmL9RM4Ihoe"
    "rWEFPGwwGr7419iISaqshNptKSgLvYQ1Z1ZDWUBmFTd9rM9D/T1+qbkA+B79Rc5jSlWeZG"
    "L7NpX3aoq1whKK1ryb9qEXb62IP93OH5QuyUIEw0YloBqETXp0NE6XOA//4brQrSL2KWQ0"
    "Joo2kg5wg6F4gXtRlL3G6XpoM4YqDlqpE7zCzVOYbKimy1LiGN/RSJm6ZnlG6lvNbknTbW"
    "a23yTrdb2N+MZiEH5riJSi/JcMiQ1nFTzM5zpIcE8JZ7J0RY3iFNSsMSlbMRnfGc1fScRT"
    "DeQzfQhNqXWIA5pVmC1ZZgLDRbreX20+31VekSJCizLg9sc/A/4GLWIIbUegcxZTIpWiKg"
    "EpHVR9QGA8LHAHtgABl6ebxy/EsCVy6Ms3I3s1pygqwwrlpkvlJ9+bZWJPDuPDL12mAC3S"
    "GhE5nkTcXU2EXO6mHITehE1avOVyw4b5q0/kaKn/ZHPGwE9e1HxBsG+NrDtY5GwnYohUUx"
    "WkcnVxsmUDuuGxbuyKavjpSgMpUk1A7eqNQS8ZYsoGhlXi7zev74K5s1iLgFGXbqHLWYpT"
    "WhuX0O2mzUhdz1KHELj7Re3G2XOpBRPG7pA61t4s/CIjhFq4i/Y2FpH3sNpmOiDpUQ+oWj"
    "yuSiIr+ob7DuZOs1zGhq77a/W1epveOBU/1M8TSVySjduXK0LYF+HZbtyvNRGQ/5wnKie+"
    "3qErOIj3QtZQlxEfQKlKYFVdYrJMiag/NavELX1xcp6X3ay+r17y9PuzePnmVOdw3Bboxw"
    "FQoict6J/VHQBSg14AERq4ZaPiJ+WNK6xJFQQyHoAoaoEn5TyEA4SVvtgwGkCGBHvDUZEG"
    "cGBkKznSAGoBelUksizMAorkxPHxC13rlXkLzyJSqKgASJkbpVpW70IVa3SlKExiQxJkkB"
    "1+w5aOITLsRzx2PTgtyW3KBy7onnwy2oxjcuz6Uko13HqJaNBDUr1WVrgaBi9kWRwKFqUU"
    "GCaF3rsCEl91zVPcTNcZTwjTrbgMSH36CVerhOttDwKCyTbZTdsTOvbI3Y554FPdfBdzYS"
    "z5T7rhqHiSkaHfBvXQkSAIdcaPBClV+X/3tTDOUgwxIfheUE2Z20tGRYAmqjFCGr30KUIn"
    "xQvXbKaVJjEBiDoMAg+IkMbgK9AyW6Va78/5cM5LlAO1T51f9z++NsDKl+b8Tj15NUsdvs"
    "9gn8YrnIG/Gx+Oezp09LdkUsecWorOSNbh2F9x6ICwS2jZBTiytlaQ1bMmypgC1Fp4/q2N"
    "LiYNIStpQ4A3UJXy51pNsU83Ek4qOiNOlFHczAo/jEuTbAzmONu7Yy+QrcLvxhFX2yKSLj"
    "la3qlTWtMbeaQnaICauNBVtvTReDXWBLm9zIZTJSHUcwnUrd6hIkBvEaXXYDqoqiLYbEm+"
    "hcFoUOUB2pyU/VlUN9DjBFurhLWcZFksykXJSnXKRKK4OBi9m4Mt4pOgP48oAPKUKWT9E9"
    "RtOKmGdJDezLw26TiS9b4zCrWtFMls4ohWs9mL1hp7LvkZw82NzP3VXGmEaGu48DLnpdVf"
    "RJ5QjNEd0ZCRh6EauWPaSoTAZ+BlTZSKsiogkS84lq8r9zX2we3LeEIrHZf0YhO+55MqBu"
    "6zykh9vPTVymcDr36Gc2qoAgbAWpVqBze9Y577ZyX+46kF2yCVwzv9cHUU1s1hSkN93b/k"
    "3vrN8qEF7rQLZSs8Y9xTcntQtQ3lHY8DrgA/KlpQsbRrfapWFDshjUoPRl06ZvO236TJe4"
    "7XoZ4o5v+l5axbDnCA38dTp1VO+gtWrrrD2CfGP2su8jr176VIbUZE+Z7KlSNeiCjLqerp"
    "NCZsAyKpHlkpGFojDobnSjhjQVbYKetKIL1WhADRHBnsC1Vj/XDOEhhQe23M3VdgNW5GUt"
    "iTKmqMy3X7cld9UDCxM0xrXdoGYcoT5xy6HyAxXpG+H9pdQNNh/aGD/M7QS67sqemH1RMZ"
    "4fnbycM175jzJWe3vZubh4WLu4RxSL6+LDJJogQTG3zdKZTMjq7HYMXW5VzaxOERnUa6Je"
    "vfNvhswgXw/5Wl6WFKE5kM24WPQajwqj6lSdOL5aouMkTvNapp1ndEYgIB6SlegzpmrNAO"
    "YMRCli7DWAnKOJLy7Jum8wotARFAPZoARNwmp2OR47siiNwzvk6dp8bvBJKyhjO8vZ+EbL"
    "3cImjjVOYM4THpJjwuQtHlIcxhzZeqgaQjsnlJvSObq5C7tCzp8CKw9vjZS/+Uz7ievDGX"
    "/J70qf8FeszGY7AOjKSCsdBrtoo7CX7Kn8vNxYW10RI6nLf1hoMwfyXW723NwkZkX2UQLT"
    "B8wkK7mSS3Ty8NyZMj+ifoxA9kpGYg5gE0qRLdYuYcDArP0SWzlh1y/ZeLnAVNrgc1Y1lK"
    "qr7Vmyw3Fiby5ObjqCbNOZpxrE6vl5cb/NFNE+dNxsfZTOFrHpMV1bP9mNdOCMGZsFXZdM"
    "daXohbxGR2q6KuR9BBFOlk9cbFdKjs1TGpZTg+XIznpMCHMNlz9HNp5AVw9/ii7LdULCJ9"
    "EEh7UK592z3mXn4tH37aNMcX+8GsdRc8FkSh9jlo+ora3AKcU5S/otQn3SPl4aaumLslw8"
    "wbxGLxw9seHbmnQyimA9t2Ka0iR3N9qveIdmluzrUtHSypLtNjzyrDnbpjkhvuZukvo+2i"
    "2XDjcU09q1w0t4ZzfqUetTYQ0OC87qmd9sl/rSeDSswhmichIwFepVePCnzAngCNpjRAEn"
    "wkAl0j31Btwhn7cBI6EvSx0CSEbAhh4YyBN9BwF2oxnEcM1hZ5t9lDl1tHGMql3iVzvYJk"
    "nxAZnh99EG0fe7w4My5T6xol1W8SPXkBoRnCtvqAlujtBAm4EWDYdI8Ln7Oqe3Z2mNndVo"
    "OytWW+qdgpOnNsvduOVuSkJvB1Fsj7U6dnSrXMOGi0GNKVn6VvrGbCzOW6iPFh8vVKyQ7m"
    "fgJX3G0NGLFyWAxu5nMarwjCF1L9cTowrC0fADRHeNJzgluZjHtfGV4tB5gmQfAufrkJVr"
    "C5TvVJ59/T+95KS1"
)
