"""The models of eSMS."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, Sent, matched, meaning_of
from ottbuild.payloads.hidden import Secret, as_secret, freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import Model, Unknown
from ottbuild.providers.esms import operations
from ottbuild.schemas.spec import schema_of


class AnyChannelMessage(Model):
    """A member of ChannelMessage."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class ViberRequest(Model, operations.ViberRequestSender["SendResult | ErrorResponse"]):
    """A Viber message to one or many phones.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
    """

    _of = schema_of("ottbuild.providers.esms", "ViberRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    brandname: str = attrs.field(metadata={"wire": "Brandname"})
    """Name of the sender; it must be registered for Viber. Not empty."""
    sms_type: Literal["23"] = attrs.field(default="23", metadata={"wire": "SmsType", "const": True})
    """Viber."""
    content: str | None = attrs.field(default=None, metadata={"wire": "Content"})
    """The text. A new line is \\r\\n."""
    image_url: str | None = attrs.field(default=None, metadata={"wire": "OttImgUrl"})
    """Where the image is fetched from, by https."""
    button_label: str | None = attrs.field(default=None, metadata={"wire": "OttLabel"})
    """Text of the button."""
    button_url: str | None = attrs.field(default=None, metadata={"wire": "OttUrl"})
    """Where the button leads."""
    phones: tuple[str, ...] = attrs.field(metadata={"wire": "Phones"})
    """The receivers, one or many, such as 0901888484. Not empty."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "IsSandBox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """


@attrs.frozen(kw_only=True, repr=False)
class ZnsRequest(Model, operations.ZnsRequestSender["SendResult | ErrorResponse"]):
    """A Zalo notification (ZNS) to a phone.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo
    """

    _of = schema_of("ottbuild.providers.esms", "ZnsRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    oaid: str = attrs.field(metadata={"wire": "OAID"})
    """Id of the Zalo Official Account; it must be registered. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    temp_data: Mapping[str, str] = attrs.field(metadata={"wire": "TempData"})
    """The values of the template's variables by name."""
    temp_id: str = attrs.field(metadata={"wire": "TempID"})
    """Id of the template. Not empty."""
    sending_mode: Literal["1", "3"] | None = attrs.field(default=None, metadata={"wire": "SendingMode"})
    """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If absent,
    the provider assumes '1'.
    """
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """

    def __attrs_post_init__(self) -> None:
        freeze(self, ("temp_data",), ())


@attrs.frozen(kw_only=True, repr=False)
class ZnsZaloUidRequest(Model, operations.ZnsZaloUidRequestSender["SendResult | ErrorResponse"]):
    """A Zalo notification (ZNS) to a Zalo user.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-1
    """

    _of = schema_of("ottbuild.providers.esms", "ZnsZaloUidRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    oaid: str = attrs.field(metadata={"wire": "OAID"})
    """Id of the Zalo Official Account; it must be registered. Not empty."""
    zalo_uid: str = attrs.field(metadata={"wire": "ZaloUid"})
    """Id of the receiver at Zalo. 1 to 20 characters."""
    temp_data: Mapping[str, str] = attrs.field(metadata={"wire": "TempData"})
    """The values of the template's variables by name."""
    temp_id: str = attrs.field(metadata={"wire": "TempID"})
    """Id of the template. Not empty."""
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("temp_data",), ())


@attrs.frozen(kw_only=True, repr=False)
class ZnsHashPhoneRequest(Model, operations.ZnsHashPhoneRequestSender["SendResult | ErrorResponse"]):
    """A Zalo notification (ZNS) to a phone of which only the hash is given.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-su-dung-hash-phone
    """

    _of = schema_of("ottbuild.providers.esms", "ZnsHashPhoneRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    oaid: str = attrs.field(metadata={"wire": "OAID"})
    """Id of the Zalo Official Account; it must be registered. Not empty."""
    hash_phone: str = attrs.field(metadata={"wire": "HashPhone"})
    """SHA-256, in hexadecimal digits, of the phone as 84901888484, without + or a leading 0. An older
    page asks for the phone encrypted by RSA with a key of eSMS, in Base64. For example,
    '2e6bd1deac3be8b8e6d6f8ab4ab3b3f3ad0ca8cb5f2f6ae5f2ff0e6f2e7b9a41'.
    """
    temp_data: Mapping[str, str] = attrs.field(metadata={"wire": "TempData"})
    """The values of the template's variables by name."""
    temp_id: str = attrs.field(metadata={"wire": "TempID"})
    """Id of the template. Not empty."""
    sending_mode: Literal["1", "3"] | None = attrs.field(default=None, metadata={"wire": "SendingMode"})
    """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If absent,
    the provider assumes '1'.
    """
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """

    def __attrs_post_init__(self) -> None:
        freeze(self, ("temp_data",), ())


@attrs.frozen(kw_only=True, repr=False)
class ZnsV5Request(Model, operations.ZnsV5RequestSender["SendResult | ErrorResponse"]):
    """A Zalo notification (ZNS) to a phone, in the older version of the API. The newer one takes the
    values of the template as one object.

    See https://developers.esms.vn/esms-api/cac-api-khac/ham-gui-tin-zalo-1
    """

    _of = schema_of("ottbuild.providers.esms", "ZnsV5Request")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    oaid: str = attrs.field(metadata={"wire": "OAID"})
    """Id of the Zalo Official Account; it must be registered. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    temp_data: tuple[TemplateValue, ...] = attrs.field(metadata={"wire": "TempData"})
    """The values of the template's variables."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """
    temp_id: str = attrs.field(metadata={"wire": "TempID"})
    """Id of the template. Not empty."""
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    sending_mode: Literal["1", "3"] | None = attrs.field(default=None, metadata={"wire": "SendingMode"})
    """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If absent,
    the provider assumes '1'.
    """


@attrs.frozen(kw_only=True, repr=False)
class ZnsV4Request(Model, operations.ZnsV4RequestSender["SendResult | ErrorResponse"]):
    """A Zalo notification (ZNS) to a phone, in the oldest version of the API, or one of a journey, for
    which there is no newer one. The newest version takes the values of the template by name.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-zalo-hanh-trinh
    """

    _of = schema_of("ottbuild.providers.esms", "ZnsV4Request")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    params: tuple[str, ...] = attrs.field(metadata={"wire": "Params"})
    """The values of the template's variables in its order; one that comes up again is given once."""
    is_journey: bool | None = attrs.field(default=None, metadata={"wire": "IsJourney"})
    """Whether it belongs to a journey."""
    order_id: str | None = attrs.field(default=None, metadata={"wire": "OrderId"})
    """Id of the order whose journey it is."""
    temp_id: str = attrs.field(metadata={"wire": "TempID"})
    """Id of the template. Not empty."""
    oaid: str = attrs.field(metadata={"wire": "OAID"})
    """Id of the Zalo Official Account; it must be registered. Not empty."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateValue(Model):
    """The value of one variable of a Zalo template.

    See https://developers.esms.vn/esms-api/cac-api-khac/ham-gui-tin-zalo-1
    """

    _of = schema_of("ottbuild.providers.esms", "TemplateValue")

    key: str
    """Name of the variable in the template. Not empty."""
    value: str
    """The value."""


@attrs.frozen(kw_only=True, repr=False)
class SmsRequest(Model, operations.SmsRequestSender["SendResult | ErrorResponse"]):
    """A text to a phone: an SMS of customer care or with a one-time code, a call that says a code, or,
    in an older way, a Zalo message.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
    """

    _of = schema_of("ottbuild.providers.esms", "SmsRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    content: str = attrs.field(metadata={"wire": "Content"})
    """The text. A new line is \\r\\n. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    brandname: str | None = attrs.field(default=None, metadata={"wire": "Brandname"})
    """Name of the sender; it must be registered. Only an SMS of customer care has one."""
    sms_type: Literal["2", "8", "24", "25"] = attrs.field(metadata={"wire": "SmsType"})
    """2 is an SMS of customer care or with a one-time code, 8 a call that says a code, or an SMS from
    a fixed number, 24 a Zalo message with priority, 25 a Zalo message.
    """
    oaid: str | None = attrs.field(default=None, metadata={"wire": "OAID"})
    """Id of the Zalo Official Account of a Zalo message."""
    is_unicode: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "IsUnicode"})
    """1 keeps accents, 0 does without."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """


@attrs.frozen(kw_only=True, repr=False)
class AdvertisingSmsRequest(Model, operations.AdvertisingSmsRequestSender["SendResult | ErrorResponse"]):
    """An advertisement by SMS to many phones.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-sms-quang-cao
    """

    _of = schema_of("ottbuild.providers.esms", "AdvertisingSmsRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    brandname: str = attrs.field(metadata={"wire": "Brandname"})
    """Name of the sender; it must be registered. Not empty."""
    content: str = attrs.field(metadata={"wire": "Content"})
    """The text. A new line is \\r\\n. Not empty."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    phones: tuple[str, ...] = attrs.field(metadata={"wire": "Phones"})
    """The receivers, such as 0901888484. 30 to 5000 items."""
    sms_type: Literal["1"] = attrs.field(default="1", metadata={"wire": "SmsType", "const": True})
    """Advertisement."""
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
    documented. For example, '2026-12-31 09:00:00'.
    """
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""


@attrs.frozen(kw_only=True, repr=False)
class MultichannelOtpRequest(Model, operations.MultichannelOtpRequestSender["SendResult | ErrorResponse"]):
    """A one-time code that eSMS makes, and sends by Zalo, or by SMS where that fails.

    See
    https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-multichanel-zalo-greater-than-sms
    """

    _of = schema_of("ottbuild.providers.esms", "MultichannelOtpRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    time_alive: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] | None = (
        attrs.field(default=None, metadata={"wire": "TimeAlive"})
    )
    """For how many minutes the code is valid, from 2 to 15."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    multi_channel_temp_id: str = attrs.field(metadata={"wire": "MultiChannelTempId"})
    """Id that eSMS gives to a pair of a Zalo template and an SMS template. Not empty."""
    type_id: Literal["1", "2"] = attrs.field(metadata={"wire": "TypeId"})
    """1 only makes the code, 2 sends it, too."""


@attrs.frozen(kw_only=True, repr=False)
class SmsOtpRequest(Model, operations.SmsOtpRequestSender["SendResult | ErrorResponse"]):
    """A one-time code that eSMS makes, and sends by SMS.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-sms
    """

    _of = schema_of("ottbuild.providers.esms", "SmsOtpRequest")

    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    time_alive: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] | None = (
        attrs.field(default=None, metadata={"wire": "TimeAlive"})
    )
    """For how many minutes the code is valid, from 2 to 10; 15 by other versions of the page. If
    absent, the provider assumes '5'.
    """
    num_char_of_code: str | None = attrs.field(default=None, metadata={"wire": "NumCharOfCode"})
    """How many characters the code has. If absent, the provider assumes '6'."""
    brandname: str = attrs.field(metadata={"wire": "Brandname"})
    """Name of the sender; it must be registered. Not empty."""
    type: Literal["2"] = attrs.field(default="2", metadata={"wire": "Type", "const": True})
    """Customer care."""
    message: str
    """The text, with {OTP} in place of the code. Not empty."""
    is_number: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "IsNumber"})
    """1 makes a code of digits, 0 one of letters and digits."""


@attrs.frozen(kw_only=True, repr=False)
class OtpCheckRequest(Model, operations.OtpCheckRequestSender["OtpCheckResult | SendResult"]):
    """The question whether a one-time code that eSMS made is the right one.

    See https://developers.esms.vn/esms-api/cac-api-khac/ham-check-code
    """

    _of = schema_of("ottbuild.providers.esms", "OtpCheckRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The phone that the code was sent to, such as 0901888484. Not empty."""
    code: str = attrs.field(metadata={"wire": "Code"})
    """The code to check. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateCallRequest(Model, operations.TemplateCallRequestSender["SendResult | ErrorResponse"]):
    """A call that says the text of a template.

    See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
    """

    _of = schema_of("ottbuild.providers.esms", "TemplateCallRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    template_id: str = attrs.field(metadata={"wire": "TemplateId"})
    """Id of the template, which is registered on the web pages of eSMS. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    variables: str | None = attrs.field(default=None, metadata={"wire": "VariableListStr"})
    """The values of the template's variables in its order, with || between them."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When the call is made, such as 2026/12/31 09:00:00; now if absent. The time zone is not
    documented. For example, '2026/12/31 09:00:00'.
    """
    voice: Literal["male", "female", "hatieumai", "ngoclam"] | str | None = attrs.field(
        default=None, metadata={"wire": "Voice"}
    )
    """The voice. Values not listed here pass too."""
    speed: Literal["-3", "-2", "-1", "0", "1", "2", "3"] | None = attrs.field(default=None, metadata={"wire": "Speed"})
    """How fast the voice speaks, from -3, very slow, to 3, very fast; 0 is normal."""
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the end of the call to, by GET."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """


@attrs.frozen(kw_only=True, repr=False)
class RecordedCallRequest(Model, operations.RecordedCallRequestSender["SendResult | ErrorResponse"]):
    """A call that plays a recording, and can connect to another phone.

    See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-tu-file-ghi-am
    """

    _of = schema_of("ottbuild.providers.esms", "RecordedCallRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    template_id: str = attrs.field(metadata={"wire": "TemplateId"})
    """Id of the recording, which is made on the web pages of eSMS. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    send_date: str | None = attrs.field(default=None, metadata={"wire": "SendDate"})
    """When the call is made, such as 2026/12/31 09:00:00; now if absent. The time zone is not
    documented. For example, '2026/12/31 09:00:00'.
    """
    number_forward: str | None = attrs.field(default=None, metadata={"wire": "NumberForward"})
    """The phone that the call is connected to where the receiver presses the key of Ivr."""
    max_repeat: str | None = attrs.field(default=None, metadata={"wire": "MaxRepeat"})
    """How many times the recording is repeated."""
    max_retry: str | None = attrs.field(default=None, metadata={"wire": "MaxRetry"})
    """How many times the phone is called again where nobody answers."""
    ivr: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] | None = attrs.field(
        default=None, metadata={"wire": "Ivr"}
    )
    """The key that connects the call to NumberForward, from 0 to 9."""
    time_wait_to_ivr: str | None = attrs.field(default=None, metadata={"wire": "TimeWaitToIvr"})
    """For how long the call waits for a key at most; the unit is not documented."""
    wait_retry: str | None = attrs.field(default=None, metadata={"wire": "WaitRetry"})
    """How many seconds pass before the phone is called again."""
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the end of the call to, by GET."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestID"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """


@attrs.frozen(kw_only=True, repr=False)
class MultichannelRequest(Model, operations.MultichannelRequestSender["SendResult | ErrorResponse"]):
    """A Zalo notification (ZNS) to a phone, and the SMS that is sent where it fails.

    See
    https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
    """

    _of = schema_of("ottbuild.providers.esms", "MultichannelRequest")

    api_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "ApiKey"}, converter=as_secret)
    """Key of the account. Not empty."""
    secret_key: Secret[str] | None = attrs.field(default=None, metadata={"wire": "SecretKey"}, converter=as_secret)
    """Secret of the account. Not empty."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The receiver, such as 0901888484. Not empty."""
    channels: tuple[str, ...] = attrs.field(metadata={"wire": "Channels"})
    """Always zalo, then sms. Exactly 2 items."""
    data: tuple[ChannelMessage, ...] = attrs.field(metadata={"wire": "Data"})
    """The Zalo notification, then the SMS. Exactly 2 items."""


@attrs.frozen(kw_only=True, repr=False)
class ZaloMessage(AnyChannelMessage):
    """The Zalo notification (ZNS) of several channels.

    See
    https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
    """

    _of = schema_of("ottbuild.providers.esms", "ZaloMessage")

    temp_id: str = attrs.field(metadata={"wire": "TempID"})
    """Id of the template. Not empty."""
    params: tuple[str, ...] = attrs.field(metadata={"wire": "Params"})
    """The values of the template's variables in its order; one that comes up again is given once."""
    oaid: str = attrs.field(metadata={"wire": "OAID"})
    """Id of the Zalo Official Account; it must be registered. Not empty."""
    campaignid: str | None = None
    """Name of the campaign. At most 254 characters."""
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""
    sending_mode: Literal["1", "3"] | None = attrs.field(default=None, metadata={"wire": "SendingMode"})
    """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If absent,
    the provider assumes '1'.
    """


@attrs.frozen(kw_only=True, repr=False)
class SmsMessage(AnyChannelMessage):
    """The SMS of several channels.

    See
    https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
    """

    _of = schema_of("ottbuild.providers.esms", "SmsMessage")
    _tag = "SmsType"
    _tags = ("2",)

    content: str = attrs.field(metadata={"wire": "Content"})
    """The text. A new line is \\r\\n. Not empty."""
    is_unicode: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "IsUnicode"})
    """1 keeps accents, 0 does without."""
    sms_type: Literal["2"] = attrs.field(default="2", metadata={"wire": "SmsType", "const": True})
    """Customer care."""
    brandname: str = attrs.field(metadata={"wire": "Brandname"})
    """Name of the sender; it must be registered. Not empty."""
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "CallbackUrl"})
    """Where eSMS reports the final state to, by GET."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
    characters.
    """
    sandbox: Literal["0", "1"] | None = attrs.field(default=None, metadata={"wire": "Sandbox"})
    """1 tests the request without sending or charging anything. If absent, the provider assumes '0'."""


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """The answer to a message. Code 100 means accepted, not delivered.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
    """

    _of = schema_of("ottbuild.providers.esms", "SendResult")

    code_result: ResultCode = attrs.field(metadata={"wire": "CodeResult"})
    """The result of a request. Values not listed here pass too."""
    count_regenerate: int | None = attrs.field(default=None, metadata={"wire": "CountRegenerate"})
    """0 in every sample; the meaning is not documented."""
    error_message: str | None = attrs.field(default=None, metadata={"wire": "ErrorMessage"})
    """Why it was refused."""
    smsid: str | None = attrs.field(default=None, metadata={"wire": "SMSID"})
    """Id of the message, for status queries."""
    send_status: SendStatus | None = attrs.field(default=None, metadata={"wire": "SendStatus"})
    """The state of a message. SendSuccess and SendFailed say whether it arrived. Values not listed
    here pass too.
    """

    @property
    def code_result_meaning(self) -> Meaning | None:
        """What `code_result` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "CodeResult", self.code_result)

    @property
    def send_status_meaning(self) -> Meaning | None:
        """What `send_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "SendStatus", self.send_status)


@attrs.frozen(kw_only=True, repr=False)
class OtpCheckResult(Model):
    """The answer where the one-time code is the right one. A wrong one has another CodeResult, and an
    error.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-sms
    """

    _of = schema_of("ottbuild.providers.esms", "OtpCheckResult")

    code_result: Literal["100"] = attrs.field(default="100", metadata={"wire": "CodeResult", "const": True})
    """The code is right."""
    count_regenerate: int | None = attrs.field(default=None, metadata={"wire": "CountRegenerate"})
    """0 in every sample; the meaning is not documented."""
    error_message: str = attrs.field(metadata={"wire": "ErrorMessage"})
    """What is said of the code, with the phone."""


@attrs.frozen(kw_only=True, repr=False)
class CallStatusResult(Model):
    """The state of a call.

    See https://developers.esms.vn/esms-api/ham-goi-voice/ham-lay-trang-thai-cuoc-goi
    """

    _of = schema_of("ottbuild.providers.esms", "CallStatusResult")

    call_duration: int | None = attrs.field(default=None, metadata={"wire": "CallDuration"})
    """How long the call was."""
    call_status: CallStatus | None = attrs.field(default=None, metadata={"wire": "CallStatus"})
    """Whether the call was answered. Values not listed here pass too."""
    code_response: ResultCode = attrs.field(metadata={"wire": "CodeResponse"})
    """The result of a request. Values not listed here pass too."""
    ivr: str | None = attrs.field(default=None, metadata={"wire": "Ivr"})
    """The key that the receiver pressed; empty if none."""
    reference_id: str | None = attrs.field(default=None, metadata={"wire": "ReferenceId"})
    """Id of the call."""
    send_status: int | None = attrs.field(default=None, metadata={"wire": "SendStatus"})
    """2 waits to be made, 5 done, 7 made and waits for the report."""
    sent_result: int | None = attrs.field(default=None, metadata={"wire": "SentResult"})
    """0 failed and 1 succeeded."""

    @property
    def call_status_meaning(self) -> Meaning | None:
        """What `call_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "CallStatus", self.call_status)

    @property
    def code_response_meaning(self) -> Meaning | None:
        """What `code_response` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "CodeResponse", self.code_response)


@attrs.frozen(kw_only=True, repr=False)
class CallCallback(Model):
    """How a call ended, as the query of a call of its CallbackUrl.

    See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
    """

    _of = schema_of("ottbuild.providers.esms", "CallCallback")

    reference_id: str = attrs.field(metadata={"wire": "ReferenceId"})
    """Id of the call."""
    call_duration: str | None = attrs.field(default=None, metadata={"wire": "CallDuration"})
    """How long the call was."""
    call_status: CallStatus | None = attrs.field(default=None, metadata={"wire": "CallStatus"})
    """Whether the call was answered. Values not listed here pass too."""
    ivr: str | None = attrs.field(default=None, metadata={"wire": "Ivr"})
    """The key that the receiver pressed; empty if none."""
    price: str | None = attrs.field(default=None, metadata={"wire": "Price"})
    """Price of the call, such as 470.0000."""
    sent_result: str | None = attrs.field(default=None, metadata={"wire": "SentResult"})
    """0 failed and 1 succeeded."""
    cid: str | None = attrs.field(default=None, metadata={"wire": "CID"})
    """The number that made the call."""
    send_status: SendStatus | None = attrs.field(default=None, metadata={"wire": "SendStatus"})
    """The state of a message. SendSuccess and SendFailed say whether it arrived. Values not listed
    here pass too.
    """

    @property
    def call_status_meaning(self) -> Meaning | None:
        """What `call_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "CallStatus", self.call_status)

    @property
    def send_status_meaning(self) -> Meaning | None:
        """What `send_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "SendStatus", self.send_status)


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was not understood.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
    """

    _of = schema_of("ottbuild.providers.esms", "ErrorResponse")

    error: str
    """Why."""


@attrs.frozen(kw_only=True, repr=False)
class Callback(Model):
    """The final state of a message, as the query of a call of its CallbackUrl.

    See https://developers.esms.vn/esms-api/callback-url
    """

    _of = schema_of("ottbuild.providers.esms", "Callback")

    smsid: str = attrs.field(metadata={"wire": "SMSID"})
    """Id of the message."""
    send_failed: str | None = attrs.field(default=None, metadata={"wire": "SendFailed"})
    """How many messages failed."""
    send_status: SendStatus | None = attrs.field(default=None, metadata={"wire": "SendStatus"})
    """The state of a message. SendSuccess and SendFailed say whether it arrived. Values not listed
    here pass too.
    """
    send_success: str | None = attrs.field(default=None, metadata={"wire": "SendSuccess"})
    """How many messages arrived."""
    total_price: str | None = attrs.field(default=None, metadata={"wire": "TotalPrice"})
    """Price of all, such as 470.0000."""
    total_receiver: str | None = attrs.field(default=None, metadata={"wire": "TotalReceiver"})
    """How many receivers there are."""
    total_sent: str | None = attrs.field(default=None, metadata={"wire": "TotalSent"})
    """How many messages were sent."""
    request_id: str | None = attrs.field(default=None, metadata={"wire": "RequestId"})
    """Your own id of the request; empty where it had none."""
    type_id: Literal["1", "2", "23", "24", "25", "26", "27"] | str | None = attrs.field(
        default=None, metadata={"wire": "TypeId"}
    )
    """The type of message. Values not listed here pass too."""
    telcoid: Literal["1", "2", "3", "4", "5", "6", "7"] | str | None = None
    """The carrier. Values not listed here pass too."""
    phonenumber: str | None = None
    """The receiver; the Zalo user id of what was sent to one."""
    partnerids: str | None = None
    """Id of the message at Zalo."""
    error_info: str | None = None
    """What Zalo said, as it came: encoded JSON in several forms."""
    oaid: str | None = None
    """Id of the Zalo Official Account."""
    tempid: str | None = None
    """Id of the Zalo template."""
    switchsmsid: str | None = None
    """Seen with customer care SMS; the meaning is not documented."""

    @property
    def send_status_meaning(self) -> Meaning | None:
        """What `send_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "SendStatus", self.send_status)

    @property
    def type_id_meaning(self) -> Meaning | None:
        """What `type_id` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "TypeId", self.type_id)

    @property
    def telcoid_meaning(self) -> Meaning | None:
        """What `telcoid` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "telcoid", self.telcoid)


@attrs.frozen(kw_only=True, repr=False)
class StatusResult(Model):
    """The state of a message.

    See
    https://developers.esms.vn/esms-api/ham-truy-xuat-va-dang-ky/ham-kiem-tra-tin-nhan-theo-smsid
    """

    _of = schema_of("ottbuild.providers.esms", "StatusResult")

    code_response: ResultCode = attrs.field(metadata={"wire": "CodeResponse"})
    """The result of a request. Values not listed here pass too."""
    smsid: str | None = attrs.field(default=None, metadata={"wire": "SMSID"})
    """Id of the message."""
    send_failed: int | None = attrs.field(default=None, metadata={"wire": "SendFailed"})
    """How many messages failed."""
    send_status: int | None = attrs.field(default=None, metadata={"wire": "SendStatus"})
    """1 waits for approval, 2 waits to be sent, 4 rejected, 5 done, 7 sent and waits for the report."""
    send_success: int | None = attrs.field(default=None, metadata={"wire": "SendSuccess"})
    """How many messages arrived."""
    total_price: float | None = attrs.field(default=None, metadata={"wire": "TotalPrice"})
    """Price of all."""
    total_receiver: int | None = attrs.field(default=None, metadata={"wire": "TotalReceiver"})
    """How many receivers there are."""
    total_sent: int | None = attrs.field(default=None, metadata={"wire": "TotalSent"})
    """How many messages were sent."""

    @property
    def code_response_meaning(self) -> Meaning | None:
        """What `code_response` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "CodeResponse", self.code_response)


@attrs.frozen(kw_only=True, repr=False)
class ReceiversResult(Model):
    """The state of a message for each of its phones.

    See
    https://developers.esms.vn/esms-api/ham-truy-xuat-va-dang-ky/ham-kiem-tra-chi-tiet-tung-so-trong-tin-nhan
    """

    _of = schema_of("ottbuild.providers.esms", "ReceiversResult")

    code_result: ResultCode = attrs.field(metadata={"wire": "CodeResult"})
    """The result of a request. Values not listed here pass too."""
    error_message: str | None = attrs.field(default=None, metadata={"wire": "ErrorMessage"})
    """Why it was refused."""
    receiver_list: tuple[Receiver, ...] | None = attrs.field(default=None, metadata={"wire": "ReceiverList"})
    """The phones."""

    @property
    def code_result_meaning(self) -> Meaning | None:
        """What `code_result` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "CodeResult", self.code_result)

    def receiver_list_by_phone(self, sent: Sent | None = None) -> dict[str, tuple[Receiver, ...]]:
        """The receiver_list by `phone`.

        Args:
            sent: The builder, model or Request that was sent: then everything in it comes first, in its order, with an
                empty tuple where there is no answer.
        """
        return matched(self.receiver_list or (), "phone", "Phone", sent)


@attrs.frozen(kw_only=True, repr=False)
class Receiver(Model):
    """The state of a message for one phone.

    See
    https://developers.esms.vn/esms-api/ham-truy-xuat-va-dang-ky/ham-kiem-tra-chi-tiet-tung-so-trong-tin-nhan
    """

    _of = schema_of("ottbuild.providers.esms", "Receiver")

    is_sent: bool | None = attrs.field(default=None, metadata={"wire": "IsSent"})
    """Whether it was sent."""
    network_name: str | None = attrs.field(default=None, metadata={"wire": "NetworkName"})
    """The carrier."""
    phone: str = attrs.field(metadata={"wire": "Phone"})
    """The phone."""
    retry: int | None = attrs.field(default=None, metadata={"wire": "Retry"})
    """How many times it was sent again."""
    sent_result: bool | None = attrs.field(default=None, metadata={"wire": "SentResult"})
    """Whether it arrived."""


CallStatus: TypeAlias = Literal["ANSWERED", "NO ANSWER", "NOANSWERED"] | str
"""Whether the call was answered."""
ResultCode: TypeAlias = (
    Literal[
        "99",
        "100",
        "101",
        "102",
        "103",
        "104",
        "105",
        "106",
        "107",
        "108",
        "110",
        "115",
        "117",
        "118",
        "120",
        "124",
        "140",
        "143",
        "146",
        "160",
        "161",
        "162",
        "163",
        "171",
        "177",
        "199",
        "201",
        "204",
        "210",
        "300",
        "301",
        "687",
        "789",
        "790",
        "791",
        "799",
        "801",
        "802",
        "851",
        "852",
        "853",
        "854",
    ]
    | str
)
"""The result of a request."""
SendStatus: TypeAlias = Literal["1", "2", "4", "5", "7"] | str
"""The state of a message. SendSuccess and SendFailed say whether it arrived."""
ChannelMessage: TypeAlias = ZaloMessage | SmsMessage | Unknown
"""The message for one channel; an SMS has an SmsType."""

readable(globals())
