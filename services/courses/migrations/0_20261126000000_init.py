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
    "grading_promise_days" SMALLINT,
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
    "counts" BOOL NOT NULL,
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
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "role" TEXT NOT NULL
);
COMMENT ON COLUMN "users"."version" IS 'Of the latest event.';
COMMENT ON TABLE "users" IS 'Who may own a course: a replica without names.';
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
        ALTER TABLE "consumer_offsets" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "courses" ADD CONSTRAINT "courses_listed_by_title" CHECK (num_nulls(sort_text, search_text) = 0);
        CREATE INDEX "courses_by_title" ON "courses" (sort_text, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, sort_text, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_when_archived" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_promise_in_range" CHECK (grading_promise_days BETWEEN 1 AND 90);
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
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXftz2zYS/lcw+uXSGV0mcdIkTW5uRnbc1q0fPVvp63JDQyQk4UwCKkBGVXv93w8LPs"
    "SnTFIvSsEviUViQfADuPiwu1j82bN5ICSRTwdS0gnzCPN7b9GfPYY9ov4ou91HPTybpW7C"
    "FR+PXC2Ak4L6Oh5JX2AbKh1jVxJ1ySHSFnTmU85AYIAc4hKfOGgpiqSPF7KPJEf+FPuI+h"
    "JRB1GJGPlEBBIkkMR5Cg9wuK2eQNlkA3UFjP4WEMvnE+JPiVA1/vs/6jJlDvldvWb0c/Zg"
    "jSlxnQxOy+dZ1IG6dBHLX8z07Q8fLt5/rYWgySPL5m7gsVLB2cKfcpZIBgF1noI43JsQRg"
    "RW75eCkwWuG4EfXwrfQ13wRUCSF3CWFxwyxoELndL7xzhgNvQF0k+Cf17+M2plqphlXd8M"
    "rbvzoWX1Cn0ITch1RXTJ5gz6n8JoUHD9Fda7xEZf7cEDzr4d3D558eoLDQGX/kTomxq53l"
    "9aEPs4FNVdscTep756/QLmQ/K7X455IpDDWjW1DcrxhSXMy6EeAxhDtFtQh+c/D6FmT8rf"
    "XLhw/ePgViN9NfhZQ+0tojuXN9ffxMW5+mLDr/n67PLmVMO/hJvC0wM9ZmQT1PNyBvwW4H"
    "v4d2vGaaRds9C/Jzb1sFuOflYwh70TSj6Najiufnh/fnZxNbh88lX/RKOuMKe+fu24P14+"
    "+yIHs6OmAeyXQKwQ8alHyjFeSuXxjcSexn/UQDhS1QcA8PDi6vxuOLj6ITPa3w+G53DnJD"
    "PS46tPQk2/HOxJJeini+G3CH6iX2+uz/PzQVJu+GsP2oQDn1uMzy3spDGJL8eXMr3rKtTV"
    "x+BSe9FEgeXEjP5qob80hg5xwnnAmhFhR5yygS6rrmRtvXY4X12s1l73X9ZWa+obCkYeVZ"
    "RTPcbCrsvnpIStXrCKL6BSPoc7DXvjsLBWzVX//f3k+cvXL9+8ePXyjSqi25lceb2iOy6u"
    "hzmw1eqodJo+5dwlmJUjvBTKQTpSUselX05vbi4z+uX0Iq9APlydnt8+eZ4b30Wo1ToOhm"
    "SDkZySaDV2N4bz8w4NWEHghVsQn6zkBsjPAQ3jg2M/kYmkDb/NSBqO2+VeDm1zDY1RGaFN"
    "GqK627GP2J3A4Dd+KDU7hWAV4f2aC0In7Huy0CBfqJZgZpfZm2Lj6llS02Hiury6/KYFni"
    "dm0uy4UgCEikTDP7g7G7w/72mgR9h+mGPhWBWIu0RK9agyThVJfv39LVGrg/KZPYb7Uldz"
    "sOqpgLbGjp/wFGYZNIu3vBMvfwUzPNGvBM/+q58anFM887UxvOgViO/1V7oE7LBUTX/AjX"
    "CIIA4aLdAT9UFSuN5H1PniHaLejAuw7sfXJfLwAk3xJ4ImeCaLDoF1K1vDIxC9dVMNnJEy"
    "vgDjC+i0OSf+dhqsvNIi+116ddRucMCL2Y4iariw4cJHyoV3RYUPBe0tc+FwcJZS4WTcrm"
    "LCy2uPE+HhlCA8Ud/gRHXLW3R/H6n5+3skqKoFSC1nBM2pP0UE2+qfTxDvwsdIcVUUPutv"
    "Evl8Ru0iNd5s9R/ZRwY1Cj6HEjgJxAnL7SYIp1t6/vMg3NINJk34dlze0O0WdNusbnYKd7"
    "qZDUDPiRno28QJqGnBbQJ6ItAK7m5a+naGtq2QmXDRKBomLWMwbxMJwyaB4pmNBnlKxmDe"
    "HHPJhW/5Ct4i6O+JoJ+IM4xuZjlLWszg3gJ3goU9bYN8VtBg34YzesT6Q63kmvHGlJBBvT"
    "nqE4Ed1R5rJrinVtOWo5a/xQ6487DrVpp1q+o4omC7FyevXyXWXfixyrB7dzW4vCxad6WP"
    "/aDRToSlhOHmLcY2qGTQ2NZYDcwmuBcEO6xZtH0sHCihyUoQ6XPoB/WXHwgGlq+CVa0bHe"
    "SDua6x6zkrZTweeVAFZnJMhGgVOleUPpjwud5PU8K0zZfPVXPUsOcPiH8i4p2uDI250HfH"
    "VEgfTMYb+CoOLdrO+Gw37bPlge9SRqzmyJZIGoRNuPemGNWhqaZg5rTs5qyk6eZOd7OJ6j"
    "/WXi6E3dQJD8ml4VgjRCSb+eMwv/BimEhmIkzFJ68BVCoY+hhR+i2gf/xB1gXpX6qWY0Jo"
    "q+FG50xw163MyZO63V8ZdkSSgjVDj36ach0Mr3ieg/Ay1icKOisGE9UROJrAnm6MxU3H8f"
    "iB0zx7UVbKgPy5hHL3bsIoQMjEIP0wMrCm2WfTy1gqLT4jJRiv3GefkjIb7VdvtG/AP7c7"
    "GwosifNBVuxFS91+ZDbUBa1A1t6SBq6AERYEQlYhuJWhsA4EdfTRXE1+trrIOHI5mxCBRs"
    "TmHoGC2mRaHny7do1rTKjwmIaqPiViomSbzq7RmGu+OM8IGhPMIS/Ot6oco40cZYpxucdj"
    "hVJMbSepv0UXtgbQ0DUUraGLG22r9+TWll5Dz4Wv1VDTZYSMrjNbcDsdjfGg3rMJ2nF5A3"
    "YLsEfcaRQkHZfvcKBLZ7FWM69SOo0Cu1IiBvEW+10Coe23llSrDeaUQF9ptygTPaI4xY1Z"
    "KwT5LaCiLOniSnNFWszYK+onBpwFI5fKaWO8M3IG8PqAjwUh1kyQT5TMG2KeFzWw14fd5t"
    "4MvPjSarZVMS9nSKFJgtOJefJoPSd7Q7QTJ5R0jN1txsvXtUxvRwEqhJs0RDQlYobo6nRN"
    "y1ClLLgt8jUdXdRTP5+wKfOhlmdsyo/cTSBbM1Sqm+P1UVRTH2sG0tvzu+HtxdmwVzF5bQ"
    "LZRiGNB4pvYdauQHlP/io9uMu8VfGoX+GrSkUiNjleDsTCPFRhTivIQRWRRvkWYd8n3kxd"
    "mhNBEGy9DdPG+lPi9RFmDqKOROCyD0fCqsPntvCkNXxge5tJP1P/VxgT1WLjUlHQLGRKFj"
    "Jmp8OxBlOYnK07XQSYnK21lwDm/IJdbTOJedKaGAGN/HE5kR7JuNzudpM0ZlXUPIXpIwzd"
    "Svfk4zz9wvMCLY9Gga9zCthcCBIeFwsxskCiMZOKNKc5NM5TaCpiql1k6Ft6xrrcvDlTzI"
    "sZnpjwRBOX1hGvmHppWXFG9Hd3N9dVAzsllCfo1PbR/5BLZYdGd+8nWOCHOiHSHOunPwF8"
    "VvdHHvoc+YMKCuFUkTprcexnmagJ7ilxsYU4tThauChpdE7L09GlmtNL1Pyjh6MncuZsdL"
    "hTfYjwDEvZ8uDmvOjnCHWT85p1Gk6XetRvEZJZLmz0dkmuqRmB46wb2xPTcsaa2GlrosvV"
    "GrVNqqu0oOnjLvdxVdBpNeuqjDU1bKvWqQHmgPudxfeaXH2fgwp7IAsLlFJDc2BebL/mwO"
    "fdIXbdCX3o7kfS3oG440C3jmLaOtKthutwq+6eYZSSulfm60lu9lc6euK01g3yikH+kmWO"
    "MDQiYzVglicDYsTIHLl8ohOgjAgSZBRQ10eQM14VoRKBhX+EZUkI1hbqN1nL9q2B+it8Ok"
    "e7TSROsBUOhz7CY8iPAVfiT25P6bbgM7HaHTBQImoGeN7ix1uCWxA00OagJeMxuPo/kTZp"
    "mHKyZh3V6XVUB8/qMN19nIm3KvMR1shE2CAFYZxgV7HbhNu+VX8JMnOpjfU+Ax74CFqxIj"
    "9vfXGTXLBjE9lnTII7kGVW8GaxY3F541io6Vjoij4fEEHtaalGj26t1ul4WegxpV6N/xrK"
    "t0zvVuqBUo1bogIitbmequ18QEALDXs2xaKpij1MHaBjpFzCJj58HCdffrkC0FgFqFL5aM"
    "Xo1kl4Lxc+p76qBghHxY8Q3efPntVAV5WqRFffy3trmV8asVUdjZsSOYRY3E3MZxsLve3K"
    "fHamXj3wiLgZjyXxS+e1XJHV85sdFba4Ll1z+fIDEWiGhR9l9tWHSWp52HUBv5hiUmo1Yn"
    "PhIJ8j1QB3UVzGtKvmI/vI7u+h4cQOtBFnjKkbqA67v0dhPIIWDuWi416hCHEQhfWS4HMU"
    "zKBCmI3JO+1EmGCoCn3CbkA+MhpWwQJvpNqoWjMOBBRG8aMi7wNDfAafChdoiiWKAqqfov"
    "v7ufp+hIfFg2pUVFvIez8yj8M+/qgJ86niF8CFxQLyJ09QlEM5wQXNoWL15jSs2HYDGeav"
    "uL/vq98+n1Fb/4LN5gBN+OKWatAUHg4netDxImwCn4QtT2EN9cNZuAqeMRfvVJVT7PoWJJ"
    "Zd1qkvCYIlZ3BREKRFpwrVQnNh2w3sxkmhA7WGKQy0ESbEZA4HkeKPbM7Fg4LWxWpRMFWf"
    "QbbC9d020QifCB6UzEirsqnlJY9ictpNXNGKjTswYJv0QyJg4G+Tzi7+kBosJDIyXTYp7C"
    "0UBWamaM4s4npKJ5XQ5gR3B+6z7SL71cnJixevT569ePXmy5evX3/55lkCcfHWKqxPL74B"
    "uDPjuixDZnH6bzDAq8SPpjs2NtATHtPU7ZIRNKHWXXO4ZMPpY0rZiB5lpEyC9uZTc0zdm7"
    "hW0jImLWI+G3uy8CmblBkWi6qdAxnBfCj7wg9nh6PB9DSydCSjWQ3m04vrwe0v5cP5tMQy"
    "cvrL8HyQ64Bk4dhEj2SEjBpprkZSa/PGuC/FDPLtkG8Vk5IRNOSoy+QoZbZq2ss5UdPPXe"
    "vnrln1V6Vrypfp17PrN0vbBBZ5PFGwTtQYDC3yUzqZQrhGVBGShLAwryncjatHI+LyOaJ+"
    "ZBgXBHlUDX82KTf7b+Mhxkh8aDOpMRJ3hMgkn2MTyDNCBvYWsB9tqN/ezJXRfFBE9Eo1mw"
    "rMJhVcLSWYA/aasyOLCFewvbn6cDm8uB1cf3PeoeiG9wQ7l8T3K2KwU7dXsx9HFbRcXbIm"
    "8blNBwuoKl0HMe7DhsLI9d5HAbOnMH6cIqNpLL3hiMBVDqcjCwrciZ+pmpcYotgFm7khhi"
    "Z64JBZSuRvaBM/UBA9JoB3HEQQYflASpJ71nAXRXLGW9TSWxTBqEMuW3VAImm6YL0umCq+"
    "HFHlusHkRclDiCnv/YCp0LnhAQFtYNSDqI9G3J8iSBPy6mWe3u8v6jyTTKqhW3Utj+quui"
    "NgD4zPWR952B1z4REHcREFa6/dDVshRM39rGu6WLs2VX8mpsnDmRuOxDLZMcA3TflpWbLn"
    "gRC4guLQ0vzOHZtNB66rTzeM9qyEnOCd3vyhmieDMAP7WqMbwrz+/Z/CmXGJfa/lyXFFeZ"
    "MUxLjnK8zSFw7xZhz2Tt4SOYPQ8V6ZebqkWH+lmZomApaIJGofgxoLwM4qvfkr2mTm0Ak4"
    "0hXDtbHrEqGoFVED2+mjGVYMFxivWreWHXe6Zo2wLW+gaLSzCM3gkJ8Edpyq0ahT8EEFmG"
    "m9oFgeZAiBB0RnOL4L9Qefq1Z4SkIuM/yFikWfJKP35YFhfSa4TSTUgyeq9HZM6tXLz1KT"
    "et1FZ7es6jtbc1ab1KPObWoBSIQ21Q9bmiPfJ59PaiSvPS1uyyAgfewHTXbSLAWOyRC5Md"
    "rXwrJyYCaVTaiarRhMYCpqplRiiU6bE3vXSiRKIBrNp5vg2dtSKEe57hlCKteIDAH/wfl1"
    "UMyktr4SCh/ltFoF5WXNCsisgKpWQGqdIlSvfx2XL1n9ZIs8svKJCscNqLXoGWYWI5AdF2"
    "nxv8kwd0RcaWzSD1Nr+MR1pdaUDoX8EoKEucE5I2H+j+JaaJsP2vAypXqjoEkbXCvb4jG6"
    "VTprVQ4/qkZsOCVi2PCBJq36jo9ug/JdLdGt1bPFf/nIEkHNPSzVPbCG6tX/F0ZtdTK7uP"
    "xmtMR+4y63lcuuWifLwLYJaUdq87KG1BpSW6GWbgJ/xH8vVUvRrdVqiS8LPcpdzyHZsVzu"
    "W7O551EfOOQI8nRzHy2IumNDOIRLnAncWKDv8fgB9xF3HeCiYypkMWHyBqsGEz5w3weyUF"
    "RXgqmS2URntjsbnH17DmeBSa7N9Fw4oQE/fFr0G/KOQ4o9lt7fN59yqW372nzvcvsBWqDP"
    "8QlzQEvdbAU0gcWoiY/vfgil2bfXEUKdhFqXB7FWw14QNPC3iZJpHrq6bszqAUG+LZNyPF"
    "O0yciQFTXk0JDDleTwkk/OWT5VQEmBOkTRcvnEUqNv7RzLy8PjtDUyzo8cBkukDjxEwPhK"
    "To/ZaM1rMDXDFfaaYsFs7eqZxLA7AXfXuWH3lc6ya/DvZW/ufvJZHhD0TU/o3isBuvOxPt"
    "66iv+E92vRH5kUrRHeCrk4XG01eqv5CGU2FgzrEwaiULqEjGh+AqcY2NxTExRxtB0qPu9g"
    "mUYKku6VBb5u7VmxPQ1+oPv7EZmGZyp4BDO5jG5NKlcMC+xxwMAwQ3CMAhzwNwtGLpVT9a"
    "jQWtYPz3iYudgmUFtSDxzuQMEDzfVRFZxtxeN852HXXdua1n23Rzh1vTh5/SqZrODHqunp"
    "7mpweVnr+CmqrquPmYsmM1Rezuxrapkr1WSo3QfqJkOtyVB7EP1gzGSPsMS//g97Wkwl"
)
