"""The verdicts of a review. An accepted snapshot is written into the project at once; nothing else is ever written."""

from __future__ import annotations

from enum import Enum
from pathlib import Path, PurePosixPath

from ottbuild_codegen.review.collect import Item
from ottbuild_codegen.writing import remove_unfinished, replace_file


class Verdict(Enum):
    """A reviewer's verdict on an item. The value is its sign in every output."""

    OPEN = "·"
    ACCEPTED = "✓"
    REJECTED = "✗"
    SKIPPED = "»"

    @property
    def word(self) -> str:
        """The verdict in a word."""
        return self.name.lower()


class RefusedError(Exception):
    """A verdict can't be given. The text says why."""


class Session:
    """The items of a review, with a verdict on each."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.verdicts = [Verdict.OPEN for _ in items]
        self._past: list[dict[int, Verdict]] = []
        """For each step: index of an item -> its previous verdict."""

    def give(self, verdict: Verdict, *places: int) -> None:
        """Give a verdict to items, as one step.

        Raises:
            RefusedError: A file can't be written; then nothing has changed.
        """
        before = {place: self.verdicts[place] for place in places if self.verdicts[place] is not verdict}
        self._set(dict.fromkeys(before, verdict))
        if before:
            self._past.append(before)

    def alike(self, place: int) -> list[int]:
        """Return this item, and the items without a verdict that differ in the same way."""
        likeness = self.items[place].likeness
        return [
            other
            for other, item in enumerate(self.items)
            if other == place or (item.likeness == likeness and self.verdicts[other] is Verdict.OPEN)
        ]

    def called(self, pattern: str) -> list[int]:
        """Return the snapshots that a pattern names: by the end of the path, `line/*` or `rating`, or by the whole name."""
        return [
            place
            for place, item in enumerate(self.items)
            if item.path is not None and (_fits(item.name, pattern) or _fits(item.name.removesuffix(".json"), pattern))
        ]

    def undo(self) -> int | None:
        """Undo the last step and its files. Return the index of its first item; None if there is no step."""
        if not self._past:
            return None
        self._set(self._past[-1])
        return min(self._past.pop())

    def count(self, verdict: Verdict) -> int:
        """Return the number of items with a verdict."""
        return self.verdicts.count(verdict)

    @property
    def done(self) -> bool:
        """True if everything is accepted."""
        return self.count(Verdict.ACCEPTED) == len(self.items)

    def next_open(self, place: int) -> int:
        """Return the next item without a verdict, continuing at the start; `place` if there is none."""
        count = len(self.items)
        return next(
            (
                index % count
                for index in range(place + 1, place + count)
                if self.verdicts[index % count] is Verdict.OPEN
            ),
            place,
        )

    def _set(self, verdicts: dict[int, Verdict]) -> None:
        """Set verdicts and write their files: all, or none if one can't be written."""
        flipped: list[int] = []
        try:
            for place, verdict in verdicts.items():
                if self._accepted(verdict) is not self._accepted(self.verdicts[place]):
                    flip(self.items[place], self._accepted(verdict))
                    flipped.append(place)
        except (OSError, RefusedError) as error:
            for place in flipped:
                flip(self.items[place], self._accepted(self.verdicts[place]))
            text = str(error) if isinstance(error, RefusedError) else f"{error.filename}: {error.strerror}"
            raise RefusedError(text) from error
        for place, verdict in verdicts.items():
            self.verdicts[place] = verdict

    def _accepted(self, verdict: Verdict) -> bool:
        return verdict is Verdict.ACCEPTED


def _fits(name: str, pattern: str) -> bool:
    """Return True if a name is the pattern, or matches it. Names of parametrized tests have brackets of their own."""
    if not pattern.strip("/"):
        return False
    return name == pattern or name.endswith(f"/{pattern}") or PurePosixPath(name).match(pattern)


def flip(item: Item, accept: bool) -> None:
    """Write the new snapshot in place of the old one, or the old one back."""
    if item.path is None:
        raise RefusedError("there is nothing to accept: the test gives no payload")
    before, after = (item.old, item.new) if accept else (item.new, item.old)
    if on_disk(item.path) != before:
        raise RefusedError(f"{item.name} was changed by someone else; run the review again")
    remove_unfinished(item.path.parent)
    replace_file(item.path, after)


def on_disk(path: Path) -> bytes | None:
    """Return the content of a file; None if there is no file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
