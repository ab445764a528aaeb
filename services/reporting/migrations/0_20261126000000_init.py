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
CREATE TABLE "audit_findings" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "differing" INT NOT NULL,
    "missing" INT NOT NULL,
    "lost" INT NOT NULL
);
COMMENT ON TABLE "audit_findings" IS 'The findings of the last audit that the job ran, on any worker; one row.';
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
        ALTER TABLE "audit_findings" ADD CONSTRAINT "audit_findings_one_row" CHECK (id = 1);
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
    "eJztXW1z2za2/isYfUl3RjfjOG6S1js7Yzve1r2J3Zu42+1udmSIhCSuKUIFSCval/9+cQ"
    "CQIimQIijJpmR8iSMSByQfvJz3g3/3GJlRFgfR+OWZFwcP5D1e9L5H/+5FeErEf4z3+6iH"
    "Z7PCXbgW42EoabBsOfDxgsu2Qx4zcU3cGuGQE3HJJ9xjwSwOaAQEP9I5muJogUjEaBgSH/"
    "E48UkUc0RHCKOYYG9CGKIMeTRhnKA5YQSFmMdIPQzRSLQTT3wJT/SpJx4Jr7WDzpMo+D0h"
    "g5iOSSzoxCP+/g9xOYh88pXw9OfsfjAKSOgXwKTziLDBvWgKHcn7g3gxk/duydf4z5ICPm"
    "A48GiYTKNVqtkintAoIxPfCVfHRLTBMfFzIEdJGOohSS+pd89dUG/tF4ZmhJMQBgvo1bss"
    "r/UGg+ub28Hny9vBoLcykClFDn59yaMRTIJAoA6I/Ff1u0RAXu1JHC7/egs9Tzn/PYQL13"
    "85+3Tx49mnbz6e/fUP8s5C3/lwc/1D2pyKGaZm3/XFh5vz3n/lI3CM1UPkuJQHIjAMwy+/"
    "XL2vG4bANAhJEvgvgfKwhkKi/vqNBH1GeTxm8qbESAK8BBRWy0Cve/H8FVjfC0DMsK5Sls"
    "AVg0jiYEpewn8OC+D3Z7eXJSDTvWkVwquoYn/Ik5SwE++wh4iJ9xV//uf41cnbk3ev35y8"
    "E03ki2ZX3taAenV9KzCFPXh0n1v8cGGIvfs5Zv5g5Q49plVtV29Nj6flKzjCYwkUfBG8XI"
    "5vck44n4oRqmKsywZrOWvWtCFnvZ0AJ4uJ4GU8Fn8Vy/s9Cf4F/E50F4wj6O4U3d09EMYF"
    "2d0dCjgKBHtU7PAFX+Wp2+t2A24axGRquYfnSLa5hccsKS4XfSG3Mv44SiIPRgXJJ8E/J3"
    "/qdXBPr2aaatwsES8QObZZ2u312rDY7HMUbq/Xe30eUVvh2onV1mL1Euw4iENig3ZG4OBu"
    "AfcUfx1wjzID5O+JF0xxaEa9QFeWrhXhS93BYY3C+8uLq49nH775rn8sMReICwkA7qSjcX"
    "L0hxLIvpBGcGzWYEANMUO8pKrTXuA/DRDW0sOOAe79OiFRKrV5IRWSZVnOs5/2Vx8vP9+e"
    "ffy5MPdBzYE7x4V5n179RnHK5dTPOkG/Xt3+iOAn+tvN9WWZn2btbv/Wg3fCSUwHEZ0PsJ"
    "/HKL2cXiqMthBPjMrWOaUhwVGlTGNWt4aCqjsrCAYYZGo0DYRAHo2F8I1miRDAcWoBQzhG"
    "LOD3G4/7+c3Nh8KQn1+V97NfPp5ffvrmVWkdrjJwHAsZfRYPZjQMvIUNc1ml7DKXEaMTeB"
    "OkXxqpOXWaalWjghq1hYW5LX7URb368qtHUljrFexly35jTXtAUqKGOvdZurxecETnERK8"
    "AcHurwY1QqCEnsoPQsEIiRWKsieAioyHNBFqNZ2KxQurloiHrGrgu3rIBvq40w93roLrMb"
    "fEuEjlQC5xnO7YkQ4CTmfT2LZN49moJFvRvPdBBemQFJX4gViWkS9+8Cr5qdBmreQErcUb"
    "5Jo3clOkFOBLiCepAx46Ez9xLK/9kw4Rw1FfeuSjBZpTdk/YqfhJEKNzs6NiWx1v4qowcJ"
    "fPUxyGlXuikbm03A7Xuyd2vxm+Pn77JtsH4UfdFvj549mHD+k+WC0N+cFoRJiefw15TYHG"
    "cRsDt9HWAgtMcxQOUQOioeAYFnCmzR2WnfPlX9DpLCQ1poZcg3V80suaNrYrhIRzwaAk11"
    "oa8XRHxEcB2HO9hRBiwPGuA9uEnnJ3BzYC0QBYnQ5yE/+NTGaFnTzDWRWeXkNzVoVHVYPl"
    "ErHY9bP2bts3sVC5K1nO0AKRm6DOTrPjSZoxyRbWmjLtFmw2XYN73402/YLE90DviWE3qn"
    "Uc56g67TnexpBu0SW8FDJtdv8i1Qbb//7YPi12fx8bfOvVUfq6+bMLze+S6gkqTa9K7ZQ3"
    "+2tVTmjWWN1MA7ULod6nQv1jdA7GVC0PoCPpUUazEHtkQkOfsNQLnUT3EXinVU8mdXMnzz"
    "gYdfN5BJbvsSR61B3pk4eJwWhbHS6Vtm8VJLU/PPEQAp+fOdqcYOZNBrFA1yCzEBY8EP9W"
    "3yxO8SKhw74F9oIfJ4YA2Zp9JaNweLfYWZyus31dh0jLiqWynqN6YmXdLKB3TEmnSRwGER"
    "nYC3MGSifUperIBM9igYuNIyFH4nAs+A9sYMxROBQzg8PvScBMO2kljHkSh6PGccwwRKQN"
    "ZoxOA76slGMTIFbVRyuQHynj7FqQfC8DBLg3EUz0BUecxKmZauexZF0z5jWIJik16zcy8A"
    "1ahJZkERttwz5kNKU5pGSrfR+MbW+PRWsXSuJCSfbWS7/H1uaOIuriHp5N3IMzTzlXvHPF"
    "S5HwlsYCoF6d5K6bNJTa42Xr9QJ7GKJhEgtxWVU1lVUChLyMI19cmwfxxGd4DkXXZGEBRG"
    "ckQrmmiEahoVbq9ro9GDH9ebjgc2NoIRiVqJx9R6OZLRQLLAs0DslDKIfaIRx9Ghk0yPNg"
    "XJ0oqSn2HcLvjo9fv357fPT6zbtvT96+/fbdUYbl6q06UM+vfgBcC6L3KtBJBIZZKxN5nm"
    "Tf0T6QPL/3OAgXfw7pvEq+yzVYJ9350HQwytraVsNXgtWQjCE9nYgR9aU4xqROpdLtxFWd"
    "3B5kRewbF8TfRv+uJv6+RJq4mvhOr+8IlIbq9+kRHdY6iOOeBgWEzK31D0XicMwY/pQ+WM"
    "Y7ZBQOxXRVf51ZRo3kKByKZS+LjScwT/OskeyYbvGRiE/2arWLtEm/kX4xzbVeq2H8CpEY"
    "E9EridLwC+2ieZEez8HhIA9xBwpgrdUottCf0yCcBuE0CKdBWEFp0CB02O6ghlvWWT2N5P"
    "vOOB/ZBMqToawIZ4y3rgO/ROhgt4K9yu5ch/jhGJ4fGWw4NGMgNm7x+paTvEzpgLcHfkaY"
    "B/GiPJka+GPdUTgm8u6ciLPBaNRxSX0KzvFR/6TxMTjLwyfaTXMzvZvsVpM9B2L7KV/diZ"
    "v4hokfJyzCjCaRbznjS4RuqltN9SV6A07EG/m8xVSv7uTZTPWT/pvaqd4xO9gn+bNXYwbT"
    "LfqNrGDqXuOkp1kyDAMOXm5F2EfgBZEu71EwThiRNePhzFpdnYiRh0CWIwIPOUY8wjM+oX"
    "HaahQwHpsyoHb3oA3sZupVLO01BSIXZ2kbZ6nhS00xTS07JbJnbeF5FikIuVTZ+YSGacJs"
    "eWvZpfEx3YKsnJ9LEpcpZZBy9Ga/CulPn2+uzZjmSMrLPvBi9B8kGMs+QluDG4BR76wo+y"
    "VKsxk6WClkpFmoDfZ5mo3A35+8pZ1gn4k/LRIEy7QuQbBzCYLd0Skus4jWnlmlyDVYp1GU"
    "klsa6BP5VKhSRVODUrCu9cFkUHV3dblCB10A2aXm7zBozJWO2CKaM0Zh9vLBiNHpwBbbCm"
    "qHtClkVEd1txAYS6ROXuycvFgoGzkjhv2+tjBnSuKO0KivztlFsfxiod68Xja/SPfGhgK6"
    "2kwbiuk3EIEK7cGYjvNS+CmaQyDrkIyDiCsL/d2dF1JOoBRZwOWXiTaBoA1iuABTcVW03/"
    "oTvkRforQkg9jYgC4ryqCo02srR/DNJySCrmR+nySRKX5Ow+iI8Os0jEfVMJw87EqpdRlR"
    "J/c+E7m3wMxtNvgVws77Mh95i88AMm1M1S72EtmzdrFrmXJIPJxwq3NuVindISD2h4BoFF"
    "tU08wTboED7NE47BsDyOltVjpUkcxt/saVY7f1F4g23Pj3B9XOldX8AZKRLqCuZM9sIMo1"
    "6K+xDcnEpoEsUmlbdUmnK2jbTRCTKZrgBwKHT6rwefEBpzIK0w8A/WEiQxJhRdJEFrj3BJ"
    "0qlzStqb60/ec4e87Tb0XV9hwYYUuAcyQO3rIvTi0Swz5flyGQo+pOSsAj7PU6PeCtRSJM"
    "ZdpXTfhnRxK9OmTc6RZ7FX/PRX8hHdew2FyjJmwWDiEa5to357S5fG/JBZeHQa/UlcZzHA"
    "DPk4kPSHL3PhouoHyIYKQegSNAa3jtLp7kuO3Ts4Ma7wmMeBxb6wJlumdtB6qt5LAfZRwc"
    "K6hmBe9JiBf1jEA1acoGfGjdUN+6itAk255jzOAgMDjDblk7Kr8F+1VbeLY3q2arPGBHzw"
    "GXvFRFoVwuI/k+ODSVWhyHBD5gJvcRnUdIbhzo7k7CJA/sU07/716hEWUI3jCk0Vi8kWzh"
    "uEznucwT56IdEsiu6tUGjHq5o6wiV3+MaJHykHh121NCD6Wm0nbRfORyEGDlHIwI8UHmsc"
    "N/hdQNg9UwdE5Mvc0VVqkVVm+LFVgaiaylqi0NrBcBF8IYw1OQDnUvKNfLKRom3j2JEcid"
    "4kPRq5evviTHR29H8t/hl+ToaPgd+iPSFUqQuHz85mTZzGDGeJRHugqs+xIo4CqwOlm0I1"
    "AaZFG1F1nYi5YEh8SptxYS6mTQZyr80GRWKe/AvXUijjbljKFxQ+HmdkIKiejKAiZ7gFAE"
    "iFmAMvMxlykmM/HyWeEqnW8SU/lrSqZDwviqLLOTJ2wgusgnW3LMPI0rgWVrM3NmSZc333"
    "mmK/+uwFmty6TtnRbTItxZbeVicRusl2eM4YUZ8yJZCfnDq4oF6/7v/1g1/FYcclCXQZ2j"
    "cknU+5JEfeWT6YzGJIo/ET4T308qpENDw3WiYpCRQLVuSdO4iGpKcIru7gKdxgyymx+MQc"
    "oTwpuHw5CwvhDZxFzz+0KqiycyFfmemM6g37RHcM2eoSH1F4IKx2iKF0J2jGIxWxBIJWlW"
    "NsOc+CjhhMED9Jo4lU9idC7eYiooeB9xqvqRN4iY7zz+EkGuNo3RjFGPcOgHj0XrTaVRk1"
    "B0HkSYVWyBRnlouIjV6G1f/nyiJazLzGVLWPCc86vrs0+/mbnOuaEs3flvt5dna4uzysG1"
    "G4Ic0bbGYTebae99tnxyM7m8/J54cPLp7zhO7M59TwmcRGuQaCcE+0LoXwW0uvxljsSVHt"
    "2g/CWwIrtNJaVouaM8Yo1ihEcxYSk/TRjp7IZiq17sg14hzWmpMCRLxYsRES8OJy2qTT6V"
    "pCDAbFsjZNRE1KP8VmmrZVpXu6Bzqavd0YN+osNPSdQz6z765jp95590OGBJ1FzHSSKVii"
    "f0CyT0BBD+UTyncJxDGHiYQwuEkehXrjRYe1y8HJRtJ34SQk0mmMAmZWdLXasaUR6Ovckg"
    "mSmlCStauUNDUKtuy18i+dxlLmGExB+Pil4DuXekpQr78tTWmH+JtKKDJuKFVAUpoZwRxi"
    "hb6mcwrVPxknz1iATwe/lxMflaVMRUdCwOpUa2qdrkrHVPGHOQzcMWG3+Z1m38ndv4C+eR"
    "xTGZzmx8+zkKp5WZjr1iwXhMmM3mlSNx+1cLb4NOAmmzWxUo3V7V6b1qFERtj5wokbo6Ol"
    "0eZy242uygORJXncp+A818HhZyQIGmlSTQMdC3XvgRVCmbSZwRuCncbAp3x4Jxk8RD+rVn"
    "tmDom/01Fgy6bLbWfnH5ICsbSCcm5KqKzU/luKOhUP7Bjbkg4o4HWapCFxvDjQX6Xzy6x3"
    "1EQx+8RhVHW26va7BfgDXznixecMTBOxV5RNobLs4ufrxEr6QnFjyzlPnKZ6uepn+DMSOA"
    "EtcIjwWDGYvJ34fD87h050qPbUi9e3gDMqLiXYl6d3htAfVWymKb/bfVcbpG/61hP9TLtb"
    "PO28dMEqvJxqWzwLNSpVICp0i1kQOENhTASw7EmrWBfYXQwd8C/gccJgaxt86tmJF0O1Kh"
    "ezEjOROY5hQt1MoSqbMfdE6v7JqI+IGOL6OihFHRpJm4OAjpeEAap7r+LKSqbK/uS7cOHY"
    "04CHTSpRTLXA55WrknZLA0Sg6C6QSLHmIheYHcZ8gC2WrPG8hrTmJ4UtdRNgVsLAl5GudT"
    "MOUuiNk7UMvJThspER4SuI9cvsILEx5XZGLXFc/PU7kdpoVQLPdn23JMORqXWtZBS9lnSB"
    "StlYJUi4ZCEM8aN4j84aKTUFqQvpdSSRB5mEVYpmDqUJdMJJFSyhxLu5RgU8RXJ7xJYYaO"
    "VYAe/Jjg0GBK2+GzUtsa/EB3d0MyEXPy7g5NCY74Mrkh6xzOnQt9KYfJ0uQczpVD2Uns2n"
    "LWh4AjiFLCnjy+LutHvICMPoooyGOIRhsfaG1a0PV1rZpa1jqfF7FxNatq8euBsEBcF0va"
    "zvVQpnMeCHtGBUvRumJOgcih3hJ1RjA3qRxrcF+SOeTbId/KalYgdKEYzmRWIyuGQUQ+EM"
    "5pVXh4sU0DeRFaD0LZvHGwuGpeqjOva57oLk3SX1MyVxH4qfWjOplKjaIlxAUiB3HZmDLB"
    "MzCLxEFsOru3xp5SJnQmlTaHEWoUxSjZ2mpNpIdkVdyaybYFtg7TdaH1ttuF2yY22SZsdV"
    "lX93UDsKF4Q8Cs6/7kyVzhn/rCP4XtObV8WuJdoHOANwf8yc5KfKTKCWCMF0vxX5BeizkP"
    "xhEcPqYs6EGM+ITOeVlFPGAvD1Sg5pOgqtzp8n5/ncaetmysrM8IC6gPOc/zSeBNcqcCQV"
    "9+poufolThBhcH5DE/QNmLMJQZ1VkmNVwN8cyk3+/wSc4k8PT6an1RdrGgGJ3a2j6LlC5g"
    "sHPWz0IimhysJIqDsN04Z6RuoDs90O7Qr4OTQP4PSuGJ7/4kTzCuEENKjdbJIr/r5oPcsc"
    "jrJZKbCCRDRal8AdmJpEgXU4CymLp+87L2CiMPAc8FiuCIz4XYYKywuaNnbCCFLA9dtFxV"
    "K4RuYa2RRrJpaQd0iczB7Eqw79h+C/qx9STNSNwENcFpP0vLZG6qGqaqYoTW5sE8mbMONr"
    "cOehMaeMT6vIAiWafrem4DcGOVzhmVlCuwvSdeMMVhlasxJSprporqpabujn31WpB8L8sP"
    "wCv6qupArKoLbGxXfX95cfXx7MM3xyf9V0elyZr6dk7EjdIhF/jroBX6RcKNR2CPZnBzoL"
    "ujSQrlkFQpkOpef43eyKBVQ23xnIyDSNb5hINAVdS/0NLoPVEaGyQHhCReHmbPZzhaVuvI"
    "Bfnn1L1VhXE3j0mzEmRjaCe7WghuwBHYPEVj+DOQlyC/gIor+sdLdCM7zT8ZyotixoIHdc"
    "IYc6bxjgihNbVD48SHQ0cslf4ClQPZqaI7lu+X25AFqEUih6tJkLeE1KFZh6ZkzhZoZu0d"
    "mp077KvWEdHQAWHldwBBbEaYJ/iqeCkluwlZBgqkKYlO8VwozZaZ3LksSC8zRMkUAhuU4G"
    "c+9HVbnadSo9wLhECYlqofFGTFoZJYYy1eOlGwI1KKEwUfVRQ0LA4LBlFB7dhFlyIWuwbs"
    "diauiyZ/zEKOijXbWoWXVM/RKPm2f9LY9puFV7Q5dKBE64LDXHDYU/tXHpkZ+NhQXhZWjR"
    "lM3bxuoRzWIoGJ3ynt9bM3oTS8wCGJfMx6Zi221Ki/RpvlsvnAy7dvpNXKqPl/0UjrnSrd"
    "giNYcYLMi8GvgFHaLxKz5xRKFkEZJrMmu2mHrg5Sx+ogwYAOYEBtJM4CkRM79+4Qhs/Kcn"
    "DmxcFDEC+qNqlSq7W7lLZH4DzB2m3q1wmJlmYwWdZNVr+VvRBl/FLWpNUdyZLWGcGeXrJx"
    "RrBHFR9hOagFSVroX6vUTgPrnAbWObZyS2PxYvVMRbdpylLiZfMGDAUE04wp5JgAEkhykF"
    "Dlgb2yS/DBpDehaqjSRftCZg0XkKsq3Sx0RoyhQTt9kmNWT7+POmb1qMwKZv8qnLVh5CnJ"
    "E4eQm7eijoWO+0Ytr1J79s363SO7vI7ao7ptN1cSjRmGM2xM8WU1sfcluk4H3yuVSoYO5K"
    "IRlK1njgNgd/LIOiQ/CUEKB5xTQoSE6Jf5Yytb3krUfl4GNQFfbQtdpdzQLLo/BubuWUWz"
    "2VQlFy4brBUKlzOzmUR4lpvMy7qishT+aWUUjc77VbNdBdwICQ7qwZvjfHbxEIj3ubtbes"
    "FiKmhAery701vKiDJxSRVRUdHoUsKcwyoOlEUkl98sKHOrd+MTH7uZubzeUtv74yiJPJkB"
    "Lp8E/5z8qddB2ahaAHUy/tbFTyfT76KArQtz3matVBfT5gLK9xBNFyHoIgT3yVVbKHCgqg"
    "JZ7AU5CrcbGHYDl6S3bURBzUwMyfXVW8KSwm0KLTYFF9V60D7VQgIsWEwG2t5iP9oGcneS"
    "096M99AQfVu9qRpI3Xlp+5iTsT8D0CYlI61laaPe5kicBGaQwCaYD0aE+OAxWcW11oddJn"
    "W+7PW+7BSvNgy5SLo3zLh3oyrPas+ScsAOFwhDerk+0u95ceq8Y8za/ZSjczlHVcqNncO9"
    "TPfsspDyIC4dtDZTs0jlJqYRU7tZWRd84yJAHi0C5FYFvOr43545CqTUqL8mEiRNHdU+2I"
    "bhIFcRmtA5Ei+7UCVYdDcvuA6f4PmgXo5IxGgY6nCJQszHRj1tEHjhTmFwIb77BHIxxHeg"
    "14aF+lkmczGpLjry8HhjbeJMsU1TzmiTOPM5mXJ5tFouklDH/so0luWJbZDa4mPD6Srtuj"
    "ggTvicgg9tNnC3d9ecrNqCIRppHbLFY9utJmiOxOGYSheEcx1l3xDGHIVDsahI2MCYJ3E4"
    "1uavnQfjg09h++74+PXrt8dHr9+8+/bk7dtv3x1lWK7eqgP1/OoHwLWft9gbYl+rT1ivAb"
    "vmgHUHeD3gaYagxQ6RJ9l3tA+kbrXU0MR/1pTVWWnWb6LLiYuWhXVui75C0YE8cT0RcwUG"
    "RbkOl2UIWH2pnY1720DJkyebD2yDnotULsqxcSBO/Wnetrp2nsaZQyvNd2JZb1SgZ0nvwk"
    "k7F7TQIR7FcMRHpKouZXZ7LU/SDRtnYAv9OhoT5SVTXOEFl3nLzJRKvaa1q43z9JtYNZdw"
    "6R07OYOpnanbQOomcAlesVu39COUCR20JWjJaETaVh8s0zrBxgk2lYLNL7xSqJG31gk0CW"
    "8szIAqLKv2qbhbHCJghaDwZl2fwnmhZJgEoY/uCZmBDxRqvcDTzLr1ph1uIBLBp1tufDkS"
    "5z118tFTy0d+wGchXgzk7xVYq01EZTqXrNUiE1ZsUEIK+mpM14IDif1bfbPo4cqTOdxb4E"
    "4w8yZtkC8SOuztsWfUVHenep9J2zus7bEW0HCjK7IupW5J5JLpzMl03ZHcz8Re5U16Ztld"
    "31wnveNls3XiezX2Wz6bZuNjafTC30xg7rwU10JOvphgZiso76fDTyycr4OQROMYFsjxt9"
    "/WAJrutaJVyQqQbsPH6l6pvJFYVxYI6+YHiO6ro6MG6IpWlejKe6VIRBrFxlIGP32+ua5y"
    "NmQkZYtX4MXoP6hbFaO3wcsAjHrBoSwj9ItaN3TQrSOWLsTHJ1PCbkYjTqrS3UqN1nE5Tz"
    "cfUNm+obnqZ8LQDIve4EJfxuErenCvwa9IyK1QxJsyXx7fNpuFhtD+dt2oCsbw4sRLpC13"
    "hIMwEcN2d5cegw7Eik6nCkAT4qsIEkbnKJnpozQYATtYRMZYnu/0gMOEfIl0EeUomQ4ht2"
    "CERgmDxih9lK5fHiE6gwVDGZpgjnAY0jnxX6K7u7lYRWyK2f2yJLOKdfkSTekUkvfUK8wn"
    "QspARHAZsTAh6iVQtdIzXGTBZfjyQHXshQmPpans7q4vfsd0FnjyFxRjBmjUhw/EC03g4R"
    "D1GYwW6hXoeJk6obGWBZ3FFwh4RpRBYekJDmMZ5bLsU15iBHMawUVGkCSVZ4yUXxdqTevD"
    "5lN0oFd1sJ+sWKQwkRWl8ZdoTtm9gFYeszURi6HY4ebeWT3Dx4wmBr5UrWKtUh4Ei3rqiB"
    "85YW3GISNw8LepfJQuJAt1okDjzMMG8zBwJs0zDXaEmpDmEuHjgXu0W2QfObzZxP4tJngV"
    "+cEMx9YmeibHGCzCta72AuHeVER6Nm72wmLKREor8ahA5ezQ9qw5Fd1XUa+LD1rSuFo+5S"
    "SjTPExMeUIs4rjtEqEZQP/Ilbc4WAwPdf2jmw2i8l8fnV99uk383Q+N9hHzn+7vTxbqVio"
    "FUebfaRA5LYR+20kp5tb474kc8i3Q75VBecCoROOuiwc5cxWtqNcInXj3LVx7p5t/y/a21"
    "hv3P/L0ifZzLqvnZgW5n08FuCOxUxUdvlJMJ5AoqbuCHFCor46dVrcTbtHQxLSOZwSqMzj"
    "jCB5KJ94daPxfxcPcabifeOnzlTcEXEmW442kBeIHOwtYHfB29s2Wmp+sIroR/HaAYNEUD"
    "OwOcISsNe67sueIVsP27uPv3y4vfp0dv1Dt4oXvifY/0DiuDL/JtdgnQzki6aDULZtKP58"
    "ygcOeDQJfRTRWIgdqRu+j5JIpRMbCvhaU285RrDO+XRgYYKP4nOqK1noxMWnt5878dBFEu"
    "yzrKJ9D21iCVZIDwngRy9QJ7G8J4bT2Rq4jjSd8xy19BxpGGX4ZasByCjdEGw2BBMhLxvr"
    "3FaHl69S7kOUee9nHDAOwb2AgDQzyknUR0MaT9AQc/LmpCzeP10c+qEf1i36v4/oPOqjKQ"
    "5HlE2JDzX/VOD2xsOwm5xNa5/rhu7WrrHqZ2Kg3B/ecCD2yY4Bvm2RP/AN7PWMMVwh4uj2"
    "JSg7xk3PwhCJF03zV5RMcCoTQSB1OmFk400cQr7+/o9yoY6lfa+Vk95E78pCOVd9pXH6ag"
    "r/I/6fUwqTgbrUqL/GSB3o5ulr9JsWjfKDMXjMhRALReOQJH/BVS5V2mkq1qpUs5iEIYfc"
    "LOIHkG/FCIKCfohGROXDmYtJ7epBW7Z+VwfOump6jSpJHaJq0VnJSi0qK107R7IPSvY2oD"
    "+MVO7//j8l6AB8"
)
