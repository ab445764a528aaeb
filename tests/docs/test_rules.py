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
    "two clicks on start are one attempt": (
        "services.test_progress_open_attempts",
        "test_two_clicks_on_start_are_one_attempt",
    ),
    "an attempt whose time is over is handed in before the next starts": (
        "services.test_progress_open_attempts",
        "test_an_attempt_whose_time_is_over_is_submitted_before_the_next_starts",
    ),
    "no attempt starts outside the window of a quiz": (
        "services.test_progress_quiz_windows",
        "test_no_attempt_starts_outside_the_window_of_a_quiz",
    ),
    "open attempts end when the quiz closes": (
        "services.test_progress_quiz_windows",
        "test_an_open_attempt_ends_when_the_quiz_closes",
    ),
    "another closing time moves the end of open attempts": (
        "services.test_progress_quiz_windows",
        "test_another_closing_time_moves_the_end_of_open_attempts",
    ),
    "students list their own attempts": (
        "services.test_progress_submission_lists",
        "test_students_list_their_attempts_of_all_cycles_newest_first",
    ),
    "students list their own submissions": (
        "services.test_progress_submission_lists",
        "test_students_list_their_submissions",
    ),
    "teachers list an item's submissions": (
        "services.test_progress_submission_lists",
        "test_a_teacher_lists_an_items_submissions_by_student_and_status",
    ),
    "questions only inside an attempt": (
        "services.test_progress_reviews",
        "test_questions_are_shown_only_inside_an_attempt",
    ),
    "review: never": (
        "services.test_progress_reviews",
        "test_review_never_shows_that_an_attempt_is_submitted_and_nothing_else",
    ),
    "review: score": (
        "services.test_progress_reviews",
        "test_review_score_shows_the_score_and_no_right_answer",
    ),
    "review: answers after the last attempt allowed": (
        "services.test_progress_reviews",
        "test_review_answers_shows_the_right_ones_after_the_last_attempt_allowed",
    ),
    "review: answers when the quiz has closed": (
        "services.test_progress_reviews",
        "test_review_answers_shows_the_right_ones_when_the_quiz_has_closed",
    ),
    "more time moves an open attempt's end, revoking it undoes nothing": (
        "services.test_progress_exceptions",
        "test_more_time_moves_the_end_of_an_open_attempt_and_revoking_it_leaves_it",
    ),
    "a later date for one student": (
        "services.test_progress_exceptions",
        "test_a_later_date_opens_a_closed_quiz_for_one_student",
    ),
    "work under an exception is not late when it is revoked": (
        "services.test_progress_exceptions",
        "test_a_later_date_lifts_the_deduction_for_good",
    ),
    "more attempts for one student": (
        "services.test_progress_exceptions",
        "test_more_attempts_and_resubmissions_are_allowed_until_they_are_revoked",
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
    "students see a quiz's terms, and its questions only in an attempt": (
        "services.test_quiz_terms",
        "test_students_see_the_terms_of_a_quiz_but_not_its_questions",
    ),
    "items that no published lesson shows are hidden from students": (
        "services.test_quiz_terms",
        "test_students_see_items_only_while_a_published_lesson_shows_them",
    ),
    "a required lesson that nobody could complete": (
        "services.test_course_outlines",
        "test_required_lesson_completes_on_something",
    ),
    "a duplicate has no dates of the past": (
        "services.test_course_duplication",
        "test_duplicate_shifts_dates_by_calendar_days",
    ),
    "a course for an id that is no teacher": (
        "services.test_course_owners",
        "test_course_for_an_id_that_is_no_teacher_is_refused",
    ),
    "a time zone that does not exist": (
        "services.test_course_input",
        "test_time_zone_that_does_not_exist_is_refused",
    ),
    "a name without a visible character": (
        "services.test_course_input",
        "test_invisible_names_are_refused",
    ),
    "a weak ETag as If-Match": (
        "services.test_course_input",
        "test_weak_etag_is_accepted_as_if_match",
    ),
    "formulas in CSV, also full-width and after spaces": (
        "unit.test_csv",
        "test_formulas_are_prefixed_with_an_apostrophe",
    ),
    "CSV that Excel reads as UTF-8": (
        "unit.test_csv",
        "test_byte_order_mark_begins_the_file_if_asked_for",
    ),
    "two assessments of one title in the gradebook": (
        "services.test_progress_grades",
        "test_columns_of_the_gradebook_can_be_told_apart",
    ),
    "report days over a daylight-saving change": (
        "reporting.test_daily_reports",
        "test_report_days_over_a_daylight_saving_change",
    ),
    "late events restate a day that was already reported": (
        "reporting.test_daily_reports",
        "test_late_events_restate_a_day_that_was_already_reported",
    ),
    "grades of cycles that do not count weigh in no list": (
        "reporting.test_rounds",
        "test_grades_of_cycles_that_do_not_count_do_not_weigh_in_the_students_list",
    ),
    "grades of cycles that do not count put nobody at risk": (
        "reporting.test_at_risk",
        "test_grades_of_cycles_that_do_not_count_do_not_weigh_at_risk",
    ),
    "every view agrees on a cycle that does not count": (
        "services.test_figures_agree",
        "test_grades_of_a_cycle_that_does_not_count_are_in_no_view",
    ),
    "every view agrees after a reset": (
        "services.test_figures_agree",
        "test_a_reset_keeps_results_until_the_next_grade",
    ),
    "after a withdrawal the latest submission left is ungraded": (
        "reporting.test_rounds",
        "test_after_a_withdrawal_the_latest_submission_left_awaits_its_grade",
    ),
    "a reset begins a round whose first grade is the result": (
        "reporting.test_rounds",
        "test_a_result_is_of_the_latest_round_with_a_grade",
    ),
    "a completion that the student did not cause is no activity": (
        "reporting.test_rules",
        "test_a_completion_that_the_student_did_not_cause_is_no_activity",
    ),
    "nobody is at risk a second after enrolling": (
        "reporting.test_at_risk",
        "test_a_student_is_not_at_risk_a_second_after_enrolling",
    ),
    "nobody is at risk who completed all that is required": (
        "reporting.test_at_risk",
        "test_a_student_who_completed_all_that_is_required_now_is_not_at_risk",
    ),
    "nobody is at risk in an archived course": (
        "reporting.test_at_risk",
        "test_nobody_is_at_risk_in_an_archived_course",
    ),
    "work that does not count puts nobody at risk": (
        "reporting.test_missing_work",
        "test_work_that_does_not_count_is_not_missing",
    ),
    "work due before the enrollment puts nobody at risk": (
        "reporting.test_missing_work",
        "test_work_that_was_due_before_the_enrollment_is_not_missing",
    ),
    "work under an exception is due at the student's own date": (
        "reporting.test_missing_work",
        "test_work_is_not_missing_until_the_students_own_due_date",
    ),
    "a corrected imported user is updated, and what was edited here stays": (
        "services.test_import_sync",
        "test_a_corrected_user_is_updated_and_local_edits_stay",
    ),
    "absent rows and fields of an import change nothing": (
        "services.test_import_sync",
        "test_absent_rows_and_fields_change_nothing_and_null_clears",
    ),
    "corrected content of a course is imported": (
        "services.test_course_sync",
        "test_corrected_content_of_a_course_is_written",
    ),
    "edited content of a course survives an import": (
        "services.test_course_sync",
        "test_edited_content_of_a_course_stays",
    ),
    "corrected beginnings and ends of enrollments are imported": (
        "services.test_enrollment_imports",
        "test_a_corrected_enrollment_moves_its_beginning_and_end",
    ),
    "an end in the future is refused, a beginning in the future is sent again": (
        "services.test_enrollment_imports",
        "test_an_end_in_the_future_is_refused_and_a_beginning_is_to_be_sent_again",
    ),
    "a corrected imported grade is a revision, a grade given here stays": (
        "services.test_progress_imports",
        "test_a_corrected_grade_is_a_revision_and_a_grade_given_here_stays",
    ),
    "a dry run says the same and writes nothing": (
        "services.test_import_sync",
        "test_a_dry_run_says_the_same_and_writes_nothing",
    ),
    "UTF-16, gzip, CSV and a JSON array get one clear answer": (
        "services.test_import_formats",
        "test_a_wrong_format_gets_one_clear_answer",
    ),
    "a byte order mark rejects no row": (
        "services.test_import_formats",
        "test_a_byte_order_mark_rejects_no_row",
    ),
    "CSV and NDJSON rows are the same": (
        "services.test_import_formats",
        "test_csv_and_ndjson_rows_are_the_same",
    ),
    "NFC and NFD of a reference are one": (
        "services.test_import_sync",
        "test_nfc_and_nfd_of_a_reference_are_one",
    ),
    "an imported user signs in as themselves": (
        "services.test_import_sync",
        "test_an_imported_user_signs_in_as_themselves",
    ),
    "a school changed on both sides is synchronized": (
        "tools.test_oneroster_live",
        "test_a_school_changed_on_both_sides_is_synchronized",
    ),
    "the sample files of the imports can be imported": (
        "docs.test_import_samples",
        "test_the_sample_files_can_be_imported_and_imported_again",
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
