"""The models of Salesforce Marketing Cloud OTT."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import attrs

from ottbuild.messenger import models as _messenger
from ottbuild.runtime.model import Model, Unknown
from ottbuild.runtime.spec import Schema, schema_of


@attrs.frozen(kw_only=True, repr=False)
class SendRequest(Model):
    """A message to one recipient, by way of a registered Messenger Page.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "SendRequest")

    message_key: str = attrs.field(metadata={"wire": "messageKey"})
    """Your own id of this send. At most 100 characters."""
    message_group_key: str | None = attrs.field(default=None, metadata={"wire": "messageGroupKey"})
    """Your own id for a group of sends. At most 100 characters."""
    from_: Sender = attrs.field(metadata={"wire": "from"})
    """The registered Page that sends."""
    to: Recipient
    """Who receives the message. If both ids are given, userReference is used."""
    message: Message
    """What is sent."""
    validity_period: int = attrs.field(metadata={"wire": "validityPeriod"})
    """Required, but documented as having no effect yet; the unit is not documented."""


@attrs.frozen(kw_only=True, repr=False)
class Sender(Model):
    """The registered Page that sends.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "Sender")

    sender_type: Literal["messenger"] = attrs.field(metadata={"wire": "senderType"})
    """The network. Not empty."""
    sender_id: str = attrs.field(metadata={"wire": "senderId"})
    """Page id; it must be registered and active. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Recipient(Model):
    """Who receives the message. If both ids are given, userReference is used.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "Recipient")

    ott_id: str | None = attrs.field(default=None, metadata={"wire": "ottId"})
    """The recipient's id on the network."""
    user_reference: str | None = attrs.field(default=None, metadata={"wire": "userReference"})
    """Messenger user_ref, from the checkbox plugin."""


@attrs.frozen(kw_only=True, repr=False)
class Message(Model):
    """What is sent.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "Message")

    subject: str | None = None
    """Name of the message; not shown to the recipient."""
    contents: tuple[Content, ...]
    """At least 1 item."""
    custom_keys: tuple[CustomKeys, ...] | None = attrs.field(default=None, metadata={"wire": "customKeys"})
    """One object that holds every custom key. At most 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class TextContent(Model):
    """Text.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "TextContent")
    _tag: ClassVar[str] = "type"
    _tags: ClassVar[tuple[str, ...]] = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ImageContent(Model):
    """An image by URL.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "ImageContent")
    _tag: ClassVar[str] = "type"
    _tags: ClassVar[tuple[str, ...]] = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    url: str
    """Where the image is fetched from. Not empty."""
    alt_url: str | None = attrs.field(default=None, metadata={"wire": "alturl"})
    """Preview image."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class AudioContent(Model):
    """An audio clip by URL.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "AudioContent")
    _tag: ClassVar[str] = "type"
    _tags: ClassVar[tuple[str, ...]] = ("audio",)

    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    url: str
    """Where the clip is fetched from. Not empty."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class VideoContent(Model):
    """A video by URL.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "VideoContent")
    _tag: ClassVar[str] = "type"
    _tags: ClassVar[tuple[str, ...]] = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    url: str
    """Where the video is fetched from. Not empty."""
    alt_url: str | None = attrs.field(default=None, metadata={"wire": "alturl"})
    """Preview image."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class NativeContent(Model):
    """A message in the network's own form, for what the other contents can't say.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "NativeContent")
    _tag: ClassVar[str] = "type"
    _tags: ClassVar[tuple[str, ...]] = ("native",)

    type: Literal["native"] = attrs.field(default="native", metadata={"const": True})
    native_payload: _messenger.Message | None = attrs.field(default=None, metadata={"wire": "nativePayload"})
    """The Messenger message. The documented sample for Messenger uses this key."""
    payload: _messenger.Message | None = None
    """The same under the key that the prose of the page names; use one of the two."""


@attrs.frozen(kw_only=True, repr=False)
class CustomKeys(Model):
    """What Messenger needs to know about the send.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "CustomKeys")

    messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = attrs.field(
        default=None, metadata={"wire": "messagingType"}
    )
    """Why the message is sent; MESSAGE_TAG needs a tag. Not empty."""
    tag: _messenger.MessageTag | None = None
    """The purpose of a message that is sent outside the 24-hour window. Values not listed here pass
    too.
    """
    notification_type: _messenger.NotificationType | None = attrs.field(
        default=None, metadata={"wire": "notificationType"}
    )
    """How the person is notified; with sound or vibration, on screen only, or not at all. If absent,
    the provider assumes 'REGULAR'.
    """


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """The send was accepted.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "SendResult")

    ott_request_id: str = attrs.field(metadata={"wire": "ottRequestId"})
    """Opaque id of the request, for status queries."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "ErrorResponse")

    message: str
    """Summary of the refusal."""
    errorcode: int | None = None
    """10006 for a request that failed validation."""
    documentation: str | None = None
    """Documentation link; empty in the samples."""
    validation_errors: tuple[ValidationError, ...] | None = attrs.field(
        default=None, metadata={"wire": "validationErrors"}
    )
    """Every failed validation."""


@attrs.frozen(kw_only=True, repr=False)
class ValidationError(Model):
    """One failed validation.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of: ClassVar[Schema] = schema_of("ottbuild.marketing_cloud", "ValidationError")

    message: str
    """The documented text of the failure."""
    errorcode: int | None = None
    """10002 where something must be provided."""
    documentation: str | None = None
    """Documentation link; empty in the samples."""


Content: TypeAlias = TextContent | ImageContent | AudioContent | VideoContent | NativeContent | Unknown
"""One content of a message."""
