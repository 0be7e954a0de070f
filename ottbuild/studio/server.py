"""The server of the studio: one page for one person on this computer.

Any website can send requests to a port of this computer, and can name the port as its own host. So the server answers
only what its own page asks: the host, the origin and a token have to be right, and only a POST of JSON does anything.
Nothing here writes a file, asks another host, or runs what it is sent.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from io import BufferedReader, RawIOBase
from socket import SHUT_WR, socket
from threading import Lock, Thread
from time import monotonic
from typing import Any, NamedTuple

from ottbuild.guide.paths import NoPlace
from ottbuild.studio.start import Start, example, examples, kinds
from ottbuild.studio.state import FORMS, Answer, cursor, drawn, written

LARGEST = 2_000_000
"""The most bytes of a request."""
PATIENCE = 20.0
"""The seconds that a request may take to arrive, with the time before it."""
DRAINED = 2.0
"""The seconds for which the rest of a refused request is read."""
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
RULES = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; style-src-elem 'self' 'nonce-{nonce}'; "
    "style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HTML, SCRIPT, STYLE = "text/html; charset=utf-8", "text/javascript; charset=utf-8", "text/css; charset=utf-8"
PLAIN, BUILT = "plain.js", "bundle.js"
"""The plain text field, and the editor that `make studio` builds."""
FILES = {
    "/": ("ottbuild.studio", "studio.html", HTML),
    "/studio.js": ("ottbuild.studio", "studio.js", SCRIPT),
    "/studio.css": ("ottbuild.studio", "studio.css", STYLE),
    "/editor.js": ("ottbuild.studio", PLAIN, SCRIPT),
    "/picture.css": ("ottbuild.drawing", "picture.css", STYLE),
}
"""What can be read, by its exact path."""


class Refused(Exception):
    """A request that is not answered, with its status and why."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(status, why)
        self.status, self.why = status, why


class Studio(ThreadingHTTPServer):
    """Serves the page on a free port of this computer."""

    daemon_threads = True
    block_on_close = False  # a browser keeps connections open, and nobody waits for it

    def __init__(self, start: Start, port: int = 0, *, plain: bool = False, patience: float = PATIENCE) -> None:
        """Listen.

        Args:
            start: What the page begins with.
            port: The port; 0 for a free one.
            plain: Have a plain text field, and not the built editor.
            patience: The seconds that a request may take to arrive.
        """
        super().__init__(("127.0.0.1", port), _Handler)
        self.start, self.plain, self.patience = start, plain, patience
        self.token = secrets.token_urlsafe(24)
        self.turn = Lock()
        """Who has it works. Two at once would take as long, and Python 3.11 can't parse code in two threads."""
        self.hosts = frozenset(f"{name}:{self.server_port}" for name in ("127.0.0.1", "localhost"))
        self.origins = frozenset(f"http://{host}" for host in self.hosts)

    @property
    def address(self) -> str:
        """The address of the page. The token is in the part that browsers send to nobody."""
        return f"http://127.0.0.1:{self.server_port}/#{self.token}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of connections that broke off."""


class _Timed(RawIOBase):
    """The bytes that a connection sends until a deadline, however slowly."""

    def __init__(self, connection: socket) -> None:
        self._connection = connection
        self.deadline = 0.0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self.deadline - monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def studio(self) -> Studio:
        assert isinstance(self.server, Studio)
        return self.server

    def setup(self) -> None:
        super().setup()
        self._timed = _Timed(self.connection)
        self.rfile.close()
        self.rfile = BufferedReader(self._timed)

    def handle_one_request(self) -> None:
        self._timed.deadline = monotonic() + self.studio.patience
        super().handle_one_request()

    def do_GET(self) -> None:
        self._answer(self._file)

    def do_POST(self) -> None:
        self._answer(self._post)

    def version_string(self) -> str:
        return "ottbuild"

    def log_message(self, format: str, *args: Any) -> None:
        """Write no log: it would have what people type."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what the base class does not understand."""
        self.close_connection = True
        self._send(
            code, "text/plain; charset=utf-8", f"{message or 'not understood'}\n".encode(), {"Connection": "close"}
        )

    def _answer(self, work: Callable[[], None]) -> None:
        try:
            self._admit()
            work()
        except Refused as refused:
            self.send_error(refused.status, refused.why)
            self._drain()

    def _drain(self) -> None:
        """Read what is still coming, for a while: a client that is cut off while it sends does not see the answer."""
        self._timed.deadline = min(self._timed.deadline, monotonic() + DRAINED)
        with suppress(OSError):
            self.connection.shutdown(SHUT_WR)
            while self.rfile.read1(65536):
                pass

    def _admit(self) -> None:
        """Refuse what is not for this server, or comes from another site."""
        if self._one("Host") not in self.studio.hosts:
            raise Refused(421, "this server is for its own page only")
        origin = self._one("Origin")
        if origin is not None and origin not in self.studio.origins:
            raise Refused(403, "another site asks")
        if self._one("Sec-Fetch-Site") not in (None, "same-origin", "none"):
            raise Refused(403, "another site asks")

    def _target(self) -> str:
        """Return the path as it was sent: the base class shortens it."""
        return self.requestline.split()[1]

    def _one(self, name: str) -> str | None:
        """Return a header; one that was given several times is refused."""
        values: list[str] = self.headers.get_all(name, [])
        if len(values) > 1:
            raise Refused(400, f"{name} is given {len(values)} times")
        return values[0] if values else None

    def _file(self) -> None:
        path = self._target()
        if path not in FILES:
            raise Refused(404, "there is no such file")
        nonce = secrets.token_urlsafe(16)
        package, name, kind = FILES[path]
        if name == PLAIN and not self.studio.plain and files(package).joinpath(BUILT).is_file():
            name = BUILT
        body = _content(package, name)
        body = body.replace(b"{nonce}", nonce.encode()) if kind == HTML else body
        self._send(200, kind, body, {"Content-Security-Policy": RULES.format(nonce=nonce)})

    def _post(self) -> None:
        call = CALLS.get(self._target())
        if call is None:
            raise Refused(404, "there is no such call")
        token = self._one("X-Ottbuild-Token") or ""
        if not compare_digest(token.encode("utf-8", "replace"), self.studio.token.encode()):
            raise Refused(403, "the token is missing or wrong; open the address that ottbuild studio printed")
        if (self._one("Content-Type") or "").partition(";")[0].strip().lower() != "application/json":
            raise Refused(415, "only application/json is read")
        given = _Given.read(self._body())
        try:
            with self.studio.turn:
                answer = json.dumps(call(self.studio, given)).encode()
        except Refused:
            raise
        except Exception as error:  # a mistake of ours
            raise Refused(500, f"an internal error, please report it: {type(error).__name__}: {error}") from None
        self._send(200, "application/json", answer, {})

    def _body(self) -> bytes:
        length = self._one("Content-Length")
        if length is None or "Transfer-Encoding" in self.headers:
            raise Refused(411, "the length has to be given")
        if not re.fullmatch("[0-9]{1,10}", length):
            raise Refused(400, "the length is no number")
        if int(length) > LARGEST:
            raise Refused(413, f"the text has {int(length):,} bytes, and at most {LARGEST:,} are read")
        try:
            body = self.rfile.read(int(length))
        except OSError:
            raise Refused(408, "the text took too long to arrive") from None
        if len(body) < int(length):
            raise Refused(400, "the text ended before its length")
        return body

    def _send(self, status: int, kind: str, body: bytes, headers: Mapping[str, str]) -> None:
        self.connection.settimeout(self.studio.patience)
        self.send_response_only(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **HEADERS, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class _Given(NamedTuple):
    """What the page asks with."""

    text: str
    language: Any
    kind: str | None
    form: str
    way: str
    at: int

    @classmethod
    def read(cls, body: bytes) -> _Given:
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            raise Refused(400, "this is not JSON") from None
        wanted = {"text": str, "language": str, "kind": str, "form": str, "way": str, "at": int}
        if not isinstance(data, dict) or any(type(value) is not wanted.get(key) for key, value in data.items()):
            raise Refused(400, f"the members are {', '.join(wanted)}")
        kind = data.get("kind") or None
        language = data.get("language", "json")
        form = data.get("form", "code")
        if (kind is not None and kind not in kinds()) or language not in ("json", "python") or form not in FORMS:
            raise Refused(400, "there is no such kind, language or form")
        return cls(data.get("text", ""), language, kind, form, data.get("way", ""), data.get("at", 0))


def _example(_studio: Studio, given: _Given) -> Answer:
    try:
        return {"text": example(given.way)}
    except NoPlace:
        raise Refused(400, "there is no such example") from None


CALLS: dict[str, Callable[[Studio, _Given], Answer]] = {
    "/start": lambda studio, _given: {
        **studio.start._asdict(),
        "kinds": list(kinds()),
        "examples": examples(),
        "largest": LARGEST,
    },
    "/example": _example,
    "/draw": lambda _studio, given: drawn(given.text, given.language, given.kind),
    "/write": lambda _studio, given: written(given.text, given.language, given.kind, given.form),
    "/cursor": lambda _studio, given: cursor(given.text, given.language, given.kind, given.at),
}
"""What the page can ask, by its exact path."""


@cache
def _content(package: str, name: str) -> bytes:
    return files(package).joinpath(name).read_bytes()


def serve(studio: Studio) -> None:
    """Answer until Ctrl-C."""
    # While the browser opens the page, the tables are made that the first picture needs.
    Thread(target=drawn, args=('{"type": "text", "text": ""}', "json", None), daemon=True).start()
    try:
        studio.serve_forever(poll_interval=0.2)
    except KeyboardInterrupt:
        pass
    finally:
        studio.server_close()
