"""A large file with invalid rows, and the memory that an import takes."""

import json
from pathlib import Path
from typing import Any

from shared.references import id_of
from tests.support.authoring import course_row, imported
from tests.support.enrolling import (
    ENROLLMENT,
    import_records,
    open_course,
    user_row,
)
from tests.support.events import published
from tests.support.platform import Platform, ndjson, results

BEGUN = "2013-10-01T00:00:00Z"


async def test_import_applies_valid_rows_and_reports_invalid_ones(
    platform: Platform,
) -> None:
    course_id, users = await open_course(platform), [user_row() for _ in range(1_200)]
    await import_records(platform, "users", users)
    good = [
        {"course": course_id, "student": each["reference"], "enrolled_at": BEGUN} for each in users
    ]
    bad: dict[int, tuple[dict[str, Any] | str, str, str]] = {
        1: ({**good[0], "student": " "}, "rejected", "student: "),
        7: ({**good[6], "enrolled_at": "2013-13-01"}, "rejected", "enrolled_at: "),
        500: (
            {**good[499], "course": "unknown"},
            "retry_later",
            "course unknown is not available yet",
        ),
        1001: (good[10], "unchanged", ""),
        1002: ({**good[1001], "student": "nobody"}, "rejected", "user nobody is not registered"),
        1003: ({**good[1002], "score": 1}, "rejected", "score: "),
        1004: ('{"course": ', "rejected", "Invalid JSON"),
        1200: ({**good[1199], "unenrolled_at": "2012-01-01T00:00:00Z"}, "rejected", "Value error"),
    }
    service = platform.client("enrollment", "service")

    async def send(rows: list[Any]) -> list[dict[str, Any]]:
        lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
        return results(await service.post("/v1/imports/enrollments", content="\n".join(lines)))

    rows: list[Any] = list(good)
    for line, (row, *_) in bad.items():
        rows[line - 1] = row
    answers = await send(rows)
    assert [answer["line"] for answer in answers] == list(range(1, 1201))
    for answer in answers:
        _, status, reason = bad.get(answer["line"], (None, "created", ""))
        assert answer["status"] == status, answer
        assert answer.get("reasons", [""])[0].startswith(reason)

    corrected = await send(good)
    for answer in corrected:
        assert answer["status"] == ("created" if answer["line"] in bad else "unchanged"), answer
    assert {answer["status"] for answer in await send(good)} == {"unchanged"}
    counts = (await service.get(f"/v1/courses/{course_id}/enrollment-counts")).json()
    assert counts["open"] == 1_200
    for line in (1, 2, 1001, 1200):
        student_id = id_of("user", users[line - 1]["reference"])
        await published(platform, ENROLLMENT, f"{course_id}:{student_id}", ["StudentEnrolled"])


async def test_import_memory_is_independent_of_the_file_size(
    platform: Platform, full: bool
) -> None:
    """Compare with itself: ten times as many rows of 50 kB take as much memory."""
    few = 200 if full else 50
    await peak_of_import(platform, few)
    before = await peak_of_import(platform, few)
    after = await peak_of_import(platform, 10 * few)
    assert after < before + 20, f"{before:.0f} MiB for {few} rows, {after:.0f} for ten times that"


async def peak_of_import(platform: Platform, rows: int) -> float:
    """Return the peak resident memory, in MiB, of importing so many assignments."""
    courses = [course_row() for _ in range(-(-rows // 100))]
    await imported(platform, "courses", courses)
    body = ndjson(
        [
            {
                "reference": f"{courses[number // 100]['reference']}:{number}",
                "course": courses[number // 100]["reference"],
                "title": "Essay",
                "instructions": "x" * 50_000,
                "max_points": "10",
            }
            for number in range(rows)
        ]
    )
    process = Path(f"/proc/{platform.supervisor.process('courses').pid}")
    (process / "clear_refs").write_text("5", "utf-8")  # resets the peak
    service = platform.client("courses", "service")
    answers = results(await service.post("/v1/imports/assignments", content=body))
    assert {answer["status"] for answer in answers} == {"created"}
    peak = next(
        line for line in (process / "status").read_text("utf-8").splitlines() if "VmHWM" in line
    )
    return int(peak.split()[1]) / 1024
