"""eSMS: one case for each content of a Viber message, each way to name the receiver of a Zalo notification, each option.

Then one for each SMS, one-time code and call.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Esms
from ottbuild.providers.esms.builders import ViberRequestBuilder

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}

OA = "1234567890123456789"
"""A Zalo Official Account."""
PHONE = "0901000001"
USER = "31215806834323092"
"""A Zalo user."""


def case(build: Case) -> Case:
    CASES[f"esms/{build.__name__}"] = build
    return build


def viber(content: str | None = None) -> ViberRequestBuilder:
    return Esms.viber("SHOP", content).api_key("k").secret_key("s").phones([PHONE])


# Viber


@case
def viber_text() -> Builder[Any]:
    return viber("Hello")


@case
def viber_image() -> Builder[Any]:
    return viber().image("https://example.com/sale.png")


@case
def viber_text_with_button() -> Builder[Any]:
    return viber("See our new hours").button("Hours", "https://example.com/hours")


@case
def viber_text_with_image_and_button() -> Builder[Any]:
    return (
        viber("Sale today\r\nuntil 9 pm")
        .image("https://example.com/sale.png")
        .button("Open", "https://example.com/sale")
    )


@case
def viber_text_in_vietnamese() -> Builder[Any]:
    return viber('Cà phê mới 🍀\r\n"Ưu đãi" 15%')


@case
def viber_without_what_is_none() -> Builder[Any]:
    return viber("Hello").image(None).button(None, None).sandbox(None).request_id(None)


@case
def viber_to_many_phones() -> Builder[Any]:
    return viber("Hello").phones(f"09010000{number:02}" for number in range(2, 51))


@case
def viber_that_only_tests() -> Builder[Any]:
    return viber("Hello").sandbox(True)


@case
def viber_that_is_sent_for_sure() -> Builder[Any]:
    return viber("Hello").sandbox(False)


@case
def viber_with_sandbox_as_on_the_wire() -> Builder[Any]:
    return viber("Hello").sandbox("1")


@case
def viber_with_sandbox_as_a_number() -> Builder[Any]:
    return viber("Hello").sandbox(1)


@case
def viber_with_request_id_of_full_length() -> Builder[Any]:
    return viber("Hello").request_id("r" * 50)


@case
def viber_with_every_option() -> Builder[Any]:
    return (
        Esms.viber("SHOP", "Sale today")
        .send_date("2026-12-31 09:00:00")
        .callback_url("https://example.com/callback")
        .request_id("v-100")
        .sandbox(False)
        .phones(["0901000001", "0901000002"])
        .button("Open", "https://example.com/sale")
        .image("https://example.com/sale.png")
        .secret_key("s")
        .api_key("k")
    )


# Zalo notifications


@case
def zns() -> Builder[Any]:
    return (
        Esms.zns(PHONE, temp_id="200607", temp_data={"name": "Ana", "code": "HD1"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
    )


@case
def zns_within_the_quota() -> Builder[Any]:
    return (
        Esms.zns(PHONE, temp_id="200607", temp_data={"name": "Ana", "code": "HD1"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
        .sending_mode("1")
        .request_id("z-1")
    )


@case
def zns_beyond_the_quota() -> Builder[Any]:
    return (
        Esms.zns(PHONE, temp_id="200607", temp_data={"name": "Ana"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
        .sending_mode(3)
    )


@case
def zns_with_every_option() -> Builder[Any]:
    return (
        Esms.zns(PHONE, temp_id="200607", temp_data={"customer_name": "Đinh Hà", "payment_amount": "4308000"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
        .sending_mode("1")
        .campaignid("Xác nhận mua hàng")
        .request_id("96accf59-0c41-4bc7-a5c4-4a466c2e41c2")
        .callback_url("https://example.com/callback")
        .sandbox(True)
        .send_date("2026-12-31 09:00:00")
    )


@case
def zns_with_numbers() -> Builder[Any]:
    return (
        Esms.zns(PHONE, temp_id="200607", temp_data={"name": "Ana"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
        .sending_mode(1)
        .sandbox(0)
    )


@case
def zns_zalo_uid() -> Builder[Any]:
    return Esms.zns_zalo_uid(USER, temp_id="540679", temp_data={"name": "Ana"}, oaid=OA).api_key("k").secret_key("s")


@case
def zns_zalo_uid_with_every_option() -> Builder[Any]:
    return (
        Esms.zns_zalo_uid("u" * 20, temp_id="540679", temp_data={"name": "Ana"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
        .campaignid("c" * 254)
        .request_id("u-1")
        .callback_url("https://example.com/callback")
        .sandbox(True)
    )


@case
def zns_hash_phone() -> Builder[Any]:
    hashed = hashlib.sha256(b"84901000001").hexdigest()
    return (
        Esms.zns_hash_phone(hashed, temp_id="200607", temp_data={"name": "Ana"}, oaid=OA).api_key("k").secret_key("s")
    )


@case
def zns_hash_phone_with_every_option() -> Builder[Any]:
    hashed = hashlib.sha256(b"84901000001").hexdigest()
    return (
        Esms.zns_hash_phone(hashed, temp_id="200607", temp_data={"name": "Ana"}, oaid=OA)
        .api_key("k")
        .secret_key("s")
        .sending_mode("1")
        .campaignid("c1")
        .request_id("h-1")
        .callback_url("https://example.com/callback")
        .sandbox(False)
        .send_date("2026-12-31 09:00:00")
    )


# Several channels


@case
def multichannel() -> Builder[Any]:
    return (
        Esms.multichannel(PHONE)
        .api_key("k")
        .secret_key("s")
        .zalo("205644", ["686868"], oaid=OA)
        .sms("686868 is your code", brandname="SHOP")
    )


@case
def multichannel_with_every_option() -> Builder[Any]:
    return (
        Esms.multichannel(PHONE)
        .api_key("k")
        .secret_key("s")
        .zalo(
            "205644",
            ["686868", "Ana"],
            oaid=OA,
            campaignid="otp",
            callback_url="https://example.com/callback/zalo",
            request_id="m-1",
            sandbox=False,
            sending_mode="1",
        )
        .sms(
            "Mã của bạn là 686868",
            is_unicode=True,
            brandname="SHOP",
            callback_url="https://example.com/callback/sms",
            request_id="m-2",
            sandbox=False,
        )
    )


@case
def multichannel_with_numbers() -> Builder[Any]:
    return (
        Esms.multichannel(PHONE)
        .api_key("k")
        .secret_key("s")
        .zalo("205644", ["686868"], oaid=OA, sandbox=1, sending_mode=3)
        .sms("686868 is your code", brandname="SHOP", is_unicode=0, sandbox=1)
    )


# The older versions of Zalo notifications


@case
def zns_v4() -> Builder[Any]:
    return (
        Esms.zns_v4(PHONE, params=["Ana", "HD1"], temp_id="200607", oaid=OA)
        .api_key("k")
        .secret_key("s")
        .sandbox(True)
        .request_id("z4-1")
    )


@case
def zns_journey() -> Builder[Any]:
    return (
        Esms.zns_journey(
            PHONE,
            params=["Ana"],
            order_id="o-9",
            temp_id="300100",
            oaid=OA,
            send_date="2026-12-31 09:00:00",
            sandbox=False,
            request_id="j-1",
            campaignid="c1",
            callback_url="https://example.com/callback",
        )
        .api_key("k")
        .secret_key("s")
    )


@case
def zns_v5() -> Builder[Any]:
    return (
        Esms.zns_v5(PHONE, temp_id="200607", oaid=OA)
        .api_key("k")
        .secret_key("s")
        .value("name", "Ana")
        .value("code", "HD1")
        .sandbox(False)
        .request_id("z5-1")
        .callback_url("https://example.com/callback")
    )


@case
def zns_v5_with_every_option() -> Builder[Any]:
    return (
        Esms.zns_v5(
            PHONE,
            temp_id="200607",
            oaid=OA,
            temp_data=[{"key": "customer_name", "value": "Đinh Hà"}, {"key": "note", "value": ""}],
            send_date="2026-12-31 09:00:00",
            campaignid="c" * 254,
            sandbox=True,
            request_id="r" * 50,
            callback_url="https://example.com/callback",
            sending_mode=1,
        )
        .api_key("k")
        .secret_key("s")
    )


# SMS


@case
def sms() -> Builder[Any]:
    return (
        Esms.sms("SHOP", "4410 is your code", to=PHONE)
        .api_key("k")
        .secret_key("s")
        .is_unicode(False)
        .campaignid("otp")
        .request_id("s-1")
        .callback_url("https://example.com/callback")
    )


@case
def sms_with_every_option() -> Builder[Any]:
    return (
        Esms.sms("SHOP", "Mã của bạn là 4410", to=PHONE)
        .api_key("k")
        .secret_key("s")
        .is_unicode(1)
        .sandbox(True)
        .campaignid("otp")
        .request_id("s-2")
        .callback_url("https://example.com/callback")
        .send_date("2026-12-31 09:00:00")
    )


@case
def sms_voice_otp() -> Builder[Any]:
    return Esms.voice_otp("686868", to=PHONE).api_key("k").secret_key("s").request_id("v-1")


@case
def sms_zalo_text() -> Builder[Any]:
    return (
        Esms.zalo_text("Your order is on its way.", sms_type="24", oaid=OA, to=PHONE)
        .api_key("k")
        .secret_key("s")
        .is_unicode(True)
    )


@case
def advertising_sms() -> Builder[Any]:
    return (
        Esms.advertising_sms("SHOP", "Sale 20%", to=[f"09010000{number:02}" for number in range(30)])
        .api_key("k")
        .secret_key("s")
        .request_id("a-1")
    )


@case
def advertising_sms_with_every_option() -> Builder[Any]:
    return (
        Esms.advertising_sms("SHOP", "Sale 20%")
        .phones(f"09010000{number:02}" for number in range(30))
        .api_key("k")
        .secret_key("s")
        .request_id("a-2")
        .campaignid("sale")
        .send_date("2026-12-31 09:00:00")
        .callback_url("https://example.com/callback")
        .sandbox(True)
    )


# One-time codes


@case
def multichannel_otp() -> Builder[Any]:
    return (
        Esms.multichannel_otp(PHONE, multi_channel_temp_id="22575", type_id="2", time_alive="2")
        .api_key("k")
        .secret_key("s")
    )


@case
def multichannel_otp_that_is_only_made() -> Builder[Any]:
    return (
        Esms.multichannel_otp(PHONE, multi_channel_temp_id=22575, type_id=1, time_alive=15).api_key("k").secret_key("s")
    )


@case
def sms_otp() -> Builder[Any]:
    return Esms.sms_otp("SHOP", "{OTP} is your code", to=PHONE).api_key("k").secret_key("s").time_alive(2)


@case
def sms_otp_with_every_option() -> Builder[Any]:
    return (
        Esms.sms_otp("SHOP", "{OTP} is your code", to=PHONE)
        .api_key("k")
        .secret_key("s")
        .time_alive("10")
        .num_char_of_code(4)
        .is_number(True)
    )


@case
def otp_check() -> Builder[Any]:
    return Esms.otp_check(PHONE, code="1NTTJ6").api_key("k").secret_key("s")


# Calls


@case
def template_call() -> Builder[Any]:
    return Esms.template_call(PHONE, template_id="1042").api_key("k").secret_key("s")


@case
def template_call_with_every_option() -> Builder[Any]:
    return (
        Esms.template_call(PHONE, template_id=1042)
        .api_key("k")
        .secret_key("s")
        .variables("Trung||20000")
        .send_date("2026/12/31 09:00:00")
        .voice("ngoclam")
        .speed(-3)
        .callback_url("https://example.com/callback?id=7")
        .request_id("c-1")
    )


@case
def recorded_call() -> Builder[Any]:
    return Esms.recorded_call(PHONE, template_id="2087").api_key("k").secret_key("s")


@case
def recorded_call_with_every_option() -> Builder[Any]:
    return (
        Esms.recorded_call(PHONE, template_id="2087")
        .api_key("k")
        .secret_key("s")
        .send_date("2026/12/31 09:00:00")
        .number_forward("02873020008")
        .max_repeat(2)
        .max_retry(1)
        .ivr(0)
        .time_wait_to_ivr(10)
        .wait_retry(60)
        .callback_url("https://example.com/callback")
        .request_id("c-2")
    )
