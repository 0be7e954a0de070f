"""The plugin for pytest: the fixture `ottbuild_gateway`. Nothing is loaded until a test uses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ottbuild.testing.gateway import Gateway


@pytest.fixture
def ottbuild_gateway() -> Callable[..., Gateway]:
    """Make doubles of providers' gateways: `gateway = ottbuild_gateway("line")`."""
    from ottbuild.testing.gateway import Gateway

    return Gateway
