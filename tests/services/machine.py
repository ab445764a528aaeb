"""Random commands through HTTP against a plain model, and what Kafka is told of them."""

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, ClassVar, TypeVar
from uuid import UUID, uuid4

import httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from coursestream_events import Topic
from deploy.local.tokens import Role
from tests.services.events import Log, log_of
from tests.support.platform import Platform

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., None])

# Hypothesis sees that the state of `random` moves while it draws: the log's client uses it, too.
OTHER_THREADS = pytest.mark.filterwarnings("ignore:Do not use the `random` module")


class Caller:
    """One person with a token; every call names the status that it expects.

    The slugs of what is refused are added to ``met``.
    """

    def __init__(self, http: httpx.Client, url: str, token: str, met: set[str]) -> None:
        self._http, self._url, self._token, self._met = http, url, token, met

    def call(
        self, method: str, path: str, status: int, body: Any = None, version: int | None = None
    ) -> Any:
        headers = {"Authorization": f"Bearer {self._token}"}
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        answer = self._http.request(method, self._url + path, json=body, headers=headers)
        assert answer.status_code == status, (method, path, body, answer.text)
        content: Any = answer.json() if answer.content else None
        if status >= 400:
            self._met.add(content["type"].rpartition(":")[2])
        return content

    def refused(self, method: str, path: str, status: int, slug: str, body: Any = None) -> None:
        problem = self.call(method, path, status, body)
        assert problem["type"] == f"urn:coursestream:problem:{slug}"

    def edit(
        self, method: str, path: str, body: Mapping[str, Any], version: int, status: int = 200
    ) -> Any:
        """As a second editor, who has read another version, and as the first one."""
        self.call(method, path, 412, body, version + 1)
        if version > 1:
            self.call(method, path, 412, body, version - 1)
        return self.call(method, path, status, body, version)


def picked(items: Sequence[T], pick: int) -> T:
    return items[pick % len(items)]


def command(**arguments: st.SearchStrategy[Any]) -> Callable[[F], F]:
    """A method that the machine may call with arguments like these, in any state.

    It is no rule of its own: of those, Hypothesis leaves out some in each run, and prefers what it
    drew before. Here they come like cards from a deck that is shuffled again when it is empty.
    """

    def mark(method: F) -> F:
        method.__dict__["arguments"] = st.fixed_dictionaries(arguments)
        return method

    return mark


class Machine(RuleBasedStateMachine):
    """Hypothesis drives it in a thread of its own, while the log is read in the test's loop."""

    platform: ClassVar[Platform]
    http: ClassVar[httpx.Client]
    log: ClassVar[Log]
    loop: ClassVar[asyncio.AbstractEventLoop]
    seen: ClassVar[set[str]]

    def __init__(self) -> None:
        super().__init__()
        self._deck: list[str] = []

    @rule(data=st.data())
    def any_command(self, data: st.DataObject) -> None:
        if not self._deck:
            self._deck = [
                name for name, each in inspect.getmembers(type(self)) if hasattr(each, "arguments")
            ]
            data.draw(st.randoms(use_true_random=True)).shuffle(self._deck)
        name = self._deck.pop()
        method = getattr(self, name)
        method(**data.draw(method.arguments, name))

    def caller(self, service: str, role: Role, subject: UUID | None = None) -> Caller:
        token = self.platform.stack.tokens.token(subject=subject or uuid4(), role=role)
        return Caller(self.http, self.platform.urls[service], token, self.seen)

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()

    def told(self, aggregate: str, count: int) -> list[tuple[str, dict[str, Any]]]:
        """Names and contents of the events of an aggregate, version by version."""
        events = self.wait(self.log.told(aggregate, count))
        self.seen.update(each.name for each in events)
        left_out = {"occurred_at", "imported"}
        return [(each.name, each.data.model_dump(mode="json", exclude=left_out)) for each in events]


async def run(machine: type[Machine], platform: Platform, full: bool, *topics: Topic) -> set[str]:
    """Returns the names of the events that were compared, and the slugs of what was refused."""
    seen: set[str] = set()
    async with log_of(platform, *topics) as log:
        with httpx.Client(timeout=30) as http:
            loop = asyncio.get_running_loop()
            fields = {
                "platform": platform, "http": http, "log": log, "loop": loop, "seen": seen,
            }  # fmt: skip
            await asyncio.to_thread(
                run_state_machine_as_test,
                type(machine.__name__, (machine,), fields),
                settings=settings(
                    max_examples=60 if full else 7,
                    # Enough that each example deals the whole deck.
                    stateful_step_count=40,
                    deadline=None,
                    database=None,
                    derandomize=not full,
                    suppress_health_check=list(HealthCheck),
                ),
            )
    return seen
