from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "answer_keys" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "quiz_version" INT NOT NULL,
    "key_revision" INT NOT NULL,
    "answers" JSONB NOT NULL
);
COMMENT ON TABLE "answer_keys" IS 'The latest revision of the answers to one version of a quiz.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "max_points" NUMERIC NOT NULL,
    "due_at" TIMESTAMPTZ,
    "late_policy" TEXT NOT NULL,
    "late_deduction_percent" NUMERIC,
    "resubmissions_allowed" INT
);
COMMENT ON COLUMN "assignments"."version" IS 'Of the course, at the event that told it';
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
    "version" INT NOT NULL,
    "teacher_id" UUID,
    "title" TEXT,
    "status" TEXT,
    "deleted" BOOL NOT NULL,
    "outline_version" INT NOT NULL
);
COMMENT ON TABLE "courses" IS '``version`` is that of the latest event about the course itself; 0: only parts are known.';
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'A row is a CourseCompleted: one a cycle, whatever happens to the outline afterwards.';
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
CREATE TABLE "enrolment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrolment_cycles" IS 'When each cycle opened; tells the cycle of a fact of the past.';
CREATE TABLE "erased_people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "learners" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "enrolment_version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL,
    "erased" BOOL NOT NULL
);
COMMENT ON TABLE "learners" IS 'A student in a course: the aggregate that this service publishes, and the enrolment it is.';
CREATE TABLE "lesson_progress" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "lesson_progress" IS 'Done is a lesson that was completed and not revoked since.';
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
CREATE TABLE "outline_chapters" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "chapter_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL
);
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "lesson_id" UUID NOT NULL,
    "chapter_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INT NOT NULL,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "completes_on" TEXT NOT NULL,
    "quiz_id" UUID,
    "assignment_id" UUID
);
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "quiz_version" INT NOT NULL,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" NUMERIC NOT NULL,
    "pass_percent" NUMERIC NOT NULL,
    "time_limit_seconds" INT
);
COMMENT ON COLUMN "quizzes"."version" IS 'Of the course, at the event that told it';
COMMENT ON COLUMN "quizzes"."questions" IS 'Without their answers';
COMMENT ON TABLE "quizzes" IS 'One version of a quiz; an attempt keeps the version that it was begun with.';
CREATE TABLE "submissions" (
    "submission_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "attempts_allowed" INT,
    "quiz_version" INT,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "answers" JSONB,
    "text" TEXT,
    "link" TEXT,
    "file_reference" TEXT,
    "graded_at" TIMESTAMPTZ,
    "first_graded_at" TIMESTAMPTZ,
    "first_graded_by" TEXT,
    "score" NUMERIC,
    "max_score" NUMERIC NOT NULL,
    "percent" DECIMAL(7,4),
    "graded_by" TEXT,
    "grader_id" UUID,
    "revision" INT NOT NULL,
    "previous_score" NUMERIC,
    "feedback" TEXT
);
CREATE INDEX "idx_submissions_student_715a44" ON "submissions" ("student_id");
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'As it was when the attempt began';
COMMENT ON TABLE "submissions" IS 'A quiz attempt, also one that is not handed in yet, or an assignment that was handed in.';
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
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_chapters" DROP CONSTRAINT "outline_chapters_pkey", ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "quizzes" DROP CONSTRAINT "quizzes_pkey", ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "answer_keys" DROP CONSTRAINT "answer_keys_pkey", ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_versions_positive" CHECK (quiz_version >= 1 AND key_revision >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_deduction_in_range" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrolment_version >= 1);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrolment_cycles" DROP CONSTRAINT "enrolment_cycles_pkey", ADD CONSTRAINT "enrolment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" DROP CONSTRAINT "lesson_progress_pkey", ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_says_something" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "course_completions" DROP CONSTRAINT "course_completions_pkey", ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, cycle, attempt);
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND cycle >= 1 AND attempt >= 1);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_within_attempts_allowed" CHECK (attempt <= attempts_allowed);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('started', 'submitted', 'graded', 'returned', 'withdrawn'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_submitted_unless_started" CHECK ((status = 'started') = (submitted_at IS NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_quizzes_are_started" CHECK (kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_assignments_have_content" CHECK (kind = 'assignment' OR num_nonnulls(text, link, file_reference) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_from_revision_1" CHECK (revision >= 0 AND (revision = 0) = (num_nonnulls(score, graded_by, first_graded_by) = 0) AND (revision = 0 OR num_nonnulls(score, graded_by, first_graded_by) = 3));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_has_grade" CHECK (CASE status WHEN 'graded' THEN revision >= 1 WHEN 'returned' THEN true ELSE revision = 0 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_regraded_from_revision_2" CHECK ((revision >= 2) = (previous_score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_score_in_range" CHECK (score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_percent_of_score" CHECK (percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graders_known" CHECK (graded_by IN ('key', 'person') AND first_graded_by IN ('key', 'person'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_keys_have_no_name" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'person');
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtv27oV/yqE/+oFvCBN08faYYCdePdmS5wuddt77zootETbRCRRFamkbtfvPpKSbD"
    "0o21T8kB0CRZOQ58jyj9R58+hHKwjJOESUHnV8+oDCf6Fp6y340fKhh/gvquk2aMEgyE6K"
    "IQaHruSAktC6Q1M5DoeUhdBmfGoEXYr4kIOoHeKAYeILhsEEARcyRBkI0T2mfBiQEWB8OL"
    "4WBYwA4iNwz39PZiH4GuHvR+ITHGLzj8D+eB0Xi3z8NUIWI2PEeUJ+yf/8lw9j30HfEE3/"
    "DO6sEUauk4NKXMPCjriKnLTYNJATHz9enP9Dkou7HVo2cSPPL7AEUzYh/ownirBzJBjF3B"
    "j5KORfysmA6Eeum0CeDsX3zgdYGKHZTTvzAQeNYOSKpWj9bRT5tlgBID9J/Hf69+T+MmSW"
    "1b8eWB96A8tqlVZO3EIB/2TIJr5YdewzAdmPn/F156jI0Zb4gLPfOjfPXrz6RUJAKBP7Kc"
    "Ws9VMyQgZjVgl/Ae9kFcugX/hsAeYZtgLw/J7rQJ4OzDGf7/YUzRSvDSDM75f/+MvJ89PX"
    "p29evDp9w0nkjc5GXi9YhIv+QGI9x5Y/vVb6/GhgW2Qz2CqwTeRQGdZ/frjuq3HNsBQgdb"
    "DNwP+Ai+k+QrsANwGGuLJH6VdXDPQ/dW6ktLjq/C7FBeFqJVY5/bPL625RgogLdDn0Ql6P"
    "7jISRAwMoX33AEPHKs2QE1JFW57yTrziCPThWAIpvrH4fnMNSike+x7yWYWGnc8vU7Ezyt"
    "VUbPV6PELdzW9CU+mVGI3q01V9+lpvTxRe6zq21WwSheJikMk/0T3fLfw38SdxHYBZ0fDb"
    "juiOb0tzv+eY1rnXmyu8l27tOaQMM/7tSnAO0LeKnTxjKEDJb+2wQBz0fh8s1oDeNJm5vO"
    "7/mpIX1WIebg9+swKCE82Rx7wfeSjEthr2PGPRCkE29qB7dB7/PKx16H+86t1cnBWAdLja"
    "hKwM4jn/zgx7SI3inKuIYMJ2lP6yAoaJatsDCAcXV70Pg87V+9x+Pu8MemLmJLeX09Fnrw"
    "pW3uwi4PPF4Dcg/gR/Xvd7RSEzoxv82RL3BCNGLJ88WNDJYpIOp0O51RUhBL7dXWxPdWRT"
    "gc1IqBoSSmLoICeSNpoVoNBOTGINaVV9kUdLrv156tSCiz8l0dDDVJiD1IKuSx6Qwp6ptC"
    "Qr+WvZlQ1Dcx0GY2MczjP+3cRD8p5QnAChcDtLVO3Fzqed0HM5FzPs0AcNYMhmN73i/s3x"
    "rMcXWu50NnzLthf4mrP1HockCnS0YZnTKMQaCpGRANtaHlLKYOCuAXeQkYN5xLt4XC1VMl"
    "zbC7Acb1am/PXk5MWL1yfHL169eXn6+vXLN8cz4VKeWiRluhe/CkGTw74cXRlCxwojHVme"
    "4TgY0NcXrILReMKsKKjhpxZ5jbfaNG+1cVbmpyTCvNDI/DQPQ69kYyZh6x2amA0ItRvz0p"
    "iXxrw8ELjhmIu7McdHB/Ick4F9RdgbpCJFBrBKM8q5pQpRUK1YUHd7m6ig21uAaZw2TWrg"
    "ktK4OJ8KhyRimXQrwIwid/QOHL8FxHenQIRKKIAhAnfc9PDL1XYb/aRHKO1m5WlNTUKDah"
    "L2xXtjCNp812vu4TzXIzbx/nhrza012B8MN2LpUAZZpCgzqIZ7zmHw1sfbQS5iqlRelxAX"
    "Qb+iImHOVQB9yNk2JYVnI9vFvXt9fZnDvXtRBPbjVbd38+y5XAROhFlFsJIbNC72UY0CdA"
    "WnUX8NS5wKS/CMeAF/NhbEtApUK9nwfCOkDCua8x0QkgdhXkOQ+0jkvJUHWSCwp3z3tsED"
    "N7+5vR2CCb8N5MuTLsLmTjYcgCOGQoEPLVvym/oQY8Q30CKqNuIpixz9iu48lylxLSZixJ"
    "OjoSBm9E2u1N5dWisVTHXSWgXeNaS1mga3yWutyQg4R9C5RIxJpaVQ/5n5JYrf4ZSWK0l3"
    "mMhSifRFFQ1KYa4QQYkebHoCayu1DCbN1Vjv2KS5tltF1YzKzAOzfUJkE6HZRiOKFMbPIn"
    "FeYj0kgLdcqJZgeYcUh0O62IfhdOEaJHzFcNuUxQm+g4lydpNT2TPBwuVK96LfuflDLVm6"
    "ilPc3T8GvY4a/nvoRgq3aoUFmHGaJXjcEky4ZavZyqDMuQ8dDVrvIQ5p3CtGYACg7/Bf5U"
    "YC2AdDSNGr02JUTXu51tb0INfLg0OhY/ik9E22e/j1ZaFAG3jQHZHQQw4gIb80duNcRvMs"
    "ohBBqjKHqhdiztHkpWisCbqjSqv9UQ4bQX37ZSANA3zdNj831y1IsVPnuHmR18Q7TbyzKt"
    "7Z80Piiq48Z9P4qytingWa9uK4J0qpLZnRWDHd+XmCfCDKmOKMIyAB35DOO8CQ69K4hjAe"
    "F7bYiF8qrTgMIGXlxObjL2dSmNt/dE0KswkgmxTmZlS6FIxurQxmgdUodKPQKxV6CCly3n"
    "PruqqCKUexTJlLWitAJEg0/06ymBHVronOsBhtqqtNk2WvIaiyjEZMGTFVJaYuEQz9qiKL"
    "dHKJcHJjspULKhNrT0RuYXIk6W3cIzwN/yTNJieYAi4+7rHNHYJo6GI6QbQto7+yL2Xq4Q"
    "DM/ynLKjf1UV/8L372+BW/NN+ZklR4MTR2Y/g1E2za4PZ27pDN+fiDSVHq88wIvvjzmxKF"
    "oTYJMKJHoEvYRHwVURLKx9uAkuTUFx9wiX0HxvgeUflVPU/c+1BwQHljU3nAi29C41btny"
    "IwbtUG3CpzZq61dr8qK980gFXyGu9VVYBrYgFrRDO1Z6xRSDxLF9sKboO06sRWgFRNvRYd"
    "jktZtngybkd1Ius7GBc7fppAz5nMIcQlWDfIcaOU+O9Tf6zCf8vRtJe5cYLays4t9+bOhe"
    "shD67F7LE/8sBdjtlpD+lE+US+Eorc8b8p9m1U9tYedynj0DTQ1jYOzVYdmuQJ1sM0x2Qg"
    "Neb2JqtpGAzrnR3Mc5qGmE0LaDf4jKhZ6Y2tdGKG1VjnPKdZ5aatcmP8nCvxrgt/vLC/bY"
    "GmvdjP8WJq0912NW+j8eaFOfbb2HJ0c+z3KZy5eIqwN0Y/XkdsSL6p9WIyt0QfkjmVaY3x"
    "5FpjGBG9m84M6vPr1bCXGA38dc7H6Z9af+xx9T2CfFPn1WWvQqdWnKDAakpZTaRggSUkem"
    "CeTWBQ2TasQLPcMpK9Yu2YfIeRApOi3H6KMll1XdBzXCafZl44v1Nzs/J1ig17l2LDo4xN"
    "U3JxZc9CHZeQrKji4ioAo+GelIYz9SLrrxcxRoMxGvbcaDjElmWNBdtYaJto1Po1wqF2GX"
    "yWzZw5WP3MQXpeVhfvHJ8BfHXA0yI5aum1NCzyGYFdQ2BzGfFd07zLsJiXAhZSA5Tise/p"
    "HwUoMRpkGxSm+Dff8S1ldELOtBcHJcTz8n3VjnXXPgJJWVzcRk5wvwPQB5Ax5AUM3CEUxL"
    "0ZUjp5sgjHh4uGaBz54AGzSflI0pqv/YjwyM6kzhMNjUjw9Oszi2zGPFeYLw0oe90Moq3r"
    "UeY1220A47dux2/hjlu6ENfhwqEoaLaDe7NCrHurZE1kaoe2N6Kzd3fmIa9+50GOaS9ed/"
    "CZGwwkksIDh9zaoA9J8UHzXm+Q2EHUgq5LHlQhgEqhrmI1LcjLYjvByQqIi22tmsEyp5E6"
    "NaSOB79Z1CahQtD3xSERbKvhz/EVBQ+ysQfdo/P452GtQv/jVe/m4qxU+kqpFaDQRr6iDH"
    "AhkkVWA6YodrRc7GFmUcQv5ihUYqXkVTMb2duwWo8P0VCeVawq9MjMtxcHVOiMcuUmncKT"
    "TaMc3JNxKZFdJuPoBpVNWCZQVOaKhpRTxGlIKAMjs7jcvH/LjFDVonMzH1Rs0BliiqiMxA"
    "h3LJwCm9OOUdzhE8cRnN4Ajh8bp5kjrdvapMhoYja6MZuDjSvszPQ0EYO1Rwya3/hom2fg"
    "1lR0ZZr0rPGhN+U/W/QtMbd7NGVBhsVIV3WsRD8KZaTB4ujTEwjwtTo0zds+iNeWydcEJG"
    "neIRpDfzdZm11mIg/Quy+0o2ORInBSrevmHEbb1dB2pv/foZ4CbhdjIKzmOhd4zUo3eaUz"
    "qclVs7EZlkflYvdnVTeSd2VcRekorpTevFRbX2u52L/TwTqlN1jrYz3CLrJCNEIh8m2typ"
    "oyp8FfH/9xCOs1askxGq3dZK09wiFlVu2VVrCb9d6b9R5qVRApWI1UreH31qgeWl/l0P6A"
    "r651MfVX66m/qiq9SjCoKL1aY9XV/mzE897ZxVXn8tnr9mnhNGYqDU6Pf1GbTnoC1ojWdR"
    "isuv02ckzm4GDx9Pw91kw2ZFnMi1HLL5nk8JCI1lJiZeYnJIbVimyEkCNqLLUM2QyPEbN7"
    "1uO8Ix6PSUtZBJvMtRcXwMI5VWN6nD+VBucbe71HZVL8bAJD3YLP/UzgSh/HRf6Yicfj5O"
    "XLBYCmUoBTFbMOydRJPFdq3qyDcEJ+gOg+Pz5eAV1OVYmunCtW2PpM6ZRVZ9AyLPtwmrFR"
    "KbSdqrSf/wfaiX2v"
)
