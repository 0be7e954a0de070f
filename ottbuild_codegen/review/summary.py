"""Puts a review into words, for the screen and the pages."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from os.path import commonpath
from pathlib import PurePosixPath

from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.lines import visible
from ottbuild_codegen.review.session import Session, Verdict
from ottbuild_codegen.review.wirediff import Mark

SIGNS = {Status.CHANGED: "~", Status.NEW: "+", Status.UNUSED: "-", Status.FAILED: "!"}
ABOUT = {
    Status.CHANGED: "written in another way",
    Status.NEW: "new",
    Status.UNUSED: "of no test any more; to accept is to delete it",
    Status.FAILED: "the test fails before there is a payload; there is nothing to accept",
}
LEGEND = {Mark.ADDED: "new", Mark.REMOVED: "gone", Mark.CHANGED: "old → new", Mark.MOVED: "moved, the same"}
LAYOUT = "The same JSON in the same order: only the layout of the file differs."


def titles(items: list[Item]) -> list[str]:
    """Return short names of items: without what all names have in common."""
    folders = [str(PurePosixPath(item.name).parent) for item in items if item.path is not None]
    common = commonpath(folders) if len({folder.startswith("/") for folder in folders}) == 1 else ""
    return [visible(_title(item, common)) for item in items]


def _title(item: Item, common: str) -> str:
    if item.path is None:
        return item.name.rpartition("::")[2]
    name = item.name.removeprefix(f"{common}/") if common not in ("", ".") else item.name
    return name.removesuffix(".json")


def about(item: Item) -> str:
    """Return a phrase about an item."""
    text = ABOUT[item.status]
    if item.diff is not None and not item.diff.differences:
        return LAYOUT
    return f"{text}; {visible(item.kind)}" if item.kind and item.status is not Status.FAILED else text


def headline(session: Session) -> str:
    """Return the progress of a review as one line."""
    given = [f"{session.count(verdict)} {verdict.word}" for verdict in Verdict if session.count(verdict)]
    return f"{len(session.items)} to review: {', '.join(given) or 'nothing'}"


def summary(session: Session) -> str:
    """Return the result of a review, for a terminal."""
    names = titles(session.items)
    kinds = Counter(item.status for item in session.items)
    what = ", ".join(f"{count} {status.value}" for status, count in kinds.items())
    lines = [f"{headline(session)} ({what})"]
    for verdict in (Verdict.REJECTED, Verdict.SKIPPED, Verdict.OPEN):
        left = [place for place, given in enumerate(session.verdicts) if given is verdict]
        for causes, places in groupby(left, lambda place: session.items[place].causes):
            for place in places:
                lines.append(f"  {verdict.word:8}  {session.items[place].status.value:7}  {names[place]}")
            lines += [f"            because {visible(cause)}" for cause in causes]
    return "\n".join(lines) + "\n"
