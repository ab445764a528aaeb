from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
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
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY,
    "missing" INT8MULTIRANGE NOT NULL
);
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
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
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
    "quiz_version" INT NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
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
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_offsets_pkey", ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
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
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
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
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_work" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" DROP CONSTRAINT "quiz_versions_pkey", ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_one" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlv2zgW/yqE/9kU8BZtmjaddrGAk7gznskxm7jtnFBpiba5kUWVpOJ6Zvvdl9Rh66"
    "AUU75kl0CRJhIfJf0ovfs9/t2ySUAZYk87jOGRN0Eeb70Bf7c8OEHiF9XpNmhB30+dlEc4"
    "HLghAZwPDI/DAeMU2nLSIXQZEoccxGyKfY6JJwk6wEEu4sgBxEOAcThjbcAI4GPIAeYMYA"
    "dgBjz0gCgImBgHRxB7T+XsDrHF9NgbrTpR4OHPAbI4GSE+RlRM9/uf4jD2HPRFPGD8p39v"
    "DTFynQxCiwe2sCPnCodYfOaHp9+/7128C4nk/Q4sm7jBxFMS+jM+Jt6cMgiw81SSy3Mj5C"
    "EKxcOlgPQC141hTw5FzyEOcBqg+QM4iwMOGsLAlcvR+tcw8Gy5CiC8kvxx8u/4LlPDLOv6"
    "pm/ddfuW1SqsnryF3DrEh2ziyZXH8j0QcH2N5l1gEx5tyQuc/9C5PXrx6kkIAWF8RMOTIX"
    "KtryEh5DAiDZdigT3HXDx+AfM++sLVmM8JcliLW62DcnJgAfPiJU8ATCDaLqj97i99OfOE"
    "sc+uPHD9oXMbIn3V+SWEejKLz1zeXH+fDCfiW42+4+vzy5uzEP4F3FhePQjfGaaDep7OgF"
    "8D/An8YvkEx3w1C/0FsvEEumr0s4Q57J2I8mk8w2Gtw0X3vHfVuTz6rn0coi4wxzx87GQ9"
    "Tp49ycHsCDEAuQJigQjHE6TGeEGVxzcme5r8sgTCMaveA4D7vavuXb9z9XPmbb/o9LvyzH"
    "HmTU+OHkWcfvGyzycBH3v9H4D8E/x2c93Ny4P5uP5vLXlPMODE8sjUgk4ak+Rwciizuq5A"
    "XXwMLrZnOgwsR2b4Vw3+FWLoICeSA5aPqB1rkxq8rHySlfna/nx1CVs7bZ8szdbENxQMJl"
    "ionOIyFnRdMkUKbbXnlXwBpfQ53HG0GvuFtbhd8d8/j5+fnJ68fvHq5LUYEt7n/MhpxXL0"
    "rvs5sIWBIXHSgDdFUQvQtTGX581BEU98Qrnl4BFiCj5xhj1IZyUKZ540B+pgxiOzdb/e0w"
    "r4ziTDTbNswQrOeted21/VPDsZnxawZ7/2u53cItgUSXhqqERZyjWoRfskQPdNL4o9J3U0"
    "3wyl0X6bvMqRv07TTZUhWqeLqrkL+4hHSroCh/dKh1QEVhHed4QiPPJ+QpHA6ok7gZ6t8k"
    "QlDtfz+Uz7ievi6OKbpnA6d6Bm3ysBQMRIQvg7d+edi24rBHoA7fsppI5VgriLGBOXUjhF"
    "zmLKdz/dImE3qNWrBO7LcJq9ZU8FtEPsyDFJYZZBs3hqcjzJH4EeHIWPJK/9tZ16OcfQ56"
    "GbvBgpSM61K8MEdjRqyRjBDXUQlc77wQwciS8SyxNtgJ0nb0Gk6yEHJMcZmMAZGMMHBEbQ"
    "Z8VAwcqzrRAtiJ9blwdnqEycwMQJGu3qSb4dDQM4TbJbC9j4FL4RRI1/oQn+BWOSGJPkME"
    "2SbVkk+4L2hk0ScblggujNcMiQOocpN6RdbaDEgy0Sjl7OUCnHaAWTwYeUa6tTaZr1SP/H"
    "LYXGy/5yA2G+2iNKAl/HUihSGpOhhsnAiY9tLQstITBw14DbE7jGnE2l+Y5KGUuOcHuGxb"
    "PNcpbvjo9fvDg9fvbi1euXJ6enL18/m7OY4qkqXnPW+16ym8wKFG0PeRPIDjh+QNYQYjeg"
    "SKEvlK5CGfnBLMfajLypeG46gfReN66VITRhrUaHtdyAlflUKwR3hqqWFNmjNd2YzNY03d"
    "M0K1ju+4P8o17rdI6WTYQdNIZsrOeOyhEaZ1RNZ9QYuty6F8+rw0cyRIaN6LOREECKIFNZ"
    "uI/gviAzyNdDvlbST4bQKEdNVo6iKrNaq5wjNevctHUueP3LvdNb8b1+iCOOVc7XD4uo5D"
    "Le1ziIuUP3awMCr8b1alyvxvV6IHDDkWD7I4GPDuQZIgN7nfJZWbsk7qcA+pV4LEyhNyrR"
    "glKEOeCvibfH0fASbv366v1lv3fbuf6+q8or2JmGEaYeqBWLJCuhUp+YH3s827Q/RmD+wb"
    "0Bnz7FAv3TJ0CxmEXmjcoWE1PMxwBBW/x4QB4HZAiEcgGia/2DgZBPFtNP1zv9H94f3qLz"
    "RXQyan4BoPgHKJmGM5GAA3uMXYcib6m2GEDMGuY3/eHFV57nxoo520CoUeI5PAcMkCv/5s"
    "h1kwtGczPA5H3zKbYRGFIyEWdtQimy4yYdKyfTNip56NtIpWVuoGCi5ZIrGW+EVh3VzOQt"
    "bxPu9G1qgJ4jM9DX6Q4gxI+rA/qcwDh+9dG2BTIjQrV6YKRpDOZ1+l94o0Cot1oveYrGYF"
    "5Hfk6Q9Vdspi0vQ1NEBnV91IX1wQOtBmELCiM867iUqLDsHpAwyIWRpeVWyhM2+HVvfZRG"
    "pTBUOJHgg4H8KYxlaN/nTexmrAqXtrt2qWeWyhS35EGl0GNDRGmtiGaRem+Cmq130oEyHS"
    "MPEC90x5CpuC0whgxg/jacEQwJDU8NMWU8GrD6t7EPkVBTKbnJJFoScBd7yNJHVkFpEDa1"
    "qM1M/zO9rr4J+RD4Ts1lzlKaZW70MpuWZoe6yhpBaVWb/lULs7NbIeznF14szs4IwlRzph"
    "WASnWCOkSUPgf4r79UZXtaIP1HzHJICG00DeQCQecS8bLWY6nT7cp0EEcMtNxw5A4zS1WO"
    "oaraW6VLSGE/xeKm6RmlWym5NXmnjfVam7zTrcLdkDYiB+a4iUsv67RSKJAeEsBb7qcQY3"
    "mPFCkNS1TOxnTGc1bTcxbD+ADdQBFqX2IB5pRmCVZbgrHQbJWW2493N9eVS5CizLs8sM3B"
    "/4CLWYMYUutniCmTSdESgTAROXyJ2mBA+BhgDwwgQ69OVo5/SeCqhXFe7uZWS06QF8a6Re"
    "Yr1Zdva0UC794jU68NJtAdEjqRSd4UyP40yFk9DLkJnUi/6nzFgvOmSetvpPhpf8TDRlDf"
    "fkS8YYCvPVzrKCRsh1JYFqN1VHK1YQK147pR4Y5sBOtICSpTSSLt4G2YWiLukgUUrczLZV"
    "7P738Wku/nPrmaUZsivQnR7XPwZqOu5K5HieuW7nedOt2udCWj+cCl97u2iT+L6uEWxP9g"
    "UZUfewOmYxLuOSFUDSesmIvr/eK2wqqNr9cwoynD2/4Hu0oZHg8c/S3Hs1QmuXTnetK2ZP"
    "tNVMErt09lPOILy0nxtWtOzCI+UkB8RoiLoFeiPy2o8g4iQdYcnNfiILq5ucwI8LNeXsV/"
    "f3XWvT16ntv8NQK7MfJV6IrI+Vl8HyUNgTIDHpGx4VDLR8SPqluX2DFqKARdwBANhd8UMh"
    "BN0g6/gwGkCGBH3DUZEGcGBkLJnSAGoBdnVUsizMAoKVLP7h+13rlXkLzyJjRFQIrESF1d"
    "qRu/iPrGSYbQWCXGKinhmj0HTXzChXjueGxakuZSGFTNPfF8uAXD8Y1LealIblcxqmWDQs"
    "3KetlaTKicfVEkcNCtL0gRrWsdNqTkXoQlEEmfnFD4xk1uQOrFb9BKPV4yW2p4lFbMNsru"
    "2JmDtkYYdM/in+vgOxsJbcrvTo/DJBSNjv23rgUJgEMuNHihyq/LFb4phnKQEYqPwnKC7F"
    "5aWjJCAZUBi4jVbyFgEV2oXmflLKkxCIxBUGIQ/EgGt4HagRKfqlb+/0sGFg122T85/L/w"
    "fZyPIVV/G8n49eRX7DbRfQK/WC7yRnws/nz+7FnFV5FIXjEqL3njU8fRuUfiAoFtI+TU4k"
    "p5WsOWDFsqYUvx5qQqtrTYt7SCLaW2SF3Cl0sd6TbFfByL+Lg+TXpRBzNwlOwd3gbYeaJw"
    "12qTr8DtogfT9MlmiIxXVtcra7pkbjWb7BBzVxsLttqaLge7xJY2aZLLJKc6jmA6Wo3rUi"
    "QG8RoNdwMa1kdbDIk7UbksSh2gKlKTqqqqjPocYIpUcZeqjIs0mUm5qE65yFRZBgMXs7E2"
    "3hk6A/jygA8pQpZP0QNGU03M86QG9uVht8nEl11ymKVXP5OnM0phnVLu2GLVEJdpEhMxVL"
    "zQB5v7ubsiGdPTcPdxwEXbK02fVIHQ7Nadk4CRF1G37CFDZTLwc6DKnlqaiKZIzCuqyP8u"
    "vLFFcN8RisTH/hOK2HHPkwF1W+UhPdzWbuIwhdO5Rz/3oQoIoq6Q4Qp07s47F91W4c1dB7"
    "JL9oNr5vv6KKqpjzUD6W33rn/bO++3SoTXOpDV6tu4p/gWpHYJyjsKG94EfEC+tFRhw/hU"
    "uzJsSBaDGpS+bDr2badjn2kYt10vQ9L8Td1Wqxz2AqGBv07TDv1mWqt20dojyDdmL/s+8u"
    "qlT+VITfaUyZ6qVIMuyajrqTop5AYsoxJZLhlZKA6D7kY3akh/0SboSSu6UI0G1BAR7Alc"
    "a7V2zREeUnhgy41dbTdgZV7Wiihjhsq8+3W7c+vuXZiiMa7tBjXjiPSJOw5DP1CZvhGdX0"
    "rdYPOhjfHD3E2g667sidkXFePF8emrOeOVf1Sx2rurzuXl49rFA6JYHBcvJlEECcq5bZ7O"
    "ZELqs9sxdLmlm1mdITKo10RdvwlwjswgXw/5Wl6WDKHZm824WNQaTxhGVak6SXy1QsdJbe"
    "y1TDvPeLtAQDwkK9FnLKw1A5gzEKeIsTcAco4mvjgk677BiEJHUAxkgxI0iarZ5XjsyKI0"
    "Du+Rp2rzucErraCM7Sxn4xstd4uaONbYjLlIeEiOCZO3eEhxGLN766FqCO2CUG5K5+jmLu"
    "wKOX8hWEV4a6T8zWfaT1wfz/hLv1fqhL9yZTbfAUBVRqq1L+yijcJesqfqrXMTbXVFjKQu"
    "/2GhzRzIe7nZLXTTmJXZRylMHzGTrPRKLtHJw3NnofkR92MEslcyEnMAm1CKbLF2KQMG5u"
    "2XxMqJun7JxsslptIGr7OqoaSvtufJDseJvbk4uekIsk1nXtggVs3Py/ttZoj2oeNm66N0"
    "toiPHtO19ZPdSAfOhLFZ0HXJVFWKXsprVKSmq0LRRxDjZPnExbZWcmyR0rCcGixHdtZjQp"
    "gruPwFsvEEumr4M3R5rhMRPo0nOKxVuOie9646l0fftY9zxf3JapzEzQXTKX2MWT6itrIC"
    "pxLnPOm3CPVp+2RpqKUvynLxBPMavXDUxIZvK9LJKIL13IpZSpPc3Wi/4j2aWbKvi6allS"
    "fbbXjkeXM+m+aE+Jr7kdT30W65dLihmNauHV7CO7tRj1qfCmtwWLJXz/xku9KXxuNhGnuI"
    "yknAVKhX0cafMieAI2iPEQWcCAOVSPfUW3CPfN4GjES+rHATQDICNvTAQG7uOwiwG88ghi"
    "s2O9vspcyuo41jVO0Kv9rBNklKNsiM3o82iN/fHW6UKb8TK/7KNF9yBakRwYXyhprgFggN"
    "tDlo0XCIBJ97QHX2SczRGjur0XZWorbU2wWnSG2Wu3HL3ZSE3g6i2B4rdez4VLWGDReDGl"
    "Oy9K30jdlYnLdUHy3fXqhcId3PwEt2j6Hjly8rAE3cz2JU6R5D4blCTwwdhOPhB4juGndw"
    "SnMxjyvjK+Wh8xTJPgTO1yEr1xYo36k8+/p/LUixew=="
)
