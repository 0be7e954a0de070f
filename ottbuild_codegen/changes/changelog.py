"""Drafts the entry of a changelog. Text written by hand stays as it is."""

from __future__ import annotations

import hashlib
import re
import textwrap
from itertools import groupby

from ottbuild_codegen.changes.report import Report, code, counted, escaped

WIDTH = 120
_MARK = re.compile(
    r"<!-- drafted from the specs since (?P<since>\w+), text (?P<text>\w+): .*? -->\n(?P<body>(?:(?!<!--|#).+\n)*)"
)
_HEADING = re.compile(r"^## (?P<version>\d+\.\d+\.\d+)?(?P<rest>.*)$", re.MULTILINE)


def entry(report: Report) -> list[str]:
    """Return a bullet for each change. Changes with the same text share a bullet."""
    changes = [change for change in report.changes if change.rule != "documentation-changed"]
    changes.sort(key=lambda change: not change.breaking)
    bullets: list[str] = []
    for _, same in groupby(changes, lambda change: (change.breaking, change.provider, change.rule, change.text)):
        first, *others = same
        names = list(dict.fromkeys(name for change in (first, *others) for name in change.subjects))
        entry_point = report.entries.get(first.provider, first.provider)
        who = "" if all(f"{name}.".startswith(f"{entry_point}.") for name in names) else f"{entry_point}: "
        subjects = ", ".join(code(name) for name in names)
        text = f"{subjects}{': each' if len(names) > 1 else ''} {escaped(first.text).rstrip('.')}."
        bullets.append(f"- {'**Breaking.** ' if first.breaking else ''}{who}{text}")
    return list(dict.fromkeys(bullets))


def drafted(changelog: str, report: Report, since: str) -> tuple[str, str]:
    """Return the changelog with an entry drafted from `report`, and a note on what was done.

    The draft goes into the section of the next version, which is added if there is none. An untouched draft is replaced;
    an edited one stays, and so does everything else.

    Args:
        changelog: The text of the changelog.
        report: The changes.
        since: The digest of the old specs.
    """
    bullets = entry(report)
    body = "".join(textwrap.fill(bullet, WIDTH, subsequent_indent="  ", break_long_words=False,
                                 break_on_hyphens=False) + "\n" for bullet in bullets)  # fmt: skip
    start, end, text = _section(changelog, report.bump[1])
    section = text[start:end]
    for draft in _MARK.finditer(section):
        if draft["since"] != since:
            continue
        if _digest(draft["body"]) != draft["text"]:
            note = "the draft was edited by hand and stays as it is"
            return changelog, note + (f"; now it would be:\n{body}" if body else "; nothing of it holds any more\n")
        if draft["body"] == body:
            return changelog, "the draft is up to date\n"
        before, new = section[: draft.start()], _marked(since, body)
        if not body:
            before, new = before.removesuffix("\n"), ""
        done = text[:start] + before + new + section[draft.end() :] + text[end:]
        return done, f"drafted {counted(len(bullets), 'line')} anew\n"
    if not bullets:
        return changelog, "nothing to tell\n"
    kept = section.rstrip("\n")
    done = f"{text[:start]}{kept}\n\n{_marked(since, body)}" + (f"\n{text[end:]}" if text[end:] else "")
    return done, f"drafted {counted(len(bullets), 'line')}\n"


def _section(changelog: str, version: str) -> tuple[int, int, str]:
    """Return the start and the end of the next version's section, and the text with that section."""
    headings = list(_HEADING.finditer(changelog))
    if headings and "unreleased" in headings[0]["rest"].lower():
        end = headings[1].start() if len(headings) > 1 else len(changelog)
        return headings[0].end(), end, changelog
    heading = f"## {version}, unreleased\n\n"
    if headings:
        before = headings[0].start()
        text = changelog[:before] + heading + changelog[before:]
    else:
        text = (changelog.rstrip("\n") or "# Changelog") + "\n\n"
        before = len(text)
        text += heading
    return before + len(heading.rstrip("\n")), before + len(heading), text


def _marked(since: str, body: str) -> str:
    hint = "edit it as you like; delete this line when the entry is done"
    return f"<!-- drafted from the specs since {since}, text {_digest(body)}: {hint} -->\n{body}"


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:8]
