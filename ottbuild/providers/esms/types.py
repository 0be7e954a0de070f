"""Names for annotations: what the calls of eSMS return."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.providers.esms.builders import (
    AdvertisingSmsRequestBuilder,
    MultichannelOtpRequestBuilder,
    MultichannelRequestBuilder,
    OtpCheckRequestBuilder,
    RecordedCallRequestBuilder,
    SmsOtpRequestBuilder,
    SmsRequestBuilder,
    TemplateCallRequestBuilder,
    ViberRequestBuilder,
    ZnsHashPhoneRequestBuilder,
    ZnsRequestBuilder,
    ZnsV4RequestBuilder,
    ZnsV5RequestBuilder,
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
ZnsV5Request: TypeAlias = ZnsV5RequestBuilder
"""A Zalo notification (ZNS) to a phone, in the older version of the API. The newer one takes the
values of the template as one object.
"""
ZnsV4Request: TypeAlias = ZnsV4RequestBuilder
"""A Zalo notification (ZNS) to a phone, in the oldest version of the API, or one of a journey, for
which there is no newer one. The newest version takes the values of the template by name.
"""
SmsRequest: TypeAlias = SmsRequestBuilder
"""A text to a phone: an SMS of customer care or with a one-time code, a call that says a code, or, in
an older way, a Zalo message.
"""
AdvertisingSmsRequest: TypeAlias = AdvertisingSmsRequestBuilder
"""An advertisement by SMS to many phones."""
MultichannelOtpRequest: TypeAlias = MultichannelOtpRequestBuilder
"""A one-time code that eSMS makes, and sends by Zalo, or by SMS where that fails."""
SmsOtpRequest: TypeAlias = SmsOtpRequestBuilder
"""A one-time code that eSMS makes, and sends by SMS."""
OtpCheckRequest: TypeAlias = OtpCheckRequestBuilder
"""The question whether a one-time code that eSMS made is the right one."""
TemplateCallRequest: TypeAlias = TemplateCallRequestBuilder
"""A call that says the text of a template."""
RecordedCallRequest: TypeAlias = RecordedCallRequestBuilder
"""A call that plays a recording, and can connect to another phone."""
MultichannelRequest: TypeAlias = MultichannelRequestBuilder
"""A Zalo notification (ZNS) to a phone, and the SMS that is sent where it fails."""
