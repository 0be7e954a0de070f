"""Reads a request as the provider would: its credentials, its content type, its payload."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

from ottbuild.http.form import DELIMITERS, FORM
from ottbuild.http.operation import Description
from ottbuild.schemas import jsontext
from ottbuild.schemas.checking import check
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Node, Spec, expand, is_union
from ottbuild.schemas.validator import validate_node
from ottbuild.schemas.variants import reachable, variant
from ottbuild.testing.messages import JSON

UNAUTHORIZED, MEDIA_TYPE = "unauthorized", "content_type"
"""The rules of problems that are not about the payload."""


def credential_problems(
    known: Description, headers: Mapping[str, str], query: str, payload: Any, wanted: Mapping[str, str]
) -> list[Problem]:
    """Return which credentials of a request are missing or wrong; empty if it has those of one alternative.

    Args:
        known: The operation.
        headers: The headers, by their names in lower case.
        query: The query of the URL.
        payload: The payload.
        wanted: The values that credentials must have, by the names of their arguments; any value will do for others.
    """
    in_body = [name for name, one in known.at("body").items() if one.get("required")]
    alternatives = [[*names, *in_body] for names in known.node["credentials"] or [[]]]
    given = _given(known, headers, query, payload)
    wrong = [[*_wrong(known, names, given, wanted)] for names in alternatives]
    return min(wrong, key=len)


def _given(known: Description, headers: Mapping[str, str], query: str, payload: Any) -> dict[str, str]:
    """Return the values of the credentials that a request has, by the names of their arguments."""
    found: dict[str, Any] = {}
    for name, one in known.at("header").items():
        before, value = one.get("before", ""), headers.get(one["key"].lower())
        if value is not None and value[: len(before)].lower() == before.lower():
            found[name] = value[len(before) :]
    if known.at("query"):
        pairs = dict(parse_qsl(query, keep_blank_values=True))
        found |= {name: pairs[one["key"]] for name, one in known.at("query").items() if one["key"] in pairs}
    if known.at("body") and isinstance(payload, dict):
        found |= {name: payload[one["key"]] for name, one in known.at("body").items() if one["key"] in payload}
    if isinstance(payload, dict) and _repeats(known):
        found |= {
            name: payload[name] for name in _repeats(known) if isinstance(payload.get(name), str) and name not in found
        }
    basic = headers.get("authorization", "")
    if known.at("basic") and basic[:6].lower() == "basic ":
        try:
            user, _, password = b64decode(basic[6:], validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return found
        values = {"username": user, "password": password}
        found |= {name: values[one["key"]] for name, one in known.at("basic").items()}
    return found


@shared
def _repeats(known: Description) -> frozenset[str]:
    """Return the credentials that the body may have in place of a header: those with a field of their name."""
    fields = {
        key
        for _, node in reachable(known.body)
        for key, part in node.get("properties", {}).items()
        if part.get("x-credential")
    }
    return frozenset(fields.intersection(name for names in known.node["credentials"] for name in names))


def _wrong(
    known: Description, names: list[str], given: Mapping[str, Any], wanted: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield what is wrong with the credentials of one alternative. No value is shown."""
    for name in dict.fromkeys(names):
        for key in (name,) if name in known.arguments else ("username", "password"):
            argument = known.arguments[key]
            where = {"header": "header", "basic": "header", "body": "body"}.get(argument["in"], "query")
            what = "Authorization" if argument["in"] == "basic" else argument["key"]
            value = given.get(key)
            if value is None or (value == "" and argument["in"] != "basic"):
                yield Problem("", UNAUTHORIZED, f"the credential {key} is missing: {what} in the {where}")
            elif key in wanted and value != wanted[key]:
                yield Problem(
                    "", UNAUTHORIZED, f"the credential {key} is not the one of this gateway: {what} in the {where}"
                )


def parameter_problems(known: Description, headers: Mapping[str, str], query: str) -> Iterator[Problem]:
    """Yield which parameters in headers and the query are missing or malformed. Credentials are not among them."""
    pairs = dict(parse_qsl(query, keep_blank_values=True)) if known.at("query") else {}
    for place, values in (("header", headers), ("query", pairs)):
        for one in known.at(place).values():
            if one.get("secret"):
                continue
            value = values.get(one["key"].lower() if place == "header" else one["key"])
            if value is None:
                if one.get("required"):
                    yield Problem("", "required", f"the parameter {one['key']} is missing in the {place}")
                continue
            for problem in validate_node(known.spec, one["schema"], value):
                yield problem._replace(message=f"the parameter {one['key']} in the {place} {problem.message}")


def read_payload(
    known: Description, headers: Mapping[str, str], query: str, content: bytes
) -> tuple[Any, tuple[Problem, ...]]:
    """Return the payload of a request, None if it can't be read; and its problems."""
    if "in_query" in known.node:
        others = {one["key"] for one in known.at("query").values()}
        data = _of_form(known, query, others)
        return data, check(known.body, data)
    form = known.node.get("form")
    given, wanted = headers.get("content-type", "").partition(";")[0].strip().lower(), JSON if form is None else FORM
    if given != wanted:
        return _lenient(content), (
            Problem("", MEDIA_TYPE, f"Content-Type is {given or 'missing'}, not {wanted}", wanted, given),
        )
    if form is None:
        problems = check(known.body, content)
        return _lenient(content), problems
    try:
        text = content.decode("ascii")
    except UnicodeDecodeError:
        return None, (Problem("", "form", "is no form: it has characters other than ASCII"),)
    data = _of_form(known, text)
    return data, check(known.body, data)


def _lenient(content: bytes) -> Any:
    try:
        return jsontext.loads(content)
    except InvalidPayload:
        return None


def _of_form(known: Description, text: str, without: Collection[str] = ()) -> dict[str, Any]:
    """Return the object that a form, or a query, stands for: what `http.form.encode` makes a form of.

    Args:
        known: The operation.
        text: The form.
        without: Keys that do not belong to the object.
    """
    encoding: dict[str, Node] = known.node.get("form", {})
    lists: dict[str, list[str]] = {}
    nested: dict[str, Any] = {}
    for pair in filter(None, text.split("&")):
        key, _, value = pair.partition("=")
        key = unquote_plus(key)
        head, _, rest = key.partition("[")
        if key in without:
            continue
        if rest.endswith("]") and encoding.get(head, {}).get("style") == "deepObject":
            _put(nested.setdefault(head, {}), rest[:-1].split("]["), unquote_plus(value))
        else:
            lists.setdefault(key, []).append(value)
    spec, node = known.spec, known.body.node
    if is_union(node):
        tags = {key: unquote_plus(texts[0]) for key, texts in lists.items()}
        node = variant(spec, node, tags) or {}
    spec, node = expand(spec, node)
    properties: dict[str, Node] = node.get("properties", {})
    data = {
        key: _field(*expand(spec, properties.get(key, {})), encoding.get(key, {}), texts)
        for key, texts in lists.items()
    }
    deep = {key: _deep(*expand(spec, properties.get(key, {})), value) for key, value in nested.items()}
    return data | deep


def _field(spec: Spec, node: Node, encoding: Node, texts: list[str]) -> Any:
    """Return the value of a field: its texts are encoded, as a comma between values is not one inside of a value."""
    is_list = node.get("type") == "array"
    if "contentType" in encoding or not (is_list or node.get("type") == "object"):
        return _value(node, unquote_plus(texts[-1]))
    if not encoding.get("explode", True):
        texts = re.split(DELIMITERS[encoding.get("style", "form")], texts[-1])
    if is_list:
        _, item = expand(spec, node.get("items", {}))
        return [_value(item, unquote_plus(text)) for text in texts]
    if encoding.get("explode", True):
        return _value(node, unquote_plus(texts[-1]))
    plain = [unquote_plus(text) for text in texts]
    properties = node.get("properties", {})
    return {key: _value(expand(spec, properties.get(key, {}))[1], text) for key, text in _in_turn(plain)}


def _in_turn(texts: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the keys and values of a list that has them in turn."""
    return zip(texts[::2], texts[1::2], strict=False)


def _put(holder: dict[str, Any], steps: list[str], text: str) -> None:
    for step in steps[:-1]:
        inner = holder.setdefault(step, {})
        if not isinstance(inner, dict):
            return
        holder = inner
    holder[steps[-1]] = text


def _deep(spec: Spec, node: Node, value: Any) -> Any:
    """Return what `a[b]=c` stands for in a schema."""
    spec, node = expand(spec, node)
    if not isinstance(value, dict):
        return _value(node, value)
    if node.get("type") == "array" or ("type" not in node and [*value] == [*map(str, range(len(value)))]):
        return [_deep(spec, node.get("items", {}), item) for item in value.values()]
    properties = node.get("properties", {})
    return {key: _deep(spec, properties.get(key, {}), item) for key, item in value.items()}


def _value(node: Node, text: str) -> Any:
    """Return the value that a text of a form stands for: of the type of the schema, or the text."""
    names = node.get("type", "object" if "properties" in node or is_union(node) else "string")
    if "string" in ([names] if isinstance(names, str) else names):
        return text
    try:
        return jsontext.loads(text)
    except InvalidPayload:
        return text
