"""Apply UserErased: ids and results stay, everything the user wrote is deleted."""

from collections.abc import Sequence

from tortoise.expressions import Q

from coursestream_events.enrollment import UserErased
from services.progress.models import AssessmentException, ErasedUser, Learner, Submission
from shared.database import Transaction, insert
from shared.erasure import purge_users

# SQL because the answers are changed inside their JSON.
_DELETE_WORK = """
    UPDATE submissions
       SET text = NULL, link = NULL, file_reference = NULL, feedback = NULL,
           answers = (SELECT jsonb_agg(answer - 'text')
                        FROM jsonb_array_elements(answers) AS answer)
     WHERE student_id = ANY ($1)
"""


async def erase_users(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Erase users for good: later commands about them are refused."""
    user_ids = sorted({event.data.user_id for event in events})
    await insert(ErasedUser, [{"user_id": each} for each in user_ids], skip_existing=True)
    learners = Learner.filter(student_id__in=user_ids)
    # Commands that are writing for these learners commit before this lock is granted.
    ordered = learners.order_by("course_id", "student_id")
    await ordered.select_for_update().only("course_id", "student_id")
    await learners.update(erased=True)
    await tx.connection.execute(_DELETE_WORK, user_ids)
    await Submission.filter(grader_id__in=user_ids).update(feedback=None)
    exceptions = Q(student_id__in=user_ids) | Q(changed_by__in=user_ids)
    await AssessmentException.filter(exceptions).update(reason=None)
    await purge_users(tx.connection, user_ids)
