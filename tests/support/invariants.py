"""Triggers that refuse a commit in which a version has no event.

Rows of an aggregate and of the outbox leave notes; at the commit those of the transaction are
summed up. An aggregate that changes raises its version by as many as it tells events.
"""

from dataclasses import asdict, dataclass

import asyncpg


@dataclass(frozen=True, slots=True)
class Aggregate:
    """``copies`` are columns that another service's events change, without one of this service."""

    table: str
    topic: str
    key: str
    copies: str = ""


AGGREGATES = {
    "courses": [Aggregate("courses", "coursestream.courses.course", "course_id")],
    "enrollment": [
        Aggregate("users", "coursestream.enrollment.user", "user_id"),
        Aggregate("course_groups", "coursestream.enrollment.group", "group_id"),
        Aggregate("enrollments", "coursestream.enrollment.enrollment", "course_id,student_id"),
    ],
    "progress": [
        Aggregate(
            "learners",
            "coursestream.progress.learner",
            "course_id,student_id",
            copies="enrollment_version,cycle,progress_from_cycle,open,erased",
        )
    ],
}

# Snapshots are republished each week, without a change.
_RETOLD = "coursestream.enrollment.user"

_INSTALL = f"""
    CREATE SCHEMA invariants;
    CREATE TABLE invariants.notes (xid xid8, topic text, aggregate text, raised int, told int,
                                   changed bool);
    CREATE INDEX ON invariants.notes (xid, topic, aggregate);

    CREATE FUNCTION invariants.note_row() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
        present jsonb := to_jsonb(NEW);
        key text[] := string_to_array(TG_ARGV[1], ',');
        copies text[] := string_to_array(TG_ARGV[2], ',');
        before int := 0;
    BEGIN
        -- Nothing of it was told yet.
        IF NEW.version = 0 THEN RETURN NULL; END IF;
        IF TG_OP = 'UPDATE' THEN
            IF to_jsonb(OLD) - copies = present - copies THEN RETURN NULL; END IF;
            before := OLD.version;
        END IF;
        INSERT INTO invariants.notes
        VALUES (pg_current_xact_id(), TG_ARGV[0],
                concat_ws(':', present ->> key[1], present ->> key[2]),
                NEW.version - before, 0, true);
        RETURN NULL;
    END $$;

    CREATE FUNCTION invariants.note_event() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO invariants.notes
        VALUES (pg_current_xact_id(), NEW.topic, NEW.partition_key, 0, 1, false);
        RETURN NULL;
    END $$;

    CREATE FUNCTION invariants.sum_up() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
        sums record;
    BEGIN
        WITH notes AS (
            DELETE FROM invariants.notes n
             WHERE (n.xid, n.topic, n.aggregate) = (NEW.xid, NEW.topic, NEW.aggregate) RETURNING *
        )
        SELECT sum(raised) AS raised, sum(told) AS told, bool_or(changed) AS changed
          INTO sums FROM notes;
        IF sums.raised <> sums.told AND (sums.changed OR NEW.topic <> '{_RETOLD}')
           OR sums.changed AND sums.raised = 0 THEN
            RAISE EXCEPTION '% % rose by % versions with % events',
                            NEW.topic, NEW.aggregate, sums.raised, sums.told;
        END IF;
        RETURN NULL;
    END $$;

    CREATE CONSTRAINT TRIGGER sum_up AFTER INSERT ON invariants.notes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION invariants.sum_up();
"""

_WATCH = """
    CREATE TRIGGER note_row AFTER INSERT OR UPDATE ON {table}
    FOR EACH ROW EXECUTE FUNCTION invariants.note_row('{topic}', '{key}', '{copies}')
"""

_WATCH_OUTBOX = """
    CREATE TRIGGER note_event AFTER INSERT ON outbox
    FOR EACH ROW WHEN (NEW.topic IN ({topics})) EXECUTE FUNCTION invariants.note_event()
"""


async def install(service: str, url: str) -> None:
    """Install the triggers in this service's database."""
    database = await asyncpg.connect(url)
    try:
        await database.execute(_INSTALL)
        for each in AGGREGATES[service]:
            await database.execute(_WATCH.format(**asdict(each)))
        topics = ", ".join(f"'{each.topic}'" for each in AGGREGATES[service])
        await database.execute(_WATCH_OUTBOX.format(topics=topics))
    finally:
        await database.close()
