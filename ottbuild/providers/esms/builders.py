"""The fluent calls of eSMS."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    as_flag,
    as_text,
    given_values,
    parts,
    plain_map,
    texts,
    together,
)
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.esms import _checks, operations
from ottbuild.providers.esms._checks import ADDRESS, ADDRESS_2, ADDRESS_3, HASH_PHONE, SEND_DATE
from ottbuild.schemas.jsondata import OBJECT, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.esms import models as models
else:
    models = Later("ottbuild.providers.esms.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Esms:
    """Messages that a Vietnamese business sends through eSMS: Viber messages, Zalo notifications
    (ZNS), and Zalo with SMS to fall back on.
    """

    Account: TypeAlias = operations.Account

    @staticmethod
    def viber(
        brandname: str,
        content: str | None = None,
        *more: Unpack[tuple[()]],
        image: str | None = None,
        button: tuple[str | None, str | None] | None = None,
        button_label: str | None = None,
        button_url: str | None = None,
        to: Iterable[str | int] | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        send_date: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> ViberRequestBuilder:
        """A Viber message to one or many phones.

        Args:
            brandname: Name of the sender; it must be registered for Viber. Not empty.
            content: The text. A new line is \\r\\n.
            image: Where the image is fetched from, by https.
            button: What `.button(button_label, button_url)` takes, as a tuple.
            button_label: Text of the button.
            button_url: Where the button leads.
            to: The receivers, one or many, such as 0901888484. Not empty.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent. The time zone is
                not documented. For example, '2026-12-31 09:00:00'.

        Conditions:
            There are four contents: text (Content), an image (OttImgUrl), text with a button
                (Content, OttLabel and OttUrl), and text with an image and a button (Content,
                OttImgUrl, OttLabel and OttUrl).

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
        """
        if others or more or brandname is MISSING:
            raise unexpected(Esms, "viber", locals())
        values: Wire = {"brandname": brandname}
        valid = type_of(brandname) is str and brandname != ""
        if content is not None:
            values["content"] = content
            valid = valid and type_of(content) is str and content != ""
        builder = ViberRequestBuilder()
        builder._state = (None, "", values, valid)
        if image is not None:
            builder = builder.image(image)
        if button_label is not None:
            builder = builder._put("button_label", (button_label, type_of(button_label) is str and button_label != ""))
        if button_url is not None:
            builder = builder._put(
                "button_url",
                (
                    button_url,
                    type_of(button_url) is str and (button_url in ADDRESS_2.known or ADDRESS_2.matches(button_url)),
                ),
            )
        if to is not None:
            builder = builder.phones(to)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if button is not None:
            builder = builder.button(*together(builder, "button", button, ["button_label", "button_url"]))
        return builder

    @staticmethod
    def zns(
        to: str | int,
        *more: Unpack[tuple[()]],
        oaid: str | int,
        temp_data: Mapping[str, str],
        temp_id: str | int,
        sending_mode: Literal["1", "3"] | int | None = None,
        campaignid: str | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        send_date: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> ZnsRequestBuilder:
        """A Zalo notification (ZNS) to a phone.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            temp_data: The values of the template's variables by name.
            temp_id: Id of the template. Not empty.
            sending_mode: 1 sends within the quota, 3 beyond it, for an Official Account that eSMS
                allows it. If absent, the provider assumes '1'.
            campaignid: Name of the campaign. At most 254 characters.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent. The time zone is
                not documented. For example, '2026-12-31 09:00:00'.

        Conditions:
            What is sent beyond the quota can't be scheduled.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo
        """
        if others or more or to is MISSING or oaid is MISSING or temp_data is MISSING or temp_id is MISSING:
            raise unexpected(Esms, "zns", locals())
        values: Wire = {"oaid": oaid, "to": to, "temp_data": plain_map(temp_data), "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(to) is str
            and to != ""
            and type_of(values["temp_data"]) is OBJECT
            and all(type_of(x) is str for x in values["temp_data"])
            and all(type_of(x) is str for x in values["temp_data"].values())
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsRequestBuilder()
        builder._state = (None, "", values, valid)
        if sending_mode is not None:
            builder = builder.sending_mode(sending_mode)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if send_date is not None:
            builder = builder.send_date(send_date)
        return builder

    @staticmethod
    def zns_zalo_uid(
        to: str | int,
        *more: Unpack[tuple[()]],
        oaid: str | int,
        temp_data: Mapping[str, str],
        temp_id: str | int,
        campaignid: str | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        **others: Unpack[NoMore],
    ) -> ZnsZaloUidRequestBuilder:
        """A Zalo notification (ZNS) to a Zalo user.

        Args:
            to: Id of the receiver at Zalo. 1 to 20 characters.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            temp_data: The values of the template's variables by name.
            temp_id: Id of the template. Not empty.
            campaignid: Name of the campaign. At most 254 characters.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-1
        """
        if others or more or to is MISSING or oaid is MISSING or temp_data is MISSING or temp_id is MISSING:
            raise unexpected(Esms, "zns_zalo_uid", locals())
        values: Wire = {"oaid": oaid, "to": to, "temp_data": plain_map(temp_data), "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(to) is str
            and to != ""
            and len(to) <= 20
            and type_of(values["temp_data"]) is OBJECT
            and all(type_of(x) is str for x in values["temp_data"])
            and all(type_of(x) is str for x in values["temp_data"].values())
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsZaloUidRequestBuilder()
        builder._state = (None, "", values, valid)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        return builder

    @staticmethod
    def zns_hash_phone(
        to: str,
        *more: Unpack[tuple[()]],
        oaid: str | int,
        temp_data: Mapping[str, str],
        temp_id: str | int,
        sending_mode: Literal["1", "3"] | int | None = None,
        campaignid: str | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        send_date: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> ZnsHashPhoneRequestBuilder:
        """A Zalo notification (ZNS) to a phone of which only the hash is given.

        Args:
            to: SHA-256, in hexadecimal digits, of the phone as 84901888484, without + or a leading
                0. For example, '2e6bd1deac3be8b8e6d6f8ab4ab3b3f3ad0ca8cb5f2f6ae5f2ff0e6f2e7b9a41'.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            temp_data: The values of the template's variables by name.
            temp_id: Id of the template. Not empty.
            sending_mode: 1 sends within the quota, 3 beyond it, for an Official Account that eSMS
                allows it. If absent, the provider assumes '1'.
            campaignid: Name of the campaign. At most 254 characters.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent. The time zone is
                not documented. For example, '2026-12-31 09:00:00'.

        Conditions:
            What is sent beyond the quota can't be scheduled.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-zalo-su-dung-hash-phone
        """
        if others or more or to is MISSING or oaid is MISSING or temp_data is MISSING or temp_id is MISSING:
            raise unexpected(Esms, "zns_hash_phone", locals())
        values: Wire = {"oaid": oaid, "to": to, "temp_data": plain_map(temp_data), "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(to) is str
            and (to in HASH_PHONE.known or HASH_PHONE.matches(to))
            and type_of(values["temp_data"]) is OBJECT
            and all(type_of(x) is str for x in values["temp_data"])
            and all(type_of(x) is str for x in values["temp_data"].values())
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsHashPhoneRequestBuilder()
        builder._state = (None, "", values, valid)
        if sending_mode is not None:
            builder = builder.sending_mode(sending_mode)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if send_date is not None:
            builder = builder.send_date(send_date)
        return builder

    @staticmethod
    def multichannel(
        to: str | int,
        *more: Unpack[tuple[()]],
        data: Iterable[Arg[models.AnyChannelMessage] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> MultichannelRequestBuilder:
        """A Zalo notification (ZNS) to a phone, and the SMS that is sent where it fails.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            data: The Zalo notification, then the SMS. Exactly 2 items.

        See
        https://developers.esms.vn/esms-api/ham-gui-tin/tin-mutichanel-zalo-greater-than-sms-otp-cskh
        """
        if others or more or to is MISSING:
            raise unexpected(Esms, "multichannel", locals())
        values: Wire = {"to": to, "channels": ["zalo", "sms"]}
        valid = type_of(to) is str and to != ""
        builder = MultichannelRequestBuilder()
        builder._state = (None, "", values, valid)
        if data is not None:
            builder = builder.data(data)
        return builder


class ApiKeyMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder and 4 others."""

    __slots__ = ()

    def api_key(self: Chain, api_key: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Key of the account. Not empty."""
        if others or more or api_key is MISSING:
            raise unexpected(self, "api_key", locals())
        if api_key is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "api_key", api_key, before[3] and type_of(api_key) is str and api_key != "")
        return builder

    def secret_key(self: Chain, secret_key: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Secret of the account. Not empty."""
        if others or more or secret_key is MISSING:
            raise unexpected(self, "secret_key", locals())
        if secret_key is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "secret_key",
            secret_key,
            before[3] and type_of(secret_key) is str and secret_key != "",
        )
        return builder


class RequestIdMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder and 3 others."""

    __slots__ = ()

    def request_id(self: Chain, request_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
        characters.
        """
        if others or more or request_id is MISSING:
            raise unexpected(self, "request_id", locals())
        if request_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "request_id",
            request_id,
            before[3] and type_of(request_id) is str and len(request_id) <= 50,
        )
        return builder

    def callback_url(
        self: Chain, callback_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Where eSMS reports the final state to, by GET.

        See https://developers.esms.vn/esms-api/callback-url
        """
        if others or more or callback_url is MISSING:
            raise unexpected(self, "callback_url", locals())
        if callback_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "callback_url",
            callback_url,
            before[3]
            and type_of(callback_url) is str
            and (callback_url in ADDRESS_3.known or ADDRESS_3.matches(callback_url)),
        )
        return builder


class SendDateMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder, ZnsRequestBuilder and ZnsHashPhoneRequestBuilder."""

    __slots__ = ()

    def send_date(
        self: Chain, send_date: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """When it is sent, such as 2026-12-31 09:00:00; now if absent. The time zone is not
        documented. For example, '2026-12-31 09:00:00'.
        """
        if others or more or send_date is MISSING:
            raise unexpected(self, "send_date", locals())
        if send_date is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "send_date",
            send_date,
            before[3] and type_of(send_date) is str and (send_date in SEND_DATE.known or SEND_DATE.matches(send_date)),
        )
        return builder


class CampaignidMethods(Builder[M_co]):
    """Methods of ZnsRequestBuilder, ZnsZaloUidRequestBuilder and ZnsHashPhoneRequestBuilder."""

    __slots__ = ()

    def campaignid(self: Chain, campaignid: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Name of the campaign. At most 254 characters."""
        if others or more or campaignid is MISSING:
            raise unexpected(self, "campaignid", locals())
        if campaignid is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "campaignid",
            campaignid,
            before[3] and type_of(campaignid) is str and len(campaignid) <= 254,
        )
        return builder

    def sandbox(
        self: Chain, sandbox: Literal["0", "1"] | int | bool | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """1 tests the request without sending or charging anything. If absent, the provider assumes
        '0'.

        See https://developers.esms.vn/esms-api/moi-truong-test-sandbox
        """
        if others or more or sandbox is MISSING:
            raise unexpected(self, "sandbox", locals())
        if sandbox is None:
            return self
        wire = as_flag(sandbox, "0", "1")
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sandbox", wire, before[3] and type_of(wire) is str and wire in {"0", "1"})
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

    def image(self: Chain, image: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Where the image is fetched from, by https.

        See https://developers.esms.vn/en/esms-api/send-sms-api/send-message-via-viber
        """
        if others or more or image is MISSING:
            raise unexpected(self, "image", locals())
        if image is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image",
            image,
            before[3] and type_of(image) is str and (image in ADDRESS.known or ADDRESS.matches(image)),
        )
        return builder

    def to(self: Chain, *phones: str | int | Iterable[str | int | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to Phones. The receivers, one or many, such as 0901888484. Not empty."""
        if others:
            raise unexpected(self, "to", locals())
        return self._extend("phones", texts(given_values(phones)))

    def phones(self: Chain, *phones: str | int | Iterable[str | int | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to Phones. The receivers, one or many, such as 0901888484. Not empty."""
        if others:
            raise unexpected(self, "phones", locals())
        return self._extend("phones", texts(given_values(phones)))

    def sandbox(
        self: Chain, sandbox: Literal["0", "1"] | int | bool | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """1 tests the request without sending or charging anything. If absent, the provider assumes
        '0'.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
        """
        if others or more or sandbox is MISSING:
            raise unexpected(self, "sandbox", locals())
        if sandbox is None:
            return self
        wire = as_flag(sandbox, "0", "1")
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sandbox", wire, before[3] and type_of(wire) is str and wire in {"0", "1"})
        return builder

    def batches(
        self: Chain,
        phones: Iterable[str | int | None] = (),
        *more: Unpack[tuple[()]],
        size: int,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for `size` of them; the provider
        documents no limit.

        Args:
            phones: More receivers, after those of the chain.
            size: How many of them a request gets.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more or size is MISSING:
            raise unexpected(self, "batches", locals())
        return batches(self, "phones", phones, None, size, None, (), None, None)

    def button(
        self: Chain,
        button_label: str | None,
        button_url: str | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Set OttLabel and OttUrl.

        Args:
            button_label: Text of the button.
            button_url: Where the button leads.
        """
        if others or more or button_label is MISSING or button_url is MISSING:
            raise unexpected(self, "button", locals())
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
        wire["Phone"] = values["to"]
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

    def sending_mode(
        self: Chain, sending_mode: Literal["1", "3"] | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If
        absent, the provider assumes '1'.
        """
        if others or more or sending_mode is MISSING:
            raise unexpected(self, "sending_mode", locals())
        if sending_mode is None:
            return self
        wire = as_text(sending_mode)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sending_mode", wire, before[3] and type_of(wire) is str and wire in {"1", "3"})
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
        wire["ZaloUid"] = values["to"]
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
        wire["HashPhone"] = values["to"]
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

    def sending_mode(
        self: Chain, sending_mode: Literal["1", "3"] | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """1 sends within the quota, 3 beyond it, for an Official Account that eSMS allows it. If
        absent, the provider assumes '1'.
        """
        if others or more or sending_mode is MISSING:
            raise unexpected(self, "sending_mode", locals())
        if sending_mode is None:
            return self
        wire = as_text(sending_mode)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sending_mode", wire, before[3] and type_of(wire) is str and wire in {"1", "3"})
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
        wire["Phone"] = values["to"]
        wire["Channels"] = values["channels"]
        if "data" in values:
            wire["Data"] = values["data"]
        return wire

    def zalo(
        self: Chain,
        temp_id: str | int,
        params: Iterable[str],
        *more: Unpack[tuple[()]],
        oaid: str | int,
        campaignid: str | None = None,
        callback_url: str | None = None,
        request_id: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        sending_mode: Literal["1", "3"] | int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
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
        if others or more or temp_id is MISSING or params is MISSING or oaid is MISSING:
            raise unexpected(self, "zalo", locals())
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
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("data",), wire, before[3] and valid)
        return builder

    def sms(
        self: Chain,
        content: str,
        *more: Unpack[tuple[()]],
        is_unicode: Literal["0", "1"] | int | bool | None = None,
        brandname: str,
        callback_url: str | None = None,
        request_id: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
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
        if others or more or content is MISSING or brandname is MISSING:
            raise unexpected(self, "sms", locals())
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
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("data",), wire, before[3] and valid)
        return builder

    def data(
        self: Chain,
        data: Iterable[Arg[models.AnyChannelMessage] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to Data. The Zalo notification, then the SMS. Exactly 2 items."""
        if others or more or data is MISSING:
            raise unexpected(self, "data", locals())
        return self._extend("data", parts(data, _CHANNEL_MESSAGE__KINDS))


_ZALO_MESSAGE = schema_of("ottbuild.providers.esms", "ZaloMessage")
_SMS_MESSAGE = schema_of("ottbuild.providers.esms", "SmsMessage")
_CHANNEL_MESSAGE__KINDS = frozenset(
    (
        _ZALO_MESSAGE,
        _SMS_MESSAGE,
    )
)
answering(globals())
