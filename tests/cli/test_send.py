"""ottbuild send: what arrives, what is said of it, and runs that are taken up again."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli, spawn
from tests.sending.gateway import House
from tests.sending.law import outcomes, write


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setenv("OTTBUILD_LINE_CHANNEL_ACCESS_TOKEN", "token")
    with House() as house:
        monkeypatch.setenv("OTTBUILD_LINE_BASE_URL", house.url)
        yield house


@pytest.fixture
def pushes(tmp_path: Path) -> Path:
    path = tmp_path / "pushes.ndjson"
    write(path, 20)
    return path


def said(error: str) -> list[str]:
    """Return what was said, without the times."""
    return [line.partition(" in ")[0].removeprefix("ottbuild: ") for line in error.splitlines()]


def test_every_message_is_sent(cli: Cli, house: House, pushes: Path, tmp_path: Path) -> None:
    out = tmp_path / "done.ndjson"
    result = cli("send", "--as", "line.push", "--outcomes", out, pushes)
    assert (result.code, result.out, said(result.err)) == (0, "", ["20 of 20 messages accepted"])
    assert (len(house.accepted), house.requests) == (20, 20)
    found = sorted(outcomes(out), key=lambda one: one["place"])
    assert [(one["place"], one["line"], one["state"]) for one in found] == [(n, n + 1, "accepted") for n in range(20)]
    assert found[3]["kind"] == "line.push"
    assert found[3]["answer"] == {"sentMessages": [{"id": "500000000000000001"}]}
    assert found[3]["receivers"] == {f"U{3:032x}": "accepted"}
    assert len({one["key"] for one in found}) == 20


def test_standard_input_and_a_kind_that_is_recognised(cli: Cli, house: House, pushes: Path) -> None:
    result = cli("send", "--rate", "1000", "-", stdin=pushes.read_bytes())
    assert (result.code, said(result.err)) == (0, ["20 of 20 messages accepted"])
    assert len(house.accepted) == 20


def test_what_is_no_message_stops_no_other(cli: Cli, house: House, tmp_path: Path) -> None:
    path = tmp_path / "mixed.ndjson"
    good = '{"to": "U1", "messages": [{"type": "text", "text": "Hello"}]}'
    bad = '{"to": "U1", "messages": [{"type": "text", "text": ""}]}'
    path.write_text(f"{good}\n\n{bad}\nno JSON\n{good}\n[{good}, {good}]\n")
    out = tmp_path / "done.ndjson"
    result = cli("send", "--as", "line.push", path, "--outcomes", out)
    assert (result.code, house.requests) == (1, 2)
    assert said(result.err) == ["2 of 5 messages accepted", "3 not sent, as they break a rule"]
    refused = {one["line"]: one["problems"][0]["message"] for one in outcomes(out) if one["state"] == "invalid"}
    assert {line: text.partition(":")[0] for line, text in refused.items()} == {
        3: "must not be empty", 4: "is not JSON", 6: "is a list; give one payload a line",
    }  # fmt: skip
    lines = said(cli("send", "--as", "line.push", path).err)
    assert f"{path}:3: line.push has 1 problem" in lines or any(line.startswith(f"{path}:3: ") for line in lines)


def test_messages_that_the_provider_refuses(cli: Cli, house: House, pushes: Path) -> None:
    house.fault = lambda number: "403" if number == 5 else ""
    result = cli("send", "--as", "line.push", "--concurrency", "1", pushes)
    assert result.code == 1
    assert said(result.err) == [
        f"{pushes}:5: line.push was refused with HTTP status 403",
        "  (payload): was refused by the provider [refused]",
        "      the provider says: Failed",
        "19 of 20 messages accepted",
        "1 refused by the provider",
    ]


def test_a_run_is_taken_up_again(cli: Cli, house: House, pushes: Path, tmp_path: Path) -> None:
    journal, out = tmp_path / "run.db", tmp_path / "done.ndjson"
    house.fault = lambda number: "429" if number > 8 else ""
    first = cli("send", "--as", "line.push", "--journal", journal, "--outcomes", out, "--attempts", "1", pushes)
    assert said(first.err) == ["8 of 20 messages accepted", "12 refused by the provider"]
    house.fault = lambda number: ""
    again = cli("send", "--as", "line.push", "--journal", journal, pushes)
    assert (again.code, said(again.err)) == (
        2,
        [f"{journal} is there already: take its run up (resume=True, or --resume), or name another file"],
    )
    second = cli("send", "--as", "line.push", "--journal", journal, "--resume", "--outcomes", out, pushes)
    assert (second.code, said(second.err)) == (
        0, ["12 of 12 messages accepted", "20 of 20 accepted"],
    )  # fmt: skip
    assert len([*outcomes(out)]) == 32
    assert (len(house.accepted), max(house.accepted.values())) == (20, 1)
    third = cli("send", "--as", "line.push", "--journal", journal, "--resume", pushes)
    assert (third.code, said(third.err)) == (0, ["nothing was left to do", "20 of 20 accepted"])
    write(pushes, 3, "line.reply")
    other = cli("send", "--as", "line.reply", "--journal", journal, "--resume", pushes)
    assert other.code == 2
    assert "is the journal of another input: message 1 is not the one that it was" in other.err


def test_unknown_messages_are_named(cli: Cli, house: House, tmp_path: Path) -> None:
    path, journal = tmp_path / "replies.ndjson", tmp_path / "run.db"
    write(path, 6, "line.reply")
    house.fault = lambda number: "lost" if number in (2, 4) else ""
    result = cli(
        "send", "--as", "line.reply", "--concurrency", "1", "--journal", journal, "--outcomes", tmp_path / "o", path
    )
    assert result.code == 1
    assert said(result.err) == [
        "4 of 6 messages accepted",
        "2 unknown: they were sent, and no answer says what became of them: lines 2, 4",
    ]
    again = cli("send", "--as", "line.reply", "--journal", journal, "--resume", path)
    assert (again.code, house.requests) == (1, 6)
    assert said(again.err)[-1].endswith("lines 2, 4")


def test_a_dry_run_sends_nothing_and_needs_no_credentials(cli: Cli, pushes: Path) -> None:
    result = cli("send", "--as", "line.push", "--dry-run", pushes)
    assert (result.code, said(result.err)) == (0, ["20 of 20 messages would be sent"])
    result = cli("send", "--dry-run", "-", stdin=b'{"to": "U1", "messages": [{"type": "text", "text": "Hi"}]}')
    assert (result.code, said(result.err)) == (
        0, ["1 of 1 messages would be sent", "1 with warnings, which `ottbuild check` shows: 1 pattern"],
    )  # fmt: skip
    result = cli("send", "--dry-run", "-", stdin=b'{"to": "U1", "messages": []}')
    assert result.code == 1
    assert said(result.err)[-1] == "1 would not be sent, as they break a rule"


@pytest.mark.parametrize(
    ("arguments", "stdin", "text"),
    [
        (["--as", "line.push", "--resume", "-"], b"{}", "--resume takes up the run of a journal: give --journal DB"),
        (["--as", "line.pusch", "-"], b"{}", "'line.pusch' is not a payload kind"),
        (["--as", "line.push", "-"], b"", "(standard input): is empty; there is nothing to send"),
        (["--as", "line.push", "no.ndjson"], b"", "no.ndjson: there is no such file"),
        (["-"], b'{"x": 1}', "the kind of the first message is not clear"),
        (["--as", "line.push", "--rate", "0", "-"], b"{}", "give a number of messages a second above 0, not '0'"),
        (["--as", "line.push", "-"], b"{}", "the environment has no OTTBUILD_LINE_CHANNEL_ACCESS_TOKEN"),
        (["--as", "webex_connect.message", "-"], b"{}", "no OTTBUILD_WEBEX_CONNECT_REGION"),
    ],
)
def test_what_can_not_be_used(
    cli: Cli, arguments: list[str], stdin: bytes, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = cli("send", *arguments, stdin=stdin)
    assert (result.code, result.out) == (2, "")
    assert text in result.err


def test_credentials_are_not_shown(cli: Cli, house: House, pushes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTTBUILD_LINE_CHANNEL_ACCESS_TOKEN", "broken-secret\n")
    result = cli("send", "--as", "line.push", pushes)
    assert result.code == 2
    assert "channel_access_token: has a line break" in result.err
    assert "broken-secret" not in result.err


def started(pushes: Path, house: House, *options: Any) -> Any:
    environment = {"OTTBUILD_LINE_CHANNEL_ACCESS_TOKEN": "token", "OTTBUILD_LINE_BASE_URL": house.url}
    return spawn("send", "--as", "line.push", *options, str(pushes), env=environment)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_run_when_what_is_on_its_way_is_done(
    number: signal.Signals, house: House, tmp_path: Path, cli: Cli
) -> None:
    path, journal, out = tmp_path / "pushes.ndjson", tmp_path / "run.db", tmp_path / "done.ndjson"
    write(path, 500)
    process = started(path, house, "--journal", journal, "--outcomes", out, "--rate", "50")
    end = time.monotonic() + 60
    while house.requests < 20 and time.monotonic() < end:
        time.sleep(0.005)
    process.send_signal(number)
    _, error = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    lines = said(error.decode())
    assert lines[0].startswith("interrupted after ")
    assert lines[0].endswith(f"what was on its way is done; --journal {journal} --resume goes on")
    accepted = [one for one in outcomes(out) if one["state"] == "accepted"]
    assert len(accepted) == len(house.accepted) < 500
    assert cli("send", "--as", "line.push", "--journal", journal, "--resume", path).code == 0
    assert (len(house.accepted), max(house.accepted.values())) == (500, 1)


def test_a_file_of_outcomes_goes_on_after_its_last_whole_line(
    cli: Cli, house: House, pushes: Path, tmp_path: Path
) -> None:
    journal, out = tmp_path / "run.db", tmp_path / "done.ndjson"
    cli(
        "send",
        "--as",
        "line.push",
        "--journal",
        journal,
        "-",
        stdin=pushes.read_bytes()[: pushes.read_bytes().find(b"\n", 900) + 1],
    )
    out.write_text('{"whole": 1}\n{"torn')
    assert cli("send", "--as", "line.push", "--journal", journal, "--resume", "--outcomes", out, pushes).code == 0
    first, *others = out.read_text().splitlines()
    assert first == '{"whole": 1}'
    assert {json.loads(one)["state"] for one in others} == {"accepted"}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--outcomes", "in.ndjson"), "--outcomes and FILE must be different files"),
        (("--journal", "./in.ndjson"), "--journal and FILE must be different files"),
        (("--journal", "a.db", "--outcomes", "a.db"), "--journal and --outcomes must be different files"),
        (("--journal", ""), "the name of the journal is empty"),
    ],
)
def test_no_file_is_written_over_another(
    options: tuple[str, ...], told: str, cli: Cli, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("in.ndjson"), 3)
    before = Path("in.ndjson").read_bytes()
    result = cli("send", "--as", "line.push", *options, "in.ndjson")
    assert (result.code, told in result.err) == (2, True), result.err
    assert (Path("in.ndjson").read_bytes(), house.requests) == (before, 0)


def test_one_file_is_known_by_any_name(cli: Cli, house: House, tmp_path: Path) -> None:
    write(tmp_path / "in.ndjson", 3)
    (tmp_path / "other.ndjson").hardlink_to(tmp_path / "in.ndjson")
    result = cli("send", "--as", "line.push", "--outcomes", tmp_path / "other.ndjson", tmp_path / "in.ndjson")
    assert (result.code, house.requests) == (2, 0)
    assert "--outcomes and FILE must be different files" in result.err
