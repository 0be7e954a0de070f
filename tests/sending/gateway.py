"""A gateway on loopback that takes LINE's pushes: it knows retry keys, counts what it accepts, and fails as it is told."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from threading import Event, Thread
from typing import Any, Self

ACCEPTED = b'{"sentMessages":[{"id":"500000000000000001"}]}'
REPEATED = b'{"message":"The retry key is already accepted"}'

Fault = Callable[[int], str]
"""Number of a request, from 1 -> what goes wrong: "" for nothing, `lost` for no answer, `500`, `429`, or one of `ENDLESS`."""

ENDLESS = {
    "headers": (b"HTTP/1.1 200 OK\r\nX-More: ", b"x"),
    "hints": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "body": (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", b" "),
    "flood": (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", b" " * 1_000_000),
}
"""Answers that never end: what comes first, and then again and again."""


class Gateway(asyncio.Protocol):
    """One connection."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.data = b""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.house.open.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self.house.open.discard(self)

    def data_received(self, data: bytes) -> None:
        self.data += data
        while (end := self.data.find(b"\r\n\r\n")) >= 0:
            head = self.data[:end].lower()
            mark = head.find(b"content-length:")
            size = int(head[mark + 15 :].split(b"\r\n", 1)[0]) if mark >= 0 else 0
            if len(self.data) < end + 4 + size:
                return
            body = self.data[end + 4 : end + 4 + size]
            self.data = self.data[end + 4 + size :]
            self.answer(head, body)

    def answer(self, head: bytes, body: bytes) -> None:
        house = self.house
        house.requests += 1
        fault = house.fault(house.requests)
        if fault.isdecimal():
            self.write(int(fault), b'{"message":"Failed"}')
            return
        mark = head.find(b"x-line-retry-key:")
        key = head[mark + 17 :].split(b"\r\n", 1)[0].strip() if mark >= 0 else None
        if key is not None and key in house.keys:
            self.write(409, REPEATED, b"X-Line-Accepted-Request-Id: 1\r\n")
            return
        if key is not None:
            house.keys.add(key)
        house.accepted[body] += 1
        if fault == "lost":
            self.transport.close()
        elif fault in ENDLESS:
            first, more = ENDLESS[fault]
            self.transport.write(first)
            self.drip(more)
        else:
            self.write(200, ACCEPTED)

    def drip(self, more: bytes) -> None:
        if not self.transport.is_closing():
            if self.transport.get_write_buffer_size() < 1_000_000:
                self.transport.write(more)
            self.house.loop.call_later(0.005, self.drip, more)

    def write(self, status: int, body: bytes, more: bytes = b"") -> None:
        head = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n%bContent-Length: %d\r\n\r\n"
        self.transport.write(head % (status, more, len(body)) + body)


class House:
    """A gateway in a thread, until the end of the `with`. It can be shut and opened again, on the same port."""

    def __init__(self, fault: Fault = lambda number: "") -> None:
        self.fault = fault
        self.requests = 0
        self.keys: set[bytes] = set()
        self.accepted: Counter[bytes] = Counter()
        """Body -> how often it was accepted."""
        self.open: set[Gateway] = set()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.loop = asyncio.new_event_loop()
        self._thread = Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()
        self.start()
        return self

    def start(self) -> None:
        """Listen."""

        async def listen() -> Any:
            return await self.loop.create_server(lambda: Gateway(self), "127.0.0.1", self.port, reuse_address=True)

        self._server = asyncio.run_coroutine_threadsafe(listen(), self.loop).result(10)
        self.port = self._server.sockets[0].getsockname()[1]

    def shut(self) -> None:
        """Refuse connections, and break those that there are."""

        async def stop() -> None:
            self._server.close()
            for one in [*self.open]:
                one.transport.abort()

        asyncio.run_coroutine_threadsafe(stop(), self.loop).result(10)

    def __exit__(self, *_: object) -> None:
        self.shut()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()


if __name__ == "__main__":  # for bench/sending.py: a process of its own, until its standard input ends
    with House() as house:
        print(house.port, flush=True)
        sys.stdin.read()
    Event()
