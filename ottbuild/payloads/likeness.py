"""How like a guessed name is to one that exists.

Names are compared as words, whatever their case and whatever is between them: `thumbnailImageURL` and
`thumbnail_image_url` are the same three. A word may be a plural, a short form (`img`), a common synonym (`link`) or a slip
of the keyboard; and a few words may be missing or too many. Each of these has a price, so that the best answer is the
cheapest one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

LIMIT = 1.0
"""The price from which on two names are not alike."""

TIE = 0.15
"""Answers that cost so little more than the cheapest one are as likely."""

CLOSER = 0.01
"""What decides only the order of answers that are as likely."""

NEAR = 0.2
"""How far something is at most, so that its exact name leaves no other answer."""

FAR = 0.4
"""Something that is so far from the guess is an answer only if its name is hardly another one,"""

SURE = 0.15
"""at most at this price."""

MOST = 5
"""The most answers to a guess."""

ROOM = 12
"""A guess that is so much longer than the longest name is like nothing, and comparing it would take long."""

CACHED = 1 << 14
"""So many comparisons are kept. The names in them are bounded, as longer ones are not compared."""

WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+|\d+")

INITIALS = 0.1
"""The price of the first letters of words that are known by them: ttl for time_to_live."""

FILLER = 0.2
"""The price of such a word."""

VERBS = frozenset(("add", "append", "as", "build", "create", "get", "make", "new", "put", "send", "set", "to", "with"))
"""Words that people put before the name of a call."""

FILLERS = frozenset("a action component message object of payload request template the type".split())
"""Words that say what kind of thing a name stands for, and are left out as often as not."""

SILENT = FILLERS | frozenset(("link", "period", "uri", "url"))
"""Words that a guess may leave out, or add."""

SYNONYM = 0.4
"""The price of a synonym."""

SYNONYMS = tuple(
    frozenset(words.split())
    for words in (
        "url uri link href",
        "image picture photo thumbnail",
        "text body caption content message",
        "body main",
        "gap spacing",
        "separator divider line",
        "title heading header headline label",
        "text label caption",
        "subtitle subheading",
        "element card column item",
        "button action",
        "to recipient receiver destination addressee",
        "phone telephone mobile msisdn call",
        "color colour",
        "file document",
        "facebook messenger",
        "audio sound voice tts",
        "request send post submit",
        "problem error check validate valid",
        "json string str dumps serialize",
        "parse load read decode",
        "dict model",
        "cost price amount",
        "expiry expires expiration lifetime validity ttl",
        "indent pretty",
        "at path pointer",
    )
)


SHORT = frozenset(("ttl",))
"""Words that stand for the first letters of others."""


class Known(NamedTuple):
    """Something that a guess can be meant for."""

    write: str
    """How it is written."""
    names: Collection[str]
    """The names that people know it by."""
    far: float = 0.0
    """What is added to the price, since it is not at the place of the guess."""
    renamed: Collection[str] = ()
    """What it is called in place of these names; synonyms of names unlike that are not meant."""


def distance_of(guess: str, known: Known) -> float:
    """Return the price of reading a guess as the likeliest name of something."""
    apart = min((distance(guess, name) for name in known.names), default=LIMIT)
    if known.renamed and SYNONYM <= apart < LIMIT:
        is_like = any(distance(name, other) < LIMIT / 2 for name in known.names for other in known.renamed)
        return apart if is_like else LIMIT
    return apart


def likeliest(guess: str, knowns: Iterable[Known]) -> list[str]:
    """Return what was probably meant, likeliest first; nothing where it can't be said."""
    prices: dict[str, float] = {}
    certain: set[str] = set()
    knowns = [*knowns]
    if is_too_long(guess, (name for known in knowns for name in known.names)):
        return []
    for known in knowns:
        write, _, far, _ = known
        apart = distance_of(guess, known)
        if far >= FAR and apart > SURE:
            continue
        prices[write] = min(apart + far, prices.get(write, LIMIT))
        if apart == 0 and far <= NEAR:
            certain.add(write)
    if not prices:
        return []
    best = min(prices, key=prices.__getitem__)
    limit = min(prices[best] + (CLOSER if best in certain else TIE), LIMIT - TIE)
    found = sorted((write for write in prices if prices[write] <= limit), key=prices.__getitem__)
    if len(found) > MOST:
        found = [write for write in found if prices[write] <= prices[best] + CLOSER]
    return found if len(found) <= MOST else []


def answer(guess: str, knowns: Iterable[Known]) -> str:
    """Return a question for what was probably meant; "" where it can't be said."""
    found = likeliest(guess, knowns)
    return f"did you mean {' or '.join(filter(None, (', '.join(found[:-1]), found[-1])))}?" if found else ""


def is_too_long(guess: str, names: Iterable[str]) -> bool:
    """Return True if a guess is so long that it can be none of the names."""
    return len(guess) > max(map(len, names), default=0) + ROOM


def is_kind(guess: str, names: Collection[str]) -> bool:
    """Return True if a guess is what one of the names ends with: the kind of thing that it stands for."""
    if is_too_long(guess, names):
        return False
    kind = [singular(word) for word in words_of(guess)]
    return any(kind == [singular(word) for word in words_of(name)][-len(kind) :] for name in names)


@lru_cache(maxsize=CACHED)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name, in lower case."""
    return tuple(word.lower() for word in WORDS.findall(name))


@lru_cache(maxsize=CACHED)
def distance(guess: str, name: str) -> float:
    """Return the price of reading a guess as a name; `LIMIT` or more where they are not alike."""
    given, wanted = words_of(guess), words_of(name)
    if not given or not wanted:
        return LIMIT
    prices = [_distance(given, wanted)]
    for one, other in ((given, wanted), (wanted, given)):
        short = "".join(word[0] for word in one) if len(one) > 2 else ""
        if short in SHORT:
            prices.append(INITIALS + _distance((short,), other))
    if len(given) > 1 and given[0] in VERBS:
        prices.append(0.1 + _distance(given[1:], wanted))
    if len(wanted) > 1 and wanted[0] in VERBS:
        prices.append(0.1 + _distance(given, wanted[1:]))
    return min(prices)


def _distance(given: tuple[str, ...], wanted: tuple[str, ...]) -> float:
    left, right = "".join(given), "".join(wanted)
    if left == right:
        return 0.0
    alike = len(min(left, right, key=len)) > 3 and VERBS.isdisjoint((left, right))
    ratio = SequenceMatcher(None, left, right).ratio() if alike else 0.0
    return min(_by_words(given, wanted), 0.2 + (1 - ratio) * 4)


def _by_words(given: tuple[str, ...], wanted: tuple[str, ...]) -> float:
    """Return the price word by word."""
    price = vague = 0.0
    waiting = [*wanted]
    missed = 0
    for word in given:
        cost, match = min((_apart(word, other), other) for other in waiting) if waiting else (LIMIT, "")
        if cost < LIMIT:
            waiting.remove(match)
            price += cost
            vague = max(vague, cost)
        elif singular(word) in SILENT:
            price += FILLER
        else:
            missed += 1
    if all(word in waiting or (word in VERBS and len(wanted) > 1) for word in wanted):
        return LIMIT
    left = [word for word in waiting if word not in SILENT]
    price += FILLER * (len(waiting) - len(left))
    if left and vague >= 0.25:  # neither the words nor their number is right
        price += 0.15
    if left:  # what follows the first word says what a thing is, so the words before it are left out more easily
        price += 0.3 if wanted[: len(left)] == tuple(left) else 0.5 * len(left)
    return price + missed * 2.1 / len(given)  # one of three is no great loss; one of two is


@lru_cache(maxsize=CACHED)
def _apart(word: str, other: str) -> float:
    """Return the price of reading one word as another."""
    if word == other:
        return 0.0
    one, two = singular(word), singular(other)
    if one == two:
        return 0.1
    short, long = sorted((one, two), key=len)
    if word in VERBS or other in VERBS:
        return SYNONYM if any(one in group and two in group for group in SYNONYMS) else LIMIT
    if long.startswith(short) and (len(short) > 3 or (len(short) == 3 and len(long) > 7)):
        return 0.25
    if _is_skeleton(*sorted((word, other), key=len)):
        return 0.2
    if _is_slip(*sorted((word, other), key=len)):
        return 0.25
    if any(one in group and two in group for group in SYNONYMS):
        return SYNONYM
    same = next((place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), len(short))
    if same >= max(5, len(long) / 2):
        return 0.3
    if len(short) > 4 and one[0] == two[0] and SequenceMatcher(None, one, two).ratio() >= 0.8:
        return 0.35
    return LIMIT


def singular(word: str) -> str:
    """Return the singular of a word, or of a name that ends with one."""
    if len(word) > 3 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if len(word) > 2 and word.endswith("s") and not word.endswith("ss") else word


def _is_slip(short: str, long: str) -> bool:
    """Return True if a word lacks one letter of another one, or has two of its letters in the wrong order."""
    if len(short) < 3 or short[0] != long[0]:
        return False
    if len(short) == len(long):
        wrong = [place for place, (one, other) in enumerate(zip(short, long, strict=True)) if one != other]
        return len(wrong) == 2 and len(short) > 3 and sorted(short) == sorted(long)
    letters = iter(long)
    return len(long) == len(short) + 1 and all(letter in letters for letter in short)


def _is_skeleton(short: str, long: str) -> bool:
    """Return True if a word is another one without vowels: `img`, `btn`, `txt`."""
    if (
        short in SHORT
        or len(short) < 3
        or len(long) > 2 * len(short) + 2
        or short[0] != long[0]
        or set(short[1:]) & set("aeiou")
    ):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)
