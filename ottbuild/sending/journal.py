"""The journal of a campaign: what is known of each message, in one SQLite file, before it is sent and after it is answered.

It has numbers, digests and keys, and no payload, answer or credential.
"""

from __future__ import annotations

import atexit
import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from hashlib import blake2b
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import time
from typing import Any, NamedTuple, Self, get_args

from ottbuild.http.operation import described
from ottbuild.http.sendable import Sendable
from ottbuild.http.verdicts import State
from ottbuild.schemas.escapes import printable
from ottbuild.sending.delivery import Outcome

VERSION = 1
MARK = 0x6F747462
"""The number in the head of the file that says whose it is."""
SENDING = "sending"
"""The state of a message that is on its way; State has the others."""
_TABLES = """
    CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE messages (
        place INTEGER PRIMARY KEY, digest BLOB NOT NULL, state TEXT NOT NULL, key TEXT, since REAL NOT NULL,
        attempts INTEGER NOT NULL, may_repeat INTEGER NOT NULL, status INTEGER, reason TEXT
    );
"""
MOST_ROWS = 100
"""The most messages that are written at once: SQLite may take no more than 999 values."""
MOST_REASON = 500
"""The characters of a reason that are kept."""


Row = tuple[Any, ...]
"""The values of an `Entry`."""
Then = Callable[[Exception | None], None]
"""Hears that something is written, or why not."""


class JournalError(Exception):
    """A journal can't be used, or can't be written further."""


class Entry(NamedTuple):
    """What the journal knows of a message."""

    place: int
    digest: bytes
    state: str
    """A `State`, or `sending` if it was on its way when the run ended."""
    key: str | None
    since: float
    """When it was first sent, in seconds since 1970."""
    attempts: int
    may_repeat: bool
    status: int | None
    reason: str | None

    def has_live_key(self, hours: int | None) -> bool:
        """Return True if the provider surely still knows the key. A clock that was set back counts as no clock."""
        age = time() - self.since
        return self.key is not None and hours is not None and 0 <= age < hours * 3600 - MARGIN


MARGIN = 600
"""The seconds before the end of its time in which a key is no longer relied on."""


def digest_of(payload: Sendable[Any]) -> bytes:
    """Return the digest of a message without its credentials, which may be others when a run is taken up again.

    Raises:
        InvalidPayload: JSON can't hold it.
    """
    operation = payload._operations[0]
    secret = {argument["key"] for argument in described(operation).at("body").values()}
    wire = payload._wire
    kept = {key: value for key, value in wire.items() if key not in secret} if secret else wire
    return blake2b(payload._unchecked(kept), digest_size=16, key=repr(operation).encode()[:64]).digest()


class Journal:
    """The journal of one run. While it is open, nobody else can use it."""

    def __init__(self, path: str | os.PathLike[str], *, resume: bool = False) -> None:
        """Open it.

        Args:
            path: The file.
            resume: Take up the run that the file is of; otherwise a new run begins, in a file that is still to be made.

        Raises:
            JournalError: It is no journal, belongs to a run that is still going on, or can't be written.
        """
        given = os.fsdecode(path)
        if not given:
            raise JournalError("the name of the journal is empty")
        if not _can_be_a_name(given):
            raise JournalError(f"{given!a} has NUL, or half of a character: no file can have this name")
        # SQLite would read some names in another way, such as ":memory:" and "file:".
        self._path = os.path.abspath(given)
        self._name = printable(given)
        if resume and not os.path.exists(self._path):
            raise JournalError(f"{self._name}: there is no journal to take up")
        self._failure: Exception | None = None
        self._is_given = False
        self._is_closed = False
        self._lock = Lock()
        self._open(resume)
        self.known: int = self._first("SELECT coalesce(max(place) + 1, 0) FROM messages")
        """The messages that were begun when it was opened: those with lower places may have an entry."""
        self._queue: SimpleQueue[tuple[Row | None, Then | None] | None] = SimpleQueue()
        """What is to be written, and who hears of it; None at the end."""
        self._door = Lock()
        """Held to put something in the queue, so that nothing comes after its end."""
        self._writer = Thread(target=self._write, name="journal", daemon=True)
        self._writer.start()
        atexit.register(self._end)

    def _open(self, resume: bool) -> None:
        try:
            self._db = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise JournalError(f"{self._name} can't be opened: {error}") from None
        try:
            # A run that was killed while it made the file has left nothing in it, and has sent nothing.
            exists = self._first("SELECT count(*) FROM sqlite_master") > 0
            if exists and self._first("PRAGMA application_id") != MARK:
                raise JournalError(f"{self._name} is no journal of ottbuild")
            version = self._first("PRAGMA user_version")
            if exists and version != VERSION:
                raise JournalError(f"{self._name} is a journal of version {version}; this is ottbuild for {VERSION}")
            if exists and not resume:
                raise JournalError(
                    f"{self._name} is there already: take its run up (resume=True, or --resume), or name another file"
                )
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            # The log is soon begun anew, in the space that it has: to make a file longer is what takes a disk long.
            self._db.execute("PRAGMA wal_autocheckpoint = 100")
            self._db.execute("BEGIN IMMEDIATE")
            if not exists:
                for statement in _TABLES.split(";"):
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA application_id = {MARK}")
                self._db.execute(f"PRAGMA user_version = {VERSION}")
            self._db.execute("COMMIT")
            tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('run', 'messages')"
            if exists and self._first(tables) != 2:
                raise JournalError(f"{self._name} is damaged: a table is missing")
            states = ", ".join(f"'{state}'" for state in (*get_args(State), SENDING))
            if exists and (count := self._first(f"SELECT count(*) FROM messages WHERE state NOT IN ({states})")):
                raise JournalError(f"{self._name} is damaged: {count:,} messages are in a state that there is not")
            if exists and self._first("PRAGMA quick_check(1)") != "ok":
                raise JournalError(f"{self._name} is damaged: {self._first('PRAGMA quick_check(1)')}")
        except sqlite3.Error as error:
            self._db.close()
            raise self._why(error) from None
        except JournalError:
            self._db.close()
            raise

    def _rows(self, statement: str, *values: Any, what: str = "read") -> list[Any]:
        with self._lock:
            try:
                return self._db.execute(statement, values).fetchall()
            except sqlite3.Error as error:
                raise self._why(error, what) from None

    def _first(self, statement: str) -> Any:
        return self._db.execute(statement).fetchone()[0]

    def _why(self, error: Exception, what: str = "written") -> JournalError:
        code = getattr(error, "sqlite_errorname", "") or ""
        if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return JournalError(f"{self._name} is in use by another run")
        if code.startswith("SQLITE_NOTADB"):
            return JournalError(f"{self._name} is no journal of ottbuild")
        if code.startswith("SQLITE_CORRUPT"):
            return JournalError(f"{self._name} is damaged: {error}")
        return JournalError(f"{self._name} can't be {what}: {error}; what is in it is whole")

    def belongs_to(self, run: str) -> None:
        """Note what the run is, or refuse a journal of another one.

        Raises:
            JournalError: It is the journal of another run, or was given to a run already since it was opened.
        """
        if self._is_given:
            raise JournalError(f"{self._name} is the journal of one run, and was given to one already")
        self._is_given = True
        found = self._rows("SELECT value FROM run WHERE name = 'run'")
        if not found:
            self._rows("INSERT INTO run VALUES ('run', ?)", run, what="written")
        elif found[0][0] != run:
            raise JournalError(f"{self._name} is the journal of {printable(str(found[0][0]))}, not of {printable(run)}")

    def entry(self, place: int, digest: bytes) -> Entry | None:
        """Return what is known of a message; None if it was not begun.

        Raises:
            JournalError: Another message had its place.
        """
        if place >= self.known:
            return None
        rows = self._rows(f"SELECT {_COLUMNS} FROM messages WHERE place = ?", place)
        if not rows:
            return None
        found = _entry(rows[0])
        if found.state != "invalid" and digest and found.digest and found.digest != digest:
            text = f"message {place + 1} is not the one that it was"
            raise JournalError(f"{self._name} is the journal of another input: {text}")
        return found

    def entries(self, *states: str) -> Iterator[Entry]:
        """Yield what is known of the messages in some states, in their order."""
        self.flush()
        last = -1
        marks = ", ".join("?" * len(states))
        while True:
            select = f"SELECT {_COLUMNS} FROM messages WHERE place > ? AND state IN ({marks}) ORDER BY place LIMIT 1000"
            rows = self._rows(select, last, *states)
            yield from map(_entry, rows)
            if not rows:
                return
            last = rows[-1][0]

    def counts(self) -> dict[str, int]:
        """Return how many messages are in each state."""
        self.flush()
        return dict(self._rows("SELECT state, count(*) FROM messages GROUP BY state"))

    def flush(self) -> None:
        """Wait until all that was noted is written, and those who waited for it have heard.

        Raises:
            JournalError: It can't be written.
        """
        done: Future[None] = Future()
        self._put(None, lambda failure: done.set_result(None) if failure is None else done.set_exception(failure))
        done.result()

    def begin(self, place: int, digest: bytes, key: str | None, then: Then) -> None:
        """Note that a message is about to be sent. It may be, as soon as `then` is called, unless with an error.

        `then` is called in the thread of the journal: it must take no time, and raise nothing.
        """
        self._put((place, digest, SENDING, key, time(), 0, False, None, None), then)

    def end(self, outcome: Outcome[Any], digest: bytes) -> None:
        """Note what became of a message."""
        error = outcome.error
        reason = None if error is None else printable(getattr(error, "reason", "breaks a rule"))[:MOST_REASON]
        status = getattr(error, "status", None)
        self._put(
            (outcome.place, digest, outcome.state, outcome.key, time(), outcome.attempts, outcome.may_repeat, status, reason)
        )  # fmt: skip

    def _put(self, row: Row | None, then: Then | None = None) -> None:
        with self._door:
            # A process that was forked from the one of the journal has no thread that writes.
            is_open = not self._is_closed and self._writer.is_alive()
            failure = self._failure if is_open else JournalError(f"{self._name} is closed")
            if failure is None:
                self._queue.put((row, then))
        if failure is not None and then is not None:
            then(failure)

    def _write(self) -> None:
        """Write what waits, as many as there are at a time: a commit takes long, whatever is in it."""
        is_open = True
        while is_open:
            waiting = [self._queue.get()]
            with suppress(Empty):
                while len(waiting) < MOST_ROWS:
                    waiting.append(self._queue.get_nowait())
            notes = [note for note in waiting if note is not None]
            is_open = len(notes) == len(waiting)
            rows = [row for row, _ in notes if row is not None]
            if rows and self._failure is None:
                self._commit(rows)
            for _, then in notes:
                if then is not None:
                    then(self._failure)

    def _commit(self, rows: list[Row]) -> None:
        """Write rows by one statement, which is a transaction: for each one, other threads run first."""
        statement = f"INSERT INTO messages VALUES {', '.join([_MARKS] * len(rows))} {_OR_CHANGE}"
        try:
            with self._lock:
                self._db.execute(statement, [value for row in rows for value in row])
        except Exception as error:  # whatever it is: those who wait have to hear
            self._failure = self._why(error)

    def close(self) -> None:
        """Write what waits, and let others use the file.

        Raises:
            JournalError: Not all could be written. What is missing counts as being on its way.
        """
        with self._door:
            if not self._is_closed:
                self._is_closed = True
                self._queue.put(None)
        self._writer.join()
        with suppress(sqlite3.Error):
            self._db.close()
        atexit.unregister(self._end)
        if self._failure is not None:
            raise self._failure

    def _end(self) -> None:
        """Write what waits before Python ends: a thread that is left then runs no more, and who waits for it waits forever."""
        if self._writer.is_alive():
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            self.close()
        except JournalError:
            if kind is None:
                raise

    def __repr__(self) -> str:
        return f"<Journal {self._name}>"


_COLUMNS = ", ".join(Entry._fields)
_MARKS = f"({', '.join('?' * len(Entry._fields))})"
_OR_CHANGE = f"""
    ON CONFLICT (place) DO UPDATE SET
        digest = excluded.digest, state = excluded.state, key = coalesce(excluded.key, key),
        attempts = attempts + excluded.attempts, may_repeat = excluded.may_repeat,
        status = excluded.status, reason = excluded.reason,
        since = CASE
            WHEN excluded.state <> '{SENDING}' OR state IN ('{SENDING}', 'unknown') THEN since ELSE excluded.since END
"""
"""The key of a message stays. It counts from when it may have gone out for the first time."""


def _entry(row: tuple[Any, ...]) -> Entry:
    found = Entry(*row)
    return found._replace(may_repeat=bool(found.may_repeat))


def _can_be_a_name(text: str) -> bool:
    try:
        return b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False
