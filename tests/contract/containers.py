"""Cases for the rules of arrays and objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from ottbuild.schemas.examples.draft import Path
from tests.contract.case import Case, Expected, expect, set_value
from tests.contract.maker import AnotherVariant, Maker
from tests.contract.rules import Rule
from tests.contract.values import without_tag


def sized(rule: Rule, keyword: str, problem: str, step: int) -> Iterator[Case]:
    limit = rule.node[keyword]

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        maker.ensure(at)
        maker.resize(at, limit + step)
        maker.sized.add(at)
        return expect(rule, at, problem, limit, limit + step, "items") if step else None

    yield Case(f"{limit + step} items", prepare)


def distinct(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> None:
        maker.resize(at, max(2, rule.node.get("minItems", 0)))
        maker.sized.add(at)

    yield Case("two different items", prepare)


def twice(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected]:
        maker.resize(at, max(2, rule.node.get("minItems", 0)))
        items = maker.get(at)
        items[1] = json.loads(json.dumps(items[0]))
        maker.fixed |= {(*at, 0), (*at, 1)}
        return expect(rule, (*at, 1), "unique_items", None, items[1])

    yield Case("the same item twice", prepare)


def contained(rule: Rule, beyond: bool) -> Iterator[Case]:
    least, most = rule.node.get("minContains", 1), rule.node.get("maxContains")
    counts = [("min_contains", least, least - beyond)] if least else []
    counts += [("max_contains", most, most + beyond)] if most is not None else []
    for problem, limit, count in counts:

        def prepare(
            maker: Maker, at: Path, problem: str = problem, limit: int = limit, count: int = count
        ) -> Callable[[], Expected] | None:
            maker.ensure(at)  # a condition on the way may have given it more items already
            least = max(maker.declared(at)[1].get("minItems", 0), 1 if count == 0 else 0, len(maker.get(at)))
            maker.resize(at, max(count, least))
            for index in range(len(maker.get(at))):
                maker.demand(rule.spec, rule.node["contains"], (*at, index), index < count)
            if maker.attempt % 2 == 0:  # else there is room for what the array must contain beside them
                maker.sized.add(at)
            return expect(rule, at, problem, limit, count, "items") if beyond else None

        yield Case(f"{count} of them", prepare)


# Objects


def present(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> None:
        maker.ensure((*at, rule.detail))
        maker.kept.add((*at, rule.detail))

    yield Case("present", prepare)


def left_out(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected]:
        other = without_tag(*maker.declared_union(at)) if maker.tagged_union((*at, rule.detail)) else None
        if other is not None:
            if not rule.conditional:
                raise AnotherVariant("without it, it is another variant")
            maker.take(at, other)
        maker.ban((*at, rule.detail))
        return expect(rule, (*at, rule.detail), "required")

    yield Case("left out", prepare)


def needed(rule: Rule, beyond: bool) -> Iterator[Case]:
    name, other = rule.detail

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        maker.ensure((*at, name))
        maker.kept.add((*at, name))
        if beyond:
            maker.ban((*at, other))
            return expect(rule, (*at, other), "required")
        maker.ensure((*at, other))
        maker.kept.add((*at, other))
        return None

    yield Case(f"{name} with{'out' if beyond else ''} {other}", prepare)


def unlisted(rule: Rule) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected]:
        place = (*at, "unlisted")
        maker.put(place, 1)
        maker.fixed.add(place)
        return expect(rule, place, "unknown_field", list(rule.node["properties"]), "unlisted")

    yield Case("a field that is not listed", prepare)


def counted(rule: Rule, keyword: str, problem: str, step: int) -> Iterator[Case]:
    limit = rule.node[keyword]

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        maker.ensure(at)
        if limit + step == 0:
            set_value(maker, at, rule, {})
        elif step or len(maker.get(at)) < limit or keyword == "maxProperties":
            maker.resize(at, limit + step)
        maker.sized.add(at)
        return expect(rule, at, problem, limit, limit + step, "fields") if step else None

    yield Case(f"{limit + step} fields", prepare)
