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
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfbl0RpdJnDRJm5ubkR23devYPUfpazo0REISziSgAqQVtZf/fliApP"
    "gqi5RkUwq+JBaJBckHbw92F7t/91weCUnk44GUdMICwsLe1+jvHsMBUX9U3e6jHp7NMjfh"
    "SohHvhbAaUF9HY9kKLALlY6xL4m65BHpCjoLKWcgMEAe8UlIPLQURTLEC9lHkqNwikNEQ4"
    "moh6hEjNwSgQSJJPEewwM87qonUDbZQl0Ro39GxAn5hIRTIlSNv/+hLlPmkY/qM+Ofsxtn"
    "TInv5XBaPs+hHtSlizjhYqZvv39/9uYbLQSvPHJc7kcBqxScLcIpZ6lkFFHvMYjDvQlhRG"
    "D1fRk4WeT7MfjJJfMd6kIoIpJ+gLe84JExjnxolN6/xhFzoS2QfhL88/zf8VtmijnOxeXQ"
    "eXc6dJxeqQ3hFQpNEV9yOYP2p9AbFFyfTL1LbPTVHjzg5LvB1aNnL77QEHAZToS+qZHrfd"
    "KCOMRGVDfFEvuQhurzS5gPycewGvNUoIC1etU2KCcXljAvu3oCYALR/YI6PP1lCDUHUv7p"
    "w4WLnwZXGum3g1801MEivnN+efFtUpyrEWtG88XJ+eWxhn8JN4WnR7rPyCaoF+Us+C3AD/"
    "BHZ8ZpPLvmoX9DXBpgvxr9vGABe89IPo5rOKx2eHN6cvZ2cP7oq/6RRl1hTkP92Ul7PH/y"
    "RQFmTy0DOKyAWCES0oBUY7yUKuIbiz1O/lgD4Xiq3gOAh2dvT98NB29/zPX2N4PhKdw5yv"
    "X05OojM9MvO3taCfr5bPgdgp/ot8uL0+J6kJYb/taDd8JRyB3G5w72spgkl5NLudb1Fepq"
    "MPjUXTSZwApidv5qMX9pDD3imXXAmRHhxpyywVxWX8nG89r+jLpkWnvZf772tKbGUDQKqK"
    "Kc6jEO9n0+JxVs9YzVjIBa+QLu1LTGfmGtXlf998+jp89fPn/17MXzV6qIfs/0yssVzXF2"
    "MSyArTYXgFMDeDMSrQDd2uTytDsouoLAB7dYjfOSW1iR92nu3rclOd63tyFdOUlLvLrcyk"
    "Zh1FBDkhPapnakuw17hzIEtFDjm0pdiAGrDO83XBA6YT+QhQb5TL0JZm6VEiTR+J2kNe0n"
    "rsuryzEt8DzV3eX7lQLATCQa/sG7k8Gb054GeoTdmzkWnlODuE+kVI+q2I8fx5Lf/HBFFG"
    "WtXtkTuM91NXs7PZXQ1tjxI57BLIdm+VZwFBSvYIYn+pPg2Z/6mc45xbNQa2jLqurkXn+l"
    "nto1pdZUUl8KjwjiodECPVIDksL1PqLeF68RDWZcgMo5uS5RgBdoim8JmuCZLGupN61sAz"
    "V1/NVNZ+CclFVQWwV1p3UMydhpsPPKijzs1stuZj8TRC0Xtlz4QLnwfVHhfUF7x1zYdM5K"
    "Kpz221VMeHntbiI8nBKEJ2oMTlSzfI2ur+Np/voaCapqAVLLGUFzGk4Rwa765xacMPgYKa"
    "6KzLP+IVHIZ9QtU+PtVv+BfWBQo+BzKIFT7xBT7n48Q7o1z38ehFv60aQJ307KW7rdgm7b"
    "3c29wp19zQagF8Qs9G2M12pZ8JuAngq0grubmr57Q9tVyEy4aOSikZWxmLdxz2CTSPHMRp"
    "08I2Mxb7N+BsT5S7HaZmtoRsii3hx1xf3DqJH/6lLCLp4tAMfCndJb4jljwYMmuJcEO9zd"
    "9QbWdBSzp1R7lpBDO6i/wkgw2JqWtr3daKAQ9tONbUN5KauSLIIqMJNjIkQr35ay9N74t/"
    "R+nhKmlTJ8rl5HdXt+g/gtEa91ZWjMhb47pkKGoNPZwqjYN3cYa1TZtlGFR6FPGXGaI1sh"
    "aRG2/pjbYlT7NjVFM69lM+clbTN3upmt2+2htnLJLr6O/bZweHsDG27+vPh+jvCyHTe3EG"
    "YcCDcAKuOteIgo/RnRv/4im4L0H1XLISG0U3+AUya479dGcsjc7q/0CyBpwTV9A36ecu2t"
    "qnieh/DSGB97hZSt/esIHIzlvRt9cduG9jDymse8yEtZkD8XX8vepXHTgfO7MjSuO2uqfb"
    "a9jaXS4TNSgfEx5z7BrBrnjFQB55ES6w7Q2+iwx5eX5zmCe3xWVCK/f3t8evXoaeH4sQG7"
    "Af/c7WoosCTee1lzWCRz+47VUBd0Irn2mREwBYywIOBTBt5nDJk6ENTRR3O1+LnqIuPI52"
    "xCBBoRlwcECmqVabV33MY1brCgwmMaTvUZEevG1nR1jftc8815TtCqYPZ5c77TyTH2tK6a"
    "GJdO2CsmxYy/9/pn6MB3lxrTULyHLp+Eqz80t7b0BvOc+ayGM11OyM519oxcp70xbtR3Nk"
    "E7KW/BbgH2iHuNvBiT8h12dOks1mrlVZNOI8eujIhFvIVDeiS0/taRarfBvAroa/UWVaI2"
    "lFRZWyHInxEVVaG6VqorsmJWX7FaX5E7QB6NfCqnjfHOyVnA1wd8LAhxZoLcUjJviHlR1M"
    "K+PuwuD2ZgxZdOs7NERTlLCm2Uik6skwdrOXkwRDsR175j7G47Vr6uhWI6CFDB3aQhohkR"
    "20VXx1NZuirlwW0RUOXgvJ76xYgquYFaHVKl2HO3geyarlLd7K93opoZrDlIr07fDa/OTo"
    "a9msVrG8g2cmncU3xLq3YNyg9kr9Kdu8palfT6FbaqjCdik6REIGYCxZigMxAkJiaN8muE"
    "w5AEM3VpTgRBE4E9E9cxnJKgjzDzEPUkApO96QmrUhbt4Ekb2MAebCX9TO1fxieqxcGlsq"
    "DdyFRsZOxJh0N1prBBFe91E2CDKq69BbABxu/rmEnCkzbECGjkT8uF9ED65W6Pm2Qxq6Pm"
    "GUzvYOhOtiXv5ulnQRBpeTSKQh1TwOVCEJNkEHxkgURjJhVpznJoXKTQVCRUu8zQd/SMTb"
    "l5c6ZYFLM8MeWJ1i+tI1Yx9dGyJrPo9+8uL+o6dkaoSNCpG6L/IZ/KDvXu3s+wwTdzQjxz"
    "bB7+BPBZ3R5F6AvkDyoouVPF01mLZHFVota5p8LEZnBqkZCyLGnnnJY5daVa0yum+TtT6q"
    "ZyNqMu3KlPPTnDUrZM91kU/RyhbpLlU8eG9GlAwxYumdXCdt62kZA+U5XiDVk44F7YcLNV"
    "FLMJXTtnWOruIGmvnr1nN4KOYtraj2ANxexOlWnDOOBnr0qTlt7sr1SjJUFDG0RtgdPhyw"
    "gsaETGqsMsE6NgxMgc+Xyij5ePCBJkFFE/RBCRVxWhEoH+ZIRlhYF7B/XbmDAPPQP1V2jM"
    "DtYJNwlfYrpDH+ExnD6GK8mQe6BgJjBMnHbhmytEbQcv7qd4S3BLghbaArRkPAZDyi1pE+"
    "SiIGv3UZ3eR3UwErpt7sMMazIggrrTSg4d31rNoPGy0F30ub5tNyCpVatMLXmqXFkqeFO8"
    "DdrM07Lz6rkWtPRkikVTXrqfhhVtsfAJm4QwOI6+/HIFoIl6WZUq2g7jW0fmXsGYpUZVA4"
    "Tj4geI7tMnT9ZAV5WqRVffKx7YZWGl/aTeNp4R2QfL+DbWyq0Zwruynp2oT48CIi7HY0mq"
    "o/oWiqxe39y4sMN16TUVRT+qze4MizCOs6VTu2j5JPsuIx8h4ZHLhYdCjtQL+IuyPqhdNZ"
    "DK9/oaXpy4kSb9Y0z9SDXY9TVsyFWv0MJGLk6+BEWIhyhDWOcAjmZQIazG5LVWOk0wVIVu"
    "sR+RD4yaKlgUjNQ7qrcZRwIKo+RRsbaKIT6DocIFmmKJYveGx+j6eq7GjwiwuFEvFddm3P"
    "M/sIDDqZr4FeZTalIXiwVEM5ugOKJZiguaQ8Xqy6mp2PUjaU6TXV/31W+d31j/gqMfAI35"
    "cEe90BQeDvF16XhhXoFPzJtnsIb6ITOVgmfMxWtV5RT7oQNhnpZ16kuCYKkTMINDmxadKl"
    "RLrwtOcOAbl0EHajUHijRpN5jMIS0Q/sDmXNwoaH0sQzRVwyBf4eZqvriHTwSPKlakVbEN"
    "ipIHsTjdj0/FCjc66LBN2iEVsPC3CS6RDKQGG4mcTJf1sA9muoSVKV4zy7ge00kttAXB+w"
    "P3yW6R/ero6Nmzl0dPnr149eXzly+/fPUkhbh8axXWx2ffAty5fl0Vr6a8/Dfo4HXiB9Mc"
    "W+voKY9pqqbLCdqjcl1T0OUGU0opG9GjnJQNl9gizWpM3ZsZkpYyNkhJMTZiuvGpWpQZFo"
    "tqUAuCxcBxi9CsDgeD6XGs6Uh7s+rMx2cXg6tfq7vzcYVm5PjX4emg0ADpxrHJPJITstNI"
    "82kkszdvjPtSzCLfDvlWNsycoCVHXSZHGbVV01YuiNp27lo7d02rv+rwdLFMfz29frND1K"
    "CRxxMF60T1QaORn9LJFFJ0xRUhSQgzUYbgblI9GhGfzxENY8W4ICigqvuzSbXafxcPsUri"
    "fVtJrZK4I0QmHY5NIM8JWdhbwH6w/tEPpq6M14Myom/Va1OB2aSGq2UEC8BecHZgHoQKtl"
    "dv358Pz64GF9+edsi74Q3B3jkJw5pTL5nbq9mPpwo6vi65JvG5yjoLqCp9DzEewgGU2PTe"
    "RxFzp9B/vDKjaSy9ZY/AVQanA3MKvBc7Uz0vsUSxCzpzSwyt98A+s5TY3tDGf6AkekgA37"
    "MTQYzlDakItbOGuSiWs9ailtaiGEbtctmqAVJJ2wSbNcFU8eWYKq/rTF6W3Aef8t6PmAod"
    "qREQ0ApG3Yn6aMTDKYJj5S+eF+n9w3mdH3qaVlX/DeNz1kcB9sdcBMRDXMTO2hs3w04IUX"
    "M764Ym1q4t1Z+JanJ/1oYD0Ux2DPBtU35aFXptIASuoTi0Mtpax1bTge/rXCPxmRXDCV7r"
    "wx/q9WRk4iFu1LvBzev3P0oZHFL9Xss8DmV5e4jcmudr1NJnHglmHM5OXhE5A9fxXpV6uq"
    "JYf6WamqYCjogl1k5KlAjAySp9+Cs+ZObRCRjSFcN1se8ToagVUR3b66MZVgwXGK/at1Yl"
    "H9qwRjiWN0CQr96owQO8QHDiVPVGHbIJKsBMzwuK5UWSCHhAnFHltZk/+Fy9RaAk5DIilJ"
    "lYdFxnfS4PFOszwV0ioR48UaV3o1Kv335WqtTX3XR2S6t+b3vOepV63LhNNQCp0LbaYUdr"
    "5Jt0+GR68sbL4q4UAjLEYdTkJM1S4JAUkVujfS00K3umUtnGVLMThQksRc0mlUSi0+rE3o"
    "USiQPOxevpNnj2riaUg9z3DCH0X0yGgP/g4j4oYVI73wmZR3mtdkFFWbsDsjuguh2Q2qcI"
    "1erfJOUrdj/5InfsfOLCyQustekZ5jYjEE0RafF/SBM7Iqk0Uemb0Boh8X2pZ0qPQnwJQU"
    "wsWc6Iif9R3gvt8kFb3qbUHxS0YSbXClF7iGaVzmqVzaBqxIYzIpYN72nQqu/56CqqPtUS"
    "31q9WvyXjxwRrXmGpb4FNph69f+lXlsfzC4pv51Z4mH9LncVy65+TpaR6xLSjtQWZS2pta"
    "S2Zlq6jMIR/1g5LcW3Vk9LfFnoTu56ektMXLr43JrLg4CGwCEhkyjotBdE3XHBHcIn3sSk"
    "Cv0Bj29wH3HfAy46pkKGZba6vapBhQ/c94YsFNWVoKpkLtGR7U4GJ9+dQu4YybWangvPKP"
    "DN0+Lfcwox7IADZ873zadcat2+Vt/73L2BN9B5HyDuHYsTpCqgCWxGrX98910o7bm9jhDq"
    "1NW62om1HvaSoIW/jZdMc9fVTX1W9wjyXamUk5WiTUSGvKglh5YcriSH53xyyoqhAioKrE"
    "MUHZ9PHMLW1XbWB0deJhvS2sgkPrJxlsgkyELA+MrZpLdb8wZMzXKFBw2xYI929Wxg2HsB"
    "975jwz5UOMuuwf8gZ3MfJp7lHkHfNKPrgxKgdyHW6VDr+I+5vxb9kWnRNdxbIRaHr7VGX2"
    "s+QpmLBcM6w0DsSpeSEc1PIIuBywO1QBFP66GSfAfLMFIQdK/K8XVnz0r0afADXV+PyNTk"
    "VAgIZnLp3ZpWrhgW6OOAgWGGII0CnzM0i0Y+lVP1KKMt65scDzMfuwRqS+uB5A4ULNBcp6"
    "rgbCcW53cB9v2NtWndN3uYpevZ0csX6WIFP1YtT+/eDs7P10o/RdV1NZi5aLJCFeXsuaaW"
    "sVJthNqHQN1GqLURaveiHaya7A6W+On/m9h5lg=="
)
