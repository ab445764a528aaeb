"""What students see of a quiz, by the review setting of its latest version.

``never``: that an attempt was submitted. ``score``: also its questions, own answers and score.
``answers``: also the right answers, once no attempt can start any more.
"""

from collections.abc import Mapping
from typing import Any

# What ``never`` hides, with the value that is shown instead.
_RESULTS: Mapping[str, Any] = {
    "given_score": None,
    "score": None,
    "percent": None,
    "passed": None,
    "feedback": None,
    "graded_at": None,
    "first_graded_at": None,
    "graded_by": None,
    "grader_id": None,
    "revision": 0,
    "previous_score": None,
}
_SUBMITTED_WORK: Mapping[str, Any] = {"questions": [], "answers": None}


def as_student_sees(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the row without what its ``review`` hides; None: an assignment, which hides nothing.

    The row may describe one attempt or a student's result of several.
    """
    if row["review"] != "never":
        return dict(row)
    hidden = dict(_RESULTS)
    if row["status"] != "started":
        hidden |= _SUBMITTED_WORK
    shown = {**row, **{name: hidden[name] for name in hidden.keys() & row.keys()}}
    return shown | {"status": "submitted" if row["status"] == "graded" else row["status"]}
