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
CREATE TABLE "consumer_offsets" (
    "consumer_group" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
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
    "ids" UUID[] NOT NULL,
    "dead_lettered_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of name and value, both in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
COMMENT ON COLUMN "dead_letters"."ids" IS 'All that stand in the record; for erasure';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "enrollment_cycles" IS 'When each cycle opened; tells the cycle of a fact of the past.';
CREATE TABLE "erased_people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
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
COMMENT ON TABLE "learners" IS 'A student in a course: the aggregate that this service publishes, and the enrollment it is.';
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
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "partition_key" TEXT NOT NULL,
    "value" BYTEA NOT NULL,
    "appended_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "outbox_log_ends" (
    "topic" TEXT NOT NULL,
    "partition" INT NOT NULL PRIMARY KEY,
    "next_offset" BIGINT NOT NULL,
    "cluster_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL
);
CREATE TABLE "outbox_state" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "verified_for" TEXT,
    "halt_kind" TEXT,
    "halt_reason" TEXT,
    "halted_at" TIMESTAMPTZ
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
COMMENT ON COLUMN "submissions"."attempts_allowed" IS 'As it was when the attempt began';
COMMENT ON COLUMN "submissions"."expires_at" IS 'The end of an attempt''s time';
COMMENT ON COLUMN "submissions"."key_revision" IS 'Of the key that was asked last';
COMMENT ON COLUMN "submissions"."days_late" IS 'Begun after due_at, at the time';
COMMENT ON COLUMN "submissions"."deduction_percent" IS 'Of max_score, for late work';
COMMENT ON COLUMN "submissions"."given_score" IS 'Before the deduction';
COMMENT ON TABLE "submissions" IS 'A quiz attempt, also one that is not handed in yet, or an assignment that was handed in.';
CREATE TABLE "video_positions" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "seconds" INT NOT NULL
);
COMMENT ON TABLE "video_positions" IS 'Where a student stopped in a video; no fact, so it is noted as often as players like.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
        ALTER TABLE "outbox" ALTER COLUMN "appended_at" SET DEFAULT clock_timestamp();
        ALTER TABLE "outbox_log_ends" DROP CONSTRAINT "outbox_log_ends_pkey", ADD CONSTRAINT "outbox_log_ends_pkey" PRIMARY KEY (topic, partition);
        ALTER TABLE "outbox_log_ends" ADD CONSTRAINT "outbox_log_ends_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_one_row" CHECK (id = 1);
        ALTER TABLE "outbox_state" ADD CONSTRAINT "outbox_state_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('behind', 'replaced'));
        ALTER TABLE "consumer_offsets" DROP CONSTRAINT "consumer_offsets_pkey", ADD CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY (consumer_group, topic, partition);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_next_offset_not_negative" CHECK (next_offset >= 0);
        ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_halted_for_a_reason" CHECK (num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) AND halt_kind IN ('failures', 'log', 'timeout'));
        ALTER TABLE "consumer_versions" DROP CONSTRAINT "consumer_versions_pkey", ADD CONSTRAINT "consumer_versions_pkey" PRIMARY KEY (consumer_group, topic, aggregate);
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
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_finite" CHECK (isfinite(enrolled_at));
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_finite" CHECK (isfinite(started_at) AND isfinite(completed_at) AND isfinite(revoked_at));
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_finite" CHECK (isfinite(completed_at));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(started_at) AND isfinite(expires_at) AND isfinite(submitted_at) AND isfinite(graded_at) AND isfinite(first_graded_at));
        CREATE INDEX "courses_by_teacher" ON "courses" (teacher_id);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_versions_not_negative" CHECK (version >= 0 AND outline_version >= 0);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "outline_chapters" DROP CONSTRAINT "outline_chapters_pkey", ADD CONSTRAINT "outline_chapters_pkey" PRIMARY KEY (course_id, chapter_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "outline_lessons" ADD CONSTRAINT "outline_lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
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
        ALTER TABLE "learners" DROP CONSTRAINT "learners_pkey", ADD CONSTRAINT "learners_pkey" PRIMARY KEY (course_id, student_id);
        CREATE INDEX "learners_by_student" ON "learners" (student_id);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_versions_in_range" CHECK (version >= 0 AND enrollment_version >= 0);
        ALTER TABLE "learners" ADD CONSTRAINT "learners_cycles_in_range" CHECK (progress_from_cycle BETWEEN 1 AND cycle);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" DROP CONSTRAINT "lesson_progress_pkey", ADD CONSTRAINT "lesson_progress_pkey" PRIMARY KEY (course_id, student_id, lesson_id, cycle);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_cycle_positive" CHECK (cycle >= 1);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_says_something" CHECK (num_nonnulls(started_at, completed_at) > 0);
        ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_revoked_after_completion" CHECK (revoked_at IS NULL OR completed_at IS NOT NULL);
        ALTER TABLE "video_positions" DROP CONSTRAINT "video_positions_pkey", ADD CONSTRAINT "video_positions_pkey" PRIMARY KEY (course_id, student_id, lesson_id);
        ALTER TABLE "video_positions" ADD CONSTRAINT "video_positions_seconds_not_negative" CHECK (seconds >= 0);
        ALTER TABLE "course_completions" DROP CONSTRAINT "course_completions_pkey", ADD CONSTRAINT "course_completions_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_cycle_positive" CHECK (cycle >= 1);
        CREATE UNIQUE INDEX "submissions_one_per_attempt" ON "submissions" (course_id, student_id, item_id, cycle, attempt);
        CREATE INDEX "submissions_by_item" ON "submissions" (item_id, quiz_version, key_revision);
        CREATE INDEX "submissions_by_end" ON "submissions" (expires_at) WHERE status = 'started';
        CREATE INDEX "submissions_by_grader" ON "submissions" (grader_id) WHERE feedback IS NOT NULL;
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_numbers_positive" CHECK (version >= 1 AND cycle >= 1 AND attempt >= 1);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_within_attempts_allowed" CHECK (attempt <= attempts_allowed);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('started', 'submitted', 'graded', 'returned', 'withdrawn'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_submitted_unless_started" CHECK ((status = 'started') = (submitted_at IS NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_quizzes_are_started" CHECK (kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_only_attempts_have_limits_and_keys" CHECK (quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_ends_after_start" CHECK (expires_at > started_at);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_after_its_end" CHECK (submitted_at <= expires_at);
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
        CREATE INDEX "submissions_waiting" ON "submissions" (course_id, submitted_at, submission_id) WHERE status = 'submitted';
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_percent_of_score" CHECK (percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_graders_known" CHECK (graded_by IN ('key', 'user') AND first_graded_by IN ('key', 'user'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_keys_have_no_name" CHECK (grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user');
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz27gV/isYvTQ7o2Ycx5ukSacz8qVbb205dZRkr8NAJCShogguANrRbve/FwBJiR"
    "dQEqgbJeMljggcivoAnvs5+KMVUjKkiLHnnYA9IvpvNG29BX+0AjhB4j+64TZowTDMDspL"
    "HPZ9RQHVRGeMpuo67DNOocvF0AD6DIlLHmIuxSHHJJAEvRECPuSIcUDRA2biMiADwMXl+F"
    "4McAJIgMCD+H8yCsFvEf79ufwGj7jiK3Aw3MTNogD/FiGHkyESNFTc8udfxWUceOgrYunH"
    "cOwMMPK9HFTyHg725F3UoMOnoRr4+PH68p9qunzavuMSP5oEBZJwykckmNFEEfaeS0I5Nk"
    "QBouJHeRkQg8j3E8jTS/GziwucRmj20N78gocGMPLlUrT+PogCV64AUN8k/zn7R/J8mWmO"
    "073rOR+ueo7TKq2cfIQC/skllwRy1XHAJWR//Bnfd46KutqSX3Dxr879s5evvlEQEMblfk"
    "oxa/2pCCGHMamCv4B3sopl0K8DvgDzDFkBePHMdSBPL8wxn+/2FM0Ury0gLJ5X/Pnr6Yuz"
    "12dvXr46eyOmqAedXXm9YBGuuz2F9Rxb8fY66ftjgG2RzGKrwTbhQ2VYv/9w19XjmiEpQO"
    "phl4P/AR+zQ4R2AW4SDHnnCWO/+fJC91PnXnGL284Pil0QIVZikdO9uLk7L3IQeYNzAb3k"
    "14NxhoPIC33ojh8h9ZzSCDklVXPLQ5PTSfEKDOBQASl/sfx9cwnKGB4GExTwCgk7H18mYm"
    "czVxOx1euxhribP4Sh0CsRWtFnKvrMpd6BCLzWXayruSSi8maQq4/oQewW8T/5kfgewLyo"
    "+O2GdcePZbjfc0Sb3OvNZd5Lt/YcUo65+HUlOHvoa8VOnhEUoBSPdlwg9q5+6C2WgJNpMn"
    "Jz1/0unV4Ui3m4J/CrExKcSI485t1ogih29bDnCYtaCHLxBPrPL+O/x7UO3Y+3V/fXFwUg"
    "PSE2IS+DeCl+M8cTpEdxTlVEMCF7nv5nBQwT0XYAEPaub68+9Dq373P7+bLTu5Ijp7m9nF"
    "599qqg5c1uAj5f9/4F5Efw0133qshkZvN6P7XkM8GIEycgjw70spikl9NLudWVLgSx3X3s"
    "Tk14U4HMcqgaHEph6CEvUjqaEyLqJiqxAbeqvsnanOtw3jo94xJvSdSfYCbVQeZA3yePSK"
    "PPVGqSlfS19MqGobkJhbExBueF+G3yJbkbDBiqMDoLc9qLDU83me0QNX2P1mcIqVAEzWyg"
    "HM1mrKDl5mbDN2t7gZU5W+0hJVFoIgfLlFYU1hCFnITYNbKNUgILdw24A4FrwtnKoJ/jYS"
    "VjKRDuzsFysl3O8rfT05cvX5+evHz15tuz16+/fXMyYzHloUW85vz6O8luciug864EDLkR"
    "xw/IGUDsR1KhX529V5EfzXJszI31KH43nUA6NjVfc4TWgm2yBev6EROLpfVVLhDcOapaUu"
    "SA1nRrMtvQQ5ylWcNBfDjIG/iHKXKJMIVGkI10QjmAdFplp+YIC7j2pzyWDkeD6XkSA53t"
    "ZrGZz6+7nfsf9dv5XBMzPf+xd9UpLMAI+twZi99rwkdyRJaNmLMRBSBFkOks3CW4z8ks8v"
    "WQR14N336O0CpHTVaO4hSEWqtcILXr3LR1bpz79VOSerHQ//ppnp+xkgM2yefYowe2ATko"
    "1vtqva/W+3okcMOhYHdDgY8J5DkiC3udhCAZyRXPUwL9VvwsTGEwrFCEMoQF4LskWEXvOS"
    "DkBbd+c/vxpnd93+l+d9WsGK9MLqzSLdTYUpVCzlqxVufLl0SIf/kCMIszMpPymqTqJk7V"
    "hH0S8UwmJ8CcIX/wDpy8BSTwp0DGYhmAFIGxUN6CciHPVr9pDbWnWSmgNt25QenOhxL+4Q"
    "i6o4rQwAIndY7Kuqn3msZ8OBhuRWlhHPJIExuuhntOYfE2x9tDPuK6LMFzQnwEg4pk5zlV"
    "MfoiyLbFhWdXdhx+ubu7yeF+fl0E9uPt+dX9sxdqEcQkzCvyIIRC4+MA1aht1VBa8dewnE"
    "ypCV6QSSjejQVewcKslXR4sRFSghXV+Q6g5FGq1xDkvhJ5b1WNPATuVOzeNngU6rfQtykY"
    "icdAgSqilzp3suEAHHBEJT6srMlv60usEt9AjahaiWc88syLRfNUtnqumDIn3xwDATGb3+"
    "Qi0L0ZRm7KmGrEBYu0GwgMNg1uGxnckBJwiaB3gzhXQksj/jPjSwS/J2Y6vpq6x1CgjqUv"
    "ypfWMnMNC0rkYNNDgDtJk7aBwsZaxzZQuFO4G1L6dWS6T5IuW6f8pUR6TADvuAYmwXKMNH"
    "XnK2Q7J3Q22blmsnMC4wP0I41ZtcICzCjtEqy3BCOh2Rp2SStTHkKztNZ7iCmTsW2JAICB"
    "B9QmaoM+4SOAA9CHDL06K/rVjBdsYx3Vco0CDQsD1qoJ2NWKRIFKFWiDCfQHhE6QBwgFsq"
    "YwjmY0TycyrxRYs0igadL6iWSrHY542Arqu08EaRjgm9b6saeRsB1KYYWWk8wvQNkwgdrx"
    "/ThfjHEpTYUElVGkWDt4BwRDB+IpWUTR2rxceuR//rUULJ/55Gp5knX01ptsvclV3uSrgB"
    "Lfl/1UL6bxb9e4lIuT2ov9ymg23VEhoxXjyZ9HKAAyTywO6QISij0p3jmOfJ/FSZrxddlz"
    "fSBulaZ0hpDxcuR4/dvZGPHu314bI24CyDZGvB2NKeaMtQR7gdTKdCvTK2W6UFCR914YL1"
    "UpYrkZy6S5muuEiISJ6N9LmDhixknnGRIrTU2labLsNRhVltCyKcumqtjUtYcmIeFC+YqP"
    "h9KzqtKsJewKz+Y7mYNPmpTaUh0G0vKqVYM/zcpu2Vnsp5qDUSRwYNpw9KJI3IxoU+uwJU"
    "fVJR7KQsbEaO0Tbxr7rTAHmY3foJVaXoFTaVVUFuBYs0JeqRHuPLA45yb4zlZCmPK9M+Mw"
    "KUWjY/ytriCJayYEN9mYy3tbDOUoIxGfRwRANkZeW8X1oTYwEbP6HQQm4i+q1/UqT2ptAm"
    "sTVNkE35P+fVThtEjGluj//yV9h0b77G2l/pZekYsRpPrXI52/mVSK/ea0y4OefBQM+Uh8"
    "fHFysuDFSIWvmFUUvsnQaTy2xOsfuS5CXi3GVKS1nMlypirOdIMgDaqcFOngEt7kx9NWrq"
    "9NYlNS1sOkQ83bWOqnuUDJsYYjzABD9AG7CIRRXygyI8RitUGdgDgLyErrEGvLbLf2Xb8E"
    "vwTZfjzi3mJvqrky6spiC1bcNEGnDb58yUSQ54Ti3WQotXfnM34J5s8la4VdEmLEnoPzJA"
    "FSVgmL623ASNIISFzwiTsGQ/yAmPq1k4l8fJUyCdWjTVXPH7ERbSD48FzXNhC8hUCwbaPU"
    "2nwkOMvhDJDVE1vXmK4q2+YvbBDNVKtxBpRMHFNsK6gt0ro2PiHScISFHZNSkh22S9pTAG"
    "lz3ZLiYLUh0HMi25lqCdYNMt8YI8H71CqrsOJyc9rLjDk528mOLbfpLqXxoboZxeSxRfIo"
    "jI5ZCxBlSQWEA4oeyFh8ZjhwUdlkW+9W1qRpoLZtTZqdmjTJG2yGaY7IQmrV7S0qgYxDWq"
    "+hVJ7SnjPTNLd2gxuH2ZXe2konaliNdc5T2lVu2io3xs65i3iffG1p7ZtkrL3YriHzWQ1K"
    "mrX94HbTD862I9tpT4JZazF906Zq2EuEFv46LSHMWzWt26PpgCDfVramatBdL2OnQGoTdq"
    "wmtFgTuiHDqyCvYOhnrKQVOT4ZOmID7jG7sCENLJugKm3t9EyrBO1UCgcC11q9QwuEx+RD"
    "3HHnUNePGK8osF7QAjpHZfd+3fbPpoepZWhsBKJJUeZYo/jAoYqBV6oc8YTVNA42m9sYb8"
    "yHCfT9tf0xh6JlvDx9/WrGe+WHRdz2w23n5ma5gvGAKBbXxd4k1IThFulsG0hzjjuCPndM"
    "O8/miCzqNVE3bzRbILPI10O+lq8lR2hDTtbRUq30yBP2LkYwrDyUqDBnueqjTqJ04+l79L"
    "bYXLfd57olq24Keo7KmkX7PWL6gEDcTlyPMGMnbYbkmDxZx3H0biLA4hTxhTIumbKiiIvT"
    "Sa2Ee1ISziYebz7x2CoNVmk4cKXhGI9DaizYVkPbfL2CbJ6JqXE9ZZbMFq+uXryadl8xxT"
    "tHZwFfHfC02oI5Zl7sIp1l2DUYtuARvxuqdxmSNXS7w/FbG6h2kDE8DCbmNaUlQotsg9wU"
    "/xE7vqX1TqiR9mKnhHxffl/1uKa7AIGk+0x8hpKkfie7xULO0STkYIxQGDf6SuelDapllX"
    "ofDaMAPGI+Kte2b/jea7hH9sZ1nqhrRIFn3hGpSGbVc436ciAtvMwRbd3FTQFjt2QbqHaA"
    "CKAH2YUw7g5IfE8whyKj2Q3uzXKxHqyQtZ6pPereiMlnNDpiIEd0CIcMtD4LhYFEinlgur"
    "FTNLZy7kCiBzEH+j551LkAKpm6jtQeb1xm2wlOTkh87BoVZ5YpLdepwXVkM3HmEqph9N1o"
    "gih29fDn6IqMB7l4Av3nl/Hf41qF7sfbq/vri1KNMWNOiKiLAk0O4EIki6QWTJnr6Ph4gr"
    "nDkLiZ7uCRSs6rJ7a8t2G5Hh+i/gQzhqsSPTLj7cUOFTabuXLPd2nJpl4OYcn4jKiG5bF3"
    "g6lufiMoS6Blb/MpEnOIOqJn7pebNwKcTdQ1fN/OFxW7vVPMEFOeGGmO0SlwxdwhivvF49"
    "iDc9WDw3X9NHOkTXvkFQmtz8bUZ3O0foW9qZ7WY7Bxj0HzO2g25HhO2+1xTy+9Tf/ZoW2J"
    "hd5jyAsyJJa76n0l5l4oyw0We5+egIOv1WFp3PZxhJJjLZMwbx8NYbCfqM0+I5FHaN2vcv"
    "5ztayrPADaSrtVpJ1tJH2sVcC5w0y+hljcrsYq5ykPZpVbPXUSoKdyhGa5QX9hIH3Kp7X+"
    "ypXFa77nBdqD2QNP8k3PhKZXjcZnSNaKxR/Oqm4l7j5GU4eiB2yoFRbJGqwVpslU4pHnDn"
    "51Dj3wIdtTChUXmqGJvpjOtw1jzJVFHwdjE6zT+RZrc6wH2EeCMQwQRYFrlNBWprT4m+Pv"
    "wSlz/KTD3oq8PEfT2JNtW+cqBx4OOKLAi5DQ62aJsaurx5vm4x7yIhXtrJmQoqXfT1ZK66"
    "RlLlhnqUltMCAUyF0EHgkdr22s6LNV5AnnQa0cqgLl2hDvSHc5RwJWpDb5bKtsC1sK6/Ww"
    "zxFaO6vJdtYAU8ad2iutIbfrfTDr3TfK+dWQWoWshqe6hqw6NCm1vexUmzG9mYzpKt00wa"
    "AiWXqDGunhbMTLq4vr287Ns9fts0L/hJQbnJ18o1edzBisZa1rslYFoGmHrByRLfUv9rsx"
    "dgSv7QTehe9gb4kBoYSHRKyWECsTPyE2rBdkA4Q8WRVhpMhmaCybXY3NNqZ05RP2EHmf9i"
    "nTVq/kp7QXF7A8yMlO2vhsxSKWzyNEEYAgSZ4Wf0kYxnUkEKg7vgMBEdQubwNGZPJXXHAi"
    "5kAGyIAjWWYCQh9OEWXAx2NUrmDZ2rfYZqoNFLrV1SfNT+xvCrsz0Gxsh9rNF6AYl4uuWy"
    "PaNByPqki0IxXRkV7EJmNLZCucz2rM0V5P5ZT1rR0dWpkwfjGC1LQY8jCTm5U30UfBkMvX"
    "4/TbbxcAmurbYlYxIysZOo3HSidImyCcTD9CdF+cnKyArphVia4aK1afBlzr/qzOLsyQHE"
    "Knn0alF+5VpP35fxEwaq0="
)
