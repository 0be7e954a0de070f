"""Cases for the rules that connect fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from ottbuild.schemas.examples.draft import Impossible, Path
from ottbuild.schemas.spec import Node
from tests.contract.case import Case, Expected, as_it_is, expect, pointer
from tests.contract.maker import Maker
from tests.contract.rules import Rule


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

    def none(maker: Maker, at: Path) -> Callable[[], Expected]:
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
    for first, second in pairwise(parts) if keyword == "oneOf" else ():

        def both(maker: Maker, at: Path, first: Node = first, second: Node = second) -> Callable[[], Expected]:
            maker.demand(rule.spec, first, at, True)
            maker.demand(rule.spec, second, at, True)
            return lambda: of_branches(rule, keyword, maker, at)

        yield Case("two of the branches", both)


def of_branches(rule: Rule, keyword: str, maker: Maker, at: Path) -> Expected:
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
    """Yield the fields that conditions are about."""
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

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected]:
        maker.demand(rule.spec, no, at, True)
        if not maker.fits(rule.spec, no, at):
            raise Impossible
        problem = rule.node.get("x-rule", "exclusive" if only and len(names) > 1 else "forbidden")
        if only and len(names) == 1:
            place = (*at, names[0])
            return lambda: expect(rule, place, problem, None, maker.get(place))()
        return expect(rule, at, problem, *([names, names] if only else []))

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
