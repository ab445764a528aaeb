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
    "eJztXVlz2zgS/isovWymSutyHCfOJltbJR874xlbztpKMmcxEAlJWFEEhwDtaGbnvy8Akh"
    "IPUBKoi5TxEkdEN0V9ALsbfeHPlh+QYYAoPep49AkFP6Bp6x34s+XBCeL/UQ23QQv6fnpQ"
    "XGKw70oOKAmtMZrK67BPWQBtxocG0KWIX3IQtQPsM0w8wdAbIeBChigDAXrElF8GZAAYvx"
    "zdiwJGAPEQeOT/j0ch+D3EfxyJb3CIzb8Ce8NN3Cz08O8hshgZIs4T8Fv+8hu/jD0HfUU0"
    "+eiPrQFGrpOBStzDwo64ixy02NSXAx8/Xl/+W5KLp+1bNnHDiZdj8adsRLwZTxhi50gwir"
    "Eh8lDAf5STAtELXTeGPLkUPTu/wIIQzR7amV9w0ACGrpiK1j8HoWeLGQDym8Q/p/+Kny9F"
    "Zlndu571cNWzrFZh5sQj5PCPL9nEE7OOPSYg+/Ov6L5zVOTVlviCi+869y9evflGQkAoE+"
    "spwaz1l2SEDEasEv4c3vEsFkG/9tgCzFNsOeD5M1eBPLkwx3y+2hM0E7y2gDB/Xv7n7ycv"
    "T89O3756c/qWk8gHnV05WzAJ192exHqOLX97reT90cA2z2awVWAby6EirN8/3HXVuKZYcp"
    "A62Gbgf8DFtInQLsBNgCHuPKH0d1dc6H7q3Etpcdv5UYoLwtVKpHK6Fzd353kJIm5wzqEX"
    "8nowTkkQcaEP7fETDByrMEJOSBltcWhyMslfgR4cSiDFLxa/b65BKcVDb4I8VqJh5+PLVO"
    "yMcjUVWz4fa6i7+UNoKr0Co1F9uqpPX+s1ROG17iJbzSZhIG4GmfyIHvlq4f8TH4nrAMzy"
    "ht9uRHf0WJrrPcO0ybVeX+G9dGnPIWWY8V9XgLOHvpas5BlDDkr+aIcFYu/qx95iDTiZxi"
    "M3d91vE/K8WszCPYFfLZ/gWHNkMe+GExRgWw17ljFvhSAbT6B7dBn9Pax56H68vbq/vsgB"
    "6XC1CVkRxEv+mxmeIDWKc648gjHbUfKfFTCMVVsDIOxd31499Dq3HzLr+bLTuxIjJ5m1nF"
    "x98SZn5c1uAj5f974D4iP4+a57lRcyM7rezy3xTDBkxPLIkwWdNCbJ5eRSZnaFC4Evdxfb"
    "Ux3ZlGMzEqqChJIYOsgJpY1m+SiwY5NYQ1qV32RtydWct04tuPhbEvYnmApzkFrQdckTUt"
    "gzpZZkKX8lu7JmaG7CYKzNhvOC/zbxknwgFMdAKLadBar24s2nHdNzORcx7HEP6sOAzR56"
    "xfWb4dnMXmj5prPmS7a9YK85m+9hQEJfRxsWOY1CrKAQGfGxrbVDShgM3BXg9lNyMIv4OR"
    "6WS5UU1+4cLMfblSn/ODl59ers5PjVm7evT8/OXr89ngmX4tAiKXN+/a0QNBnsi96VPnSs"
    "INSR5SmOgwF9c84qGA5HzAr9CvvUPK/ZrdZ5t2q7IWVcz6r8kgvUc4arkq5o0JxuTTNreo"
    "PTPGs4g5uDvIYvOEA24dueEaQjlfb1YDAt25NmGHO49qcM0YPC9DyOd85WM1/M59fdzv1P"
    "6uV8roiPnv/Uu+rkJmAEXWaN+e/VkSMZJiNG9MWIBDBAkKqMziW4z9kM8tWQR04F+yjDaI"
    "yjOhtHUbpBpVnOsZp5rts8187V+ilOs1joaf00z8VYydEa527s0c9ag3wT42M1PlbjYz0Q"
    "uOGQi7shx0cH8gyTgb1K8o+I2vLnKYB+y38WDqA3LDGEUow54LvEW8XuaRDyXFq/vf1407"
    "u+73S/vapXPFckEpbZFnJsqUkhqFasy/nyJVbiX74ATKPsy7iUJq6widIyYZ+ELJW1CTCj"
    "yB28B8fvAPHcKRARVwpggMCYG29esWhnq9+0htlTr3RPk9pco9TmpgSBGIL2qCQ0sMBJne"
    "Eybuq9piw3B8OtGC2UQRYqspXL4Z5zGLz18XaQi5gqI/CcEBdBrySxec6Vj75wtm1J4dmV"
    "HYdf7u5uMrifX+eB/Xh7fnX/4qWcBE6EWUnOAzdoXOyhCnWsCk6j/mqWfykswQsy8fm7sc"
    "ArmKNayYbnCyFhWNGc74CAPAnzGoLMVyLnnayHh8Ce8tXbBk/c/Ob2dgBG/DGQJwvmhc0d"
    "LzgABwwFAh9atOS39SXGiK+hRVRuxFMWOvqFoVkuUymXz+cSb46GgpjR17ngc3/ZcYlgqp"
    "Idl+PdQGCwbnCbyOCGjIBLBJ0bxJhUWgr1nxpfovgdTmm5knSPoUCVSF+UGK0U5goRFOvB"
    "uocAd5ISbQKFtd0dm0Dhbosx6lHgdWC2T5wuSwYDihTGzyJxXmA9JIB3XO8SYzlGihrzFb"
    "KdYz6T7Fwx2TmG8RG6oWJbtcIEzDjNFKw3BSNu2Wp2RCtyNqExWusDxAEVsW2BAICeA+Qi"
    "aoM+YSOAPdCHFL05zfvVtCdsY93TMk0BNQsD1qoJ2NWMhJ5MFWiDCXQHJJggB5CA3xq7UT"
    "SjfjaRfqXAmkUCddPWzyRbrTnqYSuo7z4RpGaAb9rqx45Cw3aCAJZYOTF9DsqaKdSO60b5"
    "YpQJbco1qIgiRdbBe8AFOuBPScMArS3LhUf+l9/yyQmIWZBip0ovsDyv8SIbL3KZF/nKC4"
    "jrip6pF9PotytcyXmi9mJ/MpqRWzJUtGIc+fMIeUDkh0WhXEB8vib5u8aQ69IoOTO6Lvqq"
    "D/itklROH1JWjBivfzsTG97922tiw3UA2cSGt2MpRZKxUmg4x2p0utHppTqdG6bI+cA3LW"
    "WpYRmKZdpc0lo+In6s+vcSHg6pdrJ5isVoU11tGk97BUGVZjRiyoipMjF17aCJTxg3vqIj"
    "oNSiqkC1RFzhGb2VOtykTikt5eEfpaxaNehTr6yWncV8yiVYgDgOVBmGXhSBmzFtah625K"
    "C6xENRwBhvWvvEmUb+KsxAauHXaKaWV96U7ipKC2/MtkJcqRDmbFh8cxNyZyuhS/He6UmY"
    "hKPWsf1Wl7NEtRJcmmzM1b0tgXKQEYjPIwIgHSOnLeP5UBmQiET9DgIS0RdV63aVZTV7Ar"
    "MnKNsTfE/692GJ0yIeW2L//5f0RefmPVr98m/hFbkYwUD9eiT0m0mh2G8uuzjMyUXekI34"
    "x5fHxwtejET5cqq88o2HTqKxJV7/0LYRcioJpjyvkUxGMpVJphsEA6/MSZEMLpFNbkS2cl"
    "1tHJsSuh7GnWneRVo/yQGKjy4cYQooCh6xjYAf9rkhM0I0MhvkKYezgKzYHWJlee3WvutX"
    "71cv3YeH35uvTUkroq402sHym8botMGXL6kI8pyRv5sUJfvdOcWv3vy5RI2wTXyM6BE4jx"
    "MfRXUwv94GlMQNgPgFl9hjMMSPiMpfO5mIx5epklA+2lT2+uEL0QSCm+e6NoHgLQSCTfuk"
    "1uYjwWkJp4Gsmtm4xlTV2CZ/YYNoJlaNNQjIxNLFtoTbIK1q3+Mj1UFRizolJSw7bJO0pw"
    "DS5rokRcFqTaDnTKYj1RKsa7R9o5R4H5JdWckuLkPTXraZE9RWemz5nu5SbD5kF6OIPdqR"
    "PPFNx6z1h9xJeYSBAD2SMf9MsWej4pZtvVuZLU0NrW2zpdnpliZ+g/UwzTAZSI25vUUjkD"
    "IYVGskleU058vUza1d44ZhZqa3NtOxGVZhnrOcZpbrNsu12efchaxPvraU+5t4rL14X0Pm"
    "VDVKmjV94HbTB860IdtpL4JZSzF1s6Zy2AuMBv4qrSD0WzSt25upQZBvK1tTNuaulrGTYz"
    "UJO8YSWmwJ3ZDhlZc1MNQUK1lFlkuGFl+Ae8wurEnjyjqYSls7NdMYQTvVwh7HtVLP0Bzj"
    "IfkQd9wx1HZDykoKrBe0fs5wmbVfte2z7iFqKR4TgahTlDmyKB4YlDHwUpMjIljN4qAz2t"
    "p4Yx4m0HXX9sc0xcp4dXL2ZiZ7xYdF0vbhtnNzs9zAeEQB5tf52iSBjsDN85n2j/oSdwRd"
    "Zul2nM0wGdQroq7fYDbHZpCvhnwlX0uG0YScjKOl3OgRJ+tdjKBfehhRjma56SNPoLQj8j"
    "16W0yu2+5z3eJZ1wU9w2W2Rfs9WrpBIG4nrkeotpM2xXJInqzDOHI3VmBRivhCHReTrKji"
    "onRSo+GelYYzicebTzw2RoMxGhpuNBziMUi1BdtYaJuvVxDNM3GgXU+ZZjPFq6sXrybdV3"
    "TxzvAZwFcHPKm2oJaeFzvPZwR2BYHNZcQfmuZdimUN2645fmsN0w5SiofeRL+mtMBokK2R"
    "m+I/fMW3lN4JOdJe7JQQ78sfqx7XdOchEHefic5QEtzvRbdYyBia+AyMEfKjRl8JXdKgWl"
    "Sp99Ew9MATZqNibfuG772Ge2RvUueZukYkePodkfJsxjxXmC8NaeGlj2jrLmoKGLkl20C2"
    "A0QAPYouhFF3QOI6XDjkBc1ucK+Xi7WxStZ4pvZoeyMqnlHriIEMUxMOGWh95gYDCaXwwM"
    "HGTtHYyrkDsR1ELei65EnlAigV6ipWc6xxUWzHOFk+cbGtVZxZ5DRSp4LUEc3EqU0ChaDv"
    "hhMUYFsNf4YvL3iQjSfQPbqM/h7WLHQ/3l7dX18UaowptXwU2MhT5AAuRDLPasAUuY6Wiy"
    "eYWRTxm6kOHimVvGpmI3trluvxEPYnmFJcluiRGm8vdqjQGeXKPd/FTjbxcvCdjEuJbFge"
    "eTeo7OY3gqIEWvQ2nyJOQ+QRPXO/3LwR4IxQ1fB9O1+U7/YeYIqo9MSI7VgwBTanHaKoXz"
    "yOPDhXPThc108zR1q3R16e0fhsdH02B+tX2JvpaTwGG/cY1L+DZk2O5zTdHvf00pv0nx3u"
    "LTG3ezRlQYrFSFe1r0TfC2WkwWLv0zNw8LU6NInbPo1QfKxlHObtoyH09hO12Wck8gB396"
    "uc/1yu60oPgDbabhVtZxpJH2oVcOYwk68+5rerMMtZzsbMcqsnTwJ0ZI7QLDfobxQkT/m8"
    "5l+6sljF9zzH25g18Czf9FRoetVofIplrVh8c2Z1K3H3MZpaAXrEmlZhnq3GVmGSTMUfee"
    "7gl+fQAxfSPaVQMW4Z6tiLCb1pGKNvLLrYG+tgndAbrPWxHmAXccEwQAHybK2EtiKnwV8f"
    "fwdOqeXGHfZWlOUZntqebNs6lznwcMBQAJwQcbtulhi7unm8aTnuICeU0c6KCSlK/v1kpb"
    "SOW/qKdZaa1AYDEgCxisATCcZrb1bU2SrihHOvUg5VjnNtiHdku5wjDiuSi3y2VLaFbQCr"
    "9bDPMJp9Vp33WQMcUGZVnmkFu5nvxsx3XyvnV8FqDLIKnuoKuqppWmp72akmY3ozGdNltm"
    "mMQUmy9AYt0uYsxMuri+vbzs2Ls/Zprn9CIg1Oj79Rm056AtaI1jVFqwRQt0NWhsmU+uf7"
    "3Wg7gtd2Au/Cd7C3xABfwENCWkmJFZmfkRhWK7IBQo6oitAyZFM8RsyuJmZrU7ryCTuIfE"
    "j6lCmrV7Ik7cUFLI+C2Eoan61YxPJ5hAIEIIiTp/lf4vtRHQkE8o7vgUc4t83agBKR/BUV"
    "nHAaSAEZMCTKTIDvwikKKHDxGBUrWLb2LaaZag2Vbnn1Sf0T++si7jQsG9OhdvMFKNrlou"
    "vWiNYNx4MqEu0IQ3SkVrHx2BLdCudUtTna67mcsr61o0NLE8YvRjDQLYZsZnKz9Ca6yBsy"
    "8XqcvH69ANDE3uZU+YyseOgkGiucIK2DcEx+gOi+PD5eAV1OVYquHMtXn3pM6f4szy5MsT"
    "Sh00+t0gv3qtL++j9+E18r"
)
