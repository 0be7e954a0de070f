"""The fluent calls of Salesforce Marketing Cloud OTT."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    home_of,
    is_one_value,
    nothing_in,
    part,
    parts,
    plain_map,
)
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, Chain
from ottbuild.payloads.deprecation import warn_deprecated_value
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.marketing_cloud import _checks, operations
from ottbuild.providers.marketing_cloud._checks import ADDRESS
from ottbuild.schemas.jsondata import OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.line import models as _line
    from ottbuild.providers.marketing_cloud import models as models
    from ottbuild.providers.messenger import models as _messenger
else:
    models = Later("ottbuild.providers.marketing_cloud.models")
    _line = Later("ottbuild.providers.line.models")
    _messenger = Later("ottbuild.providers.messenger.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class MarketingCloud:
    """Chat messaging of Salesforce Marketing Cloud (GroupConnect): registers Messenger Pages and LINE
    channels, and sends a message to one recipient of them. Transactional messaging: sends what a
    definition says by WhatsApp.
    """

    Account: TypeAlias = operations.Account

    @staticmethod
    def send(
        message_key: str,
        *more: Unpack[tuple[()]],
        sender_type: Literal["line", "messenger"],
        sender_id: str | int,
        validity_period: int,
        message_group_key: str | None = None,
        to: Arg[models.Recipient] | str | int | None = None,
        subject: str | None = None,
        contents: Iterable[Arg[models.AnyContent] | None] | None = None,
        custom_keys: Iterable[Arg[models.CustomKeys] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A message to one recipient, by way of a registered Messenger Page or LINE channel.

        Args:
            message_key: Your own id of this send. 1 to 100 characters.
            sender_type: The network.
            sender_id: Page id or channel id; it must be registered and active. Not empty.
            validity_period: How long the message stays valid. The page requires it, says that it
                has no effect yet, and gives no unit.
            message_group_key: Your own id for a group of sends. At most 100 characters.
            to: Who receives the message. If both ids are given, userReference is used. A plain
                value is its ott_id.
            subject: Name of the message; not shown to the recipient.
            contents: Not empty.
            custom_keys: One object that holds every custom key. Sent empty where there is none.
                Advised: at most 1 item.

        Conditions:
            Messenger takes one content, a recipient of either kind, and a messagingType.
            LINE takes up to five contents, a LINE user id, previews and durations.
            Advice: A message of Messenger has a tag only where its messagingType is MESSAGE_TAG.
            Advice: Only Messenger keeps assets.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if (
            others
            or more
            or message_key is MISSING
            or sender_type is MISSING
            or sender_id is MISSING
            or validity_period is MISSING
        ):
            raise unexpected(MarketingCloud, "send", locals())
        values: Wire = {
            "message_key": message_key,
            "sender_type": sender_type,
            "sender_id": sender_id,
            "validity_period": validity_period,
        }
        valid = (
            type_of(message_key) is str
            and message_key != ""
            and len(message_key) <= 100
            and type_of(sender_type) is str
            and sender_type in {"line", "messenger"}
            and sender_type != ""
            and type_of(sender_id) is str
            and sender_id != ""
            and type_of(validity_period) is int
        )
        builder = SendRequestBuilder()
        builder._state = (None, "", values, valid)
        if message_group_key is not None:
            builder = builder.message_group_key(message_group_key)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if subject is not None:
            builder = builder.subject(subject)
        if contents is not None:
            builder = builder.contents(contents)
        if custom_keys is not None:
            builder = builder._extend("custom_keys", parts(custom_keys, _CUSTOM_KEYS__KINDS))
        return builder

    @staticmethod
    def messenger_registration(
        *more: Unpack[tuple[()]],
        application_id: str | int,
        application_secret: str,
        page_id: str | int,
        page_name: str,
        page_access_token: str,
        endpoint_url: str,
        callback_verify_token: str,
        is_active: bool,
        **others: Unpack[NoMore],
    ) -> MessengerRegistrationBuilder:
        """A Messenger Page.

        Args:
            application_id: Id of the Facebook application. Not empty.
            application_secret: Secret of the Facebook application. Not empty.
            page_id: Id of the Page. Not empty.
            page_name: Name of the Page. Not empty.
            page_access_token: Access token of the Page, for sending. Not empty.
            endpoint_url: Send API of the network. Not empty.
            callback_verify_token: Token by which callbacks are verified. Not empty.
            is_active: Whether it may be sent through.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
        """
        if (
            others
            or more
            or application_id is MISSING
            or application_secret is MISSING
            or page_id is MISSING
            or page_name is MISSING
            or page_access_token is MISSING
            or endpoint_url is MISSING
            or callback_verify_token is MISSING
            or is_active is MISSING
        ):
            raise unexpected(MarketingCloud, "messenger_registration", locals())
        values: Wire = {
            "application_id": application_id,
            "application_secret": application_secret,
            "page_id": page_id,
            "page_name": page_name,
            "page_access_token": page_access_token,
            "endpoint_url": endpoint_url,
            "callback_verify_token": callback_verify_token,
            "is_active": is_active,
        }
        valid = (
            type_of(application_id) is str
            and application_id != ""
            and type_of(application_secret) is str
            and application_secret != ""
            and type_of(page_id) is str
            and page_id != ""
            and type_of(page_name) is str
            and page_name != ""
            and type_of(page_access_token) is str
            and page_access_token != ""
            and type_of(endpoint_url) is str
            and (endpoint_url in ADDRESS.known or ADDRESS.matches(endpoint_url))
            and type_of(callback_verify_token) is str
            and callback_verify_token != ""
            and type_of(is_active) is bool
        )
        builder = MessengerRegistrationBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def line_registration(
        *more: Unpack[tuple[()]],
        channel_id: str | int,
        channel_name: str,
        channel_secret: str,
        endpoint_url: str,
        is_transactional: bool,
        is_test_channel: bool,
        is_active: bool,
        customer_connect_secret: str | None = None,
        **others: Unpack[NoMore],
    ) -> LineRegistrationBuilder:
        """A LINE channel.

        Args:
            channel_id: Id of the channel. Not empty.
            channel_name: Name of the channel. Not empty.
            channel_secret: Secret of the channel. Not empty.
            endpoint_url: Send API of the network. Not empty.
            is_transactional: True for a transactional channel, false for a reseller's.
            is_test_channel: Whether it is a test channel.
            is_active: Whether it may be sent through.
            customer_connect_secret: Validates inbound events where the Switcher API is in use.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
        """
        if (
            others
            or more
            or channel_id is MISSING
            or channel_name is MISSING
            or channel_secret is MISSING
            or endpoint_url is MISSING
            or is_transactional is MISSING
            or is_test_channel is MISSING
            or is_active is MISSING
        ):
            raise unexpected(MarketingCloud, "line_registration", locals())
        values: Wire = {
            "channel_id": channel_id,
            "channel_name": channel_name,
            "channel_secret": channel_secret,
            "endpoint_url": endpoint_url,
            "is_transactional": is_transactional,
            "is_test_channel": is_test_channel,
            "is_active": is_active,
        }
        valid = (
            type_of(channel_id) is str
            and channel_id != ""
            and type_of(channel_name) is str
            and channel_name != ""
            and type_of(channel_secret) is str
            and channel_secret != ""
            and type_of(endpoint_url) is str
            and (endpoint_url in ADDRESS.known or ADDRESS.matches(endpoint_url))
            and type_of(is_transactional) is bool
            and type_of(is_test_channel) is bool
            and type_of(is_active) is bool
        )
        if customer_connect_secret is not None:
            values["customer_connect_secret"] = customer_connect_secret
            valid = valid and type_of(customer_connect_secret) is str
        builder = LineRegistrationBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def whatsapp(
        definition_key: str,
        *more: Unpack[tuple[()]],
        to: Iterable[Arg[models.WhatsAppRecipient] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> WhatsAppRequestBuilder:
        """A message to recipients of WhatsApp, as a definition says it.

        Args:
            definition_key: Key of the definition, which names the sender and the template. Not
                empty.
            to: Who receives it; how many at most is not documented. Not empty.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
        """
        if others or more or definition_key is MISSING:
            raise unexpected(MarketingCloud, "whatsapp", locals())
        values: Wire = {"definition_key": definition_key}
        valid = type_of(definition_key) is str and definition_key != ""
        builder = WhatsAppRequestBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.recipients(to)
        return builder

    @staticmethod
    def whatsapp_definition(
        definition_key: str,
        *more: Unpack[tuple[()]],
        name: str,
        sender_id: str | int,
        customer_key: str,
        status: Literal["Active"] | str | None = None,
        description: str | None = None,
        **others: Unpack[NoMore],
    ) -> WhatsAppDefinitionBuilder:
        """What is sent by WhatsApp, and by whom.

        Args:
            definition_key: Your own key of the definition, which the messages name. Not empty.
            name: Name of the definition. Not empty.
            sender_id: Phone number of the WhatsApp account that sends. Not empty.
            customer_key: Customer key of the asset in Content Builder that holds the template. Not
                empty.
            status: Whether messages are sent. Values not listed here pass too.
            description: What it is for.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
        """
        if (
            others
            or more
            or definition_key is MISSING
            or name is MISSING
            or sender_id is MISSING
            or customer_key is MISSING
        ):
            raise unexpected(MarketingCloud, "whatsapp_definition", locals())
        values: Wire = {
            "definition_key": definition_key,
            "name": name,
            "sender_id": sender_id,
            "customer_key": customer_key,
        }
        valid = (
            type_of(definition_key) is str
            and definition_key != ""
            and type_of(name) is str
            and name != ""
            and type_of(sender_id) is str
            and sender_id != ""
            and type_of(customer_key) is str
            and customer_key != ""
        )
        builder = WhatsAppDefinitionBuilder()
        builder._state = (None, "", values, valid)
        if status is not None:
            builder = builder.status(status)
        if description is not None:
            builder = builder.description(description)
        return builder


class SendRequestBuilder(
    Builder["models.SendRequest"], operations.SendRequestSender["models.SendResult | models.ErrorResponse"]
):
    """A message to one recipient, by way of a registered Messenger Page or LINE channel, under
    construction.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.marketing_cloud", "SendRequest")
    _complete = staticmethod(_checks.complete_send_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_3: Wire = {"senderType": values["sender_type"], "senderId": values["sender_id"]}
        wire_6: Wire = {}
        if "subject" in values:
            wire_6["subject"] = values["subject"]
        if "contents" in values:
            wire_6["contents"] = values["contents"]
        wire_6["customKeys"] = values.get("custom_keys", [])
        wire: Wire = {"messageKey": values["message_key"]}
        if "message_group_key" in values:
            wire["messageGroupKey"] = values["message_group_key"]
        wire["from"] = wire_3
        if "to" in values:
            wire["to"] = values["to"]
        wire["message"] = wire_6
        wire["validityPeriod"] = values["validity_period"]
        return wire

    def message_group_key(
        self: Chain, message_group_key: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Your own id for a group of sends. At most 100 characters."""
        if others or more or message_group_key is MISSING:
            raise unexpected(self, "message_group_key", locals())
        if message_group_key is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "message_group_key",
            message_group_key,
            before[3] and type_of(message_group_key) is str and len(message_group_key) <= 100,
        )
        return builder

    def to(
        self: Chain,
        ott_id: str | int | None = None,
        *more: Unpack[tuple[()]],
        user_reference: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Who receives the message. If both ids are given, userReference is used.

        Args:
            ott_id: The recipient's id on the network. LINE always needs it.
            user_reference: Messenger user_ref from the checkbox plugin, or LINE reply token.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if ott_id is not None:
            wire["ottId"] = ott_id
            valid = valid and type_of(ott_id) is str and ott_id != ""
        if user_reference is not None:
            wire["userReference"] = user_reference
            valid = valid and type_of(user_reference) is str and user_reference != ""
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", wire, before[3] and valid)
        return builder

    def subject(self: Chain, subject: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Name of the message; not shown to the recipient."""
        if others or more or subject is MISSING:
            raise unexpected(self, "subject", locals())
        if subject is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "subject", subject, before[3] and type_of(subject) is str)
        return builder

    def text(self: Chain, text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append an item to contents: Text.

        Args:
            text: The text. Not empty.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more or text is MISSING:
            raise unexpected(self, "text", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("contents",),
            {"type": "text", "text": text},
            before[3] and type_of(text) is str and text != "",
        )
        return builder

    def image(
        self: Chain,
        url: str,
        *more: Unpack[tuple[()]],
        alt_url: str | None = None,
        is_reusable: bool | None = None,
        attachment_id: int | str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an image by URL.

        Args:
            url: Where the image is fetched from. Not empty.
            alt_url: Preview image.
            is_reusable: Keep the asset at Messenger for later sends.
            attachment_id: Messenger id of an asset that was kept.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more or url is MISSING:
            raise unexpected(self, "image", locals())
        wire: Wire = {"type": "image", "url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if alt_url is not None:
            wire["alturl"] = alt_url
            valid = valid and type_of(alt_url) is str and (alt_url in ADDRESS.known or ADDRESS.matches(alt_url))
        if is_reusable is not None:
            wire["isreusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            wire["attachmentid"] = attachment_id
            valid = valid and (type_of(attachment_id) is int or (type_of(attachment_id) is str and attachment_id != ""))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("contents",), wire, before[3] and valid)
        return builder

    def audio(
        self: Chain,
        url: str,
        *more: Unpack[tuple[()]],
        duration: int | None = None,
        is_reusable: bool | None = None,
        attachment_id: int | str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an audio clip by URL.

        Args:
            url: Where the clip is fetched from. Not empty.
            duration: Length of the clip, which LINE needs and Messenger does without. The unit is
                not documented, and is milliseconds at LINE itself.
            is_reusable: Keep the asset at Messenger for later sends.
            attachment_id: Messenger id of an asset that was kept.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more or url is MISSING:
            raise unexpected(self, "audio", locals())
        wire: Wire = {"type": "audio", "url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if duration is not None:
            wire["duration"] = duration
            valid = valid and type_of(duration) is int
        if is_reusable is not None:
            wire["isreusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            wire["attachmentid"] = attachment_id
            valid = valid and (type_of(attachment_id) is int or (type_of(attachment_id) is str and attachment_id != ""))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("contents",), wire, before[3] and valid)
        return builder

    def video(
        self: Chain,
        url: str,
        *more: Unpack[tuple[()]],
        alt_url: str | None = None,
        is_reusable: bool | None = None,
        attachment_id: int | str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a video by URL.

        Args:
            url: Where the video is fetched from. Not empty.
            alt_url: Preview image.
            is_reusable: Keep the asset at Messenger for later sends.
            attachment_id: Messenger id of an asset that was kept.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more or url is MISSING:
            raise unexpected(self, "video", locals())
        wire: Wire = {"type": "video", "url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if alt_url is not None:
            wire["alturl"] = alt_url
            valid = valid and type_of(alt_url) is str and (alt_url in ADDRESS.known or ADDRESS.matches(alt_url))
        if is_reusable is not None:
            wire["isreusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            wire["attachmentid"] = attachment_id
            valid = valid and (type_of(attachment_id) is int or (type_of(attachment_id) is str and attachment_id != ""))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("contents",), wire, before[3] and valid)
        return builder

    def native(
        self: Chain,
        message: Arg[_messenger.Message | _line.AnyMessage],
        *more: Unpack[tuple[()]],
        key: Literal["nativePayload", "payload"] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a message in the network's own form, for what the other contents can't say.

        Args:
            message: A message of Messenger or of LINE.
            key: The key that it goes under; by default the network's.

        Conditions:
            The message goes under nativePayload or under payload.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more or message is MISSING:
            raise unexpected(self, "native", locals())
        value, checked = part(message, _NETWORK_MESSAGE__KINDS)
        place = (
            home_of(
                message,
                value,
                _NETWORK_MESSAGE__KINDS,
                {"ottbuild.providers.messenger": "nativePayload", "ottbuild.providers.line": "payload"},
            )
            if key is None
            else str(key)
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("contents",), {"type": "native", place: value}, before[3] and checked)
        return builder

    def contents(
        self: Chain,
        contents: Iterable[Arg[models.AnyContent] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to contents. Not empty."""
        if others or more or contents is MISSING:
            raise unexpected(self, "contents", locals())
        return self._extend("contents", parts(contents, _CONTENT__KINDS))

    def custom_keys(
        self: Chain,
        *more: Unpack[tuple[()]],
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = None,
        tag: _messenger.MessageTag | None = None,
        notification_type: _messenger.NotificationType | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to customKeys: What Messenger needs to know about the send.

        Args:
            messaging_type: Why the message is sent; MESSAGE_TAG needs a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        if others or more:
            raise unexpected(self, "custom_keys", locals())
        warn_deprecated_value(tag, _DEPRECATED_TAG)
        wire: Wire = {}
        valid = True
        if messaging_type is not None:
            wire["messagingType"] = messaging_type
            valid = (
                valid
                and type_of(messaging_type) is str
                and messaging_type in {"RESPONSE", "UPDATE", "MESSAGE_TAG"}
                and messaging_type != ""
            )
        if tag is not None:
            wire["tag"] = tag
            valid = (
                valid
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
                and tag != ""
            )
        if notification_type is not None:
            wire["notificationType"] = notification_type
            valid = (
                valid
                and type_of(notification_type) is str
                and notification_type in {"REGULAR", "SILENT_PUSH", "NO_PUSH"}
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("custom_keys",), wire, before[3] and valid)
        return builder


class MessengerRegistrationBuilder(
    Builder["models.MessengerRegistration"], operations.RegistrationSender["models.ErrorResponse | None"]
):
    """A Messenger Page, under construction.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.marketing_cloud", "MessengerRegistration")
    _complete = staticmethod(_checks.complete_messenger_registration)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {
            "applicationId": values["application_id"],
            "applicationSecret": values["application_secret"],
            "pageId": values["page_id"],
            "pageName": values["page_name"],
            "pageAccessToken": values["page_access_token"],
            "endpointUrl": values["endpoint_url"],
            "callbackVerifyToken": values["callback_verify_token"],
            "isActive": values["is_active"],
        }
        wire: Wire = {"ottPlatformName": "messenger", "ottPlatformAttributes": wire_1}
        return wire


class LineRegistrationBuilder(
    Builder["models.LineRegistration"], operations.RegistrationSender["models.ErrorResponse | None"]
):
    """A LINE channel, under construction.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.marketing_cloud", "LineRegistration")
    _complete = staticmethod(_checks.complete_line_registration)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {
            "channelId": values["channel_id"],
            "channelName": values["channel_name"],
            "channelSecret": values["channel_secret"],
        }
        if "customer_connect_secret" in values:
            wire_1["customerConnectSecret"] = values["customer_connect_secret"]
        wire_1["endpointUrl"] = values["endpoint_url"]
        wire_1["isTransactional"] = values["is_transactional"]
        wire_1["isTestChannel"] = values["is_test_channel"]
        wire_1["isActive"] = values["is_active"]
        wire: Wire = {"ottPlatformName": "line", "ottPlatformAttributes": wire_1}
        return wire


class WhatsAppRequestBuilder(
    Builder["models.WhatsAppRequest"], operations.WhatsAppRequestSender["models.WhatsAppResult"]
):
    """A message to recipients of WhatsApp, as a definition says it, under construction.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppRequest")
    _complete = staticmethod(_checks.complete_whats_app_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"definitionKey": values["definition_key"]}
        if "recipients" in values:
            wire["recipients"] = values["recipients"]
        return wire

    def to(
        self: Chain,
        to: str | int,
        *more: Unpack[tuple[()]],
        contact_key: str | int,
        attributes: Mapping[str, Any] | None = None,
        message_key: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to recipients: Somebody who receives a message by WhatsApp.

        Args:
            to: Phone number with the country code. Not empty.
            contact_key: Key of the contact; one that is new is created. Not empty.
            attributes: A value for each variable of the template, by its name.
            message_key: Your own id of the message to this recipient; one is made if it is absent.
                Advised: at most 100 characters.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
        """
        if others or more or to is MISSING or contact_key is MISSING:
            raise unexpected(self, "to", locals())
        wire: Wire = {"contactKey": contact_key, "to": to}
        valid = type_of(contact_key) is str and contact_key != "" and type_of(to) is str and to != ""
        if attributes is not None:
            wire["attributes"] = plain_map(attributes)
            valid = valid and type_of(wire["attributes"]) is OBJECT and plain(wire["attributes"])
        if message_key is not None:
            wire["messageKey"] = message_key
            valid = valid and type_of(message_key) is str
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("recipients",), wire, before[3] and valid)
        return builder

    def recipients(
        self: Chain,
        recipients: Iterable[Arg[models.WhatsAppRecipient] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to recipients. Who receives it; how many at most is not documented.
        Not empty.
        """
        if others or more or recipients is MISSING:
            raise unexpected(self, "recipients", locals())
        return self._extend("recipients", parts(recipients, _WHATS_APP_RECIPIENT__KINDS))

    def batches(
        self: Chain,
        recipients: Iterable[Arg[models.WhatsAppRecipient] | None] = (),
        *more: Unpack[tuple[()]],
        size: int,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for `size` of them; the provider
        documents no limit.

        Args:
            recipients: More receivers, after those of the chain.
            size: How many of them a request gets.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more or size is MISSING:
            raise unexpected(self, "batches", locals())
        return batches(self, "recipients", recipients, _WHATS_APP_RECIPIENT__KINDS, size, None, (), None, None)


class WhatsAppDefinitionBuilder(
    Builder["models.WhatsAppDefinition"], operations.WhatsAppDefinitionSender["models.WhatsAppDefinitionResult"]
):
    """What is sent by WhatsApp, and by whom, under construction.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppDefinition")
    _complete = staticmethod(_checks.complete_whats_app_definition)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_8: Wire = {"customerKey": values["customer_key"]}
        wire: Wire = {
            "definitionKey": values["definition_key"],
            "name": values["name"],
            "senderType": "WhatsApp",
            "senderId": values["sender_id"],
        }
        if "status" in values:
            wire["status"] = values["status"]
        if "description" in values:
            wire["description"] = values["description"]
        wire["content"] = wire_8
        return wire

    def status(
        self: Chain, status: Literal["Active"] | str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Whether messages are sent. Values not listed here pass too."""
        if others or more or status is MISSING:
            raise unexpected(self, "status", locals())
        if status is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "status", status, before[3] and type_of(status) is str)
        return builder

    def description(self: Chain, description: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """What it is for."""
        if others or more or description is MISSING:
            raise unexpected(self, "description", locals())
        if description is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "description", description, before[3] and type_of(description) is str)
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
_MESSENGER__MESSAGE = schema_of("ottbuild.providers.messenger", "Message")
_LINE__TEXT_MESSAGE = schema_of("ottbuild.providers.line", "TextMessage")
_LINE__TEXT_MESSAGE_V2 = schema_of("ottbuild.providers.line", "TextMessageV2")
_LINE__STICKER_MESSAGE = schema_of("ottbuild.providers.line", "StickerMessage")
_LINE__IMAGE_MESSAGE = schema_of("ottbuild.providers.line", "ImageMessage")
_LINE__VIDEO_MESSAGE = schema_of("ottbuild.providers.line", "VideoMessage")
_LINE__AUDIO_MESSAGE = schema_of("ottbuild.providers.line", "AudioMessage")
_LINE__LOCATION_MESSAGE = schema_of("ottbuild.providers.line", "LocationMessage")
_LINE__IMAGEMAP_MESSAGE = schema_of("ottbuild.providers.line", "ImagemapMessage")
_LINE__TEMPLATE_MESSAGE = schema_of("ottbuild.providers.line", "TemplateMessage")
_LINE__FLEX_MESSAGE = schema_of("ottbuild.providers.line", "FlexMessage")
_LINE__COUPON_MESSAGE = schema_of("ottbuild.providers.line", "CouponMessage")
_TEXT_CONTENT = schema_of("ottbuild.providers.marketing_cloud", "TextContent")
_IMAGE_CONTENT = schema_of("ottbuild.providers.marketing_cloud", "ImageContent")
_AUDIO_CONTENT = schema_of("ottbuild.providers.marketing_cloud", "AudioContent")
_VIDEO_CONTENT = schema_of("ottbuild.providers.marketing_cloud", "VideoContent")
_FILE_CONTENT = schema_of("ottbuild.providers.marketing_cloud", "FileContent")
_NATIVE_CONTENT = schema_of("ottbuild.providers.marketing_cloud", "NativeContent")
_RECIPIENT = schema_of("ottbuild.providers.marketing_cloud", "Recipient")
_CUSTOM_KEYS = schema_of("ottbuild.providers.marketing_cloud", "CustomKeys")
_WHATS_APP_RECIPIENT = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppRecipient")
_NETWORK_MESSAGE__KINDS = frozenset(
    (
        _MESSENGER__MESSAGE,
        _LINE__TEXT_MESSAGE,
        _LINE__TEXT_MESSAGE_V2,
        _LINE__STICKER_MESSAGE,
        _LINE__IMAGE_MESSAGE,
        _LINE__VIDEO_MESSAGE,
        _LINE__AUDIO_MESSAGE,
        _LINE__LOCATION_MESSAGE,
        _LINE__IMAGEMAP_MESSAGE,
        _LINE__TEMPLATE_MESSAGE,
        _LINE__FLEX_MESSAGE,
        _LINE__COUPON_MESSAGE,
    )
)
_CONTENT__KINDS = frozenset(
    (
        _TEXT_CONTENT,
        _IMAGE_CONTENT,
        _AUDIO_CONTENT,
        _VIDEO_CONTENT,
        _FILE_CONTENT,
        _NATIVE_CONTENT,
    )
)
_RECIPIENT__KINDS = frozenset((_RECIPIENT,))
_CUSTOM_KEYS__KINDS = frozenset((_CUSTOM_KEYS,))
_WHATS_APP_RECIPIENT__KINDS = frozenset((_WHATS_APP_RECIPIENT,))
answering(globals())
