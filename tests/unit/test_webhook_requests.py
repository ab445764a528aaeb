"""Requests to receivers of webhooks: signed, to public addresses only, and bounded."""

import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from uuid import uuid4

import pytest
from cryptography.fernet import Fernet, InvalidToken
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from standardwebhooks import Webhook

from services.reporting.errors import WebhooksNotConfigured
from services.reporting.service.webhooks.addresses import CheckedNetwork, Resolve, is_public
from services.reporting.service.webhooks.deliverer import next_delay
from services.reporting.service.webhooks.secrets import SecretBox, new_secret, signed_headers
from services.reporting.service.webhooks.sender import Outcome, Sender
from services.reporting.settings import ReportingSettings
from tests.support.receiver import HANGS, Receiver, receiver

PRIVATE = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.1.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fc00::1",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
]
PUBLIC = ["8.8.8.8", "2606:4700::6810:84e5", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_on_the_internet_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_on_the_internet_is_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4, network="10.0.0.0/8"))
def test_a_private_address_is_not_public_however_it_is_embedded(address: object) -> None:
    assert not is_public(str(address))
    assert not is_public(f"::ffff:{address}")


def names(*answers: str) -> Resolve:
    """Resolve each time to the next of these addresses, the last one from then on."""
    remaining = list(answers)

    async def answer(host: str, port: int) -> list[str]:
        return [remaining.pop(0) if len(remaining) > 1 else remaining[0]]

    return answer


async def send(url: str, network: CheckedNetwork, timeout: float = 5.0) -> Outcome:
    sender = Sender(url, network, timeout, 1)
    try:
        return await sender.send(str(uuid4()), b"{}", [new_secret()])
    finally:
        await sender.close()


def at_name(target: Receiver) -> str:
    return f"http://receiver.example:{target.port}/events"


async def test_a_private_address_is_refused_as_address_and_as_name() -> None:
    async with receiver() as target:
        network = CheckedNetwork(private=False)
        for host in ("127.0.0.1", "localhost", "2130706433", "0x7f.1"):
            outcome = await send(f"http://{host}:{target.port}/events", network)
            assert "not public" in (outcome.error or ""), host
        assert target.requests == []


async def test_a_name_that_changes_to_a_private_address_is_refused() -> None:
    async with receiver() as target:
        network = CheckedNetwork(private=False, resolve=names("192.0.2.1", "127.0.0.1"))
        for _ in range(2):
            outcome = await send(at_name(target), network)
            assert "not public" in (outcome.error or "")
        assert target.requests == []


async def test_a_name_with_one_private_address_among_others_is_refused() -> None:
    async def both(host: str, port: int) -> list[str]:
        return ["8.8.8.8", "127.0.0.1"]

    outcome = await send("http://receiver.example/", CheckedNetwork(private=False, resolve=both))
    assert "127.0.0.1, which is not public" in (outcome.error or "")


async def test_the_connection_goes_to_the_address_that_was_checked() -> None:
    async with receiver() as target:
        # The name exists for this resolver only, and has another address when asked again.
        network = CheckedNetwork(private=True, resolve=names("127.0.0.1", "192.0.2.1"))
        assert (await send(at_name(target), network)).error is None
        assert target.requests[0].headers["host"] == f"receiver.example:{target.port}"


async def test_a_redirect_is_not_followed() -> None:
    async with receiver() as internal, receiver(lambda _: 302) as target:
        target.headers = f"location: {internal.url}\r\n"
        outcome = await send(target.url, CheckedNetwork(private=True))
        assert outcome.error == "answered 302"
        assert internal.requests == []


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("9" * 400, 999_999_999),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 01 Jan 1970 00:00:00", 0),
        ("soon", 0),
        ("-5", 0),
        ("", 0),
    ],
)
async def test_an_answer_may_ask_for_a_pause(value: str, seconds: float) -> None:
    async with receiver(lambda _: 503) as target:
        target.headers = f"retry-after: {value}\r\n"
        outcome = await send(target.url, CheckedNetwork(private=True))
        assert outcome.retry_after == seconds


async def test_an_answer_may_ask_for_a_pause_until_an_instant() -> None:
    async with receiver(lambda _: 503) as target:
        until = datetime.now(UTC) + timedelta(hours=1)
        target.headers = f"retry-after: {format_datetime(until, usegmt=True)}\r\n"
        outcome = await send(target.url, CheckedNetwork(private=True))
        assert 3500 < outcome.retry_after <= 3600


@given(st.floats(0.01, 3600), st.integers(0, 10_000), st.floats(0, 1e12, allow_nan=False))
def test_attempts_are_spread_and_at_most_an_hour_apart(
    first: float, attempts: int, asked_for: float
) -> None:
    delay = next_delay(first, attempts, asked_for)
    unspread = min(first * 2.0 ** min(attempts, 20), 3600)
    assert min(asked_for, 3600) <= delay <= 3600
    assert unspread / 2 <= delay
    assert delay <= max(unspread, asked_for)


def test_events_that_failed_together_are_tried_at_different_times() -> None:
    assert len({next_delay(5.0, 3, 0.0) for _ in range(100)}) > 90


async def test_a_receiver_that_never_answers_is_given_up() -> None:
    async with receiver(lambda _: HANGS) as target:
        outcome = await send(target.url, CheckedNetwork(private=True), timeout=0.2)
        assert outcome.error == "no complete answer within 0.2 s"


async def test_a_long_answer_is_read_to_a_bound() -> None:
    async with receiver(lambda _: 200) as target:
        target.content = b"x" * 50_000_000
        assert (await send(target.url, CheckedNetwork(private=True))).error is None


async def test_an_unknown_name_and_a_refused_connection_are_failures() -> None:
    async with receiver() as target:
        await target.stop()
        for url in (target.url, "http://receiver.invalid/", "https://127.0.0.1:1/"):
            outcome = await send(url, CheckedNetwork(private=True))
            assert outcome.error is not None
            assert outcome.status is None
        await target.start()


async def test_a_receiver_without_tls_is_a_failure() -> None:
    assert ssl.create_default_context().check_hostname
    async with receiver() as target:
        outcome = await send(
            f"https://127.0.0.1:{target.port}/", CheckedNetwork(private=True), timeout=1
        )
        assert outcome.error is not None


@given(st.binary(max_size=2000))
def test_signatures_are_those_of_standard_webhooks(content: bytes) -> None:
    secrets = [new_secret(), new_secret()]
    body = b'"' + content.hex().encode() + b'"'
    headers = signed_headers(str(uuid4()), body, secrets)
    for secret in secrets:
        Webhook(secret).verify(body, headers)


def settings(*keys: str) -> ReportingSettings:
    return ReportingSettings.model_construct(
        reporting_webhook_keys=SecretStr(",".join(keys)) if keys else None
    )


def test_secrets_survive_a_new_first_key_and_no_other() -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    secret = new_secret()
    stored = SecretBox(settings(old)).encrypt(secret)
    assert secret not in stored
    both = SecretBox(settings(new, old))
    assert both.decrypt(stored) == secret
    assert SecretBox(settings(new)).decrypt(both.encrypt_again(stored)) == secret
    with pytest.raises(InvalidToken):
        SecretBox(settings(new)).decrypt(stored)


def test_without_keys_there_are_no_webhooks() -> None:
    with pytest.raises(WebhooksNotConfigured):
        SecretBox(settings())
