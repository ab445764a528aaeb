"""The registrar of the school."""

from random import Random
from typing import Any

import httpx

from tests.chaos.actors.actor import Actor
from tests.chaos.school import OPEN_POLICY, Course, School


class Registrar(Actor):
    """Registers, changes, enrolls and erases people."""

    def __init__(self, school: School, course: Course, chance: Random) -> None:
        super().__init__(school, course, chance)
        self.steps = [
            self.register, self.register, self.rename, self.rename, self.deactivate, self.erase,
            self.enroll_many, self.invite, self.remove, self.set_policy,
        ]  # fmt: skip
        self._people: list[str] = []

    async def _admin(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return await self._send("enrollment", self.school.admin, method, path, body)

    async def register(self) -> None:
        body = {
            "display_name": self._name("Bob"),
            "role": "student",
            "email": f"{self.chance.getrandbits(64):x}@school.example",
        }
        answer = await self._admin("POST", "/v1/users", body)
        if answer.status_code == 201:
            self._people.append(answer.json()["user_id"])

    async def rename(self) -> None:
        if self._people:
            path = f"/v1/users/{self.chance.choice(self._people)}"
            body = {"display_name": self._name("Bob")}
            await self._edit("enrollment", self.school.admin, "PATCH", path, body)

    async def deactivate(self) -> None:
        if self._people:
            user = self.chance.choice(self._people)
            await self._admin("POST", f"/v1/users/{user}:deactivate")
            await self._admin("POST", f"/v1/users/{user}:reactivate")

    async def erase(self) -> None:
        if len(self._people) > 3:
            user = self._people.pop(self.chance.randrange(len(self._people)))
            await self._admin("POST", f"/v1/users/{user}:erase")

    async def enroll_many(self) -> None:
        if self._people:
            ids = self.chance.sample(self._people, min(3, len(self._people)))
            path = f"{self.course.path}/enrollments:bulk"
            await self._admin("POST", path, {"student_ids": ids, "fresh_cycle": False})

    async def remove(self) -> None:
        if self._people:
            user = self.chance.choice(self._people)
            await self._admin("DELETE", f"{self.course.path}/enrollments/{user}")

    async def invite(self) -> None:
        if self._people:
            path = f"{self.course.path}/invitations/{self.chance.choice(self._people)}"
            await self._admin("PUT", path)
            await self._admin("DELETE", path)

    async def set_policy(self) -> None:
        path = f"{self.course.path}/enrollment-policy"
        body = {**OPEN_POLICY, "capacity": self.chance.choice([None, 50, 100])}
        await self._edit("enrollment", self.school.admin, "PUT", path, body)
