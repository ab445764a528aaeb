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
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
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
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_not_negative" CHECK (version >= 0);
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
    "eJztXVlz2zgS/isovSRT5U05thNnk62tkh0n44mPlK3MmSkWREIS1hSgIUAr2tn89wVAij"
    "cpkrogGS+JBaAp6mugLzQaf3cQ8ajrjhHhL84pYf4YeZ8pwxxT0nkL/u4QOEbij8pxB6AD"
    "J5P0KNnIYd9VxHZIYU1CEqZo+ox70OZixAC6DIkmBzHbw5Pw24nvurKR2mIgJsO4ySf4Lx"
    "9ZnA4RHyFPdPzxp2jGxEHfEJt/nDxYA4xcJ/VDJtDj0WurbovPJqrrkvAParz80r5lU9cf"
    "kxzNZMZHlEREOPitQ0SQBzlyEr9GvmwIwbwpeHHRwD0fRW/sxA0OGkDf5Ylf37fito5l3d"
    "z2rPuLnmV1GuAlGSCwFu/KFBhD+Qr/OHp5cnry5vj1yRsxRL1m1HL6PfjqGKCAUMF00+t8"
    "V/2Qw2CEgjzGOOL30KP+JA90D30rQTpPmYFb/Iw2cM8bYrzjKbcBwCvQ7F382pNPHjP2ly"
    "sbbn7u3p3/2L17ft399QfVMwt7rm5vPs6HU7FygsV1c351e6YYEjOA0wm2m+AeERi4W8A9"
    "SUjCNOJneFguVRJUqxEqdWA/XK9M+efR0fHx6dHh8es3r05OT1+9OYyES76rSsqcXX6Ugi"
    "aF/VzyxMj3oWN5fhNZnqDYG9CXFOQJwQ394Yhb/sSCPI/pe4EKx2NUIroztBl0nZD4xfyP"
    "GliHOnEXxMrl9cV9r3v9OSVb3nd7F7LnKCVX5q3PX/+Qnt7RQ8Avl70fgfwIfr+9uVBoUs"
    "aHnvrGeFzv9458J+hzahE6taCTxGTePG9Kc9r1GRd6FjuN1HOKqpWu2CGerk0zF6L+5cvl"
    "+wrlXIy572PnhaTcK+QVyMfB8khOfPVD03h6yKaeY40gGxVpXwK9WTGoGcIMrv0ZR2yvMD"
    "2TczE5m8VkPru86d79Vjyd5+OT+J/91rvoZhgwgi63HsTvbSJHUkRGjDQXIwpAD0FWZHQu"
    "wD0mM8i3Qx45LeyjFKExjnQ2jiBjeEhacTlDavisG59lYHDwkAhbyYY+tB+mUJgDuR56RM"
    "vG5rvGR+NsCyRwqJgk0ZTvWRBI/Rl5rEa8dT7soHa49TGg2GK09TF+55r+eYLCRFpNpFV3"
    "c8BEWjcKNxwK+T8U+DSBPEVkYG8B+xgLs0a8Tw70a/GzsAfJsMQcShBmgL+hpI71s0PIC2"
    "n95vrLVe/yrnvz8UIgqJWp4XsMlVsYqreGYSHH1TMnOl1g08kMDDw6BiHhM4AexTPZW4A5"
    "A3QqOH8AIHHAdKQsC9EMOHxADDDuO3Lki06GKyt67FfylXQ5CI0NcCiHMC5oGBhQD8Dw0Y"
    "CPIAeUuDMw8fsuZiPkAAWOxIaBEXxEQALqiC8ccCQphX3KqYfUmy9hOQUv0DBSmCJaIlTY"
    "wojq/GvgE1syH6hvkv+c/Luz+WW4MHhYbk1pYK2uR7x1bgdiKiPgijdhPFguwdzm1HUAHa"
    "iVIxZAoCM3v/HEXL9Au5Sr9Pl4o83b2KyYu40MqIjAwN0GbgTtUclWW8WmT4pqlbJcX/gb"
    "7PtIWeWzRiIjojCzuMUsdpCLJDg5xM8odREkxaAnqLI7bIJsv2A/u729SsF+dpnF9cv12c"
    "Xd85eKB2IQ5ihWhw28hYwRr2zRAsaEtB8+3SGh+IvNlIQXcDF/1u6yJW7tBCbq90aOVTKj"
    "y8X2rBzTW4J6VPzTENnP0WN3MuhfDG9DV/Q9gs4V4ly5Q4XuaGLEwSKX1BFjLVcN3mKYu0"
    "i1V6X+FSr1Ao8hnAa6h7c3kvRnguDa2gYmCL7ZdGM9jjBsGfVVhyDChDA6GDBUsO1fJc5z"
    "pPsE8IYzukMsH1CR9bU4ny+kM+l8LdP5QhgfoesXhIhqMCCiNCxYjgUjYdmGRm2aCT/d39"
    "5U57TGlNn8I2xz8D/gYqaRQOp8hthjMggtEVAbN2oSHYA+5SOACehDhl6f1ItMVzBMAlet"
    "jLN6N8Mt+YCsMm6a+rpU1uumOOKTB0Kn5ACMoTug3hg5gHri0dgNYjn62UTNc2GXTIPVTV"
    "s/kUyM3VEPa0F98zuUmgG+aqsfOwUatut5sMTKCcdnoNRMoXZdN9jdVSkNUoPKzd/AOnin"
    "EhzEWzLfq7nZWwGo3Jn548/s3gziFmTYQS3yp7O0K0ig3iVJbTKoG8WS4y2LklByak+jOp"
    "Kc3kpZnN/UE0sq0mdvAZwnF8nlNs8fCtKQEpkXYaaFPRO8KkhuWtEzTcL2lvVLRaxacqkB"
    "utH4fQoprUx7TzwqpRmzZDqg1RTbEmqDdFFlAJeyVgeiUoQ7cxyqcyNIwHQkHF6ZGooZoB"
    "NElnd9d0G/J9mOvk2weFwLvqcpd4bxT8aKSy1urXKN9WVso/w0Zbg1xDRNZUAtSovKTts8"
    "vh+oh/CQfEKBD39JpBtsF+n2wjMQuwltLjdHNHtwGpn46fUqMAhS82TPnRAgd5fnvU7RDF"
    "4RvF8Y2uGo6kJw0wu3BF0N/OTzWaBeqp3l87kpXNNjDmznmn7zLUEyLjVL+rTvAORgLBZ/"
    "xq8tdIDn1ljefV7to5c5vLNdL2+/PWhjrBhjZQdANbGJTcUmAvXUKjqRITW7DVr7qT5Zgt"
    "U5YhOT0JnXG0/o2CFeriqzQMedvPCIzCIXJT5JU9dHUUd6cF0v5ZcRBWPhSSj69PbbdIRI"
    "sAk3olMxiMzexQ7EFIup53NZB0B0hu4E4BRA1807LGv7lidUeEBTQ/AJVhnYmgEIbVuYyk"
    "10RUxhkv9apKFJcdNmUyhJZ8wvnc0vtW3bhsUpQsNjrXkMJ9DGvOCgTXmgMkFi0kkLQhHz"
    "XW9ZDMpy4KxAK5WCW0xsYG5cHyHvrCzeNJyf6N/IlqEOVu1KNgxX7ASGWcllzl+ctLzA6Q"
    "sG1nb1IAdTyFRSNBL+FvKQ3DSCYCLsbkqeMXn4BQrnzBljguXjOPVEq4cENxkvcutW8MQl"
    "XDifNS43lCAxdeOaenQh25Bj9QuUaTnoWTqzh5JVp2r9tInrJwlNVF9rM3Rv4yHzqouR0J"
    "dJMBdqZmZVxgY3ykqqRZVbpSkinfHe3iEy8og5jC42rQlshmq7yB7qg2ZQzLfJDH3UY3bm"
    "Mez0pCU4gg4glAvrTpZ0dMAnOHiA25EAkLBpYVGBUnATFGbtFyCaLUBWE9YsmcF2FW7+at"
    "3RSweNJ5SLP7tqEXRK/NLcuINFDiqOKKzE+tKpdl15nZdCJ7FudRctIyFFk3G1xV0Wuo7N"
    "WJAgWhUf1mQBv8fDMN9WGsJ96syCg+mYg8TE14hTiysMl4r00gLDT1eYpy7Oa17PaMcKGa"
    "1C7qylRpFcd80kzJxC6yJewSHN8N4NsrKaFusSKHtZakRmMEH2oC5AIY7MPyqoPBKI+g1U"
    "Hgm+qN3FjWlSEzPULmaok2cQhW46ZT5BPGKxN5AOBDVNTuxLmwqNGXIfEZN5g3KzKcwUfM"
    "ZAUMpcLtLgbiNcuGG1/AOfUMrhPuxZqUnXSlKmKY2g1E5QmqNda1hLFefQzUnp/Tkp/RPt"
    "3/mlWj3sXajR/0P7ludv8+Jl9X9uQp6PoFe84ufjV5MOvd0DyGP4zXIRGfKR+Pjy8LBi0c"
    "+dazEq61yHXUdBX7UyZb5tI+S0UqdZWqNQtVOoGnketz7v029l8insXSifaDxOoz0Hc1/O"
    "Zu7LMde1bPSwTHT1SvGlFuWw5wgN/G1KZje/ymLZOyx2CPJ1BbuF/kGknUGUITX2kLGHFt"
    "lDV3R4QdImRtmYmraR5dKhJabhFl04Ta750sFgWlsxKWMKbVQXE4FrqxvWMoT7lGCx4fvV"
    "bNdnvOR4UMVFmSkqM/fbXpLZ9BL4BI2JwuuVHRpYFfccquB1heERDKlrd7BotDaRmfsxdN"
    "2lYzO7YmscH52+jiSw/FAlc++vu1dXi82MR+Rh0S5mKPWaiN0snSls1VzujqDLraa39KWI"
    "DOotUW9ewy1DZpBvh3yruEuK0FRuMUGXUtNHpSiU2Dzz9IVqY0eWG6iZ7NYl8ZVYL4C8Ic"
    "uJDhVAAvB4Qj0xB1UlPI5clwEqy4DLyt58im0EZAVdlb/meciWI0V/PgVuPV/zlXwlt4Oo"
    "8AOYjmiyMIQ6FAE9BLCjCpezA8BokEBLqDot0Zfvx1Q+HpAMNKUhOto5JVWWn4PZxIUzqz"
    "gfo1wRZumMJmyuCdEYYrcJ6BGBQbvFDcy0qMB5RbleWljS3GBdA2uX2rAZ2jGFwbtF7E5Y"
    "vNZ/hUJvtFWQJDKot9gtoBwPsF1WWKPi6FSOUu9DVMJCnEqbLy4WI4xEATqQ+mj5E7IS7d"
    "xRKQcJqxs/wna+Yp7aOIy6OYxaFtIyPDZ1tDTPFkhshiin3woCAXlcK6tkZEm1PkmtcyaZ"
    "7aGWSipNafLItJZe/sRpyeY0pWGzdmxuELmuV6vwLKT98OkOubAk3a3o1pjdZX7uXN332g"
    "UIm6KVPrq+L3Cte0+kizxsjzoluyJh78GifREYj9Mm/eOpnMpZW5JpqWFefhyz3DLfzWS7"
    "9JnMo1evapzJFKNKz2SqvtyJgyYIh8P3EN0VnnhNluggvPCMe3n1rgSJqd7VsHrXVjf7v/"
    "8f4d0lsw=="
)
