"""Compares two payloads key by key. Recognises what moved, and pairs items of arrays by likeness."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ottbuild.schemas.jsondata import pointer

ALIKE = 0.4
"""The least likeness of two items that count as one changed item."""
MANY = 40_000
"""The most pairs of items to compare; items of longer arrays are paired in order."""


class Mark(Enum):
    """What happened to a value. The value of the mark is its sign in every output."""

    SAME = " "
    ADDED = "+"
    REMOVED = "-"
    CHANGED = "~"
    MOVED = "↔"


@dataclass
class DiffNode:
    """A value of one payload or of both."""

    mark: Mark
    old_at: tuple[str, ...]
    new_at: tuple[str, ...]
    old: Any = None
    new: Any = None
    parts: list[DiffNode] | None = None
    """The members of an object or the items of an array, in the order of the new payload; None if none differs."""
    note: str = ""
    """A note for the reader beside the mark."""
    left: bool = False
    """True if this is the old place of a value that moved."""
    reordered: bool = False
    """True if it changes the order of the keys in its object."""

    @property
    def value(self) -> Any:
        """The new value, else the old one."""
        return self.old if self.gone else self.new

    @property
    def at(self) -> tuple[str, ...]:
        """The place in the new payload, else in the old one."""
        return self.old_at if self.gone else self.new_at

    @property
    def gone(self) -> bool:
        """True if the value is no longer in this place."""
        return self.left or self.mark is Mark.REMOVED


@dataclass(frozen=True)
class Difference:
    """A difference between two payloads."""

    mark: Mark
    old: tuple[str, ...] | None
    """The place in the old payload, by keys and indexes; None if it is new."""
    new: tuple[str, ...] | None
    """The place in the new payload; None if it is gone."""
    reordered: bool = False
    """True if it changes the order of the keys in its object."""


@dataclass
class WireDiff:
    """Two payloads side by side."""

    root: DiffNode
    differences: list[Difference] = field(default_factory=list)


def compare(old: Any, new: Any) -> WireDiff:
    """Compare two payloads, given as JSON data."""
    root = _node(old, new, (), ())
    _find_moves(root)
    return WireDiff(root, list(_differences(root)))


def one_sided(mark: Mark, value: Any) -> WireDiff:
    """Return the diff of a payload that is new, or gone."""
    root = _whole(mark, value, ())
    return WireDiff(root, list(_differences(root)))


def text_of(value: Any) -> str:
    """Return equal keys for equal JSON. The order of keys counts, and so does the point of a number."""
    return json.dumps(value, ensure_ascii=False)


def _node(old: Any, new: Any, old_at: tuple[str, ...], new_at: tuple[str, ...]) -> DiffNode:
    if isinstance(old, dict) and isinstance(new, dict):
        return DiffNode(Mark.SAME, old_at, new_at, old, new, list(_members(old, new, old_at, new_at)))
    if isinstance(old, list) and isinstance(new, list):
        return DiffNode(Mark.SAME, old_at, new_at, old, new, list(_items(old, new, old_at, new_at)))
    mark = Mark.SAME if text_of(old) == text_of(new) else Mark.CHANGED
    return DiffNode(mark, old_at, new_at, old, new)


def _whole(mark: Mark, value: Any, at: tuple[str, ...]) -> DiffNode:
    """Return the node of a value that is new, or gone, with everything in it."""
    members: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        members = list(value.items())
    elif isinstance(value, list):
        members = [(str(place), item) for place, item in enumerate(value)]
    parts = [_whole(mark, item, (*at, key)) for key, item in members]
    if mark is Mark.ADDED:
        return DiffNode(mark, (), at, None, value, parts or None)
    return DiffNode(mark, at, (), value, None, parts or None)


def _members(
    old: dict[str, Any], new: dict[str, Any], old_at: tuple[str, ...], new_at: tuple[str, ...]
) -> list[DiffNode]:
    places = {key: place for place, key in enumerate(old)}
    pairs = [(places[key], place) for place, key in enumerate(new) if key in places]
    keys = list(old), list(new)
    return list(_in_order(pairs, list(old.values()), list(new.values()), keys, (old_at, new_at), True))


def _items(old: list[Any], new: list[Any], old_at: tuple[str, ...], new_at: tuple[str, ...]) -> list[DiffNode]:
    keys = [str(place) for place in range(len(old))], [str(place) for place in range(len(new))]
    return list(_in_order(_twins(old, new), old, new, keys, (old_at, new_at), False))


def _in_order(
    pairs: list[tuple[int, int]],
    old: list[Any],
    new: list[Any],
    keys: tuple[list[str], list[str]],
    at: tuple[tuple[str, ...], tuple[str, ...]],
    named: bool,
) -> Iterator[DiffNode]:
    """Return the members in their new order, as few as possible marked as moved. Gone ones follow their old neighbour.

    Args:
        pairs: The places, old and new, of what is in both; in new order.
        old: The members before.
        new: The members after.
        keys: The key or index of each, before and after.
        at: Where all this stands, before and after.
        named: Whether they are members of an object.
    """
    stayed = {pairs[place] for place in longest_rise([before for before, _ in pairs])}
    came_from = {after: before for before, after in pairs}
    gone = _gone(stayed, set(range(len(old))) - set(came_from.values()))
    for place in [-1, *range(len(new))]:
        if place in came_from:
            before = came_from[place]
            node = _node(old[before], new[place], (*at[0], keys[0][before]), (*at[1], keys[1][place]))
            if (before, place) not in stayed:
                node.mark = node.mark if node.mark is Mark.CHANGED else Mark.MOVED
                node.note = _stood_after(keys[0], before) if named else f"was item {before + 1}"
                node.reordered = named
            yield node
        elif place >= 0:
            yield _whole(Mark.ADDED, new[place], (*at[1], keys[1][place]))
        for before in gone[place]:
            yield _whole(Mark.REMOVED, old[before], (*at[0], keys[0][before]))


def _gone(stayed: set[tuple[int, int]], removed: set[int]) -> dict[int, list[int]]:
    """New index, -1 for the start -> the gone members to show after it."""
    gone: dict[int, list[int]] = defaultdict(list)
    anchors = sorted(stayed)
    for before in sorted(removed):
        behind = bisect_left(anchors, (before, -1)) - 1
        gone[anchors[behind][1] if behind >= 0 else -1].append(before)
    return gone


def _stood_after(keys: list[str], place: int) -> str:
    return f"stood after {text_of(keys[place - 1])}" if place else "stood first"


# Which items of an array are the same


def _twins(old: list[Any], new: list[Any]) -> list[tuple[int, int]]:
    """Return the old and new indexes of items that are the same, in new order."""
    twins = {
        after: before for before, after in _common([text_of(item) for item in old], [text_of(item) for item in new])
    }
    for match in (_equal, _similar):
        paired = {*twins.values()}
        left = [place for place in range(len(old)) if place not in paired]
        right = [place for place in range(len(new)) if place not in twins]
        twins |= match(old, new, left, right)
    _pair_gaps(old, new, twins)
    return sorted(((before, after) for after, before in twins.items()), key=lambda pair: pair[1])


def _common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return a longest common subsequence as pairs of indexes."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for after in reversed(range(len(new))):
        places[new[after]].append(after)
    if sum(len(places.get(item, ())) for item in old) > MANY:  # few values, each often: one pair for each item will do
        pairs = [(before, places[item].pop()) for before, item in enumerate(old) if places.get(item)]
    else:
        pairs = [(before, after) for before, item in enumerate(old) for after in places.get(item, ())]
    return [pairs[place] for place in longest_rise([after for _, after in pairs])]


def longest_rise(numbers: Sequence[int]) -> list[int]:
    """Return the indexes of a longest strictly increasing subsequence."""
    ends: list[int] = []
    """Length - 1 -> the least number that an increasing subsequence of this length ends with."""
    last: list[int] = []
    """Length - 1 -> the index of that number."""
    before: list[int] = []
    """Index -> the previous index in the longest increasing subsequence that ends with it."""
    for place, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(number)
            last.append(place)
        else:
            ends[length], last[length] = number, place
    rise: list[int] = []
    place = last[-1] if last else -1
    while place >= 0:
        rise.append(place)
        place = before[place]
    return rise[::-1]


def _equal(old: list[Any], new: list[Any], left: list[int], right: list[int]) -> dict[int, int]:
    """Pair equal items that are out of order: each with the first free one."""
    places: dict[str, list[int]] = defaultdict(list)
    for before in reversed(left):
        places[text_of(old[before])].append(before)
    texts = {after: text_of(new[after]) for after in right}
    return {after: places[text].pop() for after, text in texts.items() if places.get(text)}


def _similar(old: list[Any], new: list[Any], left: list[int], right: list[int]) -> dict[int, int]:
    """Pair items that are alike, the most alike first."""
    if len(left) * len(right) > MANY:
        return {}
    olds = {place: traits(old[place]) for place in left}
    news = {place: traits(new[place]) for place in right}
    scores = [(-likeness(olds[before], news[after]), before, after) for before in left for after in right]
    twins: dict[int, int] = {}
    paired = set[int]()
    for score, before, after in sorted(scores):
        if -score >= ALIKE and after not in twins and before not in paired:
            twins[after] = before
            paired.add(before)
    return twins


def traits(value: Any) -> Counter[str]:
    """Return the traits of a container: its keys, its values, and its pairs of both."""
    traits: Counter[str] = Counter()
    waiting: list[tuple[str, Any]] = [("", value)] if isinstance(value, (dict, list)) else []
    while waiting:
        key, part = waiting.pop()
        if isinstance(part, dict):
            traits.update(f"key {name}" for name in part)
            waiting += part.items()
        elif isinstance(part, list):
            waiting += [(key, item) for item in part]
        else:
            text = text_of(part)
            traits.update((f"value {text}", f"pair {key} {text}"))
    return traits


def likeness(left: Counter[str], right: Counter[str]) -> float:
    """Return the share of common traits of two values, from 0 to 1."""
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0


def _pair_gaps(old: list[Any], new: list[Any], twins: dict[int, int]) -> None:
    """Pair the remaining items between the same neighbours, in order: items of which every value changed."""
    anchors = sorted((before, after) for after, before in twins.items())
    anchors = [anchors[place] for place in longest_rise([after for _, after in anchors])]
    taken = set(twins.values())
    for (before, after), (next_before, next_after) in zip(
        [(-1, -1), *anchors], [*anchors, (len(old), len(new))], strict=True
    ):
        left = [place for place in range(before + 1, next_before) if place not in taken]
        right = [place for place in range(after + 1, next_after) if place not in twins]
        if len(left) == len(right):
            for old_place, new_place in zip(left, right, strict=True):
                if type(old[old_place]) is type(new[new_place]):
                    twins[new_place] = old_place


# What moved elsewhere


class _Added:
    """Finds values that are new by any keys, without a look at all that are alike."""

    def __init__(self) -> None:
        self._nodes: dict[Hashable, deque[DiffNode]] = defaultdict(deque)

    def add(self, key: Hashable, node: DiffNode) -> None:
        """Keep a node under a key."""
        self._nodes[key].append(node)

    def first(self, key: Hashable) -> list[DiffNode]:
        """Return the first two nodes of a key that are still new."""
        nodes = self._nodes[key]
        found: list[DiffNode] = []
        while nodes and len(found) < 2:
            node = nodes.popleft()
            if node.mark is Mark.ADDED:
                found.append(node)
        nodes.extendleft(reversed(found))
        return found


def _find_moves(root: DiffNode) -> None:
    """Mark a value as moved if it is gone from one place, and an equal one is new in another."""
    parents = {id(part): node for node in _walk(root) for part in node.parts or ()}
    tops = {id(node) for mark in (Mark.ADDED, Mark.REMOVED) for node in _top(root, mark)}
    added = _Added()
    for node in _walk(root):
        if node.mark is Mark.ADDED and node is not root:
            text, key = text_of(node.new), node.new_at[-1]
            keys = [text, (text, id(parents[id(node)])), (text, key, False)]
            for one in [*keys, (text, key, True)] if id(node) in tops else keys:
                added.add(one, node)
    renamed: dict[int, list[tuple[DiffNode, DiffNode]]] = defaultdict(list)
    waiting = [node for node in _top(root, Mark.REMOVED) if node is not root][::-1]
    while waiting:
        source = waiting.pop()
        text, parent = text_of(source.old), parents[id(source)]
        siblings = added.first((text, id(parent)))
        if isinstance(source.old, (dict, list)) and source.old:
            targets = (siblings or added.first(text))[:1]
        else:  # for a plain value, such as `true`, equality alone is not enough
            targets = siblings or added.first((text, source.old_at[-1], id(source) not in tops))
        if len(targets) != 1:
            waiting += (source.parts or [])[::-1]
            continue
        _move(source, targets[0])
        if siblings:
            renamed[id(parent)].append((source, targets[0]))
    for pairs in renamed.values():
        _rename(parents[id(pairs[0][0])], pairs)


def _move(source: DiffNode, target: DiffNode) -> None:
    for node in _walk(target):
        node.mark = Mark.SAME
    target.parts = source.parts = None
    target.mark = source.mark = Mark.MOVED
    target.old, target.old_at = source.old, source.old_at
    source.new, source.new_at, source.left = target.new, target.new_at, True
    source.note, target.note = f"is now at {pointer(target.new_at)}", f"was at {pointer(source.old_at)}"


def _rename(parent: DiffNode, pairs: list[tuple[DiffNode, DiffNode]]) -> None:
    """Note the old keys of what moved within its object, and whether it also stands between other keys.

    The old places need no lines then.
    """
    sources = {id(source) for source, _ in pairs}
    parent.parts = [part for part in parent.parts or () if id(part) not in sources]
    both = parent.old.keys() & parent.new.keys()
    keys = [*parent.old]
    places = {key: place for place, key in enumerate(keys)}
    before, after = _counted(parent.old, both), _counted(parent.new, both)
    alike = _alike_starts(*([key for key in wire if key in both] for wire in (parent.old, parent.new)))
    for source, target in pairs:
        key, count = source.old_at[-1], before[source.old_at[-1]]
        target.note = f"was called {text_of(key)}"
        if count != after[target.new_at[-1]] or not alike[count]:
            target.note += f", {_stood_after(keys, places[key])}"
            target.reordered = True


def _counted(wire: dict[str, Any], both: set[str]) -> dict[str, int]:
    """Return for each key how many of the keys that stayed stand before it."""
    counts: dict[str, int] = {}
    count = 0
    for key in wire:
        counts[key] = count
        count += key in both
    return counts


def _alike_starts(old: list[str], new: list[str]) -> list[bool]:
    """Return for each number of keys whether the first ones of two orders are the same, in any order."""
    alike, differing = [True], set[str]()
    for pair in zip(old, new, strict=True):
        for key in pair:
            differing ^= {key}
        alike.append(not differing)
    return alike


def _top(node: DiffNode, mark: Mark) -> Iterator[DiffNode]:
    """Yield the marked nodes that are not in a node with the same mark."""
    if node.mark is mark:
        yield node
    else:
        for part in node.parts or ():
            yield from _top(part, mark)


def _walk(node: DiffNode) -> Iterator[DiffNode]:
    yield node
    for part in node.parts or ():
        yield from _walk(part)


def _differences(node: DiffNode, within: Mark = Mark.SAME) -> Iterator[Difference]:
    """Return all differences; of a value that is new or gone, only the whole."""
    if node.mark is not Mark.SAME and not node.left and (node.mark is not within or node.mark is Mark.MOVED):
        old = None if node.mark is Mark.ADDED else node.old_at
        new = None if node.mark is Mark.REMOVED else node.new_at
        yield Difference(node.mark, old, new, node.reordered)
    for part in node.parts or ():
        yield from _differences(part, node.mark)
