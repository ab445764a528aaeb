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
    "required" INT NOT NULL DEFAULT 0,
    "grading_promise_days" SMALLINT
);
COMMENT ON COLUMN "courses"."grading_promise_days" IS 'Null: the school''s setting';
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
CREATE TABLE "grading_backlog" (
    "course_id" UUID NOT NULL,
    "submitted_on" DATE NOT NULL,
    "submissions" INT NOT NULL
);
COMMENT ON TABLE "grading_backlog" IS 'How many submissions of a course''s open enrollments await a first grade, by day received.';
CREATE TABLE "grading_delays" (
    "course_id" UUID NOT NULL,
    "teacher_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "delay_days" SMALLINT NOT NULL,
    "graded" BIGINT NOT NULL,
    "with_feedback" BIGINT NOT NULL
);
COMMENT ON TABLE "grading_delays" IS 'In how many started days a teacher first graded submissions of a course, by day graded.';
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
    "ungraded_on" DATE[] NOT NULL,
    "last_active_on" DATE
);
COMMENT ON COLUMN "student_totals"."ungraded_on" IS 'When the submissions that await a first grade were received';
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
    "has_feedback" BOOL NOT NULL DEFAULT False,
    "feedback_at" TIMESTAMPTZ,
    "submitted_to" UUID,
    "submitted_on" DATE NOT NULL,
    "graded_for" UUID,
    "graded_on" DATE
);
COMMENT ON COLUMN "submissions"."feedback_at" IS 'Of the latest grade by a person';
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
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        ALTER TABLE "grading_delays" ADD CONSTRAINT "grading_delays_pkey" PRIMARY KEY (course_id, teacher_id, day, delay_days);
        ALTER TABLE "grading_turnarounds" ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_pkey" PRIMARY KEY (course_id, student_id, item_id);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "resets" ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, version);
        ALTER TABLE "results" ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, progress_from_cycle, item_id);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "grading_backlog" ADD CONSTRAINT "grading_backlog_pkey" PRIMARY KEY (course_id, submitted_on);
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
        CREATE INDEX "grading_delays_teacher" ON "grading_delays" (teacher_id, day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_finite" CHECK (isfinite(due_at));
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on) AND isfinite(feedback_at));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (done >= 0);
        ALTER TABLE "student_totals" ALTER COLUMN "ungraded_on" SET DEFAULT '{}';
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYfUl3RjfjOM5L152dkR1v697E7jhuu91mh4JISOI1RaggaUW72/9+cQ"
    "C+E6QISrYpGTOd1CZxQPoBiPPg4Lz8Z8DIkrLQ9WcvR3bo3pMPeD34K/rPwMcLwn9Q3h+i"
    "AV4uC3fhWognnpDBoqXl4HUg2k6CkPFr/NYUewHhlxwS2Mxdhi71QeAHukIL7K8R8Rn1PO"
    "KgIIwc4ocBolOEUUiwPScMUYZsGrGAoBVhBHk4CJF8GKI+b8ef+BKe6FCbPxJe6wE6j3z3"
    "j4hYIZ2RkMvxR/z+L37Z9R3ylQTJr8s7a+oSzymASVc+YdYdbwodiftWuF6Ke7fka/h3IQ"
    "F/wMSyqRct/KrUch3OqZ+K8b8Trs4Ib4ND4uRA9iPPi4ckuSTfPXdBvrVTGJopjjwYLJCX"
    "75JdG1jW1fWt9fni1rIGlYFMJHLwx5ds6sMkcDnqgMifst8MAXF1IHC4+Mct9LwIgj88uH"
    "D1y+jm/IfRzTefRv/4i7izju98vL76PmlO+QyTs+/q/OP12eBP8QgcYvkQMS7lgXAVw/Dz"
    "z5cfmobBVQ1CFLnOS5A8rKEQqL9+K0Bf0iCcMXFTYCQAzgCFr8WKv3v+/AqsHzggalirki"
    "Vw+SCS0F2Ql/DDYQH8YXR7UQIyWZuqEF76NetDXqSEHX+HPUSMvy//3/8cvzp5d/L+9duT"
    "97yJeNH0yrsGUC+vbjmmsAZP73IfP1yYYPtuhZljVe7QY1rXtnprcbwoX8E+ngmg4C+Cl8"
    "vpzSAgQbDgI1SnWLMGGzVr2rSlZr2dgyYLCddlQcj/L1XeH5H7b9B3vDt35kN3p2g8vics"
    "4GLjMXID5HL1KNXhi6CqU3fX7Rba1A3JQnMNz4nscgkPWVT8XOILuS/ju2nk2zAqSDwJ/j"
    "n526CHa3q90pTjpol4QciozdJqH38bGot9TsKs9fFan0dUl1wbWq1NqzOwQzf0iA7aqYCB"
    "uwPcC/zVCmzKFJB/ILa7wJ4a9YJcmV1LwZdxB4c1Ch8uzi8/jT5+8+3wWGDOEecMAO4ko3"
    "Fy9JcSyA5nIzhU72BgG6KGOJNq2r3ADy0QjtnDAwM8+HVO/IS12R7lzLLM8/Sn/eWni8+3"
    "o08/FeY+bHPgznFh3idXv5GaMpv6aSfo18vbHxD8iv55fXVR1qdpu9t/DuCdcBRSy6crCz"
    "t5jJLLyaXCaHN6otxsnVHqEezXchr1dmvCpfrzBcEAA6dGC5cTcn/GyTdaRpyA48QChnCI"
    "mBvcbT3uZ9fXHwtDfnZZXs9+/nR2cfPNq9J3WFXgOOQcfRlaS+q59lpHuVQl+6xl+Oi49h"
    "zFL43knDpNdlXTwjZqBx/mrvRRH/fVF19tksDavMHOWg5b77Qtkgi13HOPks/rRYDoykdc"
    "NyBY/eWg+gg2oafiD0LuFPEvFKVPgC0yntCIb6vpgn+88NUS/pDqDvyhHrLFftzsDx98Cx"
    "6PuSbGRSkDcknj9MeOdBBwGpvGrm0az2ZLspOd9z5sQfrDos7pYumRBvKUa7CJM9lp09ZM"
    "yeMkizOScM53Itm2JO6IOMiFHaq95sMCRwnxUT1fecdjYD28ATCb+Nie/+iriNKDPMPwpK"
    "fXOYYnPapiF5+IhlpP2xulrlDqclXSnKEFITNBDfN84EmaKskO/LMsuwMW2je4952GDguM"
    "757eEcVq1GgKz0n12ha+iyHdoZE7I5k6q39Raovlf392cxqrv4MVpwX1fodx82fnbNinrS"
    "dsaQZ1205xc7hxywnNWm83E9ezgvPaKd/+MboCH7aYD6AjYSNHSw/bZE49h7DErh75dz7Y"
    "22VPqu3mgzzjYLabz8NVbo+Z6FF/2GfgRTOdA+Ckfadj3/3RiYfgyvXM0Q4IZvbcCjm6Cs"
    "5CmHtPnNv4ZnGKFwUN9h2w5/o4Urj8NKwrqYTBu8PKYvY6u9/rEGFZ0dys56SeeLOuJug9"
    "26TTKPRcn1j6ZE4haUhdsh2Z42XIcdE5SMiJGBwL5wc6MOYkDIqpweGPyGWqlbQWxryIwT"
    "HGccaww59nLRlduEEW+1/E9PMCe14tsHV9dAL5kXzor7jIX4WDQGDPuRJ9EaCAhImZqvU4"
    "vD5+9zYdAvilCf3Pn0YfP/YtylXa625pyFEdNJn04ibDVoY9K8xabzbveR6aRCEaj2WmB+"
    "E5PR4j7Dv82soN5w7DKwhEFc7WiC6Jj3JNEfU9Rf6I3XVrjHg9JNX1RrzcGGqoh5KU0RAx"
    "mumHooFlQcYgeQgpInqEo0N9hcXzzJ3VwphI7DuE3x4fv3797vjo9dv3b07evXvz/ijFsn"
    "qrCdSzy+8B12F+f10FOvKB2mmR7LzIvqN9IHlMPmDXW38i/E+26xheockmhudAY2uRa72R"
    "4f0KLrxz3ivxE7/d2E74IkkrEkACEn6Hf6mJz259arAd9Geyge2LRdpkAzOuOD2BUpH3Kz"
    "bOWanXpB4zUYrvu+J8ZJoSRBMRKa+0qjaBXxI0sGvBXscNmxA/HHL4yGBDsg+LL9z89TUn"
    "eVnSAK8P/JIwGwKMgmihcvtoSOGjEu9PJp8tRqNJS8bZe46Phiet0/dkSTO6TXO1vJnsWp"
    "M9B2L3KV/fiZn4iokfRszHjEa+oznjS4JmqmtN9Qw9KyD8jZygw1Sv7+TZTPWT4dvGqd4z"
    "O9iN+HXQYAaLWwxbWcHkvdZhDMto4rnBnDhICg4RnJSIY+ipO4sYEantIdduHIPAyL0L+x"
    "NVvMJ2nW1h/5KP07S7FITMmabumWYMX2JSaWuhKYk9a0vNs/BnzTm2rObUS9xb2jm17MaI"
    "mCwzGqdGeRETz61gK/GCXoX0x8/XV2pMcyLlz961Q/RfxJXHPkLbgBuA0XzoUD5fKM1m6K"
    "DsBp+q2Q6h9GVZE0rfu1D6/vDTi9QBqYae5hpsYqclZ6YW3DTv+laKgVWQz02tD8Zjrr9f"
    "l8my1AeQDyJ0uKekx+St2iWaS0Zh9gbWlNGFpYttjbRBWoF0Uq+wA2EsiRq+2Du+WAg0XB"
    "LFet8YypmImKRLzfGcfaTl52v55s3c/DxZG1sSdLmYtqTp1+DNCO1F4bY8C4cUqKIYiGNN"
    "iI2jgMjCbfAHodXc5SJuCBdgBlYZ/S47NuT/6XmpIf+PSv4NVd0lgTJbqZ1vpQoLeBXYer"
    "f1qqTJpbJvFXe+lwHaZ7w/j85qGEyp0SYCkwR9T3Lt29eLz3neyhK0afK9ShQuXmEX8r9P"
    "XRaESDiQDtFkDYEciBGbQMqlhuLxD/EkQ3CeXvc2EBwY8RDyF+sVNC/LPevD8kaf+v1wqO"
    "+RKu6dKvhAPLxuVgSySVs14EDrlpvYSx/N0+U5xAxqeUDOkCyKL78EO3VLeLo2y2ZVHfBA"
    "z/nif/HPIWMEF8GM5PsIoClGS85GIdgQlInMCCsWDr6RFjCJBClyE/3tqzh37Bp51J/xNx"
    "ItjJbpvZZ5Ym+iQwLZxB9uoaizFaWKXHPapqLkIenqrlmZDiW6bbdoPrJjPjgxW1NCHOA8"
    "evhXRM0waA1D72jqbS7EpZGs3hZjYVpR1lL8TAvrhRtwMsbwAthh3AvK9XKKJpF9R0IEvJ"
    "P/oejVy1dfouOjd1Px7+RLdHQ0+RZ9h+JYEcQvH789yZopzBiP8kiTC2M/LIpNfNTkwjBc"
    "9Km5qFyLNOxFmcAhaeqdJmc1HPTZkZ9LhyyWNCR+eEOCJcejzulE0XAT+XFTEQiTFzKtox"
    "cTAfAIEVV23UAEGjnuDLy/OUOx+X6TsCFacB5BnSFa4nAu8q3eEVWC1m17BEvcCE2os5ZF"
    "ghd4jfj8CfnsQaAoE18WhgPioCggDB4QZ9M/FU+C2k6MLLhEMEQBlf2IG4TP/yD84oOrCw"
    "3RklGbBNAPnvHW2/ImlaI+czmtW6s/a6WSnqxDOXq7j5l8IqexOCYnZUqcKJ1dXo1uflNT"
    "pTNFDM/Zb7cXo43RlGJw9YYgJ7SrcXiYxXXwIf18cjO5/Pk98eBsruvSkBS1pqzLXqu4nb"
    "GGOeEMQFWnoT5WMCdiYgW3iBUEVaS3qCQSHVeURwwqRngaEpbo04iR3i4oriqTyogxXKtb"
    "VTO/X1N+cMtX8oQMAf/hPyL+4pDiVC7yCZOC88RdjRBsi3//VyW+Gx7ldIpvKMuaAIfeBT"
    "j0Zx/0I53cRP5AvfeJb27a7/wfnVgs8tvtcerHeAumL/5f+UzO55ipP5Gk/W6sok/K9Pno"
    "frU84s/COf/11dFRw7eRaF/eqqx941vH8t4m5y/bJqTb4lSWNYuTWZxqF6frKJzQrzWLU3"
    "xz0+JEs2YbzS8X98JHVdgnwOvIpgvprShq3ICFYk34HRv8jTzizODGGv0vnt7hIYIq1XxD"
    "KDyVqnaY3XUNBhkgKndkLQoq8Tnv2wTNcYDOR+c/XKBXwsgiCmozR5pj5NPi3+EEF9K58/"
    "9mfK7M+Jc1hEQ2gbDUCGOMR+07eAPCiQ5BRL47vLZIB+9s76KrNs3UW1yVphnFVjReefu7"
    "Wj/icX+DXxVdurbOWWIqYI4ROxR5XWK+LMFLWvyb1YG9Imjg7wD/PfYiZS2beotBKtJvI2"
    "T/zMG5NLexpujAEUuihiIairiBIn6kswtflUCz0qQdXbQ8OrNIa6elnzirStfqobAV0ek0"
    "AEIn7HlwwcMiO6jNOVhyAAbnZFxFTzBnXsD7gipt3GnPW/A1wxie1PEonQIaJzgFGXOIoz"
    "jE8fnsteTnpLcbKQkeEriP7Ihse1EQ1vjUNcVL56XMCtOBFIv1WTewJidjXBl75c4kOc5n"
    "yA3ZyIJki5YkKEgbt3BcCngnnrAgyczIrm9j5mORETx2kkgpiWApKyzsUlxNESfLqs6Jlz"
    "x7g1/m2FOY0h7wWYltDX5B4/GEzPmcHI/RgmA/yPyW0s4hI4/nCB6GfZEGHgIRs6Tx0nI2"
    "/OKPxxxpD9sEekv74S8AXWCfAh+DMooPYVdrjlBqa1nr/0HItnFJ9fTrnjCXX+efNGU6eq"
    "osZ7J66Csq+BS1Yx8KQgb1jqgzggPVlmMD7pmYQb4b8p2sZgXBHdjM9mgcjMlMkyt6rk8+"
    "iqqo9Wwx16YFX4TWVlxotS1llM1LGYPiNOdxlyr211bM5HZ46v1RE6eSo6gJcUHIQFw2ps"
    "zxEswioRuqEiU22FPKgsak0kFzJyjyUdK11apED8mquLsE6/rYGkw3YKq9XJhlYptlQncv"
    "ayL4twAb4rJcpozvbcognxczWeSbs8gr63hp4l2QM4C3B5zfWGhy6JxI/ystgjEeyrsjSO"
    "CX1ryWFnQ3RMGcroLyFvGAT3kgl0gwd5eDml17en+4aceetGxfVpcwlzoQCrWau/Y8l98R"
    "+nLSvfgpSjbccMQBseL3ENHmeSI/ozh84Zt0BFc9vFTW3H24JxmTwNPvV5vT6zii+JGu7b"
    "MoaRwGe2f9LFT0EYMV+aHrdRvnVNQMdK8H2qRvPTgGckPA503NPuS9TcyDQauWrOOMzFwf"
    "UkmLRHzSV4ORe3pHZAobcOnwSJglkw6W2M9irHKuGeNxXL1kPK5Sjod5TOJLIhpDO9GVqE"
    "OFQFPxxlmdP/AKoVAESv7yEl2LTvNPhsQ7mDH3nojDDmYITS++zSZCY8pAmRqwe2AA7lSs"
    "1NQo3YirKVi2SzSFctZAM21v0Oxd9kVOFSU6NTwSbrYgkrxZSyYJRGxJmM31Kn8pyd1sqC"
    "+SMDqpcyGgPlegRJYNQWAxBXOUJH5V/rjLzhPWKOuEjseKmtCcK04kYw1jemmoYE9YiqGC"
    "j0oFTbn1x1K+T3bO1DdgdzNxjQ/AY6bfkKpZYWsmtrvAXs3qkEmVzcxS7GUsflgj8OHi/P"
    "LT6OM374YnpcPnZCRO4vxgqmKQXfKBFWWNSd+Y9J/a6+CRlYEpgtGqCEZ/dq+f7Tml3jn2"
    "iO9gNlDvYkuNhht2s4Fobtn59q12tcLX4d/Uj/ed0kkmQPDFcTE7hHMFjJJ+ocbmKQSaQv"
    "Cseie7bYcmerVn0aswoBYMqA7jLAgZ2rl35eg/S8vByA7dezesK0NcbrVxlYrtETgvsHGZ"
    "+nVO/MwMJoLxRc4i0QuRxi9pTaquSJqyxgj29MzGGMEelT7C5yA/SNJh/1WVNjuw3u3Aeq"
    "dWbmnIX6xZqcRt2qqUMGveQqGIsu+JUsgpAcSRDIChwtGI7FJUuIpvQq4XuRcdcs7qrcHD"
    "WByz0CVRugY96JOMsnr6ddQoq0dVVjD7q3A2xgYlIk8cFqReinoWDuQod3n11enV+7tHPv"
    "I66o7qro+5Il+W9rRU/mUN1Y1Kcv2uciS2VMJ1IOeNIG09K+yCuhOFBkQpbIJWhEHlI5tw"
    "huiU9WMnW16l2FGeg6qAr7eFViW3NIvuj4G5f1bRdDbV8cKswUZSmM3MdoxwlJvMWTYYkc"
    "DwtNaLJi6EKme7dLjhDA6y+Kn9fB7iIeDvMx5np2Ah5TLAHsfjeEmZUsYvydA36Y0uGOYK"
    "vmJXWkRScSGZ+3q3rtOR/cG6PKgsuEsqtNlSO/huGvm2SAgpngT/nPxt0ENuVE9ADcffOf"
    "00nP4h0g4ZN+ddZrgxPm3GoXwP0TQegsZDcJ+Oagu1ijh3XiwVZye1a0FOwqwGitXABOnt"
    "GlHYZkaKmtv1S0ImYRaFDouC8Wo96DPVQgAsWEys2N6iP9oKcZN/e2/Ge6JVklMharLc72"
    "NMxv4MQJeQDEbuXU0ClhcxDEzBwOY4sKaEOHBiUsW18Qy7LGrOsjefZSd4dVHIRdG9UcaD"
    "62lc0VOcLMkD2MkaYQgvjwsxPC9NnT8Y0z5+ysmZmKO6zY3egXtZ7tlFIeVBzA5odaZmUc"
    "pMTCWmerOyyfnGeIA8mgfIrXR4jf1/B2ovkFKj4QZPkCR0ND6DbekOcumjOV0h/rJrmYIl"
    "7uZFELtPBHmn3gARn1HPi90lCj4fW/W0TcFtkzvTuPjuEchFF18r/jY0tp9lMeOTarwjD0"
    "83NgbOFNu01Yw6gTOfo0UgEuLnPAlzdY1zefYhtMXB66pC7NbFAWnC5+R8qLOAm7W7oR5O"
    "B4WolDXIFovtaU3QnIjBsVCGUwfGnIRBsbiR0IExL2JwbIxfO3NnBx/C9u3x8evX746PXr"
    "99/+bk3bs3749SLKu3mkA9u/wecB3mLfYK39f6ungNYDeUxTOANwOeRAhqrBB5kX1H+0Dy"
    "VosdGv9hQ1qdSrNhm70cv6iZWOe2eFbIOxB18iI+V2BQ5NFhloaANafa2bq3LTZ5oh6dpe"
    "v0XJQyXo6tHXGaa7Dp7rXzMsYcWmu+45/1Vgl6MnnjTto7p4Ue6SiG/WBK6vJSprc36qS4"
    "YesIbL6/9mdEnpJJrfAiEHHLTBVKvaG1yY3z9ItYvZYw4R0PUoOpm6lbIWomcAlevlp3PE"
    "coCxpoS9CS6ZR0zT5YljXExhCbWmLzc1BLasStTYQmClqTGdgKi6x90u8WewhUIWx4065P"
    "oV4omUSu56A7QpZwBgq5XuBp6r31th1uQYngT9dc+HIi5vTU8KOn5keOGyw9vLbE7xVY60"
    "1EZTkTrNUhEpYvUJwFfVWGa0FBYuc2vlk84cqLGdw74E4ws+ddkC8KGuz1sWdUlXenfp1J"
    "2hus9bHm0ATKo8imkLpMyATTqYPp+sPcR3ytsucDNXePb25i7zhrtom+12O/49o0W5eliT"
    "/87Qhz71lcB558PsdMlyjv54Ef/3C+Wh7xZyF8IMdv3jQAmqy1vFXJCpAsw8fyXim9Ef+u"
    "NBCOmx8guq+Ojlqgy1vVoivulTwRqR8qUxn8+Pn6qu6wIRUpW7xcO0T/Rf3KGL0LXQZgNB"
    "OHMkcYFnfd0EG/Siyd8z8+WhB2PZ0GpC7crdRok5az4+YWFe1bmqt+IgwtMe8NLgyFH76U"
    "h+M1+M3nvBWSeFPmiPJty6WncO3v1o3MYAwvTuxI2HKn2PUiPmzjcVIGHYSlXBwqAE2IIz"
    "1IGF2haBmX0mAE7GA+mWFR3+keexH54sdJlP1oMYHYgimaRgwao+RRcf5yH9ElfDCUoTkO"
    "EPY8uiLOSzQer/hXxBaY3WUpmaWvyxd/QRcQvCdfYTXnLAMRrmX4hwleL67MlZ7iIhIuw1"
    "/uyo5tLwpCYSobj4f895AuXVv8BsmYARr5h1v8hebwcPD6dKdr+Qp0loVOxFiLhM78L+Dw"
    "TCmDxNJz7IXCyyXrU1xiBAfUh4uMICEqaoyUXxdyTcfF5hN0oFdZ2E9kLJKYiIzS+Iu/ou"
    "yOQyvKbM35x1DscPvT2XiGzxiNFHqpfotVlTwIFfXUHj9iwuqMQypg4O+S+Sj5kDS2EwUZ"
    "Yx5WmIdBM8U6U2FHaHBpLgk+HrhHD4vsI7s3q9S/xgSvEz+Y4djZRE95jMIi3HjUXhDcm4"
    "xIz+aYvfAxpZRSix4VpIwdWl81J9S9inqTf1AmY3L5lIOM0o2PSin7mNWU0yoJlg3861Bq"
    "h4PB9Cy2d6SzmU/ms8ur0c1v6ul8prCPnP12ezGqZCyMN44660hByCwj+stIbm+ujXsmZp"
    "DvhnynDM4FQUOO+kyOcmYr3VEuiZpx7ts498+2/0t82ths3P8lO5NsZ92PDzE1zPt4xsGd"
    "8Zko7fJzdzaHQM24IxQQ4g9l1Wl+N+keTYhHV1AlUJrHGUGiKB9/daXx/yEeYkzF+6ZPja"
    "m4J3Qm/Rx1IC8IGdg7wG6ct3dttIz1QRXRT/y1XQaBoGpgc4IlYK/ivC97hmwzbO8//fzx"
    "9vJmdPV9v5IXfiDY+UjCsDb+JtdgEwdyeFPLE21b0p+bvOOATSPPQT4NOe1IjuGHKPJlOL"
    "Eiga+29I59BJsOnw7MTfBRzpyaUhYauvj09nNDD40nwT5zlfjsoYsvQUX0kAB+9AR1Ass7"
    "oqjO1uLoKJYzJ0cdT45iGIX7ZacBSCXNEGw3BHPOl5V5buvdy6uS++BlPvgJuywA515AQJ"
    "gZxSQaogkN52iCA/L2pEzvn84P/dCLdfP+73y68odogb0pZQviQM4/6bi99TA8TMym9pnr"
    "lsetfVPVz8RAuT+64UDskz0DfNeU33UU6nXEGK6hOHH7EpQ906Yjz0P8RZP4FckJTkUgCI"
    "ROR4xsvYiDy9fv/yon6sjse50O6VXyJi2UOaqvNU5fLuAn4vw9kVAZqEuNhhuM1G7cPHmN"
    "YdukUY47gxNzTmIhaRwS4i8CGUuVdJrQWhlqFhLPCyA2izguxFsxgiChH6I+kfFw6mRSD/"
    "WgHVu/6x1nTTa9VpmkDnFr0VtmJT8qrb12TmQfNtm7gP4wQrn//H/Rhi+N"
)
