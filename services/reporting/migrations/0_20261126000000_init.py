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
    "eJztXWlz2zgS/SsofUm2SptSZCfObKa2Sna8GU/5mLWVmT1mi4JISOKaIhQedjQ7898XAE"
    "nxAg9QskzK/SWxSTRIP4DdrxuNxv96DllRxzPt+ZuR7pkP5BNe9/6C/tez8ZKwH6T3+6iH"
    "V6vUXX7Nw1NLyGDRUjPw2hVtp67nsGvs1gxbLmGXDOLqjrnyTGpzgR/oI1pie42I7VDLIg"
    "ZyPd8gtuciOkMYeQTrC+Ig6iCd+o5L0CNxCLKw66HgYYjarB174hv+RIPq7JH8tZ6gc982"
    "v/pE8+iceEyOPeLf/2GXTdsg34gb/bq612YmsYwUmPTRJo5mGrwbcVfz1itx58uXi09/E+"
    "356081nVr+0s7KrNbegtobId83jTdckt+bE9YOe8RIwGz7lhUOSnQpeHt2wXN8snltI75g"
    "kBn2LT5Yve9nvq3zMULiSfyf47+GL5hopmnXN2Pt7nysab3c2PJXyIxIeEmnNp8XJhsIDt"
    "IfQb8xLOJqjz/g7IfR7euj938SEFDXmzvipgCt94cQxB4ORMUAZBG/Z39lHvMx+eaVYR5J"
    "ZVBnL90E7+hCDHj8MURQRmDtF97x+T/GvOel6361+IXrn0e3AvOr0T8E6Mt1eOfy5vpz1J"
    "yybzr43q/PLm9OxUDEwPPPRwsVAXvTHPifGHRy8POSmQFgg008c0ne8B8Oayg+jcbnGSAj"
    "ZZWH8MIumL5JkQx27B06iBh7X/bfn4dvj0+OPxy9P/7AmogX3Vw5KQH14nrMMOVKeXafUB"
    "L8whTr94/YMbTcHTqkRW3zt5bDZfYKtvFcAMX/Iv5yCUPquubcXrIRKrK0cYNKU7tpWtPU"
    "jpgp28i8cpmZ8wgzdK7H/v+IJpMH4ris6WSCTBeZzEYGNvGVmzes23W1hRmNn6poS3OCYF"
    "BVDWowhoq4p4R2iXl7NXklxDGk4XeioOATEqDfQ/2eRNQzPYuoEL6NAHC9BlzPYHoce3KO"
    "x4maHPNYqozf8R9qDEGoa7swAhdX53fj0dVPqWHgxI/fGaaGILr6OtAj8ShsOkG/XIx/QP"
    "xX9K+b6/Osttm0G/+rx98J+x7VbPqoYSOJSXQ5utQisnRGlyuLhPjLyFKiQRVZ0jdN65Il"
    "ZBHXZebaW2AP4ShwgMKOiIFMHhnQ12xYOOMJQwnM0DHSw51Ig0mSKKzAfrQlLOppnrEFvW"
    "qXiX8ZtCocdUXQ01JArDJ2SXwzCrRq0x5IlYRUBWpKcYamhGCCAvN/4km6sZoNCGlWdge0"
    "tG1wd52X9lMU8IHeE4k2OqXUItiWD3JCKjO+UyZ2WEN6enNzmRrN04usN/fl6vT89vVbMY"
    "yskekR+XcVs04V7Z+W2kL9d8e9U9D+RrCUWnddJGz+4hZD2uSL2q6/JM7NbOaSouB9plG/"
    "0icNmmtUtK/nmBaju4Xbt8Ls7Tw1OpKS2Q0hqfb3Wk9HyqLn4WjPHeqvVCKUeUkIVTYIVX"
    "p0ZepKkeFIAOBuALfNcA01m4SnmfNCxZIR3J+vM3hazfLdcHh0dDIcHL3/8O745OTdh8FG"
    "xeRvlema04vPXN2kRkDmDtku0X2RSzHDpuVzNlJfvReJH8xw7MzvfGR/t7PEzr2q05kShI"
    "WQNjucuuW7XoEPVGK4U1KNrEiHxvTJbLaq55mQAb/zj0zgRKfMG1pgdyEzyjZ21kWxk5Rg"
    "Nn6y9gLrcDCYnvK5mJzNbDKfXlyPbv8pn85R+yT+p/8cn48yA7DAlqeck5oSAjWirkYEgA"
    "7BrszDrcA9FgPkmyHfKCKfEgRy1GZyFKRWNhrljCiMc9vGuX0R2J/DZdDyEOzP8WJpvRhs"
    "uLr6jEHYFqwIQwAWArAQgD0QuPGcKf95uDRYF/KUEMDeAPalyThNYGXSoF+xP8t0sD0v4E"
    "IJwQzw19Q+sPVdpq0/XH25HF/cjq4/t22ll2ezFtILcbOaVfBmtTONo81RmW1UGDn0kW9U"
    "Du08GvDdVBitLKyTBbUM4qAZdRC2kW/fM9Zmhz3JMo2f5BmQabz/T2eLTOMWMMymKmnw3L"
    "wyka9t+RLtXmxSo/YQPmpAGfe7m+uFo81tgi9ZJC6Z2xsJwLvB7IbMyt1nVhKRxy1Z3SpL"
    "DU5IPXNqsGrA6VlSgqnvWaZNNHVCIZEEYhFR4gVeeQwXBTiTIoBjareSCowJCUBx4/R+9U"
    "1HpkkLYUyKvGgc2xbNGFOPwdYri2mETfq1IhvM49+0ro5vWBaa+h6aTIIqbKJizWSCsG2w"
    "a4+mtzAc/MhrxbDObQ/RFbFRoimitiWp7ba7biGK0UJGVxzFSIyhgm7KSL1o9ZTKXo0+FA"
    "UsUzKA5CFUa2sRjka42lF/x0Ak0XUI97xDwLfnDjaUGF5SpOtoHwjD+4RNa31F2J+sFzG8"
    "VJMqhmfwxtoy0bqS4f3Cy9cwT5QxrKhmTRikehVV/nN5jV12h32pUb2a4rK9O+gPKvV2iN"
    "FBpd7nqt4G29BVa/KGoSJtUzFEjapIxbtuSffMW1x/KnJlpDG+MvAzggC7EuxFZLEM8cNh"
    "i3sG+6tv/qYxC8peX3GSZyUBeHXgV8TReXE9119K7CPRzSW2StDPiGftZSD/JuynI6NRZi"
    "XPzy6uRpevh4P+cWbpMOIox4M/ZbNT43rcjaa5XB4mu9JkT4DYfMoXdwITXzLxPd+xsUN9"
    "21Cc8RlBmOpKUz1GT3MJeyPDbTDVizt5MVP9uP++dKq3LDB2K37tlcTFwhb9WmGx4F7txO"
    "6VP7VMd0EMFAj2EV86EUWbZ+acl1Thqdf8fIwwK9shDyb3T2QZ3Nt1tkVALHicYkQsJQQh"
    "MdWQWAhfFFKpG6HJiL3oSM2LyK7sXTORvwgl8LigFkGuvggzFvdXUyRQMwrLSEkRqGUsYS"
    "uhQs9D+uPdzbUc04RI9rM3dQ/9jpjx6CK0JbhxMMpj4tnwd2Y28w6yMfGNmW1QziArC2Wk"
    "oaBBMT8l2LgknifImJSexg0q2Slrqlmi7TNWMJBZ2jKPVmpjJQYgNKXbscKn1/578Wihvk"
    "FrV1OhvsFe4W5J0eoDY55hob8mhXtzoocE8J7DlSGW90SSoFGjTmMoB2UaG5ZpDGF8wJYv"
    "zUWtHICNJAzBdkOwYMxWuieu2BPOS3bBIe79hE1HhHA5AmIbi5hEfTSl3gJNsUveH28d13"
    "kSl1k1c68LOXu9sNxJHy2xNaPOkhg85ZSXQg8SWtpHiNQLnG5Z27RtpnrfgD9Tha3u2IYn"
    "QX3/VWxaBviuKb8py0QYOQ4uoDimNAGhZdaUbw9lL8r3CPDFkYATfBS1rNjrub5DtlbifC"
    "3k3//J1Z/YROIahZBl8hBGhjByYRj5fLOxtScPIyca9CvCyJlNsjVSHJJbqjPF5SQ5DFWt"
    "YSf2/j83OLm6DSAfRJG+lvIbOAt8l2iuHMpnr6vNHLrUVLEtkAakZVW2VkSiBkrrmEUicL"
    "5xeTGzNtK3s3Xw5uUc7iz6ZGoSueAbq0nnbvhuat6ehyFxkq19RJOJblGX+SRTomPfJZMJ"
    "rxTM/yD0uDCZiOnxC3wG5pnfLjsGkthC/gIkca8kESjNLg0tUO6dU+6URlcJj+clIUZeL0"
    "beHk7z2cEG+3+c2LAmpzWShlXMZh6IaJndcNXc5gfTZZTBwUtOQcJeUKKXj2jq6/fEQzbi"
    "5x646O2bt7/6w8HJTPw7/dUfDKbfoe9RuPMLscvD98dxszzr2c8jodRN6ww1lLpphUaEUj"
    "dbbaAKlJMCK4oFgBQdWAGVziVTtocN/Uint75dwIDCm1Ws5790qjn+c55OKf7PTd2zBXbk"
    "Ezdqvxtj9bzbO5b4m2YRe+4t2K9vB4OSCRlZKtYqm00X3hoG9yqCJr6uE2I0yiDIykL2AG"
    "QPFCqnG9+b0m8Fyim8WaWcaNwMtp29uG1nsOvpeXY9yfeGFMOeEwT4mySfqu8I2XYrSIcg"
    "f6q9IKIUdDM2lBEFMgRkqIIMXdL5uS2rgJRrUo8YaRada6RunPpJGFJLtsq2gS1tGc0BHt"
    "QSQ2wzXBvtUs4IQlhN0RNILvL6rlewflS2wJuUgrnftNCEal2zhAyk07QqQBxwiju+C6KU"
    "dQQtapIOd9O4NTGZuyW2rK2jMl0hGkfDk/cb9ct/KVO4d1ejy8tqjvFAHJNdZ9OTOio6Ny"
    "sHKTXqSneBLU954T4lBKg3RF19Y3tGDJBvhnyjiEtKcAfxlg6NA4RbFHkPPwv+UhyJVMx8"
    "Em1qcB9xunziPO86ZbqD5mJrQniYXLw5NexSVpC7rhhsWGgd+S8jWcGwKmKeEgL/KhspWO"
    "AV9/k905NtWygJFmQFIV7QwJRHKLJRUo0Cy0QPKWS2u22x6tgCphWYKqsLUBPbqIlDLOPW"
    "WrAd8tU3HWk6cNkG76QYbPIu3+QtreqviHdKDgCvD3jiVDg1Jp0TbP0ZLC9rsYJvRXIX5q"
    "pX4LBv7vernPWoZf3jtIhjUnEg/OPC1BfxsfCI92Vs3PCPKPK1ee23Nbv6wH7EloV4yEkc"
    "m8X8c8SvWnglPWvr6Z4E0YDWfV39kmiAGG9RrUY1DpqWhMSz1kVCU7V2xGD5tmdazcZ5Iw"
    "oD3eqBfuZT4To0tJ2hJH/3zd8K2Ii4VUVE+Jndv9UtkfRLwAc8jyxXXhD75/KcDzBI81yi"
    "RvstGIE4blxtKidEgA2osoF2MbDO6o5+dgqrV+DJikEAVeaEB2pHW1HL1JV2C+UlIcrXuT"
    "o8t4QnOcstY3CvyjQ6vFVNy3hLHug9cblvzKuNvXKZjVuuLMLvu4hahnCSsY0mk/C7nUz6"
    "zFd2KbtMXcJvegg7jvlAxDK6k7emT/QM8MlbaCKgpOB+1+ihpCCUFGwZoq0ypQE6BbaU36"
    "xhTFmzmtZ0vCA8Cq0zjcVeKrBbgc8YOJGhNmMW0PWnS9N1hQXkx5sw62cy8saD16GZzNvR"
    "nfcOFrSFyh0sKFjQTun71KlUTMsozs+ECExOSO55xiItgWmVrCQR3VxiqyDXJJbKLiIFYm"
    "9C8cMagU/nZxdXo8vXJ/3jTFZJNBLHYb20ZH00xkq8ZvtTsrKwYAcLdi8ghQiK4SoXw22P"
    "+3mnLyi1zrBFbAM7PbkbmmnUr3BHXdFc05Pta7mlIrXpN2pH0VSRsOci/sUxMd1DHuW+Yd"
    "gvYrPnI+KtHfoo90S37RD2qbdsnzofUI0PqArjTAkB7ezcatNdEB0Y6Z75YHrrIiWVaVWp"
    "pcKYA04K1MjSIHYcxkKPmG/MdJlq4b2QMHglQkiyjA0lWYh8tZDqQORrr3ySfx/BF0oaOG"
    "R5aXDJWueStc7OjKnHXqzcyoRt6toYL25ew8JwprqxEgmrgBiSLqes/Nz5oEu+qBLdtI1o"
    "L0GfkVhrHR5yOJnwAw4nE5k9esIngfVqoWIF67VX69Xdc3bluqllOwENqR9Y6F8bcg9wz4"
    "tig+ao7nohzLeLDg4qxDApAjhKSKosM6c4/pmX3DIU2p2gcvsioZt8lCLqFzeo5H1xbks9"
    "0jdKpMPEtZ5EqU3ZLtLixr/avzIGFq9EeXQyEYRtMgm+XF6pkV0KdptyeheSukcenDCDqM"
    "RGXEjOTId1H0hvS+3iF1dlGllBoHiwxeTZCR6wZsh2gmynbgAL2U6dWHaS7DJT0AUJCdAG"
    "sHtgD4hy2u27KiohlgCl0EApQIbeQS8HJYdaeJ5a6Leqj7ZEHKqGd2a8p0rbyiWiUJu/i/"
    "nl3RmAJunlDnkwFQlYUgQYmIyBJYKdyiHFhBzkchfhqraokZV7cdndSRDjoLvK1ExLwcSU"
    "Yqo2K1NCsMrWf6ZVtnGQNxSmUfXkK22ZRv2K1bZoS04YV6+55HZhowV9ROxl18HW9LAbUf"
    "qFL3q4ydwoFxHboZYVLoGl1uO26mmLxbS2VRx8GctosObzRJlSWvixKHDjrBikpEBKyuEZ"
    "y9KE5HSbuqZSJSH5zl+6otB4Il3EDTbUifTguH45Txk28DpvIZt1AaaxY6ZRXYGD7i45Ua"
    "SBQZTKArLp48qUJmhCBHBMHWSoAmNCAlBMOxIqMCZFAMfSbQCn5vzgdwJ8NxweHZ0MB0fv"
    "P7w7Pjl592GwwTJ/qwzU04vPHNd+cnkoD3TJyWIlYJccLAaAlwMOGzQOocKn8NDYDxX1C3"
    "LN+nV8OXZRsYIBr4sSbhngU4V1gHj1TZ/NFT4oaLqOI5h9fqu0psHWvW3h5IlzvhRdvKQM"
    "OHhNzqxyNNUc2LQUJL01yMuIo3LsO9+qEkIsD8lvrUuGapHRcrDtzkhRRbDN7UojFTasvQ"
    "+OOdz2nATraIGZeOWK3WqSQxsqW0MRgk6ZF8hO37VvzA+J1JoFwyWisGyZPUeeNgQ3JwjQ"
    "ZqAlsxlpWvcpKwtMB5hOIdP54hayHHGriuH4bm12w51lUS9pxUSojS3ETSF3iTddf2RExi"
    "FT37QMdE/Iiq+Smuwf/jS5971th1twJP6nKyq+hAjwI+BHz82PDNNdWXitid9zsBaHNLJy"
    "sNdEPabhUNk2/2LMo/aAtTrWDBpXunBTVossFoJqZPJqZO1hMSPimPqigMeEN6uYDI6bVV"
    "GZYux3XDJ962rp4Ye/HXlovUVrwBnOFthRJQ3dDNazD+ebZhF77vEPZPjuXQmgka5lrTIe"
    "UaSGh8G9TKUK9l0pIBw2P0B03w4GNdBlrQrRFfcyeVvU9qS7Un+8u7kuisRuRLLev6l76H"
    "dkmW4XCXAJuByMcuKQ5Qj9tAfCO3j2yv9//B8MmhaQ"
)
