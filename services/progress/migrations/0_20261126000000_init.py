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
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "eJztXelz2zYW/1cw+tJ0RutxHOfYZmdnZFvbumvLWVtpeg4DkZCENUWoAChH7fZ/X4CXeI"
    "CSQF2kjC8+iPco6gfw3Xj4szWlZEQRYycdjz0h+m80b30D/mx5cILEH6rhNmjB6TQ9KC9x"
    "OHADDhgQWo9oHlyHA8YptLkYGkKXIXHJQcymeMox8SRDf4yACzliHFA0w0xcBmQIuLgc3o"
    "sBTgDxEJiJv6NRCH738R8n8hMcYouPwN5oGzfzPfy7jyxORkjwUHHLX34Tl7HnoC+Ixf9O"
    "H60hRq6TgUrew8KOvEswaPH5NBj4+PH66l8BuXzagWUT1594OZbpnI+Jl/D4PnZOJKMcGy"
    "EPUfGlnBSInu+6EeTxpfDZxQVOfZQ8tLO44KAh9F05Fa1/DH3PljMAgk+SP87/GT1fisyy"
    "end966Hbt6xWYebkI+Twjy7ZxJOzjj0uIfvzr/C+C1SCqy35AZffde5fvHrzdQABYVyupx"
    "iz1l8BI+QwZA3gz+EdzWIR9GuPL8E8xZYDXjxzFcjjCwvMF6s9RjPGawcIi+cVv/529vL8"
    "7fm7V2/O3wmS4EGTK2+XTMJ1rx9gvcBWvL1W/P5oYJtnM9gqsI3kUBHW7x/uempcUyw5SB"
    "1sc/A/4GLWRGiX4CbBkHeeMPa7Ky/0fujcB9LitvNjIC6IUCuhyuld3txd5CWIvMGFgF7K"
    "6+FjSoLICwNoPz5B6liFEXJGymiLQ5OzSf4K9OAoAFJ+Y/n9FhqUMTzyJsjjJRp2Mb5KxS"
    "aU66nY8vnYQN0tHkJT6RUYjerTVX36Wq8hCq91SXzKMsaZNN3QTKwW8Rfkwb+UPAHMwJCS"
    "Sd4A3I8It4On1Fz3GaZtrvn6CvGVS3wBKcdcfLsCnH30pWRFJww5KMWjHReI/e6P/eWacD"
    "KPRm7uet/G5Hn1mIV7Ar9YU4IjDZLFvOdPEMW2GvYsY94aQTaeQPfkKvx9XPPQ+3jbvb++"
    "zAHpCPUJeRHEK/GdOZ4gNYoLrjyCEdtJ/McaGEYqrgEQ9q9vuw/9zu2HzHq+6vS7cuQss5"
    "bjqy/e5Ky95Cbg03X/OyD/BT/f9bp5IZPQ9X9uyWeCPieWR54s6KQxiS/HlzKzK0MJYrm7"
    "2J7ryKYcm5FQFSRUgKGDHD+w1awponZkGmtIq/KbbCy5mvPWqQWXeEv8wQQzaWcxC7oueU"
    "IKe6bUoizlr2Rf1gzNbRiMtXE8L8V3ky/J3XDIUInzmaNpL3dA7YjaIgH5Ab3QKaTCENTz"
    "hTI82/GGVrudNV+s7SXeZjLbI0r8qY4eLHIaVVhBFXIyxbaWbxQzGLgrwO0JXCPJVgT9Ao"
    "9KBUuOcX+BltPdSpa/n529evX27PTVm3evz9++ff3uNBExxaFlsubi+lspbjIzoIqueAzZ"
    "PsczZA0hdn1p0K8v3svYj2Y6thbGehLfm04gfdR1XzOMxoOtswdruz4Tk6WMVS5R3BmuSl"
    "qkQXO6M52tGSFO82wQIG4O8hrxYYpsIlyhMWRjlVL2IJ2X+akZxhyugzkPtcPRYHoR5UKT"
    "1SwW88V1r3P/k3o5Xyhypxc/9bud3ASMocutR/F9deRIhsmIEX0xEgBIEWQqD3cF7gs2g3"
    "w15JFTIbafYTTGUZ2No7AUodIs51jNPNdtnmsXfv0hKsFYGn/9YVGnsVYANiqUOGAEtga1"
    "KCb6aqKvJvp6JHDDkRB3I4GPDuQZJgN7lYIgmckVz1MA/VZ8LUyhNyoxhFKMOeB7xFvH7m"
    "kQ8kJav7v9eNO/vu/0vu3WK8criwvLbItgbKVJIanW3LPTASH5e4A5S6o1MQOn4GmMXQSI"
    "587Dsk0G4ID4PCCUmVcGxnCGAKQUz5BT3MGz3VtvYNjUq8jTFDbXqLC5KQkejqA9Lgn+Lw"
    "lDZ7hMIPqghcrNwXAnZgnjkPuK7G853AsOg7c+3g5yEVfVAV4Q4iLolZQzL7jy+RXBtisp"
    "nFzZc4Ll7u4mg/vFdR7Yj7cX3fsXL4NJEESYl1Q6COPFxR6qsItVwWnUX82qLqUleEkmU/"
    "FuLIn75ajWstLFQogZ1jTY77xw29QUUTD1By5mY+SAzKcj5xsAOZgI9RdskJek9lws6aKN"
    "vvHdjFleQxun3Cxn3Hf0N3pmucyOt3yZm3wbNER+Ql/nDZwHc3XsWOxUyOXlebeQzKsb3C"
    "abtyW1foWgc4M4D5SWQqGnxleockdQWm5AesD0nUqkL6txVgpzhQiK9GDd03Z7KW02yb3a"
    "+rsmubdXuGuyXevIbJ+oxLXKlpUC6zEBvOd9KxGWj0ixV3yNCuWIzxQoVyxQjmCcQddXuF"
    "VrTEDCaaZgsykYC8tWs8NZkbMJjc5aHyCmTHYpkggA6DkgWERtMCB8DLAHBpChN+f5AJr2"
    "hG2tG1qmyZ9mMf9Gdfz7mhHfexR+o9cGE+gOCZ0gBxAK5D7AMD9RP5tIv7p/w8L+umnrZ1"
    "Jh1hz1sBPU91/aUTPAt231Y0ehYTuUwhIrJ6LPQVkzhdpx3bDPH+NSmwoNGjT8C6yD90AI"
    "dCCekvkUbSzLZUT+l98K6e8kJlcpkqziN9FkE00uiyZ3PUpcV/ZCvZyH310RUs4TtZfHlV"
    "FCbgUpI4027OKlozzoiO6BxW3CvO17gCdTQsUaFXewOQMjFHbjDEajTp2YgmBt59/O7d/d"
    "ZJD3/26bDHIdQDYZ5N3YU6FIqqT2c6xG4xuNX6rxhfmKnI+sLH+cGl+l5wNKy2cHzR/Lj9"
    "eU6ikWo0h1FWk06xVkVJrRSCgjocok1LWDhCnOhd0VnvmkllMFqhXSCif0Vuo0kzrVvJTn"
    "h5Syat2sUL3KXvaWFCqXYBQJHJgyT70sRZcwbWsedhTBusIjefpYdHLFgDjzMKCFOUgt/B"
    "rN1OrNNqUOReleG+NRyCsV8qANS4BuQ+7sJLcp3zs9CRNz1Dr53+oJFgCHHNEgiralWPiu"
    "BMpRpig+jQmA7BE57SDhD5UZi1DU7yFjEX5QtRZWWVbjExifoMwn+J4M7v2SLWzR2Ar7/7"
    "9kYFH/kI2qgt+FV+RyDKn69Yjpt1Njcdhid3lqk4u8ER+Lf1+eni55MWLlK6jyyjcaOgvH"
    "VgT8fdtGyKkkmPK8RjIZyVQmmW4QpF5ZkCIeXCGb3JBs7d43UVpK6noYdav5JtT6cZFQfF"
    "YhZoAhOsM2SvbJMlXLmw3v+Kv3q9cP6iSmLrZhcmziIskq2CLLhMlKRUqe2oCR8KZye65L"
    "7EcwwjPEggeYTKQtE+RffUrFDX71pK8XJGJlaeMJ+Pw5Ks/5/FneXJJGMH7F2mI0lYVeEG"
    "Yf6itmMrnNC0CbTO4OMrmm71Fr+6nctPDRQFbNbAJcqk3XpgBhi2jGtoklDza2dLEt4TZI"
    "q/ruTJFCIixtcRSz7LG/0YHSQNtrbxSmnDWBXjCZVlIrsK6RE8YY8T7EvlWJL5ahaa9yyS"
    "S1lR5b7Zl9kt4MTJwpBzuhQxXeTP4tXZ2o3hQKb2lGHpEDFs2UgEOEA+QRLn0wjxc9tZ18"
    "gnGAamibGwdorw5Q9L7rYZphMpAa43yHJmOweaFaNDvDaQ6KqVsou8ZdxMxM72ymI9Oswj"
    "xnOc0s122Wa+MV3fl8QL60lN5QNNZe7gWRBVWNCmVNc7j9NIczvcn22qAg6TOm7uBUDnuB"
    "0cBfpT+Eft+mTRs2NQjyXVVoCu2DvGpVOjlWU6RjLKHlltANGXW9rIGhpljLKrJcMrLEAj"
    "xgRWFNulnWwVTa2fGXxgjaqxb2BK6VGonmGI8phrjnNqK26zNesql6ST/oDJdZ+1V7Qeue"
    "lZbiMRmIOuWkQ4viQVatLjM5QoL1LA6W0NYmGvMwga67cTymKVbGq7O3bxLZK/9ZJm0fbj"
    "s3N6sNjBmiWFwXa5NQHYGb5zM9IfUl7hi63NJtQ5thMqhXRF2/62yOzSBfDflKsZYMo0k5"
    "mUBLudEjj4W8HMNp6QlFOZrVpk9w0KQdkh8w2mJq3fZf6xbNui7oGS7jFh32BOkGgbibvB"
    "5h2kHaFMsxRbKO42TdSIGFBeVLdVxEsqaKC8tJjYZ7VhrOFB5vv/DYGA3GaGi40XCMZyPV"
    "FmxjoW1/v4JsmImp9u7LNJvZ6rr+Vte4F4su3hk+A/j6gMe7LZilF8XO8xmBXUFgCxnxh6"
    "Z5l2LZwLZrTtxaw7SDjOGRN9HfU1pgNMjWKEzxwYVzea8PsamijFQUqNrLgxXTiN6KLaC1"
    "98YjilJb1100lDvZZ9hB5ARcBx3C5Lb0RCEF/cHkpyHKwATOAYMzJLtYkyFHnmpr/PY/wM"
    "RSavd6tZfEUszOeLMzvgmQMiRuq2pNXd7ofsFhvM265QP+I0xLtXINRlYoVGmY/rHuIYl3"
    "HgJRU7jgIEMgud/LVuyQczSZcvCI0DRshxnTxac/PEEGol4A4AnzcVGFbv3uG+jPg5n4z1"
    "R3BuDpNyvMsxnppIgVNKS7pj6ircvAYE0LjaDF7kwa4FHD4KDZrzS+ZV/AvMjZD/71ssWP"
    "woQx6aA9B7wQS5ztLOTlZ/lkmJpwmk/rkzAciL+9g6p2crRPZAsxC7oueVJF3EvFuoq1kn"
    "yvWbRs2wI7wsmaEhfbWr0QipxG3lSQN/K8DmYTqhDxPX+CKLbV8Gf48iIH2XgC3ZOr8Pdx"
    "zULv4233/vqy0NKDMWuKqI08Rcn9UiTzrAZMubXAcvEEc0s/gKJmNrK3ZqGUB38wwYyVZi"
    "tS4+3lYRWWUK59rIr0ZeNIRxsEN+AynEGoTBy05W+YurzIfr0HmLPECYpOI+n24Uh11MqO"
    "PmWDUMsCKt3IeZ7RhF10wy5HGxo4mO1onP3t5ytqn1eryRHWpjvygV56Uy67R+cQC9tFUx"
    "akWIx0VQc79MNIRhosDx89gwidrHqKDnyOMrSpPOxhki2HTCQeoWueOwOA+4qoR7meW3AY"
    "TVdB05lDF461Y0bmmLAvUyxuV2GWs5yNmeVW13PCAh/5WA5I2RPPa+aTMFulQ8KzvI2Z/W"
    "f5jqcyyuumz1MsGyXPmzOrO0mXP6K5RdEMa9qDebYa24Ot++g54/qncOUA8RXCIihpk8Pp"
    "1MVC1rqQrSlot209cmEl6tiOMb1ptKZvOLrYe9TBOqY3WOtjPcQuEqJiiCjybK2atCKnwV"
    "8ffwfOmeVGnWnXlO4ZntqeHy8swDkDAzTyPQCHXIh0x0eRubd/+e0gxw+ynRUrSpT8hykr"
    "aZ22NGfiQ/jIUsNmaox2UGcywjPkVap+ynFujO2ezJcH+cBimQ/lL2m/JCtlVwhTWO3Ilw"
    "yjcbjq7HANMWXcqjzTCnYz342Z74FWza6C1dhhFYLVFTRW03TV7qpLTcXzdiqey0zTCIOS"
    "YuctGqTNWYhX3cvr287Ni7ft81y7oVganJ9+rTad9ASsEa0bitYAQN2Gkhkm0xkn3x5OOy"
    "K8cTR4HyGDg9UGTCU8xGeVlFiR+RmJYbUiGyLkyF0NWoZsiseI2fXEbG22nnTk6zFuKbed"
    "RGPt5VtO4IKqNudzPZej0nd2/mdpJdvlGFLdHRrNrLoKfBwXeSMuX4+z16+XABpLAUGVTx"
    "hHQ2fhWOEYaB2EI/IjRPfl6eka6AqqUnSDsfyWGI8rnbLy4ocUSxM6B9Sq+uGgKu2v/wNn"
    "okhA"
)
