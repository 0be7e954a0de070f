"""The screen of a review, with real keys."""

from __future__ import annotations

import asyncio
import json
import re
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.screen import ReviewApp
from ottbuild_codegen.review.session import Session, Verdict
from ottbuild_codegen.review.snippets import SourceCall
from ottbuild_codegen.review.wirediff import Mark, compare, one_sided
from tests.codegen.helpers import tree

pytestmark = pytest.mark.slow

HOSTILE = "[red]x[/] [/nothing] \x1b[31mred \u202e"


def changed(folder: Path, name: str, old: Any, new: Any, likeness: str) -> Item:
    path = folder / "snapshots" / f"{name}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(old))
    return Item(
        f"snapshots/{name}.json", Status.CHANGED, path, path.read_bytes(), json.dumps(new).encode(),
        SourceCall(f'Acme.send("{HOSTILE}")', "tests/cases.py:7"), kind="acme.send", payload=new, diff=compare(old, new),
        causes=(f"Send.text was called words {HOSTILE}",), likeness=likeness,
    )  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Session:
    many = {f"key{number}": number for number in range(60)}
    return Session(
        [
            changed(tmp_path, "one", {"words": HOSTILE, "a": 1}, {"text": HOSTILE, "a": 1}, "renamed"),
            changed(tmp_path, "two", {"words": "x"}, {"text": "x"}, "renamed"),
            changed(tmp_path, "three", many, {**many, "key59": "last"}, "other"),
            Item("tests/test_x.py::test[four]", Status.FAILED, None, error=f"InvalidPayload: {HOSTILE}\nmore"),
        ]
    )


class Seen(NamedTuple):
    """What a reviewer sees."""

    headline: str
    choices: str
    item: str
    screen: str
    """All text that is drawn, in no order."""
    place: int
    scrolled: float


def drive(session: Session, *keys: str, size: tuple[int, int] = (80, 24)) -> Seen:
    """Presses keys, and looks at the screen."""

    async def run() -> Seen:
        app = ReviewApp(session)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
            while not app.query("FooterKey"):  # the footer comes a little later, most of all on a busy machine
                await pilot.pause(0.01)
            drawn = re.findall(r">([^<]+)</text>", app.export_screenshot())
            choices = app.query_one(OptionList)
            return Seen(
                str(app.query_one("#headline", Static).content),
                "\n".join(str(one.prompt) for one in choices.options),
                str(app.query_one("#item", Static).content),
                unescape(" ".join(drawn)).replace("\xa0", " "),
                choices.highlighted or 0,
                app.query_one("#view", VerticalScroll).scroll_y,
            )

    return asyncio.run(run())


def test_the_first_one_is_shown(session: Session) -> None:
    seen = drive(session)
    assert seen.headline == "4 to review: 4 open"
    assert seen.choices == "·~ snapshots/one\n·~=snapshots/two\n·~ snapshots/three\n·! test[four]"
    assert (
        seen.item
        == """\
snapshots/one.json
written in another way; acme.send; 1 more like it, marked =
because Send.text was called words [red]x[/] [/nothing] \\u001b[31mred \\u202e

  {
↔   "text": "[red]x[/] [/nothing] \\u001b[31mred
      \\u202e",   was called "words"
    "a": 1
  }

call tests/cases.py:7
Acme.send("[red]x[/] [/nothing] \\u001b[31mred
    \\u202e")"""
    )


def test_no_text_is_taken_as_markup(session: Session) -> None:
    for keys in ([], ["down"], ["down", "down", "down"], ["A"]):
        screen = drive(session, *keys).screen
        assert "\x1b" not in screen
        assert "\u202e" not in screen
    assert "[red]x[/]" in drive(session).screen


def test_the_keys_of_verdicts(session: Session, tmp_path: Path) -> None:
    before = tree(tmp_path)
    seen = drive(session, "r", "a", "s", "s")
    assert seen.headline == "4 to review: 1 accepted, 1 rejected, 2 skipped · q ends the review"
    assert seen.choices == "✗~ snapshots/one\n✓~ snapshots/two\n»~ snapshots/three\n»! test[four]"
    assert tree(tmp_path) == {**before, "snapshots/two.json": b'{"text": "x"}'}


def test_accept_all_alike_and_undo(session: Session, tmp_path: Path) -> None:
    before = tree(tmp_path)
    seen = drive(session, "A")
    assert seen.headline == "4 to review: 2 open, 2 accepted · 2 at once"
    assert seen.place == 2
    assert tree(tmp_path)["snapshots/two.json"] == b'{"text": "x"}'
    seen = drive(session, "u")
    assert (seen.headline, seen.place) == ("4 to review: 4 open", 0)
    assert tree(tmp_path) == before


def test_nothing_to_undo(session: Session) -> None:
    assert drive(session, "u").headline == "4 to review: 4 open"


def test_arrows_go_to_any_item(session: Session, tmp_path: Path) -> None:
    seen = drive(session, "down", "down", "a", "up", "r")
    assert [verdict.name for verdict in session.verdicts] == ["OPEN", "OPEN", "REJECTED", "OPEN"]
    assert (seen.place, tree(tmp_path)["snapshots/three.json"]) == (3, session.items[2].old)


def test_what_cant_be_accepted_says_why(session: Session) -> None:
    seen = drive(session, "down", "down", "down", "a")
    assert seen.headline == "4 to review: 4 open · there is nothing to accept: the test gives no payload"
    assert session.verdicts[3] is Verdict.OPEN
    assert seen.item.splitlines()[0] == "tests/test_x.py::test[four]"
    assert "InvalidPayload: [red]x[/]" in seen.item


def test_unchanged_lines_are_folded_until_asked_for(session: Session) -> None:
    assert "… 57 unchanged lines" in drive(session, "down", "down").item
    whole = drive(session, "down", "down", "f").item
    assert all(f'"key{number}": ' in whole for number in range(60))


def test_a_long_item_can_be_scrolled(session: Session) -> None:
    top = drive(session, "down", "down", "f")
    down = drive(session, "down", "down", "f", "pagedown")
    assert (top.place, down.place) == (2, 2)
    assert (top.scrolled, drive(session, "down", "down", "f", "pagedown", "pageup").scrolled) == (0, 0)
    assert down.scrolled > 10
    assert drive(session, "down", "down", "f", "pagedown", "up").scrolled == 0
    assert drive(session, "down", "down", "f", "pagedown", "s").scrolled == 0


def test_the_keys_fit_into_80_columns(session: Session) -> None:
    screen = re.sub(r"\s+", " ", drive(session).screen)
    assert "a Accept r Reject s Skip A All alike u Undo f Unfold q Quit" in screen


def test_a_screen_that_is_much_too_small(session: Session) -> None:
    assert drive(session, "A", "u", "f", size=(12, 3)).headline == "4 to review: 4 open"


def test_long_names_lose_their_middle(tmp_path: Path) -> None:
    items = [changed(tmp_path, name, {"a": 1}, {"a": 2}, name) for name in ("a" * 30 + "_end", "b你" * 20 + "_end")]
    first, second = drive(Session(items)).choices.splitlines()
    assert (first[:6], first[-5:], "…" in first) == ("·~ sna", "a_end", True)
    assert (second[:6], second[-5:], "…" in second) == ("·~ sna", "你_end", True)


def test_new_and_unused_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    items = [
        Item("a.json", Status.NEW, path, None, b"1", diff=one_sided(Mark.ADDED, {"a": 1}), likeness=1),
        Item("b.json", Status.UNUSED, path, b"1", None, diff=one_sided(Mark.REMOVED, {"a": 1})),
    ]
    assert drive(Session(items)).item == 'a.json\nnew\n\n+ {\n+   "a": 1\n+ }'
    assert "of no test any more; to accept is to delete it" in drive(Session(items), "down").item


def test_only_the_layout_of_the_file_differs(tmp_path: Path) -> None:
    item = changed(tmp_path, "one", {"a": 1}, {"a": 1}, "")
    assert "The same JSON in the same order: only the layout of the file differs." in drive(Session([item])).item


def test_q_ends_the_review(session: Session, tmp_path: Path) -> None:
    before = tree(tmp_path)

    async def run() -> bool:
        app = ReviewApp(session)
        async with app.run_test() as pilot:
            await pilot.press("q")
            await pilot.pause()
            return app.is_running

    assert asyncio.run(run()) is False
    assert tree(tmp_path) == before
