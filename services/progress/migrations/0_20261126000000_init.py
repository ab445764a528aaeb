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
COMMENT ON COLUMN "assessment_exceptions"."due_at" IS 'Replaces the assignment''s due_at or the quiz''s closes_at';
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
    "shown_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "lessons_to_credit"."shown_at" IS 'When the outline changed';
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
    "eJztXetz2ziS/1dQ+pLZKl0qr0myydVV2Y5nxrOOnXOcmX1ki4ZISOKZJDQAaUUzO//7oQ"
    "HwKVASqRcl44stkWiQagDdv250N/7oTRgdMcL505OITwn7G5n13qE/ehEOifhgut1HPTyZ"
    "FG/CpRgPAkmBZUPnnszkdTzgMcNuLG4NccCJuOQR7jJ/Evs0AoLbMUEBjgmPESMPPheXER"
    "2iWFxWfXEUU0Qjgh7EZ30Xo98S//en8ASPuuIRfjTaRGdJ5P+WECemIyJomOjyX/8Wl/3I"
    "I98IT79O7p2hTwKvxCrow/E96EXedOLZRN748uXiww+yObztwHFpkIRRhWQyi8c0ymiSxP"
    "eeAiHcG5GIMPGjvAIToyQINMvTS+rdCxfUW3sl1g9xEsBgAL16nfxaz3Gurm+dz+e3jtOb"
    "G6iUosBufcmlEQyyH8XAoT/+VP3mTJBXe/CAs59Obr57+fov8hdTHsP0SVnU+1MS4hgrUs"
    "ntCnv1oM3z+CKKF7C4QFbhs3jnA+SweF/x779ePH/15tXbl69fvRVN5ItmV94sGISLq1vJ"
    "65y3YrE66XJpwNsqmeWtgbda7Myz9efP11dmvhZIKiz1fDdG/0GBzw+RtQv4BsyAnkPOfw"
    "vgwtUvJzdSWnw8+bsUF1RoEaVhrs4ur0+rEgQ6OBWsB/E8vC9IELgwwO79FDPPmbtDX9C6"
    "tvO3whdh9QqO8EgyEn4x/L5cYXIu/oUkis+/uSTllUmzGhou07EZiUNSmhW17QniceIJyi"
    "ccZbRoSJnQj8iPSfhe/OWZdvS51J3nt3g0r2zX6Otr9DU6iQpU8RjHaIo5qG16TzzRNZ5x"
    "JC6Ivkg4iWeI0WkfcaqaFjrmKCLio6CcEByvq8ZdmjBOGiryEpFV5UtUuZ41DXlcprJMru"
    "gZWG8NOVogseyssLM50rQgcwnIFL9jnp235FsdutTtK8wUr3iAzFzAqdvzv98uhj7hTN+5"
    "vL76MW1exUNlZguuMuxwIl7DM2DP2kk8R2ensmEqewJb4HierR8ES2I/JGbe5lRVVK/Jnq"
    "YfVmBxzJIdcLh3QyYBdolCbgJ2+qMoVIBP/RokwB7cAjNbXHQDKpCp/pXrrYqLj+efb08+"
    "fiotjQ8nt+dw50VpWaRXv3tdsRSyTtCvF7c/IfiK/nl9dV6V/1m723/24J1wElMnolMHe0"
    "VOppfTS4YVh+MYwGrzJVcktGvOsOYYwdykj+sVSE7RSoXsaIVd0RhNkoEw6cfEW3/ZbEOZ"
    "uGMcCSu3hcgrU25A7HVtlh+TBEsHazBrZPqWqNawI3az3nZgRnTJBaX1da/O85Te7y91OO"
    "mWq7mZ6rm8hmcmf4mGdu4c4SatXT1t81mqLxQm5H8Pk8iVXi75JPjz6n96nZu3/QUum6M1"
    "h3tn0nVX3A4EPEsexGxRnkb4yugU3JdDRsPVVPSm0Y/1Sm7cwxP7cUCa4MmMwHokWoDIEH"
    "9zJtSPTLbRVRIS5rtmtpcJqxiSuH6Ig6cf1P/jGoerLx/Pby7OHqvz4VGCcAheEdM98F0D"
    "Cq+XTRUyK6FaSCjJQ494icRqzoQwV0PjBtKqvpO1JdfhrDqz4BKrJBmEPpd7tg4OAjolBj"
    "xTiyhr6Vvhy45xcwuA0ahqTykNCI5qAaNZzQ4E1XFJkNPr68uSBDm9qIqILx9Pz2++ey7F"
    "iWjkx8TMarnkY8LCJl7fMtHuLKTnzVjdu8E+Jx6ajkkELn8EKKEvQyyRUjfpDoAyNp5wBB"
    "gC/Q4hlso1tB+DKeevgyeTwG8kaczE3R2kNOoVyXdWZquQj6ggL9GUMBikcJKId0XKW7eb"
    "YemMP0yZ+j2jL0zf6y/2g6lJvnKolWo+FwX1TCwnPyCIRsFMeRo4wgOaqKimCWbi7xg/EI"
    "QZ8x+IZ4q82mTXRxMtZX1xHfLFPTsQpBQT7IpZ33AOl6nstsdefWuHw8OtGK48xnFiAJ/1"
    "7M4pLL+b8xsQrgMIt9kMLxB1mOu9K0HyDn25PVsNIe6a+R4JSGxC8wst2wLVDk3b7MrB2r"
    "YCOQZ+RFokXhkoLfbooDl0JkxCsTZq01PmWvVXMZEcNyNY0Vq6jtQ264SwPB4KlZ5OvHdI"
    "WLahwB4yhROaujMxpecNpLV7OxqbqLu62WaQdIHJhXkLk7+BhM/adzm+Y48OeC1l2oRNVm"
    "ht4GTn9mw7o8XPI0aDAILbzmbqtxuUeLXREh1OsuaOXOQNKjkIy5LFsqhChPJulGJ9j/xw"
    "Qhn4n4eiI46EblV7B3BXUHiIT3Aag+UzuZVgrvGwncdYpb9/fWSVvlX6B6v0U2nqQKSo05"
    "S3NdSW0wZOK6HfCl1VSC246hy4ehSJ2L3rQqj5e1kyQ8IW5IqPLmWMuAq2SKyzmjP2qPxT"
    "5wxz4n3hEoiZQG1+fxmelS2dhOuqOvvJX4HHNwQvBRK7T94UL+pRb6EgioRWPXROPXRGQl"
    "0SzKI68ZTeXCKbAtWsafkm5EcI6yigdyo7fyQ6H8koMJW25HMkxMeD75LMBc4XFHFq2yOU"
    "cgKTnJFJ4Ls4y6DKrXJB5kdKlQkmles4gec9oO49GvkPhMsXCEMw0aXBnggtGMVfI9ivJt"
    "DzgMbjp+juTuv4u7u0qpRm4xPeF3cL/ou8YfmlnnBr8XdegluL//FWNuryFu68IVqUNQ04"
    "aybustWyv/0U66iyjqoD5DSjianuWX2WU9q+u+kGOidkMEMQBCuAHyfgwNAVjJDMIgLE5+"
    "/Qa1EKWpoQgxBeGB+Wkti8p9Vjw5SZ3JDROZGNw1vC6w6ZuZzT6FNqvdZYu6U2/WVGL7R2"
    "iveW276/yrSmzFz1fE+ZrKoz+CyTztQWMM4KCeeRaMijwsSMaKxE1LwtvJUnWBNz/9aPNT"
    "F3amLq5d2MpyUiy1Jr/mwRIcottVZ7A2VKW0ula3sDHQ7BtCO9tZHWSKzFOJcp7Sh3bZQ7"
    "ZgTd0jNGPL+moGalTX8VI4gLy8Bxc4IVtgC1OaLKPAibRGVaoQEZiW8xRXxMpwgPY8JSUw"
    "aS/j00pQzMFbBkxBU4/cG0Hbjh3q35s38YWW/+WKS+caQO6yNqgywLdIcTdNL7FSoDwd56"
    "Kih0QejVXL9WPW1IPV0r7p+N8SSui0iptFmintIEXlc132PgnNUDW9cDepCb8rhEZZlsKw"
    "zvszKEGA0/bhZ/USSxjrKu7TtpfaWsqoUqTTdZUaNpw8sqtE5MWWvYdJrFFiNYjHA8GMEe"
    "QmkB2cEBsvJOx2+JzxqHXRXJbIzb6jFupZP5GvC7RGcZvjrD031X7jQ77LFKZwV2C4ENp7"
    "g2hHcFElsEt8zNTpxXdzSc7YxX4lOAZ9DXpxSqGB0Tc636i30TE93eSRHQykGxUNc/j1kN"
    "yBBCWB98j9Cn6EImX0bFI2Zl6iU8jTCOQjxDHMrB+1BMKSaRKSZ28w+wrpN9r6b+AteJDY"
    "m1IbGHwFJORLdek0N3ChTWuOyat/9/BZI061J5Z4n+BBz6+6qFCqE6cOHAV4yAWpbg0Uls"
    "6J6QiSoskLaT8VBCi00xRzoIGE39eGyuPbyx3tPqClMxxSDuSldGYOTBJ1PESRyLp6Y1F+"
    "AMIB5nnY5p4KEhZfIsoDQ9b10FvDcboWuLbzvKV/KqeSJ5lcyKN4Nv4UAqH7QIwrKHWHdl"
    "KOz2UUeYuCUHmdCvqXFeZvnPn6+v6mRzgaga2em7MfoPEpZzl8TJrwJ5wJlxOOJTHfm31l"
    "gAbxaPRZXtlZkPHVTHIgU0LU6SNZHaQ2TnBbbmU4vzqOcprbxpIW9C/M3hLmUGEb/wFOoS"
    "3doHTx/QKJhPnp5gzlue510ltcyUB5kFfujHTnMPjJnYyl5zERveIo2kSGfTGbuWL1Iyhw"
    "LKSZshLhHaMe7yGCs/XRPklFNYxNQCMcm6OwaNtDBaJyeyoToHUpPqhoT0gXiLcgPKTfqL"
    "9w+YatwoN2A+WZpgFviEZbmQY2w8vH1FKrtNvn9Xm80w2DKLuyNRZOFNsyRJa3IulCDQaG"
    "XBIVvL7cG0bKaSBqqapqq28F667Yc+43GhfVrqXIgJiLwBt75Jxmz+AVYc7XutLBJHNmpn"
    "C9srB1C894BcGq1qTR9OieneD1KQqlMmp2Nhoxcqg3I0hThKXW5qtR0VW0J9Fa6fV47/hD"
    "Kt07HvjnWgDGi7sVDc4m33xHepa1v4eYp0h1MR5tH4eTqDXD8ng9DnvDYWvXB/CYblWcuV"
    "gSxEHqUYs49kBzFEr1EGYeF9+I8Ll/PchveyTlgasqKP8Tm/xSMTmt3SU9aAtDmrmkKuKq"
    "E92a0p1j3aQK69QTNroG0+PL3zBtmcbOg8T48Swe5t0T+6Q4B6EEnPJzjKg2LTkHy1BSRs"
    "h/2YCNbRsElu2iofO9xxhUq/DZVcgcTCBnPMZQNZUKCw0qA+ivURBArnxXhTtVbIJ9uPYt"
    "tnPlPH4pq2cIhJnBhCXer1XE5hNV0LTQfbok1DizKaHUYWpXZdk60L6OQd8sMJBVnRR1k9"
    "HdgBDrIQmq6UCbIH+ByrV/3xhprLtCupvbUT6AlHQpQzjNKZuIfTrb9NfNYqSLlMeTDrTL"
    "oIsoA8nUerAmPgI7wrkpMqS8UHqCJGqhSU/biWabbv0kYcV2gPZqI8SoFcSAgtD3J99muB"
    "ZK3c18MZ1a1ku96TmQOpAQ3tqCpZl9XfjX7PVNaqmYPET1DuWrBl8WQiJLOHAsz3dLh4LF"
    "RyE5srbd/K4jqcSb8Vgyvwo/smvE7bW1435/XQD4gQFUPCSOQ2KikxT2n535z/EXkgzIEK"
    "Tg09DGXCHboZsisNZPxF5mCgEF8ueldHrI8w/JWHCuoqWIzECVs5ZG83XgexBAi8suMlpJ"
    "VJNEd+MHBX2kW6vhi8XJ689M0lshEaMRzJodVBrjo46/HZQx6e8ZqVXAvUSjS728Z51nAW"
    "nOFATGHMELyvXrD5bN49GhOrKZHBbC3LOxjp91Pjofes13AwPqlXBrxcKvixhaIPMDOdnF"
    "lT7D+YNtIWKqraPrqtszaBGDaog0aCa1GrojAVyrVn+Y4Uz2d4YTQgQ/gHdmE2hbY014Ue"
    "81r5skqEB6PZH6UjS+Y8Oq1H2kBux/tgxnvQqJSZgdTat83t2zYa69B01SaYb9ZJthDcZg"
    "rB1RkJmgc1kc4bNA0OZyJ+OD+7+Hhy+d2b/qsKKE2lwatnfzFDp2YC1orWNUWrZGDTczlL"
    "RPaAoeope4132tbeZduF/2aPqSaCPTThrZTYPPEjEsNmRTYkxIP04UZAtkBjxexqYrYzOd"
    "4nsDzGPWN+t77XX5zbjfNWezn03KSeaqWpUS0Z5KiekovE6PKU6M7HfLfIhD4bY9Y0Ffow"
    "o8CljROQaBTD8njx/fcLGJpKAdGqGoijb71Q9yoZJGJZNeCwbn6E3H3+7NkK3BWtarkr71"
    "Vzz6PYaJTVB5UVSA7hQIVORZV1RqWdid8OsO96OOQkNqu2SpslKs7VrR0qm69Yw+QTYWiC"
    "WSyP3ezLLQZFnwaiRQJSIUYE+PRQTGUM2my+SEm7buB8r7s7eHHiJrH/QJwh9oNE/LS7uz"
    "QpWdUxAjpdxA+a6MAJeapPMoEOQSGT9+JSREYYukIPOEjI10hXPYmScKCCmocJg8YofVS2"
    "mU8nsFqoKv2nc96eoru7qVhCLMTsXryU7k3FAnyNQipLL6lXUHWXICBFrEo4mMxX6WgZX4"
    "pBfNCxGyQ8lmbo3V1ffI/pxHflN4ivBtaoH+6IFxrDwyEu3h/O1CvQUZ7IrXmtEt6EmSBP"
    "PnsvuhzjIHYgwzfvU15iBHMawUVGkCQdC67OvS6Uj5FnqOXcgV5VhRnp/Vc8mULqHf4aTS"
    "m7F6yFAEU0Fiuh3OH6hRT1DB8xmhiU0qIDsquUR6GfduNrqQdgcsI2GYeMwLK/hasrW0gN"
    "bIkSjc2QNnhnQDNpnTnP11N/VMvaCuHR+L3++uLFy5dvXjx7+frt96/evPn+7bOMxfO3Fv"
    "H69OJHYHdpXpuqL82r/wYTvI78aIZjYxM9wzGGHaCFG/4lQrvV3+Wt/hxSNoJHJSrrHm2u"
    "mlPo3mQTqkhj96Cqe1CZ4WNSyhFms7qdqBJhNbpyFivtcDQ8PdXOjmw2i8l8enF1cvMP83"
    "Q+NThHTv9xe35SGYDMcGwiR0pEVow0FyMF27wx33Myy/l2nG8VDVkitOCoy+Co4LZqOsoV"
    "UjvOXRvnzjn2f9E7jQs9+7/k25Erufb19mUD3z4eie5GYhoqp/zYH40hiy2tCc4JifpZNY"
    "+0ezQgAZ1CMqLyjTOCZNXuyFCefFsPsX7iQ1Om1k/cESyTLccmLC8RWba3YLstzL9pj6XW"
    "B/Mc/She22c4GtXAtQJhhbFXNDqy42IE295+/HJ5e3FzcvXjeZdiHD4Q7F2SOJba24CCCv"
    "eXACBPtHQC2XRF7HNTDBlwaRJ4kI4vMEe6Ad9HSeSOYQoZTiltTL3h0MBF205HFh24k92m"
    "emhisWIXPOcWG9oYgkMGKnrXoU0UwRzpMTF4x6EEmpf3xJCCt8Kmkaaze0Yt94w0G2XgZa"
    "sByCjtEKw3BGMC+Y2NSpXOUx5CcHnvE/YZh7Be4ID0McpJ1EcDGo/RAHPy+lUV3u8v/PzY"
    "z+kR/d9HdBr1UYiDIWWhKoSmQrbXHoatAKLmu61rbrR2TVU/Eu/k4eiGI3FOdozhm4b8vu"
    "k8hhPGcA3E8Y1HMHRMm54EARIvmmauKEzwXqaAiNfjyQZK7EGw17/+PVfJMPPvtdqeN9Hb"
    "Q8PtJn2dZ/rCI+GEQhblDeETiCDvGT3Uhnb9xZ5qP6NwmCZZ+TTxlABSrGQWmM428/wRbK"
    "cLkOviICBMoCsi5rbXRxMsQC6AXmG6mk4OX7NHyM87EUja00XoQzxDkH0K9YrBowodQBVc"
    "IRoE0Es4FDDmyCNwdpIQG1KE0Kl4i1BQ8D7iNE9ZY0QsKcih87n0rQtuuoKZcH451EPejl"
    "e93gI1etVXtTu75VjfmdlZ71XXg9vUCZARbWoctqQmP2TLpzCT19aM2/IJ1B2VV4v8ak/K"
    "O2hf5MaQXwvnyoF5VTYharbiMwFV1EyopBSd9ij2rgSJLiiu9ekmoPa2BMpRmj5Q4j8FQ4"
    "B/cNUUSpHU1o0h9ah2tXmrtNYIskZQrRGkjyP5ISUwGUDlNsuMH906fYeV7J7bkj1CsDtG"
    "kvwJV3Uk0k5Tx74qsxGTIOBSWHo+1JpgBA0ZDRGNiKoFMm8ObfNBG7ZUFpwebw+Oz/MF6w"
    "2QY9xc6axvWS2qRoC4QGIB8aHWsPqZDm6SmgwXfW+Jwvg/OnBYsmI+S/0grCF95f+5iVtf"
    "3i5tvxlBsd8AzG1Vt6sXyzxxXULaQdsqrYW2FtrWSabrJB7Qb2bJpO8tkUw0b7UUwZ4/EF"
    "WpTqexuTRUxzqjQRJL5/aMiDsuhEYExBvBjRn6Gx7e4z6igQeIVB60MY9ZN9c1+PIBAd+T"
    "mQC8HHyWkUtkrbuzk7OfztFz6Z8Hfz1lnvLkq6fp71MfqtoBEi6k+03HlEsnv/TjB9SFo+"
    "/0cUVEvTu8tuC0PPzPxsp3P5zSpvF1BFZnYdfmgNZ6ts8RWva3iZhpHsa6bvzqAbF8W77l"
    "VFO0qdFQJrX40OLDxfjwko7OozLAMLdYCSs6AR05YgKuXXhZ7QOpMsM8L5qsAicgvkLoZw"
    "hsRgD6eJNazC16XgOsWbiw16ILNtOrZ6vF7oS5uy4Yu68al11j/15SdfdT5PKAWL9k16pj"
    "GOhzjOW5hrUQSDVYDQHxrO0K0a5QoCOQvqN3EpL4kYtZhOXJAzqyLsMjEqLA6QYuDYWOIp"
    "70RqXnIOS1paAYnykOdmvPSr1q8AXd3Q3IWJ21EBIc8TzYNetcgCzwygEIwxGC4xXoNEKT"
    "ZBD4fCwepXxmfXX2wyTALoHesn7g0AcfdqOpPMKCRlvZff4c4iBY26fW/f0Ppb1evnjzOt"
    "NX8GWRhvr88eTycqWTqXxxXaxnypooqSqdzXRqWUPVVq7dB9dt5VpbufYgxsE6y5YAxT//"
    "H1cR34c="
)
