"""Finds the builder call that made a payload in the tests of a project."""

from __future__ import annotations

import ast
import inspect
import linecache
import re
import textwrap
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class SourceCall(NamedTuple):
    """Source code that builds a payload."""

    text: str
    where: str
    """`file:line` of the source, relative to the folder that pytest runs in; "" if the code was written from the payload."""


def call_of(test: Any, payload: Any = None) -> SourceCall | None:
    """Return the call that a pytest item makes.

    The first of these that exists: a function among the test's parameters, or one that a parameter names (a key of a
    mapping of functions in the test's module, or a function of the module); for a test without parameters, its body; the
    code that builds `payload`; the body of the test.
    """
    function = inspect.unwrap(test.function)
    parameters = list(test.callspec.params.values()) if hasattr(test, "callspec") else []
    named = [callee for value in parameters for callee in _functions(value, vars(test.module))]
    root = test.config.rootpath
    calls = [source(callee, root) for callee in named]
    if parameters:
        calls.append(_code(payload))
    calls.append(source(function, root))
    return next((call for call in calls if call is not None), None)


def _functions(value: Any, names: Mapping[str, Any]) -> Iterator[FunctionType]:
    values = [value]
    if isinstance(value, str):
        values = [mapping[value] for mapping in names.values() if isinstance(mapping, dict) and value in mapping]
        values.append(names.get(value))
    for candidate in values:
        unwrapped = inspect.unwrap(candidate) if callable(candidate) else None
        if isinstance(unwrapped, FunctionType):
            yield unwrapped


def _code(payload: Any) -> SourceCall | None:
    import ottbuild

    if payload is None:
        return None
    try:
        return SourceCall(ottbuild.to_code(payload).strip(), "")
    except Exception:  # a test may put anything into a payload; then the call is found in another way
        return None


def source(function: FunctionType, root: Path) -> SourceCall | None:
    """Return the source of the expression that a function returns, or of its statements."""
    file = inspect.getsourcefile(function)
    text, tree = _read(file) if file else ("", ast.Module([], []))
    node = _node(function, tree)
    if file is None or node is None:
        return None
    first, last = _body(node)
    path = Path(file)
    shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    code = _segment(text, first, last)
    if isinstance(first, ast.expr) and "\n" in code and not _stands_alone(code):
        code = f"(\n{textwrap.indent(code, '    ')}\n)"  # the segment lacks the parentheses around an expression
    return SourceCall(code, f"{shown}:{first.lineno}")


@cache
def _read(file: str) -> tuple[str, ast.Module]:
    text = "".join(linecache.getlines(file))
    return text, ast.parse(text)


def _stands_alone(text: str) -> bool:
    try:
        return len(ast.parse(text).body) == 1
    except SyntaxError:
        return False


def _node(function: FunctionType, tree: ast.Module) -> Definition | None:
    """Return the definition of a function. Of several lambdas on a line, the positions in the code object tell which."""
    code = function.__code__
    starts = {(line, column) for line, _, column, _ in code.co_positions()}
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            if (node.name, first) == (code.co_name, code.co_firstlineno):
                return node
        elif isinstance(node, ast.Lambda) and code.co_name == "<lambda>" and _start(node.body) in starts:
            return node
    return None


def _start(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _body(node: Definition) -> tuple[ast.expr | ast.stmt, ast.expr | ast.stmt]:
    """Return the first and the last node of what a function does."""
    if isinstance(node, ast.Lambda):
        return node.body, node.body
    statements = node.body[1:] if ast.get_docstring(node) is not None and len(node.body) > 1 else node.body
    if len(statements) == 1 and isinstance(statements[0], ast.Return) and statements[0].value is not None:
        return statements[0].value, statements[0].value
    return statements[0], statements[-1]


def _segment(text: str, first: ast.expr | ast.stmt, last: ast.expr | ast.stmt) -> str:
    """Return the source from one node to another, without the indentation of the first line."""
    lines = text.encode().splitlines(keepends=True)[first.lineno - 1 : last.end_lineno]  # columns are counted in bytes
    lines[-1] = lines[-1][: last.end_col_offset]
    indent = len(lines[0]) - len(lines[0].lstrip())
    lines[0] = b" " * indent + lines[0][first.col_offset :]
    return re.sub(f"^ {{0,{indent}}}", "", b"".join(lines).decode(), flags=re.MULTILINE).strip()
