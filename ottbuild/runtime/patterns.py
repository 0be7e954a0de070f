"""Regular expressions that remember what they matched."""

import re

MOST_KNOWN = 500
LONGEST_KNOWN = 40


class Pattern:
    """A pattern of a spec. Sizes, colours and the like come in few values, which are matched only once each."""

    __slots__ = ("_search", "known")

    def __init__(self, pattern: str) -> None:
        self._search = re.compile(pattern).search
        self.known: set[str] = set()
        """Some short texts that match."""

    def matches(self, text: str) -> bool:
        """Whether the pattern is found in `text`."""
        if self._search(text) is None:
            return False
        if len(text) <= LONGEST_KNOWN and len(self.known) < MOST_KNOWN:
            self.known.add(text)
        return True
