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
    "reason" TEXT,
    "import_id" UUID
);
COMMENT ON COLUMN "enrollment_cycles"."import_id" IS 'Id of the reference that imports use';
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
    "groups" INT NOT NULL,
    "events" INT NOT NULL,
    "responses" INT NOT NULL,
    "dead_letters" INT NOT NULL
);
COMMENT ON COLUMN "erasures"."version" IS 'Version of the user''s UserErased';
COMMENT ON COLUMN "erasures"."events" IS 'Events that were not published yet';
COMMENT ON TABLE "erasures" IS 'What was erased in this service for one user, and who requested it.';
CREATE TABLE "course_groups" (
    "group_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "member_ids" UUID[] NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "course_groups"."member_ids" IS 'Students, in the order of their ids';
COMMENT ON TABLE "course_groups" IS 'An aggregate. The row of a deleted group stays, as the log knows its versions.';
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
        CREATE UNIQUE INDEX "enrollment_cycles_import_once" ON "enrollment_cycles" (import_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_of_enrollment" FOREIGN KEY (course_id, student_id) REFERENCES "enrollments" (course_id, student_id);
        CREATE UNIQUE INDEX "enrollment_cycles_one_open" ON "enrollment_cycles" (course_id, student_id) WHERE unenrolled_at IS NULL;
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at) AND isfinite(unenrolled_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_reason_known" CHECK (reason IN ('withdrew', 'removed', 'expired'));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_ends_after_it_began" CHECK (unenrolled_at >= enrolled_at);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_ends_with_a_reason" CHECK ((unenrolled_at IS NULL) = (reason IS NULL));
        ALTER TABLE "course_groups" ADD CONSTRAINT "course_groups_of_course" FOREIGN KEY (course_id) REFERENCES "courses" (course_id);
        ALTER TABLE "course_groups" ADD CONSTRAINT "course_groups_finite" CHECK (isfinite(created_at) AND isfinite(updated_at) AND isfinite(deleted_at));
        ALTER TABLE "course_groups" ADD CONSTRAINT "course_groups_version_positive" CHECK (version >= 1);
        CREATE INDEX "course_groups_of_course" ON "course_groups" (course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "course_groups_of_member" ON "course_groups" USING gin (member_ids);
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone) = 0 END);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (sort_text, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz2zYW/isYvbQ7o80kTppkm52dsR0ndevYGUfp1R0aIiGJaxJQQdCKttv/vjgA7x"
    "dJpCib0uKljUkcEPoOgHPFwZ8DQjnzPJ9Q8eSUhTwgg2/RnwOKffhHxdshGuD5PP8OHgo8"
    "9hSJrdoFquE4EBzbQj6eYC8g8pFDApu7c+EyCo2PESdzz7UxYhOEkaZFLkViRlBA+L1rk+"
    "hp8AS6dJgt+3TptDH1Db2hPxIeyC+jp8gNJMHcwzaZMc8hHE0YT7sQMywQo94SzcOx5wYz"
    "4qD05wbysxNJItgQ4YmQ/8I3lJNAME7UIEPq/hESS7ApkSPhcqi//S4fu9QhXyQy0Z/zO2"
    "viEs/JAa4HYLkO9KNeW2I5V68+fz5/+04RAA5jy2Ze6NMS0XwpZowmVGHoOk+AFN5NCSUc"
    "C+JkOEJDz4t4Fz/S45cPBA9JMnAnfeCQCQ494Ovgn5OQ2sBOpL4E/3nxr2iEmWaWdXk1sj"
    "6djSxrUJoGMIQCb6NHNqMwhVwJOsD0l+43xUU9HcAHTr87vv76+cu/KQhYIKZcvVSoDf5S"
    "hFhgTapYkGJ+r2dFGfFzKqoBz1AU4Hb1amgKdPwgRTpdMDGGMUqb4zqI57tcHrAkPDmiQC"
    "ByLycxWrhipp7q2fNVgAIh3xcXWTUj5A+U//v70bMXr168fv7yxWvZRP2y5MmrFbw6vxwp"
    "lqQsCLxwWsZ/RL7UMCBuX0BfDrE/6Hcxq0dnP4+gZz8I/vDgweWPx9dqqn84/lnNdX8Zvb"
    "m4unwfN2dy19W78eXpxdVJAWzhCo80QTshMHC3gZtgW0qBhnt6nqrLTb2/8K/dwzMbhtyr"
    "wqDRlpFQmFncYhY7xCMATgnxE8Y8gmk16BmqAupjSXZYsJ9cXV3kYD85L+L6+cPJ2fXXzx"
    "QPZCNXkFQcgko4ucsoKPBgjO27BeaOlXtTpZ9XrIWTiPjdD9dEiv5qhSWj4Z/lFPr9ZEz6"
    "dKC1VYUrO2J1wOZfpcjOmTQslvWgXlEyYvI/TaH9mPS7BuBI1d4LfP0jv4CvjymeqlFCd0"
    "BcPdFqjM38VFxtcBbWwHqjcySVXjyVwmUq0f9WWn2BCB1QiaXlGJuAw1Q/jrXm5DPIXsoF"
    "XTZHO+x3CwvyYK2ZjadqN8ZJvb2o2NQA36S9QbfC9JtzBnpeYE04862m2NZQG6QrkLY9Fh"
    "DHwqKM71uJinB9UjOBs4QFaJ2I8kn8j96ItsGlJEGLmesR5Arw+LE5oZv5N1Zp1+cfzj6N"
    "jj98zOl6b49HZ/DmKKdex0+/1jZNqgkmnaCfzkffIfgT/Xp1eVa0fJJ2o18HMCYcCmZRtr"
    "Cwk4Upfhw/yrGdfJm7srsWfM9T7g3jO7Gh9o3L/XIc95exjXwMSn1riGmeyoBaZdoWp20Z"
    "33eME3dKfyBLhfK5HAmmdpVsrwxR7Se0JeNKPuZ4kSj5+fUqMdDuFXhzLTeQ6/PT0aBqBn"
    "cE7+eA7LGnbC24+YVbg269U6aRn2Ero/l0qeXLGsv5NFaGNzWftfq8oRF9RUnJdH2DsEC+"
    "XP9Z+1aFZiss4VghK9vR3XZ9MMHYfiyjjmOvRsbuQHExDgrjoNhHpPWm38pFUSDtwFbtG9"
    "iHZKyGdAtWl4iNY6LPvOYEB1XhiPpIfUrRKlK/R7zcRaDe9eeMN1WockRb6FMP5Nk9d+KU"
    "NpWJSaTpqnM29e8IUBhsmMjWoVOjD6ZhFF1eaxumUeiNjUMVEHc3NQ9/mjHk42VkxxUioD"
    "NChwhTB83YQraiyzep6QbhURYK+YDLl5EhhwRD2PPKpuLuPnMwZuP6HN6e2jP/hwm7j6Z5"
    "Y9uWNkoTIZ1SmHS6FlIatps2IbksndF7+6z3qqB5GxbnCA2Pe81jPMe2KyrSBOt9bRmSVq"
    "KoZ+zs3AcU5xzAwSrLwcsKqVQLbjWxgbkMMydaZY6gUsBVZbuuSu6u7cOkeneW6l02HdfH"
    "zuPU5AeJnPfBvOgkbt6xSc5xEPL6KG30erjWANcNN7a6sUALHCAgI44+CiuN2/gsLBxyZZ"
    "SAe4Rr03ghDWhOJCsDAe1FlYndSZ9b2NPQc0NrOkNizsM2Na8T3lnjCpFQD3qRzsRli7qN"
    "WkFtoltZQhPb6rVNcLDOqeJpcthjvwoQZIWdqfm5mcd9N0HjmiNw9ZZCnqrPuD+ajeDSe1"
    "eow21NkC1QGWQrkJ1yFs6bgJoSGDyr9oD7psv/fh9W/uBMDVOHNheEE0SZyJSkWRLxOHuu"
    "FJdz+QXSBPIcTZ9Rf7RZ7BDsWNIwFVLONgC2SGaw7cLN0q074D3s34MaZ4B+OdyssJaVio"
    "INymvR9EDyEwTnkyHardKmo8oMSHUHpX+WgbTeA51ezaboTuq3gTTeAxSpp1X1tzrvfgsv"
    "gfpSQzdBlsb4CZr6CfqV59BfE7aBh0D9v4RmfRQ+bm9i8C1i8D7xx8pNWCFtjznHy2rM82"
    "QF5KVm1iNxO/ikD0rIvTeqisg4FDvUFrzLUfQjtuINTOPffi9ge7BekEfTDm1O4Me3SSjI"
    "URr3Ya/dh+HcacnmPKVhc6/ZHOnHLdicpzT5QX3jco+szvPEFTuoMT0zLYbr7M+CY3e99X"
    "lBRJA5oBvlaC9m4MjKFZ7VtdZUzBjSdxCmKP1Y2ezssN+DyfLu76LdwsBUzGq1SeYpjSzs"
    "3S5p6qzsYC2tqLNiKoEcTiUQhX6NQI85s1qUQ+i+lQv5agJCNMoEg16UwB1jKXldJ3bzBi"
    "w6jKeKrlEiLXspg6duIKSEdmR3Evp1zuRuP2SSz3q1T62S+Y4bzD28tJp6Qot05uhwc4co"
    "8bHrNQE9ITBoN0c7gBPXQmJbodwS7t4TZxS9zOs9WTKDewvcCeb2rA3yeUKDfXPspTbSaF"
    "eP2xusm2PtMRs3QzulMHi3uVbHJ9Z/GG14tU6GyKDeHHXKhDtx7bo01RVx3BJlv0O56hxO"
    "nHeNFhgSA0H9QnjMwg3zANcwpxTFdYi0Dd37lgGpMrWJVvTZD9eb4ymGx+Z0isnLMEGKPi"
    "0ck5dxsGxuELE3N6/Vsr98M9jGZ8mawpXPWjgUuHYdNjom3LVng5rAUfR2uC50hNN262JH"
    "9ZBsEY+pCsXUn0WsCsJUqC2Rwrld9KX3OkuLgnqnM8ybqoX7mXwu184XyyN0KmCJHH3zzQ"
    "pAY7eFbFUQVbFH40i/KxTZm8+bIBw1P0B0nz19ugG6slUtuupdQQ9nVFRmOHz/6eqyLhsr"
    "ISmqZa4t0H9Rv1xAXShkAMZqH1zR3VZQsqCDk34drjuVvz70Cb+aTAIi6gRcodVaQWdH7S"
    "2mCDZMl/hIOJpjLlx4MNRHLhR9XDWBki8CcWIz7qhys/O5tywnQ7Tr5obe0NtbGDixQ+He"
    "E2uCXQ/KB93eQlakPktMIrroXDE00WV9dC3ccA4dgliGS1fkh6YYukL32AvJDXV1FzSEQz"
    "AwmknIoTGKP6V7xRQq6so1wzia4QDK6rIFcZ6g29uFXEjcx/xODirqTd/nckN9pm580UNY"
    "zKSigSCpQ65NiUt8hCXBRVUlgl/u6o5tL4TMD8t1bm+H8m/B5q6t/oKyRACN/uGWHNAMPg"
    "5JPu5kmRxKFLGLNcIa+g/kL5DwTBh/I7ucYU9Yd3JZp32qR7pkOTzkBClSde1gcbhw3hHq"
    "JWXQgV5xELhTqkxEjQmULkb4hi4Yv5PQejgQaCbXQ77D7TNYoxk+jQ+gbhq1KFMehJR6mN"
    "hFvRqmJmyj6FFMYOBvETpKFlIDiyJHY/yhFf5QkEyRzKyw9N1pLbQFwocD9+lukf3H0dHz"
    "56+Onj5/+fqbF69effP6aQJx+dUqrE/O3wPcuXld4Y+uEP8NJngd+cGwo7OJnugxTR3COU"
    "ITLuubOzhfxDtWKRupRzkqk9XRIpcmUt3LqNenXWdpen+FzYNkWWcLNiWGT5VQppjXJMkU"
    "CIuVnZdCS4eDwfQkcnkks1lO5pPzy+PrX6qn80mFi+Tkl9HZcYEBieHYZB/JEZltpPk2kr"
    "HNG+NubiHbFvlW0fIcoVGO+qwcZdxWTblcIDV87hufe+jej8oPD9b4939MA5MbOvjjCnSb"
    "e/iTg4raNT9zpzO4jzzqCAUkvnkO3sbdozHx4K45EXnIOUG+K9cBnVb7/3fxEeMt3jeRar"
    "zFPdFokuXYBPIckYG9BewmYblrv2UkD8qIfpDDdjmm0xqlLUNYAPYyOsC0Z8iuhu31h88X"
    "o/Pr48v3Z/3Kd3hLsHOh6j3X6UKZFmvVoGL56PUa0HU2fcBmoeeouuRjEgfjhyik9gwmkl"
    "NWbRpTd5wsuCoEdWD5gg8SeVpVH9hojI/vRTcaoskn2Gd1JYpAtMkoKJEeEsAPnFYQYXlH"
    "qm4JXR9AiuhM/Khl/CiCUSVhtmJAQmlYsB0LZlJfrrygpT7PvEy5D+nmg4/Y5QGk+AICyt"
    "OoJtEQjZmYoTEOyMsXRfX+8RLSs6xqGmjdKsb6UOwIKVyaQofIx96EcZ84iPEofXtrNuym"
    "2k/jyOuWQde+ier/Ex/l/siGA3FR9gzwzi+ebHgjy15cxXLseXDdSnyKResEb9RxEJLeBt"
    "79TSwZ/17bKj4lelPEwATsV1w74BB/zuBk5XV05+Og7vqBcsvh2msIEhord6XkBqWMUUwA"
    "h67UubDo/JnjTiG0LlVdG3se3GPvEznDnSGaY6nqguorDdiKmsXb9ggn9o6lPu0stT/cx0"
    "sEp1LltETgV1WX6eXrIMsPRFeAvNEbCVvIUfiSIlMRWe8w6jp2dWRP3RvKmU2CoKvCyNW+"
    "9Xo7tNK3vqn12S/3+oMZn/W+9Yi5TV0BCVFXfNiRsHybLJ/MTN5aPu7KMxAILMImh2xSgk"
    "PySHam/7VwseyZb6WLrWYnnhMQRc02lZii137FwaUkQXgiCI/laRcK9642lIM0gOB+4FgZ"
    "Av0HFw2iWJPauUmkP+W0MoeKtMYUMqbQClNImipcMv5dTFJtBuVbrTeBovbxSDayfkY5q4"
    "Rge4YU+VeBri8Rdxo7+XX5DUE8T12cRhwXalBwgiac+YhRomuElI2iXX6oY3ul/jChuVVq"
    "o9taDjHQ0ls/s15UjdTiDIlRi/e3wtX3bHwd1p58id6uFRv/ZmOLhxuec6lnxRZ7cPWlTv"
    "Ul8Lq93v5xUzJ3VQGvfnMOQtsmpJ2aW6Q1aq5Rc+v3p6tQjNmXuv0pert2f2Jpu7Xa7Nk9"
    "0dXsokNuNvN9V4BWOQ6FcncviXxjQ8qER5wpvFiiH/DkDg8R8xzQTicuD0RZf+2ua/Dugz"
    "Z8R5ZS+Q3Ai0ltourhnR6ffneGnimPPXjwGXe0b19/Lfp74ULlO9CKM4cBFzMWKLe/8ux7"
    "zL6DERBpNROolgdjh2FLrAnYqSaHvv9pluaQX09U7CQduzrRtR72EqGBv00mTfP01m3zWv"
    "cI8l15m2NJ0aaOQ57UaIlGS1ynJV6w6RnNqxh1bTbUGC2PTS05Dbcu0azjQ7ogcZCWV9YJ"
    "FZB3IaU0pD0jUP2CJlWbW/S8hcpmlIZHLcxgzoENTF3ZBwH3oUvLPlY1zL7B/ygHeR+nHO"
    "YeQb8mjtU7TeiTgEMXKxUh3WRTPShIWm+QCwulPDzlR/pWKSYutTGn6latOO8u0UqUogK3"
    "IdjMl5KKOMozFd+bkFahguJ9VVmyO/tW7GGDP9Dt7ZjM9N0MPsE0SFNhk86lqgUeOlDFME"
    "VwHQNbUDQPx54bzOSntP9sqO+KmHvYJtBb0g9cEuFClJqpKy8Y3UlU+pOPPW9r/1r/IyJa"
    "hj0/evUykVrwxyo59enD8cXFRvdZufK5XNWMNxFVRTpzGqplzVVT6fYxUDeVbk2l273gg3"
    "GcrVEX//of5Pw3bQ=="
)
