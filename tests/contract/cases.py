"""For each keyword: what to do to a payload so that it is at the limit, or just beyond, and the problem that this gives."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from ottbuild.schemas.draft import ABSENT, KEY, Impossible, Path
from ottbuild.schemas.examples import has_type
from ottbuild.schemas.members import Variant, variants
from ottbuild.schemas.pattern_texts import texts_matching, texts_missing
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Node, Spec, expand
from ottbuild.schemas.validator import validate
from tests.contract.maker import AnotherVariant, Maker
from tests.contract.rules import Rule, Step, Way
from tests.contract.texts import SIZES, UNITS, WRITINGS, of_size

Told = tuple[str, str, Any, Any, str | None]
"""Pointer, rule, limit, actual value and unit of a problem."""


class Case(NamedTuple):
    """A payload to make."""

    name: str
    prepare: Callable[[Maker, Path], Callable[[], Told] | None]
    """Sets the place that the rule is about, and gives what is to be told of the finished payload, if anything."""


def as_it_is(rule: Rule) -> Iterator[Case]:
    """Nothing but what the way to the rule asks for."""
    yield Case("as it is", lambda maker, at: None)


def limits_of(rule: Rule) -> Iterator[Case]:
    """The cases at the limit, which pass."""
    yield from KEYWORDS[rule.keyword][0](rule)


def beyond_of(rule: Rule) -> Iterator[Case]:
    """The cases just beyond, which give exactly one problem."""
    yield from KEYWORDS[rule.keyword][1](rule)


def pointer(at: Path) -> str:
    """The JSON Pointer of a place."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in at)


def told(
    rule: Rule, at: Path, problem: str, limit: Any = None, actual: Any = None, unit: str | None = None
) -> Callable[[], Told]:
    """A problem that is known beforehand."""
    shown = "***" if rule.node.get("x-secret") and unit is None else actual
    return lambda: (pointer(at), problem, limit, shown, unit)


# Values


def set_value(maker: Maker, at: Path, rule: Rule, value: Any) -> Path:
    """Puts a value where the rule looks: at a place, or in the place's name."""
    if not rule.named:
        maker.ensure(at)
        maker.free(at)
        maker.put(at, value)
        if maker.get(at) is ABSENT or maker.get(at) != value:
            raise Impossible(f"{at} can't be {value!r}")
        maker.fixed.add(at)
        return at
    item = maker.get(at)
    maker.kept.discard(at)
    maker.drop(at)
    maker.put((*at[:-1], value), item)
    maker.kept.add((*at[:-1], value))
    return (*at[:-1], value)


def choose(maker: Maker, at: Path, value: Any) -> None:
    """Puts a value, with all that goes with it where it is the tag of a union."""
    maker.ensure(at)
    maker.free(at)
    maker.become(at, [value])
    if maker.get(at) != value:
        raise Impossible(f"{at} can't be {value!r}")
    maker.fixed.add(at)


def kind_of(value: Any) -> str:
    names = ("boolean", "integer", "number", "string", "array", "object", "null")
    return next(name for name in names if has_type(name, value))


def limit_text(rule: Rule, size: int) -> Iterator[Case]:
    unit = rule.node.get("x-length-unit", "character")
    for writing in WRITINGS:

        def prepare(maker: Maker, at: Path, writing: str = writing) -> None:
            patterns = patterns_at(rule, maker, at)
            values = [
                of_size(unit, size, writing, start)
                for pattern in patterns or [""]
                for start in ("", *(text for text in (texts_matching(pattern) if pattern else ()) if len(text) <= size))
            ]
            values += [
                start[:size].ljust(size, start[-1:])
                for pattern in patterns
                for start in texts_matching(pattern)
                if start
            ]
            fitting = [
                value
                for value in values
                if SIZES[unit](value) == size and all(text_matches(pattern, value) for pattern in patterns)
            ]
            if fitting or writing == "ASCII":
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


def beyond_text(rule: Rule, problem: str, limit: int, size: int) -> Iterator[Case]:
    unit = rule.node.get("x-length-unit", "character")
    for writing in WRITINGS:
        if SIZES[unit](of_size(unit, size, writing)) != size:
            continue

        def prepare(maker: Maker, at: Path, writing: str = writing) -> Callable[[], Told]:
            starts = [text for pattern in patterns_at(rule, maker, at) for text in texts_matching(pattern)]
            starts = [text for text in starts if len(text) <= size]
            value = of_size(unit, size, writing, starts[0] if starts else "")
            place = set_value(maker, at, rule, value)
            return told(rule, place, problem, limit, SIZES[unit](value), UNITS[unit])

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
    for text in [text for text in texts_matching(rule.node["pattern"]) if fits_size(rule.node, text)][:8]:

        def prepare(maker: Maker, at: Path, text: str = text) -> None:
            if all(text_matches(pattern, text) for pattern in patterns_at(rule, maker, at)):
                set_value(maker, at, rule, text)

        yield Case(repr(text), prepare)


def off_pattern(rule: Rule) -> Iterator[Case]:
    pattern = rule.node["pattern"]
    near = [text for text in texts_missing(pattern) if fits_size(rule.node, text) and not fails_check(rule.node, text)]
    for text in [*near[:8], *near[8 :: max(1, len(near) // 8)]]:

        def prepare(maker: Maker, at: Path, text: str = text) -> Callable[[], Told]:
            return told(rule, set_value(maker, at, rule, text), "pattern", pattern, text)

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

        def prepare(maker: Maker, at: Path, value: float = value) -> Callable[[], Told] | None:
            set_value(maker, at, rule, value)
            return told(rule, at, keyword, limit, value) if beyond else None

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
    def prepare(maker: Maker, at: Path) -> Callable[[], Told]:
        maker.ensure(at)
        union = maker.tagged_union(at)
        if rule.conditional:
            free = [value for value in maker.alternatives(at) if value not in allowed]
            if declared_open(maker, at):
                free += [value for value in ("other",) if isinstance(allowed[0], str)]
            if not free:
                raise Impossible(f"{at} can't be anything but {allowed}")
            value = free[maker.attempt % len(free)]
            choose(maker, at, value)
            return told(rule, at, keyword, limit, value)
        value = another(allowed)
        set_value(maker, at, rule, value)
        if union is not None:
            return told(rule, at, "unknown_variant", list(union["discriminator"]["mapping"]), value)
        return told(rule, at, keyword, limit, value)

    yield Case("another value", prepare)


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


def off_type(rule: Rule) -> Iterator[Case]:
    names = types_of(rule.spec, rule.node)
    if rule.conditional and not rule.named:

        def other(maker: Maker, at: Path) -> Callable[[], Told]:
            maker.ensure(at)
            declared = types_of(*maker.declared_union(at))
            values = [value for value in WRONG if has_type(declared, value) and not has_type(names, value)]
            if not values:
                raise Impossible(f"{at} can't be anything but {names}")
            value = values[maker.attempt % len(values)]
            set_value(maker, at, rule, value)
            return told(rule, at, "type", names, kind_of(value))

        yield Case("another type that is declared", other)
        return
    accepted = rule.node.get("x-accepts", ())
    for value in WRONG:
        if has_type(names, value) or (names == "string" and has_type(list(accepted), value)):
            continue

        def prepare(maker: Maker, at: Path, value: Any = value) -> Callable[[], Told]:
            tags, union = maker.tagged_union(at), maker.union(at)
            wanted = names if union is None else types_of(*maker.declared_union(at))
            if has_type(wanted, value):
                raise AnotherVariant("it is another variant then")
            set_value(maker, at, rule, value)
            if tags is not None and value is None:
                if without_tag(*maker.declared_union(at[:-1])) is not None:
                    raise AnotherVariant("null counts as no tag")
                return told(rule, at, "required")
            return told(rule, at, "type", wanted, kind_of(value))

        yield Case(json.dumps(value), prepare)


def types_of(spec: Spec, node: Node) -> Any:
    """The JSON types that a node takes; one name, or a list of several."""
    if "discriminator" not in node:
        return node["type"]
    names = list(dict.fromkeys(variant.kind for variant in variants(spec, node)))
    return names if len(names) > 1 else names[0]


def fits_size(node: Node, text: str) -> bool:
    size = SIZES[node.get("x-length-unit", "character")](text)
    return bool(node.get("minLength", 0) <= size <= node.get("maxLength", math.inf))


def without_tag(spec: Spec, union: Node) -> Variant | None:
    """The variant that an object without a tag is."""
    return next((one for one in variants(spec, union) if one.value is None and one.kind == "object"), None)


def off_variant(rule: Rule) -> Iterator[Case]:
    mapping = list(rule.node["discriminator"]["mapping"])

    def unknown(maker: Maker, at: Path) -> Callable[[], Told]:
        value = another(mapping)
        set_value(maker, (*at, rule.detail), rule, value)
        return told(rule, (*at, rule.detail), "unknown_variant", mapping, value)

    def none(maker: Maker, at: Path) -> Callable[[], Told]:
        maker.ban((*at, rule.detail))
        return told(rule, (*at, rule.detail), "required")

    yield Case("an unknown variant", unknown)
    if without_tag(rule.spec, rule.node) is None:
        yield Case("no variant", none)


# Arrays


def sized(rule: Rule, keyword: str, problem: str, step: int) -> Iterator[Case]:
    limit = rule.node[keyword]

    def prepare(maker: Maker, at: Path) -> Callable[[], Told] | None:
        maker.ensure(at)
        maker.resize(at, limit + step)
        maker.sized.add(at)
        return told(rule, at, problem, limit, limit + step, "items") if step else None

    yield Case(f"{limit + step} items", prepare)


def distinct(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> None:
        maker.resize(at, max(2, rule.node.get("minItems", 0)))
        maker.sized.add(at)

    yield Case("two different items", prepare)


def twice(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Told]:
        maker.resize(at, max(2, rule.node.get("minItems", 0)))
        items = maker.get(at)
        items[1] = json.loads(json.dumps(items[0]))
        maker.fixed |= {(*at, 0), (*at, 1)}
        return told(rule, (*at, 1), "unique_items", None, items[1])

    yield Case("the same item twice", prepare)


def contained(rule: Rule, beyond: bool) -> Iterator[Case]:
    least, most = rule.node.get("minContains", 1), rule.node.get("maxContains")
    counts = [("min_contains", least, least - beyond)] if least else []
    counts += [("max_contains", most, most + beyond)] if most is not None else []
    for problem, limit, count in counts:

        def prepare(
            maker: Maker, at: Path, problem: str = problem, limit: int = limit, count: int = count
        ) -> Callable[[], Told] | None:
            maker.resize(at, max(count, maker.declared(at)[1].get("minItems", 0), 1 if count == 0 else 0))
            for index in range(len(maker.get(at))):
                maker.demand(rule.spec, rule.node["contains"], (*at, index), index < count)
            maker.sized.add(at)
            return told(rule, at, problem, limit, count, "items") if beyond else None

        yield Case(f"{count} of them", prepare)


# Objects


def present(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> None:
        maker.ensure((*at, rule.detail))
        maker.kept.add((*at, rule.detail))

    yield Case("present", prepare)


def left_out(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Told]:
        other = without_tag(*maker.declared_union(at)) if maker.tagged_union((*at, rule.detail)) else None
        if other is not None:
            if not rule.conditional:
                raise AnotherVariant("without it, it is another variant")
            maker.take(at, other)
        maker.ban((*at, rule.detail))
        return told(rule, (*at, rule.detail), "required")

    yield Case("left out", prepare)


def needed(rule: Rule, beyond: bool) -> Iterator[Case]:
    name, other = rule.detail

    def prepare(maker: Maker, at: Path) -> Callable[[], Told] | None:
        maker.ensure((*at, name))
        maker.kept.add((*at, name))
        if beyond:
            maker.ban((*at, other))
            return told(rule, (*at, other), "required")
        maker.ensure((*at, other))
        maker.kept.add((*at, other))
        return None

    yield Case(f"{name} with{'out' if beyond else ''} {other}", prepare)


def unlisted(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Told]:
        place = (*at, "unlisted")
        maker.put(place, 1)
        maker.fixed.add(place)
        return told(rule, place, "unknown_field", list(rule.node["properties"]), "unlisted")

    yield Case("a field that is not listed", prepare)


def counted(rule: Rule, keyword: str, problem: str, step: int) -> Iterator[Case]:
    limit = rule.node[keyword]

    def prepare(maker: Maker, at: Path) -> Callable[[], Told] | None:
        maker.ensure(at)
        if limit + step == 0:
            set_value(maker, at, rule, {})
        elif step or len(maker.get(at)) < limit or keyword == "maxProperties":
            maker.resize(at, limit + step)
        maker.sized.add(at)
        return told(rule, at, problem, limit, limit + step, "fields") if step else None

    yield Case(f"{limit + step} fields", prepare)


# Conditions


def branches(rule: Rule, keyword: str) -> list[Node]:
    parts: list[Node] = rule.node[keyword]
    return parts


def one_branch(rule: Rule, keyword: str) -> Iterator[Case]:
    parts = branches(rule, keyword)
    for number, part in enumerate(parts):

        def prepare(maker: Maker, at: Path, part: Node = part) -> None:
            for other in parts if keyword == "oneOf" else ():
                if other is not part:
                    maker.violate(rule.spec, other, at)
            maker.demand(rule.spec, part, at, True)

        yield Case(f"branch {number}", prepare)


def no_branch(rule: Rule, keyword: str) -> Iterator[Case]:
    parts = branches(rule, keyword)

    def none(maker: Maker, at: Path) -> Callable[[], Told]:
        for part in parts:
            maker.violate(rule.spec, part, at)
        for part in parts:
            if maker.fits(rule.spec, part, at):
                maker.violate(rule.spec, part, at)
        for part in parts:
            if maker.fits(rule.spec, part, at):
                raise Impossible
            maker.pin(part, at)
        return lambda: of_branches(rule, keyword, maker, at)

    yield Case("none of the branches", none)
    for one, other in pairwise(parts) if keyword == "oneOf" else ():

        def both(maker: Maker, at: Path, one: Node = one, other: Node = other) -> Callable[[], Told]:
            maker.demand(rule.spec, one, at, True)
            maker.demand(rule.spec, other, at, True)
            return lambda: of_branches(rule, keyword, maker, at)

        yield Case("two of the branches", both)


def of_branches(rule: Rule, keyword: str, maker: Maker, at: Path) -> Told:
    parts = branches(rule, keyword)
    problem = rule.node.get("x-rule", {"oneOf": "one_of", "anyOf": "any_of"}[keyword])
    if any("required" not in part for part in parts):
        return (
            pointer(at),
            problem,
            None,
            [name for name in dict.fromkeys(mentioned(parts)) if name in maker.get(at)],
            None,
        )
    fields = dict.fromkeys(name for part in parts for name in part["required"])
    names = [" with ".join(part["required"]) for part in parts]
    return pointer(at), problem, names, [name for name in fields if name in maker.get(at)], None


def mentioned(parts: list[Node]) -> Iterator[str]:
    """The fields that conditions are about."""
    for part in parts:
        yield from {**dict.fromkeys(part.get("required", ())), **part.get("properties", {})}
        yield from mentioned([inner for word in ("allOf", "anyOf", "oneOf") for inner in part.get(word, ())])
        yield from mentioned([part["not"]] if "not" in part else [])


def not_all(rule: Rule) -> Iterator[Case]:
    names = rule.node["not"].get("required", [])
    yield from as_it_is(rule)
    for name in names if len(names) > 1 and list(rule.node["not"]) == ["required"] else ():

        def prepare(maker: Maker, at: Path, name: str = name) -> None:
            for other in names:
                if other != name:
                    maker.ensure((*at, other))
                    maker.kept.add((*at, other))
            maker.ban((*at, name))

        yield Case(f"all but {name}", prepare)


def all_the_same(rule: Rule) -> Iterator[Case]:
    no = rule.node["not"]
    names, only = no.get("required", []), list(no) == ["required"]

    def prepare(maker: Maker, at: Path) -> Callable[[], Told]:
        maker.demand(rule.spec, no, at, True)
        if not maker.fits(rule.spec, no, at):
            raise Impossible
        problem = rule.node.get("x-rule", "exclusive" if only and len(names) > 1 else "forbidden")
        if only and len(names) == 1:
            return lambda: (pointer((*at, names[0])), problem, None, maker.get((*at, names[0])), None)
        return told(rule, at, problem, *([names, names] if only else []))

    yield Case("what must not be", prepare)


def not_met(rule: Rule) -> Iterator[Case]:
    condition, consequence = rule.node["if"], rule.node.get("then", {})
    about = consequence.get("properties", {}).keys()
    if list(condition) == ["required"] and list(consequence) == ["properties"] and about <= set(condition["required"]):
        return  # it is about the very fields that are not there then

    def prepare(maker: Maker, at: Path) -> None:
        maker.demand(rule.spec, condition, at, False)
        maker.demand(rule.spec, consequence, at, False)
        if maker.fits(rule.spec, consequence, at):
            raise Impossible("the consequence holds all the same")

    yield Case("neither the condition nor the consequence", prepare)


# Rules that JSON Schema can't say


def check_cases(rule: Rule, beyond: bool) -> Iterator[Case]:
    makers = CHECKS.get(rule.detail["rule"])
    if makers is None:
        raise AssertionError(f"there are no cases for x-check {rule.detail['rule']}: add them to CHECKS in {__name__}")
    yield from makers(rule, rule.detail, beyond)


def ascending(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    low, high = check["fields"]

    def values(maker: Maker, at: Path) -> tuple[Any, Any]:
        for field in (low, high):
            maker.ensure((*at, field))
            maker.kept.add((*at, field))
        maker.solve()
        first = maker.get((*at, low))
        node = maker.declared((*at, low))[1]
        later = node["enum"][1:] if "enum" in node else list(increased(first))
        if "enum" in node:
            first = node["enum"][0]
        return first, later[maker.attempt % len(later)]

    for name, order in (("equal", (0, 0)), ("swapped", (1, 0))) if beyond else (("one after the other", (0, 1)),):

        def prepare(maker: Maker, at: Path, order: tuple[int, int] = order) -> Callable[[], Told] | None:
            found = values(maker, at)
            pair = [found[place] for place in order]
            for field, value in zip((low, high), pair, strict=True):
                maker.hold((*at, field), value)
            return told(rule, at, "ascending", [low, high], pair) if beyond else None

        yield Case(name, prepare)
    for field, other in ((low, high), (high, low)) if not beyond else ():

        def alone(maker: Maker, at: Path, field: str = field, other: str = other) -> None:
            maker.ban((*at, other))
            maker.ensure((*at, field))
            maker.kept.add((*at, field))

        yield Case(f"only {field}", alone)


def increased(value: Any) -> Iterator[Any]:
    """Values that come after a value: with one digit, or the last letter, higher."""
    if not isinstance(value, str):
        yield value + 1
        return
    for place in reversed(range(len(value))):
        if value[place].isdigit() and value[place] != "9":
            yield value[:place] + str(int(value[place]) + 1) + value[place + 1 :]
    if value[-1:].isalpha():
        yield value[:-1] + chr(ord(value[-1]) + 1)


def placeholders(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    text, values = check["text"], check["values"]
    good = (f"{{{KEY}}}", f"{{{{{KEY}}}}} {{{KEY}}}{{{KEY}}}", "{{}}", "none")
    bad = (("{other}", [KEY], ["other"]), ("{", None, "{"), ("}}}", None, "}"), (f"{{{KEY}}} {{", None, "{"))
    for content, limit, actual in bad if beyond else ((one, None, None) for one in good):

        def prepare(
            maker: Maker, at: Path, content: str = content, limit: Any = limit, actual: Any = actual
        ) -> Callable[[], Told] | None:
            maker.ensure((*at, values, KEY))
            maker.kept.add((*at, values, KEY))
            maker.hold((*at, text), content)
            return told(rule, at, "placeholders", limit, actual) if beyond else None

        yield Case(repr(content), prepare)


def marks(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Told] | None:
        maker.ensure((*at, check["items"], 0, check["index"]))
        maker.hold((*at, check["text"]), f"🍎{check['mark']} {check['mark']}")
        index = 1 if beyond else 2  # in code points, in UTF-16 code units
        maker.hold((*at, check["items"], 0, check["index"]), index)
        offsets = [2, 3 + SIZES["utf16"](check["mark"])]
        return told(rule, at, "marks", offsets, [index], "UTF-16 code units") if beyond else None

    yield Case("an index in UTF-16 code units" if not beyond else "an index in characters", prepare)


def json_size(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    limit = check["max"]

    def fill(maker: Maker, at: Path, writing: str) -> Callable[[], Told] | None:
        places = [follow(maker, at, way) for way in fillers(maker, at, rule, limit)]
        for place in places:
            maker.hold(place, of_size("byte", limit // len(places) - 500, writing))
        maker.solve()
        short = limit + beyond - size_of(maker.get(at))
        maker.fixed.discard(places[-1])
        maker.hold(places[-1], maker.get(places[-1]) + "x" * short)
        return told(rule, at, "json_size", limit, limit + 1, "bytes") if beyond else None

    for writing in ("ASCII", "three bytes"):

        def prepare(maker: Maker, at: Path, writing: str = writing) -> Callable[[], Told] | None:
            return fill(maker, at, writing)

        yield Case(f"bytes of {writing}", prepare)


FILLERS: dict[str, list[Way]] = {}
"""Rule -> the ways that were found last."""


def fillers(maker: Maker, at: Path, rule: Rule, size: int) -> list[Way]:
    """The ways to texts, somewhere below a place, that together can be of that size."""
    key = f"{maker.root} {rule.id}"
    for way in ways_to(maker, at, free_text) if key not in FILLERS else ():
        for copies in (1, 2, 3):
            ways = [numbered(way, number, first=True) for number in range(copies)]
            if can_hold(maker, at, ways, size // 9) and can_hold(maker, at, ways, size // copies - 500):
                FILLERS[key] = ways
                return ways
    return FILLERS[key]


def can_hold(maker: Maker, at: Path, ways: list[Way], size: int) -> bool:
    """Whether a payload with long texts at several places would be good."""
    saved = maker.saved()
    try:
        for way in ways:
            maker.hold(follow(maker, at, way), "x" * size)
        return not validate(maker.root, maker.solve())
    except Impossible:
        return False
    finally:
        maker.restore(saved)


def size_of(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def free_text(node: Node) -> bool:
    return node.get("type") == "string" and not node.keys() & {"enum", "const", "pattern", "maxLength"}


def ratio(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    times = check["max"]
    for height in (10 * times + 1, 11 * times) if beyond else (10 * times, 10, 1):

        def prepare(maker: Maker, at: Path, value: str = f"10:{height}") -> Callable[[], Told] | None:
            maker.hold(at, value)
            return told(rule, at, "ratio", times, value) if beyond else None

        yield Case(f"10:{height}", prepare)


def count(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    where, most = check["where"], check["max"]

    def wanted(node: Node) -> bool:
        properties = node.get("properties", {})
        return all(
            name in properties and value in (properties[name].get("const", value), *properties[name].get("enum", [value]))
            and has_type(properties[name].get("type", kind_of(value)), value)
            and properties[name].get("const", value) == value
            for name, value in where.items()
        )  # fmt: skip

    def prepare(maker: Maker, at: Path) -> Callable[[], Told] | None:
        ways = [way for way in ways_to(maker, at, wanted) if numbered(way, 1) != way]
        if maker.attempt >= len(ways):
            raise Impossible("no other place holds several of them")
        for number in range(most + beyond):
            place = follow(maker, at, numbered(ways[maker.attempt], number))
            for name, value in where.items():
                maker.hold((*place, name), value)
        return told(rule, at, "count", most, most + 1, "items") if beyond else None

    yield Case(f"{most + beyond} of them", prepare)


def follow(maker: Maker, at: Path, way: Way) -> Path:
    """Goes a way that starts at a place."""
    return maker.follow((*(Step("go", step) for step in at), *way))


def numbered(way: Way, number: int, first: bool = False) -> Way:
    """The same way, through another item of the last array or map on it, or of the first."""
    turns = [place for place, (do, value) in enumerate(way) if do == "go" and value in (0, KEY)]
    if not turns or (first and number == 0):
        return way
    place = turns[0 if first else -1]
    return (*way[:place], Step("go", number if way[place].value == 0 else f"{KEY}{number}"), *way[place + 1 :])


def ways_to(maker: Maker, at: Path, wanted: Callable[[Node], bool], depth: int = 9) -> Iterator[Way]:
    """The ways down from a place to what is declared as wanted, the shortest first."""
    spec, node = maker.declared_union(at)
    waiting: list[tuple[Spec, Node, Way, tuple[str, ...]]] = [(spec, node, (), ())]
    for spec, node, way, seen in waiting:
        spec, node = expand(spec, node)
        name = node.get("x-component", "")
        if len(way) > depth or (name and seen.count(name) > 1):
            continue
        if wanted(node):
            yield way
        seen = (*seen, name)
        for variant in variants(spec, node) if "discriminator" in node else ():
            waiting.append((spec, {"$ref": variant.ref}, (*way, Step("is", variant)), seen))
        for key, part in node.get("properties", {}).items():
            waiting.append((spec, part, (*way, Step("go", key)), seen))
        if "items" in node:
            waiting.append((spec, node["items"], (*way, Step("go", 0)), seen))
        if isinstance(node.get("additionalProperties"), dict):
            waiting.append((spec, node["additionalProperties"], (*way, Step("go", KEY)), seen))


def total_items(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    fields, most = check["fields"], check["max"]
    for numbers in ((most - 1, 2), (most + 1,)) if beyond else ((most - 1, 1), (most,)):

        def prepare(maker: Maker, at: Path, numbers: tuple[int, ...] = numbers) -> Callable[[], Told] | None:
            maker.resize(at, len(numbers))
            maker.sized.add(at)
            for index, number in enumerate(numbers):
                mixed = index if maker.attempt < len(fields) else 0  # kinds of ids that go together, else one kind
                place = (*at, index, fields[(maker.attempt + mixed) % len(fields)])
                maker.ensure(place)
                maker.resize(place, number)
                maker.sized.add(place)
            return told(rule, at, "total_items", most, most + 1, "items") if beyond else None

        yield Case(" and ".join(map(str, numbers)), prepare)


def same_length(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    fields = check["fields"]
    for numbers in ((1, 2), (2, 1)) if beyond else ((2, 2), (1, 1)):

        def prepare(maker: Maker, at: Path, numbers: tuple[int, ...] = numbers) -> Callable[[], Told] | None:
            for field, number in zip(fields, numbers, strict=True):
                maker.ensure((*at, field))
                maker.resize((*at, field), number)
                maker.sized.add((*at, field))
                maker.kept.add((*at, field))
            return told(rule, at, "same_length", fields, list(numbers)) if beyond else None

        yield Case(" and ".join(map(str, numbers)), prepare)


def unique_field(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    keys = check["field"].split(".")
    for items in ([(0, 0), (1, 0)], [(0, 0), (0, 1)]) if len(keys) > 1 else ([(0,), (1,)],):

        def prepare(maker: Maker, at: Path, items: list[tuple[int, ...]] = items) -> Callable[[], Told] | None:
            for number, indexes in enumerate(items):
                steps = [step for index, key in zip(indexes, keys, strict=True) for step in (index, key)]
                maker.hold((*at, *steps), "same" if beyond else f"{number}")
            return told(rule, at, "unique_field", check["field"], ["same"]) if beyond else None

        yield Case(f"at {items}", prepare)


def numeric(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    most = check["max"]
    for value in (f"{most + 1}", f"{0:030}{most + 1}", "9" * 30) if beyond else (f"{most}", f"{0:030}{most}", "0"):

        def prepare(maker: Maker, at: Path, value: str = value) -> Callable[[], Told] | None:
            maker.hold(at, value)
            return told(rule, at, "numeric", most, value) if beyond else None

        yield Case(value[:40], prepare)


Cases = Callable[[Rule], Iterator[Case]]

KEYWORDS: dict[str, tuple[Cases, Cases]] = {
    "type": (as_it_is, off_type),
    "variant": (as_it_is, off_variant),
    "const": (as_it_is, off_const),
    "enum": (at_enum, off_enum),
    "minLength": (at_min_length, under_min_length),
    "maxLength": (at_max_length, over_max_length),
    "pattern": (at_pattern, off_pattern),
    "minimum": (lambda rule: number(rule, "minimum", False), lambda rule: number(rule, "minimum", True)),
    "maximum": (lambda rule: number(rule, "maximum", False), lambda rule: number(rule, "maximum", True)),
    "minItems": (
        lambda rule: sized(rule, "minItems", "min_items", 0),
        lambda rule: sized(rule, "minItems", "min_items", -1),
    ),
    "maxItems": (
        lambda rule: sized(rule, "maxItems", "max_items", 0),
        lambda rule: sized(rule, "maxItems", "max_items", 1),
    ),
    "uniqueItems": (distinct, twice),
    "contains": (lambda rule: contained(rule, False), lambda rule: contained(rule, True)),
    "required": (present, left_out),
    "dependentRequired": (lambda rule: needed(rule, False), lambda rule: needed(rule, True)),
    "closed": (as_it_is, unlisted),
    "minProperties": (
        lambda rule: counted(rule, "minProperties", "min_fields", 0),
        lambda rule: counted(rule, "minProperties", "min_fields", -1),
    ),
    "maxProperties": (
        lambda rule: counted(rule, "maxProperties", "max_fields", 0),
        lambda rule: counted(rule, "maxProperties", "max_fields", 1),
    ),
    "oneOf": (lambda rule: one_branch(rule, "oneOf"), lambda rule: no_branch(rule, "oneOf")),
    "anyOf": (lambda rule: one_branch(rule, "anyOf"), lambda rule: no_branch(rule, "anyOf")),
    "not": (not_all, all_the_same),
    "if": (not_met, lambda rule: iter(())),  # beyond it are the rules of its consequence
    "x-check": (lambda rule: check_cases(rule, False), lambda rule: check_cases(rule, True)),
}
CHECKS: dict[str, Callable[[Rule, Node, bool], Iterator[Case]]] = {
    "ascending": ascending,
    "placeholders": placeholders,
    "marks": marks,
    "json_size": json_size,
    "ratio": ratio,
    "count": count,
    "total_items": total_items,
    "same_length": same_length,
    "unique_field": unique_field,
    "numeric": numeric,
}
