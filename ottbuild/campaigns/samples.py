"""What no row can mend in a campaign: found by filling it with different values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ottbuild.campaigns.fast import TEXTS, rules_at
from ottbuild.campaigns.template import Each, Filling, Path, Text, When, Whole, walk
from ottbuild.payloads.builder import finished
from ottbuild.schemas.jsondata import pointer, steps
from ottbuild.schemas.keywords import FIRST, LIMITS
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.spec import Schema, is_union, tag_name
from ottbuild.schemas.variants import node_at, way

SAMPLES: tuple[Any, ...] = ("", *TEXTS, 1, 1.5, True)
"""Values of which at least one should do in most places; the empty text is the shortest."""

TEXT = TEXTS[0]
"""A text that fits most places, whose length is not looked at."""

LONG = TEXT * 100_000
"""A text that is longer than any limit."""


class Sample(Mapping[str, Any]):
    """A row that has one value under every name, one record in every list, and every part."""

    def __init__(self, value: Any, lists: frozenset[str], parts: frozenset[str]) -> None:
        self._value = value
        self._lists = lists
        self._parts = parts

    def __getitem__(self, name: str) -> Any:
        if name in self._lists:
            return [self]
        return True if name in self._parts and not self._value else self._value

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class Names(Sample):
    """A row that has its own name under every name."""

    def __getitem__(self, name: str) -> Any:
        return [self] if name in self._lists else f"‹{name}›"


class SampleFilling(Filling):
    """Fills a template with samples, which need not fit the formats."""

    def written(self, value: Any, spec: str) -> str:
        """Return a sample in a format, or as it is if it does not fit."""
        try:
            return format(value, spec)
        except Exception:  # what is as long as memory, too
            return str(value)


def sampled(tree: Any, value: Any) -> Any:
    """Return the wire form of a template, filled with one value. Each list has one record, and each part is there."""
    return SampleFilling(tree, Sample(value, *_lists_and_parts(tree))).wire


class LongFilling(Filling):
    """Fills every text with LONG itself: copies of it would need far more memory than the template."""

    def _text(self, text: Text, row: Mapping[str, Any], path: Path) -> Any:
        return LONG


def too_long(tree: Any) -> Any:
    """Return the wire form of a template in which every text with a field is longer than any limit."""
    return LongFilling(tree, Sample(LONG, *_lists_and_parts(tree))).wire


def with_names(tree: Any) -> Any:
    """Return the wire form of a template in which each field shows its name."""
    return SampleFilling(tree, Names(None, *_lists_and_parts(tree))).wire


def _lists_and_parts(tree: Any) -> tuple[frozenset[str], frozenset[str]]:
    places = [place for _, _, place in walk(tree)]
    lists = frozenset(place.name for place in places if isinstance(place, Each))
    return lists, frozenset(place.name for place in places if isinstance(place, When))


def hopeless(schema: Schema, tree: Any) -> list[Problem]:
    """Return the problems that a campaign has whatever the values of the rows are."""
    places = [(path, place) for path, _, place in walk(tree)]
    filled = [sampled(tree, value) for value in SAMPLES]
    found = [*_misplaced(schema, sampled(tree, TEXT), places)]
    dynamic = {path for path, _ in places}
    texts = {pointer(path) for path, place in places if isinstance(place, Text)}
    deciding = {pointer(path[:length]) for path in dynamic for length in range(len(path) + 1)}
    inner = tuple(pointer(path) + "/" for path in dynamic if path)
    reports = [finished(schema, wire, False).problems() for wire in filled]
    common = set.intersection(*({(problem.pointer, problem.rule) for problem in report} for report in reports))
    are_free = all(
        isinstance(place, (Whole, Text)) and rules_at(schema, tree, path) is not None for path, place in places
    )
    for problem in reports[0]:
        at = problem.pointer
        is_literal = at not in deciding and not at.startswith(inner)
        is_own = problem.rule == "unknown_field" or (at in texts and problem.rule == "max_length")
        if (
            problem.is_error
            and (at, problem.rule) in common
            and (is_literal or is_own)
            and (are_free or _is_unconditional(schema, filled[0], problem))  # a condition may depend on a field
        ):
            found.append(problem)
    return found


def _is_unconditional(schema: Schema, wire: Any, problem: Problem) -> bool:
    """Return True if the broken rule is one of the place itself, and holds in every case."""
    *_, (path, _, _, _) = way(schema, wire, problem.pointer)
    place = node_at(schema, wire, path)
    if pointer(path) != problem.pointer:  # it is missing in the last place that is there
        *_, name = steps(problem.pointer)
        return problem.rule == "required" and place is not None and name in place[1].get("required", ())
    if problem.rule == "unknown_field":
        return True
    keywords = (FIRST | LIMITS).items()
    return place is not None and any(
        one.rule == problem.rule and place[1].get(key) == problem.limit for key, one in keywords
    )


def _misplaced(schema: Schema, wire: Any, places: list[tuple[Path, Any]]) -> Iterator[Problem]:
    for path, place in places:
        if not isinstance(place, (Whole, Text)) or not path:
            continue
        if _tells_apart(schema, wire, path):
            yield Problem(pointer(path), "field", "can't be a field: it says what kind of object this is")
            continue
        found = node_at(schema, wire, path)
        if found is not None and "const" in found[1]:
            yield Problem(pointer(path), "field", f"can't be a field: it is always {found[1]['const']!r}")


def _tells_apart(schema: Schema, wire: Any, path: Path) -> bool:
    """Return True if a place is the tag of a union."""
    *_, (_, spec, node, _) = way(schema, wire, pointer(path[:-1]))
    return spec is not None and is_union(node) and tag_name(node) == path[-1]
