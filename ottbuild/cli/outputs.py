"""Files that are written in whole lines, or in whole batches of rows, however a run ends."""

from __future__ import annotations

import signal
import sys
import threading
from typing import Any, BinaryIO

from ottbuild.cli.common import Unusable
from ottbuild.cli.terminal import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self


def output(name: str, is_dry: bool) -> Output:
    """Return the file of a name: a table if it ends in .parquet, else lines. A dry run writes nothing.

    Raises:
        Unusable: A table needs pyarrow, and that is not installed.
    """
    if is_dry:
        return Output()
    return Table(name) if name.endswith(".parquet") else Lines(name)


class Output:
    """Writes nothing."""

    as_table = False

    def write(self, made: Any) -> None:
        """Write a batch."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...


class Lines(Output):
    """A file of lines, or standard output."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> Self:
        sys.stdout.flush()
        self._stream: BinaryIO = sys.stdout.buffer if self._name == "-" else _opened(self._name)
        return self

    def write(self, made: bytes) -> None:
        """Write lines."""
        self._stream.write(made)
        self._stream.flush()

    def __exit__(self, *_: object) -> None:
        if self._name != "-":
            self._stream.close()


class Table(Output):
    """A Parquet file."""

    as_table = True

    def __init__(self, name: str) -> None:
        try:
            import pyarrow.parquet as parquet  # pyright: ignore[reportMissingTypeStubs]
        except ImportError:
            raise Unusable(
                f'{printable(name)} is a table, which needs pyarrow: pip install "ottbuild[arrow]"'
            ) from None
        self._open: Any = parquet.ParquetWriter
        self._name = name
        self._writer: Any = None

    def __enter__(self) -> Self:
        self._stream = _opened(self._name)
        return self

    def write(self, made: Any) -> None:
        """Write a table."""
        if self._writer is None:
            self._writer = self._open(self._stream, made.schema)
        self._writer.write_table(made)

    def __exit__(self, *_: object) -> None:
        if self._writer is not None:
            self._writer.close()  # a table without its end can't be read
        self._stream.close()


def _opened(name: str) -> BinaryIO:
    try:
        return open(name, "wb")
    except OSError as error:
        raise Unusable(f"{printable(name)} can't be written: {error.strerror or error}") from None


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
