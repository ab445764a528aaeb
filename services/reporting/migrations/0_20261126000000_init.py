from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "active_days" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
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
    "course_id" UUID NOT NULL,
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
    "owner_id" UUID NOT NULL,
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
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL
);
COMMENT ON TABLE "enrollments" IS 'An enrollment''s latest state.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "closed_because" TEXT
);
COMMENT ON TABLE "enrollment_cycles" IS 'One cycle of an enrollment; ``closed_because`` is null while it is open.';
CREATE TABLE "grading_turnarounds" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
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
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL,
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
    "course_id" UUID NOT NULL,
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
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "resets" IS 'Revokes a cycle''s completions older than ``version``, also those that arrive later.';
CREATE TABLE "results" (
    "course_id" UUID NOT NULL,
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
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "last_active_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "student_activity" IS 'When a student was last active in a course.';
CREATE TABLE "student_totals" (
    "course_id" UUID NOT NULL,
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
    "teacher_id" UUID NOT NULL,
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
    "owner_id" UUID NOT NULL,
    "last_activity_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "teaching_activity" IS 'The latest grading or authoring by a teacher, or in a course.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
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
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        ALTER TABLE "grading_turnarounds" ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "resets" ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "results" ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
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
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_finite" CHECK (isfinite(last_active_at));
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_finite" CHECK (isfinite(last_activity_at));
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_finite" CHECK (isfinite(report_date));
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_revision_positive" CHECK (revision >= 1);
        ALTER TABLE "daily_reports" ALTER COLUMN "published_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "daily_reports_day" ON "daily_reports" (report_date);
        ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_one_row" CHECK (id = 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_course" ON "assignments" (course_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYf0k6o5txHCdOm52dkR1v665feh2n3W7ToSASknhNASpBWlF3+98vDk"
    "BSJAVShCRblIyZTCyROCD14OU8OOfg4D8HIZmwMPLp8FXXjfwH8hHPDr5D/zmgeEzEB+39"
    "DjrAk0nhLlyLcD+QMliWdDw847Jsn0ehuCZuDXDAibjkEe6G/iTyGQWBH9gUjTGdIUJDFg"
    "TEQzyKPUIjjtgAYRQR7I5IiFiIXBaHnKApCQkKMI+QehhiVJQTT3wFT/SYKx4Jr/UIlcfU"
    "/yMmTsSGJBJy4hG//S4u+9QjXwlPv07unYFPAq8AJptSEjr3oihUJO870Wwi792Rr9E/pA"
    "T8gL7jsiAe00WpySwaMZqJid8JV4dElMER8XIg0zgIkiZJL6l3z11Qb+0VmmaA4wAaC+TV"
    "u8yvHTjO9c2d8+n8znEOFhoylcjBn1xyGYVO4AvUAZG/VL1zBOTVA4nD+b/uoOYx538EcO"
    "H65+7t2Q/d25dX3X99I+/MkjuXN9ffp8WZ6GGq912fXd6cHvwlH4EjrB4i26XcEL6mGT5/"
    "vvhY1wy+rhHi2PdegeR+NYVE/c07CfqE8WgYypsSIwnwHFAYLU4y7sXzF2D9KADRw7ooWQ"
    "JXNCKJ/DF5BR/2C+CP3bvzEpDp3LQI4QWtmB/yIiXsxDvsIGLifcWf/zl6fXxy/P7Nu+P3"
    "ooh80ezKSQ2oF9d3AlOYgwf3ucEPF/rYvZ/i0HMW7rAjVlV28db4aFy+gikeSqDgF8HL5f"
    "Qm5/6QjkULVSnWeYGlmjUr2lCzdoXmymRecKHVIiL0Go/E3w+o13sgIRdFez3kc+QLlahU"
    "4Au+qEfXq2oNrTl/quGMvSC4yWk7CuPiEEku5EbD3wYxdaElkHwS/Hf894MWzuPVilK1oS"
    "HuBSGrKkszfDJODCb4nISd35P5PY9o5EcBMWHUmYAl043J9BxuT8zjONJzPCBqesznUnX8"
    "Dj40aIJkrt2FFri4Ov901736qdAMQPzgzlGhCdKrL9U8Mm+FrBL0y8XdDwi+on/fXJ+XZ5"
    "us3N2/D+CdcBwxh7Kpg708Junl9FKLyNIZG08CkuCvI0u5AsvIkpsVbUqWUEA4F+o6GmGx"
    "9k/tBCipiHjIB0OAOxPNAownsRwIRSdIDywPPSFJUiuC+Eg1LOpxnrEGvbIq/tFZVNLIhh"
    "gXpSzIJTUkh4gBi8rKWw6l4VBqVjLsoQUh20Et0X/kTpopyRX4Z1l2Ayy0bXDvOg3tFBjf"
    "A7snmtnolLGAYKpv5JxUqX37Qmy/mvT05uay0JqnF+XF2+er0/Pbl69lM4pCfkT042pOMk"
    "1m/6LUGtP/7qzmDGZ/TzlKm7pBkuLPzvfRpqUnLGkOqpad8mZn6ZITijVebqYW8pItHaOQ"
    "TcE5nfABdAgmdYwmAXbJiAUeCdGAhQhTFNN7MYPSpCbdcvNRnrE3y83nYcXfYSZ62B72yY"
    "N4aGJlTsuvZGTeHZ34KDbmJzbpP3O0QSfEmpCDmr6dSVi8V+jdlm9vnm8Tubo3XDDmpLa8"
    "YNSTxJYtFFkcBT4ljjmh0EhaYpFS4hGeRAIXE2N2TsTiWLBhm8CYk7AoZoveP2I/1M2klT"
    "DmRZ41jm2zZtyxSMB2UGfTSIp0Glk2xIo/K73cvhEEqB9HqNdTkfcybLHXQ5h64trUj0Ze"
    "iKcQMCgqpxFiE0JRrihiNNDE82+uWmvFaCGjq7Zi5NrQYG4qST3r6Sk/zWcDxQDLgoxFch"
    "9C9luEo8eoxuRz6g8rYUwldh3Cb4+O3rw5OTp88+792+OTk7fvDzMsF2/VgXp68T3g2skv"
    "7haBjukwxJ4Rw8uL7Drae8LwPmI/mF0R8ZPdKoZXKLKM4XlQ2BnnSi9leL9ADKNYiQqGlQ"
    "YuJkaqF+n2Dw77KsUdMVLToMXqrZobqM/uztwVc6jdnWljEVoCpWYfZmIZcrKwMTNmohXf"
    "dcX5xDSFx/2xz7mvNenVgV8StLAbwV7FDesQ3x9y+MRg/xH7fzpi4havb9jJy5IWeHPgJy"
    "R0YYcFj8ca/Uhcf4yDGvRL4mV9qeRfJfXsSGvUacnzs4ur7uXLo8POcclTmJLA48NvSjjn"
    "9mCv1M318razG3X2HIird/nqSmzH13T8KA4pDllMPcMeXxK0Xd2oq8/RczgRb+TxFbp6dS"
    "XPpqsfd97VdvWW2cFu5deDGjNYUqLTyAqm7jWO457E/cDnI+IhJdhB4CmRG3UH/jAOiUw1"
    "BjlRkiDskDz4sD7RBWyvV9ka9i/1OEO7S0HI+jRNfZoJfKlJpamFpiT2rC01zyKY8uBaiH"
    "wnJ4HpiAUEcXeUBCg+lRExnWYMvEZ5EbuhVcNWkgl9EdIfP91c6zHNiZSHve9G6L9IKI9d"
    "hLYGNwCj3ulQ9i+UejNUUI7BztTsCnuJy7J2L3Hr9hK3h5+eZwFIFfQ0V2AZOy0FMzXK/z"
    "eXKW0C1Kb4qy+9NxFz7R1dNs1MG0Dei72TLSU9NnHPJtGchAx6L3cGIRs7pthWSFukdZuf"
    "JkQzDdRuL0tFbDKS+j1mbWRrZzP15vWU7SwdMg15mxpjDdnbDQS5QXl5UkGenEFqQDdgXC"
    "xB+sTFMScq7zL8IDQd+ULEj+AC9MBForfJii0n3D5dsZzwSTmhZTCb1KuWYW+cYRcm8EVg"
    "q6OZFyVtfodmAc3toTDfh9gTf+9ycQR6FqMpuIzIDJWIUwpSaHDEk88FQwjxGBhHUgvK1f"
    "IB9WP3nkSIIsg+xdHrV6+/xEeHJwP5f/9LfHjY/xb9DSUOeSQuH707nhfTHPz0JI+0Gw52"
    "Y3zWkSS74cBuONi2G1vNRQYkaC5gOdCehbFvFtIniMBrD/m58Mh4wiKxeO1SPpX6WEd9Fo"
    "otIz5+JuBgKWFgwlECYFmRpzj4XMZxeP4QnGuCm0xHDGF+T7wOGgsSwcTfCY5GMqPFPdHs"
    "k9xEpV/oF9pFfebN1FEUYyw+kCBILUIhFgsBNBE/lFFZO74nFLE4+iAfBNlDeYRnvIM4Uz"
    "XIy0T0fA4Goi+UsgjBDm2Eh6JLrkuWdNr51BdcbqYfy1rN3J9Fyva2+Wi0Ldldk2iHjB4J"
    "dnR6cd29/VXPj0410RGnv96dd5fGqcl2NWuCnNCm2uGRoqs+ZsMGOvF8UPgRyo32FrXU8t"
    "yNNbknKlI37rSS2xhvGBHBAXS52KpDsnIiNiRrjZAsGHdmM0wqseL08oSxmwgPIhKmmjUO"
    "SWsnFF+3YaUbhrhS0ep6fru6/MEvczYEBAiLBpETvJgMqcw0AfN+Sqkg7/mmWgkWx7/9Xt"
    "6PJR+0UuhhSdRGHtrIw8q10I+sfxvTA/0KKLm5bN3zf6zvhHHDE/Sq23gN4i//LoySsxEO"
    "9SMkLb8Zy+hWib9o3a9OQOgwGomvrw8Pa8ZGqn9FqbL+TW4dqXtL/MWx6xLirTQ3lWXt5G"
    "Qnp8rJ6SaO+uxrxeSU3Fw2ObF5saWGmPMHmfxTHbsZQvKo8diP4MBNYABgq5gRcceFs04C"
    "4onXRv0Z+ice3OMOgvNQxPpw4Ic8WjTHbK5qMMrcCSZyT2YvOOKwfqYuQSMM7ifxa2XaKx"
    "qP+0Al4fhQGEbo5Vn37Idz9PqbuS1GHu4SwiEuPk/eR33/QmE3IaTWEv+GojsNxeDrgLWI"
    "K6MObCychj4kl0YBc+9zP3rj1ptqS6zWeqNZoCazcXtn8CfcBF09qUds4rsmPsZMwLoXVz"
    "jeYYLFVAUv6YhxbAL7gqCFfwX4H3AQaxOJVtsRMpF22ynbZzHOrWkha+NqvLEkammjpY1L"
    "aOMlG55TXfaChSLNKKQTsKFDGgcz/SR4VTZXd6TtiA0GHEietPLBhQDL1AyuYF2pe0xQMV"
    "DRfSyoFnBBSOSwyCY3XfkarM3yhq2GJWW9wMC7U5CxDh6Ng4eK3uuoEWW2JikJ7hO4T5yk"
    "yQ1iHlVE3NXFJuel7AyzysFzMD+bZkrJydhAx1YFOymm8wm259dyIVWiIRXiWeFGwU0hm3"
    "4nPWbTke+OkE9dHFIsszIl4RQZLZHMhQ3RFEublFBVqT9uOppBrMUIBxHXhztt/jGprQ2+"
    "oV6vT0aiJ/Z6iOMZnwc0ZbXCljd5KrK4RaWVDM5EnifrItII2BE1CXThEGVR1xea1QMvBA"
    "csUwYkDOx4j2FS+zTGQbC2Ua39fhGltd4cnbzL9BR8qdNMn666l5fLTWUPJPTFdTGOWWii"
    "nMpydtuMuXaCkWi8HaIgZFFfEfWQYK5bZyzBfS5mkV8N+ZUMZgXBDZjLdqgdrLXMkCDCqb"
    "uX8jSKaoqYK9OAJMpzfHMnpzbJkKqKy9jy5NieeXqppEpdLtSmYjYHwbYXRXWcSrWiIcQF"
    "IQux/shoJ/IjXSaCGiNKWdDaUVbQ3CmKopVMDbQ60X0yJW4usZU5thbTJZgaTxd2mlhnmj"
    "Bdy9pN/WuAXX1ufW2Ktpqz622atlKaNm3+ZEO8C3IW8OaA587fMWPSC4Ktz3b/vJw4kEiE"
    "j/zJQcX6PLvfWbY2T0s2P7iEhD6T+5+UWyU7bxecGxC/nKy6P6B0aQ3OjJm4+gARyLCLCg"
    "KQIaRYRieLqwGeaE81ebwn2cX/tgdTp2bxL5tXppc1tXIWJW1UYOvsnIXkuLKxYhr5wWrt"
    "nInahm51Q2/5uJ0datqdYSD/G/t/VpAPeWsZ74DDUP9smtP4F6X+o4iMJ5Gy7IM8qH+qC/"
    "5oUH4NAiDPcTXryjkRe96ZKRuwhGvjrgDZH81z6JbFrL1Ut+ZW044zYYHvGm3lWpS0Rr2d"
    "y6R7SyDWW68Z1b1lqjGEUg014y15YPeEw1IY8oW/UNGLAYH7heDDXi8Zt71eRyyN5Z5fJg"
    "Mf5Qbk0H8g0kkeLmrTR3qGXYJvXyPYMwCe1gNvzwCwZwC0DNFWaU6FToXqhJsNdKco1lB5"
    "QiT/hISumLHESyk1pZaIas2YzGaQVSPuj33OpcKDDQUymp+MwTSdaMVFtbnx2q3C3P5cbh"
    "WmVZg7Nb0XsjSKScWwf+ZEbOe0kTpbzI+jNKnGT0Rcf4yDisCRuVTZRaTEXiXi+9UCH8/P"
    "Lq66ly9POselEJG0JY6TpH75JH59lYBspSR+RVnrjrPuuGcQD2RPrzE+vaY9q81P7oix4A"
    "wHhHq46siPUqHOktUnl8UdN1++0SpUxin9CYkala1URt9xBCNOiLkRihgsBZN6keg9H2Ra"
    "x5BN9QvPdSu0e8xbtsccGtSBBjVhnAUhSzt3zpf0SVkHum7kP/jRrGqSKpVaOkslNgecF2"
    "gQg0Ho3GolE2XIjGKyFpLYqqTFSBePYSRrDV3bZzbW0PWk9BGGgxqQZIX116K0XYG1bgXW"
    "OrVyxyLxYvVKJSnTVKVE8+INFIrMRp4qhZwSQAJJDgwVkiCpKsFlkt6kXroPoCM4azCD3Q"
    "EBQb0emxDa6+nUzyM+ySqr7c+jVlk9qbKC3r8IZ+0OvlRky5v39FNRyzbtedpVXuXq2dOv"
    "757Y5XW4OqqbdnPFtOoc30oM8yIWRw0n1YXZVFs3FyXXNHTujsm4fXbOLLikiunNCyylef"
    "NAlWYcr5uLbZlnYZLZQnUbPqsLQ+LNXm/uZ4pYryf5Wa+nRi7kUBSX1MZQYHMJh5uC6cFX"
    "NodMXErKM2qQkl6Xyc1f3JRplAXt9hC7PWTrBM+yZhvLZGOZdgNYG8u0E04lzQ4xg7kgJ2"
    "FnA7sV4AkQBdodaw71rp4S5hJ2UlhhUrDxd3vt/ck3tVx5Osm61by1NeI2n/fOtHffaEu4"
    "RtRmzd/F6PHdaYBVgsdD8uAbErC8iGVgOgaWM3YamxRzcjZSuwpXM6dGWe7ZxW7nQZwb3U"
    "26ZlHKdkwtpma9siBkvWydLXnZ7lSYUBI1daD3tJUKdZZ429INN4ldvaHL7YKiEZsi8bIz"
    "tc88qUambQGnB8+HQnFEaMiCIHGBFfxxa9W0zgnCNlugDYzaIZCLgVFOMjYMqHBZzEag2A"
    "iU/dONteHGxTJNNaNJuPGneMxlCvBcdEjuzNZcZnEICPbwbFEhrlbFHmnC5xRQYjKB27m7"
    "5qyPFRSiVtYiWzxIzKiD5kQsjoUjBk1gzElYFIsLCRMY8yIWx9qo/1N/uPeB/98eHb15c3"
    "J0+Obd+7fHJydv3x9mWC7eqgP19OJ7wLWT9wYtAl1z5lcN2DVHflnA6wG3+zH2ITunXKGJ"
    "D0uSESwU6zRZy4mLhukIIMlJskMAuoqoAEHmzFj0FWgU1J/NDZYduFWboGDt2tZY5MkTuB"
    "zTAMyilI24ahwUUH/qlOlaOy9jzaGV5jsxrNdKazCXt6FtrQt1apGOCjHlA1KVzSu7vVQn"
    "JQUb73IT62s6JMpLprTCCy73ommOU1ha2mYU2P4kVq0lbKj5ple+cFqjs5qpWyNqO3D5/H"
    "a2IrgLghbaErRkMCCr5mwqy1piY4lNJbH5zCtJjby1jNDEvDGZgaWwzHU0ESKM4gCBKoQF"
    "b1b1B8FbQtKP/cBD94RMwAfqi//gafq19boVrkGJ4KcbTnw5Ees9tfxo2/zI8/kkwDNHfl"
    "+AtdpEVJazG0fMN46ETLdnvxrztLzF2hxrAQ3XumXqEovNhWxqMX1qsfawmC4JfXdUwWOS"
    "m8uYDJ4XW0ZlqrHfcHbztRObJwN/PfLQeo22Amc4G+HQlDTspvNDDJyvTkDoMIIBcvT2bQ"
    "2g6VwrSpVWROk0fKTuldJOiHFlgHBSfA/RfX142ABdUaoSXXmvFJXFaKTdYvrjp5vrKsNr"
    "JlJe/ftuhP6LAp/vIgGuARfAqCcOZY7QKa5AoIJ2Jek/Ez8+HpPwZjCoPvm5VGiZlnOT4g"
    "6T5Rsu3X8iIZpgURtc6MiYZCUPrgb4RgVvFQttl4WePABkMgk0Yc6rVaMy9MGLEzeWdq0B"
    "9oNYNFuvl557CcJKLgmbhiLEU970kE1RPEmSMYcEbAKUDLE8IeABBzH5Qn1VBY3HfYizHq"
    "BBHEJhlD4qOe2EIjaBAcNCNMIc4SBgU+K9Qr3eFI6fHuPwXrxUUpvy+3+hYzaGjUzqFaYj"
    "wTIQEVpGDEyIABCvCIUzXGRCQfjlvqrYDWIeSbMBHH7d60Vs4rvyGyQbBGjUD3fEC43g4R"
    "AB5w9m6hXYcB5GnmAtExaKXyDgGbDwg6hyhINIevzndcpLIcEcztxGOCRIisos1eXX9aPs"
    "dNEUHahVHQ0jM0koTGTGRPyFTll4L6CVBzWMxGAoVri+pyrp4cOQxRq9VL3EWpTcCxW17e"
    "gH2WFN2iETsPCvkpEiHUgGy4mCjDWVaUxloJkSnamxI9SEd5YEnw7cw8dF9olDPXXq36CD"
    "V4nvTXNsrKNnPMbU7VgQtGmj2uZyLAymjFIa0aOClLVDm6vmlLqbuAzzMjavSXnDRbbw0S"
    "llisNZ1Z6LgmDZwD+LlHbYG0xPE3tH1ptFZz69uO7e/qrvzqca+8jpr3fn3VIDZAtHk3mk"
    "IGSnEfNpJLc2N8Z9LmaRXw35lTJrFgQtOWozOcqZrUxbuSRq27lt7dw+2/7Pibex3rj/89"
    "wn2cy6nzgxDcz7eCjAHYqeqOzyI384gk1rSUWIE0I76tzCEeME9UnApnD8jbQuT0lIEGVR"
    "ardGL2ck+kbvAHisB1mT8a7pVWsybgmtyYakCeQFIQv7CrDbgNZNGy/liWdKJxYRvRKv7Y"
    "ewOU4PbE6wBOx1kgtjx5Cth+391efLu4vb7vX37Uro9pFg75JEUeWehFyBZVzIE0WdQJZt"
    "SINu8wEEkmmAzxtz3xOFsfTpz+T1RWJjJrrhKME699OeBQo+idepLoGbJYrbt6BbYmhjCX"
    "aZpSTeh1WiCRZE9wngJ0/XJbG8J5pzcxo4jxI56zta0XeUwCgDMFdqgEzSNsF6TTASTFmb"
    "9bM6wHxRchfizA9+wn7IIbwXEJBGRtmJOqjPohFE4vYxJ++Oy/R+e8Ho+36Sqqj/nrIp7a"
    "AxDgYsHBMPkqCp6O21m+FxNm4aO17X9Lm2TVs/E+vk7qiHPTFOtgzwjZ8r7mk0bDcMcQXL"
    "ScqXoGyZQu0GgbJ58Qi0abKXRbGDD3JTCGyjjkOy9lwO4V+//V5OYDC38a3ksNfJ23Q51m"
    "2fN1D/9f/CPDfF"
)
