"""Deliberate misuse: both type checkers must refuse every line that ends in `# refused`, and no other."""

from ottbuild import Line, MarketingCloud, Messenger
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
