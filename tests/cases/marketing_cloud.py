"""Marketing Cloud: one case for each content and each rule of the envelope."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, MarketingCloud, Messenger

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}


def case(build: Case) -> Case:
    CASES[f"marketing_cloud/{build.__name__}"] = build
    return build


# Contents


@case
def messenger_text() -> Builder[Any]:
    return (
        MarketingCloud.send("order-881-a", sender_type="messenger", sender_id="410022003300440")
        .message_group_key("order-881")
        .to(ott_id="7788990011223344")
        .subject("Order update")
        .text("Your parcel left the depot.")
        .custom_keys(messaging_type="MESSAGE_TAG", tag="HUMAN_AGENT", notification_type="NO_PUSH")
        .validity_period(30)
    )


@case
def messenger_image() -> Builder[Any]:
    return (
        MarketingCloud.send("photo-1", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .image("https://example.com/mug.png")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_image_with_every_option() -> Builder[Any]:
    return (
        MarketingCloud.send("photo-2", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .subject("Photo")
        .image(
            "https://example.com/mug.png",
            alt_url="https://example.com/mug_small.png",
            is_reusable=True,
            attachment_id="18546",
        )
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_image_with_number_as_attachment_id() -> Builder[Any]:
    return (
        MarketingCloud.send("photo-3", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .image("https://example.com/mug.png", is_reusable=False, attachment_id=18546)
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_audio() -> Builder[Any]:
    return (
        MarketingCloud.send("greeting-1", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .audio("https://example.com/hello.mp3")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_audio_with_every_option() -> Builder[Any]:
    return (
        MarketingCloud.send("greeting-2", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .subject("Greeting")
        .audio("https://example.com/hello.mp3", is_reusable=True, attachment_id="18547")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_video() -> Builder[Any]:
    return (
        MarketingCloud.send("tour-1", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .video("https://example.com/tour.mp4")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_video_with_every_option() -> Builder[Any]:
    return (
        MarketingCloud.send("tour-2", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .subject("Tour")
        .video(
            "https://example.com/tour.mp4",
            alt_url="https://example.com/tour.png",
            is_reusable=True,
            attachment_id="18548",
        )
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_native() -> Builder[Any]:
    menu = (
        Messenger.button_template("Pick one").postback("Start", "START").web_url("Open the shop", "https://example.com")
    )
    return (
        MarketingCloud.send("menu-1", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .subject("Menu")
        .native(menu)
        .custom_keys(messaging_type="UPDATE")
        .validity_period(30)
    )


@case
def messenger_native_under_payload() -> Builder[Any]:
    return (
        MarketingCloud.send("menu-2", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .subject("Invoice")
        .native(payload=Messenger.file("https://example.com/invoice.pdf"))
        .custom_keys(messaging_type="UPDATE")
        .validity_period(30)
    )


# The envelope


@case
def messenger_to_user_reference() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-1", sender_type="messenger", sender_id="410022003300440")
        .to(user_reference="ref-5521")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_to_both_ids() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-2", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344", user_reference="ref-5521")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(30)
    )


@case
def messenger_update() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-3", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .text("Hello")
        .custom_keys(messaging_type="UPDATE", notification_type="REGULAR")
        .validity_period(30)
    )


@case
def messenger_silent_push() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-4", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE", notification_type="SILENT_PUSH")
        .validity_period(30)
    )


@case
def messenger_tag_switched_off() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-5", sender_type="messenger", sender_id="410022003300440")
        .to(ott_id="7788990011223344")
        .text("Your account was changed.")
        .custom_keys(messaging_type="MESSAGE_TAG", tag="ACCOUNT_UPDATE")
        .validity_period(30)
    )


@case
def messenger_keys_of_full_length() -> Builder[Any]:
    return (
        MarketingCloud.send("ключ" * 25, sender_type="messenger", sender_id="410022003300440")
        .message_group_key("g" * 100)
        .to(ott_id="7788990011223344")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
        .validity_period(0)
    )


@case
def messenger_calls_in_another_order() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-6", sender_type="messenger", sender_id="410022003300440")
        .validity_period(30)
        .custom_keys(messaging_type="RESPONSE")
        .text("Hello")
        .subject("Greeting")
        .to(ott_id="7788990011223344")
        .message_group_key("hello")
    )
