"""Deliberate misuse: both type checkers must refuse every line that ends in `# refused`, and no other."""

import ottbuild
from ottbuild import Esms, Line, MarketingCloud, Messenger, WebexConnect
from ottbuild.providers.messenger import models

Button = WebexConnect.PushButton
Destination = WebexConnect.Destination
PUSH = WebexConnect.push(appid="a_1")
SENDING = MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
TAPS = [Line.postback("Buy", "buy"), Line.uri("View", "https://example.com")]
ROWS = [Line.Flex.separator(), Line.Flex.text("Hello")]

Messenger.text()  # refused: the text is missing
Messenger.text(5)  # refused: not a string
Messenger.text("a", "b")  # refused: one argument too many
Messenger.text("a").title("b")  # refused: a text has no title
Messenger.send()  # refused: the message is missing
Messenger.web_url("Open")  # refused: the URL is missing
Messenger.web_url("Open", "https://example.com", webview_height_ratio="huge")  # refused: no such value
Messenger.web_url("Open", "https://example.com", colour="red")  # refused: no such field
Messenger.generic_template("Mug")  # refused: a card goes into element()
Messenger.generic_template().element()  # refused: the title is missing
Messenger.generic_template().element("Mug", buttons=Messenger.postback("Buy", "BUY"))  # refused: not a list
Messenger.generic_template().element("Mug", buttons=[Messenger.text("Buy")])  # refused: not a button
Messenger.generic_template().element("Mug", buttons={"type": "postback"})  # refused: not a list
Messenger.generic_template().element("Mug", buttons=["postback"])  # refused: not a button
Messenger.generic_template().element("Mug", buttons=TAPS)  # refused: buttons of LINE
Line.Flex.bubble(hero=ROWS[1])  # refused: a text is no hero
Line.Flex.bubble(body=Line.Flex.separator())  # refused: not a box
Line.push("U1").messages(ROWS)  # refused: parts are no messages
Line.push("U1").message(Line.push("U2"))  # refused: a request is no message
Messenger.generic_template().element("Mug", default_action=Messenger.postback("Buy", "BUY"))  # refused: not an action
Messenger.send(Messenger.postback("Buy", "BUY"))  # refused: not a message
Messenger.sender_action("dancing")  # refused: no such action
Messenger.text("a").build().text = "b"  # refused: models are frozen
models.WebUrlButton(url="https://example.com")  # refused: the title is missing
models.WebUrlButton("https://example.com", "Open")  # refused: by keyword only
MarketingCloud.send("k", validity_period=30)  # refused: the sender is missing
MarketingCloud.send("k", sender_type="messenger", sender_id="1")  # refused: the validity period is missing
MarketingCloud.send("k", sender_type="telegram", sender_id="1", validity_period=30)  # refused: no such network
SENDING.text()  # refused: the text is missing
MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period="30")  # refused: not a number
SENDING.native("hello")  # refused: not a message
Line.buttons("Please select")  # refused: the alternative text is missing
Line.buttons("Please select", alt_text="Menu", title=5)  # refused: not a string
Line.buttons("Please select", alt_text="Menu", actions=Line.postback("Buy", "buy"))  # refused: not a list
Line.buttons("Please select", alt_text="Menu", columns=[])  # refused: no such field
Messenger.generic_template(elements=[Messenger.postback("Buy", "BUY")])  # refused: not a card
WebexConnect.WhatsApp.row("r1", "Mug")  # refused: by keyword only
Line.flex("Hello", Line.Flex.text("Hello"))  # refused: not a bubble or a carousel
Line.Flex.box("diagonal", [])  # refused: no such layout
Line.push("U1").message(Line.postback("Buy", "buy"))  # refused: not a message
Line.text("Hello").request(channel_access_token="t")  # refused: a message alone is not sent
Line.push("U1").request()  # refused: the token is missing
Line.push("U1").request(channel_access_token=None)  # refused: no token
Line.push("U1").request("t")  # refused: by keyword only
Line.reply("R1").request(channel_access_token="t", retry_key="a")  # refused: a reply has no retry key
Line.validate().request(channel_access_token="t")  # refused: it does not say which operation
Line.validate().request("validate", channel_access_token="t")  # refused: no such operation
Line.Account()  # refused: the token is missing
Line.Account("t")  # refused: by keyword only
Line.Account(channel_access_token="t", retry_key="a")  # refused: a retry key is for one request
Line.Account(channel_access_token="t").request(Line.text("Hello"))  # refused: a message alone is not sent
Line.Account(channel_access_token="t").request(Line.validate(), "validate")  # refused: no such operation
WebexConnect.Account(region="mars", jwt="t")  # refused: no such region
Esms.viber("SHOP", "Hello").batches(["0901000001"])  # refused: no maximum is documented, so the size is missing
Line.multicast([]).batches([1])  # refused: not a user id
WebexConnect.sms("Hello", senderid="SHOP").request(jwt="t")  # refused: the region is missing
WebexConnect.sms("Hello", senderid="SHOP").request(region="mars", jwt="t")  # refused: no such region
Line.push("U1").request(channel_access_token="t").url = "https://example.com"  # refused: requests are frozen
ottbuild.read_response(Line.text("Hello"), 200, "{}")  # refused: a message alone is not sent
ottbuild.read_response("line.push", "200", "{}")  # refused: the status is a number
print(ottbuild.read_response("line.push", 200, "{}").message_id)  # refused: nothing of LINE's answers
print(ottbuild.read_response("marketing_cloud.registration", 201, "").message)  # refused: it may be None
WebexConnect.messenger(Messenger.text("a"))  # refused: the app is missing
WebexConnect.messenger(WebexConnect.WhatsApp.text("a"), appid="a")  # refused: not a Messenger message
WebexConnect.messenger(Messenger.text("a"), appid="a").to(waid=["1"])  # refused: an id of another network
WebexConnect.messenger(Messenger.text("a"), appid="a").messaging_type("UTILITY")  # refused: no such type
WebexConnect.messenger_sender_action("dancing", appid="a")  # refused: no such action
WebexConnect.whatsapp(Messenger.text("a"), appid="a")  # refused: not a WhatsApp content
WebexConnect.whatsapp(WebexConnect.WhatsApp.text("a"), appid="a").to(psid=["1"])  # refused: an id of another network
WebexConnect.whatsapp_template("7", appid="a", parameters={"day": Messenger.text("a")})  # refused: not a value
WebexConnect.WhatsApp.image("https://example.com/a.png")  # refused: the media type is missing
WebexConnect.WhatsApp.list("a", "b", [WebexConnect.WhatsApp.row(title="a", id="b")])  # refused: not a section
WebexConnect.apple(WebexConnect.WhatsApp.text("a"), appid="a")  # refused: not an Apple content
WebexConnect.apple(WebexConnect.Apple.typing_start(), appid="a").to("u")  # refused: ids by keyword only
WebexConnect.Apple.imessage_app("123", "Shop")  # refused: the URL is missing
WebexConnect.Apple.pay(request_identifier="r").total("Shop")  # refused: the amount is missing
WebexConnect.sms()  # refused: the text is missing
WebexConnect.sms("Hello", sender="5")  # refused: no such argument
WebexConnect.sms("Hello").notify_url("https://example.com")  # refused: no such method
WebexConnect.WhatsApp.buttons("Hello")  # refused: no such call
WebexConnect.sms("Hello", type="5")  # refused: no such type
WebexConnect.sms("Hello").to("+447700900001")  # refused: by keyword only
WebexConnect.sms("Hello").to(msisdn=[b"447700900001"])  # refused: not strings
WebexConnect.sms("Hello").to(psid=["1"])  # refused: no such id for an SMS
WebexConnect.sms("Hello").destination([Destination.psid(psid=["1"])])  # refused: no such id for an SMS
WebexConnect.sms("Hello").batches([Destination.push(userid=["1"])])  # refused: no such id for an SMS
WebexConnect.sms("Hello").batches([], gtr_id=[1])  # refused: not strings
WebexConnect.sms("Hello").smartlink("5", validity=30)  # refused: not a number
WebexConnect.sms("Hello").contact_policy()  # refused: the group is missing
WebexConnect.sms("Hello").options(track_clicks=True)  # refused: the domain is missing
WebexConnect.sms_template("5139", parameters={"price": 5})  # refused: not a string
WebexConnect.voice()  # refused: the flow is missing
WebexConnect.push()  # refused: the app is missing
PUSH.web("Hello", title="Shop")  # refused: the browsers are missing
PUSH.android("Hello", notificationaction=Button.dismiss(pos=1))  # refused: not what a tap does
PUSH.interactive("SINGLE_OPEN", device_types=["tv"], actions=[])  # refused: no such device
PUSH.interactive("TRIPLE", device_types=["ios"], actions=[])  # refused: no such category
PUSH.interactive("SINGLE_REPLY", device_types=["ios"], actions=[Button.inline_reply(pos=1)])  # refused: in-app only
WebexConnect.PushButton.dismiss(pos=3)  # refused: no such position
WebexConnect.in_app("th-9", "Hello")  # refused: the app is missing
WebexConnect.in_app("th-9", appid="a").attachment(WebexConnect.WhatsApp.text("Hello"))  # refused: not an attachment
WebexConnect.in_app("th-9", appid="a").to(waid=["1"])  # refused: no such id for an in-app message
WebexConnect.InApp.generic_template([Messenger.generic_element("Mug")])  # refused: a card of Messenger
WebexConnect.InApp.quick_reply("Yes")  # refused: the identifier is missing
WebexConnect.sms("Hello").expiry(5)  # refused: not a time
WebexConnect.Apple.line_item("Hat", amount=19.9)  # refused: a float has not the digits of an amount
