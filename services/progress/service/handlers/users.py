"""Apply UserErased: ids and results stay, everything the user wrote is deleted."""

from collections.abc import Sequence

from coursestream_events.enrollment import UserErased
from shared.consuming import purge_dead_letters
from shared.database import Transaction
from shared.http.idempotency import purge_answers


async def erase_users(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Erase users for good: later commands about them are refused."""
    user_ids = sorted({event.data.user_id for event in events})
    await tx.connection.execute(
        """
        INSERT INTO erased_users (user_id) SELECT * FROM unnest($1::uuid[])
        ON CONFLICT DO NOTHING
        """,
        user_ids,
    )
    # Commands that are writing for these learners commit before this lock is granted.
    await tx.connection.execute(
        """
        SELECT FROM learners WHERE student_id = ANY ($1) ORDER BY course_id, student_id FOR UPDATE
        """,
        user_ids,
    )
    await tx.connection.execute(
        "UPDATE learners SET erased = true WHERE student_id = ANY ($1)", user_ids
    )
    await tx.connection.execute(
        """
        UPDATE submissions
           SET text = NULL, link = NULL, file_reference = NULL, feedback = NULL,
               answers = (SELECT jsonb_agg(answer - 'text')
                            FROM jsonb_array_elements(answers) AS answer)
         WHERE student_id = ANY ($1)
        """,
        user_ids,
    )
    await tx.connection.execute(
        "UPDATE submissions SET feedback = NULL WHERE grader_id = ANY ($1)", user_ids
    )
    await purge_dead_letters(tx.connection, user_ids)
    await purge_answers(tx.connection, user_ids)
