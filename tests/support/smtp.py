"""A real SMTP server in a thread, which keeps what it accepts."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session

from deploy.local.certificates import Authority
from deploy.local.processes import free_port

OK = "250 OK"
USERNAME, PASSWORD = "school", "correct horse"


@dataclass
class Mailbox:
    """What was accepted, in order; ``answer`` decides on each message before that."""

    port: int
    messages: list[EmailMessage] = field(default_factory=list)
    answer: Callable[[Envelope], str] = lambda envelope: OK
    encrypted: list[bool] = field(default_factory=list)

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls
        self, server: Any, session: Session, envelope: Envelope
    ) -> str:
        reply = self.answer(envelope)
        if reply == OK:
            assert isinstance(envelope.content, bytes)
            self.messages.append(message_from_bytes(envelope.content, policy=default))
            self.encrypted.append(session.ssl is not None)
        return reply

    @property
    def recipients(self) -> list[str]:
        return [message["To"].addresses[0].addr_spec for message in self.messages]


def _login(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    known = isinstance(data, LoginPassword) and data == LoginPassword(
        USERNAME.encode(), PASSWORD.encode()
    )
    return AuthResult(success=known)


@contextmanager
def smtp_server(authority: Authority) -> Iterator[Mailbox]:
    """Run a server that requires STARTTLS and a login."""
    mailbox = Mailbox(free_port())
    certificate = authority.server("smtp")
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate.certificate, certificate.key)
    controller = Controller(
        mailbox,
        hostname="127.0.0.1",
        port=mailbox.port,
        tls_context=tls,
        require_starttls=True,
        authenticator=_login,
        auth_required=True,
    )
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()


def smtp_environment(mailbox: Mailbox, authority: Authority) -> dict[str, str]:
    """Return the settings that send mail to this server."""
    return {
        "MAIL_FROM": "Harbor School <mail@school.example>",
        "MAIL_PUBLIC_URL": "https://school.example/enrollment",
        "MAIL_COURSE_URL": "https://school.example/courses/{course_id}",
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(mailbox.port),
        "SMTP_CA_FILE": str(authority.file),
        "SMTP_USERNAME": USERNAME,
        "SMTP_PASSWORD": PASSWORD,
    }
