"""Marketing Cloud: one case for each content and each rule of the envelope."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Line, MarketingCloud, Messenger
from ottbuild.providers.marketing_cloud.builders import SendRequestBuilder

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}


def case(build: Case) -> Case:
    CASES[f"marketing_cloud/{build.__name__}"] = build
    return build


# Contents


@case
def messenger_text() -> Builder[Any]:
    return (
        MarketingCloud.send("order-881-a", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .message_group_key("order-881")
        .to(ott_id="7788990011223344")
        .subject("Order update")
        .text("Your parcel left the depot.")
        .custom_keys(messaging_type="MESSAGE_TAG", tag="HUMAN_AGENT", notification_type="NO_PUSH")
    )


@case
def messenger_image() -> Builder[Any]:
    return (
        MarketingCloud.send("photo-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .image("https://example.com/mug.png")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_image_with_every_option() -> Builder[Any]:
    return (
        MarketingCloud.send("photo-2", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .subject("Photo")
        .image(
            "https://example.com/mug.png",
            alt_url="https://example.com/mug_small.png",
            is_reusable=True,
            attachment_id="18546",
        )
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_image_with_number_as_attachment_id() -> Builder[Any]:
    return (
        MarketingCloud.send("photo-3", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .image("https://example.com/mug.png", is_reusable=False, attachment_id=18546)
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_audio() -> Builder[Any]:
    return (
        MarketingCloud.send("greeting-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .audio("https://example.com/hello.mp3")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_audio_with_duration() -> Builder[Any]:
    return (
        MarketingCloud.send("greeting-3", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .audio("https://example.com/hello.mp3", duration=13141)
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_audio_with_every_option() -> Builder[Any]:
    return (
        MarketingCloud.send("greeting-2", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .subject("Greeting")
        .audio("https://example.com/hello.mp3", is_reusable=True, attachment_id="18547")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_video() -> Builder[Any]:
    return (
        MarketingCloud.send("tour-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .video("https://example.com/tour.mp4")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_video_with_every_option() -> Builder[Any]:
    return (
        MarketingCloud.send("tour-2", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .subject("Tour")
        .video(
            "https://example.com/tour.mp4",
            alt_url="https://example.com/tour.png",
            is_reusable=True,
            attachment_id="18548",
        )
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_native() -> Builder[Any]:
    menu = (
        Messenger.button_template("Pick one").postback("Start", "START").web_url("Open the shop", "https://example.com")
    )
    return (
        MarketingCloud.send("menu-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .subject("Menu")
        .native(menu)
        .custom_keys(messaging_type="UPDATE")
    )


@case
def messenger_native_under_payload() -> Builder[Any]:
    return (
        MarketingCloud.send("menu-2", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .subject("Invoice")
        .native(Messenger.file("https://example.com/invoice.pdf"), key="payload")
        .custom_keys(messaging_type="UPDATE")
    )


# The envelope


@case
def messenger_to_user_reference() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(user_reference="ref-5521")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_to_both_ids() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-2", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344", user_reference="ref-5521")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_update() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-3", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .text("Hello")
        .custom_keys(messaging_type="UPDATE", notification_type="REGULAR")
    )


@case
def messenger_silent_push() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-4", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .to(ott_id="7788990011223344")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE", notification_type="SILENT_PUSH")
    )


@case
def messenger_keys_of_full_length() -> Builder[Any]:
    return (
        MarketingCloud.send("ключ" * 25, sender_type="messenger", sender_id="410022003300440", validity_period=0)
        .message_group_key("g" * 100)
        .to(ott_id="7788990011223344")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
    )


@case
def messenger_calls_in_another_order() -> Builder[Any]:
    return (
        MarketingCloud.send("hello-6", sender_type="messenger", sender_id="410022003300440", validity_period=30)
        .custom_keys(messaging_type="RESPONSE")
        .text("Hello")
        .subject("Greeting")
        .to(ott_id="7788990011223344")
        .message_group_key("hello")
    )


# LINE


def to_line(key: str) -> SendRequestBuilder:
    return (
        MarketingCloud.send(key, sender_type="line", sender_id="1650001112", validity_period=30)
        .to(ott_id="U11112222333344445555666677778888")
        .subject("Tour")
    )


@case
def line_five_contents() -> Builder[Any]:
    return (
        to_line("tour-1")
        .text("Welcome")
        .image("https://example.com/a.jpg", alt_url="https://example.com/a_small.jpg")
        .video("https://example.com/v.mp4", alt_url="https://example.com/v.jpg")
        .audio("https://example.com/a.m4a", duration=13000)
        .native(Line.sticker("446", "1988"))
    )


@case
def line_native_template() -> Builder[Any]:
    menu = Line.confirm("Join the tour?", alt_text="Join?").postback("Yes", "join=y").message("No", "no")
    return to_line("tour-2").native(menu)


@case
def line_native_flex() -> Builder[Any]:
    ticket = Line.Flex.bubble(body=Line.Flex.box("vertical", [Line.Flex.text("Ticket 7", weight="bold")]))
    return to_line("tour-3").native(Line.flex(contents=ticket, alt_text="Ticket 7"))


@case
def line_native_under_native_payload() -> Builder[Any]:
    place = Line.location("Pier", "1 Harbour Road", latitude=35.66, longitude=139.7)
    return to_line("tour-4").native(place, key="nativePayload")


@case
def line_by_reply_token() -> Builder[Any]:
    return (
        MarketingCloud.send("tour-5", sender_type="line", sender_id="1650001112", validity_period=30)
        .to(ott_id="U11112222333344445555666677778888", user_reference="nHuyWiB7yP5Zw52FIkcQobQuGDXCTA")
        .text("Here you are")
    )


# Registration


@case
def messenger_registration() -> Builder[Any]:
    return MarketingCloud.messenger_registration(
        application_id="9001",
        application_secret="app-shh",
        page_id="8001",
        page_name="Shop",
        page_access_token="page-token",
        endpoint_url="https://graph.facebook.com/v2.6/me/messages",
        callback_verify_token="verify-me",
        is_active=True,
    )


@case
def line_registration() -> Builder[Any]:
    return MarketingCloud.line_registration(
        channel_id="1650001112",
        channel_name="Shop",
        channel_secret="channel-shh",
        endpoint_url="https://api.line.me/v2/bot/message/push",
        is_transactional=True,
        is_test_channel=False,
        is_active=True,
    )


# Transactional messaging by WhatsApp


@case
def whatsapp() -> Builder[Any]:
    return MarketingCloud.whatsapp("otp_wa").to("447700900001", contact_key="c-1", attributes={"code": "4410"})


@case
def whatsapp_without_attributes() -> Builder[Any]:
    key = "e1c35141-6e5c-4bc2-813b-60f969e52b0d"
    return MarketingCloud.whatsapp("otp_wa").to("447700900001", contact_key="c-1", message_key=key)


@case
def whatsapp_to_several() -> Builder[Any]:
    return (
        MarketingCloud.whatsapp("order_shipped")
        .to("447700900001", contact_key="ana@example.com", attributes={"name": "Ana", "order": 1042})
        .to("447700900002", contact_key="c-2", attributes={"name": "Ben", "paid": True}, message_key="m-2")
    )


@case
def whatsapp_definition() -> Builder[Any]:
    return MarketingCloud.whatsapp_definition(
        "demo_leo001",
        name="demoleo001",
        sender_id="5491165520806",
        status="Active",
        description="Using new WhatsApp Transactional API",
        customer_key="c52f62eb-3400-4296-88b9-92fe8e41fa24",
    )
