"""Turn text of specs into Markdown. Every text from a spec goes through this module on its way to a page.

Only characters that mean something in Markdown are escaped, so that the source of a page is readable, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+")
_LINKED = re.compile(r"://|@|^\W*(?:www\.|mailto:|xmpp:)", re.I)
"""Marks of a word that most code hosts turn into a link."""
_MARKS = re.compile(r"\[\](?![(\[:])|[`*\[\]<~$]|\\(?=[!-/:-@\[-`{-~]|$)|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
_FIRST = re.compile(r"^(\d*)([#>+=:.)-])")
"""The beginning of a paragraph that is a heading, a list or a quotation."""


def text(value: object) -> str:
    """Return text on one line, for a paragraph or a cell."""
    words = _visible(re.sub(r"\s+", " ", str(value)).strip()).split(" ")
    escaped = " ".join(code(word) if _LINKED.search(word) else _MARKS.sub(_escaped, word) for word in words)
    return _FIRST.sub(r"\1\\\2", escaped)


def _escaped(mark: re.Match[str]) -> str:
    return mark[0] if mark[0] == "[]" else f"\\{mark[0]}"


def code(value: object) -> str:
    """Return a code span."""
    shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in str(value))
    if not shown.strip(" ") or "\\|" in shown:  # not every renderer shows these in a span
        return f"<code>{re.sub(r'[^A-Za-z0-9]', lambda char: f'&#{ord(char[0])};', shown)}</code>"
    ticks = "`" * (_longest_run(shown) + 1)
    pad = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{ticks}{pad}{shown}{pad}{ticks}"


def comment(line: str) -> str:
    """Return text for an HTML comment, which it can't close."""
    return re.sub("--(?=!?>)", "- -", _visible(line))


def literal(value: Any) -> str:
    """Return a JSON value as a code span, a string without its quotes."""
    return code(value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False))


def link(shown: str, url: str) -> str:
    """Return a link to a web page, with rendered text; only the URL, as code, where it is no such address."""
    return f"[{shown}]({url})" if _ADDRESS.fullmatch(url) else code(url)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of rendered cells, without its empty columns."""
    rows = list(rows)
    columns = [place for place in range(len(head)) if any(row[place] for row in rows)]
    lines = [[head[place] for place in columns], ["---"] * len(columns)]
    lines += [[row[place].replace("|", "\\|") for place in columns] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def fence(source: str, language: str) -> str:
    """Return a block of code."""
    shown = "".join(char if char.isprintable() or char == "\n" else _escape(char) for char in source)
    ticks = "`" * max(3, _longest_run(shown) + 1)
    return f"{ticks}{language}\n{shown}\n{ticks}"


def _visible(line: str) -> str:
    return "".join(char if char.isprintable() else "\ufffd" for char in line)


def _escape(char: str) -> str:
    """Return a character as JSON and Python strings both write it."""
    return json.dumps(char)[1:-1]


def _longest_run(shown: str) -> int:
    return max(map(len, re.findall("`+", shown)), default=0)
