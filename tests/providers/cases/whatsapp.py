"""WhatsApp: one case for each type of message, and for each way to build it."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, WhatsApp

Case = Callable[[], Builder[Any]]
Card, Contact, Header, Order, Payment = (
    WhatsApp.Card,
    WhatsApp.Contact,
    WhatsApp.Header,
    WhatsApp.Order,
    WhatsApp.Payment,
)
Template, Value = WhatsApp.Template, WhatsApp.Value
PERSON, GROUP, MESSAGE = "+491701234567", "Y2FwaV9ncm91cDo0OTE3MDEyMzQ1Njc", "wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRB"

CASES: dict[str, Case] = {}


def case(build: Case) -> Case:
    CASES[f"whatsapp/{build.__name__}"] = build
    return build


# Text, media, location, contacts, reaction


@case
def text() -> Builder[Any]:
    return WhatsApp.text("Your order 1042 is on its way.").to(PERSON)


@case
def text_with_every_option() -> Builder[Any]:
    return (
        WhatsApp.text("See https://example.com/orders/1042", preview_url=True)
        .recipient_type("individual")
        .to(PERSON)
        .recipient("US.13491208655302741918")
        .recipient_identity_key_hash("DF2lS5v2W6x=")
        .biz_opaque_callback_data("order-1042")
        .reply_to(MESSAGE)
    )


@case
def text_to_group() -> Builder[Any]:
    return WhatsApp.text("See you on Thursday.").recipient_type("group").to(GROUP)


@case
def text_by_direct_send() -> Builder[Any]:
    return (
        WhatsApp.text("Your order 1042 was shipped.")
        .to(PERSON)
        .category("utility")
        .ttl_seconds(3600)
        .direct_send_config("order_shipped")
    )


@case
def image() -> Builder[Any]:
    return WhatsApp.image("https://example.com/shirts/classic.jpg", caption="Classic T-shirt").to(PERSON)


@case
def video() -> Builder[Any]:
    return WhatsApp.video(id="1013859600285441", caption="How it is made").to(PERSON)


@case
def audio() -> Builder[Any]:
    return WhatsApp.audio("https://example.com/greetings/anna.ogg", voice=True).to(PERSON)


@case
def document() -> Builder[Any]:
    return WhatsApp.document(id="1013859600285441", filename="invoice-1042.pdf", caption="Your invoice").to(PERSON)


@case
def sticker() -> Builder[Any]:
    return WhatsApp.sticker(id="1013859600285441").to(PERSON)


@case
def location() -> Builder[Any]:
    return WhatsApp.location(
        latitude="52.520008", longitude=13.404954, name="Lakeside Clothing", address="Seestraße 1"
    ).to(PERSON)


@case
def contacts() -> Builder[Any]:
    return (
        WhatsApp.contacts()
        .contact(
            Contact.name(
                "Dr. Anna Maria Weber, PhD",
                first_name="Anna",
                middle_name="Maria",
                last_name="Weber",
                prefix="Dr.",
                suffix="PhD",
            ),
            birthday="1990-04-12",
            addresses=[
                Contact.address(
                    street="Seestraße 1",
                    city="Berlin",
                    state="Berlin",
                    zip="10117",
                    country="Germany",
                    country_code="DE",
                    type="WORK",
                )
            ],
            emails=[Contact.email("anna@example.com", type="WORK")],
            org=Contact.org("Lakeside Clothing", department="Customer care", title="Store manager"),
            phones=[Contact.phone("+49 30 1234567", type="Office", wa_id="49301234567")],
            urls=[Contact.url("https://example.com", type="WORK")],
        )
        .contact(Contact.name("Ben", first_name="Ben"), phones=[Contact.phone("+49 30 7654321")])
        .to(PERSON)
    )


@case
def reaction() -> Builder[Any]:
    return WhatsApp.reaction(MESSAGE, "👍🏽").to(PERSON)


@case
def reaction_removed() -> Builder[Any]:
    return WhatsApp.reaction(MESSAGE, "").to(PERSON)


@case
def pin() -> Builder[Any]:
    return WhatsApp.pin(MESSAGE, to=GROUP, expiration_days=7)


@case
def unpin() -> Builder[Any]:
    return WhatsApp.unpin(MESSAGE, to=GROUP)


@case
def read_receipt() -> Builder[Any]:
    return WhatsApp.mark_as_read(MESSAGE)


@case
def read_receipt_with_typing_indicator() -> Builder[Any]:
    return WhatsApp.typing(MESSAGE)


# Interactive messages


@case
def reply_buttons() -> Builder[Any]:
    return (
        WhatsApp.reply_buttons("Shall we deliver your order on Thursday?")
        .header(Header.text("Order 1042"))
        .footer("Lakeside Clothing")
        .button(id="yes", title="Yes, please")
        .button(id="no", title="No, later")
        .to(PERSON)
        .reply_to(MESSAGE)
    )


@case
def reply_buttons_by_direct_send() -> Builder[Any]:
    return (
        WhatsApp.reply_buttons("Your order 1042 was shipped.")
        .header(Header.document("https://example.com/1042.pdf", id="1013859600285441", filename="1042.pdf"))
        .cta_url_button("Track it", "https://example.com/orders/1042")
        .button(id="stop", title="Stop")
        .button(id="late", title="Later")
        .to(PERSON)
        .category("utility")
    )


@case
def list_message() -> Builder[Any]:
    return (
        WhatsApp.list("When shall we deliver your order?", "Choose a time", header="Order 1042", footer="Until Friday")
        .section(
            [
                WhatsApp.row(id="thursday-morning", title="Morning", description="8:00 to 12:00"),
                WhatsApp.row(id="thursday-evening", title="Evening"),
            ],
            title="Thursday",
        )
        .section([WhatsApp.row(id="friday", title="All day")], title="Friday")
        .to(PERSON)
    )


@case
def cta_url() -> Builder[Any]:
    return (
        WhatsApp.cta_url("Our new shirts are here.", "See our shirts", "https://example.com/shirts")
        .header(Header.image("https://example.com/shirts/classic.jpg"))
        .footer("Until Sunday")
        .to(PERSON)
    )


@case
def flow() -> Builder[Any]:
    return (
        WhatsApp.flow("When may we call you?", "Choose a time", flow_id="1174002447523119")
        .header(Header.video(id="1013859600285441"))
        .flow_token("order-1042")
        .mode("draft")
        .flow_action("navigate")
        .flow_action_payload("TIMES", data={"order": "1042"})
        .to(PERSON)
    )


@case
def flow_by_name() -> Builder[Any]:
    return WhatsApp.flow("When may we call you?", "Choose a time", flow_name="choose_a_time").to(PERSON)


@case
def location_request() -> Builder[Any]:
    return WhatsApp.location_request("Where shall we deliver your order?").to(PERSON)


@case
def address_request() -> Builder[Any]:
    home = WhatsApp.address(
        name="Priya Rao",
        phone_number="+919876543210",
        in_pin_code="400001",
        house_number="12",
        floor_number="8",
        tower_number="2",
        building_name="Lake View",
        address="Marine Drive",
        landmark_area="Aquarium",
        city="Mumbai",
        state="Maharashtra",
    )
    return (
        WhatsApp.address_request("Where shall we deliver your order?", country="IN")
        .values(home)
        .saved_address("home", home)
        .validation_errors({"in_pin_code": "We do not deliver there."})
        .to("+919876543210")
    )


@case
def product() -> Builder[Any]:
    return (
        WhatsApp.product(catalog_id="194836987003835", product_retailer_id="shirt-classic")
        .body("Our classic")
        .footer("Until Sunday")
        .to(PERSON)
    )


@case
def product_list() -> Builder[Any]:
    return (
        WhatsApp.product_list("Shirts", "Our shirts for the summer.", catalog_id="194836987003835")
        .section([WhatsApp.product_item("shirt-classic"), WhatsApp.product_item("shirt-striped")], title="New")
        .section([WhatsApp.product_item("shirt-plain")], title="Reduced")
        .to(PERSON)
    )


@case
def catalog() -> Builder[Any]:
    return WhatsApp.catalog("Have a look at our shirts.", thumbnail_product_retailer_id="shirt-classic").to(PERSON)


@case
def catalog_with_first_product() -> Builder[Any]:
    return WhatsApp.catalog("Have a look at our shirts.").footer("Until Sunday").to(PERSON)


@case
def carousel() -> Builder[Any]:
    return (
        WhatsApp.carousel("Our shirts for the summer.")
        .card(
            Header.image("https://example.com/shirts/classic.jpg"),
            Card.cta_url("Buy", "https://example.com/shirts/classic"),
            card_index=0,
            body="Classic T-shirt",
        )
        .card(
            Header.image("https://example.com/shirts/striped.jpg"),
            Card.cta_url("Buy", "https://example.com/shirts/striped"),
            card_index=1,
        )
        .to(PERSON)
    )


@case
def carousel_with_quick_replies() -> Builder[Any]:
    return (
        WhatsApp.carousel("Our shirts for the summer.")
        .card(
            Header.video("https://example.com/shirts/classic.mp4"),
            Card.quick_replies([Card.quick_reply(id="classic", title="Tell me more")]),
            card_index=0,
        )
        .card(
            Header.video("https://example.com/shirts/striped.mp4"),
            Card.quick_replies([Card.quick_reply(id="striped", title="Tell me more")]),
            card_index=1,
        )
        .to(PERSON)
    )


@case
def product_carousel() -> Builder[Any]:
    return (
        WhatsApp.carousel("Our shirts for the summer.")
        .product_card(card_index=0, product_retailer_id="shirt-classic", catalog_id="194836987003835")
        .product_card(card_index=1, product_retailer_id="shirt-striped", catalog_id="194836987003835")
        .to(PERSON)
    )


@case
def call_permission_request() -> Builder[Any]:
    return WhatsApp.call_permission_request("May we call you about your order 1042?").to(PERSON)


@case
def voice_call() -> Builder[Any]:
    return (
        WhatsApp.voice_call("Questions about your order 1042?", "Call us", ttl_minutes=1440, payload="order-1042")
        .to(PERSON)
        .category("utility")
    )


@case
def request_contact_info() -> Builder[Any]:
    return WhatsApp.request_contact_info("On which number can we reach you?").to(PERSON)


# Orders


def order_in_brazil() -> Any:
    return Order.details(
        "order-1042",
        type="physical-goods",
        payment_type="br",
        payment_settings=[
            Payment.pix(
                "00020101021226700014br.gov.bcb.pix", merchant_name="Lakeside", key="39580525000189", key_type="CNPJ"
            ),
            Payment.link("https://example.com/pay/1042"),
            Payment.boleto("03399026944140000002628346101018898510000008848"),
            Payment.card(last_four_digits="5235", credential_id="card-7"),
        ],
        currency="BRL",
        total_amount=Order.amount(5490),
        order=Order.order(
            [
                Order.item(
                    "Classic T-shirt",
                    retailer_id="shirt-classic",
                    amount=Order.amount(4990),
                    sale_amount=Order.amount(4490),
                    quantity=1,
                )
            ],
            catalog_id="194836987003835",
            expiration=Order.expiration("1893456000", "Please pay within a day."),
            subtotal=Order.amount(4490),
            tax=Order.noted_amount(500, description="Tax"),
            shipping=Order.noted_amount(1000, description="Standard delivery"),
            discount=Order.discount(500, description="Welcome", discount_program_name="Loyal customers"),
        ),
    )


@case
def order_details_in_brazil() -> Builder[Any]:
    return (
        WhatsApp.order_details("Your order 1042 is ready to be paid.", order_in_brazil())
        .header(Header.image("https://example.com/shirts/classic.jpg"))
        .footer("Lakeside Clothing")
        .to("+5511912345678")
    )


@case
def order_details_in_india() -> Builder[Any]:
    gateways = [
        Payment.payment_gateway("billdesk", "lakeside", billdesk=Payment.billdesk(additional_info1="order-1042")),
        Payment.payment_gateway(
            "razorpay", "lakeside", razorpay=Payment.razorpay("order-1042", notes={"shop": "Mumbai"})
        ),
        Payment.payment_gateway("payu", "lakeside", payu=Payment.payu(udf1="order-1042")),
        Payment.payment_gateway("zaakpay", "lakeside", zaakpay=Payment.zaakpay(extra1="order-1042")),
    ]
    return WhatsApp.order_details(
        "Your order 1042 is ready to be paid.",
        Order.details(
            "order-1042",
            type="physical-goods",
            beneficiaries=[
                Order.beneficiary(
                    "Priya Rao",
                    address_line1="12 Marine Drive",
                    address_line2="Floor 8",
                    city="Mumbai",
                    state="Maharashtra",
                    country="India",
                    postal_code="400001",
                )
            ],
            payment_settings=[
                *map(Payment.gateway, gateways),
                Payment.upi("upi://pay?pa=lakeside@bank&am=49.90"),
            ],
            currency="INR",
            total_amount=Order.amount(4990),
            order=Order.order(
                [
                    Order.item(
                        "Classic T-shirt",
                        image=Order.image("https://example.com/shirts/classic.jpg"),
                        amount=Order.amount(4990),
                        quantity=1,
                        country_of_origin="India",
                        importer_name="Lakeside Imports",
                        importer_address=Order.importer_address(
                            address_line1="1 Port Road",
                            address_line2="Gate 2",
                            city="Mumbai",
                            zone_code="MH",
                            postal_code="400001",
                            country_code="IN",
                        ),
                    )
                ],
                type="quick_pay",
                subtotal=Order.amount(4990),
                tax=Order.noted_amount(0),
            ),
        ),
    ).to("+919876543210")


@case
def order_status() -> Builder[Any]:
    return WhatsApp.order_status(
        "Your order 1042 is on its way.",
        Order.status(
            "order-1042",
            Order.state("partially-shipped", "The rest follows."),
            payment=Order.payment("captured", timestamp=1722445231),
        ),
    ).to("+5511912345678")


# Templates


@case
def template() -> Builder[Any]:
    return WhatsApp.template("hello_world", "en_US").to(PERSON)


@case
def template_with_values() -> Builder[Any]:
    return (
        WhatsApp.template("order_shipped", "en_US", policy="deterministic")
        .header([Value.image("https://example.com/parcel.jpg")])
        .body([Value.text("Anna"), Value.currency(fallback_value="$49.95", code="USD", amount_1000=49950)])
        .quick_reply([Value.payload("STOP")], index=0)
        .url_button([Value.text("1042")], index="1")
        .to(PERSON)
    )


@case
def template_with_names() -> Builder[Any]:
    return (
        WhatsApp.template("order_shipped", "en_US")
        .header([Value.document("https://example.com/invoices/1042.pdf", filename="invoice-1042.pdf")])
        .body(
            [
                Value.text("Anna", parameter_name="first_name"),
                Value.date_time("Thursday, 3 December", parameter_name="day"),
            ]
        )
        .to(PERSON)
    )


@case
def template_with_location() -> Builder[Any]:
    return (
        WhatsApp.template("shop_opening", "en_US")
        .header([Value.location(latitude="52.520008", longitude="13.404954", name="Lakeside", address="Seestraße 1")])
        .voice_call([Value.ttl_minutes(1440), Value.payload("opening")])
        .to(PERSON)
    )


@case
def template_with_video_and_flow() -> Builder[Any]:
    return (
        WhatsApp.template("choose_a_time", "en_US")
        .header([Value.video(id="1013859600285441")])
        .flow([Value.flow("order-1042", flow_action_data={"order": "1042"})], index=0)
        .to(PERSON)
    )


@case
def template_with_coupon() -> Builder[Any]:
    return (
        WhatsApp.template("summer_sale", "en_US")
        .limited_time_offer([Value.limited_time_offer(1893456000000)])
        .copy_code([Value.coupon_code("SPRING20")], index=0)
        .url_button([Value.text("spring")], index=1)
        .tap_target([Value.tap_target([Value.tap_target_page("Our shirts", "https://example.com/shirts")])])
        .to(PERSON)
    )


@case
def template_with_products() -> Builder[Any]:
    return (
        WhatsApp.template("new_shirts", "en_US")
        .header([Value.product(product_retailer_id="shirt-classic", catalog_id="194836987003835")])
        .products(
            [
                Value.products(
                    [WhatsApp.product_section([WhatsApp.product_item("shirt-classic")], title="New")],
                    thumbnail_product_retailer_id="shirt-classic",
                )
            ],
            index=0,
        )
        .catalog([Value.catalog("shirt-classic")], index=1)
        .to(PERSON)
    )


@case
def template_with_carousel() -> Builder[Any]:
    return (
        WhatsApp.template("summer_sale", "en_US")
        .body([Value.text("Anna")])
        .carousel(
            [
                Template.card(
                    [
                        Template.header([Value.image(id=f"101385960028544{number}")]),
                        Template.body([Value.text("20%")]),
                        Template.quick_reply([Value.payload(f"CARD_{number}")], index=0),
                        Template.url_button([Value.text(f"card-{number}")], index=1),
                    ],
                    card_index=number,
                )
                for number in range(2)
            ]
        )
        .to(PERSON)
    )


@case
def template_with_order() -> Builder[Any]:
    return (
        WhatsApp.template("order_ready", "pt_BR")
        .order_details([Value.order_details(order_in_brazil())], index=0)
        .to("+5511912345678")
    )


@case
def template_with_order_status() -> Builder[Any]:
    return (
        WhatsApp.template("order_shipped", "pt_BR")
        .order_status([Value.order_status(Order.status("order-1042", Order.state("shipped")))])
        .to("+5511912345678")
    )


@case
def template_with_payment_requests() -> Builder[Any]:
    return (
        WhatsApp.template("please_pay", "pt_BR")
        .payment_request(
            [
                Value.payment_request(
                    Payment.stored_card(last_four_digits="5235"), currency="BRL", total_amount=Order.amount(4990)
                )
            ],
            index=0,
        )
        .payment_request([Value.payment_request(Payment.pix_code("00020101021226700014br.gov.bcb.pix"))], index=1)
        .payment_request([Value.payment_request(Payment.link("https://example.com/pay/1042"))], index=2)
        .to("+5511912345678")
    )


@case
def marketing_template() -> Builder[Any]:
    return (
        WhatsApp.marketing_template("summer_sale", "en_US")
        .header([Value.gif("https://example.com/shirts/loop.mp4")])
        .body([Value.text("Anna")])
        .to(PERSON)
        .product_policy("CLOUD_API_FALLBACK")
        .message_activity_sharing(True)
        .bid_spec(1.5)
    )


# Creation of templates

Draft = WhatsApp.Draft


@case
def new_template() -> Builder[Any]:
    return (
        WhatsApp.create_template("order_shipped", "en_US", "UTILITY")
        .parameter_format("named")
        .header("TEXT", "Order {{number}}", header_text_named_params=[Draft.named_example("number", "1042")])
        .body("Hello {{name}}, it was shipped.", body_text_named_params=[Draft.named_example("name", "Anna")])
        .footer("Lakeside Clothing")
        .buttons(
            [
                Draft.quick_reply("Stop"),
                Draft.url("Track it", "https://example.com/orders/{{1}}", example=["1042"]),
                Draft.phone_number("Call us", "493012345678"),
                Draft.copy_code("SPRING20"),
                Draft.flow(
                    "Choose a time", flow_id="1174002447523119", flow_action="navigate", navigate_screen="TIMES"
                ),
                Draft.voice_call("Call us here"),
            ]
        )
        .message_send_ttl_seconds(3600)
    )


@case
def new_template_for_codes() -> Builder[Any]:
    app = Draft.supported_app("com.example.app", "K8a/AINcGX7")
    return (
        WhatsApp.create_template("login_code", "en_US", "AUTHENTICATION")
        .body(add_security_recommendation=True)
        .footer(code_expiration_minutes=10)
        .buttons([Draft.otp(otp_type="ZERO_TAP", text="Copy", supported_apps=[app], zero_tap_terms_accepted=True)])
        .message_send_ttl_seconds(-1)
    )


@case
def new_template_with_carousel() -> Builder[Any]:
    card = Draft.card(
        [
            Draft.header("IMAGE", header_handle=["4::aW1hZ2UvcG5n:ARb9iH"]),
            Draft.body("A shirt"),
            Draft.buttons([Draft.quick_reply("Tell me more")]),
        ]
    )
    return (
        WhatsApp.create_template("summer_sale", "en_US", "MARKETING")
        .body("Our shirts for {{1}} and {{2}} now.", body_text=[["Anna", "Ben"]])
        .carousel([card, card])
        .optimization_spec(5000)
    )


@case
def new_template_with_offer() -> Builder[Any]:
    return (
        WhatsApp.create_template("summer_offer", "en_US", "MARKETING")
        .header("VIDEO", header_handle=["4::dmlkZW8vbXA0:ARb9iH"])
        .limited_time_offer("Expiring offer!", has_expiration=True)
        .body("Only this week.")
        .buttons([Draft.copy_code("SPRING20"), Draft.url("Shop", "https://example.com/shirts")])
    )


@case
def new_template_from_library() -> Builder[Any]:
    return WhatsApp.create_template(
        "my_delivery", "en_US", "UTILITY", library_template_name="delivery_update_1"
    ).library_template_body_inputs({"add_contact_number": True})


@case
def new_template_for_call_permission() -> Builder[Any]:
    return (
        WhatsApp.create_template("may_we_call", "en_US", "UTILITY")
        .body("May we call you about your order?")
        .call_permission_request()
    )


@case
def new_template_with_other_buttons() -> Builder[Any]:
    return (
        WhatsApp.create_template("other_buttons", "pt_BR", "UTILITY")
        .body("Everything for your order 1042.")
        .buttons(
            [
                Draft.catalog("View catalog"),
                Draft.products("View items"),
                Draft.product("View"),
                Draft.order_details("Review and Pay"),
                Draft.request_contact_info("Share Contact Info"),
                Draft.payment_request("Copy Pix code"),
                Draft.app(
                    "Open the app",
                    Draft.app_deep_link(meta_app_id="2903827481938402", android_deep_link="lakeside://orders/1042"),
                ),
            ]
        )
    )
