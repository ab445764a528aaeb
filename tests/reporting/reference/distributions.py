"""How progress and grades of a course are distributed."""

from typing import Any
from uuid import UUID

from tests.reporting.reference import quantile
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import Figures


def course_distributions(facts: Facts, course: UUID) -> dict[Any, Figures]:
    """Figures of "progress", "grades", and of each item with results."""
    required = len(facts.required(course))
    students = [each for each in facts.open_enrollments() if each.course_id == course]
    results = [(data.item_id, float(percent)) for data, percent in facts.results
               if data.course_id == course]  # fmt: skip
    of_items = {
        item: spread([percent for each, percent in results if each == item])
        for item in {item for item, _ in results}
    }
    progress = [100 * facts.done(each) / required for each in students] if required else []
    grades = [percent for _, percent in results]
    return {"progress": spread(progress), "grades": spread(grades), **of_items}


def spread(values: list[float]) -> Figures:
    if not values:
        return {"count": 0, "mean": None, "median": None, "histogram": [0] * 10}
    ordered = sorted(values)
    return {
        "count": len(values),
        "mean": sum(values) / len(values),
        "minimum": ordered[0],
        "lower_quartile": quantile(ordered, 0.25),
        "median": quantile(ordered, 0.5),
        "upper_quartile": quantile(ordered, 0.75),
        "maximum": ordered[-1],
        "histogram": [
            sum(n * 10 <= value < n * 10 + 10 or (n == 9 and value == 100) for value in values)
            for n in range(10)
        ],
    }
