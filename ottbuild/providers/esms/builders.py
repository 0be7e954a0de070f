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
    plain_list,
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
from ottbuild.providers.esms._checks import (
    ADDRESS,
    ADDRESS_2,
    ADDRESS_3,
    HASH_PHONE,
    SEND_DATE,
    SEND_DATE_2,
)
from ottbuild.schemas.jsondata import ARRAY, OBJECT, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.esms import models as models
else:
    models = Later("ottbuild.providers.esms.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Esms:
    """Messages that a Vietnamese business sends through eSMS: Viber messages, Zalo notifications
    (ZNS), Zalo with SMS to fall back on, SMS, one-time codes, and voice calls.
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
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.

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
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.

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
                0. An older page asks for the phone encrypted by RSA with a key of eSMS, in Base64.
                For example, '2e6bd1deac3be8b8e6d6f8ab4ab3b3f3ad0ca8cb5f2f6ae5f2ff0e6f2e7b9a41'.
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
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.

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
    def zns_v5(
        to: str | int,
        *more: Unpack[tuple[()]],
        oaid: str | int,
        temp_id: str | int,
        temp_data: Iterable[Arg[models.TemplateValue] | None] | None = None,
        send_date: str | datetime | None = None,
        campaignid: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        sending_mode: Literal["1", "3"] | int | None = None,
        **others: Unpack[NoMore],
    ) -> ZnsV5RequestBuilder:
        """A Zalo notification (ZNS) to a phone, in the older version of the API. The newer one takes
        the values of the template as one object.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            temp_id: Id of the template. Not empty.
            temp_data: The values of the template's variables.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.
            campaignid: Name of the campaign. At most 254 characters.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            sending_mode: 1 sends within the quota, 3 beyond it, for an Official Account that eSMS
                allows it. If absent, the provider assumes '1'.

        Conditions:
            What is sent beyond the quota can't be scheduled.

        See https://developers.esms.vn/esms-api/cac-api-khac/ham-gui-tin-zalo-1
        """
        if others or more or to is MISSING or oaid is MISSING or temp_id is MISSING:
            raise unexpected(Esms, "zns_v5", locals())
        values: Wire = {"oaid": oaid, "to": to, "temp_id": temp_id}
        valid = (
            type_of(oaid) is str
            and oaid != ""
            and type_of(to) is str
            and to != ""
            and type_of(temp_id) is str
            and temp_id != ""
        )
        builder = ZnsV5RequestBuilder()
        builder._state = (None, "", values, valid)
        if temp_data is not None:
            builder = builder.temp_data(temp_data)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if sending_mode is not None:
            builder = builder.sending_mode(sending_mode)
        return builder

    @staticmethod
    def zns_v4(
        to: str | int,
        *more: Unpack[tuple[()]],
        params: Iterable[str],
        temp_id: str | int,
        oaid: str | int,
        send_date: str | datetime | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        request_id: str | None = None,
        campaignid: str | None = None,
        callback_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> ZnsV4RequestBuilder:
        """A Zalo notification in the oldest version of the API.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            params: The values of the template's variables in its order; one that comes up again is
                given once.
            temp_id: Id of the template. Not empty.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            campaignid: Name of the campaign. At most 254 characters.
            callback_url: Where eSMS reports the final state to, by GET.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-zalo-hanh-trinh
        """
        if others or more or to is MISSING or params is MISSING or temp_id is MISSING or oaid is MISSING:
            raise unexpected(Esms, "zns_v4", locals())
        values: Wire = {"to": to, "params": plain_list(params), "temp_id": temp_id, "oaid": oaid}
        valid = (
            type_of(to) is str
            and to != ""
            and type_of(values["params"]) is ARRAY
            and all(type_of(x) is str for x in values["params"])
            and type_of(temp_id) is str
            and temp_id != ""
            and type_of(oaid) is str
            and oaid != ""
        )
        builder = ZnsV4RequestBuilder()
        builder._state = (None, "", values, valid)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        return builder

    @staticmethod
    def zns_journey(
        to: str | int,
        *more: Unpack[tuple[()]],
        params: Iterable[str],
        order_id: str,
        temp_id: str | int,
        oaid: str | int,
        send_date: str | datetime | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        request_id: str | None = None,
        campaignid: str | None = None,
        callback_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> ZnsV4RequestBuilder:
        """A Zalo notification of a journey, such as that of an order.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            params: The values of the template's variables in its order; one that comes up again is
                given once.
            order_id: Id of the order whose journey it is.
            temp_id: Id of the template. Not empty.
            oaid: Id of the Zalo Official Account; it must be registered. Not empty.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            campaignid: Name of the campaign. At most 254 characters.
            callback_url: Where eSMS reports the final state to, by GET.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-zalo-hanh-trinh
        """
        if (
            others
            or more
            or to is MISSING
            or params is MISSING
            or order_id is MISSING
            or temp_id is MISSING
            or oaid is MISSING
        ):
            raise unexpected(Esms, "zns_journey", locals())
        values: Wire = {
            "to": to,
            "params": plain_list(params),
            "order_id": order_id,
            "temp_id": temp_id,
            "oaid": oaid,
            "is_journey": True,
        }
        valid = (
            type_of(to) is str
            and to != ""
            and type_of(values["params"]) is ARRAY
            and all(type_of(x) is str for x in values["params"])
            and type_of(order_id) is str
            and order_id != ""
            and type_of(temp_id) is str
            and temp_id != ""
            and type_of(oaid) is str
            and oaid != ""
        )
        builder = ZnsV4RequestBuilder()
        builder._state = (None, "", values, valid)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        return builder

    @staticmethod
    def sms(
        brandname: str,
        content: str,
        *more: Unpack[tuple[()]],
        to: str | int,
        oaid: str | int | None = None,
        is_unicode: Literal["0", "1"] | int | bool | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        campaignid: str | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        send_date: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> SmsRequestBuilder:
        """An SMS of customer care, or with a one-time code.

        Args:
            brandname: Name of the sender; it must be registered. Only an SMS of customer care has
                one.
            content: The text. A new line is \\r\\n. Not empty.
            to: The receiver, such as 0901888484. Not empty.
            oaid: Id of the Zalo Official Account of a Zalo message.
            is_unicode: 1 keeps accents, 0 does without.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            campaignid: Name of the campaign. At most 254 characters.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.

        Conditions:
            An SMS of customer care has a registered sender.
            A Zalo message comes from an Official Account.
            A call that says a code, and an SMS from a fixed number, go to one phone.
            Advice: Only an SMS of customer care has the name of a sender.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
        """
        if others or more or brandname is MISSING or content is MISSING or to is MISSING:
            raise unexpected(Esms, "sms", locals())
        values: Wire = {"content": content, "to": to, "brandname": brandname, "sms_type": "2"}
        valid = (
            type_of(content) is str
            and content != ""
            and type_of(to) is str
            and to != ""
            and type_of(brandname) is str
            and brandname != ""
        )
        builder = SmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if oaid is not None:
            builder = builder.oaid(oaid)
        if is_unicode is not None:
            builder = builder.is_unicode(is_unicode)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if send_date is not None:
            builder = builder.send_date(send_date)
        return builder

    @staticmethod
    def voice_otp(
        content: str,
        *more: Unpack[tuple[()]],
        to: str | int,
        oaid: str | int | None = None,
        is_unicode: Literal["0", "1"] | int | bool | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        campaignid: str | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        send_date: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> SmsRequestBuilder:
        """A one-time code that a call says, or an SMS from a fixed number.

        Args:
            content: The text. A new line is \\r\\n. Not empty.
            to: The receiver, such as 0901888484. Not empty.
            oaid: Id of the Zalo Official Account of a Zalo message.
            is_unicode: 1 keeps accents, 0 does without.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            campaignid: Name of the campaign. At most 254 characters.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.

        Conditions:
            An SMS of customer care has a registered sender.
            A Zalo message comes from an Official Account.
            A call that says a code, and an SMS from a fixed number, go to one phone.
            Advice: Only an SMS of customer care has the name of a sender.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
        """
        if others or more or content is MISSING or to is MISSING:
            raise unexpected(Esms, "voice_otp", locals())
        values: Wire = {"content": content, "to": to, "sms_type": "8"}
        valid = type_of(content) is str and content != "" and type_of(to) is str and to != ""
        builder = SmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if oaid is not None:
            builder = builder.oaid(oaid)
        if is_unicode is not None:
            builder = builder.is_unicode(is_unicode)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if send_date is not None:
            builder = builder.send_date(send_date)
        return builder

    @staticmethod
    def zalo_text(
        content: str,
        *more: Unpack[tuple[()]],
        to: str | int,
        sms_type: Literal["2", "8", "24", "25"] | int,
        oaid: str | int | None = None,
        is_unicode: Literal["0", "1"] | int | bool | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        campaignid: str | None = None,
        request_id: str | None = None,
        callback_url: str | None = None,
        send_date: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> SmsRequestBuilder:
        """A Zalo message with the whole text of a template, in an older way. `Esms.zns` is the newer
        one.

        Args:
            content: The text. A new line is \\r\\n. Not empty.
            to: The receiver, such as 0901888484. Not empty.
            sms_type: 2 is an SMS of customer care or with a one-time code, 8 a call that says a
                code, or an SMS from a fixed number, 24 a Zalo message with priority, 25 a Zalo
                message.
            oaid: Id of the Zalo Official Account of a Zalo message.
            is_unicode: 1 keeps accents, 0 does without.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.
            campaignid: Name of the campaign. At most 254 characters.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            callback_url: Where eSMS reports the final state to, by GET.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.

        Conditions:
            An SMS of customer care has a registered sender.
            A Zalo message comes from an Official Account.
            A call that says a code, and an SMS from a fixed number, go to one phone.
            Advice: Only an SMS of customer care has the name of a sender.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
        """
        if others or more or content is MISSING or to is MISSING or sms_type is MISSING:
            raise unexpected(Esms, "zalo_text", locals())
        values: Wire = {"content": content, "to": to, "sms_type": as_text(sms_type)}
        valid = (
            type_of(content) is str
            and content != ""
            and type_of(to) is str
            and to != ""
            and type_of(values["sms_type"]) is str
            and values["sms_type"] in {"2", "8", "24", "25"}
        )
        builder = SmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if oaid is not None:
            builder = builder.oaid(oaid)
        if is_unicode is not None:
            builder = builder.is_unicode(is_unicode)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if send_date is not None:
            builder = builder.send_date(send_date)
        return builder

    @staticmethod
    def advertising_sms(
        brandname: str,
        content: str,
        *more: Unpack[tuple[()]],
        request_id: str | None = None,
        to: Iterable[str | int] | None = None,
        campaignid: str | None = None,
        send_date: str | datetime | None = None,
        callback_url: str | None = None,
        sandbox: Literal["0", "1"] | int | bool | None = None,
        **others: Unpack[NoMore],
    ) -> AdvertisingSmsRequestBuilder:
        """An advertisement by SMS to many phones.

        Args:
            brandname: Name of the sender; it must be registered. Not empty.
            content: The text. A new line is \\r\\n. Not empty.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.
            to: The receivers, such as 0901888484. 30 to 5000 items.
            campaignid: Name of the campaign. At most 254 characters.
            send_date: When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The
                time zone is not documented. For example, '2026-12-31 09:00:00'.
            callback_url: Where eSMS reports the final state to, by GET.
            sandbox: 1 tests the request without sending or charging anything. If absent, the
                provider assumes '0'.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-sms-quang-cao
        """
        if others or more or brandname is MISSING or content is MISSING:
            raise unexpected(Esms, "advertising_sms", locals())
        values: Wire = {"brandname": brandname, "content": content}
        valid = type_of(brandname) is str and brandname != "" and type_of(content) is str and content != ""
        builder = AdvertisingSmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if request_id is not None:
            builder = builder.request_id(request_id)
        if to is not None:
            builder = builder.phones(to)
        if campaignid is not None:
            builder = builder.campaignid(campaignid)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if sandbox is not None:
            builder = builder.sandbox(sandbox)
        return builder

    @staticmethod
    def multichannel_otp(
        to: str | int,
        *more: Unpack[tuple[()]],
        multi_channel_temp_id: str | int,
        type_id: Literal["1", "2"] | int,
        time_alive: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"]
        | int
        | None = None,
        **others: Unpack[NoMore],
    ) -> MultichannelOtpRequestBuilder:
        """A one-time code that eSMS makes, and sends by Zalo, or by SMS where that fails.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            multi_channel_temp_id: Id that eSMS gives to a pair of a Zalo template and an SMS
                template. Not empty.
            type_id: 1 only makes the code, 2 sends it, too.
            time_alive: For how many minutes the code is valid, from 2 to 15.

        Conditions:
            Advice: One page requires the time, another does not.

        See
        https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-multichanel-zalo-greater-than-sms
        """
        if others or more or to is MISSING or multi_channel_temp_id is MISSING or type_id is MISSING:
            raise unexpected(Esms, "multichannel_otp", locals())
        values: Wire = {"to": to, "multi_channel_temp_id": as_text(multi_channel_temp_id), "type_id": as_text(type_id)}
        valid = (
            type_of(to) is str
            and to != ""
            and type_of(values["multi_channel_temp_id"]) is str
            and values["multi_channel_temp_id"] != ""
            and type_of(values["type_id"]) is str
            and values["type_id"] in {"1", "2"}
        )
        builder = MultichannelOtpRequestBuilder()
        builder._state = (None, "", values, valid)
        if time_alive is not None:
            builder = builder.time_alive(time_alive)
        return builder

    @staticmethod
    def sms_otp(
        brandname: str,
        message: str,
        *more: Unpack[tuple[()]],
        to: str | int,
        time_alive: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"]
        | int
        | None = None,
        num_char_of_code: str | int | None = None,
        is_number: Literal["0", "1"] | int | bool | None = None,
        **others: Unpack[NoMore],
    ) -> SmsOtpRequestBuilder:
        """A one-time code that eSMS makes, and sends by SMS.

        Args:
            brandname: Name of the sender; it must be registered. Not empty.
            message: The text, with {OTP} in place of the code. Not empty.
            to: The receiver, such as 0901888484. Not empty.
            time_alive: For how many minutes the code is valid, from 2 to 10; 15 by other versions
                of the page. If absent, the provider assumes '5'.
            num_char_of_code: How many characters the code has. If absent, the provider assumes '6'.
            is_number: 1 makes a code of digits, 0 one of letters and digits.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-sms
        """
        if others or more or brandname is MISSING or message is MISSING or to is MISSING:
            raise unexpected(Esms, "sms_otp", locals())
        values: Wire = {"to": to, "brandname": brandname, "message": message}
        valid = (
            type_of(to) is str
            and to != ""
            and type_of(brandname) is str
            and brandname != ""
            and type_of(message) is str
            and message != ""
        )
        builder = SmsOtpRequestBuilder()
        builder._state = (None, "", values, valid)
        if time_alive is not None:
            builder = builder.time_alive(time_alive)
        if num_char_of_code is not None:
            builder = builder.num_char_of_code(num_char_of_code)
        if is_number is not None:
            builder = builder.is_number(is_number)
        return builder

    @staticmethod
    def otp_check(
        phone: str | int, *more: Unpack[tuple[()]], code: str, **others: Unpack[NoMore]
    ) -> OtpCheckRequestBuilder:
        """The question whether a one-time code that eSMS made is the right one.

        Args:
            phone: The phone that the code was sent to, such as 0901888484. Not empty.
            code: The code to check. Not empty.

        See https://developers.esms.vn/esms-api/cac-api-khac/ham-check-code
        """
        if others or more or phone is MISSING or code is MISSING:
            raise unexpected(Esms, "otp_check", locals())
        values: Wire = {"phone": phone, "code": code}
        valid = type_of(phone) is str and phone != "" and type_of(code) is str and code != ""
        builder = OtpCheckRequestBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def template_call(
        to: str | int,
        *more: Unpack[tuple[()]],
        template_id: str | int,
        variables: str | None = None,
        send_date: str | datetime | None = None,
        voice: Literal["male", "female", "hatieumai", "ngoclam"] | str | None = None,
        speed: Literal["-3", "-2", "-1", "0", "1", "2", "3"] | int | None = None,
        callback_url: str | None = None,
        request_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> TemplateCallRequestBuilder:
        """A call that says the text of a template.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            template_id: Id of the template, which is registered on the web pages of eSMS. Not
                empty.
            variables: The values of the template's variables in its order, with || between them.
            send_date: When the call is made, such as 2026/12/31 09:00:00; now if absent. The time
                zone is not documented. For example, '2026/12/31 09:00:00'.
            voice: The voice. Values not listed here pass too.
            speed: How fast the voice speaks, from -3, very slow, to 3, very fast; 0 is normal.
            callback_url: Where eSMS reports the end of the call to, by GET.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.

        See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
        """
        if others or more or to is MISSING or template_id is MISSING:
            raise unexpected(Esms, "template_call", locals())
        values: Wire = {"template_id": as_text(template_id), "to": to}
        valid = (
            type_of(values["template_id"]) is str and values["template_id"] != "" and type_of(to) is str and to != ""
        )
        builder = TemplateCallRequestBuilder()
        builder._state = (None, "", values, valid)
        if variables is not None:
            builder = builder.variables(variables)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if voice is not None:
            builder = builder.voice(voice)
        if speed is not None:
            builder = builder.speed(speed)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if request_id is not None:
            builder = builder.request_id(request_id)
        return builder

    @staticmethod
    def recorded_call(
        to: str | int,
        *more: Unpack[tuple[()]],
        template_id: str | int,
        send_date: str | datetime | None = None,
        number_forward: str | None = None,
        max_repeat: str | int | None = None,
        max_retry: str | int | None = None,
        ivr: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] | int | None = None,
        time_wait_to_ivr: str | int | None = None,
        wait_retry: str | int | None = None,
        callback_url: str | None = None,
        request_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> RecordedCallRequestBuilder:
        """A call that plays a recording, and can connect to another phone.

        Args:
            to: The receiver, such as 0901888484. Not empty.
            template_id: Id of the recording, which is made on the web pages of eSMS. Not empty.
            send_date: When the call is made, such as 2026/12/31 09:00:00; now if absent. The time
                zone is not documented. For example, '2026/12/31 09:00:00'.
            number_forward: The phone that the call is connected to where the receiver presses the
                key of Ivr.
            max_repeat: How many times the recording is repeated.
            max_retry: How many times the phone is called again where nobody answers.
            ivr: The key that connects the call to NumberForward, from 0 to 9.
            time_wait_to_ivr: For how long the call waits for a key at most; the unit is not
                documented.
            wait_retry: How many seconds pass before the phone is called again.
            callback_url: Where eSMS reports the end of the call to, by GET.
            request_id: Your own id of the request; another one with the same id is refused for 24
                hours. At most 50 characters.

        See
        https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-tu-file-ghi-am
        """
        if others or more or to is MISSING or template_id is MISSING:
            raise unexpected(Esms, "recorded_call", locals())
        values: Wire = {"template_id": as_text(template_id), "to": to}
        valid = (
            type_of(values["template_id"]) is str and values["template_id"] != "" and type_of(to) is str and to != ""
        )
        builder = RecordedCallRequestBuilder()
        builder._state = (None, "", values, valid)
        if send_date is not None:
            builder = builder.send_date(send_date)
        if number_forward is not None:
            builder = builder.number_forward(number_forward)
        if max_repeat is not None:
            builder = builder.max_repeat(max_repeat)
        if max_retry is not None:
            builder = builder.max_retry(max_retry)
        if ivr is not None:
            builder = builder.ivr(ivr)
        if time_wait_to_ivr is not None:
            builder = builder.time_wait_to_ivr(time_wait_to_ivr)
        if wait_retry is not None:
            builder = builder.wait_retry(wait_retry)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if request_id is not None:
            builder = builder.request_id(request_id)
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
    """Methods of ViberRequestBuilder and 13 others."""

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
    """Methods of ViberRequestBuilder and 8 others."""

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


class CallbackUrlMethods(Builder[M_co]):
    """Methods of ViberRequestBuilder and 7 others."""

    __slots__ = ()

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
    """Methods of ViberRequestBuilder and 6 others."""

    __slots__ = ()

    def send_date(
        self: Chain, send_date: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """When it is sent, such as 2026-12-31 09:00:00; now if absent or empty. The time zone is not
        documented. For example, '2026-12-31 09:00:00'.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-viber
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
            before[3]
            and type_of(send_date) is str
            and (send_date in SEND_DATE.known or SEND_DATE.matches(send_date))
            and send_date != "",
        )
        return builder


class SendingModeMethods(Builder[M_co]):
    """Methods of ZnsRequestBuilder, ZnsHashPhoneRequestBuilder and ZnsV5RequestBuilder."""

    __slots__ = ()

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


class CampaignidMethods(Builder[M_co]):
    """Methods of ZnsRequestBuilder and 6 others."""

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


class TemplateCallRequestSendDateMethods(Builder[M_co]):
    """Methods of TemplateCallRequestBuilder and RecordedCallRequestBuilder."""

    __slots__ = ()

    def send_date(
        self: Chain, send_date: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """When the call is made, such as 2026/12/31 09:00:00; now if absent. The time zone is not
        documented. For example, '2026/12/31 09:00:00'.

        See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
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
            before[3]
            and type_of(send_date) is str
            and (send_date in SEND_DATE_2.known or SEND_DATE_2.matches(send_date)),
        )
        return builder

    def callback_url(
        self: Chain, callback_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Where eSMS reports the end of the call to, by GET.

        See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
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


class ViberRequestBuilder(
    ApiKeyMethods["models.ViberRequest"],
    RequestIdMethods["models.ViberRequest"],
    CallbackUrlMethods["models.ViberRequest"],
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
    SendingModeMethods["models.ZnsRequest"],
    CampaignidMethods["models.ZnsRequest"],
    RequestIdMethods["models.ZnsRequest"],
    CallbackUrlMethods["models.ZnsRequest"],
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


class ZnsZaloUidRequestBuilder(
    ApiKeyMethods["models.ZnsZaloUidRequest"],
    CampaignidMethods["models.ZnsZaloUidRequest"],
    RequestIdMethods["models.ZnsZaloUidRequest"],
    CallbackUrlMethods["models.ZnsZaloUidRequest"],
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
    SendingModeMethods["models.ZnsHashPhoneRequest"],
    CampaignidMethods["models.ZnsHashPhoneRequest"],
    RequestIdMethods["models.ZnsHashPhoneRequest"],
    CallbackUrlMethods["models.ZnsHashPhoneRequest"],
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


class ZnsV5RequestBuilder(
    ApiKeyMethods["models.ZnsV5Request"],
    SendDateMethods["models.ZnsV5Request"],
    CampaignidMethods["models.ZnsV5Request"],
    RequestIdMethods["models.ZnsV5Request"],
    CallbackUrlMethods["models.ZnsV5Request"],
    SendingModeMethods["models.ZnsV5Request"],
    operations.ZnsV5RequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Zalo notification (ZNS) to a phone, in the older version of the API. The newer one takes the
    values of the template as one object, under construction.

    See https://developers.esms.vn/esms-api/cac-api-khac/ham-gui-tin-zalo-1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "ZnsV5Request")
    _complete = staticmethod(_checks.complete_zns_v5_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["OAID"] = values["oaid"]
        wire["Phone"] = values["to"]
        if "temp_data" in values:
            wire["TempData"] = values["temp_data"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        wire["TempID"] = values["temp_id"]
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "sending_mode" in values:
            wire["SendingMode"] = values["sending_mode"]
        return wire

    def value(self: Chain, key: str, value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append the value of one variable of a Zalo template.

        Args:
            key: Name of the variable in the template. Not empty.
            value: The value.

        See https://developers.esms.vn/esms-api/cac-api-khac/ham-gui-tin-zalo-1
        """
        if others or more or key is MISSING or value is MISSING:
            raise unexpected(self, "value", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("temp_data",),
            {"key": key, "value": value},
            before[3] and type_of(key) is str and key != "" and type_of(value) is str,
        )
        return builder

    def temp_data(
        self: Chain,
        temp_data: Iterable[Arg[models.TemplateValue] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to TempData. The values of the template's variables."""
        if others or more or temp_data is MISSING:
            raise unexpected(self, "temp_data", locals())
        return self._extend("temp_data", parts(temp_data, _TEMPLATE_VALUE__KINDS))


class ZnsV4RequestBuilder(
    ApiKeyMethods["models.ZnsV4Request"],
    SendDateMethods["models.ZnsV4Request"],
    CampaignidMethods["models.ZnsV4Request"],
    RequestIdMethods["models.ZnsV4Request"],
    CallbackUrlMethods["models.ZnsV4Request"],
    operations.ZnsV4RequestSender["models.SendResult | models.ErrorResponse"],
):
    """A Zalo notification (ZNS) to a phone, in the oldest version of the API, or one of a journey, for
    which there is no newer one. The newest version takes the values of the template by name, under
    construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-zalo-hanh-trinh
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "ZnsV4Request")
    _complete = staticmethod(_checks.complete_zns_v4_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["Phone"] = values["to"]
        wire["Params"] = values["params"]
        if "is_journey" in values:
            wire["IsJourney"] = values["is_journey"]
        if "order_id" in values:
            wire["OrderId"] = values["order_id"]
        wire["TempID"] = values["temp_id"]
        wire["OAID"] = values["oaid"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        return wire


class SmsRequestBuilder(
    ApiKeyMethods["models.SmsRequest"],
    CampaignidMethods["models.SmsRequest"],
    RequestIdMethods["models.SmsRequest"],
    CallbackUrlMethods["models.SmsRequest"],
    SendDateMethods["models.SmsRequest"],
    operations.SmsRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A text to a phone: an SMS of customer care or with a one-time code, a call that says a code, or,
    in an older way, a Zalo message, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "SmsRequest")
    _complete = staticmethod(_checks.complete_sms_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        wire["Content"] = values["content"]
        wire["Phone"] = values["to"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        if "brandname" in values:
            wire["Brandname"] = values["brandname"]
        wire["SmsType"] = values["sms_type"]
        if "oaid" in values:
            wire["OAID"] = values["oaid"]
        if "is_unicode" in values:
            wire["IsUnicode"] = values["is_unicode"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        return wire

    def oaid(self: Chain, oaid: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Id of the Zalo Official Account of a Zalo message.

        See
        https://developers.esms.vn/esms-api/cac-api-khac/ham-gui-tin-nhan-zalo-dang-json-full-template
        """
        if others or more or oaid is MISSING:
            raise unexpected(self, "oaid", locals())
        if oaid is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "oaid", oaid, before[3] and type_of(oaid) is str and oaid != "")
        return builder

    def is_unicode(
        self: Chain,
        is_unicode: Literal["0", "1"] | int | bool | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """1 keeps accents, 0 does without.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-nhan-sms-otp-cskh
        """
        if others or more or is_unicode is MISSING:
            raise unexpected(self, "is_unicode", locals())
        if is_unicode is None:
            return self
        wire = as_flag(is_unicode, "0", "1")
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "is_unicode", wire, before[3] and type_of(wire) is str and wire in {"0", "1"})
        return builder


class AdvertisingSmsRequestBuilder(
    ApiKeyMethods["models.AdvertisingSmsRequest"],
    RequestIdMethods["models.AdvertisingSmsRequest"],
    CampaignidMethods["models.AdvertisingSmsRequest"],
    SendDateMethods["models.AdvertisingSmsRequest"],
    CallbackUrlMethods["models.AdvertisingSmsRequest"],
    operations.AdvertisingSmsRequestSender["models.SendResult | models.ErrorResponse"],
):
    """An advertisement by SMS to many phones, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-sms-quang-cao
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "AdvertisingSmsRequest")
    _complete = staticmethod(_checks.complete_advertising_sms_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["Brandname"] = values["brandname"]
        wire["Content"] = values["content"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        if "phones" in values:
            wire["Phones"] = values["phones"]
        wire["SmsType"] = "1"
        if "campaignid" in values:
            wire["campaignid"] = values["campaignid"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "sandbox" in values:
            wire["Sandbox"] = values["sandbox"]
        return wire

    def to(self: Chain, *phones: str | int | Iterable[str | int | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to Phones. The receivers, such as 0901888484. 30 to 5000 items."""
        if others:
            raise unexpected(self, "to", locals())
        return self._extend("phones", texts(given_values(phones)))

    def phones(self: Chain, *phones: str | int | Iterable[str | int | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to Phones. The receivers, such as 0901888484. 30 to 5000 items."""
        if others:
            raise unexpected(self, "phones", locals())
        return self._extend("phones", texts(given_values(phones)))

    def batches(
        self: Chain,
        phones: Iterable[str | int | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 5000,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 5000 of them.

        Args:
            phones: More receivers, after those of the chain.
            size: How many of them a request gets, at most 5000.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "phones", phones, None, size, 5000, (), None, None)


class MultichannelOtpRequestBuilder(
    ApiKeyMethods["models.MultichannelOtpRequest"],
    operations.MultichannelOtpRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A one-time code that eSMS makes, and sends by Zalo, or by SMS where that fails, under
    construction.

    See
    https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-multichanel-zalo-greater-than-sms
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "MultichannelOtpRequest")
    _complete = staticmethod(_checks.complete_multichannel_otp_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        wire["Phone"] = values["to"]
        if "time_alive" in values:
            wire["TimeAlive"] = values["time_alive"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["MultiChannelTempId"] = values["multi_channel_temp_id"]
        wire["TypeId"] = values["type_id"]
        return wire

    def time_alive(
        self: Chain,
        time_alive: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] | int | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """For how many minutes the code is valid, from 2 to 15.

        See
        https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-multichanel-zalo-greater-than-sms
        """
        if others or more or time_alive is MISSING:
            raise unexpected(self, "time_alive", locals())
        if time_alive is None:
            return self
        wire = as_text(time_alive)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "time_alive",
            wire,
            before[3]
            and type_of(wire) is str
            and wire in {"2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"},
        )
        return builder


class SmsOtpRequestBuilder(
    ApiKeyMethods["models.SmsOtpRequest"], operations.SmsOtpRequestSender["models.SendResult | models.ErrorResponse"]
):
    """A one-time code that eSMS makes, and sends by SMS, under construction.

    See https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-sms
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "SmsOtpRequest")
    _complete = staticmethod(_checks.complete_sms_otp_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"Phone": values["to"]}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        if "time_alive" in values:
            wire["TimeAlive"] = values["time_alive"]
        if "num_char_of_code" in values:
            wire["NumCharOfCode"] = values["num_char_of_code"]
        wire["Brandname"] = values["brandname"]
        wire["Type"] = "2"
        wire["message"] = values["message"]
        if "is_number" in values:
            wire["IsNumber"] = values["is_number"]
        return wire

    def time_alive(
        self: Chain,
        time_alive: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] | int | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """For how many minutes the code is valid, from 2 to 10; 15 by other versions of the page. If
        absent, the provider assumes '5'.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-sms
        """
        if others or more or time_alive is MISSING:
            raise unexpected(self, "time_alive", locals())
        if time_alive is None:
            return self
        wire = as_text(time_alive)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "time_alive",
            wire,
            before[3]
            and type_of(wire) is str
            and wire in {"2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"},
        )
        return builder

    def num_char_of_code(
        self: Chain, num_char_of_code: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How many characters the code has. If absent, the provider assumes '6'."""
        if others or more or num_char_of_code is MISSING:
            raise unexpected(self, "num_char_of_code", locals())
        if num_char_of_code is None:
            return self
        wire = as_text(num_char_of_code)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "num_char_of_code", wire, before[3] and type_of(wire) is str)
        return builder

    def is_number(
        self: Chain,
        is_number: Literal["0", "1"] | int | bool | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """1 makes a code of digits, 0 one of letters and digits.

        See https://developers.esms.vn/esms-api/ham-gui-tin/tin-gencode-tu-dong-sms
        """
        if others or more or is_number is MISSING:
            raise unexpected(self, "is_number", locals())
        if is_number is None:
            return self
        wire = as_flag(is_number, "0", "1")
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "is_number", wire, before[3] and type_of(wire) is str and wire in {"0", "1"})
        return builder


class OtpCheckRequestBuilder(
    ApiKeyMethods["models.OtpCheckRequest"],
    operations.OtpCheckRequestSender["models.OtpCheckResult | models.SendResult"],
):
    """The question whether a one-time code that eSMS made is the right one, under construction.

    See https://developers.esms.vn/esms-api/cac-api-khac/ham-check-code
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "OtpCheckRequest")
    _complete = staticmethod(_checks.complete_otp_check_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["Phone"] = values["phone"]
        wire["Code"] = values["code"]
        return wire


class TemplateCallRequestBuilder(
    ApiKeyMethods["models.TemplateCallRequest"],
    TemplateCallRequestSendDateMethods["models.TemplateCallRequest"],
    RequestIdMethods["models.TemplateCallRequest"],
    operations.TemplateCallRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A call that says the text of a template, under construction.

    See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "TemplateCallRequest")
    _complete = staticmethod(_checks.complete_template_call_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["TemplateId"] = values["template_id"]
        wire["Phone"] = values["to"]
        if "variables" in values:
            wire["VariableListStr"] = values["variables"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        if "voice" in values:
            wire["Voice"] = values["voice"]
        if "speed" in values:
            wire["Speed"] = values["speed"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "request_id" in values:
            wire["RequestId"] = values["request_id"]
        return wire

    def variables(self: Chain, variables: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The values of the template's variables in its order, with || between them."""
        if others or more or variables is MISSING:
            raise unexpected(self, "variables", locals())
        if variables is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "variables", variables, before[3] and type_of(variables) is str)
        return builder

    def voice(
        self: Chain,
        voice: Literal["male", "female", "hatieumai", "ngoclam"] | str | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """The voice. Values not listed here pass too."""
        if others or more or voice is MISSING:
            raise unexpected(self, "voice", locals())
        if voice is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "voice", voice, before[3] and type_of(voice) is str)
        return builder

    def speed(
        self: Chain,
        speed: Literal["-3", "-2", "-1", "0", "1", "2", "3"] | int | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """How fast the voice speaks, from -3, very slow, to 3, very fast; 0 is normal.

        See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-theo-template
        """
        if others or more or speed is MISSING:
            raise unexpected(self, "speed", locals())
        if speed is None:
            return self
        wire = as_text(speed)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "speed",
            wire,
            before[3] and type_of(wire) is str and wire in {"-3", "-2", "-1", "0", "1", "2", "3"},
        )
        return builder


class RecordedCallRequestBuilder(
    ApiKeyMethods["models.RecordedCallRequest"],
    TemplateCallRequestSendDateMethods["models.RecordedCallRequest"],
    operations.RecordedCallRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A call that plays a recording, and can connect to another phone, under construction.

    See https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-tu-file-ghi-am
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.esms", "RecordedCallRequest")
    _complete = staticmethod(_checks.complete_recorded_call_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "api_key" in values:
            wire["ApiKey"] = values["api_key"]
        if "secret_key" in values:
            wire["SecretKey"] = values["secret_key"]
        wire["TemplateId"] = values["template_id"]
        wire["Phone"] = values["to"]
        if "send_date" in values:
            wire["SendDate"] = values["send_date"]
        if "number_forward" in values:
            wire["NumberForward"] = values["number_forward"]
        if "max_repeat" in values:
            wire["MaxRepeat"] = values["max_repeat"]
        if "max_retry" in values:
            wire["MaxRetry"] = values["max_retry"]
        if "ivr" in values:
            wire["Ivr"] = values["ivr"]
        if "time_wait_to_ivr" in values:
            wire["TimeWaitToIvr"] = values["time_wait_to_ivr"]
        if "wait_retry" in values:
            wire["WaitRetry"] = values["wait_retry"]
        if "callback_url" in values:
            wire["CallbackUrl"] = values["callback_url"]
        if "request_id" in values:
            wire["RequestID"] = values["request_id"]
        return wire

    def number_forward(
        self: Chain, number_forward: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The phone that the call is connected to where the receiver presses the key of Ivr."""
        if others or more or number_forward is MISSING:
            raise unexpected(self, "number_forward", locals())
        if number_forward is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "number_forward", number_forward, before[3] and type_of(number_forward) is str)
        return builder

    def max_repeat(
        self: Chain, max_repeat: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How many times the recording is repeated."""
        if others or more or max_repeat is MISSING:
            raise unexpected(self, "max_repeat", locals())
        if max_repeat is None:
            return self
        wire = as_text(max_repeat)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "max_repeat", wire, before[3] and type_of(wire) is str)
        return builder

    def max_retry(
        self: Chain, max_retry: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How many times the phone is called again where nobody answers."""
        if others or more or max_retry is MISSING:
            raise unexpected(self, "max_retry", locals())
        if max_retry is None:
            return self
        wire = as_text(max_retry)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "max_retry", wire, before[3] and type_of(wire) is str)
        return builder

    def ivr(
        self: Chain,
        ivr: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] | int | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """The key that connects the call to NumberForward, from 0 to 9.

        See
        https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-tu-file-ghi-am
        """
        if others or more or ivr is MISSING:
            raise unexpected(self, "ivr", locals())
        if ivr is None:
            return self
        wire = as_text(ivr)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "ivr",
            wire,
            before[3] and type_of(wire) is str and wire in {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
        )
        return builder

    def time_wait_to_ivr(
        self: Chain, time_wait_to_ivr: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """For how long the call waits for a key at most; the unit is not documented."""
        if others or more or time_wait_to_ivr is MISSING:
            raise unexpected(self, "time_wait_to_ivr", locals())
        if time_wait_to_ivr is None:
            return self
        wire = as_text(time_wait_to_ivr)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "time_wait_to_ivr", wire, before[3] and type_of(wire) is str)
        return builder

    def wait_retry(
        self: Chain, wait_retry: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How many seconds pass before the phone is called again."""
        if others or more or wait_retry is MISSING:
            raise unexpected(self, "wait_retry", locals())
        if wait_retry is None:
            return self
        wire = as_text(wait_retry)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "wait_retry", wire, before[3] and type_of(wire) is str)
        return builder

    def request_id(self: Chain, request_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Your own id of the request; another one with the same id is refused for 24 hours. At most 50
        characters.

        See
        https://developers.esms.vn/esms-api/ham-goi-voice/ham-tao-cuoc-goi-tu-dong-tu-file-ghi-am
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
        wire |= {"SmsType": "2"}
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


_TEMPLATE_VALUE = schema_of("ottbuild.providers.esms", "TemplateValue")
_ZALO_MESSAGE = schema_of("ottbuild.providers.esms", "ZaloMessage")
_SMS_MESSAGE = schema_of("ottbuild.providers.esms", "SmsMessage")
_TEMPLATE_VALUE__KINDS = frozenset((_TEMPLATE_VALUE,))
_CHANNEL_MESSAGE__KINDS = frozenset(
    (
        _ZALO_MESSAGE,
        _SMS_MESSAGE,
    )
)
answering(globals())
