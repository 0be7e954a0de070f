"""Makes text of a spec safe for Python source. All text of a spec reaches generated files through this module."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from ottbuild.schemas import limits as schemas
from ottbuild_codegen.spec.model import Node

QUOTES, APOSTROPHES = '"""', "'''"


def prose(text: object) -> str:
    """Make text safe for a docstring: one paragraph, no backslash, no closing quotes, nothing unprintable."""
    flat = comment(re.sub(r"\s+", " ", str(text)).strip())
    return flat.replace("\\", "\\\\").replace(QUOTES, APOSTROPHES).rstrip('"')


def comment(text: str) -> str:
    """Make text safe for a comment: what is unprintable, such as a line break, is replaced."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def quoted(body: str) -> str:
    """Return the docstring with a body that went through `prose`: whatever was joined since, no quote closes it."""
    return f'"""{body.replace(QUOTES, APOSTROPHES).rstrip(chr(34))}"""'


def literal(value: Any) -> str:
    """Return the Python literal of a JSON value."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if value is None or isinstance(value, (str, bool, int, float)):
        return ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    raise TypeError(f"{value!r} is not JSON data")


def docstring(paragraphs: list[str], indent: int) -> str:
    """Return a docstring of safe paragraphs. Paragraphs that start with spaces keep their line breaks."""
    pad = " " * indent
    width = 100 - indent
    lines: list[str] = []
    for place, paragraph in enumerate(paragraphs):
        if place and not (paragraph.startswith("    ") and paragraphs[place - 1].endswith((":", "\0"))):
            lines.append("")
        for line in paragraph.rstrip("\0").split("\n"):
            depth = len(line) - len(line.lstrip())
            lines += textwrap.wrap(
                line.strip(), width, initial_indent=" " * depth, subsequent_indent=" " * (depth + 4 * (depth > 0)),
                break_long_words=False, break_on_hyphens=False,
            ) or [""]  # fmt: skip
    body = "\n".join((pad + line).rstrip() for line in lines).lstrip()
    closing = f"\n{pad}" if len(lines) > 1 else ""
    return quoted(body + closing)


def sentence(text: str) -> str:
    """Return `text` with a full stop."""
    return text if not text or text.endswith((".", "!", "?", ":")) else text + "."


def limits(node: Node, beside: str = "") -> str:
    """Return the limits of a value as sentences; sizes that the text `beside` them states are left out."""
    phrases = schemas.limits(node, beside=beside, brief=True)
    return " ".join(prose(phrase[0].upper() + phrase[1:]) + "." for phrase in phrases)


def deprecation(node: Node) -> str | None:
    """Return the deprecation notice of a schema as a phrase without its subject, or None."""
    return next((prose(phrase) for phrase in schemas.deprecated(node)), None)


def deprecated(node: Node) -> str:
    """Return the deprecation notice of a schema as a sentence of its own, or ""."""
    notice: dict[str, str] = node.get("x-deprecated", {})
    if not notice and not node.get("deprecated"):
        return ""
    since = f" since {notice['since']}" if "since" in notice else ""
    return prose(f"Deprecated{since}: use {notice['use']}." if "use" in notice else f"Deprecated{since}.")


def described(node: Node) -> str:
    """Describe a value for a docstring: what it is, its limits, and whether it is deprecated.

    A pattern is hard to read: where there is a description, an example takes its place.
    """
    about = sentence(prose(node.get("description", "")))
    example = ""
    if about and "pattern" in node:
        node = {key: value for key, value in node.items() if key != "pattern"}
        example = prose(f"For example, {node['examples'][0]!r}.") if node.get("examples") else ""
    known = "Values not listed here pass too." if node.get("x-values") and node.get("type") != "boolean" else ""
    return " ".join(part for part in (deprecated(node), about, limits(node, about), example, known) if part)
