"""Viber: one case for each type of message, to one and to many, with keyboards and cards."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Viber

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

ANA = "01234567890A="
BEN = "01234567890B="
"""Subscribers."""


def case(build: Case) -> Case:
    CASES[f"viber/{build.__name__}"] = build
    return build


# To one subscriber


@case
def text() -> Builder[Any]:
    return Viber.text("Your parcel is on its way.", sender="Flower Shop").to(ANA)


@case
def text_with_every_option() -> Builder[Any]:
    return (
        Viber.text("Ваша посилка в дорозі 🌷", sender="Flower Shop")
        .chat_id("chat-1")
        .keyboard([Viber.reply("Yes", "yes")])
        .alt_text("Your parcel")
        .tracking_data("order-1042")
        .avatar("https://example.com/logo.jpg")
        .min_api_version(1)
        .to(ANA)
    )


@case
def text_of_keywords() -> Builder[Any]:
    return Viber.text(
        "Hello",
        sender="Flower Shop",
        to=ANA,
        min_api_version=1,
        keyboard={"Type": "keyboard", "Buttons": [{"ActionBody": "menu", "Text": "Menu"}]},
    )


@case
def text_of_full_length() -> Builder[Any]:
    return Viber.text("x" * 7000, sender="s" * 28).tracking_data("t" * 4096).to(ANA)


@case
def text_with_the_token_in_the_body() -> Builder[Any]:
    return Viber.text("Hello", sender="Flower Shop").auth_token("token").to(ANA)


@case
def picture() -> Builder[Any]:
    return Viber.picture("https://example.com/mugs.jpg", "Our new mugs", sender="Flower Shop").to(ANA)


@case
def picture_with_every_option() -> Builder[Any]:
    return (
        Viber.picture("https://example.com/mugs.png?size=large", "", sender="Flower Shop")
        .thumbnail("https://example.com/small.gif")
        .to(ANA)
    )


@case
def video() -> Builder[Any]:
    return Viber.video("https://example.com/mugs.mp4", size=1048576, sender="Flower Shop").to(ANA)


@case
def video_with_every_option() -> Builder[Any]:
    return (
        Viber.video("https://example.com/mugs.mp4", size=27262976, sender="Flower Shop")
        .duration(180)
        .thumbnail("https://example.com/small.jpg")
        .text("How we make mugs")
        .to(ANA)
    )


@case
def file() -> Builder[Any]:
    return Viber.file(
        "https://example.com/invoice-1042.pdf", "invoice-1042.pdf", size=52428800, sender="Flower Shop"
    ).to(ANA)


@case
def contact() -> Builder[Any]:
    return (
        Viber.contact("Ana Kovalenko", "+380500000001", sender="Flower Shop")
        .contact_avatar("https://example.com/ana.jpg")
        .avatar("https://example.com/logo.jpg")
        .to(ANA)
    )


@case
def location() -> Builder[Any]:
    return Viber.location(lat=50.4501, lon=30.5234, sender="Flower Shop").to(ANA)


@case
def url() -> Builder[Any]:
    return Viber.url("https://example.com/offers", sender="Flower Shop").to(ANA)


@case
def sticker() -> Builder[Any]:
    return Viber.sticker(46105, sender="Flower Shop").to(ANA)


@case
def payment() -> Builder[Any]:
    return (
        Viber.payment(
            payment_type="GooglePay", total_price=30.56, currency_code="UAH", min_api_version=10, sender="Flower Shop"
        )
        .description("2 shirts")
        .payment_parameter("gateway", "pay")
        .payment_parameters([Viber.payment_parameter("gatewayMerchantId", "merchant-17")])
        .to(ANA)
    )


# Keyboards


@case
def keyboard() -> Builder[Any]:
    return Viber.keyboard([Viber.reply("Menu", "menu")], sender="Flower Shop").to(ANA)


@case
def keyboard_with_every_option() -> Builder[Any]:
    return (
        Viber.keyboard(sender="Flower Shop")
        .button("menu", text="Menu")
        .buttons([Viber.reply("Yes", "yes", columns=3, rows=1), Viber.no_action("No", "no", columns=3, rows=1)])
        .bg_color("#FFFFFF")
        .default_height(False)
        .custom_default_height(70)
        .height_scale(20)
        .columns(6)
        .rows(2)
        .input_field_state("hidden")
        .revision(1)
        .min_api_version(6)
        .to(ANA)
    )


@case
def keyboard_of_every_kind_of_button() -> Builder[Any]:
    return (
        Viber.text("What can we do for you?", sender="Flower Shop")
        .keyboard(
            [
                Viber.reply("<b>Menu</b>", "menu", text_size="large", text_v_align="top", text_h_align="left"),
                Viber.open_url(
                    "Our site",
                    "https://example.com",
                    open_url_type="internal",
                    internal_browser=Viber.internal_browser(
                        action_button="send-to-bot",
                        action_predefined_url="https://example.com/mug",
                        title_type="domain",
                        custom_title="Flower Shop",
                        mode="partial-size",
                        footer_type="hidden",
                        action_reply_data="mug-17",
                    ),
                ),
                Viber.location_picker("Where are you?", "here"),
                Viber.share_phone("Call me", "phone"),
                Viber.button("mug", image="https://example.com/mug.png", image_scale_type="fit"),
                Viber.button(
                    "sale",
                    columns=6,
                    rows=2,
                    bg_color="#2DB9B9",
                    silent=True,
                    bg_media_type="gif",
                    bg_media="https://example.com/sale.gif",
                    bg_media_scale_type="crop",
                    bg_loop=False,
                    text="Sale",
                    text_v_align="bottom",
                    text_paddings=[0, 6, 12, 12],
                    text_opacity=60,
                    text_bg_gradient_color="#000000",
                    text_should_fit=True,
                    frame=Viber.frame(border_width=10, border_color="#2DB9B9", corner_radius=10),
                    map=Viber.map(latitude=50.4501, longitude=30.5234),
                ),
                Viber.open_url(
                    "How we make mugs",
                    "https://example.com/mugs.mp4",
                    open_url_media_type="video",
                    media_player=Viber.media_player(
                        title="Mugs", subtitle="In 30 seconds", thumbnail_url="https://example.com/small.jpg", loop=True
                    ),
                ),
            ],
            input_field_state="minimized",
        )
        .min_api_version(6)
        .to(ANA)
    )


# Cards


@case
def rich_media() -> Builder[Any]:
    return (
        Viber.rich_media(
            [
                Viber.button(
                    "https://example.com/mug",
                    action_type="open-url",
                    image="https://example.com/mug.png",
                    columns=6,
                    rows=5,
                ),
                Viber.reply("<font color=#323232><b>Mug</b></font>", "buy-mug", columns=6, rows=2),
                Viber.button(
                    "https://example.com/cap",
                    action_type="open-url",
                    image="https://example.com/cap.png",
                    columns=6,
                    rows=5,
                ),
                Viber.reply("Cap", "buy-cap", columns=6, rows=2),
            ],
            columns=6,
            rows=7,
            bg_color="#FFFFFF",
            sender="Flower Shop",
        )
        .alt_text("A mug and a cap")
        .min_api_version(7)
        .to(ANA)
    )


@case
def rich_media_with_every_option() -> Builder[Any]:
    return (
        Viber.rich_media(columns=2, rows=1, bg_color="#FFFFFF", sender="Flower Shop")
        .button("buy-mug", text="Mug", columns=2, rows=1)
        .height_scale(60)
        .default_height(True)
        .min_api_version(7)
        .to(ANA)
    )


# To many subscribers


@case
def broadcast_text() -> Builder[Any]:
    return Viber.Broadcast.text("Sale!", sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_text_with_every_option() -> Builder[Any]:
    return (
        Viber.Broadcast.text("Sale!", sender="Flower Shop", to=[ANA])
        .keyboard([Viber.reply("Menu", "menu")])
        .tracking_data("sale")
        .avatar("https://example.com/logo.jpg")
        .min_api_version(1)
        .broadcast_list([BEN])
    )


@case
def broadcast_picture() -> Builder[Any]:
    return Viber.Broadcast.picture("https://example.com/mugs.jpg", "Our new mugs", sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_video() -> Builder[Any]:
    return Viber.Broadcast.video("https://example.com/mugs.mp4", size=1048576, sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_file() -> Builder[Any]:
    return Viber.Broadcast.file("https://example.com/offers.pdf", "offers.pdf", size=88120, sender="Flower Shop").to(
        ANA, BEN
    )


@case
def broadcast_contact() -> Builder[Any]:
    return Viber.Broadcast.contact("Flower Shop", "380500000001", sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_location() -> Builder[Any]:
    return Viber.Broadcast.location(lat=-90, lon=180, sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_url() -> Builder[Any]:
    return Viber.Broadcast.url("https://example.com/offers", sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_sticker() -> Builder[Any]:
    return Viber.Broadcast.sticker(46105, sender="Flower Shop").to(ANA, BEN)


@case
def broadcast_rich_media() -> Builder[Any]:
    return (
        Viber.Broadcast.rich_media(columns=6, rows=2, bg_color="#FFFFFF", sender="Flower Shop")
        .button("buy-mug", text="Mug", columns=6, rows=2)
        .to(ANA, BEN)
    )


@case
def broadcast_payment() -> Builder[Any]:
    return (
        Viber.Broadcast.payment(
            payment_type="ApplePay", total_price=30, currency_code="UAH", min_api_version=10, sender="Flower Shop"
        )
        .payment_parameter("gateway", "pay")
        .to(ANA, BEN)
    )


@case
def broadcast_keyboard() -> Builder[Any]:
    return Viber.Broadcast.keyboard([Viber.reply("Menu", "menu")], sender="Flower Shop").to(ANA, BEN)


# Answers to an opened conversation


@case
def welcome_text() -> Builder[Any]:
    return Viber.Welcome.text("Hi! Write anything to start.", sender="Flower Shop")


@case
def welcome_picture() -> Builder[Any]:
    return (
        Viber.Welcome.picture("https://example.com/shop.jpg", "Welcome!", sender="Flower Shop")
        .keyboard([Viber.reply("Menu", "menu")])
        .tracking_data("welcome")
    )


@case
def welcome_keyboard() -> Builder[Any]:
    return Viber.Welcome.keyboard([Viber.reply("Menu", "menu")], sender="Flower Shop")
