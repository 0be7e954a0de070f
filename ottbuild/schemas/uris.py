"""The rule for addresses: `x-uri`, which says how strict a provider is about `format: uri`."""

from __future__ import annotations

import re
from typing import Any

from ottbuild.schemas.patterns import compiled, search
from ottbuild.schemas.rules import Broken
from ottbuild.schemas.wording import listed, show

Settings = dict[str, Any]
"""The value of `x-uri`: `schemes` (any by default), `refused` (characters), `non-ascii` and `empty`."""

_SPACES = r"\s\u0000-\u001f\u007f-\u009f"
"""White space and control characters, for use inside brackets."""
_WEB = ("http", "https")


def pattern_of(settings: Settings) -> str:
    """Return the pattern of the addresses that a provider takes: absolute, with a host after http: and https:."""
    bad = refused_in(settings)
    schemes = settings.get("schemes")
    web = [scheme for scheme in schemes or _WEB if scheme in _WEB]
    other = [re.escape(scheme) for scheme in schemes or () if scheme not in _WEB]
    starts = [f"(?:{'|'.join(map(_any_case, web))})://[^{bad}/?#]"] if web else []
    if schemes is None:
        starts.append(f"(?!{_any_case('http')}[sS]?:)[A-Za-z][A-Za-z0-9+.-]*:[^{bad}]")
    elif other:
        starts.append(f"(?:{'|'.join(map(_any_case, other))}):[^{bad}]")
    empty = "$|^" if settings.get("empty") == "allowed" else ""
    return f"^{empty}(?:{'|'.join(starts)})[^{bad}]*$"


def refused_in(settings: Settings) -> str:
    """Return the characters that an address must not have, for use inside brackets."""
    refused = "".join(f"\\{char}" if char in r"\]^-[" else char for char in settings.get("refused", ""))
    beyond_ascii = r"\u0080-\uffff\U00010000-\U0010ffff" if settings.get("non-ascii") == "refused" else ""
    return _SPACES + refused + beyond_ascii


def _any_case(scheme: str) -> str:
    return "".join(f"[{char}{char.upper()}]" if char.isalpha() else char for char in scheme)


def misfit(text: str, settings: Settings) -> Broken | None:
    """Return what is wrong with an address; None if nothing is."""
    if search(pattern_of(settings), text):
        return None
    schemes: list[str] | None = settings.get("schemes")
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", text)
    scheme = match[1].lower() if match else ""
    if not scheme or (schemes is not None and scheme not in schemes):
        names = listed([f"{name}:" for name in schemes], "or") if schemes else "a scheme such as https:"
        return Broken(f"{show(text)} must be an address that starts with {names}", schemes, text)
    bad = compiled(f"[{refused_in(settings)}]").search(text)
    if bad:
        refused = settings.get("refused", "")
        reason = "is not allowed in an address" if bad[0] in refused else "must be percent-encoded"
        where = f"{show(text)} has {bad[0]!r} at offset {bad.start()}"
        return Broken(f"{where}, which {reason}", settings.get("refused"), text)
    lacks = "no host" if scheme in _WEB else f"nothing after {scheme}:"
    return Broken(f"{show(text)} has {lacks}", None, text)
