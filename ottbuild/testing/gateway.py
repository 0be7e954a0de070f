"""The double of a provider's gateway."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import attrs

from ottbuild.catalog import providers
from ottbuild.http.operation import Operation, described, operation_of
from ottbuild.http.request import Headers
from ottbuild.payloads.payload import Payload
from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.problem import Problem, errors_in
from ottbuild.schemas.secrets import looks_secret
from ottbuild.schemas.spec import spec_of
from ottbuild.schemas.wording import hint
from ottbuild.testing.answers import Documented, documented_errors
from ottbuild.testing.comparing import difference
from ottbuild.testing.messages import Answer, Received, Reply, answer_with, head
from ottbuild.testing.reading import (
    MEDIA_TYPE,
    UNAUTHORIZED,
    credential_problems,
    parameter_problems,
    read_payload,
)
from ottbuild.testing.refusing import STATUSES, Error, as_error, find_error
from ottbuild.testing.repeating import Sources
from ottbuild.testing.routes import Routes

if TYPE_CHECKING:
    from ottbuild.testing.server import Server
    from ottbuild.testing.transport import Transport

Condition = Callable[[Received], bool]

NOT_FOUND, NOT_ALLOWED = "not_found", "method"
"""The rules of problems with the place of a request."""
UNAVAILABLE = 503


@attrs.define
class _Step:
    """What is done about the next requests that fulfil a condition."""

    reply: Callable[[Received], Reply]
    left: int | None
    """For how many requests; None for all."""
    when: Condition | None


class Gateway:
    """A double of a provider's gateway, made from the provider's spec.

    It checks each request as the provider would, answers as documented, and remembers what it received. Threads can share
    it. Programs reach it by `transport`, which httpx takes, or by the URL of `serve()`.
    """

    def __init__(self, provider: Any, /, **credentials: str) -> None:
        """Make the double of a provider.

        Args:
            provider: The provider's class, such as `Line`, or its name in any case: `"line"`.
            credentials: The credentials that requests must have, by the names that `Account` has for them. Without, any
                credentials will do, but each has to be there.

        Raises:
            ValueError: There is no such provider, or it has no such credential.
        """
        self._package = _package_of(provider)
        operations = {id: operation_of(self._package, id) for id in spec_of(self._package).operations}
        if not operations:
            raise ValueError(f"{self.name} has no operations, so there is nothing to be a double of")
        self._documented = {id: Documented(operation) for id, operation in operations.items()}
        self._routes = Routes(self._package)
        secrets = [
            name
            for operation in operations.values()
            for name, argument in described(operation).arguments.items()
            if argument.get("secret")
        ]
        known = [*dict.fromkeys(secrets)]
        for name, value in credentials.items():
            if name not in known:
                raise ValueError(
                    f"{name!r} is no credential of {self.name}{hint(name, known)}; it has {', '.join(known)}"
                )
            if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
                raise TypeError(f"{name} must be a string, not {jsondata.kind_of(value)}")
        self._credentials = credentials
        self._lock = Lock()
        self._steps: list[_Step] = []
        self._received: list[Received] = []
        self._requests = count(1)
        self._ids = count(1)
        self._accepted: dict[tuple[str, str], Answer] = {}

    def __repr__(self) -> str:
        return f"<Gateway {self.name}: {len(self._received)} received>"

    @property
    def name(self) -> str:
        """The name of the provider's package, such as `line`."""
        return self._package.rpartition(".")[2]

    # How programs reach it

    @property
    def transport(self) -> Transport:
        """A transport for `httpx.Client` and `httpx.AsyncClient`: no request leaves the process."""
        from ottbuild.testing.transport import Transport

        return Transport(self.handle)

    def serve(self, port: int = 0, *, host: str = "127.0.0.1") -> Server:
        """Return a server of this gateway: `with gateway.serve() as url:`. Give the URL as `base_url`.

        Args:
            port: The port; 0 for a free one.
            host: The address that it listens on; by default it can be reached from this machine only.
        """
        from ottbuild.testing.server import Server

        return Server(self.handle, host, port)

    # What it is told to do

    def answer(
        self,
        status: int = 200,
        *,
        json: Any = None,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
        times: int | None = 1,
        when: Condition | None = None,
    ) -> None:
        """Answer the next requests with this.

        Args:
            status: The status.
            json: The body as JSON data.
            content: The body as bytes, if it is no JSON.
            headers: The headers.
            times: The number of requests; None for all to come.
            when: A function that is given the request and returns whether it is meant; every request is by default.
        """
        if not isinstance(status, int) or not 200 <= status < 600:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"status is a number from 200 to 599, not {jsondata.shortened(status)}")
        made = (
            Answer(status, dict(headers or {}), content)
            if json is None
            else answer_with(status, json, dict(headers or {}))
        )
        try:
            head(made)
        except UnicodeEncodeError:
            raise ValueError("the headers have a character that HTTP can't carry") from None
        self._add(lambda _: Reply(made, accepted=made.status < 300), times, when)

    def refuse(self, error: str | int, *, times: int | None = 1, when: Condition | None = None) -> None:
        """Refuse the next requests with a documented error.

        Args:
            error: The provider's code or text of the error, one of `errors`.
            times: The number of requests; None for all to come.
            when: Which requests are meant.

        Raises:
            ValueError: No such error is documented.
        """
        wanted = str(error)
        found = find_error(self.errors, wanted)
        if found is None:
            known = [text for one in self.errors for text in (one.code, one.text) if text is not None]
            raise ValueError(
                f"{wanted!r} is no code and no text of a documented error of {self.name}{hint(wanted, known)}"
            )
        self._add(lambda request: self._refused(request, wanted, found), times, when)

    def rate_limit(
        self, *, retry_after: float | str | None = 1, times: int | None = 1, when: Condition | None = None
    ) -> None:
        """Answer the next requests as the provider does if there are too many.

        Args:
            retry_after: What Retry-After says where the status is 429: seconds, or a date as text; None for no such header.
            times: The number of requests; None for all to come.
            when: Which requests are meant.
        """
        text = retry_after if isinstance(retry_after, str) else f"{retry_after:g}" if retry_after is not None else None
        headers = {} if text is None else {"Retry-After": text}
        self._add(lambda request: self._failed(request, "rate_limit", None, headers), times, when)

    def fail(self, status: int | None = None, *, times: int | None = 1, when: Condition | None = None) -> None:
        """Answer the next requests with a failure of the provider.

        Args:
            status: The status, whose documented body is sent; by default the provider's own failure, or else 503.
            times: The number of requests; None for all to come.
            when: Which requests are meant.

        Raises:
            ValueError: The status is none of a failure.
        """
        if status is not None and not 400 <= status <= 599:
            raise ValueError(f"status: must be one of a failure, from 400 to 599, not {status!r}")
        name = "rate_limit" if status == STATUSES["rate_limit"] else "failed"
        self._add(lambda request: self._failed(request, name, status, {}), times, when)

    def slow(self, seconds: float, *, times: int | None = 1, when: Condition | None = None) -> None:
        """Answer the next requests as usual, but late."""
        self._add(lambda request: self._usual(request)._replace(delay=seconds), times, when)

    def hang_up(self, *, times: int | None = 1, when: Condition | None = None) -> None:
        """Close the connection of the next requests without an answer; they are not accepted."""
        self._add(lambda _: Reply(None), times, when)

    def cut_off(self, *, after_bytes: int | None = None, times: int | None = 1, when: Condition | None = None) -> None:
        """Accept the next requests as usual, but close the connection in the middle of the answer.

        Args:
            after_bytes: How much of the answer arrives, with its headers: 0 for nothing; by default half of its body.
            times: The number of requests; None for all to come.
            when: Which requests are meant.
        """
        self._add(lambda request: _cut(self._usual(request), after_bytes), times, when)

    def broken_json(self, *, times: int | None = 1, when: Condition | None = None) -> None:
        """Accept the next requests as usual, but answer with JSON that ends too early."""
        self._add(lambda request: _broken(self._usual(request)), times, when)

    def _add(self, reply: Callable[[Received], Reply], times: int | None, when: Condition | None) -> None:
        if times is not None and (not isinstance(times, int) or times < 1):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"times is a number from 1 on, or None for all requests, not {jsondata.shortened(times)}")
        with self._lock:
            self._steps.append(_Step(reply, times, when))

    @cached_property
    def errors(self) -> tuple[Error, ...]:
        """Every documented error, which `refuse` takes by its code or its text."""
        return documented_errors(self._documented.values())

    # What it received

    @property
    def received(self) -> list[Received]:
        """The requests, in the order in which they came."""
        with self._lock:
            return sorted(self._received, key=lambda one: one.number)

    def take(self) -> list[Received]:
        """Return the requests, and forget them; what was accepted stays accepted."""
        with self._lock:
            taken, self._received = self._received, []
        return sorted(taken, key=lambda one: one.number)

    def clear(self) -> None:
        """Forget what was received and accepted, and what is still to be done about requests to come."""
        with self._lock:
            self._received.clear()
            self._steps.clear()
            self._accepted.clear()

    def assert_sent(self, payload: Any, *, times: int | None = None) -> Received:
        """Assert that a request with this payload was received, whatever the answer was. Return the last such one.

        Args:
            payload: A builder, a model, or JSON data. Credentials in the body count only if the payload has some.
            times: How often it must have been received; at least once by default.
        """
        __tracebackhide__ = True
        wanted = _wire(payload)
        received = self.received
        kept = [self._without_credentials(one, wanted) for one in received]
        found = [one for one, data in zip(received, kept, strict=True) if jsondata.equal(data, wanted)]
        if not found:
            raise AssertionError(difference(wanted, received, kept))
        if times is not None and len(found) != times:
            numbers = ", ".join(str(one.number) for one in found)
            raise AssertionError(f"the payload was received {len(found)} times, not {times}: by the requests {numbers}")
        return found[-1]

    def assert_nothing_sent(self) -> None:
        """Assert that no request was received."""
        __tracebackhide__ = True
        received = self.received
        if received:
            lines = [f"  {one!r}" for one in received[:20]] + (["  ..."] if len(received) > 20 else [])
            number = "1 request was" if len(received) == 1 else f"{len(received)} requests were"
            raise AssertionError("\n".join([f"{number} received:", *lines]))

    def _without_credentials(self, one: Received, wanted: Any) -> Any:
        if one.operation is None or not isinstance(one.payload, dict):
            return one.payload
        keys = {
            argument["key"] for argument in described(operation_of(self._package, one.operation)).at("body").values()
        }
        held = keys.difference(wanted) if isinstance(wanted, dict) else keys
        return {key: value for key, value in one.payload.items() if key not in held}

    # How a request is answered

    def handle(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Reply:
        """Return what is done about a request, and remember it.

        Args:
            method: The method.
            url: The URL, or its part from the path on.
            headers: The headers, by their names in lower case.
            content: The body.
        """
        request = self._read(next(self._requests), method, url, headers, content)
        step = self._next_step(request)
        reply = self._usual(request) if step is None else step.reply(request)
        # Nobody else has the record yet, which is what attrs.evolve() would take most of the time for.
        object.__setattr__(request, "answer", reply.answer)
        object.__setattr__(request, "accepted", reply.accepted)
        with self._lock:
            self._received.append(request)
        return reply

    def _next_step(self, request: Received) -> _Step | None:
        with self._lock:
            steps = [*self._steps]
        for step in steps:
            if step.when is None or step.when(request):
                with self._lock:
                    if step.left is None:
                        return step
                    if step.left > 0:
                        step.left -= 1
                        if not step.left and step in self._steps:
                            self._steps.remove(step)
                        return step
        return None

    def _read(self, number: int, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Received:
        whole, _, query = url.partition("?")
        path = whole if whole.startswith("/") else "/" + whole.partition("://")[2].partition("/")[2]
        found = self._routes.find(method, unquote(path))
        operation = found.operation
        if operation is None:
            rule, text = NOT_FOUND, f"{self.name} has no operation at {path}"
            if found.methods:
                rule, text = NOT_ALLOWED, f"{path} takes {' and '.join(found.methods)}, not {method}"
            shown = Headers(headers, [name for name in headers if not looks_secret(name) and name != "authorization"])
            misplaced = Problem("", rule, text, found.methods or None, method)
            return Received(number, method, url, shown, content, self._package, problems=(misplaced,))
        known = described(operation)
        payload, problems = read_payload(known, headers, query, content)
        wrong = credential_problems(known, headers, query, payload, self._credentials)
        problems = (*wrong, *parameter_problems(known, headers, query), *problems)
        shown = Headers(headers, [*_PLAIN_HEADERS, *(name.lower() for name in known.shown)])
        return Received(
            number, method, url, shown, content, self._package, operation.id, known.body.label, payload, problems
        )  # fmt: skip

    def _sources(self, request: Received, first: Answer | None = None) -> Sources:
        return Sources(request.payload, lambda: next(self._ids), first)

    def _usual(self, request: Received) -> Reply:
        """Return the answer of the provider to a request."""
        sources = self._sources(request)
        errors = errors_in(request.problems)
        if request.operation is None:
            return Reply(self._misplaced(request, sources))
        documented = self._documented[request.operation]
        if not errors:
            return self._accept(request, documented)
        rules = [problem.rule for problem in errors]
        if UNAUTHORIZED in rules:
            return Reply(documented.general(UNAUTHORIZED, sources))
        if MEDIA_TYPE in rules:
            return Reply(documented.general(MEDIA_TYPE, sources))
        return Reply(documented.refusal([as_error(problem) for problem in errors], sources))

    def _misplaced(self, request: Received, sources: Sources) -> Answer:
        """Return the answer to a request that calls no operation."""
        any_one = next(iter(self._documented.values()))
        problem = request.problems[0]
        if problem.rule == NOT_FOUND:
            return any_one.general(NOT_FOUND, sources)
        answer = any_one.general(NOT_ALLOWED, sources)
        return attrs.evolve(answer, headers={**answer.headers, "Allow": ", ".join(problem.limit)})

    def _accept(self, request: Received, documented: Documented) -> Reply:
        """Answer a faultless request: with a success, unless its key was accepted before."""
        made = documented.success(self._sources(request))
        for key in documented.keys(request.headers, request.payload):
            with self._lock:
                first = self._accepted.setdefault((documented.operation.id, key), made)
            if first is not made and (again := documented.repeated(self._sources(request, first))) is not None:
                return Reply(again)
        return Reply(made, accepted=True)

    def _refused(self, request: Received, wanted: str, known: Error) -> Reply:
        """Refuse a request with an error of its operation, or else with the one that another operation has."""
        if request.operation is None:
            return self._usual(request)
        documented = self._documented[request.operation]
        error = find_error(documented.errors, wanted) or known
        return Reply(documented.refusal([error], self._sources(request)))

    def _failed(self, request: Received, name: str, status: int | None, headers: dict[str, str]) -> Reply:
        """Answer with a general error: with a status, or as the provider does, perhaps with the status of a success."""
        documented = self._documented.get(request.operation or "", next(iter(self._documented.values())))
        sources = self._sources(request)
        if status is None and documented.has_own(name):
            return Reply(documented.general(name, sources))
        usual = STATUSES[name] if name == "rate_limit" else UNAVAILABLE
        answer = documented.failure(usual if status is None else status, name, sources)
        return Reply(attrs.evolve(answer, headers={**answer.headers, **headers}))


_PLAIN_HEADERS = ("host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "content-type")
"""The headers of requests whose values are shown."""


def _package_of(provider: Any) -> str:
    """Return the package of a provider.

    Raises:
        ValueError: There is none.
    """
    known = providers()
    if isinstance(provider, str):
        wanted = _plain(provider)
        for name, package in known.items():
            if wanted in (_plain(name), _plain(package.rpartition(".")[2]), _plain(package)):
                return package
        names = [package.rpartition(".")[2] for package in known.values()]
        raise ValueError(f"{provider!r} is no provider{hint(provider, names)}; there are {', '.join(sorted(names))}")
    account = getattr(provider, "Account", None)
    operations: Sequence[Operation] = getattr(account, "_operations", ())
    if not operations:
        raise ValueError(
            f"{jsondata.shortened(provider)} is no provider that has operations; give it as Line, or as 'line'"
        )
    return operations[0].package


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()


def _wire(payload: Any) -> Any:
    """Return the JSON data of a payload."""
    if isinstance(payload, Payload):
        return payload.to_dict(check=False)
    return jsontext.as_data(payload)


def _cut(reply: Reply, after_bytes: int | None) -> Reply:
    answer = reply.answer
    if after_bytes is None and answer is not None:
        after_bytes = len(head(answer)) + len(answer.content) // 2
    return reply._replace(cut_after=after_bytes)


def _broken(reply: Reply) -> Reply:
    if reply.answer is None:
        return reply
    content = reply.answer.content[: len(reply.answer.content) // 2] or b'{"'
    return reply._replace(answer=attrs.evolve(reply.answer, content=content))
