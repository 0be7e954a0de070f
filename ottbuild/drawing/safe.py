"""What values of a payload may become in a picture: nothing gets into a style or an address but through here.

Each function returns None for what it does not know, and the property or the picture is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

_COLOUR = re.compile("#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_PIXELS = re.compile("-?[0-9]{1,4}(?:[.][0-9]{1,3})?px")
_PERCENT = re.compile("[0-9]{1,3}(?:[.][0-9]{1,3})?%")
_RATIO = re.compile("([0-9]{1,6}(?:[.][0-9]{1,3})?):([0-9]{1,6}(?:[.][0-9]{1,3})?)")
_ANGLE = re.compile("-?[0-9]{1,3}(?:[.][0-9]{1,3})?deg")
_PICTURE = re.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+")


def colour(value: Any) -> str | None:
    """Return a colour, `#rgb` or `#rrggbb`, each also with transparency."""
    return value if isinstance(value, str) and _COLOUR.fullmatch(value) else None


def length(value: Any, keywords: Mapping[str, str] | None = None, percent: bool = False) -> str | None:
    """Return a length: pixels, one of the keywords, or a share of the space around."""
    if not isinstance(value, str):
        return None
    if keywords and value in keywords:
        return keywords[value]
    if _PIXELS.fullmatch(value) or (percent and _PERCENT.fullmatch(value)):
        return value
    return None


def ratio(value: Any, most: float = 3) -> str | None:
    """Return the ratio of width and height, as `width / height`. A picture is at most `most` times as high as wide."""
    found = _RATIO.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    width, height = float(found[1]), float(found[2])
    if not width or not height:
        return None
    return f"{width:g} / {min(height, width * most):g}"


def angle(value: Any) -> str | None:
    """Return an angle in degrees."""
    return value if isinstance(value, str) and _ANGLE.fullmatch(value) else None


def count(value: Any, most: int) -> int | None:
    """Return a whole number from 0 to `most`."""
    return value if type(value) is int and 0 <= value <= most else None


def host(url: str) -> str:
    """Return the host of an address, in ASCII; "" if there is none."""
    try:
        name = urlsplit(url).hostname or ""
        return name if name.isascii() else name.encode("idna").decode()
    except (ValueError, UnicodeError):
        return ""


def opened(url: str) -> str:
    """Return an address as a text that shows which host it opens."""
    name = host(url)
    try:
        written = urlsplit(url).hostname if name else None
    except ValueError:
        written = None
    return f"{url} ({name})" if written and written != name and not written.isascii() else url


def picture(url: Any, images: bool, assets: Mapping[str, str]) -> str | None:
    """Return the address from which a page may load a picture.

    Args:
        url: The address in the payload.
        images: Whether pictures may be loaded from the hosts of a payload.
        assets: Addresses -> `data:` addresses that stand in for them.
    """
    if not isinstance(url, str):
        return None
    own = assets.get(str.__str__(url))
    if own is not None:
        return own if type(own) is str and _PICTURE.fullmatch(own) else None
    if images and url.startswith("https://") and host(url) and not re.search("[\\s\"'<>\\\\]", url):
        return url
    return None


def file_name(url: Any) -> str:
    """Return the last part of the path of an address."""
    try:
        path = urlsplit(url if isinstance(url, str) else "").path
    except ValueError:
        return ""
    return path.rstrip("/").rpartition("/")[2]
