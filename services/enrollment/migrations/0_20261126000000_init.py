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
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (sort_text, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXelz2zYW/1cw+pLujDaTOOcmOzsjO07r1rEzjtIzHRoiIYlrEmBB0Iq22/998QDehy"
    "VSkk1p8aWNSDwQ/uF69/tzQChnnucTKh6fsIiHZPAG/Tmg2Id/1LwdogEOguI7eCjwxFMk"
    "tmoXqoaTUHBsC/l4ir2QyEcOCW3uBsJlFBqPECeB59oYsSnCSNMilyIxJygk/Na1Sfw0fA"
    "xdOsyWfbp01pr6C/1CfyQ8lF9GT5AbSoLAwzaZM88hHE0Zz7oQcywQo94SBdHEc8M5cVD2"
    "54bys1NJItgQ4amQ/8JfKCehYJyoQUbU/SMilmAzIkfC5VB/+10+dqlDvkpk4p/BjTV1ie"
    "cUANcDsFwH+lGvLbEM1KvPn8/evVcEgMPEspkX+bRCFCzFnNGUKopc5zGQwrsZoYRjQZzc"
    "jNDI8+K5Sx7p8csHgkckHbiTPXDIFEcezOvgn9OI2jCdSH0J/vP8X/EIc80s6+JybH06HV"
    "vWoLIMYAiluY0f2YzCEnIl6ADTX7rfDBf1dAAfOPludPXNs5d/UxCwUMy4eqlQG/ylCLHA"
    "mlRNQYb5rV4VVcTPqKgHPEdRgtvVu6Et0MmDDOlswyQYJiitj+sgWe9ye8CW8OSIQoHIrV"
    "zEaOGKuXqqV8+jEIVCvi9vsvqJkH+g/N/fj54+f/X89bOXz1/LJuovS5+8umOuzi7Gakqy"
    "KQi9aFbFf0y+NkxA0r6Evhxif9Dfxqoen/48hp79MPzDgwcXP46u1FL/MPpZrXV/Gb85v7"
    "z4NmnO5KmrT+OLk/PL4xLYwhUeaYN2SmDg7gI3wba8BVqe6UWqbR7q/YV/5RmeOzDkWRWF"
    "rY6MlMKs4g6r2CEeAXAqiB8z5hFM60HPUZVQn0iyw4L9+PLyvAD78VkZ188fjk+vvnmq5k"
    "A2cgXJrkNgCac3OQYFHkywfbPA3LEKb+r485q9cBwTv//hisirv55hyXH4pwWGfj8nJns6"
    "0NyqwpUdsSZgi68yZAMmBYtlM6iXlIyZ/E9baD+m/a4AOGa19wJf/8gv4etjimdqlNAdEN"
    "cvtAZhs7gU7xY4S3tgtdA5lkwvnsnLZSbRfyOlvlBEDrDEUnJMRMBhxh8nXHP6GWQv5Yau"
    "iqNb7HcDCfJgpZm1l+p2hJNmeVFNUwt80/YG3RrRL+AM+LzQmnLmW22xbaA2SNcgbXssJI"
    "6FRRXfdxIV4fqkYQHnCUvQOjHl4+QfvbnaBheSBC3mrkeQK0DjxwJC19Nv3MVdn304/TQe"
    "ffhY4PXejcan8OaowF4nT7/RMk3GCaadoJ/Oxt8h+Il+vbw4LUs+abvxrwMYE44EsyhbWN"
    "jJw5Q8Th4Vpp18DVzZXYd5L1LuzcRvRYbat1nul+K4vxPbSseg2LeWmBapDKh1om152Vbx"
    "fc84cWf0B7JUKJ/JkWBq193ttSaq/YS2IlzJxxwvUia/uF8lBlq9Am+u5AFydXYyHtSt4C"
    "3B+zkke6wpWwluceM2oNuslGmlZ9hIaD5Z6vtlheR8kjDD64rPmn1eU4i+pKQiur5FWCBf"
    "7v+8fKtMszWScMKQVeXo7XZ9MMbYfmyjLdtezR27A8bFKCiMgmIfkdaHficVRYl0C7Jq38"
    "A+JGE1ohtMdYXYKCb6PNec4LDOHNFsqc8oOlnq92gud2God/2A8bYMVYFoA37qnjS7Z07i"
    "0qY8MYkUXbXPpv47QhSFazqybVGp0QfRMLYur5QNMyv02sKhMoi764qHP80Z8vEyluNKFt"
    "A5oUOEqYPmbCFb0eXbTHQD8yiLhHzA5ctYkEOCIex5VVFxd585GLFxtQ9vT+WZ/0OH3Qfj"
    "vLFtSxmlzSWdURh3ug63NBw3XUxyeTrD9/aZ71VG8y5TXCA0c9zrOcYBtl1R4ybYrGvLkX"
    "S6ino2nVvXASU+BxBYZTl4WXMrNYJbT2xgrsLMiWaZY6gUcHXernc5dzf2YVy9t+bqXRUd"
    "V9vOE9fke7Gc90G82IrdfMsiOcdhxJuttPHr4UoBXDdcW+rGAi1wiICMODoUVgq3SSwsBL"
    "kySkA9wrVovJACNCdyKkMB7UWdiL2VPjeQp6HnltJ0jsTEw7YVr9O5syY1V0Iz6GU6Y5ct"
    "8zZqB3WxbuUJjW2r1zLBwSqnytHkcMY+ChF4hZ2q9bmexn03RuOGELhmSaFI1WfcH0xGcO"
    "mtK1RwWxtkS1QG2bo1e9t2ud7uw0odnKphalPcgnCCKBO5FCpLIh7mjJDHeyC/QNpAXqDp"
    "M+oPtoodgh1LClJS+G8DbJnMYLsNtcB2xdez9BAfNEiwuRbDVUJs6UpYLceeExHmXHtj6+"
    "5iDkdKIWWNjtJW0iYo/qT4ibKPVWXZLfZ7MPbh/rL+G4iwarI6iVpFSiNr9VrWMt7ju4/Q"
    "MjFEhxNDpNBvuNCTmbn7Kgehf93cjjTLhvEYXU7hEo11yNCLunAnWN68rgOp55bhEIUsdu"
    "NT4dpUSj1c3sEzN5S8oiTDMwl9TRrIHX7IqK17dU7ddec7bhh4eGmp3xXQmz2ZynTG6bi9"
    "OxPxseu1AT0lMGi3RzsEX20hsa1hbgl3b4kzjl8W+Z48mcG9A+4Ec3veBfkiocG+PfaSG2"
    "l1qiftDdbtsfaYjduhnVEYvLsk5PWJ9R9GWyblzREZ1NujTplwp67dZOAacY6X9dBXKEvw"
    "e1KO6I+Qqz14EostWmAw0QD7hfCERWtaZFZMzm+/V20DUpy4xd2UcFVq4wfdZz1cbxxbzB"
    "wbv5Ze2/gK0QOcdDwfi5TGSNHrjRMFTsdpLlKaae7dNLew2Juc7Y3TX80pvrYXWlu4il4L"
    "hwLXrs1GI8Jdez5oMBzFb4erTEc4a7fKdtQMyQb2mDpTTLMXY50RpoZtiRnO3kbI7DoXei"
    "NXeDLHvC1buJ+h43LvfLU8QmcCtsjRixd3AJqoLWSr0lWVaDSO9LtSeL7cWC0QjpsfILpP"
    "nzxZA13ZqhFd9a7EhzMqaj0cvv90edHkjZWSlNky1xbov6hfKqBtMGQAxt06uLK6rcRkQQ"
    "fH/XJzPJF/feQTfjmdhkQ0XXClVisvOjtubzFFsKa7xEfCUYC5cOHBUOnrNH0Sb0HJV4E4"
    "sRl3VKKaIPCWVWeIbt1Acczraxg4sSPh3hJril0PAg+vr8ErUnt1k5gu9vCGJjogUGfRiQ"
    "LoEK5lSNcqPzTD0BW6xV5EvlBXd0EjfyLHKEczjTg0RsmndK+YQi4euWcYR3McQkIetiDO"
    "Y3R9vZAbifuY38hBxb3pTLBfqM9Urlg9hMVcMhpQ5pDLvSlxSUqCprioeEb4y13dse1F4P"
    "lhuc719VD+FixwbfULAhoBGv2HW3JAc/g4OPm406UeApvpkeewhv5VPVAH4iPfyi7n2BPW"
    "jdzWWZ/qkU52Bg851CwVccGC8nBdOQGqRGmGDvSKw9CdUSUiakwg6RGUI10wfiOh9XAo0F"
    "zuh2KHm3uwxit8xllUczU1Wy2qlAdxS92P7aKZDVMLtpX1KCEw8HcwHaUbqYVEUaAx+tAa"
    "fSjcTPGdWSPpu7NGaEuE9wfuk90i+4+jo2fPXh09efby9Yvnr169eP0khbj66i6sj8++Bb"
    "gL67pGH11z/bdY4E3kBzMdW1voKR/TViFcIDTmsr6pg4vpvxKWshV7VKAyXh0dfGli1r2K"
    "+h21lnM0vU9+ey9e1vnQ2VTwqbuUKeYNTjIlwnJOqKXQt8PBYHocqzzS1SwX8/HZxejql/"
    "rlfFyjIjn+ZXw6Kk1AKji2OUcKROYYaX+M5GTz1rib/OWbIt/JWl4gNMxRn5mjnNqq7SyX"
    "SM08922ee6jejxMXDVbo93/MDJNrKvhjU2YLDX8aqKhV83N3NodKZnFHKCRJznp4m3SPJs"
    "SDLPUi1pBzgnxX7gM6q9f/7+IjRlu8b1eq0Rb3hKNJt2MbyAtEBvYOsBuH5W3rLeP7oIro"
    "Bzlsl2M6a2DacoQlYC/iAKY9Q/Zu2F5/+Hw+PrsaXXx72i9/h3cEO+cq81YTL5RrsZINKi"
    "fyWs0BXeXdB2wWeY7KEDchiTF+iCJqz2EhOVXWpjX1lp0F7zJBHZi/4L1YnpoZFMMx9kGL"
    "bjhE40+wz+xKbIHo4lFQIT0kgO/ZrSDG8obU1RdZbUCK6Yz9qKP9KIZROWF2moCU0kzBZl"
    "Mwl/xybarcZj/zKuU+uJsPPmKXh+DiCwgoTaNaREM0YWKOJjgkL5+X2fuHc0jPT1VbQ+tG"
    "Ntb7mo6I3lC2oEPkY2/KuE8cxHjsvr3xNOwm2899F43u21X9f6Kj3J+74UBUlD0DfOslK5"
    "x2mXzi9v3O3zOCytZOmESxaJ7grQoHIVkdsY1WNzh+1eXwSfR7XbP4VOhNEgNjsL+j7IBD"
    "/IBBZOVVXH1j0FR+oNpyuLIMQUpjFYp7rJHKGCUEEHSl4sLi+DPHnYFpXbK6NvY8qIDnE7"
    "nCnSEKsGR1gfWVAmxNzuJNe4SIvZHkp52l1of7eIkgKlUuSwR6VeiglAdZfkCno5aHhzpI"
    "2EKOwpcUuYzI+oRRhdxUyJ6q4MIZFPveVmLket16sxxaq1tfV/rsl3r93oTPldX92qoCUq"
    "JtzcOOLst36fbJreSN78ddaQZCgUXUJsgmIzgkjeTW+L8OKpY9061s46jZieYErqJ2h0pC"
    "0Wu94uBCkiBV4Tq5T7fBcO/qQDlIAWgMpZliZgj4H1wWiBJOaucikf6U00kcKtMaUciIQn"
    "eIQlJU4XLi3yck9WJQsdVqEShun4xkLelnXJBKCLbnSJE/CnV+iaTTRMmv028I4nmqcBpx"
    "XMhBwQmacuarWuEqR0hVKNrlh7YsrzQHE5qqUmtVazlEQ0tv9cx6U7Vii3Mkhi3e3wxX37"
    "PJVdQY+RK/XXlt/JtNLB6tG+cyQrLtWwQpi27IEnlQdJMyJBZMsmqB59o4hBYII9mv4tmA"
    "iwvBVBzac+JEkFVKsUJ1arMtdR1nvMLCnltRoNVvWNMqXh9cluO24WOkvosWrtwIkU5RFQ"
    "mbyV5dxYUGnMEaCIdgV5WD+0JjlZnKYEWA6YM0U4RzxjNNH6y+RFFBvtpEAfhG/XFQKaag"
    "0gukiMoo9pRub9MLrW2FrI0qY+3RAXAvwTfpOuwgQpRpjQjROxGiYFQXgvhBzSw3qvdyFE"
    "a/V6Pfk1+bzXRswtqeyRmJOb+6FD0TmHcLyC9SmrOq12fV1KVuOO80zyVSE5Lf53mOGdc2"
    "J2iOxDh5dQjuSKznLfiAAo1x9KoyAkqUarOIUwKzhNdbwj1SYlxGYsK+DhqUGPHb4SolBs"
    "varVRhnN4SnfI6zoQhzz/fFaB6nkj5H3xilkS+scGvWopjM3ixRD/g6Q0eIuY5oMKeujwU"
    "VRXG9roGFQaozG/I8lGIQnB1oDZRKoeT0cl3p+ipcusBNx/GHe0ApL8W/wZ9BmTvpvmMIY"
    "s5C5VvkHL/8Zh9AyMgUybHSvTYYdgSa63X2IFy3QTawrv7CLQ1cZ4PE+dZHw3XDHuF0MDf"
    "xd2+fQzcpsFvewT5rlxSkpuiS7K3IqlRIfROtOwdl3jOZqe0yGI0tVmTY7Q8NrPkMty4jo"
    "s2LOmqJWFWg0V7XYNztrylITYSAesXtint0qHnDVg2wzQ8qAHJJIsYmOIT9wLufdefeKiU"
    "+X2D/0Gy/TxMzvw9gn6Fs1vvOKFPAiKz72SEdJN1+aAwbb2GCxDk+/OUHumNYkxcamNOVe"
    "ndxOcl5UoUowIl02zmy5uKOEozlRRXy1LVQobvOp+gnX0r0bDBD3R9PSFzXcDNJ5iGWbxc"
    "2rlktUBDB6wYpsqRhy0oCqKJpwxksf5sqAvKBR62CfSW9gOV5MANiTJVF4/RnbiufvKx52"
    "2sX+t9qF18hz07evUyvbXgx1331KcPo/PztYreuvK53NXtbBBlOmOK6FiYwZTDeAjUTTkM"
    "Uw5jL+bBKM5WsIt//Q8YYw0S"
)
