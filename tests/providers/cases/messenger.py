"""Messenger: one case for each message type and each way to write it."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Messenger
from ottbuild.providers.messenger.builders import ListTemplateBuilder

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}


def case(build: Case) -> Case:
    CASES[f"messenger/{build.__name__}"] = build
    return build


# Text and sticker


@case
def text() -> Builder[Any]:
    return Messenger.text("Got it")


@case
def text_in_many_scripts() -> Builder[Any]:
    return Messenger.text('Grüße, 你好, שלום 👋🏽\n"quoted" \\ done')


@case
def text_of_full_length() -> Builder[Any]:
    return Messenger.text("ü" * 2000)


@case
def text_with_metadata() -> Builder[Any]:
    return Messenger.text("Your mug is on its way.").metadata("order 881")


@case
def sticker() -> Builder[Any]:
    return Messenger.sticker(369239263222822)


# Several images


@case
def images() -> Builder[Any]:
    return Messenger.images(
        [
            Messenger.image_attachment("https://example.com/1.png"),
            Messenger.image_attachment("https://example.com/2.png"),
        ]
    )


@case
def images_of_both_kinds() -> Builder[Any]:
    return Messenger.images(
        [
            Messenger.image_attachment("https://example.com/1.png"),
            None,
            Messenger.image_attachment(attachment_id="18546"),
        ]
    ).metadata("mugs")


# Utility templates


@case
def utility_template() -> Builder[Any]:
    return Messenger.utility_template("order_shipped", "en")


@case
def utility_template_with_values() -> Builder[Any]:
    return (
        Messenger.utility_template("order_shipped", "en_US")
        .header([Messenger.text_parameter("A-17")])
        .body([Messenger.text_parameter("Ida"), Messenger.text_parameter("Friday")])
        .buttons([Messenger.postback_parameter("TRACK"), Messenger.url_parameter("A-17")])
        .metadata("order 881")
    )


@case
def utility_template_with_named_values() -> Builder[Any]:
    return Messenger.utility_template("order_shipped", "en").body(
        [
            Messenger.text_parameter("Ida", parameter_name="first_name"),
            Messenger.text_parameter("Friday", parameter_name="day"),
        ]
    )


@case
def utility_template_of_components_made_before() -> Builder[Any]:
    return Messenger.utility_template("order_shipped", "en").components(
        [
            Messenger.utility_header([Messenger.text_parameter("A-17")]),
            Messenger.utility_body([Messenger.text_parameter("Ida")]),
            Messenger.utility_buttons([Messenger.postback_parameter("TRACK")]),
        ]
    )


# Quick replies


@case
def text_with_quick_replies() -> Builder[Any]:
    return (
        Messenger.text("Which size?")
        .quick_reply("M", "SIZE_M", image_url="https://example.com/m.png")
        .quick_reply_email()
        .metadata("order 881")
    )


@case
def quick_reply() -> Builder[Any]:
    return Messenger.text("Which color?").quick_reply("Red", "COLOR_RED").quick_reply("Blue", "COLOR_BLUE")


@case
def quick_reply_with_nothing_but_an_image() -> Builder[Any]:
    return Messenger.text("Which color?").quick_reply("", "", image_url="https://example.com/red.png")


@case
def quick_reply_phone_number() -> Builder[Any]:
    return Messenger.text("How can we call you back?").quick_reply_phone_number()


@case
def quick_reply_email() -> Builder[Any]:
    return Messenger.text("Where do we send the receipt?").quick_reply_email()


@case
def quick_reply_location() -> Builder[Any]:
    return Messenger.text("Where are you?").quick_reply_location()


@case
def quick_replies_made_before() -> Builder[Any]:
    return Messenger.text("How can we reach you?").quick_replies(
        [
            Messenger.quick_reply("Here", "REACH_HERE", image_url="https://example.com/here.png"),
            Messenger.quick_reply_phone_number(),
            Messenger.quick_reply_email(),
            None,
            Messenger.quick_reply_location(),
        ]
    )


@case
def quick_replies_of_every_number_that_fits() -> Builder[Any]:
    return Messenger.text("Which day?").quick_replies(
        Messenger.quick_reply(f"{day}", f"DAY_{day}") for day in range(13)
    )


@case
def quick_replies_in_two_steps() -> Builder[Any]:
    return (
        Messenger.text("Which size?")
        .quick_replies([Messenger.quick_reply("S", "SIZE_S")])
        .quick_reply("M", "SIZE_M")
        .quick_replies([Messenger.quick_reply("L", "SIZE_L")])
    )


@case
def quick_reply_below_a_template() -> Builder[Any]:
    return (
        Messenger.button_template("Anything else?")
        .postback("Talk to us", "TALK")
        .quick_reply("No, thanks", "DONE")
        .metadata("survey")
    )


# Media


@case
def image_by_url() -> Builder[Any]:
    return Messenger.image("https://example.com/mug.png")


@case
def image_to_keep() -> Builder[Any]:
    return Messenger.image("https://example.com/mug.png", is_reusable=True)


@case
def image_not_to_keep() -> Builder[Any]:
    return Messenger.image("https://example.com/mug.png", is_reusable=False)


@case
def image_by_attachment_id() -> Builder[Any]:
    return Messenger.image(attachment_id="18546")


@case
def image_with_quick_reply() -> Builder[Any]:
    return Messenger.image("https://example.com/mug.png").quick_reply("Buy", "BUY_MUG").metadata("mug")


@case
def audio_by_url() -> Builder[Any]:
    return Messenger.audio("https://example.com/hello.mp3")


@case
def audio_to_keep() -> Builder[Any]:
    return Messenger.audio("https://example.com/hello.mp3", is_reusable=True)


@case
def audio_by_attachment_id() -> Builder[Any]:
    return Messenger.audio(attachment_id="18547")


@case
def video_by_url() -> Builder[Any]:
    return Messenger.video("https://example.com/tour.mp4")


@case
def video_to_keep() -> Builder[Any]:
    return Messenger.video("https://example.com/tour.mp4", is_reusable=True)


@case
def video_by_attachment_id() -> Builder[Any]:
    return Messenger.video(attachment_id="18548")


@case
def file_by_url() -> Builder[Any]:
    return Messenger.file("https://example.com/invoice.pdf")


@case
def file_to_keep() -> Builder[Any]:
    return Messenger.file("https://example.com/invoice.pdf", is_reusable=True)


@case
def file_by_attachment_id() -> Builder[Any]:
    return Messenger.file(attachment_id="18549")


# Generic template


@case
def generic_template() -> Builder[Any]:
    return Messenger.generic_template().element(
        "Blue mug",
        image_url="https://example.com/mug.png",
        subtitle="350 ml",
        default_action=Messenger.default_action("https://example.com/mug", webview_height_ratio="tall"),
        buttons=[
            Messenger.web_url("Open", "https://example.com/mug"),
            Messenger.postback("Buy", "BUY_MUG"),
        ],
    )


@case
def generic_template_carousel() -> Builder[Any]:
    return (
        Messenger.generic_template()
        .sharable()
        .image_aspect_ratio("square")
        .element("Blue mug", image_url="https://example.com/blue.png")
        .element("Red mug", subtitle="Sold out")
        .element("All mugs", buttons=[Messenger.postback("Show", "ALL_MUGS")])
    )


@case
def generic_template_of_elements_made_before() -> Builder[Any]:
    mugs = [Messenger.generic_element(f"Mug {number}", subtitle="350 ml") for number in range(1, 11)]
    return Messenger.generic_template().sharable(False).image_aspect_ratio("horizontal").elements(mugs)


@case
def generic_template_with_item_url() -> Builder[Any]:
    return Messenger.generic_template().element(
        "Blue mug",
        item_url="https://example.com/mug",
        image_url="https://example.com/mug.png",
        subtitle="350 ml",
    )


@case
def generic_template_with_default_action_options() -> Builder[Any]:
    return Messenger.generic_template().element(
        "Blue mug",
        subtitle="350 ml",
        default_action=Messenger.default_action(
            "https://example.com/mug",
            messenger_extensions=True,
            webview_height_ratio="compact",
            fallback_url="https://example.com/plain",
            webview_share_button="hide",
        ),
    )


# Button template and buttons


@case
def button_template() -> Builder[Any]:
    return (
        Messenger.button_template("What next?")
        .web_url("Open the shop", "https://example.com")
        .postback("Start", "START")
        .phone_number("Call us", "+15550100")
    )


@case
def button_template_of_buttons_made_before() -> Builder[Any]:
    return Messenger.button_template("What next?").buttons(
        [
            Messenger.web_url("Open the shop", "https://example.com"),
            Messenger.postback("Start", "START"),
            Messenger.phone_number("Call us", "+15550100"),
        ]
    )


@case
def button_template_sharable() -> Builder[Any]:
    return Messenger.button_template("What next?").sharable().postback("Start", "START")


@case
def web_url_options() -> Builder[Any]:
    return Messenger.button_template("Your order").web_url(
        "Track it",
        "https://example.com/track",
        webview_height_ratio="tall",
        messenger_extensions=True,
        fallback_url="https://example.com/plain",
        webview_share_button="hide",
    )


@case
def web_url_without_extensions() -> Builder[Any]:
    return Messenger.button_template("Your order").web_url(
        "Track it",
        "http://example.com/track",
        webview_height_ratio="full",
        messenger_extensions=False,
    )


@case
def account_buttons() -> Builder[Any]:
    return Messenger.button_template("Your account").account_link("https://example.com/login").account_unlink()


@case
def account_buttons_made_before() -> Builder[Any]:
    return Messenger.generic_template().element(
        "Your account",
        buttons=[Messenger.account_link("https://example.com/login"), Messenger.account_unlink()],
    )


@case
def game_play() -> Builder[Any]:
    return Messenger.button_template("Your turn").game_play("Play")


@case
def game_play_options() -> Builder[Any]:
    return Messenger.button_template("Your turn").game_play(
        "Play",
        payload='{"level": 3}',
        game_metadata=Messenger.game_metadata(context_id="88"),
    )


@case
def game_play_made_before() -> Builder[Any]:
    return Messenger.generic_template().element(
        "Your turn",
        buttons=[Messenger.game_play("Play", game_metadata=Messenger.game_metadata(player_id="77"))],
    )


@case
def audio_call() -> Builder[Any]:
    return Messenger.button_template("Any questions?").audio_call("Call us")


@case
def audio_call_options() -> Builder[Any]:
    return Messenger.button_template("Any questions?").audio_call("Call us", expires_in_days=5)


@case
def audio_call_made_before() -> Builder[Any]:
    return Messenger.generic_template().element(
        "Any questions?",
        buttons=[Messenger.web_url("Read", "https://example.com/faq"), Messenger.audio_call("Call us")],
    )


@case
def element_share() -> Builder[Any]:
    return Messenger.generic_template().element("Blue mug", buttons=[Messenger.element_share()])


@case
def element_share_of_another_card() -> Builder[Any]:
    card = Messenger.generic_element(
        "Look at this mug",
        subtitle="350 ml",
        buttons=[Messenger.web_url("Open", "https://example.com/mug")],
    )
    shared = Messenger.share_contents(Messenger.share_attachment(Messenger.share_template([card])))
    return Messenger.generic_template().element("Blue mug", buttons=[Messenger.element_share(share_contents=shared)])


@case
def payment() -> Builder[Any]:
    return Messenger.button_template("Your order").payment(
        "buy",
        "PAY_881",
        Messenger.payment_summary(
            currency="EUR",
            payment_type="FIXED_AMOUNT",
            merchant_name="Mug shop",
            requested_user_info=["contact_name", "contact_email"],
            price_list=[Messenger.price_list_item("Blue mug", amount="9.50")],
        ),
    )


@case
def payment_options() -> Builder[Any]:
    summary = Messenger.payment_summary(
        currency="EUR",
        is_test_payment=True,
        payment_type="FLEXIBLE_AMOUNT",
        merchant_name="Mug shop",
        requested_user_info=["shipping_address", "contact_name", "contact_phone", "contact_email"],
        price_list=[
            Messenger.price_list_item("Blue mug", amount="9.50"),
            Messenger.price_list_item("Shipping", amount="4.00"),
        ],
    )
    return Messenger.generic_template().element(
        "Blue mug",
        buttons=[
            Messenger.payment("buy", "PAY_881", summary),
            Messenger.web_url("Terms", "https://example.com/terms"),
        ],
    )


@case
def element_share_of_another_card_with_options() -> Builder[Any]:
    template = Messenger.share_template(
        [Messenger.generic_element("Look at this mug", subtitle="350 ml")],
        sharable=True,
        image_aspect_ratio="square",
    )
    shared = Messenger.share_contents(Messenger.share_attachment(template))
    return Messenger.generic_template().element("Blue mug", buttons=[Messenger.element_share(share_contents=shared)])


# Media template


@case
def media_template_by_attachment_id() -> Builder[Any]:
    return (
        Messenger.media_template()
        .element(
            "image",
            attachment_id="18546",
            buttons=[Messenger.web_url("More", "https://example.com")],
        )
        .sharable()
    )


@case
def media_template_by_url() -> Builder[Any]:
    return Messenger.media_template().element("video", url="https://www.facebook.com/mugshop/videos/1234567/")


@case
def media_template_of_an_element_made_before() -> Builder[Any]:
    photo = Messenger.media_element(
        "image",
        url="https://www.facebook.com/photo.php?fbid=7654321",
        buttons=[
            Messenger.web_url("More", "https://example.com"),
            Messenger.postback("Buy", "BUY_MUG"),
            Messenger.phone_number("Call us", "+15550100"),
        ],
    )
    return Messenger.media_template().elements([photo]).sharable(False)


# Receipt template


@case
def receipt_template() -> Builder[Any]:
    return Messenger.receipt_template(
        recipient_name="Ida Roe",
        order_number="A-1001",
        currency="EUR",
        payment_method="Visa 2345",
    ).summary(total_cost=19.0)


@case
def receipt_template_in_full() -> Builder[Any]:
    return (
        Messenger.receipt_template(
            recipient_name="Ida Roe",
            order_number="A-1002",
            currency="EUR",
            payment_method="Visa 2345",
        )
        .sharable()
        .merchant_name("Mug shop")
        .order_url("https://example.com/orders/A-1002")
        .timestamp("1700000000")
        .element(
            "Blue mug",
            price=9.5,
            subtitle="350 ml",
            quantity=2,
            currency="EUR",
            image_url="https://example.com/mug.png",
        )
        .element("Sticker", price=0)
        .address(
            street_1="1 Main Street",
            street_2="Floor 2",
            city="Rome",
            postal_code="00100",
            state="RM",
            country="IT",
        )
        .summary(total_cost=20.0, subtotal=19.0, shipping_cost=4.0, total_tax=2.0)
        .adjustment("Welcome", amount=5)
        .adjustment("Coupon", amount=0.25)
    )


@case
def receipt_template_of_parts_made_before() -> Builder[Any]:
    return (
        Messenger.receipt_template(
            recipient_name="Ida Roe",
            order_number="A-1003",
            currency="EUR",
            payment_method="Cash",
        )
        .sharable(False)
        .elements(
            [
                Messenger.receipt_element("Blue mug", price=9.5, subtitle="350 ml", quantity=1),
                Messenger.receipt_element("Sticker", price=0),
            ]
        )
        .address(street_1="1 Main Street", city="Rome", postal_code="00100", state="RM", country="IT")
        .summary(total_cost=7.5, subtotal=9.5)
        .adjustments([Messenger.adjustment("Welcome", amount=2)])
    )


# Product and coupon templates


@case
def product_template() -> Builder[Any]:
    return Messenger.product_template().element("9001")


@case
def product_template_carousel() -> Builder[Any]:
    return Messenger.product_template().elements(Messenger.product_element(str(id)) for id in range(9001, 9011))


@case
def coupon_template_with_code() -> Builder[Any]:
    return Messenger.coupon_template("10% off mugs").coupon_code("MUG10")


@case
def coupon_template_with_url() -> Builder[Any]:
    return Messenger.coupon_template("10% off mugs").coupon_url("https://example.com/sale")


@case
def coupon_template_in_full() -> Builder[Any]:
    return (
        Messenger.coupon_template("10% off mugs")
        .subtitle("One per person")
        .coupon_code("MUG10")
        .coupon_url("https://example.com/sale")
        .coupon_url_button_title("To the sale")
        .expire_time("2030-01-31 18:00:00")
        .coupon_pre_message("A gift for you")
        .image_url("https://example.com/coupon.png")
        .payload("COUPON_MUG10")
    )


# Customer feedback template


@case
def customer_feedback_template() -> Builder[Any]:
    return (
        Messenger.customer_feedback_template("Rate us", subtitle="It takes a minute.", button_title="Rate")
        .feedback_screen([Messenger.feedback_question("q_1", "csat")])
        .business_privacy("https://example.com/privacy")
    )


@case
def customer_feedback_template_csat() -> Builder[Any]:
    return (
        Messenger.customer_feedback_template("Rate us", subtitle="It takes a minute.", button_title="Rate")
        .feedback_screen(
            [
                Messenger.feedback_question(
                    "q_1",
                    "csat",
                    title="How was your mug?",
                    score_label="neg_pos",
                    score_option="five_stars",
                    follow_up=Messenger.follow_up(placeholder="Tell us more"),
                )
            ]
        )
        .business_privacy("https://example.com/privacy")
        .expires_in_days(3)
    )


@case
def customer_feedback_template_nps() -> Builder[Any]:
    return (
        Messenger.customer_feedback_template("Rate us", subtitle="It takes a minute.", button_title="Rate")
        .feedback_screen(
            [
                Messenger.feedback_question(
                    "q_1",
                    "nps",
                    title="Would you recommend us?",
                    score_label="unlike_like",
                    score_option="zero_to_ten",
                    follow_up=Messenger.follow_up(),
                )
            ]
        )
        .business_privacy("https://example.com/privacy")
    )


@case
def customer_feedback_template_ces() -> Builder[Any]:
    question = Messenger.feedback_question("q_1", "ces", score_label="hard_easy", score_option="one_to_seven")
    return (
        Messenger.customer_feedback_template("Rate us", subtitle="It takes a minute.", button_title="Rate")
        .feedback_screens([Messenger.feedback_screen([question])])
        .business_privacy("https://example.com/privacy")
        .expires_in_days(7)
    )


@case
def customer_feedback_template_free_form() -> Builder[Any]:
    return (
        Messenger.customer_feedback_template("Rate us", subtitle="It takes a minute.", button_title="Write")
        .feedback_screen([Messenger.feedback_question("q_1", "free_form", title="What can we do better?")])
        .business_privacy("https://example.com/privacy")
    )


# Opt-in templates


@case
def notification_messages_template() -> Builder[Any]:
    return Messenger.notification_messages_template(payload="MUG_NEWS")


@case
def notification_messages_template_in_full() -> Builder[Any]:
    return (
        Messenger.notification_messages_template(payload="MUG_NEWS")
        .notification_messages_timezone("UTC")
        .title("Mug news")
        .image_url("https://example.com/news.png")
        .image_aspect_ratio("SQUARE")
        .notification_messages_cta_text("SIGN_UP")
        .notification_messages_frequency("WEEKLY")
        .notification_messages_reoptin("ENABLED")
    )


@case
def notification_messages_template_carousel() -> Builder[Any]:
    return (
        Messenger.notification_messages_template(payload="MUG_NEWS")
        .title("Mug news")
        .element(payload="BLUE_NEWS")
        .element(
            payload="RED_NEWS",
            title="Red mugs",
            image_url="https://example.com/red.png",
            notification_messages_frequency="MONTHLY",
            notification_messages_reoptin="DISABLED",
        )
    )


@case
def notification_messages_template_of_elements_made_before() -> Builder[Any]:
    return (
        Messenger.notification_messages_template(payload="MUG_NEWS")
        .title("Mug news")
        .elements(
            [
                Messenger.notification_messages_element(payload="BLUE_NEWS", title="Blue mugs"),
                Messenger.notification_messages_element(payload="RED_NEWS", notification_messages_frequency="DAILY"),
            ]
        )
    )


@case
def one_time_notif_req_template() -> Builder[Any]:
    return Messenger.one_time_notif_req_template("Tell me when it is back", "RESTOCK_7")


# Image grid template


@case
def image_grid_template() -> Builder[Any]:
    return Messenger.image_grid_template().element(
        [
            Messenger.image_grid_image("https://example.com/blue.png"),
            Messenger.image_grid_image("https://example.com/red.png"),
        ]
    )


@case
def image_grid_template_in_full() -> Builder[Any]:
    return Messenger.image_grid_template().element(
        [
            Messenger.image_grid_image("https://example.com/blue.png", is_hero_image=True),
            Messenger.image_grid_image("https://example.com/red.png", is_hero_image=False),
            Messenger.image_grid_image("https://example.com/green.png"),
        ],
        title="Our mugs",
        subtitle="350 ml each",
        buttons=[
            Messenger.web_url("Open the shop", "https://example.com"),
            Messenger.postback("Buy", "BUY_MUG"),
        ],
    )


@case
def image_grid_template_of_an_element_made_before() -> Builder[Any]:
    images = [Messenger.image_grid_image(f"https://example.com/{number}.png") for number in range(6)]
    return Messenger.image_grid_template().elements([Messenger.image_grid_element(images, title="Our mugs")])


# List and open graph templates


def short_list() -> ListTemplateBuilder:
    return Messenger.list_template().top_element_style("compact").element("Mugs").element("Cups")


@case
def list_template() -> Builder[Any]:
    return (
        Messenger.list_template()
        .element("Mugs", image_url="https://example.com/mugs.png")
        .element("Cups", subtitle="New")
    )


@case
def list_template_in_full() -> Builder[Any]:
    return (
        Messenger.list_template()
        .top_element_style("large")
        .element(
            "Mugs",
            subtitle="350 ml",
            image_url="https://example.com/mugs.png",
            default_action=Messenger.default_action("https://example.com/mugs"),
            buttons=[Messenger.postback("Buy", "BUY_MUG")],
        )
        .element("Cups", subtitle="New")
        .web_url("All", "https://example.com")
    )


@case
def list_template_of_parts_made_before() -> Builder[Any]:
    return (
        Messenger.list_template()
        .top_element_style("compact")
        .elements(Messenger.list_element(title) for title in ("Mugs", "Cups", "Pots", "Pans"))
        .buttons([Messenger.postback("More", "MORE")])
    )


@case
def list_template_with_postback() -> Builder[Any]:
    return short_list().postback("More", "MORE")


@case
def list_template_with_phone_number() -> Builder[Any]:
    return short_list().phone_number("Call us", "+15550100")


@case
def list_template_with_account_link() -> Builder[Any]:
    return short_list().account_link("https://example.com/login")


@case
def list_template_with_account_unlink() -> Builder[Any]:
    return short_list().account_unlink()


@case
def list_template_with_game_play() -> Builder[Any]:
    return short_list().game_play("Play", payload='{"level": 3}')


@case
def list_template_with_payment() -> Builder[Any]:
    return short_list().payment(
        "buy",
        "PAY_881",
        Messenger.payment_summary(
            currency="EUR",
            payment_type="FIXED_AMOUNT",
            merchant_name="Mug shop",
            requested_user_info=["contact_email"],
            price_list=[Messenger.price_list_item("Mugs and cups", amount="19.00")],
        ),
    )


@case
def open_graph_template() -> Builder[Any]:
    return Messenger.open_graph_template().element("https://example.com/song")


@case
def open_graph_template_of_an_element_made_before() -> Builder[Any]:
    song = Messenger.open_graph_element(
        "https://example.com/song",
        buttons=[Messenger.web_url("Listen", "https://example.com/song")],
    )
    return Messenger.open_graph_template().elements([song])


# Airline templates

ROME = Messenger.airport("FCO", "Rome", terminal="T1", gate="B2")
AMSTERDAM = Messenger.airport("AMS", "Amsterdam")


@case
def airline_itinerary_template() -> Builder[Any]:
    return (
        Messenger.airline_itinerary_template(
            "Here is your trip.",
            locale="en_US",
            pnr_number="AB12CD",
            total_price="135",
            currency="EUR",
        )
        .theme_color("#009ddc")
        .passenger_info("Ida Roe", passenger_id="p1", ticket_number="0740000000001")
        .passenger_info("Max Roe", passenger_id="p2")
        .flight_info(
            "XX1",
            connection_id="c1",
            segment_id="s1",
            aircraft_type="A320",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=Messenger.full_flight_schedule(
                departure_time="2030-01-02T19:45",
                arrival_time="2030-01-02T22:20",
                boarding_time="2030-01-02T19:05",
            ),
            travel_class="economy",
        )
        .flight_info(
            "XX2",
            connection_id="c2",
            segment_id="s2",
            departure_airport=AMSTERDAM,
            arrival_airport=ROME,
            flight_schedule=Messenger.full_flight_schedule(
                departure_time="2030-01-09T19:45", arrival_time="2030-01-09T22:20"
            ),
            travel_class="premium economy",
        )
        .passenger_segment_info(
            segment_id="s1",
            passenger_id="p1",
            seat="12A",
            seat_type="Window",
            product_info=[
                Messenger.product_info("Lounge", "Free access"),
                Messenger.product_info("Bag", "1 x 23 kg"),
            ],
        )
        .passenger_segment_info(segment_id="s1", passenger_id="p2", seat="12B", seat_type="Middle")
        .price_info("Fuel", amount="15", currency="EUR")
        .price_info("Fee", amount=5)
        .base_price("95")
        .tax("20")
    )


@case
def airline_itinerary_template_with_prices_as_numbers() -> Builder[Any]:
    return (
        Messenger.airline_itinerary_template(
            "Here is your trip.",
            locale="nl_NL",
            pnr_number="AB12CD",
            total_price=135,
            currency="EUR",
        )
        .passenger_info("Ida Roe", passenger_id="p1")
        .flight_info(
            "XX1",
            connection_id="c1",
            segment_id="s1",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=Messenger.full_flight_schedule(
                departure_time="2030-01-02T19:45", arrival_time="2030-01-02T22:20"
            ),
            travel_class="first_class",
        )
        .passenger_segment_info(segment_id="s1", passenger_id="p1", seat="1A", seat_type="Window")
        .price_info("Fuel", amount=15.5)
        .base_price(99.5)
        .tax(20)
    )


@case
def airline_checkin_template() -> Builder[Any]:
    return (
        Messenger.airline_checkin_template(
            "Check-in is open.",
            locale="en_US",
            pnr_number="AB12CD",
            checkin_url="https://example.com/check-in",
        )
        .theme_color("#FFAA00")
        .flight_info(
            "XX1",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=Messenger.full_flight_schedule(
                departure_time="2030-01-02T19:45", arrival_time="2030-01-02T22:20", boarding_time="2030-01-02T19:05"
            ),
        )
    )


@case
def airline_boardingpass_template() -> Builder[Any]:
    return Messenger.airline_boardingpass_template("You are in.", locale="en_US").boarding_pass(
        "ROE/IDA",
        pnr_number="AB12CD",
        logo_image_url="https://example.com/logo.png",
        barcode_image_url="https://example.com/barcode.png",
        above_bar_code_image_url="https://example.com/strip.png",
        flight_info=Messenger.flight_info(
            "XX1",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=Messenger.flight_schedule(departure_time="2030-01-02T19:45"),
        ),
    )


@case
def airline_boardingpass_template_in_full() -> Builder[Any]:
    return (
        Messenger.airline_boardingpass_template("You are in.", locale="en_US")
        .theme_color("#009ddc")
        .boarding_pass(
            "ROE/IDA",
            pnr_number="AB12CD",
            travel_class="business",
            seat="1A",
            auxiliary_fields=[
                Messenger.field("Terminal", "T1"),
                Messenger.field("Departure", "02JAN 19:45"),
            ],
            secondary_fields=[
                Messenger.field("Boarding", "19:05"),
                Messenger.field("Gate", "B2"),
            ],
            logo_image_url="https://example.com/logo.png",
            header_image_url="https://example.com/header.png",
            header_text_field=Messenger.field("Fast lane", "Yes"),
            qr_code="M1ROE/IDA  AB12CD",
            barcode_image_url="https://example.com/barcode.png",
            above_bar_code_image_url="https://example.com/strip.png",
            flight_info=Messenger.flight_info(
                "XX1",
                departure_airport=ROME,
                arrival_airport=AMSTERDAM,
                flight_schedule=Messenger.flight_schedule(
                    departure_time="2030-01-02T19:45",
                    boarding_time="2030-01-02T19:05",
                    arrival_time="2030-01-02T22:20",
                ),
            ),
        )
    )


@case
def airline_update_template() -> Builder[Any]:
    return Messenger.airline_update_template("cancellation", locale="en_US", pnr_number="AB12CD").update_flight_info(
        Messenger.flight_info(
            "XX1",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=Messenger.flight_schedule(departure_time="2030-01-02T21:00"),
        )
    )


@case
def airline_update_template_in_full() -> Builder[Any]:
    return (
        Messenger.airline_update_template("delay", locale="en_US", pnr_number="AB12CD")
        .intro_message("Your flight is late.")
        .theme_color("#009ddc")
        .update_flight_info(
            Messenger.flight_info(
                "XX1",
                departure_airport=ROME,
                arrival_airport=AMSTERDAM,
                flight_schedule=Messenger.flight_schedule(
                    departure_time="2030-01-02T21:00",
                    boarding_time="2030-01-02T20:20",
                    arrival_time="2030-01-02T23:35",
                ),
            )
        )
        .quick_reply("Rebook", "REBOOK")
    )


# Send requests


@case
def send_to_id() -> Builder[Any]:
    return Messenger.send(Messenger.text("Got it")).to(id="7001").messaging_type("RESPONSE")


@case
def send_to_user_ref() -> Builder[Any]:
    return Messenger.send(Messenger.text("Thanks for your order")).to(user_ref="ref-5521").messaging_type("UPDATE")


@case
def send_to_post_id() -> Builder[Any]:
    return Messenger.send(Messenger.text("Thanks for the post")).to(post_id="55_60")


@case
def send_to_comment_id() -> Builder[Any]:
    return Messenger.send(Messenger.text("Thanks for the comment")).to(comment_id="55_66")


@case
def send_to_notification_messages_token() -> Builder[Any]:
    return Messenger.send(Messenger.text("New mugs")).to(notification_messages_token="token-1")


@case
def send_to_one_time_notif_token() -> Builder[Any]:
    return Messenger.send(Messenger.text("It is back")).to(one_time_notif_token="token-2")


@case
def send_to_phone_number() -> Builder[Any]:
    return Messenger.send(Messenger.text("Hello")).to(phone_number="+1(212)555-2368")


@case
def send_to_phone_number_with_name() -> Builder[Any]:
    return Messenger.send(Messenger.text("Hello")).to(
        phone_number="+1(212)555-2368",
        name=Messenger.recipient_name("Ida", "Roe"),
    )


@case
def send_utility() -> Builder[Any]:
    return Messenger.send(Messenger.utility_template("order_shipped", "en")).to(id="7001").messaging_type("UTILITY")


@case
def send_with_human_agent_tag() -> Builder[Any]:
    return (
        Messenger.send(Messenger.text("Ana here, still looking"))
        .to(id="7001")
        .messaging_type("MESSAGE_TAG")
        .tag("HUMAN_AGENT")
    )


@case
def send_with_customer_feedback_tag() -> Builder[Any]:
    survey = (
        Messenger.customer_feedback_template("Rate us", subtitle="It takes a minute.", button_title="Rate")
        .feedback_screen([Messenger.feedback_question("q_1", "nps")])
        .business_privacy("https://example.com/privacy")
    )
    return Messenger.send(survey).to(id="7001").messaging_type("MESSAGE_TAG").tag("CUSTOMER_FEEDBACK")


@case
def send_with_tag_not_known_yet() -> Builder[Any]:
    return (
        Messenger.send(Messenger.text("Your parcel left the depot."))
        .to(id="7001")
        .messaging_type("MESSAGE_TAG")
        .tag("PARCEL_UPDATE")
    )


@case
def send_regular() -> Builder[Any]:
    return Messenger.send(Messenger.text("Ding")).to(id="7001").messaging_type("UPDATE").notification_type("REGULAR")


@case
def send_silent_push() -> Builder[Any]:
    return (
        Messenger.send(Messenger.text("Psst")).to(id="7001").messaging_type("UPDATE").notification_type("SILENT_PUSH")
    )


@case
def send_no_push() -> Builder[Any]:
    return (
        Messenger.send(Messenger.text("When you have time"))
        .to(id="7001")
        .messaging_type("UPDATE")
        .notification_type("NO_PUSH")
    )


@case
def send_as_persona() -> Builder[Any]:
    return Messenger.send(Messenger.text("Ana here")).to(id="7001").messaging_type("RESPONSE").persona_id("4400")


@case
def send_as_reply() -> Builder[Any]:
    return (
        Messenger.send(Messenger.text("About this one")).to(id="7001").messaging_type("RESPONSE").reply_to(mid="m_abc")
    )


@case
def send_with_every_option() -> Builder[Any]:
    return (
        Messenger.send(Messenger.image("https://example.com/mug.png").quick_reply("Buy", "BUY_MUG"))
        .reply_to(mid="m_abc")
        .persona_id("4400")
        .tag("HUMAN_AGENT")
        .notification_type("NO_PUSH")
        .messaging_type("MESSAGE_TAG")
        .to(id="7001")
    )


@case
def send_template() -> Builder[Any]:
    return Messenger.send(generic_template()).to(id="7001").messaging_type("RESPONSE")


@case
def sender_action_typing_on() -> Builder[Any]:
    return Messenger.sender_action("typing_on").to(id="7001")


@case
def sender_action_typing_off() -> Builder[Any]:
    return Messenger.sender_action("typing_off").to(id="7001")


@case
def sender_action_mark_seen() -> Builder[Any]:
    return Messenger.sender_action("mark_seen").to(id="7001")


@case
def sender_action_as_persona() -> Builder[Any]:
    return Messenger.sender_action("typing_on").to(id="7001").persona_id("4400")


@case
def react() -> Builder[Any]:
    return Messenger.react("m_abc", "😍").to(id="7001")


@case
def unreact() -> Builder[Any]:
    return Messenger.unreact("m_abc").to(id="7001")


@case
def send_images() -> Builder[Any]:
    return (
        Messenger.send(Messenger.images([Messenger.image_attachment("https://example.com/1.png")]))
        .to(id="7001")
        .messaging_type("RESPONSE")
    )


# Marketing messages

TO = {"message_id": "120210000000000001", "subscription_token": "st-1"}


@case
def marketing_text() -> Builder[Any]:
    return Messenger.Marketing.text("Sale until Sunday", **TO).min_conversation_gap_seconds(86400)


@case
def marketing_text_with_quick_replies() -> Builder[Any]:
    return (
        Messenger.Marketing.text("ü" * 640, message_id=120210000000000001, subscription_token="st-1")
        .quick_reply("Show", "SHOW_SALE")
        .quick_reply_phone_number()
        .quick_reply_email()
        .custom_audience_id("6012345678901")
    )


@case
def marketing_generic_template() -> Builder[Any]:
    return (
        Messenger.Marketing.generic_template(**TO)
        .text("Hello, {{first_name}}!")
        .element(
            "Blue mug",
            media_type="image",
            image_url="https://example.com/mug.png",
            subtitle="For {{full_name}}",
            default_action=Messenger.default_action("https://example.com/mug"),
            buttons=[
                Messenger.web_url("Open", "https://example.com/mug"),
                Messenger.postback("Buy", "BUY_MUG"),
                Messenger.Marketing.app(android_url="shop://mugs/7", ios_url="shop://mugs/7"),
            ],
        )
    )


@case
def marketing_generic_template_with_several_images() -> Builder[Any]:
    images = [
        Messenger.Marketing.image("https://example.com/1.png", is_hero_image="true"),
        Messenger.Marketing.image("https://example.com/2.png"),
    ]
    card = Messenger.Marketing.generic_element("Our mugs", image_urls=images)
    return Messenger.Marketing.generic_template(**TO).sharable().elements([card])


@case
def marketing_generic_template_with_video() -> Builder[Any]:
    return Messenger.Marketing.generic_template(**TO).element(
        "How mugs are made",
        media_type="video",
        video_id="18548",
        buttons=[Messenger.web_url("Open", "https://example.com/mug")],
    )


@case
def marketing_button_template() -> Builder[Any]:
    return (
        Messenger.Marketing.button_template("What next?", **TO)
        .web_url("Open the shop", "https://example.com")
        .postback("Start", "START")
        .quick_reply("Later", "LATER")
    )


@case
def marketing_media_template() -> Builder[Any]:
    return Messenger.Marketing.media_template(**TO).element("image", attachment_id="18546")


@case
def marketing_product_template() -> Builder[Any]:
    return Messenger.Marketing.product_template(**TO).element("9001").element("9002")


@case
def marketing_receipt_template() -> Builder[Any]:
    return Messenger.Marketing.receipt_template(
        recipient_name="Ida Roe",
        order_number="A-1004",
        currency="EUR",
        payment_method="Visa 2345",
        **TO,
    ).summary(total_cost=19.0)


@case
def marketing_coupon_template() -> Builder[Any]:
    return Messenger.Marketing.coupon_template(
        "10% off mugs", coupon_code="MUG10", coupon_url="https://example.com/sale", **TO
    ).expire_time("2030-01-31 18:00:00")


# The profile


@case
def profile_with_every_property() -> Builder[Any]:
    return (
        Messenger.profile(account_linking_url="https://www.example.com/link")
        .get_started("GET_STARTED")
        .greeting_text("Hello {{user_first_name}}!", locale="default")
        .greeting_text("Timeless apparel for the masses.", locale="en_US")
        .questions([Messenger.ice_breaker("Where are you located?", "LOCATION_POSTBACK_PAYLOAD")], locale="default")
        .menu([Messenger.Menu.postback("Talk to an agent", "CARE_HELP")], locale="default")
        .whitelisted_domain("https://www.example.com/", "https://shop.example.com/")
        .command_list([Messenger.command("flights", "Find flights and fares")], locale="default")
    )


@case
def profile_with_ice_breakers() -> Builder[Any]:
    return (
        Messenger.profile()
        .questions(
            [
                Messenger.ice_breaker("Where are you located?", "LOCATION_POSTBACK_PAYLOAD"),
                Messenger.ice_breaker("What are your hours?", "HOURS_POSTBACK_PAYLOAD"),
            ],
            locale="default",
        )
        .questions(
            [
                Messenger.ice_breaker("What are your hours?", "HOURS_POSTBACK_PAYLOAD"),
                Messenger.ice_breaker("Can you tell me more about your business?", "MORE_POSTBACK_PAYLOAD"),
                Messenger.ice_breaker("What services do you offer?", "SERVICES_POSTBACK_PAYLOAD"),
            ],
            locale="en_GB",
        )
    )


@case
def profile_with_ice_breakers_of_the_old_form() -> Builder[Any]:
    questions = [
        Messenger.question_of_old_form("Where are you located?", "LOCATION"),
        Messenger.question_of_old_form("Hours?", "HOURS"),
    ]
    return Messenger.profile(ice_breakers=questions)


@case
def profile_with_a_persistent_menu() -> Builder[Any]:
    return Messenger.profile().menu(
        [
            Messenger.Menu.postback("Talk to an agent", "CARE_HELP"),
            Messenger.Menu.postback("Outfit suggestions", "CURATION"),
            Messenger.Menu.web_url("Shop now", "https://www.originalcoastclothing.com/", webview_height_ratio="full"),
        ],
        locale="default",
        composer_input_disabled=False,
    )


@case
def profile_with_a_menu_inside_the_menu() -> Builder[Any]:
    account = Messenger.Menu.nested("My account", [Messenger.Menu.postback("Pay", "PAY")])
    return Messenger.profile().menu([account], locale="default", disabled_surfaces=["customer_chat_plugin"])


@case
def profile_deletion() -> Builder[Any]:
    return Messenger.profile_deletion(["persistent_menu", "greeting"])


@case
def custom_user_settings() -> Builder[Any]:
    menu = Messenger.menu([Messenger.Menu.postback("Talk to an agent", "CARE_HELP")], locale="default")
    return Messenger.custom_user_settings([menu], to="1254477777772919")


# Uploads


@case
def attachment_upload() -> Builder[Any]:
    return Messenger.Upload.image("https://example.com/lookbook.jpg", is_reusable=True)


@case
def attachment_upload_of_a_file() -> Builder[Any]:
    return Messenger.Upload.file("https://example.com/invoice-1042.pdf", is_reusable=True).platform("messenger")


# Conversations of several apps


@case
def pass_thread_control() -> Builder[Any]:
    return Messenger.pass_thread_control(263902037430900, metadata="Wants to talk to a person").to("1254477777772919")


@case
def take_thread_control() -> Builder[Any]:
    return Messenger.take_thread_control(metadata="The bot is stuck").to("1254477777772919")


@case
def request_thread_control() -> Builder[Any]:
    return Messenger.request_thread_control().to("1254477777772919")


@case
def release_thread_control() -> Builder[Any]:
    return Messenger.release_thread_control().to("1254477777772919")


@case
def extend_thread_control() -> Builder[Any]:
    return Messenger.extend_thread_control(duration=86400).to("1254477777772919")


@case
def send_and_pass_the_conversation_on() -> Builder[Any]:
    text = Messenger.text("Let me transfer you to our live agent")
    return Messenger.send(text, messaging_type="RESPONSE").to("7001").thread_control("pass", app_id=263902037430900)


@case
def profile_query() -> Builder[Any]:
    return Messenger.profile_query("whitelisted_domains,greeting")


@case
def custom_user_settings_query() -> Builder[Any]:
    return Messenger.custom_user_settings_query(1254477777772919)


@case
def custom_user_settings_deletion() -> Builder[Any]:
    return Messenger.custom_user_settings_deletion("1254477777772919")


@case
def thread_owner_query() -> Builder[Any]:
    return Messenger.thread_owner_query("1254477777772919")
