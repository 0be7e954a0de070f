"""The models of Webex Connect Messaging API."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, meaning_of
from ottbuild.payloads.hidden import freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import Model, Unknown
from ottbuild.providers.messenger import models as _messenger
from ottbuild.providers.webex_connect import operations
from ottbuild.providers.whatsapp import models as _whatsapp
from ottbuild.schemas.spec import schema_of


class AnyWhatsAppContent(Model):
    """A member of WhatsAppContent."""

    __slots__ = ()


class AnyMessage(Model):
    """A member of Message."""

    __slots__ = ()


class AnyInAppAttachment(Model):
    """A member of InAppAttachment."""

    __slots__ = ()


class AnyRcsSuggestion(Model):
    """A member of RcsSuggestion."""

    __slots__ = ()


class AnyWhatsAppParameter(Model):
    """A member of WhatsAppParameter."""

    __slots__ = ()


class AnyAppleContent(Model):
    """A member of AppleContent."""

    __slots__ = ()


class AnyV2Message(Model):
    """A member of V2Message."""

    __slots__ = ()


class AnyRcsContent(Model):
    """A member of RcsContent."""

    __slots__ = ()


class AnyWhatsAppHeader(Model):
    """A member of WhatsAppHeader."""

    __slots__ = ()


class AnyAppleFormPage(Model):
    """A member of AppleFormPage."""

    __slots__ = ()


class AnyNotificationAction(Model):
    """A member of NotificationAction."""

    __slots__ = ()


class AnyInAppInteractiveAction(Model):
    """A member of InAppInteractiveAction."""

    __slots__ = ()


class AnyVoiceAudio(Model):
    """A member of VoiceAudio."""

    __slots__ = ()


class AnyInteractiveAction(AnyInAppInteractiveAction):
    """A member of InteractiveAction."""

    __slots__ = ()


class AnyInAppButton(Model):
    """A member of InAppButton."""

    __slots__ = ()


class AnyV2VoiceContent(Model):
    """A member of V2VoiceContent."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class SmartLink(Model):
    """A link that takes the place of {{link_<linkid>}} in the text.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "SmartLink")

    linkid: int
    """Id of the smart link, from its configuration."""
    validity: int
    """Minutes until the link expires."""


@attrs.frozen(kw_only=True, repr=False)
class StoredTemplate(Model):
    """A template that is stored in Webex Connect.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "StoredTemplate")

    template: str
    """Id of the template. Not empty."""
    parameters: Mapping[str, str] | None = None
    """A value for each variable of the template, by the variable's name."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("parameters",), ())


@attrs.frozen(kw_only=True, repr=False)
class Options(Model):
    """How links in a text are shortened and tracked.

    See https://developers.webexconnect.io/reference/send-message-api-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "Options")

    track_clicks: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "trackClicks"})
    """Report clicks on shortened links. If absent, the provider assumes 'false'."""
    shorten_links: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "shortenLinks"})
    """Shorten the https links of the text, for 180 days."""
    domain: str
    """Domain of the shortened links. Not empty."""
    tag1: str | None = None
    """Reporting tag."""
    tag2: str | None = None
    """Second reporting tag."""
    allow_fallback_url: Literal["true", "false"] | None = attrs.field(
        default=None, metadata={"wire": "allowFallbackURL"}
    )
    """Send the long link where shortening fails."""


@attrs.frozen(kw_only=True, repr=False)
class ContactPolicy(Model):
    """Checks consent or contact frequency before sending; the tenant must have contact policies
    enabled.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "ContactPolicy")

    contact_policy_group: str = attrs.field(metadata={"wire": "contactPolicyGroup"})
    """Id of the group of rules. Not empty."""
    channel_check_consent: bool | None = attrs.field(default=None, metadata={"wire": "channelCheckConsent"})
    """Send only to people who opted in. If absent, the provider assumes False."""
    channel_apply_frequency_cap: bool | None = attrs.field(default=None, metadata={"wire": "channelApplyFrequencyCap"})
    """Keep to the group's frequency cap. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class PhoneDestination(Model):
    """People who receive an SMS or a call, by one kind of id.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PhoneDestination")

    msisdn: tuple[str, ...] | None = None
    """Phone numbers in E.164 form; newer tenants want the leading plus sign. Not empty."""
    customerid: tuple[str, ...] | None = None
    """Ids of stored customer profiles. Not empty."""
    email: tuple[str, ...] | None = None
    """Email addresses of stored customer profiles. Not empty."""
    correlationid: str | None = None
    """Your own id for these destinations, in place of the one of the request. At most 50 bytes."""


@attrs.frozen(kw_only=True, repr=False)
class PushDestination(Model):
    """People or devices that receive a push notification, by one kind of id.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PushDestination")

    userid: tuple[str, ...] | None = None
    """Ids under which people are registered in the app. Not empty."""
    customerid: tuple[str, ...] | None = None
    """Ids of stored customer profiles. Not empty."""
    android_pushid: tuple[str, ...] | None = None
    """Push ids of Android devices. Not empty."""
    ios_pushid: tuple[str, ...] | None = None
    """Push ids of iOS devices. Not empty."""
    chrome_pushid: tuple[str, ...] | None = None
    """Push ids of Chrome browsers. Not empty."""
    safari_pushid: tuple[str, ...] | None = None
    """Push ids of Safari browsers. Not empty."""
    firefox_pushid: tuple[str, ...] | None = None
    """Push ids of Firefox browsers. Not empty."""
    hms_pushid: tuple[str, ...] | None = None
    """Push ids of Huawei devices. Not empty."""
    msisdn: tuple[str, ...] | None = None
    """Phone numbers of stored customer profiles, in E.164 form. Not empty."""
    email: tuple[str, ...] | None = None
    """Email addresses of stored customer profiles. Not empty."""
    correlationid: str | None = None
    """Your own id for these destinations, in place of the one of the request. At most 50 bytes."""


@attrs.frozen(kw_only=True, repr=False)
class InAppDestination(Model):
    """People who receive an in-app message, by one kind of id.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppDestination")

    userid: tuple[str, ...] | None = None
    """Ids under which people are registered in the app. Not empty."""
    customerid: tuple[str, ...] | None = None
    """Ids of stored customer profiles. Not empty."""
    msisdn: tuple[str, ...] | None = None
    """Phone numbers of stored customer profiles, in E.164 form. Not empty."""
    email: tuple[str, ...] | None = None
    """Email addresses of stored customer profiles. Not empty."""
    correlationid: str | None = None
    """Your own id for these destinations, in place of the one of the request. At most 50 bytes."""


@attrs.frozen(kw_only=True, repr=False)
class PsidDestination(Model):
    """People who receive a message in Messenger, by one kind of id.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PsidDestination")

    psid: tuple[str, ...] | None = None
    """Page-scoped ids. Not empty."""
    customerid: tuple[str, ...] | None = None
    """Ids of stored customer profiles. Not empty."""
    msisdn: tuple[str, ...] | None = None
    """Phone numbers of stored customer profiles, in E.164 form. Not empty."""
    email: tuple[str, ...] | None = None
    """Email addresses of stored customer profiles. Not empty."""
    correlationid: str | None = None
    """Your own id for these destinations, in place of the one of the request. At most 50 bytes."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDestination(Model):
    """People who receive a WhatsApp message, by one kind of id; waid and bsuid also go together.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppDestination")

    waid: tuple[str, ...] | None = None
    """WhatsApp ids or phone numbers. Not empty."""
    bsuid: tuple[str, ...] | None = None
    """Ids that are scoped to your business. Not empty."""
    customerid: tuple[str, ...] | None = None
    """Ids of stored customer profiles. Not empty."""
    msisdn: tuple[str, ...] | None = None
    """Phone numbers of stored customer profiles, in E.164 form. Not empty."""
    email: tuple[str, ...] | None = None
    """Email addresses of stored customer profiles. Not empty."""
    correlationid: str | None = None
    """Your own id for these destinations, in place of the one of the request. At most 50 bytes."""


@attrs.frozen(kw_only=True, repr=False)
class AppleDestination(Model):
    """People who receive an Apple message, by one kind of id; an invitation goes to phone numbers.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleDestination")

    abc_user_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "abcUserId"})
    """Opaque ids from Apple. Not empty."""
    msisdn: tuple[str, ...] | None = None
    """Phone numbers in E.164 form, for invitations, or of stored customer profiles. Not empty."""
    customerid: tuple[str, ...] | None = None
    """Ids of stored customer profiles. Not empty."""
    email: tuple[str, ...] | None = None
    """Email addresses of stored customer profiles. Not empty."""
    correlationid: str | None = None
    """Your own id for these destinations, in place of the one of the request. At most 50 bytes."""


@attrs.frozen(kw_only=True, repr=False)
class SmsRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """An SMS.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "SmsRequest")
    _tag = "deliverychannel"
    _tags = ("sms",)

    appid: str | None = None
    """Id of the app asset that sends. SMS and voice need none."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["sms"] = attrs.field(default="sms", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: StoredTemplate | None = None
    """A template that is stored in Webex Connect."""
    channels: SmsChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[PhoneDestination, ...]
    """Who receives the message; at most 1000 ids in all, and no more than the tenant may send in a
    second. Not empty.
    """
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class SmsChannels(Model):
    """The content of an SMS, and what goes with it.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "SmsChannels")

    smartlinks: tuple[SmartLink, ...] | None = None
    """The smart links in the text. Not empty."""
    sms: SmsContent
    """An SMS."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""


@attrs.frozen(kw_only=True, repr=False)
class SmsContent(Model):
    """An SMS.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "SmsContent")

    text: str | None = None
    """The text, in up to 1024 characters; the same page also counts the 1024 in bytes. Not empty."""
    senderid: str | None = None
    """Long code, short code or name that the SMS comes from. The newer page requires it; the older one
    says that CONNCT takes its place where it is missing.
    """
    type: Literal["1", "2", "3", "4"] | None = None
    """Text (1), flash (2; no longer on the newer page), binary (3) or Unicode (4). If absent, the
    provider assumes '1'.
    """
    body: str | None = None
    """The content of a binary message, in hexadecimal digits. Not empty. For example, '48656C6C6F'."""
    extras: SmsExtras | None = None
    """What single countries ask for."""
    send_link_as_app_clip: bool | None = attrs.field(default=None, metadata={"wire": "sendLinkAsAppClip"})
    """Send a link as an App Clip."""
    store_region: str | None = attrs.field(default=None, metadata={"wire": "storeRegion"})
    """Store region of the App Clip. If absent, the provider assumes 'US'."""


@attrs.frozen(kw_only=True, repr=False)
class SmsExtras(Model):
    """What single countries ask for.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "SmsExtras")

    dlt_templateid: str | None = None
    """Id of the registered template; regulation requires it for SMS in India."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """A call that plays a voice flow or a recording.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceRequest")
    _tag = "deliverychannel"
    _tags = ("voice",)

    appid: str | None = None
    """Id of the app asset that sends. SMS and voice need none."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["voice"] = attrs.field(default="voice", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: StoredTemplate | None = None
    """A template that is stored in Webex Connect."""
    channels: VoiceChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[PhoneDestination, ...]
    """Who receives the message; at most 1000 ids in all, and no more than the tenant may send in a
    second. Not empty.
    """
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class VoiceChannels(Model):
    """The content of a call, and what goes with it.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceChannels")

    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""
    voice: VoiceContent
    """What a call plays."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceContent(Model):
    """What a call plays.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceContent")

    callflowid: str | None = None
    """Id of a voice flow from the flow builder."""
    promptid: str | None = None
    """Id of an uploaded recording."""
    media: str | None = None
    """Name of an uploaded recording; appears in a sample and in notes, but in no table."""
    cli: str | None = None
    """Number that the call comes from."""


@attrs.frozen(kw_only=True, repr=False)
class PushRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """A push notification for apps and browsers.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PushRequest")
    _tag = "deliverychannel"
    _tags = ("push",)

    appid: str
    """Id of the app asset that sends. SMS and voice need none. Not empty."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["push"] = attrs.field(default="push", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: StoredTemplate | None = None
    """A template that is stored in Webex Connect."""
    channels: PushChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[PushDestination, ...]
    """Who receives the message; at most 1000 ids in all, and no more than the tenant may send in a
    second. Not empty.
    """
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class PushChannels(Model):
    """The content of a push notification, and what goes with it.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PushChannels")

    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""
    push: PushContent
    """A notification, with a block for each platform that receives it."""


@attrs.frozen(kw_only=True, repr=False)
class PushContent(Model):
    """A notification, with a block for each platform that receives it.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PushContent")

    pushref: str | None = None
    """Reference that comes back when the person reacts. Older samples write it here; by default it
    goes in the interactive block.
    """
    android: AndroidPush | None = None
    """The notification on Android."""
    ios: IosPush | None = None
    """The notification on iOS."""
    web: WebPush | None = None
    """The notification in browsers."""
    windows: WindowsPush | None = None
    """The notification on Windows; only in older samples."""
    interactive: PushInteractive | None = None
    """One or two buttons on the notification, on phones and tablets only."""


@attrs.frozen(kw_only=True, repr=False)
class AndroidPush(Model):
    """The notification on Android.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AndroidPush")

    text: str | None = None
    """The text. Not empty."""
    title: str | None = None
    """Heading above the text."""
    extras: AndroidExtras | None = None
    """Look and delivery of a notification on Android."""


@attrs.frozen(kw_only=True, repr=False)
class AndroidExtras(Model):
    """Look and delivery of a notification on Android.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AndroidExtras")

    collapse_key: str | None = None
    """Of the undelivered notifications with the same key, only the latest is delivered."""
    sound: Literal["default"] | str | None = None
    """Sound of your own, or the default one; current versions ignore it. Values not listed here pass
    too.
    """
    time_to_live: str | None = None
    """Seconds that the notification is kept for a device that is out of reach; up to 4 weeks. For
    example, '3600'.
    """
    delay_while_idle: Literal["true", "false"] | None = None
    """Deprecated. Wait while the device is idle."""
    customtags: Mapping[str, str | tuple[Any, ...] | Mapping[str, Any]] | None = None
    """Keys and values for your app; imageurl is the image of the notification."""
    iconurl: str | None = None
    """Icon of the notification."""
    notification_channel_id: str | None = attrs.field(default=None, metadata={"wire": "notificationChannelId"})
    """Notification channel of Android 8 and newer."""
    notificationaction: NotificationAction | None = None
    """What a tap does; by default it opens the app."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("customtags",))


@attrs.frozen(kw_only=True, repr=False)
class IosPush(Model):
    """The notification on iOS.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "IosPush")

    text: str | None = None
    """The text. Not empty."""
    title: str | None = None
    """Heading above the text."""
    extras: IosExtras | None = None
    """Look and delivery of a notification on iOS."""


@attrs.frozen(kw_only=True, repr=False)
class IosExtras(Model):
    """Look and delivery of a notification on iOS.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "IosExtras")

    badge: str | None = None
    """Number on the icon of the app. For example, '1'."""
    sound: Literal["default"] | str | None = None
    """The default sound, or the file name of a sound of the app, with its extension. Values not listed
    here pass too.
    """
    time_to_live: str | None = None
    """Seconds that the notification is kept for a device that is out of reach; up to 30 days. For
    example, '3600'.
    """
    silentpush: Literal["true", "false"] | None = None
    """Deliver to the app without showing anything; only on the older page."""
    customtags: Mapping[str, str | tuple[Any, ...] | Mapping[str, Any]] | None = None
    """Keys and values for your app; imageurl is the image of the notification."""
    collapse_key: str | None = None
    """Of the undelivered notifications with the same key, only the latest is delivered; works with
    Firebase only.
    """
    attachmenturl: str | None = None
    """Image that is shown with the text."""
    url: str | None = None
    """Listed on the older page, but not explained."""
    html: str | None = None
    """Listed on the older page, but not explained."""
    notificationaction: NotificationAction | None = None
    """What a tap does; by default it opens the app."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("customtags",))


@attrs.frozen(kw_only=True, repr=False)
class WebPush(Model):
    """The notification in browsers.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WebPush")

    platform_types: tuple[Literal["chrome", "firefox", "safari"], ...]
    """The browsers that receive it. Not empty."""
    title: str
    """Heading above the text. Not empty."""
    text: str | None = None
    """The text."""
    actiontext: str | None = None
    """Caption of the button in Safari."""
    url: str | None = None
    """Page that a click opens."""
    extras: WebExtras | None = None
    """Delivery of a notification in browsers."""


@attrs.frozen(kw_only=True, repr=False)
class WebExtras(Model):
    """Delivery of a notification in browsers.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WebExtras")

    collapse_key: str | None = None
    """Of the undelivered notifications with the same key, only the latest is delivered; not in Safari."""
    time_to_live: str | None = None
    """Seconds that the notification is kept for a browser that is out of reach; the newer page says up
    to 4 weeks. For example, '3600'.
    """
    customtags: Mapping[str, str | tuple[Any, ...] | Mapping[str, Any]] | None = None
    """Keys and values for your app; imageurl is the image of the notification."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("customtags",))


@attrs.frozen(kw_only=True, repr=False)
class WindowsPush(Model):
    """The notification on Windows; only in older samples.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WindowsPush")

    text: tuple[str, ...] | None = None
    """The lines of the text; three in the sample. Not empty."""
    extras: WindowsExtras | None = None
    """What belongs to a notification on Windows."""


@attrs.frozen(kw_only=True, repr=False)
class WindowsExtras(Model):
    """What belongs to a notification on Windows.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WindowsExtras")

    notificationaction: NotificationAction | None = None
    """What a tap does; by default it opens the app."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationDefault(AnyNotificationAction):
    """No action; a tap does what it does by default.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "NotificationDefault")

    value: str | None = None
    """Not needed without an action."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationTarget(AnyNotificationAction):
    """A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "NotificationTarget")
    _tag = "action"
    _tags = (
        "OPEN_URL",
        "OPEN_WEBVIEW",
        "OPENWEBVIEW",
        "OPEN_HTML",
        "DEEPLINK",
    )

    action: Literal["OPEN_URL", "OPEN_WEBVIEW", "OPENWEBVIEW", "OPEN_HTML", "DEEPLINK"]
    """What is opened."""
    value: str
    """The URL, HTML or deep link; samples give URLs without a scheme, too. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationOpenApp(AnyNotificationAction):
    """A tap opens the app.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "NotificationOpenApp")
    _tag = "action"
    _tags = ("OPEN_APP",)

    action: Literal["OPEN_APP"] = attrs.field(default="OPEN_APP", metadata={"const": True})
    value: str | None = None
    """Not needed."""


@attrs.frozen(kw_only=True, repr=False)
class PushInteractive(Model):
    """One or two buttons on the notification, on phones and tablets only.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "PushInteractive")

    category: PushCategory
    """Which buttons a push notification has."""
    pushref: str | None = None
    """Reference that comes back when the person reacts."""
    device_types: tuple[Literal["android", "ios", "windows"], ...]
    """The devices that show the buttons; newer versions leave out windows. Not empty."""
    actions: tuple[InteractiveAction, ...]
    """What each button does. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class InteractiveTarget(AnyInteractiveAction):
    """A button that opens or shares something. The older page writes OPENURL, the newer one OPEN_URL;
    both write OPENWEBVIEW.

    See https://developers.webexconnect.io/reference/push-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InteractiveTarget")
    _tag = "action"
    _tags = (
        "OPEN_URL",
        "OPENURL",
        "DEEPLINK",
        "OPENWEBVIEW",
        "OPEN_WEBVIEW",
        "SHARE",
    )

    identifier: str | None = None
    """Name of the button, which depends on the category."""
    pos: Literal[1, 2]
    """First or second button."""
    action: Literal["OPEN_URL", "OPENURL", "DEEPLINK", "OPENWEBVIEW", "OPEN_WEBVIEW", "SHARE"]
    """What the button does."""
    value: str
    """The URL, the page of the app or the content to share. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class InteractivePlain(AnyInteractiveAction):
    """A button that needs no more than a tap.

    See https://developers.webexconnect.io/reference/push-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InteractivePlain")
    _tag = "action"
    _tags = (
        "DISMISS",
        "OPEN_APP",
    )

    identifier: str | None = None
    """Name of the button, which depends on the category."""
    pos: Literal[1, 2]
    """First or second button."""
    action: Literal["DISMISS", "OPEN_APP"]
    """What the button does."""
    value: str | None = None
    """Not needed."""


@attrs.frozen(kw_only=True, repr=False)
class InteractiveReply(AnyInAppInteractiveAction):
    """A button that answers; in-app messages only. Each action is spelt in two ways in the
    documentation.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InteractiveReply")
    _tag = "action"
    _tags = (
        "TRIVIAL_REPLY",
        "TRIVIAL_REPLIES",
        "INLINE_REPLY",
        "IN_LINE_REPLY",
    )

    identifier: str | None = None
    """Name of the button, which depends on the category."""
    pos: Literal[1, 2]
    """First or second button."""
    action: Literal["TRIVIAL_REPLY", "TRIVIAL_REPLIES", "INLINE_REPLY", "IN_LINE_REPLY"]
    """What the button does."""
    value: str | None = None
    """What it is for is not documented."""


@attrs.frozen(kw_only=True, repr=False)
class InAppRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """A message inside an app or in live chat.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppRequest")
    _tag = "deliverychannel"
    _tags = ("appmessaging",)

    appid: str
    """Id of the app asset that sends. SMS and voice need none. Not empty."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["appmessaging"] = attrs.field(default="appmessaging", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: StoredTemplate | None = None
    """A template that is stored in Webex Connect."""
    channels: InAppChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[InAppDestination, ...]
    """Who receives the message; at most 1000 ids in all, and no more than the tenant may send in a
    second. Not empty.
    """
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class InAppChannels(Model):
    """The content of an in-app message, and what goes with it.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppChannels")

    smartlinks: tuple[SmartLink, ...] | None = None
    """The smart links in the text. Not empty."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""
    appmessaging: InAppContent
    """A message in a thread, with a push notification that goes along."""


@attrs.frozen(kw_only=True, repr=False)
class InAppContent(Model):
    """A message in a thread, with a push notification that goes along.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppContent")

    type: Literal["threadAlert", "typingStart", "typingStop"] | None = None
    """What it is, where it is no ordinary message."""
    thread_id: str
    """Id of the thread. Not empty."""
    message: InAppMessage | None = None
    """What the person sees in the thread."""
    notification: InAppNotification | None = None
    """The push notification that announces an in-app message."""
    extras: Mapping[str, Any] | None = None
    """Appears beside the message in a thread alert."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("extras",))


@attrs.frozen(kw_only=True, repr=False)
class InAppMessage(Model):
    """What the person sees in the thread.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppMessage")

    text: str | None = None
    """The text; empty in a typing indicator, as in the samples."""
    attachment: InAppAttachment | None = None
    """What is sent with the text or in its place."""
    quick_replies: InAppQuickReplies | None = attrs.field(default=None, metadata={"wire": "quickReplies"})
    """Answers to choose from."""
    extras: Mapping[str, Any] | None = None
    """Keys and values for your app; the Webex Engage live chat widget needs them, though they may be
    empty.
    """

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("extras",))


@attrs.frozen(kw_only=True, repr=False)
class InAppImage(AnyInAppAttachment):
    """An image by URL.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppImage")
    _tag = "contentType"
    _tags = ("image",)

    content_type: Literal["image"] = attrs.field(default="image", metadata={"wire": "contentType", "const": True})
    file: str
    """Where the file is fetched from. Not empty."""
    preview: str | None = None
    """Small JPEG in Base64 that is shown first."""
    size: str | None = None
    """Size in bytes."""


@attrs.frozen(kw_only=True, repr=False)
class InAppVideo(AnyInAppAttachment):
    """A video by URL.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppVideo")
    _tag = "contentType"
    _tags = ("video",)

    content_type: Literal["video"] = attrs.field(default="video", metadata={"wire": "contentType", "const": True})
    file: str
    """Where the file is fetched from. Not empty."""
    preview: str
    """Small JPEG in Base64 that is shown first. Not empty."""
    duration: str | int | None = None
    """Length in seconds; whether a string or a number is not documented."""
    size: str | None = None
    """Size in bytes."""


@attrs.frozen(kw_only=True, repr=False)
class InAppAudio(AnyInAppAttachment):
    """An audio clip by URL.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppAudio")
    _tag = "contentType"
    _tags = ("audio",)

    content_type: Literal["audio"] = attrs.field(default="audio", metadata={"wire": "contentType", "const": True})
    file: str
    """Where the file is fetched from. Not empty."""
    duration: str | int | None = None
    """Length in seconds; whether a string or a number is not documented."""
    size: str | None = None
    """Size in bytes."""


@attrs.frozen(kw_only=True, repr=False)
class InAppFile(AnyInAppAttachment):
    """Another file by URL.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppFile")
    _tag = "contentType"
    _tags = ("file",)

    content_type: Literal["file"] = attrs.field(default="file", metadata={"wire": "contentType", "const": True})
    file: str
    """Where the file is fetched from. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class InAppLocation(AnyInAppAttachment):
    """A place on the map.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppLocation")
    _tag = "contentType"
    _tags = ("location",)

    content_type: Literal["location"] = attrs.field(default="location", metadata={"wire": "contentType", "const": True})
    latitude: str | float
    """In degrees; whether a string or a number is not documented."""
    longitude: str | float
    """In degrees; whether a string or a number is not documented."""


@attrs.frozen(kw_only=True, repr=False)
class InAppTemplate(AnyInAppAttachment):
    """One card, or several side by side.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppTemplate")
    _tag = "contentType"
    _tags = ("template",)

    content_type: Literal["template"] = attrs.field(default="template", metadata={"wire": "contentType", "const": True})
    template_type: Literal["generic"] = attrs.field(default="generic", metadata={"wire": "templateType", "const": True})
    payload: InAppTemplatePayload
    """The cards."""


@attrs.frozen(kw_only=True, repr=False)
class InAppTemplatePayload(Model):
    """The cards.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppTemplatePayload")

    reference: str | None = None
    """Reference of your own, that comes back when the person taps a button."""
    elements: tuple[InAppElement, ...]
    """The cards; no two buttons have the same identifier. 1 to 8 items."""


@attrs.frozen(kw_only=True, repr=False)
class InAppElement(Model):
    """A card.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppElement")

    title: str
    """Title. Not empty."""
    subtitle: str | None = None
    """Second line."""
    image_urls: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "imageUrls"})
    """Images at the top of the card. 1 to 5 items."""
    buttons: tuple[InAppButton, ...] | None = None
    """Buttons below the text. 1 to 3 items."""


@attrs.frozen(kw_only=True, repr=False)
class InAppWebUrlButton(AnyInAppButton):
    """A button that opens a page.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppWebUrlButton")
    _tag = "type"
    _tags = ("webUrl",)

    type: Literal["webUrl"] = attrs.field(default="webUrl", metadata={"const": True})
    identifier: str
    """Id of the button. Not empty."""
    url: str
    """The page. Not empty."""
    title: str
    """Caption. Not empty."""
    payload: Mapping[str, Any] | None = None
    """Data for your app; an empty object in the samples."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("payload",))


@attrs.frozen(kw_only=True, repr=False)
class InAppPostbackButton(AnyInAppButton):
    """A button that reports back to your webhook.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppPostbackButton")
    _tag = "type"
    _tags = ("templatePostback",)

    type: Literal["templatePostback"] = attrs.field(default="templatePostback", metadata={"const": True})
    identifier: str
    """Id of the button. Not empty."""
    title: str
    """Caption. Not empty."""
    payload: Mapping[str, Any] | None = None
    """Data for your app; an empty object in the samples."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("payload",))


@attrs.frozen(kw_only=True, repr=False)
class InAppQuickReplies(Model):
    """Answers to choose from.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppQuickReplies")

    reference: str | None = None
    """Reference of your own, that comes back with the answer."""
    options: tuple[InAppQuickReply, ...]
    """The answers; the page asks for no more than 4, the error for no more than 5. 1 to 5 items."""


@attrs.frozen(kw_only=True, repr=False)
class InAppQuickReply(Model):
    """One answer.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppQuickReply")

    type: Literal["quickReplyPostback"] = attrs.field(default="quickReplyPostback", metadata={"const": True})
    identifier: str
    """Id of the button. Not empty."""
    image_url: str | None = attrs.field(default=None, metadata={"wire": "imageUrl"})
    """Icon beside the caption."""
    title: str
    """Caption. Not empty."""
    payload: Mapping[str, Any] | None = None
    """Data for your app; an empty object in the samples."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("payload",))


@attrs.frozen(kw_only=True, repr=False)
class InAppNotification(Model):
    """The push notification that announces an in-app message.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppNotification")

    title: str
    """Heading above the text. Not empty."""
    text: str
    """The text. Not empty."""
    ios_extras: InAppIosExtras | None = None
    """Look and delivery on iOS."""
    android_extras: InAppAndroidExtras | None = None
    """Look and delivery on Android."""
    web_extras: InAppWebExtras | None = None
    """Delivery in browsers."""
    interactive: InAppInteractive | None = None
    """One or two buttons on the notification."""


@attrs.frozen(kw_only=True, repr=False)
class InAppIosExtras(Model):
    """Look and delivery on iOS.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppIosExtras")

    attachmenturl: str | None = None
    """Image that is shown with the text."""
    collapse_key: str | None = None
    """Of the undelivered notifications with the same key, only the latest is delivered."""
    sound: Literal["default"] | str | None = None
    """The default sound, or one of your own. Values not listed here pass too."""
    badge: str | None = None
    """Number on the icon of the app."""
    notificationaction: NotificationAction | None = None
    """What a tap does; by default it opens the app."""


@attrs.frozen(kw_only=True, repr=False)
class InAppAndroidExtras(Model):
    """Look and delivery on Android.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppAndroidExtras")

    collapse_key: str | None = None
    """Of the undelivered notifications with the same key, only the latest is delivered."""
    sound: Literal["default"] | str | None = None
    """The default sound, or one of your own. Values not listed here pass too."""
    iconurl: str | None = None
    """Icon of the notification."""
    customtag: Mapping[str, str | tuple[Any, ...] | Mapping[str, Any]] | None = None
    """Keys and values for your app; imageurl is the image of the notification."""
    notificationaction: NotificationAction | None = None
    """What a tap does; by default it opens the app."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("customtag",))


@attrs.frozen(kw_only=True, repr=False)
class InAppWebExtras(Model):
    """Delivery in browsers.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppWebExtras")

    collapsekey: str | None = None
    """Of the undelivered notifications with the same key, only the latest is delivered."""
    action: str | None = None
    """Caption of the button."""
    url: str | None = None
    """Page that a click opens."""


@attrs.frozen(kw_only=True, repr=False)
class InAppInteractive(Model):
    """One or two buttons on the notification.

    See https://developers.webexconnect.io/reference/live-chat-in-app-messaging-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "InAppInteractive")

    category: InAppCategory
    """Which buttons the notification of an in-app message has."""
    pushref: str | None = None
    """Reference that comes back when the person reacts."""
    actions: tuple[InAppInteractiveAction, ...]
    """What each button does. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """The request was queued; a delivery callback says whether the message arrives.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "SendResult")

    response: tuple[QueuedRequest, ...]
    """One entry; whether a request to many destinations gives more is not documented."""


@attrs.frozen(kw_only=True, repr=False)
class QueuedRequest(Model):
    """A request that was queued.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "QueuedRequest")

    code: ResponseCode
    """The result of the request. Values not listed here pass too."""
    transid: str
    """Id of the request at Webex Connect."""
    description: str | None = None
    """The code in words: Queued, or Queued in burst mode."""

    @property
    def code_meaning(self) -> Meaning | None:
        """What `code` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "code", self.code)


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused. Some pages give it the status 200, others 400.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "ErrorResponse")

    response: Refusal
    """Why the request was refused, as an object or as a list of objects."""


@attrs.frozen(kw_only=True, repr=False)
class RefusedRequest(Model):
    """A request that was refused.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RefusedRequest")

    code: ResponseCode
    """The result of the request. Values not listed here pass too."""
    description: str | None = None
    """What is wrong."""
    transid: str | None = None
    """Id of the request at Webex Connect."""

    @property
    def code_meaning(self) -> Meaning | None:
        """What `code` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "code", self.code)


@attrs.frozen(kw_only=True, repr=False)
class DeliveryCallback(Model):
    """The state of a message to one destination, as sent to the notification URL.

    See https://developers.webexconnect.io/reference/sms-outbound-webhooks
    """

    _of = schema_of("ottbuild.providers.webex_connect", "DeliveryCallback")

    delivery_info_notification: DeliveryNotification = attrs.field(metadata={"wire": "deliveryInfoNotification"})
    """The ids of the request, and what became of the message."""


@attrs.frozen(kw_only=True, repr=False)
class DeliveryNotification(Model):
    """The ids of the request, and what became of the message.

    See https://developers.webexconnect.io/reference/sms-outbound-webhooks
    """

    _of = schema_of("ottbuild.providers.webex_connect", "DeliveryNotification")

    subtid: str | None = None
    """Id of the flow node that sent the message; empty for API requests."""
    delivery_info: DeliveryInfo = attrs.field(metadata={"wire": "deliveryInfo"})
    """The state of the message."""
    correlationid: str | None = None
    """Your own id from the request; may be empty."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Your own data from the request; may be empty."""
    transid: str | None = None
    """Id of the request at Webex Connect."""


@attrs.frozen(kw_only=True, repr=False)
class DeliveryInfo(Model):
    """The state of the message.

    See https://developers.webexconnect.io/reference/sms-outbound-webhooks
    """

    _of = schema_of("ottbuild.providers.webex_connect", "DeliveryInfo")

    delivery_channel: Literal["applebusinesschat", "rt"] | str | None = attrs.field(
        default=None, metadata={"wire": "deliveryChannel"}
    )
    """The channel, in the spelling of callbacks. Values not listed here pass too."""
    description: str | None = attrs.field(default=None, metadata={"wire": "Description"})
    """The code in words."""
    destination_type: str | None = attrs.field(default=None, metadata={"wire": "destinationType"})
    """What kind of id the destination is."""
    time_stamp: str | None = attrs.field(default=None, metadata={"wire": "timeStamp"})
    """When, in ISO 8601 and the time zone of the tenant."""
    code: DeliveryCode | None = None
    """The state of the message. Values not listed here pass too."""
    additional_info: str | None = attrs.field(default=None, metadata={"wire": "additionalInfo"})
    """Anything else; may be empty."""
    delivery_status: Literal["Submitted", "Delivered", "Failed", "Un-Delivered", "Read", "Clicked"] | str | None = (
        attrs.field(default=None, metadata={"wire": "deliveryStatus"})
    )
    """The state of the message in one word. Values not listed here pass too."""
    destination: str | None = None
    """Who it was sent to."""
    push_id: str | None = attrs.field(default=None, metadata={"wire": "pushId"})
    """Push id of the device; may be empty."""
    deviceid: str | None = None
    """Id of the device; may be empty."""
    interactive_data: Mapping[str, Any] | None = attrs.field(default=None, metadata={"wire": "interactiveData"})
    """The button that was clicked."""
    interaction: Mapping[str, Any] | None = None
    """Deprecated. The button of a notification that was tapped."""
    subtid: str | None = None
    """Id of the flow node that sent the message; empty for API requests."""
    correlationid: str | None = None
    """Your own id from the request; may be empty."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Your own data from the request; may be empty."""
    transid: str | None = None
    """Id of the request at Webex Connect."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("interactive_data", "interaction"))

    @property
    def delivery_channel_meaning(self) -> Meaning | None:
        """What `delivery_channel` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "deliveryChannel", self.delivery_channel)

    @property
    def code_meaning(self) -> Meaning | None:
        """What `code` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "code", self.code)

    @property
    def delivery_status_meaning(self) -> Meaning | None:
        """What `delivery_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "deliveryStatus", self.delivery_status)


@attrs.frozen(kw_only=True, repr=False)
class MessengerRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """A message or a sender action for people in Messenger.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "MessengerRequest")
    _tag = "deliverychannel"
    _tags = ("fb",)

    appid: str
    """Id of the app asset that sends. SMS and voice need none. Not empty."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["fb"] = attrs.field(default="fb", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: StoredTemplate | None = None
    """A template that is stored in Webex Connect."""
    channels: FbChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[PsidDestination, ...]
    """Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class FbChannels(Model):
    """The content for Messenger.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "FbChannels")

    smartlinks: tuple[SmartLink, ...] | None = None
    """The links behind the placeholders in the text. Not empty."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks consent or contact frequency before sending; the tenant must have contact policies
    enabled.
    """
    ott_messaging: FbOttMessaging = attrs.field(metadata={"wire": "OTT-Messaging"})
    """The content for Messenger, under its network."""


@attrs.frozen(kw_only=True, repr=False)
class FbOttMessaging(Model):
    """The content for Messenger, under its network.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "FbOttMessaging")

    fb: FbMessage
    """A Messenger message or a sender action, and how it is sent."""


@attrs.frozen(kw_only=True, repr=False)
class FbMessage(Model):
    """A Messenger message or a sender action, and how it is sent.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    _of = schema_of("ottbuild.providers.webex_connect", "FbMessage")

    text: str | None = None
    """The text of the message. 1 to 2000 characters."""
    attachment: _messenger.Attachment | None = None
    """A media file or a template."""
    sender_action: Literal["mark_seen", "typing_on", "typing_off"] | None = None
    """Marks the conversation as read, or shows or hides the typing indicator."""
    notification_type: _messenger.NotificationType | None = None
    """How the person is notified; with sound or vibration, on screen only, or not at all. If absent,
    the provider assumes 'REGULAR'.
    """
    messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | None = None
    """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window, MESSAGE_TAG needs a
    tag.
    """
    tag: _messenger.MessageTag | None = None
    """The purpose of a message that is sent outside the 24-hour window. Values not listed here pass
    too.
    """
    quick_replies: tuple[_messenger.QuickReply, ...] | None = None
    """Buttons that disappear once the person answers. 1 to 10 items."""
    type: Literal["conversation"] | str | None = None
    """Kind of message; what it does is not documented. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """A message for people in WhatsApp; a content, or a stored template.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppRequest")
    _tag = "deliverychannel"
    _tags = ("whatsapp",)

    appid: str
    """Id of the app asset that sends. SMS and voice need none. Not empty."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: WhatsAppTemplate | None = None
    """A stored template, and the values of its variables."""
    channels: WhatsAppChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[WhatsAppDestination, ...]
    """Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppChannels(Model):
    """The content for WhatsApp.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppChannels")

    smartlinks: tuple[SmartLink, ...] | None = None
    """The links behind the placeholders in the text. Not empty."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks consent or contact frequency before sending; the tenant must have contact policies
    enabled.
    """
    ott_messaging: WhatsAppOttMessaging | None = attrs.field(default=None, metadata={"wire": "OTT-Messaging"})
    """The content for WhatsApp, under its network."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppOttMessaging(Model):
    """The content for WhatsApp, under its network.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppOttMessaging")

    wa: WhatsAppContent
    """The content of the message, or the identity of a stored template."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppIdentity(AnyWhatsAppContent):
    """The hash of the recipient's identity key, beside a stored template.

    See https://developers.webexconnect.io/reference/whatsapp-template-messages
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppIdentity")

    identity_key_hash: str
    """Hash of the recipient's identity key. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppTextMessage(AnyWhatsAppContent):
    """A text.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppTextMessage")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    preview_url: Literal["true", "false"] | None = None
    """Show a preview of the URL in the text. If absent, the provider assumes 'false'."""
    text: WhatsAppText
    """The text of a message."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppText(Model):
    """The text of a message.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppText")

    body: _whatsapp.TextBody
    """The text; addresses in it become links. 1 to 4096 characters. Advised: at most 4096 UTF-16 code
    units.
    """


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppImageMessage(AnyWhatsAppContent):
    """An image of up to 5 MB, JPEG or PNG.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppImageMessage")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    image: WhatsAppImage
    """An image and its caption."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppImage(Model):
    """An image and its caption.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppImage")

    url: str
    """Address of the file; it ends in the extension of the file's name. Not empty."""
    caption: _whatsapp.Caption | None = None
    """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""
    mime_type: Literal["image/jpeg", "image/png"] | str = attrs.field(metadata={"wire": "mimeType"})
    """Media type of the file, in lower case. Not empty. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppAudioMessage(AnyWhatsAppContent):
    """An audio clip of up to 16 MB.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppAudioMessage")
    _tag = "type"
    _tags = ("audio",)

    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    audio: WhatsAppAudio
    """An audio clip; it has no caption."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppAudio(Model):
    """An audio clip; it has no caption.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppAudio")

    url: str
    """Address of the file; it ends in the extension of the file's name. Not empty."""
    mime_type: str = attrs.field(metadata={"wire": "mimeType"})
    """Media type of the file, in lower case. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDocumentMessage(AnyWhatsAppContent):
    """A document of up to 100 MB.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppDocumentMessage")
    _tag = "type"
    _tags = ("document",)

    type: Literal["document"] = attrs.field(default="document", metadata={"const": True})
    document: WhatsAppDocument
    """A document, its name and its caption."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDocument(Model):
    """A document, its name and its caption.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppDocument")

    url: str
    """Address of the file; it ends in the extension of the file's name. Not empty."""
    filename: str | None = None
    """Name that the recipient sees."""
    caption: _whatsapp.Caption | None = None
    """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""
    mime_type: str = attrs.field(metadata={"wire": "mimeType"})
    """Media type of the file, in lower case. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppVideoMessage(AnyWhatsAppContent):
    """A video of up to 16 MB, MP4 or 3GPP.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppVideoMessage")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    video: WhatsAppVideo
    """A video and its caption."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppVideo(Model):
    """A video and its caption.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppVideo")

    url: str
    """Address of the file; it ends in the extension of the file's name. Not empty."""
    caption: _whatsapp.Caption | None = None
    """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""
    mime_type: Literal["video/mp4", "video/3gpp"] | str = attrs.field(metadata={"wire": "mimeType"})
    """Media type of the file, in lower case. Not empty. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppStickerMessage(AnyWhatsAppContent):
    """A sticker of up to 100 KB, or 500 KB if it is animated.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppStickerMessage")
    _tag = "type"
    _tags = ("sticker",)

    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    sticker: WhatsAppSticker
    """A sticker; it has no caption."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppSticker(Model):
    """A sticker; it has no caption.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppSticker")

    url: str
    """Address of the file; it ends in the extension of the file's name. Not empty."""
    mime_type: Literal["image/webp"] | str = attrs.field(metadata={"wire": "mimeType"})
    """Media type of the file, in lower case. Not empty. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppLocationMessage(AnyWhatsAppContent):
    """A place on the map.

    See https://developers.webexconnect.io/reference/whatsapp-location-message
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocationMessage")
    _tag = "type"
    _tags = ("location",)

    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    location: WhatsAppLocation
    """A place."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppLocation(Model):
    """A place.

    See https://developers.webexconnect.io/reference/whatsapp-location-message
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocation")

    longitude: float
    """Longitude in degrees."""
    latitude: float
    """Latitude in degrees."""
    name: str | None = None
    """Name of the place."""
    address: str | None = None
    """Address of the place; only shown below a name."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppContactsMessage(AnyWhatsAppContent):
    """Cards of contacts.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppContactsMessage")
    _tag = "type"
    _tags = ("contacts",)

    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""
    type: Literal["contacts"] = attrs.field(default="contacts", metadata={"const": True})
    contacts: tuple[WhatsAppContact, ...]
    """The contacts, 1 to 257; fewer are better."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppContact(Model):
    """A person or a company.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppContact")

    addresses: tuple[WhatsAppAddress, ...] | None = None
    """Postal addresses."""
    birthday: str | None = None
    """Birthday as YYYY-MM-DD. For example, '1990-04-12'."""
    emails: tuple[WhatsAppEmail, ...] | None = None
    """Email addresses."""
    name: WhatsAppName
    """A name; the formatted one and at least one of its parts."""
    org: WhatsAppOrg | None = None
    """Where a contact works."""
    phones: tuple[WhatsAppPhone, ...] | None = None
    """Phone numbers."""
    urls: tuple[WhatsAppUrl, ...] | None = None
    """Websites."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppName(Model):
    """A name; the formatted one and at least one of its parts.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppName")

    first_name: str | None = None
    """First name."""
    formatted_name: str
    """The whole name as it is shown. Not empty."""
    last_name: str | None = None
    """Last name."""
    middle_name: str | None = None
    """Middle name."""
    suffix: str | None = None
    """What follows the name."""
    prefix: str | None = None
    """What precedes the name."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppAddress(Model):
    """A postal address.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppAddress")

    city: str | None = None
    """City."""
    country: str | None = None
    """Country."""
    country_code: str | None = None
    """Country as a code of two letters. Exactly 2 characters."""
    state: str | None = None
    """State."""
    street: str | None = None
    """Street and number."""
    type: Literal["HOME", "WORK"] | str | None = None
    """What it is used for. Values not listed here pass too."""
    zip: str | None = None
    """Postal code."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppEmail(Model):
    """An email address.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppEmail")

    email: str
    """The address. Not empty."""
    type: Literal["HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppOrg(Model):
    """Where a contact works.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppOrg")

    company: str | None = None
    """Name of the company."""
    department: str | None = None
    """Department."""
    title: str | None = None
    """Job title."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppPhone(Model):
    """A phone number.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppPhone")

    phone: str | None = None
    """The number."""
    type: Literal["CELL", "MAIN", "IPHONE", "HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""
    wa_id: str | None = None
    """Its WhatsApp id."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppUrl(Model):
    """A website.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppUrl")

    url: str
    """Its address. Not empty."""
    type: Literal["HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppListMessage(AnyWhatsAppContent):
    """A text with a menu of up to 10 rows.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppListMessage")
    _tag = "type"
    _tags = ("list",)

    type: Literal["list"] = attrs.field(default="list", metadata={"const": True})
    list: WhatsAppList
    """A text with a menu."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppList(Model):
    """A text with a menu.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppList")

    header: WhatsAppTextHeader | None = None
    """A header with a text."""
    body: _whatsapp.ListBody
    """The text of a list message."""
    footer: _whatsapp.Footer | None = None
    """The small text below an interactive message."""
    action: WhatsAppListAction
    """The menu, and the button that opens it."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppListAction(Model):
    """The menu, and the button that opens it.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppListAction")

    button: str
    """Caption of the button that opens the list; it may have emoji. 1 to 20 characters. Advised: at
    most 20 UTF-16 code units.
    """
    sections: tuple[WhatsAppSection, ...]
    """The sections, 1 to 10, with at most 10 rows in all. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppSection(Model):
    """A section of a menu.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppSection")

    title: str | None = None
    """Title; needed where there are several sections. At most 24 characters. Advised: at most 24
    UTF-16 code units.
    """
    rows: tuple[WhatsAppRow, ...]
    """The rows. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppRow(Model):
    """A row of a menu.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppRow")

    id: str
    """Your own id of the row; comes back to your webhook. 1 to 200 characters."""
    title: str
    """Title. 1 to 24 characters. Advised: at most 24 UTF-16 code units."""
    description: str | None = None
    """Second line. At most 72 characters. Advised: at most 72 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppReplyMessage(AnyWhatsAppContent):
    """A text with 1 to 3 reply buttons.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppReplyMessage")
    _tag = "type"
    _tags = ("reply",)

    type: Literal["reply"] = attrs.field(default="reply", metadata={"const": True})
    reply: WhatsAppReply
    """A text with reply buttons."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppReply(Model):
    """A text with reply buttons.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppReply")

    header: WhatsAppHeader | None = None
    """The header above the text of a reply message."""
    body: _whatsapp.Body
    """The text of an interactive message."""
    footer: _whatsapp.Footer | None = None
    """The small text below an interactive message."""
    action: WhatsAppReplyAction
    """The reply buttons."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppReplyAction(Model):
    """The reply buttons.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppReplyAction")

    buttons: tuple[WhatsAppButton, ...]
    """The buttons, 1 to 3; no two have the same id or title."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppButton(Model):
    """A reply button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppButton")

    type: Literal["reply"] = attrs.field(default="reply", metadata={"const": True})
    reply: _whatsapp.Reply
    """What a button says, and what comes back."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppTextHeader(AnyWhatsAppHeader):
    """A header with a text.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppTextHeader")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text; it may have emoji, and no formatting. 1 to 60 characters. Advised: at most 60 UTF-16
    code units.
    """


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDocumentHeader(AnyWhatsAppHeader):
    """A header with a document.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppDocumentHeader")
    _tag = "type"
    _tags = ("document",)

    type: Literal["document"] = attrs.field(default="document", metadata={"const": True})
    document: WhatsAppHeaderDocument
    """The document of a header."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppHeaderDocument(Model):
    """The document of a header.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppHeaderDocument")

    url: str
    """Address of the file. Not empty."""
    provider: WhatsAppProvider | None = None
    """The media provider that serves a file."""
    filename: str | None = None
    """Name that the recipient sees."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppVideoHeader(AnyWhatsAppHeader):
    """A header with a video.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppVideoHeader")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    video: WhatsAppHeaderMedia
    """The image or video of a header."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppImageHeader(AnyWhatsAppHeader):
    """A header with an image.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppImageHeader")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    image: WhatsAppHeaderMedia
    """The image or video of a header."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppHeaderMedia(Model):
    """The image or video of a header.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppHeaderMedia")

    url: str
    """Address of the file. Not empty."""
    provider: WhatsAppProvider | None = None
    """The media provider that serves a file."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppProvider(Model):
    """The media provider that serves a file.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppProvider")

    name: str
    """Name of the media provider. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppHsmMessage(AnyWhatsAppContent):
    """A highly structured message; WhatsApp has replaced them by templates.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppHsmMessage")
    _tag = "type"
    _tags = ("hsm",)

    type: Literal["hsm"] = attrs.field(default="hsm", metadata={"const": True})
    hsm: WhatsAppHsm
    """A highly structured message and its values."""
    identity_key_hash: str | None = None
    """Hash of the recipient's identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppHsm(Model):
    """A highly structured message and its values.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppHsm")

    namespace: str
    """Namespace of the WhatsApp Business Account; another one is refused with code 7722. Not empty."""
    element_name: str
    """Name of the message. Not empty."""
    language: WhatsAppHsmLanguage
    """The language, and how it is chosen."""
    localizable_params: tuple[WhatsAppLocalizableParam, ...]
    """The values. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppHsmLanguage(Model):
    """The language, and how it is chosen.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppHsmLanguage")

    code: str
    """Code of the language. Not empty."""
    policy: Literal["deterministic", "fallback"] | str
    """How the language is chosen. Not empty. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppLocalizableParam(Model):
    """A value that is shown as the recipient's phone writes it.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocalizableParam")

    default: str
    """The value where it can't be localized. Not empty."""
    currency: WhatsAppLocalizableCurrency | None = None
    """An amount of money in a highly structured message."""
    date_time: Mapping[str, Any] | None = None
    """A date and time; its fields are not documented."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("date_time",))


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppLocalizableCurrency(Model):
    """An amount of money in a highly structured message.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppLocalizableCurrency")

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    amount_1000: int | str | None = None
    """The amount times 1000."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppTemplate(Model):
    """A stored template, and the values of its variables.

    See https://developers.webexconnect.io/reference/whatsapp-template-messages
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppTemplate")

    template: str
    """Id of the template in Webex Connect. Not empty."""
    parameters: Mapping[str, WhatsAppParameter] | None = None
    """The value of every variable of the template, by its name; a media header stands under `image`,
    `video` or `document`, quick replies under `quickReply`, a one-time password under `otp`.
    """

    def __attrs_post_init__(self) -> None:
        freeze(self, ("parameters",), ())


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppQuickReply(Model):
    """A quick reply of a template.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppQuickReply")

    button_text: str
    """Caption. Not empty."""
    payload: str
    """Text for your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppMediaParameter(AnyWhatsAppParameter):
    """The file in the header of a template.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppMediaParameter")

    link: str
    """Address of the file. Not empty."""
    filename: str | None = None
    """Name of a document that the recipient sees."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppDateTimeParameter(AnyWhatsAppParameter):
    """A date and time, shown as the recipient's phone writes it.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppDateTimeParameter")
    _tag = "type"
    _tags = ("date_time",)

    type: Literal["date_time"] = attrs.field(default="date_time", metadata={"const": True})
    fallback_value: str
    """Text where it can't be localized. Not empty."""
    timestamp: str | None = None
    """The moment in Unix time."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppCurrencyParameter(AnyWhatsAppParameter):
    """An amount of money, shown as the recipient's phone writes it.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppCurrencyParameter")
    _tag = "type"
    _tags = ("currency",)

    type: Literal["currency"] = attrs.field(default="currency", metadata={"const": True})
    currency_code: str
    """ISO 4217 code of the currency. Not empty."""
    amount_1000: str
    """The amount times 1000. Not empty."""
    fallback_value: str
    """Text where it can't be localized. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppUrlParameter(AnyWhatsAppParameter):
    """The end of the address that a URL button opens.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppUrlParameter")
    _tag = "type"
    _tags = ("url",)

    type: Literal["url"] = attrs.field(default="url", metadata={"const": True})
    payload: str
    """What is put after the button's address. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WhatsAppOtpParameter(AnyWhatsAppParameter):
    """A one-time password.

    See https://developers.webexconnect.io/reference/whatsapp-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "WhatsAppOtpParameter")
    _tag = "type"
    _tags = ("otp",)

    type: Literal["otp"] = attrs.field(default="otp", metadata={"const": True})
    value: str
    """The password, without spaces. 1 to 15 characters."""


@attrs.frozen(kw_only=True, repr=False)
class AppleRequest(AnyMessage, operations.MessageSender["SendResult | ErrorResponse"]):
    """A message for people in Apple Messages for Business.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleRequest")
    _tag = "deliverychannel"
    _tags = ("AppleBusinessChat",)

    appid: str
    """Id of the app asset that sends. SMS and voice need none. Not empty."""
    correlationid: str | None = None
    """Your own id of the request, echoed in notifications. At most 50 bytes."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notifyurl: str | None = None
    """Where notifications go, in place of the URL of the service; empty in a sample. Space in it or
    around it makes it invalid, and with an invalid URL the request is not retried.
    """
    notifyurl_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyurlAuthId"})
    """Id of the authorization for the notification URL."""
    deliverychannel: Literal["AppleBusinessChat"] = attrs.field(default="AppleBusinessChat", metadata={"const": True})
    """The channel."""
    expiry: str | None = None
    """Time in ISO 8601, in UTC or with an offset, after which the message is not sent any more. For
    example, '2015-04-12T13:00:19.456Z'.
    """
    message: StoredTemplate | None = None
    """A template that is stored in Webex Connect."""
    channels: AppleChannels | None = None
    """What is sent; takes precedence over the defaults of the service and over the stored template."""
    options: Options | None = None
    """How links in a text are shortened and tracked."""
    destination: tuple[AppleDestination, ...]
    """Who receives it; 1 to 1000 entries, with at most 1000 ids in all. Not empty."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending, at the place that the page on SMS documents. By default it goes in the
    channel block.
    """
    conversationid: str | None = None
    """Appears in samples of WhatsApp stickers and Apple typing indicators, without an explanation."""
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each destination object; what they are for is not documented. Not empty."""
    icmessage: Literal["true"] | str | None = None
    """Marks a push or in-app message as sent by Webex Connect, where several SDKs live side by side.
    It is added by default. Values not listed here pass too.
    """


@attrs.frozen(kw_only=True, repr=False)
class AppleChannels(Model):
    """The content for Apple Messages for Business.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleChannels")

    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks consent or contact frequency before sending; the tenant must have contact policies
    enabled.
    """
    apple_business_chat: AppleContent | None = attrs.field(default=None, metadata={"wire": "AppleBusinessChat"})
    """What is sent."""


@attrs.frozen(kw_only=True, repr=False)
class AppleText(AnyAppleContent):
    """A text, with attachments.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleText")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str | None = None
    """The text, with U+FFFC where each attachment goes. Advised: at most 10000 characters."""
    attachments: tuple[AppleFile, ...] | None = None
    """The attachments, in the order of their places in the text. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleFile(Model):
    """A file by URL.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleFile")

    url: str
    """Address of the file. Not empty."""
    mime_type: str = attrs.field(metadata={"wire": "mimeType"})
    """Media type of the file. Not empty."""
    name: str | None = None
    """Name of the file that goes with a text."""
    size: str | None = None
    """Size in bytes of the file that goes with a text."""


@attrs.frozen(kw_only=True, repr=False)
class AppleTyping(AnyAppleContent):
    """Shows or hides the typing indicator.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleTyping")
    _tag = "type"
    _tags = (
        "typing_start",
        "typing_end",
    )

    type: Literal["typing_start", "typing_end"]
    """Whether typing starts or ends."""


@attrs.frozen(kw_only=True, repr=False)
class AppleRichLink(AnyAppleContent):
    """A link with a title and an image or a video.

    See https://developers.webexconnect.io/reference/apple-message-for-business-rich-link
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleRichLink")
    _tag = "type"
    _tags = ("richLink",)

    type: Literal["richLink"] = attrs.field(default="richLink", metadata={"const": True})
    rich_link_data: AppleRichLinkData = attrs.field(metadata={"wire": "richLinkData"})
    """A link, and how it is shown."""


@attrs.frozen(kw_only=True, repr=False)
class AppleRichLinkData(Model):
    """A link, and how it is shown.

    See https://developers.webexconnect.io/reference/apple-message-for-business-rich-link
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleRichLinkData")

    url: str
    """Page that opens. Not empty."""
    title: str
    """Title. Not empty. Advised: at most 128 characters."""
    assets: AppleAssets
    """An image, a video, or both."""


@attrs.frozen(kw_only=True, repr=False)
class AppleAssets(Model):
    """An image, a video, or both.

    See https://developers.webexconnect.io/reference/apple-message-for-business-rich-link
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleAssets")

    image: AppleFile | None = None
    """The image; a PNG file of up to 200 KB."""
    video: AppleFile | None = None
    """The video."""


@attrs.frozen(kw_only=True, repr=False)
class AppleInvitation(AnyAppleContent):
    """An invitation to chat, for a phone number.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleInvitation")
    _tag = "type"
    _tags = ("invitation",)

    type: Literal["invitation"] = attrs.field(default="invitation", metadata={"const": True})
    with_image: bool = attrs.field(metadata={"wire": "withImage"})
    """Whether the invitation shows an image."""
    brand_name: str = attrs.field(metadata={"wire": "brandName"})
    """Name of the brand. Not empty."""
    request_identifier: str | None = attrs.field(default=None, metadata={"wire": "requestIdentifier"})
    """Your own id of the request; letters and digits. At most 100 characters."""
    locale: str | None = None
    """Language of the invitation; English (US) if it is left out."""


@attrs.frozen(kw_only=True, repr=False)
class AppleInteractive(AnyAppleContent):
    """A message that the person answers by choosing, filling in, paying or signing in.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleInteractive")
    _tag = "type"
    _tags = ("interactive",)

    type: Literal["interactive"] = attrs.field(default="interactive", metadata={"const": True})
    x_msg_seq: int | None = None
    """Number in the sequence of messages; 1 in the sample of Apple Pay."""
    interactive_data: AppleInteractiveData = attrs.field(metadata={"wire": "interactiveData"})
    """What the person is asked, and the bubbles before and after the answer; or an iMessage app."""


@attrs.frozen(kw_only=True, repr=False)
class AppleInteractiveData(Model):
    """What the person is asked, and the bubbles before and after the answer; or an iMessage app.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleInteractiveData")

    app_icon: str | None = attrs.field(default=None, metadata={"wire": "appIcon"})
    """Icon of an iMessage app; a PNG file."""
    app_id: str | None = attrs.field(default=None, metadata={"wire": "appId"})
    """Id of an iMessage app."""
    app_name: str | None = attrs.field(default=None, metadata={"wire": "appName"})
    """Name of an iMessage app."""
    bid: str | None = None
    """Id of the Messages extension; for an iMessage app it ends in team id and bundle id of the app's
    own. If absent, the provider assumes
    'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.apple.icloud.apps.messages.business.extension'.
    """
    data: AppleInteractiveContent | None = None
    """What the person is asked; exactly one of the kinds."""
    url: str | None = attrs.field(default=None, metadata={"wire": "URL"})
    """Address that is handed to an iMessage app."""
    session_identifier: str | None = attrs.field(default=None, metadata={"wire": "sessionIdentifier"})
    """Id of a session with an iMessage app."""
    use_live_layout: bool | None = attrs.field(default=None, metadata={"wire": "useLiveLayout"})
    """Use the live layout of the Messages extension. If absent, the provider assumes True."""
    received_message: AppleReceivedMessage | None = attrs.field(default=None, metadata={"wire": "receivedMessage"})
    """The bubble that the person receives."""
    reply_message: AppleReplyMessage | None = attrs.field(default=None, metadata={"wire": "replyMessage"})
    """The bubble that shows the person's answer."""
    request_identifier: str | None = attrs.field(default=None, metadata={"wire": "requestIdentifier"})
    """The id of the request once more, beside the data, as the sample of the time picker has it."""


@attrs.frozen(kw_only=True, repr=False)
class AppleReceivedMessage(Model):
    """The bubble that the person receives.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleReceivedMessage")

    style: Literal["icon", "small", "large"] | None = None
    """Size of the bubble. If absent, the provider assumes 'icon'."""
    title: AppleLabel | None = None
    """Title. At most 200 characters."""
    subtitle: AppleLabel | None = None
    """Text below the title. At most 200 characters."""
    image_identifier: str | None = attrs.field(default=None, metadata={"wire": "imageIdentifier"})
    """Identifier of one of the images."""
    image_title: AppleLabel | None = attrs.field(default=None, metadata={"wire": "imageTitle"})
    """Title of the image; for an iMessage app. At most 200 characters."""
    image_subtitle: AppleLabel | None = attrs.field(default=None, metadata={"wire": "imageSubtitle"})
    """Text below the title of the image; for an iMessage app. At most 200 characters."""
    secondary_subtitle: AppleLabel | None = attrs.field(default=None, metadata={"wire": "secondarySubtitle"})
    """Second subtitle; for an iMessage app. At most 200 characters."""
    tertiary_subtitle: AppleLabel | None = attrs.field(default=None, metadata={"wire": "tertiarySubtitle"})
    """Third subtitle; for an iMessage app. At most 200 characters."""


@attrs.frozen(kw_only=True, repr=False)
class AppleReplyMessage(Model):
    """The bubble that shows the person's answer.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleReplyMessage")

    style: Literal["icon", "small", "large"] | str | None = None
    """Size of the bubble. Values not listed here pass too."""
    title: AppleLabel | None = None
    """Title. At most 200 characters."""
    alternate_title: AppleLabel | None = attrs.field(default=None, metadata={"wire": "alternateTitle"})
    """Title where the first can't be shown. At most 200 characters."""
    subtitle: AppleLabel | None = None
    """Text below the title. At most 200 characters."""
    image_identifier: str | None = attrs.field(default=None, metadata={"wire": "imageIdentifier"})
    """Identifier of one of the images."""


@attrs.frozen(kw_only=True, repr=False)
class AppleInteractiveContent(Model):
    """What the person is asked; exactly one of the kinds.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleInteractiveContent")

    version: Literal["1.0", "2.0"] | str | None = None
    """Version of the format. Values not listed here pass too."""
    request_identifier: str = attrs.field(metadata={"wire": "requestIdentifier"})
    """Your own id of the request. Not empty."""
    images: tuple[AppleImage, ...] | None = None
    """The images that the message refers to. Not empty."""
    quick_reply: AppleQuickReply | None = attrs.field(default=None, metadata={"wire": "quick-reply"})
    """A question with 2 to 5 quick replies."""
    list_picker: AppleListPicker | None = attrs.field(default=None, metadata={"wire": "listPicker"})
    """Lists of items to choose from."""
    event: AppleTimePicker | None = None
    """An appointment with up to 10 times to choose from."""
    payment: ApplePayment | None = None
    """A payment with Apple Pay."""
    authenticate: AppleAuthentication | None = None
    """A request to sign in."""
    dynamic: AppleForm | None = None
    """A form of several pages."""


@attrs.frozen(kw_only=True, repr=False)
class AppleImage(Model):
    """An image that other parts of the message refer to.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleImage")

    identifier: str
    """Id within the message; no two images share one. Not empty."""
    url: str
    """Address of the image. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleQuickReply(Model):
    """A question with 2 to 5 quick replies.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleQuickReply")

    summary_text: str = attrs.field(metadata={"wire": "summaryText"})
    """The question. Not empty. Advised: at most 200 characters."""
    items: tuple[AppleQuickReplyItem, ...]
    """The replies, 2 to 5."""


@attrs.frozen(kw_only=True, repr=False)
class AppleQuickReplyItem(Model):
    """A quick reply.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleQuickReplyItem")

    identifier: str
    """Your own id of it; comes back to your webhook. Not empty."""
    title: AppleLabel
    """Caption. 1 to 200 characters."""


@attrs.frozen(kw_only=True, repr=False)
class AppleListPicker(Model):
    """Lists of items to choose from.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleListPicker")

    sections: tuple[AppleListSection, ...]
    """The lists, up to 20. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleListSection(Model):
    """One list.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleListSection")

    items: tuple[AppleListItem, ...]
    """The items, up to 20. Not empty."""
    title: AppleLabel
    """Title of the list. 1 to 200 characters."""
    multiple_selection: bool | None = attrs.field(default=None, metadata={"wire": "multipleSelection"})
    """Whether several items can be chosen."""
    order: int | None = None
    """Place of the list among the others."""


@attrs.frozen(kw_only=True, repr=False)
class AppleListItem(Model):
    """An item of a list.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleListItem")

    style: Literal["default"] | str | None = None
    """How the item is shown. Values not listed here pass too."""
    title: AppleLabel
    """Title. 1 to 200 characters."""
    image_identifier: str | None = attrs.field(default=None, metadata={"wire": "imageIdentifier"})
    """Identifier of one of the images."""
    subtitle: AppleLabel | None = None
    """Text below the title. At most 200 characters."""
    order: int | None = None
    """Place of the item in the list."""
    identifier: str
    """Your own id of it; comes back to your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleTimePicker(Model):
    """An appointment with up to 10 times to choose from.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleTimePicker")

    timezone_offset: int | None = attrs.field(default=None, metadata={"wire": "timezoneOffset"})
    """Offset of the place's time zone from GMT, in minutes."""
    identifier: str
    """Your own id of the appointment. Not empty."""
    title: AppleLabel
    """Title. 1 to 200 characters."""
    timeslots: tuple[AppleTimeslot, ...]
    """The times, up to 10. Not empty."""
    location: AppleLocation | None = None
    """Where an appointment takes place."""


@attrs.frozen(kw_only=True, repr=False)
class AppleTimeslot(Model):
    """One of the times to choose from.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleTimeslot")

    duration: int
    """Length in seconds."""
    start_time: str = attrs.field(metadata={"wire": "startTime"})
    """Start in GMT, as ISO 8601. Not empty."""
    identifier: str
    """Your own id of it; comes back to your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleLocation(Model):
    """Where an appointment takes place.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleLocation")

    title: AppleLabel | None = None
    """Name of the place. At most 200 characters."""
    latitude: float | None = None
    """Latitude in degrees."""
    longitude: float | None = None
    """Longitude in degrees."""
    radius: float | None = None
    """Radius of the place in metres."""


@attrs.frozen(kw_only=True, repr=False)
class ApplePayment(Model):
    """A payment with Apple Pay.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "ApplePayment")

    payment_request: ApplePaymentRequest = attrs.field(metadata={"wire": "paymentRequest"})
    """A request for a payment with Apple Pay."""


@attrs.frozen(kw_only=True, repr=False)
class ApplePaymentRequest(Model):
    """A request for a payment with Apple Pay.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "ApplePaymentRequest")

    line_items: tuple[AppleLineItem, ...] | None = attrs.field(default=None, metadata={"wire": "lineItems"})
    """What makes up the total. Not empty."""
    shipping_methods: tuple[AppleShippingMethod, ...] | None = attrs.field(
        default=None, metadata={"wire": "shippingMethods"}
    )
    """The ways of delivery to choose from. Not empty."""
    required_shipping_contact_fields: tuple[Literal["postalAddress", "name", "phone"] | str, ...] | None = attrs.field(
        default=None, metadata={"wire": "requiredShippingContactFields"}
    )
    """What the person is asked for the delivery. Not empty."""
    country_code: str | None = attrs.field(default=None, metadata={"wire": "countryCode"})
    """Country of the shop as a code of two letters."""
    required_billing_contact_fields: tuple[Literal["postalAddress", "name", "phone"] | str, ...] | None = attrs.field(
        default=None, metadata={"wire": "requiredBillingContactFields"}
    )
    """What the person is asked for the bill. Not empty."""
    currency_code: str | None = attrs.field(default=None, metadata={"wire": "currencyCode"})
    """ISO 4217 code of the amounts' currency."""
    total: AppleTotal | None = None
    """What is paid in all."""


@attrs.frozen(kw_only=True, repr=False)
class AppleLineItem(Model):
    """A line of the bill.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleLineItem")

    amount: str
    """The amount. Not empty."""
    type: Literal["final"] | str | None = None
    """Whether the amount is settled. Values not listed here pass too."""
    label: AppleLabel
    """What it is for. 1 to 200 characters."""


@attrs.frozen(kw_only=True, repr=False)
class AppleTotal(Model):
    """What is paid in all.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleTotal")

    amount: str
    """The amount. Not empty."""
    type: Literal["final"] | str | None = None
    """Whether the amount is settled. Values not listed here pass too."""
    label: AppleLabel
    """What it is for. 1 to 200 characters."""


@attrs.frozen(kw_only=True, repr=False)
class AppleShippingMethod(Model):
    """A way of delivery.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleShippingMethod")

    label: AppleLabel
    """Name. 1 to 200 characters."""
    amount: str
    """What it costs. Not empty."""
    detail: str | None = None
    """Text below the name."""
    identifier: str | None = None
    """Your own id of it; comes back to your webhook."""


@attrs.frozen(kw_only=True, repr=False)
class AppleAuthentication(Model):
    """A request to sign in.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleAuthentication")

    oauth2: AppleOauth2
    """A request to sign in with OAuth 2."""


@attrs.frozen(kw_only=True, repr=False)
class AppleOauth2(Model):
    """A request to sign in with OAuth 2.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleOauth2")

    state: str
    """Text of your own that comes back. Not empty."""
    response_type: Literal["code"] | str = attrs.field(metadata={"wire": "responseType"})
    """What the authorization server answers with. Not empty. Values not listed here pass too."""
    scope: tuple[str, ...]
    """What access is asked for. Not empty."""
    redirect_uri: str = attrs.field(metadata={"wire": "redirectURI"})
    """Where the authorization server sends its answer. Not empty."""
    additional_parameters: str | None = attrs.field(default=None, metadata={"wire": "additionalParameters"})
    """More parameters for the authorization server."""


@attrs.frozen(kw_only=True, repr=False)
class AppleForm(Model):
    """A form of several pages.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleForm")

    private: bool | None = None
    """Whether the form is private. If absent, the provider assumes False."""
    template: Literal["messageForms"] | str | None = None
    """Kind of form. Values not listed here pass too."""
    data: AppleFormData
    """A form of several pages."""


@attrs.frozen(kw_only=True, repr=False)
class AppleFormData(Model):
    """A form of several pages.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleFormData")

    start_page_identifier: str = attrs.field(metadata={"wire": "startPageIdentifier"})
    """Identifier of the first page. Not empty."""
    show_summary: bool | None = attrs.field(default=None, metadata={"wire": "showSummary"})
    """Show all answers before the form is sent."""
    splash: AppleFormSplash | None = None
    """What the person sees before the first page."""
    pages: tuple[AppleFormPage, ...]
    """The pages. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleFormSplash(Model):
    """What the person sees before the first page.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleFormSplash")

    header: AppleLabel | None = None
    """Title. At most 200 characters."""
    splash_text: str | None = attrs.field(default=None, metadata={"wire": "splashtext"})
    """Text below the title."""
    button_title: AppleLabel = attrs.field(metadata={"wire": "buttonTitle"})
    """Caption of the button that opens the first page. 1 to 200 characters."""
    image_identifier: str | None = attrs.field(default=None, metadata={"wire": "imageIdentifier"})
    """Identifier of one of the images."""


@attrs.frozen(kw_only=True, repr=False)
class AppleSelectPage(AnyAppleFormPage):
    """A page with items to choose from.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleSelectPage")
    _tag = "type"
    _tags = ("select",)

    page_identifier: str = attrs.field(metadata={"wire": "pageIdentifier"})
    """Your own id of the page. 1 to 19 characters."""
    type: Literal["select"] = attrs.field(default="select", metadata={"const": True})
    title: AppleLabel | None = None
    """Title. At most 200 characters."""
    subtitle: AppleLabel
    """The question. 1 to 200 characters."""
    multiple_selection: bool | None = attrs.field(default=None, metadata={"wire": "multipleSelection"})
    """Whether several items can be chosen. If absent, the provider assumes False."""
    items: tuple[AppleSelectItem, ...]
    """The items. Not empty."""
    next_page_identifier: str | None = attrs.field(default=None, metadata={"wire": "nextPageIdentifier"})
    """Identifier of the next page where several items can be chosen; none on the last page."""
    submit_form: bool | None = attrs.field(default=None, metadata={"wire": "submitForm"})
    """Send the form after this page."""


@attrs.frozen(kw_only=True, repr=False)
class AppleSelectItem(Model):
    """An item to choose.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleSelectItem")

    title: AppleLabel
    """Title. 1 to 200 characters."""
    value: str | None = None
    """The answer that comes back to your webhook."""
    identifier: str
    """Your own id of the item. Not empty."""
    next_page_identifier: str | None = attrs.field(default=None, metadata={"wire": "nextPageIdentifier"})
    """Identifier of the page that follows this answer where just one item can be chosen."""
    image_identifier: str | None = attrs.field(default=None, metadata={"wire": "imageIdentifier"})
    """Identifier of one of the images."""


@attrs.frozen(kw_only=True, repr=False)
class ApplePickerPage(AnyAppleFormPage):
    """A page with a wheel of items.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "ApplePickerPage")
    _tag = "type"
    _tags = ("picker",)

    page_identifier: str = attrs.field(metadata={"wire": "pageIdentifier"})
    """Your own id of the page. 1 to 19 characters."""
    type: Literal["picker"] = attrs.field(default="picker", metadata={"const": True})
    title: AppleLabel | None = None
    """Title. At most 200 characters."""
    subtitle: AppleLabel
    """The question. 1 to 200 characters."""
    picker_title: AppleLabel | None = attrs.field(default=None, metadata={"wire": "pickerTitle"})
    """Title of the wheel. At most 200 characters."""
    selected_item_index: int | None = attrs.field(default=None, metadata={"wire": "selectedItemIndex"})
    """Index of the item that is chosen at first. If absent, the provider assumes 0."""
    items: tuple[ApplePickerItem, ...]
    """The items. Not empty."""
    next_page_identifier: str | None = attrs.field(default=None, metadata={"wire": "nextPageIdentifier"})
    """Identifier of the next page; none on the last page."""
    submit_form: bool | None = attrs.field(default=None, metadata={"wire": "submitForm"})
    """Send the form after this page."""


@attrs.frozen(kw_only=True, repr=False)
class ApplePickerItem(Model):
    """An item of a wheel.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "ApplePickerItem")

    title: AppleLabel
    """Title. 1 to 200 characters."""
    value: str | None = None
    """The answer that comes back to your webhook."""
    identifier: str
    """Your own id of the item. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AppleDatePickerPage(AnyAppleFormPage):
    """A page that asks for a date.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleDatePickerPage")
    _tag = "type"
    _tags = ("datePicker",)

    page_identifier: str = attrs.field(metadata={"wire": "pageIdentifier"})
    """Your own id of the page. 1 to 19 characters."""
    type: Literal["datePicker"] = attrs.field(default="datePicker", metadata={"const": True})
    title: AppleLabel | None = None
    """Title. At most 200 characters."""
    subtitle: AppleLabel
    """The question. 1 to 200 characters."""
    hint_text: AppleLabel | None = attrs.field(default=None, metadata={"wire": "hintText"})
    """Hint below the field. At most 200 characters."""
    options: AppleDatePickerOptions | None = None
    """What dates can be chosen, and how they are shown."""
    next_page_identifier: str | None = attrs.field(default=None, metadata={"wire": "nextPageIdentifier"})
    """Identifier of the next page; none on the last page."""
    submit_form: bool | None = attrs.field(default=None, metadata={"wire": "submitForm"})
    """Send the form after this page."""


@attrs.frozen(kw_only=True, repr=False)
class AppleDatePickerOptions(Model):
    """What dates can be chosen, and how they are shown.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleDatePickerOptions")

    start_date: str | None = attrs.field(default=None, metadata={"wire": "startDate"})
    """The date that is chosen at first."""
    maximum_date: str | None = attrs.field(default=None, metadata={"wire": "maximumDate"})
    """The last date that can be chosen."""
    minimum_date: str | None = attrs.field(default=None, metadata={"wire": "minimumDate"})
    """The first date that can be chosen."""
    date_format: str | None = attrs.field(default=None, metadata={"wire": "dateFormat"})
    """Format of the dates. If absent, the provider assumes 'MM/dd/yyyy'."""
    label_text: AppleLabel | None = attrs.field(default=None, metadata={"wire": "labelText"})
    """Label of the field. At most 200 characters."""


@attrs.frozen(kw_only=True, repr=False)
class AppleInputPage(AnyAppleFormPage):
    """A page that asks for text.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleInputPage")
    _tag = "type"
    _tags = ("input",)

    page_identifier: str = attrs.field(metadata={"wire": "pageIdentifier"})
    """Your own id of the page. 1 to 19 characters."""
    type: Literal["input"] = attrs.field(default="input", metadata={"const": True})
    title: AppleLabel | None = None
    """Title. At most 200 characters."""
    subtitle: AppleLabel
    """The question. 1 to 200 characters."""
    hint_text: AppleLabel | None = attrs.field(default=None, metadata={"wire": "hintText"})
    """Hint below the field. At most 200 characters."""
    options: AppleInputOptions | None = None
    """What text is asked for, and how it is typed."""
    next_page_identifier: str | None = attrs.field(default=None, metadata={"wire": "nextPageIdentifier"})
    """Identifier of the next page; none on the last page."""
    submit_form: bool | None = attrs.field(default=None, metadata={"wire": "submitForm"})
    """Send the form after this page."""


@attrs.frozen(kw_only=True, repr=False)
class AppleInputOptions(Model):
    """What text is asked for, and how it is typed.

    See https://developers.webexconnect.io/reference/apple-messages-for-business-apis
    """

    _of = schema_of("ottbuild.providers.webex_connect", "AppleInputOptions")

    required: bool | None = None
    """Whether an answer must be given."""
    input_type: Literal["singleline", "multiline"] | None = attrs.field(default=None, metadata={"wire": "inputType"})
    """Whether the answer may have several lines."""
    maximum_character_count: int | None = attrs.field(default=None, metadata={"wire": "maximumCharacterCount"})
    """Length that the answer may have; 30 if absent, or 300 with several lines."""
    keyboard_type: (
        Literal[
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
        | None
    ) = attrs.field(default=None, metadata={"wire": "keyboardType"})
    """The keyboard that is shown. Values not listed here pass too."""
    placeholder: str | None = None
    """Text in the empty field."""
    regex: str | None = None
    """Regular expression that the answer matches."""
    label_text: AppleLabel | None = attrs.field(default=None, metadata={"wire": "labelText"})
    """Label of the field. At most 200 characters."""
    prefix_text: str | None = attrs.field(default=None, metadata={"wire": "prefixText"})
    """Text before the field."""
    text_content_type: (
        Literal[
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
        | None
    ) = attrs.field(default=None, metadata={"wire": "textContentType"})
    """What the answer is, so that the phone can fill it in. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class V2SmsRequest(AnyV2Message, operations.V2MessageSender["V2SendResult | V2ErrorResponse"]):
    """An SMS.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2SmsRequest")
    _tag = "channel"
    _tags = ("sms",)

    channel: Literal["sms"] = attrs.field(default="sms", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Long code, short code or name that the message comes from. Not empty."""
    to: tuple[V2PhoneRecipient, ...]
    """Who receives it; at most 1000 numbers in all, and no more than the tenant may send in a second.
    Not empty.
    """
    substitutions: Mapping[str, str | float | bool] | None = None
    """A value for each variable of the text, by its name; those of a recipient take precedence."""
    smartlinks: tuple[V2SmartLink, ...] | None = None
    """The smart links in the text. Not empty."""
    options: V2LinkOptions | None = None
    """How links in a text are shortened and tracked."""
    requested_receipts: tuple[Literal["SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED"] | str, ...] | None = (
        attrs.field(default=None, metadata={"wire": "requestedReceipts"})
    )
    """What the notification URL is told."""
    batch_id: str | None = attrs.field(default=None, metadata={"wire": "batchId"})
    """Your own id of the scheduled messages; the page requires it, and most of its samples have none."""
    content: V2SmsContent | None = None
    """The content of an SMS."""
    template: V2Template | None = None
    """A template that is stored in Webex Connect."""
    send_at: str | None = attrs.field(default=None, metadata={"wire": "sendAt"})
    """When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent. For example,
    '2026-12-17T15:40:04.000Z'.
    """
    expire_at: str | None = attrs.field(default=None, metadata={"wire": "expireAt"})
    """When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For example,
    '2026-12-18T15:40:04.000Z'.
    """
    validity: str | None = None
    """For how many seconds it is sent, up to 72 hours; with sendAt, from then on. For example, '3600'."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the request. The newer pages on most channels give each recipient one instead."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notify_url: str | None = attrs.field(default=None, metadata={"wire": "notifyUrl"})
    """Where notifications go, in place of the URL of the service. Space in it or around it makes it
    invalid.
    """
    notify_url_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyUrlAuthId"})
    """Id of the authorization for the notification URL."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitutions",), ())


@attrs.frozen(kw_only=True, repr=False)
class V2PhoneRecipient(Model):
    """Phones that receive a message, and what is theirs.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2PhoneRecipient")

    msisdn: tuple[str, ...]
    """Phone numbers in E.164 form; newer tenants want the leading plus sign. Not empty."""
    substitutions: Mapping[str, str | float | bool] | None = None
    """A value for each variable of the text, by its name; those of a recipient take precedence."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the message to these recipients."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitutions",), ())


@attrs.frozen(kw_only=True, repr=False)
class V2EmailRecipient(Model):
    """Addresses that receive an email, and what is theirs.

    See https://developers.webexconnect.io/reference/email-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailRecipient")

    email: tuple[str, ...]
    """Email addresses. Not empty."""
    substitutions: Mapping[str, str | float | bool] | None = None
    """A value for each variable of the text, by its name; those of a recipient take precedence."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the message to these recipients."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitutions",), ())


@attrs.frozen(kw_only=True, repr=False)
class V2SmartLink(Model):
    """A link that takes the place of {{smartlink_<smartlinkId>}} in the text.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2SmartLink")

    smartlink_id: int = attrs.field(metadata={"wire": "smartlinkId"})
    """Id of the smart link, from its configuration."""
    validity: int
    """For how long the link is valid; the unit is minutes in version 1 of the API."""


@attrs.frozen(kw_only=True, repr=False)
class V2LinkOptions(Model):
    """How links in a text are shortened and tracked.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2LinkOptions")

    track_clicks: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "trackClicks"})
    """Report clicks on shortened links. If absent, the provider assumes 'false'."""
    shorten_links: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "shortenLinks"})
    """Shorten the https links of the text, for 180 days."""
    domain: str | None = None
    """Domain of the shortened links."""
    tag1: str | None = None
    """Reporting tag."""
    tag2: str | None = None
    """Second reporting tag."""
    allow_fallback_url: Literal["true", "false"] | None = attrs.field(
        default=None, metadata={"wire": "allowFallbackURL"}
    )
    """Send the long link where shortening fails."""


@attrs.frozen(kw_only=True, repr=False)
class V2SmsContent(Model):
    """The content of an SMS.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2SmsContent")

    type: Literal["text", "unicode"]
    """text for plain characters, unicode for any script, in more parts."""
    text: str
    """The text, in up to 4000 characters; up to 450 are delivered best. $(name) is a variable,
    {{smartlink_4371}} a smart link. Not empty.
    """


@attrs.frozen(kw_only=True, repr=False)
class V2Template(Model):
    """A template that is stored in Webex Connect.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2Template")

    id: str
    """Id of the template. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class V2RcsRequest(AnyV2Message, operations.V2MessageSender["V2SendResult | V2ErrorResponse"]):
    """An RCS message.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2RcsRequest")
    _tag = "channel"
    _tags = ("rcs",)

    channel: Literal["rcs"] = attrs.field(default="rcs", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Id of the RCS app asset that sends. Not empty."""
    to: tuple[V2PhoneRecipient, ...]
    """Who receives it; at most 1000 numbers in all, and no more than the tenant may send in a second.
    Not empty.
    """
    gtr_id: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "gtrId"})
    """Ids, one for each recipient object; what they are for is not documented. Not empty."""
    substitutions: Mapping[str, str | float | bool] | None = None
    """A value for each variable of the text, by its name; those of a recipient take precedence."""
    options: V2RcsOptions | None = None
    """The SMS that is sent where RCS fails, and how links in a text are shortened and tracked."""
    requested_receipts: tuple[Literal["Sent", "Delivered", "Read", "Clicked", "Failed"] | str, ...] | None = (
        attrs.field(default=None, metadata={"wire": "requestedReceipts"})
    )
    """What the notification URL is told."""
    send_at: str | None = attrs.field(default=None, metadata={"wire": "sendAt"})
    """When it is sent, in ISO 8601 and UTC, up to 7 days ahead; now if absent. For example,
    '2026-12-17T15:40:04.000Z'.
    """
    expire_at: str | None = attrs.field(default=None, metadata={"wire": "expireAt"})
    """When it is no longer sent, in ISO 8601 and UTC, up to 7 days ahead. For example,
    '2026-12-18T15:40:04.000Z'.
    """
    content: RcsContent | None = None
    """The content of an RCS message."""
    template: V2Template | None = None
    """A template that is stored in Webex Connect."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the request. The newer pages on most channels give each recipient one instead."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notify_url: str | None = attrs.field(default=None, metadata={"wire": "notifyUrl"})
    """Where notifications go, in place of the URL of the service. Space in it or around it makes it
    invalid.
    """
    notify_url_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyUrlAuthId"})
    """Id of the authorization for the notification URL."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitutions",), ())


@attrs.frozen(kw_only=True, repr=False)
class V2RcsOptions(Model):
    """The SMS that is sent where RCS fails, and how links in a text are shortened and tracked.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2RcsOptions")

    sms_fallback: bool | None = attrs.field(default=None, metadata={"wire": "smsFallback"})
    """Send an SMS where RCS fails. If absent, the provider assumes False."""
    sms_sender_id: str | None = attrs.field(default=None, metadata={"wire": "smsSenderId"})
    """Sender of that SMS."""
    text: str | None = None
    """Text of that SMS. At most 1024 characters."""
    carrier_id: int | None = attrs.field(default=None, metadata={"wire": "carrierId"})
    """Id of the carrier, which need not be looked up then."""
    track_clicks: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "trackClicks"})
    """Report clicks on shortened links. If absent, the provider assumes 'false'."""
    shorten_links: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "shortenLinks"})
    """Shorten the https links of the text, for 180 days."""
    domain: str | None = None
    """Domain of the shortened links."""
    tag1: str | None = None
    """Reporting tag."""
    tag2: str | None = None
    """Second reporting tag."""
    allow_fallback_url: Literal["true", "false"] | None = attrs.field(
        default=None, metadata={"wire": "allowFallbackURL"}
    )
    """Send the long link where shortening fails."""


@attrs.frozen(kw_only=True, repr=False)
class RcsText(AnyRcsContent):
    """A text.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsText")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text, in up to 1024 characters. $(name) is a variable. Not empty."""
    suggestions: tuple[RcsSuggestion, ...] | None = None
    """What the person can tap below the message. Not empty. Advised: at most 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class RcsMedia(AnyRcsContent):
    """An image, a video or another file.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsMedia")
    _tag = "type"
    _tags = ("media",)

    type: Literal["media"] = attrs.field(default="media", metadata={"const": True})
    url: str = attrs.field(metadata={"wire": "mediaContentUrl"})
    """Address of the file, which ends in the type of the file. Not empty."""
    file_size: int | None = attrs.field(default=None, metadata={"wire": "fileSize"})
    """Size of the file. Its unit is bytes by one note of the page, and KB by its tables. Advised: at
    least 1.
    """
    suggestions: tuple[RcsSuggestion, ...] | None = None
    """What the person can tap below the message. Not empty. Advised: at most 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class RcsStandalone(AnyRcsContent):
    """A card with an image or a video.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsStandalone")
    _tag = "type"
    _tags = ("standalone",)

    type: Literal["standalone"] = attrs.field(default="standalone", metadata={"const": True})
    rich_card: RcsRichCard = attrs.field(metadata={"wire": "richCard"})
    """What is on a card, and how it is laid out."""


@attrs.frozen(kw_only=True, repr=False)
class RcsRichCard(Model):
    """What is on a card, and how it is laid out.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsRichCard")

    title: str
    """Title of the card. Not empty. Advised: at most 200 characters."""
    description: str | None = None
    """Text below the title. Advised: at most 2000 characters."""
    orientation: Literal["HORIZONTAL", "VERTICAL"]
    """Whether the text is beside the media or below it."""
    thumbnail_alignment: Literal["LEFT", "RIGHT"] = attrs.field(metadata={"wire": "thumbnailAlignment"})
    """Where the media of a horizontal card is."""
    media: RcsCardMedia
    """The image or the video of a card by itself."""
    thumbnail: RcsThumbnail | None = None
    """A smaller image, which is shown while the media is loaded; in the samples only."""
    suggestions: tuple[RcsSuggestion, ...] | None = None
    """What the person can tap on the card. Not empty. Advised: at most 4 items."""


@attrs.frozen(kw_only=True, repr=False)
class RcsCardMedia(Model):
    """The image or the video of a card by itself.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsCardMedia")

    url: str
    """Address of the image or the video. Not empty. Advised: at most 2048 characters."""
    height: Literal["SHORT", "MEDIUM", "TALL"]
    """Height of the media."""
    file_size: int | None = attrs.field(default=None, metadata={"wire": "filesize"})
    """Size of the file. Its unit is bytes by one note of the page, and KB by its tables. Advised: at
    least 1.
    """


@attrs.frozen(kw_only=True, repr=False)
class RcsThumbnail(Model):
    """The smaller image of a card.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsThumbnail")

    url: str
    """Address of the image or the video. Not empty. Advised: at most 2048 characters."""
    file_size: int | None = attrs.field(default=None, metadata={"wire": "fileSize"})
    """Size of the file. Its unit is bytes by one note of the page, and KB by its tables. Advised: at
    least 1.
    """
    height: Literal["SHORT", "MEDIUM", "TALL"]
    """Height of the media."""
    content_type: str | None = attrs.field(default=None, metadata={"wire": "contentType"})
    """Media type of the image."""
    description: str | None = None
    """What the image shows."""


@attrs.frozen(kw_only=True, repr=False)
class RcsCarousel(AnyRcsContent):
    """Two or more cards beside each other.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsCarousel")
    _tag = "type"
    _tags = ("carousel",)

    type: Literal["carousel"] = attrs.field(default="carousel", metadata={"const": True})
    width: Literal["SMALL", "MEDIUM"]
    """Width of the cards."""
    cards: tuple[RcsCard, ...]
    """The cards. At least 2 items. Advised: at most 10 items."""
    suggestions: tuple[RcsSuggestion, ...] | None = None
    """What the person can tap below the message. Not empty. Advised: at most 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class RcsCard(Model):
    """A card of a carousel.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsCard")

    title: str
    """Title of the card. Not empty. Advised: at most 200 characters."""
    description: str | None = None
    """Text below the title. Advised: at most 2000 characters."""
    media: RcsMediaInCarousel
    """The image or the video of a card in a carousel."""
    suggestions: tuple[RcsSuggestion, ...] | None = None
    """What the person can tap on the card. Not empty. Advised: at most 2 items."""


@attrs.frozen(kw_only=True, repr=False)
class RcsMediaInCarousel(Model):
    """The image or the video of a card in a carousel.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsMediaInCarousel")

    url: str
    """Address of the image or the video. Not empty. Advised: at most 2048 characters."""
    file_size: int | None = attrs.field(default=None, metadata={"wire": "fileSize"})
    """Size of the file. Its unit is bytes by one note of the page, and KB by its tables. Advised: at
    least 1.
    """
    height: Literal["SHORT", "MEDIUM", "TALL"]
    """Height of the media."""


@attrs.frozen(kw_only=True, repr=False)
class RcsAgentEvent(AnyRcsContent):
    """Shows the person that you type, or have read a message.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsAgentEvent")
    _tag = "type"
    _tags = ("agentEvent",)

    type: Literal["agentEvent"] = attrs.field(default="agentEvent", metadata={"const": True})
    event: Literal["IS_TYPING", "READ"]
    """What is shown."""
    message_id: str | None = attrs.field(default=None, metadata={"wire": "messageId"})
    """Id of the message that was read."""


@attrs.frozen(kw_only=True, repr=False)
class RcsReply(AnyRcsSuggestion):
    """Sends an answer back.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsReply")
    _tag = "type"
    _tags = ("reply",)

    type: Literal["reply"] = attrs.field(default="reply", metadata={"const": True})
    display_text: str = attrs.field(metadata={"wire": "displayText"})
    """Text to tap. Not empty. Advised: at most 25 characters."""
    postback_data: str | None = attrs.field(default=None, metadata={"wire": "postbackData"})
    """Data of your own, sent back where it is tapped."""


@attrs.frozen(kw_only=True, repr=False)
class RcsOpenUrl(AnyRcsSuggestion):
    """Opens a page, or the app that is registered for it.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsOpenUrl")
    _tag = "type"
    _tags = ("openUrl",)

    type: Literal["openUrl"] = attrs.field(default="openUrl", metadata={"const": True})
    display_text: str = attrs.field(metadata={"wire": "displayText"})
    """Text to tap. Not empty. Advised: at most 25 characters."""
    url: str
    """What is opened."""
    postback_data: str | None = attrs.field(default=None, metadata={"wire": "postbackData"})
    """Data of your own, sent back where it is tapped."""


@attrs.frozen(kw_only=True, repr=False)
class RcsDialPhone(AnyRcsSuggestion):
    """Calls a number.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsDialPhone")
    _tag = "type"
    _tags = ("dialPhone",)

    type: Literal["dialPhone"] = attrs.field(default="dialPhone", metadata={"const": True})
    display_text: str = attrs.field(metadata={"wire": "displayText"})
    """Text to tap. Not empty. Advised: at most 25 characters."""
    phone: str
    """The number. Not empty."""
    postback_data: str | None = attrs.field(default=None, metadata={"wire": "postbackData"})
    """Data of your own, sent back where it is tapped."""


@attrs.frozen(kw_only=True, repr=False)
class RcsViewLocation(AnyRcsSuggestion):
    """Shows a place on the map.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsViewLocation")
    _tag = "type"
    _tags = ("viewLocation",)

    type: Literal["viewLocation"] = attrs.field(default="viewLocation", metadata={"const": True})
    address: str | None = None
    """Address of the place."""
    display_text: str = attrs.field(metadata={"wire": "displayText"})
    """Text to tap. Not empty. Advised: at most 25 characters."""
    latitude: float
    """Latitude."""
    longitude: float
    """Longitude."""
    postback_data: str | None = attrs.field(default=None, metadata={"wire": "postbackData"})
    """Data of your own, sent back where it is tapped."""


@attrs.frozen(kw_only=True, repr=False)
class RcsShareLocation(AnyRcsSuggestion):
    """Asks for the person's own place.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsShareLocation")
    _tag = "type"
    _tags = ("shareLocation",)

    type: Literal["shareLocation"] = attrs.field(default="shareLocation", metadata={"const": True})
    display_text: str = attrs.field(metadata={"wire": "displayText"})
    """Text to tap. Not empty. Advised: at most 25 characters."""
    postback_data: str | None = attrs.field(default=None, metadata={"wire": "postbackData"})
    """Data of your own, sent back where it is tapped."""


@attrs.frozen(kw_only=True, repr=False)
class RcsCalendarEvent(AnyRcsSuggestion):
    """Adds an event to the calendar.

    See https://developers.webexconnect.io/reference/rcs-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "RcsCalendarEvent")
    _tag = "type"
    _tags = ("calendarEvent",)

    type: Literal["calendarEvent"] = attrs.field(default="calendarEvent", metadata={"const": True})
    display_text: str = attrs.field(metadata={"wire": "displayText"})
    """Text to tap. Not empty. Advised: at most 25 characters."""
    start_time: str = attrs.field(metadata={"wire": "startTime"})
    """When it begins, in ISO 8601 and UTC. For example, '2026-12-17T18:00:00Z'."""
    end_time: str = attrs.field(metadata={"wire": "endTime"})
    """When it ends, in ISO 8601 and UTC. For example, '2026-12-17T20:00:00Z'."""
    meeting_title: str = attrs.field(metadata={"wire": "meetingTitle"})
    """Title of the event. Not empty."""
    meeting_description: str | None = attrs.field(default=None, metadata={"wire": "meetingDescription"})
    """What the event is about."""
    postback_data: str | None = attrs.field(default=None, metadata={"wire": "postbackData"})
    """Data of your own, sent back where it is tapped."""


@attrs.frozen(kw_only=True, repr=False)
class V2MmsRequest(AnyV2Message, operations.V2MessageSender["V2SendResult | V2ErrorResponse"]):
    """An MMS. What its content can hold is not documented as a whole; the fields of the samples are
    known.

    See https://developers.webexconnect.io/reference/mms-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2MmsRequest")
    _tag = "channel"
    _tags = ("mms",)

    channel: Literal["mms"] = attrs.field(default="mms", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Long code or short code that the message comes from. Not empty."""
    to: tuple[V2PhoneRecipient, ...]
    """Who receives it; at most 1000 numbers in all, and no more than the tenant may send in a second.
    Not empty.
    """
    substitutions: Mapping[str, str | float | bool] | None = None
    """A value for each variable of the text, by its name; those of a recipient take precedence."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notify_url: str | None = attrs.field(default=None, metadata={"wire": "notifyUrl"})
    """Where notifications go, in place of the URL of the service. Space in it or around it makes it
    invalid.
    """
    notify_url_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyUrlAuthId"})
    """Id of the authorization for the notification URL."""
    requested_receipts: tuple[str, ...] | None = attrs.field(default=None, metadata={"wire": "requestedReceipts"})
    """What the notification URL is told."""
    options: Mapping[str, Any] | None = None
    """Options; empty in the samples."""
    content: V2MmsContent | None = None
    """The content of an MMS, as far as the samples show it."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the request. The newer pages on most channels give each recipient one instead."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitutions",), ("options",))


@attrs.frozen(kw_only=True, repr=False)
class V2MmsContent(Model):
    """The content of an MMS, as far as the samples show it.

    See https://developers.webexconnect.io/reference/mms-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2MmsContent")

    subject: str | None = None
    """Subject."""
    fallbacktext: str | None = None
    """Text of the SMS that is sent where MMS fails."""
    name: str | None = None
    """Your own name of the message."""
    attachments: tuple[V2MmsAttachment, ...] | None = None
    """What is shown, one after the other. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class V2MmsAttachment(Model):
    """A part of an MMS, as far as the samples show it.

    See https://developers.webexconnect.io/reference/mms-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2MmsAttachment")

    type: Literal["image", "video"] | str | None = None
    """What the file is. Values not listed here pass too."""
    message_text: str | None = attrs.field(default=None, metadata={"wire": "messageText"})
    """Text beside the file."""
    media_url: str | None = attrs.field(default=None, metadata={"wire": "mediaUrl"})
    """Address of the file."""


@attrs.frozen(kw_only=True, repr=False)
class V2EmailRequest(AnyV2Message, operations.V2MessageSender["V2SendResult | V2ErrorResponse"]):
    """An email.

    See https://developers.webexconnect.io/reference/email-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailRequest")
    _tag = "channel"
    _tags = ("email",)

    channel: Literal["email"] = attrs.field(default="email", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Email address that it comes from. Not empty."""
    to: tuple[V2EmailRecipient, ...]
    """Who receives it; at most 1000 addresses in all, and no more than the tenant may send in a
    second. Not empty.
    """
    substitutions: Mapping[str, str | float | bool] | None = None
    """A value for each variable of the text, by its name; those of a recipient take precedence."""
    cc: tuple[str, ...] | None = None
    """Email addresses that receive a copy."""
    bcc: tuple[str, ...] | None = None
    """Email addresses that receive a copy, which the others do not see."""
    multiple_to_recipients: bool | None = attrs.field(default=None, metadata={"wire": "multipleToRecipients"})
    """Send one email to all addresses, which see each other, in place of one to each. If absent, the
    provider assumes False.
    """
    options: V2EmailOptions | None = None
    """How an email is sent, tracked and unsubscribed from."""
    content: V2EmailContent | None = None
    """The content of an email. The whole email has up to 10 MB as it is sent by AWS SES."""
    template: V2EmailTemplate | None = None
    """A template that is stored in Webex Connect."""
    requested_receipts: (
        tuple[
            Literal[
                "submitted", "delivered", "read", "clicked", "bounce", "not verified", "invalid", "complaint", "failed"
            ]
            | str,
            ...,
        ]
        | None
    ) = attrs.field(default=None, metadata={"wire": "requestedReceipts"})
    """What the notification URL is told."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the request. The newer pages on most channels give each recipient one instead."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notify_url: str | None = attrs.field(default=None, metadata={"wire": "notifyUrl"})
    """Where notifications go, in place of the URL of the service. Space in it or around it makes it
    invalid.
    """
    notify_url_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyUrlAuthId"})
    """Id of the authorization for the notification URL."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitutions",), ())


@attrs.frozen(kw_only=True, repr=False)
class V2EmailOptions(Model):
    """How an email is sent, tracked and unsubscribed from.

    See https://developers.webexconnect.io/reference/email-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailOptions")

    from_name: str | None = attrs.field(default=None, metadata={"wire": "fromName"})
    """Name beside the address that it comes from."""
    track_clicks: bool | None = attrs.field(default=None, metadata={"wire": "trackClicks"})
    """Report clicks on links of the HTML."""
    track_opens: bool | None = attrs.field(default=None, metadata={"wire": "trackOpens"})
    """Report when the email is opened; only by way of AWS SES."""
    shorten_links: Literal["true", "false"] | None = attrs.field(default=None, metadata={"wire": "shortenLinks"})
    """Shorten the https links of the text, for 180 days."""
    domain: str | None = None
    """Domain of the shortened links."""
    tag1: str | None = None
    """Reporting tag."""
    tag2: str | None = None
    """Second reporting tag."""
    allow_fallback_url: Literal["true", "false"] | None = attrs.field(
        default=None, metadata={"wire": "allowFallbackURL"}
    )
    """Send the long link where shortening fails."""
    list_unsubscribe_url: str | None = attrs.field(default=None, metadata={"wire": "listUnsubscribeUrl"})
    """Your own page to unsubscribe at."""
    unsubscribe_email_address: str | None = attrs.field(default=None, metadata={"wire": "unsubscribeEmailAddress"})
    """Address that a request to unsubscribe goes to."""
    unsubscribe_email_subject: str | None = attrs.field(default=None, metadata={"wire": "unsubscribeEmailSubject"})
    """Subject of a request to unsubscribe."""


@attrs.frozen(kw_only=True, repr=False)
class V2EmailContent(Model):
    """The content of an email. The whole email has up to 10 MB as it is sent by AWS SES.

    See https://developers.webexconnect.io/reference/email-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailContent")

    type: Literal["text", "html"]
    """Whether it is plain text or HTML."""
    subject: str
    """Subject. Not empty."""
    reply_to: str | None = attrs.field(default=None, metadata={"wire": "replyTo"})
    """Email address that answers go to."""
    text: str | None = None
    """The text; of HTML, what is shown where HTML can't be."""
    html: str | None = None
    """The HTML, in up to 500 KB by the table of the page, and up to 350 KB by its samples. At most
    512000 bytes. Advised: at most 358400 bytes.
    """
    attachments: tuple[V2EmailAttachment, ...] | None = None
    """The attachments. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class V2EmailAttachment(Model):
    """A file by URL.

    See https://developers.webexconnect.io/reference/email-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailAttachment")

    mimetype: str
    """Media type of the file. Not empty."""
    name: str
    """Name of the file. Not empty."""
    media_url: str = attrs.field(metadata={"wire": "mediaUrl"})
    """Address of the file. Not empty."""
    cid: str | None = None
    """Id of an image inside the HTML, which shows it by <img src="cid:logo">."""


@attrs.frozen(kw_only=True, repr=False)
class V2EmailTemplate(Model):
    """A template that is stored in Webex Connect.

    See https://developers.webexconnect.io/reference/email-api
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2EmailTemplate")

    id: str
    """Id of the template. Not empty."""
    subject: str | None = None
    """Subject in place of that of the template."""


@attrs.frozen(kw_only=True, repr=False)
class V2VoiceRequest(AnyV2Message, operations.V2MessageSender["V2SendResult | V2ErrorResponse"]):
    """A call that plays a recording or says a text.

    See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2VoiceRequest")
    _tag = "channel"
    _tags = ("voice",)

    channel: Literal["voice"] = attrs.field(default="voice", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Number that the call comes from, in E.164 form. Not empty."""
    to: tuple[V2PhoneRecipient, ...]
    """Who receives it; at most 1000 numbers in all, and no more than the tenant may send in a second.
    Not empty.
    """
    priority: int | None = None
    """1 is low, 2 medium, 3 high; only an older page has it."""
    requested_receipts: (
        tuple[Literal["offered", "accepted", "answered", "released", "rejected", "disconnected", "dropped"] | str, ...]
        | None
    ) = attrs.field(default=None, metadata={"wire": "requestedReceipts"})
    """What the notification URL is told."""
    content: V2VoiceContent
    """What a call plays or says."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the request. The newer pages on most channels give each recipient one instead."""
    callback_data: str | None = attrs.field(default=None, metadata={"wire": "callbackData"})
    """Data of your own, echoed in notifications. At most 2000 characters."""
    notify_url: str | None = attrs.field(default=None, metadata={"wire": "notifyUrl"})
    """Where notifications go, in place of the URL of the service. Space in it or around it makes it
    invalid.
    """
    notify_url_auth_id: str | None = attrs.field(default=None, metadata={"wire": "notifyUrlAuthId"})
    """Id of the authorization for the notification URL."""
    contact_policy: ContactPolicy | None = attrs.field(default=None, metadata={"wire": "contactPolicy"})
    """Checks before sending."""


@attrs.frozen(kw_only=True, repr=False)
class V2Recording(AnyV2VoiceContent):
    """A recording that was uploaded.

    See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2Recording")
    _tag = "type"
    _tags = ("media",)

    type: Literal["media"] = attrs.field(default="media", metadata={"const": True})
    media_id: str = attrs.field(metadata={"wire": "mediaId"})
    """Id of the recording. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class V2Speech(AnyV2VoiceContent):
    """Speech that is made of a text.

    See https://developers.webexconnect.io/reference/send-message-api-v2-make-voice-call
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2Speech")
    _tag = "type"
    _tags = ("TTS",)

    type: Literal["TTS"] = attrs.field(default="TTS", metadata={"const": True})
    tts_processor: Literal["Azure"] = attrs.field(default="Azure", metadata={"wire": "ttsProcessor", "const": True})
    """What makes the speech."""
    language: str
    """Language of the speech. Not empty."""
    voice: str
    """The voice, by its name at Azure. Not empty."""
    region: str
    """Region of the voice, as Azure calls it. Not empty."""
    text: str
    """What is said. 1 to 2000 characters."""
    voice_type: Literal["Neural"] = attrs.field(default="Neural", metadata={"wire": "voiceType", "const": True})
    """How the voice is made."""
    gender: Literal["male", "female"] | str
    """Gender of the voice. Not empty. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class V2SendResult(Model):
    """The request was accepted; notifications say whether the message arrives.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2SendResult")

    request_timestamp: str | None = attrs.field(default=None, metadata={"wire": "requestTimestamp"})
    """When it came, in ISO 8601."""
    message_id: str = attrs.field(metadata={"wire": "messageId"})
    """Id of the message."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id from the request."""
    status: Literal["queued", "Queued", "Rejected"] | str | None = None
    """What becomes of it. Values not listed here pass too."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)


@attrs.frozen(kw_only=True, repr=False)
class V2ErrorResponse(Model):
    """The request was refused.

    See https://developers.webexconnect.io/reference/send-sms-message-api-v2
    """

    _of = schema_of("ottbuild.providers.webex_connect", "V2ErrorResponse")

    code: ResponseCode
    """The result of the request. Values not listed here pass too."""
    message: str | None = None
    """What is wrong."""

    @property
    def code_meaning(self) -> Meaning | None:
        """What `code` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "code", self.code)


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallRequest(Model, operations.VoiceCallRequestSender["VoiceCallResult | V2ErrorResponse"]):
    """A call that plays a recording or says a text, by the API for voice alone.

    See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceCallRequest")

    caller_id: str = attrs.field(metadata={"wire": "callerId"})
    """Number of Webex Connect that the call comes from. Not empty."""
    dialed_number: str | None = attrs.field(default=None, metadata={"wire": "dialedNumber"})
    """Number that is called; the page calls it optional in its table, and mandatory in its samples."""
    audio: VoiceAudio
    """What a call plays or says."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id of the request."""
    callback_url: str | None = attrs.field(default=None, metadata={"wire": "callbackUrl"})
    """Where the state of the call is reported to."""
    callback_url_auth_id: str | None = attrs.field(default=None, metadata={"wire": "callbackUrlAuthId"})
    """Id of the authorization for the callback URL."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceSpeech(AnyVoiceAudio):
    """Speech that is made of a text. What is not known of the voice is replaced by the default.

    See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceSpeech")
    _tag = "type"
    _tags = ("TTS",)

    type: Literal["TTS"] = attrs.field(default="TTS", metadata={"const": True})
    style: Literal["NEURAL"] | str
    """How the voice is made. Not empty. Values not listed here pass too."""
    language: str
    """Language of the speech. Not empty."""
    voice: str
    """The voice. Not empty."""
    gender: Literal["FEMALE", "MALE"] | str
    """Gender of the voice. Not empty. Values not listed here pass too."""
    engine: Literal["AZURE"] | str
    """What makes the speech. Not empty. Values not listed here pass too."""
    text_format: Literal["TEXT", "SSML"] = attrs.field(metadata={"wire": "textFormat"})
    """Whether the text is plain or SSML."""
    text: str
    """What is said. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceMedia(AnyVoiceAudio):
    """A recording that was uploaded.

    See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceMedia")
    _tag = "type"
    _tags = ("MEDIA",)

    type: Literal["MEDIA"] = attrs.field(default="MEDIA", metadata={"const": True})
    media_id: str = attrs.field(metadata={"wire": "mediaId"})
    """Id of the recording. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceUrl(AnyVoiceAudio):
    """A recording on the web.

    See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceUrl")
    _tag = "type"
    _tags = ("URL",)

    type: Literal["URL"] = attrs.field(default="URL", metadata={"const": True})
    location: str
    """Address of the recording, a .wav or .mp3 file. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallResult(Model):
    """The call was accepted; callbacks say what becomes of it.

    See https://developers.webexconnect.io/reference/voice-only-api-v1-make-outbound-calls
    """

    _of = schema_of("ottbuild.providers.webex_connect", "VoiceCallResult")

    accepted_time: str = attrs.field(metadata={"wire": "acceptedTime"})
    """When it was accepted, in ISO 8601."""
    message_id: str = attrs.field(metadata={"wire": "messageId"})
    """Id of the call."""
    correlation_id: str | None = attrs.field(default=None, metadata={"wire": "correlationId"})
    """Your own id from the request."""


PushCategory: TypeAlias = Literal[
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
]
"""Which buttons a push notification has."""
InAppCategory: TypeAlias = Literal[
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
]
"""Which buttons the notification of an in-app message has."""
RefusedRequests: TypeAlias = tuple[RefusedRequest, ...]
"""Requests that were refused."""
ResponseCode: TypeAlias = (
    Literal[
        "1001",
        "7000",
        "7001",
        "7002",
        "7003",
        "7004",
        "7005",
        "7006",
        "7007",
        "7009",
        "7010",
        "7011",
        "7020",
        "7026",
        "7104",
        "7108",
        "7200",
        "7722",
    ]
    | str
)
"""The result of the request."""
DeliveryCode: TypeAlias = (
    Literal[
        "7500",
        "7501",
        "7502",
        "7528",
        "7034",
        "7101",
        "7102",
        "7107",
        "7208",
        "7301",
        "7302",
        "7303",
        "7304",
        "7305",
        "7306",
        "7307",
        "7308",
        "7309",
        "7310",
        "7311",
        "7312",
        "7313",
        "7314",
        "7316",
        "7317",
        "7703",
        "7704",
        "7706",
        "7708",
        "7738",
    ]
    | str
)
"""The state of the message."""
WhatsAppTextParameter: TypeAlias = str
"""Text for a variable in the header or the body."""
WhatsAppQuickReplyParameter: TypeAlias = tuple[WhatsAppQuickReply, ...]
"""The quick replies of the template, up to 3."""
AppleLabel: TypeAlias = str
"""A title, label or hint of printable characters."""
Message: TypeAlias = (
    SmsRequest | VoiceRequest | PushRequest | InAppRequest | MessengerRequest | WhatsAppRequest | AppleRequest | Unknown
)
"""One message for one channel."""
NotificationAction: TypeAlias = NotificationTarget | NotificationOpenApp | NotificationDefault | Unknown
"""What a tap on a notification does."""
InteractiveAction: TypeAlias = InteractiveTarget | InteractivePlain | Unknown
"""What a button of a notification does."""
InAppAttachment: TypeAlias = InAppImage | InAppVideo | InAppAudio | InAppFile | InAppLocation | InAppTemplate | Unknown
"""A file, a place or a set of cards."""
InAppButton: TypeAlias = InAppWebUrlButton | InAppPostbackButton | Unknown
"""A button of a card."""
InAppInteractiveAction: TypeAlias = InteractiveTarget | InteractivePlain | InteractiveReply | Unknown
"""What a button of the notification does."""
Refusal: TypeAlias = RefusedRequest | RefusedRequests | Unknown
"""Why the request was refused, as an object or as a list of objects."""
WhatsAppContent: TypeAlias = (
    WhatsAppTextMessage
    | WhatsAppImageMessage
    | WhatsAppAudioMessage
    | WhatsAppDocumentMessage
    | WhatsAppVideoMessage
    | WhatsAppStickerMessage
    | WhatsAppLocationMessage
    | WhatsAppContactsMessage
    | WhatsAppListMessage
    | WhatsAppReplyMessage
    | WhatsAppHsmMessage
    | WhatsAppIdentity
    | Unknown
)
"""The content of the message, or the identity of a stored template."""
WhatsAppHeader: TypeAlias = (
    WhatsAppTextHeader | WhatsAppDocumentHeader | WhatsAppVideoHeader | WhatsAppImageHeader | Unknown
)
"""The header above the text of a reply message."""
WhatsAppParameter: TypeAlias = (
    WhatsAppTextParameter
    | WhatsAppQuickReplyParameter
    | WhatsAppMediaParameter
    | WhatsAppDateTimeParameter
    | WhatsAppCurrencyParameter
    | WhatsAppUrlParameter
    | WhatsAppOtpParameter
    | Unknown
)
"""The value of one variable, or the quick replies."""
AppleContent: TypeAlias = AppleText | AppleRichLink | AppleInteractive | AppleTyping | AppleInvitation | Unknown
"""What is sent."""
AppleFormPage: TypeAlias = AppleSelectPage | ApplePickerPage | AppleDatePickerPage | AppleInputPage | Unknown
"""A page of a form."""
V2Message: TypeAlias = V2SmsRequest | V2RcsRequest | V2MmsRequest | V2EmailRequest | V2VoiceRequest | Unknown
"""One message for one channel, in version 2 of the API."""
RcsContent: TypeAlias = RcsText | RcsMedia | RcsStandalone | RcsCarousel | RcsAgentEvent | Unknown
"""The content of an RCS message."""
RcsSuggestion: TypeAlias = (
    RcsReply | RcsOpenUrl | RcsDialPhone | RcsViewLocation | RcsShareLocation | RcsCalendarEvent | Unknown
)
"""Something that the person can tap."""
V2VoiceContent: TypeAlias = V2Recording | V2Speech | Unknown
"""What a call plays or says."""
VoiceAudio: TypeAlias = VoiceSpeech | VoiceMedia | VoiceUrl | Unknown
"""What a call plays or says."""

readable(globals())
