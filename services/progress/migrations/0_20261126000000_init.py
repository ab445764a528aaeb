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
CREATE TABLE "idempotent_answers" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_answers" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
    "eJztXVtz2zYW/isYvTSd0WYS57rJzs7Ijrd160vWcXrNDg2RkIQVBTAEaEft9r8vDkBSJE"
    "XKIiVZpIOXOCJwIOgDeO44+LMXhHwcEiEeD5i4JeGPZN57g/7sMTwj6j9lzX3Uw0GQbYRH"
    "Eg99TYF1R2dK5vo5HgoZYleqphH2BVGPPCLckAaScgYEVxOCfCyJkCgkN1Sox4iPkFSPzV"
    "gCSY44I+hG/T9uxehzRP94DN/gcVd9BWXjbQwWMfo5Io7kY6JoQjXk7/9RjynzyBciko/B"
    "1BlR4ns5qGAMh3owim505DzQDR8/nrz7l+4Osx06LvejGSuQBHM54SyliSLqPQZCaBsTRk"
    "L1o7wMiCzy/Rjy5JGZe+aBmbWXg36EIx8WA+jNdBbPeo5zfnHlfDi+cpze0kIlFBm440cu"
    "Z7DIlElA6M+/zLgLEPTTHnzB0feDy0fPXn6rfzEXErZPAlHvL02IJTakGu0CvPGiLWN8wu"
    "QKiDNkBZzVnDuIsJqv+vO3g6fPXz1//ezl89eqi55o+uTVikU4Ob/SWC+wVS+rk7wuNbAt"
    "kllsS7CN2c4yrD98uDgvxzVDUoDUo65E/0M+FV2EdgVuAAaMPBPisw8Pzn8aXGpucTb4Rb"
    "MLrqSIkTDnR6cXh0UOAgMcKuiBPY+mGQ4CD4bYnd7i0HOWWvgBr+q73DQ7mBWfYIbHGkj4"
    "xfD7FgJTCDpmM8JkhUBdtN8lUdOe60nU6vXYQLotJlFTxi0RblPSyTDK7+f4QWbr/mMUMR"
    "eQQfqb4J/n/+x1SvTVl3odEXi9Ix6FIqeLgaZGbtRuUf/DUn8M+S2iAo1CPivqe/fDwl09"
    "y5r7PkdktbsCpJJK9euW4LwiXyp2dEpQgFJN7WGBeHX8y9VqSTibxy2nF+ffJd2L4jEP9w"
    "x/cQJOYwmSx/w8mpGQuuWw5wmL2ghx6Qz7j9+Zvw9rHc4/nh1fnhwVgPSU+MRyGcR36jdL"
    "OiPlKC6oigjGZI+T/6yBYSziOgDh1cnZ8Yerwdn73H5+N7g6hpaD3F5Onj56WdD20kHQzy"
    "dX3yP4iH67OD8uMpm039VvPZgTjiR3GL91sJfFJHmcPMqtLngO1Hb3qTuvw5sKZJZDNeBQ"
    "GkOPeJHW1ZyAhG6sGtfgVtWDbMy5uvPWlTMu9ZZEwxkVoGcJB/s+vyUl+kylRllJ30i/bB"
    "ma21AYW2N4Gp26V2p0xm391QanUV3XdN8OkOn+FlEpUk1e6etP0O2E+gRx5s+NSi8QHvJI"
    "6o4BDtW/E3xDEA5DekO8ZWfudofewPhtlwFgjd4WGb1PWsyScgYXwa7a9TX3cJ5qg03cMo"
    "bfSSO2OxjuREMUEsuoxH6thntBYfGuj7dHfCLLdMRDzn2CWYWpu6AqgD5UZLviwumT+8X9"
    "8OLiNIf74UkR2I9nh8eXj57qRVCdqCTl/FkpLz5lpEGEs4TSir8WauRHfBaod8MAUambZ3"
    "qtpaWrjZAQrKmwXzDjUlfWMQqioU/FhHgo9+3Ee4OwRDMl/nSuBHR152pLL+voG4/2YNTy"
    "9oqHDbRwISOvfswvT2VBLsaTYPPX4PBp/zbH8vZm2bgJl2ngmC/SbsE93za4u+6fb40UP2"
    "Yh931IZDiam99eIsSLne6Q4STt7uiXvEbKpDJuQqmzFxlaDGME61tEZwEP1R5VI7hSICVb"
    "dShdt8ZhdhoivbeXRPrWR7cifv/Sx4p4K+I7K+INB2ok4QukVsBbAV8p4EMsiPdRaAlVJt"
    "sX7XeJdd3TiUScxbuflE34+ppcPUNiI1Z1BWm86g14VJbQcijLoao41CnBIatiT0njHbzJ"
    "N93Wju7Hih6iDOE4Hv/GnKcaq8HHahcmmbpUIMU+bqhLUk+gKAvqbzjiJ/aJgYkSksCnLk"
    "6ThhdWiiJTY8NDoUAC92QfCW4GBQekz90pGtMbIvQEZgpxzxgwURiqAT4xiBxpS2bI5eQx"
    "ur6OnevX1zA4dI1h/Eb0VWvGjFt0zE/qG2FNodZzcGsK7cAUsokcve3bQlleUwPZcmJrc5"
    "a5la0Fv0U0E1XEgVM8Tl1sK6gt0mWJBAEp4QgrczYSkntM2NiP1Npivoax2WoCvSCyuTF3"
    "YN0im0sIzt4nplSF6ZXr07/LAoPeTrbtbkPsZzBecGo7edQz9pMZDP4Plk0cn8FQ/IJPiY"
    "cW2SHI48reYVyCycXksmG2k2+w9s7+VXFr79yrvRO/3vUwzRFZSK0uvkMNUcf2Gzmq85T2"
    "LGvbHNUtTouyK72zlY41sQbrnKe0q9y2VW6NEXRhzhgcTXAgq+JPhT791UZQcmrBNd33GC"
    "a3dsbO7Yx4ketinKOyINsSOvs8DqdWg8p60ZYsibVE2ubYi+WV8d2tFGlxlzUlmjHlrUBr"
    "x5bdjUCzPp7t+3isjmB1hI7rCFP1O+ugnfS3YFuFrBWu4ZB8jmhYO66dJbNJBOsnEaQH5m"
    "vinaOzgK8PeOLYFk4Z36hm1EU6y7AbMOy9XZDRHa90DdWuFQXZHwyyrfFKvPfxHMZ6n6gq"
    "pY6JpV791b6JIO7vJBrQ2llHJCSZpCCfjCBH6IZ6hD9GJ/qoBST8pAJJH7SAb4ObdmZ4jg"
    "SUYaRwlFwSVpZ0tP0vsK6Tfb9N/RWuE5tzZHOOugCpIGpYr6TeYKV1maGwxmXbvP3/Vppk"
    "uSzVLXfIT9BD/1i3OstF2e1yb6GSCpaSzAKJpoQE5hhh0k+fTVRS7BYLFGdZoVsqJ+UF17"
    "Y6ur3yrq2i0l55tztPV0dOJdZH1N6p1JqlsMGeloC4I3cWEakpnYe8+mrHHFEXLnfs/az0"
    "BLhZIXMpZTtuesw5w4zq0+RikzJSe6dJyT2mBqcG1yMtU1p+0/AON+HysITF33mFW0pnb3"
    "ALsBANr5cqklow4ViA49MZlU59f0k5seW9LfOcfEjv/eqV+k8y7f3VXpTMDWLreVIG2rmR"
    "ODb6SA8gwXvBQwgL9OEvzjxexLaW7owCq+f4Co/LKlLt6Fs28KwsoKrrKC8S2jp+D/TmqZ"
    "bzL2vs7zY80fow2hJvaD2m9pj5Nl96mwx7j8YhVbpLTV6QIbHctdzZUd+NZLnBavfRV+Ch"
    "g5wmU302Cchmwq77CbbsM5D4AE3zvd5K2TZGcd+SzlavabISXah2kSuv+CWgargmxfRzlJ"
    "1Z5d4x80w+D0zLQxl94uta+dTN1uQNL9B2ZvW/ync8E1FeN3yeIdkoeN6dVd1JuHxK5k5I"
    "bmhNfbBI1mJ9sHcZzzPJfzI7B6mfYJKgQCfHQeBTxWt9LNZktNvWHqXSEuvojkl/e595fc"
    "XRp2xaB+ukv8W6PtYj6hPFKkYkJMytlZO2TGnxr4+/h+fC8RU8Nbh7jqa1924oDXAu0JCM"
    "I4bwSCqW7kUkVvfun397xIt0tLNhRkkp/X7SSnpPejVX4r2ZMkjYXI7RDvJM4LIm1ij7qU"
    "C5Mbb3pL58gAmrbT6CP6C/pDtlVwiH2Gtkc+UIrcHVZoNrREMhncYrXUJu17sz6z2slbNb"
    "Qmr1sAbO6gYSq2uyanfZpTbjeTsZz1WqaYxBRbLzFhXS7mzEd8dHJ2eD00ev+s8LxYQSbv"
    "D8ybflqlM9BmtZ64asVQNYt1xkjsjWvSkWf6vtEd7YG3wfLoO95QYEAA+PRCMhtkz8FbHh"
    "ckE2IsSDUw21FNkMjWWz67HZ1hw9GcDrMemVHjuJ2/qrj5zgRa+91OIuE0+V3LRULJXw0X"
    "hLbnZSo/U5Vg0OaBxNcFj3hEY3s660jeMTNpbwehy8eLEC0IQLqF7FgHHcdGDaChmb6rWq"
    "gXDc/QGi+/TJkzXQVb0q0dVtxSMxTJYaZdXJDxmSLlQOaFX2Q2tE2pH67aD2XYxGgshy0V"
    "boc4eIc+PeDtfd1zxa+Z6EKMCh1NUg+zrEYOiThAmmVCoUEqV8ekhynSsxXz472WyYT+wT"
    "u76GiRM3kvSGOCNM/Uj9tOtrc3msOUlp6ITJ2IAuJL6TFsrXRAEMCAJZ30fLyBjDUOgG+x"
    "H5xOLDmCyaDdUc1WxGUQidUfJVZlTMEA/gbeEhmkBOiMkxf4yur2/VKxTOcDhVk4pHg/Co"
    "kJ/YjMPpz3gKtxOlYkCBnVC9lQoXmCJ0TnHJJpvAwK4fCXNpwfV1X32WPKCu/qSm4wE05o"
    "c7akIT+HI4s0VHczMFPl6U8YmxNgnmykzw0IiHb9WQE+xLB07ULMbUj0KCBWfwMCRIk04U"
    "qkvThVOtIzj1ukAHRjUHX7X332ByC6nu+BO75eFUQQuJNGii3oT8gJtX5Yx3+DjkUYlQWl"
    "W3uUj5IOTT/fhaqhUwvWHrrENKYOFvctNB8iLVsCVyNPZEUol3BiRTLDOXcT2k40poC4QP"
    "xu/194ODZ89eHTx59vL1i+evXr14/SSFeLlpFdaHJ98B3Ll9XXYofFn819jgVeQPZjm2tt"
    "FTPaYkArQy4J8jtKH+Nof6FyplLfUoR2Xdo/VFc6K61wlCZWlsDKoYg0oNnzKhzHA4r4pE"
    "5QiLl+LMpZEODwbTw9jZke5mtZkPT84Hl7+Wb+fDEufI4a9Xx4PCAqSGYx0+kiOybKQ+G8"
    "nY5rVxX5BZ5Jsh3ygbMkdolaM2K0cZt1XdVS6Q2nVu2zq3zrH/UxxpXOnZ/2kRjlzLtR+H"
    "L2v49vFYDTdW29A45Sd0PCFCpqUKBSGsD57h7D0RcK7Gh8LwcaF48BHrYoKspGrirr7E+o"
    "m7Jkytn7glukz6OtaBPEdkYW8Au60Xum2PZSwPlhE9U9OmIWbjCnUtQ1gA9pyzdbSztiG7"
    "GrbXZx9Pr04uB+ffHbcpx+Edwd4pkVJL7xItKNN+hwLkqZ6Or7uuqftcZlMGXB75nr4/ck"
    "iSAHwfRcydwBbylpWa2tRbTg1cFXZ6YNmB9xJtqlZNrK7YBs+51Q1tDkGXFZU46tAki2CJ"
    "9CEBfM+pBDGWU1JyBG+NoFFMZ2NGDWNGMYw68bLRAqSUdgk2W4IJgfONtUrqLVN2Ibm89x"
    "7TUEBaLyCgfYx6E/XRkMsJGmJBXj4vqvf7Sz9/6HXx1fhTxm9ZH82wP+LhzFyeY1K2N16G"
    "nShE9aOtGwZa2yaqvxLvZHdkwwNxTrYM8G2r/LTsjrtBGOIKFYeWXmvXMmk68H2kJpqcXD"
    "E6wVt9BERNT0RbKOwGyV6//2epfl7q32sUni+j30KMvkus2gbpa3imTzwyCzicohzoesC9"
    "Uv/0Uq/+ai81Tfs7mQLV61xvqIYKII8dDlfp81/xOTOPjiGQrtRbF/s+CZVeRdSu9voowE"
    "q9BXVXGa1lVxluOCKczBsoHdqLyyTP8BzBuVO1FRH4UnWJeqaZglLxIkFC+AKPqHeQKIaR"
    "XC0fkpmiEH0keObOeaJvv9ZH88CrrrB0FZRQ7H6seu/Gn15te5b609e1ONvlUr83g7Panx"
    "4vbl3zPyXa1jrsSEC+S1+fzE7eWCbuyhtQdSlNpc5XeSdNp72QW9P5GrhVOuZP2Qar2Ym3"
    "BERRPaaSULTal9g7VyRxAetYnm5Dyd4VQ3mQRs+V4uSJMgT6Dy4aQYkmtXMzyGiNzRKU86"
    "TW+LHGT5Xx8wMfXkYViclx2x2Gzn/50AmjNdOQqxd4AyVf/116RaqrEiX9t+Ox3W/ezK6K"
    "ElUr9SJyXUKaVQsv0lrOZDlTFWe6iOSQfynnTHHbHZyJL3rd6XY5viGmwFB8+sDlM3NrHB"
    "pGUnsm5kS1uBDR8ok3hoY5+hGPpriPuO+BIajroy/7X7Y3NDhiQEGZkvk3AgkwOJlLdImi"
    "o8HR98foqXaugLOFh55xw5hviz/fUihGBMpl5pTG7YQL7aHRThifu1OYgbllgpi5w7QV0k"
    "S9UjbFsQNZMPb0RUsibWm2XHkeUjXsS4QW/iaBzvrZR5umHXUI8l05BhJJ0cRyzZNa/dDq"
    "h6v1w1M+PmZ5BaO8x1q6ouPzsaM24Mb1Mo0Tz1SHFItalybqBcExJZ8hHw2B0ifqlNBsMP"
    "IGyppVF/Z6VtYm6Pdskb97Afe+6/ztqzRZ2+Dfywmr/dQm6xD0dxQna5kO9EFifR1VpQpk"
    "OqynAYm07xqpSnCu2te+ozdaJaHMxSHDMnPHeqqPpDesu3ymZBTxtDcqKV+9KAkCNZTKkp"
    "h29l2JVw0+oOvrIZmYEtkzgplYZCqlgyslC7xyoIRhhqAqNr9lKIiGPhUT9VXGZ9Y3JbsD"
    "H7sERkvHgVrdagjMuK48zhnZhUftwwz7/sY+tfbHP4z0enbw6mUqr+DDKgn14WxwerrWhS"
    "JUPVfvMw/rCKkinU1Qb1j6zhYc3AfqtuCgLTjYiXWwzrI7FMW//g8RWJzW"
)
