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
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrollment_cycles" IS 'The start of an enrollment cycle; imported facts get the cycle of their time.';
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
    "open" BOOL NOT NULL,
    "erased" BOOL NOT NULL
);
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
COMMENT ON TABLE "idempotent_answers" IS 'One answer; ``id`` is the digest of who asked, method, path and key.';
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
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "outline_chapters" ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
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
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, cycle, attempt);
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "submissions_by_expiry" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND cycle >= 1 AND attempt >= 1);
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
    "eJztXetz2za2/1cw+tLujDaTOmmSbe7cGdnxbb3rR9Zx2n14h4ZISMKKAlQCtKLt9n+/OA"
    "BJ8SmJlGSRDr5YFokDQj+A542D33rzgI8DIsSLARMLEvyFLHs/oN96DM+I+qfsdh/18Hye"
    "vgmXJB76mgLrhs6ULPV1PBQywK5Ut0bYF0Rd8ohwAzqXlDMguJsQ5GNJhEQBeaRCXUZ8hK"
    "S6bPoSSHLEGUGP6v/oLka/hvQ/L+AJHnfVIygb76OzkNFfQ+JIPiaKJlBd/vNf6jJlHvlC"
    "RPx1PnVGlPheBirow6Ee9KJvOnI51zc+f7748H+6OYx26LjcD2csRzJfyglnCU0YUu8FEM"
    "K9MWEkUD/KS4HIQt+PII8vmbGnLphRexnoRzj0YTKA3gxnda3nONc3d86n8zvH6RUmKqZI"
    "wR1dcjmDSaZMAkK//W76XYGgr/bgAWc/DW6/ffXmD/oXcyFh+cQQ9X7XhFhiQ6rRzsEbTV"
    "oR4wsm10CcIsvhrMbcQYTVeNXHH0++e/329btXb16/U030QJMrb9dMwsX1ncZ6ha16WZ34"
    "damBbZ7MYluCbcR2irD++dPNdTmuKZIcpB51Jfov8qnoIrRrcAMwoOeZEL/6cOH658Gt5h"
    "ZXg79pdsGVFDES5vrs8uY0z0Ggg1MFPbDn0TTFQeDCELvTBQ48p3CHn/CqtsVbs5NZ/gpm"
    "eKyBhF8Mv28lMIWgYzYjTFYI1NX9TRI1abmdRK2ejx2k22oQNWVcgXCfkk4GYXY9RxdSS/"
    "d/RiFzARmknwR/Xv9vr1Oir77U64jA653xMBAZXQw0NfKoVov6D0v9NeALRAUaBXyW1/ee"
    "hoW7epQ1132GyGp3OUgllerXFeC8I18qVnRCkINSDe15gXh3/re79ZJwtozuXN5c/xg3z4"
    "vHLNwz/MWZcxpJkCzm1+GMBNQthz1LmNdGiEtn2H/xwXw+r3m4/nx1fntxlgPSU+ITyyKI"
    "H9RvlnRGylFcUeURjMhexP9sgWEk4joA4d3F1fmnu8HVx8x6/jC4O4c7J5m1HF/99k1O20"
    "s6Qb9c3P2E4Cv6x831eZ7JJO3u/tGDMeFQcofxhYO9NCbx5fhSZnbBc6CWu0/dZR3elCOz"
    "HKoBh9IYesQLta7mzEngRqpxDW5V3cnOnKs7b10541JvSTicUQF6lnCw7/MFKdFnKjXKSv"
    "pG+mXL0NyHwtgaw9Po1L1SozO6119vcBrVdUv37QCZ5u8RlSLR5JW+/hItJtQniDN/aVR6"
    "gfCQh1I3nONA/Z3gR4JwENBH4hWdufvtegfjt10GgDV6W2T0vmwxS8oYXAS7atXXXMNZqh"
    "0WccsYfieN2O5geBANUUgswxL7tRruFYXFuz7eHvGJLNMRTzn3CWYVpu6KKgf6UJEdigsn"
    "V54W99Obm8sM7qcXeWA/X52e3377nZ4E1YhKUs6flfLiU0YaRDhLKK34a6FGfsZnc/VuGC"
    "AqdfNUq620dLUQYoItFfYbZlzqyjpG83DoUzEhHso8nXg/ICzRTIk/nSsBTd2lWtJFHX3n"
    "3p6NWt5e8bCDFi5k6NWP+WWpLMj5eBIs/hocPmnf5lje0SwbN+YyDRzzedo9uOfbBnfX/f"
    "OtkeLnLOC+D4kMZ0vz20uEeL7RBhlOkuaOfslrpEwq4yaQOnuRoVU3RrC+R3Q254Fao6oH"
    "VwqkZKsOpeu7UZidBkiv7YJI33vvVsQfX/pYEW9FfGdFvOFAjSR8jtQKeCvgKwV8gAXxPg"
    "stocpk++r+JrGuWzqhiLJ4j5OyCY+vydVTJDZiVVeQRrPegEelCS2HshyqikNdEhywKvYU"
    "39zAm3zTbOvofqToIcoQjuLxP5j9VGPV+VitwjhTlwqk2McjdUniCRRlQf0de7xn9wxMlI"
    "DMferiJGl4ZaUoMtU3XBQKJHBP9pHgplNwQPrcnaIxfSRCD2CmEPeMARMGgergnkHkSFsy"
    "Qy4nL9DDQ+Rcf3iAzqFpBOM3oq/upsy4VcPsoL4R1hRqPQe3ptABTCGbyNHbvy2U5jU1kC"
    "0ntjZnmVvZWvB7RDNWRRzYxePUxbaC2iJdlkgwJyUcYW3ORkzyhAkbx5Fae8zXMDZbTaBX"
    "RDY3ZgPWLbK5hODsY2xKVZhemTb9TRYYtHbS9zYbYr+A8YIT28mjnrGfTGfwP1g2UXwGQ/"
    "ELPiUeWmWHII8re4dxCSYXk0XD7CBPsPbO8VVxa+88qb0Tvd71MM0QWUitLn5ADVHH9hs5"
    "qrOUdi9r2xzVLU6LsjN9sJmONLEG85yltLPctllujRF0Y/YYnE3wXFbFn3Jt+uuNoHjXgm"
    "uaHzFMbu2Mg9sZ0STXxThDZUG2JXSOuR1OzQaV9aItaRJribTNsRfJK+O7WyvSoiZbSjRj"
    "yluB1o4lexiBZn08+/fxWB3B6ggd1xGm6nfWQTtub8G2ClkrXMMB+TWkQe24dprMJhFsn0"
    "SQbJiviXeGzgK+PeCxY1s4ZXyjmlHn6SzDbsCwj3ZARne80jVUu1YUZH82yLbGK/HRx0vo"
    "62OsqpQ6Jgqt+ut9E/OovRNrQFtnHZGApJKCfDKCHKFH6hH+Al3orRaQ8JMIJL3RAp4GJ+"
    "3M8BIJKMNIYSu5JKws6Wj/D7Cuk2O/Tf01rhObc2RzjroAqSCqW6+k3mCldZmisMZl27z9"
    "f1WaZLks1Xc2yE/QQ/+zbXWWm7LT5d5DJRUsJZnNJZoSMjfbCON2em+ikmILLFCUZYUWVE"
    "7KC67ttXd75F1bRaU98u5wnq6O7Eqsj6g9U6k1U2GDPS0B8UDuLCISUzoLefXRjhmiLhzu"
    "2PtF6QlwskLqUMp2nPSYcYYZ1afJwSZlpPZMk5JzTA1ODY5HKlJaftPwDDfh8qCExW88wi"
    "2hsye4zbEQDY+XypNaMGFbgOPTGZVOfX9JObHlvS3znHxKzv3qlfpPUvf7670oqRPEtvOk"
    "DLRzI3Zs9JHuQIL3ggcQFujDJ05dXsW2CmdGgdVzfofHZRWpDvSUHTwrK6jqOsrzhLaO3z"
    "M9earl/Msa+4cNT7Q+jFbgDa3H1G4z3+dLb5Nhn9A4pEp3qckLUiSWu5Y7O+q7kSw3WO8+"
    "+go8dJDTZKrPxgHZVNj1OMGWYwYSn6FpftRTKdvGKJ5a0tnqNU1mogvVLjLlFb/MqequST"
    "H9DGVnZrl3zjyTzwPD8lBKn/i6Zj5xszV5w3O0nZn9r/IdT0WUtw2fp0h2Cp53Z1YPEi6f"
    "kqUTkEdaUx/Mk7VYH+zdRuOM85/MykHqJ5gkKNDJ8XzuU8VrfSy2ZLT71h6l0hLr6I5xe3"
    "ueeX3F0adsWgfruL3Fuj7WI+oTxSpGJCDMrZWTVqS0+NfH38NL4fgKnhrcPUPT2nM3lAa4"
    "FGhIxiFDeCQVS/dCEql7T8+/PeKFOtrZMKOklP44aSW9l72aM/HRDBkkbCbH6AB5JnBYE2"
    "uU/ZSj3BnbJ1JfPsGA1TIfwQfoL8lKORTCAfYa2VwZQmtwtdngGtFASKfxTJeQ2/nuzHwP"
    "a+XslpBaPayBs7qBxOqarDpcdqnNeN5PxnOVahphUJHsvEeFtDsL8cP52cXV4PLbt/3XuW"
    "JCMTd4/fIP5apTPQZrWeuOrFUDWLdcZIbI1r3JF3+r7RHe2Rv8FC6Do+UGzAEeHopGQqxI"
    "/BWx4XJBNiLEg10NtRTZFI1ls9ux2dZsPRnA6zHplW47ie711285watWR6nFXSaeKrlpqV"
    "gq4aPRktxtp0brc6wabNA4m+Cg7g6NbmZdaRvHJ2ws4fU4+f77NYDGXEC1ygeMo1sn5l4u"
    "Y1O9VjUQjpo/Q3S/e/lyC3RVq0p09b38lhgmS42y6uSHFEkXKge0KvuhNSLtTP12UPtuRi"
    "NBZLloy7XZIOLcqLXDdfMtt1Z+JAGa40DqapB9HWIw9HHCBFMqFQqIUj49JLnOlVgW9042"
    "6+ae3bOHBxg4cUNJH4kzwtQP1U97eDCHx5qdlIZOmIwNaEKiM2mhfE04hw5BIOvzaBkZY+"
    "gKPWI/JPcs2ozJwtlQjVGNZhQG0BjFjzK9Yob4HN4WHqAJ5ISYHPMX6OFhoV6hYIaDqRpU"
    "1BuER4W8ZzMOuz+jISwmSsWAAjuBeisVLjBEaJzgkk42gY5dPxTm0IKHh776LvmcuvqbGo"
    "4H0Jgf7qgBTeDhsGeLjpZmCHy8KuMTYW0SzJWZ4KERD96rLifYlw7sqFn1qS8FBAvO4GJA"
    "kCadKFQLw4VdrSPY9bpCB3o1G1+1999gsoBUd3zPFjyYKmghkQZN1JuQ7XD3qpzRCh8HPC"
    "wRSuvqNucpn4V8ehpfS7UCphdsnXlICCz8TU46iF+kGrZEhsbuSCrxzoBkimRmEddTOq6E"
    "Nkf4bPxefzo5efXq7cnLV2/eff/67dvv371MIC7eWof16cWPAHdmXZdtCi+K/xoLvIr82U"
    "zH3hZ6oseURIDWBvwzhDbU3+ZQ/0qlrKUeZaise7S+aI5V9zpBqDSNjUHlY1CJ4VMmlBkO"
    "llWRqAxh/lCcpTTS4dlgeho5O5LVrBbz6cX14Pbv5cv5tMQ5cvr3u/NBbgISw7EOH8kQWT"
    "ZSn42kbPPauK/ILPLNkG+UDZkhtMpRm5WjlNuq7iznSO08t22eW+fY/zmKNK717P+8Ckdu"
    "5dqPwpc1fPt4rLobq2VonPITOp4QIZNShYIQ1gfPcPqcCNhX40Nh+KhQPPiIdTFBVlI18V"
    "APsX7irglT6yduiS6TvI51IM8QWdgbwG7rhe7bYxnJgyKiV2rYNMBsXKGupQhzwF5zto12"
    "1jZk18P27urz5d3F7eD6x/M25Th8INi7JFJq6V2iBaXub1CAPNXS8XXTLXWf23TKgMtD39"
    "PnRw5JHIDvo5C5E1hCXlGpqU2959TAdWGnZ5Yd+CTRpmrVxOqKbfCcW93Q5hB0WVGJog5N"
    "sggKpM8J4CdOJYiwnJKSLXhbBI0iOhszahgzimDUiZeNJiChtFOw2xRMCOxvrFVSr0jZhe"
    "Ty3kdMAwFpvYCA9jHqRdRHQy4naIgFefM6r94fL/38udfFV/1PGV+wPpphf8SDmTk8x6Rs"
    "7zwNB1GI6kdbdwy0tk1UfyXeye7IhmfinGwZ4PtW+WnZGXeDIMAVKg4tPdauZdJ04PtIDT"
    "TeuWJ0gvd6C4gangj3UNgNkr3++a9C/bzEv9coPF9Gv4cYfZdYtQ3S1/BMX3hkNuewi3Kg"
    "6wH3Sv3ThVb99V5qmrR3UgWqN/uqb1hclxg2V+n9X9E+M4+OIZCu1NvFhCMspuB5nhG1sN"
    "XnHCsNFzReZbcWXdj76BT25w2UJu1FxZJnWP1DFI+AAvVMswSl4M3VD41OPcRTwhAP5fvk"
    "cHkh8VL0keCpM+eJPv1aEdwz8Kp7HIY6Vqv8MK70arOz1JW+rbHZLm/6k9ma1a70aF7rWv"
    "4J0b7m4UCy8UPy2sAiXr0UdH9noh/KK1B1OE2l7ld5Nk2nvZF70/0auFc65lfZB985iNcE"
    "3rt6HCamaLVPsXetSKJC1pFk3YeyfSiG8iyNn19W2hAoQFhNiGbwihkyLzaJYpXq4CaReV"
    "CzZOUsqTWErCFUZQj9mQ9vw4ok5ejeBqPn33zoBOGWKcnVE7yD1q8/C69IdYWiuP1+vLfH"
    "zaE5VIGiai1fhK5LSLPK4Xlay5ksZ6riTDehHPIv5ZwpureBM/FVq40umPNHYooNRTsRXD"
    "4zJ8ihYSh17t+SqDsuRLd84o3hxhL9BY+muI+474FlqGulFx0x++sa3DF3SgeZkuU3Agmw"
    "nJlLdLmis8HZT+foO+1oAbcLD5S1AS4Z87To+4JCYSJQMFM7NhYTLrSvRtdK8rk7hRGYEy"
    "eIGTsMWyFN1Ctl0x07kBFjd2K0JOqWZM6V5yRVw14gtPA3CXrWz0TaNQWpQ5AfyjkQS4om"
    "lmuW1OqHVj9crx9e8vE5yyoY5S220hUdn48dtQB3rp1pHHmmUqRY1b00ETClZYF8htw0BE"
    "qfqFNOs0HPOyhrVl046r5Zm6zfswX/ngTcp675d6wyZW2D/yi7rY5Tp6xD0G8oVNYyHeiT"
    "xPpoqkoVyDTYTgMSSduN6s8AwR5rX/uOftAqCWUuDhiWqfPWE30kOW3d5TMlo4invVFxKe"
    "tVeRCop1RUiA74rNirBl/Qw8OQTEy57BnBTKyylpLOlZIFXjlQwjBDUCGbLxiah0Ofiol6"
    "lPGZ9U357rmPXQK9Jf1A3W7VBWZcVyHnjBzCo/Zphn1/Z59a++MfRnq9Onn7JpFX8GWdhP"
    "p0Nbi83OpwEaquq/eZB3WEVJ7OJqs3LINniw8eA3VbfNAWH+zEPFhn2QZF8ff/B65PoJ4="
)
