"""Build a card for Messenger, wrap it for Marketing Cloud, and print the error of an invalid payload."""

from ottbuild import InvalidPayload, MarketingCloud, Messenger

card = Messenger.generic_template().element(
    "Welcome!",
    image_url="https://example.com/hat.png",
    subtitle="We have the right hat for everyone.",
    default_action=Messenger.default_action("https://example.com/hats", webview_height_ratio="tall"),
    buttons=[
        Messenger.web_url("View website", "https://example.com"),
        Messenger.postback("Start chatting", "START"),
    ],
)
print("A card for Messenger:\n")
print(card.to_json(indent=2))

send = (
    MarketingCloud.send("order-881", sender_type="messenger", sender_id="503868699681937", validity_period=30)
    .to(ott_id="7788990011223344")
    .native(card)
    .custom_keys(messaging_type="RESPONSE")
)
print("\nThe same card through Salesforce Marketing Cloud, in the compact form that is sent:\n")
print(send.to_json())

invalid = (
    MarketingCloud.send("order-882", sender_type="messenger", sender_id="503868699681937", validity_period=30)
    .to()
    .native(
        Messenger.generic_template().element(
            "A hat for every head, a head for every hat, and a box to keep the two of them together in",
            buttons=[Messenger.postback(f"Hat number {number}", f"HAT_{number}") for number in range(4)],
        )
    )
    .custom_keys(messaging_type="MESSAGE_TAG")
)
print("\nThe error of an invalid payload, with all its problems:\n")
try:
    invalid.to_json()
except InvalidPayload as error:
    print(error)
else:
    raise SystemExit("this payload should be invalid")
