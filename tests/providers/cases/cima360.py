"""CIMA360: one case for each channel and each way to write what it sends."""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder, Cima360

Case = Callable[[], Builder[Any]]

CASES: dict[str, Case] = {}


def case(build: Case) -> Case:
    CASES[f"cima360/{build.__name__}"] = build
    return build


# OTT


@case
def ott() -> Builder[Any]:
    return Cima360.ott().message("573001112233", "welcomeTpl01", ["Ana", "8891"], channel_type=3)


@case
def ott_without_parameters() -> Builder[Any]:
    return Cima360.ott().message("573001112233", "welcomeTpl01", channel_type=3)


@case
def ott_with_empty_parameters() -> Builder[Any]:
    return Cima360.ott().message("573001112233", "welcomeTpl01", [], channel_type=3)


@case
def ott_by_a_channel_that_is_not_documented() -> Builder[Any]:
    return Cima360.ott().message("573001112233", "welcomeTpl01", channel_type=1)


@case
def ott_batch() -> Builder[Any]:
    return (
        Cima360.ott()
        .message("573001112233", "welcomeTpl01", ["Ana", "8891"], channel_type=3)
        .message("573004445566", "welcomeTpl01", ["Luis", "8892"], channel_type=3)
    )


@case
def ott_batch_from_a_list() -> Builder[Any]:
    batch = Cima360.ott()
    for number in range(100):
        batch = batch.message(f"5730000000{number:02}", "welcomeTpl01", [str(number)], channel_type=3)
    return batch


# SMS


@case
def sms() -> Builder[Any]:
    return Cima360.sms("+573001112233", "Your code is 4410.")


@case
def sms_in_many_scripts() -> Builder[Any]:
    return Cima360.sms("+573001112233", 'Código: "4410" 👋\n你好')


# Email


@case
def email() -> Builder[Any]:
    return Cima360.email("Receipt", "<p>Thanks</p>").to("ana@example.com")


@case
def email_with_template() -> Builder[Any]:
    return Cima360.email_template("Receipt", "tpl-9").sender("shop@example.com").to("ana@example.com", {"name": "Ana"})


@case
def email_to_many_recipients() -> Builder[Any]:
    return (
        Cima360.email_template("Receipt", "tpl-9")
        .to("ana@example.com", {"name": "Ana", "total": "12.50"})
        .to("luis@example.com", {})
        .to("max@example.com")
        .sender("shop@example.com")
    )
