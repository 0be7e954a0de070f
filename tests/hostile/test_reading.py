"""The fast parser reads a text as the careful one does, or leaves it to that one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from random import Random

import ottbuild
from ottbuild.schemas.jsontext import Doubtful, NotJson, fast_read, read
from tests.fuzz.payloads import payloads

KINDS = ("line.message", "line.push", "messenger.send", "esms.multichannel")
TOKENS = [
    *(
        b'"',
        b"\\",
        b'\\"',
        b"\\\\",
        b"\\u0022",
        b"\\u005c",
        b"\\u0061",
        b"\\ud800",
        b"\\ud83d\\ude00",
        b"\\x",
        b"/",
        b"\\/",
    ),
    *(b"{", b"}", b"[", b"]", b",", b":", b" ", b"\n", b"\t", b"\x00", b"\x0c", b"\xef\xbb\xbf", b"\xff", b"\xc3\xa9"),
    *(
        b"-",
        b"-0",
        b"0",
        b"01",
        b"1.",
        b"1e5",
        b"1E+2",
        b"1e400",
        b"1e-400",
        b"-0.0",
        b"NaN",
        b"Infinity",
        b"true",
        b"null",
    ),
    *(b"9" * 18, b"9" * 19, b"9" * 20, b"-" + b"9" * 19, b"18446744073709551615", b"18446744073709551616"),
    *(b"0.1" + b"2" * 30, b"9007199254740993", b"9007199254740993.0", b"5e-324", b"2.2250738585072011e-308"),
    *(b'"a":1,', b'"a":"b",', b'"type":"text",', b'"":0,', b"[" * 254, b"]" * 254, b'{"a":' * 255, b"}" * 255),
]


def texts(seed: int, number: int) -> Iterator[bytes]:
    """Yield valid texts, and what becomes of them when pieces are put in, cut out, repeated or replaced."""
    random = Random(seed)
    valid = [text.encode() for kind in KINDS for text in payloads(kind).valid[:20]]
    valid += [json.dumps(json.loads(text)).encode() for text in valid[::3]]
    for _ in range(number):
        text = random.choice(valid)
        start = random.randrange(len(text))
        text = text[start : start + random.randrange(400)] if random.random() < 0.2 else text
        for _ in range(random.choice((0, 1, 1, 2, 3))):
            start = random.randrange(len(text) + 1)
            end = min(len(text), start + random.choice((0, 0, 1, 2, 5, 30)))
            middle = random.choice((random.choice(TOKENS), text[start:end] * 2, member(text, random), b""))
            text = text[:start] + middle + text[end:]
        yield text


def member(text: bytes, random: Random) -> bytes:
    """Return a piece of a text from one comma to another, so that it may be a member of an object once more."""
    commas = [place for place, character in enumerate(text) if character == ord(",")]
    if len(commas) < 2:
        return b","
    first = random.randrange(len(commas) - 1)
    return text[commas[first] : commas[min(first + random.choice((1, 1, 2)), len(commas) - 1)]]


def difference(text: bytes) -> str:
    """Return how the two parsers differ about a text; "" if they agree, or if the fast one leaves it to the other."""
    try:
        fast = fast_read(text)
    except Doubtful:
        return ""
    try:
        careful = read(text.decode())
    except (NotJson, UnicodeDecodeError) as error:
        return f"{text!r} is read, although {error}"
    return "" if repr(fast) == repr(careful) else f"{text!r} is read as {fast!r}, not as {careful!r}"


def attack(seed: int, number: int) -> Iterator[str]:
    yield from filter(None, map(difference, texts(seed, number)))


def test_the_fast_parser_agrees_with_the_careful_one() -> None:
    assert list(attack(1, 10_000)) == []


def test_a_text_without_problems_holds_data_without_problems() -> None:
    for text in texts(2, 1_000):
        if ottbuild.check("line.message", text) == ():
            assert ottbuild.check("line.message", read(text.decode())) == (), text
    for text in payloads("line.message").valid[:20]:
        first, rest = text[:1], text[1:]
        (problem,) = ottbuild.check("line.message", f'{first}"type":"text",{rest}'.encode())
        assert "stands twice" in problem.message


def test_the_fast_parser_reads_what_people_write() -> None:
    """It is of use only if it leaves little to the careful one: long numbers."""
    for kind in KINDS:
        for text in payloads(kind).valid[:20]:
            data = json.loads(text)
            for written in (text, json.dumps(data, indent=1), json.dumps(data, ensure_ascii=False)):
                if not re.search(r"\d{19}", written):
                    assert repr(fast_read(written.encode())) == repr(data)
