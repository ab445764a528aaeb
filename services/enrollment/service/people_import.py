"""Bulk import of people: a transaction a batch, and no query a row."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from services.enrollment.schemas import UserImport
from services.enrollment.service.arrays import columns
from shared.clock import now
from shared.database import Transaction, transaction
from shared.events import Event
from shared.events.enrollment import UserData, UserRegistered
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later
from shared.outbox import append, fact
from shared.references import id_of

_LOST_RACE = retry_later("the same person was written by another request at this moment")

_KNOWN_USERS = "SELECT user_id, import_digest FROM users WHERE user_id = ANY($1)"
_TAKEN_EMAILS = "SELECT lower(email) FROM users WHERE lower(email) = ANY($1)"

_INSERT_USERS = """
    INSERT INTO users (user_id, display_name, email, role, version, created_at, updated_at,
                       import_digest)
    SELECT id, display_name, email, role, 1, created_at, clock_timestamp(), digest
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[])
           AS person (id, display_name, email, role, created_at, digest)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING user_id
"""


async def import_users(rows: Sequence[UserImport]) -> list[Result]:
    """Of the rows with one reference the first counts."""
    keys = [id_of("user", row.reference) for row in rows]
    people: dict[UUID, UserImport] = {}
    for key, row in zip(keys, rows, strict=True):
        people.setdefault(key, row)
    digests = {key: _digest(row) for key, row in people.items()}
    async with transaction() as tx:
        results = await _known_users(tx, digests)
        new = {key: row for key, row in people.items() if key not in results}
        results |= await _taken_emails(tx, new)
        new = {key: row for key, row in new.items() if key not in results}
        results |= await _insert_users(tx, new, digests)
    return _answers(zip(keys, rows, strict=True), digests, results)


def _digest(row: UserImport) -> bytes:
    """The same for a row that is sent twice; fields at their defaults don't count."""
    content = row.model_dump_json(exclude_defaults=True).encode()
    return hashlib.blake2b(content, digest_size=16).digest()


async def _known_users(tx: Transaction, digests: Mapping[UUID, bytes]) -> dict[UUID, Result]:
    results = {}
    for key, imported in await tx.connection.fetch(_KNOWN_USERS, list(digests)):
        if imported == digests[key]:
            results[key] = UNCHANGED
        elif imported is None:
            results[key] = rejected("this person was registered here, not imported")
        else:
            results[key] = rejected("this person was imported before with other values")
    return results


async def _taken_emails(tx: Transaction, people: Mapping[UUID, UserImport]) -> dict[UUID, Result]:
    wanted = [row.email.lower() for row in people.values() if row.email is not None]
    taken = {row[0] for row in await tx.connection.fetch(_TAKEN_EMAILS, wanted)}
    results = {}
    for key, row in people.items():
        if row.email is None:
            continue
        if row.email.lower() in taken:
            results[key] = rejected(f"another person has the address {row.email}")
        taken.add(row.email.lower())
    return results


async def _insert_users(
    tx: Transaction, people: Mapping[UUID, UserImport], digests: Mapping[UUID, bytes]
) -> dict[UUID, Result]:
    moment = now()
    values = [
        (key, row.display_name, row.email, row.role, row.created_at or moment, digests[key])
        for key, row in people.items()
    ]
    written = await tx.connection.fetch(_INSERT_USERS, *columns(values, 6))
    created = {row[0] for row in written}
    await append(tx, [_registered(key, people[key], moment) for key in people if key in created])
    return {key: CREATED if key in created else _LOST_RACE for key in people}


def _registered(key: UUID, row: UserImport, moment: datetime) -> Event:
    data = UserData(
        occurred_at=row.created_at or moment,
        imported=True,
        user_id=key,
        display_name=row.display_name,
        role=row.role,
    )
    return fact(UserRegistered, data, aggregate=str(key), version=1)


def _answers(
    rows: Iterable[tuple[UUID, UserImport]],
    digests: Mapping[UUID, bytes],
    results: Mapping[UUID, Result],
) -> list[Result]:
    answers, seen = [], set()
    for key, row in rows:
        result = results[key]
        if key in seen and _digest(row) != digests[key]:
            result = rejected("it differs from an earlier row with the same reference")
        elif key in seen and result == CREATED:
            result = UNCHANGED
        seen.add(key)
        answers.append(result)
    return answers
