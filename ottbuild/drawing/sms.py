"""How an SMS is encoded, and into how many parts it is cut: 3GPP TS 23.038 and 23.040."""

from __future__ import annotations

from typing import NamedTuple

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The characters of GSM-7 that take one unit."""
EXTENDED = frozenset("^{}\\[~]|€\f")
"""The characters of GSM-7 that take two units."""
ALIKE = {
    "‘": "'",
    "’": "'",
    "‚": ",",
    "“": '"',
    "”": '"',
    "„": '"',
    "–": "-",
    "—": "-",
    "…": "...",
    "\u00a0": " ",
    "«": '"',
    "»": '"',
    "•": "-",
    "á": "à",
    "í": "ì",
    "ó": "ò",
    "ú": "ù",
    "ç": "Ç",
    "`": "'",
    "\t": " ",
}
"""Characters outside of GSM-7 -> what looks alike in it."""


class Encoding(NamedTuple):
    """How a text is sent."""

    name: str
    """GSM-7 or UCS-2."""
    units: int
    parts: list[str]
    outside: list[str]
    """The characters that GSM-7 does not have, each once."""


def encoded(text: str) -> Encoding:
    """Return how a text is sent: in GSM-7, or if one character is not in it, in UCS-2."""
    outside = [*dict.fromkeys(letter for letter in text if letter not in BASIC and letter not in EXTENDED)]
    if outside:
        sizes = [2 if ord(letter) > 0xFFFF else 1 for letter in text]
        alone, joined = 70, 67
    else:
        sizes = [2 if letter in EXTENDED else 1 for letter in text]
        alone, joined = 160, 153
    units = sum(sizes)
    parts = [text] if units <= alone else _cut(text, sizes, joined)
    return Encoding("UCS-2" if outside else "GSM-7", units, parts, outside)


def _cut(text: str, sizes: list[int], room: int) -> list[str]:
    """Return the parts of a text. A character of two units is never cut in two."""
    parts: list[str] = []
    start = used = 0
    for at, size in enumerate(sizes):
        if used + size > room:
            parts.append(text[start:at])
            start, used = at, 0
        used += size
    return [*parts, text[start:]]
