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
    "eJztXetz2za2/1cw+tLeGd1M6qRJbrJzZ2zHab117I6jdF/ZkSESknBNASoAWtHu7f++OA"
    "Af4ksiKcmmFHxpYxIHpH4Acd7n/LtHmOBBMCNMPTuVkkgJ/+y9Rf/uMTwj+h8VI/qoh+fz"
    "7H24qPAoMGQ4GSvN4JFUAnsw9RgHkuhLPpGeoHNFOQOCwZQgRVVAEB8jjH4P6b8QFwgzpK"
    "eiEwZT9dFYX5phGiA84qFCVD2D2X3u6ekpm2w7Ucjo7yEZKj4hakqEnu4f/9SXKfPJVyLj"
    "P+f3wzElgZ/BiSoyG1IfZjE3h2o5Nzc+f758/8EMhzcdDT0ehDOWI5kv1ZSzhCYMqf8MCO"
    "HehDAisCL+CngsDIII6viSfXd9QYmQJC/tpxd8MsZhAEvQ+9M4ZB4gj8yT4D8v/zd6v5Vh"
    "w+H1zWD46WIwHPYKKwavkMM+uuRxBqtNYe01RH/YeVNUzNUePOD859Pb71+8+i8DAZdqIs"
    "xNg1nvD0OIFbakBv4Ub4+HQpKGiGeIdol5fCEFPd3mMZwxYB2DOIX0gQgJDy4AeslUOZ4r"
    "FDk0qT0PuoFj7zf7nnAi6O8a2W3wnUSBfjWpEHnQZwJaUDU1t83pkT9XyoHXP1D/779Pfn"
    "j5+uWbF69evtFDzC9LrrxeszaX14PcEiSPzi7AgHytWIGEIIe/fsnu4L+LfTy4+OsAZp5J"
    "+XsAF65/O701m/vj6V/N7p4toztXN9c/xcO55jqWI12fX92cabjhBB/fr5wpcGGEvfsFFv"
    "6wcIef8KqxxVuzk1n+CmZ4YoCEXwy/b4Whnpt9WMVuo7sbWa3dzTXZ7CkSZB5QD1vuaGkR"
    "ZWbjSyIeqBd/H7LIWxtRf2FfWPzhPUdUaoJ5gD0y5YFPhOHAyRRqihXiLFiieTgKqJwSH6"
    "U/V+rHjjWJ4n2Ex0r/C39h+hxTXJBt+Xa3+Mi3wbu/GUZTzl8S9iOVvv80jEYG4aQJn4nH"
    "OzZTk804rv50cBPsaS7Q8EzPUjnlIH9g6LMqlI2OjITC7eIWu9gnAQFwCoifcR4QzMpBX6"
    "HKoT7SZMcF+9nNzVUG9rPLPK6fP55d3H7/g1kDPYgqkrLDBopAmXxe8i2cRcQffrklmvWX"
    "CywrEv5FRqA/zIVJr/astPpHI60pRXbOtWKxrAb1hpEB1/9pCu2vybwbAI5E7YPAt6Giub"
    "LRKpTN7FZcr3DmvoF6tl080cxlotF/q7U+qUIfRGKtOcYqYD+Vj2OpOXkM8pb6gy439e5o"
    "3i00yKPVZmpv1d0oJ2tsvbBMDfBNxjt0S1S/ueAg58nhWPDZsCm2FdQO6RKkvYBL4g+xKu"
    "L7XqOi6IxUbOBVwhy0fkT5LP5HZ1hb71qToMWUBgRRBRY/Piesnn1jnXR9+fHi0+D0468Z"
    "We/96eAC7pxkxOv46vdWp0klwWQS9JfLwc8I/kR/v7m+yGs+ybjB33vwTjhUfMj4Yoj9VZ"
    "jiy/GlzLKTr3Oqp2ux7lnKg1n4nehQh7bK3TIcd3dhG9kYjPjWENMslQO1TLXNb9sivh+4"
    "IHTCfiFLg/KlfhPMvDLeXuqiOkxoC8qVvizwIhHys9+rxsCaV+DOrT5Abi/PB72yHbwjeD"
    "9LcsCWso3gZj/cCnSfzjubqsTnS8tfNmjO57EwXFd9tuJzTSX6hpGC6voOYYVm+vtf1W+N"
    "a7ZEE44FsqIevdupj8YZ243PaMe+V8dj9yC4OAOFM1AcItL20G9losiR7kBX7RrYx6Sshm"
    "yLpS4QO8NEl9daECzL3BHVnvqUopWn/oDWch+Oejqbc9FUoMoQbSFPPZJl99KPQ9pMJCbR"
    "qquN2bS/Q6JQ1gxk26FRowuqYeRd3qgbpl7o2sqhcYjTuurhX6YczfAy0uNyHtApYX2EmY"
    "+mfKFHseW7VHUD9yikwGAk9M1IkUOKIxwERVVxf485GrVxcwxvR/WZbzBg98kkb+x5Wkdp"
    "wqRTChdO14JLw3HTxiW3Sufk3i7LvcZp3maJM4RujTu9xniOPapKwgSrbW0rJK1YUceWc+"
    "c2oDjmABKrhj5elnClSnDLiR3MRZgFsSJzBJUBrizadV1wd+UcLtR7Z6HeRdVxs+88Dk1+"
    "FM95F9SLnfjNd6ySCyxDUe2ljW73NyrgdmBtrRsrtMASARnxbSqsVm7jXFhIcuWMgHlEWN"
    "V4oRVoQfRSSgXjSwpY7GjOLfRpmLmhNr1C4vJhm6rXydoNRyUsoRr0PJ3zy+ZlG/MFtfFu"
    "rRI631andYKjNU7ls8nhjP1OIogKuzD7s57FfT9O44oUuGpNIUvVZdyfTEeg7IEqk9zWBN"
    "kclUO2bM8+NN2uD4ewU3sX5jWtK25BBEGMq5USKkuinuaM0Mf7XD+BNIE8Q9Nl1J9sF/sE"
    "+0OtSGnlvwmweTKHbQm2UAywCajJeIfmLowsuzUGXCYssVdhD1gZ0d9kEsgx2M1WgSui5E"
    "qgdOQrX0zhgM4UALI570Z3BzMqFKlMH1a0DOxw3qPxtndXkdrCIGAWq5XimqV0mmunNVcX"
    "i7//fDeXkXU8GVkftcxVxdDNvY2sPJHa6lTKhMF9BGkEiGrG6+EQKlVy8wcPlcdn5B0kuk"
    "NBS4moL/uIab0RylrCC8ZVp30f0hHKimnu9gFQb/PuDmsxf6Z/BJsMJdX7+e4OGd+BQiMy"
    "1lveUNgxxnegjz0stKpoqqRQU2pT6r33FtFxlMQPtBDaByLGF8bIV5VMMCITyvRbgfAxFx"
    "wClLRU4uvpRkQtiKVBasGtnwL+MEW3IYJwRJDeXVT/HD1cLai3dSEWmLrhWbpC4twWTaUU"
    "YyNpCPgqjWNdBauJR+e0Oah5OgdsDth7/fZFQKtjLePxLtKyTeFCfV4Uwf7zp5vrCvNUND"
    "6vrFBPof9HAZUdMqj0bqwrxhxjfRQypbmZMgo4NWp2xLbrWV3XrAzAtX5l8ouQ+wpggkIM"
    "rOeFQrTSK3OkTrHstGKpAQ1bLXOG0C1ypxc5EsKbGK1XSR7Pbv18T4u5axcAqDbDCKIW30"
    "4JufuCDuELSnTlpiteRu/yB7q84iviWV1dYIXEZUc31wbGlJlYhBYHao7UfVld+7I65PEF"
    "8++A35NKh286oF/HSDxUMLaJv3cx5cY2a421OI7WM/ZOb4rZJMqYj64zruiYetatbM2j+t"
    "JUbxdE9EMqnL97eIiLE++Y2ara4Kri/VsX7YTAWQS7FaACpxHxTfTeugMrHlLryNKMMo1a"
    "rFeUn7IR//rWWrPM4SIjBw2kn1hbQB9Jbs8UjARJPTaQgULNCYPswxGe6DUqL9K/p+dscX"
    "R1yXfxbRxegnhEr2kbQTBH6rRqJwlWH60mRKPiTI3DN9YfpiCj1A0SYGkDkmfoZgwugCht"
    "D2YxvoIRBu+AD93+ljI95qxz3frz9QRUKnPeVZyi+3yQkwAP5hD1qZwHeDk0fxdArzZi5O"
    "mcJaO5JYPMohCjuqAnBA7t5mhLKI+nNLYlwgIRIA0MopvZ4MhVMod7C9wJFt60DfJZQod9"
    "c+y1NNLoVI/HO6ybYx1wDzdDO6VweLfpgTwjw39pbb4J5Bkih3pz1DMG4CLyp0LgZYU3O0"
    "+Zg79jcVmmaEqcJI8WGOxMxsKERzysmQS7YXH+8c9iOqZWJx5wu0ydIrVzcHXNrNHJWiJu"
    "jV0pkU4nAmcKNgrS8nzMUjqbb6c/nHDut1zmLKVb5s4tcwPTfs0aQXFH9w+/NO3lfrjLX2"
    "zjXrvwT1O4sqUNjgWufbuNTomg3rRX4TiK7vY3uY5wOm6T76gaki38MWWumOrCUWVOmBKx"
    "JRI4t/O+dF5madH94HyKRVOx8DBzyPS383UYEDZR8Imc/PjjGkBjs4UelU9Uim6d2Hu5jg"
    "j6w2qAcDT8CNH94fnzGujqUZXomns5OZwzVVoGoTovb4XkEFLzdiGQ7SzrrkPxEOf614cz"
    "Im7GY0kqo81yozYyOi8aP+SGoGa4xK9EoDkWisIFWzbA0sclLk11AUE8LnzTG2g+D5bFYI"
    "h209j6CPDixAsVfSDDMaYB1Hq+u4PSSbaQHonooqJ6YxtzZvocQeOicA4TmoxPaG7EICBD"
    "T4UecBCSL4zaKVg4G+l31G8zDgUMRvGjohA3Bu2P9DfDBZpiCT2Q+IL4z9Dd3UJ/SGKGxb"
    "0t3JA23/3CZty057WvsJhqQQMi6sTSBvRSW2whwcXE1sEvp3ZiLwgh8mNI/bu7vv5b8Tn1"
    "zF8QFwzQ2B8+1C80hYdDJRA6XtpX4BP75itYw/xS/wINz5iLd3rKKQ7UEHKn0znNJdtfDi"
    "4KEpWT0KgWXheqT4xtTYsYHZgVS0knzKiIFhNTjAJ/YQsu7jW0AZYKTfX3kJ1w+zJX0Q6f"
    "CB6WsKZqr0WR8ii41OP4LtZFP+sN28h7FBM4+Fu4jpIPqYFGkaFx9tCqHFOeMNmcpk8nld"
    "DmCI8me/d/Tk5evHh98vzFqzc/vnz9+sc3zxOIi7fWYX12+RPAndnXJfboEvbfYINXkR/N"
    "cuxsoydyTFODcIbQucu6Zg7OdlyLRcpG4lGGykV1tIiliUT3IurrUsFSms73G36UKOtMak"
    "qs+JQxZYZFRZBMjjDfhmupLHc4GkzPIpNHspv1Zj67vD69/Vv5dj4rMZGc/W1wcZpbgERx"
    "bHKOZIjcMdL8GFnRzRvj7lrGb4t8K295htAJR10WjlbMVk1XOUfq1rlr69xB837UK6q3wb"
    "7/W+qYrGngj1yZDSz8SaKiNc1P6WRKpELRREgSwtJ6wPH0aEQCvoBkRWshFwTNqP4O2KTc"
    "/r+Phzhr8aGxVGct7ohEk3yOTSDPEDnYW8DuApZ33gfK8oMioh/1a1MBJZbKgV0hzAF7HS"
    "UwHRiy62F78/Hz1eDy9vT6p4tuxTu8J9i/Ms3OqmShlREbxaB877TNEtDtaviAx8PA1NyC"
    "dgeRMx7KRttaXX5RtGlMveNgwXUuqCOLF3wUz1O1gOIkxi5Y0Z2E6OIJDllciTwQbSIKCq"
    "THBPAjhxVEWN6TZSsHUkTn/Ect/UcRjCYIs9UCJJRuCbZbgqmWl0u7E1fHmRcpDyHcvPcr"
    "pkJCiK9pxQaWRrOJ+mjE1RSNsCSvXubF+6cLSD/2bkh6/nvGF6yPZjgYczGD0qEiCt/eeh"
    "n2U+2nsed1S6dr11j1N2KjPBzecCQmyo4BvmuRn/rNKvlE47tdv+c0CKDBaZzFYmWCdyYd"
    "BOqnhGL7lmoQ+FVWwye277Wt4lOgd0UMnMO+2j596ZPZnENm5S2Rc4gn71XYqUtG9jfZq2"
    "lCMxQRUe1+xzEBJF2ZvLAo/8ynE3Cta1HXw0FAhJaxiN7hfh/NsRZ1QfTVCmxZg+MtZ4SM"
    "vVMtT/tLaw+HtsGQlaq3JQK7KkyQq4OsH2B7VuvDwxwkfKHfYoZNm+K4IrI9YfSHBVl1UX"
    "H5qH3xrgojl9vWq/XQUtt6Xe2zW+b1R1M+19WaN4vb1BSQEO1qHfbELN8nn8/KTt6aP+7L"
    "MiAVVmGTJJuU4JgskjuT/1qYWA7MtrKLo2YvlhNgRc0OlZii03bF3rUmQXisiIj56S4E7n"
    "0dKEepAEGbnFgYAvkH5xWiWJLau0pkH+W37NSSpXWqkFOF1qhCWlUReuE/xCTlalB21GYV"
    "KBofv0kt7WeQ0UoI9qbIkH8nbX2JeNLYyG/LbygSBKbtO/Ep1KAQBI0Fn5mmVaZGSHk7rH"
    "09aMf6SnUy4e7bt3T3o96iW8sxOlo6a2e2H1UjsXiFxInFh1vh6s98dBtWZr5Edzeyjf/j"
    "o6EI6+a5nCI99h2CkkX3ZIkCaM7KOFILrkW1eUA9LGEEwkjPa2Q2kOIkuIqlNyV+CFWljC"
    "hUZjbb0dRRxSusvOkwnFvzG7a0RtaHkOVorHyGzHPRguoPIbQlqmzna6DSUuhccNgDsg9+"
    "Vf1yX1hkMjMVrAgIfVBmigjBRWrpg90XGyrIV48YAN+aHwedYjImvblWUTnDgbHtbcvQmn"
    "bI2qoz1gEdAI+SfJPswxYqRJ7WqRCdUyEyTnWlyGxessqV5r0VCmffK7Hv6adNJjY3oXZk"
    "ckrizq82Tc8UFu0S8rOU7qzq9Fk1pozKaat1zpG6lPwur3MkuDY5QVdIXJBXi+SO2HveQA"
    "7I0LhAr6IgYFSpJps4IXBbuN4W7pAR4yZUI/61V2HEiO72NxkxeDpuownj4oHYktdRJQx9"
    "/s2oAtPzSOv/EBOzJPqOB3HVWh2bwI0l+gWP73Ef8cAHE/aYCqmKJozdTQ0mDDCZ35Pldx"
    "JJCHVgHjEmh/PT858v0A8mrAfCfLjwbQCQfVr0N9gzoHo3W60YsphyaWKDTPhPwL17eAMy"
    "5vpdiX13eG2NtbVr7MG47hJt4d5jJNq6PM+nyfMsz4arhr1A6OBvE27fPAdu2+S3A4J8Xy"
    "EpMadoU+wtS+pMCJ1TLTsnJV7xyQXLihhVY2pKjMOAT4Z6G27dx8U6lmzXEpn2YLFR1xCc"
    "rbk05EYiEP1kk9YuLWbeQmRzQsOTOpBcsYieaz7xKOA+dv+JpyqZ3zX4n6Taz9PUzD8g6D"
    "cEu3VOEvqkIDN7rSBkh9SVg2QyukYIENT7C4wd6a0RTCjzsGCm9W4c85JIJUZQgZZpHp9p"
    "TkV8Y5mKm6ulpWqhwndZTNDenhVb2OAPdHc3IlPbwG1GMJNpvlwyuRa1wEIHohhmJpCHLx"
    "iah6PAOMgi+1nfNpSbB9gjMFsyD3SSgzAkxk1fPM72Err6aYaDYGv7WudT7SIe9uLk9auE"
    "a8Ef6/jUp4+nV1e1mt5SfV1/1c18EHk654po2ZjBtcN4CtRdOwzXDuMg1sEZzjaIi3/8B9"
    "VGQ3s="
)
