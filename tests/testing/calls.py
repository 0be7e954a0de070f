"""Requests of every operation, with the example payloads of the specs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx

import ottbuild
from ottbuild.catalog import providers
from ottbuild.http.operation import described, operation_of
from ottbuild.http.prepared import Prepared
from ottbuild.http.request import Request
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.examples.values import sample
from ottbuild.schemas.spec import Node, spec_of

PROVIDERS = sorted(package.rpartition(".")[2] for package in providers().values())


def requests_of(provider: str) -> Iterator[Request[Any]]:
    """Yield a valid request of each operation of a provider."""
    package = f"ottbuild.providers.{provider}"
    for id in spec_of(package).operations:
        operation = operation_of(package, id)
        known = described(operation)
        given = {name: value_of(name, argument) for name, argument in known.arguments.items()}
        for names in known.node["credentials"][1:]:
            for name in names:
                given.pop(name)
        payload = ottbuild.parse(known.body.label, example_payload(known.body))
        yield Prepared(operation, given).sender(type(payload))(payload, True)


def value_of(name: str, argument: Node) -> str:
    if "default" in argument:
        return argument["default"]
    plain = argument["in"] != "url" or "enum" in argument["schema"]
    return sample(argument["schema"], name) if plain else "id1"


def post(client: httpx.Client, request: Request[Any]) -> httpx.Response:
    return client.request(request.method, request.url, headers=request.headers, content=request.content)


def read(request: Request[Any], answer: httpx.Response) -> Any:
    return ottbuild.read_response(request, answer.status_code, answer.content)
