"""Every rule that real platforms got wrong has a test named after it."""

import re
from importlib import import_module

import pytest

from tests.docs.rules.courses import COURSES
from tests.docs.rules.enrollment import ENROLLMENT
from tests.docs.rules.imports import IMPORTS
from tests.docs.rules.progress import PROGRESS
from tests.docs.rules.reporting import REPORTING
from tests.docs.sources import tracked_files

RULES = {**PROGRESS, **COURSES, **ENROLLMENT, **IMPORTS, **REPORTING}


@pytest.mark.parametrize("rule", RULES)
def test_rule_has_a_test(rule: str) -> None:
    module, name = RULES[rule]
    assert callable(getattr(import_module(f"tests.{module}"), name))


def test_tests_that_pages_name_exist() -> None:
    pages = "\n".join(path.read_text("utf-8") for path in tracked_files("*.md"))
    tests = "\n".join(path.read_text("utf-8") for path in tracked_files("tests/**/test_*.py"))
    named = set(re.findall(r"`(test_\w+)`", pages))
    assert named - set(re.findall(r"def (test_\w+)\(", tests)) == set()
