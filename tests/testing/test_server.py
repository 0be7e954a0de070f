"""The server on loopback: HTTP/1.1 as clients speak it, and faults on real sockets."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import pytest

from ottbuild import Line
from ottbuild.testing import Gateway
from ottbuild.testing import server as module
from tests.testing.calls import post

USER = "U" + "0" * 32
PATH = "/v2/bot/message/push"
PUSH = Line.push(USER).message(Line.text("Hello"))
CONTENT = PUSH.to_bytes()
HEADERS = {"Authorization": "Bearer t", "Content-Type": "application/json"}


@pytest.fixture
def gateway() -> Gateway:
    return Gateway("line")


@pytest.fixture
def url(gateway: Gateway) -> Iterator[str]:
    with gateway.serve() as url:
        yield url


def by_httpx(url: str, timeout: float = 30) -> int:
    with httpx.Client(timeout=timeout) as client:
        answer = client.post(url + PATH, headers=HEADERS, content=CONTENT)
        answer.json()
        return answer.status_code


def by_http_client(url: str, timeout: float = 30) -> int:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=timeout)
    try:
        connection.request("POST", PATH, CONTENT, HEADERS)
        answer = connection.getresponse()
        httpx.Response(200, content=answer.read()).json()
        return answer.status
    finally:
        connection.close()


FAULTS: dict[str, tuple[Callable[[Gateway], None], type[Exception], type[Exception], bool]] = {
    "slow": (lambda gateway: gateway.slow(600), httpx.ReadTimeout, TimeoutError, True),
    "hung up": (lambda gateway: gateway.hang_up(), httpx.RemoteProtocolError, http.client.RemoteDisconnected, False),
    "cut off before": (
        lambda gateway: gateway.cut_off(after_bytes=0),
        httpx.RemoteProtocolError,
        http.client.RemoteDisconnected,
        True,
    ),
    "cut off in the headers": (
        lambda gateway: gateway.cut_off(after_bytes=30),
        httpx.RemoteProtocolError,
        ValueError,  # the headers end early, and so does the body
        True,
    ),
    "cut off in the body": (lambda gateway: gateway.cut_off(), httpx.RemoteProtocolError, http.client.IncompleteRead, True),
    "broken JSON": (lambda gateway: gateway.broken_json(), ValueError, ValueError, True),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_on_the_socket(fault: str, gateway: Gateway, url: str) -> None:
    tell, of_httpx, of_http_client, accepted = FAULTS[fault]
    for send, error in ((by_httpx, of_httpx), (by_http_client, of_http_client)):
        tell(gateway)
        with pytest.raises(error):
            send(url, 0.1 if fault == "slow" else 30)
        assert send(url) == 200
    assert [one.accepted for one in gateway.received] == [accepted, True, accepted, True]


@pytest.mark.parametrize("send", [by_httpx, by_http_client])
def test_statuses_arrive(send: Callable[[str], int], gateway: Gateway, url: str) -> None:
    gateway.rate_limit()
    gateway.fail(500)
    gateway.refuse("Not found")
    gateway.answer(299, json={})
    assert [send(url) for _ in range(5)] == [429, 500, 404, 299, 200]


def test_a_status_without_a_documented_body_has_none(gateway: Gateway, url: str) -> None:
    gateway.fail(503)
    assert httpx.post(url + PATH, headers=HEADERS, content=CONTENT).content == b""


def test_the_url_is_the_base_url_of_requests(gateway: Gateway, url: str) -> None:
    account = Line.Account(channel_access_token="t", base_url=url)
    with httpx.Client() as client:
        assert post(client, account.request(PUSH)).status_code == 200
    assert gateway.assert_sent(PUSH).url == PATH


def exchange(url: str, *parts: bytes) -> bytes:
    """Send bytes, and return all that is answered until the server closes the connection."""
    host, _, port = urlsplit(url).netloc.partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        for part in parts:
            connection.sendall(part)
            time.sleep(0.01)
        found = b""
        while data := connection.recv(65536):
            found += data
        return found


def message(*more: str, content: bytes = CONTENT, length: int | None = -1) -> bytes:
    lines = [f"POST {PATH} HTTP/1.1", "Host: x", *(f"{name}: {value}" for name, value in HEADERS.items()), *more]
    if length is not None:
        lines.append(f"Content-Length: {len(content) if length < 0 else length}")
    return "\r\n".join([*lines, "", ""]).encode() + content


CLOSE = "Connection: close"


def test_a_connection_is_kept(gateway: Gateway, url: str) -> None:
    with httpx.Client() as client:
        for _ in range(3):
            client.post(url + PATH, headers=HEADERS, content=CONTENT)
    whole = exchange(url, message() + message() + message(CLOSE))
    assert whole.count(b"HTTP/1.1 200 OK\r\n") == 3
    assert len(gateway.received) == 6


@pytest.mark.parametrize("size", [1, 7, 40])
def test_a_request_can_come_in_pieces(size: int, gateway: Gateway, url: str) -> None:
    whole = message(CLOSE)
    parts = [whole[:3], whole[3 : len(whole) - size], whole[len(whole) - size :]]
    assert exchange(url, *parts).startswith(b"HTTP/1.1 200 OK\r\n")
    assert gateway.received[0].content == CONTENT


def test_a_body_can_come_in_chunks(gateway: Gateway, url: str) -> None:
    with httpx.Client() as client:
        answer = client.post(url + PATH, headers=HEADERS, content=iter([CONTENT[:10], CONTENT[10:]]))
    assert answer.status_code == 200
    chunked = (
        b"5;x=y\r\n"
        + CONTENT[:5]
        + b"\r\n"
        + f"{len(CONTENT) - 5:X}".encode()
        + b"\r\n"
        + CONTENT[5:]
        + b"\r\n0\r\nX: y\r\n\r\n"
    )
    whole = message(CLOSE, "Transfer-Encoding: chunked", content=b"", length=None)
    assert exchange(url, whole + chunked[:9], chunked[9:40], chunked[40:]).startswith(b"HTTP/1.1 200 OK\r\n")
    assert [one.content for one in gateway.received] == [CONTENT, CONTENT]


def test_a_client_may_ask_before_it_sends_the_body(url: str) -> None:
    whole = message(CLOSE, "Expect: 100-continue")
    head, body = whole[: -len(CONTENT)], whole[-len(CONTENT) :]
    assert exchange(url, head, body).startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET / SPDY/3\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nX : y\r\n\r\n", 400),
        (message(content=b"", length=10**9), 413),
        (message(content=b"", length=10**30), 413),
        (message("Content-Length: x", content=b"", length=None), 400),
        (message("Transfer-Encoding: chunked", content=b"x\r\n", length=None), 400),
        (message("Transfer-Encoding: chunked", content=b"FFFFFFFFFF\r\n", length=None), 413),
        (message("Transfer-Encoding: chunked", content=b"1" * 2000, length=None), 400),
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 70_000, 431),
    ],
)
def test_what_is_no_request_is_refused(data: bytes, status: int, gateway: Gateway, url: str) -> None:
    assert exchange(url, data).startswith(f"HTTP/1.1 {status} ".encode())
    assert gateway.received == []
    assert by_httpx(url) == 200


def test_an_answer_without_a_body_keeps_the_connection_in_step(gateway: Gateway, url: str) -> None:
    gateway.answer(204, json={"not": "sent"}, when=lambda request: request.method == "POST")
    head = message().replace(b"POST", b"HEAD")
    whole = exchange(url, head + message() + message(CLOSE))
    assert [line for line in whole.split(b"\r\n") if b"HTTP/1.1 " in line] == [
        b"HTTP/1.1 405 Method Not Allowed",
        b"HTTP/1.1 204 No Content",
        b"HTTP/1.1 200 OK",
    ]


def test_http_1_0_closes(url: str) -> None:
    assert exchange(url, message().replace(b"HTTP/1.1", b"HTTP/1.0")).startswith(b"HTTP/1.1 200 OK\r\n")


def test_it_ends_with_connections_open_and_answers_due(gateway: Gateway) -> None:
    gateway.slow(600, times=None)
    before = threading.active_count()
    with gateway.serve() as url:
        host, _, port = urlsplit(url).netloc.partition(":")
        waiting = [socket.create_connection((host, int(port)), timeout=5) for _ in range(20)]
        for connection in waiting[10:]:
            connection.sendall(message())
        while len(gateway.received) < 10:
            time.sleep(0.005)
    assert threading.active_count() == before
    for connection in waiting:
        with connection, pytest.raises(ConnectionResetError) if connection in waiting[10:] else _nothing():
            assert connection.recv(10) == b""
            raise ConnectionResetError
    with pytest.raises(OSError, match=r"refused"):
        socket.create_connection((host, int(port)), timeout=5)


class _nothing:
    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        return kind is ConnectionResetError


def test_a_slow_answer_delays_no_other(gateway: Gateway, url: str) -> None:
    gateway.slow(600)
    host, _, port = urlsplit(url).netloc.partition(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(message() * 2)  # the second one waits for the first
        while not gateway.received:
            time.sleep(0.005)
        assert by_httpx(url) == 200
    assert len(gateway.received) == 2


def test_many_clients_lose_no_record(gateway: Gateway, url: str) -> None:
    def send(number: int) -> int:
        connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30)
        for part in range(5):
            content = Line.push(USER).message(Line.text(f"{number}.{part}")).to_bytes()
            connection.request("POST", PATH, content, HEADERS)
            assert connection.getresponse().read()
        connection.close()
        return 5

    with ThreadPoolExecutor(64) as pool:
        assert sum(pool.map(send, range(64))) == 320
    texts = {one.payload["messages"][0]["text"] for one in gateway.received}
    assert len(gateway.received) == len(texts) == 320


def test_a_condition_that_fails_fails_the_test(gateway: Gateway) -> None:
    gateway.fail(503, when=lambda request: request.payload["nothing"] == 1)
    with pytest.raises(KeyError, match="nothing"), gateway.serve() as url:
        assert by_status(url) == 500
    with pytest.raises(ZeroDivisionError), gateway.serve() as url:
        _ = by_status(url) / 0  # the error of the block is the one that is raised


def by_status(url: str) -> int:
    return httpx.post(url + PATH, headers=HEADERS, content=CONTENT).status_code


def test_it_listens_once(gateway: Gateway) -> None:
    server = gateway.serve()
    with server, pytest.raises(RuntimeError, match="running already"):
        server.start()
    with server as url:  # and again after it has ended
        assert by_httpx(url) == 200
    with gateway.serve() as url, pytest.raises(OSError, match=r"in use"):
        gateway.serve(int(url.rpartition(":")[2])).start()
    assert module.MOST_BODY >= 10 * 1024 * 1024
