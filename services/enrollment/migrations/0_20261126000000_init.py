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
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "users"."notifications" IS 'What the user wants mail about';
COMMENT ON COLUMN "users"."import_digest" IS 'Tells a row imported twice from a corrected one';
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
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone, import_digest) = 0 END);
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (display_name, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz2zYa/isYfWl3RptJnLPNzs7Ijtu69ZFxlJ7p0BAJSViTgAqCVrTd/vfFC96XJV"
    "KUTan40kYkXhB+cD3vgRd/DggT3HU9wuSTEx4Inwy+Rn8OGPbgHxVvh2iAF4v8O3go8cTV"
    "IrYu5+uCE18KbEv1eIpdn6hHDvFtQReScgaFR0iQhUttjPgUYRTKIsqQnBPkE3FHbRI99Z"
    "9AlQ63VZ2UzRpLf2Kf2I9E+OrL6CmivhJYuNgmc+46RKApF2kVco4l4sxdoUUwcak/Jw5K"
    "/1xffXaqRCQfIjyV6l/4ExPEl1wQ3ciA0T8CYkk+I6olQjX1t9/VY8oc8lkhE/1c3FpTSl"
    "wnB3jYAIs6UI9+bcnVQr/6+PHs3TdaAHCYWDZ3A4+VhBYrOecskQoC6jwBUXg3I4wILImT"
    "6REWuG7Ud/GjsP3qgRQBSRrupA8cMsWBC/06+Nc0YDZ0J9Jfgv+8+HfUwkwxy7q8GlsfTs"
    "eWNSgNA2hCoW+jRzZnMISoAh1g+iusN8VFPx3AB06+G11/+fzVPzQE3JczoV9q1AZ/aUEs"
    "cSiquyDF/C4cFWXEz5isBjwjUYCbhrOhKdDxgxTpdMLEGMYobY7rIB7vanrAlHBVi3yJyJ"
    "0axGhJ5Vw/DUfPFz7ypXpfnGTVHaH+QPW/fx49e/H6xZvnr168UUX0X5Y8eX1PX51djnWX"
    "pF3gu8GsjP+YfK7pgLh8AX3VxP6g38WoHp/+PIaaPd//w4UHlz+OrvVQvxj9rMe6t4renF"
    "9dfhsX52rVDVfjy5Pzq+MC2JJKlzRBOxEwcLeBm2Bb7QIN1/S8VJeLen/hX7uGZxYMtVYF"
    "fqMlI5Ewo7jFKHaISwCcEuLHnLsEs2rQM1IF1CdK7LBgP766Os/BfnxWxPXjxfHp9ZfPdB"
    "+oQlSSdDsESji9zRAUeDDB9u0SC8fKvani5xVz4TgS/uaHa6K2/mrCkmH4pzlCv58dkz4d"
    "hGxV48qPeB2w+VcpsguuFItVPahXjIy5+k9TaN8n9a4BOKLae4Gvd+QV8PUwwzPdSqgOhK"
    "sHWo2ymR+K9yuchTmwXukcK9KLZ2pzmSn0v1Zany8DByix0hxjFXCY8uOYNSefQfZKTeiy"
    "OtphvVtokAerzWw8VLtRTur1Rd1NDfBNyht0K1S/heDA83xrKrhnNcW2RtogXYG07XKfOB"
    "aWZXzfKVQk9UjNAM4KFqB1Iskn8T96s7UNLpUIWs6pSxCVYPHjC8I2s2/cx67PLk4/jEcX"
    "73Nc791ofApvjnL0On76ZajTpEwwqQT9dDb+DsFP9OvV5WlR80nKjX8dQJtwILnF+NLCTh"
    "am+HH8KNft5POCqupa9Htecm86vhMdat96uV+G4/52bCMbg6ZvDTHNSxlQq1Tb4rAt4/sN"
    "F4TO2A9kpVE+Uy3BzK7a2ytdVPsJbUm5Uo8FXiYkPz9fFQaheQXeXKsF5PrsZDyoGsEdwf"
    "vRJ3tsKVsLbn7i1qBbb5RpZGfYSmk+WYX7yxrN+SQmw5uqzyF93lCJvmKkpLq+RVgiT83/"
    "rH6rXbMVmnBMyMp6dLdVH4wzth/TqGPfq9ljd0BcjIHCGCj2Eelw0W9loiiIdqCr9g3sQ1"
    "JWA7ZFV5eEjWGiz30tCPar3BH1nvpUopWnfo/6sitHfQPf8cOpKZGnc62eknpEN1ZUtHOW"
    "bqqq/DTnyMOrSKcoeOPmhA0RZg6a86UqxVZvUzUCXHU8kOqBUC8jpQJJjrDrltWW3X3mYF"
    "SY9fGkPeXWf8Pg0Udjgdi2FV9usmGkEia0q0VoFyw3bdxDWTnDwfrMwbQDt00X5wRNH/e6"
    "j/EC21RWhKzV230yIq22op51Z+f2iNj/DYd8LAevKnalWnCrhQ3MjaNdyxrLevdhHJ35IM"
    "7DPrDaTlyHHWuCAvuBqHdURa+Ha/W+sODGyh6WaIl9BGLECU8DKp0qPg4I5/w4IyhQD0KN"
    "bKn0NkFUV/oSyssqza6TOrdQ46DmhkpcRsQcCWyq1SV9Z00qNtR60ItyxjVV3FL1DGpj4M"
    "8KGvN+r6nowdpEigdqYY39wkcQGHOqx2dx63hIv1nNKaB6gpqX6jPuj6YBUHZHpT7f0wTZ"
    "gpRBtmrM3jUdrnf7MFIHp7qZYQaJJREEMS4zWSRWRD7OGqGW94X6AmkCeU6mz6g/2ih2CH"
    "YspUgpFb8JsEUxg20XZoFu1dezZBEf1GiwmRLDdUpsYUtYr8eeE+lnohsjp+JyDktKLmtH"
    "eFBVa5tgb1LqJ0o/VtZlO6z3YNyS/aX+W6iwurNaqVp5SaNr9VrXMgG0uz+kYo5RHM4xCo"
    "1+zYYe98z9Wzko/Zumt2NpQoAn6GoKm2hkQ4Za9IY7wWrnpQ5k31r5Q+TzUHcIT6wypfUI"
    "tQfPqK+4ohLDMwV9RSa8HX7ImK17tU7dt+c71F+4eGXp3yXQ6wNoinIm7rJ5FA3xMHWbgJ"
    "4IGLSbo61W5kYjPC5vsG6Otctt3AztVMLg3SY/o0es/3LWMEdjRsig3hx1xiWdUrvO2D8S"
    "Aq+qoS9JFuB3FafqD+EPoxli7xVaYjBXw1aE8IQHG1qn13TOb7+X7aSKWt3hdgaJsrQJRe"
    "yzTaI3Tn7Tx8bH32t/R87X7C24kJZDZ8SvmDnHlGFRswOVRIvJVlcydOL1Yr4oFuO6fnzc"
    "STedOEgudSid4J4+GSUEseFxxGi2y8wKu312Xim6cHx2Obr+pZowxOWzc+b4l/HpqHjOXp"
    "CWO1pe0pjYe73UBQunZTfnJU03966bG/ibTdLl2u4vJwXeOIaqKVx5n/uhwLVrp8eICGrP"
    "BzVuj+jtcJ3jA6fl1nk+6iHZwptQ5Uioj8GrciFUEM2I8vT2fMeukxnX8viTORZNifx+nr"
    "dVc+ez5RI2kzBFjl6+vAfQ2NCkShW2qtgGdRS+K5xpVhOrAcJR8QNE99nTpxugq0rVoqvf"
    "FXg4Z7LSP//9h6vLuliiRKRIy6gt0f9Qv4x2XRAyAON+q2nRQFogWVBBz7KNnKi/PvCIuJ"
    "pOfVJ7m0Ch1NqNzo7KW1wLbOjsf08EWmAhKTwYagtrKB+fFmDks0RKreXC0dk9Fgt3VXbl"
    "t6sGbre7uYGGEzuQ9I5YU0xdODZ3cwMxfWFMMonkovhkKBIeZwt18WABFcK2DPkW1YdmGK"
    "pCd9gNyCdGwypY4E1UG1VrpoGAwij+VFgrZpDARM0ZLtAc+5DFhC+J8wTd3CzVRBIeFreq"
    "UVFtYSrHT8zjOtlj2ITlXBENuKdMqLmpcInv9Etw0afx4C+nYcW2G0DcgkWdm5uh+i35gt"
    "r6FxzHA2jCP9xSDZrDxyFEhU5XYRP4LGx5BmuoX1/o58Dpvreqyjl2pXWrpnVap34UZiuC"
    "hwIuHZRRxvFic6nqAH3HYIoO1Ip9n86YVhFDTCBTDNwnuOTiVkHrYl+iuZoP+Qq3j7+MRv"
    "hM8KBia6r3M5UlD2KXehhvUz0N0wO2kb8vFjDwt3D2JROpgUaRkzEW7AoLNuxM0Z5ZZb+e"
    "1UJbEHw4cJ/uFtmvjo6eP3999PT5qzcvX7x+/fLN0wTi8qv7sD4++xbgzo3rigs+Krb/Bg"
    "O8TvxguqOzgZ7wmKYG4ZygcXD2zRycz5kUU8pG9CgnZeJwWkQ/RdS9jPo9l6VmZLaIGt4f"
    "5BtkXMgoPs2cygXBXruUu8B0V17iRHFsso7khMwy0nwZyejmjXE3CYi3Rb6VtzwnaMhRn8"
    "lRxmzVtJcLoqaf+9bPPTTvR2l3Bmvs+z+mjskNDfyRK7OBhT85Zhea5ud0NoeriKKKkE/i"
    "RN/wNq4eTYgLsW4yspALgjyq5gGbVdv/d/ERYy3ety3VWIt7wmiS6dgE8pyQgb0F7CbEvG"
    "u7ZbQflBG9UM2mArNZDWnLCBaAvYwCtPcM2fthe3Px8Xx8dj26/Pa0X/EO7wh2znXeqDou"
    "lCmxlgYV01CtZ0DX2fABmweuo/ObTUjsjB+igNlzGEhOmdo0lu44WPA+F9SBxQs+iOepnq"
    "AYxtgHK7phiCaeYJ/pSuSBaBNRUBI9JIAfOKwgwvKWVKRC38CBFMkZ/1FL/1EEow7CbNUB"
    "iaTpgu26YK74cmWi1/o487LkPoSbD95jKnwI8QUEtKVRD6IhmnA5RxPsk1cvivT+8QLSs1"
    "3V1NG6lY/1obojYLeML9kQedidcuHBuWgRhW9v3Q27yc/00Le+9m2r/pvYKPdnbzgQE2XP"
    "AO88CYbTLPdSVL7fGZdGcB2w48enWEJO8FYfByHpLVhbjW4I/KrKuhTb99rmXSrJmyQGxm"
    "F/T9J8h3gLDicrr6O7IwZ1yfPLJYdrk+gnMlbuaooNEvGiWAAOXelzYdH5szBnDlBdG7su"
    "3N/mETXCnSFaYEV1gfoqBbYi4+62NcKJvZHi084qtIfD1eFwKlUNSwR2VaigkMVXfSBMpq"
    "wWD72Q8KVqhackMvl8wxVGX0Omj+zp+0cEhxuSu0rrW21bvyc9URXD3lT77Jd5/cGUz7V3"
    "0zU1BSRCXfXDjjbLd8n0yYzkrffHXVkGfIll0OSQTSpwSBbJzvhfCxPLntlWulhqdmI5ga"
    "2o2aISS/Tarji4VCJI38Ic76ddEO5dLSgHqQCN4WKhiAwB/8FFhShmUjtXicJPOa3UoaKs"
    "UYWMKlSvCn3PJ9dBbchy9HatyvMfPrFEsGGAcn03b0H2q++SqM9dtNUdEv0i+ztLXVRP7v"
    "3Atglptz4VZc36ZNan+vXpKpAT/rlufYrerl2feFpurREmezUqnE6wuedRCUl+J4HUdooV"
    "UW9s8HW5xJnBixX6AU9v8RBx1wG1cEqFL8vWmO6qBrMM0JVbsvrCRz6on8wmOpHRyejku1"
    "P0TJtawPTChRMaZcKvRb+XFFIWAdXMnOJYzrmv7TXaJONy+xZaQBTdISi82FY3W2FNgGCY"
    "4Mf+x8eY0xk98cElcXTVEUr1sJcEDfxtXKDN45K2DUjaI8h3ZSaId4o2B3DzooYlGpa4ji"
    "We89kpy1OMujIbMkbL5TNLDcOtc2uGhr0wk6Sf5sUMPWHgMFO7NMSrIaB+fpN0my1q3oKy"
    "GdLwqCdqTQD/wCQEfBBwHzon4GOlMesb/I9yAutx8pjtEfRNL2V/bCb0QWJZG9OULbIpD/"
    "KT0hsEMcEZbFfbkb7WxIQyGwumr0OJAyYSVqKJCqSxtrmndiriaMtUnPA6TR8CWZeqwpt2"
    "9q3YwgY/0M3NhMzDpNoewcxPY5iSyhXVAgsdUDHMEOTR5kuGFsHEpf5cfSq0nw3DJN8LF9"
    "sEakvqgezeqgrMuM5VzhnZhXXtg4ddd2v7Wv89IuEe9vzo9atk14If9+1THy5G5+cbXURC"
    "1XM1q7loslUV5UwYe8tkeSZF4WOgblIUmhSFe9EPxnC2hi7+9X/oisHu"
)
