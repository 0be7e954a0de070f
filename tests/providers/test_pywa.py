"""pywa, a client for the Cloud API that others wrote, sends the same JSON for the same message."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from pywa import WhatsApp, types
from pywa.types import templates as drafts

import ottbuild
from tests.helpers import quietly
from tests.providers.cases.whatsapp import CASES, GROUP, MESSAGE, PERSON

IMAGE, STRIPED = "https://example.com/shirts/classic.jpg", "https://example.com/shirts/striped.jpg"
FILE = "1013859600285441"
EN = drafts.TemplateLanguage.ENGLISH_US
Name, Phone = types.Contact.Name, types.Contact.Phone

ACCOUNT: dict[str, Any] = {
    "whatsapp.send": {"version": "v26.0", "phone_number_id": "1", "access_token": "t"},
    "whatsapp.template": {"version": "v26.0", "waba_id": "2", "management_access_token": "t"},
}

SENT: dict[str, Callable[[WhatsApp], Any]] = {
    "text": lambda wa: wa.send_message(PERSON, "Your order 1042 is on its way."),
    "text_to_group": lambda wa: wa.send_message(GROUP, "See you on Thursday."),
    "image": lambda wa: wa.send_image(PERSON, IMAGE, "Classic T-shirt"),
    "video": lambda wa: wa.send_video(PERSON, FILE, "How it is made"),
    "audio": lambda wa: wa.send_audio(PERSON, "https://example.com/greetings/anna.ogg", is_voice=True),
    "document": lambda wa: wa.send_document(PERSON, FILE, "invoice-1042.pdf", "Your invoice"),
    "sticker": lambda wa: wa.send_sticker(PERSON, FILE),
    "location": lambda wa: wa.send_location(PERSON, 52.520008, 13.404954, "Lakeside Clothing", "Seestraße 1"),
    "contacts": lambda wa: wa.send_contact(
        PERSON,
        [
            types.Contact(
                name=Name("Dr. Anna Maria Weber, PhD", "Anna", "Weber", "Maria", "PhD", "Dr."),
                birthday="1990-04-12",
                addresses=[types.Contact.Address("Seestraße 1", "Berlin", "Berlin", "10117", "Germany", "DE", "WORK")],
                emails=[types.Contact.Email("anna@example.com", "WORK")],
                org=types.Contact.Org("Lakeside Clothing", "Customer care", "Store manager"),
                phones=[Phone("+49 30 1234567", "Office", "49301234567")],
                urls=[types.Contact.Url("https://example.com", "WORK")],
            ),
            types.Contact(name=Name("Ben", "Ben"), phones=[Phone("+49 30 7654321")]),
        ],
    ),
    "reaction": lambda wa: wa.send_reaction(PERSON, "👍🏽", MESSAGE),
    "reaction_removed": lambda wa: wa.remove_reaction(PERSON, MESSAGE),
    "pin": lambda wa: wa.pin_message(GROUP, MESSAGE, expiration_days=7),
    "unpin": lambda wa: wa.unpin_message(GROUP, MESSAGE),
    "read_receipt": lambda wa: wa.mark_message_as_read(MESSAGE),
    "read_receipt_with_typing_indicator": lambda wa: wa.indicate_typing(MESSAGE),
    "reply_buttons": lambda wa: wa.send_message(
        PERSON,
        "Shall we deliver your order on Thursday?",
        "Order 1042",
        "Lakeside Clothing",
        [types.Button("Yes, please", "yes"), types.Button("No, later", "no")],
        reply_to_message_id=MESSAGE,
    ),
    "list_message": lambda wa: wa.send_message(
        PERSON,
        "When shall we deliver your order?",
        "Order 1042",
        "Until Friday",
        types.SectionList(
            "Choose a time",
            [
                types.Section(
                    "Thursday",
                    [
                        types.SectionRow("Morning", "thursday-morning", "8:00 to 12:00"),
                        types.SectionRow("Evening", "thursday-evening"),
                    ],
                ),
                types.Section("Friday", [types.SectionRow("All day", "friday")]),
            ],
        ),
    ),
    "cta_url": lambda wa: wa.send_image(
        PERSON,
        IMAGE,
        "Our new shirts are here.",
        "Until Sunday",
        types.URLButton("See our shirts", "https://example.com/shirts"),
    ),
    "flow": lambda wa: wa.send_video(
        PERSON,
        FILE,
        "When may we call you?",
        None,
        types.FlowButton(
            "Choose a time",
            "1174002447523119",
            "order-1042",
            types.FlowActionType.NAVIGATE,
            "TIMES",
            {"order": "1042"},
            mode=types.FlowStatus.DRAFT,
        ),
    ),
    "flow_by_name": lambda wa: wa.send_message(
        PERSON, "When may we call you?", buttons=types.FlowButton("Choose a time", flow_name="choose_a_time")
    ),
    "location_request": lambda wa: wa.request_location(PERSON, "Where shall we deliver your order?"),
    "request_contact_info": lambda wa: wa.request_contact_info(PERSON, "On which number can we reach you?"),
    "call_permission_request": lambda wa: wa.send_message(
        PERSON, "May we call you about your order 1042?", buttons=types.CallPermissionRequestButton()
    ),
    "product": lambda wa: wa.send_product(PERSON, "194836987003835", "shirt-classic", "Our classic", "Until Sunday"),
    "product_list": lambda wa: wa.send_products(
        PERSON,
        "194836987003835",
        [
            types.ProductsSection("New", ["shirt-classic", "shirt-striped"]),
            types.ProductsSection("Reduced", ["shirt-plain"]),
        ],
        "Shirts",
        "Our shirts for the summer.",
    ),
    "catalog": lambda wa: wa.send_catalog(PERSON, "Have a look at our shirts.", thumbnail_product_sku="shirt-classic"),
    "catalog_with_first_product": lambda wa: wa.send_catalog(PERSON, "Have a look at our shirts.", "Until Sunday"),
    "carousel": lambda wa: wa.send_carousel(
        PERSON,
        body="Our shirts for the summer.",
        cards=[
            types.ImageCarouselCard(
                image=IMAGE,
                body="Classic T-shirt",
                buttons=types.URLButton("Buy", "https://example.com/shirts/classic"),
            ),
            types.ImageCarouselCard(
                image=STRIPED, buttons=types.URLButton("Buy", "https://example.com/shirts/striped")
            ),
        ],
    ),
    "carousel_with_quick_replies": lambda wa: wa.send_carousel(
        PERSON,
        body="Our shirts for the summer.",
        cards=[
            types.VideoCarouselCard(
                video=f"https://example.com/shirts/{name}.mp4", buttons=[types.Button("Tell me more", name)]
            )
            for name in ("classic", "striped")
        ],
    ),
    "template": lambda wa: wa.send_template(PERSON, "hello_world", EN, []),
    "template_with_names": lambda wa: wa.send_template(
        PERSON,
        "order_shipped",
        EN,
        [
            drafts.HeaderDocument.params(document="https://example.com/invoices/1042.pdf", filename="invoice-1042.pdf"),
            drafts.BodyText.params(first_name="Anna", day=drafts.DateTime(fallback_value="Thursday, 3 December")),
        ],
    ),
    "template_with_video_and_flow": lambda wa: wa.send_template(
        PERSON,
        "choose_a_time",
        EN,
        [
            drafts.HeaderVideo.params(video=FILE),
            drafts.FlowButton.params(index=0, flow_token="order-1042", flow_action_data={"order": "1042"}),
        ],
    ),
    "template_with_coupon": lambda wa: wa.send_template(
        PERSON,
        "summer_sale",
        EN,
        [
            drafts.LimitedTimeOffer.params(expiration_time=datetime(2030, 1, 1, tzinfo=UTC)),
            drafts.CopyCodeButton.params(coupon_code="SPRING20", index=0),
            drafts.URLButton.params(url_variable="spring", index=1),
            drafts.TapTargetConfiguration(title="Our shirts", url="https://example.com/shirts"),
        ],
    ),
    "template_with_products": lambda wa: wa.send_template(
        PERSON,
        "new_shirts",
        EN,
        [
            drafts.HeaderProduct.params(catalog_id="194836987003835", sku="shirt-classic"),
            drafts.MPMButton.params(
                product_sections=[types.ProductsSection("New", ["shirt-classic"])],
                thumbnail_product_sku="shirt-classic",
                index=0,
            ),
            drafts.CatalogButton.params(thumbnail_product_sku="shirt-classic", index=1),
        ],
    ),
    "template_with_values": lambda wa: wa.send_template(
        PERSON,
        "order_shipped",
        EN,
        [
            drafts.HeaderImage.params(image="https://example.com/parcel.jpg"),
            drafts.BodyText.params("Anna", drafts.Currency(fallback_value="$49.95", code="USD", amount_1000=49950)),
            drafts.QuickReplyButton.params(callback_data="STOP", index=0),
            drafts.URLButton.params(url_variable="1042", index=1),
        ],
    ),
    "template_with_carousel": lambda wa: wa.send_template(
        PERSON,
        "summer_sale",
        EN,
        [
            drafts.BodyText.params("Anna"),
            drafts.Carousel.params(
                cards=[
                    drafts.CarouselCard.params(
                        params=[
                            drafts.HeaderImage.params(image=f"101385960028544{number}"),
                            drafts.BodyText.params("20%"),
                            drafts.QuickReplyButton.params(callback_data=f"CARD_{number}", index=0),
                            drafts.URLButton.params(url_variable=f"card-{number}", index=1),
                        ],
                        index=number,
                    )
                    for number in range(2)
                ]
            ),
        ],
    ),
    "new_template_for_call_permission": lambda wa: wa.create_template(
        drafts.Template(
            name="may_we_call",
            language=EN,
            category=drafts.TemplateCategory.UTILITY,
            components=[drafts.BodyText("May we call you about your order?"), drafts.CallPermissionRequestButton()],
        )
    ),
    "new_template_for_codes": lambda wa: wa.create_template(
        drafts.Template(
            name="login_code",
            language=EN,
            category=drafts.TemplateCategory.AUTHENTICATION,
            components=[
                drafts.AuthenticationBody(add_security_recommendation=True),
                drafts.AuthenticationFooter(code_expiration_minutes=10),
                drafts.Buttons(
                    buttons=[
                        drafts.ZeroTapOTPButton(
                            text="Copy",
                            zero_tap_terms_accepted=True,
                            supported_apps=[
                                drafts.OTPSupportedApp(package_name="com.example.app", signature_hash="K8a/AINcGX7")
                            ],
                        )
                    ]
                ),
            ],
            message_send_ttl_seconds=-1,
        )
    ),
    "new_template": lambda wa: wa.create_template(
        drafts.Template(
            name="order_shipped",
            language=EN,
            category=drafts.TemplateCategory.UTILITY,
            parameter_format=drafts.ParamFormat.NAMED,
            components=[
                drafts.HeaderText("Order {{number}}", number="1042"),
                drafts.BodyText("Hello {{name}}, it was shipped.", name="Anna"),
                drafts.FooterText(text="Lakeside Clothing"),
                drafts.Buttons(
                    buttons=[
                        drafts.QuickReplyButton(text="Stop"),
                        drafts.URLButton(text="Track it", url="https://example.com/orders/{{1}}", example="1042"),
                        drafts.PhoneNumberButton(text="Call us", phone_number="493012345678"),
                        drafts.CopyCodeButton(example="SPRING20"),
                        drafts.FlowButton(
                            text="Choose a time",
                            flow_id="1174002447523119",
                            flow_action=types.FlowActionType.NAVIGATE,
                            navigate_screen="TIMES",
                        ),
                        drafts.VoiceCallButton(text="Call us here"),
                    ]
                ),
            ],
            message_send_ttl_seconds=3600,
        )
    ),
    "new_template_from_library": lambda wa: wa.create_template(
        drafts.LibraryTemplate(
            name="my_delivery",
            library_template_name="delivery_update_1",
            category=drafts.TemplateCategory.UTILITY,
            language=EN,
            library_template_body_inputs=drafts.AuthenticationBody.library_input(add_contact_number=True),
        )
    ),
}
"""Case -> how pywa sends it."""

NOT_SENT = {
    "text_by_direct_send": "Direct Send",
    "reply_buttons_by_direct_send": "Direct Send",
    "text_with_every_option": "a business-scoped id beside a phone number",
    "address_request": "addresses",
    "product_carousel": "carousels of products",
    "voice_call": "the payload of a call button",
    "order_details_in_brazil": "payments",
    "order_details_in_india": "payments",
    "order_status": "payments",
    "template_with_order": "payments",
    "template_with_order_status": "payments",
    "template_with_payment_requests": "payments",
    "template_with_location": "the values of a call button",
    "marketing_template": "the policy and the bid of a marketing message",
    "new_template_with_carousel": "it uploads the files of examples itself",
    "new_template_with_offer": "it uploads the files of examples itself",
    "new_template_with_other_buttons": "buttons for payments and apps",
}
"""Case -> what pywa does not know, or does in another way."""

FILLED = {
    "/recipient_type": "individual",
    "/text/preview_url": False,
    "/interactive/action/parameters/mode": "published",
    "/template/components": [],
    "/parameter_format": "positional",
}
"""Place -> what pywa writes where a case leaves it to Meta: its default."""

DIFFERENT: dict[tuple[str, str], Any] = {
    ("location", "/location/latitude"): 52.520008,  # Meta takes numbers and texts
    (
        "template_with_coupon",
        "/template/components/0/parameters/0/limited_time_offer/expiration_time_ms",
    ): 1893456000,  # seconds
    ("template_with_values", "/template/language/policy"): None,  # which Meta does not need
    ("template_with_names", "/template/components/1/parameters/1/parameter_name"): None,  # only texts have names there
}
"""Case and place -> what pywa writes in place of ours."""


def sent_by_pywa(name: str) -> tuple[str, Any]:
    """Return the path and the body of the request that pywa makes."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        result = {"messages": [{"id": "wamid.X"}], "contacts": [{"input": "1", "wa_id": "1"}], "success": True}
        return httpx.Response(200, json={**result, "id": "1", "status": "PENDING", "category": "UTILITY"})

    session = httpx.Client(transport=httpx.MockTransport(answer))
    quietly(lambda: SENT[name](WhatsApp(phone_id="1", token="t", waba_id="2", session=session)))
    (request,) = requests
    return request.url.path, without_nulls(json.loads(request.content))


def without_nulls(data: Any) -> Any:
    """Return data without the fields that are null, or empty arrays: so pywa writes what is absent in a contact."""
    if isinstance(data, list):
        return [without_nulls(item) for item in data]
    if not isinstance(data, dict):
        return data
    return {key: without_nulls(value) for key, value in data.items() if value is not None and value != []}


def differences(ours: Any, theirs: Any, at: str = "") -> dict[str, Any]:
    """Return what pywa writes, by its place, where that is not what we write."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        found: dict[str, Any] = {}
        for key in {**ours, **theirs}:
            found |= differences(ours.get(key), theirs.get(key), f"{at}/{key}")
        return found
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        pairs = enumerate(zip(ours, theirs, strict=True))
        return {place: value for number, pair in pairs for place, value in differences(*pair, f"{at}/{number}").items()}
    return {} if ours == theirs else {at: theirs}


@pytest.mark.parametrize("name", SENT)
def test_pywa_sends_the_same(name: str) -> None:
    payload = quietly(CASES[f"whatsapp/{name}"])
    path, body = sent_by_pywa(name)
    assert path == httpx.URL(payload.request(**ACCOUNT[payload.kind]).url).path
    assert not [problem for problem in ottbuild.check(payload.kind, body) if problem.is_error]
    theirs = ottbuild.parse(payload.kind, body).to_dict(check=False)
    found = differences(payload.to_dict(), theirs)
    named = {place: value for (case, place), value in DIFFERENT.items() if case == name}
    assert {place: value for place, value in found.items() if place not in FILLED or FILLED[place] != value} == named


def test_every_case_is_sent_or_named() -> None:
    assert {f"whatsapp/{name}" for name in (*SENT, *NOT_SENT)} == CASES.keys()
    assert not SENT.keys() & NOT_SENT.keys()
