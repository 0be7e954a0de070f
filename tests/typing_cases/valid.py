"""Code that both type checkers must accept."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import assert_type

import ottbuild
from ottbuild import Builds, Esms, Line, MarketingCloud, Messenger, Part, Request, WebexConnect
from ottbuild.providers.cima360.models import OttProcessingResult
from ottbuild.providers.esms import models as esms
from ottbuild.providers.line import models as line
from ottbuild.providers.marketing_cloud import models as marketing_cloud
from ottbuild.providers.messenger import models as messenger
from ottbuild.providers.webex_connect import models as webex
from ottbuild.providers.webex_connect import models as webex_connect
from ottbuild.providers.webex_connect.builders import PushRequestBuilder

button = Messenger.web_url("Open", "https://example.com")
assert_type(button, Part[messenger.WebUrlButton])
assert_type(button.build(), messenger.WebUrlButton)

card = Messenger.generic_template().element("Mug", subtitle=None, buttons=[button, None, button.build()])
assert_type(card.build(), messenger.Message)

same: Builds[messenger.Message] = card.metadata(None).quick_reply("M", "SIZE_M")
Messenger.send(card.build()).to(id="7001").messaging_type("MESSAGE_TAG").tag("SOMETHING_NEW")
Messenger.send(card, to=messenger.Recipient(id="7001"), messaging_type="RESPONSE", tag=None)
Messenger.generic_template(elements=[Messenger.generic_element("Mug"), None], image_aspect_ratio="square")
Messenger.receipt_template(
    "Ida", "428", currency="USD", payment_method="Visa", summary=messenger.ReceiptSummary(total_cost=5)
).element("Mug", price=5)
Line.buttons("Please select", alt_text="Menu")  # a required list may be chained
Line.buttons("Please select", alt_text="Menu", title="Menu", actions=[Line.message("Buy", "buy")]).uri(
    "View", "https://example.com"
)
Esms.viber("SHOP", "Sale", to=["1"]).to("2").to(["3", None]).to(None)
MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30).native(card).native(card.build())

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
Line.push("U1").message(Line.flex("Hello", bubble)).message(Line.text("Hello"))

new = Messenger.button_template("Well?").buttons([ottbuild.raw({"type": "new"}), button.extra({"badge": 3})])
assert_type(new.extra({"mood": "sunny"}, at="/attachment").metadata("m").build(), messenger.Message)
assert_type(button.extra(None), Part[messenger.WebUrlButton])
Messenger.send(ottbuild.raw({"hologram": {}})).to(id="7001")

request = Line.push("U1").message(Line.text("Hello")).request(channel_access_token="t", retry_key=None)
assert_type(request, Request[line.SendResult | line.ErrorResponse])
assert_type(ottbuild.read_response(request, 200, b"{}"), line.SendResult | line.ErrorResponse)


def send(account: Line.Account, people: Iterator[str]) -> None:
    for batch in Line.multicast([]).message(Line.text("Hello")).batches(people, size=100):
        assert_type(account.request(batch, retry_key="a"), Request[line.SendResult | line.ErrorResponse])


account = Line.Account(channel_access_token="t")
assert_type(account.request(Line.push("U1")), Request[line.SendResult | line.ErrorResponse])
assert_type(account.request(Line.push("U1").build(), check=False), Request[line.SendResult | line.ErrorResponse])
account.request(Line.validate(), "validate_push")
with ottbuild.Client(account) as client:
    assert_type(client.send(Line.push("U1")), line.SendResult | line.ErrorResponse)
    assert_type(
        [outcome.answer for outcome in client.send_many([Line.push("U1")])],
        list[line.SendResult | line.ErrorResponse | None],
    )
WebexConnect.Account(region="uk", jwt="t", base_url=None)
Messenger.Account(access_token="t").request(Messenger.send(Messenger.text("Hello")), page_id="1")
assert_type(ottbuild.read_response(Line.reply("R1").build(), 200, {}), line.SendResult | line.ErrorResponse)
assert_type(ottbuild.read_response("marketing_cloud.registration", 201, ""), marketing_cloud.ErrorResponse | None)
assert_type(ottbuild.read_response("cima360.ott", 200, []).by_recipient(), dict[str, tuple[OttProcessingResult, ...]])


def retry(answer: webex_connect.SendResult | webex_connect.ErrorResponse) -> bool | None:
    response = answer.response if isinstance(answer, webex_connect.ErrorResponse) else None
    meaning = response.code_meaning if isinstance(response, webex_connect.RefusedRequest) else None
    return None if meaning is None else meaning.retry


sms = WebexConnect.sms("Hello", senderid="SHOP").to(msisdn=["+447700900001"])
retry(ottbuild.read_response(sms, 200, sms.request(region="uk", jwt="t").content))
Line.validate().request("validate_push", channel_access_token="t")
sent = WebexConnect.messenger(card, appid="a").type(None).to(psid=["1"]).correlationid(None)
assert_type(sent.build(), webex_connect.MessengerRequest)
WebexConnect.messenger(card.build(), appid="a").smartlink(5, validity=30)
reply = WebexConnect.WhatsApp.reply("Sure?", [WebexConnect.WhatsApp.button(title="Yes", id="y"), None])
WebexConnect.whatsapp(reply.build(), appid="a").to(waid=["1"], bsuid=["2"])
WebexConnect.whatsapp_template("7", appid="a", parameters={"name": "Ida", "otp": WebexConnect.WhatsApp.otp("1234")})
picker = WebexConnect.Apple.list_picker(request_identifier="r").image("a", "https://example.com/a.png")
WebexConnect.apple(picker.received_message("Pick", style="small"), appid="a").to(abc_user_id=["u"])
phones = [WebexConnect.Destination.phone(msisdn=("+447700900001",), correlationid="order-1"), None]
sms = WebexConnect.sms("Hello").dlt_templateid(5).icmessage("soon").to(msisdn={"+447700900002": 1}, correlationid=None)
assert_type(sms.destination(phones).build(), webex.SmsRequest)
push = WebexConnect.push(appid="a_1").ios("Hello", badge=1, silentpush=True, time_to_live="60")
assert_type(push.batches(WebexConnect.Destination.push(userid=[name]) for name in "ab"), Iterator[PushRequestBuilder])
shown = push.interactive("SINGLE_OPEN", device_types=["ios"], actions=[WebexConnect.PushButton.open_app(pos=1)])
requests: list[Builds[webex.SmsRequest] | Builds[webex.PushRequest]] = [sms, shown]
assert_type(ottbuild.parse("webex_connect.result", b"{}"), webex.SendResult)
WebexConnect.sms("Hello").expiry(datetime(2030, 1, 2, tzinfo=UTC)).to(msisdn=[447700900001, "+447700900002"])
Line.datetimepicker("When?", "when", "date", initial=date(2030, 1, 2), min=datetime(2030, 1, 2), max=time(9, 30))
Line.location("Shop", "1 Lake Road", latitude=Decimal("51.5072"), longitude=-0.1276)
Line.sticker(446, "1989")
WebexConnect.Apple.line_item("Hat", amount=Decimal("19.90"))
hook = ottbuild.read_webhook("esms", [(b"host", b"a.test")], b"SMSID=1", None)
assert_type(hook, ottbuild.Webhook[esms.Callback | esms.CallCallback])
for event in ottbuild.read_webhook(
    WebexConnect, {"x-hub-signature": "0"}, b"{}", ["new", b"old", ottbuild.Secret("older")]
):
    assert_type(event, ottbuild.Event)
