from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "teacher_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "deleted" BOOL NOT NULL
);
COMMENT ON COLUMN "courses"."version" IS 'Version of the latest event with the course''s state';
COMMENT ON TABLE "courses" IS 'A replica of a course in the service courses.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "unenrolled_at" TIMESTAMPTZ,
    "reason" TEXT
);
COMMENT ON TABLE "enrollment_cycles" IS 'One enrollment cycle; at most the latest of a student in a course is open.';
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
    "invitations" INT NOT NULL,
    "events" INT NOT NULL,
    "responses" INT NOT NULL,
    "dead_letters" INT NOT NULL
);
COMMENT ON COLUMN "erasures"."version" IS 'Version of the user''s UserErased';
COMMENT ON COLUMN "erasures"."events" IS 'Events that were not published yet';
COMMENT ON TABLE "erasures" IS 'What was erased in this service for one user, and who requested it.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "users"."notifications" IS 'What the user wants mail about';
COMMENT ON TABLE "users" IS 'An aggregate. Of an erased user the bare id stays, so that it is never registered again.';
CREATE TABLE "enrollments" (
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "enrollments"."closed_at" IS 'Null while it is open';
COMMENT ON TABLE "enrollments" IS 'The aggregate: a student in a course, with the latest enrollment cycle.';
CREATE TABLE "invitations" (
    "course_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "invitations" IS 'Lets a student enroll where the course''s policy requires an invitation.';
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
        ALTER TABLE "invitations" ADD CONSTRAINT "invitations_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
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
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_not_negative" CHECK (version >= 0);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at));
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_access_known" CHECK (access IN ('open', 'invitation'));
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_capacity_not_negative" CHECK (capacity >= 0);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_window_not_empty" CHECK (opens_at < closes_at);
        ALTER TABLE "enrollment_policies" ADD CONSTRAINT "enrollment_policies_expiry_positive" CHECK (expires_after_days >= 1);
        ALTER TABLE "invitations" ADD CONSTRAINT "invitations_of_course" FOREIGN KEY (course_id) REFERENCES "courses" (course_id);
        CREATE INDEX "invitations_of_student" ON "invitations" (student_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_finite" CHECK (isfinite(closed_at) AND isfinite(expires_at));
        CREATE INDEX "enrollments_of_student" ON "enrollments" (student_id);
        CREATE INDEX "enrollments_open" ON "enrollments" (course_id) WHERE closed_at IS NULL;
        CREATE INDEX "enrollments_that_expire" ON "enrollments" (expires_at) WHERE closed_at IS NULL AND expires_at IS NOT NULL;
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_cycle_below_version" CHECK (cycle BETWEEN 1 AND version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_of_enrollment" FOREIGN KEY (course_id, student_id) REFERENCES "enrollments" (course_id, student_id);
        CREATE UNIQUE INDEX "enrollment_cycles_one_open" ON "enrollment_cycles" (course_id, student_id) WHERE unenrolled_at IS NULL;
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at) AND isfinite(unenrolled_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_reason_known" CHECK (reason IN ('withdrew', 'removed', 'expired'));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_ends_after_it_began" CHECK (unenrolled_at >= enrolled_at);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_ends_with_a_reason" CHECK ((unenrolled_at IS NULL) = (reason IS NULL));
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone) = 0 END);
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (display_name, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz2zYa/isYfWl3RptJnHObnZ2RHad16yPjKD3ToSESkrAmARUErWi7/e+LF7wvS6"
    "Qom9LiSxuReEH4wfW8B178OSBMcNf1CJNPTnggfDL4Bv05YNiDf1S8HaIBXizy7+ChxBNX"
    "i9i6nK8LTnwpsC3V4yl2faIeOcS3BV1IyhkUHiFBFi61MeJThFEoiyhDck6QT8QdtUn01H"
    "8CVTrcVnVSNmss/Zl9Zj8S4asvo6eI+kpg4WKbzLnrEIGmXKRVyDmWiDN3hRbBxKX+nDgo"
    "/XN99dmpEpF8iPBUqn/hz0wQX3JBdCMDRv8IiCX5jKiWCNXU335XjylzyBeFTPRzcWtNKX"
    "GdHOBhAyzqQD36tSVXC/3q06ezd++1AOAwsWzuBh4rCS1Wcs5ZIhUE1HkCovBuRhgRWBIn"
    "0yMscN2o7+JHYfvVAykCkjTcSR84ZIoDF/p18M9pwGzoTqS/BP958a+ohZlilnV5NbY+no"
    "4ta1AaBtCEQt9Gj2zOYAhRBTrA9FdYb4qLfjqAD5x8N7r++vmrv2kIuC9nQr/UqA3+0oJY"
    "4lBUd0GK+V04KsqInzFZDXhGogA3DWdDU6DjBynS6YSJMYxR2hzXQTze1fSAKeGqFvkSkT"
    "s1iNGSyrl+Go6er3zkS/W+OMmqO0L9gep/fz969uL1izfPX714o4rovyx58vqevjq7HOsu"
    "SbvAd4NZGf8x+VLTAXH5Avqqif1Bv4tRPT79eQw1e77/hwsPLn8cXeuhfjH6WY91bxW9Ob"
    "+6/DYuztWqG67GlyfnV8cFsCWVLmmCdiJg4G4DN8G22gUarul5qS4X9f7Cv3YNzywYaq0K"
    "/EZLRiJhRnGLUewQlwA4JcSPOXcJZtWgZ6QKqE+U2GHBfnx1dZ6D/fisiOuni+PT66+f6T"
    "5Qhagk6XYIlHB6myEo8GCC7dslFo6Ve1PFzyvmwnEk/P6Ha6K2/mrCkmH4pzlCv58dkz4d"
    "hGxV48qPeB2w+VcpsguuFItVPahXjIy5+k9TaD8k9a4BOKLae4Gvd+QV8PUwwzPdSqgOhK"
    "sHWo2ymR+K9yuchTmwXukcK9KLZ2pzmSn0v1Fany8DByix0hxjFXCY8uOYNSefQfZKTeiy"
    "OtphvVtokAerzWw8VLtRTur1Rd1NDfBNyht0K1S/heDA83xrKrhnNcW2RtogXYG07XKfOB"
    "aWZXzfKVQk9UjNAM4KFqB1Iskn8T96s7UNLpUIWs6pSxCVYPHjC8I2s2/cx67PLk4/jkcX"
    "H3Jc791ofApvjnL0On76dajTpEwwqQT9dDb+DsFP9OvV5WlR80nKjX8dQJtwILnF+NLCTh"
    "am+HH8KNft5MuCqupa9Htecm86vhMdat96uV+G4/52bCMbg6ZvDTHNSxlQq1Tb4rAt4/ue"
    "C0Jn7Aey0iifqZZgZlft7ZUuqv2EtqRcqccCLxOSn5+vCoPQvAJvrtUCcn12Mh5UjeCO4P"
    "3kkz22lK0FNz9xa9CtN8o0sjNspTSfrML9ZY3mfBKT4U3V55A+b6hEXzFSUl3fIiyRp+Z/"
    "Vr/VrtkKTTgmZGU9utuqD8YZ249p1LHv1eyxOyAuxkBhDBT7iHS46LcyURREO9BV+wb2IS"
    "mrAduiq0vCxjDR574WBPtV7oh6T30q0cpTv0d92ZWjvoHv+OHUlMjTuVZPST2iGysq2jlL"
    "N1VVfppz5OFVpFMUvHFzwoYIMwfN+VKVYqu3qRoBrjoeSPVAqJeRUoEkR9h1y2rL7j5zMC"
    "rM+njSnnLr/8Pg0Udjgdi2FV9usmGkEia0q0VoFyw3bdxDWTnDwfrMwbQDt00X5wRNH/e6"
    "j/EC21RWhKzV230yIq22op51Z+f2iNj/DYd8LAevKnalWnCrhQ3MjaNdyxrLevdhHJ35IM"
    "7DPrDaTlyHHWuCAvuBqHdURa+Ha/W+sODGyh6WaIl9BGLECU8DKp0qPg4I5/w4IyhQD0KN"
    "bKn0NkFUV/oSyssqza6TOrdQ46DmhkpcRsQcCWyq1SV9Z00qNtR60ItyxjVV3FL1DGpj4M"
    "8KGvN+r6nowdpEigdqYY39ykcQGHOqx2dx63hIv1nNKaB6gpqX6jPuj6YBUHZHpT7f0wTZ"
    "gpRBtmrM3jUdrnf7MFIHp7qZYQaJJREEMS4zWSRWRD7OGqGW94X6AmkCeU6mz6g/2ih2CH"
    "YspUgpFb8JsEUxg20XZoFu1dezZBEf1GiwmRLDdUpsYUtYr8eeE+lnohsjp+JyDktKLmtH"
    "eFBVa5tgb1LqJ0o/VtZlO6z3YNyS/aX+W6iwurNaqVp5SaNr9VrXMgG0uz+kYo5RHM4xCo"
    "1+zYYe98z9Wzko/Zumt2NpQoAn6GoKm2hkQ4Za9IY7wWrnpQ5k31r5Q+TzUHcIT6wypfUI"
    "tQfPqK+4ohLDMwV9RSa8HX7ImK17tU7dt+c71F+4eGXp3yXQ6wNoinIm7rJ5FA3xMHWbgJ"
    "4IGLSbo61W5kYjPC5vsG6Otctt3AztVMLg3SY/o0es/3DWMEdjRsig3hx1xiWdUrvO2D8S"
    "Aq+qoS9JFuB3FafqD+EPoxli7xVaYjBXw1aE8IQHG1qn13TOb7+X7aSKWt3hdgaJsrQJRe"
    "yzTaI3Tn7Tx8bH32t/Ry6AV5CW62Ne0hhsez1xgoXTspvzkqabe9fNDbyXJoVvbfeXU8xu"
    "HJHTFK68B/dQ4Nq1CX1EBLXngxojevR2uM6MjtNy6+zo9ZBsYZuuMkvXR3RVGaQraEtEOH"
    "t7WmDXqXFrWeHJHIumtHA/T2+qufPFcgmbSZgiRy9f3gNobLZQpQpbVWzROArfFU7IqonV"
    "AOGo+AGi++zp0w3QVaVq0dXvCjycM1np7f3+49VlXWRKIlKkZdSW6L+oXyagLggZgHG/Da"
    "5obiuQLKigZ7krTtRfH3hEXE2nPqnNTV8otXajs6PyFtcCG7qOPxCBFlhICg+G2l4Xysex"
    "54x8kUgQmwtH54pYLNxV2THcrhq4K+3mBhpO7EDSO2JNMXXhENbNDUSIhRGuJJKLol2hSH"
    "g4KkxkESygQtiWIXuf+tAMQ1XoDrsB+cxoWAULvIlqo2rNNBBQGMWfCmvFDNJhqDnDBZpj"
    "H3Ji8CVxnqCbm6WaSMLD4lY1KqotTAz4mXlcpw4Mm7CcK6IBt14JNTcVLvENcQku+mwX/O"
    "U0rNh2A/CCW9S5uRmq35IvqK1/weEugCb8wy3VoDl8HAIe6HQVNoHPwpZnsIb69fVwDpwV"
    "e6uqnGNXWrdqWqd16kdh7ht4KOAKOxnlry42l6oO0DfWpehArdj36YxpFTHEBPKOwO10Sy"
    "5uFbQu9iWaq/mQr3D7aL5ohM8EDyq2pnqvRVnyIHaph/Fd1NMwPWAbeY9iAQN/C9dRMpEa"
    "aBQ5GWMPrbCHws4U7ZkVmj6d1UJbEHw4cJ/uFtl/HB09f/766OnzV29evnj9+uWbpwnE5V"
    "f3YX189i3AnRvXFfboiu2/wQCvEz+Y7uhsoCc8pqlBOCdo3GV9MwfnM/DElLIRPcpJmaiO"
    "FrE0EXUvo37P1ZsZmS1iUPcH+Qbn9zOKT9WmzLCoCZIpCBZvg1zJcHc4GEyPI5NHMprVYD"
    "4+uxxd/1I9nI8rTCTHv4xPR4UOSBTHJutITsgsI82XkYxu3hh3k852W+RbectzgoYc9Zkc"
    "ZcxWTXu5IGr6uW/93EPzfpTEZbDGvv9j6pjc0MAfuTIbWPiTQ1uhaX5OZ3O42CaqCPkkTh"
    "sNb+Pq0YS4kChaRhZyQZBH1Txgs2r7/y4+YqzF+7alGmtxTxhNMh2bQJ4TMrC3gN0ELHdt"
    "t4z2gzKiF6rZVGA2qyFtGcECsJfRAaY9Q/Z+2N5cfDofn12PLr897Ve8wzuCnXOdhaiOC2"
    "VKrKVBxaRG6xnQdTZ8wOaB6+hsWRMSO+OHKGD2HAaSU6Y2jaU7Dha8zwV1YPGCD+J5qico"
    "hjH2wYpuGKKJJ9hnuhJ5INpEFJREDwngBw4riLC8JRWJtTdwIEVyxn/U0n8UwaiDMFt1QC"
    "JpumC7LpgrvlyZNrQ+zrwsuQ/h5oMPmAofQnwBAW1p1INoiCZcztEE++TViyK9f7yA9GxX"
    "NXW0buVjfajuCNgt40s2RB52p1x4xEFcROHbW3fDbrL9PPQdon3bqv9PbJT7szcciImyZ4"
    "B3nr7faZbJJyrf7/w9I7hc1vHjUywhJ3irj4OQ9E6lrUY3BH5V5fCJ7Xtts/iU5E0SA+Ow"
    "vycFu0O8BYeTldfRTQSDulTs5ZLDtSnZExkrd9HBBmldUSwAh670ubDo/JlDZ+BaV1TXxq"
    "4Lt4F5RI1wZ4gWWFFdoL5Kga3I37ptjXBib6T4tLMK7eFwETWcSlXDEoFdFSoo5IRVHwhT"
    "86rFQy8kfKla4SmJTHbYcIXRl1rpI3v6NgvB4b7drpLEVtvW6/XQStv6ptpnv8zrD6Z8rr"
    "3prKkpIBHqqh92tFm+S6ZPZiRvvT/uyjLgSyyDJodsUoFDskh2xv9amFj2zLbSxVKzE8sJ"
    "bEXNFpVYotd2xcGlEkH6Tt94P+2CcO9qQTlIBWgM19REZAj4Dy4qRDGT2rlKFH7KaaUOFW"
    "WNKmRUoXtUIaWqCNXx72ORajUoX2q9ChSVj1uykfYzzmklBNtzpMW/8sP8EnGlsZE/TL8h"
    "ievqS6SIQyEHhSBoKrin703WOULKStEuP9SxvlJ/mNDcsLPRzRWH6GjprZ05nFSNaHFGxN"
    "Di/c1w9T2fXAe1J1+it2u3jX/ziSWCDc+51HfFFmtw9QU39SnwtrrYpl82o51lwKtfnP3A"
    "tglpR3OLsobmGppbvz5dBXLCv9StT9HbtesTT8utZbPZ+5rhkJvNPY9KYJWTQGpz94qoNz"
    "aETLjEmcGLFfoBT2/xEHHXAXY6pcKXZf7aXdVg3Qc2fEtWivz6YMVkNtH58E5GJ9+domfa"
    "Yg8WfC6c0LYffi36vaSQ+Q5YceYw4HLOfW3215Z9l9u30AKitGaCwtu2dbMV1gT0VBND3/"
    "8wS3PIrycUOwnHrg50rYe9JGjgbxNJ0zy8ddu41j2CfFfW5ninaJPHIS9qWKJhietY4jmf"
    "nbI8xagrsyFjtFw+s9Qw3DpFc+gfChMS+2l65TCgAuIu1C4NYc8IqJ/fJGtzi5q3oGyGND"
    "xqYgZzDmxg8so+CLgPnVr2sbJh9g3+RznI+zjpMPcI+jV+rN4xoY8SDl3cS4TCIpvyID8p"
    "vUEsLKTycLUd6RtNTCizsWD6Vq047i5hJZqowG0INvfUTkUcbZmK701Is1BB8r6qKNmdfS"
    "u2sMEPdHMzIfPwbgaPYOanobBJ5YpqgYUOqBhmCK5j4EuGFsHEpf5cfSq0nw3DuyIWLrYJ"
    "1JbUA5dEUPBSc33lBWc78Up/9LDrbm1f679HJNzDnh+9fpXsWvDjvn3q48Xo/Hyj+6yoeq"
    "5mNRdNtqqinDkN1TLnqsl0+xiom0y3JtPtXvSDMZytoYt//Q/eOT3O"
)
