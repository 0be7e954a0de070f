"""The samples of the providers' own pages, each built with the fluent calls and parsed.

- `marketing_cloud_*`: request bodies and responses of Salesforce's pages,
  https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/OTTsendMessageToRecipient.html
  and OTTregisterProperty.html. Repaired: a stray bracket in the native sample for LINE, and the network of the audio
  sample for LINE, which is printed as messenger.
- `webex_connect_messenger_*`: the request bodies for Messenger of Webex Connect's page,
  https://developers.webexconnect.io/reference/send-message-v1. Repaired: of "NO_PUSH"or"SILENT_PUSH" in the text sample
  stands the first, and the receipt has no closing braces too many. Filled in: the addresses of the files.
- `messenger_*`: the Messenger messages inside those. Filled in: the empty text above the buttons, which Meta refuses.
- `esms_*`: the request body and the responses of eSMS's page,
  https://developers.esms.vn/en/esms-api/send-sms-api/send-message-via-viber. Filled in: the three
  addresses and the sandbox flag, for which the page prints placeholders that are neither an address nor a flag.
- `cima360_*`: the request body and the response of CIMA360's page, https://docs.cima360.com/send-ott-21925250e0
- `webex_connect_*`: the request bodies, and parts of such, of Webex Connect's page. Taken out of the first one: the
  comments, and the channels of which it says no more than their names. Filled in: one key and a shorter correlation id
  for the placeholders of the destination; whole numbers, flags, categories and extras where a list of fields prints
  placeholders that are none. Repaired: platorm_types, and in one place a text for the list of browsers.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from syrupy.assertion import SnapshotAssertion

import ottbuild
from ottbuild import Builder, Cima360, Esms, Line, MarketingCloud, Messenger, WebexConnect
from tests.helpers import quietly

SAMPLES = Path(__file__).with_name("samples")

SEND = (
    MarketingCloud.send(
        "e1c35141-6e5c-4bc2-813b-60f969e52b0d",
        sender_type="messenger",
        sender_id="503868699681937",
        validity_period=30,
    )
    .subject("Message Name")
    .custom_keys(messaging_type="RESPONSE")
)

SEND_TO_BOTH_IDS = SEND.message_group_key("CanBeAGUIDorAny100UnicodeCharString").to(
    ott_id="FBfacdb735074f7c492c0bf190fa99020",
    user_reference="1938cd4d34cc4db0b109756b8a9b14ff",
)


def marketing_cloud_text() -> Builder[Any]:
    return SEND_TO_BOTH_IDS.text("thanks for purchase")


def marketing_cloud_image() -> Builder[Any]:
    return SEND_TO_BOTH_IDS.image(
        "https://example.com/original.jpg",
        alt_url="https://example.com/preview.jpg",
        is_reusable=True,
        attachment_id=12345,
    )


def marketing_cloud_video() -> Builder[Any]:
    return SEND_TO_BOTH_IDS.video("https://example.com/original.mp4")


def marketing_cloud_audio() -> Builder[Any]:
    return SEND_TO_BOTH_IDS.audio("https://example.com/original.m4a")


def marketing_cloud_native() -> Builder[Any]:
    hats = Messenger.generic_template().element(
        "Welcome!",
        image_url="https://example.com/company_image.png",
        subtitle="We have the right hat for everyone.",
        default_action=Messenger.default_action(
            "https://example.com/view?item=103",
            messenger_extensions=False,
            webview_height_ratio="tall",
            fallback_url="https://example.com/",
        ),
        buttons=[
            Messenger.web_url("View Website", "https://example.com"),
            Messenger.postback("Start Chatting", "DEVELOPER_DEFINED_PAYLOAD"),
        ],
    )
    return SEND.to(ott_id="FBfacdb735074f7c492c0bf190fa99020").native(hats)


LINE = (
    MarketingCloud.send(
        "e1c35141-6e5c-4bc2-813b-60f969e52b0d",
        sender_type="line",
        sender_id="503868699681937",
        validity_period=30,
    )
    .message_group_key("CanBeAGUIDorAny100UnicodeCharString")
    .to(ott_id="FBfacdb735074f7c492c0bf190fa99020", user_reference="1938cd4d34cc4db0b109756b8a9b14ff")
    .subject("Message Name")
)


def marketing_cloud_line_text_with_custom_keys() -> Builder[Any]:
    return (
        MarketingCloud.send(
            "CanBeAGUIDorAny100UnicodeCharString",
            sender_type="line",
            sender_id="2145435435632435",
            validity_period=30,
        )
        .message_group_key("CanBeAGUIDorAny100UnicodeCharString")
        .to(ott_id="U42348yafsd8y3248yfsq8cy9088934d", user_reference="1938cd4d34cc4db0b109756b8a9b14ff")
        .subject("Message Name")
        .text("Thanks for purchase")
        .custom_keys(messaging_type="RESPONSE")
    )


def marketing_cloud_line_text() -> Builder[Any]:
    return LINE.text("thanks for purchase")


def marketing_cloud_line_image() -> Builder[Any]:
    return LINE.image("https://example.com/original.jpg", alt_url="https://example.com/preview.jpg")


def marketing_cloud_line_video() -> Builder[Any]:
    return LINE.video("https://example.com/original.mp4", alt_url="https://example.com/preview.jpg")


def marketing_cloud_line_audio() -> Builder[Any]:
    return LINE.audio("https://example.com/original.m4a", duration=13141)


def marketing_cloud_line_native() -> Builder[Any]:
    menu = (
        Line.buttons("Please select", alt_text="this is a buttons template")
        .thumbnail_image_url("https://example.com/bot/images/image.jpg")
        .title("Menu")
        .postback("Buy", "action=buy&itemid=123")
        .postback("Add to cart", "action=add&itemid=123")
        .uri("View detail", "http://example.com/page/123")
    )
    return LINE.native(menu)


def marketing_cloud_messenger_registration() -> Builder[Any]:
    return MarketingCloud.messenger_registration(
        application_id="1093076390764037",
        application_secret="03d537gg656gvkbe9b430f002e9c4517",
        page_id="1732555047025799",
        page_name="SFMC Engineers",
        page_access_token="someaccesstoken4fasdcruib213123knubkdnfisdubnu12312ub3pijnb",
        endpoint_url="https://graph.facebook.com/v2.6/me/messages",
        callback_verify_token="this_is_the_verify_token",
        is_active=True,
    )


def marketing_cloud_line_registration() -> Builder[Any]:
    return MarketingCloud.line_registration(
        channel_id="23493453984234345",
        channel_name="SFMC Engineers",
        channel_secret="03d537gg656gvkbe9b430f002e9c4517",
        customer_connect_secret="31234arajcauoherbasuhb213ijqjohbjhb123",
        endpoint_url="https://example.com/1732555047025799",
        is_transactional=True,
        is_test_channel=False,
        is_active=True,
    )


def messenger_text_with_quick_replies() -> Builder[Any]:
    return (
        Messenger.text("Welcome to Webex Connect")
        .quick_reply("Red", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_RED")
        .quick_reply("Green", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_GREEN")
    )


def messenger_image() -> Builder[Any]:
    return Messenger.image("https://example.com/image.png")


def messenger_audio() -> Builder[Any]:
    return Messenger.audio("https://example.com/audio.mp3")


def messenger_video() -> Builder[Any]:
    return Messenger.video("https://example.com/video.mp4")


def messenger_file() -> Builder[Any]:
    return Messenger.file("https://example.com/file.pdf")


def messenger_generic_template() -> Builder[Any]:
    return (
        Messenger.generic_template()
        .element(
            "Classic White T-Shirt",
            image_url="http://petersapparel.parseapp.com/img/item100-thumb.png",
            subtitle="Soft white cotton t-shirt is back in style",
            buttons=[
                Messenger.web_url("View Item", "https://petersapparel.parseapp.com/view_item?item_id=100"),
                Messenger.web_url("Buy Item", "https://petersapparel.parseapp.com/buy_item?item_id=100"),
                Messenger.postback("Bookmark Item", "check"),
            ],
        )
        .element(
            "Giordano 60058 Black/Orange Analog Watch - For Men",
            image_url=(
                "http://img6a.flixcart.com/image/watch/g/q/z/60058-black-orange-giordano-400x400-imae7c8rhnp4rfze.jpeg"
            ),
            subtitle="Watch Watch",
            buttons=[
                Messenger.web_url(
                    "View Item",
                    "http://www.flipkart.com/giordano-60058-black-orange-analog-watch-men/p/itmdw4v6gkgejetj"
                    "?pid=WATDW4V5GYEYQGQZ&al=rWnbPKcgb3ESJptH0q72XsldugMWZuE7Phn6Yd2VMSLMQz8fzEH13Ce0tGaT7ePiWmFmBeJJs7Q%3D"
                    "&offer=nb%3Amp%3A0405c80713&ref=L%3A-7770517350658453810&srno=b_1",
                ),
                Messenger.web_url("Buy Item", "https://petersapparel.parseapp.com/buy_item?item_id=101"),
                Messenger.postback("Bookmark Item", "USER_DEFINED_PAYLOAD_FOR_ITEM101"),
            ],
        )
    )


def messenger_button_template(text: str = "What would you like to do next?") -> Builder[Any]:
    return (
        Messenger.button_template(text)
        .web_url("Show location", "https://www.google.co.in/maps/@17.4495157,78.4000172,16z?hl=en")
        .postback("Start Chatting", "1232")
        .phone_number("Call Representative", "+9177xxxxxxxx")
    )


def messenger_receipt_template() -> Builder[Any]:
    return (
        Messenger.receipt_template(
            recipient_name="Stephane Crozatier",
            order_number="1234444415678902",
            currency="USD",
            payment_method="Visa 2345",
        )
        .order_url("http://petersapparel.parseapp.com/order?order_id=123456")
        .timestamp("1428444852")
        .element(
            "Classic White T-Shirt",
            price=50,
            subtitle="100% Soft and Luxurious Cotton",
            quantity=2,
            currency="USD",
            image_url="http://petersapparel.parseapp.com/img/whiteshirt.png",
        )
        .element(
            "Classic Gray T-Shirt",
            price=25,
            subtitle="100% Soft and Luxurious Cotton",
            quantity=1,
            currency="USD",
            image_url="http://petersapparel.parseapp.com/img/grayshirt.png",
        )
        .address(
            street_1="1 Hacker Way",
            street_2="",
            city="Menlo Park",
            postal_code="94025",
            state="CA",
            country="US",
        )
        .summary(total_cost=56.14, subtotal=75.00, shipping_cost=4.95, total_tax=6.19)
        .adjustment("New Customer Discount", amount=20)
        .adjustment("$10 Off Coupon", amount=10)
    )


def messenger_airline_itinerary_template() -> Builder[Any]:
    extras = [
        Messenger.product_info("Lounge", "Complimentary lounge access"),
        Messenger.product_info("Baggage", "1 extra bag 50lbs"),
    ]
    return (
        Messenger.airline_itinerary_template(
            "Here's your flight itinerary.",
            locale="en_US",
            pnr_number="ABCDEF",
            total_price="14003",
            currency="USD",
        )
        .passenger_info("Farbound Smith Jr", passenger_id="p001", ticket_number="0741234567890")
        .passenger_info("Nick Jones", passenger_id="p002", ticket_number="0741234567891")
        .flight_info(
            "KL9123",
            connection_id="c001",
            segment_id="s001",
            aircraft_type="Boeing 737",
            departure_airport=Messenger.airport("SFO", "San Francisco", terminal="T4", gate="G8"),
            arrival_airport=Messenger.airport("SLC", "Salt Lake City", terminal="T4", gate="G8"),
            flight_schedule=Messenger.full_flight_schedule(
                departure_time="2016-01-02T19:45", arrival_time="2016-01-02T21:20"
            ),
            travel_class="business",
        )
        .flight_info(
            "KL321",
            connection_id="c002",
            segment_id="s002",
            aircraft_type="Boeing 747-200",
            departure_airport=Messenger.airport("SLC", "Salt Lake City", terminal="T1", gate="G33"),
            arrival_airport=Messenger.airport("AMS", "Amsterdam", terminal="T1", gate="G33"),
            flight_schedule=Messenger.full_flight_schedule(
                departure_time="2016-01-02T22:45", arrival_time="2016-01-03T17:20"
            ),
            travel_class="business",
        )
        .passenger_segment_info(
            segment_id="s001", passenger_id="p001", seat="12A", seat_type="Business", product_info=extras
        )
        .passenger_segment_info(
            segment_id="s001", passenger_id="p002", seat="12B", seat_type="Business", product_info=extras
        )
        .passenger_segment_info(
            segment_id="s002", passenger_id="p001", seat="73A", seat_type="World Business", product_info=extras
        )
        .passenger_segment_info(
            segment_id="s002", passenger_id="p002", seat="73B", seat_type="World Business", product_info=extras
        )
        .price_info("Fuel surcharge", amount="1597", currency="USD")
        .base_price("12206")
        .tax("200")
    )


def messenger_airline_checkin_template() -> Builder[Any]:
    return Messenger.airline_checkin_template(
        "Check-in is available now.",
        locale="en_US",
        pnr_number="ABCDEF",
        checkin_url="https://www.airline.com/check-in",
    ).flight_info(
        "f001",
        departure_airport=Messenger.airport("SFO", "San Francisco", terminal="T4", gate="G8"),
        arrival_airport=Messenger.airport("SEA", "Seattle", terminal="T4", gate="G8"),
        flight_schedule=Messenger.full_flight_schedule(
            departure_time="2016-01-05T15:45", arrival_time="2016-01-05T17:30", boarding_time="2016-01-05T15:05"
        ),
    )


def messenger_airline_boardingpass_template() -> Builder[Any]:
    auxiliary_fields = [
        Messenger.field("Terminal", "T1"),
        Messenger.field("Departure", "30OCT 19:05"),
    ]
    flight = Messenger.flight_info(
        "KL0642",
        departure_airport=Messenger.airport("JFK", "New York", terminal="T1", gate="D57"),
        arrival_airport=Messenger.airport("AMS", "Amsterdam"),
        flight_schedule=Messenger.flight_schedule(departure_time="2016-01-02T19:05", arrival_time="2016-01-05T17:30"),
    )
    return (
        Messenger.airline_boardingpass_template("You are checked in.", locale="en_US")
        .boarding_pass(
            "SMITH/NICOLAS",
            pnr_number="CG4X7U",
            travel_class="business",
            seat="74J",
            auxiliary_fields=auxiliary_fields,
            secondary_fields=[
                Messenger.field("Boarding", "18:30"),
                Messenger.field("Gate", "D57"),
                Messenger.field("Seat", "74J"),
                Messenger.field("Sec.Nr.", "003"),
            ],
            logo_image_url="https://www.example.com/en/logo.png",
            header_image_url="https://www.example.com/en/fb/header.png",
            qr_code="M1SMITH/NICOLAS  CG4X7U nawouehgawgnapwi3jfa0wfh",
            above_bar_code_image_url="https://www.example.com/en/PLAT.png",
            flight_info=flight,
        )
        .boarding_pass(
            "JONES/FARBOUND",
            pnr_number="CG4X7U",
            travel_class="business",
            seat="74K",
            auxiliary_fields=auxiliary_fields,
            secondary_fields=[
                Messenger.field("Boarding", "18:30"),
                Messenger.field("Gate", "D57"),
                Messenger.field("Seat", "74K"),
                Messenger.field("Sec.Nr.", "004"),
            ],
            logo_image_url="https://www.example.com/en/logo.png",
            header_image_url="https://www.example.com/en/fb/header.png",
            qr_code="M1JONES/FARBOUND  CG4X7U nawouehgawgnapwi3jfa0wfh",
            above_bar_code_image_url="https://www.example.com/en/PLAT.png",
            flight_info=flight,
        )
    )


def messenger_airline_update_template() -> Builder[Any]:
    return (
        Messenger.airline_update_template("delay", locale="en_US", pnr_number="CF23G2")
        .intro_message("Your flight is delayed")
        .update_flight_info(
            Messenger.flight_info(
                "KL123",
                departure_airport=Messenger.airport("SFO", "San Francisco", terminal="T4", gate="G8"),
                arrival_airport=Messenger.airport("AMS", "Amsterdam", terminal="T4", gate="G8"),
                flight_schedule=Messenger.flight_schedule(
                    departure_time="2015-12-26T11:30",
                    boarding_time="2015-12-26T10:30",
                    arrival_time="2015-12-27T07:30",
                ),
            )
        )
    )


def messenger_quick_replies() -> Builder[Any]:
    return (
        Messenger.text("Customer id check 1")
        .quick_reply("Red", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_RED")
        .quick_reply("Green", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_GREEN")
        .quick_reply("Yellow", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_YELLOW")
        .quick_reply("Orange", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_ORANGE")
        .quick_reply("Pink", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_PINK")
        .quick_reply("Brown", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_BROWN")
        .quick_reply("Blue", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_BLUE")
        .quick_reply("Black", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_BLACK")
        .quick_reply("Magenta", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_BLACK")
        .quick_reply("Voilate", "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_VOILATE")
    )


def messenger_quick_replies_with_images() -> Builder[Any]:
    colors = ["Green", "Yellow", "Orange", "Pink", "Brown", "Blue", "Voilate"]
    return (
        Messenger.text("Customer id check 1")
        .quick_reply(
            "Red",
            "DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_RED",
            image_url="http://www.gstatic.com/webp/gallery/1.jpg",
        )
        .quick_replies(
            Messenger.quick_reply(
                color,
                f"DEVELOPER_DEFINED_PAYLOAD_FOR_PICKING_{color.upper()}",
                image_url="https://www.gstatic.com/webp/gallery3/1.png",
            )
            for color in colors
        )
    )


def esms_viber() -> Builder[Any]:
    return (
        Esms.viber("{{Brandname}}", "{{Content}}")
        .api_key("{{ApiKey}}")
        .secret_key("{{SecretKey}}")
        .image("https://example.com/image.png")
        .button("{{OttLabel}}", "https://example.com/offer")
        .to("{{Phone1}}", "{{Phone2}}", "{{Phone3}}")
        .sandbox(False)
        .request_id("{{RequestId}}")
        .callback_url("https://example.com/callback")
    )


def cima360_ott() -> Builder[Any]:
    return Cima360.ott().message("573000000000", "FRiuyt4563234a", ["12356", "897456"], channel_type=3)


REQUESTS: dict[str, Callable[[], Builder[Any]]] = {
    build.__name__: build
    for build in (
        marketing_cloud_text,
        marketing_cloud_image,
        marketing_cloud_video,
        marketing_cloud_audio,
        marketing_cloud_native,
        marketing_cloud_line_text_with_custom_keys,
        marketing_cloud_line_text,
        marketing_cloud_line_image,
        marketing_cloud_line_video,
        marketing_cloud_line_audio,
        marketing_cloud_line_native,
        marketing_cloud_messenger_registration,
        marketing_cloud_line_registration,
        messenger_text_with_quick_replies,
        messenger_image,
        messenger_audio,
        messenger_video,
        messenger_file,
        messenger_generic_template,
        messenger_button_template,
        messenger_receipt_template,
        messenger_airline_itinerary_template,
        messenger_airline_checkin_template,
        messenger_airline_boardingpass_template,
        messenger_airline_update_template,
        messenger_quick_replies,
        messenger_quick_replies_with_images,
        esms_viber,
        cima360_ott,
    )
}


def to_messenger(message: Builder[Any], appid: str = "<appid>") -> Any:
    return WebexConnect.messenger(message, appid=appid).to(psid=["<psid>"])


def webex_connect_messenger_text_with_quick_replies() -> Builder[Any]:
    return (
        to_messenger(messenger_text_with_quick_replies(), "<app-id>")
        .notification_type("NO_PUSH")
        .messaging_type("MESSAGE_TAG")
        .tag("ACCOUNT_UPDATE")
        .type("conversation")
    )


def webex_connect_messenger_sender_action() -> Builder[Any]:
    return WebexConnect.messenger_sender_action("typing_on", appid="<app-id>").to(psid=["<psid>"])


REQUESTS |= {
    "webex_connect_messenger_text_with_quick_replies": webex_connect_messenger_text_with_quick_replies,
    "webex_connect_messenger_image": lambda: to_messenger(messenger_image()),
    "webex_connect_messenger_audio": lambda: to_messenger(messenger_audio()),
    "webex_connect_messenger_video": lambda: to_messenger(messenger_video()),
    "webex_connect_messenger_file": lambda: to_messenger(messenger_file()),
    "webex_connect_messenger_generic_template": lambda: to_messenger(messenger_generic_template()),
    "webex_connect_messenger_button_template": lambda: to_messenger(messenger_button_template("")),
    "webex_connect_messenger_receipt_template": lambda: to_messenger(messenger_receipt_template()),
    "webex_connect_messenger_airline_itinerary_template": lambda: to_messenger(messenger_airline_itinerary_template()),
    "webex_connect_messenger_airline_checkin_template": lambda: to_messenger(messenger_airline_checkin_template()),
    "webex_connect_messenger_airline_boardingpass_template": lambda: to_messenger(
        messenger_airline_boardingpass_template()
    ),
    "webex_connect_messenger_airline_update_template": lambda: to_messenger(messenger_airline_update_template()),
    "webex_connect_messenger_sender_action": webex_connect_messenger_sender_action,
    "webex_connect_messenger_quick_replies": lambda: to_messenger(messenger_quick_replies(), "<app-id>").type(
        "conversation"
    ),
    "webex_connect_messenger_quick_replies_with_images": lambda: to_messenger(
        messenger_quick_replies_with_images(), "<app-id>"
    ).type("conversation"),
}

RESPONSES = {
    "marketing_cloud_send_result": "marketing_cloud.send_result",
    "marketing_cloud_error": "marketing_cloud.error",
    "marketing_cloud_registration_error": "marketing_cloud.error",
    "esms_result": "esms.result",
    "esms_authorize_failed": "esms.result",
    "esms_brandname_unknown": "esms.result",
    "cima360_ott_result": "cima360.ott_result",
}

TWO_ORDERS = "its second flight has travel_class before the airports, its first one after the schedule"
ORDER_DIFFERS = {
    "messenger_airline_itinerary_template": TWO_ORDERS,
    "webex_connect_messenger_airline_itinerary_template": TWO_ORDERS,
}
"""Samples that can't be written in their own order of keys, and why."""

# Printed in PascalCase, where all other samples of the page are in camelCase.
PASCAL_CASE = {"marketing_cloud_native"}

# Webex Connect: SMS, voice, push


def webex_connect_sms_definition() -> Builder[Any]:
    return (
        WebexConnect.sms("SMS message content with {{link_linkid}}", senderid="SENDER", type="1")
        .appid("")
        .correlationid("SMSMTusingmsisdn")
        .callback_data("smstesting")
        .notifyurl("")
        .dlt_templateid("1107158158796985790")
        .smartlink(5, validity=30)
        .contact_policy("xKa4xfM3S_a9bP98ryCw8w", channel_check_consent=True, channel_apply_frequency_cap=True)
        .to(msisdn=["<value1>", "<value2>"], correlationid="<A unique transaction ID up to 50 bytes>")
        .gtr_id(["rcsgtrid"])
        .icmessage("true")
    )


DOWNLOAD = WebexConnect.sms(
    "Sending first SMS with smart link using imiconnect. Click the link to download the mobile app {{link_5}}",
    senderid="SENDER",
).smartlink(5, validity=30)


def webex_connect_sms_smartlink() -> Builder[Any]:
    return DOWNLOAD.to(msisdn=["+4490XXXXX009"])


def webex_connect_sms_smartlink_without_plus() -> Builder[Any]:
    return DOWNLOAD.to(msisdn=["4490XXXXX009"])


REQUESTS |= {
    build.__name__: build
    for build in (
        webex_connect_sms_definition,
        webex_connect_sms_smartlink,
        webex_connect_sms_smartlink_without_plus,
    )
}
ORDER_DIFFERS["webex_connect_sms_definition"] = "its sms comes before smartlinks, and after them in the others"


class Fragment(NamedTuple):
    """A sample without an envelope."""

    build: Callable[[], Builder[Any]]
    of: Callable[[Any], Any]
    """What the sample is of the wire JSON of the whole request."""
    out_of_order: str = ""
    """Why its keys are in another order."""


def push_of(wire: Any) -> Any:
    return wire["channels"]["push"]


def sms_of(wire: Any) -> Any:
    return wire["channels"]["sms"]


def voice_of(wire: Any) -> Any:
    return wire["channels"]["voice"]


TO_NUMBER: dict[str, Any] = {"msisdn": ["+4490XXXXX009"]}
PUSH = WebexConnect.push(appid="a_1").to(userid=["4545"])
CUSTOMTAGS = {"key1": "object1", "key2": {"object2": "val"}, "key3": ["object3", "object4"]}
GOOGLE = WebexConnect.Push.open_url("www.google.com")


FRAGMENTS = {
    "webex_connect_template": Fragment(
        lambda: WebexConnect.sms_template(
            "<Template ID>", parameters={f"parameter{number}": "<value>" for number in (1, 2, 3)}
        ).to(**TO_NUMBER),
        lambda wire: {"message": wire["message"]},
    ),
    "webex_connect_sms": Fragment(
        lambda: WebexConnect.sms("Sending first SMS using imiconnect", senderid="CONNCT").to(**TO_NUMBER), sms_of
    ),
    "webex_connect_sms_with_link": Fragment(
        lambda: (
            WebexConnect.sms(
                "Sending first SMS with smart link using imiconnect. Click the link to get surprise gift {{link_5}}",
                senderid="CONNCT",
            )
            .smartlink(5, validity=30)
            .to(**TO_NUMBER)
        ),
        sms_of,
    ),
    "webex_connect_sms_fields": Fragment(
        lambda: WebexConnect.sms_binary(
            "00ff", text="<Channel specific message text>", senderid="<Predefined Sender ID for this message>"
        ).to(**TO_NUMBER),
        sms_of,
        "type comes before senderid here, and after it in the complete request",
    ),
    "webex_connect_voice_prompt": Fragment(lambda: WebexConnect.voice_prompt("354").to(**TO_NUMBER), voice_of),
    "webex_connect_voice_flow": Fragment(lambda: WebexConnect.voice("184", cli="0453745878").to(**TO_NUMBER), voice_of),
    "webex_connect_push_android_fields": Fragment(
        lambda: PUSH.android(
            "<Android message>",
            title="android message title",
            collapse_key="<Alpha numeric key>",
            sound="<default/custom sound>",
            time_to_live=3600,
            customtags=CUSTOMTAGS,
            notificationaction=GOOGLE,
        ),
        lambda wire: {"push": push_of(wire), "destination": wire["destination"]},
    ),
    "webex_connect_push_ios_fields": Fragment(
        lambda: PUSH.ios(
            "<iOS message>",
            title="ios message title",
            badge=3,
            sound="<default/custom sound>",
            time_to_live=3600,
            silentpush=False,
            customtags=CUSTOMTAGS,
            notificationaction=GOOGLE,
        ),
        push_of,
    ),
    "webex_connect_push_web": Fragment(
        lambda: PUSH.web(
            "50% off on google apps",
            title="Offers",
            platform_types=["firefox", "chrome", "safari"],
            actiontext="view",
            url="https://play.google.com/myaps/50",
        ),
        push_of,
    ),
    "webex_connect_push_web_fields": Fragment(
        lambda: PUSH.web(
            "<push message text for Web browser>",
            title="<title text for web browser push message>",
            platform_types=["chrome", "safari", "firefox"],
            actiontext="<Specifies the text of the button for safari browsers only>",
            url="<URL that opens when message is clicked>",
            collapse_key="<Alpha numeric key>",
            time_to_live=3600,
            customtags=CUSTOMTAGS,
        ),
        push_of,
        "platform_types comes first in the sample that is no list of fields",
    ),
    "webex_connect_push_fields": Fragment(
        lambda: (
            PUSH.pushref(
                "<Provide a reference value if the results of the push interaction is required as a trigger for rules.>"
            )
            .android("<Android specific message text>")
            .ios("<iOS specific push message text>")
            .web(
                "<push message text for Web browser>",
                title="<title text for web browser push message>",
                platform_types=["safari"],
                actiontext="<Specifies the text for button for safari browsers only>",
                url="<URL that opens when message is clicked>",
            )
            .interactive(
                "DOUBLE_LATER_NOW",
                device_types=["ios", "android"],
                actions=[
                    WebexConnect.PushButton.share(pos=pos, value="<Value depends on the action>") for pos in (1, 2)
                ],
            )
        ),
        push_of,
        "every sample of a push for several platforms has another order; category comes first in the one with buttons",
    ),
    "webex_connect_push_ios": Fragment(lambda: PUSH.ios("This is a push notification", title="Hello"), push_of),
    "webex_connect_push_android": Fragment(lambda: PUSH.android("This is a push notification", title="Hello"), push_of),
    "webex_connect_push_android_and_ios": Fragment(
        lambda: PUSH.android(
            "Android message",
            sound="default",
            customtags={"imageurl": "http://www.fox.com/wp-content/uploads/2014/01/5.jpg"},
        ).ios("iOS Push message", sound="default"),
        push_of,
    ),
    "webex_connect_push_notification_actions": Fragment(
        lambda: (
            PUSH.android(
                "Test Notification Action3",
                notificationaction=WebexConnect.Push.deeplink("PM19092429://command/topic"),
            )
            .ios(
                "Test Notification Action3",
                notificationaction=WebexConnect.Push.deeplink("PM19092429://command/settings"),
            )
            .windows(
                ["windows push test", "windows push test1", "windows push test2"],
                notificationaction=WebexConnect.Push.deeplink("PM19092429://command/streams"),
            )
        ),
        push_of,
        "every sample of a push for several platforms has another order",
    ),
    "webex_connect_push_interactive": Fragment(
        lambda: (
            PUSH.pushref("4321")
            .android("asdsad", sound="default")
            .ios("Hello", title="This is a push notification", sound="default")
            .interactive(
                "DOUBLE_YES_NO",
                device_types=["ios", "android", "windows"],
                actions=[
                    WebexConnect.PushButton.open_app(pos=1, identifier="YES"),
                    WebexConnect.PushButton.share(pos=2, value="54333", identifier="NO"),
                ],
            )
        ),
        push_of,
        "extras comes before text here, and after it in all others",
    ),
}


@pytest.mark.parametrize("name", FRAGMENTS)
def test_the_fluent_calls_give_the_fragment(name: str) -> None:
    assert FRAGMENTS[name].of(FRAGMENTS[name].build().to_dict()) == sample(name)


@pytest.mark.parametrize("name", FRAGMENTS)
def test_the_fluent_calls_give_the_order_of_the_fragment(name: str) -> None:
    fragment = FRAGMENTS[name]
    made = json.dumps(fragment.of(fragment.build().to_dict()))
    assert (made == json.dumps(sample(name))) is (fragment.out_of_order == ""), fragment.out_of_order


each_request = pytest.mark.parametrize("name", REQUESTS)
each_ordered_request = pytest.mark.parametrize("name", [name for name in REQUESTS if name not in ORDER_DIFFERS])
each_response = pytest.mark.parametrize("name", RESPONSES)


def printed(name: str) -> str:
    return (SAMPLES / f"{name}.json").read_text(encoding="utf-8")


def sample(name: str) -> Any:
    data = json.loads(printed(name))
    return camel_case(data) if name in PASCAL_CASE else data


def camel_case(data: Any) -> Any:
    if isinstance(data, dict):
        return {key[0].lower() + key[1:]: camel_case(value) for key, value in data.items()}
    return [camel_case(item) for item in data] if isinstance(data, list) else data


def build(name: str) -> Builder[Any]:
    return quietly(REQUESTS[name])


def kind(name: str) -> str:
    return build(name).kind


def test_every_sample_is_built_or_parsed() -> None:
    assert {path.stem for path in SAMPLES.glob("*.json")} == {*REQUESTS, *RESPONSES, *FRAGMENTS}


@each_request
def test_the_fluent_calls_give_the_sample(name: str) -> None:
    assert build(name).to_dict() == sample(name)


@each_request
def test_wire_json(name: str, wire_snapshot: SnapshotAssertion) -> None:
    assert build(name).to_dict() == wire_snapshot(name=f"samples/{name}")


@each_ordered_request
def test_the_fluent_calls_give_the_order_of_the_sample(name: str) -> None:
    assert json.dumps(build(name).to_dict()) == json.dumps(sample(name))


@each_request
def test_the_sample_parses_to_the_model_of_the_fluent_calls(name: str) -> None:
    assert ottbuild.parse(kind(name), printed(name)) == build(name).build()


@each_request
def test_the_parsed_sample_is_written_back_as_it_was(name: str) -> None:
    assert ottbuild.parse(kind(name), printed(name)).to_dict(check=False) == sample(name)


@each_ordered_request
def test_the_parsed_sample_is_written_back_in_its_order(name: str) -> None:
    written = ottbuild.parse(kind(name), printed(name)).to_dict(check=False)
    assert json.dumps(written) == json.dumps(sample(name))


@each_request
def test_the_sample_has_no_problem(name: str) -> None:
    assert not any(problem.is_error for problem in ottbuild.check(kind(name), printed(name)))


def test_the_accepted_request_has_an_id() -> None:
    result = ottbuild.parse("marketing_cloud.send_result", printed("marketing_cloud_send_result"))
    assert result.ott_request_id == "w5f397e-3464-53h6-4535-5345359f567h546"


def test_the_refused_request_has_its_validation_errors() -> None:
    error = ottbuild.parse("marketing_cloud.error", printed("marketing_cloud_error"))
    assert error.message == "Please fix the following errors"
    assert error.errorcode == 10006
    assert error.documentation == ""
    assert error.validation_errors is not None
    (missing,) = error.validation_errors
    assert missing.message == "Message contents must be provided"
    assert missing.errorcode == 10002
    assert missing.documentation == ""


def test_the_accepted_viber_message_has_an_id() -> None:
    result = ottbuild.parse("esms.result", printed("esms_result"))
    assert (result.code_result, result.smsid) == ("100", "d8e0f1f0702544b2acb456ca9ccfd111250")
    assert result.error_message is None


def test_the_refused_viber_message_has_a_reason() -> None:
    result = ottbuild.parse("esms.result", printed("esms_authorize_failed"))
    assert (result.code_result, result.error_message) == ("101", "Authorize Failed")
    assert result.smsid is None


@each_response
def test_the_response_is_written_back_as_it_was(name: str) -> None:
    written = ottbuild.parse(RESPONSES[name], printed(name)).to_dict()
    assert json.dumps(written) == json.dumps(sample(name))


@each_response
def test_the_response_has_no_problem(name: str) -> None:
    assert ottbuild.check(RESPONSES[name], printed(name)) == ()
