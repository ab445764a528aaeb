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
        DROP TABLE IF EXISTS "idempotent_answers";
        DROP TABLE IF EXISTS "job_runs";"""


MODELS_STATE = (
    "eJztXXtzm7gW/yoa/7PpjG8mTdOmjzt3xnl017t5dFO33edQGWRbNxhRScRN9/a7X0mADV"
    "gQg1/gaKaTNJKOgJ/gvHX0T8smAWWI7XcYw0NvjDzeeg3+aXlwjMR/dN1t0IK+n+iULRz2"
    "XUUApwNVO+wzTqEtJx1AlyHR5CBmU+xzTDzR6gWuKxuJLQZibzhrCjz8JUAWJ0PER4iKjj"
    "//Fs3Yc9BXcdHoT//WGmDkOqm7nt2EhR15G2qIxe991f3hQ/fsrSKSV+5bNnGDsacl9O/5"
    "iHhTyiDAzr4kl31D5CEKOXISDyfvPYIibgqfQzRwGqDpAzizBgcNYOBKiFr/HgSeLZEB6k"
    "ryx9F/ortMDLOsq+ue9f68Z1mtEojaxJOrgeXaCLi+h/POsFGtLXmB0586N3vPXjxREBDG"
    "h1R1KuRa3xUh5DAkVUsxw55jLh5/DvMe+sr1mE8JMliLW62Cctwwg3n24sUAxhBtFtTe+W"
    "89OfOYsS+ubLj62LlRSF92flNQj++jnovrqx/j4UR8P+G3dXV6cX2i4J/BjeXVA/XOsDKo"
    "Z+kM+BXAH8Ovlk9wxOvS0J8hG4+hq0c/TZjB3gkp96MZdmsdzs5Pu5edi71X7UOFusAcc/"
    "XY8XocHTzJwOwIMQC5BmKBCMdjpMd4RpXFNyLbj/+zAMIRq24AwL3u5fn7XufyXeptP+v0"
    "zmXPYepNj1v3Qk4/e9mnk4BP3d5PQP4J/ri+Os/Kg+m43h8teU8w4MTyyMSCThKTuDluSq"
    "2uK1AXH4OL7fsyDCxDZvhXBf6lMHSQE8oBy0fUjjS8Erwsf5Kl+VpzvrqYrR23jxZma+Ib"
    "CvpjLFROcRkLui6ZII222vVyvoBc+gzuOFyNZmEtblf8+tfh06Pjo5fPXhy9FEPUfU5bjg"
    "uWo3vVy4B9h6jEqQS8CYpKgK6MuTytD4p47BPKLQcPEdPwiRPsQXqfo3BmSTOg9u95aEo2"
    "6z0tgO9EMtwkyxas4KR71bn5Xc+z4/FJAXvye++8k1kEmyIJTwWVKE25ArWoSQK0aXpR6F"
    "0p6cBIEa3SeVHfhX3AVyGdRINbrasiBGse3reEIjz0fkEhK+uKO4GerfNRxO6x0+lMzcR1"
    "1jrjsBROpq619HslAHCQi0L95rTz/rRzdt5SQPehfTuB1LFyEHcRY+JSGnP5JKJ8+8sNEh"
    "qlXvDGcF+oaRorLObQVtiRQ5LALIXmfNf4cJxtgR4cqkeS1/7eTrycI+hz5UCd9+vGfe1C"
    "p64djlrMo9u6pg6iADPQvwd74ovEsqMNsPPkDQi1AOSAuJ2BMbwHI3iHwBD6bL+VAXL52Z"
    "bwI0fPXZYHp6iMB9l4kGvtBIi/nRKmUZJku7aRsTYfCaLG8qyD5WlMEmOS7KZJsimLpClo"
    "r9kkEZcLxoi+ixUJrW2SHdQuNlKi4dbUGFjIXFlLAooPKS+tVCVpVqMDPGwv1F4DyDcTpu"
    "s9pCTwy9gL85TGcKhgOHDiY7uUnRYTGLhXaqed4GHNTLWD9fKUV4eHz54dHx48e/Hy+dHx"
    "8fOXB1PmMt9VxGVOuj9KRpPCft726EPHokEZXp6g2BnQV2bK2TAYjrgV+FUiWBlak9pTtx"
    "DWnHGTr4RvRMX8GDlWijTMjzPnyyIKZuSr2aJ+WQP/ktEtjW5pdMsdgRsOBdsfCnzKQJ4i"
    "MrAvCHt95KPyD+rFYuw6LJSG07aHQ8K9EQLT1+U1+Pw5EkefPwOKxSwyuEs8BCaYjwCCtv"
    "hxhzwOyAAI0QjCa/3AgPrK52PEq53+L+8vrwNCd6ITdQLG4T0DUPwDlEzUTCTgwB5h16HI"
    "awNGxFyQA8wZwI4MWHviIhQETEwCh+Id2wdiVhWE+MuLrjwNYIs520AoAeI5PAf0kSv/5s"
    "h14wuGczPA5H3zCbYRGFAyFr02oRTZchLxiEtHvGvl4X8c8W7mBsMyfDceb1huFcXCJBds"
    "Eu7kbZYAPUNmoK+yuUOIH7cM6FOCSnA3yI2yDrRtgcyQ0FJbmJI0BvMq25e8YSDU21IveY"
    "LGYF5Ffo6R9U1omuVkaILIoF4edWF98KDU/u4ZhRGeVRwiVFh2d0gY5MLIKuUUyRLW+HVv"
    "fZJGpTBUOJHgg778KYxlaN9mTex6rAqXtnvpfOw0lclAy4JKoccGiNJKW8rmqRsTkmu9lQ"
    "6UyQh5gHjKHUMm4rbACDKA+Rs1IxgQqroGmDIeDlj+22hCHM+kM68zBk4C7mIPWeWR1VAa"
    "hE3CeE0Txs1W5ccgHwLfqbjMaUqzzLVe5igkVqUWU4qyMRrio1nlEkFpXZXFZXdPpKtLNv"
    "MLn99BkRKEiR3USwCV2K69iyh9CfC3b2hZkH4Vs+wSQmtNAzlD0LlAPK8+QKK7XZgO4oiB"
    "lqtGbjEvUucYKsqO17qENPZTJG7qng+5kbx4kzVZW6+1yZrc7I6ceuzy2zHHDUU2kWJtMG"
    "BI67jJZ+dzpLsE8IY3PUVY3iJNSkOR8yxNZzxnFT1nEYx30A00ofYFFmBKaZZguSUYCc1W"
    "a7n9/P76qnAJEpRZlwe2OfgfcDGrEUNqvYOYMpkUDYHEQKUiQ6BeJIA90IcMvThaOvolYS"
    "sWxVmpm1krOUFWFN8KKMooPvH4Ous9Yv5bj0y8NhhDd0DoWKZ4UzE1dsM6v/XTiCiCrFym"
    "54yizktRWxV0Sxt3miMc1oL65uPhNQN85cFaRyNfO5TCvAito5OqNROnHdcNt+3IWk2OlK"
    "AykSTUDd6oxBJxlyygaGleLrN6/vw7mzOIuAUZdqqcnZGlNYG5Jods1upAPvcocXPPDZv1"
    "tgvdxyget+CGwg6wiX8fboFTtIr4BxZu7GOvwWREVC1YoV84apNctMUvKvc1v4dwJTOanX"
    "eb/1qX2XnHA6f8IXFpKpNPunXlaFMC/TrctCsPvGE85AuLie6Vq0vMIj7SVYIixEXQy1Ga"
    "ZlRZn5Agqw/OK/EJXV9fpKT3STer13+4PDm/2XuaOa4nBLsuwrXroLFPuHjROh6b5MRo5w"
    "YVi1o8HW5BNb528dqCzEwdy13Uo1mvkO3GHJr54o8igUPZ5NgE0arWYU3s+kzl78ZFHvrE"
    "uY8rNIDEi1+jlXp4v1euCM3d7lUrCbo1/0IFH37DnPer4Dtr8czL764ch4kpah24al0JEg"
    "AHHFHBTVbmyVkXQ9lJB9snYZFDdoucdhiq0vrbQla/AX9beKFK6dEZUuNtM962HIPgZ9K/"
    "CfTFLKOuYuX/v6QvC9NuUeVXv+e+j9MRpPpvIx6/mvDgdrM05bHfLvKGfCT+fHpwUPBVxJ"
    "JXjMpK3qjrMOx7wMMV2DZCTiWulKU1bMmwpRy2FB1/oWNLs5MxCthS4hCORc+XkxX4IhEf"
    "ba7QHhKXd6BcGfIluF34YCUdzCki49U358fVOhliF1Ovagu23prOBzvHljZZPovkVjmOYD"
    "qlqi4lSAziFapFBlRt7rMYEneic1nkOkB1pCbTSpfW/yXAFOniLkWxwySZCR4WBw9TW4SC"
    "vovZqDTeKToD+OKADyhClk/RHUaTkphnSQ3si8Nuk7EvSzwwq1z6d5bOKIXmBOdayMmdzW"
    "LaXo63Kci1/TjgrGZLSZ/UHOESfqnmLEOJtMfIi1g2gTdFZXJJM6DKgjAlEU2QmFe0+Kzx"
    "WTGhNLgVDhvfubpE7exp46kPVX/cePbNXQWyCxYzquf7+iCqiY81BenN+fveTfe018oRXq"
    "tAtlTRsYbiOye1c1DeUtjwEov784ZFR3RmhrQLw4jjcLA5oHOxYF/tjQdTaqq2PgdTauox"
    "7PN/jLDXJafmOuB98lUrFKOuYmFIZoNqtLfH1GLcTC1Gw58364KPy/rpC6blwz5HaOCvUp"
    "ClfJm0ZeujNQjytTmTfR951XKLM6QmtdikFueoQcoBplOCYs9YgQqUqCe+HR1oa/7rR5r6"
    "G5ZmqHCq0jyhieGaGG49xW69KgXVF/8lImMKrJUExqYzNRPXh+NiyfdKHxbLVxyy+2R0yd"
    "aljv6YbTZqJBcpPh0lGdVYAiOpNyXCKTvyXq73lJQkZnm66GIhKqXelYpPta6QGC93qXlD"
    "WQFYMBwwoZhz5L0GUPwa+5wBSBEYUihMKrmJTW5riy4SbomfQAY4vEXe/H641U+/rMJcXn"
    "3LkpkI2sMOQrNLbpMeKlU0Sc+982vQpIiaUIWm9QnzkWQPmK6sxtJaqtLEjM2Crksmuu0Z"
    "ubxGR2p2Gs3bihFOlk9cbJfyic9TGpZTgeXIahPMJlTD5c+QjcfQ1cOfostynZBwP5pgt1"
    "bh7Py0e9m52HvVPsxseIlX4ygquJEM/DBm+Yja2qy0QpyzpI8R6uP20cJQy0CA5eIx5hX2"
    "h+qJDd/WbOUyZ3bvakynFqn1DVrU6h7EDad/1xTTyvnfC/gO1+rv6SCK7VFL5+qJutqFXh"
    "44G1Sb3KvHkni1No9Jrlsqv3hdvkuqmSZMuoLd4fPnBYDGipwYlVvBTvXNJZWUQTgavoPo"
    "rrA+YCpvnmstlXwnVIKkCS6oVcj9lbmctppE8/3/iWEK8Q=="
)
