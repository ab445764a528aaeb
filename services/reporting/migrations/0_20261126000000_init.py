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
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'A course that a student completed in a cycle; ``teacher_id`` owned it then.';
CREATE TABLE "course_totals" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "enrollments" INT NOT NULL DEFAULT 0,
    "withdrawn" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "course_totals" IS 'All but ``enrollments`` and ``withdrawn`` count open enrollments only.';
CREATE TABLE "daily_flows" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "enrolled" INT NOT NULL DEFAULT 0,
    "withdrew" INT NOT NULL DEFAULT 0,
    "removed" INT NOT NULL DEFAULT 0,
    "expired" INT NOT NULL DEFAULT 0,
    "completed" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "daily_flows" IS 'How many enrollments began, ended and reached the end of their course on a day.';
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
    "snapshot" JSONB,
    "published_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "daily_reports"."teacher_id" IS 'Null: the whole school';
COMMENT ON TABLE "daily_reports" IS 'A published report, with the figures of its latest revision and a snapshot of its first.';
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
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "enrolled_with" UUID,
    "enrolled_on" DATE NOT NULL,
    "closed_because" TEXT,
    "closed_at" TIMESTAMPTZ,
    "closed_with" UUID,
    "closed_on" DATE
);
COMMENT ON TABLE "enrollment_cycles" IS 'One cycle of an enrollment; what begins with ``closed`` is null while it is open.';
CREATE TABLE "grade_counts" (
    "course_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "results" INT NOT NULL
);
COMMENT ON TABLE "grade_counts" IS 'How many results of an item have a percentage; its distribution without a scan of them.';
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
CREATE TABLE "course_groups" (
    "group_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "name" TEXT NOT NULL,
    "member_ids" UUID[] NOT NULL,
    "deleted" BOOL NOT NULL
);
COMMENT ON TABLE "course_groups" IS 'The latest state of a group; it restricts the pages of its course to its members.';
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
CREATE TABLE "question_results" (
    "submission_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "quiz_id" UUID NOT NULL,
    "quiz_version" INT NOT NULL,
    "answered" BOOL NOT NULL,
    "choice_ids" UUID[] NOT NULL,
    "points" DECIMAL(24,10),
    "max_points" DECIMAL(24,10) NOT NULL
);
COMMENT ON COLUMN "question_results"."points" IS 'Null: not decided by the key';
COMMENT ON TABLE "question_results" IS 'One question of a submitted attempt; ``version`` is the revision of the answer key.';
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
        ALTER TABLE "daily_flows" ADD CONSTRAINT "daily_flows_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        ALTER TABLE "grading_delays" ADD CONSTRAINT "grading_delays_pkey" PRIMARY KEY (course_id, teacher_id, day, delay_days);
        ALTER TABLE "grading_turnarounds" ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_pkey" PRIMARY KEY (course_id, student_id, item_id);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "resets" ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, version);
        ALTER TABLE "results" ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, progress_from_cycle, item_id);
        ALTER TABLE "question_results" ADD CONSTRAINT "question_results_pkey" PRIMARY KEY (submission_id, question_id);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "grade_counts" ADD CONSTRAINT "grade_counts_pkey" PRIMARY KEY (course_id, item_id, percent);
        ALTER TABLE "grading_backlog" ADD CONSTRAINT "grading_backlog_pkey" PRIMARY KEY (course_id, submitted_on);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "daily_flows" ADD CONSTRAINT "daily_flows_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_flows_day" ON "daily_flows" (day);
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        ALTER TABLE "daily_metrics" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        CREATE INDEX "grading_delays_teacher" ON "grading_delays" (teacher_id, day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        CREATE INDEX "course_groups_course" ON "course_groups" (course_id);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_finite" CHECK (isfinite(due_at));
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        CREATE INDEX "course_completions_course" ON "course_completions" (course_id, day);
        CREATE INDEX "course_completions_teacher" ON "course_completions" (teacher_id, day);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at) AND isfinite(enrolled_on) AND isfinite(closed_at) AND isfinite(closed_on));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_closed_whole" CHECK (num_nulls(closed_because, closed_at, closed_on) IN (0, 3));
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on) AND isfinite(feedback_at));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        CREATE INDEX "question_results_quiz" ON "question_results" (quiz_id, quiz_version);
        ALTER TABLE "question_results" ADD CONSTRAINT "question_results_points_not_negative" CHECK (least(points, max_points) >= 0);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "active_days" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "course_totals" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (done >= 0);
        ALTER TABLE "student_totals" ALTER COLUMN "ungraded_on" SET DEFAULT '{}';
        ALTER TABLE "student_totals" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "teacher_students" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "teacher_totals" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXf1z2zbS/lcw+iW9Gb0Zx3HitO7cjO34WvcSu6/jttdrOhREQhJfU4RKkFbUu/7vLx"
    "bgt0CKoD5MyZjpNDaJBekHIPbZxe7iP72AzGgQuv745bkduo/kPV70vkH/6fl4SvgPyvt9"
    "1MOzWeEuXAvx0BMyWLS0HLxgou2QhQG/xm+NsMcIv+QQZgfuLHSpDwLf0zmaYn+BiB9Qzy"
    "MOYmHkED9kiI4QRiHB9oQEiAbIplHACJqTgCAPsxDJhyHq83b8iS/hiQ61+SPhtbbQeeS7"
    "f0TECumYhFyOP+K33/ll13fIF8KSX2cP1sglnlMAk859ElgPvCl0JO5b4WIm7t2TL+E/hA"
    "T8AUPLpl409ZelZotwQv1UjP+dcHVMeBscEicHsh95XjwkySX57rkL8q2dwtCMcOTBYIG8"
    "fJfsWs+ybm7vrU9X95bVWxrIRCIHf3zJpj5MApejDoj8JfvNEBBXewKHq3/dQ89Txv7w4M"
    "LNz+d3l9+f33318fxffxN3FvGdD7c33yXNKZ9hcvbdXH64vej9JR6BQywfIsalPBCuYhh+"
    "+un6fd0wuKpBiCLXeQmShzUUAvXXbwXoM8rCcSBuCowEwBmg8LVY8XfPn78E63sOiBrWZc"
    "kSuHwQSehOyUv44bAAfn9+f1UCMlmbliG89ivWh7xICTv+DnuIGH9f/s//HL86OT159/rt"
    "yTveRLxoeuW0BtTrm3uOKazBo4fcxw8Xhth+mOPAsZbu0GNa1Xb51vR4Wr6CfTwWQMFfBC"
    "+X05uMEcamfISqFGvWYKVmTZs21Kz3E9BkIeG6jIX8X6ny/ojcP0Hf8e7csQ/dnaHB4JEE"
    "jIsNBshlyOXqUarDF2xZp26u2zW0qRuSqeYanhPZ5BIeBlHxc4kv5L6Mb0eRb8OoIPEk+N"
    "/J33sdXNOrlaYcN03EC0JGbZZW+/jb0FjscxJmrY/X+jyiuuTa0GptWp2BHbqhR3TQTgUM"
    "3C3gnuIvFrNpoID8PbHdKfbUqBfkyuxaCr6MOzisUXh/dXn98fzDV1/3jwXmHHHOAOBOMh"
    "onR38rgexwNoJDtQUDZoga4kyqznqBHxogHLOHLQPc+2VC/IS12R7lzLLM8/Sn/fXHq0/3"
    "5x9/LMx9MHPgznFh3idXv5KaMpv6aSfol+v77xH8iv59e3NV1qdpu/t/9+CdcBRSy6dzCz"
    "t5jJLLyaXCaHN6ojS2Lij1CPYrOY3a3Bpyqe58QTDAwKnR1OWE3B9z8o1mESfgOPGAIRyi"
    "wGUPa4/7xe3th8KQX1yX17OfPl5c3X31qvQdLitwHHKOPgutGfVce6GjXJYlu6xl+Oi49g"
    "TFL43knDpLrKpRwYzawIe5KX3URbv66otNEljrDeysZb+xpW2RRKihzX2efF4vGKJzH3Hd"
    "gGD1l4PqIzBCz8QfhNwR4l8oSp8AJjIe0oib1XTKP174agl/yLIFvq2HrGGPG/tw6yZ4PO"
    "aaGBelDMgljdMdP9JBwGl8Gpv2aTwbk2Qjlvc+mCDdYVGXdDrzSA15yjVYxZnstGljpuRx"
    "ksUZSTjhlkhmlsQdEQe5YKHaCz4ssJUQb9XzlXcwANbDGwCzibft+Y++iiht5RmGJz29zj"
    "E8aaeKXXwiGmo9bW+UukKpy1VJc4YWhMwENcxzy5M0VZIt+GdZdgMstGtw7zsN7RcY3yN9"
    "IIrVqNYVnpPqtC98E0O6QSd3RjJ1Vv+i1BrL//5Ycxqrv4MVuwXVcYdx82cXbNgl0xNMml"
    "6V2Slu9leanNCssbmZhJ4VgtfOuPkX0DnEsMV8AB0JHzmaedgmE+o5JEj86pH/4IO/Xfak"
    "Mje38oyDMTefR6jcHjPRo+6wT+ZFY50N4KR9q23f/dGJhxDK9czRZgQH9sQKOboKzkIC95"
    "E49/HN4hQvChrsW2DP9XGkCPmpWVdSCYN3i5XF2Dqbt3WI8KxoGus5qSc21tUEvWNGOo1C"
    "z/WJpU/mFJKG1CXmyATPQo6LzkZCTsTgWNg/0IExJ2FQTB0Of0RuoFpJK2HMixgcYxzHAX"
    "b486xZQKcuy3L/i5h+mmLPqwS2qo9WIO8ohv6Gi3wjAgSYPeFK9AVDjISJm6rxOLw+Pn2b"
    "DgH8Uof+p4/nHz50LctV+usaRJOUmvUbOfisFqElacRG27APN6wMKdlo3wfj29tjam1CSU"
    "woyd7u0u+xt7mjiJq4h2cT92DcU2Yr3mzFC0p4T0MOUK+OucdNGrL2MGu9mrB7HhpGIafL"
    "sk6byHvkfBn7Dr82d8OJE+A5lJERqZKIzoiPck0R9T1F9bfNdXswNP15bMHnxlCDGJWkjH"
    "8nRjP9UDSwLMgYJA+hwFuHcHSor7AgL9xxJYyJxL5D+PXx8evXp8dHr9++e3Nyevrm3VGK"
    "5fKtOlAvrr8DXAvUexnoyAfHrJaLPC+y72gfSBXC99j1Fv/w6LyK3+UarGJ3DjS1Rmlb3f"
    "q+klgNyRj7fX6JTxRBxwJhU8l0O34VYiX5j25alrdxid9N9G+q/O5LpImp8mvs+o5Aqajn"
    "mxQd17ZBjPZUGCBkrm1/SBGDY6rwp/RRM94hlTAoJl/1l5lm1EhOwqBY3mXR2QnMyzxrJD"
    "tmW3wk/E+2a62LpEm/kX0xzbVeaWH8ApEYE94r8ZPwi3iL5kVScJxBaXJ+h/pktUWxgf6M"
    "BWEsCGNBGAtCC0qFBRGH7Vo12rLO66kU33fFuWMXKIuGooauMt66DvySoIFdC/Yqv3Md4o"
    "fjeN4x2FAG3OILN399zUleljTA6wM/I4EN8aIsmir0Y11xf5V4d2r8rzEadVoyrut/fNQ/"
    "aVzYPyun3W6aq+XNZNea7DkQ20/56k7MxFdM/DAKfBzQyHc0Z3xJ0Ex1rameoWcxwt/IYS"
    "2menUnz2aqn/Tf1k71jvnB7sSvvRo3WNyi38gLJu81TnqaRUPPZbDLLQX7CHZBxJb3yB1H"
    "ARGH3sIpfHF1ooA8uqIcEeyQY8R8PGMTGiatRm7AQlUG1PYetIbfTL6Kpr+mIGTiLHXjLG"
    "P4EldMU89OSexZe3ieRQpCLlV2PqFekjBbXlq26XxMliCtzc9MxGRKKVhOvNgvQ/rDp9sb"
    "NaY5kfJn79oh+i/iimUfoa3BDcCo36wo70uUZjN0sFTIKFahOtjnZdYCf3/ylraCfUp/Wi"
    "QIlmVNgmDnEgS7Y1NcpRGtPbVJkWuwyqIoJbc0sCfyqVCliqYKo2BV64PJoOru12UKHXQB"
    "ZJOav8WgMVM6YoNozgIKs5dZo4BOLV1sK6QN0qqQ0TiquwVhLIkavtg5vlgoGzkjivW+tj"
    "BnImKO0KivztlFWn65kG9ez80vk7WxIUGXi2lDmn4LEajQHpzpOM/Cz9AcAlmHZOz6THro"
    "BwNx1juUInOZ+Mt4G5fLuiFcgKm4TO03/oTP/mc/KcnAFzaQS4sySOnk2tIRfHM4tt4NZX"
    "6fEBEpfsbC6Aj5NRbGTi0Mw4dNKbUuI2p47zPhvQVlrrPALwl2fi9zx0t8CpBqYareYi+J"
    "Pest9phTDomNI6Z1zs2ypDkERP8QkBjFFtU084LmIPsuK4Cc3aZlQxXFzOKv/HL0lv6C0J"
    "oL//6g2rmymt9BMtIl1JXsqR1EuQb9Fb4hkdhkiSKVulWX4nSF2HfjhmSKJviRwOGTMnye"
    "/wFnIgrTcQH9YSRCEuGLpJEocG9zOVkuaVpTfWnzzzH+nKdfiqr9OTDCmgDnRAy85b04+Z"
    "Eo1vm6DIGcVHdSAnaw1sfpAacaiTCVaV814Z8dSfTqkHOnW+qV/3vB+/PouEbF5ho1UbNw"
    "CNEw1765ps3lewstmB0GvVRXGs+xCzpPJD4god37aLiA8iFckdoEjgCt0bXbeJLRtk+vDm"
    "p2T2DEw1DbFijLPWs/UG0lh/0o42BUQbUqeE88vKhXBLJJUzXgQOuG9ta1jybp8hziAA4C"
    "gzPsstpR+SXYqVrC07VZNlvWAVt6DmzJC1MUyuUGJN8Hg6bCimOQwAfK5MGncx+JhQMNBg"
    "ImcWCf3PT/+hUa0QDBG3rUH/M3Ei2Mlum8lnniXLRDAtlUvVpDUWcryjJy9ceIFiUPSVe3"
    "PSX0UGoqbRbNHZeDAC+nNSLEAc6jh/+SqBkGrWHoHE29zxVWqSWr98UKLI0oa6lqSwPvhc"
    "s4GQvwFNhh3AvK9XKGhpH9QEIEvJP/oejVy1efo+Oj05H4//BzdHQ0/Bp9i+IKJYhfPn57"
    "kjVTuDF28khTgXVfAgVMBVbDRTsCpYKLyrVIw1+UCRySpt5YSKjhoM+U/NBoVsl34N4qih"
    "O7csbQuCG5uZ+QQiK69ICJHiAUAWIWoMx8yESKyYy/fFq4Ks43Can4bUqmQxKwZS6zlSes"
    "QV3EkzU1Zl7GlMDS9ZkZt6TJm++80hX/LsFZbcsk7Y0V0yLcWS7l/ONWeC/PgwAv1JgXxU"
    "rIH15VLPjuf/t92fFbcchBXQZ1TsokUe9LEvW1Q6YzGhI/vCNsxv9+UsEOFQ1XUUU3FYFq"
    "3UKmcRHVROAMDQZunMYM3M1xx8DyOHmzseeRoM8pG59rTp+zunAiUpEfiOoM+nV7hK3Zcz"
    "SkzoJL4RBN8YJzRz/kswUBK0mysgPMiIMiRgJ4QPxNnIknBXTO32LKJVgfMSr7ETcIn+8s"
    "/OxDrjYN0SygNmHQDx7z1uuyURUpunB9HFQsgUo+NFyEcvQ2zz+f6BOOy8ylnzDXORfXN+"
    "d3v6q1zoWiLN3Fr/dX5yuLs4rB1RuCnNCmxmE7i2nvffr55GZy+fN74sHJp7/jMNI79z0R"
    "MIxWwWgnBDuc9C8DWl3+MidiSo+uUf4SVJHeopJItFxRdlijGOFRSIJEn0YB6eyComte7I"
    "NdIdxpCRkSpeL5iPAXh5MW5SKfMCkIMNvUCCktEfkop1XaalnW1C7oXOpqd+ygH+jwLvJ7"
    "atsnvrnK3vk/OrSCyG9m41SP8RpMX+1gupzgYBcOpidl+nx0v1ge8cfhhP/66uio5ttItC"
    "9vVda+8a1jeW9VNoBtE9JucSrLmsXJLE6Vi9NtFA7pl4rFKb65anGiWbOV7perR5G0JPwT"
    "EIZu06lMX0HDKBQeigXhd2wIQPeIM4YbC/RPPHrAfUQ9BwzCilNrNtc1OGSAqDyQxQuGGB"
    "ievk3QBDN0eX75/RV6JZws4HShgSPdMfJp8e8Q0genSvP/xnyujPmX1YdzMZjw1AhnjEft"
    "B3gDwokOQUS+O7y2OJV6AxXv1K6Z6i14pWtGYYrGK293V+sdxn/WBNrTmWvrbMikAmZHps"
    "WOzAzzZQle0uLfrA7sS4IG/hbwP2IvUrDDOo9BKtJtJ2T33MG50zZjTdGCI5ZEDUU0FHEF"
    "RfxAx1d+kWFUNGlGFy2Pji3SOIr9R86q0rW6L3xFdDRiQOiEPy8UYVriIEKbc7BkAwz2yb"
    "iKHmLOvID3KQK8NtrzGnzNMIYnjURPp4DGDk5BxmziqMKS+Oy15OekZ42UBA8J3B1nptle"
    "xMKKJIu6uph5KbPCtCDFYn3WzbTOyZio0U6FM0mO8wliwGtZkGzRkASxtHGDwCXGO/GEB0"
    "ketOr6Ng58LKKr4yCJlJIIljLHwi/F1RRxsgOcOfGSe2/wywR7ygOgt/asxLcGv6DBYEgm"
    "fE4OBmhKsM+yuKW0czhSwnMEDxNVBxkcGZE7n1p6zvpw3gRH2sO2OJki7Ye/AHSBfQp8DF"
    "F/7bPqVB90fcp6U89a9zdC1k1Ur6ZfjyRw+XX+SdNAR0+V5Uz1Zn1FBZ+idjJsQcig3hL1"
    "gGCmMjlW4J6JGeTbId/Ka1YQNNXKjcushit6rk8+EMZoVeRHsU0DvgitLU80bxzrLpuXSk"
    "jG6Yxxlyr211TMFPt6avuojlPJUdSEuCBkIC47UyZ4Bm6R0A1Vx3LV+FPKgsal0uackRhF"
    "Pkq6vlqV6CF5FTd3ZrA+tgbTFZhqLxdmmVhnmdC1ZU1JpzXAhrwsN9BO6c2LmZze+pzewv"
    "KceD418S7IGcCbA/5kx6DsKCkKnPH8U/wTQUVnxtyxD+cKSA+6GyI2oXNWNhEPeJcHisux"
    "iVtVySi7319lsSctGxvrMxK41IFUqPnEtSe5gt/ylOzEFj9DicENWxyQK/4IGW2eJwp2pw"
    "cuwVUPz1T2/RafZFwCT2+v1tdb5B9UQKe6vs+ipAkY7Jz3M6+z5GBFfuh67cY5FTUD3emB"
    "NvX8D46B/C9UueB/9504nKyChpQareIif8TNrdyJZ6sZya0PzFBKyr2A9LAhhPn/p7MQKt"
    "7EpdmysjcBeXRZLlAE+2zOaYOyeM6WnrEGC8nOU9H8qpYEzYe1go2k01IP6JKYgdlUV9yy"
    "/xbsY+1JmoqYCaqCU3+WlsXMVFVMVakItd2DeTHjHWzuHbQn1LWJdinQolinS/ZsAnBlAZ"
    "4ZdX3Vcb315yGnQmsfh7zDolPfiPID8IqOrDoQyuoCa/tVk3OSj0/6r44an5QM9UxaoV8U"
    "fI4HUq8GujuWJDcOSZUBKe/1V9iNAbRqaC1ekLHrwymV4owfGfXPrTT6QKTFBskBHgmzcy"
    "rZDPtZtY5ckH/O3Fs2GLfzmCQrQTSGdqKrBdcGDIHPkzeGfyxxCfILKL8S//IS3YpO80+G"
    "Eq44CNxHeXhAYFzjHSGhNSWXwsiBesKaRn9ByoBsTNEt8/tsGdIAtShkcFUReU1IDZp1aA"
    "rlrIFm2t6g2bk6/rUbEQ03ILT2HYCIzUhgc73KX0pyNxuOLk8YndS5UJotd/a5PJEcQewN"
    "BDZI4qc+z2lTnSesUawFnBDOAgq6kFkFrjiUjDWM6aWhgh1hKYYK7pQKKj4ODQVRIW3URZ"
    "ciFrsG7GYmrokm32UhR6madb3CmdRzdEqe9k8a+37T8IpWlaWLsiY4zASHPfX+yo6VgTlf"
    "e8WSJM/X7o71+smeUOpdYo/4Dg56aiu21Ki/wpplorll59s3smpF1Pyf1I/tTpluwRB8cV"
    "zMDmFfAaOkX8RnzxmULIIyTGpLdt0OTR2kjtVBggG1YEB1GGdByNDOhrSzQ2uU9Byc26H7"
    "6IaLqkWq1GrlKhX7I3BeYOUy9cuE+JkbTJR1E9VvRS9EOr+kN2l5RdKUNU6wp2c2xgm2U/"
    "oIn4P8IEkL+2tZ2lhgnbPAOqdW7mnIX6xeqcRtmqqUMGveQKEAMU2VQk4JII4kA4YKWyOy"
    "S3FWcnwTqoZKW7TPOau3gFxVsc1CZ0QZGrTVJxll9fTrqFFWO1VWMPuX4awNI09EnjiEXL"
    "0UdSx03FFaeZXWs6O273a85XXUHtVNb3NF/jjAcIaNKr6sJva+JNfp4HtpUonQgVw0gvT1"
    "zLEL6k4cWYfEn4QghQPOKSGcITpl/djKl7cUtZ/noCrgq32hy5JrukX3x8HcPa9oOpuqeG"
    "HWYCUpzGZmM0Z4npvMWV1RUQr/rDKKJs77lbNdBtxwBgf14NVxPtt4CMT7DAbZLlhIuQyw"
    "x8EgXlJGNOCXZBEVGY0uGOYcvmJXekRy+c1cMvf1rn3iYzczl1d7anvfjiLfFhng4knwv5"
    "O/9zrIjaoJqOH4G6efhtNvo4CtCXPeZK1UE9NmAsr3EE0TIWgiBPdpq7ZQ4EBWBdJYC3IS"
    "ZjVQrAYmSW/TiIKZGSmS66uXhEzCLAotFgUT1XrQe6qFBFjwmFixv0V/tBXi5iSnvRnvoS"
    "L6tnpRVYia89L2MSdjfwagTUpGUstSx7zNiRgGpmBgE8ysESEO7Jgs41q7h10WNXvZq/ey"
    "E7zaKOSi6N4o496trDwb7yzJDdjhAmFIL4+P9Htemjq/Maa9/ZSTMzlHVcaN3oZ7We7ZZS"
    "HlQcw2aHWmZlHKTEwlpnqzsi74xkSA7CwC5F4GvMbxvz11FEipUX9FJEiSOhrvwTYMB7n2"
    "0YTOEX/ZhSzBEnfzgsXhEywf1MsQ8QPqeXG4RCHmY62e1gi8MKcwmBDffQK5GOJrxd+Ghv"
    "lZFjMxqSY68vB0Y23iTLFNU82okzjzKZoycbRaLpIwjv0VaSzZiW2Q2uJgxekq7bo4IE34"
    "nIIPdRZws3bXnKzaQiEqZQ2yxWPbtSZoTsTgmLALwlgcZd8QxpyEQbFoSOjAmBcxONbmr1"
    "2444NPYfv6+Pj169Pjo9dv3705OT198+4oxXL5Vh2oF9ffAa79vMdeEftafcJ6Ddg1B6wb"
    "wOsBTzIENVaIvMi+o30gdauFhcZ/WFFWZ6lZv4ktxy9qFta5L+4V8g7EiesRnyswKHLrMC"
    "tDENSX2lm7tzWMPHGyuaUb9FyUMlGOjQNx6k/z1rW18zLGHVrpvuOf9VoFejJ5E07auaCF"
    "DumoAPtsRKrqUqa3V+qkuGHjDGxuX/tjInfJpFZ4wUTecqBKpV7R2tTGefpFrFpLmPSOrZ"
    "zB1M7VrRA1E7gEL1+tW+4jlAUNtCVoyWhE2lYfLMsaYmOITSWx+YlVkhpxaxWhiVhjMgOm"
    "sKjaJ+NusYdAFYLBm3Z9BueFkmHkeg56IGQGe6BQ6wWeprat1+1wDUoEf7rmwpcTMbunhh"
    "89NT9yXDbz8MISvy/BWu0iKsuZZK0WmbB8geIs6IsyXQsOJHbu45vFHa68mMG9Be4EB/ak"
    "DfJFQYO9PvYBVdXdqV5nkvYGa32sOTRMuRVZl1KXCZlkOnUyXXeY+zlfq+xJT83d45ur2D"
    "vOmq2i79XYb/hsmrWPpYk//PUIc+dZXAuefDnBgS5R3s8NP/7hfLE84o9D+ECO37ypATRZ"
    "a3mrkhcgWYaP5b1SeSP+XWkgHDc/QHRfHR01QJe3qkRX3CtFIlI/VJYy+OHT7U3VZkMqUv"
    "Z4uXaI/ou6VTF6E7oMwKgnDmWO0C9a3dBBt45YuuR/fDQlwe1oxEhVulup0SotZ8fNLSra"
    "N3RX/UgCNMO8N7jQF3H4Uh621+A3n/NWKOJNA0cc3zabeYrQ/nbdyArG8OLEjoQvd4RdL+"
    "LDNhgkx6CDsJSLUwWgCXFkBElA5yiaxUdpBAT8YD4ZY3G+0yP2IvLZj4so+9F0CLkFIzSK"
    "AmiMkkfF9ct9RGfwwdAATTBD2PPonDgv0WAw519RMMXBQ1aSWca6fPandArJe/IV5hPOMh"
    "DhWoZ/mBD14spa6SkuouAy/OWu7Nj2IhYKV9lg0Oe/h3Tm2uI3KMYM0Mg/3OIvNIGHQ9Sn"
    "O1rIV6DjLHUixloUdOZ/AYdnRAMoLD3BXiiiXLI+xaWAYEZ9uBgQJETFGSPl14Va0/Fh8w"
    "k60Ks82E9ULJKYiIrS+LM/p8EDh1YcszXhH0Oxw/V3Z+MZPg5opNBL1SbWsuRBqKinjvgR"
    "E1ZnHFIBA3+bykfJh6RhThRkjHtY4R4GzRTrTIUfoSakuSS4O3CPtovsjsObVepfY4JXiR"
    "/McGxsoqc8RuERrt1qLwjuTUWkZ7PNXviYUkqpRY8KUsYPra+aE+q+jHpdfFAmY2r5lJOM"
    "UsNHpZR9HFQcp1USLDv4F6HUDgeD6UXs70hnM5/MF9c353e/qqfzhcI/cvHr/dX5UsXC2H"
    "DUWUcKQmYZ0V9Gcra5Nu6ZmEG+HfKtKjgXBA056jI5yrmtdEe5JGrGuWvj3D3f/s/xbmO9"
    "c//nbE+ymXc/3sTUcO/jMQd3zGei9MtP3PEEEjXjjhAjxO/LU6f53aR7NCQencMpgdI9Hh"
    "AkDuXjr650/m/jIcZVvG/61LiKO0Jn0s9RB/KCkIG9BewmeHvTTstYHywj+pG/thtAIqga"
    "2JxgCdibuO7LniFbD9u7jz99uL++O7/5rlvFC98T7HwgYViZf5NrsIoDObyp5Ym2DenPXT"
    "5wwKaR5yCfhpx2JNvwfRT5Mp1YUcBXW3rDMYJ1m08HFia4kz2nupKFhi4+vf/c0EMTSbDP"
    "XCXee2gTS7AkekgA77xAncDygShOZ2uwdRTLmZ2jljtHMYwi/LLVAKSSZgjWG4IJ58vKOr"
    "fV4eXLkvsQZd77EbsBg+BeQEC4GcUk6qMhDSdoiBl5e1Km908Xh37oh3Xz/h98Ovf7aIq9"
    "EQ2mxIGafzJwe+1h2E7Opvae65rbrV1T1c/EQbk/uuFA/JMdA3zTlN91FOr1PAhwBcWJ25"
    "eg7Jg2Pfc8xF80yV+RnOBMJIJA6nQUkLUXcQj5+u33cqGOzL/XapNeJW/KQpmt+krn9PUU"
    "fiLOPxIJlYO61Ki/wkntxs2T1+g3LRrluGPYMeckForGISH+gslcqqTThNbKVLOQeB6D3C"
    "ziuJBvFRAEBf0Q9YnMh1MXk9rWgzbs/a4OnDXV9BpVkjpE06KzzEp+VFq2dk5kH4zsTUB/"
    "GKncf/0/TyzOLw=="
)
