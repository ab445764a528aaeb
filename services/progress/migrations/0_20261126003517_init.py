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
    "caught_up_at" TIMESTAMPTZ
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
    "WUBOpGyniJI+IcivoAnjsO/mj5ARkFiNKTjkcfUfBvNGu9BX+0PDhF/D+q4TZoQd9PD4pL"
    "DA5cyQEloTVBM3kdDigLoM340BC6FPFLDqJ2gH2GiScY+mMEXMgQZSBAD5jyy4AMAeOXo3"
    "tRwAggHgIP/P/xKARfQ/z7ifgGh9j8K7A32sbNQg9/DZHFyAhxnoDf8pff+GXsOegboslH"
    "f2INMXKdDFTiHhZ2xF3koMVmvhz4+PH68l+SXDztwLKJG069HIs/Y2PizXnCEDsnglGMjZ"
    "CHAv6jnBSIXui6MeTJpejZ+QUWhGj+0M7igoOGMHTFVLT+MQw9W8wAkN8k/jn/Z/x8KTLL"
    "6t31rQ9XfctqFWZOPEIO//iSTTwx69hjArI//ozuu0BFXm2JL7j4vnP/7MWrv0oICGViPS"
    "WYtf6UjJDBiFXCn8M7nsUi6NceW4J5ii0HPH/mKpAnFxaYL1Z7gmaC1w4Q5s/L//zt7Pn5"
    "6/M3L16dv+Ek8kHnV14vmYTrXl9ivcCWv71W8v5oYJtnM9gqsI3lUBHWHz7c9dS4plhykD"
    "rYZuB/wMW0idAuwU2AIe48pfSrKy70PnXupbS47fwoxQXhaiVSOb2Lm7tuXoKIG3Q59EJe"
    "DycpCSIuDKA9eYSBYxVGyBkpoy0OTc+m+SvQgyMJpPjF4vctNCileORNkcdKNOxifJWKnV"
    "Oup2LL52MDdbd4CE2lV2A0qk9X9elrvYYovNZdZKvZJAzEzSCTH9EDXy38f+IjcR2AWd7w"
    "24/ojh5Lc71nmLa51usrvFcu7QWkDDP+6wpw9tG3kpU8Z8hByR/tuEDsX/3YX64Bp7N45O"
    "au911CnleLWbin8JvlExxrjizmvXCKAmyrYc8y5q0QZOMpdE8uo7/HNQ+9j7dX99cXOSAd"
    "rjYhK4J4yX8zw1OkRnHBlUcwZjtJ/rMGhrFqawCE/evbqw/9zu37zHq+7PSvxMhZZi0nV5"
    "+9yll585uAz9f974H4CH6+613lhcycrv9zSzwTDBmxPPJoQSeNSXI5uZSZXRFC4MvdxfZM"
    "Rzbl2IyEqiChJIYOckJpo1k+CuzYJNaQVuU32VhyNeetUwsu/paEgymmwhykFnRd8ogU9k"
    "ypJVnKX8murBma2zAYa+NwXvDfJl6S94TiGAiF21mgai93Pu2Ynsu5iOGAPqgPAzZ/6DXX"
    "b4ZnO77Qaqez5ku2vcTXnM/3KCChr6MNi5xGIVZQiIz42NbykBIGA3cFuP2UHMwi3sWjcq"
    "mS4tpfgOV0tzLl72dnL168Pjt98erNy/PXr1++OZ0Ll+LQMinTvf5OCJoM9sXoygA6VhDq"
    "yPIUx9GAvr1gFQxHY2aFfgU/Nc9rvNW6eau1szI/xRHmpUbmp0UYei0bMw5bH9DErEGo3Z"
    "iXxrw05uWRwA1HXNyNOD46kGeYDOxV8h4iYMWfpwD6Lf9ZOIDeqMQSSjHmgO8Rbx27p0HI"
    "c2n95vbjTf/6vtP77qpeoSyRQy2zLeTYSpNCUK1ZkvjlS6zEv3wBmEaJ57iKMC4ujDLScE"
    "BClkpYA8wocofvwOlbQDx3BkSwiQIYIDDhxptXrFfc6TdtYPbUK9NtqjpqVNXRFP+XIWjz"
    "Va+5hrNcGyzi5vi79a3WaA6GOzFaKIMsVBRqlMO94DB46+PtIBcxVTK0S4iLoFdS07Hgyo"
    "E+4Gy7ksLzK/vFvXt3d5PBvXudB/bjbffq/tlzOQmcCLOScC83aFzsoQol/ApOo/5qlnoW"
    "luAFmfr83VgSFcxRrWXD84WQMKxpzndAQB6FeQ1B5iuR81ZuBYLAnvHV2waP3Pzm9nYAxv"
    "wxkCf3CgmbO15wAA4ZCgQ+tGjJ7+pLjBFfQ4uo3IinLHT0a+KzXKZIOJ/KEm+OhoKY09e5"
    "1v1wicFEMFVJDOZ4t5AYrBvcJjO4JSPgEkHnBjEmlZZC/afGVyh+h1NariQ9YCpQJdKX1Y"
    "QohblCBMV6sO4pwL1Ug5hEYW29Y5Mo3G8dWj1qW4/M9gmQTYRmGw4pUhg/y8R5gfWYAN5z"
    "qV+M5QQpttd0sQeD2dI5iPny4bYZixJ8RxPl7Mb72ueChcuV7nWvc/+TWrJ0Ffvguz/1rz"
    "pq+B+gGyrcqjUmYM5ppmCzKRhzy1azGUSRswk9IVrvIQ6oyG0LBAD0HCAXURsMCBsD7IEB"
    "pOjVeT6upj1hW2sckemHwsHQMX0S+jpbPvz+slSgDabQHZJgihxAAn5r7EbZjPrZRAGCVG"
    "UQlU/EgqPOU1FbI/RA1WrNUQ87QX3/hSA1A3zbVj92FBq2EwSwxMqJ6XNQ1kyhdlw3qhej"
    "TGhTrkFFFimyDt4BLtABf0oaBmhjWS4i8r/8li9OQMyCFDtV2iDkeU0U2USRy6LIV15AXN"
    "Et6mIW/XRFJDlH014eTUYJtSXzRGsmkT+PkQdEcViUxwXE5wuSv2gMuS6NKjOj66Kf5JDf"
    "Kqnj9CFlxXTx5rczieH9v7omMVwHkE1ieDdmkhSMbqW8cI7VKHSj0EsVOrdKkfOeeyxldW"
    "EZilXKXNJaPiJ+rPkPkhsOqXaleYrFaFNdbRpPewVBlWY0YsqIqTIxde2gqU8YN76i1vdq"
    "UVWgWiGu8JzeSjV1rlM9S3nuRymr1s341KukZW8Jn3IJFiCOA1XmoJel3+ZM25qHHUWnLv"
    "FI7F6MndYBcWZRsAozkFr4NZqp1dtuSr2K0l03xq0QVyrkOBuW3NyG3NlJ3lK8d3oSJuGo"
    "dWK/1eMs0UYJLk22FufelUA5yvTD5zEBkE6Q05bJfKjMRkSifg/ZiOiLKnkEOVbjExifoM"
    "wn+IEM7sOSoEU8tsL+/y8ZiI51B7T65d/CK3IxhoH69Ujot1M/cdhCdtHE3kXeiI35x+en"
    "p0tejET5cqq88o2HzqKxFVH/0LYRcioJpjyvkUxGMpVJphsEA68sSJEMrpBNbkS29qbaOD"
    "cldD2M29K8jbR+UgAUH9kyxhRQFDxgGwE/HHBDZoxoZDbI012SfKxwDrFya+2uvupX71cv"
    "3YKH35qvTEkqcq408l/5PWNs2uDLl0X6eMHHX0yKEmd3TvCrt3gosTnYJj5G9AR044pHsS"
    "2YX28DSuLOP/yCS+wJGOEHROVPnU7Fs8saSSgfbCab/PBFaJLAzQtbmyTwDpLApm9Sa+tZ"
    "4LR80wBWyWuCYqpN2KZyYYtoJvaMNQzI1NLFtoTbIK3q2uMjVWv8ZQ2SEpY9dkc6UOpoe8"
    "2RojS1JtALJtOIagXWNXLcKCXe+8QfK/HfMjTtVW6coLbSY6u9uUvhesjmRRF75I88cpdj"
    "3vFDOlEekQerkwn/TLFno6K3ttmtjENTQ1vbODR7dWjiN1gP0wyTgdSY2zs0AimDQbX+UV"
    "lOc6xM3QLaNe4TZmZ6ZzMdm2EV5jnLaWa5brNcGz/nLmQD8q2l9G/isfZyv4YsqGpULmva"
    "v+2n/ZvpPrbXFgTzTmLqHk3lsBcYDfxVOkDod2batCVTgyDfVZ2m7MddrVYnx2pKdYwltM"
    "QSEn3eL8bQL22Nm6NZbRnJ8xDsiPyAxYUmBLv/EGw867qgZ7hMvPCwBx01CMQ9H7pesxPX"
    "ax6krZuSizKXS3VcTLKmiouyHEbDPSkNZ/Jh28+HGaPBGA0NNxqOsSlvbcE2FtouDiP4Gu"
    "JAu8wvzWZqKtevqUz2A+nineEzgK8PeFIEQC29pt15PiOwKwhsLiN+1zTvUizm4OtcaoBS"
    "PPKm+qWOBUaDbI3CFP/hK76ljE7IkfbyoIR4X35ft3/wnYdAvCkqauoruN+J9iWQMTT1GZ"
    "gg5Ed7TxO6pGOSKJ4eoFHogUfMxsWS6y3fe4PwyMGkzhMNjUjw9Pfp5dmMea4wXxqyr1Qf"
    "0dZdtFE9Cku2gdyjjgB6EBvjoy3rxHW4cMgLmv3gXq8Qa2OVrIlMHdD2RnR+Pn0W8vKedx"
    "mmJnS9a33mBgMJpfDAwdbaOu6kEV5sB1ELui55VIUASoW6itUcslMU2zFOlk9cbGvVDBY5"
    "jdSpIHVEdytqk0Ah6Hvi/GNsq+HP8OUFD7LxFLonl9Hf45qF3sfbq/vri0LpK6WWjwIbeY"
    "oywKVI5lkNmKLY0XLxFDOLIn4zVSfMUsmrZjayt2a1Hh/CwRRTissKPVLj7eUBFTqnXLsJ"
    "mfBkkygH92RcSmQXrSi6QeUm8zEUlbmi4dYMcRoie8Yu4nKL/elzQlULst18Ub4BWYApoj"
    "ISI9yxYAZsTjtCUQczHEVwrvpwtGmcZoG07tbtPKOJ2ejGbI42rnAw09NEDLYeMah/Y4ea"
    "nBdhmhAc6KU35T979C0xt3s0ZUGKxUhXdaxEPwplpMHy6NMTCPC1OjTJ2z6KQ2RlG+Q4zT"
    "tAI+gdJmtzyEzkEXr36xxIVK7rSk8kMtpuHW1n+hsd6y7gTI/Nbz7mt6tyiGSGszGz3OrL"
    "7vSOrBGa1wb9hYLkKZ/W/MtQFqv4nud4G7MGnuSbnkpNr5uNT7FslItvzqzuJO8+QTMrQA"
    "9Y0yrMs9XYKkyKqfgjLwL88mA04EJ6oBIqxi1DHXsxoa9kLTZnie/EWHSxN9HBOqE3WOtj"
    "PcQu4oJhiALk2VoFbUVOg78+/g6cUcvl8GjI8gxPbY9baXVlDXx0pqgTIm7XzQtj1zePty"
    "3HHeSEMttZsSBFyX+YqpTWaUtfsc5Lk9ryCFGxisAjCSYbOyvqahVx7JZXqYYqx7kxxHuy"
    "XbqIw4rkIp8vlV1hG8BqrdUyjMbPqrOfNcQBZVblmVawm/luzHwPtGp+FazGIKsQqa6gq5"
    "qmpXZXnWoqprdTMV1mm8YYlBRLb9Eibc5CvLy6uL7t3Dx73T7P9U9IpMF5fKh0wXTSE7BG"
    "tG4oWiWAuh2yMkxmq3++3412IHjjIPA+YgcHKwzwBTwkpJWUWJH5CYlhtSIbIuSIXRFahm"
    "yKx4jZ9cRsbbaufMIOIu+TPmXK3StZkvbyDSwPgthKGp+tuYnl8xgFCMD5IfeUEd+P9pFA"
    "IO/4DngEiAPp5VHxONlwIg5SFEfUMyS2mQDfhTMUUODiieJYxp19i2mmWkOla05s3KtlYz"
    "rUbn8DivZ20U33iNYNx6PaJNoRhuhYrWLjsRW6FS6oanP+11M5/GtDj6XCXsiLMQx0N0M2"
    "s7hZRhNd5I2YeD3OXr5cAmhib3OqfEVWPHQWjRUONtJBOCY/QnSfn56ugS6nKkVXjuV3n3"
    "pMGf4sry5MsTSh00+tygsPqtL+/D95Ikmt"
)
