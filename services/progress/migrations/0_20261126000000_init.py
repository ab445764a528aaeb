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
    "MgRVKgJFA3SsaLZZFokGoA3V83uhu/d8aMDhjh/OlJzCeE/Z1MO+/Q750Yj4j4x3S7izp4"
    "PC7ehEsJ7kWSAsuG3j2Zyuu4xxOG/UTc6uOIE3EpINxn4TgJaQwEt0OCIpwQniBGHkIuLi"
    "PaR4m4rPriKKGIxgQ9iP/1XYx+TcPfnsITAuqLR4TxYBOdpXH4a0q8hA6IoGGiy3//R1wO"
    "44B8Izz7Or73+iGJghKroA8vDKAXedNLpmN548uXiw9/k83hbXueT6N0FFdIxtNkSOOcJk"
    "3D4CkQwr0BiQkTPyooMDFOo0izPLuk3r1wQb11UGJ9H6cRDAbQq9eZXet43tX1rff5/Nbz"
    "OnMDlVEU2K0v+TSGQQ7jBDj0+x+q3xkT5NUOPODsx5Ob716+/pP8xZQnMH0yFnX+kIQ4wY"
    "pUcrvCXj1o8zy+iJMFLC6QVfgs3vkAOSzeV3z8z4vnr968evvy9au3ool80fzKmwWDcHF1"
    "K3k9461YrF62XCx4WyVzvDXwVoudebb+9Pn6yszXAkmFpUHoJ+i/KAr5IbJ2Ad+AGdDziP"
    "NfI7hw9fPJjZQWH0/+IcUFFVpEaZirs8vr06oEgQ5OBetBPPfvCxIELvSwfz/BLPDm7tAX"
    "tK7t/K3Ri1H1Co7xQDISfjH8vpnC5Fx8jEicnH/zScYrk2Y1NFymY3MSj2Q0K2rbE8STNB"
    "CUTzjKaVGfMqEfUZiQ0Xvxl+faMeRSd57f4sG8sl2jr6/x1/gkLlAlQ5ygCeagtuk9CUTX"
    "eMqRuCD6IqNxMkWMTrqIU9W00DFHMRH/Csoxwcm6atynKePEUpGXiJwqX6LK9ayx5HGZyj"
    "G5omdgvVlytEDi2Flhpz3SdCBzCcgUv2OenbfkWx261O0rzBSveIDMXMCp2/N/3C6GPqOp"
    "vnN5ffVD1ryKh8rMFlxl2ONEvEZgwJ61k3iOzk1lw1QOBLbAyTxbPwiWJOGImHk7o6qiek"
    "32NPtnBRYnLN0Bhzs3ZBxhnyjkJmBnOIhHCvCpX4ME2INbYGaLi35EBTLVv3K9VXHx8fzz"
    "7cnHT6Wl8eHk9hzuvCgti+zqd68rlkLeCfrl4vZHBF/Rv66vzqvyP293+68OvBNOE+rFdO"
    "LhoMjJ7HJ2ybDicJIAWLVfckVCt+YMa44RzE36uF6BzCgaqZAdrbArmqBx2hMm/ZAE6y+b"
    "bSgTf4hjYeU2EHllyg2IvbbN8mOSYNlg9aZWpm+Jag07YjfrbQdmRJtcUFpfd+o8T9n97l"
    "KHk265mpupnstreGZmL2Fp584RbtLa1dN2Nkv1hcKE/Es/jX3p5ZJPgj+v/tpp3bztLnDZ"
    "HK053DmTrrvidiDgWfIgZovyNMJXRifgvuwzOlpNRW8a/Tiv5MY9PEmYRMQGT+YEziPRAE"
    "SO8DdvTMPYZBtdpSPCQt/M9jJhFUMSPxzh6OkH9Xlc43D15eP5zcXZY3U+PEoQDsErYrpH"
    "oW9A4fWyqULmJFQDCSV5GJAglVjNGxPma2hsIa3qO1lbch3OqjMLLrFK0t4o5HLP1sNRRC"
    "fEgGdqEWUtfSN82TJubgEwGlXtKaURwXEtYDSr2Z6gOi4Jcnp9fVmSIKcXVRHx5ePp+c13"
    "z6U4EY3ChJhZLZd8QtjIxutbJtqdhfTcjtWdGxxyEqDJkMTg8keAEroyxBIpdZPtAChj4w"
    "lHgCHQbxBiqVxD+zGYZvz18HgchVaSxkzc3kHKol6RfGdltgr5iAryEk0Ig0EajVPxrkh5"
    "63YzLK3xhylTv2P0hel73cV+MDXJVw61Us3noqCeieUURgTROJoqTwNHuEdTFdU0xkz8He"
    "IHgjBj4QMJTJFXm+z6aKKlnC+uRb64ZweClBKCfTHrLedwmcpte+zVt3Y4PNyK4coTnKQG"
    "8FnP7hmF47c9vwHheoBw7WZ4gajFXO9cCZJ36Mvt2WoIcdfMD0hEEhOaX2jZFqh2aNrmVw"
    "7WthXIMQpj0iDxykDpsEcLzaEzYRKKtVGbnjLXqruKieT5OcGK1tJ1rLZZx4TN4qFQ6ekk"
    "eIeEZTsS2EOmcEJTfyqm9LyBtHZvR2MTtVc3uwySNjC5MG9h8ltI+Lx9m+M79uiA11KmSd"
    "hkhdYFTrZuz7Y1Wvw8ZjSKILjtbKp+u0GJVxst0eEkb+7JRW5RyUFYliyRRRViNOtGKdb3"
    "KByNKQP/c190xJHQrWrvAO4KigDxMc5isEImtxLMNR628xin9Pevj5zSd0r/YJV+Jk09iB"
    "T1bHlbQ+04beC0EvqN0FWF1IErB65qwRXDnARfuMQCJlw1u78MUsmWXsp1YZf9pFDA4y31"
    "Z4HEbdXaQhY96g1kVJHQSSgnoeok1CXBLK4TT9nNJbIpUs1sKwihMEZYB6K8UwniA9H5QA"
    "YiqcyZkCMhPh5Cn+ReWL6gjlDTHqGaEFiFjIyj0Md5Es/MMBRkYSwvcsGkcikhcP5G1L9H"
    "g/CBcPkCoxFYidJmTBkTHXyNYcuUQM89mgyfors7vbFxd5cVNtJsfMK74m7BhJ41LL/UE+"
    "6MztZLcGd0Pt7iOm3eRZy3hYqyxoKzZmJnc5pc+s5X4nwlB8hpRlNT6a36RJusfXsj3nVa"
    "Qm+KIA5TAD9OkvcoK6KDZCILIL5wxUpEm2Y5HRODEF4YopSRuNSb1cOTlJlsyegZkQsFW8"
    "LrFpm5nNP4U2a91li7pTbdZUYvtPaK95bbvr/IzJrcXA3CQJmsqjP4X+Y9qV1InNeynQVD"
    "oYAKEzOmiRJR87bwVp7gTMz9Wz/OxNypiamXtx1PS0SOpc782SJClBEsjfYGypSunEfb9g"
    "ZaHAXoRnprI62RWINxLlO6UW7bKLfMCLqlZ4wEYU1Nx0qb7ipGEBeWgefPCFbYAtTmiKo0"
    "IGwSleyDemQgviUU8SGdINxPCMtMGcg7D9CEMjBXwJIRV+AAAtN24IZ7d+bP/mFkvfnjkP"
    "rGkTqsj7gJsizQHU7QSecXKE4De+uZoNA1iVdz/Tr1tCH1dK24fzbE46QuIqXSZol6ynJI"
    "fdV8j4FzTg9sXQ/oQbblcYnKMdkVud1ncQIxGmFiF39RJHGOsrbtO2l9payqhSpNN1lRo2"
    "nDyym0VkxZZ9i0msUOIziMcDwYwZ2D6ADZwQGy8k7Hr2nIrMOuimQuxm31GLfS4XAW/C7R"
    "OYavzvBs35V7ducNVumcwG4gsOEgUUt4VyBxdVjL3GzFkWlHw9nWeCU+RXgKfX3KoIrRMT"
    "HXqrvYNzHW7b0MAa0cFAul5WcxqxHpQwjrQxgQ+hRdyOTLuHjKqUy9hKcRxtEITxGHiuQh"
    "1PNJSGyKid38A5zrZN+rqbvAdeJCYl1I7CGwlBPRbWBz7kuBwhmXbfP2/69AkmZdKu8s0Z"
    "+AQ39btVYeFKgtnDmKEVC/h2gnncSG7gkZq8ICWTsZDyW02ARzpIOA0SRMhubytxvrPauu"
    "MBFTDOKudGUERh5CMkGcJIl4alZzAY6h4Une6ZBGAepTJo+jydLz1lXAe7MR2rb4tqN8Ja"
    "/sE8mrZE68GXwLB1L5oEEQljtHuS1D4baPWsLELTnIhH7NjPMyy3/6fH1VJ5sLRNXIztBP"
    "0H+RsJzbJE5+EcgDji3DMZ/oyL+1xgJ4s3gsqmyvzHzooDoWGaBpcJipidSdYzovsDWfGh"
    "yJPE/p5E3Dc9u5T5lBxC89tj2nc6e2jzHnDY+UrpI6ZsqztKJwFCaevQfGTOxkr7mIDW+Q"
    "RlKkc+mMbcsXKZlDEeWkyRCXCN0Yt3mMlZ/OBjnNKBxiaoCYZN0dg0ZaGK0zI3KhOgdSk+"
    "qGjOgDCRblBpSbdBfvHzDV2Co3YD5ZmmAWhYTluZBDbDw/fEUqt02+f1ebyzDYMovbI1Fk"
    "4U2zJMlqci6UINBoZcEhW8vtwaxsppIGqpqmqrbwXrrt+yHjSaF9VupciAmIvAG3vknGbP"
    "4BThzte60sEkcuamcL2ysHULz3gFwajWpNH06J6c7fpCBVBx1OhsJGL1QG5WgCcZS63NRq"
    "OyquhPoqXD+vnEAJZVonw9Af6kAZ0HZDobjF2+6J71LXNvDzFOkOpyLMo/HztAa5fk57o5"
    "Dz2lj0wv0lGJbnLVcGshB5lGHMLpIdJBC9RhmEhXfhExcuz3Ib3ss6YVnIij7G5/wWD0xo"
    "dktPWQPSzlhlC7mqhO5kN1use7SBXHuDZs5A23x4eusNsjnZ0HqeHiWC3duif3SHAKnT6+"
    "H4+TwoNgvJV1tAwnbYj4ngHA2b5Kar8rHDHVeo9Gup5AokDjaYYy4tZEGBwkmD+ijWRxAo"
    "PCvGm6m1Qj7ZfhTbPvOZWhbXtIVDTJLUEOpSr+dmFE7TNdB0sC1qG1qU0+wwsiiz62y2Lq"
    "CTdygcjSnIii7K6+nADnCUh9C0pUyQO8DnWL3qjzfUXKZdSe2tnUBPOBKinGGUzcQ9nG79"
    "bRyyRkHKZcqDWWfSRZAH5Ok8WhUYA//CuyI5qfJUfIAqYqRKQdmPa5nm+y5NxHGF9mAmyq"
    "MUyIWE0PIg12e/FkjWyn09nFHdSrbrPZl6kBpgaUdVydqs/m70e2ayVs0cJH6CcteCLYvH"
    "YyGZAxRhvqfDxROhkm1srqx9I4vrcCb9VgyuKIzvbXidtXe8tud1P4yIEBV9wkjsW5WUmK"
    "d0/Lfnf0weCPOggpOlh6FMuEM3Q37FQsZf5A4GCvHlond1xPoAw195qKCugsVIkrKVQ/Z2"
    "43UQS4DAK3tBShqZRHPkBwN3pV2k64vBy82Sl775RDZCA4ZjObQ6yFUHZz0+eyjAU16zkm"
    "uBWolmd9s4zyxnwRmOxBTGDMH76gU7m827R2NiNaUymK1heQcj/X5qPHSedSwH45N6ZcDL"
    "pYIfWyj6ADPTmzFrgsMH00baQkVV20e7ddYmEMMGddBAcC1uVBSmQrn2LN+R4vkML4x6pA"
    "8fYBfmU2hLc13osaCRL6tEeDCa/VE6smTOo9d4pA3kbrwPZrx7VqXMDKTOvrW3b5torEPT"
    "VZtgvlknuUJwmykEV2ckaB7URDpv0DQ4nIn44fzs4uPJ5Xdvuq8qoDSTBq+e/ckMnewErB"
    "Ota4pWyUDbczlLRO6Aoeope9Y7bWvvsu3Cf7PHVBPBHpryRkpsnvgRiWGzIusTEkD6sBWQ"
    "LdA4MbuamG1NjvcJLI9hx5jfre91F+d241mrvRx6blJPtdLUqJYMclRPyUVidHlKdOtjvh"
    "tkQp8NMbNNhT7MKHBp40QkHiSwPF58//0ChmZSQLSqBuLoWy/UvUoGiVhWFhzWzY+Qu8+f"
    "PVuBu6JVLXflvWrueZwYjbL6oLICySEcqNCqqLLWqLQz8dsB9l33+5wkZtVWabNExfm6tU"
    "dl8xVrmHwiDI0xS+Sxm125xaDos0C0WEAqxIgAnwFKqIxBm84XKWnWDZzvdXcHL078NAkf"
    "iNfHYZSKn3Z3lyUlqzpGQKeL+EETHTghT/VJx9AhKGTyXlyKyQBDV+gBRyn5GuuqJ3E66q"
    "mg5n7KoDHKHpVv5tMxrBaqSv/pnLen6O5uIpYQG2F2L15K96ZiAb7GIypLL6lXUHWXICBF"
    "rEo4mCxU6Wg5X4pBfNCxH6U8kWbo3V1XfE/oOPTlN4ivBtaoH+6JFxrCwyEuPuxP1SvQwS"
    "yRW/NaJbwJM0GefPZedDnEUeJBhu+sT3mJEcxpDBcZQZJ0KLg697pQPkaeoTbjDvSqKsxI"
    "77/iyQRS7/DXeELZvWAtBCiioVgJ5Q7XL6SoZ/iA0dSglBYdkF2lPAr9tBtfSz0AkxPWZh"
    "xyAsf+Bq6ufCFZ2BIlGpchbfDOgGbSOnOer6fhoJa1FcKj8Xv9+cWLly/fvHj28vXb71+9"
    "efP922c5i+dvLeL16cUPwO7SvDZVX5pX/xYTvI78aIZjYxM9xzGGHaCFG/4lQrfV3+at/h"
    "mktIJHJSrnHrVXzRl0t9mEKtK4PajqHlRu+JiUcozZtG4nqkRYja6cJko7HA1PT7WzI5/N"
    "YjKfXlyd3PzTPJ1PDc6R03/enp9UBiA3HG3kSInIiRF7MVKwza35PiNznG/G+UbRkCVCB4"
    "7aDI4KbivbUa6QunFu2zi3zrH/s95pXOjZ/3m2HbmSa19vX1r49vFAdDcQ01A55YfhYAhZ"
    "bFlNcE5I3M2reWTdox6J6ASSEZVvnBEkq3bHhvLk23qI8xMfmjJ1fuKWYJl8OdqwvETk2N"
    "6A7a4w/6Y9llofzHP0o3jtkOF4UAPXCoQVxl7R+MiOixFse/vxy+Xtxc3J1Q/nbYpx+EBw"
    "cEmSRGpvAwoq3F8CgALR0otk0xWxz00xZMCnaRRAOr7AHNkGfBelsT+EKWQ4pdSaesOhgY"
    "u2nY4sOnAnu0310MRhxTZ4zh02dDEEhwxU9K5DkyiCOdJjYvCOQwk0L++JIQVvhU0jTef2"
    "jBruGWk2ysDLRgOQU7ohWG8IhgTyG61Klc5THkJweecTDhmHsF7ggPQxyknURT2aDFEPc/"
    "L6VRXe7y/8/NjP6RH938d0EnfRCEd9ykaqEJoK2V57GLYCiOx3W9fcaG2bqn4k3snD0Q1H"
    "4pxsGcM3DflD03kMJ4zhGogTGo9gaJk2PYkiJF40y1xRmOC9TAERr8fTDZTYg2Cvf/9nrp"
    "Jh7t9rtD1voneHhrtN+jrP9EVARmMKWZQ3hI8hgrxj9FAb2nUXe6rDnMJjmmTl08QzAkix"
    "kllgOtssCAewnS5Aro+jiDCBroiY20EXjbEAuQB6helqOjl8zR4hP+9EIOlAF6Ef4SmC7F"
    "OoVwweVegAquAK0SCAXsqhgDFHAYGzk4TYkCKETsRbjAQF7yJOZylrjIglBTl0IZe+dcFN"
    "XzATzi+Hesjb8arXW6BGr/qqdme7HOs7Mzvrvep6cG2dADnRpsZhS2ryQ758CjN5bc24LZ"
    "9A3VF5tciv9qS8g/ZFbgz5NXCuHJhXZROiZis+E1BFdkIlo2i1R7FzJUh0QXGtTzcBtbcl"
    "UI7S9IES/xkYAvyDq6ZQhqS2bgypRzWrzVuldUaQM4LqjKCfaO8mrQlQ1veWGDv/R3seS1"
    "cMR64f4DVgvvycWyP11Ymy9pvx3O43fmZbxYnqYT1PfZ+QZpKpSuskk5NMdZLpOk169JtZ"
    "Mul7SyQTnbVa6ng5fyCq0JDOQvDpSJ3KiXppIn0TUyLu+LCzFZFgADem6O+4f4+7iEYBmI"
    "KyTvq8B2ZzXYMrBiDKPZk+4YiDyRn7RJYqOjs5+/EcPZfuFXC3UBYoR4x6mv4+CaEoEcDL"
    "QrbGZEi59NFIN0xEfTi5SJ82QdS7w2sLTsuzm1yoY/ujYVwWRkt23PKoOXM8Uj3b5wgd+5"
    "tseNpHIa0bfnRALN+WayDTFE1SbMukDh86fLgYH17SwXlcBhjmFithRS+iA09MwLXrZio3"
    "nqoSyWc1L9W+F2yPCf0McWkIQB+3KaXZoOc1wJqDC3vNmXWB+h1X7G8nzN11vb99lShrG/"
    "v3kmm1nxplB8T6JUXKWoaBPic4qYldKjZYDQHxvO0KwUqQXx1J39E7CUnC2McsxrJwtA6M"
    "yPGIhChQnNqnI6GjSCC9UVkZ61lpEKilZApj2tqzMq8afEF3dz0yVKWyRwTHfBarlHcuQB"
    "Z45QCE4RhBdWw6idE47UUhH4pHKZ9ZV5XuHkfYJ9Bb3g/U7BZd4JjKCuQ0JtvwqH0e4Sha"
    "26fW/v0Ppb1evnjzOtdX8GWRhvr88eTycqWDRUJxXaxnymyUVJXOBao3LIHnCg/ug+uu8K"
    "ArPHgQ4+CcZUuA4h//D1BIYEM="
)
