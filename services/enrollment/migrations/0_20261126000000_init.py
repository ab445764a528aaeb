from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "assessments" (
    "item_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "title" TEXT NOT NULL
);
COMMENT ON COLUMN "assessments"."version" IS 'Version of the course''s latest event with the title';
COMMENT ON TABLE "assessments" IS 'The title of a quiz or an assignment, for mail about it.';
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
    "dead_letters" INT NOT NULL,
    "mails" INT NOT NULL
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
CREATE TABLE "mails" (
    "mail_id" UUID NOT NULL PRIMARY KEY,
    "event_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "queued_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "next_attempt_at" TIMESTAMPTZ NOT NULL,
    "attempting_since" TIMESTAMPTZ,
    "outcome" TEXT,
    "finished_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "mails"."data" IS 'Of the event, until there is an outcome';
COMMENT ON TABLE "mails" IS 'A mail, from its cause to its outcome; it holds ids, never a name or an address.';
CREATE TABLE "mail_tokens" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "token" UUID NOT NULL
);
COMMENT ON TABLE "mail_tokens" IS 'Lets whoever holds a user''s mail change that user''s notifications, and nothing else.';
CREATE TABLE "mailed_events" (
    "event_id" UUID NOT NULL PRIMARY KEY,
    "received_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "mailed_events" IS 'The inbox: events whose mail was queued, so that a redelivered one is not mailed again.';
CREATE TABLE "reported_days" (
    "report_id" UUID NOT NULL PRIMARY KEY,
    "report_date" DATE NOT NULL,
    "teacher_id" UUID,
    "revision" INT NOT NULL,
    "figures" JSONB NOT NULL
);
COMMENT ON COLUMN "reported_days"."teacher_id" IS 'Null: of the whole school';
COMMENT ON TABLE "reported_days" IS 'The figures of a daily report, to compare the report a week later with.';
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
        CREATE UNIQUE INDEX "mails_one_per_cause" ON "mails" (event_id, recipient_id);
        ALTER TABLE "mails" ADD CONSTRAINT "mails_kind_known" CHECK (kind IN ('welcome', 'graded', 'returned', 'completed', 'report'));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_outcome_known" CHECK (outcome IN ('sent', 'refused', 'expired', 'unwanted'));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_finished_with_an_outcome" CHECK ((finished_at IS NULL) = (outcome IS NULL));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_attempts_not_negative" CHECK (attempts >= 0);
        CREATE INDEX "mails_due" ON "mails" (next_attempt_at) WHERE outcome IS NULL;
        CREATE INDEX "mails_of_recipient" ON "mails" (recipient_id);
        CREATE INDEX "mails_queued" ON "mails" (queued_at);
        ALTER TABLE "mailed_events" ALTER COLUMN "received_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "mailed_events_received" ON "mailed_events" (received_at);
        CREATE UNIQUE INDEX "mail_tokens_token_once" ON "mail_tokens" (token);
        CREATE INDEX "reported_days_of_day" ON "reported_days" (report_date, teacher_id);
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone) = 0 END);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{enrollments,grades,completions,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{enrollments,grades,completions,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (sort_text, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz2ziW/isovXRvlTaVdtJJNpnaKjtxuj2d2F2O03PLlAyRkIQ1RbAB0Ipmtv/74A"
    "AgxatEUpJNKXhJLBIHJD9czhXn/HtAQs6CYE5C+eRUCCIE/Dl4jf49CPGcqD9qWgzRAEdR"
    "/j5clHgcaDKcthW68VhIjj3oeoIDQdQlnwiP00hSFgLBzYwgSWVAEJsgjH6P6b8Q4wiHSH"
    "VFpyF0NUQTdWmOaYDwmMUSUfkEeveZp7qn4XTbjuKQ/h6TkWRTImeEq+7+8U91mYY++UpE"
    "8jO6G00oCfwcTlSS+Yj60Iu+OZLLSN/4/Pni3XvdHN50PPJYEM/DAkm0lDMWpjRxTP0nQA"
    "j3piQkHEviZ8AL4yCwUCeXzLurC5LHJH1pf3XBJxMcBzAEgz9N4tAD5JF+Evzz/H/t+2Wa"
    "jUaXVzejT+c3o9GgNGLwCgXs7SWPhTDaFMZeQfSH6XeFir46gAe8/fn0+vtnL/5LQ8CEnH"
    "J9U2M2+EMTYokNqYZ/hbfHYi5IS8RzRLvEPLmwAn01zRM4E8B6BvEK0nvCBTy4BOhFKKvx"
    "zFAU0KRmP+gHjoPfzHvCjqDWNTLT4DuBAvVqQiJyr/YEtKBypm/r3aO4r1QDrz5Q/fffJz"
    "88f/n81bMXz1+pJvrL0isv14zNxeVNYQjSR+cH4IZ8rRmBlKCAv3rJ/uC/i3l8c/7XG+h5"
    "LsTvAVy4/O30Wk/uj6d/1bN7vrR3Plxd/pQ0Z4rrGI50+fbD1ZmCG3bwyV1mT4ELY+zdLT"
    "D3R6U77ITVtS3fmp/Mi1dwiKcaSPhi+L4MQ32r52Edu7V3N7JaM5sbstlTxEkUUA8b7mho"
    "EQ31xBeE31MvWR+izFtbUX8Jv4TJwnuKqFAEUYA9MmOBT7jmwGkXcoYlYmGwRFE8DqiYER"
    "+tPleox04UiWRDhCdS/YW/hGofk4yTbfl2v/jIt8G7vxlGU81fUvYjpLr/OIxGBPG0DZ9J"
    "2js205DNOK7+eHAT7Cku0HJPz1M55aC4Yai9KhattoyUws3iDrPYJwEBcEqInzEWEBxWg5"
    "6hKqA+VmTHBfvZ1dWHHOxnF0VcP388O7/+/gc9BqoRlWTFDlsoAlXyecVaOLPE73+5Jor1"
    "VwssGQn/PCfQH+bArK4OjLT6RyutaYVsxJRisawH9SokN0z90xbaX9N+NwBsRe2DwLelop"
    "mZaDXKZn4qrlc4C2ugmW0XTxVzmSr0XyutT8jYB5FYaY6JCjhcyceJ1Jw+BnlLtaCrTb07"
    "6ncLDfJotZnGU3U3yskaWy8MUwt80/YO3QrVL+IM5DwxmnA2H7XFtobaIV2BtBcwQfwRlm"
    "V83ylUJJ2TmgmcJSxA61vKJ8kfvWFtg0tFghYzGhBEJVj8WETCZvaNddL1xcfzTzenH3/N"
    "yXrvTm/O4c5JTrxOrn5vdJqVJJh2gv5ycfMzgp/o71eX50XNJ2138/cBvBOOJRuFbDHCfh"
    "am5HJyKTfs5GtEVXcdxj1PeTADvxMd6tBGuV+G4/4ObCsbgxbfWmKap3KgVqm2xWlbxvc9"
    "44ROw1/IUqN8od4Eh14Vb690UR0mtCXlSl3meJEK+fn1qjAw5hW4c602kOuLtzeDqhm8I3"
    "g/C3LAlrKN4OYXbg26j+edXanEb5eGv2zQnN8mwnBT9dmIzw2V6KuQlFTXNwhLNFfrP6vf"
    "atdshSacCGRlPXq3XR+NM7Yfy2jHvlfHY/cguDgDhTNQHCLSZtPvZKIokO5AV+0b2MekrM"
    "bhFkNdInaGiT6PNSdYVLkj6j31K4pOnvoDGst9OOrpPGK8rUCVI9pCnnogy+6Fn4S06UhM"
    "olRXE7NpvkOgWDQMZNuhUaMPqqH1Lm/UDVde6MbKoXaI06bq4V9mDM3x0upxBQ/ojIRDhE"
    "MfzdhCtQqXb1aqG7hH4QgMRlzdtIockgzhICirivt7zNGojZtjeHuqz3yDAbuPJnljz1M6"
    "ShsmvaJw4XQduDRsN11cclk6J/f2We7VTvMuQ5wjdGPc6zHGEfaorAgTrLe1ZUg6saKeDe"
    "fObUBJzAEcrBr5eFnBlWrBrSZ2MJdh5sSIzBYqDVxVtOu64O7aPlyo985Cvcuq42bfeRKa"
    "/CCe8z6oFzvxm+9YJedYxLzeS2tvDzcq4KZhY60bS7TAAgEZ8c1RWKXcJmdh4ZArCwmYR7"
    "hRjRdKgeZEDaWQ0L4igcWO+txCn4aeW2rTGRJ3Hratep2O3WhcwRLqQS/SOb9sUbbRK6iL"
    "dytL6HxbvdYJjtY4VTxNDnvsdwJBVNi5np/NLO77cRrXHIGr1xTyVH3G/dF0BBreU6kPt7"
    "VBtkDlkK1AdspZHLUBdUXg8KzaA+7bLv/7Q1j5g3P9msa1uSCcoJDJTEqaJZGPs+cqdhmp"
    "J5A2kOdo+oz6o81in2B/pBRTqfhsC2CLZA7bCmwhuWIbUNP2Ds1dGK12a1z5CbjhoMa0Ym"
    "4Om6UpG60Ya4NkZeHqePcTBKe9IXZAB6HbPBdIdweJlJZiiLAwwepsiu6UtiAQVXu5Ffar"
    "spntvPstbC76SS2NLlkaZ3VxGUQf3d6i/y+hWR/TkLR3EQ0dIhrmZD7WRtcKNnvKOV7WMN"
    "ocWQF5Jef2iN0OPpljJ2rvtTkmGYfUkcYeQjmyH7HV2MA0/sc/v5VUuI8mD3qcwMd3Cc/I"
    "UTpjbK+NsXHkdxzmPKUb5l4Ps5WPOwxzntJFW/VtlHukdV6khu1BjeqZaTHcpH8WzOSbtc"
    "8PRIrMcWcb8b6YgVkwl8bXZK7THngIhoJSE6uHldXOHfZ7NDHz/V20WyiYerA6bZJ5SscL"
    "e7dLuqw1e1hLJdbj8qocY16Vj5gGdQxd39vIylNfQZN6F9B4iCAZgLbXejiGehNM/2Cx9N"
    "icvIF0dVCWQoBFYYhCcg81JhC8YFI7yvchqUBVSYzdPgCqZtzeYinJXH1EOB0Jqubz7S3S"
    "EYASjclETXlNYdroCEC17WFOfJPrlOqCGULNvdeITmwqPqCFA3ogYnwJQ/JVph2MyZSG6q"
    "1A+Ig4g2NGSirxVXdjIhfE0CC5YCbaEH7o0llwDnBMwFZO1eeo5nJBva3TqULXLffSDIkz"
    "g7eVUrRnviXgWRrHukq+eo9GtD2oRToHbAHYO/X2bbwLSXvnXehSfkDtF2Ww//zp6rLGrm"
    "PbF5UV6kn0/6hnfoUrE1Cpt7EhikOpuJnUCjjVarZl21v7FgCu9SNTHITCKoAOSidZPS/m"
    "vJNeWSB1imWvFUsFaNxpmHOEbpB7PchWCG8TKpUleThf49M9DeauHY2g2owsRB3WTgW5W0"
    "GHsIJSXbntiFfRO79Un0c8I5411QUyJC7HWXttYEJDHQHfYUMtkLqV1beV1SOPL5h/b9gd"
    "qXX4rhoMmxiJRxLatvH3LmZM22aNsRYnZ+60vdOb4XBq897Z6yGTdEI941Y25lF1aaamCy"
    "LqITXO3z08xJ327pnZqt7gKpP52xTtlMBZBPt1LAJ2I+LrM2PrNqykSaMtSzHK1Vm5ZqX1"
    "aDhmX18ba5beXIR10EASCWMLGCLBzJ6CEScrjw3kkaB6h0Hm4QhP1RhVl9rb03O22Lr65L"
    "v4NjYvTjyixrSLIFggdVq1kwTrt9ZrAnmFif8O1ybXzTbZuLVy2zjNUdZsa53QKSQDsofC"
    "1M4F4XjQ0xA8/EqjjLCN2jOXVasFIXe6XgrX3vjqrXRH/W6xdZp+W7sod5O1+pvdPDV8sM"
    "NVb55rUU/I1m2cx7VpwkZYMERIgr1Za30lT9X/dOuXiuR1kvZFCVoBQcKb2ax+DxfHcE9b"
    "HoLKkrhTUBXOCbvvlyGtd6xnSA7Bt76Ldb8zt3mPBBodc1ojySTxqOtFGDC6dDo4fzWBmA"
    "abTRB60dvKGCQM6ieH2xO9zUQLmgBF1YGaW1qBq1EL9/kgZ9I6GMHGpyIK8HLU9vx3kc65"
    "Ztq7Zsjcxkw3BT0lcGi3R1uAJC4VthUCPOFg3rixN/OnPbJkDvcOuBPMvVkX5POEDvv22C"
    "tppNWunrR3WLfHOmAebof2isLh3R5vsJyM/sXCVpDniBzq7VHPebTLyK/JXlOi7HcCG53L"
    "PcndixYYHGfaZYbHLG6YS3LD4JRy1/hE6Yb0vmMajjK1i9jpm5+mlynO3Ri7DOcHY4d12a"
    "i+iYXjslEd7TC3MO03LF1wZonf/3JNgjSpUH0WifOcmf4wh7+USyK3fNbWI2gLVz5X07HA"
    "tW+30Snh1JsNahxH9u5wk+sIr9pt8h3VQ7KFP6bKFVNfz6LKCVMhtliBczvvS+9llg5Fmd"
    "/OMG8rFh7moXi1dr6OAhJOJSyRkx9/XANoYrZQrYouZHvrxNwrFGqOojYI2+ZHiO4PT582"
    "QFe1qkVX3yvI4SyUlXmd6uMhMiQuHuJw4yHeqq+P54RfTSaC1IbPF1ptZHSebT9imqBhuM"
    "SvhKMIc0nhgsmDZOiTECydLokTj3Ef4jPVOwTLcjBEt25Mwid4ceLFkt6T0QTTAEJ+bm8h"
    "F6SpR0Msna1NMzFB9DSEOHu2QHEEHeoUFm8grxQEZKiu0D0OYvIlpKaLMIbU3/A2k5hDY5"
    "Q8ysbsh4hFsGYYRzMsEA4CtiD+E3R7u4DA0znmdyYTla6DoC4J+SWcMxgG+wqLmRI04IgA"
    "X5oTSjZxd4qLPiwAX05Nx14QQ+THiPq3t0P1W7KIevoXHHQCaMyHj9QLzeDhkNqMTpZpKQ"
    "aZmFgt1tC/UF+g4Jkw/kZ1OcOBHEEymFWf+pLS5AUL4SInNj+WQrX0upBOa2KSdCXoQK9Y"
    "CDoNtYpoMNHZtfCXcMH4nYI2wEKimVoP+Q63z9tpZ/g0KbvR1GtRpjwKLvUwvot1x7nUhG"
    "3lPUoIHPwdXEfpQmqhUeRonD20LmkGS5lsQdOn01poC4RHk47kf05Onj17efL02YtXPz5/"
    "+fLHV09TiMu31mF9dvETwJ2b1xX26Ar232KC15EfzXDsbKKnckxbg3CO0LnL+mYOzi2mVK"
    "RsJR7lqFxUR4dYGiu6l1Ffd7Z9RdP7czkPEmWdO2ubKD5VTDnEvCZIpkBYwHW8lIY7HA2m"
    "Z9bkkc5mNZnPLi5Pr/9WPZ3PKkwkZ3+7OT8tDECqOLbZR3JEbhtpv41kdPPWuK/IHPLdkO"
    "/kLc8ROuGoz8JRxmzVdpQLpG6c+zbOPTTv/2Y9jhvs+7+tHJMNDfxJ3d3mFv70oKIxzc/o"
    "dEaETAr4IkFIuCpwkHSPxiRgCzisaCzknKA5VesgnFbb//fxEGctPjSW6qzFPZFo0uXYBv"
    "IckYO9A+wuYHnXdkvLD8qIflSvTTnkjKwGNkNYAPbSHmA6MGTXw/bq4+cPNxfXp5c/nfcr"
    "3uEdwf4HImV9FohMi41ikK/ajgLduKEEdJ0NH/BYHOgkolC/yTrjoQ6GST7ql0Wb1tQ7Dh"
    "Zc54I6snjBB/E81QsoTmLsgxXdSYgunuCQxRXrgegSUVAiPSaAHziswGJ5R5adHEiWzvmP"
    "OvqPLIw6CLPTAKSUbgi2G4KZkpetqNw0zrxMeQjh5oNfMeU6r6yuLQuWRj2JhmjM5AyNsS"
    "AvnhfF+8cLSD/28o6q/7uQLcIhmuNgwvgccqFzG7699TDsJ9tPa8/rlk7XvrHqb8RGeTi8"
    "4UhMlD0DfNciP/XbZfKx7fudv+c0CKBie3KKxcgEb/RxEMifEvPta8RC4FdVDp/Evtc1i0"
    "+J3iUxcA77evv0hU/mEYOTlddERBBPPqixU1e0HG6yV9OUZsQtUdNUxighgENX+lyYPX/m"
    "0ym41pWo6+EgIFzJWETNcH+IIqxEXRB9lQJbkbN42x7hxN6pkqf9pbGHz/ESwalUNS0R2F"
    "V1VYd8HmT1AJ+o9UjU5qE3ErZQbzFXFJmMyGaHUQsLTtXZajkRZx4RYleJkatt6/V6aKVt"
    "van22S/z+oMpn+vqP+jBbWsKSIl2NQ57Ypbv0uWTmclb88d9WQaExDJuc8hmRXBMFsmdyX"
    "8dTCwHZlvZxVazF8sJsKJ2m0pC0Wu7oi6DgvAESh5ZfroLgXtfG8pRKkBQrCoRhkD+wUWF"
    "KJGk9q4SmUf5HUvP5WmdKuRUoTWq0NzUinufkFSrQflWm1Ug2z55k0baz01OK4EqVkiTfy"
    "dMfomk08TIb9JvSBIEQm+ZPoUcFJygCWdzXYVT5wipLkq3rwftWF+pP0y4+/It/V3UW1Rr"
    "OUZHS2/tzGZRtRKLMyROLD7cDFd/ZuPruPbki727kW38HxuPeNz0nMspUm3fIEhZdEeWKI"
    "Bq8yFDcsGgkGhAPSygBcJI9atlNpDiBLiKhTcjfgxZpbQoVGU221HXNuMVlt5sFEfG/IYN"
    "rZb1IWTZthVPkH6uLnnKYpOiKpYem+t60koKjTiDOSCG4FdVL/cltCYzncGKgNAHaaYI54"
    "yvLH0w+xJDBfnqEQ3ga/1xUCkmZ9KLlIrKQhxo2962DK1thaytKmMd0AbwIIdv0nnYQYUo"
    "0joVoncqRM6pLiWZRxWjXGvey1A4+16FfU89bTo1ZxMaRyavSNz+1aXomcS824H8PKXbq3"
    "q9V01oSMWs0zgXSN2R/D6PsxVc2+ygGRIX5NXhcEfiPW8hB+RoXKBXWRDQqlSbSZwSuCnc"
    "bAr3yIhxFcsx+zqoMWLYu8NNRgy2arfRhHF+T0zKa5sJQ+1/cyrB9DxW+j/ExCyJuuNBXL"
    "VSx6ZwY4l+wZM7PEQs8MGEPaFcyLIJY3ddgwkDTOZ3ZPmdQAJCHUKPaJPD29O3P5+jH3RY"
    "D4T5MO6bACDzNPsb7BmQvTvMZgxZzJjQsUE6/Cdg3h28AZkw9a7EvDu8tsLa2DX2YFx3B2"
    "3h3kMctHXnPB/nnGf1abh62EuEDv4u4fbtz8Bte/jtgCDfV0hKwim6JHvLkzoTQu9Uy95J"
    "iR/Y9DzMixh1bRpKjKOATUdqGm5dx8U4lkzVErGqwWKiriE4W3FpOBuJQPQTbUq7dOh5C5"
    "HNCQ2P6kByySIGrvjEg4D70PUnHitlft/gf5RsP4+TM/+AoN8Q7NY7SeiThJPZawUh06Sp"
    "HCTS1g1CgCDfX6DtSK+1YEJDD/NQl95NYl5SqUQLKlAyzWNzxamIry1TSXG1VapayPBdFR"
    "O0t2clFjb4gW5vx2RmCrjNCQ7F6rxc2rkStcBCB6IYDnUgD1uEKIrHgXaQWfvZ0BSUiwLs"
    "Eegt7QcqyUEYUsh0XTwW7iV09dMcB8HW9rXeH7WzPOzZycsXKdeCH+v41KePpx8+NCp6S9"
    "V1tarb+SCKdM4V0bEwgyuH8Riou3IYrhzGQYyDM5xtEBf/+A/O8TBn"
)
