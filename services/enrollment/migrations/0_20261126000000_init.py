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
    "name" TEXT NOT NULL,
    "scheduled_at" TIMESTAMPTZ NOT NULL,
    "attempt" INT NOT NULL,
    "trigger" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "processed" INT,
    "error" TEXT
);
COMMENT ON TABLE "job_runs" IS 'A run; its key lets no two replicas run a job for the same scheduled time.';
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
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_pkey" PRIMARY KEY (name, scheduled_at, attempt);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "invitations" ADD CONSTRAINT "invitations_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_offsets" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        ALTER TABLE "consumer_versions" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "dead_lettered_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_responses" ADD CONSTRAINT "idempotent_responses_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_responses_by_age" ON "idempotent_responses" (responded_at);
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_trigger_known" CHECK (trigger IN ('schedule', 'catch_up', 'retry', 'operator'));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_outcome_known" CHECK (outcome IN ('succeeded', 'failed', 'interrupted'));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_attempt_positive" CHECK (attempt >= 1);
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_finished_with_an_outcome" CHECK ((finished_at IS NULL) = (outcome IS NULL));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_processed_when_succeeded" CHECK ((outcome = 'succeeded') = (processed IS NOT NULL));
        ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_error_when_failed" CHECK ((outcome = 'failed') = (error IS NOT NULL));
        CREATE INDEX "job_runs_started" ON "job_runs" (started_at);
        CREATE INDEX "job_runs_succeeded" ON "job_runs" (name, finished_at) WHERE outcome = 'succeeded';
        CREATE INDEX "job_runs_unfinished" ON "job_runs" (name) WHERE outcome IS NULL;
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
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
    "eJztXVtz2zYW/isYvbQ7o82kTppkm52dsR23devYHUfp3rxDQyQkcU0CXAC0ot3tf18c8H"
    "6TRIqyKS1e2pjEAaEPt3M//xkRypnn+YTKF+cs5IKMvkP/GVHswz9q3o7RCAdB8R08lHjq"
    "aRJbtxO64VRIjm2pHs+wJ4h65BBhczeQLqPQ+BRxEniujRGbIYwiWuRSJBcECcIfXZvET8"
    "UL6NJhturTpfPW1Hf0jv5KuFBfRi+RKxRB4GGbLJjnEI5mjGddyAWWiFFvhYJw6rliQRyU"
    "/VyhPjtTJJKNEZ5J9S98RzkRknGiBxlS918hsSSbEzUSrob693+oxy51yBeFTPxn8GDNXO"
    "I5BcCjAViuA/3o15ZcBfrV58+XH77XBIDD1LKZF/q0QhSs5ILRlCoMXecFkMK7OaGEY0mc"
    "3IzQ0PPiuUseReNXDyQPSTpwJ3vgkBkOPZjX0R9nIbVhOpH+Evzn9Z/iEeaaWdb1zcT6dD"
    "GxrFFlGcAQSnMbP7IZhSXkKtABpt+ifjNc9NMRfOD8x9Pbr1+9+Z2GgAk55/qlRm30mybE"
    "EkekegoyzB+jVVFF/JLKesBzFCW43Wg3tAU6eZAhnW2YBMMEpe1xHSXrXW0P2BKeGpGQiD"
    "yqRYyWrlzop9Hq+UogIdX78iarnwj1A9X/fn/yzeu3r9+9evP6nWqif1n65O2aubq8nugp"
    "yaZAeOG8iv+EfGmYgKR9CX01xOGg38eqnlz8ZQI9+0L8y4MH17+e3uql/vH0L3qt+6v4zd"
    "XN9Q9Jc6ZO3eg0vj6/ujkrgS1d6ZE2aKcEBu4ucBNsq1ug5ZlepOrzUB8u/BvP8NyBoc6q"
    "ULQ6MlIKs4o7rGKHeATAqSB+xphHMK0HPUdVQn2qyI4L9rObm6sC7GeXZVw/fzy7uP36Gz"
    "0HqpErSXYdAks4e8gxKPBgiu2HJeaOVXhTx5/X7IWzmPj7n2+JuvrrGZYch39RYOgPc2Ky"
    "p6OIW9W4shPWBGzxVYZswJRgsWoG9YaSCVP/aQvtL2m/GwCOWe2DwNc/8Uv4+pjiuR4ldA"
    "fE9QutQdgsLsX1AmdpD2wWOieK6cVzdbnMFfrfKalPyNABllhJjokIOM7444RrTj+D7JXa"
    "0FVxtMd+d5Agj1aa2Xqp9iOcNMuLeppa4Ju2N+jWiH4BZ8DnCWvGmW+1xbaB2iBdg7TtMU"
    "EcC8sqvh8UKtL1ScMCzhOWoHViyhfJPwZztY2uFQlaLlyPIFeCxo8FhG6n31jHXV9+vPg0"
    "Of34S4HX+3A6uYA3JwX2Onn6dSTTZJxg2gn68+XkRwR/or/dXF+UJZ+03eRvIxgTDiWzKF"
    "ta2MnDlDxOHhWmnXwJXNVdh3kvUh7MxPciQx3aLA9LcTzciW2lY9DsW0tMi1QG1DrRtrxs"
    "q/h+zzhx5/RnstIoX6qRYGrX3e21JqrDhLYiXKnHHC9TJr+4XxUGkXoF3tyqA+T28nwyql"
    "vBPcH7WZAD1pRtBLe4cRvQbVbKtNIz7CQ0n6+i+2WD5HyeMMPbis8R+7ylEH1DSUV0fY+w"
    "RL7a/3n5VptmayThhCGrytH9dn00xthhbKOeba/mjt0D42IUFEZBcYhIR4d+JxVFibQHWX"
    "VoYB+TsBrSHaa6QmwUE0Oea06wqDNHNFvqM4pOlvoDmst9GOpdP2C8LUNVINqBn3oize6l"
    "k7i0aU9MokTXyGcz+h0ChWJLR7YelRpDEA1j6/JG2TCzQm8tHGqDuLutePjnBUM+XsVyXM"
    "kCuiB0jDB10IItVSu6ep+JbmAeZaFUD7h6GQtySDKEPa8qKu7vM0cjNm724R2oPPN/6LD7"
    "bJw3tm0lo7S5pDMK407X4ZaG46aLSS5PZ/jeIfO92mjeZYoLhGaOBz3HOMC2K2vcBJt1bT"
    "mSTlfRwKazdx1Q4nMAgVWWg1c1t1IjuPXEBuYqzJxELHMMlQauztt1nXN3Yx/G1bs3V++q"
    "6LjZdp64Jj+J5XwI4kUvdvOeRXKORcibrbTx6/FGATxquLXUjSVaYoGAjDhRKKwSbpNYWA"
    "hyZZSAeoRHovFSCdCcqKkUEtrLOhG7lz53kKeh55bSdI7ExMO2Fa/TubOmNVdCM+hlOmOX"
    "LfM2egd1sW7lCY1ta9AywdEqp8rR5HDGfiUQeIVd6PW5ncZ9P0bjhhC4ZkmhSDVk3J9NRn"
    "Dpoyt1cFsbZEtUBtkaZOechUEbUDMCg2fdGfDYdvs/HsLOH13oYUamzSXhBFEmcylpVkQ+"
    "z5mrrstAfYG0gbxAM2TUn20VOwQ7lhJMpbpnWwBbJjPY9qFm6Vcd8AOc36MGZUD0crxdYi"
    "0ruwq2SK9Fs4DkFwjik8Hard2m48wMSHcHqX9WQknvInKvZnP0oPhboYR3gWL2tC7/Vu/d"
    "76Al0F9qqSbI0xg9QVs9wbD8HIYrwrbQEOj/V9BstsIn7Y0NvoMN3if+VKsJa27bU87xqh"
    "7zIlkJecWZDei6HX2KAiXU2RtnRWQckh1GErzLUfwjdpobWMZ//0cJ26PVgjwbd2hzAj++"
    "i0NBgdKoDwetPgwDp+M0FynNNA96mmP+uMM0FymNf9DQZnlAUudlqoodNYieuRbjTfJnSb"
    "G7Wfq8IlLkAnRjH+3lAhRZhcSzUa41bTMG9x2EKco+VhU7e+z3aLy8h7tpdxAw9WR1OiSL"
    "lOYuHNwpafKs7GEvrcmzYjKBHE8mEI1+w4WezMz6qxxM951UyDczuERjTzDoRV+4U6xuXt"
    "dJ1LyCxcF4OukaJUqyV3fw3BVS3dCO6k5Bv0mZ3O+HjPPZoM6pdXe+44rAwyurrSa0TGdC"
    "h9srRImPXa8N6CmBQbs92gIirqXCtoa5Jdx9JM4kflnke/JkBvcOuBPM7UUX5IuEBvv22C"
    "tupNWpnrQ3WLfH2mM2bod2RmHw7lJWxyfWvxltWVonR2RQb486ZdKduXaTm+oaO26Fctim"
    "XB2Hk/hdoyUGx0BgvxCesnBLP8ANk1Ox4jpEyYbuY0eDVJXaWCuGrIcbTHiKmWMTnWL8Mo"
    "yRYkgbx/hlHO00t7DYm8prjdNfrQy2dSxZW7iKXgvHAte+zUanhLv2YtRgOIrfjjeZjnDW"
    "bpPtqBmSHewxdaaY5ljEOiNMDdsSM5y7WV8Gz7N0SKh3vsC8LVt4mM7nau98sTxC5xK2yM"
    "m3364BNFFbqFalqyrRaJxE70pJ9oKgDcJx8yNE95uXL7dAV7VqRFe/K/HhjMpaD4efPt1c"
    "N3ljpSRltsy1JfovGpYKqA+GDMBYr4Mrq9tKTBZ0cDas4Lpz9etDn/Cb2UwQ2XTBlVptvO"
    "jsuL3FNMGW7hK/EI4CzKULD8ZRyIWmT7ImUPJFIk5sxh2dbjYIvFXVGaJbN3f0jt7fw8CJ"
    "HUr3kVgz7HqQPuj+Hrwio1hiEtPFccXQJErrE+XCDQPoEK5lKLqiPjTH0BV6xF5I7qgbdU"
    "FDCIKB0cxCDo1R8qmoV0who67aM4yjBRaQVpctifMC3d8v1UbiPuYPalBxb1E9lzvqM13x"
    "JRrCcqEYDQROHWpvKlySEJYUF52VCH65G3VseyF4fliuc38/Vn9LFri2/gvSEgE00Q+31I"
    "AW8HFw8nFnqzQoUSYq1hhr6F+oX6DgmTH+XnW5wJ60HtS2zvrUj6KU5fCQE6RJddnB8nAh"
    "3hHyJeXQgV6xEO6cahExwgRSFyN8R5eMPyhoPSwkWqj9UOxwdw/WeIXPkwDUba0WVcqjuK"
    "WexnbRzIbpBdvKepQQGPg7mI7SjdRCoijQGH1ojT4Ubqb4zqyR9N15I7QlwqcD9+V+kf3D"
    "ycmrV29PXr568+7b12/ffvvuZQpx9dU6rM8ufwC4C+u6Rh9dc/23WOBN5EczHb0t9JSPaa"
    "sQLhAac9nQ1MHFJN4JS9mKPSpQGa+ODr40MeteRb3Z7TpPM/gSNk/iZZ1P2JQKPnWXMsW8"
    "wUmmRFjO7LyS0e1wNJiexSqPdDWrxXx2eX16+9f65XxWoyI5++vk4rQ0Aang2OYcKRCZY6"
    "T9MZKTzVvjbqqQ7Yp8J2t5gdAwR0NmjnJqq7azXCI18zy0eR6gej9OPzzaoN//NTNMbqng"
    "TzLQba/hTwMVI9X8wp0voB553BESJKk8B2+T7tGUeFBrTsYack6Q76p9QOf1+v99fMRoiw"
    "/tSjXa4oFwNOl2bAN5gcjA3gF247Dct94yvg+qiH5Uw3Y5pvMGpi1HWAL2Og5gOjBk18P2"
    "7uPnq8nl7en1DxfD8nf4QLBzpfM9N/FCuRYb2aBy+ujNHNBt3n3AZqHn6LzkU5IY48copP"
    "YCFpJTZW1aU/fsLLjOBHVk/oJPYnlalx/YcIzPr0U3HKLxJzhkdiW2QHTxKKiQHhPAT+xW"
    "EGP5QOqqhG42IMV0xn7U0X4Uw6idMDtNQEpppmC3KVgofrm2QEuzn3mV8hDczUe/YJcLcP"
    "EFBLSmUS+iMZoyuUBTLMib12X2/vkc0vNT1dbQupON9ammI6RQNIWOkY+9GeM+cRDjsfv2"
    "ztOwn2w/rS2vOxpdh3ZV/5/oKA/nbjgSFeXAAO+98GTLiiwHUYrl1POg3EoSxRLxBO91OA"
    "jJqoH3X4klp9/rmsWnQm+SGBiD/ZqyAw7xAwaRlbdxzcdRU/mBasvxxjIEKY1VKCm5RSpj"
    "lBBA0JWOC4vjzxx3DqZ1xera2POgjr1P1Ap3xijAitUF1lcJsDU5i3ftESL2ThU/7awifb"
    "iPVwiiUtWyRKBX1cX0inmQ1QfiEiDvo4OELdUofEWRy4gcnTC6HLsO2dN1QzmziRB9JUau"
    "1603y6G1uvVtpc9hqdefTPhs1q3Hk9tWFZAS9TUPe7osP6TbJ7eSd74f96UZEBLLsE2QTU"
    "ZwTBrJ3vi/DiqWA9Ot9HHU7EVzAldRu0MloRi0XnF0rUgQnknCk/u0D4Z7XwfKUQpAUB84"
    "YYaA/8FlgSjhpPYuEkWfcjqJQ2VaIwoZUWiNKKREFa4m/vuEpF4MKrbaLALF7ZORbCX9TA"
    "pSCcH2Amnyr0SUXyLpNFHyR+k3JPE8XTiNOC7koOAEzTjzEaMkyhFSFYr2+aGe5ZXmYEJT"
    "VWqrai3HaGgZrJ452lSt2OIciWGLDzfD1U9sehs2Rr7EbzdeG/9kU4uH28a5nCLV9j2ClE"
    "UPZIU8KLpJGZJLpli1wHNtLKAFwkj1q3k24OIEmIqFvSBOCFmlNCtUpzbrqes44xWW9sIK"
    "g0j9hiNazeuDy3LcVrxA+rto6aqNEEYpqkJpM9Wrq7nQgDNYA2IMdlU1uDsaq8x0BisCTB"
    "+kmSKcM55p+mD1JYoK8sUmGsDv9I+DSjEFlV6gRFRGsad1e7teaG0rZO1UGeuADoAnCb5J"
    "12EHEaJMa0SIwYkQBaO6lMQPama5Ub2XozD6vRr9nvrafB7FJmztmZyRmPOrS9EziXm3gP"
    "wipTmrBn1WzVzqikWneS6RmpD8Ic9zzLi2OUFzJMbJq0NwR2I9b8EHFGiMo1eVEdCiVJtF"
    "nBKYJbzdEh6QEuMmlFP2ZdSgxIjfjjcpMVjWbqMK4+KRRCmv40wY6vzzXQmq56mS/8EnZk"
    "XUGxv8qpU4NocXK/Qznj3gMWKeAyrsmcuFrKow+usaVBigMn8gq68EEuDqQG2iVQ7np+c/"
    "XqBvtFsPuPkw7kQOQNHX4r9BnwHZu2k+Y8hywYT2DdLuPx6zH2AEZMbUWEk0dhi2wjrSa+"
    "xBuW4CbeHdUwTamjjP54nzrI+Ga4a9Qmjg7+Ju3z4GbtfgtwOCfF8uKclN0SXZW5HUqBAG"
    "J1oOjku8YvMLWmQxmtpsyTFaHptbahnuXMclMixFVUtEVoMl8roG52x1S0NsJALWT7Qp7d"
    "Kh5x1YNsM0PKsBySSLGJniE08C7lPXn3iulPlDg/9Zsv08T878A4J+g7Pb4DihTxIis9cy"
    "QlGTbfkgkbbewgUI8v15Wo/0nWZMXGpjTnXp3cTnJeVKNKMCJdNs5qubijhaM5UUV8tS1U"
    "KG7zqfoL19K9GwwR/o/n5KFlEBN59gKrJ4ubRzxWqBhg5YMUy1Iw9bUhSEU08byGL92Tgq"
    "KBd42CbQW9oPVJIDNyTKdF08RvfiuvrJx563s35t8KF28R326uTtm/TWgj/W3VOfPp5eXW"
    "1V9NZVz9WubmeDKNMZU0THwgymHMZzoG7KYZhyGAcxD0ZxtoFd/O1/vbIdXw=="
)
