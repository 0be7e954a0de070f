"""A transport for httpx that asks a double, and opens no connection."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

try:
    import httpx
except ImportError as error:  # the server needs none of it
    raise ImportError("the transport of a gateway needs httpx: pip install httpx") from error

from ottbuild.testing.messages import Handler, Reply, head


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers the requests of `httpx.Client` and `httpx.AsyncClient`, with the errors that a real connection gives."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of `httpx.Client`."""
        request.read()
        reply = self._reply(request)
        seconds, late = _waiting(request, reply)
        if seconds:
            time.sleep(seconds)
        return _response(request, reply, late)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of `httpx.AsyncClient`."""
        await request.aread()
        reply = self._reply(request)
        seconds, late = _waiting(request, reply)
        if seconds:
            import anyio  # which httpx is built on

            await anyio.sleep(seconds)
        return _response(request, reply, late)

    def _reply(self, request: httpx.Request) -> Reply:
        headers = {name.lower(): value for name, value in request.headers.items()}
        return self._handler(request.method, str(request.url), headers, request.content)


def _waiting(request: httpx.Request, reply: Reply) -> tuple[float, bool]:
    """Return how long the client waits, and whether it gives up then."""
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    if limit is not None and reply.delay > limit:
        return limit, True
    return reply.delay, False


def _response(request: httpx.Request, reply: Reply, late: bool) -> httpx.Response:
    if late:
        raise httpx.ReadTimeout("the double is slower than the timeout", request=request)
    answer, cut = reply.answer, reply.cut_after
    if answer is None or (cut is not None and cut < len(head(answer))):
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    before = len(head(answer))
    if cut is None or cut >= before + len(answer.content):
        return httpx.Response(answer.status, headers=answer.headers, content=answer.content, request=request)
    headers = {**answer.headers, "Content-Length": str(len(answer.content))}
    return httpx.Response(answer.status, headers=headers, stream=_Cut(answer.content[: cut - before], request))


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __init__(self, content: bytes, request: httpx.Request) -> None:
        self._content = content
        self._request = request

    def _error(self) -> httpx.RemoteProtocolError:
        text = "peer closed connection without sending complete message body"
        return httpx.RemoteProtocolError(text, request=self._request)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise self._error()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise self._error()
