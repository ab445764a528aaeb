"""Grading by key, for random quizzes, keys and answers; percents and deductions."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursestream_events.courses import AnswerKey, ChoiceKey, KeyedQuestion, NumberKey, TextKey
from services.progress.grading import (
    GivenAnswer,
    days_late,
    deduct,
    is_correct,
    points_by_key,
    score_by_key,
)

POINTS = st.decimals(min_value="0.01", max_value=1000, places=2)
NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, places=6)
WORDS = st.text(min_size=1, max_size=20).filter(lambda text: text.strip() != "")

choice_keys = st.frozensets(st.uuids(), min_size=1, max_size=4).map(
    lambda ids: ChoiceKey(kind="choice", choice_ids=tuple(ids))
)
number_keys = st.builds(
    NumberKey,
    kind=st.just("number"),
    value=NUMBERS,
    tolerance=st.decimals(min_value=0, max_value=100, places=6),
)
text_keys = st.lists(WORDS, min_size=1, max_size=4).map(
    lambda accepted: TextKey(kind="text", accepted=tuple(accepted))
)
NO_RULE = TextKey(kind="text", accepted=())

keys: st.SearchStrategy[AnswerKey] = st.one_of(choice_keys, number_keys, text_keys)
quizzes = st.lists(
    st.builds(KeyedQuestion, question_id=st.uuids(), points=POINTS, key=keys),
    min_size=1,
    max_size=8,
    unique_by=lambda question: question.question_id,
)
answers = st.builds(
    GivenAnswer,
    choice_ids=st.frozensets(st.uuids(), max_size=3),
    value=st.none() | NUMBERS,
    text=st.none() | WORDS,
)


def right_answer(key: AnswerKey) -> GivenAnswer:
    match key:
        case ChoiceKey():
            return GivenAnswer(choice_ids=frozenset(key.choice_ids))
        case NumberKey():
            return GivenAnswer(value=key.value)
        case TextKey():
            return GivenAnswer(text=key.accepted[-1])


def wrong_answer(key: AnswerKey) -> GivenAnswer:
    match key:
        case ChoiceKey():
            return GivenAnswer(choice_ids=frozenset(key.choice_ids[1:]))
        case NumberKey():
            return GivenAnswer(value=key.value + key.tolerance + Decimal("0.000001"))
        case TextKey():
            return GivenAnswer(text="\N{SNOWMAN}".join(key.accepted) + "\N{SNOWMAN}")


def ids(quiz: list[KeyedQuestion]) -> set[UUID]:
    return {question.question_id for question in quiz}


@given(quizzes)
def test_correct_answers_score_all_points_and_wrong_ones_none(quiz: list[KeyedQuestion]) -> None:
    right = {question.question_id: right_answer(question.key) for question in quiz}
    wrong = {question.question_id: wrong_answer(question.key) for question in quiz}

    total = sum(question.points for question in quiz)
    assert score_by_key(ids(quiz), quiz, right) == total
    assert score_by_key(ids(quiz), quiz, wrong) == 0
    assert score_by_key(ids(quiz), quiz, {}) == 0


@given(quizzes, st.data())
def test_the_score_is_the_sum_of_the_correct_answers_points(
    quiz: list[KeyedQuestion], data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.booleans(), min_size=len(quiz), max_size=len(quiz)))
    given_answers = {
        question.question_id: (right_answer if good else wrong_answer)(question.key)
        for question, good in zip(quiz, chosen, strict=True)
    }

    expected = sum(
        (question.points for question, good in zip(quiz, chosen, strict=True) if good), Decimal(0)
    )
    assert score_by_key(ids(quiz), quiz, given_answers) == expected


@given(quizzes, st.data())
def test_the_points_of_the_questions_add_up_to_the_score(
    quiz: list[KeyedQuestion], data: st.DataObject
) -> None:
    given_answers = {
        question.question_id: data.draw(
            st.sampled_from([right_answer(question.key), wrong_answer(question.key)])
        )
        for question in quiz
        if data.draw(st.booleans())
    }
    points = [points_by_key(each, given_answers.get(each.question_id)) for each in quiz]
    assert None not in points
    assert sum(each or 0 for each in points) == score_by_key(ids(quiz), quiz, given_answers)


@given(st.none() | answers)
def test_without_a_rule_a_person_decides_the_points(answer: GivenAnswer | None) -> None:
    question = KeyedQuestion(question_id=UUID(int=1), points=Decimal(1), key=NO_RULE)
    assert points_by_key(question, answer) is None
    assert points_by_key(None, answer) is None


@given(quizzes, st.data())
def test_order_and_answers_to_other_questions_do_not_matter(
    quiz: list[KeyedQuestion], data: st.DataObject
) -> None:
    given_answers = {question.question_id: data.draw(answers) for question in quiz}
    foreign = data.draw(st.dictionaries(st.uuids(), answers, max_size=3))
    shuffled = data.draw(st.permutations(list(given_answers.items())))

    score = score_by_key(ids(quiz), quiz, given_answers)
    assert score is not None
    assert 0 <= score <= sum(question.points for question in quiz)
    reordered = dict(shuffled)
    assert score_by_key(ids(quiz), data.draw(st.permutations(quiz)), reordered) == score
    assume(not foreign.keys() & ids(quiz))
    assert score_by_key(ids(quiz), quiz, {**foreign, **reordered}) == score


@given(quizzes, st.uuids(), st.data())
def test_a_question_without_a_rule_leaves_the_score_to_a_person(
    quiz: list[KeyedQuestion], question_id: UUID, data: st.DataObject
) -> None:
    assume(question_id not in ids(quiz))
    open_question = KeyedQuestion(question_id=question_id, points=Decimal(1), key=NO_RULE)
    everything = {question.question_id: right_answer(question.key) for question in quiz}

    assert score_by_key({*ids(quiz), question_id}, [*quiz, open_question], everything) is None
    assert score_by_key({*ids(quiz), question_id}, quiz, everything) is None
    assert score_by_key(set(), quiz, everything) is None


@given(number_keys)
def test_a_tolerance_includes_both_ends(key: NumberKey) -> None:
    step = Decimal("0.000001")
    for end, beyond in ((key.tolerance, step), (-key.tolerance, -step)):
        assert is_correct(key, GivenAnswer(value=key.value + end))
        assert not is_correct(key, GivenAnswer(value=key.value + end + beyond))


@given(
    text_keys,
    st.sampled_from(["upper", "lower", "casefold", "title"]),
    st.text(" \t\n", max_size=3),
)
def test_case_and_surrounding_spaces_of_a_text_do_not_matter(
    key: TextKey, case: str, spaces: str
) -> None:
    for accepted in key.accepted:
        written: str = getattr(accepted, case)()
        assume(written.casefold() == accepted.casefold())
        assert is_correct(key, GivenAnswer(text=f"{spaces}{written}{spaces}"))


def test_composed_and_decomposed_accents_are_equal() -> None:
    key = TextKey(kind="text", accepted=("Caf\N{LATIN SMALL LETTER E WITH ACUTE}",))

    assert is_correct(key, GivenAnswer(text="cafe\N{COMBINING ACUTE ACCENT}"))
    assert not is_correct(key, GivenAnswer(text="cafe"))


@given(choice_keys, st.uuids())
def test_an_extra_or_a_missing_choice_is_wrong(key: ChoiceKey, another: UUID) -> None:
    right = frozenset(key.choice_ids)
    assume(another not in right)

    assert is_correct(key, GivenAnswer(choice_ids=right))
    assert not is_correct(key, GivenAnswer(choice_ids=right | {another}))
    assert not is_correct(key, GivenAnswer(choice_ids=right - {key.choice_ids[0]}))


@given(keys, answers)
def test_an_answer_of_another_kind_is_wrong(key: AnswerKey, answer: GivenAnswer) -> None:
    match key:
        case ChoiceKey():
            assume(answer.choice_ids != frozenset(key.choice_ids))
            stripped = GivenAnswer(value=answer.value, text=answer.text)
        case NumberKey():
            stripped = GivenAnswer(choice_ids=answer.choice_ids, text=answer.text)
        case TextKey():
            stripped = GivenAnswer(choice_ids=answer.choice_ids, value=answer.value)
    assert not is_correct(key, stripped)


DUE = datetime(2026, 3, 1, 22, 59, tzinfo=UTC)
ZONES = st.sampled_from([None, "UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Kiritimati"])
PERCENTS = st.decimals(min_value=0, max_value=100, places=4)


@given(
    late=st.timedeltas(min_value=timedelta(microseconds=1), max_value=timedelta(days=4000)),
    zone=ZONES,
)
def test_days_late_are_calendar_days_and_at_least_one(late: timedelta, zone: str | None) -> None:
    days = days_late(DUE + late, DUE, zone)

    assert days >= 1
    assert timedelta(days=days - 1) < late + timedelta(days=1)
    assert late < timedelta(days=days + 1)


@pytest.mark.parametrize(
    ("zone", "submitted_at", "days"),
    [
        # 23:59 on the first of March in Berlin.
        ("Europe/Berlin", "2026-03-01T23:00:00+00:00", 1),
        ("Europe/Berlin", "2026-03-02T22:59:59+00:00", 1),
        ("Europe/Berlin", "2026-03-02T23:00:00+00:00", 2),
        (None, "2026-03-02T23:59:59+00:00", 1),
        (None, "2026-03-03T00:00:00+00:00", 2),
        # Days of 23 and of 25 hours are days.
        ("Europe/Berlin", "2026-03-29T21:59:59+00:00", 28),
        ("Europe/Berlin", "2026-03-29T22:00:00+00:00", 29),
        ("Europe/Atlantis", "2026-03-03T00:00:00+00:00", 2),
        ("../secrets", "2026-03-03T00:00:00+00:00", 2),
        ("Europe", "2026-03-03T00:00:00+00:00", 2),
    ],
)
def test_days_late_in_a_time_zone(zone: str | None, submitted_at: str, days: int) -> None:
    assert days_late(datetime.fromisoformat(submitted_at), DUE, zone) == days


@given(early=st.timedeltas(min_value=timedelta(), max_value=timedelta(days=4000)), zone=ZONES)
def test_work_on_time_or_without_a_due_date_is_not_late(early: timedelta, zone: str | None) -> None:
    assert days_late(DUE - early, DUE, zone) == 0
    assert days_late(DUE + early, None, zone) == 0


@given(score=POINTS, more=POINTS, percent=PERCENTS)
def test_a_deduction_is_a_percent_of_the_maximum_score(
    score: Decimal, more: Decimal, percent: Decimal
) -> None:
    left = deduct(score, score + more, percent)
    assert 0 <= left <= score
    assert left == 0 or score - left == (score + more) * percent / 100
    assert deduct(score, score + more, Decimal(0)) == score


def test_the_due_day_is_one_of_the_course_s_time_zone() -> None:
    """At the due date it is 2 March in UTC, but 3 March in Auckland."""
    due = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert days_late(datetime(2026, 3, 3, 13, tzinfo=UTC), due, "Pacific/Auckland") == 1


def test_a_score_of_nothing_is_a_decimal() -> None:
    question = UUID(int=1)
    key = [KeyedQuestion(question_id=question, points=Decimal(1), key=_ONE)]
    score = score_by_key([question], key, {})
    assert isinstance(score, Decimal)
    assert score == 0


_ONE = NumberKey(kind="number", value=Decimal(1), tolerance=Decimal(0))
