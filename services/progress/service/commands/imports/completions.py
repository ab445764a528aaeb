"""Import of completions; each batch is one transaction."""

from collections.abc import Sequence

from services.progress.schemas.imports import CompletionImport
from services.progress.service.commands.imports.context import ImportContext, lock_contexts
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.learners import load_progress
from shared.database import transaction
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later
from shared.references import id_of


async def import_completions(rows: Sequence[CompletionImport], *, overwrite: bool) -> list[Result]:
    """Import completions; the first row of a lesson in a cycle counts, so none is overwritten."""
    async with transaction() as tx:
        contexts, learners = await lock_contexts(
            tx, [(row.course, row.student, row.completed_at) for row in rows]
        )
        wanted = {
            (context.learner.key, id_of("lesson", row.lesson)): context.learner
            for row, context in zip(rows, contexts, strict=True)
            if isinstance(context, ImportContext)
        }
        lessons = [(learner, lesson_id) for (_, lesson_id), learner in wanted.items()]
        await load_progress(tx, learners, lessons)
        results = [
            _complete(row, context) if isinstance(context, ImportContext) else context
            for row, context in zip(rows, contexts, strict=True)
        ]
        await save_learners(tx, learners)
    return results


def _complete(row: CompletionImport, context: ImportContext) -> Result:
    learner = context.learner
    lesson = learner.lessons.get(id_of("lesson", row.lesson))
    if lesson is None:
        return retry_later(f"lesson {row.lesson} of the course is not known yet")
    times = learner.times_of(lesson, context.cycle)
    revoked_since = times.revoked_at is not None and times.revoked_at >= row.completed_at
    if times.is_completed or revoked_since:
        return UNCHANGED
    if learner.erased:
        return rejected("the student was erased")
    if context.round < learner.round and learner.counts_cycle(context.cycle):
        return rejected("the student's progress was reset later")
    learner.complete(lesson, row.completed_at, context.cycle, imported=True)
    return CREATED
