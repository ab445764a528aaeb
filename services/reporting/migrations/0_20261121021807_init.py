from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "active_days" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_active_on" DATE NOT NULL,
    "students" INT NOT NULL
);
COMMENT ON TABLE "active_days" IS 'How many open students of a teacher or course were last active on a day.';
CREATE TABLE "completions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "lesson_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL,
    "revoked" BOOL NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "completions" IS 'A lesson that a student did in a cycle; ``teacher_id`` owned the course then.';
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
    "version" INT NOT NULL PRIMARY KEY
);
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL DEFAULT 0,
    "slug" TEXT,
    "title" TEXT,
    "status" TEXT,
    "teacher_id" UUID,
    "deleted" BOOL NOT NULL DEFAULT False,
    "outline_version" INT NOT NULL DEFAULT 0,
    "chapters" INT NOT NULL DEFAULT 0,
    "lessons" INT NOT NULL DEFAULT 0,
    "required" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "courses" IS 'A course''s latest state; ``version`` 0 stands for a course that only others mentioned.';
CREATE TABLE "course_stock" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "enrollments" INT NOT NULL DEFAULT 0,
    "withdrawn" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "course_stock" IS 'Stock figures of a course; all but the first two over open enrolments.';
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of a name and a value in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
CREATE TABLE "enrolments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL
);
COMMENT ON TABLE "enrolments" IS 'An enrolment''s latest state.';
CREATE TABLE "enrolment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "closed_because" TEXT
);
COMMENT ON TABLE "enrolment_cycles" IS 'One opening of an enrolment, and its closing.';
CREATE TABLE "flows" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "lessons_completed" BIGINT NOT NULL DEFAULT 0,
    "submissions" BIGINT NOT NULL DEFAULT 0,
    "graded" BIGINT NOT NULL DEFAULT 0,
    "quiz_results" BIGINT NOT NULL DEFAULT 0,
    "quiz_percent_sum" DECIMAL(20,4) NOT NULL DEFAULT 0,
    "assignment_results" BIGINT NOT NULL DEFAULT 0,
    "assignment_percent_sum" DECIMAL(20,4) NOT NULL DEFAULT 0,
    "turnarounds" BIGINT NOT NULL DEFAULT 0,
    "turnaround_seconds_sum" DECIMAL(24,6) NOT NULL DEFAULT 0
);
COMMENT ON TABLE "flows" IS 'Flow figures of a teacher or course on a day; the day ``-infinity`` holds all time.';
CREATE TABLE "learners" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open" BOOL NOT NULL DEFAULT False,
    "done" INT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "learners" IS 'What a student in a course adds to the stock figures; only if ``open``.';
CREATE TABLE "learning" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "last_active_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "learning" IS 'When a student last did something in a course.';
CREATE TABLE "missing_versions" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL PRIMARY KEY
);
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "partition_key" TEXT NOT NULL,
    "value" BYTEA NOT NULL,
    "appended_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "lesson_id" UUID NOT NULL,
    "chapter_title" TEXT NOT NULL,
    "chapter_position" INT NOT NULL,
    "position" INT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL
);
COMMENT ON TABLE "outline_lessons" IS 'The lessons of a course''s latest outline.';
CREATE TABLE "ownerships" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "owned_from" TIMESTAMPTZ NOT NULL,
    "owned_until" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID NOT NULL
);
COMMENT ON TABLE "ownerships" IS 'Who owned a course when, from ``transfers``; covers all time without gap or overlap.';
CREATE TABLE "people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "display_name" TEXT,
    "role" TEXT,
    "erased" BOOL NOT NULL DEFAULT False
);
COMMENT ON TABLE "people" IS 'Names of people; outside what a rebuild makes anew.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "quiz_version" INT NOT NULL,
    "attempt_policy" TEXT NOT NULL
);
COMMENT ON TABLE "quizzes" IS 'Which attempt of a quiz counts.';
CREATE TABLE "resets" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "resets" IS 'Revokes the completions of a cycle that are older than ``version``, whenever they arrive.';
CREATE TABLE "results" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID,
    "day" DATE NOT NULL
);
COMMENT ON TABLE "results" IS 'What counts of a student''s submissions for an item in a cycle.';
CREATE TABLE "school_calendar" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "time_zone" TEXT NOT NULL
);
COMMENT ON TABLE "school_calendar" IS 'The time zone whose calendar days the tables are cut by; one row.';
CREATE TABLE "submissions" (
    "submission_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "attempt" INT NOT NULL,
    "version" INT NOT NULL,
    "status" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "first_graded_at" TIMESTAMPTZ,
    "first_graded_by" TEXT,
    "percent" DECIMAL(7,4),
    "revision" INT NOT NULL,
    "submitted_to" UUID,
    "submitted_on" DATE NOT NULL,
    "graded_for" UUID,
    "graded_on" DATE
);
COMMENT ON TABLE "submissions" IS 'A submission''s latest state; the teachers are those who owned the course at the times.';
CREATE TABLE "teacher_stock" (
    "teacher_id" UUID NOT NULL PRIMARY KEY,
    "courses" INT NOT NULL DEFAULT 0,
    "published_courses" INT NOT NULL DEFAULT 0,
    "chapters" INT NOT NULL DEFAULT 0,
    "lessons" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "required" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "teacher_stock" IS 'Stock figures of a teacher, from the courses owned today.';
CREATE TABLE "teacher_students" (
    "teacher_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open_courses" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "teacher_students" IS 'In how many of a teacher''s courses a student is enrolled.';
CREATE TABLE "teaching" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_activity_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "teaching" IS 'When a teacher last graded or authored, or somebody did so in a course.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "transfers" IS 'A course went from one teacher to another.';
CREATE TABLE "turnarounds" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "bucket" INT NOT NULL,
    "graded" BIGINT NOT NULL
);
COMMENT ON TABLE "turnarounds" IS 'Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ.';
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
        ALTER TABLE "missing_versions" DROP CONSTRAINT "missing_versions_pkey", ADD CONSTRAINT "missing_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate, version);
        ALTER TABLE "missing_versions" ADD CONSTRAINT "missing_versions_version_positive" CHECK (version >= 1);
        CREATE UNIQUE INDEX "dead_letters_one_per_record" ON "dead_letters" (consumer_group, topic, partition, record_offset);
        ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_kind_known" CHECK (kind IN ('unknown', 'malformed', 'failed'));
        ALTER TABLE "dead_letters" ALTER COLUMN "set_aside_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_one_row" CHECK (id = 1);
        ALTER TABLE "people" ADD CONSTRAINT "people_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "ownerships" DROP CONSTRAINT "ownerships_pkey", ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "enrolment_cycles" DROP CONSTRAINT "enrolment_cycles_pkey", ADD CONSTRAINT "enrolment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "completions" DROP CONSTRAINT "completions_pkey", ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "resets" DROP CONSTRAINT "resets_pkey", ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_learner_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "results" DROP CONSTRAINT "results_pkey", ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "learning" DROP CONSTRAINT "learning_pkey", ADD CONSTRAINT "learning_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching" DROP CONSTRAINT "teaching_pkey", ADD CONSTRAINT "teaching_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "teaching" ADD CONSTRAINT "teaching_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "learners_student" ON "learners" (student_id);
        ALTER TABLE "teacher_students" DROP CONSTRAINT "teacher_students_pkey", ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "active_days" DROP CONSTRAINT "active_days_pkey", ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "flows" DROP CONSTRAINT "flows_pkey", ADD CONSTRAINT "flows_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        ALTER TABLE "flows" ADD CONSTRAINT "flows_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "turnarounds" DROP CONSTRAINT "turnarounds_pkey", ADD CONSTRAINT "turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfWk6o2Ycx4nTc+dmbMdt3HHsXOy+Xm8oSIQkjilCIUA7Spv/fgD4To"
    "KkIMkyKe+XxCKxEPUA3H12sVj83fPJnPrc8SbPj0fcuSNv8aL3L/R3z8MzIv7Q3u+jHp7P"
    "c3flNY6HrpLBqqVl4wVTbYeM++KauDXGLiPikk3YyHfm3KGeFHhH79EMewtE58RDjAc28T"
    "hDdIww4gSPpsRH1EcjGviMoHviE+RixlH4RYh6op34tufy22w6El8nH2nDHQee8ykgFqcT"
    "woWc6P6//xOXHc8mnwmLP85vrbFDXDsHIr33iG85tuxG3bX4Yq7u/PLL+dsfVXv56ENrRN"
    "1g5hVl5gs+pV4iFASO/VxKynsTItphTuwMvF7gutFgxJfCpxcXuB+Q5LHt9IJNxjhw5SD1"
    "fhgH3kiODVLfJP85+Hf0gJlmlnV5dWNdn91YVq80pvIRCqMRXRpRT84HRwyEBOlr2G8Ki7"
    "rak19w+u7447OXr79VEFDGJ766qUDrfVWCmONQVA1AEfFb8SvLmN+Qz7wO81iqgLp46FXw"
    "ji+kgKcvQQxlDNZ24b05+/1G9jxj7JMrL1z+evxRYf7++HcF+mwR3bm4uvwpbk7Fuxy+55"
    "enF1cnaiBS4OXrY0UKQDxpCfy3Ajo9+GXJwgCIwSbcmZHn8o/dGoq3xzdnBSBjZVWG8Nyr"
    "mL5ZkQJ24hk6iJh4XvHfd/svDg4P3rx8ffBGNFEPmlw5rAH1/PJGYCqV8vg2oyTkhSEe3d"
    "5j37ZKd+g+rWpbvjXbnxWvYA9PFFDyF8mHSw3oKZ3NXRJhoLOwmQZNJnaUNF3SxB4jlzAm"
    "VDqfYmHfYluIbMdGjjRzo4V4q4/QYBDZRWF6BgMkNaItZEhsI8WfXtnObrz3NYxt2JWhtc"
    "0Jgbk1NbfReBuCnpfaJOrt1fSNIGcmsnxnDNR/0h50f6T7c8REKSjDGZoTgglagPSO+MzR"
    "kbzKKZqRgEmqmaSRWSe2hbmeO0sCXGXC8rJ17Fn+0UG465yZ8/dn1zfH7z/kPBrJq+Wd/Z"
    "w3E199Fs7y1KFJOkG/nd+8Q/Ij+vPq8qz4LiTtbv7syWfCAaeWR+8tbGcxiS/Hl3JD7ZM7"
    "eks02uiEUpdgTz/IGanC+A6F2G4N6cnV1UVuNE/Oiw7oL+9Pzj4+e6GGUTRyONG/VynrNN"
    "H+eak11H/E+TqAuYH2t8NI4LLufdT8yfn0bfI/PRbMiP+BMqfWCy006zf6oqGANY8klnNJ"
    "qzFew/mbY/F83IyU5GQ2Q0uavb7Wk5JqZy8Z74lPg7lJfLUsCTHWFWKsnM6dkQnuiQDAvQ"
    "Lc84wiLFA1Z1KtVTJS2/N19h5Wp3y/v//y5eH+3svXb14dHB6+erOXKJfyrTotc3L+k1Q0"
    "OezLtG2IbcsPTHR5RmJnQN+cd4mDyZRbwXwV77IguwHvsjusuBPOZfuI5q9RtKeeZ/6axo"
    "SWo5lREOkRWWYLAl/AMIFhAsPcEbjxRCj/SRQBWRbynBDAviTsbbKScsm50jiqm802UTZb"
    "OgUgbP4NQ66YFIwjxsX/clU+Mk+DAdqTFz2boTH15bp9vC6POaKeu0BU2kqGZsST3RJblw"
    "vwUF8DSQHbf/HWSApoAUtaVaHtPTY3yqRWuMHExCzE7VeyCB1yyR6E9jhcl3FRQ3tiAUDb"
    "HG1pFgJNfmPN3E4kAO8VZjcsgm5+EZSolAtNaLhuFT8j9cir+KZBk0dZvacBdx2PWOaEQi"
    "MJxCKmxFM85wIXAzizIoBjLrHQBMaMBKCYuL6fAsfXadJKGLMiTxrHtsU0rjkd3fbqAhth"
    "i/5S0Q2LJY0bQxyqXzR2JoEw2eE2v7CTI4RdFw0DrnYbjB2fib/uKaJ3cgeg3BxIPJ+6Mt"
    "7AyiGNzXULIYwW0rnqEIYavXD4DBRTQepJ66asjr93+NT28b0Jg8vJAJK7sDmwRTja1NPE"
    "e+rSemKJrkO45UyewJv42Daid1mRrqO9I/TuLcH2BeFcERcdu8s0aCJ3tmhquartI2Zy6N"
    "hU3euvJVKa6RixobZncGxFC0CeR3tDwpDnsdVM4nbsTnhk1DcfOhpRadzGY0Y0ea116rwk"
    "uksAb5niRVjeEs22sBPHw/6idgwiueJ6yIKH6S07s7h0ItVCVrEIvXJyfnn88Q+9ZonbZy"
    "MXJ3/cnB3r4b/DbqB1aRoHIJGEIVhvCKaC2WrXVX6+vrqsHYKMZDG/3hlx9A9yHdYihdT7"
    "gB0/iodKDBD2bPGnmkiy7MsQM/L6oBhNNR4uCVu9KS5a3cJYyQ6Kpti0NFgXioKJ/m89eu"
    "/10Qy7Y+rPiC2r242x44ZudPsYkU8w09Gh6oFIJdo8FK2loI+Uatwd4/AgqG8/FbJlgG88"
    "AE64hZljkxW2shVloVAK7GWrDHmexeu3PX3EM73fbwh4pivBS4U7e8eZxeNCLr0m6b6hMa"
    "w7b/9Ng3p6bQB5J/YjtNQKQ4XCTaI596mcvcwa+3RmmWJbIQ1I6xKK50RXzaMuZTsWgapr"
    "9XnbLWRup4vwwWvp22n8wizH4cIXbEkmd+URlQwoelPBsgxX66uYmcMZGrmUyScqUTtjae"
    "B6LaQhwPW2yvWAmWzSXgJz3jhzFvqa2NaQjHDAjGKxZUkIyHat9MOProp16QiJutVEQ8ai"
    "0ZLcQ/aX37lQPvcoPuboSO1iEH+gweA7xxs7nsMXgwGaUvG71E4HFRctMZQH+g44cKl1Bh"
    "YOXGqFJoMyzGsdrRTtv7SSivmaWEBN0phWvOsZ6ltOFmPBcOawpIzf8uAXBAF2I9irNmHU"
    "Ib47uzC2DPanwPliCQsqHt9wkhclAXhz4OfEH8kACQtmGvtIRs4MuzXoF8SL9jKUfx7105"
    "HRqLOSZ6fn748vnu3v9Q8Kcd2YoxzsfVvMJRJ6eOKpcOhK01wvD5PdaLJnQFx9yld3AhNf"
    "M/F54HvYp4FnG874giBMdaOpnqJnMSKeyGYrTPXqTp7MVD/ov66d6u0JlF0Q7HuVu03ju/"
    "2GcJkbtlsyYvZb/gjT8PjSMIiFbZshTlUIi2VrghyFVUudMRoM5FrdYFCOkm2wX1jhK74x"
    "rY6NwQrfA6zwdTeHQ693WpC70VwZY+fLYmxsgQ8KXmyouh5m3BL22rkjlm4FujrSXZZcM+"
    "jdnSXT1h09qJha+GMqiVzE2pqZXNxwCSZHvAzjkhNCnUjP6EzwJplPlSFhOsJmKg68rIWU"
    "AXjZVnlZVu2a780qS8PuLNidVWlX3sulQG9Sf9BYoVGTjZmFzeGYseUMQeuT7qD8VGtzV6"
    "D81FPY+/8UYW+PibwK+JB+rjCN0c0mk0jTZlCl8clVaQQtvVUtnRT805dSq4a9JAjwr1Kq"
    "xbyA2rqV0zoE+UOVThPmh4gfa68QMiiIQrwA4gV1ZEieB3WhMrirOVGmzRLUSJ0wlTnTpz"
    "kwfTMlKBLIniaSFm6Jei3HpI0kIRy9/RdyjXB0OK6GmOeEIBitP+PMMj7YsyQIXGoFLhWj"
    "KEbJtOy1ThR2EuuqxphjC5g2YLrlc4DbBue21cQu1uJtLdjVBy3W5s7VHLYINZBq8ujmwd"
    "B12NQY75wcAN6VolNXckM7mzrzXoVzmdzvNzmWccul09YpkjJ2mlZ+PyVeH8l6cGgwEOIe"
    "G4suB4Mj0UCuFCflFpA8ZU94jmiC57Jmg7zr4rkuJephvgQ81e2/c2sWe7BVoUHTYF1eEm"
    "J1rYvV5VLs1WAFHnfc1cY5EYWBbvVAR+V6DJVoXgpiT60iIh+E6a0McUc3myjInNB5VBSz"
    "kX5cii9RIelQ6EgGomWNfcEP1LY3nwwDx7XRDN+Kdtgj92V2sWIfa5CHgBnP+owIEAdT4t"
    "CCjMYdC1XZDpu7eGGpzyVYq2MoRTkoIrhCKIWaRQnj9oC1OdYCGmYcREmFYMtn2yMn/wmc"
    "LxV0Rd1qIiuyas+XZSty/zZ1RlOEOSezOQ8X0qW8jGkIyHVxj8b2a7AQVXDIjIVkRICFmL"
    "KQdoWM2qvIDRba1Xw0Z3dFMaB4ugpPodqx5tR1RkYZoWVJWDLrXAL/RyLPptZbxvBek2n0"
    "ZaslLeNHckeldy1L0UQFTp002UxWyRe3pDfuE0Rdm/jyo4cGg+gtHgz6akmA3KlbZCFa+s"
    "6dJpXtQb8JFhRaaC5gJ/Z2k9/gDAw4A6NliLbKrIboVNhVeXMJwxpXLV2yrlzoMIY2LlJf"
    "3zCUKWqNxtSXZzwJL30W1ReRr2VFObm1ugMb2UL1DTYSbGSnNHoWTallDOdnRgQmJ+TFPu"
    "K227DudRnv2mrCGan2lA/eQoG5qJTwoUHRbMVKOF9pj2dRFvKJIJ9oF5ZKDYwBnPPUsZqX"
    "16Mppe4pdoln46oS5oVG/QaHk6nm1ijbfqndxioB+wv1ZC4VZQTFPciT+MIQrPoOpqKto4"
    "Cj4ULWHifIp5pErY30uOF6MNfCyLprV4TZjLv58JT95f7h64Styw91RP1amOqLJeq8iBG1"
    "vmjrPtftfMsIAfHs3OrSdRIrqtJQaYNG7ZQ/m61ZMx1nQlVpCQPGxf/hOaERJQiVCFd65j"
    "7ZghIuHIUHKPCwuZiMmuyNh/uaNXRY+kimEZ2iIITSIAHk0ekpRCchOgnRyW4AC9HJTpBE"
    "TQ6YgS7ISIA2gPX8LSAqCXWgORCxWiWkEqAUVlAKEFF/MhH1seMzboXnQ60w2hrxDQx4d+"
    "Ls3R7voVHSt0YUNpx1cT24OwOwynKwT+4cQwKWFQEGpmNgiVHn1DikmJGDtdcqXM2OICzK"
    "PbnV2CyIkUUaU99kaualYGJqMTWblTkhOBOz/0grbzfhotO1PO+7p197yzXpN6y+xekzLG"
    "nduP52nT1rPMwij3qJKrqla18sXg2jNl6Ul9jW6mmNVbS2VS56SutnmlBP9cpEKgFHGxdL"
    "g1rmeGplAdl83XGjCZoRARxzJxKYwJiRABTzS+MmMGZFAMc4A1abmlZ3Dpytz0vrHIRbOQ"
    "BuqRLhNWDXVAgHwOsBD7zQJzPQEFmRrqO9IzuKE29N6e5eg0sXNuov7dSlBqHZrzv30JTe"
    "I/Gwi5wv9g1LfLBkvzByGCKeT12X2GW/bq2ewK/rmF8HSXwPEKOjc+Kt4OEVxZ60ks85JZ"
    "hxS6g/544YBj7LkhD9fFRjGf6YSjMZGcNmAxk3XKIGB/FSI4bkhEAhj5InUuBAzAbBYPvy"
    "A6MzMqT2AtmOLT5ExTPU+6grxrGxftcwmurIEEPlnZUBg7nKQRi+ZZoJm5eC1LcVsjNSVe"
    "7wxQoJUTp5SIFrXUpUi+xVdLJRlb2Kbzfaq/iEpOUM1nFyzJJ0sNRKmtxDGxsaThH2qLQT"
    "ul1vJqJQDKpThgey1zftVsgXxFot7KARBS+4eKQqXRHckiBAWzwaYTwmoVNrzoOKssCBgA"
    "NVc6DA97BPAy9v/7UNGnlQ0nRJJvTOYYKc+Hgm49DStxY9okwvR2gYjG4JRzJiLX4QevH8"
    "xV/B/t7hWP07/CvY2xt+j35AjIgJIu6Ly/uvD9JmZQa1na8Eh791uhUc/tY5/FD+yjjhOl"
    "ROBi5CKgAegsZDqFqjr0uKaMsi/WYh3UJ6RHtYzzHxndG0gvFEN5vYDk6bNRGd6rHYcMG0"
    "tWulRQZ+PVLQ+vd/hRjM6RT7pkGYbrIA8eJ8tlziTbh8QfZfvaoBNCYBolXBg4r5wX54r1"
    "D5QrxXBghHzXcQ3Rd7e0ugK1pVoqvuFTKlqce1u1x/vr66rIrcJiJFeuWMOPoHucJt6iDa"
    "NeBKMOoZbZG89vOehezg0ev+ff0/PA7csA=="
)
