"""The problems of a payload, and the exception that lists them."""

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple


class Problem(NamedTuple):
    """One rule that a payload breaks, or one piece of advice that it does not follow."""

    pointer: str
    """JSON Pointer to the offending place, in wire names; "" is the whole payload."""
    rule: str
    """Stable id of the rule: `required`, `max_length`, `one_of`, …"""
    message: str
    """The broken rule in words, with the limit and the actual value."""
    limit: Any = None
    """The limit: a number, a list of values, or names of fields."""
    actual: Any = None
    """The actual value, or its length or count if the rule limits that. Secrets are shown as `***`."""
    unit: str | None = None
    """The unit of `limit` and `actual`: `characters`, `items`, …"""
    doc: str | None = None
    """The page that documents the rule."""
    provider_message: str | None = None
    """The provider's own text for this rule, if it documents one."""
    provider_code: int | str | None = None
    """The provider's own code for this rule, if it documents one."""
    severity: Literal["error", "warning"] = "error"
    """An error is what the provider refuses. A warning is advice, or something that the provider ignores or may refuse."""

    @property
    def is_error(self) -> bool:
        """True for what the provider refuses, false for a warning."""
        return self.severity == "error"

    def __str__(self) -> str:
        place = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in self.pointer)
        text = f"{place or '(payload)'}: {'' if self.is_error else 'warning: '}{self.message} [{self.rule}]"
        if self.provider_message is not None:
            text += f"\n    the provider says: {self.provider_message}"
        if self.provider_code is not None:
            text += f"\n    the provider's code: {self.provider_code}"
        return text


class InvalidPayload(ValueError):
    """A payload breaks the rules of its provider. The text lists every problem."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem], what: str = "payload") -> None:
        self.problems = tuple(problems)
        self.what = what
        super().__init__(self.problems, what)

    def __str__(self) -> str:
        count = len(self.problems)
        lines = [f"{self.what} has {count} problem{'' if count == 1 else 's'}"]
        lines += [f"  {line}" for problem in self.problems for line in str(problem).split("\n")]
        lines += [f"  see {doc}" for doc in dict.fromkeys(problem.doc for problem in self.problems) if doc]
        return "\n".join(lines)

    def __reduce__(self) -> tuple[type["InvalidPayload"], tuple[tuple[Problem, ...], str]]:
        return type(self), (self.problems, self.what)


def errors_in(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that are errors."""
    return tuple(problem for problem in problems if problem.is_error)
