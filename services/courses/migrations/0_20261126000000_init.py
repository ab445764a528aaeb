from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT,
    "category" TEXT,
    "language" TEXT,
    "time_zone" TEXT,
    "status" TEXT NOT NULL,
    "archived_from" TEXT,
    "teacher_id" UUID NOT NULL,
    "transferred_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "outline_version" INT NOT NULL,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "courses"."archived_from" IS 'The status that restoring returns to.';
COMMENT ON COLUMN "courses"."transferred_at" IS 'When the owner took over; null for the first one.';
COMMENT ON TABLE "courses" IS 'The aggregate: ``version`` rises by one with each event of the course''s topic.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "max_points" DECIMAL(9,2) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" DECIMAL(7,4),
    "resubmissions_allowed" INT,
    "version" INT NOT NULL DEFAULT 1,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "assignments" IS 'A deleted assignment stays, so that its id is never reused.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Ordered by (position, id); imported positions may have gaps.';
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
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event.';
COMMENT ON TABLE "enrollments" IS 'Who may read a course''s lessons.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_users" IS 'The bare id of an erased user, who can no longer become an owner.';
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
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted quiz stays with its versions: attempts were graded by them, and ids are unique.';
CREATE TABLE "lessons" (
    "lesson_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT,
    "address" TEXT,
    "duration_seconds" INT,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "free_preview" BOOL NOT NULL,
    "completes_on" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "assignment_id" UUID REFERENCES "assignments" ("assignment_id") ON DELETE RESTRICT,
    "chapter_id" UUID NOT NULL REFERENCES "chapters" ("chapter_id") ON DELETE CASCADE,
    "quiz_id" UUID REFERENCES "quizzes" ("quiz_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "lessons" IS 'Ordered within the chapter by (position, id).';
CREATE TABLE "quiz_versions" (
    "quiz_version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "pass_percent" DECIMAL(7,4) NOT NULL,
    "time_limit_seconds" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key_revision" INT NOT NULL DEFAULT 1,
    "quiz_id" UUID NOT NULL REFERENCES "quizzes" ("quiz_id") ON DELETE CASCADE
);
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers.';
COMMENT ON TABLE "quiz_versions" IS 'Immutable but for corrections of its answers: attempts are graded by their version.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, after the transfer.';
COMMENT ON TABLE "transfers" IS 'Who owned a course before, so that a new log can be rebuilt from this database.';
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
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_percent" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_when_archived" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "lessons_in_order" ON "lessons" (chapter_id, position, lesson_id);
        CREATE INDEX "lessons_of_quiz" ON "lessons" (quiz_id) WHERE quiz_id IS NOT NULL;
        CREATE INDEX "lessons_of_assignment" ON "lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_quiz_of_quiz_lesson" CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_assignment_of_assignment_lesson" CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pass_is_for_quizzes" CHECK (completes_on <> 'pass' OR kind = 'quiz');
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_assessments" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz2zYa/isYfVlnRptJHCdO252dkW2lVeujaytJz2EgEpKwJgkFBK243fz3BUBS4g"
    "FSAnVRMr7kIPGQ1APyxXvj75ZNQhqg4HknCPDI95DPWt+Cv1s+9BD/h+p0G7TgZJI6KY4w"
    "OHAlAM4GyuNwEDAKbXHRIXQDxA85KLApnjBMfAHoAAe5iCEHzKEgYPAxaIOAADaGDGAWAO"
    "wAHAAfPSAKKAoD5DwXN3CIze+A/dEarhX6+HOILEZGiI0R5Vf8/U9+GPsO+sJ/Zvzfyb01"
    "xMh1MjzN72dhR1xLDrHY40Sefv++d/FOgsQjDyybuKHnK4GTRzYm/gwZhth5LuDi3Aj5iE"
    "L++1J0+qHrxuQnh6LfwQ8wGqLZD3DmBxw0hKErJqX1r2Ho22IugLyT+OPk3/FTpoZZ1vVN"
    "37rr9i2rVZhD8Qi5qYgP2cQX84/F28Dp+hpdd86NPNoSNzj/oXN79OrNM0kBCdiIypOSud"
    "ZXCYQMRlA5FXPuGWb85xc476MvTM35DJDjmj9qHZaTA3Oa5696QmBC0XZJ7Xd/6Ysre0Hw"
    "2RUHrj90biXTV51fJNXeY3zm8ub6+2Q44V9s9DVfn1/enEn653RjcfdQvjOBDut5nCG/Bv"
    "ke/GJNCI6la5b6C2RjD7pq9rPAHPdOhHweX+Gw5uGie9676lwefdM+lqxzzjGTPzuZj5MX"
    "z3I0O3wZgExBMWeEYQ+pOZ6j8vzGsOfJP5ZgOBbVe0Bwv3fVvet3rn7OvO0XnX5XnDnOvO"
    "nJ0aNI0s9f9tlFwMde/wcg/gt+u7nu5teD2bj+by3xTDBkxPLJ1IJOmpPkcHIoM7suZ51/"
    "DC62H3UEWA5m5FcN+SU5dJATrQPWBFE71ik1ZFn5RVaWa/vz1SVi7bR9srRY499QOPAwVz"
    "n5bSzoumSKFNpqzy/5AkrxOd5xNBv7xTV/XP7XP49fnpyevH315uQtHyKfc3bktGI6etf9"
    "HNncuBA8adCbQtQidG3C5WVzWMTehFBmOXiEAoWcOMM+pI8lCmcemiN18Mgi43W/3tMK+s"
    "6EwE2LbC4KznrXndtf1TI7GZ9eYM9+7Xc7uUmwKRL01FCJssg1qEX7tIDum14UO0/qaL4Z"
    "pNF+mzzLkddO002VAa3TRdXciV3gkRKuwOG90iEVkVWk9x2hCI/8n1C0YPX4k0DfVnmiEr"
    "fr+exK+8nr/Oj8m6ZwOnOgZt8rTkAkSCT9nbvzzkW3JYkeQPt+CqljlTDuoiDgt1I4Rc5i"
    "5LufbhG3G9TqVUL3pbzM3oqnAtuSO3JMUpxl2Cye8o69/BHow5H8SeLeX9upl3MMJ0y6yY"
    "vxguRcuzJYYEejlowU3FAHUeSAwSM44h8kFsfbADvPvgORqsfPJccD4MFHMIYPCIzgJCiG"
    "Cla92AqxgvhX60rgDMpECUyUoNGOnuTb0TB/05Dd2r/Go/BEGDXehSZ4F4xBYgySwzRItm"
    "WP7AvbGzZI+O1CD9GfE0VCaZnkB7WrTZR4uDUzBpYyVsqZWsFwmEDKtJWqNGY9OsBie6Hx"
    "GkC5mTCb7xEl4UTHXigijeFQw3BgZIJtLTstARi612qnneFRw0y1F5uVKd8cH796dXr84t"
    "Wbt69PTk9fv30xEy7FU1VS5qz3vRA0Ge6LtscAOhYNdWR5CnEwpK/NlLNhOBozK5zUiVLm"
    "sCaA1egAlhsGZf7TiuU5g6q1VuzRnG5sZdY009OYFaz0/WF+oYc6nY1lE27zjGEw1nM95Y"
    "DG8VTT8TSGLrPu+e/VkSMZkBEj+mJEEkgRDFRK5wLe5zDDfD3ma6X3ZIBGOWqychTVk9Wa"
    "5RzUzHPT5rng4S/3RG/Fz/ohji5WuVk/zCOQy3hZ44DlDp2sDQiyGgercbAaB+uB0A1HXO"
    "yPOD86lGdAhvY6hbKiSok/T4H0K/6zMIX+qEQLSgFzxF8Tf48j3yXS+u3V+8t+77Zz/X1X"
    "lUOwMw1DphmoFYskA6FSn5gdW5xX2h8jMPvgvgWfPsUL+qdPgGJ+FZEjyqceTDEbAwRt/s"
    "eDaCxBhoArFyC61z8CIOVkMdN0vZf/w//DF1ekZCpGwFnHi2jckt0u+FNk8pc+fWoDrifx"
    "B/WdP/wBcsm0DRwcMP4bQhyM+VNCjp3IYp7Zvf04VRYMKfH4AJtQimwxgv+elbNkG5UV9D"
    "RyZAM3VEjM8mUqGW9WqDp6mElI3ibd6cfUID0HM9TXKfrnS4+rQ/oMYLy8+mzbnJkRoVqt"
    "LdIYw3mdthZcT+K6rNZLnsIYzuusnx6y/optsuXX0BTIsK7POrcvWKjV92uOMItnHf8Rtc"
    "f4AXHrmxtZWj6kPLDBr7s0kqMXJbJbuc3CiJgH/i8WUl+YvwXTuhkTxITNrl3OmUWZApY8"
    "qRT6wRBRWiuSWUTvTTCz9XGMfOn4IVP+OPy1J/eAPCD6nbwYGBIqzw4xDdjMz3L4sU9TB7"
    "nJ5FkSMhf7yNJnVoE0DJtK02Ym/Jk+Vk9ifQgnTs1pziLNNDd6mk27skOdZY0wtKoF/6pl"
    "19nNDvbzCy+WXmcWwlTjpRWISnV5OkSWPof4r7/QqiT9h1/lkBjaaOLHBYLOJWJlbcVSp9"
    "uVCSAOH2i5cuQOc0lVLqGqslqlM0hhP8XLTdNzSLdSUGsyTRvrujaZptst5W9Ge5ADc9zE"
    "xZZkOAyQ0nFTLs4L0EMieMvdEmIu75Eir2GJWtkYZzxnNT1nMY0P0A0V8fYlJmCGNFOw2h"
    "SMuWartNx+vLu5rpyCFDLv8sA2A/8DLg4aJJBaP0NMA5FoLBgQmclAvkRtMCBsDLAPBjBA"
    "b05Wjn8J4qoX4/y6m5stcYH8YqxbVr5SRfm2ZiT0730y9dvAg+6QUE9kelN+aewiZ/Uw5C"
    "Z0Iv068xVLzJu2Wj+Rcqf9WR42wvr2I+INI3zt4VpHscJ2KIVlMVpHta42bEHtuG6UXSXa"
    "vDpiBRWZJJF28J3MLOFPGYQUrSzLRUbP73/mUwcRs2CAnTpbK+axJjS3z0GbjbqQuz4lrl"
    "u6k3XqdLvShYxmA5esI/w4JnKjCK5BOLIaLi7ci3sBFysDlwEcTAVdc7+uVQrmWOjo7/md"
    "RRmSd67MbGsBvolKesX+pQGLynyXTN9cu34TWGSCVF1fCXER9Eu0nDkq78bhsOYQvRY3zs"
    "3NZWa5PevlFfH3V2fd26OXue1XI7IbsxpyjQ4574OSgGrq9ILVUA60wmDp7ZpESv8AUiTq"
    "z6Nq8egaQFyjDaZ88bP5QZ8Al/gjRMGAK6LS0ROlPqsr6Ve+4goLqriNpqhPQUw5uu7qGr"
    "9z+tZCBmhMBWMqlAjHnoO8CWF8Ge74wbRERBYGVQtKPBtuQTm+cfknFZnmKkG1bISmWSko"
    "WwvQlIsvijgPusn+KdC65mFDyuyFrEdI2tQMiPOYtJwBqRe/QTO1uIi11MAorWFtlH2xM2"
    "9pjZjkngUj1yF3NhJnFN+dnoRJEI0OxLeuOQTAIeNafKznr8MvvSmBcpDhAuGehME9ctoy"
    "+A6V0YNI1G8hehDdqF5j4yzUGATGICgxCH4kg9tQ3dA4PlWt/P+XDMQOPTtU+eXfhe/jfA"
    "yp+ttIxq8n2WG3Wece/GK5yB+xMf/vyxcvKr6KZOXlo/Irb3zqODq3wP8f2jZCTi2plMca"
    "sWTEUolYivcBVYml+RahFWIptRvpYr/tDXXEYin7kcaLfFwuJjqVHiVbv7UBdp4VfbTa6B"
    "VkXfSzND2yGZDxyer6ZE3Xyq0mdh1iGmljyVbb0uVkl1jSJmNxmTxRx+FCR6uRXApiGK/R"
    "ADekslTZChB/EpXDotT9qYKarFFVkdLnEFOkirpUpVWkYSavojqvIlPwGA5c0Zxel+8Mzh"
    "C+POFDipA1oegBo6km53mooX152m3iTUTDmsDSK2XJ44xSuNYN0hu2O/oerZMHm+G5u3oV"
    "015w91HAeQcqTZ9UAWi2ys6tgJELUbeWIYMyefY5UkV7K01GUxDziiqSvAtvbJHcd4Qi/r"
    "H/hCJx3PNFON1WeUgPt8saP0zhdObRz32onIKoQaOcgc7deeei2yq8uetgdsnWbM18Xxey"
    "mvpYM5Tedu/6t73zfqtk8VoHs1otFPeU38KqXcLyjoKGNyEbkC8tVdAwPtWuDBqS+aAGJS"
    "+b5nnbaZ5nerdt18uQ9GFTd7gqp70ANPTX6Z+h39dq1YZWe0T5xuzlyQT59ZKnclCTO2Vy"
    "pyrVoEsy6vqq9gi5AcuoRJZLRhaKw6C70Y0a0uqzCXrSii5UowE1ZAn2Oa+1uqzmgIcUHt"
    "hyj1XbDYMyL2tFlDGDMu9+3UbZuhsIpjDGtd2gjhuRPnHHoPQDlekb0fml1I1gNrQxfpg7"
    "D7ruyp6YfVExXh2fvpkJXvGfKlF7d9W5vFysXTwgivlx/mISRZCgXNrmcSYTUl/cjqHLLN"
    "3M6gzIsF6Tdf1+vDmYYb4e87W8LBmg2SbNuFjUGo8Mo6pUnSS+WqHjpPbYWlya1gHxzn1A"
    "wEQh+mMgK80AZgGIc8SCbwFkDHkTfkiUfYMRhQ6HDER/EuRFxezYCYDoJBa9isUyto3eaQ"
    "VlbGc5G0+03C1q1VhjX+Qi8JAcEyZv8ZDiMGYj1UPVENqFRdm0g95gzp8kq0hvjZS/2ZX2"
    "k9fFGX/p90qd8FeuzOY7AKjKSLW2aJ03UdhL8VS9i22irK7IkdDlP8y1mQN5Lze7m22asz"
    "L7KMXpAjPJSs/kYmOp53mhxINByGR/LptQiqRCLrfVEpZM3KkxZcjAvB2DaWLvFM2kDd1j"
    "VQNJX13Pw4yyvkyE3PQC2aYbTzaGVUvy8j6bGdA+dNpsfRRelkgmxJJjyT0SKuZjI603E3"
    "FmQdclU1UVeqm4UUFNQ4WieyDmyZoQF9taebFFpJE5NWSOaKkX8DVdIeYvkI096Krpz+Dy"
    "YicCPo8vcFizcNE97111Lo++aR/n6vqT2TiJuwqms/mCwJogaiuLbyp5zkOfItWn7ZOlqR"
    "ZuKMvFHmY12uCowUZuKzLJKIL1PIpZpMnrbrRL8R49WqKli6axlYft1th62ZzPpjnRveZ+"
    "JPXds1uuGm4op7XLhpdwzG7Umdan3BwclmzSMzvZrnSjsXiYxo6eYuew+e6cYICG/IVpg4"
    "BEzfAh8NEUuGQktx4biO10ByF2GRhS4vEhOADCfyK2qldvALrm65v9QnctgdoVHrODbXyU"
    "bG0ZvQ7teOcOcST55Ha00aX4TCyGoD3Wbh+jgJoXvFC5UJPcAtBQm6MWDYcikPJQZ7v0PN"
    "bYUY22oxIZWW97myLaTHfjprspubodRLE9VurQ8alqDRrOBzWmGumptITZWCC3VC0t3zeo"
    "XC/dz8BKdvOg49evKwhN3Mt8VOnmQfJcod2FDsPx8ANkd41bM6WlmM+U8ZPy2HgKsg+R8X"
    "WslWsLhO90Pfv6f6+vclM="
)
