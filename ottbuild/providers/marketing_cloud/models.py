"""The models of Salesforce Marketing Cloud OTT."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, meaning_of
from ottbuild.payloads.hidden import Secret, as_secret, freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import ListModel, Model, Unknown
from ottbuild.providers.line import models as _line
from ottbuild.providers.marketing_cloud import operations
from ottbuild.providers.messenger import models as _messenger
from ottbuild.schemas.spec import schema_of


class AnyContent(Model):
    """A member of Content."""

    __slots__ = ()


class AnyRegistration(Model):
    """A member of Registration."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class SendRequest(Model, operations.SendRequestSender["SendResult | ErrorResponse"]):
    """A message to one recipient, by way of a registered Messenger Page or LINE channel.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "SendRequest")

    message_key: str = attrs.field(metadata={"wire": "messageKey"})
    """Your own id of this send. 1 to 100 characters."""
    message_group_key: str | None = attrs.field(default=None, metadata={"wire": "messageGroupKey"})
    """Your own id for a group of sends. At most 100 characters."""
    from_: Sender = attrs.field(metadata={"wire": "from"})
    """The registered Page or channel that sends."""
    to: Recipient
    """Who receives the message. If both ids are given, userReference is used."""
    message: Message
    """What is sent."""
    validity_period: int = attrs.field(metadata={"wire": "validityPeriod"})
    """How long the message stays valid. The page requires it, says that it has no effect yet, and
    gives no unit.
    """


@attrs.frozen(kw_only=True, repr=False)
class Sender(Model):
    """The registered Page or channel that sends.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "Sender")

    sender_type: Literal["line", "messenger"] = attrs.field(metadata={"wire": "senderType"})
    """The network."""
    sender_id: str = attrs.field(metadata={"wire": "senderId"})
    """Page id or channel id; it must be registered and active. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Recipient(Model):
    """Who receives the message. If both ids are given, userReference is used.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "Recipient")

    ott_id: str | None = attrs.field(default=None, metadata={"wire": "ottId"})
    """The recipient's id on the network. LINE always needs it."""
    user_reference: str | None = attrs.field(default=None, metadata={"wire": "userReference"})
    """Messenger user_ref from the checkbox plugin, or LINE reply token."""


@attrs.frozen(kw_only=True, repr=False)
class Message(Model):
    """What is sent.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "Message")

    subject: str | None = None
    """Name of the message; not shown to the recipient."""
    contents: tuple[Content, ...]
    """Not empty."""
    custom_keys: tuple[CustomKeys, ...] | None = attrs.field(default=None, metadata={"wire": "customKeys"})
    """One object that holds every custom key. Sent empty where there is none. Advised: at most 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class TextContent(AnyContent):
    """Text.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "TextContent")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text. Not empty."""
    duration: int | None = None
    """Without effect here. Status answers have it as 0."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Without effect here. Status answers have it as false."""


@attrs.frozen(kw_only=True, repr=False)
class ImageContent(AnyContent):
    """An image by URL.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "ImageContent")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    url: str
    """Where the image is fetched from. Not empty."""
    alt_url: str | None = attrs.field(default=None, metadata={"wire": "alturl"})
    """Preview image."""
    duration: int | None = None
    """Without effect here. Status answers have it as 0."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class AudioContent(AnyContent):
    """An audio clip by URL.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "AudioContent")
    _tag = "type"
    _tags = ("audio",)

    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    url: str
    """Where the clip is fetched from. Not empty."""
    duration: int | None = None
    """Length of the clip, which LINE needs and Messenger does without. The unit is not documented, and
    is milliseconds at LINE itself.
    """
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class VideoContent(AnyContent):
    """A video by URL.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "VideoContent")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    url: str
    """Where the video is fetched from. Not empty."""
    alt_url: str | None = attrs.field(default=None, metadata={"wire": "alturl"})
    """Preview image."""
    duration: int | None = None
    """Without effect here. Status answers have it as 0."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class FileContent(AnyContent):
    """A file by URL. Only an error text names this type; Messenger files are sent as native contents.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "FileContent")
    _tag = "type"
    _tags = ("file",)

    type: Literal["file"] = attrs.field(default="file", metadata={"const": True})
    url: str
    """Where the file is fetched from. Not empty."""
    duration: int | None = None
    """Without effect here. Status answers have it as 0."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Keep the asset at Messenger for later sends."""
    attachment_id: int | str | None = attrs.field(default=None, metadata={"wire": "attachmentid"})
    """Messenger id of an asset that was kept."""


@attrs.frozen(kw_only=True, repr=False)
class NativeContent(AnyContent):
    """A message in the network's own form, for what the other contents can't say.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "NativeContent")
    _tag = "type"
    _tags = ("native",)

    type: Literal["native"] = attrs.field(default="native", metadata={"const": True})
    native_payload: NetworkMessage | None = attrs.field(default=None, metadata={"wire": "nativePayload"})
    """The message, under the key that the sample for Messenger uses."""
    payload: NetworkMessage | None = None
    """The message, under the key that the sample for LINE and the prose use."""
    duration: int | None = None
    """Without effect here. Status answers have it as 0."""
    is_reusable: bool | None = attrs.field(default=None, metadata={"wire": "isreusable"})
    """Without effect here. Status answers have it as false."""


@attrs.frozen(kw_only=True, repr=False)
class CustomKeys(Model):
    """What Messenger needs to know about the send.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "CustomKeys")

    messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = attrs.field(
        default=None, metadata={"wire": "messagingType"}
    )
    """Why the message is sent; MESSAGE_TAG needs a tag."""
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

    _of = schema_of("ottbuild.providers.marketing_cloud", "SendResult")

    ott_request_id: str = attrs.field(metadata={"wire": "ottRequestId"})
    """Opaque id of the request, for status queries."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "ErrorResponse")

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

    _of = schema_of("ottbuild.providers.marketing_cloud", "ValidationError")

    message: str
    """The documented text of the failure."""
    errorcode: int | None = None
    """10002 where something must be provided."""
    documentation: str | None = None
    """Documentation link; empty in the samples."""


@attrs.frozen(kw_only=True, repr=False)
class SentRequest(Model):
    """A send request, as it was accepted.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveSentMessage.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "SentRequest")

    message_key: str | None = attrs.field(default=None, metadata={"wire": "messageKey"})
    """Your own id of the send."""
    ott_request_id: str | None = attrs.field(default=None, metadata={"wire": "ottRequestId"})
    """Id of the request."""
    message_group_key: str | None = attrs.field(default=None, metadata={"wire": "messageGroupKey"})
    """Your own id for a group of sends."""
    from_: Sender | None = attrs.field(default=None, metadata={"wire": "from"})
    """The registered Page or channel that sends."""
    to: Recipient | None = None
    """Who receives the message. If both ids are given, userReference is used."""
    message: Message | None = None
    """What is sent."""
    validity_period: int | None = attrs.field(default=None, metadata={"wire": "validityPeriod"})
    """As it was sent."""


@attrs.frozen(kw_only=True, repr=False)
class StatusEvent(Model):
    """One step in the life of a send.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveSentMessage.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "StatusEvent")

    event: Literal["Created", "Queued", "Sent", "Error"] | str | None = None
    """What happened. Values not listed here pass too."""
    event_date_time: str | None = attrs.field(default=None, metadata={"wire": "eventDateTime"})
    """When, without a time zone: 2018-05-24T13:36:52.747."""

    @property
    def event_meaning(self) -> Meaning | None:
        """What `event` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "event", self.event)


@attrs.frozen(kw_only=True, repr=False)
class StatusResult(Model):
    """A send and its history.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveSentMessage.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "StatusResult")

    request_body: SentRequest | None = attrs.field(default=None, metadata={"wire": "requestBody"})
    """A send request, as it was accepted."""
    status: tuple[StatusEvent, ...]
    """The events in the order in which they happened."""


@attrs.frozen(kw_only=True, repr=False)
class MessengerRegistration(AnyRegistration, operations.RegistrationSender["ErrorResponse | None"]):
    """A Messenger Page.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "MessengerRegistration")
    _tag = "ottPlatformName"
    _tags = ("messenger",)

    ott_platform_name: Literal["messenger"] = attrs.field(
        default="messenger", metadata={"wire": "ottPlatformName", "const": True}
    )
    ott_platform_attributes: MessengerAttributes = attrs.field(metadata={"wire": "ottPlatformAttributes"})
    """What Marketing Cloud needs to know of a Page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MessengerAttributes(Model):
    """What Marketing Cloud needs to know of a Page.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "MessengerAttributes")

    application_id: str = attrs.field(metadata={"wire": "applicationId"})
    """Id of the Facebook application. Not empty."""
    application_secret: Secret[str] = attrs.field(metadata={"wire": "applicationSecret"}, converter=as_secret)
    """Secret of the Facebook application. Not empty."""
    page_id: str = attrs.field(metadata={"wire": "pageId"})
    """Id of the Page. Not empty."""
    page_name: str = attrs.field(metadata={"wire": "pageName"})
    """Name of the Page. Not empty."""
    page_access_token: Secret[str] = attrs.field(metadata={"wire": "pageAccessToken"}, converter=as_secret)
    """Access token of the Page, for sending. Not empty."""
    endpoint_url: str = attrs.field(metadata={"wire": "endpointUrl"})
    """Send API of the network. Not empty."""
    callback_verify_token: Secret[str] = attrs.field(metadata={"wire": "callbackVerifyToken"}, converter=as_secret)
    """Token by which callbacks are verified. Not empty."""
    is_active: bool = attrs.field(metadata={"wire": "isActive"})
    """Whether it may be sent through."""


@attrs.frozen(kw_only=True, repr=False)
class LineRegistration(AnyRegistration, operations.RegistrationSender["ErrorResponse | None"]):
    """A LINE channel.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "LineRegistration")
    _tag = "ottPlatformName"
    _tags = ("line",)

    ott_platform_name: Literal["line"] = attrs.field(
        default="line", metadata={"wire": "ottPlatformName", "const": True}
    )
    ott_platform_attributes: LineAttributes = attrs.field(metadata={"wire": "ottPlatformAttributes"})
    """What Marketing Cloud needs to know of a channel. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class LineAttributes(Model):
    """What Marketing Cloud needs to know of a channel.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTregisterProperty.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "LineAttributes")

    channel_id: str = attrs.field(metadata={"wire": "channelId"})
    """Id of the channel. Not empty."""
    channel_name: str = attrs.field(metadata={"wire": "channelName"})
    """Name of the channel. Not empty."""
    channel_secret: Secret[str] = attrs.field(metadata={"wire": "channelSecret"}, converter=as_secret)
    """Secret of the channel. Not empty."""
    customer_connect_secret: Secret[str] | None = attrs.field(
        default=None, metadata={"wire": "customerConnectSecret"}, converter=as_secret
    )
    """Validates inbound events where the Switcher API is in use."""
    endpoint_url: str = attrs.field(metadata={"wire": "endpointUrl"})
    """Send API of the network. Not empty."""
    is_transactional: bool = attrs.field(metadata={"wire": "isTransactional"})
    """True for a transactional channel, false for a reseller's."""
    is_test_channel: bool = attrs.field(metadata={"wire": "isTestChannel"})
    """Whether it is a test channel."""
    is_active: bool = attrs.field(metadata={"wire": "isActive"})
    """Whether it may be sent through."""


@attrs.frozen(kw_only=True, repr=False)
class RegisteredAttributes(Model):
    """What is registered; secrets and tokens are never returned.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveRegistrationProperty.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "RegisteredAttributes")

    application_id: str | None = attrs.field(default=None, metadata={"wire": "applicationId"})
    """Id of the Facebook application."""
    page_id: str | None = attrs.field(default=None, metadata={"wire": "pageId"})
    """Id of the Page."""
    page_name: str | None = attrs.field(default=None, metadata={"wire": "pageName"})
    """Name of the Page."""
    channel_id: str | None = attrs.field(default=None, metadata={"wire": "channelId"})
    """Id of the channel."""
    channel_name: str | None = attrs.field(default=None, metadata={"wire": "channelName"})
    """Name of the channel."""
    endpoint_url: str | None = attrs.field(default=None, metadata={"wire": "endpointUrl"})
    """Send API of the network."""
    is_transactional: bool | None = attrs.field(default=None, metadata={"wire": "isTransactional"})
    """Whether the channel is transactional."""
    is_test_channel: bool | None = attrs.field(default=None, metadata={"wire": "isTestChannel"})
    """Whether it is a test channel."""
    is_active: bool | None = attrs.field(default=None, metadata={"wire": "isActive"})
    """Whether it may be sent through."""
    api_version: str | None = attrs.field(default=None, metadata={"wire": "apiVersion"})
    """Version of the API; not in the documented table."""


@attrs.frozen(kw_only=True, repr=False)
class RegistrationResult(Model):
    """A registered Page or channel.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveRegistrationProperty.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "RegistrationResult")

    ott_platform_name: Literal["line", "messenger"] | str = attrs.field(metadata={"wire": "ottPlatformName"})
    """The network. Values not listed here pass too."""
    ott_platform_attributes: RegisteredAttributes = attrs.field(metadata={"wire": "ottPlatformAttributes"})
    """What is registered; secrets and tokens are never returned."""

    @property
    def ott_platform_name_meaning(self) -> Meaning | None:
        """What `ott_platform_name` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "ottPlatformName", self.ott_platform_name)


@attrs.frozen(kw_only=True, repr=False)
class Link(Model):
    """A link to a page of a list.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveRegistrationCollection.htm
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "Link")

    href: str | None = None
    """Path and query; the leading /ott is left out."""


@attrs.frozen(kw_only=True, repr=False)
class Links(Model):
    """Links to this page of a list and to the next, which is given even where there is none.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveRegistrationCollection.htm
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "Links")

    self_: Link | None = attrs.field(default=None, metadata={"wire": "self"})
    """A link to a page of a list."""
    next: Link | None = None
    """A link to a page of a list."""


@attrs.frozen(kw_only=True, repr=False)
class RegistrationList(Model):
    """One page of the registered Pages or channels; the last one is empty.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTretrieveRegistrationCollection.htm
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "RegistrationList")

    count: int | None = None
    """How many there are in all."""
    page: int | None = None
    """Number of this page, from 1."""
    page_size: int | None = attrs.field(default=None, metadata={"wire": "pageSize"})
    """How many stand on a page."""
    links: Links | None = None
    """Links to this page of a list and to the next, which is given even where there is none."""
    items: tuple[RegistrationResult, ...]
    """The registrations on this page."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppRequest(Model, operations.WhatsAppRequestSender["WhatsAppResult"]):
    """A message to recipients of WhatsApp, as a definition says it.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppRequest")

    definition_key: str = attrs.field(metadata={"wire": "definitionKey"})
    """Key of the definition, which names the sender and the template. Not empty."""
    recipients: tuple[WhatsAppRecipient, ...]
    """Who receives it; how many at most is not documented. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppRecipient(Model):
    """Somebody who receives a message by WhatsApp.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppRecipient")

    contact_key: str = attrs.field(metadata={"wire": "contactKey"})
    """Key of the contact; one that is new is created. Not empty."""
    to: str
    """Phone number with the country code. Not empty."""
    attributes: Mapping[str, Any] | None = None
    """A value for each variable of the template, by its name."""
    message_key: str | None = attrs.field(default=None, metadata={"wire": "messageKey"})
    """Your own id of the message to this recipient; one is made if it is absent. Advised: at most 100
    characters.
    """

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("attributes",))


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDefinition(Model, operations.WhatsAppDefinitionSender["WhatsAppDefinitionResult"]):
    """What is sent by WhatsApp, and by whom.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppDefinition")

    definition_key: str = attrs.field(metadata={"wire": "definitionKey"})
    """Your own key of the definition, which the messages name. Not empty."""
    name: str
    """Name of the definition. Not empty."""
    sender_type: Literal["WhatsApp"] = attrs.field(default="WhatsApp", metadata={"wire": "senderType", "const": True})
    sender_id: str = attrs.field(metadata={"wire": "senderId"})
    """Phone number of the WhatsApp account that sends. Not empty."""
    status: Literal["Active"] | str | None = None
    """Whether messages are sent. Values not listed here pass too."""
    description: str | None = None
    """What it is for."""
    content: WhatsAppDefinitionContent
    """The template of a definition."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDefinitionContent(Model):
    """The template of a definition.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppDefinitionContent")

    customer_key: str = attrs.field(metadata={"wire": "customerKey"})
    """Customer key of the asset in Content Builder that holds the template. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppResult(Model):
    """The answer to a message by WhatsApp. It is documented for SMS only, from where these fields are.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/sendSMSMessageMultipleRecipients.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppResult")

    request_id: str | None = attrs.field(default=None, metadata={"wire": "requestId"})
    """Id of the request."""
    responses: tuple[WhatsAppResponse, ...] | None = None
    """One for each recipient."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppResponse(Model):
    """The answer for one recipient.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/sendSMSMessageMultipleRecipients.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppResponse")

    message_key: str | None = attrs.field(default=None, metadata={"wire": "messageKey"})
    """Id of the message, yours or one that was made."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDefinitionResult(Model):
    """The answer to a new definition. What else it holds is not documented.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_ott
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "WhatsAppDefinitionResult")

    request_id: str | None = attrs.field(default=None, metadata={"wire": "requestId"})
    """Id of the request."""
    definition_key: str | None = attrs.field(default=None, metadata={"wire": "definitionKey"})
    """Key of the definition."""


@attrs.frozen(kw_only=True, repr=False)
class OttNotSent(Model):
    """A message was not sent, or the network did not take it.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/transactional_ott_events.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "OttNotSent")
    _tag = "eventCategoryType"
    _tags = (
        "TransactionalSendEvents.OttNotSent",
        "SendEvents.OttNotSent",
    )

    event_category_type: Literal["TransactionalSendEvents.OttNotSent", "SendEvents.OttNotSent"] = attrs.field(
        metadata={"wire": "eventCategoryType"}
    )
    """Kind of the event."""
    eid: str | None = None
    """Id of the enterprise account."""
    mid: str | None = None
    """Id of the business unit."""
    sender_type: str | None = attrs.field(default=None, metadata={"wire": "senderType"})
    """The network."""
    contact_key: str | None = attrs.field(default=None, metadata={"wire": "contactKey"})
    """Key of the subscriber, if it is known."""
    message_key: str | None = attrs.field(default=None, metadata={"wire": "messageKey"})
    """Your own id of the message."""
    timestamp_utc: int | None = attrs.field(default=None, metadata={"wire": "timestampUTC"})
    """When it happened, in milliseconds since 1970."""
    activity_id: str | None = attrs.field(default=None, metadata={"wire": "activityId"})
    """Id of the activity of the journey."""
    activity_name: str | None = attrs.field(default=None, metadata={"wire": "activityName"})
    """Name of the activity."""
    journey_id: str | None = attrs.field(default=None, metadata={"wire": "journeyId"})
    """Id of the journey."""
    journey_name: str | None = attrs.field(default=None, metadata={"wire": "journeyName"})
    """Name of the journey."""
    journey_version: int | None = attrs.field(default=None, metadata={"wire": "journeyVersion"})
    """Version of the journey."""
    send_method: str | None = attrs.field(default=None, metadata={"wire": "sendMethod"})
    """What sent it, such as JourneyBuilder."""
    channel_id: str | None = attrs.field(default=None, metadata={"wire": "channelId"})
    """Id of the sender."""
    send_type: str | None = attrs.field(default=None, metadata={"wire": "sendType"})
    """How it was sent."""
    status: str | None = None
    """The state."""
    reason: str | None = None
    """Why, in the words of the network."""


@attrs.frozen(kw_only=True, repr=False)
class OttReceipt(Model):
    """What became of a message.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/engagement_ott_events_delivery_receipts.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "OttReceipt")
    _tag = "eventCategoryType"
    _tags = (
        "EngagementEvents.OttSent",
        "EngagementEvents.OttDelivered",
        "EngagementEvents.OttRead",
        "EngagementEvents.OttFailed",
    )

    event_category_type: Literal[
        "EngagementEvents.OttSent",
        "EngagementEvents.OttDelivered",
        "EngagementEvents.OttRead",
        "EngagementEvents.OttFailed",
    ] = attrs.field(metadata={"wire": "eventCategoryType"})
    """Kind of the event."""
    eid: str | None = None
    """Id of the enterprise account."""
    mid: str | None = None
    """Id of the business unit."""
    sender_type: str | None = attrs.field(default=None, metadata={"wire": "senderType"})
    """The network."""
    contact_key: str | None = attrs.field(default=None, metadata={"wire": "contactKey"})
    """Key of the subscriber, if it is known."""
    message_key: str | None = attrs.field(default=None, metadata={"wire": "messageKey"})
    """Your own id of the message."""
    timestamp_utc: int | None = attrs.field(default=None, metadata={"wire": "timestampUTC"})
    """When it happened, in milliseconds since 1970."""
    activity_id: str | None = attrs.field(default=None, metadata={"wire": "activityId"})
    """Id of the activity of the journey."""
    activity_name: str | None = attrs.field(default=None, metadata={"wire": "activityName"})
    """Name of the activity."""
    journey_id: str | None = attrs.field(default=None, metadata={"wire": "journeyId"})
    """Id of the journey."""
    journey_name: str | None = attrs.field(default=None, metadata={"wire": "journeyName"})
    """Name of the journey."""
    journey_version: int | None = attrs.field(default=None, metadata={"wire": "journeyVersion"})
    """Version of the journey."""
    send_method: str | None = attrs.field(default=None, metadata={"wire": "sendMethod"})
    """What sent it, such as JourneyBuilder."""
    sender_id: str | None = attrs.field(default=None, metadata={"wire": "senderId"})
    """Id of the sender."""
    reason: str | None = None
    """Why it failed, in the words of the network."""


@attrs.frozen(kw_only=True, repr=False)
class OttMobileOriginated(Model):
    """A message of a person.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/engagement_ott_events_mobile_originated.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "OttMobileOriginated")
    _tag = "eventCategoryType"
    _tags = ("EngagementEvents.OttMobileOriginated",)

    event_category_type: Literal["EngagementEvents.OttMobileOriginated"] = attrs.field(
        metadata={"wire": "eventCategoryType"}
    )
    """Kind of the event."""
    eid: str | None = None
    """Id of the enterprise account."""
    mid: str | None = None
    """Id of the business unit."""
    sender_type: str | None = attrs.field(default=None, metadata={"wire": "senderType"})
    """The network."""
    contact_key: str | None = attrs.field(default=None, metadata={"wire": "contactKey"})
    """Key of the subscriber, if it is known."""
    message_key: str | None = attrs.field(default=None, metadata={"wire": "messageKey"})
    """Your own id of the message."""
    timestamp_utc: int | None = attrs.field(default=None, metadata={"wire": "timestampUTC"})
    """When it happened, in milliseconds since 1970."""
    activity_id: str | None = attrs.field(default=None, metadata={"wire": "activityId"})
    """Id of the activity of the journey."""
    activity_name: str | None = attrs.field(default=None, metadata={"wire": "activityName"})
    """Name of the activity."""
    journey_id: str | None = attrs.field(default=None, metadata={"wire": "journeyId"})
    """Id of the journey."""
    journey_name: str | None = attrs.field(default=None, metadata={"wire": "journeyName"})
    """Name of the journey."""
    journey_version: int | None = attrs.field(default=None, metadata={"wire": "journeyVersion"})
    """Version of the journey."""
    send_method: str | None = attrs.field(default=None, metadata={"wire": "sendMethod"})
    """What sent it, such as JourneyBuilder."""
    message_type: str | None = attrs.field(default=None, metadata={"wire": "messageType"})
    """Kind of the message."""
    channel_id: str | None = attrs.field(default=None, metadata={"wire": "channelId"})
    """Id of the account that it is for."""
    message_id: str | None = attrs.field(default=None, metadata={"wire": "messageId"})
    """Id of the message."""
    mobile_number: str | None = attrs.field(default=None, metadata={"wire": "mobileNumber"})
    """Phone number of the person."""
    contact_id: str | None = attrs.field(default=None, metadata={"wire": "contactId"})
    """Id of the person."""
    message_body: Mapping[str, Any] | None = attrs.field(default=None, metadata={"wire": "messageBody"})
    """The message."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("message_body",))


Notification: TypeAlias = OttNotSent | OttReceipt | OttMobileOriginated | Unknown
"""An event of a chat message; others are kept as they are."""


@attrs.frozen(kw_only=True, repr=False)
class Notifications(ListModel[Notification]):
    """What the Event Notification Service sends to a callback. What it sends to verify a new callback
    is an object without a signature, and not described here.

    See
    https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/ens-notification-signing.html
    """

    _of = schema_of("ottbuild.providers.marketing_cloud", "Notifications")

    items: tuple[Notification, ...]


Content: TypeAlias = TextContent | ImageContent | AudioContent | VideoContent | FileContent | NativeContent | Unknown
"""One content of a message."""
NetworkMessage: TypeAlias = (
    _messenger.Message
    | _line.TextMessage
    | _line.TextMessageV2
    | _line.StickerMessage
    | _line.ImageMessage
    | _line.VideoMessage
    | _line.AudioMessage
    | _line.LocationMessage
    | _line.ImagemapMessage
    | _line.TemplateMessage
    | _line.FlexMessage
    | _line.CouponMessage
    | Unknown
)
"""A message of Messenger or of LINE."""
Registration: TypeAlias = MessengerRegistration | LineRegistration | Unknown
"""A Page or a channel that Marketing Cloud may send through."""

readable(globals())
