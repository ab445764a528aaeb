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
        CREATE UNIQUE INDEX "enrollment_cycles_import_once" ON "enrollment_cycles" (import_id);
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
    "mrAduiq0vCxjDR574WBPtV7oh6T30q0cpTv0d9uQtHPfUWXDQlVDmhLfjUA1l2z5w4pE1H"
    "YhKluoYxm+Hf4aPA3zCQrUOjRh9Uw8i7vFY3TL3QGyuH2iFON1UPf5pz5OFVpMcVPKBzwo"
    "YIMwfN+VKVYqu3qeoG7lEeSPVAqJeRIockR9h1y6ri7j5zMGrj+hjenuoz/4cBu4/GvLFt"
    "Kx2lySadSphwuha7NCw3bVxyWTnDe/vMe7XTvE0X5wRNH/e6j/EC21RWhAnW29oyIq22op"
    "51Z+c2oDjmAA5WWQ5eVexKteBWCxuYG0cYlzWW9S7bOCL2QRy2fWC1nbhrO9YEBfYDUe8c"
    "jF4P1+p9YcGNlT2lei+xj0CMOOEJTKVTxUcw4WwlZwS0chFqZEultwmiutKXUF5WaXad1L"
    "mFGgc1N1TiMiLmGGZTrS7pO2tSsaHWg16UM+7A4paqZ1Abp0pW0LhUek1FD9YmUjzEDGvs"
    "Vz6CYKRTPT43M/TuxldZc/KqnqDmpfqM+6NpAJTdUanPVDVBtiBlkK0as3dNh+vdPozUwa"
    "luZugBWhJBEOMyk7ljReTjrBFqeV+oL5AmkOdk+oz6o41ih2DHUoqUUvGbAFsUM9h2YRbo"
    "Vn09SxbxQY0GmykxXKfEFraE9XrsOZF+JqI0ciou57Ck5DKlhIeDtbYJ9ialfqL0Y2Vdts"
    "N6D8Yt2V/qv4UKqzurlaqVlzS6Vq91LRO0vPuDQeboyuEcXdHo12zocc/cv5WD0r9pSkGW"
    "JmF4gq6msIlGNmSoRW+4E6x2XupAxrOVP0Q+j6LH9ClhprQeofbgGfUVV1RieKagr8g+uM"
    "MPGbN1r9ap+/Z8h/oLF68s/bsEen0ATVHOxLo2j6IhHqZuE9ATAYN2c7TVytxohMflDdbN"
    "sXa5jZuhnUoYvNvkxPSI9R/OGubFzAgZ1JujzrikU2rXGftHQuBVNfQlyQL8ruJU/SH8YT"
    "RD7L1CSwzmatiKEJ7wYEPr9JrO+e33sp1UUas73M4gUZY2oYh9tkn0xslv+tj4+Hvt78gF"
    "8ArScn3MSxqDba8nTrBwWnZzXtJ0c++6uYH30qRNru3+clrfjSNymsKV9+AeCly7NqGPiK"
    "D2fFBjRI/eDteZ0XFabp0dvR6SLWzTVWbp+oiuKoN0BW2JCGdvTwvsOh1xLSs8mWPRlBbu"
    "5+lNNXe+WC5hMwlT5Ojly3sAjc0WqlRhq4otGkfhu8IJWTWxGiAcFT9AdJ89fboBuqpULb"
    "r6XYGHcyYrvb3ff7y6rItMSUSKtIzaEv0X9csE1AUhAzDut8EVzW0FkgUVHPcr5OtE/fWB"
    "R8TVdOqT2vsACqXWbnR2VN7iWmBD1/EHItACC0nhwVDb60L5OPackS8SCWJz4ehcEYuFuy"
    "o7httVA/fT3dxAw4kdSHpHrCmmLhzCurmBCLEwwpVEclG0KxQJD0eFiSyCBVQI2zJkTFQf"
    "mmGoCt1hNyCfGQ2rYIE3UW1UrZkGAgqj+FNhrZhBOgw1Z7hAc+xDTgy+JM4TdHOzVBNJeF"
    "jcqkZFtYXJGD8zj+t0jWETlnNFNOCmMaHmpsIlvpUvwUWf7YK/nIYV224AXnCLOjc3Q/Vb"
    "8gW19S843AXQhH+4pRo0h49DwAOdrsIm8FnY8gzWUL++ks+Bs2JvVZVz7ErrVk3rtE79KM"
    "w3BA8FXBsoo5zhxeZS1QH6lsAUHagV+z6dMa0ihphA3hG4EXDJxa2C1sW+RHM1H/IVbh/N"
    "F43wmeBBxdZU77UoSx7ELvUwvot6GqYHbCPvUSxg4G/hOkomUgONIidj7KEV9lDYmaI9s0"
    "LTp7NaaAuCDwfu090i+4+jo+fPXx89ff7qzcsXr1+/fPM0gbj86j6sj8++Bbhz47rCHl2x"
    "/TcY4HXiB9MdnQ30hMc0NQjnBI27rG/m4HwGnphSNqJHOSkT1dEiliai7mXU77nuNCPT+/"
    "yTDxJxmj1GmCg+VZsyw6ImSKYgWLyBcyXD3eFgMD2OTB7JaFaD+fjscnT9S/VwPq4wkRz/"
    "Mj4dFTogURybrCM5IbOMNF9GMrp5Y9xNCuFtkW/lLc8JGnLUZ3KUMVs17eWCqOnnvvVzD8"
    "37URKXwRr7/o+pY3JDA3/kymxg4U8ObYWm+TmdzeEyoagi5JM4bTS8jatHE+JComgZWcgF"
    "QR5V84DNqu3/u/iIsRbv25ZqrMU9YTTJdGwCeU7IwN4CdhOw3LXdMtoPyoheqGZTgdmshr"
    "RlBAvAXkYHmPYM2fthe3Px6Xx8dj26/Pa0X/EO7wh2znUWojoulCmxlgYVkxqtZ0DX2fAB"
    "mweuo7NlTUjsjB+igNlzGEhOmdo0lu44WPA+F9SBxQs+iOepnqAYxtgHK7phiCaeYJ/pSu"
    "SBaBNRUBI9JIAfOKwgwvKWVCTW3sCBFMkZ/1FL/1EEow7CbNUBiaTpgu26YK74cmXa0Po4"
    "87LkPoSbDz5gKnwI8QUEtKVRD6IhmnA5RxPsk1cvivT+8QLSs13V1NG6lY/1obojYLeML9"
    "kQedidcuERB3ERhW9v3Q27yfbz0Pe29m2r/j+xUe7P3nAgJsqeAd55+n6nWSafqHy/8/eM"
    "4HJZx49PsYSc4K0+DkLSO5W2Gt0Q+FWVwye277XN4lOSN0kMjMP+nhTsDvEWHE5WXkc3EQ"
    "zqUrGXSw7XpmRPZKzcRQcbpHVFsQAcutLnwqLzZw6dgWtdUV0buy7cBuYRNcKdIVpgRXWB"
    "+ioFtiJ/67Y1wom9keLTziq0h8NF1HAqVQ1LBHZVqKCQE1Z9IEzNqxYPvZDwpWqFpyQy2W"
    "HDFUZfaqWP7OnbLASH+3a7ShJbbVuv10Mrbeubap/9Mq8/mPK59qazpqaARKirftjRZvku"
    "mT6Zkbz1/rgry4AvsQyaHLJJBQ7JItkZ/2thYtkz20oXS81OLCewFTVbVGKJXtsVB5dKBO"
    "k7feP9tAvCvasF5SAVoDFcUxORIeA/uKgQxUxq5ypR+CmnlTpUlDWqkFGF7lGFlKoiVMe/"
    "j0Wq1aB8qfUqUFQ+bslG2s84p5UQbM+RFv/KD/NLxJXGRv4w/YYkrqsvkSIOhRwUgqCp4J"
    "6+N1nnCCkrRbv8UMf6Sv1hQnPDzkY3Vxyio6W3duZwUjWixRkRQ4v3N8PV93xyHdSefIne"
    "rt02/s0nlgg2POdS3xVbrMHVF9zUp8Db6mKbftmMdpYBr35x9gPbJqQdzS3KGppraG79+n"
    "QVyAn/Urc+RW/Xrk88LbeWzWbva4ZDbjb3PCqBVU4Cqc3dK6Le2BAy4RJnBi9W6Ac8vcVD"
    "xF0H2OmUCl+W+Wt3VYN1H9jwLVkp8uuDFZPZROfDOxmdfHeKnmmLPVjwuXBC2374tej3kk"
    "LmO2DFmcOAyzn3tdlfW/Zdbt9CC4jSmgkKb9vWzVZYE9BTTQx9/8MszSG/nlDsJBy7OtC1"
    "HvaSoIG/TSRN8/DWbeNa9wjyXVmb452iTR6HvKhhiYYlrmOJ53x2yvIUo67MhozRcvnMUs"
    "Nw6xTNoX8oTEjsp+mVw4AKiLtQuzSEPSOgfn6TrM0tat6CshnS8KiJGcw5sIHJK/sg4D50"
    "atnHyobZN/gf5SDv46TD3CPo1/ixeseEPko4dHEvEQqLbMqD/KT0BrGwkMrD1XakbzQxoc"
    "zGgulbteK4u4SVaKICtyHY3FM7FXG0ZSq+NyHNQgXJ+6qiZHf2rdjCBj/Qzc2EzMO7GTyC"
    "mZ+GwiaVK6oFFjqgYpghuI6BLxlaBBOX+nP1qdB+Ngzvili42CZQW1IPXBJBwUvN9ZUXnO"
    "3EK/3Rw667tX2t/x6RcA97fvT6VbJrwY/79qmPF6Pz843us6LquZrVXDTZqopy5jRUy5yr"
    "JtPtY6BuMt2aTLd70Q/GcLaGLv71PxFjtkk="
)
