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
        ALTER TABLE "question_results" ADD CONSTRAINT "question_results_pkey" PRIMARY KEY (submission_id, question_id);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
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
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        ALTER TABLE "daily_metrics" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        CREATE INDEX "course_groups_course" ON "course_groups" (course_id);
        ALTER TABLE "assessment_exceptions" ADD CONSTRAINT "assessment_exceptions_finite" CHECK (isfinite(due_at));
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        CREATE INDEX "question_results_quiz" ON "question_results" (quiz_id, quiz_version);
        ALTER TABLE "question_results" ADD CONSTRAINT "question_results_points_not_negative" CHECK (least(points, max_points) >= 0);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "active_days" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "course_totals" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (least(done, ungraded) >= 0);
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
    "eJztXW1z2za2/isYfUl3RjfjOM5L687OyI63dTexexO33W7ToSASknhNESpAWlF3+98vDk"
    "BSJAVSBCXblIyZTCyROCD14O05B+cc/KfHyJyyyA8nzwdu5N+Rd3jZ+wb9pxfiGREftPf7"
    "qIfn88JduBbhUSBlsCzpeHjJZdkRj5i4Jm6NccCJuOQR7jJ/Hvk0BIHv6QLNcLhEJGQ0CI"
    "iHeBR7JIw4omOEUUSwOyUMUYZcGjNO0IIwggLMI6QehmgoyoknPocnetQVj4TXuofK49D/"
    "IyZORCckEnLiEb/9Li77oUe+EJ5+nd86Y58EXgFMuggJc25FUahI3nei5VzeuyFfon9ICf"
    "gBI8elQTwL16Xmy2hKw0xM/E64OiGiDI6IlwM5jIMgaZL0knr33AX11l6hacY4DqCxQF69"
    "y+paz3Gurm+cTxc3jtNba8hUIgd/csmlIXQCX6AOiPyl6l0hIK/2JA4X/7qBmmec/xHAha"
    "ufBx/Pvx98/OrD4F9/k3eWyZ3311ffpcWp6GGq912dv78+6/0lH4EjrB4i26XcEL6mGX76"
    "6fJdXTP4ukaIY997DpKH1RQS9ZevJehzyqMJkzclRhLgFaAwWpxk3Ivnr8H6TgCih3Vdsg"
    "SuaEQS+TPyHD4cFsDvBjcXJSDTuWkdwsuwYn7Ii5SwE++wh4iJ9xV//uf4xcmbk7cvX5+8"
    "FUXki2ZX3tSAenl1IzCFOXh8mxv8cGGE3dsFZp6zdoce06qy67dmx7PyFRziiQQKfhG8XG"
    "7d5JxwPhMtVLWwrgpsXFmzog1X1psprGQREWsZj8RfteT9Eft/wnonqvMnIVR3iobDO8K4"
    "EBsOkc+RL5ZHtRw+4+tr6u6q3WI19SMyM5zDcyK7nMIjFheHS3IhNzK+HcehC62C5JPgv5"
    "O/9zo4p1cvmqrdDBEvCNllszTbJ2PDYLLPSdi5Ppnr84iakmtLq41p9QrsyI8CYoJ2JmDh"
    "bgH3DH9xuEuZBvJ3xPVnONCjXpArs2sl+Dyp4LBa4d3F+eWHwfuvvu4fS8wF4oIBwJ20NU"
    "6O/lYC2RNsBEd6DQbUED3EK6k67QU+NEA4YQ/3DHDvlykJU9bmBlQwyzLPM+/2lx8uPt0M"
    "PvxY6Pug5sCd40K/T69+pVbKVdfPKkG/XN58j+Ar+vf11UV5Pc3K3fy7B++E44g6IV042M"
    "tjlF5OLxVaW9ATrbJ1RmlAcFjJafTq1khIdWcEQQMDp0YzXxDycCLIN5rHgoDj1AKGcISY"
    "z2+3bvez6+v3hSY/uyzPZz99OLv4+NWL0jhcX8BxJDj6PHLmNPDdpcnisi7Z5VVGtI7vTl"
    "Hy0kj1qdNUqxoX1KgdDMxdrUdd1KsvvrgkhbVewV6V7DfWtB2SCjXUuQfp8HrGEV2ESKwN"
    "CGZ/1aghAiX0VP4g5I+RGKEoewKoyHhEY6FW05kYvDBqiXjIugZ+Xw/ZQh+3+uG9q+BJmx"
    "tiXJSyIJdWnO7YkQ4CTmvT2LVN48moJDvRvPdBBekOizqns3lAashTrsAmzuRmRRszpUCQ"
    "LMFIoqnQRFZqSVIR8ZAPGqq7FM0CWwnJVr2YeYdDYD2iADCbZNtefAx1ROlenmF50uOvOZ"
    "YnPejCLoeIwbKelbeLumZRV7OSYQ8tCNkOapnnPXfSbJFswT/LsjtgoV2De99paL/A+O7o"
    "LdHMRrWm8JxUp23hu2jSHRq5VyTTZPYvSm0x/e+PNmcw+3tYs1tQ7XeYFH9yzoZdUj1Bpe"
    "lVqZ3yZn+jygnFGqubqetZwXntVKh/jC7Ahy3hA+hI2sjRPMAumdLAIyy1q8fhbQj2dlWT"
    "Tt28l2ccjLr5NFzl9piJHnWHffIgnphsAKflW2377s+aeAiuXE8cbU4wc6dOJNDVcBbC/D"
    "vi3SQ3i128KGixb4G9WI9jjctPzbySSVi8W8wsVtfZva5DpGXFUFnPST2ysq4n6B1T0mkc"
    "BX5IHHMyp5G0pC5VR6Z4HglcTDYSciIWx8L+gQmMOQmLYmZw+CP2mW4mrYQxL/KkceyaJe"
    "mGRgK2Xp09KSnSb2RVcqJV6c22pSBAozhCw6FKMyDddodDhENPXFv40dRjeAFRkNLTF9E5"
    "CVGuKKJhoElesLtqrQWpg4yu2oKUa0ODuakk9aSnp/w0nw0UAywLMhbJQ8hP0CEcPRpqzG"
    "1n/qQSxlRi3yH8+vj45cs3x0cvX799dfLmzau3RxmW67fqQD27/A5w7eeVu3Wg43DCsGfE"
    "8PIi+472gTC8d9gPlh+I+MluFcMrFNnE8Dwo7MxypTcyvF/Af1RoooJhpU6jiZHqWZrTgk"
    "P2C3FHjNTUYbQ6L9UO6rOpqPbFHGpTUVk/kI5AqUk6lViGnMxlz4yZaMX3feF8YJrC45EM"
    "09aa9OrALwla2I1gr+KGdYgfDjl8YLAh04QjJm7x+oadvCxpgTcHfk6YC9EtPJ7pfA5q8s"
    "foxLuTRmaL1qhbJZPUMcdH/ZPGuWNWGRvadXO9vO3sRp09B2L7Ll9die34mo4fxSzEjMah"
    "Z9jjS4K2qxt19RV6DifijTzeoqtXV/JkuvpJ/3VtV++YHeyj/NqrMYMlJfqNrGDqXmMf+n"
    "k8Cnw+JR5Sgn0EOyUySHrsT2JGZF51SPSaOMAzcueDfqJzlt+usi3sX+pxhnaXgpDd0zTd"
    "00zgS00qTS00JbEnbal5Es6UvSsh8o2cBBZTGhDE3WnioPhQRsR0mjHYNcqL2GBiDVtJJv"
    "R1SH/4dH2lxzQnUh72vhuh/yKxeOwjtDW4ARj1mw7l/YVSb4YKyj7Y2TLbIo67LGvjuDsX"
    "x90dfnqROSBV0NNcgU3stOTM1ICb5l3fSgGYGvK5qfTBeMx1d3TZFD9dAPkg4lY7Snps0q"
    "RdojlnFHovd8aMzhxTbCukLdIapNPD8loQxpKo5Yud44uFKLc50cz3tXGEqYjN+FMfTNhF"
    "Wn6+VG9ez83P07mxIUFXk2lDmn4N3oxQXp4almfhkH9TnkThOSPi4pgTdWoY/CC0mPpCxI"
    "/gAvTAdUa/y4ot+X98XmrJ/4OSf0tVd0mgrCq1c1WqMIGvA1vttr4uaRN57NtxL98x7Im/"
    "NzmHET2L0RTcRGQmSsQpeaM0OLjc54IhMDwDxpHUgnK1nKJR7N6SCIUIUrxx9OL5i8/x8d"
    "Gbsfx/9Dk+Ohp9jb5FiecFEpePX5+simmOM3+QR9rIkv0Yn3UkyUaW2MiSx/ZXUHORAQla"
    "CVgOdGDxCruF9AFcLbtEfmg8r+Q7cG8TxUnsCxMovNXZ8bKGUzCXiIkSwmcjLj115uLlM2"
    "e99LQUKr/NyGwkdJumx8hv+YQtqIt8suGKmZexLoH2TPlHZynW8LDrRVf+XYOzWpdJy1st"
    "ps0h53IqF4Nb4yg4YAwv9ZgXxUrIH56XIIz7334/sKygdkOvMSG89MhsTiMSRh8Jn4vfX7"
    "Wnpym4iSr6mQhEIUqZxsEhqQBsuMkT9HzF3Tx/AixPkDcXBwFhfQQnD1OvL1hdNJXp7G6J"
    "Lv/dtjV+Dj+HAzSi3lIdADjDS8Edw0j0FjgvGadbhQxz4qGYEwYPSMbEqXwSnNvAyExI8D"
    "7iVNUjbxDR33n0OYSdRBqhOaMu4VAPnojS27JRHSk680PMKqZALR8aLSPVervnn480hBOX"
    "52wIizXn7PJq8PFX/apzpnGRPvv15mKwMVhFNq5ZE+SEdtUO9xRi8S4bPrmeXB5+j9w4m3"
    "O21+Scq0jZbhktXJkS7GlzMFeHYuREbCjGFqEYsBSZTSqpRMsZ5QFjthAeR4Sl62nMSGcn"
    "FFP1Yh/0CmlOS8kQ8B/xEYkXhwxyapJPmRScM7WrFtJqIupRXiv30bKs9R/tnP9od/SgH+"
    "joYxz29LpPcnOTvvN/dOSwuPmZ5aLsqbQ6C/0CCT0ByD+KFhRC2APfxRxKIIxEvXKkwdjj"
    "4uUgjJV4cQAnikMH1ik7O6oatJ7h0MWRO3XiuVKasJKVMzRkDEvK8udIPlcG3tM4gtlb/H"
    "GpqNWXc0fqNt+X2Sgj/jlMFB00FS9EYKg+hwTljFG20s+gW6f0knxxiQTwG/nj4PSigiI2"
    "F8SChjiQGtm2apO11j2iz0HWD1tM/GVZO/F3buIv5FmKIjKbm+zt5ySsVqZL58P8yYQwk8"
    "krJ2Lnr3aHwbF2x5sXJe1c1em5auyHbdMflER30NB75Ea8b+2cEFeTGTQnYp3CzSfQbM/D"
    "gAcUZFoxgY6BvvPgW1ClTDpxJmC78L7FNVzH0Yh+6ektGMnN/gYLBl0V22i/uLiT54LJTU"
    "zM4FyJ2cwXxNyT54zBNuaSiDsuHEEvdLEJ3Fiif+LxLe4jOKaeR2jsMx6t2y92VzXYL8Ca"
    "eUuWzzjisDsVukTaG84H599foBdyJxZ2Zinz1J6telryHYwZcKSG+DcRC8xEdP4+JBPjcj"
    "tX7tgG1L2FNyBjKt6VqHeH15ZHcoBRY0tDhH7/ttpPV7t/q5kPk+Ha2c3bh8yFWm2JiOjc"
    "d41UqVTAKlJteIDQhnx4SUeMWRPY1wQt/C3gv8NBrD1PrHpbMRPptqdC93xGciawZKVooV"
    "aWRK39oHN6Zdco4ns6uQh1SYzXijSji05AJw5pHOr6o2BV2Vzdl9s6dDzmQOjkllIkYzlk"
    "hmZXcLDUSw6c6cQSPcKCeQHv00SB7LTmLfiaZQyPunWUdQETS0Jexu4p6GIXRO911HAy00"
    "ZKgocE7gOf0uAGMY8qIrHrclbkpewM04IUy/nZNFV6TsaGlnXQUvYJAkVrWZAq0ZAE8axw"
    "A88fLioJpAVJZaf3QxezEMsQzMTVJaMkkqUssLRLiWWKeKuTLQTxUg568GWKA40p7R6fld"
    "rW4AsaDkdkKvrkcIhmBId8FdyQVQ5Z0QJP8jAcSv8dughzB3coy1kfHI7ASwm7BGrL6hEv"
    "IL2PQgp8DI6yvQ+72qcZDoKtLWudj4tIFrCXx29eZ0sWfKlbpD59GLx/v9ledkeYL66LIW"
    "229VCWszsQ5gsVDEXjjDkFIYt6S9QZwVyncmzAfSVmkW+HfCurWUHQumJYk1kNVwz8kLyX"
    "J1NXs8VcmQZ8EUo7yWHXTSmjKq4Sm6i8FaujJpIqdeyvqZhNU/vY+lEdp1KtaAhxQchCXD"
    "amTPEczCKRH+mS1dbYU8qC1qTSYuVOURStZGqr1YkeklVxd4dcmGNrMd3kWm86XdhpYptp"
    "wlSXtXlftwAbkjf4zDjvT17MJv6pT/yjPUvREO+CnAW8OeDixsyQQ+dEun/aLRjjxVD8E8"
    "JrMef+JIQjS5QF3Y8Qn9IFL6uIB7zLAxmo+dSvSne6ut/fpLGnJZsfbU6YTz2IeV5MfXcq"
    "dO/k5GTY8oC0TokufopShRu2OCCO+Q7SXgSBjKjOIqnhaoDn2nPP7+9J1iTw+PpqfVJ2Tx"
    "5AZ2r7LEpah8HOWT8LgWiyseIw8oN27ZyJ2obudEMn07apl0lByk6anWIg/wup8MTv/ki4"
    "wkZHQ0qFNnGRP5LikFFTlDc4KS+VVHsBPB4lIVVJMgVIi5nkb17lXmHkzuc5RxEc8oWgDd"
    "oMm/f0jC1YiHw+h7pNz3crC9qBtYGNZN3SDOiSmIXZpmC/Z/st6MfGnTQTsR1UB6d5Ly2L"
    "2a6q6apqITQ2D+bFrHWwuXXQnVLfJcbnBRTFOp3XcxeAa7N0zqmUXIPtHXH9GQ6qthpTob"
    "JmqqSeJ9Ldsa9eCZFvZPoBeEVPZR2IVHaBre2q7y7OLz8M3n91fNJ/cVTqrOnezom4UTrk"
    "An9xWqFfFNy6BfaoBzcHujuapFAOSZUCqe71N+iNDEo11BbPyMQPZZ5POAhUef0LLY3eEq"
    "WxQXBAQKA0TxS9OQ5X2TpyTv45dW9dYbyfx6RRCbIwlJNVyVPlEdg8RWH4ow6ah/gCCke6"
    "qy/P0bWsNP9kSC+KGfPv1AljzJrGO0JC7aHuVhXda36/moYMQC0KWVx1RN4QUotmHZpycT"
    "ZAMytv0ezcYV+1GxENNyCM9h2AiM0Jc8W6Kl5KcTfBZSBBmmJ0as2F1GyZyZ3LhPQyQpTM"
    "wLFBET/9oa+7qjxljXIuEIQwTVXvFLjiSDHWKKGXlgp2hKVYKvigVFAzOAwWiAppu1x0yW"
    "Oxa8DupuNab/KHTOSolmZTq/BK6ikaJd/0TxrbfjP3ijaHDpRkrXOYdQ577P2VB14MPKxJ"
    "LwujRg9mUrxuoBzWIIGO3ynt9ZM7pTQ4xwEJPcx6ei22VKi/QZvlsrjj5ss30mql1/yfNE"
    "z0ThVuwRGMOCHmRrCvgFFaLxK95xRSFkEaJr0mu22FNg9Sx/IgQYM60KAmjLMgZGnn3h3C"
    "8ElZDgZu5N/50bJqkiqV2jhLJfYInBfYOE39MiXhygwm07rJ7LeyFqKMX8qatD4jGcpaI9"
    "jjMxtrBHtQ+gjDQQ1I0kL/Wpe2GljnNLDOLSs3NBIvVr+oJGWaLinRqniDBQWIabYo5BYB"
    "JJDkwFDlgb2yStiDSW9C1lCli/YFZw2WEKsqt1nonGhdg+71SXaxevx51C5WD7pYQe9fh7"
    "PWjTwVeWQXcv1U1DHXcU+r5VVqz55ev3vgLa+j9qjuepsrDicMe7pIh0oM8yIWRw0n1bnq"
    "VVs31yW3NHTuj8m4e3bOzFuliumtCmykeSvPl2Ycb5BzllllCpXJ7U8r/WKSSF555GLiQi"
    "M4GWR413vu3MdDwINnOFzta0VUyAAfHA7VTAF5xcUllRZF+ZdLzrgAU4evbBy5iGUhqR6l"
    "pA8zFnmz7bX37TgOXRnTLZ8E/538vddBtlNNKS1r3zmhtCz9PlLSWsflXWY/tV5q1kV8D9"
    "G0Pn/W52+fNl8LKQtUnh+DuSAnYWcDzWxgw+52jSiombEmXL56SlhJ2EmhxaRg/VQPepe0"
    "ENIKFhMnsbeYt7ZG3J7NtDftPdL401ZPqhpRewLaPkZZ7E8DtAmySLNTmqi3ORHLwHQMLG"
    "ekNzaF5+RsREMVrmabf2W5JxfjkAdxtVlk0jWLUrZjajE165UFIbsb3X+k3egb5U6XeBf2"
    "9DvSpUL9DbvSaWBash/UcGv6MkRTukDiZZcqwUNSzTOebOXyvMsgRyRkNAiSrdvC/vNWNW"
    "2xCWxzvFsHwn0CuehA6CRjw4AKl8Wsp5b11Dq8tbHWLb9YpunKaOKW/ymecXlwU86riaso"
    "UukkvzoPChznPaw5u6FdFQe0Ej4lRyiTCdzO3TXnNrZYELWyFtniodBGHTQnYnEsHBdvAm"
    "NOwqJYVCRMYMyLWBxro2PO/MnBB8h8fXz88uWb46OXr9++Onnz5tXbowzL9Vt1oJ5dfge4"
    "9vO7QRo/vOrzm2vArjm+2QJeD7iNWzqErLhSQxMfNiTtWCvWb6LLiYuGaTsgGVASEQNdRV"
    "Qgz3OORV+BRoEzR3AuyJnVJ/LYurYtlDx5brJj6oBZlLIeV42dAurPCjbVtfMy1hxaab4T"
    "w3qr9B8reeva1jlXpw6tUQyHfEyqst5ltzeuSUnBxtGgQr8OJ0TtkqlV4RmXMZRMF9a5ob"
    "TNvPH4k1j1KmFdze/lhJd2pm6NqO3AJXjFbN1yH6EsaKEtQUvGY9I2t1lZ1hIbS2wqic1P"
    "vJLUyFubCE3MG5MZUIVlTrC5EKEhDhAshaDwZlWfwmmEZBT7gYduCZnDHijknYCn6XXrbS"
    "vcghLBTzec+HIidvfU8qPH5keez+cBXjry+xqs1SaispwNHGkRlScmKMGCvmhDR+C4U+8m"
    "uVnc4cqLWdxb4E4wc6dtkC8KWuzNsWdUlwOkep5Jy1uszbEW0HDtVmRd0smVkE07qU872R"
    "3mPhBzlTvt6bl7cnMTe8erYpvoezX2Oz75YutDL5KBvx1h7jyLa8GTz6eYmRLl/dzwEwPn"
    "ixOQcBLBADl+9aoG0HSuFaVKVoB0Gj5W90qpVsS4MkA4KX6A6L44OmqArihVia68V/JEpG"
    "GkDav+4dP1VdVmQyZStnj5boT+iwKf76PSVwMugFFPHMocoV/UuqGCbh3gci5+fDwj7Ho8"
    "5qQq3K1UaNMq5ybFHSrLNzRX/UgYmmNRG1zoSz98JQ/ba/AtFLwVMeJS5snDoebzQOPa36"
    "4alU0VXpy4sbTljrEfxKLZhsP0kGUQVnJJqAAUIZ7yIGF0geJ5kqifEbCDhWSC5ekxdziI"
    "yecwSegaxrMRxBaM0ThmUBilj0pOwgoRncOAoQxNMUc4COiCeM/RcLgQo4jNMLtdpYdVvi"
    "6fwxmdQfCeeoXFVLAMRMQqIwYmeL2IV4TCGS4y+Sv8cl9V7AYxj6SpbDjsi+8Rnfuu/AaJ"
    "YQEa9cMd8UJTeDh4ffrjpXoFOlmFTiRYy+Sy4hcIeMaUQZLbKQ4i6eWyqlNeYgRzGsJFRp"
    "AUlScYlF8X8t4mR1mn6ECt6tgwmT1FYSKz2+LP4YKyWwGtPMRnKgZDscLtd2eTHj5hNNas"
    "S9Uq1rrkQSxRj+3xIzusSTtkAhb+NllY0oFkoE4UZKx5WGMehpUpWTM1doQal+aS4MOBe3"
    "S/yD6we7Nu+Tfo4FXiB9McO+voGY/RWIRrt9oLgjZVWte22QuDKaOURvSoIGXt0OZLc0rd"
    "11Gv8w9aydhcPuUgo0zx0S3KIWbLqjijgmDZwL+M1OpwMJieJfaOrDeLznx2eTX4+Ku+O5"
    "9p7CNnv95cDEoNkCmOJvNIQchOI+bTSE43N8Z9JWaRb4d8q2yyBUFLjrpMjnJmK9NWLona"
    "du5aO3fPtv9zsttYb9z/ebUn2cy6n2xiGpj38USAOxE9Udnlp/5kCoGaSUWIExL21Zm24m"
    "5aPRqRgC7gxDJlHmcEyQPCxKtrjf/38RBrKt639dSaijtCZ7LhaAJ5QcjC3gJ267y9a6Nl"
    "sh6sI/pBvLbPIBBUD2xOsATsVZL3Zc+QrYft7Yef3t9cfhxcfdet5IXvCPbekyiqjL/JFd"
    "jEgTxR1Alk2Yb052PeccClceChkEaCdqTb8H0UhyqcWJPA11h6xz6CdZtPB+Ym+CB7TnUp"
    "Cy1dfHz7uaWH1pNgn7lKsvfQxpdgTfSQAH7wBHUSy1uiOSmqwdZRImd3jlruHCUwSvfLVg"
    "2QSdom2K4JpoIva/PcVruXr0vug5d570fsMw7OvYCANDPKTtRHIxpN0Qhz8vqkTO8fzw/9"
    "0A8OFvXfhnQR9tEMB2PKZsSDnH/KcXvrZrifmE3jPdctt1u7tlQ/EQPl/qwNB2Kf7Bjgu6"
    "b8vqdZXgeM4QqKk5QvQdmx1XQQBEi8aBq/ojjBqQwEgdDpmJGtJ3Fw+frt93KijpV9r9Um"
    "vU7epoWyW/WVxunLGXwi3j9SCZ2BulSov8FI7SfF09foN00a5fkT2DEXJBaSxiEp/oyrWK"
    "q00pTWqlCziAQBh9gs4vkQb8UIgoR+iIZExcPpk0nd14N2bP2udpy12fQaZZI6RNWis8xK"
    "DSojXTsnsg9K9i6gP4xQ7r/+H35b3RA="
)
