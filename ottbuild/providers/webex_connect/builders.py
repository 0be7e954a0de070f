"""The fluent calls of Webex Connect Messaging API."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Calls fill the slots of the parts that they make: an __init__ would cost a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from ottbuild.payloads.arguments import (
    as_flag,
    as_text,
    known_valid,
    merged,
    part,
    part_map,
    parts,
    plain_list,
    plain_map,
    texts,
    with_rest,
)
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, M_co, Part
from ottbuild.payloads.deprecation import deprecated, warn_dead, warn_deprecated
from ottbuild.payloads.payload import Wire
from ottbuild.providers.webex_connect import _checks, operations
from ottbuild.providers.webex_connect._checks import (
    PATTERN_1,
    PATTERN_3,
    PATTERN_4,
    PATTERN_6,
    PATTERN_7,
)
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsontext import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.messenger import models as _messenger
    from ottbuild.providers.webex_connect import models as models

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


class WebexConnect:
    """Sends one message over one channel of Webex Connect, formerly imiconnect: SMS, voice, push,
    in-app, Messenger, WhatsApp or Apple Messages for Business.
    """

    @staticmethod
    def sms(
        text: str, *, senderid: str | None = None, type: Literal["1", "2", "3", "4"] | None = None
    ) -> SmsRequestBuilder:
        """An SMS.

        Args:
            text: The text. For messages from a stored template the same page counts the 1024 in
                bytes. 1 to 1024 characters.
            senderid: Long code, short code or name that the SMS comes from. The newer page requires
                it; the older one says that CONNCT takes its place where it is missing.
            type: Text (1), flash (2; no longer on the newer page), binary (3) or Unicode (4). If
                absent, the provider assumes '1'.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"text": text}
        ok = type_of(text) is str and text != "" and len(text) <= 1024
        if senderid is not None:
            made["senderid"] = senderid
            ok = ok and type_of(senderid) is str
        if type is not None:
            made["type"] = type
            ok = ok and type_of(type) is str and type in {"1", "2", "3", "4"}
        it = SmsRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def sms_binary(body: str, *, text: str | None = None, senderid: str | None = None) -> SmsRequestBuilder:
        """An SMS.

        Args:
            body: The content of a binary message, in hexadecimal digits. Not empty. Matches
                ^[0-9A-Fa-f]*$.
            text: The text. For messages from a stored template the same page counts the 1024 in
                bytes. 1 to 1024 characters.
            senderid: Long code, short code or name that the SMS comes from. The newer page requires
                it; the older one says that CONNCT takes its place where it is missing.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"body": body, "type": "3"}
        ok = type_of(body) is str and body != "" and (body in PATTERN_3.known or PATTERN_3.matches(body))
        if text is not None:
            made["text"] = text
            ok = ok and type_of(text) is str and text != "" and len(text) <= 1024
        if senderid is not None:
            made["senderid"] = senderid
            ok = ok and type_of(senderid) is str
        it = SmsRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def sms_template(
        template: str,
        *,
        parameters: Mapping[str, str] | None = None,
        senderid: str | None = None,
        type: Literal["1", "2", "3", "4"] | None = None,
    ) -> SmsRequestBuilder:
        """An SMS.

        Args:
            template: Id of the template.
            parameters: A value for each variable of the template, by the variable's name.
            senderid: Long code, short code or name that the SMS comes from. The newer page requires
                it; the older one says that CONNCT takes its place where it is missing.
            type: Text (1), flash (2; no longer on the newer page), binary (3) or Unicode (4). If
                absent, the provider assumes '1'.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"template": template}
        ok = type_of(template) is str
        if parameters is not None:
            made["parameters"] = plain_map(parameters)
            ok = ok and type_of(made["parameters"]) is OBJECT
            if ok:
                for x in made["parameters"]:
                    ok = ok and type_of(x) is str
            if ok:
                for x in made["parameters"].values():
                    ok = ok and type_of(x) is str
        if senderid is not None:
            made["senderid"] = senderid
            ok = ok and type_of(senderid) is str
        if type is not None:
            made["type"] = type
            ok = ok and type_of(type) is str and type in {"1", "2", "3", "4"}
        it = SmsRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def voice(callflowid: str, *, cli: str | None = None) -> VoiceRequestBuilder:
        """A call that plays a voice flow or a recording.

        Args:
            callflowid: Id of a voice flow from the flow builder.
            cli: Number that the call comes from.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"callflowid": callflowid}
        ok = type_of(callflowid) is str
        if cli is not None:
            made["cli"] = cli
            ok = ok and type_of(cli) is str
        it = VoiceRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def voice_prompt(promptid: str, *, cli: str | None = None) -> VoiceRequestBuilder:
        """A call that plays a voice flow or a recording.

        Args:
            promptid: Id of an uploaded recording.
            cli: Number that the call comes from.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"promptid": promptid}
        ok = type_of(promptid) is str
        if cli is not None:
            made["cli"] = cli
            ok = ok and type_of(cli) is str
        it = VoiceRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def voice_media(media: str, *, cli: str | None = None) -> VoiceRequestBuilder:
        """A call that plays a voice flow or a recording.

        Args:
            media: Name of an uploaded recording; stands in a sample and in notes, but in no table.
            cli: Number that the call comes from.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"media": media}
        ok = type_of(media) is str
        if cli is not None:
            made["cli"] = cli
            ok = ok and type_of(cli) is str
        it = VoiceRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def push(*, appid: str) -> PushRequestBuilder:
        """A push notification for apps and browsers.

        Args:
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"appid": appid}
        ok = type_of(appid) is str
        it = PushRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def in_app(thread_id: str, text: str | None = None, *, appid: str) -> InAppRequestBuilder:
        """A message inside an app or in live chat.

        Args:
            thread_id: Id of the thread.
            text: The text; empty in a typing indicator.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        made: Wire = {"appid": appid, "thread_id": thread_id}
        ok = type_of(appid) is str and type_of(thread_id) is str
        if text is not None:
            made["text"] = text
            ok = ok and type_of(text) is str
        it = InAppRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def in_app_thread_alert(thread_id: str, text: str | None = None, *, appid: str) -> InAppRequestBuilder:
        """A message inside an app or in live chat.

        Args:
            thread_id: Id of the thread.
            text: The text; empty in a typing indicator.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        made: Wire = {"appid": appid, "thread_id": thread_id, "type": "threadAlert"}
        ok = type_of(appid) is str and type_of(thread_id) is str
        if text is not None:
            made["text"] = text
            ok = ok and type_of(text) is str
        it = InAppRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def in_app_typing_start(thread_id: str, *, appid: str) -> InAppRequestBuilder:
        """A message inside an app or in live chat.

        Args:
            thread_id: Id of the thread.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        made: Wire = {"appid": appid, "thread_id": thread_id, "type": "typingStart", "text": ""}
        ok = type_of(appid) is str and type_of(thread_id) is str
        it = InAppRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def in_app_typing_stop(thread_id: str, *, appid: str) -> InAppRequestBuilder:
        """A message inside an app or in live chat.

        Args:
            thread_id: Id of the thread.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        made: Wire = {"appid": appid, "thread_id": thread_id, "type": "typingStop", "text": ""}
        ok = type_of(appid) is str and type_of(thread_id) is str
        it = InAppRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def messenger(message: Arg[_messenger.Message], *, appid: str) -> MessengerRequestBuilder:
        """A message or a sender action for people in Messenger.

        Args:
            message: A text, an attachment or a sticker, with optional quick replies.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"appid": appid}
        ok = type_of(appid) is str
        whole, fine = part(message, _MESSENGER__MESSAGE__KINDS)
        made |= merged(whole, {"text": "text", "attachment": "attachment", "quick_replies": "quick_replies"}, "message")
        ok = ok and fine and known_valid(_checks.check_fb_message, whole)
        it = MessengerRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def messenger_sender_action(
        sender_action: Literal["mark_seen", "typing_on", "typing_off"], *, appid: str
    ) -> MessengerRequestBuilder:
        """A message or a sender action for people in Messenger.

        Args:
            sender_action: Marks the conversation as read, or shows or hides the typing indicator.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"appid": appid, "sender_action": sender_action}
        ok = (
            type_of(appid) is str
            and type_of(sender_action) is str
            and sender_action in {"mark_seen", "typing_on", "typing_off"}
        )
        it = MessengerRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def whatsapp(content: Arg[models.WhatsAppContent], *, appid: str) -> WhatsAppRequestBuilder:
        """A message for people in WhatsApp; a content, or a stored template.

        Args:
            content: What is sent; with a stored template, just the identity.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        made: Wire = {"appid": appid}
        ok = type_of(appid) is str
        it = WhatsAppRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it.content(content)

    @staticmethod
    def whatsapp_template(
        template: str,
        *,
        appid: str,
        parameters: Mapping[str, Arg[models.WhatsAppParameter] | Iterable[Arg[models.WhatsAppQuickReply] | None]]
        | None = None,
    ) -> WhatsAppRequestBuilder:
        """A message for people in WhatsApp; a content, or a stored template.

        Args:
            template: Id of the template in Webex Connect.
            appid: Id of the app asset that sends. SMS and voice need none.
            parameters: The value of every variable of the template, by its name; a media header
                stands under `image`, `video` or `document`, quick replies under `quickReply`, a
                one-time password under `otp`.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        made: Wire = {"appid": appid, "template": template}
        ok = type_of(appid) is str and type_of(template) is str
        it = WhatsAppRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it.parameters(parameters)

    @staticmethod
    def apple(content: Arg[models.AppleContent], *, appid: str) -> AppleRequestBuilder:
        """A message for people in Apple Messages for Business.

        Args:
            content: What is sent.
            appid: Id of the app asset that sends. SMS and voice need none.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"appid": appid}
        ok = type_of(appid) is str
        it = AppleRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it.content(content)

    class Destination:
        """Parts that go into Destination messages."""

        @staticmethod
        def phone(*, msisdn: Iterable[str], correlationid: str | None = None) -> Part[models.PhoneDestination]:
            """People who receive an SMS or a call.

            Args:
                msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. At
                    least 1 item.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            made: Wire = {}
            ok = True
            made["msisdn"], fine = texts(msisdn)
            ok = ok and fine
            if correlationid is not None:
                made["correlationid"] = correlationid
                ok = (
                    ok
                    and type_of(correlationid) is str
                    and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
                )
            it: Part[models.PhoneDestination] = Part()
            it._of, it._wire, it._valid = _PHONE_DESTINATION, made, ok
            return it

        @staticmethod
        def push(
            *,
            userid: Iterable[str] | None = None,
            customerid: Iterable[str] | None = None,
            android_pushid: Iterable[str] | None = None,
            ios_pushid: Iterable[str] | None = None,
            chrome_pushid: Iterable[str] | None = None,
            safari_pushid: Iterable[str] | None = None,
            firefox_pushid: Iterable[str] | None = None,
            hms_pushid: Iterable[str] | None = None,
            correlationid: str | None = None,
        ) -> Part[models.PushDestination]:
            """People or devices that receive a push notification, by one kind of id.

            Args:
                userid: Ids under which people are registered in the app. At least 1 item.
                customerid: Ids of customer profiles. At least 1 item.
                android_pushid: Push ids of Android devices. At least 1 item.
                ios_pushid: Push ids of iOS devices. At least 1 item.
                chrome_pushid: Push ids of Chrome browsers. At least 1 item.
                safari_pushid: Push ids of Safari browsers. At least 1 item.
                firefox_pushid: Push ids of Firefox browsers. At least 1 item.
                hms_pushid: Push ids of Huawei devices. At least 1 item.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            made: Wire = {}
            ok = True
            if userid is not None:
                made["userid"], fine = texts(userid)
                ok = ok and fine
            if customerid is not None:
                made["customerid"], fine = texts(customerid)
                ok = ok and fine
            if android_pushid is not None:
                made["android_pushid"], fine = texts(android_pushid)
                ok = ok and fine
            if ios_pushid is not None:
                made["ios_pushid"], fine = texts(ios_pushid)
                ok = ok and fine
            if chrome_pushid is not None:
                made["chrome_pushid"], fine = texts(chrome_pushid)
                ok = ok and fine
            if safari_pushid is not None:
                made["safari_pushid"], fine = texts(safari_pushid)
                ok = ok and fine
            if firefox_pushid is not None:
                made["firefox_pushid"], fine = texts(firefox_pushid)
                ok = ok and fine
            if hms_pushid is not None:
                made["hms_pushid"], fine = texts(hms_pushid)
                ok = ok and fine
            if correlationid is not None:
                made["correlationid"] = correlationid
                ok = (
                    ok
                    and type_of(correlationid) is str
                    and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
                )
            ok = (
                ok
                and ("userid" in made)
                + ("customerid" in made)
                + ("android_pushid" in made)
                + ("ios_pushid" in made)
                + ("chrome_pushid" in made)
                + ("safari_pushid" in made)
                + ("firefox_pushid" in made)
                + ("hms_pushid" in made)
                == 1
            )
            it: Part[models.PushDestination] = Part()
            it._of, it._wire, it._valid = _PUSH_DESTINATION, made, ok
            return it

        @staticmethod
        def in_app(
            *,
            userid: Iterable[str] | None = None,
            customerid: Iterable[str] | None = None,
            correlationid: str | None = None,
        ) -> Part[models.InAppDestination]:
            """People who receive an in-app message, by one kind of id.

            Args:
                userid: Ids under which people are registered in the app. At least 1 item.
                customerid: Ids of customer profiles. At least 1 item.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            made: Wire = {}
            ok = True
            if userid is not None:
                made["userid"], fine = texts(userid)
                ok = ok and fine
            if customerid is not None:
                made["customerid"], fine = texts(customerid)
                ok = ok and fine
            if correlationid is not None:
                made["correlationid"] = correlationid
                ok = (
                    ok
                    and type_of(correlationid) is str
                    and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
                )
            ok = ok and ("userid" in made) + ("customerid" in made) == 1
            it: Part[models.InAppDestination] = Part()
            it._of, it._wire, it._valid = _IN_APP_DESTINATION, made, ok
            return it

        @staticmethod
        def psid(*, psid: Iterable[str], correlationid: str | None = None) -> Part[models.PsidDestination]:
            """People who receive a message in Messenger.

            Args:
                psid: Page-scoped ids. At least 1 item.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            made: Wire = {}
            ok = True
            made["psid"], fine = texts(psid)
            ok = ok and fine
            if correlationid is not None:
                made["correlationid"] = correlationid
                ok = (
                    ok
                    and type_of(correlationid) is str
                    and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
                )
            it: Part[models.PsidDestination] = Part()
            it._of, it._wire, it._valid = _PSID_DESTINATION, made, ok
            return it

        @staticmethod
        def whatsapp(
            *, waid: Iterable[str] | None = None, bsuid: Iterable[str] | None = None, correlationid: str | None = None
        ) -> Part[models.WhatsAppDestination]:
            """People who receive a WhatsApp message, by one kind of id or by both.

            Args:
                waid: WhatsApp ids or phone numbers. At least 1 item.
                bsuid: Ids that are scoped to your business. At least 1 item.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if waid is not None:
                made["waid"], fine = texts(waid)
                ok = ok and fine
            if bsuid is not None:
                made["bsuid"], fine = texts(bsuid)
                ok = ok and fine
            if correlationid is not None:
                made["correlationid"] = correlationid
                ok = (
                    ok
                    and type_of(correlationid) is str
                    and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
                )
            ok = ok and ("waid" in made or "bsuid" in made)
            it: Part[models.WhatsAppDestination] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_DESTINATION, made, ok
            return it

        @staticmethod
        def apple(
            *,
            abc_user_id: Iterable[str] | None = None,
            msisdn: Iterable[str] | None = None,
            correlationid: str | None = None,
        ) -> Part[models.AppleDestination]:
            """People who receive an Apple message; an invitation goes to phone numbers.

            Args:
                abc_user_id: Opaque ids from Apple. At least 1 item.
                msisdn: Phone numbers in E.164 form, for invitations. At least 1 item.
                correlationid: Your own id for these destinations, in place of the one of the
                    request. At most 50 bytes.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {}
            ok = True
            if abc_user_id is not None:
                made["abcUserId"], fine = texts(abc_user_id)
                ok = ok and fine
            if msisdn is not None:
                made["msisdn"], fine = texts(msisdn)
                ok = ok and fine
            if correlationid is not None:
                made["correlationid"] = correlationid
                ok = (
                    ok
                    and type_of(correlationid) is str
                    and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
                )
            ok = ok and not ("abcUserId" in made and "msisdn" in made)
            it: Part[models.AppleDestination] = Part()
            it._of, it._wire, it._valid = _APPLE_DESTINATION, made, ok
            return it

    class Push:
        """Parts that go into Push messages."""

        @staticmethod
        def open_url(value: str) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            it: Part[models.NotificationTarget] = Part()
            it._of, it._wire, it._valid = (
                _NOTIFICATION_TARGET,
                {"action": "OPEN_URL", "value": value},
                type_of(value) is str,
            )
            return it

        @staticmethod
        def open_webview(value: str) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            it: Part[models.NotificationTarget] = Part()
            it._of, it._wire, it._valid = (
                _NOTIFICATION_TARGET,
                {"action": "OPEN_WEBVIEW", "value": value},
                type_of(value) is str,
            )
            return it

        @staticmethod
        def openwebview(value: str) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            it: Part[models.NotificationTarget] = Part()
            it._of, it._wire, it._valid = (
                _NOTIFICATION_TARGET,
                {"action": "OPENWEBVIEW", "value": value},
                type_of(value) is str,
            )
            return it

        @staticmethod
        def open_html(value: str) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            it: Part[models.NotificationTarget] = Part()
            it._of, it._wire, it._valid = (
                _NOTIFICATION_TARGET,
                {"action": "OPEN_HTML", "value": value},
                type_of(value) is str,
            )
            return it

        @staticmethod
        def deeplink(value: str) -> Part[models.NotificationTarget]:
            """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW.

            Args:
                value: The URL, HTML or deep link; samples give URLs without a scheme, too.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            it: Part[models.NotificationTarget] = Part()
            it._of, it._wire, it._valid = (
                _NOTIFICATION_TARGET,
                {"action": "DEEPLINK", "value": value},
                type_of(value) is str,
            )
            return it

        @staticmethod
        def open_app(*, value: str | None = None) -> Part[models.NotificationOpenApp]:
            """A tap opens the app.

            Args:
                value: Not needed.

            See https://developers.webexconnect.io/reference/send-message-v1
            """
            made: Wire = {"action": "OPEN_APP"}
            ok = True
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.NotificationOpenApp] = Part()
            it._of, it._wire, it._valid = _NOTIFICATION_OPEN_APP, made, ok
            return it

    class PushButton:
        """Parts that go into PushButton messages."""

        @staticmethod
        def open_url(
            pos: Literal[1, 2], value: str, *, identifier: str | None = None
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW.

            Args:
                pos: First or second button.
                value: The URL, the page of the app or the content to share.
                identifier: Name of the button, which depends on the category.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2} and type_of(value) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "OPEN_URL"
            made["value"] = value
            it: Part[models.InteractiveTarget] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_TARGET, made, ok
            return it

        @staticmethod
        def openurl(pos: Literal[1, 2], value: str, *, identifier: str | None = None) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW.

            Args:
                pos: First or second button.
                value: The URL, the page of the app or the content to share.
                identifier: Name of the button, which depends on the category.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2} and type_of(value) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "OPENURL"
            made["value"] = value
            it: Part[models.InteractiveTarget] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_TARGET, made, ok
            return it

        @staticmethod
        def deeplink(
            pos: Literal[1, 2], value: str, *, identifier: str | None = None
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW.

            Args:
                pos: First or second button.
                value: The URL, the page of the app or the content to share.
                identifier: Name of the button, which depends on the category.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2} and type_of(value) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "DEEPLINK"
            made["value"] = value
            it: Part[models.InteractiveTarget] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_TARGET, made, ok
            return it

        @staticmethod
        def openwebview(
            pos: Literal[1, 2], value: str, *, identifier: str | None = None
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW.

            Args:
                pos: First or second button.
                value: The URL, the page of the app or the content to share.
                identifier: Name of the button, which depends on the category.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2} and type_of(value) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "OPENWEBVIEW"
            made["value"] = value
            it: Part[models.InteractiveTarget] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_TARGET, made, ok
            return it

        @staticmethod
        def open_webview(
            pos: Literal[1, 2], value: str, *, identifier: str | None = None
        ) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW.

            Args:
                pos: First or second button.
                value: The URL, the page of the app or the content to share.
                identifier: Name of the button, which depends on the category.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2} and type_of(value) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "OPEN_WEBVIEW"
            made["value"] = value
            it: Part[models.InteractiveTarget] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_TARGET, made, ok
            return it

        @staticmethod
        def share(pos: Literal[1, 2], value: str, *, identifier: str | None = None) -> Part[models.InteractiveTarget]:
            """A button that opens or shares something. The older page writes OPENURL, the newer one
            OPEN_URL; both write OPENWEBVIEW.

            Args:
                pos: First or second button.
                value: The URL, the page of the app or the content to share.
                identifier: Name of the button, which depends on the category.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2} and type_of(value) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "SHARE"
            made["value"] = value
            it: Part[models.InteractiveTarget] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_TARGET, made, ok
            return it

        @staticmethod
        def dismiss(
            pos: Literal[1, 2], *, identifier: str | None = None, value: str | None = None
        ) -> Part[models.InteractivePlain]:
            """A button that needs no more than a tap.

            Args:
                pos: First or second button.
                identifier: Name of the button, which depends on the category.
                value: Not needed.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "DISMISS"
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.InteractivePlain] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_PLAIN, made, ok
            return it

        @staticmethod
        def open_app(
            pos: Literal[1, 2], *, identifier: str | None = None, value: str | None = None
        ) -> Part[models.InteractivePlain]:
            """A button that needs no more than a tap.

            Args:
                pos: First or second button.
                identifier: Name of the button, which depends on the category.
                value: Not needed.

            See https://developers.webexconnect.io/reference/push-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "OPEN_APP"
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.InteractivePlain] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_PLAIN, made, ok
            return it

        @staticmethod
        def trivial_reply(
            pos: Literal[1, 2], *, identifier: str | None = None, value: str | None = None
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation.

            Args:
                pos: First or second button.
                identifier: Name of the button, which depends on the category.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "TRIVIAL_REPLY"
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.InteractiveReply] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_REPLY, made, ok
            return it

        @staticmethod
        def trivial_replies(
            pos: Literal[1, 2], *, identifier: str | None = None, value: str | None = None
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation.

            Args:
                pos: First or second button.
                identifier: Name of the button, which depends on the category.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "TRIVIAL_REPLIES"
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.InteractiveReply] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_REPLY, made, ok
            return it

        @staticmethod
        def inline_reply(
            pos: Literal[1, 2], *, identifier: str | None = None, value: str | None = None
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation.

            Args:
                pos: First or second button.
                identifier: Name of the button, which depends on the category.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "INLINE_REPLY"
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.InteractiveReply] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_REPLY, made, ok
            return it

        @staticmethod
        def in_line_reply(
            pos: Literal[1, 2], *, identifier: str | None = None, value: str | None = None
        ) -> Part[models.InteractiveReply]:
            """A button that answers; in-app messages only. Each action is spelt in two ways in the
            documentation.

            Args:
                pos: First or second button.
                identifier: Name of the button, which depends on the category.
                value: What it is for is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {}
            ok = type_of(pos) is int and pos in {1, 2}
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            made["pos"] = pos
            made["action"] = "IN_LINE_REPLY"
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            it: Part[models.InteractiveReply] = Part()
            it._of, it._wire, it._valid = _INTERACTIVE_REPLY, made, ok
            return it

    class InApp:
        """Parts that go into InApp messages."""

        @staticmethod
        def image(file: str, *, preview: str | None = None, size: str | int | None = None) -> Part[models.InAppImage]:
            """An image by URL.

            Args:
                file: Where the file is fetched from.
                preview: Small JPEG in Base64 that is shown first.
                size: Size in bytes.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"contentType": "image", "file": file}
            ok = type_of(file) is str
            if preview is not None:
                made["preview"] = preview
                ok = ok and type_of(preview) is str
            if size is not None:
                made["size"] = as_text(size)
                ok = ok and type_of(made["size"]) is str
            it: Part[models.InAppImage] = Part()
            it._of, it._wire, it._valid = _IN_APP_IMAGE, made, ok
            return it

        @staticmethod
        def video(
            file: str, preview: str, *, duration: str | int | None = None, size: str | int | None = None
        ) -> Part[models.InAppVideo]:
            """A video by URL.

            Args:
                file: Where the file is fetched from.
                preview: Small JPEG in Base64 that is shown first.
                duration: Length in seconds; whether a string or a number is not documented.
                size: Size in bytes.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"contentType": "video", "file": file, "preview": preview}
            ok = type_of(file) is str and type_of(preview) is str
            if duration is not None:
                made["duration"] = duration
                ok = ok and (type_of(duration) is str or type_of(duration) is int)
            if size is not None:
                made["size"] = as_text(size)
                ok = ok and type_of(made["size"]) is str
            it: Part[models.InAppVideo] = Part()
            it._of, it._wire, it._valid = _IN_APP_VIDEO, made, ok
            return it

        @staticmethod
        def audio(
            file: str, *, duration: str | int | None = None, size: str | int | None = None
        ) -> Part[models.InAppAudio]:
            """An audio clip by URL.

            Args:
                file: Where the file is fetched from.
                duration: Length in seconds; whether a string or a number is not documented.
                size: Size in bytes.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"contentType": "audio", "file": file}
            ok = type_of(file) is str
            if duration is not None:
                made["duration"] = duration
                ok = ok and (type_of(duration) is str or type_of(duration) is int)
            if size is not None:
                made["size"] = as_text(size)
                ok = ok and type_of(made["size"]) is str
            it: Part[models.InAppAudio] = Part()
            it._of, it._wire, it._valid = _IN_APP_AUDIO, made, ok
            return it

        @staticmethod
        def file(file: str) -> Part[models.InAppFile]:
            """Another file by URL.

            Args:
                file: Where the file is fetched from.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            it: Part[models.InAppFile] = Part()
            it._of, it._wire, it._valid = _IN_APP_FILE, {"contentType": "file", "file": file}, type_of(file) is str
            return it

        @staticmethod
        def location(latitude: str | float, longitude: str | float) -> Part[models.InAppLocation]:
            """A place on the map.

            Args:
                latitude: In degrees; whether a string or a number is not documented.
                longitude: In degrees; whether a string or a number is not documented.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            it: Part[models.InAppLocation] = Part()
            it._of, it._wire, it._valid = (
                _IN_APP_LOCATION,
                {"contentType": "location", "latitude": latitude, "longitude": longitude},
                (
                    type_of(latitude) is str
                    or (type_of(latitude) is int or type_of(latitude) is float and latitude - latitude == 0)
                )
                and (
                    type_of(longitude) is str
                    or (type_of(longitude) is int or type_of(longitude) is float and longitude - longitude == 0)
                ),
            )
            return it

        @staticmethod
        def generic_template(
            elements: Iterable[Arg[models.InAppElement] | None], *, reference: str | None = None
        ) -> Part[models.InAppTemplate]:
            """One card, or several side by side.

            Args:
                elements: The cards; no two buttons have the same identifier. At most 8 items.
                reference: Reference of your own, that comes back when the person taps a button.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"contentType": "template", "templateType": "generic"}
            ok = True
            made_payload: Wire = {}
            if reference is not None:
                made_payload["reference"] = reference
                ok = ok and type_of(reference) is str
            made_payload["elements"], fine = parts(elements, _IN_APP_ELEMENT__KINDS)
            ok = (
                ok
                and fine
                and len(made_payload["elements"]) <= 8
                and rules.unique_field(made_payload["elements"], field="buttons.identifier") is None
            )
            made["payload"] = made_payload
            it: Part[models.InAppTemplate] = Part()
            it._of, it._wire, it._valid = _IN_APP_TEMPLATE, made, ok
            return it

        @staticmethod
        def element(
            title: str,
            *,
            subtitle: str | None = None,
            image_urls: Iterable[str] | None = None,
            buttons: Iterable[Arg[models.InAppButton] | None] | None = None,
        ) -> Part[models.InAppElement]:
            """A card.

            Args:
                title: Title.
                subtitle: Second line.
                image_urls: Images at the top of the card. At most 5 items.
                buttons: Buttons below the text. At most 3 items.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"title": title}
            ok = type_of(title) is str
            if subtitle is not None:
                made["subtitle"] = subtitle
                ok = ok and type_of(subtitle) is str
            if image_urls is not None:
                made["imageUrls"], fine = texts(image_urls)
                ok = ok and (fine or made["imageUrls"] == []) and len(made["imageUrls"]) <= 5
            if buttons is not None:
                made["buttons"], fine = parts(buttons, _IN_APP_BUTTON__KINDS)
                ok = ok and fine and len(made["buttons"]) <= 3
            it: Part[models.InAppElement] = Part()
            it._of, it._wire, it._valid = _IN_APP_ELEMENT, made, ok
            return it

        @staticmethod
        def web_url(
            title: str, url: str, *, identifier: str, payload: Mapping[str, Any] | None = None
        ) -> Part[models.InAppWebUrlButton]:
            """A button that opens a page.

            Args:
                title: Caption.
                url: The page.
                identifier: Id of the button.
                payload: Data for your app; an empty object in the samples.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"type": "webUrl", "identifier": identifier, "url": url, "title": title}
            ok = type_of(identifier) is str and type_of(url) is str and type_of(title) is str
            if payload is not None:
                made["payload"] = plain_map(payload)
                ok = ok and type_of(made["payload"]) is OBJECT and plain(made["payload"])
            it: Part[models.InAppWebUrlButton] = Part()
            it._of, it._wire, it._valid = _IN_APP_WEB_URL_BUTTON, made, ok
            return it

        @staticmethod
        def postback(
            title: str, *, identifier: str, payload: Mapping[str, Any] | None = None
        ) -> Part[models.InAppPostbackButton]:
            """A button that reports back to your webhook.

            Args:
                title: Caption.
                identifier: Id of the button.
                payload: Data for your app; an empty object in the samples.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"type": "templatePostback", "identifier": identifier, "title": title}
            ok = type_of(identifier) is str and type_of(title) is str
            if payload is not None:
                made["payload"] = plain_map(payload)
                ok = ok and type_of(made["payload"]) is OBJECT and plain(made["payload"])
            it: Part[models.InAppPostbackButton] = Part()
            it._of, it._wire, it._valid = _IN_APP_POSTBACK_BUTTON, made, ok
            return it

        @staticmethod
        def quick_reply(
            title: str, *, identifier: str, image_url: str | None = None, payload: Mapping[str, Any] | None = None
        ) -> Part[models.InAppQuickReply]:
            """One answer.

            Args:
                title: Caption.
                identifier: Id of the button.
                image_url: Icon beside the caption.
                payload: Data for your app; an empty object in the samples.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"type": "quickReplyPostback", "identifier": identifier}
            ok = type_of(identifier) is str and type_of(title) is str
            if image_url is not None:
                made["imageUrl"] = image_url
                ok = ok and type_of(image_url) is str
            made["title"] = title
            if payload is not None:
                made["payload"] = plain_map(payload)
                ok = ok and type_of(made["payload"]) is OBJECT and plain(made["payload"])
            it: Part[models.InAppQuickReply] = Part()
            it._of, it._wire, it._valid = _IN_APP_QUICK_REPLY, made, ok
            return it

        @staticmethod
        def ios_extras(
            *,
            attachmenturl: str | None = None,
            collapse_key: str | None = None,
            sound: Literal["default"] | str | None = None,
            badge: str | int | None = None,
            notificationaction: Arg[models.NotificationAction] | None = None,
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
            made: Wire = {}
            ok = True
            if attachmenturl is not None:
                made["attachmenturl"] = attachmenturl
                ok = ok and type_of(attachmenturl) is str
            if collapse_key is not None:
                made["collapse_key"] = collapse_key
                ok = ok and type_of(collapse_key) is str
            if sound is not None:
                made["sound"] = sound
                ok = ok and type_of(sound) is str
            if badge is not None:
                made["badge"] = as_text(badge)
                ok = ok and type_of(made["badge"]) is str
            if notificationaction is not None:
                made["notificationaction"], fine = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
                ok = ok and fine
            it: Part[models.InAppIosExtras] = Part()
            it._of, it._wire, it._valid = _IN_APP_IOS_EXTRAS, made, ok
            return it

        @staticmethod
        def android_extras(
            *,
            collapse_key: str | None = None,
            sound: Literal["default"] | str | None = None,
            iconurl: str | None = None,
            customtag: Mapping[str, Any] | None = None,
            notificationaction: Arg[models.NotificationAction] | None = None,
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
            made: Wire = {}
            ok = True
            if collapse_key is not None:
                made["collapse_key"] = collapse_key
                ok = ok and type_of(collapse_key) is str
            if sound is not None:
                made["sound"] = sound
                ok = ok and type_of(sound) is str
            if iconurl is not None:
                made["iconurl"] = iconurl
                ok = ok and type_of(iconurl) is str
            if customtag is not None:
                made["customtag"] = plain_map(customtag)
                ok = ok and type_of(made["customtag"]) is OBJECT and plain(made["customtag"])
            if notificationaction is not None:
                made["notificationaction"], fine = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
                ok = ok and fine
            it: Part[models.InAppAndroidExtras] = Part()
            it._of, it._wire, it._valid = _IN_APP_ANDROID_EXTRAS, made, ok
            return it

        @staticmethod
        def web_extras(
            *, collapsekey: str | None = None, action: str | None = None, url: str | None = None
        ) -> Part[models.InAppWebExtras]:
            """Delivery in browsers.

            Args:
                collapsekey: Of the undelivered notifications with the same key, only the latest is
                    delivered.
                action: Caption of the button.
                url: Page that a click opens.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {}
            ok = True
            if collapsekey is not None:
                made["collapsekey"] = collapsekey
                ok = ok and type_of(collapsekey) is str
            if action is not None:
                made["action"] = action
                ok = ok and type_of(action) is str
            if url is not None:
                made["url"] = url
                ok = ok and type_of(url) is str
            it: Part[models.InAppWebExtras] = Part()
            it._of, it._wire, it._valid = _IN_APP_WEB_EXTRAS, made, ok
            return it

        @staticmethod
        def interactive(
            category: models.InAppCategory,
            *,
            pushref: str | None = None,
            actions: Iterable[Arg[models.InAppInteractiveAction] | None],
        ) -> Part[models.InAppInteractive]:
            """One or two buttons on the notification.

            Args:
                category: Which buttons the notification of an in-app message has.
                pushref: Reference that comes back when the person reacts.
                actions: What each button does.

            See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
            """
            made: Wire = {"category": category}
            ok = type_of(category) is str and category in {
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
                made["pushref"] = pushref
                ok = ok and type_of(pushref) is str
            made["actions"], fine = parts(actions, _IN_APP_INTERACTIVE_ACTION__KINDS)
            ok = ok and fine
            ok = (
                ok
                and (not (made["category"].startswith("SINGLE_")) or len(made["actions"]) == 1)
                and (not (made["category"].startswith("DOUBLE_")) or len(made["actions"]) == 2)
            )
            if ok and not (not (made["category"] == "DOUBLE_YES_NO")):
                for x in made["actions"]:
                    ok = ok and ("identifier" not in x or x["identifier"] in {"YES", "NO"})
            if ok and not (not (made["category"] == "DOUBLE_SHOPNOW_CANCEL")):
                for x in made["actions"]:
                    ok = ok and ("identifier" not in x or x["identifier"] in {"SHOPNOW", "CANCEL"})
            it: Part[models.InAppInteractive] = Part()
            it._of, it._wire, it._valid = _IN_APP_INTERACTIVE, made, ok
            return it

    class WhatsApp:
        """Parts that go into WhatsApp messages."""

        @staticmethod
        def identity(identity_key_hash: str) -> Part[models.WhatsAppIdentity]:
            """The hash of the recipient's identity key, beside a stored template.

            Args:
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-template-messages
            """
            it: Part[models.WhatsAppIdentity] = Part()
            it._of, it._wire, it._valid = (
                _WHATS_APP_IDENTITY,
                {"identity_key_hash": identity_key_hash},
                type_of(identity_key_hash) is str,
            )
            return it

        @staticmethod
        def text(
            body: str,
            *,
            preview_url: Literal["true", "false"] | bool | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppTextMessage]:
            """A text.

            Args:
                body: The text.
                preview_url: Show a preview of the URL in the text. If absent, the provider assumes
                    'false'.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "text"}
            ok = True
            if preview_url is not None:
                made["preview_url"] = as_flag(preview_url, "false", "true")
                ok = ok and type_of(made["preview_url"]) is str and made["preview_url"] in {"true", "false"}
            made_text: Wire = {"body": body}
            ok = ok and type_of(body) is str
            made["text"] = made_text
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppTextMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_TEXT_MESSAGE, made, ok
            return it

        @staticmethod
        def image(
            url: str,
            mime_type: Literal["image/jpeg", "image/png"] | str,
            *,
            caption: str | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppImageMessage]:
            """An image of up to 5 MB, JPEG or PNG.

            Args:
                url: Address of the file; it ends in the extension of the file's name.
                mime_type: Media type of the file, in lower case. Values not listed here pass too.
                caption: Text below it.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "image"}
            ok = True
            made_image: Wire = {"url": url}
            ok = ok and type_of(url) is str and type_of(mime_type) is str
            if caption is not None:
                made_image["caption"] = caption
                ok = ok and type_of(caption) is str
            made_image["mimeType"] = mime_type
            made["image"] = made_image
            ok = ok and (made_image["url"] in PATTERN_6.known or PATTERN_6.matches(made_image["url"]))
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppImageMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_IMAGE_MESSAGE, made, ok
            return it

        @staticmethod
        def audio(
            url: str, mime_type: str, *, identity_key_hash: str | None = None
        ) -> Part[models.WhatsAppAudioMessage]:
            """An audio clip of up to 16 MB.

            Args:
                url: Address of the file; it ends in the extension of the file's name.
                mime_type: Media type of the file, in lower case.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "audio"}
            ok = True
            made_audio: Wire = {"url": url, "mimeType": mime_type}
            ok = ok and type_of(url) is str and type_of(mime_type) is str
            made["audio"] = made_audio
            ok = ok and (made_audio["url"] in PATTERN_6.known or PATTERN_6.matches(made_audio["url"]))
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppAudioMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_AUDIO_MESSAGE, made, ok
            return it

        @staticmethod
        def document(
            url: str,
            mime_type: str,
            *,
            filename: str | None = None,
            caption: str | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppDocumentMessage]:
            """A document of up to 100 MB.

            Args:
                url: Address of the file; it ends in the extension of the file's name.
                mime_type: Media type of the file, in lower case.
                filename: Name that the recipient sees.
                caption: Text below it.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "document"}
            ok = True
            made_document: Wire = {"url": url}
            ok = ok and type_of(url) is str and type_of(mime_type) is str
            if filename is not None:
                made_document["filename"] = filename
                ok = ok and type_of(filename) is str
            if caption is not None:
                made_document["caption"] = caption
                ok = ok and type_of(caption) is str
            made_document["mimeType"] = mime_type
            made["document"] = made_document
            ok = ok and (made_document["url"] in PATTERN_6.known or PATTERN_6.matches(made_document["url"]))
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppDocumentMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_DOCUMENT_MESSAGE, made, ok
            return it

        @staticmethod
        def video(
            url: str,
            mime_type: Literal["video/mp4", "video/3gpp"] | str,
            *,
            caption: str | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppVideoMessage]:
            """A video of up to 16 MB, MP4 or 3GPP.

            Args:
                url: Address of the file; it ends in the extension of the file's name.
                mime_type: Media type of the file, in lower case. Values not listed here pass too.
                caption: Text below it.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "video"}
            ok = True
            made_video: Wire = {"url": url}
            ok = ok and type_of(url) is str and type_of(mime_type) is str
            if caption is not None:
                made_video["caption"] = caption
                ok = ok and type_of(caption) is str
            made_video["mimeType"] = mime_type
            made["video"] = made_video
            ok = ok and (made_video["url"] in PATTERN_6.known or PATTERN_6.matches(made_video["url"]))
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppVideoMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_VIDEO_MESSAGE, made, ok
            return it

        @staticmethod
        def sticker(
            url: str, mime_type: Literal["image/webp"] | str, *, identity_key_hash: str | None = None
        ) -> Part[models.WhatsAppStickerMessage]:
            """A sticker of up to 100 KB, or 500 KB if it is animated.

            Args:
                url: Address of the file; it ends in the extension of the file's name.
                mime_type: Media type of the file, in lower case. Values not listed here pass too.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "sticker"}
            ok = True
            made_sticker: Wire = {"url": url, "mimeType": mime_type}
            ok = ok and type_of(url) is str and type_of(mime_type) is str
            made["sticker"] = made_sticker
            ok = ok and (made_sticker["url"] in PATTERN_6.known or PATTERN_6.matches(made_sticker["url"]))
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppStickerMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_STICKER_MESSAGE, made, ok
            return it

        @staticmethod
        def location(
            *,
            longitude: float,
            latitude: float,
            name: str | None = None,
            address: str | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppLocationMessage]:
            """A place on the map.

            Args:
                longitude: Longitude in degrees.
                latitude: Latitude in degrees.
                name: Name of the place.
                address: Address of the place; only shown below a name.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-location-message
            """
            made: Wire = {"type": "location"}
            ok = True
            made_location: Wire = {"longitude": longitude, "latitude": latitude}
            ok = (
                ok
                and (type_of(longitude) is int or type_of(longitude) is float and longitude - longitude == 0)
                and (type_of(latitude) is int or type_of(latitude) is float and latitude - latitude == 0)
            )
            if name is not None:
                made_location["name"] = name
                ok = ok and type_of(name) is str
            if address is not None:
                made_location["address"] = address
                ok = ok and type_of(address) is str
            made["location"] = made_location
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppLocationMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_LOCATION_MESSAGE, made, ok
            return it

        @staticmethod
        def contacts(
            contacts: Iterable[Arg[models.WhatsAppContact] | None], *, identity_key_hash: str | None = None
        ) -> Part[models.WhatsAppContactsMessage]:
            """Cards of contacts.

            Args:
                contacts: The contacts.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            made["type"] = "contacts"
            made["contacts"], fine = parts(contacts, _WHATS_APP_CONTACT__KINDS)
            ok = ok and fine
            it: Part[models.WhatsAppContactsMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_CONTACTS_MESSAGE, made, ok
            return it

        @staticmethod
        def contact(
            formatted_name: str,
            *,
            addresses: Iterable[Arg[models.WhatsAppAddress] | None] | None = None,
            birthday: str | None = None,
            emails: Iterable[Arg[models.WhatsAppEmail] | None] | None = None,
            first_name: str | None = None,
            last_name: str | None = None,
            middle_name: str | None = None,
            suffix: str | None = None,
            prefix: str | None = None,
            org: Arg[models.WhatsAppOrg] | None = None,
            phones: Iterable[Arg[models.WhatsAppPhone] | None] | None = None,
            urls: Iterable[Arg[models.WhatsAppUrl] | None] | None = None,
        ) -> Part[models.WhatsAppContact]:
            """A person or a company.

            Args:
                formatted_name: The whole name as it is shown.
                addresses: Postal addresses.
                birthday: Birthday as `YYYY-MM-DD`.
                emails: Email addresses.
                first_name: First name.
                last_name: Last name.
                middle_name: Middle name.
                suffix: What follows the name.
                prefix: What precedes the name.
                org: Where a contact works.
                phones: Phone numbers.
                urls: Websites.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if addresses is not None:
                made["addresses"], fine = parts(addresses, _WHATS_APP_ADDRESS__KINDS)
                ok = ok and fine
            if birthday is not None:
                made["birthday"] = birthday
                ok = ok and type_of(birthday) is str
            if emails is not None:
                made["emails"], fine = parts(emails, _WHATS_APP_EMAIL__KINDS)
                ok = ok and fine
            made_name: Wire = {}
            ok = ok and type_of(formatted_name) is str
            if first_name is not None:
                made_name["first_name"] = first_name
                ok = ok and type_of(first_name) is str
            made_name["formatted_name"] = formatted_name
            if last_name is not None:
                made_name["last_name"] = last_name
                ok = ok and type_of(last_name) is str
            if middle_name is not None:
                made_name["middle_name"] = middle_name
                ok = ok and type_of(middle_name) is str
            if suffix is not None:
                made_name["suffix"] = suffix
                ok = ok and type_of(suffix) is str
            if prefix is not None:
                made_name["prefix"] = prefix
                ok = ok and type_of(prefix) is str
            made["name"] = made_name
            ok = ok and (
                "first_name" in made_name
                or "last_name" in made_name
                or "middle_name" in made_name
                or "suffix" in made_name
                or "prefix" in made_name
            )
            if org is not None:
                made["org"], fine = part(org, _WHATS_APP_ORG__KINDS)
                ok = ok and fine
            if phones is not None:
                made["phones"], fine = parts(phones, _WHATS_APP_PHONE__KINDS)
                ok = ok and fine
            if urls is not None:
                made["urls"], fine = parts(urls, _WHATS_APP_URL__KINDS)
                ok = ok and fine
            ok = ok and (
                "birthday" not in made or (made["birthday"] in PATTERN_7.known or PATTERN_7.matches(made["birthday"]))
            )
            it: Part[models.WhatsAppContact] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_CONTACT, made, ok
            return it

        @staticmethod
        def address(
            *,
            city: str | None = None,
            country: str | None = None,
            country_code: str | None = None,
            state: str | None = None,
            street: str | None = None,
            type: Literal["HOME", "WORK"] | str | None = None,
            zip: str | None = None,
        ) -> Part[models.WhatsAppAddress]:
            """A postal address.

            Args:
                city: City.
                country: Country.
                country_code: Country as a code of two letters. 2 to 2 characters.
                state: State.
                street: Street and number.
                type: What it is used for. Values not listed here pass too.
                zip: Postal code.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if city is not None:
                made["city"] = city
                ok = ok and type_of(city) is str
            if country is not None:
                made["country"] = country
                ok = ok and type_of(country) is str
            if country_code is not None:
                made["country_code"] = country_code
                ok = ok and type_of(country_code) is str and len(country_code) == 2
            if state is not None:
                made["state"] = state
                ok = ok and type_of(state) is str
            if street is not None:
                made["street"] = street
                ok = ok and type_of(street) is str
            if type is not None:
                made["type"] = type
                ok = ok and type_of(type) is str
            if zip is not None:
                made["zip"] = zip
                ok = ok and type_of(zip) is str
            it: Part[models.WhatsAppAddress] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_ADDRESS, made, ok
            return it

        @staticmethod
        def email(email: str, *, type: Literal["HOME", "WORK"] | str | None = None) -> Part[models.WhatsAppEmail]:
            """An email address.

            Args:
                email: The address.
                type: What it is used for. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"email": email}
            ok = type_of(email) is str
            if type is not None:
                made["type"] = type
                ok = ok and type_of(type) is str
            it: Part[models.WhatsAppEmail] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_EMAIL, made, ok
            return it

        @staticmethod
        def org(
            company: str | None = None, *, department: str | None = None, title: str | None = None
        ) -> Part[models.WhatsAppOrg]:
            """Where a contact works.

            Args:
                company: Name of the company.
                department: Department.
                title: Job title.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if company is not None:
                made["company"] = company
                ok = ok and type_of(company) is str
            if department is not None:
                made["department"] = department
                ok = ok and type_of(department) is str
            if title is not None:
                made["title"] = title
                ok = ok and type_of(title) is str
            it: Part[models.WhatsAppOrg] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_ORG, made, ok
            return it

        @staticmethod
        def phone(
            phone: str | None = None,
            *,
            type: Literal["CELL", "MAIN", "IPHONE", "HOME", "WORK"] | str | None = None,
            wa_id: str | None = None,
        ) -> Part[models.WhatsAppPhone]:
            """A phone number.

            Args:
                phone: The number.
                type: What it is used for. Values not listed here pass too.
                wa_id: Its WhatsApp id.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if phone is not None:
                made["phone"] = phone
                ok = ok and type_of(phone) is str
            if type is not None:
                made["type"] = type
                ok = ok and type_of(type) is str
            if wa_id is not None:
                made["wa_id"] = wa_id
                ok = ok and type_of(wa_id) is str
            it: Part[models.WhatsAppPhone] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_PHONE, made, ok
            return it

        @staticmethod
        def url(url: str, *, type: Literal["HOME", "WORK"] | str | None = None) -> Part[models.WhatsAppUrl]:
            """A website.

            Args:
                url: Its address.
                type: What it is used for. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"url": url}
            ok = type_of(url) is str
            if type is not None:
                made["type"] = type
                ok = ok and type_of(type) is str
            it: Part[models.WhatsAppUrl] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_URL, made, ok
            return it

        @staticmethod
        def list(
            body: str,
            button: str,
            sections: Iterable[Arg[models.WhatsAppSection] | None],
            *,
            header: str | None = None,
            footer: str | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppListMessage]:
            """A text with a menu of up to 10 rows.

            Args:
                body: The text. At most 1024 characters.
                button: Caption of the button that opens the menu. At most 20 characters.
                sections: The sections of the menu, 1 to 10, with at most 10 rows in all. 1 to 10
                    items.
                header: The text. At most 60 characters.
                footer: Small text below it.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "list"}
            ok = True
            made_list: Wire = {}
            made_list_header: Wire = {"type": "text"}
            if header is not None:
                made_list_header["text"] = header
                ok = ok and type_of(header) is str and len(header) <= 60
            if len(made_list_header) > 1:
                made_list["header"] = made_list_header
                ok = ok and "text" in made_list_header and "type" in made_list_header
            made_list_body: Wire = {"text": body}
            ok = ok and type_of(body) is str and len(body) <= 1024
            made_list["body"] = made_list_body
            made_list_footer: Wire = {}
            if footer is not None:
                made_list_footer["text"] = footer
                ok = ok and type_of(footer) is str
            if made_list_footer:
                made_list["footer"] = made_list_footer
                ok = ok and "text" in made_list_footer
            made_list_action: Wire = {"button": button}
            ok = ok and type_of(button) is str and len(button) <= 20
            made_list_action["sections"], fine = parts(sections, _WHATS_APP_SECTION__KINDS)
            ok = (
                ok
                and fine
                and 1 <= len(made_list_action["sections"]) <= 10
                and rules.total_items(made_list_action["sections"], fields=["rows"], max=10) is None
            )
            if ok and not (not (len(made_list_action["sections"]) >= 2)):
                for x in made_list_action["sections"]:
                    ok = ok and "title" in x
            made_list["action"] = made_list_action
            made["list"] = made_list
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppListMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_LIST_MESSAGE, made, ok
            return it

        @staticmethod
        def section(
            rows: Iterable[Arg[models.WhatsAppRow] | None], *, title: str | None = None
        ) -> Part[models.WhatsAppSection]:
            """A section of a menu.

            Args:
                rows: The rows.
                title: Title; needed where there are several sections. At most 24 characters.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if title is not None:
                made["title"] = title
                ok = ok and type_of(title) is str and len(title) <= 24
            made["rows"], fine = parts(rows, _WHATS_APP_ROW__KINDS)
            ok = ok and fine
            it: Part[models.WhatsAppSection] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_SECTION, made, ok
            return it

        @staticmethod
        def row(title: str, id: str, *, description: str | None = None) -> Part[models.WhatsAppRow]:
            """A row of a menu.

            Args:
                title: Title.
                id: Your own id of the row; comes back to your webhook.
                description: Second line.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"id": id, "title": title}
            ok = type_of(id) is str and type_of(title) is str
            if description is not None:
                made["description"] = description
                ok = ok and type_of(description) is str
            it: Part[models.WhatsAppRow] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_ROW, made, ok
            return it

        @staticmethod
        def reply(
            body: str,
            buttons: Iterable[Arg[models.WhatsAppButton] | None],
            *,
            header: Arg[models.WhatsAppHeader] | None = None,
            footer: str | None = None,
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppReplyMessage]:
            """A text with 1 to 3 reply buttons.

            Args:
                body: The text. At most 1024 characters.
                buttons: The buttons, 1 to 3. 1 to 3 items.
                header: What stands above the text of a reply message.
                footer: Small text below it.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "reply"}
            ok = True
            made_reply: Wire = {}
            if header is not None:
                made_reply["header"], fine = part(header, _WHATS_APP_HEADER__KINDS)
                ok = ok and fine
            made_reply_body: Wire = {"text": body}
            ok = ok and type_of(body) is str and len(body) <= 1024
            made_reply["body"] = made_reply_body
            made_reply_footer: Wire = {}
            if footer is not None:
                made_reply_footer["text"] = footer
                ok = ok and type_of(footer) is str
            if made_reply_footer:
                made_reply["footer"] = made_reply_footer
                ok = ok and "text" in made_reply_footer and len(made_reply_footer["text"]) <= 60
            made_reply_action: Wire = {}
            made_reply_action["buttons"], fine = parts(buttons, _WHATS_APP_BUTTON__KINDS)
            ok = ok and fine and 1 <= len(made_reply_action["buttons"]) <= 3
            made_reply["action"] = made_reply_action
            made["reply"] = made_reply
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppReplyMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_REPLY_MESSAGE, made, ok
            return it

        @staticmethod
        def button(title: str, id: str) -> Part[models.WhatsAppButton]:
            """A reply button.

            Args:
                title: Caption.
                id: Your own id of the button; comes back to your webhook.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "reply"}
            ok = True
            made_reply: Wire = {"id": id, "title": title}
            ok = ok and type_of(id) is str and type_of(title) is str
            made["reply"] = made_reply
            it: Part[models.WhatsAppButton] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_BUTTON, made, ok
            return it

        @staticmethod
        def text_header(header: str) -> Part[models.WhatsAppTextHeader]:
            """A header with a text.

            Args:
                header: The text. At most 60 characters.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            it: Part[models.WhatsAppTextHeader] = Part()
            it._of, it._wire, it._valid = (
                _WHATS_APP_TEXT_HEADER,
                {"type": "text", "text": header},
                type_of(header) is str and len(header) <= 60,
            )
            return it

        @staticmethod
        def document_header(
            url: str, *, provider: str | None = None, filename: str | None = None
        ) -> Part[models.WhatsAppDocumentHeader]:
            """A header with a document.

            Args:
                url: Address of the file.
                provider: Name of the media provider.
                filename: Name that the recipient sees.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "document"}
            ok = True
            made_document: Wire = {"url": url}
            ok = ok and type_of(url) is str
            made_document_provider: Wire = {}
            if provider is not None:
                made_document_provider["name"] = provider
                ok = ok and type_of(provider) is str
            if made_document_provider:
                made_document["provider"] = made_document_provider
                ok = ok and "name" in made_document_provider
            if filename is not None:
                made_document["filename"] = filename
                ok = ok and type_of(filename) is str
            made["document"] = made_document
            it: Part[models.WhatsAppDocumentHeader] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_DOCUMENT_HEADER, made, ok
            return it

        @staticmethod
        def video_header(url: str, *, provider: str | None = None) -> Part[models.WhatsAppVideoHeader]:
            """A header with a video.

            Args:
                url: Address of the file.
                provider: Name of the media provider.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "video"}
            ok = True
            made_video: Wire = {"url": url}
            ok = ok and type_of(url) is str
            made_video_provider: Wire = {}
            if provider is not None:
                made_video_provider["name"] = provider
                ok = ok and type_of(provider) is str
            if made_video_provider:
                made_video["provider"] = made_video_provider
                ok = ok and "name" in made_video_provider
            made["video"] = made_video
            it: Part[models.WhatsAppVideoHeader] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_VIDEO_HEADER, made, ok
            return it

        @staticmethod
        def image_header(url: str, *, provider: str | None = None) -> Part[models.WhatsAppImageHeader]:
            """A header with an image.

            Args:
                url: Address of the file.
                provider: Name of the media provider.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "image"}
            ok = True
            made_image: Wire = {"url": url}
            ok = ok and type_of(url) is str
            made_image_provider: Wire = {}
            if provider is not None:
                made_image_provider["name"] = provider
                ok = ok and type_of(provider) is str
            if made_image_provider:
                made_image["provider"] = made_image_provider
                ok = ok and "name" in made_image_provider
            made["image"] = made_image
            it: Part[models.WhatsAppImageHeader] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_IMAGE_HEADER, made, ok
            return it

        @staticmethod
        @deprecated("WebexConnect.WhatsApp.hsm was switched off by the provider; use whatsapp_template")
        def hsm(
            element_name: str,
            *,
            namespace: str,
            language_code: str,
            policy: Literal["deterministic", "fallback"] | str,
            localizable_params: Iterable[Arg[models.WhatsAppLocalizableParam] | None],
            identity_key_hash: str | None = None,
        ) -> Part[models.WhatsAppHsmMessage]:
            """A highly structured message; WhatsApp has replaced them by templates.

            Args:
                element_name: Name of the message.
                namespace: Namespace of the WhatsApp Business Account; another one is refused with
                    code 7722.
                language_code: Code of the language.
                policy: How the language is chosen. Values not listed here pass too.
                localizable_params: The values.
                identity_key_hash: Hash of the recipient's identity key.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "hsm"}
            ok = True
            made_hsm: Wire = {"namespace": namespace, "element_name": element_name}
            ok = ok and type_of(namespace) is str and type_of(element_name) is str
            made_hsm_language: Wire = {"code": language_code, "policy": policy}
            ok = ok and type_of(language_code) is str and type_of(policy) is str
            made_hsm["language"] = made_hsm_language
            made_hsm["localizable_params"], fine = parts(localizable_params, _WHATS_APP_LOCALIZABLE_PARAM__KINDS)
            ok = ok and fine
            made["hsm"] = made_hsm
            if identity_key_hash is not None:
                made["identity_key_hash"] = identity_key_hash
                ok = ok and type_of(identity_key_hash) is str
            it: Part[models.WhatsAppHsmMessage] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_HSM_MESSAGE, made, ok
            return it

        @staticmethod
        def localizable_param(
            default: str,
            *,
            currency: Arg[models.WhatsAppLocalizableCurrency] | None = None,
            date_time: Mapping[str, Any] | None = None,
        ) -> Part[models.WhatsAppLocalizableParam]:
            """A value that is shown as the recipient's phone writes it.

            Args:
                default: The value where it can't be localized.
                currency: An amount of money in a highly structured message.
                date_time: A date and time; its fields are not documented.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"default": default}
            ok = type_of(default) is str
            if currency is not None:
                made["currency"], fine = part(currency, _WHATS_APP_LOCALIZABLE_CURRENCY__KINDS)
                ok = ok and fine
            if date_time is not None:
                made["date_time"] = plain_map(date_time)
                ok = ok and type_of(made["date_time"]) is OBJECT and plain(made["date_time"])
            it: Part[models.WhatsAppLocalizableParam] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_LOCALIZABLE_PARAM, made, ok
            return it

        @staticmethod
        def localizable_currency(
            *, currency_code: str | None = None, amount_1000: int | str | None = None
        ) -> Part[models.WhatsAppLocalizableCurrency]:
            """An amount of money in a highly structured message.

            Args:
                currency_code: ISO 4217 code of the currency.
                amount_1000: The amount times 1000.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {}
            ok = True
            if currency_code is not None:
                made["currency_code"] = currency_code
                ok = ok and type_of(currency_code) is str
            if amount_1000 is not None:
                made["amount_1000"] = amount_1000
                ok = ok and (type_of(amount_1000) is int or type_of(amount_1000) is str)
            it: Part[models.WhatsAppLocalizableCurrency] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_LOCALIZABLE_CURRENCY, made, ok
            return it

        @staticmethod
        def quick_reply(button_text: str, payload: str) -> Part[models.WhatsAppQuickReply]:
            """A quick reply of a template.

            Args:
                button_text: Caption.
                payload: Text for your webhook.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            it: Part[models.WhatsAppQuickReply] = Part()
            it._of, it._wire, it._valid = (
                _WHATS_APP_QUICK_REPLY,
                {"button_text": button_text, "payload": payload},
                type_of(button_text) is str and type_of(payload) is str,
            )
            return it

        @staticmethod
        def media(link: str, *, filename: str | None = None) -> Part[models.WhatsAppMediaParameter]:
            """The file in the header of a template.

            Args:
                link: Address of the file.
                filename: Name of a document that the recipient sees.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"link": link}
            ok = type_of(link) is str
            if filename is not None:
                made["filename"] = filename
                ok = ok and type_of(filename) is str
            it: Part[models.WhatsAppMediaParameter] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_MEDIA_PARAMETER, made, ok
            return it

        @staticmethod
        def date_time(
            fallback_value: str, *, timestamp: str | int | None = None
        ) -> Part[models.WhatsAppDateTimeParameter]:
            """A date and time, shown as the recipient's phone writes it.

            Args:
                fallback_value: Text where it can't be localized.
                timestamp: The moment in Unix time.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "date_time", "fallback_value": fallback_value}
            ok = type_of(fallback_value) is str
            if timestamp is not None:
                made["timestamp"] = as_text(timestamp)
                ok = ok and type_of(made["timestamp"]) is str
            it: Part[models.WhatsAppDateTimeParameter] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_DATE_TIME_PARAMETER, made, ok
            return it

        @staticmethod
        def currency(
            fallback_value: str, *, currency_code: str, amount_1000: str | int
        ) -> Part[models.WhatsAppCurrencyParameter]:
            """An amount of money, shown as the recipient's phone writes it.

            Args:
                fallback_value: Text where it can't be localized.
                currency_code: ISO 4217 code of the currency.
                amount_1000: The amount times 1000.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "currency", "currency_code": currency_code}
            ok = type_of(currency_code) is str and type_of(fallback_value) is str
            made["amount_1000"] = as_text(amount_1000)
            ok = ok and type_of(made["amount_1000"]) is str
            made["fallback_value"] = fallback_value
            it: Part[models.WhatsAppCurrencyParameter] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_CURRENCY_PARAMETER, made, ok
            return it

        @staticmethod
        def url_suffix(payload: str) -> Part[models.WhatsAppUrlParameter]:
            """The end of the address that a URL button opens.

            Args:
                payload: What is put after the button's address.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            it: Part[models.WhatsAppUrlParameter] = Part()
            it._of, it._wire, it._valid = (
                _WHATS_APP_URL_PARAMETER,
                {"type": "url", "payload": payload},
                type_of(payload) is str,
            )
            return it

        @staticmethod
        def otp(value: str) -> Part[models.WhatsAppOtpParameter]:
            """A one-time password.

            Args:
                value: The password, without spaces. At most 15 characters.

            See https://developers.webexconnect.io/reference/whatsapp-apis
            """
            made: Wire = {"type": "otp", "value": value}
            ok = type_of(value) is str and len(value) <= 15
            ok = ok and (made["value"] in PATTERN_1.known or PATTERN_1.matches(made["value"]))
            it: Part[models.WhatsAppOtpParameter] = Part()
            it._of, it._wire, it._valid = _WHATS_APP_OTP_PARAMETER, made, ok
            return it

    class Apple:
        """Parts that go into Apple messages."""

        @staticmethod
        def text(
            text: str, *, attachments: Iterable[Arg[models.AppleFile] | None] | None = None
        ) -> Part[models.AppleText]:
            """A text, with attachments.

            Args:
                text: The text, with U+FFFC where each attachment goes.
                attachments: The attachments, in the order of their places in the text.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"type": "text", "text": text}
            ok = type_of(text) is str
            if attachments is not None:
                made["attachments"], fine = parts(attachments, _APPLE_FILE__KINDS)
                ok = ok and fine
            it: Part[models.AppleText] = Part()
            it._of, it._wire, it._valid = _APPLE_TEXT, made, ok
            return it

        @staticmethod
        def file(url: str, mime_type: str) -> Part[models.AppleFile]:
            """A file by URL.

            Args:
                url: Address of the file.
                mime_type: Media type of the file.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            it: Part[models.AppleFile] = Part()
            it._of, it._wire, it._valid = (
                _APPLE_FILE,
                {"url": url, "mimeType": mime_type},
                type_of(url) is str and type_of(mime_type) is str,
            )
            return it

        @staticmethod
        def typing_start() -> Part[models.AppleTyping]:
            """Shows or hides the typing indicator.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            it: Part[models.AppleTyping] = Part()
            it._of, it._wire, it._valid = _APPLE_TYPING, {"type": "typing_start"}, True
            return it

        @staticmethod
        def typing_end() -> Part[models.AppleTyping]:
            """Shows or hides the typing indicator.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            it: Part[models.AppleTyping] = Part()
            it._of, it._wire, it._valid = _APPLE_TYPING, {"type": "typing_end"}, True
            return it

        @staticmethod
        def rich_link(
            url: str,
            title: str,
            *,
            image: Arg[models.AppleFile] | None = None,
            video: Arg[models.AppleFile] | None = None,
        ) -> Part[models.AppleRichLink]:
            """A link with a title and an image or a video.

            Args:
                url: Page that opens.
                title: Title.
                image: The image.
                video: The video.

            See https://developers.webexconnect.io/reference/apple-message-for-business-rich-link
            """
            made: Wire = {"type": "richLink"}
            ok = True
            made_rich_link_data: Wire = {"url": url, "title": title}
            ok = ok and type_of(url) is str and type_of(title) is str
            made_rich_link_data_assets: Wire = {}
            if image is not None:
                made_rich_link_data_assets["image"], fine = part(image, _APPLE_FILE__KINDS)
                ok = ok and fine
            if video is not None:
                made_rich_link_data_assets["video"], fine = part(video, _APPLE_FILE__KINDS)
                ok = ok and fine
            made_rich_link_data["assets"] = made_rich_link_data_assets
            ok = ok and ("image" in made_rich_link_data_assets or "video" in made_rich_link_data_assets)
            made["richLinkData"] = made_rich_link_data
            it: Part[models.AppleRichLink] = Part()
            it._of, it._wire, it._valid = _APPLE_RICH_LINK, made, ok
            return it

        @staticmethod
        def invitation(
            brand_name: str, *, with_image: bool, request_identifier: str | None = None, locale: str | None = None
        ) -> Part[models.AppleInvitation]:
            """An invitation to chat, for a phone number.

            Args:
                brand_name: Name of the brand.
                with_image: Whether the invitation shows an image.
                request_identifier: Your own id of the request; letters and digits. At most 100
                    characters.
                locale: Language of the invitation; English (US) if it is left out.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"type": "invitation", "withImage": with_image, "brandName": brand_name}
            ok = type_of(with_image) is bool and type_of(brand_name) is str
            if request_identifier is not None:
                made["requestIdentifier"] = request_identifier
                ok = ok and type_of(request_identifier) is str and len(request_identifier) <= 100
            if locale is not None:
                made["locale"] = locale
                ok = ok and type_of(locale) is str
            it: Part[models.AppleInvitation] = Part()
            it._of, it._wire, it._valid = _APPLE_INVITATION, made, ok
            return it

        @staticmethod
        def imessage_app(app_id: str, app_name: str, url: str) -> AppleInteractiveDataBuilder:
            """What the person is asked, and the bubbles before and after the answer; or an iMessage
            app.

            Args:
                app_id: Id of an iMessage app.
                app_name: Name of an iMessage app.
                url: Address that is handed to an iMessage app.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"app_id": app_id, "app_name": app_name, "url": url}
            ok = type_of(app_id) is str and type_of(app_name) is str and type_of(url) is str
            it = AppleInteractiveDataBuilder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def image(identifier: str, url: str) -> Part[models.AppleImage]:
            """An image that other parts of the message refer to.

            Args:
                identifier: Id within the message; no two images share one.
                url: Address of the image.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            it: Part[models.AppleImage] = Part()
            it._of, it._wire, it._valid = (
                _APPLE_IMAGE,
                {"identifier": identifier, "url": url},
                type_of(identifier) is str and type_of(url) is str,
            )
            return it

        @staticmethod
        def quick_reply(summary_text: str, *, request_identifier: str) -> AppleQuickReplyBuilder:
            """A question with 2 to 5 quick replies.

            Args:
                summary_text: The question.
                request_identifier: Your own id of the request.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"request_identifier": request_identifier, "summary_text": summary_text, "version": "1.0"}
            ok = type_of(request_identifier) is str and type_of(summary_text) is str
            it = AppleQuickReplyBuilder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def quick_reply_item(title: str, identifier: str) -> Part[models.AppleQuickReplyItem]:
            """A quick reply.

            Args:
                title: Caption.
                identifier: Your own id of it; comes back to your webhook.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            it: Part[models.AppleQuickReplyItem] = Part()
            it._of, it._wire, it._valid = (
                _APPLE_QUICK_REPLY_ITEM,
                {"identifier": identifier, "title": title},
                type_of(identifier) is str and type_of(title) is str,
            )
            return it

        @staticmethod
        def list_picker(*, request_identifier: str) -> AppleListPickerBuilder:
            """Lists of items to choose from.

            Args:
                request_identifier: Your own id of the request.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"request_identifier": request_identifier, "version": "1.0"}
            ok = type_of(request_identifier) is str
            it = AppleListPickerBuilder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def section(
            title: str,
            items: Iterable[Arg[models.AppleListItem] | None],
            *,
            multiple_selection: bool | None = None,
            order: int | None = None,
        ) -> Part[models.AppleListSection]:
            """One list.

            Args:
                title: Title of the list.
                items: The items, up to 20. At most 20 items.
                multiple_selection: Whether several items can be chosen.
                order: Place of the list among the others.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {}
            ok = type_of(title) is str
            made["items"], fine = parts(items, _APPLE_LIST_ITEM__KINDS)
            ok = ok and fine and len(made["items"]) <= 20
            made["title"] = title
            if multiple_selection is not None:
                made["multipleSelection"] = multiple_selection
                ok = ok and type_of(multiple_selection) is bool
            if order is not None:
                made["order"] = order
                ok = ok and type_of(order) is int
            it: Part[models.AppleListSection] = Part()
            it._of, it._wire, it._valid = _APPLE_LIST_SECTION, made, ok
            return it

        @staticmethod
        def list_item(
            title: str,
            identifier: str,
            *,
            style: Literal["default"] | str | None = None,
            image_identifier: str | None = None,
            subtitle: str | None = None,
            order: int | None = None,
        ) -> Part[models.AppleListItem]:
            """An item of a list.

            Args:
                title: Title.
                identifier: Your own id of it; comes back to your webhook.
                style: How the item is shown. Values not listed here pass too.
                image_identifier: Identifier of one of the images.
                subtitle: Text below the title.
                order: Place of the item in the list.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {}
            ok = type_of(title) is str and type_of(identifier) is str
            if style is not None:
                made["style"] = style
                ok = ok and type_of(style) is str
            made["title"] = title
            if image_identifier is not None:
                made["imageIdentifier"] = image_identifier
                ok = ok and type_of(image_identifier) is str
            if subtitle is not None:
                made["subtitle"] = subtitle
                ok = ok and type_of(subtitle) is str
            if order is not None:
                made["order"] = order
                ok = ok and type_of(order) is int
            made["identifier"] = identifier
            it: Part[models.AppleListItem] = Part()
            it._of, it._wire, it._valid = _APPLE_LIST_ITEM, made, ok
            return it

        @staticmethod
        def time_picker(title: str, *, request_identifier: str, identifier: str) -> AppleTimePickerBuilder:
            """An appointment with up to 10 times to choose from.

            Args:
                title: Title.
                request_identifier: Your own id of the request.
                identifier: Your own id of the appointment.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {
                "request_identifier": request_identifier,
                "identifier": identifier,
                "title": title,
                "version": "1.0",
            }
            ok = type_of(request_identifier) is str and type_of(identifier) is str and type_of(title) is str
            it = AppleTimePickerBuilder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def timeslot(start_time: str, *, duration: int, identifier: str) -> Part[models.AppleTimeslot]:
            """One of the times to choose from.

            Args:
                start_time: Start in GMT, as ISO 8601.
                duration: Length in seconds.
                identifier: Your own id of it; comes back to your webhook.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            it: Part[models.AppleTimeslot] = Part()
            it._of, it._wire, it._valid = (
                _APPLE_TIMESLOT,
                {"duration": duration, "startTime": start_time, "identifier": identifier},
                type_of(duration) is int and type_of(start_time) is str and type_of(identifier) is str,
            )
            return it

        @staticmethod
        def pay(
            *, request_identifier: str, country_code: str | None = None, currency_code: str | None = None
        ) -> ApplePaymentRequestBuilder:
            """A request for a payment with Apple Pay.

            Args:
                request_identifier: Your own id of the request.
                country_code: Country of the shop as a code of two letters.
                currency_code: ISO 4217 code of the amounts' currency.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"request_identifier": request_identifier, "version": "1.0"}
            ok = type_of(request_identifier) is str
            if country_code is not None:
                made["country_code"] = country_code
                ok = ok and type_of(country_code) is str
            if currency_code is not None:
                made["currency_code"] = currency_code
                ok = ok and type_of(currency_code) is str
            it = ApplePaymentRequestBuilder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def line_item(
            label: str, amount: str, *, type: Literal["final"] | str | None = None
        ) -> Part[models.AppleLineItem]:
            """A line of the bill.

            Args:
                label: What it is for.
                amount: The amount.
                type: Whether the amount is settled. Values not listed here pass too.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"amount": amount}
            ok = type_of(amount) is str and type_of(label) is str
            if type is not None:
                made["type"] = type
                ok = ok and type_of(type) is str
            made["label"] = label
            it: Part[models.AppleLineItem] = Part()
            it._of, it._wire, it._valid = _APPLE_LINE_ITEM, made, ok
            return it

        @staticmethod
        def shipping_method(
            label: str, amount: str, *, detail: str | None = None, identifier: str | None = None
        ) -> Part[models.AppleShippingMethod]:
            """A way of delivery.

            Args:
                label: Name.
                amount: What it costs.
                detail: Text below the name.
                identifier: Your own id of it; comes back to your webhook.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"label": label, "amount": amount}
            ok = type_of(label) is str and type_of(amount) is str
            if detail is not None:
                made["detail"] = detail
                ok = ok and type_of(detail) is str
            if identifier is not None:
                made["identifier"] = identifier
                ok = ok and type_of(identifier) is str
            it: Part[models.AppleShippingMethod] = Part()
            it._of, it._wire, it._valid = _APPLE_SHIPPING_METHOD, made, ok
            return it

        @staticmethod
        def oauth2(
            *, request_identifier: str, state: str, scope: Iterable[str], redirect_uri: str
        ) -> AppleOauth2Builder:
            """A request to sign in with OAuth 2.

            Args:
                request_identifier: Your own id of the request.
                state: Text of your own that comes back.
                scope: What access is asked for.
                redirect_uri: Where the authorization server sends its answer.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {
                "request_identifier": request_identifier,
                "state": state,
                "scope": plain_list(scope),
                "redirect_uri": redirect_uri,
                "version": "2.0",
                "response_type": "code",
            }
            ok = (
                type_of(request_identifier) is str
                and type_of(state) is str
                and type_of(made["scope"]) is ARRAY
                and all(type_of(x) is str for x in made["scope"])
                and type_of(redirect_uri) is str
            )
            it = AppleOauth2Builder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def form(*, request_identifier: str, start_page_identifier: str) -> AppleFormDataBuilder:
            """A form of several pages.

            Args:
                request_identifier: Your own id of the request.
                start_page_identifier: Identifier of the first page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"request_identifier": request_identifier, "start_page_identifier": start_page_identifier}
            ok = type_of(request_identifier) is str and type_of(start_page_identifier) is str
            it = AppleFormDataBuilder()
            it._calls, it._parts_valid = made, ok
            return it

        @staticmethod
        def select_page(
            page_identifier: str,
            subtitle: str,
            items: Iterable[Arg[models.AppleSelectItem] | None],
            *,
            title: str | None = None,
            multiple_selection: bool | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
        ) -> Part[models.AppleSelectPage]:
            """A page with items to choose from.

            Args:
                page_identifier: Your own id of the page. At most 19 characters.
                subtitle: The question.
                items: The items.
                title: Title.
                multiple_selection: Whether several items can be chosen. If absent, the provider
                    assumes False.
                next_page_identifier: Identifier of the next page where several items can be chosen;
                    none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"pageIdentifier": page_identifier, "type": "select"}
            ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
            if title is not None:
                made["title"] = title
                ok = ok and type_of(title) is str
            made["subtitle"] = subtitle
            if multiple_selection is not None:
                made["multipleSelection"] = multiple_selection
                ok = ok and type_of(multiple_selection) is bool
            made["items"], fine = parts(items, _APPLE_SELECT_ITEM__KINDS)
            ok = ok and fine
            if next_page_identifier is not None:
                made["nextPageIdentifier"] = next_page_identifier
                ok = ok and type_of(next_page_identifier) is str
            if submit_form is not None:
                made["submitForm"] = submit_form
                ok = ok and type_of(submit_form) is bool
            if ok and not (not ("multipleSelection" in made and made["multipleSelection"] is True)):
                for x in made["items"]:
                    ok = ok and not ("nextPageIdentifier" in x)
            it: Part[models.AppleSelectPage] = Part()
            it._of, it._wire, it._valid = _APPLE_SELECT_PAGE, made, ok
            return it

        @staticmethod
        def select_item(
            title: str,
            identifier: str,
            *,
            value: str | None = None,
            next_page_identifier: str | None = None,
            image_identifier: str | None = None,
        ) -> Part[models.AppleSelectItem]:
            """An item to choose.

            Args:
                title: Title.
                identifier: Your own id of the item.
                value: The answer that comes back to your webhook.
                next_page_identifier: Identifier of the page that follows this answer where just one
                    item can be chosen.
                image_identifier: Identifier of one of the images.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"title": title}
            ok = type_of(title) is str and type_of(identifier) is str
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            made["identifier"] = identifier
            if next_page_identifier is not None:
                made["nextPageIdentifier"] = next_page_identifier
                ok = ok and type_of(next_page_identifier) is str
            if image_identifier is not None:
                made["imageIdentifier"] = image_identifier
                ok = ok and type_of(image_identifier) is str
            it: Part[models.AppleSelectItem] = Part()
            it._of, it._wire, it._valid = _APPLE_SELECT_ITEM, made, ok
            return it

        @staticmethod
        def picker_page(
            page_identifier: str,
            subtitle: str,
            items: Iterable[Arg[models.ApplePickerItem] | None],
            *,
            title: str | None = None,
            picker_title: str | None = None,
            selected_item_index: int | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
        ) -> Part[models.ApplePickerPage]:
            """A page with a wheel of items.

            Args:
                page_identifier: Your own id of the page. At most 19 characters.
                subtitle: The question.
                items: The items.
                title: Title.
                picker_title: Title of the wheel.
                selected_item_index: Index of the item that is chosen at first. If absent, the
                    provider assumes 0.
                next_page_identifier: Identifier of the next page; none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"pageIdentifier": page_identifier, "type": "picker"}
            ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
            if title is not None:
                made["title"] = title
                ok = ok and type_of(title) is str
            made["subtitle"] = subtitle
            if picker_title is not None:
                made["pickerTitle"] = picker_title
                ok = ok and type_of(picker_title) is str
            if selected_item_index is not None:
                made["selectedItemIndex"] = selected_item_index
                ok = ok and type_of(selected_item_index) is int
            made["items"], fine = parts(items, _APPLE_PICKER_ITEM__KINDS)
            ok = ok and fine
            if next_page_identifier is not None:
                made["nextPageIdentifier"] = next_page_identifier
                ok = ok and type_of(next_page_identifier) is str
            if submit_form is not None:
                made["submitForm"] = submit_form
                ok = ok and type_of(submit_form) is bool
            it: Part[models.ApplePickerPage] = Part()
            it._of, it._wire, it._valid = _APPLE_PICKER_PAGE, made, ok
            return it

        @staticmethod
        def picker_item(title: str, identifier: str, *, value: str | None = None) -> Part[models.ApplePickerItem]:
            """An item of a wheel.

            Args:
                title: Title.
                identifier: Your own id of the item.
                value: The answer that comes back to your webhook.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"title": title}
            ok = type_of(title) is str and type_of(identifier) is str
            if value is not None:
                made["value"] = value
                ok = ok and type_of(value) is str
            made["identifier"] = identifier
            it: Part[models.ApplePickerItem] = Part()
            it._of, it._wire, it._valid = _APPLE_PICKER_ITEM, made, ok
            return it

        @staticmethod
        def date_picker_page(
            page_identifier: str,
            subtitle: str,
            *,
            title: str | None = None,
            hint_text: str | None = None,
            start_date: str | None = None,
            maximum_date: str | None = None,
            minimum_date: str | None = None,
            date_format: str | None = None,
            label_text: str | None = None,
            next_page_identifier: str | None = None,
            submit_form: bool | None = None,
        ) -> Part[models.AppleDatePickerPage]:
            """A page that asks for a date.

            Args:
                page_identifier: Your own id of the page. At most 19 characters.
                subtitle: The question.
                title: Title.
                hint_text: Hint below the field.
                start_date: The date that is chosen at first.
                maximum_date: The last date that can be chosen.
                minimum_date: The first date that can be chosen.
                date_format: Format of the dates. If absent, the provider assumes 'MM/dd/yyyy'.
                label_text: Label of the field.
                next_page_identifier: Identifier of the next page; none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"pageIdentifier": page_identifier, "type": "datePicker"}
            ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
            if title is not None:
                made["title"] = title
                ok = ok and type_of(title) is str
            made["subtitle"] = subtitle
            if hint_text is not None:
                made["hintText"] = hint_text
                ok = ok and type_of(hint_text) is str
            made_options: Wire = {}
            if start_date is not None:
                made_options["startDate"] = start_date
                ok = ok and type_of(start_date) is str
            if maximum_date is not None:
                made_options["maximumDate"] = maximum_date
                ok = ok and type_of(maximum_date) is str
            if minimum_date is not None:
                made_options["minimumDate"] = minimum_date
                ok = ok and type_of(minimum_date) is str
            if date_format is not None:
                made_options["dateFormat"] = date_format
                ok = ok and type_of(date_format) is str
            if label_text is not None:
                made_options["labelText"] = label_text
                ok = ok and type_of(label_text) is str
            if made_options:
                made["options"] = made_options
            if next_page_identifier is not None:
                made["nextPageIdentifier"] = next_page_identifier
                ok = ok and type_of(next_page_identifier) is str
            if submit_form is not None:
                made["submitForm"] = submit_form
                ok = ok and type_of(submit_form) is bool
            it: Part[models.AppleDatePickerPage] = Part()
            it._of, it._wire, it._valid = _APPLE_DATE_PICKER_PAGE, made, ok
            return it

        @staticmethod
        def input_page(
            page_identifier: str,
            subtitle: str,
            *,
            title: str | None = None,
            hint_text: str | None = None,
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
            ]
            | str
            | None = None,
            placeholder: str | None = None,
            regex: str | None = None,
            label_text: str | None = None,
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
        ) -> Part[models.AppleInputPage]:
            """A page that asks for text.

            Args:
                page_identifier: Your own id of the page. At most 19 characters.
                subtitle: The question.
                title: Title.
                hint_text: Hint below the field.
                required: Whether an answer must be given.
                input_type: Whether the answer may have several lines.
                maximum_character_count: Length that the answer may have; 30 if absent, or 300 with
                    several lines.
                keyboard_type: The keyboard that is shown. Values not listed here pass too.
                placeholder: Text in the empty field.
                regex: Regular expression that the answer matches.
                label_text: Label of the field.
                prefix_text: Text before the field.
                text_content_type: What the answer is, so that the phone can fill it in. Values not
                    listed here pass too.
                next_page_identifier: Identifier of the next page; none on the last page.
                submit_form: Send the form after this page.

            See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
            """
            made: Wire = {"pageIdentifier": page_identifier, "type": "input"}
            ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
            if title is not None:
                made["title"] = title
                ok = ok and type_of(title) is str
            made["subtitle"] = subtitle
            if hint_text is not None:
                made["hintText"] = hint_text
                ok = ok and type_of(hint_text) is str
            made_options: Wire = {}
            if required is not None:
                made_options["required"] = required
                ok = ok and type_of(required) is bool
            if input_type is not None:
                made_options["inputType"] = input_type
                ok = ok and type_of(input_type) is str and input_type in {"singleline", "multiline"}
            if maximum_character_count is not None:
                made_options["maximumCharacterCount"] = maximum_character_count
                ok = ok and type_of(maximum_character_count) is int
            if keyboard_type is not None:
                made_options["keyboardType"] = keyboard_type
                ok = ok and type_of(keyboard_type) is str
            if placeholder is not None:
                made_options["placeholder"] = placeholder
                ok = ok and type_of(placeholder) is str
            if regex is not None:
                made_options["regex"] = regex
                ok = ok and type_of(regex) is str
            if label_text is not None:
                made_options["labelText"] = label_text
                ok = ok and type_of(label_text) is str
            if prefix_text is not None:
                made_options["prefixText"] = prefix_text
                ok = ok and type_of(prefix_text) is str
            if text_content_type is not None:
                made_options["textContentType"] = text_content_type
                ok = ok and type_of(text_content_type) is str
            if made_options:
                made["options"] = made_options
            if next_page_identifier is not None:
                made["nextPageIdentifier"] = next_page_identifier
                ok = ok and type_of(next_page_identifier) is str
            if submit_form is not None:
                made["submitForm"] = submit_form
                ok = ok and type_of(submit_form) is bool
            it: Part[models.AppleInputPage] = Part()
            it._of, it._wire, it._valid = _APPLE_INPUT_PAGE, made, ok
            return it


class AnyMessageBuilder(Builder[M_co]):
    """One message for one channel, under construction."""

    __slots__ = ()

    def correlationid(self, correlationid: str | None) -> Self:
        """Your own id of the request, echoed in notifications. At most 50 bytes."""
        if correlationid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "correlationid", correlationid),
            self._parts_valid
            and type_of(correlationid) is str
            and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50),
        )
        return it

    def callback_data(self, callback_data: str | None) -> Self:
        """Data of your own, echoed in notifications. At most 2000 characters.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if callback_data is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "callback_data", callback_data),
            self._parts_valid and type_of(callback_data) is str and len(callback_data) <= 2000,
        )
        return it

    def notifyurl(self, notifyurl: str | None) -> Self:
        """Where notifications go, in place of the URL of the service. Space in it or around it makes
        it invalid, and with an invalid URL the request is not retried. Matches ^\\S*$.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if notifyurl is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notifyurl", notifyurl),
            self._parts_valid
            and type_of(notifyurl) is str
            and (notifyurl in PATTERN_1.known or PATTERN_1.matches(notifyurl)),
        )
        return it

    def notifyurl_auth_id(self, notifyurl_auth_id: str | None) -> Self:
        """Id of the authorization for the notification URL."""
        if notifyurl_auth_id is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notifyurl_auth_id", notifyurl_auth_id),
            self._parts_valid and type_of(notifyurl_auth_id) is str,
        )
        return it

    def expiry(self, expiry: str | None) -> Self:
        """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more."""
        if expiry is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "expiry", expiry), self._parts_valid and type_of(expiry) is str
        return it

    def options(
        self,
        domain: str,
        *,
        track_clicks: Literal["true", "false"] | bool | None = None,
        shorten_links: Literal["true", "false"] | bool | None = None,
        tag1: str | None = None,
        tag2: str | None = None,
        allow_fallback_url: Literal["true", "false"] | bool | None = None,
    ) -> Self:
        """How links in a text are shortened and tracked.

        Args:
            domain: Domain of the shortened links.
            track_clicks: Report clicks on shortened links. If absent, the provider assumes 'false'.
            shorten_links: Shorten the https links of the text, for 180 days.
            tag1: Reporting tag.
            tag2: Second reporting tag.
            allow_fallback_url: Send the long link where shortening fails.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        made: Wire = {}
        ok = type_of(domain) is str
        if track_clicks is not None:
            made["trackClicks"] = as_flag(track_clicks, "false", "true")
            ok = ok and type_of(made["trackClicks"]) is str and made["trackClicks"] in {"true", "false"}
        if shorten_links is not None:
            made["shortenLinks"] = as_flag(shorten_links, "false", "true")
            ok = ok and type_of(made["shortenLinks"]) is str and made["shortenLinks"] in {"true", "false"}
        made["domain"] = domain
        if tag1 is not None:
            made["tag1"] = tag1
            ok = ok and type_of(tag1) is str
        if tag2 is not None:
            made["tag2"] = tag2
            ok = ok and type_of(tag2) is str
        if allow_fallback_url is not None:
            made["allowFallbackURL"] = as_flag(allow_fallback_url, "false", "true")
            ok = ok and type_of(made["allowFallbackURL"]) is str and made["allowFallbackURL"] in {"true", "false"}
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "options", made), self._parts_valid and ok
        return it

    def request_contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks before sending, at the place that the page on SMS documents. By default it goes in
        the channel block.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "request_contact_policy", made), self._parts_valid and ok
        return it

    def conversationid(self, conversationid: str | None) -> Self:
        """Stands in samples for WhatsApp stickers and Apple typing indicators; not explained there.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        if conversationid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "conversationid", conversationid),
            self._parts_valid and type_of(conversationid) is str,
        )
        return it

    def gtr_id(self, gtr_id: Iterable[str] | None) -> Self:
        """Ids, one for each destination object; what they are for is not documented."""
        if gtr_id is None:
            return self
        made = plain_list(gtr_id)
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "gtr_id", made),
            self._parts_valid and type_of(made) is ARRAY and all(type_of(x) is str for x in made),
        )
        return it

    def icmessage(self, icmessage: Literal["true"] | str | None) -> Self:
        """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by
        side. It is added by default. Values not listed here pass too.
        """
        if icmessage is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "icmessage", icmessage),
            self._parts_valid and type_of(icmessage) is str,
        )
        return it


class AnyAppleInteractiveBuilder(Builder["models.AppleInteractive"]):
    """A message that the person answers by choosing, filling in, paying or signing in, under
    construction.
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "AppleInteractive")

    def x_msg_seq(self, x_msg_seq: int | None) -> Self:
        """Number in the sequence of messages; 1 in the sample of Apple Pay."""
        if x_msg_seq is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "x_msg_seq", x_msg_seq),
            self._parts_valid and type_of(x_msg_seq) is int,
        )
        return it


class SmsRequestBuilder(
    AnyMessageBuilder["models.SmsRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
):
    """An SMS, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "SmsRequest")
    _complete = staticmethod(_checks.complete_sms_request)

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

    def appid(self, appid: str | None) -> Self:
        """Id of the app asset that sends. SMS and voice need none."""
        if appid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "appid", appid), self._parts_valid and type_of(appid) is str
        return it

    def smartlink(self, linkid: int, *, validity: int) -> Self:
        """Appends an item. A link that takes the place of {{link_<linkid>}} in the text.

        Args:
            linkid: Id of the smart link, from its configuration.
            validity: How long the link works; the unit is not documented.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("smartlinks",), {"linkid": linkid, "validity": validity}),
            self._parts_valid and type_of(linkid) is int and type_of(validity) is int,
        )
        return it

    def smartlinks(self, smartlinks: Iterable[Arg[models.SmartLink] | None] | None) -> Self:
        """Appends finished parts to smartlinks. The smart links in the text."""
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def dlt_templateid(self, dlt_templateid: str | int | None) -> Self:
        """Id of the registered template; regulation requires it for SMS in India. Matches ^[0-9]+$."""
        if dlt_templateid is None:
            return self
        made = as_text(dlt_templateid)
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "dlt_templateid", made),
            self._parts_valid and type_of(made) is str and (made in PATTERN_4.known or PATTERN_4.matches(made)),
        )
        return it

    def send_link_as_app_clip(self, send_link_as_app_clip: bool | None = True) -> Self:
        """Send a link as an App Clip.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if send_link_as_app_clip is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "send_link_as_app_clip", send_link_as_app_clip),
            self._parts_valid and type_of(send_link_as_app_clip) is bool,
        )
        return it

    def store_region(self, store_region: str | None) -> Self:
        """Store region of the App Clip. If absent, the provider assumes 'US'.

        See https://developers.webexconnect.io/reference/send-message-api-v1
        """
        if store_region is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "store_region", store_region),
            self._parts_valid and type_of(store_region) is str,
        )
        return it

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks before sending.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def to(self, *, msisdn: Iterable[str], correlationid: str | None = None) -> Self:
        """Appends an item. People who receive an SMS or a call.

        Args:
            msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. At least
                1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = True
        made["msisdn"], fine = texts(msisdn)
        ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.PhoneDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives the message; at most 1000 ids in all,
        and no more than the tenant may send in a second. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _PHONE_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.PhoneDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(self, "destination", destination, _PHONE_DESTINATION__KINDS, 1000, ("msisdn",), "gtr_id", gtr_id)


class VoiceRequestBuilder(
    AnyMessageBuilder["models.VoiceRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
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

    def appid(self, appid: str | None) -> Self:
        """Id of the app asset that sends. SMS and voice need none."""
        if appid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "appid", appid), self._parts_valid and type_of(appid) is str
        return it

    def template(self, template: str, *, parameters: Mapping[str, str] | None = None) -> Self:
        """A template that is stored in Webex Connect.

        Args:
            template: Id of the template.
            parameters: A value for each variable of the template, by the variable's name.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"template": template}
        ok = type_of(template) is str
        if parameters is not None:
            made["parameters"] = plain_map(parameters)
            ok = ok and type_of(made["parameters"]) is OBJECT
            if ok:
                for x in made["parameters"]:
                    ok = ok and type_of(x) is str
            if ok:
                for x in made["parameters"].values():
                    ok = ok and type_of(x) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "template", made), self._parts_valid and ok
        return it

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks before sending.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def to(self, *, msisdn: Iterable[str], correlationid: str | None = None) -> Self:
        """Appends an item. People who receive an SMS or a call.

        Args:
            msisdn: Phone numbers in E.164 form; newer tenants want the leading plus sign. At least
                1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = True
        made["msisdn"], fine = texts(msisdn)
        ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.PhoneDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives the message; at most 1000 ids in all,
        and no more than the tenant may send in a second. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _PHONE_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.PhoneDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(self, "destination", destination, _PHONE_DESTINATION__KINDS, 1000, ("msisdn",), "gtr_id", gtr_id)


class PushRequestBuilder(
    AnyMessageBuilder["models.PushRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
):
    """A push notification for apps and browsers, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "PushRequest")
    _complete = staticmethod(_checks.complete_push_request)
    _light = staticmethod(_checks.light_push_request)

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

    def template(self, template: str, *, parameters: Mapping[str, str] | None = None) -> Self:
        """A template that is stored in Webex Connect.

        Args:
            template: Id of the template.
            parameters: A value for each variable of the template, by the variable's name.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"template": template}
        ok = type_of(template) is str
        if parameters is not None:
            made["parameters"] = plain_map(parameters)
            ok = ok and type_of(made["parameters"]) is OBJECT
            if ok:
                for x in made["parameters"]:
                    ok = ok and type_of(x) is str
            if ok:
                for x in made["parameters"].values():
                    ok = ok and type_of(x) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "template", made), self._parts_valid and ok
        return it

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks before sending.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def pushref(self, pushref: str | None) -> Self:
        """Reference that comes back when the person reacts. Older samples write it here; by default it
        goes in the interactive block.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if pushref is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "pushref", pushref), self._parts_valid and type_of(pushref) is str
        return it

    def android(
        self,
        text: str,
        *,
        title: str | None = None,
        collapse_key: str | None = None,
        sound: Literal["default"] | str | None = None,
        time_to_live: str | int | None = None,
        delay_while_idle: Literal["true", "false"] | bool | None = None,
        customtags: Mapping[str, Any] | None = None,
        iconurl: str | None = None,
        notification_channel_id: str | None = None,
        notificationaction: Arg[models.NotificationAction] | None = None,
    ) -> Self:
        """The notification on Android.

        Args:
            text: The text. Not empty.
            title: Heading above the text.
            collapse_key: Of the undelivered notifications with the same key, only the latest is
                delivered.
            sound: Sound of your own, or the default one; current versions ignore it. Values not
                listed here pass too.
            time_to_live: Seconds that the notification is kept for a device that is out of reach;
                up to 4 weeks. Matches ^[0-9]+$.
            delay_while_idle: Wait while the device is idle. It is deprecated by the provider.
            customtags: Keys and values for your app; a value is a string, an object or an array.
            iconurl: Icon of the notification.
            notification_channel_id: Notification channel of Android 8 and newer.
            notificationaction: What a tap does; by default it opens the app.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        if delay_while_idle is not None:
            warn_deprecated("delay_while_idle is deprecated by the provider")
        made: Wire = {"text": text}
        ok = type_of(text) is str and text != ""
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        made_extras: Wire = {}
        if collapse_key is not None:
            made_extras["collapse_key"] = collapse_key
            ok = ok and type_of(collapse_key) is str
        if sound is not None:
            made_extras["sound"] = sound
            ok = ok and type_of(sound) is str
        if time_to_live is not None:
            made_extras["time_to_live"] = as_text(time_to_live)
            ok = (
                ok
                and type_of(made_extras["time_to_live"]) is str
                and (made_extras["time_to_live"] in PATTERN_4.known or PATTERN_4.matches(made_extras["time_to_live"]))
                and rules.numeric(made_extras["time_to_live"], max=2419200) is None
            )
        if delay_while_idle is not None:
            made_extras["delay_while_idle"] = as_flag(delay_while_idle, "false", "true")
            ok = (
                ok
                and type_of(made_extras["delay_while_idle"]) is str
                and made_extras["delay_while_idle"] in {"true", "false"}
            )
        if customtags is not None:
            made_extras["customtags"] = plain_map(customtags)
            ok = ok and type_of(made_extras["customtags"]) is OBJECT and plain(made_extras["customtags"])
        if iconurl is not None:
            made_extras["iconurl"] = iconurl
            ok = ok and type_of(iconurl) is str
        if notification_channel_id is not None:
            made_extras["notificationChannelId"] = notification_channel_id
            ok = ok and type_of(notification_channel_id) is str
        if notificationaction is not None:
            made_extras["notificationaction"], fine = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
            ok = ok and fine
        if made_extras:
            made["extras"] = made_extras
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "android", made), self._parts_valid and ok
        return it

    def ios(
        self,
        text: str,
        *,
        title: str | None = None,
        badge: str | int | None = None,
        sound: Literal["default"] | str | None = None,
        time_to_live: str | int | None = None,
        silentpush: Literal["true", "false"] | bool | None = None,
        customtags: Mapping[str, Any] | None = None,
        collapse_key: str | None = None,
        attachmenturl: str | None = None,
        url: str | None = None,
        html: str | None = None,
        notificationaction: Arg[models.NotificationAction] | None = None,
    ) -> Self:
        """The notification on iOS.

        Args:
            text: The text. Not empty.
            title: Heading above the text.
            badge: Number on the icon of the app. Matches ^[0-9]+$.
            sound: The default sound, or the file name of a sound of the app, with its extension.
                Values not listed here pass too.
            time_to_live: Seconds that the notification is kept for a device that is out of reach;
                up to 30 days. Matches ^[0-9]+$.
            silentpush: Deliver to the app without showing anything; only on the older page.
            customtags: Keys and values for your app; a value is a string, an object or an array.
            collapse_key: Of the undelivered notifications with the same key, only the latest is
                delivered; works with Firebase only.
            attachmenturl: Image that is shown with the text.
            url: Listed on the older page, but not explained.
            html: Listed on the older page, but not explained.
            notificationaction: What a tap does; by default it opens the app.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"text": text}
        ok = type_of(text) is str and text != ""
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        made_extras: Wire = {}
        if badge is not None:
            made_extras["badge"] = as_text(badge)
            ok = (
                ok
                and type_of(made_extras["badge"]) is str
                and (made_extras["badge"] in PATTERN_4.known or PATTERN_4.matches(made_extras["badge"]))
            )
        if sound is not None:
            made_extras["sound"] = sound
            ok = ok and type_of(sound) is str
        if time_to_live is not None:
            made_extras["time_to_live"] = as_text(time_to_live)
            ok = (
                ok
                and type_of(made_extras["time_to_live"]) is str
                and (made_extras["time_to_live"] in PATTERN_4.known or PATTERN_4.matches(made_extras["time_to_live"]))
                and rules.numeric(made_extras["time_to_live"], max=2592000) is None
            )
        if silentpush is not None:
            made_extras["silentpush"] = as_flag(silentpush, "false", "true")
            ok = ok and type_of(made_extras["silentpush"]) is str and made_extras["silentpush"] in {"true", "false"}
        if customtags is not None:
            made_extras["customtags"] = plain_map(customtags)
            ok = ok and type_of(made_extras["customtags"]) is OBJECT and plain(made_extras["customtags"])
        if collapse_key is not None:
            made_extras["collapse_key"] = collapse_key
            ok = ok and type_of(collapse_key) is str
        if attachmenturl is not None:
            made_extras["attachmenturl"] = attachmenturl
            ok = ok and type_of(attachmenturl) is str
        if url is not None:
            made_extras["url"] = url
            ok = ok and type_of(url) is str
        if html is not None:
            made_extras["html"] = html
            ok = ok and type_of(html) is str
        if notificationaction is not None:
            made_extras["notificationaction"], fine = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
            ok = ok and fine
        if made_extras:
            made["extras"] = made_extras
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "ios", made), self._parts_valid and ok
        return it

    def web(
        self,
        text: str,
        *,
        platform_types: Iterable[Literal["chrome", "firefox", "safari"]],
        title: str,
        actiontext: str | None = None,
        url: str | None = None,
        collapse_key: str | None = None,
        time_to_live: str | int | None = None,
        customtags: Mapping[str, Any] | None = None,
    ) -> Self:
        """The notification in browsers.

        Args:
            text: The text.
            platform_types: The browsers that receive it.
            title: Heading above the text.
            actiontext: Caption of the button in Safari.
            url: Page that a click opens.
            collapse_key: Of the undelivered notifications with the same key, only the latest is
                delivered; not in Safari.
            time_to_live: Seconds that the notification is kept for a browser that is out of reach;
                up to 4 weeks, though a comment in a sample says 51840000. Matches ^[0-9]+$.
            customtags: Keys and values for your app; a value is a string, an object or an array.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = type_of(title) is str and type_of(text) is str
        made["platform_types"] = plain_list(platform_types)
        ok = ok and type_of(made["platform_types"]) is ARRAY
        if ok:
            for x in made["platform_types"]:
                ok = ok and type_of(x) is str and x in {"chrome", "firefox", "safari"}
        made["title"] = title
        made["text"] = text
        if actiontext is not None:
            made["actiontext"] = actiontext
            ok = ok and type_of(actiontext) is str
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str
        made_extras: Wire = {}
        if collapse_key is not None:
            made_extras["collapse_key"] = collapse_key
            ok = ok and type_of(collapse_key) is str
        if time_to_live is not None:
            made_extras["time_to_live"] = as_text(time_to_live)
            ok = (
                ok
                and type_of(made_extras["time_to_live"]) is str
                and (made_extras["time_to_live"] in PATTERN_4.known or PATTERN_4.matches(made_extras["time_to_live"]))
                and rules.numeric(made_extras["time_to_live"], max=2419200) is None
            )
        if customtags is not None:
            made_extras["customtags"] = plain_map(customtags)
            ok = ok and type_of(made_extras["customtags"]) is OBJECT and plain(made_extras["customtags"])
        if made_extras:
            made["extras"] = made_extras
        ok = ok and (not (1 <= sum(x == "safari" for x in made["platform_types"])) or "actiontext" in made)
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "web", made), self._parts_valid and ok
        return it

    def windows(self, text: Iterable[str], *, notificationaction: Arg[models.NotificationAction] | None = None) -> Self:
        """The notification on Windows; only in older samples.

        Args:
            text: The lines of the text; three in the sample.
            notificationaction: What a tap does; by default it opens the app.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = True
        made["text"], fine = texts(text)
        ok = ok and (fine or made["text"] == [])
        made_extras: Wire = {}
        if notificationaction is not None:
            made_extras["notificationaction"], fine = part(notificationaction, _NOTIFICATION_ACTION__KINDS)
            ok = ok and fine
        if made_extras:
            made["extras"] = made_extras
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "windows", made), self._parts_valid and ok
        return it

    def interactive(
        self,
        category: models.PushCategory,
        *,
        pushref: str | None = None,
        device_types: Iterable[Literal["android", "ios", "windows"]],
        actions: Iterable[Arg[models.InteractiveAction] | None],
    ) -> Self:
        """One or two buttons on the notification, on phones and tablets only.

        Args:
            category: Which buttons a push notification has.
            pushref: Reference that comes back when the person reacts.
            device_types: The devices that show the buttons; newer versions leave out windows. At
                least 1 item.
            actions: What each button does.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"category": category}
        ok = type_of(category) is str and category in {
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
            made["pushref"] = pushref
            ok = ok and type_of(pushref) is str
        made["device_types"] = plain_list(device_types)
        ok = ok and type_of(made["device_types"]) is ARRAY and len(made["device_types"]) >= 1
        if ok:
            for x in made["device_types"]:
                ok = ok and type_of(x) is str and x in {"android", "ios", "windows"}
        made["actions"], fine = parts(actions, _INTERACTIVE_ACTION__KINDS)
        ok = ok and fine
        ok = (
            ok
            and (not (made["category"].startswith("SINGLE_")) or len(made["actions"]) == 1)
            and (not (made["category"].startswith("DOUBLE_")) or len(made["actions"]) == 2)
        )
        if ok and not (not (made["category"] == "DOUBLE_YES_NO")):
            for x in made["actions"]:
                ok = ok and ("identifier" not in x or x["identifier"] in {"YES", "NO"})
        if ok and not (not (made["category"] == "DOUBLE_SHOPNOW_CANCEL")):
            for x in made["actions"]:
                ok = ok and ("identifier" not in x or x["identifier"] in {"SHOPNOW", "CANCEL"})
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "interactive", made), self._parts_valid and ok
        return it

    def to(
        self,
        *,
        userid: Iterable[str] | None = None,
        customerid: Iterable[str] | None = None,
        android_pushid: Iterable[str] | None = None,
        ios_pushid: Iterable[str] | None = None,
        chrome_pushid: Iterable[str] | None = None,
        safari_pushid: Iterable[str] | None = None,
        firefox_pushid: Iterable[str] | None = None,
        hms_pushid: Iterable[str] | None = None,
        correlationid: str | None = None,
    ) -> Self:
        """Appends an item. People or devices that receive a push notification, by one kind of id.

        Args:
            userid: Ids under which people are registered in the app. At least 1 item.
            customerid: Ids of customer profiles. At least 1 item.
            android_pushid: Push ids of Android devices. At least 1 item.
            ios_pushid: Push ids of iOS devices. At least 1 item.
            chrome_pushid: Push ids of Chrome browsers. At least 1 item.
            safari_pushid: Push ids of Safari browsers. At least 1 item.
            firefox_pushid: Push ids of Firefox browsers. At least 1 item.
            hms_pushid: Push ids of Huawei devices. At least 1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = True
        if userid is not None:
            made["userid"], fine = texts(userid)
            ok = ok and fine
        if customerid is not None:
            made["customerid"], fine = texts(customerid)
            ok = ok and fine
        if android_pushid is not None:
            made["android_pushid"], fine = texts(android_pushid)
            ok = ok and fine
        if ios_pushid is not None:
            made["ios_pushid"], fine = texts(ios_pushid)
            ok = ok and fine
        if chrome_pushid is not None:
            made["chrome_pushid"], fine = texts(chrome_pushid)
            ok = ok and fine
        if safari_pushid is not None:
            made["safari_pushid"], fine = texts(safari_pushid)
            ok = ok and fine
        if firefox_pushid is not None:
            made["firefox_pushid"], fine = texts(firefox_pushid)
            ok = ok and fine
        if hms_pushid is not None:
            made["hms_pushid"], fine = texts(hms_pushid)
            ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        ok = (
            ok
            and ("userid" in made)
            + ("customerid" in made)
            + ("android_pushid" in made)
            + ("ios_pushid" in made)
            + ("chrome_pushid" in made)
            + ("safari_pushid" in made)
            + ("firefox_pushid" in made)
            + ("hms_pushid" in made)
            == 1
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.PushDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives the message; at most 1000 ids in all,
        and no more than the tenant may send in a second. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _PUSH_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.PushDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(
            self,
            "destination",
            destination,
            _PUSH_DESTINATION__KINDS,
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
            ),
            "gtr_id",
            gtr_id,
        )


class InAppRequestBuilder(
    AnyMessageBuilder["models.InAppRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
):
    """A message inside an app or in live chat, under construction.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "InAppRequest")
    _complete = staticmethod(_checks.complete_in_app_request)
    _light = staticmethod(_checks.light_in_app_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_4_3_4: Wire = {}
        if "quick_reply_reference" in values:
            wire_14_4_3_4["reference"] = values["quick_reply_reference"]
        if "quick_replies" in values:
            wire_14_4_3_4["options"] = values["quick_replies"]
        wire_14_4_3: Wire = {}
        if "text" in values:
            wire_14_4_3["text"] = values["text"]
        if "attachment" in values:
            wire_14_4_3["attachment"] = values["attachment"]
        if wire_14_4_3_4:
            wire_14_4_3["quickReplies"] = wire_14_4_3_4
        if "extras" in values:
            wire_14_4_3["extras"] = values["extras"]
        wire_14_4: Wire = {}
        if "type" in values:
            wire_14_4["type"] = values["type"]
        wire_14_4["thread_id"] = values["thread_id"]
        wire_14_4["message"] = wire_14_4_3
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

    def template(self, template: str, *, parameters: Mapping[str, str] | None = None) -> Self:
        """A template that is stored in Webex Connect.

        Args:
            template: Id of the template.
            parameters: A value for each variable of the template, by the variable's name.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"template": template}
        ok = type_of(template) is str
        if parameters is not None:
            made["parameters"] = plain_map(parameters)
            ok = ok and type_of(made["parameters"]) is OBJECT
            if ok:
                for x in made["parameters"]:
                    ok = ok and type_of(x) is str
            if ok:
                for x in made["parameters"].values():
                    ok = ok and type_of(x) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "template", made), self._parts_valid and ok
        return it

    def smartlink(self, linkid: int, *, validity: int) -> Self:
        """Appends an item. A link that takes the place of {{link_<linkid>}} in the text.

        Args:
            linkid: Id of the smart link, from its configuration.
            validity: How long the link works; the unit is not documented.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("smartlinks",), {"linkid": linkid, "validity": validity}),
            self._parts_valid and type_of(linkid) is int and type_of(validity) is int,
        )
        return it

    def smartlinks(self, smartlinks: Iterable[Arg[models.SmartLink] | None] | None) -> Self:
        """Appends finished parts to smartlinks. The smart links in the text."""
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks before sending.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def attachment(self, attachment: Arg[models.InAppAttachment] | None) -> Self:
        """What is sent with the text or in its place."""
        return self._put("attachment", part(attachment, _IN_APP_ATTACHMENT__KINDS))

    def quick_reply_reference(self, quick_reply_reference: str | None) -> Self:
        """Reference of your own, that comes back with the answer."""
        if quick_reply_reference is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "quick_reply_reference", quick_reply_reference),
            self._parts_valid and type_of(quick_reply_reference) is str,
        )
        return it

    def quick_reply(
        self, title: str, *, identifier: str, image_url: str | None = None, payload: Mapping[str, Any] | None = None
    ) -> Self:
        """Appends an item. One answer.

        Args:
            title: Caption.
            identifier: Id of the button.
            image_url: Icon beside the caption.
            payload: Data for your app; an empty object in the samples.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        made: Wire = {"type": "quickReplyPostback", "identifier": identifier}
        ok = type_of(identifier) is str and type_of(title) is str
        if image_url is not None:
            made["imageUrl"] = image_url
            ok = ok and type_of(image_url) is str
        made["title"] = title
        if payload is not None:
            made["payload"] = plain_map(payload)
            ok = ok and type_of(made["payload"]) is OBJECT and plain(made["payload"])
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("quick_replies",), made), self._parts_valid and ok
        return it

    def quick_replies(self, quick_replies: Iterable[Arg[models.InAppQuickReply] | None] | None) -> Self:
        """Appends finished parts to options. The answers; the page asks for no more than 4, the error
        for no more than 5. At most 5 items.
        """
        return self._extend("quick_replies", parts(quick_replies, _IN_APP_QUICK_REPLY__KINDS))

    def extras(self, extras: Mapping[str, Any] | None) -> Self:
        """Keys and values for your app; the Webex Engage live chat widget needs them, though they may
        be empty.
        """
        if extras is None:
            return self
        made = plain_map(extras)
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "extras", made),
            self._parts_valid and type_of(made) is OBJECT and plain(made),
        )
        return it

    def notification(
        self,
        text: str,
        *,
        title: str,
        ios_extras: Arg[models.InAppIosExtras] | None = None,
        android_extras: Arg[models.InAppAndroidExtras] | None = None,
        web_extras: Arg[models.InAppWebExtras] | None = None,
        interactive: Arg[models.InAppInteractive] | None = None,
    ) -> Self:
        """The push notification that announces an in-app message.

        Args:
            text: The text.
            title: Heading above the text. Not empty.
            ios_extras: Look and delivery on iOS.
            android_extras: Look and delivery on Android.
            web_extras: Delivery in browsers.
            interactive: One or two buttons on the notification.

        See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
        """
        made: Wire = {"title": title, "text": text}
        ok = type_of(title) is str and title != "" and type_of(text) is str
        if ios_extras is not None:
            made["ios_extras"], fine = part(ios_extras, _IN_APP_IOS_EXTRAS__KINDS)
            ok = ok and fine
        if android_extras is not None:
            made["android_extras"], fine = part(android_extras, _IN_APP_ANDROID_EXTRAS__KINDS)
            ok = ok and fine
        if web_extras is not None:
            made["web_extras"], fine = part(web_extras, _IN_APP_WEB_EXTRAS__KINDS)
            ok = ok and fine
        if interactive is not None:
            made["interactive"], fine = part(interactive, _IN_APP_INTERACTIVE__KINDS)
            ok = ok and fine
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "notification", made), self._parts_valid and ok
        return it

    def thread_extras(self, thread_extras: Mapping[str, Any] | None) -> Self:
        """Stands beside the message in a thread alert."""
        if thread_extras is None:
            return self
        made = plain_map(thread_extras)
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "thread_extras", made),
            self._parts_valid and type_of(made) is OBJECT and plain(made),
        )
        return it

    def to(
        self,
        *,
        userid: Iterable[str] | None = None,
        customerid: Iterable[str] | None = None,
        correlationid: str | None = None,
    ) -> Self:
        """Appends an item. People who receive an in-app message, by one kind of id.

        Args:
            userid: Ids under which people are registered in the app. At least 1 item.
            customerid: Ids of customer profiles. At least 1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = True
        if userid is not None:
            made["userid"], fine = texts(userid)
            ok = ok and fine
        if customerid is not None:
            made["customerid"], fine = texts(customerid)
            ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        ok = ok and ("userid" in made) + ("customerid" in made) == 1
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.InAppDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives the message; at most 1000 ids in all,
        and no more than the tenant may send in a second. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _IN_APP_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.InAppDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(
            self,
            "destination",
            destination,
            _IN_APP_DESTINATION__KINDS,
            1000,
            ("userid", "customerid"),
            "gtr_id",
            gtr_id,
        )


class MessengerRequestBuilder(
    AnyMessageBuilder["models.MessengerRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
):
    """A message or a sender action for people in Messenger, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.webex_connect", "MessengerRequest")
    _complete = staticmethod(_checks.complete_messenger_request)

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

    def template(self, template: str, *, parameters: Mapping[str, str] | None = None) -> Self:
        """A template that is stored in Webex Connect.

        Args:
            template: Id of the template.
            parameters: A value for each variable of the template, by the variable's name.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"template": template}
        ok = type_of(template) is str
        if parameters is not None:
            made["parameters"] = plain_map(parameters)
            ok = ok and type_of(made["parameters"]) is OBJECT
            if ok:
                for x in made["parameters"]:
                    ok = ok and type_of(x) is str
            if ok:
                for x in made["parameters"].values():
                    ok = ok and type_of(x) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "template", made), self._parts_valid and ok
        return it

    def smartlink(self, linkid: int, *, validity: int) -> Self:
        """Appends an item. A link that takes the place of {{link_<linkid>}} in the text.

        Args:
            linkid: Id of the smart link, from its configuration.
            validity: How long the link works; the unit is not documented.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("smartlinks",), {"linkid": linkid, "validity": validity}),
            self._parts_valid and type_of(linkid) is int and type_of(validity) is int,
        )
        return it

    def smartlinks(self, smartlinks: Iterable[Arg[models.SmartLink] | None] | None) -> Self:
        """Appends finished parts to smartlinks. The links behind the placeholders in the text."""
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks consent or contact frequency before sending; the tenant must have contact policies
        enabled.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def notification_type(self, notification_type: _messenger.NotificationType | None) -> Self:
        """How the person is notified; with sound or vibration, on screen only, or not at all. If
        absent, the provider assumes 'REGULAR'.
        """
        if notification_type is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notification_type", notification_type),
            self._parts_valid
            and type_of(notification_type) is str
            and notification_type in {"REGULAR", "SILENT_PUSH", "NO_PUSH"},
        )
        return it

    def messaging_type(self, messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None) -> Self:
        """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window, MESSAGE_TAG needs a
        tag.
        """
        if messaging_type is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "messaging_type", messaging_type),
            self._parts_valid
            and type_of(messaging_type) is str
            and messaging_type in {"RESPONSE", "UPDATE", "MESSAGE_TAG"},
        )
        return it

    def tag(self, tag: _messenger.MessageTag | None) -> Self:
        """The purpose of a message that is sent outside the 24-hour window. Values not listed here
        pass too.
        """
        warn_dead(tag, _DEAD_TAG)
        if tag is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "tag", tag), self._parts_valid and type_of(tag) is str
        return it

    def type(self, type: Literal["conversation"] | str | None) -> Self:
        """Kind of message; what it does is not documented. Values not listed here pass too."""
        if type is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "type", type), self._parts_valid and type_of(type) is str
        return it

    def to(self, *, psid: Iterable[str], correlationid: str | None = None) -> Self:
        """Appends an item. People who receive a message in Messenger.

        Args:
            psid: Page-scoped ids. At least 1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = True
        made["psid"], fine = texts(psid)
        ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.PsidDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives it; 1 to 1000 entries, with at most 1000
        ids in all. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _PSID_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.PsidDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(self, "destination", destination, _PSID_DESTINATION__KINDS, 1000, ("psid",), "gtr_id", gtr_id)


class WhatsAppRequestBuilder(
    AnyMessageBuilder["models.WhatsAppRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
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
        self,
        parameters: Mapping[str, Arg[models.WhatsAppParameter] | Iterable[Arg[models.WhatsAppQuickReply] | None]]
        | None,
    ) -> Self:
        """The value of every variable of the template, by its name; a media header stands under
        `image`, `video` or `document`, quick replies under `quickReply`, a one-time password under
        `otp`.
        """
        return self._put(
            "parameters", part_map(parameters, _WHATS_APP_PARAMETER__KINDS, _checks.check_whats_app_parameter)
        )

    def smartlink(self, linkid: int, *, validity: int) -> Self:
        """Appends an item. A link that takes the place of {{link_<linkid>}} in the text.

        Args:
            linkid: Id of the smart link, from its configuration.
            validity: How long the link works; the unit is not documented.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("smartlinks",), {"linkid": linkid, "validity": validity}),
            self._parts_valid and type_of(linkid) is int and type_of(validity) is int,
        )
        return it

    def smartlinks(self, smartlinks: Iterable[Arg[models.SmartLink] | None] | None) -> Self:
        """Appends finished parts to smartlinks. The links behind the placeholders in the text."""
        return self._extend("smartlinks", parts(smartlinks, _SMART_LINK__KINDS))

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks consent or contact frequency before sending; the tenant must have contact policies
        enabled.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def content(self, content: Arg[models.WhatsAppContent] | None) -> Self:
        """What is sent; with a stored template, just the identity."""
        return self._put("content", part(content, _WHATS_APP_CONTENT__KINDS))

    def to(
        self, *, waid: Iterable[str] | None = None, bsuid: Iterable[str] | None = None, correlationid: str | None = None
    ) -> Self:
        """Appends an item. People who receive a WhatsApp message, by one kind of id or by both.

        Args:
            waid: WhatsApp ids or phone numbers. At least 1 item.
            bsuid: Ids that are scoped to your business. At least 1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/whatsapp-apis
        """
        made: Wire = {}
        ok = True
        if waid is not None:
            made["waid"], fine = texts(waid)
            ok = ok and fine
        if bsuid is not None:
            made["bsuid"], fine = texts(bsuid)
            ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        ok = ok and ("waid" in made or "bsuid" in made)
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.WhatsAppDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives it; 1 to 1000 entries, with at most 1000
        ids in all. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _WHATS_APP_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.WhatsAppDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(
            self, "destination", destination, _WHATS_APP_DESTINATION__KINDS, 1000, ("waid", "bsuid"), "gtr_id", gtr_id
        )


class AppleRequestBuilder(
    AnyMessageBuilder["models.AppleRequest"], operations.MessageSender["models.SendResult | models.ErrorResponse"]
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

    def template(self, template: str, *, parameters: Mapping[str, str] | None = None) -> Self:
        """A template that is stored in Webex Connect.

        Args:
            template: Id of the template.
            parameters: A value for each variable of the template, by the variable's name.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"template": template}
        ok = type_of(template) is str
        if parameters is not None:
            made["parameters"] = plain_map(parameters)
            ok = ok and type_of(made["parameters"]) is OBJECT
            if ok:
                for x in made["parameters"]:
                    ok = ok and type_of(x) is str
            if ok:
                for x in made["parameters"].values():
                    ok = ok and type_of(x) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "template", made), self._parts_valid and ok
        return it

    def contact_policy(
        self,
        contact_policy_group: str,
        *,
        channel_check_consent: bool | None = None,
        channel_apply_frequency_cap: bool | None = None,
    ) -> Self:
        """Checks consent or contact frequency before sending; the tenant must have contact policies
        enabled.

        Args:
            contact_policy_group: Id of the group of rules.
            channel_check_consent: Send only to people who opted in. If absent, the provider assumes
                False.
            channel_apply_frequency_cap: Keep to the group's frequency cap. If absent, the provider
                assumes False.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"contactPolicyGroup": contact_policy_group}
        ok = type_of(contact_policy_group) is str
        if channel_check_consent is not None:
            made["channelCheckConsent"] = channel_check_consent
            ok = ok and type_of(channel_check_consent) is bool
        if channel_apply_frequency_cap is not None:
            made["channelApplyFrequencyCap"] = channel_apply_frequency_cap
            ok = ok and type_of(channel_apply_frequency_cap) is bool
        ok = ok and not (
            ("channelCheckConsent" not in made or made["channelCheckConsent"] is False)
            and ("channelApplyFrequencyCap" not in made or made["channelApplyFrequencyCap"] is False)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "contact_policy", made), self._parts_valid and ok
        return it

    def content(self, content: Arg[models.AppleContent] | None) -> Self:
        """What is sent."""
        return self._put("content", part(content, _APPLE_CONTENT__KINDS))

    def to(
        self,
        *,
        abc_user_id: Iterable[str] | None = None,
        msisdn: Iterable[str] | None = None,
        correlationid: str | None = None,
    ) -> Self:
        """Appends an item. People who receive an Apple message; an invitation goes to phone numbers.

        Args:
            abc_user_id: Opaque ids from Apple. At least 1 item.
            msisdn: Phone numbers in E.164 form, for invitations. At least 1 item.
            correlationid: Your own id for these destinations, in place of the one of the request.
                At most 50 bytes.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if abc_user_id is not None:
            made["abcUserId"], fine = texts(abc_user_id)
            ok = ok and fine
        if msisdn is not None:
            made["msisdn"], fine = texts(msisdn)
            ok = ok and fine
        if correlationid is not None:
            made["correlationid"] = correlationid
            ok = (
                ok
                and type_of(correlationid) is str
                and (correlationid.isascii() and len(correlationid) <= 50 or lengths.utf8(correlationid) <= 50)
            )
        ok = ok and not ("abcUserId" in made and "msisdn" in made)
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("destination",), made), self._parts_valid and ok
        return it

    def destination(self, destination: Iterable[Arg[models.AppleDestination] | None] | None) -> Self:
        """Appends finished parts to destination. Who receives it; 1 to 1000 entries, with at most 1000
        ids in all. 1 to 1000 items.
        """
        return self._extend("destination", parts(destination, _APPLE_DESTINATION__KINDS))

    def batches(
        self, destination: Iterable[Arg[models.AppleDestination] | None] = (), *, gtr_id: Iterable[str] | None = None
    ) -> Iterator[Self]:
        """Splits a message for any number of receivers into requests for up to 1000 of them, and up to
        1000 ids.

        Args:
            destination: More receivers, after those of the chain.
            gtr_id: More gtrId, one for each receiver.

        It is lazy: a request is made when it is asked for, and no receiver is kept longer.
        Receivers keep their order, and one with too many ids is divided.
        """
        return batches(
            self, "destination", destination, _APPLE_DESTINATION__KINDS, 1000, ("abcUserId", "msisdn"), "gtr_id", gtr_id
        )


class AppleInteractiveDataBuilder(AnyAppleInteractiveBuilder):
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

    def app_icon(self, app_icon: str | None) -> Self:
        """Icon of an iMessage app; a PNG file."""
        if app_icon is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "app_icon", app_icon), self._parts_valid and type_of(app_icon) is str
        return it

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def session_identifier(self, session_identifier: str | None) -> Self:
        """Id of a session with an iMessage app."""
        if session_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "session_identifier", session_identifier),
            self._parts_valid and type_of(session_identifier) is str,
        )
        return it

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


class AppleQuickReplyBuilder(AnyAppleInteractiveBuilder):
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

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def image(self, identifier: str, url: str) -> Self:
        """Appends an item. An image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one.
            url: Address of the image.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("images",), {"identifier": identifier, "url": url}),
            self._parts_valid and type_of(identifier) is str and type_of(url) is str,
        )
        return it

    def images(self, images: Iterable[Arg[models.AppleImage] | None] | None) -> Self:
        """Appends finished parts to images. The images that the message refers to."""
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))

    def item(self, title: str, identifier: str) -> Self:
        """Appends an item. A quick reply.

        Args:
            title: Caption.
            identifier: Your own id of it; comes back to your webhook.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("items",), {"identifier": identifier, "title": title}),
            self._parts_valid and type_of(identifier) is str and type_of(title) is str,
        )
        return it

    def items(self, items: Iterable[Arg[models.AppleQuickReplyItem] | None] | None) -> Self:
        """Appends finished parts to items. The replies, 2 to 5. 2 to 5 items."""
        return self._extend("items", parts(items, _APPLE_QUICK_REPLY_ITEM__KINDS))

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


class AppleListPickerBuilder(AnyAppleInteractiveBuilder):
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

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def image(self, identifier: str, url: str) -> Self:
        """Appends an item. An image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one.
            url: Address of the image.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("images",), {"identifier": identifier, "url": url}),
            self._parts_valid and type_of(identifier) is str and type_of(url) is str,
        )
        return it

    def images(self, images: Iterable[Arg[models.AppleImage] | None] | None) -> Self:
        """Appends finished parts to images. The images that the message refers to."""
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))

    def section(
        self,
        title: str,
        items: Iterable[Arg[models.AppleListItem] | None],
        *,
        multiple_selection: bool | None = None,
        order: int | None = None,
    ) -> Self:
        """Appends an item. One list.

        Args:
            title: Title of the list.
            items: The items, up to 20. At most 20 items.
            multiple_selection: Whether several items can be chosen.
            order: Place of the list among the others.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = type_of(title) is str
        made["items"], fine = parts(items, _APPLE_LIST_ITEM__KINDS)
        ok = ok and fine and len(made["items"]) <= 20
        made["title"] = title
        if multiple_selection is not None:
            made["multipleSelection"] = multiple_selection
            ok = ok and type_of(multiple_selection) is bool
        if order is not None:
            made["order"] = order
            ok = ok and type_of(order) is int
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("sections",), made), self._parts_valid and ok
        return it

    def sections(self, sections: Iterable[Arg[models.AppleListSection] | None] | None) -> Self:
        """Appends finished parts to sections. The lists, up to 20. At most 20 items."""
        return self._extend("sections", parts(sections, _APPLE_LIST_SECTION__KINDS))

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


class AppleTimePickerBuilder(AnyAppleInteractiveBuilder):
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

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def image(self, identifier: str, url: str) -> Self:
        """Appends an item. An image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one.
            url: Address of the image.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("images",), {"identifier": identifier, "url": url}),
            self._parts_valid and type_of(identifier) is str and type_of(url) is str,
        )
        return it

    def images(self, images: Iterable[Arg[models.AppleImage] | None] | None) -> Self:
        """Appends finished parts to images. The images that the message refers to."""
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))

    def timezone_offset(self, timezone_offset: int | None) -> Self:
        """Offset of the place's time zone from GMT, in minutes."""
        if timezone_offset is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "timezone_offset", timezone_offset),
            self._parts_valid and type_of(timezone_offset) is int,
        )
        return it

    def timeslot(self, start_time: str, *, duration: int, identifier: str) -> Self:
        """Appends an item. One of the times to choose from.

        Args:
            start_time: Start in GMT, as ISO 8601.
            duration: Length in seconds.
            identifier: Your own id of it; comes back to your webhook.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("timeslots",), {"duration": duration, "startTime": start_time, "identifier": identifier}),
            self._parts_valid
            and type_of(duration) is int
            and type_of(start_time) is str
            and type_of(identifier) is str,
        )
        return it

    def timeslots(self, timeslots: Iterable[Arg[models.AppleTimeslot] | None] | None) -> Self:
        """Appends finished parts to timeslots. The times, up to 10. At most 10 items."""
        return self._extend("timeslots", parts(timeslots, _APPLE_TIMESLOT__KINDS))

    def location(
        self,
        title: str | None = None,
        *,
        latitude: float | None = None,
        longitude: float | None = None,
        radius: float | None = None,
    ) -> Self:
        """Where an appointment takes place.

        Args:
            title: Name of the place.
            latitude: Latitude in degrees.
            longitude: Longitude in degrees.
            radius: Radius of the place in metres.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if latitude is not None:
            made["latitude"] = latitude
            ok = ok and (type_of(latitude) is int or type_of(latitude) is float and latitude - latitude == 0)
        if longitude is not None:
            made["longitude"] = longitude
            ok = ok and (type_of(longitude) is int or type_of(longitude) is float and longitude - longitude == 0)
        if radius is not None:
            made["radius"] = radius
            ok = ok and (type_of(radius) is int or type_of(radius) is float and radius - radius == 0)
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "location", made), self._parts_valid and ok
        return it

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


class ApplePaymentRequestBuilder(AnyAppleInteractiveBuilder):
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

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def image(self, identifier: str, url: str) -> Self:
        """Appends an item. An image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one.
            url: Address of the image.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("images",), {"identifier": identifier, "url": url}),
            self._parts_valid and type_of(identifier) is str and type_of(url) is str,
        )
        return it

    def images(self, images: Iterable[Arg[models.AppleImage] | None] | None) -> Self:
        """Appends finished parts to images. The images that the message refers to."""
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))

    def line_item(self, label: str, amount: str, *, type: Literal["final"] | str | None = None) -> Self:
        """Appends an item. A line of the bill.

        Args:
            label: What it is for.
            amount: The amount.
            type: Whether the amount is settled. Values not listed here pass too.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"amount": amount}
        ok = type_of(amount) is str and type_of(label) is str
        if type is not None:
            made["type"] = type
            ok = ok and type_of(type) is str
        made["label"] = label
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("line_items",), made), self._parts_valid and ok
        return it

    def line_items(self, line_items: Iterable[Arg[models.AppleLineItem] | None] | None) -> Self:
        """Appends finished parts to lineItems. What makes up the total."""
        return self._extend("line_items", parts(line_items, _APPLE_LINE_ITEM__KINDS))

    def shipping_method(
        self, label: str, amount: str, *, detail: str | None = None, identifier: str | None = None
    ) -> Self:
        """Appends an item. A way of delivery.

        Args:
            label: Name.
            amount: What it costs.
            detail: Text below the name.
            identifier: Your own id of it; comes back to your webhook.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"label": label, "amount": amount}
        ok = type_of(label) is str and type_of(amount) is str
        if detail is not None:
            made["detail"] = detail
            ok = ok and type_of(detail) is str
        if identifier is not None:
            made["identifier"] = identifier
            ok = ok and type_of(identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("shipping_methods",), made), self._parts_valid and ok
        return it

    def shipping_methods(self, shipping_methods: Iterable[Arg[models.AppleShippingMethod] | None] | None) -> Self:
        """Appends finished parts to shippingMethods. The ways of delivery to choose from."""
        return self._extend("shipping_methods", parts(shipping_methods, _APPLE_SHIPPING_METHOD__KINDS))

    def required_shipping_contact_fields(
        self, required_shipping_contact_fields: Iterable[Literal["postalAddress", "name", "phone"] | str] | None
    ) -> Self:
        """What the person is asked for the delivery."""
        if required_shipping_contact_fields is None:
            return self
        made = plain_list(required_shipping_contact_fields)
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "required_shipping_contact_fields", made),
            self._parts_valid and type_of(made) is ARRAY and all(type_of(x) is str for x in made),
        )
        return it

    def required_billing_contact_fields(
        self, required_billing_contact_fields: Iterable[Literal["postalAddress", "name", "phone"] | str] | None
    ) -> Self:
        """What the person is asked for the bill."""
        if required_billing_contact_fields is None:
            return self
        made = plain_list(required_billing_contact_fields)
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "required_billing_contact_fields", made),
            self._parts_valid and type_of(made) is ARRAY and all(type_of(x) is str for x in made),
        )
        return it

    def total(self, label: str, amount: str, *, type: Literal["final"] | str | None = None) -> Self:
        """What is paid in all.

        Args:
            label: What it is for.
            amount: The amount.
            type: Whether the amount is settled. Values not listed here pass too.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"amount": amount}
        ok = type_of(amount) is str and type_of(label) is str
        if type is not None:
            made["type"] = type
            ok = ok and type_of(type) is str
        made["label"] = label
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "total", made), self._parts_valid and ok
        return it

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


class AppleOauth2Builder(AnyAppleInteractiveBuilder):
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

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def image(self, identifier: str, url: str) -> Self:
        """Appends an item. An image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one.
            url: Address of the image.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("images",), {"identifier": identifier, "url": url}),
            self._parts_valid and type_of(identifier) is str and type_of(url) is str,
        )
        return it

    def images(self, images: Iterable[Arg[models.AppleImage] | None] | None) -> Self:
        """Appends finished parts to images. The images that the message refers to."""
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))

    def additional_parameters(self, additional_parameters: str | None) -> Self:
        """More parameters for the authorization server."""
        if additional_parameters is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "additional_parameters", additional_parameters),
            self._parts_valid and type_of(additional_parameters) is str,
        )
        return it

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


class AppleFormDataBuilder(AnyAppleInteractiveBuilder):
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

    def bid(self, bid: str | None) -> Self:
        """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the
        app's own. If absent, the provider assumes
        'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
        """
        if bid is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "bid", bid), self._parts_valid and type_of(bid) is str
        return it

    def version(self, version: Literal["1.0", "2.0"] | str | None) -> Self:
        """Version of the format. Values not listed here pass too."""
        if version is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "version", version), self._parts_valid and type_of(version) is str
        return it

    def image(self, identifier: str, url: str) -> Self:
        """Appends an item. An image that other parts of the message refer to.

        Args:
            identifier: Id within the message; no two images share one.
            url: Address of the image.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("images",), {"identifier": identifier, "url": url}),
            self._parts_valid and type_of(identifier) is str and type_of(url) is str,
        )
        return it

    def images(self, images: Iterable[Arg[models.AppleImage] | None] | None) -> Self:
        """Appends finished parts to images. The images that the message refers to."""
        return self._extend("images", parts(images, _APPLE_IMAGE__KINDS))

    def private(self, private: bool | None = True) -> Self:
        """Whether the form is private. If absent, the provider assumes False."""
        if private is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "private", private), self._parts_valid and type_of(private) is bool
        return it

    def template(self, template: Literal["messageForms"] | str | None) -> Self:
        """Kind of form. Values not listed here pass too."""
        if template is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "template", template), self._parts_valid and type_of(template) is str
        return it

    def show_summary(self, show_summary: bool | None = True) -> Self:
        """Show all answers before the form is sent."""
        if show_summary is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "show_summary", show_summary),
            self._parts_valid and type_of(show_summary) is bool,
        )
        return it

    def splash(
        self,
        button_title: str,
        *,
        header: str | None = None,
        splash_text: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """What the person sees before the first page.

        Args:
            button_title: Caption of the button that opens the first page.
            header: Title.
            splash_text: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = type_of(button_title) is str
        if header is not None:
            made["header"] = header
            ok = ok and type_of(header) is str
        if splash_text is not None:
            made["splashtext"] = splash_text
            ok = ok and type_of(splash_text) is str
        made["buttonTitle"] = button_title
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "splash", made), self._parts_valid and ok
        return it

    def select(
        self,
        page_identifier: str,
        subtitle: str,
        items: Iterable[Arg[models.AppleSelectItem] | None],
        *,
        title: str | None = None,
        multiple_selection: bool | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
    ) -> Self:
        """Appends an item. A page with items to choose from.

        Args:
            page_identifier: Your own id of the page. At most 19 characters.
            subtitle: The question.
            items: The items.
            title: Title.
            multiple_selection: Whether several items can be chosen. If absent, the provider assumes
                False.
            next_page_identifier: Identifier of the next page where several items can be chosen;
                none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"pageIdentifier": page_identifier, "type": "select"}
        ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        made["subtitle"] = subtitle
        if multiple_selection is not None:
            made["multipleSelection"] = multiple_selection
            ok = ok and type_of(multiple_selection) is bool
        made["items"], fine = parts(items, _APPLE_SELECT_ITEM__KINDS)
        ok = ok and fine
        if next_page_identifier is not None:
            made["nextPageIdentifier"] = next_page_identifier
            ok = ok and type_of(next_page_identifier) is str
        if submit_form is not None:
            made["submitForm"] = submit_form
            ok = ok and type_of(submit_form) is bool
        if ok and not (not ("multipleSelection" in made and made["multipleSelection"] is True)):
            for x in made["items"]:
                ok = ok and not ("nextPageIdentifier" in x)
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("pages",), made), self._parts_valid and ok
        return it

    def picker(
        self,
        page_identifier: str,
        subtitle: str,
        items: Iterable[Arg[models.ApplePickerItem] | None],
        *,
        title: str | None = None,
        picker_title: str | None = None,
        selected_item_index: int | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
    ) -> Self:
        """Appends an item. A page with a wheel of items.

        Args:
            page_identifier: Your own id of the page. At most 19 characters.
            subtitle: The question.
            items: The items.
            title: Title.
            picker_title: Title of the wheel.
            selected_item_index: Index of the item that is chosen at first. If absent, the provider
                assumes 0.
            next_page_identifier: Identifier of the next page; none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"pageIdentifier": page_identifier, "type": "picker"}
        ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        made["subtitle"] = subtitle
        if picker_title is not None:
            made["pickerTitle"] = picker_title
            ok = ok and type_of(picker_title) is str
        if selected_item_index is not None:
            made["selectedItemIndex"] = selected_item_index
            ok = ok and type_of(selected_item_index) is int
        made["items"], fine = parts(items, _APPLE_PICKER_ITEM__KINDS)
        ok = ok and fine
        if next_page_identifier is not None:
            made["nextPageIdentifier"] = next_page_identifier
            ok = ok and type_of(next_page_identifier) is str
        if submit_form is not None:
            made["submitForm"] = submit_form
            ok = ok and type_of(submit_form) is bool
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("pages",), made), self._parts_valid and ok
        return it

    def date_picker(
        self,
        page_identifier: str,
        subtitle: str,
        *,
        title: str | None = None,
        hint_text: str | None = None,
        start_date: str | None = None,
        maximum_date: str | None = None,
        minimum_date: str | None = None,
        date_format: str | None = None,
        label_text: str | None = None,
        next_page_identifier: str | None = None,
        submit_form: bool | None = None,
    ) -> Self:
        """Appends an item. A page that asks for a date.

        Args:
            page_identifier: Your own id of the page. At most 19 characters.
            subtitle: The question.
            title: Title.
            hint_text: Hint below the field.
            start_date: The date that is chosen at first.
            maximum_date: The last date that can be chosen.
            minimum_date: The first date that can be chosen.
            date_format: Format of the dates. If absent, the provider assumes 'MM/dd/yyyy'.
            label_text: Label of the field.
            next_page_identifier: Identifier of the next page; none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"pageIdentifier": page_identifier, "type": "datePicker"}
        ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        made["subtitle"] = subtitle
        if hint_text is not None:
            made["hintText"] = hint_text
            ok = ok and type_of(hint_text) is str
        made_options: Wire = {}
        if start_date is not None:
            made_options["startDate"] = start_date
            ok = ok and type_of(start_date) is str
        if maximum_date is not None:
            made_options["maximumDate"] = maximum_date
            ok = ok and type_of(maximum_date) is str
        if minimum_date is not None:
            made_options["minimumDate"] = minimum_date
            ok = ok and type_of(minimum_date) is str
        if date_format is not None:
            made_options["dateFormat"] = date_format
            ok = ok and type_of(date_format) is str
        if label_text is not None:
            made_options["labelText"] = label_text
            ok = ok and type_of(label_text) is str
        if made_options:
            made["options"] = made_options
        if next_page_identifier is not None:
            made["nextPageIdentifier"] = next_page_identifier
            ok = ok and type_of(next_page_identifier) is str
        if submit_form is not None:
            made["submitForm"] = submit_form
            ok = ok and type_of(submit_form) is bool
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("pages",), made), self._parts_valid and ok
        return it

    def input(
        self,
        page_identifier: str,
        subtitle: str,
        *,
        title: str | None = None,
        hint_text: str | None = None,
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
        ]
        | str
        | None = None,
        placeholder: str | None = None,
        regex: str | None = None,
        label_text: str | None = None,
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
    ) -> Self:
        """Appends an item. A page that asks for text.

        Args:
            page_identifier: Your own id of the page. At most 19 characters.
            subtitle: The question.
            title: Title.
            hint_text: Hint below the field.
            required: Whether an answer must be given.
            input_type: Whether the answer may have several lines.
            maximum_character_count: Length that the answer may have; 30 if absent, or 300 with
                several lines.
            keyboard_type: The keyboard that is shown. Values not listed here pass too.
            placeholder: Text in the empty field.
            regex: Regular expression that the answer matches.
            label_text: Label of the field.
            prefix_text: Text before the field.
            text_content_type: What the answer is, so that the phone can fill it in. Values not
                listed here pass too.
            next_page_identifier: Identifier of the next page; none on the last page.
            submit_form: Send the form after this page.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {"pageIdentifier": page_identifier, "type": "input"}
        ok = type_of(page_identifier) is str and len(page_identifier) <= 19 and type_of(subtitle) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        made["subtitle"] = subtitle
        if hint_text is not None:
            made["hintText"] = hint_text
            ok = ok and type_of(hint_text) is str
        made_options: Wire = {}
        if required is not None:
            made_options["required"] = required
            ok = ok and type_of(required) is bool
        if input_type is not None:
            made_options["inputType"] = input_type
            ok = ok and type_of(input_type) is str and input_type in {"singleline", "multiline"}
        if maximum_character_count is not None:
            made_options["maximumCharacterCount"] = maximum_character_count
            ok = ok and type_of(maximum_character_count) is int
        if keyboard_type is not None:
            made_options["keyboardType"] = keyboard_type
            ok = ok and type_of(keyboard_type) is str
        if placeholder is not None:
            made_options["placeholder"] = placeholder
            ok = ok and type_of(placeholder) is str
        if regex is not None:
            made_options["regex"] = regex
            ok = ok and type_of(regex) is str
        if label_text is not None:
            made_options["labelText"] = label_text
            ok = ok and type_of(label_text) is str
        if prefix_text is not None:
            made_options["prefixText"] = prefix_text
            ok = ok and type_of(prefix_text) is str
        if text_content_type is not None:
            made_options["textContentType"] = text_content_type
            ok = ok and type_of(text_content_type) is str
        if made_options:
            made["options"] = made_options
        if next_page_identifier is not None:
            made["nextPageIdentifier"] = next_page_identifier
            ok = ok and type_of(next_page_identifier) is str
        if submit_form is not None:
            made["submitForm"] = submit_form
            ok = ok and type_of(submit_form) is bool
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("pages",), made), self._parts_valid and ok
        return it

    def pages(self, pages: Iterable[Arg[models.AppleFormPage] | None] | None) -> Self:
        """Appends finished parts to pages. The pages."""
        return self._extend("pages", parts(pages, _APPLE_FORM_PAGE__KINDS))

    def use_live_layout(self, use_live_layout: bool | None = True) -> Self:
        """Use the live layout of the Messages extension. If absent, the provider assumes True."""
        if use_live_layout is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "use_live_layout", use_live_layout),
            self._parts_valid and type_of(use_live_layout) is bool,
        )
        return it

    def received_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
        image_title: str | None = None,
        image_subtitle: str | None = None,
        secondary_subtitle: str | None = None,
        tertiary_subtitle: str | None = None,
    ) -> Self:
        """The bubble that the person receives.

        Args:
            title: Title. At most 512 characters.
            style: Size of the bubble. If absent, the provider assumes 'icon'.
            subtitle: Text below the title. At most 512 characters.
            image_identifier: Identifier of one of the images.
            image_title: Title of the image; for an iMessage app.
            image_subtitle: Text below the title of the image; for an iMessage app.
            secondary_subtitle: Second subtitle; for an iMessage app.
            tertiary_subtitle: Third subtitle; for an iMessage app.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str and style in {"icon", "small", "large"}
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 512
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 512
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        if image_title is not None:
            made["imageTitle"] = image_title
            ok = ok and type_of(image_title) is str
        if image_subtitle is not None:
            made["imageSubtitle"] = image_subtitle
            ok = ok and type_of(image_subtitle) is str
        if secondary_subtitle is not None:
            made["secondarySubtitle"] = secondary_subtitle
            ok = ok and type_of(secondary_subtitle) is str
        if tertiary_subtitle is not None:
            made["tertiarySubtitle"] = tertiary_subtitle
            ok = ok and type_of(tertiary_subtitle) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "received_message", made), self._parts_valid and ok
        return it

    def reply_message(
        self,
        title: str | None = None,
        *,
        style: Literal["icon", "small", "large"] | str | None = None,
        alternate_title: str | None = None,
        subtitle: str | None = None,
        image_identifier: str | None = None,
    ) -> Self:
        """The bubble that shows the person's answer.

        Args:
            title: Title.
            style: Size of the bubble. Values not listed here pass too.
            alternate_title: Title where the first can't be shown.
            subtitle: Text below the title.
            image_identifier: Identifier of one of the images.

        See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
        """
        made: Wire = {}
        ok = True
        if style is not None:
            made["style"] = style
            ok = ok and type_of(style) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if alternate_title is not None:
            made["alternateTitle"] = alternate_title
            ok = ok and type_of(alternate_title) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if image_identifier is not None:
            made["imageIdentifier"] = image_identifier
            ok = ok and type_of(image_identifier) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_message", made), self._parts_valid and ok
        return it

    def outer_request_identifier(self, outer_request_identifier: str | None) -> Self:
        """The id of the request once more, beside the data, as the sample of the time picker has it."""
        if outer_request_identifier is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "outer_request_identifier", outer_request_identifier),
            self._parts_valid and type_of(outer_request_identifier) is str,
        )
        return it


_DEAD_TAG = {
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
_PHONE_DESTINATION = schema_of("ottbuild.providers.webex_connect", "PhoneDestination")
_PUSH_DESTINATION = schema_of("ottbuild.providers.webex_connect", "PushDestination")
_IN_APP_DESTINATION = schema_of("ottbuild.providers.webex_connect", "InAppDestination")
_PSID_DESTINATION = schema_of("ottbuild.providers.webex_connect", "PsidDestination")
_WHATS_APP_DESTINATION = schema_of("ottbuild.providers.webex_connect", "WhatsAppDestination")
_APPLE_DESTINATION = schema_of("ottbuild.providers.webex_connect", "AppleDestination")
_SMART_LINK = schema_of("ottbuild.providers.webex_connect", "SmartLink")
_NOTIFICATION_TARGET = schema_of("ottbuild.providers.webex_connect", "NotificationTarget")
_NOTIFICATION_OPEN_APP = schema_of("ottbuild.providers.webex_connect", "NotificationOpenApp")
_INTERACTIVE_TARGET = schema_of("ottbuild.providers.webex_connect", "InteractiveTarget")
_INTERACTIVE_PLAIN = schema_of("ottbuild.providers.webex_connect", "InteractivePlain")
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
_APPLE_IMAGE = schema_of("ottbuild.providers.webex_connect", "AppleImage")
_APPLE_QUICK_REPLY_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleQuickReplyItem")
_APPLE_LIST_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleListItem")
_APPLE_LIST_SECTION = schema_of("ottbuild.providers.webex_connect", "AppleListSection")
_APPLE_TIMESLOT = schema_of("ottbuild.providers.webex_connect", "AppleTimeslot")
_APPLE_LINE_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleLineItem")
_APPLE_SHIPPING_METHOD = schema_of("ottbuild.providers.webex_connect", "AppleShippingMethod")
_APPLE_SELECT_ITEM = schema_of("ottbuild.providers.webex_connect", "AppleSelectItem")
_APPLE_PICKER_ITEM = schema_of("ottbuild.providers.webex_connect", "ApplePickerItem")
_APPLE_SELECT_PAGE = schema_of("ottbuild.providers.webex_connect", "AppleSelectPage")
_APPLE_PICKER_PAGE = schema_of("ottbuild.providers.webex_connect", "ApplePickerPage")
_APPLE_DATE_PICKER_PAGE = schema_of("ottbuild.providers.webex_connect", "AppleDatePickerPage")
_APPLE_INPUT_PAGE = schema_of("ottbuild.providers.webex_connect", "AppleInputPage")
_SMART_LINK__KINDS = frozenset((_SMART_LINK,))
_PHONE_DESTINATION__KINDS = frozenset((_PHONE_DESTINATION,))
_NOTIFICATION_ACTION__KINDS = frozenset(
    (
        _NOTIFICATION_TARGET,
        _NOTIFICATION_OPEN_APP,
    )
)
_INTERACTIVE_ACTION__KINDS = frozenset(
    (
        _INTERACTIVE_TARGET,
        _INTERACTIVE_PLAIN,
    )
)
_PUSH_DESTINATION__KINDS = frozenset((_PUSH_DESTINATION,))
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
_APPLE_IMAGE__KINDS = frozenset((_APPLE_IMAGE,))
_APPLE_QUICK_REPLY_ITEM__KINDS = frozenset((_APPLE_QUICK_REPLY_ITEM,))
_APPLE_LIST_ITEM__KINDS = frozenset((_APPLE_LIST_ITEM,))
_APPLE_LIST_SECTION__KINDS = frozenset((_APPLE_LIST_SECTION,))
_APPLE_TIMESLOT__KINDS = frozenset((_APPLE_TIMESLOT,))
_APPLE_LINE_ITEM__KINDS = frozenset((_APPLE_LINE_ITEM,))
_APPLE_SHIPPING_METHOD__KINDS = frozenset((_APPLE_SHIPPING_METHOD,))
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
