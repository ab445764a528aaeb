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
    "responses" INT NOT NULL,
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
        ALTER TABLE "idempotent_responses" ADD CONSTRAINT "idempotent_responses_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_responses_by_age" ON "idempotent_responses" (responded_at);
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
    "eJztXWlz2zYa/isYfWl3RptxnLPJzs7Ijtu69ZFxlJ7p0BAJSViTgEqAVrTd/vfFC96XJF"
    "KSTSn4klYkXhB+cD3vgRd/9Qjzuet6hMknpzzwBem9QX/1GPbgfyre9lEPz2b5d/BQ4pGr"
    "RWxdTuiCIyF9bEv1eIxdQdQjhwjbpzNJOYPCA2Tz2QKNfe6hSPArRO5VneINolIgPmfE7y"
    "PMHDSfEjklvnqMJL4jAgkZOFDyCXzL4bb6GGWT7VX7iX1iA4nuiS9Uc9ERFBFSyQg05j7C"
    "UdVITrFEnLkLNAtGLhVT4qAUHIGm+J4gQNRRXxxLAqI+EZL7RDc9YPTPgFiST3RL1B/w+x"
    "/qMWUO+ayAjH7O7qwxJa6T65+wBRZ1oB792pKLmX718eP5u2+1AKAzsmzuBh4rCc0WcspZ"
    "IhUE1HkCovBuQhRKWBIn04EscN2oq+NHYfvVA+kHJGm4kz5wyBgHLgyD3r/GAbOh95H+Ev"
    "zz/N9RCzPFLOvqemh9OBtaVq80aqAJhR6PHtmcwYijCnWA6e+w3hQX/bQHHzj9fnDz9bOX"
    "/9AQcCEnvn6pUev9rQWxxKGo7oIU82g8lBE/Z7Ia8IxEAW4aTp6mQMcPUqTT+RVjGKO0Pq"
    "6967EaywS5qiVChvMlHNySuw7iYz111AyQpDjjqvFXf5f6zz+Pnz5/9fz1s5fPX6si+g9K"
    "nrxa0kXnV0PdEynywg0mZdiH5HMN7nH5Auiqid0BfRuDeXj2yxBq9oT404UHVz8NbvQIvx"
    "z8ooe4t4jeXFxffRcX52ptDtfsq9OL65MC2JJKlzRBOxEwcLeBm2BbLf4Nl/K81DbX8u7C"
    "v3LpziwYaq0KRKMlI5Ewo7jFKHaISwCcEuInnLsEs2rQM1IF1EdK7LBgP7m+vsjBfnJexP"
    "Xj5cnZzddPdR+oQlSSdDsEJji+y/ASeDDC9t0c+46Ve1PF4ivmwkkk/O2PN0Tt/NU8JaMH"
    "nOVo/352TPq0F5JUjSs/5nXA5l+lyM64S+1FPajXjAy5+qcptO+TelcAHDHsvcDXO/YK+H"
    "qY4YluJVQHwtUDrUYlzQ/F5WppYQ6sVk2HignjidpcJgr9N0pli/RCRFmi+oUaZIYzRxzZ"
    "Xqi5XKGXbqnODRTGDigvq7XEHQ7Q7agk9cqh7qUG6Cblu6wYPjC6meXV58DuhAWWHKsptj"
    "XSBukKpG2XC+JYWJbxfadQkdQjNQM4K1iA1okkn8T/05kNrXelRNB8Sl0CVj0qEJ8Rtp5V"
    "YxmnPr88+zAcXL7PMbx3g+EZvDnOker46dehJpPyv6QS9PP58HsEP9Fv11dnRX0nKTf8rQ"
    "dtwoHkFuNzCztZmOLH8aNct5PPM6qqa9Hvecm96fitaE771svdshJ3t2MbWRY0cWuIaV7K"
    "gFql0BaHbRnfb7lP6IT9SBYa5XMGThm7am+vdF/tJ7QllUo99vE8ofj5+aowCI0q8OZGLS"
    "A356fDXtUI3hK8HwXZY/vYSnDzE7cG3XpTTCPrwkaq8uki3F9W6MunMRleV2kO6fOaqvM1"
    "I+AmWmTV2rcIS+Sp+V9QbSt14JiQlTXo7Va9ief1cRW9w1aiDV8xfGUPQDXmiYcyT4QbUS"
    "sDRUF0C5pq18A+JFU1YBt0dUnYmCW63Nc+waLKFVHvnU8lWnnn96gvt+Wcb+AvfjglJfJu"
    "rtRSUi/o2mqKdsjSdRWVn6cceUqZCCvIe+HmU8JCX9yUz1UptnibKhFzqoZfICGQU72MVA"
    "okOcKuW1ZadveZLyh0tKNs8AuME300FohtW/HlJhtGKmHCuVqEc8Fy08Y5lJUzHKzLHEy7"
    "b9t0cU7Q9HGn+xjPsE1lRZhavbUyI9JqK+pYd27dHhF7v+E4j+XgRcWuVAtutbCBuXGEa1"
    "ljWe08jCMyH8R12AVWuxXH4ZY1QR+LwK93U0Wv+yv1vrDg2soelmiOBQIxovQt4hPwHGE0"
    "U7ybs6+UeuUrTQxhx6OMQnWS++qpT1RvClml122hxg1UuEA0PjCSETEn/5pqdFG3EccaVW"
    "ym9aAX5Ywjpbid6vnTxrifFTSm/U7T0IO1h8TnZpNFH4JhzvTILG4ZD+ktqznvU09L81Jd"
    "RvzReD9l91TqkzxNkC1IPS6yR91BM8zI0GSI3ndjdJYx7A2BC06xgxiXit/BsVwH/YjHd/"
    "hx1gC1cM/UF0gTeHMyZv5XoOoQ7FhKPVKKexNgi2IG220o+9tVSs+TRbpXo5dmSvRXqaaF"
    "Jb+xK3K0AErhCeLeEwFOQtAsI7egYhjhuVOExV2Yi4ZWaqdbqPELcjAegoaqh10rTSovaV"
    "SpTqtSJppz96dPzPmIwzkfodGv2dXjnlm+n4PddN2cdiw94/8EwZF/h07iIwkMUW/GfTUA"
    "dEiPJK4rEIdDDTrZ1pzaJExbB1uz7xMbSqr3FTnudvIZyHl3PU4s2Ion8KyFG8wcI6yYA3"
    "X0MQzRR4KHOcIYH3FngUbQPqGpBoIONDbu/WIQDhUzFy8s/bsEen2kTVHOBGg2D7chHqZu"
    "E9ATAYN2c7TVOt9ohMflDdbNsXa5jZuhnUoYvNskb/SI9V+1oTeBPCdkUG+OOuOSjqld5x"
    "8Y+D5eVENfkizA71LRIRMhOLzmOi9s4vVSJBFSHcN+JNYzeK/onN//KJteFbW6x+3MG2Vp"
    "E7PYZQtHZyICTB+bgIBOu1By7mmt9FuhIaCM6wll2K/ZgUqixUysCxn6BQ9mvpzABp6dKo"
    "oBnJxfDW5+reYAcfnsNDj5dXg2KKZS80nLTSovaWzwnV69gpnTspvzkqabO9fNDbzSJsly"
    "bfeXkwCvHUnVFK68Z/5Q4Nq1V2RAfGpPezV+kehtf5VnBKflVrlG6iHZwEFQ5Ruoj8Sr8g"
    "pUcMeIxXT2bMeuMzDVUvPTKfabcvP9PGur5s5nyyVsImGKHL94sQTQ2HakShW2qtisdBy+"
    "K5xnVhOrAcJR8QNE9+nR0RroqlK16Op3BR7Omax04P/w4fqqLvooESnSMmpL9D/ULTvcNg"
    "gZgLHcEFq0eRZIFlTQsUwjp+qvDzziX4/HgtTeHlAotXKjs6PyFtcCa0YDvCc+mmFfUnjQ"
    "1xbTUB789PCLkc8QMGxz39GZPWYzd1H29rerBrz5t7fQcGIHkt4Ta4ypC0fmbm8h9A9Mti"
    "AcyonQkQ9FiBNmKYHggWAGFcK2DJkW1YcmGKpC99gNyCdGwypY4I1UG1VrxoGvL9SLPxXW"
    "ihkkL9EH4NAUC8hgwufEeYJub+dqIvke9u9Uo6LawiSOn5jHoRuiJsynimjAtWS+mpsKF2"
    "iitkDHuOhIBfjLaVix7QZC6liA29u++i35jNr6FyRcAWjCP9xSDZrCxyGGhY4XYRP4JLr8"
    "LMUa6tf39jkQI/lWVTnFrrTu1LRO69SPwkxF8NCHoAsZ5RovNhcudhiHZwRjdKBWLASdMK"
    "0ihphAlhiEP7E59+8UtC4WEk3VfMhXuHnEZjTCJz4PKrametdRWfIgdqmHcSDV0zA9YBu5"
    "8GIBA38L/10ykRpoFDkZY5SuMErDzhTtmVUm6UkttAXBhwP3aLfIfnN8/OzZq+OjZy9fv3"
    "j+6tWL10cJxOVXy7A+Of8O4M6N64qrPSq2/wYDvE78YLpjawM94TFNDcI5QeOz7Jo5OJ8v"
    "KaaUjehRTsqE1rQIaIqoexn1JZejZmQ2CATeH+QbZFzIKD7N/MQFQeMlbuklThTHJutITs"
    "gsI82XkYxu3hh3k3x4U+RbectzgoYcdZkcZcxWTXu5IGr6uWv93EHz/k+Rx3GFff+n1DG5"
    "poE/cmU2sPAnJ/FC0/yUTqZwFC+qCAkSJ/mGt3H1aERcSOstIwu5T5BH1Txgk2r7/y4+Yq"
    "zF+7alGmtxRxhNMh2bQJ4TMrC3gN1EjW/bbhntB2VEL1WzqY/ZpIa0ZQQLwF5Fp8j2DNnl"
    "sL2+/HgxPL8ZXH131q14h3cEOxc6u1QdF8qUWEmDismqVjOgm2z4gM0DN8yCNiKxM76PAm"
    "ZPYSA5ZWrTWHrLwYLLXFAHFi/4IJ6nZfc6Gsb4+FZ0wxBNPME+05XIA9EmoqAkekgAP3BY"
    "QYTlHalIhb6GAymSM/6jlv6jCEYdhNmqAxJJ0wWbdcFU8eXKdLD1ceZlyX0IN++9x9QXEO"
    "ILCGhLox5EfTTicopGWJCXz4v0/vEC0rNd1dTRupGP9aG6I2B3jM9ZH3nYHXPfgxRufhS+"
    "vXE37Cbl0kPf+Nq1rfoLsVHuz95wICbKjgG+9bwWTrN0SlH5bidRGsBVwI6IT7GEnOCtPg"
    "5C0huwNhrdEPhVlUgptu+1TaVUkjdJDIzDfklqfYd4Mw4nK2+iGyZ6dSn2yyX7K1PtJzJW"
    "7gKLNTL1olgADl3pc2HR+bM0la6NXZf4imMRNcKdPpphRXWB+ioFtiIp76Y1wom9AdKZdL"
    "U9HBL4w6lUNSwR2FWj7L5ROl7IdAsfCLMtq8VDLyR8rlrhKYlMdt5whdHXkOkje2Bhn/kc"
    "bkdW9eCJKr0b2/qSjENVDHtd7bNb5vUHUz5X3k3X1BSQCG2rH3a0Wb5Lpk9mJG+8P+7KMi"
    "AklkGTQzapwCFZJLfG/1qYWPbMtrKNpWYnlhPYipotKrFEp+2KvSslgvQNzPF+ug3CvasF"
    "5SAVILizICZDwH9wUSGKmdTOVaLwU04rdagoa1QhowrVq0I/8NFNUBuyHL1dqfL8h48sP1"
    "gzQLm+mzcg+9XXQ9TnLtroWohukf2dpS6qJ/cisG1C2q1PRVmzPpn1qX59ug7kiH+uW5+i"
    "tyvXJ56WW2mEOdN3uqanE2zueVTCfUSjQGo7xYKoNzb4ulziTODFIrxZtY+464BaOKa+qL"
    "gBcXtVg1kG6ModWXwlkAD1k9lEJzI6HZx+f4aealMLmF6474RGmfBr0e85hZRFQDUzpzjm"
    "Uy60vUabZFxu30ELiKI7BIVX3epmK6wJEAwT/Nj9+BhzOqMjPrgkjq46Qqke9pKggb+NC7"
    "R5XNKmAUl7BPmuzATxTtHmAG5e1LBEwxJXscQLPjljeYpRV2ZNxmi5fGKpYbhxbs3QsBdm"
    "khRpXszQEwYOM7VLQ7waAuonmqTbbFHzBpTNkIZHPVFrAvh7JiHgg4D70DkBHyuNWdfgf5"
    "QTWI+Tx2yPoG96a/tjM6EPEsvamKZskXV5kEhKrxHEBGewXW1HeqOJCWU29pm+DiUOmEhY"
    "iSYqkMba5p7aqYijLVNxwus0fQhkXaoKb9rZt2ILG/xAt7cjMg2TansEM5HGMCWVK6oFFj"
    "qgYnDbuVQ/5wzNgpFLxVR9KrSf9cMk3zMX2wRqS+qB7N6qCsy4zlUe37C+ZevaBw+77sb2"
    "te57RMI97Nnxq5fJrgU/lu1THy4HFxdrXURC1XM1q7nfZKsqypkw9pbJ8kyKwsdA3aQoNC"
    "kK96IfjOFsBV38+/+NYsez"
)
