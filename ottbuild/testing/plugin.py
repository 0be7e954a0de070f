"""The plugin for pytest: the fixture `ottbuild_gateway`. Nothing is loaded until a test uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ottbuild.testing.gateway import Gateway


class Gateways:
    """Makes doubles of gateways for a test: `ottbuild_gateway("line")`, as `Gateway("line")`."""

    def __init__(self) -> None:
        self._made: dict[str, Gateway] = {}

    def __call__(self, provider: Any, /, **credentials: str) -> Gateway:
        """Return a new double of a provider."""
        from ottbuild.testing.gateway import Gateway

        return Gateway(provider, **credentials)


@pytest.fixture
def ottbuild_gateway() -> Gateways:
    """Make doubles of providers' gateways: `gateway = ottbuild_gateway("line")`."""
    return Gateways()
