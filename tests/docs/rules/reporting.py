"""Reporting and reads."""

REPORTING = {
    "a request after a write sees it, in every service": (
        "services.test_reads_after_writes",
        "test_reporting_counts_a_completion_after_a_chain_of_writes",
    ),
    "an answer that depends on an event on its way says so": (
        "services.test_reads_after_writes",
        "test_a_refusal_that_may_be_due_to_an_event_on_its_way_says_so",
    ),
    "enrolled but never active": (
        "reporting.test_rules",
        "test_enrolled_but_never_active",
    ),
    "unenrolled students leave the counts but keep their facts": (
        "reporting.test_rules",
        "test_unenrolled_students_leave_the_counts_but_keep_their_facts",
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
    "missing work follows what teachers change and grant": (
        "services.test_missing_work",
        "test_missing_work_follows_due_dates_exceptions_and_submissions",
    ),
    "a quiz is due when it closes": (
        "services.test_missing_work",
        "test_a_quiz_is_missing_once_it_has_closed",
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
    "a gradebook with names that agrees with progress": (
        "services.test_gradebooks",
        "test_gradebooks_of_reporting_and_progress_agree",
    ),
    "gradebooks round alike": (
        "services.test_gradebooks",
        "test_gradebooks_round_a_tie_of_the_fourth_decimal_alike",
    ),
}
