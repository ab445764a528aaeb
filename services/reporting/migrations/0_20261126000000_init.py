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
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_answers" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
    "sBvzs44k2QMH9sDBtrex5VpkQILmApYD7VkY+2YhfYIIvPaQnwuPjCc05sZrN4ymQh/rqM"
    "9CtWXEx88EHCwkGgeH8VVywvtF3OYgbnHwIxHH4flD2Fzj3MTFQUBYB405g6BeB01wPBLp"
    "LO6JLv/Fui1+Db+GXdSn3kxeQjHGM8RHTszHDQIVmfqEGOamAOJmAIMXqExZH8SbIHcoI2"
    "MuEXVQRGU7ooDwkR/FX0NwGdEYTRh1SQTt4CGvvS5j0qnoU58Tupl+QmvVc38WSwfc5kPS"
    "tuR8VSEPGUfiFOn04rp7+4ueJJ1qQiROf7k77y4NVhOda9YFOaFN9cMjhVh9zKZPbiSXp9"
    "+WO2d5zsaanBMVKRt3WrltjC+MCNf9uhxs1aFYOREbirVGKBaoIrNFJZVYcUV5wphNhAcx"
    "Yak+TRhp7YLi6w6qdBnDlbpVN/LbNeQP7uCuLEWGgP/wHxH/cMggIRf5lElBrvNN9RAYxL"
    "/+Vj6DJVjjSuGGJVEbbWijDSvtnx9o/zYJD/RWjypcZuv8H+07LGl4a151H6/B88W/C7Pk"
    "bISZfoak9TfjDd0qz+e9+80JSDiMR/zX14eHNXMj1b28Vln3qqIjWbZkjzhxXUK8ldamsq"
    "xdnOziVLk43SRxn36rWJxU4bLFic6rLXW+nD+IhJ/yqk0GCaPGYz+GSzYhgSj4J2aEl7hw"
    "v0lAvCEUzNA/8eAedxDcgcLNwYHPonjRC7O5psEdAzTlnsxeRCgCszN0CRrhCJ11z74/R6"
    "+Fi0Vc18I86YyRb1O/w/FAyJXF/xvysTLkM6sDp4Qi4acRrpiAuvfwBYTTHIKI/Hb4bJFr"
    "i8/ex3HMVHtatY4ZjSGqVt72rtZPeMi5egGP6cR3TfYQMwG7fbjC9Q0TzJcl+EiHz1kT2B"
    "cELfwrwP+Ag0SbKLTaX5CJtNsF2T5ncM5+VZpiFfu1KGopoqWISyjiJR2eh7rsBAtVmtFF"
    "J6BDhzQOVvqRs6psre4ITxEdDCIgdMKbBw8CLFIvuJyDpdtfsEvGVXQfc+YFvC9apI0bbX"
    "kNvmYZw1YDjrIhYLB/U5CxWziaLZyQj15HTicza6QkuE/gPnH6JTdIorgilq4u6jgvZVeY"
    "Va6Ug/XZNAdKTsaGMLYqjElynM9w8L6WBckaDUlQlFVuELYU8UYC4UGSaWf80MUsxCLdkg"
    "qRyCiJYClTLPxSXE0Rb56yihMvufMGv4xwoHGlPeK7Ut8a/IJ6vT4Z8THZ66ExwWE0j1rK"
    "GodzbeLqY14UihxbcPHxPCOX9Jx1voa9HkcarkqG1rJ2+AeIW5RDCnwMctQ/hl/t8xgHwd"
    "qetfZvhEgF9ubo5F2msuCXOiX1+ap7ebncX/ZAmM+f8ylNmYmeKsvZszHmigqmovGZh4KQ"
    "RX1F1BnBkc7kWIL7XMwivxryK3nNCoIb8JntUD9Yl5khV4SrdS/FlRPVbDFXpwFfFJf15q"
    "5HbUIZZXURPq7u5pnnkFJN6thfUzGbaGDb9lEdp5K9aAhxQchCrL8X2on9WJduoMafUha0"
    "LpUVNHeKIu8lU1+tTnSfvIqby15ljq3FdAmmxsuFXSbWWSZMbVl7cn8NsKsvp6/Nw1ZzQb"
    "3NxVbKxaZNkmyId0HOAt4c8NwlO2ZMekGw9Sntn9d+DmQLiUb+5KDCPs/KO8ts87Rm89tJ"
    "CPOpuE53OvLd0fxSXdjcgJPZyur+gFLTGjYz4Ez4A5xcCwIEHiaxzcLNcQRPAzzRXl3yeG"
    "+yxv+2J1OnxvgX3StyyJp6OYuSNjSwdX7OQgZc0VlJGPvBav2cidqObnVHb/lOnR3q2p1h"
    "IP+b+H9UkA9RtIx3wI2nfzRNXPyzVP9xTMaTWHr2QR7UP4d0kTo0qL8GARCXtZoN5ZyIvd"
    "TMlA1YwrXxrQAxHs0T5ZbFrL9UZ3PLZceZ0MB3jc5zLUpap97Opcu9JRD2rdeMsmyZamRQ"
    "q6FmvCUP9J5EYApDUvAXMo4xIFBeCD7s9dS87fU63DQWSdZoGv+IGfMfiNgkZ4va9JHeYU"
    "3w7WsEm+j/aXfgbaJ/m+i/ZYi2SnNKdCpUJxQ20J28WkPlCaH8E8JcvmLxj5JqSpqI0mZU"
    "qxmk0Uj6Yz+KhMKD1F4imp+MwTWttOKi2tx461Zhbn8ttwrTKsydWt4LKRn5omI4PnMidn"
    "DaSJ0tJsmRmlSzT0Rcf4yDisCRuVR5i0iKvVLi+9UDH8/PLq66ly9POselEJG0J45VFr98"
    "1r6+zDi2Uta+oqzdjrPbcc8gHsheUWN8RU17rM3P7ojS4AwHJPRw1b0epUqdJdZnJKo7br"
    "5+IytUxCn9QcPUVyqi7yIEM46LuTGKKZiCql3ER88HOA4OR9z1hue6Ddoz5i07Yw4d6kCH"
    "mjDOgpClnTu3l/RZege6buw/+PGsapEq1Vq6SimfA84LNIjBIOHcayVSZojMYqIVonxVwm"
    "Oki8cwkrWOru0zG+voelL6CNNBTkiygv21KG0tsNZZYK1TK3c05h9Wr1RUnaYqJZ5Xb6BQ"
    "gJhmSiGnBBBHMgKGCkmQZJPiFjpVCBmZpC3a4Zw1mMHpgICgXo9OSNjr6dTPI77JKqvtr6"
    "NWWT2psoLRvwhn7Qm+VGTLh/f0S1HLDu15Wiuv0nr29PbdE295Ha6O6qa3uZKw6rLeSgzz"
    "IhZHDSfVhdlUezcXJdd0dO6Oy7h9fs4suKSK6c0rLKV580CVZhyvm4ttmWdhEolDtYk7Ky"
    "tD5s1eb77PFNNeT/CzXk/OXMihyB/Jg6HA5hSHm4LrwZc+h0xcSIrrcpCUXpfJzT/clGmU"
    "Be3xEHs8ZOsEz7JmG8tkY5l2A1gby7QTm0qaE2IGa0FOwq4G9ijAEyAKtDvR3OBdvSTMJe"
    "yisMKiYOPv9nr3J9/VwvJ0lN1q3tsacZvPe2f6u290JFwjarPm72L0+O50wCrB44w8+IYE"
    "LC9iGZiOgeWcncYuxZycjdSuwtVsU6Ms9+xit/Mgzp3uJkOzKGUHphZTs1FZELK7bJ0t7b"
    "LdyTAhFTV1oN9pK1XqLNltSw/cKL96wy23ixCN6BTxj53Jc+aqGZG2BTY9onwoVIRIyGgQ"
    "qC2wwn7cWi2tc5mwzRZoA6N2CORiYJSj5oYBFS6L2QgUG4Gyf7qxNty4WKepZjQJN/6cjC"
    "ORAjwXHZK7szWXWRwCgj08W1SIqzWxR5rwOQWUmCzgdu2uuetjBYWolbXIFi8SMxqgORGL"
    "Y+GKQRMYcxIWxaIhYQJjXsTiWBv1f+oP9z7w/7ujozdvTo4O37x7//b45OTt+8MMy8WiOl"
    "BPLz4Brp38btAi0DV3ftWAXXPllwW8HnB7HmMfsnMKC43/sCQZwUK1ThNbjj80TEcASU7U"
    "CQEYKrwBBJkzEz5WoFNQfzZ3WHagqDZBwdqtrWHkiRu4HNMAzKKUjbhqHBRQf+uUqa2dl7"
    "Hu0Er3HZ/Wa6U1mMvb0LbWhTq1SEcxHEYDUpXNKyteqpNUxcan3Lh9HQ6J3CWTWuFFJM6i"
    "aa5TWFrbZhTY/iJWrSVsqPmmLV+4rdFZzdWtEbUDuHx/O10R3AVBC20JWjIYkFVzNpVlLb"
    "GxxKaS2HyJKkmNKFpGaJKoMZkBU1jkOppwERriAIEqBIM3a/oD5y2M9BM/8NA9IRPYA/X5"
    "/+Btett63QbXoETwpxsufDkRu3tq+dG2+ZHnR5MAzxzx+wKs1S6ispw9OGJ+cIRR3Zn9as"
    "zT+hZrc6w5NJF2W6YusdhcyKYW06cWaw+L6RLmu6MKHqMKlzEZPK+2jMpUY7/h7OZrJzZX"
    "E3898tB6jbYCZzgbYWZKGnZz84NPnG9OQMJhDBPk6O3bGkDTtZbXKllE6TJ8JMtKaSf4vD"
    "JAWFXfQ3RfHx42QJfXqkRXlJWismgYa4+Y/vD55rrK8ZqJlK1/343Rf1HgR7tIgGvABTDq"
    "iUOZI3SKFgg00K4k/Wf8j0/GhN0MBtU3P5cqLdNyrqruUFG/oen+I2Fognlr8KAjYpKlPG"
    "w1wG8h563c0HYp88QFIJNJoAlzXq0ZmaEPPpy4ifBrDbAfJLzber303ksQlnIqbBqqEE/u"
    "pjM6RclEJWNmBHwCIRlicUPAAw4S8jX0ZRNhMu5DnPUADRIGlVH6KnXbSYjoBCYMZWiEI4"
    "SDgE6J9wr1elO4fnqM2T3/KNWa3Pf/Go7pGA4yyU+YjjjLQIRrGT4xIQKAfyJUznARCQXh"
    "L/dlw26QRLFwG8Dl171eTCe+K36DZIMAjfzDHf5BI3g5RMD5g5n8BDqch5ErrEXCQv4XcH"
    "gGlH3gTY5wEIsd/3mb4hEjOII7txFmBAlRkaW6/Ll+nN0umqIDrcqrYUQmCYmJyJiIv4ZT"
    "yu45tOKihhGfDMUG19+pUiN8yGii0UvVJtai5F6oqG1HP4gBa9IPmYCFf5WMFOlEMjAnCj"
    "LWVaZxlYFmUjpT40eoCe8sCT4duIePi+wTh3rq1L/BAK8S35vu2NhAz3iM6bZjQdCmjWrb"
    "lmNhMmWU0ogeFaSsH9pcNafU3WTLMC9j85qUD1xkho9OKYeYzarOXBQEyw7+WSy1w95geq"
    "r8Hdlo5oP59OK6e/uLfjifavwjp7/cnXdLHZAZjibrSEHILiPmy0jONjfGfS5mkV8N+ZUy"
    "axYELTlqMznKua1Me7kkavu5bf3cPt/+T2q3sd65/9N8T7KZd19tYhq49/GQgzvkI1H65U"
    "f+cASH1lRDKCIk7Mh7C3lp2jzqk4BO4RYc6R5nBIlLZ/ina53/j/ES6yreNX1qXcUtoTPZ"
    "dDSBvCBkYV8BdhvIummnpdIHi4he8c/2GRyK0wObEywBe61yYOwYsvWwvb/6cnl3cdu9/t"
    "SuRG4fCfYuSRxXnkXIVVjGgTxe1QlE3Yb05zYfOODSJPBQSGNOO9Jt+A5KQnm0UpPM1Fh6"
    "wzGCdZtPexYm+CR7TnXp2yxd3L7/3NJDG0mwy1xF7T2sEkuwILpPAD95si6B5T3R3JrTYO"
    "tIydmdoxV3jhSMIvxypQ7IJG0XrNcFI86XtTk/q8PLFyV3Icr84EfsswiCewEB4WYUg6iD"
    "+jQeoT6OyLvjMr3fXhz6vl+iytu/D+k07KAxDgaUjYkH+c9k4Pba3fA4ZzaN91zX3G5tm6"
    "p+Jg7K3dENe+KfbBngG79S3NOo1y5juILiqPolKFumTbtBgPiHpudXJCf4IA6CwNHphJG1"
    "F3EI+fr1t3LSgrl/b6VNep28TZFjt+rzzuk//x88zixj"
)
