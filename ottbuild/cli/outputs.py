"""Files that are written in whole lines, or in whole batches of rows, however a run ends."""

from __future__ import annotations

import errno
import os
import signal
import stat
import sys
import threading
from contextlib import contextmanager
from typing import Any, BinaryIO

from ottbuild.cli.common import Unusable
from ottbuild.cli.terminal import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from typing import Self


def output(name: str, is_dry: bool, keep: Sequence[str] = ()) -> Output:
    """Return the file of a name: a table if it ends in .parquet, else lines. A dry run writes nothing.

    Args:
        name: The path; "-" is standard output.
        is_dry: Whether nothing is written.
        keep: The columns of a table beside the payloads.

    Raises:
        Unusable: A table needs pyarrow, and that is not installed.
    """
    if is_dry:
        return Output()
    return Table(name, keep) if name.endswith(".parquet") else Lines(name)


class Output:
    """Writes nothing. What is written before is kept until `begin`."""

    as_table = False

    def begin(self) -> None:
        """Empty the file."""

    def write(self, made: Any) -> None:
        """Write a batch.

        Raises:
            Unusable: It can't be written wholly.
        """

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...


class Lines(Output):
    """A file of lines, or standard output."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> Self:
        sys.stdout.flush()
        stream: Any = sys.stdout.buffer if self._name == "-" else _opened(self._name)
        self._stream = stream
        self._raw = getattr(stream, "raw", stream)  # so that nothing waits in a buffer when a write fails
        return self

    def begin(self) -> None:
        """Empty the file."""
        if self._name != "-":
            with _writing(self._name):
                _cut(self._stream, 0)

    def go_on(self) -> None:
        """Keep the whole lines of the file, and write after them. A run that was killed may have left a part of one."""
        if self._name == "-" or not stat.S_ISREG(os.fstat(self._stream.fileno()).st_mode):
            return
        with _writing(self._name), open(self._name, "rb") as file:
            end = os.fstat(file.fileno()).st_size
            while end:
                start = max(0, end - 65_536)
                file.seek(start)
                found = file.read(end - start).rfind(b"\n")
                end = start if found < 0 else start + found + 1
                if found >= 0:
                    break
            _cut(self._stream, end)
            self._stream.seek(end)
            self._whole = end

    _whole = 0
    """The bytes of the batches that are written wholly."""

    def write(self, made: bytes) -> None:
        """Write lines."""
        left = memoryview(made)
        with _writing(self._name):
            try:
                while left:
                    count = self._raw.write(left)  # which may write less
                    if not count:
                        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
                    left = left[count:]
                self._raw.flush()
                self._whole += len(made)
            except OSError:
                if self._name != "-":
                    _cut(self._stream, self._whole)
                raise

    def __exit__(self, *_: object) -> None:
        if self._name != "-":
            with _writing(self._name):
                self._stream.close()


class Table(Output):
    """A Parquet file."""

    as_table = True

    def __init__(self, name: str, keep: Sequence[str]) -> None:
        try:
            import pyarrow.parquet as parquet  # pyright: ignore[reportMissingTypeStubs]
        except ImportError:
            raise Unusable(
                f'{printable(name)} is a table, which needs pyarrow: pip install "ottbuild[arrow]"'
            ) from None
        self._open: Any = parquet.ParquetWriter
        self._name = name
        self._keep = keep
        self._writer: Any = None

    def __enter__(self) -> Self:
        self._stream = _opened(self._name)
        return self

    def begin(self) -> None:
        """Empty the file."""
        with _writing(self._name):
            _cut(self._stream, 0)
        self._is_begun = True

    _is_begun = False

    def write(self, made: Any) -> None:
        """Write a table."""
        from ottbuild.campaigns.untyped import pa

        with _writing(self._name):
            try:
                if self._writer is None:
                    self._writer = self._open(self._stream, made.schema)
                self._writer.write_table(made)
            except pa.ArrowException as error:  # a time that Parquet can't hold
                raise Unusable(f"{printable(self._name)} can't be written as a table: {error}") from None

    def __exit__(self, *_: object) -> None:
        with _writing(self._name):
            try:
                if self._writer is None and self._is_begun:
                    self.write(_without_rows(self._keep))
                if self._writer is not None:
                    self._writer.close()  # a table without its end can't be read
            finally:
                self._stream.close()


def _without_rows(keep: Sequence[str]) -> Any:
    from ottbuild.campaigns.untyped import pa

    return pa.schema([(name, pa.string()) for name in (*keep, "payload")]).empty_table()


@contextmanager
def _writing(name: str) -> Generator[None]:
    """Say of which output an error is. That nobody reads on is none."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        what = "standard output" if name == "-" else printable(name)
        raise Unusable(f"{what} can't be written: {error.strerror or error}") from None


def _opened(name: str) -> BinaryIO:
    """Open a file to write, with what is in it."""
    with _writing(name):
        return open(name, "wb", opener=lambda path, flags: os.open(path, flags & ~os.O_TRUNC, 0o666))


def _cut(stream: BinaryIO, size: int) -> None:
    """Cut a file to a size; a device or a pipe has none."""
    if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.truncate(size)


class Stopped(BaseException):
    """A signal ended the run."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


class Whole:
    """Holds signals back while something is written: `with whole:` is done wholly or not at all."""

    def __init__(self) -> None:
        self._writing = False
        self._pending: int | None = None
        self._before: dict[signal.Signals, Any] = {}

    def listen(self) -> Self:
        """Take SIGINT and SIGTERM, until `leave`."""
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._stop)
        return self

    def leave(self) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _stop(self, number: int, _: object) -> None:
        if not self._writing:
            raise Stopped(number)
        self._pending = number

    def __enter__(self) -> None:
        self._writing = True

    def __exit__(self, *_: object) -> None:
        self._writing = False
        if self._pending is not None:
            raise Stopped(self._pending)
