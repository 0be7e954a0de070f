"""Webex Connect: messages of version 2 of the API, one case for each content of each channel, and calls by the Voice API."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, WebexConnect
from ottbuild.providers.webex_connect.builders import V2EmailRequestBuilder, V2RcsRequestBuilder, V2SmsRequestBuilder

V2 = WebexConnect.V2
Rcs = WebexConnect.Rcs
Voice = WebexConnect.Voice

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

ANA = "+447700900001"
BEN = "+447700900002"
MUG = "https://example.com/mug.jpg"
CAP = "https://example.com/cap.jpg"
SHOP = "shop@example.com"


def case(build: Case) -> Case:
    CASES[f"webex_connect/{build.__name__}"] = build
    return build


def sms(text: str = "Your roast is ready.") -> V2SmsRequestBuilder:
    return V2.sms(text, from_="ROAST").to(msisdn=[ANA])


def rcs(content: Any) -> V2RcsRequestBuilder:
    return V2.rcs(content, from_="rcs_app_1").to(msisdn=[ANA])


def email() -> V2EmailRequestBuilder:
    return V2.email("Order A-17", "Your roast is ready.", from_=SHOP).to(email=["ana@example.com"])


# SMS


@case
def v2_sms() -> Builder[Any]:
    return (
        V2.sms("Hi $(name)", from_="SHOP")
        .to(msisdn=[ANA], substitutions={"name": "Ana"}, correlation_id="c-1")
        .requested_receipts("DELIVERED", "FAILED")
        .callback_data("b-4")
        .notify_url("https://example.com/dr")
    )


@case
def v2_sms_unicode() -> Builder[Any]:
    return V2.sms_unicode("Grüße, 你好 👋🏽", from_="34343", to=[V2.phone(msisdn=[ANA, BEN])])


@case
def v2_sms_of_full_length() -> Builder[Any]:
    return sms("é" * 4000)


@case
def v2_sms_with_smartlink() -> Builder[Any]:
    return sms("Your table: {{smartlink_4371}}").smartlink(4371, validity=1)


@case
def v2_sms_that_is_scheduled() -> Builder[Any]:
    return sms().batch_id("batch-7").send_at("2026-12-17T15:40:04.000Z").validity(259200)


@case
def v2_sms_template() -> Builder[Any]:
    return (
        V2.sms_template("5S2QGBXFNR", from_="ROAST")
        .to(msisdn=[ANA], correlation_id="c-1", substitutions={"name": "Ana"})
        .substitutions({"time": "10:30"})
    )


@case
def v2_sms_with_every_option() -> Builder[Any]:
    return (
        sms("Hi $(name): https://example.com/a {{smartlink_5}}")
        .to(msisdn=[BEN], correlation_id="")
        .substitutions({"name": "friend", "time": ""})
        .smartlinks([{"smartlinkId": 5, "validity": 30}])
        .options(
            track_clicks=True,
            shorten_links="true",
            domain="https://s.imiconnect.co",
            tag1="spring",
            tag2="returning",
            allow_fallback_url=False,
        )
        .requested_receipts("SUBMITTED", "SENT", "DELIVERED", "CLICKED", "FAILED")
        .batch_id("batch-7")
        .send_at("2026-12-17T15:40:04.000Z")
        .expire_at("2026-12-18T15:40:04.000Z")
        .correlation_id("order-1042")
        .callback_data("d" * 2000)
        .notify_url("https://example.com/dr")
        .notify_url_auth_id("TNPBXKT09U")
        .contact_policy("vip", channel_check_consent=True, channel_apply_frequency_cap=True)
    )


# RCS


@case
def v2_rcs_text() -> Builder[Any]:
    suggestions = [
        Rcs.reply("Yes", postback_data="y"),
        Rcs.view_location("Map", latitude=43.64, longitude=-79.37, address="1 Way"),
    ]
    return (
        rcs(Rcs.text("Keep the slot?", suggestions=suggestions))
        .options(sms_fallback=True, sms_sender_id="SHOP", text="Reply Yes or No")
        .requested_receipts("Delivered", "Read")
    )


@case
def v2_rcs_text_with_every_suggestion() -> Builder[Any]:
    return rcs(
        Rcs.text(
            "What next?",
            suggestions=[
                Rcs.reply("Yes", postback_data="y"),
                Rcs.view_location(
                    "Map", latitude=43.649269, longitude=-79.378423, address="1 Way", postback_data="map"
                ),
                Rcs.share_location("I am here", postback_data="here"),
                Rcs.open_url("Open", "https://example.com", postback_data="open"),
                Rcs.calendar_event(
                    "Add",
                    start_time="2026-12-17T18:00:00Z",
                    end_time="2026-12-17T20:00:00Z",
                    meeting_title="Table for two",
                    meeting_description="By the window",
                    postback_data="add",
                ),
                Rcs.dial_phone("Call", "+447700900009", postback_data="call"),
            ],
        )
    )


@case
def v2_rcs_media() -> Builder[Any]:
    return rcs(Rcs.media(MUG))


@case
def v2_rcs_media_with_suggestions() -> Builder[Any]:
    return rcs(Rcs.media(MUG, file_size=120534, suggestions=[Rcs.reply("Nice")]))


@case
def v2_rcs_rich_card() -> Builder[Any]:
    return rcs(Rcs.rich_card("Mug", orientation="VERTICAL", thumbnail_alignment="LEFT", url=MUG, height="TALL"))


@case
def v2_rcs_rich_card_with_every_option() -> Builder[Any]:
    return rcs(
        Rcs.rich_card(
            "Mug",
            description="EUR 9",
            orientation="HORIZONTAL",
            thumbnail_alignment="RIGHT",
            url=MUG,
            height="SHORT",
            file_size=1,
            thumbnail=Rcs.thumbnail(
                CAP, file_size=12864, height="MEDIUM", content_type="image/gif", description="A mug"
            ),
            suggestions=[Rcs.reply(text) for text in ("One", "Two", "Three", "Four")],
        )
    )


@case
def v2_rcs_carousel() -> Builder[Any]:
    cards = [
        Rcs.card(
            "Mug",
            description="EUR 9",
            url=MUG,
            file_size=12053,
            height="MEDIUM",
            suggestions=[Rcs.open_url("Open", "https://example.com/mug")],
        ),
        Rcs.card("Cap", url=CAP, file_size=15860, height="MEDIUM"),
    ]
    return rcs(Rcs.carousel(cards, width="MEDIUM"))


@case
def v2_rcs_carousel_with_suggestions() -> Builder[Any]:
    cards = [Rcs.card(title, url=MUG, height="SHORT") for title in ("One", "Two", "Three")]
    return rcs(Rcs.carousel(cards, width="SMALL", suggestions=[Rcs.reply("More")]))


@case
def v2_rcs_typing() -> Builder[Any]:
    return rcs(Rcs.typing())


@case
def v2_rcs_read() -> Builder[Any]:
    return rcs(Rcs.read("a770f205-1234-4abc-8def-6dc3e388b9b5"))


@case
def v2_rcs_template() -> Builder[Any]:
    return V2.rcs_template("7QX", from_="rcs_app_1").to(msisdn=[ANA], substitutions={"name": "Ana"})


@case
def v2_rcs_with_every_option() -> Builder[Any]:
    return (
        rcs(Rcs.text("Hi $(name)"))
        .gtr_id("g-1")
        .substitutions({"name": "friend"})
        .options(
            sms_fallback=True,
            sms_sender_id="SHOP",
            text="Hi",
            carrier_id=3,
            track_clicks=True,
            shorten_links=True,
            domain="https://s.imiconnect.co",
            tag1="spring",
            tag2="returning",
            allow_fallback_url=True,
        )
        .requested_receipts("Sent", "Delivered", "Read", "Clicked", "Failed")
        .send_at("2026-12-17T15:40:04.000Z")
        .expire_at("2026-12-18T15:40:04.000Z")
        .correlation_id("order-1042")
        .callback_data("store=12")
        .notify_url("")
        .notify_url_auth_id("TNPBXKT09U")
        .contact_policy("vip", channel_check_consent=True)
    )


# MMS


@case
def v2_mms() -> Builder[Any]:
    return V2.mms(
        V2.mms_content([V2.mms_attachment(MUG, type="image", message_text="Two mugs")], name="Mugs"), from_="34343"
    ).to(msisdn=["+16475550100"])


@case
def v2_mms_with_every_option() -> Builder[Any]:
    content = V2.mms_content(
        [
            V2.mms_attachment(MUG, type="image", message_text="Two mugs"),
            V2.mms_attachment("https://example.com/mug.mp4", type="video", message_text="How they are made"),
        ],
        subject="Sale",
        fallbacktext="Two mugs for $(price)",
        name="Mugs",
    )
    return (
        V2.mms(content, from_="34343")
        .to(msisdn=["+16475550100"], substitutions={"price": "9"}, correlation_id="c-1")
        .substitutions({"price": "10"})
        .callback_data("store=12")
        .notify_url("https://example.com/dr")
        .notify_url_auth_id("TNPBXKT09U")
        .requested_receipts("DELIVERED")
        .options({"tag1": "spring"})
        .correlation_id("order-1042")
        .contact_policy("vip", channel_check_consent=True)
    )


# Email


@case
def v2_email() -> Builder[Any]:
    return email()


@case
def v2_email_html() -> Builder[Any]:
    return (
        V2.email_html("Order A-17", '<p>Thanks <img src="cid:logo"></p>', from_=SHOP, text="Order A-17")
        .to(email=["ana@example.com"])
        .options(from_name="Shop")
        .reply_to("help@example.com")
        .attachment("https://example.com/logo.png", mimetype="image/png", name="logo", cid="logo")
    )


@case
def v2_email_template() -> Builder[Any]:
    return V2.email_template("5S2", from_=SHOP).to(email=["ana@example.com"]).template_subject("Order A-17")


@case
def v2_email_with_every_option() -> Builder[Any]:
    return (
        email()
        .to(email=["ben@example.com"], substitutions={"name": "Ben"}, correlation_id="c-2")
        .substitutions({"name": "friend"})
        .cc("cleo@example.com", "dan@example.com")
        .bcc("archive@example.com")
        .multiple_to_recipients(True)
        .options(
            from_name="Shop",
            track_clicks=True,
            track_opens=False,
            shorten_links=True,
            domain="https://s.imiconnect.co",
            tag1="spring",
            tag2="returning",
            allow_fallback_url=False,
            list_unsubscribe_url="https://example.com/unsubscribe",
            unsubscribe_email_address="unsubscribe@example.com",
            unsubscribe_email_subject="Unsubscribe",
        )
        .reply_to("help@example.com")
        .attachments([V2.attachment("https://example.com/bill.pdf", mimetype="application/pdf", name="bill")])
        .requested_receipts("submitted", "delivered", "bounce", "not verified")
        .correlation_id("order-1042")
        .callback_data("store=12")
        .notify_url("https://example.com/dr")
        .notify_url_auth_id("TNPBXKT09U")
        .contact_policy("vip", channel_apply_frequency_cap=True)
    )


# Voice


@case
def v2_voice_recording() -> Builder[Any]:
    return V2.voice(V2.recording("2048"), from_="+12015550100").to(msisdn=[ANA])


@case
def v2_voice_speech() -> Builder[Any]:
    speech = V2.speech(
        "This is a notification of school closure",
        language="en-US",
        voice="GuyNeural",
        region="Canada",
        gender="male",
    )
    return V2.voice(speech, from_="+12015550100").to(msisdn=[ANA])


@case
def v2_voice_with_every_option() -> Builder[Any]:
    return (
        V2.voice(V2.recording("2048"), from_="+12015550100")
        .to(msisdn=[ANA, BEN], correlation_id="c-1")
        .priority(3)
        .requested_receipts("offered", "accepted", "answered", "released", "rejected", "disconnected", "dropped")
        .correlation_id("order-1042")
        .callback_data("store=12")
        .notify_url("https://example.com/dr")
        .notify_url_auth_id("TNPBXKT09U")
        .contact_policy("vip", channel_check_consent=True)
    )


@case
def voice_call_speech() -> Builder[Any]:
    speech = Voice.speech(
        "School is closed",
        style="NEURAL",
        language="en-US",
        voice="AriaNeural",
        gender="FEMALE",
        engine="AZURE",
        text_format="TEXT",
    )
    return WebexConnect.voice_call(speech, caller_id="+12016047300", to=ANA)


@case
def voice_call_media() -> Builder[Any]:
    return WebexConnect.voice_call(Voice.media("2048"), caller_id="+12016047300").to(ANA)


@case
def voice_call_url_with_every_option() -> Builder[Any]:
    return (
        WebexConnect.voice_call(Voice.url("https://example.com/closed.mp3"), caller_id="+12016047300")
        .to("447700900001")
        .correlation_id("order-1042")
        .callback_url("https://example.com/call")
        .callback_url_auth_id("TNPBXKT09U")
    )
