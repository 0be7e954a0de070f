"""Python expressions as text, laid out as `ruff format` lays them out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import combining, east_asian_width

WIDTH = 100
INDENT = 4


class Text(NamedTuple):
    """A name or a literal on one line."""

    text: str
    needs: str = ""
    """The environment variable that it reads."""

    @property
    def width(self) -> int:
        """How many columns it takes on one line."""
        return columns(self.text)

    @property
    def depth(self) -> int:
        """How many brackets are open in it at most."""
        return 1


class Brackets(NamedTuple):
    """Something with items in brackets: a call, a list or a dict."""

    opening: str
    items: tuple[tuple[str, Code], ...]
    """What stands before an item, such as `title=`, and the item."""
    closing: str
    width: int
    depth: int
    needs: str
    """The name that it has to import."""


class Chain(NamedTuple):
    """A call, and calls of methods on what comes out."""

    calls: tuple[Brackets, ...]
    width: int
    depth: int

    @property
    def fluent(self) -> bool:
        """Whether each call gets a line where one line is too short."""
        return len(self.calls) > 2


Code = Text | Brackets | Chain


def brackets(opening: str, items: Iterable[tuple[str, Code]], closing: str, needs: str = "") -> Brackets:
    """Items in brackets."""
    items = tuple(items)
    width = (
        len(opening) + sum(columns(label) + item.width + 2 for label, item in items) - 2 * bool(items) + len(closing)
    )
    depth = 1 + max((item.depth for _, item in items), default=0)
    return Brackets(opening, items, closing, width, depth, needs)


def chain(calls: Iterable[Brackets]) -> Code:
    """Calls on each other."""
    calls = tuple(calls)
    if len(calls) == 1:
        return calls[0]
    return Chain(calls, sum(call.width for call in calls), max(call.depth for call in calls))


def columns(text: str) -> int:
    """Return how many columns a text takes: a letter of East Asia or an emoji takes two, an accent none."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 1 + (east_asian_width(char) in "WF") for char in text)


def string(value: str) -> str:
    """Return the literal of a string: in double quotes, unless that means more escapes; what can't be seen is escaped."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    if value.isprintable() and quote not in value and "\\" not in value:
        return f"{quote}{value}{quote}"
    return quote + "".join(f"\\{char}" if char in (quote, "\\") else repr(char)[1:-1] for char in value) + quote


def assignment(name: str, code: Code) -> str:
    """Return the statement that gives a name to what an expression makes."""
    layout = _Layout()
    start = f"{name} = "
    if isinstance(code, Chain) and code.fluent and len(start) + code.width > WIDTH:
        layout.out += [start, "(", layout.line(INDENT)]
        layout.put(code, INDENT, INDENT, 0)
        layout.out += [layout.line(0), ")"]
    else:
        layout.out.append(start)
        layout.put(code, len(start), 0, 0)
    return "".join(layout.out)


class _Layout:
    def __init__(self) -> None:
        self.out: list[str] = []

    def line(self, indent: int) -> str:
        return "\n" + " " * indent

    def put(self, code: Code, column: int, indent: int, after: int) -> None:
        """Write an expression from a column on, where `after` columns of the line have to be left."""
        if isinstance(code, Text):
            self.out.append(code.text)
        elif column + code.width + after <= WIDTH:
            self.flat(code)
        elif isinstance(code, Brackets):
            self.broken(code, indent)
        else:
            for place, call in enumerate(code.calls):
                follows = after if place == len(code.calls) - 1 else 0
                if place and code.fluent:
                    self.out.append(self.line(indent))
                    column = indent
                elif not code.fluent and place < len(code.calls) - 1:
                    follows = len(code.calls[place + 1].opening)
                fits = column + call.width + follows <= WIDTH
                self.put(call, column, indent, follows)
                column = column + call.width if fits else indent + len(call.closing)

    def flat(self, code: Code) -> None:
        """Write an expression on one line."""
        if isinstance(code, Text):
            self.out.append(code.text)
        elif isinstance(code, Chain):
            for call in code.calls:
                self.flat(call)
        else:
            self.out.append(code.opening)
            for place, (label, item) in enumerate(code.items):
                self.out.append(f", {label}" if place else label)
                self.flat(item)
            self.out.append(code.closing)

    def broken(self, code: Brackets, indent: int) -> None:
        """Write something in brackets over several lines: its items on one of their own, or each on its own.

        The items of a call may share a line; those of a tuple, a list or a dict may not.
        """
        self.out.append(code.opening)
        inner = indent + INDENT
        width = code.width - len(code.opening) - len(code.closing)
        if code.closing == ")" and code.opening != "(" and inner + width <= WIDTH:
            self.out.append(self.line(inner))
            self.flat(code._replace(opening="", closing=""))
        else:
            for label, item in code.items:
                self.out += [self.line(inner), label]
                self.put(item, inner + columns(label), inner, 1)
                self.out.append(",")
        self.out += [self.line(indent), code.closing.removeprefix(",")]
