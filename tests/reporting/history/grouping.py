"""Random groups of the students of the courses."""

from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import (
    GroupCreated,
    GroupData,
    GroupDeleted,
    GroupMembersChanged,
    GroupRenamed,
)
from tests.reporting.history.log import COURSES, STUDENTS, EventLog

_GROUPS = [UUID(int=0xE0 + n) for n in range(3)]


class Grouping:
    """Deleted groups stay deleted; a group may be announced before its course."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._groups: dict[UUID, GroupData | None] = {}

    def change_group(self) -> None:
        chance = self._log.chance
        group_id = chance.choice(_GROUPS)
        present = self._groups.get(group_id)
        if present is None:
            if group_id not in self._groups:
                self._create(group_id)
            return
        members = tuple(sorted(chance.sample(STUDENTS, chance.randrange(len(STUDENTS) + 1))))
        changes: list[tuple[type[Event], dict[str, Any]]] = [
            (GroupRenamed, {"name": f"Group {chance.randrange(9)}"}),
            (GroupMembersChanged, {"member_ids": members}),
            (GroupMembersChanged, {"member_ids": members}),
            (GroupDeleted, {}),
        ]
        event, change = chance.choice(changes)
        changed = present.model_copy(update={"occurred_at": self._log.moment(), **change})
        self._groups[group_id] = None if event is GroupDeleted else changed
        self._log.publish(event, str(group_id), changed)

    def _create(self, group_id: UUID) -> None:
        created = GroupData(
            occurred_at=self._log.moment(),
            course_id=self._log.chance.choice(COURSES),
            group_id=group_id,
            name="Group",
            member_ids=(),
        )
        self._groups[group_id] = created
        self._log.publish(GroupCreated, str(group_id), created)
