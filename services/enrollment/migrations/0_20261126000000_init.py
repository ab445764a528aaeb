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
    "answers" INT NOT NULL,
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
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
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
    "eJztXWtz2zYW/SsYfWl3RptJnDTJNjs7Iztu69axM47SZzo0REIS1iSggqAVbbf/fXHB90"
    "sSKcqmtPjSRiQuCB+8zn3g4s8BYYK7rkeYfHLGA+GTwdfozwHDHvyj4u0QDfBikX8HDyWe"
    "uFrE1uV8XXDiS4FtqR5PsesT9cghvi3oQlLOoPAICbJwqY0RnyKMQllEGZJzgnwi7qlNoq"
    "f+E6jS4baqk7JZY+lP7BP7kQhffRk9RdRXAgsX22TOXYcINOUirULOsUScuSu0CCYu9efE"
    "Qemf66vPTpWI5EOEp1L9C39igviSC6IbGTD6R0AsyWdEtUSopv72u3pMmUM+K2Sin4s7a0"
    "qJ6+QADxtgUQfq0a8tuVroVx8/Xrz9RgsADhPL5m7gsZLQYiXnnCVSQUCdJyAK72aEEYEl"
    "cTI9wgLXjfoufhS2Xz2QIiBJw530gUOmOHChXwf/nAbMhu5E+kvwnxf/ilqYKWZZV9dj68"
    "P52LIGpWEATSj0bfTI5gyGEFWgA0x/hfWmuOinA/jA2Xejmy+fv/ybhoD7cib0S43a4C8t"
    "iCUORXUXpJjfh6OijPgFk9WAZyQKcNNwNjQFOn6QIp1OmBjDGKXtcR3E411ND5gSrmqRLx"
    "G5V4MYLamc66fh6PnCR75U74uTrLoj1B+o/vf3k2cvXr14/fzli9eqiP7Lkiev1vTVxdVY"
    "d0naBb4bzMr4j8nnmg6IyxfQV03sD/pdjOrx+c9jqNnz/T9ceHD14+hGD/V3o5/1WPdW0Z"
    "vL66tv4+Jcrbrhanx1dnl9WgBbUumSJmgnAgbuNnATbKtdoOGanpfqclHvL/wb1/DMgqHW"
    "qsBvtGQkEmYUtxjFDnEJgFNC/JRzl2BWDXpGqoD6RIkdF+yn19eXOdhPL4q4fnx3en7z5T"
    "PdB6oQlSTdDoESTu8yBAUeTLB9t8TCsXJvqvh5xVw4jYS/+eGGqK2/mrBkGP55jtAfZsek"
    "TwchW9W48hNeB2z+VYrsgivFYlUP6jUjY67+0xTa90m9GwCOqPZB4OudeAV8PczwTLcSqg"
    "Ph6oFWo2zmh+J6hbMwBzYrnWNFevFMbS4zhf7XSuvzZeAAJVaaY6wCDlN+HLPm5DPIXqkJ"
    "XVZHO6x3Bw3yaLWZrYdqN8pJvb6ou6kBvkl5g26F6rcQHHieb00F96ym2NZIG6QrkLZd7h"
    "PHwrKM71uFiqQeqRnAWcECtE4k+ST+R2+2tsGVEkHLOXUJohIsfnxB2Hb2jXXs+uLd+Yfx"
    "6N37HNd7Oxqfw5uTHL2On34Z6jQpE0wqQT9djL9D8BP9en11XtR8knLjXwfQJhxIbjG+tL"
    "CThSl+HD/KdTv5vKCquhb9npc8mI7vRIc6tF7ul+G4vx3byMag6VtDTPNSBtQq1bY4bMv4"
    "fsMFoTP2A1lplC9USzCzq/b2ShfVYUJbUq7UY4GXCcnPz1eFQWhegTc3agG5uTgbD6pGcE"
    "fwfvTJAVvKNoKbn7g16NYbZRrZGXZSms9W4f6yQXM+i8nwtupzSJ+3VKKvGSmprm8QlshT"
    "8z+r32rXbIUmHBOysh7dbdVH44ztxzTq2Pdq9tg9EBdjoDAGikNEOlz0W5koCqId6Kp9A/"
    "uYlNWA7dDVJWFjmOhzXwuC/Sp3RL2nPpVo5ak/oL7sylHfwHf8cGpK5OncqKekHtGtFRXt"
    "nKXbqio/zTny8CrSKQreuDlhQ4SZg+Z8qUqx1ZtUjQBXHQ+keiDUy0ipQJIj7LpltWV/nz"
    "kaFWZzPGlPufX/YfDoo7FAbNuKLzfZMFIJE9rVIrQLlps27qGsnOFgfeZg2oHbpotzgqaP"
    "e93HeIFtKitC1urtPhmRVltRz7qzc3tE7P+GQz6Wg1cVu1ItuNXCBubG0a5ljWWz+zCOzn"
    "wQ52EfWG0nrsOONUGB/UDUO6qi18ONel9YcGtlD0u0xD4CMeKEpwGVThUfB4RzfpwRFKgH"
    "oUa2VHqbIKorfQnlZZVm10mdO6hxUHNDJS4jYo4ENtXqkr6zJhUbaj3oRTnjmipuqXoGtT"
    "HwZwWNeb/XVPRobSLFA7Wwxn7hIwiMOdfjs7h1PKTfrOYUUD1BzUv1GfdH0wAou6dSn+9p"
    "gmxByiBbNWbvmw7X+0MYqYNz3cwwg8SSCIIYl5ksEisiH2eNwMxXzWkCeEaiz4g/2gh2CH"
    "YspUTJZrAWxQy2XZgEulVdL5IFfFCjvWZKDDcpsIXtYLMOe0mkn4lsjByKyzksJ7mMHeEh"
    "Va1pgq1JqZ4o/VhZj+2w3qNxSfaX9u+gvurOaqVm5SWNntVrPcsEz+7/gIo5QnE8Ryg0+j"
    "Ubetwz67dyUPi3TW3H0mQAT9D1FDbRyH4MtegNd4LVzksdyLy18ofI56HeEJ5WZUrjEWoP"
    "nlFfcUUlhmcK+ooseHv8kDFZ92qdWrfnO9RfuHhl6d8l0OuDZ4pyJuayeQQN8TB1m4CeCB"
    "i0m6OtVuZGIzwub7BujrXLbdwM7VTC4N0mN6NHrP9w1jA/Y0bIoN4cdcYlnVK7ztA/EgKv"
    "qqEvSRbgdxWn6g/hDyMZYs8VWmIwVcNWhPCEB1tapjd0zm+/l+2kilrd43YGibK0CUPss0"
    "2iNw5+08fGv99rf0fOz+wtuJCWQ2fEr5g5p5RhUbMDlUSLiVZXMoyd68V8USzGdf34qJNu"
    "OnGQXOowOsE9fSpKCGLD44jR7JaVFXb77LxSdOH04mp080s1YYjLZ+fM6S/j81HxjL0gLX"
    "e0vKQxsfd6qQsWTstuzkuabu5dNzfwN5uEy7XdX04IvHX8VFO48j73Y4Fr306PERHUng9q"
    "3B7R2+EmxwdOy23yfNRDsoM3ocqRUB9/V+VCqCCaEeXp7dmOfScyruXxZ3MsmhL5wzxrq+"
    "bOZ8slbCZhipx89dUaQGNDkypV2KpiG9RJ+K4QeacmVgOEo+JHiO6zp0+3QFeVqkVXvyvw"
    "cM5kpX/++w/XV3WxRIlIkZZRW6L/on4Z7bogZADGeqtp0UBaIFlQQc8yjZypvz7wiLieTn"
    "1Se5NAodTGjc6OyltcC2zp7H9PBFpgISk8GGoLaygfnxRg5LNESq3lwtGZPRYLd1V25ber"
    "Bm62u72FhhM7kPSeWFNMXTgyd3sLMX1hPDKJ5KLYZCgSHmULdfFgARXCtgy5FtWHZhiqQv"
    "fYDcgnRsMqWOBNVBtVa6aBgMIo/lRYK2aQvETNGS7QHPuQwYQvifME3d4u1UQSHhZ3qlFR"
    "bWEax0/M4zrRY9iE5VwRDbijTKi5qXCJ7/NLcNEn8eAvp2HFthtA3IJFndvbofot+YLa+h"
    "ccxQNowj/cUg2aw8chRIVOV2ET+CxseQZrqF9f5ufAyb43qso5dqV1p6Z1Wqd+FGYqgocC"
    "LhyUUbbxYnOp6gB9v2CKDtSKfZ/OmFYRQ0wgSwzcJbjk4k5B62JformaD/kKd4+/jEb4TP"
    "CgYmuq9zOVJY9il3oYb1M9DdMDtpG/LxYw8Ldw9iUTqYFGkZMxFuwKCzbsTNGeWWW/ntVC"
    "WxB8OHCf7hfZf5ycPH/+6uTp85evv3rx6tVXr58mEJdfrcP69OJbgDs3risu96jY/hsM8D"
    "rxo+mOzgZ6wmOaGoRzgsbB2TdzcD5fUkwpG9GjnJSJw2kR/RRR9zLqay5KzcjsEDV8OMg3"
    "yLaQUXyaOZULgr12KXeB6b68xIni2GQdyQmZZaT5MpLRzRvjbpIP74p8K295TtCQoz6To4"
    "zZqmkvF0RNP/etn3to3o9S7gw22Pd/TB2TWxr4I1dmAwt/cswuNM3P6WwO1xBFFSGfxEm+"
    "4W1cPZoQF2LdZGQhFwR5VM0DNqu2/+/jI8ZafGhbqrEW94TRJNOxCeQ5IQN7C9hNiHnXds"
    "toPygj+k41mwrMZjWkLSNYAPYqCtA+MGTXw/b63cfL8cXN6Orb837FO7wl2LnUeaPquFCm"
    "xEYaVExDtZkB3WTDB2weuI7ObTYhsTN+iAJmz2EgOWVq01i642DBdS6oI4sXfBDPUz1BMY"
    "yxD1Z0wxBNPMEh05XIA9EmoqAkekwAP3BYQYTlHalIg76FAymSM/6jlv6jCEYdhNmqAxJJ"
    "0wW7dcFc8eXKRK/1ceZlyUMINx+8x1T4EOILCGhLox5EQzThco4m2CcvXxTp/eMFpGe7qq"
    "mjdScf60N1R8DuGF+yIfKwO+XCg3PRIgrf3rkb9pOf6aFvfO3bVv1/YqM8nL3hSEyUPQO8"
    "8yQYTrPcS1H5fmdcGsFVwI4fn2IJOcEbfRyEpDdg7TS6IfCrKutSbN9rm3epJG+SGBiH/Z"
    "qk+Q7xFhxOVo70zRGDutT5xXLDjQn0EwkrcynFZov1NQP+CgJw3EqfCItOnoXZcoDkwk1t"
    "2L8D+7NH1PBW/19gxXOB9yrttWzI7qJSOLE3UnzaWYX2cLg2XBK1UvBs9t6F+kM507XjO8"
    "IQD+SbcBHhy2Im33Bt0ZePKYFPDGzrDtxJ10ku32qD+pqcRFW0eluVs1829QfTODdeRtdU"
    "/0+EuuqHPe2Qb5NpozNVJ5OCSpSZ7T3qqWxyeCyDJsdsUoFjskl2xgBbGFkOzLrSxbqzF9"
    "sJzLtmK0ws0WvL4uBKiSB9B3O8s3ZBufe1oBylCvRTyoaAAGHVIXqBhwsznFgxiinV3hWj"
    "8EPtwpfzokYdMupQvTr0PZ/cBLVhy9HbjarPv/nEEsGWQcr13bwD96++T6I+f9FO90j0i/"
    "vvLX1RPdf3A9smxGm1PBVlzfpk1qf69ek6kBP+uW59it5uXJ94Wm6jOSZ7NSqcULC551EJ"
    "iX4ngdTRgCui3tjg73KJM4MXK/QDnt7hIeKuA1rilApflo0y3VUNppmx4iN3ZPWFj3zQop"
    "lNdDKjs9HZd+fomTa6gAmGC6V5gHkm/Fr0e0khbRGQzcxJjuWc+9puozMpudy+gxYQRXYI"
    "Ci+21c1WWBM1sUwA5AHEyJgTGj3xwyWxdNVRSvWwlwQN/G3coM1jk3YNSjogyPdlKIh3ij"
    "ZabF7UsETDEjexxEs+O2d5ilFXZkvGaLl8ZqlhuHN+zdC0F2aT9NPcmKFPTHEt2KUhZg0B"
    "9fObpNxsUfMOlM2Qhkc9VWuC+AcmKeCDgPvQeQEfK5VZ3+B/lFNYj5PL7ICgb3ox+2MzoQ"
    "8S6/vM1xChsMi2PMhPSm++URzBOWxX25G+1sSEMhsLpq9EieMnElaiiQqksra5p3Yq4mjL"
    "VJz0Ok0hApmXKi4V39+3Ygsb/EC3txMyDxNrewQzP41mSipXVAssdEDFMEOQS5svGVoEE5"
    "f6c/Wp0H42DBN9L1xsE6gtqQcyfKsqMOM6XzlnZB/WtQ8edt2d7Wv994iEe9jzk1cvk10L"
    "fqzbpz68G11ebnUZCVXP1azmoslWVZQzoewtE+aZNIWPgbpJU2jSFB5EPxjD2Qa6+Nf/AC"
    "bZwIU="
)
