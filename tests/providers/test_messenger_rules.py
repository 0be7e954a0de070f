"""What Meta refuses of a Messenger payload, in its own words, and what it is warned of."""

from typing import Any, NamedTuple

import pytest

import ottbuild
from ottbuild import MarketingCloud, Messenger, Problem, WebexConnect
from tests.helpers import quietly

MESSAGE, SEND, MARKETING = "messenger.message", "messenger.send", "messenger.marketing_message"
LINK = "https://example.com/a"
TO = {"recipient": {"id": "7001"}}
HELLO = {"text": "Hello"}
CAMPAIGN = {"message_id": "120210000000000001", "messenger_delivery_data": {"subscription_token": "st-1"}}
PAYLOAD = "/attachment/payload"
ELEMENT = f"{PAYLOAD}/elements/0"
BUTTON = f"{PAYLOAD}/buttons/0"
POSTBACK = {"type": "postback", "title": "Buy", "payload": "BUY"}
IMAGE = {"type": "image", "payload": {"url": LINK}}
REACTION = {"message_id": "m_abc", "reaction": "😍"}


def template(**payload: Any) -> dict[str, Any]:
    return {"attachment": {"type": "template", "payload": payload}}


def card(**fields: Any) -> dict[str, Any]:
    return template(template_type="generic", elements=[fields])


def button(**fields: Any) -> dict[str, Any]:
    return template(template_type="button", text="Well?", buttons=[fields])


def receipt(**fields: Any) -> dict[str, Any]:
    whole = {
        "template_type": "receipt",
        "recipient_name": "Ida Roe",
        "order_number": "A-1",
        "currency": "EUR",
        "payment_method": "Cash",
        "summary": {"total_cost": 9.5},
    } | fields
    return template(**{name: value for name, value in whole.items() if value is not None})


def reply(**fields: Any) -> dict[str, Any]:
    return {**HELLO, "quick_replies": [fields]}


def utility(*components: dict[str, Any]) -> dict[str, Any]:
    return {"template": {"name": "order_shipped", "language": {"code": "en"}, "components": list(components)}}


def marketing(message: dict[str, Any]) -> dict[str, Any]:
    return {**CAMPAIGN, "message": message}


class Refused(NamedTuple):
    kind: str
    payload: dict[str, Any]
    pointer: str
    rule: str
    text: str | None = None
    code: str | None = None


EMPTY_MESSAGE = "Message cannot be empty, must provide valid attachment or text"
NO_TITLE = "Element button title cannot be empty."
INCOMPLETE = (
    "Incomplete element data: title and at least one other field (image url, subtitle or buttons) is required with "
    "non-empty value"
)
UNTAGGED = "(#100) Messaging type should be MESSAGE_TAG for tagged messages."
NOT_FETCHED = "Failed to fetch the file from the url"

REFUSED = [
    # Empty values
    Refused(MESSAGE, {}, "", "one_of", EMPTY_MESSAGE, "100/2018034"),
    Refused(MESSAGE, {"metadata": "a"}, "", "one_of", EMPTY_MESSAGE, "100/2018034"),
    Refused(SEND, TO, "", "any_of", "Must send either message or state", "2018015"),
    Refused(
        MESSAGE, {"text": ""}, "/text", "min_length", "(#100) Param [text] must be a non-empty UTF-8 encoded string", "100"
    ),
    Refused(
        MESSAGE, {"attachment": {"payload": {"url": LINK}}}, "/attachment/type", "required",
        "(#100) The parameter message[attachment][type] is required", "100",
    ),
    Refused(
        MESSAGE, {"attachment": {"type": "image"}}, PAYLOAD, "required",
        "(#100) The parameter message[attachment][payload] is required", "100",
    ),
    Refused(
        MESSAGE, template(template_type="carousel", elements=[]), f"{PAYLOAD}/template_type", "unknown_variant",
        "(#100) Invalid template type", "100",
    ),
    Refused(
        MESSAGE, template(template_type="button", buttons=[POSTBACK]), f"{PAYLOAD}/text", "required",
        "(#100) The parameter name_placeholder[text] is required", "100",
    ),
    Refused(
        MESSAGE, template(template_type="button", text="", buttons=[POSTBACK]), f"{PAYLOAD}/text", "min_length", None, "100"
    ),
    Refused(
        MESSAGE, template(template_type="button", text="Well?"), f"{PAYLOAD}/buttons", "required",
        "(#100) The parameter name_placeholder[buttons] is required", "100",
    ),
    Refused(
        MESSAGE, template(template_type="button", text="Well?", buttons=[]), f"{PAYLOAD}/buttons", "min_items",
        "param name_placeholder[buttons] must be non-empty.", "100",
    ),
    Refused(MESSAGE, button(title="Buy", payload="BUY"), f"{BUTTON}/type", "required"),
    Refused(MESSAGE, button(type="postback", payload="BUY"), f"{BUTTON}/title", "required", NO_TITLE, "100/2018053"),
    Refused(MESSAGE, button(type="postback", title="", payload="BUY"), f"{BUTTON}/title", "min_length", None, "100"),
    Refused(MESSAGE, button(type="web_url", title="", url=LINK), f"{BUTTON}/title", "min_length", None, "100"),
    Refused(MESSAGE, button(type="phone_number", title="", payload="+1"), f"{BUTTON}/title", "min_length", None, "100"),
    Refused(MESSAGE, button(type="audio_call", title=""), f"{BUTTON}/title", "min_length", None, "100"),
    Refused(MESSAGE, button(type="postback", title="Buy"), f"{BUTTON}/payload", "required", None, "2018040"),
    Refused(MESSAGE, button(type="postback", title="Buy", payload=""), f"{BUTTON}/payload", "min_length", None, "2018040"),
    Refused(MESSAGE, button(type="web_url", title="Open"), f"{BUTTON}/url", "required", None, "2018041"),
    Refused(MESSAGE, template(template_type="generic", elements=[]), f"{PAYLOAD}/elements", "min_items", None, "194"),
    Refused(MESSAGE, card(title="Mug"), ELEMENT, "min_fields", INCOMPLETE, "2018035"),
    Refused(MESSAGE, card(title="Mug", subtitle=""), ELEMENT, "min_fields", INCOMPLETE, "2018035"),
    Refused(MESSAGE, card(title="Mug", subtitle=None), ELEMENT, "min_fields", INCOMPLETE, "2018035"),
    Refused(MESSAGE, card(title="", subtitle="350 ml", image_url=LINK), f"{ELEMENT}/title", "min_length"),
    Refused(MESSAGE, card(title="Mug", subtitle="350 ml", buttons=[]), f"{ELEMENT}/buttons", "min_items", None, "194"),
    Refused(
        MESSAGE,
        template(template_type="media", elements=[{"media_type": "image", "attachment_id": "1", "buttons": []}]),
        f"{ELEMENT}/buttons", "min_items", None, "194",
    ),
    Refused(
        MESSAGE, {**HELLO, "quick_replies": []}, "/quick_replies", "min_items",
        "(#194) param message[quick_replies] has too few elements.", "194",
    ),
    Refused(MESSAGE, reply(title="M", payload="M"), "/quick_replies/0/content_type", "required"),
    Refused(MESSAGE, reply(content_type="text", payload="M"), "/quick_replies/0/title", "required", None, "2018098"),
    Refused(MESSAGE, reply(content_type="text", title="M"), "/quick_replies/0/payload", "required", None, "2018099"),
    Refused(
        MESSAGE, reply(content_type="text", title="", payload="M"), "/quick_replies/0/title", "required", None, "2018098"
    ),
    Refused(
        MESSAGE, reply(content_type="text", title="M", payload=""), "/quick_replies/0/payload", "required", None, "2018099"
    ),
    Refused(MESSAGE, {"attachments": []}, "/attachments", "min_items"),
    Refused(MESSAGE, utility(), "/template/components", "min_items"),
    Refused(MESSAGE, template(template_type="product", elements=[]), f"{PAYLOAD}/elements", "min_items"),
    # Receipts
    *[
        Refused(MESSAGE, receipt(**{name: None}), f"{PAYLOAD}/{name}", "required", None, "100")
        for name in ("recipient_name", "order_number", "currency", "payment_method", "summary")
    ],
    *[Refused(MESSAGE, receipt(currency=code), f"{PAYLOAD}/currency", "pattern", None, "100") for code in ("usd", "Euro", "")],
    Refused(
        MESSAGE, receipt(elements=[{"title": "Mug", "price": 9.5, "currency": "eur"}]), f"{ELEMENT}/currency", "pattern",
        None, "100",
    ),
    Refused(MESSAGE, receipt(elements=[{"title": "Mug", "price": -1}]), f"{ELEMENT}/price", "minimum", None, "2018055"),
    *[
        Refused(
            MESSAGE, receipt(summary={"total_cost": 9.5} | {name: -1}), f"{PAYLOAD}/summary/{name}", "minimum", None, "2018055"
        )
        for name in ("total_cost", "subtotal", "shipping_cost", "total_tax")
    ],
    Refused(MESSAGE, receipt(timestamp="yesterday"), f"{PAYLOAD}/timestamp", "pattern"),
    # Addresses
    *[
        Refused(MESSAGE, button(type="web_url", title="Open", url=url), f"{BUTTON}/url", "uri", None, "100")
        for url in ("/test-invalid-url", "example.com", "https://", "https:///a", "https://example.com/a b", "ftp://a.b/c")
    ],
    Refused(
        MESSAGE, {"attachment": {"type": "image", "payload": {"url": "mug.png"}}}, f"{PAYLOAD}/url", "uri", NOT_FETCHED,
        "100/2018008",
    ),
    Refused(MESSAGE, card(title="Mug", image_url="mug.png"), f"{ELEMENT}/image_url", "uri"),
    Refused(
        MESSAGE, card(title="Mug", subtitle="a", default_action={"type": "web_url", "url": "www.example.com"}),
        f"{ELEMENT}/default_action/url", "uri",
    ),
    Refused(
        MESSAGE, button(type="web_url", title="Open", url=LINK, fallback_url="/plain"), f"{BUTTON}/fallback_url", "uri"
    ),
    Refused(MESSAGE, button(type="account_link", url="https:/login"), f"{BUTTON}/url", "uri"),
    Refused(MESSAGE, receipt(order_url="orders/1"), f"{PAYLOAD}/order_url", "uri"),
    Refused(
        MESSAGE, reply(content_type="text", title="M", payload="M", image_url="m.png"), "/quick_replies/0/image_url", "uri"
    ),
    Refused(MESSAGE, {"attachments": [{"type": "image", "payload": {"url": "1.png"}}]}, "/attachments/0/payload/url", "uri",
            NOT_FETCHED, "100/2018008"),
    # Tags
    Refused(SEND, {**TO, "message": HELLO, "tag": "HUMAN_AGENT"}, "/messaging_type", "required", UNTAGGED, "100"),
    Refused(
        SEND, {**TO, "message": HELLO, "messaging_type": "UPDATE", "tag": "HUMAN_AGENT"}, "/messaging_type", "const",
        UNTAGGED, "100",
    ),
    Refused(SEND, {**TO, "message": HELLO, "tag": ""}, "/tag", "min_length", "(#100) Invalid tag.", "100"),
    *[
        Refused(
            SEND, {**TO, "message": HELLO, "messaging_type": "MESSAGE_TAG", "tag": tag}, "/tag", "switched_off", None, "100"
        )
        for tag in ("ACCOUNT_UPDATE", "CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE", "SHIPPING_UPDATE", "GAME_EVENT")
    ],
    # Reactions
    Refused(SEND, {**TO, "sender_action": "react"}, "/payload", "required"),
    Refused(SEND, {**TO, "sender_action": "unreact"}, "/payload", "required"),
    Refused(SEND, {**TO, "sender_action": "react", "payload": {"message_id": "m_abc"}}, "/payload/reaction", "required"),
    Refused(SEND, {**TO, "sender_action": "react", "payload": {"reaction": "😍"}}, "/payload/message_id", "required"),
    # New objects
    Refused(MESSAGE, {"attachments": [{"type": "video", "payload": {"url": LINK}}]}, "/attachments/0/type", "const"),
    Refused(MESSAGE, {**HELLO, "attachments": [IMAGE]}, "", "one_of"),
    Refused(MESSAGE, {**HELLO, **utility({"type": "body", "parameters": [{"type": "text", "text": "a"}]})}, "", "one_of"),
    Refused(MESSAGE, utility({"type": "BODY", "parameters": [{"type": "text", "text": "1"}]}), "/template/components/0/type", "unknown_variant"),
    Refused(MESSAGE, button(type="audio_call", title="Call us", expires_in_days=8), f"{BUTTON}/expires_in_days", "maximum"),
    # Marketing messages
    Refused(MARKETING, marketing({"text": "a" * 641}), "/message/text", "max_length"),
    Refused(MARKETING, {**marketing(HELLO), **TO}, "/recipient", "unknown_field"),
    Refused(MARKETING, {**marketing(HELLO), "messaging_type": "UPDATE"}, "/messaging_type", "unknown_field"),
    Refused(MARKETING, {**marketing(HELLO), "message_id": "a1"}, "/message_id", "pattern"),
    Refused(MARKETING, {**marketing(HELLO), "min_conversation_gap_seconds": 0}, "/min_conversation_gap_seconds", "minimum"),
    Refused(MARKETING, marketing({**HELLO, **card(title="Mug", subtitle="a")}), "/message", "one_of"),
    Refused(
        MARKETING, marketing(template(template_type="airline_update")), f"/message{PAYLOAD}/template_type", "unknown_variant"
    ),
    Refused(
        MARKETING, marketing(button(type="phone_number", title="Call", payload="+1")), f"/message{BUTTON}/type",
        "unknown_variant", None, "2300023",
    ),
    Refused(
        MARKETING, marketing(card(title="Mug", media_type="video")), f"/message{ELEMENT}/video_id", "required", None, "2300021"
    ),
    Refused(MARKETING, marketing(card(title="Mug", media_type="image")), f"/message{ELEMENT}", "any_of", None, "2300022"),
    Refused(
        MARKETING, marketing(card(title="Mug", image_url=LINK, image_urls=[{"url": LINK}])), f"/message{ELEMENT}",
        "exclusive", None, "2300047",
    ),
    Refused(
        MARKETING, marketing(card(title="Mug", image_urls=[{"url": LINK, "is_hero_image": one} for one in (True, "true")])),
        f"/message{ELEMENT}/image_urls", "max_contains", None, "2300048",
    ),
    Refused(
        MARKETING,
        marketing(template(template_type="generic", elements=[{"title": "a", "image_urls": [{"url": LINK}]}, {"title": "b"}])),
        f"/message{ELEMENT}/image_urls", "forbidden", None, "2300046",
    ),
    Refused(
        MARKETING, marketing(card(title="Mug", media_type="video", video_id="1", buttons=[POSTBACK])),
        f"/message{ELEMENT}/buttons/0", "forbidden", None, "2300023",
    ),
    Refused(MARKETING, marketing(template(template_type="coupon", title="10% off", coupon_code="MUG10")),
            f"/message{PAYLOAD}/coupon_url", "required"),
]  # fmt: skip


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: f"{case.pointer} {case.rule}")
def test_what_meta_refuses_is_an_error_in_its_words(case: Refused) -> None:
    (problem,) = (problem for problem in ottbuild.check(case.kind, case.payload) if problem.is_error)
    assert (problem.pointer, problem.rule, problem.provider_message, problem.provider_code) == case[2:]
    assert problem.doc is not None


class Warned(NamedTuple):
    kind: str
    payload: dict[str, Any]
    pointer: str
    rule: str


TWO_WAYS = [{"type": "text", "text": "Ida", "parameter_name": "name"}, {"type": "text", "text": "Friday"}]

WARNED = [
    Warned(MESSAGE, {"attachment": {"type": "image", "payload": {}}}, PAYLOAD, "any_of"),
    Warned(MESSAGE, {"attachment": {"type": "video", "payload": {"is_reusable": True}}}, PAYLOAD, "any_of"),
    Warned(MESSAGE, {"attachments": [IMAGE] * 11}, "/attachments", "max_items"),
    Warned(MESSAGE, card(title="Mug", default_action={"type": "web_url", "url": LINK}), ELEMENT, "any_of"),
    Warned(MESSAGE, utility({"type": "body", "parameters": TWO_WAYS}), "/template/components/0/parameters", "any_of"),
    Warned(
        MESSAGE,
        template(
            template_type="media",
            elements=[{"media_type": "image", "attachment_id": "1", "buttons": [{"type": "audio_call", "title": "Call"}]}],
        ),
        f"{ELEMENT}/buttons/0", "forbidden",
    ),
    Warned(
        MESSAGE, button(type="game_play", title="Play", game_metadata={"player_id": "1", "context_id": "2"}),
        f"{BUTTON}/game_metadata", "exclusive",
    ),
    Warned(MESSAGE, {**HELLO, "metadata": None}, "/metadata", "null"),
    Warned(MESSAGE, {**HELLO, "attachment": None}, "/attachment", "null"),
    Warned(MESSAGE, reply(content_type="location"), "/quick_replies/0", "switched_off"),
    Warned(SEND, {**TO, "message": HELLO, "messaging_type": "UTILITY"}, "/message/template", "required"),
    Warned(SEND, {**TO, "message": {"template": {"name": "a", "language": {"code": "en"}}}, "messaging_type": "RESPONSE"}, "/messaging_type", "const"),
    Warned(SEND, {**TO, "message": HELLO, "access_token": "EAAB"}, "/access_token", "credential"),
    Warned(SEND, {**TO, "sender_action": "unreact", "payload": REACTION}, "/payload/reaction", "forbidden"),
    Warned(SEND, {**TO, "sender_action": "typing_on", "payload": REACTION}, "/sender_action", "enum"),
]  # fmt: skip


@pytest.mark.parametrize("case", WARNED, ids=lambda case: f"{case.pointer} {case.rule}")
def test_what_is_advice_is_a_warning(case: Warned) -> None:
    (problem,) = ottbuild.check(case.kind, case.payload)
    assert (problem.pointer, problem.rule, problem.severity) == (case.pointer, case.rule, "warning")
    assert ottbuild.parse(case.kind, case.payload).to_dict()


ACCEPTED: list[tuple[str, dict[str, Any]]] = [
    (MESSAGE, {"attachment": {"type": "image", "payload": {"attachment_id": "18546"}}}),
    (MESSAGE, reply(content_type="text", title="", payload="", image_url=LINK)),
    (MESSAGE, receipt(elements=[])),
    (MESSAGE, receipt(elements=[{"title": "Sticker", "price": 0}], timestamp="1700000000")),
    (MESSAGE, button(type="audio_call", title="Call us")),
    (MESSAGE, button(type="audio_call", title="Call us", expires_in_days=7)),
    (MESSAGE, utility({"type": "buttons", "parameters": [{"type": "URL", "url": "A-17"}]})),
    (SEND, {**TO, "message": {"template": {"name": "order_shipped", "language": {"code": "en"}}}}),
    (SEND, {**TO, "sender_action": "react", "payload": REACTION}),
    (SEND, {**TO, "sender_action": "unreact", "payload": {"message_id": "m_abc"}}),
    (SEND, {**TO, "message": HELLO, "messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}),
    (MARKETING, marketing({"text": "Hello, {{first_name}}!"})),
    (MARKETING, marketing(card(title="Mug", image_urls=[{"url": LINK, "is_hero_image": True}, {"url": LINK}]))),
    (MARKETING, marketing(card(title="Mug", buttons=[{"type": "app", "ios_url": "shop://mugs"}]))),
]


@pytest.mark.parametrize(("kind", "payload"), ACCEPTED)
def test_what_the_pages_allow_has_no_problem(kind: str, payload: dict[str, Any]) -> None:
    assert ottbuild.check(kind, payload) == ()


def test_a_shared_card_has_the_options_of_a_generic_template() -> None:
    contents = template(
        template_type="generic", sharable=True, image_aspect_ratio="square", elements=[{"title": "a", "subtitle": "b"}]
    )
    shared = card(title="Mug", buttons=[{"type": "element_share", "share_contents": contents}])
    assert [problem.rule for problem in ottbuild.check(MESSAGE, shared) if problem.is_error] == []


@pytest.mark.parametrize("action", ["TYPING_ON", "TYPING_OFF", "MARK_SEEN"])
def test_sender_actions_in_capitals_are_read(action: str) -> None:
    data = {**TO, "sender_action": action}
    assert ottbuild.parse(SEND, data).to_dict() == {**TO, "sender_action": action.lower()}


def test_a_reaction_in_capitals_is_read() -> None:
    data = {**TO, "sender_action": "REACT", "payload": REACTION}
    assert ottbuild.parse(SEND, data).to_dict() == {**data, "sender_action": "react"}


def test_numbers_are_read_as_ids() -> None:
    data = {**marketing(HELLO), "message_id": 120210000000000001}
    assert ottbuild.parse(MARKETING, data).to_dict() == marketing(HELLO)
    whole = receipt(timestamp=1700000000)
    assert ottbuild.parse(MESSAGE, whole).to_dict() == receipt(timestamp="1700000000")


def test_a_token_in_the_body_is_not_shown() -> None:
    (problem,) = ottbuild.check(SEND, {**TO, "message": HELLO, "access_token": "EAABsecret"})
    assert isinstance(problem, Problem)
    assert "EAABsecret" not in repr(problem)
    assert "EAABsecret" not in repr(ottbuild.parse(SEND, {**TO, "message": HELLO, "access_token": "EAABsecret"}))


def test_the_token_of_a_request_goes_into_a_header() -> None:
    request = Messenger.react("m_abc", "😍").to(id="7001").request(access_token="t-1")
    assert request.url == "https://graph.facebook.com/v25.0/me/messages"
    assert request.headers["Authorization"] == "Bearer t-1"
    assert b"access_token" not in request.content


@pytest.mark.parametrize("version", ["v24.0", "v27.0", "v30.0"])
def test_any_version_of_the_graph_can_be_asked(version: str) -> None:
    request = Messenger.send(Messenger.text("a")).to(id="1").request(access_token="t", version=version)
    assert request.url.startswith(f"https://graph.facebook.com/{version}/")


def test_a_marketing_message_is_sent_for_an_ad_account() -> None:
    message = Messenger.Marketing.text("Sale", message_id="1", subscription_token="st-1")
    request = message.request(ad_account_id="77", system_user_access_token="t-1")
    assert request.url == "https://graph.facebook.com/v25.0/act_77/messages"
    assert request.headers["Authorization"] == "Bearer t-1"
    result = ottbuild.read_response(message, 200, b'{"success":true,"marketing_message_tracking_id":"98ec"}')
    assert result.to_dict() == {"success": True, "marketing_message_tracking_id": "98ec"}


def test_a_tag_that_meta_refuses_is_a_warning_through_webex_connect_whose_page_shows_it() -> None:
    made = WebexConnect.messenger(Messenger.text("Hello"), appid="a_1").to(psid=["1"]).messaging_type("MESSAGE_TAG")
    tagged = quietly(lambda: made.tag("ACCOUNT_UPDATE"))
    (problem,) = tagged.problems()
    assert (problem.rule, problem.severity) == ("switched_off", "warning")
    assert tagged.to_json()


def test_a_tag_that_meta_refuses_is_an_error_through_marketing_cloud() -> None:
    made = (
        MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
        .to(ott_id="2")
        .text("Hello")
    )
    (problem,) = quietly(lambda: made.custom_keys(messaging_type="MESSAGE_TAG", tag="ACCOUNT_UPDATE")).problems()
    assert (problem.rule, problem.severity) == ("switched_off", "error")
