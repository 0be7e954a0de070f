"""Chromium, which opens pages from memory. Whatever it asks for or complains about is noted."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ADDRESS = "http://127.0.0.1:9/page.html"
"""Where the pages seem to come from. Nothing listens there."""


class View:
    """An open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def show(self, html: str) -> View:
        """Open a page."""
        self.requests.clear()
        self.complaints.clear()

        def answer(route: Any) -> None:
            if route.request.url == ADDRESS:
                route.fulfill(body=html, content_type="text/html; charset=utf-8")
            else:
                self.requests.append(route.request.url)
                route.abort()

        self.page.unroute_all()
        self.page.route("**/*", answer)
        self.page.goto(ADDRESS)
        return self

    def boxes(self, selector: str) -> list[dict[str, float]]:
        """Return the places and sizes of elements: x, y, width and height in pixels."""
        found: list[dict[str, float]] = self.page.eval_on_selector_all(
            selector,
            "all => all.map(one => { const r = one.getBoundingClientRect();"
            " return {x: r.x, y: r.y, width: r.width, height: r.height} })",
        )
        return found

    def style(self, selector: str, name: str) -> str:
        """Return a property of the first of some elements as the browser computes it."""
        value: str = self.page.eval_on_selector(selector, "(one, name) => getComputedStyle(one)[name]", name)
        return value


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    assert path, "there is no chromium; make test-browser installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture
def view(browser: Browser) -> Iterator[View]:
    page = browser.new_page(viewport={"width": 1100, "height": 900})
    yield View(page)
    page.close()


Show = Callable[[str], View]
