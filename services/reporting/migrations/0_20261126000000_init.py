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
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_pkey" PRIMARY KEY (name, scheduled_at, attempt);
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
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_offsets" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        ALTER TABLE "consumer_versions" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
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
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_finite" CHECK (isfinite(last_active_at));
        ALTER TABLE "student_activity" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
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
        ALTER TABLE "daily_metrics" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
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
        ALTER TABLE "active_days" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "course_totals" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (done >= 0);
        ALTER TABLE "student_totals" ALTER COLUMN "ungraded_on" SET DEFAULT '{}';
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "student_totals" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "teacher_students" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
        ALTER TABLE "teacher_totals" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYf0l3RjfjOG6S1js7Yzve1t3E7k3c7XY3OxREQhKvKUIlSCval/9+cQ"
    "DwVSBFUJJNyfjSxiQOST14Oc85OOfg30cRmdMo9sPJy3M39h/Ie7w8+h79+yjEM8L/ob0/"
    "QEd4Pi/dhWsxHgVCBouWjoeXTLQdsTji1/itMQ4Y4Zc8wtzIn8c+DUHgR7pAMxwuEQkjGg"
    "TEQyxOPBLGDNExwigm2J2SCNEIuTSJGEELEhEUYBYj+TJEQ96Ov/ElvNGjLn8lfNYOHp6E"
    "/u8JcWI6ITGX46/4xz/5ZT/0yFfC0j/n987YJ4FXApMuQhI597wpPEjcd+LlXNy7I1/jPw"
    "sJ+AEjx6VBMgtXpebLeErDTIz/Trg6IbwNjolXADlMgkB1SXpJfnvhgvxqr9Q1Y5wE0Fkg"
    "L78lv3bkODe3d87nqzvHOVrpyFSiAL+65NIQBoHPUQdE/iufmyMgrh4JHK7+dgdPnjH2ew"
    "AXbv56/unyx/NP33w8/9sfxJ2luvPh9uaHtDnlI0yOvpvLD7cXR/8Vr8Axli8R/VLtCF/T"
    "Db/8cv2+qRt8XSckie+9BMnD6gqB+us3AvQ5ZfEkEjcFRgLgHFCYLY6a9/z9K7C+54DoYV"
    "2VrIDLO5HE/oy8hH8cFsDvz++uKkCma9MqhNdhzfpQFKlgx79hDxHj38v/9z8nr07fnr57"
    "/eb0HW8iPjS78rYB1OubO44prMHj+8Lkhwsj7N4vcOQ5K3foCa1ru3prdjKrXsEhngig4B"
    "fBxxX0JmOEsRnvoTrFmjdYq1mzpi01690UNFlMuC5jMf+/VHm/J/6/QN/xx/mTEB53hobD"
    "BxIxLjYcIp8hn6tHqQ5fsFWdur3HbqBN/ZjMDNfwgsg2l/A4SsrTRV0ozIw/jpPQhV5B4k"
    "3wn9M/HfVwTa9XmrLfDBEvCVm1WVnt1dwwWOwLEnatV2t9EVFTcm1ptTGtzsGO/TggJmhn"
    "AhbuDnDP8FeHuTTSQP6euP4MB3rUS3JVdi0FX6oHHFYvvL+6vP54/uGb7wYnAnOOOGcAcC"
    "ftjdPjP1RA9jgbwbHeggEzRA9xLtVkvcA/WiCs2MOOAT76dUrClLW5AeXMssrzzIf99cer"
    "z3fnH38ujX0wc+DOSWncp1e/kZoyH/rZQ9Cv13c/IvgT/f325qqqT7N2d38/gm/CSUydkC"
    "4c7BUxSi+nl0q9zemJ1ti6oDQgOKzlNHpza8Sl+jODoIOBU6OZzwl5OOHkG80TTsBx6gFD"
    "OEaRz+437veL29sPpS6/uK6uZ798vLj69M2ryjxcVeA45hx9HjtzGvju0kS5rEr2Wcvw3v"
    "HdKVIfjeSYOkutqnHJjNrCxNyWPuqjXX311SUprM0Gdt5y0NrSdkgq1NLmPk+n1wuG6CJE"
    "XDcgWP1lp4YIjNAz8YOQP0Z8hqLsDWAi4xFNuFlNZ3zywqwl/CWrFviuXrKBPW7tw52b4K"
    "rPDTEuS1mQKxqnP36kg4DT+jS27dN4NibJVizvfTBB+sOiLulsHpAG8lRosI4zuVnT1kwp"
    "4CSLM5J4yi2R3CxRDyIe8sFCdZe8W2ArQW3V85V3OATWwxsAs1Hb9vyfoY4o7eQdlic9vc"
    "6xPOlRFbuYIgZqPWtvlbpGqctVyXCEloTsALXMc8eDNFOSHfhnVXYLLLRvcO87DR2UGN8D"
    "vSea1ajRFV6Q6rUvfBtdukUnd04yTVb/stQGy//+WHMGq7+HNbsF9XGHqvmzCzbsk+kJJs"
    "1Rndkpbg7WmpzQrLW5mYaelYLXzrj5F9EFxLApPoCOhY8czQPskikNPBKlfvUkvA/B3y6f"
    "pDM3d/KOgzE3n0eo3B4z0eP+sE8WJBOTDeC0fadt3/3RiYcQyvXM0WYER+7UiTm6Gs5CIv"
    "+BeHfqZnmIlwUt9h2w5/o40YT8NKwrmYTFu8PKYm2d7ds6RHhWDI31gtQTG+t6gt4zI50m"
    "ceCHxDEncxpJS+pSc2SK5zHHxWQjoSBicSztH5jAWJCwKGYOh98TP9KtpLUwFkUsjgrHSY"
    "Q9/j5nHtGZz/Lc/zKmn2c4CGqBrXtGJ5AfKYb+hot8LwIEmDvlSvQFQ4zEqZuqdT+8Pnn7"
    "JusC+KMJ/c8fzz986FuWq/TXtYgmqTQbtHLwOR1CS7KIja5hH35cG1Ky1WcfjG9vj6m1DS"
    "WxoSR7u0u/x97mniJq4x6eTdyDdU/ZrXi7FS8o4R2NOUBHTcxdNWnJ2uO89XrCHgRolMSc"
    "Lss6bSLvkfNlHHr82sKPp16EF1BGRqRKIjonISo0RTQMNNXftvfYg6Hpz2MLvtCHBsSoIm"
    "X9OwrNbKIYYFmSsUgeQoG3HuHo0VBjQV74k1oYU4l9h/C7k5PXr9+eHL9+8+7b07dvv313"
    "nGG5eqsJ1IvrHwDXEvVeBToJwTFr5CIviuw72gdShfA99oPlnwO6qON3hQbr2J0HTZ1x1t"
    "a0vq8kViMyweGAX+IDRdCxSNhUMt2OX4VYSf5PPyvL27rE7zaeb6v87kukia3ya+36nkCp"
    "qeebFh03tkGs9tQYIGRhbH9IEYtjpvBn9MEw3iGTsCims/rr3DBqpCBhUazuspjsBBZlnj"
    "WSPbMtPhL+k91G6yJtMmhlX8wKrddaGL9CJMaUP5WEafiF2qJ5kRYcZ1CanN+hIVlvUWzh"
    "edaCsBaEtSCsBWEEpcaCUGG7ToO2bPJ6asX3XXE+sguUJSNRQ1cbb90EfkXQwm4Ee53fuQ"
    "nxw3E8PzLYUAbc4Qs3/3zDQV6VtMCbAz8nkQvxoiyZafRjU3F/nXh/avxv0BtNWlLV9T85"
    "Hpy2Luyfl9PuNsz18nawGw32Aojdh3z9Q+zA1wz8OIlCHNEk9AxHfEXQDnWjoZ6j5zDCv8"
    "hjHYZ6/UOezVA/HbxpHOo984N9En8eNbjBVItBKy+YvNc66WmejAKfwS63FBwg2AURW95j"
    "f5JERBx6C6fwqepEEXnwRTki2CHHiIV4zqY0TluN/YjFugyo3b1oA7+Z/BRDf01JyMZZms"
    "ZZKvhSV0xbz05F7Fl7eJ5FCkIhVXYxpUGaMFtdWnbpfEyXIKPNz1zEZkppWI5a7Fch/enz"
    "7Y0e04JIddr7boz+g7hi2UdoG3ADMJo3K6r7EpXRDA9YKWSkVKgJ9kWZjcDfn7ylnWCf0Z"
    "8OCYJVWZsg2LsEwf7YFFdZROuR3qQoNFhnUVSSW1rYE8VUqEpFU41RsK71wWRQ9Xd22UIH"
    "fQDZpubvMGjMlo7YIprziMLoZc44ojPHFNsaaYu0LmRURXV3IIwVUcsXe8cXS2Uj50Sz3j"
    "cW5kxF7BEazdU5+0jLL5fyy5u5+WW6NrYk6HIxbUnTbyECFdqDMx0XWfgZWkAg64hM/JBJ"
    "D/1wKM56h1JkPhO/jLfxuawfwwUYiqvUfutv+BJ+CdOSDHxhA7msKIOUTq+tHMG3gGPr/V"
    "jm9wkRkeJnLYyekF9rYTyqhWH5sC2l1mdELe99Jry3pMxNFvgVwd7vZT7yEp8BpFuY6rfY"
    "K2LPeotdccoRcXHCjM65WZW0h4CYHwKiUOxQTbMoaA+y77MCKNhtRjZUWcwu/tqZY7b0l4"
    "Q2XPj3B9XeldX8AZKRLqGu5JHeQVRoMFjjGxKJTY4oUmladUmlKyjfjR+TGZriBwKHT8rw"
    "ef4DzkQUpucD+qNEhCTCjKSJKHDvcjlZLmnWUH1p+++x/pynX4rq/TnQw4YAF0QsvNW9OD"
    "lJNOt8U4ZAQao/KQGPsNar9IC3BokwtWlfDeGfPUn06pFzp1/qlf//gj8voJMGFVto1EbN"
    "wiFEo0L79pq2kO8ttGB+GPRKXWm8wD7oPJH4gIR2H6DREsqHcEXqEjgCtEHX7uJNVts+vT"
    "po2D2BHo9jY1ugKves/UCNlRz2o4yDVQX1quA9CfCyWRHIJm3VgAetW9pb1yGaZstzjCM4"
    "CAzOsMtrRxWXYK9uCc/WZtlsVQfs6D2wJS9MUSiXG5HiMxg0FVYcgwQ+UCb3IV2ESCwcaD"
    "gUMIkD++Sm/3ev0JhGCL4woOGEf5FoYbVM77XME+eiHRLIturVBoo6X1FWkWs+RrQseUi6"
    "uuspoYdSU2m7aD5yOQjwcjpjQjzgPGb4r4jabjDqht7R1LtCYZVGsnpXrsDSirJWqra08F"
    "74jJOxCM+AHaqnoMJTztAoce9JjIB38h+KXr189SU5OX47Fv8dfUmOj0ffoT8iVaEE8csn"
    "b07zZho3xqO80lZg3ZdAAVuB1XLRnkCp4aJyLTLwF+UCh6SptxYSajnoMyU/NJnX8h24t4"
    "7iKFfOBBq3JDd3U1JKRJceMPEECEWAmAUoMx8zkWIy5x+fFa5S+SYxFX/NyGxEIrbKZXby"
    "hg2oi3izocYsytgSWKY+M+uWtHnzvVe64v8rcNbbMml7a8V0CHeWSzmf3Brv5XkU4aUe87"
    "JYBfnDq4oF8/4f/1x1/NYcctCUQV2QsknU+5JEfe2R2ZzGJIw/ETbnv5/UsENNw3VU0c9E"
    "oFq3kGldRDUVOEPDoa/SmIG7ef4EWB4nby4OAhINOGXjY80bcFYXT0Uq8j3RnUG/6RNha/"
    "Ycjai35FI4RjO85NwxjPloQcBK0qzsCDPioYSRCF6g5sSZeFNEF/wrZlyCDRCj8jniBuHj"
    "ncVfQsjVpjGaR9QlDJ6DJ7z1pmxUR4ou/BBHNUuglg+NlrHsve3zzyeawqrMXDaFuc65uL"
    "45//SbXutcaMrSXfx2d3W+tjir6FyzLigIbasfdrOYHr3Ppk9hJFen3xN3TjH9HceJ2bnv"
    "qYBltBpGOyXY46R/FdD68pcFEVt6dIPyl6CKzBaVVKLjivKINYoRHsckSvVpEpHeLiim5s"
    "U+2BXCnZaSIVEqnvcI/3A4aVEu8imTggCzbfWQ1hKRr/I6pa1WZW3tgt6lrvbHDvqJjj4l"
    "4ZHe9lE319k7/0dHTpSE7W2cJJSpeNy+QNxOAPKP4gWF4xwC38UMWiCM+HPFTIO5x/jHQd"
    "l24iUB1GSCAawzdrb0aFkjysWxO3WSuTSasJQVKzQEtaq27CUS781zCUPE/+dS/lRfrB1p"
    "qcKBOLU1Zl9CZeigKf8gWUGKG2ckimiU22cwrFN6Sb66RAD4vfhxMflaNsRkdCwOhEW2qd"
    "lkvXVPGHOQjcMOC39V1i78vVv4S+eRxTGZzU329gsS1irTHXsV+ZMJiUwWr4KIXb867Dao"
    "JJAuq1VJ0q5VvV6rxn7Y9ciJiqito9PnflbE1WQFLYjY6lTmC2i252HAA0oynZhAz0Dfeu"
    "FHMKVMBnEmYIdwuyHcHw/GbRKP6NcjvQdD3Rys8WDQvNla/8XVg6hsIDYxIVeVL34yxx2N"
    "uPEP25hLwu+4kKXKbbEJ3Fiiv+DxPR4gGniwa1RztOX2Hg3+C/Bm3pPlC4YY7E6FLhH+hs"
    "vzyx+v0CuxEws7szTy5J6tfJv6G5wZPpS4RnjCFcyED/4BHJ7HxHau2LENqHsPX0DGlH8r"
    "kd8On82h3kpZbP3+bX2crnb/VrMequna283bx0wSa8jGpXPfNTKlUgFrSHXhAdwa8uEjHT"
    "5nTWBfEbTwd4D/AQeJhvY2bStmIv2OVOhfzEjBBaY0RQezsiJq/Qe9syv7RhE/0MlVWGYY"
    "NU3a0UUnoBOHtE51/ZmzqmytHohtHToeMyB0YkspFrkc4rRyl3OwNEoOgum4ih5hzryA92"
    "myQLb65A34mmUMT7p1lA0BE09CUcbuKehyF/jodeR0MrNGKoKHBO4jl69wg4TFNZnYTcXz"
    "i1J2helAisX6bFqOqSBjU8t66Cn7DImijSxItmhJgljWuEXkD+MPCYQH6XvBSvzQxVGIRQ"
    "qmCnXJKIlgKQss/FJcTRFPnvAmyAydyAA9+GOKA40rbYfvSn1r8AcaDkdkysfkcIhmBIcs"
    "T27IHg7nzgWe4GGiNDmDc+VQdhK78pwNIOAIopSwK46vy57DP0BEH4UU+Bii4cYHWusmdH"
    "Ndq7aetd7nRWxczaqefj2QyOfX+ZQ223qoytkdCHNFBVPRuGJOScii3hH1iGCmMznW4J6L"
    "WeS7Id/Ja1YStKEY1mXWwBUDPyQfCGO0Ljy83KYFX4TWTiCatw4Wl80rdeZVzRP1SB37ay"
    "tmKwI/tX3UxKlkLxpCXBKyEFedKVM8B7dI7Me6s3sb/ClVQetS6XIYoUKR95Kpr1Ynekhe"
    "xa25bDtgazFdF1pvulzYZWKTZcLUlrV1XzcAG4o3+JFx3Z+imC3801z4p7Q8p55PQ7xLch"
    "bw9oA/2VmJj1Q5AZzxfCr+C9JrMWP+JITDx6QH3Y8Rm9IFq5qIB7zLAxWo2dSvK3ea3x+s"
    "s9jTlq2N9TmJfOpBzvNi6rvTwqlA8Cwvs8XPUGpwwxYH5DE/QNmLIBAZ1VkmNVwN8Fxn3+"
    "/wTdYl8PT2anNRdj6hIjoz9X2WJW3AYO+8n6VENNFZSRj7Qbd+zkRtR/e6o+2hXwfHQP4X"
    "SuHx3/1JnGBcQ0MqjdZxkd9Vc6dwLPJ6RnIbAjOUknIvIDuRFKliClAWU9VvzmuvROTBZ4"
    "VAERyyBacN2gqbO3rHBiwkP3TRcFatCNqJtYaNZMPSDOiKmIXZlmDfsf8W7GPjQZqJ2AGq"
    "g9N8lFbF7FDVDFWpCI3dg0Ux6x1s7x10p9R3ifF5AWWxXtf13Abg2iqdcyokV2B7T1x/ho"
    "O6rcZUqGqZSqmXSro//tUbLvK9KD8An+jJqgOxrC6wsV/1/dXl9cfzD9+cnA5eHVcGa7q3"
    "c8pvVA65wF+dTuiXBTfugT0awe2B7o8lyY1DUmdAynuDNXZjBK1aWosXZOKHos4nHAQqo/"
    "65lUbvibTYIDkgIHF+mD2b4zCv1lEI8i+Ye6sG425ek2YliMbQTjxqybUBQ+Dz5I3hf464"
    "BPkFlF9Rf7xEt+KhxTdDeVEcRf6DPGEssq7xnpDQhtqhceLBoSOGRn9JyoJsTdEd8/t8GT"
    "IAtSxkcdUReUNILZpNaArlbIBm1t6i2bvDvho3IlpuQBjtOwARm5PI5XqVf5TkbpzLQIE0"
    "yeikzoXSbJnLnYmC9CJDlMwgsEESP/2hr9t6eMoaxVrACWFaqt4pccWRZKyxopeWCvaEpV"
    "gq+KhUUDM5DBREjbRVF32KWOwbsNsZuDaa/DELOUrVbOoVzqWeo1Py7eC0te83C6/ocuhA"
    "RdYGh9ngsKfeX3lkZeBhTXlZmDV6MFXzpolyWJMEBn6vrNfP7pTS4BIHJPRwdKS3YiuNBm"
    "usWSaaO26xfSurVkTN/4uGyu6U6RYMwYzjYm4M+woYpc9FfPScQckiKMOkt2Q3faCtg9Sz"
    "OkjQoQ50qAnjLAlZ2rl3hzB8lp6Dczf2H/x4WbdIVVqtXaWUPwIXBdYuU79OSZi7wURZN1"
    "H9VjyFSOeX9CatrkiGstYJ9vTMxjrBHpU+wnSQE5J0sL9Wpa0F1jsLrHdq5Y7G/MOalYpq"
    "01alxHnzFgoFiGmmFApKAHEkGTBUcWCveCTswaQ3oWqotEUHnLMGS8hVFdssdE60oUE7fZ"
    "NVVk+/jlpl9ajKCkb/KpyNYeSpyBOHkOuXop6FjntaK6/Wevb09t0jb3kdd0d129tcSTiJ"
    "MJxho4sva4i9r8j1OvhemlQidKAQjSB9PQvsg7oTR9Yh8ZMQpHDAOSWEM0Svqh87+fJWov"
    "aLHFQHfL0vdFVyQ7fo/jiY++cVzUZTHS/MG6wlhfnIbMcIzwuDOa8rKkrhn9VG0ai8Xzna"
    "ZcANZ3BQD14f57OLl0C8z3CY74LFlMsAexwO1ZIyphG/JIuoyGh0wTAXMIt96REp5Ddzyc"
    "Ls3fjEx35mLq/31B79cZyErsgAF2+C/5z+6aiH3KiegFqOv3X6aTn9LgrY2jDnbdZKtTFt"
    "NqB8D9G0EYI2QnCftmpLBQ5kVSCDtaAgYVcDzWpgk/S2jSiYmYkmub5+Scgl7KLQYVGwUa"
    "0HvadaSoAFj4mj/C3mva0Rtyc57U1/jzTRt/WLqkbUnpe2jzkZ+9MBXVIy0lqWJuZtQcQy"
    "MA0Dm2LmjAnxYMdkFdfGPeyqqN3LXr+XneLVRSGXRfdGGR/dysqzamdJbsCOlghDerk60u"
    "95aerixpjx9lNBzuYc1Rk3ZhvuVblnl4VUBDHfoDUZmmUpOzC1mJqNyqbgGxsB8mgRIHcy"
    "4FXF/x7po0AqjQZrIkHS1FG1B9syHOQ6RFO6QPxjl7IEi3rMC6bCJ1gxqJchEkY0CFS4RC"
    "nmY6MnbRB4YU9hsCG++wRyOcTXUXPDwPysitmYVBsdeXi6sTFxptymrWY0SZz5nMyYOFqt"
    "EEmoYn9FGkt+YhuktnhYc7pKt0cckCZ8TsGHJgu4XbsbTlbtoBC1shbZ8rHtRgO0IGJxTN"
    "kFYUxF2beEsSBhUSwbEiYwFkUsjo35axf+5OBT2L47OXn9+u3J8es37749ffv223fHGZar"
    "t5pAvbj+AXAdFD32mtjX+hPWG8BuOGDdAt4MeJohaLBCFEX2He0DqVstLDT+jzVldVaaDd"
    "rYcvyiYWGdu/JeIX+AOHE94WMFOkVuHeZlCKLmUjsbP20DI0+cbO6YBj2XpWyUY+tAnObT"
    "vE1t7aKMdYfWuu/4tN6oQE8ub8NJexe00CMdFeGQjUldXcrs9lqdpBq2zsDm9nU4IXKXTG"
    "qFF0zkLUe6VOo1rW1tnKdfxOq1hE3v2MkZTN1c3RpRO4Ar8PLVuuM+QlXQQluBlozHpGv1"
    "waqsJTaW2NQSm19YLakRt9YRmoS1JjNgCouqfTLuFgcIVCEYvNmjz+C8UDJK/MBD94TMYQ"
    "8Uar3A2/S29aYP3IASwU83XPgKInb31PKjp+ZHns/mAV464u8VWOtdRFU5m6zVIROWL1Cc"
    "BX3VpmvBgcTenbpZ3uEqilncO+BOcOROuyBfFrTYm2MfUV3dnfp1Jm1vsTbHmkPDtFuRTS"
    "l1uZBNptMn0/WHuZ/ztcqdHum5u7q5jr3jvNk6+l6P/ZbPptn4WBo18TcjzL1ncR148uUU"
    "R6ZEeT83/PjE+eoEJJzEMEFOvv22AdB0reWtKl6AdBk+kfcq5Y34vDJAWDU/QHRfHR+3QJ"
    "e3qkVX3KtEItIw1pYy+Onz7U3dZkMmUvV4+W6M/oP6VTF6G7oMwGgmDlWOMChb3fCAfh2x"
    "dMl/fDIj0e14zEhdulul0Tot56rmDhXtW7qrfiYRmmP+NLgwEHH4Uh621+CvkPNWKOJNI0"
    "8c3zafB5rQ/m6PkRWM4cOJmwhf7hj7QcK7bThMj0EHYSmnUgWgCfFkBElEFyiZq6M0IgJ+"
    "sJBMsDjf6QEHCfkSqiLKYTIbQW7BGI2TCBqj9FWqfnmI6BwmDI3QFDOEg4AuiPcSDYcLPo"
    "uiGY7u85LMMtblSzijM0jek5+wmHKWgQjXMnxiQtSLL2ulZ7iIgsvwy335YDdIWCxcZcPh"
    "gP8d07nvir+gGDNAI3+4wz9oCi+HqE9/vJSfQCd56oTCWhR05r+AwzOmERSWnuIgFlEu+T"
    "PFpYhgRkO4GBEkRMUZI9XPhVrT6rD5FB14qjzYT1QskpiIitL4S7ig0T2HVhyzNeWTofzA"
    "zXdn1QifRDTR6KV6E2tV8iBU1FNH/IgBa9IPmYCFv0vlo3QiGZgTJRnrHta4h0EzKZ2p8S"
    "M0hDRXBB8P3OPdIvvI4c069W8wwOvED6Y7tjbQMx6j8Qg3brWXBPemItKz2WYvTaaMUhrR"
    "o5KU9UObq+aUuq+i3hQflMvYWj7VJKPM8NEp5RBHNcdpVQSrDv5lLLXDwWB6ofwd2Wjmg/"
    "ni+ub802/64Xyh8Y9c/HZ3db5SsVAZjibrSEnILiPmy0jBNjfGPRezyHdDvlMF55KgJUd9"
    "JkcFt5VpL1dEbT/3rZ/759v/q9ptbHbu/zXfk2zn3VebmAbufTzh4E74SJR++ak/mUKipn"
    "oQYoSEA3nqNL+bPh6NSEAXcEqgdI9HBIlD+fina53/u3iJdRXvmz61ruKe0JlsOppAXhKy"
    "sHeA3QZvb9tpqfTBKqIf+Wf7ESSC6oEtCFaAvVF1X/YM2WbY3n385cPd9afzmx/6VbzwPc"
    "HeBxLHtfk3hQbrOJDHmzqBaNuS/nwqBg64NAk8FNKY0450G36AklCmE2sK+BpLbzlGsGnz"
    "6cDCBB9lz6mpZKGli0/vP7f00EYS7DNXUXsPXWIJVkQPCeBHL1AnsLwnmtPZWmwdKTm7c9"
    "Rx50jBKMIvO3VAJmm7YLMumHK+rK1zWx9eviq5D1HmRz9jP2IQ3AsICDejGEQDNKLxFI0w"
    "I29Oq/T+6eLQD/2wbv78+5AuwgGa4WBMoxnxoOafDNzeuBt2k7NpvOe64XZr31T1M3FQ7o"
    "9uOBD/ZM8A3zbl9z2Nej2PIlxDcVT7CpQ906bnQYD4h6b5K5ITnIlEEEidTiKy8SIOIV//"
    "+Ge1UEfu3+u0Sa+Tt2Wh7FZ9rXP6egb/It6fUwmdg7rSaLDGSe2r5ulnDNoWjfL8CeyYcx"
    "ILReOQEH/BZC5V+tCU1spUs5gEAYPcLOL5kG8VEQQF/RANicyH0xeT2tWLtuz9rg+ctdX0"
    "WlWSOkTTorfMSk4qI1u7ILIPRvY2oD+MVO7//j8cFbQh"
)
