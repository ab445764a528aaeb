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
    "eJztXWtz2zYW/SsYfdl0RptJnDRJk52dkR23devYXUfpMx0aIiEJaxJQQTKK2+1/X1zwIb"
    "5NUJJFyfjSxiQuSB2AF/dxcPHXwOah8In/eOT7dMY8woLBa/TXgGGPyH9U3R6iAV4sMjfh"
    "SoAnrhLAaUN1HU/8QGAbOp1i1yfykkN8W9BFQDkDgRFyiEsC4qCVKPIDfOsPkc9RMMcBoo"
    "GPqIOojxj5RAQSJPSJ8xge4HBbPoGy2Qb6Chn9IyRWwGckmBMhe/ztd3mZMod8lj8z/nNx"
    "Y00pcZ0cTqvnWdSBvlQTK7hdqNsfPpy9/VoJwStPLJu7occqBRe3wZyzVDIMqfMYxOHejD"
    "AisPx9GThZ6Lox+Mml6HfIC4EISfoDnNUFh0xx6MKgDP41DZkNY4HUk+A/z/8dv2WmmWVd"
    "XI6t96djyxqUxhBeoTAU8SWbMxh/CrNBwvV31O8KG3V1AA84+XZ09ejZiy8UBNwPZkLdVM"
    "gN/laCOMCRqBqKFfYBDeTPL2E+Jp+DasxTgQLW8lW7oJxcWMG8muoJgAlE9wvq+PTnMfTs"
    "+f4fLly4+HF0pZB+N/pZQe3dxnfOLy++SZpz+cVGX/PFyfnlsYJ/BTeFp4dqzvg6qBflDP"
    "gdwPfwZ2vBaaxd89C/JTb1sFuNfl6wgL0TST6OeziscXh7enL2bnT+6KvhkUJdYk4D9bOT"
    "8Xj+5IsCzI5cBnBQAbFEJKAeqcZ4JVXENxZ7nPyjBcKxqt4DgMdn707fj0fvfsjN9rej8S"
    "ncOcrN9OTqo0jTryZ72gn66Wz8LYI/0a+XF6fF9SBtN/51AO+Ew4BbjC8t7GQxSS4nl3Kj"
    "60rU5cfgUvtWR4EVxIz+6qC/FIYOcaJ1wFoQYcc2pYYuq+9kbb22P19dotZeDp+3VmvyGw"
    "onHpUmp3yMhV2XL0mFtXrGar6AWvkC7jQajf3CWr6u/N8/j54+f/n81bMXz1/JJuo90ysv"
    "G4bj7GJcAFt6R5XL9DHnLsGsGuGVUAHSiZQ6LP1yfHl5ntMvx2dFBfLh3fHp1aOnhfldhl"
    "r6cTAlNWZyRqLT3N0Yzk/7M2Gpt+AisBw6I36FSj6mDIvbGtu+KFqcvbdBFCfYL5XQNHth"
    "bcvOXql1j88uRle/VC+PSfusLXP8y/h0VNQaggA8HazPvOQGLNA90iV7Z4LGcaouTkZO0j"
    "gafR7lKECqGRHMCW0yGtjfgb0j+AdR1+lNZewvAqsM79dcEDpj35NowTqTb4KZXRX0SyLc"
    "J2lP+4nr6urqmxZ4mcaq8/NKAhApEgX/6P3J6O3pQAE9wfbNEgvHqkHcJb4vH1Vl2MaSX3"
    "9/RaSLVm1eJXCfq272Vj2V0FbY8SOewSyHZvmWd+QVr2CGZ+onwbP/HmYm5xwvApWRKKdm"
    "knvDxryMHbVqmZS5FA4RxEGTW/RIfpAUrg8Rdb54gyJTT95LrvvIw7dojj8RNMMLv5yVWb"
    "ezNdIy8a/W1cA5KZOQMQmZXsfUkm9Hw/3NiuzW/+1p8GaPIwo9RdREF/oQXTAOiXFIDtMh"
    "uS9/ZF/Q3rJDEk3OSn8knbdN7sjq2t3eyHhOEJ7Jb3Amh+U1ur6O19rraySo7AU8C84IWt"
    "Jgjgi25X8+AfOLT5F0GFD0rH/4KOALapf9k812/5F9ZNCj4EtogVNKWtSuJR1NvkVu1bu+"
    "HiLp+8gXZc5HNiEuXw6RQ/1A/oaQ+nP5lljKLlQIOH02ix0sNBXckw1sLgSxoYX8PWv7Vr"
    "1aSx6GZ+W74UzHsUraG7+qg19l3Nh7hTv7mhqgF8QM9F1YOXLpcXVATwU6wb0/fthW0LYl"
    "MjMutLhnWRmDeRfembSTpC2rNckzMgbzLuunR6w/paWpt4ZmhAzq+qhL/yIItYj5KwmzeH"
    "YAHAt7Tj8RxwInSwf3kmCPp7tykqOJEvmt0mcJOIyD/FcQCgbub8m17scABeCzaycB81Im"
    "7FkEVWDmT4kQnUhMZem9ITINfpoTpgI/fClfR057foP4JyLeqM7QlAt1d0qFH6RxlofFez"
    "LZs01nz3gYuJQRSx/ZCkmDsMlP9jQ/adjPD2F9CBdOx2HOS5ph7vUwG5L7oY5yiQDRJlFf"
    "KA2yRrI+X41kP7/wcsI+txBm6LprAJXhBh8iSn+E9M8/ybog/Uf2ckgIbZX4ccoEd93aOk"
    "GZ28NGAghJG7Ykgfw054obLu08R1EZYtZFTP8p0zraCBwM/aEfc3HTbIcgdPQrKuWlDMgP"
    "hdk8uIz4WFAdwg8ijlbL2NvGYwm+xRekAuPGvf8ZKbP5v3nzv4b9ud3VUGCfOB/8mq1Zmd"
    "t3rIaqoRX6rXdoQT5mggUB8mBE9Yv6QNDHEC3l4mfLi4wjl7MZEWhCbO4BfzCKW1fTINfu"
    "cY0FFR6jqeozIoZLqLu6xnNO3znPCZoQzD4751tVjjGlvkoxrtj2DUoxQ+xvv2MVSNo0ys"
    "/FPnR532n9FtXW0mvouehnaWq6nJDRdWZHaq8pMTfyd+qgnbQ3YHcAe8IdLSpp0r7HbKPe"
    "Yi1XXql0tNh1GRGDeIddAaFQ8VvLl94Gcyqgr41bVImaQoXlaIUgf4RUVBWCbAxXZMVMvK"
    "J9scJFOHFhx54u3jk5A3h7wKeCEGshyCdKlpqYF0UN7O1ht7m3gCy+b+lt6CrKGaPQ1ITp"
    "xTp5sJkTw7nsDcI74Fz24uia/RkGjVRr36rPHQSowPnRRDQjYqZoc/WiFV8sD26H8kUHRz"
    "0bFusX5T7U6gJGxZm7CWRb8tX6OV/vRDXzseYgvTp9P746OxkPahavTSCrxSvdU3xLq3YN"
    "yjtKGqrJXZUyTGZ9Q8IwQwfVOXcQxKKyTFGJJyjJFFvu/muEg4B4C3lpCeWXZgI7USnbYE"
    "68IZRjQtTxEfAmopnQdCrhFp60RiJyZyvpA01CRsS0Dlv4yoLGmzTeZD+9SbPn51BpRaaO"
    "7L16YqaObGs/zBxscV8brhJjdU2MwJb/cWXNHMi83O7Gqyxmdf5RBtM73CQrO5J3O0tnnh"
    "cqeTQJA1XiJC4lq47s4FPlyWDmS88l68jgoh9DReLvlN2kLT1jXQdJ31wvihljPTXWDUOz"
    "J/lh+aP9mhPcv3t/eVE3sTNCRQOd2gH6H3Kp36PZPfgJoiyRTog1x/rVmACf5vEoQl8w/q"
    "CDErEwVmcdDuWtEjU0t3J4IMapw8HfZUmjczroHA9/tny5pleo+cbjvnNya5/wvUejkBzx"
    "/dXwqPUR3wvs+x2PVS+KPkSodU5TV6VqXerRoAM5uVrY6O2K0ncLAofNa8cTs3ImmtjraK"
    "LLpY/apehbVtCMcZ/HuI5+XW911bKujbXV6pQBHlYX2mriu6+EDNNdg+luqlY+BBV2Q24t"
    "UEqa4cCi2G7DgU/7Y9j1h3/S34+kewLxntmGPcW0M92wRepwq+mecVwhf1CV60lvDhsTPU"
    "mVfY0Ke1DJZ1UtD03IVE6Y1WmFGDGyRC6fqVJAE4IEmYTUjQ8YDObURxDhn2C/gge3hf5N"
    "/b5da6BhQ07nYDdMJaXmoukwRHgKlWLgSvLJ7ajwHHwmVrfzTipEzQQvRvx4R3BLggbaAr"
    "RkOoVU/yfSpSBZQdb4Ub32o3p4dJAZ7sMsQVdbmbNFTU6NYpxJqWlp3aa27evoQG6X2lht"
    "9uBhgOAtGipVtxc3ZTZ7tpA9YCO4B/WWBdfjjiXtTWKhZWKhL/p8RAS155UaPb7VrNPxqt"
    "FdSr0e/zWUb5XerdUDlRq3QgXEanM9Vdt7QkAHDXsyx0JXxe6nDlAcKZewWQAfx9GXXzYA"
    "mqgA2arIVoxvHUX3CvQ5+VVpIBw3P0B0nz550gJd2aoWXXWvmK1lQSVjq56NmxHZBy7uJt"
    "azjVFv+7KencifHnpEXE6nPgkq17VCk+b1zY4bW1y1bum+/EAEWmARxDWu1dm2Sh52XcBf"
    "TFpS0huxuXBQwJF8Afe27MZ06+Yj+8iur+HFiR2qIM4UUzeUA3Z9jSI+ghKO5OLTp6EJcR"
    "AFf0nwJQoX0CGsxuSNSiLMMHSFPmE3JB8ZjbpgoTeR7yjfZhoKaIySR8XZB4b4Aj4VLtAc"
    "+ygmVD9G19dL+f0ID4sb+VJxb5Hd+5F5HIopxK+wnEv7AmxhcQuVxGcoriae4oKW0LH85T"
    "Tq2HZDPyoicn09lH8HfEFt9Rfs+Adooh9uyReaw8PhbBs6vY1egc+iN89gDf3D0dwSnikX"
    "b2SXc+wGFpRYXvWpLgmCfc7goiBIic4lqqXXhW03sBsngw70GtWRUEGYCJMlnIuMP7IlFz"
    "cSWhdLp2AuP4N8h+unbeIZPhM8rFiRmuoKFiUPYnG6H15Rw8YdmLA645AKGPi7FHZMPiQN"
    "RyIn0+eQws6oKLAyxWtmGddjOquFtiB4f+A+2S6yXx0dPXv28ujJsxevvnz+8uWXr56kEJ"
    "dvNWF9fPYNwJ2b11W1YsvLv8YErxM/mOHY2ERP7RjdtEtO0FCt+5ZwydPpE5NSyzzKSZmj"
    "CvSX5sR010mtZGVMbcriuQSp41O1KNdXcyoImlpOHWs5pY6jjh7JCRk1oq9GMr65Nu4rMY"
    "N8N+Q7cVJygsY46rNxlAlb6Y5yQdSMc9/GuW9R/aZyTcU2w3Zxfb2yTRCRxzMJ60zOwSgi"
    "P6ezOdA14o6QTwiLisvC3aR7NCEuXyIaxIFxQZBH5fRns+qw/zYeYoLE+7aSmiBxTwyZ9H"
    "PUgTwnZGDvAPvBUv12Fq6M14Myou/ka1OB2azGVssIFoC94OzAGOEStlfvPpyPz65GF9+c"
    "9ojd8JZg55wEQQ0HO3O72fpxZEPLVS1bGj5XWbKA7NJ1EOMBbCiMU+9DFDJ7DvPHKVs02t"
    "IbZgQ2JZwOjBR4L3mmervEGIp9iJkbw9CwB/bZSonzDV34AyXRQwL4nkkEMZY3pKK4Z4t0"
    "USxnskUds0UxjIpy2WkAUkkzBOsNwVzay7Gp3JZMXpbcB0754AdMhaoNDwioAKOaREM04c"
    "EcQZmQF8+L5v3uWOe5YlKaadW1Mqr3NRwhu2F8yYbIw+6UC484iIuYrL32MGzFINLPs66Z"
    "Yu3bUv1AQpP7szYcSGSyZ4Bv/Ky5qmLPIyFw3QFzlfWde7aajlxXHTEZ71mJbII3avOHfD"
    "0/jCqwrzW7geb12++lM+PS+F7Hk+PK8qYoiEnP14SlzxziLTjsnbwi/gKo44Oq8HRFs2Fj"
    "mJqmApaIJVqfRZsIwM4qtfkr3mQWnUgJFq6NXZcIaVoRObGdIVpgaeGCxSv91qozZ9fsEb"
    "bljaQZ7dxGYXCoTwI7TuVsVCX4oAPMlF6QVh5UCIEHxGc4von0B1/Kt/CkhL+q8BcpFnWS"
    "jNqXB4H1heA28aEfPJOttxNSbzj8s8qwbut09iuqfm8+Z31IPR5c3QhAKrSpcdjSGvk2/X"
    "wyM3ntZXFbAQE/wEGos5NmJXBIgciNmX0dIit7FlLZhKrZSsAEliI9pZJI9DqcOLiQInEB"
    "0Xg93YSdvS2FcpB+zxhKucbGENg/uOgHJZbU1j2h6FFOJy+oKGs8IOMB1XhA3/HJVVjNS4"
    "5vNXs6/+UTS4QtWcj1o7uGja/+X/pA6ssRJe03E7PdLXNmW9WI6m16P7RtQrqppaKsUUtG"
    "LdWopcswmPDPlWopvtWslviq0Z0hl1MoV+mvdh7Y3PNoEMAp0lBplQfolsg7NiS0XOLMou"
    "Olv8fTGzxE3HXACZxS4ZdLXm6wawjCgHFyQ27/4SMfnE1mE1Wb6GR08u0pnObicxVo4cKJ"
    "QjDR0+K/oXIsFEli2R0ayzn3VXRGBWBcbt/AG6iTGKIqntGh2hJoAuaEYTj2nwRjdl70JN"
    "GWkuWqaUj1sJcEDfxd8pz65KN1WUd7BPm2ggLJStFlT21e1BiHxjhsNA7P+eyUFTd7VjRo"
    "YyhaLp9ZJD55eZ0qmavjf1TRw6TCZZTuyhxZhcDiq6j/v9Ge17DUjK2w002yhpw/MKX97g"
    "Xc+67ut6uCZH2Dfye7q3ZTkWyPoNc9Y3WnBtD7AAfVfKXs/Vbmj582bUFQgt3UrooavVb2"
    "CGU2FgyrGtExGSI1RpR9AnWobe7JBYo4Kg6VVKxeFQKBsklV1KWtPSuJp8Ef6Pp6QuZRVW"
    "yPYOav+Elp59LCgngcWGCYISiEDUc0LcKJS/25fFQULRtGVboXLrYJ9Jb2A+W5ZReYcVVs"
    "nLO1Dy2t+pTfe9h1146m9T/tES1dz45evkgXK/ijaXl6/250ft7qABEqr8uPmQudFaooZ5"
    "jpHavdmRqDu0Dd1Bg0NQb3YhxMmOwOK/Hv/wN7hnUW"
)
