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
    "title" TEXT NOT NULL,
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
    "eJztXX9z2zbS/ioY/ZPejN6M4zhxeu7cjOz4Wvd17I7jttdrbiiIhCS+pggVJK3o7vrdXy"
    "zA3wIpgpJlSsZMp7FJLEg/ALHPLha7/+kxMqcsdP3J64Eduo/kI172/or+0/PxjPAflPf7"
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
    "538rdeB9f0aqUpx00T8YKQUZul1T7+NjQW+5yEWevjtT6PaOiGHtFh16mAIdaNiXUGt8PX"
    "bhyq+R6QNjXmmVQd14MfGgxBvNY+8Qj0fp0SP9Fxtke5Hi5rRf0Rufp0+fl+8OmnwrAAKY"
    "Q7x4UhSa5+I9eVbFTSTtCvV/c/IPgV/fP25rK8+qTt7v/Zg3fCUUgtny4s7OQxSi4nlwqj"
    "zRdzJTU9p9Qj2K/UAGpyOuJS3fnEYICBgaCZy+mLP+FUBc0jTldw4i9AOETMDR42Hvfz29"
    "vrwpCfX5U/tZ8/nV/effNGjDVvxHmLernDIWc089CaU8+1lzrr3qpklxdAPjquPUXxSyM5"
    "p84SDjoukM4tfJjbWiq7aIVcfrVJAmu9OZK1bG6XWCQRamihDJLP61WA6MJHXDcgWP3loP"
    "oIKPuZ+IOQO0b8C0XpE8CgwCMacSOEzvjHC18t4Q9ZtVee6iEbWC+GTT+5wRKPuSbGRSkD"
    "cknjdMfqPgg4jQW4bQvwxZgkWzEK98EE6Q6LuqCzuUdqyFOuwTrOZKdNGzMlj5MszkjCKb"
    "dEMrMk7og4yAUL1V7yYQHHa7yxyVfe4RBYD28AzCbe5OQ/+iqi9CTPMDzp+XWO4Uk7Vezi"
    "E9FQ62l7o9QVSl2uSpoztCBkJqhhnk88SVMl2YJ/lmW3wEK7Bve+09B+gfE90geiWI1qXe"
    "E5qU77wrcxpFt0cmckU2f1L0ptsPzvjzWnsfo7WLFbUB2lFTd/caFZXTI9waTpVZmd4mZ/"
    "rckJzRqbm0mgTiHU54ybf4wuIOIn5gPoSPjI0dzDNplSzyEs8atH/oMP/nbZk8rcfJJnHI"
    "y5+TICi/aYiR51h30GXjTR2QBO2rfa9t0fnfgkYS87jjJ64WgHBDN7aoUcXQVnIcx9JM59"
    "fLM4xYuCBvsW2HN9HClCfmrWlVTC4N1iZTG2zvZtHSI8K5rGek7qmY11NUHvmJFOo9BzfW"
    "LpkzmFpCF1iTkyxfOQ46KzkZATMTgW9g90YMxJGBRTh8MfkctUK2kljHmRF41j1zxJ9zTk"
    "sPXq/Elxk34jr5IVZq3X+5Y8D42iEA2H8lC2CNsdDhH2HX5t4YZTh+EFnBkTkb6IzomPck"
    "0R9T3FUe/tdWs8SB1kdNUepNwYaqxNJakXvTzll/n0Q9HAsiBjkDyE09wdwtGhvsLddu5O"
    "KmFMJPYdwm+Pj9++PT0+evv+w7uT09N3H45SLFdv1YF6fvU94NrPG3erQEf+hGFHi+HlRf"
    "Yd7QNheB+x6y0/Ef4n21UMr9BkHcNzoLE1y7Vey/B+hfhRbolyhpUEjcZOqldJBoAAcgXw"
    "O/xLTQJGq7P4bKE/k7hnX9yhJnGPiQPpCJSKFD2xZ8hKQ/b0mIlSfN8V545pShCNxDFtpU"
    "uvDvySoIFdC/YqbliH+OGQwx2DDZkmLL5w89fXnORlSQO8PvBzwmw43RJEM1XMge3OsFeD"
    "fkm8rC+l/Ou4nz0ZjToteXlx9Wlw/c3xUf+ktFOYkMCTo7+Uc1ekGRvaTXO1vJnsWpM9B2"
    "L7KV/diZn4iokfRszHjEa+oznjS4JmqmtN9Qw9KyD8jZygxVSv7uTFTPWT/vvaqd4xP9id"
    "+LVX4waLW/QbecHkvcYx9PNo5LnBlDhICvYR7JSIQ9JjdxIxIrJQQ1rMOACekUcX7BNVsP"
    "xmnW3g/5KP0/S7FITMnqbunmYMX+JSaeqhKYm9aE/Niwim7N1wkb+KRWAxpR5BgT2NAxR3"
    "5URMlhmNXaO8iDlMrGAr8YK+CumPn29v1JjmRMqfvWuH6L+IK499hLYGNwCjftOhvL9Qms"
    "3QQTkGO1WzLc5xl2XNOe7OnePuDj+9TAOQKuhprsE6dloKZmrATfOhb6UDmAryua71wUTM"
    "dffrMil+ugDyQZxb7SjpMUmTtonmnFGYvYE1ZnRm6WJbIW2QViCdlBZrQRhLooYvdo4vFk"
    "65zYliva89R5iImIw/9YcJu0jLL5byzeu5+UWyNjYk6HIxbUjTbyGaEdqLGkt5Fg75N0Ul"
    "CscaERtHAZE1luAPQoupy0XcEC7ADFxl9Nvs2JD/5+elhvzvlPwbqrpNAmVMqa2bUoUFfB"
    "XY6rD1VUmTyGPfyr18z7DD/73PBYyoWYyi4ToiM5EiVikapUGZZzfgDIHhGTCOuBeU6+UM"
    "jSL7gYTIR5DiLUBvXr/5Eh0fnY7F/0dfoqOj0bfoOxRHXiB++fj9SdZMUfx5J480J0v24/"
    "usI0nmZIk5WfLc8QpyLdIgQZmA4UAHdl5hu5DuINSyO+TnyiGzOQ258XpHgjnHo8qFo2i4"
    "jvy4qQgEnQuZxrGAiQD4V0TBFDcQYTuOO4G9VM5QbOx5hPURFJqjTh/NcTgV2UseiCrdya"
    "Y9fvG/+AM0os5S1nuZ4SXi8yfkswfK4+HEM8QwNwgQNwYYPCBOjHYmngRpehmZcYmgjwIq"
    "+xE3CJ//QfjFB8cRDdGcUZsE0A+e8NYbF/9Wftac1i3Vn7VSSY+WoRy97UcgPpMLNo5wSZ"
    "kSJ0rnVzeDu9/UVOlcERFz/tv95WBtbKIYXL0hyAltaxyeKKLuY/r55GZy+fN75sFZn6Kz"
    "JsVIRYbOvVZxW2MNU8IZgCrlXnXkXU7ERN5tEHkHqkhvUUkkWq4oOwzRRXgcEpbo04iRzi"
    "4orupc0oAxXKlbVTO/W1O+dw9l6WIyBPwHQ61fJ4CEIXKRT5gUlBXY1giBWfz7v1aipeFR"
    "TqtogbKsCRfoXLhAd+ygH+noLvJ7atsnvrnO3vk/OrJY1LBEZfUYb8D0xb8rn8nFFDP1J5"
    "K0345X9FmZPh/dr5ZH/Ek45b++OTqq+TYS7ctblbVvfOtY3luzVxzZNiHtFqeyrFmczOJU"
    "uTjdRuGIfq1YnOKb6xYnmjVb6365fBQZXmVdWwYZwmYzN4SKtpAxFjwUS8Lv2FBMyCPOBG"
    "4s0f/i8QPuIyg4xA3CscuCcNUPs72uwSEDROWBLF8FKADD07cJmuIAXQwufrhEb4STRdRG"
    "Yo50x8inxb/DeVBIjsb/m/C5MuFfVh+OhQXCUyOcMR61H+ANCCc6BBH57vDaIrka/3qfxj"
    "VT7XFVumYUpmi88nZ3td7hqfbqBTykc9fW2UtMBcw2Yot6HXPMlyV4SYt/szqwrwga+FvA"
    "/4i9SJkZttpjkIp02wnZPXdwLmlMrClacMSSqKGIhiKuoYjXdHLpq9JRrDRpRhctj04s0j"
    "ho6SfOqtK1ui98RXQ8DoDQCX8eXPCwyLVhcw6WbIDBPhlX0SPMmRfwvmCVNm615w34mmEM"
    "zxp4lE4BjR2cgozZxFFs4vh89lryc9KzRkqChwTujvNt2V4UhBUxdXXRx3kps8K0qSEI67"
    "Nu0pucjAll7FQ4k+Q4nyHTQi0Lki0akqAgbdwgcCngnXjCgyTzDLm+jZmPRX6tOEgipSSC"
    "pSyw8EtxNUWcLEcZJ15y7w1+mWJP4Up7wmclvjX4BQ2HIzLlc3I4RDOC/SCLW0o7h/Ntos"
    "44v+WLpGpQZTxLwSY9Z/0v/nDIkYa65NBb2g9/AVGy3KfAx6AowVP41T7PsOdt7Fnr/kaI"
    "VGBvj0/fpyoLfqlTUp8/Da6v1/vLHglz+XX+SVOmo6fKcuaMjL6igk9R++xDQcig3hJ1Rn"
    "CgMjnW4J6JGeTbId/Ka1YQ3ILPbI/GwbjMNLki1FK+FjVGqtlirk0DviiqM+fq4TahjLK5"
    "CCCPizFlScPiLlXsr6mYSTjw3PZRHaeSo6gJcUHIQKwuBG6FbqhKO1DjTykLGpdKC82doM"
    "hHSddXqxI9JK/i9tKV6WNrMF2DqfZyYZaJTZYJXVvWnODfAGw4l+Uy5fneunxseTGTk60+"
    "J5syK7Ym3gU5A3hzwPmNmSaHzol0v24BOOOhWBqU7c0qSEkPuhuiYEoXQdlEPOBdHsglEk"
    "zdea/Cak/v99dZ7EnL5kVqCHOpqKq8mLr2NKutDFsecGI7tsXPUGJwwxYHnBV/hBNtnofA"
    "7yQ2X7iRjuCqh+fKCjZP9yTjEnh+e7U+vY4jUgnr+j6LkiZgsHPez0J+XDFYkR+6XrtxTk"
    "XNQHd6oJ+5tNIeDe3eMJA7AjFvavYh761jHgxaNWQd52Ti+gFX+CIRn4zVYOSRPhCZwiYu"
    "jw6VuuV2QDDHfnbGKheaMRzGuUCHw1XK8TSPSWJJRGNoJ7oSWZ0RaCreOMuaD1EhFFIqy1"
    "9eo1vRaf7JkHgHM+Y+ErHZwQyh6cS3WUdoTFJlU1FlDxzArUp/mIofa3E16b+3iaZQzhpo"
    "pu0Nmp3LvsipokSngkfCzQZEkjdryCSBiMVl5/lLSe7GuQwca5eMTupcOFAfjWZuEAjKBW"
    "l+RFwvmYE7ShK/Vf64zc4T1iirbgyHigpLnCuOJGMNY3ppqGBHWIqhgjulgqZ42a6U77Pt"
    "M3UN2O1MXBMDsMv0G1I1K3zNxHZn2KtYHTKpsptZir2OxQ9rBD5eXlx9Glx/c9o/KW0+Jy"
    "NxEucHy+cDG8lcRq3ygRVljUvfuPSfO+pgx8rAFMFoVASjO9brZ3tKqXeBPeI7mPXUVmyp"
    "UX+NNRuI5padb9/IqhWxDv+mfmx3yiCZAMEXx8XsEPYVMEr6RXz2nMFBUzg8q7ZkN+3QnF"
    "7t2OlVGFALBlSHcRaEDO3cu+Jun6XnYGCH7qMbLqsWqVKrtatU7I/AeYG1y9SvU+JnbjBx"
    "GF/kLBK9EOn8kt6k1RVJU9Y4wZ6f2Rgn2E7pI3wO8oMkLeyvVWljgXXOAuucWrmnIX+xeq"
    "USt2mqUsKseQOFAsQ0VQo5JYA4kgEwVNgakV2KClfxTcj1Im3RPues3jKuVD4cQpVyVWjQ"
    "kz7JKKvnX0eNstqpsoLZvwpn7dmgROSZjwWpl6KOHQdylFZepfXsqO27HW95HbVHddvbXJ"
    "FfVQ60EsO8iMFRwUlVoXrV3s1VyQ0dnfvjMu6enzONVqlielmDtTQvi3xpxvEGuWCZLL+L"
    "SEl4VhkXE5c2FYUy4hAazskgL586cucpHgIRPMNhtq8VUi4DfHA4lCsFZIPjl+RhNhlfLj"
    "jjAlwdrvRxpOJCUj5KSm/KHLM/WJfZlAW3SW7W+157340j3xYpHsWT4H8nf+t1kO1UU0rD"
    "2rdOKA1Lf4pEQiZweZs5a0yUmgkR30M0Tcyfifnbp83XQvUhzp1nc8VuSOVakJMwq4FiNT"
    "DH7raNKJiZkaKKdvWSkEmYRaHFomDiVA96l7RwpBU8Jlbsb9EfbYW4yai9N+M90iqyqRA1"
    "eev38ZTF/gxAm0MWjDy6mgQsL2IYmIqB5Zz02q7wnJw50VCFq97mX1nuxZ1xyIOYbRbpTM"
    "2ilJmYSkz1ZmVByOxG959pN/pehtPF0YU99Y50qVF/za50cjAt3g9quDV95aMpXSD+skuZ"
    "4CHu5lUQb+UG+ZDBABGfUc+Lt24L+88b9bRJOV+Tmc8EEO4RyMUAQiv+NjSocFnMRGqZSK"
    "3D0421YfnFNk01o05Y/udoFoh027moplzV1FwWbwicd/ByVSG26+KANOFLCoTSWcDN2l1T"
    "baOFQlTKGmSLpby0JmhOxOBYKPKnA2NOwqBYNCR0YMyLGBxrT8ecu5ODPyDz7fHx27enx0"
    "dv3394d3J6+u7DUYrl6q06UM+vvgdc+/ndIEUcXnXVrRqwa4puGcDrATfnlg4hK66w0PgP"
    "a5J2rDTrN7Hl+EXNtB2QDCg+EQNThXcgqnBFfK7AoKDRMnNY9uFWbSKPjXvbwMgT1a4s3Q"
    "DMopSJuGocFFBf4UnX1s7LGHdopfuOf9Ybpf/I5E1oW+dCnTqkoxj2gzGpynqX3l6rk+KG"
    "jU+DcvvanxC5Sya1wqtAnKFkqmOda1qbzBvPv4hVawkTav4kFV7auboVomYClyuo05bgrg"
    "gaaEvQkvGYtM1tVpY1xMYQm0pi83NQSWrErXWEJgoakxkwhUVOsDkXoT72EKhCMHjTrs+g"
    "GiEZRa7noAdC5rAHCnkn4Glq23rTDjegRPCnay58ORGze2r40XPzI8cN5h5eWuL3FVirXU"
    "RlOXNwpMWpPL5AcRb0VXl0BMqdOvfxzeIOV17M4N4Cd4KZPW2DfFHQYK+PPaOqHCDV60zS"
    "3mCtjzWHJlBuRdYlncyETNpJddrJ7jD3AV+r7GlPzd3jm+vYO86araPv1dhvufLFxkUv4g"
    "9/M8LceRbXgidfTDHTJcr7ueHHP5yvlkf8SQgfyPG7dzWAJmstb1XyAiTL8LG8V0q1wr8r"
    "DYTj5geI7pujowbo8laV6Ip7pUhE6ofKY9U/fr69qdpsSEXKHi/XDtF/kecG+2j01YALYN"
    "QThzJH6BetbuigWwVcLvgfH80Iux2PA1J13K3UaJ2Ws+PmFhXtG7qrfiIMzTHvDS70RRy+"
    "lIftNfjN57wVMWJT5ojiUPO5pwjtb9eNzKYKL07sSPhyx9j1Ij5sw2FSZBmEpVx8VACaEE"
    "dGkDC6QNE8TtTPCPjBfDLBonrMI/Yi8sWPE7r60WwEZwvGaBwxaIySR8WVsHxE5/DBUIam"
    "OEDY8+iCOK/RcLjgXxGbYfaQpYeVsS5f/BmdweE9+QqLKWcZiHAtwz9MiHrhrwiNU1xE8l"
    "f4y13Zse1FQShcZcNhn/8e0rlri98gMSxAI/9wi7/QFB4OUZ/ueClfgU6yoxMx1iK5LP8L"
    "ODxjyiDJ7RR7oYhyyfoUlxjBAfXhIiNIiIoKBuXXhby3cSnrBB3oVZYNE9lTJCYiuy3+4i"
    "8oe+DQiiI+U/4xFDvcfHc2nuETRiOFXqo2sVYlD0JFPXfEj5iwOuOQChj422RhST4kDXOi"
    "IGPcwwr3MGimWGcq/Ag1Ic0lwd2Be/S0yO44vFml/jUmeJX4wQzH1iZ6ymMUHuHarfaCoE"
    "mV1rVt9sLHlFJKLXpUkDJ+aH3VnFD3VdTr4oMyGZPLp3zIKDV8VErZx2xZdc6oIFh28C9D"
    "qR0OBtPz2N+RzmY+mc+vbgZ3v6mn87nCP3L+2/3loDQAqeGos44UhMwyor+M5GxzbdwzMY"
    "N8O+RbZZMtCBpy1GVylHNb6Y5ySdSMc9fGuXu+/V/i3cZ65/4v2Z5kM+9+vImp4d7HEw7u"
    "hM9E6ZefupMpHNSMO0IBIX5f1rTld5Pu0Yh4dAEVy6R7nBEkCoTxV1c6/5/iIcZVvG/61L"
    "iKO0Jn0s9RB/KCkIG9BewmeHvbTstYH6wi+om/tsvgIKga2JxgCdibOO/LniFbD9uHTz9f"
    "31/dDW6+71bywo8EO9ckDCvP3+QarONADm9qeaJtQ/pzlw8csGnkOcinIacdyTZ8H0W+PE"
    "6sSOCrLb3lGMG6zacDCxPcyZ5TXcpCQxef339u6KGJJNhnrhLvPbSJJVgRPSSAd56gTmD5"
    "QBSVohpsHcVyZueo5c5RDKMIv2w1AKmkGYLNhmDK+bIyz211ePmq5D5Emfd+wi4LILgXEB"
    "BuRjGJ+mhEwyka4YC8PynT++eLQz/0wsG8/wefLvw+mmFvTNmMOJDzTwZubzwMT3NmU3vP"
    "dcPt1q6p6hfioNwf3XAg/smOAb5tyu86CvU6YAxXUJy4fQnKjmnTgech/qLJ+RXJCc7EQR"
    "A4Oh0xsvEiDiFfv/+rnKgj8++12qRXyZu0UGarvtI5fTWDn4jz90RC5aAuNeqvcVK7cfPk"
    "NfpNk0Y57gR2zDmJhaRxSIi/CuRZqqTThNbKo2Yh8bwAzmYRx4XzVowgSOiHqE/keTh1Mq"
    "mnetCWvd/VgbMmm16jTFKHaFp0llnJj0rL1s6J7IORvQ3oD+Mo95//D3boMFg="
)
