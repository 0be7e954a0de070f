"""The fluent calls of Messenger Platform Send API."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Self

from ottbuild.messenger import _checks
from ottbuild.runtime.jsontext import ARRAY, OBJECT, plain, type_of
from ottbuild.runtime.payload import (
    Arg,
    Builder,
    Part,
    Wire,
    begin,
    deprecated,
    part,
    parts,
    plain_list,
    plain_map,
    warn_dead,
    warn_deprecated,
)
from ottbuild.runtime.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.messenger import models


class Messenger:
    """Messages and sender actions that a Facebook Page sends to people in Messenger."""

    @staticmethod
    def send(message: Arg[models.Message]) -> SendRequestBuilder:
        """A message or a sender action for one person.

        Args:
            message: A text, an attachment or a sticker, with optional quick replies.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        return begin(SendRequestBuilder, {}).message(message)

    @staticmethod
    def sender_action(sender_action: Literal["typing_on", "typing_off", "mark_seen"]) -> SendRequestBuilder:
        """A message or a sender action for one person.

        Args:
            sender_action: Shows or hides the typing indicator, or marks the conversation as read.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        return begin(SendRequestBuilder, {"sender_action": sender_action})

    @staticmethod
    def text(text: str) -> MessageBuilder:
        """A text, an attachment or a sticker, with optional quick replies.

        Args:
            text: The text of the message. At most 2000 characters.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        return begin(MessageBuilder, {"text": text})

    @staticmethod
    def sticker(sticker_id: int) -> MessageBuilder:
        """A text, an attachment or a sticker, with optional quick replies.

        Args:
            sticker_id: Id of a sticker.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        return begin(MessageBuilder, {"sticker_id": sticker_id})

    @staticmethod
    def image(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | None = None
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
        return begin(
            MediaAttachmentBuilder,
            {"url": url, "is_reusable": is_reusable, "attachment_id": attachment_id, "type": "image"},
        )

    @staticmethod
    def audio(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | None = None
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
        return begin(
            MediaAttachmentBuilder,
            {"url": url, "is_reusable": is_reusable, "attachment_id": attachment_id, "type": "audio"},
        )

    @staticmethod
    def video(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | None = None
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
        return begin(
            MediaAttachmentBuilder,
            {"url": url, "is_reusable": is_reusable, "attachment_id": attachment_id, "type": "video"},
        )

    @staticmethod
    def file(
        url: str | None = None, *, is_reusable: bool | None = None, attachment_id: str | None = None
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
        return begin(
            MediaAttachmentBuilder,
            {"url": url, "is_reusable": is_reusable, "attachment_id": attachment_id, "type": "file"},
        )

    @staticmethod
    def generic_template() -> GenericTemplateBuilder:
        """One card, or a carousel of up to 10 cards.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
        """
        return begin(GenericTemplateBuilder, {})

    @staticmethod
    def button_template(text: str) -> ButtonTemplateBuilder:
        """A text with 1 to 3 buttons.

        Args:
            text: Text above the buttons. At most 640 characters.

        See https://github.com/machinat/sociably
        """
        return begin(ButtonTemplateBuilder, {"text": text})

    @staticmethod
    def media_template() -> MediaTemplateBuilder:
        """An image or a video that plays in the conversation, with optional buttons.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/media
        """
        return begin(MediaTemplateBuilder, {})

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
        return begin(
            ReceiptTemplateBuilder,
            {
                "recipient_name": recipient_name,
                "order_number": order_number,
                "currency": currency,
                "payment_method": payment_method,
            },
        )

    @staticmethod
    def product_template() -> ProductTemplateBuilder:
        """Products from the Page's catalog.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        return begin(ProductTemplateBuilder, {})

    @staticmethod
    def coupon_template(title: str) -> CouponTemplateBuilder:
        """A coupon with a code, a shop link, or both.

        Args:
            title: Title. At most 80 characters.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
        """
        return begin(CouponTemplateBuilder, {"title": title})

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
        return begin(
            CustomerFeedbackTemplateBuilder, {"title": title, "subtitle": subtitle, "button_title": button_title}
        )

    @staticmethod
    def notification_messages_template(payload: str) -> NotificationMessagesTemplateBuilder:
        """An invitation to subscribe to marketing messages.

        Args:
            payload: Text of your own that comes back when the person subscribes.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        return begin(NotificationMessagesTemplateBuilder, {"payload": payload})

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
        return begin(OneTimeNotifReqTemplateBuilder, {"title": title, "payload": payload})

    @staticmethod
    def image_grid_template() -> ImageGridTemplateBuilder:
        """A grid of 2 to 6 images.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        return begin(ImageGridTemplateBuilder, {})

    @staticmethod
    @deprecated("Messenger.list_template was switched off by the provider; use the generic template")
    def list_template() -> ListTemplateBuilder:
        """A vertical list of 2 to 4 items.

        See https://github.com/Vlix/facebookmessenger
        """
        return begin(ListTemplateBuilder, {})

    @staticmethod
    @deprecated("Messenger.open_graph_template was switched off by the provider; use the generic template")
    def open_graph_template() -> OpenGraphTemplateBuilder:
        """A preview of a web page, such as a song.

        See https://github.com/Vlix/facebookmessenger
        """
        return begin(OpenGraphTemplateBuilder, {})

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
        return begin(
            AirlineItineraryTemplateBuilder,
            {
                "intro_message": intro_message,
                "locale": locale,
                "pnr_number": pnr_number,
                "total_price": total_price,
                "currency": currency,
            },
        )

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
        return begin(
            AirlineCheckinTemplateBuilder,
            {"intro_message": intro_message, "locale": locale, "pnr_number": pnr_number, "checkin_url": checkin_url},
        )

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
        return begin(AirlineBoardingPassTemplateBuilder, {"intro_message": intro_message, "locale": locale})

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
        return begin(
            AirlineUpdateTemplateBuilder, {"update_type": update_type, "locale": locale, "pnr_number": pnr_number}
        )

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
        return Part(_RECIPIENT_NAME, made, ok)

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
        return Part(
            _TEXT_QUICK_REPLY,
            made,
            ok
            and (not (made["title"] == "") or "image_url" in made)
            and (not (made["payload"] == "") or "image_url" in made),
        )

    @staticmethod
    def quick_reply_phone_number() -> Part[models.UserPhoneNumberQuickReply]:
        """A quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        return Part(_USER_PHONE_NUMBER_QUICK_REPLY, {"content_type": "user_phone_number"}, True)

    @staticmethod
    def quick_reply_email() -> Part[models.UserEmailQuickReply]:
        """A quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        return Part(_USER_EMAIL_QUICK_REPLY, {"content_type": "user_email"}, True)

    @staticmethod
    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location() -> Part[models.LocationQuickReply]:
        """A quick reply that asks for the person's location; no longer offered by Messenger.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        return Part(_LOCATION_QUICK_REPLY, {"content_type": "location"}, True)

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
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return Part(
            _GENERIC_ELEMENT,
            made,
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
            ),
        )

    @staticmethod
    def media_element(
        media_type: Literal["image", "video"],
        *,
        attachment_id: str | None = None,
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
            made["attachment_id"] = attachment_id
            ok = ok and type_of(attachment_id) is str
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and (url in _checks.PATTERN_1.known or _checks.PATTERN_1.matches(url))
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return Part(
            _MEDIA_ELEMENT,
            made,
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
            and (
                not ("buttons" in made)
                or all(not ("type" in x and x["type"] == "element_share") for x in made["buttons"])
            ),
        )

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
        return Part(_RECEIPT_ELEMENT, made, ok)

    @staticmethod
    def adjustment(name: str, amount: float) -> Part[models.ReceiptAdjustment]:
        """A discount or another change to the total.

        Args:
            name: What the adjustment is for.
            amount: Amount that is taken off the total.

        See https://github.com/machinat/sociably
        """
        return Part(
            _RECEIPT_ADJUSTMENT,
            {"name": name, "amount": amount},
            type_of(name) is str and (type_of(amount) is int or type_of(amount) is float and amount - amount == 0),
        )

    @staticmethod
    def product_element(id: str) -> Part[models.ProductElement]:
        """A product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        return Part(_PRODUCT_ELEMENT, {"id": id}, type_of(id) is str)

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
        ok = ok and fine and type_of(made["questions"]) is ARRAY and len(made["questions"]) == 1
        return Part(_FEEDBACK_SCREEN, made, ok)

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
            and (id in _checks.PATTERN_5.known or _checks.PATTERN_5.matches(id))
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
        return Part(
            _FEEDBACK_QUESTION,
            made,
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
            and (
                not ("title" in made)
                or not (made["title"] in _checks.PATTERN_4.known or _checks.PATTERN_4.matches(made["title"]))
            ),
        )

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
        return Part(
            _FOLLOW_UP,
            made,
            ok
            and (
                not ("placeholder" in made)
                or not (
                    made["placeholder"] in _checks.PATTERN_4.known or _checks.PATTERN_4.matches(made["placeholder"])
                )
            ),
        )

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
        return Part(_NOTIFICATION_MESSAGES_ELEMENT, made, ok)

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
        ok = ok and fine and type_of(made["images"]) is ARRAY and 2 <= len(made["images"]) <= 6
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 45
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _IMAGE_GRID_BUTTON__KINDS)
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return Part(
            _IMAGE_GRID_ELEMENT,
            made,
            ok
            and (
                not (True) or 0 <= sum("is_hero_image" in x and x["is_hero_image"] is True for x in made["images"]) <= 1
            ),
        )

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
        return Part(_IMAGE_GRID_IMAGE, made, ok)

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
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 1
        return Part(
            _LIST_ELEMENT,
            made,
            ok
            and (
                not ("buttons" in made)
                or all(not ("type" in x and x["type"] == "element_share") for x in made["buttons"])
            ),
        )

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
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return Part(
            _OPEN_GRAPH_ELEMENT,
            made,
            ok
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
            and (
                not ("buttons" in made)
                or all(not ("type" in x and x["type"] == "element_share") for x in made["buttons"])
            ),
        )

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
        return Part(
            _WEB_URL_BUTTON,
            made,
            ok
            and (
                not ("messenger_extensions" in made and made["messenger_extensions"] is True)
                or made["url"].startswith("https://")
            ),
        )

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
        return Part(
            _DEFAULT_ACTION,
            made,
            ok
            and (
                not ("messenger_extensions" in made and made["messenger_extensions"] is True)
                or made["url"].startswith("https://")
            ),
        )

    @staticmethod
    def postback(title: str, payload: str) -> Part[models.PostbackButton]:
        """A button that sends its payload to your webhook.

        Args:
            title: Caption. At most 20 characters.
            payload: Text for your webhook. At most 1000 characters.

        See https://github.com/Vlix/facebookmessenger
        """
        return Part(
            _POSTBACK_BUTTON,
            {"type": "postback", "title": title, "payload": payload},
            type_of(title) is str and len(title) <= 20 and type_of(payload) is str and len(payload) <= 1000,
        )

    @staticmethod
    def phone_number(title: str, payload: str) -> Part[models.PhoneNumberButton]:
        """A button that dials a phone number.

        Args:
            title: Caption. At most 20 characters.
            payload: The number, with a plus sign and the country code in front. Matches ^\\+.

        See https://github.com/Vlix/facebookmessenger
        """
        return Part(
            _PHONE_NUMBER_BUTTON,
            {"type": "phone_number", "title": title, "payload": payload},
            type_of(title) is str
            and len(title) <= 20
            and type_of(payload) is str
            and (payload in _checks.PATTERN_6.known or _checks.PATTERN_6.matches(payload)),
        )

    @staticmethod
    def account_link(url: str) -> Part[models.AccountLinkButton]:
        """A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only. Matches ^https://.

        See https://github.com/Vlix/facebookmessenger
        """
        return Part(
            _ACCOUNT_LINK_BUTTON,
            {"type": "account_link", "url": url},
            type_of(url) is str and url.startswith("https://"),
        )

    @staticmethod
    def account_unlink() -> Part[models.AccountUnlinkButton]:
        """A button to log out, which ends the account link.

        See https://github.com/Vlix/facebookmessenger
        """
        return Part(_ACCOUNT_UNLINK_BUTTON, {"type": "account_unlink"}, True)

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
        return Part(_GAME_PLAY_BUTTON, made, ok)

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
        return Part(_GAME_METADATA, made, ok)

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
        return Part(_ELEMENT_SHARE_BUTTON, made, ok)

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
        return Part(_SHARE_CONTENTS, made, ok)

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
        return Part(_SHARE_ATTACHMENT, made, ok)

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
        ok = ok and fine and type_of(made["elements"]) is ARRAY and len(made["elements"]) == 1
        return Part(
            _SHARE_TEMPLATE,
            made,
            ok
            and (
                not (True)
                or all(
                    (
                        "buttons" not in x
                        or len(x["buttons"]) <= 1
                        and all(("type" not in x2 or x2["type"] == "web_url") for x2 in x["buttons"])
                    )
                    for x in made["elements"]
                )
            ),
        )

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
        return Part(_PAYMENT_BUTTON, made, ok)

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
        ok = (
            ok
            and type_of(made["requested_user_info"]) is ARRAY
            and all(
                type_of(x) is str and x in {"shipping_address", "contact_name", "contact_phone", "contact_email"}
                for x in made["requested_user_info"]
            )
        )
        made["price_list"], fine = parts(price_list, _PRICE_LIST_ITEM__KINDS)
        ok = ok and fine and type_of(made["price_list"]) is ARRAY
        return Part(_PAYMENT_SUMMARY, made, ok)

    @staticmethod
    def price_list_item(label: str, amount: str) -> Part[models.PriceListItem]:
        """A line of a payment.

        Args:
            label: What the amount is for.
            amount: The amount as text.

        See https://github.com/Vlix/facebookmessenger
        """
        return Part(
            _PRICE_LIST_ITEM, {"label": label, "amount": amount}, type_of(label) is str and type_of(amount) is str
        )

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
        return Part(_AIRPORT, made, ok)

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
        ok = type_of(departure_time) is str and (
            departure_time in _checks.PATTERN_9.known or _checks.PATTERN_9.matches(departure_time)
        )
        if boarding_time is not None:
            made["boarding_time"] = boarding_time
            ok = (
                ok
                and type_of(boarding_time) is str
                and (boarding_time in _checks.PATTERN_9.known or _checks.PATTERN_9.matches(boarding_time))
            )
        made["departure_time"] = departure_time
        if arrival_time is not None:
            made["arrival_time"] = arrival_time
            ok = (
                ok
                and type_of(arrival_time) is str
                and (arrival_time in _checks.PATTERN_9.known or _checks.PATTERN_9.matches(arrival_time))
            )
        return Part(_FLIGHT_SCHEDULE, made, ok)

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
            and (departure_time in _checks.PATTERN_9.known or _checks.PATTERN_9.matches(departure_time))
            and type_of(arrival_time) is str
            and (arrival_time in _checks.PATTERN_9.known or _checks.PATTERN_9.matches(arrival_time))
        )
        if boarding_time is not None:
            made["boarding_time"] = boarding_time
            ok = (
                ok
                and type_of(boarding_time) is str
                and (boarding_time in _checks.PATTERN_9.known or _checks.PATTERN_9.matches(boarding_time))
            )
        made["departure_time"] = departure_time
        made["arrival_time"] = arrival_time
        return Part(_FULL_FLIGHT_SCHEDULE, made, ok)

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
        return Part(_FLIGHT_INFO, made, ok)

    @staticmethod
    def product_info(title: str, value: str) -> Part[models.ProductInfo]:
        """An extra that a passenger has bought.

        Args:
            title: Name of the extra.
            value: What it consists of.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        return Part(_PRODUCT_INFO, {"title": title, "value": value}, type_of(title) is str and type_of(value) is str)

    @staticmethod
    def field(label: str, value: str) -> Part[models.BoardingPassField]:
        """A labelled value on a boarding pass.

        Args:
            label: Label of the field.
            value: Value of the field.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        return Part(
            _BOARDING_PASS_FIELD, {"label": label, "value": value}, type_of(label) is str and type_of(value) is str
        )


class AnyMessageBuilder(Builder["models.Message"]):
    """A text, an attachment or a sticker, with optional quick replies, under construction."""

    __slots__ = ()
    _of = schema_of("ottbuild.messenger", "Message")

    def quick_reply(self, title: str, payload: str, *, image_url: str | None = None) -> Self:
        """Appends an item. A quick reply with your own caption and payload.

        Args:
            title: Caption; it may only be empty beside an image. At most 20 characters.
            payload: Text for your webhook; it may only be empty beside an image. At most 1000
                characters.
            image_url: Icon beside the caption, at least 24 x 24 pixels.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        return self._add("quick_replies", Messenger.quick_reply(title, payload, image_url=image_url))

    def quick_reply_phone_number(self) -> Self:
        """Appends an item. A quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        return self._add("quick_replies", Messenger.quick_reply_phone_number())

    def quick_reply_email(self) -> Self:
        """Appends an item. A quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        return self._add("quick_replies", Messenger.quick_reply_email())

    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location(self) -> Self:
        """Appends an item. A quick reply that asks for the person's location; no longer offered by
        Messenger.

        See https://developers.webexconnect.io/reference/send-message-v1
        """
        return self._add_made("quick_replies", {"content_type": "location"}, True)

    def quick_replies(self, quick_replies: Iterable[Arg[models.QuickReply] | None] | None) -> Self:
        """Appends finished parts to quick_replies. Buttons that disappear once the person answers. At
        most 13 items.
        """
        return self._extend("quick_replies", parts(quick_replies, _QUICK_REPLY__KINDS))

    def metadata(self, metadata: str | None) -> Self:
        """Text of your own, that comes back in the message echo. At most 1000 characters."""
        return self._set("metadata", metadata)


class SendRequestBuilder(Builder["models.SendRequest"]):
    """A message or a sender action for one person, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.messenger", "SendRequest")
    _complete = staticmethod(_checks.complete_send_request)
    _shape = {
        "recipient": "recipient",
        "messaging_type": "messaging_type",
        "notification_type": "notification_type",
        "tag": "tag",
        "persona_id": "persona_id",
        "reply_to": "reply_to",
        "message": "message",
        "sender_action": "sender_action",
    }

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
        return self._set_made(
            "recipient",
            made,
            ok
            and ("name" not in made or "phone_number" in made)
            and ("id" in made)
            + ("user_ref" in made)
            + ("post_id" in made)
            + ("comment_id" in made)
            + ("notification_messages_token" in made)
            + ("one_time_notif_token" in made)
            + ("phone_number" in made)
            == 1,
        )

    def messaging_type(self, messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None) -> Self:
        """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        return self._set("messaging_type", messaging_type)

    def notification_type(self, notification_type: models.NotificationType | None) -> Self:
        """How the person is notified; with sound or vibration, on screen only, or not at all. If
        absent, the provider assumes 'REGULAR'.
        """
        return self._set("notification_type", notification_type)

    def tag(self, tag: models.MessageTag | None) -> Self:
        """The purpose of a message that is sent outside the 24-hour window. Values not listed here
        pass too.
        """
        warn_dead(tag, _DEAD_TAG)
        return self._set("tag", tag)

    def persona_id(self, persona_id: str | None) -> Self:
        """Id of the persona that the message comes from.

        See https://developers.facebook.com/docs/graph-api/reference/page/messages
        """
        return self._set("persona_id", persona_id)

    def reply_to(self, *, mid: str) -> Self:
        """The earlier message that this one replies to.

        Args:
            mid: Id of the earlier message.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        return self._set_made("reply_to", {"mid": mid}, type_of(mid) is str)

    def message(self, message: Arg[models.Message] | None) -> Self:
        """A text, an attachment or a sticker, with optional quick replies."""
        return self._put("message", part(message, _MESSAGE__KINDS))


class MessageBuilder(AnyMessageBuilder):
    """A text, an attachment or a sticker, with optional quick replies, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_message)
    _shape = {
        "text": "text",
        "attachment": "attachment",
        "sticker_id": "sticker_id",
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }


class MediaAttachmentBuilder(AnyMessageBuilder):
    """An image, an audio clip, a video or another file of up to 25 MB, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_attachment)
    _shape = {
        "attachment": {
            "type": "type",
            "payload": {"url": "url", "is_reusable": "is_reusable", "attachment_id": "attachment_id"},
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }


class GenericTemplateBuilder(AnyMessageBuilder):
    """One card, or a carousel of up to 10 cards, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_generic_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("generic",),
                "sharable": "sharable",
                "image_aspect_ratio": "image_aspect_ratio",
                "elements": "elements",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        return self._set("sharable", sharable)

    def image_aspect_ratio(self, image_aspect_ratio: Literal["horizontal", "square"] | None) -> Self:
        """Shape of the images; 1.91:1 or 1:1. If absent, the provider assumes 'horizontal'.

        See https://github.com/bottenderjs/messaging-apis
        """
        return self._set("image_aspect_ratio", image_aspect_ratio)

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
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return self._add_made(
            "elements",
            made,
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
            ),
        )

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
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {"template_type": ("button",), "sharable": "sharable", "text": "text", "buttons": "buttons"},
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button.

        See https://github.com/machinat/sociably
        """
        return self._set("sharable", sharable)

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
        return self._add(
            "buttons",
            Messenger.web_url(
                title,
                url,
                webview_height_ratio=webview_height_ratio,
                messenger_extensions=messenger_extensions,
                fallback_url=fallback_url,
                webview_share_button=webview_share_button,
            ),
        )

    def postback(self, title: str, payload: str) -> Self:
        """Appends an item. A button that sends its payload to your webhook.

        Args:
            title: Caption. At most 20 characters.
            payload: Text for your webhook. At most 1000 characters.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.postback(title, payload))

    def phone_number(self, title: str, payload: str) -> Self:
        """Appends an item. A button that dials a phone number.

        Args:
            title: Caption. At most 20 characters.
            payload: The number, with a plus sign and the country code in front. Matches ^\\+.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.phone_number(title, payload))

    def account_link(self, url: str) -> Self:
        """Appends an item. A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only. Matches ^https://.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.account_link(url))

    def account_unlink(self) -> Self:
        """Appends an item. A button to log out, which ends the account link.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.account_unlink())

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
        return self._add("buttons", Messenger.game_play(title, payload=payload, game_metadata=game_metadata))

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
        return self._add_made("buttons", made, ok)

    def buttons(self, buttons: Iterable[Arg[models.Button] | None] | None) -> Self:
        """Appends finished parts to buttons. The buttons, 1 to 3. 1 to 3 items."""
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class MediaTemplateBuilder(AnyMessageBuilder):
    """An image or a video that plays in the conversation, with optional buttons, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/media
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {"template_type": ("media",), "elements": "elements", "sharable": "sharable"},
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def element(
        self,
        media_type: Literal["image", "video"],
        *,
        attachment_id: str | None = None,
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
            made["attachment_id"] = attachment_id
            ok = ok and type_of(attachment_id) is str
        if url is not None:
            made["url"] = url
            ok = ok and type_of(url) is str and (url in _checks.PATTERN_1.known or _checks.PATTERN_1.matches(url))
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _BUTTON__KINDS)
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return self._add_made(
            "elements",
            made,
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
            and (
                not ("buttons" in made)
                or all(not ("type" in x and x["type"] == "element_share") for x in made["buttons"])
            ),
        )

    def elements(self, elements: Iterable[Arg[models.MediaElement] | None] | None) -> Self:
        """Appends finished parts to elements. The one image or video. Exactly 1 item."""
        return self._extend("elements", parts(elements, _MEDIA_ELEMENT__KINDS))

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        return self._set("sharable", sharable)


class ReceiptTemplateBuilder(AnyMessageBuilder):
    """An order confirmation with items, address and totals, under construction.

    See https://github.com/machinat/sociably
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_receipt_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("receipt",),
                "sharable": "sharable",
                "recipient_name": "recipient_name",
                "merchant_name": "merchant_name",
                "order_number": "order_number",
                "currency": "currency",
                "payment_method": "payment_method",
                "order_url": "order_url",
                "timestamp": "timestamp",
                "elements": "elements",
                "address": "address",
                "summary": "summary",
                "adjustments": "adjustments",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def sharable(self, sharable: bool | None = True) -> Self:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        return self._set("sharable", sharable)

    def merchant_name(self, merchant_name: str | None) -> Self:
        """Name of the shop, shown as its logo text."""
        return self._set("merchant_name", merchant_name)

    def order_url(self, order_url: str | None) -> Self:
        """Page that shows the order."""
        return self._set("order_url", order_url)

    def timestamp(self, timestamp: str | None) -> Self:
        """When the order was placed, in Unix seconds."""
        return self._set("timestamp", timestamp)

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
        return self._add_made("elements", made, ok)

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
        return self._set_made("address", made, ok)

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
        return self._set_made("summary", made, ok)

    def adjustment(self, name: str, amount: float) -> Self:
        """Appends an item. A discount or another change to the total.

        Args:
            name: What the adjustment is for.
            amount: Amount that is taken off the total.

        See https://github.com/machinat/sociably
        """
        return self._add_made(
            "adjustments",
            {"name": name, "amount": amount},
            type_of(name) is str and (type_of(amount) is int or type_of(amount) is float and amount - amount == 0),
        )

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
    _shape = {
        "attachment": {"type": ("template",), "payload": {"template_type": ("product",), "elements": "elements"}},
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def element(self, id: str) -> Self:
        """Appends an item. A product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        return self._add_made("elements", {"id": id}, type_of(id) is str)

    def elements(self, elements: Iterable[Arg[models.ProductElement] | None] | None) -> Self:
        """Appends finished parts to elements. The products; several make a carousel. At most 10 items."""
        return self._extend("elements", parts(elements, _PRODUCT_ELEMENT__KINDS))


class CouponTemplateBuilder(AnyMessageBuilder):
    """A coupon with a code, a shop link, or both, under construction.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_coupon_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("coupon",),
                "title": "title",
                "subtitle": "subtitle",
                "coupon_code": "coupon_code",
                "coupon_url": "coupon_url",
                "coupon_url_button_title": "coupon_url_button_title",
                "expire_time": "expire_time",
                "coupon_pre_message": "coupon_pre_message",
                "image_url": "image_url",
                "payload": "payload",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def subtitle(self, subtitle: str | None) -> Self:
        """Second line. At most 80 characters. If absent, the provider assumes 'Terms may apply.'."""
        return self._set("subtitle", subtitle)

    def coupon_code(self, coupon_code: str | None) -> Self:
        """The code, without spaces. Matches ^\\S+$."""
        return self._set("coupon_code", coupon_code)

    def coupon_url(self, coupon_url: str | None) -> Self:
        """Page that the second button opens."""
        return self._set("coupon_url", coupon_url)

    def coupon_url_button_title(self, coupon_url_button_title: str | None) -> Self:
        """Caption of the second button. If absent, the provider assumes 'Shop now'."""
        return self._set("coupon_url_button_title", coupon_url_button_title)

    def expire_time(self, expire_time: str | None) -> Self:
        """End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. Matches
        ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/coupon
        """
        return self._set("expire_time", expire_time)

    def coupon_pre_message(self, coupon_pre_message: str | None) -> Self:
        """Text message that is sent before the coupon."""
        return self._set("coupon_pre_message", coupon_pre_message)

    def image_url(self, image_url: str | None) -> Self:
        """Image of the coupon."""
        return self._set("image_url", image_url)

    def payload(self, payload: str | None) -> Self:
        """Text of your own that comes back to your webhook."""
        return self._set("payload", payload)


class CustomerFeedbackTemplateBuilder(AnyMessageBuilder):
    """An invitation to rate an experience, under construction.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_customer_feedback_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("customer_feedback",),
                "title": "title",
                "subtitle": "subtitle",
                "button_title": "button_title",
                "feedback_screens": "feedback_screens",
                "business_privacy": "business_privacy",
                "expires_in_days": "expires_in_days",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

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
        ok = ok and fine and type_of(made["questions"]) is ARRAY and len(made["questions"]) == 1
        return self._add_made("feedback_screens", made, ok)

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
        return self._set_made("business_privacy", {"url": url}, type_of(url) is str)

    def expires_in_days(self, expires_in_days: int | None) -> Self:
        """Days for which the form can be filled in, 1 to 7. 1 to 7. If absent, the provider assumes 1."""
        return self._set("expires_in_days", expires_in_days)


class NotificationMessagesTemplateBuilder(AnyMessageBuilder):
    """An invitation to subscribe to marketing messages, under construction.

    See https://developers.facebook.com/docs/messenger-platform/marketing-messages
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_notification_messages_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("notification_messages",),
                "notification_messages_timezone": "notification_messages_timezone",
                "title": "title",
                "image_url": "image_url",
                "image_aspect_ratio": "image_aspect_ratio",
                "payload": "payload",
                "notification_messages_cta_text": "notification_messages_cta_text",
                "notification_messages_frequency": "notification_messages_frequency",
                "notification_messages_reoptin": "notification_messages_reoptin",
                "elements": "elements",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def notification_messages_timezone(self, notification_messages_timezone: str | None) -> Self:
        """Id of a time zone."""
        return self._set("notification_messages_timezone", notification_messages_timezone)

    def title(self, title: str | None) -> Self:
        """Title; needed for a carousel. At most 65 characters. If absent, the provider assumes
        'Updates and promotions'.
        """
        return self._set("title", title)

    def image_url(self, image_url: str | None) -> Self:
        """Image of the invitation."""
        return self._set("image_url", image_url)

    def image_aspect_ratio(self, image_aspect_ratio: Literal["HORIZONTAL", "SQUARE"] | None) -> Self:
        """Shape of the image; 1.91:1 or 1:1, in capitals here."""
        return self._set("image_aspect_ratio", image_aspect_ratio)

    def notification_messages_cta_text(
        self, notification_messages_cta_text: Literal["ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"] | None
    ) -> Self:
        """Caption of the button. If absent, the provider assumes 'GET_UPDATES'."""
        return self._set("notification_messages_cta_text", notification_messages_cta_text)

    def notification_messages_frequency(
        self, notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None
    ) -> Self:
        """How often messages come; no longer in use. It was switched off by the provider on
        2023-02-02.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        return self._set("notification_messages_frequency", notification_messages_frequency)

    def notification_messages_reoptin(
        self, notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None
    ) -> Self:
        """Whether the person can be asked to opt in again."""
        return self._set("notification_messages_reoptin", notification_messages_reoptin)

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
        return self._add_made("elements", made, ok)

    def elements(self, elements: Iterable[Arg[models.NotificationMessagesElement] | None] | None) -> Self:
        """Appends finished parts to elements. Cards of a product carousel, 1 to 5. 1 to 5 items."""
        return self._extend("elements", parts(elements, _NOTIFICATION_MESSAGES_ELEMENT__KINDS))


class OneTimeNotifReqTemplateBuilder(AnyMessageBuilder):
    """An invitation to receive a single notification, under construction.

    See https://github.com/bottenderjs/messaging-apis
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_one_time_notif_req_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {"template_type": ("one_time_notif_req",), "title": "title", "payload": "payload"},
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }


class ImageGridTemplateBuilder(AnyMessageBuilder):
    """A grid of 2 to 6 images, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_image_grid_template)
    _shape = {
        "attachment": {"type": ("template",), "payload": {"template_type": ("image_grid",), "elements": "elements"}},
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

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
        ok = ok and fine and type_of(made["images"]) is ARRAY and 2 <= len(made["images"]) <= 6
        if title is not None:
            made["title"] = title
            ok = ok and type_of(title) is str and len(title) <= 45
        if subtitle is not None:
            made["subtitle"] = subtitle
            ok = ok and type_of(subtitle) is str and len(subtitle) <= 80
        if buttons is not None:
            made["buttons"], fine = parts(buttons, _IMAGE_GRID_BUTTON__KINDS)
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return self._add_made(
            "elements",
            made,
            ok
            and (
                not (True) or 0 <= sum("is_hero_image" in x and x["is_hero_image"] is True for x in made["images"]) <= 1
            ),
        )

    def elements(self, elements: Iterable[Arg[models.ImageGridElement] | None] | None) -> Self:
        """Appends finished parts to elements. The one grid. Exactly 1 item."""
        return self._extend("elements", parts(elements, _IMAGE_GRID_ELEMENT__KINDS))


class ListTemplateBuilder(AnyMessageBuilder):
    """A vertical list of 2 to 4 items, under construction.

    See https://github.com/Vlix/facebookmessenger
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_list_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("list",),
                "top_element_style": "top_element_style",
                "elements": "elements",
                "buttons": "buttons",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def top_element_style(self, top_element_style: Literal["large", "compact"] | None) -> Self:
        """Size of the first item; large needs an image there. If absent, the provider assumes 'large'."""
        return self._set("top_element_style", top_element_style)

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
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 1
        return self._add_made(
            "elements",
            made,
            ok
            and (
                not ("buttons" in made)
                or all(not ("type" in x and x["type"] == "element_share") for x in made["buttons"])
            ),
        )

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
        return self._add(
            "buttons",
            Messenger.web_url(
                title,
                url,
                webview_height_ratio=webview_height_ratio,
                messenger_extensions=messenger_extensions,
                fallback_url=fallback_url,
                webview_share_button=webview_share_button,
            ),
        )

    def postback(self, title: str, payload: str) -> Self:
        """Appends an item. A button that sends its payload to your webhook.

        Args:
            title: Caption. At most 20 characters.
            payload: Text for your webhook. At most 1000 characters.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.postback(title, payload))

    def phone_number(self, title: str, payload: str) -> Self:
        """Appends an item. A button that dials a phone number.

        Args:
            title: Caption. At most 20 characters.
            payload: The number, with a plus sign and the country code in front. Matches ^\\+.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.phone_number(title, payload))

    def account_link(self, url: str) -> Self:
        """Appends an item. A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only. Matches ^https://.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.account_link(url))

    def account_unlink(self) -> Self:
        """Appends an item. A button to log out, which ends the account link.

        See https://github.com/Vlix/facebookmessenger
        """
        return self._add("buttons", Messenger.account_unlink())

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
        return self._add("buttons", Messenger.game_play(title, payload=payload, game_metadata=game_metadata))

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
        return self._add_made("buttons", made, ok)

    def buttons(self, buttons: Iterable[Arg[models.Button] | None] | None) -> Self:
        """Appends finished parts to buttons. One button below the list. At most 1 item."""
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class OpenGraphTemplateBuilder(AnyMessageBuilder):
    """A preview of a web page, such as a song, under construction.

    See https://github.com/Vlix/facebookmessenger
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_open_graph_template)
    _shape = {
        "attachment": {"type": ("template",), "payload": {"template_type": ("open_graph",), "elements": "elements"}},
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

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
            ok = ok and fine and type_of(made["buttons"]) is ARRAY and len(made["buttons"]) <= 3
        return self._add_made(
            "elements",
            made,
            ok
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
            and (
                not ("buttons" in made)
                or all(not ("type" in x and x["type"] == "element_share") for x in made["buttons"])
            ),
        )

    def elements(self, elements: Iterable[Arg[models.OpenGraphElement] | None] | None) -> Self:
        """Appends finished parts to elements. The one page. Exactly 1 item."""
        return self._extend("elements", parts(elements, _OPEN_GRAPH_ELEMENT__KINDS))


class AirlineItineraryTemplateBuilder(AnyMessageBuilder):
    """A flight itinerary and its receipt; every send fails since December 2021, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_itinerary_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("airline_itinerary",),
                "intro_message": "intro_message",
                "locale": "locale",
                "theme_color": "theme_color",
                "pnr_number": "pnr_number",
                "passenger_info": "passenger_info",
                "flight_info": "flight_info",
                "passenger_segment_info": "passenger_segment_info",
                "price_info": "price_info",
                "base_price": "base_price",
                "tax": "tax",
                "total_price": "total_price",
                "currency": "currency",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        return self._set("theme_color", theme_color)

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
        return self._add_made("passenger_info", made, ok)

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
        return self._add_made("flight_info", made, ok)

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
            ok = ok and fine and type_of(made["product_info"]) is ARRAY and len(made["product_info"]) <= 4
        return self._add_made("passenger_segment_info", made, ok)

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
        return self._add_made("price_info", made, ok)

    def base_price(self, base_price: float | str | None) -> Self:
        """Price before tax and extras."""
        return self._set("base_price", base_price)

    def tax(self, tax: float | str | None) -> Self:
        """Tax."""
        return self._set("tax", tax)


class AirlineCheckinTemplateBuilder(AnyMessageBuilder):
    """A reminder to check in; every send fails since December 2021, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_checkin_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("airline_checkin",),
                "intro_message": "intro_message",
                "locale": "locale",
                "theme_color": "theme_color",
                "pnr_number": "pnr_number",
                "flight_info": "flight_info",
                "checkin_url": "checkin_url",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        return self._set("theme_color", theme_color)

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
        return self._add_made("flight_info", made, ok)


class AirlineBoardingPassTemplateBuilder(AnyMessageBuilder):
    """Boarding passes; every send fails since December 2021, under construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_boarding_pass_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("airline_boardingpass",),
                "intro_message": "intro_message",
                "locale": "locale",
                "theme_color": "theme_color",
                "boarding_pass": "boarding_pass",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        return self._set("theme_color", theme_color)

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
            ok = ok and fine and type_of(made["auxiliary_fields"]) is ARRAY and len(made["auxiliary_fields"]) <= 5
        if secondary_fields is not None:
            made["secondary_fields"], fine = parts(secondary_fields, _BOARDING_PASS_FIELD__KINDS)
            ok = ok and fine and type_of(made["secondary_fields"]) is ARRAY and len(made["secondary_fields"]) <= 5
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
        return self._add_made("boarding_pass", made, ok and ("qr_code" in made or "barcode_image_url" in made))


class AirlineUpdateTemplateBuilder(AnyMessageBuilder):
    """News of a delay, a new gate or a cancellation; every send fails since December 2021, under
    construction.

    See https://developers.webexconnect.io/reference/send-message-v1
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_update_template)
    _shape = {
        "attachment": {
            "type": ("template",),
            "payload": {
                "template_type": ("airline_update",),
                "intro_message": "intro_message",
                "update_type": "update_type",
                "locale": "locale",
                "theme_color": "theme_color",
                "pnr_number": "pnr_number",
                "update_flight_info": "update_flight_info",
            },
        },
        "quick_replies": "quick_replies",
        "metadata": "metadata",
    }

    def intro_message(self, intro_message: str | None) -> Self:
        """Text above the card."""
        return self._set("intro_message", intro_message)

    def theme_color(self, theme_color: str | None) -> Self:
        """Background color, as hexadecimal RGB. Matches ^#[0-9A-Fa-f]{6}$. If absent, the provider
        assumes '#009ddc'.
        """
        return self._set("theme_color", theme_color)

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
_RECIPIENT_NAME = schema_of("ottbuild.messenger", "RecipientName")
_MESSAGE = schema_of("ottbuild.messenger", "Message")
_TEXT_QUICK_REPLY = schema_of("ottbuild.messenger", "TextQuickReply")
_USER_PHONE_NUMBER_QUICK_REPLY = schema_of("ottbuild.messenger", "UserPhoneNumberQuickReply")
_USER_EMAIL_QUICK_REPLY = schema_of("ottbuild.messenger", "UserEmailQuickReply")
_LOCATION_QUICK_REPLY = schema_of("ottbuild.messenger", "LocationQuickReply")
_DEFAULT_ACTION = schema_of("ottbuild.messenger", "DefaultAction")
_WEB_URL_BUTTON = schema_of("ottbuild.messenger", "WebUrlButton")
_POSTBACK_BUTTON = schema_of("ottbuild.messenger", "PostbackButton")
_PHONE_NUMBER_BUTTON = schema_of("ottbuild.messenger", "PhoneNumberButton")
_ACCOUNT_LINK_BUTTON = schema_of("ottbuild.messenger", "AccountLinkButton")
_ACCOUNT_UNLINK_BUTTON = schema_of("ottbuild.messenger", "AccountUnlinkButton")
_GAME_PLAY_BUTTON = schema_of("ottbuild.messenger", "GamePlayButton")
_ELEMENT_SHARE_BUTTON = schema_of("ottbuild.messenger", "ElementShareButton")
_PAYMENT_BUTTON = schema_of("ottbuild.messenger", "PaymentButton")
_GENERIC_ELEMENT = schema_of("ottbuild.messenger", "GenericElement")
_GAME_METADATA = schema_of("ottbuild.messenger", "GameMetadata")
_PAYMENT_SUMMARY = schema_of("ottbuild.messenger", "PaymentSummary")
_MEDIA_ELEMENT = schema_of("ottbuild.messenger", "MediaElement")
_RECEIPT_ELEMENT = schema_of("ottbuild.messenger", "ReceiptElement")
_RECEIPT_ADJUSTMENT = schema_of("ottbuild.messenger", "ReceiptAdjustment")
_PRODUCT_ELEMENT = schema_of("ottbuild.messenger", "ProductElement")
_FEEDBACK_QUESTION = schema_of("ottbuild.messenger", "FeedbackQuestion")
_FEEDBACK_SCREEN = schema_of("ottbuild.messenger", "FeedbackScreen")
_FOLLOW_UP = schema_of("ottbuild.messenger", "FollowUp")
_NOTIFICATION_MESSAGES_ELEMENT = schema_of("ottbuild.messenger", "NotificationMessagesElement")
_IMAGE_GRID_IMAGE = schema_of("ottbuild.messenger", "ImageGridImage")
_IMAGE_GRID_ELEMENT = schema_of("ottbuild.messenger", "ImageGridElement")
_LIST_ELEMENT = schema_of("ottbuild.messenger", "ListElement")
_OPEN_GRAPH_ELEMENT = schema_of("ottbuild.messenger", "OpenGraphElement")
_SHARE_CONTENTS = schema_of("ottbuild.messenger", "ShareContents")
_SHARE_ATTACHMENT = schema_of("ottbuild.messenger", "ShareAttachment")
_SHARE_TEMPLATE = schema_of("ottbuild.messenger", "ShareTemplate")
_PRICE_LIST_ITEM = schema_of("ottbuild.messenger", "PriceListItem")
_AIRPORT = schema_of("ottbuild.messenger", "Airport")
_FULL_FLIGHT_SCHEDULE = schema_of("ottbuild.messenger", "FullFlightSchedule")
_PRODUCT_INFO = schema_of("ottbuild.messenger", "ProductInfo")
_BOARDING_PASS_FIELD = schema_of("ottbuild.messenger", "BoardingPassField")
_FLIGHT_INFO = schema_of("ottbuild.messenger", "FlightInfo")
_FLIGHT_SCHEDULE = schema_of("ottbuild.messenger", "FlightSchedule")
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
