"""`python -m tools.mail [NUMBER]`: list the mail of the running stack, or show one."""

from __future__ import annotations

import sys
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from rich.console import Console
from rich.table import Table

from deploy.local.errors import StackError
from deploy.local.mail import FOLDER_VARIABLE
from tools.errors import ToolError
from tools.stack import running_stack

_HEADERS = ("From", "To", "Date", "Subject", "List-Unsubscribe")


def main(number: str) -> int:
    """List what enrollment has sent, the latest first; with a number, show that one."""
    try:
        files = _files()
        if number:
            _show(_chosen(files, number))
        else:
            _list(files)
    except (StackError, ToolError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _files() -> list[Path]:
    folder = running_stack().environment.get(FOLDER_VARIABLE)
    if folder is None:
        raise ToolError("The running stack sends its mail to a server (SMTP_HOST).")
    files = sorted(Path(folder).glob("*.eml"), reverse=True)
    if not files:
        raise ToolError(
            "No mail yet: enrollments, grades, completed courses and daily reports are mailed."
        )
    return files


def _chosen(files: list[Path], number: str) -> Path:
    if not number.isdecimal() or not 1 <= int(number) <= len(files):
        raise ToolError(f"N is a number of the list, from 1 to {len(files)}.")
    return files[int(number) - 1]


def _read(file: Path) -> EmailMessage:
    return message_from_bytes(file.read_bytes(), policy=default)


def _list(files: list[Path]) -> None:
    table = Table("N", "date", "to", "subject")
    for number, file in enumerate(files, start=1):
        message = _read(file)
        table.add_row(str(number), message["Date"], message["To"], message["Subject"])
    console = Console()
    console.print(table)
    console.print("make mail N=1 shows the first.", highlight=False)


def _show(file: Path) -> None:
    message = _read(file)
    for name in _HEADERS:
        print(f"{name}: {message[name]}")
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    if text is not None:
        print(f"\n{text.get_content()}")
    if html is not None:
        page = file.with_suffix(".html")
        page.write_text(html.get_content(), "utf-8")
        print(f"As HTML: {page}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
