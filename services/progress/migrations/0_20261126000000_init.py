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
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
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
COMMENT ON COLUMN "submissions"."extended_due_at" IS 'The latest date that an exception granted, taken back or not';
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
    "eJztXVtz2ziy/isovWS2SieV2yTZZGurbMc741nHznGcmb1ki4ZISOIxRWgA0opmdv77QQ"
    "MgRVKgJFA3SsaLLyQaghpA99eN7sbvnTGjA0Y4f3oS8wlhfyfTzjv0eyfGIyL+ML3uog4e"
    "j4sv4VGCe5GkwLKhd0+m8jnu8YRhPxGv+jjiRDwKCPdZOE5CGgPB7ZCgCCeEJ4iRh5CLx4"
    "j2USIeq744SiiiMUEP4m/9FqNf0/C3p/AJAfXFR4TxYBOdpXH4a0q8hA6IoGGiy3//RzwO"
    "44B8Izz7d3zv9UMSBSVWQR9eGEAv8qWXTMfyxZcvFx/+JpvDaHueT6N0FFdIxtNkSOOcJk"
    "3D4CkQwrsBiQkTXyooMDFOo0izPHukxl54oEYdlFjfx2kEkwH0ajizZx3Pu7q+9T6f33pe"
    "Z26iMooCu/Ujn8YwyWGcAId+/0P1O2OCfNqBDzj78eTmu5ev/yS/MeUJLJ+MRZ0/JCFOsC"
    "KV3K6wV0/aPI8v4mQBiwtkFT6LMR8gh8V4xa//efH81ZtXb1++fvVWNJEDzZ+8WTAJF1e3"
    "ktcz3orN6mXbxYK3VTLHWwNvtdiZZ+tPn6+vzHwtkFRYGoR+gv6LopAfImsX8A2YAT2POP"
    "81ggdXP5/cSGnx8eQfUlxQoUWUhrk6u7w+rUoQ6OBUsB7Ec/++IEHgQQ/79xPMAm/uDX1B"
    "69rOvxq9GFWf4BgPJCPhG8P3mylMzsWvEYmT828+yXhl0qyGhst0bE7ikYxmRW17gniSBo"
    "LyCUc5LepTJvQjChMyei9+8lw7hlzqzvNbPJhXtmv09TX+Gp/EBapkiBM0waIJvicxglkQ"
    "veMpR+KZ6I6MxskUMTrpIk5V60LfHMVE/Cl0/pjgZF1N7tOUcWKpy0tETpsv0eZ64VjyuE"
    "zlmFxRNbDlLDlaIHHsrLDTHmw6nLkEZ4rvMc/OW/KtDmDq9hVmiiEeIDMXcOr2/B+3i9HP"
    "aKrfXF5f/ZA1r0KiMrMFVxn2OBHDCAzws3YRz9G5pWxYyoHAFjiZZ+sHwZIkHBEzb2dUVW"
    "CvyZ5mf6zA4oSlO+Bw54aMI+wTBd4E8gwH8UhhPvVtkMB78AosbfHQj6gAp/pbrrcrLj6e"
    "f749+fiptDU+nNyew5sXpW2RPf3udcVYyDtBv1zc/ojgX/Sv66vzqvzP293+qwNjwmlCvZ"
    "hOPBwUOZk9zh4ZdhxOEgCr9luuSOj2nGHPMYK5SR/XK5AZRSMVsqMddkUTNE57wqofkmD9"
    "bbMNZeIPcSwM3QYir0y5AbHXtlV+TBIsm6ze1Mr0LVGtYUfsZr/twIxokxdK6+tOnfMpe9"
    "9d6nPSLVfzNNVzeQ3PzGwQlnbuHOEmrV29bGerVD8oLMi/9NPYl44u+Unw49VfO61bt90F"
    "LpujNYc7Z9J1VzwRBDxLHsRqUZ5G+JfRCXgw+4yOVlPRm0Y/ziu5cQ9PEiYRscGTOYHzSD"
    "QAkSP8zRvTMDbZRlfpiLDQN7O9TFjFkMQPRzh6+kH9Pq55uPry8fzm4uyxOh8eJQiH+BWx"
    "3KPQN6DwetlUIXMSqoGEkjwMSJBKrOaNCfM1NLaQVvWdrC25DmfXmQWX2CVpbxRyeWbr4S"
    "iiE2LAM7WIspa+Eb5sGTe3ABiNqvaU0ojguBYwmtVsT1AdlwQ5vb6+LEmQ04uqiPjy8fT8"
    "5rvnUpyIRmFCzKyWWz4hbGTj9S0T7c5Cem7H6s4NDjkJ0GRIYnD5I0AJXRlliZS6yU4AlL"
    "HxhCPAEOg3iLJUrqH9GEwz/np4PI5CK0ljJm7vJGWBr0iOWZmtQj6igrxEE8JgkkbjVIwV"
    "KW/dbqalNf4wZep3jL4w/a672A+mFvnK0Vaq+Vwg1DOxncKIIBpHU+Vp4Aj3aKqimsaYiZ"
    "9D/EAQZix8IIEp+GqTXR9NtJTzxbXIF/fsQJBSQrAvVr3lGi5TuWOPvfrWDoeHWzFceYKT"
    "1AA+69k9o3D8tuc3IFwPEK7dCi8QtZjrnStB8g59uT1bDSHumvkBiUhiQvMLLdsC1Q5N2/"
    "zJwdq2AjlGYUwa5F4ZKB32aKE5dCZMQrE3ajNU5lp1VzGRPD8nWNFauo7VMeuYsFk8FCp9"
    "OgneIWHZjgT2kFmc0NSfiiU9byCt3dvR2ETt1c0ug6QNTC6sW1j8FhI+b9/m+I49OuC1lG"
    "kSNlmhdYGTrTuzbY0WP48ZjSIIbjubqu9uUOLVRkt0OMmbe3KTWxRzEJYlS2RdhRjNulGK"
    "9T0KR2PKwP/cFx1xJHSrOjuAt4IiQHyMsxiskMmjBHOZh+18jFP6+9dHTuk7pX+wSj+Tph"
    "5Einq2vK2hdpw2cFoJ/UboqkLqwJUDV7XgimFOgi9cYgETrpq9XwapZEsv5bq2y35SKODj"
    "LfVngcQd1dpCFj3rDWRUkdBJKCeh6iTUJcEsrhNP2cslsilSzWyLCKEwRlgHorxTCeID0f"
    "lABiKpzJmQIyE+HkKf5F5YvqCUUNMeoaAQWIWMjKPQx3kSz8wwFGRhLB9ywaRyKSFw/kbU"
    "v0eD8IFwOYDRCKxEaTOmjIkOvsZwZEqg5x5Nhk/R3Z0+2Li7y2obaTY+4V3xtmBCzxqWB/"
    "WEO6Oz9RLcGZ2Pt7hOm08R522hoqyx4KyZ2NmcJpe+85U4X8kBcprR1FR6qz7RJmvf3oh3"
    "nZbQmyKIwxTAj5PkPcqK6CCZyAKIL1yxEtGmWU7HxCCEF4YoZSQu9Wb18CRlJlsyekbkQs"
    "GW8LpFZi7nNP6UWa811m6pTXeZ0QutveK75bbvLzKzJjdXgzBQJqvqDP6WeU/qFBJDFXp6"
    "L8TULBgKBVSYmDFNlIiat4W38gnOxNy/9eNMzJ2amHp72/G0RORY6syfLSJEGcHS6GygTO"
    "nKebTtbKDFUYBuprc20xqJNZjnMqWb5bbNcsuMoFt6xkgQ1tR0rLTprmIEcWEZeP6MYIUj"
    "QG2OqEoDwiZRyT6oRwbiv4QiPqQThPsJYZkpA3nnAZpQBuYKWDLiCVxAYDoO3HDvzvzZP4"
    "ysN38cUt84Uof9ETdBlgW6wwk66fwCxWngbD0TFLom8WquX6eeNqSerhX3z4Z4nNRFpFTa"
    "LFFPWQ6pr5rvMXDO6YGt6wE9ybY8LlE5Jrsit/ssTiBmI0zs4i+KJM5R1rZzJ62vlFW1UK"
    "XpJitqNG14OYXWiiXrDJtWs9hhBIcRjgcjuHsQHSA7OEBWPun4NQ2ZddhVkczFuK0e41a6"
    "HM6C3yU6x/DVGZ6du3LP7r7BKp0T2A0ENlwkagnvCiSuDmuZm624Mu1oONsar8SnCE+hr0"
    "8ZVDE6JuZadRf7Jsa6vZchoJWDYqG0/CxmNSJ9CGF9CANCn6ILmXwZF285lamX8GmEcTTC"
    "U8ShInkI9XwSEptiYjf/Ac51su/d1F3gOnEhsS4k9hBYyonoNrC596VA4YzLtnn7/1cgSb"
    "MulW+W6E/Aob+tWisPCtQW7hzFCKjfQ7STTmJD94SMVWGBrJ2MhxJabII50kHAaBImQ3P5"
    "2431nlVXmIglBnFXujICIw8hmSBOkkR8alZzAa6h4Une6ZBGAepTJq+jydLz1lXAe7MR2r"
    "b5tqN8Ja/sE8mrZE68GXwLB1L5oEEQlrtHuS1T4Y6PWsLELTnIhH7NjPMyy3/6fH1VJ5sL"
    "RNXIztBP0H+RsJzbJE5+EcgDri3DMZ/oyL+15gJ4s3guqmyvrHzooDoXGaBpcJmpidTdYz"
    "ovsDWfGlyJPE/p5E3De9u5T5lBxC+9tj2nc7e2jzHnDa+UrpI6Zsq7tKJwFCaevQfGTOxk"
    "r7mIDW+QRlKkc+mMbcsXKZlDEeWkyRSXCN0ct3mOlZ/OBjnNKBxiaoCYZN0dg0ZaGK0zI3"
    "KhOgdSk+qGjOgDCRblBpSbdBefHzDV2Co3YD5ZmmAWhYTluZBDbLw/fEUqd0y+f1ebyzDY"
    "MovbI1Fk4U2zJMlqci6UINBoZcEhW8vjwaxsppIGqpqmqrbwXrrt+yHjSaF9VupciAmIvA"
    "G3vknGbP4DnDja915ZJI5c1M4WjlcOoHjvAbk0GtWaPpwS052/SUGqLjqcDIWNXqgMytEE"
    "4ih1uanVTlRcCfVVuH5euYESyrROhqE/1IEyoO2GQnGL0e6J71LXNvDzFOkOpyLMo/HztA"
    "a5fk57o5Dz2lj0wvslGJbnLVcGshB5lGHMLpIdJBC9RhmEhXfhNy48nuU2vJd1wrKQFX2N"
    "z/ktHpjQ7JY+ZQ1IO2OVLeSqErqb3Wyx7tEGcu0NmjkDbfPh6a03yOZkQ+t5epQIdm+b/t"
    "FdAqRur4fr5/Og2CwkXx0BCdthPyaCczRskpuuyscOT1yh0q+lkiuQONhgjrm0kAUFCicN"
    "6qNYH0Gg8KwYb6bWCvlk+1Fs+8xnallc0xYuMUlSQ6hLvZ6bUThN10DTwbGobWhRTrPDyK"
    "LMrrM5uoBO3qFwNKYgK7oor6cDJ8BRHkLTljJB7gKfY/WqP95Qc5l2JbW3dgI94UiIcoZR"
    "thL3cLv1t3HIGgUplykPZp9JF0EekKfzaFVgDPwJY0VyUeWp+ABVxEyVgrIf1zbNz12aiO"
    "MK7cEslEcpkAsJoeVJrs9+LZCslft6OLO6lWzXezL1IDXA0o6qkrVZ/d3ocWayVq0cJL6C"
    "cteCLYvHYyGZAxRhvqfLxROhkm1srqx9I4vrcBb9VgyuKIzvbXidtXe8tud1P4yIEBV9wk"
    "jsW5WUmKd0/Lfnf0weCPOggpOlh6FMuEM3Q/7EQsZf5A4GCvHlond1xfoAw095qaCugsVI"
    "krKVQ/Z243UQW4DAkL0gJY1Mojnyg4G70i7S9cVgcLPkpW8+kY3QgOFYTm2C70mMILpNx2"
    "c9PpMowFNes5lrsVqJZncnOc8sF8IZjsQqxgzBePWenS3o3QMysaFSGc/WsMKDkX4/ZR46"
    "zzqWk/FJDRkgc6nmxxbqPsDK9GbMmuDwwXSWtlBX1fbRbrW1CdCwQTU0EFyLG9WFqVCuvc"
    "p3pHs+w4BRj/ThF5iG+RLa0loXqixo5M4qER6Mcn+UviyZ9ug1nmkDuZvvg5nvnlU1MwOp"
    "M3HtTdwmGuvQdNUmmG/WSa4W3GZqwdUZCZoHNcHOGzQNDmchfjg/u/h4cvndm+6rCijNpM"
    "GrZ38yQyc7AetE65qiVTLQ9mrOEpG7Y6h60Z71YdvaB2278N/sMdtEsIemvJESmyd+RGLY"
    "rMj6hATgY7UCsgUaJ2ZXE7OtSfM+ge0x7BhTvPW77uL0bjxrtZd7z03qqVaaGtWSQY7qJb"
    "lIjC7Pim592HeDZOizIWa22dCHGQgubZyIxIMEtseL779fwNBMCohW1Vgc/eqFeldJIhHb"
    "yoLDuvkRcvf5s2crcFe0quWufFdNP48To1FWH1dWIDmEOxVaFVjWGpV2Jr47wL7rfp+TxK"
    "zaKm2WqDhft/aobL5iGZNPhKExZom8ebMrjxgUfRaLFgtIhRgR4DNACZVhaNP5OiXNuoEr"
    "vu7uYODET5PwgXh9HEap+Gp3d1lesiplBHS6jh800bET8mKfdAwdgkIm78WjmAwwdIUecJ"
    "SSr7EufBKno56Ka+6nDBqj7KPy83w6ht1CVfU/nfb2FN3dTcQWYiPM7sWgdG8qHOBrPKKy"
    "+pIagiq9BDEpYlfC3WShykjL+VKM44OO/SjliTRD7+664v+EjkNf/gch1sAa9cU9MaAhfD"
    "iExof9qRoCHcxyuTWvVc6bMBPk5WfvRZdDHCUeJPnO+pSPGMGcxvCQESRJh4Krc8OFCjLy"
    "GrUZd6BXVWRGev8VTyaQfYe/xhPK7gVrIUYRDcVOKHe4fi1FvcIHjKYGpbTojuwq5VHop9"
    "34WuoBmFywNvOQEzj2N3B15RvJwpYo0bgkaYN3BjST1pnzfD0NB7WsrRAejd/rzy9evHz5"
    "5sWzl6/ffv/qzZvv3z7LWTz/ahGvTy9+AHaX1rWpANO8+rdY4HXkRzMdG1voOY4xnAAtPP"
    "AvEbqj/jYf9c8gpRU8KlE596i9as6gu80hVJHGnUFVz6Byw8eklGPMpnUnUSXCanTlNFHa"
    "4Wh4eqqdHflqFov59OLq5Oaf5uV8anCOnP7z9vykMgG54WgjR0pETozYi5GCbW7N9xmZ43"
    "wzzjeKhiwROnDUZnBUcFvZznKF1M1z2+a5dY79n/VJ40LP/s+z48iVXPv6+NLCt48HoruB"
    "WIbKKT8MB0NIZMvKgnNC4m5e0CPrHvVIRCeQj6h844wgWbg7NlQo39aHOD/xoSlT5yduCZ"
    "bJt6MNy0tEju0N2O5q82/aY6n1wTxHP4phhwzHgxq4ViCsMPaKxkd2Y4xg29uPXy5vL25O"
    "rn44b1OMwweCg0uSJFJ7G1BQ4f0SABSIll4km66IfW6KIQM+TaMA0vEF5sgO4Lsojf0hLC"
    "HDRaXW1BsODVx07HRk0YE7OW2qhyYOK7bBc+6woYshOGSgok8dmkQRzJEeE4N3HEqgeXlP"
    "DCl4KxwaaTp3ZtTwzEizUQZeNpqAnNJNwXpTMCSQ32hVrXSe8hCCyzufcMg4hPUCB6SPUS"
    "6iLurRZIh6mJPXr6rwfn/h58d+VY/o/z6mk7iLRjjqUzZSF1WqkO21p2ErgMj+tHXNg9a2"
    "qepH4p08HN1wJM7JljF805A/NF3JcMIYroE4ofEWhpZp05MoQmKgWeaKwgTvZQqIGB5PN1"
    "BiD4K9/v2fuUqGuX+v0fG8id7dG+4O6es80xcBGY0pZFHeED6GCPKO0UNtaNdd7KkOcwqP"
    "aZKVLxTPCCDFSmaB6WyzIBzAcboAuT6OIsIEuiJibQddNMYC5ALoFaar6fLwNXuE/LwTga"
    "QDXYd+hKcIsk+hZDF4VKEDKIQrRIMAeimHGsYcBQSuTxJiQ4oQOhGjGAkK3kWczlLWGBFb"
    "CnLoQi5964KbvmAmXGEOJZG341Wvt0CNXvVV7c52OdZ3ZnbWe9X15No6AXKiTc3DltTkh3"
    "z7FFby2ppxWz6ButvyapFf7WV5B+2L3Bjya+BcOTCvyiZEzVZ8JqCK7IRKRtFqj2LnSpDo"
    "guJan24Cam9LoByl6QNV/jMwBPgHV02hDElt3RhSH9WsNm+V1hlBzgiqM4J+or2btCZAWb"
    "9bYuz8H+15LF0xHLl+gteA+fL33B6pr06Utd+M53a/8TPbKk5UD+t56vuENJNMVVonmZxk"
    "qpNM12nSo9/Mkkm/WyKZ6KzVUsfL+QNRhYZ0FoJPR+piTtRLE+mbmBLxxoeTrYgEA3gxRX"
    "/H/XvcRTQKwBSUddLnPTCb6xpcMQBR7sn0CUccTM7YJ7JU0dnJ2Y/n6Ll0r4C7hbJAOWLU"
    "p+n/JyEUJQJ4WcjWmAwplz4a6YaJqH8PI1C3TRA1dhi24LS8vsmFOrY/GsZlYbTkxC2Pmj"
    "PHI9WzfY7Qsb/Jgad9FNK64UcHxPJtuQYyTdEkxbZM6vChw4eL8eElHZzHZYBhbrESVvQi"
    "OvDEAly7bqZy46kqkXxW81Kde8HxmNDPEJeGAPRxm1KaDXpeA6w5uLDXnFkXqN9xxf52wt"
    "xd1/vbV4mytrF/L5lW+6lRdkCsX1KkrGUY6HOCk5rYpWKD1RAQz9uuEKwE+dWR9B29k5Ak"
    "jH3MYiwLR+vAiByPSIgCxal9OhI6igTSG5WVsZ6VBoFaSqYwpq19VuZVg3/Q3V2PDFWp7B"
    "HBMZ/FKuWdC5AFXjkAYThGUB2bTmI0TntRyIfio5TPrKtKd48j7BPoLe8HanaLLnBMZQVy"
    "GpNteNQ+j3AUre1Ta//5h9JeL1+8eZ3rK/hnkYb6/PHk8nKli0VC8VzsZ8pslFSVzgWqNy"
    "yB5woP7oPrrvCgKzx4EPPgnGVLgOIf/w8UWWHr"
)
