"""Finds the operation that a request calls, by its method and its path."""

from __future__ import annotations

import re
from typing import NamedTuple

from ottbuild.http.operation import Operation, operation_of
from ottbuild.schemas.spec import Node, spec_of

_VARIABLE = re.compile(r"\{[^{}]*\}")
MOST_KNOWN = 10_000
"""The number of paths that are remembered."""


class Found(NamedTuple):
    """What a request calls."""

    operation: Operation | None
    methods: tuple[str, ...]
    """The methods that the path takes; none if there is no such path."""


class _Route(NamedTuple):
    method: str
    path: re.Pattern[str]
    literal: int
    """The number of characters that are no variables: of two paths that fit, the one with more is meant."""
    operation: Operation


class Routes:
    """The operations of a provider, by their methods and paths.

    The host counts for nothing: a double stands for all hosts of a provider. The path that belongs to the server, such as
    the version of an API, may be left out, as a `base_url` replaces it as well.
    """

    def __init__(self, package: str) -> None:
        found = [_route(package, id, node) for id, node in spec_of(package).operations.items()]
        self._routes = sorted(found, key=lambda route: -route.literal)
        self._known: dict[tuple[str, str], Found] = {}

    def find(self, method: str, path: str) -> Found:
        """Return the operation of a method and a path."""
        key = method, path
        known = self._known.get(key)
        if known is None:
            known = self._find(method, path)
            if len(self._known) < MOST_KNOWN:
                self._known[key] = known
        return known

    def _find(self, method: str, path: str) -> Found:
        fitting = [route for route in self._routes if route.path.fullmatch(path)]
        methods = tuple(dict.fromkeys(route.method for route in fitting))
        return Found(next((route.operation for route in fitting if route.method == method), None), methods)


def _route(package: str, id: str, node: Node) -> _Route:
    path: str = node["path"]
    prefix = re.sub(r"^[a-z]+://[^/]*", "", node["server"]).rstrip("/")
    pattern = re.compile(f"(?:{_pattern(prefix)})?{_pattern(path)}")
    return _Route(node["method"], pattern, len(_VARIABLE.sub("", path)), operation_of(package, id))


def _pattern(template: str) -> str:
    return "[^/]+".join(re.escape(part) for part in _VARIABLE.split(template))
