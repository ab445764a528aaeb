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
    "eJztXW1z2zYS/isYfWk7o8ukTprkmpubkR23deuXnKP0NR0aIiEJJwpQCdCO2ut/PyxAUi"
    "RFSiIlWaSCL3FEYiHqAbj77GKx+KszC/goIEI86THxQIIfyLzzNfqrw/CUqP8U3e6iDp7N"
    "0jfhksQDX0tg3dCZkLm+jgdCBtiV6tYQ+4KoSx4RbkBnknIGAv0xQT6WREgUkHsq1GXEh0"
    "iqy6YvgSRHnBF0r/4f3cXoj5D++QS+weOu+grKRrvoLGT0j5A4ko+IkglUl7/9ri5T5pGP"
    "RMQfZxNnSInvZaCCPhzqQS/6piPnM33j/fuLN9/o5vC0A8flfjhlOZHZXI45S2TCkHpPQB"
    "DujQgjgfpRXgpEFvp+BHl8yTx76oJ5ai8D/RCHPgwGyJvHWVzrOM71Td95d953nM7SQMUS"
    "KbijSy5nMMiUSUDor79NvwsQ9NUOfMHZd73bz5+9+EL/Yi4kTJ8Yos7fWhBLbEQ12jl4o0"
    "FbxviCyRUQp8RyOKtnbiHC6nnVn3+cfPn85fNXz148f6Wa6AdNrrxcMQgX132N9QJb9bI6"
    "8etSAdu8mMW2ANtI7SzD+v27m+tiXFMiOUg96kr0P+RT0UZoV+AGYEDPUyH+8OHC9Y+9W6"
    "0trno/a3XBlRUxFub67PLmNK9BoINTBT2o5+EkpUHgwgC7kwcceM7SHX7Cy9ou35qeTPNX"
    "MMMjDST8Yvh9C4MpBB2xKWGyxKAu7q+zqEnLzSxq+XhsYd0WD1HRxi0J7tLSySDMzufoQm"
    "rq/msYMheQQfqb4J/n/+60yvRVt3otMXidMx4GIsPFgKmRezVb1P+w1B8D/oCoQMOAT/N8"
    "73FUuKufsuK8zwhZdpeDVFKpft0SnH3ysWRGJwI5KNWjHReI/fOf+6st4XQe3bm8uf42bp"
    "43j1m4p/ijM+M0siBZzK/DKQmoWwx7VjDPRohLp9h/8sb8Pa5xuH5/dX57cZYD0lPmE8tl"
    "EN+o3yzplBSjuJDKIxiJPYn/swGGkYlrAYT9i6vzd/3e1dvMfH7T65/DnZPMXI6vfv4ix/"
    "aSTtBPF/3vEHxEv95cn+eVTNKu/2sHngmHkjuMPzjYS2MSX44vZUYXIgdquvvUnVfRTTkx"
    "q6FqaCiNoUe8UHM1Z0YCN6LGFbRVeSdba672vHXFiku9JeFgSgXwLOFg3+cPpIDPlDLKUv"
    "la/LJhaO6CMDbG8TSculPodEb3uqsdTkNdNwzf9pBp/hpRKRImr/j6U/Qwpj5BnPlzQ+kF"
    "wgMeSt1whgP17xjfE4SDgN4TbzmYu9uut3B+m+UAWKe3QU7v0warpIzDRbCrZn3FOZyV2m"
    "ISN0zht9KJbQ+Ge2GIQmIZFviv5XAvJCze1fH2iE9kEUc85dwnmJW4ugupHOgDJbYvLZxc"
    "eVzcT29uLjO4n17kgX1/dXp++/mXehBUIypJsX5W5MWnjNRY4SyQtOavgYz8jE9n6t0wQJ"
    "Ry81SrjVi6mgixwIaE/YaZkLryjtEsHPhUjImHMt9OvK8RlmiqzJ/OlYCm7lxN6WWOvnVv"
    "R0PLm2setmDhQoZe9TW/rJQFOb+eBJO/goZP2jd5Le9gno0ba5kagfm87A7C802Du+3x+c"
    "ZY8XMWcN+HRIazufntBUY832iNDSdJc0e/5BVSJpVzE0idvcjQohtjWF8jOp3xQM1R1YMr"
    "BVK2VS+l67vRMjsNkJ7bSyZ9571bE39462NNvDXxrTXxRgPVsvA5UWvgrYEvNfABFsR7L7"
    "SFKrLti/vrzLpu6YQiyuI9TMomfH1FrZ4SsStWVQ1pNOo1dFRa0Gooq6HKNNQlwQErU0/x"
    "zTW6yTfNNl7dj4geogzhaD3+a7OfaqQ6H6lZGGfqUoGU+rinLkkigaJoUX/LHj+wDwxclI"
    "DMfOriJGl44aUoMdU3XBQKJAhPdpHgplMIQPrcnaARvSdCP8BUIe4ZByYMAtXBBwYrR9qT"
    "GXA5foLu7qLg+t0ddA5NIxg/E111N+XGLRpmH+ozYV2hxmtw6wrtwRWyiRyd3ftCaV1TAd"
    "liYetzFoWVrQe/QzRjKuLALh6nKrYl0hbpokSCGSnQCCtzNmKRR0zYOIzV2mG+hvHZKgK9"
    "ELK5MWuwbpDPJQRnb2NXqsT1yrTprvPAoLWTvrfeEfsJnBec+E4e9Yz/ZDqD/4NnE63PYC"
    "h+wSfEQ4vsEORx5e8wLsHlYnLZMdvLN1h/5/BU3Po7j+rvRK93NUwzQhZSy8X3yBD12n6t"
    "QHVW0u5lbVqgusFpUXak9zbSEROrMc5ZSTvKTRvlxjhBN2aPwdkYz2TZ+lOuTXe1ExTvWn"
    "BN8wMuk1s/Y+9+RjTIVTHOSFmQbQmdQ26HU6NBZbXVlrSI9USaFtiL7JWJ3a00aVGTDS2a"
    "ceWtQWvGlN2PQbMxnt3HeCxHsByh5Rxhon5nFbTj9hZsS8gaERoOyB8hDSqva6fFbBLB5k"
    "kEyYb5inhn5CzgmwMeB7aFU6Q3yhV1Xs4q7BoK+2AHZLQnKl2B2jWiIPvRINuYqMRbH8+h"
    "r7cxVSkMTCy16q6OTcyi9k7MgDbOOiIBSSUF+WQIOUL31CP8CbrQWy0g4ScxSHqjBXwbnL"
    "QzxXMkoAwjha3kkrCipKPdf4ENnRz6bequCJ3YnCObc9QGSAVR3XoF9QZLvcuUhHUumxbt"
    "/49iksW2VN9ZYz+Bh/65aXWWm6LT5V5DJRUsJZnOJJoQMjPbCON2em+ismIPWKAoywo9UD"
    "kuLri2097tkXdNNZX2yLv9RbpasiuxOqL2TKXGDIVd7GkIiHsKZxGRuNJZyMuPdswIteFw"
    "x85PiifAyQqpQymbcdJjJhhmqE+dg02KRO2ZJgXnmBqcahyPtCxp9U3NM9yEy4MCFb/2CL"
    "dEzp7gNsNC1DxeKi9qwYRtAY5Pp1Q61eMlxcJW9zYscvIuOferUxg/Sd3vro6ipE4Q2yyS"
    "0tPBjTiw0UW6AwnRCx7AskAX/uLU5cXa1tKZUeD1nPfxqKgi1Z6+ZYvIygKqqoHyvKCt43"
    "ekJ081XH9ZZ3+/yxONX0Zb0g2Nx9RuM9/lS2+TYR/ROaSKu1TUBSkRq12Lgx3Vw0hWG6wO"
    "H30CETrIaTLVZ+MF2dSy62EWWw65kHiErvlBT6VsmqJ4bEtnq9fUGYk2VLvIlFf8OKOquz"
    "rF9DOSrRnlzjnzTD4PPJaHUnzi0xr5JMxW5w3PybZm9D/Jdzy1orzp8nlKZKvF8/aM6l6W"
    "yydk7gTknlbkg3mxBvPBzm30nHH+k5k5SP0EkwQFnBzPZj5VutbHYkNFu2v2KBVLrMId4/"
    "b2PPPqxNGnbFIF67i9xbo61kPqE6UqhiQgzK2Uk7YsafGvjr+H58LxFTwVtHtGprHnbigG"
    "OBdoQEYhQ3golUr3QhLRvcfX3x7xQr3aWTOjpFD+MGklnaediiPx1jwyWNhMjtEe8kzgsC"
    "ZWK/spJ7k1to9EX97BA6tpPoQ/wF+SmbIvhAPs1fK5MoLW4WqywzWkgZBO7ZEuELfj3Zrx"
    "HlTK2S0QtTysRrC6hsVqm63aX3apzXjeTcZzGTWNMChJdt4hIW3PRHxzfnZx1bv8/GX3ea"
    "6YUKwNnj/9opg6VVOwVrVuqVo1gFXLRWaEbN2bfPG3yhHhraPBjxEyOFhuwAzg4aGoZcSW"
    "hT8hNVxsyIaEeLCroRKRTclYNbuZmm3M1pMevB7jTuG2k+hed/WWE7xodZBa3EXmqVSbFp"
    "qlAj0aTcntdmo0PseqxgaNszEOqu7QaGfWlfZxfMJGEl6Pk6++WgForAVUq/yCcXTrxNzL"
    "ZWyq16oCwlHzI0T3y6dPN0BXtSpFV9/Lb4lhstApK09+SIm0oXJAo7IfGmPSztRvB9p3Mx"
    "wKIotNW67NGhPnRq0drptvuLXyLQnQDAdSV4Ps6iUGIx8nTDBFqVBAFPn0kOQ6V2K+vHey"
    "Xjcf2Ad2dwcPTtxQ0nviDDH1Q/XT7u7M4bFmJ6WREyZjA5qQ6ExaKF8TzqBDMMj6PFpGRh"
    "i6QvfYD8kHFm3GZOF0oJ5RPc0wDKAxir/K9IoZ4jN4W3iAxpATYnLMn6C7uwf1CgVTHEzU"
    "Q0W9wfKokB/YlMPuz+gRHsaKYkCBnUC9lQoXeERonOCSTjaBjl0/FObQgru7rvos+Yy6+p"
    "N6HA+gMT/cUQ80hi+HPVt0ODePwEeLMj4R1ibBXLkJHhry4LXqcox96cCOmkWf+lJAsOAM"
    "LgYEadGxQnXpcWFX6xB2vS7QgV7Nxlcd/TeYPECqO/7AHngwUdBCIg0aqzch2+H2VTmjGT"
    "4KeFhglFbVbc5LHoV9epxYSzkB0xO2yjgkAhb+OicdxC9SBV8iI2N3JBVEZ8AyRTZzGddT"
    "OiqFNid4NHGvf56cPHv28uTpsxevvnr+8uVXr54mEC/fWoX16cW3AHdmXhdtCl82/xUmeJ"
    "n40QzHziZ6wmMKVoBWLvhnBO1Sf5OX+heUshI9ykjZ8Gh10xxT9yqLUGkZuwaVX4NKHJ8i"
    "o8xwMC9bicoI5g/FmUtjHY4G09Mo2JHMZjWZTy+ue7e/FE/n04LgyOkv/fNebgASx7GKHs"
    "kIWTVSXY2kfPPKuC/ELPL1kK+VDZkRtOSoyeQoFbaqOso5UTvOTRvnxgX2f4xWGldG9n9c"
    "LEduFNqPli8rxPbxSHU3UtPQBOXHdDQmQialCgUhrAuR4fQ5EbCvxofC8FGheIgR62KCrK"
    "Bq4r6+xMaJ22ZMbZy4IVwmeR2rQJ4RsrDXgN3WC911xDKyB8uIXqnHpgFmoxK6lhLMAXvN"
    "2SbsrGnIrobt1dX7y/7Fbe/62/Mm5Ti8Idi7JFJq613AglL31xAgT7V0fN10Q+5zm04ZcH"
    "noe/r8yAGJF+C7KGTuGKaQt0xqKkvvODVw1bLTkWUHPspqUzk1sVyxCZFzyw1tDkGbiUq0"
    "6lAni2BJ9JgAfuRUggjLCSnYgrfBolEkZ9eMaq4ZRTDqxMtaA5BI2iHYbgjGBPY3Viqpty"
    "zZhuTyzltMAwFpvYCAjjHqSdRFAy7HaIAFefE8T+8Pl35+7HXxVf8Txh9YF02xP+TB1Bye"
    "Y1K2tx6GvRCi6qutWy60Ns1UfyLRyfbYhiMJTjYM8F1Tflp0xl0vCHAJxaGFx9o1zJr2fB"
    "+pB413rhhO8FpvAVGPJ8IdFHaDZK/ffl+qn5fE92otzxfJ72CNvk2q2i7SV4hMX3hkOuOw"
    "i/KWiBlkkHcKI9QF7bqrI9U0kXCCSGTjQw5jAdhipXeBRbvNPDqC5XRFcl3s+yRQ7Iqoue"
    "110QwrkgukV7muRQcabtkj7M/rKSbtRcWSp3iOYPepmpAIIqq6UD3TqkERvVCQAL7AI+pN"
    "JEptxAfMB2SqJEQXCZ46eZ7oM7D1Bj2IrSs0XQUmlLwfqdb7iaqXe6CFUfVN/c5mBdYfze"
    "0sj6pHg1s1CJAI7Woc9mQm3ySvT2omb20Z9xUTKDuappT5lZ5M0+pY5M6YX43gSsuiKrtQ"
    "NXuJmYApqqZUYolGRxQ710okKmMd2dNdUO19KZSjdH36SpPHZAj4D867QjGT2rszZL6qXm"
    "3evKx1gqwTVOoEKUcFDkL7JhYocoCybdY5P1Hr+Bk28nv6GX+EYHeMtPhnwtSRiDuNA/um"
    "zIYkvi+0svQo1JoICBoGfIo4I6YWyLI7tM8v2rGnsuK0VntQ6yZntx/j4kpjY8vmpapEiF"
    "MilhC3tYbV93xwG5bscInurTEY/+UDJwg33M9SPghbaF/9d2nilpe3i9vvRlEcNgFzX9Xt"
    "ytWyCF2XkHrUNi9rqa2ltmWa6SaUA/6xWDNF99ZoJr5otZbBnt8TU6ku2sbm8qk5fhQNQq"
    "mD23Oi7riQGuETbwQ35ugHPJzgLuK+B4xUH7SxzFl31zXE8oEBT8hcEV4BMUvmEl3r7qx3"
    "9t05+lLH5yFezwPPRPLNt0WfHyhUtQMmnNru9zDmQgf5dRzf5+4EnsAcV0TMs8NjK6QJeK"
    "U2V7756ZR2G19DaHWSdl2c0FoO+5Kghb9Oxkz1NNZt81dbBPm+YsuxpahToyEravmh5Yer"
    "+eElH52zLMEobrERV3R8PnLUBNy68LJZBzJlhsWiaLJJnID8CmWfIbEZAekTVWox1+h5C7"
    "Jm6cJBiy7YnV4dWy32UcB97IKxh6px2TT4D7JV9zBFLlsE/ZpVq4ZxoHcS63MNSymQabAZ"
    "AxJJ2w2yXaFAh69jR19rSkKZiwOG9ckDUWZdwkc0RYHTDVw+VTaKeDoaFZ+DsKgtBcX4iv"
    "Jg9/ZdcVQNPqC7uwEZm7MWpgQzsUh2TTpXJAuickDCMENwvAJ/YGgWDnwqxuqrTMysa85+"
    "mPnYJdBb0g8c+kBhNZrrIyw428vq87sp9v2tY2rNX/8w1uvZycsXib2CD6ss1Lur3uXlRi"
    "dTUXVdvc88qGKk8nJ2p1PNGqq2cu0hULeVa23l2laMgw2WrSGKf/8fsnOmbg=="
)
