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
    "counts" BOOL NOT NULL,
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
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
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
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXe1z27YZ/1dw+rL0TsslTpqkzW53suO2Xh27c5S227KjIRKSMJOACpBW1K3/+/CAIM"
    "VXWaQki1LwJbFIPCD5A/C848F/ey6PhCTy6UBKOmEBYWHvW/TfHsMBUX9U3e6jHp7NMjfh"
    "SohHvibAaUN9HY9kKLALnY6xL4m65BHpCjoLKWdAMEAe8UlIPLQkRTLEC9lHkqNwikNEQ4"
    "moh6hEjNwTgQSJJPGewgM87qonUDbZQl8Ro79FxAn5hIRTIlSP//q3ukyZRz6rzzQ/Z3fO"
    "mBLfy+G0fJ5DPehLN3HCxUzf/vjx4t13mgheeeS43I8CVkk4W4RTzlLKKKLeUyCHexPCiM"
    "Dq+zJwssj3DfjJpfg71IVQRCT9AG95wSNjHPkwKL2/jCPmwlgg/ST45+VfzVtmmjnO1fXQ"
    "+XA+dJxeaQzhFQpDYS65nMH4U5gNCq4/4n6X2OirPXjA2Q+DmycvXn2lIeAynAh9UyPX+0"
    "MT4hDHpHooltiHNFSfX8J8SD6H1ZinBAWs1au2QTm5sIR5OdUTABOIHhfU4fmvQ+g5kPI3"
    "Hy5c/Ty40Ui/H/yqoQ4W5s7l9dX3SXOuVmy8mq/OLq9PNfxLuCk8PdJzRjZBvUhnwW8Bfo"
    "A/OzNODXfNQ/+OuDTAfjX6ecIC9l5M+dT0cFzj8O787OL94PLJN/0TjbrCnIb6s5PxePns"
    "qwLMnhIDOKyAWCES0oBUY7ykKuJryJ4mf6yBsGHVBwDw8OL9+Yfh4P1Pudn+bjA8hzsnuZ"
    "meXH0Sc/rlZE87Qb9cDH9A8BP98/rqvCgP0nbDf/bgnXAUcofxuYO9LCbJ5eRSbnR9hbpa"
    "DD51F00YWIHM8q8W/Etj6BEvlgPOjAjX6JQNeFl9JxvztcNZdQlbe91/uTZbU2soGgVUqZ"
    "zqMQ72fT4nFdrqBatZAbX0BdxpPBqHhbV6XfXfn0+ev3z98s2LVy/fqCb6PdMrr1cMx8XV"
    "sAC2so4qxfQp5z7BrBrhJVEB0pGiOi7+cnp9fZnjL6cXRQby8f3p+c2T54X5XYZa2XEwJR"
    "vM5AxFq7m7NZyfd2fC0mDGReh4dEJkBUs+pQyLRY1uXyQtzt5FGPsJDoslrJq9INuys1dx"
    "3dOLq8HNP6rFY9I+q8uc/mN4PihyDUEAnhbaZ55yCxroAfGSg1NBjZ+qjZGRo7SGRpdHOX"
    "aQNvQI5oi26Q3s7sA+4PwDr+v4rtL3F4NVhvc7LgidsB9JLLAu1Jtg5lY5/RIP91na02Hi"
    "ury6XNMCz1NfdX5eKQBiRqLhH3w4G7w772mgR9i9m2PhOTWI+0RK9agqxdZQfvfjDVEmWr"
    "V6lcB9qbs5WPZUQltjx094BrMcmuVbwUlQvIIZnuhPgmf/0c9MzimehToiUQ7NJPf6K+My"
    "btxqzaDMtfCIIB4aLdATtSApXO8j6n31FsWqnrqXXJcowAs0xfcETfBMlqMym3a2QVjGfH"
    "VTDpyjsgEZG5DptE8tWTsNzN8syX7t3446bw7Yo9BRRK13oQveBWuQWIPkOA2Sx7JHDgXt"
    "HRsk8eSstEfSebvKHFlee9gaGU4JwhO1BidqWL5Ft7dG1t7eIkFVL2BZcEbQnIZTRLCr/r"
    "mHzC8+RspgQPGz/iRRyGfULdsn2+3+E/vEoEfB59ACpylpcbs109HUW+Sk3u1tHynbR70o"
    "8z6xEfH5vI88KkP1DRGVU/WWWNHOtAs4fTYzBhYaCx6oBi4XgrjQQn3PxrZVp2TJl2FZST"
    "+aNDGskvbWrmphV1kz9lHhzr5mA9ALZBb6Nlk5SvT4TUBPCVrBfTh22E7QdhUyEy4a5Z5l"
    "aSzmbfLOlJ6kdNlGkzxDYzFvIz8D4vyuNM1mMjRDZFFvjrqyL8KoUWL+ksIKzxaAY+FO6T"
    "3xHDCymuBeIuzwdNdGcjxRYrtV2Swhh3FQf4WRYGD+lkzrbgxQCDZ74yBgnsq6PYugCszk"
    "mAjRKompTH0wiUy9X6aEaccPn6vXUdOe3yF+T8Rb3Rkac6HvjqmQYepn+bLynmz0bNvRMx"
    "6FPmXEaY5sBaVF2MYnOxqftNnPX4J8iGZey2HOU9ph7vQw2yT3Yx3lUgLEOoH6QmmQDYL1"
    "+Wokh7nCywH7nCDMpOtuAFQmN/gYUfotor//TjYF6e+ql2NCaKeJH+dMcN+vrROUud1fmQ"
    "BC0oZrJoH8MuU6N1zpeZ5OZTBZFyb9p5zWsQ7B0aQ/dGMubjvbIYy85hWV8lQW5C8ls7l3"
    "HedjQXUIGcY5Wmv63rbuS5AOn5EKjFfu/c9Q2c3/qzf/N9A/dysNBZbE+yhrtmZlbj8gDX"
    "VDJ5Jr79CCeMwICwLJg3GqX9wHgj76aK6En6suMo58ziZEoBFxeQD5g7HfujoNcuMeNxCo"
    "8JiGrD5DYnMJm0pXM+eaG+c5QuuCOWTjfKfM0aTUVzHGZbb9CqaYSexff8cqJGnTOD5nbO"
    "jyvtP6LaprU2/A5+LPasjpckSW19kdqZ1OiblT39kE7aS9BbsF2CPuNUolTdp3ONuos1gr"
    "yauYTqPsugyJRbzFroBIaP+tI5W1wbwK6Gv9FlWktlBh2VshyG8RFVWFIFe6K7Jk1l+xfr"
    "HCWTTyYcdeU7xzdBbw9QEfC0KcmSD3lMwbYl4ktbCvD7vLgxlE8aXTbENXkc4qhbYmTCfk"
    "5NFGTmzOZWcQ3kPOZSeOrjmcYWgQau1a9bmjABVyfhoimiGxU3R19aJlvlge3Bbli44u9a"
    "xfrF+UW6jVBYyKM3cbyK6Zr9bN+fogqpnFmoP05vzD8ObibNirEV7bQLZRXumB4luS2jUo"
    "7yloqCd3VcgwmfUrAoaZdNAm5w4CWVyWKS7xBCWZjOYuv0U4DEkwU5fmUH5pIrAXl7INpy"
    "ToQzkmRD2JIG8ingmrTiXcwZM2CETuTZJ+oUHIODGtxRa+MqG1Jq012U1r0u75Oda0IltH"
    "9lEtMVtHdm07zB5s8VgbrhJldUOMQJf/eanNHMm83O3GqyxmdfZRBtMHzCQnO5IPG0sXQR"
    "BpejSKQl3ixJSS1Ud28LG2ZDCTynLJGjK4aMdQkdg7ZTNpR8/Y1EBqrq4XyayynirrNkOz"
    "I/Fh9dGy5gT3v324vqqb2BmiooJO3RD9D/lUdmh2934BL0vMEwzn2LwaE+CzejyK0BeUP+"
    "iglFho2FmLQ3mrSG2aW9k9YHBqcfB3mdLynBY8J8CfHalkegWbX3ncd45u4xO+D2gUkiO+"
    "v+mfrH3E9wxL2fJY9SLplwh1k9PUdalanwY0bJGcXE1s+XZF6bsZgcPmG/sTs3TWm9hpb6"
    "LPlY3apuhbltCOcZfHuC79ul7rqs26ttrWWqcM8Ki60NaqfPclkc10b5DpbqtWfgks7I4s"
    "HGBKDd2BRbL9ugOfd0ex607+SXcXSfsA4iNnG3YU09bphmuEDnca7hmaCvm9qlhPerO/Mt"
    "CTVNlvUGEPKvksq+WhERmrCbM8rRAjRubI5xNdCmhEkCCjiPrmgMFwSiUCD/8Iy4o8uB30"
    "b+v37ZsD9VfEdI52w1RSai6eDn2Ex1ApBq4kS25PhedgmTjtzjupILUTvOjx4y3BLRFaaA"
    "vQkvEYQv33pE1BsgKttaM6bUd18OggO9zHWYJuQAR1p5U6tLm1WoPGy0YPqc/1Y7uBklol"
    "ZWqVp0rJUqE3GTNosw0ZnQ8gtVBLz6ZYNNVLD9MZrWPqPmGTEBbHyddfrwA08UWrVsXsFn"
    "PrJL5XSLdQq6oBwqb5EaL7/NmzNdBVrWrR1feK3n0WVkb467O3MiSHkLu1DVm5tVStrsiz"
    "M/XpUUDE9XgsSVgp1wpNVss31zR2uG69pqPoJ2XszrAITU1UfRaipocsXfjFyGc4IdTlwk"
    "MhR+oF/EXZH9Sum0/sE7u9hRcnbqSV/jGmfqQG7PYWxfErTRzTmdNKoQnxEGUII8HnKJpB"
    "hyCNyVvtdJpg6ArdYz8inxiNu2BRMFLvqN5mHAlojJJHGW8VQ3wGS4ULNMUSmQS8p+j2dq"
    "7WjwiwuFMvZXqLd/F9YgGHzbfmFeZTpV9ArXqxgMqzE2Sqz6a4oDl0rL6cxh27fiTjTee3"
    "t331O+Qz6upfsEMUoIk/3FEvNIWHw1kIdLyIX4FP4jfPYA39w1GuCp4xF29Vl1Pshw6U5F"
    "z2qS8JgiVncFEQpEmnCtXS60KaNmRvZ9CBXuN9x1ppjzGZwzma+BObc3GnoPWxDNFULYN8"
    "h5u7+cwMnwgeVUikVXWoipRHIZweJw69ItEbJmyTcUgJLPxtCoElC6mBIZGj6bIfdm+hS5"
    "BMRmaWcT2lk1poC4SPB+6z3SL7zcnJixevT569ePXm65evX3/95lkKcfnWKqxPL74HuHPz"
    "uqq2YFn8N5jgdeRHMxxbm+ipHtPUTZcjtKl5XXPQ5dMvE5WykXqUo7KlrZuL5kR1bxZIWt"
    "LYWmbFOtap4VMllOurfxQIbe2PlrU/UsOxCR/JEVk20pyNZGzzxrgvySzy7ZBvFcPMEVrl"
    "qMvKUcZt1XSUC6R2nLs2zl3z6q8q71Fs01/Pr9+szAd45PFEwTpRczD2yE/pZArHqZqOkC"
    "SExcUI4W7SPRoRn88RDY1jXBAUUDX92aTa7b+Lh1gn8aFJUusk7ogiky7HJpDniCzsLWA/"
    "2vzovbkrjTwoI/pevTYVmE1qdLUMYQHYK86OLINQwfbm/cfL4cXN4Or78w5lN7wj2LskYV"
    "iz6yVze7X246mGjq9brqn43GSTBVSXvocYD2EDigm991HE3CnMH6+s0TSm3nJG4KqA05El"
    "BT5KnKleL7GKYhd85lYxtNkDh6ylmHhDm/yBEukxAfzISQQGyztSUQxujXCRobPRopbRIg"
    "OjTrlsNQAppR2CzYZgqvRloyqvm0xepjyEnPLeT5gKXUsYENAORj2J+mjEwymCbeWvXhbV"
    "+/1lneeKjzQMq24UUX2s4YjYHeNz1kcB9sdcBMRDXJhk7Y2HYScKUfM464Yh1q6J6i/ENX"
    "k4suFIPJMdA3zrZxNVFQcdCIHrDiSqrAfaMWk68H19JJnZsxLrBG/15g/1ejKKK/ZuNLsh"
    "zetf/y6dMZT691qeNFSmt5vIbXi+xi194ZFgxmHv5A2RM0gd71W5pyua9Ve6qWlK4AhDsf"
    "bZhQkB7KzSm7/MJrP4BDPQcF3s+0Qo1Yqoie310QwrDRc0XmW3Vp1RuGGPsC1voNRobxG7"
    "wQO8QLDjVM1GXbIJOsBM8wWl5UWSCHiAOfPrbcw/+Fy9RaAo5LIiVMxY9MkDel8eONZngr"
    "tEQj94olrvxqW+4rC4KsV6XaOzW171R7M5613qZnCbegBSom2Nw45k5Lt0+WRm8sZicVcO"
    "ARniMGqyk2ZJcEyOyK2pfS08KwfmUtkGq9mJwwREUTOmklB02p3Yu1IkpuCckafb0LN3xV"
    "CO0u4ZQuk/owyB/oOLdlCiSe3cEoof5bWygoq01gKyFlCNBfQ3PrqJqvOSza3Vls5/+MgR"
    "0ZpZyPWju4GOr/8vLZD6ckRJ++34bPebObOrakT1Or2MXJeQdmypSGvZkmVLNWzpOgpH/H"
    "MlWzK3VrMlvmz0oMvl/J7ElYXMzgOXBwENQzh1NAq1V2JB1B0XAlo+8SbxcaQ/4vEd7iPu"
    "e2AEjqmQYdn3sr2uwQkDyskdWfxJIgnGJnOJrk10Njj74Ryq/0uuHS1ceLELJn6a+T2nUI"
    "UIFMvMDo35lEvtndEOGJ+7d/AGunI3VC5i5hBWBTQBdcJmOHY/CcbuvOhIoC1NlqtOQ6qH"
    "vURo4W8T52yefLRp1tEBQb4rp0AiKdrsqc2TWuXQKocrlcNLPjlnxc2eFQ3WURQdn08cYk"
    "7q3KRK5vK4CF30MKlwGYe7MkecIND4yidWb7fnDTQ1qyvsdZOsTc7v2dJ+jwLuY1f321dB"
    "sq7Bv5fdVfupSHZA0Dc9k2+vCtCHEIfV+UrZ+2upPzJtukaCEuym9rXX6Futj1DmYsGwrh"
    "FtkiFSZUTrJ1CH2uWBElDE036opGL1shAIlE2qSl3a2bMSfxr8QLe3IzKNq2IHBDO5zE9K"
    "O1caFvjjQAPDDEEhbD5naBaNfCqn6lGxt6wfV+me+dgl0FvaD5TnVl1gxnWxcc42PuSuai"
    "l/CLDvb+xN637YIxZdL05ev0qFFfxYJZ4+vB9cXq51gAhV19Vi5qKJhCrS2cz0ltXubI3B"
    "faBuawzaGoMHMQ7WTfaAlvjH/wHqGZf0"
)
