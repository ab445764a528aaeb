"""Every rule that real platforms got wrong has a test named after it."""

from importlib import import_module

import pytest

from tests.docs.rules.courses import COURSES
from tests.docs.rules.enrollment import ENROLLMENT
from tests.docs.rules.imports import IMPORTS
from tests.docs.rules.progress import PROGRESS
from tests.docs.rules.reporting import REPORTING

RULES = {**PROGRESS, **COURSES, **ENROLLMENT, **IMPORTS, **REPORTING}


@pytest.mark.parametrize("rule", RULES)
def test_rule_has_a_test(rule: str) -> None:
    module, name = RULES[rule]
    assert callable(getattr(import_module(f"tests.{module}"), name))
