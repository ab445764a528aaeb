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
    "eJztXW1z2za2/isYf0l2RjfjOE6cbnZ2Rna8qXv90us47XabDgWRkMRrilBB0oq62/++OA"
    "BIkRRIEZJsUTJmOo1N4ID0g5fznIODg38fMDKhLPbD4auuG/sP5COeHfwV/fsgxGPCf9CW"
    "d9ABnkwKpfAsxv1AyGBR0/HwLBJ1+1HM+DNeNMBBRPgjj0Qu8yexT0MQ+J5O0RiHM0RCRo"
    "OAeCiKE4+EcYToAGEUE+yOCEOUIZcmLCJoShhBAY5iJF+GaMjr8Te+gjd61OWvhM96hMaT"
    "0P89IU5MhyTmcvwVv/7GH/uhR76RKP11cu8MfBJ4BTDpNCTMuedVoSFR7sSziSi7I9/ifw"
    "gJ+AP6jkuDZBwuSk1m8YiGmRj/O+HpkPA6OCZeDuQwCQLVJekj+e25B/KrvULXDHASQGeB"
    "vPyW+bMDx7m+uXM+n985zsFCR6YSOfjVI5eGMAh8jjog8qdsd46AeHogcDj/5x20PI6i3w"
    "N4cP1T9/bs++7ty6vuP/8iSmaq5PLm+lNanfIRJkff9dnlzenBn+IVOMbyJaJfyh3ha7rh"
    "y5eLj3Xd4Os6IUl87xVI7ldXCNTfvBOgT2gUD5koFBgJgOeAwmxx1Lzn71+A9SMHRA/rom"
    "QJXN6JJPbH5BX8sF8Af+zenZeATNemRQgvwor1IS9Swo5/ww4ixr+X//M/R6+PT47fv3l3"
    "/J5XER+aPTmpAfXi+o5jCmvw4D43+eFBH7v3U8w8Z6GEHtGquotF46Nx+QkO8VAABX8RfF"
    "xOb0aRPwzHvIeqFOu8wlLNmlVtqFm7XHNlMi8irtViwvVaFPN/P6Be74GwiFft9ZAfIZ+r"
    "RKkCX0SLenS9ptbQmvO3Gq7YC4KbXLZjlhSniHqQmw1/GyShCz2BxJvgf8d/P2jhOl6tKG"
    "UfGuJeELKqsrTCq3lisMDnJOz6rtb3PKKxHwfEhFFnApZMNybTc7g9vo7jWM/xgKjpMZ9L"
    "1fE7+KFBF6i1dhd64OLq/PNd9+rHQjcA8YOSo0IXpE9fynVk3gtZI+jni7vvEfyK/nVzfV"
    "5ebbJ6d/86gG/CSUydkE4d7OUxSR+nj1pEls7oeBIQhb+OLOUqLCNLbla1KVlCAYkirq7j"
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
    "J/FYvAdEQDgiJ3pAIUn8qJmC4zBrtGeRF7oFXDVtSCvgjpD59vrvWY5kTK0953Y/QfxJXH"
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
    "G08CpvpajDsqyNOrRRh5V20A+0f5uEB3rbRxUus3f+n/YdljS8Pa+6j9dg+uLfhWlyNsJM"
    "P0XS+pvxim6V6fPe/eYEJBzGI/7r68PDmrmRal9eq6x9VdGRLFuyV5y4LiGrLU5lWbs42c"
    "WpcnG6SeI+/VaxOKnCZYsTnVdb6n45fxCJP+WVmwwSR43HfgyXbUIiUfBQzAgvceGek4B4"
    "QyiYof/Fg3vcQXAXCjcIBz6L4kU/zOaaBocMEJV7MnsRoQgMz9AlaIQjdNY9+/4cvRZOFn"
    "FtC/OkO0a+Tf0OxwQhZxb/b8jHypDPrA6cFoqEp0Y4YwLq3sMXEE50CCLy2+GzRc4tPnsf"
    "xzVT7XHVumY0pqhaedu7Wj/hYefqBTymE9812UvMBOw24grXOEwwX5bgIx0+Z01gXxC08K"
    "8A/wMOEm3C0GqPQSbSbidk+9zBuVwiSlOswBFLopYiWoq4hCJe0uF5qMtSsFClGV10Ajp0"
    "SOOgpR85q8rW6o7wFdHBIAJCJ/x58CDAIgWDyzlYugEG+2RcRfcxZ17A+6JF2rjRltfga5"
    "YxbDXwKBsCBjs4BRm7iaPZxAn56HXkdDKzRkqC+wTuE6dhcoMkiiti6uqij/NSdoVZ5Wo5"
    "WJ9Nc6HkZGwoY6vCmSTH+QwH8GtZkKzRkARFWeUGgUsRbyQQHiSZfsYPXcxCLNIuqSCJjJ"
    "IIljLFwi/F1RTx5qmrOPGSe2/wywgHGlfaI74r9a3BL6jX65MRH5O9HhoTHEbzuKWscTjf"
    "Jq5A5kWhyLUFFyDPM3NJz1nna9jrcaThymRoLWuHf4C4TTmkwMcgV/1j+NU+j3EQrO1Za/"
    "9GiFRgb45O3mUqC36pU1Kfr7qXl8v9ZQ+E+fw5n9KUmeipspw9I2OuqGAqGp99KAhZ1FdE"
    "nREc6UyOJbjPxSzyqyG/ktesILgBn9kO9YN1mRlyRbhi91JcPVHNFnN1GvBFcWlv7prUJp"
    "RRVhcB5OqOnnkuKdWkjv01FbMJB7ZtH9VxKtmLhhAXhCzE+vuhndiPdWkHavwpZUHrUllB"
    "c6co8l4y9dXqRPfJq7i5LFbm2FpMl2BqvFzYZWKdZcLUlrUn+NcAu/qS+tp8bDUX1ducbK"
    "WcbNpkyYZ4F+Qs4M0Bz122Y8akFwRbn9r+ee3nQNaQaORPDirs86y8s8w2T2s2v6WEMJ+K"
    "a3WnI98dzS/Xhc0NOJutrO4PKDWtYTMDToU/wNm1IEDgYRLbLNwcR/A0wBPtFSaP9yZr/G"
    "97MnVqjH/RvSKXrKmXsyhpQwNb5+csZMIVnZWEsR+s1s+ZqO3oVnf0lu/W2aGu3RkG8n+J"
    "/0cF+RBFy3gH3Hz6R9O8Nz9L9R/HZDyJpWcf5EH9c0gXqUOD+msQAHFpq9lQzonYy81M2Y"
    "AlXBvfChDj0TxhblnM+kt1NrdcdpwJDXzX6DzXoqR16u1c2txbAmHfes0oy5apRga1GmrG"
    "W/JA70kEpjAkB38h4xgDAuWF4MNeT83bXq/DTWORZo2m8Y+YMf+BiE1ytqhNH+kd1gTfvk"
    "awCf+fdgfeJvy3Cf9bhmirNKdEp0J1QmED3cmrNVSeEMo/IczlKxb/KKmmpIkobUa1mkEa"
    "jaQ/9qNIKDxI7iWi+ckYXNNKKy6qzY23bhXm9tdyqzCtwtyp5b2QlJEvKobjMydiB6eN1N"
    "likhypSTX7RMT1xzioCByZS5W3iKTYKyW+Xz3w8fzs4qp7+fKkc1wKEUl74lhl8ctn7evL"
    "jGMrZe0rytrtOLsd9wzigexVNcZX1bTH2vzsjigNznBAQg+zA73VWarUWWJ9RqK64+brN7"
    "JCRZzSHzRMfaUi+i5CMOO4mBujmIIpqNpFfPR8gOPgcMRdb3iu26A9Y96yM+bQoQ50qAnj"
    "LAhZ2rlze0mfpXeg68b+gx/PqhapUq2lq5TyOeC8QIMYDBLOvVYiZYbILCZaIcpXJTxGun"
    "gMI1nr6No+s7GOrieljzAd5IQkK9hfi9LWAmudBdY6tXJHY/5h9UpF1WmqUuJ59QYKBYhp"
    "phRySgBxJCNgqJAESTYp7qFThZCRSdqiHc5ZgxmcDggI6vXohIS9nk79POKbrLLa/jpqld"
    "WTKisY/Ytw1p7gS0W2fHhPvxS17NCep7XyKq1nT2/fPfGW1+HqqG56mysJqy7trcQwL2Jx"
    "1HBSXZhNtXdzUXJNR+fuuIzb5+fMgkuqmN68wlKaNw9UacbxurnYlnkWJpE4VJu4s7IyZN"
    "7s9eb7TDHt9QQ/6/XkzIUcivyRPBgKbE5xuCm4Hnzpc8jEhaS4LgdJ6XWZ3PzDTZlGWdAe"
    "D7HHQ7ZO8CxrtrFMNpZpN4C1sUw7samkOSFmsBbkJOxqYI8CPAGiQLsTzR3e1UvCXMIuCi"
    "ssCjb+bq93f/JdLSxPR9mt5r2tEbf5vHemv/tGR8I1ojZr/i5Gj+9OB6wSPM7Ig29IwPIi"
    "loHpGFjO2WnsUszJ2UjtKlzNNjXKcs8udjsP4tzpbjI0i1J2YGoxNRuVBSG7y9bZ0i7bnQ"
    "wTUlFTB/qdtlKlzpLdtvTAjfKrN9xyuwjRiE4R/9iZPGeumhFpW2DTI8qHQkWIhIwGgdoC"
    "K+zHrdXSOpcJ22yBNjBqh0AuBkY5am4YUOGymI1AsREo+6cba8ONi3WaakaTcOPPyTgSKc"
    "Bz0SG5O1tzmcUhINjDs0WFuFoTe6QJn1NAickCbtfumrs+VlCIWlmLbPEiMaMBmhOxOBau"
    "GDSBMSdhUSwaEiYw5kUsjrVR/6f+cO8D/787Onrz5uTo8M2792+PT07evj/MsFwsqgP19O"
    "IT4NrJ7wYtAl1z51cN2DVXflnA6wG35zH2ITunsND4D0uSESxU6zSx5fhDw3QEkOREnRCA"
    "ocIbQJA5M+FjBToF9Wdzh2UHimoTFKzd2hpGnriByzENwCxK2YirxkEB9bdOmdraeRnrDq"
    "103/FpvVZag7m8DW1rXahTi3QUw2E0IFXZvLLipTpJVWx8yo3b1+GQyF0yqRVeROIsmuY6"
    "haW1bUaB7S9i1VrChppv2vKF2xqd1VzdGlE7gMv3t9MVwV0QtNCWoCWDAVk1Z1NZ1hIbS2"
    "wqic2XqJLUiKJlhCaJGpMZMIVFrqMJF6EhDhCoQjB4s6Y/cN7CSD/xAw/dEzKBPVCf/w/e"
    "pret121wDUoEf7rhwpcTsbunlh9tmx95fjQJ8MwRvy/AWu0iKsvZgyPmB0cY1Z3Zr8Y8rW"
    "+xNseaQxNpt2XqEovNhWxqMX1qsfawmC5hvjuq4DGqcBmTwfNqy6hMNfYbzm6+dmJzNfHX"
    "Iw+t12grcIazEWampGE3Nz/4xPnmBCQcxjBBjt6+rQE0XWt5rZJFlC7DR7KslHaCzysDhF"
    "X1PUT39eFhA3R5rUp0RVkpKouGsfaI6Q+fb66rHK+ZSNn6990Y/QcFfrSLBLgGXACjnjiU"
    "OUKnaIFAA+1K0n/G//hkTNjNYFB983Op0jIt56rqDhX1G5ruPxKGJpi3Bg86IiZZysNWA/"
    "wWct7KDW2XMk9cADKZBJow59WakRn64MOJmwi/1gD7QcK7rddL770EYSmnwqahCvHkbjqj"
    "U5RMVDJmRsAnEJIhFjcEPOAgIV9DXzYRJuM+xFkP0CBhUBmlr1K3nYSITmDCUIZGOEI4CO"
    "iUeK9QrzeF66fHmN3zj1KtyX3/r+GYjuEgk/yE6YizDES4luETEyIA+CdC5QwXkVAQ/nJf"
    "NuwGSRQLtwFcft3rxXTiu+I3SDYI0Mg/3OEfNIKXQwScP5jJT6DDeRi5wlokLOR/AYdnQN"
    "kH3uQIB7HY8Z+3KR4xgiO4cxthRpAQFVmqy5/rx9ntoik60Kq8GkZkkpCYiIyJ+Gs4peye"
    "QysuahjxyVBscP2dKjXCh4wmGr1UbWItSu6Fitp29IMYsCb9kAlY+FfJSJFOJANzoiBjXW"
    "UaVxloJqUzNX6EmvDOkuDTgXv4uMg+cainTv0bDPAq8b3pjo0N9IzHmG47FgRt2qi2bTkW"
    "JlNGKY3oUUHK+qHNVXNK3U22DPMyNq9J+cBFZvjolHKI2azqzEVBsOzgn8VSO+wNpqfK35"
    "GNZj6YTy+uu7e/6IfzqcY/cvrL3Xm31AGZ4WiyjhSE7DJivozkbHNj3OdiFvnVkF8ps2ZB"
    "0JKjNpOjnNvKtJdLoraf29bP7fPt/6R2G+ud+z/N9ySbeffVJqaBex8PObhDPhKlX37kD0"
    "dwaE01hCJCwo68t5CXps2jPgnoFG7Bke5xRpC4dIZ/utb5/xgvsa7iXdOn1lXcEjqTTUcT"
    "yAtCFvYVYLeBrJt2Wip9sIjoFf9sn8GhOD2wOcESsNcqB8aOIVsP2/urL5d3F7fd60/tSu"
    "T2kWDvksRx5VmEXIVlHMjjVZ1A1G1If27zgQMuTQIPhTTmtCPdhu+gJJRHKzXJTI2lNxwj"
    "WLf5tGdhgk+y51SXvs3Sxe37zy09tJEEu8xV1N7DKrEEC6L7BPCTJ+sSWN4Tza05DbaOlJ"
    "zdOVpx50jBKMIvV+qATNJ2wXpdMOJ8WZvzszq8fFFyF6LMD37EPosguBcQEG5GMYg6qE/j"
    "EerjiLw7LtP77cWh7/slqrz9+5BOww4a42BA2Zh4kP9MBm6v3Q2Pc2bTeM91ze3WtqnqZ+"
    "Kg3B3dsCf+yZYBvvErxT2Neu0yhisojqpfgrJl2rQbBIh/aHp+RXKCD+IgCBydThhZexGH"
    "kK9ffysnLZj791bapNfJ2xQ5dqu+0jl9MYafiPePVELnoC5V6ixxUvuqevoZnaYJdDx/CD"
    "vmnMRCAi0kxF9E8ixV2mhKa+VRs5gEQQRns4jnw3krRhAkN0M0JPI8nD6xzmO9aMPe7+rA"
    "WZtZrFFWnX00LVrLrOSkMrK1cyK7YGRvAvr9OMr9538BFJU3Kg=="
)
