"""The clients of httpx that send side by side, each with a connection of its own.

A client of httpx goes through all its connections for every request, twice, and asks the system about each idle one. With
some dozens of connections this takes longer than all else.
"""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Any, Generic, TypeVar

from ottbuild.sending.needs import httpx

CLOSED = "the client is closed"
IDLE = 4.0
"""The seconds that a connection is kept without use: Marketing Cloud closes them after 5."""
LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=None, keepalive_expiry=IDLE)
HEADERS = {"User-Agent": "ottbuild"}

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class Lanes(Generic[H]):
    """Gives each request a client that no other request uses at the same time."""

    def __init__(self, make: Callable[[], H], here: Callable[[], object]) -> None:
        """Make the first client, which tells at once what is wrong with a proxy or a certificate.

        Args:
            make: Makes a client.
            here: Returns where connections belong to: the process, or the event loop.
        """
        self._make = make
        self._here = here
        self._free: deque[tuple[float, object, H]] = deque([(monotonic(), None, make())])
        """Those that no request uses: since when, where their connections belong to, and the client. The last one was used
        last."""
        self.is_closed = False
        self._lock = Lock()

    def take(self) -> H:
        """Return the free client that was used last, or a new one.

        Connections of an event loop that has ended can't be used, and those of the process that this one was forked from
        are in use there. They are forgotten.

        Raises:
            RuntimeError: They are closed.
        """
        here = self._here()
        with self._lock:
            if self.is_closed:
                raise RuntimeError(CLOSED)
            while self._free:
                _, where, client = self._free.pop()
                if where in (None, here):
                    return client
        return self._make()

    def give(self, client: H) -> list[H]:
        """Take a client back. Return those that were idle for too long, or are left after the end, to be closed."""
        now, here = monotonic(), self._here()
        with self._lock:
            self._free.append((now, here, client))
            old: list[H] = []
            while self._free and (self.is_closed or self._free[0][0] < now - IDLE):
                _, where, client = self._free.popleft()
                if where in (None, here):
                    old.append(client)
        return old

    def close(self) -> list[H]:
        """Give out no more clients, and return those to be closed. Those in use are returned when they are given back."""
        here = self._here()
        with self._lock:
            self.is_closed = True
            free = [client for _, where, client in self._free if where in (None, here)]
            self._free.clear()
        return free


class Shared(Generic[H]):
    """One client for all requests, as it belongs to the caller, or its transport does."""

    def __init__(self, client: H, is_own: bool) -> None:
        """Use a client; `is_own` if it is closed in the end."""
        self._client = client
        self._is_own = is_own

    @property
    def is_closed(self) -> bool:
        """True if nothing can be sent any more."""
        return self._client.is_closed

    def take(self) -> H:
        """Return the client."""
        return self._client

    def give(self, client: H) -> list[H]:
        """Take it back; nothing is to be closed."""
        return []

    def close(self) -> list[H]:
        """Return the client if it is to be closed."""
        return [self._client] if self._is_own else []


def lanes_of(kind: type[H], http: H | None, transport: Any) -> Lanes[H] | Shared[H]:
    """Return what gives requests their clients.

    Args:
        kind: The class of the clients.
        http: The client of the caller; None for our own.
        transport: What our own one sends with; None for connections.
    """
    if http is not None:
        return Shared(http, is_own=False)
    if transport is not None:
        return Shared(kind(transport=transport, headers=HEADERS), is_own=True)
    context = httpx.create_ssl_context()  # one for all, as it takes long to read the certificates
    here: Callable[[], object] = os.getpid if issubclass(kind, httpx.Client) else asyncio.get_running_loop
    return Lanes(lambda: kind(verify=context, limits=LIMITS, headers=HEADERS), here)
