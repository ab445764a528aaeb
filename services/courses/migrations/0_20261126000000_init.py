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
    "eJztXXtz2zYS/yoY/dN0RpdJnTRJk5ubkR23devYPUe9tne5oSESknAmARUAo6h3/e6HBd"
    "8vRaQkm1Iwk0kiEguSPzz2id3/DlweCknk45GUdMYCwtTgFfrvgOGA6P/U3R6iAV4scjfh"
    "isIT3xDgtKG5jidSCexCp1PsS6IveUS6gi4U5QwIRsgjPlHEQ5wRJBVeySGSHKk5Vogqia"
    "iHqESMfCAChVK3wzNM2WPo3eOu7p6y2bYdhYz+HhJH8RlRcyJ0d//6t75MmUc+6g+Mfy7u"
    "nCklvldAKPtgh3rQl2niqNXC3P7554s33xoieN+J43I/DFgt4WKl5pyllGFIvcdADvdmhB"
    "GB9cflgGSh78ewJ5ei79AXlAhJ+gFedsEjUxz6MByDv05D5sIoIPMk+OvZ3+K3zDVznKvr"
    "sfPufOw4g8rowSuUxiG+5HIGI09hHmi4/oz6zbAxVwfwgLPvRzePnj7/0kDApZoJc9MgN/"
    "jTEGKFI1IzFBn2iir9+RXMx+Sjqsc8JShhrV+1C8rJhQzmbJInACYQ3S+o4/Nfx9BzIOXv"
    "Ply4+sfoxiD9dvSrgTpYxXcur6++S5pzvVajdXx1dnl9auDP4Kbw9NDMGdkG9TKdBb8D+A"
    "H+6Cw4jffVIvRviEsD7NejXyQsYe9FlI/jHo5rHN6cn128HV0++mZ4YlDXmFNlPjsZj2dP"
    "vizB7Gk2gFUNxBoRRQNSj3FGVcY3Jnuc/GcDhOOt+gAAHl+8PX83Hr39qTDb34zG53DnpD"
    "DTk6uPop0+m+xpJ+iXi/H3CH6if15fnZf5Qdpu/M8BvBMOFXcYXzrYy2OSXE4uFUbX16jr"
    "xeBTd9VmAyuR2f2rw/5lMPSIF/EBZ0GEG0uTLfay5k623tcOZ9Ul29qL4bONtzW9hsJJQL"
    "XIqR/jYN/nS1IjrV6whhXQSF/CnUajcVhY69fV//zl5KtnL569fPr82UvdxLxneuXFmuG4"
    "uBqXwNYKBuDUAt4cRSdAd7a5fNUfFGmw4EI5Hp0RWbNPnFKGxapB4CyTlkCdrFSkth7WPF"
    "0D3ylsuPktW28FpxdXo5vf6vfspH2ewZ7+Nj4flQbBFQTg6SASFSl3IBYdEgM9NLkotpx0"
    "kXwLlFb67fMoR/a6lmaqAtEuTVT9HdhPWKTAFDi9qzVIRWBV4f2WC0Jn7EcSMawL/SaYuX"
    "WWqMTgepb2dJi4ZlezNS3wMjWgFueVBiDaSAz8o3dnozfnAwP0BLt3Syw8pwFxn0ipH1Vj"
    "FDmNKb/98YZovaFevErgvjTdHOz2VEHbYMdPeA6zAprVW8FJUL6CGZ6ZT4Jn/znMTc45Xi"
    "hjJq96CpJ7w7VuAjdqtaGP4Fp4RIDxfrJCj/SKpHBjiKj35WsUyXrEQ8l1iQK8QnP8gaAZ"
    "Xsiqo2Dr3rbwFsTf3XYPLlBZP4H1E/Ta1JOsnRYKcJ7kYTVga1P4TBC19oU+2BesSmJVku"
    "NUSe5LIzkUtPeskkSTs1YjSeftOoUku/ZpfWQ8JwjP9Bqc6WF5hW5vY157e4sE1b2AZgFB"
    "SEuq5ohgV//1gTCF+BRphQFFz/pCIsUX1K0qKLvt/j17z7LYqOhmFB6FsP6DBF+anniokD"
    "unvicI2yhwCuleDQd8z+Inp9qT7nOItGqkv4N5aEJ8+K2I7ycPjPqWSMJ7qyV1CZoKHui7"
    "LheCuHEY19bqVq/Yy+ehbEk/nLXRtZL2VtXqoGpZzfZe4c6/ZgvQS2QW+i7xI5r9+G1ATw"
    "k6wX04qtle0HY1MjMuWkVJ5Wks5l0ipNgs1OJtq0meo7GYd+GfAXH+0JJmOx6aI7Kot0dd"
    "ax8qbBVCnlFY5tkBcCy0ZveBeA4oWW1wrxD2eLoPfgGlUisqigP4aAJ/a2UZu3dlFbsfo6"
    "JAd2/tDCxSWfNnGVSBmZwSITqFM1WpDyakafAtGFCWc8IQZ8Ycw5f6tdAcS0TVa9MjmnJh"
    "bk2pkCpqsP3aOLQ4KOtL27UvjYfKp4w47ZGtobQIW29lT72VNhr6c+AP4cLrOMxFSjvMvR"
    "5mG/R+rKNcCYfYxG1fylyxheu+mCzjMFd41X1fYIS58N0tgMrFCh8jSr+H9I8/yLYg/V33"
    "ckwI7TUM5JwJ7vuNaWxyt4drw0FI2nDjNDYuX6yiIIaM+AsZhWbIV1ox5yaUXAuCnglziI"
    "M04mihunw2O+jxaGIn+jGbdx0qoUKvfeKgIpUF+XOJlB5cR1FWkARBqmgb2Mx4t3NjhHT4"
    "gtRAfMq5TzBrsENkVGULhCbrD847sUBcX18WJOTTi7JD4Oe3p+c3j74qpXCIwG4hwO6XnQ"
    "osifeTXh8GmRqGmm/wCZZqmjoLwhdRBNIG576mmq+FkgjD65ZY8z7TydCsgwkWBFFPvzWf"
    "cG+FJsTlAZEIs9jyDURUolkSSFg8BbbbvrdgtPASLVlAjsQGKLbluvFEbK/2FwitceeQ1f"
    "697ppx6H7dfplF9a/ZKXMHCDY9GwsB3DTy+sW6ee0B16bDsG3It9jpog9rudcViOxuZ8++"
    "9jrS5k5/Zxu0k/YW7A5gg2jWBuykfY+DmHqLtea9etNpFbSXI7GIdzhsEApjG3akVj6YVw"
    "N9o0WjjtRm6qsaMgT5PaSiLhPiWktGnsyaMtabMgqJIcKJT+W8Nd4FOgv45oBPBSHOQpAP"
    "lCxbYl4mtbBvDrvLgwVECEin3TmxMp0VCm32mV7wyaP1qdh4zt4g/ADxnL2o3XI4w9DCCd"
    "u3PHdHASrEE7VENEdip+j6PElZLFoR3A6Jko4urG1YzpRUWKj1qZLKM3cXyG4YC9fP+fpJ"
    "VHOLtQDpzfm78c3F2XjQwLx2gWyrmNUDxbfCtRtQfiC3oZncdU7DZNavcRnmQk07ldyLck"
    "lBsqdYcJevEFaKBAt9aQmJnGYCe5pisgIvYTA0iZ2y5FAK35HNavLt7klbOCIfjJN+pk7I"
    "KGStw/HAKqHVJq022U9t0p4nOtbAIpux9l41MZuxdmM9zBbRuK/DXIm0uiVGIMv/I5Nmjm"
    "Re7vdQVx6zJv0oh+kn1CQnP5IbxFcyf2XUD8ykVk/0v1pFMalw00y1OQUGl/WXRMuJMt5C"
    "mHmDqrTH52yrKLUX28tkVmhPhXYbqdkTP7H+aNlQyvyHd9dXTRM7R1QW1Kmr0P+QT2WPZv"
    "fgFzC36GVPRbKzlLee1sMB8KwfjjLyJRkQOqjEF8ZbW4fitHWkNtqtaiWIcepQALtKabec"
    "DltOgD86UrPzml1+bdnrAt3Wla4PaBSSUtffDE82LnW9wFJ2LC9eJv0coW5TVdwkwvVpQF"
    "WHGOV6Yrtv14QT2rRjn4Nl8Y6sHIi3balrlclsAfneOfn6u0i6W2nvOaSjp5h2junYwD67"
    "V5vaOE50PKgzqKU3h2utaUmy5BYpkkzxqSUUfTJ5jSAqIM5njRTXCioHA9VrdEcWKqtBZZ"
    "Ke8BlyMUMTggSZhNSPe4AiU/W5k/b3KJtU6aH3peEaM9rRxqon+X+i6TBE8XR9wDxAsCyc"
    "blnsa0jtzC6rV7wjuBVCC20JWjKdElfRD6RLGpgSrVWreq1W9bAghB3u40z8MyKCuvNakT"
    "q+tV6gxlmjT0nTzWO7hXRax2UapaZazlIjMMVa0XZBsL231nWQR8/mWLQVSA/Tz2IcGD5h"
    "MwWL4+Trr9cAmlibdauyKzG+dRLdK/m29KpqgXDc/AjR/erJkw3Q1a0a0TX3ygfamap1pz"
    "R7ynMkh+An3wWv3JlfvC/87Ex/ehgQcT2dSlKfUbvUZD1/c+PGDjetN7Qb/UQEWmCh4jx0"
    "prKVoU8KnjPyEeq+uVx4xrSzWPirqk2oWzdQPf32Fl6cuKER+qeY+qEesNtb0MT1rDDEEZ"
    "2MrEjQhHiIsrjaebiADoEbk9f6EoPC7ror9AH7IXnPaNQFC4OJfkf9NtNQQGOUPCrqFXKP"
    "LmCp8KioVxzt8Bjd3i71+hEBFnf6peLeopMT71nA4cBT/ArLOY2qxYsVJPyboTjpX4qLiR"
    "yDL6dRx64fyuig3+3tUP82JeXNLziWA9BEH+7oF5rDwyEzNZ2uUkNaalWLsYb+oUCfhmfK"
    "xWvd5Rz7yoE0aFmf5pIgWJqa9xDrZkjnGtXK60LIHFQ1y6EDvUZnvYzQHmFiCqPh92zJxZ"
    "2G1sdSobleBsUOt7fvxTN8JnhYw5HW5f4oUx4Fc7qfEIs1QXUwYduMQ0pg4e+SfCVZSC0U"
    "iQJNnw2wD+bJBM4U88wqrqd01ghtifD+wH2yX2S/OTl5+vTFyZOnz19+/ezFi69fPkkhrt"
    "5ah/XpxXcAd2Fe1+VzqrL/FhO8ifxohmNnEz2VY9qa6QqE9gBd3wx0hcWUipStxKMClU0n"
    "2qHadCy6t3MkZTQ2f0w5d2iq+NQx5eYT1yVCe96643nrVHFss48UiOw20n4byenmrXHPyC"
    "zy3ZDv5MMsEFrhqM/CUc5s1XaUS6R2nPs2zn2z6q87Ul1uM9zMrt/uaDVY5PFMwzrTczCy"
    "yM/pbA7F7ZLTzJIQFmWAyp1xlmhCfL5EVMWGcUFQQPX0Z7N6s/8+HmKNxIfGSa2RuCeCTL"
    "oc20BeILKwd4D9aAOjH8xcGfODKqJv9WtTgdmsQVbLEZaAveLsyCIINWwv3/58Ob64GV19"
    "d96j6IY3BHuXRKmGQzC52+ulH083dHzTckPB5yYfLKC79D3EuIIDJ7HrfYhC5s5h/nhVia"
    "Y19Y4jAtc5nI4sKPBe/EzNcokVFPtgM7eCoY0eOGQpJfY3dIkfqJAeE8D3HEQQY3lHajLv"
    "bOAuiumst6ijtyiG0YRcdhqAlNIOwXZDMNfyciwqbxpMXqU8hJjywU+YCgkBvYCAMTCaST"
    "REE67maIIlef6sLN4/XNT5sZcx1v3fMb5kQxRgf8pFAGUJRBysvfUw7EUgau9n3dLF2jdW"
    "/ZmYJg+HNxyJZbJngO+8HkRdJraRELipCERt8rWecdOR7yP9osmZlUgmeG0Of+jXk2GUHn"
    "Gr2Q1hXv/6d6WuQ2rf61jdoUpvD5Fb93yDWfrCI8GCw9nJkcnXO6gzTlcaDdeaqGna3Mkl"
    "Ad4k+TmJswbDmSpz7Cs+XhbViwHZdjnnCMs7MDsHRM9q/e8Ca/EWxF2ttNZlOt++UziWN9"
    "JitLeKzOAB1v8heoPQtJiZ/UBLdwv9oZylVaMQD9XraO/gy6gaVTHzE9R1hxeg8j0Dk7oH"
    "SaPwTE/x/djR11TlqS11vqGm2S9T+r0pms129Hhc26r9KdGuxmFPjPFNumxgEmeLgqqdpf"
    "zel0lAL0IVtjlLkxEckylyZ4JfB9vKgRlVdrHv7MVkAuuu3Q6TUPTaoDi40iQITxURCWfd"
    "haS9rw3lKDWfXzJpCAQgrAfEbPCQXNVL9KFEpNq7PhQ9qFuMcpHUakFWC2rQgn7gk5uwPj"
    "Y5vrVe4/kPnzgi3DASuXl0txD5zb+V9dGckihpvxu77cNGz+wrI1GziC9D1yXE67QrlWnt"
    "tmS3pYZt6TpUE/6xdluKb63flnjW6JPGl3NI7Cuz0wcuDwKqoJj2JFQm5G9F9B0XnFo+8W"
    "ZRLbgf8fQODxH3PdAJp1RIVTXB7K5rMMSMtfRxR1ZfSCRBZ2YuMfmJzkZn359DQQDJjcGF"
    "C61ngDEmelr8G8qBQ6Iklj+lsZxzaaw0JjmSz907eAOiRZs433FUAU8DTfR6slGOBxAIY0"
    "9f9MTZlgbM1YciNcNeIbTwd/F1tg9A2jby6IAg35dZIOEUXXTWIqkVDq1wuFY4vOSzc1Y+"
    "8FnTYBNB0fH5zCFxabRtMmVG9rsoL6TMslxGji8tYgFzhng0BBKfbJM8s0PPW0hqVlZ40I"
    "OyNkB/YNP73Qu4953h76GSkvUN/gc5YfUwWckOCPq2ZfoeVAB6p7Cpcdck/0T3NxJ/ZNp0"
    "g+pycKLaN1ajV0YeoczFgmGTJzqOjUiFESOfQC5qlweaQRHP2KGSrNVZMhBInVRXXm5vz0"
    "rsafAD3d5OyDzKjB0QzGQWqZR2riUssMeBBIYZgmTYfMnQIpz4VM71oyJr2TDK1L3wsUug"
    "t0KtO91FXA0PiuTtw5b2LsC+v7U1rf9uj4h1PT158TxlVvBjHXt693Z0eblRERGqr+vFzE"
    "UbDlWms9HpHTPe2TyDD4G6zTNo8wwexDhYM9knpMQ//w/KYDLT"
)
