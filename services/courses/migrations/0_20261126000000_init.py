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
COMMENT ON COLUMN "courses"."archived_from" IS 'What restoring brings back';
COMMENT ON COLUMN "courses"."transferred_at" IS 'From when on the owner has it; null for the first owner';
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
COMMENT ON TABLE "assignments" IS 'A deleted one stays, so that its id is never used again.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Order is by (position, id); imported positions may have gaps.';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event';
COMMENT ON TABLE "enrollments" IS 'A copy from enrollment''s events: who may read a course''s lessons.';
CREATE TABLE "erased_people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_people" IS 'Of a user who was erased, the bare id: nobody becomes an owner who is gone.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted one stays with its versions: attempts were graded by them, and its id is taken.';
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
COMMENT ON TABLE "lessons" IS 'Order within the chapter is by (position, id).';
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
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers';
COMMENT ON TABLE "quiz_versions" IS 'Only its answers are ever corrected: attempts are graded by the version that was taken.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, at the event';
COMMENT ON TABLE "transfers" IS 'A course went from one teacher to another; kept, so that the log can be rebuilt from here.';
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
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
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
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_one" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "lessons_in_order" ON "lessons" (chapter_id, position, lesson_id);
        CREATE INDEX "lessons_of_quiz" ON "lessons" (quiz_id) WHERE quiz_id IS NOT NULL;
        CREATE INDEX "lessons_of_assignment" ON "lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_quiz_of_quiz_lesson" CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_assignment_of_assignment_lesson" CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pass_is_for_quizzes" CHECK (completes_on <> 'pass' OR kind = 'quiz');
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_work" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtz2zYS/yoY/dN0RpdJnDRJk5ubkR23devYPUdp+vANDZGQhDMJKAAZRe31ux8WIC"
    "k+FZGSbErBTCaJSCxI/vDYJ3b/6rk8EpLIhwMp6YQFhIW9l+ivHsMBUf+put1HPTybZW7C"
    "lRCPfE2A04b6Oh7JUGAXOh1jXxJ1ySPSFXQWUs6AYIA84pOQeIgzgmSIF7KPJEfhFIeIhh"
    "JRD1GJGPlIBIqkaocnmLKH0LvHXdU9ZZNNO4oY/RARJ+QTEk6JUN398R91mTKPfFIfGP+c"
    "3TpjSnwvh9Dygx3qQV+6iRMuZvr2u3dnr7/TRPC+I8flfhSwSsLZIpxyllJGEfUeAjncmx"
    "BGBFYflwGSRb4fw55cMt+hLoQiIukHeMsLHhnjyIfh6P1zHDEXRgHpJ8FfT/8Vv2WmmeNc"
    "XA6dt6dDx+mVRg9eoTAO8SWXMxh5CvNAwfW36XeJjb7agwec/DC4evDk2dcaAi7DidA3NX"
    "K9vzUhDrEh1UOxxD6kofr8EuZD8imsxjwlKGCtXrUNysmFJczLSZ4AmEB0t6AOT38dQs+B"
    "lB98uHDxy+BKI/1m8KuGOljEd84vL75PmnO1Vs06vjg5vzzW8C/hpvD0SM8Z2QT1Ip0Fvw"
    "X4Af7kzDiN99U89K+JSwPsV6OfJyxg7xnKh3EPhzUOr09Pzt4Mzh982z/SqCvMaag/OxmP"
    "p4++LsDsKTaAwwqIFSIhDUg1xkuqIr4x2cPkP2sgHG/VewDw8OzN6dvh4M3Pudn+ejA8hT"
    "tHuZmeXH1gdvrlZE87Qe/Phj8g+Il+v7w4LfKDtN3w9x68E45C7jA+d7CXxSS5nFzKja6v"
    "UFeLwafuoskGViCz+1eL/Utj6BHP8AFnRoQbS5MN9rL6Tjbe1/Zn1SXb2vP+07W3NbWGol"
    "FAlcipHuNg3+dzUiGtnrGaFVBLX8CdmtHYL6zV66p//nH0+Onzpy+ePHv6QjXR75leeb5i"
    "OM4uhgWwlYIBODWAN0PRCtCtbS6Pu4MiDWZchI5HJ0RW7BPHlGGxqBE4i6QFUEeL0Kit+z"
    "VPV8B3DBtudstWW8Hx2cXg6rfqPTtpn2Wwx78NTweFQXAFAXhaiER5yi2IRfvEQPdNLoot"
    "J20k3xyllX67PMrGXtfQTJUj2qaJqrsD+xmLFJgCx7eVBikDVhne77ggdMJ+IoZhnak3wc"
    "ytskQlBteTtKf9xHV5dbmmBZ6nBtT8vFIAmI1Ewz94ezJ4fdrTQI+wezvHwnNqEPeJlOpR"
    "FUaR45jyu5+uiNIbqsWrBO5z3c3ebk8ltDV2/IhnMMuhWb4VHAXFK5jhif4kePbf/czknO"
    "JZqM3kZU9Bcq+/0k3gmlZr+gguhUcEGO9HC/RArUgKN/qIel+/QkbWIx5KrksU4AWa4o8E"
    "TfBMlh0FG/e2gbcg/u6me3COyvoJrJ+g06aeZO00UICzJPerAVubwheCqLUvdMG+YFUSq5"
    "IcpkpyVxrJvqC9Y5XETM5KjSSdt6sUkuW1z+sjwylBeKLW4EQNy0t0cxPz2psbJKjqBTQL"
    "CEKa03CKCHbVXx8JCxEfI6UwIPOsryQK+Yy6ZQVlu91fs2u2jI0yN014FMLqDxJ8rnviUY"
    "jcKfU9QdhagVNI9ao54DWLn5xqT6rPPlKqkfoO5qER8eF3SHw/eaDpWyIJ7x3OqUvQWPBA"
    "3XW5EMSNw7g2Vrc6xV6+DGVL+tGkia6VtLeqVgtVy2q2dwp39jUbgF4gs9C3iR9R7MdvAn"
    "pK0Aru/VHNdoK2q5CZcNEoSipLYzFvEyHFJpESbxtN8gyNxbwN/wyI86eSNJvx0AyRRb05"
    "6kr7CKNGIeRLCss8WwCOhdLsPhLPASWrCe4lwg5P9957UCqVohJyAB+N4G+lLGP3tqhid2"
    "NUQtDdGzsD81TW/FkEVWAmx0SIVuFMZeq9CWnqfQcGlPmUMMSZNsfwuXotNMUS0fCV7hGN"
    "udC3xlTI0DTYfG3sWxyU9aVt25fGo9CnjDjNka2gtAhbb2VHvZU2GvpL4A/RzGs5zHlKO8"
    "ydHmYb9H6oo1wKh1jHbV/IXLGB6z6fLGM/V3jZfZ9jhJnw3Q2AysQKHyJKHyL6559kU5D+"
    "rXo5JIR2GgZyygT3/do0Npnb/ZXhICRtuHYaG5fPFiaIYUn8lTShGfKlUsy5DiVXgqCnwx"
    "ziII04Wqgqn80WejyY2IluzOZth0qEkdc8cVCeyoL8pURK9y5NlBUkQZCh2QbWM95t3Rgh"
    "HT4jFRAfc+4TzGrsEEuqogVCkXUH561YIC4vz3MS8vFZ0SHw7s3x6dWDx4UUDgbsBgLsbt"
    "mpwJJ4P6v1oZGpYKjZBp9hqbqpMyN8ZiKQ1jj3NVZ8LZJEaF43x4r36U76eh2MsCCIeuqt"
    "+Yh7CzQiLg+IRJjFlm8gohJNkkDC/Cmw7fa9AaOFl2jIAjIkNkCxKdeNJ2JztT9HaI07+6"
    "z273TXjEP3q/bLZVT/ip0yc4Bg3bOxEMBNjdcv1s0rD7jWHYZtQr7BTmc+rOFelyOyu509"
    "+9rpSJtb9Z1N0E7aW7BbgA2iWROwk/YdDmLqLNaK96pNp1HQXobEIt7isEEktG3YkUr5YF"
    "4F9LUWjSpSm6mvbMgQ5ENERVUmxJWWjCyZNWWsNmXkEkNEI5/KaWO8c3QW8PUBHwtCnJkg"
    "HymZN8S8SGphXx92lwcziBCQTrNzYkU6KxTa7DOd4JMH61Ox8ZydQfge4jk7Ubtlf4ahgR"
    "O2a3nuDgJUiCdqiGiGxE7R1XmSlrFoeXBbJEo6uLC2fjFTUm6hVqdKKs7cbSC7ZixcN+fr"
    "Z1HNLNYcpFenb4dXZyfDXg3z2gayjWJW9xTfEteuQfme3IZ6clc5DZNZv8JlmAk1bVVyz+"
    "SSgmRPseAuXyIchiSYqUtzSOQ0EdhTFKMFeAmDvk7stEwOFeJbsl5Nvu09aQNH5L1x0i/U"
    "CWlC1locDywTWm3SapPd1CbteaJDDSyyGWvvVBOzGWvX1sNsEY27OsyVSKsbYgSy/C9Lae"
    "ZA5uVuD3VlMavTjzKYfkZNcrIjuUZ8JfMXWv3ATCr1RP2rVBSdCjfNVJtRYHBRf0m0HJPx"
    "FsLMa1SlHT5nU0WpudheJLNCeyq020jNjviJ1UfLmlLmP769vKib2BmioqBO3RD9D/lUdm"
    "h2996DuUUteyqSnaW49TQeDoBn9XAUkS/IgNBBKb4w3tpaFKetIrXRbmUrQYxTiwLYZUq7"
    "5bTYcgL8yZGKnVfs8ivLXufoNq50vUejkJS6/rZ/tHap6xmWsmV58SLplwh1k6riOhGuTw"
    "MatohRria2+3ZFOKFNO/YlWBZvycKBeNuGulaRzBaQ75yTr7uLpL2V9o5DOjqKaeuYjjXs"
    "szu1qQ3jRMe9KoNaerO/0pqWJEtukCJJF5+aQ9EnndcIogLifNYo5EpB5WCgeoVuySxc1q"
    "DSSU/4BLmYoRFBgowi6sc9QJGp6txJu3uUTap03/tSf4UZ7WBj1ZP8P2Y69FE8Xe8xDxAs"
    "C6ddFvsKUjuzi+oVbwluidBCW4CWjMfEDelH0iYNTIHWqlWdVqs6WBDCDvdhJv4ZEEHdaa"
    "VIHd9aLVDjZaPPSdP1Y7uBdFrFZWqlpkrOUiEwxVrRZkGwnbfWtZBHT6ZYNBVI99PPoh0Y"
    "PmGTEBbH0TffrAA0sTarVkVXYnzryNwr+LbUqmqAcNz8ANF9/OjRGuiqVrXo6nvFA+0srH"
    "Sn1HvKMyT74CffBq/cml+8K/zsRH16FBBxOR5LUp1Ru9BkNX9z48YO163XtBv9TASaYRHG"
    "eeh0ZStNnxQ8Z+QT1H1zufC0aWc28xdlm1C7bqB6+s0NvDhxIy30jzH1IzVgNzegiatZoY"
    "kNnTRWJGhCPERZXO08mkGHwI3JK3WJQWF31RX6iP2IXDNqumBRMFLvqN5mHAlojJJHmV4h"
    "9+gMlgo3Rb3iaIeH6OZmrtaPCLC4VS8V92ZOTlyzgMOBp/gV5lNqqsWLBST8m6A46V+Ki4"
    "4cgy+npmPXj6Q56Hdz01e/dUl5/QuO5QA05sMd9UJTeDhkpqbjRWpIS61qMdbQPxToU/CM"
    "uXilupxiP3QgDdqyT31JECx1zXuIddOkU4Vq6XUhZA6qmmXQgV7NWS8ttBtMdGE0fM3mXN"
    "wqaH0sQzRVyyDf4eb2vXiGTwSPKjjSqtwfRcqDYE53E2KxIqgOJmyTcUgJLPxtkq8kC6mB"
    "IpGj6bIB9t48mcCZYp5ZxvWYTmqhLRDeHbiPdovst0dHT548P3r05NmLb54+f/7Ni0cpxO"
    "Vbq7A+Pvse4M7N66p8TmX232CC15EfzHBsbaKnckxTM12O0B6g65qBLreYUpGykXiUo7Lp"
    "RFtUm45F92aOpCWNzR9TzB2aKj5VTLn+xHWB0J63bnneOlUcm+wjOSK7jTTfRjK6eWPcl2"
    "QW+XbIt/Jh5gitcNRl4Shjtmo6ygVSO85dG+euWfVXHakutumvZ9dvdrQaLPJ4omCdqDlo"
    "LPJTOplCcbvkNLMkhJkMUGo2S4JGxOdzRMP4mDOki2I8TCzW6MGChBVFbnb5IGss3jeOao"
    "3FHRFo0iXZBPIckYW9BewHGyB9b2bLgCrZSz2vhOgb9dpUYDapkdkyhAVgLzg7sEhCBduL"
    "N+/Oh2dXg4vvTzsU5fCaYO+chGHNYZjM7dVSkKcaOr5uuaYAdJUNGtAyBvi5saQehPdrP/"
    "5CXy+LNM1ItxwTuMrldGBhgXfiaaqXSKyI2AWruRUJbfzAPssnscehTQRBifSQAL7jMIIY"
    "y1tSkXtnDYdRTGf9RS39RTGMOuiy1QCklHYINhuCqZKUYyF53XDyMuU+RJX3fsZUSAjpBQ"
    "S0eVFPoj4acciCz9AIS/LsaVG8v7/Q80OvZaz6v2V8zvoowP6YiwBqE4g4YnvjYdiJTNTc"
    "2bqhn7Vr3PoLsUvuD3s4ELNkxwDfelGIqnRsAyFwXSWIygxsHWOoA983Ni9ILOQl51eMdP"
    "BKHwRRbykjkypxo0kOIV9//KdU4yG18bWs9FCmtwfKrau+xjR95pFgxuEc5UDn7u1VGahL"
    "jforzdQ0be5kEgKvkwidxBmE4XyVPgIWHzUztWNAyp1POcLylnhKvCJqVqt/Z1gJurBUlf"
    "palfV8807hiN5ACdTewuwMAVb/IWqfULSY6f1ACXkz9aGcpRWkEI/CV2bv4HNTmSqfBQpq"
    "vMMLUHnNwPPvQQIpPFFTfDcW9RUVeirLnq+pc3bLqH5nKme9RT0e16YGgJRoW+OwI/74Ol"
    "02MImXi4KGW0v/vSvjgFqEYdTkXM2S4JCMkluT/1pYWfbMvLKNfWcnlhNYd812mISi06bF"
    "3oUiQXgcEpFw1m1I2rvaUA5SAXq/lIZAAMKV+lAiUu1cHzIPahevnCe1WpDVgmq0oB/56C"
    "qqjlOOb63WeP7LR46I1oxKrh/dDUR+/W9pfdSnJ0rab8d8e79xNLvKTlQv4svIdQnxWu1K"
    "RVq7LdltqWZbuozCEf9UuS3Ft1ZvS3zZ6LPGl1NI8pvkARKQAzgIaAiFtYHrg31iAeF/Lv"
    "i2fOJNTF24n/D4FvcR9z3QCcdUyLBsgtle12CIGSrp45YsvpJIgs7MXIKmqh8J9hadgzvO"
    "cgQPQ7CA0IOTwckPp+jx10v7C5hkuFCaCJhrzPuY39cMqodDXiWWPdAx10c2hD6wIdFcUA"
    "jBRD53bzMfbWMgOx0mY09ldMQPl4bTVQcq1cNeIrTwt3GDNg9P2jQuaY8g35WpQLFpwtpJ"
    "jAVSKzBagXGlwHjOJ6eseBC0osE6wqPj84lD4tJpm2TSNDY9kzdSLrNgGmeYEsKAOUOoGg"
    "IpEALamuTXbNf5BvKalRju9RitDeLv2SSAdwLuXecBvK/UZV2D/15OYd1P7rI9gr5pMb97"
    "FYPehlhXwquTgsz9tYQgmTZdK4hJ8PlL7Rkz2bApc7FgWKeTjsMmUoEkyWINWatdHigmlf"
    "jd5tMFxFRAaiVZHda0/cck9jX4hW5uRmRqsmZLvJDLwKW0VyVZgXkOJC/MtGWMzxmaRSOf"
    "yinxTOEwCVm9BZn52CWqr2uWK4OnuogL5YHtbhdmtLcB9v2NDWnd94IYfvXk6PmzlEPBj1"
    "U86e2bwfn5WvVFqLquVjAXTdhSkc7GrLdMhmdTEN4H6jYFoU1BuBfjYC1knxEN//4/5zY6"
    "bQ=="
)
