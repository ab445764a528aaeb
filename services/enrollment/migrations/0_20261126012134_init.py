from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "consumer_positions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "bad_run" INT NOT NULL,
    "caught_up_at" TIMESTAMPTZ,
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrolment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL PRIMARY KEY,
    "progress_from_cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "unenrolled_at" TIMESTAMPTZ,
    "reason" TEXT
);
COMMENT ON TABLE "enrolment_cycles" IS 'One stay in a course; at most the latest of a student in a course is open.';
CREATE TABLE "enrolment_policies" (
    "version" INT NOT NULL,
    "access" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "capacity" INT,
    "expires_after_days" INT,
    "course_id" UUID NOT NULL PRIMARY KEY REFERENCES "courses" ("course_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "enrolment_policies" IS 'Who may enrol in a course, when, and how many; a course without a row is open to all.';
CREATE TABLE "erasures" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "requested_by" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "enrolments" INT NOT NULL,
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
CREATE TABLE "enrolments" (
    "version" INT NOT NULL PRIMARY KEY,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "enrolments"."closed_at" IS 'Null while it is open';
COMMENT ON TABLE "enrolments" IS 'The aggregate: a student in a course, and the latest of its cycles.';
CREATE TABLE "invitations" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL REFERENCES "users" ("user_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "invitations" IS 'Who may enrol by themselves where a course''s policy asks for it.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "consumer_positions" DROP CONSTRAINT "consumer_positions_pkey", ADD CONSTRAINT "consumer_positions_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "consumer_positions" ADD CONSTRAINT "consumer_positions_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_version_positive" CHECK (version >= 1);
        ALTER TABLE "consumer_versions" ADD CONSTRAINT "consumer_versions_missing_below_highest" CHECK (missing <@ int8range(1, version + 1::bigint));
        ALTER TABLE "consumer_versions" ALTER COLUMN "missing" SET DEFAULT '{}';
        CREATE INDEX "consumer_versions_missing" ON "consumer_versions" (consumer_group) WHERE missing <> '{}';
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset, sha256(coalesce(record_value, '')));
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_finite" CHECK (isfinite(opens_at) AND isfinite(closes_at));
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_finite" CHECK (isfinite(closed_at) AND isfinite(expires_at));
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_finite" CHECK (isfinite(enrolled_at) AND isfinite(unenrolled_at));
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone, import_digest) = 0 END);
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (display_name, user_id) WHERE erased_at IS NULL;
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_access_known" CHECK (access IN ('open', 'invitation'));
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_capacity_not_negative" CHECK (capacity >= 0);
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_window_not_empty" CHECK (opens_at < closes_at);
        ALTER TABLE "enrolment_policies" ADD CONSTRAINT "enrolment_policies_expiry_positive" CHECK (expires_after_days >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "invitations" DROP CONSTRAINT "invitations_pkey", ADD CONSTRAINT "invitations_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "invitations" ADD CONSTRAINT "invitations_of_course" FOREIGN KEY (course_id) REFERENCES "courses" (course_id);
        CREATE INDEX "invitations_of_student" ON "invitations" (student_id);
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "enrolments_of_student" ON "enrolments" (student_id);
        CREATE INDEX "enrolments_open" ON "enrolments" (course_id) WHERE closed_at IS NULL;
        CREATE INDEX "enrolments_that_expire" ON "enrolments" (expires_at) WHERE closed_at IS NULL AND expires_at IS NOT NULL;
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_cycle_below_version" CHECK (cycle BETWEEN 1 AND version);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrolment_cycles" DROP CONSTRAINT "enrolment_cycles_pkey", ADD CONSTRAINT "enrolment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_of_enrolment" FOREIGN KEY (course_id, student_id) REFERENCES "enrolments" (course_id, student_id);
        CREATE UNIQUE INDEX "enrolment_cycles_one_open" ON "enrolment_cycles" (course_id, student_id) WHERE unenrolled_at IS NULL;
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_reason_known" CHECK (reason IN ('withdrew', 'removed', 'expired'));
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_progress_from_a_cycle" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_ends_after_it_began" CHECK (unenrolled_at >= enrolled_at);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_ends_with_a_reason" CHECK ((unenrolled_at IS NULL) = (reason IS NULL));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlv2zga/iuEv7QDZIs0TY9tBwPYadrJtImL1J17INASbXMjkx6Riuud7X9fkrovW5"
    "Iv2uGXHCRfWX5e8r1J/tNBxKOuO0WEP7mghPlT5H2iDHNMSec1+KdD4BSJP5aOOwEdOJtl"
    "R8lGDoeuIrZDCmsWkjBFM2TcgzYXI0bQZUg0OYjZHp6Fn05815WN1BYDMRknTT7Bf/vI4n"
    "SM+AR5ouOPv0QzJg76ilj07+zOGmHkOpkvMoMej19bdVt8MVNdV4S/U+Plhw4tm7r+lBRo"
    "Zgs+oSQmwsF3HSOCPMiRk/o28mVDCKKm4MVFA/d8FL+xkzQ4aAR9l6e+/dBK2jqWddMfWJ"
    "8vB5bVaYCXZIDAWrwrU2CM5Sv86+zp+cvzV89enL8SQ9Rrxi0vvwUfnQAUECqYbgadb6of"
    "chiMUJAnGMf8HnvUnxWBHqCvFUgXKXNwi6/RBu6oIcE7mXI7AHwJmoPLXwfyyVPG/nZlw8"
    "3P3duLH7u3j6+7v36nehZhz8f+zftoOBUrJ1hcNxcf+z3FkIQBnM6w3QT3mMDA3QLuWUoS"
    "ZhHv4XG1VElRbUao1IH9dLsy5d9nZ8+evTw7ffbi1fPzly+fvzqNhUuxa5mU6V29l4Img3"
    "0keRLkh9CxPL+JLE9RHA3oawrylOCG/njCLX9mQV7E9K1AheMpqhDdOdocuk5I/CT6owbW"
    "oU48BLFydX35edC9/pSRLW+7g0vZc5aRK1Hr4xffZad3/BDwy9XgRyD/Bb/3by4VmpTxsa"
    "c+MRk3+L0j3wn6nFqEzi3opDGJmqOmLKddn3GhZ7HTSD1nqFrpigPi6dY0cynqX75cvV2i"
    "nMsx933sPJGUR4W8AvlZsDzSE1990SyeHrKp51gTyCZl2pdAb1EOao4wh+twwRE7Kkx7ci"
    "6mZ7OYzL2rm+7tb+XTORqfxr/32+Cym2PABLrcuhPft4kcyRAZMdJcjCgAPQRZmdG5AveE"
    "zCDfDnnktLCPMoTGONLZOIKM4TFpxeUcqeGzbnyWgcHRXSpsJRuG0L6bQ2EOFHroGa0aW+"
    "yank3zLZDAsWKSRFO+Z0kg9WfksRrx1mjYSe1w631Ascdo633yzjX98xSFibSaSKvu5oCJ"
    "tO4UbjgW8n8s8GkCeYbIwN4C9ikWZo14nwLo1+JrYQ+ScYU5lCLMAX9DSR3r54CQF9L61f"
    "WXj4Or2+7N+0uBoFamhu8xVG1hqN4ahoUcV8+c6HSBTWcLMPLoFISEjwC6F89krwHmDNC5"
    "4PwJgMQB84myLEQz4PAOMcC478iRTzo5rmzwsWuYNcEHNwzjZYjWiOO1sHA63498YkvOAP"
    "VJ8sf5D53dr5GVkb1qU0cDU3I7sqfTHwExAYEr3oTxYC6LBih+UNcBdKSmNeOhAtt9Voi5"
    "fonor9a30XijatsYlJi7jaybmMDA3QZuBO1JRR5sSUYmQ7VJWa4v/A2SMlJW+ayRyIgpzC"
    "xuMYsd5CIJTgHxHqUugqQc9BRVPv0lyI4L9l6//zEDe+8qj+uX697l7eOnigdiEOYoUYcN"
    "TPmchS2N6JKl0Atp3324RULxl5spKRP9MnrW4bIlae0EJuq3Rl5PutzKxfaiGtM+QQMqfj"
    "RE9lP82IOMyJfD29BPfIug8xFxrtyhUl8xNeJklb/oiLGWqwbvMQZdptqX1eWVKvUSjyGc"
    "BrrHnndSkWci1NraBiZCvdtaYD32F+wZ9U2HIMJqLToaMVSSk18mzgukxwTwjsutQyzvUJ"
    "n1tbrYLqQztXYta+1CGO+h65eEiGowIKY0LFiPBRNh2YZGbZYJP33u3ywvOE0o88VB2Obg"
    "f8DFTCOB1PkEscdkEFoioLIqahKdgCHlE4AJGEKGXpzXi0wvYZgEbrkyzuvdHLfkA/LKuG"
    "ld6lolqbviiE/uCJ2TEzCF7oh6U+QA6olHYzeI5ehnEzUvVF2zRlU3bf1AyiQORz1sBfXd"
    "Zyg1A3zTVj92SjRs1/NghZUTjs9BqZlC7bpukN1lXGpToUFl8jewDt4AIdCBeEvmezWTvU"
    "sAlZmZP/7K52YQtyDDDmpR3Jyn3UB18yFJalPe3CiWnKQsKkLJmZzG8khyNpWyuvhoIJZU"
    "rM9eAxhV/sjlBsO6oaBGKFV5EVZa2AvBq5LKow0901RT71m/LIlVSy41QDcef0whpY1p75"
    "lHpTRjlqzVs5piW0FtkC7btu9S1mq3UobwYPYqdW4ECZhPhMMrSzsxA3SGyPqu7yHo9zTb"
    "0dcZFo9rwfcs5cEw/sFYcZnFrVWtsb6MbVSfpgy3hphmqQyoZWVR+WlbxPcd9RAekw8o8O"
    "GviHSD7TLdXrpB4TChLdTmiGYPzmMTP7teBQZBaZ7suRUC5PbqYtApm8EbgvcLQwccVV0J"
    "bnbhVqCrgZ98sQjUy3Jn+SIyhWt6zIHtXNNv7hMk41KLtE/7BkAOpmLx5/zaUgc4ssaK7v"
    "NmH73O5p39ennH7UEbY8UYKwcAqolN7Co2EainVtGJHKnJNmjtp/pkDVYXiE1MQmde77yg"
    "44B4uanKAh0zeeEWmVUuSrKTpq6Porb04Lpeyi8TCqbCk1D02fTbfIJIkISb0LkYRBZvEg"
    "dijsXU87lo8ERn6E4ATgF03aLDsrVPeUAHD2hqCD7AUwb2ZgBC2xamchNdkVCY4r8WZWhS"
    "3LRJCqXpjPmls/ml0rZtWJwhNDzWmsdwBm3MSzbaVAcqUySmnLQkFBFlvUfyDHsHLkq0Ui"
    "W45cQG5sbnIxSdldVJw2hH/05ShjpYtRtJGG7YCQyrkqucv6RoeYXTFwys7epBDuaQqaJo"
    "JPwt5CGZNIJgJuxuSh4xufkFCufMmWKC5eM49USrhwQ3GS9z6zbwxDVcOJ81Pm4oRWLOjW"
    "vq0YVsQ441LFGm1aDn6UwOJa9O1fppE9dPE5qovtZm6NHGQ6JTF2OhL4tgLtXMzKuMHSbK"
    "Kk6LqrZKM0Q6472/TWTkHnMY3zpaE9gc1X6RPdUHzeCk3SYz9F6P2VnEsDOQluAEOoBQLq"
    "w7eaSjAz7A0R3cjwSAhM1LDxWoBDdFYdZ+CaL5A8hqwponM9huws3frDt65aDpjHLxZ1ct"
    "gk6FX1oYd7LKQcUxhZVaXzqdXVd9zkupk1j3dBctIyFlk3Gzh7usdB2bsSBFtCk+bMkCfo"
    "vHYb2tNISH1FkEG9MxB6mJrxGnVp8wXCnSKw8YfrjCPHOrXfPzjA7sIKNNyJ2tnFEk110z"
    "CRNRaH2IV7BJU2VLZDB1U2dabEugHOVRI7KCCbI75AS1SrD05JFA1O/g5JHgg9rdqpglNT"
    "FD7WKGOnkGceimU+UTJCNWewPZQFDT4sShtKnQlCH3HjFZNyiTTWGl4CMGgqPM5SJlagHi"
    "0oTV+g98QCWHx5CzUpOulaTMUhpBqZ2gNFu7trCWluxDNzulj2en9E90eOtXavWwd6VG/w"
    "8dWp6/z1uR1e/ChLyYQK98xUfjN1MOvd8NyFP41XIRGfOJ+Pfp6emSRR8512JU3rkOu86C"
    "vuXKlPm2jZDTSp3maY1C1U6hauR59H0+pF+r5FPYu1I+0WScRjkHc1/Obu7LMde17HSzTH"
    "z1SvmlFtWwFwgN/G2OzG5+lcW6d1gcEOTbCnYL/YNIO4MoR2rsIWMPVdtDyluusIYiT3q5"
    "LSQr3+veN0+S05mfAHlYsxPntyEBeDqjnpiEalM2R67LAJUnUqnLtufYRsGV8jKU6nnIli"
    "NFf8n981v5mD/Jn6Q/ivcggPmEpvcoqPw89BDAjjpDi50ARoNcDqEqcT+U78dUaBhIBppd"
    "CocV8XUwm7lwYZWHBqrNkDydOV2juRGCphC7TUCPCQzaLS4DomVnbS05OYaWnq5lsK6BtU"
    "tt2AzthMLg3eKuVWHyWv8VCr2RA58mMqg3R51QjkfYrtrjsaSKp0Cpdz2PsBDn0uZL9i0J"
    "I1GADqQ+Wr9YU6JdqNpxkLC68T1sl44uUptTJ3RzGLXc02l4bLZ0Hkz1dOD0W0EgoFk0s0"
    "CqdVGvzkFN20MtlVSW0oQ0tZZe/sxpyeYspWGzdmxuELmut22+F9K++3CL3Ljet7q6K3Mh"
    "4WEyv1DiVX8vfFO0slXUxwLXtnMiXeRhe9KpyIqEvSer8iIwGadNjchDKRDZ2uUZlYZ5dW"
    "VgtWV+mPUH2fLAs+fPa5QHilGV5YGqr5D8boJwOPwI0d1g8WV6twjhpeXW1RtJUyRmI2nD"
    "jaR7TfZ/+z+Y0W3X"
)
