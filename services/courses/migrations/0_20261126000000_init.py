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
CREATE TABLE "imported_fields" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "digests" JSONB NOT NULL
);
COMMENT ON TABLE "imported_fields" IS 'The digest of each field''s last imported value, which tells an edit here from one there.';
CREATE TABLE "job_runs" (
    "name" TEXT NOT NULL,
    "scheduled_at" TIMESTAMPTZ NOT NULL,
    "attempt" INT NOT NULL,
    "trigger" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "processed" INT,
    "error" TEXT
);
COMMENT ON TABLE "job_runs" IS 'A run; its key lets no two replicas run a job for the same scheduled time.';
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
        ALTER TABLE "imported_fields" ADD CONSTRAINT "imported_fields_pkey" PRIMARY KEY (id, kind);
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_pkey" PRIMARY KEY (name, scheduled_at, attempt);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_trigger_known" CHECK (trigger IN ('schedule', 'catch_up', 'retry', 'operator'));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_outcome_known" CHECK (outcome IN ('succeeded', 'failed', 'interrupted'));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_attempt_positive" CHECK (attempt >= 1);
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_finished_with_an_outcome" CHECK ((finished_at IS NULL) = (outcome IS NULL));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_processed_when_succeeded" CHECK ((outcome = 'succeeded') = (processed IS NOT NULL));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_error_when_failed" CHECK ((outcome = 'failed') = (error IS NOT NULL));
        CREATE INDEX "job_runs_started" ON "job_runs" (started_at);
        CREATE INDEX "job_runs_succeeded" ON "job_runs" (name, finished_at) WHERE outcome = 'succeeded';
        CREATE INDEX "job_runs_unfinished" ON "job_runs" (name) WHERE outcome IS NULL;
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
    "eJztXW1z2zYS/isYfWk6o8skTprkkpubkR239dWxe45yfcsNDZGQhDMFqAAYRb3rfz8s+C"
    "K+yiT1YkrBl8QisSD4AFw82F0s/ttzeSAkkY8HUtIJmxGmeq/Rf3sMz4j+o+x2H/XwfJ66"
    "CVcUHvlGACcFzXU8kkpgFyodY18Sfckj0hV0rihnIDBAHvGJIh5aiSKp8FL2keRITbFCVE"
    "lEPUQlYuQTEUiQQBLvMTzA465+AmWTLdQVMPp7QBzFJ0RNidA1/vZvfZkyj3zWrxn9nN85"
    "Y0p8L4PT6nkO9aAuU8RRy7m5/eHDxdtvjRA0eeS43A9mrFRwvlRTzhLJIKDeYxCHexPCiM"
    "D6/VJwssD3I/DjS+F76AtKBCR5AW91wSNjHPjQKb2/jQPmQl8g8yT45/nfo1amijnO1fXQ"
    "eX8+dJxeoQ+hCbmuiC65nEH/UxgNGq4/w3pX2JirPXjA2feDm0fPXnxtIOBSTYS5aZDr/W"
    "kEscKhqOmKFfaKKv36BcyH5LMqxzwRyGGtm9oG5fjCCubVUI8BjCHaL6jD85+HUPNMyt99"
    "uHD1r8GNQfrd4GcD9WwZ3bm8vvouLs71Fxt+zVdnl9enBv4V3BSeHpgxI5ugnpez4LcAf4"
    "Y/O3NOI+2ahf4tcekM++XoZwVz2Huh5OOohuPqh7fnZxfvBpeP/to/MahrzKkyrx33x/Mn"
    "X+dg9vQ0gFUJxBoRRWekHOOVVB7fSOxx/EcNhCNVfQAADy/enb8fDt79mBntbwfDc7hzkh"
    "np8dVHoaZfDfakEvTTxfB7BD/Rr9dX5/n5ICk3/LUHbcKB4g7jCwd7aUziy/GlTO/6GnX9"
    "MfjUXTZRYDkxq79a6C+DoUe8cB5w5kS4EadsoMuqK9lYrx3OVxertZf957XVmv6GgtGMas"
    "qpH+Ng3+cLUsJWL1jFF1Apn8Odhr1xWFjr5ur//nLy9PnL56+evXj+Shcx7UyuvFzTHRdX"
    "wxzYenVUOk2fcu4TzMoRXgnlIB1pqePSL6fX15cZ/XJ6kVcgH96dnt88epob30Wo9ToOhm"
    "SDkZySaDV2t4bz0w4NWEHghVsQn6zkFsjPAQ3jg2M/kYmkDb/NSFqO2+VeDm1zDY1RGaFt"
    "GqK627H32J3A4De+KzU7hWAV4f2WC0In7AeyNCBf6JZg5pbZm2Lj6llS02Hiurq6+qYFXi"
    "Rm0uy40gCEisTAP3h/Nnh73jNAj7B7t8DCcyoQ94mU+lFlnCqS/PaHG6JXB+Uzewz3panm"
    "YNVTAW2DHT/hKcwyaBZvzU5m+SuY4Yl5JXj2n/3U4JziuTLG8KJXIL7XX+sScMNSNf0B18"
    "IjgnhotESP9AdJ4XofUe/rN4jO5lyAdT++LtEML9EUfyJoguey6BDYtLINPALRWzfVwBkp"
    "6wuwvoBOm3Pib6fByist8rBLr47aDQ54MdtRRC0Xtlz4SLnwvqjwoaC9Yy4cDs5SKpyM23"
    "VMeHXtfiI8nBKEJ/obnOhueY1ubyM1f3uLBNW1AKnljKAFVVNEsKv/+QTxLnyMNFdF4bO+"
    "kkjxOXWL1Hi71X9kHxnUKPgCSuAkECcst58gnG7p+S+DcEs/mDTh23F5S7db0G27utkr3O"
    "lmNgA9J2ahbxMnoKcFvwnoiUAruLtp6dsb2q5GZsJFo2iYtIzFvE0kDJsEmmc2GuQpGYt5"
    "c8wlF8pRGt4i6G+JoJ+IN4xuZjlLWszi3gJ3goU7bYN8VtBi34Yzzojzh17JNeONKSGLeo"
    "sRr7AKGoXHryQsYWwBOOgJUCPOWPBZE9wLgh0e7sZoEw6U0I6i1+mKQz/ov1QgGJhjCqae"
    "bnSQAhtSY39oVsqa4fOgCszkmAjRKp6rKH0wMV29n6aEGUMkX+jm6GHP7xD/RMQbUxkac2"
    "HujqmQCuyYW/gqDi0EzDoSt+1I5IHyKSNOc2RLJC3CNgZ5W4zq0FRTMPdadnNW0nZzp7vZ"
    "hpofay8XYkHqxCzkckNsELeQTUdxmF94MXYhMxGmgmY3ACoVoXuMKP0e0D/+IJuC9E9dyz"
    "EhtNMYmHMmuO9XJopJ3e6vjYUhScGa8TA/TbmJ0NY8z0N4FYASRUIVI1zqCBxNtEk3xuK2"
    "g0tU4DVPqZOVsiB/KfHFveswNA3SA0gVhqvVNPtsexlLpcPnpATjtZu/U1J29/f63d8N+O"
    "duZ0OBJfE+yIoNUqnb98yGpqATyNr7pMAVMMKCQBwlRFwyFNaBoI4+WujJz9UXGUc+ZxMi"
    "0Ii4fEagoDGZlkeEblzjBhMqPKahqk+J2NDNprNrNOaaL84zgtYEc8iL850qx2h3QZliXG"
    "08WKMUU3sc6u8bhXh1GrqGojV0cfdn9UbR2tIb6LnwtRpquoyQ1XV2X2inozHu9Hs2QTsu"
    "b8FuAfaIe40id+PyHQ506SzWeubVSqdRYFdKxCLeYhNGIIz91pF6tcG8Eugr7RZlojZTXd"
    "FaIcjvARVlmQDXmivSYtZeUT9b3TwY+VROG+OdkbOA1wd8LAhx5oJ8omTREPO8qIW9Puwu"
    "n83Biy+dZvvn8nKWFNrMLJ2YJ4/Wc/JgiHbi2IyOsbvtePm6ln7sKECFcJOGiKZE7BBdn0"
    "NoFaqUBbdFEqGji3rq57MIZT7U8jRC+ZG7DWRrhkp1c7zei2rqY81AenP+fnhzcTbsVUxe"
    "20C2UUjjgeJbmLUrUH4gf5UZ3GXeqnjUr/FVpSIRm5x5BmJhcqQw0RIkRopIo3yNsFJkNt"
    "eXFkQQNBHYC3OZqimZ9RFmHqKeROCyD0fCuhPRdvCkDXxgDzaTfqH+rzAmqsXGpaKgXciU"
    "LGTsTodjDaawiUT3ugiwiURrLwFsUv19bTOJedKGGAGN/NdqIj2Scbnb7SZpzKqoeQrTex"
    "i6k+7J+3n6xWwWGHk0CpTJKeByIUh4hinEyAKJxkxq0pzm0DhPoamIqXaRoe/oGZty8+ZM"
    "MS9meWLCE21cWke8YvqlZcXBxf94f31VNbBTQnmCTl2F/od8Kjs0uns/wQI/1AmR5tg8/Q"
    "ngs74/8tDnyB9UUAinitRZi7Moy0RtcE+Jiy3EqcV5t0VJq3NaHtkt9ZxeoubvPbE7kbMH"
    "dsOd6pNt51jKlqcJ50W/RKibHCJsckP6dEZVi5DMcmGrt0tyTc0JnLHc2J6YlrPWxE5bE3"
    "2u16htUl2lBW0fd7mPq4JOq1lXZaypZVu1UtnbU9f3Ft9rc/V9CSrsjiwdUEoNzYF5sYc1"
    "Bz7tDrHrTuhDdz+S9g7EPQe6dRTT1pFuNVyHO3X3DKOU1L0yX09ys7/W0ROntW6QVwzyl6"
    "xyhKERGesBszquDiNGFsjnE5MAZUSQIKOA+gpBznhdhEoEFv4RliUhWDuo32Yte2gN1F/j"
    "0znabSJxgq1wOPQRHkN+DLgSf3IPlG4LPhOn3QEDJaJ2gOctfrwluAVBC20OWjIeg6v/E2"
    "mThikna9dRnV5HdfCsDtvdx5l4qzIfYY1MhA1SEMYJdjW7Tbjta/2XIHOfutjsM+CBQtCK"
    "Nfl564vb5IIdm8i+YBLcgSyzgjeLHYvLW8dCTcdCV/T5gAjqTks1enRrvU7Hq0L3KfVq/D"
    "dQvmV6t1IPlGrcEhUQqc3NVG3nAwJaaNizKRZNVexh6gATI+UTNlHwcZx8880aQGMVoEvl"
    "oxWjWyfhvVz4nP6qGiAcFT9CdJ8+eVIDXV2qEl1zL++tZao0Yqs6GjclcgixuNuYz7YWet"
    "uV+exMv3owI+J6PJZElc5ruSLr5zc3KuxwU7rm8uVHItAcCxVl9jWHSRp52HUBv5hmUno1"
    "4nLhIcWRboC/LC5j2lXzkX1kt7fQcOIGxogzxtQPdIfd3qIwHsEIh3LRca9QhHiIwnpJ8A"
    "UK5lAhzMbkjXEiTDBUhT5hPyAfGQ2rYMFspNuoWzMOBBRG8aMi7wNDfA6fChdoiiWKAqof"
    "o9vbhf5+xAyLO92oqLaQ935kMw77+KMmLKaaXwAXFkvInzxBUQ7lBBe0gIr1m9OwYtcPZJ"
    "i/4va2r38rPqeu+QWbzQGa8MUd3aApPBxO9KDjZdgEPglbnsIa6oezcDU8Yy7e6Cqn2FcO"
    "JJZd1WkuCYIlZ3BREGREpxrVQnNh2w3sxkmhA7WGKQyMESbEZAEHkeKPbMHFnYbWx3pRMN"
    "WfQbbCzd020QifCB6UzEjrsqnlJY9ictpPXNGajTswYJv0QyJg4W+Tzi7+kBosJDIyXTYp"
    "PFgoCsxM0ZxZxPWUTiqhzQnuD9wnu0X2rycnz569PHny7MWrb56/fPnNqycJxMVb67A+vf"
    "gO4M6M67IMmcXpv8EArxI/mu7Y2kBPeExTt0tG0IZad83hkg2njyllI3qUkbIJ2ptPzTF1"
    "b+JaScvYtIj5bOzJwqdsUmZYLKt2DmQE86HsSxXODkeD6Wlk6UhGsx7MpxdXg5tfyofzaY"
    "ll5PSX4fkg1wHJwrGJHskIWTXSXI2k1uaNcV+JWeTbId8qJiUjaMlRl8lRymzVtJdzoraf"
    "u9bPXbPqr0vXlC/Tr2fXb5a2CSzyeKJhnegxGFrkp3QyhXCNqCIkCWFhXlO4G1ePRsTnC0"
    "RVZBgXBM2oHv5sUm7238VDrJH40GZSayTuCJFJPscmkGeELOwtYD/aUL8HM1dG80ER0Xe6"
    "2VRgNqngainBHLBXnB1ZRLiG7dW7D5fDi5vB1XfnHYpueEuwd0mUqojBTt1ez348XdDxTc"
    "maxOcmHSygq/Q9xLiCDYWR672PAuZOYfx4RUbTWHrLEYHrHE5HFhS4Fz9TNS+xRLELNnNL"
    "DG30wCGzlMjf0CZ+oCB6TADvOYggwvKOlCT3rOEuiuSst6iltyiC0YRctuqARNJ2wWZdMN"
    "V8OaLKdYPJi5KHEFPe+xFTYXLDAwLGwGgGUR+NuJoiSBPy4nme3j9c1HkmmVRDt+pGHtV9"
    "dUfA7hhfsD6aYX/MxYx4iIsoWHvjbtgJIWruZ93Qxdq1qfoLMU0eztxwJJbJjgG+bcpPy5"
    "I9D4TAFRSHluZ37thsOvB9c7phtGcl5ARvzOYP3TwZhBnYNxrdEOb1278LZ8Yl9r2WJ8cV"
    "5W1SEOuerzBLX3hkNuewd/KGyDmEjvfKzNMlxfprzdQ0EXBEJFH7GNRYAHZWmc1f0SYzj0"
    "7Aka4Zrot9nwhNrYge2F4fzbFmuMB49bq17LjTDWuEbXkDTaO9ZWgGh/wksONUj0aTgg8q"
    "wMzoBc3yIEMIPCA6w/FNqD/4QrdipiXkKsNfqFjMSTJmXx4Y1ueCu0RCPXiiS+/GpF69/C"
    "w1qddddHbLqr63NWe1ST3q3KYWgERoW/2woznybfL5pEbyxtPirgwCUmEVNNlJsxI4JkPk"
    "1mhfC8vKgZlUtqFqdmIwgamomVKJJTptTuxdaZEogWg0n26DZ+9KoRzlumcIqVwjMgT8B+"
    "fXQTGT2vlKKHyU12oVlJe1KyC7AqpaAel1itC9/m1cvmT1ky1yz8onKhw3oNaiZ5hZjEB2"
    "XGTEv5Jh7oi40tikH6bWUMT3pdGUHoX8EoKEucE5I2H+j+JaaJcP2vIypXqjoE0bXCvb4j"
    "G6VTprVQ4/qkZsOCVi2fCBJq36Bx/dBOW7WqJb62eL//CRI4K6e1gGSJd9Yw7/viNL5BMF"
    "RiOkFjzOjyuhBMJI12sYGnA2Cf5g6U6JF0CiKEN8yoxkW6o6SmKFlTt1gnlobMOhrGH2EI"
    "4clZWPkXluktUX8ioFyuW6Vmo451xw6HrZB+epbtxHFhnITFIqAhQPMkcRIbhY2fVg0MVm"
    "CfLZJQbA1+blFOTdShvw5npByhn2jSVv03nM/N9A5cblrcrdwsaaZBy2WDDkZe2CoXMLhp"
    "LzqxsY81IS1ppXYs3TT5tMwt0HtcOPVyJWf7WgjFJh0W6PfVbS6qpO66oxZVROW/VzTtTu"
    "su9yP0fEtYkGTYnYSK4WOzhiX3kDHpCRsdFcRSJgllJNBnEiYIfwYR0gcR2oEf/cK7NdRL"
    "f6a20XfFXoXsvFOZyIIlfJLbTam1EFhuYRHObDFVoSfceFmGm9CpvAjSX6AY/vsF76+x4Y"
    "rMdUyOKpKlusGiwXYCC/I8uvJJIQz8BcYiwNZ4Oz78/hwGDJTSwPF14Y5RM+LfoNZgzIw8"
    "3SSUAWUy5NAJCJ8fG5ewctMId9hgfFSNNsDXRoztiBKd1uooV7+9hEa/dwPswezvKdbtWw"
    "FwQt/G1C6Zvvb9t0Y9sBQb6ruJN4pmiTti0rai0HnVtRdoscXvLJOcvnEyspUIcoOj6fOH"
    "r0bXwQy+qEaROyEB+iEkZUp05FR8D4So6Y3GrNGzA1yxUe1F1k8z/07OkRewF33wdIPFTO"
    "+67B/yAJfB4m6f0BQX9PRFu3CNB7BTutq/lPeL8W/ZFJ0RpxPpCwzzdWo9eGj1DmYsGwOY"
    "YsCmxJyIjhJ3DUmctneoIinrFDxYeirXLNQmbussCfnT0rtqfBD3R7OyLT8OC1GcFMrrbA"
    "JZVrhgX2OGBgmJloHTgFfB6MfOMFi6xl/fAguLmPXQK1JfXACXAQa8S4Oc+Os52Epb6fYd"
    "/f2JrW+d1z0dT17OTli2Sygh/rpqf37waXl7XOqKX6uv6Ymzka8nLW39DyQAV7jMVDoG6P"
    "sbDHWBxEP1gz2T0s8c//A8m0vB0="
)
