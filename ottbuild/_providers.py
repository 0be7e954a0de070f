"""Where every provider and payload kind lives."""

# Generated from the specs by `make regen`. Edit the spec, not this file.

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, overload

    from ottbuild.marketing_cloud import MarketingCloud as MarketingCloud
    from ottbuild.marketing_cloud import models as _marketing_cloud
    from ottbuild.messenger import Messenger as Messenger
    from ottbuild.messenger import models as _messenger

    @overload
    def parse(
        kind: Literal["marketing_cloud.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.send"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.SendRequest: ...
    @overload
    def parse(
        kind: Literal["marketing_cloud.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _marketing_cloud.SendResult: ...
    @overload
    def parse(
        kind: Literal["messenger.error"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.ErrorResponse: ...
    @overload
    def parse(
        kind: Literal["messenger.message"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.Message: ...
    @overload
    def parse(
        kind: Literal["messenger.send"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.SendRequest: ...
    @overload
    def parse(
        kind: Literal["messenger.send_result"], data: dict[str, Any] | list[Any] | str | bytes
    ) -> _messenger.SendResult: ...
    @overload
    def parse(kind: str, data: dict[str, Any] | list[Any] | str | bytes) -> Any: ...
    def parse(kind: str, data: dict[str, Any] | list[Any] | str | bytes) -> Any:
        """The model of a payload. See `ottbuild.runtime.api.parse`."""


PROVIDERS = {
    "MarketingCloud": "ottbuild.marketing_cloud",
    "Messenger": "ottbuild.messenger",
}
"""Entry point -> the package that it lives in."""

KINDS = {
    "marketing_cloud.error": ("ottbuild.marketing_cloud", "ErrorResponse"),
    "marketing_cloud.send": ("ottbuild.marketing_cloud", "SendRequest"),
    "marketing_cloud.send_result": ("ottbuild.marketing_cloud", "SendResult"),
    "messenger.error": ("ottbuild.messenger", "ErrorResponse"),
    "messenger.message": ("ottbuild.messenger", "Message"),
    "messenger.send": ("ottbuild.messenger", "SendRequest"),
    "messenger.send_result": ("ottbuild.messenger", "SendResult"),
}
"""Payload kind -> package and component."""

__all__ = ["parse", "MarketingCloud", "Messenger"]
