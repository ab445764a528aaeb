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
CREATE TABLE "completion_times" (
    "day" DATE NOT NULL,
    "days" INT NOT NULL,
    "completions" INT NOT NULL,
    "seconds_sum" DECIMAL(24,6) NOT NULL
);
COMMENT ON TABLE "completion_times" IS 'How many courses of the school were completed on a day, by whole days since the enrollment.';
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
    "day" DATE NOT NULL,
    "counted_on" DATE,
    "counted_seconds" DECIMAL(24,6)
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
        ALTER TABLE "completion_times" ADD CONSTRAINT "completion_times_pkey" PRIMARY KEY (day, days);
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
        ALTER TABLE "daily_flows" ADD CONSTRAINT "daily_flows_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course', 'school'));
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        ALTER TABLE "daily_metrics" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
        CREATE INDEX "grading_delays_teacher" ON "grading_delays" (teacher_id, day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        CREATE INDEX "course_groups_course" ON "course_groups" (course_id);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_finite" CHECK (isfinite(due_at));
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at) AND isfinite(day) AND isfinite(counted_on));
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
    "eJztXetz2za2/1cw/pLujG7GcdKkrXd2xk68Xe9N4t7E3W53syNBJCRxTREqQFrRPv73iw"
    "OAT4EUQUk2JeNLU5E4AP3D47wP/n3CyIKyOIimzy+8OLgn7/Dq5Af075MIz4n4H+P7ATrB"
    "i0XpLTyL8TiUNFi2HPp4xWXbMY+ZeCZeTXDIiXjkE+6xYBEHNAKCP9ElmuNohUjEaBgSH/"
    "E48UkUc0QnCKOYYG9GGKIMeTRhnKAlYQSFmMdIDYZoJNqJEZ/DiD71xJDwWXvoPImC3xIy"
    "jOmUxIJODPH3f4jHQeSTr4SnPxd3w0lAQr8EJl1GhA3vRFPoSL4fxquFfHdLvsZ/lBTwB4"
    "yHHg2TebROtVjFMxplZOLvhKdTItrgmPgFkKMkDPWUpI/UtxceqK/2S1MzwUkIkwX06lvy"
    "ZyfD4ceb2+Hnq9vh8GRtIlOKAvz6kUcjWASBQB0Q+a/qN0dAPj2ROFz99RZ6nnP+WwgPPv"
    "7l4tPbP118+ubDxV9/J9+s9Jv3Nx9/TJtTscLU6vv49v3N5cl/5RA4xmoQOS/ViQgM0/Dz"
    "z9fvmqYhME1CkgT+c6A8rqmQqL98LUFfUB5PmXwpMZIA54DCbhnqfS/GX4P1nQDEDOs6ZQ"
    "VcMYkkDubkOfzPcQH87uL2qgJkejatQ3gd1ZwPRZIKduIbDhAx8b3in/85e/HqzavvXr5+"
    "9Z1oIj80e/KmAdTrj7cCUziDJ3eFzQ8Pxti7W2LmD9fe0DNa13b91fxsXn2CIzyVQMFfBB"
    "9X4JucE87nYobqGGveYCNnzZq25Ky3M+BkMRG8jMfiX8XyfkuCfwG/E90F0wi6O0ej0T1h"
    "XJCNRijgKBDsUbHDZ3ydp+6u2y24aRCTueUZXiDZ5REes6S8XfSDws74/SSJPJgVJEeC/7"
    "z6w0kPz/R6pqnmzRLxEpFjm5XTXu8Ni8O+QOHOen3WFxG1Fa6dWG0tVudgx0EcEhu0MwIH"
    "dwe45/jrkHuUGSB/R7xgjkMz6iW6qnStCJ/rDo5rFt5dvb3+cPH+m+8HZxJzgbiQAOBNOh"
    "uvTn9XAdkX0giOzRoMqCFmiHOqJu0F/qcFwlp62DPAJ7/MSJRKbV5IhWRZlfPsl/31h6vP"
    "txcffiqtfVBz4M1Zad2nT79RnDJf+lkn6Jfr2z8h+In+dvPxqspPs3a3fzuBb8JJTIcRXQ"
    "6xX8QofZw+Ks22EE+MytYlpSHBUa1MY1a3xoKqPzsIJhhkajQPhEAeTYXwjRaJEMBxagFD"
    "OEYs4Hdbz/vlzc370pRfXlfPs58/XF59+uZFZR+uM3AcCxl9EQ8XNAy8lQ1zWafsM5cRsx"
    "N4M6Q/Gqk1dZ5qVZOSGrWDjbkrftRHvfrqq0dSWJsV7LzloLWmPSQpUUud+yLdXs84ossI"
    "Cd6A4PRXkxohUELP5R+EggkSOxRlI4CKjMc0EWo1nYvNC7uWiEHWNfB9DbKFPu70w72r4H"
    "rOLTEuUzmQKxynP3ako4DT2TR2bdN4MirJTjTvQ1BBeiRFJX4gtmXkix+8Tn4qtdkoOUFr"
    "8QWF5q3cFCkF+BLiWeqAh87ETxzLZ/+kY8RwNJAe+WiFlpTdEXYufhLE6NLsqNhVx9u4Kg"
    "zc5fMch2HtmWhkLh2Pw83uif0fhi/P3rzOzkH40XQEfv5w8f59eg7WS0N+MJkQptdfS15T"
    "onHcxsBttLXAAtMChUPUgGgoOIYFnGlzh2XvfPlv6XwRkgZTQ6HBJj7pZU1b2xVCwrlgUJ"
    "Jr5UY83RHxUQD2XG8lhBhwvOvANqGnjEZgIxANgNXpIDfxv5HJrLCXMZxV4fE1NGdVeFA1"
    "WG4Ri1M/a++OfRMLlaeS5QotEbkF6uw0e16kGZPsYK2p0u7AZtM3uA/daDMoSXz39I4YTq"
    "NGx3GBqtee411M6Q5dwrmQaXP6l6m2OP4Px/Zpcfr72OBbr4/S182fXGh+H1XP20BOYbP6"
    "eat5REsVdAjTaJutpbSszK7KvZk4xVT2VK4vprlTAzReoeVMnI7wiyMeRB5RjmmZlwWu9o"
    "bkrd2P9SX6Et1E4Qq6lMI3BxKhtY7JNIgiGTDD0Z3gAFvrsG6ztcyDabD16mTCtmZe3dzJ"
    "qfVyamp5aquglqkcsgZkORED+HzIk7lhwzfF6FYon2KU7tmrwevGMN0+MWPgRrVMWL7czH"
    "wlR2tr+02zpkp5V+eC3zHBIgUL08o5OpXhXWgRYo8IDugTloaEJZFkZronk+13L2Mcje33"
    "aWR5HbBZ6LRHjCBMDB7U+tjltH2niOXDUVCPIQvpiaPNCWbebBgLdE0iDgvuiX+rX1YknB"
    "Khw74D9oIfJwaZveFcySgc3h1OFmd43L3hkUhbjaXlvED1yJZzs4DeM4s5TeIwiMjQXpgz"
    "UDqhLlVHZngRC1xsjCYFEodjyZlvA2OBwqGYGRx+SwJmOklrYSySOBw1jlOGITx8uGB0Hv"
    "C8bJ1NtHZdH51AfqD074+C5IeCM+UZR5zEqZlq74HdfTPmtQjtrDQbtDLwDTvEeWbhk11j"
    "MGVqgzm+c2d9g//sF+hF+ss4WgbxTFDIRGbiq3JP+gd0Cm/K3sbRqJygKgcFKm1EPC7r4Q"
    "EL7y5y1EWOHqxL7oDt2T1F1IU5PpkwR2cAc5F3jxYMVKnSJM4Mu8rCZaotATycpdiAnw4y"
    "MfltGkJTDNRbh6ccEJyHGp1yS2MB4UmTMqubDNopsnHeerMOK9S6cRILrS+PuBQKH8KRL5"
    "6BqugzvISiwHJ1IbogUSE4kyMahYZa/rvr9mj0yqcRlVKYQwtJvkLlTJ4azWyjWGBZonFI"
    "HkO5/h7h6NPIYPK4DKb1Ed6a4tAh/P7s7OXLN2enL19/9+2rN2++/e40w3L9VROol9c/Aq"
    "6Doq64DnQSga/CymtUJDl0tI+kDsU7HISrP4Z0WSffFRpsku58aDqcZG1tb2tSgtWYTKF8"
    "EhEz6ktxjEkjgK+zbnyduBNklyy1vrBpF/27O5sOJfjK3dnkDFE9gdJgSEmvkLPWQRz3NC"
    "ggZGmtfygSh2PG8Of03jIEKKNwKKa7+uvCMpCqQOFQrLoFbVzXRZonjWTPdIsPRPzJXqN2"
    "kTYZtNIv5oXWGzUMGVY0E72SKI1I0j7FZzyvBMDgDRRo3ahR7KA/p0E4DcJpEE6DsILSoE"
    "HoSPZhA7dssnoayQ+dcT6wCZQnY1mx2JiC0AR+hdDBbgV7nd25CfHjMTw/MNhwqdtQHNzi"
    "8y0XeZXSAW8P/IIwDwKc7cvAmMj7Uwtmi9loE2FzOnjV+prG/HK0bsvcTO8Wu9ViL4DYfc"
    "nXd+IWvmHhxwmLMKOJMY6vacVXCN1St1rqOXrD7kW+6jt5Mkv9cKIopZHrk/x50mAG0y0G"
    "raxg6l3rPMBFMg4DDl5uRThQSXaxvNRomjBVDzOIs4JdjNwHskIXeMgx4hFe8BmN01aTgH"
    "FDkc19DrSF3Ux9iqW9pkTk4ixt4yw1fKkppq1lp0L2pC08TyJnppA9rursqhzy6tGyT+Nj"
    "egRZOT9zEpfaZ5By9GG/DumfP998NGNaIKlu+8CL0X+QYCyHCG0DbgBGs7Oi6peorGboYK"
    "22l2ahNtgXabYC/3DScfaCfSb+dMhordK6jNbeZbT2R6e4yiJaT8wqRaHBJo2iktzSQp8o"
    "pkJVivwalIJNrY8mg6q/u8tV5ugDyK6WxB6Dxlytkx2iuWAUVi8fThidD22xraF2SJtCRn"
    "VUdweBsULq5MXeyYulSqoLYjjvG2vVpiTuirfmgrV9FMvfrtSXN8vmb9OzsaWArg7TlmL6"
    "TZSWwqMTuFIj7+YcLQ319kLK03J78JeJNgGU0YvhASzFddF+5yNAKcC0JIM42IAuK8qgqN"
    "Nna1dEL2ckgq5kfp8kkSl+TsPoifDrNIwH1TCcPOxq//UZUSf3PhG5t8TMbQ74NcLe+zIf"
    "+IjPALKrZlche9Iudi1TjomHE2519dM6pbsXx/5eHI1ih/KvRcIdcIADmodDYwAFvc1Khy"
    "qTucPfuHMsC5kWiZ5aHdP+WIl+hGSkt1BX8sRsICo0GGywDcnEpqEsUmlbdUmnK2jbTRCT"
    "OZrhewL3sarwefEHnMsoTD8A9MeJDEmEHUkTeeeDJ+hUuaR5Q/Wl3Y/j7DmPfxTV23Nghi"
    "0BLpA4eKu+OLVJDOd8U4ZAgao/KQEPV2T5jUUiTG3aV0P4Z08SvXpk3OkXexX/Xor+Qjpt"
    "YLGFRm3YLNzLNS60b89pC/nekgvm96Ov1ZXGSxwAz5OJD0hy9wEar6B8iGCkHoFbcRt47T"
    "5Gctz28dlBg/cEZjy2v9SgSvek7UCNlRwOo4yDYwX1rOAdCfGqmRGoJm3ZgA+tW+pb1xGa"
    "ZcdzjBlcYwfXOua1o/QRDEklZCne1hzihdNZNVznA3scC1zzF/on+OuxYhnQTipynEYDKH"
    "2FRRtITx0geS+gvIAPyZMEjUYSN3mppYoC+P4FmgBNtPoShTSaiu+TTRzf6T3feeTstGMC"
    "2dXB2oJ150fKOnLNd+2WKY+Je3e9SvdYqiztFs0HLhABds/hhBAfpCA7/NdI3TRYTUPvBN"
    "fbQqmVRvH1tlyTpZUQW6nj0sKeEXAhjDE8B0lR94IKvZyjceLdkRiBFCr+UPTi+Ysvydnp"
    "m4n87/hLcno6/h79HumaJUg8Pnv9Km9mMGw8yJCuJuuhhA64mqxOFu0JlAZZVJ1FFhaknO"
    "CYOPXOgkSdDPpEhR+aLGrlHXi3ScTRppwpNG4p3NzOSCk1XVnDZA8QnABRDFB4PuYy6WQh"
    "Pj4rZaUzUGIqf83JfEwYX5dl9jLCFqKLHNmSYxZpXFEsW5uZM0u6TPreM1357xqc9bpM2t"
    "5pMR0CoNVRLja3wXp5wRhemTEvk1WQP746WbDv//6PdcNvzbUHTTnVBSqXVn0oadXXPpkv"
    "aEyi+BPhC/H3kxrp0NBwk6gYZCRQv1vStC6rmhKco9Eo0InNILv5wRSkPCG8eTgMCRsIkU"
    "2sNX8gpLp4JpOT74jpVvpte1RO2jH1V4IKx2iOV0J2jGKxWhBIJWmeNsOc+CjhhMEAek+c"
    "y5EYXYqvmAsKPkCcqn7kCyLWO4+/RJC9TWO0YNQjHPrBU9F6W2nUJBRdBhFmNUegUR4ar2"
    "I1e7uXPx9pC+vCc9kWFjzn8vrjxadfzVzn0lCo7vLX26uLjeVa5eTaTUGBaFfzsJ/D9ORd"
    "tn0KK7m6/R55cooJ8ThO7G6CTwmcRGuQaGcE+0LoXwe0viBmgcQVI92iICawIrtDJaXoeK"
    "I8YNVihCcxYSk/TRjp7YFiq14cgl4hzWmpMCSLx4sZER8Ody+qQz6VpCDCbFczZNRE1FB+"
    "p0TWKq2rZtC7ZNb+6EF/puNPSXRi1n30y036zj/peMiSqL2Ok0QqOU/oF0joCSD8o3hJ4Y"
    "KHMPAwhxYII9Gv3Gmw97j4OCjkTvwkhCpNsIBNys6OulZVozwce7NhslBKE1a08oSGAFfd"
    "lj9Hctw8uzBC4h+Pil4DeXakxQtlMKv4uC+RVnTQTHyQqikllDPCGGW5fgbLOhUvyVePSA"
    "B/kH9cTL6WFTEVLItDqZFtqzY5a90jxhxk67DDwV+ldQd/7w7+0g1lcUzmCxvffoHCaWWm"
    "i7BYMJ0SZnN4FUjc+dXB26BTQrqcViVKd1b1+qyaBFHXSygqpK6yTp/nWQuuNidogcTVq7"
    "I/QDOfh4UcUKLpJAn0DPSdl4IEVcpmEWcEbgm3W8L9sWDcJPGYfj0xWzD0y8EGCwbNm220"
    "X1zdy1oH0omJGRSLnqusdzQWyj+4MVdEvPEgTVXoYlN4sUL/iyd3eIBo6IPXqOayy911Df"
    "YLsGbekdUzjjh4pyKPSHvD24u3f7pCL6QnFjyzlPnKZ6tG07/BmBFA0WuEp4LBTMXiH8B1"
    "ely6c6XHNqTeHXwBmVDxrUR9O3y2gHonhbLN/tv6OF2j/9ZwHurt2lvn7UMmiTVk49JF4F"
    "mpUimBU6S6yAFCGwrgI4diz9rAvkbo4O8A/z0OE4PY2+RWzEj6HanQv5iRgglMc4oOamWF"
    "1NkPeqdX9k1EfE+nV1FZwqhp0k5cHIZ0OiStU11/ElJVdlYPpFuHTiYcBDrpUoplLocspO"
    "IJGSyNkoNgOsGix1hIXiD3GbJAdtrzFvKakxge1XWULQEbS0KRxvkUTLkLYvUO1Xay00Yq"
    "hMcE7gOXr/DChMc1mdhN5fSLVO6E6SAUy/PZthxTgcallvXQUvYZEkUbpSDVoqUQxLPGLS"
    "J/uOgklBakH6RUEkQeZhGWKZg61CUTSaSUssTSLiXYFPHVnW9SmKFTFaAHP2Y4NJjS9jhW"
    "aluDH2g0GpOZWJOjEZoTHPE8uSHrHG6iC30ph8li5RxumkPZ3ezacjaAgCOIUsKevNAu60"
    "d8gIw+iijIY4hGW19xbdrQzXWt2lrWep8XsXU1q3rx656wQDwXW9rO9VClcx4Ie0YFW9G6"
    "Yk6JyKHeEXVGMDepHBtwz8kc8t2Q72Q1KxG6UAxnMmuQFcMgIu8J57QuPLzcpoW8CK2HoW"
    "zeOlhcNa9Untc1T3SXJumvLZmrCPzY+lGTTKVm0RLiEpGDuGpMmeEFmEXiIDbd5ttgT6kS"
    "OpNKl+sJNYpilmxttSbSY7Iq7sxk2wFbh+mm0Hrb48IdE9scE7a6rKv7ugXYULwhYNZ1f4"
    "pkrvBPc+Gf0vGcWj4t8S7ROcDbA/5otyc+UOUEMMaLrfgveVcM58E0guvIlAU9iBGf0SWv"
    "qohH7OWBCtR8FtSVO83fDzZp7GnL1sr6grCA+pDzvJwF3qxwRxD05We6+DlKFW5wcUAe8z"
    "2UvQhDmVGdZVLD0xAvTPr9HkdyJoHH11ebi7KLDcXo3Nb2WaZ0AYO9s36WEtHkZCVRHITd"
    "5jkjdRPd64l2l34dnQTyf1AKT/zdn+SdxjViSKXRJlnkN918WLgoebNEchOBZKgolS8gu6"
    "MU6WIKUBZT12/Oa6/AnYS8ECiCI74UYoOxwuaexthCCskvYLTcVWuEbmNtkEayZWkHdIXM"
    "wexKsO/Zfgv6sfUizUjcAjXBab9Kq2RuqRqWqmKE1ubBIpmzDra3DnozGnjE+r6AMlmv63"
    "ruAnBjlc4FlZRrsL0jXjDHYZ2rMSWqaqaK6rmm7o999aMg+UGWH4BP9FXVgVhVF9jarvru"
    "6u31h4v335y9Grw4rSzW1LfzSryoXHKBvw47oV8m3HoGDmgFtwe6P5qkUA5JnQKp3g026I"
    "0MWrXUFi/JNIhknU+4CFRF/Qstjd4RpbFBckBI4vxie77AUV6toxDkX1D31hXG/QyTZiXI"
    "xtBOdrUS3IAjsHmKxvDPUD6C/AIqnugfz9GN7LQ4MpQXxYwF9+qGMeZM4z0RQhtqh8aJD5"
    "eOWCr9JSoHslNF9yzf58eQBahlIoerSZC3hNSh2YSmZM4WaGbtHZq9u+yr0RHR0gFh5XcA"
    "QWxBmCf4qvgoJbsJWQYKpCmJTvFcKM2Wmdy5LEgvM0TJHAIblOBnvvR1V52nUqM8C4RAmJ"
    "aqH5ZkxbGSWGMtXjpRsCdSihMFH1QUNGwOCwZRQ+3YRZ8iFvsG7G4Wrosmf8hCjoo121qF"
    "c6qnaJR8M3jV2vabhVd0uXSgQuuCw1xw2GP7Vx6YGfjYUF4Wdo0ZTN28aaMc1yaBhd8r7f"
    "WzN6M0fItDEvmYnZi12EqjwQZtlsvmQ6/YvpVWK6Pm/0UjrXeqdAuOYMcJMi8GvwJGab9I"
    "rJ5zKFkEZZjMmuy2Hbo6SD2rgwQTOoQJtZE4S0RO7Dy4Sxg+K8vBhRcH90G8qjukKq02nl"
    "LaHoGLBBuPqV9mJMrNYLKsm6x+K3shyvilrEnrJ5IlrTOCPb5k44xgDyo+wnZQG5J00L/W"
    "qZ0G1jsNrHds5ZbG4sOamYpu05alxHnzFgwFBNOMKRSYABJIcpBQ5YW9skvwwaQvoWqo0k"
    "UHQmYNV5CrKt0sdEGMoUF7Hckxq8c/Rx2zelBmBat/Hc7GMPKU5JFDyM1HUc9Cx32jller"
    "Pftm/e6BXV6n3VHdtZsriaYMwx02pviyhtj7Cl2vg++VSiVDBwrRCMrWs8QBsDt5ZR2Sfx"
    "KCFA64p4QICdGv8sdOtry1qP2iDGoCvt4Wuk65pVn0cAzM/bOKZqupTi7MG2wUCvOV2U4i"
    "vCgs5ryuqCyFf14bRaPzftVqVwE3QoKDevDmOJ99DALxPtcxtIL0Y7KESvfK5LEgDAqmyl"
    "3IoZIOI3HCxFYN4uditNxxFtPRaCCe6CNoQpkYVgigqn696lQ/VaVYVEy7lFPlWIGyq2Q9"
    "DooHgC9lWfUg7e0486E3239Pfj9JIk/mlcuR4D+v/nDSQ4mrXqx1msPOhVqnKeyjLK4Lnt"
    "5lBVYXKefC1A8QTRd36OIOD8kBXCqboGoNWZwFBQp3GhhOA5f6t2tEQXlNDCn79UdCTuEO"
    "hQ6HgouVPWpPbSmtFmwmQ22VsZ9tA7m7H+pg5ntsiOmtP1QNpO4WtkPM9DicCeiS6JFWyL"
    "RRbwskTgIzSGAzzIcTQnzww6zj2ugZr5I6D/lmD3mKVxeGXCY9GGZ8cqPq2Wp/lXLibO3J"
    "PTj2nLnC7Ge+QnpwM1/03j29iS96Sq0cNBU6l7dWp8raBW1U6Z5cJlsRxNxpb7M0y1RuYR"
    "oxtVuVTQFcRx9FZOSTlmuySudWZQ2uduuyQvbUVmZ/4ttuVTi/zm44Mce4VRoNNsS5pYnx"
    "OhakZbDbdYRmdInEx65UgSndzTOuw7p4MWWBIxIxGoY6bKsU0bZVT1sEgLk7ZlwCwyGBXE"
    "5gGOq9YWEGq5K5iHsX+318vLExLbDcpi1ntEkL/JzMubw4shDhrDMbZJJefh8lJO752HB3"
    "VLcujogTPqUgaJsD3J3dDfdGd2CIRlqHbHYFDF7EhFkt0AKJwzGVLgjnOoeoJYwFCodiWZ"
    "GwgbFI4nBszM69DKZHn6D7/dnZy5dvzk5fvv7u21dv3nz73WmG5fqrJlAvr38EXAdFX5Ih"
    "Bp/8lgTmC8sawC5SOcCtAE/zny1OiCLJoaN9JFX5pYYm/mdD0bC1ZoM2upx4aFk27DaPWY"
    "ClIjqALFiciLUCkwJ3nuFCkRXWXEhs6962UPIg7ZYNbZMvylQu2rp1QGC93qcgtdO1izTO"
    "HFprvhPbeqvyYzm9C2vvXThNj3gUwxGfkLqqu9nrjTxJN2xdX0Lo19GUKC+Z4grPuKynwE"
    "yFIja0dpW/Hv8Qq+cSLs1sLzfMdTN1G0jdAq7AK07rjn6EKqGDtgItmUxI19qqVVon2DjB"
    "plaw+ZnXCjXy1SaBJuGthRlQhWVNUlViCocIWCEovFnX53AbMhknQeijO0IW4AOFSlYwml"
    "m33rbDLUQi+NMtD74CifOeOvnoseUjP+CLEK+G8vcarPUmoiqdSxrtkJEvDighBX01po3C"
    "dev+rX5Z9nAVyRzuHXAnmHmzLsiXCR329tgzaqr/VX/OpO0d1vZYC2i40RXZlNqbE7mkXn"
    "NSb38k91/IeEbp3YUu3mSW4SuNNknzuhKUhUAf0qk0N2rC5+g6RjPMUeBzKZsP1J0EM8qV"
    "WTJCao0hEIURZgT5JCSxKUtg991vIezrLzDK+03e/TLdZilUn1rbSfv7F0EfxNHfkGOQjL"
    "Ovt6/lWyV11qcq77i3T+Ao0jhAjYBKPCzEnzKV88R3q3v2T+IZJP2GSnM5iYO8e/3JThUv"
    "qrTOdN0703VxqudBGAaciL/Qt4nSrZI525xFicyG2OeaCpnt8OyZurxrOAljproCDcw3JX"
    "DGh0O7hFYrve9IGNwTVhdPWm012KAb+6phQCy0YzH5CfkBSUFO5/Ppi42wuuAkojHSHQul"
    "dUXiAbivIOePMh8y/mQlpYCBwmvWkHc7BNwLMxpFYlcMU80Vx+peFzQaqXqRExyEkkPDcz"
    "ESJ7G+ZhA6lR+CoA1XyvmMimmDm2e+RFq0eo4ukIyIDbggFq1p5AkABYy00FFRUYOWCyx0"
    "+q31eI3EylqRrxA6Td5p8gejeDpN3mnyhyhSOE3+cV1IatUGpuCADSFoJUqnxfdaix9T31"
    "A1/DKIMKu5dzSlqDoJV7ESjo9nMi9hVxTnUWyry+uPF59+NW+stH1xji5/vb26qF4wxIcg"
    "ARtgb3LPFqge2T/7AMjvrvhy0avZ0phSJHHmKVNofVkVtGUQBvKDKW/8JJlExSRgO98Gcj"
    "fffZ5vmSFpbTQtUznL6YFaTm8mE042hBTpNoMNVlMqm1mYTOGkgIvfKfNRTKUZMw3yUeFA"
    "WVU01TUak5BGU6iLZjaQbtvhVkmTEU/mhA2njCYLm420Tuk02B0k4sd0EXg285AROPi7XI"
    "yExYEQ2+VslGic6G0QvaUsRbPjt70Lo0J4TOA+cOEhL0x4XJP91XCol6jcidLhRJHnsXW2"
    "cU7j/Bl9lDc/Fzx5zVJnqeUm2bPoIGwpgY5GehWI36MRYgHU4V0G8QxBvjrklYZ49QNaSj"
    "c75srLPoGKTpFowcIAHOoRAX+1H3BPYGSKbN/LKOC6v0AZ+5T90SSWlfQpuP4z8XYaRByJ"
    "rkcj6HgIpQ5Go21l3f46cp9GdmzCQhtepJs7JtTdLyYHWoP8gjFc4zap0FWwDwN+iALYBv"
    "D//o+1/EuPEZMtvgG4Ak2vQTu5ijy2gvjlc2lQWIjtq+KbRM/igQ67Eif3mIjjnFQZw24Q"
    "ZjTG3cKvy5TObdtrC62Kh+swyyVCZ4U/gDkWYho3GVHq2fsaobPF2/P5XEi3sF+ViY7Jxr"
    "IzA1amdVjzpyKhY0+9PrpctZ6d384hln83ua5M6TZOrzdOsvA7TnOZ0k1z76a5P4bXC8IC"
    "b3ZitrXql4NNxULyZpvsqvUzvIXF0WRkrGUuR5a1syVT6VBk7+0MM1u+fZjmRLFxvg5DEk"
    "1j2CBn337bAGiqZYhWlbMkVUDO1LtKROrCEA1Sj7BufoTovjg9bYGuaFWLrnxXEZRoFOtr"
    "kMsI//nzzcfaeJuUpMo3Ay9G/0H9MjTugmMCGM0qc1U7rnBB6KBf4WtvddRUY/xapdEmLp"
    "dFYllFsv1EWO6KGxSjy1S6bTUqTXxCaLgXtFs3KokXPpx4iSwEDYHWiZi20QiuBVCJwkTT"
    "6aRhFYutrp9hdImSBXQIPJlAEd2ITDF0he5xmJAvUaC6iJL5WOUQTxIGjVE6lOoVR4guYM"
    "NQJut24TCkS+I/R6PRUuwiNsfsTnyU7k1dlPMlmtM5mM3VJyxnQsqAtGImNiZcmaOzlwue"
    "TuhY/OWB6jgPsxiNBuJ36v9XacwAjfrDh+KDZjA4XBkXTFa1AYHQv/ahTig7F13OcBjLK3"
    "LyPuUjZW8z5kUXPzcQE6DduSk60CvmPJhGaWq1wGQJLgP8JVpSdieghehaNBObodyhi1I8"
    "SDuji1LsiZnXRSnuTrE45CjF0/0i+9Ahigb2b7HA68iPZjp2ttAzOcbWXFcidH7Yvhnreh"
    "Hve0BzemThvoeDvEX1koLiY2LK9Rn/FcKOif+Hg+m+8v4zxdHmHCkRuWPE/hgp6ObWuLsQ"
    "mm2R7+TLLBE64ajPwlHBbGU7yxVSN899m+f+2fb/or2Nzcb9v+Q+yXbWfe3EtDDv46kAdy"
    "pWorLLz4LpDGpa6o4QJyTK88zT7mVy+RIFsTaPM4LmgdgE4tONxv99DOJMxYfGT52puCfi"
    "TLYdbSAvETnYO8DuYkl3bbTU/GAd0Q/iswMGt8ibgS0QVoD9SKMjiykUsH334ef3t9efLj"
    "7+eNWrSId3BPvvSRzXXt5baLBJBvIhqj6UbVuKP5+KgQMeTUJVZXxMUjf8ACWRN4NVZMh+"
    "tqbecYxgk/PpyMIEH7m4txMX+2A/d+KhiyQ4ZFlF+x66xBKskR4TwA8cUKCxvCOWxaLLdM"
    "5z1NFzpGGU4ZedJiCjdFOw3RTMhLysReW24eXrlIcQZX7yEw4Yh+BeQECaGeUiGqAxjWdo"
    "jDl5/aoq3j9eHHpxqmxdrFt5Vx9qOpLoLqLLaIDmOJxQNoeaTkwHbm89Dfu58N3a57qlu7"
    "VvrPqJGCgPhzcciX2yZ4DvWuQPTPeJNhSICowXifaMm16Eoby3XuevKJngXCaCwKX1yQ7q"
    "QUHI11o9qIJ9r5OT3kTvksudq77WOH09h/8j/h9TCpOButJosMFIHejm6WcM2taT94MpeM"
    "yFECtra0ryZ1zlUqWdpmKtSjWLSRhyWWrTDyDfihEENWdk3TaZD2euM7+vgXZs/a4PnHUV"
    "clsV2jxG1aK3kpXaVFa6doHkEJTsXUB/HKnc//1/PK0GYA=="
)
