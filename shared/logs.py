"""Structured logs: JSON lines in production, readable lines in development."""

import logging
import sys
import time
from typing import Literal

import structlog

_NOISY = ("aiokafka", "uvicorn.access", "asyncio", "faststream", "tortoise")
_RECONNECTING = (
    "aiokafka",
    "shared.consuming.worker",
    "shared.outbox.relay",
    "shared.jobs",
    "opentelemetry",
)


def configure_logs(service: str, environment: Literal["development", "production"]) -> None:
    """Route the logs of all libraries through structlog to standard error."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
        if environment == "production"
        else [
            structlog.dev.ConsoleRenderer(
                colors=False,
                # The default prints all local variables, tokens among them, and takes seconds.
                exception_formatter=structlog.dev.plain_traceback,
            )
        ]
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    handler.addFilter(Repeats())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    if environment == "development":
        logging.getLogger("shared").setLevel(logging.DEBUG)
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    # It warns of each attempt, and of the lost spans with an error.
    logging.getLogger("opentelemetry").setLevel(logging.ERROR)
    logging.getLogger("asyncio").addFilter(_is_relevant)
    # The line of each request is written directly: the way through ``logging`` takes three times as
    # long, a tenth of a command.
    structlog.configure(
        processors=[each for each in shared if each is not structlog.stdlib.add_logger_name] + last,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)


class Repeats(logging.Filter):
    """Passes messages that a client repeats at each reconnection attempt once a minute."""

    def __init__(self, seconds: float = 60.0) -> None:
        super().__init__()
        self._seconds = seconds
        self._seen: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info or not record.name.startswith(_RECONNECTING):
            return True
        key, now = (record.name, record.getMessage()), time.monotonic()
        self._seen = {each: at for each, at in self._seen.items() if now - at < self._seconds}
        return self._seen.setdefault(key, now) == now


def _is_relevant(record: logging.LogRecord) -> bool:
    """Drop aiokafka's warning about each producer that FastStream does not stop.

    FastStream leaves producers that could not connect; the relay logs that it is waiting for Kafka.
    """
    return "Unclosed AIOKafkaProducer" not in record.getMessage()
