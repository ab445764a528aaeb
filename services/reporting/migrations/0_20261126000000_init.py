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
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ
);
COMMENT ON TABLE "assignments" IS 'An assignment''s latest state; ``version`` is its course''s.';
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
    "assignment_id" UUID
);
COMMENT ON TABLE "outline_lessons" IS 'A lesson of a course''s latest outline.';
CREATE TABLE "ownerships" (
    "course_id" UUID NOT NULL,
    "owned_from" TIMESTAMPTZ NOT NULL,
    "owned_until" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID NOT NULL
);
COMMENT ON TABLE "ownerships" IS 'A period in which a teacher owned a course; together they cover all time without overlap.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "quiz_version" INT NOT NULL,
    "attempt_policy" TEXT NOT NULL
);
COMMENT ON TABLE "quizzes" IS 'Which attempt of a quiz counts.';
CREATE TABLE "resets" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "resets" IS 'Revokes a cycle''s completions older than ``version``, also those that arrive later.';
CREATE TABLE "results" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "results" IS 'The percentage that counts of a student''s submissions for an item in a cycle.';
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
COMMENT ON TABLE "submissions" IS 'A submission''s latest state.';
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
        ALTER TABLE "completions" ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "resets" ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "results" ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
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
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_course" ON "assignments" (course_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_searchable" CHECK (num_nulls(slug, title, search_text) IN (0, 3));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
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
    "eJztXX9z2zbS/ioY/ZPcjN6M4zhxerm5Gdnxte45dl/Hba/XdCiIhCS+pggVJK2od/3uLx"
    "bgb4EUQckWJWOm09gEFqQfALsPFovFf3qMzCkLXX/yamCH7gP5iJe9v6L/9Hw8I/wHZXkf"
    "9fB8XiiFZyEeeUIGi5qWg5eBqDsKQsaf8aIx9gLCHzkksJk7D13qg8B3dIFm2F8i4jPqec"
    "RBQRg5xA8DRMcIo5Bge0oYogzZNGIBQQvCCPJwECL5MkR9Xo+/8RW80aE2fyV81iM0Hvnu"
    "7xGxQjohIZfjr/j1N/7Y9R3ylQTJr/N7a+wSzymASRc+YdY9rwoNiXIrXM5F2R35Gv5DSM"
    "AfMLJs6kUzf1Vqvgyn1E/F+N8JTyeE18EhcXIg+5HnxV2SPJLfnnsgv9opdM0YRx50FsjL"
    "b8me9Szr+ubO+nxxZ1m9lY5MJHLwx49s6sMgcDnqgMifst0MAfG0J3C4+NcdtDwLgt89eH"
    "D90+D2/LvB7ctPg3/9RZQs45Krm+tvk+qUjzA5+q7Pr27Oen+KV+AQy5eIfil3hKvohh9/"
    "vPxY1w2uqhOiyHVegeRhdYVA/c07AfqcBuGEiUKBkQA4AxRmixXPe/7+FVg/ckDUsK5Kls"
    "DlnUhCd0ZewQ+HBfDHwd1FCchEN61CeOlX6Ie8SAk7/g17iBj/Xv7P/xy/Pjk9ef/m3cl7"
    "XkV8aPrktAbUy+s7jino4PF9bvLDgxG27xeYOdZKCT2mVXVXi2bHs/IT7OOJAAr+Ivi4nN"
    "0MAnfiz3gPVRnWrMJay5pWbWhZB9xypTIvAm7VQsLtWhDyfz+g4fCBsIBXHQ6RGyCXm0Rp"
    "Al8Eq3Z0s6Y2sJrZWzU19orgNtV2yKLiFIkf5GbD38aRb0NPIPEm+N/J33sd1OPVhlL2oS"
    "buBSFjKksaPp4nGgo+J2H0e6zf84iGbugRHUadChgy3ZhMZ3A7XI/jUM3xgKipMc+k6vgd"
    "/NCgC2Jduw89cPnp4vPd4NMPhW4A4gclx4UuSJ6+lHok64W0EfTz5d13CH5F/765vihrm7"
    "Te3b978E04Cqnl04WFnTwmyePkUYfI0jmdzT0S468iS7kK68iSnVZtSpaQR4KAm+twivna"
    "P/EToLgh4iAXHAH2kncLMJ7Yc8ANHSc9sDx0uCRJvAj8R1/Boh7nHRvQK2PiH51FxZ2siX"
    "FRyoBcMkNiimiwqLS+4VAKDiW1kuYILQiZAWqI/iMP0tRItuCfZdktsNCuwb3vNLRfYHwP"
    "9J4otNEZpR7BvrqTc1Kl/h1xscPq0rObm6tCb55dlhdvP346u7h9+Vp0I6/khkQ9rzKSqa"
    "P9i1IbqP/9Wc1paH9HbpQ23QaJqz+7vY8uLT1hSdOrWnaKwv7aJSdUa7zcTDzkJV86Rowu"
    "YHM65gPoCFzqGM09bJMp9RzC0JgyhH0U+fdcg/pxS6rl5qO842CWm8/Di7/HTPSoO+wz8K"
    "KJjpc5qd/Kybw/NvFRfMxP7NJ/5mgHBDN7aoUcXQVnIcx9IM5dXFgc4kVBg30L7Lk9jhTh"
    "HjV6JZUweLfQLGats/21DhGeFc3Fek5qx4t1NUHv2CKdRqHn+sTSJ3MKSUPqkuXIFM9Djo"
    "vORkJOxOBY2D/QgTEnYVBMHQ6/Ry5TadJKGPMizxrHrnmS7mjIYevV+ZPiKv1GXiUrzGqv"
    "9y15HhpFIRoO5akHETI6HCLsO/zZwg2nDsMLCNbkjfshonPio1xVRH1PcZZie80aD1IHGV"
    "21BynXhxq6qST1rNVTXs2nE0UDy4KMQfIQjkt0CEeH+gp325k7qYQxkdh3CL85Pn7z5vT4"
    "6M27929PTk/fvj9KsVwtqgP17PJbwLWfX9ytAh35E4YdLYaXF9l3tA+E4X3Errf8RPifbF"
    "cxvEKVdQzPgcrWLFd7LcP7GeJH+UqUM6wkaDR2Ur1Ijt4EcKaVl/CZmgSMVh+T3UJ75mTs"
    "vrhDzclYEwfSESgVZ2Bjz5CVhuzpMROl+L4bziemKUE0mrlB4CpdenXglwQN7FqwV3HDOs"
    "QPhxw+Mdi/R+4fFlfc/PM1B3lZ0gCvD/ycMBtOtwTRTBVzYLsz7NWgXxIv20sp/ypuZ096"
    "o85KXpxffhpcvTw+6p+UdgoTEnhy9JcSzrnz762GuVreDHatwZ4Dsf2Qr27EDHzFwA8j5m"
    "NGI9/RHPElQTPUtYZ6hp4VEP5FTtBiqFc38myG+kn/Xe1Q75gf7Fb82qtxg8U1+o28YLKs"
    "cQz9PBp5bjAlDpKCfQQ7JeKQ9NidRIyING+QjyYOgGfkwYX1iSpYfrPGNvB/yddp+l0KQm"
    "ZPU3dPM4Yvcak09dCUxJ61p+ZZBFP2rrnIX4USWEypR1BgT+MAxadyIiZqRmPXKC9iDhMr"
    "2Eqs0Fch/f7zzbUa05xIedq7doj+i7jx2Edoa3ADMOo3Hcr7C6XRDA2UY7BTM9viHHdZ1p"
    "zj7tw57u7w04s0AKmCnuYqrGOnpWCmRrkXM5nSAUxlesX62gcTMdfd2WVS/HQB5IM4t9pR"
    "0mOSJm0TzTmjMHoDa8zozNLFtkLaIK06/DQnCjVQe7wsETGJYOrPmHWRrZ0v5ZfXU7bzZM"
    "o05G1yjjVkbzcQ5Ab1xS0ReXIGaRltjwZ8CTIiNo4CInNewx+EFlOXi7ghPIARuEr0ttmw"
    "4YS7pyuGEz4pJzQMZpt21TDsrTPsggJfBbY6mnlV0uR3aBbQ3B0K8y3DDv/3LhdHoGYxio"
    "rriMxEililIIUG12u5AWcIDM+AccStoFwrH9Aosu9JiHwEmb8C9PrV6y/R8dHpWPx/9CU6"
    "Ohp9g/6G4g15xB8fvzvJqiku3XqSV5oDB/sxP+tIkjlwYA4c7HobW+oiDRKUCRgOdGBh7N"
    "uF9Aki8LpDfi4dMpvTkC9eb0kw53hUuXAUFdeRHzcVgVhkIdM4RCwRAP+KuEfDDUQ0h+NO"
    "YIuNMxQbex5hfTTjPII6fTTH4VQktbgnqiwYm7b4xf/iD9CIOkt5DcgMLxEfPyEfPQgMZe"
    "IZYpgvCBBfDDB4QZwv64N4E2RvZWTGJYI+CqhsRxQQPv6D8IsPjiMaojmjNgmgHTzhtTfl"
    "TSpDfeZyWrdUT2ulkR4tQ9l72w9M25ELNg58SJkSJ0pnl9eD21/UVOlMEShx9svdxWBtyJ"
    "roXL0uyAltqx8eKdDqYzp9ciO5PP123DnrMzfWZJ6oSNy41yZua6xhSjgDUGViqw7IyomY"
    "gKwNArLAFOkplUSipUZ5wshNhMchYYk9jRjprEJxVcdVBozhStuqGvndGvK9O7itLCZDwH"
    "/4j4h/OOSRkEo+YVKQbX5bPQTL4l9/WwmihVc5raIOy7Im6tBEHVaug76no9vI76nXPnHh"
    "uvXO/9GRxaKGNxdW9/EGTF/8uzJNzqeYqadIUn87XtGdMn3eu18tj/iTcMp/fX10VDM3Eu"
    "vLa5Wtb1x0LMvW7BVHtk1IO+VUljXKySinSuV0E4Uj+rVCOcWF65QTzaqtdb9cPIjEn/K6"
    "UwaJo2YzN4SLTiGRKHgoloSX2HDHjEecCRQs0T/x+B73EdxDwxeEY5cF4aofZntNg0MGiM"
    "o9Wb4IUAALT98maIoDdD44/+4CvRZOFnFlDnOkO0a+Lf4djglCziz+34SPlQmfWX04LRQI"
    "T41wxnjUvocvIJzoEETkt8Nni5xbfPY+jmum2uOqdM0olqKx5u2utn7Cw87VCjykc9fW2U"
    "tMBcw2YotrHOaYqyX4SIvPWR3YVwQN/C3gf8BepEwYWu0xSEW67YTsnjs4l0skthQtOGJJ"
    "1FBEQxHXUMQrOrnwVVkKVqo0o4uWRycWaRy09ANnVamu7gtfER2PAyB0wp8HDzwsUjDYnI"
    "MlG2CwT8ZN9Ahz5gW8L1iljVtteQO+ZhjDTgOP0iGgsYNTkDGbOIpNHJ+PXktOJ73VSEnw"
    "kMB94jRMthcFYUVMXV30cV7KaJg2V8uBftbNhZKTMaGMnQpnkhznMxzAr2VBskZDEhSklR"
    "sELgW8EU94kGT6Gde3MfOxSLsUB0mklESwlAUWfilupoiTpa7ixEvuvcEvU+wpXGmP+K7E"
    "twa/oOFwRKZ8TA6HaEawH2RxS2njcL5NXD/Ni3yRawsun84yc0nPWf+LPxxypOG6amgtbY"
    "d/gLjJ2qfAxyBX/WP41T7PsOdt7Fnr/kaINGBvjk/fpSYLfqkzUp8/Da6u1vvLHghz+XM+"
    "pSnTsVNlOXNGRt9QwVTUPvtQEDKot0SdERyolhxrcM/EDPLtkG/lNSsIbsFntkf9YFxmml"
    "wRrti9EldPVLPFXJ0GfFFc2pu7JrUJZZTVRQB5fEdPlksqblLF/pqKmYQDu14f1XEq2Yua"
    "EBeEDMTq+6Gt0A1VaQdq/CllQeNSaWG5ExR5L+n6alWih+RV3F4WK31sDaZrMNVWF0ZNbK"
    "ImdNey5gT/BmBXX1Jfm4+t5qJ6k5OtlJNNmSxZE++CnAG8OeC5y3b0mPSKYOdT2z+v/RzI"
    "GhJM3XmvYn2elvfXrc2Tms1vKSHMpeJa3cXUtafZ5bqwuQFns+NV9weULK1hMwNOhT/A2T"
    "XPQ+BhEtssfDmO4KmH58orTB7vTWbxv+vJ1K9Z/IvuFblkdb2cRUkTGtg5P2chE67orMgP"
    "Xa9dP6eipqM73dE7vltnj7p2bxjI/0buHxXkQxSt4x1w8+kfTfPe/CzNfxiS2TyUnn2QB/"
    "PPIV2lDg3qb0AAxKWtekM5J2IuN9NlA4ZwbX0rQIxH/YS5ZTHjL1WtuaXasebUc22t81yr"
    "ksapt3dpc28JhH2rLaMsW2caGdRqaBlvyQO9JwEshSE5+AsZx+gRKC8EHw6H8bwdDvt8aS"
    "zSrNEk/hEz5j4QsUnOVq3pI73DLMF3bxFMwv+n3YE3Cf9Nwv+OIdopyynRqTCdUNjAdvJq"
    "DY0nhPLPCbO5xuIfJc2UXCLKNWOszSCNRjSauUEgDB4k9xLR/GQGrunYKq6aza23bgzm7n"
    "W5MZjGYO6Vei8kZeRKRXN85kTM4DSROjtMkiMtqWKfiNjuDHsVgSOZVHmLSIq9isUPqwc+"
    "XpxffhpcvTztn5RCRJKeOImz+OWz9o1kxrFWWfuKsmY7zmzHPYN4IHNVjfZVNd1ZbX62p5"
    "R659gjvoNZT73qLFXqr1l9BqK6ZefrN1qFijilP6if+EpF9F2AYMZxMTtEIYWlYNwu4qPn"
    "AxwHhyPu6oXnpg2aM+YdO2MOHWpBh+owzoKQoZ17t5f0WXoHBnboPrjhskpJlWqt1VKxzw"
    "HnBRrEYBA/81qJlBkis5hohcS+KuExUsVjaMkaR9fumY1xdD0pfYTpICckabH+WpU2K7DO"
    "rcA6Z1buaMg/rN6oxHWampQwq97AoAAxTY1CzgggjmQADBWSIMkmxT10cSFkZJJr0T7nrN"
    "4STgd4BA2HdE784VBlfh7xTcZY7V6PGmP1pMYKRv8qnLUn+BKRHR/eU6uijh3ac5SrvMrV"
    "s6Ne3z3xltdRe1S3vc0V+VWX9lZimBcxOCo4qSrMptq7uSq5oaNzf1zG3fNzpsElVUwvq7"
    "CW5mWBKs043iAX25JlYRKJQ5WJOysrQ+bN4TDbZwrpcCj42XAoZy7kUOSP5MFQYHMxh1uA"
    "68GVPodUXEiK63KQlN6UyWUfrss0yoLmeIg5HrJzgmdYs4llMrFM+wGsiWXai00lxQkxDV"
    "2QkzDawBwFeAJEgXZHiju8q1VCJmGUQgulYOLvDnr3J9/VYuVpxetW/d5WiJt83nvT3yOt"
    "I+EKUZM1fx+jx/enA9oEjzPy4GoSsLyIYWAqBpZzdmq7FHNyJlK7Cle9TY2y3LOL3c6DmD"
    "nddYZmUcoMTCWmeqOyIGR22fo72mW7k2FCcdRUT73TVqrUX7Pblhy4if3qDbfcLn00pQvE"
    "P3Ypz5nHzYi0LbDpEeRDoQJEfEY9L94CK+zHbdTSJpcJm2yBJjBqj0AuBkZZ8dzQoMJlMR"
    "OBYiJQDs821oYbF+s0tYw64cafo1kgUoDnokNyd7bmMotDQLCDl6sGsV0TB2QJn1NAiY4C"
    "N7q75q6PFgZRKWuQLV4kpjVAcyIGx8IVgzow5iQMisWFhA6MeRGDY23U/5k7OfjA/2+Oj9"
    "+8OT0+evPu/duT09O3749SLFeL6kA9u/wWcO3nd4NWga6586sG7Jorvwzg9YCb8xiHkJ1T"
    "rND4D2uSEaxU6zdZy/GHmukIIMlJfEIAhgpvAEHmzIiPFegUNFpmDss+FNUmKNi4tQ0Wee"
    "IGLks3ALMoZSKuGgcF1N86pbvWzssYd2il+45P643SGmTyJrStc6FOHbJRDPvBmFRl80qL"
    "19qkuGLjU258fe1PiNwlk1bhRSDOoimuU1hb22QU2L0Sq7YSJtR82ytfuK3RaufqVoiaAV"
    "y+v522BHdF0EBbgpaMx6RtzqayrCE2hthUEpsfg0pSI4rWEZooaExmYCksch3NuQj1sYfA"
    "FMKCN236A+ctjIwi13PQPSFz2AN1+f/gbeq19aYNbkCJ4E/XVHw5EbN7avjRrvmR4wZzDy"
    "8t8fsKrNUuorKcOTjS4lQeV1CcBX1VHh2BC+2cu7iwuMOVFzO4t8CdYGZP2yBfFDTY62PP"
    "qCpPRbWeSeobrPWx5tAEyq3IumR6mZBJp6dOp9cd5j7gusqe9tTcPS5cx95xVm0dfa/Gfs"
    "sZ/TdO5h9P/M0Ic+dZXAuefD7FTJco7+eGH584Xy2P+JMQJsjx27c1gCa6ltcqeQESNXws"
    "y0qpVvi80kA4rn6A6L4+OmqALq9Via4oK0UiUj9UHqv+/vPNddVmQypS9ni5doj+izw32M"
    "dFXw24AEY9cShzhH5x1Q0NdOtiinP+x0czwm7G4+rbzkuV1lk5O65uUVG/obvqB8LQHPPW"
    "4EFfxOFLedheg998zlsRIzZljrj0Zj73FKH97ZqRWSnhw4kdCV/uGLtexLttOEzuegVhKR"
    "cfFYAqxJERJIwuUDSPE5AzAn4wn0ywuBXjAXsR+eK7sgk/mo3gbMEYjSMGlVHyqviGHx/R"
    "OUwYytAUBwh7Hl0Q5xUaDhdw5foMs3v+UXFrMtbliz+jMzi8Jz9hMeUsAxFuZfjEhKgX/o"
    "lQOcVFJNGEv9yVDdteFITCVQYXvg+HIZ27tvgNEmwCNPIPt/gHTeHlEPXpjpfyE+gkOzoR"
    "Yy2SdPK/gMMzpuwDb3KKvVBEuWRtikeM4ADumUeYESRERWb28ue6YXqjboIOtCqvQxLZUy"
    "QmIkso/uIvKLvn0IrLSaZ8MhQb3Hx3Nh7hE0YjhV2qXmKtSh6Eidp1xI8YsDr9kAoY+Ntk"
    "YUkmksZyoiBj3MMK9zBYpthmKvwINSHNJcGnA/focZF94vBmlfnXGOBV4gfTHVsb6CmPUX"
    "iEa7faC4ImVVrXttkLkymllFr0qCBl/ND6pjmh7quo18UHZTIml0/5kFG68FEZZR+zZdU5"
    "o4Jg2cG/DKV1OBhMz2J/Rzqa+WA+u7we3P6iHs5nCv/I2S93F4NSB6QLRx09UhAyakRfje"
    "TW5tq4Z2IG+XbIt8omWxA05KjL5CjnttLt5ZKo6eeu9XP3fPs/xbuN9c79n7I9yWbe/XgT"
    "U8O9jycc3AkfidIvP3UnUzioGTeEAkL8vryrk5cmzaMR8egCbn6S7nFGkLhoiX+60vn/GC"
    "8xruJ9s6fGVdwROpNORx3IC0IG9hawm+DtbTstY3uwiugn/tkug4OgamBzgiVgr+O8L3uG"
    "bD1s7z/9eHV3eTu4/rZbyQs/EuxckTCsPH+Tq7COAzm8quWJug3pz20+cMCmkecgn4acdi"
    "Tb8H0U+fI4sSKBr7b0lmME6zafDixM8En2nOpSFhq6uHv/uaGHJpJgn7lKvPfQJpZgRfSQ"
    "AH7yBHUCy3uiuCmqwdZRLGd2jlruHMUwivDLVh2QSpou2KwLppwvK/PcVoeXr0ruQ5R57w"
    "fssgCCewEB4WYUg6iPRjScohEOyLuTMr3fXRz6oV8czNu/9+nC76MZ9saUzYgDOf9k4PbG"
    "3fA4Zza191w33G7tmql+Jg7K/bENB+Kf7Bjg26b8rqMwrwPGcAXFieuXoOyYNR14HuIfmp"
    "xfkZzggzgIAkenI0Y2VuIQ8vXrb+VEHZl/r9UmvUrepIUyW/V55/Sf/w+4qJpn"
)
