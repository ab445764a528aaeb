"""The Makefile does not override settings from the environment."""

import re

from deploy.local.paths import CHECKOUT
from tests.docs.test_pages import settings


def test_no_variable_of_the_makefile_hides_a_setting() -> None:
    """A variable of the same name would replace the setting in every program that make starts."""
    text = (CHECKOUT / "Makefile").read_text("utf-8")
    variables = set(re.findall(r"^(\w+)\s*[:?]?=", text, re.MULTILINE))
    assert variables
    assert variables.isdisjoint(settings())
