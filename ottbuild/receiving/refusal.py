"""The exception for what arrived at a webhook and can't be trusted to come from the provider."""

from __future__ import annotations

from typing import Any


class WebhookRefused(ValueError):
    """What arrived is not known to come from the provider. The text shows neither the secret nor any signature."""

    def __init__(self, provider: str, rule: str, reason: str) -> None:
        super().__init__(provider, rule, reason)
        self.provider = provider
        """The provider, as `line`."""
        self.rule = rule
        """Why, as a stable id: `no_secret`, `empty_secret`, `unsigned`, `missing_header`, `repeated_header`,
        `malformed_header`, `wrong_signature`, `wrong_body`; of a challenge, `wrong_token` and `wrong_query`.
        """
        self.reason = reason
        """Why, in words."""

    def __str__(self) -> str:
        return f"a webhook of {self.provider} is refused: {self.reason} [{self.rule}]"

    def __reduce__(self) -> Any:
        return type(self), (self.provider, self.rule, self.reason)
