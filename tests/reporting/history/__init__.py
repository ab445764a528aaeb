"""Random histories of a small school, as its services would publish them."""

from random import Random

from coursestream_events import Event
from tests.reporting.history.answering import Answering
from tests.reporting.history.authoring import Authoring
from tests.reporting.history.grouping import Grouping
from tests.reporting.history.learning import Learning
from tests.reporting.history.log import EventLog


class RandomSchool:
    """Takes random steps; each aggregate's events are in order."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._log = EventLog(chance)
        self._authoring = Authoring(self._log)
        self._grouping = Grouping(self._log)
        self._learning = Learning(self._log)
        self._answering = Answering(self._log, self._learning)

    def run(self, steps: int) -> list[Event]:
        authoring, learning = self._authoring, self._learning
        authoring.create_courses()
        for _ in range(steps):
            step = self._chance.choice(
                [authoring.update_user, authoring.change_course, learning.change_enrollment,
                 learning.learn, learning.learn, learning.change_submission,
                 learning.change_submission, learning.change_exception,
                 self._grouping.change_group, self._answering.record_results]
            )  # fmt: skip
            step()
        return self._log.events
