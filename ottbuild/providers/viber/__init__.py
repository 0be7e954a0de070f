"""Viber REST Bot API: Messages that a Viber chat bot sends to its subscribers, one by one or as a broadcast."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.viber.builders import Viber

__all__ = ["Viber"]
