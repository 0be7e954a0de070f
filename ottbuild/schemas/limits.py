"""What a schema asks of a value, in the words that `ottbuild explain` and the reference have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.spec import Node


def limits(node: Node, code: Callable[[Any], str] | None = None) -> list[str]:
    """What a value itself is limited to; `code` says how a pattern and a value are shown, where not as in Python."""
    unit = UNITS[node.get("x-length-unit", "character")][0]
    lines = [
        *_range(node, "minLength", "maxLength", unit),
        *_range(node, "minItems", "maxItems", "items"),
        *_range(node, "minProperties", "maxProperties", "fields"),
        *_range(node, "minimum", "maximum", ""),
    ]
    if "pattern" in node:
        lines.append(f"matches {(code or str)(node['pattern'])}")
    if "pattern" in node.get("propertyNames", {}):
        lines.append(f"keys match {(code or str)(node['propertyNames']['pattern'])}")
    if node.get("uniqueItems"):
        lines.append("no item twice")
    if "default" in node:
        lines.append(f"if absent, the provider assumes {(code or repr)(node['default'])}")
    if node.get("x-accepts"):
        lines.append(f"when parsing, {' or '.join(node['x-accepts'])} passes too")
    return lines


def _range(node: Node, low: str, high: str, unit: str) -> Iterator[str]:
    least, most = node.get(low), node.get(high)
    one = unit.removesuffix("s")
    if least is not None and least == most:
        yield f"exactly {least} {one if least == 1 else unit}".rstrip()
    elif least is not None and most is not None:
        yield f"{least} to {most} {unit}".rstrip()
    elif least is not None:
        yield "not empty" if least == 1 and unit else f"at least {least} {unit}".rstrip()
    elif most is not None:
        yield f"at most {most} {one if most == 1 else unit}".rstrip()


def deprecated(node: Node, code: Callable[[str], str] = str) -> list[str]:
    """What is said of something that the provider has switched off; `code` says how what it names is shown."""
    gone: dict[str, str] | None = node.get("x-deprecated")
    if gone is None:
        return ["is deprecated by the provider"] if node.get("deprecated") else []
    since = f" on {gone['since']}" if "since" in gone else ""
    use = f"; use {code(gone['use'])}" if "use" in gone else ""
    return [f"was switched off by the provider{since}{use}"]
