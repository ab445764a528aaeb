"""Settings from the environment; an incomplete or invalid set stops the start."""

from shared.settings.reference import Setting, reference
from shared.settings.settings import Settings, SettingsError, load_settings, prefixed

__all__ = ["Setting", "Settings", "SettingsError", "load_settings", "prefixed", "reference"]
