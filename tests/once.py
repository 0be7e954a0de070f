"""What takes long to find out is found out by one process of a run, and read by the others."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

_folder: Path | None = None


@pytest.fixture(scope="session", autouse=True)
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have the processes of this run share what they find out. Outside of a run, each finds it out itself."""
    global _folder
    own = tmp_path_factory.getbasetemp()
    _folder = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MYPY_CACHE_DIR", str(_folder / "mypy"))  # most of what mypy looks at is ottbuild, each time
        yield
    _folder = None


def once(name: str, find: Callable[[], Any]) -> Any:
    """Return what `find` returns, which can be pickled; `name` is that of a file."""
    if _folder is None:
        return find()
    path = _folder / f"{name}.pickle"
    if not path.exists():
        draft = path.with_suffix(f".{os.getpid()}")
        draft.write_bytes(pickle.dumps(find()))
        draft.replace(path)  # all at once: another process may look for it now
    return pickle.loads(path.read_bytes())
