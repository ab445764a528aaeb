"""Enrollment and text."""

ENROLLMENT = {
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
    "withdrawing and enrolling again does not extend an enrollment": (
        "services.test_readmission",
        "test_a_student_who_withdrew_returns_until_the_expiry_that_they_had",
    ),
    "many new users with one email address at once": (
        "services.test_users",
        "test_of_users_created_at_once_with_one_address_exactly_one_has_it",
    ),
    "names and titles are found by what people type, and listed in their order": (
        "services.test_search",
        "test_students_are_found_by_what_people_type_and_listed_by_name",
    ),
}
