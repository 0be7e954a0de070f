"""A review as a page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.page import as_html, as_markdown
from ottbuild_codegen.review.session import Session, Verdict
from ottbuild_codegen.review.snippets import SourceCall
from ottbuild_codegen.review.wirediff import Mark, compare, one_sided

HOSTILE = "</pre><script>alert(1)</script> ``` ~~~ \x1b[31m\u202e & \"' {{ 7 * 7 }}\n# Title\n</details>\n| a | [x](http://e.com)"


def item(name: str, old: Any, new: Any, **more: Any) -> Item:
    return Item(name, Status.CHANGED, Path(name), b"old", b"new", diff=compare(old, new), likeness=name, **more)


@pytest.fixture
def hostile() -> Session:
    """A review in which every text is hostile."""
    call = SourceCall(f"x = {HOSTILE}", HOSTILE)
    texts: dict[str, Any] = {"call": call, "test": HOSTILE, "kind": HOSTILE, "causes": (HOSTILE,)}
    session = Session(
        [
            item(
                f"a/{HOSTILE}.json",
                {HOSTILE: HOSTILE, "a": {"k": "v"}},
                {HOSTILE: "x", HOSTILE * 2: {"k": "v"}},
                **texts,
            ),
            item(f"b/{HOSTILE}.json", {"k": "v"}, {"k": HOSTILE}, **texts),
            Item(HOSTILE, Status.FAILED, None, error=HOSTILE, **texts),
        ]
    )
    session.items[1].likeness = session.items[0].likeness
    return session


class Page(HTMLParser):
    """The elements of a page, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_page_for_a_browser(hostile: Session) -> None:
    text = as_html(hostile, [f"not reviewed: {HOSTILE}"])
    page = Page(text)
    assert page.open == []
    assert {tag for tag, _ in page.tags} == set(
        "html head meta title style body h1 p span details summary h3 small ul li pre i".split()
    ) - ({"i"} if "<i " not in text else set())
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith(("on", "src", "href"))]
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "{{ 7 * 7 }}" in page.text
    assert page.text.count("<script>alert(1)</script>") > 8


def test_a_page_needs_nothing_else(hostile: Session) -> None:
    style = re.search(r"<style>(.*?)</style>", as_html(Session([]), []), re.DOTALL)
    assert style is not None
    assert "url(" not in style[1]
    assert "@import" not in style[1]
    plain = as_html(Session([item("a.json", {"a": 1}, {"a": 2})]), [])
    assert "http:" not in plain
    assert "https:" not in plain
    assert "default-src 'none'" in plain


def test_text_for_a_pull_request(hostile: Session) -> None:
    text = as_markdown(hostile, [f"not reviewed: {HOSTILE}"])
    assert "\x1b" not in text
    assert "\u202e" not in text
    fence = ""
    outside: list[str] = []
    for line in text.splitlines():
        found = re.match(r"(`{3,})(\w*)$", line)
        if found and not fence:
            fence = found[1]
        elif line == fence:
            fence = ""
        elif not fence:
            outside.append(line)
    assert fence == ""
    kinds = {re.match(r"(#+ |- |<details>|</details>|<summary>|\w|$)", line) is not None for line in outside}
    assert kinds == {True}
    assert [line.count(" ") and line[:4] for line in outside if line.startswith("#")] == ["### ", "####", "####"]
    assert "# Title" not in outside
    assert sum(line == "<details>" for line in outside) == sum(line == "</details>" for line in outside) == 1
    for line in outside:
        assert not re.search(r"(?<!\\)<(?!/?(details|summary|code)>)", re.sub(r"`[^`]*`", "", line))
        html = line.startswith("<summary>")  # in a block of HTML, there is no Markdown
        assert html or not re.search(r"(?<!\\)\[x\]", re.sub(r"`[^`]*`", "", line))


def test_verdicts_are_told_apart() -> None:
    session = Session([item(f"{name}.json", {"a": 1}, {"a": 2}) for name in "abcd"])
    session.verdicts[:] = [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.SKIPPED, Verdict.OPEN]
    for text in (as_html(session, []), as_markdown(session, [])):
        assert "4 to review: 1 open, 1 accepted, 1 rejected, 1 skipped" in text
    assert re.findall(r"<summary>(.*)</summary>", as_html(session, [])) == ["✓ a", "✗ b", "» c", "· d"]
    assert re.findall(r"#### (. `.`)", as_markdown(session, [])) == ["✓ `a`", "✗ `b`", "» `c`", "· `d`"]


def test_the_first_of_those_alike_stands_open() -> None:
    items = [item(f"{name}.json", {"a": 1}, {"a": 2}) for name in "abc"]
    items[2].likeness = items[0].likeness
    html, markdown = as_html(Session(items), []), as_markdown(Session(items), [])
    assert re.findall(r"<summary>. (.*)</summary>", html) == ["a", "c (like the one above)", "b"]
    assert re.findall(r"<details.*>", html) == ['<details id="1" open>', '<details id="2">', '<details id="3" open>']
    assert "<summary>· like the one above: <code>c</code>, written in another way</summary>" in markdown


def test_a_whole_page() -> None:
    call = SourceCall('Acme.send("u", "Hi")', "tests/cases.py:7")
    one = item(
        "a.json", {"to": "u", "text": "Hi"}, {"to": "u", "body": "Hi"}, call=call, causes=("Send.body_1 is new",)
    )
    one.kind = "acme.send"
    assert (
        as_markdown(Session([one]), [])
        == """\
### Snapshots to review

1 to review: 1 open. Marks: `+` new, `-` gone, `~` old → new, `↔` moved, the same.

#### · `a`, written in another way; acme.send

- because Send.body_1 is new

```diff
  {
    "to": "u",
↔   "body": "Hi"   # was called "text"
  }
```

Built at `tests/cases.py:7`:

```python
Acme.send("u", "Hi")
```
"""
    )


def test_new_and_unused_ones() -> None:
    items = [
        Item("new.json", Status.NEW, Path("new.json"), None, b"", diff=one_sided(Mark.ADDED, {"a": 1}), likeness=1),
        Item(
            "old.json", Status.UNUSED, Path("old.json"), b"", None, diff=one_sided(Mark.REMOVED, {"a": 1}), likeness=2
        ),
    ]
    text = as_markdown(Session(items), [])
    assert '```diff\n+ {\n+   "a": 1\n+ }\n```' in text
    assert "#### · `old`, of no test any more; to accept is to delete it" in text
    assert '- {\n-   "a": 1\n- }' in text
    assert as_html(Session(items), []).count('class="added"') == 4
