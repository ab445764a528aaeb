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
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "grade_counts" ADD CONSTRAINT "grade_counts_pkey" PRIMARY KEY (course_id, item_id, percent);
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
        ALTER TABLE "daily_flows" ADD CONSTRAINT "daily_flows_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_flows_day" ON "daily_flows" (day);
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        CREATE INDEX "grading_delays_teacher" ON "grading_delays" (teacher_id, day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
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
    "eJztXfFz2zay/lcw+iW9Gb2M47hJeu7cjO34Wvcldsdx2+s1HQoiIYnPFKECpBX1rv/7ww"
    "IkRVIgRVCSTcmY6TQ2iQXpDyD228Xu4j89RmaURX44fnnmRv4DeY8Xvb+j//RCPCXiB+39"
    "Purh2axwF65FeBhIGSxbOh5ecNl2yCMmrolbIxxwIi55hLvMn0U+DUHgezpHUxwuEAkZDQ"
    "LiIR7FHgkjjugIYRQR7E4IQ5Qhl8aMEzQnjKAA8wiphyEainbiiS/hiR51xSPhtXbQeRz6"
    "f8TEieiYREJOPOK338VlP/TIF8LTX2f3zsgngVcAk85Dwpx70RQ6kvedaDGT9+7Il+ifUg"
    "L+gKHj0iCehqtSs0U0oWEmJv5OuDomog2OiJcDOYyDIBmS9JJ699wF9dZeYWhGOA5gsEBe"
    "vcvyWs9xrm/unE+Xd47TWxnIVCIHf3LJpSFMAl+gDoj8pfpdIiCv9iQOl/+6g56nnP8RwI"
    "Xrn89uL74/u/3q49m//ibvLJI7H26uv0ubUzHD1Oy7vvhwc977Sz4CR1g9RI5LeSB8zTD8"
    "9NPV+7ph8HWDEMe+9xIkD2soJOqv30jQZ5RHYyZvSowkwEtA4Wtxku9ePH8F1vcCED2sq5"
    "IlcMUgksifkpfww2EB/P7s7rIEZLo2rUJ4FVasD3mREnbiHfYQMfG+4p//OX518vbk3es3"
    "J+9EE/mi2ZW3NaBeXd8JTGENHt3nPn64MMTu/Rwzz1m5Q49pVdvVW9PjafkKDvFYAgV/Eb"
    "xcTm9yTjifihGqUqzLBms1a9a0oWa9m4Ami4jQZTwS/yqV90fs/wn6TnTnj0Po7hQNBg+E"
    "cSE2GCCfI1+oR6UOX/BVnbq9bjfQpn5EpoZreE5km0t4xOLi55JcyH0Z347i0IVRQfJJ8L"
    "+Tf/Q6uKZXK001boaIF4Ss2iyt9sm3YbDY5yTsWp+s9XlETcm1pdXGtHoJduRHATFBOxOw"
    "cLeAe4q/ONylTAP5e+L6UxzoUS/Ildm1EnyZdHBYo/D+8uLq49mHr77pH0vMBeKCAcCddD"
    "ROjv5WAtkTbARHegsGzBA9xEupOusFfmiAcMIedgxw75cJCVPW5gZUMMsyzzOf9lcfLz/d"
    "nX38sTD3wcyBO8eFeZ9e/UppyuXUzzpBv1zdfY/gV/Tvm+vLsj7N2t39uwfvhOOIOiGdO9"
    "jLY5ReTi8VRlvQE62xdU5pQHBYyWn05tZQSHXnC4IBBk6Npr4g5OFYkG80iwUBx6kHDOEI"
    "MZ/fbzzu5zc3HwpDfn5VXs9++nh+efvVq9J3uKrAcSQ4+ixyZjTw3YWJclmV7LKWEaPjux"
    "OUvDRSc+o0tapGBTNqCx/mtvRRF+3qyy8uSWGtN7CXLfuNLW2HpEINbe6z9PN6wRGdh0jo"
    "BgSrvxrUEIEReir/IOSPkPhCUfYEMJHxkMbCrKZT8fHCV0vEQ1Yt8F09ZAN73NqHOzfBkz"
    "E3xLgoZUEuaZzu+JEOAk7r09i2T+PZmCRbsbz3wQTpDou6oNNZQGrIU67BOs7kZk0bM6VA"
    "kCzBSKKJsESWZknSEfGQDxaquxDDAlsJyVa9WHkHA2A9ogEwm2TbXvwY6ojSTp5hedLT6x"
    "zLkx5VsctPxECtZ+2tUtcodbUqGc7QgpCdoJZ57niSZkqyBf8sy26BhXYN7n2nof0C43ug"
    "90SzGtW6wnNSnfaFb2NIt+jkXpJMk9W/KLXB8r8/1pzB6u9hzW5Bddxh0vzZBRt2yfQEk6"
    "ZXZXbKm/21Jic0a2xupqFnheC1U2H+MTqHGLaED6Aj6SNHswC7ZEIDj7DUrx6H9yH421VP"
    "OnNzJ884GHPzeYTK7TETPeoO++RBPDbZAE7bt9r23R+deAihXM8cbU4wcydOJNDVcBbC/A"
    "fi3SU3i1O8KGixb4G90MexJuSnZl3JJCzeLVYWa+ts39Yh0rNiaKznpJ7YWNcT9I4Z6TSO"
    "Aj8kjjmZ00haUpeaIxM8iwQuJhsJORGLY2H/wATGnIRFMXM4/BH7TLeSVsKYF7E4JjiOGf"
    "bE85wZo1OfL3P/i5h+muIgqAS2qo9WID9SDP21EPm7DBDg7kQo0RcccRKlbqrG4/D6+O2b"
    "bAjglzr0P308+/Cha1muyl/XIJqk1KzfyMHntAgtySI22oZ9+FFlSMlW+z4Y394eU2sbSm"
    "JDSfZ2l36Pvc0dRdTGPTybuAfrnrJb8XYrXlLCOxoJgHp1zD1p0pC1R8vW6wl7EKBhHAm6"
    "rOq0ybxHwZdx6Ilrcz+aeAzPoYyMTJVEdEZClGuKaBhoqr9tr9uDoenPYws+N4YGxKgkZf"
    "07CZrZh2KAZUHGInkIBd46hKNHQ40Fee6PK2FMJfYdwm+Oj1+/fnt89PrNu69P3r79+t1R"
    "huXqrTpQz6++A1wL1HsV6DgEx6yRizwvsu9oH0gVwvfYDxb/DOi8it/lGqxjdx40dUZZW9"
    "P6vopYDckYh31xSUwUSceYtKlUup24CrGS4kc/K8vbuMTvNvq3VX73JdLEVvm1dn1HoNTU"
    "802LjhvbIFZ7agwQMje2P5SIxTFT+FP6YBjvkElYFNOv+svMMGokJ2FRLO+ymOwE5mWeNZ"
    "Idsy0+EvEnu7XWRdqk38i+mOZar7UwfoFIjInolYRp+EWyRfMiLTjOoTS5uENDst6i2EJ/"
    "1oKwFoS1IKwFYQSlxoJIwnadGm1Z5/XUiu+74nxkFyiPh7KGrjbeug78kqCF3Qj2Kr9zHe"
    "KH43h+ZLChDLgjFm7x+oaTvCxpgTcHfkaYC/GiPJ5q9GNdcX+deHdq/G8wGnVaMqnrf3zU"
    "P2lc2H9ZTrvdNNfL28luNNlzILaf8tWd2ImvmfhRzELMaBx6hjO+JGinutFUX6LncCLeyO"
    "Mtpnp1J89mqp/039RO9Y75wW7lr70aN1jSot/IC6buNU56msXDwOewy60E+wh2QeSW98gf"
    "x4zIQ2/hFL6kOhEjD74sRwQ75BjxEM/4hEZpq5HPeKTLgNrdgzbwm6lXMfTXFIRsnKVpnG"
    "UCX+qKaerZKYk9aw/Ps0hByKXKzic0SBNmy0vLLp2P6RJktPm5FLGZUhqWkyz2q5D+8Onm"
    "Wo9pTqT82ftuhP6LhGLZR2hrcAMw6jcryvsSpdkMHawUMkpUqAn2eZmNwN+fvKWdYJ/Rnx"
    "YJgmVZmyDYuQTB7tgUl1lEa09vUuQarLMoSsktDeyJfCpUqaKpxihY1/pgMqi6+3XZQgdd"
    "ANmm5u8waMyWjtgimjNGYfZyZ8To1DHFtkLaIq0LGU2iulsQxpKo5Yud44uFspEzolnvaw"
    "tzpiL2CI366pxdpOUXC/Xm9dz8Il0bGxJ0tZg2pOk3EIEK7cGZjvMs/BTNIZB1SMZ+yJWH"
    "fjCQZ71DKTKfy79MtPGFrB/BBZiKq9R+60/4HH4O05IMYmEDuawog5JOr60cwTeHY+v9SO"
    "X3SRGZ4mctjI6QX2thPKqFYfmwLaXWZUQt730mvLegzE0W+BXBzu9lPvISnwGkW5iqt9hL"
    "Ys96iz3hlEPi4pgbnXOzKmkPATE/BCRBsUU1zbygPci+ywogZ7cZ2VBFMbv4a78cs6W/IL"
    "Thwr8/qHaurOZ3kIx0AXUle3oHUa5Bf41vSCY2ObJIpWnVpSRdIfHd+BGZogl+IHD4pAqf"
    "F3/AqYzC9HxAfxjLkET4ImksC9y7Qk6VS5rWVF/a/nOsP+fpl6Jqfw6MsCHAORELb3kvTn"
    "0kmnW+LkMgJ9WdlIBHWOuT9IC3BokwlWlfNeGfHUn06pBzp1vqVfx7LvoL6LhGxeYaNVGz"
    "cAjRMNe+uabN5XtLLbg8DHqlrjSeYx90nkx8QFK799FwAeVDhCJ1CRwBWqNrd/Ekq22fXh"
    "3U7J7AiEeRsS1QlnvWfqDaSg77UcbBqoJqVfCeBHhRrwhUk6ZqwIPWDe2tqxBNsuU5wgwO"
    "AoMz7Ja1o/JLsFe1hGdrs2q2qgN29BzYkpemKJTLZSTfB4em0orjkMAHyuQ+pPMQyYUDDQ"
    "YSJnlgn9r0/+YVGlGG4A0DGo7FG8kWVst0Xss8cS7aIYFsq15toKiXK8oqcvXHiBYlD0lX"
    "tz0l9FBqKm0XzUcuBwFeTmdEiAecxwz/FVE7DEbD0DmaepcrrFJLVu+KFVgaUdZS1ZYG3g"
    "ufCzLG8BTYYdILyvVyioaxe08iBLxT/KHo1ctXn+Pjo7cj+f/h5/joaPgN+hYlFUqQuHz8"
    "5mTZTOPGeJRH2gqs+xIoYCuwWi7aESg1XFStRQb+oqXAIWnqrYWEWg76LMnPlUemMxqRML"
    "olfCbwIBXkR9NwHfnxMxEozihlGtfMSgVO0WDgJ1krkG/i+WPIXxcMxRX2JmF9NBU8gnp9"
    "NMPRRGae3BPdkaOb9gieuDM0pN5CSOEITfECifkTidmDQFGmSTgMc+KhmBMGDxB2L5R3Pp"
    "VPYnQu3mIqJHgfcar6kTeImP88+hxCag6N0IxRl3DoB49F6015k05Rn/uC1i0q4gF0n/Rw"
    "EanR237FrSdKe0uqimRMSRCl86vrs9tf9VTpXFOF5PzXu8uztbW45OCaDUFOaFvjsJvFtf"
    "c++3xyM7n8+T3x4OSznXAUmx3zmQockorbGmuYEMEAmFGlqZyIrTS1QbUjUEVmi0oq0XJF"
    "ecSSdAiPIsJSfRoz0tkFxdfV7z1jDFfqVt3M79aU791BYm9ChmRlUDEi4sXhYB21yKdMCv"
    "YTtzVCYBb/9vtqdJh4lNcqS6Esa1PVOpep0B076Ac6vI3Dnt72SW6us3f+jw4dFofNbJzq"
    "Md6A6ct/Vz6Tiwlm+k8kbb8dr+iTMn0xul+cgITjaCJ+fXV0VPNtpNpXtCpr3+TWsbq3Lv"
    "jLdQlptziVZe3iZBenysXpJo6G9EvF4pTcXLc40WWzte6XywcZoyr9ExB15NKpilZEwziS"
    "HooFEXdciDcKiDeGGwv0v3h0j/uIBh4YhBVFyrfXNThkgKjck8ULjjgYnqFL0ARzdHF28f"
    "0leiWdLOB0ocxT7hj1tOR32MGFQwTFf2MxV8biy+pDGWQuPTXSGRNQ9x7egAiiQxBR7w6v"
    "LQ8h3EKBE71rptrjqnXNaEzRZOXt7mr9iNv9NXFVdOa7JnuJmYDdRmyRbzzDYlmCl3TEN2"
    "sC+4qghb8F/A84iDXssM5jkIl02wnZPXdw7nClRFO04IglUUsRLUVcQxE/0PFlWGQYFU2a"
    "0UUnoGOHNA5a+lGwqmyt7ktfER2NOBA66c+DCwGW5864goOlG2CwTyZU9BAL5gW8j6/Sxq"
    "32vAFfs4zhSQOPsilgsINTkLGbOJpNnFDMXkd9TmbWSEnwkMB95EBkN4h5VBFTV1cGKS9l"
    "V5gWpFiuz6aJNTkZG8rYqXAmxXE+wekWtSxItWhIgnjWuEHgEhedBNKDpM7V8kMXsxDLoi"
    "pJkERGSSRLmWPplxJqinjL8/oE8VJ7b/DLBAfa8/529qzUtwa/oMFgSCZiTg4GaEpwyJdx"
    "S1nnUEE48CQPk0VmOFQIzh1HqDxnfSgvLJAOsCsLEWf9iBeALnBIgY8hGm58NInug67PUG"
    "rqWev+RsimeUnV9OuBMF9cF580ZSZ6qixni/WZKyr4FI1zHwpCFvWWqDOCuc7kWIP7Uswi"
    "3w75Vl6zgqAtTmldZjVcMfBD8oFwTqsiP4ptGvBFaO0EsnnjWHfVvFQxKDmoLelSx/6ait"
    "naDk9tH9VxKjWKhhAXhCzEZWfKBM/ALRL5ke4Uhhp/SlnQulTalJVOUBSjZOqr1Ykekldx"
    "e0fEmWNrMV2DqfFyYZeJTZYJU1vWZvBvADbkZflMm99bdwZeXsyeg1d/Dp72JHJDvAtyFv"
    "DmgD9Z1etHSooCZ7z4FP9EUMCPc38cQhlZ5UH3I8QndM7LJuIB7/JALRE+8We9Cqs9u99f"
    "Z7GnLRsb6zPCfOpBKtR84ruTXH1HdShiaoufotTghi0OyBV/gIy2IJD1GbP6+nA1wDOdfb"
    "/DJ1mXwNPbq/XldTx5fLOp77MoaQMGO+f9LJxJLAcrDiM/aDfOmagd6E4PtC3fenAM5JZA"
    "zJuefah765gHg1YNWce5OsgZI1mIT8VqMPJA7wlPDmGezgISLYtJ8xkOlzlWudCMwSA5Gn"
    "UwWKUcu3lMGksiG0M72ZU8SRuBphKN4R91uDZEhVA4blr98hLdyE7zT4bCO5gx/4HIzQ5m"
    "CU0nvs06QmPPmN7BLoc9FXnbDuDlMmQAalHI4qoLbranoW8RTamcDdDM2ls0O1d98VYeZV"
    "bNI+FmAyKZHoe2nkkCEVue+6i4mzq+MmF0SudCQn3ugBJ1bIg6PBIy5iWXW+WP2+w8ZY1y"
    "LRCEcMYo6ELuFLjiUDHWKKGXlgp2hKVYKvioVFDzcRgoiAppqy66tM/UNWC3M3FtDMBjlt"
    "+wR9nu9ijb5aGObeqBFWWtS9+69J866uCRlYE9BKPRIRjdsV4/uRNKgwsckNDDrKe3YkuN"
    "+musWS6bO26+fSOrVsY6/EnDxO5UQTIcwRcnxNwI9hUwSvuFMzZPIdEUkmf1luymHdrs1Y"
    "5lr8KAOjCgJoyzIGRpZ0Pa2aE1SnkOztzIf/CjqmOIy63WrlKJPwLnBdYuU79MSLh0g8lk"
    "fFmzSPZClPNLeZNWVyRDWesEe3pmY51gj0of4XNQHyRpYX+tSlsLrHMWWOfUyh2NxIvVK5"
    "WkTVOVEi2bN1Ao8tj3VCnklAASSHJgqLA1orqUJ1wlN6HWi7JF+4KzBguIMJbbLHRGtKFB"
    "O32SVVZPv45aZfWoygpm/yqctblBqcgTpwXpl6KOpQN5Wiuv+nR6vX33yFteR+1R3fY2Vx"
    "yqoz0dXXxZzelGJblun3IkTSoZOpCLRlC+njn2Qd3JgwbkUdgEzQmDk49cIhiiV9aPrXx5"
    "K4cd5TmoDvhqX+iq5IZu0f1xMHfPK5rNpipeuGywlhQuZ2YzRniWm8zLajCygOFpZRRNch"
    "Cqmu0q4EYwOKjip4/z2cVDIN5nMFjugkVUyAB7HAySJWVEmbikUt9UNLpkmHP4in3lEcnE"
    "pWTu6934nI7lH2zKg8qC26RC6z21vW9HcejKgpDySfC/k3/0OsiNqgmo5fhbp5+W0++i7J"
    "ANc95mhRsb02YDyvcQTRshaCME92mrtnBWkeDO05lm76RyLchJ2NVAsxrYJL1tIwpmZqw5"
    "c7t6SVhK2EWhxaJgo1oPek+1kAALHhMn8beYj7ZG3Nbf3pvxHhodyakRtVXu9zEnY38GoE"
    "1KBiMPviEBy4tYBqZhYBPMnREhHuyYrOJau4ddFrV72ev3slO82ijkoujeKOPezSg50VPu"
    "LKkN2OECYUgvTw5ieF6aOr8xZrz9lJOzOUdVxo3ZhntZ7tllIeVBXG7QmkzNopSdmFpMzW"
    "ZlXfCNjQB5tAiQOxXwmsT/9vRRIKVG/TWRIGnqaLIH2zAc5CpEEzpH4mUXqgRL0s0LnoRP"
    "8HxQL0ckZDQIknCJQszHRj1tcuC2rZ1pQ3z3CORiiK+TfBsG5mdZzMak2ujIw9ONtYkzxT"
    "ZNNaNJ4syneMplQfxcJGHuXONcnX1IbfHwYlUhtuvigDThcwo+NFnA7dpdcx5OC4WolbXI"
    "Fg/bM5qgORGLY+EYThMYcxIWxaIhYQJjXsTiWJu/du6PDz6F7Zvj49ev3x4fvX7z7uuTt2"
    "+/fneUYbl6qw7U86vvANd+3mOviX2tPhevBuyaY/Es4PWApxmCBitEXmTf0T6QutXSQhM/"
    "rCmrs9Ks38SWExcNC+vcFfcKRQfynLxYzBUYFLV1uCxDwOpL7Wzc2wZGnjyPzjENei5K2S"
    "jHxoE49WewmdraeRnrDq1034nPeqMCPUt5G07auaCFDukohkM+IlV1KbPba3VS0rBxBraw"
    "r8MxUbtkSiu84DJvmelSqde0trVxnn4Rq9YSNr1jJ2cwtXN1a0TtBC7BK1brlvsIZUELbQ"
    "laMhqRttUHy7KW2FhiU0lsfuKVpEbeWkdoYt6YzIApLKv2qbhbHCBQhWDwZl2fwnmhZBj7"
    "gYfuCZnBHijUeoGn6W3rTTvcgBLBn2648OVE7O6p5UdPzY88n88CvHDk7yuwVruIynI2Wa"
    "tFJqxYoAQL+qJN14IDib275GZxhysvZnFvgTvBzJ20Qb4oaLE3x55RXd2d6nUmbW+xNsda"
    "QMO1W5F1KXVLIZtMp0+m6w5zPxNrlTvp6bl7cnMde8fLZuvoezX2Wz6bZuNjaZIPfzPC3H"
    "kW14InX0wwMyXK+7nhJz6cL05AwnEEH8jx11/XAJqutaJVyQuQLsPH6l6pvJH4rgwQTpof"
    "ILqvjo4aoCtaVaIr75UiEWkYaUsZ/PDp5rpqsyETKXu8fDdC/0Xdqhi9DV0GYNQThzJH6B"
    "etbuigW0csXYg/Pp4SdjMacVKV7lZqtE7LuUlzh8r2Dd1VPxKGZlj0Bhf6Mg5fycP2GvwW"
    "Ct4KRbwp8+TxbbNZoAntb9eNqmAML07cWPpyR9gPYjFsg0F6DDoIK7kkVQCaEE9FkDA6R/"
    "EsOUqDEfCDhWSM5flODziIyecwKaIcxtMh5BaM0Chm0Bilj0rql4eIzuCDoQxNMEc4COic"
    "eC/RYDAXXxGbYna/LMmsYl0+h1M6heQ99QrziWAZiAgtIz5MiHrxVa30DBdZcBn+cl917A"
    "Yxj6SrbDDoi98jOvNd+RsUYwZo1B/uiBeawMMh6tMfLdQr0PEydSLBWhZ0Fn+BgGdEGRSW"
    "nuAgklEuyz7lJUYwpyFcZARJUXnGSPl1odZ0cth8ig70qg72kxWLFCayojT+HM4puxfQym"
    "O2JuJjKHa4+e5sMsPHjMYavVRtYq1KHoSKeuqIHzlhTcYhE7Dwt6l8lH5IBuZEQca6hzXu"
    "YdBMic7U+BFqQppLgo8H7tFukX3k8Gad+jeY4FXiBzMcW5voGY/ReIRrt9oLgntTEenZbL"
    "MXPqaMUhrRo4KU9UObq+aUuq+iXhcftJSxtXzKSUaZ4aNTyiFmFcdplQTLDv5FpLTDwWB6"
    "nvg7stksJvP51fXZ7a/66Xyu8Y+c/3p3ebZSsTAxHE3WkYKQXUbMl5GcbW6M+1LMIt8O+V"
    "YVnAuClhx1mRzl3Famo1wStePctXHunm//52S3sd65//NyT7KZdz/ZxDRw7+OxAHcsZqLy"
    "y0/88QQSNZOOECck7KtTp8XdtHs0JAGdwymByj3OCJKH8olX1zr/d/EQ6yreN31qXcUdoT"
    "PZ52gCeUHIwt4Cdhu8vW2nZaIPVhH9KF7bZ5AIqgc2J1gC9jqp+7JnyNbD9u7jTx/urm7P"
    "rr/rVvHC9wR7H0gUVebf5Bqs40CeaOoEsm1D+nObDxxwaRx4KKSRoB3pNnwfxaFKJ9YU8D"
    "WW3nKMYN3m04GFCT7KnlNdyUJLF5/ef27poY0k2Geukuw9tIklWBE9JIAfvUCdxPKeaE5n"
    "a7B1lMjZnaOWO0cJjDL8stUAZJJ2CDYbgongy9o6t9Xh5auS+xBl3vsR+4xDcC8gIN2Mch"
    "L10ZBGEzTEnLw5KdP7p4tDP/TDukX/9yGdh300xcGIsinxoOafCtzeeBh2k7NpvOe64XZr"
    "11T1M3FQ7o9uOBD/ZMcA3zbl9z2Nej1jDFdQnKR9CcqOadOzIEDiRdP8FcUJTmUiCKROx4"
    "xsvIhDyNdvv5cLdSz9e6026XXytiyU3aqvdE5fTeEn4v0zldA5qEuN+muc1H7SPH2NftOi"
    "UZ4/hh1zQWKhaByS4i+4yqVKO01prUo1i0gQcMjNIp4P+VaMICjoh2hIVD6cvpjUrh60Ze"
    "93deCsrabXqJLUIZoWnWVW6qMysrVzIvtgZG8D+sNI5f7r/wGTP+zR"
)
