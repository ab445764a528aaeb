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
COMMENT ON TABLE "courses" IS '``version`` is that of the latest event about the course itself; 0: only parts are known.';
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'A row is a CourseCompleted: one a cycle, whatever happens to the outline afterwards.';
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
    "eJztXVtz2zYW/isYvWw6o/U4jhNnk52dkS/burXlrK0kvQ4DkZCEFUWwAGhH7fa/LwCSEq"
    "+SQN1IGS9xROBQ1Afw3M/Bny2fkiFFjB11PPaE6A9o2noH/mx5cILEf4qG26AFfT85KC9x"
    "2HcVBVQTrTGaquuwzziFNhdDA+gyJC45iNkU+xwTTxL0Rgi4kCPGAUWPmInLgAwAF5fDez"
    "HACSAeAo/i/9EoBL8H+I8j+Q0OscVXYG+4iZsFHv49QBYnQyRoqLjlL7+Jy9hz0FfE4o/+"
    "2Bpg5DopqOQ9LOzIu6hBi099NfDx4/Xlv9V0+bR9yyZuMPEyJP6Uj4g3owkC7BxJQjk2RB"
    "6i4kc5CRC9wHUjyONL4bOLC5wGaPbQzvyCgwYwcOVStP45CDxbrgBQ3yT/Of1X9HyJaZbV"
    "vetZD1c9y2rlVk4+Qgb/6JJNPLnq2OMSsj//Cu87R0VdbckvuPiuc//i1ZtvFASEcbmfYs"
    "xafylCyGFIquDP4B2tYh70a48vwDxBlgFePHMVyOMLc8znuz1GM8ZrCwiL5xV//n7y8vTs"
    "9O2rN6dvxRT1oLMrZwsW4brbU1jPsRVvrxW/PxrYZskMtgXYRnwoD+v3D3fdYlwTJBlIHW"
    "xz8D/gYtZEaBfgJsGQd54w9rsrL3Q/de4Vt7jt/KjYBRFiJRQ53Yubu/MsB5E3OBfQS349"
    "GCc4iLzQh/b4CVLHyo2QE1I2Nz80OZlkr0APDhWQ8hfL3zeXoIzhoTdBHi+RsPPxZSJ2Nn"
    "M1EVu+HmuIu/lDaAq9HKERfbqiT1/qNUTgte5CXc0mAZU3g1x9RI9it4j/yY/EdQDmWcVv"
    "N6w7fCzN/Z4i2uRery/zXrq155ByzMWvy8HZQ19LdvKMIAOleLTDArF39WNvsQScTKORm7"
    "vut/H0rFhMwz2BXy2f4EhypDHvBhNEsV0Me5owq4UgG0+ge3QZ/j2sdeh+vL26v77IAOkI"
    "sQl5HsRL8Zs5nqBiFOdUWQQjsqP4PytgGIm2BkDYu769euh1bj+k9vNlp3clR05Sezm++u"
    "JNRsub3QR8vu59B+RH8PNd9yrLZGbzej+35DPBgBPLI08WdJKYxJfjS6nVlS4Esd1dbE91"
    "eFOGzHCoChxKYeggJ1A6muUjakcqsQa3Kr/J2pyrOW9dMeMSb0nQn2Am1UFmQdclT6hAny"
    "nVJEvpK+mVNUNzEwpjbQzOC/Hb5EtyNxgwVGJ0Zua0FxuedjTbImr6Hq1PH1KhCOrZQCma"
    "zVhBy83Nmm/W9gIrc7baQ0oCX0cO5imNKKwgCjnxsa1lG8UEBu4KcHsC14iz5UE/x8NSxp"
    "Ih3J2D5Xi7nOUfJyevXp2dHL968/b16dnZ67fHMxaTH1rEa86vv5XsJrUCRd4VjyE74PgR"
    "WQOI3UAq9Kuz9zLyg1mOjbmxnsTvphNIx7rma4rQWLB1tmBtN2BisQp9lQsEd4qqkhRp0J"
    "puTWZreoiTNGs4iJuDvIZ/mCKbCFNoBNmoSCh7kE7L7NQUYQbX/pSH0uFgMD2PYqCz3Sw2"
    "8/l1t3P/U/F2Pi+ImZ7/1LvqZBZgBF1ujcXv1eEjKSLDRvTZiAKQIsiKLNwluM/JDPLVkE"
    "dOBd9+itAoR3VWjsIUhEqrnCE161y3da6d+/VTlHqx0P/6aZ6fsZIDNsrn2KMHtgY5KMb7"
    "aryvxvt6IHDDoWB3Q4GPDuQpIgN7lYQgGckVz5MD/Vb8LEyhNyxRhBKEGeC7xFtF72kQ8o"
    "Jbv739eNO7vu90v72qV4xXJheW6RZqbKlKIWetWKvz5UskxL98AZiFGZlReU1UdROmasI+"
    "CXgikxNgzpA7eA+O3wHiuVMgY7EMQIrAWChvXr6QZ6vftIbaU68UUJPuXKN056aEfziC9q"
    "gkNLDASZ2iMm7qvaYxNwfDrSgtjEMeFMSGy+GeUxi89fF2kIt4UZbgOSEugl5JsvOcKht9"
    "EWTb4sKzKzsOv9zd3aRwP7/OAvvx9vzq/sVLtQhiEuYleRBCoXGxhyrUthZQGvFXs5xMqQ"
    "lekIkv3o0FXsHMrJV0eLERYoIV1fkOoORJqtcQpL4SOe9UjTwE9lTs3jZ4Euq30LcpGInH"
    "QJ4qopc6d7ThABxwRCU+LK/Jb+tLjBJfQ42oXIlnPHD0i0XTVKZ6LpsyJ98cDQExm1/nIt"
    "C9GUZ2zJgqxAWztBsIDNYNbhMZ3JAScImgc4M4V0KrQPwnxpcIfkfMtFw1dY+hwCKWvihf"
    "upCZF7CgSA7WPQS4kzRpEyisrXVsAoU7hbsmpV8HpvtE6bJVyl9ypIcE8I5rYCIsx6ig7n"
    "yFbOeIziQ7V0x2jmB8hG5QYFatsAAzSrME6y3BSGi2ml3S8pRNaJbW+gAxZTK2LREA0HOA"
    "2kRt0Cd8BPqQoTenWaea9mptrJ1aqkugZlXAWgUBu1qOwFN5Am0wge6A0AlyAKFAFhSGoY"
    "z6KUT6ZQJrVgjUTVQ/k1S15siGraC++yyQmgG+aZUfOwXitUMpLFFxovkZKGsmTTuuC8SD"
    "Auyp2FGoE7wHgpMD8XgsoGhtJi798L/8lguRzzxxlfzHRfTGh2x8yGU+5CuPEteVXVQvpu"
    "FvL3AkZye1F3uT0Wy6pQJFK0aRP4+QB2R2WBjIBcQXe1K8cxy5LgtTM8PrstP6QNwqTuT0"
    "IeP5ePH6tzOR4d2/vSYyXAeQTWR4O6pSyBkrCfYMqZHpRqaXynShoCLng7BayhLDUjOWSX"
    "M11/IR8SPRv5fgcMC0U80TJEaa6krTaNkrMKokoWFThk2VsalrB018woXyFR4KVcyqcrOW"
    "sCs8m28ljjupU0JLefCnkFetGvKpV07LziI+5RyMIoEDKwxCL4q/zYg2tQ5b8lBd4qEsX4"
    "yM1j5xpmF1I+YgsfFrtFLL625KrYrSshtjVsgrFYKcDYtuboLvbCV2Kd87PQ4TU9Q6st/q"
    "CpKwUkJwk425vLfFUA4yBPF5RABkY+S0VTQfigVRDF4wQ/ExCkyErH4HgYnwi6r1ukqTGp"
    "vA2ARlNsH3pH8flDgtorEl+v9/Sd+iwT47Wqm/uVfkYgRp8esRz99MDsV+M9nl8U4u8oZ8"
    "JD6+PD5e8GLEwlfMygrfaOgkHFvi9Q9sGyGnEmPK0hrOZDhTGWe6QZB6ZU6KeHAJb3LDaS"
    "tX1UaxKSnrYdSX5l0o9eMkoOgwwxFmgCH6iG0E/KAvFJkRYqHaoM49nAVkpXWIC4trt/Zd"
    "v3q/eskuPOLeYm+quTLqykILVtw0QqcNvnxJRJDnhOLdZCi2d+czfvXmzyUrhG3iY8SOwL"
    "lMexS/RtYGi+ttwEjU/kdccIk9BkP8iJj6tZOJfHyVKAnVo01Vpx+xEU0guHmuaxMI3kIg"
    "2DRPam0+EpzkcBrIFhMb11hRLbbJX9ggmrFWYw0omVi62JZQG6SLmvf4qIAjLOyTFJPssE"
    "nSngJIm+uRFAarNYGeE5l+VEuwrpH5xhjxPsRWWYkVl5rTXmbMydlWcmy5TXcpjQ/Vwygk"
    "Dy2SJ2F0zBp/KEvKIxxQ9EjG4jPDno3yJtt6tzImTQ21bWPS7NSkid5gPUxTRAZSo25vUQ"
    "lkHNJqbaTSlOZ0mbq5tWvcLsys9NZWOlLDKqxzmtKsct1WuTZ2zl3A++Rrq9C+icbai+0a"
    "Mp9Vo6RZ0wVuN13gTBOynTYjmDUUK27VVA57jtDAX6UXhH6DpnU7MzUI8m1la6q23NUydj"
    "KkJmHHaEKLNaEbMrzy0gpG8YyVtCLLJUNLbMA9ZhfWpG1lHVSlrZ2ZaZSgnUphT+BaqWNo"
    "hvCQfIg77hdquwHjJQXWCxo/p6jM3q/a9Fn3CLUEjYlA1CnKHGoUDxyqGHipyhFOWE3jYL"
    "O5tfHGPEyg667tj2mKlvHq5OzNjPfKD4u47cNt5+ZmuYLxiCgW18XeJFSH4WbpTP9HfY47"
    "gi63dFvOpogM6hVR1+8wmyEzyFdDvpKvJUVoQk7G0VKu9Mhz9S5G0C89iigzZ7nqo86ftM"
    "Ppe/S2mFy33ee6RauuC3qKyphF+z1YukEgbieuR5i2kzZBckierMM4cDcSYGGK+EIZF01Z"
    "UcSF6aRGwj0rCWcSjzefeGyUBqM0NFxpOMRzkGoLttHQNl+vIJtnYqpdT5kkM8Wrqxevxt"
    "1XdPFO0RnAVwc8rrZglp4XO0tnGHYFhi14xB+a6l2CZA3drjl+aw3VDjKGh95Ev6Y0R2iQ"
    "rZGb4j9ix7cKvRNqpL3YKSHflz9WPa7pzkMg6j4TnqEkqd/LbrGQczTxORgj5IeNvuJ5cY"
    "NqWaXeR8PAA0+Yj/K17Ru+9xrukb1xnWfqGlHg6XdEypIZ9bxAfWlICy99RFt3YVPA0C3Z"
    "BqodIALoUXYhDLsDEtcRzCHLaHaDe71crI0VssYztUfdGzH5jFpHDKSImnDIQOuzUBhIoJ"
    "gHphs7RWMr5w5EehCzoOuSpyIXQClTLyI15xrn2XaEk+UTF9taxZl5SsN1KnAd2Uyc2YQW"
    "MPpuMEEU28Xwp+iyjAfZeALdo8vw72GtQvfj7dX99UWuxpgxy0fURl5BDuBCJLOkBkyZ62"
    "i5eIK5xZC4WdHBI6Wct5jY8N6a5Xo8BP0JZgyXJXokxtuLHSpsNnPlnu/Sko29HMKScRlR"
    "DctD7wZT3fxGUJZAy97mUyTmEHVEz9wvN28EOJtY1PB9O1+U7fZOMUNMeWKkOUanwBZzhy"
    "jsF49DD85VDw7X9dPMkdbtkZclND4bXZ/NwfoV9qZ6Go/Bxj0G9e+gWZPjOU23xz299Cb9"
    "Z4e2JRZ6jyYvSJAY7lrsK9H3QhlusNj79AwcfK0Oi+O2TyMUHWsZhXn7aAi9/URt9hmJPE"
    "DrfpXzn8tlXekB0EbarSLtTCPpQ60CTh1m8tXH4nYVVjlN2ZhVbvXUSYCOyhGa5Qb9jYH4"
    "KZ/X+itXFq/4nmdoG7MHnuWbnghNrxqNT5CsFYtvzqpuJe4+RlOLokesqRVmyWqsFcbJVO"
    "KR5w5+dQ49cCHbUwoVF5qhjr4YzzcNY/SVRRd7Yx2s4/kGa32sB9hFgjEMEEWerZXQlqc0"
    "+Ovj78Aps9yow96KvDxFU9uTbVvnKgceDjiiwAmQ0OtmibGrq8eb5uMOcgIV7ayYkFJIv5"
    "+slNZxS1+wzlKT2mBAKJC7CDwROl7bWCnOVpEnnHuVcqgylGtDvCPd5RwJWJHa5LOtsi1s"
    "KazWwz5FaOysOttZA0wZtyqvdAG5We/GrHdfK+e3gNQoZBU81RVkVdOk1PayU03G9GYyps"
    "t00wiDkmTpDWqkzdmIl1cX17edmxdn7dNM/4SYG5wef1OsOukxWMNa12StCkDdDlkpIlPq"
    "n+13o+0IXtsJvAvfwd4SA3wJDwlYJSGWJ35GbLhYkA0QcmRVhJYim6AxbHY1Nlub0pVP2E"
    "HkQ9ynrLB6JT2lvbiA5VFOtuLGZysWsXweIYoABFHytPhLfD+sI4FA3fE98IigtnkbMCKT"
    "v8KCEzEHMkAGHMkyE+C7cIooAy4eo3wFy9a+xTRTraHQLa8+qX9if13YnYZmYzrUbr4ARb"
    "tcdN0a0brheFBFoh2piI6KRWw0tkS2wvms2hzt9VxOWd/a0aGlCeMXI0h1iyGbmdysvIku"
    "8oZcvh4nr18vADTWt8WsbEZWNHQSjuVOkNZBOJp+gOi+PD5eAV0xqxRdNZatPvV4ofuzPL"
    "swQdKETj+1Si/cq0j76/8asWcL"
)
