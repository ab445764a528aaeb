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
COMMENT ON COLUMN "submissions"."progress_from_cycle" IS 'The span that the attempt counts in';
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'When the attempt was started';
COMMENT ON COLUMN "submissions"."earns" IS 'False: imported, completes no lesson';
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
    "eJztXWtz2ziy/SsofZnZKt1U4mSSbLK1VbbjnfGuH1nHmdlHtmiIhCRck4SGAK1o585/v2"
    "iApEgKlETqRSr4EkckGqIOwO7TjUbjt94kYqOIcP7sNORTEv2NzHrv0G+9EAdE/sd0u496"
    "eDLJ34RLAg98JYFVQ+eRzNR1POAiwq6Qt4bY50Re8gh3IzoRlIUgcD8myMeCcIEi8kS5vI"
    "zYEAl5WffFkWCIhQQ9yf8ndzH6Nab/fQbf4DFXfgUNR9voLA7przFxBBsRKRPJLv/9H3mZ"
    "hh75Snj6cfLoDCnxvQJU0IdDPehF3XTEbKJufP58+eEvqjk87cBxmR8HYUlkMhNjFmYycU"
    "y9ZyAI90YkJJH8UV4OxDD2/QTy9JJ+9twF/dReAfohjn0YDJDXjzO/1nOcm9t759PFveP0"
    "FgYqlcjBnVxyWQiDTEMBCP32u+53DoK62oMvOP/p9O77l6//oH4x4wKmTwpR73cliAXWog"
    "rtErzJoC1ifBmKJRDnxEo4y2fuIMLyeeWf/zl58erNq7cvX796K5uoB82uvFkyCJc39wrr"
    "ObbyZXXS16UGtmUxi60B20TtLML610+3N2ZccyIlSD3qCvR/yKe8i9AuwQ3AgJ4Dzn/14c"
    "LNz6d3Sltcn/5DqQsmrYi2MDfnV7dnZQ0CHZxJ6EE9Dx9zGgQuDLD7OMWR5yzcYSesqu3i"
    "reAkKF/BIR4pIOEXw++bG0zO6SgMSCgqDOr8/iqLmrVcz6JWj8cG1m3+EDVt3ILgNi2diO"
    "LifE4u5Kbun4Zx6AIySH0T/PPqz71Omb76Vq8jBq93zuKIF7gYMDXyJGeL/B8W6mPEpohy"
    "NIxYUOZ7+1HhrnrKmvO+IGTZXQlSQYX8dQtw3pOvFTM6EyhBKR/tuEC8v/jH/XJLGMySO1"
    "e3Nz+mzcvmsQh3gL86E0YTC1LE/CYOSERdM+xFwTIbIS4NsP/sg/57XONw8/n64u7yvASk"
    "J80nFosgfpC/WdCAmFGcS5URTMSepf9ZA8PExHUAwvvL64tP96fXHwvz+cPp/QXcOSnM5f"
    "Tq969LbC/rBP1yef8Tgo/oX7c3F2Ulk7W7/1cPngnHgjkhmzrYy2OSXk4vFUYXIgdyuvvU"
    "ndXRTSUxq6EaaCiFoUe8WHE1Z0IiN6HGNbRVdScba67uvHVmxSXfkngQUA48izvY99mUGP"
    "hMJaOslG/EL1uG5jYIY2scT82pe0anM7nXX+5wauq6Zvj2FOnm7xEVPGPykq8/R9Mx9Qli"
    "oT/TlJ4jPGCxUA0nOJL/jvETQTiK6BPxFoO52+16A+e3XQ6AdXpb5PQ+b7FKKjhcBLty1t"
    "ecw0WpDSZxyxR+J53Y7mC4E4bIBRaxwX+thnsuYfGuj7dHfCJMHPGMMZ/gsMLVnUuVQB9I"
    "sV1p4ezKfnE/u729KuB+dlkG9vP12cXd9y/UIMhGVBCzfpbkxachabDCaZC05q+FjPycBR"
    "P5bmggKrl5rtVaLF1OhFRgTcJ+G+qQuvSO0SQe+JSPiYcK3068dwgLFEjzp3IloKk7k1N6"
    "kaNv3NvR0PL2mocNWDgXsVd/za8oZUEuryfB5K+h4bP2bV7LO5hn46ZapkFgviy7hfB82+"
    "Dueny+NVb8IoyY70Miw/lM/3aDES83WmHDSdbcUS95jZRJ6dxEQmUvhmjejTas7xENJiyS"
    "c1T24AqOpG1VS+nqrpTwEJ/gdL2dRkhN8gXbvruvsUb/8PbIGn1r9Dtr9FNt6kBWkFMX2w"
    "ppi7QBaa30G7GrkqglV5ZcVZKrCHPifeaKC5h41fz+KkqlWjoxTzKoD5MuC19f037mROxq"
    "YV3Kkox6Ax2VF7QaymqoKg11RXAUVqmn9OYK3eTrZmtnViSUGtEQ4SQX4p3eyzaSnY/kLE"
    "yzpClHUn08UZdkUVhuSqjYsMcv4ZcQvMKITHzq4ixhe+4YSjHZN1zkEiQIDfcRZ7pTCP76"
    "zH1EI/pEuHqAIAAvUfmMcRTJDr6EsGpHoOcBE+Nn6OEhWdh4eIDOoWkC43e8L+/mXOh5w+"
    "JDfcet09l6DW6dzh04nTaJprd9Xyiva2ogaxa2PqcppG9jJTZW0kGkIxaHtZKq0/b7Q/NF"
    "PSh7d5hK/wgNZghSASXx40S8R1gIEkwEBwqp2SQVZba5H8jZhBiU8NIUpVRkj/lJhyEKW0"
    "xP0m5yTaDnQjYVbAXWLXJzOWfhx9R7rfB2C236q5xeaO3k7632fX8BfxFn7qpHPe2y6s7g"
    "/+BMJquQGGq9sEeppubJUMhj0sUMmdAqatEX3sk3WBfz8N6PdTH36mImr3c9TAtCFlLr/u"
    "yQIaoMlkZrA0VJu3W7bWsDLc4CtCO9s5FOmFiDcS5K2lFu2yi3zAm6Z+cR8WhF/a5Sm/46"
    "ThCXnoHjzgXWWAJM3BG1fgaplHqzDxqQkfwkGOJjNkV4KEiUujKw9dlDUxaBuwKejLwifc"
    "3AtBy45d6t+3N4Glnt/limvnWmDu9H2IRZ5uS6k3TS+2VM9Np+qijcMQ5HOsRnzdPezNOt"
    "Rv98jCeiKiOl1GaFeUr3kLq6+QET56wd2LkdSAa5LsYFKQuyLWh4yOIEcjSoqJd/kRexgb"
    "K2rTsl9kp7VUtNWtJkTYuWOF7WoLViylrHptUQW45gOcLxcIRHakrGqkY7bW/BtoSsFSuX"
    "Efk1plHttKu8mM1xWz/HLStfVBPvgpwFfH3A03VX7pj0RrWiLstZhd1AYR/suLLuLJrWoH"
    "atOB7naJBtTVTio49n0NfHlKoYAxMLrfrLYxOTpL2TMqC1k2JJRHI5qz4ZQgrrE/UIe4Yu"
    "1eZLyEfNDJLaegnfBuceBniGOBTFplDPR5DQlBO7/S+woZNDv039JaETmxJrU2K7ACknsl"
    "vPUP250rvMSVjnsm3R/r9LJmm2perOCvsJPPS/69bKuzWd9fsesp2STWzokZCJLiyQtlP5"
    "UNKKTTFHSRIwmlIxNpe/3Wrv9gDitppKewDx7iJdHalT0CBlyp5w2ZahsIs9LQFxR+Eswj"
    "NXugh59UHbBaEuHLXd+0XyBDjnKndEeDvO3S4Ew5LqAA2OmTOJ2hPmDKfKa5waHFa5KGn1"
    "TcMTdbnLIoOKX3mgbiZnz9OdYM4bHvZZFrVgwm4Bx6cBFU79eIlZ2OrelkVO7kjAnoi3LE"
    "+y2KS/PJYS6ca18iQXN44RHPmURNm+kDE2Hue5ppRdMji8I2OzLXcMcXs0iipCZtYkaX2y"
    "pRoEGq2tOFRrFSpNS4hpbaAri+mdp+9VUGRIIy5y7dOyr1JNwCokBE1MOmb7X2DV0aHflW"
    "XqyK5g7iB41YFChi0njHk0G9Xd7E65zd5flCLVhz5Nx4yTXJU0jqaQU5KU3jhQdPsY6yn1"
    "LkqncUHJuumYumO9pKCs3Vgabvm0B8Jd2doGu+Pzct3ZHb+VUJXdB1+DuX6KBwHlvDIvL3"
    "d/BYflWcu1iSys66Ycs49UBwJW8lkEKXJ9+Itzl+d5nu9VzZR0QTA50uDiHo9MbHZH37IB"
    "pZ1DVZdylQXtKTd1ue7RLpMfjJpZB237qXqtd8gWdEPrMT1KBnuwl/6bOxBBn+QLR/FmKU"
    "dpeqKqXQ1nNh3GRbCBhm2iaXc87zEDAKoe1jRyORFLG8wZLTV0QU7CaoPqHKFvIA1rXpgw"
    "NWu53PrDGLZDZosfYf5FqaC7iA2pLdV2bi5hLV0DSwfLoga8l5/9k8rssSBC6tfVWbqATt"
    "4hGkwY6Io+ymoLwAqwn6XQtKVkgj3M4Fij6oUX7uuEyu6aHGddkOzMKPcu0hwMeCwP5ajd"
    "tzXyWSi/yRteku3M6H+T73huB8e621VyIhttVunOqO5ke8ojmTkReaI1qXlZrMXUvHeXPG"
    "e631DPHCR/go4AgnuEJxOfSl3rY36gszuFJOx1aHzavhGJ786k3wmH92n4WAfrtL3Fuj7W"
    "Q+oTqSqGJCKhW2sP6KKkxb8+/h6ecceX8NTQ7gWZ/YUTa558LxngjEMOcxwmx/J4MUno3v"
    "71t0e8WGVUNNzBZZQ/zDau3vNezZH4qB8ZLGxhT98O9nWN6BMJG+02LElujO2e6MsneGA5"
    "zYfwB/hLNlN2hXCEvUY+V0HQOlxtdrjUdg+n8UgbxO14d2a8B7X2yBtELQ+rz8OaWKyu2a"
    "ptgG+2SbbCwHYqDFRR0wSDiiSvLRLS7kzEDxfnl9enV9+/6b8qrUSl2uDV8z+YqVM9BWtV"
    "64aqVQFY93iWgpCtM10+bKF2RHjjaPA+QgYHzLKV8LCYNzJii8LfkBo2G7IhIR7snKpFZH"
    "MyVs2up2Zbs73tFF6Pcc+4tS2511++rQ3PWx3k7DuTearUpkazZNCjyZRcpkZX7wZrfbpb"
    "g01g52Mc1d0F1s0EOOXj+CQcCXg9Tn74YQmgqRaQrcoLxsmtE32vlDwrX6saCCfNjxDdF8"
    "+fr4GubFWJrrpX3nYXCqNTVp38kBPpQqXOVmU/tMakncvfDrTvdjjkRJhNW6nNChPnJq0d"
    "ppqvuX37I4nQBEdCnb7S10faK/k0YSKUlApFRJJPDwmmciVmi/uzm3XzJfwSPjzAgxM3Fv"
    "SJOENM/Vj+tIeHdD+WLuEAckn9ImhCPKjxgFW56HgCHYJBJu/lpZCMMHSFnrAfky9hsuE7"
    "jIMBFFgbomEcQWOUflVWhI1N4G1huupRku7/DD08TOUrFAU4epQPlfQGy6NcfAkDpqpO6E"
    "fQJSeINDHyrZS4wCNC4wyXfLIJdOz6MdeHhD489OVnwSbUVZ/k43gAjf7hjnygMXw57Aul"
    "w5l+BDaa72FLsNa5/tJN8NCQRe9ll2PsCwc2N837VJcigjkL4WJEkBIdS1QXHhd2zg9hZ/"
    "0cHehVb65X0X+NyRR2HeAv4ZRFjxJaSKRBY/kmFDvcvIZUMsNHEYsNRmnZOWllyaOwT/uJ"
    "tVQTMDVh64xDJmDhb3KyaPoi1fAlCjJ2c5ghOgOWKbGZi7ie0VEltCXBo4l7/fHk5OXLNy"
    "fPX75++8OrN29+ePs8g3jx1jKszy5/BLgL89pUeGLR/NeY4FXiRzMcW5voGY8xrAAtXfAv"
    "CNql/jYv9c8pZS16VJCy4dH6pjml7nUWofIydg2qvAaVOT4moxziaFa1ElUQLO+5nAltHY"
    "4G07Mk2JHNZjmZzy5vTu/+aZ7OZ4bgyNk/7y9OSwOQOY519EhByKqR+mok55vXxn0uZpFv"
    "hnyjbMiCoCVHbSZHubBV3VEuidpxbts4ty6w/3Oy0rg0sv/zfDlyrdB+snxZI7aPR7K7kZ"
    "yGOig/pqMx4SIrh8oJCfsQGc6fywr7anw4iDE5mBFixKpgaWiozLqrL7Fx4q4ZUxsnbgmX"
    "yV7HOpAXhCzsDWC3NYm3HbFM7MEiotfysWmEw1EFXcsJloC9YeGRVcqXsL29/nx1f3l3ev"
    "PjRZtyHD4Q7F0RIZT1NrCg3P0VBMiTLR1fNV2T+9zlUwZcFvselImXnCNdgO+jOHTHMIUM"
    "B7TVlt5yauCyZacjyw7cy2pTNTWxXLENkXPLDW0OQZeJSrLq0CSLYEH0mADecypBguUjMW"
    "zBW2PRKJGza0YN14wSGFXiZaMByCTtEGw2BGMC+xtrldRblOxCcnnvI6YRh7ReQEDFGNUk"
    "6qMBE2M0wJy8flWm94dLPz/2Iwpk/48hm4Z9FGB/yKJAH9ClU7Y3HoadEKL6q60bLrS2zV"
    "R/I9HJ7tiGIwlOtgzwbVN+6hnM62kU4QqKk7QvQdkya3rq+0g+aLpzRXOC92oLiHw8Hm+h"
    "sBske/37Pwv187L4XqPleZO8PS/VLtJXRaYvPRJMGOyivCN8AhnkPWOE2tCuvzxSTTMJJ0"
    "pE1j5INRWALVZqF1iy28yjI1hOlyTXxb5PIsmuiJzbXh9NsCS5QHql62o6NHXDHmF/3qlk"
    "0l5SLDnAMwS7T+WERBBRVYXqQ6UaJNGLOYngCzwCx0ZItaFUCJvKpwikBO8jzuZb1iIiXy"
    "nYQ0e5iq1LNF0JJpS8H8nWu4mqV3ugxqj6un5nuwLre3M7q6PqyeDWDQJkQtsahx2ZyQ/Z"
    "65ObyRtbxl3FBKpOCapkfpWHBHU6Frk15tcguNKxqMo2VM1OYiZgiuoplVSi1RHF3o0USc"
    "pYJ/Z0G1R7VwrlKF0fOBg2JUPAf3DZFUqZ1M6dIf1VzWrzlmWtE2SdoCon6K9scBdXJCgn"
    "91Y4O//LBk4Ur5mOXD3AG9B89XfhHamuTpS2307k9rD5M7sqTlRN63nsuoQ000xlWauZrG"
    "aq0ky3sRiwr2bNlNxboZnYvNXKwMvFE9GFhpJdCC4L9OlxaBALFZuYEXnHhZUtn3gjuDFD"
    "f8PDR9xHzPfAFVR10hcjMNvrGkIxQFEeyew7jji4nKFLVKmi89Pzny7QCxVegXALizwdiN"
    "HflnyeUihKBPQyt1tjOmZcxWhUGMZn7iM8gT5tguhnh8eWSBMgFTbVsf3ZMHYXRktW3LKs"
    "OXM+UjXsC4IW/iYLnvWzkDZNP+oQ5LsKDaSWoskW26Ko5YeWHy7nh1dsdBEWCYa5xVpc0f"
    "HZyJETcOO6mTqMp6tE8nnNS73uBctj0j5DXhoC0sfrlNJs0PMGZM3ShYPumbWJ+j1b7G8v"
    "4O673t+hSpS1Df6D7LQ6TI2yDkG/okhZyzjQJ4FFRe5SvsF6DIhnbddIVoL91b6KHb1TlI"
    "SGLo5CLHJnrWd8JDtp3WWBtFHEU9GotIz1vDQI1FIypTHt7LvSqBp8QA8PAzLWpbIDgkM+"
    "z1XKOpckC6JyQMJwiKA6NpuGaBIPfMrH8qt0zKyvS3dPfOwS6C3rB2p2yy5wyFQFchaSXU"
    "TUPgXY9zeOqbV//UNbr5cnb15n9go+LLNQn65Pr67WOliEyuvyfWZRHSNVlrOJ6g1L4NnC"
    "g4dA3RYetIUHOzEONli2gij+/v9D/ftP"
)
