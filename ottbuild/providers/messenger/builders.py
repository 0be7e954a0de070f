"""The fluent calls of Messenger Platform Send API."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Calls fill the slots of the parts that they make: an __init__ would cost a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Self

from ottbuild.payloads.arguments import (
    as_text,
    part,
    parts,
    plain_list,
    plain_map,
)
from ottbuild.payloads.builder import Arg, Builder, Part
from ottbuild.payloads.deprecation import deprecated, warn_dead, warn_deprecated
from ottbuild.payloads.payload import Wire
from ottbuild.providers.messenger import _checks, operations
from ottbuild.providers.messenger._checks import (
    PATTERN_1,
    PATTERN_2,
    PATTERN_3,
    PATTERN_4,
    PATTERN_5,
    PATTERN_6,
    PATTERN_7,
    PATTERN_8,
    PATTERN_9,
)
from ottbuild.schemas.jsontext import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.messenger import models as models

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


class Messenger:
    """Messages and sender actions that a Facebook Page sends to people in Messenger."""

    @staticmethod
    def send(message: Arg[models.Message]) -> SendRequestBuilder:
        """A message or a sender action for one person.

        Args:
            message: A text, an attachment or a sticker, with optional quick replies.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {}
        ok = True
        it = SendRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it.message(message)

    @staticmethod
    def sender_action(sender_action: Literal["typing_on", "typing_off", "mark_seen"]) -> SendRequestBuilder:
        """A message or a sender action for one person.

        Args:
            sender_action: Shows or hides the typing indicator, or marks the conversation as read.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"sender_action": sender_action}
        ok = type_of(sender_action) is str and sender_action in {"typing_on", "typing_off", "mark_seen"}
        it = SendRequestBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def text(text: str) -> MessageBuilder:
        """A text, an attachment or a sticker, with optional quick replies.

        Args:
            text: The text of the message. At most 2000 characters.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"text": text}
        ok = type_of(text) is str and len(text) <= 2000
        it = MessageBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def sticker(sticker_id: int) -> MessageBuilder:
        """A text, an attachment or a sticker, with optional quick replies.

        Args:
            sticker_id: Id of a sticker.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"sticker_id": sticker_id}
        ok = type_of(sticker_id) is int
        it = MessageBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def image(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | int | None = None
    ) -> MediaAttachmentBuilder:
        """An image, an audio clip, a video or another file of up to 25 MB.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise. Not
                empty.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"type": "image"}
        ok = True
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and url != ""
        if is_reusable is not None:
            made["is_reusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachment_id"] = as_text(attachment_id)
            ok = ok and type_of(made["attachment_id"]) is str and made["attachment_id"] != ""
        it = MediaAttachmentBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def audio(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | int | None = None
    ) -> MediaAttachmentBuilder:
        """An image, an audio clip, a video or another file of up to 25 MB.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise. Not
                empty.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"type": "audio"}
        ok = True
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and url != ""
        if is_reusable is not None:
            made["is_reusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachment_id"] = as_text(attachment_id)
            ok = ok and type_of(made["attachment_id"]) is str and made["attachment_id"] != ""
        it = MediaAttachmentBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def video(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | int | None = None
    ) -> MediaAttachmentBuilder:
        """An image, an audio clip, a video or another file of up to 25 MB.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise. Not
                empty.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"type": "video"}
        ok = True
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and url != ""
        if is_reusable is not None:
            made["is_reusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachment_id"] = as_text(attachment_id)
            ok = ok and type_of(made["attachment_id"]) is str and made["attachment_id"] != ""
        it = MediaAttachmentBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def file(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | int | None = None
    ) -> MediaAttachmentBuilder:
        """An image, an audio clip, a video or another file of up to 25 MB.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise. Not
                empty.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        made: Wire = {"type": "file"}
        ok = True
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and url != ""
        if is_reusable is not None:
            made["is_reusable"] = is_reusable
            ok = ok and type_of(is_reusable) is bool
        if attachment_id is not None:
            made["attachment_id"] = as_text(attachment_id)
            ok = ok and type_of(made["attachment_id"]) is str and made["attachment_id"] != ""
        it = MediaAttachmentBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def generic_template() -> GenericTemplateBuilder:
        """One card, or a carousel of up to 10 cards.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
        """
        made: Wire = {}
        ok = True
        it = GenericTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def button_template(text: str) -> ButtonTemplateBuilder:
        """A text with 1 to 3 buttons.

        Args:
            text: Text above the buttons. At most 640 characters.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"text": text}
        ok = type_of(text) is str and len(text) <= 640
        it = ButtonTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def media_template() -> MediaTemplateBuilder:
        """An image or a video that plays in the conversation, with optional buttons.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/media
        """
        made: Wire = {}
        ok = True
        it = MediaTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def receipt_template(
        *, recipient_name: str, order_number: str, currency: str, payment_method: str
    ) -> ReceiptTemplateBuilder:
        """An order confirmation with items, address and totals.

        Args:
            recipient_name: Name of the customer.
            order_number: Number of the order; no two receipts may share one.
            currency: ISO 4217 code of the payment's currency.
            payment_method: How the customer paid, in your own words.

        See https://github.com/machinat/sociably
        """
        made: Wire = {
            "recipient_name": recipient_name,
            "order_number": order_number,
            "currency": currency,
            "payment_method": payment_method,
        }
        ok = (
            type_of(recipient_name) is str
            and type_of(order_number) is str
            and type_of(currency) is str
            and type_of(payment_method) is str
        )
        it = ReceiptTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def product_template() -> ProductTemplateBuilder:
        """Products from the Page's catalog.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        made: Wire = {}
        ok = True
        it = ProductTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def coupon_template(title: str) -> CouponTemplateBuilder:
        """A coupon with a code, a shop link, or both.

        Args:
            title: Title. At most 80 characters.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
        """
        made: Wire = {"title": title}
        ok = type_of(title) is str and len(title) <= 80
        it = CouponTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def customer_feedback_template(title: str, subtitle: str, button_title: str) -> CustomerFeedbackTemplateBuilder:
        """An invitation to rate an experience.

        Args:
            title: Title, without URLs. At most 65 characters.
            subtitle: Second line, without URLs. At most 80 characters.
            button_title: Caption of the button that opens the form, without URLs. At most 20
                characters.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        made: Wire = {"title": title, "subtitle": subtitle, "button_title": button_title}
        ok = (
            type_of(title) is str
            and len(title) <= 65
            and type_of(subtitle) is str
            and len(subtitle) <= 80
            and type_of(button_title) is str
            and len(button_title) <= 20
        )
        it = CustomerFeedbackTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def notification_messages_template(payload: str) -> NotificationMessagesTemplateBuilder:
        """An invitation to subscribe to marketing messages.

        Args:
            payload: Text of your own that comes back when the person subscribes.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        made: Wire = {"payload": payload}
        ok = type_of(payload) is str
        it = NotificationMessagesTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated(
        "Messenger.one_time_notif_req_template was switched off by the provider; use the notification_messages template"
    )
    def one_time_notif_req_template(title: str, payload: str) -> OneTimeNotifReqTemplateBuilder:
        """An invitation to receive a single notification.

        Args:
            title: Title. At most 65 characters.
            payload: Text of your own that comes back when the person agrees.

        See https://github.com/bottenderjs/messaging-apis
        """
        made: Wire = {"title": title, "payload": payload}
        ok = type_of(title) is str and len(title) <= 65 and type_of(payload) is str
        it = OneTimeNotifReqTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def image_grid_template() -> ImageGridTemplateBuilder:
        """A grid of 2 to 6 images.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        made: Wire = {}
        ok = True
        it = ImageGridTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated("Messenger.list_template was switched off by the provider; use the generic template")
    def list_template() -> ListTemplateBuilder:
        """A vertical list of 2 to 4 items.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {}
        ok = True
        it = ListTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated("Messenger.open_graph_template was switched off by the provider; use the generic template")
    def open_graph_template() -> OpenGraphTemplateBuilder:
        """A preview of a web page, such as a song.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {}
        ok = True
        it = OpenGraphTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated(
        "Messenger.airline_itinerary_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_itinerary_template(
        intro_message: str, *, locale: str, pnr_number: str, total_price: float | str, currency: str
    ) -> AirlineItineraryTemplateBuilder:
        """A flight itinerary and its receipt; every send fails since December 2021.

        Args:
            intro_message: Text above the card.
            locale: Language and country of the card. Matches ^[a-z]{2}_[A-Z]{2}$.
            pnr_number: Booking number (passenger name record).
            total_price: What the booking costs in all.
            currency: ISO 4217 code of the prices' currency.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {
            "intro_message": intro_message,
            "locale": locale,
            "pnr_number": pnr_number,
            "total_price": total_price,
            "currency": currency,
        }
        ok = (
            type_of(intro_message) is str
            and type_of(locale) is str
            and (locale in PATTERN_7.known or PATTERN_7.matches(locale))
            and type_of(pnr_number) is str
            and (
                (type_of(total_price) is int or type_of(total_price) is float and total_price - total_price == 0)
                or type_of(total_price) is str
            )
            and type_of(currency) is str
        )
        it = AirlineItineraryTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated(
        "Messenger.airline_checkin_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_checkin_template(
        intro_message: str, *, locale: str, pnr_number: str, checkin_url: str
    ) -> AirlineCheckinTemplateBuilder:
        """A reminder to check in; every send fails since December 2021.

        Args:
            intro_message: Text above the card.
            locale: Language and country of the card. Matches ^[a-z]{2}_[A-Z]{2}$.
            pnr_number: Booking number (passenger name record).
            checkin_url: Page to check in on.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {
            "intro_message": intro_message,
            "locale": locale,
            "pnr_number": pnr_number,
            "checkin_url": checkin_url,
        }
        ok = (
            type_of(intro_message) is str
            and type_of(locale) is str
            and (locale in PATTERN_7.known or PATTERN_7.matches(locale))
            and type_of(pnr_number) is str
            and type_of(checkin_url) is str
        )
        it = AirlineCheckinTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated(
        "Messenger.airline_boardingpass_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_boardingpass_template(intro_message: str, *, locale: str) -> AirlineBoardingPassTemplateBuilder:
        """Boarding passes; every send fails since December 2021.

        Args:
            intro_message: Text above the card.
            locale: Language and country of the card. Matches ^[a-z]{2}_[A-Z]{2}$.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"intro_message": intro_message, "locale": locale}
        ok = (
            type_of(intro_message) is str
            and type_of(locale) is str
            and (locale in PATTERN_7.known or PATTERN_7.matches(locale))
        )
        it = AirlineBoardingPassTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    @deprecated(
        "Messenger.airline_update_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_update_template(
        update_type: Literal["delay", "gate_change", "cancellation"], *, locale: str, pnr_number: str
    ) -> AirlineUpdateTemplateBuilder:
        """News of a delay, a new gate or a cancellation; every send fails since December 2021.

        Args:
            update_type: What has changed.
            locale: Language and country of the card. Matches ^[a-z]{2}_[A-Z]{2}$.
            pnr_number: Booking number (passenger name record).

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"update_type": update_type, "locale": locale, "pnr_number": pnr_number}
        ok = (
            type_of(update_type) is str
            and update_type in {"delay", "gate_change", "cancellation"}
            and type_of(locale) is str
            and (locale in PATTERN_7.known or PATTERN_7.matches(locale))
            and type_of(pnr_number) is str
        )
        it = AirlineUpdateTemplateBuilder()
        it._calls, it._parts_valid = made, ok
        return it

    @staticmethod
    def recipient_name(first_name: str | None = None, last_name: str | None = None) -> Part[models.RecipientName]:
        """The person's name; only goes with a phone number.

        Args:
            first_name: First name.
            last_name: Last name.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {}
        ok = True
        if first_name is not None:
            made["first_name"] = first_name
            ok = ok and type_of(first_name) is str
        if last_name is not None:
            made["last_name"] = last_name
            ok = ok and type_of(last_name) is str
        it: Part[models.RecipientName] = Part()
        it._of, it._wire, it._valid = _RECIPIENT_NAME, made, ok
        return it

    @staticmethod
    def quick_reply(title: str, payload: str, *, image_url: str | None = None) -> Part[models.TextQuickReply]:
        """A quick reply with your own caption and payload.

        Args:
            title: Caption; it may only be empty beside an image. At most 20 characters.
            payload: Text for your webhook; it may only be empty beside an image. At most 1000
                characters.
            image_url: Icon beside the caption, at least 24 x 24 pixels.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        made: Wire = {"content_type": "text", "title": title, "payload": payload}
        ok = type_of(title) is str and len(title) <= 20 and type_of(payload) is str and len(payload) <= 1000
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        ok = (
            ok
            and (not (made["title"] == "") or "image_url" in made)
            and (not (made["payload"] == "") or "image_url" in made)
        )
        it: Part[models.TextQuickReply] = Part()
        it._of, it._wire, it._valid = _TEXT_QUICK_REPLY, made, ok
        return it

    @staticmethod
    def quick_reply_phone_number() -> Part[models.UserPhoneNumberQuickReply]:
        """A quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        it: Part[models.UserPhoneNumberQuickReply] = Part()
        it._of, it._wire, it._valid = _USER_PHONE_NUMBER_QUICK_REPLY, {"content_type": "user_phone_number"}, True
        return it

    @staticmethod
    def quick_reply_email() -> Part[models.UserEmailQuickReply]:
        """A quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        it: Part[models.UserEmailQuickReply] = Part()
        it._of, it._wire, it._valid = _USER_EMAIL_QUICK_REPLY, {"content_type": "user_email"}, True
        return it

    @staticmethod
    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location() -> Part[models.LocationQuickReply]:
        """A quick reply that asks for the person's location; no longer offered by Messenger.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it: Part[models.LocationQuickReply] = Part()
        it._of, it._wire, it._valid = _LOCATION_QUICK_REPLY, {"content_type": "location"}, True
        return it

    @staticmethod
    def generic_element(
        title: str,
        *,
        item_url: str | None = None,
        image_url: str | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.Button] | None] | None = None,
    ) -> Part[models.GenericElement]:
        """A card with a title and at least one other field.

        Args:
            title: Title. At most 80 characters.
            item_url: Page that opens when the card is tapped; replaced by default_action. It was
                switched off by the provider; use default_action.
            image_url: Image at the top of the card.
            subtitle: Second line. At most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. At most 3 items.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
        """
        if item_url is not None:
            warn_deprecated("item_url was switched off by the provider; use default_action")
        made: Wire = {"title": title}
        ok = type_of(title) is str and len(title) <= 80
        if item_url is not None:
            made["item_url"] = item_url
            ok = ok and type_of(item_url) is str
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if default_action is not None:
            made["default_action"], fine = part(default_action, _DEFAULT_ACTION__KINDS)
            ok = ok and fine
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = (
            ok
            and len(made) >= 2
            and (
                not ("buttons" in made)
                or (
                    len(made["buttons"]) <= 1
                    or not ("type" in made["buttons"][1] and made["buttons"][1]["type"] == "payment")
                )
                and (
                    len(made["buttons"]) <= 2
                    or not ("type" in made["buttons"][2] and made["buttons"][2]["type"] == "payment")
                )
            )
        )
        it: Part[models.GenericElement] = Part()
        it._of, it._wire, it._valid = _GENERIC_ELEMENT, made, ok
        return it

    @staticmethod
    def media_element(
        media_type: Literal["image", "video"],
        *,
        attachment_id: str | int | None = None,
        url: str | None = None,
        buttons: Iterable[Arg[models.Button] | None] | None = None,
    ) -> Part[models.MediaElement]:
        """An image or a video, from an earlier upload or from Facebook.

        Args:
            media_type: What is shown; audio is not possible here.
            attachment_id: Id of a file that was kept or uploaded before.
            url: Address of a photo or a video on Facebook; other sites are refused. Matches
                ^https?://([A-Za-z0-9-]+\\.)*facebook\\.com/.
            buttons: Buttons below the media. At most 3 items.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/media
        """
        made: Wire = {"media_type": media_type}
        ok = type_of(media_type) is str and media_type in {"image", "video"}
        if attachment_id is not None:
            made["attachment_id"] = as_text(attachment_id)
            ok = ok and type_of(made["attachment_id"]) is str
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and (url in PATTERN_1.known or PATTERN_1.matches(url))
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = (
            ok
            and ("attachment_id" in made or "url" in made)
            and not ("attachment_id" in made and "url" in made)
            and (
                not ("buttons" in made)
                or (
                    len(made["buttons"]) <= 1
                    or not ("type" in made["buttons"][1] and made["buttons"][1]["type"] == "payment")
                )
                and (
                    len(made["buttons"]) <= 2
                    or not ("type" in made["buttons"][2] and made["buttons"][2]["type"] == "payment")
                )
            )
        )
        if ok and not (not ("buttons" in made)):
            for x in made["buttons"]:
                ok = ok and not ("type" in x and x["type"] == "element_share")
        it: Part[models.MediaElement] = Part()
        it._of, it._wire, it._valid = _MEDIA_ELEMENT, made, ok
        return it

    @staticmethod
    def receipt_element(
        title: str,
        price: float,
        *,
        subtitle: str | None = None,
        quantity: float | None = None,
        currency: str | None = None,
        image_url: str | None = None,
    ) -> Part[models.ReceiptElement]:
        """One item of an order.

        Args:
            title: Name of the item.
            price: Price of the item; 0 if it is free.
            subtitle: Second line about the item.
            quantity: How many were bought.
            currency: ISO 4217 code of the price's currency.
            image_url: Picture of the item.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"title": title}
        ok = type_of(title) is str and (type_of(price) is int or type_of(price) is float and price - price == 0)
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if quantity is not None:
            made["quantity"] = quantity
            ok = ok and (type_of(quantity) is int or type_of(quantity) is float and quantity - quantity == 0)
        made["price"] = price
        if currency is not None:
            made["currency"] = currency
            ok = ok and type_of(currency) is str
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        it: Part[models.ReceiptElement] = Part()
        it._of, it._wire, it._valid = _RECEIPT_ELEMENT, made, ok
        return it

    @staticmethod
    def adjustment(name: str, amount: float) -> Part[models.ReceiptAdjustment]:
        """A discount or another change to the total.

        Args:
            name: What the adjustment is for.
            amount: Amount that is taken off the total.

        See https://github.com/machinat/sociably
        """
        it: Part[models.ReceiptAdjustment] = Part()
        it._of, it._wire, it._valid = (
            _RECEIPT_ADJUSTMENT,
            {"name": name, "amount": amount},
            type_of(name) is str and (type_of(amount) is int or type_of(amount) is float and amount - amount == 0),
        )
        return it

    @staticmethod
    def product_element(id: str) -> Part[models.ProductElement]:
        """A product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        it: Part[models.ProductElement] = Part()
        it._of, it._wire, it._valid = _PRODUCT_ELEMENT, {"id": id}, type_of(id) is str
        return it

    @staticmethod
    def feedback_screen(questions: Iterable[Arg[models.FeedbackQuestion] | None]) -> Part[models.FeedbackScreen]:
        """A screen of the feedback form, with one question.

        Args:
            questions: The one question. Exactly 1 item.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        made: Wire = {}
        ok = True
        made["questions"], fine = parts(questions, _FEEDBACK_QUESTION__KINDS)
        ok = ok and fine and len(made["questions"]) == 1
        it: Part[models.FeedbackScreen] = Part()
        it._of, it._wire, it._valid = _FEEDBACK_SCREEN, made, ok
        return it

    @staticmethod
    def feedback_question(
        id: str,
        type: Literal["csat", "nps", "ces", "free_form"],
        *,
        title: str | None = None,
        score_label: Literal["neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none"] | None = None,
        score_option: Literal["one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven"] | None = None,
        follow_up: Arg[models.FollowUp] | None = None,
    ) -> Part[models.FeedbackQuestion]:
        """A question of the feedback form, answered with a score or in free text.

        Args:
            id: Your own id of the question; letters, digits and underscores. At most 80 characters.
                Matches ^[A-Za-z0-9_]+$.
            type: Satisfaction, promoter or effort score, or free text.
            title: The question in 5 to 85 characters, without URLs; the default text is localized.
                5 to 85 characters.
            score_label: Wording of the scale; csat defaults to neg_pos, ces to hard_easy, nps to
                unlike_like.
            score_option: The scale; what is possible depends on the type, and csat defaults to
                five_stars.
            follow_up: A field for free text after a score; answers have up to 400 characters.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        made: Wire = {"id": id, "type": type}
        ok = (
            type_of(id) is str
            and len(id) <= 80
            and (id in PATTERN_5.known or PATTERN_5.matches(id))
            and type_of(type) is str
            and type in {"csat", "nps", "ces", "free_form"}
        )
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and 5 <= len(title) <= 85
        if score_label is not None:
            made["score_label"] = score_label
            ok = (
                ok
                and type_of(score_label) is str
                and score_label in {"neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none"}
            )
        if score_option is not None:
            made["score_option"] = score_option
            ok = (
                ok
                and type_of(score_option) is str
                and score_option in {"one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven"}
            )
        if follow_up is not None:
            made["follow_up"], fine = part(follow_up, _FOLLOW_UP__KINDS)
            ok = ok and fine
        ok = (
            ok
            and (
                not (made["type"] == "csat")
                or ("score_option" not in made or made["score_option"] in {"one_to_five", "five_stars", "five_emojis"})
            )
            and (not (made["type"] == "nps") or ("score_option" not in made or made["score_option"] in {"zero_to_ten"}))
            and (
                not (made["type"] == "ces") or ("score_option" not in made or made["score_option"] in {"one_to_seven"})
            )
            and (not (made["type"] == "free_form") or not ("score_option" in made))
            and (not (made["type"] == "free_form") or not ("follow_up" in made))
            and (not ("title" in made) or not (made["title"] in PATTERN_4.known or PATTERN_4.matches(made["title"])))
        )
        it: Part[models.FeedbackQuestion] = Part()
        it._of, it._wire, it._valid = _FEEDBACK_QUESTION, made, ok
        return it

    @staticmethod
    def follow_up(*, placeholder: str | None = None) -> Part[models.FollowUp]:
        """A field for free text after a score; answers have up to 400 characters.

        Args:
            placeholder: Hint in the empty field, without URLs. At most 65 characters. If absent,
                the provider assumes 'Give additional feedback'.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        made: Wire = {"type": "free_form"}
        ok = True
        if placeholder is not None:
            made["placeholder"] = placeholder
            ok = ok and type_of(placeholder) is str and len(placeholder) <= 65
        ok = ok and (
            not ("placeholder" in made)
            or not (made["placeholder"] in PATTERN_4.known or PATTERN_4.matches(made["placeholder"]))
        )
        it: Part[models.FollowUp] = Part()
        it._of, it._wire, it._valid = _FOLLOW_UP, made, ok
        return it

    @staticmethod
    def notification_messages_element(
        payload: str,
        *,
        title: str | None = None,
        image_url: str | None = None,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None,
    ) -> Part[models.NotificationMessagesElement]:
        """A card that invites to one topic of marketing messages.

        Args:
            payload: Text of your own that comes back when the person subscribes.
            title: Title of the card.
            image_url: Image of the card.
            notification_messages_frequency: How often messages come; no longer in use. It was
                switched off by the provider on 2023-02-02.
            notification_messages_reoptin: Whether the person can be asked to opt in again.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        made: Wire = {}
        ok = type_of(payload) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        made["payload"] = payload
        if notification_messages_frequency is not None:
            made["notification_messages_frequency"] = notification_messages_frequency
            ok = (
                ok
                and type_of(notification_messages_frequency) is str
                and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"}
            )
        if notification_messages_reoptin is not None:
            made["notification_messages_reoptin"] = notification_messages_reoptin
            ok = (
                ok
                and type_of(notification_messages_reoptin) is str
                and notification_messages_reoptin in {"ENABLED", "DISABLED"}
            )
        it: Part[models.NotificationMessagesElement] = Part()
        it._of, it._wire, it._valid = _NOTIFICATION_MESSAGES_ELEMENT, made, ok
        return it

    @staticmethod
    def image_grid_element(
        images: Iterable[Arg[models.ImageGridImage] | None],
        *,
        title: str | None = None,
        subtitle: str | None = None,
        buttons: Iterable[Arg[models.ImageGridButton] | None] | None = None,
    ) -> Part[models.ImageGridElement]:
        """A grid of images with an optional text and buttons.

        Args:
            images: The images, 2 to 6. 2 to 6 items.
            title: Title. At most 45 characters.
            subtitle: Second line. At most 80 characters.
            buttons: Buttons below the grid. At most 3 items.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        made: Wire = {}
        ok = True
        made["images"], fine = parts(images, _IMAGE_GRID_IMAGE__KINDS)
        ok = ok and fine and 2 <= len(made["images"]) <= 6
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 45
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _IMAGE_GRID_BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = ok and (
            not (True) or 0 <= sum("is_hero_image" in x and x["is_hero_image"] is True for x in made["images"]) <= 1
        )
        it: Part[models.ImageGridElement] = Part()
        it._of, it._wire, it._valid = _IMAGE_GRID_ELEMENT, made, ok
        return it

    @staticmethod
    def image_grid_image(
        url: str, *, is_hero_image: bool | None = None, action: models.ImageGridAction | None = None
    ) -> Part[models.ImageGridImage]:
        """An image of a grid.

        Args:
            url: Address of the image.
            is_hero_image: Make this the hero image; a grid has at most one. If absent, the provider
                assumes False.
            action: What a tap on the image does; opens a URL or sends a postback.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        made: Wire = {"url": url}
        ok = type_of(url) is str
        if is_hero_image is not None:
            made["is_hero_image"] = is_hero_image
            ok = ok and type_of(is_hero_image) is bool
        if action is not None:
            made["action"] = plain_map(action)
            ok = ok and type_of(made["action"]) is OBJECT and plain(made["action"])
        it: Part[models.ImageGridImage] = Part()
        it._of, it._wire, it._valid = _IMAGE_GRID_IMAGE, made, ok
        return it

    @staticmethod
    def list_element(
        title: str,
        *,
        subtitle: str | None = None,
        image_url: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.Button] | None] | None = None,
    ) -> Part[models.ListElement]:
        """An item of a list.

        Args:
            title: Title. At most 80 characters.
            subtitle: Second line. At most 80 characters.
            image_url: Image of the item.
            default_action: What a tap on the card does; opens a web page.
            buttons: One button beside the text. At most 1 item.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"title": title}
        ok = type_of(title) is str and len(title) <= 80
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        if default_action is not None:
            made["default_action"], fine = part(default_action, _DEFAULT_ACTION__KINDS)
            ok = ok and fine
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 1
        if ok and not (not ("buttons" in made)):
            for x in made["buttons"]:
                ok = ok and not ("type" in x and x["type"] == "element_share")
        it: Part[models.ListElement] = Part()
        it._of, it._wire, it._valid = _LIST_ELEMENT, made, ok
        return it

    @staticmethod
    def open_graph_element(
        url: str, *, buttons: Iterable[Arg[models.Button] | None] | None = None
    ) -> Part[models.OpenGraphElement]:
        """A page, with optional buttons.

        Args:
            url: Page that is shown as a preview.
            buttons: Buttons below the preview. At most 3 items.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"url": url}
        ok = type_of(url) is str
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = ok and (
            not ("buttons" in made)
            or (
                len(made["buttons"]) <= 1
                or not ("type" in made["buttons"][1] and made["buttons"][1]["type"] == "payment")
            )
            and (
                len(made["buttons"]) <= 2
                or not ("type" in made["buttons"][2] and made["buttons"][2]["type"] == "payment")
            )
        )
        if ok and not (not ("buttons" in made)):
            for x in made["buttons"]:
                ok = ok and not ("type" in x and x["type"] == "element_share")
        it: Part[models.OpenGraphElement] = Part()
        it._of, it._wire, it._valid = _OPEN_GRAPH_ELEMENT, made, ok
        return it

    @staticmethod
    def web_url(
        title: str,
        url: str,
        *,
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        messenger_extensions: bool | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
    ) -> Part[models.WebUrlButton]:
        """A button that opens a web page.

        Args:
            title: Caption. At most 20 characters.
            url: Page that opens; HTTPS if messenger_extensions is on.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
        """
        made: Wire = {"type": "web_url", "url": url, "title": title}
        ok = type_of(url) is str and type_of(title) is str and len(title) <= 20
        if webview_height_ratio is not None:
            made["webview_height_ratio"] = webview_height_ratio
            ok = ok and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
        if messenger_extensions is not None:
            made["messenger_extensions"] = messenger_extensions
            ok = ok and type_of(messenger_extensions) is bool
        if fallback_url is not None:
            made["fallback_url"] = fallback_url
            ok = ok and type_of(fallback_url) is str
        if webview_share_button is not None:
            made["webview_share_button"] = webview_share_button
            ok = ok and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        ok = ok and (
            not ("messenger_extensions" in made and made["messenger_extensions"] is True)
            or made["url"].startswith("https://")
        )
        it: Part[models.WebUrlButton] = Part()
        it._of, it._wire, it._valid = _WEB_URL_BUTTON, made, ok
        return it

    @staticmethod
    def default_action(
        url: str,
        *,
        messenger_extensions: bool | None = None,
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
    ) -> Part[models.DefaultAction]:
        """What a tap on the card does; opens a web page.

        Args:
            url: Page that opens; HTTPS if messenger_extensions is on.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
        """
        made: Wire = {"type": "web_url", "url": url}
        ok = type_of(url) is str
        if messenger_extensions is not None:
            made["messenger_extensions"] = messenger_extensions
            ok = ok and type_of(messenger_extensions) is bool
        if webview_height_ratio is not None:
            made["webview_height_ratio"] = webview_height_ratio
            ok = ok and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
        if fallback_url is not None:
            made["fallback_url"] = fallback_url
            ok = ok and type_of(fallback_url) is str
        if webview_share_button is not None:
            made["webview_share_button"] = webview_share_button
            ok = ok and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        ok = ok and (
            not ("messenger_extensions" in made and made["messenger_extensions"] is True)
            or made["url"].startswith("https://")
        )
        it: Part[models.DefaultAction] = Part()
        it._of, it._wire, it._valid = _DEFAULT_ACTION, made, ok
        return it

    @staticmethod
    def postback(title: str, payload: str) -> Part[models.PostbackButton]:
        """A button that sends its payload to your webhook.

        Args:
            title: Caption. At most 20 characters.
            payload: Text for your webhook. At most 1000 characters.

        See https://github.com/Vlix/facebookmessenger
        """
        it: Part[models.PostbackButton] = Part()
        it._of, it._wire, it._valid = (
            _POSTBACK_BUTTON,
            {"type": "postback", "title": title, "payload": payload},
            type_of(title) is str and len(title) <= 20 and type_of(payload) is str and len(payload) <= 1000,
        )
        return it

    @staticmethod
    def phone_number(title: str, payload: str) -> Part[models.PhoneNumberButton]:
        """A button that dials a phone number.

        Args:
            title: Caption. At most 20 characters.
            payload: The number, with a plus sign and the country code in front. Matches ^\\+.

        See https://github.com/Vlix/facebookmessenger
        """
        it: Part[models.PhoneNumberButton] = Part()
        it._of, it._wire, it._valid = (
            _PHONE_NUMBER_BUTTON,
            {"type": "phone_number", "title": title, "payload": payload},
            type_of(title) is str
            and len(title) <= 20
            and type_of(payload) is str
            and (payload in PATTERN_6.known or PATTERN_6.matches(payload)),
        )
        return it

    @staticmethod
    def account_link(url: str) -> Part[models.AccountLinkButton]:
        """A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only. Matches ^https://.

        See https://github.com/Vlix/facebookmessenger
        """
        it: Part[models.AccountLinkButton] = Part()
        it._of, it._wire, it._valid = (
            _ACCOUNT_LINK_BUTTON,
            {"type": "account_link", "url": url},
            type_of(url) is str and url.startswith("https://"),
        )
        return it

    @staticmethod
    def account_unlink() -> Part[models.AccountUnlinkButton]:
        """A button to log out, which ends the account link.

        See https://github.com/Vlix/facebookmessenger
        """
        it: Part[models.AccountUnlinkButton] = Part()
        it._of, it._wire, it._valid = _ACCOUNT_UNLINK_BUTTON, {"type": "account_unlink"}, True
        return it

    @staticmethod
    def game_play(
        title: str, *, payload: str | None = None, game_metadata: Arg[models.GameMetadata] | None = None
    ) -> Part[models.GamePlayButton]:
        """A button that starts an Instant Game.

        Args:
            title: Caption. At most 20 characters.
            payload: Data for the game, as JSON text.
            game_metadata: What the game is started with.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"type": "game_play", "title": title}
        ok = type_of(title) is str and len(title) <= 20
        if payload is not None:
            made["payload"] = payload
            ok = ok and type_of(payload) is str
        if game_metadata is not None:
            made["game_metadata"], fine = part(game_metadata, _GAME_METADATA__KINDS)
            ok = ok and fine
        it: Part[models.GamePlayButton] = Part()
        it._of, it._wire, it._valid = _GAME_PLAY_BUTTON, made, ok
        return it

    @staticmethod
    def game_metadata(*, player_id: str | None = None, context_id: str | None = None) -> Part[models.GameMetadata]:
        """What the game is started with.

        Args:
            player_id: Id of a player.
            context_id: Id of a game context.

        See https://github.com/machinat/sociably
        """
        made: Wire = {}
        ok = True
        if player_id is not None:
            made["player_id"] = player_id
            ok = ok and type_of(player_id) is str
        if context_id is not None:
            made["context_id"] = context_id
            ok = ok and type_of(context_id) is str
        it: Part[models.GameMetadata] = Part()
        it._of, it._wire, it._valid = _GAME_METADATA, made, ok
        return it

    @staticmethod
    @deprecated("Messenger.element_share was switched off by the provider; use sharable of the template")
    def element_share(*, share_contents: Arg[models.ShareContents] | None = None) -> Part[models.ElementShareButton]:
        """A button that shares the card, or a message of your own.

        Args:
            share_contents: The message that is shared instead of the card.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"type": "element_share"}
        ok = True
        if share_contents is not None:
            made["share_contents"], fine = part(share_contents, _SHARE_CONTENTS__KINDS)
            ok = ok and fine
        it: Part[models.ElementShareButton] = Part()
        it._of, it._wire, it._valid = _ELEMENT_SHARE_BUTTON, made, ok
        return it

    @staticmethod
    def share_contents(attachment: Arg[models.ShareAttachment]) -> Part[models.ShareContents]:
        """The message that is shared instead of the card.

        Args:
            attachment: The attachment of a shared message.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {}
        ok = True
        made["attachment"], fine = part(attachment, _SHARE_ATTACHMENT__KINDS)
        ok = ok and fine
        it: Part[models.ShareContents] = Part()
        it._of, it._wire, it._valid = _SHARE_CONTENTS, made, ok
        return it

    @staticmethod
    def share_attachment(payload: Arg[models.ShareTemplate]) -> Part[models.ShareAttachment]:
        """The attachment of a shared message.

        Args:
            payload: A generic template with a single card.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"type": "template"}
        ok = True
        made["payload"], fine = part(payload, _SHARE_TEMPLATE__KINDS)
        ok = ok and fine
        it: Part[models.ShareAttachment] = Part()
        it._of, it._wire, it._valid = _SHARE_ATTACHMENT, made, ok
        return it

    @staticmethod
    def share_template(elements: Iterable[Arg[models.GenericElement] | None]) -> Part[models.ShareTemplate]:
        """A generic template with a single card.

        Args:
            elements: The one card, with at most one web_url button. Exactly 1 item.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"template_type": "generic"}
        ok = True
        made["elements"], fine = parts(elements, _GENERIC_ELEMENT__KINDS)
        ok = ok and fine and len(made["elements"]) == 1
        if ok and not (not (True)):
            for x in made["elements"]:
                ok = ok and (
                    "buttons" not in x
                    or len(x["buttons"]) <= 1
                    and all(("type" not in x2 or x2["type"] == "web_url") for x2 in x["buttons"])
                )
        it: Part[models.ShareTemplate] = Part()
        it._of, it._wire, it._valid = _SHARE_TEMPLATE, made, ok
        return it

    @staticmethod
    @deprecated("Messenger.payment was switched off by the provider; use a web_url button")
    def payment(
        title: Literal["buy"] | str, payload: str, payment_summary: Arg[models.PaymentSummary]
    ) -> Part[models.PaymentButton]:
        """A button that starts a payment; always the first button.

        Args:
            title: Caption of the button. Values not listed here pass too.
            payload: Text of your own that comes back to your webhook.
            payment_summary: What is paid, to whom, and what the buyer has to tell.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"type": "payment", "title": title, "payload": payload}
        ok = type_of(title) is str and type_of(payload) is str
        made["payment_summary"], fine = part(payment_summary, _PAYMENT_SUMMARY__KINDS)
        ok = ok and fine
        it: Part[models.PaymentButton] = Part()
        it._of, it._wire, it._valid = _PAYMENT_BUTTON, made, ok
        return it

    @staticmethod
    def payment_summary(
        currency: str,
        payment_type: Literal["FIXED_AMOUNT", "FLEXIBLE_AMOUNT"],
        merchant_name: str,
        requested_user_info: Iterable[Literal["shipping_address", "contact_name", "contact_phone", "contact_email"]],
        price_list: Iterable[Arg[models.PriceListItem] | None],
        *,
        is_test_payment: bool | None = None,
    ) -> Part[models.PaymentSummary]:
        """What is paid, to whom, and what the buyer has to tell.

        Args:
            currency: Currency of the prices.
            payment_type: Whether the amount is fixed or flexible.
            merchant_name: Name of the shop.
            requested_user_info: What the buyer is asked for.
            price_list: The prices that make up the total.
            is_test_payment: Marks the payment as a test.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"currency": currency}
        ok = (
            type_of(currency) is str
            and type_of(payment_type) is str
            and payment_type in {"FIXED_AMOUNT", "FLEXIBLE_AMOUNT"}
            and type_of(merchant_name) is str
        )
        if is_test_payment is not None:
            made["is_test_payment"] = is_test_payment
            ok = ok and type_of(is_test_payment) is bool
        made["payment_type"] = payment_type
        made["merchant_name"] = merchant_name
        made["requested_user_info"] = plain_list(requested_user_info)
        ok = ok and type_of(made["requested_user_info"]) is ARRAY
        if ok:
            for x in made["requested_user_info"]:
                ok = (
                    ok
                    and type_of(x) is str
                    and x in {"shipping_address", "contact_name", "contact_phone", "contact_email"}
                )
        made["price_list"], fine = parts(price_list, _PRICE_LIST_ITEM__KINDS)
        ok = ok and fine
        it: Part[models.PaymentSummary] = Part()
        it._of, it._wire, it._valid = _PAYMENT_SUMMARY, made, ok
        return it

    @staticmethod
    def price_list_item(label: str, amount: str) -> Part[models.PriceListItem]:
        """A line of a payment.

        Args:
            label: What the amount is for.
            amount: The amount as text.

        See https://github.com/Vlix/facebookmessenger
        """
        it: Part[models.PriceListItem] = Part()
        it._of, it._wire, it._valid = (
            _PRICE_LIST_ITEM,
            {"label": label, "amount": amount},
            type_of(label) is str and type_of(amount) is str,
        )
        return it

    @staticmethod
    def airport(
        airport_code: str, city: str, *, terminal: str | None = None, gate: str | None = None
    ) -> Part[models.Airport]:
        """An airport, with terminal and gate.

        Args:
            airport_code: Code of the airport.
            city: City of the airport.
            terminal: Terminal.
            gate: Gate.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"airport_code": airport_code, "city": city}
        ok = type_of(airport_code) is str and type_of(city) is str
        if terminal is not None:
            made["terminal"] = terminal
            ok = ok and type_of(terminal) is str
        if gate is not None:
            made["gate"] = gate
            ok = ok and type_of(gate) is str
        it: Part[models.Airport] = Part()
        it._of, it._wire, it._valid = _AIRPORT, made, ok
        return it

    @staticmethod
    def flight_schedule(
        departure_time: str, *, boarding_time: str | None = None, arrival_time: str | None = None
    ) -> Part[models.FlightSchedule]:
        """The times of a flight on a boarding pass or in an update; the arrival may be left out.

        Args:
            departure_time: Departure, in local time of the departure airport. Matches
                ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$.
            boarding_time: Start of boarding, in local time of the departure airport. Matches
                ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$.
            arrival_time: Arrival, in local time of the arrival airport. Matches
                ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = type_of(departure_time) is str and (departure_time in PATTERN_9.known or PATTERN_9.matches(departure_time))
        if boarding_time is not None:
            made["boarding_time"] = boarding_time
            ok = (
                ok
                and type_of(boarding_time) is str
                and (boarding_time in PATTERN_9.known or PATTERN_9.matches(boarding_time))
            )
        made["departure_time"] = departure_time
        if arrival_time is not None:
            made["arrival_time"] = arrival_time
            ok = (
                ok
                and type_of(arrival_time) is str
                and (arrival_time in PATTERN_9.known or PATTERN_9.matches(arrival_time))
            )
        it: Part[models.FlightSchedule] = Part()
        it._of, it._wire, it._valid = _FLIGHT_SCHEDULE, made, ok
        return it

    @staticmethod
    def full_flight_schedule(
        departure_time: str, arrival_time: str, *, boarding_time: str | None = None
    ) -> Part[models.FullFlightSchedule]:
        """The times of a flight in an itinerary or a check-in reminder; the arrival must be given.

        Args:
            departure_time: Departure, in local time of the departure airport. Matches
                ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$.
            arrival_time: Arrival, in local time of the arrival airport. Matches
                ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$.
            boarding_time: Start of boarding, in local time of the departure airport. Matches
                ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {}
        ok = (
            type_of(departure_time) is str
            and (departure_time in PATTERN_9.known or PATTERN_9.matches(departure_time))
            and type_of(arrival_time) is str
            and (arrival_time in PATTERN_9.known or PATTERN_9.matches(arrival_time))
        )
        if boarding_time is not None:
            made["boarding_time"] = boarding_time
            ok = (
                ok
                and type_of(boarding_time) is str
                and (boarding_time in PATTERN_9.known or PATTERN_9.matches(boarding_time))
            )
        made["departure_time"] = departure_time
        made["arrival_time"] = arrival_time
        it: Part[models.FullFlightSchedule] = Part()
        it._of, it._wire, it._valid = _FULL_FLIGHT_SCHEDULE, made, ok
        return it

    @staticmethod
    def flight_info(
        flight_number: str,
        departure_airport: Arg[models.Airport],
        arrival_airport: Arg[models.Airport],
        flight_schedule: Arg[models.FlightSchedule],
    ) -> Part[models.FlightInfo]:
        """A flight on a boarding pass or in an update.

        Args:
            flight_number: Number of the flight.
            departure_airport: Where the flight starts.
            arrival_airport: Where the flight ends.
            flight_schedule: The times of a flight on a boarding pass or in an update; the arrival
                may be left out.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"flight_number": flight_number}
        ok = type_of(flight_number) is str
        made["departure_airport"], fine = part(departure_airport, _AIRPORT__KINDS)
        ok = ok and fine
        made["arrival_airport"], fine = part(arrival_airport, _AIRPORT__KINDS)
        ok = ok and fine
        made["flight_schedule"], fine = part(flight_schedule, _FLIGHT_SCHEDULE__KINDS)
        ok = ok and fine
        it: Part[models.FlightInfo] = Part()
        it._of, it._wire, it._valid = _FLIGHT_INFO, made, ok
        return it

    @staticmethod
    def product_info(title: str, value: str) -> Part[models.ProductInfo]:
        """An extra that a passenger has bought.

        Args:
            title: Name of the extra.
            value: What it consists of.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it: Part[models.ProductInfo] = Part()
        it._of, it._wire, it._valid = (
            _PRODUCT_INFO,
            {"title": title, "value": value},
            type_of(title) is str and type_of(value) is str,
        )
        return it

    @staticmethod
    def field(label: str, value: str) -> Part[models.BoardingPassField]:
        """A labelled value on a boarding pass.

        Args:
            label: Label of the field.
            value: Value of the field.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it: Part[models.BoardingPassField] = Part()
        it._of, it._wire, it._valid = (
            _BOARDING_PASS_FIELD,
            {"label": label, "value": value},
            type_of(label) is str and type_of(value) is str,
        )
        return it


class AnyMessageBuilder(Builder["models.Message"]):
    """A text, an attachment or a sticker, with optional quick replies, under construction."""

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "Message")

    def quick_reply(self, title: str, payload: str, *, image_url: str | None = None) -> Self:
        """Appends an item. A quick reply with your own caption and payload.

        Args:
            title: Caption; it may only be empty beside an image. At most 20 characters.
            payload: Text for your webhook; it may only be empty beside an image. At most 1000
                characters.
            image_url: Icon beside the caption, at least 24 x 24 pixels.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        made: Wire = {"content_type": "text", "title": title, "payload": payload}
        ok = type_of(title) is str and len(title) <= 20 and type_of(payload) is str and len(payload) <= 1000
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        ok = (
            ok
            and (not (made["title"] == "") or "image_url" in made)
            and (not (made["payload"] == "") or "image_url" in made)
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("quick_replies",), made), self._parts_valid and ok
        return it

    def quick_reply_phone_number(self) -> Self:
        """Appends an item. A quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("quick_replies",), {"content_type": "user_phone_number"}),
            self._parts_valid,
        )
        return it

    def quick_reply_email(self) -> Self:
        """Appends an item. A quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("quick_replies",), {"content_type": "user_email"}),
            self._parts_valid,
        )
        return it

    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location(self) -> Self:
        """Appends an item. A quick reply that asks for the person's location; no longer offered by
        Messenger.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("quick_replies",), {"content_type": "location"}), self._parts_valid
        return it

    def quick_replies(self, quick_replies: Iterable[Arg[models.QuickReply] | None] | None) -> Self:
        """Appends finished parts to quick_replies. Buttons that disappear once the person answers. At
        most 13 items.
        """
        return self._extend("quick_replies", parts(quick_replies, _QUICK_REPLY__KINDS))

    def metadata(self, metadata: str | None) -> Self:
        """Text of your own, that comes back in the message echo. At most 1000 characters."""
        if metadata is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "metadata", metadata),
            self._parts_valid and type_of(metadata) is str and len(metadata) <= 1000,
        )
        return it


class SendRequestBuilder(
    Builder["models.SendRequest"], operations.SendRequestSender["models.SendResult | models.ErrorResponse"]
):
    """A message or a sender action for one person, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "SendRequest")
    _complete = staticmethod(_checks.complete_send_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "messaging_type" in values:
            wire["messaging_type"] = values["messaging_type"]
        if "notification_type" in values:
            wire["notification_type"] = values["notification_type"]
        if "tag" in values:
            wire["tag"] = values["tag"]
        if "persona_id" in values:
            wire["persona_id"] = values["persona_id"]
        if "reply_to" in values:
            wire["reply_to"] = values["reply_to"]
        if "message" in values:
            wire["message"] = values["message"]
        if "sender_action" in values:
            wire["sender_action"] = values["sender_action"]
        return wire

    def recipient(
        self,
        *,
        id: str | None = None,
        user_ref: str | None = None,
        post_id: str | None = None,
        comment_id: str | None = None,
        notification_messages_token: str | None = None,
        one_time_notif_token: str | None = None,
        phone_number: str | None = None,
        name: Arg[models.RecipientName] | None = None,
    ) -> Self:
        """Who receives the message, by exactly one kind of id.

        Args:
            id: Page-scoped id (PSID) of the person.
            user_ref: Reference from the checkbox plugin.
            post_id: Id of a visitor's post on the Page, for a private reply.
            comment_id: Id of a comment, for a private reply.
            notification_messages_token: Token from an opt-in to marketing messages; good for one
                message a day.
            one_time_notif_token: Token from an opt-in to a single notification; can be used once,
                within a year. It was switched off by the provider; use notification_messages_token.
            phone_number: Phone number of the person; US only, with a special permission. It was
                switched off by the provider; use id.
            name: The person's name; only goes with a phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if one_time_notif_token is not None:
            warn_deprecated("one_time_notif_token was switched off by the provider; use notification_messages_token")
        if phone_number is not None:
            warn_deprecated("phone_number was switched off by the provider; use id")
        made: Wire = {}
        ok = True
        if id is not None:
            made["id"] = id
            ok = ok and type_of(id) is str
        if user_ref is not None:
            made["user_ref"] = user_ref
            ok = ok and type_of(user_ref) is str
        if post_id is not None:
            made["post_id"] = post_id
            ok = ok and type_of(post_id) is str
        if comment_id is not None:
            made["comment_id"] = comment_id
            ok = ok and type_of(comment_id) is str
        if notification_messages_token is not None:
            made["notification_messages_token"] = notification_messages_token
            ok = ok and type_of(notification_messages_token) is str
        if one_time_notif_token is not None:
            made["one_time_notif_token"] = one_time_notif_token
            ok = ok and type_of(one_time_notif_token) is str
        if phone_number is not None:
            made["phone_number"] = phone_number
            ok = ok and type_of(phone_number) is str
        if name is not None:
            made["name"], fine = part(name, _RECIPIENT_NAME__KINDS)
            ok = ok and fine
        ok = (
            ok
            and ("name" not in made or "phone_number" in made)
            and ("id" in made)
            + ("user_ref" in made)
            + ("post_id" in made)
            + ("comment_id" in made)
            + ("notification_messages_token" in made)
            + ("one_time_notif_token" in made)
            + ("phone_number" in made)
            == 1
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "recipient", made), self._parts_valid and ok
        return it

    def messaging_type(self, messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None) -> Self:
        """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if messaging_type is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "messaging_type", messaging_type),
            self._parts_valid
            and type_of(messaging_type) is str
            and messaging_type in {"RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"},
        )
        return it

    def notification_type(self, notification_type: models.NotificationType | None) -> Self:
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

    def tag(self, tag: models.MessageTag | None) -> Self:
        """The purpose of a message that is sent outside the 24-hour window. Values not listed here
        pass too.
        """
        warn_dead(tag, _DEAD_TAG)
        if tag is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "tag", tag), self._parts_valid and type_of(tag) is str
        return it

    def persona_id(self, persona_id: str | None) -> Self:
        """Id of the persona that the message comes from.

        See https://developers.facebook.com/docs/graph-api/reference/page/messages
        """
        if persona_id is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "persona_id", persona_id),
            self._parts_valid and type_of(persona_id) is str,
        )
        return it

    def reply_to(self, *, mid: str) -> Self:
        """The earlier message that this one replies to.

        Args:
            mid: Id of the earlier message.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "reply_to", {"mid": mid}), self._parts_valid and type_of(mid) is str
        return it

    def message(self, message: Arg[models.Message] | None) -> Self:
        """A text, an attachment or a sticker, with optional quick replies."""
        return self._put("message", part(message, _MESSAGE__KINDS))


class MessageBuilder(AnyMessageBuilder):
    """A text, an attachment or a sticker, with optional quick replies, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "text" in values:
            wire["text"] = values["text"]
        if "attachment" in values:
            wire["attachment"] = values["attachment"]
        if "sticker_id" in values:
            wire["sticker_id"] = values["sticker_id"]
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class MediaAttachmentBuilder(AnyMessageBuilder):
    """An image, an audio clip, a video or another file of up to 25 MB, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_attachment)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {}
        if "url" in values:
            wire_0_1["url"] = values["url"]
        if "is_reusable" in values:
            wire_0_1["is_reusable"] = values["is_reusable"]
        if "attachment_id" in values:
            wire_0_1["attachment_id"] = values["attachment_id"]
        wire_0: Wire = {"type": values["type"], "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class GenericTemplateBuilder(AnyMessageBuilder):
    """One card, or a carousel of up to 10 cards, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_generic_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "generic"}
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        if "image_aspect_ratio" in values:
            wire_0_1["image_aspect_ratio"] = values["image_aspect_ratio"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        if sharable is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "sharable", sharable),
            self._parts_valid and type_of(sharable) is bool,
        )
        return it

    def image_aspect_ratio(self, image_aspect_ratio: Literal["horizontal", "square"] | None) -> Self:
        """Shape of the images; 1.91:1 or 1:1. If absent, the provider assumes 'horizontal'.

        See https://github.com/bottenderjs/messaging-apis
        """
        if image_aspect_ratio is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "image_aspect_ratio", image_aspect_ratio),
            self._parts_valid and type_of(image_aspect_ratio) is str and image_aspect_ratio in {"horizontal", "square"},
        )
        return it

    def element(
        self,
        title: str,
        *,
        item_url: str | None = None,
        image_url: str | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.Button] | None] | None = None,
    ) -> Self:
        """Appends an item. A card with a title and at least one other field.

        Args:
            title: Title. At most 80 characters.
            item_url: Page that opens when the card is tapped; replaced by default_action. It was
                switched off by the provider; use default_action.
            image_url: Image at the top of the card.
            subtitle: Second line. At most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. At most 3 items.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
        """
        if item_url is not None:
            warn_deprecated("item_url was switched off by the provider; use default_action")
        made: Wire = {"title": title}
        ok = type_of(title) is str and len(title) <= 80
        if item_url is not None:
            made["item_url"] = item_url
            ok = ok and type_of(item_url) is str
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if default_action is not None:
            made["default_action"], fine = part(default_action, _DEFAULT_ACTION__KINDS)
            ok = ok and fine
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = (
            ok
            and len(made) >= 2
            and (
                not ("buttons" in made)
                or (
                    len(made["buttons"]) <= 1
                    or not ("type" in made["buttons"][1] and made["buttons"][1]["type"] == "payment")
                )
                and (
                    len(made["buttons"]) <= 2
                    or not ("type" in made["buttons"][2] and made["buttons"][2]["type"] == "payment")
                )
            )
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.GenericElement] | None] | None) -> Self:
        """Appends finished parts to elements. The cards, 1 to 10; several make a carousel. 1 to 10
        items.
        """
        return self._extend("elements", parts(elements, _GENERIC_ELEMENT__KINDS))


class ButtonTemplateBuilder(AnyMessageBuilder):
    """A text with 1 to 3 buttons, under construction.

    See https://github.com/machinat/sociably
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_button_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "button"}
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        wire_0_1["text"] = values["text"]
        if "buttons" in values:
            wire_0_1["buttons"] = values["buttons"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button.

        See https://github.com/machinat/sociably
        """
        if sharable is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "sharable", sharable),
            self._parts_valid and type_of(sharable) is bool,
        )
        return it

    def web_url(
        self,
        title: str,
        url: str,
        *,
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        messenger_extensions: bool | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
    ) -> Self:
        """Appends an item. A button that opens a web page.

        Args:
            title: Caption. At most 20 characters.
            url: Page that opens; HTTPS if messenger_extensions is on.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
        """
        made: Wire = {"type": "web_url", "url": url, "title": title}
        ok = type_of(url) is str and type_of(title) is str and len(title) <= 20
        if webview_height_ratio is not None:
            made["webview_height_ratio"] = webview_height_ratio
            ok = ok and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
        if messenger_extensions is not None:
            made["messenger_extensions"] = messenger_extensions
            ok = ok and type_of(messenger_extensions) is bool
        if fallback_url is not None:
            made["fallback_url"] = fallback_url
            ok = ok and type_of(fallback_url) is str
        if webview_share_button is not None:
            made["webview_share_button"] = webview_share_button
            ok = ok and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        ok = ok and (
            not ("messenger_extensions" in made and made["messenger_extensions"] is True)
            or made["url"].startswith("https://")
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), made), self._parts_valid and ok
        return it

    def postback(self, title: str, payload: str) -> Self:
        """Appends an item. A button that sends its payload to your webhook.

        Args:
            title: Caption. At most 20 characters.
            payload: Text for your webhook. At most 1000 characters.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("buttons",), {"type": "postback", "title": title, "payload": payload}),
            self._parts_valid
            and type_of(title) is str
            and len(title) <= 20
            and type_of(payload) is str
            and len(payload) <= 1000,
        )
        return it

    def phone_number(self, title: str, payload: str) -> Self:
        """Appends an item. A button that dials a phone number.

        Args:
            title: Caption. At most 20 characters.
            payload: The number, with a plus sign and the country code in front. Matches ^\\+.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("buttons",), {"type": "phone_number", "title": title, "payload": payload}),
            self._parts_valid
            and type_of(title) is str
            and len(title) <= 20
            and type_of(payload) is str
            and (payload in PATTERN_6.known or PATTERN_6.matches(payload)),
        )
        return it

    def account_link(self, url: str) -> Self:
        """Appends an item. A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only. Matches ^https://.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("buttons",), {"type": "account_link", "url": url}),
            self._parts_valid and type_of(url) is str and url.startswith("https://"),
        )
        return it

    def account_unlink(self) -> Self:
        """Appends an item. A button to log out, which ends the account link.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), {"type": "account_unlink"}), self._parts_valid
        return it

    def game_play(
        self, title: str, *, payload: str | None = None, game_metadata: Arg[models.GameMetadata] | None = None
    ) -> Self:
        """Appends an item. A button that starts an Instant Game.

        Args:
            title: Caption. At most 20 characters.
            payload: Data for the game, as JSON text.
            game_metadata: What the game is started with.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"type": "game_play", "title": title}
        ok = type_of(title) is str and len(title) <= 20
        if payload is not None:
            made["payload"] = payload
            ok = ok and type_of(payload) is str
        if game_metadata is not None:
            made["game_metadata"], fine = part(game_metadata, _GAME_METADATA__KINDS)
            ok = ok and fine
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), made), self._parts_valid and ok
        return it

    @deprecated("Messenger.payment was switched off by the provider; use a web_url button")
    def payment(self, title: Literal["buy"] | str, payload: str, payment_summary: Arg[models.PaymentSummary]) -> Self:
        """Appends an item. A button that starts a payment; always the first button.

        Args:
            title: Caption of the button. Values not listed here pass too.
            payload: Text of your own that comes back to your webhook.
            payment_summary: What is paid, to whom, and what the buyer has to tell.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"type": "payment", "title": title, "payload": payload}
        ok = type_of(title) is str and type_of(payload) is str
        made["payment_summary"], fine = part(payment_summary, _PAYMENT_SUMMARY__KINDS)
        ok = ok and fine
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), made), self._parts_valid and ok
        return it

    def buttons(self, buttons: Iterable[Arg[models.Button] | None] | None) -> Self:
        """Appends finished parts to buttons. The buttons, 1 to 3. 1 to 3 items."""
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class MediaTemplateBuilder(AnyMessageBuilder):
    """An image or a video that plays in the conversation, with optional buttons, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/media
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "media"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(
        self,
        media_type: Literal["image", "video"],
        *,
        attachment_id: str | int | None = None,
        url: str | None = None,
        buttons: Iterable[Arg[models.Button] | None] | None = None,
    ) -> Self:
        """Appends an item. An image or a video, from an earlier upload or from Facebook.

        Args:
            media_type: What is shown; audio is not possible here.
            attachment_id: Id of a file that was kept or uploaded before.
            url: Address of a photo or a video on Facebook; other sites are refused. Matches
                ^https?://([A-Za-z0-9-]+\\.)*facebook\\.com/.
            buttons: Buttons below the media. At most 3 items.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/media
        """
        made: Wire = {"media_type": media_type}
        ok = type_of(media_type) is str and media_type in {"image", "video"}
        if attachment_id is not None:
            made["attachment_id"] = as_text(attachment_id)
            ok = ok and type_of(made["attachment_id"]) is str
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and (url in PATTERN_1.known or PATTERN_1.matches(url))
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = (
            ok
            and ("attachment_id" in made or "url" in made)
            and not ("attachment_id" in made and "url" in made)
            and (
                not ("buttons" in made)
                or (
                    len(made["buttons"]) <= 1
                    or not ("type" in made["buttons"][1] and made["buttons"][1]["type"] == "payment")
                )
                and (
                    len(made["buttons"]) <= 2
                    or not ("type" in made["buttons"][2] and made["buttons"][2]["type"] == "payment")
                )
            )
        )
        if ok and not (not ("buttons" in made)):
            for x in made["buttons"]:
                ok = ok and not ("type" in x and x["type"] == "element_share")
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.MediaElement] | None] | None) -> Self:
        """Appends finished parts to elements. The one image or video. Exactly 1 item."""
        return self._extend("elements", parts(elements, _MEDIA_ELEMENT__KINDS))

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        if sharable is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "sharable", sharable),
            self._parts_valid and type_of(sharable) is bool,
        )
        return it


class ReceiptTemplateBuilder(AnyMessageBuilder):
    """An order confirmation with items, address and totals, under construction.

    See https://github.com/machinat/sociably
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_receipt_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "receipt"}
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        wire_0_1["recipient_name"] = values["recipient_name"]
        if "merchant_name" in values:
            wire_0_1["merchant_name"] = values["merchant_name"]
        wire_0_1["order_number"] = values["order_number"]
        wire_0_1["currency"] = values["currency"]
        wire_0_1["payment_method"] = values["payment_method"]
        if "order_url" in values:
            wire_0_1["order_url"] = values["order_url"]
        if "timestamp" in values:
            wire_0_1["timestamp"] = values["timestamp"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        if "address" in values:
            wire_0_1["address"] = values["address"]
        if "summary" in values:
            wire_0_1["summary"] = values["summary"]
        if "adjustments" in values:
            wire_0_1["adjustments"] = values["adjustments"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        if sharable is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "sharable", sharable),
            self._parts_valid and type_of(sharable) is bool,
        )
        return it

    def merchant_name(self, merchant_name: str | None) -> Self:
        """Name of the shop, shown as its logo text."""
        if merchant_name is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "merchant_name", merchant_name),
            self._parts_valid and type_of(merchant_name) is str,
        )
        return it

    def order_url(self, order_url: str | None) -> Self:
        """Page that shows the order."""
        if order_url is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "order_url", order_url),
            self._parts_valid and type_of(order_url) is str,
        )
        return it

    def timestamp(self, timestamp: str | None) -> Self:
        """When the order was placed, in Unix seconds."""
        if timestamp is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "timestamp", timestamp),
            self._parts_valid and type_of(timestamp) is str,
        )
        return it

    def element(
        self,
        title: str,
        price: float,
        *,
        subtitle: str | None = None,
        quantity: float | None = None,
        currency: str | None = None,
        image_url: str | None = None,
    ) -> Self:
        """Appends an item. One item of an order.

        Args:
            title: Name of the item.
            price: Price of the item; 0 if it is free.
            subtitle: Second line about the item.
            quantity: How many were bought.
            currency: ISO 4217 code of the price's currency.
            image_url: Picture of the item.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"title": title}
        ok = type_of(title) is str and (type_of(price) is int or type_of(price) is float and price - price == 0)
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str
        if quantity is not None:
            made["quantity"] = quantity
            ok = ok and (type_of(quantity) is int or type_of(quantity) is float and quantity - quantity == 0)
        made["price"] = price
        if currency is not None:
            made["currency"] = currency
            ok = ok and type_of(currency) is str
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.ReceiptElement] | None] | None) -> Self:
        """Appends finished parts to elements. The items of the order; Messenger may reorder them. At
        most 100 items.
        """
        return self._extend("elements", parts(elements, _RECEIPT_ELEMENT__KINDS))

    def address(
        self, *, street_1: str, street_2: str | None = None, city: str, postal_code: str, state: str, country: str
    ) -> Self:
        """Where the order is delivered.

        Args:
            street_1: First line of the street address.
            street_2: Second line of the street address.
            city: City.
            postal_code: Postal code.
            state: State abbreviation in the US, region elsewhere.
            country: Country as a code of two letters. 2 to 2 characters.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"street_1": street_1}
        ok = (
            type_of(street_1) is str
            and type_of(city) is str
            and type_of(postal_code) is str
            and type_of(state) is str
            and type_of(country) is str
            and len(country) == 2
        )
        if street_2 is not None:
            made["street_2"] = street_2
            ok = ok and type_of(street_2) is str
        made["city"] = city
        made["postal_code"] = postal_code
        made["state"] = state
        made["country"] = country
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "address", made), self._parts_valid and ok
        return it

    def summary(
        self,
        total_cost: float,
        *,
        subtotal: float | None = None,
        shipping_cost: float | None = None,
        total_tax: float | None = None,
    ) -> Self:
        """The totals of an order.

        Args:
            total_cost: What the order costs in all, with tax and shipping.
            subtotal: Sum of the items.
            shipping_cost: Cost of shipping.
            total_tax: Tax.

        See https://github.com/machinat/sociably
        """
        made: Wire = {}
        ok = type_of(total_cost) is int or type_of(total_cost) is float and total_cost - total_cost == 0
        if subtotal is not None:
            made["subtotal"] = subtotal
            ok = ok and (type_of(subtotal) is int or type_of(subtotal) is float and subtotal - subtotal == 0)
        if shipping_cost is not None:
            made["shipping_cost"] = shipping_cost
            ok = ok and (
                type_of(shipping_cost) is int or type_of(shipping_cost) is float and shipping_cost - shipping_cost == 0
            )
        if total_tax is not None:
            made["total_tax"] = total_tax
            ok = ok and (type_of(total_tax) is int or type_of(total_tax) is float and total_tax - total_tax == 0)
        made["total_cost"] = total_cost
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "summary", made), self._parts_valid and ok
        return it

    def adjustment(self, name: str, amount: float) -> Self:
        """Appends an item. A discount or another change to the total.

        Args:
            name: What the adjustment is for.
            amount: Amount that is taken off the total.

        See https://github.com/machinat/sociably
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("adjustments",), {"name": name, "amount": amount}),
            self._parts_valid
            and type_of(name) is str
            and (type_of(amount) is int or type_of(amount) is float and amount - amount == 0),
        )
        return it

    def adjustments(self, adjustments: Iterable[Arg[models.ReceiptAdjustment] | None] | None) -> Self:
        """Appends finished parts to adjustments. Discounts and the like."""
        return self._extend("adjustments", parts(adjustments, _RECEIPT_ADJUSTMENT__KINDS))


class ProductTemplateBuilder(AnyMessageBuilder):
    """Products from the Page's catalog, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_product_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "product"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(self, id: str) -> Self:
        """Appends an item. A product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), {"id": id}), self._parts_valid and type_of(id) is str
        return it

    def elements(self, elements: Iterable[Arg[models.ProductElement] | None] | None) -> Self:
        """Appends finished parts to elements. The products; several make a carousel. At most 10 items."""
        return self._extend("elements", parts(elements, _PRODUCT_ELEMENT__KINDS))


class CouponTemplateBuilder(AnyMessageBuilder):
    """A coupon with a code, a shop link, or both, under construction.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_coupon_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "coupon", "title": values["title"]}
        if "subtitle" in values:
            wire_0_1["subtitle"] = values["subtitle"]
        if "coupon_code" in values:
            wire_0_1["coupon_code"] = values["coupon_code"]
        if "coupon_url" in values:
            wire_0_1["coupon_url"] = values["coupon_url"]
        if "coupon_url_button_title" in values:
            wire_0_1["coupon_url_button_title"] = values["coupon_url_button_title"]
        if "expire_time" in values:
            wire_0_1["expire_time"] = values["expire_time"]
        if "coupon_pre_message" in values:
            wire_0_1["coupon_pre_message"] = values["coupon_pre_message"]
        if "image_url" in values:
            wire_0_1["image_url"] = values["image_url"]
        if "payload" in values:
            wire_0_1["payload"] = values["payload"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def subtitle(self, subtitle: str | None) -> Self:
        """Second line. At most 80 characters. If absent, the provider assumes 'Terms may apply.'."""
        if subtitle is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "subtitle", subtitle),
            self._parts_valid and type_of(subtitle) is str and len(subtitle) <= 80,
        )
        return it

    def coupon_code(self, coupon_code: str | None) -> Self:
        """The code, without spaces. Matches ^\\S+$."""
        if coupon_code is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "coupon_code", coupon_code),
            self._parts_valid
            and type_of(coupon_code) is str
            and (coupon_code in PATTERN_2.known or PATTERN_2.matches(coupon_code)),
        )
        return it

    def coupon_url(self, coupon_url: str | None) -> Self:
        """Page that the second button opens."""
        if coupon_url is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "coupon_url", coupon_url),
            self._parts_valid and type_of(coupon_url) is str,
        )
        return it

    def coupon_url_button_title(self, coupon_url_button_title: str | None) -> Self:
        """Caption of the second button. If absent, the provider assumes 'Shop now'."""
        if coupon_url_button_title is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "coupon_url_button_title", coupon_url_button_title),
            self._parts_valid and type_of(coupon_url_button_title) is str,
        )
        return it

    def expire_time(self, expire_time: str | None) -> Self:
        """End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. Matches
        ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/coupon
        """
        if expire_time is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "expire_time", expire_time),
            self._parts_valid
            and type_of(expire_time) is str
            and (expire_time in PATTERN_3.known or PATTERN_3.matches(expire_time)),
        )
        return it

    def coupon_pre_message(self, coupon_pre_message: str | None) -> Self:
        """Text message that is sent before the coupon."""
        if coupon_pre_message is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "coupon_pre_message", coupon_pre_message),
            self._parts_valid and type_of(coupon_pre_message) is str,
        )
        return it

    def image_url(self, image_url: str | None) -> Self:
        """Image of the coupon."""
        if image_url is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "image_url", image_url),
            self._parts_valid and type_of(image_url) is str,
        )
        return it

    def payload(self, payload: str | None) -> Self:
        """Text of your own that comes back to your webhook."""
        if payload is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, "payload", payload), self._parts_valid and type_of(payload) is str
        return it


class CustomerFeedbackTemplateBuilder(AnyMessageBuilder):
    """An invitation to rate an experience, under construction.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_customer_feedback_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "customer_feedback",
            "title": values["title"],
            "subtitle": values["subtitle"],
            "button_title": values["button_title"],
        }
        if "feedback_screens" in values:
            wire_0_1["feedback_screens"] = values["feedback_screens"]
        if "business_privacy" in values:
            wire_0_1["business_privacy"] = values["business_privacy"]
        if "expires_in_days" in values:
            wire_0_1["expires_in_days"] = values["expires_in_days"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def feedback_screen(self, questions: Iterable[Arg[models.FeedbackQuestion] | None]) -> Self:
        """Appends an item. A screen of the feedback form, with one question.

        Args:
            questions: The one question. Exactly 1 item.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        made: Wire = {}
        ok = True
        made["questions"], fine = parts(questions, _FEEDBACK_QUESTION__KINDS)
        ok = ok and fine and len(made["questions"]) == 1
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("feedback_screens",), made), self._parts_valid and ok
        return it

    def feedback_screens(self, feedback_screens: Iterable[Arg[models.FeedbackScreen] | None] | None) -> Self:
        """Appends finished parts to feedback_screens. The one screen of the form. Exactly 1 item."""
        return self._extend("feedback_screens", parts(feedback_screens, _FEEDBACK_SCREEN__KINDS))

    def business_privacy(self, url: str) -> Self:
        """The privacy policy of your business.

        Args:
            url: Page with the policy.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "business_privacy", {"url": url}),
            self._parts_valid and type_of(url) is str,
        )
        return it

    def expires_in_days(self, expires_in_days: int | None) -> Self:
        """Days for which the form can be filled in, 1 to 7. 1 to 7. If absent, the provider assumes 1."""
        if expires_in_days is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "expires_in_days", expires_in_days),
            self._parts_valid and type_of(expires_in_days) is int and 1 <= expires_in_days <= 7,
        )
        return it


class NotificationMessagesTemplateBuilder(AnyMessageBuilder):
    """An invitation to subscribe to marketing messages, under construction.

    See https://developers.facebook.com/docs/messenger-platform/marketing-messages
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_notification_messages_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "notification_messages"}
        if "notification_messages_timezone" in values:
            wire_0_1["notification_messages_timezone"] = values["notification_messages_timezone"]
        if "title" in values:
            wire_0_1["title"] = values["title"]
        if "image_url" in values:
            wire_0_1["image_url"] = values["image_url"]
        if "image_aspect_ratio" in values:
            wire_0_1["image_aspect_ratio"] = values["image_aspect_ratio"]
        wire_0_1["payload"] = values["payload"]
        if "notification_messages_cta_text" in values:
            wire_0_1["notification_messages_cta_text"] = values["notification_messages_cta_text"]
        if "notification_messages_frequency" in values:
            wire_0_1["notification_messages_frequency"] = values["notification_messages_frequency"]
        if "notification_messages_reoptin" in values:
            wire_0_1["notification_messages_reoptin"] = values["notification_messages_reoptin"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def notification_messages_timezone(self, notification_messages_timezone: str | None) -> Self:
        """Id of a time zone."""
        if notification_messages_timezone is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notification_messages_timezone", notification_messages_timezone),
            self._parts_valid and type_of(notification_messages_timezone) is str,
        )
        return it

    def title(self, title: str | None) -> Self:
        """Title; needed for a carousel. At most 65 characters. If absent, the provider assumes
        'Updates and promotions'.
        """
        if title is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "title", title),
            self._parts_valid and type_of(title) is str and len(title) <= 65,
        )
        return it

    def image_url(self, image_url: str | None) -> Self:
        """Image of the invitation."""
        if image_url is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "image_url", image_url),
            self._parts_valid and type_of(image_url) is str,
        )
        return it

    def image_aspect_ratio(self, image_aspect_ratio: Literal["HORIZONTAL", "SQUARE"] | None) -> Self:
        """Shape of the image; 1.91:1 or 1:1, in capitals here."""
        if image_aspect_ratio is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "image_aspect_ratio", image_aspect_ratio),
            self._parts_valid and type_of(image_aspect_ratio) is str and image_aspect_ratio in {"HORIZONTAL", "SQUARE"},
        )
        return it

    def notification_messages_cta_text(
        self, notification_messages_cta_text: Literal["ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"] | None
    ) -> Self:
        """Caption of the button. If absent, the provider assumes 'GET_UPDATES'."""
        if notification_messages_cta_text is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notification_messages_cta_text", notification_messages_cta_text),
            self._parts_valid
            and type_of(notification_messages_cta_text) is str
            and notification_messages_cta_text in {"ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"},
        )
        return it

    def notification_messages_frequency(
        self, notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None
    ) -> Self:
        """How often messages come; no longer in use. It was switched off by the provider on
        2023-02-02.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        if notification_messages_frequency is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notification_messages_frequency", notification_messages_frequency),
            self._parts_valid
            and type_of(notification_messages_frequency) is str
            and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"},
        )
        return it

    def notification_messages_reoptin(
        self, notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None
    ) -> Self:
        """Whether the person can be asked to opt in again."""
        if notification_messages_reoptin is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "notification_messages_reoptin", notification_messages_reoptin),
            self._parts_valid
            and type_of(notification_messages_reoptin) is str
            and notification_messages_reoptin in {"ENABLED", "DISABLED"},
        )
        return it

    def element(
        self,
        payload: str,
        *,
        title: str | None = None,
        image_url: str | None = None,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None,
    ) -> Self:
        """Appends an item. A card that invites to one topic of marketing messages.

        Args:
            payload: Text of your own that comes back when the person subscribes.
            title: Title of the card.
            image_url: Image of the card.
            notification_messages_frequency: How often messages come; no longer in use. It was
                switched off by the provider on 2023-02-02.
            notification_messages_reoptin: Whether the person can be asked to opt in again.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        made: Wire = {}
        ok = type_of(payload) is str
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        made["payload"] = payload
        if notification_messages_frequency is not None:
            made["notification_messages_frequency"] = notification_messages_frequency
            ok = (
                ok
                and type_of(notification_messages_frequency) is str
                and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"}
            )
        if notification_messages_reoptin is not None:
            made["notification_messages_reoptin"] = notification_messages_reoptin
            ok = (
                ok
                and type_of(notification_messages_reoptin) is str
                and notification_messages_reoptin in {"ENABLED", "DISABLED"}
            )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.NotificationMessagesElement] | None] | None) -> Self:
        """Appends finished parts to elements. Cards of a product carousel, 1 to 5. 1 to 5 items."""
        return self._extend("elements", parts(elements, _NOTIFICATION_MESSAGES_ELEMENT__KINDS))


class OneTimeNotifReqTemplateBuilder(AnyMessageBuilder):
    """An invitation to receive a single notification, under construction.

    See https://github.com/bottenderjs/messaging-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_one_time_notif_req_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "one_time_notif_req", "title": values["title"], "payload": values["payload"]}
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class ImageGridTemplateBuilder(AnyMessageBuilder):
    """A grid of 2 to 6 images, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_image_grid_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "image_grid"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(
        self,
        images: Iterable[Arg[models.ImageGridImage] | None],
        *,
        title: str | None = None,
        subtitle: str | None = None,
        buttons: Iterable[Arg[models.ImageGridButton] | None] | None = None,
    ) -> Self:
        """Appends an item. A grid of images with an optional text and buttons.

        Args:
            images: The images, 2 to 6. 2 to 6 items.
            title: Title. At most 45 characters.
            subtitle: Second line. At most 80 characters.
            buttons: Buttons below the grid. At most 3 items.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        made: Wire = {}
        ok = True
        made["images"], fine = parts(images, _IMAGE_GRID_IMAGE__KINDS)
        ok = ok and fine and 2 <= len(made["images"]) <= 6
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 45
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _IMAGE_GRID_BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = ok and (
            not (True) or 0 <= sum("is_hero_image" in x and x["is_hero_image"] is True for x in made["images"]) <= 1
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.ImageGridElement] | None] | None) -> Self:
        """Appends finished parts to elements. The one grid. Exactly 1 item."""
        return self._extend("elements", parts(elements, _IMAGE_GRID_ELEMENT__KINDS))


class ListTemplateBuilder(AnyMessageBuilder):
    """A vertical list of 2 to 4 items, under construction.

    See https://github.com/Vlix/facebookmessenger
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_list_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "list"}
        if "top_element_style" in values:
            wire_0_1["top_element_style"] = values["top_element_style"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        if "buttons" in values:
            wire_0_1["buttons"] = values["buttons"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def top_element_style(self, top_element_style: Literal["large", "compact"] | None) -> Self:
        """Size of the first item; large needs an image there. If absent, the provider assumes 'large'."""
        if top_element_style is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "top_element_style", top_element_style),
            self._parts_valid and type_of(top_element_style) is str and top_element_style in {"large", "compact"},
        )
        return it

    def element(
        self,
        title: str,
        *,
        subtitle: str | None = None,
        image_url: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.Button] | None] | None = None,
    ) -> Self:
        """Appends an item. An item of a list.

        Args:
            title: Title. At most 80 characters.
            subtitle: Second line. At most 80 characters.
            image_url: Image of the item.
            default_action: What a tap on the card does; opens a web page.
            buttons: One button beside the text. At most 1 item.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"title": title}
        ok = type_of(title) is str and len(title) <= 80
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if image_url is not None:
            made["image_url"] = image_url
            ok = ok and type_of(image_url) is str
        if default_action is not None:
            made["default_action"], fine = part(default_action, _DEFAULT_ACTION__KINDS)
            ok = ok and fine
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 1
        if ok and not (not ("buttons" in made)):
            for x in made["buttons"]:
                ok = ok and not ("type" in x and x["type"] == "element_share")
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.ListElement] | None] | None) -> Self:
        """Appends finished parts to elements. The items, 2 to 4. 2 to 4 items."""
        return self._extend("elements", parts(elements, _LIST_ELEMENT__KINDS))

    def web_url(
        self,
        title: str,
        url: str,
        *,
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        messenger_extensions: bool | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
    ) -> Self:
        """Appends an item. A button that opens a web page.

        Args:
            title: Caption. At most 20 characters.
            url: Page that opens; HTTPS if messenger_extensions is on.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
        """
        made: Wire = {"type": "web_url", "url": url, "title": title}
        ok = type_of(url) is str and type_of(title) is str and len(title) <= 20
        if webview_height_ratio is not None:
            made["webview_height_ratio"] = webview_height_ratio
            ok = ok and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
        if messenger_extensions is not None:
            made["messenger_extensions"] = messenger_extensions
            ok = ok and type_of(messenger_extensions) is bool
        if fallback_url is not None:
            made["fallback_url"] = fallback_url
            ok = ok and type_of(fallback_url) is str
        if webview_share_button is not None:
            made["webview_share_button"] = webview_share_button
            ok = ok and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        ok = ok and (
            not ("messenger_extensions" in made and made["messenger_extensions"] is True)
            or made["url"].startswith("https://")
        )
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), made), self._parts_valid and ok
        return it

    def postback(self, title: str, payload: str) -> Self:
        """Appends an item. A button that sends its payload to your webhook.

        Args:
            title: Caption. At most 20 characters.
            payload: Text for your webhook. At most 1000 characters.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("buttons",), {"type": "postback", "title": title, "payload": payload}),
            self._parts_valid
            and type_of(title) is str
            and len(title) <= 20
            and type_of(payload) is str
            and len(payload) <= 1000,
        )
        return it

    def phone_number(self, title: str, payload: str) -> Self:
        """Appends an item. A button that dials a phone number.

        Args:
            title: Caption. At most 20 characters.
            payload: The number, with a plus sign and the country code in front. Matches ^\\+.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("buttons",), {"type": "phone_number", "title": title, "payload": payload}),
            self._parts_valid
            and type_of(title) is str
            and len(title) <= 20
            and type_of(payload) is str
            and (payload in PATTERN_6.known or PATTERN_6.matches(payload)),
        )
        return it

    def account_link(self, url: str) -> Self:
        """Appends an item. A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only. Matches ^https://.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, ("buttons",), {"type": "account_link", "url": url}),
            self._parts_valid and type_of(url) is str and url.startswith("https://"),
        )
        return it

    def account_unlink(self) -> Self:
        """Appends an item. A button to log out, which ends the account link.

        See https://github.com/Vlix/facebookmessenger
        """
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), {"type": "account_unlink"}), self._parts_valid
        return it

    def game_play(
        self, title: str, *, payload: str | None = None, game_metadata: Arg[models.GameMetadata] | None = None
    ) -> Self:
        """Appends an item. A button that starts an Instant Game.

        Args:
            title: Caption. At most 20 characters.
            payload: Data for the game, as JSON text.
            game_metadata: What the game is started with.

        See https://github.com/machinat/sociably
        """
        made: Wire = {"type": "game_play", "title": title}
        ok = type_of(title) is str and len(title) <= 20
        if payload is not None:
            made["payload"] = payload
            ok = ok and type_of(payload) is str
        if game_metadata is not None:
            made["game_metadata"], fine = part(game_metadata, _GAME_METADATA__KINDS)
            ok = ok and fine
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), made), self._parts_valid and ok
        return it

    @deprecated("Messenger.payment was switched off by the provider; use a web_url button")
    def payment(self, title: Literal["buy"] | str, payload: str, payment_summary: Arg[models.PaymentSummary]) -> Self:
        """Appends an item. A button that starts a payment; always the first button.

        Args:
            title: Caption of the button. Values not listed here pass too.
            payload: Text of your own that comes back to your webhook.
            payment_summary: What is paid, to whom, and what the buyer has to tell.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"type": "payment", "title": title, "payload": payload}
        ok = type_of(title) is str and type_of(payload) is str
        made["payment_summary"], fine = part(payment_summary, _PAYMENT_SUMMARY__KINDS)
        ok = ok and fine
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("buttons",), made), self._parts_valid and ok
        return it

    def buttons(self, buttons: Iterable[Arg[models.Button] | None] | None) -> Self:
        """Appends finished parts to buttons. One button below the list. At most 1 item."""
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class OpenGraphTemplateBuilder(AnyMessageBuilder):
    """A preview of a web page, such as a song, under construction.

    See https://github.com/Vlix/facebookmessenger
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_open_graph_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "open_graph"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(self, url: str, *, buttons: Iterable[Arg[models.Button] | None] | None = None) -> Self:
        """Appends an item. A page, with optional buttons.

        Args:
            url: Page that is shown as a preview.
            buttons: Buttons below the preview. At most 3 items.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"url": url}
        ok = type_of(url) is str
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and len(made["buttons"]) <= 3
        ok = ok and (
            not ("buttons" in made)
            or (
                len(made["buttons"]) <= 1
                or not ("type" in made["buttons"][1] and made["buttons"][1]["type"] == "payment")
            )
            and (
                len(made["buttons"]) <= 2
                or not ("type" in made["buttons"][2] and made["buttons"][2]["type"] == "payment")
            )
        )
        if ok and not (not ("buttons" in made)):
            for x in made["buttons"]:
                ok = ok and not ("type" in x and x["type"] == "element_share")
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("elements",), made), self._parts_valid and ok
        return it

    def elements(self, elements: Iterable[Arg[models.OpenGraphElement] | None] | None) -> Self:
        """Appends finished parts to elements. The one page. Exactly 1 item."""
        return self._extend("elements", parts(elements, _OPEN_GRAPH_ELEMENT__KINDS))


class AirlineItineraryTemplateBuilder(AnyMessageBuilder):
    """A flight itinerary and its receipt; every send fails since December 2021, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_itinerary_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "airline_itinerary",
            "intro_message": values["intro_message"],
            "locale": values["locale"],
        }
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        wire_0_1["pnr_number"] = values["pnr_number"]
        if "passenger_info" in values:
            wire_0_1["passenger_info"] = values["passenger_info"]
        if "flight_info" in values:
            wire_0_1["flight_info"] = values["flight_info"]
        if "passenger_segment_info" in values:
            wire_0_1["passenger_segment_info"] = values["passenger_segment_info"]
        if "price_info" in values:
            wire_0_1["price_info"] = values["price_info"]
        if "base_price" in values:
            wire_0_1["base_price"] = values["base_price"]
        if "tax" in values:
            wire_0_1["tax"] = values["tax"]
        wire_0_1["total_price"] = values["total_price"]
        wire_0_1["currency"] = values["currency"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        if theme_color is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "theme_color", theme_color),
            self._parts_valid
            and type_of(theme_color) is str
            and (theme_color in PATTERN_8.known or PATTERN_8.matches(theme_color)),
        )
        return it

    def passenger_info(self, name: str, passenger_id: str, *, ticket_number: str | None = None) -> Self:
        """Appends an item. A passenger.

        Args:
            name: Full name.
            passenger_id: Id of the passenger within the itinerary; unique.
            ticket_number: Number of the ticket.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"name": name}
        ok = type_of(name) is str and type_of(passenger_id) is str
        if ticket_number is not None:
            made["ticket_number"] = ticket_number
            ok = ok and type_of(ticket_number) is str
        made["passenger_id"] = passenger_id
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("passenger_info",), made), self._parts_valid and ok
        return it

    def flight_info(
        self,
        flight_number: str,
        *,
        connection_id: str,
        segment_id: str,
        aircraft_type: str | None = None,
        departure_airport: Arg[models.Airport],
        arrival_airport: Arg[models.Airport],
        flight_schedule: Arg[models.FullFlightSchedule],
        travel_class: Literal["economy", "business", "first_class"] | str,
    ) -> Self:
        """Appends an item. A flight of an itinerary.

        Args:
            flight_number: Number of the flight.
            connection_id: Id within the itinerary, shared by the segments of one connection.
            segment_id: Id of the segment, as in passenger_segment_info.
            aircraft_type: Type of the aircraft.
            departure_airport: Where the flight starts.
            arrival_airport: Where the flight ends.
            flight_schedule: The times of a flight in an itinerary or a check-in reminder; the
                arrival must be given.
            travel_class: Travel class. Values not listed here pass too.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"connection_id": connection_id, "segment_id": segment_id, "flight_number": flight_number}
        ok = (
            type_of(connection_id) is str
            and type_of(segment_id) is str
            and type_of(flight_number) is str
            and type_of(travel_class) is str
        )
        if aircraft_type is not None:
            made["aircraft_type"] = aircraft_type
            ok = ok and type_of(aircraft_type) is str
        made["departure_airport"], fine = part(departure_airport, _AIRPORT__KINDS)
        ok = ok and fine
        made["arrival_airport"], fine = part(arrival_airport, _AIRPORT__KINDS)
        ok = ok and fine
        made["flight_schedule"], fine = part(flight_schedule, _FULL_FLIGHT_SCHEDULE__KINDS)
        ok = ok and fine
        made["travel_class"] = travel_class
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("flight_info",), made), self._parts_valid and ok
        return it

    def passenger_segment_info(
        self,
        segment_id: str,
        passenger_id: str,
        seat: str,
        seat_type: str,
        *,
        product_info: Iterable[Arg[models.ProductInfo] | None] | None = None,
    ) -> Self:
        """Appends an item. Seat and extras of one passenger on one flight.

        Args:
            segment_id: Id of the flight segment.
            passenger_id: Id of the passenger.
            seat: Seat number.
            seat_type: Kind of seat in your own words.
            product_info: Extras that the passenger has bought. At most 4 items.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"segment_id": segment_id, "passenger_id": passenger_id, "seat": seat, "seat_type": seat_type}
        ok = (
            type_of(segment_id) is str
            and type_of(passenger_id) is str
            and type_of(seat) is str
            and type_of(seat_type) is str
        )
        if product_info is not None:
            made["product_info"], fine = parts(product_info, _PRODUCT_INFO__KINDS)
            ok = ok and fine and len(made["product_info"]) <= 4
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("passenger_segment_info",), made), self._parts_valid and ok
        return it

    def price_info(self, title: str, amount: float | str, *, currency: str | None = None) -> Self:
        """Appends an item. A line of the price.

        Args:
            title: What the amount is for.
            amount: The amount.
            currency: ISO 4217 code of the amount's currency.

        See https://github.com/Vlix/facebookmessenger
        """
        made: Wire = {"title": title, "amount": amount}
        ok = type_of(title) is str and (
            (type_of(amount) is int or type_of(amount) is float and amount - amount == 0) or type_of(amount) is str
        )
        if currency is not None:
            made["currency"] = currency
            ok = ok and type_of(currency) is str
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("price_info",), made), self._parts_valid and ok
        return it

    def base_price(self, base_price: float | str | None) -> Self:
        """Price before tax and extras."""
        if base_price is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "base_price", base_price),
            self._parts_valid
            and (
                (type_of(base_price) is int or type_of(base_price) is float and base_price - base_price == 0)
                or type_of(base_price) is str
            ),
        )
        return it

    def tax(self, tax: float | str | None) -> Self:
        """Tax."""
        if tax is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "tax", tax),
            self._parts_valid
            and ((type_of(tax) is int or type_of(tax) is float and tax - tax == 0) or type_of(tax) is str),
        )
        return it


class AirlineCheckinTemplateBuilder(AnyMessageBuilder):
    """A reminder to check in; every send fails since December 2021, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_checkin_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "airline_checkin",
            "intro_message": values["intro_message"],
            "locale": values["locale"],
        }
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        wire_0_1["pnr_number"] = values["pnr_number"]
        if "flight_info" in values:
            wire_0_1["flight_info"] = values["flight_info"]
        wire_0_1["checkin_url"] = values["checkin_url"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        if theme_color is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "theme_color", theme_color),
            self._parts_valid
            and type_of(theme_color) is str
            and (theme_color in PATTERN_8.known or PATTERN_8.matches(theme_color)),
        )
        return it

    def flight_info(
        self,
        flight_number: str,
        departure_airport: Arg[models.Airport],
        arrival_airport: Arg[models.Airport],
        flight_schedule: Arg[models.FullFlightSchedule],
    ) -> Self:
        """Appends an item. A flight in a check-in reminder.

        Args:
            flight_number: Number of the flight.
            departure_airport: Where the flight starts.
            arrival_airport: Where the flight ends.
            flight_schedule: The times of a flight in an itinerary or a check-in reminder; the
                arrival must be given.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"flight_number": flight_number}
        ok = type_of(flight_number) is str
        made["departure_airport"], fine = part(departure_airport, _AIRPORT__KINDS)
        ok = ok and fine
        made["arrival_airport"], fine = part(arrival_airport, _AIRPORT__KINDS)
        ok = ok and fine
        made["flight_schedule"], fine = part(flight_schedule, _FULL_FLIGHT_SCHEDULE__KINDS)
        ok = ok and fine
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("flight_info",), made), self._parts_valid and ok
        return it


class AirlineBoardingPassTemplateBuilder(AnyMessageBuilder):
    """Boarding passes; every send fails since December 2021, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_boarding_pass_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "airline_boardingpass",
            "intro_message": values["intro_message"],
            "locale": values["locale"],
        }
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        if "boarding_pass" in values:
            wire_0_1["boarding_pass"] = values["boarding_pass"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        if theme_color is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "theme_color", theme_color),
            self._parts_valid
            and type_of(theme_color) is str
            and (theme_color in PATTERN_8.known or PATTERN_8.matches(theme_color)),
        )
        return it

    def boarding_pass(
        self,
        passenger_name: str,
        *,
        pnr_number: str,
        travel_class: Literal["economy", "business", "first_class"] | None = None,
        seat: str | None = None,
        auxiliary_fields: Iterable[Arg[models.BoardingPassField] | None] | None = None,
        secondary_fields: Iterable[Arg[models.BoardingPassField] | None] | None = None,
        logo_image_url: str,
        header_image_url: str | None = None,
        header_text_field: Arg[models.BoardingPassField] | None = None,
        qr_code: str | None = None,
        barcode_image_url: str | None = None,
        above_bar_code_image_url: str,
        flight_info: Arg[models.FlightInfo],
    ) -> Self:
        """Appends an item. One boarding pass.

        Args:
            passenger_name: Name of the passenger.
            pnr_number: Booking number (passenger name record).
            travel_class: Travel class.
            seat: Seat number.
            auxiliary_fields: Fields in the auxiliary section. At most 5 items.
            secondary_fields: Fields in the secondary section. At most 5 items.
            logo_image_url: Logo of the airline.
            header_image_url: Image in the header.
            header_text_field: Field in the header.
            qr_code: Content of the QR or Aztec code.
            barcode_image_url: Image of the bar code.
            above_bar_code_image_url: Thin image above the bar code.
            flight_info: A flight on a boarding pass or in an update.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        made: Wire = {"passenger_name": passenger_name, "pnr_number": pnr_number}
        ok = (
            type_of(passenger_name) is str
            and type_of(pnr_number) is str
            and type_of(logo_image_url) is str
            and type_of(above_bar_code_image_url) is str
        )
        if travel_class is not None:
            made["travel_class"] = travel_class
            ok = ok and type_of(travel_class) is str and travel_class in {"economy", "business", "first_class"}
        if seat is not None:
            made["seat"] = seat
            ok = ok and type_of(seat) is str
        if auxiliary_fields is not None:
            made["auxiliary_fields"], fine = parts(auxiliary_fields, _BOARDING_PASS_FIELD__KINDS)
            ok = ok and fine and len(made["auxiliary_fields"]) <= 5
        if secondary_fields is not None:
            made["secondary_fields"], fine = parts(secondary_fields, _BOARDING_PASS_FIELD__KINDS)
            ok = ok and fine and len(made["secondary_fields"]) <= 5
        made["logo_image_url"] = logo_image_url
        if header_image_url is not None:
            made["header_image_url"] = header_image_url
            ok = ok and type_of(header_image_url) is str
        if header_text_field is not None:
            made["header_text_field"], fine = part(header_text_field, _BOARDING_PASS_FIELD__KINDS)
            ok = ok and fine
        if qr_code is not None:
            made["qr_code"] = qr_code
            ok = ok and type_of(qr_code) is str
        if barcode_image_url is not None:
            made["barcode_image_url"] = barcode_image_url
            ok = ok and type_of(barcode_image_url) is str
        made["above_bar_code_image_url"] = above_bar_code_image_url
        made["flight_info"], fine = part(flight_info, _FLIGHT_INFO__KINDS)
        ok = ok and fine
        ok = ok and ("qr_code" in made or "barcode_image_url" in made)
        it = type_of(self)()
        it._calls, it._parts_valid = (self._calls, ("boarding_pass",), made), self._parts_valid and ok
        return it


class AirlineUpdateTemplateBuilder(AnyMessageBuilder):
    """News of a delay, a new gate or a cancellation; every send fails since December 2021, under
    construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_update_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "airline_update"}
        if "intro_message" in values:
            wire_0_1["intro_message"] = values["intro_message"]
        wire_0_1["update_type"] = values["update_type"]
        wire_0_1["locale"] = values["locale"]
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        wire_0_1["pnr_number"] = values["pnr_number"]
        if "update_flight_info" in values:
            wire_0_1["update_flight_info"] = values["update_flight_info"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def intro_message(self, intro_message: str | None) -> Self:
        """Text above the card."""
        if intro_message is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "intro_message", intro_message),
            self._parts_valid and type_of(intro_message) is str,
        )
        return it

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        if theme_color is None:
            return self
        it = type_of(self)()
        it._calls, it._parts_valid = (
            (self._calls, "theme_color", theme_color),
            self._parts_valid
            and type_of(theme_color) is str
            and (theme_color in PATTERN_8.known or PATTERN_8.matches(theme_color)),
        )
        return it

    def update_flight_info(self, update_flight_info: Arg[models.FlightInfo] | None) -> Self:
        """A flight on a boarding pass or in an update."""
        return self._put("update_flight_info", part(update_flight_info, _FLIGHT_INFO__KINDS))


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
_RECIPIENT_NAME = schema_of("ottbuild.providers.messenger", "RecipientName")
_MESSAGE = schema_of("ottbuild.providers.messenger", "Message")
_TEXT_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "TextQuickReply")
_USER_PHONE_NUMBER_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "UserPhoneNumberQuickReply")
_USER_EMAIL_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "UserEmailQuickReply")
_LOCATION_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "LocationQuickReply")
_DEFAULT_ACTION = schema_of("ottbuild.providers.messenger", "DefaultAction")
_WEB_URL_BUTTON = schema_of("ottbuild.providers.messenger", "WebUrlButton")
_POSTBACK_BUTTON = schema_of("ottbuild.providers.messenger", "PostbackButton")
_PHONE_NUMBER_BUTTON = schema_of("ottbuild.providers.messenger", "PhoneNumberButton")
_ACCOUNT_LINK_BUTTON = schema_of("ottbuild.providers.messenger", "AccountLinkButton")
_ACCOUNT_UNLINK_BUTTON = schema_of("ottbuild.providers.messenger", "AccountUnlinkButton")
_GAME_PLAY_BUTTON = schema_of("ottbuild.providers.messenger", "GamePlayButton")
_ELEMENT_SHARE_BUTTON = schema_of("ottbuild.providers.messenger", "ElementShareButton")
_PAYMENT_BUTTON = schema_of("ottbuild.providers.messenger", "PaymentButton")
_GENERIC_ELEMENT = schema_of("ottbuild.providers.messenger", "GenericElement")
_GAME_METADATA = schema_of("ottbuild.providers.messenger", "GameMetadata")
_PAYMENT_SUMMARY = schema_of("ottbuild.providers.messenger", "PaymentSummary")
_MEDIA_ELEMENT = schema_of("ottbuild.providers.messenger", "MediaElement")
_RECEIPT_ELEMENT = schema_of("ottbuild.providers.messenger", "ReceiptElement")
_RECEIPT_ADJUSTMENT = schema_of("ottbuild.providers.messenger", "ReceiptAdjustment")
_PRODUCT_ELEMENT = schema_of("ottbuild.providers.messenger", "ProductElement")
_FEEDBACK_QUESTION = schema_of("ottbuild.providers.messenger", "FeedbackQuestion")
_FEEDBACK_SCREEN = schema_of("ottbuild.providers.messenger", "FeedbackScreen")
_FOLLOW_UP = schema_of("ottbuild.providers.messenger", "FollowUp")
_NOTIFICATION_MESSAGES_ELEMENT = schema_of("ottbuild.providers.messenger", "NotificationMessagesElement")
_IMAGE_GRID_IMAGE = schema_of("ottbuild.providers.messenger", "ImageGridImage")
_IMAGE_GRID_ELEMENT = schema_of("ottbuild.providers.messenger", "ImageGridElement")
_LIST_ELEMENT = schema_of("ottbuild.providers.messenger", "ListElement")
_OPEN_GRAPH_ELEMENT = schema_of("ottbuild.providers.messenger", "OpenGraphElement")
_SHARE_CONTENTS = schema_of("ottbuild.providers.messenger", "ShareContents")
_SHARE_ATTACHMENT = schema_of("ottbuild.providers.messenger", "ShareAttachment")
_SHARE_TEMPLATE = schema_of("ottbuild.providers.messenger", "ShareTemplate")
_PRICE_LIST_ITEM = schema_of("ottbuild.providers.messenger", "PriceListItem")
_AIRPORT = schema_of("ottbuild.providers.messenger", "Airport")
_FULL_FLIGHT_SCHEDULE = schema_of("ottbuild.providers.messenger", "FullFlightSchedule")
_PRODUCT_INFO = schema_of("ottbuild.providers.messenger", "ProductInfo")
_BOARDING_PASS_FIELD = schema_of("ottbuild.providers.messenger", "BoardingPassField")
_FLIGHT_INFO = schema_of("ottbuild.providers.messenger", "FlightInfo")
_FLIGHT_SCHEDULE = schema_of("ottbuild.providers.messenger", "FlightSchedule")
_RECIPIENT_NAME__KINDS = frozenset((_RECIPIENT_NAME,))
_MESSAGE__KINDS = frozenset((_MESSAGE,))
_QUICK_REPLY__KINDS = frozenset(
    (
        _TEXT_QUICK_REPLY,
        _USER_PHONE_NUMBER_QUICK_REPLY,
        _USER_EMAIL_QUICK_REPLY,
        _LOCATION_QUICK_REPLY,
    )
)
_DEFAULT_ACTION__KINDS = frozenset((_DEFAULT_ACTION,))
_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
        _PHONE_NUMBER_BUTTON,
        _ACCOUNT_LINK_BUTTON,
        _ACCOUNT_UNLINK_BUTTON,
        _GAME_PLAY_BUTTON,
        _ELEMENT_SHARE_BUTTON,
        _PAYMENT_BUTTON,
    )
)
_GENERIC_ELEMENT__KINDS = frozenset((_GENERIC_ELEMENT,))
_GAME_METADATA__KINDS = frozenset((_GAME_METADATA,))
_PAYMENT_SUMMARY__KINDS = frozenset((_PAYMENT_SUMMARY,))
_MEDIA_ELEMENT__KINDS = frozenset((_MEDIA_ELEMENT,))
_RECEIPT_ELEMENT__KINDS = frozenset((_RECEIPT_ELEMENT,))
_RECEIPT_ADJUSTMENT__KINDS = frozenset((_RECEIPT_ADJUSTMENT,))
_PRODUCT_ELEMENT__KINDS = frozenset((_PRODUCT_ELEMENT,))
_FEEDBACK_QUESTION__KINDS = frozenset((_FEEDBACK_QUESTION,))
_FEEDBACK_SCREEN__KINDS = frozenset((_FEEDBACK_SCREEN,))
_FOLLOW_UP__KINDS = frozenset((_FOLLOW_UP,))
_NOTIFICATION_MESSAGES_ELEMENT__KINDS = frozenset((_NOTIFICATION_MESSAGES_ELEMENT,))
_IMAGE_GRID_IMAGE__KINDS = frozenset((_IMAGE_GRID_IMAGE,))
_IMAGE_GRID_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
    )
)
_IMAGE_GRID_ELEMENT__KINDS = frozenset((_IMAGE_GRID_ELEMENT,))
_LIST_ELEMENT__KINDS = frozenset((_LIST_ELEMENT,))
_OPEN_GRAPH_ELEMENT__KINDS = frozenset((_OPEN_GRAPH_ELEMENT,))
_SHARE_CONTENTS__KINDS = frozenset((_SHARE_CONTENTS,))
_SHARE_ATTACHMENT__KINDS = frozenset((_SHARE_ATTACHMENT,))
_SHARE_TEMPLATE__KINDS = frozenset((_SHARE_TEMPLATE,))
_PRICE_LIST_ITEM__KINDS = frozenset((_PRICE_LIST_ITEM,))
_AIRPORT__KINDS = frozenset((_AIRPORT,))
_FULL_FLIGHT_SCHEDULE__KINDS = frozenset((_FULL_FLIGHT_SCHEDULE,))
_PRODUCT_INFO__KINDS = frozenset((_PRODUCT_INFO,))
_BOARDING_PASS_FIELD__KINDS = frozenset((_BOARDING_PASS_FIELD,))
_FLIGHT_INFO__KINDS = frozenset((_FLIGHT_INFO,))
_FLIGHT_SCHEDULE__KINDS = frozenset((_FLIGHT_SCHEDULE,))
