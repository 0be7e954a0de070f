"""The fluent calls of Webex Connect Messaging API."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    as_flag,
    as_text,
    given_values,
    is_one_value,
    known_valid,
    merged,
    nothing_in,
    part,
    part_map,
    parts,
    plain_list,
    plain_map,
    texts,
    with_rest,
)
from ottbuild.payloads.arguments import message as _message
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co, Part
from ottbuild.payloads.deprecation import deprecated, warn_deprecated, warn_deprecated_value
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.webex_connect import _checks, operations
from ottbuild.providers.webex_connect._checks import (
    ADDRESS,
    ADDRESS_2,
    APPLE_LABEL,
    BIRTHDAY,
    BODY,
    EXPIRY,
    TIME_TO_LIVE,
    TITLE,
    URL,
    VALUE,
)
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    import decimal

    from ottbuild.providers.messenger import models as _messenger
    from ottbuild.providers.webex_connect import models as models
    from ottbuild.providers.whatsapp import models as _whatsapp
else:
    decimal = Later("decimal")
    models = Later("ottbuild.providers.webex_connect.models")
    _messenger = Later("ottbuild.providers.messenger.models")
    _whatsapp = Later("ottbuild.providers.whatsapp.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class WebexConnect:
    """Sends one message over one channel of Webex Connect, formerly imiconnect: SMS, voice, push,
    in-app, Messenger, WhatsApp or Apple Messages for Business; in version 2 of the API, SMS, RCS,
    MMS, email or voice.
    """

    Account: TypeAlias = operations.Account

    @staticmethod
    def sms(
        text: str,
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        senderid: str | None = None,
        type: Literal["1", "2", "3", "4"] | None = None,
        dlt_templateid: str | int | None = None,
        send_link_as_app_clip: bool | None = None,
        store_region: str | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> SmsRequestBuilder:
        """An SMS with a text.

        Args:
            text: The text, in up to 1024 characters; the same page also counts the 1024 in bytes.
                Not empty.
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            smartlinks: The smart links in the text. Not empty.
            senderid: Long code, short code or name that the SMS comes from. The newer page requires
                it; the older one says that CONNCT takes its place where it is missing.
            type: Text (1), flash (2; no longer on the newer page), binary (3) or Unicode (4). If
                absent, the provider assumes '1'.
            dlt_templateid: Id of the registered template; regulation requires it for SMS in India.
            send_link_as_app_clip: Send a link as an App Clip.
            store_region: Store region of the App Clip. If absent, the provider assumes 'US'.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a content.
            Without a stored template, everything but a binary message needs a text.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            A binary message has a body.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or text is MISSING:
            raise unexpected(WebexConnect, "sms", locals())
        values: Wire = {"text": text}
        valid = type_of(text) is str and text != "" and len(text) <= 1024
        if senderid is not None:
            values["senderid"] = senderid
            valid = valid and type_of(senderid) is str
        if type is not None:
            values["type"] = type
            valid = valid and type_of(type) is str and type in {"1", "2", "3", "4"}
        builder = SmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if dlt_templateid is not None:
            builder = builder.dlt_templateid(dlt_templateid)
        if send_link_as_app_clip is not None:
            builder = builder.send_link_as_app_clip(send_link_as_app_clip)
        if store_region is not None:
            builder = builder.store_region(store_region)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def sms_binary(
        body: str,
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        text: str | None = None,
        senderid: str | None = None,
        dlt_templateid: str | int | None = None,
        send_link_as_app_clip: bool | None = None,
        store_region: str | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> SmsRequestBuilder:
        """A binary SMS.

        Args:
            body: The content of a binary message, in hexadecimal digits. Not empty. For example,
                '48656C6C6F'.
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            smartlinks: The smart links in the text. Not empty.
            text: The text, in up to 1024 characters; the same page also counts the 1024 in bytes.
                Not empty.
            senderid: Long code, short code or name that the SMS comes from. The newer page requires
                it; the older one says that CONNCT takes its place where it is missing.
            dlt_templateid: Id of the registered template; regulation requires it for SMS in India.
            send_link_as_app_clip: Send a link as an App Clip.
            store_region: Store region of the App Clip. If absent, the provider assumes 'US'.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a content.
            Without a stored template, everything but a binary message needs a text.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            A binary message has a body.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or body is MISSING:
            raise unexpected(WebexConnect, "sms_binary", locals())
        values: Wire = {"body": body, "type": "3"}
        valid = type_of(body) is str and body != "" and (body in BODY.known or BODY.matches(body))
        if text is not None:
            values["text"] = text
            valid = valid and type_of(text) is str and text != "" and len(text) <= 1024
        if senderid is not None:
            values["senderid"] = senderid
            valid = valid and type_of(senderid) is str
        builder = SmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if dlt_templateid is not None:
            builder = builder.dlt_templateid(dlt_templateid)
        if send_link_as_app_clip is not None:
            builder = builder.send_link_as_app_clip(send_link_as_app_clip)
        if store_region is not None:
            builder = builder.store_region(store_region)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def sms_template(
        template: str | int,
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        parameters: Mapping[str, str] | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        senderid: str | None = None,
        type: Literal["1", "2", "3", "4"] | None = None,
        dlt_templateid: str | int | None = None,
        send_link_as_app_clip: bool | None = None,
        store_region: str | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> SmsRequestBuilder:
        """An SMS made from a template.

        Args:
            template: Id of the template. Not empty.
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            parameters: A value for each variable of the template, by the variable's name.
            smartlinks: The smart links in the text. Not empty.
            senderid: Long code, short code or name that the SMS comes from. The newer page requires
                it; the older one says that CONNCT takes its place where it is missing.
            type: Text (1), flash (2; no longer on the newer page), binary (3) or Unicode (4). If
                absent, the provider assumes '1'.
            dlt_templateid: Id of the registered template; regulation requires it for SMS in India.
            send_link_as_app_clip: Send a link as an App Clip.
            store_region: Store region of the App Clip. If absent, the provider assumes 'US'.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a content.
            Without a stored template, everything but a binary message needs a text.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            A binary message has a body.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or template is MISSING:
            raise unexpected(WebexConnect, "sms_template", locals())
        values: Wire = {"template": template}
        valid = type_of(template) is str and template != ""
        if parameters is not None:
            values["parameters"] = plain_map(parameters)
            valid = valid and type_of(values["parameters"]) is OBJECT
            if valid:
                for x in values["parameters"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in values["parameters"].values():
                    valid = valid and type_of(x) is str
        if senderid is not None:
            values["senderid"] = senderid
            valid = valid and type_of(senderid) is str
        if type is not None:
            values["type"] = type
            valid = valid and type_of(type) is str and type in {"1", "2", "3", "4"}
        builder = SmsRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if dlt_templateid is not None:
            builder = builder.dlt_templateid(dlt_templateid)
        if send_link_as_app_clip is not None:
            builder = builder.send_link_as_app_clip(send_link_as_app_clip)
        if store_region is not None:
            builder = builder.store_region(store_region)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def voice(
        callflowid: str | int,
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        cli: str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> VoiceRequestBuilder:
        """A call that follows a call flow.

        Args:
            callflowid: Id of a voice flow from the flow builder.
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            cli: Number that the call comes from.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a call plays a flow or a recording.
            A call plays either a flow or a recording.
            Advice: Where promptid and callflowid are given, promptid is played.
            Advice: promptid and media both name a recording.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or callflowid is MISSING:
            raise unexpected(WebexConnect, "voice", locals())
        values: Wire = {"callflowid": callflowid}
        valid = type_of(callflowid) is str and callflowid != ""
        if cli is not None:
            values["cli"] = cli
            valid = valid and type_of(cli) is str
        builder = VoiceRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def voice_prompt(
        promptid: str | int,
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        cli: str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> VoiceRequestBuilder:
        """A call that plays a prompt.

        Args:
            promptid: Id of an uploaded recording.
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            cli: Number that the call comes from.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a call plays a flow or a recording.
            A call plays either a flow or a recording.
            Advice: Where promptid and callflowid are given, promptid is played.
            Advice: promptid and media both name a recording.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or promptid is MISSING:
            raise unexpected(WebexConnect, "voice_prompt", locals())
        values: Wire = {"promptid": promptid}
        valid = type_of(promptid) is str and promptid != ""
        if cli is not None:
            values["cli"] = cli
            valid = valid and type_of(cli) is str
        builder = VoiceRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def voice_media(
        media: str,
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        cli: str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> VoiceRequestBuilder:
        """A call that plays a media file.

        Args:
            media: Name of an uploaded recording; appears in a sample and in notes, but in no table.
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            cli: Number that the call comes from.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a call plays a flow or a recording.
            A call plays either a flow or a recording.
            Advice: Where promptid and callflowid are given, promptid is played.
            Advice: promptid and media both name a recording.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or media is MISSING:
            raise unexpected(WebexConnect, "voice_media", locals())
        values: Wire = {"media": media}
        valid = type_of(media) is str and media != ""
        if cli is not None:
            values["cli"] = cli
            valid = valid and type_of(cli) is str
        builder = VoiceRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def voice_template(
        *more: Unpack[tuple[()]],
        appid: str | None = None,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        cli: str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PhoneDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> VoiceRequestBuilder:
        """A call made from the template that template() names.

        Args:
            appid: Id of the app asset that sends. SMS and voice need none.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            cli: Number that the call comes from.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a call plays a flow or a recording.
            A call plays either a flow or a recording.
            Advice: Where promptid and callflowid are given, promptid is played.
            Advice: promptid and media both name a recording.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(WebexConnect, "voice_template", locals())
        values: Wire = {}
        valid = True
        if cli is not None:
            values["cli"] = cli
            valid = valid and type_of(cli) is str
        builder = VoiceRequestBuilder()
        builder._state = (None, "", values, valid)
        if appid is not None:
            builder = builder.appid(appid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def push(
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        pushref: str | None = None,
        android: Arg[models.AndroidPush] | str | None = None,
        ios: Arg[models.IosPush] | str | None = None,
        web: Arg[models.WebPush] | None = None,
        windows: Arg[models.WindowsPush] | None = None,
        interactive: Arg[models.PushInteractive] | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PushDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> PushRequestBuilder:
        """A push notification for apps and browsers.

        Args:
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            pushref: Reference that comes back when the person reacts. Older samples write it here;
                by default it goes in the interactive block.
            android: The notification on Android. A plain value is its text.
            ios: The notification on iOS. A plain value is its text.
            web: The notification in browsers.
            windows: The notification on Windows; only in older samples.
            interactive: One or two buttons on the notification, on phones and tablets only.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, each platform has its text.
            The notification is limited to 4 KB.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or appid is MISSING:
            raise unexpected(WebexConnect, "push", locals())
        values: Wire = {"appid": appid}
        valid = type_of(appid) is str and appid != ""
        builder = PushRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if pushref is not None:
            builder = builder.pushref(pushref)
        if android is not None:
            if is_one_value(android):
                builder = builder.android(android)
            else:
                builder = builder._put("android", part(android, _ANDROID_PUSH__KINDS))
        if ios is not None:
            if is_one_value(ios):
                builder = builder.ios(ios)
            else:
                builder = builder._put("ios", part(ios, _IOS_PUSH__KINDS))
        if web is not None:
            builder = builder._put("web", part(web, _WEB_PUSH__KINDS))
        if windows is not None:
            builder = builder._put("windows", part(windows, _WINDOWS_PUSH__KINDS))
        if interactive is not None:
            builder = builder._put("interactive", part(interactive, _PUSH_INTERACTIVE__KINDS))
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def in_app(
        thread_id: str,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        attachment: Arg[models.AnyInAppAttachment] | None = None,
        quick_reply_reference: str | None = None,
        quick_replies: Iterable[Arg[models.InAppQuickReply] | None] | None = None,
        extras: Mapping[str, Any] | None = None,
        notification: Arg[models.InAppNotification] | None = None,
        thread_extras: Mapping[str, Any] | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.InAppDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> InAppRequestBuilder:
        """A text in a thread of your app.

        Args:
            thread_id: Id of the thread. Not empty.
            text: The text; empty in a typing indicator, as in the samples.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The smart links in the text. Not empty.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            attachment: What is sent with the text or in its place.
            quick_reply_reference: Reference of your own, that comes back with the answer.
            quick_replies: The answers; the page asks for no more than 4, the error for no more than
                5. 1 to 5 items.
            extras: Keys and values for your app; the Webex Engage live chat widget needs them,
                though they may be empty.
            notification: The push notification that announces an in-app message.
            thread_extras: Appears beside the message in a thread alert.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a message has a text or an attachment.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            The message is limited to 4 KB.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        if others or more or thread_id is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "in_app", locals())
        values: Wire = {"appid": appid, "thread_id": thread_id}
        valid = type_of(appid) is str and appid != "" and type_of(thread_id) is str and thread_id != ""
        if text is not None:
            values["text"] = text
            valid = valid and type_of(text) is str and text != ""
        builder = InAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if attachment is not None:
            builder = builder.attachment(attachment)
        if quick_reply_reference is not None:
            builder = builder.quick_reply_reference(quick_reply_reference)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if extras is not None:
            builder = builder.extras(extras)
        if notification is not None:
            builder = builder._put("notification", part(notification, _IN_APP_NOTIFICATION__KINDS))
        if thread_extras is not None:
            builder = builder.thread_extras(thread_extras)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def in_app_thread_alert(
        thread_id: str,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        attachment: Arg[models.AnyInAppAttachment] | None = None,
        quick_reply_reference: str | None = None,
        quick_replies: Iterable[Arg[models.InAppQuickReply] | None] | None = None,
        extras: Mapping[str, Any] | None = None,
        notification: Arg[models.InAppNotification] | None = None,
        thread_extras: Mapping[str, Any] | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.InAppDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> InAppRequestBuilder:
        """An alert in a thread of your app.

        Args:
            thread_id: Id of the thread. Not empty.
            text: The text; empty in a typing indicator, as in the samples.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The smart links in the text. Not empty.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            attachment: What is sent with the text or in its place.
            quick_reply_reference: Reference of your own, that comes back with the answer.
            quick_replies: The answers; the page asks for no more than 4, the error for no more than
                5. 1 to 5 items.
            extras: Keys and values for your app; the Webex Engage live chat widget needs them,
                though they may be empty.
            notification: The push notification that announces an in-app message.
            thread_extras: Appears beside the message in a thread alert.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a message has a text or an attachment.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            The message is limited to 4 KB.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        if others or more or thread_id is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "in_app_thread_alert", locals())
        values: Wire = {"appid": appid, "thread_id": thread_id, "type": "threadAlert"}
        valid = type_of(appid) is str and appid != "" and type_of(thread_id) is str and thread_id != ""
        if text is not None:
            values["text"] = text
            valid = valid and type_of(text) is str and text != ""
        builder = InAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if attachment is not None:
            builder = builder.attachment(attachment)
        if quick_reply_reference is not None:
            builder = builder.quick_reply_reference(quick_reply_reference)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if extras is not None:
            builder = builder.extras(extras)
        if notification is not None:
            builder = builder._put("notification", part(notification, _IN_APP_NOTIFICATION__KINDS))
        if thread_extras is not None:
            builder = builder.thread_extras(thread_extras)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def in_app_typing_start(
        thread_id: str,
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        attachment: Arg[models.AnyInAppAttachment] | None = None,
        quick_reply_reference: str | None = None,
        quick_replies: Iterable[Arg[models.InAppQuickReply] | None] | None = None,
        extras: Mapping[str, Any] | None = None,
        notification: Arg[models.InAppNotification] | None = None,
        thread_extras: Mapping[str, Any] | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.InAppDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> InAppRequestBuilder:
        """Shows in a thread that you type.

        Args:
            thread_id: Id of the thread. Not empty.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The smart links in the text. Not empty.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            attachment: What is sent with the text or in its place.
            quick_reply_reference: Reference of your own, that comes back with the answer.
            quick_replies: The answers; the page asks for no more than 4, the error for no more than
                5. 1 to 5 items.
            extras: Keys and values for your app; the Webex Engage live chat widget needs them,
                though they may be empty.
            notification: The push notification that announces an in-app message.
            thread_extras: Appears beside the message in a thread alert.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a message has a text or an attachment.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            The message is limited to 4 KB.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        if others or more or thread_id is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "in_app_typing_start", locals())
        values: Wire = {"appid": appid, "thread_id": thread_id, "type": "typingStart", "text": ""}
        valid = type_of(appid) is str and appid != "" and type_of(thread_id) is str and thread_id != ""
        builder = InAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if attachment is not None:
            builder = builder.attachment(attachment)
        if quick_reply_reference is not None:
            builder = builder.quick_reply_reference(quick_reply_reference)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if extras is not None:
            builder = builder.extras(extras)
        if notification is not None:
            builder = builder._put("notification", part(notification, _IN_APP_NOTIFICATION__KINDS))
        if thread_extras is not None:
            builder = builder.thread_extras(thread_extras)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def in_app_typing_stop(
        thread_id: str,
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        attachment: Arg[models.AnyInAppAttachment] | None = None,
        quick_reply_reference: str | None = None,
        quick_replies: Iterable[Arg[models.InAppQuickReply] | None] | None = None,
        extras: Mapping[str, Any] | None = None,
        notification: Arg[models.InAppNotification] | None = None,
        thread_extras: Mapping[str, Any] | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.InAppDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> InAppRequestBuilder:
        """Shows in a thread that you no longer type.

        Args:
            thread_id: Id of the thread. Not empty.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The smart links in the text. Not empty.
            contact_policy: Checks before sending. A plain value is its contact_policy_group.
            attachment: What is sent with the text or in its place.
            quick_reply_reference: Reference of your own, that comes back with the answer.
            quick_replies: The answers; the page asks for no more than 4, the error for no more than
                5. 1 to 5 items.
            extras: Keys and values for your app; the Webex Engage live chat widget needs them,
                though they may be empty.
            notification: The push notification that announces an in-app message.
            thread_extras: Appears beside the message in a thread alert.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives the message; at most 1000 ids in all, and no more than the tenant may
                send in a second. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, a message has a text or an attachment.
            A text with smart links needs their definitions.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            The message is limited to 4 KB.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        if others or more or thread_id is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "in_app_typing_stop", locals())
        values: Wire = {"appid": appid, "thread_id": thread_id, "type": "typingStop", "text": ""}
        valid = type_of(appid) is str and appid != "" and type_of(thread_id) is str and thread_id != ""
        builder = InAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if attachment is not None:
            builder = builder.attachment(attachment)
        if quick_reply_reference is not None:
            builder = builder.quick_reply_reference(quick_reply_reference)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if extras is not None:
            builder = builder.extras(extras)
        if notification is not None:
            builder = builder._put("notification", part(notification, _IN_APP_NOTIFICATION__KINDS))
        if thread_extras is not None:
            builder = builder.thread_extras(thread_extras)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def messenger(
        message: Arg[_messenger.Message],
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        notification_type: _messenger.NotificationType | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = None,
        tag: _messenger.MessageTag | None = None,
        type: Literal["conversation"] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PsidDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> MessengerRequestBuilder:
        """A Messenger message.

        Args:
            message: A text, an attachment, several images, a utility template or a sticker, with
                optional quick replies.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The links behind the placeholders in the text. Not empty.
            contact_policy: Checks consent or contact frequency before sending; the tenant must have
                contact policies enabled. A plain value is its contact_policy_group.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            type: Kind of message; what it does is not documented. Values not listed here pass too.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a text, an attachment or a sender action.
            A text with a {{link_…}} placeholder needs smartlinks.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            A message is a text or an attachment.
            A text and a sender action are sent in separate requests.
            An attachment and a sender action are sent in separate requests.
            Quick replies go with a text or an attachment.
            MESSAGE_TAG needs a tag.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or message is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "messenger", locals())
        values: Wire = {"appid": appid}
        valid = type_of(appid) is str and appid != ""
        whole, checked = _message(
            message, _MESSENGER__MESSAGE__KINDS, "/channels/OTT-Messaging/fb", MessengerRequestBuilder
        )
        values |= merged(
            whole, {"text": "text", "attachment": "attachment", "quick_replies": "quick_replies"}, "message"
        )
        valid = valid and checked and known_valid(_checks.check_fb_message, whole)
        builder = MessengerRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        if type is not None:
            builder = builder.type(type)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def messenger_template(
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        notification_type: _messenger.NotificationType | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = None,
        tag: _messenger.MessageTag | None = None,
        type: Literal["conversation"] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PsidDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> MessengerRequestBuilder:
        """A Messenger message made from the template that template() names.

        Args:
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The links behind the placeholders in the text. Not empty.
            contact_policy: Checks consent or contact frequency before sending; the tenant must have
                contact policies enabled. A plain value is its contact_policy_group.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            type: Kind of message; what it does is not documented. Values not listed here pass too.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a text, an attachment or a sender action.
            A text with a {{link_…}} placeholder needs smartlinks.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            A message is a text or an attachment.
            A text and a sender action are sent in separate requests.
            An attachment and a sender action are sent in separate requests.
            Quick replies go with a text or an attachment.
            MESSAGE_TAG needs a tag.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or appid is MISSING:
            raise unexpected(WebexConnect, "messenger_template", locals())
        values: Wire = {"appid": appid}
        valid = type_of(appid) is str and appid != ""
        builder = MessengerRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        if type is not None:
            builder = builder.type(type)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def messenger_sender_action(
        sender_action: Literal["mark_seen", "typing_on", "typing_off"],
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        notification_type: _messenger.NotificationType | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = None,
        tag: _messenger.MessageTag | None = None,
        type: Literal["conversation"] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.PsidDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> MessengerRequestBuilder:
        """Shows in Messenger that you type or have read.

        Args:
            sender_action: Marks the conversation as read, or shows or hides the typing indicator.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            smartlinks: The links behind the placeholders in the text. Not empty.
            contact_policy: Checks consent or contact frequency before sending; the tenant must have
                contact policies enabled. A plain value is its contact_policy_group.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            type: Kind of message; what it does is not documented. Values not listed here pass too.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a text, an attachment or a sender action.
            A text with a {{link_…}} placeholder needs smartlinks.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.
            A message is a text or an attachment.
            A text and a sender action are sent in separate requests.
            An attachment and a sender action are sent in separate requests.
            Quick replies go with a text or an attachment.
            MESSAGE_TAG needs a tag.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or sender_action is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "messenger_sender_action", locals())
        values: Wire = {"appid": appid, "sender_action": sender_action}
        valid = (
            type_of(appid) is str
            and appid != ""
            and type_of(sender_action) is str
            and sender_action in {"mark_seen", "typing_on", "typing_off"}
        )
        builder = MessengerRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        if type is not None:
            builder = builder.type(type)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def whatsapp(
        content: Arg[models.AnyWhatsAppContent],
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        parameters: Mapping[
            str,
            Arg[models.AnyWhatsAppParameter | models.WhatsAppTextParameter | models.WhatsAppQuickReplyParameter]
            | Iterable[Arg[models.WhatsAppQuickReply] | None],
        ]
        | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.WhatsAppDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> WhatsAppRequestBuilder:
        """A WhatsApp message.

        Args:
            content: The content of the message, or the identity of a stored template.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            parameters: The value of every variable of the template, by its name; a media header
                stands under `image`, `video` or `document`, quick replies under `quickReply`, a
                one-time password under `otp`.
            smartlinks: The links behind the placeholders in the text. Not empty.
            contact_policy: Checks consent or contact frequency before sending; the tenant must have
                contact policies enabled. A plain value is its contact_policy_group.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template there is a content.
            A stored template takes the place of a content.
            A text with a {{link_…}} placeholder needs smartlinks.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        if others or more or content is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "whatsapp", locals())
        values: Wire = {"appid": appid}
        valid = type_of(appid) is str and appid != ""
        builder = WhatsAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if parameters is not None:
            builder = builder.parameters(parameters)
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        builder = builder.content(content)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def whatsapp_template(
        template: str | int,
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        parameters: Mapping[
            str,
            Arg[models.AnyWhatsAppParameter | models.WhatsAppTextParameter | models.WhatsAppQuickReplyParameter]
            | Iterable[Arg[models.WhatsAppQuickReply] | None],
        ]
        | None = None,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        content: Arg[models.AnyWhatsAppContent] | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.WhatsAppDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> WhatsAppRequestBuilder:
        """A WhatsApp message made from a template.

        Args:
            template: Id of the template in Webex Connect. Not empty.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            parameters: The value of every variable of the template, by its name; a media header
                stands under `image`, `video` or `document`, quick replies under `quickReply`, a
                one-time password under `otp`.
            smartlinks: The links behind the placeholders in the text. Not empty.
            contact_policy: Checks consent or contact frequency before sending; the tenant must have
                contact policies enabled. A plain value is its contact_policy_group.
            content: The content of the message, or the identity of a stored template.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template there is a content.
            A stored template takes the place of a content.
            A text with a {{link_…}} placeholder needs smartlinks.
            Each smart link of the text has its definition.
            Advice: Each smart link is in the text.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        if others or more or template is MISSING or appid is MISSING:
            raise unexpected(WebexConnect, "whatsapp_template", locals())
        values: Wire = {"appid": appid, "template": template}
        valid = type_of(appid) is str and appid != "" and type_of(template) is str and template != ""
        builder = WhatsAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if parameters is not None:
            builder = builder.parameters(parameters)
        if smartlinks is not None:
            builder = builder.smartlinks(smartlinks)
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if content is not None:
            builder = builder.content(content)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def apple(
        content: Arg[models.AnyAppleContent] | None = None,
        *more: Unpack[tuple[()]],
        appid: str,
        correlationid: str | None = None,
        callback_data: str | None = None,
        notifyurl: str | None = None,
        notifyurl_auth_id: str | None = None,
        expiry: str | datetime | None = None,
        template: Arg[models.StoredTemplate] | str | int | None = None,
        contact_policy: Arg[models.ContactPolicy] | str | None = None,
        options: Arg[models.Options] | str | None = None,
        to: Iterable[Arg[models.AppleDestination] | None] | None = None,
        request_contact_policy: Arg[models.ContactPolicy] | str | None = None,
        conversationid: str | None = None,
        gtr_id: Iterable[str] | None = None,
        icmessage: Literal["true"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> AppleRequestBuilder:
        """A message for people in Apple Messages for Business.

        Args:
            content: What is sent.
            appid: Id of the app asset that sends. SMS and voice need none. Not empty.
            correlationid: Your own id of the request, echoed in notifications. At most 50 bytes.
            callback_data: Data of your own, echoed in notifications. At most 2000 characters.
            notifyurl: Where notifications go, in place of the URL of the service; empty in a
                sample. Space in it or around it makes it invalid, and with an invalid URL the
                request is not retried.
            notifyurl_auth_id: Id of the authorization for the notification URL.
            expiry: Time in ISO 8601, in UTC or with an offset, after which the message is not sent
                any more. For example, '2015-04-12T13:00:19.456Z'.
            template: A template that is stored in Webex Connect. A plain value is its template.
            contact_policy: Checks consent or contact frequency before sending; the tenant must have
                contact policies enabled. A plain value is its contact_policy_group.
            options: How links in a text are shortened and tracked. A plain value is its domain.
            to: Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty.
            request_contact_policy: Checks before sending, at the place that the page on SMS
                documents. By default it goes in the channel block. A plain value is its
                contact_policy_group.
            conversationid: Appears in samples of WhatsApp stickers and Apple typing indicators,
                without an explanation.
            gtr_id: Ids, one for each destination object; what they are for is not documented. Not
                empty.
            icmessage: Marks a push or in-app message as sent by Webex Connect, where several SDKs
                live side by side. It is added by default. Values not listed here pass too.

        Conditions:
            There are as many gtrId as destination objects.
            Without a stored template, there is a content, and a text message has its text.
            An invitation goes to phone numbers, or to stored profiles.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or appid is MISSING:
            raise unexpected(WebexConnect, "apple", locals())
        values: Wire = {"appid": appid}
        valid = type_of(appid) is str and appid != ""
        builder = AppleRequestBuilder()
        builder._state = (None, "", values, valid)
        if correlationid is not None:
            builder = builder.correlationid(correlationid)
        if callback_data is not None:
            builder = builder.callback_data(callback_data)
        if notifyurl is not None:
            builder = builder.notifyurl(notifyurl)
        if notifyurl_auth_id is not None:
            builder = builder.notifyurl_auth_id(notifyurl_auth_id)
        if expiry is not None:
            builder = builder.expiry(expiry)
        if template is not None:
            if is_one_value(template):
                builder = builder.template(template)
            else:
                builder = builder._put("template", part(template, _STORED_TEMPLATE__KINDS))
        if contact_policy is not None:
            if is_one_value(contact_policy):
                builder = builder.contact_policy(contact_policy)
            else:
                builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
        if content is not None:
            builder = builder.content(content)
        if options is not None:
            if is_one_value(options):
                builder = builder.options(options)
            else:
                builder = builder._put("options", part(options, _OPTIONS__KINDS))
        if to is not None:
            builder = builder.destination(to)
        if request_contact_policy is not None:
            if is_one_value(request_contact_policy):
                builder = builder.request_contact_policy(request_contact_policy)
            else:
                builder = builder._put("request_contact_policy", part(request_contact_policy, _CONTACT_POLICY__KINDS))
        if conversationid is not None:
            builder = builder.conversationid(conversationid)
        if gtr_id is not None:
            builder = builder.gtr_id(gtr_id)
        if icmessage is not None:
            builder = builder.icmessage(icmessage)
        return builder

    @staticmethod
    def voice_call(
        audio: Arg[models.AnyVoiceAudio],
        *more: Unpack[tuple[()]],
        caller_id: str | int,
        to: str | int | None = None,
        correlation_id: str | None = None,
        callback_url: str | None = None,
        callback_url_auth_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> VoiceCallRequestBuilder:
        """A call that plays a recording or says a text, by the API for voice alone.

        Args:
            audio: What a call plays or says.
            caller_id: Number of Webex Connect that the call comes from. Not empty.
            to: Number that is called; the page calls it optional in its table, and mandatory in its
                samples.
            correlation_id: Your own id of the request.
            callback_url: Where the state of the call is reported to.
            callback_url_auth_id: Id of the authorization for the callback URL.

        Conditions:
            Advice: The samples require the number that is called.

        See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
        """
        if others or more or audio is MISSING or caller_id is MISSING:
            raise unexpected(WebexConnect, "voice_call", locals())
        values: Wire = {"caller_id": caller_id}
        valid = type_of(caller_id) is str and caller_id != ""
        builder = VoiceCallRequestBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        builder = builder._put("audio", part(audio, _VOICE_AUDIO__KINDS))
        if correlation_id is not None:
            builder = builder.correlation_id(correlation_id)
        if callback_url is not None:
            builder = builder.callback_url(callback_url)
        if callback_url_auth_id is not None:
            builder = builder.callback_url_auth_id(callback_url_auth_id)
        return builder

    class Destination:
        """Parts that go into Destination messages."""

        @staticmethod
        def phone(
            *more: Unpack[tuple[()]],
            msisdn: Iterable[str | int] | None = None,
            customerid: Iterable[str] | None = None,
            email: Iterable[str] | None = None,
            correlationid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PhoneDestination]:
            """People who receive an SMS or a call, by one kind of id.

            Args:
                msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. Not
                    empty.
                customerid: Ids of stored customer profiles. Not empty.
                email: Email addresses of stored customer profiles. Not empty.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            Conditions:
                Exactly one kind of id.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more:
                raise unexpected(WebexConnect.Destination, "phone", locals())
            wire: Wire = {}
            valid = True
            if msisdn is not None:
                wire["msisdn"], checked = texts(msisdn)
                valid = valid and checked and "" not in wire["msisdn"]
            if customerid is not None:
                wire["customerid"], checked = texts(customerid)
                valid = valid and checked and "" not in wire["customerid"]
            if email is not None:
                wire["email"], checked = texts(email)
                valid = valid and checked and "" not in wire["email"]
            if correlationid is not None:
                wire["correlationid"] = correlationid
                valid = (
                    valid
                    and type_of(correlationid) is str
                    and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
                )
            valid = valid and ("msisdn" in wire) + ("customerid" in wire) + ("email" in wire) == 1
            finished: Part[models.PhoneDestination] = Part()
            finished._of, finished._given, finished._valid = (
                _PHONE_DESTINATION,
                wire,
                _PHONE_DESTINATION if valid else None,
            )
            return finished

        @staticmethod
        def push(
            *more: Unpack[tuple[()]],
            userid: Iterable[str] | None = None,
            customerid: Iterable[str] | None = None,
            android_pushid: Iterable[str] | None = None,
            ios_pushid: Iterable[str] | None = None,
            chrome_pushid: Iterable[str] | None = None,
            safari_pushid: Iterable[str] | None = None,
            firefox_pushid: Iterable[str] | None = None,
            hms_pushid: Iterable[str] | None = None,
            msisdn: Iterable[str | int] | None = None,
            email: Iterable[str] | None = None,
            correlationid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PushDestination]:
            """People or devices that receive a push notification, by one kind of id.

            Args:
                userid: Ids under which people are registered in the app. Not empty.
                customerid: Ids of stored customer profiles. Not empty.
                android_pushid: Push ids of Android devices. Not empty.
                ios_pushid: Push ids of iOS devices. Not empty.
                chrome_pushid: Push ids of Chrome browsers. Not empty.
                safari_pushid: Push ids of Safari browsers. Not empty.
                firefox_pushid: Push ids of Firefox browsers. Not empty.
                hms_pushid: Push ids of Huawei devices. Not empty.
                msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
                email: Email addresses of stored customer profiles. Not empty.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            Conditions:
                Exactly one kind of id.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more:
                raise unexpected(WebexConnect.Destination, "push", locals())
            wire: Wire = {}
            valid = True
            if userid is not None:
                wire["userid"], checked = texts(userid)
                valid = valid and checked and "" not in wire["userid"]
            if customerid is not None:
                wire["customerid"], checked = texts(customerid)
                valid = valid and checked and "" not in wire["customerid"]
            if android_pushid is not None:
                wire["android_pushid"], checked = texts(android_pushid)
                valid = valid and checked and "" not in wire["android_pushid"]
            if ios_pushid is not None:
                wire["ios_pushid"], checked = texts(ios_pushid)
                valid = valid and checked and "" not in wire["ios_pushid"]
            if chrome_pushid is not None:
                wire["chrome_pushid"], checked = texts(chrome_pushid)
                valid = valid and checked and "" not in wire["chrome_pushid"]
            if safari_pushid is not None:
                wire["safari_pushid"], checked = texts(safari_pushid)
                valid = valid and checked and "" not in wire["safari_pushid"]
            if firefox_pushid is not None:
                wire["firefox_pushid"], checked = texts(firefox_pushid)
                valid = valid and checked and "" not in wire["firefox_pushid"]
            if hms_pushid is not None:
                wire["hms_pushid"], checked = texts(hms_pushid)
                valid = valid and checked and "" not in wire["hms_pushid"]
            if msisdn is not None:
                wire["msisdn"], checked = texts(msisdn)
                valid = valid and checked and "" not in wire["msisdn"]
            if email is not None:
                wire["email"], checked = texts(email)
                valid = valid and checked and "" not in wire["email"]
            if correlationid is not None:
                wire["correlationid"] = correlationid
                valid = (
                    valid
                    and type_of(correlationid) is str
                    and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
                )
            valid = valid and _checks.conditions_hold_in_push_destination(wire)
            finished: Part[models.PushDestination] = Part()
            finished._of, finished._given, finished._valid = (
                _PUSH_DESTINATION,
                wire,
                _PUSH_DESTINATION if valid else None,
            )
            return finished

        @staticmethod
        def in_app(
            *more: Unpack[tuple[()]],
            userid: Iterable[str] | None = None,
            customerid: Iterable[str] | None = None,
            msisdn: Iterable[str | int] | None = None,
            email: Iterable[str] | None = None,
            correlationid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppDestination]:
            """People who receive an in-app message, by one kind of id.

            Args:
                userid: Ids under which people are registered in the app. Not empty.
                customerid: Ids of stored customer profiles. Not empty.
                msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
                email: Email addresses of stored customer profiles. Not empty.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            Conditions:
                Exactly one kind of id.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more:
                raise unexpected(WebexConnect.Destination, "in_app", locals())
            wire: Wire = {}
            valid = True
            if userid is not None:
                wire["userid"], checked = texts(userid)
                valid = valid and checked and "" not in wire["userid"]
            if customerid is not None:
                wire["customerid"], checked = texts(customerid)
                valid = valid and checked and "" not in wire["customerid"]
            if msisdn is not None:
                wire["msisdn"], checked = texts(msisdn)
                valid = valid and checked and "" not in wire["msisdn"]
            if email is not None:
                wire["email"], checked = texts(email)
                valid = valid and checked and "" not in wire["email"]
            if correlationid is not None:
                wire["correlationid"] = correlationid
                valid = (
                    valid
                    and type_of(correlationid) is str
                    and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
                )
            valid = valid and ("userid" in wire) + ("customerid" in wire) + ("msisdn" in wire) + ("email" in wire) == 1
            finished: Part[models.InAppDestination] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_DESTINATION,
                wire,
                _IN_APP_DESTINATION if valid else None,
            )
            return finished

        @staticmethod
        def psid(
            *more: Unpack[tuple[()]],
            psid: Iterable[str | int] | None = None,
            customerid: Iterable[str] | None = None,
            msisdn: Iterable[str | int] | None = None,
            email: Iterable[str] | None = None,
            correlationid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PsidDestination]:
            """People who receive a message in Messenger, by one kind of id.

            Args:
                psid: Page-scoped ids. Not empty.
                customerid: Ids of stored customer profiles. Not empty.
                msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
                email: Email addresses of stored customer profiles. Not empty.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            Conditions:
                Exactly one kind of id.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more:
                raise unexpected(WebexConnect.Destination, "psid", locals())
            wire: Wire = {}
            valid = True
            if psid is not None:
                wire["psid"], checked = texts(psid)
                valid = valid and checked and "" not in wire["psid"]
            if customerid is not None:
                wire["customerid"], checked = texts(customerid)
                valid = valid and checked and "" not in wire["customerid"]
            if msisdn is not None:
                wire["msisdn"], checked = texts(msisdn)
                valid = valid and checked and "" not in wire["msisdn"]
            if email is not None:
                wire["email"], checked = texts(email)
                valid = valid and checked and "" not in wire["email"]
            if correlationid is not None:
                wire["correlationid"] = correlationid
                valid = (
                    valid
                    and type_of(correlationid) is str
                    and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
                )
            valid = valid and ("psid" in wire) + ("customerid" in wire) + ("msisdn" in wire) + ("email" in wire) == 1
            finished: Part[models.PsidDestination] = Part()
            finished._of, finished._given, finished._valid = (
                _PSID_DESTINATION,
                wire,
                _PSID_DESTINATION if valid else None,
            )
            return finished

        @staticmethod
        def whatsapp(
            *more: Unpack[tuple[()]],
            waid: Iterable[str | int] | None = None,
            bsuid: Iterable[str] | None = None,
            customerid: Iterable[str] | None = None,
            msisdn: Iterable[str | int] | None = None,
            email: Iterable[str] | None = None,
            correlationid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppDestination]:
            """People who receive a WhatsApp message, by one kind of id; waid and bsuid also go
            together.

            Args:
                waid: WhatsApp ids or phone numbers. Not empty.
                bsuid: Ids that are scoped to your business. Not empty.
                customerid: Ids of stored customer profiles. Not empty.
                msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
                email: Email addresses of stored customer profiles. Not empty.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            Conditions:
                waid, bsuid or both, or one kind of id of a stored profile.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more:
                raise unexpected(WebexConnect.Destination, "whatsapp", locals())
            wire: Wire = {}
            valid = True
            if waid is not None:
                wire["waid"], checked = texts(waid)
                valid = valid and checked and "" not in wire["waid"]
            if bsuid is not None:
                wire["bsuid"], checked = texts(bsuid)
                valid = valid and checked and "" not in wire["bsuid"]
            if customerid is not None:
                wire["customerid"], checked = texts(customerid)
                valid = valid and checked and "" not in wire["customerid"]
            if msisdn is not None:
                wire["msisdn"], checked = texts(msisdn)
                valid = valid and checked and "" not in wire["msisdn"]
            if email is not None:
                wire["email"], checked = texts(email)
                valid = valid and checked and "" not in wire["email"]
            if correlationid is not None:
                wire["correlationid"] = correlationid
                valid = (
                    valid
                    and type_of(correlationid) is str
                    and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
                )
            valid = valid and _checks.conditions_hold_in_whats_app_destination(wire)
            finished: Part[models.WhatsAppDestination] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_DESTINATION,
                wire,
                _WHATS_APP_DESTINATION if valid else None,
            )
            return finished

        @staticmethod
        def apple(
            *more: Unpack[tuple[()]],
            abc_user_id: Iterable[str] | None = None,
            msisdn: Iterable[str | int] | None = None,
            customerid: Iterable[str] | None = None,
            email: Iterable[str] | None = None,
            correlationid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleDestination]:
            """People who receive an Apple message, by one kind of id; an invitation goes to phone
            numbers.

            Args:
                abc_user_id: Opaque ids from Apple. Not empty.
                msisdn: Phone numbers in E.164 form, for invitations, or of stored customer
                    profiles. Not empty.
                customerid: Ids of stored customer profiles. Not empty.
                email: Email addresses of stored customer profiles. Not empty.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            Conditions:
                Exactly one kind of id.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more:
                raise unexpected(WebexConnect.Destination, "apple", locals())
            wire: Wire = {}
            valid = True
            if abc_user_id is not None:
                wire["abcUserId"], checked = texts(abc_user_id)
                valid = valid and checked and "" not in wire["abcUserId"]
            if msisdn is not None:
                wire["msisdn"], checked = texts(msisdn)
                valid = valid and checked and "" not in wire["msisdn"]
            if customerid is not None:
                wire["customerid"], checked = texts(customerid)
                valid = valid and checked and "" not in wire["customerid"]
            if email is not None:
                wire["email"], checked = texts(email)
                valid = valid and checked and "" not in wire["email"]
            if correlationid is not None:
                wire["correlationid"] = correlationid
                valid = (
                    valid
                    and type_of(correlationid) is str
                    and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
                )
            valid = (
                valid and ("abcUserId" in wire) + ("msisdn" in wire) + ("customerid" in wire) + ("email" in wire) == 1
            )
            finished: Part[models.AppleDestination] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_DESTINATION,
                wire,
                _APPLE_DESTINATION if valid else None,
            )
            return finished

    class Push:
        """Parts that go into Push messages."""

        @staticmethod
        def default_action(
            *more: Unpack[tuple[()]], value: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.NotificationDefault]:
            """No action; a tap does what it does by default.

            Args:
                value: Not needed without an action.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more:
                raise unexpected(WebexConnect.Push, "default_action", locals())
            wire: Wire = {}
            valid = True
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.NotificationDefault] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_DEFAULT,
                wire,
                _NOTIFICATION_DEFAULT if valid else None,
            )
            return finished

        @staticmethod
        def open_url(value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW. The call
            sets action to 'OPEN_URL'.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too. Not
                    empty.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more or value is MISSING:
                raise unexpected(WebexConnect.Push, "open_url", locals())
            wire: Wire = {"action": "OPEN_URL", "value": value}
            valid = type_of(value) is str and value != ""
            valid = valid and _checks.conditions_hold_in_notification_target(wire)
            finished: Part[models.NotificationTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_TARGET,
                wire,
                _NOTIFICATION_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def open_webview(
            value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW. The call
            sets action to 'OPEN_WEBVIEW'.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too. Not
                    empty.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more or value is MISSING:
                raise unexpected(WebexConnect.Push, "open_webview", locals())
            wire: Wire = {"action": "OPEN_WEBVIEW", "value": value}
            valid = type_of(value) is str and value != ""
            valid = valid and _checks.conditions_hold_in_notification_target(wire)
            finished: Part[models.NotificationTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_TARGET,
                wire,
                _NOTIFICATION_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def openwebview(
            value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW. The call
            sets action to 'OPENWEBVIEW'.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too. Not
                    empty.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more or value is MISSING:
                raise unexpected(WebexConnect.Push, "openwebview", locals())
            wire: Wire = {"action": "OPENWEBVIEW", "value": value}
            valid = type_of(value) is str and value != ""
            valid = valid and _checks.conditions_hold_in_notification_target(wire)
            finished: Part[models.NotificationTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_TARGET,
                wire,
                _NOTIFICATION_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def open_html(
            value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW. The call
            sets action to 'OPEN_HTML'.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too. Not
                    empty.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more or value is MISSING:
                raise unexpected(WebexConnect.Push, "open_html", locals())
            wire: Wire = {"action": "OPEN_HTML", "value": value}
            valid = type_of(value) is str and value != ""
            valid = valid and _checks.conditions_hold_in_notification_target(wire)
            finished: Part[models.NotificationTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_TARGET,
                wire,
                _NOTIFICATION_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def deeplink(value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW. The call
            sets action to 'DEEPLINK'.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too. Not
                    empty.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more or value is MISSING:
                raise unexpected(WebexConnect.Push, "deeplink", locals())
            wire: Wire = {"action": "DEEPLINK", "value": value}
            valid = type_of(value) is str and value != ""
            valid = valid and _checks.conditions_hold_in_notification_target(wire)
            finished: Part[models.NotificationTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_TARGET,
                wire,
                _NOTIFICATION_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def open_app(
            *more: Unpack[tuple[()]], value: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.NotificationOpenApp]:
            """A tap opens the app.

            Args:
                value: Not needed.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            if others or more:
                raise unexpected(WebexConnect.Push, "open_app", locals())
            wire: Wire = {"action": "OPEN_APP"}
            valid = True
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.NotificationOpenApp] = Part()
            finished._of, finished._given, finished._valid = (
                _NOTIFICATION_OPEN_APP,
                wire,
                _NOTIFICATION_OPEN_APP if valid else None,
            )
            return finished

    class PushButton:
        """Parts that go into PushButton messages."""

        @staticmethod
        def open_url(
            value: str,
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW. The call sets action to 'OPEN_URL'.

            Args:
                value: The URL, the page of the app or the content to share. Not empty.
                identifier: Name of the button, which depends on the category.
                pos: First or second button.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or value is MISSING or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "open_url", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2} and type_of(value) is str and value != ""
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "OPEN_URL"}
            wire["value"] = value
            valid = valid and _checks.conditions_hold_in_interactive_target(wire)
            finished: Part[models.InteractiveTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_TARGET,
                wire,
                _INTERACTIVE_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def openurl(
            value: str,
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW. The call sets action to 'OPENURL'.

            Args:
                value: The URL, the page of the app or the content to share. Not empty.
                identifier: Name of the button, which depends on the category.
                pos: First or second button.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or value is MISSING or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "openurl", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2} and type_of(value) is str and value != ""
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "OPENURL"}
            wire["value"] = value
            valid = valid and _checks.conditions_hold_in_interactive_target(wire)
            finished: Part[models.InteractiveTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_TARGET,
                wire,
                _INTERACTIVE_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def deeplink(
            value: str,
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW. The call sets action to 'DEEPLINK'.

            Args:
                value: The URL, the page of the app or the content to share. Not empty.
                identifier: Name of the button, which depends on the category.
                pos: First or second button.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or value is MISSING or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "deeplink", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2} and type_of(value) is str and value != ""
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "DEEPLINK"}
            wire["value"] = value
            valid = valid and _checks.conditions_hold_in_interactive_target(wire)
            finished: Part[models.InteractiveTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_TARGET,
                wire,
                _INTERACTIVE_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def openwebview(
            value: str,
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW. The call sets action to 'OPENWEBVIEW'.

            Args:
                value: The URL, the page of the app or the content to share. Not empty.
                identifier: Name of the button, which depends on the category.
                pos: First or second button.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or value is MISSING or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "openwebview", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2} and type_of(value) is str and value != ""
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "OPENWEBVIEW"}
            wire["value"] = value
            valid = valid and _checks.conditions_hold_in_interactive_target(wire)
            finished: Part[models.InteractiveTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_TARGET,
                wire,
                _INTERACTIVE_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def open_webview(
            value: str,
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW. The call sets action to 'OPEN_WEBVIEW'.

            Args:
                value: The URL, the page of the app or the content to share. Not empty.
                identifier: Name of the button, which depends on the category.
                pos: First or second button.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or value is MISSING or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "open_webview", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2} and type_of(value) is str and value != ""
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "OPEN_WEBVIEW"}
            wire["value"] = value
            valid = valid and _checks.conditions_hold_in_interactive_target(wire)
            finished: Part[models.InteractiveTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_TARGET,
                wire,
                _INTERACTIVE_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def share(
            value: str,
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW. The call sets action to 'SHARE'.

            Args:
                value: The URL, the page of the app or the content to share. Not empty.
                identifier: Name of the button, which depends on the category.
                pos: First or second button.

            Conditions:
                A page is given by its URL.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or value is MISSING or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "share", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2} and type_of(value) is str and value != ""
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "SHARE"}
            wire["value"] = value
            valid = valid and _checks.conditions_hold_in_interactive_target(wire)
            finished: Part[models.InteractiveTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_TARGET,
                wire,
                _INTERACTIVE_TARGET if valid else None,
            )
            return finished

        @staticmethod
        def dismiss(
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InteractivePlain]:
            """A button that needs no more than a tap. The call sets action to 'DISMISS'.

            Args:
                identifier: Name of the button, which depends on the category.
                pos: First or second button.
                value: Not needed.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "dismiss", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "DISMISS"}
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.InteractivePlain] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_PLAIN,
                wire,
                _INTERACTIVE_PLAIN if valid else None,
            )
            return finished

        @staticmethod
        def open_app(
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InteractivePlain]:
            """A button that needs no more than a tap. The call sets action to 'OPEN_APP'.

            Args:
                identifier: Name of the button, which depends on the category.
                pos: First or second button.
                value: Not needed.

            See https://developers.webexconnect.io/reference/push-api
            """
            if others or more or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "open_app", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "OPEN_APP"}
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.InteractivePlain] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_PLAIN,
                wire,
                _INTERACTIVE_PLAIN if valid else None,
            )
            return finished

        @staticmethod
        def trivial_reply(
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation. The call sets action to 'TRIVIAL_REPLY'.

            Args:
                identifier: Name of the button, which depends on the category.
                pos: First or second button.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "trivial_reply", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "TRIVIAL_REPLY"}
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.InteractiveReply] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_REPLY,
                wire,
                _INTERACTIVE_REPLY if valid else None,
            )
            return finished

        @staticmethod
        def trivial_replies(
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation. The call sets action to 'TRIVIAL_REPLIES'.

            Args:
                identifier: Name of the button, which depends on the category.
                pos: First or second button.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "trivial_replies", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "TRIVIAL_REPLIES"}
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.InteractiveReply] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_REPLY,
                wire,
                _INTERACTIVE_REPLY if valid else None,
            )
            return finished

        @staticmethod
        def inline_reply(
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation. The call sets action to 'INLINE_REPLY'.

            Args:
                identifier: Name of the button, which depends on the category.
                pos: First or second button.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "inline_reply", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "INLINE_REPLY"}
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.InteractiveReply] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_REPLY,
                wire,
                _INTERACTIVE_REPLY if valid else None,
            )
            return finished

        @staticmethod
        def in_line_reply(
            *more: Unpack[tuple[()]],
            identifier: str | None = None,
            pos: Literal[1, 2],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation. The call sets action to 'IN_LINE_REPLY'.

            Args:
                identifier: Name of the button, which depends on the category.
                pos: First or second button.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or pos is MISSING:
                raise unexpected(WebexConnect.PushButton, "in_line_reply", locals())
            wire: Wire = {}
            valid = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            wire["pos"] = pos
            wire |= {"action": "IN_LINE_REPLY"}
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            finished: Part[models.InteractiveReply] = Part()
            finished._of, finished._given, finished._valid = (
                _INTERACTIVE_REPLY,
                wire,
                _INTERACTIVE_REPLY if valid else None,
            )
            return finished

    class InApp:
        """Parts that go into InApp messages."""

        @staticmethod
        def image(
            file: str,
            *more: Unpack[tuple[()]],
            preview: str | None = None,
            size: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppImage]:
            """An image by URL.

            Args:
                file: Where the file is fetched from. Not empty.
                preview: Small JPEG in Base64 that is shown first.
                size: Size in bytes.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or file is MISSING:
                raise unexpected(WebexConnect.InApp, "image", locals())
            wire: Wire = {"contentType": "image", "file": file}
            valid = type_of(file) is str and (file in ADDRESS_2.known or ADDRESS_2.matches(file))
            if preview is not None:
                wire["preview"] = preview
                valid = valid and type_of(preview) is str
            if size is not None:
                wire["size"] = as_text(size)
                valid = valid and type_of(wire["size"]) is str and wire["size"] != ""
            finished: Part[models.InAppImage] = Part()
            finished._of, finished._given, finished._valid = _IN_APP_IMAGE, wire, _IN_APP_IMAGE if valid else None
            return finished

        @staticmethod
        def video(
            file: str,
            preview: str,
            *more: Unpack[tuple[()]],
            duration: str | int | None = None,
            size: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppVideo]:
            """A video by URL.

            Args:
                file: Where the file is fetched from. Not empty.
                preview: Small JPEG in Base64 that is shown first. Not empty.
                duration: Length in seconds; whether a string or a number is not documented.
                size: Size in bytes.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or file is MISSING or preview is MISSING:
                raise unexpected(WebexConnect.InApp, "video", locals())
            wire: Wire = {"contentType": "video", "file": file, "preview": preview}
            valid = (
                type_of(file) is str
                and (file in ADDRESS_2.known or ADDRESS_2.matches(file))
                and type_of(preview) is str
                and preview != ""
            )
            if duration is not None:
                wire["duration"] = duration
                valid = valid and ((type_of(duration) is str and duration != "") or type_of(duration) is int)
            if size is not None:
                wire["size"] = as_text(size)
                valid = valid and type_of(wire["size"]) is str and wire["size"] != ""
            finished: Part[models.InAppVideo] = Part()
            finished._of, finished._given, finished._valid = _IN_APP_VIDEO, wire, _IN_APP_VIDEO if valid else None
            return finished

        @staticmethod
        def audio(
            file: str,
            *more: Unpack[tuple[()]],
            duration: str | int | None = None,
            size: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppAudio]:
            """An audio clip by URL.

            Args:
                file: Where the file is fetched from. Not empty.
                duration: Length in seconds; whether a string or a number is not documented.
                size: Size in bytes.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or file is MISSING:
                raise unexpected(WebexConnect.InApp, "audio", locals())
            wire: Wire = {"contentType": "audio", "file": file}
            valid = type_of(file) is str and (file in ADDRESS_2.known or ADDRESS_2.matches(file))
            if duration is not None:
                wire["duration"] = duration
                valid = valid and ((type_of(duration) is str and duration != "") or type_of(duration) is int)
            if size is not None:
                wire["size"] = as_text(size)
                valid = valid and type_of(wire["size"]) is str and wire["size"] != ""
            finished: Part[models.InAppAudio] = Part()
            finished._of, finished._given, finished._valid = _IN_APP_AUDIO, wire, _IN_APP_AUDIO if valid else None
            return finished

        @staticmethod
        def file(file: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.InAppFile]:
            """Another file by URL.

            Args:
                file: Where the file is fetched from. Not empty.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or file is MISSING:
                raise unexpected(WebexConnect.InApp, "file", locals())
            finished: Part[models.InAppFile] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_FILE,
                {"contentType": "file", "file": file},
                _IN_APP_FILE if type_of(file) is str and (file in ADDRESS_2.known or ADDRESS_2.matches(file)) else None,
            )
            return finished

        @staticmethod
        def location(
            *more: Unpack[tuple[()]],
            latitude: str | float | decimal.Decimal,
            longitude: str | float | decimal.Decimal,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppLocation]:
            """A place on the map.

            Args:
                latitude: In degrees; whether a string or a number is not documented.
                longitude: In degrees; whether a string or a number is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or latitude is MISSING or longitude is MISSING:
                raise unexpected(WebexConnect.InApp, "location", locals())
            finished: Part[models.InAppLocation] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_LOCATION,
                {"contentType": "location", "latitude": latitude, "longitude": longitude},
                _IN_APP_LOCATION
                if (
                    type_of(latitude) is str
                    or type_of(latitude) is int
                    or (type_of(latitude) is float and latitude - latitude == 0)
                )
                and (
                    type_of(longitude) is str
                    or type_of(longitude) is int
                    or (type_of(longitude) is float and longitude - longitude == 0)
                )
                else None,
            )
            return finished

        @staticmethod
        def generic_template(
            elements: Iterable[Arg[models.InAppElement] | None],
            *more: Unpack[tuple[()]],
            reference: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppTemplate]:
            """One card, or several side by side.

            Args:
                elements: The cards; no two buttons have the same identifier. 1 to 8 items.
                reference: Reference of your own, that comes back when the person taps a button.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or elements is MISSING:
                raise unexpected(WebexConnect.InApp, "generic_template", locals())
            wire: Wire = {"contentType": "template", "templateType": "generic"}
            valid = True
            wire_payload: Wire = {}
            if reference is not None:
                wire_payload["reference"] = reference
                valid = valid and type_of(reference) is str
            wire_payload["elements"], checked = parts(elements, _IN_APP_ELEMENT__KINDS)
            valid = (
                valid
                and checked
                and 1 <= len(wire_payload["elements"]) <= 8
                and rules.unique_field(wire_payload["elements"], field="buttons.identifier") is None
            )
            wire["payload"] = wire_payload
            finished: Part[models.InAppTemplate] = Part()
            finished._of, finished._given, finished._valid = _IN_APP_TEMPLATE, wire, _IN_APP_TEMPLATE if valid else None
            return finished

        @staticmethod
        def element(
            title: str,
            *more: Unpack[tuple[()]],
            subtitle: str | None = None,
            image_urls: Iterable[str] | None = None,
            buttons: Iterable[Arg[models.AnyInAppButton] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppElement]:
            """A card.

            Args:
                title: Title. Not empty.
                subtitle: Second line.
                image_urls: Images at the top of the card. 1 to 5 items.
                buttons: Buttons below the text. 1 to 3 items.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or title is MISSING:
                raise unexpected(WebexConnect.InApp, "element", locals())
            wire: Wire = {"title": title}
            valid = type_of(title) is str and title != ""
            if subtitle is not None:
                wire["subtitle"] = subtitle
                valid = valid and type_of(subtitle) is str and subtitle != ""
            if image_urls is not None:
                wire["imageUrls"] = plain_list(image_urls)
                valid = valid and type_of(wire["imageUrls"]) is ARRAY and 1 <= len(wire["imageUrls"]) <= 5
                if valid:
                    for x in wire["imageUrls"]:
                        valid = valid and type_of(x) is str and (x in ADDRESS_2.known or ADDRESS_2.matches(x))
            if buttons is not None:
                wire["buttons"], checked = parts(buttons, _IN_APP_BUTTON__KINDS)
                valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
            finished: Part[models.InAppElement] = Part()
            finished._of, finished._given, finished._valid = _IN_APP_ELEMENT, wire, _IN_APP_ELEMENT if valid else None
            return finished

        @staticmethod
        def web_url(
            title: str,
            url: str,
            *more: Unpack[tuple[()]],
            identifier: str,
            payload: Mapping[str, Any] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppWebUrlButton]:
            """A button that opens a page.

            Args:
                title: Caption. Not empty.
                url: The page. Not empty.
                identifier: Id of the button. Not empty.
                payload: Data for your app; an empty object in the samples.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or title is MISSING or url is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.InApp, "web_url", locals())
            wire: Wire = {"type": "webUrl", "identifier": identifier, "url": url, "title": title}
            valid = (
                type_of(identifier) is str
                and identifier != ""
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(title) is str
                and title != ""
            )
            if payload is not None:
                wire["payload"] = plain_map(payload)
                valid = valid and type_of(wire["payload"]) is OBJECT and plain(wire["payload"])
            finished: Part[models.InAppWebUrlButton] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_WEB_URL_BUTTON,
                wire,
                _IN_APP_WEB_URL_BUTTON if valid else None,
            )
            return finished

        @staticmethod
        def postback(
            title: str,
            *more: Unpack[tuple[()]],
            identifier: str,
            payload: Mapping[str, Any] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppPostbackButton]:
            """A button that reports back to your webhook.

            Args:
                title: Caption. Not empty.
                identifier: Id of the button. Not empty.
                payload: Data for your app; an empty object in the samples.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or title is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.InApp, "postback", locals())
            wire: Wire = {"type": "templatePostback", "identifier": identifier, "title": title}
            valid = type_of(identifier) is str and identifier != "" and type_of(title) is str and title != ""
            if payload is not None:
                wire["payload"] = plain_map(payload)
                valid = valid and type_of(wire["payload"]) is OBJECT and plain(wire["payload"])
            finished: Part[models.InAppPostbackButton] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_POSTBACK_BUTTON,
                wire,
                _IN_APP_POSTBACK_BUTTON if valid else None,
            )
            return finished

        @staticmethod
        def quick_reply(
            title: str,
            *more: Unpack[tuple[()]],
            identifier: str,
            image_url: str | None = None,
            payload: Mapping[str, Any] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppQuickReply]:
            """One answer.

            Args:
                title: Caption. Not empty.
                identifier: Id of the button. Not empty.
                image_url: Icon beside the caption.
                payload: Data for your app; an empty object in the samples.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or title is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.InApp, "quick_reply", locals())
            wire: Wire = {"type": "quickReplyPostback", "identifier": identifier}
            valid = type_of(identifier) is str and identifier != "" and type_of(title) is str and title != ""
            if image_url is not None:
                wire["imageUrl"] = image_url
                valid = (
                    valid
                    and type_of(image_url) is str
                    and (image_url in ADDRESS_2.known or ADDRESS_2.matches(image_url))
                )
            wire["title"] = title
            if payload is not None:
                wire["payload"] = plain_map(payload)
                valid = valid and type_of(wire["payload"]) is OBJECT and plain(wire["payload"])
            finished: Part[models.InAppQuickReply] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_QUICK_REPLY,
                wire,
                _IN_APP_QUICK_REPLY if valid else None,
            )
            return finished

        @staticmethod
        def ios_extras(
            *more: Unpack[tuple[()]],
            attachmenturl: str | None = None,
            collapse_key: str | None = None,
            sound: Literal["default"] | str | None = None,
            badge: str | int | None = None,
            notificationaction: Arg[models.AnyNotificationAction] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppIosExtras]:
            """Look and delivery on iOS.

            Args:
                attachmenturl: Image that is shown with the text.
                collapse_key: Of the undelivered notifications with the same key, only the latest is
                    delivered.
                sound: The default sound, or one of your own. Values not listed here pass too.
                badge: Number on the icon of the app.
                notificationaction: What a tap does; by default it opens the app.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more:
                raise unexpected(WebexConnect.InApp, "ios_extras", locals())
            wire: Wire = {}
            valid = True
            if attachmenturl is not None:
                wire["attachmenturl"] = attachmenturl
                valid = (
                    valid
                    and type_of(attachmenturl) is str
                    and (attachmenturl in ADDRESS_2.known or ADDRESS_2.matches(attachmenturl))
                )
            if collapse_key is not None:
                wire["collapse_key"] = collapse_key
                valid = valid and type_of(collapse_key) is str and collapse_key != ""
            if sound is not None:
                wire["sound"] = sound
                valid = valid and type_of(sound) is str
            if badge is not None:
                wire["badge"] = as_text(badge)
                valid = valid and type_of(wire["badge"]) is str
            if notificationaction is not None:
                wire["notificationaction"], checked = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
                valid = valid and checked
            finished: Part[models.InAppIosExtras] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_IOS_EXTRAS,
                wire,
                _IN_APP_IOS_EXTRAS if valid else None,
            )
            return finished

        @staticmethod
        def android_extras(
            *more: Unpack[tuple[()]],
            collapse_key: str | None = None,
            sound: Literal["default"] | str | None = None,
            iconurl: str | None = None,
            customtag: Mapping[str, str | Iterable[Any] | Mapping[str, Any]] | None = None,
            notificationaction: Arg[models.AnyNotificationAction] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppAndroidExtras]:
            """Look and delivery on Android.

            Args:
                collapse_key: Of the undelivered notifications with the same key, only the latest is
                    delivered.
                sound: The default sound, or one of your own. Values not listed here pass too.
                iconurl: Icon of the notification.
                customtag: Keys and values for your app; imageurl is the image of the notification.
                notificationaction: What a tap does; by default it opens the app.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more:
                raise unexpected(WebexConnect.InApp, "android_extras", locals())
            wire: Wire = {}
            valid = True
            if collapse_key is not None:
                wire["collapse_key"] = collapse_key
                valid = valid and type_of(collapse_key) is str and collapse_key != ""
            if sound is not None:
                wire["sound"] = sound
                valid = valid and type_of(sound) is str
            if iconurl is not None:
                wire["iconurl"] = iconurl
                valid = valid and type_of(iconurl) is str and (iconurl in ADDRESS_2.known or ADDRESS_2.matches(iconurl))
            if customtag is not None:
                wire["customtag"] = plain_map(customtag)
                valid = (
                    valid
                    and type_of(wire["customtag"]) is OBJECT
                    and ("imageurl" not in wire["customtag"] or type_of(wire["customtag"]["imageurl"]) is str)
                )
                if valid:
                    for x in wire["customtag"]:
                        valid = valid and type_of(x) is str
                if valid:
                    for x in wire["customtag"].values():
                        valid = valid and (
                            type_of(x) is str
                            or (type_of(x) is OBJECT and plain(x))
                            or (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                        )
            if notificationaction is not None:
                wire["notificationaction"], checked = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
                valid = valid and checked
            finished: Part[models.InAppAndroidExtras] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_ANDROID_EXTRAS,
                wire,
                _IN_APP_ANDROID_EXTRAS if valid else None,
            )
            return finished

        @staticmethod
        def web_extras(
            *more: Unpack[tuple[()]],
            collapsekey: str | None = None,
            action: str | None = None,
            url: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.InAppWebExtras]:
            """Delivery in browsers.

            Args:
                collapsekey: Of the undelivered notifications with the same key, only the latest is
                    delivered.
                action: Caption of the button.
                url: Page that a click opens.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more:
                raise unexpected(WebexConnect.InApp, "web_extras", locals())
            wire: Wire = {}
            valid = True
            if collapsekey is not None:
                wire["collapsekey"] = collapsekey
                valid = valid and type_of(collapsekey) is str
            if action is not None:
                wire["action"] = action
                valid = valid and type_of(action) is str and action != ""
            if url is not None:
                wire["url"] = url
                valid = valid and type_of(url) is str and url != ""
            finished: Part[models.InAppWebExtras] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_WEB_EXTRAS,
                wire,
                _IN_APP_WEB_EXTRAS if valid else None,
            )
            return finished

        @staticmethod
        def interactive(
            category: models.InAppCategory,
            *more: Unpack[tuple[()]],
            pushref: str | None = None,
            actions: Iterable[Arg[models.AnyInAppInteractiveAction] | None],
            **others: Unpack[NoMore],
        ) -> Part[models.InAppInteractive]:
            """One or two buttons on the notification.

            Args:
                category: Which buttons the notification of an in-app message has.
                pushref: Reference that comes back when the person reacts.
                actions: What each button does. Not empty.

            Conditions:
                Advice: A SINGLE category has one button.
                Advice: A DOUBLE category has two buttons.
                The buttons of DOUBLE_YES_NO are called YES and NO.
                The buttons of DOUBLE_SHOPNOW_CANCEL are called SHOPNOW and CANCEL.
                Advice: The first button of DOUBLE_YES_NO is YES, and the second NO.
                Advice: The first button of DOUBLE_SHOPNOW_CANCEL is SHOPNOW, and the second CANCEL.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            if others or more or category is MISSING or actions is MISSING:
                raise unexpected(WebexConnect.InApp, "interactive", locals())
            wire: Wire = {"category": category}
            valid = type_of(category) is str and category in {
                "SINGLE_DISMISS",
                "SINGLE_OPEN",
                "SINGLE_SUBSCRIBE",
                "SINGLE_UNSUBSCRIBE",
                "SINGLE_SHARE",
                "SINGLE_DEEPLINK",
                "SINGLE_REPLY",
                "DOUBLE_YES_NO",
                "DOUBLE_ACCEPT_CANCEL",
                "DOUBLE_SHARE_CANCEL",
                "DOUBLE_SHOPNOW_CANCEL",
                "DOUBLE_LATER_NOW",
                "DOUBLE_PLAY_NOW_PLAY_LATER",
                "DOUBLE_OK_LEARN_MORE",
                "DOUBLE_SUBSCRIBE_UNSUBSCRIBE",
                "DOUBLE_BUY_NOW_BUY_LATER",
                "DOUBLE_LIKE_SHARE",
                "DOUBLE_REPLY_DISMISS",
                "DOUBLE_REPLY_NO_DISMISS",
                "DOUBLE_REPLY_YES_DISMISS",
                "DOUBLE_REPLY_YES_NO",
            }
            if pushref is not None:
                wire["pushref"] = pushref
                valid = valid and type_of(pushref) is str
            wire["actions"], checked = parts(actions, _IN_APP_INTERACTIVE_ACTION__KINDS)
            valid = (
                valid
                and checked
                and len(wire["actions"]) >= 1
                and rules.unique_field(wire["actions"], field="identifier") is None
            )
            valid = valid and _checks.conditions_hold_in_in_app_interactive(wire)
            finished: Part[models.InAppInteractive] = Part()
            finished._of, finished._given, finished._valid = (
                _IN_APP_INTERACTIVE,
                wire,
                _IN_APP_INTERACTIVE if valid else None,
            )
            return finished

    class WhatsApp:
        """Parts that go into WhatsApp messages."""

        @staticmethod
        def identity(
            identity_key_hash: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppIdentity]:
            """The hash of the recipient's identity key, beside a stored template.

            Args:
                identity_key_hash: Hash of the recipient's identity key. Not empty.

            See https://developers.webexconnect.io/reference/whatsapp-template-messages
            """
            if others or more or identity_key_hash is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "identity", locals())
            finished: Part[models.WhatsAppIdentity] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_IDENTITY,
                {"identity_key_hash": identity_key_hash},
                _WHATS_APP_IDENTITY if type_of(identity_key_hash) is str and identity_key_hash != "" else None,
            )
            return finished

        @staticmethod
        def text(
            body: _whatsapp.TextBody,
            *more: Unpack[tuple[()]],
            preview_url: Literal["true", "false"] | bool | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppTextMessage]:
            """A text.

            Args:
                body: The text; addresses in it become links. 1 to 4096 characters. Advised: at most
                    4096 UTF-16 code units.
                preview_url: Show a preview of the URL in the text. If absent, the provider assumes
                    'false'.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or body is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "text", locals())
            wire: Wire = {"type": "text"}
            valid = True
            if preview_url is not None:
                wire["preview_url"] = as_flag(preview_url, "false", "true")
                valid = valid and type_of(wire["preview_url"]) is str and wire["preview_url"] in {"true", "false"}
            wire_text: Wire = {"body": body}
            valid = valid and type_of(body) is str and body != "" and len(body) <= 4096
            wire["text"] = wire_text
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppTextMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_TEXT_MESSAGE,
                wire,
                _WHATS_APP_TEXT_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def image(
            url: str,
            mime_type: Literal["image/jpeg", "image/png"] | str,
            *more: Unpack[tuple[()]],
            caption: _whatsapp.Caption | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppImageMessage]:
            """An image of up to 5 MB, JPEG or PNG.

            Args:
                url: Address of the file; it ends in the extension of the file's name. Not empty.
                mime_type: Media type of the file, in lower case. Not empty. Values not listed here
                    pass too.
                caption: Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code
                    units.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING or mime_type is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "image", locals())
            wire: Wire = {"type": "image"}
            valid = True
            wire_image: Wire = {"url": url}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(mime_type) is str
                and mime_type != ""
            )
            if caption is not None:
                wire_image["caption"] = caption
                valid = valid and type_of(caption) is str and len(caption) <= 1024
            wire_image["mimeType"] = mime_type
            wire["image"] = wire_image
            valid = valid and (wire_image["url"] in URL.known or URL.matches(wire_image["url"]))
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppImageMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_IMAGE_MESSAGE,
                wire,
                _WHATS_APP_IMAGE_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def audio(
            url: str,
            mime_type: str,
            *more: Unpack[tuple[()]],
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppAudioMessage]:
            """An audio clip of up to 16 MB.

            Args:
                url: Address of the file; it ends in the extension of the file's name. Not empty.
                mime_type: Media type of the file, in lower case. Not empty.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING or mime_type is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "audio", locals())
            wire: Wire = {"type": "audio"}
            valid = True
            wire_audio: Wire = {"url": url, "mimeType": mime_type}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(mime_type) is str
                and mime_type != ""
            )
            wire["audio"] = wire_audio
            valid = valid and (wire_audio["url"] in URL.known or URL.matches(wire_audio["url"]))
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppAudioMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_AUDIO_MESSAGE,
                wire,
                _WHATS_APP_AUDIO_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def document(
            url: str,
            mime_type: str,
            *more: Unpack[tuple[()]],
            filename: str | None = None,
            caption: _whatsapp.Caption | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppDocumentMessage]:
            """A document of up to 100 MB.

            Args:
                url: Address of the file; it ends in the extension of the file's name. Not empty.
                mime_type: Media type of the file, in lower case. Not empty.
                filename: Name that the recipient sees.
                caption: Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code
                    units.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING or mime_type is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "document", locals())
            wire: Wire = {"type": "document"}
            valid = True
            wire_document: Wire = {"url": url}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(mime_type) is str
                and mime_type != ""
            )
            if filename is not None:
                wire_document["filename"] = filename
                valid = valid and type_of(filename) is str and filename != ""
            if caption is not None:
                wire_document["caption"] = caption
                valid = valid and type_of(caption) is str and len(caption) <= 1024
            wire_document["mimeType"] = mime_type
            wire["document"] = wire_document
            valid = valid and (wire_document["url"] in URL.known or URL.matches(wire_document["url"]))
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppDocumentMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_DOCUMENT_MESSAGE,
                wire,
                _WHATS_APP_DOCUMENT_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def video(
            url: str,
            mime_type: Literal["video/mp4", "video/3gpp"] | str,
            *more: Unpack[tuple[()]],
            caption: _whatsapp.Caption | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppVideoMessage]:
            """A video of up to 16 MB, MP4 or 3GPP.

            Args:
                url: Address of the file; it ends in the extension of the file's name. Not empty.
                mime_type: Media type of the file, in lower case. Not empty. Values not listed here
                    pass too.
                caption: Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code
                    units.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING or mime_type is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "video", locals())
            wire: Wire = {"type": "video"}
            valid = True
            wire_video: Wire = {"url": url}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(mime_type) is str
                and mime_type != ""
            )
            if caption is not None:
                wire_video["caption"] = caption
                valid = valid and type_of(caption) is str and len(caption) <= 1024
            wire_video["mimeType"] = mime_type
            wire["video"] = wire_video
            valid = valid and (wire_video["url"] in URL.known or URL.matches(wire_video["url"]))
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppVideoMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_VIDEO_MESSAGE,
                wire,
                _WHATS_APP_VIDEO_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def sticker(
            url: str,
            mime_type: Literal["image/webp"] | str,
            *more: Unpack[tuple[()]],
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppStickerMessage]:
            """A sticker of up to 100 KB, or 500 KB if it is animated.

            Args:
                url: Address of the file; it ends in the extension of the file's name. Not empty.
                mime_type: Media type of the file, in lower case. Not empty. Values not listed here
                    pass too.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING or mime_type is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "sticker", locals())
            wire: Wire = {"type": "sticker"}
            valid = True
            wire_sticker: Wire = {"url": url, "mimeType": mime_type}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(mime_type) is str
                and mime_type != ""
            )
            wire["sticker"] = wire_sticker
            valid = valid and (wire_sticker["url"] in URL.known or URL.matches(wire_sticker["url"]))
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppStickerMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_STICKER_MESSAGE,
                wire,
                _WHATS_APP_STICKER_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def location(
            *more: Unpack[tuple[()]],
            longitude: float | decimal.Decimal,
            latitude: float | decimal.Decimal,
            name: str | None = None,
            address: str | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppLocationMessage]:
            """A place on the map.

            Args:
                longitude: Longitude in degrees.
                latitude: Latitude in degrees.
                name: Name of the place.
                address: Address of the place; only shown below a name.
                identity_key_hash: Hash of the recipient's identity key.

            Conditions:
                Advice: An address is only shown below a name.

            See https://developers.webexconnect.io/reference/whatsapp-location-message
            """
            if others or more or longitude is MISSING or latitude is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "location", locals())
            wire: Wire = {"type": "location"}
            valid = True
            wire_location: Wire = {"longitude": longitude, "latitude": latitude}
            valid = (
                valid
                and (type_of(longitude) is int or (type_of(longitude) is float and longitude - longitude == 0))
                and (type_of(latitude) is int or (type_of(latitude) is float and latitude - latitude == 0))
            )
            if name is not None:
                wire_location["name"] = name
                valid = valid and type_of(name) is str and name != ""
            if address is not None:
                wire_location["address"] = address
                valid = valid and type_of(address) is str and address != ""
            wire["location"] = wire_location
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppLocationMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_LOCATION_MESSAGE,
                wire,
                _WHATS_APP_LOCATION_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def contacts(
            contacts: Iterable[Arg[models.WhatsAppContact] | None],
            *more: Unpack[tuple[()]],
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppContactsMessage]:
            """Cards of contacts.

            Args:
                contacts: The contacts, 1 to 257; fewer are better.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or contacts is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "contacts", locals())
            wire: Wire = {}
            valid = True
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            wire |= {"type": "contacts"}
            wire["contacts"], checked = parts(contacts, _WHATS_APP_CONTACT__KINDS)
            valid = valid and checked and 1 <= len(wire["contacts"]) <= 257
            finished: Part[models.WhatsAppContactsMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_CONTACTS_MESSAGE,
                wire,
                _WHATS_APP_CONTACTS_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def contact(
            formatted_name: str,
            *more: Unpack[tuple[()]],
            addresses: Iterable[Arg[models.WhatsAppAddress] | None] | None = None,
            birthday: str | date | None = None,
            emails: Iterable[Arg[models.WhatsAppEmail] | None] | None = None,
            first_name: str | None = None,
            last_name: str | None = None,
            middle_name: str | None = None,
            suffix: str | None = None,
            prefix: str | None = None,
            org: Arg[models.WhatsAppOrg] | None = None,
            phones: Iterable[Arg[models.WhatsAppPhone] | None] | None = None,
            urls: Iterable[Arg[models.WhatsAppUrl] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppContact]:
            """A person or a company.

            Args:
                formatted_name: The whole name as it is shown. Not empty.
                addresses: Postal addresses.
                birthday: Birthday as YYYY-MM-DD. For example, '1990-04-12'.
                emails: Email addresses.
                first_name: First name.
                last_name: Last name.
                middle_name: Middle name.
                suffix: What follows the name.
                prefix: What precedes the name.
                org: Where a contact works.
                phones: Phone numbers.
                urls: Websites.

            Conditions:
                Beside the formatted name stands at least one of its parts.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or formatted_name is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "contact", locals())
            wire: Wire = {}
            valid = True
            if addresses is not None:
                wire["addresses"], checked = parts(addresses, _WHATS_APP_ADDRESS__KINDS)
                valid = valid and (checked or wire["addresses"] == [])
            if birthday is not None:
                wire["birthday"] = birthday
                valid = (
                    valid and type_of(birthday) is str and (birthday in BIRTHDAY.known or BIRTHDAY.matches(birthday))
                )
            if emails is not None:
                wire["emails"], checked = parts(emails, _WHATS_APP_EMAIL__KINDS)
                valid = valid and (checked or wire["emails"] == [])
            wire_name: Wire = {}
            valid = valid and type_of(formatted_name) is str and formatted_name != ""
            if first_name is not None:
                wire_name["first_name"] = first_name
                valid = valid and type_of(first_name) is str and first_name != ""
            wire_name["formatted_name"] = formatted_name
            if last_name is not None:
                wire_name["last_name"] = last_name
                valid = valid and type_of(last_name) is str and last_name != ""
            if middle_name is not None:
                wire_name["middle_name"] = middle_name
                valid = valid and type_of(middle_name) is str and middle_name != ""
            if suffix is not None:
                wire_name["suffix"] = suffix
                valid = valid and type_of(suffix) is str and suffix != ""
            if prefix is not None:
                wire_name["prefix"] = prefix
                valid = valid and type_of(prefix) is str and prefix != ""
            wire["name"] = wire_name
            valid = valid and (
                "first_name" in wire_name
                or "last_name" in wire_name
                or "middle_name" in wire_name
                or "suffix" in wire_name
                or "prefix" in wire_name
            )
            if org is not None:
                wire["org"], checked = part(org, _WHATS_APP_ORG__KINDS)
                valid = valid and checked
            if phones is not None:
                wire["phones"], checked = parts(phones, _WHATS_APP_PHONE__KINDS)
                valid = valid and (checked or wire["phones"] == [])
            if urls is not None:
                wire["urls"], checked = parts(urls, _WHATS_APP_URL__KINDS)
                valid = valid and (checked or wire["urls"] == [])
            finished: Part[models.WhatsAppContact] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_CONTACT,
                wire,
                _WHATS_APP_CONTACT if valid else None,
            )
            return finished

        @staticmethod
        def address(
            *more: Unpack[tuple[()]],
            city: str | None = None,
            country: str | None = None,
            country_code: str | None = None,
            state: str | None = None,
            street: str | None = None,
            type: Literal["HOME", "WORK"] | str | None = None,
            zip: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppAddress]:
            """A postal address.

            Args:
                city: City.
                country: Country.
                country_code: Country as a code of two letters. Exactly 2 characters.
                state: State.
                street: Street and number.
                type: What it is used for. Values not listed here pass too.
                zip: Postal code.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more:
                raise unexpected(WebexConnect.WhatsApp, "address", locals())
            wire: Wire = {}
            valid = True
            if city is not None:
                wire["city"] = city
                valid = valid and type_of(city) is str
            if country is not None:
                wire["country"] = country
                valid = valid and type_of(country) is str
            if country_code is not None:
                wire["country_code"] = country_code
                valid = valid and type_of(country_code) is str and len(country_code) == 2
            if state is not None:
                wire["state"] = state
                valid = valid and type_of(state) is str
            if street is not None:
                wire["street"] = street
                valid = valid and type_of(street) is str
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            if zip is not None:
                wire["zip"] = zip
                valid = valid and type_of(zip) is str
            finished: Part[models.WhatsAppAddress] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_ADDRESS,
                wire,
                _WHATS_APP_ADDRESS if valid else None,
            )
            return finished

        @staticmethod
        def email(
            email: str,
            *more: Unpack[tuple[()]],
            type: Literal["HOME", "WORK"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppEmail]:
            """An email address.

            Args:
                email: The address. Not empty.
                type: What it is used for, in your own words. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or email is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "email", locals())
            wire: Wire = {"email": email}
            valid = type_of(email) is str and email != ""
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            finished: Part[models.WhatsAppEmail] = Part()
            finished._of, finished._given, finished._valid = _WHATS_APP_EMAIL, wire, _WHATS_APP_EMAIL if valid else None
            return finished

        @staticmethod
        def org(
            company: str | None = None,
            *more: Unpack[tuple[()]],
            department: str | None = None,
            title: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppOrg]:
            """Where a contact works.

            Args:
                company: Name of the company.
                department: Department.
                title: Job title.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more:
                raise unexpected(WebexConnect.WhatsApp, "org", locals())
            wire: Wire = {}
            valid = True
            if company is not None:
                wire["company"] = company
                valid = valid and type_of(company) is str
            if department is not None:
                wire["department"] = department
                valid = valid and type_of(department) is str
            if title is not None:
                wire["title"] = title
                valid = valid and type_of(title) is str and title != ""
            finished: Part[models.WhatsAppOrg] = Part()
            finished._of, finished._given, finished._valid = _WHATS_APP_ORG, wire, _WHATS_APP_ORG if valid else None
            return finished

        @staticmethod
        def phone(
            phone: str | None = None,
            *more: Unpack[tuple[()]],
            type: Literal["CELL", "MAIN", "IPHONE", "HOME", "WORK"] | str | None = None,
            wa_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppPhone]:
            """A phone number.

            Args:
                phone: The number.
                type: What it is used for, in your own words. Values not listed here pass too.
                wa_id: Its WhatsApp id.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more:
                raise unexpected(WebexConnect.WhatsApp, "phone", locals())
            wire: Wire = {}
            valid = True
            if phone is not None:
                wire["phone"] = phone
                valid = valid and type_of(phone) is str
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            if wa_id is not None:
                wire["wa_id"] = wa_id
                valid = valid and type_of(wa_id) is str
            finished: Part[models.WhatsAppPhone] = Part()
            finished._of, finished._given, finished._valid = _WHATS_APP_PHONE, wire, _WHATS_APP_PHONE if valid else None
            return finished

        @staticmethod
        def url(
            url: str,
            *more: Unpack[tuple[()]],
            type: Literal["HOME", "WORK"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppUrl]:
            """A website.

            Args:
                url: Its address. Not empty.
                type: What it is used for, in your own words. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "url", locals())
            wire: Wire = {"url": url}
            valid = type_of(url) is str and url != ""
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            finished: Part[models.WhatsAppUrl] = Part()
            finished._of, finished._given, finished._valid = _WHATS_APP_URL, wire, _WHATS_APP_URL if valid else None
            return finished

        @staticmethod
        def list(
            body: str,
            button: str,
            sections: Iterable[Arg[models.WhatsAppSection] | None],
            *more: Unpack[tuple[()]],
            header: str | None = None,
            footer: str | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppListMessage]:
            """A text with a menu of up to 10 rows.

            Args:
                body: The text; it may have emoji, formatting and links. 1 to 4096 characters.
                    Advised: at most 1024 characters.
                button: Caption of the button that opens the list; it may have emoji. 1 to 20
                    characters. Advised: at most 20 UTF-16 code units.
                sections: The sections, 1 to 10, with at most 10 rows in all. Not empty.
                header: The text; it may have emoji, and no formatting. 1 to 60 characters. Advised:
                    at most 60 UTF-16 code units.
                footer: Small text below it; addresses in it become links. 1 to 60 characters.
                    Advised: at most 60 UTF-16 code units.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or body is MISSING or button is MISSING or sections is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "list", locals())
            wire: Wire = {"type": "list"}
            valid = True
            wire_list: Wire = {}
            wire_list_header: Wire = {"type": "text"}
            if header is not None:
                wire_list_header["text"] = header
                valid = valid and type_of(header) is str and header != "" and len(header) <= 60
            if len(wire_list_header) > 1:
                wire_list["header"] = wire_list_header
                valid = valid and "text" in wire_list_header and "type" in wire_list_header
            wire_list_body: Wire = {"text": body}
            valid = valid and type_of(body) is str and body != "" and len(body) <= 4096
            wire_list["body"] = wire_list_body
            wire_list_footer: Wire = {}
            if footer is not None:
                wire_list_footer["text"] = footer
                valid = valid and type_of(footer) is str and footer != "" and len(footer) <= 60
            if wire_list_footer:
                wire_list["footer"] = wire_list_footer
                valid = valid and "text" in wire_list_footer
            wire_list_action: Wire = {"button": button}
            valid = (
                valid
                and type_of(button) is str
                and button != ""
                and len(button) <= 20
                and button not in TITLE.known
                and not TITLE.matches(button)
            )
            wire_list_action["sections"], checked = parts(sections, _WHATS_APP_SECTION__KINDS)
            valid = (
                valid
                and checked
                and 1 <= len(wire_list_action["sections"]) <= 10
                and rules.total_items(wire_list_action["sections"], fields=["rows"], max=10) is None
                and rules.unique_field(wire_list_action["sections"], field="rows.id") is None
            )
            if valid and len(wire_list_action["sections"]) >= 2:
                for x in wire_list_action["sections"]:
                    valid = valid and "title" in x
            wire_list["action"] = wire_list_action
            wire["list"] = wire_list
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppListMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_LIST_MESSAGE,
                wire,
                _WHATS_APP_LIST_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def section(
            rows: Iterable[Arg[models.WhatsAppRow] | None],
            *more: Unpack[tuple[()]],
            title: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppSection]:
            """A section of a menu.

            Args:
                rows: The rows. Not empty.
                title: Title; needed where there are several sections. At most 24 characters.
                    Advised: at most 24 UTF-16 code units.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or rows is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "section", locals())
            wire: Wire = {}
            valid = True
            if title is not None:
                wire["title"] = title
                valid = (
                    valid
                    and type_of(title) is str
                    and len(title) <= 24
                    and title != ""
                    and title not in TITLE.known
                    and not TITLE.matches(title)
                )
            wire["rows"], checked = parts(rows, _WHATS_APP_ROW__KINDS)
            valid = valid and checked and len(wire["rows"]) >= 1
            finished: Part[models.WhatsAppSection] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_SECTION,
                wire,
                _WHATS_APP_SECTION if valid else None,
            )
            return finished

        @staticmethod
        def row(
            *more: Unpack[tuple[()]], id: str, title: str, description: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppRow]:
            """A row of a menu.

            Args:
                id: Your own id of the row; comes back to your webhook. 1 to 200 characters.
                title: Title. 1 to 24 characters. Advised: at most 24 UTF-16 code units.
                description: Second line. At most 72 characters. Advised: at most 72 UTF-16 code
                    units.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
            """
            if others or more or id is MISSING or title is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "row", locals())
            wire: Wire = {"id": id, "title": title}
            valid = (
                type_of(id) is str
                and id != ""
                and len(id) <= 200
                and id not in TITLE.known
                and not TITLE.matches(id)
                and type_of(title) is str
                and title != ""
                and len(title) <= 24
                and title not in TITLE.known
                and not TITLE.matches(title)
            )
            if description is not None:
                wire["description"] = description
                valid = (
                    valid
                    and type_of(description) is str
                    and len(description) <= 72
                    and description not in TITLE.known
                    and not TITLE.matches(description)
                )
            finished: Part[models.WhatsAppRow] = Part()
            finished._of, finished._given, finished._valid = _WHATS_APP_ROW, wire, _WHATS_APP_ROW if valid else None
            return finished

        @staticmethod
        def reply(
            body: str,
            buttons: Iterable[Arg[models.WhatsAppButton] | None],
            *more: Unpack[tuple[()]],
            header: Arg[models.AnyWhatsAppHeader] | None = None,
            footer: str | None = None,
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppReplyMessage]:
            """A text with 1 to 3 reply buttons.

            Args:
                body: The text; it may have emoji, formatting and links. 1 to 1024 characters.
                    Advised: at most 1024 UTF-16 code units.
                buttons: The buttons, 1 to 3; no two have the same id or title.
                header: The header above the text of a reply message.
                footer: Small text below it; addresses in it become links. 1 to 60 characters.
                    Advised: at most 60 UTF-16 code units.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or body is MISSING or buttons is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "reply", locals())
            wire: Wire = {"type": "reply"}
            valid = True
            wire_reply: Wire = {}
            if header is not None:
                wire_reply["header"], checked = part(header, _WHATS_APP_HEADER__KINDS)
                valid = valid and checked
            wire_reply_body: Wire = {"text": body}
            valid = valid and type_of(body) is str and body != "" and len(body) <= 1024
            wire_reply["body"] = wire_reply_body
            wire_reply_footer: Wire = {}
            if footer is not None:
                wire_reply_footer["text"] = footer
                valid = valid and type_of(footer) is str and footer != "" and len(footer) <= 60
            if wire_reply_footer:
                wire_reply["footer"] = wire_reply_footer
                valid = valid and "text" in wire_reply_footer
            wire_reply_action: Wire = {}
            wire_reply_action["buttons"], checked = parts(buttons, _WHATS_APP_BUTTON__KINDS)
            valid = (
                valid
                and checked
                and 1 <= len(wire_reply_action["buttons"]) <= 3
                and rules.unique_field(wire_reply_action["buttons"], field="reply.id") is None
                and rules.unique_field(wire_reply_action["buttons"], field="reply.title") is None
            )
            wire_reply["action"] = wire_reply_action
            wire["reply"] = wire_reply
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppReplyMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_REPLY_MESSAGE,
                wire,
                _WHATS_APP_REPLY_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def button(
            *more: Unpack[tuple[()]], id: str, title: str, **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppButton]:
            """A reply button.

            Args:
                id: Your own id of the button; comes back to your webhook. 1 to 256 characters.
                title: Caption; it may have emoji, and no formatting. 1 to 20 characters. Advised:
                    at most 20 UTF-16 code units.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
            """
            if others or more or id is MISSING or title is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "button", locals())
            wire: Wire = {"type": "reply"}
            valid = True
            wire_reply: Wire = {"id": id, "title": title}
            valid = (
                valid
                and type_of(id) is str
                and id != ""
                and len(id) <= 256
                and id not in TITLE.known
                and not TITLE.matches(id)
                and type_of(title) is str
                and title != ""
                and len(title) <= 20
                and title not in TITLE.known
                and not TITLE.matches(title)
            )
            wire["reply"] = wire_reply
            finished: Part[models.WhatsAppButton] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_BUTTON,
                wire,
                _WHATS_APP_BUTTON if valid else None,
            )
            return finished

        @staticmethod
        def text_header(
            header: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppTextHeader]:
            """A header with a text.

            Args:
                header: The text; it may have emoji, and no formatting. 1 to 60 characters. Advised:
                    at most 60 UTF-16 code units.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or header is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "text_header", locals())
            finished: Part[models.WhatsAppTextHeader] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_TEXT_HEADER,
                {"type": "text", "text": header},
                _WHATS_APP_TEXT_HEADER if type_of(header) is str and header != "" and len(header) <= 60 else None,
            )
            return finished

        @staticmethod
        def document_header(
            url: str,
            *more: Unpack[tuple[()]],
            provider: str | None = None,
            filename: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppDocumentHeader]:
            """A header with a document.

            Args:
                url: Address of the file. Not empty.
                provider: Name of the media provider. Not empty.
                filename: Name that the recipient sees.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "document_header", locals())
            wire: Wire = {"type": "document"}
            valid = True
            wire_document: Wire = {"url": url}
            valid = valid and type_of(url) is str and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            wire_document_provider: Wire = {}
            if provider is not None:
                wire_document_provider["name"] = provider
                valid = valid and type_of(provider) is str and provider != ""
            if wire_document_provider:
                wire_document["provider"] = wire_document_provider
                valid = valid and "name" in wire_document_provider
            if filename is not None:
                wire_document["filename"] = filename
                valid = valid and type_of(filename) is str and filename != ""
            wire["document"] = wire_document
            finished: Part[models.WhatsAppDocumentHeader] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_DOCUMENT_HEADER,
                wire,
                _WHATS_APP_DOCUMENT_HEADER if valid else None,
            )
            return finished

        @staticmethod
        def video_header(
            url: str, *more: Unpack[tuple[()]], provider: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppVideoHeader]:
            """A header with a video.

            Args:
                url: Address of the file. Not empty.
                provider: Name of the media provider. Not empty.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "video_header", locals())
            wire: Wire = {"type": "video"}
            valid = True
            wire_video: Wire = {"url": url}
            valid = valid and type_of(url) is str and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            wire_video_provider: Wire = {}
            if provider is not None:
                wire_video_provider["name"] = provider
                valid = valid and type_of(provider) is str and provider != ""
            if wire_video_provider:
                wire_video["provider"] = wire_video_provider
                valid = valid and "name" in wire_video_provider
            wire["video"] = wire_video
            finished: Part[models.WhatsAppVideoHeader] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_VIDEO_HEADER,
                wire,
                _WHATS_APP_VIDEO_HEADER if valid else None,
            )
            return finished

        @staticmethod
        def image_header(
            url: str, *more: Unpack[tuple[()]], provider: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppImageHeader]:
            """A header with an image.

            Args:
                url: Address of the file. Not empty.
                provider: Name of the media provider. Not empty.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or url is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "image_header", locals())
            wire: Wire = {"type": "image"}
            valid = True
            wire_image: Wire = {"url": url}
            valid = valid and type_of(url) is str and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            wire_image_provider: Wire = {}
            if provider is not None:
                wire_image_provider["name"] = provider
                valid = valid and type_of(provider) is str and provider != ""
            if wire_image_provider:
                wire_image["provider"] = wire_image_provider
                valid = valid and "name" in wire_image_provider
            wire["image"] = wire_image
            finished: Part[models.WhatsAppImageHeader] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_IMAGE_HEADER,
                wire,
                _WHATS_APP_IMAGE_HEADER if valid else None,
            )
            return finished

        @staticmethod
        @deprecated("WebexConnect.WhatsApp.hsm was switched off by the provider; use whatsapp_template")
        def hsm(
            element_name: str,
            *more: Unpack[tuple[()]],
            namespace: str,
            language_code: str,
            policy: Literal["deterministic", "fallback"] | str,
            localizable_params: Iterable[Arg[models.WhatsAppLocalizableParam] | None],
            identity_key_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppHsmMessage]:
            """A highly structured message; WhatsApp has replaced them by templates.

            Args:
                element_name: Name of the message. Not empty.
                namespace: Namespace of the WhatsApp Business Account; another one is refused with
                    code 7722. Not empty.
                language_code: Code of the language. Not empty.
                policy: How the language is chosen. Not empty. Values not listed here pass too.
                localizable_params: The values. Not empty.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if (
                others
                or more
                or element_name is MISSING
                or namespace is MISSING
                or language_code is MISSING
                or policy is MISSING
                or localizable_params is MISSING
            ):
                raise unexpected(WebexConnect.WhatsApp, "hsm", locals())
            wire: Wire = {"type": "hsm"}
            valid = True
            wire_hsm: Wire = {"namespace": namespace, "element_name": element_name}
            valid = (
                valid
                and type_of(namespace) is str
                and namespace != ""
                and type_of(element_name) is str
                and element_name != ""
            )
            wire_hsm_language: Wire = {"code": language_code, "policy": policy}
            valid = (
                valid
                and type_of(language_code) is str
                and language_code != ""
                and type_of(policy) is str
                and policy != ""
            )
            wire_hsm["language"] = wire_hsm_language
            wire_hsm["localizable_params"], checked = parts(localizable_params, _WHATS_APP_LOCALIZABLE_PARAM__KINDS)
            valid = valid and checked and len(wire_hsm["localizable_params"]) >= 1
            wire["hsm"] = wire_hsm
            if identity_key_hash is not None:
                wire["identity_key_hash"] = identity_key_hash
                valid = valid and type_of(identity_key_hash) is str
            finished: Part[models.WhatsAppHsmMessage] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_HSM_MESSAGE,
                wire,
                _WHATS_APP_HSM_MESSAGE if valid else None,
            )
            return finished

        @staticmethod
        def localizable_param(
            default: str,
            *more: Unpack[tuple[()]],
            currency: Arg[models.WhatsAppLocalizableCurrency] | None = None,
            date_time: Mapping[str, Any] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppLocalizableParam]:
            """A value that is shown as the recipient's phone writes it.

            Args:
                default: The value where it can't be localized. Not empty.
                currency: An amount of money in a highly structured message.
                date_time: A date and time; its fields are not documented.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or default is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "localizable_param", locals())
            wire: Wire = {"default": default}
            valid = type_of(default) is str and default != ""
            if currency is not None:
                wire["currency"], checked = part(currency, _WHATS_APP_LOCALIZABLE_CURRENCY__KINDS)
                valid = valid and checked
            if date_time is not None:
                wire["date_time"] = plain_map(date_time)
                valid = valid and type_of(wire["date_time"]) is OBJECT and plain(wire["date_time"])
            finished: Part[models.WhatsAppLocalizableParam] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_LOCALIZABLE_PARAM,
                wire,
                _WHATS_APP_LOCALIZABLE_PARAM if valid else None,
            )
            return finished

        @staticmethod
        def localizable_currency(
            *more: Unpack[tuple[()]],
            currency_code: str | None = None,
            amount_1000: int | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppLocalizableCurrency]:
            """An amount of money in a highly structured message.

            Args:
                currency_code: ISO 4217 code of the currency.
                amount_1000: The amount times 1000.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more:
                raise unexpected(WebexConnect.WhatsApp, "localizable_currency", locals())
            wire: Wire = {}
            valid = True
            if currency_code is not None:
                wire["currency_code"] = currency_code
                valid = valid and type_of(currency_code) is str
            if amount_1000 is not None:
                wire["amount_1000"] = amount_1000
                valid = valid and (type_of(amount_1000) is int or type_of(amount_1000) is str)
            finished: Part[models.WhatsAppLocalizableCurrency] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_LOCALIZABLE_CURRENCY,
                wire,
                _WHATS_APP_LOCALIZABLE_CURRENCY if valid else None,
            )
            return finished

        @staticmethod
        def quick_reply(
            button_text: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppQuickReply]:
            """A quick reply of a template.

            Args:
                button_text: Caption. Not empty.
                payload: Text for your webhook. Not empty.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or button_text is MISSING or payload is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "quick_reply", locals())
            finished: Part[models.WhatsAppQuickReply] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_QUICK_REPLY,
                {"button_text": button_text, "payload": payload},
                _WHATS_APP_QUICK_REPLY
                if type_of(button_text) is str and button_text != "" and type_of(payload) is str and payload != ""
                else None,
            )
            return finished

        @staticmethod
        def media(
            link: str, *more: Unpack[tuple[()]], filename: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppMediaParameter]:
            """The file in the header of a template.

            Args:
                link: Address of the file. Not empty.
                filename: Name of a document that the recipient sees.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or link is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "media", locals())
            wire: Wire = {"link": link}
            valid = type_of(link) is str and (link in ADDRESS_2.known or ADDRESS_2.matches(link))
            if filename is not None:
                wire["filename"] = filename
                valid = valid and type_of(filename) is str and filename != ""
            finished: Part[models.WhatsAppMediaParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_MEDIA_PARAMETER,
                wire,
                _WHATS_APP_MEDIA_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def date_time(
            fallback_value: str,
            *more: Unpack[tuple[()]],
            timestamp: str | int | datetime | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppDateTimeParameter]:
            """A date and time, shown as the recipient's phone writes it.

            Args:
                fallback_value: Text where it can't be localized. Not empty.
                timestamp: The moment in Unix time.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or fallback_value is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "date_time", locals())
            wire: Wire = {"type": "date_time", "fallback_value": fallback_value}
            valid = type_of(fallback_value) is str and fallback_value != ""
            if timestamp is not None:
                wire["timestamp"] = as_text(timestamp)
                valid = valid and type_of(wire["timestamp"]) is str
            finished: Part[models.WhatsAppDateTimeParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_DATE_TIME_PARAMETER,
                wire,
                _WHATS_APP_DATE_TIME_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def currency(
            fallback_value: str,
            *more: Unpack[tuple[()]],
            currency_code: str,
            amount_1000: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.WhatsAppCurrencyParameter]:
            """An amount of money, shown as the recipient's phone writes it.

            Args:
                fallback_value: Text where it can't be localized. Not empty.
                currency_code: ISO 4217 code of the currency. Not empty.
                amount_1000: The amount times 1000. Not empty.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or fallback_value is MISSING or currency_code is MISSING or amount_1000 is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "currency", locals())
            wire: Wire = {"type": "currency", "currency_code": currency_code}
            valid = (
                type_of(currency_code) is str
                and currency_code != ""
                and type_of(fallback_value) is str
                and fallback_value != ""
            )
            wire["amount_1000"] = as_text(amount_1000)
            valid = valid and type_of(wire["amount_1000"]) is str and wire["amount_1000"] != ""
            wire["fallback_value"] = fallback_value
            finished: Part[models.WhatsAppCurrencyParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_CURRENCY_PARAMETER,
                wire,
                _WHATS_APP_CURRENCY_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def url_suffix(
            payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.WhatsAppUrlParameter]:
            """The end of the address that a URL button opens.

            Args:
                payload: What is put after the button's address. Not empty.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or payload is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "url_suffix", locals())
            finished: Part[models.WhatsAppUrlParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_URL_PARAMETER,
                {"type": "url", "payload": payload},
                _WHATS_APP_URL_PARAMETER if type_of(payload) is str and payload != "" else None,
            )
            return finished

        @staticmethod
        def otp(value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.WhatsAppOtpParameter]:
            """A one-time password.

            Args:
                value: The password, without spaces. 1 to 15 characters.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            if others or more or value is MISSING:
                raise unexpected(WebexConnect.WhatsApp, "otp", locals())
            wire: Wire = {"type": "otp", "value": value}
            valid = type_of(value) is str and value != "" and len(value) <= 15
            valid = valid and (wire["value"] in VALUE.known or VALUE.matches(wire["value"]))
            finished: Part[models.WhatsAppOtpParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _WHATS_APP_OTP_PARAMETER,
                wire,
                _WHATS_APP_OTP_PARAMETER if valid else None,
            )
            return finished

    class Apple:
        """Parts that go into Apple messages."""

        @staticmethod
        def text(
            text: str,
            *more: Unpack[tuple[()]],
            attachments: Iterable[Arg[models.AppleFile] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleText]:
            """A text, with attachments.

            Args:
                text: The text, with U+FFFC where each attachment goes. Advised: at most 10000
                    characters.
                attachments: The attachments, in the order of their places in the text. Not empty.

            Conditions:
                Advice: The text has a U+FFFC for each attachment.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or text is MISSING:
                raise unexpected(WebexConnect.Apple, "text", locals())
            wire: Wire = {"type": "text", "text": text}
            valid = type_of(text) is str and text != ""
            if attachments is not None:
                wire["attachments"], checked = parts(attachments, _APPLE_FILE__KINDS)
                valid = valid and checked and len(wire["attachments"]) >= 1
            finished: Part[models.AppleText] = Part()
            finished._of, finished._given, finished._valid = _APPLE_TEXT, wire, _APPLE_TEXT if valid else None
            return finished

        @staticmethod
        def file(
            url: str,
            mime_type: str,
            *more: Unpack[tuple[()]],
            name: str | None = None,
            size: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleFile]:
            """A file by URL.

            Args:
                url: Address of the file. Not empty.
                mime_type: Media type of the file. Not empty.
                name: Name of the file that goes with a text.
                size: Size in bytes of the file that goes with a text.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or url is MISSING or mime_type is MISSING:
                raise unexpected(WebexConnect.Apple, "file", locals())
            wire: Wire = {"url": url, "mimeType": mime_type}
            valid = (
                type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(mime_type) is str
                and mime_type != ""
            )
            if name is not None:
                wire["name"] = name
                valid = valid and type_of(name) is str and name != ""
            if size is not None:
                wire["size"] = as_text(size)
                valid = valid and type_of(wire["size"]) is str and wire["size"] != ""
            finished: Part[models.AppleFile] = Part()
            finished._of, finished._given, finished._valid = _APPLE_FILE, wire, _APPLE_FILE if valid else None
            return finished

        @staticmethod
        def typing_start(*more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.AppleTyping]:
            """Shows that you type.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more:
                raise unexpected(WebexConnect.Apple, "typing_start", locals())
            finished: Part[models.AppleTyping] = Part()
            finished._of, finished._given, finished._valid = _APPLE_TYPING, {"type": "typing_start"}, _APPLE_TYPING
            return finished

        @staticmethod
        def typing_end(*more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.AppleTyping]:
            """Shows that you no longer type.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more:
                raise unexpected(WebexConnect.Apple, "typing_end", locals())
            finished: Part[models.AppleTyping] = Part()
            finished._of, finished._given, finished._valid = _APPLE_TYPING, {"type": "typing_end"}, _APPLE_TYPING
            return finished

        @staticmethod
        def rich_link(
            url: str,
            title: str,
            *more: Unpack[tuple[()]],
            image: Arg[models.AppleFile] | None = None,
            video: Arg[models.AppleFile] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleRichLink]:
            """A link with a title and an image or a video.

            Args:
                url: Page that opens. Not empty.
                title: Title. Not empty. Advised: at most 128 characters.
                image: The image; a PNG file of up to 200 KB.
                video: The video.

            Conditions:
                A rich link has an image, a video, or both.

            See https://developers.webexconnect.io/reference/apple-message-for-business-rich-link
            """
            if others or more or url is MISSING or title is MISSING:
                raise unexpected(WebexConnect.Apple, "rich_link", locals())
            wire: Wire = {"type": "richLink"}
            valid = True
            wire_rich_link_data: Wire = {"url": url, "title": title}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(title) is str
                and title != ""
            )
            wire_rich_link_data_assets: Wire = {}
            if image is not None:
                wire_rich_link_data_assets["image"], checked = part(image, _APPLE_FILE__KINDS)
                valid = (
                    valid
                    and checked
                    and "name" not in wire_rich_link_data_assets["image"]
                    and "size" not in wire_rich_link_data_assets["image"]
                )
            if video is not None:
                wire_rich_link_data_assets["video"], checked = part(video, _APPLE_FILE__KINDS)
                valid = (
                    valid
                    and checked
                    and "name" not in wire_rich_link_data_assets["video"]
                    and "size" not in wire_rich_link_data_assets["video"]
                )
            wire_rich_link_data["assets"] = wire_rich_link_data_assets
            valid = valid and ("image" in wire_rich_link_data_assets or "video" in wire_rich_link_data_assets)
            wire["richLinkData"] = wire_rich_link_data
            finished: Part[models.AppleRichLink] = Part()
            finished._of, finished._given, finished._valid = _APPLE_RICH_LINK, wire, _APPLE_RICH_LINK if valid else None
            return finished

        @staticmethod
        def invitation(
            brand_name: str,
            *more: Unpack[tuple[()]],
            with_image: bool,
            request_identifier: str | None = None,
            locale: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleInvitation]:
            """An invitation to chat, for a phone number.

            Args:
                brand_name: Name of the brand. Not empty.
                with_image: Whether the invitation shows an image.
                request_identifier: Your own id of the request; letters and digits. At most 100
                    characters.
                locale: Language of the invitation; English (US) if it is left out.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or brand_name is MISSING or with_image is MISSING:
                raise unexpected(WebexConnect.Apple, "invitation", locals())
            wire: Wire = {"type": "invitation", "withImage": with_image, "brandName": brand_name}
            valid = type_of(with_image) is bool and type_of(brand_name) is str and brand_name != ""
            if request_identifier is not None:
                wire["requestIdentifier"] = request_identifier
                valid = valid and type_of(request_identifier) is str and len(request_identifier) <= 100
            if locale is not None:
                wire["locale"] = locale
                valid = valid and type_of(locale) is str and locale != ""
            finished: Part[models.AppleInvitation] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_INVITATION,
                wire,
                _APPLE_INVITATION if valid else None,
            )
            return finished

        @staticmethod
        def imessage_app(
            app_id: str | int,
            app_name: str,
            url: str,
            *more: Unpack[tuple[()]],
            x_msg_seq: int | None = None,
            app_icon: str | None = None,
            bid: str | None = None,
            session_identifier: str | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> AppleInteractiveDataBuilder:
            """What the person is asked, and the bubbles before and after the answer; or an iMessage
            app.

            Args:
                app_id: Id of an iMessage app.
                app_name: Name of an iMessage app.
                url: Address that is handed to an iMessage app.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                app_icon: Icon of an iMessage app; a PNG file.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                session_identifier: Id of a session with an iMessage app.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            Conditions:
                There is data, or the id of an iMessage app.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or app_id is MISSING or app_name is MISSING or url is MISSING:
                raise unexpected(WebexConnect.Apple, "imessage_app", locals())
            values: Wire = {"app_id": app_id, "app_name": app_name, "url": url}
            valid = (
                type_of(app_id) is str
                and app_id != ""
                and type_of(app_name) is str
                and app_name != ""
                and type_of(url) is str
                and url != ""
            )
            builder = AppleInteractiveDataBuilder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if app_icon is not None:
                builder = builder.app_icon(app_icon)
            if bid is not None:
                builder = builder.bid(bid)
            if session_identifier is not None:
                builder = builder.session_identifier(session_identifier)
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def image(
            identifier: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.AppleImage]:
            """An image that other parts of the message refer to.

            Args:
                identifier: Id within the message; no two images share one. Not empty.
                url: Address of the image. Not empty.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or identifier is MISSING or url is MISSING:
                raise unexpected(WebexConnect.Apple, "image", locals())
            finished: Part[models.AppleImage] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_IMAGE,
                {"identifier": identifier, "url": url},
                _APPLE_IMAGE
                if type_of(identifier) is str
                and identifier != ""
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                else None,
            )
            return finished

        @staticmethod
        def quick_reply(
            summary_text: str,
            *more: Unpack[tuple[()]],
            request_identifier: str,
            x_msg_seq: int | None = None,
            bid: str | None = None,
            images: Iterable[Arg[models.AppleImage] | None] | None = None,
            items: Iterable[Arg[models.AppleQuickReplyItem] | None] | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> AppleQuickReplyBuilder:
            """A question with 2 to 5 quick replies.

            Args:
                summary_text: The question. Not empty. Advised: at most 200 characters.
                request_identifier: Your own id of the request. Not empty.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                images: The images that the message refers to. Not empty.
                items: The replies, 2 to 5.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or summary_text is MISSING or request_identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "quick_reply", locals())
            values: Wire = {"request_identifier": request_identifier, "summary_text": summary_text, "version": "1.0"}
            valid = (
                type_of(request_identifier) is str
                and request_identifier != ""
                and type_of(summary_text) is str
                and summary_text != ""
            )
            builder = AppleQuickReplyBuilder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if bid is not None:
                builder = builder.bid(bid)
            if images is not None:
                builder = builder.images(images)
            if items is not None:
                builder = builder.items(items)
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def quick_reply_item(
            *more: Unpack[tuple[()]], identifier: str, title: models.AppleLabel, **others: Unpack[NoMore]
        ) -> Part[models.AppleQuickReplyItem]:
            """A quick reply.

            Args:
                identifier: Your own id of it; comes back to your webhook. Not empty.
                title: Caption. 1 to 200 characters.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or identifier is MISSING or title is MISSING:
                raise unexpected(WebexConnect.Apple, "quick_reply_item", locals())
            finished: Part[models.AppleQuickReplyItem] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_QUICK_REPLY_ITEM,
                {"identifier": identifier, "title": title},
                _APPLE_QUICK_REPLY_ITEM
                if type_of(identifier) is str
                and identifier != ""
                and type_of(title) is str
                and title != ""
                and len(title) <= 200
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                else None,
            )
            return finished

        @staticmethod
        def list_picker(
            *more: Unpack[tuple[()]],
            request_identifier: str,
            x_msg_seq: int | None = None,
            bid: str | None = None,
            images: Iterable[Arg[models.AppleImage] | None] | None = None,
            sections: Iterable[Arg[models.AppleListSection] | None] | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> AppleListPickerBuilder:
            """Lists of items to choose from.

            Args:
                request_identifier: Your own id of the request. Not empty.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                images: The images that the message refers to. Not empty.
                sections: The lists, up to 20. Not empty.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or request_identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "list_picker", locals())
            values: Wire = {"request_identifier": request_identifier, "version": "1.0"}
            valid = type_of(request_identifier) is str and request_identifier != ""
            builder = AppleListPickerBuilder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if bid is not None:
                builder = builder.bid(bid)
            if images is not None:
                builder = builder.images(images)
            if sections is not None:
                builder = builder.sections(sections)
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def section(
            title: models.AppleLabel,
            items: Iterable[Arg[models.AppleListItem] | None],
            *more: Unpack[tuple[()]],
            multiple_selection: bool | None = None,
            order: int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleListSection]:
            """One list.

            Args:
                title: Title of the list. 1 to 200 characters.
                items: The items, up to 20. Not empty.
                multiple_selection: Whether several items can be chosen.
                order: Place of the list among the others.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or title is MISSING or items is MISSING:
                raise unexpected(WebexConnect.Apple, "section", locals())
            wire: Wire = {}
            valid = (
                type_of(title) is str
                and title != ""
                and len(title) <= 200
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
            wire["items"], checked = parts(items, _APPLE_LIST_ITEM__KINDS)
            valid = valid and checked and 1 <= len(wire["items"]) <= 20
            wire["title"] = title
            if multiple_selection is not None:
                wire["multipleSelection"] = multiple_selection
                valid = valid and type_of(multiple_selection) is bool
            if order is not None:
                wire["order"] = order
                valid = valid and type_of(order) is int
            finished: Part[models.AppleListSection] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_LIST_SECTION,
                wire,
                _APPLE_LIST_SECTION if valid else None,
            )
            return finished

        @staticmethod
        def list_item(
            title: models.AppleLabel,
            identifier: str,
            *more: Unpack[tuple[()]],
            style: Literal["default"] | str | None = None,
            image_identifier: str | None = None,
            subtitle: models.AppleLabel | None = None,
            order: int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleListItem]:
            """An item of a list.

            Args:
                title: Title. 1 to 200 characters.
                identifier: Your own id of it; comes back to your webhook. Not empty.
                style: How the item is shown. Values not listed here pass too.
                image_identifier: Identifier of one of the images.
                subtitle: Text below the title. At most 200 characters.
                order: Place of the item in the list.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or title is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "list_item", locals())
            wire: Wire = {}
            valid = (
                type_of(title) is str
                and title != ""
                and len(title) <= 200
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                and type_of(identifier) is str
                and identifier != ""
            )
            if style is not None:
                wire["style"] = style
                valid = valid and type_of(style) is str
            wire["title"] = title
            if image_identifier is not None:
                wire["imageIdentifier"] = image_identifier
                valid = valid and type_of(image_identifier) is str
            if subtitle is not None:
                wire["subtitle"] = subtitle
                valid = (
                    valid
                    and type_of(subtitle) is str
                    and len(subtitle) <= 200
                    and subtitle != ""
                    and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
                )
            if order is not None:
                wire["order"] = order
                valid = valid and type_of(order) is int
            wire["identifier"] = identifier
            finished: Part[models.AppleListItem] = Part()
            finished._of, finished._given, finished._valid = _APPLE_LIST_ITEM, wire, _APPLE_LIST_ITEM if valid else None
            return finished

        @staticmethod
        def time_picker(
            title: models.AppleLabel,
            *more: Unpack[tuple[()]],
            request_identifier: str,
            identifier: str,
            x_msg_seq: int | None = None,
            bid: str | None = None,
            images: Iterable[Arg[models.AppleImage] | None] | None = None,
            timezone_offset: int | None = None,
            timeslots: Iterable[Arg[models.AppleTimeslot] | None] | None = None,
            location: Arg[models.AppleLocation] | models.AppleLabel | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> AppleTimePickerBuilder:
            """An appointment with up to 10 times to choose from.

            Args:
                title: Title. 1 to 200 characters.
                request_identifier: Your own id of the request. Not empty.
                identifier: Your own id of the appointment. Not empty.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                images: The images that the message refers to. Not empty.
                timezone_offset: Offset of the place's time zone from GMT, in minutes.
                timeslots: The times, up to 10. Not empty.
                location: Where an appointment takes place. A plain value is its title.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or title is MISSING or request_identifier is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "time_picker", locals())
            values: Wire = {
                "request_identifier": request_identifier,
                "identifier": identifier,
                "title": title,
                "version": "1.0",
            }
            valid = (
                type_of(request_identifier) is str
                and request_identifier != ""
                and type_of(identifier) is str
                and identifier != ""
                and type_of(title) is str
                and title != ""
                and len(title) <= 200
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
            builder = AppleTimePickerBuilder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if bid is not None:
                builder = builder.bid(bid)
            if images is not None:
                builder = builder.images(images)
            if timezone_offset is not None:
                builder = builder.timezone_offset(timezone_offset)
            if timeslots is not None:
                builder = builder.timeslots(timeslots)
            if location is not None:
                if is_one_value(location):
                    builder = builder.location(location)
                else:
                    builder = builder._put("location", part(location, _APPLE_LOCATION__KINDS))
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def timeslot(
            start_time: str | datetime,
            *more: Unpack[tuple[()]],
            duration: int,
            identifier: str,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleTimeslot]:
            """One of the times to choose from.

            Args:
                start_time: Start in GMT, as ISO 8601. Not empty.
                duration: Length in seconds.
                identifier: Your own id of it; comes back to your webhook. Not empty.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or start_time is MISSING or duration is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "timeslot", locals())
            finished: Part[models.AppleTimeslot] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_TIMESLOT,
                {"duration": duration, "startTime": start_time, "identifier": identifier},
                _APPLE_TIMESLOT
                if type_of(duration) is int
                and type_of(start_time) is str
                and start_time != ""
                and type_of(identifier) is str
                and identifier != ""
                else None,
            )
            return finished

        @staticmethod
        def pay(
            *more: Unpack[tuple[()]],
            request_identifier: str,
            x_msg_seq: int | None = None,
            bid: str | None = None,
            images: Iterable[Arg[models.AppleImage] | None] | None = None,
            line_items: Iterable[Arg[models.AppleLineItem] | None] | None = None,
            shipping_methods: Iterable[Arg[models.AppleShippingMethod] | None] | None = None,
            required_shipping_contact_fields: Iterable[Literal["postalAddress", "name", "phone"] | str] | None = None,
            country_code: str | None = None,
            required_billing_contact_fields: Iterable[Literal["postalAddress", "name", "phone"] | str] | None = None,
            currency_code: str | None = None,
            total: Arg[models.AppleTotal] | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> ApplePaymentRequestBuilder:
            """A request for a payment with Apple Pay.

            Args:
                request_identifier: Your own id of the request. Not empty.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                images: The images that the message refers to. Not empty.
                line_items: What makes up the total. Not empty.
                shipping_methods: The ways of delivery to choose from. Not empty.
                required_shipping_contact_fields: What the person is asked for the delivery. Not
                    empty.
                country_code: Country of the shop as a code of two letters.
                required_billing_contact_fields: What the person is asked for the bill. Not empty.
                currency_code: ISO 4217 code of the amounts' currency.
                total: What is paid in all.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or request_identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "pay", locals())
            values: Wire = {"request_identifier": request_identifier, "version": "1.0"}
            valid = type_of(request_identifier) is str and request_identifier != ""
            if country_code is not None:
                values["country_code"] = country_code
                valid = valid and type_of(country_code) is str
            if currency_code is not None:
                values["currency_code"] = currency_code
                valid = valid and type_of(currency_code) is str
            builder = ApplePaymentRequestBuilder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if bid is not None:
                builder = builder.bid(bid)
            if images is not None:
                builder = builder.images(images)
            if line_items is not None:
                builder = builder.line_items(line_items)
            if shipping_methods is not None:
                builder = builder.shipping_methods(shipping_methods)
            if required_shipping_contact_fields is not None:
                builder = builder.required_shipping_contact_fields(required_shipping_contact_fields)
            if required_billing_contact_fields is not None:
                builder = builder.required_billing_contact_fields(required_billing_contact_fields)
            if total is not None:
                builder = builder._put("total", part(total, _APPLE_TOTAL__KINDS))
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def line_item(
            label: models.AppleLabel,
            amount: str | decimal.Decimal,
            *more: Unpack[tuple[()]],
            type: Literal["final"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleLineItem]:
            """A line of the bill.

            Args:
                label: What it is for. 1 to 200 characters.
                amount: The amount. Not empty.
                type: Whether the amount is settled. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or label is MISSING or amount is MISSING:
                raise unexpected(WebexConnect.Apple, "line_item", locals())
            wire: Wire = {"amount": amount}
            valid = (
                type_of(amount) is str
                and amount != ""
                and type_of(label) is str
                and label != ""
                and len(label) <= 200
                and (label in APPLE_LABEL.known or APPLE_LABEL.matches(label))
            )
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            wire["label"] = label
            finished: Part[models.AppleLineItem] = Part()
            finished._of, finished._given, finished._valid = _APPLE_LINE_ITEM, wire, _APPLE_LINE_ITEM if valid else None
            return finished

        @staticmethod
        def shipping_method(
            label: models.AppleLabel,
            *more: Unpack[tuple[()]],
            amount: str | decimal.Decimal,
            detail: str | None = None,
            identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleShippingMethod]:
            """A way of delivery.

            Args:
                label: Name. 1 to 200 characters.
                amount: What it costs. Not empty.
                detail: Text below the name.
                identifier: Your own id of it; comes back to your webhook.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or label is MISSING or amount is MISSING:
                raise unexpected(WebexConnect.Apple, "shipping_method", locals())
            wire: Wire = {"label": label, "amount": amount}
            valid = (
                type_of(label) is str
                and label != ""
                and len(label) <= 200
                and (label in APPLE_LABEL.known or APPLE_LABEL.matches(label))
                and type_of(amount) is str
                and amount != ""
            )
            if detail is not None:
                wire["detail"] = detail
                valid = valid and type_of(detail) is str
            if identifier is not None:
                wire["identifier"] = identifier
                valid = valid and type_of(identifier) is str
            finished: Part[models.AppleShippingMethod] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_SHIPPING_METHOD,
                wire,
                _APPLE_SHIPPING_METHOD if valid else None,
            )
            return finished

        @staticmethod
        def oauth2(
            *more: Unpack[tuple[()]],
            request_identifier: str,
            state: str,
            scope: Iterable[str],
            redirect_uri: str,
            x_msg_seq: int | None = None,
            bid: str | None = None,
            images: Iterable[Arg[models.AppleImage] | None] | None = None,
            additional_parameters: str | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> AppleOauth2Builder:
            """A request to sign in with OAuth 2.

            Args:
                request_identifier: Your own id of the request. Not empty.
                state: Text of your own that comes back. Not empty.
                scope: What access is asked for. Not empty.
                redirect_uri: Where the authorization server sends its answer. Not empty.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                images: The images that the message refers to. Not empty.
                additional_parameters: More parameters for the authorization server.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if (
                others
                or more
                or request_identifier is MISSING
                or state is MISSING
                or scope is MISSING
                or redirect_uri is MISSING
            ):
                raise unexpected(WebexConnect.Apple, "oauth2", locals())
            values: Wire = {
                "request_identifier": request_identifier,
                "state": state,
                "scope": plain_list(scope),
                "redirect_uri": redirect_uri,
                "version": "2.0",
                "response_type": "code",
            }
            valid = (
                type_of(request_identifier) is str
                and request_identifier != ""
                and type_of(state) is str
                and state != ""
                and type_of(values["scope"]) is ARRAY
                and len(values["scope"]) >= 1
                and all(type_of(x) is str for x in values["scope"])
                and type_of(redirect_uri) is str
                and (redirect_uri in ADDRESS_2.known or ADDRESS_2.matches(redirect_uri))
            )
            builder = AppleOauth2Builder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if bid is not None:
                builder = builder.bid(bid)
            if images is not None:
                builder = builder.images(images)
            if additional_parameters is not None:
                builder = builder.additional_parameters(additional_parameters)
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def form(
            *more: Unpack[tuple[()]],
            request_identifier: str,
            start_page_identifier: str,
            x_msg_seq: int | None = None,
            bid: str | None = None,
            version: Literal["1.0", "2.0"] | str | decimal.Decimal | None = None,
            images: Iterable[Arg[models.AppleImage] | None] | None = None,
            private: bool | None = None,
            template: Literal["messageForms"] | str | None = None,
            show_summary: bool | None = None,
            splash: Arg[models.AppleFormSplash] | models.AppleLabel | None = None,
            pages: Iterable[Arg[models.AnyAppleFormPage] | None] | None = None,
            use_live_layout: bool | None = None,
            received_message: Arg[models.AppleReceivedMessage] | models.AppleLabel | None = None,
            reply_message: Arg[models.AppleReplyMessage] | models.AppleLabel | None = None,
            outer_request_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> AppleFormDataBuilder:
            """A form of several pages.

            Args:
                request_identifier: Your own id of the request. Not empty.
                start_page_identifier: Identifier of the first page. Not empty.
                x_msg_seq: Number in the sequence of messages; 1 in the sample of Apple Pay.
                bid: Id of the Messages extension; for an iMessage app it ends in team id and bundle
                    id of the app's own. If absent, the provider assumes
                    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
                version: Version of the format. Values not listed here pass too.
                images: The images that the message refers to. Not empty.
                private: Whether the form is private. If absent, the provider assumes False.
                template: Kind of form. Values not listed here pass too.
                show_summary: Show all answers before the form is sent.
                splash: What the person sees before the first page. A plain value is its
                    button_title.
                pages: The pages. Not empty.
                use_live_layout: Use the live layout of the Messages extension. If absent, the
                    provider assumes True.
                received_message: The bubble that the person receives. A plain value is its title.
                reply_message: The bubble that shows the person's answer. A plain value is its
                    title.
                outer_request_identifier: The id of the request once more, beside the data, as the
                    sample of the time picker has it.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or request_identifier is MISSING or start_page_identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "form", locals())
            values: Wire = {"request_identifier": request_identifier, "start_page_identifier": start_page_identifier}
            valid = (
                type_of(request_identifier) is str
                and request_identifier != ""
                and type_of(start_page_identifier) is str
                and start_page_identifier != ""
            )
            builder = AppleFormDataBuilder()
            builder._state = (None, "", values, valid)
            if x_msg_seq is not None:
                builder = builder.x_msg_seq(x_msg_seq)
            if bid is not None:
                builder = builder.bid(bid)
            if version is not None:
                builder = builder.version(version)
            if images is not None:
                builder = builder.images(images)
            if private is not None:
                builder = builder.private(private)
            if template is not None:
                builder = builder.template(template)
            if show_summary is not None:
                builder = builder.show_summary(show_summary)
            if splash is not None:
                if is_one_value(splash):
                    builder = builder.splash(splash)
                else:
                    builder = builder._put("splash", part(splash, _APPLE_FORM_SPLASH__KINDS))
            if pages is not None:
                builder = builder.pages(pages)
            if use_live_layout is not None:
                builder = builder.use_live_layout(use_live_layout)
            if received_message is not None:
                if is_one_value(received_message):
                    builder = builder.received_message(received_message)
                else:
                    builder = builder._put("received_message", part(received_message, _APPLE_RECEIVED_MESSAGE__KINDS))
            if reply_message is not None:
                if is_one_value(reply_message):
                    builder = builder.reply_message(reply_message)
                else:
                    builder = builder._put("reply_message", part(reply_message, _APPLE_REPLY_MESSAGE__KINDS))
            if outer_request_identifier is not None:
                builder = builder.outer_request_identifier(outer_request_identifier)
            return builder

        @staticmethod
        def select_page(
            page_identifier: str,
            subtitle: models.AppleLabel,
            items: Iterable[Arg[models.AppleSelectItem] | None],
            *more: Unpack[tuple[()]],
            title: models.AppleLabel | None = None,
            multiple_selection: bool | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleSelectPage]:
            """A page with items to choose from.

            Args:
                page_identifier: Your own id of the page. 1 to 19 characters.
                subtitle: The question. 1 to 200 characters.
                items: The items. Not empty.
                title: Title. At most 200 characters.
                multiple_selection: Whether several items can be chosen. If absent, the provider
                    assumes False.
                next_page_identifier: Identifier of the next page where several items can be chosen;
                    none on the last page.
                submit_form: Send the form after this page.

            Conditions:
                Where several items can be chosen, the page says what comes next, and not the item.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or page_identifier is MISSING or subtitle is MISSING or items is MISSING:
                raise unexpected(WebexConnect.Apple, "select_page", locals())
            wire: Wire = {"pageIdentifier": page_identifier, "type": "select"}
            valid = (
                type_of(page_identifier) is str
                and page_identifier != ""
                and len(page_identifier) <= 19
                and type_of(subtitle) is str
                and subtitle != ""
                and len(subtitle) <= 200
                and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
            )
            if title is not None:
                wire["title"] = title
                valid = (
                    valid
                    and type_of(title) is str
                    and len(title) <= 200
                    and title != ""
                    and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                )
            wire["subtitle"] = subtitle
            if multiple_selection is not None:
                wire["multipleSelection"] = multiple_selection
                valid = valid and type_of(multiple_selection) is bool
            wire["items"], checked = parts(items, _APPLE_SELECT_ITEM__KINDS)
            valid = valid and checked and len(wire["items"]) >= 1
            if next_page_identifier is not None:
                wire["nextPageIdentifier"] = next_page_identifier
                valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
            if submit_form is not None:
                wire["submitForm"] = submit_form
                valid = valid and type_of(submit_form) is bool
            if multiple_selection is not None:
                valid = valid and _checks.conditions_hold_in_apple_select_page(wire)
            finished: Part[models.AppleSelectPage] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_SELECT_PAGE,
                wire,
                _APPLE_SELECT_PAGE if valid else None,
            )
            return finished

        @staticmethod
        def select_item(
            title: models.AppleLabel,
            identifier: str,
            *more: Unpack[tuple[()]],
            value: str | None = None,
            next_page_identifier: str | None = None,
            image_identifier: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleSelectItem]:
            """An item to choose.

            Args:
                title: Title. 1 to 200 characters.
                identifier: Your own id of the item. Not empty.
                value: The answer that comes back to your webhook.
                next_page_identifier: Identifier of the page that follows this answer where just one
                    item can be chosen.
                image_identifier: Identifier of one of the images.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or title is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "select_item", locals())
            wire: Wire = {"title": title}
            valid = (
                type_of(title) is str
                and title != ""
                and len(title) <= 200
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                and type_of(identifier) is str
                and identifier != ""
            )
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            wire["identifier"] = identifier
            if next_page_identifier is not None:
                wire["nextPageIdentifier"] = next_page_identifier
                valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
            if image_identifier is not None:
                wire["imageIdentifier"] = image_identifier
                valid = valid and type_of(image_identifier) is str
            finished: Part[models.AppleSelectItem] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_SELECT_ITEM,
                wire,
                _APPLE_SELECT_ITEM if valid else None,
            )
            return finished

        @staticmethod
        def picker_page(
            page_identifier: str,
            subtitle: models.AppleLabel,
            items: Iterable[Arg[models.ApplePickerItem] | None],
            *more: Unpack[tuple[()]],
            title: models.AppleLabel | None = None,
            picker_title: models.AppleLabel | None = None,
            selected_item_index: int | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ApplePickerPage]:
            """A page with a wheel of items.

            Args:
                page_identifier: Your own id of the page. 1 to 19 characters.
                subtitle: The question. 1 to 200 characters.
                items: The items. Not empty.
                title: Title. At most 200 characters.
                picker_title: Title of the wheel. At most 200 characters.
                selected_item_index: Index of the item that is chosen at first. If absent, the
                    provider assumes 0.
                next_page_identifier: Identifier of the next page; none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or page_identifier is MISSING or subtitle is MISSING or items is MISSING:
                raise unexpected(WebexConnect.Apple, "picker_page", locals())
            wire: Wire = {"pageIdentifier": page_identifier, "type": "picker"}
            valid = (
                type_of(page_identifier) is str
                and page_identifier != ""
                and len(page_identifier) <= 19
                and type_of(subtitle) is str
                and subtitle != ""
                and len(subtitle) <= 200
                and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
            )
            if title is not None:
                wire["title"] = title
                valid = (
                    valid
                    and type_of(title) is str
                    and len(title) <= 200
                    and title != ""
                    and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                )
            wire["subtitle"] = subtitle
            if picker_title is not None:
                wire["pickerTitle"] = picker_title
                valid = (
                    valid
                    and type_of(picker_title) is str
                    and len(picker_title) <= 200
                    and (picker_title in APPLE_LABEL.known or APPLE_LABEL.matches(picker_title))
                )
            if selected_item_index is not None:
                wire["selectedItemIndex"] = selected_item_index
                valid = valid and type_of(selected_item_index) is int
            wire["items"], checked = parts(items, _APPLE_PICKER_ITEM__KINDS)
            valid = valid and checked and len(wire["items"]) >= 1
            if next_page_identifier is not None:
                wire["nextPageIdentifier"] = next_page_identifier
                valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
            if submit_form is not None:
                wire["submitForm"] = submit_form
                valid = valid and type_of(submit_form) is bool
            finished: Part[models.ApplePickerPage] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_PICKER_PAGE,
                wire,
                _APPLE_PICKER_PAGE if valid else None,
            )
            return finished

        @staticmethod
        def picker_item(
            title: models.AppleLabel,
            identifier: str,
            *more: Unpack[tuple[()]],
            value: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ApplePickerItem]:
            """An item of a wheel.

            Args:
                title: Title. 1 to 200 characters.
                identifier: Your own id of the item. Not empty.
                value: The answer that comes back to your webhook.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or title is MISSING or identifier is MISSING:
                raise unexpected(WebexConnect.Apple, "picker_item", locals())
            wire: Wire = {"title": title}
            valid = (
                type_of(title) is str
                and title != ""
                and len(title) <= 200
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                and type_of(identifier) is str
                and identifier != ""
            )
            if value is not None:
                wire["value"] = value
                valid = valid and type_of(value) is str and value != ""
            wire["identifier"] = identifier
            finished: Part[models.ApplePickerItem] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_PICKER_ITEM,
                wire,
                _APPLE_PICKER_ITEM if valid else None,
            )
            return finished

        @staticmethod
        def date_picker_page(
            page_identifier: str,
            subtitle: models.AppleLabel,
            *more: Unpack[tuple[()]],
            title: models.AppleLabel | None = None,
            hint_text: models.AppleLabel | None = None,
            start_date: str | None = None,
            maximum_date: str | None = None,
            minimum_date: str | None = None,
            date_format: str | None = None,
            label_text: models.AppleLabel | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleDatePickerPage]:
            """A page that asks for a date.

            Args:
                page_identifier: Your own id of the page. 1 to 19 characters.
                subtitle: The question. 1 to 200 characters.
                title: Title. At most 200 characters.
                hint_text: Hint below the field. At most 200 characters.
                start_date: The date that is chosen at first.
                maximum_date: The last date that can be chosen.
                minimum_date: The first date that can be chosen.
                date_format: Format of the dates. If absent, the provider assumes 'MM/dd/yyyy'.
                label_text: Label of the field. At most 200 characters.
                next_page_identifier: Identifier of the next page; none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or page_identifier is MISSING or subtitle is MISSING:
                raise unexpected(WebexConnect.Apple, "date_picker_page", locals())
            wire: Wire = {"pageIdentifier": page_identifier, "type": "datePicker"}
            valid = (
                type_of(page_identifier) is str
                and page_identifier != ""
                and len(page_identifier) <= 19
                and type_of(subtitle) is str
                and subtitle != ""
                and len(subtitle) <= 200
                and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
            )
            if title is not None:
                wire["title"] = title
                valid = (
                    valid
                    and type_of(title) is str
                    and len(title) <= 200
                    and title != ""
                    and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                )
            wire["subtitle"] = subtitle
            if hint_text is not None:
                wire["hintText"] = hint_text
                valid = (
                    valid
                    and type_of(hint_text) is str
                    and len(hint_text) <= 200
                    and (hint_text in APPLE_LABEL.known or APPLE_LABEL.matches(hint_text))
                )
            wire_options: Wire = {}
            if start_date is not None:
                wire_options["startDate"] = start_date
                valid = valid and type_of(start_date) is str
            if maximum_date is not None:
                wire_options["maximumDate"] = maximum_date
                valid = valid and type_of(maximum_date) is str
            if minimum_date is not None:
                wire_options["minimumDate"] = minimum_date
                valid = valid and type_of(minimum_date) is str
            if date_format is not None:
                wire_options["dateFormat"] = date_format
                valid = valid and type_of(date_format) is str
            if label_text is not None:
                wire_options["labelText"] = label_text
                valid = (
                    valid
                    and type_of(label_text) is str
                    and len(label_text) <= 200
                    and (label_text in APPLE_LABEL.known or APPLE_LABEL.matches(label_text))
                )
            if wire_options:
                wire["options"] = wire_options
            if next_page_identifier is not None:
                wire["nextPageIdentifier"] = next_page_identifier
                valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
            if submit_form is not None:
                wire["submitForm"] = submit_form
                valid = valid and type_of(submit_form) is bool
            finished: Part[models.AppleDatePickerPage] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_DATE_PICKER_PAGE,
                wire,
                _APPLE_DATE_PICKER_PAGE if valid else None,
            )
            return finished

        @staticmethod
        def input_page(
            page_identifier: str,
            subtitle: models.AppleLabel,
            *more: Unpack[tuple[()]],
            title: models.AppleLabel | None = None,
            hint_text: models.AppleLabel | None = None,
            required: bool | None = None,
            input_type: Literal["singleline", "multiline"] | None = None,
            maximum_character_count: int | None = None,
            keyboard_type: Literal[
                "default",
                "asciiCapable",
                "numbersAndPunctuation",
                "URL",
                "numberPad",
                "phonePad",
                "namePhonePad",
                "emailAddress",
                "decimalPad",
                "webSearch",
                "UIKeyboardTypeDefault",
                "UIKeyboardTypeASCIICapable",
                "UIKeyboardTypeNumbersAndPunctuation",
                "UIKeyboardTypeURL",
                "UIKeyboardTypeNumberPad",
                "UIKeyboardTypePhonePad",
                "UIKeyboardTypeNamePhonePad",
                "UIKeyboardTypeEmailAddress",
                "UIKeyboardTypeDecimalPad",
                "UIKeyboardTypeWebSearch",
            ]
            | str
            | None = None,
            placeholder: str | None = None,
            regex: str | None = None,
            label_text: models.AppleLabel | None = None,
            prefix_text: str | None = None,
            text_content_type: Literal[
                "name",
                "namePrefix",
                "givenName",
                "middleName",
                "familyName",
                "nameSuffix",
                "nickname",
                "jobTitle",
                "organizationName",
                "location",
                "fullStreetAddress",
                "streetAddressLine1",
                "streetAddressLine2",
                "addressCity",
                "addressState",
                "addressCityAndState",
                "sublocality",
                "countryName",
                "postalCode",
                "telephoneNumber",
                "emailAddress",
                "URL",
                "creditCardNumber",
                "username",
                "password",
                "newPassword",
                "oneTimeCode",
            ]
            | str
            | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppleInputPage]:
            """A page that asks for text.

            Args:
                page_identifier: Your own id of the page. 1 to 19 characters.
                subtitle: The question. 1 to 200 characters.
                title: Title. At most 200 characters.
                hint_text: Hint below the field. At most 200 characters.
                required: Whether an answer must be given.
                input_type: Whether the answer may have several lines.
                maximum_character_count: Length that the answer may have; 30 if absent, or 300 with
                    several lines.
                keyboard_type: The keyboard that is shown. Values not listed here pass too.
                placeholder: Text in the empty field.
                regex: Regular expression that the answer matches.
                label_text: Label of the field. At most 200 characters.
                prefix_text: Text before the field.
                text_content_type: What the answer is, so that the phone can fill it in. Values not
                    listed here pass too.
                next_page_identifier: Identifier of the next page; none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            if others or more or page_identifier is MISSING or subtitle is MISSING:
                raise unexpected(WebexConnect.Apple, "input_page", locals())
            warn_deprecated_value(keyboard_type, _DEPRECATED_KEYBOARD_TYPE)
            wire: Wire = {"pageIdentifier": page_identifier, "type": "input"}
            valid = (
                type_of(page_identifier) is str
                and page_identifier != ""
                and len(page_identifier) <= 19
                and type_of(subtitle) is str
                and subtitle != ""
                and len(subtitle) <= 200
                and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
            )
            if title is not None:
                wire["title"] = title
                valid = (
                    valid
                    and type_of(title) is str
                    and len(title) <= 200
                    and title != ""
                    and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
                )
            wire["subtitle"] = subtitle
            if hint_text is not None:
                wire["hintText"] = hint_text
                valid = (
                    valid
                    and type_of(hint_text) is str
                    and len(hint_text) <= 200
                    and (hint_text in APPLE_LABEL.known or APPLE_LABEL.matches(hint_text))
                )
            wire_options: Wire = {}
            if required is not None:
                wire_options["required"] = required
                valid = valid and type_of(required) is bool
            if input_type is not None:
                wire_options["inputType"] = input_type
                valid = valid and type_of(input_type) is str and input_type in {"singleline", "multiline"}
            if maximum_character_count is not None:
                wire_options["maximumCharacterCount"] = maximum_character_count
                valid = valid and type_of(maximum_character_count) is int
            if keyboard_type is not None:
                wire_options["keyboardType"] = keyboard_type
                valid = valid and type_of(keyboard_type) is str
            if placeholder is not None:
                wire_options["placeholder"] = placeholder
                valid = valid and type_of(placeholder) is str and placeholder != ""
            if regex is not None:
                wire_options["regex"] = regex
                valid = valid and type_of(regex) is str
            if label_text is not None:
                wire_options["labelText"] = label_text
                valid = (
                    valid
                    and type_of(label_text) is str
                    and len(label_text) <= 200
                    and (label_text in APPLE_LABEL.known or APPLE_LABEL.matches(label_text))
                )
            if prefix_text is not None:
                wire_options["prefixText"] = prefix_text
                valid = valid and type_of(prefix_text) is str
            if text_content_type is not None:
                wire_options["textContentType"] = text_content_type
                valid = valid and type_of(text_content_type) is str
            if wire_options:
                wire["options"] = wire_options
            if next_page_identifier is not None:
                wire["nextPageIdentifier"] = next_page_identifier
                valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
            if submit_form is not None:
                wire["submitForm"] = submit_form
                valid = valid and type_of(submit_form) is bool
            finished: Part[models.AppleInputPage] = Part()
            finished._of, finished._given, finished._valid = (
                _APPLE_INPUT_PAGE,
                wire,
                _APPLE_INPUT_PAGE if valid else None,
            )
            return finished

    class V2:
        """Parts that go into V2 messages."""

        @staticmethod
        def sms(
            text: str,
            *more: Unpack[tuple[()]],
            from_: str | int,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            smartlinks: Iterable[Arg[models.V2SmartLink] | None] | None = None,
            options: Arg[models.V2LinkOptions] | None = None,
            requested_receipts: Iterable[Literal["SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED"] | str]
            | None = None,
            batch_id: str | None = None,
            send_at: str | datetime | None = None,
            expire_at: str | datetime | None = None,
            validity: str | int | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2SmsRequestBuilder:
            """An SMS with a text.

            Args:
                text: The text, in up to 4000 characters; up to 450 are delivered best. $(name) is a
                    variable, {{smartlink_4371}} a smart link. Not empty.
                from_: Long code, short code or name that the message comes from. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                smartlinks: The smart links in the text. Not empty.
                options: How links in a text are shortened and tracked.
                requested_receipts: What the notification URL is told.
                batch_id: Your own id of the scheduled messages; the page requires it, and most of
                    its samples have none.
                send_at: When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent.
                    For example, '2026-12-17T15:40:04.000Z'.
                expire_at: When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For
                    example, '2026-12-18T15:40:04.000Z'.
                validity: For how many seconds it is sent, up to 72 hours; with sendAt, from then
                    on. For example, '3600'.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                A message ends at a time or after a time, not both.
                A text with smart links needs their definitions.
                Each smart link of the text has its definition.
                Advice: Each smart link is in the text.
                Advice: Clicks are only reported for shortened links that are tracked.

            See https://developers.webexconnect.io/reference/send-sms-message-api-v2
            """
            if others or more or text is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "sms", locals())
            values: Wire = {"from_": from_, "text": text, "type": "text"}
            valid = type_of(from_) is str and from_ != "" and type_of(text) is str and text != "" and len(text) <= 4000
            builder = V2SmsRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if smartlinks is not None:
                builder = builder.smartlinks(smartlinks)
            if options is not None:
                builder = builder._put("options", part(options, _V2_LINK_OPTIONS__KINDS))
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if batch_id is not None:
                builder = builder.batch_id(batch_id)
            if send_at is not None:
                builder = builder.send_at(send_at)
            if expire_at is not None:
                builder = builder.expire_at(expire_at)
            if validity is not None:
                builder = builder.validity(validity)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def sms_unicode(
            text: str,
            *more: Unpack[tuple[()]],
            from_: str | int,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            smartlinks: Iterable[Arg[models.V2SmartLink] | None] | None = None,
            options: Arg[models.V2LinkOptions] | None = None,
            requested_receipts: Iterable[Literal["SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED"] | str]
            | None = None,
            batch_id: str | None = None,
            send_at: str | datetime | None = None,
            expire_at: str | datetime | None = None,
            validity: str | int | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2SmsRequestBuilder:
            """An SMS with a text in any script; it is sent as more parts than plain text.

            Args:
                text: The text, in up to 4000 characters; up to 450 are delivered best. $(name) is a
                    variable, {{smartlink_4371}} a smart link. Not empty.
                from_: Long code, short code or name that the message comes from. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                smartlinks: The smart links in the text. Not empty.
                options: How links in a text are shortened and tracked.
                requested_receipts: What the notification URL is told.
                batch_id: Your own id of the scheduled messages; the page requires it, and most of
                    its samples have none.
                send_at: When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent.
                    For example, '2026-12-17T15:40:04.000Z'.
                expire_at: When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For
                    example, '2026-12-18T15:40:04.000Z'.
                validity: For how many seconds it is sent, up to 72 hours; with sendAt, from then
                    on. For example, '3600'.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                A message ends at a time or after a time, not both.
                A text with smart links needs their definitions.
                Each smart link of the text has its definition.
                Advice: Each smart link is in the text.
                Advice: Clicks are only reported for shortened links that are tracked.

            See https://developers.webexconnect.io/reference/send-sms-message-api-v2
            """
            if others or more or text is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "sms_unicode", locals())
            values: Wire = {"from_": from_, "text": text, "type": "unicode"}
            valid = type_of(from_) is str and from_ != "" and type_of(text) is str and text != "" and len(text) <= 4000
            builder = V2SmsRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if smartlinks is not None:
                builder = builder.smartlinks(smartlinks)
            if options is not None:
                builder = builder._put("options", part(options, _V2_LINK_OPTIONS__KINDS))
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if batch_id is not None:
                builder = builder.batch_id(batch_id)
            if send_at is not None:
                builder = builder.send_at(send_at)
            if expire_at is not None:
                builder = builder.expire_at(expire_at)
            if validity is not None:
                builder = builder.validity(validity)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def sms_template(
            template: str | int,
            *more: Unpack[tuple[()]],
            from_: str | int,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            smartlinks: Iterable[Arg[models.V2SmartLink] | None] | None = None,
            options: Arg[models.V2LinkOptions] | None = None,
            requested_receipts: Iterable[Literal["SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED"] | str]
            | None = None,
            batch_id: str | None = None,
            send_at: str | datetime | None = None,
            expire_at: str | datetime | None = None,
            validity: str | int | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2SmsRequestBuilder:
            """An SMS made from a template.

            Args:
                template: Id of the template. Not empty.
                from_: Long code, short code or name that the message comes from. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                smartlinks: The smart links in the text. Not empty.
                options: How links in a text are shortened and tracked.
                requested_receipts: What the notification URL is told.
                batch_id: Your own id of the scheduled messages; the page requires it, and most of
                    its samples have none.
                send_at: When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent.
                    For example, '2026-12-17T15:40:04.000Z'.
                expire_at: When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For
                    example, '2026-12-18T15:40:04.000Z'.
                validity: For how many seconds it is sent, up to 72 hours; with sendAt, from then
                    on. For example, '3600'.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                A message ends at a time or after a time, not both.
                A text with smart links needs their definitions.
                Each smart link of the text has its definition.
                Advice: Each smart link is in the text.
                Advice: Clicks are only reported for shortened links that are tracked.

            See https://developers.webexconnect.io/reference/send-sms-message-api-v2
            """
            if others or more or template is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "sms_template", locals())
            values: Wire = {"from_": from_, "template": template}
            valid = type_of(from_) is str and from_ != "" and type_of(template) is str and template != ""
            builder = V2SmsRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if smartlinks is not None:
                builder = builder.smartlinks(smartlinks)
            if options is not None:
                builder = builder._put("options", part(options, _V2_LINK_OPTIONS__KINDS))
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if batch_id is not None:
                builder = builder.batch_id(batch_id)
            if send_at is not None:
                builder = builder.send_at(send_at)
            if expire_at is not None:
                builder = builder.expire_at(expire_at)
            if validity is not None:
                builder = builder.validity(validity)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def phone(
            *more: Unpack[tuple[()]],
            msisdn: Iterable[str | int],
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            correlation_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.V2PhoneRecipient]:
            """Phones that receive a message, and what is theirs.

            Args:
                msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. Not
                    empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                correlation_id: Your own id of the message to these recipients.

            See https://developers.webexconnect.io/reference/send-sms-message-api-v2
            """
            if others or more or msisdn is MISSING:
                raise unexpected(WebexConnect.V2, "phone", locals())
            wire: Wire = {}
            valid = True
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
            if substitutions is not None:
                wire["substitutions"] = plain_map(substitutions)
                valid = valid and type_of(wire["substitutions"]) is OBJECT
                if valid:
                    for x in wire["substitutions"]:
                        valid = valid and type_of(x) is str
                if valid:
                    for x in wire["substitutions"].values():
                        valid = valid and (
                            type_of(x) is str
                            or type_of(x) is int
                            or (type_of(x) is float and x - x == 0)
                            or type_of(x) is bool
                        )
            if correlation_id is not None:
                wire["correlationId"] = correlation_id
                valid = valid and type_of(correlation_id) is str
            finished: Part[models.V2PhoneRecipient] = Part()
            finished._of, finished._given, finished._valid = (
                _V2_PHONE_RECIPIENT,
                wire,
                _V2_PHONE_RECIPIENT if valid else None,
            )
            return finished

        @staticmethod
        def mailbox(
            *more: Unpack[tuple[()]],
            email: Iterable[str],
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            correlation_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.V2EmailRecipient]:
            """Addresses that receive an email, and what is theirs.

            Args:
                email: Email addresses. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                correlation_id: Your own id of the message to these recipients.

            See https://developers.webexconnect.io/reference/email-api
            """
            if others or more or email is MISSING:
                raise unexpected(WebexConnect.V2, "mailbox", locals())
            wire: Wire = {}
            valid = True
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
            if substitutions is not None:
                wire["substitutions"] = plain_map(substitutions)
                valid = valid and type_of(wire["substitutions"]) is OBJECT
                if valid:
                    for x in wire["substitutions"]:
                        valid = valid and type_of(x) is str
                if valid:
                    for x in wire["substitutions"].values():
                        valid = valid and (
                            type_of(x) is str
                            or type_of(x) is int
                            or (type_of(x) is float and x - x == 0)
                            or type_of(x) is bool
                        )
            if correlation_id is not None:
                wire["correlationId"] = correlation_id
                valid = valid and type_of(correlation_id) is str
            finished: Part[models.V2EmailRecipient] = Part()
            finished._of, finished._given, finished._valid = (
                _V2_EMAIL_RECIPIENT,
                wire,
                _V2_EMAIL_RECIPIENT if valid else None,
            )
            return finished

        @staticmethod
        def rcs(
            content: Arg[models.AnyRcsContent],
            *more: Unpack[tuple[()]],
            from_: str,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            gtr_id: Iterable[str] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            options: Arg[models.V2RcsOptions] | None = None,
            requested_receipts: Iterable[Literal["Sent", "Delivered", "Read", "Clicked", "Failed"] | str] | None = None,
            send_at: str | datetime | None = None,
            expire_at: str | datetime | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2RcsRequestBuilder:
            """An RCS message.

            Args:
                content: The content of an RCS message.
                from_: Id of the RCS app asset that sends. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                gtr_id: Ids, one for each recipient object; what they are for is not documented. Not
                    empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                options: The SMS that is sent where RCS fails, and how links in a text are shortened
                    and tracked.
                requested_receipts: What the notification URL is told.
                send_at: When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent.
                    For example, '2026-12-17T15:40:04.000Z'.
                expire_at: When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For
                    example, '2026-12-18T15:40:04.000Z'.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                A scheduled message has a time when it is no longer sent.
                There are as many gtrId as recipient objects.
                Advice: Only a text has variables.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or content is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "rcs", locals())
            values: Wire = {"from_": from_}
            valid = type_of(from_) is str and from_ != ""
            builder = V2RcsRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if gtr_id is not None:
                builder = builder.gtr_id(gtr_id)
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if options is not None:
                builder = builder._put("options", part(options, _V2_RCS_OPTIONS__KINDS))
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if send_at is not None:
                builder = builder.send_at(send_at)
            if expire_at is not None:
                builder = builder.expire_at(expire_at)
            builder = builder.content(content)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def rcs_template(
            template: str | int,
            *more: Unpack[tuple[()]],
            from_: str,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            gtr_id: Iterable[str] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            options: Arg[models.V2RcsOptions] | None = None,
            requested_receipts: Iterable[Literal["Sent", "Delivered", "Read", "Clicked", "Failed"] | str] | None = None,
            send_at: str | datetime | None = None,
            expire_at: str | datetime | None = None,
            content: Arg[models.AnyRcsContent] | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2RcsRequestBuilder:
            """An RCS message made from a template.

            Args:
                template: Id of the template. Not empty.
                from_: Id of the RCS app asset that sends. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                gtr_id: Ids, one for each recipient object; what they are for is not documented. Not
                    empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                options: The SMS that is sent where RCS fails, and how links in a text are shortened
                    and tracked.
                requested_receipts: What the notification URL is told.
                send_at: When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent.
                    For example, '2026-12-17T15:40:04.000Z'.
                expire_at: When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For
                    example, '2026-12-18T15:40:04.000Z'.
                content: The content of an RCS message.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                A scheduled message has a time when it is no longer sent.
                There are as many gtrId as recipient objects.
                Advice: Only a text has variables.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or template is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "rcs_template", locals())
            values: Wire = {"from_": from_, "template": template}
            valid = type_of(from_) is str and from_ != "" and type_of(template) is str and template != ""
            builder = V2RcsRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if gtr_id is not None:
                builder = builder.gtr_id(gtr_id)
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if options is not None:
                builder = builder._put("options", part(options, _V2_RCS_OPTIONS__KINDS))
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if send_at is not None:
                builder = builder.send_at(send_at)
            if expire_at is not None:
                builder = builder.expire_at(expire_at)
            if content is not None:
                builder = builder.content(content)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def mms(
            content: Arg[models.V2MmsContent] | None = None,
            *more: Unpack[tuple[()]],
            from_: str | int,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            requested_receipts: Iterable[str] | None = None,
            options: Mapping[str, Any] | None = None,
            correlation_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2MmsRequestBuilder:
            """An MMS. What its content can hold is not documented as a whole; the fields of the
            samples are known.

            Args:
                content: The content of an MMS, as far as the samples show it.
                from_: Long code or short code that the message comes from. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                requested_receipts: What the notification URL is told.
                options: Options; empty in the samples.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            See https://developers.webexconnect.io/reference/mms-api
            """
            if others or more or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "mms", locals())
            values: Wire = {"from_": from_}
            valid = type_of(from_) is str and from_ != ""
            builder = V2MmsRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if options is not None:
                builder = builder.options(options)
            if content is not None:
                builder = builder.content(content)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def mms_content(
            attachments: Iterable[Arg[models.V2MmsAttachment] | None] | None = None,
            *more: Unpack[tuple[()]],
            subject: str | None = None,
            fallbacktext: str | None = None,
            name: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.V2MmsContent]:
            """The content of an MMS, as far as the samples show it.

            Args:
                attachments: What is shown, one after the other. Not empty.
                subject: Subject.
                fallbacktext: Text of the SMS that is sent where MMS fails.
                name: Your own name of the message.

            See https://developers.webexconnect.io/reference/mms-api
            """
            if others or more:
                raise unexpected(WebexConnect.V2, "mms_content", locals())
            wire: Wire = {}
            valid = True
            if subject is not None:
                wire["subject"] = subject
                valid = valid and type_of(subject) is str
            if fallbacktext is not None:
                wire["fallbacktext"] = fallbacktext
                valid = valid and type_of(fallbacktext) is str
            if name is not None:
                wire["name"] = name
                valid = valid and type_of(name) is str and name != ""
            if attachments is not None:
                wire["attachments"], checked = parts(attachments, _V2_MMS_ATTACHMENT__KINDS)
                valid = valid and checked and len(wire["attachments"]) >= 1
            finished: Part[models.V2MmsContent] = Part()
            finished._of, finished._given, finished._valid = _V2_MMS_CONTENT, wire, _V2_MMS_CONTENT if valid else None
            return finished

        @staticmethod
        def mms_attachment(
            media_url: str | None = None,
            *more: Unpack[tuple[()]],
            type: Literal["image", "video"] | str | None = None,
            message_text: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.V2MmsAttachment]:
            """A part of an MMS, as far as the samples show it.

            Args:
                media_url: Address of the file.
                type: What the file is. Values not listed here pass too.
                message_text: Text beside the file.

            See https://developers.webexconnect.io/reference/mms-api
            """
            if others or more:
                raise unexpected(WebexConnect.V2, "mms_attachment", locals())
            wire: Wire = {}
            valid = True
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            if message_text is not None:
                wire["messageText"] = message_text
                valid = valid and type_of(message_text) is str
            if media_url is not None:
                wire["mediaUrl"] = media_url
                valid = (
                    valid
                    and type_of(media_url) is str
                    and (media_url in ADDRESS_2.known or ADDRESS_2.matches(media_url))
                )
            finished: Part[models.V2MmsAttachment] = Part()
            finished._of, finished._given, finished._valid = (
                _V2_MMS_ATTACHMENT,
                wire,
                _V2_MMS_ATTACHMENT if valid else None,
            )
            return finished

        @staticmethod
        def email(
            subject: str,
            text: str,
            *more: Unpack[tuple[()]],
            from_: str,
            to: Iterable[Arg[models.V2EmailRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            cc: Iterable[str] | None = None,
            bcc: Iterable[str] | None = None,
            multiple_to_recipients: bool | None = None,
            options: Arg[models.V2EmailOptions] | None = None,
            reply_to: str | None = None,
            attachments: Iterable[Arg[models.V2EmailAttachment] | None] | None = None,
            template_subject: str | None = None,
            requested_receipts: Iterable[
                Literal[
                    "submitted",
                    "delivered",
                    "read",
                    "clicked",
                    "bounce",
                    "not verified",
                    "invalid",
                    "complaint",
                    "failed",
                ]
                | str
            ]
            | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2EmailRequestBuilder:
            """An email with plain text.

            Args:
                subject: Subject. Not empty.
                text: The text; of HTML, what is shown where HTML can't be.
                from_: Email address that it comes from. Not empty.
                to: Who receives it; at most 1000 addresses in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                cc: Email addresses that receive a copy.
                bcc: Email addresses that receive a copy, which the others do not see.
                multiple_to_recipients: Send one email to all addresses, which see each other, in
                    place of one to each. If absent, the provider assumes False.
                options: How an email is sent, tracked and unsubscribed from.
                reply_to: Email address that answers go to.
                attachments: The attachments. Not empty.
                template_subject: Subject in place of that of the template.
                requested_receipts: What the notification URL is told.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                An email with plain text has a text.
                Advice: An email with HTML has HTML; a sample has only a text.

            See https://developers.webexconnect.io/reference/email-api
            """
            if others or more or subject is MISSING or text is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "email", locals())
            values: Wire = {"from_": from_, "subject": subject, "text": text, "type": "text"}
            valid = (
                type_of(from_) is str
                and from_ != ""
                and type_of(subject) is str
                and subject != ""
                and type_of(text) is str
                and text != ""
            )
            builder = V2EmailRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_EMAIL_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if cc is not None:
                builder = builder.cc(cc)
            if bcc is not None:
                builder = builder.bcc(bcc)
            if multiple_to_recipients is not None:
                builder = builder.multiple_to_recipients(multiple_to_recipients)
            if options is not None:
                builder = builder._put("options", part(options, _V2_EMAIL_OPTIONS__KINDS))
            if reply_to is not None:
                builder = builder.reply_to(reply_to)
            if attachments is not None:
                builder = builder.attachments(attachments)
            if template_subject is not None:
                builder = builder.template_subject(template_subject)
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def email_html(
            subject: str,
            html: str | None = None,
            *more: Unpack[tuple[()]],
            from_: str,
            to: Iterable[Arg[models.V2EmailRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            cc: Iterable[str] | None = None,
            bcc: Iterable[str] | None = None,
            multiple_to_recipients: bool | None = None,
            options: Arg[models.V2EmailOptions] | None = None,
            reply_to: str | None = None,
            text: str | None = None,
            attachments: Iterable[Arg[models.V2EmailAttachment] | None] | None = None,
            template_subject: str | None = None,
            requested_receipts: Iterable[
                Literal[
                    "submitted",
                    "delivered",
                    "read",
                    "clicked",
                    "bounce",
                    "not verified",
                    "invalid",
                    "complaint",
                    "failed",
                ]
                | str
            ]
            | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2EmailRequestBuilder:
            """An email with HTML.

            Args:
                subject: Subject. Not empty.
                html: The HTML, in up to 500 KB by the table of the page, and up to 350 KB by its
                    samples. At most 512000 bytes. Advised: at most 358400 bytes.
                from_: Email address that it comes from. Not empty.
                to: Who receives it; at most 1000 addresses in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                cc: Email addresses that receive a copy.
                bcc: Email addresses that receive a copy, which the others do not see.
                multiple_to_recipients: Send one email to all addresses, which see each other, in
                    place of one to each. If absent, the provider assumes False.
                options: How an email is sent, tracked and unsubscribed from.
                reply_to: Email address that answers go to.
                text: The text; of HTML, what is shown where HTML can't be.
                attachments: The attachments. Not empty.
                template_subject: Subject in place of that of the template.
                requested_receipts: What the notification URL is told.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                An email with plain text has a text.
                Advice: An email with HTML has HTML; a sample has only a text.

            See https://developers.webexconnect.io/reference/email-api
            """
            if others or more or subject is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "email_html", locals())
            values: Wire = {"from_": from_, "subject": subject, "type": "html"}
            valid = type_of(from_) is str and from_ != "" and type_of(subject) is str and subject != ""
            if text is not None:
                values["text"] = text
                valid = valid and type_of(text) is str and text != ""
            if html is not None:
                values["html"] = html
                valid = (
                    valid
                    and type_of(html) is str
                    and ((html.isascii() and len(html) <= 512000) or lengths.utf8(html) <= 512000)
                    and html != ""
                )
            builder = V2EmailRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_EMAIL_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if cc is not None:
                builder = builder.cc(cc)
            if bcc is not None:
                builder = builder.bcc(bcc)
            if multiple_to_recipients is not None:
                builder = builder.multiple_to_recipients(multiple_to_recipients)
            if options is not None:
                builder = builder._put("options", part(options, _V2_EMAIL_OPTIONS__KINDS))
            if reply_to is not None:
                builder = builder.reply_to(reply_to)
            if attachments is not None:
                builder = builder.attachments(attachments)
            if template_subject is not None:
                builder = builder.template_subject(template_subject)
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def email_template(
            template: str | int,
            *more: Unpack[tuple[()]],
            from_: str,
            to: Iterable[Arg[models.V2EmailRecipient] | None] | None = None,
            substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
            cc: Iterable[str] | None = None,
            bcc: Iterable[str] | None = None,
            multiple_to_recipients: bool | None = None,
            options: Arg[models.V2EmailOptions] | None = None,
            reply_to: str | None = None,
            attachments: Iterable[Arg[models.V2EmailAttachment] | None] | None = None,
            template_subject: str | None = None,
            requested_receipts: Iterable[
                Literal[
                    "submitted",
                    "delivered",
                    "read",
                    "clicked",
                    "bounce",
                    "not verified",
                    "invalid",
                    "complaint",
                    "failed",
                ]
                | str
            ]
            | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2EmailRequestBuilder:
            """An email made from a template.

            Args:
                template: Id of the template. Not empty.
                from_: Email address that it comes from. Not empty.
                to: Who receives it; at most 1000 addresses in all, and no more than the tenant may
                    send in a second. Not empty.
                substitutions: A value for each variable of the text, by its name; those of a
                    recipient take precedence.
                cc: Email addresses that receive a copy.
                bcc: Email addresses that receive a copy, which the others do not see.
                multiple_to_recipients: Send one email to all addresses, which see each other, in
                    place of one to each. If absent, the provider assumes False.
                options: How an email is sent, tracked and unsubscribed from.
                reply_to: Email address that answers go to.
                attachments: The attachments. Not empty.
                template_subject: Subject in place of that of the template.
                requested_receipts: What the notification URL is told.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            Conditions:
                There is a content, or a stored template.
                Advice: A content and a template exclude each other; which of them is sent is not
                    documented.
                An email with plain text has a text.
                Advice: An email with HTML has HTML; a sample has only a text.

            See https://developers.webexconnect.io/reference/email-api
            """
            if others or more or template is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "email_template", locals())
            values: Wire = {"from_": from_, "template": template}
            valid = type_of(from_) is str and from_ != "" and type_of(template) is str and template != ""
            builder = V2EmailRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_EMAIL_RECIPIENT__KINDS))
            if substitutions is not None:
                builder = builder.substitutions(substitutions)
            if cc is not None:
                builder = builder.cc(cc)
            if bcc is not None:
                builder = builder.bcc(bcc)
            if multiple_to_recipients is not None:
                builder = builder.multiple_to_recipients(multiple_to_recipients)
            if options is not None:
                builder = builder._put("options", part(options, _V2_EMAIL_OPTIONS__KINDS))
            if reply_to is not None:
                builder = builder.reply_to(reply_to)
            if attachments is not None:
                builder = builder.attachments(attachments)
            if template_subject is not None:
                builder = builder.template_subject(template_subject)
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def attachment(
            media_url: str,
            *more: Unpack[tuple[()]],
            mimetype: str,
            name: str,
            cid: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.V2EmailAttachment]:
            """A file by URL.

            Args:
                media_url: Address of the file. Not empty.
                mimetype: Media type of the file. Not empty.
                name: Name of the file. Not empty.
                cid: Id of an image inside the HTML, which shows it by <img src="cid:logo">.

            See https://developers.webexconnect.io/reference/email-api
            """
            if others or more or media_url is MISSING or mimetype is MISSING or name is MISSING:
                raise unexpected(WebexConnect.V2, "attachment", locals())
            wire: Wire = {"mimetype": mimetype, "name": name, "mediaUrl": media_url}
            valid = (
                type_of(mimetype) is str
                and mimetype != ""
                and type_of(name) is str
                and name != ""
                and type_of(media_url) is str
                and (media_url in ADDRESS_2.known or ADDRESS_2.matches(media_url))
            )
            if cid is not None:
                wire["cid"] = cid
                valid = valid and type_of(cid) is str
            finished: Part[models.V2EmailAttachment] = Part()
            finished._of, finished._given, finished._valid = (
                _V2_EMAIL_ATTACHMENT,
                wire,
                _V2_EMAIL_ATTACHMENT if valid else None,
            )
            return finished

        @staticmethod
        def voice(
            content: Arg[models.AnyV2VoiceContent],
            *more: Unpack[tuple[()]],
            from_: str | int,
            to: Iterable[Arg[models.V2PhoneRecipient] | None] | None = None,
            priority: int | None = None,
            requested_receipts: Iterable[
                Literal["offered", "accepted", "answered", "released", "rejected", "disconnected", "dropped"] | str
            ]
            | None = None,
            correlation_id: str | None = None,
            callback_data: str | None = None,
            notify_url: str | None = None,
            notify_url_auth_id: str | None = None,
            contact_policy: Arg[models.ContactPolicy] | str | None = None,
            **others: Unpack[NoMore],
        ) -> V2VoiceRequestBuilder:
            """A call that plays a recording or says a text.

            Args:
                content: What a call plays or says.
                from_: Number that the call comes from, in E.164 form. Not empty.
                to: Who receives it; at most 1000 numbers in all, and no more than the tenant may
                    send in a second. Not empty.
                priority: 1 is low, 2 medium, 3 high; only an older page has it.
                requested_receipts: What the notification URL is told.
                correlation_id: Your own id of the request. The newer pages on most channels give
                    each recipient one instead.
                callback_data: Data of your own, echoed in notifications. At most 2000 characters.
                notify_url: Where notifications go, in place of the URL of the service. Space in it
                    or around it makes it invalid.
                notify_url_auth_id: Id of the authorization for the notification URL.
                contact_policy: Checks before sending. A plain value is its contact_policy_group.

            See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
            """
            if others or more or content is MISSING or from_ is MISSING:
                raise unexpected(WebexConnect.V2, "voice", locals())
            values: Wire = {"from_": from_}
            valid = type_of(from_) is str and from_ != ""
            builder = V2VoiceRequestBuilder()
            builder._state = (None, "", values, valid)
            if to is not None:
                builder = builder._extend("to", parts(to, _V2_PHONE_RECIPIENT__KINDS))
            if priority is not None:
                builder = builder.priority(priority)
            if requested_receipts is not None:
                builder = builder.requested_receipts(requested_receipts)
            builder = builder._put("content", part(content, _V2_VOICE_CONTENT__KINDS))
            if correlation_id is not None:
                builder = builder.correlation_id(correlation_id)
            if callback_data is not None:
                builder = builder.callback_data(callback_data)
            if notify_url is not None:
                builder = builder.notify_url(notify_url)
            if notify_url_auth_id is not None:
                builder = builder.notify_url_auth_id(notify_url_auth_id)
            if contact_policy is not None:
                if is_one_value(contact_policy):
                    builder = builder.contact_policy(contact_policy)
                else:
                    builder = builder._put("contact_policy", part(contact_policy, _CONTACT_POLICY__KINDS))
            return builder

        @staticmethod
        def recording(
            media_id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.V2Recording]:
            """A recording that was uploaded.

            Args:
                media_id: Id of the recording. Not empty.

            See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
            """
            if others or more or media_id is MISSING:
                raise unexpected(WebexConnect.V2, "recording", locals())
            finished: Part[models.V2Recording] = Part()
            finished._of, finished._given, finished._valid = (
                _V2_RECORDING,
                {"type": "media", "mediaId": media_id},
                _V2_RECORDING if type_of(media_id) is str and media_id != "" else None,
            )
            return finished

        @staticmethod
        def speech(
            text: str,
            *more: Unpack[tuple[()]],
            language: str,
            voice: str,
            region: str,
            gender: Literal["male", "female"] | str,
            **others: Unpack[NoMore],
        ) -> Part[models.V2Speech]:
            """Speech that is made of a text.

            Args:
                text: What is said. 1 to 2000 characters.
                language: Language of the speech. Not empty.
                voice: The voice, by its name at Azure. Not empty.
                region: Region of the voice, as Azure calls it. Not empty.
                gender: Gender of the voice. Not empty. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
            """
            if (
                others
                or more
                or text is MISSING
                or language is MISSING
                or voice is MISSING
                or region is MISSING
                or gender is MISSING
            ):
                raise unexpected(WebexConnect.V2, "speech", locals())
            finished: Part[models.V2Speech] = Part()
            finished._of, finished._given, finished._valid = (
                _V2_SPEECH,
                {
                    "type": "TTS",
                    "ttsProcessor": "Azure",
                    "language": language,
                    "voice": voice,
                    "region": region,
                    "text": text,
                    "voiceType": "Neural",
                    "gender": gender,
                },
                _V2_SPEECH
                if type_of(language) is str
                and language != ""
                and type_of(voice) is str
                and voice != ""
                and type_of(region) is str
                and region != ""
                and type_of(text) is str
                and text != ""
                and len(text) <= 2000
                and type_of(gender) is str
                and gender != ""
                else None,
            )
            return finished

    class Rcs:
        """Parts that go into Rcs messages."""

        @staticmethod
        def text(
            text: str,
            *more: Unpack[tuple[()]],
            suggestions: Iterable[Arg[models.AnyRcsSuggestion] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsText]:
            """A text.

            Args:
                text: The text, in up to 1024 characters. $(name) is a variable. Not empty.
                suggestions: What the person can tap below the message. Not empty. Advised: at most
                    10 items.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or text is MISSING:
                raise unexpected(WebexConnect.Rcs, "text", locals())
            wire: Wire = {"type": "text", "text": text}
            valid = type_of(text) is str and text != "" and len(text) <= 1024
            if suggestions is not None:
                wire["suggestions"], checked = parts(suggestions, _RCS_SUGGESTION__KINDS)
                valid = valid and checked and len(wire["suggestions"]) >= 1
            finished: Part[models.RcsText] = Part()
            finished._of, finished._given, finished._valid = _RCS_TEXT, wire, _RCS_TEXT if valid else None
            return finished

        @staticmethod
        def media(
            url: str,
            *more: Unpack[tuple[()]],
            file_size: int | None = None,
            suggestions: Iterable[Arg[models.AnyRcsSuggestion] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsMedia]:
            """An image, a video or another file.

            Args:
                url: Address of the file, which ends in the type of the file. Not empty.
                file_size: Size of the file. Its unit is bytes by one note of the page, and KB by
                    its tables. Advised: at least 1.
                suggestions: What the person can tap below the message. Not empty. Advised: at most
                    10 items.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or url is MISSING:
                raise unexpected(WebexConnect.Rcs, "media", locals())
            wire: Wire = {"type": "media", "mediaContentUrl": url}
            valid = type_of(url) is str and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            if file_size is not None:
                wire["fileSize"] = file_size
                valid = valid and type_of(file_size) is int
            if suggestions is not None:
                wire["suggestions"], checked = parts(suggestions, _RCS_SUGGESTION__KINDS)
                valid = valid and checked and len(wire["suggestions"]) >= 1
            finished: Part[models.RcsMedia] = Part()
            finished._of, finished._given, finished._valid = _RCS_MEDIA, wire, _RCS_MEDIA if valid else None
            return finished

        @staticmethod
        def rich_card(
            title: str,
            *more: Unpack[tuple[()]],
            description: str | None = None,
            orientation: Literal["HORIZONTAL", "VERTICAL"],
            thumbnail_alignment: Literal["LEFT", "RIGHT"],
            url: str,
            height: Literal["SHORT", "MEDIUM", "TALL"],
            file_size: int | None = None,
            thumbnail: Arg[models.RcsThumbnail] | None = None,
            suggestions: Iterable[Arg[models.AnyRcsSuggestion] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsStandalone]:
            """A card with an image or a video.

            Args:
                title: Title of the card. Not empty. Advised: at most 200 characters.
                description: Text below the title. Advised: at most 2000 characters.
                orientation: Whether the text is beside the media or below it.
                thumbnail_alignment: Where the media of a horizontal card is.
                url: Address of the image or the video. Not empty. Advised: at most 2048 characters.
                height: Height of the media.
                file_size: Size of the file. Its unit is bytes by one note of the page, and KB by
                    its tables. Advised: at least 1.
                thumbnail: A smaller image, which is shown while the media is loaded; in the samples
                    only.
                suggestions: What the person can tap on the card. Not empty. Advised: at most 4
                    items.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if (
                others
                or more
                or title is MISSING
                or orientation is MISSING
                or thumbnail_alignment is MISSING
                or url is MISSING
                or height is MISSING
            ):
                raise unexpected(WebexConnect.Rcs, "rich_card", locals())
            wire: Wire = {"type": "standalone"}
            valid = True
            wire_rich_card: Wire = {"title": title}
            valid = (
                valid
                and type_of(title) is str
                and title != ""
                and type_of(orientation) is str
                and orientation in {"HORIZONTAL", "VERTICAL"}
                and type_of(thumbnail_alignment) is str
                and thumbnail_alignment in {"LEFT", "RIGHT"}
            )
            if description is not None:
                wire_rich_card["description"] = description
                valid = valid and type_of(description) is str
            wire_rich_card["orientation"] = orientation
            wire_rich_card["thumbnailAlignment"] = thumbnail_alignment
            wire_rich_card_media: Wire = {"url": url, "height": height}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(height) is str
                and height in {"SHORT", "MEDIUM", "TALL"}
            )
            if file_size is not None:
                wire_rich_card_media["filesize"] = file_size
                valid = valid and type_of(file_size) is int
            wire_rich_card["media"] = wire_rich_card_media
            if thumbnail is not None:
                wire_rich_card["thumbnail"], checked = part(thumbnail, _RCS_THUMBNAIL__KINDS)
                valid = valid and checked
            if suggestions is not None:
                wire_rich_card["suggestions"], checked = parts(suggestions, _RCS_SUGGESTION__KINDS)
                valid = valid and checked and len(wire_rich_card["suggestions"]) >= 1
            wire["richCard"] = wire_rich_card
            finished: Part[models.RcsStandalone] = Part()
            finished._of, finished._given, finished._valid = _RCS_STANDALONE, wire, _RCS_STANDALONE if valid else None
            return finished

        @staticmethod
        def thumbnail(
            url: str,
            *more: Unpack[tuple[()]],
            file_size: int | None = None,
            height: Literal["SHORT", "MEDIUM", "TALL"],
            content_type: str | None = None,
            description: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsThumbnail]:
            """The smaller image of a card.

            Args:
                url: Address of the image or the video. Not empty. Advised: at most 2048 characters.
                file_size: Size of the file. Its unit is bytes by one note of the page, and KB by
                    its tables. Advised: at least 1.
                height: Height of the media.
                content_type: Media type of the image.
                description: What the image shows.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or url is MISSING or height is MISSING:
                raise unexpected(WebexConnect.Rcs, "thumbnail", locals())
            wire: Wire = {"url": url}
            valid = (
                type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(height) is str
                and height in {"SHORT", "MEDIUM", "TALL"}
            )
            if file_size is not None:
                wire["fileSize"] = file_size
                valid = valid and type_of(file_size) is int
            wire["height"] = height
            if content_type is not None:
                wire["contentType"] = content_type
                valid = valid and type_of(content_type) is str
            if description is not None:
                wire["description"] = description
                valid = valid and type_of(description) is str
            finished: Part[models.RcsThumbnail] = Part()
            finished._of, finished._given, finished._valid = _RCS_THUMBNAIL, wire, _RCS_THUMBNAIL if valid else None
            return finished

        @staticmethod
        def carousel(
            cards: Iterable[Arg[models.RcsCard] | None],
            *more: Unpack[tuple[()]],
            width: Literal["SMALL", "MEDIUM"],
            suggestions: Iterable[Arg[models.AnyRcsSuggestion] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsCarousel]:
            """Two or more cards beside each other.

            Args:
                cards: The cards. At least 2 items. Advised: at most 10 items.
                width: Width of the cards.
                suggestions: What the person can tap below the message. Not empty. Advised: at most
                    10 items.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or cards is MISSING or width is MISSING:
                raise unexpected(WebexConnect.Rcs, "carousel", locals())
            wire: Wire = {"type": "carousel", "width": width}
            valid = type_of(width) is str and width in {"SMALL", "MEDIUM"}
            wire["cards"], checked = parts(cards, _RCS_CARD__KINDS)
            valid = valid and checked and len(wire["cards"]) >= 2
            if suggestions is not None:
                wire["suggestions"], checked = parts(suggestions, _RCS_SUGGESTION__KINDS)
                valid = valid and checked and len(wire["suggestions"]) >= 1
            finished: Part[models.RcsCarousel] = Part()
            finished._of, finished._given, finished._valid = _RCS_CAROUSEL, wire, _RCS_CAROUSEL if valid else None
            return finished

        @staticmethod
        def card(
            title: str,
            *more: Unpack[tuple[()]],
            description: str | None = None,
            url: str,
            file_size: int | None = None,
            height: Literal["SHORT", "MEDIUM", "TALL"],
            suggestions: Iterable[Arg[models.AnyRcsSuggestion] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsCard]:
            """A card of a carousel.

            Args:
                title: Title of the card. Not empty. Advised: at most 200 characters.
                description: Text below the title. Advised: at most 2000 characters.
                url: Address of the image or the video. Not empty. Advised: at most 2048 characters.
                file_size: Size of the file. Its unit is bytes by one note of the page, and KB by
                    its tables. Advised: at least 1.
                height: Height of the media.
                suggestions: What the person can tap on the card. Not empty. Advised: at most 2
                    items.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or title is MISSING or url is MISSING or height is MISSING:
                raise unexpected(WebexConnect.Rcs, "card", locals())
            wire: Wire = {"title": title}
            valid = type_of(title) is str and title != ""
            if description is not None:
                wire["description"] = description
                valid = valid and type_of(description) is str
            wire_media: Wire = {"url": url}
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(height) is str
                and height in {"SHORT", "MEDIUM", "TALL"}
            )
            if file_size is not None:
                wire_media["fileSize"] = file_size
                valid = valid and type_of(file_size) is int
            wire_media["height"] = height
            wire["media"] = wire_media
            if suggestions is not None:
                wire["suggestions"], checked = parts(suggestions, _RCS_SUGGESTION__KINDS)
                valid = valid and checked and len(wire["suggestions"]) >= 1
            finished: Part[models.RcsCard] = Part()
            finished._of, finished._given, finished._valid = _RCS_CARD, wire, _RCS_CARD if valid else None
            return finished

        @staticmethod
        def typing(
            *more: Unpack[tuple[()]], message_id: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.RcsAgentEvent]:
            """Shows that you type.

            Args:
                message_id: Id of the message that was read.

            Conditions:
                The id says which message was read.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more:
                raise unexpected(WebexConnect.Rcs, "typing", locals())
            wire: Wire = {"type": "agentEvent", "event": "IS_TYPING"}
            valid = True
            if message_id is not None:
                wire["messageId"] = message_id
                valid = valid and type_of(message_id) is str and message_id != ""
            valid = valid and (wire["event"] != "READ" or "messageId" in wire)
            finished: Part[models.RcsAgentEvent] = Part()
            finished._of, finished._given, finished._valid = _RCS_AGENT_EVENT, wire, _RCS_AGENT_EVENT if valid else None
            return finished

        @staticmethod
        def read(message_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.RcsAgentEvent]:
            """Shows that you have read a message.

            Args:
                message_id: Id of the message that was read.

            Conditions:
                The id says which message was read.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or message_id is MISSING:
                raise unexpected(WebexConnect.Rcs, "read", locals())
            wire: Wire = {"type": "agentEvent", "event": "READ", "messageId": message_id}
            valid = type_of(message_id) is str and message_id != ""
            valid = valid and (wire["event"] != "READ" or "messageId" in wire)
            finished: Part[models.RcsAgentEvent] = Part()
            finished._of, finished._given, finished._valid = _RCS_AGENT_EVENT, wire, _RCS_AGENT_EVENT if valid else None
            return finished

        @staticmethod
        def reply(
            display_text: str, *more: Unpack[tuple[()]], postback_data: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.RcsReply]:
            """Sends an answer back.

            Args:
                display_text: Text to tap. Not empty. Advised: at most 25 characters.
                postback_data: Data of your own, sent back where it is tapped.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or display_text is MISSING:
                raise unexpected(WebexConnect.Rcs, "reply", locals())
            wire: Wire = {"type": "reply", "displayText": display_text}
            valid = type_of(display_text) is str and display_text != ""
            if postback_data is not None:
                wire["postbackData"] = postback_data
                valid = valid and type_of(postback_data) is str
            finished: Part[models.RcsReply] = Part()
            finished._of, finished._given, finished._valid = _RCS_REPLY, wire, _RCS_REPLY if valid else None
            return finished

        @staticmethod
        def open_url(
            display_text: str,
            url: str,
            *more: Unpack[tuple[()]],
            postback_data: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsOpenUrl]:
            """Opens a page, or the app that is registered for it.

            Args:
                display_text: Text to tap. Not empty. Advised: at most 25 characters.
                url: What is opened.
                postback_data: Data of your own, sent back where it is tapped.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or display_text is MISSING or url is MISSING:
                raise unexpected(WebexConnect.Rcs, "open_url", locals())
            wire: Wire = {"type": "openUrl", "displayText": display_text, "url": url}
            valid = (
                type_of(display_text) is str
                and display_text != ""
                and type_of(url) is str
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            )
            if postback_data is not None:
                wire["postbackData"] = postback_data
                valid = valid and type_of(postback_data) is str
            finished: Part[models.RcsOpenUrl] = Part()
            finished._of, finished._given, finished._valid = _RCS_OPEN_URL, wire, _RCS_OPEN_URL if valid else None
            return finished

        @staticmethod
        def dial_phone(
            display_text: str,
            phone: str,
            *more: Unpack[tuple[()]],
            postback_data: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsDialPhone]:
            """Calls a number.

            Args:
                display_text: Text to tap. Not empty. Advised: at most 25 characters.
                phone: The number. Not empty.
                postback_data: Data of your own, sent back where it is tapped.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or display_text is MISSING or phone is MISSING:
                raise unexpected(WebexConnect.Rcs, "dial_phone", locals())
            wire: Wire = {"type": "dialPhone", "displayText": display_text, "phone": phone}
            valid = type_of(display_text) is str and display_text != "" and type_of(phone) is str and phone != ""
            if postback_data is not None:
                wire["postbackData"] = postback_data
                valid = valid and type_of(postback_data) is str
            finished: Part[models.RcsDialPhone] = Part()
            finished._of, finished._given, finished._valid = _RCS_DIAL_PHONE, wire, _RCS_DIAL_PHONE if valid else None
            return finished

        @staticmethod
        def view_location(
            display_text: str,
            *more: Unpack[tuple[()]],
            address: str | None = None,
            latitude: float | decimal.Decimal,
            longitude: float | decimal.Decimal,
            postback_data: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsViewLocation]:
            """Shows a place on the map.

            Args:
                display_text: Text to tap. Not empty. Advised: at most 25 characters.
                address: Address of the place.
                latitude: Latitude.
                longitude: Longitude.
                postback_data: Data of your own, sent back where it is tapped.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or display_text is MISSING or latitude is MISSING or longitude is MISSING:
                raise unexpected(WebexConnect.Rcs, "view_location", locals())
            wire: Wire = {"type": "viewLocation"}
            valid = (
                type_of(display_text) is str
                and display_text != ""
                and (type_of(latitude) is int or (type_of(latitude) is float and latitude - latitude == 0))
                and (type_of(longitude) is int or (type_of(longitude) is float and longitude - longitude == 0))
            )
            if address is not None:
                wire["address"] = address
                valid = valid and type_of(address) is str and address != ""
            wire["displayText"] = display_text
            wire["latitude"] = latitude
            wire["longitude"] = longitude
            if postback_data is not None:
                wire["postbackData"] = postback_data
                valid = valid and type_of(postback_data) is str
            finished: Part[models.RcsViewLocation] = Part()
            finished._of, finished._given, finished._valid = (
                _RCS_VIEW_LOCATION,
                wire,
                _RCS_VIEW_LOCATION if valid else None,
            )
            return finished

        @staticmethod
        def share_location(
            display_text: str, *more: Unpack[tuple[()]], postback_data: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.RcsShareLocation]:
            """Asks for the person's own place.

            Args:
                display_text: Text to tap. Not empty. Advised: at most 25 characters.
                postback_data: Data of your own, sent back where it is tapped.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if others or more or display_text is MISSING:
                raise unexpected(WebexConnect.Rcs, "share_location", locals())
            wire: Wire = {"type": "shareLocation", "displayText": display_text}
            valid = type_of(display_text) is str and display_text != ""
            if postback_data is not None:
                wire["postbackData"] = postback_data
                valid = valid and type_of(postback_data) is str
            finished: Part[models.RcsShareLocation] = Part()
            finished._of, finished._given, finished._valid = (
                _RCS_SHARE_LOCATION,
                wire,
                _RCS_SHARE_LOCATION if valid else None,
            )
            return finished

        @staticmethod
        def calendar_event(
            display_text: str,
            *more: Unpack[tuple[()]],
            start_time: str | datetime,
            end_time: str | datetime,
            meeting_title: str,
            meeting_description: str | None = None,
            postback_data: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RcsCalendarEvent]:
            """Adds an event to the calendar.

            Args:
                display_text: Text to tap. Not empty. Advised: at most 25 characters.
                start_time: When it begins, in ISO 8601 and UTC. For example,
                    '2026-12-17T18:00:00Z'.
                end_time: When it ends, in ISO 8601 and UTC. For example, '2026-12-17T20:00:00Z'.
                meeting_title: Title of the event. Not empty.
                meeting_description: What the event is about.
                postback_data: Data of your own, sent back where it is tapped.

            See https://developers.webexconnect.io/reference/rcs-api
            """
            if (
                others
                or more
                or display_text is MISSING
                or start_time is MISSING
                or end_time is MISSING
                or meeting_title is MISSING
            ):
                raise unexpected(WebexConnect.Rcs, "calendar_event", locals())
            wire: Wire = {
                "type": "calendarEvent",
                "displayText": display_text,
                "startTime": start_time,
                "endTime": end_time,
                "meetingTitle": meeting_title,
            }
            valid = (
                type_of(display_text) is str
                and display_text != ""
                and type_of(start_time) is str
                and (start_time in EXPIRY.known or EXPIRY.matches(start_time))
                and type_of(end_time) is str
                and (end_time in EXPIRY.known or EXPIRY.matches(end_time))
                and type_of(meeting_title) is str
                and meeting_title != ""
            )
            if meeting_description is not None:
                wire["meetingDescription"] = meeting_description
                valid = valid and type_of(meeting_description) is str
            if postback_data is not None:
                wire["postbackData"] = postback_data
                valid = valid and type_of(postback_data) is str
            finished: Part[models.RcsCalendarEvent] = Part()
            finished._of, finished._given, finished._valid = (
                _RCS_CALENDAR_EVENT,
                wire,
                _RCS_CALENDAR_EVENT if valid else None,
            )
            return finished

    class Voice:
        """Parts that go into Voice messages."""

        @staticmethod
        def speech(
            text: str,
            *more: Unpack[tuple[()]],
            style: Literal["NEURAL"] | str,
            language: str,
            voice: str,
            gender: Literal["FEMALE", "MALE"] | str,
            engine: Literal["AZURE"] | str,
            text_format: Literal["TEXT", "SSML"],
            **others: Unpack[NoMore],
        ) -> Part[models.VoiceSpeech]:
            """Speech that is made of a text. What is not known of the voice is replaced by the
            default.

            Args:
                text: What is said. Not empty.
                style: How the voice is made. Not empty. Values not listed here pass too.
                language: Language of the speech. Not empty.
                voice: The voice. Not empty.
                gender: Gender of the voice. Not empty. Values not listed here pass too.
                engine: What makes the speech. Not empty. Values not listed here pass too.
                text_format: Whether the text is plain or SSML.

            See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
            """
            if (
                others
                or more
                or text is MISSING
                or style is MISSING
                or language is MISSING
                or voice is MISSING
                or gender is MISSING
                or engine is MISSING
                or text_format is MISSING
            ):
                raise unexpected(WebexConnect.Voice, "speech", locals())
            finished: Part[models.VoiceSpeech] = Part()
            finished._of, finished._given, finished._valid = (
                _VOICE_SPEECH,
                {
                    "type": "TTS",
                    "style": style,
                    "language": language,
                    "voice": voice,
                    "gender": gender,
                    "engine": engine,
                    "textFormat": text_format,
                    "text": text,
                },
                _VOICE_SPEECH
                if type_of(style) is str
                and style != ""
                and type_of(language) is str
                and language != ""
                and type_of(voice) is str
                and voice != ""
                and type_of(gender) is str
                and gender != ""
                and type_of(engine) is str
                and engine != ""
                and type_of(text_format) is str
                and text_format in {"TEXT", "SSML"}
                and type_of(text) is str
                and text != ""
                else None,
            )
            return finished

        @staticmethod
        def media(media_id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.VoiceMedia]:
            """A recording that was uploaded.

            Args:
                media_id: Id of the recording. Not empty.

            See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
            """
            if others or more or media_id is MISSING:
                raise unexpected(WebexConnect.Voice, "media", locals())
            finished: Part[models.VoiceMedia] = Part()
            finished._of, finished._given, finished._valid = (
                _VOICE_MEDIA,
                {"type": "MEDIA", "mediaId": media_id},
                _VOICE_MEDIA if type_of(media_id) is str and media_id != "" else None,
            )
            return finished

        @staticmethod
        def url(location: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.VoiceUrl]:
            """A recording on the web.

            Args:
                location: Address of the recording, a .wav or .mp3 file. Not empty.

            See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
            """
            if others or more or location is MISSING:
                raise unexpected(WebexConnect.Voice, "url", locals())
            finished: Part[models.VoiceUrl] = Part()
            finished._of, finished._given, finished._valid = (
                _VOICE_URL,
                {"type": "URL", "location": location},
                _VOICE_URL
                if type_of(location) is str and (location in ADDRESS_2.known or ADDRESS_2.matches(location))
                else None,
            )
            return finished


class AppidMethods(Builder[M_co]):
    """Methods of SmsRequestBuilder and VoiceRequestBuilder."""

    __slots__ = ()

    def appid(self: Chain, appid: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or appid is MISSING:
            raise unexpected(self, "appid", locals())
        if appid is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "appid", appid, before[3] and type_of(appid) is str)
        return builder

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        msisdn: Iterable[str | int] | None = None,
        customerid: Iterable[str] | None = None,
        email: Iterable[str] | None = None,
        correlationid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to destination: People who receive an SMS or a call, by one kind of id.

        Args:
            msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. Not
                empty.
            customerid: Ids of stored customer profiles. Not empty.
            email: Email addresses of stored customer profiles. Not empty.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        Conditions:
            Exactly one kind of id.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if msisdn is not None:
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
        if customerid is not None:
            wire["customerid"], checked = texts(customerid)
            valid = valid and checked and "" not in wire["customerid"]
        if email is not None:
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
        if correlationid is not None:
            wire["correlationid"] = correlationid
            valid = (
                valid
                and type_of(correlationid) is str
                and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
            )
        valid = valid and ("msisdn" in wire) + ("customerid" in wire) + ("email" in wire) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("destination",), wire, before[3] and valid)
        return builder

    def destination(
        self: Chain,
        destination: Iterable[Arg[models.PhoneDestination] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to destination. Who receives the message; at most 1000 ids in all, and
        no more than the tenant may send in a second. Not empty.
        """
        if others or more or destination is MISSING:
            raise unexpected(self, "destination", locals())
        return self._extend("destination", parts(destination, _PHONE_DESTINATION__KINDS))

    def batches(
        self: Chain,
        destination: Iterable[Arg[models.PhoneDestination] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            destination: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(
            self,
            "destination",
            destination,
            _PHONE_DESTINATION__KINDS,
            size,
            1000,
            ("msisdn", "customerid", "email"),
            "gtr_id",
            gtr_id,
        )


class SmartlinksMethods(Builder[M_co]):
    """Methods of SmsRequestBuilder and 3 others."""

    __slots__ = ()

    def smartlink(self: Chain, linkid: int, *more: Unpack[tuple[()]], validity: int, **others: Unpack[NoMore]) -> Chain:
        """Append a link that takes the place of {{link_<linkid>}} in the text.

        Args:
            linkid: Id of the smart link, from its configuration.
            validity: Minutes until the link expires.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or linkid is MISSING or validity is MISSING:
            raise unexpected(self, "smartlink", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("smartlinks",),
            {"linkid": linkid, "validity": validity},
            before[3] and type_of(linkid) is int and type_of(validity) is int,
        )
        return builder


class ContactPolicyMethods(Builder[M_co]):
    """Methods of SmsRequestBuilder and 8 others."""

    __slots__ = ()

    def contact_policy(
        self: Chain,
        contact_policy_group: str,
        *more: Unpack[tuple[()]],
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Checks before sending.

        Args:
            contact_policy_group: Id of the group of rules. Not empty.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        Conditions:
            channelCheckConsent or channelApplyFrequencyCap must be true.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or contact_policy_group is MISSING:
            raise unexpected(self, "contact_policy", locals())
        wire: Wire = {"contactPolicyGroup": contact_policy_group}
        valid = type_of(contact_policy_group) is str and contact_policy_group != ""
        if channel_check_consent is not None:
            wire["channelCheckConsent"] = channel_check_consent
            valid = valid and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            wire["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            valid = valid and type_of(channel_apply_frequency_cap) is bool
        valid = valid and _checks.conditions_hold_in_contact_policy(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "contact_policy", wire, before[3] and valid)
        return builder


class TemplateMethods(Builder[M_co]):
    """Methods of VoiceRequestBuilder and 4 others."""

    __slots__ = ()

    def template(
        self: Chain,
        template: str | int,
        *more: Unpack[tuple[()]],
        parameters: Mapping[str, str] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """A template that is stored in Webex Connect.

        Args:
            template: Id of the template. Not empty.
            parameters: A value for each variable of the template, by the variable's name.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or template is MISSING:
            raise unexpected(self, "template", locals())
        wire: Wire = {"template": template}
        valid = type_of(template) is str and template != ""
        if parameters is not None:
            wire["parameters"] = plain_map(parameters)
            valid = valid and type_of(wire["parameters"]) is OBJECT
            if valid:
                for x in wire["parameters"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire["parameters"].values():
                    valid = valid and type_of(x) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "template", wire, before[3] and valid)
        return builder


class MessengerRequestContactPolicyMethods(Builder[M_co]):
    """Methods of MessengerRequestBuilder, WhatsAppRequestBuilder and AppleRequestBuilder."""

    __slots__ = ()

    def contact_policy(
        self: Chain,
        contact_policy_group: str,
        *more: Unpack[tuple[()]],
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Checks consent or contact frequency before sending; the tenant must have contact policies
        enabled.

        Args:
            contact_policy_group: Id of the group of rules. Not empty.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        Conditions:
            channelCheckConsent or channelApplyFrequencyCap must be true.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or contact_policy_group is MISSING:
            raise unexpected(self, "contact_policy", locals())
        wire: Wire = {"contactPolicyGroup": contact_policy_group}
        valid = type_of(contact_policy_group) is str and contact_policy_group != ""
        if channel_check_consent is not None:
            wire["channelCheckConsent"] = channel_check_consent
            valid = valid and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            wire["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            valid = valid and type_of(channel_apply_frequency_cap) is bool
        valid = valid and _checks.conditions_hold_in_contact_policy(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "contact_policy", wire, before[3] and valid)
        return builder


class BidMethods(Builder[M_co]):
    """Methods of AppleInteractiveDataBuilder and 6 others."""

    __slots__ = ()

    def bid(self: Chain, bid: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if others or more or bid is MISSING:
            raise unexpected(self, "bid", locals())
        if bid is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "bid", bid, before[3] and type_of(bid) is str)
        return builder

    def use_live_layout(
        self: Chain, use_live_layout: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if others or more:
            raise unexpected(self, "use_live_layout", locals())
        if use_live_layout is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "use_live_layout", use_live_layout, before[3] and type_of(use_live_layout) is bool)
        return builder

    def received_message(
        self: Chain,
        title: models.AppleLabel | None = None,
        *more: Unpack[tuple[()]],
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: models.AppleLabel | None = None,
        image_identifier: str | None = None,
        image_title: models.AppleLabel | None = None,
        image_subtitle: models.AppleLabel | None = None,
        secondary_subtitle: models.AppleLabel | None = None,
        tertiary_subtitle: models.AppleLabel | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The bubble that the person receives.

        Args:
            title: Title. At most 200 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 200 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app. At most 200 characters.
            image_subtitle: Text below the title of the image; for an iMessage app. At most 200
                characters.
            secondary_subtitle: Second subtitle; for an iMessage app. At most 200 characters.
            tertiary_subtitle: Third subtitle; for an iMessage app. At most 200 characters.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more:
            raise unexpected(self, "received_message", locals())
        wire: Wire = {}
        valid = True
        if style is not None:
            wire["style"] = style
            valid = valid and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = (
                valid
                and type_of(subtitle) is str
                and len(subtitle) <= 200
                and subtitle != ""
                and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
            )
        if image_identifier is not None:
            wire["imageIdentifier"] = image_identifier
            valid = valid and type_of(image_identifier) is str
        if image_title is not None:
            wire["imageTitle"] = image_title
            valid = (
                valid
                and type_of(image_title) is str
                and len(image_title) <= 200
                and (image_title in APPLE_LABEL.known or APPLE_LABEL.matches(image_title))
            )
        if image_subtitle is not None:
            wire["imageSubtitle"] = image_subtitle
            valid = (
                valid
                and type_of(image_subtitle) is str
                and len(image_subtitle) <= 200
                and (image_subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(image_subtitle))
            )
        if secondary_subtitle is not None:
            wire["secondarySubtitle"] = secondary_subtitle
            valid = (
                valid
                and type_of(secondary_subtitle) is str
                and len(secondary_subtitle) <= 200
                and (secondary_subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(secondary_subtitle))
            )
        if tertiary_subtitle is not None:
            wire["tertiarySubtitle"] = tertiary_subtitle
            valid = (
                valid
                and type_of(tertiary_subtitle) is str
                and len(tertiary_subtitle) <= 200
                and (tertiary_subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(tertiary_subtitle))
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "received_message", wire, before[3] and valid)
        return builder

    def reply_message(
        self: Chain,
        title: models.AppleLabel | None = None,
        *more: Unpack[tuple[()]],
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: models.AppleLabel | None = None,
        subtitle: models.AppleLabel | None = None,
        image_identifier: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The bubble that shows the person's answer.

        Args:
            title: Title. At most 200 characters.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown. At most 200 characters.
            subtitle: Text below the title. At most 200 characters.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more:
            raise unexpected(self, "reply_message", locals())
        wire: Wire = {}
        valid = True
        if style is not None:
            wire["style"] = style
            valid = valid and type_of(style) is str
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        if alternate_title is not None:
            wire["alternateTitle"] = alternate_title
            valid = (
                valid
                and type_of(alternate_title) is str
                and len(alternate_title) <= 200
                and (alternate_title in APPLE_LABEL.known or APPLE_LABEL.matches(alternate_title))
            )
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = (
                valid
                and type_of(subtitle) is str
                and len(subtitle) <= 200
                and subtitle != ""
                and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
            )
        if image_identifier is not None:
            wire["imageIdentifier"] = image_identifier
            valid = valid and type_of(image_identifier) is str
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "reply_message", wire, before[3] and valid)
        return builder

    def outer_request_identifier(
        self: Chain, outer_request_identifier: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if others or more or outer_request_identifier is MISSING:
            raise unexpected(self, "outer_request_identifier", locals())
        if outer_request_identifier is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "outer_request_identifier",
            outer_request_identifier,
            before[3] and type_of(outer_request_identifier) is str,
        )
        return builder


class ImagesMethods(Builder[M_co]):
    """Methods of AppleQuickReplyBuilder and 5 others."""

    __slots__ = ()

    def image(self: Chain, identifier: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append an image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one. Not empty.
            url: Address of the image. Not empty.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or identifier is MISSING or url is MISSING:
            raise unexpected(self, "image", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("images",),
            {"identifier": identifier, "url": url},
            before[3]
            and type_of(identifier) is str
            and identifier != ""
            and type_of(url) is str
            and (url in ADDRESS_2.known or ADDRESS_2.matches(url)),
        )
        return builder

    def images(
        self: Chain,
        images: Iterable[Arg[models.AppleImage] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to images. The images that the message refers to. Not empty."""
        if others or more or images is MISSING:
            raise unexpected(self, "images", locals())
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))


class ToMethods(Builder[M_co]):
    """Methods of V2SmsRequestBuilder and 3 others."""

    __slots__ = ()

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        msisdn: Iterable[str | int],
        substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
        correlation_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to to: Phones that receive a message, and what is theirs.

        Args:
            msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. Not
                empty.
            substitutions: A value for each variable of the text, by its name; those of a recipient
                take precedence.
            correlation_id: Your own id of the message to these recipients.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or msisdn is MISSING:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        wire["msisdn"], checked = texts(msisdn)
        valid = valid and checked and "" not in wire["msisdn"]
        if substitutions is not None:
            wire["substitutions"] = plain_map(substitutions)
            valid = valid and type_of(wire["substitutions"]) is OBJECT
            if valid:
                for x in wire["substitutions"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire["substitutions"].values():
                    valid = valid and (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
        if correlation_id is not None:
            wire["correlationId"] = correlation_id
            valid = valid and type_of(correlation_id) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("to",), wire, before[3] and valid)
        return builder


class SubstitutionsMethods(Builder[M_co]):
    """Methods of V2SmsRequestBuilder and 3 others."""

    __slots__ = ()

    def substitutions(
        self: Chain,
        substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """A value for each variable of the text, by its name; those of a recipient take precedence.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or substitutions is MISSING:
            raise unexpected(self, "substitutions", locals())
        if substitutions is None:
            return self
        wire = plain_map(substitutions)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "substitutions",
            wire,
            before[3]
            and type_of(wire) is OBJECT
            and all(type_of(x) is str for x in wire)
            and all(
                type_of(x) is str or type_of(x) is int or (type_of(x) is float and x - x == 0) or type_of(x) is bool
                for x in wire.values()
            ),
        )
        return builder


class SendAtMethods(Builder[M_co]):
    """Methods of V2SmsRequestBuilder and V2RcsRequestBuilder."""

    __slots__ = ()

    def send_at(
        self: Chain, send_at: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent. For example,
        '2026-12-17T15:40:04.000Z'.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or send_at is MISSING:
            raise unexpected(self, "send_at", locals())
        if send_at is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "send_at",
            send_at,
            before[3] and type_of(send_at) is str and (send_at in EXPIRY.known or EXPIRY.matches(send_at)),
        )
        return builder

    def expire_at(
        self: Chain, expire_at: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For example,
        '2026-12-18T15:40:04.000Z'.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or expire_at is MISSING:
            raise unexpected(self, "expire_at", locals())
        if expire_at is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "expire_at",
            expire_at,
            before[3] and type_of(expire_at) is str and (expire_at in EXPIRY.known or EXPIRY.matches(expire_at)),
        )
        return builder


class CorrelationIdMethods(Builder[M_co]):
    """Methods of V2SmsRequestBuilder and 4 others."""

    __slots__ = ()

    def correlation_id(
        self: Chain, correlation_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Your own id of the request. The newer pages on most channels give each recipient one
        instead.

        See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
        """
        if others or more or correlation_id is MISSING:
            raise unexpected(self, "correlation_id", locals())
        if correlation_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "correlation_id", correlation_id, before[3] and type_of(correlation_id) is str)
        return builder


class V2SmsRequestToMethods(Builder[M_co]):
    """Methods of V2SmsRequestBuilder, V2MmsRequestBuilder and V2VoiceRequestBuilder."""

    __slots__ = ()

    def batches(
        self: Chain,
        to: Iterable[Arg[models.V2PhoneRecipient] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            to: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "to", to, _V2_PHONE_RECIPIENT__KINDS, size, 1000, ("msisdn",), None, None)


class AnyMessageBuilder(Builder[M_co]):
    """One message for one channel, under construction."""

    __slots__ = ()

    def correlationid(
        self: Chain, correlationid: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Your own id of the request, echoed in notifications. At most 50 bytes."""
        if others or more or correlationid is MISSING:
            raise unexpected(self, "correlationid", locals())
        if correlationid is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "correlationid",
            correlationid,
            before[3]
            and type_of(correlationid) is str
            and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50),
        )
        return builder

    def callback_data(
        self: Chain, callback_data: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Data of your own, echoed in notifications. At most 2000 characters.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if others or more or callback_data is MISSING:
            raise unexpected(self, "callback_data", locals())
        if callback_data is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "callback_data",
            callback_data,
            before[3] and type_of(callback_data) is str and len(callback_data) <= 2000,
        )
        return builder

    def notifyurl(self: Chain, notifyurl: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Where notifications go, in place of the URL of the service; empty in a sample. Space in it
        or around it makes it invalid, and with an invalid URL the request is not retried.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or notifyurl is MISSING:
            raise unexpected(self, "notifyurl", locals())
        if notifyurl is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notifyurl",
            notifyurl,
            before[3] and type_of(notifyurl) is str and (notifyurl in ADDRESS.known or ADDRESS.matches(notifyurl)),
        )
        return builder

    def notifyurl_auth_id(
        self: Chain, notifyurl_auth_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of the authorization for the notification URL."""
        if others or more or notifyurl_auth_id is MISSING:
            raise unexpected(self, "notifyurl_auth_id", locals())
        if notifyurl_auth_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notifyurl_auth_id",
            notifyurl_auth_id,
            before[3] and type_of(notifyurl_auth_id) is str,
        )
        return builder

    def expiry(self: Chain, expiry: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more.
        For example, '2015-04-12T13:00:19.456Z'.
        """
        if others or more or expiry is MISSING:
            raise unexpected(self, "expiry", locals())
        if expiry is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "expiry",
            expiry,
            before[3] and type_of(expiry) is str and (expiry in EXPIRY.known or EXPIRY.matches(expiry)),
        )
        return builder

    def options(
        self: Chain,
        domain: str,
        *more: Unpack[tuple[()]],
        track_clicks: Literal["true", "false"] | bool | None = None,
        shorten_links: Literal["true", "false"] | bool | None = None,
        tag1: str | None = None,
        tag2: str | None = None,
        allow_fallback_url: Literal["true", "false"] | bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """How links in a text are shortened and tracked.

        Args:
            domain: Domain of the shortened links. Not empty.
            track_clicks: Report clicks on shortened links. If absent, the provider assumes 'false'.
            shorten_links: Shorten the https links of the text, for 180 days.
            tag1: Reporting tag.
            tag2: Second reporting tag.
            allow_fallback_url: Send the long link where shortening fails.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if others or more or domain is MISSING:
            raise unexpected(self, "options", locals())
        wire: Wire = {}
        valid = type_of(domain) is str and domain != ""
        if track_clicks is not None:
            wire["trackClicks"] = as_flag(track_clicks, "false", "true")
            valid = valid and type_of(wire["trackClicks"]) is str and wire["trackClicks"] in {"true", "false"}
        if shorten_links is not None:
            wire["shortenLinks"] = as_flag(shorten_links, "false", "true")
            valid = valid and type_of(wire["shortenLinks"]) is str and wire["shortenLinks"] in {"true", "false"}
        wire["domain"] = domain
        if tag1 is not None:
            wire["tag1"] = tag1
            valid = valid and type_of(tag1) is str
        if tag2 is not None:
            wire["tag2"] = tag2
            valid = valid and type_of(tag2) is str
        if allow_fallback_url is not None:
            wire["allowFallbackURL"] = as_flag(allow_fallback_url, "false", "true")
            valid = valid and type_of(wire["allowFallbackURL"]) is str and wire["allowFallbackURL"] in {"true", "false"}
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "options", wire, before[3] and valid)
        return builder

    def request_contact_policy(
        self: Chain,
        contact_policy_group: str,
        *more: Unpack[tuple[()]],
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Checks before sending, at the place that the page on SMS documents. By default it goes in
        the channel block.

        Args:
            contact_policy_group: Id of the group of rules. Not empty.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        Conditions:
            channelCheckConsent or channelApplyFrequencyCap must be true.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or contact_policy_group is MISSING:
            raise unexpected(self, "request_contact_policy", locals())
        wire: Wire = {"contactPolicyGroup": contact_policy_group}
        valid = type_of(contact_policy_group) is str and contact_policy_group != ""
        if channel_check_consent is not None:
            wire["channelCheckConsent"] = channel_check_consent
            valid = valid and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            wire["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            valid = valid and type_of(channel_apply_frequency_cap) is bool
        valid = valid and _checks.conditions_hold_in_contact_policy(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "request_contact_policy", wire, before[3] and valid)
        return builder

    def conversationid(
        self: Chain, conversationid: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        if others or more or conversationid is MISSING:
            raise unexpected(self, "conversationid", locals())
        if conversationid is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "conversationid", conversationid, before[3] and type_of(conversationid) is str)
        return builder

    def gtr_id(self: Chain, *gtr_id: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to gtrId. Ids, one for each destination object; what they are for is not documented.
        Not empty.
        """
        if others:
            raise unexpected(self, "gtr_id", locals())
        return self._extend("gtr_id", texts(given_values(gtr_id)))

    def icmessage(
        self: Chain, icmessage: Literal["true"] | str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by
        side. It is added by default. Values not listed here pass too.
        """
        if others or more or icmessage is MISSING:
            raise unexpected(self, "icmessage", locals())
        if icmessage is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "icmessage", icmessage, before[3] and type_of(icmessage) is str)
        return builder


class AnyAppleInteractiveBuilder(Builder["models.AppleInteractive"]):
    """A message that the person answers by choosing, filling in, paying or signing in, under
    construction.
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "AppleInteractive")

    def x_msg_seq(self: Chain, x_msg_seq: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Number in the sequence of messages; 1 in the sample of Apple Pay."""
        if others or more or x_msg_seq is MISSING:
            raise unexpected(self, "x_msg_seq", locals())
        if x_msg_seq is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "x_msg_seq", x_msg_seq, before[3] and type_of(x_msg_seq) is int)
        return builder


class AnyV2MessageBuilder(Builder[M_co]):
    """One message for one channel, in version 2 of the API, under construction."""

    __slots__ = ()

    def callback_data(
        self: Chain, callback_data: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Data of your own, echoed in notifications. At most 2000 characters.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or callback_data is MISSING:
            raise unexpected(self, "callback_data", locals())
        if callback_data is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "callback_data",
            callback_data,
            before[3] and type_of(callback_data) is str and len(callback_data) <= 2000,
        )
        return builder

    def notify_url(self: Chain, notify_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Where notifications go, in place of the URL of the service. Space in it or around it makes
        it invalid.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or notify_url is MISSING:
            raise unexpected(self, "notify_url", locals())
        if notify_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notify_url",
            notify_url,
            before[3] and type_of(notify_url) is str and (notify_url in ADDRESS.known or ADDRESS.matches(notify_url)),
        )
        return builder

    def notify_url_auth_id(
        self: Chain, notify_url_auth_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of the authorization for the notification URL."""
        if others or more or notify_url_auth_id is MISSING:
            raise unexpected(self, "notify_url_auth_id", locals())
        if notify_url_auth_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notify_url_auth_id",
            notify_url_auth_id,
            before[3] and type_of(notify_url_auth_id) is str,
        )
        return builder


class SmsRequestBuilder(
    AnyMessageBuilder["models.SmsRequest"],
    AppidMethods["models.SmsRequest"],
    SmartlinksMethods["models.SmsRequest"],
    ContactPolicyMethods["models.SmsRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """An SMS, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "SmsRequest")
    _complete = staticmethod(_checks.complete_sms_request)
    _alone = {
        "smartlinks": (
            True,
            (
                "text",
                "senderid",
                "type",
                "body",
                "dlt_templateid",
                "send_link_as_app_clip",
                "store_region",
                "contact_policy",
            ),
        ),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_13: Wire = {}
        if "template" in values:
            wire_13["template"] = values["template"]
        if "parameters" in values:
            wire_13["parameters"] = values["parameters"]
        wire_15_2: Wire = {}
        if "text" in values:
            wire_15_2["text"] = values["text"]
        if "senderid" in values:
            wire_15_2["senderid"] = values["senderid"]
        if "type" in values:
            wire_15_2["type"] = values["type"]
        if "body" in values:
            wire_15_2["body"] = values["body"]
        if "dlt_templateid" in values:
            wire_15_2["extras"] = {"dlt_templateid": values["dlt_templateid"]}
        if "send_link_as_app_clip" in values:
            wire_15_2["sendLinkAsAppClip"] = values["send_link_as_app_clip"]
        if "store_region" in values:
            wire_15_2["storeRegion"] = values["store_region"]
        wire_15: Wire = {}
        if "smartlinks" in values:
            wire_15["smartlinks"] = values["smartlinks"]
        wire_15["sms"] = wire_15_2
        if "contact_policy" in values:
            wire_15["contactPolicy"] = values["contact_policy"]
        wire: Wire = {}
        if "appid" in values:
            wire["appid"] = values["appid"]
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "sms"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if wire_13:
            wire["message"] = wire_13
        if wire_15:
            wire["channels"] = wire_15
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire

    def smartlinks(
        self: Chain,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to smartlinks. The smart links in the text. Not empty."""
        if others or more or smartlinks is MISSING:
            raise unexpected(self, "smartlinks", locals())
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def dlt_templateid(
        self: Chain, dlt_templateid: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of the registered template; regulation requires it for SMS in India."""
        if others or more or dlt_templateid is MISSING:
            raise unexpected(self, "dlt_templateid", locals())
        if dlt_templateid is None:
            return self
        wire = as_text(dlt_templateid)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "dlt_templateid", wire, before[3] and type_of(wire) is str)
        return builder

    def send_link_as_app_clip(
        self: Chain, send_link_as_app_clip: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Send a link as an App Clip.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if others or more:
            raise unexpected(self, "send_link_as_app_clip", locals())
        if send_link_as_app_clip is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "send_link_as_app_clip",
            send_link_as_app_clip,
            before[3] and type_of(send_link_as_app_clip) is bool,
        )
        return builder

    def store_region(
        self: Chain, store_region: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Store region of the App Clip. If absent, the provider assumes 'US'.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if others or more or store_region is MISSING:
            raise unexpected(self, "store_region", locals())
        if store_region is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "store_region", store_region, before[3] and type_of(store_region) is str)
        return builder


class VoiceRequestBuilder(
    AnyMessageBuilder["models.VoiceRequest"],
    AppidMethods["models.VoiceRequest"],
    TemplateMethods["models.VoiceRequest"],
    ContactPolicyMethods["models.VoiceRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """A call that plays a voice flow or a recording, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "VoiceRequest")
    _complete = staticmethod(_checks.complete_voice_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_15_2: Wire = {}
        if "callflowid" in values:
            wire_15_2["callflowid"] = values["callflowid"]
        if "promptid" in values:
            wire_15_2["promptid"] = values["promptid"]
        if "media" in values:
            wire_15_2["media"] = values["media"]
        if "cli" in values:
            wire_15_2["cli"] = values["cli"]
        wire_15: Wire = {}
        if "contact_policy" in values:
            wire_15["contactPolicy"] = values["contact_policy"]
        wire_15["voice"] = wire_15_2
        wire: Wire = {}
        if "appid" in values:
            wire["appid"] = values["appid"]
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "voice"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if "template" in values:
            wire["message"] = values["template"]
        if wire_15:
            wire["channels"] = wire_15
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire


class PushRequestBuilder(
    AnyMessageBuilder["models.PushRequest"],
    TemplateMethods["models.PushRequest"],
    ContactPolicyMethods["models.PushRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """A push notification for apps and browsers, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "PushRequest")
    _complete = staticmethod(_checks.complete_push_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_2: Wire = {}
        if "pushref" in values:
            wire_14_2["pushref"] = values["pushref"]
        if "android" in values:
            wire_14_2["android"] = values["android"]
        if "ios" in values:
            wire_14_2["ios"] = values["ios"]
        if "web" in values:
            wire_14_2["web"] = values["web"]
        if "windows" in values:
            wire_14_2["windows"] = values["windows"]
        if "interactive" in values:
            wire_14_2["interactive"] = values["interactive"]
        wire_14: Wire = {}
        if "contact_policy" in values:
            wire_14["contactPolicy"] = values["contact_policy"]
        wire_14["push"] = wire_14_2
        wire: Wire = {"appid": values["appid"]}
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "push"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if "template" in values:
            wire["message"] = values["template"]
        if wire_14:
            wire["channels"] = wire_14
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire

    def pushref(self: Chain, pushref: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Reference that comes back when the person reacts. Older samples write it here; by default it
        goes in the interactive block.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or pushref is MISSING:
            raise unexpected(self, "pushref", locals())
        if pushref is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "pushref", pushref, before[3] and type_of(pushref) is str)
        return builder

    def android(
        self: Chain,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        title: str | None = None,
        collapse_key: str | None = None,
        sound: Literal["default"] | str | None = None,
        time_to_live: str | int | None = None,
        delay_while_idle: Literal["true", "false"] | bool | None = None,
        customtags: Mapping[str, str | Iterable[Any] | Mapping[str, Any]] | None = None,
        iconurl: str | None = None,
        notification_channel_id: str | None = None,
        notificationaction: Arg[models.AnyNotificationAction] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The notification on Android.

        Args:
            text: The text. Not empty.
            title: Heading above the text.
            collapse_key: Of the undelivered notifications with the same key, only the latest is
                delivered.
            sound: Sound of your own, or the default one; current versions ignore it. Values not
                listed here pass too.
            time_to_live: Seconds that the notification is kept for a device that is out of reach;
                up to 4 weeks. For example, '3600'.
            delay_while_idle: Deprecated. Wait while the device is idle.
            customtags: Keys and values for your app; imageurl is the image of the notification.
            iconurl: Icon of the notification.
            notification_channel_id: Notification channel of Android 8 and newer.
            notificationaction: What a tap does; by default it opens the app.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "android", locals())
        if delay_while_idle is not None:
            warn_deprecated("delay_while_idle is deprecated by the provider")
        wire: Wire = {}
        valid = True
        if text is not None:
            wire["text"] = text
            valid = valid and type_of(text) is str and text != ""
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        wire_extras: Wire = {}
        if collapse_key is not None:
            wire_extras["collapse_key"] = collapse_key
            valid = valid and type_of(collapse_key) is str and collapse_key != ""
        if sound is not None:
            wire_extras["sound"] = sound
            valid = valid and type_of(sound) is str
        if time_to_live is not None:
            wire_extras["time_to_live"] = as_text(time_to_live)
            valid = (
                valid
                and type_of(wire_extras["time_to_live"]) is str
                and (
                    wire_extras["time_to_live"] in TIME_TO_LIVE.known
                    or TIME_TO_LIVE.matches(wire_extras["time_to_live"])
                )
                and rules.numeric(wire_extras["time_to_live"], max=2419200) is None
            )
        if delay_while_idle is not None:
            wire_extras["delay_while_idle"] = as_flag(delay_while_idle, "false", "true")
            valid = (
                valid
                and type_of(wire_extras["delay_while_idle"]) is str
                and wire_extras["delay_while_idle"] in {"true", "false"}
            )
        if customtags is not None:
            wire_extras["customtags"] = plain_map(customtags)
            valid = (
                valid
                and type_of(wire_extras["customtags"]) is OBJECT
                and (
                    "imageurl" not in wire_extras["customtags"] or type_of(wire_extras["customtags"]["imageurl"]) is str
                )
            )
            if valid:
                for x in wire_extras["customtags"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire_extras["customtags"].values():
                    valid = valid and (
                        type_of(x) is str
                        or (type_of(x) is OBJECT and plain(x))
                        or (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                    )
        if iconurl is not None:
            wire_extras["iconurl"] = iconurl
            valid = valid and type_of(iconurl) is str and (iconurl in ADDRESS_2.known or ADDRESS_2.matches(iconurl))
        if notification_channel_id is not None:
            wire_extras["notificationChannelId"] = notification_channel_id
            valid = valid and type_of(notification_channel_id) is str
        if notificationaction is not None:
            wire_extras["notificationaction"], checked = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
            valid = valid and checked
        if wire_extras:
            wire["extras"] = wire_extras
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "android", wire, before[3] and valid)
        return builder

    def ios(
        self: Chain,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        title: str | None = None,
        badge: str | int | None = None,
        sound: Literal["default"] | str | None = None,
        time_to_live: str | int | None = None,
        silentpush: Literal["true", "false"] | bool | None = None,
        customtags: Mapping[str, str | Iterable[Any] | Mapping[str, Any]] | None = None,
        collapse_key: str | None = None,
        attachmenturl: str | None = None,
        url: str | None = None,
        html: str | None = None,
        notificationaction: Arg[models.AnyNotificationAction] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The notification on iOS.

        Args:
            text: The text. Not empty.
            title: Heading above the text.
            badge: Number on the icon of the app. For example, '1'.
            sound: The default sound, or the file name of a sound of the app, with its extension.
                Values not listed here pass too.
            time_to_live: Seconds that the notification is kept for a device that is out of reach;
                up to 30 days. For example, '3600'.
            silentpush: Deliver to the app without showing anything; only on the older page.
            customtags: Keys and values for your app; imageurl is the image of the notification.
            collapse_key: Of the undelivered notifications with the same key, only the latest is
                delivered; works with Firebase only.
            attachmenturl: Image that is shown with the text.
            url: Listed on the older page, but not explained.
            html: Listed on the older page, but not explained.
            notificationaction: What a tap does; by default it opens the app.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "ios", locals())
        wire: Wire = {}
        valid = True
        if text is not None:
            wire["text"] = text
            valid = valid and type_of(text) is str and text != ""
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        wire_extras: Wire = {}
        if badge is not None:
            wire_extras["badge"] = as_text(badge)
            valid = (
                valid
                and type_of(wire_extras["badge"]) is str
                and (wire_extras["badge"] in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(wire_extras["badge"]))
            )
        if sound is not None:
            wire_extras["sound"] = sound
            valid = valid and type_of(sound) is str
        if time_to_live is not None:
            wire_extras["time_to_live"] = as_text(time_to_live)
            valid = (
                valid
                and type_of(wire_extras["time_to_live"]) is str
                and (
                    wire_extras["time_to_live"] in TIME_TO_LIVE.known
                    or TIME_TO_LIVE.matches(wire_extras["time_to_live"])
                )
                and rules.numeric(wire_extras["time_to_live"], max=2592000) is None
            )
        if silentpush is not None:
            wire_extras["silentpush"] = as_flag(silentpush, "false", "true")
            valid = (
                valid and type_of(wire_extras["silentpush"]) is str and wire_extras["silentpush"] in {"true", "false"}
            )
        if customtags is not None:
            wire_extras["customtags"] = plain_map(customtags)
            valid = (
                valid
                and type_of(wire_extras["customtags"]) is OBJECT
                and (
                    "imageurl" not in wire_extras["customtags"] or type_of(wire_extras["customtags"]["imageurl"]) is str
                )
            )
            if valid:
                for x in wire_extras["customtags"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire_extras["customtags"].values():
                    valid = valid and (
                        type_of(x) is str
                        or (type_of(x) is OBJECT and plain(x))
                        or (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                    )
        if collapse_key is not None:
            wire_extras["collapse_key"] = collapse_key
            valid = valid and type_of(collapse_key) is str and collapse_key != ""
        if attachmenturl is not None:
            wire_extras["attachmenturl"] = attachmenturl
            valid = (
                valid
                and type_of(attachmenturl) is str
                and (attachmenturl in ADDRESS_2.known or ADDRESS_2.matches(attachmenturl))
            )
        if url is not None:
            wire_extras["url"] = url
            valid = valid and type_of(url) is str and url != ""
        if html is not None:
            wire_extras["html"] = html
            valid = valid and type_of(html) is str and html != ""
        if notificationaction is not None:
            wire_extras["notificationaction"], checked = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
            valid = valid and checked
        if wire_extras:
            wire["extras"] = wire_extras
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "ios", wire, before[3] and valid)
        return builder

    def web(
        self: Chain,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        platform_types: Iterable[Literal["chrome", "firefox", "safari"]],
        title: str,
        actiontext: str | None = None,
        url: str | None = None,
        collapse_key: str | None = None,
        time_to_live: str | int | None = None,
        customtags: Mapping[str, str | Iterable[Any] | Mapping[str, Any]] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The notification in browsers.

        Args:
            text: The text.
            platform_types: The browsers that receive it. Not empty.
            title: Heading above the text. Not empty.
            actiontext: Caption of the button in Safari.
            url: Page that a click opens.
            collapse_key: Of the undelivered notifications with the same key, only the latest is
                delivered; not in Safari.
            time_to_live: Seconds that the notification is kept for a browser that is out of reach;
                the newer page says up to 4 weeks. For example, '3600'.
            customtags: Keys and values for your app; imageurl is the image of the notification.

        Conditions:
            Safari shows a button, which needs a caption.
            Advice: collapse_key does not apply to Safari.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or platform_types is MISSING or title is MISSING:
            raise unexpected(self, "web", locals())
        wire: Wire = {}
        valid = type_of(title) is str and title != ""
        wire["platform_types"] = plain_list(platform_types)
        valid = valid and type_of(wire["platform_types"]) is ARRAY and len(wire["platform_types"]) >= 1
        if valid:
            for x in wire["platform_types"]:
                valid = valid and type_of(x) is str and x in {"chrome", "firefox", "safari"}
        wire["title"] = title
        if text is not None:
            wire["text"] = text
            valid = valid and type_of(text) is str and text != ""
        if actiontext is not None:
            wire["actiontext"] = actiontext
            valid = valid and type_of(actiontext) is str and actiontext != ""
        if url is not None:
            wire["url"] = url
            valid = valid and type_of(url) is str and url != ""
        wire_extras: Wire = {}
        if collapse_key is not None:
            wire_extras["collapse_key"] = collapse_key
            valid = valid and type_of(collapse_key) is str and collapse_key != ""
        if time_to_live is not None:
            wire_extras["time_to_live"] = as_text(time_to_live)
            valid = (
                valid
                and type_of(wire_extras["time_to_live"]) is str
                and (
                    wire_extras["time_to_live"] in TIME_TO_LIVE.known
                    or TIME_TO_LIVE.matches(wire_extras["time_to_live"])
                )
                and rules.numeric(wire_extras["time_to_live"], max=51840000) is None
            )
        if customtags is not None:
            wire_extras["customtags"] = plain_map(customtags)
            valid = (
                valid
                and type_of(wire_extras["customtags"]) is OBJECT
                and (
                    "imageurl" not in wire_extras["customtags"] or type_of(wire_extras["customtags"]["imageurl"]) is str
                )
            )
            if valid:
                for x in wire_extras["customtags"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire_extras["customtags"].values():
                    valid = valid and (
                        type_of(x) is str
                        or (type_of(x) is OBJECT and plain(x))
                        or (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                    )
        if wire_extras:
            wire["extras"] = wire_extras
        valid = valid and (not any(x == "safari" for x in wire["platform_types"]) or "actiontext" in wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "web", wire, before[3] and valid)
        return builder

    def windows(
        self: Chain,
        text: Iterable[str] | None = None,
        *more: Unpack[tuple[()]],
        notificationaction: Arg[models.AnyNotificationAction] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The notification on Windows; only in older samples.

        Args:
            text: The lines of the text; three in the sample. Not empty.
            notificationaction: What a tap does; by default it opens the app.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "windows", locals())
        wire: Wire = {}
        valid = True
        if text is not None:
            wire["text"], checked = texts(text)
            valid = valid and checked
        wire_extras: Wire = {}
        if notificationaction is not None:
            wire_extras["notificationaction"], checked = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
            valid = valid and checked
        if wire_extras:
            wire["extras"] = wire_extras
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "windows", wire, before[3] and valid)
        return builder

    def interactive(
        self: Chain,
        category: models.PushCategory,
        *more: Unpack[tuple[()]],
        pushref: str | None = None,
        device_types: Iterable[Literal["android", "ios", "windows"]],
        actions: Iterable[Arg[models.AnyInteractiveAction] | None],
        **others: Unpack[NoMore],
    ) -> Chain:
        """One or two buttons on the notification, on phones and tablets only.

        Args:
            category: Which buttons a push notification has.
            pushref: Reference that comes back when the person reacts.
            device_types: The devices that show the buttons; newer versions leave out windows. Not
                empty.
            actions: What each button does. Not empty.

        Conditions:
            Advice: A SINGLE category has one button.
            Advice: A DOUBLE category has two buttons.
            The buttons of DOUBLE_YES_NO are called YES and NO.
            The buttons of DOUBLE_SHOPNOW_CANCEL are called SHOPNOW and CANCEL.
            Advice: The first button of DOUBLE_YES_NO is YES, and the second NO.
            Advice: The first button of DOUBLE_SHOPNOW_CANCEL is SHOPNOW, and the second CANCEL.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more or category is MISSING or device_types is MISSING or actions is MISSING:
            raise unexpected(self, "interactive", locals())
        wire: Wire = {"category": category}
        valid = type_of(category) is str and category in {
            "SINGLE_DISMISS",
            "SINGLE_OPEN",
            "SINGLE_SUBSCRIBE",
            "SINGLE_UNSUBSCRIBE",
            "SINGLE_SHARE",
            "SINGLE_DEEPLINK",
            "SINGLE_REPLY",
            "DOUBLE_YES_NO",
            "DOUBLE_ACCEPT_CANCEL",
            "DOUBLE_SHARE_CANCEL",
            "DOUBLE_SHOPNOW_CANCEL",
            "DOUBLE_LATER_NOW",
            "DOUBLE_PLAY_NOW_PLAY_LATER",
            "DOUBLE_OK_LEARN_MORE",
            "DOUBLE_SUBSCRIBE_UNSUBSCRIBE",
            "DOUBLE_BUY_NOW_BUY_LATER",
            "DOUBLE_LIKE_SHARE",
        }
        if pushref is not None:
            wire["pushref"] = pushref
            valid = valid and type_of(pushref) is str
        wire["device_types"] = plain_list(device_types)
        valid = valid and type_of(wire["device_types"]) is ARRAY and len(wire["device_types"]) >= 1
        if valid:
            for x in wire["device_types"]:
                valid = valid and type_of(x) is str and x in {"android", "ios", "windows"}
        wire["actions"], checked = parts(actions, _INTERACTIVE_ACTION__KINDS)
        valid = (
            valid
            and checked
            and len(wire["actions"]) >= 1
            and rules.unique_field(wire["actions"], field="identifier") is None
        )
        valid = valid and _checks.conditions_hold_in_push_interactive(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "interactive", wire, before[3] and valid)
        return builder

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        userid: Iterable[str] | None = None,
        customerid: Iterable[str] | None = None,
        android_pushid: Iterable[str] | None = None,
        ios_pushid: Iterable[str] | None = None,
        chrome_pushid: Iterable[str] | None = None,
        safari_pushid: Iterable[str] | None = None,
        firefox_pushid: Iterable[str] | None = None,
        hms_pushid: Iterable[str] | None = None,
        msisdn: Iterable[str | int] | None = None,
        email: Iterable[str] | None = None,
        correlationid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to destination: People or devices that receive a push notification, by one
        kind of id.

        Args:
            userid: Ids under which people are registered in the app. Not empty.
            customerid: Ids of stored customer profiles. Not empty.
            android_pushid: Push ids of Android devices. Not empty.
            ios_pushid: Push ids of iOS devices. Not empty.
            chrome_pushid: Push ids of Chrome browsers. Not empty.
            safari_pushid: Push ids of Safari browsers. Not empty.
            firefox_pushid: Push ids of Firefox browsers. Not empty.
            hms_pushid: Push ids of Huawei devices. Not empty.
            msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
            email: Email addresses of stored customer profiles. Not empty.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        Conditions:
            Exactly one kind of id.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if userid is not None:
            wire["userid"], checked = texts(userid)
            valid = valid and checked and "" not in wire["userid"]
        if customerid is not None:
            wire["customerid"], checked = texts(customerid)
            valid = valid and checked and "" not in wire["customerid"]
        if android_pushid is not None:
            wire["android_pushid"], checked = texts(android_pushid)
            valid = valid and checked and "" not in wire["android_pushid"]
        if ios_pushid is not None:
            wire["ios_pushid"], checked = texts(ios_pushid)
            valid = valid and checked and "" not in wire["ios_pushid"]
        if chrome_pushid is not None:
            wire["chrome_pushid"], checked = texts(chrome_pushid)
            valid = valid and checked and "" not in wire["chrome_pushid"]
        if safari_pushid is not None:
            wire["safari_pushid"], checked = texts(safari_pushid)
            valid = valid and checked and "" not in wire["safari_pushid"]
        if firefox_pushid is not None:
            wire["firefox_pushid"], checked = texts(firefox_pushid)
            valid = valid and checked and "" not in wire["firefox_pushid"]
        if hms_pushid is not None:
            wire["hms_pushid"], checked = texts(hms_pushid)
            valid = valid and checked and "" not in wire["hms_pushid"]
        if msisdn is not None:
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
        if email is not None:
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
        if correlationid is not None:
            wire["correlationid"] = correlationid
            valid = (
                valid
                and type_of(correlationid) is str
                and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
            )
        valid = valid and _checks.conditions_hold_in_push_destination(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("destination",), wire, before[3] and valid)
        return builder

    def destination(
        self: Chain,
        destination: Iterable[Arg[models.PushDestination] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to destination. Who receives the message; at most 1000 ids in all, and
        no more than the tenant may send in a second. Not empty.
        """
        if others or more or destination is MISSING:
            raise unexpected(self, "destination", locals())
        return self._extend("destination", parts(destination, _PUSH_DESTINATION__KINDS))

    def batches(
        self: Chain,
        destination: Iterable[Arg[models.PushDestination] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            destination: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(
            self,
            "destination",
            destination,
            _PUSH_DESTINATION__KINDS,
            size,
            1000,
            (
                "userid",
                "customerid",
                "android_pushid",
                "ios_pushid",
                "chrome_pushid",
                "safari_pushid",
                "firefox_pushid",
                "hms_pushid",
                "msisdn",
                "email",
            ),
            "gtr_id",
            gtr_id,
        )


class InAppRequestBuilder(
    AnyMessageBuilder["models.InAppRequest"],
    TemplateMethods["models.InAppRequest"],
    SmartlinksMethods["models.InAppRequest"],
    ContactPolicyMethods["models.InAppRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """A message inside an app or in live chat, under construction.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "InAppRequest")
    _complete = staticmethod(_checks.complete_in_app_request)
    _alone = {
        "quick_replies": (True, ("quick_reply_reference",)),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_4_4_4: Wire = {}
        if "quick_reply_reference" in values:
            wire_14_4_4_4["reference"] = values["quick_reply_reference"]
        if "quick_replies" in values:
            wire_14_4_4_4["options"] = values["quick_replies"]
        wire_14_4_4: Wire = {}
        if "text" in values:
            wire_14_4_4["text"] = values["text"]
        if "attachment" in values:
            wire_14_4_4["attachment"] = values["attachment"]
        if wire_14_4_4_4:
            wire_14_4_4["quickReplies"] = wire_14_4_4_4
        if "extras" in values:
            wire_14_4_4["extras"] = values["extras"]
        wire_14_4: Wire = {}
        if "type" in values:
            wire_14_4["type"] = values["type"]
        if "thread_id" in values:
            wire_14_4["thread_id"] = values["thread_id"]
        if wire_14_4_4:
            wire_14_4["message"] = wire_14_4_4
        if "notification" in values:
            wire_14_4["notification"] = values["notification"]
        if "thread_extras" in values:
            wire_14_4["extras"] = values["thread_extras"]
        wire_14: Wire = {}
        if "smartlinks" in values:
            wire_14["smartlinks"] = values["smartlinks"]
        if "contact_policy" in values:
            wire_14["contactPolicy"] = values["contact_policy"]
        wire_14["appmessaging"] = wire_14_4
        wire: Wire = {"appid": values["appid"]}
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "appmessaging"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if "template" in values:
            wire["message"] = values["template"]
        if wire_14:
            wire["channels"] = wire_14
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire

    def smartlinks(
        self: Chain,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to smartlinks. The smart links in the text. Not empty."""
        if others or more or smartlinks is MISSING:
            raise unexpected(self, "smartlinks", locals())
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def attachment(
        self: Chain,
        attachment: Arg[models.AnyInAppAttachment] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What is sent with the text or in its place."""
        if others or more or attachment is MISSING:
            raise unexpected(self, "attachment", locals())
        return self._put("attachment", part(attachment, _IN_APP_ATTACHMENT__KINDS))

    def quick_reply_reference(
        self: Chain, quick_reply_reference: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Reference of your own, that comes back with the answer."""
        if others or more or quick_reply_reference is MISSING:
            raise unexpected(self, "quick_reply_reference", locals())
        if quick_reply_reference is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "quick_reply_reference",
            quick_reply_reference,
            before[3] and type_of(quick_reply_reference) is str,
        )
        return builder

    def quick_reply(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        identifier: str,
        image_url: str | None = None,
        payload: Mapping[str, Any] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append one answer.

        Args:
            title: Caption. Not empty.
            identifier: Id of the button. Not empty.
            image_url: Icon beside the caption.
            payload: Data for your app; an empty object in the samples.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        if others or more or title is MISSING or identifier is MISSING:
            raise unexpected(self, "quick_reply", locals())
        wire: Wire = {"type": "quickReplyPostback", "identifier": identifier}
        valid = type_of(identifier) is str and identifier != "" and type_of(title) is str and title != ""
        if image_url is not None:
            wire["imageUrl"] = image_url
            valid = (
                valid and type_of(image_url) is str and (image_url in ADDRESS_2.known or ADDRESS_2.matches(image_url))
            )
        wire["title"] = title
        if payload is not None:
            wire["payload"] = plain_map(payload)
            valid = valid and type_of(wire["payload"]) is OBJECT and plain(wire["payload"])
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_replies(
        self: Chain,
        quick_replies: Iterable[Arg[models.InAppQuickReply] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to options. The answers; the page asks for no more than 4, the error
        for no more than 5. 1 to 5 items.
        """
        if others or more or quick_replies is MISSING:
            raise unexpected(self, "quick_replies", locals())
        return self._extend("quick_replies", parts(quick_replies, _IN_APP_QUICK_REPLY__KINDS))

    def extras(
        self: Chain, extras: Mapping[str, Any] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Keys and values for your app; the Webex Engage live chat widget needs them, though they may
        be empty.
        """
        if others or more or extras is MISSING:
            raise unexpected(self, "extras", locals())
        if extras is None:
            return self
        wire = plain_map(extras)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "extras", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder

    def notification(
        self: Chain,
        text: str,
        *more: Unpack[tuple[()]],
        title: str,
        ios_extras: Arg[models.InAppIosExtras] | None = None,
        android_extras: Arg[models.InAppAndroidExtras] | None = None,
        web_extras: Arg[models.InAppWebExtras] | None = None,
        interactive: Arg[models.InAppInteractive] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The push notification that announces an in-app message.

        Args:
            text: The text. Not empty.
            title: Heading above the text. Not empty.
            ios_extras: Look and delivery on iOS.
            android_extras: Look and delivery on Android.
            web_extras: Delivery in browsers.
            interactive: One or two buttons on the notification.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        if others or more or text is MISSING or title is MISSING:
            raise unexpected(self, "notification", locals())
        wire: Wire = {"title": title, "text": text}
        valid = type_of(title) is str and title != "" and type_of(text) is str and text != ""
        if ios_extras is not None:
            wire["ios_extras"], checked = part(ios_extras, _IN_APP_IOS_EXTRAS__KINDS)
            valid = valid and checked
        if android_extras is not None:
            wire["android_extras"], checked = part(android_extras, _IN_APP_ANDROID_EXTRAS__KINDS)
            valid = valid and checked
        if web_extras is not None:
            wire["web_extras"], checked = part(web_extras, _IN_APP_WEB_EXTRAS__KINDS)
            valid = valid and checked
        if interactive is not None:
            wire["interactive"], checked = part(interactive, _IN_APP_INTERACTIVE__KINDS)
            valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "notification", wire, before[3] and valid)
        return builder

    def thread_extras(
        self: Chain, thread_extras: Mapping[str, Any] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Appears beside the message in a thread alert."""
        if others or more or thread_extras is MISSING:
            raise unexpected(self, "thread_extras", locals())
        if thread_extras is None:
            return self
        wire = plain_map(thread_extras)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "thread_extras", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        userid: Iterable[str] | None = None,
        customerid: Iterable[str] | None = None,
        msisdn: Iterable[str | int] | None = None,
        email: Iterable[str] | None = None,
        correlationid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to destination: People who receive an in-app message, by one kind of id.

        Args:
            userid: Ids under which people are registered in the app. Not empty.
            customerid: Ids of stored customer profiles. Not empty.
            msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
            email: Email addresses of stored customer profiles. Not empty.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        Conditions:
            Exactly one kind of id.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if userid is not None:
            wire["userid"], checked = texts(userid)
            valid = valid and checked and "" not in wire["userid"]
        if customerid is not None:
            wire["customerid"], checked = texts(customerid)
            valid = valid and checked and "" not in wire["customerid"]
        if msisdn is not None:
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
        if email is not None:
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
        if correlationid is not None:
            wire["correlationid"] = correlationid
            valid = (
                valid
                and type_of(correlationid) is str
                and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
            )
        valid = valid and ("userid" in wire) + ("customerid" in wire) + ("msisdn" in wire) + ("email" in wire) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("destination",), wire, before[3] and valid)
        return builder

    def destination(
        self: Chain,
        destination: Iterable[Arg[models.InAppDestination] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to destination. Who receives the message; at most 1000 ids in all, and
        no more than the tenant may send in a second. Not empty.
        """
        if others or more or destination is MISSING:
            raise unexpected(self, "destination", locals())
        return self._extend("destination", parts(destination, _IN_APP_DESTINATION__KINDS))

    def batches(
        self: Chain,
        destination: Iterable[Arg[models.InAppDestination] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            destination: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(
            self,
            "destination",
            destination,
            _IN_APP_DESTINATION__KINDS,
            size,
            1000,
            ("userid", "customerid", "msisdn", "email"),
            "gtr_id",
            gtr_id,
        )


class MessengerRequestBuilder(
    AnyMessageBuilder["models.MessengerRequest"],
    TemplateMethods["models.MessengerRequest"],
    SmartlinksMethods["models.MessengerRequest"],
    MessengerRequestContactPolicyMethods["models.MessengerRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """A message or a sender action for people in Messenger, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "MessengerRequest")
    _complete = staticmethod(_checks.complete_messenger_request)
    _alone = {
        "smartlinks": (
            True,
            (
                "contact_policy",
                "text",
                "attachment",
                "sender_action",
                "notification_type",
                "messaging_type",
                "tag",
                "quick_replies",
                "type",
                "message",
            ),
        ),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_4_0: Wire = {}
        if "text" in values:
            wire_14_4_0["text"] = values["text"]
        if "attachment" in values:
            wire_14_4_0["attachment"] = values["attachment"]
        if "sender_action" in values:
            wire_14_4_0["sender_action"] = values["sender_action"]
        if "notification_type" in values:
            wire_14_4_0["notification_type"] = values["notification_type"]
        if "messaging_type" in values:
            wire_14_4_0["messaging_type"] = values["messaging_type"]
        if "tag" in values:
            wire_14_4_0["tag"] = values["tag"]
        if "quick_replies" in values:
            wire_14_4_0["quick_replies"] = values["quick_replies"]
        if "type" in values:
            wire_14_4_0["type"] = values["type"]
        if "message" in values:
            wire_14_4_0 = with_rest(wire_14_4_0, values["message"])
        wire_14_4: Wire = {"fb": wire_14_4_0}
        wire_14: Wire = {}
        if "smartlinks" in values:
            wire_14["smartlinks"] = values["smartlinks"]
        if "contact_policy" in values:
            wire_14["contactPolicy"] = values["contact_policy"]
        wire_14["OTT-Messaging"] = wire_14_4
        wire: Wire = {"appid": values["appid"]}
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "fb"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if "template" in values:
            wire["message"] = values["template"]
        if wire_14:
            wire["channels"] = wire_14
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire

    def smartlinks(
        self: Chain,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to smartlinks. The links behind the placeholders in the text. Not
        empty.
        """
        if others or more or smartlinks is MISSING:
            raise unexpected(self, "smartlinks", locals())
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def notification_type(
        self: Chain,
        notification_type: _messenger.NotificationType | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """How the person is notified; with sound or vibration, on screen only, or not at all. If
        absent, the provider assumes 'REGULAR'.
        """
        if others or more or notification_type is MISSING:
            raise unexpected(self, "notification_type", locals())
        if notification_type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_type",
            notification_type,
            before[3]
            and type_of(notification_type) is str
            and notification_type in {"REGULAR", "SILENT_PUSH", "NO_PUSH"},
        )
        return builder

    def messaging_type(
        self: Chain,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window, MESSAGE_TAG needs a
        tag.
        """
        if others or more or messaging_type is MISSING:
            raise unexpected(self, "messaging_type", locals())
        if messaging_type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "messaging_type",
            messaging_type,
            before[3] and type_of(messaging_type) is str and messaging_type in {"RESPONSE", "UPDATE", "MESSAGE_TAG"},
        )
        return builder

    def tag(
        self: Chain, tag: _messenger.MessageTag | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The purpose of a message that is sent outside the 24-hour window. Values not listed here
        pass too.
        """
        if others or more or tag is MISSING:
            raise unexpected(self, "tag", locals())
        warn_deprecated_value(tag, _DEPRECATED_TAG)
        if tag is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "tag",
            tag,
            before[3]
            and type_of(tag) is str
            and tag
            not in {
                "CONFIRMED_EVENT_UPDATE",
                "POST_PURCHASE_UPDATE",
                "ACCOUNT_UPDATE",
                "APPLICATION_UPDATE",
                "APPOINTMENT_UPDATE",
                "BUSINESS_PRODUCTIVITY",
                "COMMUNITY_ALERT",
                "CONFIRMED_EVENT_REMINDER",
                "FEATURE_FUNCTIONALITY_UPDATE",
                "GAME_EVENT",
                "ISSUE_RESOLUTION",
                "NON_PROMOTIONAL_SUBSCRIPTION",
                "PAIRING_UPDATE",
                "PAYMENT_UPDATE",
                "PERSONAL_FINANCE_UPDATE",
                "RESERVATION_UPDATE",
                "SHIPPING_UPDATE",
                "TICKET_UPDATE",
                "TRANSPORTATION_UPDATE",
            }
            and tag != "",
        )
        return builder

    def type(
        self: Chain, type: Literal["conversation"] | str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Kind of message; what it does is not documented. Values not listed here pass too."""
        if others or more or type is MISSING:
            raise unexpected(self, "type", locals())
        if type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "type", type, before[3] and type_of(type) is str and type != "")
        return builder

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        psid: Iterable[str | int] | None = None,
        customerid: Iterable[str] | None = None,
        msisdn: Iterable[str | int] | None = None,
        email: Iterable[str] | None = None,
        correlationid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to destination: People who receive a message in Messenger, by one kind of id.

        Args:
            psid: Page-scoped ids. Not empty.
            customerid: Ids of stored customer profiles. Not empty.
            msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
            email: Email addresses of stored customer profiles. Not empty.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        Conditions:
            Exactly one kind of id.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if psid is not None:
            wire["psid"], checked = texts(psid)
            valid = valid and checked and "" not in wire["psid"]
        if customerid is not None:
            wire["customerid"], checked = texts(customerid)
            valid = valid and checked and "" not in wire["customerid"]
        if msisdn is not None:
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
        if email is not None:
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
        if correlationid is not None:
            wire["correlationid"] = correlationid
            valid = (
                valid
                and type_of(correlationid) is str
                and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
            )
        valid = valid and ("psid" in wire) + ("customerid" in wire) + ("msisdn" in wire) + ("email" in wire) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("destination",), wire, before[3] and valid)
        return builder

    def destination(
        self: Chain,
        destination: Iterable[Arg[models.PsidDestination] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to destination. Who receives it; 1 to 1000 entries, with at most 1000
        ids in all. Not empty.
        """
        if others or more or destination is MISSING:
            raise unexpected(self, "destination", locals())
        return self._extend("destination", parts(destination, _PSID_DESTINATION__KINDS))

    def batches(
        self: Chain,
        destination: Iterable[Arg[models.PsidDestination] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            destination: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(
            self,
            "destination",
            destination,
            _PSID_DESTINATION__KINDS,
            size,
            1000,
            ("psid", "customerid", "msisdn", "email"),
            "gtr_id",
            gtr_id,
        )


class WhatsAppRequestBuilder(
    AnyMessageBuilder["models.WhatsAppRequest"],
    SmartlinksMethods["models.WhatsAppRequest"],
    MessengerRequestContactPolicyMethods["models.WhatsAppRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """A message for people in WhatsApp; a content, or a stored template, under construction.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppRequest")
    _complete = staticmethod(_checks.complete_whats_app_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_12: Wire = {}
        if "template" in values:
            wire_12["template"] = values["template"]
        if "parameters" in values:
            wire_12["parameters"] = values["parameters"]
        wire_14: Wire = {}
        if "smartlinks" in values:
            wire_14["smartlinks"] = values["smartlinks"]
        if "contact_policy" in values:
            wire_14["contactPolicy"] = values["contact_policy"]
        if "content" in values:
            wire_14["OTT-Messaging"] = {"wa": values["content"]}
        wire: Wire = {"appid": values["appid"]}
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "whatsapp"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if wire_12:
            wire["message"] = wire_12
        if wire_14:
            wire["channels"] = wire_14
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire

    def parameters(
        self: Chain,
        parameters: Mapping[
            str,
            Arg[models.AnyWhatsAppParameter | models.WhatsAppTextParameter | models.WhatsAppQuickReplyParameter]
            | Iterable[Arg[models.WhatsAppQuickReply] | None],
        ]
        | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """The value of every variable of the template, by its name; a media header stands under
        `image`, `video` or `document`, quick replies under `quickReply`, a one-time password under
        `otp`.
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "parameters", locals())
        return self._put(
            "parameters", part_map(parameters, _WHATS_APP_PARAMETER__KINDS, _checks.check_whats_app_parameter)
        )

    def smartlinks(
        self: Chain,
        smartlinks: Iterable[Arg[models.SmartLink] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to smartlinks. The links behind the placeholders in the text. Not
        empty.
        """
        if others or more or smartlinks is MISSING:
            raise unexpected(self, "smartlinks", locals())
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def content(
        self: Chain, content: Arg[models.AnyWhatsAppContent] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The content of the message, or the identity of a stored template."""
        if others or more or content is MISSING:
            raise unexpected(self, "content", locals())
        return self._put("content", part(content, _WHATS_APP_CONTENT__KINDS))

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        waid: Iterable[str | int] | None = None,
        bsuid: Iterable[str] | None = None,
        customerid: Iterable[str] | None = None,
        msisdn: Iterable[str | int] | None = None,
        email: Iterable[str] | None = None,
        correlationid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to destination: People who receive a WhatsApp message, by one kind of id;
        waid and bsuid also go together.

        Args:
            waid: WhatsApp ids or phone numbers. Not empty.
            bsuid: Ids that are scoped to your business. Not empty.
            customerid: Ids of stored customer profiles. Not empty.
            msisdn: Phone numbers of stored customer profiles, in E.164 form. Not empty.
            email: Email addresses of stored customer profiles. Not empty.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        Conditions:
            waid, bsuid or both, or one kind of id of a stored profile.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if waid is not None:
            wire["waid"], checked = texts(waid)
            valid = valid and checked and "" not in wire["waid"]
        if bsuid is not None:
            wire["bsuid"], checked = texts(bsuid)
            valid = valid and checked and "" not in wire["bsuid"]
        if customerid is not None:
            wire["customerid"], checked = texts(customerid)
            valid = valid and checked and "" not in wire["customerid"]
        if msisdn is not None:
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
        if email is not None:
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
        if correlationid is not None:
            wire["correlationid"] = correlationid
            valid = (
                valid
                and type_of(correlationid) is str
                and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
            )
        valid = valid and _checks.conditions_hold_in_whats_app_destination(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("destination",), wire, before[3] and valid)
        return builder

    def destination(
        self: Chain,
        destination: Iterable[Arg[models.WhatsAppDestination] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to destination. Who receives it; 1 to 1000 entries, with at most 1000
        ids in all. Not empty.
        """
        if others or more or destination is MISSING:
            raise unexpected(self, "destination", locals())
        return self._extend("destination", parts(destination, _WHATS_APP_DESTINATION__KINDS))

    def batches(
        self: Chain,
        destination: Iterable[Arg[models.WhatsAppDestination] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            destination: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(
            self,
            "destination",
            destination,
            _WHATS_APP_DESTINATION__KINDS,
            size,
            1000,
            ("waid", "bsuid", "customerid", "msisdn", "email"),
            "gtr_id",
            gtr_id,
        )


class AppleRequestBuilder(
    AnyMessageBuilder["models.AppleRequest"],
    TemplateMethods["models.AppleRequest"],
    MessengerRequestContactPolicyMethods["models.AppleRequest"],
    operations.MessageSender["models.SendResult | models.ErrorResponse"],
):
    """A message for people in Apple Messages for Business, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "AppleRequest")
    _complete = staticmethod(_checks.complete_apple_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14: Wire = {}
        if "contact_policy" in values:
            wire_14["contactPolicy"] = values["contact_policy"]
        if "content" in values:
            wire_14["AppleBusinessChat"] = values["content"]
        wire: Wire = {"appid": values["appid"]}
        if "correlationid" in values:
            wire["correlationid"] = values["correlationid"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notifyurl" in values:
            wire["notifyurl"] = values["notifyurl"]
        if "notifyurl_auth_id" in values:
            wire["notifyurlAuthId"] = values["notifyurl_auth_id"]
        wire["deliverychannel"] = "AppleBusinessChat"
        if "expiry" in values:
            wire["expiry"] = values["expiry"]
        if "template" in values:
            wire["message"] = values["template"]
        if wire_14:
            wire["channels"] = wire_14
        if "options" in values:
            wire["options"] = values["options"]
        if "destination" in values:
            wire["destination"] = values["destination"]
        if "request_contact_policy" in values:
            wire["contactPolicy"] = values["request_contact_policy"]
        if "conversationid" in values:
            wire["conversationid"] = values["conversationid"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "icmessage" in values:
            wire["icmessage"] = values["icmessage"]
        return wire

    def content(
        self: Chain, content: Arg[models.AnyAppleContent] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What is sent."""
        if others or more or content is MISSING:
            raise unexpected(self, "content", locals())
        return self._put("content", part(content, _APPLE_CONTENT__KINDS))

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        abc_user_id: Iterable[str] | None = None,
        msisdn: Iterable[str | int] | None = None,
        customerid: Iterable[str] | None = None,
        email: Iterable[str] | None = None,
        correlationid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to destination: People who receive an Apple message, by one kind of id; an
        invitation goes to phone numbers.

        Args:
            abc_user_id: Opaque ids from Apple. Not empty.
            msisdn: Phone numbers in E.164 form, for invitations, or of stored customer profiles.
                Not empty.
            customerid: Ids of stored customer profiles. Not empty.
            email: Email addresses of stored customer profiles. Not empty.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        Conditions:
            Exactly one kind of id.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if abc_user_id is not None:
            wire["abcUserId"], checked = texts(abc_user_id)
            valid = valid and checked and "" not in wire["abcUserId"]
        if msisdn is not None:
            wire["msisdn"], checked = texts(msisdn)
            valid = valid and checked and "" not in wire["msisdn"]
        if customerid is not None:
            wire["customerid"], checked = texts(customerid)
            valid = valid and checked and "" not in wire["customerid"]
        if email is not None:
            wire["email"], checked = texts(email)
            valid = valid and checked and "" not in wire["email"]
        if correlationid is not None:
            wire["correlationid"] = correlationid
            valid = (
                valid
                and type_of(correlationid) is str
                and ((correlationid.isascii() and len(correlationid) <= 50) or lengths.utf8(correlationid) <= 50)
            )
        valid = valid and ("abcUserId" in wire) + ("msisdn" in wire) + ("customerid" in wire) + ("email" in wire) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("destination",), wire, before[3] and valid)
        return builder

    def destination(
        self: Chain,
        destination: Iterable[Arg[models.AppleDestination] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to destination. Who receives it; 1 to 1000 entries, with at most 1000
        ids in all. Not empty.
        """
        if others or more or destination is MISSING:
            raise unexpected(self, "destination", locals())
        return self._extend("destination", parts(destination, _APPLE_DESTINATION__KINDS))

    def batches(
        self: Chain,
        destination: Iterable[Arg[models.AppleDestination] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            destination: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(
            self,
            "destination",
            destination,
            _APPLE_DESTINATION__KINDS,
            size,
            1000,
            ("abcUserId", "msisdn", "customerid", "email"),
            "gtr_id",
            gtr_id,
        )


class AppleInteractiveDataBuilder(AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"]):
    """What the person is asked, and the bubbles before and after the answer; or an iMessage app, under
    construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_interactive_data)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3: Wire = {}
        if "app_icon" in values:
            wire_3["appIcon"] = values["app_icon"]
        wire_3["appId"] = values["app_id"]
        wire_3["appName"] = values["app_name"]
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        if "data" in values:
            wire_3["data"] = values["data"]
        wire_3["URL"] = values["url"]
        if "session_identifier" in values:
            wire_3["sessionIdentifier"] = values["session_identifier"]
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def app_icon(self: Chain, app_icon: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Icon of an iMessage app; a PNG file."""
        if others or more or app_icon is MISSING:
            raise unexpected(self, "app_icon", locals())
        if app_icon is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "app_icon",
            app_icon,
            before[3] and type_of(app_icon) is str and (app_icon in ADDRESS_2.known or ADDRESS_2.matches(app_icon)),
        )
        return builder

    def session_identifier(
        self: Chain, session_identifier: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of a session with an iMessage app."""
        if others or more or session_identifier is MISSING:
            raise unexpected(self, "session_identifier", locals())
        if session_identifier is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "session_identifier",
            session_identifier,
            before[3] and type_of(session_identifier) is str,
        )
        return builder


class AppleQuickReplyBuilder(
    AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"], ImagesMethods["models.AppleInteractive"]
):
    """A question with 2 to 5 quick replies, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_quick_reply)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3_2_4: Wire = {"summaryText": values["summary_text"]}
        if "items" in values:
            wire_3_2_4["items"] = values["items"]
        wire_3_2: Wire = {"version": values["version"], "requestIdentifier": values["request_identifier"]}
        if "images" in values:
            wire_3_2["images"] = values["images"]
        wire_3_2["quick-reply"] = wire_3_2_4
        wire_3: Wire = {}
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        wire_3["data"] = wire_3_2
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def item(
        self: Chain, *more: Unpack[tuple[()]], identifier: str, title: models.AppleLabel, **others: Unpack[NoMore]
    ) -> Chain:
        """Append a quick reply.

        Args:
            identifier: Your own id of it; comes back to your webhook. Not empty.
            title: Caption. 1 to 200 characters.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or identifier is MISSING or title is MISSING:
            raise unexpected(self, "item", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("items",),
            {"identifier": identifier, "title": title},
            before[3]
            and type_of(identifier) is str
            and identifier != ""
            and type_of(title) is str
            and title != ""
            and len(title) <= 200
            and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title)),
        )
        return builder

    def items(
        self: Chain,
        items: Iterable[Arg[models.AppleQuickReplyItem] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to items. The replies, 2 to 5."""
        if others or more or items is MISSING:
            raise unexpected(self, "items", locals())
        return self._extend("items", parts(items, _APPLE_QUICK_REPLY_ITEM__KINDS))


class AppleListPickerBuilder(
    AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"], ImagesMethods["models.AppleInteractive"]
):
    """Lists of items to choose from, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_list_picker)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3_2_4: Wire = {}
        if "sections" in values:
            wire_3_2_4["sections"] = values["sections"]
        wire_3_2: Wire = {"version": values["version"], "requestIdentifier": values["request_identifier"]}
        if "images" in values:
            wire_3_2["images"] = values["images"]
        wire_3_2["listPicker"] = wire_3_2_4
        wire_3: Wire = {}
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        wire_3["data"] = wire_3_2
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def section(
        self: Chain,
        title: models.AppleLabel,
        items: Iterable[Arg[models.AppleListItem] | None],
        *more: Unpack[tuple[()]],
        multiple_selection: bool | None = None,
        order: int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append one list.

        Args:
            title: Title of the list. 1 to 200 characters.
            items: The items, up to 20. Not empty.
            multiple_selection: Whether several items can be chosen.
            order: Place of the list among the others.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or title is MISSING or items is MISSING:
            raise unexpected(self, "section", locals())
        wire: Wire = {}
        valid = (
            type_of(title) is str
            and title != ""
            and len(title) <= 200
            and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
        )
        wire["items"], checked = parts(items, _APPLE_LIST_ITEM__KINDS)
        valid = valid and checked and 1 <= len(wire["items"]) <= 20
        wire["title"] = title
        if multiple_selection is not None:
            wire["multipleSelection"] = multiple_selection
            valid = valid and type_of(multiple_selection) is bool
        if order is not None:
            wire["order"] = order
            valid = valid and type_of(order) is int
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("sections",), wire, before[3] and valid)
        return builder

    def sections(
        self: Chain,
        sections: Iterable[Arg[models.AppleListSection] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to sections. The lists, up to 20. Not empty."""
        if others or more or sections is MISSING:
            raise unexpected(self, "sections", locals())
        return self._extend("sections", parts(sections, _APPLE_LIST_SECTION__KINDS))


class AppleTimePickerBuilder(
    AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"], ImagesMethods["models.AppleInteractive"]
):
    """An appointment with up to 10 times to choose from, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_time_picker)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3_2_4: Wire = {}
        if "timezone_offset" in values:
            wire_3_2_4["timezoneOffset"] = values["timezone_offset"]
        wire_3_2_4["identifier"] = values["identifier"]
        wire_3_2_4["title"] = values["title"]
        if "timeslots" in values:
            wire_3_2_4["timeslots"] = values["timeslots"]
        if "location" in values:
            wire_3_2_4["location"] = values["location"]
        wire_3_2: Wire = {"version": values["version"], "requestIdentifier": values["request_identifier"]}
        if "images" in values:
            wire_3_2["images"] = values["images"]
        wire_3_2["event"] = wire_3_2_4
        wire_3: Wire = {}
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        wire_3["data"] = wire_3_2
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def timezone_offset(
        self: Chain, timezone_offset: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Offset of the place's time zone from GMT, in minutes."""
        if others or more or timezone_offset is MISSING:
            raise unexpected(self, "timezone_offset", locals())
        if timezone_offset is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "timezone_offset", timezone_offset, before[3] and type_of(timezone_offset) is int)
        return builder

    def timeslot(
        self: Chain,
        start_time: str | datetime,
        *more: Unpack[tuple[()]],
        duration: int,
        identifier: str,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append one of the times to choose from.

        Args:
            start_time: Start in GMT, as ISO 8601. Not empty.
            duration: Length in seconds.
            identifier: Your own id of it; comes back to your webhook. Not empty.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or start_time is MISSING or duration is MISSING or identifier is MISSING:
            raise unexpected(self, "timeslot", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("timeslots",),
            {"duration": duration, "startTime": start_time, "identifier": identifier},
            before[3]
            and type_of(duration) is int
            and type_of(start_time) is str
            and start_time != ""
            and type_of(identifier) is str
            and identifier != "",
        )
        return builder

    def timeslots(
        self: Chain,
        timeslots: Iterable[Arg[models.AppleTimeslot] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to timeslots. The times, up to 10. Not empty."""
        if others or more or timeslots is MISSING:
            raise unexpected(self, "timeslots", locals())
        return self._extend("timeslots", parts(timeslots, _APPLE_TIMESLOT__KINDS))

    def location(
        self: Chain,
        title: models.AppleLabel | None = None,
        *more: Unpack[tuple[()]],
        latitude: float | decimal.Decimal | None = None,
        longitude: float | decimal.Decimal | None = None,
        radius: float | decimal.Decimal | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Where an appointment takes place.

        Args:
            title: Name of the place. At most 200 characters.
            latitude: Latitude in degrees.
            longitude: Longitude in degrees.
            radius: Radius of the place in metres.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more:
            raise unexpected(self, "location", locals())
        wire: Wire = {}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        if latitude is not None:
            wire["latitude"] = latitude
            valid = valid and (type_of(latitude) is int or (type_of(latitude) is float and latitude - latitude == 0))
        if longitude is not None:
            wire["longitude"] = longitude
            valid = valid and (
                type_of(longitude) is int or (type_of(longitude) is float and longitude - longitude == 0)
            )
        if radius is not None:
            wire["radius"] = radius
            valid = valid and (type_of(radius) is int or (type_of(radius) is float and radius - radius == 0))
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "location", wire, before[3] and valid)
        return builder


class ApplePaymentRequestBuilder(
    AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"], ImagesMethods["models.AppleInteractive"]
):
    """A request for a payment with Apple Pay, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_payment_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3_2_4_0: Wire = {}
        if "line_items" in values:
            wire_3_2_4_0["lineItems"] = values["line_items"]
        if "shipping_methods" in values:
            wire_3_2_4_0["shippingMethods"] = values["shipping_methods"]
        if "required_shipping_contact_fields" in values:
            wire_3_2_4_0["requiredShippingContactFields"] = values["required_shipping_contact_fields"]
        if "country_code" in values:
            wire_3_2_4_0["countryCode"] = values["country_code"]
        if "required_billing_contact_fields" in values:
            wire_3_2_4_0["requiredBillingContactFields"] = values["required_billing_contact_fields"]
        if "currency_code" in values:
            wire_3_2_4_0["currencyCode"] = values["currency_code"]
        if "total" in values:
            wire_3_2_4_0["total"] = values["total"]
        wire_3_2_4: Wire = {"paymentRequest": wire_3_2_4_0}
        wire_3_2: Wire = {"version": values["version"], "requestIdentifier": values["request_identifier"]}
        if "images" in values:
            wire_3_2["images"] = values["images"]
        wire_3_2["payment"] = wire_3_2_4
        wire_3: Wire = {}
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        wire_3["data"] = wire_3_2
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def line_item(
        self: Chain,
        label: models.AppleLabel,
        amount: str | decimal.Decimal,
        *more: Unpack[tuple[()]],
        type: Literal["final"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a line of the bill.

        Args:
            label: What it is for. 1 to 200 characters.
            amount: The amount. Not empty.
            type: Whether the amount is settled. Values not listed here pass too.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or label is MISSING or amount is MISSING:
            raise unexpected(self, "line_item", locals())
        wire: Wire = {"amount": amount}
        valid = (
            type_of(amount) is str
            and amount != ""
            and type_of(label) is str
            and label != ""
            and len(label) <= 200
            and (label in APPLE_LABEL.known or APPLE_LABEL.matches(label))
        )
        if type is not None:
            wire["type"] = type
            valid = valid and type_of(type) is str and type != ""
        wire["label"] = label
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("line_items",), wire, before[3] and valid)
        return builder

    def line_items(
        self: Chain,
        line_items: Iterable[Arg[models.AppleLineItem] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to lineItems. What makes up the total. Not empty."""
        if others or more or line_items is MISSING:
            raise unexpected(self, "line_items", locals())
        return self._extend("line_items", parts(line_items, _APPLE_LINE_ITEM__KINDS))

    def shipping_method(
        self: Chain,
        label: models.AppleLabel,
        *more: Unpack[tuple[()]],
        amount: str | decimal.Decimal,
        detail: str | None = None,
        identifier: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a way of delivery.

        Args:
            label: Name. 1 to 200 characters.
            amount: What it costs. Not empty.
            detail: Text below the name.
            identifier: Your own id of it; comes back to your webhook.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or label is MISSING or amount is MISSING:
            raise unexpected(self, "shipping_method", locals())
        wire: Wire = {"label": label, "amount": amount}
        valid = (
            type_of(label) is str
            and label != ""
            and len(label) <= 200
            and (label in APPLE_LABEL.known or APPLE_LABEL.matches(label))
            and type_of(amount) is str
            and amount != ""
        )
        if detail is not None:
            wire["detail"] = detail
            valid = valid and type_of(detail) is str
        if identifier is not None:
            wire["identifier"] = identifier
            valid = valid and type_of(identifier) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("shipping_methods",), wire, before[3] and valid)
        return builder

    def shipping_methods(
        self: Chain,
        shipping_methods: Iterable[Arg[models.AppleShippingMethod] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to shippingMethods. The ways of delivery to choose from. Not empty."""
        if others or more or shipping_methods is MISSING:
            raise unexpected(self, "shipping_methods", locals())
        return self._extend("shipping_methods", parts(shipping_methods, _APPLE_SHIPPING_METHOD__KINDS))

    def required_shipping_contact_fields(
        self: Chain,
        *required_shipping_contact_fields: Literal["postalAddress", "name", "phone"]
        | str
        | Iterable[Literal["postalAddress", "name", "phone"] | str | None]
        | None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append to requiredShippingContactFields. What the person is asked for the delivery. Not
        empty.
        """
        if others:
            raise unexpected(self, "required_shipping_contact_fields", locals())
        return self._extend("required_shipping_contact_fields", texts(given_values(required_shipping_contact_fields)))

    def required_billing_contact_fields(
        self: Chain,
        *required_billing_contact_fields: Literal["postalAddress", "name", "phone"]
        | str
        | Iterable[Literal["postalAddress", "name", "phone"] | str | None]
        | None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append to requiredBillingContactFields. What the person is asked for the bill. Not empty."""
        if others:
            raise unexpected(self, "required_billing_contact_fields", locals())
        return self._extend("required_billing_contact_fields", texts(given_values(required_billing_contact_fields)))

    def total(
        self: Chain,
        label: models.AppleLabel,
        *more: Unpack[tuple[()]],
        amount: str | decimal.Decimal,
        type: Literal["final"] | str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """What is paid in all.

        Args:
            label: What it is for. 1 to 200 characters.
            amount: The amount. Not empty.
            type: Whether the amount is settled. Values not listed here pass too.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or label is MISSING or amount is MISSING:
            raise unexpected(self, "total", locals())
        wire: Wire = {"amount": amount}
        valid = (
            type_of(amount) is str
            and amount != ""
            and type_of(label) is str
            and label != ""
            and len(label) <= 200
            and (label in APPLE_LABEL.known or APPLE_LABEL.matches(label))
        )
        if type is not None:
            wire["type"] = type
            valid = valid and type_of(type) is str and type != ""
        wire["label"] = label
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "total", wire, before[3] and valid)
        return builder


class AppleOauth2Builder(
    AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"], ImagesMethods["models.AppleInteractive"]
):
    """A request to sign in with OAuth 2, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_oauth2)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3_2_4_0: Wire = {
            "state": values["state"],
            "responseType": values["response_type"],
            "scope": values["scope"],
            "redirectURI": values["redirect_uri"],
        }
        if "additional_parameters" in values:
            wire_3_2_4_0["additionalParameters"] = values["additional_parameters"]
        wire_3_2_4: Wire = {"oauth2": wire_3_2_4_0}
        wire_3_2: Wire = {"version": values["version"], "requestIdentifier": values["request_identifier"]}
        if "images" in values:
            wire_3_2["images"] = values["images"]
        wire_3_2["authenticate"] = wire_3_2_4
        wire_3: Wire = {}
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        wire_3["data"] = wire_3_2
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def additional_parameters(
        self: Chain, additional_parameters: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """More parameters for the authorization server."""
        if others or more or additional_parameters is MISSING:
            raise unexpected(self, "additional_parameters", locals())
        if additional_parameters is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "additional_parameters",
            additional_parameters,
            before[3] and type_of(additional_parameters) is str,
        )
        return builder


class AppleFormDataBuilder(
    AnyAppleInteractiveBuilder, BidMethods["models.AppleInteractive"], ImagesMethods["models.AppleInteractive"]
):
    """A form of several pages, under construction.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_apple_form_data)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3_2_5_4: Wire = {"startPageIdentifier": values["start_page_identifier"]}
        if "show_summary" in values:
            wire_3_2_5_4["showSummary"] = values["show_summary"]
        if "splash" in values:
            wire_3_2_5_4["splash"] = values["splash"]
        if "pages" in values:
            wire_3_2_5_4["pages"] = values["pages"]
        wire_3_2_5: Wire = {}
        if "private" in values:
            wire_3_2_5["private"] = values["private"]
        if "template" in values:
            wire_3_2_5["template"] = values["template"]
        wire_3_2_5["data"] = wire_3_2_5_4
        wire_3_2: Wire = {}
        if "version" in values:
            wire_3_2["version"] = values["version"]
        wire_3_2["requestIdentifier"] = values["request_identifier"]
        if "images" in values:
            wire_3_2["images"] = values["images"]
        wire_3_2["dynamic"] = wire_3_2_5
        wire_3: Wire = {}
        if "bid" in values:
            wire_3["bid"] = values["bid"]
        wire_3["data"] = wire_3_2
        if "use_live_layout" in values:
            wire_3["useLiveLayout"] = values["use_live_layout"]
        if "received_message" in values:
            wire_3["receivedMessage"] = values["received_message"]
        if "reply_message" in values:
            wire_3["replyMessage"] = values["reply_message"]
        if "outer_request_identifier" in values:
            wire_3["requestIdentifier"] = values["outer_request_identifier"]
        wire: Wire = {"type": "interactive"}
        if "x_msg_seq" in values:
            wire["x_msg_seq"] = values["x_msg_seq"]
        wire["interactiveData"] = wire_3
        return wire

    def version(
        self: Chain,
        version: Literal["1.0", "2.0"] | str | decimal.Decimal | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Version of the format. Values not listed here pass too."""
        if others or more or version is MISSING:
            raise unexpected(self, "version", locals())
        if version is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "version", version, before[3] and type_of(version) is str and version != "")
        return builder

    def private(self: Chain, private: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Whether the form is private. If absent, the provider assumes False."""
        if others or more:
            raise unexpected(self, "private", locals())
        if private is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "private", private, before[3] and type_of(private) is bool)
        return builder

    def template(
        self: Chain, template: Literal["messageForms"] | str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Kind of form. Values not listed here pass too."""
        if others or more or template is MISSING:
            raise unexpected(self, "template", locals())
        if template is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "template", template, before[3] and type_of(template) is str and template != "")
        return builder

    def show_summary(
        self: Chain, show_summary: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Show all answers before the form is sent."""
        if others or more:
            raise unexpected(self, "show_summary", locals())
        if show_summary is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "show_summary", show_summary, before[3] and type_of(show_summary) is bool)
        return builder

    def splash(
        self: Chain,
        button_title: models.AppleLabel,
        *more: Unpack[tuple[()]],
        header: models.AppleLabel | None = None,
        splash_text: str | None = None,
        image_identifier: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """What the person sees before the first page.

        Args:
            button_title: Caption of the button that opens the first page. 1 to 200 characters.
            header: Title. At most 200 characters.
            splash_text: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or button_title is MISSING:
            raise unexpected(self, "splash", locals())
        wire: Wire = {}
        valid = (
            type_of(button_title) is str
            and button_title != ""
            and len(button_title) <= 200
            and (button_title in APPLE_LABEL.known or APPLE_LABEL.matches(button_title))
        )
        if header is not None:
            wire["header"] = header
            valid = (
                valid
                and type_of(header) is str
                and len(header) <= 200
                and header != ""
                and (header in APPLE_LABEL.known or APPLE_LABEL.matches(header))
            )
        if splash_text is not None:
            wire["splashtext"] = splash_text
            valid = valid and type_of(splash_text) is str
        wire["buttonTitle"] = button_title
        if image_identifier is not None:
            wire["imageIdentifier"] = image_identifier
            valid = valid and type_of(image_identifier) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "splash", wire, before[3] and valid)
        return builder

    def select(
        self: Chain,
        page_identifier: str,
        subtitle: models.AppleLabel,
        items: Iterable[Arg[models.AppleSelectItem] | None],
        *more: Unpack[tuple[()]],
        title: models.AppleLabel | None = None,
        multiple_selection: bool | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a page with items to choose from.

        Args:
            page_identifier: Your own id of the page. 1 to 19 characters.
            subtitle: The question. 1 to 200 characters.
            items: The items. Not empty.
            title: Title. At most 200 characters.
            multiple_selection: Whether several items can be chosen. If absent, the provider assumes
                False.
            next_page_identifier: Identifier of the next page where several items can be chosen;
                none on the last page.
            submit_form: Send the form after this page.

        Conditions:
            Where several items can be chosen, the page says what comes next, and not the item.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or page_identifier is MISSING or subtitle is MISSING or items is MISSING:
            raise unexpected(self, "select", locals())
        wire: Wire = {"pageIdentifier": page_identifier, "type": "select"}
        valid = (
            type_of(page_identifier) is str
            and page_identifier != ""
            and len(page_identifier) <= 19
            and type_of(subtitle) is str
            and subtitle != ""
            and len(subtitle) <= 200
            and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
        )
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        wire["subtitle"] = subtitle
        if multiple_selection is not None:
            wire["multipleSelection"] = multiple_selection
            valid = valid and type_of(multiple_selection) is bool
        wire["items"], checked = parts(items, _APPLE_SELECT_ITEM__KINDS)
        valid = valid and checked and len(wire["items"]) >= 1
        if next_page_identifier is not None:
            wire["nextPageIdentifier"] = next_page_identifier
            valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
        if submit_form is not None:
            wire["submitForm"] = submit_form
            valid = valid and type_of(submit_form) is bool
        if multiple_selection is not None:
            valid = valid and _checks.conditions_hold_in_apple_select_page(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("pages",), wire, before[3] and valid)
        return builder

    def picker(
        self: Chain,
        page_identifier: str,
        subtitle: models.AppleLabel,
        items: Iterable[Arg[models.ApplePickerItem] | None],
        *more: Unpack[tuple[()]],
        title: models.AppleLabel | None = None,
        picker_title: models.AppleLabel | None = None,
        selected_item_index: int | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a page with a wheel of items.

        Args:
            page_identifier: Your own id of the page. 1 to 19 characters.
            subtitle: The question. 1 to 200 characters.
            items: The items. Not empty.
            title: Title. At most 200 characters.
            picker_title: Title of the wheel. At most 200 characters.
            selected_item_index: Index of the item that is chosen at first. If absent, the provider
                assumes 0.
            next_page_identifier: Identifier of the next page; none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or page_identifier is MISSING or subtitle is MISSING or items is MISSING:
            raise unexpected(self, "picker", locals())
        wire: Wire = {"pageIdentifier": page_identifier, "type": "picker"}
        valid = (
            type_of(page_identifier) is str
            and page_identifier != ""
            and len(page_identifier) <= 19
            and type_of(subtitle) is str
            and subtitle != ""
            and len(subtitle) <= 200
            and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
        )
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        wire["subtitle"] = subtitle
        if picker_title is not None:
            wire["pickerTitle"] = picker_title
            valid = (
                valid
                and type_of(picker_title) is str
                and len(picker_title) <= 200
                and (picker_title in APPLE_LABEL.known or APPLE_LABEL.matches(picker_title))
            )
        if selected_item_index is not None:
            wire["selectedItemIndex"] = selected_item_index
            valid = valid and type_of(selected_item_index) is int
        wire["items"], checked = parts(items, _APPLE_PICKER_ITEM__KINDS)
        valid = valid and checked and len(wire["items"]) >= 1
        if next_page_identifier is not None:
            wire["nextPageIdentifier"] = next_page_identifier
            valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
        if submit_form is not None:
            wire["submitForm"] = submit_form
            valid = valid and type_of(submit_form) is bool
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("pages",), wire, before[3] and valid)
        return builder

    def date_picker(
        self: Chain,
        page_identifier: str,
        subtitle: models.AppleLabel,
        *more: Unpack[tuple[()]],
        title: models.AppleLabel | None = None,
        hint_text: models.AppleLabel | None = None,
        start_date: str | None = None,
        maximum_date: str | None = None,
        minimum_date: str | None = None,
        date_format: str | None = None,
        label_text: models.AppleLabel | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a page that asks for a date.

        Args:
            page_identifier: Your own id of the page. 1 to 19 characters.
            subtitle: The question. 1 to 200 characters.
            title: Title. At most 200 characters.
            hint_text: Hint below the field. At most 200 characters.
            start_date: The date that is chosen at first.
            maximum_date: The last date that can be chosen.
            minimum_date: The first date that can be chosen.
            date_format: Format of the dates. If absent, the provider assumes 'MM/dd/yyyy'.
            label_text: Label of the field. At most 200 characters.
            next_page_identifier: Identifier of the next page; none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or page_identifier is MISSING or subtitle is MISSING:
            raise unexpected(self, "date_picker", locals())
        wire: Wire = {"pageIdentifier": page_identifier, "type": "datePicker"}
        valid = (
            type_of(page_identifier) is str
            and page_identifier != ""
            and len(page_identifier) <= 19
            and type_of(subtitle) is str
            and subtitle != ""
            and len(subtitle) <= 200
            and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
        )
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        wire["subtitle"] = subtitle
        if hint_text is not None:
            wire["hintText"] = hint_text
            valid = (
                valid
                and type_of(hint_text) is str
                and len(hint_text) <= 200
                and (hint_text in APPLE_LABEL.known or APPLE_LABEL.matches(hint_text))
            )
        wire_options: Wire = {}
        if start_date is not None:
            wire_options["startDate"] = start_date
            valid = valid and type_of(start_date) is str
        if maximum_date is not None:
            wire_options["maximumDate"] = maximum_date
            valid = valid and type_of(maximum_date) is str
        if minimum_date is not None:
            wire_options["minimumDate"] = minimum_date
            valid = valid and type_of(minimum_date) is str
        if date_format is not None:
            wire_options["dateFormat"] = date_format
            valid = valid and type_of(date_format) is str
        if label_text is not None:
            wire_options["labelText"] = label_text
            valid = (
                valid
                and type_of(label_text) is str
                and len(label_text) <= 200
                and (label_text in APPLE_LABEL.known or APPLE_LABEL.matches(label_text))
            )
        if wire_options:
            wire["options"] = wire_options
        if next_page_identifier is not None:
            wire["nextPageIdentifier"] = next_page_identifier
            valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
        if submit_form is not None:
            wire["submitForm"] = submit_form
            valid = valid and type_of(submit_form) is bool
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("pages",), wire, before[3] and valid)
        return builder

    def input(
        self: Chain,
        page_identifier: str,
        subtitle: models.AppleLabel,
        *more: Unpack[tuple[()]],
        title: models.AppleLabel | None = None,
        hint_text: models.AppleLabel | None = None,
        required: bool | None = None,
        input_type: Literal["singleline", "multiline"] | None = None,
        maximum_character_count: int | None = None,
        keyboard_type: Literal[
            "default",
            "asciiCapable",
            "numbersAndPunctuation",
            "URL",
            "numberPad",
            "phonePad",
            "namePhonePad",
            "emailAddress",
            "decimalPad",
            "webSearch",
            "UIKeyboardTypeDefault",
            "UIKeyboardTypeASCIICapable",
            "UIKeyboardTypeNumbersAndPunctuation",
            "UIKeyboardTypeURL",
            "UIKeyboardTypeNumberPad",
            "UIKeyboardTypePhonePad",
            "UIKeyboardTypeNamePhonePad",
            "UIKeyboardTypeEmailAddress",
            "UIKeyboardTypeDecimalPad",
            "UIKeyboardTypeWebSearch",
        ]
        | str
        | None = None,
        placeholder: str | None = None,
        regex: str | None = None,
        label_text: models.AppleLabel | None = None,
        prefix_text: str | None = None,
        text_content_type: Literal[
            "name",
            "namePrefix",
            "givenName",
            "middleName",
            "familyName",
            "nameSuffix",
            "nickname",
            "jobTitle",
            "organizationName",
            "location",
            "fullStreetAddress",
            "streetAddressLine1",
            "streetAddressLine2",
            "addressCity",
            "addressState",
            "addressCityAndState",
            "sublocality",
            "countryName",
            "postalCode",
            "telephoneNumber",
            "emailAddress",
            "URL",
            "creditCardNumber",
            "username",
            "password",
            "newPassword",
            "oneTimeCode",
        ]
        | str
        | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a page that asks for text.

        Args:
            page_identifier: Your own id of the page. 1 to 19 characters.
            subtitle: The question. 1 to 200 characters.
            title: Title. At most 200 characters.
            hint_text: Hint below the field. At most 200 characters.
            required: Whether an answer must be given.
            input_type: Whether the answer may have several lines.
            maximum_character_count: Length that the answer may have; 30 if absent, or 300 with
                several lines.
            keyboard_type: The keyboard that is shown. Values not listed here pass too.
            placeholder: Text in the empty field.
            regex: Regular expression that the answer matches.
            label_text: Label of the field. At most 200 characters.
            prefix_text: Text before the field.
            text_content_type: What the answer is, so that the phone can fill it in. Values not
                listed here pass too.
            next_page_identifier: Identifier of the next page; none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        if others or more or page_identifier is MISSING or subtitle is MISSING:
            raise unexpected(self, "input", locals())
        warn_deprecated_value(keyboard_type, _DEPRECATED_KEYBOARD_TYPE)
        wire: Wire = {"pageIdentifier": page_identifier, "type": "input"}
        valid = (
            type_of(page_identifier) is str
            and page_identifier != ""
            and len(page_identifier) <= 19
            and type_of(subtitle) is str
            and subtitle != ""
            and len(subtitle) <= 200
            and (subtitle in APPLE_LABEL.known or APPLE_LABEL.matches(subtitle))
        )
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 200
                and title != ""
                and (title in APPLE_LABEL.known or APPLE_LABEL.matches(title))
            )
        wire["subtitle"] = subtitle
        if hint_text is not None:
            wire["hintText"] = hint_text
            valid = (
                valid
                and type_of(hint_text) is str
                and len(hint_text) <= 200
                and (hint_text in APPLE_LABEL.known or APPLE_LABEL.matches(hint_text))
            )
        wire_options: Wire = {}
        if required is not None:
            wire_options["required"] = required
            valid = valid and type_of(required) is bool
        if input_type is not None:
            wire_options["inputType"] = input_type
            valid = valid and type_of(input_type) is str and input_type in {"singleline", "multiline"}
        if maximum_character_count is not None:
            wire_options["maximumCharacterCount"] = maximum_character_count
            valid = valid and type_of(maximum_character_count) is int
        if keyboard_type is not None:
            wire_options["keyboardType"] = keyboard_type
            valid = valid and type_of(keyboard_type) is str
        if placeholder is not None:
            wire_options["placeholder"] = placeholder
            valid = valid and type_of(placeholder) is str and placeholder != ""
        if regex is not None:
            wire_options["regex"] = regex
            valid = valid and type_of(regex) is str
        if label_text is not None:
            wire_options["labelText"] = label_text
            valid = (
                valid
                and type_of(label_text) is str
                and len(label_text) <= 200
                and (label_text in APPLE_LABEL.known or APPLE_LABEL.matches(label_text))
            )
        if prefix_text is not None:
            wire_options["prefixText"] = prefix_text
            valid = valid and type_of(prefix_text) is str
        if text_content_type is not None:
            wire_options["textContentType"] = text_content_type
            valid = valid and type_of(text_content_type) is str
        if wire_options:
            wire["options"] = wire_options
        if next_page_identifier is not None:
            wire["nextPageIdentifier"] = next_page_identifier
            valid = valid and type_of(next_page_identifier) is str and next_page_identifier != ""
        if submit_form is not None:
            wire["submitForm"] = submit_form
            valid = valid and type_of(submit_form) is bool
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("pages",), wire, before[3] and valid)
        return builder

    def pages(
        self: Chain,
        pages: Iterable[Arg[models.AnyAppleFormPage] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to pages. The pages. Not empty."""
        if others or more or pages is MISSING:
            raise unexpected(self, "pages", locals())
        return self._extend("pages", parts(pages, _APPLE_FORM_PAGE__KINDS))


class V2SmsRequestBuilder(
    AnyV2MessageBuilder["models.V2SmsRequest"],
    ToMethods["models.V2SmsRequest"],
    SubstitutionsMethods["models.V2SmsRequest"],
    SendAtMethods["models.V2SmsRequest"],
    CorrelationIdMethods["models.V2SmsRequest"],
    ContactPolicyMethods["models.V2SmsRequest"],
    V2SmsRequestToMethods["models.V2SmsRequest"],
    operations.V2MessageSender["models.V2SendResult | models.V2ErrorResponse"],
):
    """An SMS, under construction.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "V2SmsRequest")
    _complete = staticmethod(_checks.complete_v2_sms_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14: Wire = {}
        if "type" in values:
            wire_14["type"] = values["type"]
        if "text" in values:
            wire_14["text"] = values["text"]
        wire: Wire = {"channel": "sms", "from": values["from_"]}
        if "to" in values:
            wire["to"] = values["to"]
        if "substitutions" in values:
            wire["substitutions"] = values["substitutions"]
        if "smartlinks" in values:
            wire["smartlinks"] = values["smartlinks"]
        if "options" in values:
            wire["options"] = values["options"]
        if "requested_receipts" in values:
            wire["requestedReceipts"] = values["requested_receipts"]
        if "batch_id" in values:
            wire["batchId"] = values["batch_id"]
        if wire_14:
            wire["content"] = wire_14
        if "template" in values:
            wire["template"] = {"id": values["template"]}
        if "send_at" in values:
            wire["sendAt"] = values["send_at"]
        if "expire_at" in values:
            wire["expireAt"] = values["expire_at"]
        if "validity" in values:
            wire["validity"] = values["validity"]
        if "correlation_id" in values:
            wire["correlationId"] = values["correlation_id"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notify_url" in values:
            wire["notifyUrl"] = values["notify_url"]
        if "notify_url_auth_id" in values:
            wire["notifyUrlAuthId"] = values["notify_url_auth_id"]
        if "contact_policy" in values:
            wire["contactPolicy"] = values["contact_policy"]
        return wire

    def smartlink(
        self: Chain, smartlink_id: int, *more: Unpack[tuple[()]], validity: int, **others: Unpack[NoMore]
    ) -> Chain:
        """Append a link that takes the place of {{smartlink_<smartlinkId>}} in the text.

        Args:
            smartlink_id: Id of the smart link, from its configuration.
            validity: For how long the link is valid; the unit is minutes in version 1 of the API.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or smartlink_id is MISSING or validity is MISSING:
            raise unexpected(self, "smartlink", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("smartlinks",),
            {"smartlinkId": smartlink_id, "validity": validity},
            before[3] and type_of(smartlink_id) is int and type_of(validity) is int,
        )
        return builder

    def smartlinks(
        self: Chain,
        smartlinks: Iterable[Arg[models.V2SmartLink] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to smartlinks. The smart links in the text. Not empty."""
        if others or more or smartlinks is MISSING:
            raise unexpected(self, "smartlinks", locals())
        return self._extend("smartlinks", parts(smartlinks, _V2_SMART_LINK__KINDS))

    def options(
        self: Chain,
        *more: Unpack[tuple[()]],
        track_clicks: Literal["true", "false"] | bool | None = None,
        shorten_links: Literal["true", "false"] | bool | None = None,
        domain: str | None = None,
        tag1: str | None = None,
        tag2: str | None = None,
        allow_fallback_url: Literal["true", "false"] | bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """How links in a text are shortened and tracked.

        Args:
            track_clicks: Report clicks on shortened links. If absent, the provider assumes 'false'.
            shorten_links: Shorten the https links of the text, for 180 days.
            domain: Domain of the shortened links.
            tag1: Reporting tag.
            tag2: Second reporting tag.
            allow_fallback_url: Send the long link where shortening fails.

        Conditions:
            Links are shortened with a domain.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more:
            raise unexpected(self, "options", locals())
        wire: Wire = {}
        valid = True
        if track_clicks is not None:
            wire["trackClicks"] = as_flag(track_clicks, "false", "true")
            valid = valid and type_of(wire["trackClicks"]) is str and wire["trackClicks"] in {"true", "false"}
        if shorten_links is not None:
            wire["shortenLinks"] = as_flag(shorten_links, "false", "true")
            valid = valid and type_of(wire["shortenLinks"]) is str and wire["shortenLinks"] in {"true", "false"}
        if domain is not None:
            wire["domain"] = domain
            valid = valid and type_of(domain) is str and domain != ""
        if tag1 is not None:
            wire["tag1"] = tag1
            valid = valid and type_of(tag1) is str
        if tag2 is not None:
            wire["tag2"] = tag2
            valid = valid and type_of(tag2) is str
        if allow_fallback_url is not None:
            wire["allowFallbackURL"] = as_flag(allow_fallback_url, "false", "true")
            valid = valid and type_of(wire["allowFallbackURL"]) is str and wire["allowFallbackURL"] in {"true", "false"}
        if shorten_links is not None:
            valid = valid and (wire["shortenLinks"] != "true" or "domain" in wire)
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "options", wire, before[3] and valid)
        return builder

    def requested_receipts(
        self: Chain,
        *requested_receipts: Literal["SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED"]
        | str
        | Iterable[Literal["SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED"] | str | None]
        | None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append to requestedReceipts. What the notification URL is told."""
        if others:
            raise unexpected(self, "requested_receipts", locals())
        return self._extend("requested_receipts", texts(given_values(requested_receipts)))

    def batch_id(self: Chain, batch_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Your own id of the scheduled messages; the page requires it, and most of its samples have
        none.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or batch_id is MISSING:
            raise unexpected(self, "batch_id", locals())
        if batch_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "batch_id", batch_id, before[3] and type_of(batch_id) is str)
        return builder

    def validity(self: Chain, validity: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """For how many seconds it is sent, up to 72 hours; with sendAt, from then on. For example,
        '3600'.

        See https://developers.webexconnect.io/reference/send-sms-message-api-v2
        """
        if others or more or validity is MISSING:
            raise unexpected(self, "validity", locals())
        if validity is None:
            return self
        wire = as_text(validity)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "validity",
            wire,
            before[3]
            and type_of(wire) is str
            and (wire in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(wire))
            and rules.numeric(wire, max=259200) is None,
        )
        return builder


class V2RcsRequestBuilder(
    AnyV2MessageBuilder["models.V2RcsRequest"],
    ToMethods["models.V2RcsRequest"],
    SubstitutionsMethods["models.V2RcsRequest"],
    SendAtMethods["models.V2RcsRequest"],
    CorrelationIdMethods["models.V2RcsRequest"],
    ContactPolicyMethods["models.V2RcsRequest"],
    operations.V2MessageSender["models.V2SendResult | models.V2ErrorResponse"],
):
    """An RCS message, under construction.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "V2RcsRequest")
    _complete = staticmethod(_checks.complete_v2_rcs_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"channel": "rcs", "from": values["from_"]}
        if "to" in values:
            wire["to"] = values["to"]
        if "gtr_id" in values:
            wire["gtrId"] = values["gtr_id"]
        if "substitutions" in values:
            wire["substitutions"] = values["substitutions"]
        if "options" in values:
            wire["options"] = values["options"]
        if "requested_receipts" in values:
            wire["requestedReceipts"] = values["requested_receipts"]
        if "send_at" in values:
            wire["sendAt"] = values["send_at"]
        if "expire_at" in values:
            wire["expireAt"] = values["expire_at"]
        if "content" in values:
            wire["content"] = values["content"]
        if "template" in values:
            wire["template"] = {"id": values["template"]}
        if "correlation_id" in values:
            wire["correlationId"] = values["correlation_id"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notify_url" in values:
            wire["notifyUrl"] = values["notify_url"]
        if "notify_url_auth_id" in values:
            wire["notifyUrlAuthId"] = values["notify_url_auth_id"]
        if "contact_policy" in values:
            wire["contactPolicy"] = values["contact_policy"]
        return wire

    def gtr_id(self: Chain, *gtr_id: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to gtrId. Ids, one for each recipient object; what they are for is not documented.
        Not empty.
        """
        if others:
            raise unexpected(self, "gtr_id", locals())
        return self._extend("gtr_id", texts(given_values(gtr_id)))

    def options(
        self: Chain,
        *more: Unpack[tuple[()]],
        sms_fallback: bool | None = None,
        sms_sender_id: str | None = None,
        text: str | None = None,
        carrier_id: int | None = None,
        track_clicks: Literal["true", "false"] | bool | None = None,
        shorten_links: Literal["true", "false"] | bool | None = None,
        domain: str | None = None,
        tag1: str | None = None,
        tag2: str | None = None,
        allow_fallback_url: Literal["true", "false"] | bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The SMS that is sent where RCS fails, and how links in a text are shortened and tracked.

        Args:
            sms_fallback: Send an SMS where RCS fails. If absent, the provider assumes False.
            sms_sender_id: Sender of that SMS.
            text: Text of that SMS. At most 1024 characters.
            carrier_id: Id of the carrier, which need not be looked up then.
            track_clicks: Report clicks on shortened links. If absent, the provider assumes 'false'.
            shorten_links: Shorten the https links of the text, for 180 days.
            domain: Domain of the shortened links.
            tag1: Reporting tag.
            tag2: Second reporting tag.
            allow_fallback_url: Send the long link where shortening fails.

        Conditions:
            An SMS in place of RCS has a sender and a text.
            Links are shortened with a domain.

        See https://developers.webexconnect.io/reference/rcs-api
        """
        if others or more:
            raise unexpected(self, "options", locals())
        wire: Wire = {}
        valid = True
        if sms_fallback is not None:
            wire["smsFallback"] = sms_fallback
            valid = valid and type_of(sms_fallback) is bool
        if sms_sender_id is not None:
            wire["smsSenderId"] = sms_sender_id
            valid = valid and type_of(sms_sender_id) is str and sms_sender_id != ""
        if text is not None:
            wire["text"] = text
            valid = valid and type_of(text) is str and len(text) <= 1024 and text != ""
        if carrier_id is not None:
            wire["carrierId"] = carrier_id
            valid = valid and type_of(carrier_id) is int
        if track_clicks is not None:
            wire["trackClicks"] = as_flag(track_clicks, "false", "true")
            valid = valid and type_of(wire["trackClicks"]) is str and wire["trackClicks"] in {"true", "false"}
        if shorten_links is not None:
            wire["shortenLinks"] = as_flag(shorten_links, "false", "true")
            valid = valid and type_of(wire["shortenLinks"]) is str and wire["shortenLinks"] in {"true", "false"}
        if domain is not None:
            wire["domain"] = domain
            valid = valid and type_of(domain) is str and domain != ""
        if tag1 is not None:
            wire["tag1"] = tag1
            valid = valid and type_of(tag1) is str
        if tag2 is not None:
            wire["tag2"] = tag2
            valid = valid and type_of(tag2) is str
        if allow_fallback_url is not None:
            wire["allowFallbackURL"] = as_flag(allow_fallback_url, "false", "true")
            valid = valid and type_of(wire["allowFallbackURL"]) is str and wire["allowFallbackURL"] in {"true", "false"}
        if sms_fallback is not None or shorten_links is not None:
            valid = valid and _checks.conditions_hold_in_v2_rcs_options(wire)
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "options", wire, before[3] and valid)
        return builder

    def requested_receipts(
        self: Chain,
        *requested_receipts: Literal["Sent", "Delivered", "Read", "Clicked", "Failed"]
        | str
        | Iterable[Literal["Sent", "Delivered", "Read", "Clicked", "Failed"] | str | None]
        | None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append to requestedReceipts. What the notification URL is told."""
        if others:
            raise unexpected(self, "requested_receipts", locals())
        return self._extend("requested_receipts", texts(given_values(requested_receipts)))

    def content(
        self: Chain, content: Arg[models.AnyRcsContent] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The content of an RCS message."""
        if others or more or content is MISSING:
            raise unexpected(self, "content", locals())
        return self._put("content", part(content, _RCS_CONTENT__KINDS))

    def batches(
        self: Chain,
        to: Iterable[Arg[models.V2PhoneRecipient] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        gtr_id: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            to: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.
            gtr_id: More gtrId, one for each receiver.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "to", to, _V2_PHONE_RECIPIENT__KINDS, size, 1000, ("msisdn",), "gtr_id", gtr_id)


class V2MmsRequestBuilder(
    AnyV2MessageBuilder["models.V2MmsRequest"],
    ToMethods["models.V2MmsRequest"],
    SubstitutionsMethods["models.V2MmsRequest"],
    CorrelationIdMethods["models.V2MmsRequest"],
    ContactPolicyMethods["models.V2MmsRequest"],
    V2SmsRequestToMethods["models.V2MmsRequest"],
    operations.V2MessageSender["models.V2SendResult | models.V2ErrorResponse"],
):
    """An MMS. What its content can hold is not documented as a whole; the fields of the samples are
    known, under construction.

    See https://developers.webexconnect.io/reference/mms-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "V2MmsRequest")
    _complete = staticmethod(_checks.complete_v2_mms_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"channel": "mms", "from": values["from_"]}
        if "to" in values:
            wire["to"] = values["to"]
        if "substitutions" in values:
            wire["substitutions"] = values["substitutions"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notify_url" in values:
            wire["notifyUrl"] = values["notify_url"]
        if "notify_url_auth_id" in values:
            wire["notifyUrlAuthId"] = values["notify_url_auth_id"]
        if "requested_receipts" in values:
            wire["requestedReceipts"] = values["requested_receipts"]
        if "options" in values:
            wire["options"] = values["options"]
        if "content" in values:
            wire["content"] = values["content"]
        if "correlation_id" in values:
            wire["correlationId"] = values["correlation_id"]
        if "contact_policy" in values:
            wire["contactPolicy"] = values["contact_policy"]
        return wire

    def requested_receipts(
        self: Chain, *requested_receipts: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to requestedReceipts. What the notification URL is told."""
        if others:
            raise unexpected(self, "requested_receipts", locals())
        return self._extend("requested_receipts", texts(given_values(requested_receipts)))

    def options(
        self: Chain, options: Mapping[str, Any] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Options; empty in the samples."""
        if others or more or options is MISSING:
            raise unexpected(self, "options", locals())
        if options is None:
            return self
        wire = plain_map(options)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "options", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder

    def content(
        self: Chain, content: Arg[models.V2MmsContent] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The content of an MMS, as far as the samples show it."""
        if others or more or content is MISSING:
            raise unexpected(self, "content", locals())
        return self._put("content", part(content, _V2_MMS_CONTENT__KINDS))


class V2EmailRequestBuilder(
    AnyV2MessageBuilder["models.V2EmailRequest"],
    SubstitutionsMethods["models.V2EmailRequest"],
    CorrelationIdMethods["models.V2EmailRequest"],
    ContactPolicyMethods["models.V2EmailRequest"],
    operations.V2MessageSender["models.V2SendResult | models.V2ErrorResponse"],
):
    """An email, under construction.

    See https://developers.webexconnect.io/reference/email-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailRequest")
    _complete = staticmethod(_checks.complete_v2_email_request)
    _alone = {
        "attachments": (
            True,
            (
                "type",
                "subject",
                "reply_to",
                "text",
                "html",
            ),
        ),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14: Wire = {}
        if "type" in values:
            wire_14["type"] = values["type"]
        if "subject" in values:
            wire_14["subject"] = values["subject"]
        if "reply_to" in values:
            wire_14["replyTo"] = values["reply_to"]
        if "text" in values:
            wire_14["text"] = values["text"]
        if "html" in values:
            wire_14["html"] = values["html"]
        if "attachments" in values:
            wire_14["attachments"] = values["attachments"]
        wire_16: Wire = {}
        if "template" in values:
            wire_16["id"] = values["template"]
        if "template_subject" in values:
            wire_16["subject"] = values["template_subject"]
        wire: Wire = {"channel": "email", "from": values["from_"]}
        if "to" in values:
            wire["to"] = values["to"]
        if "substitutions" in values:
            wire["substitutions"] = values["substitutions"]
        if "cc" in values:
            wire["cc"] = values["cc"]
        if "bcc" in values:
            wire["bcc"] = values["bcc"]
        if "multiple_to_recipients" in values:
            wire["multipleToRecipients"] = values["multiple_to_recipients"]
        if "options" in values:
            wire["options"] = values["options"]
        if wire_14:
            wire["content"] = wire_14
        if wire_16:
            wire["template"] = wire_16
        if "requested_receipts" in values:
            wire["requestedReceipts"] = values["requested_receipts"]
        if "correlation_id" in values:
            wire["correlationId"] = values["correlation_id"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notify_url" in values:
            wire["notifyUrl"] = values["notify_url"]
        if "notify_url_auth_id" in values:
            wire["notifyUrlAuthId"] = values["notify_url_auth_id"]
        if "contact_policy" in values:
            wire["contactPolicy"] = values["contact_policy"]
        return wire

    def to(
        self: Chain,
        *more: Unpack[tuple[()]],
        email: Iterable[str],
        substitutions: Mapping[str, str | float | bool | decimal.Decimal] | None = None,
        correlation_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to to: Addresses that receive an email, and what is theirs.

        Args:
            email: Email addresses. Not empty.
            substitutions: A value for each variable of the text, by its name; those of a recipient
                take precedence.
            correlation_id: Your own id of the message to these recipients.

        See https://developers.webexconnect.io/reference/email-api
        """
        if others or more or email is MISSING:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        wire["email"], checked = texts(email)
        valid = valid and checked and "" not in wire["email"]
        if substitutions is not None:
            wire["substitutions"] = plain_map(substitutions)
            valid = valid and type_of(wire["substitutions"]) is OBJECT
            if valid:
                for x in wire["substitutions"]:
                    valid = valid and type_of(x) is str
            if valid:
                for x in wire["substitutions"].values():
                    valid = valid and (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
        if correlation_id is not None:
            wire["correlationId"] = correlation_id
            valid = valid and type_of(correlation_id) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("to",), wire, before[3] and valid)
        return builder

    def cc(self: Chain, *cc: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to cc. Email addresses that receive a copy."""
        if others:
            raise unexpected(self, "cc", locals())
        return self._extend("cc", texts(given_values(cc)))

    def bcc(self: Chain, *bcc: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to bcc. Email addresses that receive a copy, which the others do not see."""
        if others:
            raise unexpected(self, "bcc", locals())
        return self._extend("bcc", texts(given_values(bcc)))

    def multiple_to_recipients(
        self: Chain, multiple_to_recipients: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Send one email to all addresses, which see each other, in place of one to each. If absent,
        the provider assumes False.
        """
        if others or more:
            raise unexpected(self, "multiple_to_recipients", locals())
        if multiple_to_recipients is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "multiple_to_recipients",
            multiple_to_recipients,
            before[3] and type_of(multiple_to_recipients) is bool,
        )
        return builder

    def options(
        self: Chain,
        *more: Unpack[tuple[()]],
        from_name: str | None = None,
        track_clicks: bool | None = None,
        track_opens: bool | None = None,
        shorten_links: Literal["true", "false"] | bool | None = None,
        domain: str | None = None,
        tag1: str | None = None,
        tag2: str | None = None,
        allow_fallback_url: Literal["true", "false"] | bool | None = None,
        list_unsubscribe_url: str | None = None,
        unsubscribe_email_address: str | None = None,
        unsubscribe_email_subject: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """How an email is sent, tracked and unsubscribed from.

        Args:
            from_name: Name beside the address that it comes from.
            track_clicks: Report clicks on links of the HTML.
            track_opens: Report when the email is opened; only by way of AWS SES.
            shorten_links: Shorten the https links of the text, for 180 days.
            domain: Domain of the shortened links.
            tag1: Reporting tag.
            tag2: Second reporting tag.
            allow_fallback_url: Send the long link where shortening fails.
            list_unsubscribe_url: Your own page to unsubscribe at.
            unsubscribe_email_address: Address that a request to unsubscribe goes to.
            unsubscribe_email_subject: Subject of a request to unsubscribe.

        Conditions:
            Links are shortened with a domain.

        See https://developers.webexconnect.io/reference/email-api
        """
        if others or more:
            raise unexpected(self, "options", locals())
        wire: Wire = {}
        valid = True
        if from_name is not None:
            wire["fromName"] = from_name
            valid = valid and type_of(from_name) is str
        if track_clicks is not None:
            wire["trackClicks"] = track_clicks
            valid = valid and type_of(track_clicks) is bool
        if track_opens is not None:
            wire["trackOpens"] = track_opens
            valid = valid and type_of(track_opens) is bool
        if shorten_links is not None:
            wire["shortenLinks"] = as_flag(shorten_links, "false", "true")
            valid = valid and type_of(wire["shortenLinks"]) is str and wire["shortenLinks"] in {"true", "false"}
        if domain is not None:
            wire["domain"] = domain
            valid = valid and type_of(domain) is str and domain != ""
        if tag1 is not None:
            wire["tag1"] = tag1
            valid = valid and type_of(tag1) is str
        if tag2 is not None:
            wire["tag2"] = tag2
            valid = valid and type_of(tag2) is str
        if allow_fallback_url is not None:
            wire["allowFallbackURL"] = as_flag(allow_fallback_url, "false", "true")
            valid = valid and type_of(wire["allowFallbackURL"]) is str and wire["allowFallbackURL"] in {"true", "false"}
        if list_unsubscribe_url is not None:
            wire["listUnsubscribeUrl"] = list_unsubscribe_url
            valid = (
                valid
                and type_of(list_unsubscribe_url) is str
                and (list_unsubscribe_url in ADDRESS_2.known or ADDRESS_2.matches(list_unsubscribe_url))
            )
        if unsubscribe_email_address is not None:
            wire["unsubscribeEmailAddress"] = unsubscribe_email_address
            valid = valid and type_of(unsubscribe_email_address) is str
        if unsubscribe_email_subject is not None:
            wire["unsubscribeEmailSubject"] = unsubscribe_email_subject
            valid = valid and type_of(unsubscribe_email_subject) is str
        if shorten_links is not None:
            valid = valid and (wire["shortenLinks"] != "true" or "domain" in wire)
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "options", wire, before[3] and valid)
        return builder

    def reply_to(self: Chain, reply_to: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Email address that answers go to."""
        if others or more or reply_to is MISSING:
            raise unexpected(self, "reply_to", locals())
        if reply_to is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "reply_to", reply_to, before[3] and type_of(reply_to) is str)
        return builder

    def attachment(
        self: Chain,
        media_url: str,
        *more: Unpack[tuple[()]],
        mimetype: str,
        name: str,
        cid: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a file by URL.

        Args:
            media_url: Address of the file. Not empty.
            mimetype: Media type of the file. Not empty.
            name: Name of the file. Not empty.
            cid: Id of an image inside the HTML, which shows it by <img src="cid:logo">.

        See https://developers.webexconnect.io/reference/email-api
        """
        if others or more or media_url is MISSING or mimetype is MISSING or name is MISSING:
            raise unexpected(self, "attachment", locals())
        wire: Wire = {"mimetype": mimetype, "name": name, "mediaUrl": media_url}
        valid = (
            type_of(mimetype) is str
            and mimetype != ""
            and type_of(name) is str
            and name != ""
            and type_of(media_url) is str
            and (media_url in ADDRESS_2.known or ADDRESS_2.matches(media_url))
        )
        if cid is not None:
            wire["cid"] = cid
            valid = valid and type_of(cid) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("attachments",), wire, before[3] and valid)
        return builder

    def attachments(
        self: Chain,
        attachments: Iterable[Arg[models.V2EmailAttachment] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to attachments. The attachments. Not empty."""
        if others or more or attachments is MISSING:
            raise unexpected(self, "attachments", locals())
        return self._extend("attachments", parts(attachments, _V2_EMAIL_ATTACHMENT__KINDS))

    def template_subject(
        self: Chain, template_subject: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Subject in place of that of the template."""
        if others or more or template_subject is MISSING:
            raise unexpected(self, "template_subject", locals())
        if template_subject is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "template_subject", template_subject, before[3] and type_of(template_subject) is str)
        return builder

    def requested_receipts(
        self: Chain,
        *requested_receipts: Literal[
            "submitted", "delivered", "read", "clicked", "bounce", "not verified", "invalid", "complaint", "failed"
        ]
        | str
        | Iterable[
            Literal[
                "submitted", "delivered", "read", "clicked", "bounce", "not verified", "invalid", "complaint", "failed"
            ]
            | str
            | None
        ]
        | None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append to requestedReceipts. What the notification URL is told."""
        if others:
            raise unexpected(self, "requested_receipts", locals())
        return self._extend("requested_receipts", texts(given_values(requested_receipts)))

    def batches(
        self: Chain,
        to: Iterable[Arg[models.V2EmailRecipient] | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 1000,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 1000 of them.

        Args:
            to: More receivers, after those of the chain.
            size: How many of them a request gets, at most 1000.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed. Each id of a receiver
        counts, and one with too many ids is divided.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "to", to, _V2_EMAIL_RECIPIENT__KINDS, size, 1000, ("email",), None, None)


class V2VoiceRequestBuilder(
    AnyV2MessageBuilder["models.V2VoiceRequest"],
    ToMethods["models.V2VoiceRequest"],
    CorrelationIdMethods["models.V2VoiceRequest"],
    ContactPolicyMethods["models.V2VoiceRequest"],
    V2SmsRequestToMethods["models.V2VoiceRequest"],
    operations.V2MessageSender["models.V2SendResult | models.V2ErrorResponse"],
):
    """A call that plays a recording or says a text, under construction.

    See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "V2VoiceRequest")
    _complete = staticmethod(_checks.complete_v2_voice_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"channel": "voice", "from": values["from_"]}
        if "to" in values:
            wire["to"] = values["to"]
        if "priority" in values:
            wire["priority"] = values["priority"]
        if "requested_receipts" in values:
            wire["requestedReceipts"] = values["requested_receipts"]
        if "content" in values:
            wire["content"] = values["content"]
        if "correlation_id" in values:
            wire["correlationId"] = values["correlation_id"]
        if "callback_data" in values:
            wire["callbackData"] = values["callback_data"]
        if "notify_url" in values:
            wire["notifyUrl"] = values["notify_url"]
        if "notify_url_auth_id" in values:
            wire["notifyUrlAuthId"] = values["notify_url_auth_id"]
        if "contact_policy" in values:
            wire["contactPolicy"] = values["contact_policy"]
        return wire

    def priority(self: Chain, priority: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """1 is low, 2 medium, 3 high; only an older page has it.

        See https://developers.webexconnect.io/reference/call
        """
        if others or more or priority is MISSING:
            raise unexpected(self, "priority", locals())
        if priority is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "priority", priority, before[3] and type_of(priority) is int)
        return builder

    def requested_receipts(
        self: Chain,
        *requested_receipts: Literal[
            "offered", "accepted", "answered", "released", "rejected", "disconnected", "dropped"
        ]
        | str
        | Iterable[
            Literal["offered", "accepted", "answered", "released", "rejected", "disconnected", "dropped"] | str | None
        ]
        | None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append to requestedReceipts. What the notification URL is told."""
        if others:
            raise unexpected(self, "requested_receipts", locals())
        return self._extend("requested_receipts", texts(given_values(requested_receipts)))


class VoiceCallRequestBuilder(
    Builder["models.VoiceCallRequest"],
    operations.VoiceCallRequestSender["models.VoiceCallResult | models.V2ErrorResponse"],
):
    """A call that plays a recording or says a text, by the API for voice alone, under construction.

    See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "VoiceCallRequest")
    _complete = staticmethod(_checks.complete_voice_call_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"callerId": values["caller_id"]}
        if "to" in values:
            wire["dialedNumber"] = values["to"]
        if "audio" in values:
            wire["audio"] = values["audio"]
        if "correlation_id" in values:
            wire["correlationId"] = values["correlation_id"]
        if "callback_url" in values:
            wire["callbackUrl"] = values["callback_url"]
        if "callback_url_auth_id" in values:
            wire["callbackUrlAuthId"] = values["callback_url_auth_id"]
        return wire

    def to(self: Chain, to: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Number that is called; the page calls it optional in its table, and mandatory in its
        samples.
        """
        if others or more or to is MISSING:
            raise unexpected(self, "to", locals())
        if to is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", to, before[3] and type_of(to) is str and to != "")
        return builder

    def correlation_id(
        self: Chain, correlation_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Your own id of the request."""
        if others or more or correlation_id is MISSING:
            raise unexpected(self, "correlation_id", locals())
        if correlation_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "correlation_id", correlation_id, before[3] and type_of(correlation_id) is str)
        return builder

    def callback_url(
        self: Chain, callback_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Where the state of the call is reported to."""
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
            and (callback_url in ADDRESS.known or ADDRESS.matches(callback_url)),
        )
        return builder

    def callback_url_auth_id(
        self: Chain, callback_url_auth_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of the authorization for the callback URL."""
        if others or more or callback_url_auth_id is MISSING:
            raise unexpected(self, "callback_url_auth_id", locals())
        if callback_url_auth_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "callback_url_auth_id",
            callback_url_auth_id,
            before[3] and type_of(callback_url_auth_id) is str,
        )
        return builder


_DEPRECATED_TAG = {
    "CONFIRMED_EVENT_UPDATE": "tag CONFIRMED_EVENT_UPDATE was switched off by the provider on 2026-04-27; use a utility template or the Marketing Messages API",
    "POST_PURCHASE_UPDATE": "tag POST_PURCHASE_UPDATE was switched off by the provider on 2026-04-27; use a utility template or the Marketing Messages API",
    "ACCOUNT_UPDATE": "tag ACCOUNT_UPDATE was switched off by the provider on 2026-04-27; use a utility template or the Marketing Messages API",
    "APPLICATION_UPDATE": "tag APPLICATION_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "APPOINTMENT_UPDATE": "tag APPOINTMENT_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "BUSINESS_PRODUCTIVITY": "tag BUSINESS_PRODUCTIVITY was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "COMMUNITY_ALERT": "tag COMMUNITY_ALERT was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "CONFIRMED_EVENT_REMINDER": "tag CONFIRMED_EVENT_REMINDER was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "FEATURE_FUNCTIONALITY_UPDATE": "tag FEATURE_FUNCTIONALITY_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "GAME_EVENT": "tag GAME_EVENT was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "ISSUE_RESOLUTION": "tag ISSUE_RESOLUTION was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "NON_PROMOTIONAL_SUBSCRIPTION": "tag NON_PROMOTIONAL_SUBSCRIPTION was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "PAIRING_UPDATE": "tag PAIRING_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "PAYMENT_UPDATE": "tag PAYMENT_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "PERSONAL_FINANCE_UPDATE": "tag PERSONAL_FINANCE_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "RESERVATION_UPDATE": "tag RESERVATION_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "SHIPPING_UPDATE": "tag SHIPPING_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "TICKET_UPDATE": "tag TICKET_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "TRANSPORTATION_UPDATE": "tag TRANSPORTATION_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
}
_DEPRECATED_KEYBOARD_TYPE = {
    "UIKeyboardTypeDefault": "keyboardType UIKeyboardTypeDefault was switched off by the provider on 2026-08-21; use default",
    "UIKeyboardTypeASCIICapable": "keyboardType UIKeyboardTypeASCIICapable was switched off by the provider on 2026-08-21; use asciiCapable",
    "UIKeyboardTypeNumbersAndPunctuation": "keyboardType UIKeyboardTypeNumbersAndPunctuation was switched off by the provider on 2026-08-21; use numbersAndPunctuation",
    "UIKeyboardTypeURL": "keyboardType UIKeyboardTypeURL was switched off by the provider on 2026-08-21; use URL",
    "UIKeyboardTypeNumberPad": "keyboardType UIKeyboardTypeNumberPad was switched off by the provider on 2026-08-21; use numberPad",
    "UIKeyboardTypePhonePad": "keyboardType UIKeyboardTypePhonePad was switched off by the provider on 2026-08-21; use phonePad",
    "UIKeyboardTypeNamePhonePad": "keyboardType UIKeyboardTypeNamePhonePad was switched off by the provider on 2026-08-21; use namePhonePad",
    "UIKeyboardTypeEmailAddress": "keyboardType UIKeyboardTypeEmailAddress was switched off by the provider on 2026-08-21; use emailAddress",
    "UIKeyboardTypeDecimalPad": "keyboardType UIKeyboardTypeDecimalPad was switched off by the provider on 2026-08-21; use decimalPad",
    "UIKeyboardTypeWebSearch": "keyboardType UIKeyboardTypeWebSearch was switched off by the provider on 2026-08-21; use webSearch",
}
_PHONE_DESTINATION = schema_of("ottbuild.providers.webex_connect", "PhoneDestination")
_PUSH_DESTINATION = schema_of("ottbuild.providers.webex_connect", "PushDestination")
_IN_APP_DESTINATION = schema_of("ottbuild.providers.webex_connect", "InAppDestination")
_PSID_DESTINATION = schema_of("ottbuild.providers.webex_connect", "PsidDestination")
_WHATS_APP_DESTINATION = schema_of("ottbuild.providers.webex_connect", "WhatsAppDestination")
_APPLE_DESTINATION = schema_of("ottbuild.providers.webex_connect", "AppleDestination")
_SMART_LINK = schema_of("ottbuild.providers.webex_connect", "SmartLink")
_CONTACT_POLICY = schema_of("ottbuild.providers.webex_connect", "ContactPolicy")
_OPTIONS = schema_of("ottbuild.providers.webex_connect", "Options")
_STORED_TEMPLATE = schema_of("ottbuild.providers.webex_connect", "StoredTemplate")
_NOTIFICATION_TARGET = schema_of("ottbuild.providers.webex_connect", "NotificationTarget")
_NOTIFICATION_OPEN_APP = schema_of("ottbuild.providers.webex_connect", "NotificationOpenApp")
_NOTIFICATION_DEFAULT = schema_of("ottbuild.providers.webex_connect", "NotificationDefault")
_INTERACTIVE_TARGET = schema_of("ottbuild.providers.webex_connect", "InteractiveTarget")
_INTERACTIVE_PLAIN = schema_of("ottbuild.providers.webex_connect", "InteractivePlain")
_ANDROID_PUSH = schema_of("ottbuild.providers.webex_connect", "AndroidPush")
_IOS_PUSH = schema_of("ottbuild.providers.webex_connect", "IosPush")
_WEB_PUSH = schema_of("ottbuild.providers.webex_connect", "WebPush")
_WINDOWS_PUSH = schema_of("ottbuild.providers.webex_connect", "WindowsPush")
_PUSH_INTERACTIVE = schema_of("ottbuild.providers.webex_connect", "PushInteractive")
_INTERACTIVE_REPLY = schema_of("ottbuild.providers.webex_connect", "InteractiveReply")
_IN_APP_IMAGE = schema_of("ottbuild.providers.webex_connect", "InAppImage")
_IN_APP_VIDEO = schema_of("ottbuild.providers.webex_connect", "InAppVideo")
_IN_APP_AUDIO = schema_of("ottbuild.providers.webex_connect", "InAppAudio")
_IN_APP_FILE = schema_of("ottbuild.providers.webex_connect", "InAppFile")
_IN_APP_LOCATION = schema_of("ottbuild.providers.webex_connect", "InAppLocation")
_IN_APP_TEMPLATE = schema_of("ottbuild.providers.webex_connect", "InAppTemplate")
_IN_APP_QUICK_REPLY = schema_of("ottbuild.providers.webex_connect", "InAppQuickReply")
_IN_APP_IOS_EXTRAS = schema_of("ottbuild.providers.webex_connect", "InAppIosExtras")
_IN_APP_ANDROID_EXTRAS = schema_of("ottbuild.providers.webex_connect", "InAppAndroidExtras")
_IN_APP_WEB_EXTRAS = schema_of("ottbuild.providers.webex_connect", "InAppWebExtras")
_IN_APP_INTERACTIVE = schema_of("ottbuild.providers.webex_connect", "InAppInteractive")
_IN_APP_NOTIFICATION = schema_of("ottbuild.providers.webex_connect", "InAppNotification")
_IN_APP_ELEMENT = schema_of("ottbuild.providers.webex_connect", "InAppElement")
_IN_APP_WEB_URL_BUTTON = schema_of("ottbuild.providers.webex_connect", "InAppWebUrlButton")
_IN_APP_POSTBACK_BUTTON = schema_of("ottbuild.providers.webex_connect", "InAppPostbackButton")
_MESSENGER__MESSAGE = schema_of("ottbuild.providers.messenger", "Message")
_WHATS_APP_MEDIA_PARAMETER = schema_of("ottbuild.providers.webex_connect", "WhatsAppMediaParameter")
_WHATS_APP_DATE_TIME_PARAMETER = schema_of("ottbuild.providers.webex_connect", "WhatsAppDateTimeParameter")
_WHATS_APP_CURRENCY_PARAMETER = schema_of("ottbuild.providers.webex_connect", "WhatsAppCurrencyParameter")
_WHATS_APP_URL_PARAMETER = schema_of("ottbuild.providers.webex_connect", "WhatsAppUrlParameter")
_WHATS_APP_OTP_PARAMETER = schema_of("ottbuild.providers.webex_connect", "WhatsAppOtpParameter")
_WHATS_APP_TEXT_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppTextMessage")
_WHATS_APP_IMAGE_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppImageMessage")
_WHATS_APP_AUDIO_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppAudioMessage")
_WHATS_APP_DOCUMENT_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppDocumentMessage")
_WHATS_APP_VIDEO_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppVideoMessage")
_WHATS_APP_STICKER_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppStickerMessage")
_WHATS_APP_LOCATION_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocationMessage")
_WHATS_APP_CONTACTS_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppContactsMessage")
_WHATS_APP_LIST_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppListMessage")
_WHATS_APP_REPLY_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppReplyMessage")
_WHATS_APP_HSM_MESSAGE = schema_of("ottbuild.providers.webex_connect", "WhatsAppHsmMessage")
_WHATS_APP_IDENTITY = schema_of("ottbuild.providers.webex_connect", "WhatsAppIdentity")
_WHATS_APP_CONTACT = schema_of("ottbuild.providers.webex_connect", "WhatsAppContact")
_WHATS_APP_ADDRESS = schema_of("ottbuild.providers.webex_connect", "WhatsAppAddress")
_WHATS_APP_EMAIL = schema_of("ottbuild.providers.webex_connect", "WhatsAppEmail")
_WHATS_APP_ORG = schema_of("ottbuild.providers.webex_connect", "WhatsAppOrg")
_WHATS_APP_PHONE = schema_of("ottbuild.providers.webex_connect", "WhatsAppPhone")
_WHATS_APP_URL = schema_of("ottbuild.providers.webex_connect", "WhatsAppUrl")
_WHATS_APP_SECTION = schema_of("ottbuild.providers.webex_connect", "WhatsAppSection")
_WHATS_APP_ROW = schema_of("ottbuild.providers.webex_connect", "WhatsAppRow")
_WHATS_APP_TEXT_HEADER = schema_of("ottbuild.providers.webex_connect", "WhatsAppTextHeader")
_WHATS_APP_DOCUMENT_HEADER = schema_of("ottbuild.providers.webex_connect", "WhatsAppDocumentHeader")
_WHATS_APP_VIDEO_HEADER = schema_of("ottbuild.providers.webex_connect", "WhatsAppVideoHeader")
_WHATS_APP_IMAGE_HEADER = schema_of("ottbuild.providers.webex_connect", "WhatsAppImageHeader")
_WHATS_APP_BUTTON = schema_of("ottbuild.providers.webex_connect", "WhatsAppButton")
_WHATS_APP_LOCALIZABLE_PARAM = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocalizableParam")
_WHATS_APP_LOCALIZABLE_CURRENCY = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocalizableCurrency")
_WHATS_APP_QUICK_REPLY = schema_of("ottbuild.providers.webex_connect", "WhatsAppQuickReply")
_APPLE_TEXT = schema_of("ottbuild.providers.webex_connect", "AppleText")
_APPLE_RICH_LINK = schema_of("ottbuild.providers.webex_connect", "AppleRichLink")
_APPLE_INTERACTIVE = schema_of("ottbuild.providers.webex_connect", "AppleInteractive")
_APPLE_TYPING = schema_of("ottbuild.providers.webex_connect", "AppleTyping")
_APPLE_INVITATION = schema_of("ottbuild.providers.webex_connect", "AppleInvitation")
_APPLE_FILE = schema_of("ottbuild.providers.webex_connect", "AppleFile")
_APPLE_RECEIVED_MESSAGE = schema_of("ottbuild.providers.webex_connect", "AppleReceivedMessage")
_APPLE_REPLY_MESSAGE = schema_of("ottbuild.providers.webex_connect", "AppleReplyMessage")
_APPLE_IMAGE = schema_of("ottbuild.providers.webex_connect", "AppleImage")
_APPLE_QUICK_REPLY_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleQuickReplyItem")
_APPLE_LIST_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleListItem")
_APPLE_LIST_SECTION = schema_of("ottbuild.providers.webex_connect", "AppleListSection")
_APPLE_TIMESLOT = schema_of("ottbuild.providers.webex_connect", "AppleTimeslot")
_APPLE_LOCATION = schema_of("ottbuild.providers.webex_connect", "AppleLocation")
_APPLE_LINE_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleLineItem")
_APPLE_SHIPPING_METHOD = schema_of("ottbuild.providers.webex_connect", "AppleShippingMethod")
_APPLE_TOTAL = schema_of("ottbuild.providers.webex_connect", "AppleTotal")
_APPLE_SELECT_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleSelectItem")
_APPLE_PICKER_ITEM = schema_of("ottbuild.providers.webex_connect", "ApplePickerItem")
_APPLE_SELECT_PAGE = schema_of("ottbuild.providers.webex_connect", "AppleSelectPage")
_APPLE_PICKER_PAGE = schema_of("ottbuild.providers.webex_connect", "ApplePickerPage")
_APPLE_DATE_PICKER_PAGE = schema_of("ottbuild.providers.webex_connect", "AppleDatePickerPage")
_APPLE_INPUT_PAGE = schema_of("ottbuild.providers.webex_connect", "AppleInputPage")
_APPLE_FORM_SPLASH = schema_of("ottbuild.providers.webex_connect", "AppleFormSplash")
_V2_SMART_LINK = schema_of("ottbuild.providers.webex_connect", "V2SmartLink")
_V2_PHONE_RECIPIENT = schema_of("ottbuild.providers.webex_connect", "V2PhoneRecipient")
_V2_LINK_OPTIONS = schema_of("ottbuild.providers.webex_connect", "V2LinkOptions")
_V2_EMAIL_RECIPIENT = schema_of("ottbuild.providers.webex_connect", "V2EmailRecipient")
_RCS_TEXT = schema_of("ottbuild.providers.webex_connect", "RcsText")
_RCS_MEDIA = schema_of("ottbuild.providers.webex_connect", "RcsMedia")
_RCS_STANDALONE = schema_of("ottbuild.providers.webex_connect", "RcsStandalone")
_RCS_CAROUSEL = schema_of("ottbuild.providers.webex_connect", "RcsCarousel")
_RCS_AGENT_EVENT = schema_of("ottbuild.providers.webex_connect", "RcsAgentEvent")
_V2_RCS_OPTIONS = schema_of("ottbuild.providers.webex_connect", "V2RcsOptions")
_RCS_REPLY = schema_of("ottbuild.providers.webex_connect", "RcsReply")
_RCS_OPEN_URL = schema_of("ottbuild.providers.webex_connect", "RcsOpenUrl")
_RCS_DIAL_PHONE = schema_of("ottbuild.providers.webex_connect", "RcsDialPhone")
_RCS_VIEW_LOCATION = schema_of("ottbuild.providers.webex_connect", "RcsViewLocation")
_RCS_SHARE_LOCATION = schema_of("ottbuild.providers.webex_connect", "RcsShareLocation")
_RCS_CALENDAR_EVENT = schema_of("ottbuild.providers.webex_connect", "RcsCalendarEvent")
_RCS_THUMBNAIL = schema_of("ottbuild.providers.webex_connect", "RcsThumbnail")
_RCS_CARD = schema_of("ottbuild.providers.webex_connect", "RcsCard")
_V2_MMS_CONTENT = schema_of("ottbuild.providers.webex_connect", "V2MmsContent")
_V2_MMS_ATTACHMENT = schema_of("ottbuild.providers.webex_connect", "V2MmsAttachment")
_V2_EMAIL_ATTACHMENT = schema_of("ottbuild.providers.webex_connect", "V2EmailAttachment")
_V2_EMAIL_OPTIONS = schema_of("ottbuild.providers.webex_connect", "V2EmailOptions")
_V2_RECORDING = schema_of("ottbuild.providers.webex_connect", "V2Recording")
_V2_SPEECH = schema_of("ottbuild.providers.webex_connect", "V2Speech")
_VOICE_SPEECH = schema_of("ottbuild.providers.webex_connect", "VoiceSpeech")
_VOICE_MEDIA = schema_of("ottbuild.providers.webex_connect", "VoiceMedia")
_VOICE_URL = schema_of("ottbuild.providers.webex_connect", "VoiceUrl")
_SMART_LINK__KINDS = frozenset((_SMART_LINK,))
_PHONE_DESTINATION__KINDS = frozenset((_PHONE_DESTINATION,))
_CONTACT_POLICY__KINDS = frozenset((_CONTACT_POLICY,))
_OPTIONS__KINDS = frozenset((_OPTIONS,))
_STORED_TEMPLATE__KINDS = frozenset((_STORED_TEMPLATE,))
_NOTIFICATION_ACTION__KINDS = frozenset(
    (
        _NOTIFICATION_TARGET,
        _NOTIFICATION_OPEN_APP,
        _NOTIFICATION_DEFAULT,
    )
)
_INTERACTIVE_ACTION__KINDS = frozenset(
    (
        _INTERACTIVE_TARGET,
        _INTERACTIVE_PLAIN,
    )
)
_PUSH_DESTINATION__KINDS = frozenset((_PUSH_DESTINATION,))
_ANDROID_PUSH__KINDS = frozenset((_ANDROID_PUSH,))
_IOS_PUSH__KINDS = frozenset((_IOS_PUSH,))
_WEB_PUSH__KINDS = frozenset((_WEB_PUSH,))
_WINDOWS_PUSH__KINDS = frozenset((_WINDOWS_PUSH,))
_PUSH_INTERACTIVE__KINDS = frozenset((_PUSH_INTERACTIVE,))
_IN_APP_ATTACHMENT__KINDS = frozenset(
    (
        _IN_APP_IMAGE,
        _IN_APP_VIDEO,
        _IN_APP_AUDIO,
        _IN_APP_FILE,
        _IN_APP_LOCATION,
        _IN_APP_TEMPLATE,
    )
)
_IN_APP_QUICK_REPLY__KINDS = frozenset((_IN_APP_QUICK_REPLY,))
_IN_APP_IOS_EXTRAS__KINDS = frozenset((_IN_APP_IOS_EXTRAS,))
_IN_APP_ANDROID_EXTRAS__KINDS = frozenset((_IN_APP_ANDROID_EXTRAS,))
_IN_APP_WEB_EXTRAS__KINDS = frozenset((_IN_APP_WEB_EXTRAS,))
_IN_APP_INTERACTIVE__KINDS = frozenset((_IN_APP_INTERACTIVE,))
_IN_APP_DESTINATION__KINDS = frozenset((_IN_APP_DESTINATION,))
_IN_APP_NOTIFICATION__KINDS = frozenset((_IN_APP_NOTIFICATION,))
_IN_APP_ELEMENT__KINDS = frozenset((_IN_APP_ELEMENT,))
_IN_APP_BUTTON__KINDS = frozenset(
    (
        _IN_APP_WEB_URL_BUTTON,
        _IN_APP_POSTBACK_BUTTON,
    )
)
_IN_APP_INTERACTIVE_ACTION__KINDS = frozenset(
    (
        _INTERACTIVE_TARGET,
        _INTERACTIVE_PLAIN,
        _INTERACTIVE_REPLY,
    )
)
_PSID_DESTINATION__KINDS = frozenset((_PSID_DESTINATION,))
_MESSENGER__MESSAGE__KINDS = frozenset((_MESSENGER__MESSAGE,))
_WHATS_APP_PARAMETER__KINDS = frozenset(
    (
        _WHATS_APP_MEDIA_PARAMETER,
        _WHATS_APP_DATE_TIME_PARAMETER,
        _WHATS_APP_CURRENCY_PARAMETER,
        _WHATS_APP_URL_PARAMETER,
        _WHATS_APP_OTP_PARAMETER,
    )
)
_WHATS_APP_CONTENT__KINDS = frozenset(
    (
        _WHATS_APP_TEXT_MESSAGE,
        _WHATS_APP_IMAGE_MESSAGE,
        _WHATS_APP_AUDIO_MESSAGE,
        _WHATS_APP_DOCUMENT_MESSAGE,
        _WHATS_APP_VIDEO_MESSAGE,
        _WHATS_APP_STICKER_MESSAGE,
        _WHATS_APP_LOCATION_MESSAGE,
        _WHATS_APP_CONTACTS_MESSAGE,
        _WHATS_APP_LIST_MESSAGE,
        _WHATS_APP_REPLY_MESSAGE,
        _WHATS_APP_HSM_MESSAGE,
        _WHATS_APP_IDENTITY,
    )
)
_WHATS_APP_DESTINATION__KINDS = frozenset((_WHATS_APP_DESTINATION,))
_WHATS_APP_CONTACT__KINDS = frozenset((_WHATS_APP_CONTACT,))
_WHATS_APP_ADDRESS__KINDS = frozenset((_WHATS_APP_ADDRESS,))
_WHATS_APP_EMAIL__KINDS = frozenset((_WHATS_APP_EMAIL,))
_WHATS_APP_ORG__KINDS = frozenset((_WHATS_APP_ORG,))
_WHATS_APP_PHONE__KINDS = frozenset((_WHATS_APP_PHONE,))
_WHATS_APP_URL__KINDS = frozenset((_WHATS_APP_URL,))
_WHATS_APP_SECTION__KINDS = frozenset((_WHATS_APP_SECTION,))
_WHATS_APP_ROW__KINDS = frozenset((_WHATS_APP_ROW,))
_WHATS_APP_HEADER__KINDS = frozenset(
    (
        _WHATS_APP_TEXT_HEADER,
        _WHATS_APP_DOCUMENT_HEADER,
        _WHATS_APP_VIDEO_HEADER,
        _WHATS_APP_IMAGE_HEADER,
    )
)
_WHATS_APP_BUTTON__KINDS = frozenset((_WHATS_APP_BUTTON,))
_WHATS_APP_LOCALIZABLE_PARAM__KINDS = frozenset((_WHATS_APP_LOCALIZABLE_PARAM,))
_WHATS_APP_LOCALIZABLE_CURRENCY__KINDS = frozenset((_WHATS_APP_LOCALIZABLE_CURRENCY,))
_APPLE_CONTENT__KINDS = frozenset(
    (
        _APPLE_TEXT,
        _APPLE_RICH_LINK,
        _APPLE_INTERACTIVE,
        _APPLE_TYPING,
        _APPLE_INVITATION,
    )
)
_APPLE_DESTINATION__KINDS = frozenset((_APPLE_DESTINATION,))
_APPLE_FILE__KINDS = frozenset((_APPLE_FILE,))
_APPLE_RECEIVED_MESSAGE__KINDS = frozenset((_APPLE_RECEIVED_MESSAGE,))
_APPLE_REPLY_MESSAGE__KINDS = frozenset((_APPLE_REPLY_MESSAGE,))
_APPLE_IMAGE__KINDS = frozenset((_APPLE_IMAGE,))
_APPLE_QUICK_REPLY_ITEM__KINDS = frozenset((_APPLE_QUICK_REPLY_ITEM,))
_APPLE_LIST_ITEM__KINDS = frozenset((_APPLE_LIST_ITEM,))
_APPLE_LIST_SECTION__KINDS = frozenset((_APPLE_LIST_SECTION,))
_APPLE_TIMESLOT__KINDS = frozenset((_APPLE_TIMESLOT,))
_APPLE_LOCATION__KINDS = frozenset((_APPLE_LOCATION,))
_APPLE_LINE_ITEM__KINDS = frozenset((_APPLE_LINE_ITEM,))
_APPLE_SHIPPING_METHOD__KINDS = frozenset((_APPLE_SHIPPING_METHOD,))
_APPLE_TOTAL__KINDS = frozenset((_APPLE_TOTAL,))
_APPLE_SELECT_ITEM__KINDS = frozenset((_APPLE_SELECT_ITEM,))
_APPLE_PICKER_ITEM__KINDS = frozenset((_APPLE_PICKER_ITEM,))
_APPLE_FORM_PAGE__KINDS = frozenset(
    (
        _APPLE_SELECT_PAGE,
        _APPLE_PICKER_PAGE,
        _APPLE_DATE_PICKER_PAGE,
        _APPLE_INPUT_PAGE,
    )
)
_APPLE_FORM_SPLASH__KINDS = frozenset((_APPLE_FORM_SPLASH,))
_V2_SMART_LINK__KINDS = frozenset((_V2_SMART_LINK,))
_V2_PHONE_RECIPIENT__KINDS = frozenset((_V2_PHONE_RECIPIENT,))
_V2_LINK_OPTIONS__KINDS = frozenset((_V2_LINK_OPTIONS,))
_RCS_CONTENT__KINDS = frozenset(
    (
        _RCS_TEXT,
        _RCS_MEDIA,
        _RCS_STANDALONE,
        _RCS_CAROUSEL,
        _RCS_AGENT_EVENT,
    )
)
_V2_RCS_OPTIONS__KINDS = frozenset((_V2_RCS_OPTIONS,))
_RCS_SUGGESTION__KINDS = frozenset(
    (
        _RCS_REPLY,
        _RCS_OPEN_URL,
        _RCS_DIAL_PHONE,
        _RCS_VIEW_LOCATION,
        _RCS_SHARE_LOCATION,
        _RCS_CALENDAR_EVENT,
    )
)
_RCS_THUMBNAIL__KINDS = frozenset((_RCS_THUMBNAIL,))
_RCS_CARD__KINDS = frozenset((_RCS_CARD,))
_V2_MMS_CONTENT__KINDS = frozenset((_V2_MMS_CONTENT,))
_V2_MMS_ATTACHMENT__KINDS = frozenset((_V2_MMS_ATTACHMENT,))
_V2_EMAIL_ATTACHMENT__KINDS = frozenset((_V2_EMAIL_ATTACHMENT,))
_V2_EMAIL_RECIPIENT__KINDS = frozenset((_V2_EMAIL_RECIPIENT,))
_V2_EMAIL_OPTIONS__KINDS = frozenset((_V2_EMAIL_OPTIONS,))
_V2_VOICE_CONTENT__KINDS = frozenset(
    (
        _V2_RECORDING,
        _V2_SPEECH,
    )
)
_VOICE_AUDIO__KINDS = frozenset(
    (
        _VOICE_SPEECH,
        _VOICE_MEDIA,
        _VOICE_URL,
    )
)
answering(globals())
