"""The packages of the extra `send`."""

from __future__ import annotations

try:
    import httpx as httpx
    import tenacity as tenacity
except ImportError as error:
    raise ImportError(f'sending needs {error.name}: pip install "ottbuild[send]"', name=error.name) from None
