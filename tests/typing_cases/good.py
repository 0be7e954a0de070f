"""Code that both type checkers must accept."""

from collections.abc import Iterable
from typing import assert_type

import ottbuild
from ottbuild import Builds, Line, MarketingCloud, Messenger, Part, WebexConnect
from ottbuild.line import models as line
from ottbuild.messenger import models as messenger
from ottbuild.webex_connect import models as webex_connect

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

sent = WebexConnect.messenger(card, appid="a").type(None).to(psid=["1"]).correlationid(None)
assert_type(sent.build(), webex_connect.MessengerRequest)
WebexConnect.messenger(card.build(), appid="a").smartlink(5, validity=30)
reply = WebexConnect.WhatsApp.reply("Sure?", [WebexConnect.WhatsApp.button("Yes", "y"), None])
WebexConnect.whatsapp(reply.build(), appid="a").to(waid=["1"], bsuid=["2"])
WebexConnect.whatsapp_template("7", appid="a", parameters={"name": "Ida", "otp": WebexConnect.WhatsApp.otp("1234")})
picker = WebexConnect.Apple.list_picker(request_identifier="r").image("a", "https://example.com/a.png")
WebexConnect.apple(picker.received_message("Pick", style="small"), appid="a").to(abc_user_id=["u"])
