from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "active_days" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
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
CREATE TABLE "consumer_positions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "bad_run" INT NOT NULL,
    "caught_up_at" TIMESTAMPTZ,
    "cluster_id" TEXT,
    "topic_id" UUID,
    "record_hash" BYTEA,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ,
    "assigned_at" TIMESTAMPTZ
);
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY,
    "missing" INT8MULTIRANGE NOT NULL
);
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
    "owner_id" UUID NOT NULL PRIMARY KEY,
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL
);
COMMENT ON TABLE "enrollments" IS 'An enrollment''s latest state.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "closed_because" TEXT
);
COMMENT ON TABLE "enrollment_cycles" IS 'One cycle of an enrollment; ``closed_because`` is null while it is open.';
CREATE TABLE "grading_turnarounds" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "bucket" INT NOT NULL,
    "graded" BIGINT NOT NULL
);
COMMENT ON TABLE "grading_turnarounds" IS 'Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ.';
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
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "resets" IS 'Revokes a cycle''s completions older than ``version``, also those that arrive later.';
CREATE TABLE "results" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "last_active_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "student_activity" IS 'When a student was last active in a course.';
CREATE TABLE "student_totals" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "teacher_id" UUID NOT NULL PRIMARY KEY,
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
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_activity_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "teaching_activity" IS 'The latest grading or authoring by a teacher, or in a course.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_positions" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';
        ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_one_row" CHECK (id = 1);
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_finite" CHECK (isfinite(report_date));
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_revision_positive" CHECK (revision >= 1);
        ALTER TABLE "daily_reports" ALTER COLUMN "published_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "daily_reports_day" ON "daily_reports" (report_date);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "ownerships" DROP CONSTRAINT "ownerships_pkey", ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_course" ON "assignments" (course_id);
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "completions" DROP CONSTRAINT "completions_pkey", ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "resets" DROP CONSTRAINT "resets_pkey", ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "results" DROP CONSTRAINT "results_pkey", ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_finite" CHECK (isfinite(last_active_at));
        ALTER TABLE "student_activity" DROP CONSTRAINT "student_activity_pkey", ADD CONSTRAINT "student_activity_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_finite" CHECK (isfinite(last_activity_at));
        ALTER TABLE "teaching_activity" DROP CONSTRAINT "teaching_activity_pkey", ADD CONSTRAINT "teaching_activity_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "student_totals" DROP CONSTRAINT "student_totals_pkey", ADD CONSTRAINT "student_totals_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" DROP CONSTRAINT "teacher_students_pkey", ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "active_days" DROP CONSTRAINT "active_days_pkey", ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "daily_metrics" DROP CONSTRAINT "daily_metrics_pkey", ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        ALTER TABLE "grading_turnarounds" DROP CONSTRAINT "grading_turnarounds_pkey", ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfUluRpdxbCdOL52bsR1f6o5ferbT3ktvKIiEJJ4pQiFIO+q1//0AkB"
    "TfwBdQskzK+yWxSSxIPwB3Hyx2F/8beGRBPd92p2+OTd9+IJ/wcvAX9L+Bi+eE/6C8P0QD"
    "vFhk7oprPh47UgbLloaFl0y2HTPf49f4rQl2GOGXLMJMz174NnWFwA/0Ec2xu0TE9ajjEA"
    "sxP7CI6zNEJwgjn2BzRjxEPWTSwGMEPRKPIAczH4UPQ9Tl7fgT34gnWtTkjxSv9QSdB679"
    "NSCGT6fE53L8Ef/+D79suxb5Rlj86+LemNjEsTJg0keXeIZtiW7kXcNfLuSdL1/OP/1Nth"
    "evPzZM6gRzNy+zWPoz6q6EgsC23ghJcW9KeDvsEysFsxs4TjQo8aXw7fkF3wvI6rWt5IJF"
    "JjhwxGANvp8ErinGCMkniX8O/xq9YKqZYVxd3xm3Z3eGMSiMrXiF3IhEl0zqinlh84EQIP"
    "0R9pvAIq8OxANOfzi+eX3w/k8SAsr8qSdvStAGf0hB7ONQVA5AHvF7/lcWMb8j3/wqzGOp"
    "HOr8pdvgHV9IAE8+hhjKGKztwnt39o870fOcsa+OuHD18/GNxPzy+B8S9PkyunNxffU5bk"
    "75Nx1+71enF9cnciAS4MXnY0SKgL9pAfxPHDo1+EXJ3ADwwSa+PSdvxA+7NRSfju/OckDG"
    "yqoI4blbMn3TIjns+Dv0EDH+vvy/P++/PTw6/HDw/vADbyJfdHXlqALU86s7jqlQypP7lJ"
    "IQF8bYvH/EnmUU7tB9Wta2eGu+P89fwS6eSqDEXyReLmVIGbOn7pyPUJmlTRrUmtpV04am"
    "9pibspXMK8bNnE+4oWM+//8jGo0eiMd409EI2QzZ3EaGNvEVKxrW9bpaw4wmT9W0pQVBMK"
    "i6BjUcQ03cM0KbxLy7mrwW4gTS6DvRUPApCdDvkX5PI+rbvkN0CN9KALheC65ncT2OfTXH"
    "E0RNjXkiVcXvxA8NhiDStX0YgfPLs9u748ufMsMgiJ+4s58Zgvjq61CPJKOw6gT9cn73Ax"
    "K/on9dX53ltc2q3d2/BuKdcOBTw6WPBrbSmMSX40sdIkundL5wSIS/iiylGtSRJXPVtClZ"
    "Qg5hjJtrf4Z9hGPHAYo6IhayhWfAXPJhEYwnciVwQ8dJj1hEWlySxG4F/qOrYFFP84w16F"
    "W3TPzLoFXRqGuCnpUCYpWzS/Kb0aBVq/ZAqhSkKlRTmjM0IwQTFJj/E0/SldVsQUjzshug"
    "pV2Du++8dJihgA/0nii00QmlDsGuepBTUrnxHXOx3RrSk+vri8xonpznV3NfLk/Obl6/lc"
    "PIG9k+UX9XCevU0f5ZqTXUf3+Wdxra3wq3Upvui0TNX9xmSJfWoi4L5sT7iTK7ckWaazas"
    "XZeGAsYikmi2PC3HeI3F3wLz9/P1SElGZjO0pH7V13lSUuVDj8Z76tFgoeOnLEqCw7KFw9"
    "KnC9vU8g/HAgB3C7gXKUWYo2r2tFyrpKS2t9bZe1qd8t3+/sHB0f7ewfsP7w6Pjt592Fsp"
    "l+KtKi1zcv5ZKJoM9kXaNsaW4QU6ujwlsTOgb251iYPpzDeCRZvVZU4WNj26vLg0nYD5Je"
    "udCvOckWplK3o0pk9mmXVXmSkZWGP+kXOSmJSvfGaYzVTW18XessxPkhHM+0qWPmE7hemJ"
    "mIvp2cwn88n51fHNP9XTOW6fxv/kn3dnx7kBmGHH144/zQiBGtFXIxJAj2CmIp01uCdigH"
    "w75Ft53zOCQI66TI7CMMpWo5wThXHu2jh3z9v6c7TlWe1s/TnZGG3ma412Up/R1dqB3V9w"
    "s4KbFdysOwI3nnLlP422AZtCnhEC2FvAPrc5pwmtTBb0S/5n2R52pyVcKCWYA/6Kuju2l8"
    "u19YfLLxd35zfHV5+7tqsrIldL6YW8Wc8qRLPGUcVxIlQuZQojjz6KpOTIzqM9kTmF0cLB"
    "JplRxyIemlAPYRcF7j1nbW7Ukyqq+EmeAVHF2/901ogq7gDDbKuS9p6bV6Zis51Aod3LTW"
    "rcHtxHLSjjdjO3XjjawiYEiszyirm9kgC8W8xuiKLcfBQlkTHbit2tqjDglNQzhwHrOpye"
    "JfyXBr5ju8TQJxQKSSAWMSWe4YXPcdGAMy0COGYyk3RgTEkAiqtF79fA9lSatBTGtMiLxr"
    "Fr3ow76nPYBlU+jajJsJFng6/4V63r/RuOg8aBj0ajsOKarE4zGiHsWvzao+3PLA8/irow"
    "vHPXR3RBXJRqiqjrKOq4ba5b8GJ0kNGVezFSY6ihm3JSL1o9pdX86kPRwDIjA0juQmW2Du"
    "FoRbsdzVMDYom+Q7jlbIDAnXrY0mJ4aZG+o70jDO8Ttp3lJeF/slnG8DJN6hieJRob81Tr"
    "Wob3iyhVw1einGHF9WkiJ9WruMofE/V0+R3+pca1acpL9G6gP6jK2yNGB1V5n6tSG6Sc69"
    "bfjVxFxqo6iB5VUYr33ZJumbewYCxjZZQ+virwc4IAuxbsZWSxCvHdYYtbBvtrYP9mcAvK"
    "X19zkuclAXh94BfEM0UhPRbMFfaRmPYcOxXo58Tz9jKUfxP105PRqLKSZ6fnl8cXr/f3ho"
    "e5rcOYoxzu/SkfnZrU3m41zdXyMNm1JnsKxPZTvrwTmPiKie8Hnos9GriW5ozPCcJU15rq"
    "CXoGI/yNLNZiqpd38mKm+uHwfeVU75hj7Eb+Oqjwi0Utho3cYuG9xoHdi2Ds2GxGLBQKDp"
    "HYOpEFmif2NPCIPHNKnIURRWV75MEW6xNVBPd6na3hEAsfp+kRywiBS0zXJRbBF7tUmnpo"
    "cmIv2lPzIqIrB1dc5C9SCTzOqEMQM2dRxOL2aoqEakZjGyktAnWLFWwlUuhFSH+8vb5SY5"
    "oSyX/2tumj3xE3Hn2EtgI3AUa1Tzzv/s7NZtFBoTpdbGZblDPIy0LJaChoUM5PCbYuiO9L"
    "Mqakp0mDWnbKmxqObPuMFQxUlrZqRau0sQoDEJnS9Vjh02v/raxoob5BZ3dTob7BVuHuSG"
    "nqHWOeUaE/OpkwouA/Veq8ILpLAG/ZXRlheU8UARoN6jRGclCmsWWZxgjGB+wEyljU2gFY"
    "ScIQrDcEM85slTlx5SvhomQfFsSDn7DtSReuQECmschJNERj6s9ErOMYM/L+cG3XzpOsmn"
    "WD9/oQtjeIKp4M0Rw7E+rNiSWiTifYdsKYlu5xIv0ap2uWN+2atd424M9UZKs/5uFJUN9+"
    "IZuOAb5p1m+rghGOPQ+XsBxbGYPQMYMqMkTlKbrMF9bUduU2ScgOPsqqVvwtWeCRtXW52B"
    "X593/yYarENzCzrTaHYedlwZEMjuRSR/LZKrV1oHYkpxoMaxzJuTTZBkEO6aTqXHk5RRRD"
    "XWvIxd7+5wbnVHcB5J0o09dRegMnf28SzYVHxexlxsSjc0MX2xJpQFpVZ2tBVKfkVVUyi0"
    "XgNOPqcmZdpG+ny/DNqzncafzJNCRy4TfWkM5di3xq0V44InGarX1Eo5HpUEYsY0xMHDAy"
    "GolaweIPQo8zm4vYvrggZmCR+W2yYyCJHeQvQBK3ShKB0mzS0ALl3jjlzmh0He94URJc5M"
    "1c5N3hNJ89bPH/71Ipa2pao2hYx2ymoYiRy4er5zY/2IxTBg/PBQWJekGpXj6icWDeEx+5"
    "SJx8wNDbN29/Dfb3jiby3/Gvwd7e+Dv0PYpyvxC/vP/+MGlWZD3beSQUu+mcoYZiN53QiF"
    "DsZq0UqlA5abCiRABI0Y6VUOldOGV32NCPdHwTuCUMKLpZx3r+S8eGFzzn+ZTy/8LUPZ1h"
    "Tz1x4/abMVbPm+Axx98Mh7hTf8Z/fbu3VzEhY0vFW+WD6aJb++G9GqdJYJqEWK3S0PKyED"
    "0A0QOlyuk68Mf0W4lyim7WKSeaNIPEsxeXeAZ5T8+T96TODimHvSAI8LeJPdXPCVk3GaRH"
    "kD9VNogsBt2ODeVEgQwBGaohQxd0euaqaiAVmjQjRoZDpwZp6qd+EobUkWTZLrClNb05wI"
    "M6YohdjmurPOWcILjVNFcC6U3egPkl+0dVG7xpKZj7bUtN6FY2S8lAOE2nHMQhp7gVWRCV"
    "rCNs0ZB0sFXjzvhkbufYcdb2yvSFaBzsH71fqV/xS5XCvb08vrio5xgPxLP5dT49qaejc/"
    "NyEFKjr3Rn2PG1N+4zQoB6S9T189pzYoB8O+RbeVwyghvwt/RoHMDdosl7xGnwF/JQpHLm"
    "k2rTgPvI8+VTJ3o3KdQdNpepCdFxcklyatSlqiR3UzFIWOgc+a8iWeGwamKeEYL1Vd5TMM"
    "MLseb3bV+VtlDhLMgLgr+ghSmPUeSjpOsFVonukstsc2mx+tgCpjWYaqsLUBPrqIldrOLW"
    "WbA98jWwPWU4cFWCd1oMkryrk7yVdf018c7IAeDNAU+dC6fHpAuCnT+F5WVtVohUJDazF4"
    "OSBfvq/rBusR63bH6gFvFsKku5Pc5sc5YcDI9EX9ZqGf4RxWttUfNtya8+8B+xKAhnz4k8"
    "OIuvz5G46uCF8rStp3sSeAM693UNK7wBcrxltRpdP2hWEgLPOucJzdTakYMVuL7ttBvnlS"
    "gMdKcH+pnPhevR0PaGkvw9sH8rYSPyVh0REad2/9a0RNIvIR/wfTJf+KHvX8gLPsAhLXKJ"
    "Bu3XYATywHG9qZwSATagywa6xcB6qzuG+SmsX4EnLwYOVNUiPFQ7xoI6tqmVLVSUBC9f7+"
    "rw3BAR5Ky2jOG9OtPoiVYNLeMNeaD3hIm1sag29opxGzdfOETcZ4g6llwkYxeNRtF3OxoN"
    "+VqZUX6ZMhJWa8eeZz8QuY3uFa3pEz0D1uQdNBFQUnC7e/RQUhBKCnYM0U6Z0hCdElsqbj"
    "YwprxZQ2t6NyPCC21yjcVfKrRb4ZoxXERG2oxbQBaM5zZj0gKKY0249bM5eRPO68hMFu3o"
    "xnsHC9pB5Q4WFCxor/R95lAqrmU052dKBCYnBPc8Y5GW0LQqdpKIac+xUxJrkkjlN5FCsT"
    "eR+G6NwKez0/PL44vXR8PDXFRJPBKHUb20dH00zkr8dvkpeVnYsIMNuxcQQgTFcLWL4XZn"
    "+Xlrzih1TrFDXAt7A/UyNNdoWLMcZbK5YabbN1qWytCm36gbe1NlwB5D4ovjYqaPfCrWhl"
    "G/iM+ej0i09uijeiW6boeQp96xPHUxoIYYUB3GmREC2tm73abb0DtwbPr2g+0vy5RUrlWt"
    "lop8Djgt0CBKg7iJGws9YpGYybhqEb2QyHklXUiqiA0tWfB8dZDqgOdrq3xSfB/hF9rmuO"
    "uiNCzJOrck65yduaM+f7FqKxO1aWpj/KR5AwsjmOrKSqSsAuJIMkFZxXnzYZdiUyW+6Vpx"
    "LsGQk1hnGR1yOBqJAw5HI5U9esIngfXqoGIF67VV69Xfc3bVuqljmYCWch1Yur621CvALW"
    "+K7bVHddMbYYFbdnBQKYZpEcBRQVJVkTnl/s+i5Jqu0P44lbvnCV3Fo5RRv6RBLe9LYlua"
    "kb7jVDhMUutJltpUZZGWN/7V/ZUzsGQnyqejkSRso1H45YpKjfxSmG0q6F1E6h6Fc8IOvR"
    "IrcSk5sT3efSi9LrVLXlyXaeQFgeJBismzEzxgzRDtBNFO/QAWop16se2kyDLT0AUpCdAG"
    "kD2wBUQF7Q6YjkpIJEAptFAKEKG309tB6aGWK08jWrfqj7ZCHKqG92a8x1pp5QpRqM3fx/"
    "jy/gxAm/ByjzzYmgQsLQIMTMXAUs5ObZdiSg5iuctw1dvUyMu9uOjuNIiJ011namalYGIq"
    "MdWblRkh2GUbPtMu210YNxSFUQ3UO225RsOa3bY4JSfyqzfccjt30Yw+Iv6yyzA1PepGln"
    "4Rmx4sHRvFEHE96jjRFlhmP26tntbYTOtaxcGXsY0Gez5PFCllRB+LBjfOi0FICoSk7J6x"
    "rAxIzrZpaip1ApJvgzmThcZT4SIsTKiT4cFJ/XIRMmzhZdFCtusCTGPPTKO+AgfdXXGiSA"
    "uDqJQFZLPHlWlN0JQI4Jg5yFAHxpQEoJhdSOjAmBYBHCvTAE7s6c5nAny3v39wcLS/d/D+"
    "w7vDo6N3H/ZWWBZvVYF6cv5Z4DpMbw8Vga44WawC7IqDxQDwasAhQWMXKnzKFRr/oaZ+Qa"
    "HZsMlajl/UrGAg6qJEKQNiqvAOkKi+GfC5IgYFjZeJB3MoblXWNFi7tzUWefKcL80lXloG"
    "FnhtzqzyDN0Y2KwUBL21iMtIvHL8O1+rEkIiD8FvnQuG6pDR8rDLJqSsItjqdq2Riho2zo"
    "PjC253SsJ9tNBMvGIyW01xaENtayhC0CvzAtHpm14bi0MijXbOcIUobFvmz5GnLcEtCAK0"
    "OWjJZELa1n3KywLTAaZTynS+sFKWI2/VMZyANWY3YrEs6yUtuAh1sYOEKRRL4lXXHzmR8c"
    "g4sB0L3ROyELukNv9HPE29+l63wzU4kvjTNRVfSgT4EfCj5+ZHls0WDl4a8vcCrOUujbwc"
    "5Jro+zQ8qkrzL8c8bg9Y62PNoWHKjZuqWmSJEFQjU1cj6w6LOSaebc5KeEx0s47J4KRZHZ"
    "Upx37DJdPXrpYeffjrkYfOW7QWnOF0hj1d0tBPZz3/cL4ZDnGnvvhA9t+9qwA01rW8VW5F"
    "FKvh/fBerlIF/640EI6a7yC6b/f2GqDLW5WiK+/l4rao6yuzUn+8vb4q88SuRPKrf9v00e"
    "/IsVkfCXAFuAKMauKQ5wjD7ApEdPDslf//+D9gpg6w"
)
