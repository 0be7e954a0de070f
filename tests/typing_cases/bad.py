"""Deliberate misuse: both type checkers must refuse every line that ends in `# refused`, and no other."""

import ottbuild
from ottbuild import Line, MarketingCloud, Messenger, WebexConnect
from ottbuild.messenger import models

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
Line.text("Hello").request(channel_access_token="t")  # refused: a message alone is not sent
Line.push("U1").request()  # refused: the token is missing
Line.push("U1").request(channel_access_token=None)  # refused: no token
Line.push("U1").request("t")  # refused: by keyword only
Line.reply("R1").request(channel_access_token="t", retry_key="a")  # refused: a reply has no retry key
Line.validate().request(channel_access_token="t")  # refused: it does not say which operation
Line.validate().request("validate", channel_access_token="t")  # refused: no such operation
WebexConnect.sms("Hello", senderid="SHOP").request(jwt="t")  # refused: the region is missing
WebexConnect.sms("Hello", senderid="SHOP").request(region="mars", jwt="t")  # refused: no such region
Line.push("U1").request(channel_access_token="t").url = "https://example.com"  # refused: requests are frozen
ottbuild.read_response(Line.text("Hello"), 200, "{}")  # refused: a message alone is not sent
ottbuild.read_response("line.push", "200", "{}")  # refused: the status is a number
print(ottbuild.read_response("line.push", 200, "{}").message_id)  # refused: nothing of LINE's answers
print(ottbuild.read_response("marketing_cloud.registration", 201, "").message)  # refused: it may be None
