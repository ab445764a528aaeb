from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
COMMENT ON COLUMN "courses"."archived_from" IS 'What restoring brings back';
COMMENT ON COLUMN "courses"."transferred_at" IS 'From when on the owner has it; null for the first owner';
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
COMMENT ON TABLE "assignments" IS 'A deleted one stays, so that its id is never used again.';
CREATE TABLE "chapters" (
    "chapter_id" UUID NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "position" INT NOT NULL,
    "version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "chapters" IS 'Order is by (position, id); imported positions may have gaps.';
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
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrollments"."version" IS 'Of the latest event';
COMMENT ON TABLE "enrollments" IS 'A copy from enrollment''s events: who may read a course''s lessons.';
CREATE TABLE "erased_people" (
    "user_id" UUID NOT NULL PRIMARY KEY,
    "erased_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "erased_people" IS 'Of a user who was erased, the bare id: nobody becomes an owner who is gone.';
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
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "deleted_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
COMMENT ON TABLE "quizzes" IS 'A deleted one stays with its versions: attempts were graded by them, and its id is taken.';
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
COMMENT ON TABLE "lessons" IS 'Order within the chapter is by (position, id).';
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
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers';
COMMENT ON TABLE "quiz_versions" IS 'Only its answers are ever corrected: attempts are graded by the version that was taken.';
CREATE TABLE "transfers" (
    "course_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "from_teacher_id" UUID NOT NULL,
    "to_teacher_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ NOT NULL,
    "transferred_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "transfers"."version" IS 'Of the course, at the event';
COMMENT ON TABLE "transfers" IS 'A course went from one teacher to another; kept, so that the log can be rebuilt from here.';
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
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_pkey" PRIMARY KEY (course_id, version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "courses" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B') || setweight(to_tsvector('simple', description), 'C')) STORED;
        CREATE INDEX "courses_by_words" ON "courses" USING gin (search) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_title" ON "courses" (title, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_by_age" ON "courses" (created_at, course_id) WHERE deleted_at IS NULL;
        CREATE INDEX "courses_of_teacher" ON "courses" (teacher_id, title, course_id) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_archived_from_something" CHECK ((status = 'archived') = (archived_from IS NOT NULL) AND archived_from <> 'archived');
        ALTER TABLE "courses" ADD CONSTRAINT "courses_finite" CHECK (isfinite(transferred_at) AND isfinite(created_at));
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
        ALTER TABLE "transfers" ADD CONSTRAINT "transfers_finite" CHECK (isfinite(effective_at) AND isfinite(transferred_at));
        CREATE INDEX "chapters_in_order" ON "chapters" (course_id, position, chapter_id);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "chapters" ADD CONSTRAINT "chapters_version_positive" CHECK (version >= 1);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_finite" CHECK (isfinite(created_at));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_key_revision_positive" CHECK (key_revision >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_one" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_finite" CHECK (isfinite(due_at) AND isfinite(created_at));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_version_positive" CHECK (version >= 1);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        CREATE INDEX "lessons_in_order" ON "lessons" (chapter_id, position, lesson_id);
        CREATE INDEX "lessons_of_quiz" ON "lessons" (quiz_id) WHERE quiz_id IS NOT NULL;
        CREATE INDEX "lessons_of_assignment" ON "lessons" (assignment_id) WHERE assignment_id IS NOT NULL;
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_kind_known" CHECK (kind IN ('video', 'text', 'document', 'quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_completes_on_known" CHECK (completes_on IN ('view', 'pass', 'submit', 'nothing'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_quiz_of_quiz_lesson" CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_assignment_of_assignment_lesson" CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_pass_is_for_quizzes" CHECK (completes_on <> 'pass' OR kind = 'quiz');
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_work" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_version_positive" CHECK (version >= 1);
        ALTER TABLE "erased_people" ALTER COLUMN "erased_at" SET DEFAULT clock_timestamp();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlv2zgW/yqE/9kU8BZtmjaddrGAk7gznskxm7jtnFBpiba5kUWVpOJ6Zvvdl9Rh66"
    "AUU75kl0CRJhIfJf1IPr6bf7dsElCG2NMOY3jkTZDHW2/A3y0PTpD4RXW7DVrQ91M35RUO"
    "B25IAOcNw+twwDiFtux0CF2GxCUHMZtin2PiSYIOcJCLOHIA8RBgHM5YGzAC+BhygDkD2A"
    "GYAQ89IAoCJtrBEcTeU9m7Q2zRPfZGq3YUePhzgCxORoiPERXd/f6nuIw9B30RHxj/6d9b"
    "Q4xcJ4PQ4oMt7Mi+wiYWn/nh7ffvexfvQiL5vgPLJm4w8ZSE/oyPiTenDALsPJXk8t4IeY"
    "hC8XEpIL3AdWPYk0vRd4gLnAZo/gHO4oKDhjBw5XC0/jUMPFuOAgifJH+c/Dt+y1Qzy7q+"
    "6Vt33b5ltQqjJ18hNw7xJZt4cuSxnAcCrq9Rvwtswqst+YDzHzq3Ry9ePQkhIIyPaHgzRK"
    "71NSSEHEak4VAssOeYi88vYN5HX7ga8zlBDmvxqnVQTi4sYF5M8gTABKLtgtrv/tKXPU8Y"
    "++zKC9cfOrch0ledX0KoJ7P4zuXN9fdJcyLWarSOr88vb85C+BdwY/n0IJwzTAf1PJ0Bvw"
    "b4E/jF8gmO+WoW+gtk4wl01ehnCXPYOxHl07iHwxqHi+5576pzefRd+zhEXWCOefjZyXic"
    "PHuSg9kR2wDkCogFIhxPkBrjBVUe35jsafLLEgjHrHoPAO73rrp3/c7Vz5nZftHpd+Wd48"
    "xMT64eRZx+MdnnnYCPvf4PQP4Jfru57ub3g3m7/m8t+U4w4MTyyNSCThqT5HJyKTO6rkBd"
    "LAYX2zMdBpYjM/yrBv8KMXSQE+0Dlo+oHUuTGrysvJOV+dr+rLqErZ22T5Zma2INBYMJFi"
    "KneIwFXZdMkUJa7XklK6CUPoc7jkZjv7AWryv+++fx85PTk9cvXp28Fk3C95xfOa0Yjt51"
    "Pwe2UDAkThrwpihqAbo25vK8OSjiiU8otxw8QkzBJ86wB+msRODMk+ZAHcx4pLbu1zytgO"
    "9MMtw0yxas4Kx33bn9Vc2zk/bpDfbs1363kxsEmyIJTw2RKEu5BrFonzbQfZOLYstJHck3"
    "Q2mk3yaPcmSv0zRTZYjWaaJq7sA+YpGSpsDhvdIgFYFVhPcdoQiPvJ9QtGH1xJtAz1ZZoh"
    "KD6/m8p/3EdXF1saYpnM4NqNl5JQCIGEkIf+fuvHPRbYVAD6B9P4XUsUoQdxFj4lEKo8hZ"
    "TPnup1sk9Aa1eJXAfRl2s7fsqYB2iB05JinMMmgWb02OJ/kr0IOj8JPks7+2U5NzDH0ems"
    "mLnoLkXrvSTWBHrZb0EdxQB1FpvB/MwJFYkVjeaAPsPHkLIlkPOSC5zsAEzsAYPiAwgj4r"
    "OgpW7m0Fb0H83bo8OENl/ATGT9BoU0+ydjQU4DTJbjVgY1P4RhA19oUm2BeMSmJUksNUSb"
    "alkewL2htWScTjggmiN8MhQ+oYplyTdrWCEje2SNh6OUWlHKMVVAYfUq4tTqVp1rP7P64p"
    "NH7vL1cQ5qM9oiTwdTSFIqVRGWqoDJz42NbS0BICA3cNuD2Ba8zZVJLvqJSx5Ai3p1g82y"
    "xn+e74+MWL0+NnL169fnlyevry9bM5iynequI1Z73vJbvJjEBR95AvgeyA4wdkDSF2A4oU"
    "8kLpKJSRH8xwrE3Jm4rvphNI73X9WhlC49ZqtFvLDViZTbVi485Q1dpF9mhMN7Zna6ruaZ"
    "oVNPf9Qf5Rq3U6RssmQg8aQzbWM0flCI0xqqYxagxdbt2L79XhIxkiw0b02UgIIEWQqTTc"
    "R3BfkBnk6yFfK+gnQ2iEoyYLR1GWWa1RzpGacW7aOBes/uXW6a3YXj/EHscq4+uHhVdyGe"
    "tr7MTcofm1AY5XY3o1pldjej0QuOFIsP2RwEcH8gyRgb1O+qzMXRLvUwD9SnwWptAblUhB"
    "KcIc8NfE22NveAm3fn31/rLfu+1cf99VxRXsTMIIQw/UgkUSlVApT8yvPR5t2h8jMF9wb8"
    "CnT/GG/ukToFj0IuNGZYmJKeZjgKAtfjwgjwMyBEK4ANGz/sFAyCeL4afr7f4P7w9vUfki"
    "uhkVvwBQ/AOUTMOeSMCBPcauQ5G3VFkMIHoN45v+8OInz2NjRZ9tIMQo8R2eAwbIlX9z5L"
    "rJA6O+GWDyvfkU2wgMKZmIuzahFNlxkY6Vg2kbFTz0bYTSMjdQMNHynStpbzatOqKZiVve"
    "Jtzp19QAPUdmoK9THUBsP64O6HMCY/jVR9sWyIwI1aqBkaYxmNepf+GNAiHeak3yFI3BvM"
    "7+OUHWX7GatvwemiIyqOujLrQPHmgVCFtQmM2zjkmJCs3uAQmFXChZWmalPGGDp3vro1Qq"
    "haLCiQQfDORPoSxD+z6vYjdjVLjU3bVTPbNUJrklDyqFHhsiSmt5NIvUe+PUbL2TBpTpGH"
    "mAeKE5hkzFa4ExZADzt2GPYEhoeGuIKeNRg9XXxj54Qk2m5CaDaEnAXewhSx9ZBaVB2OSi"
    "NjP8z9S6+ib2h8B3ag5zltIMc6OH2ZQ0O9RR1nBKq8r0r5qYnT0KYT9XeDE5O7MRpoozrQ"
    "BUqhLUIaL0OcB//aVK29MC6T+il0NCaKNhIBcIOpeIl5UeS91uV4aDOKKh5YYtdxhZqjIM"
    "VeXeKk1CCv0p3m6aHlG6lZRbE3faWKu1iTvdKtwNKSNyYIabOPWyTimFAukhAbzlegoxlv"
    "dIEdKwROZsTGcsZzUtZzGMD9ANFK72JQZgTmmGYLUhGAvJVqm5/Xh3c105BCnKvMkD2xz8"
    "D7iYNYghtX6GmDIZFC0RCAORw0nUBgPCxwB7YAAZenWysv9LAle9Gef33dxoyQ7ym7Fukv"
    "lK+eXbGpHAu/fI1GuDCXSHhE5kkDcFsj4NclZ3Q25CJtLPOl8x4bxpu/U3kvy0P9vDRlDf"
    "vke8YYCv3V3rKHbYDqWwzEfrqPbVhm2oHdeNEndkIVhH7qAylCSSDt6GoSXiLVlA0cq8XM"
    "b1/P5nIfh+bpOr6bUp0hsX3T47bzZqSu56lLhu6XnXqdvtSlMymjdc+rxrm/izKB9uQfwP"
    "FmX5sTdgOibhmRNC1HDCjLk43y8uK6w6+HoNPR5MGl5z1+cqWXc8cPRPGM9SGZB3LhZtay"
    "u/iRJ25WmpjEdsYLlNe+2CErOIjxQQnxHiIuiViEsLqrw9SJA1B+e12INubi4z+/VZLy/R"
    "v786694ePc+d9RqB3ZjtVIiGyPlZrI+S+j+ZBo9sqWFTy0fEj5JZlzggaij2tYAhGu51U8"
    "hA1Ek7XAcDSBHAjnhrMiDODAyETDtBDEAvDqKWRJiBUZKTnj0uar19r7DRypfQ3AJSJCbX"
    "XXfXjSeivi6SITRKiFFCSrhmz0ETn3CxPXc8Ni2Jaik0quaeeN7cgmH7xkW4VMSyqxjVsj"
    "6gZgW5bM0FVM6+KBI46KYTpIjWNQ4bEnIvwoyHpCxOuPnGNW1AauI3aKQez5AtVTxKE2Qb"
    "pXfszB5bw+u5Z+7OdfCdjXgy5brT4zAJRaNd/a1rQQLgkAsJXojy67J8b4qhHKRD4qPQnC"
    "C7l5qWdEhApX8iYvVb8E9ED6pXSDlLahQCoxCUKAQ/ksFtoDagxLeqhf//koFFg12WSw7/"
    "L6yP8zGk6rWRtF9POMVu49on8IvlIm/Ex+LP58+eVayKZOcVrfI7b3zrOLr3iF8gsG2EnF"
    "pcKU9r2JJhSyVsKT6LVMWWFseUVrCl1ImoS9hyqSPNppiP4y0+TkeTVtTBDBwlR4W3AXae"
    "KMy12uQrcLvowzRtshkiY5XVtcqaophbDR47xFDVxoKt1qbLwS7RpU1U5DKxqI4jmI5Wnb"
    "oUiUG8Rn3dgIbp0BZD4k1UJotSA6iK1ESmqhKhPgeYIpXfpSriIk1mQi6qQy4ySZXBwMVs"
    "rI13hs4AvjzgQ4qQ5VP0gNFUE/M8qYF9edhtMvFlURxm6aXL5OmMUFgnczvWWDW2yzSJ8R"
    "gqJvTBxn7uLifGlDDcvR9wUeVK0yZVIDSHc+d2wMiKqJvlkKEyEfg5UGUJLU1EUyRmiiri"
    "vwsztgjuO0KRWOw/oYgd9zzpULdVFtLDreQmLlM4nVv0cwtVQBAVgQxHoHN33rnotgozdx"
    "3ILln+rZnz9VFUU4s1A+lt965/2zvvt0o2r3Ugq1WmcU/xLezaJSjvyG14E/AB+dJSuQ3j"
    "W+1KtyFZNGpQ+LIp0LedAn2mPtx2rQxJrTd1Fa1y2AuEBv46NTr0a2etWjRrjyDfmL7s+8"
    "irFz6VIzXRUyZ6qlIMuiSjrqcqnJBrsIxIZLlkZKHYDbob2agh5USbICetaEI1ElBDtmBP"
    "4FqrkmuO8JDcA1uu42q7ASuzslZ4GTNUZu7XLcate1RhisaYthtUjCOSJ+44DO1AZfJGdH"
    "8pcYPNmzbGDnM3ga67siVmX0SMF8enr+aMV/5RxWrvrjqXl49LFw+IYnFdTEyicBKUc9s8"
    "nYmE1Ge3Y+hySzeyOkNkUK+Jun7N3xyZQb4e8rWsLBlCcxSbMbGoJZ7QjaoSdRL/aoWMkz"
    "rHa5nqnfHpgIB4SGaiz1iYawYwZyAOEWNvAOQcTXxxSeZ9gxGFjqAYyAIlaBJls8v22JFJ"
    "aRzeI09V1XODT1pBGNtZzMY3mu4WFXGscfZykfCQDBMmbvGQ/DDmsNZDlRDahU3ZFIreYM"
    "xfCFYR3hohf/Oe9hPXxyP+0vNKHfBXLszmKwCo0ki1joFdlFHYS/ZUfVJuIq2uiJGU5T8s"
    "pJkDmZebPTE3jVmZfpTC9BE1yUqP5BKVPDx3FqofcT1GIGslI9EHsAmlyBZjl1JgYF5/Sb"
    "ScqOqXLLxcoipt8DmrKkr6YnuezAjty3jKTU2QbZrzwhKxao5eXnEzQ7QPNTdbH6W5RSx7"
    "TNdWUXYjNTgT1mZB1yVTVTJ6KbdRkZq6CkUrQYyT5RMX21rhsUVKw3JqsBxZW4+J7VzB5S"
    "+QjSfQVcOfoctznYjwadzBYY3CRfe8d9W5PPqufZxL709G4yQuL5gO6mPM8hG1lTk4lTjn"
    "Sb9FqE/bJ0tDLa1RlosnmNeohqMmNnxbEVBGEaxnWMxSmvDuRlsW79HMkpVdNHWtPNluda"
    "3nzVk2zXHyNXeR1LfSbjl5uKGY1s4eXsI+u1GbWp8KbXBYclrP/Ga70prG42Yah4bKTsBU"
    "iFfRSZ8yKoAjaI8RBZwIBZVIA9VbcI983gaMRNas8BhAMgI29MBAnuY7CLAb9yCaK4472+"
    "yjzDGju+ZL7Qoz2sFWRUpOxIymQxvE03WHJ2PKZWHFi0pzTitIzcwu5DPUBLdAaKDNQYuG"
    "Q2Rz/IDqHIyYozVqVaPVqkRKqXfsTZHaDHfjhrspEbwdRLE9VorU8a1qgRouGjUmR+lbKR"
    "SzMbduqTxafp5QuUC6n36W7KFCxy9fVgCaWJtFq9JDhcJ7hSIYOgjHzQ8Q3TUe2ZTmYh5X"
    "ulPKPeUpkn3wk69jr1ybX3yn+9nX/wNy3KaL"
)
