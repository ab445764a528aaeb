"""Every rule that real platforms got wrong has a test named after it."""

import re
from importlib import import_module

import pytest

from tests.docs.sources import tracked_files

RULES = {
    "a request after a write sees it, in every service": (
        "services.test_reads_after_writes",
        "test_reporting_counts_a_completion_after_a_chain_of_writes",
    ),
    "an answer that depends on an event on its way says so": (
        "services.test_reads_after_writes",
        "test_a_refusal_that_may_be_due_to_an_event_on_its_way_says_so",
    ),
    "a lesson added after completion": (
        "services.test_progress_outlines",
        "test_a_lesson_added_after_completion_only_lowers_the_percent",
    ),
    "a lesson removed after completion": (
        "services.test_progress_outlines",
        "test_removing_a_lesson_completes_the_course_for_students_who_did_the_rest",
    ),
    "two last lessons completed at once": (
        "services.test_progress_lessons",
        "test_completing_the_last_two_lessons_in_parallel_completes_the_course_once",
    ),
    "N parallel completions of one lesson": (
        "services.test_progress_lessons",
        "test_parallel_completions_of_one_lesson_publish_one_event",
    ),
    "attempts limited under parallel submission": (
        "services.test_progress_quizzes",
        "test_attempts_are_limited_under_parallel_starts",
    ),
    "a regrade from 80 to 0, which is no attempt": (
        "services.test_progress_assignments",
        "test_a_regrade_from_80_to_0_is_a_revision_not_an_attempt",
    ),
    "questions edited after attempts": (
        "services.test_progress_quizzes",
        "test_an_attempt_is_graded_by_the_version_it_was_started_with",
    ),
    "enrolled but never active": ("reporting.test_rules", "test_enrolled_but_never_active"),
    "unenrolled students leave the counts but keep their facts": (
        "reporting.test_rules",
        "test_unenrolled_students_leave_the_counts_but_keep_their_facts",
    ),
    "unenrolled students add no facts": (
        "services.test_progress_lessons",
        "test_unenrolled_students_keep_their_progress_and_add_none",
    ),
    "attempts limited across re-enrollments": (
        "services.test_progress_rounds",
        "test_re_enrolling_gives_no_new_attempts",
    ),
    "resubmissions limited across re-enrollments": (
        "services.test_progress_rounds",
        "test_re_enrolling_gives_no_new_resubmissions",
    ),
    "hidden items take no work": (
        "services.test_progress_hidden_items",
        "test_a_hidden_item_takes_no_new_work",
    ),
    "nothing new starts in an archived course": (
        "services.test_progress_hidden_items",
        "test_nothing_new_starts_in_an_archived_course",
    ),
    "an open attempt may be finished": (
        "services.test_progress_hidden_items",
        "test_an_open_attempt_may_be_finished_in_a_hidden_lesson_of_an_archived_course",
    ),
    "withdrawn work keeps no completion": (
        "services.test_progress_credit",
        "test_withdrawing_revokes_the_completion_that_the_work_earned",
    ),
    "a withdrawal while other work earns the lesson": (
        "services.test_progress_credit",
        "test_withdrawing_revokes_nothing_while_another_submission_earns_it",
    ),
    "returning revokes nothing": (
        "services.test_progress_credit",
        "test_returning_work_revokes_nothing",
    ),
    "a passed quiz counts when a lesson shows it again": (
        "services.test_progress_credit",
        "test_a_passed_quiz_counts_as_soon_as_a_lesson_shows_it",
    ),
    "imported work earns only what its row says": (
        "services.test_progress_credit",
        "test_imported_work_earns_its_lesson_only_if_its_row_says_so",
    ),
    "a reset begins a new round": (
        "services.test_progress_rounds",
        "test_a_reset_frees_attempts_and_keeps_the_result_until_the_next_grade",
    ),
    "a reset covers the span": (
        "services.test_progress_rounds",
        "test_a_reset_covers_every_cycle_of_the_span",
    ),
    "work of an earlier round earns nothing": (
        "services.test_progress_rounds",
        "test_work_of_an_earlier_round_completes_nothing",
    ),
    "days late are calendar days of the course": (
        "services.test_progress_late_work",
        "test_days_late_are_days_of_the_courses_time_zone",
    ),
    "a due date that moves recomputes grades": (
        "services.test_progress_late_work",
        "test_moving_the_due_date_recomputes_the_grades_given_before",
    ),
    "a late deduction can be waived": (
        "services.test_progress_late_work",
        "test_the_grader_can_waive_the_deduction",
    ),
    "work returned for revision is not late": (
        "services.test_progress_late_work",
        "test_work_returned_for_revision_is_not_late_when_handed_in_again",
    ),
    "re-enrollment continues the span unless a teacher asks for a fresh cycle": (
        "services.test_enrollment",
        "test_only_the_teacher_may_re_enroll_a_student_in_a_fresh_cycle",
    ),
    "a removed student stays removed until the teacher readmits": (
        "services.test_readmission",
        "test_a_removed_student_stays_removed_until_the_teacher_readmits",
    ),
    "an expired student re-enrolls only where the policy allows it": (
        "services.test_readmission",
        "test_an_expired_student_returns_only_where_the_policy_allows_it",
    ),
    "many new users with one email address at once": (
        "services.test_users",
        "test_of_users_created_at_once_with_one_address_exactly_one_has_it",
    ),
    "typed numbers are read as people write them": (
        "services.test_progress_typed_answers",
        "test_numbers_are_read_as_people_write_them_or_refused",
    ),
    "names and titles are found by what people type, and listed in their order": (
        "services.test_search",
        "test_students_are_found_by_what_people_type_and_listed_by_name",
    ),
    "short answers are compared as people write them": (
        "services.test_progress_typed_answers",
        "test_short_answers_are_compared_as_people_write_them",
    ),
    "re-enrollment with or without the earlier progress": (
        "services.test_progress_lessons",
        "test_re_enrollment_continues_progress_unless_the_cycle_is_fresh",
    ),
    "transfer of a course": (
        "services.test_progress_assignments",
        "test_the_new_teacher_grades_after_a_transfer",
    ),
    "a transfer that arrives late": (
        "reporting.test_rules",
        "test_a_transfer_that_arrives_late_moves_the_facts_after_it",
    ),
    "deletion of a course with open work": (
        "reporting.test_rules",
        "test_deletion_of_a_course_with_open_work",
    ),
    "report days over a daylight-saving change": (
        "reporting.test_daily_reports",
        "test_report_days_over_a_daylight_saving_change",
    ),
    "late events restate a day that was already reported": (
        "reporting.test_daily_reports",
        "test_late_events_restate_a_day_that_was_already_reported",
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule_has_a_test(rule: str) -> None:
    module, name = RULES[rule]
    assert callable(getattr(import_module(f"tests.{module}"), name))


def test_tests_that_pages_name_exist() -> None:
    pages = "\n".join(path.read_text("utf-8") for path in tracked_files("*.md"))
    tests = "\n".join(path.read_text("utf-8") for path in tracked_files("tests/**/test_*.py"))
    named = set(re.findall(r"`(test_\w+)`", pages))
    assert named - set(re.findall(r"def (test_\w+)\(", tests)) == set()
