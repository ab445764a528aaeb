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
    "CkSAqkCEqyKRlfEpvEAeiDl/OcV/z7KCIzFsU0HD8/92J6T97jxdFb9O+jEE+J+MH4voeO"
    "8GxWeAvPYjwMJA2WLfs+XnDZdsjjSDwTr0Y44EQ88gn3IjqLKQuB4Ec2R1McLhAJIxYExE"
    "c8TnwSxhyxEcIoJtibkAixCHksiThBcxIRFGAeIzUYYqFoJ0Z8DiP6zBNDwmftoPMkpH8k"
    "pB+zMYkFnRji7/8Qj2nok6+Ep7/O7vojSgK/wEw2D0nUvxNNoSP5vh8vZvLdLfka/0VSwB"
    "8w7HssSKbhKtVsEU9YmJGJvxOejolog2Pi55gcJkGgpyR9pL4990B9tV+YmhFOApgsoFff"
    "snx21O9f39z2P1/e9vtHKxOZUuTYrx95LIRFQAXXgSP/Vf0uOSCfHkk+XP71Fnqecv5HAA"
    "+ufz3/9O7H80/ffDz/65/km4V+8+Hm+oe0ORMrTK2+63cfbi6O/iuHwDFWg8h5KU8ENUzD"
    "L79cva+bBmqahCSh/nOgPKypkFx/+UoyfcZ4PI7kS8kjyeAlQ2G39PW+F+OvsPW9YIiZra"
    "uUJeaKSSQxnZLn8MNhMfj9+e1liZHp2bTKwquw4nzIk5R4J75hDzkmvlf89z8nL05fn755"
    "+er0jWgiPzR78rqGqVfXt4KncAaP7nKbHx4MsXc3x5HfX3nDTlhV29VX05Np+QkO8VgyCv"
    "4i+Lic3OSccD4VM1QlWJcN1krWrGlDyXo7AUkWEyHLeCz+VyLvj4T+C+Sd6I6OQ+juDA0G"
    "9yTigmwwQJQjKsSjEofP+KpM3V63G0hTGpOp5RmeI9nmER5HSXG76Ae5nfH9KAk9mBUkR4"
    "J/Tv981MEzvVpoqnmz5HiByInN0mmv94bFYZ+jcGe9PuvzHLUF1w5WW8PqJbNjGgfEhtsZ"
    "gWN3C3ZP8dc+91hkYPl74tEpDsxcL9CV0bUifK47OKxZeH/57urj+YdvvuudSJ4LjgsEAG"
    "/S2Tg9/lOJyb5AIzg2azCghphZvKSq017ghwYc1uhhxww++m1CwhS1eQETyLKM8+yX/dXH"
    "y8+35x9/Lqx9UHPgzUlh3adPv1GScrn0s07Qb1e3PyL4Ff3t5vqyLE+zdrd/O4JvwknM+i"
    "Gb97Gf51H6OH1UmG0BT4zK1gVjAcFhJaYxq1tDQdWdHQQTDJgaTakA5OFYgG80SwQAx6kF"
    "DOEYRZTfbTzvFzc3HwpTfnFVPs9++Xhx+embF6V9uCrAcSww+izuz1hAvYWNcFml7LKUEb"
    "NDvQnSH43UmjpLtapRQY3awsbcljzqol59+dUjKVvrFexly15jTbtPUqKGOvd5ur2eccTm"
    "IRKyAcHpryY1RKCEnsk/CNEREjsUZSOAioyHLBFqNZuKzQu7lohBVjXwXQ2ygT7u9MOdq+"
    "B6zi15XKRyTC5JnO7YkQ6Cnc6msW2bxpNRSbaiee+DCtIdFPWOTWcBqQFPuQbrMJOXNW2M"
    "lAIBsgQiiSdCE1mqJboj4iMKGqq3ENMCrgTtqhcn72AAqEc0AGSj3fbix9AElHYyhsNJjy"
    "9zHE56UMEut4iFWM/aO6FuEOrqVLJcoQUit0Ad8tzxIs2EZAv8WabdAgrtGrv3HYb2Cojv"
    "nt0Rw2lUawrPUXXaFr6NKd2ikXsJMm1O/yLVBsf//mhzFqe/jw3eguq4Q938yQUbdkn1BJ"
    "XmqErtlC97a1VOaNZY3UxDzwrBa2dC/YvYHGLYNB5Ax9JGjmYB9siEBT6JUrt6Et6FYG9X"
    "PZnUzZ2McTDq5tMIldtjJHrcHfTJg2Rs4wBO27dy++6PTDyEUK4nzm1OcORN+rHgrgGzkI"
    "jeE/9Wvywu8SKh430L3gt5nBhCfmrOlYzC8bvFyeJ0ne3rOkRaViyV9RzVIyvrZoDeMSWd"
    "JXFAQ9K3B3MGSgfqUnVkgmex4IuNIyFH4vhY8B/YsDFH4biYGRz+SGhkOkkr2ZgncXzUfB"
    "xH2Bfj9WcRm1K+zP0v8vTzFAdBJWOr+mjF5AeKob8WJG9lgAD3JkKIPuOIkzg1UzWeh5cn"
    "r19lUwC/1HH/88fzDx+6luWq7HUNoklKzXqNDHz9FqElWcRG27APGleGlGy174Ox7e0xtH"
    "ahJC6UZG+99Htsbe4oR13cw5OJe3DmKeeKd654CQlvWSwYdFSH3HWThqg9XrZeD9iDAA2T"
    "WMBlVadN5j0KvIxDXzyb03jiR3gOZWRkqiRiMxKiXFPEwsBQ/W173R4MTH8aLvjcHFoAox"
    "KVs+9obmYbxYKXBRrHyUMo8NYhPvosNGiQF3RcycaUYt9Z+N3JycuXr0+OX7568+3p69ff"
    "vjnOeLn6qo6pF1c/AF8L0HuV0UkIhlkrE3meZN+5fSBVCN9jGiz+ErB5Fb7LNViH7nxo2h"
    "9lbW3r+ypgNSRjHPbEI7FQJByLpE6l0u3EU4iVFD/SrCxv4xK/2+jfVfndl0gTV+XX6fUd"
    "YaWhnm9adNxaB3HS06CAkLm1/qFIHB8zgT9l95bxDhmF42K6q7/OLKNGchSOi2Uvi40nME"
    "/zpDnZMd3iIxF/slerXaRNeo30i2mu9VoN4zeIxJiIXkmYhl9oF82ztOA4h9Lk4g0LyXqN"
    "Ygv9OQ3CaRBOg3AahBUrDRqEDtvt10jLOqunkXzfBecDm0B5MpQ1dI3x1nXMLxE6tluxvc"
    "ruXMfxwzE8PzCzoQx4Xxzc4vMtF3mZ0jHenvEzEnkQL8qTqUE+1hX3N5F3p8b/BrNRJyV1"
    "Xf+T495p48L+y3La7Za5md4tdqvFnmNi+yVf3Ylb+IaFHydRiCOWhL7lii8RuqVutdSX3O"
    "tzIr7I5y2WenUnT2apn/Ze1S71jtnBPslfj2rMYLpFr5EVTL1rnPQ0S4YB5eDlVoQ9BF4Q"
    "6fIe0XESEXnpLdzCp6sTReSeynJE4CHHiId4xicsTluNaMRjUwbU7gbawG6mPsXSXlMgcn"
    "GWtnGWmn2pKaapZadE9qQtPE8iBSGXKjufsCBNmC0fLbs0PqZHkJXzc0niMqUMKEcf9qss"
    "/enzzbWZpzmS8ranXoz+g4Rg2UfW1vANmFHvrCj7JUqrGTpYKWSkRagN7/M0GzF/f/KWds"
    "L7DP60SBAs07oEwc4lCHZHp7jMIlqPzCpFrsE6jaKU3NJAn8inQpUqmhqUgnWtDyaDqru7"
    "yxU66AKTXWr+DoPGXOmILXJzFjFYvbw/iti0b8vbCmrHaVPIqI7qbgEYS6QOL3YOLxbKRs"
    "6I4byvLcyZkrgrNOqrc3YRlr9bqC+vx+bv0rOxIUBXh2lDmH4DEajQHozpOI/Cz9AcAlmH"
    "ZExDriz0g4G86x1KkVEu/zLRhgpaGsMDWIqr0H7rI3wJv4RpSQZxsAFdVpRBUafPVq7gm8"
    "O19TRW+X2SRKb4OQ2jI+DXaRgPqmE4POxKqXWZow73PhHcWxDmNgf8CmHnfZkPfMRnDDId"
    "TNUu9hLZk3axa0w5JB5OuNU9N6uU7hIQ+0tANBdbVNPME7qL7LssAHJ6m5UOVSRzh79x59"
    "gd/QWiDQ/+/eFq58pq/gDJSO+gruSR2UCUa9BbYxuSiU19WaTStuqSTlfQthsakyma4HsC"
    "l0+q8HnxB5zJKEyfAveHiQxJhB3JElng3hN0qlzStKb60vbHcfacxz+Kqu05MMOWDM6ROP"
    "aWfXFqkxjO+boMgRxVd1ICHuCs1+kBry0SYSrTvmrCPzuS6NUh4063xKv4/0L0F7BxjYjN"
    "NWoiZuESomGufXNJm8v3llJweRn0Sl1pPMcUZJ5MfEBSuvfQcAHlQ4Qg9QhcAVoja3cxkp"
    "O2jy8OarwnMONxbK0LlOmetB2otpLDfpRxcKKgWhS8JwFe1AsC1aSpGPChdUN96ypEk+x4"
    "jnEEF4HBHXbL2lH5I9ivOsKzs1k1W5UBOxoHXPJSFYVyuRHJ98GhqdTiOCTwgTC5C9k8RP"
    "LgQIOBZJO8sE85/b97gUYsQvCFAQvH4otkCydlOi9lHjkX7ZCY7KpebSColyfKKufqrxEt"
    "Uh6SrG57S+ih1FTaLjcfuBwEWDn7I0J8wDx2/F8hddNgNQ2dg6m3ucIqtWD1tliBpRFkLV"
    "VtaWC9oFyAsQhPAR3qXlCulzM0TLw7EiPAneIPRS+ev/iSnBy/Hsl/h1+S4+Phd+h7pCuU"
    "IPH45NXpspnBjPEgQ7oKrPsSKOAqsDos2hFWGrCoOoss7EVLgkOS1FsLCXUY9ImCH5bMKv"
    "EOvFsHcbQpZwyNG4Kb2wkpJKIrC5jsAUIRIGYByszHXKaYzMTHZ4WrdL5JzORvUzIdkoiv"
    "YpmdjLABdJEjW0rMPI0rgWVrM3NmSZc333mhK/9fYWe1LpO2d1pMi3BndZSLzW2wXp5HEV"
    "6YeV4kK3H+8Kpiwb7/+z9WDb8VlxzUZVDnqFwS9b4kUV/5ZDpjMQnjT4TPxN9PKtChoeE6"
    "qEgzEqjWLWkaF1FNCc7QYEB1GjNgN5+OAeUJ8ObhICBRT0A2sdb8nkB18USmIt8R0x30m/"
    "YIrtlzNGT+QlDhGE3xQmDHMBarBQEqSbOyI8yJjxJOIhhA74kzOVLE5uIrpoKC9xBnqh/5"
    "goj1zuMvIeRqsxjNIuYRDv3gsWi9KRo1gaILGuKo4gg04qHhIlazt338+UhbWJeZy7awkD"
    "kXV9fnn343S50LQ1m6i99vL8/XFmeVk2s3BTmibc3Dbg7To/fZ9smt5PL2e+TJyae/4zix"
    "u/c9JXCI1oBoJwT7AvSvMrS6/GWOxJUe3aD8JYgiu0MlpWh5ojxgjWKERzGJUnmaRKSzB4"
    "qterEPeoU0p6VgSJaKFzMiPhxuWlSHfIqkIMBsWzNk1ETUUH6rtNUyratd0LnU1e7oQT+x"
    "4ackPDLrPvrlOn3nn2zYj5KwuY6ThCoVT+gXSOgJAP5RPGdwnUNAPcyhBcJI9Ct3Guw9Lj"
    "4OyrYTPwmgJhMsYJOys6WuVY0oD8fepJ/MlNKEFa08oSGoVbflz5Ecd5lLGCLxn8dEr1Se"
    "HWmpwp68tTXmX0Kt6KCJ+CBVQUooZySKWLTUz2BZp/CSfPWIZOBb+cfF5GtREVPRsTiQGt"
    "mmapOz1j1izEG2Dlsc/GVad/B37uAv3EcWx2Q6s/Ht5yicVma69iqi4zGJbA6vHIk7v1p4"
    "G3QSSJvTqkDpzqpOn1UjGra9cqJE6urodHmeNXC1OUFzJK46lf0Bmvk8LHBAgaYVEugY07"
    "de+BFUKZtFnBG4JdxsCXfHgnGTxEP29chswdAve2ssGGzZbK394vJeVjaQTkzIVRWHn8px"
    "R0Oh/IMbc0HEGw+yVIUuNoYXC/S/eHSHe4gFPniNKq623F7XYL8Aa+YdWTzjiIN3KvSItD"
    "e8O3/34yV6IT2x4Jllka98tmo0/TsYMyiUuEZ4LATMWCz+Hlyex6U7V3psA+bdwReQERPf"
    "StS3w2cLVm+lLLbZf1sdp2v03xrOQ71dO+u8fcgksZpsXDajnpUqlRI4RaoNDhDaEIWP7I"
    "s9a8P2FULH/hbsv8dBYoC9dW7FjKTbkQrdixnJmcC0pGihVpZInf2gc3pl1yDiBza+DIsI"
    "o6JJM7jYD9i4Txqnuv4sUFV2VvekW4eNRhwAnXQpxTKXQ95W7gkMlkbJQTCdENFDLJAX4D"
    "5DFshWe94ArznE8Kiuo2wJ2FgS8jTOp2DKXRCrt6+2k502UiI8JOY+cPkKL0h4XJGJXVc8"
    "P0/lTpgWoFiez7blmHI0LrWsg5ayz5AoWouCVIuGIIhnjRtE/nDRSSAtSG8lKqGhh6MQyx"
    "RMHeqSQRKJUuZY2qWEmCK+uuFNghk2VgF68MsEBwZT2g7HSm1r8AsaDIZkItbkYICmBId8"
    "mdyQdQ73zgW+xGGyNDmHe+VQdhO7tpz1IOAIopSwJ6+vy/oRHyCjj0IGeAyxcOMLrU0bur"
    "6uVVPLWufzIjauZlUNv+5JRMVzsaXtXA9lOueBsBdUsBWtK+YUiBzXW3I9IpibVI41fF+S"
    "Oc6343wrq1mB0IViOJNZDVYMaEg+EM5ZVXh4sU0DvAit+4Fs3jhYXDUv1ZnXNU90lyb015"
    "TMVQR+bP2oDlOpWbRkcYHIsbhsTJngGZhFYhqb7u6tsaeUCZ1Jpc1lhJqLYpZsbbUm0kOy"
    "Km7NZNuCt46n60LrbY8Ld0xsckzY6rKu7usGzIbiDTSyrvuTJ3OFf+oL/xSO59TyacnvAp"
    "1jeHOGP9pdiQ9UOQGM8WIr/gvSazHndBzC5WPKgk5jxCdszssq4gF7eaACNZ/QqnKny/e9"
    "dRp72rKxsj4jEWU+5DzPJ9Sb5G4Fgr78TBc/Q6nCDS4OyGO+h7IXQSAzqrNManga4JlJv9"
    "/hSM4k8Pj6an1RdrGhIja1tX0WKV3AYOesn4VENDlZSRjToN08Z6Ruojs90e7Sr4NDIP8H"
    "pfDE3/1J3mBcAUNKjdZhkT90837uWuT1iOQmBGSoKJUvILuRFOliClAWU9dvXtZeicg95b"
    "lAERzyuYANxgqbOxpjAxSyvHTRcletELqNtQaNZMvSjtElMsdmV4J9x/Zb0I+tF2lG4hao"
    "iZ32q7RM5paqYakqQWhtHsyTOetgc+ugN2HUI9b3BRTJOl3XcxsMN1bpnDFJucK298SjUx"
    "xUuRpTorJmqqiea+ru2FevBclbWX4APtFXVQdiVV1gY7vq+8t3Vx/PP3xzctp7cVxarKlv"
    "51S8KF1ygb/2W3G/SLjxDOzRCm7O6O5okkI5JFUKpHrXW6M3RtCqobZ4QcY0lHU+4SJQFf"
    "UvtDR2R5TGBskBAYmXl9nzGQ6X1TpyQf45dW9VYdzNMGlWgmwM7WRXCyENOAKbp2gM//Xl"
    "I8gvYOKJ/uU5upGd5keG8qI4iui9umEscqbxjoDQmtqhceLDpSOWSn+ByjHZqaI7xvfLY8"
    "iCqUUix1cTkLdkqeNmHTelcLbgZtbecbNzl33VOiIaOiCs/A4AxGYk8oRcFR+lsJvAMlAg"
    "TSE6JXOhNFtmcueyIL3MECVTCGxQwM986eu2Ok9RozwLBCBMS9X3C1hxqBBrrOGlg4IdQS"
    "kOCj4oFDRsDgsBUUHtxEWXIha7xtjtLFwXTf6QhRyVaLa1Ci+pnqJR8nXvtLHtNwuvaHPp"
    "QInWBYe54LDH9q88sDDwsaG8LOwaMzN187qNclibBBZ+p7TXz96EseAdDkjo4+jIrMWWGv"
    "XWaLNcNu97+faNtFoZNf8vFmq9U6VbcAQ7TpB5MfgVMEr7RWL1nEHJIijDZNZkN+3Q1UHq"
    "WB0kmNA+TKgN4iwQOdi5d5cwfFaWg3Mvpvc0XlQdUqVWa08pbY/AeYK1x9RvExIuzWCyrJ"
    "usfit7Icr4paxJqyeSJa0zgj0+snFGsAeFj7Ad1IYkLfSvVWqngXVOA+ucWLllsfiweqGi"
    "2zQVKfGyeQOBAsA0Ewo5IYAEJzkgVHlhr+wSfDDpS6gaqnTRnsCswQJyVaWbhc2IMTRopy"
    "M5YfX456gTVg8qrGD1r7KzNow8JXnkEHLzUdSx0HHfqOVVas++Wb97YJfXcXuubtvNlYTj"
    "CMMdNqb4sprY+xJdp4PvlUolQwdy0QjK1jPHFMSdvLIOyT8JQQoH3FNCBEL0y/KxlS1vJW"
    "o/j0FNjK+2ha5SbmgW3R8Dc/esotlqqsKFywZrQeFyZTZDhOe5xbysKypL4Z9VRtHovF+1"
    "2lXAjUBwUA/eHOezi0Eg3mcwWHrBYiZoAD0OBvpIGbFIPFJFVFQ0ukSYc9jFVFlEcvnNgj"
    "K3eze+8bGbmcvrLbVH34+S0JMZ4HIk+Of0z0cdxEbVANRh/K3DT4fpd1HA1oU5b7NWqotp"
    "cwHle8hNFyHoIgT3yVVbKHCgqgJZnAU5CncaGE4Dl6S3bY6CmpkYkuurj4QlhTsUWhwKLq"
    "r1oH2qhQRYsJj0tb3FfrYN5O4mp72Z76Eh+rb6UDWQuvvS9jEnY38moE1KRlrL0ka9zZE4"
    "BGZAYBPM+yNCfPCYrPK11oddJnW+7PW+7JRfbQRykXRvhPHRjao8qz1LygE7XCAM6eX6Sr"
    "+nJanzjjFr91OOzuUcVSk3dg73Mt2Ty0LKM3HpoLVZmkUqtzCNPLVblXXBNy4C5MEiQG5V"
    "wKuO/z0yR4GUGvXWRIKkqaPaB9swHOQqRBM2R+JjF6oEi+7mGdfhEzwf1MsRCSMWBDpcoh"
    "DzsVFPGwReuFsYXIjvPjG5GOLb13vDQv0sk7mYVBcdeXiysTZxptimqWS0SZz5nEy5vFot"
    "F0moY39lGsvyxjZIbfGx4XaVdl0ckCR8SsGHNge4O7trblZtIRCNtI6zxWvbrRZojsTxMU"
    "UXhHMdZd+QjTkKx8WiImHDxjyJ42Nt/toFHR98Ctt3JycvX74+OX756s23p69ff/vmOOPl"
    "6qs6pl5c/QB87eUt9obY1+ob1muYXXPBumN4PcPTDEGLEyJPsu/cPpC61VJDEz+sKauz0q"
    "zXRJcTDy0L69wWfYWiA3njeiLWCkyKch0uyxBE9aV2Nu5tAyVP3mzetw16LlK5KMfGgTj1"
    "t3nb6tp5GmcOrTTfiW29UYGeJb0LJ+1c0EKHZFSEQz4iVXUps9drZZJu2DgDW+jX4ZgoL5"
    "mSCs+4zFuOTKnUa1q72jiPf4hVSwmX3rGTO5jamboNpG4Bl9grTuuWfoQyoWNtibVkNCJt"
    "qw+WaR2wccCmEtj8witBjXy1DtAkvDGYAVVYVu1Tcbc4QCAKQeHNuj6D+0LJMKGBj+4ImY"
    "EPFGq9wGhm3XrTDjeARPCnWx58ORLnPXX46LHxkU/5LMCLvvx9ha3VJqIynUvWapEJKw4o"
    "gYK+GtO14EJi/1a/LHq48mSO7y34TnDkTdpwvkjoeG/P+4iZ6u5UnzNpe8dre14L1nCjK7"
    "IupW5J5JLpzMl03UHuv5HhhLG7c100xYzhS43WoXldgcUC0AdsLM2NmvA5uorRBHNEfS6x"
    "eU9V7Z4wrsySIVJrDAEURjgiyCcBiU1ZAtvvfgOwr7/AiPfrvPtFuvUoVJ9am6H93UPQB3"
    "H01+QYJMPs6+1raJZJnfWpLDvu7RM48jSOoUaGSn5YwJ8ilfPEt6s39E/iGZB+TYWnJYlj"
    "efu6b62K/pRpnem6c6br/FRPaRBQTsRf6NtE6ZbJnG3OojRdTexzRWW6ZvzsmLq8bXaSKD"
    "JVFKgRvimBMz7s2zWNWul9TwJ6T6KqeNJyq94a3dhXDSmx0I7F5CfkLZJATufz6as/sLpW"
    "IGQx0h0LpXVB4h64ryDnj0U+ZPzJ2jU0AoXXrCFvdwh1c0IodkU/1VxxnF2eoOq0jTANpI"
    "SG52IkTmJ9ERd0Kj8EQRuulPMJE9MGdzN8CTW0eo7OkYyIpVwQi9Ys9AQDBRtZrqO8ogYt"
    "Z1jo9Bvr8ZoTC2tFvkToNHmnye+N4uk0eafJ7yOkcJr847qQ1KqlpuCANSFoBUqnxXdaix"
    "8y31Ct94KGOKq4mS+lKDsJF7ECx4czmRewK/LzKLbVxdX1+affzRsrbZ+fo4vfby/Pyxd7"
    "8D4gYAPb69yzOapH9s8+AOe3V/Q079VsaEzJkzjzlCm0vqgK2goIA/neFJR9kkKiZBKwnW"
    "8DuZvvLs+3zJC0NpoWqZzldE8tpzejESdrQop0m94aqymTzSxMpnBSwNXILPJRzKQZMw3y"
    "UeFAWVU01TUakoCFY6iLZjaQbtrhRkmTIU+mJOqPI5bMbDbSKqXTYLeQiB+zGfVs5iEjcO"
    "xvcyEJFgdCbJezUaBx0NsAvSWWYtnx29yFUSI8JOY+cOEhL0h4XJH9VXOoF6jcidLiRJHn"
    "sXW28ZLG+TO6iDc/5zx59aiz0HId9sw7CBsi0MFArwLx+2CAIgp1eOc0niDIV4e80gAv3q"
    "K5dLNjrrzsI6joFIoWUUDBoR4S8Ff7lHuCR6bI9p2MAq77c5SJT9kfS2JZSZ+B6z+Dt2Ma"
    "ciS6HgygY3mr9WCwKdbtriP3aWTHJlFgI4t0cyeE2vvF5EArLD+PIlzhNinRlXgfUL6PAG"
    "wN8//+j5X8Sy8iJlt8DeNyNJ1m2tFl6EULiF8+kwaFmdi+Kr5J9Cwe6LArcXIPiTjOSVkw"
    "bIfDEYtxu/DrIqVz23baQqvi4VrMcoHQWeH3YI4FTOMmI0q1eF8hdLZ4ezm/BOkW9qsi0S"
    "HZWLZmwMq0Dmv5lCd04qnTR5er1rP12znE8m+H64qUbuN0euMkM7/lNBcp3TR3bpq7Y3g9"
    "JxH1JkdmW6t+2VtXLGTZbJ1dtXqGN7A4moyMlcLlwLJ2NhQqLYrsvZvgyFZu76c5UWycr/"
    "2AhOMYNsjJt9/WMDTVMkSr0lmSKiAn6l0pInVmiAap5rBufoDcfXF83IC7olUld+W7ElBi"
    "YayvQS5y+KfPN9eV8TYpSVluUi9G/0HdMjRuQ2ICM+pV5rJ2XJKC0EG3wtfe6aip2vi1Uq"
    "N1Ui6LxLKKZPuZREtXXC8fXabSbctRaeITAsO9oO26UUm88OHES2QhaAi0TsS0DQZwLYBK"
    "FCaaTicNq1hsdf1MxOYomUGHIJMJFNENyRhDV+geBwn5ElLVRZhMhyqHeJRE0BilQ6lecY"
    "jYDDYMi2TdLhwEbE7852gwmItdFE1xdCc+SvemLsr5Ek7ZFMzm6hPmE4EyIK04EhsTrszR"
    "2cs5Tyd0LP5yqjpehlkMBj3xe+r/V2nMwBr1h/fFB01gcLgyjo4WlQGB0L/2oY5YdCa6nO"
    "AgllfkLPuUj5S9zZgXnf9cKiZAu3NT7kCvmHM6DtPUasGTObgM8JdwzqI7wVqIrkUTsRmK"
    "Hbooxb20M7ooxY6YeV2U4vYUi32OUjzeLWcfOkTRIP4tFngV+cFMx9YWeoZjbM11BULnh+"
    "2asa4T8b57NKcHFu67P5y3qF6SU3xMQrk6479E2DLxf394uqu8/0xxtDlHCkTuGLE/RnK6"
    "uTXfXQjNppxv5cssEDpw1GVwlDNb2c5yidTNc9fmuXu2/V+1t7HeuP/r0ifZzLqvnZgW5n"
    "08Fswdi5Wo7PITOp5ATUvdEeKEhMs887R7mVw+RzTW5vGIoCkVm0B8utH4v4tBnKl43+Sp"
    "MxV3BM5k29GG5QUix/YWbHexpNs2Wmp5sMrRj+KzaQS3yJsZmyMsMfaahQcWUyjY9ubjLx"
    "9urz6dX/9w2alIh/cE+x9IHFde3ptrsA4D+RBVH8i2DeHPp3zggMeSQFUZH5LUDd9DSehN"
    "YBUZsp+tqbccI1jnfDqwMMFHLu7t4GIX7OcOHrpIgn3GKtr30CaWYIX0kBj8wAEFmpd3xL"
    "JYdJHOeY5aeo40G2X4ZasJyCjdFGw2BROBlzVUbhpevkq5D1HmRz9jGnEI7gUOSDOjXEQ9"
    "NGTxBA0xJ69Oy/D+8eLQ81Nl62LdyLv6UNORhHchm4c9NMXBiEVTqOkU6cDtjadhNxe+W/"
    "tcN3S3dk1UPxED5f7IhgOxT3aM4duG/NR0n2hNgShqvEi0Y9L0PAjkvfU6f0VhgjOZCAKX"
    "1idbqAcFIV8r9aBy9r1WTnoTvUsud676SuP01RR+Iv5fUgqTgbrUqLfGSE118/Qzek3ryf"
    "t0DB5zAWJlbU1J/oyrXKq00xTWqlSzmAQBl6U2fQr5VhFBUHNG1m2T+XDmOvO7GmjL1u/q"
    "wFlXIbdRoc1DVC06i6zUprLStXMk+6Bkb4P1h5HK/d//B4+XoIs="
)
