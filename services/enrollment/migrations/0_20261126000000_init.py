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
COMMENT ON COLUMN "idempotent_answers"."request" IS 'Digest of the request';
COMMENT ON COLUMN "idempotent_answers"."body" IS 'Null after an erasure';
COMMENT ON COLUMN "idempotent_answers"."ids" IS 'The caller, and all ids in the response; for erasure';
COMMENT ON TABLE "idempotent_answers" IS 'A response; ``id`` is the digest of caller, method, path and key.';
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
    "eJztXWtz2zYW/SsYfWl3RptJnDTJNjs7Iztu69axM47SZzo0REIS1ySgAqAVbbf/fXHB90"
    "sSKcqmtPjSRiQuCB+8zn3g4s8BoZx5nk+ofHLGAi7I4Gv054BiH/5R8XaIBnixyL+DhxJP"
    "PC1i63JCF5wIybEt1eMp9gRRjxwibO4upMsoFB4hThaea2PEpgijUBa5FMk5QYLwe9cm0V"
    "PxBKp0mK3qdOmssfQn+on+SLhQX0ZPkSuUwMLDNpkzzyEcTRlPq5BzLBGj3gotgonnijlx"
    "UPrnCvXZqRKRbIjwVKp/4U+UEyEZJ7qRAXX/CIgl2YyolnDV1N9+V49d6pDPCpno5+LOmr"
    "rEc3KAhw2wXAfq0a8tuVroVx8/Xrz9RgsADhPLZl7g05LQYiXnjCZSQeA6T0AU3s0IJRxL"
    "4mR6hAaeF/Vd/Chsv3ogeUCShjvpA4dMceBBvw7+OQ2oDd2J9JfgPy/+FbUwU8yyrq7H1o"
    "fzsWUNSsMAmlDo2+iRzSgMIVeBDjD9Fdab4qKfDuADZ9+Nbr58/vJvGgIm5Izrlxq1wV9a"
    "EEsciuouSDG/D0dFGfELKqsBz0gU4HbD2dAU6PhBinQ6YWIMY5S2x3UQj3c1PWBKeKpFQi"
    "JyrwYxWrpyrp+Go+cLgYRU74uTrLoj1B+o/vf3k2cvXr14/fzli9eqiP7Lkiev1vTVxdVY"
    "d0naBcILZmX8x+RzTQfE5Qvoqyb2B/0uRvX4/Ocx1OwL8YcHD65+HN3oof5u9LMe6/4qen"
    "N5ffVtXJypVTdcja/OLq9PC2BLV3qkCdqJgIG7DdwE22oXaLim56W6XNT7C//GNTyzYKi1"
    "KhCNloxEwoziFqPYIR4BcEqInzLmEUyrQc9IFVCfKLHjgv30+voyB/vpRRHXj+9Oz2++fK"
    "b7QBVyJUm3Q6CE07sMQYEHE2zfLTF3rNybKn5eMRdOI+FvfrghauuvJiwZhn+eI/SH2THp"
    "00HIVjWu7ITVAZt/lSK7YEqxWNWDek3JmKn/NIX2fVLvBoAjqn0Q+PonfgFfH1M8062E6k"
    "C4eqDVKJv5obhe4SzMgc1K51iRXjxTm8tMof+10vqEDBygxEpzjFXAYcqPY9acfAbZKzWh"
    "y+poh/XuoEEerTaz9VDtRjmp1xd1NzXANylv0K1Q/RacAc8T1pQz32qKbY20QboCadtjgj"
    "gWlmV83ypUpOuTmgGcFSxA60SST+J/9GZrG1wpEbScux5BrgSLH1sQup19Yx27vnh3/mE8"
    "evc+x/Xejsbn8OYkR6/jp1+GOk3KBJNK0E8X4+8Q/ES/Xl+dFzWfpNz41wG0CQeSWZQtLe"
    "xkYYofx49y3U4+L1xVXYt+z0seTMd3okMdWi/3y3Dc345tZGPQ9K0hpnkpA2qValsctmV8"
    "v2GcuDP6A1lplC9USzC1q/b2ShfVYUJbUq7UY46XCcnPz1eFQWhegTc3agG5uTgbD6pGcE"
    "fwfhTkgC1lG8HNT9wadOuNMo3sDDspzWercH/ZoDmfxWR4W/U5pM9bKtHXlJRU1zcIS+Sr"
    "+Z/Vb7VrtkITjglZWY/utuqjccb2Yxp17Hs1e+weiIsxUBgDxSEiHS76rUwUBdEOdNW+gX"
    "1MympAd+jqkrAxTPS5rznBosodUe+pTyVaeeoPqC+7ctQ38B0/nJoSeTo36impR3RrRUU7"
    "Z91tVZWf5gz5eBXpFAVv3JzQIcLUQXO2VKXo6k2qRoCrjgVSPeDqZaRUIMkQ9ryy2rK/zx"
    "yNCrM5nrSn3Pr/MHj00Vggtm3Fl5tsGKmECe1qEdoFy00b91BWznCwPnMw7cBt08U5QdPH"
    "ve5jvMC2KytC1urtPhmRVltRz7qzc3tE7P+GQz6Wg1cVu1ItuNXCBubG0a5ljWWz+zCOzn"
    "wQ52EfWG0nrsOONUGORcDrHVXR6+FGvS8suLWyhyVaYoFAjDjhaUClU8XHAeGcH6MEBepB"
    "qJEtld7GiepKIaG8rNLsOqlzBzUOam6oxGVEzJHAplpd0nfWpGJDrQe9KGdcU8UtVc+gNg"
    "b+rKAx7/eaih6tTaR4oBbW2C8EgsCYcz0+i1vHQ/rNak4B1RPUvFSfcX80DcCl967U53ua"
    "IFuQMshWjdn7psP1/hBG6uBcNzPMILEknCDKZCaLxIrIx1kjMBWqOU0Az0j0GfFHG8EOwY"
    "6llCjZDNaimMG2C5NAt6rrRbKAD2q010yJ4SYFtrAdbNZhL4kUmcjGyKG4nMNyksvYER5S"
    "1Zom2JqU6onSj5X12A7rPRqXZH9p/w7qq+6sVmpWXtLoWb3Ws0zw7P4PqJgjFMdzhEKjX7"
    "Ohxz2zfisHhX/b1HY0TQbwBF1PYRON7MdQi95wJ1jtvK4DmbdWYogEC/WG8LQqVRoPV3vw"
    "zBWKKyoxPFPQV2TB2+OHjMm6V+vUuj3fccXCwytL/y6BXh88U5QzMZfNI2iIj12vCeiJgE"
    "G7OdpqZW40wuPyBuvmWHvMxs3QTiUM3m1yM/rE+g+jDfMzZoQM6s1Rp0y6U9euM/SPOMer"
    "auhLkgX4PcWp+kP4w0iG2HOFlhhM1bAVITxhwZaW6Q2d89vvZTupolb3uJ1BoixtwhD7bJ"
    "PojYPf9LHx7/fa35HzM/sLxqXluDMiKmbOqUsxr9mBSqLFRKsrGcbO9WK+KBbjeSI+6qSb"
    "ThwklzqMjjNfn4rinNjwOGI0u2Vlhd0+O68UXTi9uBrd/FJNGOLy2Tlz+sv4fFQ8Y89Jyx"
    "0tL2lM7L1e6oKF07Kb85Kmm3vXzQ38zSbhcm33lxMCbx0/1RSuvM/9WODat9NjRLhrzwc1"
    "bo/o7XCT4wOn5TZ5Puoh2cGbUOVIqI+/q3IhVBDNiPL09mzHvhMZ1/L4sznmTYn8YZ61VX"
    "Pns+UROpMwRU6++moNoLGhSZUqbFWxDeokfFeIvFMTqwHCUfEjRPfZ06dboKtK1aKr3xV4"
    "OKOy0j///Yfrq7pYokSkSMtcW6L/on4Z7bogZADGeqtp0UBaIFlQQc8yjZypvz7wCb+eTg"
    "WpvUmgUGrjRmdH5S2mBbZ09r8nHC0wly48GGoLaygfnxSg5LNESq1l3NGZPRYLb1V25ber"
    "Bm62u72FhhM7kO49sabY9eDI3O0txPSF8cgkkotik6FIeJQt1MWDBVQI2zLkWlQfmmGoCt"
    "1jLyCfqBtWQQN/otqoWjMNOBRG8afCWjGF5CVqzjCO5lhABhO2JM4TdHu7VBOJ+5jfqUZF"
    "tYVpHD9Rn+lEj2ETlnNFNOCOMq7mpsIlvs8vwUWfxIO/3A0rtr0A4hYs17m9Harfki1cW/"
    "+Co3gATfiHW6pBc/g4hKi401XYBDYLW57BGurXl/k5cLLvjapyjj1p3alpndapH4WZiuAh"
    "hwsHZZRtvNhcV3WAvl8wRQdqxUK4M6pVxBATyBIDdwkuGb9T0HpYSDRX8yFf4e7xl9EIn3"
    "EWVGxN9X6msuRR7FIP422qp2F6wDby98UCBv4Wzr5kIjXQKHIyxoJdYcGGnSnaM6vs17Na"
    "aAuCDwfu0/0i+4+Tk+fPX508ff7y9VcvXr366vXTBOLyq3VYn158C3DnxnXF5R4V23+DAV"
    "4nfjTd0dlAT3hMU4NwTtA4OPtmDs7nS4opZSN6lJMycTgtop8i6l5Gfc1FqRmZHaKGDwf5"
    "BtkWMopPM6dyQbDXLuUuMN2XlzhRHJusIzkhs4w0X0Yyunlj3E3y4V2Rb+UtzwkactRncp"
    "QxWzXt5YKo6ee+9XMPzftRyp3BBvv+j6ljcksDf+TKbGDhT47Zhab5uTubwzVEUUVIkDjJ"
    "N7yNq0cT4kGsm4ws5Jwg31XzgM6q7f/7+IixFh/almqsxT1hNMl0bAJ5TsjA3gJ2E2Letd"
    "0y2g/KiL5TzXY5prMa0pYRLAB7FQVoHxiy62F7/e7j5fjiZnT17Xm/4h3eEuxc6rxRdVwo"
    "U2IjDSqmodrMgG6y4QM2CzxH5zabkNgZP0QBtecwkJwytWks3XGw4DoX1JHFCz6I56meoB"
    "jG2AcrumGIJp7gkOlK5IFoE1FQEj0mgB84rCDC8o5UpEHfwoEUyRn/UUv/UQSjDsJs1QGJ"
    "pOmC3bpgrvhyZaLX+jjzsuQhhJsP3mOXCwjxBQS0pVEPoiGaMDlHEyzIyxdFev94AenZrm"
    "rqaN3Jx/pQ3RHQO8qWdIh87E0Z9+FcNI/Ct3fuhv3kZ3roG1/7tlX/n9goD2dvOBITZc8A"
    "7zwJhtMs91JUvt8Zl0ZwFbAj4lMsISd4o4+DkPQGrJ1GNwR+VWVdiu17bfMuleRNEgPjsF"
    "+TNN8h/oLBycqRvjliUJc6v1huuDGBfiJhZS6l2CIFr5puYgGR7XDcSp8Ii06ehdlygOTa"
    "2PPg1jafqLHtDNECK5ILpFeprhW5dnetEc7qjRSTdlahJRwuDIfzqGpAIrCoQgWF/L3qA2"
    "EaZbVs6CWELVUrfCWRyeQbri368jF9WE/fOsIZ3IvcVULfaqv6msREVdx6W72zX4b1B1M7"
    "N95I19QIkAh11Q972ibfJtMnM5J33hn3ZRMQEsugyfGaVOCYbJGdMb8WxpUDs6p0sdTsxW"
    "YCW1GzRSWW6LVFcXClRJC+ezneT7ug2vtaUI5S9RnDlUIRGQL+g4uqUMyk9q4MhayxXchy"
    "XtSoQEYFqleBvmeTm6A2VDl6u1Hd+TebWDzYMjC5vpt3oPrVd0jU5yza6e6IflH9vaUsqq"
    "f2IrBtQpxWy1NR1qxPZn2qX5+uAzlhn+vWp+jtxvWJpeU2mmCy16HCqQSb+b4rIbnvJJDa"
    "SrEi6o0NPi6PODN4sUI/4OkdHiLmOaAUTl0uZNkW013VYJQBsnJHVl8IJED5pDbRCYzORm"
    "ffnaNn2tAChhfGndAkE34t+r10IVUREM3M6Y3lnAltrdEGGY/Zd9ACosgOQeFltrrZCmui"
    "JpYJejyAuBhzKqMnvrckfq46Mqke9pKggb+N67N5PNKugUgHBPm+jATxTtFGi82LGpZoWO"
    "ImlnjJZuc0TzHqymzJGC2PzSw1DHfOqRma9cIMkiLNhxn6wcBdpnZpiFNDQP1EkzSbLWre"
    "gbIZ0vCoJ2lN4P7AJAJ8EHAfOhfgY6Uv6xv8j3Ly6nHylx0Q9E0vY39sJvRBYn2H+RoiFB"
    "bZlgeJpPQWIUxw9trTdqSvNTFxqY051degxOESCSvRRAXSV9vMVzsVcbRlKk50naYNgWxL"
    "VcFNe/tWbGGDH+j2dkLmYTJtn2Aq0gimpHJFtcBCB1QMUwT5s9mSokUw8VwxV58K7WfDML"
    "n3wsM2gdqSeiCrt6oCU6ZzlDNK9mFd++Bjz9vZvtZ/j0i4hz0/efUy2bXgx7p96sO70eXl"
    "VheQuOq5mtWMN9mqinImfL1lkjyTmvAxUDepCU1qwoPoB2M420AX//ofImC8vQ=="
)
