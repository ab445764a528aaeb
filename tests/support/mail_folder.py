"""The mail of the running services, which the local stack writes into a folder."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from deploy.local.mail import FOLDER_VARIABLE
from tests.support.platform import Platform


def received(platform: Platform, *addresses: str) -> list[EmailMessage]:
    """Return what was sent to these addresses, in order."""
    folder = Path(platform.supervisor.addresses()[FOLDER_VARIABLE])
    messages = [
        message_from_bytes(file.read_bytes(), policy=default)
        for file in sorted(folder.glob("*.eml"))
    ]
    return [each for each in messages if recipient(each) in addresses]


def recipient(message: EmailMessage) -> str:
    address: str = message["To"].addresses[0].addr_spec
    return address
