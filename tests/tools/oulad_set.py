"""OULAD's files with few enough rows to count by hand."""

from __future__ import annotations

import gzip
import os
from pathlib import Path
from random import Random

from deploy.local.paths import CHECKOUT

_ONE, _TWO = "XXX,2013J", "YYY,2014B"
TABLES = {
    "courses": [
        "code_module,code_presentation,module_presentation_length",
        f"{_ONE},268",
        f"{_TWO},240",
    ],
    "vle": [
        "id_site,code_module,code_presentation,activity_type,week_from,week_to",
        f"1,{_ONE},resource,,",
        f"2,{_ONE},quiz,,",
        f"3,{_ONE},resource,,",
        f"4,{_TWO},url,,",
    ],
    "assessments": [
        "code_module,code_presentation,id_assessment,assessment_type,date,weight",
        f"{_ONE},71,TMA,19,50",
        f"{_ONE},72,CMA,30,50",
        f"{_ONE},73,Exam,,100",
        f"{_TWO},74,CMA,30,50",
    ],
    "studentRegistration": [
        "code_module,code_presentation,id_student,date_registration,date_unregistration",
        f"{_ONE},10,-5,",
        f"{_ONE},11,-3,40",
        f"{_ONE},12,,-20",
        f"{_ONE},13,,",
        f"{_TWO},10,0,",
    ],
    "studentVle": [
        "code_module,code_presentation,id_student,id_site,date,sum_click",
        f"{_ONE},10,1,7,4",
        # Clicks on a page on one day are several rows, and not in order.
        f"{_ONE},10,1,7,1",
        f"{_ONE},10,1,-2,1",
        f"{_ONE},10,2,9,1",
        f"{_ONE},11,3,8,1",
        f"{_TWO},10,4,1,1",
    ],
    "studentAssessment": [
        "id_assessment,id_student,date_submitted,is_banked,score",
        "71,10,18,0,80",
        "71,11,60,0,50",
        "72,10,29,0,90",
        "73,13,200,0,?",
        "73,11,200,0,",
        "74,10,29,1,40",
    ],
}


def write_set(folder: Path) -> Path:
    return write_tables(folder, TABLES)


def write_tables(folder: Path, tables: dict[str, list[str]]) -> Path:
    for table, lines in tables.items():
        with gzip.open(folder / f"{table}.csv.gz", "wt", newline="") as file:
            file.write("\r\n".join(lines) + "\r\n")
    return folder


def oulad_folder(scratch: Path) -> Path:
    """Return the real dataset if it is available, otherwise a generated one.

    ``OULAD_DATA`` names the folder; by default it is looked for beside the checkout.
    """
    named = os.environ.get("OULAD_DATA")
    folder = Path(named) if named else CHECKOUT.parent / "shared" / "data" / "oulad"
    return folder if (folder / "courses.csv.gz").exists() else write_large_set(scratch)


def write_large_set(folder: Path, students: int = 300, pages: int = 90) -> Path:
    """Generate one presentation of realistic size, the same on every run."""
    chance, presentation = Random(2013), "AAA,2013J"
    clicks, registrations, results = [], [], []
    for student in range(1, students + 1):
        left = chance.randrange(10, 200) if chance.random() < 0.2 else ""
        registrations.append(f"{presentation},{student},{-chance.randrange(100)},{left}")
        number = pages if chance.random() < 0.1 else chance.randrange(pages)
        visited = chance.sample(range(1, pages + 1), number)
        clicks += [
            f"{presentation},{student},{page},{chance.randrange(-5, 260)},1" for page in visited
        ]
        for assessment in range(901, 906):
            if chance.random() < 0.8:
                score = chance.choice(["", "?", *range(101)])
                results.append(f"{assessment},{student},{chance.randrange(200)},0,{score}")
    tables = {
        "courses": [TABLES["courses"][0], f"{presentation},268"],
        "vle": [
            TABLES["vle"][0],
            *(f"{page},{presentation},resource,," for page in range(1, pages + 1)),
        ],
        "assessments": [
            TABLES["assessments"][0],
            *(f"{presentation},{n},{'CMA' if n % 2 else 'TMA'},50,20" for n in range(901, 906)),
        ],
        "studentRegistration": [TABLES["studentRegistration"][0], *registrations],
        "studentVle": [TABLES["studentVle"][0], *clicks],
        "studentAssessment": [TABLES["studentAssessment"][0], *results],
    }
    return write_tables(folder, tables)
