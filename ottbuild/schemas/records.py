"""Problems as records for files and tables, in which no value is longer than a person reads."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas.jsondata import shortened

LONGEST_TEXT = 500
"""The characters of a text that are kept."""
MOST_VALUES = 30
"""The values of a list that are kept."""


def record(problem: Any) -> dict[str, Any]:
    """Return a problem as a mapping of plain values. Long texts and lists are cut, and end in "..."."""
    own: dict[str, Any] = problem._asdict()
    return own | {key: _bounded(own[key]) for key in ("pointer", "message", "limit", "actual")}


def _bounded(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else f"{value[:LONGEST_TEXT]}..."
    if isinstance(value, (list, tuple)):
        values: list[Any] = [*value]
        first = [_bounded(item) for item in values[:MOST_VALUES]]
        return first if len(values) <= MOST_VALUES else [*first, "..."]
    return value if value is None or isinstance(value, (bool, int, float)) else _bounded(shortened(value))
