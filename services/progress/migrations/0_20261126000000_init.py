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
CREATE TABLE "assessment_exceptions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "kind" TEXT NOT NULL,
    "extra_seconds" INT NOT NULL,
    "due_at" TIMESTAMPTZ,
    "extra_attempts" INT NOT NULL,
    "reason" TEXT,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by" UUID
);
COMMENT ON COLUMN "assessment_exceptions"."due_at" IS 'Counts if it is later than the assignment''s due_at or the quiz''s closes_at';
COMMENT ON COLUMN "assessment_exceptions"."reason" IS 'Not published';
COMMENT ON TABLE "assessment_exceptions" IS 'A student''s exception for an item; its version is the ETag.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "max_points" NUMERIC NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" NUMERIC,
    "resubmissions_allowed" INT,
    "counts" BOOL NOT NULL,
    "late_terms" INT NOT NULL,
    "late_terms_applied" INT NOT NULL
);
COMMENT ON COLUMN "assignments"."version" IS 'Course version of the event that the row is from';
COMMENT ON COLUMN "assignments"."late_terms" IS 'Raised when due date, late policy or the course''s time zone change';
COMMENT ON COLUMN "assignments"."late_terms_applied" IS 'The late terms that all submissions were computed by';
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "teacher_id" UUID,
    "title" TEXT,
    "status" TEXT,
    "time_zone" TEXT,
    "deleted" BOOL NOT NULL,
    "outline_version" INT NOT NULL
);
COMMENT ON COLUMN "courses"."time_zone" IS 'Null: UTC';
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
CREATE TABLE "lessons_to_credit" (
    "course_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "shown_at" TIMESTAMPTZ NOT NULL,
    "imported" BOOL NOT NULL
);
COMMENT ON COLUMN "lessons_to_credit"."shown_at" IS 'When the outline changed';
COMMENT ON COLUMN "lessons_to_credit"."imported" IS 'Whether the outline was imported';
COMMENT ON TABLE "lessons_to_credit" IS 'A lesson that an outline began to show after students had worked on its item.';
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
    "time_limit_seconds" INT,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "review" TEXT NOT NULL,
    "counts" BOOL NOT NULL
);
COMMENT ON COLUMN "quizzes"."version" IS 'Course version of the event that the row is from';
COMMENT ON COLUMN "quizzes"."questions" IS 'Without answers';
COMMENT ON TABLE "quizzes" IS 'One version of a quiz; an attempt keeps the version that it was started with.';
CREATE TABLE "removed_lessons" (
    "course_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL
);
COMMENT ON TABLE "removed_lessons" IS 'A lesson that an earlier outline had.';
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
    "earns" BOOL NOT NULL,
    "started_at" TIMESTAMPTZ,
    "time_limit_seconds" INT,
    "expires_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "answers" JSONB,
    "key_revision" INT,
    "text" TEXT,
    "link" TEXT,
    "file_reference" TEXT,
    "never_late" BOOL NOT NULL,
    "extended_due_at" TIMESTAMPTZ,
    "days_late" INT NOT NULL,
    "deduction_percent" NUMERIC NOT NULL,
    "late_deduction_waived" BOOL NOT NULL,
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
COMMENT ON COLUMN "submissions"."earns" IS 'False: imported, completes no lesson';
COMMENT ON COLUMN "submissions"."time_limit_seconds" IS 'With the student''s extra time';
COMMENT ON COLUMN "submissions"."expires_at" IS 'The earlier of the end of the time limit and the quiz''s closes_at';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Revision of the answer key that was applied last';
COMMENT ON COLUMN "submissions"."never_late" IS 'Imported, or handed in again after it was returned';
COMMENT ON COLUMN "submissions"."extended_due_at" IS 'The latest date that an exception granted, revoked or not';
COMMENT ON COLUMN "submissions"."days_late" IS 'Calendar days after due_at';
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
        ALTER TABLE "removed_lessons" ADD CONSTRAINT "removed_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_pkey" PRIMARY KEY (course_id, student_id, item_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "lessons_to_credit" ADD CONSTRAINT "lessons_to_credit_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_pkey" PRIMARY KEY (course_id, student_id, round);
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
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "assignments" ALTER COLUMN "late_terms" SET DEFAULT 1;
        ALTER TABLE "assignments" ALTER COLUMN "late_terms_applied" SET DEFAULT 1;
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_terms_in_order" CHECK (late_terms_applied BETWEEN 1 AND late_terms);
        CREATE INDEX "assignments_late_terms" ON "assignments" (assignment_id) WHERE late_terms_applied < late_terms;
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at));
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_review_known" CHECK (review IN ('never', 'score', 'answers'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_finite" CHECK (isfinite(due_at) AND isfinite(changed_at));
        CREATE INDEX "assessment_exceptions_by_item" ON "assessment_exceptions" (item_id);
        CREATE INDEX "assessment_exceptions_by_teacher" ON "assessment_exceptions" (changed_by) WHERE reason IS NOT NULL;
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_version_positive" CHECK (version >= 1);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_extras_not_negative" CHECK (extra_seconds >= 0 AND extra_attempts >= 0);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_only_quizzes_have_time" CHECK (kind = 'quiz' OR extra_seconds = 0);
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
        ALTER TABLE "lessons_to_credit" ADD CONSTRAINT "lessons_to_credit_finite" CHECK (isfinite(shown_at));
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_finite" CHECK (isfinite(began_at));
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_after_the_first" CHECK (round >= 2);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_cycles_in_range" CHECK (from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(extended_due_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, progress_from_cycle, round, attempt);
        CREATE UNIQUE INDEX "submissions_one_open_attempt" ON "submissions" (course_id, student_id, item_id, progress_from_cycle, round) WHERE status = 'started';
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(time_limit_seconds, expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_expired_before_start" CHECK (expires_at >= started_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_submitted_after_expiry" CHECK (submitted_at <= expires_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_assignments_have_content" CHECK (kind = 'assignment' OR num_nonnulls(text, link, file_reference) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_from_revision_1" CHECK (revision >= 0 AND num_nonnulls(score, graded_by, first_graded_by) = CASE revision WHEN 0 THEN 0 ELSE 3 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_has_grade" CHECK (CASE status WHEN 'graded' THEN revision >= 1 WHEN 'returned' THEN true ELSE revision = 0 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_regraded_from_revision_2" CHECK ((revision >= 2) = (previous_score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_score_in_range" CHECK (score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_given_score_in_range" CHECK (given_score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ALTER COLUMN "earns" SET DEFAULT true;
        ALTER TABLE "submissions" ALTER COLUMN "never_late" SET DEFAULT false;
        ALTER TABLE "submissions" ALTER COLUMN "late_deduction_waived" SET DEFAULT false;
        ALTER TABLE "submissions" ALTER COLUMN "days_late" SET DEFAULT 0;
        ALTER TABLE "submissions" ALTER COLUMN "deduction_percent" SET DEFAULT 0;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_days_late_in_range" CHECK (days_late >= 0 AND (days_late = 0 OR NOT never_late));
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
    "eJztXetz2ziS/1dQ+pLZKl0qr0myydVV2Y5nxrOOnXOcmX1ki4ZISOKZIjQAaUUzO//7oQ"
    "HwKVASqRcp44stkWiQagDdv250N/7oTRkdMcL505OQzwj7G5n33qE/eiGeEPHBdLuPeng6"
    "zd+ESxEeBJICy4bOPZnL63jAI4bdSNwa4oATcckj3GX+NPJpCAS3Y4ICHBEeIUYefC4uIz"
    "pEkbis+uIoooiGBD2Iz/ouRr/F/u9P4QkedcUj/HC0jc7i0P8tJk5ER0TQMNHlv/4tLvuh"
    "R74Rnnyd3jtDnwRegVXQh+N70Iu86UTzqbzx5cvFhx9kc3jbgePSIJ6EJZLpPBrTMKWJY9"
    "97CoRwb0RCwsSP8nJMDOMg0CxPLql3z11Qb+0VWD/EcQCDAfTqdbJrPce5ur51Pp/fOk5v"
    "YaASihy79SWXhjDIfhgBh/74U/WbMUFe7cEDzn46ufnu5eu/yF9MeQTTJ2FR709JiCOsSC"
    "W3S+zVg7bI44swWsLiHFmJz+KdO8hh8b7i33+9eP7qzau3L1+/eiuayBdNr7xZMggXV7eS"
    "1xlvxWJ1kuVSg7dlMstbA2+12Flk68+fr6/MfM2RlFjq+W6E/oMCn3eRtUv4BsyAniec/x"
    "bAhatfTm6ktPh48ncpLqjQIkrDXJ1dXp+WJQh0cCpYD+J5eJ+TIHBhgN37GWaes3CHvqBV"
    "bRdvTV5MyldwiEeSkfCL4fdlCpNz8W9Cwuj8m0sSXpk0q6HhKh2bkjgkoVlT254gHsWeoH"
    "zCUUqLhpQJ/Yj8iEzei7881Y4+l7rz/BaPFpXtBn19Db+GJ2GOKhrjCM0wB7VN74knusZz"
    "jsQF0ReZTKM5YnTWR5yqprmOOQqJ+CgopwRHm6pxl8aMk5qKvEBkVfkKVa5nTU0eF6ksk0"
    "t6BtZbTY7mSCw7S+ysjzQtyFwBMsXvWGTnLflWhS51+xIzxSt2kJlLOHV7/vfb5dBnMtd3"
    "Lq+vfkyal/FQkdmCqww7nIjX8AzYs3ISL9DZqWyYyp7AFjhaZOsHwZLInxAzbzOqMqrXZE"
    "+TD2uwOGLxHjjcO6Ox4CHyhwJwAYAD3woDBBYqnwrn/iicKAiofh+iTN4Cw1tcdAMqsKr+"
    "3Zutk4uP559vTz5+KiyWDye353DnRWGhJFe/e12yHdJO0K8Xtz8h+Ir+eX11XtYIabvbf/"
    "bgnXAcUSekMwd7ed4ml5NLhjWIowjga/1FmCe0q9CwChnB3KShq1VKRtFIqexpzV3RCE3j"
    "gTDyx8TbfNnsQr24QgAIu7eBECxSbkEQtm2WH5MESwZrMK9lDBeoNrAs9rPe9mBYtMkppf"
    "V1r8oXldzvr3RB6ZbrOZ6qubyBryZ7iZqW7wLhNu1fPW2zWaov5Cbkfw/j0JV+L/kk+PPq"
    "f3qtm7f9JU6cozWQAfMyXtggBDxLHsRsUb5H+MroDPDwkNHJeip62+jH+im37vOJ/Cggdf"
    "BkSmB9FA1A5AR/c6bUD0220VU8Icx3zWwvEpYxJHH9CQ6eflD/j2scrr58PL+5OHus7ohH"
    "CcLB5SKme+C7BhReLZtKZFZCNZBQkoce8WKJ1ZwpYa6GxjWkVXUnG0uu7qw6s+ASqyQeTH"
    "wud3EdHAR0Rgx4phJRVtI3wpct4+YOAKNR1Z5SGhAcVgJGs5odCKrjkiCn19eXBQlyelEW"
    "EV8+np7ffPdcihPRyI+ImdVyyUeETep4fYtE+7OQntdjde8G+5x4aDYmIbj8EaCEvtwYQE"
    "rdJDsAyth4whFgCPQ7BF0q19BhDKaMvw6eTgO/lqQxE7d3kJI4WCTfWZmtQj6inLxEM8Jg"
    "kCbTWLwrUt66/QxLa/xhytTvGX1h+l5/uR9MTfK1g69U84W4qGdiOfkBQTQM5srTwBEe0F"
    "jFOU0xE3/H+IEgzJj/QDxTLNY2uz6a+Cnri2uRL+5ZR5BSRLArZn3NOVykstseB/WtdYeH"
    "OzFceYSj2AA+q9mdUVh+1+c3IFwHEG69GZ4jajHXe1eC5B36cnu2HkLcN/M9EpDIhOaXWr"
    "Y5qj2atumVztq2AjkGfkgapGIZKC32aKE5dCZMQrE2KhNWFlr11zGRHDclWNNaug7VNuuU"
    "sCweChWeTrx3SFi2E4E9ZFInNHXnYkovGkgb93Y0NlF7dbPNKWkDk3PzFiZ/DQmftm9zfM"
    "cBHfBayjQJmyzR2sDJ1u3ZtkaLn4eMBgEEt53N1W83KPFyoxU6nKTNHbnIa9R2EJYli2SZ"
    "hRBl3SjF+h75kyll4H8eio44ErpV7R3AXUHhIT7FSQyWz+RWgrnqw24eY5X+4fWRVfpW6X"
    "dW6SfS1IFIUacubyuoLacNnFZCvxG6KpFacNU6cPUoUrN717lQ8/eyiIaELcgVH13KGHEV"
    "bJFYZz1n7FH5p84Z5sT7wiUQM4Ha7P4qPCtbOjHXdXYOk78Cj68JXnIkdp+8Ll7Uo95AQe"
    "QJrXponXpojYS6JJiFVeIpublCNgWqWd2CTsgPEdZRQO9Udv5IdD6SUWAqbcnnSIiPB98l"
    "qQucLynr1LRHKO4EJjkj08B3cZpBlVnlgsxXFQS4YFKxshN43gPq3qOR/0C4fIHJBEx0ab"
    "DHQguG0dcQ9qsJ9Dyg0fgpurvTOv7uLqkzpdn4hPfF3Zz/ImtYfKkn3Fr8rZfg1uJ/vLWO"
    "2ryFu2iI5mVNDc6aidtstRxuP8U6qqyjqoOcZjQ2VUKrznJK2rc33UDnhAzmCIJgBfDjBB"
    "wYuoIRkllEgPj8PXotCkFLU2IQwkvjwxISm/e0fmyYMpNrMjojsnF4K3jdIjOXcxp+SqzX"
    "Cmu30Ka/yuiF1k7+3mrb91eZ1pSaq57vKZNVdQafZdKZ2gLGaWnhLBINeVSYmCGNlIhatI"
    "V38gRrYh7e+rEm5l5NTL286/G0QGRZas2fHSJEuaXWaG+gSGlrqbRtb6DFIZh2pHc20hqJ"
    "NRjnIqUd5baNcsuMoFt6xojnVxTULLXpr2MEcWEZOG5GsMYWoDZHVJkHYZOoTCs0ICMo1E"
    "0RH9MZwkOo3a2BKiT9e2hGGZgrYMlAle+ITEzbgVvu3Zo/h4eR1eaPRepbR+qwPsImyDJH"
    "152gk96vUBkI9tYTQaELQq/n+u26eiqcyaOzDmp6RPNkrXY/w1CDCC+MNhzilf8F1mEqcM"
    "C1Ys7ZGE+jqvCgUpsVWCHJpnZV8wNGMVqlvHOlrAe5Lo8LVJbJttzzIct0iNHwo3rBMHkS"
    "67VsqU5TJu5SlaabrKnRtBVsFVorpqy1MlvNYosRLEY4Hoxgzwi1gKxzgKy47fRb7LPaHp"
    "88Was9Pi0IgitM4fwxiTX4XaCzDF+f4ckmOHfqnbxZprMCu4HAhiN1a8K7HImtSFzkZisO"
    "DzwazrbGK/EpwHPo61MCVYyOiYVW/eW+ialu7yQIaO0IZThkIQsgDsgQ4okffI/Qp+hCZs"
    "KG+fN+ZR4sPI0wjiZ4jjjU5vehslVEQlOA8vYfYF0nh15N/SWuExufbOOTu8BSTkS3Xp0T"
    "kHIU1rhsm7f/fwWSNOtSeWeF/gQc+vu6VSOhVHPu9F2MgFrWQ9IZheiekKmq8pC0k8FpQo"
    "tB9IGOyEYzPxqbC0Fvrfek1MVMTDEIgtNlKhh58MkMcRJF4qlJAQw4kIlHaadjGnhoSJk8"
    "mCnJldxUAR/MRmjb4tuN8pW8qp/VXyaz4s3gW+hIGYoGYVL2RPG2DIXdPmoJE3fkIBP6NT"
    "HOiyz/+fP1VZVszhGVw2x9N0L/QcJybpM4+VUgDzjAD4d8piP/NhoL4M3ysSizvTTzoYPy"
    "WCSApsGxviZSe6LvosDWfGpwOPgipZU3DeTNBH9zuEuZQcQvPRK8QLfxKeAdGgXzMeBTzH"
    "nDw9XLpJaZ8lS5wJ/4kVPfA2MmtrLXXFGIN8jpydPZ3NI2J++4AeWkyRAXCO0Yt3mMlZ+u"
    "DnLKKCxiaoCYZBEkg0ZaGq2TEdlQnY7ku92QCX0g3rLcgGKT/vL9A6Ya18oNWMxcJ5gFPm"
    "FpquIYe2vku1dR2W3yw7vabIbBjlncHokiq6CaJUlSIHWpBIFGawsO2VpuDyY1TJU0UKVN"
    "VemL99JtP/QZj3Ltk7rzQkxA5A249U0yZvsPsOLo0GtlmTiyUTs72F7pQCXlDrk0GhX+7k"
    "69794PUpCqIz9nY2Gj58q0cjSDOEpd+2u9HRVbz34drp+XzmKFmrmzse+OdaAMaLuxUNzi"
    "bQ/Ed6lrG/h58nTdKc/zaPw8rUGun+PBxOe8MhY9d38FhuVpy7WBLEQeJRizj2QHEUSvUQ"
    "Zh4X34j3OXs9yG97JoWxKyos9UOr/FIxOa3dFTNoC0GavqQq4yoT1mry7WPdpAroNBM2ug"
    "bT88vfUG2YJsaD1PjxLBHmzRP7oTmXoQSc+nOMyCYpOQfLUFJGyHw5gI1tGwTW7aKh973H"
    "GFsss1lVyOxMIGc8xlDVmQo7DSoDqK9REECmeVkRO1lssnO4xiO2Q+U8vimnZwokwUG0Jd"
    "qvVcRmE1XQNNB9uidUOLUpo9RhYldl2drQvo5F1aVruP0no6sAMcpCE0bSkTZE9TOlav+u"
    "MNNZdpV1J7ayfQE46EKGcYJTPxAEeNf5v6rFGQcpGyM+tMugjSgDydR6sCY+AjvCuSkypN"
    "xQeoIkaqEJT9uJZpuu/SRByXaDszUR6lQM4lhBYHuTr7NUeyUe5rd0Z1J9mu92TuQGpATT"
    "uqTNZm9Xej3zORtWrmIPETlLsWbFk8nQrJ7KEA8wOd9B4JlVzH5kraN7K4ujPpd2JwBX54"
    "X4fXSXvL6/q8HvoBEaJiSBgJ3VolJRYpLf/r8z8kD4Q5UMGppoehSLhHN0N6pYaMv0gdDB"
    "Tiy0Xv6rz7EYa/8oRHXQWLkShma4fs7cfrIJYAgVd2vJg0MokWyDsDd6VdpOuLwctlyUvf"
    "XCIboRHDoRxaHeSqg7Menz3k4TmvWMmVQK1As79tnGc1Z8EZDsQUxgzB++oFm83m/aMxsZ"
    "piGczWsLyDkf4wNR56z3o1B+OTemXAy4WCHzso+gAz08mYNcP+g2kjbamiquyj3TprG4hh"
    "izpoJLgWNioKU6LceJbvSfF8hhdGAzKEf2AXplNoR3Nd6DGvkS+rQNgZzf4oHVky59FpPN"
    "IGcjvenRnvQa1SZgZSa9/Wt2+baKyu6aptMN+sk2whuO0UgqsyEjQPKiKdt2gadGcifjg/"
    "u/h4cvndm/6rEihNpMGrZ38xQ6d6AtaK1g1Fq2Rg3XM5C0T2gKHyKXu1d9o23mXbh//mgK"
    "kmgj005o2U2CLxIxLDZkU2JMSD9OFaQDZHY8XsemK2NTneJ7A8xj1jfre+11+e242zVgc5"
    "9NykniqlqVEtGeSonpLLxOjqlOjWx3w3yIQ+G2NWNxW6m1Hg0sYJSDiKYHm8+P77JQxNpI"
    "BoVQ7E0bdeqHulDBKxrGpwWDc/Qu4+f/ZsDe6KVpXclffKuedhZDTKqoPKciRdOFChVVFl"
    "rVFpZ+K3A+y7Hg45icyqrdRmhYpzdWuHyuZr1jD5RBiaYhbJYzf7cotB0SeBaKGAVIgRAT"
    "49FFEZgzZfLFLSrBs43+vuDl6cuHHkPxBniP0gFj/t7i5JSlZ1jIBOF/GDJjpwQp7qE0+h"
    "Q1DI5L24FJIRhq7QAw5i8jXUVU/CeDJQQc3DmEFjlDwq3cynU1gtVJX+0zlvT9Hd3UwsIT"
    "bB7F68lO5NxQJ8DSdUll5Sr6DqLkFAiliVcDCZr9LRUr7kg/igYzeIeSTN0Lu7vvge0anv"
    "ym8QXw2sUT/cES80hodDXLw/nKtXoKMskVvzWiW8CTNBnnz2XnQ5xkHkQIZv1qe8xAjmNI"
    "SLjCBJOhZcXXhdKB8jz1DLuAO9qgoz0vuveDKD1Dv8NZxRdi9YCwGKaCxWQrHDzQsp6hk+"
    "YjQ2KKVlB2SXKY9CP+3H11INwOSErTMOKYFlfwNXV7qQatgSBRqbIW3wzoBm0jpzka+n/q"
    "iStSXCo/F7/fXFi5cv37x49vL12+9fvXnz/dtnKYsXby3j9enFj8Duwrw2VV9aVP81JngV"
    "+dEMx9YmeopjDDtASzf8C4R2q7/NW/0ZpKwFjwpU1j1aXzUn0L3OJlSexu5BlfegUsPHpJ"
    "RDzOZVO1EFwnJ05TxS2uFoeHqqnR3pbBaT+fTi6uTmH+bpfGpwjpz+4/b8pDQAqeFYR44U"
    "iKwYqS9GcrZ5bb5nZJbzzTjfKBqyQGjBUZvBUc5tVXeUS6R2nNs2zq1z7P+idxqXevZ/yb"
    "Yj13Lt6+3LGr59PBLdjcQ0VE75sT8aQxZbUhOcExL202oeSfdoQAI6g2RE5RtnBMmq3aGh"
    "PPmuHmL9xF1TptZP3BIsky7HOiwvEFm2N2C7Lcy/bY+l1geLHP0oXttnOBxVwLUcYYmxVz"
    "Q8suNiBNvefvxyeXtxc3L143mbYhw+EOxdkiiS2tuAgnL3VwAgT7R0Atl0Texzkw8ZcGkc"
    "eJCOLzBHsgHfR3HojmEKGU4prU295dDAZdtORxYduJfdpmpoYrFiGzznFhvaGIIuAxW969"
    "AkimCB9JgYvOdQAs3Le2JIwVtj00jT2T2jhntGmo0y8LLRAKSUdgg2G4IxgfzGWqVKFym7"
    "EFze+4R9xiGsFzggfYxyEvXRgEZjNMCcvH5VhveHCz8/9nN6RP/3IZ2FfTTBwZCyiSqEpk"
    "K2Nx6GnQCi+rutG260tk1VPxLvZHd0w5E4J1vG8G1Dft90HsMJY7gC4vjGIxhapk1PggCJ"
    "F00yVxQmeC9TQMTr8XgLJfYg2Otf/16oZJj69xptz5vo7aHhdpO+yjN94ZHJlEIW5Q3hU4"
    "gg7xk91IZ2/eWeaj+lcJgmWfs08YQAUqxkFpjONvP8EWynC5Dr4iAgTKArIua210dTLEAu"
    "gF5huppODt+wR8jPOxFI2tNF6Cd4jiD7FOoVg0cVOoAquEI0CKAXcyhgzJFH4OwkITakCK"
    "Ez8RYTQcH7iNMsZY0RsaQgh87n0rcuuOkKZsL55VAPeTde9WoL1OhVX9fubJdjfW9mZ7VX"
    "XQ9uXSdASrStcdiRmvyQLp/cTN5YM+7KJ1B1VF4l8qs8Ka/TvsitIb8GzpWOeVW2IWp24j"
    "MBVVRPqCQUrfYo9q4EiS4orvXpNqD2rgTKUZo+UOI/AUOAf3DZFEqQ1M6NIfWoZrV5y7TW"
    "CLJGUKURpI8j+SEhMBlAxTarjB/dOnmHteye24I9QrA7RpL8CVd1JJJOE8e+KrMRkSDgUl"
    "h6PtSaYAQNGZ0gGhJVC2TRHNrlg7ZsqSw5Pd4eHJ/lC1YbIMe4udJa37JaVLUAcY7EAuKu"
    "1rD6mQ5u4ooMF31vhcL4PzpwWLxmPkv1IGwgfeX/hYlbXd4uab8dQXHYAMxdVberFss8dl"
    "1CmkHbMq2FthbaVkmm6zga0G9myaTvrZBMNGu1EsGePxBVqU6nsbl0oo51RoM4ks7tORF3"
    "XAiNCIg3ghtz9Dc8vMd9RAMPEKk8aGMRs26va/DlAwK+J3MBeDn4LEOXyFp3ZydnP52j59"
    "I/D/56yjzlyVdP099nPlS1AyScS/ebjSmXTn7pxw+oC0ff6eOKiHp3eG3BaXn4n42Vb384"
    "pU3jawmsTsOuzQGt1WxfILTsbxIxUz+MddP41Q6xfFe+5URTNKnRUCS1+NDiw+X48JKOzs"
    "MiwDC3WAsrOgEdOWICblx4We0DqTLDPCuarAInIL5C6GcIbEYA+nidWswNet4ArFm4cNCi"
    "CzbTq2erxe6FufsuGHuoGpdtY/9BUnUPU+SyQ6xfsWvVMgz0OcLyXMNKCKQarIeAeNp2jW"
    "hXKNARSN/ROwlJ/NDFLMTy5AEdWZfiEQlR4HQDl06EjiKe9EYl5yBktaWgGJ8pDnZnz0q8"
    "avAF3d0NyFidtTAhOORZsGvauQBZ4JUDEIZDBMcr0FmIpvEg8PlYPEr5zPrq7IdpgF0Cva"
    "X9wKEPPuxGU3mEBQ13svv8eYKDYGOfWvv3P5T2evnizetUX8GXZRrq88eTy8u1TqbyxXWx"
    "nimro6TKdDbTqWENVVu59hBct5VrbeXaToyDdZatAIp//j8gT2U/"
)
