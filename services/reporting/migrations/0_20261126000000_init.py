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
CREATE TABLE "assessments" (
    "item_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "counts" BOOL NOT NULL,
    "attempt_policy" TEXT NOT NULL
);
COMMENT ON COLUMN "assessments"."due_at" IS 'When a quiz closes';
COMMENT ON COLUMN "assessments"."counts" IS 'Whether missing it puts a student at risk';
COMMENT ON COLUMN "assessments"."attempt_policy" IS 'Which attempt counts; latest for assignments';
COMMENT ON TABLE "assessments" IS 'The latest state of a quiz or assignment; ``version`` is its course''s.';
CREATE TABLE "assessment_exceptions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "due_at" TIMESTAMPTZ
);
COMMENT ON TABLE "assessment_exceptions" IS 'A student''s own due date for an item; null if the exception is about something else.';
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
    "enrolled_at" TIMESTAMPTZ NOT NULL,
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
    "name" TEXT NOT NULL,
    "scheduled_at" TIMESTAMPTZ NOT NULL,
    "attempt" INT NOT NULL,
    "trigger" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "processed" INT,
    "error" TEXT
);
COMMENT ON TABLE "job_runs" IS 'A run; its key lets no two replicas run a job for the same scheduled time.';
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
    "item_id" UUID
);
COMMENT ON COLUMN "outline_lessons"."item_id" IS 'The quiz or assignment that it shows';
COMMENT ON TABLE "outline_lessons" IS 'A lesson of a course''s latest outline.';
CREATE TABLE "ownerships" (
    "course_id" UUID NOT NULL,
    "owned_from" TIMESTAMPTZ NOT NULL,
    "owned_until" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID NOT NULL
);
COMMENT ON TABLE "ownerships" IS 'A period in which a teacher owned a course; together they cover all time without overlap.';
CREATE TABLE "resets" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_cycle" INT NOT NULL,
    "cycle" INT NOT NULL,
    "round" INT NOT NULL
);
COMMENT ON TABLE "resets" IS 'Begins a round, and revokes the completions of a span that are older than ``version``.';
CREATE TABLE "results" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "results" IS 'The percentage that counts of a student''s submissions for an item in a span.';
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
    "progress_from_cycle" INT NOT NULL,
    "round" INT NOT NULL,
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
COMMENT ON TABLE "submissions" IS 'A submission''s latest state; ``progress_from_cycle`` is the first cycle of its span.';
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
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_pkey" PRIMARY KEY (name, scheduled_at, attempt);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        ALTER TABLE "grading_turnarounds" ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_pkey" PRIMARY KEY (course_id, student_id, item_id);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "resets" ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, version);
        ALTER TABLE "results" ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, progress_from_cycle, item_id);
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
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_trigger_known" CHECK (trigger IN ('schedule', 'catch_up', 'retry', 'operator'));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_outcome_known" CHECK (outcome IN ('succeeded', 'failed', 'interrupted'));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_attempt_positive" CHECK (attempt >= 1);
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_finished_with_an_outcome" CHECK ((finished_at IS NULL) = (outcome IS NULL));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_processed_when_succeeded" CHECK ((outcome = 'succeeded') = (processed IS NOT NULL));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_error_when_failed" CHECK ((outcome = 'failed') = (error IS NOT NULL));
        CREATE INDEX "job_runs_started" ON "job_runs" (started_at);
        CREATE INDEX "job_runs_succeeded" ON "job_runs" (name, finished_at) WHERE outcome = 'succeeded';
        CREATE INDEX "job_runs_unfinished" ON "job_runs" (name) WHERE outcome IS NULL;
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
        ALTER TABLE "assessments" ADD CONSTRAINT "assessments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "assessments" ADD CONSTRAINT "assessments_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "assessments" ADD CONSTRAINT "assessments_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        CREATE INDEX "assessments_course" ON "assessments" (course_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_searchable" CHECK (num_nulls(slug, title, search_text) IN (0, 3));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        CREATE INDEX "outline_lessons_item" ON "outline_lessons" (item_id) WHERE item_id IS NOT NULL;
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_finite" CHECK (isfinite(due_at));
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_finite" CHECK (isfinite(enrolled_at));
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
    "eJztXW1z2za2/isYfUk7o/U4jhOndWdnZMfbutexO47bbrfpUBAJSVxThAqSVrS7/e8XB+"
    "C7QIqgZJuSMdNpbBIHpB+AwHMOzst/e4zMKQtdf3IwsEP3gXzAy9636L89H88I/0F5v496"
    "eD4v3IVrIR55QgaLlpaDl4FoOwpCxq/xW2PsBYRfckhgM3ceutQHgR/oAs2wv0TEZ9TziI"
    "OCMHKIHwaIjhFGIcH2lDBEGbJpxAKCFoQR5OEgRPJhiPq8HX/iATzRoTZ/JLzWI3Qe+e6f"
    "EbFCOiEhl+OP+P0Pftn1HfKFBMmv83tr7BLPKYBJFz5h1j1vCh2J+1a4nIt7d+RL+A8hAX"
    "/AyLKpF838Van5MpxSPxXjfydcnRDeBofEyYHsR54XD0lySb577oJ8a6cwNGMceTBYIC/f"
    "JbvWs6zrmzvr08WdZfVWBjKRyMEfX7KpD5PA5agDIn/JfjMExNWewOHin3fQ8ywI/vTgwv"
    "Uvg9vzHwa3X30c/PNrcWcZ37m6uf4+aU75DJOz7/r86uas95d4BA6xfIgYl/JAuIph+Pnn"
    "yw91w+CqBiGKXOcAJPdrKATqb94J0Oc0CCdM3BQYCYAzQOFrseLvnj9/BdYPHBA1rKuSJX"
    "D5IJLQnZED+GG/AP4wuLsoAZmsTasQXvoV60NepIQdf4cdRIy/L//nb0evj0+O3795d/ye"
    "NxEvml45qQH18vqOYwpr8Pg+9/HDhRG27xeYOdbKHXpEq9qu3podzcpXsI8nAij4i+Dlcv"
    "tmEJAgmPERqtpYswZrd9a0acOd9W4KO1lI+F4WhPxfueX9Gbn/gf2Od+dOfOjuFA2HD4QF"
    "XGw4RG6AXL49yu3wVbC6p26v2w12UzckM801PCeyzSU8ZFHxc4kv5L6M78aRb8OoIPEk+N"
    "/x33sdXNOrN005bpqIF4TMtlla7eNvQ2Oxz0mYtT5e6/OI6pJrQ6u1aXUGduiGHtFBOxUw"
    "cLeAe4a/WIFNmQLyD8R2Z9hTo16QK7NrKXgQd7Bfo/Dh4vzy4+Dqq2/6RwJzjjhnAHAnGY"
    "3jw69LIDucjeBQrcGAGqKGOJOq017ghwYIx+zhkQHu/TolfsLabI9yZlnmefrT/vLjxae7"
    "wcefCnMf1By4c1SY98nVr+ROmU39tBP06+XdDwh+Rf+6ub4o76dpu7t/9eCdcBRSy6cLCz"
    "t5jJLLyaXCaHN6olS2zij1CPYrOY1a3Rpxqe58QTDAwKnRzOWE3J9w8o3mESfgOLGAIRwi"
    "5gb3G4/72c3NVWHIzy7L69nPH88ubr96XfoOVzdwHHKOPg+tOfVce6mzuaxKdnmX4aPj2l"
    "MUvzSSc+o00arGBTVqCx/mtvajLurVF19sksBar2BnLfuNNW2LJEINde5B8nm9ChBd+Ijv"
    "DQhWfzmoPgIl9FT8QcgdI/6FovQJoCLjEY24Wk1n/OOFr5bwh6xq4I/1kA30caMfProKHo"
    "+5JsZFKQNyacfpjh1pL+A0No1t2zRejEqyFc17F1SQ7rCoczqbe6SGPOUarONMdtq0MVPy"
    "OMnijCScck0kU0vijoiDXNBQ7SUfFjhKiI/q+co7HALr4Q2A2cTH9vxHX0WUHuUZhic9/5"
    "5jeNKTbuziE9HY1tP2ZlNXbOpyVdKcoQUhM0EN83zkSZpuki34Z1l2Cyy0a3DvOg3tFxjf"
    "A70nitWo1hSek+q0LXwbQ7pFI3dGMnVW/6LUBsv/7mhzGqu/gxWnBdV+h3HzF+ds2CXVE1"
    "SaXpXaKW7216qc0Kyxupm4nhWc1065+sfoAnzYYj6ADoWNHM09bJMp9RzCErt65N/7YG+X"
    "PanUzUd5xt6omy/DVW6Hmehhd9hn4EUTnQPgpH2rY9/d2RP3wZXrhaMdEMzsqRVydBWchT"
    "D3gTh38c3iFC8KGuxbYM/340jh8lOzrqQSBu8WK4vRdbav6xBhWdFU1nNSz6ysqwl6x5R0"
    "GoWe6xNLn8wpJA2pS9SRKZ6HHBedg4SciMGxcH6gA2NOwqCYGhz+jFymWkkrYcyLvGgcu2"
    "ZJuqMhh61XZ0+Km/QbWZWsMGu93rbkeWgUhWg4lGkGhNvucIiw7/BrCzecOgwvIApSePoi"
    "Oic+yjVF1PcUyQu2162xIHWQ0VVbkHJjqLE2laRe9PKUX+bTD0UDy4KMQXIf8hN0CEeH+g"
    "pz25k7qYQxkdh1CL85Onrz5uTo8M2792+PT07evj9MsVy9VQfq2eX3gGs/r9ytAh35E4Yd"
    "LYaXF9l1tPeE4X3Arrf8SPifbFcxvEKTdQzPgcbWLNd6LcP7FfxHuSbKGVbiNBobqV4lOS"
    "0CyH7B7/AvNXEYrc5LtYX+TCqqXTGHmlRUxg+kI1Aqkk7FliErddnTYyZK8V3fOJ+YpgTR"
    "SIRpK016deCXBA3sWrBXccM6xPeHHD4x2JBpwuILN399zUleljTA6wM/J8yG6JYgmql8Dm"
    "ryx6jEu5NGZoPRqNsl49QxR4f948a5Y7KMDe2muVreTHatyZ4Dsf2Ur+7ETHzFxA8j5mNG"
    "I9/RnPElQTPVtaZ6hp4VEP5GTtBiqld38mKm+nH/Xe1U75gd7Fb82qsxg8Ut+o2sYPJeYx"
    "/6eTTy3GBKHCQF+whOSkSQ9NidRIyIvOqQ6DV2gGfkwQX9ROUsv1lnG9i/5OM07S4FIXOm"
    "qXumGcOXmFSaWmhKYi/aUvMinCl711zkW7EILKbUIyiwp7GD4lMZEZNlRuPUKC9igokVbC"
    "Ve0Fch/fHTzbUa05xI+bN37RD9D/HNYxehrcENwKg/dCifL5RmM3RQ9sFOt9kWcdxlWRPH"
    "3bk47u7w04vUAamCnuYarGOnJWemBtw07/pWCsBUkM91rffGY667X5dJ8dMFkPcibrWjpM"
    "ckTdommnNGYfYG1pjRmaWLbYW0QVqBdFIsrwVhLIkavtg5vliIcpsTxXpfG0eYiJiMP/XB"
    "hF2k5edL+eb13Pw8WRsbEnS5mDak6TfgzQjtRdWwPAuH/JuiEoVjjYiNo4DIqmHwB6HF1O"
    "UibggXYAauMvptdmzI//PzUkP+n5T8G6q6TQJlVKmtq1KFBXwV2Gq39VVJk8hj18q9fM+w"
    "w/+9yzmMqFmMouE6IjORIlbJG6VB4XI34AyB4RkwjrgXlOvlFI0i+56EyEeQ4i1Arw9ef4"
    "6ODk/G4v+jz9Hh4egb9B2KPS8Qv3z07jhrpihn/iSPNJElu/F91pEkE1liIkue219BrkUa"
    "JCgTMBxoz+IVtgvpE7hadof8XDpkNqchV15vSTDneFSZcBQN15EfNxUBp3Mh09gXMBEA+4"
    "oomOIGwm3HcSdwlsoZio09j7A+gkJz1OmjOQ6nInvJPVGlO9m0x8/+Z3+ARtRZynovM7xE"
    "fP6EfPZAeTycWIYY5goB4soAgwfEidFOxZMgTS8jMy4R9FFAZT/iBuHzPwg/+2A4oiGaM2"
    "qTAPrBE95643L2ys+a07ql+rNWbtKjZShHb/seiM9kgo09XFKmxInS2eX14PY3NVU6U3jE"
    "nP12dzFY65soBldvCHJC2xqHR/Ko+5B+PrmZXP78nnlw1qforEkxUpGhc6e3uK2xhinhDE"
    "CVcq/a8y4nYjzvNvC8g61Ib1FJJFquKE/ooovwOCQs2U8jWV++kwuKq4pLGjCGK/dW1czv"
    "1pTv3UFZupgMAf/BUOvXCSBhiFzkEyYFZQW2NUKgFv/+x4q3NDzKaeUtUJY17gKdcxfojh"
    "70Ix3dRn5PrfvEN9fpO/+mI4tFzUtU8ranIgKJ6xeI6wlA/lG4oBCx5Lk2DqAFwoj3K740"
    "+PYC/nIQtUCcyIMCkjCBVcrOlroGrWc4tHFoT61oLpUmLGXFCg0JIuK2wQESzxVxVlADnK"
    "/e/B+b8l5dsXYkXlJ9kXwoDD77saKDpvyFCHyqB5CPkjHKMv0MpnVCL9NK49+KPw6S1RcU"
    "sTknFtTHntDINlWbxL8ra061oTlpb0zMWzAxp/OwxcJfljULf+cW/kJYfRiS2VzHlJuTMF"
    "qZKnqbuZMJYTqLV07ErF/tan+wdtUsi5Jmrer0WjV2/bbRbiXRLQz0DnmN7No4x8RVZwXN"
    "iRgfIP0FND3z0OABBZlWTKBjoG891gJUKZ1JnAqYKbxrbmw3UTiiX3pqC0Z8s7/GgkGzZm"
    "vtFxcPogyEOMTEDNIIz2YuJ+aOKCsBx5hLwu/YUHGU62ITuLFE/4fH97iPoCppEKKxy4Jw"
    "1X6xva7BfgHWzHuyfBWgAE6nfJsIe8P54PyHC/RanMSKAqrMkWe28mnx72DMgAzK/L8J32"
    "AmfPL3IXdEII5zxYmtR+17eAMypvxdiXx3eG2RgRmMGhsaItTnt9VuGcrzW8V6GH+unT28"
    "fcrUV9WWiJDOXVtLlUoEjCLVhgdwbciFl7T4N6sD+4qggb8F/A/Yi5TlI6qPFVORbnsqdM"
    "9nJGcCi3eKFmplSdTYDzqnV3aNIl7RyYWvylm30qQZXbQ8OrFI48iGnzirStfqvjjWoeNx"
    "AIROHCnBBQ+LhHw252CJlxw40/EteoQ58wLeF6zSxq32vAFfM4zhWY+O0imgY0nIy5gzBY"
    "Upweez15Kfk542UhLcJ3CfOCmv7UVBWBF4UxeimJcyK0ybQuOwPutmxszJmHinDlrKPkE6"
    "tloWJFs0JEFB2riB50/AO/GEBUkmI3V9GzMfiyS8satLSkkES1lgYZfi2xRxskTGnHhJBz"
    "34ZYo9hSntEZ+V2NbgFzQcjsiUz8nhEM0I9oMsuCHtHJJgeI7gYdgX/jt04efyNEvLWR8c"
    "jsBLCdsEekv74S8gvI98CnwMKpc9hl3t0wx73saWtc7HRcQb2Jujk3fplgW/1G1Snz4Orq"
    "7W28seCHP5df5J6x09lOXMCYT+RgWfonaAdEHIoN4SdUZwoFI51uCeiRnk2yHfympWEDSu"
    "GMZkVsMVPdcnV6IQYTVbzLVpwBehtRXXNmxKGWVzEWUaV2zNMgvHXarYX1Mxk5XsufWjOk"
    "4lR1ET4oKQgbhsTJniOZhFQjdU5SarsaeUBY1JpcXOnaDIR0nXVqsS3Ser4vZyGutjazBd"
    "51qvu1yYZWKTZUJXlzVpvjYAG5I3uEyZBKguaXNezCRurk/crCydo4l3Qc4A3hxwfmOmya"
    "FzIt0vbgbGeKioDOG1WZlZaUF3QxRM6SIoq4h7fMoDCQeDqTvvVWjt6f3+Oo09adm8kiVh"
    "LnUg5nkxde0p173jQnlw5AFpnWJd/BQlCjcccUAc8wOkvfA8EVGdRlLDVQ/PlWUuH+9Jxi"
    "Tw/PpqfQ5OR9Qb0bV9FiWNw2DnrJ+FQDQxWJEful67cU5FzUB3eqCfuf7qDg3tzjCQWwI+"
    "b2r2Ie+tYx4MWjVkHWdk4voiOwtk65a+Gow80Hsi86iAS4dHoHUgjwOCOfazGKuca8ZwGB"
    "cMGA5XKcfjPCbxJRGNoZ3oSpR+QbBT8cZZaS3wCqFQd0X+coBuRKf5J0NSGMyY+0DEYQcz"
    "hKYT32YdoTGVV0zZxR0wALeqD2jKAq7F1dQI2iaaYnPWQDNtb9DsXIp2ThUlOhU8Em42IJ"
    "K8WUMmCURsTpjN91X+UpK7cS4DYe2S0ck9FwLqoxFkABSUC9IICr9eMgNzlCR+q/xxm50n"
    "rFGW5hsOFWVYOVccScYaxvTSUMGOsBRDBZ+UCpoKx0+1+T7bOVPXgN3OxDU+AE+ZfkNuzQ"
    "pbM7HdGfYqVodMqmxmlmIHsfh+jcCHi/PLj4Orr076x6XD52Qkjg+/LieKBFYTtkwVWZI1"
    "Jn1j0n9ur4Mn3gxMpbw1S5KslNcd7fWTPaXUO8ce8R3MemotttSov0abDURzy863b6TVCl"
    "+H/1A/1julk0yA4IvjYnYI5woYJf0iPntOIdAUgmfVmuymHZro1Y5Fr8KAWjCgOoyzIGRo"
    "586lzvwkLQcDO3Qf3HBZtUiVWq1dpWJ7BM4LrF2mfp0SPzODiWB8kbNI9EKk8Utak1ZXJE"
    "1ZYwR7fmZjjGBPSh/hc5AfJGmhf61KGw2scxpY57aVOxryF6vfVOI2TbeUMGveYEMBYppu"
    "CrlNAHEkA2CoosyS6FKUwY1vQq4XqYv2OWf1luBhLI5Z6JwoXYMe9Ulms3r+ddRsVk+6Wc"
    "HsX4WzNjYoEXnmsCD1UtSxcCBHqeVVas+OWr974iOvw/aobvuYK/InDDtaBTvyIgZHBSdV"
    "uepVWzdXJTc0dO6Oybh7ds7UW6WK6WUN1tK8zPOlGccb5JxlsvwuIiXhaaVfTFxfUxTKiF"
    "1oOCeDvHxqz53HeIisL5qda4WUywAfHA7lSgHZ4PglGcwm/csFZ1yAqcOVNo5UXEjKR0np"
    "TZlj9gfrMpuy4DbJzXrba++7ceTbIsWjeBL87/jvvQ6ynWpKaVj71gmlYemPkUjIOC5vM2"
    "eN8VIzLuI7iKbx+TM+f7t0+GoKcD/mamDC7raNKKiZUaCzJGQSZlFoU9Dc+Knu8ylpsag5"
    "C0Irtre0KWy+Im4yau/MeI+0imwqRE3e+l2MstidAWgTZMHIg6tJwPIihoGpGFjOSK9tCs"
    "/JmYiGKlz1Dv/Kci8uxiEPYnZYpDM1i1JmYiox1ZuVBSFzGt1/ptPoO+lOF3sX9tQn0qVG"
    "/TWn0klgWnwe1PBo+tJHU7pA/GWXMsFD3M2rID7KDfIugwEiPqOeFx/dFs6fN+ppk3K+Jj"
    "OfcSDcIZCLDoRW/G1oUOGymPHUMp5a+7c31rrlF9s03Rl13PI/RbNApNvOeTXlqqbmsniD"
    "47yDl6sbYrsu9mgnfEmOUDoLuFm7a6pttNgQlbIG2WIpL60JmhMxOBaK/OnAmJMwKBYVCR"
    "0Y8yIGx9romDN3svcBMt8cHb15c3J0+Obd+7fHJydv3x+mWK7eqgP17PJ7wLWfPw1S+OFV"
    "V92qAbum6JYBvB5wE7e0D1lxhYbGf1iTtGOlWb+JLscvaqbtgGRAcUQMTBXegajCFfG5Ao"
    "OCRsvMYNmHW7WJPDbubQMlT1S7snQdMItSxuOqsVNAfYUnXV07L2PMoZXmO/5Zb5T+I5M3"
    "rm2dc3Xq0B7FsB+MSVXWu/T22j0pbtg4GpTr1/6EyFMyuSu8CkQMJVOFda5pbTJvPP8iVr"
    "1LGFfzR6nw0s7UrRA1E7hcQZ22BHdF0EBbgpaMx6RtbrOyrCE2hthUEpufg0pSI26tIzRR"
    "0JjMgCoscoLNuQj1sYdgKwSFN+36FKoRklHkeg66J2QOZ6CQdwKeptatN+1wA0oEf7rmwp"
    "cTMaenhh89Nz9y3GDu4aUlfl+BtdpEVJYzgSMtovL4AsVZ0Bdl6AiUO3Xu4pvFE668mMG9"
    "Be4EM3vaBvmioMFeH3tGVTlAqteZpL3BWh9rDk2gPIqsSzqZCZm0k+q0k91h7gO+VtnTnp"
    "q7xzfXsXecNVtH36ux33Lli42LXsQf/maEufMsrgVPPp9ipkuUd/PAj384XyyP+JMQPpCj"
    "t29rAE3WWt6qZAVIluEjea+UaoV/VxoIx833EN3Xh4cN0OWtKtEV90qeiNQPlWHVP366ua"
    "46bEhFyhYv1w7R/5DnBruo9NWAC2DUE4cyR+gXtW7ooFsFXM75Hx/NCLsZjwNSFe5WarRu"
    "l7Pj5hYV7Ruaq34iDM0x7w0u9IUfvpSH4zX4zee8FTFiU+aI4lDzuadw7W/XjcymCi9O7E"
    "jYcsfY9SI+bMNhUmQZhKVcHCoATYgjPUgYXaBoHifqZwTsYD6ZYFE95gF7Efnsxwld/Wg2"
    "gtiCMRpHDBqj5FFxJSwf0Tl8MJShKQ4Q9jy6IM4BGg4X/CtiM8zus/Sw0tflsz+jMwjek6"
    "+wmHKWgQjfZfiHCV4v/BWhcYqLSP4Kf7krO7a9KAiFqWw47PPfQzp3bfEbJIYFaOQfbvEX"
    "msLDwevTHS/lK9BJFjoRYy2Sy/K/gMMzpgyS3E6xFwovl6xPcYkRHFAfLjKChKioYFB+Xc"
    "h7G5eyTtCBXmXZMJE9RWIistviz/6CsnsOrSjiM+UfQ7HDzU9n4xk+YTRS7EvVKtaq5F5s"
    "Uc/t8SMmrM44pAIG/jZZWJIPSUOdKMgY87DCPAw7U7xnKuwINS7NJcGnA/fwcZF9Yvdm1f"
    "avMcGrxPdmOLY20VMeo7AI1x61FwRNqrSuHbMXPqaUUmrRo4KUsUPrb80JdV9Fvc4/KJMx"
    "uXzKQUap4qPalH3MllVxRgXBsoF/GcrdYW8wPYvtHels5pP57PJ6cPubejqfKewjZ7/dXQ"
    "xKA5AqjjrrSEHILCP6y0hON9fGPRMzyLdDvlU22YKgIUddJkc5s5XuKJdEzTh3bZy7Z9v/"
    "JT5trDfu/5KdSTaz7seHmBrmfTzh4E74TJR2+ak7mUKgZtwRCgjx+7KmLb+bdI9GxKMLqF"
    "gmzeOMIFEgjL+60vj/GA8xpuJd20+NqbgjdCb9HHUgLwgZ2FvAbpy3t220jPeDVUQ/8td2"
    "GQSCqoHNCZaAvY7zvuwYsvWwvf/489Xd5e3g+vtuJS/8QLBzRcKwMv4m12AdB3J4U8sTbR"
    "vSn9u844BNI89BPg057UiO4fso8mU4sSKBr7b0ln0E6w6f9sxN8EnOnOpSFhq6+Pz2c0MP"
    "jSfBLnOV+OyhjS/Biug+AfzkCeoElvdEUSmqwdFRLGdOjlqeHMUwCvfLVgOQSpoh2GwIpp"
    "wvK/PcVruXr0rugpd57yfssgCcewEBYWYUk6iPRjScohEOyLvjMr1/Pj/0fS8czPu/9+nC"
    "76MZ9saUzYgDOf+k4/bGw/A4MZvaZ64bHrd2bat+IQbK3dkb9sQ+2THAt035XUexvQ4Ywx"
    "UUJ25fgrJju+nA8xB/0SR+RXKCUxEIAqHTESMbL+Lg8vX7H+VEHZl9r9UhvUrepIUyR/WV"
    "xunLGfxEnH8kEioDdalRf42R2o2bJ6/Rb5o0ynEncGLOSSwkjUNC/FUgY6mSThNaK0PNQu"
    "J5AcRmEceFeCtGECT0Q9QnMh5OnUzqsR60Zet3teOsyabXKJPUPqoWnWVW8qPS0rVzIrug"
    "ZG8D+v0I5f7r/wEXIvuy"
)
