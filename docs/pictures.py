"""Draw the pictures of README and docs: `make pictures` opens previews in Chromium, and keeps the part with the message."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
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


def ordered() -> Any:
    return Line.push("U4af4980629c1d2e3f4a5b6c7d8e9f0a1").message(
        Line.buttons(
            "Which hat may it be?",
            alt_text="Our hats",
            title="Hats for everyone, and a box to keep them in",
            thumbnail_image_url="https://example.com/hats.png",
        )
        .message("Wool hat", "wool")
        .message("Straw hat for the summer", "straw")
    )


def studio(browser: Any, path: Path) -> None:
    """Draw the studio, with the cursor in a text that is too long."""
    from ottbuild.studio.server import Studio
    from ottbuild.studio.start import Start

    server = Studio(Start(ordered().to_json(indent=2, check=False), name="order.json"))
    Thread(target=server.serve_forever, daemon=True).start()
    page = browser.new_page(viewport={"width": 1280, "height": 640}, color_scheme="light")
    page.goto(server.address)
    page.click("#problems button")
    page.wait_for_selector("#reference .path")
    page.wait_for_timeout(500)
    page.screenshot(path=path)
    page.close()
    server.shutdown()
    server.server_close()


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
        studio(browser, folder / "studio.png")
        print(folder / "studio.png")
        browser.close()


if __name__ == "__main__":
    sys.exit(draw())
