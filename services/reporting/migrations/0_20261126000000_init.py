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
    "eJztXX9z2zbS/ioY/ZPejN6M4zhxeu7cjOz4Wvd17I7jttdrbiiIhCS+pggVJK3o7vrdXy"
    "zA3wIpgpItSsZMp7FJLEg/ALHPLha7/+kxMqcsdP3J64Eduo/kI172/or+0/PxjPAflPf7"
    "qIfn88JduBbikSdksGhpOXgZiLajIGT8Gr81xl5A+CWHBDZz56FLfRD4gS7QDPtLRHxGPY"
    "84KAgjh/hhgOgYYRQSbE8JQ5Qhm0YsIGhBGEEeDkIkH4aoz9vxJ76GJzrU5o+E13qCziPf"
    "/SMiVkgnJORy/BG//4tfdn2HfCVB8uv8wRq7xHMKYNKFT5j1wJtCR+K+FS7n4t49+Rr+XU"
    "jAHzCybOpFM39Var4Mp9RPxfjfCVcnhLfBIXFyIPuR58VDklyS7567IN/aKQzNGEceDBbI"
    "y3fJrvUs6+b23vp8eW9ZvZWBTCRy8MeXbOrDJHA56oDIn7LfDAFxtSdwuPzHPfQ8C4I/PL"
    "hw88vg7uKHwd03nwb/+Iu4s4zvXN/efJ80p3yGydl3c3F9e977UzwCh1g+RIxLeSBcxTD8"
    "/PPVx7phcFWDEEWu8xokD2soBOpv3wvQ5zQIJ0zcFBgJgDNA4Wux4u+eP38F1o8cEDWsq5"
    "IlcPkgktCdkdfww2EB/HFwf1kCMlmbViG88ivWh7xICTv+DnuIGH9f/s//HL85OT358Pb9"
    "yQfeRLxoeuW0BtSrm3uOKazB44fcxw8XRth+WGDmWCt36DGtart6a3Y8K1/BPp4IoOAvgp"
    "fL6c0gIEEw4yNUpVizBms1a9q0oWa9n4ImCwnXZUHI/5Uq74/I/TfoO96dO/GhuzM0HD4S"
    "FnCx4RC5AXK5epTq8FWwqlO31+0G2tQNyUxzDc+JbHMJD1lU/FziC7kv47tx5NswKkg8Cf"
    "538rdeB9f0aqUpx00T8YKQUZul1T7+NjQW+5yEWevjtT6PqC65NrRam1ZnYIdu6BEdtFMB"
    "A3cLuGf4qxXYlCkg/0hsd4Y9NeoFuTK7loKv4w4OaxQ+Xl5cfRpcf/Nt/1hgzhHnDADuJK"
    "NxcvSXEsgOZyM4VFswYIaoIc6k6qwX+KEBwjF7eGKAe79OiZ+wNtujnFmWeZ7+tL/6dPn5"
    "fvDpp8LcBzMH7hwX5n1y9RupKbOpn3aCfr26/wHBr+iftzeXZX2atrv/Zw/eCUchtXy6sL"
    "CTxyi5nFwqjDanJ0pj65xSj2C/ktOoza0Rl+rOFwQDDJwazVxOyP0JJ99oHnECjhMPGMIh"
    "Ym7wsPG4n9/eXheG/PyqvJ79/On88u6bN6XvcFWB45Bz9Hlozann2ksd5bIq2WUtw0fHta"
    "cofmkk59RZYlWNC2bUFj7MbemjLtrVl19tksBab2BnLfuNLW2LJEINbe5B8nm9ChBd+Ijr"
    "BgSrvxxUH4EReib+IOSOEf9CUfoEMJHxiEbcrKYz/vHCV0v4Q1Yt8Kd6yAb2uLEPn9wEj8"
    "dcE+OilAG5pHG640c6CDiNT2PbPo0XY5JsxfLeBxOkOyzqgs7mHqkhT7kG6ziTnTZtzJQ8"
    "TrI4Iwmn3BLJzJK4I+IgFyxUe8mHBbYS4q16vvIOh8B6eANgNvG2Pf/RVxGlJ3mG4Um71z"
    "mGJz2rYhefiIZaT9sbpa5Q6nJV0pyhBSEzQQ3zfOJJmirJFvyzLLsFFto1uPedhvYLjO+R"
    "PhDFalTrCs9JddoXvo0h3aKTOyOZOqt/UWqD5X9/rDmN1d/Bit2C6rjDuPmLCzbskukJJk"
    "2vyuwUN/trTU5o1tjcTELPCsFrZ9z8Y3QBMWwxH0BHwkeO5h62yZR6DmGJXz3yH3zwt8ue"
    "VObmkzzjYMzNlxEqt8dM9Kg77DPwoonOBnDSvtW27/7oxEMI5XrhaAcEM3tqhRxdBWchzH"
    "0kzn18szjFi4IG+xbYc30cKUJ+ataVVMLg3WJlMbbO9m0dIjwrmsZ6TmrHxrqaoHfMSKdR"
    "6Lk+sfTJnELSkLrEHJniechx0dlIyIkYHAv7Bzow5iQMiqnD4Y/IZaqVtBLGvMiLxrFrnq"
    "R7GnLYenX+pLhJv5FXyQqz1ut9S56HRlGIhkOZZkCE7Q6HCPsOv7Zww6nD8AJOQYpIX0Tn"
    "xEe5poj6niJ5wfa6NR6kDjK6ag9Sbgw11qaS1ItenvLLfPqhaGBZkDFIHkJ+gg7h6FBf4W"
    "47dyeVMCYS+w7ht8fHb9+eHh+9ff/h3cnp6bsPRymWq7fqQD2/+h5w7eeNu1WgI3/CsKPF"
    "8PIi+472gTC8j9j1lp8I/5PtKoZXaLKO4TnQ2JrlWq9leL9C/Ci3RDnDSoJGYyfVqySnRQ"
    "DZL/gd/qUmAaPVeam20J9JRbUv7lCTisrEgXQESkXSqdgzZKUhe3rMRCm+74rzmWlKEI3E"
    "MW2lS68O/JKggV0L9ipuWIf44ZDDZwYbMk1YfOHmr685ycuSBnh94OeE2XC6JYhmqpiDmv"
    "wxKvHupJHZYDTqtGScOub4qH/SOHdMlrGh3TRXy5vJrjXZcyC2n/LVnZiJr5j4YcR8zGjk"
    "O5ozviRoprrWVM/QswLC38gJWkz16k5ezFQ/6b+vneod84PdiV97NW6wuEW/kRdM3mscQz"
    "+PRp4bTImDpGAfwU6JOCQ9dicRIyKvOiR6jQPgGXl0wT5RBctv1tkG/i/5OE2/S0HI7Gnq"
    "7mnG8CUulaYempLYi/bUvIhgyt4NF/mrWAQWU+oRFNjTOEDxuZyIyTKjsWuUFzGHiRVsJV"
    "7QVyH98fPtjRrTnEj5s3ftEP0XceWxj9DW4AZg1G86lPcXSrMZOijHYKdqtsU57rKsOcfd"
    "uXPc3eGnl2kAUgU9zTVYx05LwUwNuGk+9K10AFNBPte1PpiIue5+XSbFTxdAPohzqx0lPS"
    "Zp0jbRnDMKszewxozOLF1sK6QN0gqkk2J5LQhjSdTwxc7xxcIptzlRrPe15wgTEZPxp/4w"
    "YRdp+cVSvnk9N79I1saGBF0upg1p+i1EM0J7UTUsz8Ih/6aoROFYI2LjKCCyahj8QWgxdb"
    "mIG8IFmIGrjH6bHRvyv3teasj/s5J/Q1W3SaCMKbV1U6qwgK8CWx22vippEnnsW7mX7xl2"
    "+L/3uYARNYtRNFxHZCZSxCpFozQoXO4GnCEwPAPGEfeCcr2coVFkP5AQ+QhSvAXozes3X6"
    "Ljo9Ox+P/oS3R0NPoWfYfiyAvELx+/P8maKcqZP8sjzcmS/fg+60iSOVliTpbsOl5BrkUa"
    "JCgTMBzowM4rbBfSZwi17A75uXLIbE5DbrzekWDO8ahy4SgariM/bioCQedCpnEsYCIA/h"
    "VRMMUNRNiO405gL5UzFBt7HmF9BIXmqNNHcxxORfaSB6JKd7Jpj1/8L/4AjaizlPVeZniJ"
    "+PwJ+eyB8ng48QwxzA0CxI0BBg+IE6OdiSdBml5GZlwi6KOAyn7EDcLnfxB+8cFxREM0Z9"
    "QmAfSDJ7z1xuXslZ81p3VL9WetVNKjZShHb/sRiDtywcYRLilT4kTp/OpmcPebmiqdKyJi"
    "zn+7vxysjU0Ug6s3BDmhbY3DE0XUfUw/n9xMLn9+Ox6c9Sk6a1KMVGTo3GsVtzXWMCWcAa"
    "hS7lVH3uVETOTdBpF3oIr0FpVEouWK8owhugiPQ8ISfRrJ+vKdXFBc1bmkAWO4UreqZn63"
    "pnzvHsrSxWQI+A+GWr9OAAlD5CKfMCkoK7CtEQKz+Pd/rURLw6OcVtECZVkTLtC5cIHu2E"
    "E/0tFd5PfUtk98c5298390ZLGoYYnK6jHegOmLf1c+k4spZupPJGm/Ha/oTpk+H92vlkf8"
    "STjlv745Oqr5NhLty1uVtW9861jeW7NXHNk2Ie0Wp7KsWZzM4lS5ON1G4Yh+rVic4pvrFi"
    "eaNVvrfrl8FBleZV1bBhnCZjM3hIq2kDEWPBRLwu/YUEzII84EbizR/+LxA+4jKDjEDcKx"
    "y4Jw1Q+zva7BIQNE5YEsXwUoAMPTtwma4gBdDC5+uERvhJNF1EZijnTHyKfFv8N5UEiOxv"
    "+b8Lky4V9WH46FBcJTI5wxHrUf4A0IJzoEEfnu8NoiuRr/ep/GNVPtcVW6ZhSmaLzydne1"
    "fsZT7dULeEjnrq2zl5gKmG3EFvU65pgvS/CSFv9mdWBfETTwt4D/EXuRMjNstccgFem2E7"
    "J77uBc0phYU7TgiCVRQxENRVxDEa/p5NJXpaNYadKMLloenVikcdDST5xVpWt1X/iK6Hgc"
    "AKET/jy44GGRa8PmHCzZAIN9Mq6iR5gzL+B9wSpt3GrPG/A1wxh2GniUTgGNHZyCjNnEUW"
    "zi+Hz2WvJz0rNGSoKHBO4z59uyvSgIK2Lq6qKP81JmhWlTQxDWZ92kNzkZE8rYqXAmyXE+"
    "Q6aFWhYkWzQkQUHauEHgUsA78YQHSeYZcn0bMx+L/FpxkERKSQRLWWDhl+JqijhZjjJOvO"
    "TeG/wyxZ7ClfaEz0p8a/ALGg5HZMrn5HCIZgT7QRa3lHYO59tEnXF+yxdJ1aDKeJaCTXrO"
    "+l/84ZAjDXXJobe0H/4ComS5T4GPQVGCp/CrfZ5hz9vYs9b9jRCpwN4en75PVRb8UqekPn"
    "8aXF+v95c9Euby6/yTpkxHT5XlzBkZfUUFn6L22YeCkEG9JeqM4EBlcqzBPRMzyLdDvpXX"
    "rCC4BZ/ZHo2DcZlpckWopXwtaoxUs8VcmwZ8UVRnztXDbUIZZXMRQB4XY8qShsVdqthfUz"
    "GTcGDX9lEdp5KjqAlxQchArC4EboVuqEo7UONPKQsal0oLzZ2gyEdJ11erEj0kr+L20pXp"
    "Y2swXYOp9nJhlolNlgldW9ac4N8AbDiX5TLl+d66fGx5MZOTrT4nmzIrtibeBTkDeHPA+Y"
    "2ZJofOiXS/bgE446FYGpTtzSpISQ+6G6JgShdB2UQ84F0eyCUSTN15r8JqT+/311nsScvm"
    "RWoIc6moqryYuvY0q60MWx5wYju2xc9QYnDDFgecFX+EE22eh8DvJDZfuJGO4KqH58oKNk"
    "/3JOMS2L29Wp9exxGphHV9n0VJEzDYOe9nIT+uGKzID12v3TinomagOz3QOy6ttEdDuzcM"
    "5I5AzJuafch765gHg1YNWcc5mbh+wBW+SMQnYzUYeaQPRKawicujQ6VuuR0QzLGfnbHKhW"
    "YMh3Eu0OFwlXI8zWOSWBLRGNqJrkRWZwSaijfOsuZDVAiFlMryl9foVnSafzIk3sGMuY9E"
    "bHYwQ2g68W3WERqTVNlUVNkDB3Cr0h+m4sdaXE36722iKZSzBpppe4Nm57Ivcqoo0angkX"
    "CzAZHkzRoySSBicdl5/lKSu3EuA8faJaOTOhcO1EejmRsEgnJBmh8R10tm4I6SxG+VP26z"
    "84Q1yqobw6GiwhLniiPJWMOYXhoq2BGWYqjgs1JBU7zsuZTvzvaZugbsdiauiQF4zvQbUj"
    "UrfM3EdmfYq1gdMqmym1mKvY7FD2sEPl5eXH0aXH9z2j8pbT4nI3ES5wfL5wMbyVxGrfKB"
    "FWWNS9+49HcddfDMysAUwWhUBKM71utne0qpd4E94juY9dRWbKlRf401G4jmlp1v38iqFb"
    "EO/6Z+bHfKIJkAwRfHxewQ9hUwSvpFfPacwUFTODyrtmQ37dCcXu3Y6VUYUAsGVIdxFoQM"
    "7dy74m6fpedgYIfuoxsuqxapUqu1q1Tsj8B5gbXL1K9T4mduMHEYX+QsEr0Q6fyS3qTVFU"
    "lT1jjBds9sjBPsWekjfA7ygyQt7K9VaWOBdc4C65xauachf7F6pRK3aapSwqx5A4UCxDRV"
    "CjklgDiSATBU2BqRXYoKV/FNyPUibdE+56zeMq5UPhxClXJVaNCTPskoq92vo0ZZPauygt"
    "m/Cmft2aBEZMfHgtRLUceOAzlKK6/SenbU9t0zb3kdtUd129tckV9VDrQSw7yIwVHBSVWh"
    "etXezVXJDR2d++My7p6fM41WqWJ6WYO1NC+LfGnG8Qa5YJksv4tISXhWGRcTlzYVhTLiEB"
    "rOySAvnzpy5ykeAhE8w2G2rxVSLgN8cDiUKwVkg+OX5GE2GV8uOOMCXB2u9HGk4kJSPkpK"
    "b8ocsz9Yl9mUBbdJbtb7XnvfjSPfFikexZPgfyd/63WQ7VRTSsPat04oDUt/ikRCJnB5mz"
    "lrTJSaCRHfQzRNzJ+J+dunzddC9SHOnWdzxW5I5VqQkzCrgWI1MMfuto0omJmRoop29ZKQ"
    "SZhFocWiYOJUD3qXtHCkFTwmVuxv0R9thbjJqL034z3SKrKpEDV56/fxlMX+DECbQxaMPL"
    "qaBCwvYhiYioHlnPTarvCcnDnRUIWr3uZfWe7FnXHIg5htFulMzaKUmZhKTPVmZUHI7Eb3"
    "d7QbfS/D6eLowp56R7rUqL9mVzo5mBbvBzXcmr7y0ZQuEH/ZpUzwEHfzKoi3coN8yGCAiM"
    "+o58Vbt4X954162qScr8nMZwII9wjkYgChFX8bGlS4LGYitUyk1uHpxtqw/GKbpppRJyz/"
    "czQLRLrtXFRTrmpqLos3BM47eLmqENt1cUCa8CUFQuks4Gbtrqm20UIhKmUNssVSXloTNC"
    "dicCwU+dOBMSdhUCwaEjow5kUMjrWnY87dycEfkPn2+Pjt29Pjo7fvP7w7OT199+EoxXL1"
    "Vh2o51ffA679/G6QIg6vuupWDdg1RbcM4PWAm3NLh5AVV1ho/Ic1STtWmvWb2HL8ombaDk"
    "gGFJ+IganCOxBVuCI+V2BQ0GiZOSz7cKs2kcfGvW1g5IlqV5ZuAGZRykRcNQ4KqK/wpGtr"
    "52WMO7TSfcc/643Sf2TyJrStc6FOHdJRDPvBmFRlvUtvr9VJccPGp0G5fe1PiNwlk1rhVS"
    "DOUDLVsc41rU3mjd0vYtVawoSaP0mFl3auboWomcDlCuq0JbgrggbaErRkPCZtc5uVZQ2x"
    "McSmktj8HFSSGnFrHaGJgsZkBkxhkRNszkWojz0EqhAM3rTrM6hGSEaR6znogZA57IFC3g"
    "l4mtq23rTDDSgR/OmaC19OxOyeGn60a37kuMHcw0tL/L4Ca7WLqCxnDo60OJXHFyjOgr4q"
    "j45AuVPnPr5Z3OHKixncW+BOMLOnbZAvChrs9bFnVJUDpHqdSdobrPWx5tAEyq3IuqSTmZ"
    "BJO6lOO9kd5j7ga5U97am5e3xzHXvHWbN19L0a+y1Xvti46EX84W9GmDvP4lrw5IspZrpE"
    "eT83/PiH89XyiD8J4QM5fveuBtBkreWtSl6AZBk+lvdKqVb4d6WBcNz8ANF9c3TUAF3eqh"
    "Jdca8UiUj9UHms+sfPtzdVmw2pSNnj5doh+i/y3GAfjb4acAGMeuJQ5gj9otUNHXSrgMsF"
    "/+OjGWG343FAqo67lRqt03J23Nyion1Dd9VPhKE55r3Bhb6Iw5fysL0Gv/mctyJGbMocUR"
    "xqPvcUof3tupHZVOHFiR0JX+4Yu17Eh204TIosg7CUi48KQBPiyAgSRhcomseJ+hkBP5hP"
    "JlhUj3nEXkS++HFCVz+ajeBswRiNIwaNUfKouBKWj+gcPhjK0BQHCHseXRDnNRoOF/wrYj"
    "PMHrL0sDLW5Ys/ozM4vCdfYTHlLAMRrmX4hwlRL/wVoXGKi0j+Cn+5Kzu2vSgIhatsOOzz"
    "30M6d23xGySGBWjkH27xF5rCwyHq0x0v5SvQSXZ0IsZaJJflfwGHZ0wZJLmdYi8UUS5Zn+"
    "ISIzigPlxkBAlRUcGg/LqQ9zYuZZ2gA73KsmEie4rERGS3xV/8BWUPHFpRxGfKP4Zih5vv"
    "zsYzfMJopNBL1SbWquRBqKhdR/yICaszDqmAgb9NFpbkQ9IwJwoyxj2scA+DZop1psKPUB"
    "PSXBJ8PnCPnhbZZw5vVql/jQleJX4ww7G1iZ7yGIVHuHarvSBoUqV1bZu98DGllFKLHhWk"
    "jB9aXzUn1H0V9br4oEzG5PIpHzJKDR+VUvYxW1adMyoIlh38y1Bqh4PB9Dz2d6SzmU/m86"
    "ubwd1v6ul8rvCPnP92fzkoDUBqOOqsIwUhs4zoLyM521wb90zMIN8O+VbZZAuChhx1mRzl"
    "3Fa6o1wSNePctXHunm//l3i3sd65/0u2J9nMux9vYmq49/GEgzvhM1H65afuZAoHNeOOUE"
    "CI35c1bfndpHs0Ih5dQMUy6R5nBIkCYfzVlc7/p3iIcRXvmz41ruKO0Jn0c9SBvCBkYG8B"
    "uwne3rbTMtYHq4h+4q/tMjgIqgY2J1gC9ibO+7JnyNbD9uHTz9f3V3eDm++7lbzwI8HONQ"
    "nDyvM3uQbrOJDDm1qeaNuQ/tzlAwdsGnkO8mnIaUeyDd9HkS+PEysS+GpLbzlGsG7z6cDC"
    "BJ9lz6kuZaGhi7v3nxt6aCIJ9pmrxHsPbWIJVkQPCeBnT1AnsHwgikpRDbaOYjmzc9Ry5y"
    "iGUYRfthqAVNIMwWZDMOV8WZnntjq8fFVyH6LMez9hlwUQ3AsICDejmER9NKLhFI1wQN6f"
    "lOn97uLQD71wMO//wacLv49m2BtTNiMO5PyTgdsbD8PTnNnU3nPdcLu1a6r6hTgo90c3HI"
    "h/smOAb5vyu45CvQ4YwxUUJ25fgrJj2nTgeYi/aHJ+RXKCM3EQBI5OR4xsvIhDyNfv/yon"
    "6sj8e6026VXyJi2U2aqvdE5fzeAn4vw9kVA5qEuN+muc1G7cPHmNftOkUY47gR1zTmIhaR"
    "wS4q8CeZYq6TShtfKoWUg8L4CzWcRx4bwVIwgS+iHqE3keTp1M6qketGXvd3XgrMmm1yiT"
    "1CGaFp1lVvKj0rK1cyL7YGRvA/rDOMr95/8DAh0Vzw=="
)
