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
    "eJztXW1z2ziS/isofZnZKl0qcTJJNrm6KtvxznjXLznHmdmXbNEQCUk4k4QGIK1oZue/Hx"
    "ogKZICJZF6IxV8iSMSDVEPwO6nG43G770JZyNOhHh2Goop4X8js9479HsvxAGR/zHd7qMe"
    "nkzyN+FShAe+ksCqofNIZuo6HoiIYzeSt4bYF0Re8ohwOZ1ElIUgcD8myMcRERHi5IkKeR"
    "mxIYrkZd2XQBFDLCToSf4/uYvRrzH97Rl8g8dc+RU0HG2jszikv8bEidiISBkuu/zXv+Vl"
    "GnrkKxHpx8mjM6TE9wpQQR8O9aAXddOJZhN14/Pnyw9/Uc3haQeOy/w4CEsik1k0ZmEmE8"
    "fUewaCcG9EQsLlj/JyIIax7yeQp5f0s+cu6Kf2CtAPcezDYIC8fpz5tZ7j3NzeO58u7h2n"
    "tzBQqUQO7uSSy0IYZBpGgNDvf+h+5yCoqz34gvOfTu++f/n6T+oXMxHB9Ekh6v2hBHGEta"
    "hCuwRvMmiLGF+G0RKIc2IlnOUzdxBh+bzyz3+dvHj15tXbl69fvZVN1INmV94sGYTLm3uF"
    "9Rxb+bI66etSA9uymMXWgG2idhZh/eun2xszrjmREqQedSP0H+RT0UVol+AGYEDPgRC/+n"
    "Dh5ufTO6Utrk//rtQFk1ZEW5ib86vbs7IGgQ7OJPSgnoePOQ0CFwbYfZxi7jkLd9gJq2q7"
    "eCs4CcpXcIhHCkj4xfD75gZTCDoKAxJGFQZ1fn+VRc1armdRq8djA+s2f4iaNm5BcJuWLu"
    "JxcT4nF3JT97+HcegCMkh9E/zz6n96nTJ99a1eRwxe75zFXBS4GDA18iRni/wfjtRHzqaI"
    "CjTkLCjzvf2ocFc9Zc15XxCy7K4EaUQj+esW4LwnXytmdCZQglI+2nGBeH/x9/vlljCYJX"
    "eubm9+TJuXzWMR7gB/dSaMJhakiPlNHBBOXTPsRcEyGyEuDbD/7IP+e1zjcPP5+uLu8rwE"
    "pCfNJ44WQfwgf3NEA2JGcS5VRjARe5b+Zw0MExPXAQjvL68vPt2fXn8szOcPp/cXcOekMJ"
    "fTq9+/LrG9rBP0y+X9Twg+on/e3lyUlUzW7v6fPXgmHEfMCdnUwV4ek/RyeqkwuhA5kNPd"
    "p+6sjm4qiVkN1UBDKQw94sWKqzkTwt2EGtfQVtWdbKy5uvPWmRWXfEviQUAF8CzhYN9nU2"
    "LgM5WMslK+Eb9sGZrbJoxqHkaEBwZzW4lwUWh/tP1FTc5+h6kgHpqOSYikYUNguvoq6Iq0"
    "DkSMK96uGfB3AoFhQ79B0NUd43BEDsPi5/g60tv2aa3pbxZu7yClcXCknln7UvKlRbmXGE"
    "0Jh0EKJrF8VjSY7W9YWhOk0f5nzxigSe71lwdn9CRfc6njNHkn3iMaiczrlb7tc/k6UZ8g"
    "Fvoz7f4KhAcsjlTDCeby3zF+IghzTp+It7jwsd2uNwgUtctZtgGiFgWInnfEfEcEu3LW15"
    "zDRakNJnHLyFEnAz7dwXAn3pSIcBQbyGc13HMJi3d9vIHhOsBw683wnFCLUZc+t++/Q5/v"
    "z9djiPsG3yM+iUxs/owxn+CwIiY3lyphP5BiuzKB2ZX9Tvqz29urAu5nl2VgP1+fXdx9/0"
    "INgmxEI2I2jpI5+jQkDVIxDJKWe7TQHTqXLqF8NzQQlY5RrlV/HRfJcTOBNb2l21Cv/U0I"
    "R5N44FMxln5q4duJ9w5JzzaQ3EMldUFTdyan9KKDtHFvR+MTtdc2b+ACiSj26icnFKUsyO"
    "WFb5j8NTR81r7NSQcHcyvdVMs0WEEsy25hHbFtcHd9IbE1Vvwi5Mz3IePqfKZ/u8GIlxut"
    "sOEka+6ol7xGbrf0LHmk0qxDNO9GG9b3iAYTxiH+PJQdCSRtq147gLtSwkNigtPEIMrVUo"
    "I563s3X2ON/uHtkTX61uh31uin2tSB9EWnLrYV0hZpA9Ja6TdiVyVRS64suaokVxwL4n0W"
    "iguYeNX8/ipKpVo6sUi2ehwmrx++vqb9zInYpdq6lCUZ9QY6Ki9oNZTVUFUa6opgHlapp/"
    "TmCt3k62Zrp7UklBrREOEkEeWd3nQ7kp2PVCKS3s5BBZLq44m6JIvCClM2y4Y9fgm/hOAV"
    "cjLxqYuznSVzx1CKyb7hopAgQWi4jwTTnULw12fuIxrRJyLUAwQBeInKZ4w5lx18CWHJlE"
    "DPAxaNn6GHh2Rh4+EBOoemCYzfib68m3Oh5w2LD/WdsE5n6zW4dTp34HTaDKbe9n2hvK6p"
    "gaxZ2PqcppC+jZXYWEkHkeYsDmvt/kjbtzfjPdmWMJghyMOUxE+Q6D3CUUSCSSSAQmo2Sa"
    "My29wP5GxCDEp4aYpSKrLH/KTDEIUtpidpN7km0HMhmwq2AusWublCsPBj6r1WeLuFNv1V"
    "Ti+0dvL3Vvu+v6idNZm76lFPu6y6M/i/2vekVyExFKVij1JNzZOhkMekixmySKuoRV94J9"
    "9gXczDez/Wxdyri5m83vUwLQhZSK37s0OGqDJYGq0NFCVtjYm2rQ20OAvQjvTORjphYg3G"
    "uShpR7lto9wyJ+ienXPi0YpCg6U2/XWcICE9A8edC6yxBJi4I7rSgPRJ9GYfNCAj+SliSI"
    "zZFOFhRHjqysC+cw9NGQd3BTwZeUX6moFpOXDLvVv35/A0str9sUx960wd3o+wCbPMyXUn"
    "6aT3CxSngbX1VFHowjPeeqFfa562ZJ5uNfrnYzyJqjJSSm1WmKd0D6mrmx8wcc7agZ3bgW"
    "SQ62JckLIg28qrhyxOIEeDRvXyL/IiNlDWtnWnxF5pr2qpSUuarGnREsfLGrRWTFnr2LQa"
    "YssRLEc4Ho7wSE3JWNVop+0t2JaQtWLlkpNfY8prp13lxWyO2/o5bln5opp4F+Qs4OsDnq"
    "67CsekN6oVdVnOKuwGCvtg5yp2Z9G0BrVrxTleR4Nsa6ISH308g74+plTFGJhYaNVfHpuY"
    "JO2dlAGtnRQLpeXnOas+GUIK6xP1CHuGLtXmS8hHzQyS2noJ3wYHtAZ4hgRUJKdQzycioS"
    "kndvtfYEMnh36b+ktCJzYl1qbEdgFSQWS3Xp1zX3IS1rlsW7T/fyWTNNtSdWeF/QQe+tu6"
    "tfJuTYeSv4dsp2QTG3okZKILC6TtVD6UtGJTLFCSBIymNBqby99utXd7UnpbTaU9KX13ka"
    "6O1ClokDJlj+Jty1DYxZ6WgLijcBYRmStdhBzOsK/SzTmhch4mdSP0HyT93Dapk18kT4BD"
    "xnAopkme3kZjAdgsH4sy7KWZDx2UxyKtDtDgPEyTqD0Kc1FhJzg1OFV3UdLqm4ZHfwuXcY"
    "OKX3nydyZnD/6eYCEankpcFrVgqpOvfBrQyKkfLzELW93bssjJHQnYE/GW5UkWm/SXx1K4"
    "blwrT3Jx4xjB3KeEZ/tCxth4luqaUnbJ4PCOjM223DHE7dEoqgiZWZOk9cmWahBotLbiUK"
    "1VqDQtIaa1ga4spneevldBkSHlIsq1T8u+SjUBq5AQNDHpmO1/gVVHh35Xlqkju4K5g+BV"
    "BwoZtpww5tFsVHezO+U2e39RilQf+jQdM0FyVdIEmkJOSVJ640DR7WOsp9S7KJ3GBSXrpm"
    "PqjvWSgrJ2Y2m45dMeCHdlaxvsjs/LdWd3/FZCVXYffA3m+ikeBFSIyry83P0VHFZkLdcm"
    "srCum3LMPlIdRLCSzzikyPXhL85dnud5vlc1U9IFweRIg4t7PDKx2R19ywaUdg5VXcpVFr"
    "Sn3NTluke7TH4wamYdtO2n6rXeIVvQDa3H9CgZ7MFe+m/uQAR9ki8cxZulHKXpiap2NZzZ"
    "dBgXwQYatomm3fG8xwwAqHpY08jlRCxtMGe01NAFOQmrDapzhL6BNKx5YcLUrOVy6w9j2A"
    "6ZLX6E+Relgu5RbEhtqbZzcwlr6RpYOlgWNeC9/OyfVGaPBRFSv67O0gV08g7RYMJAV/RR"
    "VlsAVoD9LIWmLSUT7GEGxxpVL7xwXydUdtfkOOuCZGdGuXeR5mDAY3koR+2+rZHPQvlN3v"
    "CSbGdG/5t8x3M7ONbdrpIT2WizSndGdSfbUx7JzOHkidak5mWxFlPz3l3ynOl+Qz1zkPwJ"
    "OgII7hGeTHwqda2PxYHO7owkYa9D49P2jUh8dyb9Tji8T8PHOlin7S3W9bEeUp9IVTEknI"
    "RurT2gi5IW//r4h+SJcMeX+NR0WouC7T60tneZ+awMUpZl7/oE0xGGf9WZPUmRCU6imK+d"
    "BbYfR9bDM1ExRJUWuCCzv5Dv85oDc459EnqYI3jeZCS8mCSsfP9mVk6MWCW+NNxoZ5Q/zG"
    "673vNezcH4qB8ZiFBh6+UOtt/BzHTmYE0xfapdS7Syj3Yro22Ygi0ql5FELWy0PbckufEs"
    "3xPf/wQPjAZkCH+A8GdTaEdzfcSx1yhIURC0EYo2RyjU/iin8UgbxO14d2a8B7WKShhEre"
    "NS33FpYrG6Zqu2Ab7ZJtmSHNspyVHlJCQYVGRFbtE16M5E/HBxfnl9evX9m/6rEilNtcGr"
    "538yU6d6Ctaq1g1VqwKw7nlGBSFbmL18OkntJZSNl0/2Eb85YFq6hIfFopERWxT+htSw2Z"
    "ANCfFgq2EtIpuTsWp2PTXbmv2gp/B6jHvGvaDJvf7yfaB43uogh0WazFOlNjWaJYMeTabk"
    "MjW6evtk6/NDG+yaPB9jXnfbZDczRpWP45NwFMHrcfLDD0sATbWAbFXOsEhuneh7pWxz+V"
    "rVQDhpfoTovnj+fA10ZatKdNW98j7VMDI6ZdXZQjmRLpS2bVW6UGtM2rn87UD7bodDQSKz"
    "aSu1WWHi3KS1w1TzNesdfCQcTTCP1HFFfbXEoOXTDKNQUirEiSSfHoqYSi6aLRY0aNbNl/"
    "BL+PAAD07cOKJPxBli6sfypz08pBsYdc0TkEsKfkGTZEVc1VePJ9AhGGTyXl4KyQhDV+gJ"
    "+zH5EiYVEsI4GEBFwiEaxhwao/SrsqqFbAJvC9NlwpL9Mc/Qw8NUvkI8wPxRPlTSG6zmie"
    "hLGDBVpkU/gq7RApkG8q2UuMAjQuMMl3x2FnTs+rHQp+o+PPTl54hNqKs+ycfxABr9wx35"
    "QGP4cthITYcz/QhsNN/0mWCtN8dIN8FDQ8bfyy7H2I8c2A0471Nd4gQLFsJFTpASHUtUFx"
    "4XSk0MoRTFHB3oVVejUNF/jckUtungL+GU8UcJLWSeobF8E4odbl50LZnhI85ig1FadrBg"
    "WfIo7NN+Yi3VBExN2DrjkAlY+JscxZu+SDV8iYKM3U1piM6AZUps5iKuZ3RUCW1J8GjiXn"
    "8+OXn58s3J85ev3/7w6s2bH94+zyBevLUM67PLHwHuwrw2VWpZNP81JniV+NEMx9YmesZj"
    "DCtASxf8C4J2qb/NS/1zSlmLHhWkbHi0vmlOqXudRai8jF2DKq9BZY6PySiHmM+qVqIKgu"
    "XsylmkrcPRYHqWBDuy2Swn89nlzendP8zT+cwQHDn7x/3FaWkAMsexjh4pCFk1Ul+N5Hzz"
    "2rjPxSzyzZBvlA1ZELTkqM3kKBe2qjvKJVE7zm0b59YF9n9OVhqXRvZ/ni9HrhXaT5Yva8"
    "T28Uh2N5LTUAflx3Q0JiLK6gcLQsI+RIbzBxkLNCA+nFyanGQKMWJV4Tc0lDLe1ZfYOHHX"
    "jKmNE7eEy2SvYx3IC0IW9gaw2yLe245YJvZgEdFr+diU43BUQddygiVgb1h4ZEdLSNjeXn"
    "++ur+8O7358aJNOQ4fCPauSBQp621gQbn7KwiQJ1s6vmq6Jve5y6cMuCz2PThXQXKOdAG+"
    "j+LQHcMUMpxoWFt6y6mBy5adjiw7cC+rTdXUxHLFNkTOLTe0OQRdJirJqkOTLIIF0WMCeM"
    "+pBAmWj8SwBW+NRaNEzq4ZNVwzSmBUiZeNBiCTtEOw2RCMCexvrFWDclGyC8nlvY+YcgFp"
    "vYCAijGqSdRHAxaN0QAL8vpVmd4fLv382M/0kP0/hmwa9lGA/SHjgT7RTqdsbzwMOyFE9V"
    "dbN1xobZup/kaik92xDUcSnGwZ4Num/NQzmNdTznEFxUnal6BsmTU99X0kHzTduaI5wXu1"
    "BUQ+noi3UGIPkr3+9e+FSoZZfK/R8rxJ3h4wbBfpqyLTlx4JJgx2Ud4RMYEM8p4xQm1o11"
    "8eqaaZhMMTkbVPHk4FYIuV2gWW7Dbz6AiW0yXJdbHvEy7ZFZFz2+ujCZYkF0ivdF1Npwxv"
    "2CPszzuVTNpLqosHeIZg9ykUooWIqjrZIVSqQRK9WEBlWoE8AuesSLWhVAibyqcIpIToI8"
    "HmW9Y4ka8U7KGjQsXWJZquBBPOiIBCt7uJqld7oMao+rp+Z7sC63tzO6uj6sng1g0CZELb"
    "GocdmckP2euTm8kbW8ZdxQSqjtWqZH6Vp2p1Oha5NebXILjSsajKNlTNTmImYIrqKZVUot"
    "URxd6NFEkKiif2dBtUe1cK5ShdHzhJOSVDwH9w2RVKmdTOnSH9Vc1q85ZlrRNknaAqJ+iv"
    "bHAXVyQoJ/dWODv/xwYOj9dMR64e4A1ovvq78I5UVydK228ncnvY/JldFSeqpvUidl1Cmm"
    "mmsqzVTFYzVWmm2zgasK9mzZTcW6GZ2LzVysDLxRPRhYaSXQguC/Rxi2gQRyo2MSPyjgsr"
    "Wz7xRnBjhv6Gh4+4j5jvgSuo6qQvRmC21zWEYoCiPJLZdwIJcDlDl6hSReen5z9doBcqvA"
    "LhFsY9HYjR35Z8nlIoSgT0MrdbYzpmQsVoVBjGZ+4jPIE+bYLoZ4fHlkgTIBU21bH92TB2"
    "F0ZLVtyyrDlzPlI17AuCFv4mC571s5A2TT/qEOS7Cg2klqLJFtuiqOWHlh8u54dXbHQRFg"
    "mGucVaXNHx2ciRE3Djupk6jKerRIp5zUu97gXLY9I+Q14aAtIn6pTSbNDzBmTN0oWD7pm1"
    "ifo9W+xvL+Duu97foUqUtQ3+g+y0OkyNsg5Bv6JIWcs40KcIRxW5S/kG6zEgkbVdI1kJ9l"
    "f7Knb0TlESGrqYh1gVjk4SIzI+oigKFKd2WSBtFPFUNCotYz0vDQK1lExpTDv7rjSqBh/Q"
    "w8OAjHWp7IDgUMxzlbLOJcmCqByQMBwiqI7NpiGaxAOfirH8Kh0z6+vS3RMfuwR6y/qBmt"
    "2yCxwyVYGchWQXEbVPAfb9jWNq7V//0Nbr5cmb15m9gg/LLNSn69Orq7UOFqHyunyfGa9j"
    "pMpyNlG9YQk8W3jwEKjbwoO28GAnxsEGy1YQxT/+Hx1wgHI="
)
