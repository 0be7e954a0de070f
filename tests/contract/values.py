"""Cases for the rules of values: texts, numbers, choices and types."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any

from ottbuild.schemas.examples.draft import Impossible, Path
from ottbuild.schemas.examples.pattern_texts import texts_matching, texts_missing
from ottbuild.schemas.jsondata import has_type
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Node, Spec
from ottbuild.schemas.uris import misfit
from ottbuild.schemas.variants import Variant, variants
from tests.contract.case import Case, Expected, as_it_is, choose, expect, kind_of, set_value
from tests.contract.maker import AnotherVariant, Maker
from tests.contract.rules import Rule
from tests.contract.texts import SIZES, UNITS, WRITINGS, of_size


def limit_text(rule: Rule, size: int) -> Iterator[Case]:
    unit = rule.node.get("x-length-unit", "character")
    for writing in WRITINGS:

        def prepare(maker: Maker, at: Path, writing: str = writing) -> None:
            patterns = patterns_at(rule, maker, at)
            starts = starts_at(rule, maker, at)
            values = [of_size(unit, size, writing, start) for start in ("", *starts) if len(start) <= size]
            values += [start[:size].ljust(size, start[-1:]) for start in starts if start]
            settings = None if rule.named else maker.declared(at)[1].get("x-uri")
            if settings is not None:
                values = [value for value in values if misfit(value, settings) is None]
            fitting = [
                value
                for value in values
                if SIZES[unit](value) == size and all(text_matches(pattern, value) for pattern in patterns)
            ]
            if fitting or (writing == "ASCII" and values):
                set_value(maker, at, rule, fitting[0] if fitting else values[0])

        yield Case(f"{size} {UNITS[unit]} of {writing}", prepare)


def text_matches(pattern: str, text: str) -> bool:
    return re.search(pattern, text) is not None


def patterns_at(rule: Rule, maker: Maker, at: Path) -> list[str]:
    if rule.named:
        nodes = [rule.node]
    else:
        nodes = [rule.node, maker.declared(at)[1]]
    return list(dict.fromkeys(node["pattern"] for node in nodes if "pattern" in node))


def starts_at(rule: Rule, maker: Maker, at: Path) -> list[str]:
    """Return texts that a long text can start with, so that it keeps the rules for its form."""
    found = [text for pattern in patterns_at(rule, maker, at) for text in texts_matching(pattern)]
    settings = None if rule.named else maker.declared(at)[1].get("x-uri")
    if settings is None:
        return found
    scheme = settings.get("schemes", ["https"])[0]
    address = f"{scheme}://shop.example/" if scheme in ("http", "https") else f"{scheme}:shop"
    return [*(text for text in found if misfit(text, settings) is None), address]


def beyond_text(rule: Rule, problem: str, limit: int, size: int) -> Iterator[Case]:
    unit = rule.node.get("x-length-unit", "character")
    for writing in WRITINGS:
        if SIZES[unit](of_size(unit, size, writing)) != size:
            continue

        def prepare(maker: Maker, at: Path, writing: str = writing) -> Callable[[], Expected]:
            starts = [text for text in starts_at(rule, maker, at) if len(text) <= size]
            value = of_size(unit, size, writing, starts[0] if starts else "")
            if rule.conditional and not all(text_matches(pattern, value) for pattern in patterns_at(rule, maker, at)):
                value = of_size(unit, size, "ASCII", starts[0])  # the field takes no other writing
            if rule.advice and not rule.named and not fits_size(maker.declared(at)[1], value):
                value = of_size(unit, size, "a surrogate pair")  # others break the limit in characters, too
            place = set_value(maker, at, rule, value)
            return expect(rule, place, problem, limit, SIZES[unit](value), UNITS[unit])

        yield Case(f"{size} {UNITS[unit]} of {writing}", prepare)


def at_max_length(rule: Rule) -> Iterator[Case]:
    yield from limit_text(rule, rule.node["maxLength"])


def over_max_length(rule: Rule) -> Iterator[Case]:
    yield from beyond_text(rule, "max_length", rule.node["maxLength"], rule.node["maxLength"] + 1)


def at_min_length(rule: Rule) -> Iterator[Case]:
    if "enum" in rule.node:
        yield from as_it_is(rule)
    else:
        yield from limit_text(rule, rule.node["minLength"])


def under_min_length(rule: Rule) -> Iterator[Case]:
    yield from beyond_text(rule, "min_length", rule.node["minLength"], rule.node["minLength"] - 1)


def at_pattern(rule: Rule) -> Iterator[Case]:
    settings = rule.node.get("x-uri")
    texts = [text for text in texts_matching(rule.node["pattern"]) if fits_size(rule.node, text)]
    if settings is not None:
        texts = [text for text in (*texts, "https://www.facebook.com/mug/videos/1") if misfit(text, settings) is None]
    for text in texts[:8]:

        def prepare(maker: Maker, at: Path, text: str = text) -> None:
            text = as_address(rule, maker, at, text)
            if not rule.named and not fits_size(maker.declared(at)[1], text):
                return
            if all(text_matches(pattern, text) for pattern in patterns_at(rule, maker, at)):
                set_value(maker, at, rule, text)

        yield Case(repr(text), prepare)


def as_address(rule: Rule, maker: Maker, at: Path, text: str) -> str:
    """Return a text as the path of an address, if the place takes only addresses."""
    settings = None if rule.named else maker.declared(at)[1].get("x-uri")
    if settings is None or misfit(text, settings) is None:
        return text
    path = text if misfit(f"https://shop.example/{text}", {"refused": settings.get("refused", "")}) is None else "é"
    return starts_at(rule, maker, at)[-1] + path


def off_pattern(rule: Rule) -> Iterator[Case]:
    pattern = rule.node["pattern"]
    near = [text for text in texts_missing(pattern) if fits_size(rule.node, text) and not fails_check(rule.node, text)]
    if rule.advice:
        near = [text for text in near if text]  # emptiness is often refused, so that nobody advises against it
    if "x-uri" in rule.node:
        near = ["https://shop.example/mug"]
    for text in [*near[:8], *near[8 :: max(1, len(near) // 8)]]:

        def prepare(maker: Maker, at: Path, text: str = text) -> Callable[[], Expected]:
            text = as_address(rule, maker, at, text)
            return expect(rule, set_value(maker, at, rule, text), "pattern", pattern, text)

        yield Case(repr(text), prepare)


def at_uri(rule: Rule) -> Iterator[Case]:
    for scheme in rule.node["x-uri"].get("schemes", ["https", "mailto"]):
        text = f"{scheme}://shop.example/a%20b/c=d&e@f.htm" if scheme in ("http", "https") else f"{scheme}:shop"

        def prepare(maker: Maker, at: Path, text: str = text) -> None:
            if all(text_matches(pattern, text) for pattern in patterns_at(rule, maker, at)):
                set_value(maker, at, rule, text)

        yield Case(text, prepare)


def off_uri(rule: Rule) -> Iterator[Case]:
    settings = rule.node["x-uri"]
    schemes, refused = settings.get("schemes"), settings.get("refused")
    first = (schemes or ["https"])[0]
    start = f"{first}://shop.example" if first in ("http", "https") else f"{first}:shop"
    broken = [("shop.example/mug.htm", schemes), ("/mug.htm", schemes)]
    broken += [(f"{start}/{char}.htm", refused) for char in f" \n{refused or ''}"]
    broken += [(f"{first}:///mug.htm", None)] if first in ("http", "https") else []
    for text, limit in broken:

        def prepare(maker: Maker, at: Path, text: str = text, limit: Any = limit) -> Callable[[], Expected]:
            return expect(rule, set_value(maker, at, rule, text), "uri", limit, text)

        yield Case(repr(text), prepare)


def fails_check(node: Node, value: Any) -> bool:
    checks = [{**check} for check in node.get("x-check", ())]
    return any(RULES[check.pop("rule")](value, **check) is not None for check in checks)


def number(rule: Rule, keyword: str, beyond: bool) -> Iterator[Case]:
    limit = rule.node[keyword]
    steps = [limit - 1 if keyword == "minimum" else limit + 1]
    if "number" in str(rule.node.get("type")):
        steps += [math.nextafter(limit, -math.inf if keyword == "minimum" else math.inf)]
    for value in steps if beyond else [limit]:

        def prepare(maker: Maker, at: Path, value: float = value) -> Callable[[], Expected] | None:
            set_value(maker, at, rule, value)
            return expect(rule, at, keyword, limit, value) if beyond else None

        yield Case(str(value), prepare)


def at_enum(rule: Rule) -> Iterator[Case]:
    for value in rule.node["enum"]:

        def prepare(maker: Maker, at: Path, value: Any = value) -> None:
            if not rule.conditional or declared_open(maker, at) or value in maker.alternatives(at):
                choose(maker, at, value)

        yield Case(repr(value), prepare)


def declared_open(maker: Maker, at: Path) -> bool:
    return maker.tagged_union(at) is None and not {"enum", "const"} & maker.declared(at)[1].keys()


def off_values(rule: Rule, keyword: str, allowed: list[Any], limit: Any) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected]:
        maker.ensure(at)
        union = maker.tagged_union(at)
        if rule.conditional:
            free = [value for value in maker.alternatives(at) if value not in allowed]
            if declared_open(maker, at):
                free += [value for value in ("other",) if isinstance(allowed[0], str)]
                free += between(allowed)
            if not free:
                raise Impossible(f"{at} can't be anything but {allowed}")
            value = free[maker.attempt % len(free)]
            choose(maker, at, value)
            return expect(rule, at, keyword, limit, value)
        value = another(allowed)
        set_value(maker, at, rule, value)
        if union is not None:
            return expect(rule, at, "unknown_variant", list(union["discriminator"]["mapping"]), value)
        return expect(rule, at, keyword, limit, value)

    yield Case("another value", prepare)


def between(allowed: list[Any]) -> list[int]:
    """Return numbers between the values of a list, which keep the limits of these values."""
    numbers = sorted(value for value in allowed if type(value) is int)
    return [number + 1 for number in numbers[:-1] if number + 1 not in numbers]


def another(values: list[Any]) -> Any:
    first = values[0]
    if isinstance(first, bool):
        return not first
    return first + "_" if isinstance(first, str) else max(values) + 1


def off_const(rule: Rule) -> Iterator[Case]:
    yield from off_values(rule, "const", [rule.node["const"]], rule.node["const"])


def off_enum(rule: Rule) -> Iterator[Case]:
    yield from off_values(rule, "enum", rule.node["enum"], rule.node["enum"])


WRONG: tuple[Any, ...] = ("x", 7, 1.5, True, None, [], {})
"""Values of every type. What becomes of a whole number for a text is in `x-reads`, and tested with that."""


def off_type(rule: Rule) -> Iterator[Case]:
    names = types_of(rule.spec, rule.node)
    if rule.conditional and not rule.named:

        def other(maker: Maker, at: Path) -> Callable[[], Expected]:
            maker.ensure(at)
            declared = types_of(*maker.declared_union(at))
            values = [value for value in WRONG if has_type(value, declared) and not has_type(value, names)]
            if not values:
                raise Impossible(f"{at} can't be anything but {names}")
            value = values[maker.attempt % len(values)]
            set_value(maker, at, rule, value)
            return expect(rule, at, "type", names, kind_of(value))

        yield Case("another type that is declared", other)
        return
    accepted = rule.node.get("x-accepts", ())
    for value in WRONG:
        if has_type(value, names) or (names in ("string", "array") and has_type(value, accepted)):
            continue
        if type(value) is int and "string" in ([names] if isinstance(names, str) else names):
            continue

        def prepare(maker: Maker, at: Path, value: Any = value) -> Callable[[], Expected]:
            tags, union = maker.tagged_union(at), maker.union(at)
            wanted = names if union is None else types_of(*maker.declared_union(at))
            if has_type(value, wanted):
                raise AnotherVariant("it is another variant then")
            set_value(maker, at, rule, value)
            if tags is not None and value is None:
                if without_tag(*maker.declared_union(at[:-1])) is not None:
                    raise AnotherVariant("null counts as no tag")
                return expect(rule, at, "required")
            return expect(rule, at, "type", wanted, kind_of(value))

        yield Case(json.dumps(value), prepare)


def types_of(spec: Spec, node: Node) -> Any:
    """Return the JSON types that a node accepts: one name, or a list of several."""
    if "discriminator" not in node:
        return node["type"]
    names = list(dict.fromkeys(variant.kind for variant in variants(spec, node)))
    return names if len(names) > 1 else names[0]


def fits_size(node: Node, text: str) -> bool:
    size = SIZES[node.get("x-length-unit", "character")](text)
    return bool(node.get("minLength", 0) <= size <= node.get("maxLength", math.inf))


def without_tag(spec: Spec, union: Node) -> Variant | None:
    """Return the variant of an object without a tag."""
    return next((choice for choice in variants(spec, union) if choice.value is None and choice.kind == "object"), None)


def off_variant(rule: Rule) -> Iterator[Case]:
    mapping = list(rule.node["discriminator"]["mapping"])

    def unknown(maker: Maker, at: Path) -> Callable[[], Expected]:
        value = another(mapping)
        set_value(maker, (*at, rule.detail), rule, value)
        return expect(rule, (*at, rule.detail), "unknown_variant", mapping, value)

    def none(maker: Maker, at: Path) -> Callable[[], Expected]:
        maker.ban((*at, rule.detail))
        return expect(rule, (*at, rule.detail), "required")

    yield Case("an unknown variant", unknown)
    if without_tag(rule.spec, rule.node) is None:
        yield Case("no variant", none)
