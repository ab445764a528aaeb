from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_positions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "bad_run" INT NOT NULL,
    "caught_up_at" TIMESTAMPTZ,
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
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
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_positions" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
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
    "eJztXXlv2zgW/yqE/5kW8BZtmjaddrGAk7gznsnRSdx2Tqi0RNvcyKJKUnE9s/3uS+qwdV"
    "CKKV+yS6BIE4mPkn4kH9/Nf1o2CShD7EmHMTzyJsjjrdfgn5YHJ0j8orrdBi3o+6mb8gqH"
    "AzckgPOG4XU4YJxCW3Y6hC5D4pKDmE2xzzHxJEEHOMhFHDmAeAgwDmesDRgBfAw5wJwB7A"
    "DMgIfuEQUBE+3gCGLviezdIbboHnujVTsKPPw5QBYnI8THiIru/vhLXMaeg76ID4z/9O+s"
    "IUauk0Fo8cEWdmRfYROLz/zw9vv3vfO3IZF834FlEzeYeEpCf8bHxJtTBgF2nkhyeW+EPE"
    "Sh+LgUkF7gujHsyaXoO8QFTgM0/wBnccFBQxi4cjha/x4Gni1HAYRPkj+O/xO/ZaqZZV1d"
    "963bbt+yWoXRk6+QG4f4kk08OfJYzgMB19eo3wU24dWWfMDZj52bR89fPg4hIIyPaHgzRK"
    "71NSSEHEak4VAssOeYi88vYN5HX7ga8zlBDmvxqnVQTi4sYF5M8gTABKLtgtrv/tqXPU8Y"
    "++zKC1cfOjch0pedX0OoJ7P4zsX11Q9JcyLWarSOr84urk9D+BdwY/n0IJwzTAf1PJ0Bvw"
    "b4E/jF8gmO+WoW+nNk4wl01ehnCXPYOxHlk7iHwxqH8+5Z77Jz8ej79lGIusAc8/Czk/E4"
    "fvo4B7MjtgHIFRALRDieIDXGC6o8vjHZk+SXJRCOWfUeANzvXXZv+53Ld5nZft7pd+Wdo8"
    "xMT64+ijj9YrLPOwEfe/0fgfwT/H591c3vB/N2/d9b8p1gwInlkakFnTQmyeXkUmZ0XYG6"
    "WAwutmc6DCxHZvhXDf4VYuggJ9oHLB9RO5YmNXhZeScr87X9WXUJWztpHy/N1sQaCgYTLE"
    "RO8RgLui6ZIoW02vNKVkApfQ53HI3GfmEtXlf896+jZ8cnx6+evzx+JZqE7zm/clIxHL2r"
    "fg5soWBInDTgTVHUAnRtzOVZc1DEE59Qbjl4hJiCT5xiD9JZicCZJ82BOpjxSG3dr3laAd"
    "+pZLhpli1YwWnvqnPzm5pnJ+3TG+zpb/1uJzcINkUSnhoiUZZyDWLRPm2g+yYXxZaTOpJv"
    "htJIv00e5chep2mmyhCt00TV3IF9wCIlTYHDO6VBKgKrCO9bQhEeeT+jaMPqiTeBnq2yRC"
    "UG17N5T/uJ6+LqYk1TOJ0bULPzSgAQMZIQ/s7tWee82wqBHkD7bgqpY5Ug7iLGxKMURpHT"
    "mPLtzzdI6A1q8SqB+yLsZm/ZUwHtEDtyRFKYZdAs3pocTfJXoAdH4SfJZ39tpybnGPo8NJ"
    "MXPQXJvXalm8COWi3pI7imDqLSeD+YgUdiRWJ5ow2w8/gNiGQ95IDkOgMTOANjeI/ACPqs"
    "6ChYubcVvAXxd+vy4AyV8RMYP0GjTT3J2tFQgNMku9WAjU3hG0HU2BeaYF8wKolRSQ5TJd"
    "mWRrIvaG9YJRGPCyaIvksECaVukm/UrlZS4ubWXBlYSl0pR2oFxcGHlGsLVWma9cgAD+sL"
    "jZcAytWE+XiPKAl8HX2hSGkUhxqKAyc+trX0tITAwL1WPe0Ujxqmqj3dLE/5/ujo+fOTo6"
    "fPX756cXxy8uLV0zlzKd6q4jKnvR8ko8lgX9Q9BtCxaKDDy1MUBwP62lQ5GwajMbcCv46f"
    "MkdrXFiNdmG5ASuzn1ZszxmqWnvFHo3pxnZmTTU9TbOClr4/yD9ooU7HY9lE6DxjyMZ6pq"
    "ccoTE81TQ8jaHLrTvxvTp8JENk2Ig+GwkBpAgyldD5AO4LMoN8PeRrBfhkCI1w1GThKMoo"
    "qzXKOVIzzk0b54KFv9wSvRU764fYu1hlZv2w8EAuY2WNHZY7NLI2wMlqDKzGwGoMrAcCNx"
    "wJtj8S+OhAniEysNdJlZV5SuJ9CqBfis/CFHqjEikoRZgD/op4e+z5LuHWry7fX/R7N52r"
    "H7qqGIKdSRhhmIFasEgiECrlifm1hyNL+2ME5gvuNfj0Kd7QP30CFIteZIyoLCcxxXwMEL"
    "TFj3vkcUCGQAgXIHrWdwyEfLIYarre7v/0/vQWVS6im1GhCwDFP0DJNOyJBBzYY+w6FHlL"
    "lcAAotcwlulPL37yPA5W9NkGQowS3+E5YIBc+TdHrps8MOqbASbfm0+xjcCQkom4axNKkR"
    "0X5Fg5cLZRgULfRtgscwMFEy3fuZL2ZtOqI5qZGOVtwp1+TQ3Qc2QG+jqVAMT24+qAPicw"
    "hl99tG2BzIhQrXoXaRqDeZ1aF94oEOKt1iRP0RjM6+yfE2T9Hatpy++hKSKDuj7qQvvggV"
    "YxsAWF2TzrmJSo0OzukVDIhZKlZVbKEzZ4urc+SqVSKCqcSPDBQP4UyjK07/IqdjNGhUvd"
    "XTutM0tlElnyoFLosSGitJZHs0i9N07N1ltpQJmOkQeIF5pjyFS8FhhDBjB/E/YIhoSGt4"
    "aYMh41WH1t7IMn1GRFbjKUlgTcxR6y9JFVUBqETd5pM8P/TF2rb2J/CHyn5jBnKc0wN3qY"
    "TfmyQx1lDae0qiT/qknY2WMP9nOFFxOxMxthqhDTCkClqj4dIkqfA/z332hVkH4RvRwSQh"
    "sNAzlH0LlAvKzMWOp2uzIcxBENLTdsucPIUpVhqCrJVmkSUuhP8XbT9IjSraTXmrjTxlqt"
    "TdzpdhP7m1Es5MAMN3HqJRkOGVIabsrZeYH0kADecu2EGMs7pAhpWCJzNqYzlrOalrMYxn"
    "voBgpX+xIDMKc0Q7DaEIyFZKvU3H66vb6qHIIUZd7kgW0O/gdczBrEkFrvIKZMBkVLBMJA"
    "5HAStcGA8DHAHhhAhl4er+z/ksBVb8b5fTc3WrKD/Gasm2S+Un75tkYk8O48MvXaYALdIa"
    "ETGeRNRdfYRc7qbshNyET6WecrJpw3bbf+RpKf9md72Ajq2/eINwzwtbtrHcUO26EUlvlo"
    "HdW+2rANteO6UeKOLPrqyB1UhpJE0sGbMLREvCULKFqZl8u4nj/+ykcNIm5Bhp06Ry3maY"
    "1rbp+dNhs1IXc9Sly39Ezr1O12pQkZzRsufaa1TfxZlAe3IP6ORdl97DWYjkl4roQQMZww"
    "Uy7O84tLB6sOt15DjweTftfc9blKth0PHP1TxLNUBuSdi0Pb2sKvo0RdeSIq4xEbWG6zXr"
    "uAxCziI1URWUJcBL0SMWlBlbcDCbLm4LwWO9D19UVmvz7t5SX595en3ZtHz3LnuUZgN2Y7"
    "FSIhct6J9VFS9yfT4IEtNWxq+Yj4URLrEodADcW+FjBEw71uChmIOmmH62AAKQLYEW9NBs"
    "SZgYGQZSeIAejFwdOSCDMwSnLRs0dCrbfvFTZa+RKaW0CKxOS46+668UTU10MyhEYJMUpI"
    "CdfsOWjiEy62547HpiXRLIVG1dwTz5tbMGzfuMiWihh2FaNa1vfTrOCWrbl+ytkXRQIH3T"
    "SCFNG6xmFDQu55mOmQlMMJN9+4lg1ITfwGjdTDmbGlikdpYmyj9I6d2WFreDv3zM25Dr6z"
    "EQ+mXHd6HCahaLSLv3UlSAAcciHBC1F+XRbvTTGUg3REfBSaE2R3UtOSjgio9EtErH4Lfo"
    "noQfUKKGdJjUJgFIISheAnMrgJ1AaU+Fa18P9fMpAnAe1Q5A//L6yPszGk6rWRtF9PGMVu"
    "49kn8IvlIm/Ex+LPZ0+fVqyKZOcVrfI7b3zrKLr3gF8gsG2EnFpcKU9r2JJhSyVsKT5vVM"
    "WWFkeRVrCl1KmnS9hyqSPNppiP4y0+TkOTVtTBDDxKzphrA+w8VphrtclX4HbRh2naZDNE"
    "xiqra5U1xTC3GjR2iCGqjQVbrU2Xg12iS5toyGViUB1HMB2t+nQpEoN4jbq6AQ3ToC2GxJ"
    "uoTBalBlAVqYlIVSVAfQ4wRSq/S1XERZrMhFxUh1xkkimDgYvZWBvvDJ0BfHnAhxQhy6fo"
    "HqOpJuZ5UgP78rDbZOLLYjjM0kuTydMZoXCtR7E37Bz2PdonDzb2c3e5MKZ04e79gIvqVp"
    "o2qQKhOZQ7twNGVkTdLIcMlYnAz4EqS2dpIpoiMVNUEf9dmLFFcN8SisRi/xlF7LjnSYe6"
    "rbKQHm4FN3GZwuncop9bqAKCqPhjOAKd27POebdVmLnrQHbJsm/NnK8PopparBlIb7q3/Z"
    "veWb9VsnmtA1mt8ox7im9h1y5BeUduw+uAD8iXlsptGN9qV7oNyaJRg8KXTWG+7RTmM3Xh"
    "tmtlSGq8qatnlcNeIDTw16nNoV8za9ViWXsE+cb0Zd9HXr3wqRypiZ4y0VOVYtAFGXU9Ve"
    "GEXINlRCLLJSMLxW7Q3chGDSkj2gQ5aUUTqpGAGrIFewLXWhVcc4SH5B7Ycv1W2w1YmZW1"
    "wsuYoTJzv24Rbt0jClM0xrTdoGIckTxxy2FoByqTN6L7S4kbbN60MXaY2wl03ZUtMfsiYj"
    "w/Onk5Z7zyjypWe3vZubh4WLq4RxSL62JiEoWToJzb5ulMJKQ+ux1Dl1u6kdUZIoN6TdT1"
    "a/3myAzy9ZCvZWXJEJoj2IyJRS3xhG5UlaiT+FcrZJzU+V3LVO+MTwUExEMyE33GwlwzgD"
    "kDcYgYew0g52jii0sy7xuMKHQExUAWKEGTKJtdtseOTErj8A55qqqeG3zSCsLYzmI2vtF0"
    "t6iIY40zl4uEh2SYMHGLh+SHMYe0HqqE0C5syqZQ9AZj/kKwivDWCPmb97SfuD4c8ZeeV+"
    "qAv3JhNl8BQJVGqnX866KMwl6yp+oTchNpdUWMpCz/YSHNHMi83OxJuWnMyvSjFKYPqElW"
    "eiSXqOThubNQ/YjrMQJZKxmJPoBNKEW2GLuUAgPz+kui5URVv2Th5RJVaYPPWVVR0hfb82"
    "RGaF/GU25qgmzTnBeWiFVz9PKKmxmifai52foozS1i2WO6toqyG6nBmbA2C7oumaqS0Uu5"
    "jYrU1FUoWglinCyfuNjWCo8tUhqWU4PlyNp6TGznCi5/jmw8ga4a/gxdnutEhE/iDg5rFM"
    "67Z73LzsWj79tHufT+ZDSO4/KC6aA+xiwfUVuZg1OJc570W4T6pH28NNTSGmW5eIJ5jWo4"
    "amLDtxUBZRTBeobFLKUJ7260ZfEOzSxZ2UVT18qT7VbXetacZdMcJ19zF0l9K+2Wk4cbim"
    "nt7OEl7LMbtan1qdAGhyWn9cxvtiutaTxupnFoqOwETIV4FZ30KaMCOIL2GFHAiVBQiTRQ"
    "vQF3yOdtwEhkzQqPASQjYEMPDOQpvoMAu3EPorniuLPNPsocM7prvtSuMKMdbFWk5ETMaD"
    "q0QTxdd3gyplwWVryoNOe0gtTM7EI+Q01wC4QG2hy0aDhENsf3dQ5oz9MatarRalUipdQ7"
    "9qZIbYa7ccPdlAjeDqLYHitF6vhWtUANF40ak6P0rRSK2Zhbt1QeLT9PqFwg3U8/S/ZQoa"
    "MXLyoATazNolXpoULhvUIRDB2E4+YHiO4aj2xKczGPK90p5Z7yFMk++MnXsVeuzS++0/3s"
    "6/8B4PibCQ=="
)
