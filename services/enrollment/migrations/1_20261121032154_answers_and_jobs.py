from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "idempotent_answers" (
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
        CREATE TABLE IF NOT EXISTS "job_runs" (
    "name" VARCHAR(100) NOT NULL PRIMARY KEY,
    "succeeded_at" TIMESTAMPTZ NOT NULL
);
        ALTER TABLE "dead_letters" ADD "ids" UUID[] NOT NULL DEFAULT '{}';
        UPDATE "dead_letters" SET "ids" = ARRAY(
            SELECT DISTINCT match[1]::uuid
              FROM regexp_matches(
                       encode(record_value, 'escape'),
                       '([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})', 'g') AS match
             ORDER BY 1);
        COMMENT ON COLUMN dead_letters."ids" IS 'All that stand in the record; for erasure';
        ALTER TABLE "dead_letters" ALTER COLUMN "ids" SET DEFAULT '{}';
        ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_of_a_change" CHECK (status BETWEEN 200 AND 299);
        CREATE INDEX "idempotent_answers_by_age" ON "idempotent_answers" (answered_at);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "dead_letters" DROP COLUMN "ids";
        DROP TABLE IF EXISTS "job_runs";
        DROP TABLE IF EXISTS "idempotent_answers";"""


MODELS_STATE = (
    "eJztXetv27YW/1cIfbkdkBukTtr0dhcD7CTdvDV2kbp7YhBoiba5SKJGUnWN3fzvl9T7bU"
    "vxQ3b5JYnJcyT6d8jz4iHzj4YcSizLRg4/vyEO82xEPxCGOSaO9hb8oznQRuKPWrozoEHX"
    "zVLJRg6nls9shBy6G7Iwn2fKOIUGFxQzaDEkmkzEDIrd8O2OZ1mykRiCEDvzpMlz8N8e0j"
    "mZI75AVHT88adoxo6JviAWfXQf9RlGlpn5Ii6kPB62363zlet3DR3+zqeXL53qBrE82ynw"
    "uCu+IE7MhIPvOkcOopAjM/Vt5GBDCKKmYOCigVMPxSM2kwYTzaBn8dS3n+pJm6bro/FE/3"
    "g30XWtAV5SAAJrMVbmgzGXQ/h37+XV9dWby9dXbwSJP8y45fopeHUCUMDowzSaaE9+P+Qw"
    "oPAhTzCO5T2nxHOLQE/Qlwqki5w5uMXXaAN31JDgnUy5PQBeg+bk7teJfLLN2N+WbBj93H"
    "+4+aH/8OK+/+s3fs8q7Hk/Hn0fkROxcoLFNbp5Px74AkkEwImLjSa4xwwK7hZwuylNmEV8"
    "gOfVWiXFtR2lsgnsF7vVKf/p9S4vr3sXl6/fvLq6vn715iJWLsWuOi0zGH4vFU0G+0jzJM"
    "hPoalTr4kuT3GcDOjPVOQpxQ29+YLrnqtDXsT0VqDCsY0qVHeON4euGTKfR39sgHVoE49B"
    "rQzv7z5O+vcfMrrltj+5kz29jF6JWl+8/iY7veOHgF+Gkx+A/Ah+H4/ufDQJ43PqvzGhm/"
    "yuyTFBjxPdIUsdmmlMouao6Un6RLPHlMWWDVNoPC4hNfVCD+mRKtpil92z8y3QgXNfSBJN"
    "Oc4SH/JnRNkGrmZEtrmn+TngOKCj+TkZ84aqKcWhnEzlZHbd61FO5l7hhnOh/+cCnyaQZ5"
    "gU7BvC3ilD6VGGqu2j37uBWZR0mxlDrQ8M4q7AjBIbhIz/AuizeCZ7CzBngCzFjDkD0DHB"
    "cuHbRdEMOHxEDDDumZLyXMtJc4uPfYZRDl6sY7O4iD59Gt5W2YsUU24ReR42zyXrbuyz9t"
    "+Z5xhSMsB/k/xx9Z22/7XlL6PLwGNN+6L+V6831B1whHajs7TxDIgJCCwxEsaDuSwaoPhB"
    "LBOQmT+tGQ/V7/7DOWZ58ybWIqJXhqKNO4S51cg2xwwK7jZwI2gI5d9QlWe5tqnLuwv/Wt"
    "WdUhhCV3mskcqIOdQsbjGLTWQhCU4B8QEhFoJOOegprhzqU8F2WrAPxuP3GdgHwzyun+4H"
    "dw8vXvoyEESYp5LFDVz5nIctneiSpTAIed/99ICE4S93U1Iu+l30rOMVS9KqBS7q066jnl"
    "sEzfeIc9+5L418UhRn66IfU9Dqlk98wHxgmaGq2x4qNVEl/m8YM3Q9D7iXjSGVLeyspVPZ"
    "wv1uSXejzOXAqG87oKbIINK+zWYMlWyQ1qnzAuspAbznXf8Qy0e0KpOBA+mqVgYhX951Xv"
    "EgQ3oym9IDqRbSikXolcFw1H/4rVyzRPTpIHHw2+SuXw7/Z2h5JQmPDQQQcyoRPE8EC+HZ"
    "hk5tVgg/fhyPakWQ4swXamCDg/8BC7MOKSTtA8SUyZQqBBIDf5cAAn8iAeyAKWTo9dVmWd"
    "YacUnY6k1x3urmZCUfkDfFjwKKJo5PRN9lv0c8/9EhS+cM2NCaEWojExAqHo2tIC/RPY+I"
    "IsjK3KFqQSQcXRZFZ13QA21YH49x2Anq+99t6xjg2/b5sVliX/uUwgofJ6TPQdkxc9q3rG"
    "CnknFpSYUFlRuZgW/wLRAKHYhRMo9uuHFZA6jcZfjjz/w+A+I6ZNhELepM87xbqDM9Jk2t"
    "Ck0bZZKT9HtFIjmTn6/PI2e3BdYX0kzEkort2VvhroZVLHK5wbAGJqh3SVURhFUDxkrIqq"
    "SKZkvPVHWtB7YvNZlqKaUG6Mb0p5RQ2pr1dimR2ozpsu5Mb4ptBbdCuuzsiEUYMtscHEkz"
    "Hs2pEW0kWMByIQJeWaaIGSAucp4f+h6Dfc+IvVMVld113BpV4fgmvSGmWS4FalnxR37aFv"
    "F9RyjCc+cnFER3Q0cGSEaZ1i8twz5OaAsFHqKZwmXs/GXXq8AgKECSPQ9CgTwMbyZa2Qze"
    "EryfGDrifNtacLMLtwLdDkRQN6vAvNSHUTeRk7RhLBV4VRtGVGMHyYzFKh3tfAsgB7ZY/L"
    "mIpzQ0iux0MbDa7qOfc0ThsP7/acdWyllRzsoRgKqi1n1FrYF5ahW35lhVHrrTcarnPEPU"
    "BeajSVN8lbLe+1b/EcnyBM9ID01ku4SLP/sOW1afGSjQrY1ScMyhQ5+lc+cHqmvtSl2rTS"
    "vsuhUW7K3ArjpyoEjgwEprfuvKHWOmbclhR8nsWzwPY1sZ6U6JuQrKAzAHqYnfIUmtP7NY"
    "6R5XHllUHrFsaVFTemTFpNvQOzupFJXrrpmGiTg6XUgdbJXBGUdUaJOtVRbtSqGcZMHXLw"
    "sCIHtEZlAcAkvrvwJVv4f6r+BFrUKxHKuKujsXiXUoMviRTB+8ytsFw961UcBfZCqvDD2g"
    "7+//LiyUmwWk5Yskot9O3fphtwRs+EW3kDPnC/Hx5cVFzfKITLCgypvgsKsX9NX7+swzDI"
    "TMVuopz6v0k9JP1frpHjMmoF5zC2qOaq2+sgN6dQfq4ZWXugO1O7pJ3Wpw9HCrO1C/xvz+"
    "2ONT8qXKOoa9a60iSeg6lL9X9//s5/4fpagPc/1M+SUd1bAXGBX8bQ4BN7+a47l3chwR5L"
    "tKHAv7g5x2aYMcq8oaqKxBtT/k18NXeENRrXy9L+SxTUsZtL6TnDc9B/L4qRnvFUMHYNsl"
    "VExCQMkScGRZDBBZSe1fhb3EBgoufJdF0pQiQ1KK/pLb4Xf2mme4bBKmhoWtKRZ1U3zTm+"
    "JNzFwLrvTydHe105DnUz5DC58B2RBbTVCPGVTJXIvbiEizy+IjejW1j+JOnK4hvvVLcXx7"
    "rAc2ulmgUWDtdO1Kl+MNgyIJT5sj9xlOFW10LtrInFxwzZZiznIqMXdOzA2CSvXfCTrz3w"
    "n6iGJjoVVE4GHv2boYHCZ0ndmP+Fo2I3a2IV/paVbXalW7msfp3GcLtnqvXm1QsCWoKgu2"
    "/L5CorUJwiH5CaK7xXK4TFEJL728o/oAQIpFHQBoeADgoInlp/8DU0vw1Q=="
)
