"""The fluent calls of eSMS."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, Self

from ottbuild.payloads.arguments import (
    as_flag,
    as_text,
    parts,
    plain_list,
    plain_map,
    texts,
)
from ottbuild.payloads.builder import Arg, Builder, M_co
from ottbuild.payloads.payload import Wire
from ottbuild.providers.esms import _checks, operations
from ottbuild.providers.esms._checks import ADDRESS, ADDRESS_2, ADDRESS_3, HASH_PHONE, SEND_DATE
from ottbuild.schemas.jsontext import OBJECT, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.esms import models as models

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


class Esms:
    """Messages that a Vietnamese business sends through eSMS: Viber messages, Zalo notifications
    (ZNS), and Zalo with SMS to fall back on.
    """

    @staticmethod
    def viber(brandname: str, content: str | None = None) -> ViberRequestBuilder:
        """A Viber message to one or many phones.

        Args:
            brandname: Name of the sender; it must be registered for Viber. Not empty.
            content: The text. A new line is \\r\\n.

        Conditions:
            There are four contents: text (Content), an image (OttImgUrl), text with a button
                (Content, OttLabel and OttUrl), and text with an image and a button (Content,
                OttImgUrl, OttLabel and OttUrl).

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
        """
        values: Wire = {"brandname": brandname}
        valid = type_of(brandname) is str and brandname != ""
        if content is not None:
            values["content"] = content
            valid = valid and type_of(content) is str and content != ""
        builder = ViberRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder

    @staticmethod
    def zns(phone: str, temp_id: str, temp_data: Mapping[str, str], *, oaid: str) -> ZnsRequestBuilder:
        """A Zalo notification (ZNS) to a phone.

        Args:
            phone: The receiver, such as 0901888484. Not empty.
            temp_id: Id of the template. Not empty.
            temp_data: The values of the template's variables by name.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.

        Conditions:
            What is sent beyond the quota can't be scheduled.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo
        """
        values: Wire = {"oaid": oaid, "phone": phone, "temp_data": plain_map(temp_data), "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(phone) is str
            and phone != ""
            and type_of(values["temp_data"]) is OBJECT
            and all(type_of(x) is str for x in values["temp_data"])
            and all(type_of(x) is str for x in values["temp_data"].values())
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder

    @staticmethod
    def zns_zalo_uid(
        zalo_uid: str, temp_id: str, temp_data: Mapping[str, str], *, oaid: str
    ) -> ZnsZaloUidRequestBuilder:
        """A Zalo notification (ZNS) to a Zalo user.

        Args:
            zalo_uid: Id of the receiver at Zalo. 1 to 20 characters.
            temp_id: Id of the template. Not empty.
            temp_data: The values of the template's variables by name.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-1
        """
        values: Wire = {"oaid": oaid, "zalo_uid": zalo_uid, "temp_data": plain_map(temp_data), "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(zalo_uid) is str
            and zalo_uid != ""
            and len(zalo_uid) <= 20
            and type_of(values["temp_data"]) is OBJECT
            and all(type_of(x) is str for x in values["temp_data"])
            and all(type_of(x) is str for x in values["temp_data"].values())
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsZaloUidRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder

    @staticmethod
    def zns_hash_phone(
        hash_phone: str, temp_id: str, temp_data: Mapping[str, str], *, oaid: str
    ) -> ZnsHashPhoneRequestBuilder:
        """A Zalo notification (ZNS) to a phone of which only the hash is given.

        Args:
            hash_phone: SHA-256, in hexadecimal digits, of the phone as 84901888484, without + or a
                leading 0. For example,
                '2e6bd1deac3be8b8e6d6f8ab4ab3b3f3ad0ca8cb5f2f6ae5f2ff0e6f2e7b9a41'.
            temp_id: Id of the template. Not empty.
            temp_data: The values of the template's variables by name.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.

        Conditions:
            What is sent beyond the quota can't be scheduled.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-su-dung-hash-phone
        """
        values: Wire = {"oaid": oaid, "hash_phone": hash_phone, "temp_data": plain_map(temp_data), "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(hash_phone) is str
            and (hash_phone in HASH_PHONE.known or HASH_PHONE.matches(hash_phone))
            and type_of(values["temp_data"]) is OBJECT
            and all(type_of(x) is str for x in values["temp_data"])
            and all(type_of(x) is str for x in values["temp_data"].values())
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsHashPhoneRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder

    @staticmethod
    def multichannel(phone: str) -> MultichannelRequestBuilder:
        """A Zalo notification (ZNS) to a phone, and the SMS that is sent where it fails.

        Args:
            phone: The receiver, such as 0901888484. Not empty.

        See
        https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
        """
        values: Wire = {"phone": phone, "channels": ["zalo", "sms"]}
        valid = type_of(phone) is str and phone != ""
        builder = MultichannelRequestBuilder()
        builder._calls, builder._parts_valid = values, valid
        return builder


class ApiKeyMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder and 4 others."""

    __slots__ = ()

    def api_key(self, api_key: str | None) -> Self:
        """Key of the account. Not empty."""
        if api_key is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "api_key", api_key),
            self._parts_valid and type_of(api_key) is str and api_key != "",
        )
        return builder

    def secret_key(self, secret_key: str | None) -> Self:
        """Secret of the account. Not empty."""
        if secret_key is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "secret_key", secret_key),
            self._parts_valid and type_of(secret_key) is str and secret_key != "",
        )
        return builder


class RequestIdMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder and 3 others."""

    __slots__ = ()

    def request_id(self, request_id: str | None) -> Self:
        """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
        characters.
        """
        if request_id is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "request_id", request_id),
            self._parts_valid and type_of(request_id) is str and len(request_id) <= 50,
        )
        return builder

    def callback_url(self, callback_url: str | None) -> Self:
        """Where eSMS reports the final state to, by GET.

        See https://developers.esms.vn/esms-api/callback-url
        """
        if callback_url is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "callback_url", callback_url),
            self._parts_valid
            and type_of(callback_url) is str
            and (callback_url in ADDRESS_3.known or ADDRESS_3.matches(callback_url)),
        )
        return builder


class SendDateMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder, ZnsRequestBuilder and ZnsHashPhoneRequestBuilder."""

    __slots__ = ()

    def send_date(self, send_date: str | None) -> Self:
        """When it is sent, such as 2026-12-31 09:00:00; now if absent. The time zone is not
        documented. For example, '2026-12-31 09:00:00'.
        """
        if send_date is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "send_date", send_date),
            self._parts_valid
            and type_of(send_date) is str
            and (send_date in SEND_DATE.known or SEND_DATE.matches(send_date)),
        )
        return builder


class CampaignidMethods(Builder[M_co]):
    """Methods of ZnsRequestBuilder, ZnsZaloUidRequestBuilder and ZnsHashPhoneRequestBuilder."""

    __slots__ = ()

    def campaignid(self, campaignid: str | None) -> Self:
        """Name of the campaign. At most 254 characters."""
        if campaignid is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "campaignid", campaignid),
            self._parts_valid and type_of(campaignid) is str and len(campaignid) <= 254,
        )
        return builder

    def sandbox(self, sandbox: Literal["0", "1"] | int | bool | None) -> Self:
        """1 tests the request without sending or charging anything. If absent, the provider assumes
        '0'.

        See https://developers.esms.vn/esms-api/moi-truong-test-sandbox
        """
        if sandbox is None:
            return self
        wire = as_flag(sandbox, "0", "1")
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "sandbox", wire),
            self._parts_valid and type_of(wire) is str and wire in {"0", "1"},
        )
        return builder


class ViberRequestBuilder(
    ApiKeyMethods["models.ViberRequest"],
    RequestIdMethods["models.ViberRequest"],
    SendDateMethods["models.ViberRequest"],
    operations.ViberRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Viber message to one or many phones, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "ViberRequest")
    _complete = staticmethod(_checks.complete_viber_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["Brandname"] = values["brandname"]
        wire["SmsType"] = "23"
        if "content" in values:
            wire["Content"] = values["content"]
        if "image" in values:
            wire["OttImgUrl"] = values["image"]
        if "button_label" in values:
            wire["OttLabel"] = values["button_label"]
        if "button_url" in values:
            wire["OttUrl"] = values["button_url"]
        if "phones" in values:
            wire["Phones"] = values["phones"]
        if "sandbox" in values:
            wire["IsSandBox"] = values["sandbox"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        return wire

    def image(self, image: str | None) -> Self:
        """Where the image is fetched from, by https.

        See https://developers.esms.vn/en/esms-api/send-sms-api/send-message-via-viber
        """
        if image is None:
            return self
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "image", image),
            self._parts_valid and type_of(image) is str and (image in ADDRESS.known or ADDRESS.matches(image)),
        )
        return builder

    def to(self, *phones: str | None) -> Self:
        """Append to Phones. The receivers, one or many, such as 0901888484. Not empty."""
        return self._extend("phones", (plain_list(phones), True))

    def phones(self, phones: Iterable[str | None] | None) -> Self:
        """Append to Phones. The receivers, one or many, such as 0901888484. Not empty."""
        return self._extend("phones", (plain_list(phones), True))

    def sandbox(self, sandbox: Literal["0", "1"] | int | bool | None) -> Self:
        """1 tests the request without sending or charging anything. If absent, the provider assumes
        '0'.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
        """
        if sandbox is None:
            return self
        wire = as_flag(sandbox, "0", "1")
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "sandbox", wire),
            self._parts_valid and type_of(wire) is str and wire in {"0", "1"},
        )
        return builder

    def button(self, button_label: str | None, button_url: str | None) -> Self:
        """Set OttLabel and OttUrl.

        Args:
            button_label: Text of the button.
            button_url: Where the button leads.
        """
        return self._put("button_label", (button_label, type_of(button_label) is str and button_label != ""))._put(
            "button_url",
            (
                button_url,
                type_of(button_url) is str and (button_url in ADDRESS_2.known or ADDRESS_2.matches(button_url)),
            ),
        )


class ZnsRequestBuilder(
    ApiKeyMethods["models.ZnsRequest"],
    CampaignidMethods["models.ZnsRequest"],
    RequestIdMethods["models.ZnsRequest"],
    SendDateMethods["models.ZnsRequest"],
    operations.ZnsRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Zalo notification (ZNS) to a phone, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "ZnsRequest")
    _complete = staticmethod(_checks.complete_zns_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["OAID"] = values["oaid"]
        wire["Phone"] = values["phone"]
        wire["TempData"] = values["temp_data"]
        wire["TempID"] = values["temp_id"]
        if "sending_mode" in values:
            wire["SendingMode"] = values["sending_mode"]
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        return wire

    def sending_mode(self, sending_mode: Literal["1", "3"] | int | None) -> Self:
        """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If
        absent, the provider assumes '1'.
        """
        if sending_mode is None:
            return self
        wire = as_text(sending_mode)
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "sending_mode", wire),
            self._parts_valid and type_of(wire) is str and wire in {"1", "3"},
        )
        return builder


class ZnsZaloUidRequestBuilder(
    ApiKeyMethods["models.ZnsZaloUidRequest"],
    CampaignidMethods["models.ZnsZaloUidRequest"],
    RequestIdMethods["models.ZnsZaloUidRequest"],
    operations.ZnsZaloUidRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Zalo notification (ZNS) to a Zalo user, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "ZnsZaloUidRequest")
    _complete = staticmethod(_checks.complete_zns_zalo_uid_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["OAID"] = values["oaid"]
        wire["ZaloUid"] = values["zalo_uid"]
        wire["TempData"] = values["temp_data"]
        wire["TempID"] = values["temp_id"]
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        return wire


class ZnsHashPhoneRequestBuilder(
    ApiKeyMethods["models.ZnsHashPhoneRequest"],
    CampaignidMethods["models.ZnsHashPhoneRequest"],
    RequestIdMethods["models.ZnsHashPhoneRequest"],
    SendDateMethods["models.ZnsHashPhoneRequest"],
    operations.ZnsHashPhoneRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Zalo notification (ZNS) to a phone of which only the hash is given, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-su-dung-hash-phone
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "ZnsHashPhoneRequest")
    _complete = staticmethod(_checks.complete_zns_hash_phone_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["OAID"] = values["oaid"]
        wire["HashPhone"] = values["hash_phone"]
        wire["TempData"] = values["temp_data"]
        wire["TempID"] = values["temp_id"]
        if "sending_mode" in values:
            wire["SendingMode"] = values["sending_mode"]
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        return wire

    def sending_mode(self, sending_mode: Literal["1", "3"] | int | None) -> Self:
        """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If
        absent, the provider assumes '1'.
        """
        if sending_mode is None:
            return self
        wire = as_text(sending_mode)
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (
            (self._calls, "sending_mode", wire),
            self._parts_valid and type_of(wire) is str and wire in {"1", "3"},
        )
        return builder


class MultichannelRequestBuilder(
    ApiKeyMethods["models.MultichannelRequest"],
    operations.MultichannelRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Zalo notification (ZNS) to a phone, and the SMS that is sent where it fails, under
    construction.

    See
    https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "MultichannelRequest")
    _complete = staticmethod(_checks.complete_multichannel_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["Phone"] = values["phone"]
        wire["Channels"] = values["channels"]
        if "data" in values:
            wire["Data"] = values["data"]
        return wire

    def zalo(
        self,
        temp_id: str,
        params: Iterable[str],
        *,
        oaid: str,
        campaignid: str | None = None,
        callback_url: str | None = None,
        request_id: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        sending_mode: Literal["1", "3"] | int | None = None,
    ) -> Self:
        """Append the Zalo notification (ZNS) of several channels.

        Args:
            temp_id: Id of the template. Not empty.
            params: The values of the template's variables in its order; one that comes up again is
                given once.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            campaignid: Name of the campaign. At most 254 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            sending_mode: 1 sends within the quota, 3 beyond it, for an Official Account that eSMS
                allows it. If absent, the provider assumes '1'.

        See
        https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
        """
        wire: Wire = {"TempID": temp_id}
        valid = type_of(temp_id) is str and temp_id != "" and type_of(oaid) is str and oaid != ""
        wire["Params"], checked = texts(params)
        valid = valid and (checked or wire["Params"] == [])
        wire["OAID"] = oaid
        if campaignid is not None:
            wire["campaignid"] = campaignid
            valid = valid and type_of(campaignid) is str and len(campaignid) <= 254
        if callback_url is not None:
            wire["CallbackUrl"] = callback_url
            valid = (
                valid
                and type_of(callback_url) is str
                and (callback_url in ADDRESS_3.known or ADDRESS_3.matches(callback_url))
            )
        if request_id is not None:
            wire["RequestId"] = request_id
            valid = valid and type_of(request_id) is str and len(request_id) <= 50
        if sandbox is not None:
            wire["Sandbox"] = as_flag(sandbox, "0", "1")
            valid = valid and type_of(wire["Sandbox"]) is str and wire["Sandbox"] in {"0", "1"}
        if sending_mode is not None:
            wire["SendingMode"] = as_text(sending_mode)
            valid = valid and type_of(wire["SendingMode"]) is str and wire["SendingMode"] in {"1", "3"}
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (self._calls, ("data",), wire), self._parts_valid and valid
        return builder

    def sms(
        self,
        content: str,
        *,
        is_unicode: Literal["0", "1"] | int | bool | None = None,
        brandname: str,
        callback_url: str | None = None,
        request_id: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
    ) -> Self:
        """Append the SMS of several channels.

        Args:
            content: The text. A new line is \\r\\n. Not empty.
            is_unicode: 1 keeps accents, 0 does without.
            brandname: Name of the sender; it must be registered. Not empty.
            callback_url: Where eSMS reports the final state to, by GET.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.

        See
        https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
        """
        wire: Wire = {"Content": content}
        valid = type_of(content) is str and content != "" and type_of(brandname) is str and brandname != ""
        if is_unicode is not None:
            wire["IsUnicode"] = as_flag(is_unicode, "0", "1")
            valid = valid and type_of(wire["IsUnicode"]) is str and wire["IsUnicode"] in {"0", "1"}
        wire["SmsType"] = "2"
        wire["Brandname"] = brandname
        if callback_url is not None:
            wire["CallbackUrl"] = callback_url
            valid = (
                valid
                and type_of(callback_url) is str
                and (callback_url in ADDRESS_3.known or ADDRESS_3.matches(callback_url))
            )
        if request_id is not None:
            wire["RequestId"] = request_id
            valid = valid and type_of(request_id) is str and len(request_id) <= 50
        if sandbox is not None:
            wire["Sandbox"] = as_flag(sandbox, "0", "1")
            valid = valid and type_of(wire["Sandbox"]) is str and wire["Sandbox"] in {"0", "1"}
        builder = type_of(self)()
        builder._calls, builder._parts_valid = (self._calls, ("data",), wire), self._parts_valid and valid
        return builder

    def data(self, data: Iterable[Arg[models.ChannelMessage] | None] | None) -> Self:
        """Append finished parts to Data. The Zalo notification, then the SMS. Exactly 2 items."""
        return self._extend("data", parts(data, _CHANNEL_MESSAGE__KINDS))


_ZALO_MESSAGE = schema_of("ottbuild.providers.esms", "ZaloMessage")
_SMS_MESSAGE = schema_of("ottbuild.providers.esms", "SmsMessage")
_CHANNEL_MESSAGE__KINDS = frozenset(
    (
        _ZALO_MESSAGE,
        _SMS_MESSAGE,
    )
)
