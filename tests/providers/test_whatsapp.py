"""Rules and answers of WhatsApp, as they are seen in payloads of all ages."""

import json
from itertools import cycle
from typing import Any

import pytest

import ottbuild
from ottbuild import WhatsApp
from ottbuild.guide.recognize import recognize
from ottbuild.providers.whatsapp import models

TO = {"messaging_product": "whatsapp", "to": "491701234567"}
BUTTON = {"type": "reply", "reply": {"id": "yes", "title": "Yes"}}
LINK = {"type": "cta_url", "cta_url": {"display_text": "Open", "url": "https://example.com"}}


def message(kind: str, content: Any, **others: Any) -> dict[str, Any]:
    return {**TO, "type": kind, kind: content, **others}


def interactive(kind: str, action: Any, **others: Any) -> dict[str, Any]:
    return message("interactive", {"type": kind, "body": {"text": "Hi"}, "action": action}, **others)


def buttons(*items: Any, **others: Any) -> dict[str, Any]:
    return interactive("button", {"buttons": [*items]}, **others)


def template(*components: Any, **others: Any) -> dict[str, Any]:
    return message("template", {"name": "hi", "language": {"code": "en"}, "components": [*components]}, **others)


def values(sub_type: str, index: Any, parameter: Any) -> dict[str, Any]:
    return {"type": "button", "sub_type": sub_type, "index": index, "parameters": [parameter]}


def rows(*counts: int) -> dict[str, Any]:
    """Return a list message whose sections have so many rows."""
    sections = [
        {"title": f"S{at}", "rows": [{"id": f"{at}.{row}", "title": f"{at}.{row}"} for row in range(count)]}
        for at, count in enumerate(counts)
    ]
    return interactive("list", {"button": "Open", "sections": sections})


def cards(*numbers: int, catalogs: tuple[str, ...] = ("1",)) -> dict[str, Any]:
    """Return a carousel whose cards have these numbers, with products of these catalogs in turn."""
    actions = cycle([{"catalog_id": catalog, "product_retailer_id": "a"} for catalog in catalogs])
    items = [{"card_index": number, "type": "product", "action": next(actions)} for number in numbers]
    return interactive("carousel", {"cards": items})


def reply_cards(*counts: int) -> dict[str, Any]:
    """Return a carousel whose cards have so many quick replies."""
    replies = [{"type": "quick_reply", "quick_reply": {"id": f"{at}", "title": f"{at}"}} for at in range(max(counts))]
    picture = {"type": "image", "image": {"link": "https://example.com/shirt.jpg"}}
    items = [
        {"card_index": at, "type": "cta_url", "header": picture, "action": {"buttons": replies[:count]}}
        for at, count in enumerate(counts)
    ]
    return interactive("carousel", {"cards": items})


def product_values(*catalogs: str) -> dict[str, Any]:
    """Return the values for cards with products of these catalogs."""
    products = [{"product_retailer_id": "a", "catalog_id": catalog} for catalog in catalogs]
    return {
        "type": "carousel",
        "cards": [
            {
                "card_index": at,
                "components": [{"type": "header", "parameters": [{"type": "product", "product": product}]}],
            }
            for at, product in enumerate(products)
        ],
    }


def card_values(buttons: int) -> dict[str, Any]:
    """Return the values for two cards with so many quick replies."""
    replies = [values("quick_reply", f"{at}", PAYLOAD) for at in range(buttons)]
    return {"type": "carousel", "cards": [{"card_index": at, "components": replies} for at in range(2)]}


def order_without(field: str, currency: str = "BRL", **others: Any) -> dict[str, Any]:
    """Return the details of an order without one field."""
    parameters = order()["interactive"]["action"]["parameters"] | {"currency": currency, **others}
    del parameters[field]
    return interactive("order_details", {"name": "review_and_pay", "parameters": parameters})


def order_status(**states: Any) -> dict[str, Any]:
    return interactive("order_status", {"name": "review_order", "parameters": {"reference_id": "r-1", **states}})


PAYMENT_LINK = {"type": "payment_link", "payment_link": {"uri": "https://example.com/pay/1042"}}


def order(
    sale: int | None = 4490, subtotal: int = 8980, total: int = 9970, name: str = "Shirt", **tax: str
) -> dict[str, Any]:
    """Return the order of two shirts, with shipping and a discount."""

    def amount(value: int) -> dict[str, int]:
        return {"value": value, "offset": 100}

    shirt: dict[str, Any] = {"retailer_id": "a", "name": name, "amount": amount(4990), "quantity": 2}
    content = {
        "status": "pending",
        "items": [shirt | ({} if sale is None else {"sale_amount": amount(sale)})],
        "subtotal": amount(subtotal),
        "tax": amount(0) | tax,
        "shipping": amount(1490),
        "discount": amount(500),
    }
    parameters = {
        "reference_id": "r-1",
        "type": "physical-goods",
        "payment_type": "br",
        "currency": "BRL",
        "total_amount": amount(total),
        "order": content,
    }
    return interactive("order_details", {"name": "review_and_pay", "parameters": parameters})


def text_of(kind: str, text: str = "Ann", named: str | None = None) -> dict[str, Any]:
    name = {} if named is None else {"parameter_name": named}
    return {"type": kind, "parameters": [{"type": "text", **name, "text": text}]}


PARAMETERS = "/interactive/action/parameters"
ORDER = f"{PARAMETERS}/order"


PAYLOAD = {"type": "payload", "payload": "STOP"}
HIDDEN = {"messaging_product": "whatsapp", "text": {"body": "Hi"}}


@pytest.mark.parametrize(
    "data",
    [
        message("text", {"body": "x" * 4096}),
        message("text", {"body": "😀" * 2048}),
        message("text", {"body": "x" * 1024}, category="utility", ttl_seconds=43200),
        message("text", {"body": "x" * 4096}, category="service"),
        {**message("text", {"body": "Hi"}), "recipient": "US.ENT.11815799212886844830"},
        message("location", {"latitude": 52.5, "longitude": "13.4"}),
        message("location", {"latitude": "-7.0", "longitude": 13}),
        message("location", {"latitude": 52.5, "longitude": 13.4, "name": "Office", "address": "Lake Road 1"}),
        message("contacts", [{"name": {"formatted_name": "Ana", "first_name": "Ana"}, "emails": []}] * 257),
        message("reaction", {"message_id": "wamid.X", "emoji": ""}),
        message("reaction", {"message_id": "wamid.X", "emoji": "👩‍👩‍👧‍👦"}),
        rows(4, 6),
        cards(1, 0, 2),
        order(),
        order(sale=None, subtotal=9980, total=10970),
        order_without("order"),
        order_without("order", payment_settings=[PAYMENT_LINK]),
        order_status(payment={"status": "captured"}),
        reply_cards(1, 1),
        reply_cards(4, 4, 4),
        template(product_values("1", "1")),
        template(text_of("body", "x" * 1024), text_of("header")),
        interactive("contact_request", {"name": "contact_request"}),
        buttons(LINK, BUTTON, category="utility"),
        template(),
        template(values("quick_reply", 0, PAYLOAD), values("quick_reply", "1", PAYLOAD)),
        template(values("CATALOG", 0, {"type": "action", "action": {}})),
        template(
            {
                "type": "body",
                "parameters": [{"type": "date_time", "date_time": {"fallback_value": "May 1", "year": 2026}}],
            }
        ),
        message("template", {"name": "hi", "language": {"code": "en", "policy": "deterministic"}}),
    ],
)
def test_what_whatsapp_takes(data: dict[str, Any]) -> None:
    assert ottbuild.check("whatsapp.send", data) == ()
    assert recognize(data, to_check=True) == "whatsapp.send"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (message("text", {"body": "x" * 4097}), [("/text/body", "max_length")]),
        (message("text", {"body": ""}), [("/text/body", "min_length")]),
        (message("text", {"body": "x" * 1025}, category="utility"), [("/text/body", "max_length")]),
        (message("text", {"body": "Hi"}, ttl_seconds=60), [("/category", "required")]),
        (message("text", {"body": "Hi"}, category="authentication", ttl_seconds=901), [("/ttl_seconds", "maximum")]),
        (message("text", {"body": "Hi"}, recipient_type="group", recipient="US.1"), [("/recipient", "forbidden")]),
        (message("image", {"id": "1", "link": "https://example.com/a.png"}), [("/image", "one_of")]),
        (message("image", {}), [("/image", "one_of")]),
        (message("audio", {"id": "1", "caption": "Hi"}), [("/audio/caption", "unknown_field")]),
        (message("document", {"id": "1", "provider": "x"}), [("/document/provider", "unknown_field")]),
        (message("contacts", []), [("/contacts", "min_items")]),
        (message("reaction", {"message_id": "x", "emoji": "👍👍"}), [("/reaction/emoji", "max_length")]),
        (message("reaction", {"message_id": "x", "emoji": "👍"}, context={"message_id": "y"}), [("/context", "forbidden")]),
        (buttons(), [("/interactive/action/buttons", "min_items")]),
        (buttons(BUTTON, BUTTON), [("/interactive/action/buttons", "unique_field")] * 2),
        (buttons(LINK), [("/interactive/action/buttons/0/type", "const")]),
        (buttons(BUTTON, LINK, category="utility"), [("/interactive/action/buttons", "together")]),
        (buttons(LINK, LINK, LINK, category="utility"), [("/interactive/action/buttons", "max_contains")]),
        (buttons({"type": "reply", "reply": {"id": "a ", "title": "A"}}), [("/interactive/action/buttons/0/reply/id", "forbidden")]),
        (rows(5, 6), [("/interactive/action/sections", "total_items")]),
        (rows(0), [("/interactive/action/sections/0/rows", "min_items")]),
        (interactive("BUTTON", {"buttons": [BUTTON]}), [("/interactive/type", "unknown_variant")]),
        (interactive("list", {}, category="utility"), [("/interactive/type", "enum")]),
        (template(values("quick_reply", 0, {"type": "text", "text": True})), [(f"/template/components/0/parameters/0/{key}", rule) for key, rule in (("payload", "required"), ("type", "const"), ("text", "unknown_field"))]),
        (template({"type": "body", "parameters": [{"type": "text", "text": ""}]}), [("/template/components/0/parameters/0/text", "min_length")]),
        (template({"type": "body", "parameters": [{"type": "text", "text": "a\nb"}]}), [("/template/components/0/parameters/0/text", "forbidden")]),
        (template(values("quick_reply", 0, PAYLOAD), values("url", 0, {"type": "text", "text": "x"})), [("/template/components", "unique_field")]),
        (template({"type": "header", "parameters": [{"type": "text", "text": "x" * 61}]}), [("/template/components/0/parameters/0/text", "max_length")]),
        (template(*[{"type": "body", "parameters": [{"type": "text", "text": "x"}]}] * 2), [("/template/components", "max_contains")]),
        (template(values("copy_code", 0, {"type": "coupon_code", "coupon_code": "25 OFF"})), [("/template/components/0/parameters/0/coupon_code", "pattern")]),
        (cards(0, 2), [("/interactive/action/cards", "unique_field")]),
        (cards(1, 1), [("/interactive/action/cards", "unique_field")]),
        (cards(0, 1, catalogs=("1", "2")), [("/interactive/action/cards", "same_field")]),
        (reply_cards(3, 4), [("/interactive/action/cards", "same_count")]),
        (template(card_values(3)), [(f"/template/components/0/cards/{at}/components", "max_contains") for at in range(2)]),
        (order_without("order", "INR", payment_settings=[PAYMENT_LINK], type="digital-goods", payment_type="upi"), [(f"{PARAMETERS}/order", "required")]),
        (order_status(), [(PARAMETERS, "any_of")]),
        (order(subtotal=4000), [(PARAMETERS, "adds_up")]),
        (order(total=6000), [(PARAMETERS, "adds_up")]),
        (order(sale=5000, subtotal=10000, total=10990), [(f"{ORDER}/items/0", "ascending")]),
        (template(text_of("header", named="a"), text_of("body")), [("/template/components", "any_of")]),
        (template(text_of("header"), text_of("body", "x" * 1025)), [("/template/components/1/parameters/0/text", "max_length")]),
        ({**TO, "type": "pin", "pin": {"type": "unpin", "message_id": "wamid.X"}}, [("/recipient_type", "required")]),
        (message("template", {"name": "hi"}), [("/template/language", "required")]),
        (message("template", {"name": "hi", "namespace": "x", "language": {"code": "en"}}), [("/template/namespace", "unknown_field")]),
        (message("text", {"body": "Hi"}, preview_url=True), [("/preview_url", "unknown_field")]),
        ({"to": "49", "type": "text", "text": {"body": "Hi"}}, [("/messaging_product", "required")]),
    ],
)  # fmt: skip
def test_what_whatsapp_refuses(data: dict[str, Any], found: list[tuple[str, str]]) -> None:
    errors = [one for one in ottbuild.check("whatsapp.send", data) if one.is_error]
    if data.get("interactive", {}).get("type") == "list" and not data["interactive"]["action"]:
        errors = [one for one in errors if one.pointer == "/interactive/type"]
    assert [(one.pointer, one.rule) for one in errors] == found


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ({**HIDDEN, "to": "49"}, [("", "switched_off")]),
        (order(subtotal=4000, total=4990), [(ORDER, "items_add_up")]),
        (message("text", {"body": "Hi"}) | {"to": "US.13491208655302741918"}, [("/to", "pattern")]),
        (message("text", {"body": "Hi"}, context=None), [("/context", "null")]),
        (message("text", {"body": "Hi"}, access_token="EAAG"), [("/access_token", "credential")]),
        (
            {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.X", "access_token": "EAAG"},
            [("/access_token", "credential")],
        ),
        (message("template", {"name": "hi", "language": {"code": "en-US"}}), [("/template/language/code", "enum")]),
        (template(product_values("1", "2")), [("/template/components/0/cards", "same_field")]),
        (order(name=" Shirt"), [(f"{ORDER}/items/0/name", "forbidden")]),
        (order(description="None "), [(f"{ORDER}/tax/description", "forbidden")]),
        (interactive("catalog_message", {"name": "catalog_message"}), [("/interactive/action/parameters", "required")]),
        (
            interactive("catalog_message", {"name": "catalog_message", "parameters": {}}),
            [("/interactive/action/parameters/thumbnail_product_retailer_id", "required")],
        ),
        (message("contacts", [{"name": {"formatted_name": "Ana"}}]), [("/contacts/0/name", "any_of")]),
        (
            message("location", {"latitude": 52.5, "longitude": 13.4, "address": "Lake Road 1"}),
            [("/location/name", "required")],
        ),
        (message("text", {"body": "😀" * 2048 + "!"}), [("/text/body", "max_length")]),
        (message("image", {"id": "1", "caption": "😀" * 513}), [("/image/caption", "max_length")]),
        (
            buttons({"type": "reply", "reply": {"id": "yes", "title": "😀" * 11}}),
            [("/interactive/action/buttons/0/reply/title", "max_length")],
        ),
        (
            interactive("location_request_message", {"name": "send_location"}, recipient_type="group"),
            [("/recipient_type", "forbidden")],
        ),
        (
            template({"type": "header", "parameters": [{"type": "gif", "gif": {"id": "1"}}]}),
            [("/template/components/0/parameters/0/gif", "forbidden")],
        ),
        (
            template(values("copy_code", 0, {"type": "coupon_code", "coupon_code": "X" * 20})),
            [("/template/components/0/parameters/0/coupon_code", "max_length")],
        ),
    ],
)
def test_what_is_only_a_warning(data: dict[str, Any], found: list[tuple[str, str]]) -> None:
    problems = ottbuild.check("whatsapp.send", data)
    assert [(one.severity, one.pointer, one.rule) for one in problems] == [("warning", *one) for one in found]


def definition(*parts: Any, **others: Any) -> dict[str, Any]:
    return {"name": "order_upd", "language": "en_US", "category": "UTILITY", "components": [*parts], **others}


def body(text: str, *examples: str, **named: str) -> dict[str, Any]:
    params = [{"param_name": name, "example": example} for name, example in named.items()]
    example = {"body_text": [[*examples]]} if examples else {"body_text_named_params": params} if named else None
    return {"type": "BODY", "text": text, **({"example": example} if example else {})}


def header(kind: str, **others: Any) -> dict[str, Any]:
    return {"type": "HEADER", "format": kind, **others}


def new_buttons(*items: Any) -> dict[str, Any]:
    return {"type": "BUTTONS", "buttons": [*items]}


def card(*parts: Any) -> dict[str, Any]:
    return {"components": [header("IMAGE", **FILE), *parts]}


def product_card(button: dict[str, Any]) -> dict[str, Any]:
    return {"components": [header("PRODUCT"), new_buttons(button)]}


FILE = {"example": {"header_handle": ["4::aW"]}}
BODY = body("Your order was shipped.")
STOP = {"type": "QUICK_REPLY", "text": "Stop"}
SITE = {"type": "URL", "text": "Our site", "url": "https://example.com"}
CODE = {"type": "COPY_CODE", "example": "25OFF"}
VIEW = {"type": "SPM", "text": "View"}
OTP = {"type": "OTP", "otp_type": "COPY_CODE"}
OFFER = {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon!"}}
ASK = {"type": "CALL_PERMISSION_REQUEST"}


@pytest.mark.parametrize(
    "data",
    [
        {
            "name": "order_upd",
            "language": "en_US",
            "category": "utility",
            "parameter_format": "named",
            "components": [
                {
                    "type": "body",
                    "text": "Hi {{first_name}}, order sent.",
                    "example": {"body_text_named_params": [{"param_name": "first_name", "example": "Ann"}]},
                },
                {
                    "type": "buttons",
                    "buttons": [
                        {"type": "url", "text": "Track", "url": "https://ex.test/{{1}}", "example": ["9"]},
                        {"type": "quick_reply", "text": "Stop"},
                    ],
                },
            ],
        },
        {
            "name": "otp",
            "language": "en_US",
            "category": "authentication",
            "components": [
                {"type": "body", "add_security_recommendation": True},
                {"type": "footer", "code_expiration_minutes": 10},
                {"type": "buttons", "buttons": [{"type": "otp", "otp_type": "copy_code", "text": "Copy"}]},
            ],
        },
        definition(body("Hi {{1}}, it comes on {{2}}.", "Ann", "Thursday")),
        definition(header("TEXT", text="Hi {{1}}", example={"header_text": ["Ann"]}), BODY),
        definition(header("LOCATION"), BODY),
        definition(BODY, new_buttons(*[STOP] * 10)),
        definition(ASK, BODY, message_send_ttl_seconds="-1"),
        definition(OFFER, body("x" * 600), header("VIDEO", **FILE), category="MARKETING"),
        definition(BODY, {"type": "CAROUSEL", "cards": [card(body("x" * 160))] * 10}, category="MARKETING"),
        definition(BODY, {"type": "CAROUSEL", "cards": [product_card(VIEW)] * 2}, category="MARKETING"),
        definition(BODY, new_buttons(STOP, STOP, SITE)),
        definition(BODY, new_buttons(SITE, STOP, STOP)),
        definition(OFFER, BODY, new_buttons(CODE, SITE), category="MARKETING"),
        {"name": "mine", "language": "en_US", "category": "UTILITY", "library_template_name": "delivery_update_1"},
    ],
)
def test_what_can_be_a_template(data: dict[str, Any]) -> None:
    assert ottbuild.check("whatsapp.template", ottbuild.parse("whatsapp.template", data).to_dict(check=False)) == ()
    assert recognize(data, to_check=True) == "whatsapp.template"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (definition(), [("", "any_of"), ("/components", "min_contains")]),
        (definition(BODY, BODY), [("/components", "max_contains")]),
        (definition(BODY, header("LOCATION"), header("LOCATION")), [("/components", "max_contains")]),
        (definition(header("IMAGE"), BODY), [("/components/0/example", "required")]),
        (definition(header("TEXT", text="{{1}} {{2}}", example={"header_text": ["a"]}), BODY),
         [("/components/0/text", "forbidden"), ("/components/0", "linked")]),
        (definition(body("x" * 1025)), [("/components/0/text", "max_length")]),
        (definition(ASK, body("x" * 4097)), [("/components/1/text", "max_length")]),
        (definition(body("Hi {{1}}, bye.")), [("/components/0/example", "required")]),
        (definition(body("Hi {{1}} and {{3}}.", "Ann", "Ben")), [("/components/0", "linked")]),
        (definition(body("Hi {{1}} and {{2}}.", "Ann")), [("/components/0", "linked")]),
        (definition(body("Hi {{first_name}}.", name="Ann"), parameter_format="named"), [("/components/0", "linked")]),
        (definition(body("Hi {{name}}.", name="Ann")), [("/parameter_format", "required")]),
        (definition(body("Hi {{Name$}}.", Name="Ann"), parameter_format="named"),
         [("/components/0/text", "forbidden"), ("/components/0", "linked"), ("/components/0/example/body_text_named_params/0/param_name", "pattern")]),
        (definition(body("{{1}}, hello.", "Ann")), [("/components/0/text", "forbidden")]),
        (definition(body("Hello {{1}}", "Ann")), [("/components/0/text", "forbidden")]),
        (definition(OFFER, body("x" * 601)), [("/category", "const"), ("/components/1/text", "max_length")]),
        (definition(OFFER, BODY, {"type": "FOOTER", "text": "x"}, category="MARKETING"), [("/components/2/type", "forbidden")]),
        (definition(OFFER, BODY, header("LOCATION"), category="MARKETING"), [("/components/2/format", "enum")]),
        (definition(ASK, BODY, new_buttons(STOP)), [("/components/2/type", "forbidden")]),
        (definition(BODY, category="AUTHENTICATION"), [("/components/0/text", "forbidden")]),
        (definition({"type": "BODY"}, new_buttons(STOP), category="AUTHENTICATION"), [("/components/1/buttons/0/type", "const")]),
        (definition({"type": "BODY"}, header("LOCATION"), category="AUTHENTICATION"), [("/components/1/type", "enum")]),
        (definition(BODY, new_buttons(OTP)), [("/components/1/buttons/0/type", "forbidden")]),
        (definition({"type": "BODY"}), [("/components/0/text", "required")]),
        (definition(BODY, {"type": "CAROUSEL", "cards": [card()] * 2}), [("/category", "const")]),
        (definition(BODY, {"type": "CAROUSEL", "cards": [card(), card(BODY)]}, category="MARKETING"), [("/components/1/cards", "any_of")]),
        (definition(BODY, {"type": "CAROUSEL", "cards": [card(body("x" * 161))] * 2}, category="MARKETING"),
         [(f"/components/1/cards/{at}/components/1/text", "max_length") for at in range(2)]),
        (definition(body("x" * 161), new_buttons({"type": "SPM", "text": "View"})), [("/components/0/text", "max_length")]),
        (definition(BODY, new_buttons(STOP, SITE, STOP)), [("/components/1/buttons", "together")]),
        (definition(BODY, new_buttons(SITE, STOP, SITE)), [("/components/1/buttons", "together")]),
        (definition(BODY, new_buttons(*[{"type": "CATALOG", "text": "View catalog"}] * 2)), [("/components/1/buttons", "max_contains")]),
        (definition(OFFER, BODY, new_buttons(SITE, CODE), category="MARKETING"),
         [(f"/components/2/buttons/{at}/type", "const") for at in range(2)]),
        (definition(BODY, {"type": "CAROUSEL", "cards": [product_card(VIEW), card()]}, category="MARKETING"),
         [("/components/1/cards", "same_count"), ("/components/1/cards/1/components/0/format", "const")]),
        (definition(BODY, {"type": "CAROUSEL", "cards": [product_card(STOP)] * 2}, category="MARKETING"),
         [(f"/components/1/cards/{at}/components/1/buttons/0/type", "enum") for at in range(2)]),
        (definition(BODY, {"type": "CAROUSEL", "cards": [card(new_buttons(VIEW))] * 2}, category="MARKETING"),
         [(f"/components/1/cards/{at}/components/1/buttons/0/type", "forbidden") for at in range(2)]),
        (definition(body("Hi {{1}, bye.")), [("/components/0/text", "forbidden")]),
        (definition(body("Hi 1}}, bye.")), [("/components/0/text", "forbidden")]),
        (definition({**body("Hi {{a}}.", a="Ann"), "example": {"body_text_named_params": [{"param_name": "a", "example": "x"}] * 2}}, parameter_format="named"),
         [("/components/0/example/body_text_named_params", "unique_field")]),
        (definition(BODY, category="TRANSACTIONAL"), [("/category", "enum")]),
        (definition(BODY, name="Order Update"), [("/name", "pattern")]),
    ],
)  # fmt: skip
def test_what_is_no_template(data: dict[str, Any], found: list[tuple[str, str]]) -> None:
    errors = [one for one in ottbuild.check("whatsapp.template", data) if one.is_error]
    assert sorted((one.pointer, one.rule) for one in errors) == sorted(found)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (definition(BODY, allow_category_change=True), [("/allow_category_change", "switched_off")]),
        (definition(body("Hi {{1}}.", "Ann", "Ben")), [("/components/0", "used")]),
        (
            definition(body("Hi {{1}}.") | {"example": {"body_text": ["Ann"]}}),
            [("/components/0/example/body_text/0", "type")],
        ),
        (definition(ASK, body("x" * 1025)), [("/components/1/text", "max_length")]),
        (definition(BODY, {"type": "FOOTER", "text": "Bye {{1}}"}), [("/components/1/text", "forbidden")]),
    ],
)
def test_what_only_warns_of_a_template(data: dict[str, Any], found: list[tuple[str, str]]) -> None:
    problems = ottbuild.check("whatsapp.template", data)
    assert [(one.severity, one.pointer, one.rule) for one in problems] == [("warning", *one) for one in found]


def test_the_place_of_the_preview_in_the_on_premises_api_is_answered_with_the_new_one() -> None:
    (problem,) = ottbuild.check("whatsapp.send", message("text", {"body": "Hi"}, preview_url=True))
    assert (problem.severity, problem.rule) == ("error", "unknown_field")
    assert problem.message == "is not a field of TextMessage; it is a field of 'text'"


def test_fields_of_the_on_premises_api_are_refused_with_the_reason() -> None:
    data = template(values("flow", "0", {"type": "action", "action": {"flow_token": "t"}}))
    data["template"]["namespace"] = "c8ae5f90_307a_ca4c"
    (problem,) = ottbuild.check("whatsapp.send", data)
    assert (problem.severity, problem.pointer, problem.rule) == ("error", "/template/namespace", "unknown_field")
    assert "it is one of the On-Premises API" in problem.message
    assert problem.doc is not None
    assert problem.doc.endswith("migrating-from-onprem-to-cloud")
    assert ottbuild.parse("whatsapp.send", data).to_dict(check=False)["template"]["namespace"] == "c8ae5f90_307a_ca4c"


def test_other_spellings_are_read() -> None:
    hello = {"parameters": [{"type": "text", "text": "Ann"}]}
    data = template(
        {"type": "HEADER", **hello}, values("COPY_CODE", 1, {"type": "coupon_code", "coupon_code": "25OFF"})
    )
    read = ottbuild.parse("whatsapp.send", data).to_dict()
    assert read["template"]["components"][0] == {"type": "header", **hello}
    assert read["template"]["components"][1] == {
        "type": "button",
        "sub_type": "copy_code",
        "index": "1",
        "parameters": [{"type": "coupon_code", "coupon_code": "25OFF"}],
    }


def test_the_json_text_of_an_order_is_read() -> None:
    wrong = order(total=1)
    for given, found in ((order(), ()), (wrong, (f"{PARAMETERS}/total_amount",))):
        data = json.loads(json.dumps(given))
        action = data["interactive"]["action"]
        action["parameters"] = json.dumps(action["parameters"])
        assert ottbuild.parse("whatsapp.send", data).to_dict(check=False) == given
        problems = ottbuild.check("whatsapp.send", data)
        assert [(one.pointer, one.severity) for one in problems] == [
            (one.pointer, one.severity) for one in ottbuild.check("whatsapp.send", given)
        ]
        assert bool(problems) is bool(found)


def test_coordinates_stay_as_they_are() -> None:
    data = message("location", {"latitude": 52.5, "longitude": "13.40"})
    assert ottbuild.parse("whatsapp.send", data).to_dict() == data


def test_whole_numbers_for_ids() -> None:
    sent = WhatsApp.document(id=1013859600285441).to(491701234567).to_dict()
    assert (sent["to"], sent["document"]) == ("491701234567", {"id": "1013859600285441"})


def test_requests() -> None:
    account: Any = {"phone_number_id": "106540352242922", "access_token": "EAAJB"}
    request = WhatsApp.text("Hi").to("49").request(**account)
    assert request.url == "https://graph.facebook.com/v26.0/106540352242922/messages"
    assert request.headers["Authorization"] == "Bearer EAAJB"
    receipt = WhatsApp.typing("wamid.X").request(**account, version="v27.0")
    assert receipt.url == "https://graph.facebook.com/v27.0/106540352242922/messages"
    marketing = WhatsApp.marketing_template("sale", "en").to("49").request(**account)
    assert marketing.url == "https://graph.facebook.com/v26.0/106540352242922/marketing_messages"
    assert "EAAJB" not in repr(request)


@pytest.mark.parametrize(
    "contact",
    [{"input": "+49170", "wa_id": "49170"}, {"input": "US.1", "user_id": "US.1"}, {"input": "Y2FwaQ", "wa_id": ""}],
)
def test_answers(contact: dict[str, str]) -> None:
    body = {
        "messaging_product": "whatsapp",
        "contacts": [contact],
        "messages": [{"id": "wamid.X", "group_id": "Y2FwaQ"}],
    }
    result = ottbuild.read_response("whatsapp.send", 200, json.dumps(body))
    assert isinstance(result, models.SendResult)
    assert result.to_dict() == body
    assert isinstance(ottbuild.read_response("whatsapp.send", 200, {"success": True}), models.SuccessResult)


@pytest.mark.parametrize(
    ("code", "retry"),
    [(131000, True), (130429, True), (131048, True), (131009, False), (131050, False), (1, None), (77, None)],
)
def test_which_errors_may_be_sent_again(code: int, retry: bool | None) -> None:
    details = {"messaging_product": "whatsapp", "details": "Buttons titles must be unique"}
    error = {
        "message": f"(#{code}) x",
        "type": "OAuthException",
        "code": code,
        "error_data": details,
        "fbtrace_id": "A",
    }
    answer = ottbuild.read_response("whatsapp.send", 400, {"error": error})
    assert isinstance(answer, models.ErrorResponse)
    meaning = answer.error.code_meaning
    assert (meaning.retry if meaning else None) is retry
    assert (meaning is None) is (code == 77)


@pytest.mark.parametrize(
    ("data", "rule", "text", "code"),
    [
        (buttons({"type": "reply", "reply": {"id": "a", "title": "x" * 21}}), "max_length",
         "Button title length invalid. Min length: 1, Max length: 20", "131009"),
        (rows(11), "total_items", "Total row count exceed max allowed count: 10", "131009"),
    ],
)  # fmt: skip
def test_the_provider_s_own_texts(data: dict[str, Any], rule: str, text: str, code: str) -> None:
    (problem,) = [one for one in ottbuild.check("whatsapp.send", data) if one.rule == rule]
    assert (problem.provider_message, problem.provider_code) == (text, code)


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        ({"example": "SPRING20"}, []),
        ({"text": "Copy code", "example": "SPRING20"}, [("warning", "/text", "forbidden")]),
        ({"example": ["SPRING20"]}, [("warning", "/example", "type")]),
        ({"example": ["X" * 21]}, [("error", "/example/0", "max_length"), ("warning", "/example", "type")]),
        ({"example": ""}, [("error", "/example", "min_length")]),
        ({"text": "Copy code"}, [("error", "/example", "required"), ("warning", "/text", "forbidden")]),
    ],
)
def test_a_button_that_copies_a_code_as_programs_write_it(button: Any, expected: list[tuple[str, str, str]]) -> None:
    at = "/components/1/buttons/0"
    data = {
        "name": "spring", "language": "en_US", "category": "MARKETING",
        "components": [
            {"type": "BODY", "text": "Hi"}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", **button}]},
        ],
    }  # fmt: skip
    problems = ottbuild.check("whatsapp.template", data)
    assert [(one.severity, one.pointer.removeprefix(at), one.rule) for one in problems] == expected
    if not any(one.is_error for one in problems):
        assert ottbuild.parse("whatsapp.template", data).to_dict() == data
        code = ottbuild.to_code(ottbuild.parse("whatsapp.template", data))
        assert ("raw({" if "text" in button else "WhatsApp.Draft.copy_code(") in code
