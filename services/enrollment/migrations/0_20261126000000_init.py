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
    "dead_letters" INT NOT NULL
);
COMMENT ON COLUMN "erasures"."version" IS 'Version of the user''s UserErased';
COMMENT ON COLUMN "erasures"."events" IS 'Events that were not published yet';
COMMENT ON TABLE "erasures" IS 'What was erased in this service for one user, and who requested it.';
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
        ALTER TABLE "imported_fields" ADD CONSTRAINT "imported_fields_pkey" PRIMARY KEY (id, kind);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "invitations" ADD CONSTRAINT "invitations_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_log_ends" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
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
        ALTER TABLE "users" ADD CONSTRAINT "users_finite" CHECK (isfinite(created_at));
        CREATE UNIQUE INDEX "users_email_once" ON "users" (lower(email));
        ALTER TABLE "users" ADD CONSTRAINT "users_role_known" CHECK (role IN ('superadmin', 'teacher', 'student', 'service'));
        ALTER TABLE "users" ADD CONSTRAINT "users_version_positive" CHECK (version >= 1);
        ALTER TABLE "users" ADD CONSTRAINT "users_has_a_name" CHECK (display_name <> '');
        ALTER TABLE "users" ADD CONSTRAINT "users_bare_when_erased" CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE num_nonnulls(display_name, email, role, locale, time_zone) = 0 END);
        ALTER TABLE "users" ADD CONSTRAINT "users_listed_by_name" CHECK (num_nulls(display_name, sort_text, search_text) IN (0, 3));
        ALTER TABLE "users" ALTER COLUMN "notifications" SET DEFAULT '{completions,grades,reports}'::text[];
        ALTER TABLE "users" ADD CONSTRAINT "users_notifications_known" CHECK (notifications <@ '{completions,grades,reports}'::text[]);
        CREATE INDEX "users_by_name" ON "users" (sort_text, user_id) WHERE erased_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWlz2zYa/isYfWl3RptJnHObnZ2xHad16yPjKD3ToSESkrAmARUErWi7/e+LF7wvSa"
    "Qom9LiSxuReEH4wfW8B178OSBMcNf1CJNPTnkgfDL4Bv05YNiDf1S8HaIBns/z7+ChxGNX"
    "i9i6nK8Ljn0psC3V4wl2faIeOcS3BZ1LyhkUPkaCzF1qY8QnCKNQFlGG5Iwgn4h7apPoqf"
    "8EqnS4reqkbNpY+jP7zH4kwldfRk8R9ZXA3MU2mXHXIQJNuEirkDMsEWfuEs2DsUv9GXFQ"
    "+uf66rMTJSL5EOGJVP/Cn5kgvuSC6EYGjP4REEvyKVEtEaqpv/2uHlPmkC8Kmejn/M6aUO"
    "I6OcDDBljUgXr0a0su5/rVp0/n795rAcBhbNncDTxWEpov5YyzRCoIqPMEROHdlDAisCRO"
    "pkdY4LpR38WPwvarB1IEJGm4kz5wyAQHLvTr4J+TgNnQnUh/Cf7z4l9RCzPFLOvqemR9PB"
    "tZ1qA0DKAJhb6NHtmcwRCiCnSA6a+w3hQX/XQAHzj97vjm6+ev/qYh4L6cCv1Sozb4Swti"
    "iUNR3QUp5vfhqCgjfs5kNeAZiQLcNJwNTYGOH6RIpxMmxjBGaXNcB/F4V9MDpoSrWuRLRO"
    "7VIEYLKmf6aTh6vvKRL9X74iSr7gj1B6r//f3o2YvXL948f/XijSqi/7LkyesVfXV+NdJd"
    "knaB7wbTMv4j8qWmA+LyBfRVE/uDfhejenT28whq9nz/DxceXP14fKOH+uXxz3qse8vozc"
    "X11bdxca5W3XA1vjq9uD4pgC2pdEkTtBMBA3cbuAm21S7QcE3PS3W5qPcX/rVreGbBUGtV"
    "4DdaMhIJM4pbjGKHuATAKSF+wrlLMKsGPSNVQH2sxA4L9pPr64sc7CfnRVw/XZ6c3Xz9TP"
    "eBKkQlSbdDoISTuwxBgQdjbN8tsHCs3Jsqfl4xF04i4fc/3BC19VcTlgzDP8sR+v3smPTp"
    "IGSrGld+xOuAzb9KkZ1zpVgs60G9ZmTE1X+aQvshqXcNwBHV3gt8vSOvgK+HGZ7qVkJ1IF"
    "w90GqUzfxQXK1wFubAeqVzpEgvnqrNZarQ/0Zpfb4MHKDESnOMVcBhyo9j1px8BtlLNaHL"
    "6miH9W6hQR6sNrPxUO1GOanXF3U3NcA3KW/QrVD95oIDz/OtieCe1RTbGmmDdAXStst94l"
    "hYlvF9p1CR1CM1AzgrWIDWiSSfxP/ozdY2uFIiaDGjLkFUgsWPzwnbzL6xil2fX559HB1f"
    "fshxvXfHozN4c5Sj1/HTr0OdJmWCSSXop/PRdwh+ol+vr86Kmk9SbvTrANqEA8ktxhcWdr"
    "IwxY/jR7luJ1/mVFXXot/zknvT8Z3oUPvWy/0yHPe3YxvZGDR9a4hpXsqAWqXaFodtGd/3"
    "XBA6ZT+QpUb5XLUEM7tqb690Ue0ntCXlSj0WeJGQ/Px8VRiE5hV4c6MWkJvz09GgagR3BO"
    "8nn+yxpWwtuPmJW4NuvVGmkZ1hK6X5dBnuL2s059OYDG+qPof0eUMl+pqRkur6FmGJPDX/"
    "s/qtds1WaMIxISvr0d1WfTDO2H5Mo459r2aP3QFxMQYKY6DYR6TDRb+ViaIg2oGu2jewD0"
    "lZDdgWXV0SNoaJPve1INivckfUe+pTiVae+j3qy1046qk356IpocoJbcGnHsiye+7EIW06"
    "EpMo1TWM2Qz/Dh8F/oaBbB0aNfqgGkbe5bW6YeqF3lg51A5xuql6+NOMIw8vIz2u4AGdET"
    "ZEmDloxheqFFu+TVU3cI/yQKoHQr2MFDkkOcKuW1YVd/eZg1Eb18fw9lSf+T8M2H005o1t"
    "W+koTTbpVMKE07XYpWG5aeOSy8oZ3ttn3qud5m26OCdo+rjXfYzn2KayIkyw3taWEWm1Ff"
    "WsOzu3AcUxB3CwynLwsmJXqgW3WtjAXIZZkJAyR1Bp4KqiXVcFd9fWYUK9Owv1LquO633n"
    "cWjyg3jO+6BedOI371glF9gPRL2XNno9XKuAhwU31rqxRAvsIxAjTngUVim38VlYOOTKGQ"
    "HziAhV44VSoAVRXelLKC+rVOxO6txCn4aaG2rTGRFzHrapep30nTWu2BLqQS/KGb9skdvo"
    "GdTGu5UVNL6tXusEB2ucKp4mhzX2Kx9BVNiZHp+bWdx34zSuOQJXrynkpfqM+6PpCJTdU6"
    "kPtzVBtiBlkK0as/dNh+v9PozUwZluZuiKWxBBEOMyk0JlSeTjrBFqeZ+rL5AmkOdk+oz6"
    "o41ih2DHUoqUUv6bAFsUM9h2YRboVn09TxbxQY0GmykxXKfEFraE9XrsBZF+JrQ38u4uZr"
    "Ck5FLWhKe0tbYJhj+lfqL0Y2VdtsN6D8Y/3F/qv4UKqzurlaqVlzS6Vq91LRM9vvsTWuYM"
    "0eGcIdLo12zocc+s3spB6d80tyNLs2E8QdcT2EQjGzLUojfcMVY7L3Ug9dzSHyKfR2F8+r"
    "g2U1qPUHvwlPqKKyoxPFXQV6SB3OGHjNm6V+vUqj3fof7cxUtL/y6BXh/JVJQzQcfNw5mI"
    "h6nbBPREwKDdHG0fYrWlwraC3BJB74kzil7meU9WzODeAneChT1rg3xe0GDfHHvFRhqt6n"
    "F5g3VzrF1u42ZopxIG7zYJeT1i/Yezhkl5M0IG9eaoMy7phNp1Dq5jIfCyGvqSZAF+V+kR"
    "/VFywwie2GOLFhhcNEC/EB7zYEOPzJrO+e33sm9AqRP3uJ0Rrixt4qD7bIfrTWCL6WMT19"
    "JrH1/u9IAgLdfHvKRxUvR64gRzp2U35yVNN/eumxt47E3O9truL+cU3zgKrSlc+aiFQ4Fr"
    "126jYyKoPRvUOI6it8N1riOcllvnO6qHZAt/TJUrpj6KscoJU0FbIsLZ2xMyu86FXssKT2"
    "dYNKWF+3l0XM2dL5ZL2FTCFDl6+XIFoLHZQpUqbFWxReMofFc4nq8mVgOEo+IHiO6zp083"
    "QFeVqkVXvyvwcM5kZYTD9x+vr+qisRKRIi2jtkT/Rf0yAXVByACM1Ta4ormtQLKggpN+hT"
    "meqr8+8Ii4nkx8Ius2uEKptRudHZW3uBbYMFziAxFojoWk8GCo7XWhfHzegpEvEglic+Ho"
    "RDXzubssB0O0qwYux7y9hYYTO5D0nlgTTF04eHh7C1GRYVQ3ieSiCG8oEh4IDLPoBHOoEL"
    "ZlSNeqPjTFUBW6x25APjMaVsECb6zaqFozCQQURvGnwloxg1w8as5wgWbYh4Q8fEGcJ+j2"
    "dqEmkvCwuFONimoLM8F+Zh7XuWLDJixmimjANYdCzU2FS3wlaIKLPs8IfzkNK7bdACI/LO"
    "rc3g7Vb8nn1Na/4EAjQBP+4ZZq0Aw+DkE+dLIMm8CnYcszWEP9+j5QB85HvlVVzrArrTs1"
    "rdM69aMw2Rk8FHBnqYwuLCg2l6oO0FeUpuhArdj36ZRpFTHEBJIewXWkCy7uFLQu9iWaqf"
    "mQr3D7CNZohE8FDyq2pnqvRVnyIHaph/Fd1NMwPWAbeY9iAQN/C9dRMpEaaBQ5GWMPrbCH"
    "ws4U7ZkVmj6d1kJbEHw4cJ/uFtl/HB09f/766OnzV29evnj9+uWbpwnE5VersD45/xbgzo"
    "3rCnt0xfbfYIDXiR9Md3Q20BMe09QgnBM07rK+mYPz6b9iStmIHuWkTFRHi1iaiLqXUV9x"
    "13JGpvfJbx8kyjp7dDZRfKo2ZYZFTZBMQbCYE2opw93hYDA9iUweyWhWg/nk/Or45pfq4X"
    "xSYSI5+WV0dlzogERxbLKO5ITMMtJ8Gcno5o1xN/nLt0W+lbc8J2jIUZ/JUcZs1bSXC6Km"
    "n/vWzz0070eJiwZr7Ps/po7JDQ38kSuzgYU/OagYmuZndDqDm8yiipBP4pz18DauHo2JC1"
    "nqZWQhFwR5VM0DNq22/+/iI8ZavG9bqrEW94TRJNOxCeQ5IQN7C9hNwHLXdstoPygjeqma"
    "TQVm0xrSlhEsAHsVHWDaM2RXw/bm8tPF6Pzm+Orbs37FO7wj2LnQmbfquFCmxFoaVEzktZ"
    "4B3WTDB2weuI7OEDcmsTN+iAJmz2AgOWVq01i642DBVS6oA4sXfBDPUz1BMYyxD1Z0wxBN"
    "PME+05XIA9EmoqAkekgAP3BYQYTlHam6X2S9AymSM/6jlv6jCEYdhNmqAxJJ0wXbdcFM8e"
    "XKVLn1ceZlyX0INx98wFT4EOILCGhLox5EQzTmcobG2CevXhTp/eMFpGe7qqmjdSsf60N1"
    "R8DuGF+wIfKwO+HCIw7iIgrf3robdpPt56Evje7bVv1/YqPcn73hQEyUPQO88ysrnGaZfK"
    "Ly/c7fcww3Wzt+fIol5ARv9XEQkt4jttXohsCvqhw+sX2vbRafkrxJYmAc9iuuHXCIN+dw"
    "svImun1jUHf9QLnkcO01BImMlbvcY4NUxigWgENX+lxYdP7MoVNwrSuqa2PXhRvwPKJGuD"
    "NEc6yoLlBfpcBW5CzetkY4sXes+LSzDO3hHl4iOJWqhiUCuypUUMiDrD4QpqNWi4deSPhC"
    "tcJTEpmMyOEKoy9y00f29A0ugsNl310lRq62rdfroZW29U21z36Z1x9M+Vx7u19TU0Ai1F"
    "U/7GizfJdMn8xI3np/3JVlwJdYBk0O2aQCh2SR7Iz/tTCx7JltpYulZieWE9iKmi0qsUSv"
    "7YqDKyWC9A3X8X7aBeHe1YJykArQCK5misgQ8B9cVIhiJrVzlSj8lNNKHSrKGlXIqEIrVC"
    "GlqgjV8e9jkWo1KF9qvQoUlY9bspH2M8ppJQTbM6TFv/LD/BJxpbGRP0y/IYnr6ovTiEMh"
    "B4UgaCK4p+8K1zlCykrRLj/Usb5Sf5jQ3Cq10W0th+ho6a2dOZxUjWhxRsTQ4v3NcPU9H9"
    "8EtSdfordrt41/87Elgg3PudR3xRZrcPWlTvUp8La6zKlfNqOdZcCrX5z9wLYJaUdzi7KG"
    "5hqaW78+XQdyzL/UrU/R27XrE0/LrWWz2TvK4ZCbzT2PSmCV40Bqc/eSqDc2hEy4xJnCiy"
    "X6AU/u8BBx1wF2OqHCl2X+2l3VYN0HNnxHlor8+mDFZDbR+fBOj0+/O0PPtMUeLPhcOKFt"
    "P/xa9HtBIfMdsOLMYcDFjPva7K8t+y6376AFRGnNBIU3zOtmK6wJ6Kkmhr7/YZbmkF9PKH"
    "YSjl0d6FoPe0nQwN8mkqZ5eOu2ca17BPmurM3xTtEmj0Ne1LBEwxLXscQLPj1jeYpRV2ZD"
    "xmi5fGqpYbh1iubQPxQmJPbT9MphQAXEXahdGsKeEVA/v0nW5hY1b0HZDGl41MQM5hzYwO"
    "SVfRBwHzq17GNlw+wb/I9ykPdx0mHuEfRr/Fi9Y0IfJRy6WEmEwiKb8iA/Kb1BLCyk8nC1"
    "HekbTUwos7Fg+latOO4uYSWaqMBtCDb31E5FHG2Ziu9NSLNQQfK+qijZnX0rtrDBD3R7Oy"
    "az8G4Gj2Dmp6GwSeWKaoGFDqgYZgiuY+ALhubB2KX+TH0qtJ8Nw7si5i62CdSW1AOXRFDw"
    "UnN95QVnO/FKf/Sw625tX+u/RyTcw54fvX6V7FrwY9U+9fHy+OJio/usqHquZjUXTbaqop"
    "w5DdUy56rJdPsYqJtMtybT7V70gzGcraGLf/0PQmgnIA=="
)
