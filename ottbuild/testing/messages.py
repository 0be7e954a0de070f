"""What a double receives and what it answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

import attrs

from ottbuild.http.operation import described, operation_of
from ottbuild.http.request import Headers
from ottbuild.payloads.reading import parse
from ottbuild.schemas import jsontext
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.veil import STARS

JSON = "application/json"


@attrs.frozen
class Answer:
    """What a double answers."""

    status: int
    headers: dict[str, str] = attrs.Factory(dict[str, str])
    content: bytes = b""
    """The body."""

    @property
    def json(self) -> Any:
        """The body as JSON data; None if it is empty."""
        return jsontext.loads(self.content) if self.content else None


def answer_with(status: int, data: Any = None, headers: dict[str, str] | None = None) -> Answer:
    """Return an answer with JSON data, or without a body for None."""
    if data is None:
        return Answer(status, {**(headers or {})})
    try:
        content = jsontext.dumps(data)
    except InvalidPayload:  # it repeats half of a character, which JSON can escape, though not carry
        content = json.dumps(data).encode()
    return Answer(status, {"Content-Type": JSON, **(headers or {})}, content)


class Reply(NamedTuple):
    """What a double does about a request."""

    answer: Answer | None
    """None to close the connection without an answer."""
    delay: float = 0
    """The seconds before the answer."""
    cut_after: int | None = None
    """The bytes of the answer after which the connection is closed; None for all."""
    accepted: bool = False
    """True if what was sent is carried out."""


Handler = Callable[[str, str, Mapping[str, str], bytes], Reply]
"""Takes the method, the URL, the headers by their names in lower case, and the body of a request."""


@attrs.frozen(repr=False, eq=False)
class Received:
    """A request that a double has received. Its repr shows no credentials and no payload."""

    number: int
    """1 for the first request."""
    method: str
    url: str
    """The URL, or its part after the host. What is sent by GET has its credentials in the query."""
    headers: Headers
    """The headers, by their names in lower case."""
    content: bytes
    """The body."""
    package: str
    operation: str | None = None
    """The id of the operation; None if the provider has none at this place."""
    kind: str | None = None
    """The kind of the payload."""
    payload: Any = None
    """The payload as JSON data; None if it can't be read."""
    problems: tuple[Problem, ...] = ()
    """Why the provider would refuse the request, and what it would warn of."""
    answer: Answer | None = None
    """What was answered, or would have been, had the connection not been cut; None if it was hung up."""
    accepted: bool = False
    """True if the provider would have carried it out, and not for the second time."""

    @property
    def model(self) -> Any:
        """The payload as a model.

        Raises:
            InvalidPayload: No model can hold it.
        """
        if self.operation is None:
            raise ValueError(f"{self!r} calls no operation, so there is no model of its payload")
        return parse(described(operation_of(self.package, self.operation)).body, self.payload)

    def __repr__(self) -> str:
        path, mark, query = self.url.partition("?")
        shown = path + mark + "&".join(f"{part.partition('=')[0]}={STARS}" for part in query.split("&") if part)
        what = self.operation or "no operation"
        answered = "hung up" if self.answer is None else f"answered with {self.answer.status}"
        return f"<Received {self.number}, {what}: {self.method} {shown} {len(self.content)} bytes, {answered}>"


def dumped(data: Any) -> str:
    """Return JSON data for people: indented, and with the keys as they were sent."""
    return json.dumps(data, indent=2, ensure_ascii=False, default=str)


def head(answer: Answer, *, close: bool = False) -> bytes:
    """Return the bytes of an answer before its body."""
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {answer.status} {phrase}"]
    lines += [f"{name}: {value}" for name, value in answer.headers.items() if name.lower() not in _OURS]
    lines += [] if answer.status in (204, 304) else [f"Content-Length: {len(answer.content)}"]
    lines += ["Connection: close"] if close else []
    return "\r\n".join([*lines, "\r\n"]).encode("latin-1")


_OURS = ("content-length", "connection")
