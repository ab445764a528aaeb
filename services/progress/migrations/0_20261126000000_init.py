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
    "counts" BOOL NOT NULL
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
    "time_limit_seconds" INT,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "review" TEXT NOT NULL,
    "counts" BOOL NOT NULL
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
    "time_limit_seconds" INT,
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
COMMENT ON COLUMN "submissions"."time_limit_seconds" IS 'With the student''s extra time';
COMMENT ON COLUMN "submissions"."expires_at" IS 'The earlier of the end of the time limit and the quiz''s closes_at';
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
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_pkey" PRIMARY KEY (course_id, student_id, item_id);
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
    "eJztXWtz2zbW/isYfUl3RptJnTTJ2+zsjOx4W3d9yWs77V6yQ0MkJHFNASwBWtF2+98XBy"
    "ApXkBZpCSLkvHFskgckHoAnBvOOfitF0ZsHBHOXw4on5Hor2Te+x791qN4SuQ/ptt91MNh"
    "mL8JlwQeBooCq4bOPZmr63jIRYRdIW+NcMCJvOQR7kZ+KHxGgeB2QlCABeECReTB5/IyYi"
    "Mk5GXdF0eCIUYJepD/J3cx+jX2//MSnuAxVz7Cp+NNdBZT/9eYOIKNiaSJZJf//Je87FOP"
    "fCU8/RreOyOfBF4BKujD8T3oRd10xDxUNz5/Pvv4F9Uc3nbouCyIp7REEs7FhNGMJo597y"
    "UQwr0xoSSSP8rLgUjjIEggTy/pd89d0G/tFaAf4TiAwQB6/TqLaz3Huby6dW5Obx2nVxmo"
    "lCIHd3LJZRQG2acCEPrtd93vAgR1tQcPOPlxcP3N67d/UL+YcQHTJ4Wo97sixAJrUoV2Cd"
    "5k0KoYn1GxBOIcWQln+c57iLB8X/nxx6Nv37x78/712zfvZRP1otmVd0sG4ezyVmG9wFYu"
    "ViddLg2wLZNZbA3YJmynCutPN1eXZlxzJCVIPd8V6L8o8Pk+QrsENwADep5y/msAFy5/Hl"
    "wrbnEx+JtiF0xKES1hLk/Or47LHAQ6OJbQA3se3ec4CFwYYvd+hiPPqdxhR6yubfXW9Gha"
    "voIpHisg4RfD71sITM7lx5RQcfrVJSlWJslqaPiYjM1IHJLSrChtB4iL2JOULzjKaNGIRV"
    "I+Il+Q6Qf5l2fS0edKdp7e4nFV2K7R1xf6hQ5ojkpMsEAzLJvge0IRjILsHc85ktdkd2Qa"
    "ijmK2KyPONOtc31zRIn8V8r8kGCxriR3WRxx0lCWF4isNH9EmicTpyHGRSoLcknUwJJriG"
    "iOxMJZgrO5smn1zEf0TPk7qnDekq91CmbSvgSmfMU9BHMJUrenf7tdrv1M58md86vLH9Lm"
    "ZZWoCLZENcIOJ/I1PIP6WTuJK3R2Khumsid1CyyqsH6UkAh/SszYLqjKin1C9jL9ZwWIRR"
    "Q/AcK9axIG2CVaeZOapz+mU63z6V+DpL4Ht8DSlhfdgEnlNPmV662Ks4vTm9vBxafC0vg4"
    "uD2FO0eFZZFe/eZtyVjIOkG/nN3+iOAr+sfV5WmZ/2ftbv/Rg3fCsWAOZTMHe3kk08vpJc"
    "OKw0KAstp8yeUJ7ZozrLmIYG6Sx/UCZEHRSoQ80Qq7ZAKF8VBa9RPirb9stiFM3Amm0tBt"
    "wfKKlBtge12b5YfEwdLBGs4bmb4FqjXsiKdZb09gRnTJC5XI616d8ym933/U55S0XM3TVI"
    "/yGp6ZxUs0tHMrhJu0dpNpu5ilyYXchPzTKKaucnSpJ8GfN3/udW7e9pe4bA7WHO6dKNdd"
    "fkcQ9FnyIGeL9jTC14jNwIM5ith0NRG9ae3HeiU37uERvghIE30yI7AeiRZK5BR/dULmU5"
    "NtdBlPSeS7ZtiLhGUdkrj+FAcvP+rPwxqHy88Xp9dnJ8/V+fAslXCIX5HTPfBdgxZez5tK"
    "ZJZDteBQCkOPeLHS1ZyQRG6iGjfgVvWdrM259mfVmRmXXCXxcOpztWfr4CBgM2LQZ2o1yl"
    "r6Vvplx9DcgsJoFLXHjAUE01qF0Sxmh5LqsDjI8dXVeYGDHJ+VWcTni+PT62++VexENvIF"
    "WUDdGRtfmy89o32f3Osvt+21lbByBIluXgnueIVmEz8giNFgrq0njvCQxTpSI8SR/DvBDw"
    "ThKPIfiGcKKNlk1wcTAWL9Cx3yL7zaE+4vCHblrG84h4tU1pW7U3/B/mC4FWWcCyxig/5S"
    "D/eCwuLdHG+PBESY1PGlCmOO6gk1xuzKXqmMebSl8hL4lLRIaTBQWvHXQY38hE1DuTZqA7"
    "8rrVbS0uVESAlWVNivqN69CEm0CDNAhacT73uEBZpK8aeSo6CpO5dTuqqjr93bwajl3RUP"
    "NjC7CyDn5i1M/gYcPmvf5W3THfq1Ei7TJhqpRGvjkTq3FdIZKX5KIxYEEDNyMte/3SDEy4"
    "0ekeEka+6oRd4gR1oaN5FQ6coULbrRgvUD8qchi+QclT24giMpW1XUgrqbRDT4EVJzuyLS"
    "N967FfG7lz5WxFsRv7ciXnOgVhK+RGoFvBXwtQI+wpx4n7mSUCbZvrj/mFhXLZ2YJ2n7u4"
    "mOhcc35Oo5Ertj1VSQJqPegkflCS2HshyqjkOdExzROvaU3nyENwW6WdP6EMinCCf78d/r"
    "3L+x7HwsZ2EaFO1zJNnHg++SzBPIl1SJaNsj1IoAEyUiYeC7OIvPXlgpksyn6iKXIBWrRI"
    "ADMmDuPRr7D4SrF5hKxD1twMRRJDv4QmHnSFkyQyYmL9HdXeJcv7tLy1YkML7gfXk3Z8Yt"
    "GhZf6gW3plDnObg1hZ5v3YQu72RVbaE8r2mArJnY2pwmt7K14DeIZqqKOJAw5TTFtobaIm"
    "0KJAiJgSMsjdlISWyI7+rxGtpmawj0gsjGxuxLOPW5/MPop9SUqjG9Cm36j1lg0NrJ33vc"
    "EPsFjBec2U6e72n7SXcG/4Nlk+zPYKh2y+6JhxbRIchj0t6hTCAV0181zLbyBGvv7F4Vt/"
    "bOk9o7yfJuhmmByEJqdfEtaohqb7+Vo7pIadOGu+ao7nBYlB3prY10oom1GOcipR3lro1y"
    "Z4ygK51jcDLBoajbfyq16S83gtKsBVc33+E2ubUztm5nJIPcFOMClQXZVivaZTqcHA1fNN"
    "ttyZNYS6Rrjr1EXmnf3VKRljRZUaJpU94KtG5M2e0INOvj2byPx+oIVkfYcx3BHmhhFbK9"
    "U8iKrqRfYz9qvK+dJ7NBBKsHERSq/DfAu0BnAV8d8NSxzZ1mB0eU6SzDbsGwd3Yi7v54pR"
    "uodp2ofX8wyHbGK/EpwHPo61OqqhgdE5VW/eW+iTBp76Qa0MpRRyQiuaCggIwgRujB9wh7"
    "ic5UqgXNH1ejEi3gaXC09hTPEYcyjD6kkgtCTUFHm3+AdZ3sejX1l7hObMyRjTnaB0ibn5"
    "Roz0jssLf//6UmaZal6s4j8hP00P+sWp0FSqLlDo/B6ijED1BJJTnSD90TEuo0wrRdcoK1"
    "OvI6ibJCM19MzAXXNtZ7mks5k1OMzVCaBxmRB5/MECdCyKemGZZQyJ6LrNMJCzx9uncQpM"
    "9eO8lxZzZC1xbfdoSvwqp52liZzLI3g29hT/IcmyNqD8TqzFDY7aOOgLglB5mUr6lxXoT8"
    "p5uryzrenCMqh3D6rkD/RdJy7hI7+UVqHnBWA6Z8lkT+rTUWgM3ysSjDXpr50EF5LFKFps"
    "WpNCZSeyBNlWEnOLU426pKaflNywP4uMsiA4t/9Py9jM4evxdizlueDVYmtWBCooET+FNf"
    "OM09MGZiy3vNVQJ4i4yRPJ3NF+lavkjBHAoYJ22GuEBox7jLY6z9dE00pwWF1ZhaaEz2DM"
    "XnUfTjJjtWtGfcM8jd7y/fOcgdULra7sFAOfRTh3ofqQ4EeOxZBFvhffjEucuLeI7KOYng"
    "lzu9xWNTFcYtPWUN3/8Cqqabw2VCW7v2QE9b3CMN27qjN78l3/nQkQpv6DymtrTKJhe9TQ"
    "B5QmVcqo7ThrwgR2K5q9kd33yjw3KD5Rscz2APCeJ4dcX1NAgpF2q02gbfpsHfZahLx1xe"
    "Wygg9rQnMXeNUTy1pLMV256DN/d5bX2pMBB9SIc20F5wJPlHhFE6E3dQW/9r6EetNk2KlH"
    "uzztRZjwRHgU+ixUEqXvovvCtSkyoLDQb5KEeqsEn0vJZp5hNtw45LtHszUZ4lQ84FqK0a"
    "jZcjWSsWb39GdSvRd/dk7sBWZUPlvUzWZfF3nbxnymv1zEHyJ+iYajCgcBhKzuyhAPMVGe"
    "2mJaKQIrmJop+2b6Xm78+k34qWH/j0vgnWaXuLdXOsR35AJKsYkYhQt1GIe5XS4t8cfw/P"
    "uQMJZQ24e4GmsweDSQ1wztGQjGOK8EhIlu7FZGVFedP82yNerLamWwaoGul3E6Xae9VrOB"
    "Kf9CuDhC2ELG8hbBVOk6StgqlLlGtj+0Tqyw28sJzmI/gA/SWbKdtCOMJeK5urQGgNri4b"
    "XCM/4sJpPdIGcjveezPew0YpQAZSq4e12FloIbH2TVZtL1nFJlBtJoGqTjVNMKjJndqgQr"
    "o/E/Hj6cnZxeD8m3f9N6UQ6pQbvHn1B7Pq1IzBWta6JmtVADatZ10gsoX5ytVpG3uE1/YG"
    "P4XLYGeBHCHAw2LeSohViZ8RGzYLshEhHqSgNFJkczSWza7GZjuTJzSA5THpGXOEknv95f"
    "lBeNFqJ4eFmMRTLTc1iiUDH02m5HppNZ0PiGuRTXMywVHTdJr9DJFTNk5A6FjA8jj67rsl"
    "gKZcQLYqbxgnt470vVJ4rVxWDRBOmh8gut++erUCurJVLbrqXjl/iQqjUVYf/JAj2YdCRJ"
    "2KfuiMSDuRvx3UvqvRiBNhFm2lNo+IODdp7TDVfMU82E8kQiGOhCpX3VdbDJo+DZigUqVC"
    "EZHKp4cEU7ES82qia7tuoC7m3R28OHFj4T8QZ4T9IJY/7e5On27Pk0KZQMd1xAY0IR7yKc"
    "KqGl4cQocgkMkHeYmSMYau0AMOYvKFJpmzNJ4OdfDdKI6gMUofpXvFFLEQVguL0ARiQnRC"
    "wEt0dzeTSyia4uhevlTSm67R+YVOGaTqJq8wm0gVA+r1RXJVQkFPX8fqZ7jkg02gYzeIuT"
    "5V6e6uL78LFvqu+gZxgACN/uGOfKEJPBziN/3RXL8CGy+qAiZY62wAaSaoiqEfZJcTHAgH"
    "0p8WfapLEcGcUbgYEaRIJxLVyutCCrKqPbpAB3rVWcrK+68xmUFeAv5CZyy6l9BCIA2ayJ"
    "VQ7HD9suHJDB9HLDYIpWUHS5QpD0I+PY2vpV4BUxO2yThkBBb+NkcxpQupgS1RoLHpYwbv"
    "DEimRGZWcT32x7XQlggPxu/1f0dHr1+/O3r1+u377968e/fd+1cZxNVby7A+PvsB4C7Ma1"
    "MGf1X8N5jgdeQHMxwbm+iZHmPYAVq64V8gtFv9Xd7qX6iUjdSjApV1jzYXzanq3mQTKk9j"
    "96DKe1CZ4WMSyhRH87qdqAJhuRTYXGjpcDCYHifOjmw2y8l8fHY5uP67eTofG5wjx3+/PR"
    "2UBiAzHJvwkQKRZSPN2UjONm+M+4LMIt8O+VbRkAVCqxx1WTnKua2ajnKJ1I5z18a5c479"
    "n5OdxqWe/Z8X25ErufaT7csGvn08lt2N5TTUTvmJP57kT5fihNB+lnWedo+GJIBzZpJzZ8"
    "BHrCo/UkOJy209xPqJ902YWj9xR3SZbDk2gbxAZGFvAbst7rppj2UiD6qIXsjX9iNMxzXq"
    "Wo6wBOwlo6toZ11Ddjls7y8+n9+eXQ8ufzjtUozDR4K9cyKEkt4GLSh3/xEFyJMtnUA1XV"
    "H3uc6HDLgsDjx1wPWQpBvwfRRTdwJTyKsqNY2pNxwauGzb6cCiA59kt6leNbG6Yhc851Y3"
    "tDEE+6yoJLsObaIIKqSHBPAThxIkWN4TQwreCptGCZ3dM2q5Z5TAqAIvWw1ARmmHYL0hmB"
    "DIb2xUUq9KuQ/B5b1P2I84hPUCAsrHqCZRHw2ZmKAh5uTtm7J6v7vw80M/xED2f0/ZjPbR"
    "FAcjFk31SUc6ZHvtYdiKQtR8t3XNjdauiepn4p3cH9lwIM7JjgG+aZXfN9UNH0QRrlFxfG"
    "Op8I5J00EQIPmiaeaK1gk+qBQQ+Xo83kBhNwj2+ue/KvXzMv9eq+15E/0G9uj3iVXbTfoG"
    "nukzj0xDBlmU14SHEEHeM3qoDe36yz3VfkbhRAnJyidSpgSQYqWywJJsM88fw3a6VHJdHA"
    "QkktoVkXPb66MQSyUXlF5puppOn1yzR8jPG0hN2kuKJU/xHEH2qZyQCDyq0AGmijVIRS/m"
    "JIIHeESuRCLZhmIhbCbfYiopeB9xtkhZi4hcUpBDJynAty7RdCWYcAbmWLbejle93gI1et"
    "VXtTu75Vh/MrOz3queDG5TJ0BGtKlx2JKY/Jgtn9xMXlsybssnUHeOUK3mV3uM0F77Ijem"
    "+bVwruyZV2UTrGYrPhMQRc2YSkrRaY9i71KSJGWsE3m6CVV7WwzlIE0fOKInVYZA/8FlUy"
    "jVpLZuDOlHtavNW6a1RpA1guqMoJ/Y8DquCVBO7j1i7PybDZ0oXjEcuX6A11Dz1WdljdRX"
    "J0rbb8Zzu9v4mW0VJ6pX63nsuoS040xlWsuZLGeq40xXsRiyr2bOlNx7hDOxRatHHS+nD0"
    "QXGkqyEFw21afHoWEslG9iTuQdF3a2AuKN4cYc/RWP7nEfscADU1DVSa96YDbXNbhiQEW5"
    "J/MXHHEwOalLVKmik8HJj6foW+VeAXcLizztiNFPS77PfChKBOplLltjNmFc+WiUGyZg7j"
    "28gT5tguh3h9eWSBNQKmyoY/ejYWwWRkd23LKoOXM8Uj3sFUILf5sNz+ZRSOuGH+0R5Nty"
    "DaSSok2KbZHU6odWP1yuH56z8SktKhjmFivpik7Axg5JDvRep26mduPpKpF8UfNS73vB9p"
    "iUzxCXhkDp401KabboeQ1lzaoLO82ZtYH6PVvs70nAfep6f7sqUdY1+HeSabWbGmV7BP0j"
    "Rco6pgPdCCxqYpfyDVbTgHjWdoVgJcivDpTv6HulkvjUxRHFInfWeqaPZCetu2wqZRTxlD"
    "cqLWO9KA0CtZRMYUxbe1bqVYMv6O5uSCa6VPaUYMoXsUpZ51LJAq8cKGGYIqiOzWYUhfEw"
    "8PlEPkr7zPq6dHcYYJdAb1k/ULNbdoEpUxXIGSXb8KjdTHEQrO1T6/7+h5Zer4/evc3kFX"
    "xZJqFuLgbn5ysdLOLL63I9s6iJkCrT2UD1liXwbOHBXaBuCw/awoN7MQ7WWfaIovj7/wCD"
    "wM6X"
)
