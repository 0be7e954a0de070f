"""Regular expressions as JSON Schema defines them, which remember the texts that matched."""

import re
from collections.abc import Callable
from functools import cache

MOST_KNOWN = 500
LONGEST_KNOWN = 40

_SPACE = r" \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_SETS = {"\\d": "0-9", "\\w": "A-Za-z0-9_", "\\s": _SPACE, "\\D": "^0-9", "\\W": "^A-Za-z0-9_", "\\S": "^" + _SPACE}
_ELSEWHERE = {"$": r"\Z", ".": r"[^\n\r\u2028\u2029]", **{name: f"[{chars}]" for name, chars in _SETS.items()}}
_TOKENS = re.compile(r"\\.|[][$.]", re.DOTALL)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of a spec. In JavaScript's dialect, some signs mean other characters than in Python's.

    Raises:
        re.error: The pattern is not a regular expression, or uses something that is not translated.
    """
    inside = False

    def translate(match: re.Match[str]) -> str:
        nonlocal inside
        token = match[0]
        if token in ("[", "]"):
            inside = token == "["
        elif not inside:
            return _ELSEWHERE.get(token, token)
        elif token in _SETS:
            if _SETS[token].startswith("^"):
                raise re.error(f"{token} can't stand in brackets", pattern, match.start())
            return _SETS[token]
        return token

    return re.compile(_TOKENS.sub(translate, pattern))


def search(pattern: str, text: str) -> bool:
    """Return True if a pattern of a spec is found in `text`."""
    return compiled(pattern).search(text) is not None


class Pattern:
    """A pattern of a spec. Sizes, colours and the like have few values, and each is matched only once."""

    __slots__ = ("_pattern", "_search", "known")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._search: Callable[[str], object] | None = None  # compiled when it is first needed: few of them ever are
        self.known: set[str] = set()
        """Short texts that are known to match."""

    def matches(self, text: str) -> bool:
        """Return True if the pattern is found in `text`."""
        search = self._search
        if search is None:
            search = self._search = compiled(self._pattern).search
        if search(text) is None:
            return False
        if len(text) <= LONGEST_KNOWN and len(self.known) < MOST_KNOWN:
            self.known.add(text)
        return True
