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
    "YfVmBxzJIdcLh3RhPBQ+QPBeACAAe+FQYILFI+Fc79URQqCKh+H6JM3gLDW1x0Ayqwqv7d"
    "662Ti4/nn29PPn4qLZYPJ7fncOdFaaGkV797XbEdsk7Qrxe3PyH4iv55fXVe1QhZu9t/9u"
    "CdcBJTJ6JTB3tF3qaX00uGNYjjGOBr80VYJLSr0LAKGcHcpKHrVUpO0Uqp7GjNXdEYTZKB"
    "MPLHxFt/2WxDvbhCAAi7t4UQLFNuQBB2bZYfkwRLB2swa2QMl6jWsCx2s952YFh0ySml9X"
    "WvzheV3u8vdUHplqs5nuq5vIavJn+JhpbvHOEm7V89bfNZqi8UJuR/D5PIlX4v+ST48+p/"
    "ep2bt/0FTpyjNZAB8zJe2iAEPEsexGxRvkf4yugU8PCQ0XA1Fb1p9GP9lBv3+cR+HJAmeD"
    "IjsD6KFiAyxN+cCfUjk210lYSE+a6Z7WXCKoYkrh/i4OkH9f+4xuHqy8fzm4uzx+qOeJQg"
    "HFwuYroHvmtA4fWyqUJmJVQLCSV56BEvkVjNmRDmamjcQFrVd7K25DqcVWcWXGKVJIPQ53"
    "IX18FBQKfEgGdqEWUtfSt82TFubgEwGlXtKaUBwVEtYDSr2YGgOi4Jcnp9fVmSIKcXVRHx"
    "5ePp+c13z6U4EY38mJhZLZd8TFjYxOtbJtqdhfS8Gat7N9jnxEPTMYnA5Y8AJfTlxgBS6i"
    "bdAVDGxhOOAEOg3yHoUrmG9mMw5fx18GQS+I0kjZm4u4OUxsEi+c7KbBXyERXkJZoSBoMU"
    "ThLxrkh563YzLJ3xhylTv2f0hel7/cV+MDXJVw6+Us3n4qKeieXkBwTRKJgpTwNHeEATFe"
    "c0wUz8HeMHgjBj/gPxTLFYm+z6aOKnrC+uQ764ZweClGKCXTHrG87hMpXd9tirb+1weLgV"
    "w5XHOE4M4LOe3TmF5XdzfgPCdQDhNpvhBaIOc713JUjeoS+3Z6shxF0z3yMBiU1ofqFlW6"
    "DaoWmbXTlY21Ygx8CPSItULAOlxR4dNIfOhEko1kZtwspcq/4qJpLjZgQrWkvXkdpmnRCW"
    "x0Oh0tOJ9w4JyzYU2EMmdUJTdyam9LyBtHZvR2MTdVc325ySLjC5MG9h8jeQ8Fn7Lsd37N"
    "EBr6VMm7DJCq0NnOzcnm1ntPh5xGgQQHDb2Uz9doMSrzZaosNJ1tyRi7xBbQdhWbJYllmI"
    "UN6NUqzvkR9OKAP/81B0xJHQrWrvAO4KCg/xCU5jsHwmtxLMVR+28xir9Pevj6zSt0r/YJ"
    "V+Kk0diBR1mvK2htpy2sBpJfRboasKqQVXnQNXjyI1u3ddCDV/L4toSNiCXPHRpYwRV8EW"
    "iXVWc8YelX/qnGFOvC9cAjETqM3vL8OzsqWTcF1nZz/5K/D4huClQGL3yZviRT3qLRREkd"
    "Cqh86ph85IqEuCWVQnntKbS2RToJo1LeiE/AhhHQX0TmXnj0TnIxkFptKWfI6E+HjwXZK5"
    "wPmCsk5te4TiTmCSMzIJfBdnGVS5VS7IfFVBgAsmlSs7gec9oO49GvkPhMsXCEMw0aXBng"
    "gtGMVfI9ivJtDzgMbjp+juTuv4u7u0zpRm4xPeF3cL/ou8YfmlnnBr8XdegluL//HWOury"
    "Fu68IVqUNQ04aybustWyv/0U66iyjqoD5DSjiakSWn2WU9q+u+kGOidkMEMQBCuAHyfgwN"
    "AVjJDMIgLE5+/Qa1EKWpoQgxBeGB+Wkti8p9Vjw5SZ3JDROZGNw1vC6w6ZuZzT6FNqvdZY"
    "u6U2/WVGL7R2iveW276/yrSmzFz1fE+ZrKoz+CyTztQWMM5KC+eRaMijwsSMaKxE1LwtvJ"
    "UnWBNz/9aPNTF3amLq5d2MpyUiy1Jr/mwRIcottVZ7A2VKW0ula3sDHQ7BtCO9tZHWSKzF"
    "OJcp7Sh3bZQ7ZgTd0jNGPL+moGalTX8VI4gLy8Bxc4IVtgC1OaLKPAibRGVaoQEZQaFuiv"
    "iYThEeQu1uDVQh6d9DU8rAXAFLBqp8xyQ0bQduuHdr/uwfRtabPxapbxypw/qI2iDLAt3h"
    "BJ30foXKQLC3ngoKXRB6NdevVU8bUk/XivtnYzyJ6yJSKm2WqKc0gddVzfcYOGf1wNb1gB"
    "7kpjwuUVkm2wrD+6wMIUbDj5vFXxRJrKOsa/tOWl8pq2qhStNNVtRo2vCyCq0TU9YaNp1m"
    "scUIFiMcD0awx1JaQHZwgKy80/Fb4rPGYVdFMhvjtnqMW+lkvgb8LtFZhq/O8HTflTvNDn"
    "us0lmB3UJgwymuDeFdgcQWwS1zsxPn1R0NZzvjlfgU4Bn09SmFKkbHxFyr/mLfxES3d1IE"
    "tHJQLNT1z2NWAzKEENYH3yP0KbqQyZdR8YhZmXoJTyOMoxDPEIdy8D4UU4pJZIqJ3fwDrO"
    "tk36upv8B1YkNibUjsIbCUE9Gt1+TQnQKFNS675u3/X4EkzbpU3lmiPwGH/r5qoUKoDlw4"
    "8BUjoJYleHQSG7onZKIKC6TtZDyU0GJTzJEOAkZTPx6baw9vrPe0usJUTDGIu9KVERh58M"
    "kUcRLH4qlpzQU4A4jHWadjGnhoSJk8CyhNz1tXAe/NRuja4tuO8pW8ap5IXiWz4s3gWziQ"
    "ygctgrDsIdZdGQq7fdQRJm7JQSb0a2qcl1n+8+frqzrZXCCqRnb6boz+g4Tl3CVx8qtAHn"
    "BmHI74VEf+rTUWwJvFY1Fle2XmQwfVsUgBTYuTZE2k9hDZeYGt+dTiPOp5SitvWsibEH9z"
    "uEuZQcQvPIW6RLf2wdMHNArmk6cnmPOW53lXSS0z5UFmgR/6sdPcA2MmtrLXXMSGt0gjKd"
    "LZdMau5YuUzKGActJmiEuEdoy7PMbKT9cEOeUUFjG1QEyy7o5BIy2M1smJbKjOgdSkuiEh"
    "fSDeotyAcpP+4v0Dpho3yg2YT5YmmAU+YVku5BgbD29fkcpuk+/f1WYzDLbM4u5IFFl40y"
    "xJ0pqcCyUINFpZcMjWcnswLZuppIGqpqmqLbyXbvuhz3hcaJ+WOhdiAiJvwK1vkjGbf4AV"
    "R/teK4vEkY3a2cL2ygEU7z0gl0arWtOHU2K694MUpOqUyelY2OiFyqAcTSGOUpebWm1HxZ"
    "ZQX4Xr55XjP6FM63Tsu2MdKAPabiwUt3jbPfFd6toWfp4i3eFUhHk0fp7OINfPySD0Oa+N"
    "RS/cX4JhedZyZSALkUcpxuwj2UEM0WuUQVh4H/7jwuU8t+G9rBOWhqzoY3zOb/HIhGa39J"
    "Q1IG3OqqaQq0poT3ZrinWPNpBrb9DMGmibD0/vvEE2Jxs6z9OjRLB7W/SP7hCgHkTS8wmO"
    "8qDYNCRfbQEJ22E/JoJ1NGySm7bKxw53XKHSb0MlVyCxsMEcc9lAFhQorDSoj2J9BIHCeT"
    "HeVK0V8sn2o9j2mc/UsbimLRxiEieGUJd6PZdTWE3XQtPBtmjT0KKMZoeRRald12TrAjp5"
    "h/xwQkFW9FFWTwd2gIMshKYrZYLsAT7H6lV/vKHmMu1Kam/tBHrCkRDlDKN0Ju7hdOtvE5"
    "+1ClIuUx7MOpMugiwgT+fRqsAY+AjviuSkylLxAaqIkSoFZT+uZZrtu7QRxxXag5koj1Ig"
    "FxJCy4Ncn/1aIFkr9/VwRnUr2a73ZOZAakBDO6pK1mX1d6PfM5W1auYg8ROUuxZsWTyZCM"
    "nsoQDzPR0uHguV3MTmStu3srgOZ9JvxeAK/Oi+Ca/T9pbXzXk99AMiRMWQMBK5jUpKzFNa"
    "/jfnf0QeCHOgglNDD0OZcIduhuxKAxl/kTkYKMSXi97VEesjDH/loYK6ChYjccJWDtnbjd"
    "dBLAECr+x4CWllEs2RHwzclXaRri8GL5cnL31ziWyERgxHcmh1kKsOznp89pCHZ7xmJdcC"
    "tRLN7rZxnjWcBWc4EFMYMwTvqxdsPpt3j8bEakpkMFvL8g5G+v3UeOg96zUcjE/qlQEvlw"
    "p+bKHoA8xMJ2fWFPsPpo20hYqqto9u66xNIIYN6qCR4FrUqihMhXLtWb4jxfMZXhgNyBD+"
    "gV2YTaEtzXWhx7xWvqwS4cFo9kfpyJI5j07rkTaQ2/E+mPEeNCplZiC19m1z+7aNxjo0Xb"
    "UJ5pt1ki0Et5lCcHVGguZBTaTzBk2Dw5mIH87PLj6eXH73pv+qAkpTafDq2V/M0KmZgLWi"
    "dU3RKhnY9FzOEpE9YKh6yl7jnba1d9l24b/ZY6qJYA9NeCslNk/8iMSwWZENCfEgfbgRkC"
    "3QWDG7mpjtTI73CSyPcc+Y363v9RfnduO81V4OPTepp1ppalRLBjmqp+QiMbo8JbrzMd8t"
    "MqHPxpg1TYU+zChwaeMEJBrFsDxefP/9AoamUkC0qgbi6Fsv1L1KBolYVg04rJsfIXefP3"
    "u2AndFq1ruynvV3PMoNhpl9UFlBZJDOFChU1FlnVFpZ+K3A+y7Hg45ic2qrdJmiYpzdWuH"
    "yuYr1jD5RBiaYBbLYzf7cotB0aeBaJGAVIgRAT49FFMZgzabL1LSrhs43+vuDl6cuEnsPx"
    "BniP0gET/t7i5NSlZ1jIBOF/GDJjpwQp7qk0ygQ1DI5L24FJERhq7QAw4S8jXSVU+iJByo"
    "oOZhwqAxSh+VbebTCawWqkr/6Zy3p+jubiqWEAsxuxcvpXtTsQBfo5DK0kvqFVTdJQhIEa"
    "sSDibzVTpaxpdiEB907AYJj6UZenfXF99jOvFd+Q3iq4E16oc74oXG8HCIi/eHM/UKdJQn"
    "cmteq4Q3YSbIk8/eiy7HOIgdyPDN+5SXGMGcRnCRESRJx4Krc68L5WPkGWo5d6BXVWFGev"
    "8VT6aQeoe/RlPK7gVrIUARjcVKKHe4fiFFPcNHjCYGpbTogOwq5VHop934WuoBmJywTcYh"
    "I7Dsb+HqyhZSA1uiRGMzpA3eGdBMWmfO8/XUH9WytkJ4NH6vv7548fLlmxfPXr5++/2rN2"
    "++f/ssY/H8rUW8Pr34Edhdmtem6kvz6r/BBK8jP5rh2NhEz3CMYQdo4YZ/idBu9Xd5qz+H"
    "lI3gUYnKukebq+YUujfZhCrS2D2o6h5UZviYlHKE2axuJ6pEWI2unMVKOxwNT0+1syObzW"
    "Iyn15cndz8wzydTw3OkdN/3J6fVAYgMxybyJESkRUjzcVIwTZvzPeczHK+HedbRUOWCC04"
    "6jI4Kritmo5yhdSOc9fGuXOO/V/0TuNCz/4v+XbkSq59vX3ZwLePR6K7kZiGyik/9kdjyG"
    "JLa4JzQqJ+Vs0j7R4NSECnkIyofOOMIFm1OzKUJ9/WQ6yf+NCUqfUTdwTLZMuxCctLRJbt"
    "LdhuC/Nv2mOp9cE8Rz+K1/YZjkY1cK1AWGHsFY2O7LgYwba3H79c3l7cnFz9eN6lGIcPBH"
    "uXJI6l9jagoML9JQDIEy2dQDZdEfvcFEMGXJoEHqTjC8yRbsD3URK5Y5hChlNKG1NvODRw"
    "0bbTkUUH7mS3qR6aWKzYBc+5xYY2huCQgYredWgTRTBHekwM3nEogeblPTGk4K2waaTp7J"
    "5Ryz0jzUYZeNlqADJKOwTrDcGYQH5jo1Kl85SHEFze+4R9xiGsFzggfYxyEvXRgMZjNMCc"
    "vH5Vhff7Cz8/9nN6RP/3EZ1GfRTiYEhZqAqhqZDttYdhK4Co+W7rmhutXVPVj8Q7eTi64U"
    "ickx1j+KYhv286j+GEMVwDcXzjEQwd06YnQYDEi6aZKwoTvJcpIOL1eLKBEnsQ7PWvf89V"
    "Msz8e62250309tBwu0lf55m+8Eg4oZBFeUP4BCLIe0YPtaFdf7Gn2s8oHKZJVj5NPCWAFC"
    "uZBaazzTx/BNvpAuS6OAgIE+iKiLnt9dEEC5ALoFeYrqaTw9fsEfLzTgSS9nQR+hDPEGSf"
    "Qr1i8KhCB1AFV4gGAfQSDgWMOfIInJ0kxIYUIXQq3iIUFLyPOM1T1hgRSwpy6HwufeuCm6"
    "5gJpxfDvWQt+NVr7dAjV71Ve3ObjnWd2Z21nvV9eA2dQJkRJsahy2pyQ/Z8inM5LU147Z8"
    "AnVH5dUiv9qT8g7aF7kx5NfCuXJgXpVNiJqt+ExAFTUTKilFpz2KvStBoguKa326Cai9LY"
    "FylKYPlPhPwRDgH1w1hVIktXVjSD2qXW3eKq01gqwRVGsE6eNIfkgJTAZQuc0y40e3Tt9h"
    "JbvntmSPEOyOkSR/wlUdibTT1LGvymzEJAi4FJaeD7UmGEFDRkNEI6JqgcybQ9t80IYtlQ"
    "Wnx9uD4/N8wXoD5Bg3VzrrW1aLqhEgLpBYQHyoNax+poObpCbDRd9bojD+jw4clqyYz1I/"
    "CGtIX/l/buLWl7dL229GUOw3AHNb1e3qxTJPXJeQdtC2SmuhrYW2dZLpOokH9JtZMul7Sy"
    "QTzVstRbDnD0RVqtNpbC4N1bHOaJDE0rk9I+KOC6ERAfFGcGOG/oaH97iPaOABIpUHbcxj"
    "1s11Db58QMD3ZCYALwefZeQSWevu7OTsp3P0XPrnwV9Pmac8+epp+vvUh6p2gIQL6X7TMe"
    "XSyS/9+AF14eg7fVwRUe8Ory04LQ//s7Hy3Q+ntGl8HYHVWdi1OaC1nu1zhJb9bSJmmoex"
    "rhu/ekAs35ZvOdUUbWo0lEktPrT4cDE+vKSj86gMMMwtVsKKTkBHjpiAaxdeVvtAqswwz4"
    "smq8AJiK8Q+hkCmxGAPt6kFnOLntcAaxYu7LXogs306tlqsTth7q4Lxu6rxmXX2L+XVN39"
    "FLk8INYv2bXqGAb6HGN5rmEtBFINVkNAPGu7QrQrFOgIpO/onYQkfuRiFmF58oCOrMvwiI"
    "QocLqBS0Oho4gnvVHpOQh5bSkoxmeKg93as1KvGnxBd3cDMlZnLYQERzwPds06FyALvHIA"
    "wnCE4HgFOo3QJBkEPh+LRymfWV+d/TAJsEugt6wfOPTBh91oKo+woNFWdp8/hzgI1vapdX"
    "//Q2mvly/evM70FXxZpKE+fzy5vFzpZCpfXBfrmbImSqpKZzOdWtZQtZVr98F1W7nWVq49"
    "iHGwzrIlQPHP/wcSwOW/"
)
