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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "completed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "course_completions" IS 'One row per published CourseCompleted: at most one per cycle.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
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
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "lesson_progress" IS 'What a student did in a lesson in one cycle; a revoked completion does not count.';
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
CREATE TABLE "playback_positions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "playback_positions" IS 'Where a student left a video. It is not published, so players may save it often.';
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
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_chapters" DROP CONSTRAINT "outline_chapters_pkey", ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "quizzes" DROP CONSTRAINT "quizzes_pkey", ADD CONSTRAINT "quizzes_pkey" PRIMARY KEY (quiz_id, quiz_version);
        CREATE INDEX "quizzes_by_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_versions_positive" CHECK (quiz_version >= 1 AND version >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_max_score_not_negative" CHECK (max_score >= 0);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pass_percent_in_range" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "answer_keys" DROP CONSTRAINT "answer_keys_pkey", ADD CONSTRAINT "answer_keys_pkey" PRIMARY KEY (quiz_id, quiz_version);
        CREATE INDEX "answer_keys_corrected" ON "answer_keys" (quiz_id) WHERE key_revision > 1;
        ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_versions_positive" CHECK (quiz_version >= 1 AND key_revision >= 1);
        CREATE INDEX "assignments_by_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_deduction_in_range" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" DROP CONSTRAINT "lesson_progress_pkey", ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_not_empty" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "playback_positions" DROP CONSTRAINT "playback_positions_pkey", ADD CONSTRAINT "playback_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "playback_positions" ADD CONSTRAINT "playback_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "course_completions" DROP CONSTRAINT "course_completions_pkey", ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graded_from_revision_1" CHECK (revision >= 0 AND (revision = 0) = (num_nonnulls(score, graded_by, first_graded_by) = 0) AND (revision = 0 OR num_nonnulls(score, graded_by, first_graded_by) = 3));
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
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graders_known" CHECK (graded_by IN ('key', 'user') AND first_graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_users_have_ids" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user');
        ALTER TABLE "erased_users" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXetz2za2/1cw+tLujDaTOmmSbe7cGdnxbb3rR9Zx2n14h4ZISMKKAlgCtKLt9n+/OA"
    "BJ8SmJlGRRDr5YFokDQj+A542D33pByMchEeLFgIk5Cf9CFr0f0G89hmdE/VN1u496OAiy"
    "N+GSxENfU2Dd0JmShb6Oh0KG2JXq1gj7gqhLHhFuSANJOQOCuwlBPpZESBSSRyrUZcRHSK"
    "rLpi+BJEecEfSo/o/vYvRrRP/zAp7gcVc9grLxLjqLGP01Io7kY6JoQtXlP/+lLlPmkS9E"
    "JF+DqTOixPdyUEEfDvWgF33TkYtA3/j8+eLD/+nmMNqh43I/mrECSbCQE85Smiii3gsghH"
    "tjwkiofpSXAZFFvh9DnlwyY1cXZBiRdNDe8oJHRjjyYSp6/zOKmAszgPST4M/r/43Hl2nm"
    "ONc3d86n8zvH6ZVmDoZQwD++5HIGs06ZBMh++930u0RFX+3BA85+Gtx+++rNHzQEXEhYTw"
    "lmvd81IZbYkGr4C3jHs1gG/YLJFZhnyArAqzG3gTy5sMR8udoTNBO89oCwGq/6+OPJd6/f"
    "vn736s3rd6qJHmh65e2KSbi4vtNYL7FVb6+TvD8NsC2SWWwrsI35UBnWP3+6ua7GNUNSgN"
    "SjrkT/RT4VxwjtCtwADOh5JsSvPly4/nlwq7nF1eBvml1wJVaMyLk+u7w5LXIQ6OBUQQ/8"
    "ejTNcBC4MMTudI5Dzynd4Se8rm351uxkVryCGR5rIOEXw+9bSlAh6JjNCJM1EnZ5f52ITV"
    "tuJmLr52MLcbccREOhVyK0oq+p6Gsu9Y5E4PXOeBSKnHIGqht5VKtF/Yel/hryOaICjUI+"
    "KyqAT8PCXT3Khus+R7TLNd9dJr52iS8hlVSqX1eC8458qVnRKUEBSjW05wXi3fnf7lZLwt"
    "kivnN5c/1j0rwoHvNwz/AXJ+A0liB5zK+jGQmpWw17nrCojRCXzrD/4oP5fF7zcP356vz2"
    "4qwApKfEJ5ZlED+o3yzpjFSjuKQqIhiTvUj+2QDDWMQdAYR3F1fnn+4GVx9z6/nD4O4c7p"
    "zk1nJy9ds3BW0v7QT9cnH3E4Kv6B831+dFJpO2u/tHD8aEI8kdxucO9rKYJJeTS7nZBVeC"
    "Wu4+dRdNeFOBzHKoFhxKY+gRL9K6mhOQ0I1V4wbcqr6TrTnX8bx11YxLvSXRcEYF6FnCwb"
    "7P56RCn6nVKGvpW+mXHUNzFwpjZwxPo1P3Ko3O+F5/tcFpVNcN/bkDZJq/R1SKVJNX+vpL"
    "NJ9QnyDO/IVR6QXCQx5J3TDAofo7wY8E4TCkj8Qre3d32/UWxm+3DABr9HbI6H3ZYZaUM7"
    "gIdtWqb7iG81RbLOKOMfyjNGKPB8O9aIhCYhlV2K/1cC8pLN7N8faIT2SVjnjKuU8wqzF1"
    "l1QF0IeKbF9cOL3ytLif3txc5nA/vSgC+/nq9Pz22+/0JKhGVJJq/qyUF58y0iLCWUFpxV"
    "8HNfIzPgvUu2GAqNXNM6020tLVQkgINlTYb5hxqSvrGAXR0KdiQjyUezrxfkBYopkSfzp5"
    "Apq6C7Wkyzr61r1ZtbyDOk69Wi5k5DUPAuapbDSkGGCCt6EBy0/bdzm4dzBTx03YTgtPfZ"
    "F2B/76rsF97A77zoj1cxZy34fMhrOF+e0VUr3YaI1QJ2lzR7/kDZIqlbUTSp3fyNCyGyNp"
    "3yM6C3io1qjqwZUCKWGrY+v6bhx3pyHSa7sk43feu5X5HRRHVuZbmX+0Mt+wpFYiv0BqJb"
    "6V+LUSP8SCeJ+FFllVwn55f52c1y2dSMR5vodJ6oTHN+TqGRIrSJsK0njWW/CoLKHlUJZD"
    "1XGoS4JDVseekptreJNvmm0c/48VPUQZwnHE/gezBWusOh+rVZjk8lKBFPt4pC5JfYWiKu"
    "y/ZY/37J6BzRKSwKcuTtOKl2aLIlN9w0WhQAIHZh8JbjoFF6XP3Ska00ci9ABmCnHPWDRR"
    "GKoO7hnElrRpM+Ry8gI9PMTu94cH6ByaxjB+I/rqbsauWzbMD+obYW2j42Pp1jbag21kcz"
    "96uzeOssynAbLVxNYIrXI8W5N+h2gmuokDG3+cptjWUFukq3IPAlLBEVameSQkT5jjcRip"
    "tcMUD2PENQR6SWTTadZg3SEjTAjOPia2VY0tlmvTX2eSQWsne2+9ZfYLWDM4NaY86hmDyn"
    "QG/4OpE0dwMBTQ4FPioWVCCfK4MoAYl2CDMVm21PbyBGsAdVA3twbQkxpA8fveDNMckYXU"
    "Kud7VBl1OkArV3ae0u6H7Zoru8OZVHam9zbTsWrWYp7zlHaWuzbLnbGKbsw+hbMJDmRdhK"
    "rQpr/aKkp2Prim+QED6dbweHrDI571pqDnqKyWbOvyHHKPnZoNKpvFY7Ik1jTpmusvFmDG"
    "u7dSxsVNNhRxxra3Eu6rknDWC7R7L5BVGqzScORKw1T9ziZoJ+0t2FZD64TzOCS/RjRsHA"
    "rPktm8g83zDtJt+Q3xztFZwDcHPHF9C6eKb9Qz6iKdZdgtGPbBzuU4Hr91A9WuE2Xfnw2y"
    "nXFTfPTxAvr6mKgqlZ6KUqv+amdFELd3Eg1o40QlEpJMHpFPRpBW9Eg9wl+gC71dA3KEUo"
    "GkN2vA0+CAnxleIAHFHinsT5eEVeUp7f4B1pfSuderv8KXYtOUbJrSMUAqiOrWqyhzWGtu"
    "Ziistdm1eMBflWpZLVz1nTUCFRTT/2xaA+am6pS791CvBUtJZoFEU0ICszcxaac3PCqxNs"
    "cCxYlZaE7lpLrO2057t0fvdYwH2aP3DuELO5Ktjs0RtWc7dWYqbDioIyDuyeFFRGps5yGv"
    "P2IyR3QMh0z2flGKA5zwkDkcsxsnTubcZUYXanPAShWpPVul4jxVg1OLY5rKlJbftDxLTr"
    "g8rGDxa4+SS+nsSXIBFqLlMVdFUgsmbC1wfDqj0mnuQKkmtry3Y66UT+n5Y71Kh0rmfn+1"
    "WyVzktlmrpWB9nYkno4+0h1IcGfwEAIHffjEmcvL6Ffp7Cqwes7v8Liq7tWenrKFq2UJVV"
    "PPeZHQul2e6QlYHedf1tjfb7yi83G1Em/oPKZ2q/ouX3qbLvuExiFVuktDXpAhsdy12tnR"
    "3I1kucFq99FX4KGDrCdT4zaJ0GbisIcJthwykPgMTfODno7ZNUbx1JLOVsB5rhUzcjUbvw"
    "RUddemZH+O8mhmuXfOPJPgA8PyUEaf+LpmPnWztXnDC7RHM/tf5TueiShvGj7PkGwVPD+e"
    "Wd1LuHxKFk5IHmlDfbBI1mF9sHcbjzPJfzIrB6mfYJKgQCfHQeBTxWt9LDZktLvWHqXSEp"
    "vojkl7e656c8XRp2zaBOukvcW6OdYj6hPFKkYkJMxtlJNWprT4N8ffwwvh+AqeBtw9R9PZ"
    "wzyUBrgQaEjGEUN4JBVL9yISq3tPz7894kU62tkyo6SS/jBpJb2XvYYz8dEMGSRsLsdoD3"
    "kmcCQUa5X9VKDcGtsnUl8+wYDVMh/BB+gv6UrZF8Ih9lrZXDlCa3B12eAa0VBIp/VMV5Db"
    "+T6a+R42ytmtILV6WAtndQuJdWyyan/ZpTbjeTcZz3WqaYxBTbLzDhXS41mIH87PLq4Gl9"
    "++7b8ulBtKuMHrl3+oVp2aMVjLWrdkrRrApgUlc0S2Mk6xPFxjj/DW3uCncBkcLDcgAHh4"
    "JFoJsTLxV8SGqwXZiBAPdjU0UmQzNJbNbsZmO7P1ZACvx6RXue0kvtdfveUEL1sdpHx3lX"
    "iq5aaVYqmCj8ZLcrudGp3PsWqxQeNsgsOmOzSOM+tK2zg+YWMJr8fJ99+vADThAqpVMWAc"
    "3zox9woZm+q1aoBw3PwZovvdy5cboKta1aKr7xW3xDBZaZTVJz9kSI6hckCnsh86I9LO1G"
    "8Hte9mNBJEVou2Qps1Is6NWztcN99wa+VHEqIAh1LXi+zrEIOhTxImmFKpUEiU8ukhyXWu"
    "xKK8d7JdN/fsnj08wMCJG0n6SJwRpn6kftrDgzmR1uykNHTCZGxAExIfdAvla6IAOgSBrA"
    "+5ZWSMoSv0iP2I3LN4MyaLZkM1RjWaURRCY5Q8yvSKGeIBvC08RBPICTE55i/Qw8NcvULh"
    "DIdTNai4NwiPCnnPZhx2f8ZDmE+UigEFdkL1VipcYIjQOMUlm2wCHbt+JMyxBg8PffVd8o"
    "C6+psajgfQmB/uqAFN4OGwZ4uOFmYIfLws4xNjbRLMlZngoREP36suJ9iXDuyoWfapL4UE"
    "C87gYkiQJp0oVEvDhV2tI9j1ukQHejUbX7X332Ayh1R3fM/mPJwqaCGRBk3Um5DvcPu6nf"
    "EKH4c8qhBKqyo7FymfhXx6Gl9LvQKmF2yTeUgJLPxtzkJIXqQGtkSOxu5IqvDOgGSKZWYZ"
    "11M6roW2QPhs/F5/Ojl59ertyctXb959//rt2+/fvUwhLt9ahfXpxY8Ad25dV20KL4v/Bg"
    "u8jvzZTMfOFnqqx1REgFYG/HOENtTf5VD/UqVspB7lqKx7tLloTlT3JkGoLI2NQRVjUKnh"
    "UyWUGQ4XdZGoHGHx2JyFNNLh2WB6Gjs70tWsFvPpxfXg9u/Vy/m0wjly+ve780FhAlLDsQ"
    "kfyRFZNtKcjWRs88a4L8ks8u2Qb5UNmSO0ylGXlaOM26rpLBdI7Tx3bZ4759j/OY40rvTs"
    "/7wMR27k2o/Dlw18+3isuhurZWic8hM6nhAh01KFghDWB89w9uAI2FfjQ2H4uFA8+Ih1MU"
    "FWUTVxXw+xfuJjE6bWT9wRXSZ9HZtAniOysLeA3dYL3bXHMpYHZUSv1LBpiNm4Rl3LEBaA"
    "veZsE+2sa8iuhu3d1efLu4vbwfWP513KcfhAsHdJpNTSu0ILytxfowB5qqXj66Yb6j632Z"
    "QBl0e+p0+YHJIkAN9HEXMnsIS8slLTmHrHqYGrwk7PLDvwSaJN9aqJ1RW74Dm3uqHNIThm"
    "RSWOOrTJIiiRPieAnziVIMZySiq24G0QNIrpbMyoZcwohlEnXraagJTSTsF2UzAhsL+xUU"
    "m9MuUxJJf3PmIaCkjrBQS0j1Evoj4acjlBQyzIm9dF9f5w6efPvS6+6n/K+Jz10Qz7Ix7O"
    "zOE5JmV762nYi0LUPNq6ZaC1a6L6K/FOHo9seCbOyY4BvmuVn1adcTcIQ1yj4tDKY+06Jk"
    "0Hvo/UQJOdK0YneK+3gKjhiWgHhd0g2euf/yrVz0v9e63C81X0O4jRHxOrtkH6Bp7pC4/M"
    "Ag67KAe6HnCv0j9datVf7aWmaXsnU6B6va/6hiV1iWFzld7/Fe8z8+gYAulKvZ1POMJiCp"
    "7nGVELW30GWGm4oPEqu7Xswt5Fp7A/b6A0aS8uljzD6h+ieAQUqGeaJSgFL1A/ND71EE8J"
    "QzyS79PD5YXEC9FHgmfOnCf69GtFcM/Aq+5xGOpYrfL9uNLrzc5KV/qmxma3vOlPZmvWu9"
    "LjeW1q+adEu5qHPcnGD+lrA4t4+VLQ3Z2Jvi+vQN3hNLW6X+3ZNEftjdyZ7tfCvXJkfpVd"
    "8J29eE3gvWvGYRKKTvsUe9eKJC5kHUvWXSjb+2Ioz9L4+WWpDYEChNWEaAavmCHzEpMoUa"
    "n2bhKZB7VLVs6TWkPIGkJ1htCf+fA2qklSju+tMXr+zYdOGG2Yklw/wVto/fqz9IrUVyhK"
    "2u/Ge3vYHJp9FSiq1/JF5LqEtKscXqS1nMlypjrOdBPJIf9SzZnie2s4E1+2WuuCOX8kpt"
    "hQvBPB5TNzghwaRlLn/i2IuuNCdMsn3hhuLNBf8GiK+4j7HliGulZ62RGzu67BHXOndJAp"
    "WXwjkADLmblElys6G5z9dI6+044WcLvwUFkb4JIxT4u/zykUJgIFM7NjYz7hQvtqdK0kn7"
    "tTGIE5cYKYscOwFdJEvVI23fEIMmLsToyORN3SzLnqnKR62EuEFv42Qc/mmUjbpiAdEeT7"
    "cg4kkqKN5Zontfqh1Q9X64eXfHzO8gpGdYuNdEXH52NHLcCta2caR56pFCmWdS9NBExpWS"
    "CfITcNgdInmpTTbNHzFsqaVRcOum/WJuv3bMG/JwH3qWv+HapMWdfgP8huq8PUKTsi6NcU"
    "KuuYDvRJYn00Va0KZBpspgGJtO1a9WeAYI+1r31HP2iVhDIXhwzLzHnrqT6Snrbu8pmSUc"
    "TT3qiklPWyPAjUUyorRHt8VuJVgy/o4WFIJqZc9oxgJpZZS2nnSskCrxwoYZghqJDN5wwF"
    "0dCnYqIeZXxmfVO+O/CxS6C3tB+o2626wIzrKuSckX141D7NsO9v7VPrfvzDSK9XJ2/fpP"
    "IKvqySUJ+uBpeXGx0uQtV19T7zsImQKtLZZPWWZfBs8cFDoG6LD9rig0cxD9ZZtkZR/P3/"
    "AUaK1Hk="
)
