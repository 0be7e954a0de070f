"""Spec text on its way into Python source. Nothing from a spec reaches a file other than through here."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from ottbuild_codegen.spec.model import Node, listed

UNITS = {"utf16": "UTF-16 code units", "grapheme": "grapheme clusters", "byte": "bytes"}


def prose(text: object) -> str:
    """Text that is safe inside a docstring: one paragraph, no backslash, no closing quotes, nothing unprintable."""
    flat = re.sub(r"\s+", " ", str(text)).strip()
    flat = "".join(char if char.isprintable() else "\ufffd" for char in flat)
    return flat.replace("\\", "\\\\").replace('"""', "'''").rstrip('"')


def literal(value: Any) -> str:
    """The Python literal of a JSON value."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if value is None or isinstance(value, (str, bool, int, float)):
        return ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    raise TypeError(f"{value!r} is not JSON data")


def docstring(paragraphs: list[str], indent: int) -> str:
    """A docstring of safe paragraphs; those that start with spaces keep their lines."""
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
    return f'"""{body}{closing}"""'


def sentence(text: str) -> str:
    """`text` with a full stop."""
    return text if not text or text.endswith((".", "!", "?", ":")) else text + "."


def limits(node: Node) -> str:
    """The limits of a value in words."""
    said: list[str] = []
    unit = UNITS.get(node.get("x-length-unit", ""), "characters")
    least, most = node.get("minLength"), node.get("maxLength")
    if most is not None:
        said.append(f"{least} to {most} {unit}" if least else f"At most {most} {unit}")
    elif least:
        said.append("Not empty" if least == 1 else f"At least {least} {unit}")
    least, most = node.get("minItems"), node.get("maxItems")
    if least is not None and least == most:
        said.append(f"Exactly {least} item{'' if least == 1 else 's'}")
    elif most is not None:
        said.append(f"{least} to {most} items" if least else f"At most {most} item{'' if most == 1 else 's'}")
    elif least:
        said.append(f"At least {least} item{'' if least == 1 else 's'}")
    least, most = node.get("minimum"), node.get("maximum")
    if least is not None and most is not None:
        said.append(f"{least} to {most}")
    elif least is not None:
        said.append(f"At least {least}")
    elif most is not None:
        said.append(f"At most {most}")
    if "pattern" in node:
        said.append(f"Matches {node['pattern']}")
    if "default" in node:
        said.append(f"If absent, the provider assumes {node['default']!r}")
    return " ".join(prose(part) + "." for part in said)


def deprecation(node: Node) -> str | None:
    """What is said of something that the provider switched off."""
    gone = node.get("x-deprecated")
    if gone is None and not node.get("deprecated"):
        return None
    if gone is None:
        return "is deprecated by the provider"
    text = "was switched off by the provider" + (f" on {gone['since']}" if "since" in gone else "")
    return prose(text + (f"; use {gone['use']}" if "use" in gone else ""))


def described(node: Node) -> str:
    """A value in words: what it is, its limits, whether it is gone."""
    gone = deprecation(node)
    parts = [sentence(prose(node.get("description", ""))), limits(node), f"It {gone}." if gone else ""]
    known = [entry["value"] for entry in listed(node.get("x-values"))]
    if known:
        parts.append("Values not listed here pass too.")
    return " ".join(part for part in parts if part)
