"""Enrollment's settings."""

from shared.settings import Settings, prefixed


class EnrollmentSettings(Settings):
    model_config = prefixed("enrollment")
