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
COMMENT ON COLUMN "assignments"."version" IS 'Of the course, at the event that told it';
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "teacher_id" UUID,
    "title" TEXT,
    "status" TEXT,
    "deleted" BOOL NOT NULL,
    "outline_version" INT NOT NULL
);
COMMENT ON TABLE "courses" IS '``version`` is that of the latest event about the course itself; 0: only parts are known.';
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'A row is a CourseCompleted: one a cycle, whatever happens to the outline afterwards.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrollment_cycles" IS 'When each cycle opened; tells the cycle of a fact of the past.';
CREATE TABLE "erased_people" (
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
COMMENT ON TABLE "learners" IS 'A student in a course: the aggregate that this service publishes, and the enrollment it is.';
CREATE TABLE "lesson_progress" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "lesson_progress" IS 'Done is a lesson that was completed and not revoked since.';
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
COMMENT ON COLUMN "quizzes"."version" IS 'Of the course, at the event that told it';
COMMENT ON COLUMN "quizzes"."questions" IS 'Without their answers';
COMMENT ON TABLE "quizzes" IS 'One version of a quiz; an attempt keeps the version that it was begun with.';
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
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'As it was when the attempt began';
COMMENT ON COLUMN "submissions"."expires_at" IS 'The end of an attempt''s time';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Of the key that was asked last';
COMMENT ON COLUMN "submissions"."days_late" IS 'Begun after due_at, at the time';
COMMENT ON COLUMN "submissions"."deduction_percent" IS 'Of max_score, for late work';
COMMENT ON COLUMN "submissions"."given_score" IS 'Before the deduction';
COMMENT ON TABLE "submissions" IS 'A quiz attempt, also one that is not handed in yet, or an assignment that was handed in.';
CREATE TABLE "video_positions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "video_positions" IS 'Where a student stopped in a video; no fact, so it is noted as often as players like.';
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
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_chapters" DROP CONSTRAINT "outline_chapters_pkey", ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
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
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" DROP CONSTRAINT "lesson_progress_pkey", ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_says_something" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "video_positions" DROP CONSTRAINT "video_positions_pkey", ADD CONSTRAINT "video_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "video_positions" ADD CONSTRAINT "video_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "course_completions" DROP CONSTRAINT "course_completions_pkey", ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, cycle, attempt);
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "submissions_by_end" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND cycle >= 1 AND attempt >= 1);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_within_attempts_allowed" CHECK (attempt <= attempts_allowed);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('started', 'submitted', 'graded', 'returned', 'withdrawn'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_submitted_unless_started" CHECK ((status = 'started') = (submitted_at IS NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_quizzes_are_started" CHECK (kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_ends_after_start" CHECK (expires_at > started_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_after_its_end" CHECK (submitted_at <= expires_at);
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
        CREATE INDEX "submissions_waiting" ON "submissions" (course_id, submitted_at, submission_id) WHERE status = 'submitted';
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_percent_of_score" CHECK (percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graders_known" CHECK (graded_by IN ('key', 'user') AND first_graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_keys_have_no_name" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user');
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXf+T2riS/1dU/PKyVVwqO8kmecnVVTGTud15b77kErJ5X+aVR9gCdBiJleQhvL3930"
    "8t2QYbG7CBwRBVbW0GWy3MR3L3p1ut1u+tieADQaR83mFySsRfyaz1Dv3eYnhM9B9Ft9uo"
    "hSeTxZtwSeFeaCSwaeiNyMxcxz2pBPaVvtXHoST6UkCkL+hEUc5AoDskKMSKSIUEeaRSX0"
    "a8j5S+bPuSSHHEGUGP+u/4Lka/RfTfz+EbAu7rr6BssIvOIkZ/i4in+IBoGaG7/Oe/9GXK"
    "AvKNyOTjZOT1KQmDDFTQh0cD6MXc9NRsYm58+XL14b9Nc3janufzMBqznMhkpoacpTJRRI"
    "PnIAj3BoQRoX9UsAAii8Iwhjy5ZJ9dX1AiIulDB/MLAenjKIShaP1nP2I+jAAy3wT/e/Vf"
    "8fMtNPO827uu9/my63mtpZGDR8jhH1/yOYNRp0wBZL//Yfudo2KutuALLn7pfHr28vUPBg"
    "IuFcynBLPWH0YQK2xFDfw5vONRXAb9iqkVmC+I5YDXz1wH8uTCHPP5bE/QTPDaA8L6efU/"
    "/3H246s3r96+fP3qrW5iHjS98mbFIFzddg3Wc2z12+sl708FbPNiDtsCbGM9tAzrXz7f3R"
    "bjuiCSgzSgvkL/h0IqjxHaFbgBGNDzWMrfQrhw+2vnk9EWN52/GXXBtVmxJuf24vruPK9B"
    "oINzDT3o6/5oQYPAhR72R1MsAm/pDj/jZW2Xb43PxvkrmOGBARJ+Mfy+uQWVkg7YmDBVYm"
    "Hn99eZ2LTlZia2fDy2MHfzh6ho9JYEnemravqqW70jMXitO8vVfB4J6Awr85E86tmi/4KP"
    "PAwQVXni9zSq2z5WxfmeEdrlXG+u8l47teeQKqr0r1uCs0u+lczkVCAHpX600wKxe/m37m"
    "oLOJ7Fd67vbn9OmufNYhbuMf7mTTiNLUcW89toTAT1i2HPCuZZCPHpGIfPP9h/T2scbr/c"
    "XH66usgBGWizidUyiB/0b1Z0TIpRnEvlEYzFnid/bIBhbNqOAMLu1c3l527n5mNmPn/odC"
    "/hzllmLidXn73Osby0E/T1qvsLgo/oH3e3l3klk7br/qMFz4QjxT3Gpx4OFjFJLieXMqML"
    "IQQ93UPqz6roppyY01A1NJTBMCBBZDiaNyHCjylxBW1V3snWmut43rpixaXfkqg3phLooP"
    "RwGPIpKeAzpUyyVL4Wr2wYmrsgjI1xOC8M8WwVOpvxvfZqR9NS1w3juA8PsZPx8ICotGw9"
    "Dr3GEVlL43GPR2qB5Ws2L0nYf49evEOchTM0wUJJhAVBI62f2XKQd6/ftIVL3Cz3wLnCDX"
    "KFXzRYYWXcMYJ9PesrzuGs1BaTuGHm4Chd3OPBcC/8USqsogLvthzuuYTDuzreAQmJKmKQ"
    "55yHBLMSR3gulQO9p8X2pYXTK0+L+/nd3XUG9/OrPLBfbs4vPz370QyCbkQVKdbPmtCElJ"
    "Ea654Fks78NZCvX/DxRL8bFohS5r7QaiMOrydCIrAhne8gwadArzHKfCUJ3pn8CYz8mZ69"
    "bTTV9FvzbYGG+jEIMwkWwLnjCYdwXxEB+MhlJr+vL3EkvoGMqJzESxUF1RcSs1JuZSW/WA"
    "VvTgUDkbZv8gLhwRwjP1FMNaL+edkdxP6bBvexB/8bQwIumeBhCNkRFzP72ws4QL7RGgpA"
    "0uaeeck3ZABfh4Qh8OytEUZcG14SvEeKhKG0YTV7HTIo+7qrJAg3wVIt2/rtu3NWvYEGx1"
    "l1Z9WP1qpbzVjLqOdEnU13Nr3UpgssSfCRCFnm1GdarLPmpq03IXwSm/6D5H9GsvIywYKI"
    "s6ZVrWk87DUU1aKgU1NOTZWpqWuCBTNKoEBDJTfXKKfQNts4xhizPUQZxPoM335nd2sNdO"
    "cDPQvjtN8hlUirj0fqa4cg6oVUDolsI8wCmyGcujiI6v8KQ417+657ds8WcxJ033pumrbg"
    "x0jryOhOY3Ta6OFhwSebC+p3U5LE7Zm3uGfz54J4qc8nlMjn6JyrIfwaiJTq620keZwMoS"
    "+E3B+hAX0k0vza8RgevwcS2DzazOQ96InoXKvjMwbOtdqDa+VSSVq7960WNVwFZIuFnQ9b"
    "FJl2EYEdopmwGq8v+Nirim2JtEO6KJVhQgo0wsqskUTkCVNGDmO1dpgxYt2/ikDPhVx2zh"
    "qsG+S+ScnZx8QrK/HiMm3a65w5aO0t3lvv030A58NkdFhx65FMtdORLoMaT4pxU6KDj/Rn"
    "SZlPll227bpyLk0D2bZzaZ7UpYnf4GqYZoQcpI5u75EESoVFvaSarKTbTtu0sHaDk6fcSO"
    "9tpGMaVmOcs5JulJs2yo3xc+5syvfFEE9U2WpVrk17tZ+TbI3wbfMDFlVyjsfTOx7xqFcF"
    "PSPlWLIr63PITXh6NKiqtsKyKOJck6YF82IDZuN1K21c3GRDE2d9e2fhvisL56JAu48COd"
    "LgSMORk4aR/p1V0E7aO7AdQ2tE8FiQ3yIqKi9uL4q5TILNMwmSVNiqeGfkHOCbA56EvqVX"
    "pDfKFXVezinsGgr7YMd5HE/cugK1a0S1+JNBtjFhiv/RM75VGJ0wd9qrgxLwvvx7093od0"
    "Vn9rxHmCGsFBlPFBoRMrG7LpJ2Jl+I2pShHhlEDE2pGi4nGu24b3eIUKPelvaK0Ig7RGh/"
    "9PxI9lNUR9SdUnHwIXCRqYaAuCfuTWRaqi4LefkhWRmhYzgmq/VVE4a4QjUVaOGQr2acnJ"
    "Xh75YH1SkYXyTqasUXnAtncapx7MSypNM6Nc/GkT4XBYp+7dE4qZw7GWeiXfaax3bkRR2Y"
    "kOvohXRMlSeJ7iwoMImlmrdY2OnehuV6fE7PU2kVhlIW7rdXB1QWTmbZLKjSMZGOJMqhPZ"
    "lQ2tORbXRDmq1VQ6wHOYBCEzOi23BhAiNpXG6+KyttWFR9Yz9flC+9Iagk0kRiwB0TM+Tr"
    "tgNii3dQG8G57OLBtnGaOdJVNyzlBV3M5kSP/Gi4+nMRg71GDJq/nXFJNzQeU7f1bqdnvL"
    "v0n6fzLanmPRV1wYKI067FsZLqUSinDVZHn76DAF+rI5N12ymUJDcVAONl3h4ZYHaYVZtD"
    "rkSeoHd/0CPBmqYsntrauV39p7oLOFNZ6tuE6u7qlCTOSB7NKLe6pixrYHKE0tygP0mUPO"
    "X3Nf4mlKVqvuc52aOZA9/lm76wNL3pavyCyFZr8cczqntZdx+RmSfII63ICvNiDWaFSTKV"
    "fuR5gB9LqOUWYnmgFCqlmWEVvpi0dwfIVieLIWWjKlgn7R3W1bHu05BoxdAngjC/UkLbsq"
    "TDv8ZhyXgmvVDDU0GXZ2QaW2a8dW5y4M05rCiIiOZ1aWLs5vR413o8IEFkVjtrJqQUyh8m"
    "K6X1olXdsKapSW3U5wLBLEJTLkZbOyvF2Spw3ASrlUOVk9wa4ifiLudEw0rMJE+nyr6wFT"
    "io5WplBJ2f1WQ/q0+FVF7tkS4Qd+N9NOPdq5TzWyDqCFmNSHUNW3VsVmp/2akuY3o3GdNl"
    "3DTGoCRZeoeM9Hgm4ofLi6ubzvWzN+1XufoJiTZ49eKHYupUTcE61bqlajUAVq2QlRFyW/"
    "3z9W4qB4K3DgI/RezgYIkBE4CHR7KWEVsW/o7UcLEh6xMSwK6ISkR2Qcap2c3UbGO2rvxK"
    "A8I/JnXKCnevZJu0V29geYTGXlL4bMNNLF+HRBCE0/NdpeKTid1HgpHp8T1iHMFRrOaIVJ"
    "psOIHjg+BwVkVgmwmahHhGhEQhHRUcRrS3b3HFVBtodN05RU/KbFyF2t1vQKm8XXTbPaJN"
    "w/GkNol2gIgOi01sfG+NbcXzVgep/F30cpfOxcKXumAaxiZmO7PU8Dm4yhqVJoxfDLGouh"
    "nyOJObTTQxJGyg4PU4++mnFYAmfFu3ymdkxbfO7L3c5gj9WlVAOG5+guj++OLFBujqVqXo"
    "mnv53adMFYY/y7MLF0SOodJPo9ILG2PSLvRvhwDLXb8viSo2bbk2a0ycH7f2uGm+of/4kQ"
    "g0wUIZn7NtFvOtPOR5wydGvsEBsz4XAVIc6ScIZ8sOYr1ubAEDeHDiR4o+Eq+PaRjpn/bw"
    "AAXm9MQwwlZO2hRJaJK4noJPUTSBDsEgk/f6EiMDDF2hRxxG5J7FdQ9YNO7pZ9RP048ENE"
    "bJV9leMUN8Am8LF2gISZh2O9dz9PAw1a+QGGMx0g8V9wa5JFLdszE3tRnsI0yHmmLYygtq"
    "qHGBR4TGKS42u1P/cmo79sNI2hMRHh7a+rN2qqlvPkHFBoDG/nBPP9AQvhy8KNqf2Ufgg7"
    "jc3hxr6F+75kLD0+five5yiEPlwebVeZ/mkiBYmpoRWPv1RnSoUV16XKoHoG9LUSToQK+2"
    "LIVZZ7eYmL1k+J5Beg0RJncVDfWbkO1we48/nuEDwaMCo7SqKHRe8iTs09OsapQTMDNhq4"
    "xDKuDgr3OMQvIiVfAlMjLOsy1YBwHLFNvMZVzP6aAU2pzgyaww/fns7OXLN2cvXr5++9Or"
    "N29+evsihXj51iqsz69+Brgz87qo/sqy+a8wwcvET2Y4djbRUx6zjO7q1LqMoEuqa3JS3Z"
    "xSVqJHGSm3EFndNCfUvUoIf1HGZXvksz1Sx6fIKDMsZmU5HxnB/Ik7M2Wtw8lgeh4HO9LZ"
    "rCfz+dVt59Pfi6fzeUFw5Pzv3ctObgBSx7GKHskIOTVSXY0s+OaVcZ+LOeTrIV9r30FG0J"
    "GjJpOjhbBV1VHOibpxbto4Ny6w/2u80rgysv/rfDlyo9B+vHxZIbaPB7q7gZ6GNig/pIMh"
    "kSo9yEkSwmx9YD2hJUE9EvIppG/ZagSQ9QXFieOgNXo2I+qH4uj/vr7IxYuPzai6eHFDOE"
    "36SlaBPCPkYK8BuyvRvevIpSkar79vCdEb/dhUQJH7kr12c8EcsLecbcLSmobsatje3ny5"
    "7l596tz+fNmkXIcPBAfXRCljvQvY0ML9NUQo0C290DTdkAN9WkwdMDQDVruxpIFujM1q/s"
    "xcX2Y11UR3nBy4auHpxPIDn2S9qZyUOJbYhNi5Y4Uui+CYKUq87lAnj2BJ9JQAfuJkghjL"
    "ESnY7r7BslEs51aNaq4axTCa1MtaA5BKuiHYbgiGBGoJVKpauyx5DOnlrY+YCthiigABE2"
    "E0k6iNelwNIQe3hyV5/SpP7w+Xg37q59Do/keMT1kbjXHY52JMAjjOzuZtbz0Me+FE1Zdc"
    "t1xtbZq1/k5Ck8djHk4kMtkwwHfN+mnRHuOOELiE5dDCHcYNM6idMLQxL6nMwaFsYQ/Oe7"
    "MdRD+ljMT2pz5A4tc//7VUtjaN8dVaqi+S38F6/TFpbLdgXyE6fRWQ8YTDjsqOObahVRij"
    "XmrVXh2ppml7b+E0iPXx6jsGHBYEYKOV2QsW7zkL6AAW1DXRnQ65PSRAMyyiJ7b+d4I114"
    "W3VXuwy5HsXXQKe/U6mlMH8UkFY6z/IFpV2PNgQCVonjfRP5Qz0zseEYZ4pN5b9cGnoE9m"
    "0tSHSTeuCaJfJgnVYu4ZrP8HcCwyHmC69Wax4qB6uQNaGFTf1O1sVlz9ybzO8qB6PK5VYw"
    "Cp0K7GYU8m8kP62sAknr8UVKGFt71BI7X+PLjyyihlx8EddVxyZxSwRqDlyCIsu9A7ewme"
    "wHtXTcMkEo2OLrZutUh8mERsWXdBtvelUE7SB/o6Z0NAgHChS5RQqr27RPaL6iUuZ0WdI+"
    "QcoTJH6C+89ykqSViO761xev6X9zwRbZieXD7AW7B+8+/SK1JerShpv5sg7mGzafZVrGhF"
    "OcjI9wmpd15HXtZpJqeZyjTTXaR6/FuxZorvrdFMfN5qbQjm8pHYwkNQFkgQ5POxPa7VUA"
    "GIUswgD9CHRa6QBPqZUW+G/or7I9xGPAzAMzQnlCwHYnbXNYRjuvbkyD9JJMFzZj5BQ92P"
    "hKgLgkBKXPQIvsycQ4aeXXQufrlEP/4wj8JAYIYL7Y9A0MY+j/18z6YU6hiZ037nmzumZv"
    "uGMJs3JJoKqkxBX+6PFn60S4ZsdL6M26HRkAW5NK+uOGOpHPYlQQd/nfXQ6nlK2yYoHRHk"
    "+woYaDtNWD3SmBN1nNFxxtWc8ZoPLlmWYBS32Ig/eiEfeCQuE75NbU0b3LOVJOW8LqZdFd"
    "M8DOwzpK0hIIKQ3Fal4ma9zregbI40HHRXrUvob7mygE8C7lNXBjxUMbOmwX+QHVmHqWZ2"
    "RNCvKWfWMCb0WWFzVGQpEbINNuNBMm27UUKT4NN3ZpXMlsimzMeCYVNjOk6hSDlJUtoaSl"
    "n7fKztVLIGNx3OIL8C6i3J4hSn3X9NEmWDT+jhoUeGtpS2xDM5T2JKe9XkCoJ0QL4wM/Ex"
    "PmVoEvVCKockgNrgelpBqW9BJiH2ie7rnqX9wAPpLjDjpkA5Z3vZWfx5jMNw63Ba85dDrM"
    "l6efbmdWqk4MMqs/T5pnN9vdG5I1Rf1y8xF1UsU17OpbDXrJDn6hIeAnVXl9DVJTyKcXBx"
    "sjXs8I//B9fS/oA="
)
