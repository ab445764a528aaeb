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
    "eJztXf1z2zbS/lcw/iW9GV3GcZyP1p2bkR1f615i903c9npNh4JISOKZIlSAtKK76//+Yg"
    "GSIimQIijJpmTMZByJxILUg69nF7uL/x4xMqMs8sPx874b+ffkHV4cfYP+exTiKREftPd7"
    "6AjPZoW7cC3Cw0DKYFnS8fCCy7JDHjFxTdwa4YATcckj3GX+LPJpCALf0zma4nCBSMhoEB"
    "AP8Sj2SBhxREcIo4hgd0IYogy5NGacoDlhBAWYR0g9DNFQlBNPfA5P9KgrHgmvtYPK49D/"
    "IyZORMckEnLiEb/9Li77oUe+EJ5+nd05I58EXgFMOg8Jc+5EUahI3neixUzeuyVfor9LCf"
    "gBQ8elQTwNV6Vmi2hCw0xM/E64OiaiDI6IlwM5jIMgaZL0knr33AX11l6haUY4DqCxQF69"
    "y/LakeNc39w6ny5vHedopSFTiRz8ySWXhtAJfIE6IPKnqneJgLx6JHG4/Oct1Dzl/I8ALl"
    "z/3P948X3/41cf+v/8i7yzSO68v7n+Li1ORQ9Tve/64v3N+dGf8hE4wuohsl3KDeFrmuGn"
    "n67e1TWDr2uEOPa95yB5WE0hUX/5WoI+ozwaM3lTYiQBXgIKo8VJxr14/gqs7wQgelhXJU"
    "vgikYkkT8lz+HDYQH8rn97WQIynZtWIbwKK+aHvEgJO/EOe4iYeF/x319PXpy+OX378vXp"
    "W1FEvmh25U0NqFfXtwJTmINHd7nBDxeG2L2bY+Y5K3foCa0qu3prejItX8EhHkug4BfBy+"
    "XWTc4J51PRQlUL67LA2pU1K9pwZb2dwEoWEbGW8Uj8r5a8P2L/P7Deier8cQjVnaHB4J4w"
    "LsQGA+Rz5IvlUS2Hz/jqmrq9ajdYTf2ITA3n8JzINqfwiMXF4ZJcyI2Mb0dx6EKrIPkk+H"
    "P6t6MOzunVi6ZqN0PEC0J22SzN9snYMJjscxJ2rk/m+jyipuTa0mpjWr0EO/KjgJignQlY"
    "uFvAPcVfHO5SpoH8HXH9KQ70qBfkyuxaCT5PKjisVnh3eXH1of/+q697JxJzgbhgAHAnbY"
    "3T47+UQPYEG8GRXoMBNUQP8VKqTnuBDw0QTtjDjgE++mVCwpS1uQEVzLLM88y7/dWHy0+3"
    "/Q8/Fvo+qDlw56TQ79OrX6mVctn1s0rQL1e33yP4iv51c31ZXk+zcrf/OoJ3wnFEnZDOHe"
    "zlMUovp5cKrS3oiVbZOqc0IDis5DR6dWsopLozgqCBgVOjqS8IeTgW5BvNYkHAcWoBQzhC"
    "zOd3G7f7+c3N+0KTn1+V57OfPpxffvzqRWkcri7gOBIcfRY5Mxr47sJkcVmV7PIqI1rHdy"
    "coeWmk+tRZqlWNCmrUFgbmttajLurVl19cksJar2AvS/Yaa9oOSYUa6tz9dHg944jOQyTW"
    "BgSzv2rUEIESeiZ/EPJHSIxQlD0BVGQ8pLFQq+lUDF4YtUQ8ZFUD39VDNtDHrX64cxU8aX"
    "NDjItSFuTSitMdO9JBwGltGtu2aTwZlWQrmvc+qCDdYVEXdDoLSA15yhVYx5ncrGhjphQI"
    "kiUYSTQRmshSLUkqIh7yQUN1F6JZYCsh2aoXM+9gAKxHFABmk2zbi4+hjijt5BmWJz3+mm"
    "N50oMu7HKIGCzrWXm7qGsWdTUrGfbQgpDtoJZ57riTZotkC/5Zlt0CC+0a3PtOQ3sFxndP"
    "74hmNqo1heekOm0L30aTbtHIvSSZJrN/UWqD6X9/tDmD2d/Dmt2Car/DpPiTczbskuoJKs"
    "1Rldopb/bWqpxQrLG6mbqeFZzXzoT6x+gcfNgSPoCOpY0czQLskgkNPMJSu3oc3oVgb1c1"
    "6dTNnTzjYNTNp+Eqt8dM9Lg77JMH8dhkAzgt32rbd3/WxENw5XriaHOCmTtxIoGuhrMQ5t"
    "8T7za5WeziRUGLfQvsxXoca1x+auaVTMLi3WJmsbrO9nUdIi0rhsp6TuqRlXU9Qe+Ykk7j"
    "KPBD4piTOY2kJXWpOjLBs0jgYrKRkBOxOBb2D0xgzElYFDODwx+xz3QzaSWMeZEnjWPXLE"
    "m3NBKwHdXZk5IivUZWJSdall5vWwoCNIwjNBioNAPSbXcwQDj0xLW5H008hucQBSk9fRGd"
    "kRDliiIaBprkBdur1lqQOsjoqi1IuTY0mJtKUk96espP89lAMcCyIGORPIT8BB3C0aOhxt"
    "x27o8rYUwl9h3Cr09OXr58c3L88vXbV6dv3rx6e5xhuXqrDtTzq+8A115euVsFOg7HDHtG"
    "DC8vsu9oHwjDe4f9YPGBiJ/sVjG8QpF1DM+Dws40V3otw/sF/EeFJioYVuo0mhipnqU5LT"
    "hkvxB3xEhNHUar81JtoT6bimpfzKE2FZX1A+kIlJqkU4llyMlc9syYiVZ83xfOB6YpPB7K"
    "MG2tSa8O/JKghd0I9ipuWIf44ZDDBwYbMk04YuIWr2/YycuSFnhz4GeEuRDdwuOpzuegJn"
    "+MTrw7aWQ2aI26VTJJHXNy3DttnDtmmbGhXTfXy9vObtTZcyC27/LVldiOr+n4UcxCzGgc"
    "eoY9viRou7pRV1+i53Ai3sjjLbp6dSVPpquf9l7XdvWO2cE+yq9HNWawpESvkRVM3WvsQz"
    "+Lh4HPJ8RDSrCHYKdEBkmP/HHMiMyrDoleEwd4Ru590E90zvKbVbaB/Us9ztDuUhCye5qm"
    "e5oJfKlJpamFpiT2pC01T8KZ8uhaiHwjJ4H5hAYEcXeSOCg+lBExnWYMdo3yIjaYWMNWkg"
    "l9FdIfPt1c6zHNiZSHve9G6H9ILB77CG0NbgBG/aZDeX+h1JuhgrIPdrbMtojjLsvaOO7O"
    "xXF3h59eZg5IFfQ0V2AdOy05MzXgpnnXt1IApoZ8rit9MB5z3R1dNsVPF0A+iLjVjpIemz"
    "Rpm2jOGIXey50Ro1PHFNsKaYu0Bun0sLwWhLEkavli5/hiIcptRjTzfW0cYSpiM/7UBxN2"
    "kZZfLNSb13Pzi3RubEjQ1WTakKbfgDcjlJenhuVZOOTflCdReM6QuDjmRJ0aBj8IzSe+EP"
    "EjuAA9cJXRb7NiS/4fn5da8v+g5N9S1W0SKKtKbV2VKkzgq8BWu62vStpEHvt23Mt3DHvi"
    "/9ucw4iexWgKriMyYyXilLxRGhxc7nPBEBieAuNIakG5Ws7QMHbvSIRCBCneOHrx/MXn+O"
    "T4zUj+HX6Oj4+HX6NvUeJ5gcTlk9eny2Ka48wf5JE2smQ/xmcdSbKRJTay5LH9FdRcZECC"
    "lgKWAx1YvMJ2IX0AV8sukR8azyr5DtxbR3ES+8IYCm90drys4QzMJWKihPDZiEtPnZl4+c"
    "xZLz0thcpvUzIdCt2m6THyGz5hA+oin2y4YuZlrEugPVP+0VmKNTxse9GV/6/AWa3LpOWt"
    "FtPmkHM5lYvBrXEU7DOGF3rMi2Il5A/PSxDG/W+/H1hWULuh15gQXnlkOqMRCaOPhM/E76"
    "/a09MUXEcV/UwEohClTOPgkFQANtzkCXq+4m6ePwaWJ8ibi4OAsB6Ck4ep1xOsLprIdHZ3"
    "RJf/btMaP4efwz4aUm+hDgCc4oXgjmEkegucl4zTrUKGOfFQzAmDByRj4kw+Cc5tYGQqJH"
    "gPcarqkTeI6O88+hzCTiKN0IxRl3CoB49F6U3ZqI4UnfshZhVToJYPDReRar3t889HGsKJ"
    "y3M2hMWac3513f/4q37VOde4SJ//envZXxusIhvXrAlyQttqhx2FWLzLhk+uJ5eH3yM3zv"
    "qc7TU55ypStltGC1cmBHvaHMzVoRg5ERuKsUEoBixFZpNKKtFyRnnAmC2ERxFh6XoaM9LZ"
    "CcVUvdgHvUKa01IyBPxHfETixSGDnJrkUyYF50xtq4W0moh6lNfKfbQsa/1HO+c/2h096A"
    "c6/BiHR3rdJ7m5Tt/5Nx06LG54Znl1G2/A9PUGposJZg9hYHpUpi9a94sTkHAcTcTXF8fH"
    "NWMjXX1FqfLqm9w6UffWOA/GrktIu8mpLGsnJzs5VU5ON3E0pF8qJqfk5rrJiS6LrTW/XN"
    "7LlP/SPoEZpIydTv1IdDx5hABYKBZE3HHhdMmAeGO4sUD/wKM73ENwAqVQCEc+49GqHWZ7"
    "VYNBBojKHVk844iD4hm6BE0wRxf9i+8v0QtpZJGHZTJPmWPU05LvkCAEsuWKf2PRV8ZiZP"
    "UgTwCXlhppjAmoewdvQATRIYiod4fXltl2xejdjWmmegtea5rRqKLJzNvd2foB0xxVT+AR"
    "nfmuyYZMJmB3ZFrsyMywmJbgJR0xZk1gXxG08LeA/x4HsfaogGqLQSbSbSNk98zBuSyCyU"
    "rRgiOWRC1FtBRxDUV8T8eXoS4/2UqRZnTRCejYIY292H8UrCqbq3vSVkRHIw6ETtrzIumm"
    "JZOvuYKDpRtgsE8mlughFswLeJ/GwWurNW/A1yxjeFRP9KwLGOzgFGTsJo7OLUn0XkcNJz"
    "NtpCR4SOA+cAJWN4h5VBFkUReOlpeyM0ybQ6VhfjbNgpiTsV6jnXJnUhznE/iA17IgVaIh"
    "CeJZ4QaOS1xUEkgLkko86YcuZiGW3tWJk0RGSSRLmWNplxLLFPGWSWsF8VJ7b/BlggONKW"
    "2Hz0pta/AFDQZDMhF9cjBAU4JDvvRbyiqHhAeBJ3kYDqUjPZ2HuZy8ynLW+xwOBgLpALsE"
    "asvqES8AVeCQAh+DU6p2YVf7NMVBsLFlrfsbIWoBe3ny5nW2ZMGXukXq04f++/fr7WX3hP"
    "niuhjSlJmsU2U5GzRtvlDBUDQOhi0IWdRbos4I5jqVYw3uSzGLfDvkW1nNCoJbsJntUTtY"
    "k5khVwz8kLyXh85Vs8VcmQZ8EUo7yTl2TSmjKq5iFlVI2jKLbFKljv01FbMZqB5bP6rjVK"
    "oVDSEuCFmIy8aUCZ6BWSTyI10eqhp7SlnQmlRarNwpiqKVTG21OtFDsipuL3+tObYW0zWY"
    "Gk8XdprYZJow1WVtSqcNwIa4LJ8Zh/TmxWxMb31Mr/aYFEO8C3IW8OaAixtTQw6dE+n+QV"
    "ZgjIfTcxFlaHmkqLKg+xHiEzrnZRXxgHd5ILkcn/hVmYyW93vrNPa0ZPNTCwnzqQehUPOJ"
    "706E7p0cigZbHhCxnejiZyhVuGGLA2LF7yGiLQgQ2J3k5otQ0hFcDfBMe6Th7p5kTQKPr6"
    "/W51v05NkSprbPoqR1GOyc9bNwYIJsrDiM/KBdO2eitqE73dCPfNbmHjXt3jCQ/4MsF+J3"
    "fyRcYaOjIaVC67jIH0lxSJYjyhscgpFKqr0AHg+TkCos/k5n8tCKJDXbMu1Nespo6iiCQz"
    "4XtEGbPGdHz9iAhcjnc6jb9OiGsqAdWGvYSNYtzYAuiVmYbXbFHdtvQT827qSZiO2gOjjN"
    "e2lZzHZVTVdVC6GxeTAvZq2Dza2D7oT6LjFOBVoU63TKnm0Ark3AM6N+cmxyST8lrj/FQd"
    "VWYypU1kyV1PNEujv21Wsh8o1MPwCv6KmsA5HKLrCxXfXd5cXVh/77r05Oey+OS5013ds5"
    "TbKN5PLX4i9OK/SLghu3wB714OZAd0eTFMohqVIg1b3eGr2RQamG2uI5GfshFwqcPONHef"
    "0LLY3eEaWxQXBAQKA0TxS9GQ6X2TpyTv45dW9VYdzNY9KoBFkYysmq5IGRCGyeovDyQF6I"
    "L6BwWqP68hzdyErzT4YUrpgx/14dHsCsabwjJNSe12hV0b3m961OFbeHia/F1Z4suk005e"
    "JsgGZW3qLZuTz+tRsRDTcgjPYdgIjNCHPFuipeSnE3wWUgQZpidGrNhdRsmcmdy4SxMkKU"
    "TMGxQRE//XlO26o8ZY3qQO/BYMYorIXcKXDFoWKsUUIvLRXsCEuxVPBBqaBmcBgsEBXSdr"
    "noksdi14DdTse13uQPmchRLc2mVuGl1FM0Sr7pnTa2/WbuFa0ySxdlrXOYdQ577P2VB14M"
    "7Pnaa6Ykdb52d7TXT+6E0uACByT0MDvSa7GlQr012iyXxR03X76RViu95v9Dw0TvVOEWHM"
    "GIE2JuBPsKGKX1ItF7ziBlEaRh0muym1Zo8yB1LA8SNKgDDWrCOAtClnY2pJ0dmqOU5aDv"
    "Rv69Hy2qJqlSqbWzVGKPwHmBtdPULxMSLs1gMq2bzH4rayHK+KWsSaszkqGsNYI9PrOxRr"
    "AHpY8wHNSAJC30r1Vpq4F1TgPr3LJySyPxYvWLSlKm6ZISLYs3WFCAmGaLQm4RQAJJDgwV"
    "tkZUlfKs5OQmZA1VumhPcNZgAbGqcpuFzojWNWinT7KL1ePPo3axetDFCnr/Kpy1buSpyC"
    "O7kOunoo65jntaLa9Se/b0+t0Db3kdt0d129tccThm2NNFOlRimBexOGo4qc5Vr9q6uSq5"
    "oaFzf0zG3bNzZt4qVUxvWWAtzVt6vjTjeP2cs8wyU6hMbn9W6ReTRPLKIxcTFxrBySDDu9"
    "5zZxcPAQ+ewWC5rxVRIQN8cDBQMwXkFReXVFoU5V8uOeMcTB2+snHkIpaFpHqUkj7MWOT1"
    "ttejb0dx6MqYbvkk+HP6t6MOsp1qSmlZ+9YJpWXpu0hJax2Xt5n91HqpWRfxPUTT+vxZn7"
    "992nwtpCxQeX4M5oKchJ0NNLOBDbvbNqKgZsaacPnqKWEpYSeFFpOC9VM96F3SQkgrWEyc"
    "xN5i3toacXs2096091DjT1s9qWpE7Qlo+xhlsT8N0CbIIs1OaaLe5kQsA9MxsJyR3tgUnp"
    "OzEQ1VuJpt/pXlnlyMQx7E5WaRSdcsStmOqcXUrFcWhOxudO+RdqNvlTtd4l14pN+RLhXq"
    "rdmVTgPTkv2ghlvTVyGa0DkSL7tQCR6Sap7xZCuX510GOSIho0GQbN0W9p83qmmDTWCb49"
    "06EO4TyEUHQicZGwZUuCxmPbWsp9bhrY21bvnFMk1XRhO3/E/xlMuDm3JeTVxFkUon+eV5"
    "UOA472HN2Q3tqjiglfApOUKZTOB27q45t7HFgqiVtcgWD4U26qA5EYtj4bh4ExhzEhbFoi"
    "JhAmNexOJYGx1z7o8PPkDm65OTly/fnBy/fP321embN6/eHmdYrt6qA/X86jvAtZffDdL4"
    "4VWf31wDds3xzRbwesBt3NIhZMWVGpr4sCZpx0qxXhNdTlw0TNsByYCSiBjoKqICeZ5zLP"
    "oKNAqcOYJzQc6sPpHHxrVtoOTJc5MdUwfMopT1uGrsFFB/VrCprp2XsebQSvOdGNYbpf9Y"
    "ylvXts65OnVojWI45CNSlfUuu712TUoKNo4GFfp1OCZql0ytCs+4jKFkurDONaVt5o3Hn8"
    "SqVwnrar6TE17ambo1orYDl+AVs3XLfYSyoIW2BC0ZjUjb3GZlWUtsLLGpJDY/8UpSI2+t"
    "IzQxb0xmQBWWOcFmQoSGOECwFILCm1V9BqcRkmHsBx66I2QGe6CQdwKeptetN61wA0oEP9"
    "1w4suJ2N1Ty48emx95Pp8FeOHI7yuwVpuIynI2cKRFVJ6YoAQL+qINHYHjTr3b5GZxhysv"
    "ZnFvgTvBzJ20Qb4oaLE3x55RXQ6Q6nkmLW+xNsdaQMO1W5F1SSeXQjbtpD7tZHeYe1/MVe"
    "7kSM/dk5vr2DteFltH36ux3/LJFxsfepEM/M0Ic+dZXAuefDHBzJQo7+eGnxg4X5yAhOMI"
    "BsjJq1c1gKZzrShVsgKk0/CJuldKtSLGlQHCSfEDRPfF8XEDdEWpSnTlvZInIg0jbVj1D5"
    "9urqs2GzKRssXLdyP0PxT4fB+VvhpwAYx64lDmCL2i1g0VdOsAlwvx4+MpYTejESdV4W6l"
    "QutWOTcp7lBZvqG56kfC0AyL2uBCT/rhK3nYXoNvoeCtiBGXMk8eDjWbBRrX/nbVqGyq8O"
    "LEjaUtd4T9IBbNNhikhyyDsJJLQgWgCPGUBwmjcxTPkkT9jIAdLCRjLE+PucdBTD6HSULX"
    "MJ4OIbZghEYxg8IofVRyElaI6AwGDGVogjnCQUDnxHuOBoO5GEVsitndMj2s8nX5HE7pFI"
    "L31CvMJ4JlICJWGTEwwetFvCIUznCRyV/hl/uqYjeIeSRNZYNBT3yP6Mx35TdIDAvQqB/u"
    "iBeawMPB69MfLdQr0PEydCLBWiaXFb9AwDOiDJLcTnAQSS+XZZ3yEiOY0xAuMoKkqDzBoP"
    "y6kPc2Oco6RQdqVceGyewpChOZ3RZ/DueU3Qlo5SE+EzEYihVuvjub9PAxo7FmXapWsVYl"
    "D2KJemyPH9lhTdohE7Dwt8nCkg4kA3WiIGPNwxrzMKxMyZqpsSPUuDSXBB8O3OPdIvvA7s"
    "265d+gg1eJH0xzbK2jZzxGYxGu3WovCNpUaV3bZi8MpoxSGtGjgpS1Q5svzSl1X0W9zj9o"
    "KWNz+ZSDjDLFR7coh5gtquKMCoJlA/8iUqvDwWB6ntg7st4sOvP51XX/46/67nyusY+c/3"
    "p72S81QKY4mswjBSE7jZhPIznd3Bj3pZhFvh3yrbLJFgQtOeoyOcqZrUxbuSRq27lr7dw9"
    "2/7PyW5jvXH/5+WeZDPrfrKJaWDex2MB7lj0RGWXn/jjCQRqJhUhTkjYU2fairtp9WhIAj"
    "qHE8uUeZwRJA8IE6+uNf7v4iHWVLxv66k1FXeEzmTD0QTygpCFvQXs1nl720bLZD1YRfSD"
    "eG2fQSCoHticYAnY6yTvy54hWw/b2w8/vb+9+ti//q5byQvfEey9J1FUGX+TK7COA3miqB"
    "PIsg3pz8e844BL48BDIY0E7Ui34XsoDlU4sSaBr7H0ln0E6zafDsxN8EH2nOpSFlq6+Pj2"
    "c0sPrSfBPnOVZO+hjS/BiughAfzgCeoklndEc1JUg62jRM7uHLXcOUpglO6XrRogk7RNsF"
    "kTTARf1ua5rXYvX5XcBy/zox+xzzg49wIC0swoO1EPDWk0QUPMyevTMr1/PD/0Qz84WNR/"
    "F9J52ENTHIwomxIPcv4px+2Nm2E3MZvGe64bbrd2bal+IgbK/VkbDsQ+2THAt035fU+zvP"
    "YZwxUUJylfgrJjq2k/CJB40TR+RXGCMxkIAqHTMSMbT+Lg8vXb7+VEHUv7XqtNep28TQtl"
    "t+orjdNXU/hEvL+nEjoDdalQb42R2k+Kp6/Ra5o0yvPHsGMuSCwkjUNS/BlXsVRppSmtVa"
    "FmEQkCDrFZxPMh3ooRBAn9EA2JiofTJ5Pa1YO2bP2udpy12fQaZZI6RNWis8xKDSojXTsn"
    "sg9K9jagP4xQ7j//H/8o9x4="
)
