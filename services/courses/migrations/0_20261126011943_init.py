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
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXftzm7gW/lc0/mW7M76ZNk2btnvnzjiJu+ttHt3Ubfc5VAbZ1g1GVIi63r39368kwO"
    "YhiAE/wNFMJ01AR8AnOI9PR0f/dEziUw95Rz3PwxNnhhzWeQX+6ThwhvgvqtNd0IGuGzsp"
    "jjA4sqUAXDaUx+HIYxSaotMxtD3ED1nIMyl2GSaOEOgBC9mIIQsQBwGPwYXXBR4BbAoZwM"
    "wD2ALYAw76gijwPd4OTiB2jkTvFjF599iZ1O3Id/BnHxmMTBCbIsq7++Mvfhg7FvrKHzD8"
    "070zxhjZVgKh1QMb2BJ9ySYGW7jy9Pv3g4vXUkjc78gwie3PHKWgu2BT4iwlfR9bR0JcnJ"
    "sgB1HIHy4GpOPbdgh7dCh4Dn6AUR8tH8BaHbDQGPq2GI7Ov8e+Y4pRAPJK4sfJf8K7jDUz"
    "jOubofGuPzSMTmb0xC2kxiE8ZBJHjDwW7wGH61vQ7wobebQjLnD+U+/20dPn30sIiMcmVJ"
    "6UyHW+SUHIYCAqh2KFPcOMP34G8yH6ytSYLwVSWPNbrYJydGAF8+oljwCMINotqMP+r0PR"
    "88zzPtviwPWH3q1E+qr3q4R6tgjPXN5c/xg1J/xbDb7j6/PLmzMJ/wpuLK7uy3fGK4N6Wk"
    "6DXwH8GfxquASHejUJ/QUy8QzaavSTginsrUDyKOzhsMbhon8+uOpdPnrZPZaoc8wxk48d"
    "jcfJ4+9TMFvcDECmgJgjwvAMqTFeSaXxDcWOol/WQDhU1S0AeDi46r8b9q7eJt72i96wL8"
    "4cJ9706OijQNOvXvZlJ+DjYPgTEH+C32+u+2l7sGw3/L0j7gn6jBgOmRvQimMSHY4OJUbX"
    "5qjzj8HG5qKMAkuJaf1VQX9JDC1kBXbAcBE1Q2+yhC7L76S2XmvPVxeptdPuydpqjX9D/m"
    "iGucvJL2NA2yZzpPBWB07OF5Arn8IdB6PRLqz57fL//nX85OT05MXT5ycveBN5n8sjpwXD"
    "MbgepsDmAYbAqQS8MYlKgG5MuTxpDop45hLKDAtPkKfQE2fYgXSR43CmRVOgjhYsCFvb9Z"
    "4WwHcmFG5cZXNVcDa47t3+ptbZUfu4gT37bdjvpQbBpEjAU8ElSkpuwC1qkwFtm18UMidV"
    "PN+EpPZ+mzzKAV9XkqZKCG2SomruwN7DSAkqcHynJKQCsLLwviYU4YnzBgUGa8DvBDqmio"
    "mKCNfzZU/txHV1dPVNUzhfEqjJ94oDECgSCX/v3Xnvot+RQI+geTeH1DJyELeR5/FLKUiR"
    "s1Dy9ZtbxOMGtXsVwX0pu2mtesqgLbEjxySGWQLN7KnZ8Sx9BDpwIh9JXPtbN/ZyTqHLJE"
    "2enSmIznULpwnMoNWacwQ31EJUkPejBXjEv0gsTnQBtr7/AQS+HrJAdNwDM7gAU/gFgQl0"
    "vexEQe3easwWhM9dVgcnpPQ8gZ4naDTVE307JQLguMh+I2DNKTwQRDW/0AR+QYckOiQ5zJ"
    "BkVxFJW9DeckjCL+fPEH0bORLK2CTdqFscpITNjWUwsFa4ko9UjcDBhZSVdqriMpvxAe6P"
    "FxrvAeSHCcvxnlDiu2XihaykDhwqBA6MuNgsFadFAhrujcZpZ3jSsFDt8XZ1ysvj46dPT4"
    "8fP33+4tnJ6emzF4+XyiV7qkjLnA1+FIomgX029hhBy6B+GV0ekzgY0DcWypnQn0yZ4btV"
    "5ilTsnoKq9FTWLbv5fGnBeY5IVXJVrRoTLdmmUuG6XGZGlF6e5C/l6GO52OZhMc8U+hNy1"
    "FPKUFNPFUknqbQZsYdf94yeiQhpNVIeTUiAaQIeiqn8x7cV2Ia+WrIV0rwSQhq56jJzlGw"
    "oqzSKKdE9Tg3bZwzDH8+E70TnvVDOLtYRLN+WM1ArsOyhhOWeyRZGzDJqglWTbBqgvVA4I"
    "YTrvYnHJ8ykCeENOxVlsqKdUr8fjKgX/HHwhQ6kxwvKCaYAv6aOC2e+c7R1i+u3l8OB7e9"
    "6x/7qhyCvXkYMs1A7VhEGQiF/sTy2P2ZpcMpAssP7hX49Ck06J8+AYp5LyJHVJSTmGM2BQ"
    "ia/McX5DBAxoA7FyC41ncekHoym2q62e7/dP50VlUugpNBoQsA+T9AyVz2RHwGzCm2LYqc"
    "tUpgAN6rzGX60wmvvMyD5X12AXej+HM4FhghW/zNkG1HFwz69oAn7pvNsYnAmJIZP2sSSp"
    "EZFuSonTjbqEShh5E269m+QonmW66ovTZaVVwznaO8S7jjt1kC9JSYhr5KJQBufuwyoC8F"
    "NPFbHm2TIzMhtFS9i7iMxrxKrQtn4nP3ttRLHpPRmFexnzNk/B2Gaevb0JiQRr086jz6YH"
    "6pYmArCW08q1BKlEd2XxAPyHmQVYpWSgs2+HXvfBRBJQ9UGBHgg5H4yYNlaN6lQ+xmjAoT"
    "sXvpZZ1JKb2QJQ0qhY43RpRWmtHMSrdmUrPzWhAo8ylyAHEkHUPm/LbAFHoAsx9kj2BMqD"
    "w1xtRjQYP630YbZkL1qshtptISn9nYQUZ5ZBWSGmG97rSZ6X+6rtWDsA++a1Uc5qSkHuZG"
    "D7MuX3aoo1xiUlpVkr/uIuzktgft/MKzC7EThjBWiKkGULGqT4eI0mcf//03qgvSL7yXQ0"
    "Joq2kgFwhal4jllRmLne4WpoNYvKFhy5Z7zCxVEUNFi2yVlJAifgrNTdMzSneyvFbnnTaW"
    "tdZ5p7td2N+MYiEHRtyESy/JeOwhJXGTr84zoocE8I5rJ4RY3iFFSsMaK2dDOc2cVWTOQh"
    "i/QNtXTLWvMQBLST0E9YZgyj1bZeT287ub68IhiEmmKQ9sMvA/YGOvQQqp8xZi6omkaIGA"
    "TESWL1EXjAibAuyAEfTQ85Pa818CuGJjnLa7qdESHaSNcdlF5rXWl+9qRHznziFzpwtm0B"
    "4TOhNJ3pR3jW1k1Z+G3IZPVH7Vec0F502z1g9k8VN7zMNWUN/9jHjDAN/4dK2lsLA9SmHe"
    "HK2lsqsNM6g92w4W7oiir5awoCKVJPAOfpCpJfwuPZ+i2rpc5PX88Vc6axAxA3rYqrLVYl"
    "pWT821edJmqxRy36HEzt3SenW2W0ggo6jd2htam8RdBIvgpKwU/s4LlvZ5r8B8SuSmEty/"
    "sOQyuXCRX1g3WLWz9QZ61Gvvdv+11ll7x3yr/J7iSSmdUbp352hXBv0mWLYr9kf1WKAX1j"
    "PdG3eXPIO4SFVSlhAbQSfHaVpJpVkhLtYcnDfCCt3cXCas99kg7de/vzrr3z56ktrdNQC7"
    "KcZ1YKGZSxh/0XqON8+Zpc00Kja1eNncgLJ942ZsC3IzVSp3XU6zWZO2O6M0880fRRyHsu"
    "mxMaFNjcOW1PWFzOCNyjyMiLWIajSA2IvfoJG6f8VXrgnNXfDVKAu6N36hAovfMvp+E3pn"
    "K8y8+O7KaZhIotFTV51rLgLgmCHKtcnGmJxtKZSDJNg+8ogcenfI6srpKqjk2wJVvwO+Lb"
    "hQtcKgSVHNtmm2LScg+JmMbn11QdDwVLHz/18yEjtc7NHll/9nvo/zKaTqbyNqv5npwf3m"
    "ac7gV8NGzoRN+Z9PHj8u+Coiy8tbpS1veOo4OHcPw+WbJkJWJa2UltVqSaulHLUU7qOnUk"
    "urLfYK1FJsN791N6oWNfhCEx8ur1DuNp23M3UZ8RraLniwkgRzQkiz+noj6kYnQxxi6lVj"
    "wVZH0/lg58TSOstnndwqy+JKp1TdpZiIRrxCvUifyuV9hof4nagoi1wCVCWqM61Uif2ffU"
    "yRat6laO4wLqYnD4snDxOLhPyRjb1pabwTchrw9QEfU4QMl6IvGM1LYp4W1bCvD7tJZq4o"
    "8uAZ5dK/03LaKdzoFsMN21+4RXbyYLOY9pfjrUty7X8ecFW1pSQnlRHUm82mLGDAIpZN4E"
    "1I6VzSFKiiJExJRGMi+hVVZDJm3tgsuK8JRfxjf4MCdTxwxIS6qWJID7cyET9M4XzJ6Kc+"
    "VA5BUNRMjkDv3Xnvot/JvLmbQHbNckbNfF/vRTX2sSYgve2/G94OzoedHOO1CWRLlR1rKb"
    "4Zq52D8p6mDW98NiJfO6ppw/BUt3DakKwaNSh9WRec2k3BKV3vaLcsQ1S7SF0VJh/2jKCG"
    "v8qa8/K1YOoWgWkR5FuLl10XOdXSp1KiOntKZ0/luEHSx1c5QZHzX+ACxYqmrrNqOtrXVO"
    "yHGmxqKndFFduWRjvDvwKQMTRz+SGRlAwmFPK3WKRGcfdoFqRar7Y5ZfAOOarV1Fu8Ug2P"
    "bW+EwgPNxQrWylbY6CIrqEl1Tao300nQlfEP1UPoZoxyUwp0NHdgaxDSy53na/PRy57aie"
    "v9dHT8vVKz0fnObDo9XZXjWKrm/irHv5XqqXhbgshbrYmR8OU/rLyZA3kvt7s9QRyzvPgo"
    "huk9YZIRH8k1lpk49kKGH2GxAAB5iIJ4H8AklCKTj10sgIHp+CWKcoIlqXOYGypt8Tp1A6"
    "XybntabDNOexPI7pouu16u0hAeVVYvUevz/GIQCaE2lIPofBRkC//oMd1YsZOtlIeIFJsB"
    "bZvMVXnSubpGJapT/rMcQYiT4RIbm6VmbrKSWuVUUDli2bfHjblCy18gE8+grYY/IZfWOo"
    "HgUdjBYY3CRf98cNW7fPSye5zKPI9G4yRc+R6fnvQ8w0XUVKaHFOKcFn2IUJ92T9aGWnBR"
    "ho1nmFVYqKUW1npbsaZCb5/7EHjFO7QwxKKjkpFWWmy/0yNPmvPZNGeKr7kfSXWOdsd5rQ"
    "3FtHJi6xrs7FYZtR6i2Jx2VGRaeKpbyKPBVaPGZFw+lHTLrTFQuTRfflWufIqvnSFhsjTX"
    "8bNnBYBGjjFvlVuaS57LpJKVQThsfoDobrDwWWL3WaaM/PJJvZhIGyi9Tdj9jVF4e02d+/"
    "Z/tdS4Pg=="
)
