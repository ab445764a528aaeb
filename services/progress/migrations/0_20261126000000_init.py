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
    "resubmissions_allowed" INT
);
COMMENT ON COLUMN "assignments"."version" IS 'Course version of the event that the row is from';
CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
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
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY,
    "missing" INT8MULTIRANGE NOT NULL
);
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "teacher_id" UUID,
    "title" TEXT,
    "status" TEXT,
    "deleted" BOOL NOT NULL,
    "outline_version" INT NOT NULL
);
COMMENT ON TABLE "courses" IS 'A course; its version is 0 while only events about its parts have arrived.';
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'One row per published CourseCompleted: at most one per cycle.';
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
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrollment_cycles" IS 'The start of an enrollment cycle; imported facts get the cycle of their time.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "idempotent_answers" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the body that it answers';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'Who asked, and all that stand in the answer; for erasure';
CREATE TABLE "job_runs" (
    "name" VARCHAR(100) NOT NULL PRIMARY KEY,
    "succeeded_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "learners" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "enrollment_version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL,
    "erased" BOOL NOT NULL
);
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
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "partition_key" TEXT NOT NULL,
    "value" BYTEA NOT NULL,
    "appended_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
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
CREATE TABLE "submissions" (
    "submission_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "attempts_allowed" INT,
    "quiz_version" INT,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "answers" JSONB,
    "key_revision" INT,
    "text" TEXT,
    "link" TEXT,
    "file_reference" TEXT,
    "days_late" INT NOT NULL,
    "deduction_percent" NUMERIC NOT NULL,
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
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'When the attempt was started';
COMMENT ON COLUMN "submissions"."expires_at" IS 'End of a timed attempt';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Revision of the answer key that was applied last';
COMMENT ON COLUMN "submissions"."days_late" IS 'Days begun after due_at';
COMMENT ON COLUMN "submissions"."deduction_percent" IS 'Percent of max_score';
COMMENT ON COLUMN "submissions"."given_score" IS 'Score before the deduction';
COMMENT ON TABLE "submissions" IS 'A quiz attempt, submitted or not, or a submitted assignment; its version is the ETag.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_offsets_pkey", ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "dead_lettered_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "outline_chapters" ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        CREATE INDEX "answer_keys_corrected" ON "answer_keys" (quiz_id) WHERE key_revision > 1;
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_versions_positive" CHECK (quiz_version >= 1 AND key_revision >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_by_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_deduction_in_range" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
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
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, cycle, attempt);
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "submissions_by_expiry" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND cycle >= 1 AND attempt >= 1);
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
        ALTER TABLE "submissions" ALTER COLUMN "days_late" SET DEFAULT 0;
        ALTER TABLE "submissions" ALTER COLUMN "deduction_percent" SET DEFAULT 0;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_days_late_not_negative" CHECK (days_late >= 0);
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
    "eJztXftz2zYS/lcw+qXpjM7jOE6ca25uRrZ1rXu2nLOVps9hIBKScKYIFQDlqL3+7wfwJT"
    "5ASaBepIJf/CDwUdQHcHexu1j82ZpSMqKIsZOOx54R/Teat74Bf7Y8OEHiD1VzG7TgdJpu"
    "lJc4HLgBAgYdrSc0D67DAeMU2lw0DaHLkLjkIGZTPOWYeBLQHyPgQo4YBxTNMBOXARkCLi"
    "6H92KAE0A8BGbi76gVgt99/MeJ/ASH2OIjsDfaxs18D//uI4uTERIYKm75y2/iMvYc9Bmx"
    "+N/pkzXEyHUyVMl7WNiRdwkaLT6fBg0fPtxc/yvoLp92YNnE9SdeDjKd8zHxEozvY+dEAm"
    "XbCHmIii/lpEj0fNeNKI8vhc+euhA+tZOhfgh9Vw6GxIePs7jWsqzefd967PYtq1UYqBiR"
    "oju6ZBNPDjL2uGToz7/C+y5ICK625Adcfdd5ePHqzdfBNyaMy+kTU9T6KwBCDkNowHaO3m"
    "jQihzfeHwJxSlYjmfxzA1kWDyv+PW3s5fnF+dvX705fyu6BA+aXLlYMgg3vX7A9YJb8bJa"
    "8euiwW0eZrhVcBuJnSKt3z/e99S8piA5Sh1sc/A/4GLWRGqX8CbJkHeeMPa7Ky/0fug8BN"
    "LirvNjIC6I0CKhhuld3d5f5iWIvMGloF6K5+FTSoLICwNoPz1D6liFFnJGyvoWmyZnk/wV"
    "6MFRQKT8xvL7LRQmY3jkTZDHSxTqon2VRk16rqdRy8djA+22eAhNHVcAblPTcepn53N0IT"
    "V1/zH0PVsyA4JPkj/O/9lqlOrT13oNUXitK+JTlrHFpKWGZmK2iL8gD/6l5BlgBoaUTPL2"
    "3n5EuB08pea8z4CMdZejlGMuvl2Bzj76XDKjE0COSvFox0Viv/tjf7kmnMyjltv73rdx97"
    "x6zNI9gZ+tKcGRBsly3vMniGJbTXsWmLdGkI0n0D25Dn8f1zj0Ptx1H26uckQ6Qn1CXiTx"
    "WnxnjidIzeIClWcwgp3Ef6zBYaTiGkBh/+au+9jv3L3PzOfrTr8rW84yczm++uJNztpLbg"
    "I+3vS/A/Jf8PN9r5sXMkm//s8t+UzQ58TyyLMFnTQn8eX4UmZ0pedATHcX23Md2ZSDGQlV"
    "QUIFHDrI8QNbzZoiakemsYa0Kr/JxpKrOW+dWnCJt8QfTDCTdhazoOuSZ6SwZ0otylJ8Jf"
    "uyZmxuw2CszcLzSnw3+ZLcD4cMlSw+c33ayxegdtTbIkH3A65Cp5AKQ1BvLZTBbGc1tHrZ"
    "WfPJ2l6y2kxGe0SJP9XRg0WkUYUVVCEnU2xrrY1igKG7At2e4DWSbEXSL/GoVLDkgPtztJ"
    "zuVrL8/ezs1auLs9NXb96+Pr+4eP32NBExxaZlsuby5lspbjIjoPKueAzZPsczZA0hdn1p"
    "0K8v3svgRzMcW3NjPYvvTSeQPukuXzNAs4Kt8wrWdn0mBkvpq1yiuDOoSlqkQWO6M52t6S"
    "FOYzZwEDeHeQ3/MEU2EUuhMWRjlVL2IJ2XrVMzwByvgzkPtcPRcHoZxUKT2Swm8+VNr/Pw"
    "k3o6Xypip5c/9bud3ACMocutJ/F9deRIBmTEiL4YCQikCDLVCncF7wuYYb4a88ip4NvPAI"
    "1xVGfjKExFqDTKOagZ57qNc+3crz9EKRhL/a8/LPI01nLARokSB/TA1iAXxXhfjffVeF+P"
    "hG44EuJuJPjRoTwDMrRXSQiSkVzxPAXS78TXwhR6oxJDKAXMEd8j3jp2T4OYF9L67d2H2/"
    "7NQ6f3bbdeMV6ZXFhmWwRtK00K2WvNLTodEHZ/BzBnSbYmZuAUPI+xiwDx3HmYtskAHBCf"
    "Bx1l5JWBMZwhACnFM+QUN+xs99YbGDb1SvI0ic01SmxuSoCHI2iPS5z/S9zQGZRxRB80Ub"
    "k5HO7ELGEccl8R/S2ne4EwfOvz7SAXcVUe4CUhLoJeSTrzApWPrwjYrqRwcmXPAZb7+9sM"
    "75c3eWI/3F12H168DAZBdMK8JNNBGC8u9lCFXawKpFF/Ncu6lJbgFZlMxbuxxO+X67WWlS"
    "4mQgxY02C/98JtU1NEwdQfuJiNkQMyn46cbwDkYCLUX7AfXna152JKF230je92NGZ5fdXD"
    "BlY4476jv68zizIk57Pa5OTXkPBJ/zrv1zzYysaOpUyF0F0eu4XYXd3oNsG7LWnxawSdW8"
    "R5oKMU+jvVvkJzO6Kn5QZdDxitU4n0ZSnNSmGuEEHRsqnuUbq9ZDKbWF5tl7cmlrdXumuy"
    "O+vIbJ8oo7XKDpUC9JgI3vM2lYjLJ6TYGr5GQnKEM/nIFfORIxpn0PUVy6o1BiBBmiHYbA"
    "jGwrLVLGhWRDahrlnrPcSUyaJEkgEAPQcEk6gNBoSPAfbAADL05jzvL9MesK0VP8vU9NPM"
    "3d8obX9fI+J7T2Ld6LXBBLpDQifIAYQCue0vDEfUzybST+bfMI+/btr6C0koa4562Anr+8"
    "/kqBnh27b6saPQsB1KYYmVE/XPUVkzhdpx3bCsH+NSmwoNGtT3C6yDd0AIdCCekvkUbSzL"
    "pUf+l98K0e7EJ1fJk6zCG2+y8SaXeZO7HiWuK0ufXs3D765wKec7tZf7lVHS3QpCRhpF1s"
    "VLR3lQ79wDi9uEYdp3AE+mhIo5Ku5gcwZGKCy+GbRGhTkxBcHczr+d27+7CRgfPpZpAsYm"
    "YNxY8ymUQJW0fA5qFLxR8KUKXliryPnAysLFqfZVaj3oafnsoOFi+fGaUj0FMfsfdBVpNO"
    "oVZFQaaCSUkVBlEurGQcLy5sLuCg9wUsupQq8V0gon/a3UWSV1SnEpDwcpZdW6QaB6Zbns"
    "LQZULsEoEjwwZVh6WUQuAW1rHHbksLrGI3mUWHQuxYA489B/hTlITfwajdTqrTSlC4rSnT"
    "RmRSGvVAh7NizeuQ25s5NQpnzv9CRMjKh1rL/VExAAhxzRwGm2Jdf3rgTKUUYkPo4JgOwJ"
    "Oe0gvg+VAYpQ1O8hQBF+ULUCVVmoWROYNUHZmuB7MnjwSzaoRW0r7P//koFF/UOWoQp+F1"
    "6RqzGk6tcj7r+dlIrD5rbLM5lc5I34WPz78vR0yYsRK1/RK698o6azsG2Fw9+3bYScSoIp"
    "jzWSyUimMsl0iyD1ypwUceMK2eSG3daubBOFpaSuh1Etmm9CrR/nBMUnEWIGGKIzbKNkFy"
    "xTFbTZ8I6/er96/SAtYupiGyaHIi5iqgIWWSZMJiZS8twGjIQ3lZtvXWI/gRGeIRY8wGQi"
    "bZkg3OpTKm7wqyfXekHcVWYynoBPn6JsnE+f5M1l14jGr1hbtKaCzouO2Yf6ipnAbe39zS"
    "Zwu4PArSli1Np+5DYtazSYVYONP0u1pdrkG2yRzdgUseQpxZYutyVow7SqiM4UKSTC0npF"
    "MWSPxYoOFPXZXq2iMMKsSfQCZOpCreC6Rmsuxoj3Pl5KlSy9Mn3aq1ZgsreVblu9EPsoFy"
    "8wWTs52AnXT+HN5N9yZRNlk0KxOJqRJ+SARWUk4BCx3vEIl0sujxcXZjv5BLPeObwpbtY7"
    "e13vRK+3HqcZkKHU2OI7tBCDnQjVfNUZpDnkpW6O6hqXBDMjvbORjiyxCuOcRZpRrtso12"
    "YRdO/zAfncUi5+orb28kUPWfSqURqsqfS2n0pvptDYXqsNJEXD1OWYymkvAA39VYo96Bdh"
    "2rT6UoMo31X+pdA+yKuWg5ODmhQcYwktt4RuyajrZQ0MdY+1rCLLJSNLTMAD5gvWpDRlHU"
    "ylnR1daYygvWphT/BaqSpoDnhMPsQ91wS1XZ/xki3TS4o7Z1Bm7lct7Kx7zlkKYyIQdQpB"
    "hxbFo8xJXWZyhB3WszhY0rc23pjHCXTdjf0xTbEyXp1dvElkr/xnmbR9vOvc3q42MGaIYn"
    "FdzE1CdQRuHmcKPOpL3DF0uaVbUzYDMqxXZF2/hGwOZpivxnwlX0sGaEJOxtFSbvTIIx2v"
    "xnBaetxQrs9q0yc4JNIOux/Q22JS23ae2hYNsi7HGZQh+bCHPTeIxN2E8QjT9smmIMfkuD"
    "qOQ3AjfRWmiy9VaVGXNTVamD1qFFo9puxuFJpJK95+WrGxEYyN0HAb4RiPMaot2cYg2/5u"
    "BFnsElPtrZRpmNm3uv6+1biOii7fGZwhfH3C470UzNLzUedxRmBXENhCRvyhad6lIBvYds"
    "3xSmuYdpAxPPIm+jtGC0DDbI28Eu9dOJf3eh+bKkrHRKFXe7lvYhr1t2ILaO2N7oii1D50"
    "Fw3ltvQZdhA5ATdBdS+5xzxRSEFtL/lpiDIwgXPA4AzJCtRkyJGn2ue+/Q8wrpNDv03tJa"
    "4Ts83dbHNvAqUMiduqqkiX16RfIMzism7e/v8IS1KtS4OWFfpT2qF/rHt84b2HQFTQLThi"
    "EEj0O1k1HXKOJlMOnhCahpUr437xQQ3PkIFoYz94xnxc1Jhbv/sG6vJgFn3dXpXdqMqAK/"
    "26gnmYEUYKT0BDCmHqM9q6CszRtIwIit/OpHkdlfINyvBK01qW8MtLmP3wbyxtE+xpujsL"
    "sWQpnaW8/JSdDKgJ5+y0Pgo7gfjbO0JqJ4fuRKYPs6DrkmeVP71UrKugleR7zXxh2xbYEU"
    "/WlLjY1qpjUEQaeVNB3siTNJhNqELE9/wJothW05/B5UUOsvEEuifX4e/jGoXeh7vuw81V"
    "oRwHY9YUURt5inT5pUzmoYZMuS3AcvEEc0vfX6IGG9lbM8/Joz+YYMZKYxGp9vZyLwpLeq"
    "594Ilcy8aOjTYIbsCl94JQGRZoy98wdXkR23oHMGfJIig6J6TbhyPVISg7+pQNPCsLqnQd"
    "5XmgOeha1+1ytK6Bg9mOZrG//fBE7cNoNTlc2lQ2PtBLb5Jh97g4xMJ20ZQFKYiRrmpnh7"
    "4byUiD5e6jL8BDJ3OaoqOYo4BsKux6mGDLIQOJR7g0z9Xv577C61Gu5xYIo+kqaDpzYEKV"
    "kWhCtYvMiV6fp1jcrsIoZ5GNGeVW13PCfB75WA5I2RNf1sgnbrZKx3dnsY0Z/S/yHU9FlN"
    "cNn6cgGwXPmzOqOwmXP6G5RdEMa9qDeViN7cHWQ/Sccf5TOHOA+AphEpS0yeF06mIha13I"
    "1hS027YeubASdWzHuL8pkqZvOLrYe9LhOu5vuNbneohdJETFEFHk2Vo5aUWk4V+ffwfOme"
    "VGVWXXlO4ZTG2PehcW4JyBARr5HoBDLkS646PI3Nu//HaQ4wfRzooZJUr8YdJKWqctzZF4"
    "Hz6y1LCZHKMd5JmM8Ax5lbKfcsiNud2T+fIoH1hM86H8Je2XZKbsimEKqx3XkgGaBVedF1"
    "xDTBm3Ko+0Am7GuzHjPdDK2VVAjR1WwVldQWM1TVftLrvUZDxvJ+O5zDSNOChJdt6iQdqc"
    "iXjdvbq569y+uGif54oJxdLg/PRrtemkJ2CNaN1QtAYE6paLzIBM3Zt88Tdtj/DG3uB9uA"
    "wOlhswlfQQn1VSYkXwFySG1YpsiJAjdzVoGbIpjBGz64nZ2mw96cjXY9xSbjuJ2trLt5zA"
    "Ra/anK31pRxzvrOzO0sz2a7GkOru0Ghm1lWwxnGRN+Ly9Th7/XoJobEUEL3yAeOo6SxsKx"
    "zhrMNw1P0I2X15eroGu6JXKbtBW35LjMeVi7Ly5IcUpAmVA2qV/XBQlfbX/wHHixRl"
)
