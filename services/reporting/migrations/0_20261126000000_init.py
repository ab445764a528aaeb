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
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
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
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
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
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYfUl3RjfjOE6crjs7Izve1r2O3XHcdrvNDgWRkMRrilBB0op2t//94g"
    "B8F0gRlGxRMmYysUTigNSDl/Ocg4OD//QYmVMWuv7k9cAO3UfyES97f0X/6fl4RvgH5f0+"
    "6uH5vHAXroV45AkZLEpaDl4GouwoCBm/xm+NsRcQfskhgc3ceehSHwR+oAs0w/4SEZ9Rzy"
    "MOCsLIIX4YIDpGGIUE21PCEGXIphELCFoQRpCHgxDJhyHq83L8ia/hiQ61+SPhtZ6g8sh3"
    "/4iIFdIJCbkcf8Tv/+KXXd8hX0mQfJ0/WGOXeE4BTLrwCbMeeFGoSNy3wuVc3LsnX8O/Cw"
    "n4ASPLpl4081el5stwSv1UjP9OuDohvAwOiZMD2Y88L26S5JJ899wF+dZOoWnGOPKgsUBe"
    "vkt2rWdZN7f31ufLe8vqrTRkIpGDP75kUx86gctRB0T+lPVmCIirPYHD5T/uoeZZEPzhwY"
    "WbXwZ3Fz8M7r75NPjHX8SdZXzn+vbm+6Q45T1M9r6bi+vb896f4hE4xPIhol3KDeEqmuHn"
    "n68+1jWDq2qEKHKd1yB5WE0hUH/7XoA+p0E4YeKmwEgAnAEKo8WKxz1//gqsHzkgalhXJU"
    "vg8kYkoTsjr+HDYQH8cXB/WQIymZtWIbzyK+aHvEgJO/4Oe4gYf1/+53+O35ycnnx4+/7k"
    "Ay8iXjS9cloD6tXNPccU5uDxQ27ww4URth8WmDnWyh16TKvKrt6aHc/KV7CPJwIo+EXwcj"
    "m9GQQkCGa8haoUa1ZgrWZNizbUrPdT0GQh4bosCPlfqfL+iNx/g77j1bkTH6o7Q8PhI2EB"
    "FxsOkRsgl6tHqQ5fBas6dXvVbqBN3ZDMNOfwnMg2p/CQRcXhEl/IjYzvxpFvQ6sg8ST47+"
    "RvvQ7O6dVKU7abJuIFIaM2S7N9PDY0JvuchJnr47k+j6guuTa0WptWZ2CHbugRHbRTAQN3"
    "C7hn+KsV2JQpIP9IbHeGPTXqBbkyu5aCr+MKDqsVPl5eXH0aXH/zbf9YYM4R5wwA7iStcX"
    "L0lxLIDmcjOFRbMGCGqCHOpOqsF/jQAOGYPTwxwL1fp8RPWJvtUc4syzxPv9tffbr8fD/4"
    "9FOh74OZA3eOC/0+ufqN1JRZ108rQb9e3f+A4Cv65+3NZVmfpuXu/9mDd8JRSC2fLizs5D"
    "FKLieXCq3N6YnS2Dqn1CPYr+Q0anNrxKW6M4KggYFTo5nLCbk/4eQbzSNOwHHiAUM4RMwN"
    "HjZu9/Pb2+tCk59fleeznz+dX95986Y0DlcVOA45R5+H1px6rr3UUS6rkl3WMrx1XHuK4p"
    "dGsk+dJVbVuGBGbWFgbksfddGuvvxqkwTWegM7K9lvbGlbJBFqaHMPkuH1KkB04SOuGxDM"
    "/rJRfQRG6Jn4QcgdIz5CUfoEMJHxiEbcrKYzPnhh1BL+kFUL/KkesoE9buzDJzfB4zbXxL"
    "goZUAuaZzu+JEOAk7j09i2T+PFmCRbsbz3wQTpDou6oLO5R2rIU67AOs5kp0UbMyWPkyzO"
    "SMIpt0QysySuiDjIBQvVXvJmgaWEeKmez7zDIbAeXgCYTbxszz/6KqL0JM8wPGn3OsfwpG"
    "dV7GKIaKj1tLxR6gqlLmclzR5aEDId1DDPJ+6kqZJswT/LsltgoV2De99paL/A+B7pA1HM"
    "RrWu8JxUp33h22jSLTq5M5KpM/sXpTaY/vfHmtOY/R2sWC2ojjuMi7+4YMMumZ5g0vSqzE"
    "5xs7/W5IRijc3NJPSsELx2xs0/RhcQwxbzAXQkfORo7mGbTKnnEJb41SP/wQd/u6xJZW4+"
    "yTMOxtx8GaFye8xEj7rDPgMvmugsACflWy377o9OPIRQrheOdkAws6dWyNFVcBbC3Efi3M"
    "c3i128KGiwb4E918eRIuSnZl5JJQzeLWYWY+ts39YhwrOiaaznpHZsrKsJeseMdBqFnusT"
    "S5/MKSQNqUvMkSmehxwXnYWEnIjBsbB+oANjTsKgmDoc/ohcpppJK2HMi7xoHLvmSbqnIY"
    "etV+dPiov0G3mVrDArvd635HloFIVoOJRpBkTY7nCIsO/waws3nDoML2AXpIj0RXROfJQr"
    "iqjvKZIXbK9a40HqIKOr9iDl2lBjbipJvejpKT/NpwNFA8uCjEHyEPITdAhHh/oKd9u5O6"
    "mEMZHYdwi/PT5++/b0+Ojt+w/vTk5P3304SrFcvVUH6vnV94BrP2/crQId+ROGHS2GlxfZ"
    "d7QPhOF9xK63/ET4T7arGF6hyDqG50Bha5YrvZbh/Qrxo9wS5QwrCRqNnVSvkpwWAWS/4H"
    "f4SE0CRqvzUm2hPpOKal/coSYVlYkD6QiUiqRTsWfISkP29JiJUnzfFecz05QgGolt2kqX"
    "Xh34JUEDuxbsVdywDvHDIYfPDDZkmrD4xM1fX7OTlyUN8PrAzwmzYXdLEM1UMQc1+WNU4t"
    "1JI7NBa9RpyTh1zPFR/6Rx7pgsY0O7bq6WN51dq7PnQGzf5asrMR1f0fHDiPmY0ch3NHt8"
    "SdB0da2unqFnBYS/kRO06OrVlbyYrn7Sf1/b1TvmB7sTX3s1brC4RL+RF0zeaxxDP49Gnh"
    "tMiYOkYB/BSonYJD12JxEjIq86JHqNA+AZeXTBPlEFy29W2Qb+L/k4Tb9LQcisaequacbw"
    "JS6Vph6aktiL9tS8iGDK3g0X+auYBBZT6hEU2NM4QPG5nIjJNKOxapQXMZuJFWwlntBXIf"
    "3x8+2NGtOcSHnYu3aI/ou48thHaGtwAzDqFx3K6wul3gwVlGOwUzXbYh93Wdbs4+7cPu7u"
    "8NPLNACpgp7mCqxjp6VgpgbcNB/6VtqAqSCf60ofTMRcd0eXSfHTBZAPYt9qR0mPSZq0TT"
    "TnjELvDawxozNLF9sKaYO0AunksLwWhLEkavhi5/hiYZfbnCjm+9p9hImIyfhTv5mwi7T8"
    "YinfvJ6bXyRzY0OCLifThjT9FqIZobw4NSzPwiH/pjiJwrFGxMZRQOSpYfCD0GLqchE3hA"
    "vQA1cZ/TYrNuR/97zUkP9nJf+Gqm6TQBlTauumVGECXwW2Omx9VdIk8ti3416+Z9jhf+9z"
    "ASNqFqMouI7ITKSIVYpGaXBwuRtwhsDwDBhHXAvK1XKGRpH9QELkI0jxFqA3r998iY6PTs"
    "fi/9GX6Oho9C36DsWRF4hfPn5/khVTHGf+LI80O0v2Y3zWkSSzs8TsLNl1vIKcizRIUCZg"
    "ONCB7VfYLqTPEGrZJfJDo3kl34F76yhO7F+YQOGNzo4XNZyBu4RPlLB9NgxEpM6cv3warJ"
    "eclkLFtxmZjbht0/QY+Q2fsAF1EU/W1Jh5GRMSaM6U3zlLMY6HbStd8XcFzmpbJilvrJg2"
    "h5yLqZwPbkWg4IAxvFRjXhQrIX94UYIw7n//14FlBTULeo0J4ZVDZnMaEj+8I8Gc//6qNT"
    "1FwXVU0U1FYBeikGm8OSQRgAU3cYKeK7mb406A5XHyZmPPI6yP4ORh6vQ5qwunIp3dA1Hl"
    "v9u0xi/+F3+ARtRZygMAZ3jJuaMf8t4C5yXjZKmQ4YA4KAoIgwfEY+JMPAnObWBkxiWCPg"
    "qorEfcILy/B+EXH1YSaYjmjNokgHrwhJfelI2qSNG562NWMQUq+dBoGcrW2z7/3NEQjkOe"
    "0yHMdc751c3g7je11jlXhEif/3Z/OVi7WUU0rl4T5IS21Q5PtMXiYzp8cj25PPx23Djrc7"
    "bX5JyrSNluGC1cmRLsKHMwV2/FyImYrRgbbMUAVaQ3qSQSLWeUZ9yzhfA4JCzRpxEjnZ1Q"
    "dM2LfbArhDstIUPAf/hHxF8cMsjJST5hUnDO1LZaSGmJyEc5rcJHy7ImfrRz8aPdsYN+pK"
    "O7yO+pbZ/45jp75//oyGJRwzPLq9t4A6avdjBdTDF7DgfTTpk+b92vlkf8STjlX98cHdWM"
    "jUT78lJl7RvfOpb31gQPRrZNSLvJqSxrJiczOVVOTrdROKJfKyan+Oa6yYlmxda6Xy4fRc"
    "p/4Z/ADFLGzmZuyDueOEIAPBRLwu/YcLqkR5wJ3Fii/8XjB9xHcAIlNwjHLgvCVT/M9qoG"
    "hwwQlQeyfBWgAAxP3yZoigN0Mbj44RK9EU4WcVgmc6Q7Rj4t/g4JQiBbLv834X1lwkdWH/"
    "IEBMJTI5wxHrUf4A0IJzoEEfnu8Noi2y4fvU/jmqlegle6ZhSmaDzzdne2fsY0R9UTeEjn"
    "rq2zIJMKmBWZFisyc8ynJXhJi49ZHdhXBA38LeB/xF6kPCqg2mOQinTbCdk9d3Aui2CsKV"
    "pwxJKooYiGIq6hiNd0cumr8pOtFGlGFy2PTizSOIr9J86q0rm6L3xFdDwOgNAJf14owrRE"
    "8jWbc7BkAQzWybiKHmHOvID3KQK8tlrzBnzNMIadRqKnXUBjBacgYxZxVGFJvPdacjjpWS"
    "MlwUMC95kTsNpeFIQVmyzqtqPlpcwM0+ZQaZifdbMg5mRM1Ginwpkkx/kMMeC1LEiWaEiC"
    "grRwg8ClgFfiCQ+STDzp+jZmPhbR1XGQREpJBEtZYOGX4mqKOFnSWk685NobfJliT+FKe8"
    "JnJb41+IKGwxGZ8j45HKIZwX6QxS2llUPCA88RPAz7IpCeLvxcTl7pOet/8YdDjrSHbQK1"
    "pfXwF4AqsE+Bj8EpVU/hV/s8w563sWet+wshUoG9PT59n6os+FKnpD5/Glxfr/eXPRLm8u"
    "t8SFOmo6fKcmbTtL6igqGovRm2IGRQb4k6IzhQmRxrcM/EDPLtkG/lNSsIbsFntkftYFxm"
    "mlzRc31yLQ6dq2aLuTIN+CKUtuJz7JpSRllc7lmUW9KyLLJxlSr211TMZKDatX1Ux6lkK2"
    "pCXBAyEJedKVM8B7dI6IaqPFQ1/pSyoHGptNDcCYq8lXR9tSrRQ/Iqbi9/rT62BtM1mGpP"
    "F2aa2GSa0LVlTUqnDcCGfVku097Smxcze3rr9/Qqj0nRxLsgZwBvDji/MdPk0DmR7h9kBc"
    "54OD0XUYayI0WlB90NUTCli6BsIh7wKg8klwumblUmo+x+f53FnpRsfmohYS51YCvUYura"
    "U257x4eiwZIH7NiObfEzlBjcsMQBe8UfYUeb5yHwO4nFF26kI7jq4bnySMOne5JxCezeXq"
    "3Pt+iIsyV0fZ9FSRMw2DnvZ+HABNFYkR+6Xrt2TkVNQ3e6oXd81uYeNe3eMJA7AjFvavYh"
    "761jHgxKNWQd52Ti+gFX+CIzs4zVYOSRPhCZwgZCOjwCpQO5HBDMsZ/tscqFZgyHcY624X"
    "CVcjzNY5JYElEYyomqxDEfCDQVL5wdowRRIRTO2JBfXqNbUWn+yZB4BzPmPsqUj8wQmk6M"
    "zTpCY07ZMOkZ98AB3OosOHME3FpczXkw20RTKGcNNNPyBs3OZV/kVFGiU8Ej4WYDIsmLaa"
    "TinhNmc73KX0pyN85lYFu7ZHRS58KG+mg0c4NAUC5I8yPieskM3FGS+KmzcG+r8oQ1ymPY"
    "hkPFkZucK44kYw1jemmoYEdYiqGCz0oFzWm2z6V8d7bO1DVgt9NxTQzAc6bfkKpZ4Wsmtj"
    "vDXsXskEmV3cxS7HUsflgt8PHy4urT4Pqb0/5JafE5aYmTOD9YPh/YSOYyapUPrChrXPrG"
    "pb/rqINnVgbmVLQ1U5I8Fa071utne0qpd4E94juY9dRWbKlQf401G4jilp0v38iqFbEO/6"
    "Z+bHfKIJkAwYjjYnYI6woYJfUi3nvOYKMpbJ5VW7KbVmh2r3Zs9yo0qAUNqsM4C0KGdu7d"
    "ab+fpedgYIfuoxsuqyapUqm1s1Tsj8B5gbXT1K9T4mduMLEZX+QsErUQ6fyS3qTVGUlT1j"
    "jBds9sjBPsWekjDAc5IEkL+2tV2lhgnbPAOqdW7mnIX6xeqcRlmqqUMCveQKEAMU2VQk4J"
    "II5kAAwVlkZkleKEq/gm5HqRtmifc1ZvCRHGYpmFzokyNOhJn2SU1e7nUaOsnlVZQe9fhb"
    "N2b1AisuNtQeqpqGPbgRyllVdpPTtq++6Zl7yO2qO67WWuyK86H74Sw7yIwVHBSVWhetXe"
    "zVXJDR2d++My7p6fM41WqWJ6WYG1NC+LfGnG8Qa5YJksv4tISXhWGRcTH20qDsqIQ2ji4+"
    "7VkTtP8RCI4BkOs3WtkHIZ4IPDoZwpIBscvyQ3s8n4csEZF+DqcKWPIxUXkvJRUnpT5pj9"
    "YF1mUxbcJrlZ73vtfTeOfFukeBRPgv9O/tbrINupppSGtW+dUBqW/hSJhEzg8jZz1pgoNR"
    "Mivodompg/E/O3T4uvhdOHOHeezRWrIZVzQU7CzAaK2cBsu9s2omBmRopTtKunhEzCTAot"
    "JgUTp3rQq6SFLa3gMbFif4t+ayvETUbtvWnvkdYhmwpRk7d+H3dZ7E8DtNlkwcijq0nA8i"
    "KGgakYWM5Jr+0Kz8mZHQ1VuOot/pXlXtwehzyI2WKRTtcsSpmOqcRUr1cWhMxqdH9Hq9H3"
    "Mpwuji7sqVekS4X6a1alk41p8XpQw6XpKx9N6QLxl13KBA9xNa+CeCk3yIcMBoj4jHpevH"
    "RbWH/eqKZNjvM1mflMAOEegVwMILTisaFBhctiJlLLRGodnm6sDcsvlmmqGXXC8j9Hs0Ck"
    "285FNeVOTc1l8YbAeQcvVxViuyoOSBO+pEAonQnczN01p220UIhKWYNs8SgvrQ6aEzE4Fg"
    "7504ExJ2FQLBoSOjDmRQyOtbtjzt3JwW+Q+fb4+O3b0+Ojt+8/vDs5PX334SjFcvVWHajn"
    "V98Drv38apAiDq/61K0asGsO3TKA1wNu9i0dQlZcYaHxD2uSdqwU6zex5fhFzbQdkAwo3h"
    "EDXYVXIE7hinhfgUZBo2XmsOzDrdpEHhvXtoGRJ067snQDMItSJuKqcVBA/QlPurZ2Xsa4"
    "Qyvdd3xYb5T+I5M3oW2dC3XqkI5i2A/GpCrrXXp7rU6KCzbeDcrta39C5CqZ1AqvArGHkq"
    "m2da4pbTJv7H4Sq9YSJtT8SU54aefqVoiaDlw+QZ22BHdF0EBbgpaMx6RtbrOyrCE2hthU"
    "Epufg0pSI26tIzRR0JjMgCkscoLNuQj1sYdAFYLBm1Z9BqcRklHkeg56IGQOa6CQdwKepr"
    "atN61wA0oEP11z4suJmNVTw492zY8cN5h7eGmJ7yuwVruIynJm40iLXXl8guIs6Kty6wgc"
    "d+rcxzeLK1x5MYN7C9wJZva0DfJFQYO9PvaMqnKAVM8zSXmDtT7WHJpAuRRZl3QyEzJpJ9"
    "VpJ7vD3Ad8rrKnPTV3j2+uY+84K7aOvldjv+WTLzY+9CIe+JsR5s6zuBY8+WKKmS5R3s8F"
    "Pz5wvloe8SchDJDjd+9qAE3mWl6q5AVIpuFjea+UaoWPKw2E4+IHiO6bo6MG6PJSleiKe6"
    "VIROqHym3VP36+valabEhFyh4v1w7Rf5HnBvto9NWAC2DUE4cyR+gXrW6ooFsHuFzwHx/N"
    "CLsdjwNStd2tVGidlrPj4hYV5Ru6q34iDM0xrw0u9EUcvpSH5TX45nPeihixKXPE4VDzua"
    "cI7W9XjcymCi9O7Ej4csfY9SLebMNhcsgyCEu5eKsAFCGOjCBhdIGieZyonxHwg/lkgsXp"
    "MY/Yi8gXP07o6kezEewtGKNxxKAwSh4Vn4TlIzqHAUMZmuIAYc+jC+K8RsPhgo8iNsPsIU"
    "sPK2NdvvgzOoPNe/IVFlPOMhDhWoYPTIh64a8IhVNcRPJX+OWurNj2oiAUrrLhsM+/h3Tu"
    "2uIbJIYFaOQPt/gLTeHhEPXpjpfyFegk2zoRYy2Sy/JfwOEZUwZJbqfYC0WUS1anuMQIDq"
    "gPFxlBQlScYFB+Xch7Gx9lnaADtcpjw0T2FImJyG6Lv/gLyh44tOIQnykfDMUKN1+djXv4"
    "hNFIoZeqTaxVyYNQUbuO+BEdVqcdUgEDf5ssLMlA0jAnCjLGPaxwD4NminWmwo9QE9JcEn"
    "w+cI+eFtlnDm9WqX+NDl4lfjDNsbWOnvIYhUe4dqm9IGhSpXVtmb0wmFJKqUWPClLGD62v"
    "mhPqvop6XXxQJmNy+ZQ3GaWGj0op+5gtq/YZFQTLDv5lKLXDwWB6Hvs70t7MO/P51c3g7j"
    "d1dz5X+EfOf7u/HJQaIDUcdeaRgpCZRvSnkZxtro17JmaQb4d8q2yyBUFDjrpMjnJuK91W"
    "Lomadu5aO3fPt/9LvNpY79z/JVuTbObdjxcxNdz7eMLBnfCeKP3yU3cyhY2acUUoIMTvyz"
    "Nt+d2kejQiHl3AiWXSPc4IEgeE8VdXOv+f4iHGVbxv+tS4ijtCZ9LhqAN5QcjA3gJ2E7y9"
    "badlrA9WEf3EX9tlsBFUDWxOsATsTZz3Zc+QrYftw6efr++v7gY333creeFHgp1rEoaV+2"
    "9yBdZxIIcXtTxRtiH9ucsHDtg08hzk05DTjmQZvo8iX24nViTw1Zbecoxg3eLTgYUJPsua"
    "U13KQkMXd+8/N/TQRBLsM1eJ1x7axBKsiB4SwM+eoE5g+UAUJ0U1WDqK5czKUcuVoxhGEX"
    "7ZqgFSSdMEmzXBlPNlZZ7b6vDyVcl9iDLv/YRdFkBwLyAg3IyiE/XRiIZTNMIBeX9Spve7"
    "i0M/9IODef0PPl34fTTD3piyGXEg558M3N64GZ5mz6b2muuGy61dU9UvxEG5P7rhQPyTHQ"
    "N825TfdRTqdcAYrqA4cfkSlB3TpgPPQ/xFk/0rkhOciY0gsHU6YmTjSRxCvn7/VzlRR+bf"
    "a7VIr5I3aaHMUn2lc/pqBp+I8/dEQuWgLhXqr3FSu3Hx5DX6TZNGOe4EVsw5iYWkcUiIvw"
    "rkXqqk0oTWyq1mIfG8APZmEceF/VaMIEjoh6hP5H44dTKpp3rQlr3f1YGzJpteo0xSh2ha"
    "dJZZyUGlZWvnRPbByN4G9IexlfvP/weiz1YW"
)
