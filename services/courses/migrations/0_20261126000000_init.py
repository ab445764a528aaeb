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
    "import_digest" BYTEA,
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
    "version" INT NOT NULL DEFAULT 1,
    "import_digest" BYTEA,
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
    "import_digest" BYTEA,
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
    "import_digest" BYTEA,
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
    "import_digest" BYTEA,
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
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
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
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
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
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYfdl0RptJnDRJmzt3Rnbc1lvH7jrKdl+yQ0MkJGFNAipAWlH39r9fHB"
    "Ck+CqLlGRRMr4kFokHJB+8nXNwzsF/ey6PhCTy+UBKOmEBYWHve/TfHsMBUX9U3e6jHp7N"
    "MjfhSohHvgbgtKC+jkcyFNiFSsfYl0Rd8oh0BZ2FlDMADJBHfBISDy2hSIZ4IftIchROcY"
    "hoKBH1EJWIkXsikCCRJN5zeIDHXfUEyiZbqCti9LeIOCGfkHBKhKrxX/9WlynzyFf1mebn"
    "7M4ZU+J7OZ6Wz3OoB3XpIk64mOnbnz9ffPhBg+CVR47L/ShglcDZIpxyliKjiHrPAQ73Jo"
    "QRgdX3Zehkke8b8pNL8XeoC6GISPoB3vKCR8Y48qFRev8zjpgLbYH0k+Cf1/9r3jJTzHGu"
    "rofOp/Oh4/RKbQivUGgKc8nlDNqfQm9QdP0R17vkRl/twQPOfhrcPHv15htNAZfhROibmr"
    "neHxqIQxxDdVMsuQ9pqD6/xPmQfA2rOU8BBa7Vq7ZhObmwpHnZ1RMCE4oel9Th+d+HUHMg"
    "5W8+XLj62+BGM/1x8HdNdbAwdy6vr35MinM1YuPRfHV2eX2q6V/STeHpke4zsgnrRZwlvw"
    "X5Af7qzDg1s2ue+g/EpQH2q9nPAwvcezHyuanhuNrhw/nZxcfB5bPv+ieadcU5DfVnJ+3x"
    "+sU3BZo9tQzgsIJixUhIA1LN8RJV5NfAnid/rMGwmaoPgODhxcfzT8PBx19yvf3DYHgOd0"
    "5yPT25+iye6ZedPa0E/Xox/AnBT/TP66vz4nqQlhv+swfvhKOQO4zPHexlOUkuJ5dyresr"
    "1tVg8Km7aDKBFWB2/moxf2kOPeLF64AzI8I1MmWDuay+ko3ntcMZdcm09rb/eu1pTY2haB"
    "RQJXKqxzjY9/mcVEirF6xmBNTiC7zTuDUOi2v1uuq/P5+8fP329btXb16/U0X0e6ZX3q5o"
    "jourYYFspVwATw3ozSBaEbq1yeVld1ikwYyL0PHohMiKeeKUMiwWNQJnEVogdbQIY+X1sP"
    "rpCvpOYcLNTtlqKji9uBrc/KN6zk7KZxfY038MzweFRnAFAXpaiER55BbEokNaQA9NLjLG"
    "kzaSbw5ppd8ut3JstWtopsqBtmmi6m7DPmCRAlPg+K7SIBWTVab3By4InbCfSbxgXag3wc"
    "ytskQlZteztKbD5HV5dTmmBZ6nBtR8v1IExBOJpn/w6Wzw4byniR5h926OhefUMO4TKdWj"
    "Kowipwb5w883ROkN1eJVQvelruZgp6cS25o7fsIznOXYLN8KToLiFczwRH8SPPuPfqZzTv"
    "Es1Gby8n5Bcq+/crPAjUutuVNwLTwiiIdGC/RMDUgK1/uIet+8R7Gop+4l1yUK8AJN8T1B"
    "EzyT5a2CTSvbYK/AfHXTGTiHsrsEdpeg04aeZOw0UH+zkP3qv9ai8EQYtdaFLlgXrEJiFZ"
    "LjVEgeSx85FLZ3rJDEnbNSH0n77Sp1ZHntYW1kOCUIT9QYnKhm+R7d3pq19vYWCapqAc2C"
    "M4LmNJwigl31zz24I/ExUgoDip/1J4lCPqNuWT/ZbvVf2BcGNQo+hxI49ZOKy63pI6XeIr"
    "fq3d72kdJ91Isy7wsbEZ/P+8ijMlTfEFE5VW+JFXamTcDps5lRsNBY8EAVcLkQxIUS6ns2"
    "1q06tZY8Dc1K+tGkiWKVlLd6VQu9yqqxj0p39jUbkF6AWerbuIqopcdvQnoKaEX34ehhO2"
    "HbVcxMuGjkEJXFWM7bOEMpOUnJso06eQZjOW/OuQTxNVT0lkn/QAS9J97Q3MzLLFmY5b0F"
    "7wQLd9qG+TzQct9GZgyI87vSrprJjRmQZb1Fjw9xGDWKkFgirMDYgnCYJ2AaccCw0IT3Er"
    "DD3V0bhuKOEttqlJ4ecmgH9VcYCQYmn5I5qRsNFIKdqvHGdx5lTf1FUgVmckyEaOW4V0Yf"
    "jPNe79cpYdrYyefqdVS353eI3xPxXleGxlzou2MqZJjaFp+Wr5/dMd72jjGPQp8y4jRntg"
    "JpGbZ78h3dk7ce/09hfYhmXstmziNtM3e6mW1gx7G2csnpZx3nlEKOlg0cVPJpYQ5zhJed"
    "VHILYcZFfQOiMv7wx8jSbxH9/XeyKUl/VbUcE0M7dXY6Z4L7fm3Cpszt/kqnJ5IWXNPx6d"
    "cp1/EQSs7ztPuO8TQyLm9lV6Z1AEfj8tONvrhtD58w8pqntsqjLMlPxZu/dx37IEKaDhnG"
    "folr2t62bkuQDp+RCo5POfcJZjVmhCWqaEBQsO4QvRUDwvX1ZU7APb0oWvI/fzw9v3n2sp"
    "BlJCa7gfy529VQYEm8z7ImHDFz+4HVUBd0Irl2VCLsx4ywIOAwG7u3xnUgqKOP5mrxc9VF"
    "xpHP2YQINCIuD8BnNrZbV7v+blzjBgsqPKbhVJ+BWP/Zpqur6XPNlfMc0JpgDlk53+nkaM"
    "JIqibGZYTJikkxE8yyfpQ2BCbQeH/O6NDlWOv6sOy10RvMc/FnNZzpciA719ko7E67xNyp"
    "72zCdlLekt2C7BH3GrlPJ+U77G3UWa7VyqsmnUbedRmIZbxFJEwktP3WkUrbYF4F9bV2iy"
    "qozRhZtlYI8ltERVVGzpXmiizM2itW2ytyKUqikQ9Rqk35zuEs4esTPhaEODNB7imZN+S8"
    "CLW0r0+7y4MZ7OJLp1kQYxFnhUKbB6kT6+TR7pxYn8vOMLwHn8tOnCF0OM3QYKu1axkXj4"
    "JU8PlpyGgGYrvo6oxdS3+xPLktUnYdnetZv5izKzdQq5N2FXvuNphd01+tm/31QVYzgzVH"
    "6c35p+HNxdmwV7N4bYPZRn6lB8pvadWuYXlPm4a6c1dtGSa9fsWGYcYdtMkBkACLU5HFac"
    "0gDZmR3OX3CIchCWbq0hxSjk0E9uL0zeGUBH1IQYaoJxH4TcQ9YdXxkDt40gYbkXtbSZ/o"
    "JmTsmNYihK8MtNqk1Sa7qU3amJ9jdSuyuZMfVROzuZPX1sPsYS6PFXCVCKsbcgSy/N+W0s"
    "yR9MvdBl5lOavTjzKcPqAmOdmWfFhZugiCSOPRKAp1ihOTPlkfU8PHWpPBTCrNJavI4KIe"
    "Q0Wi75TVpB09Y1MFqbm4XoRZYT0V1q2HZkf2h9VHy7B6Jv/Lp+uruo6dARUFdOqG6P+QT2"
    "WHenfvV7CyxHOCmTk2z8YE/KxujyL1BeEPKig5FprprMXpyFVQ6+ZWNg8YnlqcwF5G2jmn"
    "xZwT4K+OVGt6xTS/8tz1HG7jo9YPqBWSs9a/65+sfdb6DEvZ8nz7IvQpUt3kWHudqtanAQ"
    "1bOCdXg+28XeFHaHOCPQWT4h1ZOOBo21DZKsL2q2y97M6w6c7uXncHSXvz7CP7cnSU09bO"
    "HGsYZndqTBua/MO9KktaerO/0oyW5DBukL8I8iQscxGhERmrDrM8/wwjRubI5xOdaGFEkC"
    "CjiPrmyLJwSiUC+8kIywovgx3Ub7Mj7XsG6q+wmB2tO3qSyCfuDn2ExxCHD1eSIbentD4w"
    "TJx22eQroLaDF/Up3pLcEtBSW6CWjMewkXJP2qR7KWCtHtVpPaqDBzPY5j7OBD8DIqg7rZ"
    "Shza3VEjReFnpIfK5v2w2E1KpVplZ4qlxZKuQmowZt5u7aefNcC7H0bIpFU7n0MDdW9I6F"
    "T9gkhMFx8u23KwhNzMuqVHHv0Nw6ie8VNrPUqGrAsCl+hOy+fPFiDXZVqVp29b1i6DoLK/"
    "dP6vfGM5BD2Bnfxlq5tY3wrqxnZ+rTo4CI6/FYkur81oUiq9c31xR2uC69pqHoF6XszrAI"
    "TcY5fdKUxoMPFPxi5Cucv+Zy4aGQI/UC/qJsD2pXzRf2hd3ewosTN9JC/xhTP1INdnsLCr"
    "nqFRoc48xZcFCEeIgyhJHgcxTNoEJYjcl7bXSaYKgK3WM/Il8YjatgUTBS76jeZhwJKIyS"
    "RxlrFUN8BkOFCzTFEhn3hufo9nauxo8IsLhTL2Vqi2MkvrCAQ2iTeYX5VMkXkAlYLCCv3w"
    "SZ3H4pL2gOFasvp3HFrh/JOKTv9ravfod8Rl39C+JvgJr4wx31QlN4OGSapuNF/Ap8Er95"
    "hmuoHw7KU/SMuXivqpxiP3Qg4dmyTn1JECw5g4uCIA2dKlZLrwtOcOAbl2EHao2jurTQHn"
    "Myh1PK8Bc25+JOUetjGaKpGgb5Cjc385kePhE8qliRVmX5KCKPYnF6HJ+KFW500GGbtEMK"
    "sPS3SbOSDKQGikQO02U77N62LmFlMmtmmddTOqmltgB8PHJf7JbZ705OXr16e/Li1Zt337"
    "5++/bbdy9Sisu3VnF9evEj0J3r11WZm8rLf4MOXgc/mubYWkdP5ZimZroc0IbKdc1AlxtM"
    "qUjZSDzKoWzi0BanPhvRvdlG0hJjM8UUs4Smik/VolwfW10A2sjqlpHVqeLYZB7Jgew00n"
    "wayejmjXlfwizz7ZhvtYeZA1rhqMvCUcZs1bSVC1Dbzl1r565Z9VcFTxfL9Nez6zcLogaL"
    "PJ4oWieqD8YW+SmdTOGwOlMRkoSwONUT3E2qRyPi8zmioTGMC4ICqro/m1Sb/XfxEGskPr"
    "SV1BqJOyLIpMOxCeU5kKW9Be1H6x+9N3OlWQ/KjH5Ur00FZpMaWS0DLBB7xdmReRAq2t59"
    "/Hw5vLgZXP143iHvhg8Ee5ckDGuiXjK3V0s/niro+LrkmoLPTdZZQFXpe4jxEAJQzNZ7H0"
    "XMnUL/8coSTWP0lj0CV204HZlT4KPsM9XLJVZQ7ILN3AqG1nvgkKUUs9/Qxn+gBD0mgh/Z"
    "icBweUcqUu2ssV1kcHa3qOVukaFRu1y2aoAUaZtgsyaYKnnZiMrrOpOXkYfgU977BVOhMz"
    "UCA9rAqDtRH414OEUQVv7mdVG835/X+bEfWKzqv2N8zvoowP6Yi4B4iAvjrL1xM+xEIGq+"
    "z7rhFmvXluonYpo8nLXhSCyTHSN86yc/VKVeGwiB6457qMy21rHVdOD7+sAXE7MSywTvdf"
    "CHej0ZxfkQN+rd4Ob1r3+XTnBI7Xstz3Eo420Qud2erzFLX3gkmHGInbwhcgau470q83RF"
    "sf5KMzVNAY4wiLVPhkoAEFmlg79MkFl8PgxIuC72fSKUaEVUx/b6aIaVhAsSr9Jbq06A2r"
    "BGCMsbKDHaW8Rm8AAvEEScqt6oUzZBBZjpeUFJeZEkAh5gTlR5H88ffK7eIlAIucwIFU8s"
    "Oq+zjssDw/pMcJdIqAdPVOndmNRXHMVTeb75mkpnt6zqj6Zz1pvUTeM2tQCkoG21w47WyA"
    "/p8Mn05I2XxV0ZBGSIw6hJJM0ScEyGyK2JfS0sKwdmUtnGVLMTgwksRc0mlQTRaXNi70pB"
    "TMI5s55uQ87e1YRylHrPEFL/GWEI5B9c1IMSSWrnmlD8KK+VFlTEWg3IakA1GtBf+Ogmqv"
    "ZLNrdWazr/4SNHRGt6Ide37gYyvv6/NEDq0xEl5bdjs92v58yushHVy/Qycl1C2k1LRayd"
    "luy0VDMtXUfhiH+tnJbMrdXTEl8WetDkcn5P4sxCJvLA5UFAQzgyG86CA6vEgqg7Lmxo+c"
    "SbxIe9/YzHd7iPuO+BEjimQoZl28v2qgYjDAgnd2TxJ4kkKJvMJTo30dng7KdzyP4vuTa0"
    "cOHFJpj4aeY3nPkNSZJYNkJjPuVSW2e0Acbn7h28gc7cDZmLmDniThFNQJywHo7dd4KxkR"
    "cd2WhLneWq3ZDqaS8BLf1t9jmbOx9t6nV0QJTvyiiQrBRtYmrzUCscWuFwpXB4ySfnrBjs"
    "WVFgHUHR8fnEIeYctE2yZC6Pi9BJD5MMl/F2V+aIEwQSX/k80O3WvIGkZmWFvQbJWuf8nk"
    "3t9yjkPnZ2v30lJOsa/XuJrtpPRrIDor7pmXx7FYA+hTis9lfK3l9L/JFp0TUclCCa2tdW"
    "o++1PEKZiwXDOke0cYZIhREtn0AeapcHaoEinrZDJRmrl4lAIG1SlevSzp6V2NPgB7q9HZ"
    "FpnBU7IJjJpX9SWrmSsMAeBxIYZggSYfM5Q7No5FM5VY+KrWX9OEv3zMcugdrSeiA9t6oC"
    "M66TjXO28SF3VUP5U4B9f2NrWve3PeKl69XJ2zfpYgU/Vi1Pnz4OLi/XOkCEqutqMHPRZI"
    "Uq4qxnestsdzbH4D5YtzkGbY7Bg2gHayZ7QEr84/8BDPT7AA=="
)
