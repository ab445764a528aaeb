from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
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
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY,
    "missing" INT8MULTIRANGE NOT NULL
);
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
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
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
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
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
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
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
    "eJztXVtv2zgW/iuEX9oBskWapE23XSxgp2kn0yQuEneuHQi0RNvcyKRHpOJ6Z/vfl6Rk3W"
    "VL8o12+NLGJI8sf4c8Nx4e/t1CxKOuO0aEv7ighPlj5H2mDHNMSest+LtF4BiJPxaOOwIt"
    "OJmkR8lGDvuuIrZDCmsSkjBF02fcgzYXIwbQZUg0OYjZHp6E305815WN1BYDMRnGTT7Bf/"
    "nI4nSI+Ah5ouOPP0UzJg76htj84+TBGmDkOqkfMoEej15bdVt8NlFdV4R/UOPll/Ytm7r+"
    "mORoJjM+oiQiwsFvHSKCPMiRk/g18mVDCOZNwYuLBu75KHpjJ25w0AD6Lk/8+r4Vt7Us67"
    "bbs+4ve5bVqoGXZIDAWrwrU2AM5Sv84+Tl2fnZm9PXZ2/EEPWaUcv59+CrY4ACQgXTba/1"
    "XfVDDoMRCvIY44jfQ4/6kzzQPfStBOk8ZQZu8TOawD1viPGOp9wWAF+AZu/y15588pixv1"
    "zZcPtz++7ix/bd85v2rz+onlnYc929/TgfTsXKCRbX7cV1t6MYEjOA0wm26+AeERi4G8A9"
    "SUjCNOIdPCyXKgmq9QiVKrAfb1am/PPk5PT0/OT49PWbV2fn56/eHEfCJd+1SMp0rj5KQZ"
    "PCfi55YuT70LE8v44sT1AcDOgrCvKE4Ib+cMQtf2JBnsf0vUCF4zEqEd0Z2gy6Tkj8Yv5H"
    "BaxDnbgPYuXq5vK+1775nJIt79u9S9lzkpIr89bnr39IT+/oIeCXq96PQH4Ev3dvLxWalP"
    "Ghp74xHtf7vSXfCfqcWoROLegkMZk3z5vSnHZ9xoWexU4t9ZyiaqQr9oinG9PMhah/+XL1"
    "foFyLsbc97HzQlIeFPIK5NNgeSQnvvqhaTw9ZFPPsUaQjYq0L4HerBjUDGEG1/6MI3ZQmH"
    "bkXEzOZjGZO1e37bvfiqfzfHwS/85vvct2hgEj6HLrQfzeOnIkRWTESH0xogD0EGRFRucS"
    "3GMyg3wz5JHTwD5KERrjSGfjCDKGh6QRlzOkhs+68VkGBgcPibCVbOhD+2EKhTmQ66EntG"
    "xsvmt8Ms62QAKHikkSTfmeBYHUn5HHKsRb58OOKodbHwOKHUZbH+N3ruifJyhMpNVEWnU3"
    "B0ykdatww6GQ/0OBTx3IU0QG9gawj7Ewa8T75EC/ET8Le5AMS8yhBGEG+FtKqlg/e4S8kN"
    "Zvbr5c967u2rcfLwWCWpkavsdQuYWheisYFnJcNXOi1QY2nczAwKNjEBI+A+hRPJO9BZgz"
    "QKeC80cAEgdMR8qyEM2AwwfEAOO+I0e+aGW4sqbHfiVfSZuD0NgAx3II44KGgQH1AAwfDf"
    "gIckCJOwMTv+9iNkIOiMFhYAQfEZCIOuIbBxxJUmGgcuoh9eormE7BG9QMFaaIVogVNrCi"
    "Wv8a+MSW3Afqm+Q/Z/9ubX8dLo0elptTGpirm5Fvre5AzGUEXPEmjAfrJZjcnLoOoAO1dM"
    "QKCJTk9neemOsXqJdynT4fb9R5E6MVc7eWBRURGLibwI2gPSrZa1uw65OiWqcs1xf+Ghs/"
    "Ulb5rJbIiCjMLG4wix3kIglODvEOpS6CpBj0BFV2i02QHRbsnW73OgV75yqL65ebzuXd85"
    "eKB2IQ5ihWhzXchSIrvmAtdELiD5/ukND8xXZKwg+4TJn9+8mYuLUVGKnfa/lWyaQuF9uz"
    "clC7BPWo+KcutJ+j5+5l4L8Y35ru6HsEnWvEufKICl3SxIijZW6pI8Zarhq8w1B3kXZflP"
    "5XqNcLnIZwGuge4t5K4p8JhGtrHphA+HZTjvU4xrBj1NcdhQiTwuhgwFDB1v8icZ4jPSSA"
    "t5zVHWL5gIrMr+U5fSGdSelrmNIXwvgIXb8gSlSBARGlYcFqLBgJyzY0atNM+Om+e7s4rz"
    "WmzOYgYZuD/wEXM40EUuszxB6TcWiJgNq8UZPoCPQpHwFMQB8y9PqsWnB6AcMkcIuVcVbv"
    "ZrglH5BVxnXTX1fKfN0WR3zyQOiUHIExdAfUGyMHUE88GrtBOEc/m6h+PuyKqbC6aesnko"
    "2xP+phI6hvf5NSM8DXbfVjp0DDtj0Pllg54fgMlJop1LbrBhu8Kq1BalC5/xtYB+9UkoN4"
    "S+Z7Ffd7FwAqN2f++DO7PYO4BRl2UIMc6iztGpKo90lSmyzqWrHkxKZFSSw5va2xOJac2U"
    "9ZnubUE6sqUmlvAZznGMkVN08jCrKREvkXYb6FPRPsKshxWtMzTd72jlXMgnC15FINdKPx"
    "hxRVWpsCn3hUCjRmyaxAqy62JdQG6aICAS5ljc5FpQj35lRU61aQgOlI+LwyQxQzQCeIrO"
    "797oOKT7IdfZtg8bgGfE9T7g3jn4whl1rcWmUc68vYWllqynCriWmayoBalByVnbZ5fD9Q"
    "D+Eh+YQCN/6KSE/YLtLthUch9hPaXHqOaPbgNDLx0+tVYBAk6MmeOyFA7q4ueq2iGbwmeL"
    "8wtMeB1aXgphduCbo6uMoXs0C/LPGXL+bGcFWnOTCfK7rOXYJkdGqWdGvfAcjBWKz/jGtb"
    "6APPDbK8B73eR69yime3jt5hO9HGXjH2yh6AasIT2wpPBIqoUYAiQ2r2HLR2VX2yAqtzxC"
    "YsoTOvt57WsUe8XFd+gZb7eeFJmaVeSnyiprKbog734KqOyi8jCsbCmQgekN6Fm44QCfbi"
    "RnQqRpHZu9iJmGIx/XwuiwKIztClAJwC6Lp5p2VzX/OEyhBoag0+wZoDO7MCoW0Le7mOwo"
    "gpTB5gg4w0KW6abA4l6YwNprMNprZvm7A4RWh4rDWP4QTamBecuSmPViZITGZpQTxivvst"
    "S0NZDpwVaKVScIuJDcy1qyXkPZblm4fz0/1b2TrUwapdy8bhmj3BMEG5zAGM85eX+H3BwM"
    "rOHuRgCpnKj0bC30IekjtHEEyE3U3JMybPwUDhnDljTLB8HKeeaPWQ4CbjRX7dGp64ggvn"
    "s9rFhxIkpopcXY8uZBtyrH6BMi0HPUtnNlKy6lStnybB/SShCe1rbYYebDxkXoMxEvoyGe"
    "ZSzcysytjmbllJ7ahyszRNpTPiuztRRh4xh9FNpxWRzVDtFtljfdAMqvvWmaKPeszOPIat"
    "nrQFR9ABhHJh38kSjw74BAcPcDcyABI2LawwUApugsKs/QJEs9XIKsKaJTPYrsPRX69Deu"
    "Wg8YRy8WdbLYJWiWeaG3e0zEXFEYWVWF86FbIrL/pS6CZWLfWiZSykaDKut9LLUuexHgsS"
    "ROviw4Zs4Pd4GKbdSlO4T51ZcEodc5CY+BpxannF4VKRXlpw+OkK89RNevWLG+1ZVaN1yJ"
    "2NFCyS666ehJlTaF3RKziuGd7DQdZW4GJTAuUg647IJCbIHtSFKMSRGUgFZUgCUb+FMiTB"
    "FzW7yTFNaqKG2kUNdfIMotBNq8wniEcs9wbSgaDaCYp9aVShMUPuI2IydVDuN4XJgs8YCC"
    "qby1Ua3HaEC/es1vDEJ5R2eAj7VmraNZKVaUojKrUTleaM1wbW0oIz6ebU9OGcmv6J9u/8"
    "Ur0e9i7V6f+hfcvzd3kXs/o/NyEvRtArXvHz8etJid7tSeQx/Ga5iAz5SHx8eXy8YNHP3W"
    "sxKuteh10nQd9iZcp820bIaaROs7RGoWqnUDXyPbo+79NvZfIp7F0qn2g8TqNdB3N9znau"
    "zzG3t2z1wEx0E0vxHRflsOcIDfxNKmjXv9li1Sst9gjyTYW7hf5BpJlBlCE19pCxh5bZQ9"
    "d0eEnSJkbZmIq2keXSoSWm4Q5dOE1u/dLBYNpYVSljCm1VFxOBa6ML1zKEh5RiseXr1mzX"
    "Z7zkiNCCezNTVGbuN70zs+618AkaE4XXKz80sCruOVTB6wWGRzCkqt3BotHaRGbux9B1V4"
    "7N7IutcXpy/jqSwPLDIpl7f9O+vl5uZjwiD4t2MUOpV0fsZulMhav6cncEXW7VvbQvRWRQ"
    "b4h6/WJuGTKDfDPkG8VdUoSmeosJupSaPipFocTmmacvLDZ2ZMmBiulubRJfj/UCyNuynO"
    "hYASQAjyfUE3NQVcPjyHUZoLIeuCzxzafYRkCW0lX5a56HbDlS9Odz4DbzNV/JV9IdRMUf"
    "wHREk8Uh1LEI6CGAHVXBnB0BRoMUWkLVeYm+fD+m8vGAZKApD9HSzilZZPk5mE1cOLOK8z"
    "HKFWGWzmjC+poQjSF264AeERi0G1zITIsqnS+o20sLa5sbrCtg7VIb1kM7pjB4N4jdCYvX"
    "+q9Q6LW2CpJEBvUGuwWU4wG2y0prLDg8laPU+xiVsBCn0uaLC8YII1GADqQ+Wv2MrEQ7d1"
    "jKQcLqxo+wma+YpzYOo24Oo5bFtAyPTS0tzbMFEpshyum3gkBAHteFdTKypFqfpdY5k8z2"
    "UEMllaY0eWRaSy9/4jRkc5rSsFk7NteIXFesV9gJiT98ukMuLMl3K7w+Zn/ZnztZ971yEc"
    "K6cKWPrx8KXJveFWkjD9ujVsm+SNh7tGxnBMbjtEkAeSrncjaWZlpqmpcfyCy3zfcz3S59"
    "KvPk1asKpzLFqNJTmaovd+agDsLh8ANEd41nXpNFOggvPOVeXsErQWIqeNWs4LXT7f7v/w"
    "eN6C6P"
)
