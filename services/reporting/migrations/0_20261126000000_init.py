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
    "eJztXW1z2za2/isYf0l2RjfjOE6cbnZ2Rna8qbt+6XWcdrtNh4JISOI1RaggaUXd7X+/OA"
    "BIkRRIEZJsUTJmOo1N4ID0g5fznIODg/8cMDKhLPbD4auuG/sP5COeHfwV/ecgxGPCf9CW"
    "d9ABnkwKpfAsxv1AyGBR0/HwLBJ1+1HM+DNeNMBBRPgjj0Qu8yexT0MQ+J5O0RiHM0RCRo"
    "OAeCiKE4+EcYToAGEUE+yOCEOUIZcmLCJoShhBAY5iJF+GaMjr8Te+gjd61OWvhM96hMaT"
    "0P89IU5MhyTmcvwVv/7GH/uhR76RKP11cu8MfBJ4BTDpNCTMuedVoSFR7sSziSi7I9/ifw"
    "gJ+AP6jkuDZBwuSk1m8YiGmRj/O+HpkPA6OCZeDuQwCQLVJekj+e25B/KrvULXDHASQGeB"
    "vPyW+bMDx7m+uXM+n985zsFCR6YSOfjVI5eGMAh8jjog8qdsd46AeHogcDj/1x20PI6i3w"
    "N4cP1T9/bs++7ty6vuv/4iSmaq5PLm+lNanfIRJkff9dnlzenBn+IVOMbyJaJfyh3ha7rh"
    "y5eLj3Xd4Os6IUl87xVI7ldXCNTfvBOgT2gUD5koFBgJgOeAwmxx1Lzn71+A9SMHRA/rom"
    "QJXN6JJPbH5BX8sF8Af+zenZeATNemRQgvwor1IS9Swo5/ww4ixr+X//M/R6+PT47fv3l3"
    "/J5XER+aPTmpAfXi+o5jCmvw4D43+eFBH7v3U8w8Z6GEHtGquotF46Nx+QkO8VAABX8RfF"
    "xOb0aRPwzHvIeqFOu8wlLNmlVtqFm7XHNlMi8irtViwvVaFPN/P6Be74GwiFft9ZAfIZ+r"
    "RKkCX0SLenS9ptbQmvO3Gq7YC4KbXLZjlhSniHqQmw1/GyShCz2BxJvgf8d/P2jhOl6tKG"
    "UfGuJeELKqsrTCq3lisMDnJOz6rtb3PKKxHwfEhFFnApZMNybTc7g9vo7jWM/xgKjpMZ9L"
    "1fE7+KFBF6i1dhd64OLq/PNd9+rHQjcA8YOSo0IXpE9fynVk3gtZI+jni7vvEfyK/n1zfV"
    "5ebbJ6d/8+gG/CSUydkE4d7OUxSR+nj1pEls7oeBIQhb+OLOUqLCNLbla1KVlCAYkirq7j"
    "Eea2f+onQKoh4iEfHAHujHcLMB7lOeCKjpMeMA89LklSLwL/MdSwqMd5xxr0yqr4R2dRqp"
    "MNMS5KWZBLakhMEQMWldW3HErDoeSqZDhCC0J2gFqi/8iDNFOSK/DPsuwGWGjb4N51Gtop"
    "ML4Hek80q9EppQHBob6Tc1Kl/u1zsf3q0tObm8tCb55elI23L1en57cvX4tu5JX8mOjn1Z"
    "xkmqz+Rak1lv/dseYMVn9PbpQ23QZR1Z/d3kebTE8waQ6qzE5R2FlqckK1xuZm6iEv+dIx"
    "YnQKm9OKD6BDcKljNAmwS0Y08AhDA8oQDlES3vMVNFQt6czNR3nH3pibz8OLv8NM9LA97D"
    "MKkqGJlzmtv5KTeXd04qP4mJ/Ypf/M0QadkGhCDmrGdiZh8V5hdFu+vXm+TYR1b2gw5qS2"
    "bDDqSWLLDEWaxIEfEsecUGgkLbFIKfEIT2KOi4kzOydicSz4sE1gzElYFDOj9/fEZ7qVtB"
    "LGvMizxrFt3ow7GnPYDup8GqpKp5Fng1v8We3l/o0gQP0kRr2ejLwXYYu9HsKhx59N/Xjk"
    "MTyFgEHeeBgjOiEhylVFNAw08fyba9Z6MVrI6Kq9GLk+NFibSlLPennKL/PZRDHAsiBjkd"
    "yHkP0W4ejRUOPyOfWHlTCmErsO4XdHR2/enBwdvnn3/u3xycnb94cZlotFdaCeXnwCXDt5"
    "424R6CQcMuwZMby8yK6jvScM7yP2g9kV4X+yW8XwClWWMTwPKjvjXO2lDO9niGHklihnWG"
    "ngonJSvUiPf0RwrpKX8JmaBi1WH9XcQHv2dOauuEPt6Uwbi9ASKDXnMJVnyMnCxsyYiVZ8"
    "1xXnE9OUKOmP/SjytS69OvBLghZ2I9iruGEd4vtDDp8Y7N8T/w+HL9z88w0HeVnSAm8O/I"
    "QwF05YRMlYox+J649xUIN+SbysL6X8K9XOjvRGnZY8P7u46l6+PDrsHJd2ClMSeHz4lxLO"
    "uTPYKw1zvbwd7EaDPQfi6kO+uhE78DUDP05YiBlNQs9wxJcE7VA3Gupz9JyI8C/yohWGen"
    "Ujz2aoH3fe1Q71lvnBbsWvBzVuMFWj08gLJssax3FPkn7gRyPiISnYQbBTIg7qDvxhwohI"
    "NQY5UVQQNiMPPtgnuoDt9Rpbw/8lX2fodykI2T1N0z1NBV/qUmnqoSmJPWtPzbMIpjy45i"
    "J/FYvAdEQDgiJ3pAIUn8qJmC4zBrtGeRF7oFXDVtSCvgjpD59vrvWY5kTK0953Y/RfxJXH"
    "LkJbgxuAUb/pUN5fKI1maKAcg52p2RXOEpdl7Vni1p0lbg8/Pc8CkCroaa7CMnZaCmZqlP"
    "9vLlM6BKhN8Vdfe28i5to7u2yamTaAvBdnJ1tKemzink2iOWEURm/kDBgdO6bYVkhbpHWH"
    "nyZEswzUHi9LRWwykvozZm1ka2cz+eX1lO0snTINeZucYw3Z2w0EuUF9cVNBnpxBakA3oB"
    "E3QfrExUlEZN5l+IPQdORzET+GBzACF4neJhu2nHD7dMVywiflhJbBbFKvWoa9cYZdWMAX"
    "ga2OZl6UtPkdmgU0t4fCfGLY4//e5eII9CxGU3EZkRlKEacUpNDgiic/4gyB4TEwDtUKyr"
    "XyAfUT957EKESQfSpCr1+9/pocHZ4MxP/7X5PDw/536G9Ibcgj/vjo3fG8mubipyd5pT1w"
    "sBvzs44k2QMH9sDBtrex5VpkQILmApYD7VkY+2YhfYIIvPaQnwuPjCc05sbrLYkmHI8qF4"
    "6m4jLy42ciEIssZBqHiKUC4F8Rdzn4kYjm8PwhbLFxhuLiICCsg8acR1CvgyY4HomkFvdE"
    "lwVj3Ra/hl/DLupTbyavohjjGeLjJ+ajB4GiTD1DDHODAHFjgMELVL6sD+JNkEGUkTGXiD"
    "ooorIdUUD4+I/iryE4jmiMJoy6JIJ28JDXXpc36RT1qc9p3Uw/rbVKuj+LZe9tPjBtSy5Y"
    "FfiQMSVOlE4vrru3v+ip0qkmUOL0l7vz7tKQNdG5Zl2QE9pUPzxSoNXHbPrkRnJ5+m25c5"
    "ZnbqzJPFGRuHGnVdzGWMOIcAagy8RWHZCVE7EBWWsEZIEqMltUUokVV5QnjNxEeBATlurT"
    "hJHWLii+7rhKlzFcqVt1I79dQ/7gDm7MUmQI+A//EfEPhzwScpFPmRRkPN9UD4FZ/OtvC0"
    "G08CpvpajDsqyNOrRRh5V20A+0f5uEB3rbRxUus3f+j/YdljS8Pa+6j9dg+uLfhWlyNsJM"
    "P0XS+pvxim6V6fPe/eYEJBzGI/7r68PDmrmRal9eq6x9VdGRLFuyV5y4LiGrLU5lWbs42c"
    "WpcnG6SeI+/VaxOKnCZYsTnVdb6n45fxCJP+WVmwwSR43HfgyXbUIiUfBQzAgvceGek4B4"
    "QyiYoX/iwT3uILgLhRuEA59F8aIfZnNNg0MGiMo9mb2IUASGZ+gSNMIROuuefX+OXgsni7"
    "i2hXnSHSPfpn6HY4KQM4v/N+RjZchnVgdOC0XCUyOcMQF17+ELCCc6BBH57fDZIucWn72P"
    "45qp9rhqXTMaU1StvO1drZ/wsHP1Ah7Tie+a7CVmAnYbcYVrHCaYL0vwkQ6fsyawLwha+F"
    "eA/wEHiTZhaLXHIBNptxOyfe7gXC4RpSlW4IglUUsRLUVcQhEv6fA81GUpWKjSjC46AR06"
    "pHHQ0o+cVWVrdUf4iuhgEAGhE/48eBBgkYLB5Rws3QCDfTKuovuYMy/gfdEibdxoy2vwNc"
    "sYthp4lA0Bgx2cgozdxNFs4oR89DpyOplZIyXBfQL3idMwuUESxRUxdXXRx3kpu8KscrUc"
    "rM+muVByMjaUsVXhTJLjfIYD+LUsSNZoSIKirHKDwKWINxIID5JMP+OHLmYhFmmXVJBERk"
    "kES5li4Zfiaop489RVnHjJvTf4ZYQDjSvtEd+V+tbgF9Tr9cmIj8leD40JDqN53FLWOJxv"
    "E1cg86JQ5NqCC5Dnmbmk56zzNez1ONJwZTK0lrXDP0DcphxS4GOQq/4x/GqfxzgI1vastX"
    "8jRCqwN0cn7zKVBb/UKanPV93Ly+X+sgfCfP6cT2nKTPRUWc6ekTFXVDAVjc8+FIQs6iui"
    "zgiOdCbHEtznYhb51ZBfyWtWENyAz2yH+sG6zAy5Ilyxeymunqhmi7k6DfiiuLQ3d01qE8"
    "ooq4sAcnVHzzyXlGpSx/6aitmEA9u2j+o4lexFQ4gLQhZi/f3QTuzHurQDNf6UsqB1qayg"
    "uVMUeS+Z+mp1ovvkVdxcFitzbC2mSzA1Xi7sMrHOMmFqy9oT/GuAXX1JfW0+tpqL6m1Otl"
    "JONm2yZEO8C3IW8OaA5y7bMWPSC4KtT23/vPZzIGtINPInBxX2eVbeWWabpzWb31JCmE/F"
    "tbrTke+O5pfrwuYGnM1WVvcHlJrWsJkBp8If4OxaECDwMIltFm6OI3ga4In2CpPHe5M1/r"
    "c9mTo1xr/oXpFL1tTLWZS0oYGt83MWMuGKzkrC2A9W6+dM1HZ0qzt6y3fr7FDX7gwD+d/E"
    "/6OCfIiiZbwDbj79o2nem5+l+o9jMp7E0rMP8qD+OaSL1KFB/TUIgLi01Wwo50Ts5WambM"
    "ASro1vBYjxaJ4wtyxm/aU6m1suO86EBr5rdJ5rUdI69XYube4tgbBvvWaUZctUI4NaDTXj"
    "LXmg9yQCUxiSg7+QcYwBgfJC8GGvp+Ztr9fhprFIs0bT+EfMmP9AxCY5W9Smj/QOa4JvXy"
    "PYhP9PuwNvE/7bhP8tQ7RVmlOiU6E6obCB7uTVGipPCOWfEObyFYt/lFRT0kSUNqNazSCN"
    "RtIf+1EkFB4k9xLR/GQMrmmlFRfV5sZbtwpz+2u5VZhWYe7U8l5IysgXFcPxmROxg9NG6m"
    "wxSY7UpJp9IuL6YxxUBI7MpcpbRFLslRLfrx74eH52cdW9fHnSOS6FiKQ9cayy+OWz9vVl"
    "xrGVsvYVZe12nN2OewbxQPaqGuOratpjbX52R5QGZzggoYfZgd7qLFXqLLE+I1HdcfP1G1"
    "mhIk7pDxqmvlIRfRchmHFczI1RTMEUVO0iPno+wHFwOOKuNzzXbdCeMW/ZGXPoUAc61IRx"
    "FoQs7dy5vaTP0jvQdWP/wY9nVYtUqdbSVUr5HHBeoEEMBgnnXiuRMkNkFhOtEOWrEh4jXT"
    "yGkax1dG2f2VhH15PSR5gOckKSFeyvRWlrgbXOAmudWrmjMf+weqWi6jRVKfG8egOFAsQ0"
    "Uwo5JYA4khEwVEiCJJsU99CpQsjIJG3RDueswQxOBwQE9Xp0QsJeT6d+HvFNVlltfx21yu"
    "pJlRWM/kU4a0/wpSJbPrynX4padmjP01p5ldazp7fvnnjL63B1VDe9zZWEVZf2VmKYF7E4"
    "ajipLsym2ru5KLmmo3N3XMbt83NmwSVVTG9eYSnNmweqNON43VxsyzwLk0gcqk3cWVkZMm"
    "/2evN9ppj2eoKf9Xpy5kIORf5IHgwFNqc43BRcD770OWTiQlJcl4Ok9LpMbv7hpkyjLGiP"
    "h9jjIVsneJY121gmG8u0G8DaWKad2FTSnBAzWAtyEnY1sEcBngBRoN2J5g7v6iVhLmEXhR"
    "UWBRt/t9e7P/muFpano+xW897WiNt83jvT332jI+EaUZs1fxejx3enA1YJHmfkwTckYHkR"
    "y8B0DCzn7DR2KebkbKR2Fa5mmxpluWcXu50Hce50NxmaRSk7MLWYmo3KgpDdZetsaZftTo"
    "YJqaipA/1OW6lSZ8luW3rgRvnVG265XYRoRKeIf+xMnjNXzYi0LbDpEeVDoSJEQkaDQG2B"
    "Ffbj1mppncuEbbZAGxi1QyAXA6McNTcMqHBZzEag2AiU/dONteHGxTpNNaNJuPHnZByJFO"
    "C56JDcna25zOIQEOzh2aJCXK2JPdKEzymgxGQBt2t3zV0fKyhEraxFtniRmNEAzYlYHAtX"
    "DJrAmJOwKBYNCRMY8yIWx9qo/1N/uPeB/98dHb15c3J0+Obd+7fHJydv3x9mWC4W1YF6ev"
    "EJcO3kd4MWga6586sG7Jorvyzg9YDb8xj7kJ1TWGj8hyXJCBaqdZrYcvyhYToCSHKiTgjA"
    "UOENIMicmfCxAp2C+rO5w7IDRbUJCtZubQ0jT9zA5ZgGYBalbMRV46CA+lunTG3tvIx1h1"
    "a67/i0XiutwVzehra1LtSpRTqK4TAakKpsXlnxUp2kKjY+5cbt63BI5C6Z1AovInEWTXOd"
    "wtLaNqPA9hexai1hQ803bfnCbY3Oaq5ujagdwOX72+mK4C4IWmhL0JLBgKyas6ksa4mNJT"
    "aVxOZLVElqRNEyQpNEjckMmMIi19GEi9AQBwhUIRi8WdMfOG9hpJ/4gYfuCZnAHqjP/wdv"
    "09vW6za4BiWCP91w4cuJ2N1Ty4+2zY88P5oEeOaI3xdgrXYRleXswRHzgyOM6s7sV2Oe1r"
    "dYm2PNoYm02zJ1icXmQja1mD61WHtYTJcw3x1V8BhVuIzJ4Hm1ZVSmGvsNZzdfO7G5mvjr"
    "kYfWa7QVOMPZCDNT0rCbmx984nxzAhIOY5ggR2/f1gCarrW8VskiSpfhI1lWSjvB55UBwq"
    "r6HqL7+vCwAbq8ViW6oqwUlUXDWHvE9IfPN9dVjtdMpGz9+26M/osCP9pFAlwDLoBRTxzK"
    "HKFTtECggXYl6T/jf3wyJuxmMKi++blUaZmWc1V1h4r6DU33HwlDE8xbgwcdEZMs5WGrAX"
    "4LOW/lhrZLmScuAJlMAk2Y82rNyAx98OHETYRfa4D9IOHd1uul916CsJRTYdNQhXhyN53R"
    "KUomKhkzI+ATCMkQixsCHnCQkK+hL5sIk3Ef4qwHaJAwqIzSV6nbTkJEJzBhKEMjHCEcBH"
    "RKvFeo15vC9dNjzO75R6nW5L7/13BMx3CQSX7CdMRZBiJcy/CJCREA/BOhcoaLSCgIf7kv"
    "G3aDJIqF2wAuv+71YjrxXfEbJBsEaOQf7vAPGsHLIQLOH8zkJ9DhPIxcYS0SFvK/gMMzoO"
    "wDb3KEg1js+M/bFI8YwRHcuY0wI0iIiizV5c/14+x20RQdaFVeDSMySUhMRMZE/DWcUnbP"
    "oRUXNYz4ZCg2uP5OlRrhQ0YTjV6qNrEWJfdCRW07+kEMWJN+yAQs/KtkpEgnkoE5UZCxrj"
    "KNqww0k9KZGj9CTXhnSfDpwD18XGSfONRTp/4NBniV+N50x8YGesZjTLcdC4I2bVTbthwL"
    "kymjlEb0qCBl/dDmqjml7iZbhnkZm9ekfOAiM3x0SjnEbFZ15qIgWHbwz2KpHfYG01Pl78"
    "hGMx/MpxfX3dtf9MP5VOMfOf3l7rxb6oDMcDRZRwpCdhkxX0Zytrkx7nMxi/xqyK+UWbMg"
    "aMlRm8lRzm1l2sslUdvPbevn9vn2f1K7jfXO/Z/me5LNvPtqE9PAvY+HHNwhH4nSLz/yhy"
    "M4tKYaQhEhYUfeW8hL0+ZRnwR0CrfgSPc4I0hcOsM/Xev8f4yXWFfxrulT6ypuCZ3JpqMJ"
    "5AUhC/sKsNtA1k07LZU+WET0in+2z+BQnB7YnGAJ2GuVA2PHkK2H7f3Vl8u7i9vu9ad2JX"
    "L7SLB3SeK48ixCrsIyDuTxqk4g6jakP7f5wAGXJoGHQhpz2pFuw3dQEsqjlZpkpsbSG44R"
    "rNt82rMwwSfZc6pL32bp4vb955Ye2kiCXeYqau9hlViCBdF9AvjJk3UJLO+J5tacBltHSs"
    "7uHK24c6RgFOGXK3VAJmm7YL0uGHG+rM35WR1evii5C1HmBz9in0UQ3AsICDejGEQd1Kfx"
    "CPVxRN4dl+n99uLQ9/0SVd7+fUinYQeNcTCgbEw8yH8mA7fX7obHObNpvOe65nZr21T1M3"
    "FQ7o5u2BP/ZMsA3/iV4p5GvXYZwxUUR9UvQdkybdoNAsQ/ND2/IjnBB3EQBI5OJ4ysvYhD"
    "yNevv5WTFsz9eytt0uvkbYocu1Wfd07/+f8P6i/W"
)
