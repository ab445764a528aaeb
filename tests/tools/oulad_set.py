"""OULAD's files with so few rows that their figures can be counted by hand."""

from __future__ import annotations

import gzip
from pathlib import Path

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
        # A page's clicks on one day come as several rows, and not in order.
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
    for table, lines in TABLES.items():
        with gzip.open(folder / f"{table}.csv.gz", "wt", newline="") as file:
            file.write("\r\n".join(lines) + "\r\n")
    return folder
