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
    "eJztXWtz2zYW/SsYfdl0RptJnDRJm52dkR23devYXUfpMx0aIiEJaxJQAdKK2s1/X1yApP"
    "iURUqyKQVfEovEBcmD18HBxcXfPZdHQhL5eCAlnbCAsLD3Nfq7x3BA1B9Vt/uoh2ezzE24"
    "EuKRrw1wmlBfxyMZCuxCpmPsS6IueUS6gs5CyhkYDJBHfBISDy1NkQzxQvaR5Cic4hDRUC"
    "LqISoRI7dEIEEiSbzH8ACPu+oJlE22kFfE6J8RcUI+IeGUCJXj73+oy5R55KP6zPjn7MYZ"
    "U+J7OZyWz3OoB3npJE64mOnb79+fvflGG8ErjxyX+1HAKg1ni3DKWWoZRdR7DOZwb0IYEV"
    "h9XwZOFvl+DH5yyXyHuhCKiKQf4C0veGSMIx8KpfevccRcKAuknwT/PP93/JaZZI5zcTl0"
    "3p0OHadXKkN4hUJRxJdczqD8KdQGBdcnk+8SG321Bw84+W5w9ejZiy80BFyGE6FvauR6n7"
    "QhDrEx1UWxxD6kofr8EuZD8jGsxjw1KGCtXrUNysmFJczLqp4AmEB0v6AOT38ZQs6BlH/6"
    "cOHip8GVRvrt4BcNdbCI75xfXnybJOeqxZrWfHFyfnms4V/CTeHpka4zsgnqRTsLfgvwA/"
    "zRmXEa96556N8QlwbYr0Y/b1jA3jOWj+McDqsc3pyenL0dnD/6qn+kUVeY01B/dlIez598"
    "UYDZU8MADisgVoiENCDVGC+tivjGZo+TP9ZAOO6q9wDg4dnb03fDwdsfc7X9zWB4CneOcj"
    "U9ufrI9PTLyp5mgn4+G36H4Cf67fLitDgepOmGv/XgnXAUcofxuYO9LCbJ5eRSrnR9hbpq"
    "DD51F006sIKZ7b9a9F8aQ494ZhxwZkS4Mads0JfVZ7Jxv7Y/rS7p1l72n6/drak2FI0Cqi"
    "ineoyDfZ/PSQVbPWM1LaDWvoA7NaWxX1ir11X//fPo6fOXz189e/H8lUqi3zO98nJFcZxd"
    "DAtgq8kF4NQA3oxFK0C31rk87Q6KriDwwS1G47zlFkbkfeq7921IjuftbUhXztISry6Xsh"
    "GMGiokOaNtqiPdLdg7xBBQocY3lVqIAasM7zdcEDphP5CFBvlMvQlmbpUIkih+J2lO+4nr"
    "8uqyTQs8T7W7fL1SAJiORMM/eHcyeHPa00CPsHszx8JzahD3iZTqURXz8ePY8psfroiirN"
    "UjewL3uc5mb7unEtoaO37EM5jl0CzfCo6C4hXM8ER/Ejz7Uz9TOad4FmqFtixVJ/f6K3Vq"
    "16RaU6S+FB4RxEOjBXqkGiSF631EvS9eIxrMuADJObkuUYAXaIpvCZrgmSyr1JtmtoFMHX"
    "910x44Z2UFaitQd1pjSNpOg5lX1uRhp152MvuZIGq5sOXCB8qF74sK7wvaO+bCpnJWUuG0"
    "3q5iwstrdxPh4ZQgPFFtcKKK5Wt0fR1389fXSFCVC5Bazgia03CKCHbVP7fghMHHSHFVZJ"
    "71D4lCPqNumRpvN/sP7AODHAWfQwqceoeYdPfjGdKtfv7zINzSjyZN+HaS3tLtFnTbzm7u"
    "Fe7sazYAvWBmoW+zeK2GBb8J6KlBK7i7qfTdG9quQmbCRSMXjayNxbyNewabRIpnNqrkGR"
    "uLeXPMJRehEyp4y6C/IYLeEm8Y38xzlqyZxb0F7gQLd9oG+byhxb4NZwyI85eayTXjjRkj"
    "i3qLGh/iMGrks720sISxBeDQT0A34owFD5rgXjLscHXXoo2pKEZHUfP0kEM5qL/CSDCQY0"
    "pSTzcKKAQNqfF6aN7KyvBFUAVmckyEaOXPVbbeG5+u3s9TwrQQyefqdVS15zeI3xLxWmeG"
    "xlzou2MqZAg65hZaxb65gNmFxG0vJPIo9CkjTnNkKywtwtYHeVuMat+6pmjmtSzmvKUt5k"
    "4Xs3U1P9RSLvmCrOOzUAhYsIHfQj5Gwn628LLvQm4gzDjNbgBUxkP3EFH6M6J//UU2Bek/"
    "KpdDQminPjCnTHDfr41ekrndX+kLQ9KEa/rD/Dzl2kNb8TwP4aUDSuwJVfZwWcfgYLxNul"
    "EXt+1cEkZe8zgveSsL8ufiX9y7NK5psGddhsZdbU3ZZ9vTWCodPiMVGB9z7hPMqnHOWBVw"
    "Himz7gC9jQp7fHl5niO4x2dFEfn92+PTq0dPC1vuDdgN+OduR0OBJfHey5oNUpnbd4yGOq"
    "ETybX3ScFSwAgLAn6U4HHJkMkDQR59NFeDn6suMo58ziZEoBFxeUAgoZZMqz1CN85xgwEV"
    "HtOwq8+YWNfNpqNrXOeaT85zhlaC2efJ+U47x3h3QVXHuNx4sKJTzOxxWH/fKPirU7M0FM"
    "+hy7s/6zeKrm29QT9nPqthT5czsn2d3RfaaW+MG/WdTdBO0luwW4A94l4jz90kfYcdXTqL"
    "tRp5VafTyLErY2IRb7EJIxJav3Wkmm0wrwL6Wt2iytSGTyurFYL8GVFRFZ5upVyRNbN6xW"
    "q9Ihc0IRr5VE4b452zs4CvD/hYEOLMBLmlZN4Q86KphX192F0ezGAVXzrN9s8V7SwptJFZ"
    "OjFOHuzKyYMh2omzHDrG7razyte18GMHASq4mzRENGNiq+jqGEJLV6U8uC2CCB2c11O/GE"
    "Uo11CrwwgVa+42kF3TVaqb9fVOVDONNQfp1em74dXZybBXM3htA9lGLo17im9p1K5B+YHW"
    "q3TlrlqtSmr9irWqjCdik4O4wMwERzKBliAwUkwa5dcIhyEJZurSnAiCJgJ7JpZpOCVBH2"
    "HmIepJBEv2piasOqZrB0/aYA3swUbSz3T9y/hEtdi4VDa0E5mKiYzd6XCozhQ2kOi9TgJs"
    "ING1pwA2qP59bTNJeNKGGAGN/Gk5kB5IvdztdpMsZnXUPIPpHQzdyZbk3Tz9LAgibY9GUa"
    "hjCrhcCGIO1gQfWSDRmElFmrMcGhcpNBUJ1S4z9B09Y1Nu3pwpFs0sT0x5ovVL68iqmPpo"
    "WXOa7vfvLi/qKnbGqEjQqRui/yGfyg7V7t7PMME3fULcc2we/gTwWV0eRegL5A8yKLlTxd"
    "1ZiwMSq0ytc0/FEpvBqcUhrGVL2+e0PEdaqjG9opu/8xjp1M6eIg136o9bnWEpWx5xWzT9"
    "HKFucrKtjg3p04CGLVwyq41tv20jIX2mkuINWTjgXthwslU0s4cYd25hqbuNpL08e89uBB"
    "3FtLUfwRrC7E7FtGEc8LNXpaSlN/srZbQkaGiDqC2wO3wZgQWNyFhVmOVhQBgxMkc+n+jt"
    "5SOCBBlF1A8RRORVSahEoJ+MsKxY4N5B/jYmzEP3QP0VitnBOuEm4UtMdegjPIbdx3AlaX"
    "IPFMwEmonTLnxzhamt4MX5FG8JbsnQQluAlozHsJByS9oEuSjY2nlUp+dRHYyEbov7MMOa"
    "DIig7rSSQ8e3VjNovEx0F32uL9sNSGrVKFNLnipHlgreFE+DNvO07Lw814KWnkyxaMpL93"
    "NhRa9Y+IRNQmgcR19+uQLQRF5WqYprh/GtI3OvsJilWlUDhOPkB4ju0ydP1kBXpapFV98r"
    "bthlYeX6Sf3aeMZkH1bGtzFWbm0hvCvj2Yn69Cgg4nI8lqQ6qm8hyerxzY0TO1ynXlMo+l"
    "FNdmdYhHGcLX20i7ZPTpxm5CMceORy4aGQI/UC/qKsB7XLBo6vvr6GFydupEn/GFM/UgV2"
    "fQ0TclUrtLGxiw9fgiTEQ5QhrM+9jmaQIYzG5LUWnSYYskK32I/IB0ZNFiwKRuod1duMIw"
    "GJUfKoWK1iiM+gqXCBplii2L3hMbq+nqv2IwIsbtRLxbkZ9/wPLOCwqyZ+hfmUmuO6xQKi"
    "mU1QHNEsxQXNIWP15dRk7PqRNLvJrq/76rc+01v/gq0fAI35cEe90BQeDvF16XhhXoFPzJ"
    "tnsIb84WQqBc+Yi9cqyyn2QwfCPC3z1JcEwVIfOg4Obdp0qlAtvS44wYFvXAYdyNVsKNKk"
    "3WAyh2OB8Ac25+JGQetjGaKpagb5DDeX+eIaPhE8qhiRVsU2KFoexOB0Pz4VK9zooMI2KY"
    "fUwMLfJrhE0pAaTCRyNl3WYR9s6RJGpnjMLON6TCe10BYM7w/cJ7tF9qujo2fPXh49efbi"
    "1ZfPX7788tWTFOLyrVVYH599C3Dn6nVVvJry8N+ggteZH0xxbK2ipzymqUyXM7Rb5bom0O"
    "UaU0opG9GjnJUNl9jimNWYujdbSFra2CAlxdiI6cSnalBmWCyqQS0YFgPHLUIzOhwMpsex"
    "0pHWZlWZj88uBle/Vlfn4wpl5PjX4emgUADpxLFJP5Izst1I824kMzdvjPvSzCLfDvlWa5"
    "g5Q0uOukyOMrJV01IumNpy7lo5d03VX7V5upimv56u32wTNSjyeKJgnag6aBT5KZ1M4Yiu"
    "OCMkCWEmyhDcTbJHI+LzOaJhLIwLggKqqj+bVMv+u3iIFYn3bSS1InFHiEzaHJtAnjOysL"
    "eA/WD9ox9MrozHgzKib9VrU4HZpIarZQwLwF5wdmAehAq2V2/fnw/PrgYX3552yLvhDcHe"
    "OQnDml0vmdur2Y+nEjq+Trkm8bnKOguoLH0PMR7CBpR46b2PIuZOof54ZUbT2HrLHoGrFp"
    "wOzCnwXtaZ6nmJJYpd0MwtMbTeA/vMUuL1hjb+AyXTQwL4np0IYixvSEWonTWWi2I7u1rU"
    "crUohlG7XLYqgNTSFsFmRTBVfDmmyus6k5ct98GnvPcjpkJHagQEtMCoK1EfjXg4RbCt/M"
    "XzIr1/OK/zQz+mVeV/w/ic9VGA/TEXAfEQF7Gz9sbFsBNC1HyddcMl1q4N1Z+JNLk/Y8OB"
    "KJMdA3zblJ9WhV4bCIFrKA6tjLbWsdF04Pv6rJF4z4rhBK/15g/1ejIy8RA3qt3g5vX7H6"
    "UTHFJ9r+U5DmV7u4ncLs/XyNJnHglmHPZOXhE5A9fxXpU8XZGsv1KmpqmBI2KLtQ8lSgxg"
    "Z5Xe/BVvMvPoBBbSFcN1se8ToagVURXb66MZVgwXGK+at1YdPrRhjrAtb4DgvHojgwd4gW"
    "DHqaqNOmQTZICZ7hcUy4skEfCA+ESV16b/4HP1FoGykMuIUKZj0XGd9b48ENZngrtEQj54"
    "olLvRlKvn35WSurrTjq7parf25yzXlKPC7epApAabascdjRGvkmbT6Ymbzws7koQkCEOoy"
    "Y7aZYGhyREbo32tVBW9kxS2UZXsxPBBIaiZp1KYtFpObF3oUzigHPxeLoNnr2rDuUg5z1D"
    "CP0XkyHgP7g4D0qY1M5nQuZRXqtZUNHWzoDsDKhuBqTmKUKV+jdJ+orZTz7JHTOfOHHyAm"
    "tNeoa5yQhEU0Ta/B/SxI5IMk0kfRNaIyS+L3VP6VGILyGIiSXLGTHxP8pzoV0+aMvTlPqN"
    "gjbM5Fohag9xWaWzqrJpVI3YcMbEsuE9DVr1PR9dRdW7WuJbq0eL//KRI6I197DUl8AGXa"
    "/+v1Rr64PZJem300s8rN/lrmLZ1ffJMnJdQtqR2qKtJbWW1NZ0S5dROOIfK7ul+Nbqbokv"
    "E93JXU9viYlLF+9bc3kQ0BA4JJwkCpr2gqg7LrhD+MSbmKNCf8DjG9xH3PeAi46pkGGZrW"
    "4va5DwgfvekIWiuhKkSuYSHdnuZHDy3SmcHSO5lum58IyAb54W/55TiGEHHDizv28+5VJr"
    "+1q+97l7A2+gz32AuHcsPiBVAU1gMmr947vvQmn37XWEUKeu1tVOrPWwlwwt/G28ZJq7rm"
    "7qs7pHkO9KUk5GijYRGfKmlhxacriSHJ7zySkrhgqoSLAOUXR8PnEIW1ftrA+OvDxsSKuR"
    "SXxk4yyROSALAeMrnya93Zw3YGqWKzxoiAW7tatnA8PeC7j3HRv2ocJZdg3+B9mb+zDxLP"
    "cI+qYnuj4oAXoXYn0cah3/MffXoj8yTbqGeyvE4vC1avS15iOUuVgwrE8YiF3pUjKi+Qmc"
    "YuDyQA1QxNM6VHLewTKMFATdq3J83dmzEj0NfqDr6xGZmjMVAoKZXHq3ppkrhgV6HDAwzB"
    "Aco8DnDM2ikU/lVD3KqGV9c8bDzMcugdzSfOBwBwor0FwfVcHZTlac3wXY9zdW07q/7GGG"
    "rmdHL1+kgxX8WDU8vXs7OD9f6/gpqq6rxsxFkxGqaGf3NbWMlWoj1D4E6jZCrY1QuxflYG"
    "WyO1jip/8DrA5q3Q=="
)
