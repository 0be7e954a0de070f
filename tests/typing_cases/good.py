"""Code that both type checkers must accept."""

from collections.abc import Iterable, Iterator
from typing import assert_type

import ottbuild
from ottbuild import Builds, Line, MarketingCloud, Messenger, Part, WebexConnect
from ottbuild.line import models as line
from ottbuild.messenger import models as messenger
from ottbuild.webex_connect import models as webex
from ottbuild.webex_connect.builders import PushRequestBuilder

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

phones = [WebexConnect.Destination.phone(msisdn=("+447700900001",), correlationid="order-1"), None]
sms = WebexConnect.sms("Hello").dlt_templateid(5).icmessage("soon").to(msisdn={"+447700900002": 1}, correlationid=None)
assert_type(sms.destination(phones).build(), webex.SmsRequest)
push = WebexConnect.push(appid="a_1").ios("Hello", badge=1, silentpush=True, time_to_live="60")
assert_type(push.batches(WebexConnect.Destination.push(userid=[name]) for name in "ab"), Iterator[PushRequestBuilder])
shown = push.interactive("SINGLE_OPEN", device_types=["ios"], actions=[WebexConnect.PushButton.open_app(1)])
requests: list[Builds[webex.SmsRequest] | Builds[webex.PushRequest]] = [sms, shown]
assert_type(ottbuild.parse("webex_connect.result", b"{}"), webex.SendResult)
