"""The jobs that every service has."""

from shared.consuming.dead_letters import expire_dead_letters
from shared.jobs import CLEAN_HISTORY, Job

HOUSEKEEPING = (CLEAN_HISTORY, Job("expire-dead-letters", "30 6 * * *", expire_dead_letters))
