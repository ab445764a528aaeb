"""Progress and credit."""

PROGRESS = {
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
    "typed numbers are read as people write them": (
        "services.test_progress_typed_answers",
        "test_numbers_are_read_as_people_write_them_or_refused",
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
    "two assessments of one title in the gradebook": (
        "services.test_progress_grades",
        "test_columns_of_the_gradebook_can_be_told_apart",
    ),
    "exceptions from limits that an item lacks": (
        "services.test_progress_exception_rights",
        "test_an_exception_from_a_limit_that_the_item_lacks_is_refused",
    ),
    "imported work that no longer earns": (
        "services.test_progress_imported_credit",
        "test_a_row_that_no_longer_earns_revokes_the_completion",
    ),
    "republished completions are nobody else's activity": (
        "kernel.test_learner_snapshots",
        "test_a_snapshot_publishes_who_did_what_and_what_was_imported",
    ),
    "a waived deduction survives a restore": (
        "kernel.test_adoption",
        "test_reconcile_adopts_all_terms_that_a_submission_is_graded_by",
    ),
}
