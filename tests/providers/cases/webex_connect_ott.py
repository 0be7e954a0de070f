"""Webex Connect over Messenger, WhatsApp and Apple: one case for each message type and each way to write it."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Messenger, Part, WebexConnect
from tests.providers.cases import messenger
from tests.providers.cases.messenger import AMSTERDAM, ROME

WhatsApp = WebexConnect.WhatsApp
Apple = WebexConnect.Apple

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

MUG = "https://example.com/mug.png"
ANA = "urn:mbid:AQAAY8p2"
BALLOON = "com.apple.messages.MSMessageExtensionBalloonPlugin"


def case(build: Case) -> Case:
    CASES[f"webex_connect/{build.__name__}"] = build
    return build


# Messenger

HELLO = Messenger.text("Your roast is ready.")


def to_messenger(message: Builder[Any]) -> Any:
    return WebexConnect.messenger(message, appid="a_1579").to(psid=["55120001"])


@case
def messenger_text() -> Builder[Any]:
    return to_messenger(HELLO)


@case
def messenger_text_in_many_scripts() -> Builder[Any]:
    return to_messenger(Messenger.text('Grüße, 你好, שלום 👋🏽\n"quoted" \\ done'))


@case
def messenger_text_of_full_length() -> Builder[Any]:
    return to_messenger(Messenger.text("🍎" * 2000))


@case
def messenger_text_with_quick_replies() -> Builder[Any]:
    sizes = (
        Messenger.text("Which size?")
        .quick_reply("Small", "SIZE_S", image_url="https://example.com/s.png")
        .quick_reply("Large", "SIZE_L")
    )
    return to_messenger(sizes).type("conversation")


@case
def messenger_quick_replies_of_every_number_that_fits() -> Builder[Any]:
    return to_messenger(
        Messenger.text("Which day?").quick_replies(Messenger.quick_reply(f"May {n}", f"5-{n}") for n in range(1, 11))
    )


@case
def messenger_quick_reply_location() -> Builder[Any]:
    return to_messenger(Messenger.text("Where are you?").quick_reply_location())


@case
def messenger_quick_reply_below_a_template() -> Builder[Any]:
    card = Messenger.generic_template().element("Mug", subtitle="350 ml")
    return to_messenger(card.quick_reply("More", "MORE"))


@case
def messenger_text_with_smart_links() -> Builder[Any]:
    text = Messenger.text("Track it: {{link_5}} or cancel it: {{link_12}}")
    return to_messenger(text).smartlink(5, validity=30).smartlink(12, validity=7)


@case
def messenger_text_with_short_links() -> Builder[Any]:
    return to_messenger(Messenger.text("https://example.com/orders/881")).options(
        "https://s.example.com",
        track_clicks=True,
        shorten_links=True,
        tag1="orders",
        tag2="spring",
        allow_fallback_url=False,
    )


@case
def messenger_image() -> Builder[Any]:
    return to_messenger(Messenger.image(MUG))


@case
def messenger_audio() -> Builder[Any]:
    return to_messenger(Messenger.audio("https://example.com/hello.mp3"))


@case
def messenger_video() -> Builder[Any]:
    return to_messenger(Messenger.video("https://example.com/tour.mp4"))


@case
def messenger_file() -> Builder[Any]:
    return to_messenger(Messenger.file("https://example.com/bill.pdf"))


@case
def messenger_generic_template() -> Builder[Any]:
    return to_messenger(
        Messenger.generic_template().element(
            "Blue mug",
            subtitle="350 ml",
            image_url=MUG,
            default_action=Messenger.default_action("https://example.com/mug", webview_height_ratio="tall"),
            buttons=[
                Messenger.web_url("View", "https://example.com/mug"),
                Messenger.postback("Save", "SAVE_1"),
                Messenger.phone_number("Call", "+447700900001"),
            ],
        )
    )


@case
def messenger_generic_template_of_every_number_that_fits() -> Builder[Any]:
    cards = [Messenger.generic_element(f"Mug {n}", subtitle=f"{n}00 ml") for n in range(1, 11)]
    return to_messenger(Messenger.generic_template().elements(cards))


@case
def messenger_button_template() -> Builder[Any]:
    return to_messenger(
        Messenger.button_template("Need help?")
        .web_url("Read", "https://example.com/help")
        .postback("Chat", "CHAT")
        .phone_number("Call", "+447700900001")
    )


@case
def messenger_receipt_template() -> Builder[Any]:
    return to_messenger(messenger.receipt_template_in_full())


@case
def messenger_airline_itinerary_template() -> Builder[Any]:
    lounge = [Messenger.product_info("Lounge", "Free access")]
    return to_messenger(
        Messenger.airline_itinerary_template(
            "Here is your trip.", locale="en_US", pnr_number="AB12CD", total_price="135", currency="EUR"
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
                departure_time="2030-01-02T19:45", arrival_time="2030-01-02T22:20", boarding_time="2030-01-02T19:05"
            ),
            travel_class="economy",
        )
        .passenger_segment_info(segment_id="s1", passenger_id="p1", seat="12A", seat_type="Window", product_info=lounge)
        .passenger_segment_info(segment_id="s1", passenger_id="p2", seat="12B", seat_type="Middle", product_info=lounge)
        .price_info("Fuel", amount="15", currency="EUR")
        .price_info("Fee", value="Service fee of the agency")
        .base_price("95")
        .tax("20")
    )


@case
def messenger_media_by_attachment_id() -> Builder[Any]:
    return to_messenger(Messenger.image(attachment_id="1857777774821032"))


@case
def messenger_template() -> Builder[Any]:
    return WebexConnect.messenger_template(appid="a_1579").template("7004").to(psid=["55120001"])


@case
def messenger_to_stored_profiles() -> Builder[Any]:
    return (
        WebexConnect.messenger(HELLO, appid="a_1579")
        .to(customerid=["C-10042"])
        .to(msisdn=["+447700900001"])
        .to(email=["ana@example.com"], correlationid="ord-7781-a")
    )


@case
def messenger_airline_checkin_template() -> Builder[Any]:
    return to_messenger(messenger.airline_checkin_template())


@case
def messenger_airline_boardingpass_template() -> Builder[Any]:
    return to_messenger(messenger.airline_boardingpass_template_in_full())


@case
def messenger_airline_update_template() -> Builder[Any]:
    update = Messenger.airline_update_template("gate_change", locale="en_US", pnr_number="AB12CD").update_flight_info(
        Messenger.flight_info(
            "XX1",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=Messenger.flight_schedule(departure_time="2030-01-02T19:45"),
        )
    )
    return to_messenger(update)


@case
def messenger_regular() -> Builder[Any]:
    return to_messenger(HELLO).notification_type("REGULAR").messaging_type("RESPONSE")


@case
def messenger_silent_push() -> Builder[Any]:
    return to_messenger(HELLO).notification_type("SILENT_PUSH").messaging_type("UPDATE")


@case
def messenger_no_push() -> Builder[Any]:
    return to_messenger(HELLO).notification_type("NO_PUSH")


@case
def messenger_with_tag() -> Builder[Any]:
    return to_messenger(HELLO).messaging_type("MESSAGE_TAG").tag("HUMAN_AGENT")


@case
def messenger_with_tag_not_known_yet() -> Builder[Any]:
    return to_messenger(HELLO).messaging_type("MESSAGE_TAG").tag("SOMETHING_NEW")


@case
def messenger_to_several_people() -> Builder[Any]:
    return to_messenger(HELLO).to(psid=["55120002", "55120003"], correlationid="ord-7781-b")


@case
def messenger_to_people_made_before() -> Builder[Any]:
    people = [WebexConnect.Destination.psid(psid=[str(number)]) for number in range(1000)]
    return WebexConnect.messenger(HELLO, appid="a_1579").destination(people)


@case
def messenger_with_every_option() -> Builder[Any]:
    return (
        to_messenger(Messenger.text("Your roast is ready: {{link_5}}").quick_reply("Thanks", "THANKS"))
        .correlationid("ord-7781")
        .callback_data("batch-4")
        .notifyurl("https://example.com/deliveries")
        .notifyurl_auth_id("TNPBXKT09U")
        .expiry("2030-04-12T13:00:19.456Z")
        .template("5139", parameters={"name": "Ana"})
        .smartlink(5, validity=30)
        .contact_policy("xKa4xfM3", channel_check_consent=True)
        .notification_type("NO_PUSH")
        .messaging_type("MESSAGE_TAG")
        .tag("HUMAN_AGENT")
        .type("conversation")
        .options("https://s.example.com", track_clicks=True)
        .conversationid("c-7")
        .gtr_id(["g-1"])
        .icmessage("true")
    )


@case
def messenger_with_contact_policy_of_the_request() -> Builder[Any]:
    return to_messenger(HELLO).request_contact_policy("xKa4xfM3", channel_apply_frequency_cap=True)


@case
def messenger_sender_action_typing_on() -> Builder[Any]:
    return WebexConnect.messenger_sender_action("typing_on", appid="a_1579").to(psid=["55120001"])


@case
def messenger_sender_action_typing_off() -> Builder[Any]:
    return WebexConnect.messenger_sender_action("typing_off", appid="a_1579").to(psid=["55120001"])


@case
def messenger_sender_action_mark_seen() -> Builder[Any]:
    return WebexConnect.messenger_sender_action("mark_seen", appid="a_1579").to(psid=["55120001"])


# WhatsApp


def to_whatsapp(content: Part[Any]) -> Any:
    return WebexConnect.whatsapp(content, appid="a_1").to(waid=["447700900001"])


@case
def whatsapp_text() -> Builder[Any]:
    return to_whatsapp(WhatsApp.text("Your roast is ready."))


@case
def whatsapp_text_with_preview() -> Builder[Any]:
    return to_whatsapp(WhatsApp.text("See https://example.com", preview_url=True, identity_key_hash="h1"))


@case
def whatsapp_text_without_preview() -> Builder[Any]:
    return to_whatsapp(WhatsApp.text("See https://example.com", preview_url="false"))


@case
def whatsapp_text_with_smart_links() -> Builder[Any]:
    text = WhatsApp.text("Track it: {{link_5}} or cancel it: {{link_12}}")
    return to_whatsapp(text).smartlink(5, validity=30).smartlink(12, validity=7)


@case
def whatsapp_image() -> Builder[Any]:
    return to_whatsapp(WhatsApp.image(MUG, "image/png"))


@case
def whatsapp_image_with_every_option() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.image("https://example.com/mug.jpg", "image/jpeg", caption="350 ml", identity_key_hash="h1")
    )


@case
def whatsapp_audio() -> Builder[Any]:
    return to_whatsapp(WhatsApp.audio("https://example.com/hello.mp3", "audio/mpeg"))


@case
def whatsapp_audio_with_every_option() -> Builder[Any]:
    return to_whatsapp(WhatsApp.audio("https://example.com/hello.mp3", "audio/mpeg", identity_key_hash="h1"))


@case
def whatsapp_document() -> Builder[Any]:
    return to_whatsapp(WhatsApp.document("https://example.com/bill.pdf", "application/pdf"))


@case
def whatsapp_document_with_every_option() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.document(
            "https://example.com/881.pdf",
            "application/pdf",
            filename="Bill.pdf",
            caption="Thank you!",
            identity_key_hash="h1",
        )
    )


@case
def whatsapp_video() -> Builder[Any]:
    return to_whatsapp(WhatsApp.video("https://example.com/tour.mp4", "video/mp4"))


@case
def whatsapp_video_with_every_option() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.video("https://example.com/tour.3gp", "video/3gpp", caption="Our shop", identity_key_hash="h1")
    )


@case
def whatsapp_sticker() -> Builder[Any]:
    return to_whatsapp(WhatsApp.sticker("https://example.com/mug.webp", "image/webp"))


@case
def whatsapp_sticker_with_every_option() -> Builder[Any]:
    sticker = WhatsApp.sticker("https://example.com/mug.webp", "image/webp", identity_key_hash="h1")
    return to_whatsapp(sticker).conversationid("c-7")


@case
def whatsapp_location() -> Builder[Any]:
    return to_whatsapp(WhatsApp.location(latitude=52.3676, longitude=4.9041))


@case
def whatsapp_location_with_every_option() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.location(
            latitude=0,
            longitude=-0.5,
            name="Roast & Co",
            address="12 Canal Street",
            identity_key_hash="h1",
        )
    )


@case
def whatsapp_contacts() -> Builder[Any]:
    return to_whatsapp(WhatsApp.contacts([WhatsApp.contact("Ana Roe", first_name="Ana")]))


@case
def whatsapp_contacts_with_every_option() -> Builder[Any]:
    ana = WhatsApp.contact(
        "Dr Ana B Roe Jr",
        prefix="Dr",
        first_name="Ana",
        middle_name="B",
        last_name="Roe",
        suffix="Jr",
        birthday="1990-12-31",
        addresses=[
            WhatsApp.address(
                street="12 Canal Street",
                city="Austin",
                state="TX",
                zip="73301",
                country="United States",
                country_code="US",
                type="WORK",
            )
        ],
        emails=[WhatsApp.email("ana@example.com", type="WORK"), WhatsApp.email("ana@example.org")],
        org=WhatsApp.org("Roast & Co", department="Beans", title="Roaster"),
        phones=[
            WhatsApp.phone("+447700900001", type="CELL", wa_id="447700900001"),
            WhatsApp.phone("+447700900002", type="SOMETHING_NEW"),
        ],
        urls=[WhatsApp.url("https://example.com", type="HOME"), WhatsApp.url("https://example.org")],
    )
    shop = WhatsApp.contact(
        "Roast & Co",
        last_name="Roast & Co",
        addresses=[WhatsApp.address()],
        org=WhatsApp.org(),
        phones=[WhatsApp.phone()],
    )
    return to_whatsapp(WhatsApp.contacts([ana, shop], identity_key_hash="h1"))


@case
def whatsapp_list() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.list("What is it about?", "Open", [WhatsApp.section([WhatsApp.row(title="My bill", id="r1")])])
    )


@case
def whatsapp_list_with_every_option() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.list(
            "What is it about?",
            "Open the menu",
            [
                WhatsApp.section(
                    [
                        WhatsApp.row(title="My bill", id="r1", description="Pay or ask"),
                        WhatsApp.row(title="My roast", id="r2"),
                    ],
                    title="Orders",
                ),
                WhatsApp.section([WhatsApp.row(title="Opening hours", id="r3")], title="The shop"),
            ],
            header="Menu",
            footer="Thank you!",
            identity_key_hash="h1",
        )
    )


@case
def whatsapp_list_of_full_size() -> Builder[Any]:
    sections = [WhatsApp.section([WhatsApp.row(title=f"Row {n}", id=f"r{n}")], title="x" * 24) for n in range(10)]
    return to_whatsapp(WhatsApp.list("x" * 1024, "x" * 20, sections, header="x" * 60))


@case
def whatsapp_reply() -> Builder[Any]:
    return to_whatsapp(WhatsApp.reply("Brew it now?", [WhatsApp.button(title="Yes", id="b1")]))


@case
def whatsapp_reply_with_text_header() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.reply(
            "Brew it now?",
            [
                WhatsApp.button(title="Yes", id="b1"),
                WhatsApp.button(title="No", id="b2"),
                WhatsApp.button(title="Ask me later", id="b3"),
            ],
            header=WhatsApp.text_header("Your roast"),
            footer="Thank you!",
            identity_key_hash="h1",
        )
    )


def reply_below(header: Part[Any]) -> Builder[Any]:
    return to_whatsapp(WhatsApp.reply("Brew it now?", [WhatsApp.button(title="Yes", id="b1")], header=header))


@case
def whatsapp_reply_with_document_header() -> Builder[Any]:
    return reply_below(WhatsApp.document_header("https://example.com/881.pdf", provider="p1", filename="Bill.pdf"))


@case
def whatsapp_reply_with_video_header() -> Builder[Any]:
    return reply_below(WhatsApp.video_header("https://example.com/tour.mp4", provider="p1"))


@case
def whatsapp_reply_with_image_header() -> Builder[Any]:
    return reply_below(WhatsApp.image_header(MUG, provider="p1"))


@case
def whatsapp_reply_with_header_of_no_provider() -> Builder[Any]:
    return reply_below(WhatsApp.image_header(MUG))


@case
def whatsapp_hsm() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.hsm(
            "order_ready",
            namespace="ns_1",
            language_code="en",
            policy="deterministic",
            localizable_params=[WhatsApp.localizable_param("Ana")],
        )
    )


@case
def whatsapp_hsm_with_every_option() -> Builder[Any]:
    return to_whatsapp(
        WhatsApp.hsm(
            "order_ready",
            namespace="ns_1",
            language_code="en",
            policy="fallback",
            localizable_params=[
                WhatsApp.localizable_param("Ana"),
                WhatsApp.localizable_param(
                    "EUR 9.50", currency=WhatsApp.localizable_currency(currency_code="EUR", amount_1000=9500)
                ),
                WhatsApp.localizable_param("EUR 1", currency=WhatsApp.localizable_currency(amount_1000="1000")),
                WhatsApp.localizable_param("May 4", date_time={"component": {"month": 5, "day_of_month": 4}}),
            ],
            identity_key_hash="h1",
        )
    )


def from_template(**parameters: Any) -> Any:
    return WebexConnect.whatsapp_template("513972", appid="a_1", parameters=parameters).to(waid=["447700900001"])


@case
def whatsapp_template() -> Builder[Any]:
    return WebexConnect.whatsapp_template("513972", appid="a_1").to(waid=["447700900001"])


@case
def whatsapp_template_with_text() -> Builder[Any]:
    return from_template(name="Ana", order="881")


@case
def whatsapp_template_with_parameters_in_the_chain() -> Builder[Any]:
    return WebexConnect.whatsapp_template("513972", appid="a_1").to(bsuid=["IN.2149"]).parameters({"name": "Ana"})


@case
def whatsapp_template_with_image() -> Builder[Any]:
    return from_template(image=WhatsApp.media(MUG))


@case
def whatsapp_template_with_video() -> Builder[Any]:
    return from_template(video=WhatsApp.media("https://example.com/tour.mp4"))


@case
def whatsapp_template_with_document() -> Builder[Any]:
    return from_template(document=WhatsApp.media("https://example.com/881.pdf", filename="Bill.pdf"), name="Ana")


@case
def whatsapp_template_with_dates() -> Builder[Any]:
    return from_template(
        ordered=WhatsApp.date_time("Feb 20"),
        ready=WhatsApp.date_time("Feb 21", timestamp=1782231500),
        closed=WhatsApp.date_time("Feb 22", timestamp="1782317900"),
    )


@case
def whatsapp_template_with_money() -> Builder[Any]:
    return from_template(
        price=WhatsApp.currency("EUR 9.50", currency_code="EUR", amount_1000=9500),
        tip=WhatsApp.currency("EUR 1", currency_code="EUR", amount_1000="1000"),
    )


@case
def whatsapp_template_with_url_button() -> Builder[Any]:
    return from_template(track=WhatsApp.url_suffix("orders/881"))


@case
def whatsapp_template_with_quick_replies() -> Builder[Any]:
    return from_template(quickReply=[WhatsApp.quick_reply(f"Button {n}", f"P{n}") for n in (1, 2, 3)])


@case
def whatsapp_template_with_one_time_password() -> Builder[Any]:
    return from_template(otp=WhatsApp.otp("123456789012345"))


@case
def whatsapp_template_with_identity() -> Builder[Any]:
    return from_template(name="Ana").content(WhatsApp.identity("h1"))


@case
def whatsapp_to_both_ids() -> Builder[Any]:
    return WebexConnect.whatsapp(WhatsApp.text("Hello"), appid="a_1").to(
        waid=["447700900001"], bsuid=["IN.2149"], correlationid="ord-7781-a"
    )


@case
def whatsapp_to_people_made_before() -> Builder[Any]:
    return WebexConnect.whatsapp(WhatsApp.text("Hello"), appid="a_1").destination(
        [WebexConnect.Destination.whatsapp(waid=["447700900001"]), WebexConnect.Destination.whatsapp(bsuid=["IN.2149"])]
    )


@case
def whatsapp_with_every_option() -> Builder[Any]:
    return (
        to_whatsapp(WhatsApp.text("Track it: {{link_5}}"))
        .correlationid("ord-7781")
        .callback_data("batch-4")
        .notifyurl("https://example.com/deliveries")
        .notifyurl_auth_id("TNPBXKT09U")
        .expiry("2030-04-12T18:30:19.456+5:30")
        .smartlink(5, validity=30)
        .contact_policy("xKa4xfM3", channel_check_consent=True, channel_apply_frequency_cap=True)
        .options("https://s.example.com", shorten_links=True)
        .conversationid("c-7")
        .gtr_id(["g-1"])
        .icmessage("true")
    )


# Apple Messages for Business


def to_apple(content: Builder[Any] | Part[Any]) -> Any:
    return WebexConnect.apple(content, appid="a_1").to(abc_user_id=[ANA])


@case
def apple_text() -> Builder[Any]:
    return to_apple(Apple.text("Your roast is ready."))


@case
def apple_text_with_attachments() -> Builder[Any]:
    return to_apple(
        Apple.text(
            "The mug: \ufffc The bill: \ufffc",
            attachments=[
                Apple.file(MUG, "image/png"),
                Apple.file("https://example.com/bill.pdf", "application/pdf"),
            ],
        )
    )


@case
def apple_typing_start() -> Builder[Any]:
    return to_apple(Apple.typing_start()).conversationid("c-7")


@case
def apple_typing_end() -> Builder[Any]:
    return to_apple(Apple.typing_end())


@case
def apple_rich_link_with_image() -> Builder[Any]:
    return to_apple(Apple.rich_link("https://example.com", "Roast & Co", image=Apple.file(MUG, "image/png")))


@case
def apple_rich_link_with_video() -> Builder[Any]:
    tour = Apple.file("https://example.com/tour.mp4", "video/mp4")
    return to_apple(Apple.rich_link("https://example.com", "Roast & Co", video=tour))


@case
def apple_rich_link_with_both() -> Builder[Any]:
    return to_apple(
        Apple.rich_link(
            "https://example.com",
            "Roast & Co",
            image=Apple.file(MUG, "image/png"),
            video=Apple.file("https://example.com/tour.mp4", "video/mp4"),
        )
    )


@case
def apple_invitation() -> Builder[Any]:
    return WebexConnect.apple(Apple.invitation("Roast & Co", with_image=False), appid="a_1").to(
        msisdn=["+447700900001"]
    )


@case
def apple_invitation_with_every_option() -> Builder[Any]:
    invitation = Apple.invitation(
        "Roast & Co",
        with_image=True,
        request_identifier="fcb5e9ca-3d0b-4f3e-9f62-2b1f0a7c5d41",
        locale="en_GB",
    )
    return WebexConnect.apple(invitation, appid="a_1").destination(
        [WebexConnect.Destination.apple(msisdn=["+447700900001"], correlationid="ord-7781-a")]
    )


@case
def apple_quick_reply() -> Builder[Any]:
    return to_apple(
        Apple.quick_reply("Brew it now?", request_identifier="21d5")
        .item(title="Yes", identifier="yes")
        .item(title="No", identifier="no")
    )


@case
def apple_quick_reply_of_full_size() -> Builder[Any]:
    items = [Apple.quick_reply_item(title=f"May {n}", identifier=f"5-{n}") for n in range(1, 6)]
    return to_apple(
        Apple.quick_reply("Which day?", request_identifier="21d5")
        .items(items)
        .image("mug", MUG)
        .images([Apple.image("cup", "https://example.com/cup.png")])
        .x_msg_seq(1)
        .bid(f"{BALLOON}:0000000000:com.apple.icloud.apps.messages.business.extension")
        .use_live_layout(False)
        .received_message("Choose a day", image_identifier="mug")
        .reply_message("Chosen")
        .outer_request_identifier("21d5")
    )


@case
def apple_list_picker() -> Builder[Any]:
    return to_apple(Apple.list_picker(request_identifier="21d4").section("Mugs", [Apple.list_item("Blue mug", "m1")]))


@case
def apple_list_picker_with_every_option() -> Builder[Any]:
    mugs = [
        Apple.list_item("Blue mug", "m1", subtitle="350 ml", image_identifier="blue", style="default", order=0),
        Apple.list_item("Red mug", "m2", order=1),
    ]
    return to_apple(
        Apple.list_picker(request_identifier="21d4")
        .x_msg_seq(1)
        .bid(f"{BALLOON}:0000000000:com.apple.icloud.apps.messages.business.extension")
        .image("blue", MUG)
        .images([Apple.image("red", "https://example.com/red.png")])
        .section("Mugs", mugs, multiple_selection=True, order=0)
        .sections([Apple.section("Beans", [Apple.list_item("Kenya", "b1")], multiple_selection=False, order=1)])
        .use_live_layout()
        .received_message("What would you like?", style="small", subtitle="All in stock", image_identifier="blue")
        .reply_message(
            "Thank you!",
            style="icon",
            alternate_title="Thanks!",
            subtitle="On its way",
            image_identifier="red",
        )
        .outer_request_identifier("21d4")
    )


@case
def apple_list_picker_of_full_size() -> Builder[Any]:
    items = [Apple.list_item(f"Mug {n}", f"m{n}") for n in range(20)]
    return to_apple(
        Apple.list_picker(request_identifier="21d4")
        .sections(Apple.section(f"Shelf {n}", items) for n in range(20))
        .received_message("x" * 200, subtitle="x" * 200, style="large")
    )


@case
def apple_time_picker() -> Builder[Any]:
    return to_apple(
        Apple.time_picker("Tasting", identifier="e1", request_identifier="21d6").timeslot(
            "2030-05-26T08:00:00Z", duration=1800, identifier="t1"
        )
    )


@case
def apple_time_picker_with_every_option() -> Builder[Any]:
    return to_apple(
        Apple.time_picker("Tasting", identifier="e1", request_identifier="21d6")
        .x_msg_seq(1)
        .bid(f"{BALLOON}:0000000000:com.apple.icloud.apps.messages.business.extension")
        .image("shop", "https://example.com/shop.png")
        .images([Apple.image("map", "https://example.com/map.png")])
        .timezone_offset(-300)
        .timeslot("2030-05-26T08:00:00Z", duration=1800, identifier="t1")
        .timeslots(
            Apple.timeslot(f"2030-05-26T{hour:02}:00:00Z", duration=1800, identifier=f"t{hour}")
            for hour in range(9, 18)
        )
        .location("Roast & Co", latitude=52.3676, longitude=4.9041, radius=16)
        .use_live_layout()
        .received_message("Choose a time", style="icon", image_identifier="shop")
        .reply_message("Booked", style="icon", image_identifier="map")
        .outer_request_identifier("21d6")
    )


@case
def apple_pay() -> Builder[Any]:
    return to_apple(
        Apple.pay(request_identifier="21d7", country_code="NL", currency_code="EUR")
        .line_item("Blue mug", amount="9.50")
        .total("Roast & Co", amount="9.50")
    )


@case
def apple_pay_with_every_option() -> Builder[Any]:
    return to_apple(
        Apple.pay(request_identifier="21d7", country_code="NL", currency_code="EUR")
        .x_msg_seq(1)
        .bid(f"{BALLOON}:0000000000:com.apple.icloud.apps.messages.business.extension")
        .image("blue", MUG)
        .images([Apple.image("red", "https://example.com/red.png")])
        .line_item("Blue mug", amount="9.50", type="final")
        .line_items([Apple.line_item("Gift wrap", amount="1.00")])
        .shipping_method("Post", amount="4.95", detail="Three days", identifier="post")
        .shipping_methods([Apple.shipping_method("Pick up", amount="0.00")])
        .required_shipping_contact_fields(["postalAddress", "name", "phone"])
        .required_billing_contact_fields(["name"])
        .total("Roast & Co", amount="15.45", type="final")
        .use_live_layout()
        .received_message("Your bill", image_identifier="blue")
        .reply_message("Paid", image_identifier="red")
        .outer_request_identifier("21d7")
    )


@case
def apple_oauth2() -> Builder[Any]:
    return to_apple(
        Apple.oauth2(
            scope=["profile"],
            redirect_uri="https://example.com/signed-in",
            state="s1",
            request_identifier="21d8",
        )
    )


@case
def apple_oauth2_with_every_option() -> Builder[Any]:
    return to_apple(
        Apple.oauth2(
            scope=["profile", "email"],
            redirect_uri="https://example.com/signed-in",
            state="s1",
            request_identifier="21d8",
        )
        .x_msg_seq(1)
        .bid(f"{BALLOON}:0000000000:com.apple.icloud.apps.messages.business.extension")
        .image("key", "https://example.com/key.png")
        .images([Apple.image("door", "https://example.com/door.png")])
        .additional_parameters("prompt=login")
        .use_live_layout()
        .received_message("Sign in", image_identifier="key")
        .reply_message("Welcome", image_identifier="door")
        .outer_request_identifier("21d8")
    )


@case
def apple_form() -> Builder[Any]:
    return to_apple(
        Apple.form(start_page_identifier="0", request_identifier="76db").input("0", "How was it?", submit_form=True)
    )


@case
def apple_form_with_every_option() -> Builder[Any]:
    return to_apple(
        Apple.form(start_page_identifier="0", request_identifier="76db")
        .x_msg_seq(1)
        .bid(f"{BALLOON}:0000000000:com.apple.icloud.apps.messages.business.extension")
        .version("1.0")
        .image("blue", MUG)
        .images([Apple.image("red", "https://example.com/red.png")])
        .private()
        .template("messageForms")
        .show_summary()
        .splash("Go", header="Your visit", splash_text="Four short questions.", image_identifier="blue")
        .select(
            "0",
            "Which mug did you use?",
            [
                Apple.select_item("Blue", "1", value="blue", next_page_identifier="1", image_identifier="blue"),
                Apple.select_item("Red", "2", next_page_identifier="1"),
            ],
            title="Mug",
            multiple_selection=False,
        )
        .picker(
            "1",
            "How many cups?",
            [Apple.picker_item("One", "1", value="1"), Apple.picker_item("Two", "2")],
            title="Cups",
            picker_title="Cups",
            selected_item_index=1,
            next_page_identifier="2",
            submit_form=False,
        )
        .date_picker(
            "2",
            "When was it?",
            title="Day",
            hint_text="As well as you know",
            start_date="05/04/2030",
            maximum_date="05/04/2030",
            minimum_date="01/01/2030",
            date_format="MM/dd/yyyy",
            label_text="Day",
            next_page_identifier="3",
            submit_form=False,
        )
        .input(
            "3",
            "How was it?",
            title="Last question",
            hint_text="A few words",
            required=False,
            input_type="multiline",
            maximum_character_count=500,
            keyboard_type="default",
            placeholder="Write here",
            regex="^.*$",
            label_text="Words",
            prefix_text="It was",
            text_content_type="nickname",
            submit_form=True,
        )
        .use_live_layout()
        .received_message("Your visit", image_identifier="blue")
        .reply_message("Sent", image_identifier="red")
        .outer_request_identifier("76db")
    )


@case
def apple_form_of_pages_made_before() -> Builder[Any]:
    mugs = [Apple.select_item("Blue", "1"), Apple.select_item("Red", "2")]
    return to_apple(
        Apple.form(start_page_identifier="mugs", request_identifier="76db").pages(
            [
                Apple.select_page("mugs", "Which mugs?", mugs, multiple_selection=True, next_page_identifier="cups"),
                Apple.picker_page("cups", "How many?", [Apple.picker_item("One", "1")], next_page_identifier="day"),
                Apple.date_picker_page("day", "When?", next_page_identifier="x" * 19),
                Apple.input_page("x" * 19, "How?", keyboard_type="UIKeyboardTypeEmailAddress"),
            ]
        )
    )


@case
def apple_imessage_app() -> Builder[Any]:
    return to_apple(Apple.imessage_app("123", "Roast & Co", "?order=881").received_message("Open your order"))


@case
def apple_imessage_app_with_every_option() -> Builder[Any]:
    return to_apple(
        Apple.imessage_app("123", "Roast & Co", "?order=881")
        .x_msg_seq(1)
        .app_icon("https://example.com/icon.png")
        .bid(f"{BALLOON}:TEAM:com.example.roast")
        .session_identifier("s1")
        .use_live_layout()
        .received_message(
            "Open your order",
            style="large",
            subtitle="Two mugs",
            image_title="Blue mug",
            image_subtitle="350 ml",
            secondary_subtitle="EUR 9.50",
            tertiary_subtitle="In stock",
        )
        .reply_message("Done")
        .outer_request_identifier("21d9")
    )


@case
def apple_with_every_option() -> Builder[Any]:
    return (
        to_apple(Apple.text("Your roast is ready."))
        .correlationid("ord-7781")
        .callback_data("batch-4")
        .notifyurl("https://example.com/deliveries")
        .notifyurl_auth_id("TNPBXKT09U")
        .expiry("2030-04-12T13:00:19.456Z")
        .template("5139", parameters={"name": "Ana"})
        .contact_policy("xKa4xfM3", channel_check_consent=True)
        .options("https://s.example.com", shorten_links=True)
        .request_contact_policy("xKa4xfM3", channel_apply_frequency_cap=True)
        .conversationid("c-7")
        .gtr_id(["g-1"])
        .icmessage("true")
    )


@case
def apple_text_with_named_attachment() -> Builder[Any]:
    bill = Apple.file("https://example.com/bill.pdf", "application/pdf", name="bill.pdf", size="102400")
    return to_apple(Apple.text("Your bill \ufffc", attachments=[bill]))


@case
def apple_template() -> Builder[Any]:
    template = WebexConnect.apple(appid="a_1").template("7005", parameters={"name": "Ana"})
    return template.to(abc_user_id=[ANA])


@case
def apple_to_stored_profiles() -> Builder[Any]:
    return (
        WebexConnect.apple(Apple.text("Your roast is ready."), appid="a_1")
        .to(customerid=["C-10042"])
        .to(msisdn=["+447700900001"])
        .to(email=["ana@example.com"])
    )


@case
def apple_invitation_to_a_stored_profile() -> Builder[Any]:
    return WebexConnect.apple(Apple.invitation("Roast & Co", with_image=False), appid="a_1").to(customerid=["C-10042"])


@case
def whatsapp_to_stored_profiles() -> Builder[Any]:
    return (
        WebexConnect.whatsapp(WhatsApp.text("Your roast is ready."), appid="a_1")
        .to(customerid=["C-10042"])
        .to(msisdn=["+447700900001"])
        .to(email=["ana@example.com"])
    )
