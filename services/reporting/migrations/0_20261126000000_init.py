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
    "eJztXW1z2zYS/isYfWk7o2Ycx01y587NyI7buuPYPdt9b4eCREjimSIUErSjtP3vB4DvJP"
    "gCSpZJeb8kFrkLUQ/A3QeLxeKvgUtW1GWWM38xmjLrnrzD68G/0V8DBy8J/0N5f4gGeLXK"
    "3BXXGJ7YUgdLScPEa0/KTjzm8mv81gzbHuGXTOJNXWvFLOoIhe/oA1piZ43oijjIY75JHO"
    "YhOkMYMYKnC+Ii6qIp9V2PoAfiEmRjj6HgixB1uBz/thfi20w65V8nHmnLDfuO9cEnBqNz"
    "wrgeb/73P/llyzHJR+JFH1d3xswitpkBkT44xDUsUzQj7xpsvZJ3fvzx/N03Ul48+sSYUt"
    "tfOnmd1ZotqBMr+b5lvhCa4t6ccDnMiJmC1/FtO+yM6FLw9PwCc30SP7aZXDDJDPu26KTB"
    "1zPfmYq+QfKbxD9H/wkfMCVmGJdXt8bN2a1hDAp9Kh4h1xvhpSl1xHiweEcIkP4J2k1gkV"
    "cH4gtOvxtdf/7q9RcSAuqxuStvStAG/0hFzHCgKjsgj/gd/5VFzG/JR1aFeaSVQ50/dBu8"
    "owsJ4MlLEEEZgbVbeG/PfrkVLS8974MtLlz+NLqWmL8f/SJBX67DOxdXl99G4pS/y8F7fn"
    "l6cXUiOyIBXrw+RmgA+JMWwH/HoVODX9TMdQDvbMKsJXkh/tivrng3uj3LARkZqyKE507J"
    "8E2r5LDjz9BDxPjz8v++PHx59Obo7avXR2+5iHzQ+MqbClDPL285psIoz+5SRkJcmODp3Q"
    "N2TaNwhx7SMtnireXhMn8FO3gugRK/SDxcyoF6njV3lryHyjxsIlDrYmPRhi52xF1ZrPOZ"
    "x90cI9zReYz/f4zG43vielx0PEaWhyzuIwOf+JlXdKqbNbWBG02+VdOXFhTBoeo61KAPNX"
    "HPKG0T8+5a8lqIE0jD90TDwKc0wL6H9j2NKLOYTXQIX6wAXK8F1zO5HcdMzfEEUVNjnmhV"
    "8TvxR4MuCG1tH3rg/P3Zze3o/Q+ZbhDET9w5zHRBdPXzwI4kvRA3gn4+v/0OiY/ot6vLs7"
    "y1ieVufxuIZ8I+o4ZDHwxspjGJLkeXOkSWTulyZZMQfxVZSgnUkaVpLNqULCGbeB5312yB"
    "GcJR4ACZloksEROYrnmHCK4TBhG4i+N0R0wfTa5DooAC/9NR8Kdtt74BpeqWW38eVCrsb0"
    "3Qs1pApnK+SL4zGlQqlgcipSBSgYHSHKEZJRigwPYfeZCGbp2YLUhoXncLVLRrcPediw4z"
    "tO+e3hGFNTqh1CbYUXdySivXvxOutl9denJ1dZHpzZPz/Azux/cnZ9efv5TdyIUsRtTvVc"
    "I6dax/VmsD89+fKZ2G9TeDZdOmayGh+LNbAOnS/NPx/CVxr2Yzj5QF7HNCw9p5aCBuUCnf"
    "bDJaju4G074V5k/H9OhIRmc7hKR+vtd5OlIVMQ97e+5Sf6UTlSxqQniyRXiS0ZU11YoGRw"
    "oAdwu4HY5raNkUPM2alxqWnOLu5joHj2tZ/nV4+OrVm8ODV6/ffnX05s1Xbw9iE1O8VWVr"
    "Ts6/FeYm0wOq6ZDjkakv8ydm2LJ9wUaam/cy9b3pjq3NOx/473aX2L3TnXRmFGHxo8sTzq"
    "nte6xkDlThuDNarbxIj/r00Xy27swzpQPzzn9ygZMp5bOhBfYWKqfsYHddFjvJKObjJ2sW"
    "eIe9wfREjMX0aOaD+eT8cnT9q3o4R/Jp/E9+vT0b5TpggW2mnYeaUQIzom9GJIAuwZ5qhl"
    "uDe6IGyLdDvlVEPqMI5KjL5ChIp2zVyzlV6Oeu9XP3IrA/hcug1SHYn5LF0mYx2HB19QmD"
    "sB1YEYYALARgIQC7J3DjOTf+83BpsCnkGSWAvQXsS4tzmsDLZEF/z3+W5WJnXsKFUoo54C"
    "+ps2fru9xav33/48Xt+fXo8tuurfSKbNZSeiFv1rMKIdY4uzjaEFWxdepAXHRMD82oK1KC"
    "o5RfzBB17DWigm14SOxp4grEVKUZP9bXQL7x7l+gDfKNO8Az2xqmg6dml6msbdtX2Phyxx"
    "rJQxCpBXHc7T6uZ462cAu+Yqm4YmzHGoB3i9EN+ZXbz68kMptbscZVlSCc0nriBGHdsNOT"
    "JAZTn9mWQwx9QqHQBGIRUeIFXjGOiwacaRXAMbNnSQfGlAagGE99P/iWq7KkpTCmVZ41jl"
    "2LadwwOr0bVAU2Aolho+iG4cXCtSEO2S6aWXORRRiUWwsaOUbYttHEZ3Ij88xyPf7XA0X0"
    "XlRiE0XaiONS25aVbYoxjS22C0GMDhK68iBGqvs0TFNO61lbp0wKq8UWposfdDhcRgeQ3I"
    "cybR3C0QyXPJpvG4g0+g7hjrcJ+M7cxaYWwUur9B3tPSF477Blr6/lxxKCl5aoI3imkDWC"
    "e40XsQLxYK3oAXto5U9sy1sQc4iEqwiJWMDUpJAoBRiuRLnk3hKBAMSorVy62m7jG3C94E"
    "E0uV5GCbieLtcL4TOVqQzlm6Zzas9u8/SzizEPLrnKv6UteFhQmyBvugjjtrvbXxHYGq1w"
    "SaICdV0UDCW060VIv7+5ulRjmlLJv/bWlKG/EXcefYS2AjcBRvXSVH4VKjeaRQP5panYzb"
    "ZI7c7rQkkdSO4u568EmxeEMUnGlPQ1Eahlr1zUsKXsE2Zzqzxt1fRV6WMVDiB0pV3P4t7J"
    "LBZyvbub1AC53ruEuyMFfPaMeYabntsUMSmo7hPAOw5RhljeEUXNtAZ71kM92LLecst6CO"
    "M9tn1lSL62A2JN6ILNumDBma0yM6h8JlzU7MOEePADtly5oC8QQNgxkRxEQzShbCGqok+w"
    "R14fbRzaeZRZs255hz4cMMbbv+NTR2eIltieUXdJTHFSnqgMFSwEdY8T6dd72LDUQ9e89T"
    "PZcNgf9/AoqO9+O0/HAN8267dMhYcduS4uYTmhfA7KjjnUkW0HC6Nyf5/woGKZJGAHx3K3"
    "H39Kz3fJxrZcrIr8/mchHz+OybUKJqv0IaAMAeXSgPJZnOk3UAeUUwLDmoByLmuw0eGKiU"
    "5uv63y/MRqaUhN3f3rBuf5dAHkvdi03FGaAyckbRPNlUvF6PWMmUuXhi62JdqAtGrX4Yoo"
    "zEDlvs5IBU59qd7c2UX6droOnryaw51Gr0xDIhe8Yw3p3JVD5J4h3pzcY5Tma0MZnJSnWt"
    "tUlO8p8jt9dSB8HeQiQPh2SviAnmzTaQJ93jp95vaamMaETLHvaUW8i5oQ9m4W9u4OP/nG"
    "llEvFSmRt+qYyIwLNWQfor3sFucwLV+sv4UF2qg4JtrE62MZ1eV/oPH4S8uZWY7F1uMxWl"
    "D+u+SWaBkhLVCUR/qODXiMON1ad7tCWgdYjC6LCdDTXbvOasGyaYsFPDgLUns7U1ipxYiP"
    "7VUEBCqS85Tqfd/JuuOkPM+fyIK1yhI7VeDnFAF2LdjLNmtXIb4/u7V3DPYH3/pkcA/KH1"
    "9zkOc1AXh94FfEnYoAiecvFf6RTK0ltivQz6nn/WWg/yJspye9UeUlz07P348uPj88GB7l"
    "grsRRzk6+CKfsSWPX5EB0VbDXK0Pg11rsKdAbD/kyxuBga8Y+Mx3HexS31HlelWN+JwiDH"
    "WtoZ6gZ3iEP5HptRjq5Y08m6F+NHxdOdS7Eyj7nk6ufWegDpWFN4c1wbL/0Ynh+k95NJP8"
    "vzBKTxfYVQ/RSH478ZCn3c+7xB8NmzhztuAfXx4cVIzPaBByqfzeifDWYXCvZj3Nn04JMV"
    "sliuZ1IUkUkkRLjdMFwa5TWnIgultnnuxArmE4/2eRhI1RuPorErHjY1Y4bh5iVMbXvXRl"
    "0+Pg8BVrhsZjkUkwHhdD+FtsF9IPdv/mQvpBF0DehywzXVr0JEcHqMt77n1tz61lH0DVzi"
    "0dEoA9ZnB/bd0TQ5UeU74MV9TccEWuP/kc4YJcx3hc8GNKiVzI2uqZXCTYgMkRJ8W4xIBA"
    "pmUijy45bxLZnikSpiJsuurAyzpIGYCX7ZSXpc2ufnSgqA3xAYgPlPqVK59N6McSrxLerP"
    "MpNBGDOoTPrg4hlMHbaSpdXNJOXSysHPaCIsDfphSJfomwTWuD9QjyxyoOxt0PcdqtluRU"
    "gQwBGaohQxd0fuZkGUaJSDNiZNh0bpAwm+JpGFJHaqd2gS1tGFcDHtQRR+xwXFuVrc0p7t"
    "POvx2nOk1t32MlW5iq9gamtWDst608rnvQTUoHQm6diu0HnOJGFMOqZB2BREPS4cXCnYnJ"
    "3CyxbW8clekL0Xh1+OZ1bH7FhyqDe/N+dHFRzzHuiWvx63x4UlfH5ub1YDe2vtFdYJtp7x"
    "3NKAHqLVHXL3OcUwPk2yHfKuKSUdxCvKVH/QDhFk3eY1sOuZBblcuZT0qmAfcR0ka4+7kR"
    "/RncLggKFYLCEEFSQFKmNGy1mN+gpQmpDZ2bAlRRraBfNTHPKMEsKx8vWOCVmPkzi6nqXl"
    "WEDPKKEDVo4dAjFHkv6caCVar7FDjbXo1UfWwB0xpMtc0FmIlNzMQ+Hu3TWbBd8sG3XGW1"
    "k6p9GGk1qPjbfE9GfGCzJt4ZPQC8OeCpmg16TLqguAGb7k8AoT9LFqImnrewVoOSaXt8f1"
    "g3ZY8kG28upUjomMnmz4cFcYZI1JVH4zFXd7wZb3I8PuYCosZrXLERPVh8EPkMzfFKlH0U"
    "d228Um1ceJwvgRhA596pYUUMQA4BeWCBbgw0qwlJZ52LgmY2wsrO8h1m2e36OVaFju50R4"
    "cVf3UzJzJaENXrFBH5gbve0sWD8GYdBVkRurKb5UoMLvmXyGB/oHQsQvyeZQp+IItTuGTi"
    "W7aJlviOy2GHPBTZRcs2NiAPvqc96lMqQBx0iQOcRbDtIKBpeSsbrw11mary6FReDzIBWg"
    "SpqF78NZIHrPWxFkfUaoenEiUozNL1Y7/+61ufSuiKvFVHVkTh309Nj/X6eWFNFwgzRpYr"
    "FqQoCH0R0+CQq+IetfIbsBBZs1iPhaRUgIXospBuhYy6a8g1UhjkeNRnd3k1oHiqtYLA7B"
    "graltTra3NRU1YjOzdeVPXROzIUnvG4F6da3SFVEPPeE3uqZhdi4KR4RkpVpLGJw7a47fE"
    "bNwliNomccVHB43H4Vs8Hg/lkgC5l7fImku61r0iSfBRvwkWFDroLqBe0m7TCuEYTThGs2"
    "OIdsqtBuiU+FVxs4FjjQ4+aVj9OZgwBj4uNF+feSh1LhaaUVecE81n6cuwCqB4LUuKPm/U"
    "HPjIDppv8JHgI3tl0dNoCiujOT5TKjA4IeP4CevHBUdnFfGuPJAopdWdE4h2UAY6PI3ojc"
    "a5W5KVsHZbZ/O6kE8E+UT7sFSq4QzgqOieVaa/mS4otU+xTRwTlx00lBMa1kw4PSluTNPy"
    "jfZxywTsT9QRuVTUIyhqAfFxEoRg5Xd4Mto69RmarMUJQQS5VJGotZUWoYhOx4roiB41Pi"
    "lPZ6naU5hSAuLZu9WlmzhWVGahEoFa65Q93r3eMo1SoaqkOISs0HUcmJCAEgRGhEk78xBv"
    "QQkWjoJjzlggzgejInvj8b5mAxuWPJJuRCevCKE0SAB5cnoK0UmITkJ0sh/AQnSyFyRRkQ"
    "OmYQtSGmANYD1/B4gKQu17OiYh0QCj0MIoQET92UTUZ5brMSM4xbVFbyvUoQBpb/p7opX0"
    "rVCFDWd9XA/uTwe0WQ52yb2lScDSKsDAVAwsduqMaocUU3qw9lqGq95B4Xm9Z7camwYx9E"
    "jKExrKh2ZWCwamElO9UZlRgpPrh0+08nYbLDrdMDq9G6jX3jIiw5rVtyh9xoula9ffZMNo"
    "Zs19l4RZ5GErYUW3ZO3Li1bDqInXxSW2jVraYBWta5WLntP6mSLUU74ykWg8LXM76A5bi4"
    "unGvp4KnUB2WxFd60BmlIBHDNnPejAmNIAFLNL4zowplUAxygDVpmaVnWkqanOS+sdhDs+"
    "v7Si+HoF2BW11wHwasB9J5iTaViItErf0d6THcXxbE3a7kHNlC4QGjae1CUOoX5ed+6gBX"
    "1A/GHXmbnYZ148B4v3CyPLQ8RxqW0Tsziv26glmNf1bF4HSXyPEKOjK+K0mOHl1Z61kc9M"
    "SrDHDG7+rHuiGfgsakL080mdZfBjSt1k6AzrHWQk2KAGB3ESJ4bEgEABjxInUmCfjwbOYI"
    "fig0eXZELNNTItk38Ii2fI91FVjGNr7W7gNOWRIZrGO60DDrPNQRiu9uHXWS1IfWuRnZGY"
    "coutWyREqfQhBa5zKVEd8lfhyUZl/iq6XeuvohOSmjmsUXzMkphgyZU0sYc2cjSMIuxQ4S"
    "dUu950VKEYVK8cD2Svb3taIV4Qo13YQaEKs+D8YbW0JbgFRYA2fzTCbEaCSa0+D8rrAgcC"
    "DlTOgXzXwS71naz/VwrU8qBYtCET+s7yODlx8VLEocXcmreIUq0co4k/vSMMiYg1/0Ho5Y"
    "uXf/iHB29m8t/JH/7BweRf6GvkET5A+H1++fD1USJWZFC7+UqY8HfOtsKEv3MTfih/pZ1w"
    "HRgnjSlCogAzBMUMoWyNviopoiuL9NuFdAfpEd1hPSPiWtNFCeMJb9axHZyI1RGd8r7Ycs"
    "G0jWulhQ5+M1LQ+fe/RQzmdIFd3SBMP1kAf3E+GjZx5ky8IIdffVUBaEQCuFRuBhXxg8Pg"
    "Xq7yBX+vNBAOxfcQ3ZcHBw3Q5VKl6Mp7uUxp6jDlLtfvb64uyyK3sUqeXllThv5GNp829R"
    "DtCnAFGNWMNk9eh9mZhWjgyev+/fN/roTs0A=="
)
