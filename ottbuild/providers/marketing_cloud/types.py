"""Names for annotations: what the calls of Salesforce Marketing Cloud OTT return."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Builder
from ottbuild.providers.line import types as _line
from ottbuild.providers.marketing_cloud import models
from ottbuild.providers.marketing_cloud.builders import (
    LineRegistrationBuilder,
    MessengerRegistrationBuilder,
    SendRequestBuilder,
    WhatsAppDefinitionBuilder,
    WhatsAppRequestBuilder,
)
from ottbuild.providers.messenger import types as _messenger

SendRequest: TypeAlias = SendRequestBuilder
"""A message to one recipient, by way of a registered Messenger Page or LINE channel."""
NetworkMessage: TypeAlias = _messenger.Message | _line.Message
"""A message of Messenger or of LINE."""
Registration: TypeAlias = Builder[models.AnyRegistration]
"""A Page or a channel that Marketing Cloud may send through."""
MessengerRegistration: TypeAlias = MessengerRegistrationBuilder
"""A Messenger Page."""
LineRegistration: TypeAlias = LineRegistrationBuilder
"""A LINE channel."""
WhatsAppRequest: TypeAlias = WhatsAppRequestBuilder
"""A message to recipients of WhatsApp, as a definition says it."""
WhatsAppDefinition: TypeAlias = WhatsAppDefinitionBuilder
"""What is sent by WhatsApp, and by whom."""
