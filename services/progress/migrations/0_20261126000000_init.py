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
    "eJztXW1z2ziS/isofZnZKl0qcTJJbnJ1VbbjnfGuY+ccZ2ZfskVDJCThTAEaArSinZv/fm"
    "iApEgKlERKskgFX+KYRIP0A7D76Uaj8XtvGvFRRIR4dsrEjER/JfPej+j3HsMTov5ju91H"
    "PTyd5m/CJYkHoZbAuqH3QOb6Oh4IGWFfqltDHAqiLgVE+BGdSsoZCNyNCQqxJEKiiDxSoS"
    "4jPkRSXTZ9CSQ54oygR/X/5C5Gv8X038/gCQH31SMoG+2is5jR32LiST4iSiZSXf7zX+oy"
    "ZQH5SkT66/TBG1ISBgWooA+PBtCLvunJ+VTf+Pz58v2fdXN424Hn8zCesJLIdC7HnGUycU"
    "yDZyAI90aEkUj9UUEORBaHYQJ5esm8e+6CeeugAP0QxyEMBsib11lc63ne9c2d9+nizvN6"
    "SwOVSuTgTi75nMEgUyYBod//MP0uQNBXe/CA859Pb79/+fpP+i/mQsL0SSHq/aEFscRGVK"
    "NdgjcZtGWML5lcAXFOrISzeucOIqzeV/34j5MXr968evvy9au3qol+0ezKmxWDcHl9p7Fe"
    "YKs+Vi/9XGpgWxZz2FqwTdTOMqx/+XRzbcc1J1KCNKC+RP+HQiq6CO0K3AAM6HkixG8hXL"
    "j+5fRWa4sPp3/T6oIrK2IszPX51c1ZWYNAB2cKelDPw4ecBoELA+w/zHAUeEt3+Amvart8"
    "a3IyKV/BDI80kPAXw9+3MJhC0BGbECYrDOri/jqLmrXczKJWj8cW1m3xEjVt3JLgLi2djO"
    "LifE4u5Kbufw1j5gMySD8J/nn1371Omb76Vq8jBq93zuNIFLgYMDXyqGaL+h+W+teIzxAV"
    "aBjxSZnvPY0K9/Vb1pz3BSHH7kqQSirVX7cE5x35WjGjM4ESlOrVjgvEu4u/3a22hJN5cu"
    "fq5vqntHnZPBbhnuCv3pTTxIIUMb+OJySivh32omCZjRCfTnD47L35eVzjcP35w8Xt5XkJ"
    "yECZTyyXQXyv/mZJJ8SO4kKqjGAi9iz9zwYYJiauAxDeXX64+HR3+uFjYT6/P727gDsnhb"
    "mcXv3+dYntZZ2gXy/vfkbwK/rHzfVFWclk7e7+0YN3wrHkHuMzDwd5TNLL6aXC6ELkQE33"
    "kPrzOrqpJOY0VAMNpTEMSBBrruZNSeQn1LiGtqruZGvN1Z2vzq641FcSDyZUAM8SHg5DPi"
    "MWPlPJKCvlG/HLlqG5C8LYGsfTcOqe1elM7vVXO5yGum4Yvj1Fpvk7RKXImLzi68/RbExD"
    "gjgL54bSC4QHPJa64RRH6t8xfiQIRxF9JMFyMHe3XW/h/LbLAXBOb4uc3uctVkkFh4tgX8"
    "36mnO4KLXFJG6Zwu+kE9sdDPfCEIXEMrb4r9VwLyQc3vXxDkhIpI0jnnEeEswqXN2FVAn0"
    "gRLblxbOrjwt7mc3N1cF3M8uy8B+/nB2cfv9Cz0IqhGVxK6fFXkJKSMNVjgtks78tZCRn/"
    "PJVH0bBohKbp5rtRFLVxMhFdiQsN8wE1JX3jGaxoOQijEJUOHpJPgRYYkmyvzpXAlo6s/V"
    "lF7m6Fv3djS0vL3mYQsWLmQc1F/zK0o5kMvrSTD5a2j4rH2b1/IO5tn4qZZpEJgvy+4gPN"
    "82uLsen2+NFb9gEQ9DSGQ4n5u/3WLEy43W2HCSNff0R14jZVI5N5HU2YsMLboxhvUdopMp"
    "j9QcVT34UiBlW/VSur6rJAIkpjhdb6cR0pN8ybbv7zHO6B/eHjmj74x+Z41+qk09yAry6m"
    "JbIe2QtiBtlH4jdlUSdeTKkatKchVhQYLPQnMBG69a3F9HqXRLLxZJBvVh0mXh8TXtZ07E"
    "rRbWpSzJqDfQUXlBp6GchqrSUFcER6xKPaU31+im0DTbOLMiodSIMoSTXIgfzV62kep8pG"
    "ZhmiVNBVLq45H6JIvCCltCxZY9fmFfGHiFEZmG1MdZwvbCMVRiqm+4KBRIEBruI8FNpxD8"
    "Dbn/gEb0kQj9ApMJeInaZ4yjSHXwhcGqHYGeB1yOn6H7+2Rh4/4eOoemCYzfib66m3OhFw"
    "2LL/WdcE5n6zW4czr34HS6JJre7n2hvK6pgaxd2PmctpC+i5W4WEkHkY54zGolVaftnw7N"
    "F/Wg7N1iqvwjNJgjSAVUxE8Q+Q5hKclkKgVQSMMmqSyzzaeBnE+JRQmvTFFKRZ4wP+kwRG"
    "GH6UnGTa4J9ELIpYKtwbpFbq4QnH1MvdcKb7fQpr/O6YXWXv7eet/3V/AXceauBjQwLqvp"
    "DP4PzmSyComh1gt/UGpqkQyFAq5cTMalUVHLvvBenuBczMN7P87FfFIXM/m862FaEHKQOv"
    "dnjwxRZ7A0WhsoSrqt221bG2hxFqAb6b2NdMLEGoxzUdKNcttGuTVO0I3ZUnM+xlNZteRX"
    "atNf7QSlm3R80/yAmQnOz9i7n5EMcl2MC1IOZFcx6pC7P9VoUFlvgSsv4jyRtgX2EntlYn"
    "crTVrSZEOLZlx5Z9DaMWX3Y9BcjGf3MR7HERxH6DhHeKC21e5qtNP2DmxHyFoRGo7IbzGN"
    "aq9r58VcEsHmSQRZfYiaeBfkHOCbA54GtoVn0xvViros5xR2A4V9sPNguhOVrkHtWnH+wN"
    "Eg25qoxMcQz6GvjylVsQYmllr1V8cmpkl7L2VAG2cdkYjkkoJCMoQcoUcaEP4MXerdLZDw"
    "kxkkvbcFngYHS03wHAmoOkqhYIIkzJZ0tPsHuNDJob+m/orQics5cjlHXYBUENVtYCmvWe"
    "ld5iScc9m2aP//KCZpt6X6zhr7CTz035sWI7qxHab4DuoFJbsE0AMhU7NzM22nt4MqKzbD"
    "AiVZVmhG5dheX3CnvbsTHttqKt0Jj/uLdHVkI2h9RN0RYq0ZCrfY0xIQ9xTOIiJzpYuQV5"
    "9kWhDqwlmmvV8VT4CDRHJnsLbjYNNCMCzZftngHB+bqDvCx3Jsr8GpwWlgy5JO3zQ8slD4"
    "PLKo+LUnFmZy7sDCKRai4WlqZVEHJmwL8EI6odKrHy+xCzvd27LIya2uyWANndym5RpWxU"
    "50TYeNK3zp1jqwkVZUkGZfsi60gAZkhNk77cIMaSRkrn1aBQuNMawZgItjK/i1+we49YbD"
    "e0FuveFJXc0O1HVpuXrPo9moDFF3qg/1/qwVqamBPxtzQXJFIwSawQpwshPxQLGoY9xe3r"
    "soHU4AFTxmY+qPTQBQW7uxMtzqbQ+Eu7a1Dbat5uVchVq3a7WKuX7KDmi209fc/TUcNnfU"
    "86ZEFlZhUo7ZR7oDCetuPIKElj78xLnLi6yspcN94XO9uMMjG5vd01O2oLQLqOpSrrKgK/"
    "p9pEcEd4iaOQdt94k1rXfIlnRD6zE9SgZ7sI/+m6sPaw42g5PJsgSBNJlIl/KDEvaHcRFc"
    "oGGXaLr9iU+4XkfVB1TTyOVEHG2wrz/X0AU5CacNqlf0v4GkCdhmwgpmLZcJexjDdsjczi"
    "NcLS3Vt5SxZSG62s4tJJyla2DpXEHRYw3lFiref51S1V2TI+UKkp0Z5d5FuvAPrxWgHJ/4"
    "tkY+ix83+cJLsp0Z/W/yG88l+W6a0ZwT2SqfuTujupcM5gcy9yLySGvywbJYi/lg7zZ5z3"
    "RLipk5SP0JJuwEnBxPpyFVujbE4kDn50jFEutwx7R9I+bYnUm/F+IYUvZQB+u0vcO6PtZD"
    "GhKlKoYkIsyvtU1oWdLhXx//AM+FFyp4amj3gkxrT59UDHAuIHE2ZggPpVLpQUwSuvf0+j"
    "sgQayX8Rsm+VvlD5Pp33veqzkSH80rg4UtbPvYQ+o/HFnMGm1IKUluje0T0ZdP8MJqmg/h"
    "B/CXbKbsC+EIB418roKgc7ja7HDpPQZe45G2iLvx7sx4D2pto7SIOh7WIFjdwGJ1zVbtAn"
    "y7TXKbUHezCbWKmiYYVGQW7ZCQdmcivr84v/xwevX9m/6rUn3XVBu8ev4nO3Wqp2Cdat1S"
    "tWoA61bwLwi5UqTlety1I8JbR4OfImRwwNROBQ+PRSMjtiz8DalhuyEbEhLAdp1aRDYn49"
    "TsZmq2NXuqTuHzGPes+6mSe/3Ve6nwotVBjkeymadKbWo1SxY9mkzJVWp0/Rak1udYNdh5"
    "dD7GUd2tR93MutI+TkjYSMLncfLDDysATbWAalVeME5unZh7pYxN9VnVQDhpfoTovnj+fA"
    "N0VatKdPW98l4vJq1OWXXyQ06kC8XcWpX90BqTdq7+dqB9N8OhINJu2kpt1pg4P2ntcd18"
    "wz3DH0mEpjiSukB/Xy8xGPk0YYIpSoUioshngCTXuRLz5U3Bzbr5wr6w+3t4ceLHkj4Sb4"
    "hpGKs/7f4+3QRk6gaAXFI0B5qQAAoLYF1RNJ5Ch2CQyTt1iZERhq7QIw5j8oUlu4xZPBmo"
    "d1RvM4wjaIzSRyWleBjiU/hauCm1k+SYP0P39zP1CUUTHD2ol0p6g+VRIb+wCdelDswrmD"
    "oHRJkY9VUqXOAVoXGGSz7ZBDr2w1iYc+Tu7/vqd8mn1Ne/qdcJABrzh3vqhcbwcNiMSIdz"
    "8wp8tNg4lWBtEsyVmxCgIY/eqS7HOJQe7KhZ9KkvRQQLzuBiRJAWHStUl14XtmsPYTv3Ah"
    "3o1ezo1tF/g8kMUt3xFzbj0YOCFhJp0Fh9CcUOty9clMzwUcRji1FadZROWfIo7NPTxFqq"
    "CZiesHXGIRNw8Dc5fC79kGr4EgUZtyPJEp0By5TYzGVcz+ioEtqS4NHEvf7z5OTlyzcnz1"
    "++fvvDqzdvfnj7PIN4+dYqrM8ufwK4C/PaVu1g2fzXmOBV4kczHDub6BmPsawArVzwLwi6"
    "pf42L/UvKGUtelSQcuHR+qY5pe51FqHyMm4NqrwGlTk+NqPMcDSvWokqCJbPKZ1LYx2OBt"
    "OzJNiRzWY1mc8ur09v/26fzmeW4MjZ3+8uTksDkDmOdfRIQcipkfpqJOeb18Z9IeaQb4Z8"
    "o2zIgqAjR20mR7mwVd1RLom6cW7bOLcusP9LstK4MrL/y2I5cqPQfrJ8WSO2j0equ5Gahi"
    "YoP6ajMREyq8EpCGF9iAznj+6DfTUhnNWVnN0FMWJdJZNZyoHu6yEuTtw1Y+rixC3hMtnn"
    "WAfygpCDvQHsrhDuriOWiT1YRvSDem0aYTaqoGs5wRKw15wdWXl2BdvbD5+v7i5vT69/um"
    "hTjsN7goMrIqW23hYWlLu/hgAFqqUX6qYbcp/bfMqAz+MwgNrkinOkC/B9FDN/DFMoWCY1"
    "taV3nBq4atnpyLIDn2S1qZqaOK7Yhsi544Yuh6DLRCVZdWiSRbAkekwAP3EqQYLlA7Fswd"
    "tg0SiRc2tGDdeMEhh14mWjAcgk3RBsNwRjAvsba5XUW5bsQnJ57yOmkYC0XkBAxxj1JOqj"
    "AZdjNMCCvH5VpveHSz8/9rr4qv8HxmesjyY4HPJoYk6FMinbWw/DXghR/dXWLRda22aqv5"
    "HoZHdsw5EEJ1sG+K4pP7UdO34aRbiC4lDrSeMts6anYYjUi6Y7VwwneKe3gKjXE/EOCrtB"
    "stc//7VUPy+L7zVanrfJu0M63SJ9VWT6MiCTKYddlLdETCGDvGeNUFva9VdHqmkm4UWJyO"
    "bH0CcCsMVK7wJLdpsFdATL6Yrk+jgMSaTYFVFzO+ijKVYkF0ivcl2t585v1yPszztVTDpI"
    "iiVP8BzB7lM1IRFEVHWheqZVgyJ6sSARPCAg6kskgTnPHnboRWSiJEQfCb7YshYR9UnBHj"
    "oqdGxdoekrMKHk/Ui13k9UvdoDtUbVN/U72xVYfzK3szqqngxu3SBAJrSrcdiTmXyffT65"
    "mby1ZdxXTKDqaJpK5ld5Mk2nY5E7Y34Ngisdi6rsQtXsJWYCpqieUkklWh1R7F0rkaSMdW"
    "JPd0G196VQjtL1gdNIUzIE/AeXXaGUSe3dGTKPalabtyzrnCDnBFU5QX/hg9u4IkE5ubfG"
    "2flfPvCieMN05OoB3oLm659L30h1daK0/W4it4fNn9lXcaJqWi9i3yekmWYqyzrN5DRTlW"
    "a6ieWAf7VrpuTeGs3EF63WBl4uHokpNJTsQvD5xJwehwax1LGJOVF3fFjZCkkwghtz9Fc8"
    "fMB9xMMAXEFdJ305ArO7riEUAxTlgcy/E0iAy8l8oksVnZ+e/3yBXujwCoRbeBSYQIx5Wv"
    "L7jEJRIqCXud0aszEXOkajwzAh9x/gDcxpE8S8O7y2QpoAqXCpju3PhnG7MFqy4pZlzdnz"
    "kaphXxJ08DdZ8KyfhbRt+lGHIN9XaCC1FE222BZFHT90/HA1P7ziowtWJBj2FhtxRS/kI0"
    "9NwK3rZpownqkSKRY1L826FyyPKfsMeWkISJ+oU0qzQc9bkDVHFw66Z9Yl6vdcsb8nAfep"
    "6/0dqkRZ2+A/yE6rw9Qo6xD0a4qUtYwDfZJYVuQu5RtsxoBE1naDZCXYXx3q2NGPmpJQ5u"
    "OIYZk7az3jI9lJ6z6fKBtFAh2NSstYL0qDQC0lWxrT3p6VRtXgF3R/PyBjUyp7QjATi1yl"
    "rHNFsiAqByQMMwTVsfmMoWk8CKkYq0eZmFnflO6ehtgn0FvWD9TsVl1gxnUFcs7IPiJqny"
    "Y4DLeOqbV//cNYr5cnb15n9gp+WWWhPn04vbra6GARqq6r75lHdYxUWc4lqjcsgecKDx4C"
    "dVd40BUe7MQ4uGDZGqL4x/8D5RjqlQ=="
)
