"""HTTP requests as plain data, for any HTTP client to send."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast, final

from ottbuild.http.operation import Operation, described
from ottbuild.payloads.hidden import Frozen
from ottbuild.schemas.veil import STARS

R_co = TypeVar("R_co", covariant=True)


@final
class Headers(Frozen, Mapping[str, str]):
    """The headers of a request. They can't be changed, and show only values that are no credentials."""

    __slots__ = ("_shown", "_values")

    _values: dict[str, str]
    _shown: frozenset[str]

    def __init__(self, values: Mapping[str, str], shown: Iterable[str] = ("Content-Type",)) -> None:
        object.__setattr__(self, "_values", dict(values))
        object.__setattr__(self, "_shown", frozenset(shown))

    def __reduce__(self) -> Any:
        return Headers, (self._values, self._shown)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __or__(self, other: Mapping[str, str]) -> dict[str, str]:
        return {**self, **other}

    def __ror__(self, other: Mapping[str, str]) -> dict[str, str]:
        return {**other, **self}

    def __repr__(self) -> str:
        return repr({name: value if name in self._shown else STARS for name, value in self._values.items()})

    def hidden(self) -> tuple[str, ...]:
        """Return the values that are not shown, without the name of a scheme such as `Bearer`."""
        values = [value for name, value in self._values.items() if name not in self._shown]
        return tuple(value.removeprefix("Bearer ").removeprefix("Basic ") for value in values)

    def copy(self) -> dict[str, str]:
        """Return the headers as a new dict."""
        return dict(self._values)


@final
class Target(Frozen):
    """What all requests of an operation with the same arguments have in common."""

    __slots__ = ("headers", "method", "operation", "url")

    method: str
    url: str
    headers: Headers
    operation: Operation

    def __init__(self, method: str, url: str, headers: Mapping[str, str], operation: Operation) -> None:
        values = (Headers(headers, described(operation).shown), method, operation, url)
        for name, value in zip(self.__slots__, values, strict=True):
            object.__setattr__(self, name, value)

    def with_query(self, query: str) -> Target:
        """Return the target with more of a query, which is encoded."""
        mark = "&" if "?" in self.url else "?"
        return Target(self.method, f"{self.url}{mark}{query}" if query else self.url, self.headers, self.operation)

    def __repr__(self) -> str:
        return f"<{self.operation}: {self.method} {self.headers}>"


class Draft:
    """What becomes a request with `draft.__class__ = Request`, as soon as its slots are set.

    What can't be changed is otherwise filled by functions of its slots, which takes twice the time. This is what a request
    costs beside its body.
    """

    __slots__ = ("_content", "_form_of", "_target")

    _content: bytes
    _form_of: bytes
    """Not set where `content` is the wire JSON."""
    _target: Target


@final
class Request(Frozen, Draft, Generic[R_co]):
    """An HTTP request, ready to be sent. It can't be changed. It holds credentials, which its repr does not show.

    It is no dataclass, so that nothing that walks the fields of those can show them.
    """

    __slots__ = ()

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
        operation: Operation,
        form_of: bytes | None = None,
    ) -> None:
        put = object.__setattr__
        put(self, "_target", Target(method, url, headers, operation))
        put(self, "_content", content)
        if form_of is not None:
            put(self, "_form_of", form_of)

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._target.method

    @property
    def url(self) -> str:
        """The URL, with the query. It holds credentials only where the provider takes them nowhere else."""
        return self._target.url

    @property
    def headers(self) -> Headers:
        """The headers, as a mapping that can't be changed; `{**request.headers}` is a dict."""
        return self._target.headers

    @property
    def content(self) -> bytes:
        """The body: wire JSON, or a form if that is what the operation takes; empty if the payload is the query."""
        return self._content

    @property
    def operation(self) -> Operation:
        """The operation that is called; `read_response()` reads its answer."""
        return self._target.operation

    @property
    def form_of(self) -> bytes | None:
        """The wire JSON of what is a form in `content`, or the query of `url`; None if `content` is the wire JSON."""
        return getattr(self, "_form_of", None)

    @property
    def _parts(self) -> tuple[str, str, bytes, Operation, bytes | None]:
        return self.method, self.url, self._content, self.operation, self.form_of

    def __eq__(self, other: object) -> bool:
        if not issubclass(type(other), Request):
            return NotImplemented
        twin = cast("Request[Any]", other)
        return self._parts == twin._parts and self.headers == twin.headers

    def __hash__(self) -> int:
        return hash(self._parts)

    def __reduce__(self) -> Any:
        return Request, (self.method, self.url, self.headers.copy(), self._content, self.operation, self.form_of)

    def __repr__(self) -> str:
        known = described(self.operation)
        url, mark, query = self.url.partition("?")
        if any(argument.get("secret") for argument in known.at("url").values()):
            url = known.node["server"] + known.node["path"]  # with the names of its variables
        url += mark + "&".join(f"{part.partition('=')[0]}={STARS}" for part in query.split("&") if part)
        return f"<Request {self.operation}: {self.method} {url} {self.headers} {len(self._content)} bytes>"


def request_to(target: Target, content: bytes, form_of: bytes | None = None) -> Request[Any]:
    """Return the request that sends a body to a target."""
    request: Any = Draft()
    request._target = target
    request._content = content
    if form_of is not None:
        request._form_of = form_of
    request.__class__ = Request
    made: Request[Any] = request
    return made
