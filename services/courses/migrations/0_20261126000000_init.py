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
    "grading_promise_days" SMALLINT,
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
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_offsets" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        ALTER TABLE "consumer_versions" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
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
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
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
        ALTER TABLE "courses" ADD CONSTRAINT "courses_promise_in_range" CHECK (grading_promise_days BETWEEN 1 AND 90);
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
    "eJztXW1z27gR/isYfbncjJpJnFySJp3OyI7vzj3HvtpKry/p0BAJSahJgAeQUXTt/fdiwR"
    "fxVSapF1MKviQWiQXBB+Diwe5i8d+BzUMhiXw6kpLOmEdYMHiL/jtg2CPqj6rbQzTAvp+5"
    "CVcCPHG1AE4L6ut4IgOBbah0il1J1CWHSFtQP6CcgcAIOcQlAXHQShTJAC/lEEmOgjkOEA"
    "0kog6iEjHymQgkSCiJ8xQe4HBbPYGy2RbqChn9NSRWwGckmBOhavzXv9VlyhzyRb1m/NO/"
    "t6aUuE4Op9XzLOpAXbqIFSx9ffvjx4v332shaPLEsrkbeqxS0F8Gc85SyTCkzlMQh3szwo"
    "jA6v0ycLLQdWPwk0vRe6gLgQhJ+gLO6oJDpjh0oVMGf5qGzIa+QPpJ8M/LP8etzBSzrKvr"
    "sXV7PrasQakPoQmFrogv2ZxB/1MYDQqu36N6V9joqwN4wNmPo5snL159qyHgMpgJfVMjN/"
    "hdC+IAR6K6K1bYBzRQr1/CfEy+BNWYpwIFrFVTu6CcXFjBvBrqCYAJRPsFdXz+9zHU7En5"
    "qwsXrv42utFIfxj9XUPtLeM7l9dXPyTFufpio6/56uzy+lTDv4KbwtNDPWZkG9SLcgb8Du"
    "B7+Ivlcxpr1zz074lNPexWo58XLGDvRJJP4xqOqx/en59dfBhdPvnj8ESjrjCngX7tpD9e"
    "Pvu2ALOjpgEcVECsEAmoR6oxXkkV8Y3FniZ/NEA4VtUHAPD44sP57Xj04efcaH8/Gp/DnZ"
    "PcSE+uPok0/Wqwp5WgXy7GPyL4if55fXVenA/ScuN/DqBNOAy4xfjCwk4Wk+RycinXu65C"
    "XX0MLrWXbRRYQczorw76S2PoECeaByyfCDvmlC10WX0lG+u1w/nqErX2eviysVpT31A48a"
    "iinOoxFnZdviAVbPWC1XwBtfIF3GnUG4eFtWqu+u8PJ89fvn755sWrl29UEd3O9MrrNd1x"
    "cTUugK1WR5XT9CnnLsGsGuGVUAHSiZI6Lv1yen19mdMvpxdFBfLxw+n5zZPnhfFdhlqt42"
    "BIthjJGYlOY3drOD/v0YAVBF64A/HJS26B/BzQMD449hObSLrw25yk4bh97uXINtfSGJUT"
    "2qYhqr8d+4DdCQx+0/tKs1MEVhne77kgdMZ+IksN8oVqCWZ2lb0pMa6epTUdJq6rq6tvWu"
    "BFaibNjysFQKRINPyj27PR+/OBBnqC7fsFFo5Vg7hLpFSPquJUseT3P90QtTqontkTuC91"
    "NQernkpoa+z4Cc9glkOzfMs78YpXMMMz/Urw7N+HmcE5x36gjeFlr0Byb7jWJWBHpRr6A6"
    "6FQwRx0GSJnqgPksL1IaLOt+8Q9XwuwLqfXJfIw0s0x58JmmFflh0Cm1a2gUcgfuu2Gjgn"
    "ZXwBxhfQa3NO8u20WHllRR536dVTu8EBL2Z7iqjhwoYLHykX3hcVPhS0d8yFo8FZSYXTcb"
    "uOCa+uPUyEx3OC8Ex9gzPVLW/R3V2s5u/ukKCqFiC1nBG0oMEcEWyrfz5DvAufIsVVUfSs"
    "byQKuE/tMjXebvWf2CcGNQq+gBI4DcSJyu0nCKdfev7rINzSDWdt+HZS3tDtDnTbrG72Cn"
    "e2mS1AL4gZ6LvECahpwW0DeirQCe5+Wvr2hratkJlx0SoaJitjMO8SCcNmoeKZrQZ5RsZg"
    "3h5zyUVgBQreMujviaCfiTOOb+Y5S1bM4N4Bd4KFPe+CfF7QYN+FM3rE+k2t5NrxxoyQQb"
    "096jOBHdUeyxfcU6tpy1HL33IH3HrYdWvNunV1HFGw3YuT169S6y78WGfYvf0wurwsW3dl"
    "gIOw1U6ElYTh5h3GNqhk0NjWVA3MNriXBHusWbR9LBookclKEBlw6Af1VxAKBpavklWtHx"
    "0UgLmutes5L2U8HkVQBWZySoToFDpXlj6Y8LnBL3PCtM2XL1Rz1LDn94h/JuKdrgxNudB3"
    "p1TIAEzGW/gqDi3azvhst+2z5WHgUkas9shWSBqETbj3thjVoamm0Hc6dnNe0nRzr7vZRP"
    "Ufay+Xwm6ahIcU0nBsECKSz/xxmF94OUwkNxFm4pM3ACoTDH2MKP0a0t9+I5uC9FdVyzEh"
    "tNNwo3MmuOvW5uTJ3B6uDTsiacGGoUe/zLkOhlc8z0F4FesTB52Vg4maCBxNYE8/xuK243"
    "iC0GmfvSgvZUD+WkK5B9dRFCBkYpBBFBnY0Oyz7WUslRb3SQXGa/fZZ6TMRvv1G+1b8M/d"
    "zoYCS+J8lDV70TK3H5gNdUErlI23pIErYIIFgZBVCG5lKKoDQR1DtFCTn60uMo5czmZEoA"
    "mxuUegoDaZVgffblzjBhMqPKalqs+ImCjZtrNrPObaL85zgsYEc8iL850qx3gjR5ViXO3x"
    "WKMUM9tJmm/Rha0BNHINxWvo8kbb+j25jaU30HPRa7XUdDkho+vMFtxeR2Pcq/dsg3ZS3o"
    "DdAewJd1oFSSflexzo0lus1cyrlE6rwK6MiEG8w36XUGj7rSXVaoM5FdDX2i2qRI8oTnFr"
    "1gpBfg2pqEq6uNZckRUz9ormiQH9cOJSOW+Nd07OAN4c8KkgxPIF+UzJoiXmRVEDe3PYbe"
    "754MWXVrutikU5QwpNEpxezJNH6zl5NER7cUJJz9jddrx8fcv0dhSgQrhJS0QzImaIrk/X"
    "tApVyoPbIV/T0UU9DYsJm3IfanXGpuLI3QayDUOl+jleH0Q187HmIL05vx3fXJyNBzWT1z"
    "aQbRXSeKD4lmbtGpQfyV+lB3eVtyoZ9Wt8VZlIxDbHy4FYlIcqymkFOahi0ijfIhwExPPV"
    "pQURBMHW2yhtbDAn3hBh5iDqSAQu+2gkrDt8bgdP2sAH9mgz6Vfq/4piojpsXCoLmoVMxU"
    "LG7HQ41mAKk7N1r4sAk7O18RLAnF+wr20mCU/aECOgkX9bTaRHMi53u90ki1kdNc9g+gBD"
    "t7I9+TBPv/C8UMujSRjonAI2F4JEx8VCjCyQaMykIs1ZDo2LFJqKhGqXGfqOnrEpN2/PFI"
    "tihiemPNHEpfXEK6ZeWtacEf2X2+uruoGdESoSdGoH6H/IpbJHo3vwCyzwI50Qa47N058A"
    "Puv7owh9gfxBBaVwqliddTj2s0rUBPdUuNginDocLVyWNDqn4+noUs3pFWr+wcPRUzlzNj"
    "rcqT9E2MdSdjy4uSj6NULd5rxmnYbTpR4NOoRkVgsbvV2Ra8oncJx1a3tiVs5YE3ttTXS5"
    "WqN2SXWVFTR93Oc+rgs6rWddtbGmhm01OjXAHHC/t/hek6vva1Bh92RpgVJqaQ4sij2uOf"
    "B5f4hdf0If+vuRdHcg7jnQraeYdo50a+A63Km7ZxynpB5U+XrSm8O1jp4krXWLvGKQv2SV"
    "IwxNyFQNmNXJgBgxskAun+kEKBOCBJmE1A0Q5IxXRahEYOGfYFkRgrWD+k3WssfWQMM1Pp"
    "2j3SaSJNiKhsMQ4Snkx4ArySf3SOm24DOxuh0wUCFqBnjR4sc7glsSNNAWoCXTKbj6P5Mu"
    "aZgKsmYd1et1VA/P6jDdfZyJt2rzETbIRNgiBWGSYFex25TbvlV/CeK71MZ6nwEPAwStWJ"
    "Oft7m4SS7Ys4nsKybBPcgyK3i72LGkvHEsNHQs9EWfj4ig9rxSo8e31ut0vCr0kFKvx38D"
    "5Vuld2v1QKXGrVABsdrcTNX2PiCgg4Y9m2PRVsUepg7QMVIuYbMAPo6T775bA2iiAlSpYr"
    "RifOskulcIn1NfVQuE4+JHiO7zZ88aoKtK1aKr7xW9tSyojNiqj8bNiBxCLO425rOthd72"
    "ZT47U68eekRcT6eSBJXzWqHI+vnNjgtbXJduuHz5mQjkYxHEmX31YZJaHnZdwC+mmJRajd"
    "hcOCjgSDXAXZaXMd2q+cQ+sbs7aDixQ23EmWLqhqrD7u5QFI+ghSO5+LhXKEIcRGG9JPgC"
    "hT5UCLMxeaedCDMMVaHP2A3JJ0ajKljoTVQbVWumoYDCKHlU7H1giPvwqXCB5liiOKD6Kb"
    "q7W6jvR3hY3KtGxbVFvPcT8zjs44+bsJgrfgFcWCwhf/IMxTmUU1zQAipWb06jim03lFH+"
    "iru7ofodcJ/a+hdsNgdoohe3VIPm8HA40YNOl1ET+CxqeQZrqB/OwlXwTLl4p6qcYzewIL"
    "Hsqk59SRAsOYOLgiAtOleolpoL225gN04GHag1SmGgjTARJgs4iBR/Ygsu7hW0LlaLgrn6"
    "DPIVbu62iUf4TPCwYkZal02tKHkUk9N+4orWbNyBAdumH1IBA3+XdHbJh9RiIZGT6bNJ4d"
    "FCUWBmiufMMq6ndFYLbUFwf+A+2y2yfzw5efHi9cmzF6/efPfy9evv3jxLIS7fWof16cUP"
    "AHduXFdlyCxP/y0GeJ340XTH1gZ6ymPaul1ygibUum8Ol3w4fUIpW9GjnJRJ0N5+ak6oex"
    "vXSlbGpEUsZmNPFz5VkzLDYlm3cyAnWAxlXwbR7HA0mJ7Glo50NKvBfHpxNbr5R/VwPq2w"
    "jJz+Y3w+KnRAunBso0dyQkaNtFcjmbV5a9xXYgb5bsh3iknJCRpy1GdylDFbte3lgqjp57"
    "71c9+s+uvSNRXLDJvZ9dulbQKLPJ4pWGdqDEYW+TmdzSFcI64ISUJYlNcU7ibVowlx+QLR"
    "IDaMC4I8qoY/m1Wb/XfxEGMkPrSZ1BiJe0Jk0s+xDeQ5IQN7B9iPNtTv0cyV8XxQRvSDaj"
    "YVmM1quFpGsADsFWdHFhGuYHvz4ePl+OJmdPXDeY+iG94T7FySIKiJwc7cXs9+HFXQcnXJ"
    "hsTnJhssoKp0HcR4ABsKY9f7EIXMnsP4ccqMprX0liMC1zmcjiwocC9+pnpeYohiH2zmhh"
    "ia6IFDZimxv6FL/EBJ9JgA3nMQQYzlPalI7tnAXRTLGW9RR29RDKMOuezUAamk6YLNumCu"
    "+HJMlZsGk5clDyGmfPAzpkLnhgcEtIFRD6IhmvBgjiBNyKuXRXr/eFHnuWRSLd2qG3lU99"
    "UdIbtnfMGGyMPulAuPOIiLOFh7427YCSFq72fd0MXat6n6KzFNHs7ccCSWyZ4Bvm3KT6uS"
    "PY+EwDUUh1bmd+7ZbDpyXX26YbxnJeIE7/TmD9U8GUYZ2Dca3RDm9a9/l86MS+17HU+OK8"
    "ubpCDGPV9jlr5wiOdz2Dt5Q6QPoeODKvN0RbHhWjM1TQUsEUs0PgY1EYCdVXrzV7zJzKEz"
    "cKQrhmtj1yVCUSuiBrYzRD5WDBcYr1q3Vh13umGNsC1vpGi0s4zM4JCfBHacqtGoU/BBBZ"
    "hpvaBYHmQIgQfEZzi+i/QHX6hWeEpCrjL8RYpFnySj9+WBYd0X3CYS6sEzVXo3JvX65Wel"
    "Sb3porNfVvW9rTnrTepx57a1AKRC2+qHHc2R79PPJzOSN54Wd2UQkAEOwjY7aVYCx2SI3B"
    "rt62BZOTCTyjZUzU4MJjAVtVMqiUSvzYmDKyUSJxCN59Nt8OxdKZSjXPeMIZVrTIaA/+Di"
    "OihhUjtfCUWPcjqtgoqyZgVkVkB1KyC1ThGq179PylesfvJFHlj5xIWTBjRa9IxzixHIjo"
    "u0+Dcyyh2RVJqY9KPUGgFxXak1pUMhv4QgUW5wzkiU/6O8Ftrlg7a8TKnfKGjSBjfKtniM"
    "bpXeWpWjj6oVG86IGDZ8oEmr/sInN2H1rpb41vrZ4j98Yomw6R6WEVJl3+nDv+/JErkkAK"
    "MRChY8yY8roQTCSNWrGRpwNgn+YGnPiRNCoihNfKqMZFuqOk5ihQN7boV+ZGzDkaxm9hCO"
    "HJeVT5F+bprVF/IqhYHNVa1Uc05fcOh6OQTnqWrcJxYbyHRSKgIUDzJHESG4WNn1YNAlZg"
    "nyxSYawLf65QLIu5U14PlqQcoZdrUlb9N5TP/fQuUm5Y3K3cLGmnQcdlgwFGXNgqF3C4aK"
    "86tbGPMyEsaaV2HNU0+bzaLdB43Dj1ciRn91oIwywKLbHvu8pNFVvdZVU8qonHfq54Ko2W"
    "Xf536OiWsbDZoRMZFcHXZwJL7yFjwgJ2OiucpEQC+l2gziVMAM4cM6QOI6DCb8y6DKdhHf"
    "Gq61XfBVoQctF+dwIopcJbdQas+jARiaJ3CYDw/Qkqg7NsRMq1XYDG4s0U94eo/V0t91wG"
    "A9pUKWT1XZYtVguQAD+T1ZfiORhHgGZhNtaTgbnf14DgcGS65jebhwoiif6GnxbzBjQB5u"
    "lk0CsphzqQOAdIyPy+17aIE+7DM6KEbqZiugI3PGDkzpZhMt3NvHJlqzh/Nx9nBW73Srh7"
    "0kaODvEkrffn/bphvbDgjyXcWdJDNFl7RteVFjOejdirJf5PCSz85ZMZ9YRYEmRNFy+cxS"
    "o2/jg1hWJ0zrkIXkEJUoojpzKjoCxldxxORWa96AqRmu8KjuIpP/YWBOj9gLuPs+QOKxct"
    "73Df5HSeDzOEnvDwj6ByLa+kWAbgPYaV3Pf6L7jeiPTIs2iPOBhH2uthq91XyEMhsLhvUx"
    "ZHFgS0pGND+Bo85s7qkJijjaDpUcirbKNQuZuasCf3b2rMSeBj/Q3d2EzKOD1zyCmVxtgU"
    "srVwwL7HHAwDDT0TpwCrgfTlztBYutZcPoIDjfxTaB2tJ64AQ4iDViXJ9nx9lOwlJvPey6"
    "G1vTer97Lp66Xpy8fpVOVvBj3fR0+2F0ednojFqqrquPuZ2joShn/A0dD1Qwx1g8BurmGA"
    "tzjMVB9IMxkz3AEn//P7P5Mhc="
)
