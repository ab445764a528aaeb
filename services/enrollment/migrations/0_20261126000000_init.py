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
    "version" INT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "teacher_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "deleted" BOOL NOT NULL
);
COMMENT ON COLUMN "courses"."version" IS 'Of the latest event that told of its state';
COMMENT ON TABLE "courses" IS 'A copy from courses'' events: its owner, and whether it takes students.';
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
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL PRIMARY KEY,
    "progress_from_cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "unenrolled_at" TIMESTAMPTZ,
    "reason" TEXT
);
COMMENT ON TABLE "enrollment_cycles" IS 'One stay in a course; at most the latest of a student in a course is open.';
CREATE TABLE "enrollment_policies" (
    "version" INT NOT NULL,
    "access" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "capacity" INT,
    "expires_after_days" INT,
    "course_id" UUID NOT NULL PRIMARY KEY REFERENCES "courses" ("course_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "enrollment_policies" IS 'Who may enroll in a course, when, and how many; a course without a row is open to all.';
CREATE TABLE "erasures" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "requested_by" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "enrollments" INT NOT NULL,
    "invitations" INT NOT NULL DEFAULT 0,
    "events" INT NOT NULL DEFAULT 0,
    "answers" INT NOT NULL,
    "dead_letters" INT NOT NULL
);
COMMENT ON COLUMN "erasures"."version" IS 'Of the person''s UserErased';
COMMENT ON COLUMN "erasures"."events" IS 'That had not reached Kafka';
COMMENT ON TABLE "erasures" IS 'What was erased here at a person''s or an administrator''s request.';
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
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "display_name" TEXT,
    "email" TEXT,
    "role" TEXT,
    "locale" TEXT,
    "time_zone" TEXT,
    "notifications" TEXT[] NOT NULL,
    "deactivated_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "users"."notifications" IS 'Of what the person wants mails';
COMMENT ON TABLE "users" IS 'An aggregate. The digest of an imported row tells one sent twice from a corrected one.';
CREATE TABLE "enrollments" (
    "version" INT NOT NULL PRIMARY KEY,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "enrollments"."closed_at" IS 'Null while it is open';
COMMENT ON TABLE "enrollments" IS 'The aggregate: a student in a course, and the latest of its cycles.';
CREATE TABLE "invitations" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "invitations" IS 'Who may enroll by themselves where a course''s policy asks for it.';
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
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at));
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_finite" CHECK (isfinite(closed_at) AND isfinite(expires_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at) AND isfinite(unenrolled_at));
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone, import_digest) = 0 END);
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (display_name, user_id) WHERE erased_at IS NULL;
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_access_known" CHECK (access IN ('open', 'invitation'));
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_capacity_not_negative" CHECK (capacity >= 0);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_window_not_empty" CHECK (opens_at < closes_at);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_expiry_positive" CHECK (expires_after_days >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_not_negative" CHECK (version >= 0);
        ALTER TABLE "invitations" DROP CONSTRAINT "invitations_pkey", ADD CONSTRAINT "invitations_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "invitations" ADD CONSTRAINT "invitations_of_course" FOREIGN KEY (course_id) REFERENCES "courses" (course_id);
        CREATE INDEX "invitations_of_student" ON "invitations" (student_id);
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "enrollments_of_student" ON "enrollments" (student_id);
        CREATE INDEX "enrollments_open" ON "enrollments" (course_id) WHERE closed_at IS NULL;
        CREATE INDEX "enrollments_that_expire" ON "enrollments" (expires_at) WHERE closed_at IS NULL AND expires_at IS NOT NULL;
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_cycle_below_version" CHECK (cycle BETWEEN 1 AND version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_of_enrollment" FOREIGN KEY (course_id, student_id) REFERENCES "enrollments" (course_id, student_id);
        CREATE UNIQUE INDEX "enrollment_cycles_one_open" ON "enrollment_cycles" (course_id, student_id) WHERE unenrolled_at IS NULL;
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_reason_known" CHECK (reason IN ('withdrew', 'removed', 'expired'));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_ends_after_it_began" CHECK (unenrolled_at >= enrolled_at);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_ends_with_a_reason" CHECK ((unenrolled_at IS NULL) = (reason IS NULL));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVlz2zgS/isovSRT5U05tnNssrVVsuNkPLGtlKPMmSkWREIS1hSgIUAr2tn89wVASr"
    "xASqQuSMZLYgFoivoa6AuNxt8tRALq+yNE+LMLSlg4QkGn32eIt96Av1sEjpD4o2LUEWjB"
    "8Tg7RjZy2PMVqRuPd6giYIqix3gAXfkdfegzJJo8xNwAjzmmRLSS0PdlI3XFQEwGSVNI8F"
    "8hcjgdID5Egej440/RjImHviE2+zi+d/oY+V7mR4xhwLH6AjFCdTt8OlZdV4S/V+Pll/Yc"
    "l/rhiBRoxlM+pGROhKNfOkAEBZAjL/Vr5MvGAMyaohcXDTwI0fyNvaTBQ30Y+jz163tO0t"
    "ZynNtO1/l82XWcVg28JPwCa/GuTIExkK/wj5PnZ6/OXp++PHsthqjXnLe8+h59dQJQRKhg"
    "uu22vqt+yGE0QkGeYDzn9iCg4bgIdBd9K0G6SJmDW/yMJnDPGhK8kym3BcAr0Oxe/tqVTx"
    "4x9pcvG25/bt9d/Ni+e3rT/vUH1TONe647tx9mw6lYOdHSur247pwrhiQM4HSM3Tq4zwks"
    "3A3gJgLXWLIVQT/Hg1LBkiNcj2hZBvzjzUqWf56cnJ6+Ojk+ffn6xdmrVy9eH89FTLGrSt"
    "acX32Q4ibDgZn8ycob5IYcPyCnD7EfBojVEO9l5AfDjhUFfQL0RPzuYASD+yK670QXxyOk"
    "hzhDmMPViymfzf5YAuVYW+6DwLm6ufzcbd98ykidd+3upew5yUicWevTlz9kp/z8IeCXq+"
    "6PQH4Ev3duLxWalPFBoL4xGdf9vSXfCYacOoROHOilMZk1z5qyi8kPmWCWg71aijtD1UiL"
    "7BFPN6aztah/+XL1rkJt6zEPQ+w9k5QHhbwC+TRaHumJr35oFs8AuTTwnCFkQ51SJjCY6k"
    "HNEeZw7U15pB0OBtNzORfTs1lM5vOr2/bdb/rpPBufxv/8t+5lO8eAIfS5cy9+bx05kiGy"
    "YqS+GFEABggynYe7APeEzCLfDHnkOVDjA1QbRxlCaxyZbBxBxvCANOJyjtTy2TQ+y5Bh/z"
    "4V0JINPejeT6AwBwo99ISWjS12jU5G+RZI4EAxSaIp31MTXv0ZBSziQmUUdjbsaOkw7ENE"
    "scM47EPyzku66SkKG4O1MVjTzQEbg90q3HAg5P9A4FMH8gyRhb0B7CMszBrxPgXQb8TPwg"
    "EkgxJzKEWYA/6WkmWsnz1CXkjr1zdfrrtXd+3bD5cCQaNMjTBgqNzCUL1LGBZy3HLmRKsN"
    "XDqegn5ARyAmfALQg3gmewMwZ4BOBOePACQemAyVZSGaAYf3iAHGQ0+OfNbKcWVNj/1Kvp"
    "I2B7GxAY7lEMYFDQN9GgAYPxrwIeSAEn8KxmHPx2yIPJCAw8AQPiAgEfXEN/Y5kqTCQOU0"
    "QOrVVzCdojeoGSrMEK0QK2xgRbX+1Q+JK7kP1DfJf87+3dr+OlwYPSw3pwwwVzcj31qdvp"
    "jLCPjiTRiP1ks0uTn1PUD7aumIFRApye3vOTE/1KiXcp0+G2/VeROjFXO/lgU1J7BwN4Eb"
    "QXdYstdWseuToVqnLDcX/hobP1JWhZr9/wqRMaews7jBLPaQjyQ4BcTPKfURJHrQU1T5LT"
    "ZBdliwn3c61xnYz6/yuH65Ob+8e/pc8UAMwhwl6rCGu6Cz4jVr4Twmfv/xDgnNr7dTUn7A"
    "Zcbs30/GJK2tyEj9Xsu3SqWQUh+703JQOwR1qfinLrSf5s/dy8C/Ht+a7ug7BL1rxLnyiL"
    "QuaWrE0SK31BNjHV8N3mGoW6fdq7ICtXpd4zTE08D0EPdWkgFtINxY88AGwrcKtyEHHHaM"
    "+rqjEHFSWJMk7wLpIQG85UzvGMt7pDO/Fuf0xXQ2pa9hSl8M4wP0Q02UaAkGzCktC1ZjwV"
    "BYtrFRm2XCT587t9V5rQllPgcJuxz8D/iYGSSQWp8gDpiMQ0sE1OaNmkRHoEf5EGACepCh"
    "l2fLBacrGCaBq1bGeb2b45Z8QF4Z101/XSnzdVscCck9oRNyBEbQ79NghDxAAyBPzkThHP"
    "Nsovr5sCumwpqmrR9JNsb+qIeNoL79TUrDAF+31Y89jYZtBwEssXLi8TkoDVOobd+PNnhV"
    "WoPUoHL/N7IO3qokB/GWLAyW3O+tAFRuzvzxZ2G3YB6Ta5RHraNfQzL1Pklsm01dK6ac2r"
    "woiSlntzeqY8q5fZXF6U5dsbrmqu0NgLNcI7nyZulEUVZSKg8jzrtwp4JdmlynNT3T5m/v"
    "WNVUhK0ll2qgOx9/SNGltSnycUClQGOOzA506mJbQm2R1tVi8ClrpNczhHtzOqp1K0jAZC"
    "h8X5kpihmgY0RW94L3QcWn2Y6+jbF4XAO+Zyn3hvGPxpDLFloxKfPYXMbWylZThltNTLNU"
    "FlRdklR+2hbxfU8DhAfkI4rc+SsiPWJXp9u1RyL2E9pCmo5oDuBkbuJn16vAIErUkz13Qo"
    "DcXV10W7oZvCZ4vzC0xwHWheBmF24Juia4yhfTSL8s8JcvZsbwsk5zZD4v6Tp3CJJRqmna"
    "rX0LIAcjsf5zrq3WB54ZZEUPer2PXuU0z24dvcN2oq29Yu2VPQDVhie2FZ6IFFGjAEWO1O"
    "45GO2qhmQFVheIbVjCZF5vPb1jj3i5rjwDI/fz4hMzC72U5GTN0m6KOuSDl3VUfhlSMBLO"
    "RPSA7C7cZIhItBc3pBMxikzfJk7EBIvpF3JZHEB0xi4F4BRA3y86LZv7mkdUjsBQa/AR1h"
    "7YmRUIXVfYy3UURkJh8wEbZKZJcdNkcyhNZ20wk20wtX3bhMUZQstjo3kMx9DFXHP2pjxa"
    "mSKxGaaaeMRs91uWiHI8OK1zcYWe2MJcu2pC0WNZvHk4O+W/la1DE6zatWwcrtkTjBOVyx"
    "zAJI95gd8XDVza2YMcTCBTedJI+FsoQHLnCIKxsLspecLkeRgonDNvhAmWj+M0EK0BEtxk"
    "XOfXreGJK7hwIatdhChFYqvJ1fXoYrYhz+lplGk56Hk6u5GSV6dq/TQJ7qcJbWjfaDP0YO"
    "Mhs1qMc6Evk2Eu1czMq4xt7paV1JAqN0uzVCYjvruTZeQBc1Udqg6yOardIntsDppRld86"
    "U/TBjNlZxLDVlbbgEHqAUC7sO1nq0QMfYf8e7kYGQMIm2koDpeCmKOza1yCar0q2JKx5Mo"
    "vtOhz99TqkVx4ajSkXf7bVImiVeKaFcUeLXFQ8p3BS68ukgnblxV+0buKyJV+MjIXoJuN6"
    "K74sdB7rsSBFtC4+bMgGfocHcdqtNIV71JtGp9UxB6mJbxCnFlceLhXppYWHH68wz9yoV7"
    "/I0Z5VN1qH3NlI4SK57upJmBmF0ZW9ouOa8X0cZG2FLjYlUA6y/ohMYoLsXl2MQjyZgaQp"
    "RxKJ+i2UI4m+qNmNjllSGzU0LmpokmcwD920ynyCZMRibyAbCKqdoNiTRhUaMeQ/ICZTB+"
    "V+U5ws+ISBqMK5XKXRrUdYu2e1hic+orTDQ9i3UtOukazMUlpRaZyotGe8NrCWKs6k21PT"
    "h3Nq+ifauwtL9Xrcu1Cn/4f2nCDc5Z3M6v/ChLwYwkC/4mfj15MSvduTyCP4zfERGfCh+P"
    "j8+Lhi0c/cazEq717HXSdRX7UyZaHrIuQ1Uqd5WqtQjVOoBvkenZD36Lcy+RT3LpRPNBln"
    "0K6DvUZnO9fo2FtctnpgZn4ji/6ui3LYC4QW/iaVtOvfcLHq1RZ7BPmmwt1C/yDSzCDKkV"
    "p7yNpDi+yhazq4JFkTo2zMkraR49OBI6bhDl04Q27/MsFg2lhVKWsKbVUXE4Fro4vXcoSH"
    "lGKx5WvXXD9kvOSIUMX9mRkqO/eb3p1Z93r4FI2NwpuVHxpZFZ85VMHrCsMjGrKs3cHmo4"
    "2JzHweQd9fOTazL7bG6cmrl3MJLD9UydzPN+3r68VmxgMKsGgXM5QGdcRuns5WuKovd4fQ"
    "507dy/syRBb1hqjXL+aWI7PIN0O+UdwlQ2irt9igS6npo1IUSmyeWfpCtbEjSw4sme7WJs"
    "n1WM+AvC3Lmx8rgATg0ZgGYg6qangc+T4DVNYDlyW++QS7CMhSuip/LQiQK0eK/mIO3Ga+"
    "5iv5Sjr9efEHMBnSdHEIdSwCBghgT1UwZ0eA0SiFllB1XqIn34+pfDwgGWjLQ7SMc0qqLD"
    "8Ps7EPp44+H6NcEebprCasrwnRCGK/DuhzAot2g4uZqa7SeUXdXqqtbW6xXgJrn7qwHtoJ"
    "hcW7QexOWLzOf4VCr7VVkCayqDfYLaAc97FbVlqj4vBUgdLsY1TCQpxImy8pGCOMRAE6kP"
    "po9TOyEm3d3c3CtHqAzXzFIrV1GE1zGI0spmV5bGtpGZ4tkNoMUU6/EwUCirhW1snIkxp9"
    "ltrkTDI3QA2VVJbS5pEZLb3CsdeQzVlKy2bj2Fwjcr1kvcLzmPj9xzvkw5J8N+31MfvL/s"
    "LJuu9LFyGsC1f2+PqhwLXpXZE2CrA7bJXsi8S9R4t2RmAyzpgEkMdyLmdjaaalpnn5gcxy"
    "23w/0+2ypzJPXrxY4lSmGFV6KlP1Fc4c1EE4Hn6A6K7xzGu6SAfh2lPu5RW8UiS2glfNCl"
    "473e7//n9leToR"
)
