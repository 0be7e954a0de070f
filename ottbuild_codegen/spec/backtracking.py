"""Find the patterns that a backtracking engine can search for very long.

A text is searched long if it can be read in many ways, all of which fail at its end. The pattern becomes an automaton whose
states are the places in the pattern that read a character. Where a state leads back to itself in two ways over the same
text, the number of ways doubles with each round: the time is exponential. Where one loop leads to another and both read
the same text, the text can be divided between them anywhere: each such loop adds a power to the time.

    ^(a+)+$          exponential: each `a` begins a round of the inner loop, or of the outer one
    ^a*a*a*$         cubic: three loops share the text
    ^[a-z]+(-[a-z]+)*$   linear: the dash says where each round begins

The analysis is careful: what it does not know exactly counts as more ways, never as fewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from re import _constants as sre  # type: ignore[attr-defined]  # the stubs leave it out
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST_POWERS = 2
"""The time may grow with this power of the length of the text."""
MANY = 12
"""A group that is repeated at least this often, in several ways each time, is as bad as one without an end."""
LONG = 256
"""One character that may be repeated more often is a loop."""
COPIES = 3
"""How often the part of a repetition is written out, at most, where it is no loop."""
WRITTEN_OUT = 60
"""How often it is written out to count the ways through it, and the length of the texts on which they are counted."""
MOST_WAYS = 1_000_000
"""The steps that a search of such a text may take."""
MOST_STEPS = 1_000_000
"""The work that an analysis may take. A pattern that needs more is refused."""

MOST_STATES = 50_000

LAST = 0x10FFFF
ALL = ((0, LAST),)
_CATEGORIES = {
    sre.CATEGORY_DIGIT: ((48, 57), (128, LAST)),
    sre.CATEGORY_NOT_DIGIT: ((0, 47), (58, LAST)),
    sre.CATEGORY_SPACE: ((9, 13), (28, 32), (128, LAST)),
    sre.CATEGORY_NOT_SPACE: ((0, 8), (14, 31), (33, LAST)),
    sre.CATEGORY_WORD: ((48, 57), (65, 90), (95, 95), (97, 122), (128, LAST)),
    sre.CATEGORY_NOT_WORD: ((0, 47), (58, 64), (91, 94), (96, 96), (123, LAST)),
}
"""Category -> the characters in it. Beyond ASCII, everything is in both a category and its opposite."""

Ranges = tuple[tuple[int, int], ...]


class _TooComplex(Exception):
    pass


@cache  # specs repeat their patterns
def why_slow(pattern: re.Pattern[str]) -> str:
    """Return why a search for a pattern can take very long; "" if it can't."""
    try:
        tree = parser.parse(pattern.pattern, pattern.flags)
        analysis = _Analysis(tree, bool(pattern.flags & re.IGNORECASE))
        if analysis.is_exponential():
            return "it can be searched for ever: the number of ways to read a text doubles with its length"
        powers = analysis.powers()
        ways = analysis.ways()
    except (_TooComplex, RecursionError):
        return "it has too many ways to read a text, so that a search may take for ever"
    if powers > MOST_POWERS:
        return f"a search can take very long: {powers} repetitions can share the same text, in all possible ways"
    if ways > MOST_WAYS:
        return f"a search can take very long: a text of {WRITTEN_OUT} characters can be read in more than {MOST_WAYS:,} ways"
    return ""


# The automaton


@dataclass
class _Node:
    """A state that reads no character: where the states next to it are."""

    after: list[tuple[int, bool]] = field(default_factory=list)
    """The next states, and whether the step to each is certain: a lookahead or an anchor may refuse it."""


class _Automaton:
    """The automaton of a pattern. States with a set of characters read one; the others read nothing."""

    def __init__(self, ignore_case: bool, loops: bool, copies: int) -> None:
        self.ignore_case = ignore_case
        self.copies = copies
        """How often the part of a repetition is written out, at most, where it is no loop."""
        self.starts: set[int] = set()
        """The places where a round of a loop begins."""
        self.loops = loops
        """Turn repetitions of `MANY` times and more into loops."""
        self.nodes: list[_Node] = []
        self.reads: dict[int, Ranges] = {}
        self.inner: list[tuple[Any, bool]] = []
        """The lookarounds, and whether each is in a loop."""
        self.depth = 0

    def new(self, reads: Ranges | None = None) -> int:
        self.nodes.append(_Node())
        if len(self.nodes) > MOST_STATES:
            raise _TooComplex
        if reads is not None:
            self.reads[len(self.nodes) - 1] = reads
        return len(self.nodes) - 1

    def link(self, start: int, end: int, certain: bool = True) -> None:
        self.nodes[start].after.append((end, certain))

    def add(self, tree: Iterable[Any], start: int, at_start: bool) -> int | None:
        """Add a sequence after `start` and return its end; None if no text leads there.

        Args:
            tree: What Python's parser makes of the sequence.
            start: The state before it.
            at_start: The text may begin here; else `^` leads nowhere.
        """
        place: int | None = start
        for operator, argument in tree:
            if place is None:
                return None
            place = self.item(operator, argument, place, at_start)
        return place

    def item(self, operator: Any, argument: Any, start: int, at_start: bool) -> int | None:
        ranges = self.ranges(operator, argument)
        if ranges is not None:
            state = self.new(ranges)
            self.link(start, state)
            return state
        if operator is sre.AT:
            if argument in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING) and not at_start:
                return None
            end = self.new()
            # at the beginning of the text, `^` is certain; anywhere else, an anchor may refuse
            self.link(start, end, argument in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING))
            return end
        if operator is sre.SUBPATTERN:
            return self.add(argument[3], start, at_start)
        if operator is getattr(sre, "ATOMIC_GROUP", None):
            return self.add(argument, start, at_start)
        if operator is sre.BRANCH:
            return self.join(start, argument[1], at_start)
        if operator in (sre.ASSERT, sre.ASSERT_NOT):
            self.inner.append((argument[1], self.depth > 0))
            end = self.new()
            self.link(start, end, certain=False)
            return end
        if operator is sre.GROUPREF:  # it reads what the group read; here, anything
            return self.repeat(0, sre.MAXREPEAT, [(sre.ANY_ALL, None)], start, at_start)
        if operator is sre.GROUPREF_EXISTS:
            return self.join(start, [argument[1], argument[2] or []], at_start)
        if operator in (sre.MAX_REPEAT, sre.MIN_REPEAT, getattr(sre, "POSSESSIVE_REPEAT", None)):
            least, most, part = argument
            return self.repeat(least, most, part, start, at_start)
        raise _TooComplex  # nothing that patterns of specs use

    def join(self, start: int, branches: Iterable[Any], at_start: bool) -> int | None:
        ends = [self.add(branch, self.after(start), at_start) for branch in branches]
        if all(end is None for end in ends):
            return None
        joined = self.new()
        for end in ends:
            if end is not None:
                self.link(end, joined)
        return joined

    def after(self, start: int) -> int:
        state = self.new()
        self.link(start, state)
        return state

    def repeat(self, least: int, most: int, tree: Any, start: int, at_start: bool) -> int | None:
        items = list(tree)
        simple = len(items) == 1 and self.ranges(*items[0]) is not None
        many = most > LONG if simple else most >= MANY
        is_loop = most is sre.MAXREPEAT or (most > least and simple and many) or (not simple and many and self.loops)
        self.depth += is_loop
        place: int | None = start
        for _ in range(min(least, self.copies) if not is_loop else min(least, 1)):
            place = None if place is None else self.add(items, place, at_start)
        if place is not None and is_loop:
            head, end = self.after(place), self.new()
            self.starts.add(head)
            last = self.add(items, head, at_start)
            if last is not None:
                again = self.after(last)
                self.link(again, head)
                self.link(again, end)
            self.link(place, end)
            place = end
        elif place is not None and most > least:
            end = self.new()
            self.link(place, end)
            for _ in range(min(most - least, self.copies)):
                place = None if place is None else self.add(items, place, at_start)
                if place is not None:
                    self.link(place, end)
            place = end
        self.depth -= is_loop
        return place

    def ranges(self, operator: Any, argument: Any) -> Ranges | None:
        """Return the characters that an item reads; None if it is not a single character."""
        if operator is sre.LITERAL:
            found: Ranges = ((argument, argument),)
        elif operator is sre.NOT_LITERAL:
            found = _opposite(((argument, argument),))
        elif operator in (sre.ANY, sre.ANY_ALL):
            return ALL
        elif operator is sre.IN:
            negated = bool(argument) and argument[0][0] is sre.NEGATE
            parts: list[tuple[int, int]] = []
            for kind, value in argument[negated:]:
                if kind is sre.LITERAL:
                    parts.append((value, value))
                elif kind is sre.RANGE:
                    parts.append((value[0], value[1]))
                else:
                    parts += _CATEGORIES.get(value, ALL)
            found = _opposite(tuple(parts)) if negated else tuple(parts)
        else:
            return None
        return found if not self.ignore_case else (*found, (65, 90), (97, 122), (128, LAST))


def _opposite(ranges: Ranges) -> Ranges:
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in sorted(ranges):
        if low > start:
            found.append((start, low - 1))
        start = max(start, high + 1)
    return (*found, (start, LAST)) if start <= LAST else tuple(found)


class _Analysis:
    """What an automaton can do to a text."""

    def __init__(self, tree: Any, ignore_case: bool) -> None:
        self.tree = tree
        self.ignore_case = ignore_case
        self.exact = _Graph(tree, ignore_case, loops=False)
        self.looped = _Graph(tree, ignore_case, loops=True)
        self.inner = [(_Analysis(part, ignore_case), in_loop) for part, in_loop in self.exact.automaton.inner]

    def is_exponential(self) -> bool:
        return any(graph.doubles() for graph in (self.exact, self.looped)) or any(
            analysis.is_exponential() for analysis, _ in self.inner
        )

    def ways(self) -> int:
        """Return in how many ways a short text can be read at most, of the texts that repeat one or two characters."""
        try:
            own = _Graph(self.tree, self.ignore_case, loops=False, copies=WRITTEN_OUT).ways()
        except _TooComplex:
            own = 0  # nothing that grows with the text, which the other graphs would show
        return max([own, *(analysis.ways() for analysis, _ in self.inner)])

    def powers(self) -> int:
        """Return the power of the text's length that the time of a search grows with."""
        outer = 0 if self.exact.is_anchored else 1
        return max(
            [
                self.exact.powers(),
                *(analysis.anchored_powers() + max(in_loop, outer) for analysis, in_loop in self.inner),
            ]
        )

    def anchored_powers(self) -> int:
        """Return the power for a lookaround, which is tried at one place."""
        return max(1, self.exact.powers() - (not self.exact.is_anchored))


class _Graph:
    """The states of an automaton that read a character, and the steps between them."""

    def __init__(self, tree: Any, ignore_case: bool, loops: bool, copies: int = COPIES) -> None:
        self.automaton = automaton = _Automaton(ignore_case, loops, copies)
        self.steps_left = MOST_STEPS
        first, start = automaton.new(), automaton.new()
        skipped = automaton.new(ALL)  # a search may begin after any character
        automaton.link(first, skipped)
        automaton.link(skipped, skipped)
        automaton.link(skipped, start)
        self.ends = {automaton.add(tree, start, at_start=False)} - {None}
        self.is_anchored = not self.ends
        """True if it is tried only at the beginning of the text."""
        end = automaton.add(tree, first, at_start=True)
        self.ends |= {end} - {None}
        self.next: dict[int, dict[int, int]] = {}
        """State -> the next states, and in how many ways each follows: 1, or 2 for several."""
        self.passes: set[int] = set()
        """The states after which the pattern is found, whatever follows."""
        waiting, seen = [first], {first}
        while waiting:
            state = waiting.pop()
            self.next[state] = self.following(state)
            for other in self.next[state].keys() - seen:
                seen.add(other)
                waiting.append(other)
        self.start = [first]
        self.masks = {first: 0, **self.classes(self.next.keys() - {first})}
        self.groups = [group for group in _components(self.next) if self.is_loop(group)]

    def spend(self, steps: int = 1) -> None:
        self.steps_left -= steps
        if self.steps_left < 0:
            raise _TooComplex

    def following(self, state: int) -> dict[int, int]:
        """Return the states that read the next character. A round of a loop that reads nothing is the last one."""
        found: dict[int, int] = {}
        nodes, reads, starts = self.automaton.nodes, self.automaton.reads, self.automaton.starts

        def walk(place: int, certain: bool, begun: frozenset[int]) -> None:
            self.spend()
            if place in self.ends and certain:
                self.passes.add(state)
            for other, is_certain in nodes[place].after:
                if other in reads:
                    found[other] = min(2, found.get(other, 0) + 1)
                elif other not in begun:
                    walk(other, certain and is_certain, begun | ({other} & starts))

        walk(state, True, frozenset())
        return found

    def classes(self, states: Iterable[int]) -> dict[int, int]:
        """Return the characters of each state, as a set of classes of characters that no state tells apart."""
        reads = {state: self.automaton.reads[state] for state in states}
        bounds = sorted({bound for ranges in reads.values() for low, high in ranges for bound in (low, high + 1)})
        number = {bound: place for place, bound in enumerate(bounds)}
        masks: dict[int, int] = {}
        for state, ranges in reads.items():
            masks[state] = 0
            for low, high in ranges:
                masks[state] |= (1 << number[high + 1]) - (1 << number[low])
        return masks

    def is_loop(self, group: list[int]) -> bool:
        return len(group) > 1 or group[0] in self.next[group[0]]

    def pairs(self, left: int, right: int) -> Iterator[tuple[int, int]]:
        """Yield the pairs of states that follow two states over the same character."""
        for one in self.next[left]:
            for other in self.next[right]:
                self.spend()
                if self.masks[one] & self.masks[other]:
                    yield one, other

    def doubles(self) -> bool:
        """Return True if a state leads back to itself in two ways over the same text."""
        for group in self.groups:
            members = set(group) - self.passes
            if any(count > 1 and other in members for state in members for other, count in self.next[state].items()):
                return True
            seen: dict[tuple[int, int], list[tuple[int, int]]] = {}
            waiting = [(state, state) for state in members]
            while waiting:
                pair = waiting.pop()
                if pair in seen:
                    continue
                seen[pair] = [each for each in self.pairs(*pair) if each[0] in members and each[1] in members]
                waiting += seen[pair]
            for component in _components({pair: dict.fromkeys(after, 1) for pair, after in seen.items()}):
                if len({left == right for left, right in component}) == 2:
                    return True
        return False

    def ways(self) -> int:
        """Return in how many ways a short text can be read at most, of the texts that repeat one or two characters."""
        masks = sorted({1 << (mask.bit_length() - 1) for mask in self.masks.values() if mask} | {1})[:8]
        most = 0
        for first in masks:
            for second in masks:
                ways = dict.fromkeys(self.start, 1)
                total = 0
                for place in range(WRITTEN_OUT):
                    mask = second if place % 2 else first
                    after: dict[int, int] = {}
                    for state, count in ways.items():
                        for other, times in self.next[state].items():
                            self.spend()
                            if self.masks[other] & mask and other not in self.passes:
                                after[other] = after.get(other, 0) + count * times
                    ways = after
                    total += sum(ways.values())
                    if total > MOST_WAYS or not ways:
                        break
                most = max(most, total)
        return most

    def powers(self) -> int:
        """Return how many loops, one after the other, can read the same text; at least 1."""
        number = {state: place for place, group in enumerate(self.groups) for state in group}
        shares: dict[int, set[int]] = {place: set() for place in range(len(self.groups))}
        for place, group in enumerate(self.groups):
            below = self.reach(group)
            for other in {number[state] for state in below if state in number} - {place}:
                if self.share(set(group) - self.passes, below, set(self.groups[other]) - self.passes):
                    shares[place].add(other)
        # what a loop leads to by way of others counts as well
        longest: dict[int, int] = {}

        def length(place: int) -> int:
            if place not in longest:
                below = {number[state] for state in self.reach(self.groups[place]) if state in number} - {place}
                longest[place] = max(
                    [1 + length(other) for other in shares[place]] + [length(other) for other in below], default=1
                )
            return longest[place]

        return max(map(length, shares), default=1)

    def reach(self, group: Iterable[int]) -> set[int]:
        seen = set(group)
        waiting = list(seen)
        while waiting:
            for other in self.next[waiting.pop()]:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        return seen

    def share(self, first: set[int], between: set[int], second: set[int]) -> bool:
        """Return True if some text leads around a loop, from it to another, and around that."""
        for start in first:
            for end in second:
                seen = {(start, start, end)}
                waiting = list(seen)
                while waiting:
                    left, middle, right = waiting.pop()
                    for one in self.next[left].keys() & first:
                        for other in self.next[middle].keys() & between:
                            for third in self.next[right].keys() & second:
                                self.spend()
                                step = (one, other, third)
                                if step in seen or not self.masks[one] & self.masks[other] & self.masks[third]:
                                    continue
                                if step == (start, end, end):
                                    return True
                                seen.add(step)
                                waiting.append(step)
        return False


def _components(graph: dict[Any, dict[Any, int]]) -> list[list[Any]]:
    """Return the strongly connected components of a graph (Tarjan's algorithm, without recursion)."""
    index: dict[Any, int] = {}
    low: dict[Any, int] = {}
    stack: list[Any] = []
    on_stack: set[Any] = set()
    found: list[list[Any]] = []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(graph[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, after = work[-1]
            for other in after:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component: list[Any] = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                        on_stack.discard(component[-1])
                    found.append(component)
    return found
