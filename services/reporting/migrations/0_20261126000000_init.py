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
COMMENT ON TABLE "active_days" IS 'How many enrolled students of a teacher or course were last active on a day.';
CREATE TABLE "assignments" (
    "assignment_id" UUID NOT NULL PRIMARY KEY,
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "title" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ
);
COMMENT ON TABLE "assignments" IS 'An assignment''s latest state; ``version`` is its course''s.';
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
COMMENT ON TABLE "completions" IS 'A lesson that a student completed in a cycle; ``teacher_id`` owned the course then.';
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
COMMENT ON TABLE "courses" IS 'A course''s latest state; a row of version 0 is a placeholder for an unknown course.';
CREATE TABLE "course_totals" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "enrollments" INT NOT NULL DEFAULT 0,
    "withdrawn" INT NOT NULL DEFAULT 0,
    "students" INT NOT NULL DEFAULT 0,
    "done" BIGINT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0
);
COMMENT ON TABLE "course_totals" IS 'All but ``enrollments`` and ``withdrawn`` count open enrollments only.';
CREATE TABLE "daily_metrics" (
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
COMMENT ON TABLE "daily_metrics" IS 'What happened in a teacher''s courses or in one course on a day.';
CREATE TABLE "daily_reports" (
    "report_id" UUID NOT NULL PRIMARY KEY,
    "report_date" DATE NOT NULL,
    "teacher_id" UUID,
    "revision" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "daily_reports"."teacher_id" IS 'Null: the whole school';
COMMENT ON TABLE "daily_reports" IS 'A published report, with the figures of its latest revision.';
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
CREATE TABLE "enrollments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cycle" INT NOT NULL,
    "progress_from_cycle" INT NOT NULL,
    "open" BOOL NOT NULL
);
COMMENT ON TABLE "enrollments" IS 'An enrollment''s latest state.';
CREATE TABLE "enrollment_cycles" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "cycle" INT NOT NULL,
    "version" INT NOT NULL,
    "closed_because" TEXT
);
COMMENT ON TABLE "enrollment_cycles" IS 'One cycle of an enrollment; ``closed_because`` is null while it is open.';
CREATE TABLE "grading_turnarounds" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "bucket" INT NOT NULL,
    "graded" BIGINT NOT NULL
);
COMMENT ON TABLE "grading_turnarounds" IS 'Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ.';
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
CREATE TABLE "outline_lessons" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "lesson_id" UUID NOT NULL,
    "chapter_title" TEXT NOT NULL,
    "chapter_position" INT NOT NULL,
    "position" INT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "required" BOOL NOT NULL,
    "published" BOOL NOT NULL,
    "assignment_id" UUID
);
COMMENT ON TABLE "outline_lessons" IS 'A lesson of a course''s latest outline.';
CREATE TABLE "ownerships" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "owned_from" TIMESTAMPTZ NOT NULL,
    "owned_until" TIMESTAMPTZ NOT NULL,
    "teacher_id" UUID NOT NULL
);
COMMENT ON TABLE "ownerships" IS 'A period in which a teacher owned a course; together they cover all time without overlap.';
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
COMMENT ON TABLE "resets" IS 'Revokes a cycle''s completions older than ``version``, also those that arrive later.';
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
COMMENT ON TABLE "results" IS 'The percentage that counts of a student''s submissions for an item in a cycle.';
CREATE TABLE "school_calendar" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "time_zone" TEXT NOT NULL
);
COMMENT ON TABLE "school_calendar" IS 'The time zone that assigns each fact to a calendar day; one row.';
CREATE TABLE "student_activity" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "last_active_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "student_activity" IS 'When a student was last active in a course.';
CREATE TABLE "student_totals" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open" BOOL NOT NULL DEFAULT False,
    "done" INT NOT NULL DEFAULT 0,
    "ungraded" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "student_totals" IS 'What a student in a course adds to the totals of course and teacher, only while ``open``.';
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
COMMENT ON TABLE "submissions" IS 'A submission''s latest state.';
CREATE TABLE "teacher_students" (
    "teacher_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "open_courses" INT NOT NULL DEFAULT 0,
    "last_active_on" DATE
);
COMMENT ON TABLE "teacher_students" IS 'In how many of a teacher''s courses a student is enrolled.';
CREATE TABLE "teacher_totals" (
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
COMMENT ON TABLE "teacher_totals" IS 'Sums over the courses that the teacher owns today.';
CREATE TABLE "teaching_activity" (
    "owner_kind" TEXT NOT NULL,
    "owner_id" UUID NOT NULL PRIMARY KEY,
    "last_activity_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "teaching_activity" IS 'The latest grading or authoring by a teacher, or in a course.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "transfers" IS 'A change of a course''s owner.';
CREATE TABLE "users" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "display_name" TEXT,
    "role" TEXT,
    "erased" BOOL NOT NULL DEFAULT False
);
COMMENT ON TABLE "users" IS 'The only personal data in reporting; a rebuild keeps this table.';
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
        ALTER TABLE "users" ADD CONSTRAINT "users_erased_without_name" CHECK (NOT erased OR display_name IS NULL);
        CREATE INDEX "users_teachers" ON "users" (user_id) WHERE role = 'teacher';
        ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_one_row" CHECK (id = 1);
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_finite" CHECK (isfinite(report_date));
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_revision_positive" CHECK (revision >= 1);
        ALTER TABLE "daily_reports" ALTER COLUMN "published_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "daily_reports_day" ON "daily_reports" (report_date);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_known_whole" CHECK (version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL));
        CREATE INDEX "courses_teacher" ON "courses" (teacher_id);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at));
        ALTER TABLE "transfers" DROP CONSTRAINT "transfers_pkey", ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "ownerships" DROP CONSTRAINT "ownerships_pkey", ADD CONSTRAINT "ownerships_pkey" PRIMARY KEY (course_id, owned_from);
        ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_not_empty" CHECK (owned_from < owned_until);
        CREATE INDEX "ownerships_teacher" ON "ownerships" (teacher_id);
        ALTER TABLE "outline_lessons" DROP CONSTRAINT "outline_lessons_pkey", ADD CONSTRAINT "outline_lessons_pkey" PRIMARY KEY (course_id, lesson_id);
        CREATE INDEX "outline_lessons_assignment" ON "outline_lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at));
        CREATE INDEX "assignments_course" ON "assignments" (course_id);
        ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_pkey", ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrollment_cycles" DROP CONSTRAINT "enrollment_cycles_pkey", ADD CONSTRAINT "enrollment_cycles_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "completions" ADD CONSTRAINT "completions_finite" CHECK (isfinite(completed_at) AND isfinite(day));
        ALTER TABLE "completions" DROP CONSTRAINT "completions_pkey", ADD CONSTRAINT "completions_pkey" PRIMARY KEY (course_id, student_id, cycle, lesson_id);
        ALTER TABLE "resets" DROP CONSTRAINT "resets_pkey", ADD CONSTRAINT "resets_pkey" PRIMARY KEY (course_id, student_id, cycle);
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_finite" CHECK (isfinite(submitted_at) AND isfinite(first_graded_at) AND isfinite(submitted_on) AND isfinite(graded_on));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind_known" CHECK (kind IN ('quiz', 'assignment'));
        ALTER TABLE "submissions" ADD CONSTRAINT "submissions_status_known" CHECK (status IN ('submitted', 'graded', 'returned', 'withdrawn'));
        CREATE INDEX "submissions_student_item" ON "submissions" (course_id, student_id, item_id);
        CREATE INDEX "submissions_item" ON "submissions" (item_id);
        ALTER TABLE "results" ADD CONSTRAINT "results_finite" CHECK (isfinite(submitted_at) AND isfinite(day));
        ALTER TABLE "results" DROP CONSTRAINT "results_pkey", ADD CONSTRAINT "results_pkey" PRIMARY KEY (course_id, student_id, cycle, item_id);
        ALTER TABLE "student_activity" ADD CONSTRAINT "student_activity_finite" CHECK (isfinite(last_active_at));
        ALTER TABLE "student_activity" DROP CONSTRAINT "student_activity_pkey", ADD CONSTRAINT "student_activity_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_finite" CHECK (isfinite(last_activity_at));
        ALTER TABLE "teaching_activity" DROP CONSTRAINT "teaching_activity_pkey", ADD CONSTRAINT "teaching_activity_pkey" PRIMARY KEY (owner_kind, owner_id);
        ALTER TABLE "teaching_activity" ADD CONSTRAINT "teaching_activity_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "student_totals" DROP CONSTRAINT "student_totals_pkey", ADD CONSTRAINT "student_totals_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "student_totals" ADD CONSTRAINT "student_totals_not_negative" CHECK (least(done, ungraded) >= 0);
        CREATE INDEX "student_totals_student" ON "student_totals" (student_id);
        ALTER TABLE "teacher_students" DROP CONSTRAINT "teacher_students_pkey", ADD CONSTRAINT "teacher_students_pkey" PRIMARY KEY (teacher_id, student_id);
        ALTER TABLE "teacher_students" ADD CONSTRAINT "teacher_students_not_negative" CHECK (open_courses >= 0);
        ALTER TABLE "active_days" DROP CONSTRAINT "active_days_pkey", ADD CONSTRAINT "active_days_pkey" PRIMARY KEY (owner_kind, owner_id, last_active_on);
        ALTER TABLE "active_days" ADD CONSTRAINT "active_days_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        ALTER TABLE "daily_metrics" DROP CONSTRAINT "daily_metrics_pkey", ADD CONSTRAINT "daily_metrics_pkey" PRIMARY KEY (owner_kind, owner_id, day);
        CREATE INDEX "daily_metrics_all_time" ON "daily_metrics" (owner_kind, owner_id) WHERE day = '-infinity';
        ALTER TABLE "daily_metrics" ADD CONSTRAINT "daily_metrics_owner_kind_known" CHECK (owner_kind IN ('teacher', 'course'));
        CREATE INDEX "daily_metrics_day" ON "daily_metrics" (day);
        ALTER TABLE "grading_turnarounds" DROP CONSTRAINT "grading_turnarounds_pkey", ADD CONSTRAINT "grading_turnarounds_pkey" PRIMARY KEY (owner_kind, owner_id, day, bucket);
        CREATE INDEX "grading_turnarounds_all_time" ON "grading_turnarounds" (owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z2zYS/isYfUluRpdxZCdOL52bkR1f6o5ferbT3ktvKIiEJJ4pQiFIO+q1//0AkB"
    "RfBL6AkmVS3i+JTWJB+gG4++xisfhfzyML6vm2O30zNH37gXzCy95f0P96Lp4T/oPyfh/1"
    "8GKRuSuu+XjsSBksWxoWXjLZdsx8j1/jtybYYYRfsggzPXvh29QVAj/QRzTH7hIR16OOQy"
    "zE/MAirs8QnSCMfILNGfEQ9ZBJA48R9Eg8ghzMfBQ+DFGXt+NPfCOeaFGTP1K81hN0Hrj2"
    "14AYPp0Sn8vxR/z7P/yy7VrkG2Hxr4t7Y2ITx8qASR9d4hm2JbqRdw1/uZB3vnw5//Q32V"
    "68/tgwqRPM3bzMYunPqLsSCgLbeiMkxb0p4e2wT6wUzG7gONGgxJfCt+cXfC8gq9e2kgsW"
    "meDAEYPV+34SuKYYIySfJP45+mv0gqlmhnF1fWfcnt0ZRm9tbMUr5EYkumRSV8wLmw+EAO"
    "mPsN8EFnm1Jx5w+sPw5vXh+z9JCCjzp568KUHr/SEFsY9DUTkAecTv+V+5jvkd+eaXYR5L"
    "5VDnL90E7/hCAnjyMcRQxmDtFt67s3/ciZ7njH11xIWrn4c3EvPL4T8k6PNldOfi+upz3J"
    "zybzr83q9OL65P5EAkwIvPx4gUAX/TNfA/cejU4K9L5gaADzbx7Tl5I37Yr6H4NLw7ywEZ"
    "K6t1CM/dgumbFslhx9+hg4jx9+X//Xnw9uj46MPh+6MPvIl80dWV4xJQz6/uOKZCKU/uU0"
    "pCXBhj8/4Re5axdocOaFHb9VvzwTx/Bbt4KoESf5F4uZQhZcyeunM+QkWWNmlQaWpXTWua"
    "2iE3ZSuZV4ybOZ9wQ8d8/v9HNBo9EI/xpqMRshmyuY0MbeIrtm5YN+tqAzOaPFXTlq4Jgk"
    "HVNajhGGrinhHaJubt1eSVECeQRt+JhoJPSYB+j/R7GlHf9h2iQ/hWAsD1GnA9i+tx7Ks5"
    "niBqaswTqTJ+J36oMQSRru3CCJxfnt3eDS9/ygyDIH7iziAzBPHV16EeSUZh1Qn65fzuBy"
    "R+Rf+6vjrLa5tVu7t/9cQ74cCnhksfDWylMYkvx5daRJZO6XzhkAh/FVlKNagiS+aqaV2y"
    "hBzCGDfX/gz7CMeBAxR1RCxki8iAueTDIhhPFErgho6THuFEWlySxGEF/qOrYFFP84wN6F"
    "W7TPzLoFXRqGuCnpUCYpWzS/Kb0aBVq/ZAqhSkKlRTmjM0IwQTFJj/E0/SldVsQEjzslug"
    "pW2Du+u8tJ+hgA/0nii00QmlDsGuepBTUrnxHXOx/RrSk+vri8xonpznvbkvlydnN6/fym"
    "HkjWyfqL+rhHXqaP+s1AbqvzvunYb2t8Kl1LrrIlHzF7cY0iZf1GXBnHjXkwkjRcH7XKN+"
    "pU8aNjeobF/PMS1GdwO3b4H52/l6dCQjsx1CUu3vtZ6OlEXPo9GeejRY6EQo1yUhVNkgVO"
    "nThW1qRYZjAYC7AdwuxzXSbAqeZk8LFUtOcHe+zsHTapbvBoPDw+PBweH7D++Ojo/ffThY"
    "qZj1W2W65uT8s1A3mRFQuUMuI2Ygcykm2HYCwUbqq/ci8b0Zjq35nY/87/bm2LvXdTozgr"
    "AQ0maH03QC5hf4QCWGOyPVyIp0aEyfzGbrep4pGfA7/8gFTkzKvaEZZjOVUXaxtyyKnWQE"
    "8/GTpR9ah73B9ETMxfRs5pP55PxqePNP9XSO26fxP/nn3dkwNwAz7PjaOakZIVAj+mpEAu"
    "gRzFQebgXuiRgg3wz5RhH5jCCQozaTozC1stEo50RhnNs2zu2LwP4cLYOWh2B/ThZL68Vg"
    "o9XVZwzCtmBFGAKwEICFAOyewI2nXPlPo6XBupBnhAD2BrDPbc5pQiuTBf2S/1m2h91pAR"
    "dKCeaAv6Lunq3vcm394fLLxd35zfDqc9tWekU2ayG9kDerWYVoVjvTON4cldtGhZFHH8VG"
    "5cjOowOxmwqjhYNNMqOORTw0oR7CLgrce87a3KgnVabxkzwDMo13/+lskGncAobZVCUdPD"
    "evTOVrO4FCuxeb1Lg9hI8aUMbd7uZ64WgLmxAoFolL5vZKAvBuMLshs3L7mZVE5nErVrfK"
    "UoNTUs+cGqwbcHqWlGAa+I7tEkOfUCgkgVjElHiGFz7HRQPOtAjgmNmtpANjSgJQXDm9Xw"
    "PbU2nSQhjTIi8ax7ZFM+6oz2HrlcU0oib9WpEN7vGvWlfHNxwHjQMfjUZhFTZZsWY0Qti1"
    "+LVH259ZHn4UtWJ4566P6IK4KNUUUddR1HbbXrcQxWghoyuOYqTGUEM35aRetHrKZK/GH4"
    "oGlhkZQHIfqrW1CEcrWu2ov2Mglug6hDveIRC4Uw9bWgwvLdJ1tPeE4X3CtrO8JPxPNosY"
    "XqZJFcOzRGNjnmpdyfB+EeVruCfKGVZcsyYKUr2KK/8xUWOX3+Ffalyvprhs7xb6g0q9HW"
    "J0UKn3uaq3wTZ03Zq8UajIWFUM0aMqSvGuW9Id8xYWjGWujDLGVwZ+ThBg14K9iCyWIb4/"
    "bHHHYH8N7N8MbkH562tO8rwkAK8P/IJ4piiux4K5wj4S055jpwT9nHjeXobyb6J+OjIaZV"
    "by7PT8cnjxenDQP8otHcYc5ejgT/ns1KQed6NprpaHya412VMgNp/yxZ3AxFdMfD/wXOzR"
    "wLU0Z3xOEKa61lRP0DMY4W9ksQZTvbiTFzPVj/rvS6d6ywJjN/LXXklcLGrRrxUWC+/VTu"
    "xeBGPHZjNioVCwj8TSiSzaPLGnoqSKSL0W52NEWdkeebCFf6LK4N6ssw0CYuHjNCNiGSEI"
    "iemGxCL44pBK3QhNTuxFR2peRHZl74qL/EUqgccZdQhi5izKWNxdTZFQzWgsI6VFoJaxgq"
    "1ECn0d0h9vr6/UmKZE8p+9bfrod8SNRxehLcFNgFEeE8+Hv3OzWXSQj4mvzGyDcgZ5WSgj"
    "DQUNivkpwdYF8X1JxpT0NGlQyU55U8ORbZ+xgoHK0pZ5tEobqzAAkSndjBU+vfbfiUcL9Q"
    "1au5oK9Q12CndLilbvGfOMCv01Kdy7JrpPAO84XBlheU8UCRo16jRGclCmsWGZxgjGB+wE"
    "ylzUygFYScIQbDYEM85slXviij3hdckuOMS9n7DtyRCuQEBuY5GTqI/G1J+JXMcxZuT90c"
    "ahnSfxmnWT97qQtteLKp700Rw7E+rNiSWyTkU19DCnpX2cSL/G6YblTdtmrXcN+DMV2eqO"
    "eXgS1HdfyKZlgG+b9duqZISh5+EClmMrcxBaZlDFDlF5si7zhTW1XblMErKDj7KqFX9LFn"
    "hkY10uVkX+/Z+1ShSrmFyjYLJKHgLKEFAuDCifrba49tQB5VSDfkVAObddtkayQ3pzda7M"
    "nCKboao17Mne/ecGZ1i3AeS9KNfXUpoDp4JvE82FR8XsZcbEo3NDF9sCaUBaVW9rQRRqoL"
    "SiWSwCJx2XlzVrI307XYZvXs7hTuNPpiaRC7+xmnTuWuyrFu1FQBKn2dpHNBqZDmXcJxkT"
    "EweMjEaiZrD4g9DjzOYiti8uiBm4zvy22TGQxBbyFyCJOyWJQGm2aWiBcm+dcmc0uk6UfF"
    "0SQuX1QuXt4TSfPWzx/+9SW9fUtEbRsIrZTEMRI7cvrprb/GAzThk8PBcUJOoFpXr5iMaB"
    "eU985CJxAgJDb9+8/TUYHBxP5L/jX4ODg/F36HsU7QFD/PLg/VHSbJ317OaRUPSmdYYait"
    "60QiNC0ZuNtlKFykmDFSUCQIr2rJRK59Iq28OGfqTjm8AtYEDRzSrW8186NrzgOc+plP+v"
    "Td3TGfbUEzduvx1j9bwbPeb4m+EQd+rP+K9vDw5KJmRsqXirfFJddGsQ3qsImgSmSYjVKI"
    "MgLwvZA5A9UKicrgN/TL8VKKfoZpVyokkz2ID24jagwf6n59n/pN4lUgz7miDA3yQHVX9v"
    "yKabQjoE+VPtCpFFoZuxoZwokCEgQxVk6IJOz1xVLaS1JvWIkeHQqUHqxqmfhCG1ZNNsG9"
    "jShtEc4EEtMcQux7XRfuWcIITVND2B9CJvwPyC9aOyBd60FMz9piUndCucpWQgnaZVAeKQ"
    "U9yKXRClrCNsUZN0sFXj1sRkbufYcTaOynSFaBwOjt+v1K/4pUzh3l4OLy6qOcYD8Wx+nU"
    "9P6uno3LwcpNToK90ZdnzthfuMEKDeEHX9/e05MUC+GfKNIi4ZwS3EWzo0DhBu0eQ94lT4"
    "C3k4UjHzSbWpwX3kOfOpk73rFOwOm8utCdGxcsnm1KhLVWnuumKwYaF15L+MZIXDqol5Rg"
    "j8q3ykYIYXwuf3bV+1baEkWJAXhHhBA1Meo8hHSTcKrBLdp5DZ9rbF6mMLmFZgqq0uQE1s"
    "oib2sZpba8H2yNfA9pTpwGUbvNNisMm7fJO3sr6/Jt4ZOQC8PuCp8+H0mPSaYOtPY3lZix"
    "ViKxKb2YtegcO+ut+vctbjlvUP1iKeTWVJt8eZbc6SA+KR6MtaueEfUexri9pvS371gf+I"
    "RWE4e07kAVrcP0fiqoMXylO3nu5JEA1o3dfVL4kGyPGW1Wp046BZSUg8a10kNFNrRw5W4P"
    "q202ycV6Iw0K0e6Gc+H65DQ9sZSvL3wP6tgI3IW1VERJze/VvdEkm/hHzA98l84YexfyEv"
    "+ACHdJ1L1Gi/ASOQB4/rTeWUCLABXTbQLgbWWd3Rz09h/Qo8eTEIoKqc8FDtGAvq2KbWbq"
    "F1SYjyda4Ozw0RSc5qyxjeqzKNnmhV0zLekAd6T5jwjUW1sVeM27j5wiHiPkPUsaSTjF00"
    "GkXf7WjU574yo/wyZSSs2o49z34gchndW7emT/QM8MlbaCKgpOBu1+ihpCCUFGwZoq0ypS"
    "E6BbZU3KxhTHmzmtb0bkZEFNrkGou/VGi3Qp8xdCIjbcYtIAvGc5sxaQHF8Sbc+tmcvIng"
    "dWQm1+3o1nsHC9pC5Q4WFCxop/R95nAqrmU052dKBCYnJPc8Y5GW0LQqVpKIac+xU5Brkk"
    "jlF5FCsTeR+H6NwKez0/PL4cXr4/5RLqskHomjqF5auj4aZyV+s/0peVlYsIMFuxeQQgTF"
    "cLWL4bbH/bw1Z5Q6p9ghroW9ntoNzTXqV7ijTDY3zHT7Wm6pTG36jbpxNFUm7DEkvjguZv"
    "rIp8I3jPpFfPZ8RKK1Rx/VnuimHcI+9ZbtUxcDaogB1WGcGSGgnZ1bbboNowND07cfbH9Z"
    "pKRyrSq1VBRzwGmBGlkaxE3CWOgRi42ZjKsW0QuJglcyhKTK2NCShchXC6kORL52yifF9x"
    "F+oaSBQ7YuDS5Z61yy1tmZO+rzFyu3MlGbujbGT5rXsDCCqa6sRMoqII4kE5RVnDsfdikW"
    "VeKbrhXvJehzEusso0MORyNxwOFopLJHT/gksF4tVKxgvXZqvbp7zq5aN7VsJ6Cl9AML/W"
    "tL7QHueFHsoDmq214IC9yig4MKMUyLAI4KkqrKzCmOf65LbhgK7U5QuX2R0FU+ShH1SxpU"
    "8r4kt6Ue6Rum0mGSWk+y1KZqF2lx41/dXzkDS1aifDoaScI2GoVfrqjUyC+Fu00FvYtI3a"
    "MITthhVGIlLiUntse7D6U3pXbJi+syjbwgUDzYYvLsBA9YM2Q7QbZTN4CFbKdOLDspdplp"
    "6IKUBGgD2D2wA0QF7Q6YjkpIJEApNFAKkKG318tB6aGWnqcR+a36o60Qh6rhnRnvsda2co"
    "Uo1ObvYn55dwagSXq5Rx5sTQKWFgEGpmJgqWCndkgxJQe53EW46i1q5OVeXHZ3GsQk6K4z"
    "NbNSMDGVmOrNyowQrLL1n2mV7S7MG4rSqHrqlbZco37Falu8JSeKq9dccjt30Yw+Iv6yy3"
    "BretSNLP0iFj1YOjeKIeJ61HGiJbDMetxGPW2wmNa2ioMvYxkN1nyeKFPKiD4WDW6cF4OU"
    "FEhJ2T9jWZqQnG1T11TqJCTfBnMmC42n0kVYuKFOpgcn9ctFyrCFl+sWslkXYBo7Zhr1FT"
    "jo7pITRRoYRKUsIJs9rkxrgqZEAMfMQYY6MKYkAMWsI6EDY1oEcCzdBnBiT/d+J8B3g8Hh"
    "4fHg4PD9h3dHx8fvPhyssFy/VQbqyflngWs/vTy0DnTJyWIlYJccLAaAlwMOGzT2ocKn9N"
    "D4DxX1C9aa9ev4cvyiZgUDURcl2jIgpgrvAInqmwGfK2JQ0HiZRDD74lZpTYONe9vAyZPn"
    "fGm6eGkZcPCanFnlGbo5sFkpSHprkJeRROX4d75RJYREHpLfWpcM1SKj5WGXTUhRRbDV7U"
    "ojFTWsvQ+OO9zulITraKGZeMXkbjXFoQ2VraEIQafMC2Snb9s3FodEGs2C4QpRWLbMnyNP"
    "G4K7JgjQ5qAlkwlpWvcpLwtMB5hOIdP5wgpZjrxVxXACVpvdCGdZ1ktacBHqYgcJUyhc4l"
    "XXHzmR8cg4sB0L3ROyEKukNv9HPE3tfW/a4QYcSfzpmoovJQL8CPjRc/Mjy2YLBy8N+fsa"
    "rMUhjbwc7DXRj2l4VLXNvxjzuD1grY81h4YpF27KapElQlCNTF2NrD0sZkg825wV8JjoZh"
    "WTwUmzKipTjP2WS6ZvXC09+vA3Iw+tt2gNOMPpDHu6pKGbwXr+4XwzHOJOffGBDN69KwE0"
    "1rW8Vc4jitXwILyXq1TBvysNhKPme4ju24ODGujyVoXoynu5vC3q+spdqT/eXl8VRWJXIn"
    "nv3zZ99DtybNZFAlwCrgCjnDjkOUI/64GIDp698v8f/wcq/xoy"
)
