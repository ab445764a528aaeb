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
COMMENT ON TABLE "outbox" IS 'Events that are committed and not yet acknowledged by Kafka, oldest first.';
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
COMMENT ON TABLE "outbox_log_ends" IS 'Per partition, the offset after the last record that this database knows of.';
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
COMMENT ON TABLE "outbox_state" IS 'One row: for which incarnation of the database the log was compared, and why it halts.';
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
COMMENT ON TABLE "consumer_versions" IS 'Per aggregate, the highest version seen, and those below it that were not applied (yet).';
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
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
COMMENT ON TABLE "dead_letters" IS 'Records that were set aside, as they were.';
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
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
    "eJztXW1z2za2/isYf0k6o5txHCdOm52dkR1v665feh2n3W7ToSASknhNESpAWlF3+98vDv"
    "hOgRRByTIlYyYTSyQOSD14Oc85ODj4zwEjM8oC1x+/6tuB+0A+4sXBd+g/Bz6eEvFBeb+H"
    "DvBsVrgL1wI89KQMliUtBy+4LDvkARPXxK0R9jgRlxzCbebOApf6IPADnaMp9heI+Ix6Hn"
    "EQD0KH+AFHdIQwCgi2J4QhypBNQ8YJmhNGkId5gKKHIeqLcuKJr+CJDrXFI+G1HqHy0Hf/"
    "CIkV0DEJhJx4xG+/i8uu75CvhCdfZ/fWyCWeUwCTzn3CLNeBauRdK1jM5J3Pny8+/kOWh9"
    "cfWjb1wqlflpktggn1U6EwdJ1XIAn3xkSUwwFxcjD7oefFjZJcit5eXAhYSNLXdrILDhnh"
    "0IPGOvjbKPRtaCMknwT/Hf89fsFcMcu6vrmzPp3fWdbBUtvCK5RaJL5kUx/6hSsaAkD6K6"
    "o3g0VePYAHnP3Qv3355t03EgLKgzGTNyVoB39JQRzgSFQ2QBnxe/ErlzG/I1+DOswTqRLq"
    "4qXb4J1cyADPBkMCZQLWduG9O//XHdQ85fwPDy5c/9y/lZhf9f8lQZ8u4juXN9ffJ8WpGN"
    "PReL8+u7w5lQ2RAQ/Dx4onAvGmS+B/FNCpwV+WLDWAaGwSuFPyCj7sV1N87N+dl4BMJqtl"
    "CC/8iu6bFylhJ95hBxET7yv+/M/R6+OT4/dv3h2/F0Xki6ZXTmpAvbi+E5jCpDy6z00ScG"
    "GI7fs5Zo61dIce0aqyy7emR9PyFezjsQQKfhG8XE6Rcu6O/alooSpNmxVYqWrTog1VbV+o"
    "slTmBRdqLiBC0fFA/P2ABoMHwrgoOhgglyNX6MhIJ77gy4p1varWUKPZUzV16ZKgUai6Cj"
    "VqQ03cC0KbxLy7M/lKiDNI43GiMcHnJMz8Hs/veUQDN/CIDuFLBQzXa8H1HDGP40DN8YCo"
    "qTHPpOr4HXxo0ATxXLsLLXBxdf7prn/1U6EZgPjBnaNCEyRXX0bzSNYKaSXol4u7HxB8Rf"
    "++uT4vzzZpubt/H8A74TCglk/nFnbymCSXk0sdIktndDrzSIy/iizlCqwiS3ZatClZQh7h"
    "XKjrYIIDhBPHAYorIg5ywTNgL0SzAOOJXQlC0QnSA0akIyRJ4lYQH30Fi3qcZ6xBr7ql4p"
    "8HrYpbXRP0opQhViW9JMeMBq1KyxtSpSBV0TSl2UMLQqaDGub/yJ001ZotCGlZdgO0tGtw"
    "7zov7RUo4AO9J4rZ6JRSj2Bf3cg5qVL7DoXYfjXp6c3NZaE1Ty/K1tznq9Pz25evZTOKQm"
    "5A1OMqY506s39Rao3pf3fMO43Z34mWUpuui8TFn91iSJdsUbBxDqrsUHmzt9IGhWKN7c/E"
    "ZV5yrmPE6ByWr2M+gA7Bx47RzMM2mVDPIQyNKENYmET+vZhB/bgmlf35KM8w9mcH555q+3"
    "OHmehhd9gn98Kxjts5Kd/K67w7OvFRnM5b9vE/c7RBJ4SKGISavp1KGLxb9G7DtzfPt4m0"
    "7jUNxpzUExuMapLYMUORhoHn+sTSJxQKSUMsEko8wbNA4KLjzM6JGBwLPmwdGHMSBsXU6P"
    "0jdJlqJq2EMS/yrHHsmjfjjgYCtoM6n0ZcpNfIsyEs/rT0av+G56FhGKDBIIrNl3GMgwHC"
    "viOuzd1g4jA8hwhCUbkfIDojPsoVRdT3FBH/m6vWeDE6yOiqvRi5NtSYm0pSz3p6yk/z6U"
    "DRwLIgY5Dchxj+DuHoUF/h8jl1x5UwJhK7DuG3R0dv3pwcHb559/7t8cnJ2/eHKZbLt+pA"
    "Pb34HnDt5Y27ZaBDf8ywo8Xw8iK7jvaeMLyP2PUWV0T8ZLuK4RWKrGJ4DhS2prnSKxneLx"
    "DUKCxRwbCSSMbYSfUi2Q/CYeeluCNGahLFWL2ZcwP1mf2bO8TozP7Np4rpN8EJujs1Y1eR"
    "lcaR6VEVpfiua9It8xYeDqcu567Sx1cHfknQwK4FexVZrEN8f9jilsH+I3T/tIQGFa+v2c"
    "nLkgZ4feBnhNmw5YKHU4V+JLY7xV4N+iXxsr6M5F/F9exIa9RpyfOzi6v+5cujw95xaekw"
    "4SjHh9+UcM7t0m7VzdXyprNrdfYciO27fHUlpuMrOn4QMh8zGvqOZo8vCZqurtXVM/QsTs"
    "QbObxFV6+u5Nl09ePeu9qu3jHH2K38elDjF4tL9Bq5xaJ7jQO7Z+HQc/mEOCgS7CFYOpFb"
    "eUfuOGREZieDrClxVDYjDy7YJ6oI7vUqW8MhFj1O0yNWEDIuMV2XWAxf4lJp6qEpiT1rT8"
    "2ziK48uBYi38lJYD6hHkHcnsQRi9uKuEymGY1lpLyI2eGqYCvxhL4M6Y+fbq7VmOZEysPe"
    "tQP0XySUxy5CW4MbgFHvEy+7v0u9GSoo+8RTNdtic3FZ1mwu7tzm4u7w0/M0IqmCnuYKrG"
    "KnpeimRhkCM5nSrkBlEsD60iaEbqfYpUlEY/J87AALMql9NonmjFHovdwaMTq1dLGtkDZI"
    "q7ZHzYhiGqjdgJaImHQl9bvQukjfzhbRm9dzuLNkyDQkctEYa0jnbiAMDsrL0w7ybA2yCd"
    "oe5cImGRIbh5xEqZrhB6H5xBUibgAXoAcuM79NVmxIYgf5iyGJWyWJhtJsUtEayr1xyl2Y"
    "0ZeBrQ7HXZY0KSGaReR2h9N8z7Aj/t7lIg3UtEZRcBWzGUciVimMocG5US4XlIHhKVCQuB"
    "aUq+UDGob2PQmQjyBhFUevX73+Eh4dnozk/8Mv4eHh8Fv0NxQv2SNx+ejdcVZMcZrUVh5p"
    "9ih0TlGbPQqdmBHNHoW1Vr6jyUmDFWUChhTtWeT7ZiHdQtBed9jQhUOmMxoIa7bv87lU0C"
    "outFRsFRNyUwELSwkNJ08kAL4XeTSEy2Xoh+OOYT1OkJX5hCLM74nTQ1PBKqj4O8PBRGbF"
    "uCeKvZabqPSL/8XvoyF1FtH5FlMsPhDPS3xGDAvLAM3EDxUMAGrH98RHNAw+yAdBBlIe4A"
    "XvIU6jGuRlIno+BxfSF9+nAYJd3giPRZdclz2peNOpK8jdQj2WlZxpuAgi79zm+dITeWbj"
    "AIlUewvlfXpx3b/9Va2+TxUBFae/3p33V4a2yXbVa4Kc0Kba4ZECsj6mwwY6cTYo3ADlRn"
    "uHWmp1/sea/BUV6R93WsltjDdMiOAAqnxu1VFcORETxbVGFBeMO70ZJpFoOb1sMdwT4VFA"
    "WKJZQ0Y6O6G4qj0ufcZwpaJV9fxudfmDXzI2BAQIiwaRE7yYDH2ZrQLm/YRSQe70TbUSeC"
    "l++728hUs+qFW0YknUBCuaYMVKW+hHOrwN/QO1BRTfXGX3/B8dWixseCxfdRuvQfzl36VR"
    "cjbBTD1CkvKbcdw9KfEXrfvV8og/Dibi6+vDw5qxkehfUaqsf+NbR9G9FQvIoW0T4rSam8"
    "qyZnIyk1Pl5HQTBkP6tWJyim+umpxoVmylI+b8QSYQjc7yZJCAajp1AzjFExgA+CoWRNyx"
    "4bwUjzjitdFwgf6JR/e4h+BMFWEfjlzGg2V3zOaqBqfMnWAi92TxgiMO9rNvEzTBsB4lfq"
    "1MneWH0yFQSTiTFIYRennWP/vhHL3+JvPFyANiGBwE4/L4faLvX3zYgAjpucS/sehOYzH4"
    "euAt4pFTB/YizpkLCaqRR+373I/euPem2hOr9N4oDNR4Nu7uDL7FfdPVk3pAZ66tswSWCp"
    "jVrxarXzMspip4SUuMYx3YlwQN/C3gf8BeqExGWu1HSEW67afsnsc4Z9NC5sd2vLEkamij"
    "oY0raOMlHZ/7qoQHS0WaUUjLo2OLNI5u+knwqnSu7knfER2NOJA86eWDCx6W2RxswbqS5T"
    "FBxUBFD7GgWsAFIffDMpvcdOVrsDbDG7aguKppW9oLNFZ3CjJmgUexwOOL3mtFI0rPJikJ"
    "7hO4W87rZHshDypiIeuClfNSZoZpc3gdzM+6yVVyMmZrSKeCnSKm8wl29NdyoahEQyrE08"
    "KNgpsYnX8nV8zmE9eeINe3MfOxjBuOwylSWiKZCx2jOZY+KaGqkvW4+WQBsRYT7AVcHe60"
    "+cckvjb4hgaDIZmInjgYII4XPAtoSmuFTXHyZGVxy5deMjhXOcvvRaQTsCdqEujCQcyiri"
    "9+Wg+8EBzS7FMgYeDHewyX2qcp9ry1nWrdXxeJtNabo5N3qZ6CL3Wa6dNV//JytavsgTBX"
    "XBfjmDId5VSWM/to9LUTjETtaP2CkEG9JeqMYK6yM1bgnokZ5Nsh38phVhDcgLtsh9rBeM"
    "s0CSKc3HspD7Copoi5Mg1IojwLOHf6apOkqlFxGVseH/2TZaSKq1SlT20qZrIUdM5KqiNZ"
    "UbNqYl4QMoao+hxqK3ADVa6CGq9KWdA4Vlqo8gRF0Uq6HluV6D75FjeXC0sfW4PpCky1pw"
    "szTawzTegat2YT+hpg50+2L63y1GV1y4uZzG71md2UOZg18S7IGcCbA547w0ePSS8Jdj5j"
    "/vNa1YH8I3zizg4qDPb0fm+VsZ6UbH74CWEulRuionWW9BBfWO2AgObYDP+AElsbVjcW4u"
    "oDhCTDtiqISIYYYxmuLK56eKY8GeXxnmS8AZ0bXb0ab4Bsb5miVtcPWpQ0cYOd84QWEuzK"
    "xgr9wPXatXMqahq60w39xGf47FDT7gwl+d/Q/bOCjchbq4gInLD6Z9O8yL9EfCAIyHQWRL"
    "5/kAc+4KvCQxqUX4MRyMNh9bpyTsSwAV020C0GtrNzx9LxyPppd8tixoGqMsKjaceaUc+1"
    "tTZ7LUsaL9/OJd+9JRANrtaM0b1VqpFBqYaa8ZY80HvCwTaGFOMvovhGj8D9QnjiYBCP28"
    "GgJ2xluSuYytBIuUWZuQ9ELqOzZW36SM8wNnkHVYQ5R2C7a/TmHAFzjkDHEO2UKo3QqdCl"
    "cLOBMhXFGmpTCP6fEWaLGUu8VKS3IpsxMiLj2QwScYTDqcu51ICwB0FuACBTcF7HanJZj2"
    "68dqNBOzi5Gw1qNOhOzfeFTI9iltHsnzkR0zlNcM8T5tiJVKtiJYnY7hR7FbEmmVR5ESkS"
    "exWL71cLfDw/u7jqX7486R2XokqSljiOEwPmEwEOoyRmrRIBFmXNgp1ZsHsGIUTmBBztE3"
    "C6Y35+sieUemfYI76Dq44NKRXqrTBHuSxu2fnyjcxSGdr0JyR7jLypMmCPIxhxQswOUEDB"
    "NozrRaL3fJCpIRmdqy3RdSs0+9Q7tk8dGtSCBtVhnAUhQzt3brXpU+Qd6NuB++AGi6pJql"
    "Rq5SwV+xxwXqBBlAbxMzeWTLYhs5LJWkjsvJIuJFXEhpas8Xx1kOoYz9dW+SSMj2iEkhYG"
    "2bK0Mck6Z5J1Ts/c0UC8WL2Wics01TFBVryBhpEpzhMtkdMKSCDJgbJCZqWoSlhUSW76Tr"
    "KXoCdIrLeAHQYeQYMBnRF/MFDpo0d8ktFeHZxYjfbaqvaC4bAMZ+22wETkiXcEquemju0E"
    "dJR2YKV97agtwC0vih22R3XTC2GhX3VacCWGeRGDo4KkqiJzqv2fy5JrukJ3x6ncPU9oGo"
    "9SRf2yAit5Xxbb0oz09XPhMFmuJ5mTVLWLtLowpPccDLKVqIAOBpKwDQbRyIVMjeJStNsU"
    "6F1M6ubgnHAjr0QqLiXlSTgokl6X2mUvrss0yoKG4pktJk9O8AxrNtFOJtppN4A10U47se"
    "yk2GWmMRfkJMxsYHYPbAFRoN2h4ujw6ikhkzCTQotJwUTo7fVyUL6ppeVpxXarfmsrxE3W"
    "8J1p76HWtnKFqMnNv4vx5bvTAG3Cyxl5cDUJWF7EMDAVA8s5O7Vdijk5E8tdhaveokZZ7t"
    "lFd+dBzJzuOl2zKGU6phJTvV5ZEDKrbL0nWmW7i+KG4jCqA/VKW6lQb8VqW7IlJ/arN1xy"
    "u/DRhM6ReNlFtDU9rkamfoFFD56PjeKI+Ix6XrwEVliPW6umdc4p7ljGweexjGbWfB4pUs"
    "qKB4sGNy6LmZAUE5Kyf8qyNiC5WKapqtQJSP4UTrlMNJ4LF8kdFZvLXw4hww5eLGvIdlUY"
    "1bhjqlF/Ajdzd82JIi0UolLWIFs8rkyrg+ZEDI6Fgwx1YMxJGBSLhoQOjHkRg2PtNoBTd7"
    "z3OwG+PTp68+bk6PDNu/dvj09O3r4/TLFcvlUH6unF94BrL788tAx0zcliNWDXHCxmAK8H"
    "3GzQ2IcMn9JCEx9W5C9YKtZrYsuJi5oZDCAvSrxlALqKqABB9s1Q9BVoFDRcZB7MHtyqzW"
    "mwdm1rGHnynC9NEy8vYwy8NmdWMUs3BrYoZYLeWsRlZF45Mc7XyoSQyZvgt84FQ3VIaTHs"
    "8xGpygiW3l6ppOKCjffBCYPbH5NoHS1SEy+43K2mOLRhZWmThGCn1IuJTt+0bQyHRFrtnO"
    "EKUbNsWT5HnrYEd0nQQFuCloxGpG3ep7KsYTqG6VQync+8kuXIW6sYTsgbsxswlmW+pJkQ"
    "oT72EKhCMInTqj8IIsPIMHQ9B90TMoNVUlf8B09TW9/rVrgGR4Kfrjnx5UQMPzL86Kn5ke"
    "PymYcXlvy+BGu1S6MsZ/aa6Ps0GFVt86/GPClvsNbHWkDDlQs3dbnIMiGTjUydjaw7LKZP"
    "mGtPKnhMfHMVk8FZsVVUphr7DadMXztbejzw1yMPnddoLTjD2QQzXdKwm856MXC+Wh7xxw"
    "EMkKO3b2sATeZaUapkESXT8FF0r5SpQowrDYTj4nuI7uvDwwboilKV6Mp7pbgt6gfKXak/"
    "frq5rvLEpiJl69+1A/Rf5Ll8FwlwDbgARj1xKHOEXtECgQq6lfn/TPz4cErYzWhUfeB0qd"
    "AqLWfHxS0qyzc03X8iDM2wqA0u9GTUciQPaw/wzRe8VRjaNmWOPFVkNvMUgdDtqomS+sGL"
    "EzuUfq0Rdr1QNNtgkJyuCcKRXBxYDUWIE623MzpH4SxO6MwI+AR8Msby2IEH7IXki+9GVf"
    "jhdAiR2CM0ChkURsmj4iNUfERnMGAoQxPMEfY8OifOKzQYzOHU6ylm9+Kl4tqiyIAv/pRO"
    "Ye9T9ArziWAZiAgtIwYmxAiIV4TCKS4yByH8cjeq2PZCHki3AZy5PRgEdOba8hvkJwRooh"
    "9uiReawMMhRs4dLaJXoOMs0DzGWuY4FL9AwDOi7IOocoK9QK5QZ3XKS4xgDkd9I8wIkqIy"
    "03X5dd0gPcM0QQdqjc6bkcknIkxkkkX8xZ9Tdi+glac/TMRgKFa4/tJV3MPHjIYKvVRtYi"
    "1L7oWK2o61VXNqDXRYnXZIBQz8bZJYJANJw5woyBhXmcJVBpop1pkKP0JNAGhJcHvgHj4u"
    "slsOBlWpf40OXiW+N82xsY6e8hjdZceCoMk01bUlx8JgSimlFj0qSBk/tL5qTqi7zpJhXs"
    "akQilvyUgNH5VS9jFbVO3KKAiWHfyLINIOe4PpaezvSHuz6MynF9f921/V3flU4R85/fXu"
    "vF9qgNRw1JlHCkJmGtGfRnK2uTbumZhBvh3yrZJxFgQNOeoyOcq5rXRbuSRq2rlr7dw93/"
    "7P8WpjvXP/52xNspl3P17E1HDv47EAdyx6YuSXn7jjCWxriytCnBC/F519OKGcoCHx6BxO"
    "zJHe5TlhBPk0SPzW6OWCBN+oFwAe60HGZbxretW4jDtCa9IhqQN5QcjA3gJ2E9C6aeelPC"
    "Qt0olFRK/Ea7sMdsupgc0JloC9jrNl7Biy9bC9v/p8eXdx27/+vlsp3z4S7FySIKjck5Ar"
    "sIoLOaKo5cmyDWnQbT6AQDINWPPG3HVEYSzX9Bfy+jKx0RPdcJRg3fLTngUKbmXVqS7Fmy"
    "GKT+9BN8TQxBLsMkuJVx/aRBMsie4TwFtP6CWxvCeKo3YaLB7FcmbtqOXaUQyjDMBs1QCp"
    "pGmC9ZpgIpiyMi9odYD5suQuxJkf/IRdxiG8FxCQTkbZiXpoSIMJROIOMSfvjsv0/umC0f"
    "f98FVR/71P534PTbE3omxKHEiTFkVvr90Mj7NxU3vhdc01165p62findwd9bAnzsmOAb7x"
    "o8gdhYbtM4YrWE5cvgRlxxRq3/MinxcPQJvGe1kidvBBbgqBbdQhI2vP5RD+9dvv5QQGmY"
    "+v1YK9St6kyzHL9nkH9V//D3kdjjI="
)
