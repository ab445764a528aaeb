from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "active_days" (
    "owner_kind" TEXT NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
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
    "consumer_group" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL,
    "position" BIGINT NOT NULL,
    "bad_run" INT NOT NULL,
    "caught_up_at" TIMESTAMPTZ
);
CREATE TABLE "consumer_versions" (
    "consumer_group" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL
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
    "owner_kind" TEXT NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
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
    "consumer_group" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "aggregate" TEXT NOT NULL,
    "version" INT NOT NULL
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
    "owner_kind" TEXT NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
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
    "owner_kind" TEXT NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
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
    "KkIMkyKe+XxCaxIP0A3H12sVj83fPJnPrc8SbPj0fcuSNv8aL3L/R3z8MzIn7Q3u+jHp7P"
    "c3flNY6HrpLBqqVl4wVTbYeM++KauDXGLiPikk3YyHfm3KGeFHhH79EMewtE58RDjAc28T"
    "hDdIww4gSPpsRH1EcjGviMoHviE+RixlH4IEQ90U487bl8mk1H4nHylTbcceA5nwJicToh"
    "XMiJ7v/7P3HZ8WzymbD41/mtNXaIa+dApPce8a1b0VR2pO5bfDFX927IZ/6jkpAvP7RG1A"
    "1mXllqvuBT6iVi4m+UVydEtMGc2BlwvcB1o6GIL4XvLi5wPyDJS9vpBZuMceDKIZLS4Zuk"
    "13qWdXl1Y12f3VhWrzR8sUQG+OjSiHpy6B2BucTja9hv+verqz2FwtnvN7LnGWOfXHnh8t"
    "fjj6fvjj8+e3/8+7fqziK6c3F1+VPcnIp5Fc65y9OLq5PeV/UIzHH4EDUqxWFwNIPwyy/n"
    "b+sGwdENQRA49nMpucpAxBfSkUi/jccdCoX6y9cK9DllfOKrmwojBXAKqPxWrOhrF88vwf"
    "pWAKKHtSxZAFcMIuHOjDyXP+wWwG+Pb84KQMaaqQzhuVehHbIiBezEO3QQMfG+4r/v9l8c"
    "HB68efn64I1ool40uXJYA+r55Y3AVGrg8W3m45cXhnh0e4992yrdofu0qm351mx/VryCPT"
    "xRQMm/SL5cai1P6WzukggDnTnNNGiyp6Ok6ZL29Bi5hDFhvfgUC2MWGz5kOzZypE0bLYTa"
    "PEKDQWQEhYIbDJDUdbaQIbFBFD96ZaO68d7XsKxhV4Y6PSe0SaXebF17P4wDbyTHCaknyX"
    "8O/t1roZavNqPReBuCnpcCU1qwAOqbMVD/SXvQ/ZHuzxETpaAMZ2hOCCZoAdI74jNHR/Iq"
    "p2hGAiapZpJGZp3YFuZ67iwJcJUJy8vWsWf5QwfhrvMWz9+fXd8cv/+Qcxklr5Z39nPuYn"
    "z1WTjLU48x6QT9dn7zDslf0Z9Xl2fFbyFpd/NnT74TDji1PHpvYTuLSXw5vpQbap/c0Vui"
    "0UYnlLoEe/pBzkgVxncoxHZrSE+uri5yo3lyXvTwf3l/cvbx2Qs1jKKRw4n+u0pZp4n2z0"
    "utof4jztcBzA20vx2G/ZZ176PmT86nb5P/6bFgRvwPlDm1XmihWb/RFw0FrHkksZxLWo3x"
    "Ws5f9C4TnwZzk9BqWRLCq2uHVzmdOyOTUUgENgN+e7XDBuFP4Z5j8XVyM0qekwFSriEP84"
    "wiLFA1Z1KNa0Zqe7DuPSym3+/vv3x5uL/38vWbVweHh6/e7CXglm/VoXxy/pMEOjejy8gP"
    "sW35gclszkjsDOib8y5xMJlyK5iv4l0WZDfgXXaHFXfCuWwf0fw1ivbU88xf05jQcjQzCi"
    "IBywSWCSzzEVgmnghVNYn89WUhzwkB7CvADtH2XUsHkEvOlcZR3Wy2ibLZ0ikAYfNvGHLF"
    "oDOOGBf/y1X5aKYMBmhPXvRshsbUl+v28bo85oh67gJRaSsZmhFPdktsXS7AQz0GkgK2r8"
    "rWSArosMLae1wllcsDc4OJiaGN269kYzvkkj2EieUO12Vc1BDJWADQNkdbmoVAk99YM7cT"
    "CcB7hdkNi6CbXwQlKuVCExquW8XPSD3yKr5p0ORRVu9pwF3HI5Y5odBIArGIKfEUz7nAxQ"
    "DOrAjgmEssNIExIwEoJq7vp8DxdZq0EsasyJPGsW0xjWtOR7e9usBG2KK/VHTDYknjxhCH"
    "6heNnUkgTHa4py/s5Ahh10XDgKvdBmPHZ+Kne4rondzuJ3cCEs+nrow3sHJIY3PdQgijhX"
    "SuOoShRi8cPgPFVJB60ropq+PvHT61fXxvwuByMoDkLmwObBGONvU08Z66tJ5YousQbjmT"
    "J/AmPraN6F1WpOto7wi9e0uwfUE4V8RFx+4yDZrInS2aWq5q+4iZHDo2Vff5a4mUZjpGbK"
    "i1KRvb1ALV9Kp9eTTtDUo+TEgYMmcgP3vbqG8+dDSi0riNx4xo8lrr1HlJdJcA3jLFi7C8"
    "JZptYSeOh/1F7RhEcsX1kAUP01t2ZnHpRKqFrGIReuXk/PL44x96zRK3z0YuTv64OTvWw3"
    "+H3UDr0jQOQCIJQ7DeEEwFs9Wuq/x8fXVZOwQZyWJ+vTPi6B/kOqxFCqn3ATt+FA+VGCDs"
    "2eJHNZFk2ZchZuT1QTGaajxcErZ6U1y0uoWxkh0UTbFp5bXN1lx7oPEIvFuP3nt9NMPumP"
    "ozYstSdmPsuKEb3T5G5BPMdHSoeiBSiTYPRWsp6CMlb3fHOOxI7nbLAN94AJxwCzPHJits"
    "ZSvKQqEU2MtWGfI8i9dve/qIZ3q/3xDwTFeClwp39o4zi8eFXHpN0n1DY1h33v6XBvX02g"
    "DyTuxHaKkVhgqFG60z4VM5e5k19unMMsW2QhqQ1iUUz4mumkddynYsAlXX6vO2W8jcThfh"
    "i9fSt9P4g1mOw4Uf2JJM7sojKhlQ9KaCZRmu1lcxM4czNHIpk29UonbG0sD1WkhDgOttle"
    "sBM9mkvQTmvHHmLPQ1sa0hGeGAGcViy5IQkF0uINseavKjq2JdOkKibjXRkLFotCT3kP3l"
    "dy6UDzmKzzQ6UrsYxA9oMPjO8caO5/DFYICmVPxdaqeDiouWGMoDPQNOV+rCV1VHbeB0Ja"
    "i5/NjnKEWbLa2kPL7G8a/JENOKdz0dfcuZYSwYzhyW1OxbHvyCIMBuBHvVjos6xHdny8WW"
    "wf4UOF8sobjF6xtO8qIkAG8O/Jz4IxkNYcFMYx/JyJlhtwb9gnjRXobyz6N+OjIadVby7P"
    "T8/fHFs/29/kEhiBuTwIO9b4uJQ0IPTzwV+1xpmuvlYbIbTfYMiKtP+epOYOJrJj4PfA/7"
    "NPBswxlfEISpbjTVU/QsRsQb2WyFqV7dyZOZ6gf917VTvT1RsQuCfa9ya2l8t98QG3PDdk"
    "uGx37Ln1canlUaRqywbTPEqYpXsWwBkKOwRKkzRoOBXJgbDMohsQ32C8t5xS+mBSEZWM7b"
    "atyruwkber3TgkSN5jIYO18DY2OreVDdYkOl9DDjlrDXzh2xdMvN1ZHusuSaQe/urI+27p"
    "xBxdTCP6aSyEWsrZnJxQ2XYHLEyzAuOSHU8fOMzgRvkslTGRKmI2ym4sDLWkgZgJdtlZdl"
    "1a75RqyyNGzFgq1YlXblvVwK9Cb1p4oVGjXZmFnYHM4Ug9SVvLmAykhPYVv6U4cdEnt3q0"
    "DjVcCH9HOFaYxuNplEmjaDkoxPriQj2L2tKuCkup++blo17CVBgH8V+2deLW3dMmkdgvyh"
    "6qQJ80PEH2uvEDIoiEK8AOIFdWRIHv50oTK4qzlRps0S1EgdJ5U5wKc5MH0zJSgSyB4dkl"
    "ZpiXotx6SNJCEcvf0Pco1wdDiuhpjnhCAYrT/QzDI+xbMkCFxqBS4VoyhGybTGtU4Uogu6"
    "EjHm2AKmDZhu+dDftsG5bTWxi4V3Wwt29amKtblzNScrQsGjmjy6eTB0HTY1xjsnB4B3pc"
    "LUldyqzqbOvFfhXCb3+02OZdxy6bR1iqSMnaaV30+J10ey+BsaDIS4x8aiy8HgSDSQizZJ"
    "bQUkj9QTniOa4Lks0CDvuniuS4l6mIeAp7r9b24NT1VNAVVV0DRYl5eEWF3rYnW5FHs1WI"
    "HHHXe1cU5EYaBbPdBRbR5DJZqXgthTq4jIB2F6K0Pc0c0mCjIndB5VwGykH5fiISokHQod"
    "yUC0LKgv+IHa9uaTYeC4NprhW9EOe+S+zC5W7GMN8hAw41mfEQHiYEocILlo48cVO2zu4o"
    "Wlfi/BWh1DKcpBxcAVQinULEoYtweszbEW0DDjIEoqBFs+2x45+U/gfKmgK+pWE1mRVXu+"
    "LFt++7epM5oizDmZzXm4kC7lZUxDQK6LezS2X4OFqIJDZiwkIwIsxJSFtCtk1F5FbrDQru"
    "ajObsrigHF01V4CtWONaeuMzLKCC1LwpJZ5ypDfyTyIGq9ZQzvNZlGX7Za0jJ+JHdUetey"
    "FE1U4NRJk81kSXxxS3rjPkHUtYkvf/XQYBB9xYNBXy0JkDt1iyxES9+506SyPeiTYEGhhe"
    "YCdmJvN/kNDryAAy9ahmirzGqIToVdlTeXMKxx1dIl68qFDmNo4yL19Q1DmaLWaEx9eaCT"
    "8NJnUX0R+VlWlJNbqzuwkS1U32AjwUZ2SqNn0ZRaxnB+ZkRgckJe7CNuuw3rXpfxrq0mnJ"
    "FqT/ngLRSYi0oJHxoUzVashPOV9ngWZSGfCPKJdmGpFM552t2al9ejKaXuKXaJZ+OqEuaF"
    "Rv0Gh5Op5tYo236p3cYqAfsL9WQuFWUExT3IY/fCEKx6BlPR1lHA0XAha48T5FNNotZGet"
    "xwPZhrYWTdtSvCbMbdfHjK/nL/8HXC1uUvdUT9WpjqiyXqvIgRtb5o6z7X7XzLCAHx7Nzq"
    "0nUSK6rSUGmDRu2UP5utWTMdZ0JVaQkDxsX/4aGgESUIlQhXeuY+2YISLhyFByjwsLmYjJ"
    "rsjYd7zBo6LH0l04hOURBCaZAA8uj0FKKTEJ2E6GQ3gIXoZCdIoiYHzEAXZCRAG8B6/hYQ"
    "lYQ60ByIWK0SUglQCisoBYioP5mI+tjxGbfC86FWGG2N+AYGvDtx9m6P99Ao6VsjChvOur"
    "ge3J0BWGU52Cd3jiEBy4oAA9MxsMSoc2ocUszIwdprFa5mRxAW5Z7camwWxMgijalvMjXz"
    "UjAxtZiazcqcEJyJ2X+klbebcNHpWp733dOvveWa9BtW3+L0GZa0blx/u86eNR5mkUe9RB"
    "Xd0rUvFq+GURsvyktsa/W0xipa2yoXPaX1M02op3plIpWAo42LpUEtczy1soBsvu640QTN"
    "iACOuRMJTGDMSACK+aVxExizIoBjnAGrTU2rOwfO1ueldQ7CrRwAt1SJ8BqwayqEA+D1gA"
    "de6JMZaIisSNfR3pEdxYm3pnR3r8GlCxv1l3bqUoPQ7Nede2hK75F42UXOF/uGJT5Ysl8Y"
    "OQwRz6euS+yyX7dWT+DXdcyvgyS+B4jR0TnxVvDwimJPWsnnnBLMuCXUn3NHDAOfZUmIfj"
    "6qsQz/mEozGRnDZgMZN1yiBgfxUiOG5IRAIY+SJ1LgQMwGwWD78hdGZ2RI7QWyHVv8EhXP"
    "UN+jrhjHxvpdw2iqI0Ms07zMvNRmErEedYvUdjIF6k/HMGUuWRmwoJUa3+GLFbKfdPKQ79"
    "a6/KcWGafoGKMq4xTfbjRO8XFIy1mn4+RMJelNqWUzuWE2tiqcIuxRaRR0W9xMRKHyUwv1"
    "HZyasD0fQn4g1moxBo0oGOzi+al0RXBLggBt8RyE8ZiEHqw5DyrKAgcCDlTNgQLfwz4NvL"
    "z91zZo5EFJ0yWZ0DuHCXLi45kMOktHWvSIMr0coWEwuiUcyfC0+IPQi+cv/gr29w7H6t/h"
    "X8He3vB79ANiREwQcV9c3n99kDYrM6jtPBK8e/DuwaJ9hcJWa6VSh5rIwB9IBcAd0LgDVa"
    "vvdekObVl+3yykW0h8aA/FOSa+M5pW0JvoZhO1wWmzJlZTPRYbLoW2dhW0yJ63lgNs5vtf"
    "IeByOsW+acSlm3vZxYfz2XKJN+HyA9l/9aoG0JhliVYFdykmYPvhvUJNC/FdGSAcNd9BdF"
    "/s7S2BrmhVia66V8iBph7X7l/9+frqsipMm4gU6ZUz4ugf5AofqYNo14Arwah3GYreQYHQ"
    "yg4evaLf1/8DmdDDTA=="
)
