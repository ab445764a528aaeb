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
CREATE TABLE "idempotent_responses" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "responded_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_responses"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_responses"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_responses"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_responses" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
        ALTER TABLE "idempotent_responses" ADD CONSTRAINT "idempotent_responses_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_responses_by_age" ON "idempotent_responses" (responded_at);
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
    "yivNGYXOKWpzRqETK6I5o7DWzrdcnDRYUSZgSNGeRb5vFtItBO11hw1dOGQ6oyG3Zm9JMO"
    "N4VDl5FBVXsSE3FYHwZSHTOKosEQAPjLggwg1EAIjjjmFXjlMWG3seYT005cSCOj00w+FE"
    "JMa4J6pMGuu2+NX/6vfRkDoLeb/FFC8QHz8hHz0IFGriO2KYWwiIWwcMXhDn3Pog3gRZSB"
    "mZcomghwIq2xEFhI//IPzqg2uJhmjGqE0CaAePee11iZSKQp26nOct1NNaSZ+Gi1D23uap"
    "0xM5aeNYiVSRcz1+enHdv/1FrclPFbEVp7/cnfdXRrmJztXrgpzQpvrhkWKzPqbTJzeSy9"
    "PviTtndfbHmuwVFckfd1rFbYw1TAhnAKpsbtUxXDkRE8O1RgwXqCK9RSWRaLmibDHYE+FR"
    "SFiiTyNGOruguKoTLn3GcKVuVY38bg35gzu4hismQ8B/+I+IfzjkopCLfMKkIGv6pnoI/B"
    "O//rYUdwuvcloFKpZlTaCiCVSstIN+oMPbyD9Q2z5x4Sp75//o0GJRwyv5qvt4DaYv/l2a"
    "JmcTzNRTJKm/GafdkzJ93rvfLI/443DCf319eFgzNxLty2uVtW9cdCTLVmweR7ZNSLvFqS"
    "xrFiezOFUuTjdROKTfKhanuHDV4kSzaivdL+cPInmovMeTQfKp6dQN4QZPSEYKHooF4SU2"
    "3JXiEWcMBQv0Tzy6xz0E96lwg3DksiBc9sNsrmlwyABRuSeLFwEKwPD0bYImOEBn/bPvz9"
    "Fr4WQRV78wR7pj5Nvi3+FkIeTd4v+N+VgZ85nVgwNGgfDUCGeMR+17+ALCiQ5BRH47fLbI"
    "28Vn7+O4Zqo9rkrXjMIUjVfe7q7WWzwfXb2Ah3Tm2jpbXamA2eVqscs1w3xZgo+0+JzVgX"
    "1J0MDfAv4H7EXKpKPVHoNUpNtOyO65g3PpR2JN0YIjlkQNRTQUcQVFvKTjc1+V2GCpSjO6"
    "aHl0bJHGUUw/claVrtU94Suio1EAhE748+CBh0XWBptzsGQDDPbJuIoeYs68gPcFy7Rxoy"
    "2vwdcMY9iCyqombOkQ0NjBKciYTRzFJo7PR68lp5OeNVIS3Cdwt5y5yfaiIKyIdqwLR85L"
    "mRWmzfV0sD7rpk/JyZjDH50KZ5Ic5zOc2a9lQbJGQxIUpJUbBC4FvBFPeJBkxhrXtzHzsQ"
    "gMjoMkUkoiWMocC78UV1PEybJdceIl997glwn2FK60R3xX4luDX9BgMCQTPiYHAzQl2A+y"
    "uKW0cTgBJ65R5kW+SM8Flyhnybyk56z31R8MONJw7TK0lrbDP0DcyOxT4GOQ7/4x/Gqfp9"
    "jz1vasdX8jRCqwN0cn71KVBb/UKanPV/3Ly9X+sgfCXP6cT2nKdPRUWc4cmtFXVDAVtUPz"
    "C0IG9ZaoM4IDlcmxAvdMzCDfDvlWXrOC4AZ8ZjvUD8ZlpskV4ZreS3FbRTVbzNVpwBfFxb"
    "+5q1abUEZZXQSQx/f8ZOmn4iZV7K+pmElJ0DmDqY5kyW7VxLwgZGxS9aXTVuiGqsQENQ6W"
    "sqDxsbRQ5QmKvJd0nbcq0X1yM24u8ZU+tgbTFZhqLxdmmVhnmdA1bs2J8zXAzl9jX9rwqU"
    "vhlhczadzq07gpEy5r4l2QM4A3Bzx3YY8ek14S7Hx6/Oe1wQPJRoKJOzuoMNjT8t4qYz2p"
    "2fymE8JcKu7qnU9ce5Ld2Au7HXBYOzbDP6DE1obdDTgm/gCH2TwPgctJ7Ltw+xzBUw/PlN"
    "egPN6bjDegc7OrV+MNEP0t8tHq+kGLkiZ4sHOe0EI2XdFZkR+6Xrt+TkVNR3e6o5/4wp4d"
    "6tqdoST/G7l/VLARUbSKiMB1qn80zYzzs+QDYUims1D6/kEe+ACHdJlLNKi/BiMQN8HqDe"
    "WciGEDumygWwxsZ9eOpbuQ9XPslsWMA1VlhMtlx5pRz7W1TnwtSxov385l2r0lEBiu1oyy"
    "bJVqZFCroWa8JQ/0ngRgG0M+8Rcy0tEjUF4ITxwM4nk7GPS4rSwSsdEkQhIz5j4QsY3Olr"
    "XpI73D2OQdVBHm0oDt7tGbSwPMpQEdQ7RTqlSiU6FLobCBMuXVGmpTiP6fEWbzFYt/lNRb"
    "0maURmS8mkHmjWg4dYNAaEDIByYOAJApOK9jNbmsRzfeutGgHVzcjQY1GnSn1vtCYke+ym"
    "iOz5yIGZwmuOcJE+1I1arYSSK2O8VeRaxJJlXeRJJir2Lx/eqBj+dnF1f9y5cnveNSVEnS"
    "E8dxJsB85r+hzFrWKvNfUdZs2JkNu2cQQmSuu9G+7qY75udne0Kpd4Y94juYHajN0FKl3g"
    "pzNBDVLTtfv5FZKkKb/qB+4k0VAXsBghnHxewQhRRsw7hdxEfPBzhSDsfk1Zboug2ac+od"
    "O6cOHWpBh+owzoKQoZ07t9v0WXoH+nboPrjhomqRKtVauUrFPgecF2gQpUH8zI0l0m6I7G"
    "SiFRI7r4QLSRWxoSVrPF8dpDrG87VVPgnzQ85Q0sIgW5Y2JlnnTLLO6Zk7GvIPq9cycZ2m"
    "OibMqjfQMMBUUy2R0wqIIxkAZYXMSrJJcbldXAhpnqRx2uMk1lvACQOPoMGAzog/GKj00S"
    "O+yWivDi6sRnttVXvBdFiGs/ZYYCLyxCcC1WtTx04COko7sNK+dtQW4JY3xQ7bo7rpjbDI"
    "r7oauBLDvIjBUUFSVZE51f7PZck1XaG741Tunic0jUepon5ZhZW8L4ttaUb6+rlwmCzXk0"
    "hPqkwPWlkZ8nsOBtlOVEgHA0HYBgM5cyFTI38kT5sCvYtJ3RycE670SqTiQlJcyoOk9LrU"
    "LvtwXaZRFjQUzxwxeXKCZ1iziXYy0U67AayJdtqJbSfFKTONtSAnYVYDc3pgC4gC7Y4UN4"
    "VXLwmZhFkUWiwKJkJvr7eD8l0tLE8rtlv1e1shbrKG70x/D7WOlStETW7+XYwv350OaBNe"
    "zsiDq0nA8iKGgakYWM7Zqe1SzMmZWO4qXPU2Ncpyzy66Ow9i5nTXGZpFKTMwlZjqjcqCkN"
    "ll6z3RLtudjBuKw6gO1DttpUq9FbttyZGc2K/ecMvtwkcTOkf8YxfyaHrcjEj9ApseQT42"
    "KkDEZ9Tz4i2wwn7cWi2tc2VxxzIOPo9tNLPn80iRUlY8WTS4cVnMhKSYkJT9U5a1AcnFOk"
    "1VpU5A8udoGohE47lwkdxVsbn85RAy7ODFsoZs14RRjTumGvUXcLN219wo0kIhKmUNssXr"
    "yrQGaE7E4Fi4yFAHxpyEQbFoSOjAmBcxONYeAzh1x3t/EuC7o6M3b06ODt+8e//2+OTk7f"
    "vDFMvlojpQTy8+Aa69/PbQMtA1N4vVgF1zsZgBvB5wc0BjHzJ8CguN/7Aif8FStV4TW44/"
    "1MxgAHlR4iMDMFR4Awiyb0Z8rECnoOEi82D2oKg2p8Hara1h5Il7vjRNvLyMMfDa3FnFLN"
    "0Y2KKUCXprEZeReeX4PF8rE0Imb4LfOhcM1SGlxbAfjEhVRrC0eKWSiis2PgfHDW5/TOQ+"
    "mlQTLwJxWk1xacPK2iYJwU6pFxOdvmnbGC6JtNo5wxWiZtuyfI88bQnukqCBtgQtGY1I27"
    "xPZVnDdAzTqWQ6X4JKliOKVjGcKGjMbsBYFvmSZlyE+thDoArBJE6b/sCJDCPDyPUcdE/I"
    "DHZJXf4/eJva+l63wTU4EvzpmgtfTsTwI8OPnpofOW4w8/DCEr8vwVrt0ijLmbMm+j4NRl"
    "XH/KsxT+obrPWx5tAEyo2bulxkmZDJRqbORtYdFtMnzLUnFTwmLlzFZHBWbRWVqcZ+wynT"
    "186WHk/89chD5zVaC85wNsFMlzTsprOeT5xvlkf8cQgT5Ojt2xpAk7WW1ypZRMkyfCTLSp"
    "kq+LzSQDiuvofovj48bIAur1WJrigrxW1RP1SeSv3h8811lSc2FSlb/64dov8izw12kQDX"
    "gAtg1BOHMkfoFS0QaKBbmf/P+B8fTQm7GY2qL5wuVVql5ey4ukVF/Yam+4+EoRnmrcGDno"
    "halvKw9wC/+Zy3ckPbpswRt4rMZp4iELpdMzKpH3w4sSPh1xph14t4tw0Gye2aICzl4sBq"
    "qEIcud/O6BxFszihMyPgE/DJGItrBx6wF5Gvviub8KPpECKxR2gUMaiMklfFV6j4iM5gwl"
    "CGJjhA2PPonDiv0GAwh1uvp5jd84+KW5ORAV/9KZ3C2Sf5CfMJZxmIcC3DJybECPBPhMop"
    "LiIHIfzlrmzY9qIgFG4DuHN7MAjpzLXFb5CfEKCRf7jFP2gCL4cYOXe0kJ9Ax1mgeYy1yH"
    "HI/wIOz4iyD7zJCfZCsUOdtSkeMYIDuOobYUaQEBWZrsuf64bpHaYJOtCqvG9GJJ+QmIgk"
    "i/irP6fsnkMrbn+Y8MlQbHD9rat4hI8ZjRR6qdrEWpbcCxW1HWur5tYaGLA6/ZAKGPjbJL"
    "FIJpKGOVGQMa4yhasMNFOsMxV+hJoA0JLg9sA9fFxktxwMqlL/GgO8SnxvumNjAz3lMbrb"
    "jgVBk2mqa1uOhcmUUkotelSQMn5ofdWcUHedLcO8jEmFUj6SkRo+KqXsY7aoOpVRECw7+B"
    "eh1A57g+lp7O9IRzMfzKcX1/3bX9TD+VThHzn95e68X+qA1HDUWUcKQmYZ0V9Gcra5Nu6Z"
    "mEG+HfKtknEWBA056jI5yrmtdHu5JGr6uWv93D3f/k/xbmO9c/+nbE+ymXc/3sTUcO/jMQ"
    "d3zEei9MtP3PEEjrXFDaGAEL8n7z7kpUnzaEg8OoeLc6R7nBEk7qnhn650/j/GS4yreNf0"
    "qXEVd4TOpNNRB/KCkIG9BewmkHXTTstYHywjesU/22VwSk4NbE6wBOx1nCVjx5Cth+391Z"
    "fLu4vb/vWnbqV6+0iwc0nCsPIsQq7CKg7k8KqWJ+o2pD+3+cABm0aeg3wactqRbMP3UOTL"
    "s5aK/Kfa0huOEazbfNqzMMGt7DnVJXgzdPHp/eeGHppIgl3mKvHeQ5tYgiXRfQJ46+m8BJ"
    "b3RHHRToOto1jO7By13DmKYRThl606IJU0XbBeF0w4X1ZmBa0OL1+W3IUo84MfscsCCO4F"
    "BISbUQyiHhrScIKGOCDvjsv0/uni0Pf93lXe/r1P534PTbE3omxKHMiQJgO31+6Gxzmzqb"
    "3nuuZ2a9dU9TNxUO6ObtgT/2THAN/4LeSOQr32GcMVFCeuX4KyY9q073mIf2hyfkVygg/i"
    "IAgcnY4YWXsRh5CvX38rJy3I/HutNulV8iZFjtmqzzun//x/Bs6GQw=="
)
