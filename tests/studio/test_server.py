"""The server of the studio over a real socket: it answers its own page, and refuses everything else."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from time import monotonic, sleep
from typing import Any, NamedTuple

import pytest

from ottbuild.studio.server import CALLS, FILES, LARGEST, Studio
from ottbuild.studio.start import Start

HELLO = {"text": '{"type": "text", "text": "Hello"}'}


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture(scope="module")
def studio() -> Iterator[Studio]:
    server = Studio(Start("{}", "json", "", "order.json"), patience=0.5)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def send(studio: Studio, data: bytes, *, close: bool = False) -> bytes:
    """Send bytes, and return what is answered until the server closes the connection."""
    with socket.create_connection(("127.0.0.1", studio.server_port), timeout=5) as connection:
        connection.sendall(data)
        if close:
            connection.shutdown(socket.SHUT_WR)
        found = b""
        while part := connection.recv(65536):
            found += part
    return found


def read(data: bytes) -> Answer:
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    return Answer(int(first.split()[1]), dict(line.split(": ", 1) for line in lines), body)


def ask(
    studio: Studio,
    path: str = "/draw",
    body: Any = HELLO,
    method: str = "POST",
    length: str | None = None,
    more: str = "",
    **headers: str | None,
) -> Answer:
    """Send a request as the page does, but for the headers that are given; None leaves one out."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    own = {
        "Host": f"127.0.0.1:{studio.server_port}",
        "Connection": "close",
        **(
            {"Content-Length": length or str(len(data)), "Content-Type": "application/json"} if method == "POST" else {}
        ),
        "X-Ottbuild-Token": studio.token,
        "Origin": f"http://127.0.0.1:{studio.server_port}",
        "Sec-Fetch-Site": "same-origin",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in own.items() if value is not None)
    return read(send(studio, f"{method} {path} HTTP/1.1\r\n{lines}{more}\r\n".encode() + data))


def test_the_page_is_answered(studio: Studio) -> None:
    answer = ask(studio)
    assert answer.status == 200
    assert "Hello" in json.loads(answer.body)["picture"]
    started = json.loads(ask(studio, "/start", {}).body)
    assert (started["text"], started["name"]) == ("{}", "order.json")
    assert "line.push" in started["kinds"]
    assert json.loads(ask(studio, "/example", {"way": "line.message.text"}).body)["text"].startswith("{")
    assert "Line.text" in json.loads(ask(studio, "/write", HELLO).body)["text"]
    assert json.loads(ask(studio, "/cursor", {**HELLO, "at": 3, "kind": "line.message"}).body)["proposals"]


@pytest.mark.parametrize("path", FILES)
def test_files(studio: Studio, path: str) -> None:
    answer = ask(studio, path, b"", "GET", X_Ottbuild_Token=None, Origin=None, Sec_Fetch_Site="none")
    assert answer.status == 200
    assert answer.body
    rules = answer.headers["Content-Security-Policy"]
    assert rules.startswith("default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:;")
    assert "frame-ancestors 'none'" in rules
    assert studio.token not in answer.body.decode() + str(answer.headers)


def test_headers_of_every_answer(studio: Studio) -> None:
    for answer in (ask(studio), ask(studio, "/", b"", "GET"), ask(studio, X_Ottbuild_Token=None), ask(studio, "/x")):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert not {"Access-Control-Allow-Origin", "Set-Cookie", "Server"} & {*answer.headers}


def test_a_nonce_is_used_once(studio: Studio) -> None:
    first, second = (ask(studio, "/", b"", "GET").headers["Content-Security-Policy"] for _ in range(2))
    assert first != second


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (403, {"X_Ottbuild_Token": None}),
        (403, {"X_Ottbuild_Token": ""}),
        (403, {"X_Ottbuild_Token": "A" * 32}),
        (403, {"X_Ottbuild_Token": "é"}),
        (421, {"Host": "example.com"}),
        (421, {"Host": "127.0.0.1"}),
        (421, {"Host": "127.0.0.1:1"}),
        (421, {"Host": "localhost.example.com"}),
        (421, {"Host": "[::1]:80"}),
        (421, {"Host": None}),
        (403, {"Origin": "https://example.com"}),
        (403, {"Origin": "null"}),
        (403, {"Origin": "http://127.0.0.1:1"}),
        (403, {"Origin": ""}),
        (403, {"Sec_Fetch_Site": "cross-site"}),
        (403, {"Sec_Fetch_Site": "same-site"}),
        (415, {"Content_Type": "text/plain"}),
        (415, {"Content_Type": "application/x-www-form-urlencoded"}),
        (415, {"Content_Type": None}),
        (411, {"Content_Length": None}),
        (411, {"Transfer_Encoding": "chunked"}),
        (400, {"Content_Length": "-1"}),
        (400, {"Content_Length": "+5"}),
        (400, {"Content_Length": "0x10"}),
        (400, {"Content_Length": "٣"}),
        (400, {"Content_Length": "9" * 11}),
        (413, {"Content_Length": str(LARGEST + 1)}),
    ],
    ids=str,
)
def test_refused(studio: Studio, status: int, headers: dict[str, str | None]) -> None:
    assert ask(studio, **headers).status == status  # type: ignore[arg-type]


def test_localhost_is_the_same(studio: Studio) -> None:
    port = studio.server_port
    assert ask(studio, Host=f"localhost:{port}", Origin=f"http://localhost:{port}").status == 200


@pytest.mark.parametrize(
    "name", ["Host", "Origin", "Content-Length", "Content-Type", "X-Ottbuild-Token", "Sec-Fetch-Site"]
)
def test_a_header_given_twice_is_refused(studio: Studio, name: str) -> None:
    assert ask(studio, more=f"{name}: 127.0.0.1:{studio.server_port}\r\n").status == 400


@pytest.mark.parametrize(
    "path",
    [
        *("/studio.py", "/../server.py", "//", "/./", "/%2e%2e/server.py", "/studio.js?", "/studio.js#x", "/STUDIO.JS"),
        *("/bundle.js", "/plain.js", "/studio.js/", "http://127.0.0.1/", "/draw", "/static/../../cli/studio.py", "*"),
    ],
)
def test_paths(studio: Studio, path: str) -> None:
    assert ask(studio, path, b"", "GET").status == 404


def test_only_get_and_post(studio: Studio) -> None:
    assert ask(studio, "/", method="POST").status == 404
    for method in ("PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "CONNECT", "get"):
        assert ask(studio, "/", b"", method).status == 501
    for data in (b"hello\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\r\n\r\n", b"GET /\r\n\r\n", b"GET / HTTP/9\r\n\r\n"):
        assert b"<" not in send(studio, data)


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"{", b"\xff", b"[]", b"null", b"[" * 100_000, b'{"text": 1}', b'{"text": null}', b'{"what": ""}'),
        *(b'{"at": true}', b'{"at": 1.5}', b'{"language": "ruby"}', b'{"kind": "line.nothing"}', b'{"form": "exe"}'),
    ],
    ids=lambda body: repr(body[:30]),
)
def test_bodies(studio: Studio, body: bytes) -> None:
    assert ask(studio, body=body).status == 400


def test_a_mistake_of_ours_is_said(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ottbuild.studio.server.drawn", lambda *_: 1 // 0)
    answer = ask(studio)
    assert (answer.status, b"please report it: ZeroDivisionError" in answer.body) == (500, True)


def test_one_call_at_a_time(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    working: list[int] = []

    def slow(*_: Any) -> dict[str, Any]:
        working.append(1)
        sleep(0.02)
        return {"working": working.pop() + len(working)}

    monkeypatch.setitem(CALLS, "/draw", slow)
    with ThreadPoolExecutor(4) as pool:
        answers = [*pool.map(lambda _: ask(studio).body, range(4))]
    assert answers == [b'{"working": 1}'] * 4


def test_an_unknown_example(studio: Studio) -> None:
    for way in ("", "line", "line.message.hologram", "../../etc/passwd", "line.message." * 1000):
        assert ask(studio, "/example", {"way": way}).status == 400


def test_a_large_text_is_read(studio: Studio) -> None:
    answer = ask(studio, body={"text": " " * (LARGEST - 20)})
    assert "empty" in json.loads(answer.body)["stopped"]["message"]


def test_who_sends_too_much_sees_why(studio: Studio) -> None:
    answer = ask(studio, body=b" " * 6_000_000)
    assert (answer.status, answer.body) == (413, b"the text has 6,000,000 bytes, and at most 2,000,000 are read\n")
    assert ask(studio, body=b" " * 6_000_000, X_Ottbuild_Token=None).status == 403


def test_a_body_that_ends_early(studio: Studio) -> None:
    head = (
        f"POST /draw HTTP/1.1\r\nHost: localhost:{studio.server_port}\r\nX-Ottbuild-Token: {studio.token}\r\n"
        "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    )
    assert read(send(studio, head.encode(), close=True)).status == 400


@pytest.mark.parametrize("start", ["", "POST /draw HTTP/1.1\r\nHost: loc", "{head}{{"])
def test_slow_clients_are_dropped(studio: Studio, start: str) -> None:
    """Neither silence nor a byte now and then keeps a connection open."""
    head = (
        f"POST /draw HTTP/1.1\r\nHost: localhost:{studio.server_port}\r\nX-Ottbuild-Token: {studio.token}\r\n"
        "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
    )
    began = monotonic()
    with socket.create_connection(("127.0.0.1", studio.server_port), timeout=0.1) as connection:
        connection.sendall(start.format(head=head).encode())
        while monotonic() - began < 30:
            try:
                if not connection.recv(1000):
                    break
            except TimeoutError:
                if start:
                    connection.sendall(b"x")
            except ConnectionError:
                break
        else:
            pytest.fail("the connection stays open")


def test_open_connections_do_not_keep_it_from_ending() -> None:
    server = Studio(Start())
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=5) as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: localhost:{server.server_port}\r\n\r\n".encode())
        assert connection.recv(10)
        server.shutdown()
        thread.join(5)
        server.server_close()
        assert not thread.is_alive()


def test_it_listens_on_this_computer_only(studio: Studio) -> None:
    assert studio.server_address[0] == "127.0.0.1"
    assert studio.address == f"http://127.0.0.1:{studio.server_port}/#{studio.token}"
    assert len(studio.token) == 32
