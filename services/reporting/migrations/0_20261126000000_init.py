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
CREATE TABLE "idempotent_answers" (
    "id" BYTEA NOT NULL PRIMARY KEY,
    "request" BYTEA NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA,
    "ids" UUID[] NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the body that it answers';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'Who asked, and all that stand in the answer; for erasure';
COMMENT ON TABLE "idempotent_answers" IS 'One answer; ``id`` is the digest of who asked, method, path and key.';
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
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
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
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz2ziy/Ssof0m2SjflOE6c2Wxtlex4M571Y67jzOzsZIqCSEjiNUVo+LCi2Z3/fr"
    "sBkiIpkCIk2aJkVKViiUSD1MGjTzcajf8cBGzCg8j1h6+6duQ+sI90dvBX8p8Dn44ZfFDe"
    "75ADOpkU7uK1iPY9IUNFScuhs1CU7YdRANfg1oB6IYNLDgvtwJ1ELvdR4Hs+JWPqzwjzA+"
    "55zCFhFDvMj0LCB4SSiFF7xALCA2LzOAgZmbKAEY+GEZEPI9yHcvDEV/hEh9vwSHytR6g8"
    "9t3fY2ZFfMgikINH/PobXHZ9h31jYfp1cm8NXOY5BTD51GeBdQ9FsSJx34pmE3Hvjn2L/i"
    "Ek8Af0LZt78dhflJrMohH3MzH4nXh1yKAMjZiTA9mPPS9pkvSSfPfcBfnWTqFpBjT2sLFQ"
    "Xr7L/NqBZV3f3Fmfz+8s62ChIVOJHPzJJZv72AlcQB0R+VPWO0dAXD0QOJz/6w5rHofh7x"
    "5euP6pe3v2fff25VX3X38Rd2bJncub609pcQ49TPa+67PLm9ODP8UjaETlQ0S7lBvCVTTD"
    "ly8XH+uawVU1Qhy7ziuU3K+mEKi/eSdAn/AwGgbipsBIADwHFEeLlYx7eP4CrB8BEDWsi5"
    "IlcKERWeSO2Sv8sF8Af+zenZeATOemRQgv/Ir5IS9Swg7eYQcRg/eFP/9z9Pr45Pj9m3fH"
    "76GIeNHsykkNqBfXd4ApzsGD+9zgxwt9at9PaeBYC3f4Ea8qu3hrfDQuX6E+HQqg8Bfhy+"
    "X0Zhi6Q38MLVSlWOcFlmrWrGhDzdoFzZXJvAhBq0UM9FoYwd8PpNd7YEEIRXs94obEBZUo"
    "VeCLcFGPrlfVGlpz/lTNGXtBcJPTdhTExSGSXMiNhr8NYt/GliDiSfjf8d8PWjiPVytK2Y"
    "aauBeEjKoszfDJONGY4HMSZn5P5vc8opEbeUyHUWcChkw3JtNzuB2Yx2mk5nhI1NSYz6Xq"
    "+B1+aNAEyVy7Cy1wcXX++a579WOhGZD44Z2jQhOkV1/KeWTeClkl5OeLu+8JfiX/vrk+L8"
    "82Wbm7fx/gO9E44pbPpxZ18pikl9NLLSJLZ3w88ViCv4os5QosI0t2VrQpWSIeC0NQ19GI"
    "gu2f+glIUhFziIuOAHsGzYKMJ/EcgKID0oPmoQOSLPUiwEdfwaIe5xlr0Cuj4h+dRSWNrI"
    "lxUcqAXFJDYohosKisvOFQCg4lZyXNHloQMh3UEP1H7qSZklyBf5ZlN8BC2wb3rtPQToHx"
    "PfB7ppiNTjn3GPXVjZyTKrVvH8T2q0lPb24uC615elE23r5cnZ7fvnwtmhEKuRFTj6s5yd"
    "SZ/YtSa0z/u2PNacz+jlwobboMkhR/dmsfbTI90aQ5qDI7xc3OUpMTizU2N1MPecmXTknA"
    "p7g4nfABcogudUomHrXZiHsOC8iAB4T6JPbvYQb1k5pU5uajPGNvzM3n4cXfYSZ62B72GX"
    "rxUMfLnJZfycm8OzrxUXzMT+zSf+Zoo06IFSEHNX07kzB4r9C7Dd/ePN9mwrrXNBhzUls2"
    "GNUksWWGIo8jz/WZpU8oFJKGWKSUeEQnEeCi48zOiRgcCz5sHRhzEgbFzOj9PXYD1UxaCW"
    "Ne5Fnj2DZvxh2PALaDOp9GUqTTyLMBFn9Werl/w/NIP45Irycj70XYYq9HqO/AtakbjZyA"
    "TjFgECr3I8InzCe5ooT7niKef3PVGi9GCxldtRcj14Yac1NJ6llPT/lpPhsoGlgWZAyS+x"
    "Cy3yIcHe4rXD6n7rASxlRi1yH87ujozZuTo8M3796/PT45efv+MMNy8VYdqKcXnxDXTt64"
    "WwQ69ocBdbQYXl5k19HeE4b3kbre7IrBT7arGF6hyDKG52Bha5wrvZTh/YwxjGCJAsNKAx"
    "cTJ9WLdPtHiPsq4Q6M1DRosXqr5gbqM7szd8UdanZnmliElkCp2IeZeIasLGxMj5koxXdd"
    "cT4xTQnj/tgNQ1fp0qsDvyRoYNeCvYob1iG+P+TwicH+PXb/sGDihtfX7ORlSQO8PvATFt"
    "i4wyKMxwr9yGx3TL0a9EviZX0p5V8l9exIa9RpyfOzi6vu5cujw85xaaUwJYHHh38p4Zzb"
    "g71SN1fLm86u1dlzIK7e5asrMR1f0fGjOPBpwGPf0ezxJUHT1bW6+hw9K2TwRk64Qlevru"
    "TZdPXjzrvart4yP9it+HpQ4wZLSnQaecHkvcZx3JO477nhiDlECnYIrpSIjboDdxgHTKQa"
    "w5woSRB2wB5ctE9UAdvrVbaG/0s+TtPvUhAya5q6a5oJfKlLpamHpiT2rD01zyKY8uAaRP"
    "4qJoHpiHuMhPYoCVB8KidiOs1orBrlRcyGVgVbSSb0RUh/+HxzrcY0J1Ie9q4dkf8SUB67"
    "CG0NbghG/aJDeX2h1JuxgnIMdqZmV9hLXJY1e4lbt5e4Pfz0PAtAqqCnuQLL2GkpmKlR/r"
    "+5TGkToDLFX33pvYmYa+/oMmlm2gDyXuydbCnpMYl7NonmJODYe0NrEPCxpYtthbRBWrX5"
    "acIU00Dt9rJUxCQjqd9j1ka2djaTb15P2c7SIdOQt8kx1pC93WCQG5YXJxXkyRmmBrQ9Ho"
    "IJ0mc2jUMm8y7jDyLTkQsiboQXsAcuEr1NVmw44fbpiuGET8oJDYPZpF41DHvjDLswgS8C"
    "Wx3NvChp8js0C2huD4X5FFAH/t7l4gjULEZRcBmRGUoRqxSk0OCIJzcEhhDQMTKOpBaSq+"
    "UD6cf2PYuITzD7VEhev3r9NT46PBmI//tf48PD/nfkbyRZkCdw+ejd8byY4uCnJ3mk2XCw"
    "G+OzjiSZDQdmw8G2l7HlXKRBguYChgPtWRj7ZiF9ggi89pCfC4eNJzwC47Xrh1Ohj1XUZ6"
    "HYMuLjZgIWFRIaLhwpgJ4VcYqDG4o4Dscd4uIacJPpiBMa3jOnQ8ZAIjj8ndBoJDJa3DPF"
    "PslNVPrV/+p3SZ87M3kUxZjCB+Z5qUcooGAIkAn8UO6L2uk98wmPow/iQZg9NIzoLOyQkM"
    "saxGUGPT9EB9FX3+cRwR3ahA6hS65LllTa+dQFLjdTj2WlZu7PIul723w02pb8rkm0Q0aP"
    "gB2dXlx3b39R86NTRXTE6S93592lcWqiXfWaICe0qXZ4pOiqj9mwwU48HxRuRHKjvUUttT"
    "x3Y03uiYrUjTut5DbGG0YMOIAqF1t1SFZOxIRkrRGSheNOb4ZJJVacXp4wdpPQQcSCVLPG"
    "AWvthOKqNqx0g4BWKlpVz29Xlz/4ec6GkABRaBAxwcNk6ItMEzjvp5QK855vqpXQOP71t/"
    "J+LPGglUIPS6Im8tBEHlbaQj/w/m3sH6gtoOTmMrvn/3jfCuKGJ+hVt/EaxF/8XRglZyMa"
    "qEdIWn4zntGtEn9o3W+Wx/xhNIKvrw8Pa8ZGqn+hVFn/JreO5L0l68WxbTPmrDQ3lWXN5G"
    "Qmp8rJ6SaO+vxbxeSU3Fw2OfF5saWOmPMHkfxTHrsZYPKo8diN8MBNTCaKvooZgzs2nnXi"
    "MWeIN2bkn3RwTzsEz0MB+3DgBmG06I7ZXNXolLkDJnLPZi9CEqL97NuMjGhIzrpn35+T18"
    "LdIo5uCfCIFjdMnpZ8x62CmDcL/g2hrwxhZHXQFRQKj81XH8p73L7HN2BAcxhh8t3xtUXe"
    "LRi9j+Opqfa6Kj01CmM0mXnbO1s/4Ybn6gk84hPX1llPzATMUuIKRzlMKExL+JIWjFkd2B"
    "cEDfwrwP9AvViZNLTaZ5CJtNsn2T7vcM5+TTTFKvZrUdRQREMRl1DESz4891WZChaKNKOL"
    "lseHFmscuPQjsKpsru4IPxEfDEIkdMKjhxc8KtIw2MDB0qUwIFqoovsUmBfyvnCRNm605j"
    "X4mmEMWw0+yrqAxhpOQcYs4yiWcXzovZYcTnrWSElwn8B94lRMtheHUUVcXV0Ecl7KzDCr"
    "HC+H87NuPpScjAlnbFVIk+Q4n3ETfi0LkiUakqAwK9wgv1UIlXjCgyRT0Li+TQOfitRLSc"
    "xERkkES5lS4ZcCNcWcefoqIF5y+Q2/jKincKU94rNS3xp+Ib1en42gT/Z6ZMyoH84jmLLK"
    "cY+bOAYZbvki3xYegjzPziU9Z52vfq8HSOOxyVhbVg+8gDhR2efIxzBf/WP41T6Pqeet7V"
    "lr/0KIVGBvjk7eZSoLv9Qpqc9X3cvL5f6yBxa4cB2GNA909FRZzuyT0VdUOBS19z8UhAzq"
    "K6IeMBqqTI4luM/FDPKrIb+S16wguAGf2Q61g3GZaXJFPGb3Uhw/Uc0Wc2Ua8EVxcG/uqN"
    "QmlFEWF8HkyTk983xSSZUq9tdUzCQd2LZ9VMepZCtqQlwQMhCrz4i2IjdSpR6o8aeUBY1L"
    "ZQXNnaIIraTrq1WJ7pNXcXOZrPSxNZguwVR7ujDTxDrThK4ta3bxrwF29UH1tTnZag6rN3"
    "nZSnnZlAmTNfEuyBnAmwOeO3BHj0kvCLY+vf3zWs/BzCHhyJ0cVNjn2f3OMts8Ldn8pBIW"
    "uFxseJqOXHs0P2AXFzeYk1ndH0hqWuNixgyuPuDuNdw25Y6ZWGYBc5zgVY9OlMeYPN6TjP"
    "G/7cHUqTH+RfOKfLK6Xs6ipAkNbJ2fs5ANVzRW7Eeut1o7Z6KmoVvd0Fs+X2eHmnZnGMj/"
    "xu4fFeRD3FrGO/D00z+aJjH+War/KGLjSSQ9+yiP6h8gXaQODcqvQQDEwa16XTknYg4402"
    "UDhnBtfClA9Ef9pLllMeMvVdncctqxJtxzba39XIuSxqm3c6lzbxmGfas1o7y3TDUGWKqh"
    "ZrxlD/yehWgKY4LwFzKO0WN4vxB82Osl47bX64BpLBKu8TT+kQaB+8DEInmwqE0f6RnGBN"
    "++RjBJ/592Bd4k/TdJ/1uGaKs0p0SnQnXizQa6E4o1VJ4Yyj9hgQ0zFryUVFPSRJQ2YzKb"
    "YRqNuD92w1AoPEztJaL52Rhd04lWXFSbG6/dKMztz+VGYRqFuVPTeyEtI0wqmv0zJ2I6p4"
    "nU2WKSHKlJFetEzHbH1KsIHJlLlZeIpNirRHy/WuDj+dnFVffy5UnnuBQikrbEcZLFL5+1"
    "ry8zjq2Uta8oa5bjzHLcM4gHMsfVaB9X0x5r87M94tw7ox7zHVp1xkepUGeJ9RmK4padL9"
    "/IChVxSn/gQRfSVyqi70KCIw7E7IhEHE3BpF4CvecDbgfHLe5qw3PdCs0e85btMccGtbBB"
    "dRhnQcjQzp1bS/osvQNdO3If3GhWNUmVSi2dpRKfA80LNIjBYP7cayVSZojMYqIWlviqhM"
    "dIFY+hJWscXdtnNsbR9aT0EYeDHJBsBftrUdpYYK2zwFqnVu54BC9Wr1SSMk1VSjQv3kCh"
    "IDHNlEJOCRBAMkSGikmQZJW4ZJLexIxM0hbtAGf1Zrg7wGOk1+MT5vd6KvXziE8yymr786"
    "hRVk+qrLD3L8JZu4MvFdny5j31VNSyTXuO0sqrtJ4dtX33xEteh6ujuullrtivOri3EsO8"
    "iMFRwUlVYTbV3s1FyTUdnbvjMm6fnzMLLqlievMCS2nePFClGcfr5mJb5lmYROJQZeLOys"
    "KYebPXm68zRbzXE/ys15MjF3MowiW5MRTZXMLhpuh6cKXPIRMXkuK4HCKl12Vy8xfXZRpl"
    "QbM9xGwP2TrBM6zZxDKZWKbdANbEMu3EopJih5jGXJCTMLOB2QrwBIgi7Y4Vp3hXTwlzCT"
    "MprDApmPi7vV79yTe1sDytxG7Vb22FuMnnvTPt3dfaEq4QNVnzdzF6fHcaYJXg8YA9uJoE"
    "LC9iGJiKgeWcndouxZycidSuwlVvUaMs9+xit/Mgzp3uOl2zKGU6phJTvV5ZEDKrbJ0trb"
    "LdyTChJGrqQL3SVirUWbLalm64SfzqDZfcLnwy4lMCLzuT+8yTakTaFlz0CPOhUCFhfsA9"
    "L1kCK6zHrVXTOocJm2yBJjBqh0AuBkZZydjQoMJlMROBYiJQ9k831oYbF8s01Yw64caf43"
    "EoUoDnokNyZ7bmMotjQLBDZ4sKcbUq9kgTPqeAEp0J3MzdNWd9rKAQlbIG2eJBYlodNCdi"
    "cCwcMagDY07CoFg0JHRgzIsYHGuj/k/d4d4H/n93dPTmzcnR4Zt3798en5y8fX+YYbl4qw"
    "7U04tPiGsnvxq0CHTNmV81YNcc+WUArwfc7MfYh+ycwkKDD0uSESwU6zSx5eCiZjoCTHKS"
    "7BDArgIVEMycGUNfwUYh/dncYdnBW7UJCtaubQ0jT5zAZekGYBalTMRV46CA+lOndG3tvI"
    "xxh1a672BYr5XWYC5vQttaF+rUIh0VUD8csKpsXtntpTopKdh4lxvY1/6QyVUyqRVehGIv"
    "muI4haWlTUaB7U9i1VrChJpv2vLF0xqt1VzdClHTgcvnt/MVwV0QNNCWoGWDAVs1Z1NZ1h"
    "AbQ2wqic2XsJLUiFvLCE0cNiYzaAqLXEcTEOE+9QiqQjR4s6o/AG8JWD92PYfcMzbBNVAX"
    "/sOnqW3rdStcgxLhT9ec+HIiZvXU8KNt8yPHDScenVni+wKs1S6ispzZOKK/cSTgqj371Z"
    "in5Q3W+lgDNKFyWaYusdhcyKQWU6cWaw+L6bLAtUcVPCa5uYzJ0HmxZVSmGvsNZzdfO7F5"
    "MvDXIw+t12grcIazEQ10ScNuLn7AwPlmecwfRjhAjt6+rQE0nWuhVMkiSqfhI3mvlHYCxp"
    "UGwknxPUT39eFhA3ShVCW64l4pKov7kXKL6Q+fb66rHK+ZSNn6d+2I/Jd4briLBLgGXASj"
    "njiUOUKnaIFgBe1K0n8GPz4es+BmMKg++blUaJmWs5PiFhflG5ruP7KATCjUhhc6IiZZyu"
    "NSA37zgbeCoW3zwBEHgEwmniLMebVqZIY+fHFmx8KvNaCuF0Oz9XrpuZcoLOWSsGkswhy5"
    "mh7wKYknSTLmgKFPwGdDKk4IeKBezL76rqzCj8d9jLMekEEcYGGSPio57cQnfIIDhgdkRE"
    "NCPY9PmfOK9HpTPH56TIN7eKmkNrnu/9Uf8zFuZJKvMB0ByyAMtAwMTIwAgFfEwhkuIqEg"
    "/nJXVmx7cRgJtwEeft3rRXzi2uIbJhtEaOQPt+CFRvhwjIBzBzP5Cnw4DyNPsBYJC+EXAD"
    "wDHnyAKkfUi8SK/7xOcSlgNMQztwkNGBGiIkt1+XXdKDtdNEUHa5VHw4hMEhITkTGRfvWn"
    "PLgHaMVBDSMYDMUK11+pSnr4MOCxQi9Vm1iLknuhorYd/SA6rE47ZAIG/lUyUqQDScOcKM"
    "gYV5nCVYaaKdGZCj9CTXhnSfDpwD18XGSfONRTpf41OniV+N40x8Y6esZjdJcdC4ImbVTb"
    "lhwLgymjlFr0qCBl/ND6qjml7jpLhnkZk9ekvOEiM3xUStmnwaxqz0VBsOzgn0VSO+wNpq"
    "eJvyPrzdCZTy+uu7e/qLvzqcI/cvrL3Xm31ACZ4agzjxSEzDSiP43kbHNt3OdiBvnVkF8p"
    "s2ZB0JCjNpOjnNtKt5VLoqad29bO7fPt/5SsNtY793+ar0k28+4ni5ga7n06BHCH0BOlX3"
    "7kDke4aS2piISM+R15biHcTasnfebxKZ6CI93jASPi0Bl4daXz/zEeYlzFu6ZPjau4JXQm"
    "G446kBeEDOwrwG4CWTfttEz0wSKiV/DaboCb4tTA5gRLwF4nOTB2DNl62N5ffbm8u7jtXn"
    "9qVyK3j4w6lyyKKvci5Aos40AOFLU8UbYh/bnNBw7YPPYc4vMIaEe6DN8hsS+3ViqSmWpL"
    "bzhGsG7xac/CBJ9kzakufZuhi9v3nxt6aCIJdpmrJGsPq8QSLIjuE8BPnqxLYHnPFKfmNF"
    "g6SuTMytGKK0cJjCL8cqUGyCRNE6zXBCPgy8qcn9Xh5YuSuxBlfvAjdYMQg3sRAeFmFJ2o"
    "Q/o8GpE+Ddm74zK9314c+r4fogr13/t86nfImHoDHoyZg/nPZOD22s3wOHs2tddc11xubZ"
    "uqfiYOyt3RDXvin2wZ4Bs/UtxRqNduENAKipOUL0HZMm3a9TwCL5ruX5Gc4IPYCIJbp+OA"
    "rT2JY8jXr7+VkxbM/XsrLdKr5E2KHLNUn3dO//n/uZcwKw=="
)
