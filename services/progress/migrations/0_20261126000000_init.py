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
    "returned_at" TIMESTAMPTZ,
    "first_returned_at" TIMESTAMPTZ,
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
        ALTER TABLE "learners" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ALTER COLUMN "imported" SET DEFAULT false;
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "lessons_to_credit" ADD CONSTRAINT "lessons_to_credit_finite" CHECK (isfinite(shown_at));
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "playback_positions" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_finite" CHECK (isfinite(began_at));
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_after_the_first" CHECK (round >= 2);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_cycles_in_range" CHECK (from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(extended_due_at) AND isfinite(graded_at) AND isfinite(first_graded_at) AND isfinite(returned_at) AND isfinite(first_returned_at));
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
    "HwKVASqRcp44sfJBqCGkD3rxuN7j96U0ZHjHD+9CTkM8L+Rua9d+iPXognRPxhet1HPTyd"
    "5l/CowgPAkmBZUPnnszlczzgEcNuJF4NccCJeOQR7jJ/Gvk0BILbMUEBjgiPECMPPhePER"
    "2iSDxWfXEUUURDgh7E3/otRr/F/u9P4RM86oqP8MPRNjqLQ/+3mDgRHRFBw0SX//q3eOyH"
    "HvlGePLv9N4Z+iTwCqyCPhzfg17kSyeaT+WLL18uPvwgm8NoB45Lg3gSlkim82hMw5Qmjn"
    "3vKRDCuxEJCRNfyssxMYyDQLM8eaTGnnugRu0VWD/EcQCTAfRqONmznuNcXd86n89vHae3"
    "MFEJRY7d+pFLQ5hkP4yAQ3/8qfrNmCCf9uADzn46ufnu5eu/yG9MeQTLJ2FR709JiCOsSC"
    "W3S+zVk7bI44swWsLiHFmJz2LMHeSwGK/49V8vnr968+rty9ev3oomcqDpkzdLJuHi6lby"
    "OuOt2KxOsl1q8LZMZnlr4K0WO4ts/fnz9ZWZrzmSEks9343Qf1Dg8y6ydgnfgBnQ84Tz3w"
    "J4cPXLyY2UFh9P/i7FBRVaRGmYq7PL69OyBIEOTgXrQTwP73MSBB4MsHs/w8xzFt7QF7Sq"
    "7eKryYtJ+QkO8UgyEr4xfL9MYXIufk1IGJ1/c0nCK5NmNTRcpWNTEockNGtq2xPEo9gTlE"
    "84SmnRkDKhH5Efkcl78ZOn2tHnUnee3+LRorLdoK+v4dfwJMxRRWMcoRnmoLbpPfFE13jO"
    "kXgg+iKTaTRHjM76iFPVNNcxRyERfwrKKcHRpmrcpTHjpKYiLxBZVb5CletVU5PHRSrL5J"
    "Kegf1Wk6M5EsvOEjvrI00LMleATPE9Ftl5S75VoUvdvsRMMcQOMnMJp27P/367HPpM5vrN"
    "5fXVj0nzMh4qMltwlWGHEzEMz4A9KxfxAp1dyoal7AlsgaNFtn4QLIn8CTHzNqMqo3pN9j"
    "T5Yw0WRyzeA4d7ZzQWPET+UAAuAHDgW2GAwELlU+HcH4UTBQHV90OUyVdgeIuHbkAFVtXf"
    "e7N9cvHx/PPtycdPhc3y4eT2HN68KGyU5Ol3r0u2Q9oJ+vXi9icE/6J/Xl+dlzVC2u72nz"
    "0YE44j6oR05mAvz9vkcfLIsAdxFAF8rb8J84R2Fxp2ISOYmzR0tUrJKBoplT3tuSsaoWk8"
    "EEb+mHibb5tdqBdXCABh9zYQgkXKLQjCtq3yY5JgyWQN5rWM4QLVBpbFfvbbHgyLNjmltL"
    "7uVfmikvf9lS4o3XI9x1M1lzfw1WSDqGn5LhBu0/7VyzZbpfpBbkH+9zAOXen3kp8EP179"
    "T69167a/xIlztAYyYF7GCweEgGfJg1gtyvcI/zI6Azw8ZHSynoreNvqxfsqt+3wiPwpIHT"
    "yZElgfRQMQOcHfnCn1Q5NtdBVPCPNdM9uLhGUMSVx/goOnH9Tv45qHqy8fz28uzh6rO+JR"
    "gnBwuYjlHviuAYVXy6YSmZVQDSSU5KFHvFhiNWdKmKuhcQ1pVd3JxpKrO7vOLLjELokHE5"
    "/LU1wHBwGdEQOeqUSUlfSN8GXLuLkDwGhUtaeUBgSHlYDRrGYHguq4JMjp9fVlQYKcXpRF"
    "xJePp+c33z2X4kQ08iNiZrXc8hFhkzpe3yLR/iyk5/VY3bvBPicemo1JCC5/BCihLw8GkF"
    "I3yQmAMjaecAQYAv0OQZfKNXQYgynjr4On08CvJWnMxO2dpCQOFskxK7NVyEeUk5doRhhM"
    "0mQai7Ei5a3bz7S0xh+mTP2e0Rem3/WX+8HUIl87+Eo1X4iLeia2kx8QRMNgrjwNHOEBjV"
    "Wc0xQz8XOMHwjCjPkPxDPFYm2z66OJn7K+uBb54p51BClFBLti1ddcw0Uqe+xxUN9ad3i4"
    "E8OVRziKDeCzmt0ZheV3fX4DwnUA4dZb4TmiFnO9dyVI3qEvt2frIcR9M98jAYlMaH6pZZ"
    "uj2qNpmz7prG0rkGPgh6TBVSwDpcUeLTSHzoRJKPZG5YWVhVb9dUwkx00J1rSWrkN1zDol"
    "LIuHQoVPJ947JCzbicAe8lInNHXnYkkvGkgb93Y0NlF7dbO9U9IGJufWLSz+GhI+bd/m+I"
    "4DOuC1lGkSNlmitYGTrT6z9SdTyupj0jyZBaUrQGlrUNN5yGgQQDDh2VwN3ACayo1WYCaS"
    "NnekUK2RS0NY8iySaS1ClHWjgMx7lCwx0YMbcSSwjDqrgbeCwkN8ipOYN5/Joxtzlo3dfI"
    "wFWYfX/xZkWZDVWZCVSFMHInOdurytoLacNnBaCf1GaLZEasFsq8FsR04XGzi2r3Oh/e9l"
    "0hIJW5Ar/nQpY8RVsEVinfWc30flDzxnmBPvC5dAzARqs/er8Kxs6cRc5zU6zH0h+Pia4C"
    "VHYuMS6uJFPesNFESe0KqH1qmH1kioS4JZWCWekpcrZFOgmtVNoIX8EGEddfVOZUMYic5H"
    "MupOXRPzORLi48F3SXrkwJek0WraIyTTApOckWnguzi9sZZZ5YLMVxkbuGBSMZMWnHQE1L"
    "1HI/+BcDmAyQRMdGmwx0ILhtHXEOIDCPQ8oNH4Kbq70zr+7i7J66XZ+IT3xduc/yJrWBzU"
    "E24t/tZLcGvxP97cUm0+Ml80RPOypgZnzcRttloOd35lHVXWUdVBTjMamzLPVd8qS9q393"
    "qHvoMzmCMIOhbAjxNwYOiMUUje2gLE5+/Ra1EIEpsSgxBeevaZkNh7ZuvH4ikzuSajMyJ7"
    "xNyVI+ZL8YOGnxLrtcLaLbTprzJ6obWTf7fa9v1VXiNLzVXP95TJqjqDv+UlP3UEjNNUzl"
    "nkH/KoMDFDGikRtWgL7+QTrIl5eOvHmph7NTH19q7H0wKRZak1f3aIEOWRWqOzgSKlzV3T"
    "trOBFoe82pne2UxrJNZgnouUdpbbPMvZnqyZErZE1/rb0b0TN6IsOUnLzIv3si/RI0UQGd"
    "BHPHbHukqNvt9WK8nJdqDJ0YebC7tQmm6l2ZAFg/LfwjoLUkfALT1jxPMrEv2W2vTXcRZw"
    "YUE7bkawxlG5NttV+plshwzICAoIUMTHdIbwEGoKaIMOkpF4aEYZmPVg8UP1gYhMTMfmW+"
    "7dugkOb25VuwmsRbt1tQH7I2xigeXouhOcBTpExcAUFfUWSix0DcZ1Cy80m+oULiSzbbGC"
    "AStcK+acjfE0qgqjK7VZgRWSLA+uan7AaF+rlHeulPUk1+Vxgcoy2aahP2T6IDEbflQvaC"
    "xPYr37LdVpysRdqtJ0kzU1mraCrUJrxZK1VmarWWwxgsUIx4MRbO1iC8g6B8iKx7O/xT6r"
    "7fHJk7Xa49OCYNHCEs6Xb63B7wKdZfj6DE8OmLlTryJwmc4K7AYCG0p914R3OZLWxwLsGd"
    "q1oqjp0XC2NV6JTwGeQ1+fEqhidEwstOov901MdXsnQUBrR/JD8Zcs0D4gQ4i7f/A9Qp+i"
    "C3ljPMzXIZf3xeHTCONogueIQ80QHzLARSQ0BfJv/wOs6+TQu6m/xHVi4/htHH8XWMqJ6N"
    "arU5ktR2GNy7Z5+/9XIEmzLpVvVuhPwKG/r5tdFVLI56qCYwTUMm+YvnmL7gmZqmwoSTsZ"
    "nCa0GEQf6JsLaOZHY3OC+q31nqSEmYklBkFwOp0LIw8+mSFOokh8ahLeCoXieJR2OqaBh4"
    "aUyYJxyZ3iTRXwwWyEtm2+3Shfyav62S/KZFa8GXwLHUnX0iBMSlW/yEudNB1iknBKFc0Q"
    "YB0STZRl1n74b7G7PT7quoNM6NfEOC+y/OfP11dVsjlHVA6z9d0I/QcJy7lN4uRXgTygsC"
    "gO+UxH/m00F8Cb5XNRZntp5UMH5blIAE2DcuMmUltpfFFgaz45qhx0HTGzSGnlTQN5M8Hf"
    "HO5SZhDxV/GEMN81s79AVxY5xPUnOHj6Qf0+rlm4+vLx/ObirHyKhzl3poS5JDTckVjKyT"
    "KpZaasdhn4Ez9y6ntgzMRW9pozb/EGd3rydPYOdpsv77gB5aTJFBcI7Ry3eY6Vn64Ocsoo"
    "LGJqgJhksjCDRloarZMR2VCdjtx3uyET+kC8ZXcDik36y88PmGpc627A4s11glngE5ZeVR"
    "xjb4377lVU9pj88K42e8Ngxyxuj0SR2YLNkiRJJLxUgkCjtQWHbC2PB5Ncv0oaqBTAKvXF"
    "e+m2H/qMR7n2SX0GISYg8gbc+iYZs/0PsOLo0HtlmTiyUTs7OF7pQMbxDrk0GiXI705e/N"
    "4PUpCq0rizsbDRcxmuOJpBHKXOkbfeiYqt+7AO189LNYsht/Rs7LtjHSgD2m4sFLcY7YH4"
    "LnVtAz9Pnq476XkejZ+nNcj1czyY+JxXxqLn3q/AsDxtuTaQhcijBGNCFkXRQQTRa5RBWH"
    "gffuPc4+xuw3uZtC0JWdG1x85v8ciEZnf0KRtA2oxVdSFXmdCWo6yLdY82kOtg0MwaaNsP"
    "T2+9QbYgG1rP06NEsAfb9I+uclkPIun5FIdZUGwSkq+OgITtcBgTwToatslNm+VjjyeukH"
    "a5ppLLkVjYYI65rCELchRWGlRHsT6CQOEsM3Ki1nL3yQ6j2A55n6llcU07qLwUxYZQl2o9"
    "l1FYTddA08GxaN3QopRmj5FFiV1X5+gCOnmXptXuozSfDpwAB2kITVvSBHUr8Xn6pFOxXr"
    "bK22M4xXi8of3ymptES9rp9oQjoToZRslK3L9OJ9+mPmsUFF6k7Mw+ky6ZNABS31tWgUjw"
    "J4wVyUWVpj4AaChmqhAE/7i2aXrO1UQcl2g7s1AepUDOZqtemb4yXesTyBXL9GVHpEmZPj"
    "jElRJurs56Qw1VN978dTwz2W3o4jxUX/3OkWx08bs7W2wnV73vydyBezE1nQhlsjZjkRs9"
    "zmQLqJWDxFdQZxXgyMHTqVCTHgowX3Phb9+bo1IZCLZy8bUapUHI03ZgU4iZkcNFgzlKvk"
    "If/oFZgulJVlgfqoeKh3OEGUGFBMDt21GRALp1PEdJ+0Z+o+5Ir524jQI/vK/D66S95XV9"
    "Xg/9gAgBMySMhG6txDiLlJb/9fkfkgfCHMhDV9MzVyRst2+ud5G6SSnckhG9exB1jEcYfs"
    "o6tTqXHyNRzNYOPN6PL09sAQJDdryYNHI0LJB3xoiU3gadJREGl13B/OYS2QiNGA7l1OpQ"
    "fR1i+vi8DB6e84qdXIm4CzT7O4x+VnMVnOFALGHMEIxXb9hsNe8fVovdFMuQ3IZJaoz0h8"
    "lU03vWqzkZn9SQwfAppC3aQeoaWJlOxqwZ9h9qHyFV9tFundWy86SR4FrYKLVViXLjVb4n"
    "xfMZBowGZAi/wHRMl9CO1rrQY14jD3GBsDOa/VG6h+XNbafxTBvI7Xx3Zr5NJwLLzNsFUm"
    "vf1rdvE3uuwW4rkdqd1v6dtsFsGzuwc97mOW+CRruGQ7cxsWa8aVPVboWNlQ4AzYOKu1hb"
    "NPu7sxA/nJ9dfDy5/O5N/1XJ4Ew0/atnfzGbRfXAk4VNG8ImycC6lcMLRK2PYNnzNaEG4R"
    "Abh0Lswzd7sNsUU2APjXkjJbZI/IjEsFmRDQnxIMFJLSM1R2PF7HpitjVZaE5ge4x7xgw0"
    "+l1/efYZnLValXimego2SOliUk+V0tSolgxyVC/JZWJ0ddKW1t9Ka5Cr5WyMmZm11ff+un"
    "lPTdo4AQlHEWyPF99/v4ShiRQQrcqxXfrVC/WuFJsqtlUNDuvmR8jd58+ercFd0aqSu/Jd"
    "OTtOGBmNsupoxxxJF0o+tSr0tzUq7Ux8d4B918MhJ5FZtZXarFBxrm7tUNl8zSxrnwhDU8"
    "wiXwWfwvGhok+ihUMBqRAjAnx6KKIyUHi+mEatWTdQgfTuDgZO3DjyH4gzxH4Qi692d5ek"
    "TVGZFoFOpxmGJjooStYdjKfQIShk8l48CskIQ1foAQcx+RrqvGxhPBmoa0DDmEFjlHxUGq"
    "hDp7BbqEpOrG/lP0V3dzOxhdgEs3sxKN2bivP5Gk6oTA6phqAyQ0KwmdiVUDrVVxfmU77k"
    "I62hYzeIeSTN0Lu7vvg/olPflf/BjSRgjfrijhjQGD4cbpL5QxUfHNBRlmpG81pdyRdmgq"
    "zN+l50OcZB5EAOkqxP+YgRzGkIDxlBknQsuLowXLgbMVSXIhLuQK8qB570PSuezCA5AP4a"
    "zii7F6yFKHI0Fjuh2OHmqZ71Ch8xGhuUUjX6X6Q8Cv20H19LNQCTC7bOPKQElv0NXF3pRq"
    "phSxRobA4Xg3cGNJPWmYt8PfVHlawtER6N3+uvL168fPnmxbOXr99+/+rNm+/fPktZvPhq"
    "Ga9PL34EdhfWtSk/5KL6r7HAq8iPZjq2ttBTHFP3wLlAaA+a23zQnEHKWvCoQGXdo/VVcw"
    "Ld6xxC5WnsGVT5DCo1fExKOcRsXnUSVSAsR07PI6Udjoanp9rZka5msZhPL65Obv5hXs6n"
    "BufI6T9uz09KE5AajnXkSIHIipH6YiRnm9fme0ZmOd+M842i8QqEFhy1GRzl3FZ1Z7lEau"
    "e5bfPcOsf+L/qkcaln/5fsOHIt174+vqzh28cj0d1ILEPllB/7ozHcUE2qlnBCILuEzn+V"
    "dI8GJKAzuGisfOOMIJk0JzQUUNnVh1g/cdeUqfUTtwTLpNuxDssLRJbtDdhuSwdt22Op9c"
    "EiRz+KYfsMh6MKuJYjLDH2ioZHVtBOsO3txy+Xtxc3J1c/nrcpxuEDwd4liSKpvQ0oKPd+"
    "BQDyREsnkE3XxD43+ZABl8aBB6k2BOZIDuD7KA7dMSwhQx312tRbDg1cdux0ZNGBezltqo"
    "YmFiu2wXNusaGNIegyUNGnDk2iCBZIj4nBew4l0Ly8J4YreGscGmk6e2bU8MxIs1EGXjaa"
    "gJTSTsFmUzAmcL+xVg7dRcouBJf3PmGfcQjrBQ5IH6NcRH00oNEYDTAnr1+V4f3hws+PvZ"
    "Kg6P8+pLOwjyY4GFI2UUkOVcj2xtOwo7QrdU9bNzxobZuqfiTeye7ohiNxTraM4duG/L6p"
    "gtEJY7gC4vjGokUt06YnQYDEQJObKwoTvJdXQMTweLyF9JkQ7PWvfy9kKU39e42O5030Wz"
    "ij75Kotof0NTzTFx6ZTCncorwhfAoR5D2jh9rQrr/cU+2nFFCMQpKs6bE+QQkBXLGSt8D0"
    "bTPPH8FxugC5Lg4CwgS6ImJte300xQLkAugVpuuiF3vjHuF+3olA0p6uFDLBcwS3TyEXOX"
    "hUoQPIcC1EgwB6MYfk5Bx5BKo7CrEhRQidiVFMBAXvI06zK2uMyJIX8oIe+NYFN13BTNGP"
    "zHW+G696tQVq9Kqva3e2y7G+N7Oz2quuJ7euEyAl2tY87EhNfki3T24lb6wZd+UTqCrmW4"
    "n8Kmv5dtoXuTXk18C50jGvyjZEzU58JqCK6gmVhKLVHsXelSDRxQK0Pt0G1N6VQDlK0wfK"
    "dyRgCPAPLptCCZLauTGkPqpZ3u0yrTWCrBFUaQTpUkM/JAQmA6jYZpXxo1snY1jL7rkt2C"
    "MEu2MkyZ9wlUci6TRx7Ks0GxEJAi6FpedDrglG0JDRCaIhUblAFs2hXX7Qli2V6kuDG18X"
    "7NB2XnlfsNoAOcbDldb6ltWmqgWIcyQWEHc1h9XPdHATV9xw0e9WKIz/owOHxeveZzlBou"
    "17WbAZqqMGJALXEYpmVMCzaeC7UBUvhrxQol+J02TFZzgY5u6YeDHkjZLwx+Qq21LXOqcV"
    "jtyxE0+Vyw0rWonvITRZt+VPkfxcNPPFFohVEqo4cqno1ZfIM2GarAYoBvc11G4ymaNK1s"
    "qDRFKEMcoy7x6su7TgfVJ9ThW6hmKrBTfeVJilNMSB9Odtqsrk7xpSN2lvpe4WLtmk67CB"
    "2VCmtWZD68yGwhF6FJHJ1DDLlS69HIX16Rl8euLTRiN1D2HtOOSMxMqvBqiRR5g1u3JfpL"
    "SyqtWyauiHslh9o0JHBVJ76b7N86yBax0JmiOxIV0NrnIkJ+Y1cECBxoZ1GSqYgylVZxGn"
    "BHYJd6yqxHUcDei3ntF9od/1l7svaNZqpfPi/IGodNY614WQfBM/AnfzQFj+EAEzJ+KNC/"
    "HTwhAbwYs5+hse3mNh/QceuK1l5b9F58X2ugbnBbjJ78n8CUccAhtCl0hnw9nJ2U/n6LkM"
    "4oGgHso8Fe6jPk3/D54MyMwd5nOCzMaUy0ggGewTUPceRqDqFRM1dhi24LTyaOzAoW4v1M"
    "K7fVyotfc5D3Of03zrrZrtC4SW/U3C6uvfddv0kluHWL6rAJREUzRJ5FYktc6D1hmVLcOH"
    "l3R0HhYBhrnFWljRCejIEQtw4+os6jBJ1SLhWWUVFV0NQdhCP8PtRwSgj9cp2NKg5w3Amo"
    "ULBz00sukgerakxF6Yu++qEodKhN829h8kn89hMuF3iPUrQttahoE+R1gWP6+EQKrBegiI"
    "p23XCPiBLH6B9B29k5DED13MQizLk+kIlxSPSIgCJdBcOhE6injSG5UUS8sS0ELGblME0M"
    "4+K/GqwT/o7m5Axqog24TgkGc34tLOBcgCrxyAMBzKsB06C9E0HgTyOEz7zPqqQNw0wC6B"
    "3tJ+oDIcBB2FVNa5o+FOQlQ/T3AQbOxTa/1lOq29Xr548zrVV/DPMg31+ePJ5eVa5Wt98V"
    "zs53onDmU6e/DQsNCCLW9xCK7b8ha2vEUn5sE6y1YAxT//HzLyjxY="
)
