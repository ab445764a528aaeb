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
    "time_limit_seconds" INT
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
    "expires_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "answers" JSONB,
    "key_revision" INT,
    "text" TEXT,
    "link" TEXT,
    "file_reference" TEXT,
    "never_late" BOOL NOT NULL,
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
COMMENT ON COLUMN "submissions"."expires_at" IS 'End of a timed attempt';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Revision of the answer key that was applied last';
COMMENT ON COLUMN "submissions"."never_late" IS 'Imported, or handed in again after it was returned';
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
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, progress_from_cycle, round, attempt);
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_expires_after_start" CHECK (expires_at > started_at);
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
    "eJztXW1z27ay/isYfWnPjG4mcdIkJ7lzZ2zHbd06do7jtOclZ2iIhCRck4QKkFbUnv73gw"
    "VAiqRISaTeSAVfEovEQtQDcPfZxWLxR2/C2YgTIZ6chmJK+M9k1nuD/uiFOCDyj7LbfdTD"
    "k0n2JlyK8MBXElg1dB7ITF3HAxFx7Eby1hD7gshLHhEup5OIshAE7sYE+TgiIkKcPFIhLy"
    "M2RJG8rPsSKGKIhQQ9yr/NXYx+i+nvT+AbPObKr6DhaBudxSH9LSZOxEZEynDZ5b/+LS/T"
    "0CNfiEg+Th6cISW+l4MK+nCoB72om040m6gbnz5dvvteNYenHTgu8+MgLIhMZtGYhalMHF"
    "PvCQjCvREJCZc/ysuAGMa+byBPLulnz1zQT+3loB/i2IfBAHn9OPNrPce5vrlzPl7cOU5v"
    "YaASiQzc5pLLQhhkGkaA0B9/6n7nIKirPfiC8x9Pb799/vIv6hczEcH0SSDq/akEcYS1qE"
    "K7AK8ZtEWML8NoCcQZsQLO8pk7iLB8Xvnf/5w8e/HqxevnL1+8lk3Ug6ZXXi0ZhMvrO4X1"
    "HFv5sjrJ61ID26KYxbYEW6N2FmH96ePNdTmuGZECpB51I/Qf5FPRRWiX4AZgQM+BEL/5cO"
    "H6l9NbpS3en/5dqQsmrYi2MNfnVzdnRQ0CHZxJ6EE9Dx8yGgQuDLD7MMXccxbusBNW1Xbx"
    "VnASFK/gEI8UkPCL4ffNDaYQdBQGJIwqDOr8/iqLmrZcz6JWj8cG1m3+EDVt3ILgNi1dxO"
    "P8fDYXMlP3f4dx6AIySH0T/PPi/3qdMn31rV5HDF7vnMVc5LgYMDXyKGeL/AtH6iNnU0QF"
    "GnIWFPneflS4q56y5rzPCVl2V4A0opH8dQtw3pEvFTM6FShAKR/tuEC8u/j73XJLGMzMna"
    "ub6x+S5kXzmIc7wF+cCaPGguQxv44DwqlbDntesMhGiEsD7D95p/8/rnG4/vT+4vbyvACk"
    "J80njhZBfCd/c0QDUo7iXKqIoBF7kvyxBobGxHUAwrvL9xcf707ff8jN53endxdw5yQ3l5"
    "Or374ssL20E/Tr5d2PCD6if95cXxSVTNru7p89eCYcR8wJ2dTBXhaT5HJyKTe6EDmQ092n"
    "7qyObiqIWQ3VQEMpDD3ixYqrORPCXUONa2ir6k421lzdeevKFZd8S+JBQAXwLOFg32dTUs"
    "JnKhllpXwjftkyNLdNGNU8jAgPSsxtJcJ5of3R9mc1OfstpoJ4aDomIZKGDYHp6qugK9I6"
    "EDGueLtmwN8IBIYN/Q5BV3eMwxE5DIuf4+tIb9untaZ/uXB7BymJgyP1zNqXki8tyrzEaE"
    "o4DFIwieWzosFsf8PSmiCN9j97pQEac6+/PDijJ/maSx2n5p14i2gkUq9X+rZP5etEfYJY"
    "6M+0+ysQHrA4Ug0nmMt/x/iRIMw5fSTe4sLHdrveIFDULmfZBohaFCB62hHzHRHsyllfcw"
    "7npTaYxC0jR50M+HQHw514UyLCUVxCPqvhnktYvOvjDQzXAYZbb4ZnhFqMuvS5ff8N+nR3"
    "vh5D3Df4HvFJVMbmzxjzCQ4rYnJzqQL2Aym2KxOYXtnvpD+7ubnK4X52WQT20/uzi9tvn6"
    "lBkI1oRMqNo2SOPg1Jg1SMEknLPVroDp1Ll1C+GxqISsco06q/jovkuKnAmt7STajX/iaE"
    "o0k88KkYSz819+3Ee4OkZxtI7qGSuqCpO5NTetFB2ri3o/GJ2mubN3CBRBR79ZMT8lIW5O"
    "LCN0z+Gho+bd/mpIODuZVuomUarCAWZbewjtg2uLu+kNgaK34Rcub7kHF1PtO/vcSIFxut"
    "sOEkbe6ol7xGbrf0LHmk0qxDNO9GG9a3iAYTxiH+PJQdCSRtq147gLtSwkNigpPEIMrVUk"
    "J51vduvsYa/cPbI2v0rdHvrNFPtKkD6YtOXWwrpC3SJUhrpd+IXRVELblqHbnKDnRHVrsa"
    "BFpvMvnPb4HIaNqCXPmnyzgnrqYtiuusF4w9qvjUBceCeJ+EImJlpHZ+fxWfVS2dWJh9No"
    "fZVAFfX5O8ZETsOnldvmhGvYGByApa89A689AaDXVFMA+r1FNyc4Vu8nWztXOKjD+DaIiw"
    "yQJ6o3c8j2TnI5UFpvfSUIGk+nikLklD4KIslWjDHj+Hn0NwyTmZ+NTF6baeuVcuxWTfyp"
    "RJkCAu30eC6U4h8u4z9wGN6CMR6gGCAFx05bDH0gqG0ecQ1qsJ9Dxg0fgJur83Nv7+HjqH"
    "pgbGb0Rf3s3EL+YN8w/1jbAef+s1uPX4d+Dxd4RQt3kJd9ERzeqaGsiWC7fZaznceooNVN"
    "lAVQeR5iwOa229Sdq3d7uB2RMymCFIgpXETxAIYEQRCSaRAAqp2STdY9Qil7Q0ISVKeGl+"
    "WCKyx+SwwxCFLeaGaTe5JtBzIZuHtwLrFrm5QrDwQ+K9Vni7uTb9VU4vtHay91b7vr+qbU"
    "2pu+pRT7usujP4W20600vAGCqCsQeppuaZaMhj0sUMWaRV1KIvvJNvsC7m4b0f62Lu1cU0"
    "r3c9THNCFlLr/uyQIaoltUZrA3lJW+CjbWsDLU7BtCO9s5E2TKzBOOcl7Si3bZRb5gTdsX"
    "NOPFpR5bHQpr+OEySkZ+C4c4E1lgCNO6LLPEifRO+0QgMykp8ihsSYTREeRoQnrgxs+vfQ"
    "lHFwV8CTkVekrxmULQduuXfr/hyeRla7P5apb52pw/sRNmGWGbnuJJ30foXKQLC2nigKXf"
    "XHWy/0a83TlszTjUb/fIwnUVVGSqHNCvOUbOB1dfMDJs5ZO7BzO2AGuS7GOSkLsi17e8jK"
    "EHI0aFQv/yIrYgNlbVt3MvZKe1VLTZppsqZFM46XNWitmLLWsWk1xJYjWI5wPBzhgZYlY1"
    "WjnbS3YFtC1oqVS05+iymvnXaVFbM5buvnuKW1o2rinZOzgK8PeLLuKpwyvVGtqItyVmE3"
    "UNgHO9SyO4umNahdKw5ROxpkWxOV+ODjGfT1IaEqpYGJhVb95bGJiWnvJAxo7aRYqOs/z1"
    "n1yRBSWB+pR9gTdKk2X0I+amqQ1NZL+DY4HTfAMySgHDyFYkoRCctyYrf/BTZ0cui3qb8k"
    "dGJTYm1KbBcgFUR269U5dCcjYZ3LtkX7/yaZZLktVXdW2E/gob+vW6jwpuxEeFWCx2xiQw"
    "+ETHRhgaSdyoeSVmyKBTJJwGhKo3F57eGt9m6PqW+rqbTH1O8u0tWROgUNUqbsOchtGQq7"
    "2NMSEHcUziIidaXzkP/08ea6SjdnhIp5mNSN0H+Q9HPbpE5+lTwBTnjDoZiaPL2NxgKwWT"
    "4WRdgLMx86KI5FUh2gwWGkZaL2HNJFhW1wanCk8aKk1TcNz10XLuMlKn7lseupnD11fYKF"
    "aHgkdFHUgqmOHfNpQCOnfrykXNjq3pZFTm5JwB6JtyxPMt+kvzyWwnXjWnmSixvHCOY+JT"
    "zdFzLGpQfZrilllwwO78jYbMsdQ9wejaKKkJVrkqQ+2VINAo3WVhyqtQqVJiXEtDbQlcX0"
    "ztO3KigypFxEmfZJ2VepJmAVEoImZTpm+19g1dGh35Vl6siuYO4geNWBQoYtJ4xZNBvV3e"
    "xOuc3e90qR6hO3pmMmSKZKmkBTyCkxpTcOFN0+xnpKvYvCUWhQsm46pu5YLykoazeWhls+"
    "7YFwV7a2we74rFx3dsdvJVRl98HXYK4f40FAhajMy8vcX8FhRdpybSIL67oJx+wj1UEEK/"
    "mMQ4pcH/7HmcvzPM+3qmZKsiBojjS4uMOjMja7o2/ZgNLOoapLuYqC9pSbulz3aJfJD0bN"
    "rIO2/VS91jtkC7qh9ZgeJYM92Ev/1R2IoI9RhnOQ05SjJD1R1a6GM5sO4yLYQMM20bQ7nv"
    "eYAQBVD2sauYyIpQ3lGS01dEFGwmqD6hyhryANa16YMDFrmdz6wxi2Q2aLH2H+RaGgexSX"
    "pLZU27m5hLV0DSwdLIuW4L387J9EZo8FERK/rs7SBXTyxpzGDftZ09oCsALspyk0bSmZYA"
    "8zONaoeu6F+zKhsrsmx1nnJDszyr2LJAcDHstDGWr3dY18Gspv8oYXZDsz+l/lO57ZwbHu"
    "dpWMyEabVbozqjvZnvJAZg4nj7QmNS+KtZia927Ncyb7DfXMQfIn6AgguEd4MvGp1LU+Fg"
    "c6uzOShL0OjU/aNyLx3Zn0O+HwPg0f6mCdtLdY18d6SH0iVcWQcBK6tfaALkpa/OvjH5JH"
    "wh1f4lPTac0LtvvQ2t5l6rMySFmWvesTTEcY/lVn9pgiE5xEMV87C2w/jqyHZ6JiiCotcE"
    "5mfyHfpzUH5hz7JPQwR/C8ZiS8mBhWvn8zKydGrBJfGm60K5U/zG673tNezcH4oB8ZiFBu"
    "6+UOtt/BzHTmYE0xfaxdS7Syj3Yro22Ygi0ql5FELWy0PbcgufEs3xPf/wgPjAZkCP8B4U"
    "+n0I7m+ohjr1GQIidoIxRtjlCo/VFO45EuEbfj3ZnxHtQqKlEiah2X+o5LE4vVNVu1DfDL"
    "bZItybGdkhxVToLBoCIrcouuQXcm4ruL88v3p1ffvuq/KJDSRBu8ePqXcupUT8Fa1bqhal"
    "UA1j3PKCdkC7MXTyepvYSy8fLJPuI3B0xLl/CwWDQyYovCX5EaLjdkQ0I82GpYi8hmZKya"
    "XU/NtmY/6Cm8HuNe6V5Qc6+/fB8onrc6yGGRZeapUpuWmqUSPWqm5DI1unr7ZOvzQxvsmj"
    "wfY15322Q3M0aVj+OTcBTB63Hy3XdLAE20gGxVzLAwt070vUK2uXytaiBsmh8hus+ePl0D"
    "XdmqEl11r7hPNYxKnbLqbKGMSBdK27YqXag1Ju1c/nagfTfDoSBRuWkrtFlh4lzT2mGq+Z"
    "r1Dj4QjiaYR+q4or5aYtDySYZRKCkV4kSSTw9FTCUXzRYLGjTr5nP4Oby/hwcnbhzRR+IM"
    "MfVj+dPu75MNjLrmCciZgl/QxKyIq/rq8QQ6BINM3spLIRlh6Ao9Yj8mn0NTISGMgwFUJB"
    "yiYcyhMUq+Kq1ayCbwtjBdJszsj3mC7u+n8hXiAeYP8qFMb7CaJ6LPYcBUmRb9CLpGC2Qa"
    "yLdS4gKPCI1TXLLZWdCx68dCn6p7f9+XnyM2oa76JB/HA2j0D3fkA43hy2EjNR3O9COw0X"
    "zTp8Fab46RboKHhoy/lV2OsR85sBtw3qe6xAkWLISLnCAlOpaoLjwulJoYQimKOTrQq65G"
    "oaL/GpMpbNPBn8Mp4w8SWsg8Q2P5JuQ73LzompnhI87iEqO07GDBouRR2Kf9xFqqCZiasH"
    "XGIRWw8Dc5ijd5kWr4EjkZu5uyJDoDlsnYzEVcz+ioEtqC4NHEvf56cvL8+auTp89fvv7u"
    "xatX371+mkK8eGsZ1meXPwDcuXldVqll0fzXmOBV4kczHFub6CmPKVkBWrrgnxO0S/1tXu"
    "qfU8pa9CgnZcOj9U1zQt3rLEJlZewaVHENKnV8yoxyiPmsaiUqJ1jMrpxF2jocDaZnJtiR"
    "zmY5mc8ur09v/1E+nc9KgiNn/7i7OC0MQOo41tEjOSGrRuqrkYxvXhv3uZhFvhnyjbIhc4"
    "KWHLWZHGXCVnVHuSBqx7lt49y6wP4vZqVxaWT/l/ly5FqhfbN8WSO2j0eyu5GchjooP6aj"
    "MRFRWj9YEBL2ITKcPchYoAHx4eRSc5IpxIhVhd+wpJTxrr7Exom7ZkxtnLglXCZ9HetAnh"
    "OysDeA3Rbx3nbE0tiDRUTfy8emHIejCrqWESwAe83CIztaQsL2+v2nq7vL29PrHy7alOPw"
    "jmDvikSRst4lLChzfwUB8mRLx1dN1+Q+t9mUAZfFvgfnKkjOkSzA91EcumOYQiUnGtaW3n"
    "Jq4LJlpyPLDtzLalM1NbFcsQ2Rc8sNbQ5Bl4mKWXVokkWwIHpMAO85lcBg+UBKtuCtsWhk"
    "5OyaUcM1IwOjSrxsNACppB2CzYZgTGB/Y60alIuSXUgu733AlAtI6wUEVIxRTaI+GrBojA"
    "ZYkJcvivT+cOnnx36mh+z/IWTTsI8C7A8ZD/SJdjple+Nh2Akhqr/auuFCa9tM9VcSneyO"
    "bTiS4GTLAN825adeiXk95RxXUBzTvgBly6zpqe8j+aDJzhXNCd6qLSDy8US8hRJ7kOz1r3"
    "8vVDJM43uNlufL5O0Bw3aRvioyfemRYMJgF+UtERPIIO+VRqhL2vWXR6ppKuFwI7L2ycOJ"
    "AGyxUrvAzG4zj45gOV2SXBf7PuGSXRE5t70+mmBJcoH0Ste17JThDXuE/Xmnkkl7prp4gG"
    "cIdp9CIVqIqKqTHUKlGiTRiwVUphXII3DOilQbSoWwqXyKQEqIPhJsvmWNE/lKwR46KlRs"
    "XaLpSjDhjAgodLubqHq1B1oaVV/X72xXYH1vbmd1VN0Mbt0gQCq0rXHYkZl8l74+mZm8sW"
    "XcVUyg6litSuZXeapWp2ORW2N+DYIrHYuqbEPV7CRmAqaonlJJJFodUexdSxFTUNzY021Q"
    "7V0plKN0feAk5YQMAf/BRVcoYVI7d4b0VzWrzVuUtU6QdYIqnSBzzsT3iUCZA5Rvs8r5Ma"
    "2TZ1jL77nL+SMEu2OkxL8Ruo5E0mkS2NdlNiLi+0IpS49CrQlOEBzbjlhIdC2QRXdol1+0"
    "ZU9lyUnT9pDp+X7BagfkGBdXWhtb1i9VLUKcEbGEuKs1rH5ig9u4YoeLubfCYPw/Gzg8Xn"
    "M/S/UgbKB91f8LE7e6vF3SfjuK4rAJmLuqbletlkXsuoQ0o7ZFWUttLbWt0kw3cTRgX8o1"
    "k7m3QjOxeauVDPbikehKdWYbm8sCfV4vGsSRCm7PiLzjQmqET7wR3Jihn/HwAfcR8z1gpO"
    "qgjUXOur2uIZYPDPiBzCThFRCzDF2iat2dn57/eIGeqfg8xOsZ93QkX3+b+TylUNUOmHBm"
    "u990zIQK8qs4vs/cB3gCfVwR0c8Ojy2RJuCV2lz59qdT2m18LaHVadp1eUJrNewLghb+Jh"
    "kz9dNYN81f7RDku4otJ5aiSY2GvKjlh5YfLueHV2x0EeYJRnmLtbii47ORIyfgxoWX9TqQ"
    "LjMs5kWTdeIE5FdI+wyJzQhIn6hTi7lBzxuQNUsXDlp0we706tlqsXsBd98FYw9V47Jt8B"
    "9kq+5hilx2CPoVq1Yt40AfI6zONaykQLrBegxIpG3XyHaFAh2+ih29UZSEhi7mIVYnD5jM"
    "upSPKIoCpxu4LJA2ingqGpWcgzCvLQXF+MryYHf2XUlUDT6g+/sBGeuzFgKCQzFPdk07ly"
    "QLonJAwnCI4HgFNg3RJB74VIzlV+mYWV+f/TDxsUugt7QfOPSBwmo0U0dYsHAnq88fA+z7"
    "G8fU2r/+oa3X85NXL1N7BR+WWaiP70+vrtY6mYrK6/J9ZryOkSrK2Z1ODWuo2sq1h0DdVq"
    "61lWs7MQ42WLaCKP75Xxtr/7Y="
)
