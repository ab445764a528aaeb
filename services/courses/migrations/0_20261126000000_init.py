from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT,
    "category" TEXT,
    "language" TEXT,
    "time_zone" TEXT,
    "status" TEXT NOT NULL,
    "archived_from" TEXT,
    "teacher_id" UUID NOT NULL,
    "transferred_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "outline_version" INT NOT NULL,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "courses"."archived_from" IS 'The status that restoring returns to.';
COMMENT ON COLUMN "courses"."transferred_at" IS 'When the owner took over; null for the first one.';
COMMENT ON TABLE "courses" IS 'The aggregate: ``version`` rises by one with each event of the course''s topic.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "max_points" DECIMAL(9,2) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" DECIMAL(7,4),
    "resubmissions_allowed" INT,
    "version" INT NOT NULL DEFAULT 1,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "assignments" IS 'A deleted assignment stays, so that its id is never reused.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Ordered by (position, id); imported positions may have gaps.';
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event.';
COMMENT ON TABLE "enrollments" IS 'Who may read a course''s lessons.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_users" IS 'The bare id of an erased user, who can no longer become an owner.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted quiz stays with its versions: attempts were graded by them, and ids are unique.';
CREATE TABLE "lessons" (
    "lesson_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT,
    "address" TEXT,
    "duration_seconds" INT,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "free_preview" BOOL NOT NULL,
    "completes_on" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "assignment_id" UUID REFERENCES "assignments" ("assignment_id") ON DELETE RESTRICT,
    "chapter_id" UUID NOT NULL REFERENCES "chapters" ("chapter_id") ON DELETE CASCADE,
    "quiz_id" UUID REFERENCES "quizzes" ("quiz_id") ON DELETE RESTRICT
);
COMMENT ON TABLE "lessons" IS 'Ordered within the chapter by (position, id).';
CREATE TABLE "quiz_versions" (
    "quiz_version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "pass_percent" DECIMAL(7,4) NOT NULL,
    "time_limit_seconds" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "key_revision" INT NOT NULL DEFAULT 1,
    "quiz_id" UUID NOT NULL REFERENCES "quizzes" ("quiz_id") ON DELETE CASCADE
);
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers.';
COMMENT ON TABLE "quiz_versions" IS 'Immutable but for corrections of its answers: attempts are graded by their version.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, after the transfer.';
COMMENT ON TABLE "transfers" IS 'Who owned a course before, so that a new log can be rebuilt from this database.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_percent" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_when_archived" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "lessons_in_order" ON "lessons" (chapter_id, position, lesson_id);
        CREATE INDEX "lessons_of_quiz" ON "lessons" (quiz_id) WHERE quiz_id IS NOT NULL;
        CREATE INDEX "lessons_of_assignment" ON "lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_quiz_of_quiz_lesson" CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_assignment_of_assignment_lesson" CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pass_is_for_quizzes" CHECK (completes_on <> 'pass' OR kind = 'quiz');
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_assessments" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz2zYW/isYvdSZUT2J6zZturMzsq1s1frS2krTdrNDQyQkYUwCCgBaUdr89wVAUr"
    "xKFijJpmS8+ALggOQH4ODccPB3y6Uh44gfdjjHIxIgIlpvwN8tAgMk/6iqboMWnEwylapE"
    "wIGvCeC8oS6HAy4YdFWnQ+hzJIs8xF2GJwJTogg6wEM+EsgDKSngAs54G3AKxBgKgAUH2A"
    "OYA4LuEQMMhRx5h+oBHnXlEzAZbaCvkOCPIXIEHSExRkz2+N//yWJMPPRJfmb87+TOGWLk"
    "ezmc0uc52FN96SaOmE109bt3vbO3mki98sBxqR8GpJJwMhNjSuaUYYi9Q0Wu6kaIIAbl92"
    "XgJKHvx+AnRdF3yALBQjT/AC8t8NAQhr4alNa/hiFx1VgA/ST14/jf8VtmmjnO5VXfuen2"
    "HadVGkP1CoWhiItcStT4YzUbJFxfon5TbHRpSz3g9KfO9cE3373QEFAuRkxXauRaXzQhFD"
    "Ai1UORYi+wkJ9fwryPPolqzOcEBazlq9ZBOSlIYU6negJgAtHjgtrv/tFXPQecf/RVweXv"
    "nWuN9EXnDw11MItrzq8u/5M0p3LFRqv58vT86kTDn8KN1dNDPWe4CepFOgt+DfAD+MmZUB"
    "xz1zz0Z8jFAfSr0c8TFrD3IsrDuIf9Goez7mnvonN+8EP7SKMuMcdCf3YyHscvXxRg9uQ2"
    "AEUFxBIRgQNUjXFKVcQ3JjtM/lgB4ZhV7wDA/d5F96bfufg1N9vPOv2uqjnKzfSk9CDi9O"
    "lkn3cC3vf6PwH1L/jr6rJb3A/m7fp/tdQ7wVBQh9CpA70sJklxUpQbXV+iLheDj92ZCQMr"
    "kFn+VYN/aQw95EX7gDNBzI1lSgNetriTtfna7qy6hK29bh+vzNbkGgoHAZYip3yMA32fTl"
    "GFtNojC1bAQvoC7jgajd3CWr6u/PX10avj18fff/Pd8feyiX7PecnrJcPRu+wXwJbKhcLJ"
    "AN4MRS1AN8ZcXjUHRRxMKBOOh0eIV/CJE0wgmy0QOIukBVAHMxEpr7s1T5fAd6IYbpZlS1"
    "Zw0rvsXP9ZzbOT9tkN9uTPfrdTGASXIQVPDZEoT7kBsWiXNtBdk4ti40kdyTdHaaXfJo9y"
    "ZLUzNFPliDZpomruwD5gkVKmwOFdpUEqAqsM71vKEB6RX1C0YfXkm0DiVlmiErPr6byn3c"
    "Q1LU3XNIPTuQE1P68kABEj0fB3bk47Z92WBnoA3bspZJ6zAHEfcS4fVWEUOYkp3/5yjaTe"
    "UC1eJXCf6252lj2V0NbY0SOawSyHZrkqOAqKJZDAkf4k9ewv7czkHMOJ0Gbysr8gqWsvdR"
    "a4UasVPQVXzEMMeWAwAwdyQWJV3gbYe/EjiEQ9WZeUcxDAGRjDewRGcMLLroJ1O1vDVxB/"
    "tSkHzlFZL4H1EjTa0JOsHQP1N0vytPqvtSg8E0StdaEJ1gWrkFiFZD8VksfSR3YF7S0rJN"
    "HkrNRH5vN2mTqSlj2sjfTHCMCRXIMjOSxvwO1tvNfe3gKGZS9Ks6AEgSkWY4CgK3/cq3Ak"
    "OgRSYQDRs77iQNAJdsv6yWa7/0A+ENUjo1PVAs7jpKJ2K8ZIybfI7Xq3t20gdR/5osT7QA"
    "bIp9M28DAX8htCzMfyLaGknWgT8PzZJFawwJDRQDZwKWPIVS3k96ytWzVqL3kemhX3w5GJ"
    "YpW0t3pVDb3KqrGPCnf2NQ1AL5BZ6OuEisitxzcBfU5QC+7d0cO2grYrkRlRZhQQlaWxmN"
    "cJhpJykpRljSZ5hsZiXmf/DJDzWUqaZntohsiibo661C9EaBQtnlLYzbMG4JC5Y3yPPEcp"
    "WSa4lwgbPN21khxNlEhvlTqLoGoc5F8iZESpvyXVuhkDJJTObuwEzFNZs2cRVAYJHyLGag"
    "Uxlal3JpCp9X6MiDb80Kl8HTnt6R2g94j9qDsDQ8p07RAzLuZ2lucV92S9Z5v2ntFQ+Jgg"
    "xxzZCkqLsPVPNtQ/aaOfn8P+EE68msOcp7TD3OhhtkHu+zrKpQCIVRz1hXwVazjr8ykydn"
    "OFlx32uY0wE667BlCZ2OB9ROljiD9/RuuC9JvsZZ8Q2mrgR5cw6vsLk9dkqttLA0DQvOGK"
    "QSDvx1THhks5z9OhDHHURRz+Uw7rWIVgb8IfmjEXNx3tIELPPM1PnsqC/Fwim1tXUTyWSl"
    "nARRSjtaLtbeO2BO7QCarA+IRSH0GywIyQUhUNCJKsOUBvxIBwdXWeE3BPekVL/ruLk+71"
    "watCxoUIbAP5c7u7IYMcee/4gqNZmeoHdkPd0An5yie0lD9mABlSwYNRqF/UB1B9tMFUbn"
    "6uLCQU+JSMEAMD5NJAxQ9GduvqMMi1e1xjQ1WPMWT1GRIbS2i6u8Zzzlw5zxFaE8wuK+db"
    "ZY5xSH0VY0yj7ZcwxUxg/+onVlWQNo78c7EOXT53uviI6srUa/C56LMMOV2OyPI6eyK10S"
    "Exd/I7TdBO2luwa4A9oJ5RKGnSvsHRRo3FWu68kukYRddlSCziNU4FhEzbbx0utQ3iVUC/"
    "0G5RRWqz55WtFQx9DDGryk641FyRJbP2iuX2ily6hnDgqxN7pnjn6CzgqwM+ZAg5E4buMZ"
    "oaYl4ktbCvDrtLg4ny4nPH7EBXkc4KhTYnTCP2yb31nNiYy8Yg/AQxl424T2V3hsHA1dq0"
    "7HN7AaqK+TFENENip+jy7EVpvFge3Brpi/Yu9KxdzF+UW6jVCYyKM3cTyK4Yr9bM+fogqp"
    "nFmoP0unvTv+6d9lsLNq9NIGsUV7qj+JZ27QUoP5HTUE/uKpdhMuuXOAwz4aAml+Epsigt"
    "U5TiSaVkiiV3/gZAIVAwkUVTlX5pxKAXpbIVYxS0VTomgD0OVNxENBOWXZW3hSet4Yh8sp"
    "30mToho8C0Gkf4yoRWm7TaZDO1SXvmZ1/Dimwe2UfVxGwe2ZX1MHuxxWMduEqE1TUxUrL8"
    "76k0syfzcrsHr7KYLdKPMpg+oCY52ZF8WFnqBUGo6cEgFDrFSZxKVl/ZQYdak4GES80lq8"
    "jAoh6DWaLvlNWkLT1jXQXJXFwvkllhfS6s2wjNhviH5UfzBdeK/3xzdbloYmeIigI6dgX4"
    "B/iYN2h2t94rK0vEE2LOsX42JoXP8vEoQl8Q/lQHpcDCmJ3VuCm2itSGuZXNAzFONW6jLl"
    "NanlOD5wTwk8Plnl7B5pfeQZ2jW/va6R0aheTe6R/aRyvfOz2BnNe867tI+hyhNrniW6eq"
    "9XGARY3g5Gpiy7cr4ghtTrDnYFK8QzNHBdoaKltFMnube+O8e81dJPXNs48cy9FQTGsHc6"
    "xgmN2qMa0f5x9uVVnS5pXtpWa0JIexQf4ilSchzUUEBmgoJ0x6FxQEBE2BT0c60cIAAYYG"
    "Ifbj65vEGHOg7CcDyCuiDLbQv82O9NQcqL3EYra34ehJIp9oOrQBHKpz+KokWXJPlNZHLR"
    "OnXjb5ClI7wYv6FK0JbonQQluAFg2HypFyj+qkeynQWj2q0XpUAy9msMO9nwl+Oohhd1wp"
    "Q8dVyyVomDZ6SHxePLZrCKlVu8xC4alyZ6mQm2I1aL1w18ab52qIpadjyEzl0t10rGiPhY"
    "/ISKjFcfTtt0sATczLslXRdxhXHUV1BWeWXFUGCMfN9xDdVy9froCubLUQXV1XPLpORKX/"
    "ZLFvPEOyC57xTeyVG3OEP+l+9uX/5XYevA=="
)
