from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "answer_keys" (
    "quiz_id" UUID NOT NULL,
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
COMMENT ON COLUMN "assignments"."version" IS 'Course version of the event that the row is from';
CREATE TABLE "courses" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "teacher_id" UUID,
    "title" TEXT,
    "status" TEXT,
    "deleted" BOOL NOT NULL,
    "outline_version" INT NOT NULL
);
COMMENT ON TABLE "courses" IS 'A course; its version is 0 while only events about its parts have arrived.';
CREATE TABLE "course_completions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'One row per published CourseCompleted: at most one per cycle.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrollment_cycles" IS 'The start of an enrollment cycle; imported facts get the cycle and span of their time.';
CREATE TABLE "erased_users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "learners" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "enrollment_version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "round" INT NOT NULL,
    "open" BOOL NOT NULL,
    "erased" BOOL NOT NULL
);
COMMENT ON COLUMN "learners"."round" IS 'Raised by each reset; attempts count in it';
COMMENT ON TABLE "learners" IS 'A student in a course: the aggregate that this service publishes.';
CREATE TABLE "lesson_progress" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "lesson_progress" IS 'What a student did in a lesson in one cycle; a revoked completion does not count.';
CREATE TABLE "outline_chapters" (
    "course_id" UUID NOT NULL,
    "chapter_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL
);
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL,
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
CREATE TABLE "playback_positions" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "playback_positions" IS 'Where a student left a video. It is not published, so players may save it often.';
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL,
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
COMMENT ON COLUMN "quizzes"."version" IS 'Course version of the event that the row is from';
COMMENT ON COLUMN "quizzes"."questions" IS 'Without answers';
COMMENT ON TABLE "quizzes" IS 'One version of a quiz; an attempt keeps the version that it was started with.';
CREATE TABLE "rounds" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "round" INT NOT NULL,
    "from_cycle" INT NOT NULL,
    "cycle" INT NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "rounds"."from_cycle" IS 'First cycle whose completions were revoked';
COMMENT ON COLUMN "rounds"."cycle" IS 'Enrollment cycle in which the reset happened';
COMMENT ON TABLE "rounds" IS 'A round of attempts that a reset began; the first round of a learner has no row.';
CREATE TABLE "submissions" (
    "submission_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "round" INT NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "attempts_allowed" INT,
    "quiz_version" INT,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "answers" JSONB,
    "key_revision" INT,
    "text" TEXT,
    "link" TEXT,
    "file_reference" TEXT,
    "days_late" INT NOT NULL,
    "deduction_percent" NUMERIC NOT NULL,
    "given_score" NUMERIC,
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
COMMENT ON COLUMN "submissions"."progress_from_cycle" IS 'The span that the attempt counts in';
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'When the attempt was started';
COMMENT ON COLUMN "submissions"."expires_at" IS 'End of a timed attempt';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Revision of the answer key that was applied last';
COMMENT ON COLUMN "submissions"."days_late" IS 'Days begun after due_at';
COMMENT ON COLUMN "submissions"."deduction_percent" IS 'Percent of max_score';
COMMENT ON COLUMN "submissions"."given_score" IS 'Score before the deduction';
COMMENT ON TABLE "submissions" IS 'A quiz attempt, submitted or not, or a submitted assignment; its version is the ETag.';
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
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "outline_chapters" ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_pkey" PRIMARY KEY (course_id, student_id, round);
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
        ALTER TABLE "idempotent_responses" ADD CONSTRAINT "idempotent_responses_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_responses_by_age" ON "idempotent_responses" (responded_at);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        CREATE INDEX "answer_keys_corrected" ON "answer_keys" (quiz_id) WHERE key_revision > 1;
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_versions_positive" CHECK (quiz_version >= 1 AND key_revision >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_by_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_deduction_in_range" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_round_positive" CHECK (round >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_finite" CHECK (isfinite(began_at));
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_after_the_first" CHECK (round >= 2);
        ALTER TABLE "rounds" ADD CONSTRAINT "rounds_cycles_in_range" CHECK (from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, progress_from_cycle, round, attempt);
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "submissions_by_expiry" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND round >= 1 AND attempt >= 1);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_within_attempts_allowed" CHECK (attempt <= attempts_allowed);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('started', 'submitted', 'graded', 'returned', 'withdrawn'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_submitted_unless_started" CHECK ((status = 'started') = (submitted_at IS NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_quizzes_are_started" CHECK (kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_expires_after_start" CHECK (expires_at > started_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_submitted_after_expiry" CHECK (submitted_at <= expires_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_assignments_have_content" CHECK (kind = 'assignment' OR num_nonnulls(text, link, file_reference) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_from_revision_1" CHECK (revision >= 0 AND num_nonnulls(score, graded_by, first_graded_by) = CASE revision WHEN 0 THEN 0 ELSE 3 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_has_grade" CHECK (CASE status WHEN 'graded' THEN revision >= 1 WHEN 'returned' THEN true ELSE revision = 0 END);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_regraded_from_revision_2" CHECK ((revision >= 2) = (previous_score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_score_in_range" CHECK (score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_given_score_in_range" CHECK (given_score BETWEEN 0 AND max_score);
        ALTER TABLE "submissions" ALTER COLUMN "days_late" SET DEFAULT 0;
        ALTER TABLE "submissions" ALTER COLUMN "deduction_percent" SET DEFAULT 0;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_days_late_not_negative" CHECK (days_late >= 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_late_work_is_deducted" CHECK (deduction_percent BETWEEN 0 AND 100 AND (deduction_percent = 0 OR days_late > 0));
        CREATE INDEX "submissions_ungraded" ON "submissions" (course_id, submitted_at, submission_id) WHERE status = 'submitted';
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_percent_of_score" CHECK (percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_by_known" CHECK (graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_first_graded_by_known" CHECK (first_graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_users_have_ids" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user');
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2za2/isYfWl3RjeTOGmSbe7cGdtxW3f9knWcdl+yQ0MkJOGaAlQCtKPt9r8vDk"
    "BSJAVKIiVZpIIvcUzigPQD8JznHBwc/N6bRnwUESGeHTPxSKK/kFnve/R7j+EJUf+x3e6j"
    "Hp5O8zfhksSDUEtg3dC7JzN9HQ+EjLAv1a0hDgVRlwIi/IhOJeUMBG7HBIVYEiFRRB6oUJ"
    "cRHyKpLpu+BJIccUbQg/p/chej32L672fwhID76hGUjbbRWczobzHxJB8RJROpLv/5L3WZ"
    "soB8ISL9dXrvDSkJgwJU0IdHA+hF3/TkbKpvfPp0/v4H3RzeduD5PIwnrCQynckxZ5lMHN"
    "PgGQjCvRFhJFJ/VJADkcVhmECeXjLvnrtg3jooQD/EcQiDAfLmdebXep53dX3rfTy79bze"
    "wkClEjm4k0s+ZzDIlElA6Pc/TL9zEPTVHjzg9Kfjm29fvv6T/ou5kDB9Uoh6f2hBLLER1W"
    "iX4E0GbRHjcyaXQJwTK+Gs3rmDCKv3VT/+5+jFqzev3r58/eqtaqJfNLvyZskgnF/daqzn"
    "2KqP1Us/lxrYlsUcthZsE7WzCOvPH6+v7LjmREqQBtSX6D8opKKL0C7BDcCAnidC/BbCha"
    "tfjm+0trg8/ptWF1xZEWNhrk4vrk/KGgQ6OFHQg3oe3uc0CFwYYP/+EUeBt3CHH/Gqtou3"
    "JkeT8hXM8EgDCX8x/H1zgykEHbEJYbLCoM7vr7KoWcv1LGr1eGxg3eYvUdPGLQhu09LJKC"
    "7O5+RCbur+7zBmPiCD9JPgn1f/1+uU6atv9Tpi8HqnPI5EgYsBUyMParao/2Gpf434I6IC"
    "DSM+KfO9p1Hhvn7LmvO+IOTYXQlSSaX66xbgvCVfKmZ0JlCCUr3aYYF4e/a32+WWcDJL7l"
    "xcX/2YNi+bxyLcE/zFm3KaWJAi5lfxhETUt8NeFCyzEeLTCQ6fvTc/D2scrj5dnt2cn5aA"
    "DJT5xHIRxPfqb5Z0QuwozqXKCCZiz9L/rIFhYuI6AOHt+eXZx9vjyw+F+fz++PYM7hwV5n"
    "J69dvXJbaXdYJ+Pb/9CcGv6B/XV2dlJZO1u/1HD94Jx5J7jD96OMhjkl5OLxVGFyIHarqH"
    "1J/V0U0lMaehGmgojWFAglhzNW9KIj+hxjW0VXUnG2uu7nx1dsWlvpJ4MKECeJbwcBjyR2"
    "LhM5WMslK+Eb9sGZrbIIytcTwNp+5Znc7kXn+5w2mo65rh22Nkmr9DVIqMySu+/hw9jmlI"
    "EGfhzFB6gfCAx1I3nOJI/TvGDwThKKIPJFgM5m636w2c33Y5AM7pbZHT+7zFKqngcBHsq1"
    "lfcw4XpTaYxC1T+J10YruD4U4YopBYxhb/tRruuYTDuz7eAQmJtHHEE85DglmFqzuXKoE+"
    "UGK70sLZlafF/eT6+qKA+8l5GdhPlydnN9++0IOgGlFJ7PpZkZeQMtJghdMi6cxfCxn5KZ"
    "9M1bdhgKjk5rlWa7F0NRFSgTUJ+zUzIXXlHaNpPAipGJMAFZ5Ogu8RlmiizJ/OlYCm/kxN"
    "6UWOvnFvB0PL22seNmDhQsZB/TW/opQDubyeBJO/hobP2rd5LW9vno2fapkGgfmy7BbC82"
    "2Du+vx+dZY8TMW8TCERIbTmfnbLUa83GiFDSdZc09/5DVSJpVzE0mdvcjQvBtjWN8hOpny"
    "SM1R1YMvBVK2VS+l67tKIkBiitP1dhohPckXbPvuHuOM/v7tkTP6zuh31uin2tSDrCCvLr"
    "YV0g5pC9JG6TdiVyVRR64cuaokVxEWJPgkNBew8ar5/VWUSrf0YpFkUO8nXRYeX9N+5kTc"
    "amFdypKMegMdlRd0GsppqCoNdUFwxKrUU3pzhW4KTbO1MysSSo0oQzjJhfje7GUbqc5Hah"
    "amWdJUIKU+HqhPsiissCVUbNjjZ/aZgVcYkWlIfZwlbM8dQyWm+oaLQoEEoeE+Etx0CsHf"
    "kPv3aEQfiNAvMJmAl6h9xjiKVAefGazaEeh5wOX4Gbq7SxY27u6gc2iawPiN6Ku7ORd63r"
    "D4Ut8I53S2XoM7p3MHTqdLoult3xfK65oayNqFnc9pC+m7WImLlXQQ6YjHrFZSddr+6dB8"
    "UQ/K3g2myj9CgxmCVEBF/ASR7xCWkkymUgCFNGySyjLbfBrI+ZRYlPDSFKVU5Anzk/ZDFL"
    "aYnmTc5JpAz4VcKtgKrFvk5grB2YfUe63wdgtt+qucXmjt5e+t9n1/BX8RZ+5qQAPjsprO"
    "4P/gTCarkBhqvfB7pabmyVAo4MrFZFwaFbXoC+/kCc7F3L/341zMJ3Uxk8+7HqYFIQepc3"
    "92yBB1BkujtYGipNu63ba1gRZnAbqR3tlIJ0yswTgXJd0ot22UW+MEXZstNadjPJVVS36l"
    "Nv3lTlC6Scc3zfeYmeD8jJ37Gckg18W4IOVAdhWj9rn7U40GlfUWuPIizhNpW2AvsVcmdr"
    "fUpCVN1rRoxpV3Bq0dU3Y3Bs3FeLYf43EcwXGEjnOEe2pb7a5GO23vwHaErBWh4Yj8FtOo"
    "9rp2XswlEayfRJDVh6iJd0HOAb4+4GlgW3g2vVGtqMtyTmE3UNh7Ow+mO1HpGtSuFecPHA"
    "yyrYlKfAjxDPr6kFIVa2BioVV/eWximrT3Uga0dtYRiUguKSgkQ8gReqAB4c/Qud7dAgk/"
    "mUHSe1vgaXCw1ATPkICqoxQKJkjCbElH23+AC53s+2vqLwmduJwjl3PUBUgFUd0GlvKald"
    "5lTsI5l22L9v9VMUm7LdV3VthP4KH/XrcY0bXtMMV3UC8o2SWA7gmZmp2baTu9HVRZsUcs"
    "UJJlhR6pHNvrC261d3fCY1tNpTvhcXeRro5sBK2PqDtCrDVD4RZ7WgLijsJZRGSudBHy6p"
    "NMC0JdOMu096viCXCQSO4M1nYcbFoIhiXbLxuc42MTdUf4WI7tNTg1OA1sUdLpm4ZHFgqf"
    "RxYVv/LEwkzOHVg4xUI0PE2tLOrAhG0BXkgnVHr14yV2Yad7WxY5udE1Gayhk5u0XMOy2I"
    "mu6bB2hS/dWgc20ooK0uxL1oUW0ICMMHunXZghjYTMtU+rYKExhjUDcHFsBb+2/wC33rB/"
    "L8itNzypq9mBui4tV+95NBuVIepO9aHeD1qRmhr4j2MuSK5ohECPsAKc7ETcUyzqELeX98"
    "5KhxNABY/HMfXHJgCord1YGW71tnvCXdvaBttW83KuQq3btVrFXD9mBzTb6Wvu/goOmzvq"
    "eV0iC6swKcfsI92BhHU3HkFCSx9+4tzleVbWwuG+8Lme3eKRjc3u6CkbUNo5VHUpV1nQFf"
    "0+0COCO0TNnIO2/cSa1jtkC7qh9ZgeJIPd20f/1dWHNQebwclkWYJAmkykS/lBCfv9uAgu"
    "0LBNNN3+xCdcr6PqA6pp5HIijjbY159r6IKchNMG1Sv6X0HSBGwzYQWzlsuE3Y9h22du5w"
    "GulpbqW8rYshBdbefmEs7SNbB0rqDooYZyCxXvv0yp6q7JkXIFyc6Mcu8sXfiH1wpQjk98"
    "XSOfxY+bfOEl2c6M/lf5jeeSfNfNaM6JbJTP3J1R3UkG8z2ZeRF5oDX5YFmsxXywd5O8Z7"
    "olxcwcpP4EE3YCTo6n05AqXRtisafzc6RiiXW4Y9q+EXPszqTfCXEMKbuvg3Xa3mFdH+sh"
    "DYlSFUMSEebX2ia0KOnwr49/gGfCCxU8NbR7Qaa1p08qBjgTkDgbM4SHUqn0ICYJ3Xt6/R"
    "2QINbL+A2T/K3y+8n07z3v1RyJD+aVwcIWtn3sIPUfjixmjTaklCQ3xvaJ6MtHeGE1zYfw"
    "A/hLNlN2hXCEg0Y+V0HQOVxtdrj0HgOv8UhbxN14d2a8B7W2UVpEHQ9rEKxuYLG6Zqu2Ab"
    "7dJrlNqNvZhFpFTRMMKjKLtkhIuzMR35+dnl8eX3z7pv+qVN811Qavnv/JTp3qKVinWjdU"
    "rRrAuhX8C0KuFGm5HnftiPDG0eCnCBnsMbVTwcNj0ciILQp/RWrYbsiGhASwXacWkc3JOD"
    "W7npptzZ6qY/g8xj3rfqrkXn/5Xio8b7WX45Fs5qlSm1rNkkWPJlNymRpdvQWp9TlWDXYe"
    "nY5xVHfrUTezrrSPExI2kvB5HH333RJAUy2gWpUXjJNbR+ZeKWNTfVY1EE6aHyC6L54/Xw"
    "Nd1aoSXX2vvNeLSatTVp38kBPpQjG3VmU/tMaknaq/HWjf9XAoiLSbtlKbFSbOT1p7XDdf"
    "c8/wBxKhKY6kLtDf10sMRj5NmGCKUqGIKPIZIMl1rsRscVNws24+s8/s7g5enPixpA/EG2"
    "IaxupPu7tLNwGZugEglxTNgSYkgMICWFcUjafQIRhk8k5dYmSEoSv0gMOYfGbJLmMWTwbq"
    "HdXbDOMIGqP0UUkpHob4FL4WbkrtJDnmz9Dd3aP6hKIJju7VSyW9wfKokJ/ZhOtSB+YVTJ"
    "0DokyM+ioVLvCK0DjDJZ9sAh37YSzMOXJ3d331u+RT6uvf1OsEAI35wz31QmN4OGxGpMOZ"
    "eQU+mm+cSrA2CebKTQjQkEfvVJdjHEoPdtTM+9SXIoIFZ3AxIkiLjhWqC68L27WHsJ17jg"
    "70anZ06+i/weQRUt3xZ/bIo3sFLSTSoLH6Eoodbl64KJnho4jHFqO07CidsuRB2KenibVU"
    "EzA9YeuMQybg4G9y+Fz6IdXwJQoybkeSJToDlimxmYu4ntBRJbQlwYOJe/356OjlyzdHz1"
    "++fvvdqzdvvnv7PIN48dYyrE/OfwS4C/PaVu1g0fzXmOBV4gczHFub6BmPsawALV3wLwi6"
    "pf42L/XPKWUtelSQcuHR+qY5pe51FqHyMm4NqrwGlTk+NqPMcDSrWokqCJbPKZ1JYx0OBt"
    "OTJNiRzWY1mU/Or45v/m6fzieW4MjJ32/PjksDkDmOdfRIQcipkfpqJOeb18Z9LuaQb4Z8"
    "o2zIgqAjR20mR7mwVd1RLom6cW7bOLcusP9LstK4NLL/y3w5cq3QfrJ8WSO2j0equ5Gahi"
    "YoP6ajMREyq8EpCGF9iAznj+6DfTUhnNWVnN0FMWJdJZNZyoHu6iEuTtw1Y+rixC3hMtnn"
    "WAfygpCDvQHsrhDutiOWiT1YRPRSvTaNMBtV0LWcYAnYK84OrDy7gu3t5aeL2/Ob46sfz9"
    "qU4/Ce4OCCSKmtt4UF5e6vIECBaumFuuma3OcmnzLg8zgMoDa54hzpAnwfxcwfwxQKFklN"
    "bektpwYuW3Y6sOzAJ1ltqqYmjiu2IXLuuKHLIegyUUlWHZpkESyIHhLAT5xKkGB5Tyxb8N"
    "ZYNErk3JpRwzWjBEadeNloADJJNwSbDcGYwP7GWiX1FiW7kFze+4BpJCCtFxDQMUY9ifpo"
    "wOUYDbAgr1+V6f3+0s8PvS6+6v+e8UfWRxMcDnk0MadCmZTtjYdhJ4So/mrrhgutbTPVX0"
    "l0sju24UCCky0DfNuUn9qOHT+OIlxBcaj1pPGWWdPjMETqRdOdK4YTvNNbQNTriXgLhd0g"
    "2euf/1qon5fF9xotz9vk3SGdbpG+KjJ9HpDJlMMuyhsippBB3rNGqC3t+ssj1TST8KJEZP"
    "1j6BMB2GKld4Elu80COoLldEVyfRyGJFLsiqi5HfTRFCuSC6RXua7Wc+c36xH25x0rJh0k"
    "xZIneIZg96makAgiqrpQPdOqQRG9WJAIHhAQ9SWSwJxnDzv0IjJREqKPBJ9vWYuI+qRgDx"
    "0VOrau0PQVmFDyfqRa7yaqXu2BWqPq6/qd7QqsP5nbWR1VTwa3bhAgE9rWOOzITL7PPp/c"
    "TN7YMu4qJlB1NE0l86s8mabTscitMb8GwZWORVW2oWp2EjMBU1RPqaQSrY4o9q6USFLGOr"
    "Gn26Dau1IoB+n6wGmkKRkC/oPLrlDKpHbuDJlHNavNW5Z1TpBzgiqdIOWowEFoP6QCNgeo"
    "2GaV85O0Tt9hLb/ntuCPEOyPkRb/Rpg6EmmnaWDflNmQJAyFVpYBhVoTEUFw9DHijJhaII"
    "vu0C4ftGVPZclpre6g1vl+wWoH5BAXV1obWzYfVS1CnBNxhLirNax+5oObuGKHS3JvhcH4"
    "fz7wonjN/SzVg7CB9tU/FyZudXm7tP12FMV+EzB3Vd2uWi2L2PcJaUZty7KO2jpqW6WZrm"
    "M54F/smim5t0Iz8XmrlQz27IGYSnXJNjafT8zxo2gQSx3cnhF1x4fUiJAEI7gxQ3/Bw3vc"
    "RzwMgJHqgzYWOev2uoZYPjDgezJThFdAzJL5RNe6Oz0+/ekMvdDxeYjX8ygwkXzztOT3Rw"
    "pV7YAJ57b7PY650EF+HccPuX8Pb2COKyLm3eG1FdIEvFKXK9/+dEq3ja8ltDpLu7YntFbD"
    "viDo4G+SMVM/jXXT/NUOQb6r2HJqKZrUaCiKOn7o+OFyfnjBR2esSDDsLdbiil7IR56agB"
    "sXXjbrQKbMsJgXTTaJE5BfoewzJDYjIH2iTi3mBj1vQNYcXdhr0QW306vnqsU+CbhPXTB2"
    "XzUu2wb/Xrbq7qfIZYegX7Fq1TIO9FFifa5hJQUyDdZjQCJru0a2KxToCHXs6HtNSSjzcc"
    "SwPnkgyazL+IimKHC6gc8nykaRQEej0nMQ5rWloBifLQ92Z89Ko2rwC7q7G5CxOWthQjAT"
    "82TXrHNFsiAqByQMMwTHK/BHhqbxIKRirB5lYmZ9c/bDNMQ+gd6yfuDQBwqr0VwfYcHZTl"
    "afP05wGG4cU2v/+oexXi+P3rzO7BX8ssxCfbw8vrhY62Qqqq6r75lHdYxUWc7tdGpYQ9VV"
    "rt0H6q5yratc24lxcMGyFUTxj/8Cjt7wug=="
)
