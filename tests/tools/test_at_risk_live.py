"""`make evaluate-at-risk` on records that are few enough to judge by hand."""

from pathlib import Path

from tests.support.clients import run_client
from tests.support.platform import Platform
from tests.tools.oulad_set import write_tables

KNOWN, UNSEEN = "EVA,2013J", "EVB,2014B"
ALWAYS, STOPPED = range(0, 84, 3), range(0, 12, 3)
# Student → outcome, days of visits, day of leaving, and result of both assignments.
STUDENTS: dict[int, tuple[str, range, str, str | None]] = {
    1: ("Pass", ALWAYS, "", "80"),
    2: ("Pass", ALWAYS, "", "80"),
    3: ("Distinction", ALWAYS, "", "80"),
    4: ("Pass", ALWAYS, "", "80"),
    5: ("Fail", STOPPED, "", None),
    6: ("Withdrawn", STOPPED, "40", None),
    7: ("Fail", ALWAYS, "", "30"),
    # Submits nothing and passes: a false alarm of the rule on missing work.
    8: ("Pass", ALWAYS, "", None),
}


def write_outcomes(folder: Path) -> Path:
    of_student = "code_module,code_presentation,id_student"
    submitted = [
        f"{assessment},{student},{day},0,{score}"
        for student, (*_, score) in STUDENTS.items()
        if score is not None
        for assessment, day in ((1, 18), (2, 49))
    ]
    return write_tables(
        folder,
        {
            "courses": [
                "code_module,code_presentation,module_presentation_length",
                f"{KNOWN},268",
                f"{UNSEEN},240",
            ],
            "vle": [
                "id_site,code_module,code_presentation,activity_type,week_from,week_to",
                f"1,{KNOWN},resource,,",
                f"2,{KNOWN},resource,,",
                f"3,{UNSEEN},resource,,",
            ],
            "assessments": [
                "code_module,code_presentation,id_assessment,assessment_type,date,weight",
                f"{KNOWN},1,TMA,19,50",
                f"{KNOWN},2,TMA,50,50",
                f"{UNSEEN},3,TMA,19,50",
            ],
            "studentInfo": [
                f"{of_student},final_result",
                *(f"{KNOWN},{student},{outcome}" for student, (outcome, *_) in STUDENTS.items()),
                f"{UNSEEN},1,Fail",
                f"{UNSEEN},2,Pass",
            ],
            "studentRegistration": [
                f"{of_student},date_registration,date_unregistration",
                *(f"{KNOWN},{student},-5,{left}" for student, (_, _, left, _) in STUDENTS.items()),
                f"{UNSEEN},1,-5,",
                f"{UNSEEN},2,-5,",
            ],
            "studentVle": [
                f"{of_student},id_site,date,sum_click",
                *(
                    f"{KNOWN},{student},1,{day},1"
                    for student, (_, days, *_) in STUDENTS.items()
                    for day in days
                ),
            ],
            "studentAssessment": [
                "id_assessment,id_student,date_submitted,is_banked,score",
                *submitted,
                "3,1,18,0,20",
                "3,2,18,0,90",
            ],
        },
    )


def test_precision_and_recall_are_those_of_the_services_answers(
    platform: Platform, tmp_path: Path
) -> None:
    data = str(write_outcomes(tmp_path))

    evaluated = run_client(platform, "tools.at_risk", data, "--chosen-on", "eva-2013j")

    assert evaluated.returncode == 0, evaluated.stdout + evaluated.stderr
    lines = evaluated.stdout.splitlines()
    # With all missing work, one of four listed students would pass in weeks 8 and 12.
    assert (
        "Thresholds chosen on eva-2013j: `inactive_days` 7, `behind_percent` 20, "
        "`failing_percent` 40, `missing_count` 3." in lines
    )
    begin = "| eva-2013j (chosen on) | "
    compared = [line.removeprefix(begin) for line in lines if line.startswith(begin)]
    assert compared[:3] == [
        "4 | 8 | 38% | 1.00 / 0.67 / 0.80 | 1.00 / 1.00 / 1.00 | not reached |",
        # In these weeks everybody's last visit was 2 or 3 days ago.
        "8 | 7 | 29% | 1.00 / 0.50 / 0.67 | 1.00 / 1.00 / 1.00 | 1, 0.29 |",
        "12 | 7 | 29% | 1.00 / 0.50 / 0.67 | 1.00 / 1.00 / 1.00 | 2, 0.29 |",
    ]
    assert compared[3:] == [
        "4 | 8 | 38% | 1.00 / 0.67 | none / 0.00 | 1.00 / 0.33 | none / 0.00 |",
        "8 | 7 | 29% | 1.00 / 0.50 | none / 0.00 | 1.00 / 0.50 | none / 0.00 |",
        "12 | 7 | 29% | 1.00 / 0.50 | none / 0.00 | 1.00 / 0.50 | none / 0.00 |",
    ]
    assert "| evb-2014b | 4 | 2 | 50% | 1.00 / 1.00 | none / 0.00 | 1.00 / 1.00 |" in lines


def test_a_presentation_without_clicks_cannot_be_chosen_on(
    platform: Platform, tmp_path: Path
) -> None:
    data = str(write_outcomes(tmp_path))

    refused = run_client(platform, "tools.at_risk", data, "--chosen-on", "evb-2014b")

    assert refused.returncode == 1
    assert "The dataset has no clicks of evb-2014b; name another one." in refused.stdout
