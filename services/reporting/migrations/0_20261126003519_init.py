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
    "caught_up_at" TIMESTAMPTZ
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
    "eJztXWtz27YS/SsYfWk6o2Ycx4nTunNnZMdt3HHsXNvpu0NBIiTxmiIUErSjtP3vFwDfJP"
    "gAJcuUvF8Si8RC1AG4e3axWPzdc8mCusxyps8HY2bdkbd42fsO/d1z8JzwP5T3+6iHF4vM"
    "XXGN4ZEtZbBsaZh46cm2I4+5/Bq/NcG2R/glk3hj11owizpC4B29R3PsLBFdEAd5zDeJwz"
    "xEJwgjRvB4RlxEXTSmvusRdE9cgmzsMRR8EaIOb8e/7bn4NpOO+deJR1pzx75jffKJweiU"
    "MC7Hu//jL37ZckzymXjRx8WtMbGIbWZApPcOcQ3LFN3IuwZbLuSdjx/P3v4g24tHHxljav"
    "tzJy+zWLIZdWIh37fM50JS3JsS3g4zYqbgdXzbDgcjuhQ8Pb/AXJ/Ej20mF0wywb4tBqn3"
    "/cR3xmJskPwm8c/Bf8IHTDUzjIvLG+P69MYweoUxFY+QG43w0pg6Yj5YfCAESP8G/SawyK"
    "s98QUn7wZXz16+/lpCQD02deVNCVrvXymIGQ5E5QDkEb/lv7KI+Q35zKowj6RyqPOHboN3"
    "dCEBPHkJIigjsDYL783przei57nnfbLFhYufB1cS8/eDXyXo82V45/zy4seoOeXvcvCeX5"
    "ycXx7LgUiAF6+PESoA/qQF8N9y6NTgFyVzA8AHmzBrTp6LP3ZrKN4Obk5zQEbKqgjhmVMy"
    "fdMiOez4M2whYvx5+X/f7L84ODx48/L1wRveRD5ofOWwAtSzixuOqVDKk9uUkhAXRnh8e4"
    "9d0yjcofu0rG3x1nx/nr+CHTyVQIlfJB4uZUA9z5o6cz5CZRY2aVBrYuOmDU3sgJuyWOYr"
    "j5s5Rrih8xj//wgNh3fE9XjT4RBZHrK4jQxs4lde0aiu1tUKZjT5Vk1bWhAEg6prUIMx1M"
    "Q9I7ROzLuryWshTiAN3xMNBZ+SAP0e6vc0osxiNtEhfLEAcL0WXM/kehwzNccTRE2NeSJV"
    "xe/EHw2GINS12zACZ+9Pr28G7z9khkEQP3FnPzME0dVngR5JRiHuBP1ydvMOiY/o98uL07"
    "y2idvd/N4Tz4R9Rg2H3hvYTGMSXY4udYgsndD5wiYh/iqylGpQR5bGcdOmZAnZxPO4uWYz"
    "zBCOAgfItExkiZjAeMkHRHCdMIjATRynO8J9NLkMiQIK/E9HwZ/W3fsKlKpbZv1pUKlwvD"
    "VBz0oBmcrZIvnOaFCpuD0QKQWRChSU5gzNCMEEBbb/wJM0NOvEbEFC87JroKJdg3vbuWg/"
    "Q/vu6C1RaKNjSm2CHfUgp6Ry4zviYrs1pMeXl+eZ0Tw+y3twH98fn149eyGHkTeyGFG/Vw"
    "nr1NH+WakV1P/2uHQa2t8Mlk2broWEzZ/cAkiX/E/H8+fE/UA9q9ILzTXr1/qigYCxCCWa"
    "uaTlGK/g/C0wfz6mR0oyMuuhJfVeX+dJSVXcPBzvqUv9hU5ssigJQcoWQUpGF9ZYKyYcCQ"
    "DcLeBepBRhjqpZ03KtkpLanK+z97A65dv9/ZcvD/f3Xr5+8+rg8PDVm71YuRRvVWmZ47Mf"
    "haLJYF+kbSNsGq6vo8tTEjsD+vq8S+xPZ8zwF228y5wsLHR0zbnsHtH8OYz2VPPMn5OYUD"
    "OaGQaRHpFldiDwBQwTGCYwzB2BG0+58p+GEZCmkGeEAPYWsM8tzwutTBb09/xnWS52piVk"
    "KCWYA/6COjsWxuLa+s37j+c3Z1eDix+7FtASi/al9ELerGcVolnjJIoo77MiQ3RPXHRMD0"
    "2oKzIfoswGzBB17CWigm14SKRucgFiqrIpHuprIK1i8y/QCmkVHeCZbRXT3mOzy1Ryiu0r"
    "dHy5YY3at7KpW+TUPghx3Gy66hNHW5gFX7GdpmJuxxKAd4vZDcvI619GJjJpRRFcr8qDSE"
    "k9ch6EbtjpUfIfqM9syyGGPqFQSAKxiCjxDC8Yx0UDzrQI4JhJzdSBMSUBKMau7yffclWa"
    "tBTGtMiTxrFrMY1rRse3varARtCi3yi6YXhx49oQh+wXTaypz012UFUi6OQIYdtGI5/J/R"
    "oTy/X4X/cU0TtRcELUoiCOS225f7cY0lhftxDC6CCdKw9hyNGz55rb/nNST1o3pXX8vcVm"
    "povvdRhcRgaQ3IVaFB3C0QwXPJonRkUS2w7hhnOhfGfqYlOL3qVFth3tHaF3b7FlL6/kxx"
    "J6l25RR+9M0dYI7jVewgqaBytF99hDC39kW96MmH0kTEXIwwKiJhuJeifhOpRL7iwRBkCM"
    "2sqFq/V2vgLXCx5Ek+tlhIDr6XK9ED5TmchQvjMkJ/bkdog8uQhz74KLfCd1wf2M2gR541"
    "kYtd1U1DnSNVrBkkQENq8qGEqo14uQ/nR9eaHGNCWSf+2tMUP/IG48thHaCtwEGNULU/k1"
    "qNxsFh0UtihEZrZFZndeFvYNQ2p3OX8l2DwnjEkypqSvSYNa9sqbGrZs+4i53CpLW+W+Km"
    "2swgCEprTrOdwb8WIh07u7KQ2Q6b3RvYTd2J+8Y8zTJWMqjNtk4hEF/6lS5wXRXQJ4wyHK"
    "EMtboigMcWw52F1WjkEol8/nWbLAQeiE67qWvJ6Q1MeKheuV47OLwdVvas1yrHACjn+7OR"
    "2o4b/Dtq8MydcOQCwJQ7DaEMw4s1XmBZV7wkXJbXCIex+w5cr1fIEAwo6J5CTqoxFlM1H6"
    "cYQ98vpg5dDOg3jNumcpbMMpCrz/W+46On00x/aEunNiiuNAJtiyg4Wg7nEil2BPRYjKBy"
    "KR6PJQdJaEPtJ2w+0xDw+C+uY383QM8HWzfstUWNiB6+ISlhO2z0HZMYM6sO1gYVTu7hMW"
    "VCyTBOzgSO7140/p+S5ZWZeLVZE//sqnxRBmYM8y21RBz8tCIBkCyaWB5NMoq7OnjiMn9/"
    "s1YeQkP7RREFmc9RKL5HbYKg+GqWwM2aibf9OgTnkXQN6JXcodZTZQ+X2daC5cKmavZ0xc"
    "Ojd0sS2RBqRV2wwXRFUlsWojZyQC1ayrd3N2kLmdLIMHr6RvJ9EL04zDBS9YQyZ36RC5RY"
    "j3JrcUpbhaX8Yi5Ul9NhW1eorUTlsauF4HaQhwvY1yPWAm67SXwJzXzpy5viamMSJj7Hta"
    "8e2iJAS5mwW5u0NNfrBlrEtFSOStOhoy4Y0acg/RX3Y/c5iEL1bbwmJsVJx8Z+LlkYzh8j"
    "/QcPiN5Uwsx2LL4RDNKP9dcv+zjIsWGMoDfccKPCY4TV7PoqZlgMXospgAPd2V6qwULJK2"
    "OQkWjrfR3bwUVmUx4pPIFLGAilQ8pfi271vdcAqe549kcVplOZ0q8HOCALsW7GVbs6sQ35"
    "292RsG+5NvfTG4BeWPrznJ85IAvD7wC+KORYDE8+cK+0jG1hzbFejnxPP2MpB/HvazJaNR"
    "ZSVPT87eD86f7e/1D3Jx3YijHOx9nc/P4np46shwaKtprpaHya412VMgtp/y5Z3AxFdMfO"
    "a7Dnap76gyu6pmfE4QprrWVE/QMzzCn8j0Wkz18k6ezFQ/6L+unOrdCZT9REdXvtNTh8rC"
    "m/2aYNn/6EgctfaIW3fl/4VZejLDrnqKRu3XEw953N27c/zZsIkzZTP+8cXeXsX8jCYhb5"
    "XfKRHe2g/u1ayn+eMxIWarGgN5WUgNhdTQUuV0TrDrlBYYiO7WqSc7aNcwnP+LSLnGKFz9"
    "FWnX8ZEqHDcPMSrj6166jOlRcNCKNUHDoUgkGA6LIfw19gvpB5t/cyH9oAsg70KCmS4tep"
    "RjAtTFPHe+kufasg+gRueaDgTAHjO4vbbuiKFKjylfhitKrrgitz35HOGCXMd4XPBjSolc"
    "yNrqmVzUsAGTI06KcYkJgUzLRB6dc94kkj1TJExF2HTFgZd1kDIAL9soL0urXf3oQFEa4g"
    "MQHyi1K5c+G9HPJVYlvFlnU2jSDKoOPrmqg1D0bqOpdHEBO3VpsHLYC4IAf5vCI/oFwVat"
    "BLZFkD9UKTBufojTbrUkJwpkCMhQFRkS53Oey9zZck6UatOAGskTP1NnLNZ73TczgkKB9O"
    "luScmMsNeiw60lCb725l/IFXztYFw1Mc8IgaetPnPW0D5ovSAIXKoFl4pQ5KOkW8ZZJQp7"
    "OFX1OvSxBUxrMNVWF6AmVlETu1hZtrNglx98XZkYUHH4NVSfqUgSiM8L0sQ7IweANwc8tY"
    "lAj0kXBDt/MtwGyHSHXHexSdubWYteidse3+/XuexRy8bZjhQJGTPJRryfEaePRI0zNBxy"
    "cceb8C6HwyPeQBQdiUsIyHM8uU+Opngh6hCIuzZeqFbSH+ZLIAbQuXeqXxEDkFNAFs/TDY"
    "NmJSEK2rkoaCYzUw6W7zDLbjfOsSgMdKcH+pFPqN2iod0aIvKBm97SxYPwZh0FWRC6CAs9"
    "1tKPC/4lMtgfCB2JEL+oG8/5gdwt4ZKRb9kmmuNb3g475L7ILlr2sQJ58D3tWZ8SAeKgSx"
    "ygON66g4Cm5S1svDTU+ybLo1N5OSiM1yJIRfXir1F7wFofa3FCinZ4KhGCnUJdL0H9X9/6"
    "UkJX5K06siIq0XxpWmX6l5k1niHMGJkvWJCiIORFTINDrop71LZfgYXIIjp6LCQlAixEl4"
    "V0K2TUXUWukcIg56M+u8uLAcVTrRUEasdYUNsaa+XaFiVhMXLrCiBfEXGKtdoyBvfqTKMr"
    "WjW0jFfkjgrvWlQwCIt2Wkkan6j8Hhxlh12CqG0SV3x00HAYvsXDYV8uCZA7eYsseUvXul"
    "MkCT7oN8GCQgfNBWzg22xaIZzrAOc6dAzRTpnVAJ0SuypuNjCsUSXOhuWIAocxsHGh+vrK"
    "Q6lCzfI4WG7muJc+D7eli9eypArRSt2Bjeyg+gYbCTZyqzR65vRurmU052dKBCYnZBw/4o"
    "bmoJZzEe/KCrkpqe6UxN1AXaKwPO6hRiFoyUoYa1lrNCsL+USQT7QLS6UaxgDOLtqyUmnX"
    "4xml9gm2iWPissq3uUb9GofTk82Ncbp9o33cMgH7C3VELhX1CIp6EKfLBSFY+R2ejLaOfY"
    "ZGS1GyliCXKhK11tLjmivtXHMja69ca2c97ubDU/aX+4evY7YuPlQR9Wtuqs8bVNDhI2p8"
    "UZYLrdpTmBIC4rl1q0vXcayoTEMlDWq1U/a8sXrNNEiFqpLiEB7j/wdnX4aUIFAiTOqZ+3"
    "gLSrBwFNTdZkFzPhkV2RsP9zUr6LDkkXQjOnlBCKVBAsij01OITkJ0EqKT2wEsRCe3giQq"
    "csA0dEFKArQBrOdvAFFBqH3FIX/lKiGRAKXQQilARP3JRNQnlusxIzhWpMVoK8TXMODbE2"
    "ff7vEeaSV9K0Rhw9k2rgdvzwC0WQ52yZ2lScDSIsDAVAwsNuqMaocUU3Kw9lqGq97JVXm5"
    "J7camwYxtEgT6upMzawUTEwlpnqzMiMER6n1H2nl7SZYdLoWx8T21GtvmSb9mtW3KH3Gi1"
    "vXrr9dp4+oDbLIw17Cim7J2pcXrYZREy+LS2wr9bTCKlrXKhc9pfUzRainfGUikYATMfNF"
    "Vw19PJWygGy2orvWBE2JAI6Zsx50YExJAIrZpXEdGNMigGPlSdZVJ+ztymHWGzlar1Hx9Q"
    "qwK2qvA+DVgMMZ47uwozj21qTu7tW4dEGjfmOnLjEI9X7dmYNm9B7xh11mfLGvvNgHS47D"
    "tjxEHJfaNjGLft1KPYFft2V+HSTxPUCMji6I08LDy4s9aSVfdi65XuCzKAnRz0c1lsGPKT"
    "WToTGsN5BRwwY1OIiTGDEkJgQKeJQ4kQL7fDZwBtsXHzw6JyNqLpFpmfxDWDxDvo+qYhxr"
    "63cFoymPDNFU3mkZMJhtDsJwDd1M2KwUpL61yM5IVLnFli0SolTykALXuZSoDtmr8GSjMn"
    "sV3a61V9EJSc0M1iA+Zkk4WHIlTeyhjQwNowg7VNgJ1a43HVEoBrVVhgey19ftVogXxGgX"
    "dlCIghecP6yWtgS3IAjQ5o9GmExI4NTq86C8LHAg4EDlHMh3HexS38naf2WDWh4UN23IhN"
    "5ZHicnLp6LOLTwrXmPKNXLERr541vCkIhY8x+EXjx/8ae/v3c4kf+O/vT39kbfou+RR/gE"
    "4ff55f3XB0mzIoPazFeCw9853QoOf+ccfih/pZ1wHSgnDRchEQAPQeEhlK3RVyVFdGWRfr"
    "2QbiA9ojusZ0BcazwrYTzhzTq2g5NmdUSnfCzWXDBt5VppoYFfjRR0/v1vEYM5mWFXNwiz"
    "nSyAvzifDZs4UyZekP1XryoAjUgAb5XzoCJ+sB/cy1W+4O+VBsJh8x1E98XeXgN0eatSdO"
    "W9XKY0dZhyl+tP15cXZZHbWCRPr6wxQ/8gm7tNW4h2BbgCjGpGmyev/axnITp49Lp///4f"
    "BUHILg=="
)
