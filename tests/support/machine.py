"""State machines: random commands through HTTP, compared with a model and with its events."""

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
from tests.support.events import Log, log_of
from tests.support.platform import Platform

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., None])

# The Kafka client uses `random` too, which Hypothesis notices while it draws.
OTHER_THREADS = pytest.mark.filterwarnings("ignore:Do not use the `random` module")


class Caller:
    """A user with a token; every call names the status that it expects.

    The slugs of refusals are added to ``problems``.
    """

    def __init__(self, http: httpx.Client, url: str, token: str, problems: set[str]) -> None:
        self._http, self._url, self._token, self._problems = http, url, token, problems

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
            self._problems.add(content["type"].rpartition(":")[2])
        return content

    def refused(self, method: str, path: str, status: int, slug: str, body: Any = None) -> None:
        problem = self.call(method, path, status, body)
        assert problem["type"] == f"urn:coursestream:problem:{slug}"

    def edit(
        self, method: str, path: str, body: Mapping[str, Any], version: int, status: int = 200
    ) -> Any:
        """Edit with another version first, which is refused, and then with the current one."""
        self.call(method, path, 412, body, version + 1)
        if version > 1:
            self.call(method, path, 412, body, version - 1)
        return self.call(method, path, status, body, version)


def picked(items: Sequence[T], pick: int) -> T:
    return items[pick % len(items)]


def command(**arguments: st.SearchStrategy[Any]) -> Callable[[F], F]:
    """Mark a method that the machine may call with such arguments, in any state.

    It is not a Hypothesis rule: of rules, Hypothesis omits some in each run, and prefers those that
    it drew before. Commands are dealt from a deck, which is shuffled again when it is empty.
    """

    def mark(method: F) -> F:
        method.__dict__["arguments"] = st.fixed_dictionaries(arguments)
        return method

    return mark


class Machine(RuleBasedStateMachine):
    """Hypothesis runs in its own thread, while the test's event loop reads the log."""

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

    def published(self, aggregate: str, count: int) -> list[tuple[str, dict[str, Any]]]:
        """Return names and contents of the events of an aggregate, version by version."""
        events = self.wait(self.log.events(aggregate, count))
        self.seen.update(each.name for each in events)
        omitted = {"occurred_at", "imported"}
        return [(each.name, each.data.model_dump(mode="json", exclude=omitted)) for each in events]


async def run(
    machine: type[Machine], platform: Platform, full: bool, *topics: Topic, expected: set[str]
) -> None:
    """Compare commands with the model.

    ``expected`` are the names of all events and the slugs of all refusals that occur. The short run
    may not reach some of them.
    """
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
                    max_examples=60 if full else 3,
                    # Enough that each example deals the whole deck.
                    stateful_step_count=40 if full else 25,
                    deadline=None,
                    database=None,
                    derandomize=not full,
                    suppress_health_check=list(HealthCheck),
                ),
            )
    assert seen == expected if full else seen <= expected, seen ^ expected
