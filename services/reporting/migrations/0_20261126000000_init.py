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
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
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
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXf1z2zbS/lcw+iW9Gb0Zx3Hi9Ny5Gdnx27rn2B3Hba/X3FAQCUl8TREqSFrR3fV/f7"
    "EAvwVShD4pGTOdxiaxIP0AxD67WOz+p8PIlLLQ9Ueve3boPpOPeN75K/pPx8cTwn9Q3u+i"
    "Dp5OC3fhWogHnpDBoqXl4Hkg2g6CkPFr/NYQewHhlxwS2Mydhi71QeAHOkMT7M8R8Rn1PO"
    "KgIIwc4ocBokOEUUiwPSYMUYZsGrGAoBlhBHk4CJF8GKI+b8ef+Bqe6FCbPxJeawudR777"
    "R0SskI5IyOX4I37/F7/s+g75SoLk1+mTNXSJ5xTApDOfMOuJN4WOxH0rnE/FvUfyNfxfIQ"
    "F/wMCyqRdN/EWp6TwcUz8V438nXB0R3gaHxMmB7EeeFw9Jckm+e+6CfGunMDRDHHkwWCAv"
    "3yW71rGsu/tH6/P1o2V1FgYykcjBH1+yqQ+TwOWoAyJ/yn4zBMTVjsDh+h+P0PMkCP7w4M"
    "LdL72Hqx96D9986v3jL+LOPL5ze3/3fdKc8hkmZ9/d1e39ZedP8QgcYvkQMS7lgXAVw/Dz"
    "zzcf64bBVQ1CFLnOa5A8rqEQqL99L0Cf0iAcMXFTYCQAzgCFr8WKv3v+/AVYP3JA1LAuSp"
    "bA5YNIQndCXsMPxwXwx97jdQnIZG1ahPDGr1gf8iIl7Pg7HCBi/H35P/9z+ubs/OzD2/dn"
    "H3gT8aLplfMaUG/uHjmmsAYPn3IfP1wYYPtphpljLdyhp7Sq7eKtyemkfAX7eCSAgr8IXi"
    "6nN4OABMGEj1CVYs0aLNWsadOGmvVxDJosJFyXBSH/V6q8PyL336DveHfuyIfuLlC//0xY"
    "wMX6feQGyOXqUarDV8GiTt1ct2toUzckE801PCeyySU8ZFHxc4kv5L6M74aRb8OoIPEk+N"
    "/Z3zotXNOrlaYcN03EC0JGbZZW+/jb0FjscxJmrY/X+jyioRt6RIddpwKGWDcm1hncDl+7"
    "cajme0Da1JhnUnVcD35oMATxWrvlEej8OiZ+ouNsj3I9XNaK+iNy8+n682Pv00+FYQFSCH"
    "dOC0OSXP1GrivZqKSdoF9vHn9A8Cv65/3ddXn1Sds9/rMD74SjkFo+nVnYyWOUXE4uFUab"
    "L+ZKanpJqUewX6kB1OR0wKXa84nBAAMDQROX0xd/xKkKmkacruDEX4BwiJgbPK097pf397"
    "eFIb+8KX9qP3+6vH745o0Ya96I8xb1codDzmimoTWlnmvPdda9Rck2L4B8dFx7jOKXRnJO"
    "XSQcdFggnRv4MDe1VLbRCrn+apME1npzJGvZ3C6xSCLU0ELpJZ/XqwDRmY+4bkCw+stB9R"
    "FQ9gvxByF3iPgXitIngEGBBzTiRgid8I8XvlrCH7Jor2zrIWtYL4ZNb91gicdcE+OilAG5"
    "pHHaY3UfBZzGAty0BfhiTJKNGIWHYIK0h0Vd0cnUIzXkKddgGWey06aNmZLHSRZnJOGYWy"
    "KZWRJ3RBzkgoVqz/mwgOM13tjkK2+/D6yHNwBmE29y8h99FVHayjMMT9q/zjE8aaeKXXwi"
    "Gmo9bW+UukKpy1VJc4YWhMwENcxzy5M0VZIr8M+y7AZYaNvgPnQa2i0wvmf6RBSrUa0rPC"
    "fVal/4JoZ0g07ujGTqrP5FqTWW/8Ox5jRWfwcrdguqo7Ti5i8uNKtNpieYNJ0qs1Pc7C41"
    "OaFZY3MzCdQphPpccPOP0RlE/MR8AJ0IHzmaetgmY+o5hCV+9ch/8sHfLntSmZtbecbRmJ"
    "svI7DogJnoSXvYZ+BFI50N4KT9Stu+h6MTtxL2suMooxeONuiESBF2UjO3UwmD9wqz2/Dt"
    "zfNtIqx7TYMxJ7Vng1FNEltmKNIo9FyfWPqEQiFpiEVCicd4GnJcdJzZORGDY8GHrQNjTs"
    "KgmBq9f0QuU62klTDmRV40jm3zZjzSkMPWqfNpxE26jTwb3OJPWy/3b3geGkQh6vflwWAR"
    "OtrvI+w7/NrMDccOwzM4tySiTRGdEh/lmiLqe4rjxpvr1ngxWsjoqr0YuTHUWJtKUi96ec"
    "ov8+mHooFlQcYgeQwniluEo0N9hcvn0h1VwphIHDqE356evn17fnry9v2Hd2fn5+8+nKRY"
    "Lt6qA/Xy5nvAtZs37haBjvwRw44Ww8uLHDraR8LwPmLXm38i/E+2qxheockyhudAY2uSa7"
    "2U4f0KMYzcEuUMKwlcjJ1Ur5JT6AGcV+d3+JeaBC1WZ5LZQH8mecyhuENN8hgTi9ASKBVp"
    "YmLPkJWGjekxE6X4oSvOHdOUIBqIo8JKl14d+CVBA7sW7FXcsA7x4yGHOwYbsh1YfOHmr6"
    "85ycuSBnh94KeE2XDCIogmCv1IbHeCvRr0S+JlfSnlX8f9HMho1GnJ66ubT73bb05Pumel"
    "ncKEBJ6d/KWcPyHNGrDaNFfLm8muNdlzIK4+5as7MRNfMfHDiPmY0ch3NGd8SdBMda2pnq"
    "FnBYS/kROsMNWrO3kxU/2s+752qrfMD/Ygfu3UuMHiFt1GXjB5r3Ec9zQaeG4wJg6Sgl0E"
    "OyXioO7QHUWMiEzIkJoxDsJm5NkF+0QVsL1eZ2v4v+TjNP0uBSGzp6m7pxnDl7hUmnpoSm"
    "Iv2lPzIoIpO3dc5K9iEZiNqUdQYI/jAMVdORGTZUZj1ygvYg60KthKvKAvQvrj5/s7NaY5"
    "kfJn79oh+i/iyuMQoa3BDcCo33Qo7y+UZjN0UI7BTtXsCmeJy7LmLHHrzhK3h59epwFIFf"
    "Q012AZOy0FMzXgpvnQt9IhQAX5XNb6aCLm2vt1mTQzbQD5KM5OtpT0mMQ9m0RzyijM3sAa"
    "MjqxdLGtkDZIK5BOylutQBhLooYvto4vFk65TYliva89R5iImKwz9YcJ20jLr+byzeu5+V"
    "WyNjYk6HIxbUjT7yGaEdqLOj95Fg45IEU1BMcaEBtHAZF1fuAPQrOxy0XcEC7ADFxk9Jvs"
    "2JD//fNSQ/53Sv4NVd0kgTKm1MZNqcICvghsddj6oqRJ5HFoJUe+Z9jh/z7mAkbULEbRcB"
    "mRGUkRqxSN0qDUsBtwhsDwBBhH3AvK9XKBBpH9RELkI0gzFqA3r998iU5Pzofi/4Mv0cnJ"
    "4Fv0HYojLxC/fPr+LGumKEC8k0eakyWH8X3WkSRzssScLNl3vIJcizRIUCZgONCRnVfYLK"
    "Q7CLVsD/m5cchkSkNuvD6QYMrxqHLhKBouIz9uKgJB50KmcSxgIgD+FVG0ww1E2I7jjmAv"
    "lTMUG3seYV0Exc6o00VTHI5F9pInokp3sm6PX/wvfg8NqDOXNUcmeI74/An57IESbTjxDD"
    "HMDQLEjQEGD4gTo12IJ0GqWEYmXCLoooDKfsQNwud/EH7xwXFEQzRl1CYB9INHvPXaBaiV"
    "nzWndXP1Z61U0oN5KEdv8xGIe3LBxhEuKVPiROny5q738JuaKl0qImIuf3u87i2NTRSDqz"
    "cEOaFNjcOWIuo+pp9PbiaXP789D87yFJ01KUYqMnQetIrbGGsYE84AVCn3qiPvciIm8m6N"
    "yDtQRXqLSiKx4oqywxBdhIchYYk+jRhp7YLiqs4l9RjDlbpVNfPbNeU7j1AaLSZDwH8w1J"
    "t1AkgYIhf5hElBavtNjRCYxb//ayFaGh7lrBQtUJY14QKtCxdojx30Ix08RH5HbfvEN5fZ"
    "O/9HBxaLGpZJrB7jNZi++HfhM7kaY6b+RJL2m/GK7pXp89H9annEH4Vj/uubk5OabyPRvr"
    "xVWfvGt07lvSV7xZFtE7La4lSWNYuTWZwqF6f7KBzQrxWLU3xz2eJEs2ZL3S/XzyLDq6yt"
    "yiBD2GTihlBVFTLGgodiTvgdGwraeMQZwY05+jsePuEugqI33CAcuiwIF/0wm+saHDJAVJ"
    "7I/FWAAjA8fZugMQ7QVe/qh2v0RjhZRH0e5kh3jHxa/DucB4XkaPy/EZ8rI/5ldeFYWCA8"
    "NcIZ41H7Cd6AcKJDEJHvDq8tkqvxr3c7rplqj6vSNaMwReOVt72r9Q5PtVcv4CGdurbOXm"
    "IqYLYRV6jXMcV8WYKXtPg3qwP7gqCBfwX4n7EXKTPDVnsMUpF2OyHb5w7OJY2JNcUKHLEk"
    "aiiioYhLKOItHV37qnQUC02a0UXLoyOLNA5a+omzqnSt7gpfER0OAyB0wp8HFzwscm3YnI"
    "MlG2CwT8ZV9ABz5gW8L1ikjRvteQ2+ZhjDXgOP0imgsYNTkDGbOIpNHJ/PXkt+TnrWSEnw"
    "mMDdcb4t24uCsCKmri76OC9lVphVagjC+qyb9CYnY0IZWxXOJDnOZ8i0UMuCZIuGJChIGz"
    "cIXAp4J57wIMk8Q65vY+ZjkV8rDpJIKYlgKTMs/FJcTREny1HGiZfce4NfxthTuNK2+KzE"
    "twa/oH5/QMZ8Tvb7aEKwH2RxS2nncL5N1Lrmt3yRVA0qXWcp2KTnrPvF7/c50lAbG3pL++"
    "EvIMpm+xT4GBQl2IZf7fMEe97anrX2b4RIBfb29Px9qrLglzol9flT7/Z2ub/smTCXX+ef"
    "NGU6eqosZ87I6Csq+BS1zz4UhAzqK6LOCA5UJscS3DMxg/xqyK/kNSsIbsBndkDjYFxmml"
    "wRainfihoj1Wwx16YBXxTVmXP1cJtQRtlcBJDHxZiypGFxlyr211TMJBzYt31Ux6nkKGpC"
    "XBAyEKsLgVuhG6rSDtT4U8qCxqWyguZOUOSjpOurVYkek1dxc+nK9LE1mC7BVHu5MMvEOs"
    "uEri1rTvCvATacy3KZ8nxvXT62vJjJyVafk02ZFVsT74KcAbw54PzGRJND50TaX7cAnPFQ"
    "LA3K9mYVpKQH3Q1RMKazoGwiHvEuD+QSCcbutFNhtaf3u8ss9qRl8yI1hLlUVFWejV17nN"
    "VWhi0POLEd2+IXKDG4YYsDzoo/w4k2z0PgdxKbL9xIR3DVw1NlBZvtPcm4BPZvr9an13FE"
    "KmFd32dR0gQMts77WciPKwYr8kPXW22cU1Ez0K0e6D2XVjqgoT0YBvJAIOZNzT7kvWXMg0"
    "GrhqzjkoxcP+AKXyTik7EajDzTJyJT2MTl0aFSt9wOCKbYz85Y5UIz+v04F2i/v0g5tvOY"
    "JJZENIZ2oiuR1RmBpuKNs6z5EBVCIaWy/OU1uhed5p8MiXcwY+4zEZsdzBCaVnybdYTGJF"
    "U2FVUOwAG8UukPU/FjKa4m/fcm0RTKWQPNtL1Bs3XZFzlVlOhU8Ei42YBI8mYNmSQQsbjs"
    "PH8pyd04l4Fj7ZLRSZ0LB+qjwcQNAkG5IM2PiOslE3BHSeK3yB832XnCGmXVjX5fUWGJc8"
    "WBZKxhTC8NFWwJSzFUcKdU0BQv25Xy3ds+U9uA3czENTEAu0y/IVWzwtdMbHeCvYrVIZMq"
    "u5ml2OtY/LhG4OP11c2n3u03592z0uZzMhJncX6wfD6wgcxltFI+sKKscekbl/6+ow52rA"
    "xMEYxGRTDaY71+tseUelfYI76DWUdtxZYadZdYs4Fobtn59o2sWhHr8G/qx3anDJIJEHxx"
    "XMwOYV8Bo6RfxGfPBRw0hcOzakt23Q7N6dWWnV6FAbVgQHUYZ0HI0M6DK+72WXoOenboPr"
    "vhvGqRKrVaukrF/gicF1i6TP06Jn7mBhOH8UXOItELkc4v6U1aXJE0ZY0TbP/MxjjBdkof"
    "4XOQHyRZwf5alDYWWOsssNaplUca8herVypxm6YqJcyaN1AoQExTpZBTAogjGQBDha0R2a"
    "WocBXfhFwv0hbtcs7qzeNK5f0+VClXhQZt9UlGWe1/HTXKaqfKCmb/Ipy1Z4MSkT0fC1Iv"
    "RS07DuQorbxK69lR23c73vI6WR3VTW9zRX5VOdBKDPMiBkcFJ1WF6lV7Nxcl13R0Ho7LuH"
    "1+zjRapYrpZQ2W0rws8qUZx+vlgmWy/C4iJeFFZVxMXNpUFMqIQ2g4J4O8fOrInW08BCJ4"
    "+v1sXyukXAb4YL8vVwrIBscvycNsMr5ccMYZuDpc6eNIxYWkfJSUXpc5Zn+wLrMpC26S3C"
    "z3vXa+G0a+LVI8iifB/87+1mkh26mmlIa1b5xQGpa+jURCJnB5kzlrTJSaCRE/QDRNzJ+J"
    "+TukzddC9SHOnSdTxW5I5VqQkzCrgWI1MMfuNo0omJmRoop29ZKQSZhFYYVFwcSpHvUuae"
    "FIK3hMrNjfoj/aCnGTUftgxnugVWRTIWry1h/iKYvDGYBVDlkw8uxqErC8iGFgKgaWc9Jr"
    "u8JzcuZEQxWuept/ZbkXd8YhD2K2WaQzNYtSZmIqMdWblQUhsxvd3dNu9KMMp4ujCzvqHe"
    "lSo+6SXenkYFq8H9Rwa/rGR2M6Q/xl5zLBQ9zNqyDeyg3yIYMBIj6jnhdv3Rb2n9fqaZ1y"
    "viYznwkgPCCQiwGEVvxtaFDhspiJ1DKRWsenG2vD8ottmmpGnbD8z9EkEOm2c1FNuaqpuS"
    "zeEDjv4PmiQlytiyPShC8pEEpnATdrd021jRUUolLWIFss5aU1QXMiBsdCkT8dGHMSBsWi"
    "IaEDY17E4Fh7OubSHR39AZlvT0/fvj0/PXn7/sO7s/Pzdx9OUiwXb9WBennzPeDaze8GKe"
    "Lwqqtu1YBdU3TLAF4PuDm3dAxZcYWFxn9YkrRjoVm3iS3HL2qm7YBkQPGJGJgqvANRhSvi"
    "cwUGBQ3mmcOyC7dqE3ms3dsaRp6odmXpBmAWpUzEVeOggPoKT7q2dl7GuEMr3Xf8s14r/U"
    "cmb0LbWhfq1CIdxbAfDElV1rv09lKdFDdsfBqU29f+iMhdMqkVXgXiDCVTHetc0tpk3tj/"
    "IlatJUyo+VYqvKzm6laImglcrqBOVwR3QdBAW4KWDIdk1dxmZVlDbAyxqSQ2PweVpEbcWk"
    "ZooqAxmQFTWOQEm3IR6mMPgSoEgzft+gKqEZJB5HoOeiJkCnugkHcCnqa2rdftcA1KBH+6"
    "5sKXEzG7p4Yf7ZsfOW4w9fDcEr8vwFrtIirLmYMj+gdHGFXlQ6jGPGlvsNbHmkMTKLdl6h"
    "LwZUImBZ86BV97WEyPMNceV/CY+OYyJoOzZsuoTDX2G64CsHYBgPjDX488tF6jrcAZrsaY"
    "6ZKGw9z84B/OV8sj/iiED+T03bsaQJO1lrcqWUTJMnwq75XSTvDvSgPhuPkRovvm5KQBur"
    "xVJbriXikqi/qh8ojpj5/v76ocr6lI2fp37RD9F3lucIgEuAZcAKOeOJQ5QrdogUAH7Spm"
    "ccX/+GhC2P1wGJCqoz+lRsu0nB03t6ho39B0/4kwNMW8N7jQFTHJUh62GuA3n/NWbmjblD"
    "miUM506inCnFfrRmaWhBcndiT8WkPsehEftn4/KTgLwlIuDpuGJsSRu+mMzlA0jZOWMwI+"
    "AZ+MsKik8Yy9iHzx4+SWfjQZQJz1EA0jBo1R8qi4KpCP6BQ+GMrQGAcIex6dEec16vdn/C"
    "tiE8yeslSZct//iz+hEzjIJF9hNuYsAxGuZfiHCREA/BWhcYqLSIQJf7krO7a9KAiF26Df"
    "7/LfQzp1bfEbJMkEaOQfbvEXGsPDIQLOHc7lK9BRFkYeYy0SbfK/gMMzpAwSfo6xF4od/6"
    "xPcYkRHFAfLjKChKjI5l5+XcgBGpf1TdCBXmUJJZFJQmIiMn3iL/6MsicOrShoMuYfQ7HD"
    "9Xeq4hk+YjRS6KVqE2tR8ihU1L6jH8SE1RmHVMDAv0pGiuRD0jAnCjLGVaZwlYFminWmwo"
    "9QE95ZEtwduCfbRXbHoZ4q9a8xwavEj2Y4NjbRUx6ju+1YEDRpo9q25Vj4mFJKqUWPClLG"
    "D62vmhPqrrNlmJcxeU3KBy5Sw0ellH3M5lVnLgqCZQf/PJTa4WgwvYz9Hels5pP58uau9/"
    "CbejpfKvwjl789XvdKA5AajjrrSEHILCP6y0jONtfGPRMzyK+G/EqZNQuChhy1mRzl3Fa6"
    "o1wSNePctnFun2//l3i3sd65/0u2J9nMux9vYmq49/GIgzviM1H65cfuaAyH1uKOUECI35"
    "X1PfndpHs0IB6dQfUm6R5nBIliSfzVlc7/bTzEuIoPTZ8aV3FL6Ez6OepAXhAysK8Auwlk"
    "3bTTMtYHi4h+4q/tMjgUpwY2J1gC9i7OgXFgyNbD9uHTz7ePNw+9u+/blcjtI8HOLQnDyr"
    "MIuQbLOJDDm1qeaNuQ/jzkAwdsGnkO8mnIaUeyDd9FkS+PViqSmWpLbzhGsG7z6cjCBHey"
    "51SXvs3Qxf37zw09NJEEh8xV4r2HVWIJFkSPCeCdJ+sSWD4RRdWcBltHsZzZOVpx5yiGUY"
    "RfrjQAqaQZgvWGYMz5sjLnZ3V4+aLkIUSZd37CLgsguBcQEG5GMYm6aEDDMRrggLw/K9P7"
    "/cWhH3sRVd7/k09nfhdNsDekbEIcyH8mA7fXHobtnNnU3nNdc7u1bar6hTgoD0c3HIl/sm"
    "WAb7ykuKNQrz3GcAXFiduXoGyZNu15HuIvmpxfkZzgQhwEgaPTESNrL+IQ8vX7v8pJCzL/"
    "3kqb9Cp5kyLHbNXnndN//j92mb5k"
)
