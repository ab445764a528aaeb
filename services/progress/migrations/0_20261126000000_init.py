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
    "HwKVASqRcp44tlkWiQagDdv250N/7oTRkdMcL505OQzwj7G5n33qE/eiGeEPGP6XYf9fB0"
    "mr8JlyI8CCQFlg2dezKX1/GARwy7kbg1xAEn4pJHuMv8aeTTEAhuxwQFOCI8Qow8+FxcRn"
    "SIInFZ9cVRRBENCXoQ/+u7GP0W+78/hSd41BWP8MPRNjqLQ/+3mDgRHRFBw0SX//q3uOyH"
    "HvlGePJ1eu8MfRJ4BVZBH47vQS/yphPNp/LGly8XH36QzeFtB45Lg3gSlkim82hMw5Qmjn"
    "3vKRDCvREJCRM/yssxMYyDQLM8uaTePXdBvbVXYP0QxwEMBtCr18mu9Rzn6vrW+Xx+6zi9"
    "hYFKKHLs1pdcGsIg+2EEHPrjT9VvxgR5tQcPOPvp5Oa7l6//In8x5RFMn4RFvT8lIY6wIp"
    "XcLrFXD9oijy/CaAmLc2QlPot37iCHxfuKj/968fzVm1dvX75+9VY0kS+aXnmzZBAurm4l"
    "rzPeisXqJMulBm/LZJa3Bt5qsbPI1p8/X1+Z+ZojKbHU890I/QcFPu8ia5fwDZgBPU84/y"
    "2AC1e/nNxIafHx5O9SXFChRZSGuTq7vD4tSxDo4FSwHsTz8D4nQeDCALv3M8w8Z+EOfUGr"
    "2i7emryYlK/gEI8kI+EXw+/LFCbn4mNCwuj8m0sSXpk0q6HhKh2bkjgkoVlT254gHsWeoH"
    "zCUUqLhpQJ/Yj8iEzei7881Y4+l7rz/BaPFpXtBn19Db+GJ2GOKhrjCM0wB7VN74knusZz"
    "jsQF0ReZTKM5YnTWR5yqprmOOQqJ+FdQTgmONlXjLo0ZJzUVeYHIqvIVqlzPmpo8LlJZJp"
    "f0DKy3mhzNkVh2lthZH2lakLkCZIrfscjOW/KtCl3q9iVmilfsIDOXcOr2/O+3y6HPZK7v"
    "XF5f/Zg0L+OhIrMFVxl2OBGv4RmwZ+UkXqCzU9kwlT2BLXC0yNYPgiWRPyFm3mZUZVSvyZ"
    "4m/6zB4ojFe+Bw74zGgofIHwrABQAOfCsMEFiofCqc+6NwoiCg+n2IMnkLDG9x0Q2owKr6"
    "d2+2Ti4+nn++Pfn4qbBYPpzcnsOdF4WFklz97nXJdkg7Qb9e3P6E4Cv65/XVeVkjpO1u/9"
    "mDd8JxRJ2Qzhzs5XmbXE4uGdYgjiKAr/UXYZ7QrkLDKmQEc5OGrlYpGUUjpbKnNXdFIzSN"
    "B8LIHxNv82WzC/XiCgEg7N4GQrBIuQVB2LZZfkwSLBmswbyWMVyg2sCy2M9624Nh0SanlN"
    "bXvSpfVHK/v9IFpVuu53iq5vIGvprsJWpavguE27R/9bTNZqm+kJuQ/z2MQ1f6veST4M+r"
    "/+m1bt72lzhxjtZABszLeGGDEPAseRCzRfke4SujM8DDQ0Yn66nobaMf66fcus8n8qOA1M"
    "GTKYH1UTQAkRP8zZlSPzTZRlfxhDDfNbO9SFjGkMT1Jzh4+kF9Htc4XH35eH5zcfZY3RGP"
    "EoSDy0VM98B3DSi8WjaVyKyEaiChJA894sUSqzlTwlwNjWtIq+pONpZc3Vl1ZsElVkk8mP"
    "hc7uI6OAjojBjwTCWirKRvhC9bxs0dAEajqj2lNCA4rASMZjU7EFTHJUFOr68vCxLk9KIs"
    "Ir58PD2/+e65FCeikR8RM6vlko8Im9Tx+haJ9mchPa/H6t4N9jnx0GxMQnD5I0AJfbkxgJ"
    "S6SXYAlLHxhCPAEOh3CLpUrqHDGEwZfx08nQZ+LUljJm7vICVxsEi+szJbhXxEOXmJZoTB"
    "IE2msXhXpLx1+xmW1vjDlKnfM/rC9L3+cj+YmuRrB1+p5gtxUc/EcvIDgmgYzJWngSM8oL"
    "GKc5piJv6O8QNBmDH/gXimWKxtdn008VPWF9ciX9yzjiCliGBXzPqac7hIZbc9Dupb6w4P"
    "d2K48ghHsQF8VrM7o7D8rs9vQLgOINx6MzxH1GKu964EyTv05fZsPYS4b+Z7JCCRCc0vtW"
    "xzVHs0bdMrnbVtBXIM/JA0SMUyUFrs0UJz6EyYhGJtVCasLLTqr2MiOW5KsKa1dB2qbdYp"
    "YVk8FCo8nXjvkLBsJwJ7yKROaOrOxZReNJA27u1obKL26mabU9IGJufmLUz+GhI+bd/m+I"
    "4DOuC1lGkSNlmitYGTrd6z9SdTyupj0jyZBaUrQGlrUNN5yGgQQDDh2Vy9uAE0lRutwEwk"
    "be5IoVqjloaw5Fkky1qEKOtGAZn3KJliogc34khgGbVXA3cFhYf4FCcxbz6TWzfmKhu7eY"
    "wFWYfX/xZkWZDVWZCVSFMHInOdurytoLacNnBaCf1GaLZEasFsq8FsR3YXGzi2r3Oh/e9l"
    "0RIJW5Ar/nUpY8RVsEVinfWc30flDzxnmBPvC5dAzARqs/ur8Kxs6cRc1zU6TL4QPL4meM"
    "mR2LiEunhRj3oDBZEntOqhdeqhNRLqkmAWVomn5OYK2RSoZnULaCE/RFhHXb1T1RBGovOR"
    "jLpTaWI+R0J8PPguSbcc+JIyWk17hGJaYJIzMg18F6cZa5lVLsh8VbGBCyYVK2nBTkdA3X"
    "s08h8Ily8wmYCJLg32WGjBMPoaQnwAgZ4HNBo/RXd3Wsff3SV1vTQbn/C+uJvzX2QNiy/1"
    "hFuLv/US3Fr8j7e2VJu3zBcN0bysqcFZM3GbrZbD7V9ZR5V1VHWQ04zGpspz1VllSfv2pn"
    "foHJzBHEHQsQB+nIADQ1eMQjJrCxCfv0evRSFIbEoMQnjp3mdCYvPM1o/FU2ZyTUZnRHaL"
    "uStbzJfiDw0/JdZrhbVbaNNfZfRCayd/b7Xt+6tMI0vNVc/3lMmqOoP/ZZKf2gLGaSnnLP"
    "IPeVSYmCGNlIhatIV38gRrYh7e+rEm5l5NTL286/G0QGRZas2fHSJEuaXWaG+gSGlr17Rt"
    "b6DFIa92pHc20hqJNRjnIqUd5TaPcrYma5aELdG1Pju6d+JGlCU7aZl58V72JXqkCCID+o"
    "jH7lifUqPz22oVOdkONDn6cHNhF0rTrTQa8sCg/K+wzoLUEXBLzxjx/IpCv6U2/XWcBVxY"
    "0I6bEayxVa7NdlV+JlshAzKCAwQo4mM6Q3gIZwpogw6KkXhoRhmY9WDxw+kDEZmYts233L"
    "t1Exze3Kp2E1iLdutqA9ZH2MQCy9F1JzgLdIiKgSkq6i0csdA1GNctvNBsqFO4kIy2xQoG"
    "rHCtmHM2xtOoKoyu1GYFVkiqPLiq+QGjfa1S3rlS1oNcl8cFKstkW4b+kOWDxGj4Ub2gsT"
    "yJ9e63VKcpE3epStNN1tRo2gq2Cq0VU9Zama1mscUIFiMcD0awZxdbQNY5QFbcnv0t9llt"
    "j0+erNUenxYEixamcP741hr8LtBZhq/P8GSDmTv1TgQu01mB3UBgw1HfNeFdjqT1sQB7hn"
    "atONT0aDjbGq/EpwDPoa9PCVQxOiYWWvWX+yamur2TIKC1I/nh8Jcs0D4gQ4i7f/A9Qp+i"
    "C5kxHubPIZf54vA0wjia4DnicGaIDxXgIhKaAvm3/wDrOjn0auovcZ3YOH4bx98FlnIiuv"
    "XqnMyWo7DGZdu8/f8rkKRZl8o7K/Qn4NDf162uCiXkc6eCYwTUsm6YzrxF94RMVTWUpJ0M"
    "ThNaDKIPdOYCmvnR2Fygfmu9JyVhZmKKQRCcLufCyINPZoiTKBJPTcJb4aA4HqWdjmngoS"
    "Fl8sC4JKd4UwV8MBuhbYtvN8pX8qp+9YsymRVvBt9CR8q1NAiTUqdf5KVOWg4xKTilDs0Q"
    "YB0KTZRl1n74b7G73T7quoNM6NfEOC+y/OfP11dVsjlHVA6z9d0I/QcJy7lN4uRXgTzgYF"
    "Ec8pmO/NtoLIA3y8eizPbSzIcOymORAJoGx42bSO1J44sCW/PJUcdB1xEzi5RW3jSQNxP8"
    "zeEuZQYRfxVPCPNdM/sLdGWRQ1x/goOnH9TncY3C1ZeP5zcXZ+VdPMy5MyXMJaEhR2IpJ8"
    "uklpnytMvAn/iRU98DYya2stdceYs3yOnJ09kc7DYn77gB5aTJEBcI7Ri3eYyVn64Ocsoo"
    "LGJqgJhksTCDRloarZMR2VCdjuS73ZAJfSDestyAYpP+8v0DphrXyg1YzFwnmAU+YWmq4h"
    "h7a+S7V1HZbfLDu9pshsGOWdweiSKrBZslSVJIeKkEgUZrCw7ZWm4PJrV+lTRQJYBV6Yv3"
    "0m0/9BmPcu2T8xmEmIDIG3Drm2TM9h9gxdGh18oycWSjdnawvdKBiuMdcmk0KpDfnbr4vR"
    "+kIFVH487GwkbPVbjiaAZxlLpG3no7Kvbch3W4fl46sxhqS8/GvjvWgTKg7cZCcYu3PRDf"
    "pa5t4OfJ03WnPM+j8fO0Brl+jgcTn/PKWPTc/RUYlqct1wayEHmUYEyooig6iCB6jTIIC+"
    "/DJ85dznIb3suibUnIij577PwWj0xodkdP2QDSZqyqC7nKhPY4yrpY92gDuQ4GzayBtv3w"
    "9NYbZAuyofU8PUoEe7BF/+hOLutBJD2f4jALik1C8tUWkLAdDmMiWEfDNrlpq3zscccVyi"
    "7XVHI5EgsbzDGXNWRBjsJKg+oo1kcQKJxVRk7UWi6f7DCK7ZD5TC2La9rByUtRbAh1qdZz"
    "GYXVdA00HWyL1g0tSmn2GFmU2HV1ti6gk3dpWe0+SuvpwA5wkIbQtKVMULcKn6dXOhXrZU"
    "95ewy7GI83tF+muUm0pJ1uTzgSqpNhlMzE/et08m3qs0ZB4UXKzqwz6ZJJAyB13rIKRIJ/"
    "4V2RnFRp6QOAhmKkCkHwj2uZpvtcTcRxibYzE+VRCuRstOod01ema30BueIxfdkWaXJMH2"
    "ziSgk3V3u9oYaqGy/+Op6ZLBu6OA7Vqd85ko0Sv7uzxHaS6n1P5g7kxdR0IpTJ2oxFbvR7"
    "JktAzRwkfoLaqwBHDp5OhZr0UID5mhN/+94cVcpAsJWLn9WoDEKetgOLQoyMfF00mKPkJ/"
    "ThC4wSDE8yw/pweqi4OEeYEVQoANy+FRUJoFvHc5S0b+Q36o702onbKPDD+zq8TtpbXtfn"
    "9dAPiBAwQ8JI6NYqjLNIaflfn/8heSDMgTp0NT1zRcJ2++Z6F6mblEKWjOjdg6hjPMLwV5"
    "5Tq2v5MRLFbO3A4/348sQSIPDKjheTRo6GBfLOGJHS26CrJMLLZSmY31wiG6ERw6EcWh2q"
    "r0NMH5+XwcNzXrGSKxF3gWZ/m9HPas6CMxyIKYwZgvfVCzabzfuH1WI1xTIkt2GRGiP9YS"
    "rV9J71ag7GJ/XKYPgUyhbtoHQNzEwnY9YM+w+1t5Aq+2i3zmrZftJIcC1sVNqqRLnxLN+T"
    "4vkML4wGZAgfYDqmU2hHc13oMa+Rh7hA2BnN/ijdwzJz22k80gZyO96dGW/TjsAy83aB1N"
    "q39e3bJhqra7pqG8w36yRbznIrbKw0EjQPKvI1tmgadGcifjg/u/h4cvndm/6rEihNpMGr"
    "Z38xQ6d6AtaK1g1Fq2Rg3dOFC0St3+XecypBgy3TjbdL9+G/OWDCnGAPjXkjJbZI/IjEsF"
    "mRDQnxoAhCLSCbo7Fidj0x25pKFSewPMY9Y5UKfa+/vEIFzlqtKk5RPQQblH0wqadKaWpU"
    "SwY5qqfkMjG6urBD6zNXGtRzOBtjZmZtdW5QN3NZpI0TkHAUwfJ48f33SxiaSAHRqhz/oW"
    "+9UPdK8WtiWdXgsG5+hNx9/uzZGtwVrSq5K++VK2iEkdEoq46IypF04ViYVoUHtkalnYnf"
    "DrDvejjkJDKrtlKbFSrO1a0dKpuvWYnpE2FoilnkqwA12GJQ9ElEYSggFWJEgE8PRVQGE8"
    "4XSy016wZOKby7gxcnbhz5D8QZYj+IxU+7u0tKK6hqbECnS5FCEx04Ic8mi6fQIShk8l5c"
    "CskIQ1foAQcx+Rrq2k1hPBmoVIFhzKAxSh6VbubTKawWqgqY6szdp+jubiaWEJtgdi9eSv"
    "emYgG+hhMqC8ipV1DV4yAgRaxKOF7RV0m1KV/y0ZjQsRvEPJJm6N1dX3yP6NR35TfIWgDW"
    "qB/uiBcaw8Mh28QfqhjCgI6ychSa1yptV5gJ8vzG96LLMQ4iB+oUZH3KS4xgTkO4yAiSpG"
    "PB1YXXhfjpoQqcTrgDvao6WdL7r3gygwRi/DWcUXYvWAuRpmgsVkKxw83LweoZPmI0Niil"
    "avS/SHkU+mk/vpZqACYnbJ1xSAks+xu4utKFVMOWKNDYOg8G7wxoJq0zF/l66o8qWVsiPB"
    "q/119fvHj58s2LZy9fv/3+1Zs33799lrJ48dYyXp9e/AjsLsxrUw25RfVfY4JXkR/NcGxt"
    "oqc4xrADtHTDv0Bot/rbvNWfQcpa8KhAZd2j9VVzAt3rbELlaeweVHkPKjV8TEo5xGxetR"
    "NVICxHV84jpR2Ohqen2tmRzmYxmU8vrk5u/mGezqcG58jpP27PT0oDkBqOdeRIgciKkfpi"
    "JGeb1+Z7RmY534zzjaIhC4QWHLUZHOXcVnVHuURqx7lt49w6x/4veqdxqWf/l2w7ci3Xvt"
    "6+rOHbxyPR3UhMQ+WUH/ujMWSxJScbcEIgA13XyEm6RwMS0BkkIyrfOCNIFtYIDYcs7Ooh"
    "1k/cNWVq/cQtwTLpcqzD8gKRZXsDttvjRbbtsdT6YJGjH8Vr+wyHowq4liMsMfaKhkd26J"
    "Vg29uPXy5vL25Orn48b1OMwweCvUsSRVJ7G1BQ7v4KAOSJlk4gm66JfW7yIQMujQMP0vEF"
    "5kg24PsoDt0xTCHDWcu1qbccGrhs2+nIogP3sttUDU0sVmyD59xiQxtD0GWgoncdmkQRLJ"
    "AeE4P3HEqgeXlPDCl4a2waaTq7Z9Rwz0izUQZeNhqAlNIOwWZDMCaQ31irzuYiZReCy3uf"
    "sM84hPUCB6SPUU6iPhrQaIwGmJPXr8rw/nDh58d+2pjo/z6ks7CPJjgYUjZRhdBUyPbGw7"
    "ATQFR/t3XDjda2qepH4p3sjm44Eudkyxi+bcjvm045OWEMV0Ac33iwScu06UkQIPGiSeaK"
    "wgTvZQqIeD0eb6HEHgR7/evfC5UMU/9eo+15E/0W9ui7JKrtJn0Nz/SFRyZTClmUN4RPIY"
    "K8Z/RQG9r1l3uq/ZQCCtZLkjU91icoIYAUK5kFprPNPH8E2+kC5Lo4CAgT6IqIue310RQL"
    "kAugV5iui17sjXuE/LwTgaQ9fZrABM8RZJ9CvWLwqEIHUAVXiAYB9GIOBYw58gicACfEhh"
    "QhdCbeYiIoeB9xmqWsMSLL4ssEPfCtC266gpmiH1kPeTde9WoL1OhVX9fubJdjfW9mZ7VX"
    "XQ9uXSdASrStcdiRmvyQLp/cTN5YM+7KJ1B14Gcl8qs877PTvsitIb8GzpWOeVW2IWp24j"
    "MBVVRPqCQUrfYo9q4EiS4orvXpNqD2rgTKUZo+UOI/AUOAf3DZFEqQ1M6NIfWoZrV5y7TW"
    "CLJGUKURpI8j+SEhMBlAxTarjB/dOnmHteye24I9QrA7RpL8CVd1JJJOE8e+KrMRkSDgUl"
    "h6PtSaYAQNGZ0gGhJVC2TRHNrlg7ZsqVQnDW6cLtih5bwyX7DaADnGzZXW+pbVoqoFiHMk"
    "FhB3tYbVz3RwE1dkuOh7KxTG/9GBw+I181mqB2ED6Ss/FyZudXm7pP12BMVhAzB3Vd2uWi"
    "zz2HUJaQZty7QW2lpoWyWZruNoQL+ZJZO+t0Iy0azVSgR7/kBUpTqdxubSiTpGGw3iSDq3"
    "50TccSE0IiDeCG7M0d/w8B73EQ08QKTyoI1FzLq9rsGXf6vOnhWAl4PPMnSJrHV3dnL20z"
    "l6Lv3z4K+nzFOefPU0/X3mQ1U7QMK5dL/ZmHLp5Jd+/IC6cPSdPq6IqHeH1xaclof/2Vj5"
    "9odT2jS+lsDqNOzaHNBazfYFQsv+JhEz9cNYN41f7RDLd+VbTjRFkxoNRVKLDy0+XI4PL+"
    "noPCwCDHOLtbCiE9CRIybgxoWX1T6QKjPMs6LJKnAC4iuEfobAZgSgj9epxdyg5w3AmoUL"
    "By26YDO9erZa7F6Yu++CsYeqcdk29h8kVfcwRS47xPoVu1Ytw0CfIyzPNayEQKrBegiIp2"
    "3XiHaFAh2B9B29k5DED13MQixPHtCRdSkekRAFTjdw6UToKOJJb1RyDkJWWwqK8ZniYHf2"
    "rMSrBl/Q3d2AjNVZCxOCQ54Fu6adC5AFXjkAYThEcLwCnYVoGg8Cn4/Fo5TPrK/OfpgG2C"
    "XQW9oPHPrgw240lUdY0HAnu8+fJzgINvaptX//Q2mvly/evE71FXxZpqE+fzy5vFzrZCpf"
    "XBfrmbI6SqpMZzOdGtZQtZVrD8F1W7nWVq7txDhYZ9kKoPjn/wPNJWx5"
)
