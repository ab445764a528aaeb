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
COMMENT ON COLUMN "courses"."version" IS 'Of the latest event that told of its state';
COMMENT ON TABLE "courses" IS 'A copy from courses'' events: its owner, and whether it takes students.';
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
    "eJztXWlz2zYa/isYfWl3xptxnLPJzs7Ijtu69ZFxlJ7p0BAJSViRgEqAVrTd/vfFC96XJF"
    "KSTSn40lQkXhB+cD3vgRd/9Qjzuet6hMknZzzwBem9QX/1GPbgfyreHqEens3y7+ChxENX"
    "i9i6nNAFh0L62Jbq8Qi7gqhHDhG2T2eScgaF+8jmswUa+dxDkeBXiNyrOsUbRKVAfM6If4"
    "Qwc9B8QuSE+OoxknhKBBIycKDkE/iWw231McrG26v2E/vE+hLdE1+o5qJjKCKkkhFoxH2E"
    "o6qRnGCJOHMXaBYMXSomxEEpOAJN8D1BgKijvjiSBER9IiT3iW56wOifAbEkH+uWqD/g9z"
    "/UY8oc8lkBGf2cTa0RJa6T65+wBRZ1oB792pKLmX718ePFu2+1AKAztGzuBh4rCc0WcsJZ"
    "IhUE1HkCovBuTBRKWBIn04EscN2oq+NHYfvVA+kHJGm4kz5wyAgHLgyD3r9GAbOh95H+Ev"
    "zn+b+jFmaKWdb1zcD6cD6wrF5p1EATCj0ePbI5gxFHFeoA099hvSku+mkPPnD2ff/262cv"
    "/6Eh4EKOff1So9b7WwtiiUNR3QUp5tF4KCN+wWQ14BmJAtw0nDxNgY4fpEin8yvGMEZpfV"
    "x7NyM1lglyVUuEDOdLOLgldx3ER3rqqBkgSXHGVeOv/i71zz9Pnj5/9fz1s5fPX6si+g9K"
    "nrxa0kUX1wPdEynywg3GZdgH5HMN7nH5Auiqid0BfRuDeXD+ywBq9oT404UH1z/1b/UIv+"
    "r/ooe4t4jeXN5cfxcX52ptDtfs67PLm9MC2JJKlzRBOxEwcLeBm2BbLf4Nl/K81DbX8u7C"
    "v3LpziwYaq0KRKMlI5Ewo7jFKHaISwCcEuKnnLsEs2rQM1IF1IdK7LBgP725uczBfnpRxP"
    "Xj1en57ddPdR+oQlSSdDsEJjiaZngJPBhiezrHvmPl3lSx+Iq5cBoJf/vjLVE7fzVPyegB"
    "5znav58dkz7thSRV48pPeB2w+VcpsjPuUntRD+oNIwOu/tMU2vdJvSsAjhj2XuDrnXgFfD"
    "3M8Fi3EqoD4eqBVqOS5oficrW0MAdWq6YDxYTxWG0uY4X+G6WyRXohoixR/UINMsOZI45s"
    "L9RcrtBLt1TnBgpjB5SX1VriDgfodlSSeuVQ91IDdJPyXVYMHxjdzPLqc2B3wgJLjtUU2x"
    "ppg3QF0rbLBXEsLMv4vlOoSOqRmgGcFSxA60SST+L/6cyG1rtWImg+oS4Bqx4ViM8IW8+q"
    "sYxTX1ydfxj0r97nGN67/uAc3pzkSHX89OtQk0n5X1IJ+vli8D2Cn+i3m+vzor6TlBv81o"
    "M24UByi/G5hZ0sTPHj+FGu28nnGVXVtej3vOTedPxWNKd96+VuWYm727GNLAuauDXENC9l"
    "QK1SaIvDtozvt9wndMx+JAuN8gUDp4xdtbdXuq/2E9qSSqUe+3ieUPz8fFUYhEYVeHOrFp"
    "Dbi7NBr2oEbwnej4LssX1sJbj5iVuDbr0pppF1YSNV+WwR7i8r9OWzmAyvqzSH9HlN1fmG"
    "EXATLbJq7VuEJfLU/C+otpU6cEzIyhr0dqvexPP6uIreYSvRhq8YvrIHoBrzxEOZJ8KNqJ"
    "WBoiC6BU21a2AfkqoasA26uiRszBJd7mufYFHliqj3zqcSrbzze9SX23LON/AXP5ySEnk3"
    "V2opqRd0bTVFO2TpuorKzxOOPKVMhBXkvXDzCWGhL27C56oUW7xNlYg5VcMvkBDIqV5GKg"
    "WSHGHXLSstu/vMFxQ62lE2+AXGiT4aC8S2rfhykw0jlTDhXC3CuWC5aeMcysoZDtZlDqbd"
    "t226OCdo+rjTfYxn2KayIkyt3lqZEWm1FXWsO7duj4i933Ccx3LwomJXqgW3WtjA3DjCta"
    "yxrHYexhGZD+I67AKr3YrjcMuaoI9F4Ne7qaLXRyv1vrDg2soelmiOBQIxovQt4hPwHGE0"
    "U7ybs6+UeuUrTQxhx6OMQnWS++qpT1RvClml122hxg1UuEA0PjCSETEn/5pqdFG3EccaVm"
    "ym9aAX5Ywjpbid6vnTxrifFTSm/U7T0IO1h8TnZpNFH4JhzvXILG4ZD+ktqznvU09L81Jd"
    "RvzReD9l91TqkzxNkC1IPS6yx91BM8zI0GSI3ndjdJYx7A2AC06wgxiXit/BsVwH/YhHU/"
    "w4awBmYq7WowbgZiTM3K9A1CHYsZRqJJvBWhQz2G5D0d+uQnqRLNC9Gp00U+JolVpaWO4b"
    "uyGHC6ATniDuPRHgIAStMnIJKnYRnjlFWEzDPDS0UjPdQo1fkHPxELRTPexaaVF5SaNGdV"
    "qNMpGcuz95Ys5GHM7ZCI1+za4e98zy/Rxspuvms2Pp+f4nCI77O3QcH0dgiHoz7qsBoMN5"
    "JHFdgTgcaNCJtubUJmHKOtiafZ/YUFK9r8hvt5PPQL67m1FivVY8gWet22DiGGLFHKijj2"
    "CIIyR4mB+M8SF3FmgI7ROaaiDoQGPf3i8G4VAxc/HC0r9LoNdH2RTlTHBm81Ab4mHqNgE9"
    "ETBoN0dbrfONRnhc3mDdHGuX27gZ2qmEwbtN4kaPWP9VG3oTyHNCBvXmqDMu6Yjadb6Bvu"
    "/jRTX0JckC/C4VHTIRgrNrrnPCJh4vRRIhzTHsR2I9Y/eKzvn9j7LpVVGre9zOvFGWNvGK"
    "XbZwdCYawPSxCQbotAsl55rWSr8VGgLKuJ5Shv2aHagkWszCupBhkN3BzJdT2MCzU0UxgN"
    "OL6/7tr9UcIC6fnQanvw7O+8U0aj5puUnlJY0NvtOrVzBzWnZzXtJ0c+e6uYFX2iRYru3+"
    "cgLgtaOomsKV98wfCly79or0iU/tSa/GLxK9PVrlGcFpuVWukXpINnAQVPkG6qPwqrwCFd"
    "wxYjGdPdex6+xLtdT8bIL9ptx8P8/Zqrnz2XIJG0uYIicvXiwBNLYdqVKFrSo2K52E7wrx"
    "eWpiNUA4Kn6A6D49Pl4DXVWqFl39rsDDOZOVDvwfPtxc10UfJSJFWkZtif6HumWH2wYhAz"
    "CWG0KLNs8CyYIKOpZl5Ez99YFH/JvRSJDamwMKpVZudHZU3uJaYM1ogPfERzPsSwoPjrTF"
    "NJQHPz38YuQzBAvb3Hd0Vo/ZzF2Uvf3tqgFv/t0dNJzYgaT3xBph6sJxubs7CP0Dky0Ih3"
    "IidORDEeKEGUogeCCYQYWwLUOWRfWhMYaq0D12A/KJ0bAKFnhD1UbVmlHg68v04k+FtWIG"
    "iUv04Tc0wQKyl/A5cZ6gu7u5mki+h/2palRUW5jA8RPzOHRD1IT5RBENuJLMV3NT4QJN1B"
    "boGBcdqQB/OQ0rtt1ASB0LcHd3pH5LPqO2/gXJVgCa8A+3VIMm8HGIYaGjRdgEPo4uPkux"
    "hvr1nX0OxEi+VVVOsCutqZrWaZ36UZilCB76EHQhozzjxebCpQ6j8HxgjA7UioWgY6ZVxB"
    "ATyBCD8Cc25/5UQetiIdFEzYd8hZtHbEYjfOzzoGJrqncdlSUPYpd6GAdSPQ3TA7aRCy8W"
    "MPC38N8lE6mBRpGTMUbpCqM07EzRnlllkh7XQlsQfDhwj3eL7DcnJ8+evTo5fvby9Yvnr1"
    "69eH2cQFx+tQzr04vvAO7cuK641qNi+28wwOvED6Y7tjbQEx7T1CCcEzQ+y66Zg/O5kmJK"
    "2Yge5aRMaE2LgKaIupdRX3IxakZmg0Dg/UG+QbaFjOLTzE9cEDRe4pZe4kRxbLKO5ITMMt"
    "J8Gcno5o1xN4mHN0W+lbc8J2jIUZfJUcZs1bSXC6Kmn7vWzx007/8UeRxX2Pd/Sh2Taxr4"
    "I1dmAwt/chIvNM1P6HgCR/GiipAgcYJveBtXj4bEhZTeMrKQ+wR5VM0DNq62/+/iI8ZavG"
    "9bqrEWd4TRJNOxCeQ5IQN7C9hN1Pi27ZbRflBG9Eo1m/qYjWtIW0awAOx1dIpsz5BdDtvr"
    "q4+Xg4vb/vV3592Kd3hHsHOps0vVcaFMiZU0qJisajUDus2GD9g8cMMMaEMSO+OPUMDsCQ"
    "wkp0xtGktvOVhwmQvqwOIFH8TztOxOR8MYH9+KbhiiiSfYZ7oSeSDaRBSURA8J4AcOK4iw"
    "nJKKNOhrOJAiOeM/auk/imDUQZitOiCRNF2wWRdMFF+uTAdbH2deltyHcPPee0x9ASG+gI"
    "C2NOpBdISGXE7QEAvy8nmR3j9eQHq2q5o6WjfysT5UdwRsyvicHSEPuyPue5DCzY/Ctzfu"
    "ht2kXHro2167tlV/ITbK/dkbDsRE2THAt57XwmmWTikq3+0kSn24BtgR8SmWkBO81cdBSH"
    "r71UajGwK/qhIpxfa9tqmUSvImiYFx2C9Jre8Qb8bhZGVf3y/Rq0uwXyx3tDLNfiJhZa6u"
    "WG2xvmHAX0EAjlvpE2HRybM0iS6kvsViCvZnj6jhrf6dYcVzgfcq7bVsyN5GpXBir490Jl"
    "1tD4cE/pC9N8rqG6XhjXKuQe14ShjigXwbLiJ8XszLG64t+vIxJfCJgW3dgVTAeKzG+m4M"
    "6kvSDFXR6nVVzm7Z1B9M41x5GV1T/T8R2lY/7GiHfJdMG513OpkUVKLMbO9QT2Wzx2MZND"
    "lmkwockk1yawywhZFlz6wr21h3dmI7gXnXbIWJJTptWexdKxGk71+Od9ZtUO5dLSgHqQL9"
    "nLIhIEBYdYhe4OFGDSdWjGJKtXPFKPxQu/DlvKhRh4w6VK8O/cCHt0Ft2HL0dqXq8x8+tP"
    "xgzSDl+m7egPtXXxFRn79oo6shusX9d5a+qJ7ri8C2CXFaLU9FWbM+mfWpfn26CeSQf65b"
    "n6K3K9cnnpZbaY4513e6picUbO55VMKdRMNA6mjABVFvbPB3ucQZw4tFeLPqEeKuA1riiP"
    "qi4hbE7VUNphm4ZmlKFl8JJECLZjbRyYzO+mffn6On2ugCJhjuK80DzDPh16Lfcwppi4Bs"
    "Zk5yzCdcaLuNzqTkcnsKLSCK7BAUXnWrm62wJmpimQDIPYiRMSc0OuKHS2LpqqOU6mEvCR"
    "r427hBm8cmbRqUtEeQ78pQEO8UbbTYvKhhiYYlrmKJl3x8zvIUo67MmozRcvnYUsNw4/ya"
    "oWkvzCYp0tyYoU9McS3YpSFmDQH1E01SbraoeQPKZkjDo56qNUH8PZMU8EHAfei8gI+Vyq"
    "xr8D/KKazHyWW2R9A3vbn9sZnQB4n1hedLiFBYZF0eJJLSq68cR3AO29V2pDeamFBmY5/p"
    "K1Hi+ImElWiiAqmsbe6pnYo42jIVJ71OU4hA5qWKe8d3963YwgY/0N3dkEzCxNoewUyk0U"
    "xJ5YpqgYUOqBjceC7VzzlDs2DoUjFRnwrtZ0dhou+Zi20CtSX1QIZvVQVmXOcrj29Z37J1"
    "7YOHXXdj+1r3PSLhHvbs5NXLZNeCH8v2qQ9X/cvLtS4joeq5mtXcb7JVFeVMKHvLhHkmTe"
    "FjoG7SFJo0hXvRD8ZwtoIu/v1/vgbGSg=="
)
