"""The fluent calls of Salesforce Marketing Cloud OTT."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Self

from ottbuild.marketing_cloud import _checks
from ottbuild.runtime.jsontext import type_of
from ottbuild.runtime.payload import (
    Arg,
    Builder,
    Wire,
    begin,
    part,
    parts,
    warn_dead,
)
from ottbuild.runtime.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.marketing_cloud import models
    from ottbuild.messenger import models as _messenger


class MarketingCloud:
    """Chat messaging of Salesforce Marketing Cloud (GroupConnect): sends a message to one recipient of
    a registered Messenger Page.
    """

    @staticmethod
    def send(message_key: str, *, sender_type: Literal["messenger"], sender_id: str) -> SendRequestBuilder:
        """A message to one recipient, by way of a registered Messenger Page.

        Args:
            message_key: Your own id of this send. At most 100 characters.
            sender_type: The network. Not empty.
            sender_id: Page id; it must be registered and active. Not empty.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        return begin(
            SendRequestBuilder, {"message_key": message_key, "sender_type": sender_type, "sender_id": sender_id}
        )


class SendRequestBuilder(Builder["models.SendRequest"]):
    """A message to one recipient, by way of a registered Messenger Page, under construction.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    __slots__ = ()
    _of = schema_of("ottbuild.marketing_cloud", "SendRequest")
    _complete = staticmethod(_checks.check_send_request_message)
    _shape = {
        "messageKey": "message_key",
        "messageGroupKey": "message_group_key",
        "from": {"senderType": "sender_type", "senderId": "sender_id"},
        "to": "to",
        "message": {"subject": "subject", "contents": "contents", "customKeys": "custom_keys"},
        "validityPeriod": "validity_period",
    }

    def message_group_key(self, message_group_key: str | None) -> Self:
        """Your own id for a group of sends. At most 100 characters."""
        return self._set("message_group_key", message_group_key)

    def to(self, *, ott_id: str | None = None, user_reference: str | None = None) -> Self:
        """Who receives the message. If both ids are given, userReference is used.

        Args:
            ott_id: The recipient's id on the network.
            user_reference: Messenger user_ref, from the checkbox plugin.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        made: Wire = {}
        ok = True
        if ott_id is not None:
            made["ottId"] = ott_id
            ok = ok and type_of(ott_id) is str
        if user_reference is not None:
            made["userReference"] = user_reference
            ok = ok and type_of(user_reference) is str
        return self._set_made("to", made, ok)

    def subject(self, subject: str | None) -> Self:
        """Name of the message; not shown to the recipient."""
        return self._set("subject", subject)

    def text(self, text: str) -> Self:
        """Appends an item. Text.

        Args:
            text: The text. Not empty.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        return self._add_made("contents", {"type": "text", "text": text}, type_of(text) is str and text != "")

    def image(
        self,
        url: str,
        *,
        alt_url: str | None = None,
        is_reusable: bool | None = None,
        attachment_id: int | str | None = None,
    ) -> Self:
        """Appends an item. An image by URL.

        Args:
            url: Where the image is fetched from. Not empty.
            alt_url: Preview image.
            is_reusable: Keep the asset at Messenger for later sends.
            attachment_id: Messenger id of an asset that was kept.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        made: Wire = {"type": "image", "url": url}
        ok = type_of(url) is str and url != ""
        if alt_url is not None:
            made["alturl"] = alt_url
            ok = ok and type_of(alt_url) is str
        if is_reusable is not None:
            made["isreusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachmentid"] = attachment_id
            ok = ok and (type_of(attachment_id) is int or type_of(attachment_id) is str)
        return self._add_made("contents", made, ok)

    def audio(self, url: str, *, is_reusable: bool | None = None, attachment_id: int | str | None = None) -> Self:
        """Appends an item. An audio clip by URL.

        Args:
            url: Where the clip is fetched from. Not empty.
            is_reusable: Keep the asset at Messenger for later sends.
            attachment_id: Messenger id of an asset that was kept.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        made: Wire = {"type": "audio", "url": url}
        ok = type_of(url) is str and url != ""
        if is_reusable is not None:
            made["isreusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachmentid"] = attachment_id
            ok = ok and (type_of(attachment_id) is int or type_of(attachment_id) is str)
        return self._add_made("contents", made, ok)

    def video(
        self,
        url: str,
        *,
        alt_url: str | None = None,
        is_reusable: bool | None = None,
        attachment_id: int | str | None = None,
    ) -> Self:
        """Appends an item. A video by URL.

        Args:
            url: Where the video is fetched from. Not empty.
            alt_url: Preview image.
            is_reusable: Keep the asset at Messenger for later sends.
            attachment_id: Messenger id of an asset that was kept.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        made: Wire = {"type": "video", "url": url}
        ok = type_of(url) is str and url != ""
        if alt_url is not None:
            made["alturl"] = alt_url
            ok = ok and type_of(alt_url) is str
        if is_reusable is not None:
            made["isreusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachmentid"] = attachment_id
            ok = ok and (type_of(attachment_id) is int or type_of(attachment_id) is str)
        return self._add_made("contents", made, ok)

    def native(
        self, native_payload: Arg[_messenger.Message] | None = None, *, payload: Arg[_messenger.Message] | None = None
    ) -> Self:
        """Appends an item. A message in the network's own form, for what the other contents can't say.

        Args:
            native_payload: The Messenger message. The documented sample for Messenger uses this
                key.
            payload: The same under the key that the prose of the page names; use one of the two.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        made: Wire = {"type": "native"}
        ok = True
        if native_payload is not None:
            made["nativePayload"], fine = part(native_payload, _MESSENGER_MESSAGE_ONLY)
            ok = ok and fine
        if payload is not None:
            made["payload"], fine = part(payload, _MESSENGER_MESSAGE_ONLY)
            ok = ok and fine
        return self._add_made("contents", made, ok and ("nativePayload" in made) + ("payload" in made) == 1)

    def contents(self, contents: Iterable[Arg[models.Content] | None] | None) -> Self:
        """Appends finished parts to contents. At least 1 item."""
        return self._extend("contents", parts(contents, _CONTENTS))

    def custom_keys(
        self,
        *,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = None,
        tag: _messenger.MessageTag | None = None,
        notification_type: _messenger.NotificationType | None = None,
    ) -> Self:
        """Appends an item. What Messenger needs to know about the send.

        Args:
            messaging_type: Why the message is sent; MESSAGE_TAG needs a tag. Not empty.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.

        See
        https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
        """
        warn_dead(tag, _DEAD_TAG)
        made: Wire = {}
        ok = True
        if messaging_type is not None:
            made["messagingType"] = messaging_type
            ok = (
                ok
                and type_of(messaging_type) is str
                and messaging_type in {"RESPONSE", "UPDATE", "MESSAGE_TAG"}
                and messaging_type != ""
            )
        if tag is not None:
            made["tag"] = tag
            ok = ok and type_of(tag) is str
        if notification_type is not None:
            made["notificationType"] = notification_type
            ok = ok and type_of(notification_type) is str and notification_type in {"REGULAR", "SILENT_PUSH", "NO_PUSH"}
        return self._add_made("custom_keys", made, ok)

    def validity_period(self, validity_period: int | None) -> Self:
        """Required, but documented as having no effect yet; the unit is not documented."""
        return self._set("validity_period", validity_period)


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
_MESSENGER_MESSAGE = schema_of("ottbuild.messenger", "Message")
_TEXT_CONTENT = schema_of("ottbuild.marketing_cloud", "TextContent")
_IMAGE_CONTENT = schema_of("ottbuild.marketing_cloud", "ImageContent")
_AUDIO_CONTENT = schema_of("ottbuild.marketing_cloud", "AudioContent")
_VIDEO_CONTENT = schema_of("ottbuild.marketing_cloud", "VideoContent")
_NATIVE_CONTENT = schema_of("ottbuild.marketing_cloud", "NativeContent")
_MESSENGER_MESSAGE_ONLY = frozenset((_MESSENGER_MESSAGE,))
_CONTENTS = frozenset(
    (
        _TEXT_CONTENT,
        _IMAGE_CONTENT,
        _AUDIO_CONTENT,
        _VIDEO_CONTENT,
        _NATIVE_CONTENT,
    )
)
