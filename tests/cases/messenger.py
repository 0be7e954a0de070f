"""Messenger: one case for each message type and each way to write it, and the samples of the documentation."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Messenger


def text() -> Builder[Any]:
    return Messenger.text("Got it")


def text_with_quick_replies() -> Builder[Any]:
    return (
        Messenger.text("Which size?")
        .quick_reply("M", "SIZE_M", image_url="https://example.com/m.png")
        .quick_reply_email()
        .metadata("order 881")
    )


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


CASES: dict[str, Callable[[], Builder[Any]]] = {
    "messenger/text": text,
    "messenger/text_with_quick_replies": text_with_quick_replies,
    "messenger/generic_template": generic_template,
}
