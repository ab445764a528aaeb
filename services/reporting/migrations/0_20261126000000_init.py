from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE SCHEMA "webhooks";
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
COMMENT ON TABLE "grading_delays" IS 'In how many started days a teacher first reviewed submissions of a course, by day reviewed.';
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
    "reviewed_at" TIMESTAMPTZ,
    "submitted_to" UUID,
    "submitted_on" DATE NOT NULL,
    "graded_for" UUID,
    "graded_on" DATE,
    "reviewed_for" UUID,
    "reviewed_on" DATE
);
COMMENT ON COLUMN "submissions"."feedback_at" IS 'Of the latest review';
COMMENT ON COLUMN "submissions"."reviewed_at" IS 'Of the first review';
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
CREATE TABLE "webhooks"."attempts" (
    "attempt_id" BIGSERIAL NOT NULL PRIMARY KEY,
    "subscription_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "event_type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "attempted_at" TIMESTAMPTZ NOT NULL,
    "milliseconds" INT NOT NULL,
    "status" INT,
    "error" TEXT
);
COMMENT ON TABLE "webhooks"."attempts" IS 'The log of attempts. It has ids only, and those of an erased user are deleted.';
CREATE TABLE "webhooks"."deliveries" (
    "delivery_id" BIGSERIAL NOT NULL PRIMARY KEY,
    "subscription_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "event_type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "event_time" TIMESTAMPTZ NOT NULL,
    "body" BYTEA NOT NULL,
    "is_test" BOOL NOT NULL,
    "attempts" INT NOT NULL,
    "first_failed_at" TIMESTAMPTZ,
    "next_attempt_at" TIMESTAMPTZ,
    "last_error" TEXT
);
COMMENT ON TABLE "webhooks"."deliveries" IS 'The queue: events that were read and not delivered yet, in the order of their ids.';
CREATE TABLE "webhooks"."offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
COMMENT ON TABLE "webhooks"."offsets" IS 'The next record to read, and the log that the offset belongs to.';
CREATE TABLE "webhooks"."subscriptions" (
    "subscription_id" UUID NOT NULL PRIMARY KEY,
    "url" TEXT NOT NULL,
    "event_types" TEXT[] NOT NULL,
    "secrets" TEXT[] NOT NULL,
    "rotated_at" TIMESTAMPTZ NOT NULL,
    "paused_at" TIMESTAMPTZ,
    "paused_reason" TEXT,
    "generation" INT NOT NULL,
    "read_from" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "webhooks"."subscriptions"."secrets" IS 'Encrypted; the present one, then the one before';
COMMENT ON TABLE "webhooks"."subscriptions" IS '``generation`` rises with each replay: what was read for an earlier one is discarded.';
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
        ALTER TABLE "webhooks"."offsets" ADD CONSTRAINT "offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(feedback_at) AND isfinite(reviewed_at) AND isfinite(submitted_on) AND isfinite(graded_on) AND isfinite(reviewed_on));
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
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';
        ALTER TABLE "webhooks"."attempts" ADD CONSTRAINT "attempts_of_subscription" FOREIGN KEY (subscription_id) REFERENCES "webhooks"."subscriptions" (subscription_id);
        ALTER TABLE "webhooks"."attempts" ALTER COLUMN "attempted_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "attempts_of_subscription" ON "webhooks"."attempts" (subscription_id, attempt_id);
        CREATE INDEX "attempts_by_time" ON "webhooks"."attempts" (attempted_at);
        CREATE INDEX "attempts_of_user" ON "webhooks"."attempts" (split_part(subject, ':', -1));
        ALTER TABLE "webhooks"."deliveries" ADD CONSTRAINT "deliveries_of_subscription" FOREIGN KEY (subscription_id) REFERENCES "webhooks"."subscriptions" (subscription_id);
        ALTER TABLE "webhooks"."deliveries" ADD CONSTRAINT "deliveries_failing" CHECK (num_nulls(first_failed_at, next_attempt_at, last_error) IN (0, 3) AND (attempts > 0) = (last_error IS NOT NULL));
        ALTER TABLE "webhooks"."deliveries" ALTER COLUMN "attempts" SET DEFAULT 0;
        CREATE INDEX "deliveries_in_order" ON "webhooks"."deliveries" (subscription_id, delivery_id);
        CREATE INDEX "deliveries_failing" ON "webhooks"."deliveries" (subscription_id, subject) WHERE next_attempt_at IS NOT NULL;
        ALTER TABLE "webhooks"."deliveries" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "webhooks"."offsets" ADD CONSTRAINT "offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "webhooks"."offsets" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "webhooks"."subscriptions" ADD CONSTRAINT "subscriptions_paused_for_a_reason" CHECK (num_nulls(paused_at, paused_reason) IN (0, 2));
        ALTER TABLE "webhooks"."subscriptions" ADD CONSTRAINT "subscriptions_one_or_two_secrets" CHECK (cardinality(secrets) IN (1, 2));
        ALTER TABLE "webhooks"."subscriptions" ADD CONSTRAINT "subscriptions_version_positive" CHECK (version >= 1 AND generation >= 1);
        ALTER TABLE "webhooks"."subscriptions" ADD CONSTRAINT "subscriptions_finite" CHECK (isfinite(rotated_at) AND isfinite(paused_at) AND isfinite(read_from) AND isfinite(created_at) AND isfinite(updated_at));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYf0l3RjfjOG6Sxp2dsRNv697E7k3cdrubHQkiIYlrilAB0or25b9fHA"
    "CkSAqkCEqyKRlfmorEAekH4Hk/B/8+YmRGWRxE4+fnXhzck/d4cfQW/fsowlMi/sd4v4eO"
    "8GxWuAvXYjwMJQ2WI/s+XnA5dshjJq6JWyMcciIu+YR7LJjFAY2A4Ec6R1McLRCJGA1D4i"
    "MeJz6JYo7oCGEUE+xNCEOUIY8mjBM0J4ygEPMYqYchGolx4onP4Yk+9cQj4bV2MHkSBX8k"
    "pB/TMYkFnXjE3/8hLgeRT74Snv6c3fVHAQn9Aph0HhHWvxNDYSJ5vx8vZvLeLfka/0VSwB"
    "8w7Hs0TKbRKtVsEU9olJGJvxOujokYg2Pi50COkjDUS5JeUu+eu6De2i8szQgnISwW0Kt3"
    "WV476vevb277ny9v+/2jlYVMKXLw60sejWATBAJ1QOS/at4lAvLqkcTh8q+3MPOU8z9CuH"
    "D96/mndz+ef/rm4/lf/yTvLPSdDzfXP6TDqdhhavddv/twc3H0X/kIHGP1ELku5YUIDMvw"
    "yy9X7+uWITAtQpIE/nOgPKylkKi/fCVBn1Eej5m8KTGSAC8Bha+lr7978fwVWN8LQMywrl"
    "KWwBWLSOJgSp7D/xwWwO/Pby9LQKa8aRXCq6iCP+RJStiJd9hDxMT7in/+5+TF6evTNy9f"
    "nb4RQ+SLZlde14B6dX0rMAUePLrLffxwYYi9uzlmfn/lDj2hVWNXb01PpuUrOMJjCRT8Rf"
    "ByObnJOeF8KlaoSrAuB6yVrNnQhpL1dgKSLCZClvFY/KtE3h9J8C+Qd2K6YBzBdGdoMLgn"
    "jAuywQAFHAVCPCpx+IyvytTtTbuBNA1iMrXk4TmSbbLwmCXFz0VfyH0Z34+SyINVQfJJ8J"
    "/TPx91kKdXC021bpaIF4ic2Cxxe/1tWDD7HIXj9ZrX5xG1Va6dWm2tVi/BjoM4JDZoZwQO"
    "7hZwT/HXPvcoM0D+nnjBFIdm1At0Ze1aET7XExzWKry/fHf18fzDN9/1TiTmAnGhAcCddD"
    "VOj/9UAtkX2giOzRYMmCFmiJdUddYL/E8DhLX2sGOAj36bkCjV2ryQCs2yrOfZb/urj5ef"
    "b88//lzY+2DmwJ2Twr5Pr36jJOVy62eToN+ubn9E8BP97eb6sixPs3G3fzuCd8JJTPsRnf"
    "exn8covZxeKqy2UE+MxtYFpSHBUaVOYza3hoKqO18QLDDo1GgaCIU8GgvlG80SoYDj1AOG"
    "cIxYwO82XveLm5sPhSW/uCrzs18+Xlx++uZF6TtcFeA4Fjr6LO7PaBh4CxvhskrZZSkjVi"
    "fwJki/NFJ76iy1qkYFM2oLH+a25FEX7erLrx5JYa03sJcje40t7T5JiRra3Ofp5/WMIzqP"
    "kJANCLi/WtQIgRF6Jv8gFIyQ+EJR9gQwkfGQJsKsplPx8cJXS8RDVi3wXT1kA3vc2Yc7N8"
    "H1mltiXKRyIJckTnf8SAcBp/NpbNun8WRMkq1Y3vtggnRIi0r8QHyWkS9+8Cr9qTBmreYE"
    "o8Ub5IY3ClOkFBBLiCdpAB4mEz9xLK/9kw4Rw1FPRuSjBZpTdkfYmfhJEKNzc6BiWxNvEq"
    "owSJfPUxyGlTzRKFxassP14YndM8OXJ69fZXwQftSxwM8fzz98SPlgtTbkB6MRYXr/NZQ1"
    "BRonbQzSRnsLLDDNUThEDYiGQmJYwJkOd1h2Lpb/jk5nIalxNeQGrJOTXja0sV8hJJwLAS"
    "Wl1tKJpyciPgrAn+sthBIDgXed2CbslMEAfARiAIg6neQm/jcyuRV28gznVXh8C815FR7U"
    "DJafiAXXz8Y7tm8SoZIrWe7QApHboM5Ps+NNmgnJFt6aMu0WfDZdg3vfnTa9gsZ3T++IgR"
    "vVBo5zVJ2OHG9jSbcYEl4qmTbcv0i1AfvfH9+nBff3sSG2Xp2lr4c/udT8LpmeYNIcVZmd"
    "8mZvrckJwxqbm2midiHV+0yYf4zOwZmq9QF0LCPKaBZij0xo6BOWRqGT6C6C6LSayWRu7u"
    "QZB2NuPo3E8j3WRI+7o33yMDE4bavTpdLxrZKk9kcmHkLi8xNHmxPMvEk/FugadBbCgnvi"
    "3+qbxS1eJHTYt8BeyOPEkCBbw1cyCod3C87ibJ3t2zpEelYsjfUc1SMb62YFvWNGOk3iMI"
    "hI316ZM1A6pS41RyZ4FgtcbAIJORKHYyF+YANjjsKhmDkc/kgCZuKklTDmSRyOGscxw5CR"
    "1p8xOg34slOOTYJY1RytQH6girNrQfJWJghwbyKE6DOOOIlTN9XOc8m65sxrkE1SGtZr5O"
    "Drt0gtyTI22qZ9yGxKc0rJVuc+GN/eHqvWLpXEpZLsbZR+j73NHUXU5T08mbwH555yoXgX"
    "ipcq4S2NBUBHdZq7HtJQa4+Xo9cr7GGIhkks1GXV1VR2CRD6Mo58cW0exBOf4Tk0XZONBR"
    "CdkQjlhiIahYZeqdub9mDU9KcRgs+toYViVKJy/h2NZvahWGBZoHFIHkI71A7h6NPIYEFe"
    "BOPqQklNse8Qfndy8vLl65Pjl6/efHv6+vW3b44zLFdv1YF6cfUD4FpQvVeBTiJwzFq5yP"
    "Mk+472gdT5vcdBuPhLSOdV+l1uwDrtzoeh/VE21rYbvlKshmQM5elErKgv1TEmbSpVbieu"
    "6uL2IGti37gh/jbmdz3x9yXTxPXEd3Z9R6A0dL9Pj+iwtkGc9DQYIGRubX8oEodjJvCn9N"
    "4y3yGjcCimX/XXmWXWSI7CoViOsthEAvM0TxrJjtkWH4n4k71a6yId0mtkX0xzo9daGL9B"
    "JsZEzEqiNP1Ch2iepcdzcDjIQ9yBBlhrLYotzOcsCGdBOAvCWRBWUBosCJ2226+RlnVeTy"
    "P5vgvOB3aB8mQoO8IZ863rwC8ROtitYK/yO9chfjiO5wcGGw7N6AvGLV7fcpOXKR3w9sDP"
    "CPMgX5QnU4N8rDsKx0TenRNxNliNOimpT8E5Oe6dNj4GZ3n4RLttbqZ3m91qs+dAbL/lqy"
    "dxG9+w8eOERZjRJPItd3yJ0G11q62+RK/PiXgjn7fY6tWTPJmtftp7VbvVO+YH+yR/HtW4"
    "wfSIXiMvmLrXuOhplgzDgEOUWxH2EERBZMh7FIwTRmTPeDizVncnYuQ+kO2IIEKOEY/wjE"
    "9onI4aBYzHpgqo3T1oA7+ZehVLf02ByOVZ2uZZavhSV0xTz06J7El7eJ5ECUKuVHY+oWFa"
    "MFtmLbt0PqYsyCr4uSRxlVIGLUcz+1VIf/p8c23GNEdS/uwDL0b/QUKw7CO0NbgBGPXBin"
    "JcorSbYYKVRkZahNpgn6fZCPz9qVvaCfaZ+tOiQLBM6woEO1cg2B2b4jLLaD0ymxS5Aess"
    "ilJxSwN7Il8KVepoajAK1o0+mAqq7n5drtFBF0B2pfk7TBpzrSO2iOaMUdi9vD9idNq3xb"
    "aC2iFtShnVWd0tFMYSqdMXO6cvFtpGzoiB39c25kxJ3BEa9d05u6iWv1uoN6/Xzd+lvLGh"
    "gq6YaUM1/QYyUGE8ONNxXgs/Q3NIZB2ScRBx5aEfDLyQcgKtyAIu/zIxJhC0QQwXYCuuqv"
    "Zbf8KX6EuUtmQQjA3osqYMijq9tnIE33xCIphK1vdJElni5yyMjii/zsJ4UAvD6cOulVqX"
    "EXV67xPRewvC3IbBrxB2Ppb5wCw+A8jEmKpD7CWyJx1i1zrlkHg44Vbn3KxSukNA7A8B0S"
    "i26KaZJ9yCBNijddg3AZCz26xsqCKZY/7GL8eO9ReINmT8+4Nq59pq/gDFSO+gr+SR2UGU"
    "G9Bb4xuShU192aTStuuSLlfQvpsgJlM0wfcEDp9U6fPiDziTWZh+AOgPE5mSCF8kTWSDe0"
    "/QqXZJ05ruS9t/jvPnPD4rqvbnwApbApwjcfCWY3HqIzHw+boKgRxVd0oCHoDX6/KA1xaF"
    "MJVlXzXpnx0p9OqQc6db4lX8eyHmC+m4RsTmBjURs3AI0TA3vrmkzdV7Sym4PAx6pa80nu"
    "MAZJ4sfEBSuvfQcAHtQ4Qg9QgcAVoja3fxJCdtH18c1ERPYMXj2NoWKNM9aT9QbSeH/Wjj"
    "4ERBtSh4T0K8qBcEakhTMeDD6Ib21lWEJhl7jjGDg8DgDLtl7yjNgqGohMzF3QomnuPOau"
    "CqHNjhsyA0f65/QrweK5EB46Qhx2nUg9ZXWIyB8tQekoeg3UV0HiHJSdBgIHGTJ/ipLIDv"
    "XqAR0ESLL1FIo7F4PznEyZ3Oy51Hrk47JJBdH6wNRPeSpawiV3+waJHykKR323NDD6XL0n"
    "bRfOAGEeD37I8I8UELssN/hdQtg9UydE5xvc21WqlVX2+LPVkaKbGlPi4N/BkBF8oYw1PQ"
    "FPUsKDfLGRom3h2JEWih4g9FL56/+JKcHL8eyf8OvyTHx8Pv0PdI9yxB4vLJq9PlMINj40"
    "Ee6Xqy7kvqgOvJ6nTRjkBp0EUVL7LwIC0JDklSby1J1OmgT1T5ocmsUt+Be+tUHO3KGcPg"
    "hsrN7YQUStOVN0zOAMkJkMUAjedjLotOZuLls1ZWugIlpvLXlEyHhPFVXWYnT9hAdZFPtp"
    "SYeRrXFMvWZ+bckq6SvvNCV/67Ame1LZOOd1ZMiwRoxcrFx23wXp4zhhdmzItkJeQPr08W"
    "fPd//8eq47fi2IO6muoclSur3pey6iufTGc0JlH8ifCZ+PtJhXZoGLhOVQwyEujfLWkat1"
    "VNCc7QYBDowmbQ3fxgDFqeUN48HIaE9YTKJvaa3xNaXTyRxcl3xHQq/aYzqiDtkPoLQYVj"
    "NMULoTtGsdgtCLSStE6bYU58lHDC4AH6mziTT2J0Lt5iKih4D3Gq5pE3iNjvPP4SQfU2jd"
    "GMUY9wmAePxehNtVGTUnQRRJhVsECjPjRcxGr1tq9/PtInrBvPZZ+wkDkXV9fnn343S50L"
    "Q6O6i99vL8/XtmuVi2u3BDmiba3Dbpjp0fvs88nt5PLn98iLky+Ix3FidxJ8SuA0WoNGOy"
    "HYF0r/KqDVDTFzJK4Z6QYNMUEU2TGVlKIlR3nArsUIj2LCUnmaMNJZhmJrXuyDXSHdaaky"
    "JJvHixURLw5nLyomn2pSkGG2rRUyWiLqUX6rQtYyretm0Lli1u7YQT/R4ackOjLbPvrmOn"
    "vnn3TYZ0nU3MZJIlWcJ+wLJOwEUP5RPKdwwEMYeJjDCISRmFd+afDtcfFy0Mid+EkIXZpg"
    "A5uMnS1NrbpGeTj2Jv1kpowmrGglh4YEVz2WP0fyucvqwgiJfzwqZg0k70ibF8pkVvFyXy"
    "Jt6KCJeCHVU0oYZ4Qxypb2GWzrVL0kXz0iAXwr/7iYfC0aYipZFofSItvUbHLeukfMOcj2"
    "YQvGX6Z1jL9zjL9wQlkck+nMJrafo3BWmekgLBaMx4TZMK8cieNfLaINuiSkDbcqUDpe1W"
    "leNQqitodQlEhdZ50ur7NWXG04aI7E9auyZ6BZzMNCDyjQtNIEOgb61ltBgills4kzAreF"
    "m23h7ngwbpJ4SL8emT0Y+mZvjQeDLoet9V9c3steBzKIiRk0i56qqnc0FMY/hDEXRNzxoE"
    "xV2GJjuLFA/4tHd7iHaOhD1KjisMvtTQ3+C/Bm3pHFM444RKcij0h/w7vzdz9eohcyEguR"
    "Wcp8FbNVT9O/wZkRQNNrhMdCwIzF5u/BcXpchnNlxDak3h28ARlR8a5EvTu8toB6K42yzf"
    "Hb6jxdY/zWwA/159rZ4O1DFonVVOPSWeBZmVIpgTOk2ugBwhoK4CX74pu1gX2F0MHfAv57"
    "HCYGtbcurJiRdDtToXs5IzkXmJYULczKEqnzH3TOruyaiviBji+jooZRMaSZutgP6bhPGp"
    "e6/iy0qoxX92RYh45GHBQ6GVKKZS2HbKTiCR0szZKDZDohoodYaF6g9xmqQLY68wb6mtMY"
    "HjV0lG0BG09CnsbFFEy1C2L39tXnZGeNlAgPCdwHbl/hhQmPKyqx69rp56kch2mhFEv+bN"
    "uOKUfjSss66Cn7DIWitVqQGtFQCeLZ4AaZP1xMEkoP0luplQSRh1mEZQmmTnXJVBKppcyx"
    "9EsJMUV8deabVGboWCXowY8JDg2utB0+K/WtwQ80GAzJROzJwQBNCY74srghmxxOogt9qY"
    "fJZuUcTppD2dns2nPWg4QjyFLCnjzQLptHvIDMPooo6GOIRhsfcW36oOv7WjX1rHW+LmLj"
    "blbV6tc9YYG4Lj5pu9BDmc5FIOwFFXyK1h1zCkQO9ZaoM4K5yeRYg/uSzCHfDvlWXrMCoU"
    "vFcC6zGl0xDCLygXBOq9LDi2Ma6Iswuh/K4Y2TxdXwUud53fNET2nS/pqSuY7Aj20f1elU"
    "ahUtIS4QOYjLzpQJnoFbJA5i02m+Nf6UMqFzqbQ5nlCjKFbJ1ldrIj0kr+LWXLYtsHWYrk"
    "utt2UXjk1swiZsbVnX93UDsKF5Q8Cs+/7kyVzjn/rGPwX2nHo+LfEu0DnAmwP+aKcnPlDn"
    "BHDGi0/xX/KsGM6DcQTHkSkPehAjPqFzXjYRDzjKAx2o+SSoane6vN9bZ7GnIxsb6zPCAu"
    "pDzfN8EniT3BlBMJef2eJnKDW4IcQBdcz30PYiDGVFdVZJDVdDPDPZ9zt8knMJPL69Wt+U"
    "XXxQjE5tfZ9FSpcw2DnvZ6EQTS5WEsVB2G6dM1K30J1eaHfo18FpIP8HrfDE3/1JnmlcoY"
    "aUBq3TRf7Qw/u5g5LXayQ3EWiGilLFArIzSpFupgBtMXX/5mXvFTiTkOcSRXDE50JtMHbY"
    "3NEzNtBClgcwWn5VK4Tuw1qjjWTb0g7oEpmD2bVg37H/Fuxj602akbgNaoLTfpeWydxWNW"
    "xVJQit3YN5MucdbO4d9CY08Ij1eQFFsk739dwG4MYunTMqKVdge0+8YIrDqlBjSlS2TBXV"
    "c03dHf/qtSB5K9sPwCv6qutArLoLbOxXfX/57urj+YdvTk57L45LmzWN7ZyKG6VDLvDXfi"
    "v0i4Qbr8Ae7eDmQHfHkhTGIakyINW93hq7kcGohtbiBRkHkezzCQeBqqx/YaXRO6IsNigO"
    "CEm8PNiez3C07NaRS/LPmXurBuNuHpNWJcjBME5OtRDSgCPweYrB8E9fXoL6Aiqu6B/P0Y"
    "2cNP9kaC+KGQvu1QljzLnGO6KE1vQOjRMfDh2xNPoLVA5kZ4ruWL9fsiELUItEDleTIm8J"
    "qUOzDk0pnC3QzMY7NDt32FdtIKJhAMIq7gCK2IwwT8hV8VJKdxO6DDRIUxqdkrnQmi1zuX"
    "PZkF5WiJIpJDYoxc986Ou2Jk+1RskLhEKYtqrvF3TFodJYY61eOlWwI1qKUwUfVBU0fBwW"
    "AqKC2omLLmUsdg3Y7Wxcl03+kI0clWi29QovqZ6iU/J177Sx7zdLr2hz6ECJ1iWHueSwx4"
    "6vPLAw8LGhvSx8NWYw9fC6D+WwPhLY+J2yXj97E0rDdzgkkY/ZkdmKLQ3qrbFmuRze9/Lj"
    "G1m1Mmv+XzTSdqcqt+AIvjhB5sUQV8AonReJ3XMGLYugDZPZkt10QtcHqWN9kGBB+7CgNh"
    "pngcipnXt3CMNn5Tk49+LgPogXVUyqNGotl9L+CJwnWMumfpuQaOkGk23dZPdbOQtRzi/l"
    "TVrlSJa0zgn2+JqNc4I9qPoIn4P6IEkL+2uV2llgnbPAOidWbmksXqxeqOgxTUVKvBzeQK"
    "CAYpoJhZwQQAJJDhqqPLBXTgkxmPQmdA1VtmhP6KzhAmpVZZiFzogxNWinT3LC6vH5qBNW"
    "DyqsYPevwlmbRp6SPHIKuZkVdSx13DdaeZXWs2+27x445HXcHtVth7mSaMwwnGFjyi+ryb"
    "0v0XU6+V6ZVDJ1IJeNoHw9cxyAuJNH1iH5JyEo4YBzSojQEP2yfGzly1vJ2s/roCbgq32h"
    "q5QbukX3x8HcPa9otpuq9MLlgLVK4XJnNtMIz3ObedlXVLbCP6vMotF1v2q3q4QbocFBP3"
    "hzns8uHgL5PlcxjILyYzKHTvfK5TEjDBqmyq+QQycdRuKEiU81iJ+Lpy0DZzEdDHriimZB"
    "I8rEY4UCqvrXq0n1VdWKReW0Sz1VPitQfpVsxl6eAfhSl1UX0tkOsx56vf/36PtREnmyrl"
    "w+Cf5z+uejDmpc1Wqtsxy2rtQ6S2EXbXFd8vQ2O7C6TDmXpr6HaLq8Q5d3uE8B4ELbBNVr"
    "yIIX5CgcNzBwA1f6t21EwXhNDCX71SxhSeGYQgum4HJlDzpSWyirBZ9JX3tl7FfbQO7Oh9"
    "qb9R4acnqrmaqB1J3Cto+VHvuzAG0KPdIOmTbmbY7EaWAGDWyCeX9EiA9xmFVcayPjZVIX"
    "IV8fIU/xaiOQi6R7I4yPblQ/Wx2vUkGcjSO5eyees1CY/cqXSPdu5fPRu6e38PlIqVWApk"
    "Tn6taqTFm7pI0y3ZOrZMuDuAza22zNIpXbmEZM7XZlXQLXwWcRGeWk5Z4s07ldWYGr3b4s"
    "kT21ndmd/LZblc6vqxuOzDlupUG9NXluaWG8zgVpmOx2FaEJnSPxsgvVYEpP84zrtC6eL1"
    "ngiESMhqFO2ypktG000wYJYO6MGVfAsE8gFwsY+vrbsHCDlclcxr3L/T482VhbFlgc01Qy"
    "2pQFfk6mXB4cmctw1pUNskhveR4lFO752HB2VLspDkgSPqUkaBsG7nh3zbnRLQSikdYhmx"
    "0Bg2cxYVYbNEficEy1C8K5riFqCGOOwqFYNCRsYMyTOBxrq3MvgvHBF+h+d3Ly8uXrk+OX"
    "r958e/r69bdvjjMsV2/VgXpx9QPg2svHkgw5+OSPJDAfWFYDdp7KAW4FeFr/bMEh8iT7jv"
    "aBdOWXFpr4nzVNw1aG9ZrYcuKiZduw22XOAmwVMQFUweJE7BVYFDjzDOearLD6RmIbz7aB"
    "kQdlt6xvW3xRpHLZ1o0TAqvtPgWpna2dp3Hu0Er3nfisN2o/tqR3ae2dS6fpkIxiOOIjUt"
    "V1N7u9VibpgY37Swj7OhoTFSVTUuEZl/0UmKlRxJrRrvPX4zOxainhysx2csJcO1e3gdRt"
    "4BK8glu3jCOUCR20JWjJaETa9lYt0zrFxik2lYrNL7xSqZG31ik0CW+szIApLHuSqhZTOE"
    "QgCsHgzaY+g9OQyTAJQh/dETKDGCh0soKnmW3rTSfcQCWCP92S8eVIXPTU6UePrR/5AZ+F"
    "eNGXv1dgrXYRlelc0WiLinzBoIQW9NVYNgrHrfu3+mYxwpUnc7i3wJ1g5k3aIF8kdNjbY8"
    "+oqf9XNZ9Jxzus7bEW0HBjKLKutHdJ5Ip6zUW93dHcfyPDCaV357p5k1mHLw1ap83rTlAW"
    "Cn1Ix9LdqAmfo6sYTTBHgc+lbt5TZxJMKFduyQipPYZAFUaYEeSTkMSmKoHtT7+Bsq/fwK"
    "jv10X3i3TrtVDNtTbT9nevgj5IoL+mxiAZZm9v38u3TOq8T2XZcW9fwJGncYAaAZV4WKg/"
    "RSoXiW/X9+yfxDNo+jWd5pYkDvL2/Sdbdbwo0zrXdedc1/mlngZhGHAi/kLfJku3TOZ8cx"
    "YtMmtynys6ZDbDs2Pm8rbhJIyZ+grUCN+UwDkf9u0QWm30vidhcE9YVT5peVRvjW3sq4EB"
    "sbCOxeIn5C2Sipyu59MHG2F1wElEY6QnFkbrgsQ9CF9BzR9lPlT8yU5KAQOD12whb/cRcC"
    "7MYBCJr6KfWq44Vue6oMFA9Ysc4SCUEhquiydxEutjBmFS+SIIxnBlnE+oWDY4eeZLpFWr"
    "5+gcyYzYgAtiMZpGngBQwEhzE+UNNRg5w8Km39iO10gsrA35EqGz5J0lvzeGp7PknSW/jy"
    "qFs+QfN4Skdm1gSg5Yk4JWoHRWfKet+CH1DV3DL4IIs4pzR1OKcpBwESvl+HAW8wK+ivw6"
    "is/q4ur6/NPv5g8rHZ9fo4vfby/PywcM8T5owAbY68KzOapHjs8+APLba76cj2o2dKbkSZ"
    "x7ypRaXzQFbQWEgXxv2hs/SSFRcgnYrreB3K13l9dbVkhaO02LVM5zuqee05vRiJM1KUV6"
    "TG+N15TKYRYuU+AUcPA7ZT6KqXRjpkk+Kh0o64qmpkZDEtJoDH3RzA7STSfcqGgy4smUsP"
    "6Y0WRm8yGtUjoLdguF+DGdBZ7NOmQEDv42ByNhwRBiu5qNAo1TvQ2qt9SlaMZ+m4cwSoSH"
    "BO4DNx7ywoTHFdVfNUy9QOU4SguOIvmxdbXxksbFM7qob37ORfLqtc7CyHW6Zz5A2FADHQ"
    "z0LhC/BwPEAujDOw/iCYJ6dagrDfHiLZrLMDvmKso+go5OkRjBwgAC6hGBeLUfcE9gZMps"
    "38lTIHR/jjLxKeejSSw76VMI/Wfq7TiIOBJTDwYwcR9aHQwGm+q63Q3kPo3q2ISFNrJID3"
    "dCqH1cTD5oBfJzxnBF2KREV8I+DPg+KmBrwP/7P1bqLz1GTL74GuByNJ0G7egy8tgC8pfP"
    "pENhJj5fld8kZhYXdNqV4NxDItg5KQuG7SDMaIzbpV8XKV3YttMeWpUP12KVC4TOC78Hay"
    "zUNG5yolSL9xVC54u3l/NLJd3Cf1UkOiQfy9YcWJnVYS2f8oROPHWadbluPVs/nUNs/3Z6"
    "XZHSfTid/nCSmd9ymYuUbpk7t8zdcbyeExZ4kyOzr1Xf7K1rFrIcts6vWr3CG3gcTU7GSu"
    "FyYFU7GwqVFk323k0ws5Xb++lOFB/O135IonEMH8jJt9/WAJpaGWJUiZekBsiJulfKSJ0Z"
    "skGqEdbDDxDdF8fHDdAVoyrRlfdKihKNYn0MchHhnz7fXFfm26QkZbkZeDH6D+qWo3EbEh"
    "PAqDeZy9ZxSQrCBN1KX3uns6Zq89dKg9ZJuSwTyyqT7WfClqG4Xj67TJXblrPSxCuEhnNB"
    "202jinjhxYmXyEbQkGidiGUbDOBYAFUoTDSdLhpWudjq+BlG5yiZwYQgkwk00Y3IGMNU6B"
    "6HCfkSBWqKKJkOVQ3xKGEwGKWPUrPiCNEZfDCUyb5dOAzpnPjP0WAwF18Rm2J2J15Kz6YO"
    "yvkSTekU3ObqFeYToWVAWTETHyYcmaOrl3ORTphY/OWBmniZZjEY9MTvNP6vypgBGvWH98"
    "ULTeDhcGRcMFpUJgTC/DqGOqLsTEw5wWEsj8hZzikvKX+bsS46/7qBWAAdzk3RgVkx58E4"
    "SkurBSZzCBngL9GcsjsBLWTXoon4GIoTuizFvfQzuizFjrh5XZbi9gyLfc5SPN4tsg+dom"
    "gQ/xYbvIr8YJZjaxs902Ns3XUFQheH7ZqzrhP5vnu0pgeW7rs/yFt0L8kZPiahXF3xXyJs"
    "Wfi/P5juqu4/Mxxt+EiByLERezaSs82tcXcpNJsi3yqWWSB0ylGXlaOc28p2lUukbp27ts"
    "7d8+3/qqON9c79X5cxyWbefR3EtHDv47EAdyx2ovLLT4LxBHpa6okQJyRa1pmn08vi8jkK"
    "Yu0eZwRNA/ERiFc3Ov938RDnKt43eepcxR1RZ7LP0QbyApGDvQXsLpd0205LLQ9WEf0oXj"
    "tgcIq8GdgcYQnYaxodWE6hgO3Nx18+3F59Or/+4bJTmQ7vCfY/kDiuPLw3N2CdDuRDVn0o"
    "xzZUfz7lEwc8moSqy/iQpGH4HkoibwK7yFD9bE295RzBuuDTgaUJPnJzb6cudsF/7tRDl0"
    "mwz7qKjj20ySVYIT0kgB84oUBjeUcsm0UX6VzkqGXkSMMo0y9bLUBG6ZZgsyWYCH1Zq8pN"
    "08tXKfchy/zoZxwwDsm9gIB0M8pN1ENDGk/QEHPy6rSs3j9eHnp+qWxDrBtFVx9qOZLoLq"
    "LzqIemOBxRNoWeTkwnbm+8DLs58N065rphuLVrovqJOCj3RzYciH+yY4BvW+UPTOeJ1jSI"
    "CowHiXZMmp6HoTy3XtevKJ3gTBaCwKH1yRb6QUHK10o/qJx/r1WQ3kTvistdqL7SOX01hf"
    "8j/l9SCpODujSot8ZJHejh6Wv0mvaT94MxRMyFEit7a0ryZ1zVUqWTpmqtKjWLSRhy2WrT"
    "D6DeihEEPWdk3zZZD2fuM7+rB23Z+12dOOs65DZqtHmIpkVnNSv1UVnZ2jmSfTCytwH9YZ"
    "Ry//f/AXMrihc="
)
