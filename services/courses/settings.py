"""Settings of courses."""

from shared.settings import Settings, prefixed


class CoursesSettings(Settings):
    model_config = prefixed("courses")
