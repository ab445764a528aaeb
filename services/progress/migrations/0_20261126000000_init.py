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
    "HwKVASqRcp44sfJBqCGkD3rxvdjT96U0ZHjHD+9CTkM8L+Rua9d+iPXognRPxhet1HPTyd"
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
    "uj2qNpmz7prG0rkGPgh6RBKpaB0mKPFppDZ8IkFHujMmFloVV/HRPJcVOCNa2l61Ads04J"
    "y+KhUOHTifcOCct2IrCHTOqEpu5cLOlFA2nj3o7GJmqvbrY5JW1gcm7dwuKvIeHT9m2O7z"
    "igA15LmSZhkyVaGzjZ6jNbfzKlrD4mzZNZULoClLYGNZ2HjAYBBBOezdXADaCp3GgFZiJp"
    "c0cK1Rq1NIQlzyJZ1iJEWTcKyLxHyRITPbgRRwLLqLMaeCsoPMSnOIl585k8ujFX2djNx1"
    "iQdXj9b0GWBVmdBVmJNHUgMtepy9sKastpA6eV0G+EZkukFsy2Gsx25HSxgWP7Ohfa/14W"
    "LZGwBbniT5cyRlwFWyTWWc/5fVT+wHOGOfG+cAnETKA2e78Kz8qWTsx1XaPD5AvBx9cELz"
    "kSG5dQFy/qWW+gIPKEVj20Tj20RkJdEszCKvGUvFwhmwLVrG4BLeSHCOuoq3eqGsJIdD6S"
    "UXcqTcznSIiPB98l6ZEDX1JGq2mPUEwLTHJGpoHv4jRjLbPKBZmvKjZwwaRiJS046Qioe4"
    "9G/gPhcgCTCZjo0mCPhRYMo68hxAcQ6HlAo/FTdHendfzdXVLXS7PxCe+Ltzn/RdawOKgn"
    "3Fr8rZfg1uJ/vLWl2nxkvmiI5mVNDc6aidtstRzu/Mo6qqyjqoOcZjQ2VZ6rzipL2rc3vU"
    "Pn4AzmCIKOBfDjBBwYumIUkllbgPj8PXotCkFiU2IQwkvPPhMSm2e2fiyeMpNrMjojskfM"
    "XTlivhQ/aPgpsV4rrN1Cm/4qoxdaO/l3q23fX2UaWWquer6nTFbVGfwtk/zUETBOSzlnkX"
    "/Io8LEDGmkRNSiLbyTT7Am5uGtH2ti7tXE1Nu7Hk8LRJal1vzZIUKUR2qNzgaKlLZ2TdvO"
    "Bloc8mpnemczrZFYg3kuUtpZbvMsZ3uyZknYEl3rs6N7J25EWXKSlpkX72VfokeKIDKgj3"
    "jsjvUtNTq/rVaRk+1Ak6MPNxd2oTTdSrMhLwzKfwvrLEgdAbf0jBHPryj0W2rTX8dZwIUF"
    "7bgZwRpH5dpsV+Vnsh0yICO4QIAiPqYzhIdwp4A26KAYiYdmlIFZDxY/3D4QkYnp2HzLvV"
    "s3weHNrWo3gbVot642YH+ETSywHF13grNAh6gYmKKi3sIVC12Dcd3CC82mOoULyWxbrGDA"
    "CteKOWdjPI2qwuhKbVZghaTKg6uaHzDa1yrlnStlPcl1eVygsky2ZegPWT5IzIYf1Qsay5"
    "NY735LdZoycZeqNN1kTY2mrWCr0FqxZK2V2WoWW4xgMcLxYAR7d7EFZJ0DZMXj2d9in9X2"
    "+OTJWu3xaUGwaGEJ569vrcHvAp1l+PoMTw6YuVPvRuAynRXYDQQ2XPVdE97lSFofC7BnaN"
    "eKS02PhrOt8Up8CvAc+vqUQBWjY2KhVX+5b2Kq2zsJAlo7kh8uf8kC7QMyhLj7B98j9Cm6"
    "kBnjYf4ecpkvDp9GGEcTPEcc7gzxoQJcREJTIP/2P8C6Tg69m/pLXCc2jt/G8XeBpZyIbr"
    "06N7PlKKxx2TZv//8KJGnWpfLNCv0JOPT3daurQgn53K3gGAG1rBumM2/RPSFTVQ0laSeD"
    "04QWg+gDnbmAZn40Nheo31rvSUmYmVhiEASny7kw8uCTGeIkisSnJuGtcFEcj9JOxzTw0J"
    "AyeWFcklO8qQI+mI3Qts23G+UreVW/+kWZzIo3g2+hI+VaGoRJqdsv8lInLYeYFJxSl2YI"
    "sA6FJsoyaz/8t9jdHh913UEm9GtinBdZ/vPn66sq2ZwjKofZ+m6E/oOE5dwmcfKrQB5wsS"
    "gO+UxH/m00F8Cb5XNRZntp5UMH5blIAE2D68ZNpPam8UWBrfnkqOug64iZRUorbxrImwn+"
    "5nCXMoOIv4onhPmumf0FurLIIa4/wcHTD+r3cc3C1ZeP5zcXZ+VTPMy5MyXMJaEhR2IpJ8"
    "uklpnytsvAn/iRU98DYya2stdceYs3yOnJ09kc7DYn77gB5aTJFBcI7Ry3eY6Vn64Ocsoo"
    "LGJqgJhksTCDRloarZMR2VCdjuS73ZAJfSDestyAYpP+8vMDphrXyg1YzFwnmAU+YWmq4h"
    "h7a+S7V1HZY/LDu9pshsGOWdweiSKrBZslSVJIeKkEgUZrCw7ZWh4PJrV+lTRQJYBV6Yv3"
    "0m0/9BmPcu2T+xmEmIDIG3Drm2TM9j/AiqND75Vl4shG7ezgeKUDFcc75NJoVCC/O3Xxez"
    "9IQaquxp2NhY2eq3DF0QziKHWNvPVOVOy9D+tw/bx0ZzHUlp6NfXesA2VA242F4hajPRDf"
    "pa5t4OfJ03WnPM+j8fO0Brl+jgcTn/PKWPTc+xUYlqct1wayEHmUYEyooig6iCB6jTIIC+"
    "/Db5x7nOU2vJdF25KQFX332PktHpnQ7I4+ZQNIm7GqLuQqE9rrKOti3aMN5DoYNLMG2vbD"
    "01tvkC3Ihtbz9CgR7ME2/aO7uawHkfR8isMsKDYJyVdHQMJ2OIyJYB0N2+SmrfKxxxNXKL"
    "tcU8nlSCxsMMdc1pAFOQorDaqjWB9BoHBWGTlRa7l8ssMotkPmM7UsrmkHNy9FsSHUpVrP"
    "ZRRW0zXQdHAsWje0KKXZY2RRYtfVObqATt6lZbX7KK2nAyfAQRpC05YyQd0qfJ4+6VSsl7"
    "3l7TGcYjze0H6Z5ibRkna6PeFIqE6GUbIS96/TybepzxoFhRcpO7PPpEsmDYDUecsqEAn+"
    "hLEiuajS0gcADcVMFYLgH9c2Tc+5mojjEm1nFsqjFMjZbNW7pq9M1/oCcsVr+rIj0uSaPj"
    "jElRJurs56Qw1VN978dTwzWTZ0cR6qU79zJBslfndni+0k1fuezB3Ii6npRCiTtRmL3Ohx"
    "JltArRwkvoI6qwBHDp5OhZr0UID5mgt/2/AkEviojsMhad/I3dCdRb8Tb0Pgh/d1eJ20t7"
    "yuz+uhHxAhKoaEkdCtVU9lkdLyvz7/Q/JAmAPly2o6dIqE7Xbp9C5S7xqF5ArRuwfBqniE"
    "4ae83lSXgGMkitna8ar7cQGJLUBgyI4Xk0b26QJ5Z2wPaaTq4nowuCxz75tLZCM0YjiUU6"
    "sjvHVk4uMzTj085xU7uRKoFWj2d4b5rOYqOMOBWMKYIRiv3rDZat4/GhO7KZaRnA1rmxjp"
    "D1PgpPesV3MyPqkhA14uVLvZQcUTWJlOxqwZ9h9qnzxU9tFundWyY4iR4FrYqCJSiXLjVb"
    "4nxfMZBowGZAi/wC5Ml9CO1rrQY14jx2KBsDOa/VF6FWXCr9N4pg3kdr47M98mR/Iy83aB"
    "1Nq39e3bJhqra7pqG8w36yRbBXErbKw0EjQPKsL8t2gadGchfjg/u/h4cvndm/6rEihNpM"
    "GrZ38xQ6d6AtaK1g1Fq2Rg3UtpC0StPxzdcwR6g5O2jU/Z9uG/OWCelWAPjXkjJbZI/IjE"
    "sFmRDQnxIHe+FpDN0Vgxu56YbU2BgxPYHuOesbiBftdfXtgAZ61W1TSonoINqgWY1FOlND"
    "WqJYMc1UtymRhdXQ+g9QkPDcoAnI0xM7O2OqWkmykQ0sYJSDiKYHu8+P77JQxNpIBoVQ7E"
    "0a9eqHelsCexrWpwWDc/Qu4+f/ZsDe6KVpXcle/KhRfCyGiUVQeV5Ui6cJtIq6LKWqPSzs"
    "R3B9h3PRxyEplVW6nNChXn6tYOlc3XLODziTA0xSySd8725RGDok8C0UIBqRAjAnx6KKIy"
    "Bm2+WKGnWTdwud3dHQycuHHkPxBniP0gFl/t7i7JyFdFvIBOV7CEJjpwQl5pFU+hQ1DI5L"
    "14FJIRhq7QAw5i8jXUJX/CeDJQEebDmEFjlHxUephPp7BbqKp7qRM+n6K7u5nYQmyC2b0Y"
    "lO5NxQJ8DSdU1h1TQ1BFxyAgRexKuJXPV7mYKV/yQXzQsRvEPJJm6N1dX/wf0anvyv8g2B"
    "1Yo764IwY0hg+HJAV/OFdDoKOsioHmtcr2FGaCvPbvvehyjIPIgfT2rE/5iBHMaQgPGUGS"
    "dCy4ujBcCLsdqnjbhDvQqyqvJL3/iiczyDvFX8MZZfeCtRCgiMZiJxQ73LyKqF7hI0Zjg1"
    "Jadjt8mfIo9NN+fC3VAEwu2DrzkBJY9jdwdaUbqYYtUaCx5QEM3hnQTFpnLvL11B9VsrZE"
    "eDR+r7++ePHy5ZsXz16+fvv9qzdvvn/7LGXx4qtlvD69+BHYXVjXptJji+q/xgKvIj+a6d"
    "jaQk9xjOEEaOmBf4HQHvW3+ag/g5S14FGByrpH66vmBLrXOYTK09gzqPIZVGr4mJRyiNm8"
    "6iSqQFiOrpxHSjscDU9PtbMjXc1iMZ9eXJ3c/MO8nE8NzpHTf9yen5QmIDUc68iRApEVI/"
    "XFSM42r833jMxyvhnnG0VDFggtOGozOMq5rerOconUznPb5rl1jv1f9EnjUs/+L9lx5Fqu"
    "fX18WcO3j0eiu5FYhsopP/ZHY8hiSwric0LCflpaJekeDUhAZ5CMqHzjjCBZjyE01Obf1Y"
    "dYP3HXlKn1E7cEy6TbsQ7LC0SW7Q3Ybm+l2LbHUuuDRY5+FMP2GQ5HFXAtR1hi7BUNj+yu"
    "JMG2tx+/XN5e3Jxc/XjephiHDwR7lySKpPY2oKDc+xUAyBMtnUA2XRP73ORDBlwaBx6k4w"
    "vMkRzA91EcumNYQoYremtTbzk0cNmx05FFB+7ltKkamlis2AbPucWGNoagy0BFnzo0iSJY"
    "ID0mBu85lEDz8p4YUvDWODTSdPbMqOGZkWajDLxsNAEppZ2CzaZgTCC/sVap0kXKLgSX9z"
    "5hn3EI6wUOSB+jXER9NKDRGA0wJ69fleH94cLPj/2SKtH/fUhnYR9NcDCkbKIKoamQ7Y2n"
    "YSeAqP5p64YHrW1T1Y/EO9kd3XAkzsmWMXzbkN83XY5xwhiugDi+8T6MlmnTkyBAYqBJ5o"
    "rCBO9lCogYHo+3UGIPgr3+9e+FSoapf6/R8byJfgtn9F0S1faQvoZn+sIjkymFLMobwqcQ"
    "Qd4zeqgN7frLPdV+SuEwTbKmx/oEJQSQYiWzwHS2meeP4DhdgFwXBwFhAl0Rsba9PppiAX"
    "IB9ArTddGLvXGPkJ93IpC0p4vQT/AcQfYp1CsGjyp0AFVwhWgQQC/mUMCYI4/AxWFCbEgR"
    "QmdiFBNBwfuI0yxljRGxpSCHzufSty646Qpmin5kPeTdeNWrLVCjV31du7NdjvW9mZ3VXn"
    "U9uXWdACnRtuZhR2ryQ7p9cit5Y824K59A1T2Rlciv8prITvsit4b8GjhXOuZV2Yao2YnP"
    "BFRRPaGSULTao9i7EiS6oLjWp9uA2rsSKEdp+kCJ/wQMAf7BZVMoQVI7N4bURzWrzVumtU"
    "aQNYIqjSB9HckPCYHJACq2WWX86NbJGNaye24L9gjB7hhJ8idc1ZFIOk0c+6rMRkSCgEth"
    "6flQa4IRNGR0gmhIVC2QRXNolx+0ZUulOmlw43TBDm3nlfmC1QbIMR6utNa3rDZVLUCcI7"
    "GAuKs1rH6mg5u4IsNFv1uhMP6PDhwWr5nPUj0JG0hf+Xth4VaXt0vab0dQHDYAc1fV7arF"
    "Mo9dl5Bm0LZMa6GthbZVkuk6jgb0m1ky6XcrJBPNWq1EsOcPRFWq02lsLp2o25fRII6kc3"
    "tOxBsXQiMC4o3gxRz9DQ/vcR/RwANEKi/aWMSs2+safPmAgO/JXABeDj7L0CWy1t3ZydlP"
    "5+i59M+Dv54yT3ny1afp/2c+VLUDJJxL95uNKZdOfunHD6gLV9/p64qIGjsMW3BaXv5nY+"
    "XbH05p0/haAqvTsGtzQGs12xcILfubRMzUD2PdNH61QyzflW850RRNajQUSS0+tPhwOT68"
    "pKPzsAgwzC3WwopOQEeOWIAbF15W50CqzDDPiiarwAmIrxD6GQKbEYA+XqcWc4OeNwBrFi"
    "4ctOiCzfTq2Wqxe2HuvgvGHqrGZdvYf5BU3cMUuewQ61ecWrUMA32OsLzXsBICqQbrISCe"
    "tl0j2hUKdATSd/ROQhI/dDELsbx5QEfWpXhEQhS43cClE6GjiCe9Uck9CFltKSjGZ4qD3d"
    "lnJV41+Afd3Q3IWN21MCE45Fmwa9q5AFnglQMQhkME1yvQWYim8SDw+Vh8lPKZ9dXdD9MA"
    "uwR6S/uBSx98OI2m8goLGu7k9PnzBAfBxj619p9/KO318sWb16m+gn+WaajPH08uL9e6mc"
    "oXz8V+pqyOkirT2UynhjVUbeXaQ3DdVq61lWs7MQ/WWbYCKP75/z7K1ww="
)
