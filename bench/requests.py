"""Finished messages to requests: what a request costs beside the bytes of its body."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bench import messenger
from ottbuild import Cima360, Esms, Instagram, Line, MarketingCloud, Messenger, Viber, WebexConnect, WhatsApp


def messages() -> dict[str, tuple[Any, Any, dict[str, str]]]:
    """Return messages by name, each with its provider and the credentials."""
    card = messenger.ottbuild_builder()
    sms = WebexConnect.sms("Your order has left our warehouse.", senderid="SHOP").to(msisdn=["+447700900001"])
    menu = Line.buttons("Please select", alt_text="Menu").postback("Buy", "buy=1").postback("Ask", "ask=1")
    return {
        "LINE push, a text": (Line, Line.push("U1").message(Line.text("Hello")), {"channel_access_token": "t"}),
        "LINE push, a menu": (Line, Line.push("U1").message(menu), {"channel_access_token": "t"}),
        "Messenger send, a text": (
            Messenger,
            Messenger.send(Messenger.text("Hello")).to(id="7001"),
            {"access_token": "t"},
        ),
        "Messenger send, a generic template": (
            Messenger,
            Messenger.send(card).to(id="7001"),
            {"access_token": "t"},
        ),
        "Webex Connect, an SMS": (WebexConnect, sms, {"region": "uk", "service_key": "k"}),
        "eSMS, a Viber text": (
            Esms,
            Esms.viber("SHOP", "Sale today").to("0901000001"),
            {"api_key": "k", "secret_key": "s"},
        ),
        "eSMS, a ZNS": (
            Esms,
            Esms.zns("0901000001", oaid="1234567890123456789", temp_id="200607", temp_data={"name": "Ana"}),
            {"api_key": "k", "secret_key": "s"},
        ),
        "eSMS, an SMS": (
            Esms,
            Esms.sms("SHOP", "Sale today", to="0901000001"),
            {"api_key": "k", "secret_key": "s"},
        ),
        "CIMA360, an email": (
            Cima360,
            Cima360.email("Receipt", html="<p>Thanks</p>").to("ana@example.com"),
            {"api_key": "k"},
        ),
        "Viber, a text": (Viber, Viber.text("Hello", sender="Shop").to("U1"), {"auth_token": "t"}),
        "WhatsApp, a text": (
            WhatsApp,
            WhatsApp.text("Hello").to("+15550100"),
            {"phone_number_id": "1", "access_token": "t"},
        ),
        "Instagram, a text": (Instagram, Instagram.send(Instagram.text("Hello")).to("1784"), {"access_token": "t"}),
        "Marketing Cloud, a text": (
            MarketingCloud,
            MarketingCloud.send("order-881", sender_type="messenger", sender_id="1", validity_period=30)
            .to(ott_id="2")
            .text("Hello")
            .custom_keys(messaging_type="RESPONSE"),
            {"subdomain": "shop", "access_token": "t"},
        ),
    }


def contenders() -> dict[str, dict[str, Callable[[], object]]]:
    """Return the functions to measure by message and name; the first is the reference."""
    return {
        title: functions(message, provider.Account(**given), given)
        for title, (provider, message, given) in messages().items()
    }


def functions(message: Any, account: Any, given: dict[str, str]) -> dict[str, Callable[[], object]]:
    """Return the functions for one message."""
    assert account.request(message) == message.request(**given)
    return {
        "to_bytes()": message.to_bytes,
        "account.request(message)": lambda: account.request(message),
        "message.request(...)": lambda: message.request(**given),
    }
