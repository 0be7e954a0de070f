"""LINE: one case for each message type and each way to write it, and for each request that sends messages."""

import hashlib
from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Line, Part
from ottbuild.providers.line import models

Flex = Line.Flex

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

IDA = "U1f7c3a9e5b2d48069e4f1a7c8d2b6053"
MAX = "Ud2c1b0a99f8e7d6c5b4a39281706f5e4"
PHONE = hashlib.sha256(b"+15550100").hexdigest()
PRODUCT = "6a1f0c2d9b3e4d5f60718293"
"""A set of LINE emojis."""


def case(build: Case) -> Case:
    CASES[f"line/{build.__name__}"] = build
    return build


# Text


@case
def text() -> Builder[Any]:
    return Line.text("Your roast is ready.")


@case
def text_in_many_scripts() -> Builder[Any]:
    return Line.text('Grüße, 你好, שלום 👋🏽\n"quoted" \\ done')


@case
def text_of_full_length() -> Builder[Any]:
    return Line.text("🍎" * 2500)


@case
def text_with_emojis() -> Builder[Any]:
    return (
        Line.text("$ Good morning 🌞 $")
        .emoji(index=0, product_id=PRODUCT, emoji_id="001")
        .emoji(index=18, product_id=PRODUCT, emoji_id="002")
    )


@case
def text_with_emojis_made_before() -> Builder[Any]:
    return Line.text("$" * 20).emojis(
        Line.emoji(index=index, product_id=PRODUCT, emoji_id=f"{index + 1:03}") for index in range(20)
    )


@case
def text_that_quotes() -> Builder[Any]:
    return Line.text("This one?").quote_token("quote-7c8d2b60")


@case
def text_with_sender() -> Builder[Any]:
    return Line.text("Ana here.").sender(name="Ana from Roast & Co", icon_url="https://example.com/ana.png")


@case
def text_with_name_of_sender() -> Builder[Any]:
    return Line.text("Ana here.").sender(name="Ana")


@case
def text_with_icon_of_sender() -> Builder[Any]:
    return Line.text("Ana here.").sender(icon_url="https://example.com/ana.png")


@case
def text_with_every_option() -> Builder[Any]:
    return (
        Line.text("$ Anything else?")
        .sender(name="Ana", icon_url="https://example.com/ana.png")
        .quick_reply(Line.message("No, thanks", "That is all."))
        .quote_token("quote-7c8d2b60")
        .emoji(index=0, product_id=PRODUCT, emoji_id="001")
    )


# Text with placeholders


@case
def text_v2() -> Builder[Any]:
    return Line.text_v2("Your roast is ready.")


@case
def text_v2_with_braces() -> Builder[Any]:
    return Line.text_v2("Write {{name}} where the name goes.")


@case
def text_v2_with_mention() -> Builder[Any]:
    return Line.text_v2("{ida}, your turn.").substitution({"ida": Line.mention(Line.user_mentionee(IDA))})


@case
def text_v2_with_mention_of_all() -> Builder[Any]:
    return Line.text_v2("{everyone}: coffee!").substitution({"everyone": Line.mention(Line.all_mentionees())})


@case
def text_v2_with_emoji() -> Builder[Any]:
    return Line.text_v2("Good morning {sun}").substitution({"sun": Line.emoji_substitution(PRODUCT, "003")})


@case
def text_v2_with_every_option() -> Builder[Any]:
    return (
        Line.text_v2("{ida} and {max}: {cup} {{free}} today, says {all} {cup}")
        .substitution(
            {
                "ida": Line.mention(Line.user_mentionee(IDA)),
                "max": Line.mention(Line.user_mentionee(MAX)),
                "all": Line.mention(Line.all_mentionees()),
                "cup": Line.emoji_substitution(PRODUCT, "004"),
            }
        )
        .quote_token("quote-7c8d2b60")
        .quick_reply(Line.message("Count me in", "I am in."))
        .sender(name="Ana")
    )


# Sticker, media, location, coupon


@case
def sticker() -> Builder[Any]:
    return Line.sticker("11537", "52002734")


@case
def sticker_that_quotes() -> Builder[Any]:
    return Line.sticker("11538", "51626494").quote_token("quote-7c8d2b60")


@case
def sticker_with_every_option() -> Builder[Any]:
    return (
        Line.sticker("11538", "51626494")
        .quote_token("quote-7c8d2b60")
        .quick_reply(Line.message("Thanks", "Thanks!"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


@case
def image() -> Builder[Any]:
    return Line.image("https://example.com/mug.png", "https://example.com/mug-small.png")


@case
def image_with_every_option() -> Builder[Any]:
    return (
        Line.image("https://example.com/mug.png", "https://example.com/mug-small.png")
        .quick_reply(Line.postback("Buy", "buy=mug"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


@case
def video() -> Builder[Any]:
    return Line.video("https://example.com/tour.mp4", "https://example.com/tour.jpg")


@case
def video_with_tracking_id() -> Builder[Any]:
    return Line.video("https://example.com/tour.mp4", "https://example.com/tour.jpg").tracking_id("tour-2031:a(1)")


@case
def video_with_every_option() -> Builder[Any]:
    return (
        Line.video("https://example.com/tour.mp4", "https://example.com/tour.jpg")
        .tracking_id("tour-2031")
        .quick_reply(Line.message("Thanks", "Thanks!"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


@case
def audio() -> Builder[Any]:
    return Line.audio("https://example.com/hello.m4a", duration=60_000)


@case
def audio_with_every_option() -> Builder[Any]:
    return (
        Line.audio("https://example.com/hello.m4a", duration=60_000)
        .quick_reply(Line.message("Thanks", "Thanks!"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


@case
def location() -> Builder[Any]:
    return Line.location("Roast & Co", "12 Canal Street, Amsterdam", latitude=52.3676, longitude=4.9041)


@case
def location_in_whole_degrees() -> Builder[Any]:
    return Line.location("Null Island", "Gulf of Guinea", latitude=0, longitude=-0.5)


@case
def location_with_every_option() -> Builder[Any]:
    return (
        Line.location("Roast & Co", "12 Canal Street, Amsterdam", latitude=52.3676, longitude=4.9041)
        .quick_reply(Line.message("Thanks", "Thanks!"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


@case
def coupon() -> Builder[Any]:
    return Line.coupon("01K2M4P6R8T0V2X4Z6B8D0F2H4")


@case
def coupon_with_delivery_tag() -> Builder[Any]:
    return Line.coupon("01K2M4P6R8T0V2X4Z6B8D0F2H4").delivery_tag("spring_2031")


@case
def coupon_with_every_option() -> Builder[Any]:
    return (
        Line.coupon("01K2M4P6R8T0V2X4Z6B8D0F2H4")
        .delivery_tag("spring_2031")
        .quick_reply(Line.message("Thanks", "Thanks!"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


# Quick replies


@case
def quick_reply_postback() -> Builder[Any]:
    return Line.text("Which size?").quick_reply(
        Line.postback("Large", "size=l", display_text="Large, please", input_option="closeRichMenu"),
        image_url="https://example.com/large.png",
    )


@case
def quick_reply_message() -> Builder[Any]:
    return Line.text("Which size?").quick_reply(Line.message("Large", "Large, please"))


@case
def quick_reply_uri() -> Builder[Any]:
    return Line.text("How to reach us").quick_reply(Line.uri("Call", "tel:+15550100"))


@case
def quick_reply_datetimepicker() -> Builder[Any]:
    return Line.text("When?").quick_reply(Line.datetimepicker("Choose a day", "table=4", "date"))


@case
def quick_reply_clipboard() -> Builder[Any]:
    return Line.text("Your code is ROAST7.").quick_reply(Line.clipboard("Copy", "ROAST7"))


@case
def quick_reply_camera() -> Builder[Any]:
    return Line.text("Show us the mug").quick_reply(Line.camera("Take a photo"))


@case
def quick_reply_camera_roll() -> Builder[Any]:
    return Line.text("Show us the mug").quick_reply(Line.camera_roll("Choose a photo"))


@case
def quick_reply_location() -> Builder[Any]:
    return Line.text("Where are you?").quick_reply(Line.location_action("Send location"))


@case
def quick_replies_of_every_kind() -> Builder[Any]:
    return (
        Line.text("How can we help?")
        .quick_reply(Line.postback("Order again", "order=881"), image_url="https://example.com/again.png")
        .quick_reply(Line.message("Opening hours", "When are you open?"))
        .quick_reply(Line.uri("Shop", "https://example.com"))
        .quick_reply(Line.datetimepicker("Book a table", "table", "datetime", min="2031-05-01T10:00"))
        .quick_reply(Line.camera("Take a photo"))
        .quick_reply(Line.camera_roll("Choose a photo"))
        .quick_reply(Line.location_action("Nearest shop"))
        .quick_reply(Line.clipboard("Copy the code", "ROAST7"))
    )


@case
def quick_replies_made_before() -> Builder[Any]:
    return Line.sticker("11537", "52002734").quick_replies(
        [
            Line.quick_reply(Line.message("Thanks", "Thanks!")),
            None,
            Line.quick_reply(Line.camera("Take a photo"), image_url="https://example.com/camera.png"),
        ]
    )


@case
def quick_replies_of_every_number_that_fits() -> Builder[Any]:
    return Line.text("Which day?").quick_replies(
        Line.quick_reply(Line.message(f"May {day}", f"On May {day}")) for day in range(1, 14)
    )


@case
def quick_reply_below_a_template() -> Builder[Any]:
    return (
        Line.confirm("Shall we brew it now?", alt_text="Brew now?")
        .message("Yes", "Yes, now")
        .message("Later", "Later, please")
        .quick_reply(Line.postback("Cancel", "cancel=881"))
        .sender(name="Ana")
    )


@case
def quick_reply_below_a_flex_message() -> Builder[Any]:
    return (
        Line.flex(contents=Flex.bubble(body=Flex.box("vertical", [Flex.text("Hello")])), alt_text="Hello")
        .quick_reply(Line.message("Hi", "Hi!"))
        .sender(name="Ana", icon_url="https://example.com/ana.png")
    )


# Imagemap


@case
def imagemap() -> Builder[Any]:
    return Line.imagemap("https://example.com/menu", alt_text="Our menu", base_size=Line.base_size(height=520)).uri(
        "https://example.com/menu.html", Line.Imagemap.area(x=0, y=0, width=1040, height=520)
    )


@case
def imagemap_with_every_action() -> Builder[Any]:
    return (
        Line.imagemap("https://example.com/menu", alt_text="Our menu", base_size=Line.base_size(height=1040))
        .uri("line://nv/location", Line.Imagemap.area(x=0, y=0, width=520, height=1040), label="Find us")
        .message("The usual", Line.Imagemap.area(x=520, y=0, width=520, height=520), label="The usual")
        .clipboard("ROAST7", Line.Imagemap.area(x=520, y=520, width=520, height=520), label="Copy the code")
    )


@case
def imagemap_of_actions_made_before() -> Builder[Any]:
    drinks = ["Espresso", "Filter", "Flat white", "Tea"]
    return (
        Line.imagemap("https://example.com/drinks", alt_text="Choose a drink", base_size=Line.base_size(height=260))
        .actions(
            Line.Imagemap.message(drink, Line.Imagemap.area(x=260 * place, y=0, width=260, height=200))
            for place, drink in enumerate(drinks)
        )
        .actions(
            [
                Line.Imagemap.uri("https://example.com", Line.Imagemap.area(x=0, y=200, width=520, height=60)),
                Line.Imagemap.clipboard("ROAST7", Line.Imagemap.area(x=520, y=200, width=520, height=60)),
            ]
        )
    )


@case
def imagemap_with_video() -> Builder[Any]:
    return (
        Line.imagemap("https://example.com/tour", alt_text="Our roastery", base_size=Line.base_size(height=585))
        .video(
            Line.Imagemap.video(
                "https://example.com/tour.mp4",
                "https://example.com/tour.jpg",
                Line.Imagemap.area(x=0, y=0, width=1040, height=485),
            )
        )
        .message("Book a tour", Line.Imagemap.area(x=0, y=485, width=1040, height=100))
    )


@case
def imagemap_with_every_option() -> Builder[Any]:
    return (
        Line.imagemap("https://example.com/tour", alt_text="Our roastery", base_size=Line.base_size(height=585))
        .video(
            Line.Imagemap.video(
                "https://example.com/tour.mp4",
                "https://example.com/tour.jpg",
                Line.Imagemap.area(x=0, y=0, width=1040, height=485),
                external_link=Line.Imagemap.external_link("https://example.com/tour", "See more"),
            )
        )
        .uri("tel:+15550100", Line.Imagemap.area(x=0, y=485, width=1040, height=100), label="Call us")
        .quick_reply(Line.message("Book a tour", "I would like a tour."))
        .sender(name="Ana")
    )


# Buttons


@case
def buttons() -> Builder[Any]:
    return Line.buttons("How was your coffee?", alt_text="A question").postback("Good", "rating=5")


@case
def buttons_with_every_option() -> Builder[Any]:
    return (
        Line.buttons("350 ml, dishwasher safe", alt_text="The blue mug for 9.50 €")
        .thumbnail_image_url("https://example.com/mug.png")
        .image_aspect_ratio("square")
        .image_size("contain")
        .image_background_color("#EEF2FF")
        .title("Blue mug")
        .default_action(Line.uri("Open", "https://example.com/mug"))
        .postback("Buy", "buy=mug", display_text="I take the blue mug.")
        .message("Ask", "Is it microwave safe?")
        .uri("Open", "https://example.com/mug")
        .clipboard("Copy the code", "ROAST7")
    )


@case
def buttons_of_actions_made_before() -> Builder[Any]:
    return (
        Line.buttons("Your order 881", alt_text="Your order 881")
        .image_aspect_ratio("rectangle")
        .image_size("cover")
        .actions(
            [
                Line.postback("Cancel", "cancel=881"),
                Line.message("Help", "I need help with order 881."),
                Line.uri("Track", "https://example.com/881"),
                Line.datetimepicker("Deliver on", "order=881", "date"),
            ]
        )
    )


@case
def buttons_with_input_options() -> Builder[Any]:
    return (
        Line.buttons("How was it?", alt_text="How was it?")
        .postback("Fine", "rating=5", input_option="closeRichMenu")
        .postback("More to come", "rating=4", input_option="openRichMenu")
        .postback("Tell us", "rating=3", input_option="openVoice")
        .postback("Write to us", "rating=2", input_option="openKeyboard", fill_in_text="Order: 881\nWhat went wrong: ")
    )


@case
def buttons_with_date_and_time() -> Builder[Any]:
    return (
        Line.buttons("When shall we deliver?", alt_text="Choose a time")
        .datetimepicker("Day", "day", "date", initial="2031-05-02", max="2031-05-31", min="2031-05-01")
        .datetimepicker("Time", "time", "time", initial="10:00", max="18:30", min="09:00")
        .datetimepicker(
            "Day and time",
            "slot",
            "datetime",
            initial="2031-05-02T10:00",
            max="2031-05-31T18:30",
            min="2031-05-01T09:00",
        )
    )


@case
def buttons_with_deprecated_text_of_postback() -> Builder[Any]:
    return Line.buttons("Anything else?", alt_text="Anything else?").postback("No", "done", text="No, thanks")


@case
def buttons_with_links_of_every_scheme() -> Builder[Any]:
    return (
        Line.buttons("Reach us", alt_text="How to reach us")
        .uri("Web", "http://example.com")
        .uri("Shop", "https://example.com/shop?from=line#mugs")
        .uri("Chat", "line://oaMessage/@example")
        .uri("Phone", "tel:+15550100")
    )


# Confirm


@case
def confirm() -> Builder[Any]:
    return (
        Line.confirm("Cancel your order?", alt_text="Cancel your order?")
        .postback("Yes", "cancel=881")
        .message("No", "Keep it")
    )


@case
def confirm_of_actions_made_before() -> Builder[Any]:
    return Line.confirm("Keep the code?", alt_text="Your code").actions(
        [Line.clipboard("Copy", "ROAST7"), Line.uri("Use it", "https://example.com/?code=ROAST7")]
    )


@case
def confirm_with_other_actions() -> Builder[Any]:
    return (
        Line.confirm("Another day?", alt_text="Another day?")
        .datetimepicker("Choose", "order=881", "date")
        .clipboard("Copy the code", "ROAST7")
    )


# Carousels


@case
def carousel() -> Builder[Any]:
    return (
        Line.carousel(alt_text="Our mugs")
        .column("350 ml", title="Blue mug", actions=[Line.postback("Buy", "buy=blue")])
        .column("250 ml", title="Red mug", actions=[Line.postback("Buy", "buy=red")])
    )


@case
def carousel_with_every_option() -> Builder[Any]:
    return (
        Line.carousel(alt_text="Our mugs")
        .image_aspect_ratio("rectangle")
        .image_size("cover")
        .column(
            "350 ml",
            thumbnail_image_url="https://example.com/blue.png",
            image_background_color="#EEF2FF",
            title="Blue mug",
            default_action=Line.uri("Open", "https://example.com/blue"),
            actions=[
                Line.postback("Buy", "buy=blue"),
                Line.message("Ask", "Is the blue mug microwave safe?"),
                Line.uri("Open", "https://example.com/blue"),
            ],
        )
        .column(
            "250 ml",
            thumbnail_image_url="https://example.com/red.png",
            image_background_color="#FFF1F2",
            title="Red mug",
            default_action=Line.message("Open", "Show me the red mug."),
            actions=[
                Line.datetimepicker("Reserve", "reserve=red", "date"),
                Line.clipboard("Copy the code", "RED7"),
                Line.uri("Open", "https://example.com/red"),
            ],
        )
    )


@case
def carousel_of_columns_made_before() -> Builder[Any]:
    return (
        Line.carousel(alt_text="Our tables")
        .columns(
            Line.carousel_column(f"Table {number}", actions=[Line.postback("Book", f"table={number}")])
            for number in range(1, 11)
        )
        .image_aspect_ratio("square")
        .image_size("contain")
    )


@case
def image_carousel() -> Builder[Any]:
    return (
        Line.image_carousel(alt_text="Our mugs")
        .column("https://example.com/blue.png", Line.postback("Blue", "buy=blue"))
        .column("https://example.com/red.png", Line.uri("Red", "https://example.com/red"))
        .column("https://example.com/tea.png", Line.message("Tea", "What about tea?"))
        .column("https://example.com/when.png", Line.datetimepicker("When?", "slot", "time"))
        .column("https://example.com/code.png", Line.clipboard("Copy", "ROAST7"))
    )


@case
def image_carousel_of_columns_made_before() -> Builder[Any]:
    return Line.image_carousel(alt_text="Our shops").columns(
        Line.image_carousel_column(f"https://example.com/{number}.png", Line.postback(None, f"shop={number}"))
        for number in range(1, 11)
    )


# Flex: whole messages


@case
def flex() -> Builder[Any]:
    return Line.flex(
        contents=Flex.bubble(body=Flex.box("vertical", [Flex.text("Your roast is ready.", wrap=True)])),
        alt_text="Your roast is ready.",
    )


@case
def flex_bubble_of_an_empty_box() -> Builder[Any]:
    return Line.flex(contents=Flex.bubble(footer=Flex.box("vertical", [])), alt_text="Nothing yet")


@case
def flex_shop_card() -> Builder[Any]:
    star = Flex.icon("https://example.com/star.png", size="sm")
    pale_star = Flex.icon("https://example.com/star-pale.png", size="sm")

    def price(name: str, amount: str) -> Part[models.FlexBox]:
        return Flex.box(
            "horizontal",
            [
                Flex.text(name, size="sm", color="#555555"),
                Flex.text(amount, size="sm", color="#111111", align="end"),
            ],
        )

    return Line.flex(
        contents=Flex.bubble(
            hero=Flex.image(
                "https://example.com/shop.jpg",
                size="full",
                aspect_ratio="20:13",
                aspect_mode="cover",
                action=Line.uri(None, "https://example.com"),
            ),
            body=Flex.box(
                "vertical",
                [
                    Flex.text("Roast & Co", weight="bold", size="xl"),
                    Flex.box(
                        "baseline",
                        [
                            *[star] * 4,
                            pale_star,
                            Flex.text("4.0", size="sm", color="#999999", margin="md", flex=0),
                        ],
                        margin="md",
                    ),
                    Flex.separator(margin="lg"),
                    Flex.box(
                        "vertical",
                        [price("Espresso", "2.40 €"), price("Flat white", "3.60 €"), price("Blue mug", "9.50 €")],
                        margin="lg",
                        spacing="sm",
                    ),
                ],
            ),
            footer=Flex.box(
                "vertical",
                [
                    Flex.button(Line.postback("Order", "order=usual"), style="primary", color="#0A7F3F"),
                    Flex.button(Line.uri("Call us", "tel:+15550100"), style="link", height="sm"),
                ],
                spacing="sm",
            ),
        ),
        alt_text="Roast & Co: coffee and mugs",
    )


@case
def flex_receipt() -> Builder[Any]:
    def row(name: str, amount: str, *, bold: bool = False) -> Part[models.FlexBox]:
        return Flex.box(
            "horizontal",
            [
                Flex.text(name, weight="bold" if bold else None, flex=0),
                Flex.text(amount, weight="bold" if bold else None, align="end"),
            ],
        )

    return Line.flex(
        contents=Flex.bubble(
            header=Flex.box("vertical", [Flex.text("RECEIPT", weight="bold", color="#0A7F3F", size="sm")]),
            body=Flex.box(
                "vertical",
                [
                    row("Blue mug", "9.50 €"),
                    row("Shipping", "3.00 €"),
                    Flex.separator(margin="md", color="#CCCCCC"),
                    row("Total", "12.50 €", bold=True),
                ],
                spacing="md",
            ),
            styles=Flex.bubble_styles(footer=Flex.block_style(separator=True)),
            footer=Flex.box("horizontal", [Flex.text("Order 881", size="xs", color="#AAAAAA")]),
        ),
        alt_text="Receipt for order 881",
    )


@case
def flex_carousel() -> Builder[Any]:
    def card(name: str, amount: str) -> Part[models.FlexBubble]:
        return Flex.bubble(
            size="micro",
            hero=Flex.image(f"https://example.com/{name.lower()}.png", size="full", aspect_mode="cover"),
            body=Flex.box("vertical", [Flex.text(f"{name} mug", weight="bold"), Flex.text(amount, size="sm")]),
            footer=Flex.box("vertical", [Flex.button(Line.postback("Buy", f"buy={name.lower()}"), height="sm")]),
        )

    return Line.flex(
        contents=Flex.carousel([card("Blue", "9.50 €"), card("Red", "8.00 €"), card("Green", "9.00 €")]),
        alt_text="Our mugs",
    )


@case
def flex_carousel_of_every_number_that_fits() -> Builder[Any]:
    return Line.flex(
        contents=Flex.carousel(
            Flex.bubble(body=Flex.box("vertical", [Flex.text(f"Table {number}")])) for number in range(1, 13)
        ),
        alt_text="Our tables",
    )


# Flex: bubbles


def hello_box() -> Part[models.FlexBox]:
    return Flex.box("vertical", [Flex.text("Hello")])


def with_body(*contents: Part[Any]) -> Builder[Any]:
    return Line.flex(contents=Flex.bubble(body=Flex.box("vertical", contents)), alt_text="Hello")


@case
def flex_bubble_with_every_option() -> Builder[Any]:
    return Line.flex(
        contents=Flex.bubble(
            size="giga",
            direction="rtl",
            header=hello_box(),
            hero=Flex.image("https://example.com/mug.png"),
            body=hello_box(),
            footer=hello_box(),
            styles=Flex.bubble_styles(
                header=Flex.block_style(background_color="#0A7F3F"),
                hero=Flex.block_style(separator=True, separator_color="#FFFFFF"),
                body=Flex.block_style(background_color="#FFFFFFCC", separator=True, separator_color="#0A7F3F80"),
                footer=Flex.block_style(separator=False),
            ),
            action=Line.uri("Open", "https://example.com", alt_uri=Line.alt_uri("https://example.com/desktop")),
        ),
        alt_text="Hello",
    )


@case
def flex_nano_bubble() -> Builder[Any]:
    return Line.flex(contents=Flex.bubble(size="nano", body=hello_box()), alt_text="Hello")


@case
def flex_deca_bubble() -> Builder[Any]:
    return Line.flex(contents=Flex.bubble(size="deca", body=hello_box()), alt_text="Hello")


@case
def flex_hecto_bubble() -> Builder[Any]:
    return Line.flex(contents=Flex.bubble(size="hecto", body=hello_box()), alt_text="Hello")


@case
def flex_carousel_of_bubbles_with_and_without_size() -> Builder[Any]:
    return Line.flex(
        contents=Flex.carousel(
            [Flex.bubble(size="mega", body=hello_box()), Flex.bubble(direction="ltr", body=hello_box())]
        ),
        alt_text="Hello",
    )


@case
def flex_with_action_of_bubble() -> Builder[Any]:
    return Line.flex(contents=Flex.bubble(body=hello_box(), action=Line.postback(None, "open")), alt_text="Hello")


@case
def flex_image_hero() -> Builder[Any]:
    hero = Flex.image(
        "https://example.com/mug.png", size="full", aspect_ratio="1.91:1", action=Line.message(None, "Hi")
    )
    return Line.flex(contents=Flex.bubble(hero=hero), alt_text="A mug")


@case
def flex_box_hero() -> Builder[Any]:
    picture = Flex.image("https://example.com/mug.png", size="full", aspect_mode="cover", aspect_ratio="16:9")
    badge = Flex.box(
        "vertical",
        [Flex.text("NEW", color="#FFFFFF", size="xs", align="center", offset_top="-2px")],
        position="absolute",
        offset_top="18px",
        offset_start="18px",
        background_color="#FF334B",
        corner_radius="20px",
        width="48px",
        height="25px",
    )
    return Line.flex(contents=Flex.bubble(hero=Flex.box("vertical", [picture, badge])), alt_text="A new mug")


@case
def flex_video_hero() -> Builder[Any]:
    return Line.flex(
        contents=Flex.bubble(
            size="kilo",
            hero=Flex.video(
                "https://example.com/tour.mp4",
                "https://example.com/tour.jpg",
                Flex.image("https://example.com/tour.jpg", size="full", aspect_ratio="16:9", aspect_mode="cover"),
                aspect_ratio="16:9",
                action=Line.uri("See more", "https://example.com/tour"),
            ),
        ),
        alt_text="A tour of our roastery",
    )


@case
def flex_video_hero_with_a_box_instead() -> Builder[Any]:
    return Line.flex(
        contents=Flex.bubble(
            hero=Flex.video("https://example.com/tour.mp4", "https://example.com/tour.jpg", hello_box())
        ),
        alt_text="A tour of our roastery",
    )


# Flex: components


@case
def flex_box() -> Builder[Any]:
    return with_body(
        Flex.box(
            "horizontal",
            [Flex.text("One", flex=0), Flex.text("Two", flex=0)],
            background_color="#03303ACC",
            border_color="#0A7F3F",
            border_width="semi-bold",
            corner_radius="xl",
            width="90%",
            max_width="280px",
            height="48px",
            max_height="60%",
            flex=2,
            spacing="md",
            margin="xxl",
            padding_all="10px",
            padding_top="5%",
            padding_bottom="none",
            padding_start="sm",
            padding_end="0px",
            position="relative",
            offset_top="1.5px",
            offset_bottom="none",
            offset_start="-2%",
            offset_end="md",
            action=Line.postback("Open", "open=box"),
            justify_content="space-between",
            align_items="center",
            background=Flex.linear_gradient("90deg", "#FF0000", "#0000FF"),
        )
    )


@case
def flex_boxes_in_boxes() -> Builder[Any]:
    box = Flex.box("baseline", [Flex.text("Deep down")])
    for _ in range(8):
        box = Flex.box("horizontal", [Flex.box("vertical", [box]), Flex.text("Here", flex=0)])
    return Line.flex(contents=Flex.bubble(body=box), alt_text="Boxes")


@case
def flex_empty_boxes() -> Builder[Any]:
    return with_body(
        Flex.box("vertical", [], height="6px", background_color="#0A7F3F"),
        Flex.box("horizontal", [], height="6px"),
        Flex.box("baseline", []),
    )


@case
def flex_borders() -> Builder[Any]:
    widths = ["none", "light", "normal", "medium", "semi-bold", "bold", "2px", "0.5px"]
    return with_body(*[Flex.box("vertical", [], border_width=width, border_color="#000000") for width in widths])


@case
def flex_spacings() -> Builder[Any]:
    sizes = ["none", "xs", "sm", "md", "lg", "xl", "xxl", "7px"]
    return with_body(
        *[Flex.box("vertical", [], spacing=size, margin=size, padding_all=size, corner_radius=size) for size in sizes]
    )


@case
def flex_justified_boxes() -> Builder[Any]:
    dot = Flex.box("vertical", [], width="8px", height="8px", flex=0)
    return with_body(
        Flex.box("horizontal", [dot, dot], justify_content="center", align_items="center"),
        Flex.box("horizontal", [dot, dot], justify_content="flex-start", align_items="flex-start"),
        Flex.box("horizontal", [dot, dot], justify_content="flex-end", align_items="flex-end"),
        Flex.box("horizontal", [dot, dot], justify_content="space-between"),
        Flex.box("horizontal", [dot, dot], justify_content="space-around"),
        Flex.box("horizontal", [dot, dot], justify_content="space-evenly"),
    )


@case
def flex_gradients() -> Builder[Any]:
    def stripe(gradient: Part[models.LinearGradient]) -> Part[models.FlexBox]:
        return Flex.box("vertical", [], height="12px", background=gradient)

    return with_body(
        stripe(Flex.linear_gradient("0deg", "#000000", "#FFFFFF")),
        stripe(Flex.linear_gradient("359.5deg", "#00000080", "#FFFFFF00")),
        stripe(Flex.linear_gradient("45deg", "#FF0000", "#0000FF", center_color="#00FF00", center_position="12.5%")),
    )


@case
def flex_button() -> Builder[Any]:
    return with_body(
        Flex.button(
            Line.uri("Open", "https://example.com", alt_uri=Line.alt_uri("https://example.com/desktop")),
            flex=1,
            margin="md",
            position="relative",
            offset_top="xs",
            offset_bottom="sm",
            offset_start="lg",
            offset_end="xl",
            height="md",
            style="secondary",
            color="#EEEEEE",
            gravity="bottom",
            adjust_mode="shrink-to-fit",
            scaling=True,
        )
    )


@case
def flex_buttons_of_every_action() -> Builder[Any]:
    return with_body(
        Flex.button(Line.postback("Write to us", "write", input_option="openKeyboard", fill_in_text="Order: ")),
        Flex.button(Line.message("Ask", "When are you open?"), style="primary", gravity="top"),
        Flex.button(Line.uri("Open", "https://example.com"), style="secondary", gravity="center"),
        Flex.button(Line.datetimepicker("Book", "table", "datetime", max="2031-05-31t18:30"), style="link"),
        Flex.button(Line.clipboard("Copy the code", "ROAST7"), height="sm"),
    )


@case
def flex_image() -> Builder[Any]:
    return with_body(
        Flex.image(
            "https://example.com/mug.png",
            flex=3,
            margin="sm",
            position="relative",
            offset_top="0px",
            offset_bottom="1px",
            offset_start="2px",
            offset_end="3px",
            align="end",
            gravity="bottom",
            size="5xl",
            aspect_ratio="1:3",
            aspect_mode="fit",
            background_color="#EEF2FF",
            action=Line.clipboard(None, "ROAST7"),
            animated=True,
        )
    )


@case
def flex_images_of_every_size() -> Builder[Any]:
    sizes = "xxs xs sm md lg xl xxl 3xl 4xl 5xl full 120px 33.3%".split()
    return with_body(*[Flex.image("https://example.com/mug.png", size=size, animated=False) for size in sizes])


@case
def flex_images_aligned() -> Builder[Any]:
    return with_body(
        Flex.image("https://example.com/mug.png", align="start", gravity="top"),
        Flex.image("https://example.com/mug.png", align="center", gravity="center"),
        Flex.image("https://example.com/mug.png", position="relative"),
        Flex.image("https://example.com/mug.png", position="absolute", offset_end="0px"),
    )


@case
def flex_icon() -> Builder[Any]:
    return with_body(
        Flex.box(
            "baseline",
            [
                Flex.icon(
                    "https://example.com/star.png",
                    margin="xs",
                    position="relative",
                    offset_top="2px",
                    offset_start="1px",
                    offset_end="none",
                    size="xxl",
                    scaling=True,
                    aspect_ratio="2:1",
                ),
                Flex.icon("https://example.com/star.png", size="24px", scaling=False),
                Flex.text("4.0", flex=0),
            ],
        )
    )


@case
def flex_text() -> Builder[Any]:
    return with_body(
        Flex.text(
            "Our beans come from\nsmall farms.",
            adjust_mode="shrink-to-fit",
            flex=1,
            margin="lg",
            position="relative",
            offset_top="-4px",
            offset_bottom="1px",
            offset_start="2%",
            offset_end="xxl",
            size="3xl",
            scaling=True,
            align="start",
            gravity="bottom",
            wrap=True,
            line_spacing="6.5px",
            max_lines=3,
            weight="regular",
            color="#FFFFFF66",
            action=Line.datetimepicker(None, "visit", "date"),
            style="italic",
            decoration="underline",
        )
    )


@case
def flex_texts_in_every_style() -> Builder[Any]:
    return with_body(
        Flex.text("Plain", style="normal", decoration="none", weight="regular", gravity="top", align="start"),
        Flex.text("Strong", weight="bold", gravity="center", align="center"),
        Flex.text("Leaning", style="italic", gravity="bottom", align="end"),
        Flex.text("Old price", decoration="line-through", scaling=False, wrap=False, max_lines=0),
        Flex.text("New price", decoration="underline", flex=0),
        *[Flex.text(size, size=size) for size in "xxs xs sm md lg xl xxl 3xl 4xl 5xl 15.5px".split()],
    )


@case
def flex_text_of_spans() -> Builder[Any]:
    return with_body(
        Flex.text(
            contents=[
                Flex.span("Now "),
                Flex.span("9.50 €", color="#0A7F3F", size="lg", weight="bold", style="italic", decoration="underline"),
                Flex.span(" instead of "),
                Flex.span("12.00 €", size="11px", weight="regular", style="normal", decoration="line-through"),
                Flex.span(".", decoration="none"),
            ],
            wrap=True,
        )
    )


@case
def flex_text_of_spans_and_a_text() -> Builder[Any]:
    return with_body(Flex.text("Now 9.50 €", contents=[Flex.span("Now "), Flex.span("9.50 €", weight="bold")]))


@case
def flex_separators() -> Builder[Any]:
    return with_body(
        Flex.text("Above"),
        Flex.separator(),
        Flex.text("Between"),
        Flex.separator(margin="10px", color="#CCCCCC"),
        Flex.box("horizontal", [Flex.text("Left"), Flex.separator(color="#CCCCCC80"), Flex.text("Right")]),
    )


@case
def flex_absolute_positions() -> Builder[Any]:
    return with_body(
        Flex.text("The first component of a block can't be absolute."),
        Flex.text("top", position="absolute", offset_top="none", offset_start="none"),
        Flex.image("https://example.com/mug.png", position="absolute", offset_bottom="5%", offset_end="5%"),
        Flex.button(Line.message("Hi", "Hi!"), position="absolute", offset_bottom="-10px", scaling=False),
        Flex.box("vertical", [], position="absolute", offset_top="50%", width="100%", height="1px"),
        Flex.box("baseline", [Flex.icon("https://example.com/star.png", position="absolute", offset_top="1px")]),
    )


@case
def flex_fillers() -> Builder[Any]:
    return with_body(
        Flex.box("vertical", [Flex.filler(), Flex.text("In the middle"), Flex.filler(flex=2)]),
        Flex.box("baseline", [Flex.filler(), Flex.text("At the end", flex=0)]),
    )


# Requests


@case
def reply() -> Builder[Any]:
    return Line.reply("3c1e9f7a5b2d48069e4f1a7c8d2b6053").message(Line.text("Thanks!"))


@case
def reply_with_every_option() -> Builder[Any]:
    return (
        Line.reply("3c1e9f7a5b2d48069e4f1a7c8d2b6053")
        .notification_disabled()
        .message(text_that_quotes())
        .message(text_v2_with_every_option())
        .message(Line.sticker("11537", "52002734").quick_reply(Line.camera("Take a photo")))
    )


@case
def push() -> Builder[Any]:
    return Line.push(IDA).message(Line.text("Your parcel left the depot."))


@case
def push_with_every_option() -> Builder[Any]:
    return (
        Line.push(IDA)
        .custom_aggregation_units(["parcel_note"])
        .notification_disabled()
        .message(Line.text("Your parcel left the depot.").quote_token("quote-7c8d2b60"))
        .message(Line.location("Depot", "7 Dock Road, Rotterdam", latitude=51.9244, longitude=4.4777))
    )


@case
def push_of_every_number_of_messages_that_fits() -> Builder[Any]:
    return Line.push(IDA).messages([text(), image(), buttons(), flex_shop_card(), imagemap()])


@case
def push_of_messages_in_two_steps() -> Builder[Any]:
    return (
        Line.push("C0a1b2c3d4e5f60718293a4b5c6d7e8f9")
        .message(text_v2_with_mention_of_all())
        .messages([None, Line.audio("https://example.com/hello.m4a", duration=1500)])
        .message(coupon())
        .notification_disabled(False)
    )


@case
def multicast() -> Builder[Any]:
    return Line.multicast([IDA, MAX]).message(Line.text("New beans are in."))


@case
def multicast_with_every_option() -> Builder[Any]:
    return (
        Line.multicast(f"U{number:032x}" for number in range(500))
        .messages([Line.text("New beans are in."), carousel()])
        .notification_disabled()
        .custom_aggregation_units(["new_beans_2031"])
    )


@case
def narrowcast() -> Builder[Any]:
    return Line.narrowcast().message(Line.text("New beans are in."))


@case
def narrowcast_to_an_audience() -> Builder[Any]:
    return Line.narrowcast().message(text()).to(Line.Recipient.audience(90210990210))


@case
def narrowcast_to_the_recipients_of_another() -> Builder[Any]:
    return Line.narrowcast().message(text()).to(Line.Recipient.redelivery("7f3a1c58-0b6e-4d29-9a41-c2e85d7f6b10"))


@case
def narrowcast_to_a_combination() -> Builder[Any]:
    buyers, visitors, staff = (Line.Recipient.audience(number) for number in (101, 102, 103))
    reached = Line.Recipient.redelivery("7f3a1c58-0b6e-4d29-9a41-c2e85d7f6b10")
    return (
        Line.narrowcast()
        .message(text())
        .to(
            Line.Recipient.operator(
                and_=[
                    Line.Recipient.operator(or_=[buyers, visitors]),
                    Line.Recipient.operator(not_=staff),
                    Line.Recipient.operator(not_=reached),
                ]
            )
        )
    )


@case
def narrowcast_by_gender() -> Builder[Any]:
    return Line.narrowcast().message(text()).demographic(Line.Demographic.gender(["male", "female"]))


@case
def narrowcast_by_age() -> Builder[Any]:
    return Line.narrowcast().message(text()).demographic(Line.Demographic.age(gte="age_20", lt="age_40"))


@case
def narrowcast_by_lowest_age() -> Builder[Any]:
    return Line.narrowcast().message(text()).demographic(Line.Demographic.age(gte="age_70"))


@case
def narrowcast_by_app_type() -> Builder[Any]:
    return Line.narrowcast().message(text()).demographic(Line.Demographic.app_type(["ios", "android"]))


@case
def narrowcast_by_area() -> Builder[Any]:
    return Line.narrowcast().message(text()).demographic(Line.Demographic.area(["jp_13", "tw_22", "th_08", "id_12"]))


@case
def narrowcast_by_subscription_period() -> Builder[Any]:
    return (
        Line.narrowcast().message(text()).demographic(Line.Demographic.subscription_period(gte="day_7", lt="day_365"))
    )


@case
def narrowcast_with_every_option() -> Builder[Any]:
    young = Line.Demographic.age(lt="age_30")
    newcomers = Line.Demographic.subscription_period(lt="day_30")
    abroad = Line.Demographic.operator(not_=Line.Demographic.area(["jp_13", "jp_14"]))
    return (
        Line.narrowcast()
        .notification_disabled()
        .limit(max=100, up_to_remaining_quota=True, forbid_partial_delivery=True)
        .demographic(Line.Demographic.operator(and_=[Line.Demographic.operator(or_=[young, newcomers]), abroad]))
        .to(Line.Recipient.audience(90210990210))
        .messages([text(), image_carousel()])
    )


@case
def narrowcast_with_limit() -> Builder[Any]:
    return Line.narrowcast().message(text()).limit(max=100)


@case
def narrowcast_up_to_the_quota() -> Builder[Any]:
    return Line.narrowcast().message(text()).limit(up_to_remaining_quota=True, forbid_partial_delivery=False)


@case
def broadcast() -> Builder[Any]:
    return Line.broadcast().message(Line.text("We are closed on Monday."))


@case
def broadcast_with_every_option() -> Builder[Any]:
    return (
        Line.broadcast()
        .message(Line.text("We are closed on Monday."))
        .message(text_v2_with_emoji())
        .notification_disabled()
    )


@case
def validate() -> Builder[Any]:
    return Line.validate().message(flex_shop_card())


@case
def validate_messages() -> Builder[Any]:
    return Line.validate().messages([text_v2_with_mention(), sticker_that_quotes()])


@case
def pnp_push() -> Builder[Any]:
    return Line.pnp_push(PHONE).message(Line.text("Your parcel left the depot."))


@case
def pnp_push_with_every_option() -> Builder[Any]:
    return (
        Line.pnp_push(PHONE)
        .message(Line.text("Your parcel left the depot."))
        .notification_disabled()
        .custom_aggregation_units(["parcel_left"])
    )


@case
def pnp_push_of_messages() -> Builder[Any]:
    return Line.pnp_push(PHONE.upper()).messages([text_v2_with_emoji(), buttons(), flex_receipt()])


@case
def pnp_templated_push() -> Builder[Any]:
    return Line.pnp_templated_push(PHONE, "parcel_left_en")


@case
def pnp_templated_push_with_every_option() -> Builder[Any]:
    return (
        Line.pnp_templated_push(PHONE, "parcel_left_en")
        .emphasized_item("day_1", "Monday, May 5")
        .item("order_1", "881")
        .item("price_1", "12.50 €")
        .button("track_1", "https://example.com/881")
        .button("contact_1", "https://example.com/contact")
        .custom_aggregation_units(["parcel_left"])
    )


@case
def pnp_templated_push_of_parts_made_before() -> Builder[Any]:
    return (
        Line.pnp_templated_push(PHONE, "parcel_left_en")
        .items(Line.Pnp.item(f"name_{number}", f"Mug {number}") for number in range(1, 16))
        .buttons([Line.Pnp.button("contact_1", "https://example.com/contact")])
    )


# Requests about a chat


@case
def loading_indicator() -> Builder[Any]:
    return Line.loading_indicator(IDA)


@case
def loading_indicator_of_a_minute() -> Builder[Any]:
    return Line.loading_indicator(IDA).loading_seconds(60)


@case
def mark_as_read() -> Builder[Any]:
    return Line.mark_as_read("read-7c8d2b60")


@case
def mark_chat_as_read() -> Builder[Any]:
    return Line.mark_chat_as_read(IDA)


# Rich menus

MENU = "richmenu-88c05ef6921ae53f8b58a25f3a65faf7"
OLD_MENU = "richmenu-862e6ad6c267d2ddf3f42bc78554f6a4"


@case
def rich_menu() -> Builder[Any]:
    return Line.rich_menu(
        width=2500, height=1686, selected=False, name="Lakeside, one area", chat_bar_text="Our menu"
    ).area(Line.postback(None, "action=book"), x=0, y=0, width=2500, height=1686)


@case
def rich_menu_with_every_action() -> Builder[Any]:
    area = Line.RichMenu.area
    actions = [
        Line.postback("Book", "action=book", display_text="I would like to book", input_option="closeRichMenu"),
        Line.message("Hours", "When are you open?"),
        Line.uri("Rooms", "https://example.com/rooms", alt_uri=Line.alt_uri("https://example.com/desktop/rooms")),
        Line.datetimepicker("Table", "action=table", "datetime"),
        Line.clipboard("Code", "SPRING30"),
        Line.richmenuswitch(label="More", rich_menu_alias_id="richmenu-alias-b", data="richmenu-changed-to-b"),
    ]
    return Line.rich_menu(
        width=1200,
        height=810,
        selected=True,
        name="Lakeside, six areas",
        chat_bar_text="Tap: our menu!",
        areas=[
            area(action, x=400 * (place % 3), y=405 * (place // 3), width=400, height=405)
            for place, action in enumerate(actions)
        ],
    )


@case
def rich_menu_of_tabs() -> Builder[Any]:
    menu = Line.rich_menu(width=800, height=270, selected=True, name="Tab A", chat_bar_text="Menu")
    return menu.area(Line.uri(None, "https://example.com"), x=0, y=0, width=400, height=270).area(
        Line.richmenuswitch(rich_menu_alias_id="tab-b", data="tab=b"), x=400, y=0, width=400, height=270
    )


@case
def rich_menu_alias() -> Builder[Any]:
    return Line.rich_menu_alias("richmenu-alias-a", rich_menu_id=MENU)


@case
def rich_menu_alias_update() -> Builder[Any]:
    return Line.rich_menu_alias_update(MENU)


@case
def rich_menu_bulk_link() -> Builder[Any]:
    return Line.rich_menu_bulk_link(MENU).to(IDA, MAX)


@case
def rich_menu_bulk_unlink() -> Builder[Any]:
    return Line.rich_menu_bulk_unlink(user_ids=[IDA, MAX])


@case
def rich_menu_batch() -> Builder[Any]:
    return (
        Line.rich_menu_batch(resume_request_key="spring_menus-1")
        .link(from_=OLD_MENU, to=MENU)
        .unlink("richmenu-0c757d1ffb2ba83a6e4ddd0be38b9c8d")
    )


@case
def rich_menu_batch_of_parts_made_before() -> Builder[Any]:
    menu = Line.RichMenu
    operations = [menu.link(from_=OLD_MENU, to=MENU), menu.link(from_=MENU, to=OLD_MENU)]
    return Line.rich_menu_batch(operations=operations)


@case
def rich_menu_batch_for_everybody() -> Builder[Any]:
    return Line.rich_menu_batch().unlink_all()
