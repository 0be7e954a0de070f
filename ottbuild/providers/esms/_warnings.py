"""Which valid payloads of eSMS give no warning."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

QUIET: dict[str, Callable[[Any], bool]] = {}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
