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
COMMENT ON COLUMN "submissions"."progress_from_cycle" IS 'The span that the attempt counts in';
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
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_round_positive" CHECK (round >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_finite" CHECK (isfinite(began_at));
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_after_the_first" CHECK (round >= 2);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_cycles_in_range" CHECK (from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
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
    "eJztXW1z2ziS/isofclslS6VOJkkO7m6KtvxznjWLznbmdmXbNEQCUk4U4CGAK1oZ+e/Hx"
    "ogKZICJZGSLErGF8si0SDVALqfbnQ3fu+MIz6IiBAvj5mYkOivZNr5Af3eYXhE1D+2213U"
    "weNx/iZckrgXagqsG3oPZKqv456QEfalutXHoSDqUkCEH9GxpJwBwd2QoBBLIiSKyCMV6j"
    "LifSTVZdOXQJIjzgh6VP8ndzH6Lab/fglPCLivHkHZYBOdxYz+FhNP8gFRNJHq8p//Upcp"
    "C8g3ItKv4wevT0kYFFgFfXg0gF70TU9Ox/rGly/nn/6im8Pb9jyfh/GIlUjGUznkLKOJYx"
    "q8BEK4NyCMROpHBTkmsjgME5anl8y75y6Ytw4KrO/jOITBAHrzOrNrHc+7ur7zbs/uPK8z"
    "N1ApRY7dySWfMxhkyiRw6Pc/TL8zJuirHXjA6U/HN9+9efcn/Yu5kDB9UhZ1/tCEWGJDqr"
    "ldYm8yaPM8PmdyAYtzZCU+q3feQw6r91Uf/3X0+u37tx/evHv7QTXRL5pdeb9gEM6v7jSv"
    "Z7xVi9VLl0sN3pbJHG8tvE3Ezjxbf769vrLzNUdSYmlAfYn+g0Iq9pG1C/gGzICeR0L8Fs"
    "KFq1+Ob7S0uDz+mxYXXGkRo2GuTi+uT8oSBDo4UawH8dx/yEkQuNDD/sMER4E3d4cf8aq2"
    "87dGR6PyFczwQDMSfjH8vpnCFEJ9jAiTZ998kvLKplktDZfp2IzEIynNitr2GAkZB4ryhU"
    "AZLerzSOlHRCUZfVR/RaYdqdC68+wOD+aV7Rp9fWVf2THLUckhlmiCVRP8QBiCUVC946lA"
    "6prqjozGcooiPukiwU3rXN8CMaL+VTp/TLBcV5P7PI4EqanLC0ROmy/R5snEqcnjIpVjck"
    "nVwJKrydEciWNniZ31wabDmUtwpvod8+y8I9+qAGbSvsRM9Yp7yMwFnLo7+9vdYvQzmiZ3"
    "Lq6vfkyblyFRkdmKqxH2BFGvEVjgZ+UknqNzU9kylQOFLbCcZ+snxRJJR8TO2xlVGdgnZC"
    "/Tf1ZgsYziJ+Bw54aMQ+wTA94U8qQDNjKYz/wapPAe3AJLW130Q67AafIr11sV55dnt3fH"
    "l58LS+PT8d0Z3DkqLIv06nfvSsZC1gn69fzuJwRf0T+ur87K8j9rd/ePDrwTjiX3GJ94OM"
    "hzMr2cXrKsOCwlgNX6Sy5P6NacZc1FBAubPq5WIDOKRirkiVbYFZdoHPeUVT8kwfrLZhvK"
    "xB9ipgzdBiKvSLkBsde2WX5IEiwdrN60lulboFrDjnia9fYEZkSbvFCJvu5UOZ/S+92lPq"
    "ek5Wqepmour+GZmb1ETTt3jnCT1m4ybWezNLmQm5D/3Y+Zrx1d+knw5+3/dFo3b7sLXDYH"
    "aw53TrXrLr8jCHiWPKrZYjyN8DXiE/Bg9iM+Wk1Fbxr9OK/kxj08ksqQ1MGTGYHzSDQAkS"
    "P8zRtzymy20VU8IhH17WwvEpYxJPHpCIcvP5nPwxqHqy+XZzfnp8/V+fAsQTjEr6jpHlLf"
    "gsKrZVOJzEmoBhJK8zAgQayxmjcmkZ9A4xrSqrqTtSXX/qw6u+BSqyTujajQe7YeDkM+IR"
    "Y8U4koK+kb4cuWcXMLgNGqak84DwlmlYDRrmZ7iuqwJMjJ9fVFQYKcnJdFxJfLk7Ob715r"
    "caIaUUlmrG6NjW/Ml47Vvk/udRfb9sZKWDmCxDSfC+54hSZDGhLEWTg11pNAuMdjE6kxxp"
    "H6O8SPBOEooo8ksAWUbLLrg4kAcf6FFvkXXu2J9JcE+2rW15zDRSrnyt2pv2B/eLgVMC4k"
    "lrEFv1Sze0bh+F2f3wEJibTB8YWAMUf1hIgxu7JXkDHPbQVeQspIg5QGC6VTfy1E5Kd8NF"
    "ZrozLwe67VSihdTYSUYEXAfs3M7sWYRLMwA1R4Ogl+QFiikVJ/OjkKmvpTNaXnMfravR0M"
    "LG+venCB2W1gcm7ewuSvIeGz9m3eNt2hXyuRMk2ikUq0Lh6pdVshrdHiZyziYQgxI6dT89"
    "stSrzcaIkOJ1lzTy/yGjnSyriJpE5XZmjWjVGsHxEdjXmk5qjqwZcCKd2qoxb0XUURIDHG"
    "aWgDjZCe5HO6fXuPcUp/9/rIKX2n9PdW6afS1IMALK8ubyuoHactnDZCvxG6KpE6cOXAVS"
    "W4irAgwRehsYANV83uL4NUuqUXi6Rkwm4ik+HxNfVnjsTtFtaFLMmoN5BReUInoZyEqpJQ"
    "FwRHrEo8pTeXyKbQNKtbmwNRhnASC/GDybscqM4HahamAelUICU+HqlPMi+sWFCho2mPUK"
    "cDrMKIjEPq4yw2fmYYKjLK9EWhmFSs0AHO35D7D2hAH4nQLzAagZWobcY4ilQHXxns2hHo"
    "ucfl8CW6v082Nu7v05IhCRtfiK66mzOhZw2LL/VCOKOz9RLcGZ3Pt2ZFm3cR522hvKypwV"
    "k7sbM5bS595ytxvpI95HTEY1tFm+r49bT903HzdT1Wdm4wVfYR6k0RhAIq4CeI/IjS2hRI"
    "x4cD4qMrFvjYNMv5mFiE8MIQpZTERbSvHp5kzOSajJ4RuVCwfckeuFB/OPucWq8V1m6hTX"
    "eZ0Qutvfy95bbvr2Av4sxcDWhgTFbTGfwPxmSyC4mhuDN/UGJqFgyFAq5MTMalEVHztvBW"
    "nuBMzN1bP87EfFITM1ne9XhaIHIsdebPFhGijmBptDdQpHRZ8m3bG2hxFKAb6a2NdILEGo"
    "xzkdKNcttGuTVG0LVJqTkd4rGs2vIrtekuNoLSJB3fNN9hZIKzM7ZuZySDXJfHBSrHZFec"
    "a5fZn2o0qKy3wZUncZZI2xx7ib4yvruFKi1psqJGM6a8U2jtmLLbUWjOx7N5H4/DCA4j7D"
    "lGcOe3OEC2d4Cs6Er6LaZR7X3tPJkLIlg9iKBwqEUNfhfoHMNXZ3jq2BZevXNSynROYDcQ"
    "2Ds7AHp/vNI1oF0rjno4GM62xivxOcRT6OtzClWsjom5Vt3Fvolx0t5LEdDKUUckIrmgoJ"
    "D0IUbokQaEv0TnOruF5U9n0rkt8DQ4SX6Ep0hA1VEKBRMkYbago80/wLlOdr2augtcJy7m"
    "yMUc7QNL6x8M6o4EbbG3/38VkrTrUn1nif4EHPrvVYsRQQXA3FlJWJ/8+RHqBSVZAuiBkL"
    "HJ3EzbJQe26xPekygrNKFyaK8vuLHe0/TViZpifILS1NOIPFIyQYJIqZ6aJrXCuQ1CZp0O"
    "eRiYw+zDMMt/WFcB78xGaNvi247y1byqn6lXJnPizeJb2JPU0vocdee/tWYo3PZRS5i4JQ"
    "eZ0q+pcV5k+c+311dVsjlHVA7hpL5E/0HKcm6TOPlVIQ84mgQzMUki/9YaC+DN4rEos700"
    "86GD8likgKbBIUw2Unf+0rzATvjU4Ci3eUonbxqeNyl8HllE/NLjJjM6d9rkGAvR8Ci8Mq"
    "ljJiQaeCEdUenV98DYiZ3stVcJEA0yRvJ0Ll+kbfkiBXMo5II0GeICoRvjNo+x8dPVQU4z"
    "CoeYGiAmd2To8yj6caPrEFm3C27SEkWL9gt0HaOVq1rq1tqZn1YRkqYWhy4uhHpkgNlH7W"
    "Tr00jIXPu08iMaYtgnByecrcjl5h/g9th376dze+xP6gzdg1pme2SANCq9tz8V9zp/0YLU"
    "nPsyGSpEnSuUJNAEop6S7Psd7ZYcYkmVzlnpQB6oWjUZUn+YbGuDthsqxa3edkd817q2gV"
    "WWp3NV2VtnlbUGud7GvREVojJyNHd/CYYVWcuVgSzECaQYs4t0BxJiTXgEQZxd+MS5y7NI"
    "5LkD7WG5nt3hgQ3Nbukpa0DaGavqQq4yoTvooi7WPdiwi51BM2egbT6YtPUG2ZxsaD1PDx"
    "LB7mzRP7ua6OYwTziNMwthSwNojcNW2Q67MRGco2GT3HQ5+U+4P0LVAqqp5HIkDjbYI6Rq"
    "yIIchZMG1TFnzyCsD1IrWUGt5bI/dqPYdpl90LIohC3UdJaxZWO6Ws/NKJyma6DpXBHtQ3"
    "XlPt9oRB2Zb46qNJ6HFwIp+RFhlM7EHZww921Mo0ZxbEXKvVln2i4lOAopiWbHiQbpv/Cu"
    "SE+qLFsT9KMaqULc3vNappmzv4k4LtHuzUR5lgI5lzO0aoJUjmSt9Kj9GdWtJEQ9kKkH0a"
    "M1wXuZrM3q7yZ5z1TWmpmD1E8wPkIwoPB4rCRzgEIsdnTAn1QquQ7QT9s3gvn7M+m3gvJD"
    "yh7q8Dpt73hdn9d9GhIlKvokIsyvlXU8T+n4X5//AZ4KD2p81JDuBZrWHo+tEOBUQJRzzB"
    "DuSyXSg5isDJQ3Lb8DEsQ65qJhzqCVfjeJg51XnZoj8dm8MmjYQhbpFjIJB/SRsEb5rSXK"
    "tXn7RPDlFl5YTfM+fAB+yWbKtjgc4aCRzVUgdAZXmw0unRDiNR5pC7kb770Z716tqgwWUo"
    "fDGuwsNNBY+6arNsF8u05yNS02U9OiCpomPKgIA9sgIN2fifjp7PT88vjiu/fdt6Ws1lQa"
    "vH31Jzt0qidgnWhdU7RqBtY9YqhA5Gqllw8Mqe0RXtsb/BQugx3G4Sr28Fg0UmLzxM9IDN"
    "sVWZ+QAHKragHZHI0Ts6uJ2dYkwB3D8hh2rMlvyb3u4sQ3PGu1k/MbbeqpUppa1ZJFjiZT"
    "cpEYXZ4v1vqAuAZpYqdDHNXNE9vPEDlt44SEDSQsj6Pvv1/A0FQKqFblDePk1pG5VwqvVc"
    "uqBoeT5gfI3devXq3AXdWqkrv6Xjkxj0mrUVYd/JAj2YfasK2KfmiNSjtVvx1g33W/L4i0"
    "q7ZSmyUqzk9ae1w3XzHB+zOJ0BhHUp8g1NVbDIY+DZhgClKhiCjwGSDJdazEdD6Du1k3cF"
    "TB/T28OPFjSR+J18c0jNVPu79PM7ZMkQegSyocQRMSQBUIrAuUx2PoEBQy+aguMTLA0BV6"
    "xGFMvrIkJZzFo54JvuvHETRG6aOSukkM8TGsFm7qIiUJAS/R/f1ELaFohKMH9VJJb+bYhK"
    "9sxHVdCvMKpigFUSpGrUo4Y4GaWP2ML/lgE+jYD2NhDrq9v++q75KPqa+/QRwgsMb8cE+9"
    "0BAeDvGbtD81r8AHsyy3hNcmG0CZCfoQh4+qyyEOpQfpT7M+9aWIYMEZXIwI0qRDxdW514"
    "Xcen0cxIw70KtJv9fef8OTCeQl4K9swqMHxVoIpEFDtRKKHa5fZSqZ4YOIxxaltOisvzLl"
    "Qeinp/G1VAMwPWHrjENG4Njf5HTcdCHVsCUKNC59zOKdAc2U6Mx5vp7QQSVrS4QH4/f689"
    "HRmzfvj169effh+7fv33//4VXG4vlbi3h9cv4jsLswr22lKebVf40JXkV+MMOxsYme4RjL"
    "DtDCDf8Codvqb/NW/wxS1oJHBSrnHq2vmlPoXmcTKk/j9qDKe1CZ4WNTygxH06qdqAJhuT"
    "rzVBrtcDA8PUmcHdlsVpP55Pzq+Obv9ul8YnGOnPz97uy4NACZ4VhHjhSInBipL0Zytnlt"
    "vs/IHOebcb5RNGSB0IGjNoOjnNuq7iiXSN04t22cW+fY/yXZaVzo2f9lth25kms/2b6s4d"
    "vHA9XdQE1D45Qf0sEwf+CvIIR1s6zztHvUIyEc/ZkcBQo+Yl3SlFlqt27rIc5PvG/K1PmJ"
    "W4JlsuVYh+UFIsf2Bmx3VYs37bFM9ME8Ry/Va9MIs0EFXMsRlhh7xdmB1dJXbPtw+eXi7v"
    "zm+OrHszbFOHwiOLggUmrtbUFBuftLAFCgWnqhbroi9rnJhwz4PA4DKCSvMEe6Ad9FMfOH"
    "MIWCeVBTm3rDoYGLtp0OLDrwSXabqqGJw4pt8Jw7bOhiCPYZqCS7Dk2iCOZID4nBTxxKkP"
    "DygVhS8FbYNEro3J5Rwz2jhI068LLRAGSUbgjWG4IhgfzGWiX15in3Ibi88xnTSEBYL3BA"
    "+xj1JOqiHpdD1MOCvHtbhve7Cz8/9EMMVP8PjE9YF41w2OfRyBzhZUK21x6GrQCi+ruta2"
    "60tk1VPxPv5P7ohgNxTraM4ZuG/NRWN/w4inAFxKHWUuEt06bHYYjUi6aZKwYTfNQpIOr1"
    "RLyBwm4Q7PXPf83Vz8v8e42252307kRVt0lf5Zk+D8hozCGL8oaIMUSQd6weaku77mJPNc"
    "0ovCghWfmo1ZQAUqx0FliSbRbQAWynK5Dr4zAkkUJXRM3toIvGWIFcAL3KdLUdq7pmj5Cf"
    "d6yQdJAUSx7hKYLsUzUhEXhUoQPMtGhQQC8WJIIHBEStRKLEhhYhfKLeYqQoRBcJPktZi4"
    "haUpBDpyjAt6646StmwuGuA9V6O171agvU6lVf1e5sl2P9yczOaq96Mrh1nQAZ0abGYUtq"
    "8lO2fHIzeW3NuC2fQNU5QpXIr/IYob32RW4M+TVwruyZV2UTomYrPhNQRfWESkrRao9i50"
    "qRJGWsE326Cai9LYFykKYPHNGTgiHAP7hsCqVIauvGkHlUs9q8ZVpnBDkjqMoI+pn3buKK"
    "AOXk3hJj5/94z4viFcORqwd4DZivP+fWSHV1orT9Zjy3u42f2VZxompYL2LfJ6SZZCrTOs"
    "nkJFOVZLqOZY9/s0um5N4SycRnrZY6Xs4eiSk0lGQh+HxkTo9DvVhq38SUqDs+7GyFJBjA"
    "jSn6K+4/4C7iYQCmoK6TPu+B2VzX4IoBiPJApi8EEmByMp/oUkWnx6c/naHX2r0C7hYeBc"
    "YRY56WfJ9QKEoE8DKXrTEZcqF9NNoNE3L/Ad7AnDZBzLvDaytOEwAVLtSx/dEwLgujJTtu"
    "WdScPR6pmu1zhI79TTY860chrRt+tEcs35ZrINUUTVJsi6QOHzp8uBgfXvDBGSsCDHuLlb"
    "CiF/KBR5IDvdepm2nceKZKpJjVvDT7XrA9pvQzxKUhAH2iTinNBj2vAdYcXNhpzqwL1O+4"
    "Yn9Pwtynrve3qxJlbWP/TjKtdlOjbI9Yv6RIWcsw0K3EsiJ2Kd9gNQQksrYrBCtBfnWofU"
    "c/aEhCmY8jhmXurPUMj2Qnrft8pHQUCbQ3Ki1jPSsNArWUbGFMW3tW6lWDL+j+vkeGplT2"
    "iGAmZrFKWecKZIFXDkAYZgiqY/MJQ+O4F1IxVI8yPrOuKd09DrFPoLesH6jZrbrAjOsK5J"
    "yRbXjUbkc4DNf2qbV//8NorzdH799l+gq+LNJQt5fHFxcrHSxC1XW1nnlUR0mV6VygesMS"
    "eK7w4C647goPusKDezEOzlm2BCj+8f82kRjy"
)
