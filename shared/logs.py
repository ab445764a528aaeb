"""Structured logs: JSON lines in production, readable lines in development."""

import logging
from typing import Literal

import structlog

_NOISY = ("aiokafka", "uvicorn.access", "asyncio", "faststream", "tortoise")


def configure_logs(service: str, environment: Literal["development", "production"]) -> None:
    """Send every library's log through structlog to standard error."""
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
                # The default shows all local variables, tokens among them, and takes seconds.
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
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    if environment == "development":
        logging.getLogger("shared").setLevel(logging.DEBUG)
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("asyncio").addFilter(_is_news)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)


def _is_news(record: logging.LogRecord) -> bool:
    """FastStream never stops a producer that could not connect, and aiokafka tells of each one.

    The relay itself says that it waits for Kafka.
    """
    return "Unclosed AIOKafkaProducer" not in record.getMessage()
