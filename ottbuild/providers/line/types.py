"""Names for annotations: what the calls of LINE return."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Part
from ottbuild.providers.line import models
from ottbuild.providers.line.builders import (
    AnyMessageBuilder,
    AudioMessageBuilder,
    BroadcastRequestBuilder,
    ButtonsTemplateBuilder,
    CarouselTemplateBuilder,
    ConfirmTemplateBuilder,
    CouponMessageBuilder,
    CreateRichMenuAliasRequestBuilder,
    FlexMessageBuilder,
    ImageCarouselTemplateBuilder,
    ImagemapMessageBuilder,
    ImageMessageBuilder,
    LoadingIndicatorRequestBuilder,
    LocationMessageBuilder,
    MarkAsReadRequestBuilder,
    MarkChatAsReadRequestBuilder,
    MulticastRequestBuilder,
    NarrowcastRequestBuilder,
    PnpPushRequestBuilder,
    PnpTemplatedPushRequestBuilder,
    PushRequestBuilder,
    ReplyRequestBuilder,
    RichMenuBatchRequestBuilder,
    RichMenuBulkLinkRequestBuilder,
    RichMenuBulkUnlinkRequestBuilder,
    RichMenuRequestBuilder,
    StickerMessageBuilder,
    TextMessageBuilder,
    TextMessageV2Builder,
    UpdateRichMenuAliasRequestBuilder,
    ValidateRequestBuilder,
    VideoMessageBuilder,
)

ReplyRequest: TypeAlias = ReplyRequestBuilder
"""Messages that answer a webhook event."""
PushRequest: TypeAlias = PushRequestBuilder
"""Messages for one person, group or multi-person chat."""
MulticastRequest: TypeAlias = MulticastRequestBuilder
"""Messages for up to 500 people."""
BroadcastRequest: TypeAlias = BroadcastRequestBuilder
"""Messages for all friends of the account."""
NarrowcastRequest: TypeAlias = NarrowcastRequestBuilder
"""Messages for the friends that recipient and filter choose."""
ValidateRequest: TypeAlias = ValidateRequestBuilder
"""Messages that LINE checks without sending them."""
LoadingIndicatorRequest: TypeAlias = LoadingIndicatorRequestBuilder
"""A loading animation in the chat with one person, until the next message or the end of its time."""
MarkAsReadRequest: TypeAlias = MarkAsReadRequestBuilder
"""A message that is marked as read, with all messages before it."""
MarkChatAsReadRequest: TypeAlias = MarkChatAsReadRequestBuilder
"""A person whose messages are all marked as read. This is the older way, for corporate accounts that
applied for it; mark_as_read is for all.
"""
RichMenuRequest: TypeAlias = RichMenuRequestBuilder
"""A menu at the bottom of the chat: an image with areas that react to taps. The image is uploaded
afterwards: POST https://api-data.line.me/v2/bot/richmenu/{richMenuId}/content takes it as a file
and not as JSON, so that no call makes that request. People see the menu once it is the default menu
or linked to them.
"""
RichMenuArea: TypeAlias = Part[models.RichMenuArea]
"""An area of a rich menu, and what a tap on it does."""
RichMenuBulkLinkRequest: TypeAlias = RichMenuBulkLinkRequestBuilder
"""A rich menu for up to 500 people, in place of those that they have."""
RichMenuBulkUnlinkRequest: TypeAlias = RichMenuBulkUnlinkRequestBuilder
"""Up to 500 people whose own rich menus are taken away."""
RichMenuBatchRequest: TypeAlias = RichMenuBatchRequestBuilder
"""Rich menus that are replaced, or taken away, for everybody who has them."""
RichMenuBatchOperation: TypeAlias = Part[models.AnyRichMenuBatchOperation]
"""What is done to everybody who has a certain rich menu, or any."""
RichMenuBatchLinkOperation: TypeAlias = Part[models.RichMenuBatchLinkOperation]
"""Gives another rich menu to everybody who has a certain one."""
RichMenuBatchUnlinkOperation: TypeAlias = Part[models.RichMenuBatchUnlinkOperation]
"""Takes a certain rich menu away from everybody who has it."""
RichMenuBatchUnlinkAllOperation: TypeAlias = Part[models.RichMenuBatchUnlinkAllOperation]
"""Takes the rich menu away from everybody who has one of their own; it stands alone."""
CreateRichMenuAliasRequest: TypeAlias = CreateRichMenuAliasRequestBuilder
"""A name for a rich menu, which other rich menus switch to."""
UpdateRichMenuAliasRequest: TypeAlias = UpdateRichMenuAliasRequestBuilder
"""Another rich menu for an alias, which is an argument of the request."""
Recipient: TypeAlias = Part[models.AnyRecipient]
"""An audience, an earlier narrowcast, or a combination of them."""
AudienceRecipient: TypeAlias = Part[models.AudienceRecipient]
"""The members of an audience."""
RedeliveryRecipient: TypeAlias = Part[models.RedeliveryRecipient]
"""The people that an earlier narrowcast was sent to."""
OperatorRecipient: TypeAlias = Part[models.OperatorRecipient]
"""Recipients that are combined with and, or, or not."""
DemographicFilter: TypeAlias = Part[models.AnyDemographicFilter]
"""A choice of people by one trait, or a combination of such choices."""
GenderFilter: TypeAlias = Part[models.GenderFilter]
"""People of certain genders."""
AgeFilter: TypeAlias = Part[models.AgeFilter]
"""People of a certain age."""
AppTypeFilter: TypeAlias = Part[models.AppTypeFilter]
"""People with certain kinds of phones."""
AreaFilter: TypeAlias = Part[models.AreaFilter]
"""People in certain areas."""
SubscriptionPeriodFilter: TypeAlias = Part[models.SubscriptionPeriodFilter]
"""People who have been friends for a certain time."""
OperatorFilter: TypeAlias = Part[models.OperatorFilter]
"""Filters that are combined with and, or, or not."""
PnpPushRequest: TypeAlias = PnpPushRequestBuilder
"""Messages for the owner of a phone number."""
PnpTemplatedPushRequest: TypeAlias = PnpTemplatedPushRequestBuilder
"""A message from a registered template for the owner of a phone number."""
PnpItem: TypeAlias = Part[models.PnpItem]
"""A line of the message."""
PnpButton: TypeAlias = Part[models.PnpButton]
"""A button of the message."""
Message: TypeAlias = AnyMessageBuilder[models.AnyMessage]
"""A message of any kind."""
TextMessage: TypeAlias = TextMessageBuilder
"""A text, with LINE emojis if you like."""
TextEmoji: TypeAlias = Part[models.TextEmoji]
"""A LINE emoji that takes the place of a dollar sign."""
TextMessageV2: TypeAlias = TextMessageV2Builder
"""A text with placeholders for mentions and LINE emojis."""
Substitution: TypeAlias = Part[models.AnySubstitution]
"""What takes the place of a placeholder."""
MentionSubstitution: TypeAlias = Part[models.MentionSubstitution]
"""A mention of someone in the group or multi-person chat; in a reply or a push only."""
Mentionee: TypeAlias = Part[models.AnyMentionee]
"""Who is mentioned."""
UserMentionee: TypeAlias = Part[models.UserMentionee]
"""One member of the chat."""
AllMentionee: TypeAlias = Part[models.AllMentionee]
"""Everyone in the chat."""
EmojiSubstitution: TypeAlias = Part[models.EmojiSubstitution]
"""A LINE emoji."""
StickerMessage: TypeAlias = StickerMessageBuilder
"""A sticker from LINE's list of those that can be sent."""
ImageMessage: TypeAlias = ImageMessageBuilder
"""An image."""
VideoMessage: TypeAlias = VideoMessageBuilder
"""A video."""
AudioMessage: TypeAlias = AudioMessageBuilder
"""An audio clip."""
LocationMessage: TypeAlias = LocationMessageBuilder
"""A place on the map."""
CouponMessage: TypeAlias = CouponMessageBuilder
"""A coupon of the account."""
QuickReplyItem: TypeAlias = Part[models.QuickReplyItem]
"""A quick reply button."""
ImagemapMessage: TypeAlias = ImagemapMessageBuilder
"""An image with areas that react to taps."""
BaseSize: TypeAlias = Part[models.BaseSize]
"""Size of the image in pixels; its width is always 1040."""
ImagemapVideo: TypeAlias = Part[models.ImagemapVideo]
"""A video that plays on a part of the image."""
ImagemapExternalLink: TypeAlias = Part[models.ImagemapExternalLink]
"""A link that appears once the video is over."""
ImagemapAction: TypeAlias = Part[models.AnyImagemapAction]
"""What a tap on an area of the image does."""
UriImagemapAction: TypeAlias = Part[models.UriImagemapAction]
"""An area that opens a link."""
MessageImagemapAction: TypeAlias = Part[models.MessageImagemapAction]
"""An area that sends a message in the person's name."""
ClipboardImagemapAction: TypeAlias = Part[models.ClipboardImagemapAction]
"""An area that copies a text to the clipboard."""
ImagemapArea: TypeAlias = Part[models.ImagemapArea]
"""A rectangle in pixels of the base size, from the top left corner."""
TemplateMessage: TypeAlias = AnyMessageBuilder[models.TemplateMessage]
"""A message made from a template."""
ButtonsTemplate: TypeAlias = ButtonsTemplateBuilder
"""A text with 1 to 4 buttons, and an image and a title if you like."""
ConfirmTemplate: TypeAlias = ConfirmTemplateBuilder
"""A text with two buttons."""
CarouselTemplate: TypeAlias = CarouselTemplateBuilder
"""Up to 10 columns, side by side, each with a text and 1 to 3 buttons."""
CarouselColumn: TypeAlias = Part[models.CarouselColumn]
"""A column with a text and 1 to 3 buttons, and an image and a title if you like."""
ImageCarouselTemplate: TypeAlias = ImageCarouselTemplateBuilder
"""Up to 10 images, side by side, each with an action."""
ImageCarouselColumn: TypeAlias = Part[models.ImageCarouselColumn]
"""An image with an action."""
Action: TypeAlias = Part[models.AnyAction]
"""What a tap does; not every place takes every kind."""
PostbackAction: TypeAlias = Part[models.PostbackAction]
"""Sends data to your webhook."""
MessageAction: TypeAlias = Part[models.MessageAction]
"""Sends a message in the person's name."""
UriAction: TypeAlias = Part[models.UriAction]
"""Opens a link."""
AltUri: TypeAlias = Part[models.AltUri]
"""The link for LINE on a computer; works in Flex Messages."""
DatetimePickerAction: TypeAlias = Part[models.DatetimePickerAction]
"""Lets the person choose a date, a time or both, and sends it to your webhook."""
CameraAction: TypeAlias = Part[models.CameraAction]
"""Opens the camera; in a quick reply only."""
CameraRollAction: TypeAlias = Part[models.CameraRollAction]
"""Opens the camera roll; in a quick reply only."""
LocationAction: TypeAlias = Part[models.LocationAction]
"""Lets the person send a location; in a quick reply only."""
RichMenuSwitchAction: TypeAlias = Part[models.RichMenuSwitchAction]
"""Switches to another rich menu; in a rich menu only."""
ClipboardAction: TypeAlias = Part[models.ClipboardAction]
"""Copies a text to the clipboard."""
FlexMessage: TypeAlias = FlexMessageBuilder
"""A message with a layout of your own."""
FlexContainer: TypeAlias = Part[models.AnyFlexContainer]
"""One bubble, or several side by side."""
FlexBubble: TypeAlias = Part[models.FlexBubble]
"""A bubble of header, hero, body and footer."""
FlexCarousel: TypeAlias = Part[models.FlexCarousel]
"""Up to 12 bubbles of the same size, side by side."""
BubbleStyles: TypeAlias = Part[models.BubbleStyles]
"""Styles of the blocks of a bubble."""
BlockStyle: TypeAlias = Part[models.BlockStyle]
"""Style of a block."""
FlexHero: TypeAlias = Part[models.AnyFlexHero]
"""The block with the main picture; a box, an image or a video."""
FlexComponent: TypeAlias = Part[models.AnyFlexComponent]
"""A component of a box; which kinds it takes depends on its layout."""
FlexBox: TypeAlias = Part[models.FlexBox]
"""A box that arranges other components."""
LinearGradient: TypeAlias = Part[models.LinearGradient]
"""A background that passes from one colour to another."""
FlexButton: TypeAlias = Part[models.FlexButton]
"""A button."""
FlexImage: TypeAlias = Part[models.FlexImage]
"""An image."""
FlexVideo: TypeAlias = Part[models.FlexVideo]
"""A video; only as the hero of a single bubble. Needs LINE 11.22.0 for phones or later."""
FlexAltContent: TypeAlias = Part[models.AnyFlexAltContent]
"""What is shown where the video can't be; a box or an image."""
FlexIcon: TypeAlias = Part[models.FlexIcon]
"""An icon beside text; only in a baseline box."""
FlexText: TypeAlias = Part[models.FlexText]
"""A text, in one style or made of spans."""
FlexSpan: TypeAlias = Part[models.FlexSpan]
"""A stretch of text with a style of its own; only in a text."""
FlexSeparator: TypeAlias = Part[models.FlexSeparator]
"""A line between components."""
FlexFiller: TypeAlias = Part[models.FlexFiller]
"""An empty space; the spacing of the box does not apply to it. Deprecated."""
