"""CIMA360: Batches of OTT messages, SMS and email that are sent through the CIMA360 Messaging API."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.

from ottbuild.providers.cima360.builders import Cima360

__all__ = ["Cima360"]
