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
    "eJztXW1z2za2/isYf0l3RjfjOG6Sxp2dsRNv697E7k3cdrubHQkiIQlrilAJ0or25b9fHA"
    "CkSAqkCEqyKRlfmlrCAakHwHk/B/8+isiMRTENx8/PvZjek/d4cfQW/fsoxFMi/sf4fQ8d"
    "4dms8C18FuNhIGmwHNn38YLLsUMeR+Iz8dUIB5yIj3zCvYjOYspCIPiRzdEUhwtEwogFAf"
    "ERjxOfhDFHbIQwign2JiRCLEIeSyJO0JxEBAWYx0g9DLFQjBNPfA5P9JknHgmvtYPJk5D+"
    "kZB+zMYkFnTiEX//h/iYhj75Snj65+yuP6Ik8AtgsnlIov6dGAoTye/78WImv7slX+O/SA"
    "r4AcO+x4JkGq5SzRbxhIUZmfid8OmYiDE4Jn4O5DAJAr0k6Ufq3XMfqLf2C0szwkkAiwX0"
    "6l2Wnx31+9c3t/3Pl7f9/tHKQqYUOfj1Rx4LYRNQgTog8l817xIB+emRxOHyr7cw85TzPw"
    "L44PrX80/vfjz/9M3H87/+SX6z0N98uLn+IR3OxA5Tu+/63Yebi6P/ykfgGKuHyHUpLwQ1"
    "LMMvv1y9r1sGalqEJKH+c6A8rKWQqL98JUGfMR6PI/mlxEgCvAQUTktfn3vx/BVY3wtAzL"
    "CuUpbAFYtIYjolz+F/Dgvg9+e3lyUgU960CuFVWMEf8iQl7MQ77CFi4n3FP/9z8uL09emb"
    "l69O34gh8kWzT17XgHp1fSswBR48ussdfvhgiL27OY78/so37IRVjV39anoyLX+CQzyWQM"
    "EvgpfLyU3OCedTsUJVgnU5YK1kzYY2lKy3E5BkMRGyjMfiXyXy/kjov0DeienoOITpztBg"
    "cE8iLsgGA0Q5okI8KnH4jK/K1O1Nu4E0pTGZWvLwHMk2WXgcJcXjoj/InYzvR0nowaog+S"
    "T4z+mfjzrI06uFplo3S8QLRE5slri9PhsWzD5H4Xi95vV5RG2Va6dWW6vVS7BjGgfEBu2M"
    "wMHdAu4p/trnHosMkL8nHp3iwIx6ga6sXSvC53qCw1qF95fvrj6ef/jmu96JxFwgLjQA+C"
    "ZdjdPjP5VA9oU2gmOzBQNmiBniJVWd9QL/0wBhrT3sGOCj3yYkTLU2L2BCsyzrefbb/urj"
    "5efb848/F/Y+mDnwzUlh36effqMk5XLrZ5Og365uf0TwJ/rbzfVlWZ5m427/dgTvhJOY9U"
    "M272M/j1H6cfpRYbWFemI0ti4YCwgOK3Uas7k1FFTdOUGwwKBToykVCnk4Fso3miVCAcep"
    "BwzhGEWU32287hc3Nx8KS35xVeZnv3y8uPz0zYvSOVwV4DgWOvos7s9YQL2FjXBZpeyylB"
    "GrQ70J0i+N1J46S62qUcGM2sLB3JY86qJdffnVIyms9Qb2cmSvsaXdJylRQ5v7PD1ezzhi"
    "8xAJ2YCA+6tFDREYoWfyByE6QuKEouwJYCLjIUuEWc2m4vDCqSXiIasW+K4esoE97uzDnZ"
    "vges0tMS5SOZBLEqc7fqSDgNP5NLbt03gyJslWLO99MEE6pEUlPhXHMvTFH7xKfyqMWas5"
    "wWjxBrnhjcIUKQXEEuJJGoCHycSfOJaf/ZMNUYTDnozIhws0Z9Edic7EnwRFbG4OVGxr4k"
    "1CFQbp8nmKg6CSJxqFS0t2uD48sXtm+PLk9auMD8IfdSzw88fzDx9SPlitDfl0NCKR3n8N"
    "ZU2Bxkkbg7TR3gILTHMUDlEDooGQGBZwpsMdlp2L5b9j01lAalwNuQHr5KSXDW3sVwgI50"
    "JASam1dOLpiYiPKPhzvYVQYiDwrhPbhJ0yGICPQAwAUaeT3MT/hia3wk6e4bwKj2+hOa/C"
    "g5rB8ohYcP1svGP7JhEquZLlDi0QuQ3q/DQ73qSZkGzhrSnTbsFn0zW4991p0ytofPfsjh"
    "i4UW3gOEfV6cjxNpZ0iyHhpZJpw/2LVBuw//3xfVpwfx8bYuvVWfp6+JNLze+S6QkmzVGV"
    "2Sm/7K01OWFYY3MzTdQupHqfCfMvYnNwpmp9AB3LiDKaBdgjExb4JEqj0El4F0J0Ws1kMj"
    "d38oyDMTefRmL5Hmuix93RPnmQGJy21elS6fhWSVL7IxMPIfH5iaPNCY68ST8W6Bp0FhLR"
    "e+Lf6i+LW7xI6LBvgb2Qx4khQbaGr2QUDu8WnMXZOtu3dYj0rFga6zmqRzbWzQp6x4x0ls"
    "QBDUnfXpkzUDqlLjVHJngWC1xsAgk5EodjIX5gA2OOwqGYORz+SGhk4qSVMOZJHI4ax3GE"
    "ISOtP4vYlPJlpxybBLGqOVqB/EAVZ9eC5K1MEODeRAjRZxxxEqduqp3nknXNmdcgm6Q0rN"
    "fIwddvkVqSZWy0TfuQ2ZTmlJKtzn0wvr09Vq1dKolLJdnbKP0ee5s7iqjLe3gyeQ/OPeVC"
    "8S4UL1XCWxYLgI7qNHc9pKHWHi9Hr1fYgwANk1ioy6qrqewSIPRlHPriszmNJ36E59B0TT"
    "YWQGxGQpQbilgYGHqlbm/ag1HTn0YIPreGFopRicr5dzSa2UGxwLJA45A8hHaoHcLRZ6HB"
    "gryg4+pCSU2x7xB+d3Ly8uXrk+OXr958e/r69bdvjjMsV7+qA/Xi6gfAtaB6rwKdhOCYtX"
    "KR50n2He0DqfN7j2mw+EvA5lX6XW7AOu3Oh6H9UTbWthu+UqyGZAzl6USsqC/VsUjaVKrc"
    "Tnyqi9tp1sS+cUP8bczveuLvS6aJ64nv7PqOQGnofp9e0WFtgzjpaTBAyNza/lAkDsdM4E"
    "/ZvWW+Q0bhUExP9deZZdZIjsKhWI6y2EQC8zRPGsmO2RYfifjJXq11kQ7pNbIvprnRay2M"
    "3yATYyJmJWGafqFDNM/S6zk4XOQhvoEGWGstii3M5ywIZ0E4C8JZEFZQGiwInbbbr5GWdV"
    "5PI/m+C84HdoHyZCg7whnzrevALxE62K1gr/I71yF+OI7nBwYbLs3oC8YtXt9yk5cpHfD2"
    "wM9I5EG+KE+mBvlYdxWOibw7N+JssBp1UlLfgnNy3DttfA3O8vKJdtvcTO82u9Vmz4HYfs"
    "tXT+I2vmHjx0kU4ogloW+540uEbqtbbfUlen1OxBv5vMVWr57kyWz1096r2q3eMT/YJ/nn"
    "UY0bTI/oNfKCqe8aFz3NkmFAOUS5FWEPQRREhrxHdJxERPaMhztrdXeiiNxT2Y4IIuQY8R"
    "DP+ITF6agRjXhsqoDa3YM28JupV7H01xSIXJ6lbZ6lhi91xTT17JTInrSH50mUIORKZecT"
    "FqQFs2XWskvnY8qCrIKfSxJXKWXQcjSzX4X0p88312ZMcyTlY0+9GP0HCcGyj9DW4AZg1A"
    "crynGJ0m6GCVYaGWkRaoN9nmYj8Penbmkn2GfqT4sCwTKtKxDsXIFgd2yKyyyj9chsUuQG"
    "rLMoSsUtDeyJfClUqaOpwShYN/pgKqi6e7pco4MugOxK83eYNOZaR2wRzVnEYPfy/ihi07"
    "4tthXUDmlTyqjO6m6hMJZInb7YOX2x0DZyRgz8vrYxZ0rirtCo787ZRbX83UK9eb1u/i7l"
    "jQ0VdMVMG6rpN5CBCuPBmY7zWvgZmkMi65CMaciVh34w8ALGCbQio1z+MjGGCloawwewFV"
    "dV+60/4Uv4JUxbMgjGBnRZUwZFnX62cgXffEJCmErW90kSWeLnLIyOKL/OwnhQC8Ppw66V"
    "WpcRdXrvE9F7C8LchsGvEHY+lvnALD4DyMSYqkPsJbInHWLXOuWQeDjhVvfcrFK6S0DsLw"
    "HRKLboppkn3IIE2KN12DcBkLPbrGyoIplj/saTY8f6C0QbMv79QbVzbTV/gGKkd9BX8sjs"
    "IMoN6K3xDcnCpr5sUmnbdUmXK2jfDY3JFE3wPYHLJ1X6vPgBZzIL06eA/jCRKYlwIlkiG9"
    "x7gk61S5rWdF/a/nOcP+fxWVG1PwdW2BLgHImDtxyLU4fEwOfrKgRyVN0pCXgAXq/LA15b"
    "FMJUln3VpH92pNCrQ86dbolX8e+FmC9g4xoRmxvURMzCJUTD3PjmkjZX7y2l4PIy6JW+0n"
    "iOKcg8WfiApHTvoeEC2ocIQeoRuAK0Rtbu4klO2j6+OKiJnsCKx7G1LVCme9J+oNpODvvR"
    "xsGJgmpR8J4EeFEvCNSQpmLAh9EN7a2rEE0y9hzjCC4Cgzvslr2j8izYr2LhGW9Ww1ZlwI"
    "6eAyF5aYpCu9yI5OfgMFRacRwK+ECY3IVsHiLJONBgIGGSF/apoP93L9CIRQjeMGDhWLyR"
    "HOGkTOelzCPXoh0SyK7r1QaCeslRVpGrv0a0SHlIsrrtLaGH0lNpu2g+cDsI8HL2R4T4oP"
    "PY4b9C6pbBahk6p6be5hqr1Cqrt8UOLI1U1lLXlgbeC8qFMhbhKWiHehaUm+UMDRPvjsQI"
    "9E7xQ9GL5y++JCfHr0fyv8MvyfHx8Dv0PdIdSpD4+OTV6XKYwY3xII90HVj3JVHAdWB1um"
    "hHoDTooooXWfiLlgSHJKm3lhLqdNAnqvywZFap78B361Qc7coZw+CGys3thBQK0ZUHTM4A"
    "qQiQswBt5mMuS0xm4uWzxlW63iRm8q8pmQ5JxFd1mZ08YQPVRT7ZUmLmaVwLLFufmXNLur"
    "r5zgtd+e8KnNW2TDreWTEt0p0VKxeH2+C9PI8ivDBjXiQrIX94XbHg3P/9H6uO34pLDuoq"
    "qHNUroh6X4qor3wynbGYhPEnwmfi95MK7dAwcJ2qSDMS6NYtaRo3UU0JztBgQHUZM+huPh"
    "2DlieUNw8HAYl6QmUTe83vCa0unshS5DtiuoN+0xkhNHuOhsxfCCocoyleCN0xjMVuQaCV"
    "pFXZEebERwknETxAn4kz+aSIzcVbTAUF7yHO1DzyCyL2O4+/hFCrzWI0i5hHOMyDx2L0pt"
    "qoSSm6oCGOKligUR8aLmK1etvXPx/pCOs2c9kRFjLn4ur6/NPvZqlzYWhLd/H77eX52uas"
    "cnHtliBHtK112A0zPXqfHZ/cTi4fv0denHz5O44Tu3vfUwKn0Ro02gnBvlD6VwGtbn+ZI3"
    "GtRzdofwmiyI6ppBQtOcoD9ihGeBSTKJWnSUQ6y1BszYt9sCukOy1VhmSreLEi4sXhpkXF"
    "5FNNChLMtrVCRktEPcpvVbZapnW9CzpXutodO+gnNvyUhEdm20d/uc7e+Scb9qMkbG7jJK"
    "EqxRP2BRJ2Aij/KJ4zuM4hoB7mMAJhJOaVJw3OHhcvB23biZ8E0JMJNrDJ2NnS1KpHlIdj"
    "b9JPZspowopWcmhIatVj+XMkn7usJQyR+MdjYlYqeUfaqrAnb22N+ZdQGzpoIl5IdZASxh"
    "mJIhYt7TPY1ql6Sb56RAL4Vv64mHwtGmIqOxYH0iLb1Gxy3rpHzDnI9mELxl+mdYy/c4y/"
    "cB9ZHJPpzCa2n6NwVpnp2quIjscksmFeORLHv1pEG3QRSBtuVaB0vKrTvGpEw7ZXTpRIXR"
    "+dLq+zVlxtOGiOxHWnsmegWczDQg8o0LTSBDoG+tYbP4IpZbOJMwK3hZtt4e54MG6SeMi+"
    "Hpk9GPrL3hoPBlsOW+u/uLyXnQ1kEBNqVQXzUzXuaCiMfwhjLoj4xoMqVWGLjeGLBfpfPL"
    "rDPcQCH6JGFVdbbm9q8F+AN/OOLJ5xxCE6FXpE+hvenb/78RK9kJFYiMyyyFcxW/U0/Tc4"
    "Myi0uEZ4LATMWGz+Hlyex2U4V0ZsA+bdwRuQERPvStS7w2sLqLfSFtscv63O0zXGbw38UB"
    "/XzgZvH7JIrKYal82oZ2VKpQTOkGqjBwhriMJL9sWZtYF9hdDB3wL+exwkBrW3LqyYkXQ7"
    "U6F7OSM5F5iWFC3MyhKp8x90zq7smor4gY0vw6KGUTGkmbrYD9i4TxqXuv4stKqMV/dkWI"
    "eNRhwUOhlSimUth7yt3BM6WJolB8l0QkQPsdC8QO8zVIFsdeYN9DWnMTxq6CjbAjaehDyN"
    "iymYahfE7u2r42RnjZQIDwncB25f4QUJjysqseua5+epHIdpoRRL/mzbjilH40rLOugp+w"
    "yForVakBrRUAni2eAGmT9cTBJID9JbqZXQ0MNRiGUJpk51yVQSqaXMsfRLCTFFfHXDm1Rm"
    "2Fgl6MEfExwYXGk7fFbqW4M/0GAwJBOxJwcDNCU45MvihmxyuHcu8KUeJluTc7hXDmU3sW"
    "vPWQ8SjiBLCXvy+rpsHvECMvsoZKCPIRZufKG16UDX97Vq6lnrfF3Ext2sqtWvexJR8bk4"
    "0nahhzKdi0DYCyo4itYdcwpEDvWWqEcEc5PJsQb3JZlDvh3yrbxmBUKXiuFcZjW6YkBD8o"
    "FwzqrSw4tjGuiLMLofyOGNk8XV8FKfed3zRE9p0v6akrmOwI9tH9XpVGoVLSEuEDmIy86U"
    "CZ6BWySmsenu3hp/SpnQuVTaXEaoURSrZOurNZEekldxay7bFtg6TNel1tuyC8cmNmETtr"
    "as6/u6AdjQvIFG1n1/8mSu8U99458Ce049n5Z4F+gc4M0Bf7S7Eh+ocwI448VR/BeU12LO"
    "6TiEy8eUB53GiE/YnJdNxAOO8kAHaj6hVe1Ol9/31lns6cjGxvqMRJT5UPM8n1BvkrsVCO"
    "byM1v8DKUGN4Q4oI75HtpeBIGsqM4qqeHTAM9M9v0On+RcAo9vr9Y3ZRcHKmJTW99nkdIl"
    "DHbO+1koRJOLlYQxDdqtc0bqFrrTC+0u/To4DeT/oBWe+N2f5A3GFWpIadA6XeQPPbyfux"
    "Z5vUZyE4JmqChVLCC7kRTpZgrQFlP3b172XonIPeW5RBEc8rlQG4wdNnf0jA20kOWli5an"
    "aoXQHaw12ki2Le2ALpE5mF0L9h37b8E+tt6kGYnboCY47XdpmcxtVcNWVYLQ2j2YJ3Pewe"
    "beQW/CqEes7wsoknW6r+c2ADd26ZwxSbkC23vi0SkOqkKNKVHZMlVUzzV1d/yr14LkrWw/"
    "AK/oq64DseousLFf9f3lu6uP5x++OTntvTgubdY0tnMqvihdcoG/9luhXyTceAX2aAc3B7"
    "o7lqQwDkmVAam+662xGyMY1dBavCBjGso+n3ARqMr6F1YauyPKYoPigIDEy8vs+QyHy24d"
    "uST/nLm3ajDu5jFpVYIcDOPkVAshDTgCn6cYDP/05UdQX8DEJ/qP5+hGTpp/MrQXxVFE79"
    "UNY5FzjXdECa3pHRonPlw6Ymn0F6gcyM4U3bF+v2RDFqAWiRyuJkXeElKHZh2aUjhboJmN"
    "d2h27rKv2kBEwwCEVdwBFLEZiTwhV8VLKd1N6DLQIE1pdErmQmu2zOXOZUN6WSFKppDYoB"
    "Q/86Wv25o81RolLxAKYdqqvl/QFYdKY421eulUwY5oKU4VfFBV0HA4LAREBbUTF13KWOwa"
    "sNvZuC6b/CEbOSrRbOsVXlI9Rafk695pY99vll7R5tKBEq1LDnPJYY8dX3lgYeBjQ3tZOD"
    "VmMPXwuoNyWIcENn6nrNfP3oSx4B0OSOjj6MhsxZYG9dZYs1wO73v58Y2sWpk1/y8WartT"
    "lVtwBCdOkHkxxBUwSudFYvecQcsiaMNktmQ3ndD1QepYHyRY0D4sqI3GWSByaufeXcLwWX"
    "kOzr2Y3tN4UcWkSqPWcintj8B5grVs6rcJCZduMNnWTXa/lbMQ5fxS3qRVjmRJ65xgj6/Z"
    "OCfYg6qPcBzUgSQt7K9VameBdc4C65xYuWWxeLF6oaLHNBUp8XJ4A4ECimkmFHJCAAkkOW"
    "io8sJeOSXEYNIvoWuoskV7QmcNFlCrKsMsbEaMqUE7fZITVo/PR52welBhBbt/Fc7aNPKU"
    "5JFTyM2sqGOp477Ryqu0nn2zfffAIa/j9qhuO8yVhOMIwx02pvyymtz7El2nk++VSSVTB3"
    "LZCMrXM8cUxJ28sg7Jn4SghAPuKSFCQ/TL8rGVL28laz+vg5qAr/aFrlJu6BbdHwdz97yi"
    "2W6q0guXA9Yqhcud2UwjPM9t5mVfUdkK/6wyi0bX/ardrhJuhAYH/eDNeT67eAjk+wwGyy"
    "hYzAQNaI+DgWYpIxaJj1QTFZWNLjXMOZxiqjwiufpmQZk7vRvf+NjNyuX1ntqj70dJ6MkK"
    "cPkk+M/pn486qBtVK6BOx9+6+ul0+l00sHVpztvslepy2lxC+R6i6TIEXYbgPoVqCw0OVF"
    "cgC16Qo3DcwMANXJHethEFMzMxFNdXs4QlhWMKLZiCy2o96JhqoQAWPCZ97W+xX20DubvJ"
    "aW/We2jIvq1mqgZSd1/aPtZk7M8CtCnJSHtZ2pi3ORKngRk0sAnm/REhPkRMVnGtjWGXSV"
    "0se30sO8WrjUAuku6NMD66UZ1ndWRJBWCHC4ShvFxf6fe0JHU+MGYdfsrRuZqjKuPGLuBe"
    "pntyVUh5EJcBWputWaRyG9OIqd2urEu+cRkgD5YBcqsSXnX+75E5C6Q0qLcmEyQtHdUx2I"
    "bpIFchmrA5Ei+7UC1Y9DTPuE6f4PmkXo5IGLEg0OkShZyPjWbaIPHC3cLgUnz3CeRiim9f"
    "nw0L87NM5nJSXXbk4cnG2sKZ4pimktGmcOZzMuXyarVcJqHO/ZVlLMsb26C0xceG21XaTX"
    "FAkvApJR/aMHDHu2tuVm0hEI20Dtnite1WGzRH4nBMtQvCuc6ybwhjjsKhWDQkbGDMkzgc"
    "a+vXLuj44EvYvjs5efny9cnxy1dvvj19/frbN8cZlqtf1YF6cfUD4NrLe+wNua/VN6zXgF"
    "1zwboDvB7wtELQgkPkSfYd7QPpWy0tNPE/a9rqrAzrNbHlxIeWjXVui7FCMYG8cT0RewUW"
    "RYUOl20IovpWOxvPtoGRJ28279smPRepXJZj40Sc+tu8bW3tPI1zh1a678Sx3qhBz5LepZ"
    "N2LmmhQzIqwiEfkaq+lNnXa2WSHti4AlvY1+GYqCiZkgrPuKxbjkyl1GtGu944j8/EqqWE"
    "K+/YyR1M7VzdBlK3gUvwCm7dMo5QJnTQlqAloxFp232wTOsUG6fYVCo2v/BKpUZ+tU6hSX"
    "hjZQZMYdm1T+Xd4gCBKASDN5v6DO4LJcOEBj66I2QGMVDo9QJPM9vWm064gUoEP92S8eVI"
    "XPTU6UePrR/5lM8CvOjLv1dgrXYRlelcsVaLSljBoIQW9NVYrgUXEvu3+stihCtP5nBvgT"
    "vBkTdpg3yR0GFvj33ETH13qvlMOt5hbY+1gIYbQ5F1JXVLIldMZy6m647m/hsZThi7O9dN"
    "U8w6fGnQOm1ed2CxUOgDNpbuRk34HF3FaII5oj6XunlPde2eMK7ckiFSewyBKoxwRJBPAh"
    "KbqgS2P/0Gyr5+A6O+XxfdL9Kt10I119pM29+9Cvoggf6aGoNkmL29fQ/NMqnzPpVlx719"
    "AUeexgFqBFTiYaH+FKlcJL5dv6F/Es+g6dd0eFqSOMjb931r1fSnTOtc151zXeeXekqDgH"
    "IifqFvk6VbJnO+OYvWdDW5zxWd6Zrh2TFzedtwkigydRSoEb4pgXM+7Ns1jdrofU8Cek+i"
    "qnzS8qjeGtvYVwMpsbCOxeIn5C2Sipyu59NXf2B1rUDIYqQnFkbrgsQ9CF9BzR+LfKj4k7"
    "1raAQGr9lC3u4j1M0JoTgV/dRyxXF2eYLq0zbCNJASGj4XT+Ik1hdxwaTyRRCM4co4nzCx"
    "bHA3w5dQq1bP0TmSGbGUC2IxmoWeAFDAyHIT5Q01GDnDwqbf2I7XSCysDfkSobPknSW/N4"
    "ans+SdJb+PKoWz5B83hKR2LTUlB6xJQStQOiu+01b8kPmGbr0XNMRRxc18KUU5SLiIlXJ8"
    "OIt5Aaciv47iWF1cXZ9/+t18sNLx+TW6+P328rx8sQfvgwZsgL0uPJujeuT47AMgv72mp/"
    "moZkNnSp7EuadMqfVFU9BWQBjI96ah7JMUEiWXgO16G8jdend5vWWFpLXTtEjlPKd76jm9"
    "GY04WZNSpMf01nhNmRxm4TIFTgFXI7PIRzGTbsw0yUelA2Vd0dTUaEgCFo6hL5rZQbrphB"
    "sVTYY8mZKoP45YMrM5SKuUzoLdQiF+zGbUs1mHjMDB3+ZCEiwYQmxXs1Ggcaq3QfWWuhTL"
    "2G/zEEaJ8JDAfeDGQ16Q8Lii+quGqReoHEdpwVEkP7auNl7SuHhGF/XNz7lIXr3WWRi5Tv"
    "fMBwgbaqCDgd4F4u/BAEUU+vDOaTxBUK8OdaUBXrxFcxlmx1xF2UfQ0SkUI6KAQkA9JBCv"
    "9in3BEamzPadPAVC9+coE59yPpbEspM+g9B/pt6OaciRmHowgInlrdaDwaa6bncDuU+jOj"
    "aJAhtZpIc7IdQ+LiYftAL5eRThirBJia6EfUD5Pipga8D/+z9W6i+9iJh88TXA5Wg6DdrR"
    "ZehFC8hfPpMOhZk4viq/ScwsPtBpV4JzD4lg56QsGLaDcMRi3C79ukjpwrad9tCqfLgWq1"
    "wgdF74PVhjoaZxkxOlWryvEDpfvL2cXyrpFv6rItEh+Vi25sDKrA5r+ZQndOKp06zLdevZ"
    "+u0cYvu30+uKlO7gdPrgJDO/5TIXKd0yd26Zu+N4PScR9SZHZl+r/rK3rlnIctg6v2r1Cm"
    "/gcTQ5GSuFy4FV7WwoVFo02Xs3wZGt3N5Pd6I4OF/7AQnHMRyQk2+/rQE0tTLEqBIvSQ2Q"
    "E/VdKSN1ZsgGqUZYDz9AdF8cHzdAV4yqRFd+V1KUWBjra5CLCP/0+ea6Mt8mJSnLTerF6D"
    "+oW47GbUhMAKPeZC5bxyUpCBN0K33tnc6aqs1fKw1aJ+WyTCyrTLafSbQMxfXy2WWq3Lac"
    "lSZeITDcC9puGlXECy9OvEQ2goZE60Qs22AA1wKoQmGi6XTRsMrFVtfPRGyOkhlMCDKZQB"
    "PdkIwxTIXucZCQLyFVU4TJdKhqiEdJBINR+ig1Kw4Rm8GBYZHs24WDgM2J/xwNBnNxiqIp"
    "ju7ES+nZ1EU5X8Ipm4LbXL3CfCK0DCgrjsTBhCtzdPVyLtIJE4tfTtXEyzSLwaAn/k7j/6"
    "qMGaBRP7wvXmgCD4cr4+hoUZkQCPPrGOqIRWdiygkOYnlFznJO+ZHytxnrovOvS8UC6HBu"
    "ig7Mijmn4zAtrRaYzCFkgL+EcxbdCWghuxZNxGEoTuiyFPfSz+iyFDvi5nVZitszLPY5S/"
    "F4t8g+dIqiQfxbbPAq8oNZjq1t9EyPsXXXFQhdHLZrzrpO5Pvu0ZoeWLrv/iBv0b0kZ/iY"
    "hHJ1xX+JsGXh//5guqu6/8xwtOEjBSLHRuzZSM42t8bdpdBsinyrWGaB0ClHXVaOcm4r21"
    "Uukbp17to6d8+3/6uONtY7939dxiSbefd1ENPCvY/HAtyx2InKLz+h4wn0tNQTIU5IuKwz"
    "T6eXxeVzRGPtHo8ImlJxCMSrG53/u3iIcxXvmzx1ruKOqDPZcbSBvEDkYG8Bu8sl3bbTUs"
    "uDVUQ/itemEdwibwY2R1gC9pqFB5ZTKGB78/GXD7dXn86vf7jsVKbDe4L9DySOKy/vzQ1Y"
    "pwP5kFUfyLEN1Z9P+cQBjyWB6jI+JGkYvoeS0JvALjJUP1tTbzlHsC74dGBpgo/c3Nupi1"
    "3wnzv10GUS7LOuomMPbXIJVkgPCeAHTijQWN4Ry2bRRToXOWoZOdIwyvTLVguQUbol2GwJ"
    "JkJf1qpy0/TyVcp9yDI/+hnTiENyLyAg3YxyE/XQkMUTNMScvDotq/ePl4eeXyrbEOtG0d"
    "WHWo4kvAvZPOyhKQ5GLJpCT6dIJ25vvAy7ufDdOua6Ybi1a6L6iTgo90c2HIh/smOAb1vl"
    "p6b7RGsaRFHjRaIdk6bnQSDvrdf1K0onOJOFIHBpfbKFflCQ8rXSDyrn32sVpDfRu+JyF6"
    "qvdE5fTeH/iP+XlMLkoC4N6q1xUlM9PH2NXtN+8j4dQ8RcKLGyt6Ykf8ZVLVU6aarWqlKz"
    "mAQBl602fQr1VhFB0HNG9m2T9XDmPvO7etCWvd/VibOuQ26jRpuHaFp0VrNSh8rK1s6R7I"
    "ORvQ3oD6OU+7//Dyiu7Nc="
)
