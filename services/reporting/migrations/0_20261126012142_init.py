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
    "eJztXW1z2zYS/isYfWluRpdxHDdJm87N2I6vdcexe7b7cnftUJAISTxThEqAdpS7/PcDwH"
    "cSfAEly5S8XxKLxELUA3D3wWKx+9+BT5bU5443e3k84c49+YBXg2/RfwceXhDxh/b+EA3w"
    "cpm7K69xPHaVDFYtLRuvmGo7ZtwX18StKXYZEZdswia+s+QO9aTAD/QBLbC3QnRJPMR4YB"
    "OPM0SnCCNO8GROfER9NKGBzwh6ID5BLmYchV+EqCfaiW97Kb/NphPxdfKRNtxx4Dl/BsTi"
    "dEa4kBPd//sPcdnxbPKJsPjj8s6aOsS1cyDSB4/4lmPLbtRdi6+W6s7PP59/+LtqLx99bE"
    "2oGyy8osxyxefUS4SCwLFfSkl5b0ZEO8yJnYHXC1w3Goz4Uvj04gL3A5I8tp1esMkUB64c"
    "pMF308CbyLFB6pvkP0d/ix4w08yyLq9urZuzW8salMZUPkJhNKJLE+rJ+eCIgZAgfQn7TW"
    "FRVwfyC05/OL5+8frNXxQElPGZr24q0AZflCDmOBRVA1BE/E78yjLmt+QTr8M8liqgLh66"
    "C97xhRTw9CWIoYzB2i68t2e/3cqeF4z96coLl78cXyvMPx7/pkBfrKI7F1eX38fNqXiXw/"
    "f88vTi6kQNRAq8fH2sSAGIJy2B/0FApwe/LFkYADHYhDsL8lL+sV9D8eH49qwAZKysyhCe"
    "exXTNytSwE48ww4iJp5X/PfXw1dHb4/evX5z9E40UQ+aXHlbA+r55a3AVCrl6V1GScgLYz"
    "y5e8C+bZXu0ENa1bZ8a3G4KF7BHp4poOQvkg+XMaCMOTNvIUaoysKmDRpNbNK0pYk9FqYs"
    "kfmKCTPHiTB0jIv/36PR6J74TDQdjZDDkCNsZGgTv2Jlo7peV2uY0fRbDW1pSRAMqqlBDc"
    "fQEPec0CYx768mb4Q4hTR6TwwUfEYC9Huk37OIcoe7xITwJQLA9TpwPVvoccz1HE8SNT3m"
    "qVQdv5N/tBiCSNfuwgicfzy7uT3++FNuGCTxk3cOc0MQX30R6pF0FJJO0K/ntz8g+RH96+"
    "ryrKhtkna3/xrIZ8IBp5ZHHyxsZzGJL8eXekSWTuli6ZIIfx1ZyjRoIkuTpGlbsoRcwpgw"
    "13yOOcKx4wDZjo0c6ROYrMSASK4TORGEiRN0Ry4fbSFDYoeC+NPT8KdN974GpeqXWX8eVC"
    "oab0PQ81JApgq2SL0zBlQqaQ9ESkOkQgVlOENzQjBBge0/8iSNzDqxO5DQouwGqGjf4N51"
    "LjrM0b57ekc02uiEUpdgTz/IGanC+I6F2H4N6cnV1UVuNE/Oiyu4nz+enF2/eKWGUTRyON"
    "G/VynrNNH+eak11P/uLOkMtL8dbpu23QuJmj+7DZA+rT89FiyI/xNlTu0qtNBs2LgWDQWs"
    "ZSTRbklajfEai78lFs/HzUhJTmYztKR51dd7UlLnN4/Ge+bTYGnimyxLgpOyg5OS06UzMf"
    "IJxwIAdwe4lxlFWKBqzqxaq2SktrfWOXhcnfLN4eHr128PD16/eff10du3X787SJRL+Vad"
    "ljk5/14qmhz2Zdo2xrblBya6PCOxN6BvbnWJg9mcW8Gyy+qyIAsbHX1eXE7cgPGK9U6Nec"
    "5JdbIVOzSmj2aZTVeZGRlYY34pOEkmVKx85pjNddbXw/6qyk+SEyz6SlacsL3C9ETOxexs"
    "FpP55Pzy+Pqf+ukct8/if/LP27PjwgDMscuNY05zQqBGzNWIAtAnmOlIZwPuqRgg3w35Tt"
    "73nCCQoz6TozB0stMoF0RhnPs2zv3ztv4SbXnWO1t/STdG2/lao53UJ3S19mD3F9ys4GYF"
    "N+uewI1nQvnPom3AtpDnhAD2DrAvHMFpQiuTB/2j+FmOj71ZBRfKCBaAv6Tenu3lCm397u"
    "PPF7fn18eX3/dtV1dGrlbSC3WzmVXIZq0jiePDTzXHpA7kRc9maEp9Gf4bh/dijqjnrhCV"
    "bIMheX5JCBBbF1L8WF8DscXbf4HWiC3uAc/sqpgOnppdZiK03UCj46sNa9wenEgdiON2z2"
    "w9c7SlWQg0Z8pr5nYiAXh3mN0QS7n5WEqiIrc1e1x1wcAZqScOBjZ1Oz1JEDANuOt4xDIn"
    "FBpJIBYxJZ7jJRe4GMCZFQEcc+eTTGDMSACKydL3z8DxdZq0EsasyLPGsW8+jRtOJ3eDOs"
    "dG2GLYyrthsaRxo4tD9YumziwQJjtMrRZ28h5h10XjgKtDy1PHZ+KvB4rovcy6JhOyEc+n"
    "rkpiU3ZpbK5bcGH0kM5VuzDU6LkLw9xXBalnrZuyOv7B4XPbxw8mDC4nA0juQ0K2HuFoRx"
    "se7U8HxBK7DuGWDwQE3szHthG9y4rsOtp7Qu8+YMddXauPFfQu26KJ3tmyrRXea72FFTYP"
    "d4oeMEPLYOw6bE7sIZKmIuJhIVFTjWTSv2gfyif3jnQDIE5d7cbVZjtfg+uFD2LI9XJCwP"
    "VMuV4En60NZKg+Hl0Qe3bHpJ+dh3lwKUS+VbrgYU5dgthkHnltt3e6ItQ1Rs6SVAQyuGgY"
    "SqTXy5D+eHN1qcc0I1J87Z0JR/9DwnjsIrQ1uEkw6jemintQhdksOyid043NbIfA7qIsJM"
    "+B0O5q/kqwfUE4V2RMS1/TBo3sVTS1XNX2CWO5dZa2bvmqtbEaAxCZ0r7HcG9lFQuR3v0N"
    "aYBI760m1OhHkp49Y57RkWc6nTKi4T916rwkuk8Ab9lFGWF5RzTZ0VqcWI/k4MB6xwPrEY"
    "z32A20LvnGAUgkYQjWG4K5YLbauKDqlXBZchcWxIOfsOOr/XyJAMKejdQkGqIx5XOZ/3yM"
    "GXlztLZr51FWzabJHXahlJjo/04sHb0hWmB3Sv0FsWVNvCl23HAjqH+cyDzbw5qJHvpmrZ"
    "/JccPdMQ+Pgvr2D/P0DPBNs37H1ljYY9/HFSwnal+AsmcG9dh1w41RdbpPWlC5TRKyg/fq"
    "rJ94Shb4ZG1dLndF/v1HMSyGcAszx+5SCqgoC45kcCRXOpLP4qjOgd6PnN4fNriR0/jQVk"
    "5kWfAwESmcsNVWR6xtDNGo23/ToFhPH0Dei1PKPWU2UP5ok2gufSpnL7OmPl1YpthWSAPS"
    "umOGS6JLFV53kDMWgZIu9ac5e8jcTlfhg9fSt9P4hWnH4cIXrCWTu/KIOiIkelNHijJcba"
    "h8kapctUtlrp4ytTOWBq7XQxoCXG+rXA+YySbtJTDnjTNnoa+JbY3JBAfMyL9dlgQndzsn"
    "d3+oyd9d5evSERJ1q4mGTEWjltxD9pc/zxwF4cvdtigZG5Xln228eq98uOIPNBr91fGmju"
    "fw1WiE5lT8LnX+WflFSwzlkb5jDR4jq1abHk7IygCLMWUxIXqmO9V5Kdgk7bBdBzUejQ8v"
    "RVlZrKQcr8YXUBOKpxXf9XOrWw7BY8FYJafVptOpA78gCLAbwV51NLsO8f05m71lsP8MnM"
    "+WsKDi8Q0neVESgDcHfkn8iXSQsGChsY9k4iywW4N+QbxoL0P5l1E/OzIadVby7PT84/HF"
    "i8OD4VHBrxtzlKODvxTjs1SpFeUO7TTN9fIw2Y0mewbE7lO+uhOY+JqJzwPfwz4NPF1kV9"
    "2MLwjCVDea6il6FiPiiWzWYapXd/JspvrR8E3tVO+Po+xHOr4OvIHeVRbdHDY4y/5Dx7Le"
    "8BMe3VX/l2bp6Rz7+ikat9+MP+RpT+8u8CfLJd6Mz8XHVwcHNfMznoSiVfGkRHTrMLzXsJ"
    "8WTCaE2J1yDBRlITQUQkMrldMFwb5XmWAgvtukntywXUt3/q8y5BqjaPdXhl0nJVUEbgxx"
    "qvzrLJvG9H1YaMWZotFIBhKMRmUX/gb7hfCD7b+5EH7QB5D3IcDMlBY9SZkAfTLPvc/kub"
    "HoA8jRuaGCAJhxS9hr555YuvCY6m24suSaO3K7E88Rbcj1jMeFP6aSyEWsrZnJxQ1bMDni"
    "ZRiXnBDIdmzE6ELwJhnsmSFhOsJmKg68rIeUAXjZVnlZVu2aewfK0uAfAP9ApV25CviYfq"
    "qwKtHNJptC02aQdfDZZR2EpHdbDaVLEtjpU4NVw14SBPi7JB4xTwi2biawHYL8sVKBCfND"
    "vG67JQVRIENAhurIkKzPeaFiZ6s5UaZNC2qkKn5maiw2r7pv5wRFAtnqbmnKjKjX8oLbSB"
    "LW2tt/IddYa4fjaoh5TghW2vqas5ZxofWSIHCpDlwqRlGMkmkaZ50onOHU5eswxxYwbcDU"
    "WF2AmlhHTexjZtnegl1d+Lo2MKCm+DVkn6kJEkjqBRninZMDwNsDnjlEYMakS4K9rwy3BT"
    "Ldo6W7PKTN5s5yULFsT+4Pm5bsccvW0Y4USRk7jUZ8mBNviGSOMzQaCXGPTUWXo9F70UAm"
    "HUlSCKg6nmJNjmZ4KfMQyLsuXup20h/nS8AH0Lt3aljjA1BTQCXPM3WD5iXBC9o7L2guMl"
    "MNVuBxx+02zokoDHSvB/qJK9Tu0NDuDBH5SZjeys2D6GYTBVkSuowSPTbSj0vxJcrZHwq9"
    "ly5+mTde8AN1WsIn48BxbbTAd6Id9shDmV107GMN8hAw41mfEQHiYEocIDnepp2AtsOWLl"
    "5Z+nOT1d6pohwkxuvgpKJm/te4PWBtjrWskGLsnkqF4KRQ31NQ/yNwPlfQFXWriazITDSf"
    "22aZ/nXuTOYIc04WSx6GKEh56dMQkOv8Ho3t12AhKomOGQvJiAALMWUh/XIZ9VeRG4QwqP"
    "lozu6KYkDxdHsFodqxltR1JkaxtmVJ2IzcuQTI10RWsdZbxvBek2n0ZauWlvGa3FO5upYZ"
    "DKKknU4axiczv4el7LBPEHVt4suPHhqNord4NBqqLQFyr26RlWjpO/eaIMFH/SbYUOihuY"
    "ADfNsNK4S6DlDXoWeI9sqshuhU2FV5s4VhjTNxtkxHFC4YQxsXqa+vGMokalblYIWZE6v0"
    "RXQsXb6WFVmI1uoObGQP1TfYSLCRO6XRc9W7hZYxnJ8ZEZicEHH8hAeaw1zOZbxrM+RmpP"
    "qTEncLeYmi9LhvDRJBK1bCecdco3lZiCeCeKJ92Co1MAZQu2jHUqXdTOaUuqfYJZ6NqzLf"
    "FhoNGxacTDW3Jtn2rc5xqwDsz9STsVSUERT3IKvLhS5Y9R1MeVsnAUfjlUxZS5BPNYFaG+"
    "lxw5l2boSRddfOtbOZ5ebjU/bXh2/fJGxdfqgj6jfCVF+0yKAjRtT6rE0XWnemMCMExHPn"
    "dpduEl9RlYZKGzRqp3y9sWbNdJxxVaXJIRgX/4e1LyNKECoRrvTMQ3IEJdw4CvNu87C5mI"
    "ya6I3H+5o1dFj6SKYenaIguNIgAOTJ6Sl4J8E7Cd7J3QAWvJM7QRI1MWAGuiAjAdoA9vO3"
    "gKgk1IGmyF+1SkglQCl0UArgUX82HvWp4zNuhWVFOoy2RnwDA747fvbdHu+xUdC3RhQOnO"
    "3ifvDuDECX7WCf3DuGBCwrAgxMx8ASo86psUsxIwd7r1W4mlWuKso9u93YLIiRRZpS32Rq"
    "5qVgYmoxNZuVOSEopTZ8op2323DT6UaWiR3o995yTYYNu29x+AxLWjfuv91kS9SGUeRRL1"
    "FGt3Tvi8W7YdTGq/IW21o9rbGL1rfMRc9p/0zj6qnemUgloCJmMemqZY6nVhaQzWd0N5qg"
    "GRHAMVfrwQTGjASgmN8aN4ExKwI41layrquwty/FrLdSWq9V8vUasGtyrwPg9YBDjfF9OF"
    "GcrNaU7h40LOnCRsPWi7rUIDSv6849NKcPSDzsKrcW+4ola7C0HLbDEPF86rrELq/r1uoJ"
    "1nU7tq6DIL5H8NHRJfE6rPCKYs9ayVfVJTdzfJYlwfv5pMYy/DGVZjIyhs0GMm7YIgcH8V"
    "IjhuSEQCGPkhUpcCBmg2CwQ/mB0QUZU3uFbMcWH6LkGep91CXj2Fi/axhNVTLEUHlnZcBg"
    "dimE4VumkbB5KQh96xCdkapyh686BETp5CEErnchUT2yV1Floyp7Fd9utFdxhaR2Bus4Kb"
    "MkF1hqJ02eoY0NDacIe1TaCd2pNxNRSAa1U4YHotc3vayQL4jVze2gEYVVcLFYLe0IbkkQ"
    "oC2WRphOSbioNedBRVngQMCBqjlQ4HvYp4GXt//aBo08KGnakgn94DBBTny8kH5oubYWPa"
    "JML+/ROJjcEY6kx1r8IPTq5avfg8ODt1P17/j34OBg/A36DjEiJoi4Ly4fvjlKm5UZ1Ha+"
    "Ehb8vdOtsODv3YIf0l8ZB1yHyslgiZAKwApBs0Ko2qOvC4royyb9ZiHdQnhEf1jPMfGdyb"
    "yC8UQ3m9gOTps1EZ3qsdhwwrS1c6VFBn49UtD797+DD+Z0jn1TJ8xusgDx4nyyXOLNuHxB"
    "Dr/+ugbQmASIVoUVVMwPDsN7hcwX4r0yQDhqvofovjo4aIGuaFWJrrpXiJSmHteecv3x5u"
    "qyynObiBTplTPh6H/IFcumHUS7BlwJRj2jLZLXYX5lITt48rx/X/4PiZxK6w=="
)
