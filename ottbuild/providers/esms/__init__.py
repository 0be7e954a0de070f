"""eSMS: Messages that a Vietnamese business sends through eSMS: Viber messages, Zalo notifications (ZNS), and Zalo with SMS to fall back on."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.esms.builders import Esms

__all__ = ["Esms"]
