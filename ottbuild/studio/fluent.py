"""Reads fluent code without running it: the calls of ottbuild's providers, literals, names and assignments.

The code is parsed, and its calls are made by hand. Only what stands in the tables of calls can be called, so that nothing
in a text can read a file, ask a server, or reach into Python.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, NoReturn, TypeVar

import ottbuild
from ottbuild.catalog import providers
from ottbuild.payloads.calls import all_entries
from ottbuild.payloads.deprecation import silent
from ottbuild.payloads.payload import Payload
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.stack import with_room
from ottbuild.schemas.wording import hint

T = TypeVar("T")
FUNCTIONS = ("parse", "raw")
"""The functions of ottbuild that can be called, beside the entry points of its providers."""
FURTHER = ("extra",)
"""The methods of every builder that are in no table of calls."""
LARGEST = 2_000_000
"""The most characters and values that code may make: lists of names for lists grow without bounds."""
WORDS = {
    "For": "a loop", "AsyncFor": "a loop", "While": "a loop", "If": "a condition", "IfExp": "a condition",
    "FunctionDef": "a function", "AsyncFunctionDef": "a function", "Lambda": "a function", "ClassDef": "a class",
    "ListComp": "a comprehension", "SetComp": "a comprehension", "DictComp": "a comprehension",
    "GeneratorExp": "a comprehension", "JoinedStr": "an f-string", "BinOp": "arithmetic", "BoolOp": "and/or",
    "Compare": "a comparison", "Starred": "a star", "Try": "try", "With": "with", "Import": "this import",
    "Subscript": "this subscript", "Await": "await", "Tuple": "a tuple", "Set": "a set", "AugAssign": "this assignment",
    "NamedExpr": "this assignment", "Delete": "del", "Global": "global", "Raise": "raise", "Assert": "assert",
}  # fmt: skip
"""What is not read, by its node in Python's syntax tree."""


class NotRead(Exception):
    """Code that can't be read, and where: offsets in the text."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message, self.start, self.end = message, start, end


class Literal(NamedTuple):
    """A text, a number or a boolean in the code."""

    value: Any
    start: int
    end: int


class Group(NamedTuple):
    """A provider, or a group of its calls."""

    name: str
    package: str
    calls: Any


class Function(NamedTuple):
    """Something that can be called."""

    name: str
    call: Callable[..., Any]


class Environment(NamedTuple):
    """The place of a secret that code reads from `os.environ`."""

    name: str = "environ"


class Code:
    """Code that was read."""

    def __init__(self, text: str) -> None:
        """Read code.

        Raises:
            NotRead: It is not Python, or more than is read here.
        """
        self.text = text.replace("\r", " ")
        self.names: dict[str, Any] = {}
        self.several = False
        """Whether it makes a list of payloads."""
        self.literals: list[Literal] = []
        self.calls: list[tuple[int, int, Function]] = []
        """The names of calls, with where they stand."""
        self.keywords: list[tuple[int, int, int, int]] = []
        """The names of arguments, and their values."""
        self.packages: set[str] = set()
        self._starts = [0]
        for line in self.text.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._last: Any = None
        self._sizes: dict[int, int] = {}
        """How large lists, dicts and messages are, by their ids."""
        self._kept: list[Any] = []
        """Keeps them alive, so that their ids are not given to others."""

    def read(self) -> list[Payload]:
        """Return the payloads that the code makes: those of its last statement, or of the variable `payload`.

        Raises:
            NotRead: It is not Python, or more than is read here.
        """
        self.run()
        found = self.names.get("payload", self.names.get("payloads", self._last))
        if isinstance(found, Payload):
            return [found]
        if isinstance(found, list) and found and all(isinstance(one, Payload) for one in found):
            self.several = True
            return found
        end = len(self.text)
        raise NotRead("the code makes no message yet; end with one, such as payload = Line.text(...)", end, end)

    def run(self) -> None:
        """Carry out the statements.

        Raises:
            NotRead: One is not Python, or more than is read here.
        """
        try:
            with silent():
                with_room(self._run)
        except RecursionError:
            raise NotRead("this is nested too deeply", 0, 0) from None

    def value(self, source: str) -> Any:
        """Return what an expression stands for after the statements; None if it can't be read."""
        try:
            node = ast.parse(f"({source}\n)", mode="eval").body
            with silent():
                return with_room(lambda: self._value(node))
        except (NotRead, SyntaxError, ValueError, RecursionError, MemoryError):
            return None

    def _run(self) -> None:
        for statement in self._tree().body:
            match statement:
                case ast.ImportFrom(module="ottbuild", level=0):
                    for alias in statement.names:
                        self._bind(statement, alias.asname or alias.name, self._public(alias.name, statement))
                case ast.Import(names=[ast.alias(name="os", asname=None)]):
                    self.names["os"] = {"environ": Environment()}
                case ast.Import(names=[ast.alias(name="ottbuild", asname=None)]):
                    self.names["ottbuild"] = Group("ottbuild", "", ottbuild)
                case ast.Assign(targets=[ast.Name(id=name)]):
                    self._last = self._value(statement.value)
                    self._bind(statement, name, self._last)
                case ast.Expr():
                    value = self._value(statement.value)
                    self._last = value if not isinstance(value, str) else self._last  # a docstring
                case _:
                    self._refuse(statement)

    def _tree(self) -> ast.Module:
        try:
            return ast.parse(self.text)
        except SyntaxError as error:
            line, column = error.lineno or 1, error.offset or 1
            start = min(self._starts[min(line, len(self._starts)) - 1] + max(column - 1, 0), len(self.text))
            raise NotRead(f"this is not Python: {error.msg}", start, start) from None
        except (RecursionError, MemoryError, ValueError):
            raise NotRead("this is not Python: it is nested too deeply, or has bytes that are no text", 0, 0) from None

    def _bind(self, statement: ast.stmt, name: str, value: Any) -> None:
        if name.startswith("_"):
            self._refuse(statement, "a name that begins with an underscore")
        self.names[name] = value

    def _public(self, name: str, node: ast.AST) -> Any:
        """Return a public name of ottbuild that can be used here."""
        packages = providers()
        if name in packages:
            self.packages.add(packages[name])
            return Group(name, packages[name], getattr(ottbuild, name))
        if name in FUNCTIONS:
            return Function(name, getattr(ottbuild, name))
        return self._refuse(node, f"{name} of ottbuild" + hint(name, [*packages, *FUNCTIONS]))

    def _value(self, node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=str() | int() | float() | None):
                self._note(node, node.value)
                return node.value
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
                self._note(node, -number)
                return -number
            case ast.List():
                items = [self._value(item) for item in node.elts]
                return self._sized(node, items, items)
            case ast.Dict():
                return self._dict(node)
            case ast.Name(id=name):
                return self._named(node, name)
            case ast.Attribute() | ast.Call():
                return self._chain(node)
            case ast.Subscript(slice=ast.Constant(value=str() as name)) if isinstance(
                self._value(node.value), Environment
            ):
                return name
            case _:
                return self._refuse(node)

    def _dict(self, node: ast.Dict) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in zip(node.keys, node.values, strict=True):
            match key:
                case ast.Constant(value=str() as name):
                    found[name] = self._value(value)
                case _:
                    self._refuse(node, "a dict whose keys are not texts")
        return self._sized(node, found, [*found, *found.values()])

    def _named(self, node: ast.Name, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        if name in providers() or name in FUNCTIONS:
            self._fail(node, f"{name} is not imported; begin with: from ottbuild import {name}")
        return self._fail(node, f"{shortened(name)} is not defined here" + hint(name, list(self.names)))

    def _chain(self, node: ast.expr) -> Any:
        """Return what a chain of calls makes, however long it is."""
        links: list[ast.Attribute | ast.Call] = []
        while isinstance(node, (ast.Attribute, ast.Call)):
            links.append(node)
            node = node.value if isinstance(node, ast.Attribute) else node.func
        value = self._value(node)
        for link in reversed(links):
            value = self._attribute(link, value) if isinstance(link, ast.Attribute) else self._call(link, value)
        return value

    def _attribute(self, node: ast.Attribute, owner: Any) -> Any:
        name = node.attr
        if isinstance(owner, dict) and isinstance(owner.get("environ"), Environment) and name == "environ":
            return owner[name]
        if isinstance(owner, Group) and not owner.package:
            return self._public(name, node)
        if isinstance(owner, Group):
            names, groups, _ = table(owner.package)
            full = f"{owner.name}.{name}"
            if full in groups:
                return Group(full, owner.package, getattr(owner.calls, name))
            if full in names:
                return self._called(node, Function(full, getattr(owner.calls, name)))
            own = [one.rpartition(".")[2] for one in (*names, *groups) if one.rpartition(".")[0] == owner.name]
            self._fail(node, f"{owner.name} has no call {name}" + hint(name, own))
        if isinstance(owner, Payload):
            known = methods(owner, self.packages)
            if name in known:
                return self._called(node, Function(name, getattr(owner, name)))
            self._fail(node, f"{name} is no call that is read here" + hint(name, known))
        return self._refuse(node, f".{name} of {kind_of(owner)}")

    def _called(self, node: ast.Attribute, function: Function) -> Function:
        _, end = self._range(node)
        self.calls.append((end - len(node.attr), end, function))
        return function

    def _call(self, node: ast.Call, function: Any) -> Payload:
        if not isinstance(function, Function):
            self._refuse(node, f"a call of {kind_of(function)}")
        positional = [self._value(argument) for argument in node.args]
        named: dict[str, Any] = {}
        for keyword in node.keywords:
            if keyword.arg is None:
                self._refuse(keyword.value, "a star")
            named[keyword.arg] = self._value(keyword.value)
            start, _ = self._range(keyword)
            self.keywords.append((start, start + len(keyword.arg), *self._range(keyword.value)))
        try:
            made = function.call(*positional, **named)
        except InvalidPayload as error:
            first, *_ = error.problems
            self._fail(node, f"{first.pointer} {first.message}".strip())
        except (TypeError, ValueError, AttributeError, KeyError) as error:
            self._fail(node, f"{error}" or type(error).__name__)
        if not isinstance(made, Payload):
            self._refuse(node, f"a call that makes {kind_of(made)}")
        return self._sized(node, made, [getattr(function.call, "__self__", None), *positional, *named.values()])

    def _sized(self, node: ast.expr, value: T, parts: Iterable[Any]) -> T:
        """Return a value that is made of parts; refuse it if it is too large."""
        size = 1 + sum(len(part) if isinstance(part, str) else self._sizes.get(id(part), 1) for part in parts)
        if size > LARGEST:
            self._fail(node, f"this makes more than {LARGEST:,} characters and values")
        self._sizes[id(value)] = size
        self._kept.append(value)
        return value

    def _note(self, node: ast.expr, value: Any) -> None:
        self.literals.append(Literal(value, *self._range(node)))

    def _range(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        """Return the offsets of a node, whose columns count bytes."""
        return (
            self._offset(node.lineno, node.col_offset),
            self._offset(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset),
        )

    def _offset(self, line: int, column: int) -> int:
        start = self._starts[line - 1]
        text = self.text[start : start + column]
        return start + (column if text.isascii() else len(text.encode()[:column].decode(errors="ignore")))

    def _fail(self, node: Any, message: str) -> NoReturn:
        raise NotRead(message, *self._range(node))

    def _refuse(self, node: Any, what: str = "") -> NoReturn:
        name = type(node.value if isinstance(node, ast.Expr) else node).__name__
        self._fail(node, f"{what or WORDS.get(name, name)} is not read here; ottbuild preview module:name runs code")

    def argument(self, place: int) -> int:
        """Return where the value of an argument begins, of a place in its name; of any other, the place itself."""
        return next((value for start, end, value, _ in self.keywords if start <= place <= end), place)


@cache
def table(package: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the entry points of a provider, its groups, and the methods of its builders."""
    entries = all_entries(package)
    names = frozenset(entry.call.name for entry in entries)
    groups = frozenset(".".join(name.split(".")[:end]) for name in names for end in range(2, name.count(".") + 1))
    return names, groups, frozenset(call.name for entry in entries for call in entry.methods)


def methods(builder: Payload, packages: set[str]) -> list[str]:
    """Return the methods of a builder that can be called."""
    known = {name for package in packages for name in table(package)[2]} | set(FURTHER)
    return sorted(name for name in known if hasattr(type(builder), name))


def kind_of(value: Any) -> str:
    """Return what something is, in words."""
    if isinstance(value, Group):
        return value.name
    return (
        "a message" if isinstance(value, Payload) else "a function" if isinstance(value, Function) else shortened(value)
    )


def scalars(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield the texts, numbers and booleans of a payload, with the ways to them."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from scalars(value, (*path, key))
    elif isinstance(data, (list, tuple)):
        for index, value in enumerate(data):
            yield from scalars(value, (*path, index))
    elif data is not None:
        yield path, data


def ranges(literals: list[Literal], data: Any) -> dict[tuple[str | int, ...], tuple[int, int]]:
    """Return where the values of a payload stand in the code: the literals with the same value, in the same order.

    An object stands where the values in it do.
    """
    by_value: dict[tuple[type, Any], list[Literal]] = {}
    for literal in sorted(literals, key=lambda one: one.start):
        by_value.setdefault((type(literal.value), literal.value), []).append(literal)
    met: dict[tuple[type, Any], int] = {}
    found: dict[tuple[str | int, ...], tuple[int, int]] = {}
    for path, value in scalars(data):
        key = (type(value), value)
        same = by_value.get(key)
        if same is None:
            continue
        literal = same[min(met.get(key, 0), len(same) - 1)]
        met[key] = met.get(key, 0) + 1
        found[path] = literal.start, literal.end
        for length in range(len(path)):
            start, end = found.get(path[:length], (literal.start, literal.end))
            found[path[:length]] = min(start, literal.start), max(end, literal.end)
    return found
