"""Writes the report on a change of the specs: text, Markdown for a pull request, or JSON for programs."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ottbuild_codegen.changes.change import Change, bump
from ottbuild_codegen.changes.stored import Finding, Stored

TITLES = {"provider": "provider", "payload": "payloads", "call": "fluent calls", "model": "models"}
SHOWN = 3
"""The most subjects of a change, and problems of a payload, to list; the others are counted."""


@dataclass(frozen=True)
class Report:
    """What a change of the specs means."""

    old: str
    new: str
    version: str
    """The version of the old specs."""
    changes: list[Change]
    stored: Stored | None
    entries: dict[str, str]
    """Provider -> the name that users import."""

    @property
    def breaking(self) -> list[Change]:
        """The changes that make a valid payload or call invalid."""
        return [change for change in self.changes if change.breaking]

    @property
    def broken(self) -> bool:
        """True if anything breaks."""
        return bool(self.breaking)

    @property
    def bump(self) -> tuple[str, str]:
        """The part of the version to raise, and the next version."""
        return bump(self.changes, self.version)

    @property
    def headline(self) -> str:
        """The report as one sentence."""
        if not self.changes:
            return "the same payloads, calls and models"
        part, version = self.bump
        count = f"{len(self.breaking)} breaking of {counted(len(self.changes), 'change')}"
        return f"{count}; version bump: {part}, {self.version} -> {version}"

    @property
    def kinds(self) -> dict[str, tuple[int, int]]:
        """Payload kind -> the number of its breaking changes, and of all its changes."""
        total = Counter(kind for change in self.changes for kind in change.kinds)
        breaking = Counter(kind for change in self.breaking for kind in change.kinds)
        return {kind: (breaking[kind], total[kind]) for kind in sorted(total)}

    def sections(self) -> Iterator[tuple[str, str, list[Change]]]:
        """Yield the changes by provider and section."""
        for (provider, section), changes in groupby(self.changes, lambda change: (change.provider, change.section)):
            yield provider, section, list(changes)


def as_text(report: Report) -> str:
    """Return the report for a terminal."""
    lines = [f"{report.old} -> {report.new}: {report.headline}"]
    for provider, section, changes in report.sections():
        lines += ["", f"{provider}, {TITLES[section]}"]
        for change in changes:
            verdict = "breaking" if change.breaking else "fine"
            lines.append(f"  {verdict:8}  {change.rule}  {what(change)}")
            lines += [f"            {line}" for line in where(change)]
    if report.stored is not None:
        lines += ["", *_stored_lines(report.stored)]
    return "\n".join(lines) + "\n"


def what(change: Change) -> str:
    """Return a change as a sentence."""
    return f"{listed_names(change.subjects)}{': each' if len(change.subjects) > 1 else ''} {change.text}"


def where(change: Change) -> Iterator[str]:
    """Yield the place of a change, its payload kinds, and the calls that build what changed."""
    kinds = f"; in {', '.join(change.kinds)}" if change.kinds else ""
    ways = f"; {' and '.join(change.ways)}" if "received" in change.ways else ""
    yield f"{change.location}{kinds}{ways}"
    if change.calls:
        yield f"made by {listed_names(change.calls)}"


def listed_names(names: tuple[str, ...]) -> str:
    """Return a list of names, shortened if it is long."""
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {more} more" if more > 0 else "")


def counted(number: int, what: str) -> str:
    """Return a number with its noun."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def summary(stored: Stored) -> str:
    """Return a sentence about the stored payloads."""
    text = f"stored payloads: {stored.known} of {stored.count} are valid by the old specs; the new ones refuse"
    return f"{text} {len(stored.refused)} of them and write {len(stored.rewritten)} in another way"


def _stored_lines(stored: Stored) -> Iterator[str]:
    yield summary(stored)
    for finding in stored.findings:
        yield f"  {'refused' if finding.refused else 'rewritten'}  {finding.name}, {', '.join(finding.kinds)}"
        yield from (f"           {line}" for detail in _details(finding) for line in detail.split("\n"))
    for line in stored.unreadable:
        yield f"  not read  {line}"


def _details(finding: Finding) -> list[str]:
    more = len(finding.details) - SHOWN
    return [*finding.details[:SHOWN], *([f"and {more} more"] if more > 0 else [])]


def as_markdown(report: Report) -> str:
    """Return the report for a pull request."""
    lines = [f"### Specs: {code(report.old)} to {code(report.new)}", "", f"{escaped(report.headline).capitalize()}."]
    if report.kinds:
        lines += ["", "| payload kind | breaking | all changes |", "|---|--:|--:|"]
        lines += [f"| {code(kind)} | {breaking} | {total} |" for kind, (breaking, total) in report.kinds.items()]
    for provider, section, changes in report.sections():
        lines += [
            "",
            f"#### {escaped(provider)}, {TITLES[section]}",
            "",
            "| | rule | what | spec |",
            "|---|---|---|---|",
        ]
        for change in changes:
            verdict = "**breaking**" if change.breaking else ""
            lines.append(
                f"| {verdict} | {code(change.rule)} | {markdown_text(change)} | {code(str(change.location))} |"
            )
    if report.stored is not None:
        lines += ["", escaped(summary(report.stored)).capitalize() + "."]
        lines += [""] if report.stored.findings or report.stored.unreadable else []
        for finding in report.stored.findings:
            kinds = ", ".join(code(kind) for kind in finding.kinds)
            lines.append(f"- {'refused' if finding.refused else 'rewritten'}: {code(finding.name)}, {kinds}")
            lines += [f"  - {escaped(line)}" for line in _details(finding)]
        lines += [f"- not read: {escaped(line)}" for line in report.stored.unreadable]
    return "\n".join(lines) + "\n"


def markdown_text(change: Change) -> str:
    """Return a change as a sentence in Markdown."""
    names = tuple(code(name) for name in change.subjects)
    return f"{listed_names(names)}{': each' if len(names) > 1 else ''} {escaped(change.text)}"


def code(text: str) -> str:
    """Return text as code in Markdown, also within a table."""
    return f"`{_flat(text).replace('`', chr(39)).replace('|', chr(92) + '|')}`"


def escaped(text: str) -> str:
    """Return text escaped for Markdown."""
    return re.sub(r"([\\`*\[\]<|#@~&]|\b_|_\b)", r"\\\1", _flat(text))


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def as_json(report: Report) -> str:
    """Return the report for programs."""
    part, version = report.bump
    data = {
        "old": report.old,
        "new": report.new,
        "breaking": report.broken,
        "bump": part,
        "version": {"old": report.version, "next": version},
        "kinds": {kind: {"breaking": breaking, "changes": total} for kind, (breaking, total) in report.kinds.items()},
        "changes": [
            {
                "rule": change.rule,
                "breaking": change.breaking,
                "section": change.section,
                "provider": change.provider,
                "subjects": change.subjects,
                "text": change.text,
                "spec": {"file": change.location.file, "line": change.location.line, "old": change.location.old},
                "kinds": change.kinds,
                "ways": change.ways,
                "calls": change.calls,
            }
            for change in report.changes
        ],
        "payloads": report.stored
        and {
            "count": report.stored.count,
            "known": report.stored.known,
            "findings": [
                {"name": finding.name, "kinds": finding.kinds, "refused": finding.refused, "details": finding.details}
                for finding in report.stored.findings
            ],
            "unreadable": report.stored.unreadable,
        },
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}
