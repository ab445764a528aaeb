"""Hostile input: values, cursors, headers and bodies."""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from shared.http.middleware.json_bodies import MAX_VALUES
from shared.http.pages import encode_cursor

DEEP = b"[" * 100_000
NIL = str(UUID(int=0))

# Already encoded for a URL.
IN_URL: list[bytes] = [
    b"", b"%00", b"a%00b", b"%ff", b"%ED%A0%80", b"%C0%80", b"%F4%90%80%80", b"%", b"%zz", b"%0a",
    b"%0d%0aX-Injected:%201", b"%EF%BB%BF", b"%E2%80%8B", b"%E2%80%AE", b"%CC%81" * 100,
    b"%F0%9F%98%80", b"%D9%A3", b"%EF%BC%91", b"..", b"%2e%2e%2f%2e%2e%2fetc%2fpasswd", b"%2F",
    b"a" * 5_000, b"%25", b"'", b"';%20DROP%20TABLE%20users;--", b'%22', b"%5C", b"{}", b"[]",
    b"null", b"true", b"0", b"-0", b"-1", b"1", b"2147483647", b"2147483648", b"4294967296",
    b"9223372036854775808", b"1e400", b"-1e400", b"NaN", b"Infinity", b"1e-400", b"0x10", b"1_0",
    b"9" * 5_000, b"1.5", b"1%2C2", b"%2B1",
    NIL.encode(), b"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", f"%7B{NIL}%7D".encode(),
    f"urn:uuid:{NIL}".encode(), f"{NIL}%00".encode(), f"{NIL},{NIL}".encode(), b"," * 500,
    b"9999-12-31", b"0001-01-01", b"1900-01-01", b"2199-12-31", b"2200-01-01", b"2026-02-30",
    b"10000-01-01", b"-0001-01-01", b"infinity", b"-infinity", b"9999-12-31T23:59:59.999999Z",
    b"0001-01-01T00:00:00%2B14:00", b"1700000000", b"99999999999999",
    b"-" * 40, b"-%20" * 40, b"-%22" * 40, b"-(" * 40, b"-!" * 40, b"%22%22%22", b"or" * 50,
    b"or%20" * 49, b"%26%7C!():*%3C-%3E", b"-or%20-and%20-not", b"%5C" * 100, b"%25_%25_",
    b"%F0%9F%92%A9" * 100, b"%E0%A4%A8%E0%A5%8D%E0%A4%AF" * 20,
]  # fmt: skip

INSTANTS = [
    "9999-12-31T23:59:59.999999Z",
    "9999-12-31T23:59:59.999999",
    "0001-01-01T00:00:00+14:00",
    "0001-01-01T00:00:00Z",
    "1900-01-01T00:00:00Z",
    "2199-12-31T23:59:59.999999Z",
    "infinity",
    "2026-01-01T00:00:00.1234567890123Z",
    "2026-01-01T00:00:00+23:59",
    "2026-01-01T24:00:00Z",
]
TEXTS = [
    "", " ", "\0", "a\0b", "\ufeff", "\u200b", "\u202e\u202d", "\uffff", "e\u0301" * 100,
    "\n", "\x7f", "\U0001f600" * 50, "-" * 40,
    '-"' * 30, "x" * 200, "x" * 201, "x" * 101_000, "null", "NaN",
    "1e400", "-0", "0E+999999999", "1E-999999999", "9" * 5_000, "0." + "0" * 5_000 + "1", "1_0",
    "\u0663", "\uff11", "Infinity", "sNaN", NIL, NIL.upper(), "'; DROP TABLE users; --",
    "javascript:alert(1)", "https://", "http://[::1", "http://[::1]:99999/", "http://a\0b/",
    "http://" + "a" * 1_900 + ".example/", "http://xn--0/", "http://\u2488.example/",
    "Europe/Atlantis", "../../etc/passwd", "a/b", "en-" + "x" * 40, "a@b@c", "@", "a@b",
    *INSTANTS,
]  # fmt: skip

# JSON values; the last ones are not valid JSON.
IN_JSON: list[bytes] = [
    *(json.dumps(text).encode() for text in TEXTS),
    b"null", b"true", b"false", b"0", b"-0", b"-0.0", b"-1", b"1", b"1.5", b"2147483647",
    b"2147483648", b"-2147483649", b"9223372036854775808", b"1e400", b"-1e400", b"1e-400",
    b"1e10000000000", b"0.1e1", b"1" * 4_000, b"0." + b"1" * 4_000, b"1.0", b"1e2", b"99999999.99",
    b"[]", b"{}", b"[null]", b"[[]]", b'{"": 0}', b'{"kind": 1}', b'{"kind": "number"}', b"[{}]",
    b'["a", "a"]', f'["{NIL}"]'.encode(), f'["{NIL}", "{NIL}"]'.encode(),
    b"[" + b",".join([f'"{NIL}"'.encode()] * 1_001) + b"]",
    b'{"a": ' * 150 + b"1" + b"}" * 150, b"[" * 150 + b"]" * 150,
    b'"\\ud800"', b'"\\udc00\\ud800"', b'{"\\ud800": 1}', b'"\\u0000"', b'{"\\u0000": 1}',
    b"NaN", b"Infinity", b"-Infinity", b'"\xff"', b'"\xed\xa0\x80"', b"01", b"1.", b"+1", b"'a'",
    b'"\t"', b"undefined", b"{", b"[" * 3_000, DEEP, b"1" * 5_000,
]  # fmt: skip

BODIES: list[bytes] = [
    b"", b" ", b"\n", b"null", b"[]", b"{}", b'""', b"0", b"NaN", b"\0", b"\xff\xfe{\0}\0", DEEP,
    b'{"a": ' * 50_000, b"\xef\xbb\xbf{}", b"{}{}", b"{} x", b"{}\n{}", b'{"a": 1, "a": 2}',
    "{}".encode("utf-16"), "{}".encode("utf-32"), b"\x1f\x8b\x08\0", b"PK\x03\x04", b"<a/>", b"a=b",
    b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n",
    b"[" + b"0," * 499_000 + b"0]",
    b"{" + b",".join(b'"a%d":0' % n for n in range(80_000)) + b"}",
    b"{" + b",".join(b'"a%d":0' % n for n in range(MAX_VALUES - 1)) + b"}",
    b'{"title":"' + b"\\u00e9" * 160_000 + b'"}', b'"' + b"x" * 999_000 + b'"', b"x" * 1_000_001,
]  # fmt: skip

CONTENT_TYPES: list[bytes] = [
    b"", b"text/plain", b"application/json; charset=utf-16", b"application/json;charset=\xff",
    b"application/xml", b"application/x-www-form-urlencoded", b"multipart/form-data",
    b"multipart/form-data; boundary=x", b"application/vnd.api+json",
    b"application/merge-patch+json",
    b"application/", b"/", b";;;", b"application/json" * 100, b"application/x-ndjson",
]  # fmt: skip

_ETAGS: list[bytes] = [
    b"", b'"', b'""', b'"0"', b'"1"', b'"-1"', b'"2147483646"', b'"2147483647"', b'"2147483648"',
    b'"9999999999"', b'"99999999999"', b'W/"1"', b'W/"2147483647"', b"*", b"1", b'"1", "2"',
    b'"\xb2"', b'"\xff"', b'"' + b"1" * 5_000 + b'"', b'"1e400"', b'"NaN"', b"\xe9",
]  # fmt: skip

HEADERS: Mapping[bytes, list[bytes]] = {
    b"If-Match": _ETAGS,
    b"If-None-Match": [*_ETAGS, b'W/"x"' + b", " * 400],
    b"Idempotency-Key": [b"", b"\xe9", b"k" * 255, b"k" * 256, b" ", b'"', b"a\tb", b"k"],
    b"Last-Event-ID": [b"", b"\xff", b"x" * 101, b"x"],
    b"X-Request-Id": [b"", b"\xe9", b"x" * 101, b"../..", b'{"a":1}'],
    b"traceparent": [b"", b"00-0-0-0", b"00-" + b"f" * 32 + b"-" + b"f" * 16 + b"-ff"],
    b"Host": [b"", b"[", b"a]b", b"[::1", b"localhost:99999999", b"\xff", b"a b", b"x" * 5_000],
    b"Accept": [b"", b"\xff", b"text/html", b"application/xml;q=\xff"],
    b"Accept-Encoding": [b"br;q=nan"],
    b"Accept-Language": [b"\xff\xfe", b"x" * 5_000],
    b"Authorization": [
        b"", b"Bearer", b"Bearer ", b"Bearer x", b"Bearer \xff.\xff.\xff", b"Basic Og==",
        b"Bearer " + b"." * 10_000, b"bearer a.b.c",
        b"Bearer " + base64.urlsafe_b64encode(DEEP[:9_000]),
        b"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIifQ.", b"Bearer W10.W10.W10", b"Digest a=b",
        b"Bearer " + base64.urlsafe_b64encode(b'{"alg":"ES256","kid":' + b"[" * 5_000) + b".e30.x",
    ],
    b"Cookie": [b"\xff=\xff", b"a" * 5_000],
    b"Range": [b"bytes=-1", b"bytes=99999999999999999999-"],
    b"X-Forwarded-For": [b"\xff", b"::1, 999.999.999.999", b"," * 1_000],
    b"Forwarded": [b'for="[', b"\xff"],
    b"Origin": [b"null", b"\xff", b"https://evil.example"],
    b"Expect": [b"200-ok"],
    b"X-HTTP-Method-Override": [b"DELETE"],
}  # fmt: skip

WRITE_TOKENS: list[bytes] = [
    b"coursestream.courses.course/x@2147483648", b"coursestream.courses.course/x@9999999999",
    b"coursestream.courses.course/x@99999999999", b"coursestream.courses.course/x@-1",
    b"coursestream.courses.course/%00@1", b"coursestream.courses.course/x@%D9%A3",
    b"nowhere/x@2147483647", b"%2C%2C%2C", b"a/b@1%2C" * 100, b"@", b"/@1",
    b"coursestream.courses.course/" + b"x" * 900 + b"@0", b"coursestream.courses.course/x@0",
]  # fmt: skip


def cursors() -> list[bytes]:
    """Return cursors of each list's shape with impossible values, and texts that are no cursors."""
    key = str(uuid4())
    shapes: list[tuple[Any, ...]] = []
    for text in ("\0", "a\0b", "", "x" * 500, "\uffff", "e\u0301", "\ufeff", "'--"):
        shapes += [(text, key), ("title", text, key), ("name", "ASC", text, key)]
    for instant in [*INSTANTS, 0, 1e15, -1e15, "NaN", 253402300800]:
        shapes += [(instant, key), ("newest", instant, key)]
    for number in ("NaN", "inf", "-inf", 1e308, -0.0, "1e400", True, None, 2**70):
        shapes += [("relevance", number, key), ("students", "DESC", number, key)]
        shapes += [("students", "ASC", number, key), ("name", "DESC", number, key)]
    shapes += [(), (key,), (NIL,), (key, key), (NIL, NIL), (key, key, key), (None,), ([], {}), (1,)]
    documents = [b"null", b"{}", b'"a"', b"1", DEEP[:700], b"[" * 300 + b"]" * 300, b"\xff", b"NaN",
                 b'["\\ud800"]', f'["\\ud800", "{key}"]'.encode(), b"[1e400]"]  # fmt: skip
    encoded = [base64.urlsafe_b64encode(each).rstrip(b"=") for each in documents]
    texts = [b"x", b"====", b"%00", b"a" * 1_000, b"a" * 1_001, b"-_-_", b"%ff%fe", b"++//"]
    return [*(encode_cursor(*shape).encode() for shape in shapes), *encoded, *texts]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a valid body, as keys and indexes from the outside in."""

    path: tuple[str | int, ...] = field(default=())


def places(body: Any, path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    if path:
        yield Place(path)
    if isinstance(body, dict):
        for name, inner in body.items():
            yield from places(inner, (*path, name))
    elif isinstance(body, list):
        for index, inner in enumerate(body[:2]):
            yield from places(inner, (*path, index))


_HERE = "\u0001here\u0001"


def replaced(body: Any, place: Place, value: bytes) -> bytes:
    """Return the body as JSON with ``value``, which may be invalid JSON, at this place."""
    marked = json.loads(json.dumps(body))
    inner = marked
    for step in place.path[:-1]:
        inner = inner[step]
    inner[place.path[-1]] = _HERE
    return json.dumps(marked).encode().replace(json.dumps(_HERE).encode(), value, 1)


def with_field(body: Any, name: str, value: bytes) -> bytes:
    """Return the body as JSON with one more field, known or unknown."""
    return replaced({**body, name: 0}, Place((name,)), value)
