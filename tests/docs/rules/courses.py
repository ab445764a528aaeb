"""Courses and files."""

COURSES = {
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
    "chapters in preparation are hidden": (
        "services.test_progress_sidebar",
        "test_a_chapter_without_a_published_lesson_is_hidden_from_students",
    ),
}
