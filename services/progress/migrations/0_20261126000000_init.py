from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "answer_keys" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'One row per published CourseCompleted: at most one per cycle.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "lesson_progress" IS 'What a student did in a lesson in one cycle; a revoked completion does not count.';
CREATE TABLE "outline_chapters" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "chapter_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL
);
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "playback_positions" IS 'Where a student left a video. It is not published, so players may save it often.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
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
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_chapters" DROP CONSTRAINT "outline_chapters_pkey", ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "quizzes" DROP CONSTRAINT "quizzes_pkey", ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "answer_keys" DROP CONSTRAINT "answer_keys_pkey", ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        CREATE INDEX "answer_keys_corrected" ON "answer_keys" (quiz_id) WHERE key_revision > 1;
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_versions_positive" CHECK (quiz_version >= 1 AND key_revision >= 1);
        CREATE INDEX "assignments_by_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_deduction_in_range" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" DROP CONSTRAINT "lesson_progress_pkey", ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" DROP CONSTRAINT "playback_positions_pkey", ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "course_completions" DROP CONSTRAINT "course_completions_pkey", ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_from_revision_1" CHECK (revision >= 0 AND (revision = 0) = (num_nonnulls(score, graded_by, first_graded_by) = 0) AND (revision = 0 OR num_nonnulls(score, graded_by, first_graded_by) = 3));
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graders_known" CHECK (graded_by IN ('key', 'user') AND first_graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_users_have_ids" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user');
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz2zYW/isYvTSd0WYSJ02yzc7OyI63detL1nGaXrxDQyQkYUUBLAFaUbv974sDkB"
    "RJkZJISRbl4MWySBwQ+gCeOw7+7AQhH4ZEiKc9JqYk/JHMOt+iPzsMT4j6p+x2F3VwEGRv"
    "wiWJ+76mwLqhMyYzfR33hQyxK9WtAfYFUZc8ItyQBpJyBgQ3I4J8LImQKCT3VKjLiA+QVJ"
    "dNXwJJjjgj6F79H9/F6PeI/vEUnuBxVz2CsuE2OosY/T0ijuRDomhC1eVv/1GXKfPIZyKS"
    "r8HYGVDiezmooA+HetCLvunIWaBvfPx49u5fujmMtu+43I8mrEASzOSIs5Qmiqj3FAjh3p"
    "AwEqof5WVAZJHvx5Anl8zY1QUZRiQdtDe/4JEBjnyYis4/BhFzYQaQfhL8efnPeHyZZo5z"
    "eXXjfDi9cZzOwszBEAr4x5dczmDWKZMA2Z9/mX7nqOirHXjAyfe96ycvXn2tIeBCwnpKMO"
    "v8pQmxxIZUw1/AO57FRdDPmFyCeYasALwacxPIkwtzzOerPUEzwWsHCKvxqo+/HT1/+frl"
    "mxevXr5RTfRA0yuvl0zC2eWNxnqOrXp7neT9qYFtkcxiW4JtzIcWYf3hw9VlOa4ZkgKkHn"
    "Ul+h/yqThEaJfgBmBAzxMhfvfhwuVPvWvNLS56P2t2wZVYMSLn8uT86rjIQaCDYwU98OvB"
    "OMNB4EIfu+MpDj1n4Q4/4lVtF29NjibFK5jhoQYSfjH8vrkEFYIO2YQwWSFh5/dXidi05X"
    "oitno+NhB380HUFHoLhFb01RV99aXegQi8zgmPQpFTzkB1I/dqtaj/sNRfQz5FVKBByCdF"
    "BfBhWLirR1lz3eeItrnm28vEVy7xOaSSSvXrFuC8IZ8rVnRKUIBSDe1xgXhz+vPNckk4mc"
    "V3zq8uv0uaF8VjHu4J/uwEnMYSJI/5ZTQhIXXLYc8TFrUR4tIJ9p++M5+Pax4uP16cXp+d"
    "FID0lPjEchHEd+o3Szoh5SjOqYoIxmRPk3/WwDAWcQcA4c3ZxemHm97F+9x6fte7OYU7R7"
    "m1nFx98qqg7aWdoE9nN98j+Ip+vbo8LTKZtN3Nrx0YE44kdxifOtjLYpJcTi7lZhdcCWq5"
    "+9Sd1eFNBTLLoRpwKI2hR7xI62pOQEI3Vo1rcKvqTjbmXIfz1pUzLvWWRP0JFaBnCQf7Pp"
    "+SEn2mUqOspG+kX7YMzW0ojK0xPI1O3Sk1OuN73eUGp1Fd1/Tn9pBp/hZRKVJNXunrz9B0"
    "RH2COPNnRqUXCPd5JHXDAIfq7wjfE4TDkN4Tb9G7u92uNzB+22UAWKO3RUbvsxazpJzBRb"
    "CrVn3NNZyn2mARt4zhH6QRezgY7kRDFBLLqMR+rYZ7TmHxro+3R3wiy3TEY859glmFqTun"
    "KoDeV2S74sLplYfF/fjq6jyH+/FZEdiPF8en10+e60lQjagk5fxZKS8+ZaRBhLOE0oq/Fm"
    "rkJ3wSqHfDAFGpm2daraWlq4WQEKypsF8x41JX1jEKor5PxYh4KPd04n2LsEQTJf508gQ0"
    "dWdqSS/q6Bv3ZtXyFuo41Wq5kJFXPwiYp7LRkGKACd6GGiw/bd/m4N7eTB03YTsNPPVF2i"
    "3469sG96E77Fsj1k9ZyH0fMhtOZua3l0j1YqMVQp2kzR39ktdIqlTWTih1fiND826MpH2L"
    "6CTgoVqjqgdXCqSErY6t67tx3J2GSK/tBRm/9d6tzG+hOLIy38r8g5X5hiU1EvkFUivxrc"
    "SvlPghFsT7KLTIKhP28/ur5Lxu6UQizvPdT1InPL4mV8+QWEFaV5DGs96AR2UJLYeyHKqK"
    "Q50THLIq9pTcXMGbfNNs7fh/rOghyhCOI/bfmi1YQ9X5UK3CJJeXCqTYxz11SeorFGVh/w"
    "17vGW3DGyWkAQ+dXGaVjw3WxSZ6hsuCgUSODC7SHDTKbgofe6O0ZDeE6EHMFGIe8aiicJQ"
    "dXDLILakTZs+l6On6O4udr/f3UHn0DSG8SvRVXczdt28YX5QXwlrGx0eS7e20Q5sI5v70d"
    "m+cZRlPjWQLSe2RmiZ49ma9FtEM9FNHNj449TFtoLaIl2WexCQEo6wNM0jIXnAHI/9SK0t"
    "pngYI64m0HMim06zAusWGWFCcPY+sa0qbLFcm+4qkwxaO9l7qy2zT2DN4NSY8qhnDCrTGf"
    "wPpk4cwcFQQIOPiYfmCSXI48oAYlyCDcbkoqW2kydYA6iFurk1gB7UAIrf93qY5ogspFY5"
    "36HKqNMBGrmy85R2P2zbXNktzqSyM72zmY5VswbznKe0s9y2WW6NVXRl9imcjHAgqyJUhT"
    "bd5VZRsvPBNc33GEi3hsfDGx7xrNcFPUdltWRbl2efe+zUbFBZLx6TJbGmSdtcf7EAM969"
    "pTIubrKmiDO2vZVwX5SEs16g7XuBrNJglYYDVxrG6nfWQTtpb8G2GlornMch+T2iYe1QeJ"
    "bM5h2sn3eQbsuviXeOzgK+PuCJ61s4ZXyjmlEX6SzDbsCw93Yux+H4rWuodq0o+/5okG2N"
    "m+K9j2fQ1/tEVSn1VCy06i53VgRxeyfRgNZOVCIhyeQR+WQAaUX31CP8KTrT2zUgRygVSH"
    "qzBjwNDviZ4BkSUOyRwv50SVhZntL2H2B9Ka17vbpLfCk2TcmmKR0CpIKobr2SMoeV5maG"
    "wlqbbYsH/FupluXCVd9ZIVBBMf1j3RowV2Wn3L2Fei1YSjIJJBoTEpi9iUk7veFRibUpFi"
    "hOzEJTKkfldd622rs9eq9lPMgevbcPX9iBbHWsj6g926k1U2HDQS0BcUcOLyJSYzsPefUR"
    "kzmiQzhksvNJKQ5wwkPmcMx2nDiZc5cZXajJAStlpPZslZLzVA1ODY5pWqS0/KbhWXLC5W"
    "EJi195lFxKZ0+SC7AQDY+5KpJaMGFrgePTCZVOfQdKObHlvS1zpXxIzx/rlDpUMve7y90q"
    "mZPM1nOt9LS3I/F0dJHuQII7g4cQOOjCJ85cnke/Fs6uAqvn9AYPy+pe7egpG7ha5lDV9Z"
    "wXCa3b5ZGegNVy/mWN/d3GK1ofV1vgDa3H1G5V3+ZLb9NlH9A4pEp3qckLMiSWu5Y7O+q7"
    "kSw3WO4++gI8dJD1ZGrcJhHaTBx2P8GWfQYSH6FpvtfTMdvGKB5a0tkKOI+1YkauZuPngK"
    "rumpTsz1EezCx3TplnEnxgWB7K6BNf1synbrYmb3iB9mBm/4t8xzMR5XXD5xmSjYLnhzOr"
    "OwmXj8nMCck9rakPFslarA92ruNxJvlPZuUg9RNMEhTo5DgIfKp4rY/Fmox229qjVFpiHd"
    "0xaW/PVa+vOPqUjetgnbS3WNfHekB9oljFgISEubVy0hYpLf718ffwTDi+gqcGd8/RtPYw"
    "D6UBzgTqk2HEEB5IxdK9iMTq3sPzb494kY52NswoKaXfT1pJ51mn5ky8N0MGCZvLMdpBng"
    "kcCcUaZT8VKDfG9oHUlw8wYLXMB/AB+ku6UnaFcIi9RjZXjtAaXG02uAY0FNJpPNMl5Ha+"
    "D2a++7VydktIrR7WwFndQGIdmqzaXXapzXjeTsZzlWoaY1CR7LxFhfRwFuK705Ozi975k9"
    "fdl4VyQwk3ePns63LVqR6Dtax1Q9aqAaxbUDJHZCvjFMvD1fYIb+wNfgiXwd5yAwKAh0ei"
    "kRBbJP6C2HC5IBsQ4sGuhlqKbIbGstn12Gxrtp704PUYdUq3ncT3usu3nOB5q72U7y4TT5"
    "XctFQslfDReElutlOj9TlWDTZonIxwWHeHxmFmXWkbxydsKOH1OPrmmyWAJlxAtSoGjONb"
    "R+ZeIWNTvVY1EI6bP0J0nz97tga6qlUluvpecUsMk6VGWXXyQ4bkECoHtCr7oTUi7UT9dl"
    "D7rgYDQWS5aCu0WSHi3Li1w3XzNbdWvichCnAodb3Irg4xGPokYYIplQqFRCmfHpJc50rM"
    "FvdONuvmlt2yuzsYOHEjSe+JM8DUj9RPu7szJ9KanZSGTpiMDWhC4oNuoXxNFECHIJD1Ib"
    "eMDDF0he6xH5FbFm/GZNGkr8aoRjOIQmiMkkeZXjFDPIC3hYdoBDkhJsf8Kbq7m6pXKJzg"
    "cKwGFfcG4VEhb9mEw+7PeAjTkVIxoMBOqN5KhQsMERqnuGSTTaBj14+EOdbg7q6rvkseUF"
    "d/U8PxABrzwx01oBE8HPZs0cHMDIEP52V8YqxNgrkyEzw04OFb1eUI+9KBHTXzPvWlkGDB"
    "GVwMCdKkI4XqwnBhV+sAdr3O0YFezcZX7f03mEwh1R3fsikPxwpaSKRBI/Um5DvcvG5nvM"
    "KHIY9KhNKyys5Fykchnx7G11KtgOkFW2ceUgILf5OzEJIXqYYtkaOxO5JKvDMgmWKZuYjr"
    "MR1WQlsgfDR+r78fHb148fro2YtXb755+fr1N2+epRAv3lqG9fHZdwB3bl2XbQpfFP81Fn"
    "gV+aOZjq0t9FSPKYkALQ345whtqL/Nof65SllLPcpRWfdofdGcqO51glBZGhuDKsagUsOn"
    "TCgzHM6qIlE5wuKxOTNppMOjwfQ4dnakq1kt5uOzy971L+XL+bjEOXL8y81przABqeFYh4"
    "/kiCwbqc9GMrZ5bdznZBb5Zsg3yobMEVrlqM3KUcZtVXeWC6R2nts2z61z7P8URxqXevZ/"
    "mocj13Ltx+HLGr59PFTdDdUyNE75ER2OiJBpqUJBCOuCZ1jd5QJ2GvhQET6uED+FY5vgYK"
    "Zkh+STGZFfl3v/d/Ug6y8+NKFq/cUt0WnSV7IO5DkiC3sD2G3d0G17LnUlW/W8BUQv1LBp"
    "iNmwQm3LEBaAveRsHS2tbcguh+3Nxcfzm7Pr3uV3p23KdXhHsHdOpNTSu0QbytxfoQh5qq"
    "Xj66Zr6kDX2dQBrWZAtBsL6qnGWEfzZ/r6olZTj3TLyYHLAk+PLD/wQeJN1UqJ1RLb4Du3"
    "WqHNIjhkFSWOOzTJI1ggfUwAP3AyQYzlmJRswlsjbBTT2ahRw6hRDKNOvWw0ASmlnYLNpm"
    "BEYIdjraJ6i5SHkF7eeY9pKCCxFxDQHka9iLqoz+UIcnD7WJBXL4vq/f5y0B97cXzV/5jx"
    "KeuiCfYHPJyYE3RM3vbG07ATnah+yHXDaGvbpPUX4po8HPHwSDyTLQN821o/LTvorheGuE"
    "LLoaVn27VMoPZ83/i8hARpGu9iMdrBW70dRI1SRFso8gaJX7/9Z6GWXurjaxSqL6PfQrz+"
    "kDi2DdjX8E6feWQScNhR2dO1gTulPuqFVt3lnmqatncyxapX+6uvWFKjGDZa6b1g8Z4zjw"
    "4hoK4U3emIIyzGxFMaFlELW30GWOm68LYqC3bRk72NTmGvXk/p1F5cOHmC1T9EsQooVs80"
    "S1B6XqB+aHwCIh4Thngk36YHzSt+MhNdJHjm/HmiT8JWBLcM4v8eh6EO1SrfjVO92gAtda"
    "qva3a2y6/+YFZntVM9nte6PoCUaFvzsCMR+S59bWARz18Kur3z0XflH6g6qKZSBaw8p+ag"
    "/ZJbUwEbOFoOzMOyDb6zE+cJvHf1OExC0WrvYudSkcRFrWPJug1le1cM5VHaQJ/m2hAoQL"
    "jUJEpUqp2bROZBzRKX86TWELKGUJUh9APvX0cVCcvxvRVGz3953wmjNdOTqyd4A61ffy68"
    "ItXVipL223Hi7jebZlfFiqq1fBG5LiHNqogXaS1nspypijNdRbLPP5dzpvjeCs7E561Wum"
    "BO74kpPARlgUKCXD4xp8lpVQC8FDPIA3QhyOUTT40Z9WfoRzwY4y7ivgeWoa6bvuiI2V7X"
    "4I65UTrImMy+EkiA5cxcgkaqHwFeFwSOlLjoETxMHyeInpz0Tr4/Rc+/nnthwDHDQ2WPgN"
    "PGjMd8v2VTCnWMQAfNbO6Y6u0bod68IdA0pJCLiXzujjM/2iZDtjpfxu7QaElALs2rK89Y"
    "qoZ9gdDC3yQeWj9PadMEpQOCfFcOAyWnCWumNBZIrc5odcblOuM5H56yvIJR3mIt/dHx+d"
    "BRC3Dj2prGuWcqSYp5XUwTFVN6GMhnSFtDoAhCcludipvNOt9AZbNKw1531dqE/o4tC/gg"
    "4D50ZcB9FTNrG/x72ZG1n2pmBwT9inJmLdOEPkisD7CqVIRMg/X0IJG2XSuhKeTTb3WUzJ"
    "TIpszFIcMycyx7qpMkpa2hlLXLJ0pOJTG46WgG+RVQb0mUpzht/zGJlw2+obu7PhmZUtoC"
    "Dh9Ok5jSXpVyBU46UL4w0/4xPmUoiPo+FSPiQW1wtayg1HdIAh+7RPV1y9J+YECqC8y4Ll"
    "DO2U52Fn+YYN/f2J3W/nCIEVkvjl6/SoUUfFkmlj5c9M7P1zp3hKrr6iXmYR3JVKSzKewN"
    "K+TZuoT7QN3WJbR1CQ9iHqyfbIV2+Nf/ATVZ3BM="
)
