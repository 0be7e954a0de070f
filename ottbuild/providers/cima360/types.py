"""Names for annotations: what the calls of CIMA360 return."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.providers.cima360.builders import ApiSmsRequestBuilder, EmailRequestBuilder, OttMessageRequestBuilder

OttMessageRequest: TypeAlias = OttMessageRequestBuilder
"""A batch of OTT messages."""
ApiSmsRequest: TypeAlias = ApiSmsRequestBuilder
"""An SMS."""
EmailRequest: TypeAlias = EmailRequestBuilder
"""An email to many recipients, made from a template or from HTML."""
