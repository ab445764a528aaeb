"""The Makefile leaves the environment of the services alone."""

import re

from deploy.local.paths import CHECKOUT
from tests.docs.test_pages import settings


def test_no_variable_of_the_makefile_is_a_setting() -> None:
    """Make exports what it assigns to a variable that the environment has as well."""
    text = (CHECKOUT / "Makefile").read_text("utf-8")
    variables = set(re.findall(r"^(\w+)\s*[:?]?=", text, re.MULTILINE))
    assert variables
    assert not variables & settings().keys()
