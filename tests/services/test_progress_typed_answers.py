"""Answers that students type, compared and read as people mean them."""

# ruff: noqa: RUF001 - the characters that people confuse are what this is about.

from tests.support.platform import Platform
from tests.support.progress_course import NUMBER, ok, open_course
from tests.support.responses import problem

SEASON = {
    "kind": "short_text",
    "text": "Which season begins in June?",
    "answer": {"accepted": ["l'été"]},
    "points": "1",
}
REFUSED = ("1_0", "1e1", "infinity", "NaN", "10²", "1,234", "1.234,5", "1 000", "")


async def test_short_answers_are_compared_as_people_write_them(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([SEASON])
    student = await course.enroll()

    for text, score in {
        "l’été": "1",
        "\u00a0L'e\u0301te\u0301\u200b ": "1",
        "Ｌ＇ÉTÉ": "1",
        "lété": "0",
        "l'ete": "0",
    }.items():
        answered = await student.answer(await student.attempt(quiz_id), {"text": text})
        assert (text, answered["score"]) == (text, score)


async def test_numbers_are_read_as_people_write_them_or_refused(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([NUMBER])
    student = await course.enroll()

    for value, score in {"3,14": "1", "３．１４": "1", " 3.14 ": "1", "−3.14": "0"}.items():
        answered = await student.answer(await student.attempt(quiz_id), {"value": value})
        assert (value, answered["score"]) == (value, score)

    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"
    for value in REFUSED:
        body = {"answers": student.given(attempt, {"value": value})}
        refused = problem(await student.post(path, body), 422, "invalid-input")
        assert refused["errors"][0]["field"] == "body.answers.0.value"
    two_ways = {"answers": student.given(attempt, {"value": "1,234"})}
    refused = problem(await student.post(path, two_ways), 422, "invalid-input")
    assert '"1234" or "1.234"' in refused["errors"][0]["message"]
    assert ok(await student.post(path, {"answers": []}))["score"] == "0"
