from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "active_days" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_active_on" DATE NOT NULL,
    "students" INT NOT NULL
);
COMMENT ON TABLE "active_days" IS 'How many enrolled students of a teacher or course were last active on a day.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ
);
COMMENT ON TABLE "assignments" IS 'An assignment''s latest state; ``version`` is its course''s.';
CREATE TABLE "completions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "lesson_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL,
    "revoked" BOOL NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "completions" IS 'A lesson that a student completed in a cycle; ``teacher_id`` owned the course then.';
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL DEFAULT 0,
    "slug" TEXT,
    "title" TEXT,
    "status" TEXT,
    "teacher_id" UUID,
    "deleted" BOOL NOT NULL DEFAULT False,
    "outline_version" INT NOT NULL DEFAULT 0,
    "chapters" INT NOT NULL DEFAULT 0,
    "lessons" INT NOT NULL DEFAULT 0,
    "required" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "courses" IS 'A course''s latest state; a row of version 0 is a placeholder for an unknown course.';
CREATE TABLE "course_totals" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "enrollments" INT NOT NULL DEFAULT 0,
    "withdrawn" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "course_totals" IS 'All but ``enrollments`` and ``withdrawn`` count open enrollments only.';
CREATE TABLE "daily_metrics" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "lessons_completed" BIGINT NOT NULL DEFAULT 0,
    "submissions" BIGINT NOT NULL DEFAULT 0,
    "graded" BIGINT NOT NULL DEFAULT 0,
    "quiz_results" BIGINT NOT NULL DEFAULT 0,
    "quiz_percent_sum" DECIMAL(20,4) NOT NULL DEFAULT 0,
    "assignment_results" BIGINT NOT NULL DEFAULT 0,
    "assignment_percent_sum" DECIMAL(20,4) NOT NULL DEFAULT 0,
    "turnarounds" BIGINT NOT NULL DEFAULT 0,
    "turnaround_seconds_sum" DECIMAL(24,6) NOT NULL DEFAULT 0
);
COMMENT ON TABLE "daily_metrics" IS 'What happened in a teacher''s courses or in one course on a day.';
CREATE TABLE "daily_reports" (
    "report_id" UUID NOT NULL PRIMARY KEY,
    "report_date" DATE NOT NULL,
    "teacher_id" UUID,
    "revision" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "daily_reports"."teacher_id" IS 'Null: the whole school';
COMMENT ON TABLE "daily_reports" IS 'A published report, with the figures of its latest revision.';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL
);
COMMENT ON TABLE "enrollments" IS 'An enrollment''s latest state.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "closed_because" TEXT
);
COMMENT ON TABLE "enrollment_cycles" IS 'One cycle of an enrollment; ``closed_because`` is null while it is open.';
CREATE TABLE "grading_turnarounds" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "bucket" INT NOT NULL,
    "graded" BIGINT NOT NULL
);
COMMENT ON TABLE "grading_turnarounds" IS 'Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ.';
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
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "lesson_id" UUID NOT NULL,
    "chapter_title" TEXT NOT NULL,
    "chapter_position" INT NOT NULL,
    "position" INT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "assignment_id" UUID
);
COMMENT ON TABLE "outline_lessons" IS 'A lesson of a course''s latest outline.';
CREATE TABLE "ownerships" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "owned_from" TIMESTAMPTZ NOT NULL,
    "owned_until" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID NOT NULL
);
COMMENT ON TABLE "ownerships" IS 'A period in which a teacher owned a course; together they cover all time without overlap.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "quiz_version" INT NOT NULL,
    "attempt_policy" TEXT NOT NULL
);
COMMENT ON TABLE "quizzes" IS 'Which attempt of a quiz counts.';
CREATE TABLE "resets" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "resets" IS 'Revokes a cycle''s completions older than ``version``, also those that arrive later.';
CREATE TABLE "results" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "results" IS 'The percentage that counts of a student''s submissions for an item in a cycle.';
CREATE TABLE "school_calendar" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "time_zone" TEXT NOT NULL
);
COMMENT ON TABLE "school_calendar" IS 'The time zone that assigns each fact to a calendar day; one row.';
CREATE TABLE "student_activity" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "last_active_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "student_activity" IS 'When a student was last active in a course.';
CREATE TABLE "student_totals" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open" BOOL NOT NULL DEFAULT False,
    "done" INT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "student_totals" IS 'What a student in a course adds to the totals of course and teacher, only while ``open``.';
CREATE TABLE "submissions" (
    "submission_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "attempt" INT NOT NULL,
    "version" INT NOT NULL,
    "status" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "first_graded_at" TIMESTAMPTZ,
    "first_graded_by" TEXT,
    "percent" DECIMAL(7,4),
    "revision" INT NOT NULL,
    "submitted_to" UUID,
    "submitted_on" DATE NOT NULL,
    "graded_for" UUID,
    "graded_on" DATE
);
COMMENT ON TABLE "submissions" IS 'A submission''s latest state.';
CREATE TABLE "teacher_students" (
    "teacher_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open_courses" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "teacher_students" IS 'In how many of a teacher''s courses a student is enrolled.';
CREATE TABLE "teacher_totals" (
    "teacher_id" UUID NOT NULL PRIMARY KEY,
    "courses" INT NOT NULL DEFAULT 0,
    "published_courses" INT NOT NULL DEFAULT 0,
    "chapters" INT NOT NULL DEFAULT 0,
    "lessons" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "required" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "teacher_totals" IS 'Sums over the courses that the teacher owns today.';
CREATE TABLE "teaching_activity" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_activity_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "teaching_activity" IS 'The latest grading or authoring by a teacher, or in a course.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "transfers" IS 'A change of a course''s owner.';
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "display_name" TEXT,
    "role" TEXT,
    "erased" BOOL NOT NULL DEFAULT False
);
COMMENT ON TABLE "users" IS 'The only personal data in reporting; a rebuild keeps this table.';
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
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';
        ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_one_row" CHECK (id = 1);
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_finite" CHECK (isfinite(report_date));
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_revision_positive" CHECK (revision >= 1);
        ALTER TABLE "daily_reports" ALTER COLUMN "published_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "daily_reports_day" ON "daily_reports" (report_date);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "ownerships" DROP CONSTRAINT "ownerships_pkey", ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_course" ON "assignments" (course_id);
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "completions" DROP CONSTRAINT "completions_pkey", ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "resets" DROP CONSTRAINT "resets_pkey", ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "results" DROP CONSTRAINT "results_pkey", ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_finite" CHECK (isfinite(last_active_at));
        ALTER TABLE "student_activity" DROP CONSTRAINT "student_activity_pkey", ADD CONSTRAINT "student_activity_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_finite" CHECK (isfinite(last_activity_at));
        ALTER TABLE "teaching_activity" DROP CONSTRAINT "teaching_activity_pkey", ADD CONSTRAINT "teaching_activity_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "student_totals" DROP CONSTRAINT "student_totals_pkey", ADD CONSTRAINT "student_totals_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" DROP CONSTRAINT "teacher_students_pkey", ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "active_days" DROP CONSTRAINT "active_days_pkey", ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "daily_metrics" DROP CONSTRAINT "daily_metrics_pkey", ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        ALTER TABLE "grading_turnarounds" DROP CONSTRAINT "grading_turnarounds_pkey", ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz2ziy/Ssof0m2SjflOE6c2Wxtlex4M571Y67jzOzsZIqCSEjiNUVo+LCi2Z3/fr"
    "vBNwVSBCXLlIyqVCyRaJA6ePTpRqPxnwOPzbgX2O74Vd8M7Af2kS4O/kr+c+DSKYMP0vs9"
    "ckBns8JdvBbQoSNkqChpWHThi7JDP/DgGtwaUcdncMlivunZs8DmLgp8z+dkSt0FYa7HHY"
    "dZxA9Ci7mBT/iIUBIwak6YR7hHTB56PiNz5jHiUD8g0cMId6EcPPEVPtHiJjwSX+sRKg9d"
    "+/eQGQEfswDk4BG//gaXbddi35iffJ3dGyObOVYBTD53mWfYFlYj7hrBYibufPly8fEfoj"
    "y+/tAwuRNO3bLMbBFMuJsKhaFtvUJJvDdmUI4GzMrB7IaOEzdKcil6e7gQeCFLX9vKLlhs"
    "REMHG+vgb6PQNbGNiHgS/nf89/gFc8UM4/rmzvh8fmcYB0tti69QapH4ksld7Bc2NASC9G"
    "dUbwaLuHqADzj7vn/78s27vwgIuB+MPXFTgHbwpxCkAY1ERQOUEb+HX7mM+R37FtRhnkiV"
    "UIeXboN3ciEDPBsMCZQJWNuF9+78X3dY89T3f3fwwvVP/VuB+VX/XwL06SK+c3lz/Skpzm"
    "FMR+P9+uzy5lQ0RAY8Dh8jngjgTZfA/wjQycFfliw1ADQ2C+wpe4Uf9qspPvbvzktAJpPV"
    "MoQXbkX3zYuUsIN32EHE4H3hz/8cvT4+OX7/5t3xeygiXjS9clID6sX1HWCKk/LoPjdJ4I"
    "UhNe/n1LOMpTv8iFeVXb41PZqWr1CXjgVQ+Ivw5XKK1PftsTuFFqrStFmBlao2LdpQ1fZB"
    "laUyL3xQcwEDRecH8PcDGQwemOdD0cGA2D6xQUdGOvGFv6xY16tqDTWaPVVRly4JaoWqql"
    "CjNlTEvSC0Scy7O5OvhDiDNB4nChN8TkLP7/H8nkc0sAOHqRC+VEBzvRZcz4J5nAZyjodE"
    "TY55JlXH7/BDgyaI59pdaIGLq/PPd/2rHwvNgMQP7xwVmiC5+jKaR7JWSCshP1/cfU/wK/"
    "n3zfV5ebZJy939+wDfiYYBN1w+N6iVxyS5nFzqEFk649OZw2L8ZWQpV2AVWTLTok3JEnGY"
    "74O6DiY0IDRxHJC4ImYRGz0D5gKaBRlP7EoARQekB41ICyRZ4laAj66ERT3OM9agV91S8c"
    "+DVsWtrgh6UUoTq5JeEmNGgVal5TWpkpCqaJpS7KEFId1BNfN/5E6aas0WhLQsuwFa2jW4"
    "d52X9goU8IHfM8lsdMq5w6grb+ScVKl9hyC2X016enNzWWjN04uyNffl6vT89uVr0YxQyA"
    "6YfFxlrFNl9i9KrTH97455pzD7W9FSatN1kbj4s1sM6ZItijbOQZUdKm72VtqgWKyx/Zm4"
    "zEvOdUo8Psfl65gPkEP0sVMyc6jJJtyxmEdG3CMUTCL3HmZQN65JZn8+yjO0/dnBuafa/t"
    "xhJnrYHfbpO+FYxe2clG/ldd4dnfgoTuct+/ifOdqoE0JJDEJN304lNN4terfm25vn20xY"
    "94oGY07qiQ1GOUnsmKHIw8CxXWaoEwqJpCYWCSWe0FkAuKg4s3MiGseCD1sFxpyERjE1en"
    "8PbU82k1bCmBd51jh2zZtxxwOA7aDOpxEX6TXybIDFn5Ze7d9wHDIMAzIYRLH5Io5xMCDU"
    "teDa3A4mlkfnGEEIlbsB4TPmklxRwl1HEvG/uWq1F6ODjK7ai5FrQ4W5qST1rKen/DSfDh"
    "QFLAsyGsl9iOHvEI4WdyUun1N7XAljIrHrEH53dPTmzcnR4Zt3798en5y8fX+YYrl8qw7U"
    "04tPiGsvb9wtAx26Y49aSgwvL7LraO8Jw/tIbWdxxeAnm1UMr1BkFcOzsLAxzZVeyfB+xq"
    "BGsESBYSWRjLGT6kWyH8THnZdwB0ZqEsVYvZlzA/Xp/Zs7xOj0/s2niunXwQmqOzVjV5GR"
    "xpGpURWp+K5r0i3zFj8cTm3ft6U+vjrwS4IadiXYq8hiHeL7wxa3DPbvof2HARoUXl+xk5"
    "clNfDqwM+YZ+KWCz+cSvQjM+0pdWrQL4mX9WUk/yquZ0dao05Lnp9dXPUvXx4d9o5LS4cJ"
    "Rzk+/EsJ59wu7VbdXC6vO7tSZ8+B2L7LV1eiO76k4weh51KPh66l2ONLgrqrK3X1DD3DZ/"
    "BGlt+iq1dX8my6+nHvXW1X75hj7FZ8Pajxi8Uleo3cYtG9xoHds3Do2P6EWSQS7BFcOhFb"
    "eUf2OPSYyE6GWVPiqGyPPdhon8giuNerbA2HWPQ4RY9YQUi7xFRdYjF8iUulqYemJPasPT"
    "XPIrry4BpE/iomgfmEO4z45iSOWNxWxGUyzSgsI+VF9A5XCVuJJ/RlSH/4fHMtxzQnUh72"
    "thmQ/xJQHrsIbQ1uCEa9T7zs/i71Zqyg7BNP1WyLzcVlWb25uHObi7vDT8/TiKQKeporsI"
    "qdlqKbGmUIzGRKuwKlSQDrS+sQup1ilzoRjc7zsQMsSKf22SSaM49j7/WNkcenhiq2FdIa"
    "adn2qBmTTAO1G9ASEZ2upH4XWhfp29kievN6DneWDJmGRC4aYw3p3A2GwWF5cdpBnq1hNk"
    "HT4T7YJENm0tBnUapm/EFkPrFBxA7wAvbAZea3yYo1Sewgf9EkcaskUVOaTSpaTbk3TrkL"
    "M/oysNXhuMuSOiVEs4jc7nCaTx614O9dLtJATmskBVcxm3EkYpTCGBqcG2X7QBk8OkUKEt"
    "dCcrV8IMPQvGcBcQkmrPLJ61evv4ZHhycj8f/wa3h4OPyO/I3ES/YELh+9O86KSU6T2soj"
    "9R6FzilqvUehEzOi3qOw1sp3NDkpsKJMQJOiPYt83yykWwja6w4burDYdMYDsGb7rj8XCl"
    "rGhZaKrWJCdipgUCGh4OSJBND3Io6GsH0R+mHZY1yPA7Iyn3BC/Xtm9cgUWAWHvzMaTERW"
    "jHsm2Wu5iUq/ul/dPhlyaxGdbzGl8IE5TuIz8ihYBmQGPxQYANZO75lLeBh8EA/CDKR+QB"
    "d+j/g8qkFcZtDzfXQhfXVdHhDc5U3oGLrkuuxJxptObSB3C/lYlnKm4SKIvHOb50tP5JmN"
    "AyRS7Q3K+/Tiun/7i1x9n0oCKk5/uTvvrwxtE+2q1gQ5oU21wyMFZH1Mhw124mxQ2AHJjf"
    "YOtdTq/I81+Ssq0j/utJLbGG+YMOAAsnxu1VFcOREdxbVGFBeOO7UZJpFoOb1sMdyT0FHA"
    "vESzhh7r7IRiy/a49D2PVipaWc/vVpc/+DljQ0iAKDSImOBhMnRFtgqc9xNKhbnTN9VK6K"
    "X49bfyFi7xoFbRiiVRHayogxUrbaEf+PA2dA/kFlB8c5Xd8398aHhhw2P5qtt4DeIv/i6N"
    "krMJ9eQjJCm/GcfdkxJ/aN1vhsPccTCBr68PD2vGRqJ/oVRZ/8a3jqJ7KxaQQ9NkzGo1N5"
    "Vl9eSkJ6fKyekmDIb8W8XkFN9cNTnxrNhKR8z5g0ggGp3l6WECqunUDvAUT0xIir6KBYM7"
    "Jp6X4jBrjDcW5J90dE97BM9UAftwZHt+sOyO2VzV6JS5AyZyzxYvfOKj/eyajEyoT876Z9"
    "+fk9fC3SKOf/HwmBfbj58Wf8fdhZh7C/6Noa+MYWT10BXkC4/NVxfKO9y8xzdgQHMYYdG7"
    "42uL3F0weh/HU1PtdZV6aiTGaDzzdne23uIe6eoJPOAz21RZ7koF9EpXi5WuGYVpCV/SgD"
    "GrAvuSoIa/BfwP1AmliUerfQapSLd9kt3zDufs11hTtLFfi6KaImqKuIIiXvLxuStLbrBU"
    "pBldNBw+NljjSKYfgVWlc3VP+In4aOQjoRMePbzgUJG5wQQOliyFAdFCFT2kwLyQ9/nLtH"
    "GjNa/B1zRj2ILKqiZsaRdQWMMpyOhlHMkyjgu914iGk5o1UhLcJ3C3nL3JdEI/qIh4rAtJ"
    "zkvpGabNEXU4P6umUMnJ6A0gnQppijjOZ9y3X8uCohINSZCfFm6QEsuHShzhQYqy1tiuST"
    "2XiuDgOGYipSSCpcyp8EuBmmJWlvEKiFe0/IZfJtSRuNIe8VmJbw2/kMFgyCbQJwcDMmXU"
    "9bMIprRy3AUnjlKGW65I0YUHKWcJvSLPWe+rOxgA0nj0MtaW1gMvIE5ldjnyMcx5/xh+tc"
    "9T6jhre9a6vxASKbA3RyfvUpWFX+qU1Oer/uXlan/ZA/NsuA5DmnsqeqospzfOqCsqHIrK"
    "4fkFIY16S9Q9Rn2ZybEC90xMI98O+VZes4LgBnxmO9QO2mWmyBXxqN5LcWJFNVvMlWnAF8"
    "Xhv7njVptQxqi4CCaPz/rJUlDFVcrYX1MxnZagcwZTHcmKmlUR84KQtknlB08bgR3IkhPU"
    "OFjKgtrH0kKVJyhCK6k6b2Wi++Rm3FzyK3VsNaYrMFWeLvQ0sc40oWrc6l3na4CdP8q+tO"
    "BTl8YtL6ZTudWncpMmXVbEuyCnAW8OeO7QHjUmvSTY+RT5z2uBBxOO+BN7dlBhsKf3e6uM"
    "9aRk89NOmGdzsQNqPrHNSXZqL652MCs1wz+QxNbG1Y0FXH3A7Wy4j8qeMrHuAvY5wasOnU"
    "mPQnm8J2lvQOdGV6/GGyDaW+SkVfWDFiV18GDnPKGFjLqisUI3sJ127ZyK6obudEM/8aE9"
    "O9S0O0NJ/je0/6hgI+LWKiKCR6r+0TQR8s8RHwgCNp0Fke8f5ZEPAKTLXKJB+TUYgTgNVq"
    "0r50Q0G1BlA91iYDs7dyydh6yeZ7csph2oMiM8mnaMGXdsU2nH17Kk9vLtXLbdW4aB4XLN"
    "GN1bpRo9LNVQM96yB37PfLSNMaf4iyjS0WF4vxCeOBjE43Yw6IGtLFKy8SRCknqe/cDEMr"
    "q3rE0f6RnaJu+gitAHB2x3jV4fHKAPDugYop1SpRE6FboUbzZQplCsoTbF6P8Z80yYseCl"
    "Ir0V2YyRERnPZph5IxxObd8XGhCzgYkNAGyKzutYTS7r0Y3XrjVoByd3rUG1Bt2p+b6Q2h"
    "FmGcX+mRPRnVMH9zxhop1ItUpWkphpT6lTEWuSSZUXkSKxV7H4frXAx/Ozi6v+5cuT3nEp"
    "qiRpieM4E2A+898wylrWKvNfUVYv2OkFu2cQQqSPvFE+8qY75udnc8K5c0Yd5lq06pyQUq"
    "HeCnPUF8UNM1++kVkqQpv+wMMyIm+qCNjzCY44EDMDEnC0DeN6CfSeD7ilHLfJyy3RdSvU"
    "+9Q7tk8dG9TABlVhnAUhTTt3brXpc+Qd6JuB/WAHi6pJqlRq5SwV+xxoXqBBlAZzMzeWSL"
    "shspOJWljsvBIuJFnEhpKs9nx1kOpoz9dW+SSOj2iEshYG2bK0Nsk6Z5J1Ts/c8QBerF7L"
    "xGWa6pggK95AwyBTTbVETisQQNJHyoqZlaIqcVEluYlpniLjtAck1lngDgOHkcGAz5g7GM"
    "j00SM+SWuvDk6sWnttVXvhcFiGs3ZbYCLyxDsC5XNTx3YCWlI7sNK+tuQW4JYXxQ7bo7rp"
    "hbDQrToeuBLDvIjGUUJSZZE51f7PZck1XaG741Tunic0jUepon5ZgZW8L4ttaUb6+rlwmC"
    "zXk0hPKk0PWlkY83sOBtlKVMAHA0HYBoNo5GKmRrgU7TZFeheTujk6J+zIK5GKC0lxKA+J"
    "pNeldtmLqzKNsqCmeHqLyZMTPM2adbSTjnbaDWB1tNNOLDtJdpkpzAU5CT0b6N0DW0AUaX"
    "coOSu8ekrIJPSk0GJS0BF6e70clG9qYXkasd2q3toScZ01fGfae6i0rVwiqnPz72J8+e40"
    "QJvwco892IoELC+iGZiMgeWcncouxZycjuWuwlVtUaMs9+yiu/MgZk53la5ZlNIdU4qpWq"
    "8sCOlVtt4TrbLdRXFDcRjVgXylrVSot2K1LdmSE/vVGy65XbhkwucEXnYRbU2PqxGpX3DR"
    "w8/HRvmEuR53nHgJrLAet1ZN6xxZ3LGMg89jGU2v+TxSpJQRDxYFblwW0yEpOiRl/5RlbU"
    "BysUxTVakSkPw5nPoi0XguXCR3VGwufzmGDFt0sawh21WhVeOOqUb1CVzP3TUnirRQiFJZ"
    "jWzxuDKlDpoT0TgWDjJUgTEnoVEsGhIqMOZFNI612wBO7fHe7wT47ujozZuTo8M3796/PT"
    "45efv+MMVy+VYdqKcXnxDXXn55aBnompPFasCuOVhMA14PuN6gsQ8ZPoWFBh9W5C9YKtZr"
    "YsvBRcUMBpgXJd4ygF0FKiCYfTOEvoKNQoaLzIPZw1u1OQ3Wrm0NI0+c86Vo4uVltIHX5s"
    "wqz1CNgS1K6aC3FnEZmVcOxvlamRAyeR381rlgqA4pLY+6/ohVZQRLb69UUnHBxvvgwOB2"
    "xyxaR4vUxAtf7FaTHNqwsrROQrBT6kVHp2/aNsZDIo12znCJqF62LJ8jz1uCuySooS1By0"
    "Yj1jbvU1lWMx3NdCqZzhe/kuWIW6sYTug3ZjdoLIt8STMQ4S51CKpCNInTqj8AkfHYMLQd"
    "i9wzNsNVUhv+w6fJre91K1yDI+FPV5z4ciKaH2l+9NT8yLL9mUMXhvi+BGu1S6Msp/eaqP"
    "s0PC7b5l+NeVJeY62ONUDjSxdu6nKRZUI6G5k8G1l3WEyfebY5qeAx8c1VTIZmxVZRmWrs"
    "N5wyfe1s6fHAX488dF6jteAMZxPqqZKG3XTWw8D5ZjjMHQc4QI7evq0BNJlroVTJIkqm4a"
    "PoXilTBYwrBYTj4nuI7uvDwwboQqlKdMW9UtwWdwPprtQfPt9cV3liU5Gy9W+bAfkvcWx/"
    "FwlwDbgIRj1xKHOEXtECwQq6lfn/DH58OGXezWhUfeB0qdAqLWfGxQ0uyjc03X9kHplRqA"
    "0v9ETUciSPaw/4zQXeCoa2yT1LnCoymzmSQOh21URJ/fDFmRkKv9aI2k4IzTYYJKdronAk"
    "FwdWYxFmRevtHp+TcBYndPYY+gRcNqbi2IEH6oTsq2tHVbjhdIiR2CMyCj0sTJJHxUeouI"
    "TPcMBwj0yoT6jj8DmzXpHBYI6nXk+pdw8vFdcWRQZ8dad8inufoleYT4BlEAZaBgYmxgjA"
    "K2LhFBeRgxB/uR1VbDqhHwi3AZ65PRgEfGab4hvmJ0Rooh9uwAtN8OEYI2ePFtEr8HEWaB"
    "5jLXIcwi8AeEbc+wBVTqgTiBXqrE5xyWPUx6O+CfUYEaIi03X5de0gPcM0QQdrjc6bEckn"
    "IkxEkkX61Z1z7x6gFac/TGAwFCtcf+kq7uFjj4cSvVRtYi1L7oWK2o61VXNqDXZYlXZIBT"
    "T8bZJYJANJwZwoyGhXmcRVhpop1pkSP0JNAGhJcHvgHj4uslsOBpWpf4UOXiW+N82xsY6e"
    "8hjVZceCoM401bUlx8JgSimlEj0qSGk/tLpqTqi7ypJhXkanQilvyUgNH5lSdqm3qNqVUR"
    "AsO/gXQaQd9gbT09jfkfZm6MynF9f921/k3flU4h85/eXuvF9qgNRwVJlHCkJ6GlGfRnK2"
    "uTLumZhGvh3yrZJxFgQ1OeoyOcq5rVRbuSSq27lr7dw93/5P8WpjvXP/p2xNspl3P17EVH"
    "Dv0zGAO4aeGPnlJ/Z4gtva4oqIz5jbi84+hLtJ9WTIHD7Hg3Mi97jHiDinBl5d6vx/jIdo"
    "V/Gu6VPtKu4InUmHowrkBSENewvYdSDrpp2WsT5YRvQKXtv2cJecHNicYAnY6zhLxo4hWw"
    "/b+6svl3cXt/3rT91K9faRUeuSBUHlXoRcgVUcyIKihiPKNqQ/t/nAAZOHjkVcHgDtSJbh"
    "eyR0o72WkvynytIbjhGsW3zaszDBraw51SV403Tx6f3nmh7qSIJd5irx2kObWIIl0X0CeO"
    "vpvASW90xy0E6DpaNYTq8ctVw5imEU4ZetGiCV1E2wXhNMgC9Ls4JWh5cvS+5ClPnBj9T2"
    "fAzuRQSEm1F0oh4Z8mBChtRn747L9P7p4tD3/dxVqP/e5XO3R6bUGXFvyizMkBYFbq/dDI"
    "+zZ1N5zXXN5dauqepn4qDcHd2wJ/7JjgG+8VPILYl67XseraA4cfkSlB3Tpn3HIfCiyf6V"
    "iBN8EBtBcOt06LG1J3EM+fr1t3LSgsy/12qRXiavU+Topfq8c/rP/wdtn4aY"
)
