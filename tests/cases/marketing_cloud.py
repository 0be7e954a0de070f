"""Marketing Cloud: one case for each content and each rule of the envelope, and the samples of the documentation."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, MarketingCloud


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


CASES: dict[str, Callable[[], Builder[Any]]] = {
    "marketing_cloud/messenger_text": messenger_text,
}
