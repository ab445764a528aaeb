"""Pages of the dashboard beside the JSON endpoints whose figures they show."""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import httpx

from services.reporting.models import Course
from shared.clock import now

TIMES = 50
# Its sort key is computed for all teachers.
ORDER = "sort=lessons_completed&descending=true"
TEACHERS = f"/v1/teachers/performance?{ORDER}&limit=50"


@dataclass(frozen=True)
class Page:
    """Medians in seconds; ``endpoints`` are called one after the other."""

    page: float
    endpoints: float

    @property
    def ratio(self) -> float:
        return self.page / self.endpoints


async def measure_pages(client: httpx.AsyncClient) -> dict[str, Page]:
    """Measure pages and endpoints in turns, so that both meet the same load of the machine."""
    course = await Course.filter(deleted=False).order_by("course_id").first()
    assert course is not None
    return {
        name: await _measure(client, page, endpoints)
        for name, (page, endpoints) in _pages(course).items()
    }


def _pages(course: Course) -> Mapping[str, tuple[str, Sequence[str]]]:
    last = now().date()
    days = f"from={last - timedelta(days=29)}&to={last}"
    teacher, own = f"/v1/teachers/{course.teacher_id}", f"/v1/courses/{course.course_id}"
    figures = ("performance", "comparison", "presence", "trend")
    return {
        # Of all time, so that the endpoint has the least to read.
        "teachers": (f"/dashboard/teachers?{ORDER}&days=all", [TEACHERS]),
        "a teacher": (
            f"/dashboard/teachers/{course.teacher_id}",
            [
                *(f"{teacher}/{each}?{days}" for each in figures),
                f"/v1/courses/performance?teacher_id={course.teacher_id}&{days}",
            ],
        ),
        "a course": (
            f"/dashboard/courses/{course.course_id}",
            [
                *(f"{own}/{each}?{days}" for each in figures),
                f"{own}/lessons",
                f"{own}/distributions",
                f"{own}/students",
                f"/v1/students/at-risk?course_id={course.course_id}",
            ],
        ),
    }


async def _measure(client: httpx.AsyncClient, page: str, endpoints: Sequence[str]) -> Page:
    seconds: dict[str, list[float]] = {path: [] for path in (page, *endpoints)}
    for path in seconds:
        (await client.get(path)).raise_for_status()
    for _ in range(TIMES):
        for path, measured in seconds.items():
            started = time.perf_counter()
            await client.get(path)
            measured.append(time.perf_counter() - started)
    medians = {path: statistics.median(measured) for path, measured in seconds.items()}
    return Page(medians[page], sum(medians[path] for path in endpoints))
