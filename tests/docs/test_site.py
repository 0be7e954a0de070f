"""The site shows what the examples of the reference look like."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.drawing.pages import Page, assert_closed

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> ModuleType:
    """Return the hooks of the site that draw."""
    spec = importlib.util.spec_from_file_location("site_drawn", ROOT / "docs" / "site_drawn.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def built(site: ModuleType, name: str, text: str | None = None) -> str:
    """Return a page of the reference as the site changes it, without its Markdown being rendered."""
    path = f"reference/{name}.md"
    page = SimpleNamespace(file=SimpleNamespace(src_uri=path), meta={})
    markdown = site.on_page_markdown((ROOT / "docs" / path).read_text("utf-8") if text is None else text, page=page)
    html: str = site.on_page_content(markdown, page=page)
    return html


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("line/buttons-template", "Lake view room"),
        ("line/flex-text", "Lake view room"),
        ("messenger/generic-template", "Striped T-shirt"),
        ("esms/sms-request", "GSM-7"),
        ("webex_connect/whats-app-request", "Your order 1042 is on its way."),
    ],
)
def test_an_example_is_drawn_beside_its_json(site: ModuleType, name: str, says: str) -> None:
    page = built(site, name)
    pictures = re.findall(r"<template shadowrootmode=\"open\">(.*?)</template>", page, re.S)
    assert any(says in Page(picture).text for picture in pictures)
    for picture in pictures:
        link, inner = picture.split(">", 1)
        assert link == '<link rel="stylesheet" href="../../drawn.css"'
        assert_closed(inner)
        assert 'class="mark ' not in inner
    assert page.count("<figure") == page.count("</div></figure>\n\n```json\n") == len(pictures)


@pytest.mark.parametrize("name", ["line/age-filter", "messenger/message-event", "line/error-response"])
def test_what_no_app_shows_is_not_drawn(site: ModuleType, name: str) -> None:
    assert built(site, name) == (ROOT / "docs" / "reference" / f"{name}.md").read_text("utf-8")


def test_other_pages_stay(site: ModuleType) -> None:
    page = SimpleNamespace(file=SimpleNamespace(src_uri="tour.md"), meta={})
    text = '```python\nfrom ottbuild import Line\n\npayload = Line.text("Hi")\n```\n\n```json\n{}\n```\n'
    assert site.on_page_content(site.on_page_markdown(text, page=page), page=page) == text
    assert "Hi</div>" in built(site, "line/text-message", text)
