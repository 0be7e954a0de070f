"""Names for annotations: what the calls of eSMS return."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.providers.esms.builders import (
    MultichannelRequestBuilder,
    ViberRequestBuilder,
    ZnsHashPhoneRequestBuilder,
    ZnsRequestBuilder,
    ZnsZaloUidRequestBuilder,
)

ViberRequest: TypeAlias = ViberRequestBuilder
"""A Viber message to one or many phones."""
ZnsRequest: TypeAlias = ZnsRequestBuilder
"""A Zalo notification (ZNS) to a phone."""
ZnsZaloUidRequest: TypeAlias = ZnsZaloUidRequestBuilder
"""A Zalo notification (ZNS) to a Zalo user."""
ZnsHashPhoneRequest: TypeAlias = ZnsHashPhoneRequestBuilder
"""A Zalo notification (ZNS) to a phone of which only the hash is given."""
MultichannelRequest: TypeAlias = MultichannelRequestBuilder
"""A Zalo notification (ZNS) to a phone, and the SMS that is sent where it fails."""
