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
    "search_text" TEXT,
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
    "sort_text" TEXT,
    "search_text" TEXT,
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
CREATE TABLE "imported_fields" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "digests" JSONB NOT NULL
);
COMMENT ON TABLE "imported_fields" IS 'The digest of each field''s last imported value, which tells an edit here from one there.';
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "imported_fields" ADD CONSTRAINT "imported_fields_pkey" PRIMARY KEY (id, kind);
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
        ALTER TABLE "idempotent_responses" ADD CONSTRAINT "idempotent_responses_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_responses_by_age" ON "idempotent_responses" (responded_at);
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
        ALTER TABLE "courses" ADD CONSTRAINT "courses_searchable" CHECK (num_nulls(slug, title, search_text) IN (0, 3));
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
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYfUl2RjfjOE6cbnZ2Rna8rXsdu9dx2+02HQoiIYnXFKGCpBV1t/99cQ"
    "C+C6QISrYoGTOdxiZwQPrBy3nOwcHBv3uMzCkLXX/yamCH7gP5iJe9v6J/93w8I/wHZXkf"
    "9fB8XiiFZyEeeUIGi5qWg5eBqDsKQsaf8aIx9gLCHzkksJk7D13qg8B3dIFm2F8i4jPqec"
    "RBQRg5xA8DRMcIo5Bge0oYogzZNGIBQQvCCPJwECL5MkR9Xo+/8RW80aE2fyV81iM0Hvnu"
    "7xGxQjohIZfjr/j1N/7Y9R3ylQTJr/N7a+wSzymASRc+YdY9rwoNiXIrXM5F2R35Gv5DSM"
    "AfMLJs6kUzf1Vqvgyn1E/F+N8JTyeE18EhcXIg+5HnxV2SPJLfnnsgv9opdM0YRx50FsjL"
    "b8me9Szr+ubO+nxxZ1m9lY5MJHLwx49s6sMgcDnqgMifst0MAfG0J3C4+OcdtDwLgt89eH"
    "D90+D2/LvB7ctPg3/+RZQs45Krm+tvk+qUjzA5+q7Pr27Oen+KV+AQy5eIfil3hKvohh9/"
    "vPxY1w2uqhOiyHVegeRhdYVA/c07AfqcBuGEiUKBkQA4AxRmixXPe/7+FVg/ckDUsK5Kls"
    "DlnUhCd0ZewQ+HBfDHwd1FCchkbVqF8NKvWB/yIiXs+DfsIWL8e/k//3P8+uT05P2bdyfv"
    "eRXxoemT0xpQL6/vOKawBo/vc5MfHoywfb/AzLFWSugxraq7WjQ7npWfYB9PBFDwF8HH5f"
    "RmELgTf8Z7qEqxZhXWata0akPNOuCaK5V5EXCtFhKu14KQ//sBDYcPhAW86nCI3AC5XCVK"
    "FfgiWNWjmzW1gdbM3qq5Yq8IbnPZDllUnCLxg9xs+Ns48m3oCSTeBP87+Xuvg+t4taKUfa"
    "iJe0HIqMrSCh/PE40FPidh1vd4fc8jGrqhR3QYdSpgyHRjMp3B7fB1HIdqjgdETY15JlXH"
    "7+CHBl0Qr7X70AOXny4+3w0+/VDoBiB+UHJc6ILk6Uu5jmS9kDaCfr68+w7Br+hfN9cX5d"
    "UmrXf3rx58E45Cavl0YWEnj0nyOHnUIbJ0Tmdzj8T4q8hSrsI6smSnVZuSJeSRIODqOpxi"
    "bvsnfgIUN0Qc5IIjwF7ybgHGE3sOuKLjpAfMQ4dLksSLwH/0FSzqcd6xAb0yKv7RWVTcyZ"
    "oYF6UMyCU1JKaIBotK6xsOpeBQclXSHKEFITNADdF/5EGaKskW/LMsuwUW2jW4952G9guM"
    "74HeE8VqdEapR7Cv7uScVKl/R1zssLr07ObmqtCbZ5dl4+3HT2cXty9fi27kldyQqOdVRj"
    "J1Vv+i1AbL//5YcxqrvyM3Sptug8TVn93eR5dMTzBpelVmpyjsrzU5oVpjczPxkJd86Rgx"
    "uoDN6ZgPoCNwqWM097BNptRzCENjyhD2UeTf8xXUj1tSmZuP8o6DMTefhxd/j5noUXfYZ+"
    "BFEx0vc1K/lZN5f3Tio/iYn9il/8zRDghm9tQKOboKzkKY+0Ccu7iwOMSLggb7FthzfRwp"
    "wj1q1pVUwuDdYmUxts72bR0iPCuaxnpOasfGupqgd8xIp1HouT6x9MmcQtKQusQcmeJ5yH"
    "HR2UjIiRgcC/sHOjDmJAyKqcPh98hlqpW0Esa8yLPGsWuepDsacth6df6kuEq/kVfJCrPa"
    "631LnodGUYiGQ3nqQYSMDocI+w5/tnDDqcPwAoI1eeN+iOic+ChXFVHfU5yl2F6zxoPUQU"
    "ZX7UHK9aHG2lSSetbLU36ZTyeKBpYFGYPkIRyX6BCODvUV7rYzd1IJYyKx7xB+c3z85s3p"
    "8dGbd+/fnpyevn1/lGK5WlQH6tnlt4BrP2/crQId+ROGHS2GlxfZd7QPhOF9xK63/ET4n2"
    "xXMbxClXUMz4HK1ixXey3D+xniR7klyhlWEjQaO6leJEdvAjjTykv4TE0CRquPyW6hPXMy"
    "dl/coeZkrIkD6QiUijOwsWfISkP29JiJUnzfFecT05QgGs3cIHCVLr068EuCBnYt2Ku4YR"
    "3ih0MOnxjs3yP3D4sv3PzzNQd5WdIArw/8nDAbTrcE0UwVc2C7M+zVoF8SL+tLKf8qbmdP"
    "eqNOS16cX34aXL08PuqflHYKExJ4cvSXEs658++thrla3gx2rcGeA7H9kK9uxAx8xcAPI+"
    "ZjRiPf0RzxJUEz1LWGeoaeFRD+RU7QYqhXN/JshvpJ/13tUO+YH+xW/NqrcYPFNfqNvGCy"
    "rHEM/TwaeW4wJQ6Sgn0EOyXikPTYnUSMiDRvkI8mDoBn5MEF+0QVLL9ZYxv4v+TrNP0uBS"
    "Gzp6m7pxnDl7hUmnpoSmLP2lPzLIIpe9dc5K9iEVhMqUdQYE/jAMWnciImy4zGrlFexBwm"
    "VrCVeEFfhfT7zzfXakxzIuVp79oh+g/iymMfoa3BDcCo33Qo7y+URjM0UI7BTtVsi3PcZV"
    "lzjrtz57i7w08v0gCkCnqaq7COnZaCmRrlXsxkSgcwlekV62sfTMRcd2eXSfHTBZAP4txq"
    "R0mPSZq0TTTnjMLoDawxozNLF9sKaYO06vDTnCiWgdrjZYmISQRTf8asi2ztfCm/vJ6ynS"
    "dTpiFvk3OsIXu7gSA3qC9uiciTM0jLaHs04CbIiNg4CojMeQ1/EFpMXS7ihvAARuAq0dtm"
    "w4YT7p6uGE74pJzQMJht6lXDsLfOsAsL+Cqw1dHMq5Imv0OzgObuUJhvGXb4v3e5OAI1i1"
    "FUXEdkJlLEKgUpNLheyw04Q2B4BowjbgXlWvmARpF9T0LkI8j8FaDXr15/iY6PTsfi/6Mv"
    "0dHR6Bv0NxRvyCP++PjdSVZNcenWk7zSHDjYj/lZR5LMgQNz4GDX29hyLdIgQZmA4UAHFs"
    "a+XUifIAKvO+Tn0iGzOQ258XpLgjnHo8qFo6i4jvy4qQjEIguZxiFiiQD4V8Q9Gm4gojkc"
    "dwJbbJyh2NjzCOujGecR1OmjOQ6nIqnFPVFlwdi0xS/+F3+ARtRZymtAZniJ+PgJ+ehBoC"
    "gTzxDD3CBA3Bhg8II4X9YH8SbI3srIjEsEfRRQ2Y4oIHz8B+EXHxxHNERzRm0SQDt4wmtv"
    "yptUivrM5bRuqZ7WSiU9Woay97YfmLYjF2wc+JAyJU6Uzi6vB7e/qKnSmSJQ4uyXu4vB2p"
    "A10bl6XZAT2lY/PFKg1cd0+uRGcnn67bhz1mdurMk8UZG4ca9V3NZYw5RwBqDKxFYdkJUT"
    "MQFZGwRkgSrSW1QSiZYryhNGbiI8DglL9GnESGcXFFd1XGXAGK7UraqR360h37uD28piMg"
    "T8h/+I+IdDHgm5yCdMCrLNb6uHwCz+9beVIFp4ldMq6rAsa6IOTdRhpR30PR3dRn5PbfvE"
    "hevsnf+nI4tFDW8urO7jDZi++HdlmpxPMVNPkaT+dryiO2X6vHe/Wh7xJ+GU//r66Khmbi"
    "Tal9cqa9+46FiWrdkrjmybkHaLU1nWLE5mcapcnG6icES/VixOceG6xYlm1da6Xy4eROJP"
    "ed0pg8RRs5kbwkWnkEgUPBRLwktsuGPGI84ECpbof/H4HvcR3EPDDcKxy4Jw1Q+zvabBIQ"
    "NE5Z4sXwQoAMPTtwma4gCdD86/u0CvhZNFXJnDHOmOkW+Lf4djgpAzi/834WNlwmdWH04L"
    "BcJTI5wxHrXv4QsIJzoEEfnt8Nki5xafvY/jmqn2uCpdMwpTNF55u7taP+Fh5+oFPKRz19"
    "bZS0wFzDZii2sc5pgvS/CRFp+zOrCvCBr4W8D/gL1ImTC02mOQinTbCdk9d3Aul0isKVpw"
    "xJKooYiGIq6hiFd0cuGrshSsVGlGFy2PTizSOGjpB86q0rW6L3xFdDwOgNAJfx488LBIwW"
    "BzDpZsgME+GVfRI8yZF/C+YJU2brXlDfiaYQw7DTxKh4DGDk5BxmziKDZxfD56LTmd9KyR"
    "kuAhgfvEaZhsLwrCipi6uujjvJRZYdpcLQfrs24ulJyMCWXsVDiT5Dif4QB+LQuSNRqSoC"
    "Ct3CBwKeCNeMKDJNPPuL6NmY9F2qU4SCKlJIKlLLDwS3E1RZwsdRUnXnLvDX6ZYk/hSnvE"
    "dyW+NfgFDYcjMuVjcjhEM4L9IItbShuH823i+mle5ItcW3D5dJaZS3rO+l/84ZAjDddVQ2"
    "tpO/wDxE3WPgU+BrnqH8Ov9nmGPW9jz1r3N0KkAntzfPouVVnwS52S+vxpcHW13l/2QJjL"
    "n/MpTZmOnirLmTMy+ooKpqL22YeCkEG9JeqM4EBlcqzBPRMzyLdDvpXXrCC4BZ/ZHvWDcZ"
    "lpckW4YvdKXD1RzRZzdRrwRXFpb+6a1CaUUVYXAeTxHT1ZLqm4SRX7aypmEg7s2j6q41Sy"
    "FzUhLggZiNX3Q1uhG6rSDtT4U8qCxqXSQnMnKPJe0vXVqkQPyau4vSxW+tgaTNdgqr1cmG"
    "Vik2VC15Y1J/g3ALv6kvrafGw1F9WbnGylnGzKZMmaeBfkDODNAc9dtqPHpFcEO5/a/nnt"
    "50DWkGDqznsV9nla3l9nmyc1m99SQphLxbW6i6lrT7PLdWFzA85mx1b3B5SY1rCZAafCH+"
    "Dsmuch8DCJbRZujiN46uG58gqTx3uTMf53PZn6Nca/6F6RS1bXy1mUNKGBnfNzFjLhis6K"
    "/ND12vVzKmo6utMdveO7dfaoa/eGgfxf5P5RQT5E0TreATef/tE0783PUv2HIZnNQ+nZB3"
    "lQ/xzSVerQoP4GBEBc2qo3lHMi5nIzXTZgCNfWtwLEeNRPmFsWM/5Slc0tlx1rTj3X1jrP"
    "tSppnHp7lzb3lkDYt1ozyrJ1qpFBrYaa8ZY80HsSgCkMycFfyDhGj0B5IfhwOIzn7XDY56"
    "axSLNGk/hHzJj7QMQmOVvVpo/0DmOC714jmIT/T7sDbxL+m4T/HUO0U5pTolOhOqGwge7k"
    "1RoqTwjlnxNm8xWLf5RUU9JElDZjvJpBGo1oNHODQCg8SO4lovnJDFzTsVZcVZtbb90ozN"
    "2v5UZhGoW5V8t7ISkjX1Q0x2dOxAxOE6mzwyQ5UpMq9omI7c6wVxE4kkmVt4ik2KtY/LB6"
    "4OPF+eWnwdXL0/5JKUQk6YmTOItfPmvfSGYca5W1ryhrtuPMdtwziAcyV9VoX1XTHWvzsz"
    "2l1DvHHvEdzHpqq7NUqb/G+gxEdcvO129khYo4pT+on/hKRfRdgGDGcTE7RCEFUzBuF/HR"
    "8wGOg8MRd7XhuWmD5ox5x86YQ4da0KE6jLMgZGjn3u0lfZbegYEdug9uuKxapEq11q5Ssc"
    "8B5wUaxGAQP/NaiZQZIrOYaIXEvirhMVLFY2jJGkfX7pmNcXQ9KX2E6SAnJGlhf61KGwus"
    "cxZY59TKHQ35h9UrlbhOU5USZtUbKBQgpqlSyCkBxJEMgKFCEiTZpLiHLi6EjEzSFu1zzu"
    "ot4XSAR9BwSOfEHw5V6ucR32SU1e7XUaOsnlRZwehfhbP2BF8isuPDe+qlqGOH9hyllVdp"
    "PTtq++6Jt7yO2qO67W2uyK+6tLcSw7yIwVHBSVVhNtXezVXJDR2d++My7p6fMw0uqWJ6WY"
    "W1NC8LVGnG8Qa52JYsC5NIHKpM3FlZGTJvDofZPlNIh0PBz4ZDOXMhhyJ/JA+GApuLOdwC"
    "XA+u9Dmk4kJSXJeDpPSmTC77cF2mURY0x0PM8ZCdEzzDmk0sk4ll2g9gTSzTXmwqKU6Iaa"
    "wFOQmzGpijAE+AKNDuSHGHd/WSkEmYRaHFomDi7w569yff1cLytGK7Vb+3FeImn/fe9PdI"
    "60i4QtRkzd/H6PH96YA2weOMPLiaBCwvYhiYioHlnJ3aLsWcnInUrsJVb1OjLPfsYrfzIG"
    "ZOd52hWZQyA1OJqd6oLAiZXbb+jnbZ7mSYUBw11VPvtJUq9dfstiUHbmK/esMtt0sfTekC"
    "8Y9dynPmcTMibQtsegT5UKgAEZ9Rz4u3wAr7cRu1tMllwiZboAmM2iOQi4FRVjw3NKhwWc"
    "xEoJgIlMPTjbXhxsU6TTWjTrjx52gWiBTgueiQ3J2tucziEBDs4OWqQmzXxAFpwucUUKKz"
    "gJu1u+aujxYKUSlrkC1eJKY1QHMiBsfCFYM6MOYkDIpFQ0IHxryIwbE26v/MnRx84P83x8"
    "dv3pweH7159/7tyenp2/dHKZarRXWgnl1+C7j287tBq0DX3PlVA3bNlV8G8HrAzXmMQ8jO"
    "KSw0/sOaZAQr1fpNbDn+UDMdASQ5iU8IwFDhDSDInBnxsQKdgkbLzGHZh6LaBAUbt7aBkS"
    "du4LJ0AzCLUibiqnFQQP2tU7q2dl7GuEMr3Xd8Wm+U1iCTN6FtnQt16pCOYtgPxqQqm1da"
    "vFYnxRUbn3Lj9rU/IXKXTGqFF4E4i6a4TmFtbZNRYPeLWLWWMKHm27Z84bZGq52rWyFqBn"
    "D5/nbaEtwVQQNtCVoyHpO2OZvKsobYGGJTSWx+DCpJjShaR2iioDGZAVNY5DqacxHqYw+B"
    "KgSDN236A+ctjIwi13PQPSFz2AN1+f/gbWrbetMGN6BE8KdrLnw5EbN7avjRrvmR4wZzDy"
    "8t8fsKrNUuorKcOTjS4lQeX6A4C/qqPDoCF9o5d3FhcYcrL2Zwb4E7wcyetkG+KGiw18ee"
    "UVWeiup1JqlvsNbHmkMTKLci65LpZUImnZ46nV53mPuAr1X2tKfm7nHhOvaOs2rr6Hs19l"
    "vO6L9xMv944m9GmDvP4lrw5PMpZrpEeT83/PjE+Wp5xJ+EMEGO376tATRZa3mtkhcgWYaP"
    "ZVkp1QqfVxoIx9UPEN3XR0cN0OW1KtEVZaVIROqHymPV33++ua7abEhFyh4v1w7Rf5DnBv"
    "to9NWAC2DUE4cyR+gXrW5ooFsXU5zzPz6aEXYzHlffdl6qtE7L2XF1i4r6Dd1VPxCG5pi3"
    "Bg/6Ig5fysP2Gvzmc96KGLEpc8SlN/O5pwjtb9eMzEoJH07sSPhyx9j1It5tw2Fy1ysIS7"
    "n4qABUIY6MIGF0gaJ5nICcEfCD+WSCxa0YD9iLyBfflU340WwEZwvGaBwxqIySV8U3/PiI"
    "zmHCUIamOEDY8+iCOK/QcLiAK9dnmN3zj4pbk7EuX/wZncHhPfkJiylnGYhwLcMnJkS98E"
    "+EyikuIokm/OWubNj2oiAUrjK48H04DOnctcVvkGAToJF/uMU/aAovh6hPd7yUn0An2dGJ"
    "GGuRpJP/BRyeMWUfeJNT7IUiyiVrUzxiBAdwzzzCjCAhKjKzlz/XDdMbdRN0oFV5HZLIni"
    "IxEVlC8Rd/Qdk9h1ZcTjLlk6HY4Oa7s/EInzAaKfRStYm1KnkQKmrXET9iwOr0Qypg4G+T"
    "hSWZSBrmREHGuIcV7mHQTLHOVPgRakKaS4JPB+7R4yL7xOHNKvWvMcCrxA+mO7Y20FMeo/"
    "AI1261FwRNqrSubbMXJlNKKbXoUUHK+KH1VXNC3VdRr4sPymRMLp/yIaPU8FEpZR+zZdU5"
    "o4Jg2cG/DKV2OBhMz2J/Rzqa+WA+u7we3P6iHs5nCv/I2S93F4NSB6SGo846UhAyy4j+Mp"
    "KzzbVxz8QM8u2Qb5VNtiBoyFGXyVHObaXbyyVR089d6+fu+fZ/incb6537P2V7ks28+/Em"
    "poZ7H084uBM+EqVffupOpnBQM24IBYT4fXlXJy9Nmkcj4tEF3Pwk3eOMIHHREv90pfP/MV"
    "5iXMX7pk+Nq7gjdCadjjqQF4QM7C1gN8Hb23ZaxvpgFdFP/LNdBgdB1cDmBEvAXsd5X/YM"
    "2XrY3n/68eru8nZw/W23khd+JNi5ImFYef4mV2EdB3J4VcsTdRvSn9t84IBNI89BPg057U"
    "i24fso8uVxYkUCX23pLccI1m0+HViY4JPsOdWlLDR0cff+c0MPTSTBPnOVeO+hTSzBiugh"
    "AfzkCeoElvdEcVNUg62jWM7sHLXcOYphFOGXrToglTRdsFkXTDlfVua5rQ4vX5Xchyjz3g"
    "/YZQEE9wICws0oBlEfjWg4RSMckHcnZXq/uzj0Q784mLd/79OF30cz7I0pmxEHcv7JwO2N"
    "u+Fxzmxq77luuN3aNVX9TByU+6MbDsQ/2THAt035XUehXgeM4QqKE9cvQdkxbTrwPMQ/ND"
    "m/IjnBB3EQBI5OR4xsvIhDyNevv5UTdWT+vVab9Cp5kxbKbNVXOqcvZ/ATcf6RSKgc1KVK"
    "/TVOajeunnxGv2nSKMedwI45J7GQNA4J8ReBPEuVNJrQWnnULCSeF8DZLOK4cN6KEQQJ/R"
    "D1iTwPp04m9Vgv2rL3uzpw1mTTa5RJ6hBNi84yKzmptGztnMg+GNnbgP4wjnL/+V+Y+6G7"
)
