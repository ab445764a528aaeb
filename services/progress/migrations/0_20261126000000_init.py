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
    "eJztXVtz2zYW/isYvTSd0WYS57rJzs7Ijrd160vWcXrNDg2RkIQVBTAEaEft9r8vDkBSJE"
    "XKIiVZpIMXyyJxQOgDeO44+LMXhHwcEiEeD5i4JeGPZN57g/7sMTwj6p+y233Uw0GQvQmX"
    "JB76mgLrhs6UzPV1PBQyxK5Ut0bYF0Rd8ohwQxpIyhkQXE0I8rEkQqKQ3FChLiM+QlJdNn"
    "0JJDnijKAb9X98F6PPEf3jMTzB4656BGXjbXQWMfo5Io7kY6JoQtXl7/9RlynzyBcikq/B"
    "1BlR4ns5qKAPh3rQi77pyHmgb3z8ePLuX7o5jHbouNyPZqxAEszlhLOUJoqo9xgI4d6YMB"
    "KqH+VlQGSR78eQJ5fM2DMXzKi9HPQjHPkwGUBvhrO41nOc84sr58PxleP0liYqocjAHV9y"
    "OYNJpkwCQn/+ZfpdgKCv9uABR98PLh89e/mt/sVcSFg+CUS9vzQhltiQarQL8MaTtozxCZ"
    "MrIM6QFXBWY+4gwmq86uNvB0+fv3r++tnL569VEz3Q9MqrFZNwcn6lsV5gq15WJ3ldamBb"
    "JLPYlmAbs51lWH/4cHFejmuGpACpR12J/od8KroI7QrcAAzoeSbEZx8unP80uNTc4mzwi2"
    "YXXEkRI2HOj04vDoscBDo4VNADex5NMxwELgyxO73Foecs3eEHvKrt8q3Zwax4BTM81kDC"
    "L4bftxCYQtAxmxEmKwTq4v5dEjVtuZ5ErZ6PDaTbYhA1ZdwS4TYlnQyj/HqOL2SW7j9GEX"
    "MBGaSfBH+e/7PXKdFXX+p1ROD1jngUipwuBpoauVGrRf2Hpf4a8ltEBRqFfFbU9+6Hhbt6"
    "lDXXfY7IancFSCWV6tctwXlFvlSs6JSgAKUa2sMC8er4l6vVknA2j++cXpx/lzQvisc83D"
    "P8xQk4jSVIHvPzaEZC6pbDnicsaiPEpTPsP35nPh/WPJx/PDu+PDkqAOkp8YnlMojv1G+W"
    "dEbKUVxQFRGMyR4n/6yBYSziOgDh1cnZ8Yerwdn73Hp+N7g6hjsHubWcXH30sqDtpZ2gn0"
    "+uvkfwFf12cX5cZDJpu6vfejAmHEnuMH7rYC+LSXI5uZSbXfAcqOXuU3dehzcVyCyHasCh"
    "NIYe8SKtqzkBCd1YNa7Brao72ZhzdeetK2dc6i2JhjMqQM8SDvZ9fktK9JlKjbKSvpF+2T"
    "I0t6EwtsbwNDp1r9TojO/1VxucRnVd0307QKb5W0SlSDV5pa8/QbcT6hPEmT83Kr1AeMgj"
    "qRsGOFR/J/iGIByG9IZ4y87c7Xa9gfHbLgPAGr0tMnqftJgl5Qwugl216muu4TzVBou4ZQ"
    "y/k0ZsdzDciYYoJJZRif1aDfeCwuJdH2+P+ESW6YiHnPsEswpTd0FVAH2oyHbFhdMr94v7"
    "4cXFaQ73w5MisB/PDo8vHz3Vk6AaUUnK+bNSXnzKSIMIZwmlFX8t1MiP+CxQ74YBolI3z7"
    "RaS0tXCyEhWFNhv2DGpa6sYxREQ5+KCfFQ7unEe4OwRDMl/nSuBDR152pJL+voG/f2YNTy"
    "9oqHDbRwISOvfswvT2VBLsaTYPHX4PBp+zbH8vZm2bgJl2ngmC/SbsE93za4u+6fb40UP2"
    "Yh931IZDiam99eIsSLje6Q4SRt7uiXvEbKpDJuQqmzFxladGME61tEZwEP1RpVPbhSICVb"
    "dShd343D7DREem0vifSt925F/P6ljxXxVsR3VsQbDtRIwhdIrYC3Ar5SwIdYEO+j0BKqTL"
    "Yv7t8l1nVLJxJxFu9+Ujbh8TW5eobERqzqCtJ41hvwqCyh5VCWQ1VxqFOCQ1bFnpKbd/Am"
    "3zRbO7ofK3qIMoTjePwbs59qrDofq1WYZOpSgRT7uKEuST2Boiyov2GPn9gnBiZKSAKfuj"
    "hNGl5YKYpM9Q0XhQIJ3JN9JLjpFByQPnenaExviNADmCnEPWPARGGoOvjEIHKkLZkhl5PH"
    "6Po6dq5fX0Pn0DSG8RvRV3czZtyiYX5Q3whrCrWeg1tTaAemkE3k6G3fFsrymhrIlhNbm7"
    "PMrWwt+C2imagiDuzicepiW0FtkS5LJAhICUdYmbORkNxjwsZ+pNYW8zWMzVYT6AWRzY25"
    "A+sW2VxCcPY+MaUqTK9cm/5dFhi0drL37jbEfgbjBae2k0c9Yz+ZzuB/sGzi+AyG4hd8Sj"
    "y0yA5BHlf2DuMSTC4mlw2znTzB2jv7V8WtvXOv9k78etfDNEdkIbW6+A41RB3bb+SozlPa"
    "vaxtc1S3OC3KzvTOZjrWxBrMc57SznLbZrk1RtCF2WNwNMGBrIo/Fdr0VxtBya4F1zTfY5"
    "jc2hk7tzPiSa6LcY7KgmxL6OxzO5yaDSrrRVuyJNYSaZtjL5ZXxne3UqTFTdaUaMaUtwKt"
    "HUt2NwLN+ni27+OxOoLVETquI0zV76yDdtLegm0Vsla4hkPyOaJh7bh2lswmEayfRJBumK"
    "+Jd47OAr4+4IljWzhlfKOaURfpLMNuwLD3dkBGd7zSNVS7VhRkfzDItsYr8d7Hc+jrfaKq"
    "lDomllr1V/smgri9k2hAa2cdkZBkkoJ8MoIcoRvqEf4YneitFpDwkwokvdECngYn7czwHA"
    "kow0hhK7kkrCzpaPsPsK6Tfb9N/RWuE5tzZHOOugCpIKpbr6TeYKV1maGwxmXbvP3/Vppk"
    "uSzVd+6Qn6CH/rFudZaLstPl3kIlFSwlmQUSTQkJzDbCpJ3em6ik2C0WKM6yQrdUTsoLrm"
    "21d3vkXVtFpT3ybneero7sSqyPqD1TqTVTYYM9LQFxR+4sIlJTOg959dGOOaIuHO7Y+1np"
    "CXCyQuZQynac9JhzhhnVp8nBJmWk9kyTknNMDU4NjkdaprT8puEZbsLlYQmLv/MIt5TOnu"
    "AWYCEaHi9VJLVgwrYAx6czKp36/pJyYst7W+Y5+ZCe+9Ur9Z9k7vdXe1EyJ4it50kZaOdG"
    "4tjoI92BBO8FDyEs0IdPnLm8iG0tnRkFVs/xFR6XVaTa0VM28KwsoKrrKC8S2jp+D/TkqZ"
    "bzL2vs7zY80fow2hJvaD2mdpv5Nl96mwx7j8YhVbpLTV6QIbHctdzZUd+NZLnBavfRV+Ch"
    "g5wmU302Cchmwq77CbbsM5D4AE3zvZ5K2TZGcd+SzlavaTITXah2kSuv+CWgqrsmxfRzlJ"
    "2Z5d4x80w+DwzLQxl94uua+dTN1uQNL9B2Zva/ync8E1FeN3yeIdkoeN6dWd1JuHxK5k5I"
    "bmhNfbBI1mJ9sHcZjzPJfzIrB6mfYJKgQCfHQeBTxWt9LNZktNvWHqXSEuvojkl7e555fc"
    "XRp2xaB+ukvcW6PtYj6hPFKkYkJMytlZO2TGnxr4+/h+fC8RU8Nbh7jqa1524oDXAu0JCM"
    "I4bwSCqW7kUkVvfun397xIt0tLNhRkkp/X7SSnpPejVn4r0ZMkjYXI7RDvJM4LAm1ij7qU"
    "C5Mbb3pL58gAGrZT6CD9Bf0pWyK4RD7DWyuXKE1uBqs8E1oqGQTuOZLiG3892Z+R7Wytkt"
    "IbV6WANndQOJ1TVZtbvsUpvxvJ2M5yrVNMagItl5iwppdxbiu+Ojk7PB6aNX/eeFYkIJN3"
    "j+5Nty1akeg7WsdUPWqgGsWy4yR2Tr3hSLv9X2CG/sDb4Pl8HecgMCgIdHopEQWyb+ithw"
    "uSAbEeLBroZaimyGxrLZ9dhsa7aeDOD1mPRKt53E9/qrt5zgRau91OIuE0+V3LRULJXw0X"
    "hJbrZTo/U5Vg02aBxNcFh3h0Y3s660jeMTNpbwehy8eLEC0IQLqFbFgHF868DcK2Rsqteq"
    "BsJx8weI7tMnT9ZAV7WqRFffK26JYbLUKKtOfsiQdKFyQKuyH1oj0o7Ubwe172I0EkSWi7"
    "ZCmztEnBu3drhuvubWyvckRAEOpa4G2dchBkOfJEwwpVKhkCjl00OS61yJ+fLeyWbdfGKf"
    "2PU1DJy4kaQ3xBlh6kfqp11fm8NjzU5KQydMxgY0IfGZtFC+JgqgQxDI+jxaRsYYukI32I"
    "/IJxZvxmTRbKjGqEYzikJojJJHmV4xQzyAt4WHaAI5ISbH/DG6vr5Vr1A4w+FUDSruDcKj"
    "Qn5iMw67P+Mh3E6UigEFdkL1VipcYIjQOMUlm2wCHbt+JMyhBdfXffVd8oC6+psajgfQmB"
    "/uqAFN4OGwZ4uO5mYIfLwo4xNjbRLMlZngoREP36ouJ9iXDuyoWfSpL4UEC87gYkiQJp0o"
    "VJeGC7taR7DrdYEO9Go2vmrvv8HkFlLd8Sd2y8OpghYSadBEvQn5Djevyhmv8HHIoxKhtK"
    "puc5HyQcin+/G1VCtgesHWmYeUwMLf5KSD5EWqYUvkaOyOpBLvDEimWGYu43pIx5XQFggf"
    "jN/r7wcHz569Onjy7OXrF89fvXrx+kkK8fKtVVgfnnwHcOfWddmm8GXxX2OBV5E/mOnY2k"
    "JP9ZiSCNDKgH+O0Ib62xzqX6iUtdSjHJV1j9YXzYnqXicIlaWxMahiDCo1fMqEMsPhvCoS"
    "lSMsHoozl0Y6PBhMD2NnR7qa1WI+PDkfXP5avpwPS5wjh79eHQ8KE5AajnX4SI7IspH6bC"
    "Rjm9fGfUFmkW+GfKNsyByhVY7arBxl3FZ1Z7lAaue5bfPcOsf+T3GkcaVn/6dFOHIt134c"
    "vqzh28dj1d1YLUPjlJ/Q8YQImZYqFISwPniGs+dEwL4aHwrDx4XiwUesiwmykqqJu3qI9R"
    "N3TZhaP3FLdJn0dawDeY7Iwt4AdlsvdNsey1geLCN6poZNQ8zGFepahrAA7Dln62hnbUN2"
    "NWyvzz6eXp1cDs6/O25TjsM7gr1TIqWW3iVaUOb+HQqQp1o6vm66pu5zmU0ZcHnke/r8yC"
    "FJAvB9FDF3AkvIW1ZqalNvOTVwVdjpgWUH3ku0qVo1sbpiGzznVje0OQRdVlTiqEOTLIIl"
    "0ocE8D2nEsRYTknJFrw1gkYxnY0ZNYwZxTDqxMtGE5BS2inYbAomBPY31iqpt0zZheTy3n"
    "tMQwFpvYCA9jHqRdRHQy4naIgFefm8qN7vL/38odfFV/1PGb9lfTTD/oiHM3N4jknZ3nga"
    "dqIQ1Y+2bhhobZuo/kq8k92RDQ/EOdkywLet8tOyM+4GYYgrVBxaeqxdy6TpwPeRGmiyc8"
    "XoBG/1FhA1PBFtobAbJHv9/p+l+nmpf69ReL6Mfgsx+i6xahukr+GZPvHILOCwi/KSiAAy"
    "yHulHuqSdv3VnmqaUjhhTLL2IYcJAWyx0rvA4t1mHh1DOF0puS72fRIq7Yqote31UYCVkg"
    "tKrzJdyw403LBH2J83UJq0FxdLnuE5gt2nakEi8KjqQvVMswal6EWChPAAj6g3kSi2kRww"
    "H5KZohB9JHjm5Hmiz8DWG/TAt67QdBWYUPJ+rFrvxqtebYGWetXXtTvb5Vi/N7Oz2qseT2"
    "5dJ0BKtK152JGYfJe+PpmVvLFk3JVPoOpomkrNr/Jkmk77Irem+TVwrnTMq7INVrMTnwmI"
    "onpMJaFotUexd65I4jLWsTzdhqq9K4byIE2fK8XJE2UI9B9cNIUSTWrnxpB5VLPavEVaaw"
    "RZI6jKCPqBDy+jigTl+N4dxs5/+dAJozXTkasneAM1X38uvSPV1YmS9tvx3O43f2ZXxYmq"
    "1XoRuS4hzThTkdZyJsuZqjjTRSSH/Es5Z4rv3cGZ+KLVnY6X4xtiCg3FuxBcPjOnx6FhJL"
    "VvYk7UHRciWz7xxnBjjn7EoynuI+57YArqOunLHpjtdQ2uGFBRpmT+jUACTE7mEl2q6Ghw"
    "9P0xeqrdK+Bu4aFnHDHmafH3WwpFiUC9zOzWuJ1woX002g3jc3cKIzCnTRAzdhi2QpqAUm"
    "FTHdufDWN3YbQk4pZmzZXnI1XDvkRo4W8S8KyfhbRp+lGHIN+VayCRFE222OZJrX5o9cPV"
    "+uEpHx+zvIJR3mItXdHx+dhRC3DjupnGjWeqRIpFzUsT94LwmJLPkJeGQOkTdUppNuh5A2"
    "XNqgt73TNrE/V7ttjfvYB73/X+9lWirG3w72Wn1X5qlHUI+juKlLVMB/ogsazIXco2WE8D"
    "EmnbNZKVYH+1r31Hb7RKQpmLQ4Zl5qz1VB9JT1p3+UzJKOJpb1RSxnpRGgRqKZWlMe3sWY"
    "lXDb6g6+shmZhS2TOCmVjkKqWdKyULvHKghGGGoDo2v2UoiIY+FRP1KOMz65vS3YGPXQK9"
    "pf1AzW7VBWZcVyDnjOzCo/Zhhn1/Y59a++MfRno9O3j1MpVX8GWVhPpwNjg9XetgEaquq/"
    "eZh3WEVJHOJqo3LIFnCw/uA3VbeNAWHuzEPFhn2R2K4l//B8k4oEk="
)
