"""Reads providers' answers: as typed models, with the meaning of their codes and the problems that they report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Any, NamedTuple, TypeVar

import attrs

from ottbuild.http.operation import Operation, described
from ottbuild.http.places import Named, Origin, Places
from ottbuild.http.request import Request
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.guesses import answered
from ottbuild.payloads.model import Model
from ottbuild.payloads.reading import structure_kept, structure_spelt
from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.secrets import conceal
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tag_name, tagged
from ottbuild.schemas.stack import again, with_room
from ottbuild.schemas.variants import member, variant
from ottbuild.schemas.veil import STARS
from ottbuild.schemas.wording import some

T = TypeVar("T")

Sent = Sendable[Any] | Request[Any]


class UnreadableResponse(ValueError):
    """An answer is not as the provider documents it: not JSON, cut off, empty, or of another shape.

    The text of the exception does not show the body, which may repeat the request with its credentials.
    """

    def __init__(self, kind: str, status: int, body: Any, reason: str) -> None:
        super().__init__(kind, status, reason)
        self.kind = kind
        """The kind of the payload that was sent."""
        self.status = status
        """The HTTP status."""
        self.body = body
        """The whole body, as it was passed in."""
        self.reason = reason
        """Why the body can't be read."""

    def __str__(self) -> str:
        return f"the answer to {self.kind}, with HTTP status {jsondata.shortened(self.status)}, {self.reason}"

    def __repr__(self) -> str:
        return f"<UnreadableResponse: {self}>"

    def __reduce__(self) -> Any:
        return type(self), (self.kind, self.status, self.body, self.reason)


@attrs.frozen
class Meaning:
    """The meaning of a code in an answer."""

    value: str | int
    """The code."""
    description: str | None
    """The provider's explanation."""
    retry: bool | None
    """True if the same request may succeed later; None if that is unknown."""
    doc: str | None
    """The page that lists it."""


def meaning_of(schema: Schema, key: str, value: Any) -> Meaning | None:
    """Return the meaning of a field's value; None if it is not documented."""
    return _meanings(schema, key).get(value) if type(value) in (str, int, bool) else None


@cache
def _meanings(schema: Schema, key: str) -> dict[str | int, Meaning]:
    spec, node = expand(schema.spec, schema.node["properties"][key])
    doc = spec.doc(node.get("x-source")) or schema.spec.doc(schema.node.get("x-source"))
    return {
        entry["value"]: Meaning(entry["value"], entry.get("description"), entry.get("retry"), doc)
        for entry in node["x-values"]
    }


def read_response(sent: Any, status: Any, body: Any) -> Any:
    """Return the model of a provider's answer: its result, or its error.

    The HTTP status selects the model. If the body has another shape, the shape selects it, as some providers report
    errors with status 200. Unknown fields, values and variants are kept, as `parse` does, and so is a value of another type
    than documented: among the unknown fields of its object.

    Args:
        sent: The `Request`, the builder or model that was sent, or its kind (`"marketing_cloud.send"`).
        status: The HTTP status.
        body: The body: bytes, text, or JSON data that an HTTP client has read already.

    Returns:
        One of the documented models; None if a success is documented to have no body.

    Raises:
        UnreadableResponse: The body is not JSON, cut off, empty, or of a shape that is not documented.
    """
    operations = _operations(sent)
    kind = described(operations[0]).body.label
    if not issubclass(type(status), int):
        raise TypeError(f"status must be a number, not {jsondata.kind_of(status)}")
    status = int.__add__(status, 0)
    if issubclass(type(body), str):
        body = str.__str__(body)
    if not issubclass(type(body), (str, bytes, bytearray, dict, list, type(None))):
        raise TypeError(f"body must be bytes, text or JSON data, not {jsondata.kind_of(body)}")
    expected, others = _documented_answers(operations, status)
    if body is None or (isinstance(body, (str, bytes, bytearray)) and (not body or body.isspace())):
        if expected == [] and 200 <= status < 300:
            return None
        raise UnreadableResponse(kind, status, body, "is empty")
    wire, reason = _json(body)
    if reason:
        raise UnreadableResponse(kind, status, body, reason)
    fitting = [(schema, model) for schema in expected or () if (model := _fitting(schema, wire)) is not None]
    if fitting:
        return _likeliest(fitting, wire)
    for schema in others:
        model = _fitting(schema, wire) if _recognizable(schema, wire) else None
        if model is not None:
            return model
    for schema in (*(expected or ()), *filter(lambda schema: _recognizable(schema, wire), others)):
        model = _fitting(schema, wire, structure_kept)
        if model is not None:
            return model
    reasons = [f"{schema.label} ({_misfit(schema, wire)})" for schema in [*(expected or ()), *others]]
    reason = f"does not fit {' or '.join(reasons)}" if reasons else "has a body, which is not documented"
    raise UnreadableResponse(kind, status, body, reason)


def _operations(sent: Any) -> tuple[Operation, ...]:
    if issubclass(type(sent), Request):
        return (sent.operation,)
    if issubclass(type(sent), Sendable):
        operations: tuple[Operation, ...] = sent._operations
        return operations
    if type(sent) is tuple and sent and {*map(type, sent)} == {Operation}:
        return sent
    raise TypeError(f"what was sent is a Request, a payload or a kind, not {jsondata.kind_of(sent)}")


@lru_cache(1000)
def _documented_answers(
    operations: tuple[Operation, ...], status: int
) -> tuple[Sequence[Schema] | None, Sequence[Schema]]:
    """Return the schemas for this status, or None if it is not documented; and the schemas for other statuses."""
    expected: list[Schema] | None = None
    others: list[Schema] = []
    for operation in operations:
        known = described(operation)
        answers: dict[str, list[str]] = known.node["answers"]
        keys = (f"{status:d}", f"{status // 100}XX", "default") if 0 <= status < 1000 else ("default",)
        fits = next((key for key in keys if key in answers), None)
        for key, refs in answers.items():
            schemas = [known.spec.resolve(ref) for ref in refs]
            if key == fits:
                expected = [*(expected or ()), *schemas]
            else:
                others += schemas
    return expected, [schema for schema in dict.fromkeys(others) if schema not in (expected or ())]


def _json(body: Any) -> tuple[Any, str]:
    """Return the JSON data of a body, or the reason why it can't be read."""
    if isinstance(body, (dict, list)):
        return (None, jsondata.too_deep().message) if jsondata.nested(body) else (jsondata.copy(body), "")
    try:
        return jsontext.loads(body), ""
    except InvalidPayload as error:
        return None, error.problems[0].message


def _fitting(schema: Schema, wire: Any, read: Callable[[Schema, Any], Any] = structure_spelt) -> Any:
    """Return the model of an answer that a reader makes; None if the answer has another shape."""
    if isinstance(wire, dict) and wire and not any(name in wire for name in schema.node.get("properties", ())):
        return None
    try:
        return read(schema, wire)
    except RecursionError:
        return again(lambda: _fitting(schema, wire, read))
    except jsondata.SHAPE_ERRORS:
        return None


def _likeliest(fitting: list[tuple[Schema, Any]], wire: Any) -> Any:
    """Return the first model that breaks no rule but those about unknown fields, or else the first."""
    from ottbuild.schemas.validator import validate

    for schema, model in fitting if len(fitting) > 1 else ():
        if all(problem.rule == "unknown_field" for problem in validate(schema, model._wire)):
            return model
    return fitting[0][1]


def _recognizable(schema: Schema, wire: Any) -> bool:
    """Return True if the shape alone identifies a schema. One without required fields would fit almost anything."""
    return bool(schema.node.get("required") or (isinstance(wire, list) and wire))


def _misfit(schema: Schema, wire: Any) -> str:
    """Return the reason why an answer does not have the shape of a schema."""
    from ottbuild.schemas.validator import validate

    problems = validate(schema, wire, structure_only=True)
    return f"{problems[0].pointer or 'it'} {problems[0].message}" if problems else "it has none of its fields"


class _Error(NamedTuple):
    """One error in an answer."""

    text: str
    codes: tuple[int | str, ...]
    named: Named | None = None
    """The place that it names."""
    around: Named | None = None
    """The place that the answer around it names."""

    @property
    def code(self) -> int | str | None:
        if len(self.codes) < 2:
            return self.codes[0] if self.codes else None
        return "/".join(map(str, self.codes))

    def meant(self, keys: Iterable[_Key]) -> list[_Key]:
        """Return the documented errors that this can be: by their text or, if they have no text, by their code."""
        plain = _plain(self.text)
        codes = {str(self.code), *map(str, self.codes)}
        return [
            key
            for key in keys
            if (str(key[1]) in codes and key[1] is not None if key[0] is None else _begins(plain, _plain(key[0])))
        ]


_Key = tuple[str | None, int | str | None]
"""The text and the code of a documented error."""


def _begins(text: str, start: str) -> bool:
    """Return True if a text begins with another one, and not in the middle of a word."""
    following = text[len(start) : len(start) + 1]
    return text.startswith(start) and not (following.isalnum() or following == "_")


def _plain(text: str) -> str:
    """Remove what differs between documentation and wire: backticks and spacing."""
    return " ".join(text.replace("`", "").split())


@answered
def explain_response(answer: Model | None, sent: Sent) -> tuple[Problem, ...]:
    """Return the problems that a provider's answer reports, with their places in the payload as far as certain.

    An error that names its place gets that place, if the payload has it or lacks only its last field. A documented error
    gets the place that breaks its rule. If no place does, it gets the only place that it is documented for. All other
    errors get the pointer "". No error of the answer is left out.

    Args:
        answer: The result of `read_response`.
        sent: The builder, the model or the `Request` that was sent.

    Returns:
        The problems in the order of the answer, in the provider's own words; none if the answer reports no error.
    """
    if answer is None:
        return ()
    if not issubclass(type(answer), Model):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"answer is what read_response() returns, not {jsondata.kind_of(answer)}")
    return with_room(lambda: _explanation(answer, sent))


def _explanation(answer: Model, sent: Sent) -> tuple[Problem, ...]:
    errors = dict.fromkeys(_errors_in(answer._of.spec, answer._of.node, answer._wire))
    if not errors:
        return ()

    from ottbuild.schemas.validator import validate

    schema, wire = _payload(sent)
    broken = validate(schema, wire, null_is_absent=not isinstance(sent, (Request, Model)))
    known = _Known(Places(schema, wire), broken, _documented_errors(schema.spec, schema.ref, wire, [], None))
    problems = [problem for error in errors for problem in _explained(error, known)]
    secrets = _secrets_of(schema, wire, sent)
    return tuple(_without(secrets, problem) for problem in problems)


SHORTEST = 4
"""Shorter texts are no secrets that are worth hiding, and may be in any sentence."""


def _secrets_of(schema: Schema, wire: Any, sent: Sent) -> list[str]:
    """Return the secret texts that were sent, the longest first: an answer may repeat them."""
    found: set[str] = set(sent.headers.hidden()) if isinstance(sent, Request) else set()
    conceal(schema, wire, lambda _, value: found.add(value) if isinstance(value, str) else None)
    return sorted((text for text in found if len(text) >= SHORTEST), key=lambda text: (-len(text), text))


def _without(secrets: list[str], problem: Problem) -> Problem:
    """Return a problem without the secrets that the provider's text repeats."""
    text = problem.provider_message
    if text is None:
        return problem
    for secret in secrets:
        text = text.replace(secret, STARS)
    return problem._replace(provider_message=text)


MOST_WORK = 1_000_000
"""How often a documented error is compared; errors that are explained later have no certain place."""
MOST_EXPLAINED = 20_000
"""The number of problems from which on an error without a place is no longer explained by each one that it may mean."""


class _Known:
    """What is known about a payload: its places, and what is wrong with it or may be."""

    def __init__(self, places: Places, broken: Iterable[Problem], documented: Iterable[_Documented]) -> None:
        self.places = places
        self.broken: dict[_Key, list[Problem]] = {}
        self.documented: dict[_Key, list[_Documented]] = {}
        self.wrong: set[str] = set()
        self.explained = 0
        self._work = MOST_WORK
        for problem in broken:
            self.broken.setdefault((problem.provider_message, problem.provider_code), []).append(problem)
            if problem.is_error:
                self.wrong.add(problem.pointer)
        for entry in documented:
            self.documented.setdefault((entry.text, entry.code), []).append(entry)
        # Codes of errors with texts say little without a text.
        shared = {code for text, code in self.documented if text is not None}
        self._keys = [(text, code) for text, code in self.documented if text is not None or code not in shared]

    def meant(self, error: _Error, base: str) -> list[Problem]:
        """Return the problems that an error may mean, in a place."""
        return self._inside(self.broken, error.meant(self.broken), base)

    def entries(self, error: _Error, base: str) -> list[_Documented]:
        """Return the documented errors that an error may be, in a place."""
        return self._inside(self.documented, error.meant(self._keys), base)

    def _inside(self, table: dict[_Key, list[Any]], keys: list[_Key], base: str) -> list[Any]:
        self._work -= sum(len(table[key]) for key in keys)
        if self._work < 0:
            return []
        return [one for key in keys for one in table[key] if _in(one.pointer, base)]


def _explained(error: _Error, known: _Known) -> Iterator[Problem]:
    """Yield the problems of the payload that an error is about."""
    around = known.places.find(error.around)
    at_base = around[0] if len(around) == 1 else ()
    base = jsondata.pointer(at_base)
    named = tuple(map(jsondata.pointer, known.places.find(error.named, at_base, known.wrong)))
    meant, entries = known.meant(error, base), known.entries(error, base)
    if named and error.named is not None:
        # A word of a text may be the name of a field by chance, so a documented text is surer. A code alone is not.
        by_text = error.named.is_word
        inside = [problem for problem in meant if problem.pointer in named]
        meant = inside or [problem for problem in meant if by_text and problem.provider_message is not None]
        texts = [entry for entry in entries if by_text and entry.text is not None]
        if any(entry.pointer not in named for entry in texts) and not any(entry.pointer in named for entry in texts):
            named = ()
            entries = texts
    known.explained += len(meant)
    if meant and (known.explained < MOST_EXPLAINED or len(meant) == 1):
        for problem in meant:
            code = problem.provider_code if error.code is None else error.code
            yield problem._replace(provider_message=error.text, provider_code=code, severity="error")
        return
    at = [*named] if named else sorted(dict.fromkeys(entry.pointer for entry in entries), key=len) or [base]
    message = "was refused by the provider"
    if len(named) > 1 or any(not at[-1].startswith(f"{outer}/") for outer in at[:-1]):
        what = "the place is" if named else "the text is documented for"
        message += f"; {what} {(' or ' if named else ' and ').join(some([one or 'the whole' for one in at]))}"
        at = []
    yield Problem(
        at[-1] if at else base, "refused", message, doc=entries[0].doc if entries else None,
        provider_message=error.text, provider_code=error.code,
    )  # fmt: skip


def _in(pointer: str, base: str) -> bool:
    """Return True if a place is another one, or inside it."""
    return f"{pointer}/".startswith(f"{base}/")


def _errors_in(spec: Spec, node: Node, data: Any, around: Named | None = None) -> Iterator[_Error]:
    """Yield the errors in an answer, which the `x-problem`s of its spec mark."""
    spec, node = member(spec, node, data) or expand(spec, node)
    if isinstance(data, list):
        for item in data:
            yield from _errors_in(spec, node.get("items", {}), item, around)
    elif isinstance(data, dict):
        keys = node.get("x-problem", {})
        here = _named(spec, keys, data)
        inner = {
            name: list(_errors_in(spec, part, data.get(name), here if name == keys.get("details") else around))
            for name, part in node.get("properties", {}).items()
        }
        if keys and not inner.get(keys.get("details")) and not is_accepted(node, data):
            codes = tuple(data[key] for key in keys.get("codes", ()) if _is_code(data.get(key)))
            texts = data.get(keys["text"])
            for text in texts if isinstance(texts, list) else [texts]:
                if isinstance(text, str) and text:
                    named = here._replace(text=text) if here and here.in_text else here
                    yield _Error(text, codes, named, around)
        for errors in inner.values():
            yield from errors


def is_accepted(node: Node, data: dict[str, Any]) -> bool:
    """Return True if the code of an answer says that the request was accepted; False if no code says so."""
    return any(data.get(field) in values for field, values in node.get("x-accepted", {}).items())


def _is_code(value: Any) -> bool:
    """Return True for a code: a text or a number, but none of a size that no code has."""
    return isinstance(value, str) or (isinstance(value, int) and abs(value) < 2**60)


def _named(spec: Spec, keys: Node, data: dict[str, Any]) -> Named | None:
    """Return the place that an error names; None if it names none."""
    text = data.get(keys.get("place", ""))
    in_text = keys.get("place") == keys.get("text")
    if in_text and isinstance(text, list):
        text = " ".join(one for one in text if isinstance(one, str))
    if not isinstance(text, str) or not text:
        return None
    origins = tuple(Origin(entry.get("after", ""), spec.resolve(entry["of"])) for entry in keys.get("from", ()))
    return Named(text, origins, in_text)


class _Documented(NamedTuple):
    """An error that a provider documents for a place of a payload."""

    pointer: str
    text: str | None
    code: int | str | None
    doc: str | None


def _documented_errors(
    spec: Spec, node: Node, data: Any, path: list[str | int], doc: str | None
) -> Iterator[_Documented]:
    """Yield every error that is documented for a place of a payload, whether its rule is broken or not."""
    from ottbuild.schemas.validator import validate_node

    spec, node = expand(spec, node)
    doc = spec.doc(node.get("x-source")) or doc
    for rule, error in node.get("x-errors", {}).items():
        for steps in _members(node, rule):
            yield _Documented(jsondata.pointer([*path, *steps]), error.get("message"), error.get("code"), doc)
    inner = list(node.get("allOf", ()))
    if is_union(node) and isinstance(data, dict):
        ref = variant(spec, node, data)
        inner += [] if ref is None else [ref]
    if "if" in node and data is not None:
        inner.append(node.get("else" if validate_node(spec, node["if"], data) else "then", {}))
    for part in inner:
        yield from _documented_errors(spec, part, data, path, doc)
    if isinstance(data, dict):
        for name, part in node.get("properties", {}).items():
            yield from _documented_errors(spec, part, data.get(name), [*path, name], doc)
    elif isinstance(data, (list, tuple)):
        for place, item in enumerate(data):
            yield from _documented_errors(spec, node.get("items", {}), item, [*path, place], doc)


def _members(node: Node, rule: str) -> list[list[str]]:
    """Return the paths to the members of an object that its error is about; an empty path for the object itself."""
    from ottbuild.schemas.validator import is_component

    if is_union(node):
        return [[tag_name(node)]] if tagged(node) else [[]]
    if rule == "missing" and not is_component(node) and "required" in node:
        properties = node.get("properties", {})
        return [[name] for name in node["required"] if "missing" not in properties.get(name, {}).get("x-errors", {})]
    forbidden = node.get("not", {}).get("required", ())
    return [list(forbidden)] if len(forbidden) == 1 else [[]]


def matched(items: Iterable[T], name: str, key: str, sent: Sent | None) -> dict[str, tuple[T, ...]]:
    """Group the items of an answer by the values of an attribute; the values that were sent come first, in their order."""
    groups: dict[str, list[T]] = {} if sent is None else {value: [] for value in _keys(sent, key)}
    for item in items:
        groups.setdefault(getattr(item, name), []).append(item)
    return {value: tuple(group) for value, group in groups.items()}


def in_order(items: Iterable[T], name: str, sent: Sent) -> tuple[tuple[dict[str, Any], T | None], ...]:
    """Pair the objects in an array of what was sent with the items of an answer that come in the same order."""
    _, wire = _payload(sent)
    objects = wire.get(name)
    pairs = zip_longest(objects if isinstance(objects, (list, tuple)) else (), items)
    return tuple((jsondata.copy(one), item) for one, item in pairs if one is not None)


def receivers(sent: Sent) -> list[str] | None:
    """Return whom a payload is for, in its order; None if the spec does not say where they are."""
    operation = sent.operation if isinstance(sent, Request) else sent._operations[0]
    ways = described(operation).node.get("sending", {}).get("to")
    if ways is None:
        return None
    _, wire = _payload(sent)
    return [one for way in ways for one in values_at(wire, tuple(way.split("."))) if isinstance(one, str)]


def values_at(data: Any, way: tuple[str, ...]) -> Iterator[Any]:
    """Yield the values at a way of keys, of which `*` is every item of an array; None for a key that is not there.

    A step such as `id|phone` stands for every one of these keys that is there.
    """
    if not way:
        yield data
    elif "|" in way[0]:
        for name in way[0].split("|"):
            if isinstance(data, dict) and name in data:
                yield from values_at(data, (name, *way[1:]))
    elif way[0] == "*":
        for item in data if isinstance(data, (list, tuple)) else ():
            yield from values_at(item, way[1:])
    else:
        yield from values_at(data.get(way[0]) if isinstance(data, dict) else None, way[1:])


def _keys(sent: Sent, key: str) -> Iterator[str]:
    known = receivers(sent)
    if known is not None:
        yield from known
        return
    schema, wire = _payload(sent)
    for name, part in schema.node["properties"].items():
        spec, node = expand(schema.spec, part)
        _, items = expand(spec, node.get("items", {}))
        if key in items.get("properties", {}):
            yield from (item[key] for item in wire.get(name, ()))


def _payload(sent: Any) -> tuple[Schema, Any]:
    """Return the schema of what was sent, and its wire JSON."""
    if issubclass(type(sent), Sendable):
        return sent._kind(), sent._wire
    if not issubclass(type(sent), Request):
        raise TypeError(f"what was sent is a Request or a payload, not {jsondata.kind_of(sent)}")
    schema, wire = (
        described(sent.operation).body,
        jsontext.loads(sent.content if sent.form_of is None else sent.form_of),
    )
    ref = variant(schema.spec, schema.node, wire) if is_union(schema.node) else None
    return (schema if ref is None else schema.spec.resolve(ref["$ref"])), wire
