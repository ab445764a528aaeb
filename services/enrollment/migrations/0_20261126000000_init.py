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
    "events" INT NOT NULL,
    "responses" INT NOT NULL,
    "dead_letters" INT NOT NULL,
    "mails" INT NOT NULL
);
COMMENT ON COLUMN "erasures"."version" IS 'Version of the user''s UserErased';
COMMENT ON COLUMN "erasures"."events" IS 'Events that were not published yet';
COMMENT ON TABLE "erasures" IS 'What was erased in this service for one user, and who requested it.';
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
    "eJztXW1z2za2/isYfWnvjG4mddIkm+zcGdtxWreJ3XGU7lt2ZIiEJFxTgAqAVrS7+e+LA5"
    "AUXyWSkmxKwZc2JnFA6gGI837Ov3uECR4EM8LUk1MpiZTwz95r9O8ewzOi/1Exoo96eD7P"
    "3oeLCo8CQ4aTsdIMHkklsAdTj3Egib7kE+kJOleUMyAYTAlSVAUE8THC6I+Q/gtxgTBDei"
    "o6YTBVH431pRmmAcIjHipE1ROY3eeenp6yybYThYz+EZKh4hOipkTo6f7xT32ZMp98ITL+"
    "c343HFMS+BmcqCKzIfVhFnNzqJZzc+PTp8u378xweNPR0ONBOGM5kvlSTTlLaMKQ+k+AEO"
    "5NCCMCK+KnwGNhEERQx5fsu+sLSoQkeWl/dcEnYxwGsAS9P49D5gHyyDwJ/vP8/6L3Sw0b"
    "Dq+uB8OPF4PhsFdYMXiFHPbRJY8zWG0Ka68h+mrnXaFirvbgAec/n958/+zF/xgIuFQTYW"
    "4azHpfDSFW2JIa+Fd4ezwUkjREPEO0S8zjCyvQV9s8hjMGrGMQryC9J0LCgwuAXjJVjmeK"
    "IocmtedBN3Ds/W7fE04E/V0juw2+kyjQryYVIvf6TEALqqbmtjk98udKOfD6B+r//e/JD8"
    "9fPn/17MXzV3qI+WXJlZdr1ubyapBbguTR2QUYkC8VK5AQ5PDXL9kd/HexjwcXfx3AzDMp"
    "/wjgwtXvpzdmc384/avZ3bNldOf99dVP8XCuuY7lSFfn76/PNNxwgo/vUmcKXBhh726BhT"
    "8s3OEnvGps8dbsZJa/ghmeGCDhF8PvSzHUc7MPq9htdHcjq7W7uSabPUWCzAPqYcsdLS2i"
    "zGx8ScQ99eLvQxZ5ayPqz+wziz+8p4hKTTAPsEemPPCJMBw4mUJNsUKcBUs0D0cBlVPio9"
    "XPlfqxY02ieB/hsdL/wp+ZPscUF2Rbvt0tPvJt8O5vhtGU85eE/Uil7z8Oo5FBOGnCZ+Lx"
    "js3UZDOOqz8e3AR7mgs0PNOzVE45yB8Y+qwKZaMjI6Fwu7jFLvZJQACcAuJnnAcEs3LQU1"
    "Q51Eea7LhgP7u+fp+B/ewyj+unD2cXN9//YNZAD6KKrNhhA0WgTD4v+RbOIuJ3v94QzfrL"
    "BZaUhH+REegPc2FWV3tWWv3aSGtaITvnWrFYVoN6zciA6/80hfa3ZN4NAEei9kHg21DRTG"
    "20CmUzuxXXK5y5b6CebRdPNHOZaPRfa61PqtAHkVhrjrEK2F/Jx7HUnDwGeUv9QZebenc0"
    "7xYa5NFqM7W36m6UkzW2XlimBvgm4x26JarfXHCQ8+RwLPhs2BTbCmqHdAnSXsAl8YdYFf"
    "F9q1FRdEYqNnCaMAetH1E+if/RGdbWu9IkaDGlAUFUgcWPzwmrZ99YJ11ffrj4ODj98FtG"
    "1nt7OriAOycZ8Tq++r3VaVaSYDIJ+svl4GcEf6K/X19d5DWfZNzg7z14JxwqPmR8McR+Gq"
    "b4cnwps+zky5zq6Vqse5byYBZ+JzrUoa1ytwzH3V3YRjYGI741xDRL5UAtU23z27aI7zsu"
    "CJ2wX8nSoHyp3wQzr4y3l7qoDhPagnKlLwu8SIT87PeqMbDmFbhzow+Qm8vzQa9sB+8I3k"
    "+SHLClbCO42Q+3At3H886uVOLzpeUvGzTn81gYrqs+W/G5phJ9zUhBdX2DsEIz/f2n9Vvj"
    "mi3RhGOBrKhH73bqo3HGduMz2rHv1fHYPQguzkDhDBSHiLQ99FuZKHKkO9BVuwb2MSmrId"
    "tiqQvEzjDR5bUWBMsyd0S1p35F0cpTf0BruQ9HPZ3NuWgqUGWItpCnHsiye+nHIW0mEpNo"
    "1dXGbNrfIVEoaway7dCo0QXVMPIub9QNV17o2sqhcYjTuurhX6YczfAy0uNyHtApYX2EmY"
    "+mfKFHseWbleoG7lFIgcFI6JuRIocURzgIiqri/h5zNGrj5hjejuoz32DA7qNJ3tjztI7S"
    "hEmvKFw4XQsuDcdNG5dcms7JvV2We43TvM0SZwjdGnd6jfEce1SVhAlW29pSJK1YUceWc+"
    "c2oDjmABKrhj5elnClSnDLiR3MRZgFsSJzBJUBrizadV1wd+UcLtR7Z6HeRdVxs+88Dk1+"
    "EM95F9SLnfjNd6ySCyxDUe2ljW73NyrgdmBtrRsrtMASARnxbSqsVm7jXFhIcuWMgHlEWN"
    "V4oRVoQfRSSgXjSwpY7GjOLfRpmLmhNp0icfmwTdXrZO2GoxKWUA16ns75ZfOyjfmC2ni3"
    "0oTOt9VpneBojVP5bHI4Y7+TCKLCLsz+rGdx34/TuCIFrlpTyFJ1GfdH0xEou6fKJLc1QT"
    "ZH5ZAt27P3Tbfr/SHs1N6FeU3rilsQQRDjKlVCZUnU45wR+nif6yeQJpBnaLqM+qPtYp9g"
    "f6gVKa38NwE2T+awLcEWigE2ATUZ79DchZFlt8aAy4Ql9irsAakR/U0mgRyD3WwVeE+UTA"
    "VKR77yxRQO6EwBIJvzbnR3MKNCkcrVw4qWgR3OezTe9u4qUlsYBMxitVJcs5ROc+205upi"
    "8fef7+Yyso4nI+uDlrmqGLq5t5GVJ1JbnUqZMLiPII0AUc14PRxCpUpu/uCh8viMvIFEdy"
    "hoKRH1ZR8xrTdCWUt4wbjqtO9DOkJZMc3dPgDqbd7eYi3mz/SPYJOhpHo/394i4ztQaETG"
    "essbCjvG+A70sYeFVhVNlRRqSm1KvfdeIzqOkviBFkL7QMT4zBj5opIJRmRCmX4rED7mgk"
    "OAkpZKfD3diKgFsTRILbj1U8Afpug2RBCOCNK7i+qfo4erBfW2LsQCUzc8S1Mkzm3RVEox"
    "NpKGgKdpHOsqWE08OqfNQc3TOWBzwN7pty8CWh1rGY93kZZtChfq86II9i8fr68qzFPR+L"
    "yyQj2F/oMCKjtkUOldW1eMOcb6KGRKczNlFHBq1OyIbdezuq5ZGYBr/crkFyH3FcAEhRhY"
    "zwuFaKVX5kidYtlpxVIDGrZa5gyhW+ROL3IkhDcxWqdJHs5u/XRPi7lrFwCoNsMIohbfTg"
    "m5+4IO4QtKdOWmK15G7/IHurziKfGsri6QInHZ0c21gTFlJhahxYGaI3VfVte+rA55fMH8"
    "O+B3pNLhuxrQr2MkHioY28Tfu5hyY5u1xlocR+sZe6c3xWwSZcxH1xlXdEw961a25lF9aa"
    "q3CyL6IRXO3z08xMWJd8xsVW1wVfH+rYt2QuAsgt0KUIHTiPgmem/dgRUPqXVkaUa5ilqs"
    "V5SfshH/8tpas8zhIiMHDaSfWFtAH0luzxSMBFl5bCADhZoTBtmHIzzRa1RepH9Pz9ni6O"
    "qS7+LbOLwE8Yhe0zaCYI7UadVOEqw+Wm8IVCQi/ltcWZYnPWTj0SqiwUl2c72jdUwnkEZo"
    "S6b6+uSCcDyYqQ8efq1RznEUtWcv61ELQu5MpVVhvPHlR+mO5t3i6LTzNnZR7qbe1Td7eB"
    "r4/KhfZPHwXIt6TLbu4DyuQxMOwm51BXzAFhyv44QxLWgFBElvGtUDeLg4hnvaMCUvTeIi"
    "6kucE9G5X4S02rGeIjkE3/ouvvuduc07JNCYmNMKSSaOR10vwoDRpW7UI1t1VHuCrscQ0x"
    "DVIYBZzLEyAgmD+tC+eClXepuNFrQBinoCvbeMAlehFu7zQc6kdTCCjU/lPMDLofm7AHq1"
    "VyZP51wzzV0zZBbFTNcFPSFwaDdHW4IkrjS2JQI8EWDeGEQ3s9keaTKHewvcCRbetA3yWU"
    "KHfXPstTTS6FSPxzusm2MdcA83Q3tF4fBujjdYTob/4qwR5Bkih3pz1DMe7SLyp0LgZUV4"
    "Xp4yB3+3lGFbBS6u+oMWGBxnxmWGRzysWdVjw+L845/F+hJanbjH7VKPi9QuYqdrfppOFk"
    "dza+xqox2MHdYTpOX5mKV0TuxOfzjh3G+5zFlKt8ydW+YGpv2aRQ/PIuJ3v96QICkqVF1F"
    "4iJjpj/M5S/Ukvhau5JhU7iytZqOBa59u41OiaDetFfhOIru9je5jvBq3CbfUTUkW/hjyl"
    "wx1ZUwy5wwJWJLJHBu533pvMzSop3T+RSLpmLhYSbF62/nyzAgbKLgEzn58cc1gMZmCz0q"
    "70KObp3Ye7kWT/rDaoBwNPwI0f3h6dMa6OpRleiaezk5nDNVWtepOh4iReLiIQ43HuJc//"
    "pwRsT1eCxJZfh8btRGRudF44fcENQMl/iNCDTHQlG4YOsgWfo4BMuUSxLE48I3zQ7n82BZ"
    "DIZoN40t+AQvTrxQ0XsyHGMaQMjP7S3UgrSVgUlEF1UJHtsgetO4EToxhnOY0JSwgG6NDA"
    "Iy9FToHgch+cyonYKFs5F+R/0241DAYBQ/KorZZ9DPUX8zXKApltDUkS+I/wTd3i4g8HSG"
    "xZ2tRAWzQSyqVJ/ZjMMyRK+wmGpBA1IExNJmKFFbPSrBxSQLwC+ndmIvCCHyY0j929u+/l"
    "vxOfXMX5DoBNDYHz7ULzSFh0NpMzpe2lfgE/vmKaxhfql/gYZnzMUbPeUUB2oIxWBWc5pL"
    "tmEuXBQkqo+lUS28LpTTGtsiXTE6MCuWkk6YUREtJqa6Fv7MFlzcaWgDLBWa6u8hO+H2dT"
    "ujHT4RPCxhTdVeiyLlUXCph/FdrEvn0hu2kfcoJnDwt3AdJR9SA40iQ+PsoVVFM3jCZHOa"
    "Pp1UQpsjPJpyJH86OXn27OXJ02cvXv34/OXLH189TSAu3lqH9dnlTwB3Zl+X2KNL2H+DDV"
    "5FfjTLsbONnsgxTQ3CGULnLuuaOTjbQjYWKRuJRxkqF9XRIpYmEt2LqK/LbV/RdD4v50Gi"
    "rDO5trHiU8aUGRYVQTI5wnxf0aWy3OFoMD2LTB7Jbtab+ezy6vTmb+Xb+azERHL2t8HFaW"
    "4BEsWxyTmSIXLHSPNjJKWbN8Z9ReaQb4d8K295htAJR10WjlJmq6arnCN169y1de6geT9q"
    "ftnbYN//feWYrGngj1yZDSz8SaKiNc1P6WRKpELRREgSwlYNDuLp0YgEfAHJitZCLgiaUf"
    "0dsEm5/X8fD3HW4kNjqc5a3BGJJvkcm0CeIXKwt4DdBSzvvLGl5QdFRD/o16YCakaWA5si"
    "zAF7FSUwHRiy62F79eHT+8HlzenVTxfdind4S7D/3nRvrZKFUiM2ikH5ZrCbJaCbdPiAx8"
    "PAFBGF/k2RMx76YNjio35RtGlMveNgwXUuqCOLF3wQz1O1gOIkxi5Y0Z2E6OIJDllciTwQ"
    "bSIKCqTHBPADhxVEWN6RZSsHUkTn/Ect/UcRjCYIs9UCJJRuCbZbgqmWlyNRuW6ceZHyEM"
    "LNe79hKkxdWdNbFiyNZhP10YirKRphSV48z4v3jxeQfuztHfX8d4wvWB/NcDDmYga10EUU"
    "vr31Muyn2k9jz+uWTteusepvxEZ5OLzhSEyUHQN81yI/9ZtV8onGd7t+z2kQQMf2OIvFyg"
    "RvTDoI1E8JxfY9YiHwq6yGT2zfa1vFp0Dvihg4h321ffrSJ7M5h8zKGyLnEE/eq7BTl4zs"
    "b7JX04RmKCKiuqWMUUwASVcmLyzKP/PpBFzrWtT1cBAQoWUsone430dzrEVdEH21AltSs3"
    "jbGSFj71TL0/7S2sNneIkgK1VvSwR2VdPVIVsHWT/AJ/p7JPrwMAcJX+i3mGmKVEVke8Lo"
    "Dwuy6qJuOXPBPSLlrgojl9vWq/XQUtt6Xe2zW+b1B1M+1/V/MIvb1BSQEO1qHfbELN8mn0"
    "9qJ2/NH/dlGZAKq7BJks2K4JgskjuT/1qYWA7MtrKLo2YvlhNgRc0OlZii03ZF0wYF4TG0"
    "PIr46S4E7n0dKEepAEGzqlgYAvkH5xWiWJLau0pkH+W3bD2XpXWqkFOF1qhCM9sr7l1MUq"
    "4GZUdtVoGi8fGb1NJ+BhmtBLpYIUP+nbT1JeJJYyO/Lb+hSBBIc2T6FGpQCILGgs9MF05T"
    "I6S8Kd2+HrRjfaU6mXD37Vu6+1Fv0a3lGB0tnbUz24+qkVicInFi8eFWuPqFj27CysyX6O"
    "5GtvH/fDQUYd08l1Okx75BULLojixRAN3mGUdqwaGRaEA9LGEEwkjPa2Q2kOIkuIqlNyV+"
    "CFWljChUZjbb0dRRxSusvOkwnFvzG7a0RtaHkOVorHyCzHNNy1Me2hJVofL4zPST1lLoXH"
    "DYA7IPflX9cp9ZZDIzFawICH1QZooIwcXK0ge7LzZUkC8eMQC+Nj8OOsVkTHpzraJyhgNj"
    "29uWoTXtkLVVZ6wDOgAeJPkm2YctVIg8rVMhOqdCZJzqSpHZvGSVK817KQpn3yux7+mnTS"
    "Y2N6F2ZPKKxJ1fbZqeKSzaJeRnKd1Z1emzakwZldNW65wjdSn5XV7nSHBtcoKmSFyQV4vk"
    "jth73kAOyNC4QK+iIGBUqSabOCFwW7jeFu6QEeM6VCP+pVdhxIju9jcZMfhq3EYTxsU9sS"
    "Wvo0oY+vybUQWm55HW/yEmZkn0HQ/iqrU6NoEbS/QrHt/hPuKBDybsMRVSFU0Yu5saTBhg"
    "Mr8jy+8kkhDqwDxiTA7np+c/X6AfTFgPhPlw4dsAIPu06G+wZ0D1bpauGLKYcmlig0z4T8"
    "C9O3gDMub6XYl9d3htjbW1a+zBuO4SbeHeQyTaujzPx8nzLM+Gq4a9QOjgbxNu3zwHbtvk"
    "twOCfF8hKTGnaFPsLUvqTAidUy07JyW+55MLlhUxqsbUlBiHAZ8M9Tbcuo+LdSzZriVy1Y"
    "PFRl1DcLbm0pAbiUD0k01au7SYeQuRzQkNj+pAcsUieq75xIOA+9D9Jx6rZH7X4H+Uaj+P"
    "UzP/gKDfEOzWOUnoo4LM7LWCkB1SVw6SyegaIUBQ7y8wdqTXRjChzMOCmda7ccxLIpUYQQ"
    "Vapnl8pjkV8Y1lKm6utipVCxW+y2KC9vas2MIGf6Db2xGZ2gZuM4KZXOXLJZNrUQssdCCK"
    "YWYCefiCoXk4CoyDLLKf9W1DuXmAPQKzJfNAJzkIQ2Lc9MXjbC+hqx9nOAi2tq91PtUu4m"
    "HPTl6+SLgW/LGOT338cPr+fa2mt1Rf1191Mx9Ens65Ilo2ZnDtMB4DddcOw7XDOIh1cIaz"
    "DeLi1/8CAQkgGg=="
)
