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
COMMENT ON TABLE "mail_tokens" IS 'Authorizes whom a mail reached to turn off its recipient''s notifications, nothing else.';
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
        CREATE UNIQUE INDEX "mails_one_per_cause" ON "mails" (event_id, recipient_id);
        ALTER TABLE "mails" ADD CONSTRAINT "mails_kind_known" CHECK (kind IN ('welcome', 'graded', 'returned', 'completed', 'report'));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_outcome_known" CHECK (outcome IN ('sent', 'refused', 'expired', 'unwanted'));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_finished_with_an_outcome" CHECK ((finished_at IS NULL) = (outcome IS NULL));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_finite" CHECK (isfinite(occurred_at));
        ALTER TABLE "mails" ADD CONSTRAINT "mails_attempts_not_negative" CHECK (attempts >= 0);
        CREATE INDEX "mails_due" ON "mails" (next_attempt_at) WHERE outcome IS NULL;
        CREATE INDEX "mails_of_recipient" ON "mails" (recipient_id);
        CREATE INDEX "mails_queued" ON "mails" (queued_at);
        ALTER TABLE "mailed_events" ALTER COLUMN "received_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "mailed_events_received" ON "mailed_events" (received_at);
        CREATE UNIQUE INDEX "mail_tokens_token_once" ON "mail_tokens" (token);
        ALTER TABLE "reported_days" ADD CONSTRAINT "reported_days_finite" CHECK (isfinite(report_date));
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
    "eJztXetz27aW/1cw+pLujDaTOmmTTXZ2xk6c1reJ3XGc3lfuyBAJSVhTBAuAVtS7/d8XB+"
    "D7IZEUZVMKviQWiQOSP7zO+/x7RHzOPG9JfPn0VAgiBPw5eo3+PfLxkqg/alqM0QgHQf4+"
    "XJR46mkynLQVuvFUSI4d6HqGPUHUJZcIh9NAUuYDwc2CIEmlRxCbIYx+D+kfiHGEfaS6on"
    "Mfuhqjmbq0xNRDeMpCiah8Cr27zFHdU3++a0ehT38PyUSyOZELwlV3//yXukx9l3wlIv4Z"
    "3E1mlHhuDicqyXJCXehF35zIdaBvfP588e69bg5vOp04zAuXfoEkWMsF8xOaMKTuUyCEe3"
    "PiE44lcTPg+aHnRVDHl8y7qwuShyR5aTe94JIZDj0YgtF/z0LfAeSRfhL88+J/ovfLNJtM"
    "Lq9uJp/ObyaTUWnE4BUK2EeXHObDaFMYewXRn6bfFBV9dQQPePvz6fV3z3/8Dw0BE3LO9U"
    "2N2ehPTYglNqQa/hRvh4VckJaI54j6xDy+kIKeTvMYzhiwgUGcQnpPuIAHlwC98GU1nhmK"
    "AprU7AfDwHH0m3lP2BHUukZmGjwRyFOvJiQi92pPQCsqF/q23j2K+0o18OoD1X//efL9i5"
    "cvXj3/8cUr1UR/WXLl5Yaxubi8KQxB8uj8ANyQrzUjkBAU8FcvORz8+5jHN+d/u4Gel0L8"
    "7sGFy99Or/Xk/nj6Nz27l+vozoery5/i5kydOuZEunz74epMwQ07+Owus6fAhSl27laYu5"
    "PSHXbC6tqWby1PlsUr2MdzDSR8MXxf5kB9q+dh3XEb3d161JrZ3PCYPUWcBB51sDkdDS2i"
    "vp74gvB76sTrQ5TP1lbUX/wvfrzwniEqFEHgYYcsmOcSrk/gpAu5wBIx31ujIJx6VCyIi9"
    "LPFeqxM0Ui2RjhmVR/4S++2sck42TXc3tY58i3cXZ/MwdN9fmSHD9CqvuPc9AIL5y3OWfi"
    "9vaYaXjM2FP98eAm2FGnQMs9PU9lhYPihqH2qlC02jISCjuLO8xil3gEwCkhfsaYR7BfDX"
    "qGqoD6VJEdF+xnV1cfcrCfXRRx/fzx7Pz6u+/1GKhGVJL0OGwhCFTx5xVr4Swifv/LNVFH"
    "fzXDkuHwz3MM/WEOTHp1ZLjVP1tJTSmyAVOCxboe1Cuf3DD1T1tof0363QJwxGofBL4tBc"
    "3MRKsRNvNTcbPAWVgDzXS7eK4Ol7lC/7WS+oQMXWCJleQYi4DjlD+OuebkMchZqwVdrert"
    "qd8dJMijlWYaT9V+hJMNul4Yphb4Ju0tuhWiX8AZ8HliMuNsOWmLbQ21RboCacdjgrgTLM"
    "v4vlOoSLokNRM4S1iA1o0on8Z/DOZoG10qErRaUI8gKkHjxwLiN9NvbOKuLz6ef7o5/fhr"
    "jtd7d3pzDndOcux1fPU7I9OknGDSCfrrxc3PCH6if1xdnhcln6TdzT9G8E44lGzis9UEu1"
    "mY4svxpdywk68BVd11GPc85cEMfC8y1KGN8rAUx8Md2FY6Bs2+tcQ0T2VBrRJti9O2jO97"
    "xgmd+7+QtUb5Qr0J9p2qs73SRHWY0JaEK3WZ41XC5OfXq8LAqFfgzrXaQK4v3t6MqmZwT/"
    "B+FuSANWVbwc0v3Bp0H886m4rEb9fmfNkiOb+NmeGm4rNhnxsK0Vc+KYmubxCWaKnWf1a+"
    "1abZCkk4ZsjKcnS/XR+NMXYYy6hn26s9Y/fAuFgFhVVQHCLSZtPvpKIokPYgqw4N7GMSVk"
    "N/h6EuEVvFxJDHmhMsqswR9Zb6lKKTpf6AxnIfhnq6DBhvy1DliHbgpx5Is3vhxi5t2hOT"
    "KNHV+Gya7xAoFA0d2XpUagxBNIysy1tlw9QK3Vg41AZx2lQ8/OuCoSVeR3JcwQK6IP4YYd"
    "9FC7ZSrfz1m1R0A/MohMBgxNXNSJBDkiHseWVRcX+PORqxcbsP70DlmW/QYffROG/sOEpG"
    "aXNIpxTWna7DKQ3bTReTXJbO8r1D5nu10bzLEOcI7RgPeoxxgB0qK9wE63VtGZJOR9HAhr"
    "N3HVDscwCBVRMXrytOpVpwq4ktzGWYOTEscwSVBq7K23WTc3dtH9bVuzdX77LouN12Hrsm"
    "P4jlfAjiRS92855Fco5FyOuttNHt8VYB3DRsLHVjiVZYICAjrgmFVcJtHAsLQa7MJ6Ae4U"
    "Y0XikBmhM1lEJC+4oEFj31uYM8DT23lKYzJDYetq14nYzdZFpxJNSDXqSzdtkib6NXUBfr"
    "VpbQ2rYGLRMcrXKqGE0Oe+wTgcAr7FzPz2Ya9/0YjWtC4OolhTzVkHF/NBmB+vdU6uC2Ns"
    "gWqCyyFcjOOQuDNqCmBBbPqj3gvu3yvz+ElT86169pTJsrwgnymcykpFkT+Th7rjouA/UE"
    "0gbyHM2QUX+0WewS7E6UYCrVOdsC2CKZxbYCW0iu2AbUpL1Fsw+lVb/KlZ/gNBzVqFbMzX"
    "GzNGWT9GBtkKzMT8O7nyKI9gbfAe2EHuW5QLo7SKS0FmOEhXFWZ3N0p6QFgajayyNmvyqb"
    "We/d76Bz0U9qqXTJ0liti80g+uj6Fv1/Cc16n4a4vfVo6ODRsCTLqVa6Vhyzp5zjdc1Bmy"
    "MrIK/43AEdt6NPJuxE7b1RjknGIXWk0YdQjqKP2GlsYBr/81/fSircR+MHHU7g47u4Z+Qo"
    "rTJ20MrYMHA7DnOe0g7zoIc54o87DHOe0npbDW2UByR1XiSK7VGN6JlpMd4mfxbU5Nulzw"
    "9Eiky4c+TxvlqAWjCXxtdkrtMWeHCGglIT6cPKYmeP/R6Nz/xwF+0OAqYerE6bZJ7SnoWD"
    "2yVt1po9rKXS0WPzqhxjXpWPmHp1B7q+t/UoT2wFTepdQOMxgmQAWl/r4BDqTTD9g4XSYU"
    "vyBtLVQVkKARqFMfLJPdSYQPCCce0o14WkAlUlMfp9AFTNuL3FUpKl+gh/PhFUzefbW6Q9"
    "ACWakpma8prCtNEegGrbw5y4Jtcp1QUzhJp7rxGdRan4gBYC9IDF+OL75KtMOpiSOfXVWw"
    "HzEXAGYUaKK3FVd1MiV8TQILlixtsQfujSWRAHOCWgK6fqc1RzuaLOzulUoeuWe2mGxKrB"
    "23Ip2jLfEvAsjT26SrZ6hwa0PahFOgtsAdg79fZtrAtxe2td6FJ+QO0XZbD/8unqskavE7"
    "UvCivUkej/0MDsClfGoVJvY2MU+lKdZlIL4FSL2dGxvbNtAeDaPDLFQSisAuigFMnqOCHn"
    "neTKAqkVLActWCpAw07DnCO0gzzoQY6Y8DauUlmSh7M1PtvTYPZtaATRZhJB1GHtVJDbFX"
    "QIKyiRlduOeBW9tUsNecQz7FlTWSBDYnOctZcGZtTXHvAdNtQCqV1ZQ1tZA7L4gvr3ht2R"
    "WoNv2mDcREk8kdC2qao4VDOT0z+IgIDqJcJGy8l1XUgXNLoy5BCMN4s0rJG65omAKBE6o4"
    "6xLo/h50LNGETUcyo0xvt7jo35Hpjyql7tKuNZ3BTthMDqBYcVHAF7EnF15NimbStu0mjj"
    "UsdlGjHXrMAe9afs62uj09I7i4jMNJBKwmgExkgwE9uG1baS2m0gmwTVuwsyD0d4rsaouu"
    "Denp6zw9Y1JAvGt7F5qTOJqDHtwg4WSK1sbfnB+q31mkB2YeK+w7UpdrNNtm6tPGqcZCpr"
    "trXO6BxSAkWhYWrnAqc86GkM3JqSKwMc+e6Zy6rVipA7XTWFa5t89VbaU787bJ2m39aGyn"
    "5yV3+zm6eGD3a46s1zI+ox2aaN87g2TdgIC+oIqWWltvJKnmr4SdcvFcnrOPmLYrQ8goSz"
    "iHL7PZw3wz1tGQqVJbGxUBUmimjfL0Nab17PkByChb2Pdd+b8XxADI32PK3hZGKv1M0sDC"
    "hdOoXPX83AsyHKKQi96G1lChwGdeMQ91huMz6Dxk1RdaDmlhbgasTCfT7IqrQOhrFxqQg8"
    "vJ60jQIv0lkDTXsDDVlGntNNQU8ILNrt0RbAiUuFbQUDTzioN26im/mYjyyZxb0D7gRzZ9"
    "EF+Tyhxb499oobabWrx+0t1u2x9piD26GdUli82+MNmpPJH8xvBXmOyKLeHvWcNbuM/IYc"
    "NiXKYaex0Rnd4wy+aIXBcKZNZnjKwoYZJbcMTimDjUuUbEjvOybjKFNbv52h2WkGmejcjr"
    "HNc34welibk+qbWDg2J9XRDnML1X7DAgZnEfH7X66Jl6QWqs8lcZ5T0x/m8JcySuSWz8aq"
    "BG3hymdsOha49m02OiWcOotRjeEoujveZjrCabtttqN6SHawx1SZYuqrWlQZYSrYlojh3M"
    "36MniepUNp5rcLzNuyhYcZGq/WzteJR/y5hCVy8sMPGwCN1RaqVdGEHN06MfcK5ZqDoA3C"
    "UfMjRPf7Z88aoKta1aKr7xX4cObLyuxO9f4QGRLrD3G4/hBv1deHS8KvZjNBat3nC622Hn"
    "RO1H7CNEFDd4lfCUcB5pLCBZMNydDHLlg6aRInDuM6Ske9g7cuO0N068akfYIXJ04o6T2Z"
    "zDD1wOXn9hYyQpqqNCSiiyrUzIwTPfXBz56tUBjo6CFIZPEGskuBQ4bqCt1jLyRffGq68E"
    "NIAA5vMws5NEbxoyKffR+xANYM42iBBcKex1bEfYpub1fgeLrE/M7ko9LVENQlIb/4SwbD"
    "EL3CaqEYDQgR4GsToRSl705w0cEC8OXUdOx4IXh+TKh7eztWvyULqKN/QcopgMZ8+ES90A"
    "IeDgnO6GydFGSQsYo1whr6F+oLFDwzxt+oLhfYkxNICZP2qS8pSV4wHy5yEmXJUqiWXhdC"
    "sWYmVVeMDvSKhaBzX4uIBhOdYwt/8VeM3yloPSwkWqj1kO9w9+yd0Qyfx8U3mlotypRHcU"
    "o9jO1iUziXmrCtrEcxgYW/g+koWUgtJIocjdWH1qXOYMkhW5D06bwW2gLh0SQl+a+Tk+fP"
    "X548e/7jqx9evHz5w6tnCcTlW5uwPrv4CeDOzesKfXTF8d9igteRH81w9DbREz6mrUI4R2"
    "jNZUNTB+cWU8JStmKPclTWq6ODL03EupdR3xTbntIMPi7nQbysc7G2seBTdSj7mNc4yRQI"
    "C7hO19KcDkeD6Vmk8khms5rMZxeXp9d/r57OZxUqkrO/35yfFgYgERzb7CM5IruNtN9GMr"
    "J5a9xTMot8N+Q7WctzhJY5GjJzlFFbtR3lAqkd56GN8wDV+79FFsct+v3fUsNkQwV/XH23"
    "uYY/CVQ0qvkFnS+IkHEZXyQI8dMyB3H3aEo8toJgRaMh5wQtqVoH/rxa/7+Ph1ht8aEdqV"
    "ZbPBCOJlmObSDPEVnYO8BuHZb71ltG50EZ0Y/qtSnH/ryGacsQFoC9jAKYDgzZzbC9+vj5"
    "w83F9enlT+fD8nd4R7D7gUhZnwUi02IrG+SqthNPN27IAV1n3QccFnquzsY3JbExHqphOA"
    "uYSG6ZtWlN3bOz4CYT1JH5Cz6I5ameQbEc4xC06JZDtP4Eh8yuRBaILh4FJdJjAviB3Qoi"
    "LO/IupMBKaKz9qOO9qMIRu2E2WkAEko7BLsNwULxyxGr3NTPvEx5CO7mo18x5TqvrK4wC5"
    "pGPYnGaMrkAk2xID++KLL3j+eQfuxFHlX/dz5b+WO0xN6M8SXkQueR+/bOw7CfbD+tLa87"
    "Gl2HdlR/IzrKwzkbjkRFOTDA+2b5qdsuk0/Uftj5e049D+q2x1Eshid4o8NBIH9KyHevFA"
    "uOX1U5fGL9XtcsPiV6m8TAGuzr9dMXLlkGDCIrr4kIwJ98VKOnrmg53qavpgnNhEdETVMZ"
    "o5gAgq50XFgUf+bSOZjWFavrYM8jXPFYRM1wd4wCrFhdYH2VAFuRs3jXHiFi71Tx0+7a6M"
    "OXeI0gKlVNSwR6VV3VIZ8HWT3AJWo9ErV56I2ErdRbLBVFJiOy2WHUwoKouqhaTsCZQ4To"
    "KzFytW69Xg6t1K03lT6HpV5/MOFzU/0HPbhtVQEJUV/jsKfD8l2yfDIzeefzcV+aASGxDN"
    "sE2aQEx6SR7I3/66BiOTDdSh9bzV40J3AUtdtUYopB6xV1GRSEZ1DyKDpP+2C497WhHKUA"
    "BMWqYmYI+B9cFIhiTmrvIpF5lNux9Fye1opCVhTaIAotTa249zFJtRiUb7VdBIrax2/SSP"
    "q5yUklUMUKafInwuSXiDuNlfwm/YYknif0lulSyEHBCZpxttRVOHWOkOqidPt6UM/ySn0w"
    "Yf/lW4a7qHeo1nKMhpbB6pnNomrFFmdILFt8uBmu/sKm12Ft5Et0d+ux8b9sOuFh40r2SL"
    "V9o6vH35E18ogENRKSKwaFRD3qYAEtEEaqX82zARcnwFQsoAZ9CFmlNCtUpTbrqeso4xWW"
    "zmISBkb9hg2t5vXBZTlqK54i/Vxd8pSFJkVVKB221PWkFRcacAZzQIzBrqpe7osfqcx0Bi"
    "sCTB+kmSKcM55q+mD2xYoK8tUhGsDX+uOgUkxOpRcoEZX52NO6vV0PtLYVsnaqjHVAG8CD"
    "BN8k87CDCFGktSLE4ESInFFdSrIMKka5Vr2XobD6vQr9nnrafG5iExp7Jqckdv/qUvRMYt"
    "4tID9PafeqQe9VM+pTseg0zgVSG5I/5HGOGNc2O2iGxDp5dQjuiK3nLfiAHI119CozAlqU"
    "ajOJEwI7hZtN4QEpMa5COWVfRzVKjOjueJsSg6Xttqowzu+JSXkdZcJQ+9+SSlA9T5X8Dz"
    "4xa6LuOOBXrcSxOdxYo1/w7A6PEfNcUGHPKBeyrMLor2tQYYDK/I6snwgkwNXBd4hWObw9"
    "ffvzOfpeu/WAmw/jrnEAMk+LfoM+A7J3+9mMIasFE9o3SLv/eMy5gzcgM6belZh3h9dWWB"
    "u9xh6U6zbQFu49RKCtjfN8nDjP6mi4ethLhBb+Lu727WPgdg1+OyDI9+WSEp8UXZK95Umt"
    "CmFwouXguMQPbH7u51mMujYNOcaJx+YTNQ13ruNiDEumaolIa7AYr2twzlanNMRGImD9RJ"
    "vSLh163oFls0zDoxqQbLKIkS0+8SDgPnT9icdKmT80+B8l28/j5Mw/IOi3OLsNjhP6JCEy"
    "eyMjZJo05YNE0rqBCxDk+/O0Hum1Zkyo72Du69K7sc9LwpVoRgVKpjlsqU4q4mrNVFxcLU"
    "1VCxm+q3yC9vasWMMGP9Dt7ZQsTAG3JcG+SOPlks4VqwUaOmDFsK8dedjKR0E49bSBLNKf"
    "jU1BucDDDoHekn6gkhy4IflM18Vj/l5cVz8tseftrF8bfKhddIY9P3n5Y3JqwY9N59Snj6"
    "cfPjQqekvVdbWq29kginTWFNGxMIMth/EYqNtyGLYcxkGMg1WcbWEX//x/BaQznQ=="
)
