"""ottbuild check --jobs: the same report from several processes."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ottbuild.cli import files
from ottbuild.cli.common import Unusable
from ottbuild.cli.jobs import in_order
from ottbuild.cli.outputs import Whole
from tests.cli.conftest import Cli, spawn
from tests.cli.test_check import BAD, BROADCAST, BROKEN, GOOD, UNCLEAR, WARNED

LINES = [GOOD, BAD, BROKEN, UNCLEAR, WARNED, BROADCAST, f"[{GOOD}, {BAD}]", '{"é": "\\ud800"}', "\xff"]


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of many batches."""
    monkeypatch.setattr(files, "FULL", 1000)
    path = tmp_path / "many.ndjson"
    path.write_bytes("".join(f"{line}\n" for line in LINES * 10).encode("latin-1"))
    return path


@pytest.mark.parametrize("form", [[], ["--json"], ["--as", "line.push", "--strict"]])
def test_the_report_is_the_same(cli: Cli, many: Path, form: list[str]) -> None:
    one = cli("check", *form, many)
    assert cli("check", "--jobs", "3", *form, many) == one
    assert len(one[1].splitlines()) > 40


def test_what_comes_before_an_endless_line_is_reported(
    cli: Cli, many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LONGEST", 5000)
    path = tmp_path / "endless.ndjson"
    path.write_bytes(many.read_bytes() + b'"' + b"x" * 10_000)
    code, out, error = cli("check", "--jobs", "2", path)
    assert (code, out, error) == cli("check", path)
    assert code == 2
    assert "has a payload of more than" in error
    assert out.splitlines()[:-1] == [
        line.replace("many", "endless") for line in cli("check", many)[1].splitlines()[:-1]
    ]


@pytest.mark.parametrize("text", ["0", "-1", "x", "1.5", "257", "9" * 5000, "²", ""])
def test_a_number_of_jobs_that_can_not_be(cli: Cli, text: str) -> None:
    code, out, error = cli("check", f"--jobs={text}", GOOD)
    assert (code, out) == (2, "")
    assert "give a number from 1 to 256, or auto for one process a core" in error


def test_as_many_jobs_as_cores(cli: Cli, many: Path) -> None:
    assert cli("check", "--jobs", "auto", many) == cli("check", many)


def test_little_is_read_ahead() -> None:
    read: list[int] = []
    batches = (read.append(number) or number for number in range(100))
    for count, (batch, result) in enumerate(in_order(str, batches, 2)):
        assert (batch, result) == (count, str(count))
        assert len(read) <= count + 6


def vanish(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_process_that_ends_early() -> None:
    with pytest.raises(Unusable, match="a process ended early"):
        list(in_order(vanish, iter([3, 4]), 2))


def one_by(number: int) -> float:
    return 1 / number


def test_work_that_fails_ends_the_run() -> None:
    with pytest.raises(ZeroDivisionError):
        list(in_order(one_by, iter([1, 0, 1]), 2))


def one_ends(number: int) -> int:
    """End one process while others are at work."""
    if number == 5:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.01)
    return number


def test_a_killed_process_ends_a_run_that_takes_signals() -> None:
    whole = Whole().listen()
    try:
        with pytest.raises(Unusable, match="a process ended early"):
            list(in_order(one_ends, iter(range(100)), 3))
    finally:
        whole.leave()


def handlers(_: int) -> tuple[object, object]:
    return signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)


def test_processes_leave_signals_to_the_parent() -> None:
    whole = Whole().listen()
    try:
        assert [found for _, found in in_order(handlers, iter([1]), 2)] == [(signal.SIG_DFL, signal.SIG_IGN)]
    finally:
        whole.leave()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_processes_end_with_the_parent(tmp_path: Path) -> None:
    (tmp_path / "offer.json").write_text('{"type": "text", "text": "{{name}}"}')
    with spawn("render", "offer.json", "-", "-o", "out.ndjson", "--jobs", "2", cwd=tmp_path) as process:
        process.stdin.write(b"name\n" + b"A\n" * 30_000)
        process.stdin.flush()
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        wait_for(lambda: len(children.read_text().split()) == 2 and (tmp_path / "out.ndjson").stat().st_size)
        own = [Path(f"/proc/{number}") for number in children.read_text().split()]
        process.kill()
        process.wait(20)
        wait_for(lambda: not any(is_alive(one) for one in own))


def wait_for(done: Callable[[], object]) -> None:
    for _ in range(400):
        if done():
            return
        time.sleep(0.02)
    raise AssertionError("it does not come")


def is_alive(process: Path) -> bool:
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
