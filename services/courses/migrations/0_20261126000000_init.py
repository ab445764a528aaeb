from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT,
    "category" TEXT,
    "language" TEXT,
    "sort_text" TEXT,
    "search_text" TEXT,
    "time_zone" TEXT,
    "status" TEXT NOT NULL,
    "archived_from" TEXT,
    "teacher_id" UUID NOT NULL,
    "transferred_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "outline_version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "courses"."archived_from" IS 'The status that restoring returns to.';
COMMENT ON COLUMN "courses"."transferred_at" IS 'When the owner took over; null for the first one.';
COMMENT ON TABLE "courses" IS 'The aggregate: ``version`` rises by one with each event of the course''s topic.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "max_points" DECIMAL(9,2) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" DECIMAL(7,4),
    "resubmissions_allowed" INT,
    "counts" BOOL NOT NULL,
    "version" INT NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "assignments" IS 'A deleted assignment stays, so that its id is never reused.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Ordered by (position, id); imported positions may have gaps.';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event.';
COMMENT ON TABLE "enrollments" IS 'Who may read a course''s lessons.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_users" IS 'The bare id of an erased user, who can no longer become an owner.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted quiz stays with its versions: attempts were graded by them, and ids are unique.';
CREATE TABLE "lessons" (
    "lesson_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT,
    "address" TEXT,
    "duration_seconds" INT,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "free_preview" BOOL NOT NULL,
    "completes_on" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "assignment_id" UUID REFERENCES "assignments" ("assignment_id") ON DELETE RESTRICT,
    "chapter_id" UUID NOT NULL REFERENCES "chapters" ("chapter_id") ON DELETE CASCADE,
    "quiz_id" UUID REFERENCES "quizzes" ("quiz_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "lessons" IS 'Ordered within the chapter by (position, id).';
CREATE TABLE "quiz_versions" (
    "quiz_version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "pass_percent" DECIMAL(7,4) NOT NULL,
    "time_limit_seconds" INT,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "review" TEXT NOT NULL,
    "counts" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key_revision" INT NOT NULL DEFAULT 1,
    "quiz_id" UUID NOT NULL REFERENCES "quizzes" ("quiz_id") ON DELETE CASCADE
);
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers.';
COMMENT ON TABLE "quiz_versions" IS 'Immutable but for corrections of its answers: attempts are graded by their version.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, after the transfer.';
COMMENT ON TABLE "transfers" IS 'Who owned a course before, so that a new log can be rebuilt from this database.';
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "role" TEXT NOT NULL
);
COMMENT ON COLUMN "users"."version" IS 'Of the latest event.';
COMMENT ON TABLE "users" IS 'Who may own a course: a replica without names.';
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
CREATE TABLE "imported_fields" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "digests" JSONB NOT NULL
);
COMMENT ON TABLE "imported_fields" IS 'The digest of each field''s last imported value, which tells an edit here from one there.';
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
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "imported_fields" ADD CONSTRAINT "imported_fields_pkey" PRIMARY KEY (id, kind);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
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
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at) AND isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_review_known" CHECK (review IN ('never', 'score', 'answers'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_closes_after_opening" CHECK (closes_at > opens_at);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_percent" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_listed_by_title" CHECK (num_nulls(sort_text, search_text) = 0);
        CREATE INDEX "courses_by_title" ON "courses" (sort_text, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, sort_text, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_when_archived" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "lessons_in_order" ON "lessons" (chapter_id, position, lesson_id);
        CREATE INDEX "lessons_of_quiz" ON "lessons" (quiz_id) WHERE quiz_id IS NOT NULL;
        CREATE INDEX "lessons_of_assignment" ON "lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_quiz_of_quiz_lesson" CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_assignment_of_assignment_lesson" CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pass_is_for_quizzes" CHECK (completes_on <> 'pass' OR kind = 'quiz');
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_assessments" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_required_can_be_completed" CHECK (NOT (required AND completes_on = 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfbl0RpdJnDRJk5ubkR2ndevYPUdp+pIODZGQhDMJKAAZVe31vx8WfB"
    "FfZZJ6oxR8SSwSC5IPgMWD3cXir57NAyGJfDiQkk6YR5jfe4n+6jHsEfVH2e0+6uHZLHUT"
    "rvh45GoBnBTU1/FI+gLbUOkYu5KoSw6RtqAzn3IGAgPkEJf4xEFLUSR9vJB9JDnyp9hH1J"
    "eIOohKxMhnIpAggSTOQ3iAw231BMomG6grYPRTQCyfT4g/JULV+Nvv6jJlDvlDfWb0c3Zn"
    "jSlxnQxOy+dZ1IG6dBHLX8z07ffvL16/0ULwyiPL5m7gsVLB2cKfcpZIBgF1HoI43JsQRg"
    "RW35eCkwWuG4EfXwq/Q13wRUCSD3CWFxwyxoELjdL71zhgNrQF0k+Cf57+O3rLVDHLuroe"
    "Wu/Oh5bVK7QhvEKuKaJLNmfQ/hR6g4Lr77DeJTb6ag8ecPbd4ObBk2dfaQi49CdC39TI9f"
    "7WgtjHoahuiiX2PvXV5xcwH5I//HLME4Ec1upV26AcX1jCvOzqMYAxRLsFdXj+8xBq9qT8"
    "5MKFq58GNxrpt4OfNdTeIrpzeX31bVycqxEbjuars8vrUw3/Em4KTw90n5FNUM/LGfBbgO"
    "/hP6wZp5F2zUL/mtjUw245+lnBHPZOKPkwquG42uH1+dnF28Hlg2/6Jxp1hTn19WfH7fH0"
    "0Vc5mB01DWC/BGKFiE89Uo7xUiqPbyT2MP6jBsKRqj4AgIcXb8/fDQdvf8z09teD4TncOc"
    "n09Pjqg1DTLzt7Ugn6cDH8DsFP9Ov11Xl+PkjKDX/twTvhwOcW43MLO2lM4svxpUzrugp1"
    "NRhcai+aKLCcmNFfLfSXxtAhTjgPWDMi7IhTNtBl1ZWsrdcOZ9TFau15/2lttabGUDDyqK"
    "Kc6jEWdl0+JyVs9YJVjIBK+RzuNGyNw8Java76758nj58+f/riybOnL1QR/Z7JlecrmuPi"
    "apgDW62OSqfpU85dglk5wkuhHKQjJXVc+uX0+voyo19OL/IK5P3b0/ObB49z/bsItVrHQZ"
    "ds0JNTEq367sZwftyhDisIfHAL4pOV3AD5OaBufHDsJzKRtOG3GUnDcbvcyqFtrqExKiO0"
    "SUNUdxv2HrsTGPzGd6VmpxCsIrxvuCB0wn4gCw3yhXoTzOwye1NsXD1LajpMXJdXl2Na4H"
    "liJs32KwVAqEg0/IN3Z4PX5z0N9Ajbd3MsHKsCcZdIqR5VxqkiyTc/3BC1Oiif2WO4L3U1"
    "B6ueCmhr7PgJT2GWQbN4yzvx8lcwwxP9SfDsv/upzjnFM18bw4tegfhef6VLwA5L1fQHXA"
    "uHCOKg0QI9UAOSwvU+os5XrxD1ZlyAdT++LpGHF2iKPxM0wTNZdAisW9kaHoHoq5tq4IyU"
    "8QUYX0CnzTnx2Gmw8kqL7Hfp1VG7wQEvZjuKqOHChgsfKRfeFRU+FLS3zIXDzllKhZN+u4"
    "oJL6/dT4SHU4LwRI3BiWqWl+j2NlLzt7dIUFULkFrOCJpTf4oIttU/nyHehY+R4qoofNY/"
    "JPL5jNpFarzZ6j+yjwxqFHwOJXASiBOW200QTrf0/JdBuKUbTJrw7bi8odst6LZZ3ewU7v"
    "RrNgA9J2agbxMnoKYFtwnoiUAruLtp6dsZ2rZCZsJFo2iYtIzBvE0kDJsEimc26uQpGYN5"
    "c8wlF77lK3iLoL8mgn4mzjC6meUsaTGDewvcCRb2tA3yWUGDfRvO6BHrT7WSa8YbU0IG9R"
    "Y93sd+0Cg8filhCGMLwEFPgBqxxoJ7TXAvCHa4u2ujTdhRQjuKWqf7HNpB/eUHgoE5pmDq"
    "6UYD+WBDauwPzUoZM3weVIGZHBMhWsVzFaUPJqar92FKmDZE8rl6HdXt+R3in4l4pStDYy"
    "703TEV0gc75gZGxaGFgBlH4qYdiTzwXcqI1RzZEkmDsIlB3hSjOjTVFMycls2clTTN3Olm"
    "NqHmx9rKhViQOjELudwQa8QtZNNRHOYIL8YuZCbCVNDsGkClInSPEaVPAf3zT7IuSP9RtR"
    "wTQluNgTlngrtuZaKY1O3+ylgYkhSsGQ/zYcp1hLbieQ7CywCUKBKqGOFSR+Book260Rc3"
    "HVziB07zlDpZKQPylxJf3LsOQ9MgPYD0w3C1mmafTS9jqbT4jJRgvHLzd0rK7P5evfu7Af"
    "/c7mwosCTOe1mxQSp1+57ZUBe0All7nxS4AkZYEIijhIhLhsI6ENTRR3M1+dnqIuPI5WxC"
    "BBoRm3sECmqTaXlE6No1rjGhwmMaqvqUiAndbDq7Rn2u+eI8I2hMMIe8ON+qcox2F5Qpxu"
    "XGgxVKMbXHof6+UYhXp6FrKFpDF3d/Vm8UrS29hp4LP6uhpssIGV1n9oV2OhrjTn1nE7Tj"
    "8gbsFmCPuNMocjcu3+FAl85irWZepXQaBXalRAziLTZhBELbby2pVhvMKYG+0m5RJmoy1R"
    "WtFYJ8CqgoywS40lyRFjP2ivrZ6mbByKVy2hjvjJwBvD7gY0GINRPkMyXzhpjnRQ3s9WG3"
    "uTcDL760mu2fy8sZUmgys3Rinjxaz8neEO3EsRkdY3eb8fJ1Lf3YUYAK4SYNEU2JmC66Oo"
    "fQMlQpC26LJEJHF/XUz2cRygzU8jRC+Z67CWRrhkp1s7/ei2pqsGYgvTl/N7y5OBv2Kiav"
    "TSDbKKTxQPEtzNoVKO/JX6U7d5m3Ku71K3xVqUjEJmeegViYHClMtASJkSLSKF8i7PvEm6"
    "lLcyIImgjshLlM/Snx+ggzB1FHInDZhz1h1YloW3jSGj6wvc2kX6j/K4yJarFxqShoFjIl"
    "Cxmz0+FYgylMItGdLgJMItHaSwCTVH9X20xinrQmRkAjf1pOpEfSL7e73SSNWRU1T2F6D0"
    "O30i15P0+/8LxAy6NR4OucAjYXgoRnmEKMLJBozKQizWkOjfMUmoqYahcZ+paesS43b84U"
    "82KGJyY80cSldcQrpj5aVhxc/P2766uqjp0SyhN0avvof8ilskO9u/cBFvihTog0x/rpTw"
    "Cf1e2Rhz5H/qCCQjhVpM5anEVZJmqCe0pcbCFOLc67LUoandPyyG6p5vQSNX/vid2JnDmw"
    "G+5Un2w7w1K2PE04L/olQt3kEGGdG9KlHvVbhGSWCxu9XZJrakbgjOXG9sS0nLEmdtqa6H"
    "K1Rm2T6iotaNq4y21cFXRazboqY00N26qVyt6cur6z+F6Tq+9LUGF3ZGGBUmpoDsyL7dcc"
    "+Lg7xK47oQ/dHSTtHYg7DnTrKKatI91quA636u4ZRimpe2W+nuRmf6WjJ05r3SCvGOQvWe"
    "YIQyMyVh1meVwdRozMkcsnOgHKiCBBRgF1fQQ541URKhFY+EdYloRgbaF+k7Vs3xqov8Kn"
    "c7TbROIEW2F36CM8hvwYcCUecntKtwXDxGp3wECJqOngeYsfbwluQdBAm4OWjMfg6v9M2q"
    "RhysmadVSn11EdPKvDNPdxJt6qzEdYIxNhgxSEcYJdxW4TbvtS/SXIzKU21vsMeOAjeIsV"
    "+Xnri5vkgh2byL5gEtyBLLOCN4sdi8sbx0JNx0JX9PmACGpPSzV6dGu1TsfLQvcp9Wr811"
    "C+ZXq3Ug+UatwSFRCpzfVUbecDAlpo2LMpFk1V7GHqAB0j5RI28WFwnHz99QpAYxWgSuWj"
    "FaNbJ+G9XPicGlUNEI6KHyG6jx89qoGuKlWJrr6X99YyvzRiqzoaNyVyCLG4m5jPNhZ625"
    "X57Ex9euARcT0eS+KXzmu5IqvnNzsqbHFduuby5Uci0AwLP8rsqw+T1PKw6wJ+McWk1GrE"
    "5sJBPkfqBdxFcRnTrpqP7CO7vYUXJ3agjThjTN1ANdjtLQrjEbRwKBcd9wpFiIMorJcEn6"
    "NgBhXCbExeaSfCBENV6DN2A/KR0bAKFngj9Y7qbcaBgMIoflTkfWCIz2CocIGmWKIooPoh"
    "ur2dq/EjPCzu1EtFtYW89yPzOOzjj15hPlX8AriwWED+5AmKcignuKA5VKy+nIYV224gw/"
    "wVt7d99dvnM2rrX7DZHKAJP9xSLzSFh8OJHnS8CF+BT8I3T2EN9cNZuAqeMRevVJVT7PoW"
    "JJZd1qkvCYIlZ3BREKRFpwrVwuvCthvYjZNCB2oNUxhoI0yIyRwOIsUf2ZyLOwWti9WiYK"
    "qGQbbC9d02UQ+fCB6UzEirsqnlJY9ictpNXNGKjTvQYZu0QyJg4G+Tzi4eSA0WEhmZLpsU"
    "9haKAjNTNGcWcT2lk0poc4K7A/fRdpH95uTkyZPnJ4+ePHvx9dPnz79+8SiBuHhrFdanF9"
    "8C3Jl+XZYhszj9N+jgVeJH0xwb6+gJj2nqdskImlDrrjlcsuH0MaVsRI8yUiZBe/OpOabu"
    "TVwraRmTFjGfjT1Z+JRNygyLRdXOgYxgPpR94Yezw9FgehpZOpLerDrz6cXV4OaX8u58Wm"
    "IZOf1leD7INUCycGyiRzJCRo00VyOptXlj3JdiBvl2yLeKSckIGnLUZXKUMls1beWcqGnn"
    "rrVz16z6q9I15cv069n1m6VtAos8nihYJ6oPhhb5KZ1MIVwjqghJQliY1xTuxtWjEXH5HF"
    "E/MowLgjyquj+blJv9t/EQYyQ+tJnUGIk7QmSS4dgE8oyQgb0F7Ecb6rc3c2U0HxQRfate"
    "mwrMJhVcLSWYA/aKsyOLCFewvXj7/nJ4cTO4+va8Q9ENrwl2LonvV8Rgp26vZj+OKmi5um"
    "RN4nOTDhZQVboOYtyHDYWR672PAmZPof84RUbTWHrDEYGrHE5HFhS4Ez9TNS8xRLELNnND"
    "DE30wCGzlMjf0CZ+oCB6TADvOIggwvKOlCT3rOEuiuSMt6iltyiCUYdctmqARNI0wXpNMF"
    "V8OaLKdYPJi5KHEFPe+xFToXPDAwLawKg7UR+NuD9FkCbk2dM8vd9f1HkmmVRDt+paHtVd"
    "NUfA7hifsz7ysDvmwiMO4iIK1l67GbZCiJr7Wdd0sXZtqv5CTJOHMzcciWWyY4BvmvLTsm"
    "TPAyFwBcWhpfmdOzabDlxXn24Y7VkJOcErvflDvZ4Mwgzsa/VuCPP67ffCmXGJfa/lyXFF"
    "eZMUxLjnK8zSFw7xZhz2Tt4QOYPQ8V6ZebqkWH+lmZomApaIJGofgxoLwM4qvfkr2mTm0A"
    "k40hXDtbHrEqGoFVEd2+mjGVYMFxivWreWHXe6Zo2wLW+gaLSzCM3gkJ8Edpyq3qhT8EEF"
    "mGm9oFgeZAiBB0RnOL4K9Qefq7fwlIRcZvgLFYs+SUbvywPD+kxwm0ioB09U6e2Y1KuXn6"
    "Um9bqLzm5Z1Xe25qw2qUeN29QCkAhtqh22NEe+ToZPqievPS1uyyAgfewHTXbSLAWOyRC5"
    "MdrXwrJyYCaVTaiarRhMYCpqplRiiU6bE3tXSiRKIBrNp5vg2dtSKEe57hlCKteIDAH/wf"
    "l1UMyktr4SCh/ltFoF5WXNCsisgKpWQGqdIlSrv4nLl6x+skXuWflEheMXqLXoGWYWI5Ad"
    "F2nxf8gwd0RcaWzSD1Nr+MR1pdaUDoX8EoKEucE5I2H+j+JaaJsP2vAypXqjoEkbXCvb4j"
    "G6VTprVQ4HVSM2nBIxbPhAk1Z9z0c3QfmulujW6tniv3xkiaDmHpbqFlhD9er/C722Opld"
    "XH4zWmK/cZfbymVXrZNlYNuEtCO1eVlDag2prVBL14E/4n+UqqXo1mq1xJeF7uWu55DsWC"
    "73rdnc86gPHHIEebq5jxZE3bEhHMIlzgRuLNAPeHyH+4i7DnDRMRWymDB5g1WDCR+47x1Z"
    "KKorwVTJbKIz250Nzr47h7PAJNdmei6c0IAfPi36DXnHIcUeS+/vm0+51LZ9bb53uX0Hb6"
    "DP8QlzQEv92gpoAotREx/f/RBKs2+vI4Q6CbUuD2Kthr0gaOBvEyXTPHR13ZjVA4J8Wybl"
    "eKZok5EhK2rIoSGHK8nhJZ+cs3yqgJICdYii5fKJpXrf2jmWl4fHaWtknB85DJZIHXiIgP"
    "GVnB6z0ZrXYGqGK+w1xYLZ2tUziWF3Au6uc8PuK51l1+Dfy97c/eSzPCDom57QvVcC9M7H"
    "+njrKv4T3q9Ff2RStEZ4K+TicLXV6KXmI5TZWDCsTxiIQukSMqL5CZxiYHNPTVDE0Xao+L"
    "yDZRopSLpXFvi6tWfF9jT4gW5vR2QanqngEczkMro1qVwxLLDHAQPDDMExCnDA3ywYuVRO"
    "1aNCa1k/PONh5mKbQG1JPXC4AwUPNNdHVXC2FY/zOw+77trWtO67PcKp68nJ82fJZAU/Vk"
    "1P794OLi9rHT9F1XU1mLloMkPl5cy+ppa5Uk2G2n2gbjLUmgy1B9EOxkx2D0v8+//z9NYr"
)
