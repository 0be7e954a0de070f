"""Threads that use ottbuild for the first time at the same moment get what a single thread gets."""

from __future__ import annotations

import sys
from types import FunctionType

import pytest

import ottbuild
from tests.hostile.first_use import faults, uses


@pytest.mark.skipif(sys.platform == "win32", reason="a fork makes a process that has not used ottbuild in no time")
def test_threads_that_start_together() -> None:
    assert faults(runs=2) == []


def test_every_public_function_is_used() -> None:
    public = {name for name in dir(ottbuild) if not name.startswith("_")}
    functions = {name for name in public if isinstance(getattr(ottbuild, name), FunctionType)}
    assert {use.partition(",")[0] for use in uses()} >= functions
