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
    "eJztXetz27ay/1cw+pKeGd1MmqRJT3LnztiO27onsXMdpz2PnKEhEpJ4TREqQFpRe/q/Xy"
    "wAPgXKAvWiZHzxg8RC1ALc/e1iH3/0poyOGOH86UnMZ4T9jcx7b9AfvRhPiPjDdLuPeng6"
    "Ld+ESwkeRJICy4HeHZnL63jAE4b9RNwa4ogTcSkg3GfhNAlpDAQ3Y4IinBCeIEbuQy4uIz"
    "pEibis5uIooYjGBN2Lv/VdjH5Lw9+fwicE1BcfEcajTUyWxuFvKfESOiKChokp//VvcTmM"
    "A/KV8Ozf6Z03DEkUVFgFc3hhALPIm14yn8obnz9fvPtBDoenHXg+jdJJXCOZzpMxjXOaNA"
    "2Dp0AI90YkJkx8qaDExDiNIs3y7JJ69tIF9dRBhfVDnEawGECvHqe41vO8y6sb79P5jef1"
    "FhYqoyixW1/yaQyLHMYJcOiPP9W8BRPk1R58wNlPJ9ffvHj1F/mNKU9g+2Qs6v0pCXGCFa"
    "nkdo29etEWeXwRJ0tYXCKr8Vk88wFyWDyv+PVfz799+frl9y9evfxeDJEPml95vWQRLi5v"
    "JK8L3oqX1cteFwve1skcbw281WJnka0/f7q6NPO1RFJjaRD6CfoPikJ+iKxdwjdgBsw84f"
    "y3CC5c/nJyLaXFh5O/S3FBhRZRGuby7P3VaV2CwASngvUgnod3JQkCFwbYv5thFngLd+hz"
    "2jR28dbk+aR+Bcd4JBkJ3xi+X6EwORe/JiROzr/6JOOVSbMaBj6kY3MSj2Q0K2rbE8STNB"
    "CUTzjKadGQMqEfUZiQyVvxk+faMeRSd57f4NGisl1jri/xl/gkLlElY5ygGeagtukdCcTU"
    "eM6RuCDmIpNpMkeMzvqIUzW0NDFHMRF/Csopwcm6atynKePEUpFXiJwqf0CV611jyeMqlW"
    "NyTc/A+2bJ0RKJY2eNnfZI04HMB0Cm+B6L7LwhX5vQpR5fY6Z4xANk5hJO3Zz//WY59JnM"
    "9Z33V5c/ZsPreKjKbMFVhj1OxGMEBuzZuIkX6NxWNmzlQGALnCyy9Z1gSRJOiJm3BVUd1W"
    "uyp9kfK7A4YekOONw7o6ngIQqHAnABgAPfCgMEFiufCufhKJ4oCKi+H6JM3gLDW1z0Iyqw"
    "qv7e670nFx/OP92cfPhYeVnendycw53nlRclu/rNq5rtkE+Cfr24+QnBv+ifV5fndY2Qj7"
    "v5Zw+eCacJ9WI683BQ5m12ObtkeAdxkgB8tX8Jy4TuLTS8hYxgbtLQzSqloGilVHb0zl3S"
    "BE3TgTDyxyRY/7XZhnrxhQAQdm8LIVil3IAg7NouPyYJli3WYG5lDFeo1rAsdvO+7cCw6J"
    "JTSuvrXpMvKrvff9AFpUeu5nhq5vIavpriISwt3wXCTdq/etsWu1RfKG3I/x6msS/9XvKT"
    "4MfL/+l1bt/2lzhxjtZABszLeOWAEPAsuRe7Rfke4V9GZ4CHh4xOVlPRm0Y/zk+5cZ9PEi"
    "YRscGTOYHzUbQAkRP81ZvSMDbZRpfphLDQN7O9SljHkMQPJzh6+k79Pq51uPz84fz64uyx"
    "uiMeJQgHl4vY7lHoG1B4s2yqkTkJ1UJCSR4GJEglVvOmhPkaGltIq+ZJ1pZch/PWmQWXeE"
    "vSwSTk8hTXw1FEZ8SAZxoRZSN9K3zZMW5uATAaVe0ppRHBcSNgNKvZgaA6LglyenX1viJB"
    "Ti/qIuLzh9Pz62++leJEDAoTYma1fOUTwiY2Xt8q0e4spG/tWN27xiEnAZqNSQwufwQooS"
    "8PBpBSN9kJgDI2nnAEGAL9DkGXyjW0H4Op4K+Hp9MotJI0ZuLuLlIWB4vkMyuzVchHVJKX"
    "aEYYLNJkmopnRcpbt5tl6Yw/TJn6PaMvTN/rL/eDqU2+cvCVGr4QF/VMvE5hRBCNo7nyNH"
    "CEBzRVcU5TzMTPMb4nCDMW3pPAFIu1yamPJn7K+eI65It7diBIKSHYF7vecg9Xqdyxx159"
    "a4fDw60YrjzBSWoAn83sLigcv+35DQjXA4Rrt8NLRB3meu9SkLxBn2/OVkOIu2Z+QCKSmN"
    "D8Usu2RLVD0za/crC2rUCOURiTFqlYBkqHPTpoDp0Jk1C8G40JKwuj+quYSJ6fE6xoLV3F"
    "6ph1SlgRD4Uqn06CN0hYthOBPWRSJwz152JLLxpIa892NDZRd3WzyynpApNL+xY2v4WEz8"
    "d3Ob5jjw54LWXahE3WaF3gZOfObDujxc9jRqMIgtvO5uq7G5R4fdADOpzkwz35klvUdhCW"
    "JUtkmYUYFdMoxfoWhZMpZeB/HoqJOBK6VZ0dwF1BESA+xVkMVsjkUYK56sN2PsYp/f3rI6"
    "f0ndI/WKWfSVMPIkU9W942UDtOGzithH4rdFUjdeCqc+DqUaRm965KoeZvZRENCVuQL/70"
    "KWPEV7BFYp3VnLFH5Z86Z5iT4DOXQMwEaov7D+FZOdJLua6zs5/8Ffh4S/BSInHn5LZ4Ua"
    "96CwVRJnTqoXPqoTMS6j3BLG4ST9nNB2RTpIbZFnRCYYywjgJ6o7LzR2LykYwCU2lLIUdC"
    "fNyHPsld4HxJWae2M0JxJzDJGZlGoY/zDKrCKhdkoaogwAWTqpWdwPMeUf8OjcJ7wuUDTC"
    "ZgokuDPRVaME6+xHBeTWDmAU3GT9Htrdbxt7dZnSnNxie8L+6W/BfFwOpDPeHO4u+8BHcW"
    "/+OtddTlI9xFQ7Qsayw4aybustWyv/MU56hyjqoD5DSjqakSWnOWUza+u+kGOidkMEcQBC"
    "uAHyfgwNAVjJDMIgLEF+7Qa1EJWpoSgxBeGh+Wkbi8p9Vjw5SZbMnogsjF4T3A6w6ZuZzT"
    "+GNmvTZYu5Ux/YeMXhjtle89bPv+KtOacnM1CANlsqrJ4G+ZdKaOgHFeWriIREMBFSZmTB"
    "MlohZt4a18gjMx92/9OBNzpyamfr3teFohcix15s8WEaI8Umt1NlCldLVUunY20OEQTLfS"
    "W1tpjcRarHOV0q1y11a5Y0bQDT1jJAgbCmrWxvRXMYK4sAw8vyBY4QhQmyOqzIOwSVSmFR"
    "qQERTqpoiP6QzhIdTu1kAVkv4DNKMMzBWwZKDKd0ImpuPADc/uzJ/9w8hm88ch9Y0jdXg/"
    "4jbIskR3OEEnvV+hMhCcrWeCQheEXs31e+jqqdKTR2cdWHpEy2Sddj/DUoMIr6w2NPEqfw"
    "PnMBU44Eox52yMp0lTeFBtzANYIcum9tXwPUYxOqW8daWsF9mWxxUqx2RX7nmfZTrEaoSJ"
    "XTBMmcR5LTuq05SJu1Sl6SErajRtBTuF1okt66zMTrPYYQSHEY4HI7geoQ6QHRwgqx47/Z"
    "aGzNrjUybrtMenA0FwlS1cbpNowe8KnWP46gzPDsG5Z9d5s07nBHYLgQ0tdS3hXYnEVSSu"
    "crMTzQOPhrOd8Up8jPAc5vqYQRWjY2JhVH+5b2Kqx3sZAlo5QhmaLBQBxBEZQjzxfRgQ+h"
    "RdyEzYuNzvV+bBwqcRxtEEzxGH2vwhVLZKSGwKUN78BzjXyb7fpv4S14mLT3bxyYfAUk7E"
    "tIFNB6QShTMuu+bt/1+BJM26VN55QH8CDv191aqRUKq51H0XI6CW9ZB0RiG6I2Sqqjxk42"
    "RwmtBiEH2gI7LRLEzG5kLQG5s9K3UxE1sMguB0mQpG7kMyQ5wkifjUrAAGNGTiST7pmEYB"
    "GlImGzNluZLrKuC92Qhde/m2o3wlr+yz+utkTrwZfAsHUoaiRZiU6yjelaVwx0cdYeKWHG"
    "RCv2bGeZXlP3+6umySzSWiepht6CfoP0hYzl0SJ78K5AEN/HDMZzryb621AN4sX4s622s7"
    "Hyaor0UGaFq09TWRuo6+iwJb86lFc/BFSidvWsibCf7qcZ8yg4hf2hK8Qrd2F/ADWgVzG/"
    "Ap5rxlc/U6qWOm7CoXhZMw8ew9MGZiJ3vNFYV4i5yeMp3LLe1y8o4fUU7aLHGF0K1xl9dY"
    "+elskFNB4RBTC8QkiyAZNNLSaJ2CyIXqHEi+2zWZ0HsSLMsNqA7pLz8/YGqwVW7AYuY6wS"
    "wKCctTFcc4WCHfvYnKHZPv39XmMgy2zOLuSBRZBdUsSbICqUslCAxaWXDI0fJ4MKthqqSB"
    "Km2qSl+8lW77Ych4Uhqf1Z0XYgIib8Ctb5Ixm/8AJ472/a4sE0cuamcLxysHUEn5gFwarQ"
    "p/H069794PUpCqlp+zsbDRS2VaOZpBHKWu/bXaiYqrZ78K189rvVihZu5sHPpjHSgD2m4s"
    "FLd42j3xXeraFn6eMt3hlOd5NH6eziDXT+lgEnLeGIteuv8AhuX5yJWBLEQeZRizj+QECU"
    "SvUQZh4X34jUuXi9yGt7JoWxayonsqnd/gkQnNbulT1oC0BatsIVed0LXZs8W6RxvItTdo"
    "5gy0zYend94gW5ANnefpUSLYvb30j64jUw8i6fkUx0VQbBaSr46AhO2wHxPBORo2yU1X5W"
    "OHJ65QdtlSyZVIHGwwx1xayIIShZMGzVGsjyBQuKiMnKm1Uj7ZfhTbPvOZOhbXtIWOMklq"
    "CHVp1nMFhdN0LTQdHIvahhblNDuMLMrsOpujC5jkTV5Wu4/yejpwAhzlITRdKRPkuikdq1"
    "f98Yaay7Qrqb21E+gJR0KUM4yynbiHVuNfpyFrFaRcpTyY90y6CPKAPJ1HqwJj4E94ViQ3"
    "VZ6KD1BFrFQlKPtxvab5uUsbcVyjPZiN8igFcikhtLrIzdmvJZK1cl8PZ1W3ku16R+YepA"
    "ZY2lF1si6rv2v9nJmsVTsHia+g3LVgy+LpVEjmAEWY76nTeyJUso3NlY1vZXEdzqbfisEV"
    "hfGdDa+z8Y7X9rwehhERomJIGIl9q5ISi5SO//b8j8k9YR5UcLL0MFQJd+hmyK9YyPiL3M"
    "FAIb5czK763Y8w/JQdHnUVLEaSlK0csrcbr4N4BQg8shekpJVJtEB+MHBX2kW6vhg8XJG8"
    "9NUnchAaMRzLpdVBrjo46/HZQwGe84Y3uRGoVWh2d4zzzHIXnOFIbGHMEDyvfmGL3bx7NC"
    "beplQGs7Us72Ck30+Nh96znuVifFSPDHi5UvBjC0UfYGd6BbNmOLw3HaQtVVSNc3RbZ20C"
    "MWxQB40E1+JWRWFqlGvv8h0pnk/wwGhAhvAL7MJ8C21prws9FrTyZVUID0azP0pHlsx59F"
    "qvtIHcrffBrPfAqpSZgdTZt/b2bRuNdWi6ahPMN+skVwhuM4XgmowEzYOGSOcNmgaHsxHf"
    "nZ9dfDh5/83r/ssaKM2kwctnfzFDJzsB60TrmqJVMtC2L2eFyDUYqnfZsz5pW/uUbRf+mz"
    "2mmgj20JS3UmKLxI9IDJsV2ZCQANKHrYBsicaJ2dXEbGdyvE/g9Rj3jPnd+l5/eW43Lkbt"
    "pem5ST01SlOjWjLIUb0ll4nRh1OiOx/z3SIT+myMmW0q9GFGgUsbJyLxKIHX4/l33y1haC"
    "YFxKh6II6+9Vzdq2WQiNfKgsN6+BFy99tnz1bgrhjVyF15r557HidGo6w5qKxEcggNFToV"
    "VdYZlXYmvjvAvqvhkJPErNpqYx5Qcb4e7VE5fMUaJh8JQ1PMEtl2sy+PGBR9FogWC0iFGB"
    "HgM0AJlTFo88UiJe2mgf5et7fw4MRPk/CeeEMcRqn4are3WVKyqmMEdLqIHwzRgROyq086"
    "hQlBIZO34lJMRhimQvc4SsmXWFc9idPJQAU1D1MGg1H2UflhPp3C20JV6T+d8/YU3d7OxC"
    "vEJpjdiYfSs6lYgC/xhMrSS+oRVN0lCEgRbyU0JgtVOlrOl3IQH0zsRylPpBl6e9sX/yd0"
    "GvryP4ivBtaoL+6JBxrDh0NcfDicq0egoyKRW/NaJbwJM0F2PnsrphzjKPEgw7eYU15iBH"
    "Maw0VGkCQdC64uPC6Uj5E91AruwKyqwoz0/iuezCD1Dn+JZ5TdCdZCgCIaizehOuH6hRT1"
    "Dh8xmhqU0rIG2XXKo9BPu/G1NAMwuWFt1iEncOxv4erKXyQLW6JC4zKkDd4Z0ExaZy7y9T"
    "QcNbK2Rng0fq+/Pn/+4sXr589evPr+u5evX3/3/bOcxYu3lvH69OJHYHdlX5uqLy2qf4sN"
    "3kR+NMuxsY2e4xjDCdDSA/8KoTvq7/JRfwEpreBRhcq5R+1VcwbdbQ6hyjTuDKp+BpUbPi"
    "alHGM2bzqJqhDWoyvnidIOR8PTU+3syHez2MynF5cn1/8wb+dTg3Pk9B835ye1BcgNRxs5"
    "UiFyYsRejJRsc2u+F2SO8+043yoaskLowFGXwVHJbWW7yjVSt85dW+fOOfZ/0SeNSz37vx"
    "THkSu59vXxpYVvH4/EdCOxDZVTfhyOxpDFltUE54TE/byaRzY9GpCIziAZUfnGGUGyands"
    "KE++rQ9xfuJDU6bOT9wRLJO/jjYsrxA5trdguyvMv2mPpdYHixz9IB47ZDgeNcC1EmGNsZ"
    "c0PrJ2MYJt33/4/P7m4vrk8sfzLsU4vCM4eE+SRGpvAwoq3X8AAAVipBfJoStin+tyyIBP"
    "0yiAdHyBObID+D5KY38MW8jQpdSaesOhgcuOnY4sOnAnp03N0MRhxS54zh02dDEEhwxU9K"
    "lDmyiCBdJjYvCOQwk0L++IIQVvhUMjTefOjFqeGWk2ysDLVguQU7olWG8JxgTyG61KlS5S"
    "HkJwee8jDhmHsF7ggPQxyk3URwOajNEAc/LqZR3e7y/8/Nj79Ij572I6i/togqMhZRNVCE"
    "2FbK+9DFsBRPanrWsetHZNVT8S7+Th6IYjcU52jOGbhvyhqR/DCWO4AeKExhYMHdOmJ1GE"
    "xINmmSsKE7yVKSDi8Xi6gRJ7EOz1r38vVDLM/XutjudN9K5puDukb/JMXwRkMqWQRXlN+B"
    "QiyHtGD7VhXH+5pzrMKTymSVbuJp4RQIqVzALT2WZBOILjdAFyfRxFhAl0RcTeDvpoigXI"
    "BdArTFdT5/A1Z4T8vBOBpANdhH6C5wiyT6FeMXhUYQKogitEgwB6KYcCxhwFBHonCbEhRQ"
    "idiaeYCAreR5wWKWuMiFcKcuhCLn3rgpu+YCb0L4d6yNvxqjdboEav+qp2Z7cc6zszO5u9"
    "6npxbZ0AOdGm1mFLavJd/vqUdvLamnFbPoGmVnmNyK+xU95B+yI3hvxaOFcOzKuyCVGzFZ"
    "8JqCI7oZJRdNqj2LsUJLqguNanm4Da2xIoR2n6QIn/DAwB/sF1UyhDUls3htRHtavNW6d1"
    "RpAzghqNIN2O5IeMwGQAVcc8ZPzo0dkzrGT33FTsEYL9MZLkT7iqI5FNmjn2VZmNhEQRl8"
    "IyCKHWBCNoyOgE0ZioWiCL5tA2P2jDlsqS7vGucXyRL9hsgBzj4UpnfcvqpbICxCUSB4gP"
    "tYbVz3RwnTZkuOh7DyiM/6MDj6Wr5rOcIDH2LYKiRNAXMSKJbNCdzKiAZ9Mo9KFzVgp1oc"
    "S8EqfJfsJwMMz9MQlSqBsl4Y/JVbahqXVNK5z4Yy+dKpcbVrQS30Nosh7LnyL5uWgWilcg"
    "VUWo0sSnYtZQIs+MabJjmHi4L7F2k8kaVbKfFhSSIoxRVnj3YN/l7XuzDlVv5JeDhowVN9"
    "5UmKU0xpH0562ryuRvC6mbjXdSdwNJNvk+bNOIuEbrzIbOmQ2VI/QkIZOpYZUbXXolCufT"
    "MzW2ZeFopPIQVo5DLkic/GrTEyXBrGXb9Aqlk1WdllXDMA75uGWjqQqpS7rv8jpr4GojQU"
    "skLqSrRSpHdmJugQMqNC6sy9DlGEwpm02cE7gtfGBdJa7SZEC/9ozuC32vv9x9QYtRDzov"
    "zu+JKmeta10IyTcJE3A3D4TlDxEwcyLu+BA/LQyxEdyYo7/h4R0W1n8UgNtaduNbdF5sbm"
    "pwXoCb/I7Mn3DEIbAh9ol0NpydnP10jr6VQTwQ1ENZoMJ91Kfp/8GTAZW543JNkNmYchkJ"
    "JIN9IupDf2zd05SoZ4fHFpxWHo0tONRdQi3c20VCrcvn3E8+pznrrZntC4SO/W3C6u1z3d"
    "ZNcjsglm8rACXTFG0KuVVJnfOgc0Zlx/Dhezo6j6sAwzxiJazoRXTkiQ24dncWdZikepHw"
    "orOKiq6GIGyhnyH7EQHo4zYNW1rMvAZYc3Bhr4dGrhxEz7WU2Alzd91VYl+F8LvG/r3U89"
    "lPJfwDYv0DoW0dw0CfEiybnzdCIDVgNQTE87ErBPxAFb9I+o7eSEgSxj5mMZbtyXSES45H"
    "JESBFmg+nQgdRQLpjcqapRUFaKFitykCaGuflXnV4B90ezsgY9WQbUJwzIuMuHxyAbLAKw"
    "cgDMcybIfOYjRNB5E8DtM+s75qEDeNsE9gtnwe6AwHQUcxlX3uaLyVENVPExxFa/vUOp9M"
    "p7XXi+evX+X6Cv5ZpqE+fTh5/36l9rWhuC7eZ7sThzqdO3ho2WjBtbfYB9ddewvX3uIg1s"
    "E5yx4Ain/+Pxc1SzE="
)
