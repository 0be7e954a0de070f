"""WhatsApp Cloud API: Messages that a business sends to people and groups in WhatsApp, and the templates for them."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.whatsapp.builders import WhatsApp

__all__ = ["WhatsApp"]
