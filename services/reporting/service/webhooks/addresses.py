"""Connects only to addresses that were checked, so that no webhook reaches an internal server.

The check comes after name resolution, and the connection goes to the checked address: a name that
resolves to another address a moment later has no effect.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import httpcore

# Returns the addresses of a host name or of an address as text.
Resolve = Callable[[str, int], Awaitable[list[str]]]

# The Internet's IPv4 addresses as IPv6 ones (RFC 6052); Python counts them as global.
_NAT64 = ip_network("64:ff9b::/96")


class RefusedAddress(Exception):
    """The host has an address that webhooks may not use."""


def is_public(address: str) -> bool:
    """Return whether everybody on the Internet may reach the address."""
    parsed = ip_address(address.partition("%")[0])
    if isinstance(parsed, IPv6Address):
        inner = _embedded(parsed)
        if inner is not None:
            return is_public(str(inner))
    return parsed.is_global and not parsed.is_multicast


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that packets to this one may end at."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]


async def resolve(host: str, port: int) -> list[str]:
    """Resolve with the system's resolver.

    Raises:
        OSError: the name is unknown, or no name server answers.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


class CheckedNetwork(httpcore.AsyncNetworkBackend):
    """The connections of an HTTP client: refuses hosts with an address that is not public."""

    def __init__(self, *, private: bool, resolve: Resolve = resolve) -> None:
        self._private, self._resolve = private, resolve
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Raises RefusedAddress, httpcore.ConnectError."""
        address = await self._checked(host, port)
        return await self._network.connect_tcp(
            address, port, timeout, local_address, socket_options
        )

    async def _checked(self, host: str, port: int) -> str:
        try:
            addresses = await self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} cannot be resolved: {error}") from error
        if not addresses:
            raise httpcore.ConnectError(f"{host} has no address")
        refused = [each for each in addresses if not (self._private or is_public(each))]
        if refused:
            raise RefusedAddress(f"{host} has the address {refused[0]}, which is not public")
        return addresses[0]
