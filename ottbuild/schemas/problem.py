"""The problems of a payload, and the exception that lists them."""

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from ottbuild.schemas.escapes import printable


class Problem(NamedTuple):
    """One rule that a payload breaks, or one piece of advice that it does not follow.

    Two are equal if they say the same of the payload, whatever code has built it: `hint` and `place` do not count.
    """

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
    hint: str = ""
    """What to write, in terms of the fluent calls; "" if the payload was not built by them."""
    place: str = ""
    """The file and the line of the call that made the part, or set the field; known only with `OTTBUILD_TRACE=1`."""

    def __eq__(self, other: object) -> bool:
        return self._of_payload() == other._of_payload() if isinstance(other, Problem) else NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self._of_payload())

    def _of_payload(self) -> tuple[Any, ...]:
        return self[:10]

    @property
    def is_error(self) -> bool:
        """True for what the provider refuses, false for a warning."""
        return self.severity == "error"

    def __str__(self) -> str:
        warning = "" if self.is_error else "warning: "
        text = f"{printable(self.pointer) or '(payload)'}: {warning}{printable(self.message)} [{self.rule}]"
        if self.place:
            text += f"\n    at {printable(self.place)}"
        if self.hint:
            text += f"\n    {printable(self.hint)}"
        if self.provider_message is not None:
            text += f"\n    the provider says: {printable(self.provider_message)}"
        if self.provider_code is not None:
            text += f"\n    the provider's code: {printable(str(self.provider_code))}"
        return text


class InvalidPayload(ValueError):
    """A payload breaks the rules of its provider. The text lists every problem."""

    problems: tuple[Problem, ...]
    advice: str
    """How to learn more about all problems; "" if there is no way."""

    def __init__(self, problems: Iterable[Problem], what: str = "payload", advice: str = "") -> None:
        self.problems = tuple(problems)
        self.what = what
        self.advice = advice
        super().__init__(self.problems, what, advice)

    def __str__(self) -> str:
        count = len(self.problems)
        lines = [f"{self.what} has {count} problem{'' if count == 1 else 's'}"]
        lines += [f"  {line}" for problem in self.problems for line in str(problem).split("\n")]
        lines += [f"  see {doc}" for doc in dict.fromkeys(problem.doc for problem in self.problems) if doc]
        lines += [f"  {self.advice}"] if self.advice else []
        return "\n".join(lines)

    def __reduce__(self) -> tuple[type["InvalidPayload"], tuple[tuple[Problem, ...], str, str]]:
        return type(self), (self.problems, self.what, self.advice)


MOST_PROBLEMS = 1000
"""The number of problems that are listed; one more problem says how many were left out."""
MOST_CHARACTERS = 4_000_000
"""The length of pointers and messages after which no more problems are listed: a long key stands in every pointer below it."""

PATIENCE = 10_000
"""The number of values that are looked at after the last listed problem."""


class Listing:
    """A list of problems whose size is bounded, whatever the payload holds."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.left_out: list[bool] = []
        """For each problem that is left out, whether it is an error."""
        self.patience = PATIENCE
        """How many more values are looked at to count the problems that are left out."""
        self._characters = 0

    @property
    def full(self) -> bool:
        """True if no more problems are listed."""
        return len(self.problems) >= MOST_PROBLEMS or self._characters > MOST_CHARACTERS

    def add(self, problem: Problem) -> None:
        """Add a problem."""
        self.problems.append(problem)
        self._characters += len(problem.pointer) + len(problem.message)

    def listed(self) -> list[Problem]:
        """Return the problems. The last one says how many were left out, if there were too many."""
        if not self.left_out:
            return self.problems
        more = len(self.left_out)
        noun, verb = ("problem", "is") if more == 1 else ("problems", "are")
        message = f"has {more} more {noun}, which {verb} not listed"
        known = len(self.problems)
        severity: Literal["error", "warning"] = "error" if any(self.left_out) else "warning"
        last = Problem("", MORE, message, known, known + more, "problems", severity=severity)
        return [*self.problems, last]


MORE = "more_problems"
"""The rule of the problem that says how many were left out."""


def errors_in(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that are errors."""
    return tuple(problem for problem in problems if problem.is_error)
