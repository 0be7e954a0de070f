"""LINE: Messages that a LINE Official Account sends with the LINE Messaging API."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.line.builders import Line

__all__ = ["Line"]
