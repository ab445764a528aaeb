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
    "completed_at" TIMESTAMPTZ NOT NULL,
    "imported" BOOL NOT NULL
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
    "revoked_at" TIMESTAMPTZ,
    "completed_by" UUID,
    "imported" BOOL NOT NULL
);
COMMENT ON COLUMN "lesson_progress"."completed_by" IS 'Actor of the completion; null: no user, such as an outline change';
COMMENT ON COLUMN "lesson_progress"."imported" IS 'Whether the completion was imported';
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
    "imported" BOOL NOT NULL,
    "started_at" TIMESTAMPTZ,
    "time_limit_seconds" INT,
    "expires_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "submitted_by" UUID,
    "answers" JSONB,
    "key_revision" INT,
    "question_results" JSONB,
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
COMMENT ON COLUMN "submissions"."submitted_by" IS 'Actor of the submission; null: its expiry, or an import';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Revision of the answer key that was applied last';
COMMENT ON COLUMN "submissions"."question_results" IS 'Results by question, by the key revision, as they are published';
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
        ALTER TABLE "course_completions" ALTER COLUMN "imported" SET DEFAULT false;
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_round_positive" CHECK (round >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ALTER COLUMN "imported" SET DEFAULT false;
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_question_results" CHECK (question_results IS NULL OR num_nulls(quiz_version, key_revision) = 0);
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
        ALTER TABLE "submissions" ALTER COLUMN "imported" SET DEFAULT false;
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
    "HwKVASqRcp44sfJBqiGmD3rxv9+KM3ZXTECOdPT0I+I+xvZN57h/7ohXhCxB+m233Uw9Np"
    "/iZcivAgkBRYDnTuyVxexwMeMexG4tYQB5yISx7hLvOnkU9DILgdExTgiPAIMfLgc3EZ0S"
    "GKxGU1F0cRRTQk6EH8re9i9Fvs//4UPsGjrvgIPxxtY7I49H+LiRPRERE0TEz5r3+Ly37o"
    "kW+EJ/9O752hTwKvwCqYw/E9mEXedKL5VN748uXiww9yODztwHFpEE/CEsl0Ho1pmNLEse"
    "89BUK4NyIhYeJLeTkmhnEQaJYnl9Sz5y6op/YKrB/iOIDFAHr1ONm1nuNcXd86n89vHae3"
    "sFAJRY7d+pJLQ1hkP4yAQ3/8qebNmCCv9uADzn46ufnu5eu/yG9MeQTbJ2FR709JiCOsSC"
    "W3S+zVi7bI44swWsLiHFmJz+KZO8hh8bzi13+9eP7qzau3L1+/eiuGyAdNr7xZsggXV7eS"
    "1xlvxcvqJK9LDd6WySxvDbzVYmeRrT9/vr4y8zVHUmKp57sR+g8KfN5F1i7hGzADZp5w/l"
    "sAF65+ObmR0uLjyd+luKBCiygNc3V2eX1aliAwwalgPYjn4X1OgsCFAXbvZ5h5zsId+oJW"
    "jV28NXkxKV/BIR5JRsI3hu+XKUzOxa8JCaPzby5JeGXSrIaBq3RsSuKQhGZNbXuCeBR7gv"
    "IJRyktGlIm9CPyIzJ5L37yVDv6XOrO81s8WlS2G8z1NfwanoQ5qmiMIzTDHNQ2vSeemBrP"
    "ORIXxFxkMo3miNFZH3GqhuYm5igk4k9BOSU42lSNuzRmnNRU5AUiq8pXqHK9a2ryuEhlmV"
    "zSM/C+1eRojsSys8TO+kjTgswVIFN8j0V23pJvVehSjy8xUzxiB5m5hFO353+/XQ59JnN9"
    "5/L66sdkeBkPFZktuMqww4l4DM+APSs38QKd3cqGrewJbIGjRbZ+ECyJ/Akx8zajKqN6Tf"
    "Y0+WMNFkcs3gOHe2c0FjxE/lAALgBw4FthgMBC5VPh3B+FEwUB1fdDlMlbYHiLi25ABVbV"
    "33uz9+Ti4/nn25OPnwovy4eT23O486LwoiRXv3tdsh3SSdCvF7c/IfgX/fP66rysEdJxt/"
    "/swTPhOKJOSGcO9vK8TS4nlwzvII4igK/1X8I8oX0LDW8hI5ibNHS1SskoGimVPb1zVzRC"
    "03ggjPwx8TZ/bXahXlwhAITd20AIFim3IAjbtsuPSYIlizWY1zKGC1QbWBb7ed/2YFi0yS"
    "ml9XWvyheV3O+vdEHpkes5nqq5vIGvJnuImpbvAuE27V+9bbNdqi/kNuR/D+PQlX4v+Unw"
    "49X/9Fq3b/tLnDhHayAD5mW8cEAIeJY8iN2ifI/wL6MzwMNDRifrqehtox/rp9y6zyfyo4"
    "DUwZMpgfVRNACRE/zNmVI/NNlGV/GEMN81s71IWMaQxPUnOHj6Qf0+rnW4+vLx/Obi7LG6"
    "Ix4lCAeXi9juge8aUHi1bCqRWQnVQEJJHnrEiyVWc6aEuRoa15BW1ZNsLLm689aZBZd4S+"
    "LBxOfyFNfBQUBnxIBnKhFlJX0jfNkybu4AMBpV7SmlAcFhJWA0q9mBoDouCXJ6fX1ZkCCn"
    "F2UR8eXj6fnNd8+lOBGD/IiYWS1f+YiwSR2vb5FofxbS83qs7t1gnxMPzcYkBJc/ApTQlw"
    "cDSKmb5ARAGRtPOAIMgX6HoEvlGjqMwZTx18HTaeDXkjRm4vYuUhIHi+QzK7NVyEeUk5do"
    "Rhgs0mQai2dFylu3n2VpjT9Mmfo9oy9M3+sv94OpTb528JUavhAX9Uy8Tn5AEA2DufI0cI"
    "QHNFZxTlPMxM8xfiAIM+Y/EM8Ui7XNqY8mfsr64lrki3vWEaQUEeyKXV9zDxep7LHHQX1r"
    "3eHhTgxXHuEoNoDPanZnFJbf9fkNCNcBhFtvh+eIWsz13pUgeYe+3J6thxD3zXyPBCQyof"
    "mllm2Oao+mbXqls7atQI6BH5IGqVgGSos9WmgOnQmTULwblQkrC6P665hIjpsSrGktXYfq"
    "mHVKWBYPhQqfTrx3SFi2E4E9ZFInDHXnYksvGkgbz3Y0NlF7dbPNKWkDk3P7FjZ/DQmfjm"
    "9zfMcBHfBayjQJmyzR2sDJVp/Z+pMpZfUxaZ7MgtIVoLQ1qOk8ZDQIIJjwbK4e3ACayoNW"
    "YCaSDnekUK1RS0NY8iySZS1ClE2jgMx7lGwxMYMbcSSwjDqrgbuCwkN8ipOYN5/JoxtzlY"
    "3dfIwFWYfX/xZkWZDVWZCVSFMHInOdurytoLacNnBaCf1GaLZEasFsq8FsR04XGzi2r3Oh"
    "/e9l0RIJW5Ar/nQpY8RVsEVinfWc30flDzxnmBPvC5dAzARqs/ur8Kwc6cRc1zU6TL4QfH"
    "xN8JIjsXEJdfGiXvUGCiJPaNVD69RDayTUJcEsrBJPyc0VsilQw+oW0EJ+iLCOunqnqiGM"
    "xOQjGXWn0sR8joT4ePBdkh458CVltJrOCMW0wCRnZBr4Lk4z1jKrXJD5qmIDF0wqVtKCk4"
    "6Auvdo5D8QLh9gMgETXRrssdCCYfQ1hPgAAjMPaDR+iu7utI6/u0vqemk2PuF9cTfnv8gG"
    "Fh/qCbcWf+sluLX4H29tqTYfmS8aonlZU4OzZuI2Wy2HO7+yjirrqOogpxmNTZXnqrPKkv"
    "HtTe/QOTiDOYKgYwH8OAEHhq4YhWTWFiA+f49ei0KQ2JQYhPDSs8+ExOaZrR+Lp8zkmozO"
    "iOwRc1eOmC/FDxp+SqzXCmu3MKa/yuiF0U7+3mrb91eZRpaaq57vKZNVTQZ/yyQ/dQSM01"
    "LOWeQf8qgwMUMaKRG1aAvv5BOsiXl468eamHs1MfXrXY+nBSLLUmv+7BAhyiO1RmcDRUpb"
    "u6ZtZwMtDnm1K72zldZIrME6FyntKrd5lbN3smZJ2BJd67OjeyduRFlykpaZF+/lXGJGii"
    "AyoI947I51lxqd31aryMl2oMnRh5sLu1CabqXVkA2D8t/COgtSR8AtPWPE8ysK/ZbG9Ndx"
    "FnBhQTtuRrDGUbk221X5mewNGZARNBCgiI/pDOEh9BTQBh0UI/HQjDIw68Hih+4DEZmYjs"
    "23PLt1Exze3Kp2E1iLdutqA96PsIkFlqPrTnAW6BAVA1NU1FtosdA1GNctvNBsqVO4kKy2"
    "xQoGrHCtmHM2xtOoKoyuNGYFVkiqPLhq+AGjfa1S3rlS1otcl8cFKstkW4b+kOWDxGr4Ub"
    "2gsTyJ9e63VKcpE3epStND1tRo2gq2Cq0VW9Zama1mscUIFiMcD0awvYstIOscICsez/4W"
    "+6y2xydP1mqPTwuCRQtbON++tQa/C3SW4eszPDlg5k69jsBlOiuwGwhsaPVdE97lSFofC7"
    "BnaNeKpqZHw9nWeCU+BXgOc31KoIrRMbEwqr/cNzHV450EAa0dyQ/NX7JA+4AMIe7+wfcI"
    "fYouZMZ4mO9DLvPF4dMI42iC54hDzxAfKsBFJDQF8m//A6zr5NBvU3+J68TG8ds4/i6wlB"
    "MxrVenM1uOwhqXbfP2/69AkmZdKu+s0J+AQ39ft7oqlJDPdQXHCKhl3TCdeYvuCZmqaijJ"
    "OBmcJrQYRB/ozAU086OxuUD91mZPSsLMxBaDIDhdzoWRB5/MECdRJD41CW+FRnE8Sicd08"
    "BDQ8pkw7gkp3hTBXwwG6FtL99ulK/kVf3qF2UyK94MvoWOlGtpECalul/kpU5aDjEpOKWa"
    "ZgiwDoUmyjJrP/y32N0eH3XdQSb0a2KcF1n+8+frqyrZnCMqh9n6boT+g4Tl3CZx8qtAHt"
    "BYFId8piP/NloL4M3ytSizvbTzYYLyWiSApkG7cROp7TS+KLA1nxzVDrqOmFmktPKmgbyZ"
    "4G8OdykziPireEKY75rZX6Arixzi+hMcPP2gfh/XKlx9+Xh+c3FWPsXDnDtTwlwSGnIkln"
    "KyTGqZKbtdBv7Ej5z6HhgzsZW95spbvEFOT57O5mC3OXnHDSgnTZa4QGjXuM1rrPx0dZBT"
    "RmERUwPEJIuFGTTS0midjMiG6nQk3+2GTOgD8ZblBhSH9JefHzA1uFZuwGLmOsEs8AlLUx"
    "XH2Fsj372Kyh6TH97VZjMMdszi9kgUWS3YLEmSQsJLJQgMWltwyNHyeDCp9aukgSoBrEpf"
    "vJdu+6HPeJQbn/RnEGICIm/ArW+SMdv/ACuODv2uLBNHNmpnB8crHag43iGXRqMC+d2pi9"
    "/7QQpS1Rp3NhY2eq7CFUcziKPUNfLWO1GxfR/W4fp5qWcx1JaejX13rANlQNuNheIWT3sg"
    "vktd28DPk6frTnmeR+PnaQ1y/RwPJj7nlbHoufsrMCxPR64NZCHyKMGYUEVRTBBB9BplEB"
    "beh984dznLbXgvi7YlISu699j5LR6Z0OyOPmUDSJuxqi7kKhPadpR1se7RBnIdDJpZA237"
    "4emtN8gWZEPreXqUCPZgL/2j61zWg0h6PsVhFhSbhOSrIyBhOxzGRLCOhm1y01b52OOJK5"
    "RdrqnkciQWNphjLmvIghyFlQbVUayPIFA4q4ycqLVcPtlhFNsh85laFte0g85LUWwIdanW"
    "cxmF1XQNNB0ci9YNLUpp9hhZlNh1dY4uYJJ3aVntPkrr6cAJcJCG0LSlTFC3Cp+nVzoV62"
    "W7vD2GU4zHG9ov09wkWtJOtyccCdXJMEp24v51Ovk29VmjoPAiZWfeM+mSSQMgdd6yCkSC"
    "P+FZkdxUaekDgIZipQpB8I/rNU3PuZqI4xJtZzbKoxTI2WrVa9NXpmt9Ablim77siDRp0w"
    "eHuFLCzdVZb6ih6sYvfx3PTJYNXVyH6tTvHMlGid/decV2kup9T+YO5MXUdCKUydqMRW70"
    "cyavgNo5SHwFdVYBjhw8nQo16aEA8zU3/va9OaqUgWArF1+rURmEPG0HXgqxMvJx0WCOkq"
    "/Qh39glWB5kh3Wh+6h4uIcYUZQoQBw+96oSADdOp6jZHwjv1F3pNdO3EaBH97X4XUy3vK6"
    "Pq+HfkCEgBkSRkK3VmGcRUrL//r8D8kDYQ7UoavpmSsStts317tI3aQUsmTE7B5EHeMRhp"
    "+yT62u5cdIFLO1A4/348sTrwCBR3a8mDRyNCyQd8aIlN4GXSURHi5LwfzmEjkIjRgO5dLq"
    "UH0dYvr4vAwenvOKN7kScRdo9ncY/azmLjjDgdjCmCF4Xv3CZrt5/7BavE2xDMltWKTGSH"
    "+YSjW9Z72ai/FJPTIYPoWyRTsoXQM708mYNcP+Q+0jpMo52q2zWnaeNBJcCxuVtipRbrzL"
    "96R4PsMDowEZwi8wHdMttKO9LvSY18hDXCDsjGZ/lO5hmbntNF5pA7ld786st+lEYJl5u0"
    "Bq7dv69m0TjdU1XbUN5pt1ki1nuRU2VhoJmgcV+RpbNA26sxE/nJ9dfDy5/O5N/1UJlCbS"
    "4NWzv5ihUz0Ba0XrhqJVMrBud+ECUetPufecStDgyHTj49J9+G8OmDAn2ENj3kiJLRI/Ij"
    "FsVmRDQjwoglALyOZorJhdT8y2plLFCbwe456xSoW+119eoQJno1YVp6hegg3KPpjUU6U0"
    "NaolgxzVW3KZGF1d2KH1mSsN6jmcjTEzs7Y6N6ibuSzSxglIOIrg9Xjx/fdLGJpIATGqHP"
    "+hb71Q90rxa+K1qsFhPfwIufv82bM1uCtGVXJX3itX0Agjo1FWHRGVI+lCW5hWhQe2RqWd"
    "ie8OsO96OOQkMqu20pgVKs7Vox0qh69ZiekTYWiKWeSrADU4YlD0SURhKCAVYkSATw9FVA"
    "YTzhdLLTWbBroU3t3BgxM3jvwH4gyxH8Tiq93dJaUVVDU2oNOlSGGIDpyQvcniKUwICpm8"
    "F5dCMsIwFXrAQUy+hrp2UxhPBipVYBgzGIySj0oP8+kU3haqCpjqzN2n6O5uJl4hNsHsXj"
    "yUnk3FAnwNJ1QWkFOPoKrHQUCKeCuhvaKvkmpTvuSjMWFiN4h5JM3Qu7u++D+iU9+V/0HW"
    "ArBGfXFHPNAYPhyyTfyhiiEM6CgrR6F5rdJ2hZkg+ze+F1OOcRA5UKcgm1NeYgRzGsJFRp"
    "AkHQuuLjwuxE8PVeB0wh2YVdXJkt5/xZMZJBDjr+GMsnvBWog0RWPxJhQn3LwcrN7hI0Zj"
    "g1KqRv+LlEehn/bja6kGYHLD1lmHlMCyv4GrK32RatgSBRpb58HgnQHNpHXmIl9P/VEla0"
    "uER+P3+uuLFy9fvnnx7OXrt9+/evPm+7fPUhYv3lrG69OLH4HdhX1tqiG3qP5rbPAq8qNZ"
    "jq1t9BTHGE6Alh74FwjtUX+bj/ozSFkLHhWorHu0vmpOoHudQ6g8jT2DKp9BpYaPSSmHmM"
    "2rTqIKhOXoynmktMPR8PRUOzvS3Sw28+nF1cnNP8zb+dTgHDn9x+35SWkBUsOxjhwpEFkx"
    "Ul+M5Gzz2nzPyCznm3G+UTRkgdCCozaDo5zbqu4ql0jtOrdtnVvn2P9FnzQu9ez/kh1Hru"
    "Xa18eXNXz7eCSmG4ltqJzyY380hiy2pLMBJwQy0HWNnGR6NCABnUEyovKNM4JkYY3Q0GRh"
    "Vx9i/cRdU6bWT9wSLJO+jnVYXiCybG/AdtteZNseS60PFjn6UTy2z3A4qoBrOcISY69oeG"
    "RNrwTb3n78cnl7cXNy9eN5m2IcPhDsXZIoktrbgIJy91cAIE+MdAI5dE3sc5MPGXBpHHiQ"
    "ji8wR3IA30dx6I5hCxl6Ldem3nJo4LJjpyOLDtzLaVM1NLFYsQ2ec4sNbQxBl4GKPnVoEk"
    "WwQHpMDN5zKIHm5T0xpOCtcWik6eyZUcMzI81GGXjZaAFSSrsEmy3BmEB+Y606m4uUXQgu"
    "733CPuMQ1gsckD5GuYn6aECjMRpgTl6/KsP7w4WfH3u3MTH/fUhnYR9NcDCkbKIKoamQ7Y"
    "2XYSeAqP5p64YHrW1T1Y/EO9kd3XAkzsmWMXzbkN83dTk5YQxXQBzf2NikZdr0JAiQeNAk"
    "c0VhgvcyBUQ8Ho+3UGIPgr3+9e+FSoapf6/R8byJfgtn9F0S1faQvoZn+sIjkymFLMobwq"
    "cQQd4zeqgN4/rLPdV+SgEF6yXJmh7rE5QQQIqVzALT2WaeP4LjdAFyXRwEhAl0RcTe9vpo"
    "igXIBdArTNdFL/bGM0J+3olA0p7uJjDBcwTZp1CvGDyqMAFUwRWiQQC9mEMBY448Ah3ghN"
    "iQIoTOxFNMBAXvI06zlDVGZFl8maAHvnXBTVcwU8wj6yHvxqtebYEaverr2p3tcqzvzeys"
    "9qrrxa3rBEiJtrUOO1KTH9LXJ7eTN9aMu/IJVDX8rER+lf0+O+2L3Brya+Bc6ZhXZRuiZi"
    "c+E1BF9YRKQtFqj2LvSpDoguJan24Dau9KoByl6QMl/hMwBPgHl02hBEnt3BhSH9WsNm+Z"
    "1hpB1giqNIJ0O5IfEgKTAVQcs8r40aOTZ1jL7rkt2CMEu2MkyZ9wVUcimTRx7KsyGxEJAi"
    "6FpedDrQlG0JDRCaIhUbVAFs2hXX7Qli2V6qTBjdMFO/Q6r8wXrDZAjvFwpbW+ZfVS1QLE"
    "ORILiLtaw+pnOriJKzJc9L0VCuP/6MBh8br5LCdIjH0vm7pCB8WAROA6QtGMCng2DXwXOm"
    "fFUBdKzCtxmuwKCwfD3B0TL4a6URL+mFxlW5pa17TCkTt24qlyuWFFK/E9hCbrsfwpkp+L"
    "Zr54BWJVhCqOXCpm9SXyTJgmO4aJh/saajeZrFEl+2lBISnCGGWZdw/2XdoUO+lQpZrhQk"
    "PGghtvKsxSGuJA+vM2VWXydw2pm4y3UncLSTbpPmzS3rtEa82G1pkNhSP0KCKTqWGVK116"
    "OQrr0zP49MSnjUYqD2HtOOSMxMqvJj1RIsyapdwXKa2sarWsGvqhbGjdqNFUgdQm3bd5nT"
    "VwrSNBcyQ2pKtBKkdyYl4DBxRobFiXocsxmFJ1NnFKYLdwx7pKXMfRgH7rGd0X+l5/ufuC"
    "ZqNWOi/OH4gqZ61rXQjJN/EjcDcPhOUPETBzIu64ED8tDLER3Jijv+HhPRbWf+CB21p241"
    "t0XmxvanBegJv8nsyfcMQhsCF0iXQ2nJ2c/XSOnssgHgjqocxT4T7q0/T/4MmAytxhvibI"
    "bEy5jASSwT4BdaE/tu5pStSzw2MLTiuPxg4c6jahFu7tI6HW5nMeJp/TnPVWzfYFQsv+Jm"
    "H19XPdNk1y6xDLdxWAkmiKJoXciqTWedA6o7Jl+PCSjs7DIsAwj1gLKzoBHTliA27cnUUd"
    "JqleJDzrrKKiqyEIW+hnyH5EAPp4nYYtDWbeAKxZuHDQQyNbDqJnW0rshbn77ipxqEL4bW"
    "P/Qer5HKYSfodYvyK0rWUY6HOEZfPzSgikBqyHgHg6do2AH6jiF0jf0TsJSfzQxSzEsj2Z"
    "jnBJ8YiEKNACzaUToaOIJ71RSbO0rAAtVOw2RQDt7LMSrxr8g+7uBmSsGrJNCA55lhGXTi"
    "5AFnjlAIThUIbt0FmIpvEgkMdh2mfWVw3ipgF2CcyWzgOd4SDoKKSyzx0NdxKi+nmCg2Bj"
    "n1rrk+m09nr54s3rVF/BP8s01OePJ5eXa7Wv9cV18T7XO3Eo09mDh4aNFmx7i0Nw3ba3sO"
    "0tOrEO1lm2Aij++f+MlVJr"
)
