"""Instagram: one case for each kind of message, template, button and request."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Instagram

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

ANA = "1254477777772919"
"""The Instagram-scoped id of a person."""


def case(build: Case) -> Case:
    CASES[f"instagram/{build.__name__}"] = build
    return build


# Messages


@case
def text() -> Builder[Any]:
    return Instagram.text("Thanks for your order! It leaves our shop today.")


@case
def text_of_full_length() -> Builder[Any]:
    return Instagram.text("é" * 500)


@case
def text_with_quick_replies() -> Builder[Any]:
    return (
        Instagram.text("When shall we come?")
        .quick_reply("Morning", "MORNING")
        .quick_replies([Instagram.quick_reply("Evening", "EVENING")])
        .quick_replies([Instagram.quick_reply_phone_number(), Instagram.quick_reply_email()])
    )


@case
def text_with_prefilled_quick_replies_as_printed() -> Builder[Any]:
    return Instagram.text(
        "How can we reach you?",
        quick_replies=[
            Instagram.quick_reply_phone_number(title="Phone", payload="PHONE"),
            Instagram.quick_reply_email(title="Email", payload="EMAIL"),
        ],
    )


@case
def image() -> Builder[Any]:
    return Instagram.image("https://example.com/lookbook.jpg")


@case
def image_that_is_kept() -> Builder[Any]:
    return Instagram.image("https://example.com/lookbook.jpg", is_reusable=True)


@case
def image_from_an_upload() -> Builder[Any]:
    return Instagram.image(attachment_id="1745504518999123")


@case
def audio() -> Builder[Any]:
    return Instagram.audio("https://example.com/jingle.m4a")


@case
def video() -> Builder[Any]:
    return Instagram.video("https://example.com/lookbook.mp4")


@case
def file() -> Builder[Any]:
    return Instagram.file("https://example.com/invoice-1042.pdf")


@case
def images() -> Builder[Any]:
    return Instagram.images(
        [
            Instagram.image_attachment("https://example.com/lookbook/1.jpg"),
            Instagram.image_attachment(attachment_id="1745504518999123"),
        ]
    )


@case
def like_heart() -> Builder[Any]:
    return Instagram.like_heart()


@case
def media_share() -> Builder[Any]:
    return Instagram.media_share("17900000000000001")


# Templates


@case
def generic_template() -> Builder[Any]:
    return Instagram.generic_template(
        [
            Instagram.generic_element(
                "Classic T-shirt",
                image_url="https://example.com/shirts/classic.jpg",
                subtitle="100% soft and luxurious cotton",
                default_action=Instagram.default_action("https://example.com/shirts/classic"),
                buttons=[
                    Instagram.web_url("View item", "https://example.com/shirts/classic"),
                    Instagram.postback("Start chatting", "START_CHAT"),
                ],
            )
        ]
    )


@case
def generic_template_of_ten() -> Builder[Any]:
    cards = [Instagram.generic_element(f"Shirt {number}", subtitle="Cotton") for number in range(9)]
    return Instagram.generic_template(cards).element("Shirt 9", subtitle="Cotton")


@case
def button_template() -> Builder[Any]:
    return (
        Instagram.button_template("What would you like to do next?")
        .web_url("See our shirts", "https://example.com/shirts")
        .postback("Start chatting", "START_CHAT")
    )


@case
def product_template() -> Builder[Any]:
    return Instagram.product_template([Instagram.product_element("2347563245721234")])


@case
def notification_messages_template() -> Builder[Any]:
    return Instagram.notification_messages_template().element(
        image_url="https://example.com/spring.jpg",
        title="News about our spring collection",
        payload="SUBSCRIBE_SPRING",
        notification_messages_frequency="WEEKLY",
        notification_messages_cta_text="SIGN_UP",
    )


# Requests


@case
def send_text() -> Builder[Any]:
    return Instagram.send(Instagram.text("Hello from the shop")).to(ANA)


@case
def send_with_every_option() -> Builder[Any]:
    return (
        Instagram.send(Instagram.like_heart())
        .messaging_type("MESSAGE_TAG")
        .tag("HUMAN_AGENT")
        .reply_to("m_AG5Hz2Uq7tuwNEhXfYYKj8mJEM")
        .thread_control("pass", app_id="260000000000001")
        .to(ANA)
    )


@case
def private_reply() -> Builder[Any]:
    return Instagram.send(Instagram.text("Thanks! Details here.")).to(comment_id="17900000000000002")


@case
def typing_on() -> Builder[Any]:
    return Instagram.sender_action("typing_on").to(ANA)


@case
def mark_seen() -> Builder[Any]:
    return Instagram.sender_action("mark_seen", to={"id": ANA})


@case
def react() -> Builder[Any]:
    return Instagram.react("m_AG5Hz2Uq7tuwNEhXfYYKj8mJEM", "love").to(ANA)


@case
def unreact() -> Builder[Any]:
    return Instagram.unreact("m_AG5Hz2Uq7tuwNEhXfYYKj8mJEM").to(ANA)


# The profile


@case
def profile_with_ice_breakers() -> Builder[Any]:
    return (
        Instagram.profile(platform="instagram")
        .questions([Instagram.ice_breaker("Where are you located?", "LOCATION")], locale="default")
        .questions([Instagram.ice_breaker("What are your hours?", "HOURS")], locale="en_GB")
    )


@case
def profile_with_a_persistent_menu() -> Builder[Any]:
    return Instagram.profile().menu(
        [
            Instagram.Menu.postback("Talk to an agent", "CARE_HELP"),
            Instagram.Menu.postback("Outfit suggestions", "CURATION"),
            Instagram.Menu.web_url("Shop now", "https://www.originalcoastclothing.com/"),
        ],
        locale="default",
    )


@case
def profile_deletion() -> Builder[Any]:
    return Instagram.profile_deletion(["ice_breakers"])


# Uploads


@case
def attachment_upload() -> Builder[Any]:
    return Instagram.Upload.image("https://example.com/lookbook.jpg", is_reusable=True)


@case
def attachment_upload_as_printed() -> Builder[Any]:
    return Instagram.Upload.video("https://example.com/mugs.mp4", is_reusable_of_attachment=True)


# Conversations of several apps


@case
def pass_thread_control() -> Builder[Any]:
    return Instagram.pass_thread_control(1217981644879628, metadata="Wants to talk to a person").to(ANA)


@case
def take_thread_control() -> Builder[Any]:
    return Instagram.take_thread_control().to(ANA)


@case
def request_thread_control() -> Builder[Any]:
    return Instagram.request_thread_control().to(ANA)


@case
def release_thread_control() -> Builder[Any]:
    return Instagram.release_thread_control(metadata="All answered").to(ANA)


@case
def extend_thread_control() -> Builder[Any]:
    return Instagram.extend_thread_control(duration=604800).to(ANA)


@case
def profile_query() -> Builder[Any]:
    return Instagram.profile_query("ice_breakers")


@case
def thread_owner_query() -> Builder[Any]:
    return Instagram.thread_owner_query(ANA)
