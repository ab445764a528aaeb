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
COMMENT ON TABLE "course_stock" IS 'Stock figures of a course; all but the first two over open enrolments.';
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrolments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL
);
COMMENT ON TABLE "enrolments" IS 'An enrolment''s latest state.';
CREATE TABLE "enrolment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "closed_because" TEXT
);
COMMENT ON TABLE "enrolment_cycles" IS 'One opening of an enrolment, and its closing.';
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
        ALTER TABLE "enrolment_cycles" DROP CONSTRAINT "enrolment_cycles_pkey", ADD CONSTRAINT "enrolment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "completions" DROP CONSTRAINT "completions_pkey", ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "resets" DROP CONSTRAINT "resets_pkey", ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_learner_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "results" DROP CONSTRAINT "results_pkey", ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
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
    "Qthq2iGxZLGjeGONR90dSZBcJlh6XVwpscI+y6aBxwtWl56vhM/PRIEX2QVddkQTbi+dRV"
    "RWzKIY3N3RZCGD2Uc9UhDNV77sKw9lUB9aJtU9bGPzp8bvv40UTB5TDA5D4UZOsRj3a04N"
    "F+d0CM2HUKt7whIPBmPraN5F0Wsuts74m8+4Add3Wjfq2Qd9kWTfLOlm2t8FrrJaywebhS"
    "9IgZWgZj12FzYg+RdBWRDguFmmoki/5F61A+eXBkGABx6moXrjZ78zW0XvgghlovBwKtZ6"
    "r1IvpsbSJD9fboAuzFbZN+cRHmwZWA/EXZgsc5dQlik3kUtd3e7orQ1hgFS1IIVHDRKJTI"
    "rpcp/eH2+krPaQZSfO2dCUf/Q8J57CK1NbxJMuoXpoprUIXRLG9Q2qcbu9kOid1FLBTPgd"
    "Tuav1KsH1JOFdiTCtf0waN6lU0tVzV9hlzuXWetm76qvWxGgcQudK+53BvZRYLmd79TWmA"
    "TO+tFtToR5GePVOe0ZZnOp0yotE/dea8BN0ngrccooy4vCea6mgtdqxHONiw3nHDekTjA3"
    "YDbUi+sQMSJHTBel0wF8pWmxdUPRMuI3dhQjz4ETu+Ws+XDCDs2UgNoiEaUz6X9c/HmJG3"
    "R2uHdp5k1mxa3GEXjhIT978XU0dviBbYnVJ/QWx5Jt4UO264ENQ/TWRe7WHNQg9989YvZL"
    "vh7riHJ2F9+5t5ekb4plW/Y2s87Inv4wqVE7UvUNkzh3riuuHCqNrdJz2oXCYJ1cGx2usn"
    "npIFPlnblstVkd//XUyLIdzCzLG7HAVUxEIgGQLJlYHk8zirc6CPI6fXhw1h5DQ/tFUQWR"
    "54mEAKO2y1pyPWNoZs1O2/aXBYTx9I3otdyj1VNnD80SbZXPpUjl5mTX26sEy5rUAD07pt"
    "hkuiKxVet5EzhsCRLvW7OXuo3M5W4YPXyrez+IVpp+HCF6ylkrv2iNoiJO6mthRltNpQxS"
    "LVcdUulbV6ytLOGA1ar4cyBLTeVrUeKJNN+ktQzhtXzsJeE9sakwkOmFF8u4yEIHe7IHd/"
    "pMnfXRXr0gkSdalJhkxFo5baQ94vv585SsKXq21RMTYqj3+28epYxXDFD2g0+pPjTR3P4a"
    "vRCM2p+LvU/mcVFy0plCf6jjV0jDy12nRzQhYDKsZUxYTsma5U51GwSNphuQ7OeDTevBRV"
    "ZbGS43g1sYCaVDwtfNf3rW45BY8FY1WcVltOp478AhBoN6K9amt2HeP7szd7y2R/Cpwvlv"
    "Cg4vENB3kRCcSbE78k/kQGSFiw0PhHMnEW2K1hvwAv+ssQ/yq6z470Rp2XPD+7+Hhy+fXh"
    "wfCoENeNNcrRwTfF/Cx11IoKh3Ya5no8DHajwZ4hsfuQr74JDHzNwOeB72GfBp4us6tuxB"
    "eAMNSNhnrKnsWIeCKbdRjq1Td5MUP9aPi2dqj3J1D2Ax3fBN5AHyqLLg4bgmX/oWN53vAz"
    "bt1V/5dG6dkc+/ohGrffTDzkeXfvLvBnyyXejM/Fr68PDmrGZzwIRaviTono0mF4rWE9LZ"
    "hMCLE71RgoYiE1FFJDK43TJcG+V1lgIL7aZJ7csF3LcP4vMuUao2j1V6ZdJ0eqCN4Y4lTF"
    "11m2jOlxeNCKM0WjkUwkGI3KIfwN3hfSD7b/5kL6QR9I3ocEM1NZ9CzHBOiLee59Jc+NZR"
    "9Ajc4NHQiAGbeEv3YeiKVLj6lehisj11yR2518jmhBrmc6LvxjKoVcpNqalVzcsIWSI15G"
    "cckBgWzHRowuhG6SyZ4ZEaYTbKZw0GU9lAygy7aqy7Jm1zw6UEZDfADiA5V+5TrgY/q5wq"
    "tEF5t8Ck2bQdXBF1d1EIrebTWVLilgpy8NVk17CQj0dyk8Yl4QbN1KYDtE+VOVAhPuh3jd"
    "VksKUBBDIIYaxNAlnZ17eYVR0aSdMLJcOrNIlE3xPAqpJ5VS+6CW1oyrgQ7qiSP2BK+dit"
    "QWgPu082/LqU4TN2C8YgtT3d7ALArGftc646bH2mQwEHLrVWw/1BS3sg5WreoIW7QUHSxp"
    "3JuYzO0Cu+7aUZldERpvDt+9Tcyv/KXO4N5+PLm8bNYYD8R3xOdieFLfxOYWcbAb29zozr"
    "HLjfeO5kDAekfWzYsaF2DAfDfmO0VccsANxFt2qB8g3GKoe1zHI5dqq3K18sm0aaF9ZGsr"
    "2v3cSv4M7uYERYCwMESYFJBWKI3uWs5vMEJCakPvpgB1UivsV0POcyCYZRXjBXO8lDN/7n"
    "Bd3auakEERCFGDDg49ZlH0kmksWAfdp8DZ5sqjmnMLnDZwamwuwEysYyb28SCf3pLtk0+B"
    "42urndTtw8jCoNhv+z0ZyfHMhnzncEB4e8IzNRvMlHQJuIaa3p0Awu4sWciaeGzuLAcV0/"
    "bk+rBpyh63bL25lCKJsdPNn49z4g2RLCmPRiMB99hU3HI0OhYNZI3XpGIjenTEIAo4muGl"
    "LPsor7p4qdu48DRfAjGA3r1Tw5oYgBoC6qwC0xhoHglJZ72LguY2wqrOCjzuuN36OYFCR/"
    "e6o6OKv6aZEzkURPV6JUR+FK63cvEgutgkQZaELt12uRKDK/ElKtgfgo5liF8e0yf0gSpO"
    "4ZNx4Lg2WuB70Q575LGsLjreYw3xEDDjUZ+BgHAwFQ5wFsGmg4C2w5YuXln6MlXV0akiDj"
    "IBOgSpqFn8NW4PXJtzLQ+kNQ5PpSAozNL3E7/+EThfKuSKutQkVmTh3y9tD/X6Ze5M5ghz"
    "ThZLHqYoSLyMaQjKdXGPxvZrqBBVs9hMhWQgoEJMVUi/Qkb9NeQGKQxqPJqruyIMJJ5urS"
    "A0O9aSus7EaGtzGQmLkTt33tQNkTuy9J4xvNbkGn3ZqqVnvCEPVM6uZcHI6IwUJ03jkwft"
    "iUtyNu4TRF2b+PJXD41G0Vs8Gg3VkgB5UJfISrT0nQdNkuCTfhMsKPTQXUC9pO2mFcIxmn"
    "CMZs8Y7ZVbDdmp8KvyYgvHGh980rL6czhhDH1cZL6+YihzLhaaUl8eEy1m6YuoCqB8LSuK"
    "Pq91O/CRPTTf4CPBR+6URc+yKa2M4fjMQGBwQsbxM9aPC4/OKvNdeyBRBtWfE4i2UAY6Oo"
    "3oncG5W0qV8G5bZ4tYyCeCfKJ9WCo1cAZwVPSOVaa/ncwpdc+wSzwbVx00VGg0bJhwMtXc"
    "mmTbt9rHrRKwv1BP5lJRRlB8ByTGSRiCVd/BVLR1EnA0XskTggjyqSZRayN3hCI6PSuiI3"
    "vU+qI9naVuT2EGBMJz51aXbpNYUZWFShs0Wqf88e7NlukkE6pKi0OoCl3HoQkJJUFoRLiy"
    "M4/JFpRw4Sg85oyHzcVg1GRvPN3XrGHD0kcyjegUgRBKgwSQZ5enEJ2E6CREJ3eDWIhO7o"
    "RI1OSAGdiCDAKsAaznb4FRKagDZmISUgQYhQ5GASLqLyaiPnV8xq3wFNcOva2BQwHSnenv"
    "sVHStwYKG852cT14dzqgy3KwTx4cQwGWhYAC0ymwxKlzahxSzOBg7bWKV7ODwou4F7camy"
    "Ux8kjaExqqh2YeBQNTy6nZqMyB4OT64TOtvN2Fi063nE7uB/q1t1yTYcPqW5w+w5LWjetv"
    "6sZo6swCn0RZ5NFdoopu6doXi1fDqI1X5SW2te60xipa3yoXvaT1M02op3plIkU8r3I76I"
    "9aS4qnWuZ8arHAbL6iu9EAzUCAx9xZDyY0ZhDAYn5p3ITGLAR4jDNgtalpdUea2vq8tJ2j"
    "cMvnl9YUX68hu6b2OhBeT3jghXMyAwuRhew623uyoziZrSnbPWiY0oWNhq0ndalDaJ7XXX"
    "hoTh+ReNhVbi72FUvmYMl+YeQwRDyfui6xy/O6te4E87odm9dBEt8TxOjokngdZnhF2Is2"
    "8rlJCWbcEubPeSCGgc8yEqKfz+oswz+m0k1GzrDZQcYNW9TgIF7qxJAcECjUUfJEChyI0S"
    "AU7FD+wuiCjKm9QrZji1+i4hnqfdQV49jYfddwmurIEEPjncWAw+xyEIZvfPh1HgWpbx2y"
    "M1JT7vBVh4QoHR5S4HqXEtUjfxWdbFTlr+LLjf4qPiGpncM6SY5ZkhMstZIm99DGjoZThD"
    "0q/YRu15sJFIpB7ZTjgez1TU8r5AtidQs7aKAwCy4eVks7klsCArXFoxGmUxJOas11UBEL"
    "Ggg0ULUGCnwP+zTw8v5f26BRByVNWyqh7x0mxImPFzIOLefW4o4oc5djNA4m94QjGbEWfx"
    "B6/er1v4LDg3dT9e/4X8HBwfjP6K+IETFAxHXx8eHbo7RZWUFt5ythwt872woT/t5N+KH8"
    "lXHCdWicDKYIKQBmCJoZQtUafV1SRF8W6TdL6RbSI/qjek6I70zmFYonutikdnDarEnoVP"
    "fFhgumrV0rLXLw64mC3r//HWIwZ3PsmwZhdlMFiBfns+USb8blC3L47bc1hMYiQLQqzKBi"
    "fXAYXitUvhDvlQHDUfM9ZPf1wUELdkWrSnbVtUKmNPW4dpfrD7fXV1WR2wRSlFfOhKP/IV"
    "dMm3aQ7RpyJRn1irYoXof5mYW8wbPX/fvj/0Ex3D4="
)
