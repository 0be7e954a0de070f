"""Every link of the documents that people write leads somewhere: to a file, to a heading, or to a well-formed address."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[2]
WRITTEN = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in (".", "docs", "docs/api", "docs/cookbook", "docs/engines", "spec", "bench")
    for path in (ROOT / folder).glob("*.md")
)
"""All documents but the reference, which is generated and has a test of its own."""
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def links(page: str) -> Iterator[str]:
    """Return the targets of all links and images of a page."""
    for token in MARKDOWN.parse((ROOT / page).read_text("utf-8")):
        for child in token.children or ():
            if child.type in ("link_open", "image"):
                yield str(child.attrs.get("href") or child.attrs.get("src"))


@cache
def anchors(page: Path) -> list[str]:
    """Return the anchors of a page, as code hosts make them from its headings."""
    parsed = MARKDOWN.parse(page.read_text("utf-8"))
    heads = [shown(parsed[place + 1]) for place, token in enumerate(parsed) if token.type == "heading_open"]
    slugs = [re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in heads]
    return [slug if not (count := slugs[:place].count(slug)) else f"{slug}-{count}" for place, slug in enumerate(slugs)]


def shown(token: Token) -> str:
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def mistake(page: str, target: str) -> str:
    """Return what is wrong with a link; "" if nothing is."""
    address = urlsplit(target)
    if address.scheme or address.netloc:
        good = address.scheme == "https" and re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", address.netloc)
        return "" if good and not re.search(r"[\s<>]", target) else "is not an https address"
    file = (ROOT / page).parent / unquote(address.path) if address.path else ROOT / page
    if not file.exists() or not file.resolve().is_relative_to(ROOT):
        return "leads to no file"
    if address.fragment and (file.suffix != ".md" or address.fragment not in anchors(file)):
        return "leads to no heading"
    return ""


@pytest.mark.parametrize("page", WRITTEN)
def test_every_link_leads_somewhere(page: str) -> None:
    assert [(target, wrong) for target in links(page) if (wrong := mistake(page, target))] == []


def test_every_page_is_in_the_site() -> None:
    """The navigation of the site has each page of docs/ that people write."""
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    pages = [page.removeprefix("docs/") for page in WRITTEN if page.startswith("docs/")]
    assert [page for page in pages if not re.search(rf"[ \[]{re.escape(page)}[\n,\]]", navigation)] == []


def test_every_page_is_linked() -> None:
    """Whoever starts at README.md finds each page."""
    found, waiting = {"README.md"}, ["README.md"]
    while waiting:
        page = waiting.pop()
        for target in links(page):
            file = (ROOT / page).parent / target.partition("#")[0]
            name = file.resolve().relative_to(ROOT).as_posix() if "://" not in target and file.is_file() else ""
            if name in WRITTEN and name not in found:
                found.add(name)
                waiting.append(name)
    assert sorted(set(WRITTEN) - found) == []


@pytest.mark.parametrize(
    ("target", "wrong"),
    [
        ("README.md", ""),
        ("README.md#install", ""),
        ("docs/reference/line/README.md", ""),
        ("docs/", ""),
        ("https://www.attrs.org/en/stable/#a", ""),
        ("nowhere.md", "leads to no file"),
        ("README.md#nowhere", "leads to no heading"),
        ("#nowhere", "leads to no heading"),
        ("LICENSE#a", "leads to no heading"),
        ("../elsewhere", "leads to no file"),
        ("http://example.com", "is not an https address"),
        ("https://example", "is not an https address"),
        ("mailto:a@example.com", "is not an https address"),
    ],
)
def test_what_is_wrong_with_a_link(target: str, wrong: str) -> None:
    assert mistake("README.md", target) == wrong


def test_repeated_headings_have_anchors_of_their_own(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A `b`-c, d!\n\n## Limits\n\n### Limits\n\n## Limits\n")
    assert anchors(page) == ["a-b-c-d", "limits", "limits-1", "limits-2"]
