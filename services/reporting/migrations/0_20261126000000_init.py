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
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_answers" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
    "eJztXW1z2za2/isYf0l2RjfjOE6cbnZ2Rna8qbt+6XWcdrtNh4JISOI1RaggaUXd7X+/OA"
    "DfBVIEJcuUjJlOYxM4IP3g5Tzn4ODgPweMzCgLXX/8qm+H7gP5iBcHf0X/OfDxlPAflOU9"
    "dIBns0IpPAvx0BMyWNS0HLwIRN1hEDL+jBeNsBcQ/sghgc3cWehSHwS+p3M0xf4CEZ9Rzy"
    "MOCsLIIX4YIDpCGIUE2xPCEGXIphELCJoTRpCHgxDJlyHq83r8ja/gjQ61+Svhsx6h8ch3"
    "f4+IFdIxCbkcf8Wvv/HHru+QbyRIfp3dWyOXeE4BTDr3CbNcB5oRpVa4mImSL18uPv5D1I"
    "fPH1o29aKpX5aZLcIJ9VOhKHKdVyAJZWPC6+GQODmY/cjz4k5JHsmv5w9CFpH0s53sgUNG"
    "OPKgsw7+Nop8G/oIiTfB/47/Hn9grpplXd/cWZ/P7yzrYKlv4RNKPRI/sqkP48LlHQEg/S"
    "nbzWARTw/gBWff929fvnn3FwEBDcIxE4UCtIM/hSAOsRQVHVBG/J7/lcuY35FvYR3miVQJ"
    "df7RbfBOHmSAZ5MhgTIBa7vw3p3/6w5angbB7x48uP6pfyswv+r/S4A+XcQllzfXn5LqlM"
    "9pOd+vzy5vTkVHZMDD9LHihYB/6RL4Hzl0avCXJUsdwDubhO6UvIIf9qsrPvbvzktAJovV"
    "MoQXfsXwzYuUsOPfsIOI8e/l//zP0evjk+P3b94dv+dVxIemT05qQL24vuOYwqI8us8tEv"
    "BgiO37OWaOtVRCj2hV3eWi6dG0/AT7eCyAgr8IPi6nSIPAHftT3kNVmjarsFLVplUbqto+"
    "V2WpzIuAq7mQcEUXhPzfD2gweCAs4FUHA+QGyOU6UurEF8GyYl2vqTXUaPZWTV26JGgUqq"
    "5ClX2oiXtBaJOYd3clXwlxBmk8TzQW+JyEWd/j9T2PaOiGHtEhfKmA4XotuJ7D13Ecqjke"
    "EDU15plUHb+DHxp0QbzW7kIPXFydf77rX/1Y6AYgflByVOiC5OlLuY5kvZA2gn6+uPsewa"
    "/o3zfX5+XVJq139+8D+CYchdTy6dzCTh6T5HHyqENk6YxOZx6J8VeRpVyFVWTJTqs2JUvI"
    "I0HA1XU4wSHCieMAxQ0RB7ngGbAXvFuA8cSuBK7oOOkBI9LhkiRxK/AffQWLepx3rEGvuq"
    "XinwetintdE/SilCFWJb0k5owGrUrrG1KlIFVymdIcoQUhM0AN83/kQZpqzRaEtCy7AVra"
    "Nbh3nZf2ChTwgd4TxWp0SqlHsK/u5JxUqX+HXGy/uvT05uay0JunF2Vr7svV6fnty9eiG3"
    "klNyTqeZWxTp3Vvyi1xvK/O+adxurvyK3UpvsicfVntxnSJVsUbJyDKjtUFPZW2qBQrbH9"
    "mbjMS851jBidw/Z1zAfQIfjYMZp52CYT6jmEoRFlCHOTyL/nK6gft6SyPx/lHcb+7ODaU2"
    "1/7jATPewO+wy8aKzjdk7qt/I6745OfBSn85Z9/M8cbdAJkSIGoWZspxIG7xaj2/DtzfNt"
    "Iqx7TYMxJ/XEBqOaJHbMUKRR6Lk+sfQJhULSEIuEEk/wLOS46DizcyIGx4IPWwfGnIRBMT"
    "V6f49cplpJK2HMizxrHLvmzbijIYftoM6nEVfpNfJscIs/rb3av+F5aBiFaDCQsfkijnEw"
    "QNh3+LO5G04chucQQcgb90NEZ8RHuaqI+p4i4n9zzRovRgcZXbUXI9eHGmtTSepZL0/5ZT"
    "6dKBpYFmQMkvsQw98hHB3qK1w+p+64EsZEYtch/O7o6M2bk6PDN+/evz0+OXn7/jDFcrmo"
    "DtTTi0+Aay9v3C0DHfljhh0thpcX2XW094ThfcSut7gi/E+2qxheocoqhudAZWuaq72S4f"
    "0MQY3cEuUMK4lkjJ1UL5LzIAGcvOQlfKYmUYzVhzk30J45v7lDjM6c33yqmH4TnKB7UjN2"
    "FVlpHJkeVVGK77om3TJvCaLh1A0CV+njqwO/JGhg14K9iizWIb4/bHHLYP8euX9YXIPyz9"
    "cc5GVJA7w+8DPCbDhyEURThX4ktjvFXg36JfGyvpTyr+J2dqQ36rTk+dnFVf/y5dFh77i0"
    "dZhwlOPDv5Rwzp3SbjXM1fJmsGsN9hyI7Yd8dSNm4CsGfhgxHzMa+Y7miC8JmqGuNdQz9K"
    "yA8C9yghZDvbqRZzPUj3vvaod6xxxjt+LXgxq/WFyj18gtJssaB3bPoqHnBhPiICnYQ7B1"
    "Io7yjtxxxIjITgZZU+KobEYeXLBPVBHc6zW2hkNMvk7TI1YQMi4xXZdYDF/iUmnqoSmJPW"
    "tPzbOIrjy45iJ/FYvAfEI9ggJ7EkcsbiviMllmNLaR8iLmhKuCrcQL+jKkP3y+uVZjmhMp"
    "T3vXDtF/EVceuwhtDW4ARr1PvOz+Lo1maKDsE0/VbIvDxWVZc7i4c4eLu8NPz9OIpAp6mq"
    "uwip2WopsaZQjMZEqnApVJAOtrmxC6nWKXJhGNyfOxAyzIpPbZJJozRmH0BtaI0amli22F"
    "tEFadTxqRhTLQO0BtETEpCupP4XWRfp2tpBfXs/hzpIp05DIyTnWkM7dQBgc1Be3HeTZGm"
    "QTtD0acJtkSGwcBUSmaoY/CM0nLhdxQ3gAI3CZ+W2yYUMSO8hfDEncKkk0lGaTitZQ7o1T"
    "7sKKvgxsdTjusqRJCdEsIrc7nOYTww7/9y4XaaCmNYqKq5jNWIpYpTCGBvdGuQGnDAxPgY"
    "LEraBcKx/QMLLvSYh8BAmrAvT61euv0dHhyUj8f/g1Ojwcfof+huIte8QfH707zqopbpPa"
    "yivNGYXOKWpzRqETK6I5o7DWzrdcnDRYUSZgSNGeRb5vFtItBO11hw1dOGQ6oyG3Zvt+MB"
    "cKWsWFlqqtYkJuKmBhIdE4noyrqxnvF3FFhLgawg1E6IfjjmE/jpMVG3seYT005ZSCOj00"
    "w+FEpMS4J6ocGuu2+NX/6vfRkDoLebPFFC8QHzkhHzcIVGniNWKY2waI2wUMXhBn2/og3g"
    "T5RxmZcomghwIq2xEFhI/8IPzqg1OJhmjGqE0CaAePee11KZSKPJ26nOEt1BNaSZyGi1C6"
    "6DZPmp7IPRtHSaQqnGvw04vr/u0vah1+qoiqOP3l7ry/Mr5NdK5eF+SENtUPjxSV9TGdPr"
    "mRXJ5+T9w5q/M+1uStqEj7uNPKbWN8YUK47lflcauO3sqJmOitNaK3QBXpLSqJRMsVZYth"
    "ngiPQsISfRox0tkFxVWdbekzhit1q2rkd2vIH9zBBVwxGQL+w39E/MMhC4Vc5BMmBfnSN9"
    "VD4Jn49bfysS3BGltFKJZETYCiCVCstH9+oMPbyD9QWz1x4Spb5//o0GJRw6v4qvt4DZ4v"
    "/l2aJWcTzNQzJKm/GWfdk/J83rvfLI/443DCf319eFgzNxLdy2uVdW9cdCTLVmwaR7ZNiN"
    "NqbSrLmsXJLE6Vi9NNFA7pt4rFKS5ctTjRrNpK58v5g0gaKu/vZJB0ajp1Q7i5E5KQgn9i"
    "QXiJDXekeMQZQ8EC/ROP7nEPwT0q3BwcuSwIl70wm2sa3DFAU+7J4kWAAjA7fZugCQ7QWf"
    "/s+3P0WrhYxJUvzJHOGPm2+Hc4UQj5tvh/Yz5Wxnxm9eBgUSD8NMIV41H7Hr6AcJpDEJHf"
    "Dp8t8nXx2fs4jplqT6vSMaMwROOVt7ur9RbPRVcv4CGdubbOFlcqYHa3WuxuzTBfluAjLT"
    "5ndWBfEjTwt4D/AXuRMtlotb8gFem2C7J7zuCc/Rprijb2a1HUUERDEVdQxEs6PvdVCQ2W"
    "qjSji5ZHxxZpHL30I2dV6VrdE54iOhoFQOiENw8eeFhka7A5B0u2v2CXjKvoIebMC3hfsE"
    "wbN9ryGnzNMIYtqKxqwpYOAY39m4KM2cJRbOH4fPRacjrpWSMlwX0Cd8sZm2wvCsKKKMe6"
    "MOS8lFlh2lxLB+uzbtqUnIw59NGpMCbJcT7DWf1aFiRrNCRBQVq5QdhSwBvxhAdJZqpxfR"
    "szH4uA4DhEIqUkgqXMsfBLcTVFnCzLFSdecucNfplgT+FKe8R3Jb41+AUNBkMy4WNyMEBT"
    "gv0gi1pKG4eTb+L6ZF7ki7RccHlylsRLes56X/3BgCMN1y1Da2k7/APETcw+BT4Gee4fw6"
    "/2eYo9b23PWvc3QqQCe3N08i5VWfBLnZL6fNW/vFztL3sgzOXP+ZSmTEdPleXMYRl9RQVT"
    "UTskvyBkUG+JOiM4UJkcK3DPxAzy7ZBv5TUrCG7AZ7ZD/WBcZppcEa7nvRS3VFSzxVydBn"
    "xRXPibu2K1CWWU1UX4eHy/T5Z2Km5Sxf6aiplUBJ0zmOpIluxWTcwLQsYmVV82bYVuqEpI"
    "UONgKQsaH0sLVZ6gyHtJ13mrEt0nN+PmEl7pY2swXYGp9nJhlol1lgld49acNF8D7Oob72"
    "tTt9Xcem/St5XStykTLWviXZAzgDcHPHdRjx6TXhLsfFr857XBA0lGgok7O6gw2NPy3ipj"
    "PanZ/IYTwlwq7uidT1x7kt3UC7sdcFQ7NsM/oMTWht0NOCT+AEfZPA+By0nsu3D7HMFTD8"
    "+U15883puMN6Bzs6tX4w0Q/S3y0Or6QYuSJniwc57QQhZd0VmRH7peu35ORU1Hd7qjn/ii"
    "nh3q2p2hJP8buX9UsBFRtIqIwDWqfzRNfvyz5ANhSKazUPr+QR74AId0mUs0qL8GIxA3wO"
    "oN5ZyIYQO6bKBbDGxn146lO5D1c+uWxYwDVWWEy2XHmlHPtbVOfC1LGi/fzmXYvSUQGK7W"
    "jLJslWpkUKuhZrwlD/SeBGAbQx7xFzLS0SNQXghPHAzieTsY9LitLNKw0SRCEjPmPhCxjc"
    "6WtekjvcPY5B1UEeaygO3u0ZvLAsxlAR1DtFOqVKJToUuhsIEy5dUaalOI/p8RZvMVi3+U"
    "1FvSZpRGZLyaQeaNaDh1g0BoQMgGJg4AkCk4r2M1uaxHN9660aAdXNyNBjUadKfW+0JaR7"
    "7KaI7PnIgZnCa45wkT7UjVqthJIrY7xV5FrEkmVd5EkmKvYvH96oGP52cXV/3Llye941JU"
    "SdITx3EmwHzmv6HMWtYq819R1mzYmQ27ZxBCZK650b7mpjvm52d7Qql3hj3iO7jqbpBSpd"
    "4KczQQ1S07X7+RWSpCm/6gfuJNFQF7AYIZx8XsEIUUbMO4XcRHzwc4Ug7H5NWW6LoNmnPq"
    "HTunDh1qQYfqMM6CkKGdO7fb9Fl6B/p26D644aJqkSrVWrlKxT4HnBdoEKVB/MyNJdJuiO"
    "xkohUSO6+EC0kVsaElazxfHaQ6xvO1VT4J80POUNLCIFuWNiZZ50yyzumZOxryD6vXMnGd"
    "pjomzKo30DDAVFMtkdMKiCMZAGWFzEqySXG1XVwIaZ6kcdrjJNZbwAkDj6DBgM6IPxio9N"
    "Ejvslorw4urEZ7bVV7wXRYhrP2WGAi8sQnAtVrU8dOAjpKO7DSvnbUFuCWN8UO26O66Y2w"
    "yK+6ErgSw7yIwVFBUlWROdX+z2XJNV2hu+NU7p4nNI1HqaJ+WYWVvC+LbWlG+vq5cJgs15"
    "NIT6pMD1pZGfJ7DgbZTlRIBwNB2AYDOXMhUyN/JE+bAr2LSd0cnBOu9Eqk4kJSXMqDpPS6"
    "1C77cF2mURY0FM8cMXlygmdYs4l2MtFOuwGsiXbaiW0nxSkzjbUgJ2FWA3N6YAuIAu2OFP"
    "eEVy8JmYRZFFosCiZCb6+3g/JdLSxPK7Zb9XtbIW6yhu9Mfw+1jpUrRE1u/l2ML9+dDmgT"
    "Xs7Ig6tJwPIihoGpGFjO2antUszJmVjuKlz1NjXKcs8uujsPYuZ01xmaRSkzMJWY6o3Kgp"
    "DZZes90S7bnYwbisOoDtQ7baVKvRW7bcmRnNiv3nDL7cJHEzpH/GMX8mh63IxI/QKbHkE+"
    "NipAxGfU8+ItsMJ+3FotrXNlcccyDj6PbTSz5/NIkVJWPFk0uHFZzISkmJCU/VOWtQHJxT"
    "pNVaVOQPLnaBqIROO5cJHcVbG5/OUQMuzgxbKGbNeEUY07phr1F3CzdtfcKNJCISplDbLF"
    "68q0BmhOxOBYuMhQB8achEGxaEjowJgXMTjWHgM4dcd7fxLgu6OjN29Ojg7fvHv/9vjk5O"
    "37wxTL5aI6UE8vPgGuvfz20DLQNTeL1YBdc7GYAbwecHNAYx8yfAoLjf+wIn/BUrVeE1uO"
    "P9TMYAB5UeIjAzBUeAMIsm9GfKxAp6DhIvNg9qCoNqfB2q2tYeSJe740Tby8jDHw2txZxS"
    "zdGNiilAl6axGXkXnl+DxfKxNCJm+C3zoXDNUhpcWwH4xIVUawtHilkoorNj4Hxw1uf0zk"
    "PppUEy8CcVpNcWnDytomCcFOqRcTnb5p2xguibTaOcMVombbsnyPPG0J7pKggbYELRmNSN"
    "u8T2VZw3QM06lkOl+CSpYjilYxnChozG7AWBb5kmZchPrYQ6AKwSROm/7AiQwjw8j1HHRP"
    "yAx2SV3+P3ib2vpet8E1OBL86ZoLX07E8CPDj56aHzluMPPwwhK/L8Fa7dIoy5mzJvo+DU"
    "ZVx/yrMU/qG6z1sebQBMqNm7pcZJmQyUamzkbWHRbTJ8y1JxU8Ji5cxWRwVm0VlanGfsMp"
    "09fOlh5P/PXIQ+c1WgvOcDbBTJc07Kaznk+cb5ZH/HEIE+To7dsaQJO1ltcqWUTJMnwky0"
    "qZKvi80kA4rr6H6L4+PGyALq9Via4oK8VtUT9Unkr94fPNdZUnNhUpW/+uHaL/Is8NdpEA"
    "14ALYNQThzJH6BUtEGigW5n/z/gfH00JuxmNqi+cLlVapeXsuLpFRf2GpvuPhKEZ5q3Bg5"
    "6IWpbysPcAv/mct3JD26bMEbeKzGaeIhC6XTMyqR98OLEj4dcaYdeLeLcNBsntmiAs5eLA"
    "aqhCHLnfzugcRbM4oTMj4BPwyRiLawcesBeRr74rm/Cj6RAisUdoFDGojJJXxVeo+IjOYM"
    "JQhiY4QNjz6Jw4r9BgMIdbr6eY3fOPiluTkQFf/Smdwtkn+QnzCWcZiHAtwycmxAjwT4TK"
    "KS4iByH85a5s2PaiIBRuA7hzezAI6cy1xW+QnxCgkX+4xT9oAi+HGDl3tJCfQMdZoHmMtc"
    "hxyP8CDs+Isg+8yQn2QrFDnbUpHjGCA7jqG2FGkBAVma7Ln+uG6R2mCTrQqrxvRiSfkJiI"
    "JIv4qz+n7J5DK25/mPDJUGxw/a2reISPGY0UeqnaxFqW3AsVtR1rq+bWGhiwOv2QChj42y"
    "SxSCaShjlRkDGuMoWrDDRTrDMVfoSaANCS4PbAPXxcZLccDKpS/xoDvEp8b7pjYwM95TG6"
    "244FQZNpqmtbjoXJlFJKLXpUkDJ+aH3VnFB3nS3DvIxJhVI+kpEaPiql7GO2qDqVURAsO/"
    "gXodQOe4PpaezvSEczH8ynF9f921/Uw/lU4R85/eXuvF/qgNRw1FlHCkJmGdFfRnK2uTbu"
    "mZhBvh3yrZJxFgQNOeoyOcq5rXR7uSRq+rlr/dw93/5P8W5jvXP/p2xPspl3P97E1HDv4z"
    "EHd8xHovTLT9zxBI61xQ2hgBC/J+8+5KVJ82hIPDqHi3Oke5wRJO6p4Z+udP4/xkuMq3jX"
    "9KlxFXeEzqTTUQfygpCBvQXsJpB1007LWB8sI3rFP9tlcEpODWxOsATsdZwlY8eQrYft/d"
    "WXy7uL2/71p26levtIsHNJwrDyLEKuwioO5PCqlifqNqQ/t/nAAZtGnoN8GnLakWzD91Dk"
    "y7OWivyn2tIbjhGs23zaszDBrew51SV4M3Tx6f3nhh6aSIJd5irx3kObWIIl0X0CeOvpvA"
    "SW90Rx0U6DraNYzuwctdw5imEU4ZetOiCVNF2wXhdMOF9WZgWtDi9fltyFKPODH7HLAgju"
    "BQSEm1EMoh4a0nCChjgg747L9P7p4tD3/d5V3v69T+d+D02xN6JsShzIkCYDt9fuhsc5s6"
    "m957rmdmvXVPUzcVDujm7YE/9kxwDf+C3kjkK99hnDFRQnrl+CsmPatO95iH9ocn5FcoIP"
    "4iAIHJ2OGFl7EYeQr19/KyctyPx7rTbpVfImRY7Zqs87p//8fw86gtA="
)
