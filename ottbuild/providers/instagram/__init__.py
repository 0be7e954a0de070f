"""Instagram Messaging: Messages, reactions and sender actions that an Instagram professional account sends to people."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.instagram.builders import Instagram

__all__ = ["Instagram"]
