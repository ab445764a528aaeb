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
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All ids in the record; for erasure';
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
    "BYtrFRm2XCT587t9V5rQllPgcJuxz8D/iYGSSQWp8gDpiMQ0sE1OaNmkRHoEf5EPQgQy/P"
    "lotMV3BLolatifNKN8cq+YC8Jq6b+7pS2uu22BGSe0In5AiMoN+nwQh5gAZAHpuJYjnmGU"
    "T1k2FXzIM1TVU/klSM/dENG0F9+zuUhgG+bpMfexr12g4CWGLixONzUBqmTdu+D8SLAkzU"
    "rm9kE7xVqQ3i9VgYLLnLW4Gk3JL548/CHsE8Etcoe1pHv4YU6n0S1TaHulYkObVlURJJzm"
    "5qVEeSc7spi5OcumJ1zXXaGwBnGUZy5c2SiKJcpFT2RZxt4U4FuzQZTmt6ps3a3rGOqQhW"
    "Sy7VQHc+/pBiSmvT4OOASoHGHJkT6NTFtoTaIq2rwOBT1kivZwj35kxU61aQgMlQOL0yPx"
    "QzQMeIrO7+7oOKT7MdfRtj8bgGfM9S7g3jH40hly2vYlK+sbmMrZWjpgy3mphmqSyoutSo"
    "/LQt4vueBggPyEcU+fFXRKb3uzrdrj0IsZ/QFpJzRHMAJ3MTP7teBQZRep7suRMC5O7qot"
    "vSzeA1wfuFoT2OrC4EN7twS9A1wVW+mEb6ZYG/fDEzhpd1miPzeUnXuUOQPHAwTbu1bwHk"
    "YCTWf8611frAM4Os6EGv99GrnOHZraN32E60tVesvbIHoNrwxLbCE5EiahSgyJHaPQejXd"
    "WQrMDqArENS5jM663ndewRL9eVYGDkfl58Tmahl5Kcp1naTVFHe/CyjsovQwpGwpmIHpDd"
    "hZsMEYn24oZ0IkaR6dvEiZhgMf1CLksCiM7YpQCcAuj7Radlc1/ziIoQGGoNPsKKAzuzAq"
    "HrCnu5jsJIKGwiYIOUNClummwOpemsDWayDaa2b5uwOENoeWw0j+EYuphrTtyURytTJDa1"
    "VBOPmO1+y8JQjgenda6r0BNbmGvXSih6LIs3D2dn+7eydWiCVbuWjcM1e4JxonKZA5jkMS"
    "/w+6KBSzt7kIMJZCpPGgl/CwVI7hxBMBZ2NyVPmDwIA4Vz5o0wwfJxnAaiNUCCm4zr/Lo1"
    "PHEFFy5ktUsPpUhsDbm6Hl3MNuQ5PY0yLQc9T2c3UvLqVK2fJsH9NKEN7Rtthh5sPGRWgX"
    "Eu9GUyzKWamXmVsc3dspLKUeVmaZbKZMR3d6SMPGCuakLVQTZHtVtkj81BM6rtW2eKPpgx"
    "O4sYtrrSFhxCDxDKhX0nCzx64CPs38PdyABI2ERbX6AU3BSFXfsaRPO1yJaENU9msV2Ho7"
    "9eh/TKQ6Mx5eLPtloErRLPtDDuaJGLiucUTmp9mVTGrrzki9ZNXLbQi5GxEN1kXG+dl4XO"
    "Yz0WpIjWxYcN2cDv8CBOu5WmcI9606gIOeYgNfEN4tTiesOlIr203PDjFeaZe/Tqlzbas5"
    "pG65A7G6lYJNddPQkzozC6nld0XDO+hYOsrdDFpgTKQRYekUlMkN2r61CIJzOQIgGv7laZ"
    "lSOJRP0WypFEX9TsHscsqY0aGhc1NMkzmIduWmU+QTJisTeQDQTVTlDsSaMKjRjyHxCTqY"
    "NyvylOFnzCQFTXXK7S6K4jrN2zWsMTH1Ha4SHsW6lp10hWZimtqDROVNozXhtYSxVn0u2p"
    "6cM5Nf0T7d2FpXo97l2o0/9De04Q7vImZvV/YUJeDGGgX/Gz8etJid7tSeQR/Ob4iAz4UH"
    "x8fnxcsehn7rUYlXev466TqK9ambLQdRHyGqnTPK1VqMYpVIN8j07Ie/RbmXyKexfKJ5qM"
    "M2jXwV6es53Lc+zdLVs9MDO/h0V/w0U57AVCC3+TEtr177VY9UKLPYJ8U+FuoX8QaWYQ5U"
    "itPWTtoUX20DUdXJKsiVE2ZknbyPHpwBHTcIcunCF3fplgMG2sqpQ1hbaqi4nAtdF1aznC"
    "Q0qx2PJla64fMl5yRKji1swMlZ37TW/MrHspfIrGRuHNyg+NrIrPHKrgdYXhEQ1Z1u5g89"
    "HGRGY+j6Dvrxyb2Rdb4/Tk1cu5BJYfqmTu55v29fViM+MBBVi0ixlKgzpiN09nK1zVl7tD"
    "6HOn7q19GSKLekPU6xdzy5FZ5Jsh3yjukiG01Vts0KXU9FEpCiU2zyx9odrYkSUHlkx3a5"
    "PkeqxnQN6W5c2PFUAC8GhMAzEHVTU8jnyfASrrgcsS33yCXQRkKV2VvxYEyJUjRX8xB24z"
    "X/OVfCWd/rz4A5gMabo4hDoWAQMEsKcqmLMjwGiUQkuoOi/Rk+/HVD4ekAy05SFaxjklVZ"
    "afh9nYh1NHn49RrgjzdFYT1teEaASxXwf0OYFFu8GNzFRX6byibi/V1ja3WC+BtU9dWA/t"
    "hMLi3SB2Jyxe579CodfaKkgTWdQb7BZQjvvYLSutUXF4qkBp9jEqYSFOpM2XFIwRRqIAHU"
    "h9tPoZWYm27u5mYVo9wGa+YpHaOoymOYxGFtOyPLa1tAzPFkhthiin34kCAUVcK+tk5EmN"
    "PkttciaZG6CGSipLafPIjJZe4dhryOYspWWzcWyuEblesl7heUz8/uMd8mFJvpv2+pj9ZX"
    "/hZN33pYsQ1oUre3z9UODa9K5IGwXYHbZK9kXi3qNFOyMwGWdMAshjOZezsTTTUtO8/EBm"
    "uW2+n+l22VOZJy9eLHEqU4wqPZWp+gpnDuogHA8/QHTXeOY1XaSDcO0p9/IKXikSW8GrZg"
    "WvnW73f/8/abs2bw=="
)
