"""What a database URL says: libpq's parameters, checked at the start and obeyed everywhere."""

import os
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_FILES = ("sslrootcert", "sslcert", "sslkey", "sslcrl")
# What asyncpg takes from the URL itself; the rest of libpq's parameters is handled below.
_BY_DRIVER = frozenset(
    {
        *_FILES, "sslmode", "sslpassword", "sslnegotiation", "ssl_min_protocol_version",
        "ssl_max_protocol_version", "target_session_attrs", "host", "port", "dbname", "user",
        "password", "passfile", "service", "krbsrvname", "gsslib", "application_name", "options",
    }
)  # fmt: skip
_BY_US = frozenset({"connect_timeout", "client_encoding", "channel_binding", "gssencmode"})
# Accepted where they ask for no more than the driver does anyway, and removed from the URL.
_HARMLESS = {
    "client_encoding": ("utf8", "utf-8", "auto"),
    "channel_binding": ("disable", "prefer"),
    "gssencmode": ("disable", "prefer"),
}
SYSTEM_CERTIFICATES = "system"


def check_database_url(url: str) -> None:
    """Refuse what would otherwise be dropped silently or fail on the first connection.

    Raises:
        ValueError: a parameter is unknown or has a value that cannot be obeyed.
    """
    scheme = urlsplit(url).scheme
    if scheme not in ("postgresql", "postgres"):
        raise ValueError(f"the scheme is postgresql://, not {scheme}://")
    parameters = _parameters(url)
    for name, value in parameters.items():
        if name not in _BY_DRIVER | _BY_US:
            known = ", ".join(sorted(_BY_DRIVER | _BY_US))
            raise ValueError(f"unknown parameter {name!r}; supported are {known}")
        if name in _HARMLESS and value.lower() not in _HARMLESS[name]:
            raise ValueError(
                f"{name}={value} is not supported; use {' or '.join(_HARMLESS[name])}, or leave "
                "the parameter out"
            )
    if parameters.get("sslmode", "prefer") not in _MODES:
        raise ValueError(f"sslmode is one of {', '.join(_MODES)}")
    if not parameters.get("connect_timeout", "1").isdecimal():
        raise ValueError("connect_timeout is a whole number of seconds")
    _check_files(parameters)
    if _uses_system_certificates(parameters):
        _check_system_certificates(parameters)


def _check_system_certificates(parameters: dict[str, str]) -> None:
    if parameters.get("sslmode") not in (None, "verify-full"):
        raise ValueError("sslrootcert=system needs sslmode=verify-full")
    # The driver obeys these only where it builds the context itself, from a file.
    for name in ("ssl_min_protocol_version", "ssl_max_protocol_version", "sslcrl"):
        if name in parameters:
            raise ValueError(f"{name} is not supported together with sslrootcert=system")


def _check_files(parameters: dict[str, str]) -> None:
    for name in _FILES:
        value = parameters.get(name)
        if value and not (name == "sslrootcert" and value == SYSTEM_CERTIFICATES):
            path = Path(value)
            if not path.is_file() or not os.access(path, os.R_OK):
                raise ValueError(f"{name}: {value} is not a readable file")
    if parameters.get("sslmode") in ("verify-ca", "verify-full") and not (
        parameters.get("sslrootcert")
        or os.getenv("PGSSLROOTCERT")
        or (Path.home() / ".postgresql" / "root.crt").is_file()
    ):
        raise ValueError(
            f"sslmode={parameters['sslmode']} needs sslrootcert, a file or `system` for the "
            "certificates of this machine"
        )


def connect_arguments(url: str, **options: Any) -> dict[str, Any]:
    """The keyword arguments of ``asyncpg.connect`` for a URL; its parameters win over ``options``.

    With ``sslmode`` at ``require`` or above there is no way back to clear text.
    """
    parameters = _parameters(url)
    arguments = dict(options)
    timeout = parameters.pop("connect_timeout", None)
    if timeout is not None and int(timeout) > 0:
        arguments["timeout"] = float(timeout)
    for name in _HARMLESS:
        parameters.pop(name, None)
    if "application_name" in parameters and "server_settings" in arguments:
        settings = dict(arguments["server_settings"])
        settings.pop("application_name", None)
        arguments["server_settings"] = settings
    if _uses_system_certificates(parameters):
        arguments["ssl"] = _system_context(parameters)
    parts = urlsplit(url)
    query = urlencode(parameters, quote_via=quote)
    return {"dsn": urlunsplit(parts._replace(query=query)), **arguments}


def _uses_system_certificates(parameters: dict[str, str]) -> bool:
    return parameters.get("sslrootcert") == SYSTEM_CERTIFICATES


def _system_context(parameters: dict[str, str]) -> ssl.SSLContext:
    """libpq's ``sslrootcert=system``, which asyncpg would take for the name of a file."""
    for name in ("sslmode", "sslrootcert"):
        parameters.pop(name, None)
    context = ssl.create_default_context()
    certificate = parameters.pop("sslcert", None)
    if certificate:
        context.load_cert_chain(
            certificate, parameters.pop("sslkey", None), parameters.pop("sslpassword", "")
        )
    return context


def _parameters(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
