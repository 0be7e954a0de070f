"""Messenger Platform Send API: Messages and sender actions that a Facebook Page sends to people in Messenger."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.messenger.builders import Messenger

__all__ = ["Messenger"]
