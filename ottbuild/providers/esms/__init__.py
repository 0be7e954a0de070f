"""eSMS: Messages that a Vietnamese business sends through eSMS: Viber messages, Zalo notifications (ZNS), Zalo with SMS to fall back on, SMS, one-time codes, and voice calls."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.esms.builders import Esms

__all__ = ["Esms"]
