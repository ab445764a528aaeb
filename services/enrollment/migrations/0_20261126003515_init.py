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
    "caught_up_at" TIMESTAMPTZ
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
    "eJztXdly2zgW/RWUXpKu8qQcx1km6eoqyXHS7sRSylF672JBJCRhTAFqArSi6cm/DwDum0"
    "TSWiAZL14AXIo6l7g4dwH4TwcRj7ruDBH+5IIS5s+Q94kyzDElndfgnw6BMyT+WDnuBHTg"
    "fJ4dJRs5HLlK2A4lrHkowpTMiHEP2lyMGEOXIdHkIGZ7eB5+OvFdVzZSWwzEZJI0+QT/7S"
    "OL0wniU+SJjj/+Es2YOOgrYtG/81trjJHrZL7IHHo8vm3VbfHlXHVdEf5OjZcfOrJs6voz"
    "UpCZL/mUklgIB991ggjyIEdO6tvImw0hiJqCGxcN3PNRfMdO0uCgMfRdnvr2Iytp61hWfz"
    "C0Pl8OLavTAC+pAIG1uFemwJjIW/jX2dPzl+evnr04fyWGqNuMW15+Cz46ASgQVDD1h51v"
    "qh9yGIxQkCcYx/qeeNSfF4Eeoq8VSBclc3CLr9EG7qghwTt55HYA+Ao0h5e/DuWVZ4z97c"
    "qG/s/dm4sfuzePr7u/fqd6lmHPx0H/fTScipkTTK7+xcdBTykkUQCnc2w3wT0WMHC3gHue"
    "soRZxHt4Um1VUlKbMSp1YD/drk3599nZs2cvz06fvXj1/Pzly+evTmPjUuxaZWV6V++loc"
    "lgH1meBPkRdCzPb2LLUxJHA/o9DXnKcEN/MuWWP7cgL2L6VqDC8QxVmO6cbA5dJxR+Ev1R"
    "A+twTTwEs3J1ffl52L3+lLEtb7vDS9lzlrErUevjF99lH+/4IuCXq+GPQP4Lfh/0LxWalP"
    "GJpz4xGTf8vSPvCfqcWoQuLOikMYmao6ZvkhONb1MrtmwYQft2AT3HKvTQM1o1ttg1O5vl"
    "WyCBE6Ukiaa8zxIO+TPyWA2qGQ2rzzTvAok9Es275J5rmqaUhCGZhmTqznoMydwp3HAi7P"
    "9E4NME8oyQgb0F7DPMmLyfAujX4mthD5JJBR9KCeaA71NSh/0cEPLCWr+6/vJxeHXT7b+/"
    "FAhqRTV8j6FqhqF6axALOa4eneh0gU3nSzD26AyEgo8AuhPXZK8B5gzQhdD8CYDEAYupYh"
    "aiGXB4ixhg3HfkyCednFY2eNl70Jrggy3sFGfEly9Xb6tW3JRQbjb4PnaeSNHtMJzO92Of"
    "2FIzQH2S/HH+Q2f3c0QZomcB50+zefXVV1MdDajkdmxPZzAG4gEErrgTxoNnWTRA8YO6Dq"
    "Bj9VgzHi5gu3eImeuXmP7q9TYab5baNoQSc7cRu4kFDNxt4EbQFsa/oSnPSm3SlusL/1rT"
    "nTIYwlb5rJHJiCXMU9ziKXaQiyQ4BcR7lLoIknLQU1I51EdC7Lhg7w0GHzOw967yuH657l"
    "3ePH6qdCAGYZ4Ktzeg8jmGLUl0yVTohbLvPtwgsfCX05QURb+MrnW4aklaOwFF/dbI60ln"
    "mlxsL6sxHRA0pOJHQ2Q/xZc9yIh8ObwN/cS3CDofEefKHSr1FVMjTtb5i44Ya7lq8B5j0G"
    "VL+6qUZOmiXuIxhI+B7rHnnSQjTYRaW25gItS7LYPQo7Rqz6hvOgThIZtKRjAeM1SSlF9l"
    "zguixwTwjitNQixvURn7wgR6y5U6COXyzsaSBzHlg6RdpWBKs5A2LMKu9K763Zvfyi1LND"
    "7tVvd+G152y+G/g65fEiKqoYBY0qjgfiqYCmYbktqsEn76POivVEFKMl8chG0O/gdczDQy"
    "SJ1PEHtMBqElAiqroh6iEzCifAowASPI0IvzepHpFQqTwK1ejPPrbk5b8gL5xfhWgNGE+k"
    "TjdWY+4vq3hC7ICZhBd0y9GXIA9cSlsRvEcvTjRB6CrIwQVSsikdBZFdqS0D2VSRzO8rAV"
    "1HefodQM8E2zfuyUrLBdz4MVLCccn4NSswW167pBdpdxuZqKFVQmfwN28AYIgw7EXTLfq5"
    "nsXQGozMz88Vc+N4O4BRl2UIvq5rzsBqqbD8lSm/LmRrHkJGVREUrO5DRWR5KzqZT1xUdD"
    "MaXi9ew1gFHlj5xuMKwbCmqEUpUXYaWFvRS6Kqk82tA1TTX1nteXFbFqqaUG6MbjjymktL"
    "HVe+5Rac2YJWv1rKbYVkgbpMt2LLmUIafNdqW04MHsVer0hQhYTIXDK0s7MQN0jsj9Xd9D"
    "WN/Takdf51hcroXes5IHo/gHw+Iyk1urWmN9FduoPk0Rt4aYZqUMqGVlUfnHtojvO+ohPC"
    "EfUODDXxHpBttla3vpBoXDhLZQmyOaPbiIKX52vgoMgtI82XMjDMjN1cWwU/YEbwjeLwwd"
    "cFR1LbjZiVuBrgZ+8sUyWF5WO8sXERWu6TEH3Lmm3zwgSMallmmf9g2AHMzE5M/5taUOcM"
    "TGiu7zZi99n807+/XyjtuDNmTFkJUDANXEJnYVmwiWp1bRiZyoyTZo7af65B6qLgibmITO"
    "ut55QccB6XJTlQU6ZvLCLTLrXJRkJ01dH0Vt6cF1vZRfphTMhCeh5LPpt8UUkSAJN6ULMY"
    "gs3yQOxAKLR8/nosETnaE7ATgF0HWLDsvWPuUBHTygKRF8gKcM7I0AQtsWVLnJWpFImOK/"
    "FmVo0ty0SQql5Qz90pl+qbRtGxVnBI2OtdYxnEMb85KNNtWBypSIKSctCUVEWe8xR57lwG"
    "XJqlQJbrmwgbnx+QhFZ2V90jDa0b+TlKEOrHYjCcMNO4FhVXKV85cULa9x+oKBtV09yMEC"
    "MlUUjYS/hTwkk0YQzAXvpuQRk5tfoHDOnBkmWF6OU0+0ekhok/Eyt24DV7yHC+ezxscNpU"
    "TMuXFNPbpQbcixRiWLaTXoeTmTQ8kvp2r+tInrpwVNVF9rGnq08ZDo1MXY6MsimEv1ZOaX"
    "jB0myipOi6pmpRkhnfHe3yYycoc5jF+4VBPYnNR+kT3VB83gpN0mT+idHk9nEcPOUDLBKX"
    "QAoVywO3mkowM+wPEt3I8FgIQtSg8VqAQ3JWHmfgmi+QPIasKaFzPYbsLN36w7euWg2Zxy"
    "8WdXTYJOhV9aGHeyzkHFsYSVml86nV1Xfc5LqZNY93QXLSMhZQ/jZg93Wes6NlNBSmhTet"
    "gSA36LJ2G9rSTCI+osg43pmIPUg6+RptafMFxp0isPGH64xjyNZ4vzjA7sIKNN2J2tnFEk"
    "510zCxNJaH2IV7BJU2VLZDB1U2dabMugHOVRI7KCCbJb5AS1SrD05JHA1O/g5JHgg1pFDH"
    "OiJmaoXcxQJ88gDt10qnyCZMR6byAbCGpanDiSnArNGHLvEJN1gzLZFFYKPmIgOMpcTlKm"
    "JiAuTVjd/4IPqOTwGHJW6qFrZSmzksZQamcozdauLcylFfvQzU7p49kp/RMd3fiVq3rYu3"
    "ZF/w8dyZef7zGqp34XHsiLKfTKZ3w0fjPl0PvdgDyDXy0XkQmfin+fnp6umPSRcy1G5Z3r"
    "sOss6Fu9mDLfthFyWi2neVmzoGq3oGrkeQx8PqJfq+xT2LvWPtFknEY5B/O+nN28L8e8rm"
    "Wnm2XiV6+Uv9SiGvaCoIG/zZHZzV9lcd93WBwQ5NsKdov1B5F2hCgnaviQ4UPVfEh5yxVs"
    "KPKkV3MhWfle933zJDmd+QmQhzU7cX4bEoBnc+qJh1BtyubIdRmg8kQq9bLtBbZR8Ep5GU"
    "r1PGTLkaK/5P3zW/mYP8mfZDCO9yCAxZSm9yio/Dz0EMCOOkOLnQBGg1wOoSpxP5L3x1Ro"
    "GEgFml0KhxXxdTCbu3BplYcGqmlIXs6crtGchKAZxG4T0GMBg3aLlwHRsrO2VpwcQ0tP1z"
    "JY18DapTZshnYiYfBu8a5VQXmt/4oFvZEDnxYyqDdHnVCOx9iu2uOxooqnIKl3PY9giAvJ"
    "+ZJ9S4IkCtCBXI/uX6wp0S5U7ThIsG58B9ulo4vS5tQJ3RxGLfd0Gh2bLZ0HUz0dOP1WEA"
    "hoFs0siGpd1KtzUNP2UMtFKitpQppaWy9/7rRUc1bSqFk7NTeIXNfbNt8LZd99uEFuXO9b"
    "Xd2VeSHhYSq/UOJVfy98U7SyVdTHAte2cyJd5GF72qnIioS9J+vyIjAZp02NyEMpENnayz"
    "MqiXl1ZWA1Mz/M+oNseeDZ8+c1ygPFqMryQNVXSH43QTgcfoTobrD4Mr1bhPDScuvqjaQp"
    "EbORtOFG0r0m+7/9H1GT6xo="
)
