"""Settings of progress."""

from shared.settings import Settings, prefixed


class ProgressSettings(Settings):
    model_config = prefixed("progress")
