"""Puts a review into words, for the screen and the pages."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from os.path import commonpath
from pathlib import PurePosixPath

from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.lines import folded, lines_of, visible
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
    """Return short names of items: without the folders that all are in, but with the one that a snapshot is in."""
    folders = [PurePosixPath(item.name).parent for item in items if item.path is not None]
    common = commonpath(folders) if len({folder.is_absolute() for folder in folders}) == 1 else ""
    if any(str(folder) == common for folder in folders):
        common = str(PurePosixPath(common).parent)
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


def shown(session: Session, place: int) -> str:
    """Return one item for a terminal: its name, its state, its causes and its lines, as the screen shows them."""
    item = session.items[place]
    lines = [f"{visible(item.name)}: {about(item)}", *(f"  because {visible(cause)}" for cause in item.causes)]
    for line in folded(lines_of(item.diff.root)) if item.diff is not None else ():
        note = f"   {visible(line.note)}" if line.note else ""
        lines.append(f"  {line.mark.value} {line.indented}{note}")
    return "\n".join(lines) + "\n"


def summary(session: Session) -> str:
    """Return the result of a review, for a terminal."""
    names = titles(session.items)
    kinds = Counter(item.status for item in session.items)
    what = ", ".join(f"{count} {status.value}" for status, count in kinds.items())
    lines = [f"{headline(session)} ({what})"]
    accepted = [place for place, given in enumerate(session.verdicts) if given is Verdict.ACCEPTED]
    lines += [f"  accepted  {session.items[place].status.value:7}  {names[place]}" for place in accepted]
    for verdict in (Verdict.REJECTED, Verdict.SKIPPED, Verdict.OPEN):
        left = [place for place, given in enumerate(session.verdicts) if given is verdict]
        for causes, places in groupby(left, lambda place: session.items[place].causes):
            for place in places:
                lines.append(f"  {verdict.word:8}  {session.items[place].status.value:7}  {names[place]}")
            lines += [f"            because {visible(cause)}" for cause in causes]
    return "\n".join(lines) + "\n"
