"""The sender is killed, as a process, at random points."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sending.law import killed


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["line.push", "line.reply"])
def test_no_message_is_lost_and_none_goes_out_twice(kind: str, tmp_path: Path) -> None:
    found = killed(tmp_path, 100, 2, seed=1, kind=kind)
    assert (found.lost, found.twice) == (0, 0)
    assert found.kills > 0
    assert found.unknown == 0 if kind == "line.push" else found.unknown <= 2 * 8
