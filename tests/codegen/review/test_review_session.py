"""The verdicts of a review, and what they do to the snapshot files."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.session import RefusedError, Session, Verdict
from tests.codegen.helpers import tree

ACCEPTED, REJECTED, SKIPPED, OPEN = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.SKIPPED, Verdict.OPEN
OLD = {"changed.json": b'{"a": 1}\r\n', "other.json": b'{"b": 1}', "unused.json": "{}é\n".encode()}
NEW = {"changed.json": b'{"a": 2}\n', "other.json": b'{"b": 2}', "deep/new.json": b"{}\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in OLD.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@pytest.fixture
def session(folder: Path) -> Session:
    """Two that changed in the same way, one that is unused, one that is new, and a test that failed."""
    names = ["changed.json", "other.json", "unused.json", "deep/new.json"]
    kinds = [Status.CHANGED, Status.CHANGED, Status.UNUSED, Status.NEW]
    items = [
        Item(name, status, folder / name, OLD.get(name), NEW.get(name), likeness=status)
        for name, status in zip(names, kinds, strict=True)
    ]
    return Session([*items, Item("test_x", Status.FAILED, None, likeness=Status.FAILED)])


def test_what_is_accepted_is_written_at_once(session: Session, folder: Path) -> None:
    session.give(ACCEPTED, 0)
    assert tree(folder) == {**OLD, "changed.json": NEW["changed.json"]}
    session.give(ACCEPTED, 3)
    assert tree(folder)["deep/new.json"] == NEW["deep/new.json"]
    session.give(ACCEPTED, 2)
    assert "unused.json" not in tree(folder)
    assert session.verdicts == [ACCEPTED, OPEN, ACCEPTED, ACCEPTED, OPEN]
    assert not session.done


@pytest.mark.parametrize("verdict", [REJECTED, SKIPPED])
def test_what_is_not_accepted_stays(verdict: Verdict, session: Session, folder: Path) -> None:
    session.give(verdict, *range(5))
    assert tree(folder) == OLD
    assert session.count(verdict) == 5


def test_everything_accepted(session: Session, folder: Path) -> None:
    whole = Session(session.items[:4])
    whole.give(ACCEPTED, *range(4))
    assert whole.done
    assert tree(folder) == NEW
    assert Session([]).done


def test_undo_goes_back_step_by_step(session: Session, folder: Path) -> None:
    session.give(ACCEPTED, 0)
    session.give(REJECTED, 1)
    session.give(ACCEPTED, 2, 3)
    assert session.undo() == 2
    assert tree(folder) == {**OLD, "changed.json": NEW["changed.json"]}
    assert session.undo() == 1
    assert session.verdicts == [ACCEPTED, OPEN, OPEN, OPEN, OPEN]
    assert session.undo() == 0
    assert tree(folder) == OLD
    assert session.undo() is None


def test_another_verdict_takes_the_file_back(session: Session, folder: Path) -> None:
    session.give(ACCEPTED, 0)
    session.give(REJECTED, 0)
    assert tree(folder) == OLD
    session.undo()
    assert tree(folder)["changed.json"] == NEW["changed.json"]


def test_the_same_verdict_twice_is_one_step(session: Session) -> None:
    session.give(ACCEPTED, 0)
    session.give(ACCEPTED, 0)
    assert session.undo() == 0
    assert session.undo() is None


def test_alike_are_those_that_differ_in_the_same_way(session: Session) -> None:
    assert session.alike(0) == [0, 1]
    assert session.alike(2) == [2]
    session.give(REJECTED, 1)
    assert session.alike(0) == [0]
    assert session.alike(1) == [0, 1]


def test_all_alike_are_one_step(session: Session, folder: Path) -> None:
    session.give(ACCEPTED, *session.alike(1))
    assert tree(folder) == {**OLD, "changed.json": NEW["changed.json"], "other.json": NEW["other.json"]}
    assert session.undo() == 0
    assert tree(folder) == OLD


def test_the_next_one_without_a_verdict(session: Session) -> None:
    assert session.next_open(0) == 1
    session.give(SKIPPED, 1, 2)
    assert session.next_open(0) == 3
    assert session.next_open(4) == 0
    session.give(SKIPPED, 0, 3, 4)
    assert session.next_open(2) == 2


def test_a_failed_test_can_be_rejected_only(session: Session) -> None:
    with pytest.raises(RefusedError, match="nothing to accept: the test gives no payload"):
        session.give(ACCEPTED, 4)
    assert session.verdicts[4] is OPEN
    session.give(REJECTED, 4)
    assert session.verdicts[4] is REJECTED


def test_all_or_nothing(session: Session, folder: Path) -> None:
    with pytest.raises(RefusedError):
        session.give(ACCEPTED, *range(5))
    assert tree(folder) == OLD
    assert session.count(OPEN) == 5
    assert session.undo() is None


def test_what_someone_else_changed_is_left_alone(session: Session, folder: Path) -> None:
    (folder / "changed.json").write_bytes(b"mine")
    with pytest.raises(RefusedError, match=r"changed\.json was changed by someone else; run the review again"):
        session.give(ACCEPTED, 0)
    assert (folder / "changed.json").read_bytes() == b"mine"
    session.give(ACCEPTED, 1)
    (folder / "other.json").unlink()
    with pytest.raises(RefusedError):
        session.undo()
    assert session.verdicts[1] is ACCEPTED
    assert "other.json" not in tree(folder)


def test_a_file_that_cant_be_written(session: Session, folder: Path) -> None:
    (folder / "deep").write_text("a file where a folder has to be")
    with pytest.raises(RefusedError, match="deep"):
        session.give(ACCEPTED, 0, 3)
    assert tree(folder) == {**OLD, "deep": b"a file where a folder has to be"}


def test_a_crash_while_writing_leaves_the_old_file(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        session.give(ACCEPTED, 0)
    assert tree(folder) == OLD


def test_permissions_stay(session: Session, folder: Path) -> None:
    (folder / "changed.json").chmod(0o640)
    session.give(ACCEPTED, 0, 3)
    assert stat.S_IMODE((folder / "changed.json").stat().st_mode) == 0o640
    plain = folder / "plain"
    plain.touch()
    assert (folder / "deep/new.json").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*", ["line/a[1].json", "line/flex/a.json", "messenger/a.json"]),
        ("line/*", ["line/a[1].json"]),
        ("*/*/*", ["line/a[1].json", "line/flex/a.json", "messenger/a.json"]),
        ("a", ["line/flex/a.json", "messenger/a.json"]),
        ("a.json", ["line/flex/a.json", "messenger/a.json"]),
        ("a[1]", ["line/a[1].json"]),
        ("tests/line/a[1].json", ["line/a[1].json"]),
        ("ne/a[1]", []),
        ("messenger/?", ["messenger/a.json"]),
        ("messenger", []),
        ("test_x", []),
        ("", []),
        ("/", []),
    ],
)
def test_what_a_pattern_names(pattern: str, names: list[str]) -> None:
    items = [
        Item(f"tests/{name}", Status.NEW, Path(name))
        for name in ("line/a[1].json", "line/flex/a.json", "messenger/a.json")
    ]
    session = Session([*items, Item("test_x", Status.FAILED, None)])
    assert [session.items[place].name.removeprefix("tests/") for place in session.called(pattern)] == names
