from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "answer_keys" (
    "quiz_id" UUID NOT NULL,
    "quiz_version" INT NOT NULL,
    "key_revision" INT NOT NULL,
    "answers" JSONB NOT NULL
);
COMMENT ON TABLE "answer_keys" IS 'The latest revision of the answers to one version of a quiz.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "max_points" NUMERIC NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" NUMERIC,
    "resubmissions_allowed" INT
);
COMMENT ON COLUMN "assignments"."version" IS 'Course version of the event that the row is from';
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "teacher_id" UUID,
    "title" TEXT,
    "status" TEXT,
    "deleted" BOOL NOT NULL,
    "outline_version" INT NOT NULL
);
COMMENT ON TABLE "courses" IS 'A course; its version is 0 while only events about its parts have arrived.';
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'One row per published CourseCompleted: at most one per cycle.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON COLUMN "enrollment_cycles"."version" IS 'Of the event; an import can correct the start';
COMMENT ON TABLE "enrollment_cycles" IS 'The start of an enrollment cycle; imported facts get the cycle and span of their time.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "learners" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "enrollment_version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "round" INT NOT NULL,
    "open" BOOL NOT NULL,
    "erased" BOOL NOT NULL
);
COMMENT ON COLUMN "learners"."round" IS 'Raised by each reset; attempts count in it';
COMMENT ON TABLE "learners" IS 'A student in a course: the aggregate that this service publishes.';
CREATE TABLE "lesson_progress" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "lesson_progress" IS 'What a student did in a lesson in one cycle; a revoked completion does not count.';
CREATE TABLE "outline_chapters" (
    "course_id" UUID NOT NULL,
    "chapter_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL
);
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "chapter_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INT NOT NULL,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "completes_on" TEXT NOT NULL,
    "quiz_id" UUID,
    "assignment_id" UUID
);
CREATE TABLE "playback_positions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "playback_positions" IS 'Where a student left a video. It is not published, so players may save it often.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL,
    "quiz_version" INT NOT NULL,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" NUMERIC NOT NULL,
    "pass_percent" NUMERIC NOT NULL,
    "time_limit_seconds" INT
);
COMMENT ON COLUMN "quizzes"."version" IS 'Course version of the event that the row is from';
COMMENT ON COLUMN "quizzes"."questions" IS 'Without answers';
COMMENT ON TABLE "quizzes" IS 'One version of a quiz; an attempt keeps the version that it was started with.';
CREATE TABLE "rounds" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "round" INT NOT NULL,
    "from_cycle" INT NOT NULL,
    "cycle" INT NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "rounds"."from_cycle" IS 'First cycle whose completions were revoked';
COMMENT ON COLUMN "rounds"."cycle" IS 'Enrollment cycle in which the reset happened';
COMMENT ON TABLE "rounds" IS 'A round of attempts that a reset began; the first round of a learner has no row.';
CREATE TABLE "submissions" (
    "submission_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "round" INT NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "attempts_allowed" INT,
    "quiz_version" INT,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "answers" JSONB,
    "key_revision" INT,
    "text" TEXT,
    "link" TEXT,
    "file_reference" TEXT,
    "days_late" INT NOT NULL,
    "deduction_percent" NUMERIC NOT NULL,
    "given_score" NUMERIC,
    "graded_at" TIMESTAMPTZ,
    "first_graded_at" TIMESTAMPTZ,
    "first_graded_by" TEXT,
    "score" NUMERIC,
    "max_score" NUMERIC NOT NULL,
    "percent" DECIMAL(7,4),
    "graded_by" TEXT,
    "grader_id" UUID,
    "revision" INT NOT NULL,
    "previous_score" NUMERIC,
    "feedback" TEXT
);
CREATE INDEX "idx_submissions_student_715a44" ON "submissions" ("student_id");
COMMENT ON COLUMN "submissions"."progress_from_cycle" IS 'The span that the attempt counts in';
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'When the attempt was started';
COMMENT ON COLUMN "submissions"."expires_at" IS 'End of a timed attempt';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Revision of the answer key that was applied last';
COMMENT ON COLUMN "submissions"."days_late" IS 'Days begun after due_at';
COMMENT ON COLUMN "submissions"."deduction_percent" IS 'Percent of max_score';
COMMENT ON COLUMN "submissions"."given_score" IS 'Score before the deduction';
COMMENT ON TABLE "submissions" IS 'A quiz attempt, submitted or not, or a submitted assignment; its version is the ETag.';
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
        ALTER TABLE "imported_fields" ADD CONSTRAINT "imported_fields_pkey" PRIMARY KEY (id, kind);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "outline_chapters" ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_pkey" PRIMARY KEY (course_id, student_id, round);
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
        CREATE INDEX "answer_keys_corrected" ON "answer_keys" (quiz_id) WHERE key_revision > 1;
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_versions_positive" CHECK (quiz_version >= 1 AND key_revision >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_by_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_deduction_in_range" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_round_positive" CHECK (round >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_finite" CHECK (isfinite(began_at));
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_after_the_first" CHECK (round >= 2);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_cycles_in_range" CHECK (from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, progress_from_cycle, round, attempt);
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "submissions_by_expiry" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND round >= 1 AND attempt >= 1);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_within_attempts_allowed" CHECK (attempt <= attempts_allowed);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('started', 'submitted', 'graded', 'returned', 'withdrawn'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_submitted_unless_started" CHECK ((status = 'started') = (submitted_at IS NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_quizzes_are_started" CHECK (kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_expires_after_start" CHECK (expires_at > started_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_submitted_after_expiry" CHECK (submitted_at <= expires_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_assignments_have_content" CHECK (kind = 'assignment' OR num_nonnulls(text, link, file_reference) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_from_revision_1" CHECK (revision >= 0 AND num_nonnulls(score, graded_by, first_graded_by) = CASE revision WHEN 0 THEN 0 ELSE 3 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_has_grade" CHECK (CASE status WHEN 'graded' THEN revision >= 1 WHEN 'returned' THEN true ELSE revision = 0 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_regraded_from_revision_2" CHECK ((revision >= 2) = (previous_score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_score_in_range" CHECK (score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_given_score_in_range" CHECK (given_score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ALTER COLUMN "days_late" SET DEFAULT 0;
        ALTER TABLE "submissions" ALTER COLUMN "deduction_percent" SET DEFAULT 0;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_days_late_not_negative" CHECK (days_late >= 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_late_work_is_deducted" CHECK (deduction_percent BETWEEN 0 AND 100 AND (deduction_percent = 0 OR days_late > 0));
        CREATE INDEX "submissions_ungraded" ON "submissions" (course_id, submitted_at, submission_id) WHERE status = 'submitted';
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_percent_of_score" CHECK (percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_by_known" CHECK (graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_first_graded_by_known" CHECK (first_graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_users_have_ids" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user');
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWuT2zay/SsofUm2Stdljx3bG9+6VTNjJZnsPLzjcbIPb3EgEpJwRQEKQY6szea/Lx"
    "ogKZICJZF6kTK+2DMkGuQcgN2nG43G751pwIcBEeLZORMzEvyFzDvfo987DE+I/MF0u4s6"
    "eDrN3oRLIe77SgKrhs6YzNV13BdhgN1Q3hpgXxB5ySPCDeg0pJyBwMOIIB+HRIQoIE9UyM"
    "uID1AoL+u+BAo54oygJ/lzfBej3yL672fwBI+78hGUDXfRWcTobxFxQj4kUiaQXf7zX/Iy"
    "ZR75QkTy63TsDCjxvRxU0IdDPehF3XTC+VTd+PTp6v0Pqjm8bd9xuR9NWEFkOg9HnKUyUU"
    "S9ZyAI94aEkUD+UV4GRBb5fgx5ckm/e+aCfmsvB/0ARz4MBsjr11lc6zjO7d2D87H34Did"
    "pYFKJDJwx5dczmCQKQsBod//0P0uQFBXO/CAy5/O7799+fpP6i/mIoTpk0DU+UMJ4hBrUY"
    "V2Ad540JYxvmLhCogzYgWc5Tu3EGH5vvK//zl78erNq7cvX796K5uoF02vvFkxCFe3Dwrr"
    "BbbyY3WSz6UCtkUxi60B21jtLMP688e7WzOuGZECpB51Q/Qf5FPRRmhX4AZgQM8TIX7z4c"
    "LtL+f3SlvcnP9NqQsurYi2MLeX13cXRQ0CHVxI6EE9D8YZDQIX+tgdz3DgOUt3+Bkva7t8"
    "a3I2KV7BDA8VkPAXw9+3MJhC0CGbEBaWGNTF/XUWNW25mUUtH48trNviJSrauCXBXVq6MI"
    "jy8zm+kJm6/zuImAvIIPUk+OfV/3VaZfqqW72WGLzOJY8CkeNiwNTIk5wt8iccql8DPkNU"
    "oEHAJ0W+dxgV7qq3rDjvc0KW3RUgDWko/7olOB/Il5IZnQoUoJSvdlogPvT+9rDaEk7m8Z"
    "3ru9sfk+ZF85iHe4K/OFNOYwuSx/w2mpCAumbY84JFNkJcOsH+s/f6/9Mah9tPN737q8sC"
    "kJ40nzhcBvG9/JtDOiFmFBdSRQRjsWfJDxtgGJu4FkD4cHXT+/hwfvMhN5/fnz/04M5Zbi"
    "4nV799XWB7aSfo16uHnxD8iv5xd9srKpm03cM/OvBOOAq5w/jMwV4Wk+Rycik3uhA5kNPd"
    "p+68im4qiFkNVUNDKQw94kWKqzlTErgxNa6grco72VpzteerMysu+ZVE/QkVwLOEg32fz4"
    "iBz5QyylL5WvyyYWjugjA2xvHUnLpjdDrje93VDqemrhuGb8+Rbv4O0VCkTF7y9edoNqI+"
    "QZz5c03pBcJ9HoWq4RQH8t8RfiIIBwF9It5yMHe3XW/h/DbLAbBOb4Oc3ucNVkk5h4tgV8"
    "76inM4L7XFJG6Ywm+lE9seDPfCEEWIw8jgv5bDvZCweFfH2yM+CU0c8YJzn2BW4uoupAqg"
    "96XYvrRweuWwuF/c3V3ncL+4KgL76eaid//tCzUIshENiVk/S/LiU0ZqrHAaJK35ayAjv+"
    "STqfw2NBCl3DzTaiOWLidCIrAhYb9jOqQuvWM0jfo+FSPiodzTifc9wiGaSPOnciWgqTuX"
    "U3qZo2/d28nQ8uaahy1YuAgjr/qaX17KglxcT4LJX0HDp+2bvJZ3NM/GTbRMjcB8UXYH4f"
    "mmwd32+HxjrHiPBdz3IZHhcq7/doMRLzZaY8NJ2txRH3mFlEnp3AShyl5kaNGNNqzvEJ1M"
    "eSDnqOzBDQWStlUtpau7UsJDYoqT9XYaIDXJl2z7/h5jjf7x7ZE1+tbot9boJ9rUgawgpy"
    "q2JdIWaQPSWunXYlcFUUuuGkeusgPdkgWXGlmGd5m0wndAZDRtQa780eVBQFxNWxTXKbKg"
    "ryA+1QuwIN4noYiYidQu7q/js6qlE4k4ff04ucrw+IrkJSNil2qr8sV41GsYiKygNQ+NMw"
    "+N0VDXBAesTD0lN9foJl832zitJfZnEGUIx4ko3+uNhEPZ+VDOwiRFnQok1ccTdUkaAhem"
    "bJYte/zMPjNwyQMy9amL02z5hVcuxWTfypRJkCAu30WC604h8u5zd4yG9IkI9QKTCbjoym"
    "GPpBVk4WcGS6YEeu7zcPQMPT7GNv7xETqHpjGM34iuvJuJXywa5l/qG2E9/sZrcOvx78Hj"
    "bwmhbvIS7rIjmtU1FZA1CzfZazneeooNVNlAVQuRDnjEKmW0J+0Ph+aLalB27jGV/hHqzx"
    "HkYUriJwgEMMKQTKahAAqp2SQ9YNQil7Q0JQYlvDI/LBE5YHLYcYjCDnPDtJtcEeiFkM3D"
    "W4N1g9xcITj7kHivJd5urk13ndMLrZ3svfW+76/gL+LUXfWop11W3Rn8DM5kvASModAOH0"
    "s1tchEQx6XLibjoVZRy77wXp5gXczjez/WxTyoixl/3tUwzQlZSK37s0eGqJbUaq0N5CXt"
    "vvmmrQ00OAXTjvTeRjpmYjXGOS9pR7lpo9wYJ+hO72e6HOFpWLbkV2jTXe0EJTukXN38iJ"
    "kJ1s/Yu58RD3JVjHNSFmRbruuYW2/laNCw2gJXVsR6Ik0L7MX2SsfuVpq0uMmGFk278tag"
    "NWPK7seg2RjP7mM8liNYjtByjjCmptXucrST9hZsS8gaERoOyG8RDSqva2fFbBLB5kkEaX"
    "GOinjn5CzgmwOeBLaFY9Ib5Yq6KGcVdg2FfbTDeNoTla5A7Rpx+MPJINuYqMQHH8+hrw8J"
    "VTEGJpZadVfHJqZxeydhQBtnHZGAZJKCfDKAHKEn6hH+DF2p3S2Q8JMaJLW3BZ4Gp3pN8B"
    "wJKPlKoVpFSJgp6Wj3D7Chk2N/Td0VoRObc2RzjtoAqSCyW89Q27TUu8xIWOeyadH+v0om"
    "abal6s4a+wk89N+bVoK6M51kqWocxLsE0JiQqd65mbRT20GlFZthgeIsKzSj4chc3HGnvd"
    "vjNZtqKu3xmvuLdLVkI2h1RO35bY0ZCrvY0xAQ9xTOIiJ1pfOQlx8jmxNqw0GynV8lT4BT"
    "XDIH4DbjVNlcMCzeflnjECWTqD0/yXBmssapxlFsy5JW39Q8L1K4PDCo+LXHRaZy9rTIKR"
    "ai5lF2RVELJmwLcHw6oaFTPV5iFra6t2GRk3tVk8EYOrlPyjWsip2omg4bV/hSrVVgI6mo"
    "EOp9yarQAuqTIWbvlAszoIEIM+2TKlhohGHNAFwcU8Gv3T/Arjcc3wuy6w0HdTVbUNel4e"
    "o9i2atMkTtqT7U+UEpUn0AwWzEBckUjRBoBivA8U7EI8WiTnF7eadXOBkCKnjMRtQd6QCg"
    "snYjabjl2x4Jd2Vra2xbzcrZCrV212oZc/2Yno5tpq+Z+2s4bOac7U2JLKzCJByzi1QHIa"
    "y78QASWrrwP85cXmRlLZ2sDJ9r7wEPTWx2T0/ZgtIuoKpKuYqCtuj3iZ7P3CJqZh203SfW"
    "NN4hW9INjcf0JBns0T76r64+rD5VDo6FSxMEkmQiVcoPStgfx0WwgYZdomn3Jx5wvY7KD6"
    "iikcuIWNpgXn+uoAsyElYblK/ofwVJE7DNhOXMWiYT9jiG7Zi5nSe4WlqobxlGhoXocju3"
    "kLCWroalswVFTzWUm6t4/2VKZXd1jpTLSbZmlDu9ZOEfXstDGT7xdY18Gj+u84UXZFsz+l"
    "/lN55J8t00ozkjslU+c3tGdS8ZzGMydwLyRCvywaJYg/lg5z5+z2RLip45SP4JOuwEnBxP"
    "pz6VutbH4kjn54SSJVbhjkn7WsyxPZN+L8TRp2xcBeukvcW6OtYD6hOpKgYkIMyttE1oWd"
    "LiXx1/D8+F40t4Kmj3nExjT5+UDHAuIHE2YggPQqnSvYjEdO/w+tsjXqSW8Wsm+Rvlj5Pp"
    "33neqTgSH/Qrg4XNbfvYQ+o/HFnMam1IKUhuje2B6MtHeGE5zQfwH/CXdKbsC+EAe7V8rp"
    "ygdbia7HCpPQZO7ZE2iNvxbs149yttozSIWh5WI1hdw2K1zVbtAnyzTbKbUHezCbWMmsYY"
    "lGQW7ZCQtmcivu9dXt2cX3/7pvuqUN810Qavnv/JTJ2qKVirWrdUrQrAqhX8c0K2FGmxHn"
    "fliPDW0eBDhAyOmNop4eGRqGXEloW/IjVsNmQDQjzYrlOJyGZkrJrdTM02Zk/VOXweo45x"
    "P1V8r7t6LxVetDrK8Ugm81SqTY1myaBH4ym5So2u34LU+ByrGjuPLkc4qLr1qJ1ZV8rH8Q"
    "kbhvB5nH333QpAEy0gWxUXjONbZ/peIWNTflYVEI6bnyC6L54/3wBd2aoUXXWvuNeLhUan"
    "rDz5ISPShmJujcp+aIxJu5R/O9C+u8FAkNBs2gpt1pg4N27tcNV8wz3DH0iApjgIVYH+rl"
    "pi0PJJwgSTlAoFRJJPD4Vc5UrMlzcF1+vmM/vMHh/hxYkbhfSJOANM/Uj+aY+PySYgXTcA"
    "5OKiOdCEeFBYAKuKotEUOgSDTN7JS4wMMXSFnrAfkc8s3mXMoklfvqN8m0EUQGOUPCouxc"
    "MQn8LXwnWpnTjH/Bl6fJzJTyiY4GAsXyruDZZHRfiZTbgqdaBfQdc5INLEyK9S4gKvCI1T"
    "XLLJJtCx60dCnyP3+NiVv4d8Sl31m3wdD6DRf7gjX2gED4fNiHQw16/Ah4uNUzHWOsFcug"
    "keGvDgnexyhP3QgR01iz7VpYBgwRlcDAhSoiOJ6tLrwnbtAWznXqADveod3Sr6rzGZQao7"
    "/sxmPBhLaCGRBo3kl5DvcPvCRfEMHwY8MhilVUfpFCVPwj4dJtZSTsDUhK0yDqmAhb/O4X"
    "PJh1TBl8jJ2B1JhugMWKbYZi7jekGHpdAWBE8m7vXns7OXL9+cPX/5+u13r968+e7t8xTi"
    "5VursL64+hHgzs1rU7WDZfNfYYKXiZ/McOxsoqc8xrACtHLBPydol/qbvNS/oJSV6FFOyo"
    "ZHq5vmhLpXWYTKytg1qOIaVOr4mIwyw8G8bCUqJ1g8p3QeautwMphexMGOdDbLyXxxdXt+"
    "/3fzdL4wBEcu/v7QOy8MQOo4VtEjOSGrRqqrkYxvXhn3hZhFvh7ytbIhc4KWHDWZHGXCVl"
    "VHuSBqx7lp49y4wP4v8Urjysj+L4vlyI1C+/HyZYXYPh7K7oZyGuqg/IgOR0SEaQ1OQQjr"
    "QmQ4e3Qf7Kvx4ayu+OwuiBGrKpnMUA50Xw+xceK2GVMbJ24Il0k/xyqQ54Qs7DVgt4Vwdx"
    "2xjO3BMqI38rVpgNmwhK5lBAvA3nJ2YuXZJWxvbz5dP1zdn9/+2GtSjsN7gr1rEobKehtY"
    "UOb+GgLkyZaOr5puyH3usykDLo98D2qTS86RLMB3UcTcEUwhb5nUVJbecWrgqmWnE8sOPM"
    "hqUzk1sVyxCZFzyw1tDkGbiUq86lAni2BJ9JQAPnAqQYzlmBi24G2waBTL2TWjmmtGMYwq"
    "8bLWAKSSdgi2G4IRgf2NlUrqLUu2Ibm88wHTQEBaLyCgYoxqEnVRn4cj1MeCvH5VpPfHSz"
    "8/9br4sv8x4zPWRRPsD3gw0adC6ZTtrYdhL4So+mrrlgutTTPVX0l0sj224USCkw0DfNeU"
    "n5qOHT8PAlxCcajxpPGGWdNz30fyRZOdK5oTvFNbQOTriWgHhd0g2euf/1qqn5fG92otz5"
    "vk7SGddpG+LDJ95ZHJlMMuynsippBB3jFGqA3tuqsj1TSVcIJYZPNj6GMB2GKldoHFu808"
    "OoTldElyXez7JJDsisi57XXRFEuSC6RXuq7Gc+e36xH2551LJu3FxZIneI5g96mckAgiqq"
    "pQPVOqQRK9SJAAHuAR+SUST59nDzv0AjKREqKLBF9sWQuI/KRgDx0VKrYu0XQlmFDyfihb"
    "7yeqXu6BGqPqm/qdzQqsH8ztLI+qx4NbNQiQCu1qHPZkJt+nn09mJm9tGfcVEyg7mqaU+Z"
    "WeTNPqWOTOmF+N4ErLoiq7UDV7iZmAKaqmVBKJRkcUO7dSJC5jHdvTXVDtfSmUk3R94DTS"
    "hAwB/8FFVyhhUnt3hvSj6tXmLcpaJ8g6QaVOkHRU4CC0HxIBkwOUb7PO+YlbJ++wkd/zkP"
    "NHCHZHSIl/I3QdiaTTJLCvy2yExPeFUpYehVoTAUFw9DHijOhaIMvu0D4ftGNPZcVprfag"
    "1sV+wXIH5BQXVxobW9YfVSVCnBGxhLitNax+5v37qGSHS3xvjcH4f953gmjD/Szlg7CF9l"
    "X/L03c8vJ2SfvdKIrjJmDuq7pduVoWkesSUo/aFmUttbXUtkwz3UVhn38xa6b43hrNxBet"
    "1jLY3hPRleribWwun+jjR1E/ClVwe07kHRdSI3ziDeHGHP0FD8a4i7jvASNVB20sc9bddQ"
    "2xfGDAYzKXhFdAzJK5RNW6uzy//KmHXqj4PMTreeDpSL5+Wvz7jEJVO2DCme1+sxEXKsiv"
    "4vg+d8fwBvq4IqLfHV5bIk3AK7W58s1Pp7Tb+BpCq9O0a3NCaznsS4IW/joZM9XTWLfNX2"
    "0R5PuKLSeWok6Nhryo5YeWH67mh9d82GN5gmFusRFXdHw+dOQE3Lrwsl4H0mWGxaJosk6c"
    "gPwKaZ8hsRkB6RNVajHX6HkLsmbpwlGLLtidXh1bLfYg4B66YOyxalw2Df6jbNU9TpHLFk"
    "G/ZtWqYRzoY4jVuYalFEg32IwBibTtBtmuUKDDV7Gj7xUloczFAcPq5IE4sy7lI4qiwOkG"
    "Lp9IG0U8FY1KzkFY1JaCYnymPNi9PSuJqsEv6PGxT0b6rIUJwUwskl3TziXJgqgckDDMEB"
    "yvwGcMTaO+T8VIPkrHzLr67Iepj10CvaX9wKEPFFajuTrCgrO9rD5/nGDf3zqm1vz1D229"
    "Xp69eZ3aK/hllYX6eHN+fb3RyVRUXpffMw+qGKminN3pVLOGqq1cewzUbeVaW7m2FeNgg2"
    "VriOIf/wU+hmno"
)
