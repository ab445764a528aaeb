"""Imports."""

IMPORTS = {
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
    "chapters and lessons that were deleted here stay deleted": (
        "services.test_course_sync",
        "test_what_was_deleted_here_stays_deleted",
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
    "an enrollment that the other system created again": (
        "services.test_enrollment_imports",
        "test_an_enrollment_that_gets_another_reference_stays_the_same",
    ),
    "deleted quizzes and assignments come back by overwriting": (
        "services.test_course_sync",
        "test_overwriting_restores_a_deleted_quiz_or_assignment",
    ),
    "corrections of an erased student's work": (
        "services.test_erased_imports",
        "test_corrections_of_an_erased_students_work_are_rejected",
    ),
}
