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
CREATE TABLE "idempotent_answers" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_answers" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
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
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_percent" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
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
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz2zYW/isYvWw6o82kTpqkzc7OyI7bunXsrqP0mg4NkZCENQmoIGlF7fa/Lw4AUr"
    "zKIiXZlIyXxCJxQPLD5Vxxzl89l8ciJOHTQRjSCQsIi3pfob96DAdE/lF1u496eDbL3IQr"
    "ER75igCnDdV1PAojgV3odIz9kMhLHgldQWcR5QwIBsgjPomIh5akKIzwIuyjkKNoiiNEox"
    "BRD9EQMXJLBBIkDon3FB7gcVc+gbLJFvqKGf0jJk7EJySaEiF7/O13eZkyj3ySn2l+zm6c"
    "MSW+l8Np+TyHetCXauJEi5m6/eHD2duvFRG88shxuR8HrJJwtoimnKWUcUy9p0AO9yaEEY"
    "Hl92XgZLHvG/CTS/o75IVIxCT9AG95wSNjHPswKL1/jWPmwlgg9ST458W/zVtmmjnOxeXQ"
    "eX86dJxeaQzhFQpDYS65nMH4U5gNEq6/db9LbNTVHjzg5NvB1ZPnLz9TEPAwmgh1UyHX+1"
    "sR4ghrUjUUS+wjGsnPL2E+JJ+iasxTggLW8lXboJxcWMK8nOoJgAlE9wvq8PTnIfQchOEf"
    "Ply4+HFwpZB+N/hZQR0szJ3zy4tvkuZcrli9mi9Ozi+PFfxLuCk8PVZzJmyCepHOgt8C/A"
    "B/cmacmt01D/1b4tIA+9Xo5wkL2Hua8qnp4bDG4e3pydm7wfmTL/tHCnWJOY3UZyfj8eLZ"
    "ZwWYPckGcFQBsUQkogGpxnhJVcTXkD1N/lgDYbNV7wHAw7N3p++Hg3c/5Gb728HwFO4c5W"
    "Z6cvWJ3umXkz3tBP10NvwWwU/06+XFaZEfpO2Gv/bgnXAccYfxuYO9LCbJ5eRSbnR9ibpc"
    "DD51F002sAKZ3b9a7F8KQ494mg84MyJcI1M22MvqO9l4X9ufVZdsa6/6L9be1uQaikcBlS"
    "KnfIyDfZ/PSYW0esZqVkAtfQF3qkdjv7CWryv/++fR5y9evXj9/OWL17KJes/0yqsVw3F2"
    "MSyALZULwKkBvBmKVoBubXP5vDso0mDGReR4dELCin3imDIsFjUCZ5G0AOpoEWnldb/m6Q"
    "r4jmHDzW7Zcis4PrsYXP1SvWcn7bMM9viX4emgMAiuIABPC5EoT7kFsWifGOi+yUXGeNJG"
    "8s1RWum3y6OsrXYNzVQ5om2aqLo7sHdYpMAUOL6pNEhpsMrwfs0FoRP2PdEM60y+CWZulS"
    "UqMbuepD3tJ67Lq8s1LfA8NaDm55UEQG8kCv7B+5PB29OeAnqE3Zs5Fp5Tg7hPwlA+qsIo"
    "cmwov/7+iki9oVq8SuA+V93s7fZUQlthx494BrMcmuVbwVFQvIIZnqhPgmf/3c9MzimeRc"
    "pMXvYXJPf6K50Frm61pqfgUnhEEA+NFuiJXJAUrvcR9T57g7SoJ+8l10MU4AWa4luCJngW"
    "ll0Fm3a2ga/AfHXTHThHZb0E1kvQaUNPsnYaqL9ZkofVf61F4ZEgaq0LXbAuWIXEKiSHqZ"
    "Dclz6yL2jvWCHRk7NSH0nn7Sp1ZHntbm1kOCUIT+QanMhh+QpdXxtee32NBJW9gGbBGUFz"
    "Gk0Rwa785xbCkfgYSYUB6Wf9I0QRn1G3rJ9st/uP7CODHgWfQwucxknpdmvGSMm3yHG96+"
    "s+krqPfFHmfWQj4vN5H3k0jOQ3xDScyrfEknamTMDps5lRsNBY8EA2cLkQxIUW8ns21q06"
    "xUseh2YV+vGkiWKVtLd6VQu9yqqx9wp39jUbgF4gs9C3CRWRrMdvAnpK0Aru/dHDdoK2K5"
    "GZcNEoICpLYzFvEwwl5SQpyzaa5Bkai3kb/hkQ508paTbjoRkii3pz1KV+EcWNosWXFJZ5"
    "tgAcC3dKb4nngJLVBPcSYYenu1KS9UTReqvUWSIO4yD/imLBQP0tqdbdGKAIdPbGTsA8lT"
    "V7FkEVmIVjIkSrIKYy9d4EMvV+mhKmDD98Ll9HTnt+g/gtEW9UZ2jMhbo7piKMUjvL44p7"
    "st6zbXvPeBz5lBGnObIVlBZh65/sqH/SRj8/Bv4Qz7yWw5yntMPc6WG2Qe6HOsqlAIh1HP"
    "WFfBUbOOvzKTL2c4WXHfY5RpgJ190AqExs8CGi9EdM//yTbArSf2Qvh4TQTgM/Tpngvl+b"
    "vCZzu78yAISkDdcMAvlpylVsuJTzPBXKYKIuTPhPOaxjHYKDCX/oxlzcdrRDFHvN0/zkqS"
    "zIjyWyuXep47EgZUEY6RitNW1vW7clhA6fkQqMjzn3CWY1ZoQlVdGAIMm6A/RWDAiXl+c5"
    "Aff4rGjJ//Du+PTqyeeFjAsa7Aby5265ocAh8T6ENUezMrfv4IaqoROHa5/QAn/MCAsCwY"
    "M61E/3gaCPPppL5ufKi4wjn7MJEWhEXB5A/KC2W1eHQW7c4wYMFR7TcKvPkNhYwqbc1cy5"
    "5sp5jtCaYPZZOd/p5mhC6qs2xmW0/YpNMRPYv/6JVQjSpto/Z3To8rnT+iOqa1NvsM/pz2"
    "q40+WI7F5nT6R2OiTmRn5nE7ST9hbsFmCPuNcolDRp3+Foo85iLTmv3HQaRddlSCziLU4F"
    "xELZb51QahvMq4C+1m5RRWqz55WtFYL8EVNRlZ1wpbkiS2btFavtFbl0DfHIhxN7TfHO0V"
    "nA1wd8LAhxZoLcUjJviHmR1MK+PuwuD2bgxQ+dZge6inRWKLQ5YTrBJw/Wc2JjLjuD8APE"
    "XHainsr+DEMDV2vXss8dBKgQ89MQ0QyJnaKrsxct48Xy4LZIX3RwoWf9Yv6i3EKtTmBUnL"
    "nbQHbNeLVuztc7Uc0s1hykV6fvh1dnJ8NeDfPaBrKN4kr3FN8S165B+YGchmpyV7kMk1m/"
    "wmGYCQdtUgwPyHRaJp3iCVIyGck9/ArhKCLBTF6aQ/qlicCeTmUbTUnQh3RMiHohgrgJPR"
    "NWlcrbwZM2cEQ+GCd9pE5IHZjW4ghfmdBqk1ab7KY2ac/8HGpYkc0je6+amM0ju7YeZgtb"
    "3NeBq0RY3RAjkOV/XEozBzIvd3vwKotZnX6UwfQONcnJjuTdytJZEMSKHo3iSKU4MalkVc"
    "kOPlaaDGah1Fyyigwu6jFUJPpOWU3a0TM2VZCai+tFMiusp8K6jdDsiH9YfnRYU1b8u/eX"
    "F3UTO0NUFNCpG6H/IZ+GHZrdvZ/AyqL3BLNzbJ6NCfBZPR5F6AvCH3RQCiw021mLSrFVpD"
    "bMrWweMDi1qEZdprR7Tos9J8CfnFDy9IptfmUN6hzdxmWn92gUkrrTX/aP1q47PcNh2LLW"
    "d5H0MULdpMS3SlXr04BGLYKTq4ntvl0RR2hzgj0Gk+INWTgQaNtQ2SqS2WrunfPudXeRtD"
    "fP3nMsR0cxbR3MsYZhdqfGtKHJP9yrsqSlN/srzWhJDuMG+YsgT8IyFxEakbGcMMtaUBgx"
    "Mkc+n6hECyOCBBnF1Dflm6IpDRHYT0Y4rIgy2EH/NjvSQ+9A/RUWs4MNR08S+ejp0Ed4DO"
    "fw4Uqy5B4orQ8sE6ddNvkKUjvBi/oUbwluidBCW4CWjMfgSLklbdK9FGitHtVpPaqDhRns"
    "cB9mgp8BEdSdVsrQ5tZqCRovG90lPteP7QZCahWXqRWeKjlLhdxk1KDNwl07b55rIZaeTL"
    "FoKpfup2NFeSx8wiYRLI6jL75YAWhiXpatir5Dc+tI3ys4s+SqaoCwaX6A6H7+7Nka6MpW"
    "teiqe8Wj6yyq9J/U+8YzJPvgGd8Gr9yaI7wr/OxEfnocEHE5HoekOr91oclq/uaaxg5Xrd"
    "c0FP0gld0ZFpHJOKcqTSn6pOA4I5+g/prLhYcijuQL+IuyPahdN1C9/PoaXpy4sRL6x5j6"
    "sRyw62tQyOWsUMSaztSCgybEQ5RBDXI+R/EMOgRuTN4oo9MEQ1foFvsx+cio7oLFwUi+o3"
    "ybcSygMUoeZaxVDPEZLBUu0BSHyIQ3QGn0uVw/IsDiRr6U6U2fkfjIAg5Hm8wrzKdUV2sX"
    "C8jrN0Emt1+KC5pDx/LLqe7Y9eNQH+mDguvX16qku/qlC69fX+sPd+QLTeHhkGmajhf6Ff"
    "hEv3kGa+gfCuVJeMZcvJFdTrEfOZDwbNmnuiQIDlXNeQhoU6RTiWrpdSEIDmLjMuhAr/pU"
    "lxLaNSZzqFKGP7I5FzcSWh+HEZrKZZDvcHMzn5nhE8HjCo60KstHkfIgmNP9xFSsCKODCd"
    "tkHFICC3+bNCvJQmqgSORoumyHfTDXJXAmwzPLuB7TSS20BcL7A/fZbpH98ujo+fNXR8+e"
    "v3z9xYtXr754/SyFuHxrFdbHZ98A3Ll5XZW5qcz+G0zwOvKDGY6tTfRUjmlqpssR2qNyXT"
    "PQ5RZTKlI2Eo9yVDZxaIuqz0Z0b+ZIWtLYTDHFLKGp4lPFlOvPVhcI7cnqlierU8WxyT6S"
    "I7LbSPNtJKObN8Z9SWaRb4d8Kx9mjtAKR10WjjJmq6ajXCC149y1ce6aVX/V4elim/56dv"
    "1mh6jBIo8nEtaJnIPaIj+lkykUqzMdoZAQplM9wd2kezQiPp8jGhnDuCAooHL6s0m12X8X"
    "D7FG4n3jpNZI3BFBJl2OTSDPEVnYW8B+sPHRD2auNPygjOg7+dpUYDapkdUyhAVgLzg7sA"
    "hCCdvrdx/Oh2dXg4tvTjsU3fCWYO+cRFHNqZfM7dXSjycbOr5quabgc5UNFpBd+h5iPIID"
    "KMb13kcxc6cwf7yyRNOYessRgascTgcWFHgvfqZ6ucQKil2wmVvB0EYP7LOUYvwNbeIHSq"
    "SHBPA9BxEYLG9IRaqdNdxFhs56i1p6iwyMKuSy1QCklHYINhuCqZSXjai8bjB5mXIfYsp7"
    "P2AqVKZGQEAZGNUk6qMRj6YIjpW/fFEU7x8u6vzQCxbL/m8Yn7M+CrA/5iIgHuLCBGtvPA"
    "w7EYia+1k3dLF2jVU/EtPk/vCGA7FMdgzwrVd+qEq9NhAC15V7qMy21jFuOvB9VfDFnFnR"
    "MsEbdfhDvl4Y63yIG81uCPP67fdSBYfUvteyjkOZ3h4it+75GrP0mUeCGYezkwOVobdXZZ"
    "wuNeqvNFHTtLlj0v6uZ6geyFUWziB8Hc5UqWNf5niZrgwDsq2LfZ8IKVQROaW9PpphKduC"
    "rCs11qraTxv2CAfyBlKA9hbaAB7gBYKzpnIeqmRN0AFmakeQ8l0cEgEPMLVU3uidg8/lWw"
    "SSIlzmgtJbisrorE7kgUl9JrhLQugHT2Tr3RjTVxThqaxsvqa62S17+r1pm/XGdDO4TXX/"
    "lGhb47Aj7vg2XT6ZmbwxQ9yVKSCMcBQ3OUOzJDgkE+TWBL4WNpU9M6ZsY6vZiakEWFGzTS"
    "Wh6LQhsXchSUyqOcNPtyFh72pDOUiNZwhJ/4wwBPIPLmpAiSS1cx1IS43t4pLzpFbzsZpP"
    "jebzHR9dxdXxyObWai3nv3zkiHjN6OP60d1Awlf/l9ZHfRqipP12bLUPGzGzqyxE9RJ9GL"
    "suIV6rXalIa7cluy3VbEuXcTTinyq3JXNr9bbEl43uNLic3hKdUcicOHB5ENAISmVDDTiw"
    "SSyIvOOCI8sn3kQXefsej29wH3HfAxVwTEUYlS0v2+saTDAgmtyQxT9CFIKqyVyichKdDE"
    "6+PYWs/yFXZhYuPG2A0U8zv6HWNyRHYtmTGfMpD5VtRplffO7ewBuojN2QsYiZ0nYSaCLX"
    "k41s3IPgF3vioiMOtjRIrjr8qB72EqGFv41/s3nQ0abRRnsE+a5MAgmnaKOz5kmtcGiFw5"
    "XC4TmfnLLiIc+KBusIio7PJw4x9c82yY65LBOhkh0mmS21sytT2gSBxFeuA7rdnjeQ1Kys"
    "8KCHY21Qfs+m9LsXcO87q99DJSLrGvwPcqrqYTKR7RH0TWvxPagA9D7CqpBdnfyj768l/o"
    "Rp0zXCk+AUta+sRl8peYQyFwuGVW5oEwqRCiNKPoH80y4PJIMinrJDJZmqlwlAIF1SVeDS"
    "zp6V2NPgB7q+HpGpzoYdEMzCZXRS2rmUsMAeBxIYZggSYPM5Q7N45NNwKh+lrWV9nZ175m"
    "OXQG9pP5CWW3aBGVdJxjnbuLhd1VJ+H2Df39ia1n23h2Zdz49evUyZFfxYxZ7evxucn69V"
    "OITK63Ixc9GEQxXpbER6yyx3NrfgQ6Bucwva3IJ7MQ7WTHaHlPj3/wEhuQZV"
)
