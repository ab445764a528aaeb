"""Groups that another system keeps in step."""

from typing import Any

from coursestream_events.catalog import GROUP
from shared.references import id_of
from tests.support.classroom import Classroom
from tests.support.enrolling import import_records
from tests.support.events import published
from tests.support.platform import Platform
from tests.support.responses import statuses


def row(room: Classroom, name: str, *students: int, number: int = 1) -> dict[str, Any]:
    return {
        "reference": f"{room.name}-group-{number}",
        "course": room.name,
        "name": name,
        "members": [room.student(each) for each in students],
    }


async def test_imported_groups_follow_their_file_and_keep_local_edits(platform: Platform) -> None:
    room = await Classroom(platform, students=3, lessons=1).move_in()
    group = id_of("group", f"{room.name}-group-1")
    teacher = platform.client("enrollment", "teacher", id_of("user", f"{room.name}-teacher"))
    path = f"/v1/courses/{room.course}/groups/{group}"

    async def sent(*rows: dict[str, Any]) -> list[dict[str, Any]]:
        return await import_records(platform, "groups", list(rows))

    assert statuses(await sent(row(room, "Tuesday", 0, 1))) == ["created"]
    assert statuses(await sent(row(room, "Tuesday", 1, 0))) == ["unchanged"]
    assert statuses(await sent(row(room, "Monday", 0, 2))) == ["updated"]
    shown = (await teacher.get(path)).json()
    assert shown["name"] == "Monday"
    members = {each["student_id"] for each in shown["members"]}
    assert members == {str(room.student_id(0)), str(room.student_id(2))}

    renamed = await teacher.patch(path, json={"name": "Mine"}, headers={"If-Match": "*"})
    assert renamed.status_code == 200
    (answer,) = await sent(row(room, "Friday", 0))
    assert (answer["status"], answer["reasons"]) == ("updated", ["name: changed_locally"])
    names = ["GroupCreated", "GroupRenamed", "GroupMembersChanged", "GroupRenamed"]
    events = await published(platform, GROUP, str(group), [*names, "GroupMembersChanged"])
    assert [event.data.imported for event in events] == [True, True, True, False, True]

    assert (await teacher.delete(path)).status_code == 204
    assert statuses(await sent(row(room, "Friday", 0))) == ["rejected"]


async def test_rows_that_cannot_be_a_group_say_why(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    rows = [
        row(room, "Tuesday", number=1),
        row(room, "TUESDAY", number=2),
        row(room, "Monday", 7, number=3),
        {**row(room, "Friday", number=4), "course": f"{room.name}-unknown"},
    ]
    answers = await import_records(platform, "groups", rows)
    assert statuses(answers) == ["created", "rejected", "retry_later", "retry_later"]
    assert answers[1]["reasons"] == ["another group of the course has the name TUESDAY"]
    assert answers[2]["reasons"] == ["members that are not enrolled in the course yet: 1"]
