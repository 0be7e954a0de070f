"""Code that both type checkers must accept."""

from collections.abc import Iterable
from typing import assert_type

import ottbuild
from ottbuild import Builds, Line, MarketingCloud, Messenger, Part
from ottbuild.line import models as line
from ottbuild.messenger import models as messenger

button = Messenger.web_url("Open", "https://example.com")
assert_type(button, Part[messenger.WebUrlButton])
assert_type(button.build(), messenger.WebUrlButton)

card = Messenger.generic_template().element("Mug", subtitle=None, buttons=[button, None, button.build()])
assert_type(card.build(), messenger.Message)

same: Builds[messenger.Message] = card.metadata(None).quick_reply("M", "SIZE_M")
Messenger.send(card).recipient(id="7001").messaging_type("MESSAGE_TAG").tag("SOMETHING_NEW").message(card.build())
MarketingCloud.send("k", sender_type="messenger", sender_id="1").native(card).native(card.build())

parsed = ottbuild.parse("messenger.message", b"{}")
assert_type(parsed, messenger.Message)


def titles(elements: Iterable[messenger.GenericElement]) -> list[str]:
    return [element.title for element in elements]


def kind_of(button: messenger.Button) -> str:
    if isinstance(button, messenger.WebUrlButton):
        return button.url
    return str(button)


box = Line.Flex.box("vertical", [Line.Flex.text("Hello", size="xl"), Line.Flex.separator()])
bubble: Builds[line.FlexBubble] = Line.Flex.bubble(body=box)
Line.push("U1").message(Line.flex(bubble, alt_text="Hello")).message(Line.text("Hello"))

new = Messenger.button_template("Well?").buttons([ottbuild.raw({"type": "new"}), button.extra({"badge": 3})])
assert_type(new.extra({"mood": "sunny"}, at="/attachment").metadata("m").build(), messenger.Message)
assert_type(button.extra(None), Part[messenger.WebUrlButton])
Messenger.send(ottbuild.raw({"hologram": {}})).recipient(id="7001")
