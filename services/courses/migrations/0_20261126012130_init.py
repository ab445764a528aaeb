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
CREATE TABLE "enrolments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrolments"."version" IS 'Of the latest event';
COMMENT ON TABLE "enrolments" IS 'A copy from enrollment''s events: who may read a course''s lessons.';
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
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
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
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
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
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtzm7gW/yoa/7PpjG+nTdOm271zZ5zE3fU2j27qtvscKoNs6wYQlURd795+9ysJsH"
    "kIx+AXdjTTSRPQEfATnPc5+qdlk5AyxB53GMMj30M+b70C/7R86CHxi+50G7RgEKROyiMc"
    "DlxFAGcD1XE4YJxCW046hC5D4pCDmE1xwDHxJUEHOMhFHDmA+AgwDqesDRgBfAw5wJwB7A"
    "DMgI++IApCJsbBEcT+Yzm7Q2wxPfZHq04U+vhziCxORoiPERXT/fGXOIx9B30VDxj/GdxZ"
    "Q4xcJ4PQ/IEt7Mi51BCLTwN1+v373sVrRSTvd2DZxA09X0sYTPmY+DPKMMTOY0kuz42Qjy"
    "gUD5cC0g9dN4Y9ORQ9hzjAaYhmD+DMDzhoCENXLkfr38PQt+UqAHUl+ePkP/FdpoZZ1vVN"
    "33rX7VtWq7B68hZy6xAfsokvVx7L90DA9S2ad46NOtqSFzj/qXN79OzFIwUBYXxE1UmFXO"
    "ubIoQcRqRqKebYc8zF4xcw76OvXI/5jCCHtbjVOignB+Ywz1/yBMAEou2C2u/+2pcze4x9"
    "duWB6w+dW4X0VedXBbU3jc9c3lz/mAwn4luNvuPr88ubMwX/HG4srx6qd4ZVQT1PZ8CvAb"
    "4Hv1oBwTFfzUJ/gWzsQVePfpYwh70TUT6OZzisdbjonveuOpdH37ePFeoCc8zVYyfrcfLk"
    "UQ5mR4gByDUQC0Q49pAe4zlVHt+Y7HHyyxIIx6x6DwDu96667/qdq7eZt/2i0+/KM8eZNz"
    "05ehRx+vnLPpsEfOz1fwLyT/D7zXU3Lw9m4/q/t+Q9wZATyycTCzppTJLDyaHM6roCdfEx"
    "uNieVmFgOTLDv2rwL4Whg5xIDlgBonasTVbgZeWTrMzX9uerS9jaaftkabYmvqFw4GGhco"
    "rLWNB1yQRptNWeX/IFlNLncMfRauwX1uJ2xX//On56cnry8tmLk5diiLrP2ZHTBcvRu+7n"
    "wBYGhsSpArwpilqAro25PG0OitgLCOWWg0eIafjEGfYhnZYonHnSHKiDKY/M1v16TxfAdy"
    "YZbpplC1Zw1rvu3P6m59nJ+LSAPfut3+3kFsGmSMJTQyXKUq5BLdonAbpvelHsOamj+WYo"
    "jfbb5FWO/HUV3VQZonW6qJq7sPd4pKQrcHindUhFYBXhfU0owiP/DYoEVk/cCfRtnScqcb"
    "iez2baT1znR+ffNIWTmQM1+14JACJGouDvvDvvXHRbCugBtO8mkDpWCeIuYkxcSuMUOYsp"
    "X7+5RcJu0KtXCdyXapq9ZU8FtBV25JikMMugWTzlHXv5I9CHI/VI8trf2qmXcwwDrtzkxU"
    "hBcq69MExgR6OWjBHcUAdR6bwfTMGR+CKxPNEG2Hn0A4h0PeSA5DgDHpyCMfyCwAgGrBgo"
    "WHm2FaIF8XNX5cEZKhMnMHGCRrt6km+nggGcJtmtBWx8Cg8EUeNfaIJ/wZgkxiQ5TJNkWx"
    "bJvqC9YZNEXC70EH2bKBJa2yQ/qL3YSImHWzNjYClzpRypFQyHAFJeWalK06xHB7jfXmi8"
    "BlBuJszWe0RJGFSxF4qUxnCoYThwEmC7kp2WEBi412qnneFRw0y1J5vlKd8fHz97dnr85N"
    "mLl89PTk+fv3wyYy7FU4u4zFnvR8loMtgXbY8BdCwaVuHlKYqDAX1tppwNw9GYW2FQJ06Z"
    "ozUhrEaHsNyQlflPF4jnDFUtWbFHa7oxyVzRTE/TrGCl7w/y93qo0/lYNhE2zxiycTXXU4"
    "7QOJ5qOp7G0OXWnXjeKnwkQ2TYSHU2ogCkCDKd0nkP7nMyg3w95Gsl+GQIjXLUZOUoqiir"
    "tco5UrPOTVvngoe/3BO9FT/rhzi6uMjN+mEegVzGyxoHLHfoZG1AkNU4WI2D1ThYDwRuOB"
    "JsfyTwqQJ5hsjAXqdUVtYpifspgH4lHgtT6I9KtKAUYQ74a+LvceS7hFu/vHp/2e/ddq5/"
    "7OpyCHamYag0A71ikWQgLNQnZsfuzyztjxGYfXCvwKdPsUD/9AlQLGaROaKyncQE8zFA0B"
    "Y/viCfAzIEQrkA0bW+Y0DxyWKq6Xqn/9P/0593uYhORo0uABT/ACUTNRMJObDH2HUo8pdq"
    "gQHErCqX6U8/vvIsD1bM2QZCjRLP4TtggFz5N0eum1wwmpsBJu+bT7CNwJAST5y1CaXIjh"
    "tyrJw426hEoYeRNsvcUMNEyyVXMt4IrTqqmclR3ibc6dusAHqOzEBfpxOAED9uFdBnBMbx"
    "Wx1tWyAzIrRSv4s0jcG8Tq8LfxQK9bbSS56iMZjXkZ8esv6OzbTlZWiKyKBeHXVhffCwUj"
    "OwOYURnnVcSlRYdl+QMMiFkVXJrZQnbPDr3voojUphqHAiwQcD+VMYy9C+y5vYzVgVLm33"
    "ymWdWSpTyJIHlUKfDRGltSKaReq9CWq2XksHymSMfEB85Y4hE3FbYAwZwPwHNSMYEqpODT"
    "FlPBqw+rexD5FQUxW5yVRaEnIX+8iqjqyG0iBs6k6bmf5n+lo9CPkQBk7NZc5SmmVu9DKb"
    "9mWHusoVgtK6lvyrFmFntz3Yzy+8WIidEYSpRkwrAJXq+nSIKH0O8d9/o1VB+kXMckgIbT"
    "QN5AJB5xLxsjZjqdPthekgjhhouWrkDjNLdY6hRUW2WpeQxn6KxU3TM0q3Ul5r8k4b67U2"
    "eafbLexvRrOQA3PcxKWXZDhkSOu4KWfnBdJDAnjLvRNiLO+QJqVhicrZmM54zmp6zmIYv0"
    "A31ITal1iAGaVZgtWWYCw0W63l9vO7m+uFS5CizLs8sM3B/4CLWYMYUustxJTJpGiJgEpE"
    "Vi9RGwwIHwPsgwFk6MXJyvEvCdxiYZyXu7nVkhPkhXHVIvOV6su3tSKhf+eTid8GHnSHhH"
    "oyyZuKqbGLnNXDkJvQiapXna9YcN40af1Aip/2RzxsBPXtR8QbBvjaw7WORsJ2KIVlMVpH"
    "J1cbJlA7rhsV7simr46UoDKVJNIOflCpJeIuWUjRyrxc5vX88Vc+axBxCzLs1NlqMU9rQn"
    "P7HLTZqAu561Pilm5pPT/bXuhARsm4pTe0tkkwjYrgFK0i/o5FpX3sFZiMidpUQugXjiqT"
    "i4v84r7Bup2t1zCjqb3b/te6Su0dD53qe4pnqUxG6c6Vo20J9JuobFfuj8p4xBeWE91rV5"
    "eYRQKkaylLiIugX6I0zanyXiFB1hyc1+IVurm5zEjvs15er39/dda9PXqa2901ArsxwlUo"
    "iMh5K76Pki5AmQH3iFg11AoQCaKS1iW2hBoKQRcyRJXwm0AGokna6jsYQIoAdsRdkwFxpm"
    "AgNFsPMQD9OJVaEmEGRkllenaDqPXOvYLklTdRUQSkSIzUrSp14xexulWSITQmiTFJSrhm"
    "z0FeQLgQzx2fTUpyWwqDFnNPPBtuQTW+cXkuCzLadYxq2UhQs1JdthYIKmdfFAkcqhYVpI"
    "jWtQ4bUnIvVN1D0hxHCd+4sw1IvfgNWqn762RLDY/SMtlG2R0788rWiH3uWdBzHXxnI/FM"
    "+d1V4zAJRaMD/q1rQQLgkAsNXqjy6/J/b4qhHGRY4qOwnCC7k5aWDEtAbZQiYvVbiFJEF6"
    "rXTjlLagwCYxCUGAQ/k8FtqHegxKcWK///JQO5L9AOVX71f+H7OB9Dqv82kvHrSarYbXa7"
    "B79aLvJHfCz+fPrkyYKvIpG8YlRe8sanjqNz98QFQttGyKnFlfK0hi0ZtlTCluLdR3Vsab"
    "4x6QK2lNoDdQlfLnWk2xTzcSzi46I06UUdTMFRsuNcG2DnkcZdW5l8BW4XPVhFn2yGyHhl"
    "q3plTWvMraaQHWLCamPB1lvT5WCX2NImN3KZjFTHEUynUre6FIlBvEaX3ZCqomiLIXEnOp"
    "dFqQNUR2ryU3XlUJ9DTJEu7rIo4yJNZlIuFqdcZEorw4GL2bgy3hk6A/jygA8pQlZA0ReM"
    "JhUxz5Ma2JeH3SZeIFvjMKta0UyeziiFa92YvWG7su+RnDzY3M/dVcaYRoa7jwPOe11V9E"
    "kVCM0W3TkJGHkRq5Y9ZKhMBn4OVNlIqyKiKRLzimryvwtvbBHc14Qi8bG/QRE77vkyoG7r"
    "PKSH289NHKZwMvPo5z5UAUHUClKtQOfdeeei2yq8uetAdskmcM18X+9FNfWxZiC97b7r3/"
    "bO+60S4bUOZCs1a9xTfAtSuwTlHYUNb0I+IF9burBhfKq9MGxI5oMalL5s2vRtp02f6RK3"
    "XS9D0vFN30urHPYCoYG/TqeO6h20Vm2dtUeQb8xeDgLk10ufypGa7CmTPVWiBikdX6cEJc"
    "r/AhUo1Wp6mV4TyW7QchfpaCtotZe03Ow59l+yVwByjrxAHJJJyWBEoXiLZWqUUI+8KNV6"
    "vjk0h3fI1/Wg2OCVVtDYduZQeKC5WFGHgRrbAxUJjVPdONWbqSSY/UQOVUNoF4RyU9oaNX"
    "dhV3BIK7DW4o+ezbSfuN7vjk6/V3pvdLkym09P1+U4VtqpZJ7jv5fsafFmLom2uiJGUpf/"
    "MNdmDuS93OymLmnMyuyjFKb3mElWeiWXKDPx3akyP+JmAUA28kFiDmATSpEt1i5lwMC8/Z"
    "JYOVFJquwKVGIqbfA6qxpK1dX2PNl6lPYmOLtXVNlNuUpD/Kiqe4men5c3g8gQ7UM7iNZH"
    "6WwRHz2ma2t2spH2EAljs6DrkokuT7qU1+hITcp/0UcQ42QFxMV2pchNkdKwnBosR5Z9My"
    "HMNVz+AtnYg64e/gxdnutEhI/jCQ5rFS66572rzuXR9+3jXOZ5shonceV7OjzJmBUgamvT"
    "QxbinCd9iFCftk+Whlr6oiwXe5jXKNTSExu+rampMJuOPwS/4h2aWrLoqKKllSfbbXjkaX"
    "M+m+aE+Jr7kdT30W45r7WhmNZObF3CO7tRj1oHUWyPWzpnWnyqvdCPBueDGpNx+VDSLTfm"
    "gSp185V35Sp38e2nSZhtzXX8/PkCQBPFWIwqbc2lzhVSyaogHA8/QHTX2Pgss2c311p+5U"
    "69FMk+uPTWIffX5sLbaerct/8Do4ppbg=="
)
