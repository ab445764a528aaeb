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
COMMENT ON TABLE "consumer_versions" IS 'Per aggregate, the highest version seen, and those below it that were not applied (yet).';
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
COMMENT ON TABLE "dead_letters" IS 'Records that were set aside, as they were.';
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
COMMENT ON TABLE "outbox" IS 'Events that are committed and not yet acknowledged by Kafka, oldest first.';
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
COMMENT ON TABLE "outbox_log_ends" IS 'Per partition, the offset after the last record that this database knows of.';
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
);
COMMENT ON TABLE "outbox_state" IS 'One row: for which incarnation of the database the log was compared, and why it halts.';
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
    "eJztXWtz2zYW/SsYfWk6480kznOTnZ2RHbd149gZR+nTHRoiIQkrElAJ0Iq22/++uOBDfE"
    "oiRdmUgi9NReKC8MHr3Acu/uoR5nPX9QiTj0954AvSe4P+6jHswf+UvD1CPTybZd/BQ4mH"
    "rhaxdTmhCw6F9LEt1eMRdgVRjxwibJ/OJOUMCveRzWcLNPK5hyLBbxC5U3WKN4hKgficEf"
    "8IYeag+YTICfHVYyTxlAgkZOBAycfwLYfb6mOUjdur9obdsL5Ed8QXqrnoCRQRUskINOI+"
    "wlHVSE6wRJy5CzQLhi4VE+KgJTgCTfAdQYCoo744kgREfSIk94luesDonwGxJB/rlqg/4P"
    "c/1GPKHPJFARn9nE2tESWuk+mfsAUWdaAe/dqSi5l+9fnz+bvvtACgM7Rs7gYeKwjNFnLC"
    "WSIVBNR5DKLwbkwUSlgSJ9WBLHDdqKvjR2H71QPpByRpuLN84JARDlwYBr1/jQJmQ+8j/S"
    "X4z/N/Ry1MFbOsy6uB9elsYFm9wqiBJuR6PHpkcwYjjirUAaa/w3qXuOinPfjA6Q/960fP"
    "Xn6rIeBCjn39UqPW+1sLYolDUd0FS8yj8VBE/JzJcsBTEjm4aTh56gIdP1givZxfMYYxSp"
    "vj2rsaqbFMkKtaImQ4X8LBLbnrID7SU0fNAEnyM64cf/V3qX/+cfz0+avnr5+9fP5aFdF/"
    "UPLk1YouOr8c6J5YIi/cYFyEfUC+VOAel8+BrprYHdDbGMyDs18GULMnxJ8uPLj8qX+tR/"
    "iH/i96iHuL6M3F1eX3cXGu1uZwzb48vbg6yYEtqXRJHbQTAQN3E7gJttXiX3Mpz0q1uZZ3"
    "F/61S3dqwVBrVSBqLRmJhBnFDUaxQ1wC4BQQP+HcJZiVg56SyqE+VGKHBfvJ1dVFBvaT8z"
    "yunz+cnF0/eqr7QBWikiy3Q2CCo2mKl8CDIbanc+w7VuZNGYsvmQsnkfB376+J2vnLeUpK"
    "DzjL0P797Jjl015IUjWu/JhXAZt9tUR2xl1qL6pBvWJkwNV/6kL7Mal3DcARw94LfL1jL4"
    "evhxke61ZCdSBcPtAqVNLsUFytlubmwHrVdKCYMB6rzWWs0H+jVLZIL0SUJapfqEGmOHPE"
    "ke2FmsslemlLdW6hMHZAeVmvJe5wgLajklQrh7qXaqCblO+yYnjP6KaWV58DuxMWWHKsut"
    "hWSBukS5C2XS6IY2FZxPedQkVSj1QM4LRgDlonknwc/09nNrTepRJB8wl1CVj1qEB8Rthm"
    "Vo1VnPr8w9mnQf/DxwzDe9cfnMGb4wypjp8+CjWZJf9LKkE/nw9+QPAT/XZ1eZbXd5Jyg9"
    "960CYcSG4xPrewk4Ypfhw/ynQ7+TKjqroG/Z6V3JuOb0Vz2rde7paVuLsdW8uyoIlbTUyz"
    "UgbUMoU2P2yL+H7HfULH7D1ZaJTPGThl7LK9vdR9tZ/QFlQq9djH84TiZ+erwiA0qsCba7"
    "WAXJ+fDnplI7gleD8Lssf2sbXgZiduBbrVppha1oWtVOXTRbi/rNGXT2MyvKnSHNLnDVXn"
    "K0bATbRIq7VvEZbIU/M/p9qW6sAxIStq0O1WvY3n9WEVvcNWog1fMXxlD0A15on7Mk+EG1"
    "EjA0VOtAVNtWtgH5KqGrAturogbMwSXe5rn2BR5oqo9s4vJRp55/eoL9tyztfwF9+fkhJ5"
    "N9dqKUsv6MZqinbI0k0VlZ8nHHlKmQgryHrh5hPCQl/chM9VKbZ4u1Qi5lQNv0BCIKd6Ga"
    "kUSHKEXbeotOzuM19R6GhH2eBXGCf6YCwQ27biy3U2jKWECedqEM4Fy00T51BaznCwLnMw"
    "7b5t0sUZQdPHne5jPMM2lSVhatXWypRIo62oY93Zuj0i9n7DcR7LwYuSXakS3HJhA3PtCN"
    "eixrLeeRhHZN6L67ALrLYVx2HLmqCPReBXu6mi10dr9b6w4MbKHpZojgUCMaL0LeIT8Bxh"
    "NFO8m7NvlHrlK00MYcejjEJ1kvvqqU9UbwpZpte1UOMWKlwgah8YSYmYk391Nbqo24hjDU"
    "s202rQ83LGkZLfTvX8aWLcTwsa036naejB2kPic7PJog/BMGd6ZOa3jPv0llWc96mmpVmp"
    "LiP+YLyfsjsq9UmeOsjmpB4W2SfdQTPMyFBniN51Y3QWMewNgAtOsIMYl4rfwbFcB73Hoy"
    "l+mDUAMzFX61ENcFMSZu6XIOoQ7FhKNZL1YM2LGWzbUPTbVUjPkwW6V6GTpkocrVNLc8t9"
    "bTfkcAF0whPEvSMCHISgVUYuQcUuwjOnCItpmIeGlmqmLdT4FTkXD0E71cOukRaVlTRqVK"
    "fVKBPJufuTJ+ZsxOGcjdDoV+zqcc+s3s/BZrppPju2PN//GMFxf4eO4+MIDFFvxn01AHQ4"
    "jySuKxCHAw060dac2iRMWQdbs+8TG0qq9yX57XbyGch3dzVKrNeKJ/C0dRtMHEOsmAN19B"
    "EMcYQED/ODMT7kzgINoX1CUw0EHWjs2/vFIBwqZi5eWPp3AfTqKJu8nAnOrB9qQzxM3Tqg"
    "JwIG7fpoq3W+1giPyxus62PtchvXQ3spYfBukrjRI9Z/1YZeB/KMkEG9PuqMSzqidpVvoO"
    "/7eFEOfUEyB79LRYdMhODsmuucsInHS5FESHMM+5HYzNi9pnN+/6NoelXU6g43M28UpU28"
    "YpctHJ2JBjB9bIIBOu1CybimtdJvhYaAIq4nlGG/YgcqiOazsC5kGGR3MPPlBDbw9FRRDO"
    "Dk/LJ//Ws5B4jLp6fBya+Ds34+jZpPGm5SWUljg+/06hXMnIbdnJU03dy5bq7hlTYJliu7"
    "v5gAeOMoqrpwZT3zhwLXrr0ifeJTe9Kr8ItEb4/WeUbwstw610g1JFs4CMp8A9VReGVegR"
    "LuGLGYzp7r2HX2pUpqfjrBfl1uvp/nbNXc+WK5hI0lTJHjFy9WABrbjlSp3FYVm5WOw3e5"
    "+Dw1sWogHBU/QHSfPnmyAbqqVCW6+l2Oh3MmSx34P366uqyKPkpE8rSM2hL9D3XLDtcGIQ"
    "MwVhtC8zbPHMmCCjqWZeRU/fWBR/yr0UiQypsDcqXWbnR2VN7iWmDDaICPxEcz7EsKD460"
    "xTSUBz89/GLkCwQL29x3dFaP2cxdFL39zaoBb/7tLTSc2IGkd8QaYerCcbnbWwj9A5MtCI"
    "dyInTkQxHihBlKIHggmEGFsC1DlkX1oTGGqtAddgNyw2hYBQu8oWqjas0o8PVlevGnwlox"
    "g8Ql+vAbmmAB2Uv4nDiP0e3tXE0k38P+VDUqqi1M4HjDPA7dEDVhPlFEA64k89XcVLhAE7"
    "UFOsZFRyrAX07Dim03EFLHAtzeHqnfks+orX9BshWAJvzDLdWgCXwcYljoaBE2gY+ji8+W"
    "WEP9+s4+B2Ik36oqJ9iV1lRN62Wd+lGYpQge+hB0IaM84/nmwqUOo/B8YIwO1IqFoGOmVc"
    "QQE8gQg/ANm3N/qqB1sZBoouZDtsLtIzajET72eVCyNVW7joqSB7FL3Y8DqZqG6QFby4UX"
    "Cxj4G/jvkolUQ6PIyBijdIlRGnamaM8sM0mPK6HNCd4fuE92i+w/j4+fPXt1/OTZy9cvnr"
    "969eL1kwTi4qtVWJ+cfw9wZ8Z1ybUeJdt/jQFeJX4w3dHaQE94TF2DcEbQ+Cy7Zg7O5kqK"
    "KWUtepSRMqE1DQKaIupeRH3FxagpmS0CgfcH+RrZFlKKTz0/cU7QeIkbeokTxbHOOpIRMs"
    "tI/WUkpZvXxt0kHt4W+Ube8oygIUddJkcps1XdXs6Jmn7uWj930Lz/U+RxXGPf/2npmNzQ"
    "wB+5MmtY+JOTeKFpfkLHEziKF1WEBIkTfKthLQgaEhdyecvQwDyHo/iQMiQyXaNHCyK/Lf"
    "cB7OpDxmq8b1ursRp3hNkkU7IO5BkhA3sD2E30eNv2S48qEqa+V0D0g2o29TEbV5C3lGAO"
    "2MvoNNmeIbsattcfPl8Mzq/7l9+fdSvu4R3BzoXOMlXFiVIl1tKhfNKq9UzoOh1GoMkGeL"
    "6xoI4qjLVnf6GfF7lNPdGWwwVXOaEOLGLwXnxPq251NFzx4e3ohhuaiIJ9JiqRD6JJTEFB"
    "9JAAvufAggjLKSlJhL6BCymSMx6khh6kCEYdhtmoAxJJ0wXbdcFEMeXShLDVkeZFyX0IOO"
    "99xNQXEOQLCGg7ox5ER2jI5QTicYdYkJfP8/T+4aLS071V19u6laP1vnokYFPG5+wIedgd"
    "cd+DPG5+FMO9dTfsJu/SfV/52rXd+isxUO7P9nAg9smOAd56cgunXk6lqHy3Myn1XTe0eU"
    "ESWSc+0RKyg7f6aAhZ3oS11SCHILCypEqxja9pWqWCvEloYJz3K9LsO8SbcThl2dd3TfSq"
    "ku3nyx2tTbmfSFipayzWW62vGDBZEICjV/p0WHQKbZlQF9LgYjEljuJZRA1v9e8MK8YLc1"
    "bpsUV7dhuVwum9PtJZdfUSAcn8IZNvlOE3Sskb5V+D2vGUMMQD+TZcRPg8n6M3XFv0RWRK"
    "4IZBLIADaYHxWI313ZjWV6QcKmPXmyqf3bKu35vuufZiurqWgESorX7Y0Ub5Lpk2Ogd1Mi"
    "moRKnZ3qGeSmeSxzKoc+RmKXBI1snWiGADc8ue2VnaWHd2YkKBeVdvhYklOm1j7F0qEaTv"
    "Yo531jYo964WlIPUhH5esiEgQLhUMYop1c4Vo/BDzUKZs6JGHTLqULU69CMfXgeVIczR27"
    "Wqz3/40PKDDQOWq7t5C+5ffl1EdS6jra6J6Bb331kqo2quLwLbJsRptDzlZc36ZNan6vXp"
    "KpBD/qVqfYrerl2f+LLcWnPMmb7fNUoa5BNkc8+jEu4nAh4AFosFRAba4PZyiaNaDlcb6l"
    "tWjxB3HdASR9QXJTcitlc1mGbgyqUpWXwjkAAtmtkETVQ9Aiww+q6lKCUSfAzBTEKPTvun"
    "P5yhp98uLTJgpOG+0k3AgBO2J/x9w+YUshwBH00d+pjrYx2+PtQh0NynEJ2JXG5PU3+0CY"
    "/sdASNObnRERddEmlXHsNUDXtB0MDfxENaP3Jp25ClPYJ8V8YDtVMT1ow65kQNczTMcR1z"
    "vODjM5alGFVlNmSRlsvHlhqGW+ffDM19YbZJscydGfrJFBuDXRrC2RDQQQh6q5OVs1nlWx"
    "A3Qx0e9MytCfTvmdSB9wLufWcPfKiEZ12D/0FOaj1MxrM9gr7u/e4PzYc+SayvRV9Bh8Ii"
    "m7IhkZTeKNDJ5/M32nsWJtOmzMY+0zenxKEVCTOJk2BD0mube2q3in1z88kC4i4gM5MoD3"
    "1q/zOxxQ1+odvbIZmESbcFXohlcFNSq6JYYLADCgaXoUv1c87QLBi6VEyIA1nE1eCCpOA+"
    "mbnYJqquG5bUAw1SVWDGdSrz+AL2lg1rnzzsulub1rrvIAk3rmfHr14mWxX8WLU5ffrQv7"
    "jY6J4Sqp6rqcz9OvtTXs4EuDfMpWcyGD4E6iaDoclguBf9YGxmazji3/8H1WzN5A=="
)
