"""What can be written at a place of fluent code, and what a call there is: by the tables of calls, without running it."""

from __future__ import annotations

import inspect
import io
import tokenize
from typing import Any, NamedTuple

from ottbuild.catalog import providers
from ottbuild.guide.completion import Proposal, fitting
from ottbuild.payloads.payload import Payload
from ottbuild.studio.fluent import Code, Function, Group, NotRead, methods, table


class Asked(NamedTuple):
    """What is known of a place in code."""

    about: dict[str, Any] | None
    """The call whose name is there."""
    proposals: list[Proposal]
    start: int
    end: int
    """The name that is there already."""


class _Token(NamedTuple):
    text: str
    is_name: bool
    start: int
    end: int


OPEN, CLOSED = "([{", ")]}"


def asked(text: str, place: int) -> Asked:
    """Return what is known of a place."""
    tokens, line = _tokens(text[:place])
    typed = tokens.pop() if tokens and tokens[-1].is_name and tokens[-1].end == place else None
    start = typed.start if typed else place
    end = place
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    code = Code(text[:line])
    try:
        code.run()
    except NotRead:
        return Asked(None, [], start, end)
    name = text[start:end]
    begun = typed.text if typed else ""
    if tokens and tokens[-1].text == ".":
        owner = code.value(_before(text, tokens[:-1])) if len(tokens) > 1 else None
        found = _members(owner, code)
        known = _called(owner, name) if name else None
        return Asked(None if known is None else _about(known), fitting(found, begun), start, end)
    known = code.names.get(name)
    about = _about(known) if isinstance(known, Function) else None
    return Asked(
        about,
        fitting([*_arguments(text, tokens, code), *_names(code)], begun) if typed or _is_inside(tokens) else [],
        start,
        end,
    )


def _tokens(text: str) -> tuple[list[_Token], int]:
    """Return the tokens of the last statement, and where it begins."""
    starts = [0]
    for row in text.split("\n"):
        starts.append(starts[-1] + len(row) + 1)
    found: list[_Token] = []
    line = 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.NEWLINE and token.string:
                found, line = [], starts[token.end[0] - 1] + token.end[1]
            elif token.type not in (tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT) and token.string:
                start, end = (starts[row - 1] + column for row, column in (token.start, token.end))
                found.append(_Token(token.string, token.type == tokenize.NAME, start, end))
    except (tokenize.TokenError, SyntaxError):
        pass  # the text ends in the middle
    return found, line


def _before(text: str, tokens: list[_Token]) -> str:
    """Return the chain of calls that ends with the tokens, as it is written."""
    at = len(tokens)
    while at:
        at -= 1
        if tokens[at].text in CLOSED:
            depth = 1
            while at and depth:
                at -= 1
                depth += (tokens[at].text in CLOSED) - (tokens[at].text in OPEN)
            continue
        if not tokens[at].is_name:
            return ""
        if not at or tokens[at - 1].text != ".":
            break
        at -= 1
    return text[tokens[at].start : tokens[-1].end] if tokens else ""


def _members(owner: Any, code: Code) -> list[Proposal]:
    """Return what can stand after a dot."""
    if isinstance(owner, Payload):
        return [_call(Function(name, getattr(owner, name))) for name in methods(owner, code.packages)]
    if not isinstance(owner, Group):
        return []
    if not owner.package:
        return [Proposal(name, name, "provider") for name in sorted(providers())]
    names, groups, _ = table(owner.package)
    prefix = f"{owner.name}."
    own = sorted(one for one in names if one.rpartition(".")[0] == owner.name)
    inner = sorted(one for one in groups if one.rpartition(".")[0] == owner.name)
    return [
        *(_call(Function(one.removeprefix(prefix), getattr(owner.calls, one.removeprefix(prefix)))) for one in own),
        *(Proposal(one.removeprefix(prefix), one.removeprefix(prefix), "more calls") for one in inner),
    ]


def _called(owner: Any, name: str) -> Function | None:
    """Return the call of a name; None if there is none that can be made here."""
    if isinstance(owner, Group) and f"{owner.name}.{name}" in (table(owner.package)[0] if owner.package else ()):
        return Function(f"{owner.name}.{name}", getattr(owner.calls, name))
    if isinstance(owner, Payload) and not name.startswith("_") and callable(getattr(type(owner), name, None)):
        return Function(name, getattr(owner, name))
    return None


def _call(function: Function) -> Proposal:
    doc = (inspect.getdoc(function.call) or "").partition("\n")[0]
    return Proposal(function.name, f"{function.name}()", doc, 1)


def _is_inside(tokens: list[_Token]) -> bool:
    """Return True right behind the bracket or the comma of a call."""
    return bool(tokens) and tokens[-1].text in ("(", ",")


def _arguments(text: str, tokens: list[_Token], code: Code) -> list[Proposal]:
    """Return the arguments of the call around a place that are not given yet."""
    if not _is_inside(tokens):
        return []
    depth, at, given = 0, len(tokens), set[str]()
    while at:
        at -= 1
        token = tokens[at].text
        if token == "=" and not depth and at:
            given.add(tokens[at - 1].text)
        depth += (token in CLOSED) - (token in OPEN)
        if depth < 0:
            break
    else:
        return []
    if tokens[at].text != "(" or not at or not tokens[at - 1].is_name:
        return []
    found = code.value(_before(text, tokens[:at]))
    if not isinstance(found, Function):
        return []
    try:
        parameters = inspect.signature(found.call).parameters.values()
    except (TypeError, ValueError):
        return []
    return [
        Proposal(one.name, f"{one.name}=", "argument" if one.default is not one.empty else "argument, required")
        for one in parameters
        if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY) and one.name not in given
    ]


def _names(code: Code) -> list[Proposal]:
    known = [Proposal(name, name, "") for name in code.names if name not in ("os", "ottbuild")]
    return [*known, *(Proposal(name, name, "provider") for name in sorted(providers()) if name not in code.names)]


def _about(function: Function) -> dict[str, Any]:
    """Return what is said of a call."""
    first, _, rest = (inspect.getdoc(function.call) or "").partition("\n")
    try:
        found = inspect.signature(function.call)
    except (TypeError, ValueError):
        found = inspect.Signature()
    plain = [
        one.replace(annotation=one.empty) for one in found.parameters.values() if one.name not in ("more", "others")
    ]
    signature = str(inspect.Signature(plain))
    lines = [line for line in rest.strip().split("\n") if line.strip()]
    return {
        "path": function.name,
        "what": signature,
        "description": first,
        "sections": [["more", lines]] if lines else [],
    }
