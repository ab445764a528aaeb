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
    "eJztXW1z2ziS/isofclslS6Vt0myydVV2Y5nxrOOnXOcmX3JFg2RkMQzSWgA0opmdv77oQ"
    "GQIilQEqk3UsYXWyLRINUAup9udDf+6E0YHTHC+dOTiE8J+xuZ9d6hP3oRDon4YLrdRz08"
    "meRvwqUYDwJJgWVD557M5HU84DHDbixuDXHAibjkEe4yfxL7NAKC2zFBAY4JjxEjDz4Xlx"
    "EdolhcVn1xFFNEI4IexGd9F6PfEv/3p/AEj7riEX402kZnSeT/lhAnpiMiaJjo8l//Fpf9"
    "yCPfCE+/Tu6doU8Cr8Aq6MPxPehF3nTi2UTe+PLl4sMPsjm87cBxaZCEUYlkMovHNMpoks"
    "T3ngIh3BuRiDDxo7wcE6MkCDTL00vq3XMX1Ft7BdYPcRLAYAC9ep35tZ7jXF3fOp/Pbx2n"
    "tzBQKUWO3fqSSyMYZD+KgUN//Kn6nTNBXu3BA85+Orn57uXrv8hfTHkM0ydlUe9PSYhjrE"
    "glt0vs1YO2yOOLKF7C4hxZic/inTvIYfG+4t9/vXj+6s2rty9fv3ormsgXza68WTIIF1e3"
    "ktdz3orF6qTLpQZvy2SWtwbearGzyNafP19fmfmaIymx1PPdGP0HBT7vImuX8A2YAT2HnP"
    "8WwIWrX05upLT4ePJ3KS6o0CJKw1ydXV6fliUIdHAqWA/ieXifkyBwYYDd+ylmnrNwh76g"
    "VW0Xb4UvwvIVHOGRZCT8Yvh9c4XJufgXkig+/+aSlFcmzWpouErHZiQOSWnW1LYniMeJJy"
    "ifcJTRoiFlQj8iPybhe/GXZ9rR51J3nt/i0aKy3aCvr9HX6CTKUcVjHKMp5qC26T3xRNd4"
    "xpG4IPoi4SSeIUanfcSpaprrmKOIiI+CckJwvKkad2nCOKmpyAtEVpWvUOV61tTkcZHKMr"
    "mkZ2C91eRojsSys8TO+kjTgswVIFP8jkV23pJvVehSty8xU7xiB5m5hFO353+/XQ59wpm+"
    "c3l99WPavIyHiswWXGXY4US8hmfAnpWTeIHOTmXDVPYEtsDxIls/CJbEfkjMvJ1TlVG9Jn"
    "uafliDxTFL9sDh3hlNBA+RPxSACwAc+FYYILBI+VQ490dRqCCg+n2IMnkLDG9x0Q2owKr6"
    "d2+2Ti4+nn++Pfn4qbBYPpzcnsOdF4WFkl797nXJdsg6Qb9e3P6E4Cv65/XVeVkjZO1u/9"
    "mDd8JJTJ2ITh3s5XmbXk4vGdYgjmOAr/UXYZ7QrkLDKmQEc5OGrlYpc4pGSmVPa+6KxmiS"
    "DISRPybe5stmF+rFFQJA2L0NhGCRcguCsG2z/JgkWDpYg1ktY7hAtYFlsZ/1tgfDok1OKa"
    "2ve1W+qPR+f6ULSrdcz/FUzeUNfDXzl6hp+S4QbtP+1dN2Pkv1hdyE/O9hErnS7yWfBH9e"
    "/U+vdfO2v8SJc7QGMmBexgsbhIBnyYOYLcr3CF8ZnQIeHjIarqeit41+rJ9y6z6f2I8DUg"
    "dPZgTWR9EARIb4mzOhfmSyja6SkDDfNbO9SFjGkMT1Qxw8/aD+H9c4XH35eH5zcfZY3RGP"
    "EoSDy0VM98B3DSi8WjaVyKyEaiChJA894iUSqzkTwlwNjWtIq+pONpZc3Vl1ZsElVkkyCH"
    "0ud3EdHAR0Sgx4phJRVtI3wpct4+YOAKNR1Z5SGhAcVQJGs5odCKrjkiCn19eXBQlyelEW"
    "EV8+np7ffPdcihPRyI+JmdVyyceEhXW8vkWi/VlIz+uxuneDfU48NB2TCFz+CFBCX24MIK"
    "Vu0h0AZWw84QgwBPodgi6Va+gwBtOcvw6eTAK/lqQxE7d3kNI4WCTfWZmtQj6inLxEU8Jg"
    "kMJJIt4VKW/dfoalNf4wZer3jL4wfa+/3A+mJvnawVeq+UJc1DOxnPyAIBoFM+Vp4AgPaK"
    "LinCaYib9j/EAQZsx/IJ4pFmubXR9N/JT1xbXIF/esI0gpJtgVs77mHC5S2W2Pg/rWusPD"
    "nRiuPMZxYgCf1eyeU1h+1+c3IFwHEG69GZ4jajHXe1eC5B36cnu2HkLcN/M9EpDYhOaXWr"
    "Y5qj2attmVztq2AjkGfkQapGIZKC32aKE5dCZMQrE2KhNWFlr11zGRHDcjWNNauo7UNuuE"
    "sHk8FCo8nXjvkLBsQ4E9ZFInNHVnYkovGkgb93Y0NlF7dbPNKWkDk3PzFiZ/DQmftW9zfM"
    "cBHfBayjQJmyzR2sDJ1u3ZtkaLn0eMBgEEt53N1G83KPFyoxU6nGTNHbnIa9R2EJYli2WZ"
    "hQjNu1GK9T3ywwll4H8eio44ErpV7R3AXUHhIT7BaQyWz+RWgrnqw24eY5X+4fWRVfpW6X"
    "dW6afS1IFIUacubyuoLacNnFZCvxG6KpFacNU6cPUoUrN717lQ8/eyiIaELcgVH13KGHEV"
    "bJFYZz1n7FH5p84Z5sT7wiUQM4Ha+f1VeFa2dBKu6+wcJn8FHl8TvORI7D55XbyoR72Bgs"
    "gTWvXQOvXQGgl1STCLqsRTenOFbApUs7oFnZAfIayjgN6p7PyR6Hwko8BU2pLPkRAfD75L"
    "Mhc4X1LWqWmPUNwJTHJGJoHv4iyDam6VCzJfVRDggknFyk7geQ+oe49G/gPh8gXCEEx0ab"
    "AnQgtG8dcI9qsJ9Dyg8fgpurvTOv7uLq0zpdn4hPfF3Zz/Yt6w+FJPuLX4Wy/BrcX/eGsd"
    "tXkLd9EQzcuaGpw1E7fZajncfop1VFlHVQc5zWhiqoRWneWUtm9vuoHOCRnMEATBCuDHCT"
    "gwdAUjJLOIAPH5e/RaFIKWJsQghJfGh6UkNu9p/dgwZSbXZPScyMbhreB1i8xczmn0KbVe"
    "K6zdQpv+KqMXWjv5e6tt319lWlNmrnq+p0xW1Rl8lklnagsYZ6WF55FoyKPCxIxorETUoi"
    "28kydYE/Pw1o81MfdqYurlXY+nBSLLUmv+7BAhyi21RnsDRUpbS6VtewMtDsG0I72zkdZI"
    "rME4FyntKLdtlFtmBN3SM0Y8v6KgZqlNfx0jiAvLwHHnBGtsAWpzRJV5EDaJyrRCAzKCQt"
    "0U8TGdIjyE2t0aqELSv4emlIG5ApYMVPmOSWjaDtxy79b8OTyMrDZ/LFLfOlKH9RE1QZY5"
    "uu4EnfR+hcpAsLeeCgpdEHo912/X1VPhTB6ddVDTI5ona7X7GYYaRHhhtOEQr/wvsA5TgQ"
    "OuFXPOxngSV4UHldqswAppNrWrmh8witEq5Z0rZT3IdXlcoLJMtuWeD1mmQ4yGH9cLhsmT"
    "WK9lS3WaMnGXqjTdZE2Npq1gq9BaMWWtldlqFluMYDHC8WAEe0aoBWSdA2TFbaffEp/V9v"
    "jkyVrt8WlBEFxhCuePSazB7wKdZfj6DE83wblT7+TNMp0V2A0ENhypWxPe5UhsReIiN1tx"
    "eODRcLY1XolPAZ5BX59SqGJ0TCy06i/3TUx0eydFQGtHKMMhC/MA4oAMIZ74wfcIfYouZC"
    "ZslD/vV+bBwtMI4yjEM8ShNr8Pla1iEpkClLf/AOs6OfRq6i9xndj4ZBuf3AWWciK69eqc"
    "gJSjsMZl27z9/yuQpFmXyjsr9Cfg0N/XrRoJpZpzp+9iBNSyHpLOKET3hExUlYe0nQxOE1"
    "oMog90RDaa+vHYXAh6a72npS6mYopBEJwuU8HIg0+miJM4Fk9NC2DAgUw8zjod08BDQ8rk"
    "wUxpruSmCvhgNkLbFt9ulK/kVf2s/jKZFW8G30JHylA0CJOyJ4q3ZSjs9lFLmLgjB5nQr6"
    "lxXmT5z5+vr6pkc46oHGbruzH6DxKWc5vEya8CecABfjjiUx35t9FYAG+Wj0WZ7aWZDx2U"
    "xyIFNA2O9TWR2hN9FwW25lODw8EXKa28aSBvQvzN4S5lBhG/9EjwAt3Gp4B3aBTMx4BPMO"
    "cND1cvk1pmylPlAj/0Y6e+B8ZMbGWvuaIQb5DTk6ezuaVtTt5xA8pJkyEuENoxbvMYKz9d"
    "HeQ0p7CIqQFikkWQDBppabTOnMiG6nQk3+2GhPSBeMtyA4pN+sv3D5hqXCs3YDFznWAW+I"
    "RlqYpj7K2R715FZbfJD+9qsxkGO2ZxeySKrIJqliRpgdSlEgQarS04ZGu5PZjWMFXSQJU2"
    "VaUv3ku3/dBnPM61T+vOCzEBkTfg1jfJmO0/wIqjQ6+VZeLIRu3sYHulA5WUO+TSaFT4uz"
    "v1vns/SEGqjvycjoWNnivTytEU4ih17a/1dlRsPft1uH5eOosVauZOx7471oEyoO3GQnGL"
    "tz0Q36WubeDnydN1pzzPo/HztAa5fk4Goc95ZSx67v4KDMuzlmsDWYg8SjFmH8kOYoheow"
    "zCwvvwH+cuz3Mb3suibWnIij5T6fwWj0xodkdP2QDSzllVF3KVCe0xe3Wx7tEGch0MmlkD"
    "bfvh6a03yBZkQ+t5epQI9mCL/tGdyNSDSHo+wdE8KDYNyVdbQMJ2OIyJYB0N2+SmrfKxxx"
    "1XKLtcU8nlSCxsMMdc1pAFOQorDaqjWB9BoPC8MnKq1nL5ZIdRbIfMZ2pZXNMOTpSJE0Oo"
    "S7Wem1NYTddA08G2aN3Qooxmj5FFqV1XZ+sCOnmXldXuo6yeDuwAB1kITVvKBNnTlI7Vq/"
    "54Q81l2pXU3toJ9IQjIcoZRulMPMBR498mPmsUpFyk7Mw6ky6CLCBP59GqwBj4CO+K5KTK"
    "UvEBqoiRKgRlP65lmu27NBHHJdrOTJRHKZBzCaHFQa7Ofs2RbJT72p1R3Um26z2ZOZAaUN"
    "OOKpO1Wf3d6PdMZa2aOUj8BOWuBVsWTyZCMnsowPxAJ72n2dyCrVz8rEaZ4HnaDiwKMTLy"
    "ddFghtKf0IcvMEowPOkM6yMsN9hnCDOCCjVQ27eiYoGt6hjPaftGpnN3pNdOLOfAj+7r8D"
    "ptb3ldn9dDPyBCwAwJI5FbqzbIIqXlf33+R+SBMAdKcdV0FRUJ9+gvyq7UUAkXmaeIQqKA"
    "6N2DwEs8wvBXHtWpy5kxEids7djL/biPxBIg8MqOl5BGtu0CeWfsFmng6kJx8HLzLLRvLp"
    "GN0IjhSA6tjlbWUXaPz7D18IxXrORKxF2g2d9+3LOas+AMB2IKY4bgffWCnc/m/cNqsZoS"
    "GZXYsE6Hkf4wxTp6z3o1B+OTemUwfAqVW3ZQvQNmpjNn1hT7D6Yd0aWKqrKPduusbSCGLe"
    "qgkeBa1Ki6T4ly41m+J8XzGV4YDcgQ/oHpmE2hHc11oce8Rk7JAmFnNPuj9EjK5FWn8Ugb"
    "yO14d2a8B7Vq0hlIrX1b375torG6pqu2wXyzTrIV/bZT0a/KSNA8qAhZ36Jp0J2J+OH87O"
    "LjyeV3b/qvSqA0lQavnv3FDJ3qCVgrWjcUrZKBdQ9YLRDZk6LKxyXW3jLdeLt0H/6bA+YM"
    "CfbQhDdSYovEj0gMmxXZkBAP8sBrAdkcjRWz64nZ1iTrn8DyGPeMifr6Xn95kj6etzrI6f"
    "Um9VQpTY1qySBH9ZRcJkZX57a3Pni/QUr72RgzM2ur0yO6Gc4vbZyARKMYlseL779fwtBU"
    "CohW5fgPfeuFuldKBRLLqgaHdfMj5O7zZ8/W4K5oVcldea9cRCCKjUZZdURUjqQLJ2O0Kj"
    "ywNSrtTPx2gH3XwyEnsVm1ldqsUHGubu1Q2XzNYjSfCEMTzGJfBajBFoOiTyMKIwGpECMC"
    "fHoopjKYcLZYbaZZN3BQ290dvDhxk9h/IM4Q+0EiftrdXZpdrgpSAZ2uxghNdOCEPJ4pmU"
    "CHoJDJe3EpIiMMXaEHHCTka6TL10RJOFDR6cOEQWOUPirbzKcTWC1U1XDUyYtP0d3dVCwh"
    "FmJ2L15K96ZiAb5GIZU1tNQrqAJaEJAiViWcMOervMKML/loTOjYDRIeSzP07q4vvsd04r"
    "vyGwTKA2vUD3fEC43h4ZDg4A9VDGFAR/OMfM1rlbkozAR5hN170eUYB7EDqdrzPuUlRjCn"
    "EVxkBEnSseDqwutCHSB5GN6cO9CrKhUkvf+KJ1PIocRfoyll94K1EGmKxmIlFDvcvCKmnu"
    "EjRhODUlp20nmZ8ij00358LdUATE7YOuOQEVj2N3B1ZQuphi1RoLGp7gbvDGgmrTMX+Xrq"
    "jypZWyI8Gr/XX1+8ePnyzYtnL1+//f7Vmzffv32WsXjx1jJen178COwuzGtTGa1F9V9jgl"
    "eRH81wbG2iZzjGsAO0dMO/QGi3+tu81T+HlLXgUYHKukfrq+YUutfZhMrT2D2o8h5UZviY"
    "lHKE2axqJ6pAWI6unMVKOxwNT0+1syObzWIyn15cndz8wzydTw3OkdN/3J6flAYgMxzryJ"
    "ECkRUj9cVIzjavzfc5meV8M843ioYsEFpw1GZwlHNb1R3lEqkd57aNc+sc+7/oncalnv1f"
    "5tuRa7n29fZlDd8+HonuRmIaKqf82B+NIYstLe7OCYEMdF2WJe0eDUhAp5CMqHzjjCBZfj"
    "0y1Jnf1UOsn7hrytT6iVuCZbLlWIflBSLL9gZstycsbNtjqfXBIkc/itf2GY5GFXAtR1hi"
    "7BWNjuzcH8G2tx+/XN5e3Jxc/XjephiHDwR7lySOpfY2oKDc/RUAyBMtnUA2XRP73ORDBl"
    "yaBB6k4wvMkW7A91ESuWOYQobjZmtTbzk0cNm205FFB+5lt6kamlis2AbPucWGNoagy0BF"
    "7zo0iSJYID0mBu85lEDz8p4YUvDW2DTSdHbPqOGekWajDLxsNAAZpR2CzYZgTCC/sVadzU"
    "XKLgSX9z5hn3EI6wUOSB+jnER9NKDxGA0wJ69fleH94cLPj/3AJdH/fUSnUR+FOBhSFqpC"
    "aCpke+Nh2Akgqr/buuFGa9tU9SPxTnZHNxyJc7JlDN825PdNB2ucMIYrII5vPEujZdr0JA"
    "iQeNE0c0VhgvcyBUS8Hk+2UGIPgr3+9e+FSoaZf6/R9ryJ3p7+bjfpqzzTFx4JJxSyKG8I"
    "n0AEec/ooTa06y/3VPsZBRSslyRrHwufEkCKlcwC09lmnj+C7XQBcl0cBIQJdEXE3Pb6aI"
    "IFyAXQK0xX0xHwG/YI+XknAkl7+jSBEM8QZJ9CvWLwqEIHUAVXiAYB9BIOBYw58ggcgiXE"
    "hhQhdCreIhQUvI84naesMSLL4ssEPfCtC266gplwED3UQ96NV73aAjV61de1O9vlWN+b2V"
    "ntVdeDW9cJkBFtaxx2pCY/ZMsnN5M31oy78glUnXlYifwqjzzstC9ya8ivgXOlY16VbYia"
    "nfhMQBXVEyopRas9ir0rQaILimt9ug2ovSuBcpSmD5T4T8EQ4B9cNoVSJLVzY0g9qllt3j"
    "KtNYKsEVRpBOnjSH5ICUwGULHNKuNHt07fYS2757ZgjxDsjpEkf8JVHYm009Sxr8psxCQI"
    "uBSWng+1JhhBQ0ZDRCOiaoEsmkO7fNCWLZXqpMGN0wU7tJxX5gtWGyDHuLnSWt+yWlS1AH"
    "GOxALirtaw+pkObpKKDBd9b4XC+D86cFiyZj5L9SBsIH3l/4WJW13eLm2/HUFx2ADMXVW3"
    "qxbLPHFdQppB2zKthbYW2lZJpuskHtBvZsmk762QTHTeaiWCPX8gqlKdTmNzaajO50aDJJ"
    "bO7RkRd1wIjQiIN4IbM/Q3PLzHfUQDDxCpPGhjEbNur2vw5d+qs2cF4OXgs4xcImvdnZ2c"
    "/XSOnkv/PPjrKfOUJ189TX+f+lDVDpBwLt1vOqZcOvmlHz+gLhx9p48rIurd4bUFp+Xhfz"
    "ZWvv3hlDaNryWwOgu7Nge0VrN9gdCyv0nETP0w1k3jVzvE8l35llNN0aRGQ5HU4kOLD5fj"
    "w0s6Oo+KAMPcYi2s6AR05IgJuHHhZbUPpMoM83nRZBU4AfEVQj9DYDMC0Mfr1GJu0PMGYM"
    "3ChYMWXbCZXj1bLXYvzN13wdhD1bhsG/sPkqp7mCKXHWL9il2rlmGgzzGW5xpWQiDVYD0E"
    "xLO2a0S7QoGOQPqO3klI4kcuZhGWJw/oyLoMj0iIAqcbuDQUOop40huVnoMwry0FxfhMcb"
    "A7e1bqVYMv6O5uQMbqrIWQ4IjPg12zzgXIAq8cgDAcIThegU4jNEkGgc/H4lHKZ9ZXZz9M"
    "AuwS6C3rBw598GE3msojLGi0k93nzyEOgo19au3f/1Da6+WLN68zfQVflmmozx9PLi/XOp"
    "nKF9fFeqasjpIq09lMp4Y1VG3l2kNw3VautZVrOzEO1lm2Aij++f970Pqd"
)
