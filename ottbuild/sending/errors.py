"""Why a message was not accepted, or is not known to be. No text shows credentials, and no error holds the request."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas.problem import Problem


class SendingError(Exception):
    """A message was not accepted by the provider, or is not known to be."""

    def __init__(self, kind: str, reason: str, attempts: int = 1) -> None:
        super().__init__(kind, reason, attempts)
        self.kind = kind
        """The kind of the payload."""
        self.reason = reason
        """What happened, in words."""
        self.attempts = attempts
        """How often it was tried."""

    def __str__(self) -> str:
        tries = f", after {self.attempts} attempts" if self.attempts > 1 else ""
        return f"{self.kind} {self.reason}{tries}"


class Unreachable(SendingError):
    """The message was not sent: no connection to the provider was made. It can be sent again."""


class Answered(SendingError):
    """The provider, or somebody before it, has answered, but has not accepted the message."""

    def __init__(
        self,
        kind: str,
        reason: str,
        attempts: int = 1,
        status: int | None = None,
        answer: Any = None,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        super().__init__(kind, reason, attempts)
        self.args = (kind, reason, attempts, status, answer, problems)
        self.status = status
        """The HTTP status of the last answer; None if there was none."""
        self.answer = answer
        """The last answer as a model; None if there was none that can be read."""
        self.problems = problems
        """What the answer complains of, with the places in the payload and in the code, as far as these are known."""

    def __str__(self) -> str:
        lines = [super().__str__()]
        lines += [f"  {line}" for problem in self.problems for line in str(problem).split("\n")]
        return "\n".join(lines)


class Refused(Answered):
    """The provider has refused the message; it goes out to nobody."""


class UnknownFate(Answered):
    """Nobody knows whether the message goes out: it was sent, and there is no answer that says what became of it.

    It is not sent again, as it might arrive twice. The provider's own records tell what became of it.
    """
