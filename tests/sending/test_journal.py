"""The journal: what is taken up again, and what is wrong with a file."""

from __future__ import annotations

import asyncio
import os
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from ottbuild import AsyncClient, Client, Esms, Journal, JournalError, Line, Retries
from ottbuild.sending.journal import SENDING
from tests.sending.stub import DEAD, LOST, REPEAT, SENT, Stub

LINE = Line.Account(channel_access_token="token")
ONCE = Retries(attempts=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.db"


def pushes(count: int, text: str = "Hello") -> Iterator[Any]:
    for number in range(count):
        yield Line.push(f"U{number:032x}").message(Line.text(text))


def replies(count: int) -> Iterator[Any]:
    for number in range(count):
        yield Line.reply(f"token-{number}").message(Line.text("Hello"))


def send(path: Path, messages: Any, stub: Any, resume: bool = False, account: Any = LINE) -> list[Any]:
    with Journal(path, resume=resume) as journal, Client(account, transport=stub, retries=ONCE) as client:
        return [*client.send_many(messages, concurrency=2, journal=journal)]


def counts(path: Path) -> dict[str, int]:
    with Journal(path, resume=True) as journal:
        return journal.counts()


def interrupted(path: Path, message: Any, key: str | None) -> None:
    """Leave a journal as a run does that is killed while a message is on its way."""
    from ottbuild.sending.journal import digest_of

    with Journal(path) as journal:
        journal.belongs_to("a run with line")
        journal.begin(0, digest_of(message), key, lambda failure: None)


def test_what_is_done_is_not_done_again(path: Path) -> None:
    send(path, pushes(3), Stub())
    stub = Stub()
    assert sorted(one.place for one in send(path, pushes(5), stub, resume=True)) == [3, 4]
    assert len(stub.got) == 2
    assert counts(path) == {"accepted": 5}


def test_what_was_not_sent_or_refused_for_a_moment_is_tried_again(path: Path) -> None:
    stub = Stub(DEAD(), (429, {"message": "x"}), (400, {"message": "x"}), (200, SENT))
    states = {one.place: one.state for one in send(path, pushes(4), stub)}
    assert sorted(states.values()) == ["accepted", "refused", "refused", "unsent"]
    again = send(path, pushes(4), Stub(), resume=True)
    assert len(again) == 2
    assert counts(path) == {"accepted": 3, "refused": 1}


def test_a_message_that_json_can_not_hold_is_invalid_with_a_journal_too(path: Path) -> None:
    odd = Line.push("U1").message(Line.text("Hello")).extra({"odd": {1, 2}})
    first = {one.place: one.state for one in send(path, [odd, *pushes(1)], Stub())}
    assert first == {0: "invalid", 1: "accepted"}
    assert [one.state for one in send(path, [odd, *pushes(1)], Stub(), resume=True)] == ["invalid"]


def test_an_invalid_message_can_be_mended(path: Path) -> None:
    assert {one.state for one in send(path, [Line.push("U1"), *pushes(1)], Stub())} == {"invalid", "accepted"}
    (outcome,) = send(path, [*pushes(1), *pushes(1)], Stub(), resume=True)
    assert (outcome.place, outcome.state) == (0, "accepted")
    assert counts(path) == {"accepted": 2}


def test_a_message_with_a_key_is_taken_up_with_the_same_key(path: Path) -> None:
    (message,) = pushes(1)
    interrupted(path, message, "123e4567-e89b-12d3-a456-426614174000")
    stub = Stub(REPEAT)
    (outcome,) = send(path, [message], stub, resume=True)
    assert (outcome.state, outcome.again) == ("accepted", True)
    assert stub.keys == ["123e4567-e89b-12d3-a456-426614174000"]


def test_a_message_without_a_key_is_unknown_and_not_sent(path: Path) -> None:
    (message,) = replies(1)
    interrupted(path, message, None)
    stub = Stub()
    (outcome,) = send(path, [message], stub, resume=True)
    assert outcome.state == "unknown"
    assert "was on its way when an earlier run ended" in str(outcome.error)
    assert send(path, [message], stub, resume=True) == []
    assert stub.got == []
    assert counts(path) == {"unknown": 1}


@pytest.mark.parametrize("hours", [25, 23.95, -1])
def test_an_old_key_is_none(path: Path, hours: float, monkeypatch: pytest.MonkeyPatch) -> None:
    (message,) = pushes(1)
    interrupted(path, message, "123e4567-e89b-12d3-a456-426614174000")
    import time

    later = time.time() + hours * 3600
    monkeypatch.setattr("ottbuild.sending.journal.time", lambda: later)
    stub = Stub()
    (outcome,) = send(path, [message], stub, resume=True)
    assert outcome.state == "unknown"
    assert "too long ago for the provider to know its key" in str(outcome.error)
    assert stub.got == []


def test_an_unknown_message_with_a_key_is_asked_for_again(path: Path) -> None:
    (first,) = send(path, pushes(1), Stub(LOST()))
    assert first.state == "unknown"
    stub = Stub(REPEAT)
    (outcome,) = send(path, pushes(1), stub, resume=True)
    assert (outcome.state, outcome.key) == ("accepted", first.key)


def test_a_made_key_of_a_body_is_taken_up_too(path: Path) -> None:
    account = Esms.Account(api_key="key-of-esms", secret_key="secret-of-esms")
    message = Esms.viber("SHOP", "Hi").to("0901000001")
    stub = Stub(LOST(), (200, {"CodeResult": "100"}))
    (first,) = send(path, [message], stub, account=account)
    (second,) = send(path, [message], stub, resume=True, account=account)
    assert (first.state, second.state) == ("unknown", "accepted")
    assert stub.got[0].content == stub.got[1].content
    for file in path.parent.iterdir():
        assert not [one for one in (b"key-of-esms", b"secret-of-esms", b"0901000001") if one in file.read_bytes()]


def test_the_asynchronous_client_writes_the_same(path: Path) -> None:
    async def run(resume: bool) -> list[Any]:
        with Journal(path, resume=resume) as journal:
            async with AsyncClient(LINE, transport=Stub()) as client:
                return [one async for one in client.send_many(pushes(20), concurrency=4, journal=journal)]

    assert len(asyncio.run(run(False))) == 20
    assert asyncio.run(run(True)) == []


def test_two_runs_exclude_each_other(path: Path) -> None:
    with Journal(path):
        code = f"from ottbuild import Journal; Journal({str(path)!r}, resume=True)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.stderr.splitlines()[-1].endswith("run.db is in use by another run")
        with pytest.raises(JournalError, match="in use by another run"):
            Journal(path, resume=True)
    Journal(path, resume=True).close()


def test_a_run_that_was_killed_while_it_made_the_journal(path: Path) -> None:
    half = sqlite3.connect(path)
    half.execute("PRAGMA journal_mode = WAL")
    half.close()
    assert path.stat().st_size > 0
    assert len(send(path, pushes(2), Stub(), resume=True)) == 2


def test_a_journal_of_something_else(path: Path) -> None:
    with pytest.raises(JournalError, match="there is no journal to take up"):
        Journal(path, resume=True)
    send(path, pushes(3), Stub())
    with Journal(path, resume=True) as journal, Client(LINE, transport=Stub()) as client:
        client.send_many([], journal=journal)
        with pytest.raises(JournalError, match="was given to one already"):
            client.send_many([], journal=journal)
        with pytest.raises(TypeError, match="journal: must be a Journal"):
            client.send_many([], journal="run.db")  # type: ignore[arg-type]
    with pytest.raises(JournalError, match="is there already"):
        Journal(path)
    with pytest.raises(JournalError, match="another input: message 1 is not the one that it was"):
        send(path, pushes(3, "Other"), Stub(), resume=True)
    esms = Esms.Account(api_key="key-of-esms", secret_key="secret-of-esms")
    with pytest.raises(JournalError, match="is the journal of a run with line, not of a run with esms"):
        send(path, [], Stub(), resume=True, account=esms)


def test_files_that_are_no_journal(path: Path) -> None:
    path.write_bytes(b"no database, but a text of some length" * 100)
    with pytest.raises(JournalError, match="is no journal of ottbuild"):
        Journal(path, resume=True)
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(JournalError, match="is no journal of ottbuild"):
        Journal(path, resume=True)
    with pytest.raises(JournalError, match="can't be opened"):
        Journal(path.parent / "no folder" / "run.db")


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_a_name_that_no_file_can_have(name: str) -> None:
    if os.name != "nt" or "\0" in name:
        with pytest.raises(JournalError, match="no file can have this name"):
            Journal(name)


def test_a_damaged_journal(path: Path) -> None:
    send(path, pushes(100), Stub())
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 4] = b"\x07" * (4096 * 3)
    path.write_bytes(data)
    with pytest.raises(JournalError, match="is damaged"):
        Journal(path, resume=True)


_FULL = """
import resource, sys
from ottbuild import Client, Journal, JournalError, Line
from tests.sending.stub import Stub
resource.setrlimit(resource.RLIMIT_FSIZE, (80_000, 80_000))
stub = Stub()
line = Line.Account(channel_access_token="token")
done = 0
try:
    with Journal(sys.argv[1]) as journal:
        messages = (Line.push(f"U{number:032x}").message(Line.text("Hello")) for number in range(20_000))
        for outcome in Client(line, transport=stub, rate=float("inf")).send_many(messages, journal=journal):
            done += 1
except JournalError as error:
    print(len(stub.got), done, error)
"""


def test_a_full_disk_ends_the_run_before_anything_is_lost(path: Path) -> None:
    assert resource.RLIMIT_FSIZE is not None
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(path)], capture_output=True, text=True, check=False, env={**os.environ}
    )
    sent, yielded, *reason = done.stdout.split()
    assert (done.stderr, done.returncode) == ("", 0)
    assert "can't be written: disk I/O error; what is in it is whole" in " ".join(reason)
    assert int(yielded) <= int(sent) < 20_000
    known = counts(path)
    assert sum(known.values()) > 0
    assert known["accepted"] <= int(sent) <= sum(known.values())
    with Journal(path, resume=True) as journal:
        assert len([*journal.entries(SENDING)]) == known.get(SENDING, 0)


def test_nothing_leaves_before_it_is_written(path: Path) -> None:
    seen: list[int] = []

    with Journal(path) as journal:

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(len([*journal.entries(SENDING)]))
            return httpx.Response(200, json=SENT)

        client = Client(LINE, transport=httpx.MockTransport(answer))
        assert len([*client.send_many(pushes(20), concurrency=1, journal=journal)]) == 20
    assert seen == [1] * 20


def test_names_that_sqlite_reads_otherwise_are_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (":memory:", "file:x.db?mode=memory", b"plain.db"):
        with Journal(name):  # type: ignore[arg-type]
            pass
        assert (tmp_path / os.fsdecode(name)).is_file()
    with pytest.raises(JournalError, match="the name of the journal is empty"):
        Journal("")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE messages SET state = 'accepte`'", "1 messages are in a state that there is not"),
        ("DROP TABLE messages", "a table is missing"),
    ],
)
def test_what_sqlite_does_not_see_is_damage_too(damage: str, told: str, path: Path) -> None:
    assert [one.state for one in send(path, pushes(1), Stub())] == ["accepted"]
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(damage)
    with pytest.raises(JournalError, match=told):
        Journal(path, resume=True)


def test_a_message_whose_transport_has_a_mistake_counts_as_one_that_may_have_gone_out(path: Path) -> None:
    def mistaken(request: httpx.Request) -> httpx.Response:
        raise KeyError("text")

    with pytest.raises(KeyError, match="text"):
        send(path, pushes(1), httpx.MockTransport(mistaken))
    assert counts(path) == {SENDING: 1}


def test_a_journal_that_is_closed_ends_the_run(path: Path) -> None:
    journal = Journal(path)
    with Client(LINE, transport=Stub()) as client:
        outcomes = client.send_many(pushes(100), concurrency=2, journal=journal)
        next(outcomes)
        journal.close()
        with pytest.raises(JournalError, match=r"run\.db is closed"):
            list(outcomes)
    assert counts(path).keys() <= {"accepted", SENDING}


def test_a_clock_that_is_set_makes_no_key_live_that_may_be_dead(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    message = next(pushes(1))
    interrupted(path, message, "123e4567-e89b-12d3-a456-426614174000")
    before = time.time()
    for hours in (-1, 24, 1000):
        monkeypatch.setattr("ottbuild.sending.journal.time", lambda hours=hours: before + hours * 3600)
        with Journal(path, resume=True) as journal:
            (entry,) = journal.entries(SENDING)
            assert not entry.has_live_key(24)


def test_a_reason_that_no_file_can_hold_is_written_with_escapes(path: Path) -> None:
    broken = Stub(OSError("no file \udcff"))
    with Client(LINE, transport=broken, retries=ONCE) as client, Journal(path) as journal:
        assert [one.state for one in client.send_many(pushes(1), journal=journal)] == ["unknown"]
        (entry,) = journal.entries("unknown")
    assert entry.reason is not None
    assert entry.reason.endswith("no file \\udcff")


@pytest.mark.parametrize("is_closed_by", ["the run", "a with that nobody ends"])
def test_python_ends_where_a_run_is_left_in_the_middle(is_closed_by: str, path: Path) -> None:
    code = f"""
from ottbuild import Client, Journal, Line
from tests.sending.stub import Stub

def outcomes(journal):
    messages = (Line.push(f"U{{number:032x}}").message(Line.text("Hello")) for number in range(1000))
    return client.send_many(messages, journal=journal)

def all_of_it():
    with Journal({str(path)!r}) as journal:
        yield from outcomes(journal)

client = Client(Line.Account(channel_access_token="token"), transport=Stub(), rate=float("inf"))
run = {"outcomes(Journal(" + repr(str(path)) + "))" if is_closed_by == "the run" else "all_of_it()"}
for outcome in run:
    if outcome.place > 20:
        break
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    with Journal(path, resume=True) as journal:
        counts = journal.counts()
    assert counts["accepted"] > 10
    assert sum(counts.values()) <= 21 + 2 * 8
