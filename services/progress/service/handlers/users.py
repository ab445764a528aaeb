"""What is left of a person who was erased: ids and results, and no word that they wrote."""

from collections.abc import Sequence

from coursestream_events.enrollment import UserErased
from shared.consuming import purge_dead_letters
from shared.database import Transaction
from shared.http.idempotency import purge_answers


async def erase_people(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Final, also for what comes later: commands about an erased learner are refused."""
    people = sorted({event.data.user_id for event in events})
    await tx.connection.execute(
        """
        INSERT INTO erased_people (user_id) SELECT * FROM unnest($1::uuid[])
        ON CONFLICT DO NOTHING
        """,
        people,
    )
    # Whoever is writing for such a learner has finished when we have the row.
    await tx.connection.execute(
        """
        SELECT FROM learners WHERE student_id = ANY ($1) ORDER BY course_id, student_id FOR UPDATE
        """,
        people,
    )
    await tx.connection.execute(
        "UPDATE learners SET erased = true WHERE student_id = ANY ($1)", people
    )
    await tx.connection.execute(
        """
        UPDATE submissions
           SET text = NULL, link = NULL, file_reference = NULL, feedback = NULL,
               answers = (SELECT jsonb_agg(answer - 'text')
                            FROM jsonb_array_elements(answers) AS answer)
         WHERE student_id = ANY ($1)
        """,
        people,
    )
    await tx.connection.execute(
        "UPDATE submissions SET feedback = NULL WHERE grader_id = ANY ($1)", people
    )
    await purge_dead_letters(tx.connection, people)
    await purge_answers(tx.connection, people)
