"""Imports of users as a sync: corrections are written, local edits stay and are named."""

from typing import Any

from shared.references import id_of
from tests.support.authoring import course_row, reference
from tests.support.enrolling import USER, email_address, import_records, user_of, user_row
from tests.support.events import published
from tests.support.platform import Platform, eventually, ndjson, results
from tests.support.responses import statuses


async def sync(
    platform: Platform, rows: list[dict[str, Any]], query: str = ""
) -> list[dict[str, Any]]:
    return await import_records(platform, f"users{query}", rows)


async def edit_user(platform: Platform, row: dict[str, Any], **fields: Any) -> None:
    before = await user_of(platform, row)
    answer = await platform.client("enrollment", "superadmin").patch(
        f"/v1/users/{before['user_id']}",
        json=fields,
        headers={"If-Match": f'"{before["version"]}"'},
    )
    assert answer.status_code == 200, answer.text


async def test_a_corrected_user_is_updated_and_local_edits_stay(platform: Platform) -> None:
    row = user_row(
        display_name="Ada Byron", email=email_address("a"), locale="en", time_zone="Europe/London"
    )
    assert statuses(await sync(platform, [row])) == ["created"]
    await edit_user(platform, row, display_name="Ada King")
    corrected = {**row, "display_name": "A. Byron", "role": "teacher", "email": email_address("b")}
    (answer,) = await sync(platform, [corrected])
    assert (answer["status"], answer["reasons"]) == ("updated", ["display_name: changed_locally"])
    (answer,) = await sync(platform, [corrected])
    assert (answer["status"], answer["reasons"]) == ("unchanged", ["display_name: changed_locally"])
    found = await user_of(platform, row)
    assert (found["display_name"], found["role"]) == ("Ada King", "teacher")
    assert found["email"] == corrected["email"]
    assert (found["locale"], found["time_zone"]) == ("en", "Europe/London")

    (answer,) = await sync(platform, [corrected], "?overwrite=true")
    assert answer == {"line": 1, "status": "updated"}
    assert (await user_of(platform, row))["display_name"] == "A. Byron"
    events = await published(
        platform, USER, found["user_id"], ["UserRegistered", *["UserUpdated"] * 3]
    )
    assert [event.data.display_name for event in events] == [
        "Ada Byron", "Ada King", "Ada King", "A. Byron",
    ]  # fmt: skip


async def test_absent_rows_and_fields_change_nothing_and_null_clears(platform: Platform) -> None:
    rows = [user_row(email=email_address("a")), user_row(locale="fr")]
    await sync(platform, rows)
    (answer,) = await import_records(
        platform, "users", [{**user_row(), "reference": rows[0]["reference"]}]
    )
    assert answer == {"line": 1, "status": "unchanged"}
    assert (await user_of(platform, rows[0]))["email"] == rows[0]["email"]
    assert (await user_of(platform, rows[1]))["locale"] == "fr"
    (answer,) = await sync(platform, [{**rows[0], "email": None}])
    assert answer["status"] == "updated"
    assert (await user_of(platform, rows[0]))["email"] is None


async def test_an_imported_user_is_deactivated_and_reactivated(platform: Platform) -> None:
    row = user_row()
    await sync(platform, [row])
    for active in (False, True):
        assert statuses(await sync(platform, [{**row, "active": active}])) == ["updated"]
        assert ((await user_of(platform, row))["deactivated_at"] is None) == active


async def test_an_address_of_another_user_is_refused_in_a_correction(platform: Platform) -> None:
    rows = [user_row(email=email_address("a")), user_row(email=email_address("b"))]
    await sync(platform, rows)
    answers = await import_records(
        platform, "users", [{**rows[0], "email": rows[1]["email"].lower()}]
    )
    assert answers[0]["status"] == "rejected"
    assert "another user has the email address" in answers[0]["reasons"][0]


async def test_users_exchange_their_addresses(platform: Platform) -> None:
    first, second = user_row(email=email_address("a")), user_row(email=email_address("b"))
    await sync(platform, [first, second])
    new = {**user_row(), "email": first["email"]}
    rows = [{**first, "email": second["email"]}, {**second, "email": None}, new]
    assert statuses(await sync(platform, rows)) == ["updated", "updated", "created"]
    rows = [{**first, "email": new["email"]}, {**new, "email": second["email"]}]
    assert statuses(await sync(platform, rows)) == ["updated"] * 2
    assert (await user_of(platform, first))["email"] == first["email"]
    assert (await user_of(platform, new))["email"] == second["email"]


async def test_an_address_that_was_edited_here_is_free_for_another_user(platform: Platform) -> None:
    row = user_row(email=email_address("a"))
    await sync(platform, [row])
    await edit_user(platform, row, email=email_address("b"))
    other = {**user_row(), "email": row["email"]}
    first, second = await sync(platform, [row, other])
    assert (first["status"], first["reasons"]) == ("unchanged", ["email: changed_locally"])
    assert second["status"] == "created"
    # The row of the first user would write nothing, so its address is not in the way.
    assert statuses(await sync(platform, [row, other])) == ["unchanged"] * 2


async def test_a_dry_run_says_the_same_and_writes_nothing(platform: Platform) -> None:
    known, new = user_row(email=email_address("a")), user_row(email=email_address("b"))
    await sync(platform, [known])
    await edit_user(platform, known, display_name="Mine")
    rows = [
        {**known, "display_name": "Theirs", "role": "teacher"},
        new,
        {**user_row(), "email": new["email"]},
        {**new, "display_name": "Twice"},
        {**user_row(), "role": "janitor"},
        *(user_row() for _ in range(1_000)),
        # In another batch than the row that it repeats.
        {**new, "display_name": "Later"},
    ]
    client = platform.client("enrollment", "service")
    tried = await client.post("/v1/imports/users?dry_run=true", content=ndjson(rows))
    assert "Coursestream-Write-Token" not in tried.headers
    assert (await user_of(platform, known))["role"] == "student"
    assert (await user_of(platform, new)).get("status") == 404
    assert results(tried) == await sync(platform, rows)
    assert statuses(results(tried))[:5] == [
        "updated", "created", "rejected", "rejected", "rejected",
    ]  # fmt: skip
    assert results(tried)[-1]["status"] == "updated"
    assert (await user_of(platform, known))["role"] == "teacher"
    key = str(id_of("user", known["reference"]))
    await published(platform, USER, key, ["UserRegistered", "UserUpdated", "UserUpdated"])


async def test_a_user_of_the_future_is_to_be_sent_again(platform: Platform) -> None:
    (answer,) = await import_records(
        platform, "users", [user_row(created_at="2190-01-01T00:00:00Z")]
    )
    assert (answer["status"], answer["reasons"]) == (
        "retry_later",
        ["created_at: it is in the future; send the row again after that time"],
    )


async def test_an_imported_user_signs_in_as_themselves(platform: Platform) -> None:
    subject = f"auth0|{reference('77')}"
    row = user_row(reference=f"sub:{subject}", display_name="Imported", role="teacher")
    assert statuses(await sync(platform, [row])) == ["created"]
    client = platform.client("enrollment", "teacher", subject)
    me = (await client.get("/v1/me")).json()
    assert (me["display_name"], me["version"]) == ("Imported", 1)
    course = course_row(teacher=f"sub:{subject}")
    importer = platform.client("courses", "service")

    async def imported() -> None:
        answer = await importer.post("/v1/imports/courses", content=ndjson([course]))
        assert statuses(results(answer)) == ["created"]

    await eventually(imported)
    path = f"/v1/courses/{id_of('course', course['reference'])}"
    owned = (await platform.client("courses", "teacher", subject).get(path)).json()
    assert owned["teacher_id"] == me["user_id"]
    (answer,) = await sync(platform, [{**row, "reference": "sub:"}])
    assert answer["reasons"] == [
        "reference: Value error, write the sub of the user's tokens after sub:"
    ]


async def test_an_import_names_a_user_whose_token_had_no_name(platform: Platform) -> None:
    subject = reference("sub")
    client = platform.client("enrollment", "student", subject)
    me = (await client.get("/v1/me")).json()
    row = user_row(reference=f"sub:{subject}", display_name="Ada", email=email_address("a"))
    assert await sync(platform, [row]) == [{"line": 1, "status": "updated"}]
    named = (await client.get("/v1/me")).json()
    assert (named["user_id"], named["display_name"]) == (me["user_id"], "Ada")
    assert named["email"] == row["email"]


async def test_nfc_and_nfd_of_a_reference_are_one(platform: Platform) -> None:
    name = reference("p")
    composed, decomposed = f"{name} Zo\u00eb", f"{name} Zoe\u0308"
    rows = [user_row(reference=composed), user_row(reference=f"  {decomposed} ")]
    assert statuses(await sync(platform, rows[:1])) == ["created"]
    assert statuses(await sync(platform, rows[1:])) == ["unchanged"]
