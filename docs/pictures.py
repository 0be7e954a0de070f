"""Draw the pictures of README and docs: `make pictures` opens previews in Chromium, and keeps the part with the message."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ottbuild
from ottbuild import Line, Messenger, WhatsApp

FOLDER = Path(__file__).with_name("pictures")


def messenger_card() -> Any:
    return Messenger.generic_template().element(
        "Welcome!",
        subtitle="We have the right hat for everyone.",
        image_url="https://example.com/hat.png",
        buttons=[
            Messenger.web_url("View website", "https://example.com"),
            Messenger.postback("Start chatting", "START"),
        ],
    )


def line_flex() -> Any:
    Flex = Line.Flex
    rows = [("Wool hat", "$34.00"), ("Straw hat", "$21.00"), ("Hat box", "$9.50")]
    body = Flex.box(
        "vertical",
        [
            Flex.text("RECEIPT", weight="bold", color="#1DB446", size="sm"),
            Flex.text("Hats and more", weight="bold", size="xxl", margin="md"),
            Flex.separator(margin="xl"),
            *[
                Flex.box(
                    "horizontal",
                    [
                        Flex.text(name, size="sm", color="#555555", flex=0),
                        Flex.text(price, size="sm", color="#111111", align="end"),
                    ],
                    margin="lg" if index == 0 else "sm",
                )
                for index, (name, price) in enumerate(rows)
            ],
            Flex.separator(margin="xl"),
            Flex.box(
                "horizontal",
                [
                    Flex.text("TOTAL", size="sm", color="#555555", flex=0),
                    Flex.text("$64.50", size="sm", weight="bold", align="end"),
                ],
                margin="lg",
            ),
        ],
    )
    footer = Flex.box(
        "vertical", [Flex.button(Line.uri("Track the parcel", "https://example.com/t/7"), style="primary")]
    )
    return Line.flex("Receipt of Hats and more", Flex.bubble(body=body, footer=footer))


def whatsapp_list() -> Any:
    return (
        WhatsApp.list("Which hat may it be? *All* are in stock.", button="Show hats", footer="Hats and more")
        .header("Our hats")
        .section(
            [
                WhatsApp.row(id="wool", title="Wool hat", description="Warm, and soft inside"),
                WhatsApp.row(id="fur", title="Trapper hat", description="With flaps for the ears"),
            ],
            title="For winter",
        )
        .section([WhatsApp.row(id="straw", title="Straw hat", description="Light as a breeze")], title="For summer")
        .to("4917012345678")
    )


def problems() -> Any:
    return Messenger.generic_template().element(
        "A hat for every head, a head for every hat, and a box to keep the two of them together in",
        buttons=[Messenger.postback(f"Hat number {number}", f"HAT_{number}") for number in range(4)],
    )


PICTURES: dict[str, Callable[[], Any]] = {
    "messenger-card": messenger_card,
    "line-flex": line_flex,
    "whatsapp-list": whatsapp_list,
}
"""Name -> the message whose picture it is."""
PAGES: dict[str, Callable[[], Any]] = {"problems": problems}
"""Name -> the message whose whole page it is, with problems and limits."""


def draw(folder: Path = FOLDER) -> None:
    from playwright.sync_api import sync_playwright

    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 1040, "height": 760}, device_scale_factor=2)
        for name, message in (PICTURES | PAGES).items():
            page.set_content(ottbuild.preview(message(), width=340))
            part = page.locator(".phone" if name in PICTURES else ".pair").first
            part.screenshot(path=folder / f"{name}.png")
            print(folder / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    sys.exit(draw())
