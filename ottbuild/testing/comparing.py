"""Says how what was received differs from what was expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from itertools import islice
from typing import Any

from ottbuild.schemas.jsondata import pointer, shortened
from ottbuild.schemas.secrets import Masks
from ottbuild.testing.messages import Received, dumped

MOST_LINES = 200
"""The most lines of a difference that are shown."""
MOST_COMPARED = 2_000
"""The most lines of a payload that are compared."""
MOST_FIELDS = 20
"""The most fields that are listed."""
MOST_REQUESTS = 1_000
"""The most requests among which the nearest one is sought."""
_NOTHING = object()


def difference(expected: Any, received: Sequence[Received], kept: Sequence[Any]) -> str:
    """Return why none of the received requests has a payload, with the difference to the nearest one.

    Args:
        expected: The payload.
        received: The requests.
        kept: Their payloads, without the credentials that the expected one does not have.
    """
    if not received:
        return "no request was received, and so none with this payload:\n" + dumped(Masks().masked(expected))
    wanted = _leaves(expected)
    last = range(max(0, len(received) - MOST_REQUESTS), len(received))
    nearest = max(last, key=lambda place: (_likeness(wanted, kept[place]), place))
    one = received[nearest]
    masks = Masks()
    hidden, found = masks.masked(expected), masks.masked(kept[nearest])
    others = "the only request that was received" if len(received) == 1 else f"the nearest of {len(received)} requests"
    lines = [f"no request with this payload was received; {others} is {one!r}", *_lines(hidden, found)]
    lines += _fields(hidden, found)
    return "\n".join(lines)


def _lines(expected: Any, found: Any) -> list[str]:
    wanted, given = (dumped(data).split("\n")[:MOST_COMPARED] for data in (expected, found))
    lines = [*islice(unified_diff(wanted, given, "expected", "received", lineterm=""), MOST_LINES + 1)]
    return [*lines[:MOST_LINES], "..."] if len(lines) > MOST_LINES else lines


def _fields(expected: Any, found: Any) -> list[str]:
    """Return the fields that differ, by their JSON Pointers."""
    wanted, given = _leaves(expected), _leaves(found)
    differing = [place for place in dict.fromkeys([*wanted, *given]) if _differ(wanted, given, place)]
    lines = [
        f"{place or 'the whole payload'}: {_shown(wanted, place)} was expected, and {_shown(given, place)} received"
        for place in differing[:MOST_FIELDS]
    ]
    more = len(differing) - len(lines)
    return [*lines, f"and {more} more fields"] if more else lines


def _shown(leaves: dict[str, Any], place: str) -> str:
    return shortened(leaves[place]) if place in leaves else "nothing"


def _differ(wanted: dict[str, Any], given: dict[str, Any], place: str) -> bool:
    value, other = wanted.get(place, _NOTHING), given.get(place, _NOTHING)
    return value != other or type(value) is not type(other)


def _likeness(wanted: dict[str, Any], payload: Any) -> float:
    """Return how many values two payloads have in common, less those that only one has; a text with the same beginning is half."""
    given = _leaves(payload)
    common = sum(
        _beginning(wanted[place], given.get(place)) / 2 if _differ(wanted, given, place) else 1 for place in wanted
    )
    return 2 * common - len(given)


def _beginning(value: Any, other: Any) -> float:
    """Return how much of the longer of two texts is the beginning of both, from 0 to 1; 0 for anything else."""
    if not isinstance(value, str) or not isinstance(other, str):
        return 0
    pairs = enumerate(zip(value, other, strict=False))
    same = next((place for place, (one, two) in pairs if one != two), min(len(value), len(other)))
    return same / max(len(value), len(other), 1)


def _leaves(data: Any) -> dict[str, Any]:
    """Return the values that hold no others, by their JSON Pointers."""
    return {pointer(path): value for path, value in _walk(data, ())}


def _walk(data: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    waiting: list[tuple[tuple[str | int, ...], Any]] = [(path, data)]
    while waiting:
        at, value = waiting.pop()
        if isinstance(value, dict) and value:
            waiting += reversed([((*at, key), item) for key, item in value.items()])
        elif isinstance(value, list) and value:
            waiting += reversed([((*at, place), item) for place, item in enumerate(value)])
        else:
            yield at, value
