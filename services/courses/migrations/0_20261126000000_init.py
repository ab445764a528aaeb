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
    "eJztXXtz2zYS/yoY/dN0RpdJnTRJk5ubkR23devYPUe9tne5oSESknAmCRYAo6h3/e6HBU"
    "iKT0WkJJtSMJNJIhILkj889ond/w5cFnNBxOOREHQWBiSUg1fov4MQB0T9p+72EA1wFOVu"
    "whWJJ74mwFlDfR1PhOTYhU6n2BdEXfKIcDmNJGUhEIyQR3wiiYdYSJCQeCmGSDAk51giKg"
    "WiHqICheQD4SgWqh2eYRo+ht495qruaTjbtqM4pL/HxJFsRuSccNXdv/6tLtPQIx/VByY/"
    "oztnSonvFRBafbBDPehLN3HkMtK3f/754s23mgjed+K4zI+DsJYwWso5CzPKOKbeYyCHez"
    "MSEo7Vx+WADGPfT2BPL5nvUBckj0n2Ad7qgkemOPZhOAZ/ncahC6OA9JPgr2d/S94y18xx"
    "rq7HzrvzseMMKqMHr1Aah+SSy0IYeQrzQMH1p+l3hY2+OoAHnH0/unn09PmXGgIm5Izrmx"
    "q5wZ+aEEtsSPVQrLCXVKrPr2A+Jh9lPeYZQQlr9apdUE4vrGBeTfIUwBSi+wV1fP7rGHoO"
    "hPjdhwtX/xjdaKTfjn7VUAfL5M7l9dV3aXOm1qpZx1dnl9enGv4V3BSeHus5I9qgXqaz4H"
    "cAP8AfnYjRZF8tQv+GuDTAfj36RcIS9p6hfJz0cFzj8Ob87OLt6PLRN8MTjbrCnEr92el4"
    "PHvyZQlmT7EBLGsgVohIGpB6jFdUZXwTssfpfzZAONmqDwDg8cXb83fj0dufCrP9zWh8Dn"
    "dOCjM9vfrI7PSryZ51gn65GH+P4Cf65/XVeZkfZO3G/xzAO+FYMidkCwd7eUzSy+mlwuj6"
    "CnW1GHzqLttsYCUyu3912L80hh7xDB9wIsLdRJpssZc1d7L1vnY4qy7d1l4Mn228rak1FE"
    "8CqkRO9RgH+z5bkBpp9SJsWAGN9CXcqRmNw8Java765y8nXz178ezl0+fPXqom+j2zKy/W"
    "DMfF1bgEtlIwAKcW8OYoOgG6s83lq/6gSIOIcel4dEZEzT5xSkPMlw0CZ5m0BOpkKY3ael"
    "jzdA18p7Dh5rdstRWcXlyNbn6r37PT9nkGe/rb+HxUGgSXE4Cng0hUpNyBWHRIDPTQ5KLE"
    "ctJF8i1QWum3z6Ns7HUtzVQFol2aqPo7sJ+wSIEpcHpXa5AyYFXh/ZZxQmfhj8QwrAv1Jj"
    "h06yxRqcH1LOvpMHFdXV2taY4XmQG1OK8UAGYj0fCP3p2N3pwPNNAT7N4tMPecBsR9IoR6"
    "VI1R5DSh/PbHG6L0hnrxKoX7UndzsNtTBW2NHTthOcwKaFZvBSdB+QoO8Ux/Ejz7z2Fucs"
    "5xJLWZvOopSO8N17oJXNNqQx/BNfcIB+P9ZIkeqRVJ4cYQUe/L18jIesRD6XWBArxEc/yB"
    "oBmORNVRsHVvW3gLku9uuwcXqKyfwPoJem3qSddOCwU4T/KwGrC1KXwmiFr7Qh/sC1YlsS"
    "rJcaok96WRHArae1ZJzOSs1UiyebtOIVld+7Q+Mp4ThGdqDc7UsLxCt7cJr729RZyqXkCz"
    "gCCkBZVzRLCr/vpAQonYFCmFAZlnfSGQZBF1qwrKbrt/H74PV7FR5qYJj0JY/UGcLXRPLJ"
    "bInVPf4yTcKHAKqV41B3wfJk/OtCfV5xAp1Uh9R+ihCfHhtyS+nz7Q9C2QgPeWC+oSNOUs"
    "UHddxjlxkzCurdWtXrGXz0PZEn48a6Nrpe2tqtVB1bKa7b3CnX/NFqCXyCz0XeJHFPvx24"
    "CeEXSC+3BUs72g7SpkZoy3ipLK01jMu0RIhbNYibetJnmOxmLehX8GxPlDSZrteGiOyKLe"
    "HnWlfci4VQj5isIyzw6AY640uw/Ec0DJaoN7hbDH033wCyiVSlGRDMBHE/hbKcvYvSur2P"
    "0YFQm6e2tnYJHKmj/LoHIciinhvFM4U5X6YEKaBt+CAWUxJyFioTbHsIV6LTTHAlH5WveI"
    "pozrW1PKhTQNtl8bhxYHZX1pu/alsVj6NCROe2RrKC3C1lvZU2+ljYb+HPhDHHkdh7lIaY"
    "e518Nsg96PdZQr4RCbuO1LmSu2cN0Xk2Uc5gqvuu8LjDAXvrsFULlY4WNE6feY/vEH2Rak"
    "v6tejgmhvYaBnIec+X5jGpvc7eHacBCSNdw4jY3LoqUJYlgRfyFMaIZ4pRRzpkPJlSDo6T"
    "CHJEgjiRaqy2ezgx6PJnaiH7N516ESMvbaJw4qUlmQP5dI6cG1ibKCJAhCmm1gM+Pdzo0R"
    "wmERqYH4lDGf4LDBDrGiKlsgFFl/cN6JBeL6+rIgIZ9elB0CP789Pb959FUphYMBu4UAu1"
    "92yrEg3k9qfWhkahhqvsEnWKpu6kSERSYCaYNzX1PF12JBuOZ1C6x4n+5kqNfBBHOCqKfe"
    "mk2Yt0QT4rKACITDxPINRFSgWRpIWDwFttu+t2C08BItWUCOxAYotuW6yURsr/YXCK1x55"
    "DV/r3umknoft1+uYrqX7NT5g4QbHo2FgK4qfH6Jbp57QHXpsOwbci32OnMh7Xc6wpEdrez"
    "Z197HWlzp76zDdppewt2B7BBNGsDdtq+x0FMvcVa8V616bQK2suRWMQ7HDaIubYNO0IpH6"
    "FXA32jRaOO1GbqqxoyOPk9prwuE+JaS0aezJoy1psyCokh4olPxbw13gU6C/jmgE85IU7E"
    "yQdKFi0xL5Na2DeH3WVBBBECwml3TqxMZ4VCm32mF3zyaH0qNp6zNwg/QDxnL2q3HM4wtH"
    "DC9i3P3VGACvFELRHNkdgpuj5P0ioWrQhuh0RJRxfWNixnSios1PpUSeWZuwtkN4yF6+d8"
    "/SSqucVagPTm/N345uJsPGhgXrtAtlXM6oHiW+HaDSg/kNtQT+46p2E669e4DHOhpp1K7p"
    "lcUpDsKRHcxSuEpSRBpC4tIJHTjGNPUUyW4CUMhjqx0yo5lMR3ZLOafLt70haOyAfjpJ+p"
    "E9KErHU4HlgltNqk1Sb7qU3a80THGlhkM9beqyZmM9ZurIfZIhr3dZgrlVa3xAhk+X+spJ"
    "kjmZf7PdSVx6xJP8ph+gk1ycmP5AbxlaG/1OoHDoVST9S/SkXRqXCzTLU5BQaX9ZdUyzEZ"
    "byHMvEFV2uNztlWU2ovtZTIrtGdCu43U7ImfWH20aChl/sO766umiZ0jKgvq1JXof8inok"
    "eze/ALmFvUsqc83VnKW0/r4QB41g9HGfmSDAgdVOILk62tQ3HaOlIb7Va1EiQ4dSiAXaW0"
    "W06HLSfAHx2h2HnNLr+27HWBbutK1wc0Cmmp62+GJxuXuo6wEB3Li5dJP0eo21QV14lwfR"
    "pQ2SFGuZ7Y7ts14YQ27djnYFm8I0sH4m1b6lplMltAvndOvv4uku5W2nsO6egppp1jOjaw"
    "z+7VpjZOEh0P6gxq2c3hWmtamiy5RYokXXxqAUWfdF4jiApI8lkjyZSCysBA9RrdkUiual"
    "DppCdshlwcoglBnExi6ic9QJGp+txJ+3uUTar00PvScI0Z7Whj1dP8P2Y6DFEyXR8wDxAs"
    "C6dbFvsaUjuzy+oV6whuhdBCW4KWTKfElfQD6ZIGpkRr1apeq1U9LAhhh/s4E/+MCKfuvF"
    "akTm6tF6jxqtGnpOnmsd1COq3jMo1SUy1nqRGYEq1ouyDY3lvrOsijZ3PM2wqkh+ln0Q4M"
    "n4QzCYvj5Ouv1wCaWptVq7IrMbl1Yu6VfFtqVbVAOGl+hOh+9eTJBuiqVo3o6nvlA+2hrH"
    "WnNHvKcySH4CffBa/cmV+8L/zsTH16HBB+PZ0KUp9Ru9RkPX9zk8YO0603tBv9RDiKMJdJ"
    "Hjpd2UrTpwXPQ/IR6r65jHvatBNF/rJqE+rWDVRPv72FFydurIX+KaZ+rAbs9hY0cTUrNL"
    "GhE8aKBE2Ih2iYVDuPI+gQuDF5rS6FUNhddYU+YD8m70NqugjjYKLeUb3NNObQGKWPMr1C"
    "7tEIlgozRb2SaIfH6PZ2odYPDzC/Uy+V9GZOTrwPAwYHnpJXWMypqRbPl5Dwb4aSpH8ZLj"
    "pyDL6cmo5dPxbmoN/t7VD91iXl9S84lgPQmA931AvN4eGQmZpOl5khLbOqJVhD/1CgT8Ez"
    "Zfy16nKOfelAGrRVn/oSJ1jomvcQ66ZJ5wrVyutCyBxUNcuhA72as15aaDeY6MJo+H24YP"
    "xOQetjIdFcLYNih9vb95IZPuMsruFI63J/lCmPgjndT4jFmqA6mLBtxiEjsPB3Sb6SLqQW"
    "ikSBps8G2AfzZAJnSnhmFddTOmuEtkR4f+A+2S+y35ycPH364uTJ0+cvv3724sXXL59kEF"
    "dvrcP69OI7gLswr+vyOVXZf4sJ3kR+NMOxs4meyTFtzXQFQnuArm8GusJiykTKVuJRgcqm"
    "E+1QbToR3ds5klY0Nn9MOXdopvjUMeXmE9clQnveuuN560xxbLOPFIjsNtJ+G8np5q1xX5"
    "FZ5Lsh38mHWSC0wlGfhaOc2artKJdI7Tj3bZz7ZtVfd6S63Ga4mV2/3dFqsMjjmYJ1puag"
    "scjP6WwOxe3S08yCkNBkgMqdcRZoQny2QFQmhnFOUEDV9A9n9Wb/fTzEGokPjZNaI3FPBJ"
    "lsObaBvEBkYe8A+9EGRj+YuTLhB1VE36rXphyHswZZLUdYAvaKhUcWQahge/n258vxxc3o"
    "6rvzHkU3vCHYuyRSNhyCyd1eL/14qqHj65YbCj43+WAB1aXvoZBJOHCSuN6HKA7dOcwfry"
    "rRtKbecUTgOofTkQUF3oufqVkusYJiH2zmVjC00QOHLKUk/oYu8QMV0mMC+J6DCBIs70hN"
    "5p0N3EUJnfUWdfQWJTDqkMtOA5BR2iHYbgjmSl5OROVNg8mrlIcQUz74CVMuIKAXENAGRj"
    "2JhmjC5BxNsCDPn5XF+4eLOj/2Msaq/7uQLcIhCrA/ZTyAsgQ8Cdbeehj2IhC197Nu6WLt"
    "G6v+TEyTh8MbjsQy2TPAd14Poi4T24hz3FQEojb5Ws+46cj3kXrR9MyKkQle68Mf6vVEbN"
    "IjbjW7IczrX/+u1HXI7HsdqztU6e0hcuuebzBLX3gkiBicnRzpfL2DOuN0pdFwrYmaZs2d"
    "XBLgTVI2KVAjCF+HM1X62FdyvMzUiwHZ1sW+T7gSqoia0t4QRVjJtiDrKo21LjPTlj3Cgb"
    "yREqC9pTGAB3iJ4KypmocIDKnQAQ71jqDku1gQDg9IKqy8NjsHW6i3CBSFKGZ+grru+tCc"
    "ogCTesSZSwT0g2eq9X6M6WtK89TWO99Q3eyXPf3etM1mY3oyuG11/4xoV+OwJ+74Jls+uZ"
    "m8NUPclylASCzjNmdoVgTHZILcmcDXwaZyYMaUXWw1ezGVACtqt6mkFL02JA6uFAnCU0l4"
    "yk93IWHva0M5So1nDNn+EmEI5B9c1oBSSWrvOpCRGrvFJRdJreZjNZ8GzecHNrmJ6+ORk1"
    "vrtZz/sInD4w2jj5tHdwsJX/9bWR/NaYjS9rux1T5sxMy+shA1S/Qidl1CvE67UpnWbkt2"
    "W2rYlq5jOWEfa7el5Nb6bYmtGn3S4HIOyXzF6sSBy4KASiigPYmltkksibrjgiPLJ97M1H"
    "/7EU/v8BAx3wMVcEq5kFXLy+66BhMMiCZ3ZPmFQAJUzdAlOifR2ejs+3MoAiCYNrMw7hkD"
    "jHla8htKgENypDB/MmMxZ0LbZrT5xWfuHbwBUaJNkuPYVL1TQBO1nmxk4wEEv9gTFz1xsG"
    "VBcvXhR82wVwgt/F38m+2DjraNNjogyPdlEkg5RRedtUhqhUMrHK4VDi/Z7DwsH/KsabCJ"
    "oOj4bOaQpBzaNtkxje3O5IIUq8yWxtkFPjHFnCEGDYHEJ9okzOzQ8xaSmpUVHvRwrA3KH9"
    "iUfvcC7n1n9XuoRGR9g/9BTlU9TCayA4K+bWm+BxWA3kms69o1yT/m/kbij8iabhCeBKeo"
    "fW01eqXlERq6mIdY54ZOQiEyYUTLJ5B/2mWBYlDE03aoNFP1KgEIpEuqC1za27NSexr8QL"
    "e3EzI32bADgkOxik7KOlcSFtjjQALDIYIE2GwRoiie+FTM1aOMtWxosnNHPnYJ9Faob6e6"
    "SCrgQWG8fdjS3gXY97e2pvXf7WFY19OTF88zZgU/1rGnd29Hl5cbFQ6h6rpazIy34VBlOh"
    "uR3jHLnc0t+BCo29yCNrfgQYyDNZN9Qkr88/9BCC8L"
)
