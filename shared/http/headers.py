"""Security headers of responses, and headers that CORS allows."""

# Defaults that routes may override.
SECURITY_HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)

# Request and response headers that pages of an allowed origin may send and read.
CORS_REQUEST_HEADERS = (
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "Last-Event-ID",
    "X-Request-Id",
    "traceparent",
)
CORS_RESPONSE_HEADERS = (
    "Content-Disposition",
    "Coursestream-Write-Token",
    "ETag",
    "Location",
    "Retry-After",
    "X-Request-Id",
)


def add_missing(headers: list[tuple[bytes, bytes]], more: tuple[tuple[bytes, bytes], ...]) -> None:
    """Append each header whose name is not present."""
    present = {name for name, _ in headers}
    headers.extend(each for each in more if each[0] not in present)
