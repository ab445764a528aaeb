"""Settings of enrollment."""

from shared.settings import Settings, prefixed


class EnrollmentSettings(Settings):
    model_config = prefixed("enrollment")
