"""Writes a review as one self-contained page: HTML for a browser, Markdown for a pull request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ottbuild_codegen.changes.report import code, escaped
from ottbuild_codegen.review.collect import Item
from ottbuild_codegen.review.lines import Line, folded, lines_of, visible
from ottbuild_codegen.review.session import Session, Verdict
from ottbuild_codegen.review.summary import LEGEND, about, headline, titles
from ottbuild_codegen.review.wirediff import Mark

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parents[1] / "templates"),
    undefined=StrictUndefined,
    autoescape=True,  # payloads and specs hold any text
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["visible"] = visible


@dataclass(frozen=True)
class PageEntry:
    """An item on a page."""

    number: int
    title: str
    item: Item
    verdict: Verdict
    lines: list[Line]
    about: str
    first: bool
    """True for the first of items that are alike; the others are folded."""


def entries(session: Session) -> list[PageEntry]:
    """Return the items of a review, grouped by likeness."""
    order = list(dict.fromkeys(item.likeness for item in session.items))
    places = sorted(range(len(session.items)), key=lambda place: order.index(session.items[place].likeness))
    names, seen = titles(session.items), set[object]()
    entries: list[PageEntry] = []
    for place in places:
        item = session.items[place]
        lines = folded(lines_of(item.diff.root)) if item.diff is not None else []
        first = item.likeness not in seen
        seen.add(item.likeness)
        number = len(entries) + 1
        entries.append(PageEntry(number, names[place], item, session.verdicts[place], lines, about(item), first))
    return entries


def as_html(session: Session, notes: list[str]) -> str:
    """Return the review as HTML."""
    page = TEMPLATES.get_template("review.html.jinja2")
    return page.render(headline=headline(session), entries=entries(session), notes=notes, legend=LEGEND, marks=Mark)


def as_markdown(session: Session, notes: list[str]) -> str:
    """Return the review as Markdown."""
    legend = ", ".join(f"`{mark.value}` {meaning}" for mark, meaning in LEGEND.items())
    lines = ["### Snapshots to review", "", f"{escaped(headline(session))}. Marks: {legend}."]
    lines += [line for note in notes for line in ("", escaped(visible(note)))]
    for entry in entries(session):
        title = f"{entry.verdict.value} {code(entry.title)}, {escaped(entry.about)}"
        lines += ["", f"#### {title}"] if entry.first else ["", "<details>", f"<summary>{_html(entry)}</summary>"]
        lines += [""] if entry.item.causes else []
        lines += [f"- because {escaped(visible(cause))}" for cause in entry.item.causes]
        if entry.item.error:
            lines += _block("text", [visible(line) for line in entry.item.error.splitlines()])
        if entry.lines:
            lines += _block("diff", [_line(line) for line in entry.lines])
        if entry.item.call.text:
            lines += ["", f"Built at {code(visible(entry.item.call.where))}:"] if entry.item.call.where else []
            lines += _block("python", [visible(line) for line in entry.item.call.text.splitlines()])
        lines += [] if entry.first else ["", "</details>"]
    return "\n".join(lines) + "\n"


def _html(entry: PageEntry) -> str:
    text = TEMPLATES.from_string("{{ sign }} like the one above: <code>{{ title }}</code>, {{ about }}")
    return text.render(sign=entry.verdict.value, title=entry.title, about=entry.about)


def _line(line: Line) -> str:
    note = f"   # {visible(line.note)}" if line.note else ""
    return f"{line.mark.value} {line.indented}{note}"


def _block(language: str, lines: list[str]) -> list[str]:
    """Return lines in a fence that is longer than any fence in them."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return ["", f"{fence}{language}", *lines, fence]
