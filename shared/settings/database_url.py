"""libpq's parameters of a database URL: checked at the start, applied to every connection."""

import os
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_FILES = ("sslrootcert", "sslcert", "sslkey", "sslcrl")
# Parameters that asyncpg reads from the URL itself; the others are handled below.
_BY_DRIVER = frozenset(
    {
        *_FILES, "sslmode", "sslpassword", "sslnegotiation", "ssl_min_protocol_version",
        "ssl_max_protocol_version", "target_session_attrs", "host", "port", "dbname", "user",
        "password", "passfile", "service", "krbsrvname", "gsslib", "application_name", "options",
    }
)  # fmt: skip
_BY_US = frozenset({"connect_timeout", "client_encoding", "channel_binding", "gssencmode"})
# Accepted with values that match the driver's behavior, and removed from the URL.
_HARMLESS = {
    "client_encoding": ("utf8", "utf-8", "auto"),
    "channel_binding": ("disable", "prefer"),
    "gssencmode": ("disable", "prefer"),
}
SYSTEM_CERTIFICATES = "system"


def check_database_url(url: str) -> None:
    """Reject parameters that would be ignored silently or fail on the first connection.

    Raises:
        ValueError: a parameter is unknown or has an unsupported value.
    """
    scheme = urlsplit(url).scheme
    if scheme not in ("postgresql", "postgres"):
        raise ValueError(f"the scheme must be postgresql://, not {scheme}://")
    parameters = _parameters(url)
    for name, value in parameters.items():
        if name not in _BY_DRIVER | _BY_US:
            known = ", ".join(sorted(_BY_DRIVER | _BY_US))
            raise ValueError(f"unknown parameter {name!r}; supported are {known}")
        if name in _HARMLESS and value.lower() not in _HARMLESS[name]:
            raise ValueError(
                f"{name}={value} is not supported; use {' or '.join(_HARMLESS[name])}, or omit "
                "the parameter"
            )
    if parameters.get("sslmode", "prefer") not in _MODES:
        raise ValueError(f"sslmode must be one of {', '.join(_MODES)}")
    if not parameters.get("connect_timeout", "1").isdecimal():
        raise ValueError("connect_timeout must be an integer number of seconds")
    _check_files(parameters)
    if _uses_system_certificates(parameters):
        _check_system_certificates(parameters)


def _check_system_certificates(parameters: dict[str, str]) -> None:
    if parameters.get("sslmode") not in (None, "verify-full"):
        raise ValueError("sslrootcert=system needs sslmode=verify-full")
    # The driver applies these only to a context that it builds itself, from a file.
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
    """Return the arguments of ``asyncpg.connect``; the URL's parameters override ``options``.

    With ``sslmode`` at ``require`` or above there is no fallback to clear text.
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
    """Implement ``sslrootcert=system``, which asyncpg would take for the name of a file."""
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
