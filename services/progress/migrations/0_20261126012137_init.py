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
CREATE TABLE "consumer_positions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "bad_run" INT NOT NULL,
    "caught_up_at" TIMESTAMPTZ,
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrolment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrolment_cycles" IS 'When each cycle opened; tells the cycle of a fact of the past.';
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
    "enrolment_version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL,
    "erased" BOOL NOT NULL
);
COMMENT ON TABLE "learners" IS 'A student in a course: the aggregate that this service publishes, and the enrolment it is.';
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
        ALTER TABLE "consumer_positions" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_finite" CHECK (isfinite(enrolled_at));
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
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrolment_version >= 1);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrolment_cycles" DROP CONSTRAINT "enrolment_cycles_pkey", ADD CONSTRAINT "enrolment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_cycle_positive" CHECK (cycle >= 1);
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graders_known" CHECK (graded_by IN ('key', 'person') AND first_graded_by IN ('key', 'person'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_keys_have_no_name" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'person');
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz27gV/isYvTSdUT2O41yadDoj2e6ut7acOkqy12EgEpJQUQRDgHa02/3vBUBS4g"
    "WUBOpGyniJIwKHoj6A534O/mj5ARkFiNKTjkcfUfBvNGu9BX+0PDhF/D+q4TZoQd9PD4pL"
    "DA5cSQHlRGuCZvI6HFAWQJvxoSF0KeKXHETtAPsME08Q9McIuJAhykCAHjDllwEZAsYvR/"
    "eigBFAPAQe+P/jUQi+hvj3E/ENDrH5V2BvtI2bhR7+GiKLkRHiNAG/5S+/8cvYc9A3RJOP"
    "/sQaYuQ6GajEPSzsiLvIQYvNfDnw8eP15b/kdPG0A8smbjj1ciT+jI2JN6cJQ+ycCEIxNk"
    "IeCviPclIgeqHrxpAnl6Jn5xdYEKL5QzuLCw4awtAVS9H6xzD0bLECQH6T+Of8n/HzpaZZ"
    "Vu+ub3246ltWq7By4hFy+MeXbOKJVcceE5D98Wd03wUq8mpLfMHF9537Zy9e/VVCQCgT+y"
    "nBrPWnJIQMRqQS/hze8SoWQb/22BLMU2Q54PkzV4E8ubDAfLHbEzQTvHaAMH9e/udvZ8/P"
    "X5+/efHq/A2fIh90fuX1kkW47vUl1gts+dtrJe+PBrZ5MoOtAtuYDxVh/eHDXU+Na4okB6"
    "mDbQb+B1xMmwjtEtwEGOLOU0q/uuJC71PnXnKL286Pkl0QLlYikdO7uLnr5jmIuEGXQy/4"
    "9XCS4iDiwgDak0cYOFZhhJyRsrnFoenZNH8FenAkgRS/WPy+hQSlFI+8KfJYiYRdjK8Ssf"
    "OZ64nY8vXYQNwtHkJT6BUIjejTFX36Uq8hAq91F+lqNgkDcTPI5Ef0wHcL/5/4SFwHYJZX"
    "/PbDuqPH0tzvGaJt7vX6Mu+VW3sBKcOM/7oCnH30rWQnzwlyUPJHOy4Q+1c/9pdLwOksHr"
    "m5632XTM+LxSzcU/jN8gmOJUcW8144RQG21bBnCfNaCLLxFLonl9Hf41qH3sfbq/vrixyQ"
    "DhebkBVBvOS/meEpUqO4oMojGJOdJP9ZA8NYtDUAwv717dWHfuf2fWY/X3b6V2LkLLOXk6"
    "vPXuW0vPlNwOfr/vdAfAQ/3/Wu8kxmPq//c0s8EwwZsTzyaEEnjUlyObmUWV3hQuDb3cX2"
    "TIc35cgMh6rAoSSGDnJCqaNZPgrsWCXW4FblN9mYczXnrVMzLv6WhIMppkIdpBZ0XfKIFP"
    "pMqSZZSl9Jr6wZmttQGGtjcF7w3yZekveE4hgIhdlZmNVebnza8XzO5yKCA9qgPgzY/KHX"
    "3L8Zmu3YQquNzppv2fYSW3O+3qOAhL6ONCxSGoFYQSAy4mNby0JKCAzcFeD2U3wwi3gXj8"
    "q5Sopqfw6W093ylL+fnb148frs9MWrNy/PX79++eZ0zlyKQ8u4TPf6O8FoMtgXvSsD6FhB"
    "qMPLUxRHA/r2nFUwHI2ZFfoV7NQ8rbFW62yt2m5IGZezKr/kEvGcoaokKxq0pjuTzJre4D"
    "TNBs7g5iCv4QsOkE242TOGdKySvh4MZmU2aYYwh+tgxhA9Kky7cbxzvpv5Zu5e9zr3P6m3"
    "c1cRH+3+1L/q5BZgDF1mTfjv1eEjGSLDRvTZiAQwQJCqlM4VuC/IDPLVkEdOBf0oQ2iUoz"
    "orR1G6QaVVzpGada7bOtfO1fopTrNY6mn9tMjFWMvRGuduHNDPWoN8E+NjNT5W42M9Erjh"
    "iLO7EcdHB/IMkYG9SvKPiNry5ymAfst/Fg6gNypRhFKEOeB7xFtH72kQ8pxbv7n9eNO/vu"
    "/0vruqVzxXJBKW6RZybKVKIWatWZfz5UssxL98AZhG2ZdxKU1cYROlZcIBCVkqaxNgRpE7"
    "fAdO3wLiuTMgIq4UwACBCVfevGLRzk6/aQO1p17pnia1uUapzU0JAjEE7XFJaGCJkzpDZd"
    "zUB01Zbg6GO1FaKIMsVGQrl8O9oDB46+PtIBcxVUZglxAXQa8ksXlBlY++cLJdceH5lT2H"
    "X+7ubjK4d6/zwH687V7dP3suF4FPwqwk54ErNC72UIU6VgWlEX81y78UmuAFmfr83VjiFc"
    "zNWkuH5xshIVhTne+AgDwK9RqCzFci562sh4fAnvHd2waPXP3m+nYAxvwxkCcL5oXOHW84"
    "AIcMBQIfWtTkd/UlRomvoUZUrsRTFjr6haFZKlMpl8/nEm+OhoCYz69zwefhsuMSxlQlOy"
    "5Hu4XAYN3gNpHBLSkBlwg6N4gxKbQU4j81vkLwO3ym5cqpBwwFqlj6ssRoJTNXsKBYDtY9"
    "BLiXlGgTKKytdWwChfstxqhHgdeR6T5xuiwZDilSKD/L2HmB9JgA3nO9S4zlBClqzNfIdo"
    "7pTLJzxWTnGMYH6IYKs2qNBZhTmiXYbAnGXLPV7IhWpGxCY7TWe4gDKmLbAgEAPQfITdQG"
    "A8LGAHtgACl6dZ73q2kv2Na6p2WaAmoWBmxUE7CvFQk9mSrQBlPoDkkwRQ4gAb81dqNoRv"
    "10Iv1KgQ2LBOomrZ9ItlpzxMNOUN9/IkjNAN+21o8dhYTtBAEs0XLi+TkoayZQO64b5YtR"
    "JqQpl6AiihRpB+8AZ+iAPyUNA7QxLxce+V9+yycnIGZBip0qvcDytMaLbLzIZV7kKy8grm"
    "iZejGLfrrCk5yb017uTUbJbEvGidYMIn8eIw+I5LAojguIzzckf9EYcl0aZWZG10VT9SG/"
    "VZLH6UPKiuHizW9nAsP7f3VNYLgOIJvA8G7UJMkY3Upx4RypEehGoJcKdK6VIuc9t1jK8s"
    "IyM1YJcznX8hHxY8l/kNhwSLUzzVMkRprqStN42SswqjShYVOGTZWxqWsHTX3CuPIVnf+k"
    "ZlWFWSvYFZ7Pt1Inm9Qpn6U89qPkVetGfOqV0rK3gE85BwsQx4EqY9DLwm9zom2tw468U5"
    "d4JKoXY6N1QJxZ5KzCDKQ2fo1WanXZTalVUVp1Y8wKcaVCjLNhwc1t8J2dxC3Fe6fHYRKK"
    "Wgf2Wz1OEhVKcG6yNT/3rhjKUYYfPo8JgHSCnLYM5kNlNCJi9XuIRkRfVK3VVZbU2ATGJi"
    "izCX4gg/uwxGkRj63Q//9LBqJt8wG1fvm38IpcjGGgfj2S+dvJnzhsIrs4yclF3oiN+cfn"
    "p6dLXoxE+PJZeeEbD51FYyu8/qFtI+RUYkx5WsOZDGcq40w3CAZemZMiGVzBm9xo2tpFtX"
    "FsSsh6GLeleRtJ/SQBKD63cIwpoCh4wDYCfjjgiswY0UhtkEccJvFYYRxiZWntrr7qV+9X"
    "L92Ch9+a70w5VcRcaWS/8nvG2LTBly+L8PGCjr+YFCXG7nzCr97ioURxsE18jOgJ6MYZj6"
    "IsmF9vA0rizj/8gkvsCRjhB0TlT51OxbPLHEkoH2wmm/zwTWiCwM1zW5sg8A6CwKZvUmvr"
    "UeA0f9MAVklrnGKqImyTubBFNBN9xhoGZGrpYltCbZBWde3xkep8qGUNkhKSPXZHOlDoaH"
    "vNkaIwtSbQCyLTiGoF1jUy3Cgl3vvEHiux3zJz2qvMODHbSo+ttuYuhekhmxdF5JE98shN"
    "jnnHD2lEeYSBAD2QCf9MsWejorW22a2MQVNDXdsYNHs1aOI3WA/TDJGB1KjbO1QCKYNBtf"
    "5RWUpzrEzdHNo17hNmVnpnKx2rYRXWOUtpVrluq1wbO+cuZAPyraW0b+Kx9nK7hixm1Shd"
    "1rR/20/7N9N9bK8tCOadxNQ9msphLxAa+Kt0gNDvzLRpS6YGQb6rPE3Zj7tark6O1KTqGE"
    "1oiSYk+rxfjKFf2ho3N2e1ZiTPQ7Cj6QdMLjQu2P27YONV1wU9Q2X8hYc96KhBIO5G3SRU"
    "u9dtisQ4aesW1owFWBS5XCrj4ilrirgoymEk3JOScCYetv14mFEajNLQcKXhGJvy1hZso6"
    "Ht4jCCryEOtNP80mQmp3L9nMqkHkgX7wydAXx9wJMkAGrpNe3O0xmGXYFhcx7xu6Z6lyIx"
    "B1/nQgOU4pE31U91LBAaZGvkpvgP3/EtpXdCjrSXOyXE+/L7uv2D7zwE4qKoqKmvoH4n2p"
    "dAxtDUZ2CCkB/Vnibzko5JInl6gEahBx4xGxdTrrd87w3cIwfjOk/UNSLB06/Ty5MZ9Vyh"
    "vjSkrlQf0dZdVKgeuSXbQNaoI4AeRGF8VLJOXIczhzyj2Q/u9XKxNlbIGs/UAXVvROfn02"
    "chL+95lyFqQte71meuMJBQMg8cbK2t404a4cV6ELWg65JHlQuglKmrSM0hO0W2HeNk+cTF"
    "tlbOYJHScJ0KXEd0t6I2CRSMvifOP8a2Gv4MXZ7xIBtPoXtyGf09rlXofby9ur++KKS+Um"
    "r5KLCRp0gDXIpkntSAKZIdLRdPMbMo4jdTdcIs5bxqYsN7a5br8SEcTDGluCzRIzXeXu5Q"
    "ofOZazchE5Zs4uXgloxLieyiFXk3qCwyH0ORmSsabs0Qn0Nkz9iFX25Rnz6fqGpBtpsvyj"
    "cgCzBFVHpihDkWzIDN545Q1MEMRx6cqz4cbeqnWSCtW7qdJzQ+G12fzdH6FQ6mehqPwdY9"
    "BvVv7FCT8yJME4IDvfQm/WePtiXmeo8mL0iRGO6q9pXoe6EMN1jufXoCDr5WhyZx20dxiK"
    "xsgxyHeQdoBL3DRG0OGYk8Qut+nQOJymVd6YlERtqtI+1Mf6NjrQLO9Nj85mN+uyqHSGYo"
    "G7PKrb7sTu/IHKF5btBfKEie8mmtv3RlsYrveY62MXvgSb7pqdD0utH4FMlGsfjmrOpO4u"
    "4TNLMC9IA1tcI8WY21wiSZij/ywsEvD0YDLqQHSqFiXDPU0ReT+ZW0xeZs8Z0oiy72JjpY"
    "J/MN1vpYD7GLOGMYogB5tlZCW5HS4K+PvwNn1HI5PBq8PENT2+NWWl2ZAx+dKeqEiOt188"
    "TY9dXjbfNxBzmhjHZWTEhR0h8mK6V12tIXrPPUpLY8QlTsIvBIgsnGxoo6W0Ucu+VVyqHK"
    "UW4M8Z50ly7isCK5yedbZVfYBrBaa7UMobGz6mxnDXFAmVV5pRXkZr0bs94DrZxfBalRyC"
    "p4qivIqqZJqd1lp5qM6e1kTJfppjEGJcnSW9RIm7MRL68urm87N89et89z/RMSbnAeHypd"
    "UJ30GKxhrRuyVgmgboesDJEp9c/3u9F2BG/sBN6H7+BgiQG+gIeEtJIQKxI/ITasFmRDhB"
    "xRFaGlyKZoDJtdj83WpnTlE3YQeZ/0KVNWr2SntJcXsDyIyVbS+GzNIpbPYxQgAOeH3FNG"
    "fD+qI4FA3vEd8AgQB9LLo+JxUnAiDlIUR9QzJMpMgO/CGQoocPFEcSzjzr7FNFOtodA1Jz"
    "buVbMxHWq3X4CiXS66aY1o3XA8qiLRjlBEx2oRG4+tkK1wMas25389lcO/NrRYKtRCXoxh"
    "oFsM2czkZulNdJE3YuL1OHv5cgmgib7NZ+UzsuKhs2iscLCRDsLx9CNE9/np6Rro8lml6M"
    "qxfPWpx5Tuz/LswhRJEzr91Cq98KAi7c//A+CWzFs="
)
