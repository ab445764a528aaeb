from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT,
    "category" TEXT,
    "language" TEXT,
    "time_zone" TEXT,
    "status" TEXT NOT NULL,
    "teacher_id" UUID NOT NULL,
    "transferred_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "outline_version" INT NOT NULL,
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
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
    "import_digest" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
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
    "set_aside_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "dead_letters"."record_headers" IS 'Pairs of a name and a value in base64';
COMMENT ON COLUMN "dead_letters"."kind" IS 'unknown, malformed or failed';
CREATE TABLE "enrolments" (
    "course_id" UUID NOT NULL PRIMARY KEY,
    "student_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "is_open" BOOL NOT NULL
);
COMMENT ON COLUMN "enrolments"."version" IS 'Of the latest event';
COMMENT ON TABLE "enrolments" IS 'A copy from enrollment''s events: who may read a course''s lessons.';
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
CREATE TABLE "quizzes" (
    "quiz_id" UUID NOT NULL PRIMARY KEY,
    "latest_version" INT NOT NULL,
    "import_digest" BYTEA,
    "course_id" UUID NOT NULL REFERENCES "courses" ("course_id") ON DELETE CASCADE
);
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
    "quiz_version" INT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "attempts_allowed" INT,
    "attempt_policy" TEXT NOT NULL,
    "max_score" DECIMAL(9,2) NOT NULL,
    "pass_percent" DECIMAL(7,4) NOT NULL,
    "time_limit_seconds" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "quiz_id" UUID NOT NULL REFERENCES "quizzes" ("quiz_id") ON DELETE CASCADE
);
COMMENT ON COLUMN "quiz_versions"."questions" IS 'With their answers';
COMMENT ON TABLE "quiz_versions" IS 'Never changed once written: attempts are graded by the version that was taken.';
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
        CREATE UNIQUE INDEX "courses_slug_once" ON "courses" (slug) WHERE deleted_at IS NULL;
        ALTER TABLE "courses" ADD CONSTRAINT "courses_status_known" CHECK (status IN ('draft', 'published', 'archived'));
        ALTER TABLE "courses" ADD CONSTRAINT "courses_version_positive" CHECK (version >= 1);
        ALTER TABLE "courses" ADD CONSTRAINT "courses_outline_below_version" CHECK (outline_version BETWEEN 0 AND version - 1);
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
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_submit_is_for_work" CHECK (completes_on <> 'submit' OR kind IN ('quiz', 'assignment'));
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_position_not_negative" CHECK (position >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_duration_not_negative" CHECK (duration_seconds >= 0);
        ALTER TABLE "lessons" ADD CONSTRAINT "lessons_version_positive" CHECK (version >= 1);
        CREATE INDEX "quizzes_of_course" ON "quizzes" (course_id);
        ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_version_positive" CHECK (latest_version >= 1);
        ALTER TABLE "quiz_versions" DROP CONSTRAINT "quiz_versions_pkey", ADD CONSTRAINT "quiz_versions_pkey" PRIMARY KEY (quiz_id, quiz_version);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempt_policy_known" CHECK (attempt_policy IN ('highest', 'latest', 'first', 'average'));
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_version_positive" CHECK (quiz_version >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_attempts_positive" CHECK (attempts_allowed >= 1);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_max_score_positive" CHECK (max_score > 0);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_pass_percent_is_one" CHECK (pass_percent BETWEEN 0 AND 100);
        ALTER TABLE "quiz_versions" ADD CONSTRAINT "quiz_versions_time_limit_positive" CHECK (time_limit_seconds > 0);
        CREATE INDEX "assignments_of_course" ON "assignments" (course_id);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_late_policy_known" CHECK (late_policy IN ('accept', 'deduct', 'refuse'));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_points_positive" CHECK (max_points > 0);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_is_percent" CHECK (late_deduction_percent BETWEEN 0 AND 100);
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_deduction_when_deducted" CHECK ((late_policy = 'deduct') = (late_deduction_percent IS NOT NULL));
        ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resubmissions_not_negative" CHECK (resubmissions_allowed >= 0);
        ALTER TABLE "enrolments" DROP CONSTRAINT "enrolments_pkey", ADD CONSTRAINT "enrolments_pkey" PRIMARY KEY (course_id, student_id);
        ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_version_positive" CHECK (version >= 1);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXlv2zgW/yqE/5kU8AZpmjZtZ7GAk7gznsnRTd3OsbNQaYm2iegqSdVNZ/vdl6Qk66"
    "JUSz4iOQSKNCH5KOlH6t2P+rtnegGhiB4OKMUz10Eu670Gf/dc6CD+i6q7D3rQ91OdooXB"
    "iS0J4HKgbIcTygg0xaRTaFPEmyxETYJ9hj2Xt7qBbYtGz+QDsTtLmgIXfwqQwbwZYnNEeM"
    "d//subsWuhL/yi0Z/+nTHFyLYyd53chIEtcRtyiMHufdn9/v3o4o0kEleeGKZnB46rJPTv"
    "2dxzl5RBgK1DQS76ZshFBDJkpR5O3HsERdwUPgdvYCRAywewkgYLTWFgC4h6/5wGrimQAf"
    "JK4sfJv6K7TA0zjOubsfFuODaMXg1ETc8Vq4HF2nC4voXzJtjI1p64wPnPg9uDZy+eSAg8"
    "ymZEdkrket8kIWQwJJVLkWDPMOOPX8B8jL4wNeZLghzW/FaboBw3JDAnGy8GMIZot6COh7"
    "+PxcwOpZ9s0XD9YXArkb4a/C6hdu6jnsub65/i4R5/f8J36/r88uZMwp/AjcXVA7lnaB3U"
    "83Qa/AbgO/CL4Xs44nVZ6C+QiR1oq9HPEuawt0LKw2iG/VqHi+H56GpwefCqfyxR55hjJh"
    "87Xo+Toyc5mC0uBiBTQMwRYdhBaowTqjy+Edlh/MsKCEesugMAj0dXw3fjwdXbzG6/GIyH"
    "ouc4s9Pj1oOQ0yebfTkJ+G00/hmIP8GfN9fDvDxYjhv/2RP3BAPmGa63MKCVxiRujpsyq2"
    "tz1PnLYGPzvg4Dy5Fp/tWAf0kMLWSFcsDwETEjDa8GLyufZG2+1p23LmZrp/2Tldkaf4eC"
    "iYO5yskvY0Db9hZIoa2O3JI3oJQ+hzsOV6NbWPPb5f/94/jpyenJy2cvTl7yIfI+ly2nFc"
    "sxuh7n9STH9wgzLDxDVLHDz7ALyX2JqpQnzeE7uWehEdQthCvgOxOsIs1s+CY+G10Pbv9Q"
    "c5t4fFo0nP0xHg5yi2ASJOBpIMyzlBsQ6F1i/V2T6KFfoKbpnSHapNnd3oX9jpUt3BvTO6"
    "WRHYJVhPeNRxCeub+ikJWN+J1A11RZ17Fj53w5UzdxTVoTDkvgYukUyu4rDoCFbBRK5vPB"
    "u/PBxbAngZ5A824BiWWUIG4jSvmlFIbeWUT55tdbxHUh8RjlcF/KaTorLApoS+y8Yy+FWQ"
    "bNYpdz7ORboAtn8pHEtb/1U5tzDn0mXX9Fj2Tc1690R5rhqNV8kb0bYiECMAWTe3DA30gs"
    "OvoAW09+BKEWgCwQt1PgwHswh58RmEGfHvZyQK4/2xoe0Oi56/LgDJX2fWrfZ6vN1/jdqW"
    "EzpUkamUltw3zTdtJnzizrQZqi0Ihqy7Ollqc2SbRJsp8mya4skq6gvWWThF8ucBB5GysS"
    "StskP6hfbaREw42lMbCSubKV1AkfElZbqUrTbEYH+L690HoNoNxMWK73jHiBX8deKFJqw6"
    "GB4cA8H5u17LSYQMO9UTvtDM9aZqodbZenvDo+fvbs9Pjo2YuXz09OT5+/PFoyl2JXFZc5"
    "G/0kGE0G+6LtMYGWQYI6vDxFsTegb8yUM2EwmzMj8JtEsHK0OimlbSGsgnFTroTvRMX8ED"
    "lWqjTMD4nzZRUFM/LVPKB+2QL/ktYttW6pdcs9gRvOONufcXzqQJ4h0rCvCHt75KP0D6rF"
    "Yuw6rJSGy7bvh4THcwSW2+U1+PgxEkcfPwKC+SwiuOu5CCwwmwMETf7jM3IZ8KaAi0YQXu"
    "sHCuRbXowRb3b6v9y/3AEI3YlW1Akog/cUQP4PEG8hZ/ICBsw5ti2C3D6gHp8LMoAZBdgS"
    "AWuXX4SAgPJJ4IzvsUPAZ5VBiL/c6MrLADafsw+4EsCfw7XABNnib4ZsO75gODcFVNw3W2"
    "ATgSnxHN5reoQgU0zCH3HtiHerPPyPI95N7WBWh+/G4zXLbaJY6OSCXcKdvs0aoOfINPRN"
    "yhK4+LHrgL4kaAR3h9wo20Db5MjMPFKr+CZNozFvUnjjzgKu3tba5CkajXkT+ekg4yvXNO"
    "vJ0BSRRr0+6tz6YEGtyuSEQgvPJttcWIm1M3+zVDrXKQ8qgS6dIm6uNileKlJ3JvjTeyNM"
    "9cUcudxGl4a/t+C3BeaQAsx+lDOCqUdk1xQTysIBeUfHfkaMdOLsNqOtXsBs7CKjPrIKSo"
    "2wTk1uaWqyLop9DPIh8K2Gy5yl1Mvc6mWOgi9NzqvJUHZGQ3w0q1wj/Kk6iW7dPP3sCXzd"
    "fMOLufoZQZiq1V0DqFRh8D6i9CnAX7+idUH6N59lnxDaasLBBYLWJWJlleip7n5l4oHFBx"
    "q2HPmAGXgqx1BVHrbSJaSwnyJx0/bMu51kYOv8vPb6R3V+3k5rP9pRT7ZnjhuCTE+ItemU"
    "IqXjppydF0j3CeAdl9dEWN4hRfC8ynmWpdOes4aeswjGz9AOFEHdFRZgSamXYL0lmHPNVm"
    "m5/fLu5rpyCVKUeZcHNhn4H7AxbRFD6r2FmFCRfguBwEAmvUIgNxLALphAil6crB39ErBV"
    "i+K81M2tlZggL4rvOBR1FJ94fJv1Hj7/nest3D5woD31iCOSiQmfGtvhWajt04gIgrReTm"
    "FC0ealaK0K+kAlIt0RDltBfffx8JYBvmmdn6vrBqTYanIWfp5WB5G6HF7YqrNz6BLPLv0O"
    "UNLbr3R1onjcimVWA2B6/n1YGCRpJfEPNCx3oq/BYu7JEzK5LLRk6VBU+BQdglSsrNrIjL"
    "oeafdv6zr1SCyw6n/0KUulcx8fXJDvyna4CUsZxQcsKAv5wmomw8bzsKjh+Uh1Po7n2Qi6"
    "JYGZhCrvv+Bk7cF5I/6Lm5vLjPQ+G+V10PdXZ8Pbg6e5z2+EYLdFuEaH7akka3IOX4VYTR"
    "35t+pp1qLeF4epu1GAXXkkddnx1XXI15CW4YPVZNwZIi0t9WnVrTaI99H91lqwJ55Vq6Ax"
    "Hq89PQ38a5bFmU6tGq8UiUa8QW16QGSCl0ERvxNLAX2pbq4i1d42VWj3U4AJUuVKVenkaT"
    "KtlFcr5Zk0kWBiYzqvjXeGTgO+OuBTgpDhE/QZo0VNzPOkGvbVYTc9xxdp/tx0rxUCzNNp"
    "pVB/L6YVcnJvvYMPhqguymxBXlNSt1PTJ1UgXMMv1Z1lqBFOaNuX6fYCVFEUVBPRFIneot"
    "VfNkoKyrLgNvi00d7VpvXz3zbKvKjqjxvld+4mkF2xoK2d+/W7qKZe1gykt8N349vR+bhX"
    "Irw2gWytwtOO4luQ2iUoP1DY8Arz+3NnVR8EyA3pV4YRnXCw/hzAasG+1hsPutywtT4HXW"
    "74GHK9HyPsbcmpuQnYxPuiFIpRV7Uw9JJBuh7/0dXja/78MOXg6qLZctgLhBr+JkU59Utl"
    "162R7RDkW3Mm+z7iD9vkULAcqa7b0XU7JWqQdICplKDYM1ahAqXOlHoYHejB/NePNPU3LH"
    "locLJukVDHcHUMt51it10VeO3Ff43I2PJze2sHxpYzdRPX78fF0vtKHRYrVxzydTKqZOta"
    "xz8mxUad5CLVJ2SmoxprYCT0plQ4ZU/25XZPykxjVqaLrhaikupdrfhU71p+tdKcQ3cmPy"
    "lpIrAgmDHkvgaQ/+f4jAJIEJgRyE0qUcQmytqii4TfqVxAChi8Q26xHm7z06+rMNdX3/Jk"
    "OoL2fQehrpLbpYeKPzRlau5dfpZYhqgTx4j9Jr7ny196TAB06SI6Aa19Z4bFjM2Atu0tVO"
    "UZpbxGRaorjYq2YoST4Xs2Nmv5xIuUmuU0YDkO/GJQk5ssCucsMrEDbTX8Gbo81wkJD6MJ"
    "9msVLobno6vB5cGr/nGu4CVejZOjJ4XAD6WGj4ipzEqrxDlP+hihPu2frAy1/GaljR3MGt"
    "SHqok131aUcunvNu1rTKcVqfUdWtTmHsQdp3+3FNPG+d8r+A636u8ZIILNeU/l6om6+pVe"
    "HpgMak3u1WNJvNqax6TULXU+h6RuUnc3TRhpG9jInTHxchw/f14BaKzI8VF5Kz3qOg77Ck"
    "kldRCOhu8huk+PjlZAl48qRVf25WOHLlNaKuVOqBRJF1xQm5D7G3M5PWgSzbf/A7/sXRc="
)
