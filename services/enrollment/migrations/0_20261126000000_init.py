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
    "w8vLLU7xLo9ZFMRTkTANs8nIn42PWagJ4IGLSboy1X5kYjPC5vsG6Otcds3AztVMLg3SZR"
    "pk+s/zDaMFlmRsig3hx1yoQ7de06Y/+Ic7yqhr4kWYDfk5yqP4RfRzPE3iu0xGCuhq0I4Q"
    "kLt7ROb+ic334v20kltbrH7QwSZWkTE9pnm0RvnPymj42Pv9f+jpyv2V8wLizHnZGgYuac"
    "uhTzmh2oJFoMP10J7cTrxXyRLMbzgvjcmWo6cZBYqlA6znx1RI1zYsPjiNHsFqsKu312Xk"
    "m6cHpxNbr5pZowxOWzc+b0l/H5qJjwgJOWO1pe0pjYe73UhQunZTfnJU03966bG/ibTfbr"
    "2u4vZ2feOoaqKVx5n/uxwLVvp8eIcNeeD2rcHtHb4SbHB07LbfJ81EOygzehypFQH4NX5U"
    "KoIJoR5ent+Y59Z5Wu5fFnc8ybEvnDPPgs585nyyN0JmCKnHz11RpAY0OTLFXYqmIb1Il+"
    "VzhcLidWA4Sj4keI7rOnT7dAV5aqRVe9K/BwRkWlf/77D9dXdbFEiUiRlrm2QP9F/TLadU"
    "HIAIz1VtOigbRAsqCCnqV9OZN/fegTfj2dBqT2WodCqY0bnR2Vt5gS2NLZ/55wtMBcuPBg"
    "qCysWj4+LUDJZ4GkWsu4o9KsLBbequzKb1cNXDN4ewsNJ3Yo3HtiTbHrwbG521uI6dMxyS"
    "SSi+KToYg+zqZ18XABFcK2DIkv5YdmGKpC99gLySfq6ipo6E9kG2VrpiGHwij+lK4VU8gk"
    "I+cM42iOA0gnw5bEeYJub5dyInEf8zvZqKg2nVPzE/WZyrqpm7CcS6IBF8ZxOTclLvHlig"
    "ku6jQe/OWurtj2QohbsFzn9nYofwu2cG31C47jATT6D7dkg+bwcQhRcacr3QQ20y3PYA31"
    "q5sVHTjd90ZWOceesO7ktE7rVI902ih4yOH2RxGlfi8215UdoC57TNGBWnEQuDOqVESNCa"
    "TsgYsdl4zfSWg9HAg0l/MhX+Hu8ZfRCJ9xFlZsTfV+prLkUexSD+NtqqdhasA28vfFAgb+"
    "Fs6+ZCI10ChyMsaCXWHBhp0p2jOr7NezWmgLgg8H7tP9IvuPk5Pnz1+dPH3+8vVXL169+u"
    "r10wTi8qt1WJ9efAtw58Z1xU0rFdt/gwFeJ3403dHZQE94TFODcE7QODj7Zg7OJ6+KKWUj"
    "epSTMnE4LaKfIupeRn3NrbUZmR2ihg8H+QYZFzKKTzOnckGw1y7lLjDdl5c4URybrCM5Ib"
    "OMNF9GMrp5Y9xNJuhdkW/lLc8JGnLUZ3KUMVs17eWCqOnnvvVzD837UdqdwQb7/o+pY3JL"
    "A3/kymxg4U+O2WnT/NydzeFOqKgiFJA44zq8jatHE+JBrJuILOScIN+V84DOqu3/+/iIsR"
    "Yf2pZqrMU9YTTJdGwCeU7IwN4CdhNi3rXdMtoPyoi+k812OaazGtKWESwAexUFaB8Ysuth"
    "e/3u4+X44mZ09e15v+Id3hLsXKq8UXVcKFNiIw0qpqHazIBusuEDNgs9R+U3m5DYGT9EIb"
    "XnMJCcMrVpLN1xsOA6F9SRxQs+iOepnqAYxtgHK7phiCae4JDpSuSBaBNRUBI9JoAfOKwg"
    "wvKOVN2OsdmBFMkZ/1FL/1EEowrCbNUBiaTpgt26YC75cmWi1/o487LkIYSbD95jlwcQ4g"
    "sIKEujGkRDNGFijiY4IC9fFOn94wWkZ7uqqaN1Jx/rQ3VHSO8oW9Ih8rE3ZdyHc9E8Ct/e"
    "uRv2k5/poa/f7dtW/X9iozycveFITJQ9A7zzJBhOs9xLUfl+Z1wawb3MThCfYtGc4I06Dk"
    "LSW7B2Gt0Q+FWVdSm277XNu1SSN0kMjMN+TdJ8h/gLBicrb6K7IwZ1yfPLJYcbk+gnMlbu"
    "aootEvGiWAAOXalzYdH5M50zB6iujT0P7m/ziRzhzhAtsKS6QH2lAluRcXfXGuHE3kjyaW"
    "el7eFwhzucSpXDEoFdFSooZPGVH9DJlOXioRYStpSt8KVEJp+vXmHUNWTqyJ66f4QzuKq6"
    "q7S+1bb1NemJqhj2ttpnv8zrD6Z8brybrqkpIBHqqh/2tFm+TaZPZiTvvD/uyzIQCCzCJo"
    "dsUoFjskh2xv9amFgOzLbSxVKzF8sJbEXNFpVYotd2xcGVFEHqfuZ4P+2CcO9rQTlKBWgM"
    "FwtFZAj4Dy4qRDGT2rtKpD/ltFKHirJGFTKqUL0q9D2b3IS1IcvR240qz7/ZxOLhlgHK9d"
    "28A9mvvkuiPnfRTndI9Ivs7y11UT25D0LbJqTd+lSUNeuTWZ/q16frUEzY57r1KXq7cX1i"
    "abmNRpjs1ahwOsFmvu8KSPI7CYWyU6yIfGODr8sjzgxerNAPeHqHh4h5DqiFU5cHomyN6a"
    "5qMMsAXbkjqy8CFID6SW2iEhmdjc6+O0fPlKkFTC+MO9ooo78W/V66kLIIqGbmFMdyzgJl"
    "r1EmGY/Zd9ACIukOQfpiW9VsiTUBgmGCH/sfH2NOZ/TEB5fE0VVHKNXDXhI08LdxgTaPS9"
    "o1IOmAIN+XmSDeKdocwM2LGpZoWOImlnjJZuc0TzHqymzJGC2PzSw5DHfOrakNezqTZJDm"
    "xdSeMHCYyV0a4tUQUL+gSbrNFjXvQNkMaXjUE7UmgH9gEgI+CLgPnRPwsdKY9Q3+RzmB9T"
    "h5zA4I+qaXsj82E/ogsKiNacoW2ZYHBUnpLYKY4Ay2p+xIXyti4lIbc6quQ4kDJhJWoogK"
    "pLG2mS93KuIoy1Sc8DpNHwJZl6rCm/b2rdjCBj/Q7e2EzHVSbZ9gGqQxTEnlkmqBhQ6oGK"
    "YI8mizJUWLcOK5wVx+StvPhjrJ98LDNoHaknogu7esAlOmcpUzSvZhXfvgY8/b2b7Wf4+I"
    "3sOen7x6mexa8GPdPvXh3ejycquLSFz5XM5qxptsVUU5E8beMlmeSVH4GKibFIUmReFB9I"
    "MxnG2gi3/9D1ufQX4="
)
