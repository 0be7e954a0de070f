"""pyarrow, which has no types that a type checker could read."""

from __future__ import annotations

from importlib import import_module
from typing import Any

pa: Any = import_module("pyarrow")
pc: Any = import_module("pyarrow.compute")

Array = Any
"""An array, or an array in chunks."""
Table = Any
RecordBatch = Any
Schema = Any
