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
    "reenroll_after_expiry" BOOL NOT NULL,
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
    "sort_text" TEXT,
    "search_text" TEXT,
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
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (sort_text, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz2zYW/SsYfWl3RptJnDTJNjs7Iztu69axM47SZzo0REIS1ySggqAVbbf/fXEBvh"
    "+SSFE2pcWXNiJxQfjgde4DF38OCOXM83xCxZMzFvKADL5Gfw4o9uEfFW+HaIAXi/w7eCjw"
    "xFMitioXqIKTQHBsC/l4ir2AyEcOCWzuLoTLKBQeIU4WnmtjxKYIIy2LXIrEnKCA8HvXJt"
    "HT4AlU6TBb1unSWWPpT/QT/ZHwQH4ZPUVuIAUWHrbJnHkO4WjKeFqFmGOBGPVWaBFOPDeY"
    "Ewelf24gPzuVIoINEZ4K+S/8iXISCMaJamRI3T9CYgk2I7IlXDb1t9/lY5c65LNEJvq5uL"
    "OmLvGcHOC6AZbrQD3qtSVWC/Xq48eLt98oAcBhYtnMC31aElqsxJzRRCoMXecJiMK7GaGE"
    "Y0GcTI/Q0POivosf6fbLB4KHJGm4kz5wyBSHHvTr4J/TkNrQnUh9Cf7z4l9RCzPFLOvqem"
    "x9OB9b1qA0DKAJhb6NHtmMwhByJegA01+63hQX9XQAHzj7bnTz5fOXf1MQsEDMuHqpUBv8"
    "pQSxwFpUdUGK+b0eFWXEL6ioBjwjUYDb1bOhKdDxgxTpdMLEGMYobY/rIB7vcnrAlPBkiw"
    "KByL0cxGjpirl6qkfPFwEKhHxfnGTVHSH/QPm/v588e/HqxevnL1+8lkXUX5Y8ebWmry6u"
    "xqpL0i4IvHBWxn9MPtd0QFy+gL5sYn/Q72JUj89/HkPNfhD84cGDqx9HN2qovxv9rMa6v4"
    "reXF5ffRsXZ3LV1avx1dnl9WkBbOEKjzRBOxEwcLeBm2Bb7gIN1/S8VJeLen/h37iGZxYM"
    "uVaFQaMlI5Ewo7jFKHaIRwCcEuKnjHkE02rQM1IF1CdS7LhgP72+vszBfnpRxPXju9Pzmy"
    "+fqT6QhVxB0u0QKOH0LkNQ4MEE23dLzB0r96aKn1fMhdNI+Jsfbojc+qsJS4bhn+cI/WF2"
    "TPp0oNmqwpWdsDpg869SZBdMKharelCvKRkz+Z+m0L5P6t0AcES1DwJf/8Qv4OtjimeqlV"
    "AdCFcPtBplMz8U1yuchTmwWekcS9KLZ3JzmUn0v5ZaXyBCByix1BxjFXCY8uOYNSefQfZK"
    "TuiyOtphvTtokEerzWw9VLtRTur1RdVNDfBNyht0K1S/BWfA8wJryplvNcW2RtogXYG07b"
    "GAOBYWZXzfSlSE65OaAZwVLEDrRJJP4n/0ZmsbXEkRtJy7HkGuAIsfWxC6nX1jHbu+eHf+"
    "YTx69z7H9d6Oxufw5iRHr+OnX2qdJmWCSSXop4vxdwh+ol+vr86Lmk9SbvzrANqEQ8Esyp"
    "YWdrIwxY/jR7luJ58XrqyuRb/nJQ+m4zvRoQ6tl/tlOO5vxzayMSj61hDTvJQBtUq1LQ7b"
    "Mr7fME7cGf2BrBTKF7IlmNpVe3uli+owoS0pV/Ixx8uE5Ofnq8RAm1fgzY1cQG4uzsaDqh"
    "HcEbwfA3LAlrKN4OYnbg269UaZRnaGnZTms5XeXzZozmcxGd5Wfdb0eUsl+pqSkur6BmGB"
    "fDn/s/qtcs1WaMIxISvr0d1WfTTO2H5Mo459r2aP3QNxMQYKY6A4RKT1ot/KRFEQ7UBX7R"
    "vYx6SshnSHri4JG8NEn/uaExxUuSPqPfWpRCtP/QH1ZVeO+ga+44dTUyJP50Y9JfWIbq2o"
    "KOesu62q8tOcIR+vIp2i4I2bEzpEmDpozpayFF29SdUIcNWxUMgHXL6MlAokGMKeV1Zb9v"
    "eZo1FhNseT9pRb/x8Gjz4aC8S2Lflykw0jlTChXS1Cu2C5aeMeysoZDtZnDqYcuG26OCdo"
    "+rjXfYwX2HZFRchavd0nI9JqK+pZd3Zuj4j933DIx3LwqmJXqgW3WtjAXIaZE02ZI6gUcF"
    "WRl+sCjWvrMGHHnYUdl1XHzX7cOEz2Qby4fVAvOvHhdqyScxyEvN5jGL0eblTAdcGttW4s"
    "0BIHCMSIo49lSuU2PpcJBy4ZJSiUD7RqvJQKNCeyKwMB5UWVit1JnTvo01BzQ206I2LOZj"
    "ZVr5O+syYVW0I96EU54yMschs1g9p4WrKCxs/Sa53gaI1TxZPNsMZ+ESCIUDpX47O4dTyk"
    "A7PmOFa9ppCX6jPuj6YjuPTeFeqgVRNkC1IG2aoxe990uN4fwkgdnKtm6lQeS8IJokxk0n"
    "msiHicNUIu7wv5BdIE8pxMn1F/tFHsEOxYUpGSyn8TYItiBtsuzALdqq8XySI+qNFgMyWG"
    "m5TYwpawWY+9JCLIhJlG3t3lHJaUXPoUfWJYaZtg+JPqJ0o/VtZlO6z3aPzD/aX+O6iwqr"
    "NaqVp5SaNr9VrXMpHM+z8tZM6zHM95FoV+zYYe98z6rRyU/m3zDNI0M8MTdD2FTTSyIUMt"
    "asOdYLnzug6kQVsFQxQwrTvoo8NUaj1c7sEzN5BcUYrhmYS+IiXhHj9kzNa9WqfW7fmOGy"
    "w8vLLU7xLo9ZFMRTkTANs8nIn42PWagJ4IGLSbox0wLiwhsa0gt4S798QZRy/zvCcrZnBv"
    "gTvB3J63QT4vaLBvjr1kI41W9bi8wbo51h6zcTO0UwmDd5vksD6x/sNowwSxGSGDenPUKR"
    "Pu1LXrHFwjzvGqGvqSZAF+T+oR/VFydQRP7LFFSwwuGqBfCE9YuKVHZkPn/PZ72Tcg1Yl7"
    "3M4IV5Y2cdB9tsP1JrDF9LGJa+m1jy8XX+EvQCNz3BkJKmbOqUsxr9mBSqLFkOuV0I7rXs"
    "wXyWI8L4jPWqqmEweJpQof5cxXxzI5JzY8jhjNbvHZsNtn55WkC6cXV6ObX6oJQ1w+O2dO"
    "fxmfj4pJPjhpuaPlJY1bqddLXbhwWnZzXtJ0c++6uUGMhcn4Xtv95YzkW8cNNoUrH2dyLH"
    "Dt29E3Ity154MaV1/0drjJ2YfTcpu8ffWQ7OBBq3Ke1cedVrnNKohmRHl6e6Zp35nUa3n8"
    "2RzzpkT+MA/7y7nz2fIInQmYIidffbUG0NjQJEsVtqrYBnWi3xUSKsiJ1QDhqPgRovvs6d"
    "Mt0JWlatFV7wo8nFFRGZPy/Yfrq7r4uUSkSMtcW6D/on4Z7bogZADGeqtp0UBaIFlQQc9S"
    "HZ3Jvz70Cb+eTgMi6ja4QqmNG50dlbeYEtgywOU94WiBuXDhwVBZWLV8fEKGks8CSbWWcU"
    "elFlosvFU5fKVdNXC15u0tNJzYoXDviTXFrgdHRW9vIY5Vx+GTSC6KyYci+gin1sXDBVQI"
    "2zIke5UfmmGoCt1jLySfqKuroKE/kW2UrZmGHAqj+FO6Vkwhe5KcM4yjOQ4ghRJbEucJur"
    "1dyonEfczvZKOi2nQe2U/UZyrTrG7Cci6JBlySyOXclLjEF4omuKgTqPCXu7pi2wshVsdy"
    "ndvbofwt2MK11S84ggrQ6D/ckg2aw8chLMudrnQT2Ey3PIM11K9uE3XgROsbWeUce8K6k9"
    "M6rVM90qnS4CGHG09FdN1Bsbmu7AB1wWmKDtSKg8CdUaUiakwgTRVcZrpk/E5C6+FAoLmc"
    "D/kKd485jkb4jLOwYmuq9zOVJY9il3oYb1M9DVMDtpG/LxYw8Ldw9iUTqYFGkZMxFuwKCz"
    "bsTNGeWWW/ntVCWxB8OHCf7hfZf5ycPH/+6uTp85evv3rx6tVXr58mEJdfrcP69OJbgDs3"
    "rituF6rY/hsM8Drxo+mOzgZ6wmOaGoRzgsbB2TdzcD5hW0wpG9GjnJSJw2kR/RRR9zLqa2"
    "5qzsjsECl/OMg3yDKSUXyaOZULgr12KXeB6b68xIni2GQdyQmZZaT5MpLRzRvjbrKf74p8"
    "K295TtCQoz6To4zZqmkvF0RNP/etn3to3o9STQ022Pd/TB2TWxr4I1dmAwt/crRUm+bn7m"
    "wO96BFFaGAxLcMwNu4ejQhHsS6ichCzgnyXTkP6Kza/r+Pjxhr8aFtqcZa3BNGk0zHJpDn"
    "hAzsLWA3IeZd2y2j/aCM6DvZbJdjOqshbRnBArBXUYD2gSG7HrbX7z5eji9uRlffnvcr3u"
    "Etwc6lypVWx4UyJTbSoGLqtc0M6CYbPmCz0HNUTr8JiZ3xQxRSew4DySlTm8bSHQcLrnNB"
    "HVm84IN4nuoJimGMfbCiG4Zo4gkOma5EHog2EQUl0WMC+IHDCiIs70jVjTCbHUiRnPEftf"
    "QfRTCqIMxWHZBImi7YrQvmki9XJjeujzMvSx5CuPngPXZ5ACG+gICyNKpBNEQTJuZoggPy"
    "8kWR3j9eQHq2q5o6WnfysT5Ud4T0jrIlHSIfe1PGfTgXzaPw7Z27YT/5mR76yum+bdX/Jz"
    "bKw9kbjsRE2TPAO0+C4TTLvRSV73fGpRHcRe4E8SkWzQneqOMgJL35bafRDYFfVVmXYvte"
    "27xLJXmTxMA47NdcFOEQf8HgZOVNdF/KoO7CiHLJ4caLIxIZK3cdyxbJp1EsAIeu1Lmw6P"
    "yZzpkDVNfGngd3FvpEjnBniBZYUl2gvlKBrcgyvWuNcGJvJPm0s9L2cB+vEJxKlcMSgV0V"
    "KihkrpYf0AnE5eKhFhK2lK3wpUQmh7VeYdTVe+rInrpzhzO4nr2rVNbVtvU16YmqGPa22m"
    "e/zOsPpnxuvI+xqSkgEeqqH/a0Wb5Npk9mJO+8P+7LMhAILMImh2xSgWOySHbG/1qYWA7M"
    "ttLFUrMXywlsRc0WlVii13bFwZUUQepO8ng/7YJw72tBOUoFaAyXaUVkCPgPLipEMZPau0"
    "qkP+W0UoeKskYVMqpQvSr0PZvchLUhy9HbjSrPv9nE4uGWAcr13bwD2a++P6U+d9FO96b0"
    "i+zvLXVRPbkPQtsmpN36VJQ165NZn+rXp+tQTNjnuvUpertxfWJpuY1GmOx1wHA6wWa+7w"
    "pI8jsJhbJTrIh8Y4OvyyPODF6s0A94eoeHiHkOqIVTlweibI3prmowywBduSOrLwIUgPpJ"
    "baISGZ2Nzr47R8+UqQVML4w72iijvxb9XrqQsgioZuYUx3LOAmWvUSYZj9l30AIi6Q5B+j"
    "Jn1WyJNQGCYYIf+x8fY05n9MQHl8TRVUco1cNeEjTwt3GBNo9L2jUg6YAg35eZIN4p2hzA"
    "zYsalmhY4iaWeMlm5zRPMerKbMkYLY/NLDkMd86tqQ17OpNkkObF1J4wcJjJXRri1RBQv6"
    "BJus0WNe9A2QxpeNQTtSaAf2ASAj4IuA+dE/Cx0pj1Df5HOYH1OHnMDgj6DYnMeseEPgiI"
    "ll1LhHSRbXlQkJTeIogJzmB7yo70tSImLrUxp+o6lDhgImEliqhAGmub+XKnIo6yTMUJr9"
    "P0IZB1qSq8aW/fii1s8APd3k7IXCfV9gmmQRrDlFQuqRZY6ICKYYogjzZbUrQIJ54bzOWn"
    "tP1sqJN8LzxsE6gtqQeye8sqMGUqVzmjZB/WtQ8+9ryd7Wv994joPez5yauXya4FP9btUx"
    "/ejS4vt7qIxJXP5axmvMlWVZQzYewtk+WZFIWPgbpJUWhSFB5EPxjD2Qa6+Nf/AFcpMsU="
)
