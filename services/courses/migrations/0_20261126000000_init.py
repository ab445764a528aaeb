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
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
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
    "eJztXetz2za2/1cw+rLpjDaTOmmSNnfujOy4rbeO3XWUzT6yQ0MkJGFNAipIWnH39n+/OA"
    "D4JmWRkmxKxpfEAnFA8IfXeeGc/w5cHouQhM9HYUhnLCAsGvyA/jtgOCDyj7rHQzTAi0Xu"
    "IZREeOIrApxWVOV4EkYCu9DoFPshkUUeCV1BFxHlDAhGyCM+iYiHMlIURvguHKKQo2iOI0"
    "SjEFEP0RAxcksEEiQOifccXuBxV76BstkW2ooZ/S0mTsRnJJoTIVv8179lMWUe+So/0/xc"
    "3DhTSnyvgFP2Pod60Jaq4kR3C/X406ez9z8qIujyxHG5HweslnBxF805SynjmHrPgRyezQ"
    "gjAsvvy8HJYt834CdF+jtkQSRikn6AlxV4ZIpjHwZl8D/TmLkwFki9Cf559b+ml7lqjnNx"
    "OXY+no4dZ1AZQ+hCaShMkcsZjD+F2SDh+kO3m2GjSgfwgpOfR1fPXr7+RkHAw2gm1EOF3O"
    "APRYgjrEnVUGTYRzSSn1/BfEy+RvWYpwQlrGVXu6CcFGQwZ1M9ATCB6GFBHZ/+fQwtB2H4"
    "mw8FF38bXSmkP4z+rqAO7syT88uLn5LqXK5YvZovTs4vjxX8GdwU3h6rORO2Qb1MZ8HvAH"
    "6AvzoLTs3uWoT+PXFpgP169IuEJew9TfnctHBY4/D+9OTsw+j82ffDI4W6xJxG6rOT8Xj1"
    "4psSzJ48BnBUA7FEJKIBqcc4oyrja8ieJ3+sgbDZqvcA4PHZh9OP49GHXwuz/f1ofApPjg"
    "ozPSl9pnf6bLKnjaDPZ+OfEfxE/7y8OC2fB2m98T8H0CccR9xhfOlgL49JUpwUFUbXl6jL"
    "xeBT967NBlYis/tXh/1LYegRT58DzoII1/CULfay5kY23tf2Z9Ul29qb4au1tzW5huJJQC"
    "XLKV/jYN/nS1LDrZ6xhhXQSF/CnerR2C+sZXflf38++vbVm1dvX75+9VZWUf1MS96sGI6z"
    "i3EJbClcAE4t4M1RdAJ0a5vLt/1BkQYLLiLHozMS1uwTx5RhcdfAcJZJS6BO7iItvO7XPF"
    "0B3zFsuPktW24Fx2cXo6t/1O/ZSf38AXv8j/HpqDQIriAATweWqEi5BbZonw7QfeOLjPKk"
    "C+dboLTcb59HWWvtWqqpCkTbVFH1d2Dv0UiBKnB6U6uQ0mBV4f2RC0Jn7BeiD6wz2RPM3D"
    "pNVKJ2PUlb2k9cs9JsTQu8TBWoxXklAdAbiYJ/9PFk9P50oICeYPdmiYXnNCDukzCUr6pR"
    "ihwbyh9/uSJSbqhnrxK4z1Uze7s9VdBW2PEjnsOsgGb1UXAUlEswwzP1SfDuP4a5yTnHi0"
    "ipyav2guTZcKWxwNW11rQUXAqPCOKhyR16JhckhfIhot4375Bm9eSzpDxEAb5Dc3xL0Awv"
    "wqqpYNPGNrAVmK9uuwMXqKyVwFoJeq3oSdZOC/E3T/K48q/VKDwRRK12oQ/aBSuQWIHkMA"
    "WSh5JH9gXtHQskenLWyiPpvF0ljmRl90sj4zlBeCbX4EwOyw/o+tqctdfXSFDZCkgWnBG0"
    "pNEcEezKf27BHYlPkRQYkH7Xn0IU8QV1q/LJdpv/wr4waFHwJdTAqZ+Urremj5TsReHUu7"
    "4eIin7yI4y7wubEJ8vh8ijYSS/IabhXPYSS9qFUgGn72ZGwEJTwQNZweVCEBdqyO/ZWLbq"
    "1VnyNCSr0I9nbQSrpL6VqzrIVVaMfVC4891sAXqJzELfxVVEHj1+G9BTgk5w748cthO0XY"
    "nMjItWDlF5Got5F2coySdJXrbVJM/RWMy7nJ8BcX6XnGa7MzRHZFFvj7qUL6K4lbd4RmEP"
    "zw6AY+HO6S3xHBCy2uBeIezxdFdCsp4oWm6VMkvEYRzkX1EsGIi/FdG6HwMUgcze2ghYpL"
    "JqzzKoArNwSoTo5MRUpd4bR6bB5zlhSvHDl7I7ctrzG8RviXinGkNTLtTTKRVhlOpZnpbf"
    "k7Webdt6xuPIp4w47ZGtobQIW/tkT+2T1vv5KZwP8cLrOMxFSjvMvR5m6+R+qKNccYBYx1"
    "BfilexgbG+GCJjP1d41WBfOAhz7robAJXzDT5ElH6L6e+/k01B+qts5ZAQ2qnjxykT3Pcb"
    "g9fkHg9XOoCQtOKaTiCf51z5hks+z1OuDMbrwrj/VN061iE4GPeHfszFbXs7RLHXPsxPkc"
    "qC/FQ8mweX2h8LQhaEkfbRWlP3tnVdQujwBanB+Jhzn2DWoEbIqMoKBEnWH6C3okC4vDwv"
    "MLjHZ2VN/qcPx6dXz74tRVzQYLfgP3d7GgocEu9T2HA1K/f4ntNQVXTicO0bWmCPmWBBwH"
    "lQu/rpNhC0MURLefi5spBx5HM2IwJNiMsD8B/Ueut6N8iNW9zgQIXXtNzqcyTWl7Dt6Wrm"
    "XHvhvEBoVTD7LJzvdHM0LvV1G2Pmbb9iU8w59q9/YxWctKm2zxkZunrvtPmK6trUG+xz+r"
    "Na7nQFIrvX2RupvXaJuZHf2QbtpL4FuwPYE+61ciVN6vfY26i3WMuTV246rbzrciQW8Q63"
    "AmKh9LdOKKUN5tVA36i3qCO10fOq2gpBfoupqItOuFJdkSez+orV+opCuIZ44sONvbZ4F+"
    "gs4OsDPhWEOAtBbilZtsS8TGphXx92lwcLsOKHTrsLXWU6yxTamDC9OCcP1nJifS57g/Aj"
    "+Fz2Ip/K/gxDC1Nr36LPHQSo4PPTEtEciZ2iq6MXZf5iRXA7hC86ONezYTl+UWGh1gcwKs"
    "/cbSC7pr9aP+frvajmFmsB0qvTj+Ors5PxoOHw2gayrfxK9xTfyqndgPIjGQ3V5K4zGSaz"
    "foXBMOcO2iYZHpDpsEw6xBOEZDKce/gDwlFEgoUsWkL4pZnAng5lG81JMIRwTIh6IQK/CT"
    "0TVqXK28GbNjBEPtpJ+kSNkNoxrcMVviqhlSatNNlPadLe+TlUtyIbR/ZBJTEbR3ZtOcwm"
    "tnioC1cJs7ohRsDL/y3jZg5kXu724lUesyb5KIfpPWKSkx/J+4WlsyCIFT2axJEKcWJCya"
    "qUHXyqJBnMQim55AUZXJZjqEjknaqYtKN3bCogtWfXy2SWWU+Zdeuh2RP7sPzosCGt+F8+"
    "Xl40TewcUZlBp26E/g/5NOzR7B58Bi2L3hPMzrF5NCbAZ/V4lKEvMX/QQMWx0GxnHTLF1p"
    "FaN7eqesDg1CEbdZXS7jkd9pwAf3VCeabXbPMrc1AX6DZOO71Ho5Dknf5+eLR23ukFDsOO"
    "ub7LpE8R6jYpvlWoWp8GNOrgnFxPbPftGj9CGxPsKagUb8idA462LYWtMpnN5t47615/F0"
    "l39ewD+3L0FNPOzhxrKGZ3qkwbm/jDgzpNWvpwuFKNlsQwbhG/COIkZLGI0IRM5YTJckFh"
    "xMgS+XymAi1MCBJkElPfpG+K5jREoD+Z4LDGy2AH7dvoSI+9Aw1XaMwO1h09CeSjp8MQ4S"
    "ncw4eSZMk9UlgfWCZOt2jyNaR2gpflKd4R3AqhhbYELZlOwZByS7qEeynRWjmq13JUDxMz"
    "2OE+zAA/IyKoO6/loc2j1Rw0zirdxz43j+0GTGrdKdPIPNWeLDV8kxGDNnN37b16rgNbej"
    "LHoi1fup+GFWWx8AmbRbA4jr77bgWgiXpZ1irbDs2jI/2sZMySq6oFwqb6AaL77YsXa6Ar"
    "azWiq56Vr66zqNZ+0mwbz5Hsg2V8G2fl1gzhfTnPTuSnxwERl9NpSOrjW5eqrD7fXFPZ4a"
    "r2moqiX6Wwu8AiMhHnVKYpRZ8kHGfkK+Rfc7nwUMSR7IB/V9UHdWsGspdfX0PHiRsrpn+K"
    "qR/LAbu+BoFczgpFrOlMLjioQjxEGeQg50sUL6BBOI3JO6V0mmFoCt1iPyZfGNVNsDiYyD"
    "7K3kxjAZVR8iqjrWKIL2CpcIHmOETGvQFSoy/l+hEBFjeyU6Y1fUfiCws4XG0yXVjOqc7W"
    "Lu4grt8Mmdh+KS5oCQ3LL6e6YdePQ32lDxKuX1+rlO7ql068fn2tP9yRHZrDyyHSNJ3e6S"
    "7wme55DmtoHxLlSXimXLyTTc6xHzkQ8CxrUxUJgkOVcx4c2hTpXKJa6S44wYFvXA4daFXf"
    "6lJMu8ZkCVnK8Be25OJGQuvjMEJzuQyKDW6u5jMzfCZ4XHMirYryUaY8iMPpYXwqVrjRwY"
    "RtMw4pgYW/S5iVZCG1ECQKNH3Wwz6a6RJOJnNmVnE9prNGaEuEDwfui90i+/3R0cuXb45e"
    "vHz99rtXb9589/ZFCnH10Sqsj89+ArgL87ouclP1+G8xwZvID2Y4tjbRUz6mrZquQGivyv"
    "VNQVdYTClL2Yo9KlDZwKEdsj4b1r2dISmjsZFiylFCU8Gn7lBuvltdIrQ3qzverE4Fxzb7"
    "SIHIbiPtt5GcbN4a94zMIt8N+U42zAKhZY76zBzl1FZtR7lEase5b+PcN63+qsvT5TrD9f"
    "T67S5Rg0YezySsMzkHtUZ+TmdzSFZnGkIhIUyHeoKnSfNoQny+RDQyinFBUEDl9GezerX/"
    "Ll5ilcT7dpJaJXFPGJl0ObaBvEBkYe8A+8H6Rz+autKcB1VEP8huU4HZrIFXyxGWgL3g7M"
    "A8CCVsbz98Oh+fXY0ufjrtkXfDe4K9cxJFDbdeco9Xcz+erOj4quaajM9V3llANul7iPEI"
    "LqAY0/sQxcydw/zxqhxNa+otewSuMjgdmFPgg9iZmvkSyyj2QWduGUPrPbDPXIqxN3TxH6"
    "iQHhLAD+xEYLC8ITWhdtYwFxk6ay3qaC0yMCqXy04DkFLaIdhsCOaSXzas8rrO5FXKffAp"
    "H/yKqVCRGgEBpWBUk2iIJjyaI7hW/vpVmb1/PK/zQ09YLNu/YXzJhijA/pSLgHiIC+Osvf"
    "Ew7IQham9n3dDE2rej+omoJvfnbDgQzWTPAN965oe60GsjIXBTuofaaGs9O01Hvq8Svpg7"
    "K5oneKcuf8juhbGOh7jR7AY3r3/9u5LBIdXvdczjUKW3l8iteb5BLX3mkWDB4e7kSEXoHd"
    "QppyuVhitV1DSt7piwv+spqi8ZMXGC4U6VuvZlrpfpzDDA2y7nHOHwBtTOAZGzWv6/wJK9"
    "BXZXCq1V/fU2GoVreSPJRnt3Wg0eYPkHkRuEpMVM7QeSu1vID+VMtY5vCEM8jt7pvYMvdd"
    "qpLBaU3lJURGdJ8IWBSt3j0NWZnOK70aOvyL9Tm9R8TUmzX6r0BxM0m/XoZlzbiv0p0bbG"
    "YUcH4/t02cAkzhYFjVButfdopLKRkYswitvcpckIDkkVuTXGr4NuZc+UKtvYd3aiMoF112"
    "6HSSh6rVAcXEgSE3LOnKzb4LR3taEcpOTzOeOGgAHCckDUBg/RVL1EHkpYqp3LQ/pF3XyU"
    "i6RWCrJSUIMU9Bc+uYrrfZPNo9USz3/4xBHxmp7IzaO7Acuv/q+sj+aQREn97ehtH9d7Zl"
    "cRiZpZ/DB2XUK8TrtSmdZuS3ZbatiWLuNowr/Wbkvm0eptiWeV7lW+nN4SHV3I3D5weRDQ"
    "CNJmQz440E/cEfnEBaOWT7yZTvj2C57e4CHivgcy4ZSKMKqqYLbXNChixpL7uCF3fwpRCD"
    "Izc4mKT3QyOvn5FDIAhFwpXLiQcgYoY/TbzG/I+w2Bklj+lsZyzkOlpVHBkXzu3kAPVPRu"
    "iF7ETJo7CTSR68l6Oe6BI4y9fdETY1vqMFfvitQMe4XQwt/F1tneAWlTz6M9gnxXaoHkpO"
    "gisxZJLXNomcOVzOE5n52y8oXPmgrrMIqOz2cOMbnQNomUmaWMUIEPkyiX2vCVS3OCgOOr"
    "5gTdbssbcGqWV3jUi7LWQX9gw/s9CLgPHeHvsYKS9Q3+R7lh9ThRyfYI+rZ5+R6VAfoYYZ"
    "XUron/0c/XYn/CtOq9vM8IwY1qX2mNflD8CGUuFgyrONHGNyJlRhR/ArGoXR7IA4p4Sg+V"
    "RK3OgoFA6KQqN7TDdyX6NPiBrq8nZK4jYwcEszDzVEoblxwW6OOAA8MMQTBsvmRoEU98Gs"
    "7lq7S2bKgjdS987BJoLW0HQnTLJjDjKuA4Zxsnuqtbyh8D7Psba9P6b/bQR9fLozev08MK"
    "fqw6nj5+GJ2fr5VEhMpyuZi5aHNClemsd3rHiHc2zuBjoG7jDNo4g3sxDlZNdg+X+Mf/A8"
    "JrCh0="
)
