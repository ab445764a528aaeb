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
    "eJztXVtz2zYW/isYvWw6o82kTpqkzc7OyI7bunXsrqP0mg4NkZCENUmoAGlF7fa/Lw4AUr"
    "zKIiXZlIyXxCJxQPLD5Vxxzl89l8VcEPF0IASdhAEJo95X6K9eiAMi/6i63Uc9PJtlbsKV"
    "CI98RYDThuo6HomIYxc6HWNfEHnJI8LldBZRFgLBAHnEJxHx0JIUiQgvRB8JhqIpjhCNBK"
    "IeogKF5JZwxEksiPcUHuAxVz6BhpMt9BWH9I+YOBGbkGhKuOzxt9/lZRp65JP8TPNzduOM"
    "KfG9HE7L5znUg75UEydazNTtDx/O3n6tiOCVR47L/DgIKwlni2jKwpQyjqn3FMjh3oSEhG"
    "P5fRk4w9j3DfjJJf0d8kLEY5J+gLe84JExjn0YlN6/xnHowlgg9ST458W/zVtmmjnOxeXQ"
    "eX86dJxeaQzhFQpDYS65LITxpzAbJFx/636X2KirPXjAybeDqyfPX36mIGAimnB1UyHX+1"
    "sR4ghrUjUUS+wjGsnPL2E+JJ+iasxTggLW8lXboJxcWMK8nOoJgAlE9wvq8PTnIfQcCPGH"
    "DxcufhxcKaTfDX5WUAcLc+f88uKbpDmTK1av5ouT88tjBf8SbgpPj9WcEU1QL9JZ8FuAH+"
    "BPzoxRs7vmoX9LXBpgvxr9PGEBe09TPjU9HNY4vD09OXs3OH/yZf9IoS4xp5H67GQ8Xjz7"
    "rACzJ9kAjioglohENCDVGC+pivgasqfJH2sgbLbqPQB4ePbu9P1w8O6H3Gx/Oxiewp2j3E"
    "xPrj7RO/1ysqedoJ/Oht8i+Il+vbw4LfKDtN3w1x68E44j5oRs7mAvi0lyObmUG11foi4X"
    "g0/dRZMNrEBm968W+5fC0COe5gPOjHDXyJQN9rL6Tjbe1/Zn1SXb2qv+i7W3NbmG4lFApc"
    "gpH+Ng32dzUiGtnoU1K6CWvoA71aOxX1jL15X//fPo8xevXrx+/vLFa9lEvWd65dWK4Ti7"
    "GBbAlsoF4NQA3gxFK0C3trl83h0UaTBjPHI8OiGiYp84piHmixqBs0haAHW0iLTyul/zdA"
    "V8x7DhZrdsuRUcn10Mrn6p3rOT9lkGe/zL8HRQGASXE4CnhUiUp9yCWLRPDHTf5CJjPGkj"
    "+eYorfTb5VHWVruGZqoc0TZNVN0d2DssUmAKHN9UGqQ0WGV4v2ac0En4PdEM60y+CQ7dKk"
    "tUYnY9SXvaT1yXV5drmuN5akDNzysJgN5IFPyD9yeDt6c9BfQIuzdzzD2nBnGfCCEfVWEU"
    "OTaUX39/RaTeUC1eJXCfq272dnsqoa2wY0csg1kOzfKt4CgoXsEhnqhPgmf/3c9MzimeRc"
    "pMXvYXJPf6K50Frm61pqfgknuEEw+NFuiJXJAUrvcR9T57g7SoJ+8l1wUK8AJN8S1BEzwT"
    "ZVfBpp1t4CswX910B85RWS+B9RJ02tCTrJ0G6m+W5GH1X2tReCSIWutCF6wLViGxCslhKi"
    "T3pY/sC9o7Vkj05KzUR9J5u0odWV67WxsZTgnCE7kGJ3JYvkLX14bXXl8jTmUvoFmwkKA5"
    "jaaIYFf+cwvhSGyMpMKA9LP+IVDEZtQt6yfb7f5j+DGEHjmbQwucxknpdmvGSMm3yHG96+"
    "s+krqPfNHQ+xiOiM/mfeRREclviKmYyrfEknamTMDps0OjYKExZ4Fs4DLOiQst5PdsrFt1"
    "ipc8Ds1K+PGkiWKVtLd6VQu9yqqx9wp39jUbgF4gs9C3CRWRrMdvAnpK0Aru/dHDdoK2K5"
    "GZMN4oICpLYzFvEwwl5SQpyzaa5Bkai3kb/hkQ508paTbjoRkii3pz1KV+EcWNosWXFJZ5"
    "tgAcc3dKb4nngJLVBPcSYYenu1KS9UTReqvUWSIG4yD/imIegvpbUq27MUAR6OyNnYB5Km"
    "v2LILKcSjGhPNWQUxl6r0JZOr9NCWhMvywuXwdOe3ZDWK3hL9RnaEx4+rumHIRpXaWxxX3"
    "ZL1n2/aesTjyaUic5shWUFqErX+yo/5JG/38GPhDPPNaDnOe0g5zp4fZBrkf6iiXAiDWcd"
    "QX8lVs4KzPp8jYzxVedtjnGGEmXHcDoDKxwYeI0h8x/fNPsilI/5G9HBJCOw38OA058/3a"
    "5DWZ2/2VASAkbbhmEMhPU6Ziw6Wc56lQBhN1YcJ/ymEd6xAcTPhDN+bitqMdothrnuYnT2"
    "VBfiyRzb1LHY8FKQtEpGO01rS9bd2WIBw2IxUYHzPmExzWmBGWVEUDgiTrDtBbMSBcXp7n"
    "BNzjs6Il/8O749OrJ58XMi5osBvIn7vlhhwL4n0QNUezMrfv4IaqoROLtU9ogT9mhDmB4E"
    "Ed6qf7QNBHH80l83PlxZAhn4UTwtGIuCyA+EFtt64Og9y4xw0YKjym4VafIbGxhE25q5lz"
    "zZXzHKE1weyzcr7TzdGE1FdtjMto+xWbYiawf/0TqxCkTbV/zujQ5XOn9UdU16beYJ/Tn9"
    "Vwp8sR2b3OnkjtdEjMjfzOJmgn7S3YLcAeMa9RKGnSvsPRRp3FWnJeuek0iq7LkFjEW5wK"
    "iLmy3zpCahuhVwF9rd2iitRmzytbKzj5I6a8KjvhSnNFlszaK1bbK3LpGuKRDyf2muKdo7"
    "OArw/4mBPizDi5pWTeEPMiqYV9fdhdFszAiy+cZge6inRWKLQ5YTrBJw/Wc2JjLjuD8APE"
    "XHainsr+DEMDV2vXss8dBKgQ89MQ0QyJnaKrsxct48Xy4LZIX3RwoWf9Yv6i3EKtTmBUnL"
    "nbQHbNeLVuztc7Uc0s1hykV6fvh1dnJ8NeDfPaBrKN4kr3FN8S165B+YGchmpyV7kMk1m/"
    "wmGYCQdtUgwPyHRaJp3iCVIyGcldfIVwFJFgJi/NIf3ShGNPp7KNpiToQzomRD2BIG5Cz4"
    "RVpfJ28KQNHJEPxkkfqRNSB6a1OMJXJrTapNUmu6lN2jM/hxpWZPPI3qsmZvPIrq2H2cIW"
    "93XgKhFWN8QIZPkfl9LMgczL3R68ymJWpx9lML1DTXKyI3m3snQWBLGiR6M4UilOTCpZVb"
    "KDjZUmg0MhNZesIoOLegzlib5TVpN29IxNFaTm4nqRzArrqbBuIzQ74h+WHy1qyop/9/7y"
    "om5iZ4iKAjp1I/Q/5FPRodnd+wmsLHpPMDvH5tmYAJ/V41GEviD8QQelwEKznbWoFFtFas"
    "PcyuYBg1OLatRlSrvntNhzAvzJEZKnV2zzK2tQ5+g2Lju9R6OQ1J3+sn+0dt3pGRaiZa3v"
    "IuljhLpJiW+VqtanAY1aBCdXE9t9uyKO0OYEewwmxRuycCDQtqGyVSSz1dw7593r7iJpb5"
    "6951iOjmLaOphjDcPsTo1pQ5N/uFdlSUtv9lea0ZIcxg3yF0GehGUuIjQiYzlhlrWgMArJ"
    "HPlsohItjAjiZBRT35RviqZUILCfjLCoiDLYQf82O9JD70D9FRazgw1HTxL56OnQR3gM5/"
    "DhSrLkHiitDywTp102+QpSO8GL+hRrCW6J0EJbgJaMx+BIuSVt0r0UaK0e1Wk9qoOFGexw"
    "H2aCnwHh1J1WytDm1moJGi8b3SU+14/tBkJqFZepFZ4qOUuF3GTUoM3CXTtvnmshlp5MMW"
    "8ql+6nY0V5LHwSTiJYHEdffLEC0MS8LFsVfYfm1pG+V3BmyVXVAGHT/ADR/fzZszXQla1q"
    "0VX3ikfXw6jSf1LvG8+Q7INnfBu8cmuO8K7wsxP56XFA+OV4LEh1futCk9X8zTWNHaZar2"
    "ko+kEquzPMI5NxTlWaUvRJwfGQfIL6ay7jHooYki/gL8r2oHbdQPXy62t4ceLGSugfY+rH"
    "csCur0Ehl7NCEWs6UwsOmhAP0RBqkLM5imfQIXBj8kYZnSYYukK32I/Jx5DqLsI4GMl3lG"
    "8zjjk0RsmjjLUqRGwGS4VxNMUCmfAGKI0+l+uHB5jfyJcyvekzEh/DgMHRJvMK8ynV1dr5"
    "AvL6TZDJ7ZfigubQsfxyqjt2/VjoI31QcP36WpV0V7904fXra/3hjnyhKTwcMk3T8UK/Ap"
    "voN89gDf1DoTwJz5jxN7LLKfYjBxKeLftUlzjBQtWch4A2RTqVqJZeF4LgIDYugw70qk91"
    "KaFdYzKHKmX4Yzhn/EZC62MRoalcBvkONzfzmRk+4Syu4EirsnwUKQ+COd1PTMWKMDqYsE"
    "3GISWw8LdJs5IspAaKRI6my3bYB3NdAmcyPLOM6zGd1EJbILw/cJ/tFtkvj46eP3919Oz5"
    "y9dfvHj16ovXz1KIy7dWYX189g3AnZvXVZmbyuy/wQSvIz+Y4djaRE/lmKZmuhyhPSrXNQ"
    "NdbjGlImUj8ShHZROHtqj6bET3Zo6kJY3NFFPMEpoqPlVMuf5sdYHQnqxuebI6VRyb7CM5"
    "IruNNN9GMrp5Y9yXZBb5dsi38mHmCK1w1GXhKGO2ajrKBVI7zl0b565Z9Vcdni626a9n12"
    "92iBos8ngiYZ3IOagt8lM6mUKxOtMREoSEOtUT3E26RyPiszmikTGMc4ICKqd/OKk2++/i"
    "IdZIvG+c1BqJOyLIpMuxCeQ5Igt7C9gPNj76wcyVhh+UEX0nX5tyHE5qZLUMYQHYCxYeWA"
    "ShhO31uw/nw7OrwcU3px2KbnhLsHdOoqjm1Evm9mrpx5MNHV+1XFPwucoGC8gufQ+FLIID"
    "KMb13kdx6E5h/nhliaYx9ZYjAlc5nA4sKPBe/Ez1cokVFLtgM7eCoY0e2Gcpxfgb2sQPlE"
    "gPCeB7DiIwWN6QilQ7a7iLDJ31FrX0FhkYVchlqwFIKe0QbDYEUykvG1F53WDyMuU+xJT3"
    "fsCUq0yNgIAyMKpJ1EcjFk0RHCt/+aIo3j9c1PmhFyyW/d+EbB72UYD9MeMB8RDjJlh742"
    "HYiUDU3M+6oYu1a6z6kZgm94c3HIhlsmOAb73yQ1XqtQHnuK7cQ2W2tY5x04Hvq4Iv5syK"
    "lgneqMMf8vVErPMhbjS7Iczrt99LFRxS+17LOg5lenuI3Lrna8zSZx4JZgzOTl4RMYPQ8V"
    "6VebqiWX+lmZqmBA43FGtXhkoI4GSVOvxlDpnp+jAg4brY9wmXohWRE9vroxmWEi5IvFJv"
    "raoAtWGPcCxvIMVob6HN4AFeIDhxKmejStkEHeBQ7QtSyosF4fAAU1Hljd4/2Fy+RSApxD"
    "IjlN5YVF5ndS4PDOszzlwioB88ka13Y1JfUYqnsr75mkpnt6zq96Zz1pvUzeA2tQCkRNsa"
    "hx3xyLfp8snM5I3Z4q4MAiLCUdzkJM2S4JAMkVsT+1pYVvbMpLKNrWYnBhNgRc02lYSi0+"
    "bE3oUkMQnnDD/dhpy9qw3lIPWeIaT+M8IQyD+4qAclktTONSH9KK+VFlSktRqQ1YBqNKDv"
    "2Ogqro5LNrdWazr/ZSOHx2tGIdeP7gYyvvq/tEDq0xEl7bdjs33YyJldZSOql+lF7LqEtN"
    "uWirR2W7LbUs22dBlHI/apclsyt1ZvS2zZ6E6Ty+kt0ZmFzMkDlwUBjaBkNtSCA6vEgsg7"
    "Lji0fOJNdLG37/H4BvcR8z1QAseUi6hse9le12CEAeHkhiz+IZAAZTN0icpNdDI4+fYUsv"
    "8LpgwtjHvaBKOfZn5DzW9IkhRmT2jMp0wo64wywPjMvYE3UJm7IXNRaErcSaAJiBM2wrH7"
    "QTD25EVHHG1psFx1GFI97CVCC38bP2fz4KNNo472CPJdGQUSTtHmTG2e1AqHVjhcKRyes8"
    "lpWDzsWdFgHUHR8dnEIaYO2iZZMpflIlTSwyTDpXZ3ZUqcIJD4yvVAt9vzBpKalRUe9JCs"
    "Dc7v2dR+9wLufWf3e6iEZF2D/0FOVz1MRrI9gr5pTb4HFYDeRziqjlfK3l9L/BFp0zUClO"
    "A0ta+sRl8peYSGLuYhVjmiTTBEKowo+QTyULsskAyKeMoOlWSsXiYCgbRJVaFLO3tWYk+D"
    "H+j6ekSmOit2QHAolvFJaedSwgJ7HEhgOESQCJvNQzSLRz4VU/kobS3r6yzdMx+7BHpL+4"
    "H03LILHDKVbJyFGxe5q1rK7wPs+xtb07rv9tCs6/nRq5cps4Ifq9jT+3eD8/O1CohQeV0u"
    "ZsabcKginY1Mb5ntzuYYfAjUbY5Bm2NwL8bBmsnukBL//j8mWgnI"
)
