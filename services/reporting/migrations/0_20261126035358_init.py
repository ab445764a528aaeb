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
COMMENT ON TABLE "active_days" IS 'How many open students of a teacher or course were last active on a day.';
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
COMMENT ON TABLE "completions" IS 'A lesson that a student did in a cycle; ``teacher_id`` owned the course then.';
CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
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
COMMENT ON TABLE "courses" IS 'A course''s latest state; ``version`` 0 stands for a course that only others mentioned.';
CREATE TABLE "course_stock" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "enrollments" INT NOT NULL DEFAULT 0,
    "withdrawn" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "course_stock" IS 'Stock figures of a course; all but the first two over open enrollments.';
CREATE TABLE "daily_reports" (
    "report_id" UUID NOT NULL PRIMARY KEY,
    "report_date" DATE NOT NULL,
    "teacher_id" UUID,
    "revision" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "daily_reports"."teacher_id" IS 'Null: the whole school';
COMMENT ON TABLE "daily_reports" IS 'A report that was published, with the figures that its latest revision told.';
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
COMMENT ON TABLE "enrollment_cycles" IS 'One opening of an enrollment, and its closing.';
CREATE TABLE "flows" (
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
COMMENT ON TABLE "flows" IS 'Flow figures of a teacher or course on a day; the day ``-infinity`` holds all time.';
CREATE TABLE "job_runs" (
    "name" VARCHAR(100) NOT NULL PRIMARY KEY,
    "succeeded_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "learners" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open" BOOL NOT NULL DEFAULT False,
    "done" INT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "learners" IS 'What a student in a course adds to the stock figures; only if ``open``.';
CREATE TABLE "learning" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "last_active_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "learning" IS 'When a student last did something in a course.';
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
COMMENT ON TABLE "outline_lessons" IS 'The lessons of a course''s latest outline.';
CREATE TABLE "ownerships" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "owned_from" TIMESTAMPTZ NOT NULL,
    "owned_until" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID NOT NULL
);
COMMENT ON TABLE "ownerships" IS 'Who owned a course when, from ``transfers``; covers all time without gap or overlap.';
CREATE TABLE "people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "display_name" TEXT,
    "role" TEXT,
    "erased" BOOL NOT NULL DEFAULT False
);
COMMENT ON TABLE "people" IS 'Names of people; outside what a rebuild makes anew.';
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
COMMENT ON TABLE "resets" IS 'Revokes the completions of a cycle that are older than ``version``, whenever they arrive.';
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
COMMENT ON TABLE "results" IS 'What counts of a student''s submissions for an item in a cycle.';
CREATE TABLE "school_calendar" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "time_zone" TEXT NOT NULL
);
COMMENT ON TABLE "school_calendar" IS 'The time zone whose calendar days the tables are cut by; one row.';
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
COMMENT ON TABLE "submissions" IS 'A submission''s latest state; the teachers are those who owned the course at the times.';
CREATE TABLE "teacher_stock" (
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
COMMENT ON TABLE "teacher_stock" IS 'Stock figures of a teacher, from the courses owned today.';
CREATE TABLE "teacher_students" (
    "teacher_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open_courses" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "teacher_students" IS 'In how many of a teacher''s courses a student is enrolled.';
CREATE TABLE "teaching" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_activity_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "teaching" IS 'When a teacher last graded or authored, or somebody did so in a course.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "transfers" IS 'A course went from one teacher to another.';
CREATE TABLE "turnarounds" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "bucket" INT NOT NULL,
    "graded" BIGINT NOT NULL
);
COMMENT ON TABLE "turnarounds" IS 'Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ.';
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
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "dead_lettered_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_one_row" CHECK (id = 1);
        ALTER TABLE "people" ADD CONSTRAINT "people_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        CREATE INDEX "people_teachers" ON "people" (user_id) WHERE role = 'teacher';
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_revision_positive" CHECK (revision >= 1);
        ALTER TABLE "daily_reports" ALTER COLUMN "published_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "daily_reports_day" ON "daily_reports" (report_date);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on));
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "learning" ADD CONSTRAINT "learning_finite" CHECK (isfinite(last_active_at));
        ALTER TABLE "teaching" ADD CONSTRAINT "teaching_finite" CHECK (isfinite(last_activity_at));
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_finite" CHECK (isfinite(report_date));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "ownerships" DROP CONSTRAINT "ownerships_pkey", ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        CREATE INDEX "assignments_course" ON "assignments" (course_id);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "completions" DROP CONSTRAINT "completions_pkey", ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "resets" DROP CONSTRAINT "resets_pkey", ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_learner_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "results" DROP CONSTRAINT "results_pkey", ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "learning" DROP CONSTRAINT "learning_pkey", ADD CONSTRAINT "learning_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching" DROP CONSTRAINT "teaching_pkey", ADD CONSTRAINT "teaching_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "teaching" ADD CONSTRAINT "teaching_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "learners_student" ON "learners" (student_id);
        ALTER TABLE "teacher_students" DROP CONSTRAINT "teacher_students_pkey", ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "active_days" DROP CONSTRAINT "active_days_pkey", ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "flows" DROP CONSTRAINT "flows_pkey", ADD CONSTRAINT "flows_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        CREATE INDEX "flows_all_time" ON "flows" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "flows" ADD CONSTRAINT "flows_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "flows_day" ON "flows" (day);
        ALTER TABLE "turnarounds" DROP CONSTRAINT "turnarounds_pkey", ADD CONSTRAINT "turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        CREATE INDEX "turnarounds_all_time" ON "turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z47YR/isYfUkyo974fM7dte50xva5iTM+O7WdpEnaoSARklhThI4A7dO1+e8FwH"
    "cSfAEly5S8X+5sEQ9FPwB3HywWi/8OfLKkPne82auTCXceyAe8GvwF/Xfg4QURP2ivD9EA"
    "L5e5q/IzjseuwmDV0rLxiqm2Y8Z98Zm4NMUuI+Ijm7CJ7yy5Qz0J+J4+ogX2VoguiYcYD2"
    "zicYboFGHECZ7MiY+ojyY08BlBj8QnyMWMo/CLEPVEO/Ftr+S32XQivk4+0oZvHHjOp4BY"
    "nM4IFzhx+9//LT52PJt8Jiz+dXlvTR3i2jkS6aNHfMux5W3UVYuvlurKTz9dfPi7ai8ffW"
    "xNqBssvCJmueJz6iWgIHDsVxIpr82IaIc5sTP0eoHrRp0RfxQ+vfiA+wFJHttOP7DJFAeu"
    "7KTBX6eBN5F9g9Q3yX+O/hY9YKaZZV1d31m353eWNSj1qXyEQm9EH02oJ8eDIzpCkvRHeN"
    "+UFvXpQH7B2fcnN1+/efuNooAyPvPVRUXa4A8FxByHUNUBRcbvxV9Z5vyOfOZ1nMeoAuvi"
    "obvwHX+QEp6+BDGVMVnbpffu/J938s4Lxj658oOrn09uFOcfT/6pSF+soiuX11ffxc2peJ"
    "fD9/zq7PL6VHVESrx8fazIAIgnLZH/QVCnJ7+MLHSA6GzCnQV5JX/Yr674cHJ3XiAyNlZl"
    "Ci+8iuGbhRS4E8+wg4yJ5xX//enw9dG7o/dv3h69F03UgyafvKsh9eLqTnAqjfL0PmMk5A"
    "djPLl/xL5tla7QQ1rVtnxpcbgofoI9PFNEyb9IPlzGgTLmzLyF6KEqD5s2aHSxSdOWLvZE"
    "uLIE8xUTbo4T4egYF/8fo9HogfhMNB2NkMOQI3xk6BO/YmWnut6t1nCj6bca+tISEByqqU"
    "MN+9CQ9xxok5z315I3UpxSGr0nBgY+gwD7Htn3LKPc4S4xEXwJALReB61nCzuOuV7jSaGm"
    "5zxF1ek7+UOLLohs7S70wMXH89u7k48/5rpBCj955TDXBfGnX4d2JO2F5Cbol4u775H8Ff"
    "12fXVetDZJu7vfBvKZcMCp5dFHC9tZTuKP4496JJbO6GLpkoh/nVjKNGgSS5OkaVuxhFzC"
    "mHDXfI45wnHgANmOjRwZE5isRIdIrRMFEYSLE3JHTh9tgSFxQEH86Gn006bvvoak6pdbfx"
    "lSKupvQ9LzKBBTBV+k3hkDKZW0ByGlEVKhgTIcoTkQDFBQ+088SCO3TuwOIrSI3YAU7Rvd"
    "u65FhznZ90DvicYanVLqEuzpOzmDKvTvWMD2q0tPr68vc715elGcwf308fT85uvXqhtFI4"
    "cT/XuVqk4T659HrWH+d2dKZ2D97XDZtO1aSNT8xS2A9Gn+6bFgQfwfKXNqZ6GFZsPGuWgI"
    "sJYRot2UtJrjNSZ/Syyej5uJkhxmM7KkedbXe1FSFzeP+nvm02BpEpssIyFI2SFIyenSmR"
    "jFhGMA0N2B7mXGEBakmjOrtioZ1PbmOgdPa1P+fHj45s27w4M3b99/e/Tu3bfvDxLjUr5U"
    "Z2VOL76ThibHfVm2jbFt+YGJLc8g9ob0zc0ucTCbcytYdpldFrCw0NHnyeXEDRivmO/UuO"
    "ccqpOv2KE+fTLPbDrLzGBgjvlHIUgyoWLmM8dsrvO+HvZXVXGSHLAYK1lxwvaK01M5FrOj"
    "WQzm04urk5tf9cM5bp/l//TXu/OTQgfMscuNc05zIDAj5mZEEegTzHSis4H3FAbMd2O+U/"
    "Q9BwRx1GdxFKZOdurlAhT6uW/93L9o68/Rkmd9sPXndGG0Xaw1Wkl9xlBrD1Z/IcwKYVYI"
    "s+4J3XgmjP8sWgZsS3kOBLR3oH3hCE0Tepk86R/Fn+X42JtVaKEMsED8FfX2bC1XWOv3H3"
    "+6vLu4Obn6rm+rujJztVJeqIvNqkI2a51JHG9+qtkmdSA/9GyGptSX6b9xei/miHruClGp"
    "NhiS+5cEgNi6lOKn+hrILd7+C7RGbnEPdGZXw3Tw3Ooyk6HtBhobX+1Y4/YQROogHLe7Z+"
    "uFsy3dQqDZU14zthME8N1hdEMu5eZzKYnK3NascdUlA2dQz5wMbBp2epYkYBpw1/GIZS4o"
    "NEgQFrEknuMlF7wY0JmFAI+5/UkmNGYQwGIy9f0UOL7OklbSmIW8aB77FtO45XRyP6gLbI"
    "Qthq2iGxZLGjeGONR90dSZBcJlh6XVwpscI+y6aBxwtWl56vhM/PRIEX2QVddkQTbi+dR1"
    "VRWbckxjg/eFIEYPBV11ECPTfQamqYB60dYpa+UfHT63ffxoouFyGGByH0qy9YhHO1ryaL"
    "8/IEbsOoVb3hIQeDMf20YCLwvZdbb3ROB9wI67ulG/Vgi8bIsmgWfLtlZ4rfUiVtg8XCt6"
    "xAwtg7HrsDmxh0i6ikiIhUpNNZJl/6KVKJ88ODIQgDh1tUtXm735GlovfBBDrZcDgdYz1X"
    "oRfbY2laF6g3QB9uI2Sr+4GPPgSkD+omzB45y6BLHJPIrbbm9/RWhrjMIlKQRquGgUSmTX"
    "y5T+cHt9pec0Aym+9s6Eo/8h4Tx2kdoa3iQZ9UtTxVWowmiWNyjt1I3dbIfU7iIWyudAcn"
    "e1fiXYviScKzGmla9pg0b1Kpparmr7jNncOk9bN33V+liNA4hcad+zuLcyi4Vc7/4mNUCu"
    "91ZLavSjTM+eKc9o0zOdThnR6J86c16C7hPBWw5RRlzeE019tBZ71iMcbFnvuGU9ovEBu4"
    "E2JN/YAQkSumC9LpgLZavNDKqeCZeRuzAhHvyIHV8t6EsGEPZspAbREI0pn8sK6GPMyNuj"
    "tUM7TzJrNi3vsAuHiYn734upozdEC+xOqb8gtjwVb4odN1wI6p8mMq/3sGaph7556xey4X"
    "B33MOTsL797Tw9I3zTqt+xNR72xPdxhcqJ2heo7JlDPXHdcGFU7e+THlQuk4Tq4Fjt9hNP"
    "yQKfrG3L5arI7/8upsUQbmHm2F0OAypiIZAMgeTKQPJ5kuE30AeSMw2GDYHkQrZgqwMUU0"
    "xhn632jMT61pCSuv3XDc7s6QPJe7FZuafyBk5B2iSbS5/K0cusqU8Xlim3FWhgWrfbcEl0"
    "FcPr9nPGEDjZpX5TZx/l29kqfPJ6DXcWvzIthVz4jrWUc9ceUXuFxO3U3qKsXhuqoKQ6ud"
    "qlsmxPWd+Zw0Hw9VCLgODbquADebJJpwnyeePyWdhrYltjMsEBM4p0l5EQ7m4X7u6PPvm7"
    "q6JeOlGiLjUpkalo1FJ9yPvltzZH6fhy3S0qzEblUdA2Xh2raK74AY1Gf3K8qeM5fDUaoT"
    "kVf5faCq0ipCWJ8kTfsYaOkSdYm25TyGJAxZiqmJA90zXrPAqWSzss3MF5j8bbmKIKLVZy"
    "NK8mIFCTlKeF7/oO1i0n47FgrArVakvr1JFfAALtRrRXbdKuY3x/dmlvmexPgfPFEh5UPL"
    "7hIC8igXhz4pfEn8gACQsWGv9IJs4CuzXsF+BFfxniX0X32ZHeqPOS52cXH08uvz48GB4V"
    "gruxRjk6+KaYqaWOXVEB0U7DXI+HwW402DMkdh/y1TeBga8Z+DzwPezTwNPleNWN+AIQhr"
    "rRUE/ZsxgRT2SzDkO9+iYvZqgfDd/WDvX+BMp+oOObwBvoQ2XRxWFDsOw/dCzPHn7GTbzq"
    "/9IoPZtjXz9E4/abiYc87z7eBf5sucSb8bn49fXBQc34jAehaFXcMxFdOgyvNaynBZMJIX"
    "anagNFLCSJQpJopXG6JNj3KksNxFebzJMbtmsZzv9FJl9jFK3+ygTs5HgVwRtDnKr4OstW"
    "ND0OD11xpmg0kpkEo1E5hL/B+0L6wfbfXEg/6APJ+5BlZiqLnuXIAH1Zz72v6bmx7AOo1r"
    "mhwwEw45bw184DsXTpMdXLcGXkmityu5PPES3I9UzHhX9MpZCLVFuzkosbtlByxMsoLjkg"
    "kO3YiNGF0E0y2zMjwnSCzRQOuqyHkgF02VZ1WdbsmkcHymiID0B8oNKvXAd8TD9XeJXoYp"
    "NPoWkzqD/44uoPQvm7rabSJaXs9EXCqmkvAYH+LiVIzEuDrVsTbIcof6qiYML9EK/bakkB"
    "CmIIxFCDGLqks3MvrzAqmrQTRpZLZxaJsimeRyH1pGZqH9TSmnE10EE9ccSe4LVTudoCcJ"
    "92/m051WniBoxXbGGq2xuYRcHY71px3PSAmwwGQm69iu2HmuJWFsOqVR1hi5aigyWNexOT"
    "uV1g1107KrMrQuPN4bu3ifmVv9QZ3NuPJ5eXzRrjgfiO+FwMT+qb2NwiDnZjmxvdOXa58d"
    "7RHAhY78i6eXnjAgyY78Z8p4hLDriBeMsO9QOEWwx1j+t45FJtVa5WPpk2LbSPbG1Fu59b"
    "yZ/B3ZygCBAWhgiTAtIypdFdy/kNRkhIbejdFKBOaoX9ash5DgSzrGK8YI6XcubPHa6re1"
    "UTMigCIWrQwaHHLIpeMo0F66D7FDjbXI1Uc26B0wZOjc0FmIl1zMQ+HunTW7J98ilwfG21"
    "k7p9GFkYVPxtvycjOajZkO8cDghvT3imZoOZki4B11DTuxNA2J0lC1kTj82d5aBi2p5cHz"
    "ZN2eOWrTeXUiQxdrr583FOvCGSdeXRaCTgHpuKW45Gx6KBrPGaVGxEj44YRAFHM7yUZR/l"
    "VRcvdRsXnuZLIAbQu3dqWBMDUENAHVhgGgPNIyHprHdR0NxGWNVZgccdt1s/J1Do6F53dF"
    "Tx1zRzIoeCqF6vhMiPwvVWLh5EF5skyJLQpdsuV2JwJb5EBftD0LEM8csD+4Q+UMUpfDIO"
    "HNdGC3wv2mGPPJbVRcd7rCEeAmY86jMQEA6mwgHOIth0ENB22NLFK0tfpqo6OlXEQSZAhy"
    "AVNYu/xu2Ba3Ou5dG0xuGpFASFWfp+7Nc/AudLhVxRl5rEiiz8+6XtsV6/zJ3JHGHOyWLJ"
    "wxQFiZcxDUG5Lu7R2H4NFaJqFpupkAwEVIipCulXyKi/htwghUGNR3N1V4SBxNOtFYRmx1"
    "pS15kYbW0uI2ExcufOm7ohckeW3jOG15pcoy9btfSMN+SBytm1LBgZnZHipGl88qA9cUnO"
    "xn2CqGsTX/7qodEoeotHo6FaEiAP6hJZiZa+86BJEnzSb4IFhR66C6iXtN20QjhGE47R7B"
    "mjvXKrITsVflVebOFY44NPWlZ/DieMoY+LzNdXDGXOxUJT6stzosUsfRFVAZSvZUXR57Vu"
    "Bz6yh+YbfCT4yJ2y6Fk2pZUxHJ8ZCAxOyDh+xvpx4dFZZb5rDyTKoPpzAtEWykBHpxG9Mz"
    "h3S6kS3m3rbBEL+USQT7QPS6UGzgCOit6xyvS3kzml7hl2iWfjqoOGCo2GDRNOpppbk2z7"
    "Vvu4VQL2F+rJXCrKCIrvgMQ4CUOw6juYirZOAo7GK3lCEEE+1SRqbeSOUESnZ0V0ZI9aX7"
    "Sns9TtKcyAQHju3OrSbRIrqrJQaYNG65Q/3r3ZMp1kQlVpcQhVoes4NCGhJAiNCFd25jHZ"
    "ghIuHIXHnPGwuRiMmuyNp/uaNWxY+kimEZ0iEEJpkADy7PIUopMQnYTo5G4QC9HJnRCJmh"
    "wwA1uQQYA1gPX8LTAqBXXATExCigCj0MEoQET9xUTUp47PuBWe4tqhtzVwKEC6M/09Nkr6"
    "1kBhw9kurgfvTgd0WQ72yYNjKMCyEFBgOgWWOHVOjUOKGRysvVbxanZQeBH34lZjsyRGHk"
    "l7QkP10MyjYGBqOTUblTkQnFw/fKaVt7tw0emW08n9QL/2lmsybFh9i9NnWNK6cf1N3RhN"
    "nVngkyiLPLpLVNEtXfti8WoYtfGqvMS21p3WWEXrW+Wil7R+pgn1VK9MpIjnVW4H/VFrSf"
    "FUy5xPLRaYzVd0NxqgGQjwmDvrwYTGDAJYzC+Nm9CYhQCPcQasNjWt7khTW5+XtnMUbvn8"
    "0pri6zVk19ReB8LrCQ+8cE5mYCGykF1ne092FCezNWW7Bw1TurDRsPWkLnUIzfO6Cw/N6S"
    "MSD7vKzcW+YskcLNkvjByGiOdT1yV2eV631p1gXrdj8zpI4nuCGB1dEq/DDK8Ie9FGPjcp"
    "wYxbwvw5D8Qw8FlGQvTzWZ1l+MdUusnIGTY7yLhhixocxEudGJIDAoU6Sp5IgQMxGoSCHc"
    "pfGF2QMbVXyHZs8UtUPEO9j7piHBu77xpOUx0ZYmi8sxhwmF0OwvCND7/OoyD1rUN2RmrK"
    "Hb7qkBClw0MKXO9Sonrkr6KTjar8VXy50V/FJyS1c1gnyTFLcoKlVtLkHtrY0XCKsEeln9"
    "DtejOBQjGonXI8kL2+6WmFfEGsbmEHDRRmwcXDamlHcktAoLZ4NMJ0SsJJrbkOKmJBA4EG"
    "qtZAge9hnwZe3v9rGzTqoKRpSyX0vcOEOPHxQsah5dxa3BFl7nKMxsHknnAkI9biD0KvX7"
    "3+V3B48G6q/h3/Kzg4GP8Z/RUxIgaIuC4+Pnx7lDYrK6jtfCVM+HtnW2HC37sJP5S/Mk64"
    "Do2TwRQhBcAMQTNDqFqjr0uK6Msi/WYp3UJ6RH9Uzwnxncm8QvFEF5vUDk6bNQmd6r7YcM"
    "G0tWulRQ5+PVHQ+/e/QwzmbI590yDMbqoA8eJ8tlzizbh8QQ6//baG0FgEiFaFGVSsDw7D"
    "a4XKF+K9MmA4ar6H7L4+OGjBrmhVya66VsiUph7X7nL94fb6qipym0CK8sqZcPQ/5Ipp0w"
    "6yXUOuJKNe0RbF6zA/s5A3ePa6f3/8H9F24U4="
)
