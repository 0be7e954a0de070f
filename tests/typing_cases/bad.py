"""Deliberate misuse: both type checkers must refuse every line that ends in `# refused`, and no other."""

from ottbuild import Line, MarketingCloud, Messenger, WebexConnect
from ottbuild.messenger import models

Button = WebexConnect.PushButton
Destination = WebexConnect.Destination
PUSH = WebexConnect.push(appid="a_1")

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
Messenger.generic_template().element("Mug", buttons=[{"type": "postback"}])  # refused: not a button
Messenger.generic_template().element("Mug", default_action=Messenger.postback("Buy", "BUY"))  # refused: not an action
Messenger.send(Messenger.postback("Buy", "BUY"))  # refused: not a message
Messenger.sender_action("dancing")  # refused: no such action
Messenger.text("a").build().text = "b"  # refused: models are frozen
models.WebUrlButton(url="https://example.com")  # refused: the title is missing
models.WebUrlButton("https://example.com", "Open")  # refused: by keyword only
MarketingCloud.send("k")  # refused: the sender is missing
MarketingCloud.send("k", sender_type="telegram", sender_id="1")  # refused: no such network
MarketingCloud.send("k", sender_type="messenger", sender_id="1").text()  # refused: the text is missing
MarketingCloud.send("k", sender_type="messenger", sender_id="1").validity_period("30")  # refused: not a number
MarketingCloud.send("k", sender_type="messenger", sender_id="1").native("hello")  # refused: not a message
Line.buttons("Please select")  # refused: the alternative text is missing
Line.flex(Line.Flex.text("Hello"), alt_text="Hello")  # refused: not a bubble or a carousel
Line.Flex.box("diagonal", [])  # refused: no such layout
Line.push("U1").message(Line.postback("Buy", "buy"))  # refused: not a message
WebexConnect.sms()  # refused: the text is missing
WebexConnect.sms("Hello", type="5")  # refused: no such type
WebexConnect.sms("Hello").to("+447700900001")  # refused: by keyword only
WebexConnect.sms("Hello").to(msisdn=[447700900001])  # refused: not strings
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
PUSH.android("Hello", notificationaction=Button.dismiss(1))  # refused: not what a tap does
PUSH.interactive("SINGLE_OPEN", device_types=["tv"], actions=[])  # refused: no such device
PUSH.interactive("TRIPLE", device_types=["ios"], actions=[])  # refused: no such category
PUSH.interactive("SINGLE_REPLY", device_types=["ios"], actions=[Button.inline_reply(1)])  # refused: in-app only
WebexConnect.PushButton.dismiss(3)  # refused: no such position
WebexConnect.in_app("th-9", "Hello")  # refused: the app is missing
WebexConnect.in_app("th-9", appid="a").attachment(WebexConnect.WhatsApp.text("Hello"))  # refused: not an attachment
WebexConnect.in_app("th-9", appid="a").to(waid=["1"])  # refused: no such id for an in-app message
WebexConnect.InApp.generic_template([Messenger.generic_element("Mug")])  # refused: a card of Messenger
WebexConnect.InApp.quick_reply("Yes")  # refused: the identifier is missing
