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
COMMENT ON TABLE "consumer_versions" IS 'Per aggregate, the highest version seen, and those below it that were not applied (yet).';
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
COMMENT ON TABLE "dead_letters" IS 'Records that were set aside, as they were.';
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
COMMENT ON TABLE "idempotent_answers" IS 'One answer; ``id`` is the digest of who asked, method, path and key.';
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
COMMENT ON TABLE "outbox" IS 'Events that are committed and not yet acknowledged by Kafka, oldest first.';
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
COMMENT ON TABLE "outbox_log_ends" IS 'Per partition, the offset after the last record that this database knows of.';
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
COMMENT ON TABLE "outbox_state" IS 'One row: for which incarnation of the database the log was compared, and why it halts.';
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "outline_chapters" ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
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
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
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
    "eJztXVtz2zYW/isYvTSd0WYSJ02yzc7OyI63detL1nGaXrxDQyQkYUUBKgFaUbv974sDkB"
    "RJkZJISRbp4MWySBwQ+gCeOw7+7EwDPgyIEE97TMxI8COZd75Ff3YYnhD1T9HtLurg6TR9"
    "Ey5J3Pc1BdYNnTGZ6+u4L2SAXaluDbAviLrkEeEGdCopZ0BwMyLIx5IIiQJyT4W6jPgASX"
    "XZ9CWQ5Igzgu7V/9FdjH4P6R9P4Qked9UjKBvuorOQ0d9D4kg+JIomUF3+9h91mTKPfCYi"
    "/jodOwNKfC8DFfThUA960TcdOZ/qGx8/nr37l24Oo+07LvfDCcuRTOdyxFlCE4bUewqEcG"
    "9IGAnUj/JSILLQ9yPI40tm7KkLZtReBvoBDn2YDKA3w1lc6zjO5dWN8+H0xnE6SxMVU6Tg"
    "ji65nMEkUyYBoT//Mv0uQNBXO/CAk+97109evPpa/2IuJCyfGKLOX5oQS2xINdo5eKNJW8"
    "b4jMkVEKfIcjirMbcQYTVe9fG3o+cvX7988+LVyzeqiR5ocuX1ikk4u7zRWC+wVS+rE78u"
    "FbDNk1lsC7CN2M4yrD98uLosxjVFkoPUo65E/0M+FW2EdgVuAAb0PBHidx8uXP7Uu9bc4q"
    "L3s2YXXEkRI2EuT86vjvMcBDo4VtADex6MUxwELvSxO57hwHOW7vAjXtZ2+dbkaJK/ghke"
    "aiDhF8PvWwhMIeiQTQiTJQJ1cX+dRE1abiZRy+djC+m2GERFGbdEuEtJJ4Mwu56jC6ml+4"
    "9ByFxABuknwZ+X/+y0SvRVl3otEXidEx4GIqOLgaZG7tVqUf9hqb8GfIaoQIOAT/L63sOw"
    "cFePsuK6zxBZ7S4HqaRS/bolOG/I55IVnRDkoFRDe1wg3pz+fLNaEk7m0Z3zq8vv4uZ58Z"
    "iFe4I/O1NOIwmSxfwynJCAusWwZwnz2ghx6QT7T9+Zz8c1D5cfL06vz05yQHpKfGK5DOI7"
    "9ZslnZBiFBdUeQQjsqfxPxtgGIm4FkB4c3Zx+uGmd/E+s57f9W5O4c5RZi3HV5+8yml7SS"
    "fo09nN9wi+ol+vLk/zTCZpd/NrB8aEQ8kdxmcO9tKYxJfjS5nZBc+BWu4+dedVeFOOzHKo"
    "GhxKY+gRL9S6mjMlgRupxhW4VXknW3Ou9rx1xYxLvSVhf0IF6FnCwb7PZ6RAnynVKEvpa+"
    "mXDUNzFwpjYwxPo1N3Co3O6F53tcFpVNcN3bc9ZJq/RVSKRJNX+vozNBtRnyDO/LlR6QXC"
    "fR5K3XCKA/V3hO8JwkFA74m37MzdbddbGL/NMgCs0dsgo/dZg1lSxuAi2FWrvuIazlJtsY"
    "gbxvBbacS2B8O9aIhCYhkW2K/lcC8oLN7V8faIT2SRjnjMuU8wKzF1F1Q50PuKbF9cOLny"
    "sLgfX12dZ3A/PssD+/Hi+PT6yXM9CaoRlaSYPyvlxaeM1IhwFlBa8ddAjfyET6bq3TBAlO"
    "rmqVYbaelqIcQEGyrsV8y41JV1jKZh36diRDyUeTrxvkVYookSfzpXApq6c7Wkl3X0rXt7"
    "NGp5c8XDFlq4kKFXPeaXpbIg5+NJsPgrcPikfZNjeQezbNyYy9RwzOdpd+CebxrcbffPN0"
    "aKn7KA+z4kMpzMzW8vEOL5RmtkOEmaO/olr5AyqYybQOrsRYYW3RjB+hbRyZQHao2qHlwp"
    "kJKtOpSu70ZhdhogvbaXRPrOe7ci/vDSx4p4K+JbK+INB6ol4XOkVsBbAV8q4AMsiPdRaA"
    "lVJNsX99eJdd3SCUWUxXuYlE14fEWuniKxEauqgjSa9Ro8Kk1oOZTlUGUc6pzggJWxp/jm"
    "Gt7km2YbR/cjRQ9RhnAUj//W7Kcaqs6HahXGmbpUIMU+7qlLEk+gKArqb9njLbtlYKIEZO"
    "pTFydJwwsrRZGpvuGiUCCBe7KLBDedggPS5+4YDek9EXoAE4W4ZwyYMAhUB7cMIkfakulz"
    "OXqK7u4i5/rdHXQOTSMYvxJddTdlxi0aZgf1lbCmUOM5uDWF9mAK2USOzu5toTSvqYBsMb"
    "G1OYvcytaC3yGasSriwC4epyq2JdQW6aJEgikp4AgrczZikgdM2DiM1Nphvoax2SoCvSCy"
    "uTFrsG6QzSUEZ+9jU6rE9Mq06a6zwKC1k7633hD7BMYLTmwnj3rGfjKdwf9g2UTxGQzFL/"
    "iYeGiRHYI8ruwdxiWYXEwuG2Z7eYK1dw6vilt750Htnej1roZphshCanXxPWqIOrZfy1Gd"
    "pbR7WZvmqG5wWpSd6b3NdKSJ1ZjnLKWd5abNcmOMoCuzx+BkhKeyLP6Ua9NdbQTFuxZc0/"
    "yAYXJrZ+zdzogmuSrGGSoLsi2hc8jtcGo2qKwWbUmTWEukaY69SF4Z391KkRY12VCiGVPe"
    "CrRmLNn9CDTr49m9j8fqCFZHaLmOMFa/swracXsLtlXIGuEaDsjvIQ0qx7XTZDaJYPMkgm"
    "TDfEW8M3QW8M0Bjx3bwiniG+WMOk9nGXYNhn2wAzLa45WuoNo1oiD7o0G2MV6J9z6eQ1/v"
    "Y1Wl0DGx1Kq72jcxjdo7sQa0cdYRCUgqKcgnA8gRuqce4U/Rmd5qAQk/iUDSGy3gaXDSzg"
    "TPkYAyjBS2kkvCipKOdv8A6zo59NvUXeE6sTlHNueoDZAKorr1CuoNllqXKQprXDbN2/9v"
    "pUkWy1J9Z438BD30j02rs1wVnS73FiqpYCnJZCrRmJCp2UYYt9N7E5UUm2GBoiwrNKNyVF"
    "xwbae92yPvmioq7ZF3+/N0tWRXYnVE7ZlKjZkKG+xpCIh7cmcRkZjSWcjLj3bMELXhcMfO"
    "J6UnwMkKqUMpm3HSY8YZZlSfOgebFJHaM00KzjE1ONU4HmmZ0vKbmme4CZcHBSx+7RFuCZ"
    "09wW2Khah5vFSe1IIJ2wIcn06odKr7S4qJLe9tmOfkQ3LuV6fQf5K6313tRUmdILaZJ6Wn"
    "nRuxY6OLdAcSvBc8gLBAFz5x6vIitrV0ZhRYPac3eFhUkWpPT9nCs7KAqqqjPE9o6/g90p"
    "OnGs6/rLG/3/BE48NoS7yh8Zjabea7fOltMuwDGodU6S4VeUGKxHLXYmdHdTeS5Qar3Udf"
    "gIcOcppM9dk4IJsKux4m2HLIQOIjNM0Peipl0xjFQ0s6W72mzky0odpFprzi5ylV3dUppp"
    "+hbM0sd06ZZ/J5YFgeSukTX9bMJ262Om94jrY1s/9FvuOpiPKm4fMUyVbB8/bM6l7C5WMy"
    "dwJyTyvqg3myBuuDnetonHH+k1k5SP0EkwQFOjmeTn2qeK2PxYaMdtfao1RaYhXdMW5vzz"
    "Ovrjj6lI2rYB23t1hXx3pAfaJYxYAEhLmVctKWKS3+1fH38Fw4voKnAnfP0DT23A2lAc4F"
    "6pNhyBAeSMXSvZBE6t7D82+PeKGOdtbMKCmkP0xaSedZp+JMvDdDBgmbyTHaQ54JHNbEam"
    "U/5Si3xvaB1JcPMGC1zAfwAfpLslL2hXCAvVo2V4bQGlxNNrgGNBDSqT3TBeR2vlsz3/1K"
    "ObsFpFYPq+GsriGx2iar9pddajOed5PxXKaaRhiUJDvvUCFtz0J8d3pydtE7f/K6+zJXTC"
    "jmBi+ffV2sOlVjsJa1bslaNYBVy0VmiGzdm3zxt8oe4a29wQ/hMjhYbsAU4OGhqCXElom/"
    "IDZcLMgGhHiwq6GSIpuisWx2MzbbmK0nPXg9Rp3CbSfRve7qLSd40eogtbiLxFMpNy0USw"
    "V8NFqS2+3UaHyOVY0NGicjHFTdodHOrCtt4/iEDSW8HkfffLMC0JgLqFb5gHF068jcy2Vs"
    "qteqAsJR80eI7vNnzzZAV7UqRVffy2+JYbLQKCtPfkiRtKFyQKOyHxoj0k7Ubwe172owEE"
    "QWi7ZcmzUizo1aO1w333Br5XsSoCkOpK4G2dUhBkMfJ0wwpVKhgCjl00OS61yJ+fLeyXrd"
    "3LJbdncHAyduKOk9cQaY+qH6aXd35vBYs5PS0AmTsQFNSHQmLZSvCafQIQhkfR4tI0MMXa"
    "F77IfklkWbMVk46asxqtEMwgAao/hRplfMEJ/C28IDNIKcEJNj/hTd3c3UKxRMcDBWg4p6"
    "g/CokLdswmH3ZzSE2UipGFBgJ1BvpcIFhgiNE1zSySbQseuHwhxacHfXVd8ln1JXf1PD8Q"
    "Aa88MdNaARPBz2bNHB3AyBDxdlfCKsTYK5MhM8NODBW9XlCPvSgR01iz71pYBgwRlcDAjS"
    "pCOF6tJwYVfrAHa9LtCBXs3GV+39N5jMINUd37IZD8YKWkikQSP1JmQ73L4qZ7TChwEPC4"
    "TSqrrNecpHIZ8extdSroDpBVtlHhICC3+dkw7iF6mCLZGhsTuSCrwzIJkimbmM6zEdlkKb"
    "I3w0fq+/Hx29ePH66NmLV2++efn69TdvniUQL99ahfXx2XcAd2ZdF20KXxb/FRZ4GfmjmY"
    "6dLfREjymIAK0M+GcIbai/yaH+hUpZST3KUFn3aHXRHKvuVYJQaRobg8rHoBLDp0goMxzM"
    "yyJRGcL8oThzaaTDo8H0OHJ2JKtZLebjs8ve9S/Fy/m4wDly/MvNaS83AYnhWIWPZIgsG6"
    "nORlK2eWXcF2QW+XrI18qGzBBa5ajJylHKbVV1lnOkdp6bNs+Nc+z/FEUaV3r2f1qEIzdy"
    "7Ufhywq+fTxU3Q3VMjRO+REdjoiQSalCQQjrgmdY3eUCdhr4UBE+qhA/g0OZ4NileIfkkz"
    "mRXxd7//f1IOsvbptQtf7ihug0yStZBfIMkYW9Buy2buiuPZe6kq163hKiF2rYNMBsWKK2"
    "pQhzwF5ytomW1jRkV8P25uLj+c3Zde/yu9Mm5Tq8I9g7J1Jq6V2gDaXur1GEPNXS8XXTDX"
    "Wg63TqgFYzINqNBfVUY6yj+XN9fVmrqUa64+TAVYGnR5Yf+CDxpnKlxGqJTfCdW63QZhG0"
    "WUWJ4g518giWSB8TwA+cTBBhOSYFm/A2CBtFdDZqVDNqFMGoUy9rTUBCaadguykYEdjhWK"
    "mo3jJlG9LLO+8xDQQk9gIC2sOoF1EX9bkcQQ5uHwvy6mVevT9cDvpjL46v+h8zPmNdNMH+"
    "gAcTc4KOydveehr2ohNVD7luGW1tmrT+QlyT7REPj8Qz2TDAd63106KD7npBgEu0HFp4tl"
    "3DBGrP943PS0iQptEuFqMdvNXbQdQoRbiDIm+Q+PXbf5Zq6SU+vlqh+iL6HcTr28SxbcC+"
    "gnf6zCOTKYcdlT1dG7hT6KNeatVd7ammSXsnVax6vb/6isU1imGjld4LFu058+gQAupK0Z"
    "2NOMJiTDylYRG1sNXnFCtdF95WZcEue7J30Sns1espndqLCidPsPqHKFYBxeqZZglKz5uq"
    "HxqdgIjHhCEeyrfJQfOKn8xFFwmeOn+e6JOwFcEtg/i/x2GoQ7XK9+NULzdAC53qm5qdzf"
    "KrP5jVWe5Uj+a1qg8gIdrVPOxJRL5LXhtYxIuXgu7ufPR9+QfKDqopVQFLz6lptV9yZypg"
    "DUdLyzwsu+A7e3GewHtXjcPEFI32LnYuFUlU1DqSrLtQtvfFUB6lDfRpoQ2BAoQLTaJYpd"
    "q7SWQeVC9xOUtqDSFrCJUZQj/w/nVYkrAc3Vtj9PyX950g3DA9uXyCt9D69efSK1JerShu"
    "vxsn7mGzafZVrKhcyxeh6xJSr4p4ntZyJsuZyjjTVSj7/HMxZ4rureFMfNFqrQvm9J6Ywk"
    "NQFiggyOUTc5qcVgXASzGHPEAXglw+8dSYUX+OfsSDMe4i7ntgGeq66cuOmN11De6YG6WD"
    "jMn8K4EEWM7MJWik+hHgdUHgSImKHsHD9HGC6MlJ7+T7U/T864UXBhwzPFD2CDhtzHjM91"
    "s2o1DHCHTQ1OaOmd6+EejNGwLNAgq5mMjn7jj1o20yZKPzZewOjYYE5JK8uuKMpXLYlwgt"
    "/HXiodXzlLZNUGoR5PtyGCg5TVg9pTFHanVGqzOu1hnP+fCUZRWM4hYb6Y+Oz4eOWoBb19"
    "Y0zj1TSVIs6mKaqJjSw0A+Q9oaAkUQktuqVNys1/kWKptVGg66q9Ym9HdsWcAHAfehKwMe"
    "qphZ0+A/yI6sw1QzaxH0a8qZNUwT+iCxPsCqVBEyDTbTg0TSdqOEpoDPvtVRMlMimzIXBw"
    "zL1LHsiU4Sl7aGUtYunyg5FcfgZqM55FdAvSVRnOK0+8fEXjb4hu7u+mRkSmkLOHw4SWJK"
    "elXKFTjpQPnCTPvH+Iyhadj3qRgRD2qDq2UFpb4DMvWxS1RftyzpBwakusCM6wLlnO1lZ/"
    "GHCfb9rd1pzQ+HGJH14uj1q0RIwZdVYunDRe/8fKNzR6i6rl5iHlSRTHk6m8Jes0KerUt4"
    "CNRtXUJbl7AV82D9ZGu0w7/+DyS6qDg="
)
