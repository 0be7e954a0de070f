"""Webex Connect: the envelope, destinations, SMS, voice, push and in-app messages."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, WebexConnect
from ottbuild.providers.webex_connect.builders import InAppRequestBuilder, PushRequestBuilder, SmsRequestBuilder

Destination = WebexConnect.Destination
Push = WebexConnect.Push
PushButton = WebexConnect.PushButton
InApp = WebexConnect.InApp

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

APP = "a_157956789012345"
ANA = "+447700900001"
BEN = "+447700900002"
BINARY = "0605040B8423F0DC0601AE02056A0045C60C037777772E6578616D706C652E636F6D00"


def case(build: Case) -> Case:
    CASES[f"webex_connect/{build.__name__}"] = build
    return build


def sms(text: str = "Your roast is ready.") -> SmsRequestBuilder:
    return WebexConnect.sms(text, senderid="ROAST").to(msisdn=[ANA])


def push() -> PushRequestBuilder:
    return WebexConnect.push(appid=APP).to(userid=["ana"])


def in_app(text: str | None = "Your roast is ready.") -> InAppRequestBuilder:
    return WebexConnect.in_app("thread-9", text, appid=APP).to(userid=["ana"])


# SMS


@case
def sms_with_text_only() -> Builder[Any]:
    return WebexConnect.sms("Your roast is ready.").to(msisdn=[ANA])


@case
def sms_of_several_lines_in_many_scripts() -> Builder[Any]:
    return WebexConnect.sms("Grüße, 你好, שלום 👋🏽\nuntil 6 pm", senderid="ROAST", type="4").to(msisdn=[ANA])


@case
def sms_of_full_length() -> Builder[Any]:
    return sms("é" * 1024)


@case
def sms_flash() -> Builder[Any]:
    return WebexConnect.sms("Your code is 4711", senderid="447700900100", type="2").to(msisdn=[ANA])


@case
def sms_binary() -> Builder[Any]:
    return WebexConnect.sms_binary(BINARY, senderid="ROAST").to(msisdn=[ANA])


@case
def sms_binary_without_sender() -> Builder[Any]:
    return WebexConnect.sms_binary("00ff").to(msisdn=[ANA])


@case
def sms_binary_with_text() -> Builder[Any]:
    return WebexConnect.sms_binary("00ff", text="Your roast is ready.").to(msisdn=[ANA])


@case
def sms_to_india() -> Builder[Any]:
    return (
        WebexConnect.sms("Your roast is ready.", senderid="ROAST", type="1")
        .dlt_templateid("1107158158796985790")
        .to(msisdn=["+919876543210"])
    )


@case
def sms_with_template_id_as_a_number() -> Builder[Any]:
    return sms().dlt_templateid(1107158158796985790)


@case
def sms_with_app_clip() -> Builder[Any]:
    return sms("Order again: https://example.com/again").send_link_as_app_clip().store_region("GB")


@case
def sms_without_app_clip() -> Builder[Any]:
    return sms().send_link_as_app_clip(False)


@case
def sms_with_smart_link() -> Builder[Any]:
    return sms("Where it is: {{link_5}}").smartlink(5, validity=30)


@case
def sms_with_smart_links() -> Builder[Any]:
    return sms("Where it is: {{link_5}}. Complaints: {{link_6}}").smartlink(5, validity=30).smartlink(6, validity=1)


@case
def sms_with_smart_link_that_is_not_in_the_text() -> Builder[Any]:
    return sms().smartlink(5, validity=30)


# Stored templates


@case
def sms_template() -> Builder[Any]:
    return WebexConnect.sms_template("5139", parameters={"name": "Ana", "place": "Köln"}, senderid="ROAST").to(
        msisdn=[ANA]
    )


@case
def sms_template_without_parameters() -> Builder[Any]:
    return WebexConnect.sms_template("5139").to(msisdn=[ANA])


@case
def sms_template_with_empty_parameters() -> Builder[Any]:
    return WebexConnect.sms_template("5139", parameters={}, type="4").to(msisdn=[ANA])


@case
def sms_template_with_smart_link() -> Builder[Any]:
    return WebexConnect.sms_template("5139", senderid="ROAST").smartlink(5, validity=30).to(msisdn=[ANA])


@case
def voice_with_template() -> Builder[Any]:
    return WebexConnect.voice_prompt("354").template("7001", parameters={"name": "Ana"}).to(msisdn=[ANA])


@case
def push_with_template() -> Builder[Any]:
    return push().android("Your roast is ready.").template("7002")


@case
def in_app_with_template() -> Builder[Any]:
    return in_app().template("7003", parameters={"name": "Ana"})


@case
def voice_template() -> Builder[Any]:
    return WebexConnect.voice_template(cli="0453745878").template("7001").to(msisdn=[ANA])


@case
def push_template() -> Builder[Any]:
    return push().template("7002")


@case
def push_template_with_titles() -> Builder[Any]:
    return push().template("7002").android(title="Roast & Co").ios(title="Roast & Co")


@case
def in_app_template() -> Builder[Any]:
    return in_app(None).template("7003")


# Stored profiles


@case
def sms_to_stored_profiles() -> Builder[Any]:
    return (
        WebexConnect.sms("Your roast is ready.")
        .to(customerid=["C-10042", "C-10043"], correlationid="order-7781-a")
        .to(email=["ana@example.com"])
    )


@case
def voice_to_a_stored_profile() -> Builder[Any]:
    return WebexConnect.voice("184").to(customerid=["C-10042"])


@case
def push_to_stored_profiles() -> Builder[Any]:
    request = WebexConnect.push(appid=APP).android("Your roast is ready.")
    return request.to(customerid=["C-10042"]).to(msisdn=[ANA]).to(email=["ana@example.com"])


@case
def in_app_to_stored_profiles() -> Builder[Any]:
    request = WebexConnect.in_app("thread-9", "Your roast is ready.", appid=APP)
    return request.to(customerid=["C-10042"]).to(msisdn=[ANA]).to(email=["ana@example.com"])


@case
def push_with_tap_without_action() -> Builder[Any]:
    return push().android("Your roast is ready.", notificationaction=Push.default_action())


# The envelope


@case
def every_field_of_the_envelope() -> Builder[Any]:
    return (
        sms()
        .icmessage("true")
        .gtr_id(["gtr-1"])
        .conversationid("conv-1")
        .request_contact_policy("vip", channel_apply_frequency_cap=True)
        .options("https://s.example.com", shorten_links=True)
        .expiry("2030-04-12T13:00:19.456Z")
        .notifyurl_auth_id("TNPBXKT09U")
        .notifyurl("https://example.com/webex/notify?shop=1")
        .callback_data("batch 4")
        .correlationid("order-7781")
        .appid(APP)
    )


@case
def empty_notifyurl() -> Builder[Any]:
    return sms().notifyurl("")


@case
def correlationid_of_full_length() -> Builder[Any]:
    return sms().correlationid("é" * 25)


@case
def callback_data_of_full_length() -> Builder[Any]:
    return sms().callback_data("é" * 2000)


@case
def expiry_with_offset() -> Builder[Any]:
    return sms().expiry("2030-04-12T18:30:19.456+5:30")


@case
def options_with_domain_only() -> Builder[Any]:
    return sms("https://example.com/sale").options("https://s.example.com")


@case
def options_with_flags_as_strings() -> Builder[Any]:
    return sms("https://example.com/sale").options("https://s.example.com", track_clicks="false", shorten_links="true")


@case
def options_with_every_option() -> Builder[Any]:
    return sms("https://example.com/sale").options(
        "https://s.example.com",
        track_clicks=True,
        shorten_links=True,
        tag1="sale",
        tag2="spring",
        allow_fallback_url=False,
    )


@case
def contact_policy_of_the_channel() -> Builder[Any]:
    return sms().contact_policy("xKa4xfM3S_a9bP98ryCw8w", channel_check_consent=True)


@case
def contact_policy_of_the_request() -> Builder[Any]:
    return sms().request_contact_policy("xKa4xfM3S_a9bP98ryCw8w", channel_check_consent=True)


@case
def contact_policy_with_both_flags() -> Builder[Any]:
    return sms().contact_policy("vip", channel_check_consent=False, channel_apply_frequency_cap=True)


@case
def voice_with_contact_policy() -> Builder[Any]:
    return WebexConnect.voice("184").contact_policy("vip", channel_apply_frequency_cap=True).to(msisdn=[ANA])


@case
def push_with_contact_policy() -> Builder[Any]:
    return push().ios("Your roast is ready.").contact_policy("vip", channel_check_consent=True)


@case
def in_app_with_contact_policy() -> Builder[Any]:
    return in_app().contact_policy("vip", channel_check_consent=True, channel_apply_frequency_cap=True)


# Destinations


@case
def destination_with_correlation_id() -> Builder[Any]:
    return WebexConnect.sms("Your roast is ready.").to(msisdn=[ANA], correlationid="é" * 25)


@case
def destination_of_several_numbers() -> Builder[Any]:
    return WebexConnect.sms("Your roast is ready.").to(msisdn=(ANA, BEN), correlationid="friends")


@case
def several_destinations() -> Builder[Any]:
    return (
        WebexConnect.sms("Your roast is ready.")
        .to(msisdn=[ANA], correlationid="order-1")
        .to(msisdn=[BEN], correlationid="order-2")
        .gtr_id(["gtr-1", "gtr-2"])
    )


@case
def destinations_made_before() -> Builder[Any]:
    return (
        WebexConnect.sms("Your roast is ready.")
        .to(msisdn=["+447700900000"])
        .destination(Destination.phone(msisdn=[number], correlationid=number) for number in (ANA, BEN))
        .destination([None, Destination.phone(msisdn=["+447700900003", "+447700900004"])])
        .to(msisdn=["+447700900005"])
    )


@case
def destinations_of_a_push() -> Builder[Any]:
    return (
        WebexConnect.push(appid=APP)
        .android("Your roast is ready.")
        .to(userid=["ana", "ben"])
        .to(customerid=["c-1"], correlationid="order-1")
        .to(android_pushid=["android-1"])
        .to(ios_pushid=["ios-1"])
        .to(chrome_pushid=["chrome-1"])
        .to(safari_pushid=["safari-1"])
        .to(firefox_pushid=["firefox-1"])
        .to(hms_pushid=["hms-1"])
    )


@case
def destinations_of_a_push_made_before() -> Builder[Any]:
    return (
        WebexConnect.push(appid=APP)
        .android("Your roast is ready.")
        .destination(
            [
                Destination.push(userid=["ana", "ben"]),
                Destination.push(customerid=["c-1"], correlationid="order-1"),
                Destination.push(android_pushid=["android-1"]),
                Destination.push(ios_pushid=["ios-1"]),
                Destination.push(chrome_pushid=["chrome-1"]),
                Destination.push(safari_pushid=["safari-1"]),
                Destination.push(firefox_pushid=["firefox-1"]),
                Destination.push(hms_pushid=["hms-1"]),
            ]
        )
    )


@case
def destinations_of_an_in_app_message() -> Builder[Any]:
    return (
        WebexConnect.in_app("thread-9", "Your roast is ready.", appid=APP)
        .to(userid=["ana"], correlationid="order-1")
        .to(customerid=["c-2"])
        .destination([Destination.in_app(userid=["cem"]), Destination.in_app(customerid=["c-4"], correlationid="o-4")])
    )


# Voice


@case
def voice() -> Builder[Any]:
    return WebexConnect.voice("184", cli="0453745878").to(msisdn=[ANA])


@case
def voice_without_caller() -> Builder[Any]:
    return WebexConnect.voice("184").to(msisdn=[ANA])


@case
def voice_prompt() -> Builder[Any]:
    return WebexConnect.voice_prompt("354", cli="0453745878").to(msisdn=[ANA])


@case
def voice_media() -> Builder[Any]:
    return WebexConnect.voice_media("welcome.wav", cli="0453745878").appid(APP).to(msisdn=[ANA])


# Push


@case
def push_to_android() -> Builder[Any]:
    return push().android("Your roast is ready.")


@case
def push_to_android_with_every_option() -> Builder[Any]:
    return push().android(
        "Your roast is ready.",
        title="Roast & Co",
        collapse_key="roast",
        sound="drip.wav",
        time_to_live=2419200,
        delay_while_idle=False,
        customtags={"imageurl": "https://example.com/roast.png", "shop": {"city": "Leeds"}, "beans": ["a", "b"]},
        iconurl="https://example.com/icon.png",
        notification_channel_id="orders",
        notificationaction=Push.open_url("https://example.com/orders/1"),
    )


@case
def push_to_ios() -> Builder[Any]:
    return push().ios("Your roast is ready.", title="Roast & Co")


@case
def push_to_ios_with_every_option() -> Builder[Any]:
    return push().ios(
        "Your roast is ready.",
        title="Roast & Co",
        badge=3,
        sound="default",
        time_to_live="2592000",
        silentpush=False,
        customtags={"imageurl": "https://example.com/roast.png"},
        collapse_key="roast",
        attachmenturl="https://example.com/roast.png",
        url="https://example.com/orders/1",
        html="<b>ready</b>",
        notificationaction=Push.open_app(),
    )


@case
def push_that_is_silent() -> Builder[Any]:
    return push().ios("sync", silentpush=True)


@case
def push_to_web() -> Builder[Any]:
    return push().web("Half price until six", title="Offers", platform_types=["chrome", "firefox"])


@case
def push_to_web_with_every_option() -> Builder[Any]:
    return push().web(
        "Half price until six",
        title="Offers",
        platform_types=["firefox", "chrome", "safari"],
        actiontext="View",
        url="https://example.com/offers",
        collapse_key="offers",
        time_to_live=2419200,
        customtags={"campaign": "spring"},
    )


@case
def push_to_every_platform() -> Builder[Any]:
    return (
        push()
        .windows(["Your roast", "is ready."], notificationaction=Push.deeplink("roast://orders/1"))
        .web("Your roast is ready.", title="Roast & Co", platform_types=["chrome"])
        .ios("Your roast is ready.")
        .android("Your roast is ready.")
    )


@case
def push_to_windows_without_action() -> Builder[Any]:
    return push().android("Your roast is ready.").windows(("Your roast", "is ready."))


@case
def push_actions() -> Builder[Any]:
    return (
        push()
        .android("ready", notificationaction=Push.open_webview("https://example.com"))
        .ios("ready", notificationaction=Push.openwebview("https://example.com"))
        .windows(["ready"], notificationaction=Push.open_html("<b>ready</b>"))
    )


@case
def push_that_opens_the_app_with_a_value() -> Builder[Any]:
    return push().android("ready", notificationaction=Push.open_app(value="orders"))


@case
def push_with_one_button() -> Builder[Any]:
    return (
        push()
        .android("ready")
        .interactive("SINGLE_DISMISS", device_types=["android"], actions=[PushButton.dismiss(pos=1)])
    )


@case
def push_with_two_buttons() -> Builder[Any]:
    return (
        push()
        .android("Coffee?")
        .ios("Coffee?")
        .interactive(
            "DOUBLE_YES_NO",
            pushref="4321",
            device_types=["ios", "android", "windows"],
            actions=[
                PushButton.open_app(pos=1, identifier="YES", value="orders"),
                PushButton.share(pos=2, value="Not today", identifier="NO"),
            ],
        )
    )


@case
def push_with_named_shop_buttons() -> Builder[Any]:
    return (
        push()
        .ios("Half price")
        .interactive(
            "DOUBLE_SHOPNOW_CANCEL",
            device_types=["ios"],
            actions=[
                PushButton.open_url(pos=1, value="https://example.com/offers", identifier="SHOPNOW"),
                PushButton.dismiss(pos=2, identifier="CANCEL", value=""),
            ],
        )
    )


@case
def push_with_buttons_in_other_spellings() -> Builder[Any]:
    return (
        push()
        .android("Half price")
        .interactive(
            "DOUBLE_BUY_NOW_BUY_LATER",
            device_types=["android"],
            actions=[
                PushButton.openurl(pos=1, value="https://example.com/offers"),
                PushButton.open_webview(pos=2, value="https://example.com/later"),
            ],
        )
    )


@case
def push_with_links_into_the_app() -> Builder[Any]:
    return (
        push()
        .android("Half price")
        .interactive(
            "DOUBLE_LATER_NOW",
            device_types=["android"],
            actions=[
                PushButton.deeplink(pos=1, value="roast://later", identifier="LATER"),
                PushButton.openwebview(pos=2, value="https://example.com/offers", identifier="NOW"),
            ],
        )
    )


@case
def push_with_its_reference_in_the_older_place() -> Builder[Any]:
    return push().pushref("4321").android("ready")


@case
def push_of_full_size() -> Builder[Any]:
    return push().android("x" * (4096 - len('{"android":{"text":""}}')))


# In-app


@case
def in_app_text() -> Builder[Any]:
    return in_app()


@case
def in_app_with_smart_link() -> Builder[Any]:
    return in_app("Where it is: {{link_5}}").smartlink(5, validity=30)


@case
def in_app_with_extras() -> Builder[Any]:
    return in_app().extras({"order": {"id": 7781, "items": ["espresso"]}})


@case
def in_app_with_empty_extras() -> Builder[Any]:
    return in_app().extras({})


@case
def in_app_thread_alert() -> Builder[Any]:
    return (
        WebexConnect.in_app_thread_alert("thread-9", "Ben joined.", appid=APP).thread_extras({}).to(customerid=["c-1"])
    )


@case
def in_app_thread_alert_with_attachment_only() -> Builder[Any]:
    return (
        WebexConnect.in_app_thread_alert("thread-9", appid=APP)
        .attachment(InApp.file("https://example.com/terms.pdf"))
        .to(userid=["ana"])
    )


@case
def in_app_typing_start() -> Builder[Any]:
    return WebexConnect.in_app_typing_start("thread-9", appid=APP).to(userid=["ana"])


@case
def in_app_typing_stop() -> Builder[Any]:
    return WebexConnect.in_app_typing_stop("thread-9", appid=APP).to(userid=["ana"])


@case
def in_app_image() -> Builder[Any]:
    return in_app().attachment(InApp.image("https://example.com/roast.jpg"))


@case
def in_app_image_with_every_option() -> Builder[Any]:
    return in_app().attachment(InApp.image("https://example.com/roast.jpg", preview="/9j/4AAQSkZJRgABAQ==", size=30))


@case
def in_app_video() -> Builder[Any]:
    return in_app(None).attachment(InApp.video("https://example.com/roast.mp4", "/9j/4AAQSkZJRgABAQ=="))


@case
def in_app_video_with_every_option() -> Builder[Any]:
    return in_app(None).attachment(
        InApp.video("https://example.com/roast.mp4", "/9j/4AAQSkZJRgABAQ==", duration=12, size="4711")
    )


@case
def in_app_audio() -> Builder[Any]:
    return in_app(None).attachment(InApp.audio("https://example.com/roast.mp3"))


@case
def in_app_audio_with_every_option() -> Builder[Any]:
    return in_app(None).attachment(InApp.audio("https://example.com/roast.mp3", duration="12", size=4711))


@case
def in_app_file() -> Builder[Any]:
    return in_app(None).attachment(InApp.file("https://example.com/invoice.pdf"))


@case
def in_app_location() -> Builder[Any]:
    return in_app(None).attachment(InApp.location(latitude="51.5", longitude="-0.1"))


@case
def in_app_location_in_numbers() -> Builder[Any]:
    return in_app(None).attachment(InApp.location(latitude=51.5, longitude=-0.1))


@case
def in_app_generic_template() -> Builder[Any]:
    return in_app(None).attachment(InApp.generic_template([InApp.element("House blend")]))


@case
def in_app_generic_template_with_every_option() -> Builder[Any]:
    return in_app().attachment(
        InApp.generic_template(
            [
                InApp.element(
                    "House blend",
                    subtitle="250 g, medium roast",
                    image_urls=[f"https://example.com/blend/{number}.jpg" for number in range(5)],
                    buttons=[
                        InApp.web_url("View", "https://example.com/blend", identifier="b1", payload={}),
                        InApp.postback("Save", identifier="b2", payload={"blend": 1}),
                        InApp.postback("Hide", identifier="b3"),
                    ],
                ),
                InApp.element("Espresso", buttons=[InApp.web_url("View", "https://example.com/e", identifier="b4")]),
            ],
            reference="cards-1",
        )
    )


@case
def in_app_generic_template_with_most_elements() -> Builder[Any]:
    return in_app(None).attachment(InApp.generic_template(InApp.element(f"Blend {number}") for number in range(8)))


@case
def in_app_quick_replies() -> Builder[Any]:
    return in_app("Another one?").quick_reply("Yes", identifier="q1").quick_reply("No", identifier="q2")


@case
def in_app_quick_replies_with_every_option() -> Builder[Any]:
    return (
        in_app("Another one?")
        .quick_reply_reference("again")
        .quick_reply("Yes", identifier="q1", image_url="https://example.com/yes.png", payload={"again": True})
        .quick_replies(InApp.quick_reply(str(number), identifier=f"n{number}", payload={}) for number in range(4))
    )


@case
def in_app_quick_replies_below_a_template() -> Builder[Any]:
    return (
        in_app("Which one?")
        .attachment(InApp.generic_template([InApp.element("House blend"), InApp.element("Espresso")]))
        .quick_replies([InApp.quick_reply("None", identifier="q1", image_url="https://example.com/none.png")])
    )


@case
def in_app_notification() -> Builder[Any]:
    return in_app().notification("Your roast is ready.", title="Roast & Co")


@case
def in_app_notification_with_every_option() -> Builder[Any]:
    return in_app().notification(
        "Your roast is ready.",
        title="Roast & Co",
        ios_extras=InApp.ios_extras(
            attachmenturl="https://example.com/roast.png",
            collapse_key="roast",
            sound="default",
            badge=3,
            notificationaction=Push.open_app(),
        ),
        android_extras=InApp.android_extras(
            collapse_key="roast",
            sound="drip.wav",
            iconurl="https://example.com/icon.png",
            customtag={"imageurl": "https://example.com/roast.png"},
            notificationaction=Push.deeplink("roast://orders/1"),
        ),
        web_extras=InApp.web_extras(collapsekey="roast", action="View", url="https://example.com/orders/1"),
        interactive=InApp.interactive(
            "DOUBLE_REPLY_YES_NO",
            pushref="4321",
            actions=[
                PushButton.inline_reply(pos=1, identifier="REPLY", value="Write back"),
                PushButton.trivial_reply(pos=2, identifier="YES"),
            ],
        ),
    )


@case
def in_app_notification_with_replies_in_other_spellings() -> Builder[Any]:
    return in_app().notification(
        "Another one?",
        title="Roast & Co",
        interactive=InApp.interactive(
            "DOUBLE_REPLY_DISMISS", actions=[PushButton.in_line_reply(pos=1), PushButton.trivial_replies(pos=2)]
        ),
    )


@case
def in_app_notification_with_other_buttons() -> Builder[Any]:
    return in_app().notification(
        "Another one?",
        title="Roast & Co",
        interactive=InApp.interactive(
            "DOUBLE_REPLY_NO_DISMISS",
            actions=[PushButton.open_url(pos=1, value="https://example.com"), PushButton.dismiss(pos=2)],
        ),
    )


@case
def in_app_of_full_size() -> Builder[Any]:
    return in_app("x" * (4096 - len('{"thread_id":"thread-9","message":{"text":""}}')))


# Batches


@case
def batch_with_gtr_ids() -> Builder[Any]:
    message = WebexConnect.sms("Your roast is ready.").correlationid("campaign-9").to(msisdn=[ANA]).gtr_id(["gtr-1"])
    (only,) = message.batches([Destination.phone(msisdn=[BEN], correlationid="order-2")], gtr_id=["gtr-2"])
    return only


@case
def last_of_several_batches() -> Builder[Any]:
    message = push().android("Your roast is ready.").to(hms_pushid=["hms-1"] * 998)
    _, last = message.batches([Destination.push(ios_pushid=["ios-1", "ios-2"], correlationid="order-1")])
    return last
