"""Fixtures of the dashboard."""

import pytest
from fastapi import FastAPI

from services.reporting.app import SERVICE
from tests.support.dashboard import Browser, answer_from, development
from tests.support.made_up.school import School


@pytest.fixture(scope="session")
def application() -> FastAPI:
    """Return reporting with the dashboard, as a local stack runs it, but without servers."""
    return SERVICE.application(development())


@pytest.fixture
def school(monkeypatch: pytest.MonkeyPatch) -> School:
    """Let the pages of the dashboard show a made-up school."""
    school = School()
    answer_from(school, monkeypatch)
    return school


@pytest.fixture
def browser(application: FastAPI, school: School) -> Browser:
    """Open the dashboard, with nobody signed in."""
    return Browser(application)
