"""A server of HTTP/1.1 on the loopback interface, whose answers a function gives.

It is one thread with an event loop: a test may open hundreds of connections, and have all of them wait for slow answers.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from threading import Thread
from types import TracebackType

from ottbuild.testing.messages import Answer, Handler, Reply, head

MOST_HEAD = 64 * 1024
"""The most bytes of a request before its body."""
MOST_BODY = 16 * 1024 * 1024
"""The most bytes of the body of a request."""


class Server:
    """A server that listens while its `with` block runs."""

    def __init__(self, handler: Handler, host: str, port: int) -> None:
        self._handler = handler
        self._host, self._port = host, port
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._connections: set[_Connection] = set()
        self._failures: list[Exception] = []

    def __enter__(self) -> str:
        """Start it, and return its URL."""
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if kind is None and self._failures:
            raise self._failures[0]

    def start(self) -> str:
        """Listen, and return the URL."""
        if self._thread is not None:
            raise RuntimeError("the server is running already")
        loop = self._loop = asyncio.new_event_loop()
        try:
            server = loop.run_until_complete(loop.create_server(lambda: _Connection(self), self._host, self._port))
        except BaseException:
            loop.close()
            raise
        port = server.sockets[0].getsockname()[1]

        def run() -> None:
            loop.run_forever()
            server.close()
            for connection in [*self._connections]:
                connection.abort()
            loop.run_until_complete(asyncio.sleep(0))  # lets the sockets close
            loop.close()

        self._thread = Thread(target=run, name="ottbuild gateway", daemon=True)
        self._thread.start()
        return f"http://[{self._host}]:{port}" if ":" in self._host else f"http://{self._host}:{port}"

    def stop(self) -> None:
        """Close all connections, and stop listening."""
        if self._thread is not None and self._loop is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._thread = None

    def _reply(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Reply:
        try:
            return self._handler(method, url, headers, content)
        except Exception as error:  # of a condition that a test has given: the test fails at its end
            self._failures.append(error)
            return Reply(Answer(500, {"Content-Type": "text/plain"}, f"{type(error).__name__}: {error}".encode()))


class _Refused(Exception):
    """A request that can't be read."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _Connection(asyncio.Protocol):
    """A connection: it reads a request after the other, and answers each before it reads on."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._waiting: asyncio.TimerHandle | None = None
        self._continued = False
        self._bodiless = False
        """True if the request that is answered is one by HEAD, whose answer has no body."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server._connections.discard(self)
        if self._waiting is not None:
            self._waiting.cancel()
        self._transport = None

    def abort(self) -> None:
        """Close the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._go_on()

    def _go_on(self) -> None:
        """Answer the requests that are there as a whole, until one has to wait."""
        while self._waiting is None and self._transport is not None and not self._transport.is_closing():
            try:
                request = self._next_request()
            except _Refused as refused:
                self._write(Reply(Answer(refused.status)), close=True)
                return
            if request is None:
                return
            method, url, headers, content = request
            self._bodiless = method == "HEAD"
            reply = self._server._reply(method, url, headers, content)
            close = headers.get("connection", "").lower() == "close" or headers.get(":version") == "HTTP/1.0"
            if reply.delay > 0:
                self._transport.pause_reading()
                loop = asyncio.get_running_loop()
                self._waiting = loop.call_later(reply.delay, self._answer_late, reply, close)
            else:
                self._write(reply, close)

    def _answer_late(self, reply: Reply, close: bool) -> None:
        self._waiting = None
        if self._transport is not None:
            self._transport.resume_reading()
            self._write(reply, close)
            self._go_on()

    def _write(self, reply: Reply, close: bool) -> None:
        assert self._transport is not None
        if reply.answer is not None:
            data = head(reply.answer, close=close)
            if not self._bodiless and reply.answer.status not in (204, 304):
                data += reply.answer.content
            if reply.cut_after is not None:
                data = data[: reply.cut_after]
            self._transport.write(data)
        if close or reply.answer is None or reply.cut_after is not None:
            self._transport.close()

    def _next_request(self) -> tuple[str, str, dict[str, str], bytes] | None:
        """Take a request from what was received; None if it is not there as a whole."""
        buffer = self._buffer
        end = buffer.find(b"\r\n\r\n", 0, MOST_HEAD + 4)
        if end < 0:
            if len(buffer) > MOST_HEAD:
                raise _Refused(431)
            return None
        method, url, headers = _read_head(bytes(buffer[:end]))
        start = end + 4
        if headers.get("transfer-encoding", "").lower() == "chunked":
            found = _read_chunks(buffer, start)
        else:
            length = headers.get("content-length", "0")
            if not length.isascii() or not length.isdigit():
                raise _Refused(400)
            if len(length) > 12 or int(length) > MOST_BODY:
                raise _Refused(413)
            stop = start + int(length)
            found = (bytes(buffer[start:stop]), stop) if len(buffer) >= stop else None
        if found is None:
            if headers.get("expect", "").lower() == "100-continue" and not self._continued and self._transport:
                self._continued = True
                self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            return None
        content, stop = found
        del buffer[:stop]
        self._continued = False
        return method, url, headers, content


def _read_head(data: bytes) -> tuple[str, str, dict[str, str]]:
    """Return the method, the URL and the headers of a request, by their names in lower case."""
    first, *lines = data.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        raise _Refused(400)
    headers = {":version": parts[2]}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise _Refused(400)
        name, value = name.lower(), value.strip()
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return parts[0], parts[1], headers


def _read_chunks(buffer: bytearray, start: int) -> tuple[bytes, int] | None:
    """Return a body that comes in chunks, and where it ends; None if it is not there as a whole."""
    parts: list[bytes] = []
    total = 0
    while True:
        end = buffer.find(b"\r\n", start, start + 1024)
        if end < 0:
            if len(buffer) > start + 1024:
                raise _Refused(400)
            return None
        try:
            size = int(bytes(buffer[start:end]).partition(b";")[0], 16)
        except ValueError:
            raise _Refused(400) from None
        total += size
        if size < 0 or total > MOST_BODY:
            raise _Refused(413)
        start = end + 2
        if not size:
            break
        if len(buffer) < start + size + 2:
            return None
        parts.append(bytes(buffer[start : start + size]))
        start += size + 2
    end = buffer.find(b"\r\n", start)
    while end > start:  # trailers
        start = end + 2
        end = buffer.find(b"\r\n", start)
    return None if end < 0 else (b"".join(parts), end + 2)
