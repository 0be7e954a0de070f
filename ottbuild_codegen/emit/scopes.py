"""Keep the words of specs and the names of generated code apart.

Templates and emitters write their own names as they are, and mark every identifier that comes from a spec: with `word`
where it is a parameter or a member of a class, and with `top` where it is a name of the module. `resolved` removes the
marks. Where a word hides a name that code in its scope needs, the word keeps its spelling and the name gets another one:
a variable is renamed, and what is imported or built in is imported under a second name. So templates may use any name.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

WORD, TOP, END = "\ue000", "\ue001", "\ue002"
"""The marks. No text of a spec brings them in: literals escape them, and docstrings leave them out."""
BUILTINS = frozenset((*dir(builtins), "__name__"))
MARKED = re.compile(f"([{WORD}{TOP}])([^{END}]+){END}")
"""A marked name. Some signs of Python's identifiers, such as the vowels of Hindi, are no `\\w`."""


def word(name: str) -> str:
    """Mark a parameter, or a member of a class, where it is defined and where it is used."""
    return f"{WORD}{name}{END}"


def top(name: str) -> str:
    """Mark a name of the module, where it is defined and where it is used."""
    return f"{TOP}{name}{END}"


def unmarked(text: str) -> str:
    """Return text without marks."""
    return MARKED.sub(r"\2", text)


def resolved(text: str) -> str:
    """Return the text of a module without marks, and with new names for what the words in it hide."""
    number = 0
    while f"w{number}_" in text or f"t{number}_" in text:
        number += 1
    prefixes = {WORD: f"w{number}_", TOP: f"t{number}_"}
    source = MARKED.sub(lambda mark: prefixes[mark[1]] + mark[2], text)
    resolver = _Resolver(source, prefixes[WORD], prefixes[TOP])
    return re.sub(rf"\b({'|'.join(prefixes.values())})", "", resolver.result())


Name = ast.Name | ast.arg


class Place(NamedTuple):
    """Where an identifier stands: line, and bytes of the line."""

    line: int
    start: int
    end: int


@dataclass
class _Scope:
    """A module, a class or a function."""

    kind: str
    words: set[str] = field(default_factory=set)
    """The parameters or members that come from the spec."""
    bound: set[str] = field(default_factory=set)
    """The names of the generator's own that the scope defines."""
    uses: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    """The generator's own names -> where they stand."""
    tops: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    """The names of the module that come from the spec -> where they stand."""


class _Resolver(ast.NodeVisitor):
    def __init__(self, source: str, word: str, top: str) -> None:
        self.lines = source.encode().split(b"\n")
        self.word, self.top = word, top
        self.module = _Scope("module")
        self.scopes = [self.module]
        self.scope = self.module
        self.tops: set[str] = set()
        self.imports: dict[str, tuple[ast.Import | ast.ImportFrom, ast.alias]] = {}
        self.loaded_later: dict[str, Place] = {}
        """What type checkers import -> where it is set at run time."""
        self.edits: list[tuple[int, int, int, str]] = []
        self.added: dict[int, list[str]] = defaultdict(list)
        """Line -> the lines that come after it."""
        self.aliases: dict[str, str] = {}
        self.quoted: dict[str, list[Place]] = defaultdict(list)
        """The names of the module that come from the spec -> where they stand in quoted types."""
        tree = ast.parse(source)
        self.start = max(node.end_lineno or 1 for node in tree.body[:2] if node is tree.body[0] or _is_future(node))
        self.visit(tree)
        self.names = {
            name for scope in self.scopes for names in (scope.words, scope.bound, scope.uses) for name in names
        }
        self.names |= self.tops | BUILTINS
        for scope in self.scopes:
            self.resolve(scope)

    # Reading

    def bind(self, name: str, node: Name | None = None) -> None:
        if name.startswith(self.word):
            self.scope.words.add(name.removeprefix(self.word))
        elif name.startswith(self.top):
            if name.removeprefix(self.top) in self.tops:
                raise ValueError(f"two things in the generated module are called {name.removeprefix(self.top)!r}")
            self.tops.add(name.removeprefix(self.top))
        else:
            self.scope.bound.add(name)
            if node is not None:
                self.scope.uses[name].append(place(node))

    def visit_Name(self, node: ast.Name) -> None:
        if not isinstance(node.ctx, ast.Load):
            self.bind(node.id, node)
        elif node.id.startswith(self.top):
            self.scope.tops[node.id.removeprefix(self.top)].append(place(node))
        elif not node.id.startswith(self.word):
            self.scope.uses[node.id].append(place(node))

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and self.top in node.value and node.lineno == node.end_lineno:
            text = self.lines[node.lineno - 1][: node.end_col_offset]
            for name in re.finditer(rb"\b%s(\w+)" % self.top.encode(), text[node.col_offset :]):
                start, end = name.start() + node.col_offset, name.end() + node.col_offset
                self.quoted[name[1].decode()].append(Place(node.lineno, start, end))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bind(node.name)
        self.visit_all([*node.decorator_list, *node.bases, *node.keywords])
        self.enter("class", node.body)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        given = node.args
        parameters = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
        arguments = [parameter for parameter in parameters if parameter is not None]
        self.bind(node.name)
        self.visit_all([*node.decorator_list, *given.defaults, *given.kw_defaults, node.returns])
        self.visit_all(argument.annotation for argument in arguments)
        self.enter("function", node.body, arguments)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            name = alias.asname or alias.name
            self.bind(name)
            self.imports[name] = node, alias

    visit_ImportFrom = visit_Import

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        if self.scope is self.module and isinstance(target, ast.Name) and target.id in self.imports:
            self.loaded_later[target.id] = place(target)
            self.visit(node.value)
        else:
            self.generic_visit(node)

    def visit_all(self, nodes: object) -> None:
        for node in nodes:  # type: ignore[attr-defined]
            if node is not None:
                self.visit(node)

    def enter(self, kind: str, body: list[ast.stmt], arguments: list[ast.arg] | None = None) -> None:
        outer, self.scope = self.scope, _Scope(kind)
        self.scopes.append(self.scope)
        for argument in arguments or []:
            self.bind(argument.arg, argument)
        self.visit_all(body)
        self.scope = outer

    # Resolving

    def resolve(self, scope: _Scope) -> None:
        if scope.kind == "class" and scope.words & scope.bound:
            raise ValueError(f"the generated class has two members called {', '.join(scope.words & scope.bound)}")
        for name, nodes in scope.uses.items():
            if name in scope.bound and scope is not self.module:
                if scope.kind == "function" and (name in scope.words or name in scope.tops):
                    self.rename(nodes, self.fresh(name))
            elif name not in self.module.bound and name not in BUILTINS:
                raise ValueError(f"the generated code uses {name!r}, which is neither marked nor defined")
            elif name in scope.words or name in self.tops:
                self.rename(nodes, self.alias(name))
        for name, nodes in scope.tops.items():
            if name in scope.words or (scope.kind == "class" and (name in scope.bound or self.looks_built_in(name))):
                self.rename(nodes, self.alias_of_top(name))
        if scope is self.module:
            for name in sorted(scope.bound & self.tops):
                self.alias(name)
            for name, nodes in self.quoted.items():
                if self.looks_built_in(name):
                    self.rename(nodes, self.alias_of_top(name))

    def looks_built_in(self, name: str) -> bool:
        """Return True for a class of the spec that mypy takes for something built in where it is used before its line."""
        return name in BUILTINS and self.top + name not in self.imports

    def rename(self, nodes: list[Place], name: str) -> None:
        self.edits += [(*place, name) for place in nodes]

    def fresh(self, name: str) -> str:
        """Return a name that nothing in the module has, and that no word can have: words begin with a letter."""
        new = f"{name}_" if name.startswith("_") else f"_{name}"
        while new in self.names:
            new += "_"
        self.names.add(new)
        return new

    def alias(self, name: str) -> str:
        """Return a second name for something that the generated code imports, or that is built in."""
        if name in self.aliases:
            return self.aliases[name]
        new = self.aliases[name] = self.fresh(name)
        if name in self.imports:
            self.import_again(name, new, instead=name in self.tops)
        elif name in self.module.bound:
            raise ValueError(f"the generated module has its own {name!r}, and one of the spec")
        else:
            self.added[self.start].append(f"from builtins import {name} as {new}")
        return new

    def alias_of_top(self, name: str) -> str:
        """Return a second name for something that the module defines, and that comes from the spec."""
        marked = self.top + name
        if marked not in self.aliases:
            new = self.aliases[marked] = self.fresh(name)
            if marked in self.imports:
                self.import_again(marked, new, instead=False)
            else:
                self.added[len(self.lines)].append(f"{new} = {marked}")
        return self.aliases[marked]

    def import_again(self, name: str, new: str, instead: bool) -> None:
        node, alias = self.imports[name]
        later = self.loaded_later.get(name)
        if instead:
            start = alias.col_offset
            self.edits.append((alias.lineno, start, alias.end_col_offset or start, f"{alias.name} as {new}"))
            if later is not None:
                self.edits.append((*later, new))
            return
        source = f"from {'.' * node.level}{node.module or ''} " if isinstance(node, ast.ImportFrom) else ""
        line = f"{' ' * node.col_offset}{source}import {alias.name} as {new}"
        self.added[node.end_lineno or node.lineno].append(line)
        if later is not None:
            self.added[later.line].append(f"{' ' * later.start}{new} = {name}")

    def result(self) -> str:
        """Return the source with all changes."""
        lines = [*self.lines]
        for number, start, end, name in sorted(self.edits, reverse=True):
            line = lines[number - 1]
            lines[number - 1] = line[:start] + name.encode() + line[end:]
        whole: list[bytes] = []
        for number, line in enumerate(lines, 1):
            whole += [line, *(added.encode() for added in self.added.get(number, ()))]
        return b"\n".join(whole).decode()


def place(node: Name) -> Place:
    """Return the place of an identifier."""
    name = node.id if isinstance(node, ast.Name) else node.arg
    return Place(node.lineno, node.col_offset, node.col_offset + len(name.encode()))


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"
