"""Secrets that show: in texts of anything, under any rule, to whatever walks models, requests and errors."""

from __future__ import annotations

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import sys
import traceback
from collections.abc import Callable, Iterator
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
import rich.console
import rich.pretty
from hypothesis.vendor.pretty import pretty

import ottbuild
from ottbuild import InvalidPayload, Line, MarketingCloud, Messenger
from ottbuild.catalog import component
from ottbuild.code.writer import to_code
from ottbuild.drawing.page import draw, page
from ottbuild.drawing.page import framed as in_a_notebook
from ottbuild.drawing.text import as_text
from ottbuild.http.operation import described, operation_of
from ottbuild.http.prepared import Prepared
from ottbuild.http.responses import UnreadableResponse
from ottbuild.payloads.hidden import Fields, Secret
from ottbuild.payloads.model import Model
from ottbuild.payloads.reading import parse
from ottbuild.schemas.checking import check
from ottbuild.schemas.secrets import Masks, looks_secret
from ottbuild.schemas.spec import Schema, schema_of, spec_of
from ottbuild.schemas.validator import validate
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.load import load
from ottbuild_codegen.review.collect import item_of
from ottbuild_codegen.review.lines import lines_of
from tests.codegen.helpers import generate, write
from tests.helpers import with_digits
from tests.payloads.test_round_trip import one_of_each
from tests.payloads.test_secrets import WITH_SECRETS, credentials_of, secrets

CANARY = "canary-4711"


class Other:
    """Equals nothing, so that pytest explains the difference."""


def texts_of(value: Any, alone: bool = False) -> Iterator[str]:
    """Yield every text that something prints of a value, alone and in containers."""
    for form in (value,) if alone else (value, [value], {"a": value}, (value,)):
        yield from (repr(form), str(form), f"{form}", f"{form!r}", "%s %r" % (form, form), pprint.pformat(form))  # noqa: UP031
        yield from (rich.pretty.pretty_repr(form), rich.pretty.pretty_repr(form, max_string=3), pretty(form))
        console = rich.console.Console(file=StringIO(), width=200)
        console.print(form)
        yield console.file.getvalue()  # type: ignore[attr-defined]
    if isinstance(value, Secret):
        yield f"{value:>9}"
    if attrs.has(type(value)):
        yield from (repr(attrs.asdict(value)), repr(attrs.astuple(value)), repr(attrs.asdict(value, recurse=False)))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield repr(dataclasses.asdict(value))
    if isinstance(value, BaseException):
        yield from ("".join(traceback.format_exception(value)), repr(value.args))


def differences_of(value: Any, other: Any) -> str:
    """Return what pytest prints of two values that should be equal."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CI", "true")  # on a build server, pytest shortens nothing
        with pytest.raises(AssertionError) as caught:
            assert value == other
    return str(caught.value)


def shows(*values: Any, secret: str = CANARY, alone: bool = False) -> list[str]:
    """Return the texts of values, or of each `alone`, that have a secret in them."""
    again = [copy.deepcopy(value) for value in values if isinstance(value, Model)]
    again += [pickle.loads(pickle.dumps(value)) for value in values if isinstance(value, (Model, Secret, Fields))]
    return [text for value in (*values, *again) for text in texts_of(value, alone) if secret in text]


# Other people's specs: every rule on every kind of secret

VAULT = """\
openapi: 3.1.0
info: {title: Vault, version: v1, description: Secrets of all kinds., x-entry: Vault}
x-sources: {guide: https://vault.example/guide}
paths:
  /bot{path_key}/send:
    servers: [{url: https://vault.example}]
    post:
      operationId: send
      summary: Send.
      parameters:
        - {name: path_key, in: path, required: true, schema: {type: string, format: password}}
        - {name: X-Session-Token, in: header, required: true, schema: {type: string}}
        - {name: X-Plain, in: header, required: true, schema: {type: string}}
        - {name: X-Hidden, in: header, required: true, schema: {type: string, enum: [a-plain, b-plain], format: password}}
        - {name: word, in: query, required: true, schema: {type: string, maxLength: 20, format: password}}
      security: [{header_key: [], query_key: [], bearer: []}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Deposit'}}}}
      responses: {'200': {description: Taken.}}
components:
  securitySchemes:
    header_key: {type: apiKey, in: header, name: X-Key}
    query_key: {type: apiKey, in: query, name: key}
    bearer: {type: http, scheme: bearer}
  schemas:
    Deposit:
      type: object
      description: A deposit.
      x-kind: vault.deposit
      x-source: guide
      x-builder: {factory: deposit, args: [name], keywords: [KEYWORDS]}
      x-check:
        - {rule: ascending, fields: [low, high]}
        - {rule: ascending, fields: [low_text, high_text]}
        - {rule: unique_field, field: [boxes.code]}
        - {rule: placeholders, text: template, values: texts}
      properties:
        name: {type: string, maxLength: 20}
        mode: {type: string, enum: [red, canary-x], x-secret: true}
        fixed: {type: string, const: canary-x, x-secret: true}
        level: {type: integer, minimum: 1, maximum: 9, x-secret: true}
        rate: {type: number, maximum: 0.5, x-secret: true}
        low: {type: integer, x-secret: true}
        high: {type: integer, x-secret: true}
        low_text: {type: string, x-secret: true}
        high_text: {type: string, x-secret: true}
        number: {type: string, x-check: [{rule: numeric, max: 5}], x-secret: true}
        shape: {type: string, x-check: [{rule: ratio, max: 3}], x-secret: true}
        template: {type: string, x-secret: true}
        pass_phrase: {type: string, format: password, maxLength: 5}
        deep: {type: array, items: {type: array, items: {type: string, maxLength: 3, x-secret: true}}}
        keys: {type: array, uniqueItems: true, maxItems: 3, items: {type: string, pattern: '^[a-z]+$', x-secret: true}}
        numbers: {type: array, uniqueItems: true, items: {type: integer, x-secret: true}}
        labels: {type: object, additionalProperties: {type: string, pattern: '^[a-z]+$', x-secret: true}}
        every: {type: array, maxItems: 1, x-secret: true, items: {type: string, maxLength: 3}}
        texts: {type: object, additionalProperties: {type: string, pattern: '^[a-z]+$'}}
        free: {type: object}
        whole: {type: object, x-secret: true, additionalProperties: {type: string, maxLength: 3}}
        site: {type: string, format: uri, x-uri: {schemes: [https]}, x-secret: true}
        inner: {$ref: '#/components/schemas/Inner', x-secret: true}
        boxes: {type: array, items: {$ref: '#/components/schemas/Box'}}
        remark: {type: string}
        spare: {type: string}
      required: [name]
      allOf:
        - if: {required: [low_text], properties: {low_text: {const: canary-4711}}}
          then: {required: [spare]}
        - if: {required: [keys], properties: {keys: {contains: {const: canary-4711}}}}
          then: {properties: {pass_phrase: {const: abc}}}
        - if: {anyOf: [{required: [shape], properties: {shape: {enum: ['canary-4711:9', x]}}}]}
          then: {properties: {site: {pattern: '^x'}}}
        - not: {required: [pass_phrase], properties: {pass_phrase: {enum: [canary-4711, other]}}}
        - not: {required: [inner], properties: {inner: {required: [a], properties: {a: {const: canary-4711}}}}}
        - if: {required: [remark, low], properties: {remark: {const: canary-4711, x-secret: true}}}
          then: {properties: {low: {maximum: 1}}}
        - if: {required: [low_text, pass_phrase]}
          then:
            oneOf: [{properties: {low_text: {const: canary-4711}}}, {properties: {pass_phrase: {const: canary-4711}}}]
    Inner:
      type: object
      description: An inner.
      x-source: guide
      properties: {a: {type: string, maxLength: 3}}
    Box:
      type: object
      description: A box.
      x-source: guide
      properties: {code: {type: string, x-secret: true}, other_code: {type: string, enum: [a, b]}}
"""
FIELDS: dict[str, Any] = {
    "mode": CANARY, "fixed": CANARY, "level": 4711, "rate": 4711.5, "low": 47112, "high": 47111,
    "low_text": CANARY, "high_text": CANARY[:-1], "number": "4711", "shape": f"{CANARY}:9",
    "template": f"{{{CANARY}}}", "pass_phrase": CANARY, "deep": [[CANARY]], "keys": [CANARY, CANARY, f"{CANARY}!"],
    "numbers": [4711, 4711], "labels": {"x": CANARY}, "every": [CANARY, CANARY], "texts": {"password": CANARY},
    "free": {"x": [{"password": CANARY}]}, "whole": {CANARY: CANARY}, "site": f"{CANARY}:x", "inner": {"a": CANARY},
    "boxes": [{"code": CANARY}, {"code": CANARY}],
}  # fmt: skip
ARGUMENTS = [name for name in FIELDS if name not in ("inner", "fixed")]
ODD: tuple[Any, ...] = (
    CANARY, f"{CANARY}\n\x1b[31m\u202e", f"1:{CANARY}", 4711, 4711.5, [CANARY], [CANARY, CANARY], [{"code": CANARY}] * 2,
    {"a": CANARY}, {CANARY: CANARY}, {CANARY: [CANARY]}, [[CANARY]],
)  # fmt: skip


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Schema]:
    """Generate the package of the vault."""
    folder = tmp_path_factory.mktemp("secrets")
    made = generate(
        write(folder / "spec", {"vault.yaml": VAULT.replace("KEYWORDS", ", ".join(ARGUMENTS))}), folder / "strongroom"
    )
    assert made.code == 0, made.err
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield schema_of("strongroom.vault", "Deposit")
        for name in [name for name in sys.modules if name.startswith("strongroom")]:
            del sys.modules[name]


def found(texts: list[str]) -> list[str]:
    """Return those of some texts that show a secret: the canary or its number."""
    return [text for text in texts if "canary-471" in text or "4711" in text]


def briefly(value: Any) -> Iterator[str]:
    """Yield the texts of a value that Python itself makes."""
    yield from (repr(value), str(value))


def said(schema: Schema, data: Any, texts: Callable[[Any], Iterator[str]] = texts_of) -> list[str]:
    """Return everything that is said of a payload, valid or not."""
    problems = (*validate(schema, data), *validate(schema, data, structure_only=True), *check(schema, data))
    values: list[Any] = [*problems, InvalidPayload(problems)]
    try:
        model = parse(schema, data)
    except InvalidPayload as error:
        values.append(error)
    else:
        assert with_digits(model.to_dict(check=False)) == with_digits(data)
        values += [model, pickle.loads(pickle.dumps(model)), copy.deepcopy(model), *model.problems()]
    return [text for value in values for text in texts(value)]


def test_the_rules_of_the_vault_are_broken(vault: Schema) -> None:
    rules = {problem.rule for problem in validate(vault, {"name": "n", **FIELDS})}
    assert rules >= {
        "enum", "const", "maximum", "ascending", "numeric", "placeholders", "unique_field", "unique_items", "pattern",
        "uri", "max_length", "max_items", "forbidden", "required", "one_of",
    }  # fmt: skip


@pytest.mark.slow
def test_no_rule_shows_a_secret(vault: Schema) -> None:
    data = {"name": "n", **FIELDS}
    assert not found(said(vault, data))
    assert not found([to_code(parse(vault, data))])
    assert not found([page([draw(vault, data)]), as_text(draw(vault, data))])
    assert not [problem for problem in validate(vault, data) if "did you mean" in problem.message]
    for name in FIELDS:
        assert not found(said(vault, {"name": "n", name: FIELDS[name], "spare_token": CANARY}, briefly))


def test_no_secret_is_shown_in_another_letter_case(vault: Schema) -> None:
    data = {"name": "n", "labels": {"x": "CANARY"}, "keys": ["CANARY"], "texts": {"password": "CANARY"}}
    problems = validate(vault, data)
    assert [problem.rule for problem in problems] == ["pattern"] * 3
    assert not [text for problem in problems for text in texts_of(problem) if "canary" in text.lower()]


def test_a_value_that_only_a_condition_marks_is_not_reported(vault: Schema) -> None:
    problems = validate(vault, {"name": "n", "remark": CANARY, "low": 5})
    assert [problem.pointer for problem in problems] == ["/low"]
    assert not found([text for problem in problems for text in texts_of(problem)])


@pytest.mark.parametrize("value", ODD, ids=repr)
def test_no_value_of_a_secret_is_shown(vault: Schema, value: Any) -> None:
    make = import_module("strongroom.vault.builders").Vault.deposit
    whole = [name for name in ARGUMENTS if name not in ("texts", "free", "boxes", "deep", "keys", "numbers", "labels")]
    for name in FIELDS:
        # the keys of a map with secret values are no secrets
        if name not in ("texts", "free", "boxes") and not (name == "labels" and isinstance(value, dict)):
            assert not found(said(vault, {"name": "n", name: value}, briefly))
        if name in whole:
            builder = make("n", **{name: value})
            assert not found([text for one in (builder, builder.problems()) for text in briefly(one)])
    builder = make("n", **dict.fromkeys(whole, value))
    assert not found([text for one in (builder, *builder.problems()) for text in texts_of(one)])
    assert not found(said(vault, {"name": "n", **dict.fromkeys(whole, value)}))


def test_models_made_by_hand_show_nothing(vault: Schema) -> None:
    models = import_module("strongroom.vault.models")
    parsed = parse(vault, {"name": "n", **FIELDS, "spare_token": CANARY})
    data = {**FIELDS, "inner": models.Inner(a=CANARY), "boxes": tuple(models.Box(**box) for box in FIELDS["boxes"])}
    made = models.Deposit(name="n", **data, unknown_fields={"spare_token": CANARY})
    assert made == parsed
    assert not found(list(texts_of(made)))
    assert made.to_dict(check=False) == parsed.to_dict(check=False)
    assert attrs.evolve(made, name="x").to_dict(check=False) == {**made.to_dict(check=False), "name": "x"}
    assert made.pass_phrase.reveal() == CANARY
    assert made.pass_phrase == CANARY
    assert hash(made.pass_phrase) == hash(CANARY)
    assert made.keys[0].reveal() == CANARY
    assert "canary" not in differences_of(made, models.Deposit(name="n"))
    assert "canary" not in differences_of(made.pass_phrase, Secret(f"{CANARY}?"))
    for name, value in data.items():
        assert "canary" not in differences_of(getattr(made, name), None)
        if isinstance(value, dict):
            assert "canary" not in differences_of(getattr(made, name), Fields({}))
            assert "canary" not in differences_of(attrs.evolve(made, **{name: {"password": "x"}}), made)
    with pytest.raises(TypeError):
        "".join([made.pass_phrase])  # nothing writes it by chance


def test_what_is_read_of_open_data_is_veiled_at_every_depth() -> None:
    data = {"note": "n", "auth_token": CANARY, "deep": [{"keys": {"password": [CANARY]}}], "tokens": [CANARY]}
    fields: Fields[Any] = Fields(data)
    assert fields == data
    assert fields["note"] == "n"
    assert fields["auth_token"] == CANARY
    assert fields["auth_token"].reveal() == CANARY
    assert fields["deep"][0]["keys"]["password"].reveal() == (CANARY,)
    assert not found(list(texts_of(fields["deep"])))
    for other in (Fields({}), {}, Fields({**data, "deep": [{"keys": {"password": []}}], "auth_token": "x"})):
        assert "canary" not in differences_of(fields, other)
    message = ottbuild.parse("line.push", {"to": "U1", "messages": [{"type": "text", "text": "hi"}], **data})
    for unknown in (message.unknown_fields, dict(message.unknown_fields), {**message.unknown_fields}):
        assert attrs.evolve(message, unknown_fields=unknown).to_dict(check=False) == message.to_dict(check=False)
    again = attrs.evolve(message, unknown_fields={"inner": message.unknown_fields["deep"][0]})
    assert again.to_dict(check=False)["inner"] == data["deep"][0]


def test_requests_show_no_credential(vault: Schema) -> None:
    models = import_module("strongroom.vault.models")
    given = {
        "path_key": "canary-4711", "x_session_token": CANARY, "x_plain": "seen", "x_hidden": "a-plain", "word": CANARY,
        "header_key": CANARY, "query_key": CANARY, "bearer": CANARY,
    }  # fmt: skip
    (operation,) = (described(operation_of(vault.package, id)) for id in vault.spec.operations)
    names = set(operation.arguments)
    given = {name: given.get(name, given.get(f"{name}_", CANARY)) for name in names}
    payload = models.Deposit(name="n", pass_phrase="abc", low_text=CANARY, spare="x")
    request = payload.request(**given)
    assert "seen" in repr(request)
    assert not found(list(texts_of(request)))
    assert not found(list(texts_of(request.headers)))
    assert "canary" not in differences_of(request, payload.request(**{**given, "bearer": "another"}))
    for name in names:
        for value in (f"{CANARY}\n", f"{CANARY}/..", CANARY * 20, 4711, [CANARY], "\u202e"):
            if name != "x_plain":
                assert not found(list(texts_of(_refusal(payload, {**given, name: value}))))


def _refusal(payload: Any, given: dict[str, Any]) -> object:
    """Return the error of a request, or the request."""
    try:
        return payload.request(**given)
    except ValueError as error:
        return error


# The providers of ottbuild


@pytest.mark.slow
@pytest.mark.parametrize("kind", WITH_SECRETS)
def test_models_and_builders_show_no_secret(kind: str) -> None:
    count = 0
    for data, _ in one_of_each(kind):
        data |= dict.fromkeys(credentials_of(kind), CANARY)
        for place, key in list(secrets(kind, data)):
            place[key] = CANARY
            count += 1
        model = ottbuild.parse(kind, data)
        assert not shows(model, *model.problems(), alone=count > 5)  # a container prints them all alike
        assert CANARY not in ottbuild.to_code(model)
        assert CANARY not in ottbuild.preview(model)
        assert CANARY not in differences_of(model, Other())
    assert count


PACKAGES = sorted({component(kind).package for kind in ottbuild.kinds()})
OPERATIONS = [(package, id) for package in PACKAGES for id in spec_of(package).operations]


@pytest.mark.parametrize(("package", "id"), OPERATIONS)
def test_credentials_of_every_operation(package: str, id: str) -> None:
    from ottbuild.http.operation import described, operation_of

    operation = described(operation_of(package, id))
    chosen = set(operation.node["credentials"][0]) if operation.node["credentials"] else set()
    alternatives = {name for names in operation.node["credentials"] for name in names} - chosen
    given: dict[str, Any] = {}
    for name, argument in operation.arguments.items():
        if argument.get("secret") and name not in alternatives:
            given[name] = CANARY
        elif argument.get("required") and not argument.get("secret"):
            given[name] = argument["schema"].get("enum", ["abc"])[0]
    payload = Line.text("x")
    base = "https://example.com" if operation.node["server"].startswith("/") else None
    prepared = Prepared(operation_of(package, id), {**given, "base_url": base})
    request = prepared.sender(type(payload))(payload, False)
    assert CANARY in repr((request.url, dict(request.headers), request.content)) or "Basic" in repr(
        dict(request.headers)
    )
    assert not shows(request, request.headers, prepared)
    secret_places = {argument["in"] for argument in operation.arguments.values() if argument.get("secret")}
    if "query" not in secret_places and "in_query" not in operation.node:
        assert CANARY not in request.url


def test_no_http_client_logs_the_token_of_messenger(caplog: pytest.LogCaptureFixture) -> None:
    request = Messenger.send(Messenger.text("Hi")).to(id="1").request(access_token=CANARY)
    seen: list[httpx.Request] = []

    def answer(sent: httpx.Request) -> httpx.Response:
        seen.append(sent)
        return httpx.Response(401, text="no")

    with caplog.at_level(logging.DEBUG), httpx.Client(transport=httpx.MockTransport(answer)) as client:
        response = client.request(request.method, request.url, headers=request.headers, content=request.content)
        with pytest.raises(httpx.HTTPStatusError) as caught:
            response.raise_for_status()
    assert seen[0].headers["Authorization"] == f"Bearer {CANARY}"
    assert CANARY not in caplog.text + str(caught.value) + repr(response) + repr(seen)


def test_answers_show_no_secret() -> None:
    error = UnreadableResponse("line.push", 500, f"token={CANARY}", "is cut off")
    assert not shows(error)
    assert pickle.loads(pickle.dumps(error)).body == error.body
    request = Messenger.send(Messenger.text("Hi")).to(id="1").request(access_token=CANARY)
    body = {"error": {"message": f"Invalid token {CANARY}", "type": "OAuthException", "code": 190}}
    answer = ottbuild.read_response(request, 401, body)
    problems = ottbuild.explain_response(answer, request)
    assert problems
    assert not shows(*problems)


# What is handed out can't be changed


def test_headers_are_read_only() -> None:
    request = Line.push("U1").message(Line.text("x")).request(channel_access_token=CANARY)
    before = dict(request.headers)
    for change in (
        lambda: request.headers.__setitem__("X", "y"),  # type: ignore[attr-defined]
        lambda: request.headers.update(X="y"),  # type: ignore[attr-defined]
        lambda: setattr(request, "_url", "https://evil.example"),
        lambda: setattr(request.headers, "_values", {}),
    ):
        with pytest.raises((AttributeError, TypeError)):
            change()
    request.headers.copy()["X"] = "y"
    assert dict(request.headers) == before == {**request.headers}
    assert request.headers | {"X": "y"} == {**before, "X": "y"} == {"X": "y"} | request.headers
    assert pickle.loads(pickle.dumps(request)) == request
    assert hash(copy.deepcopy(request)) == hash(request)


def test_unknown_fields_are_read_only() -> None:
    given = {"mood": {"deep": ["sunny"]}}
    model = ottbuild.parse("line.message", {"type": "text", "text": "x", **given})
    with pytest.raises(TypeError):
        model.unknown_fields["text"] = "y"
    model.unknown_fields["mood"]["deep"].append("rainy")
    given["mood"]["deep"].append("rainy")
    assert model.unknown_fields == {"mood": {"deep": ["sunny"]}}
    assert model.to_dict(check=False) == {"type": "text", "text": "x", "mood": {"deep": ["sunny"]}}
    unknown = ottbuild.parse("line.message", {"type": "new", "x": [1]})
    unknown.data["x"].append(2)
    assert unknown.to_dict(check=False) == {"type": "new", "x": [1]}
    assert "mood" in repr(model)
    assert "sunny" not in repr(model)


# Unknown fields in code, diffs and pages

CREDENTIALS = (
    "access_token accessToken ACCESS-TOKEN AccessToken channel_access_token channelAccessToken jwt JWT jwtToken password "
    "Password passwd pwd userPwd secret client_secret clientSecret ClientSecret channelsecret api_key apiKey API-KEY apikey "
    "x-api-key Authorization authorization auth_token token idToken refresh_token bearer bearerToken signature private_key "
    "privateKey PRIVATEKEY session sessionId session_id cookie Set-Cookie passphrase credentials aws_secret_access_key "
    "access_key token2 password_1 PASSWORD_VALUE xsrf-token otp hmac connectionString DB_CONNECTION_STRING dsn"
    " SENTRY_DSN smtp_pass dbPass card_pin totp cvv puk storageKey securityCode verification_code PHPSESSID mat_khau creds"
).split()
ORDINARY = (
    "key keys author title text name type id url label tokenType token_type max_tokens maxTokens passenger compass keyboard "
    "keyword monkey expires_in authority session_count secretary tokenize possession designature_count passed pressKey pin_code pinned map_pin"
    " boarding_pass pass_type bypass sas_number sassy code error_code country_code promo_code dsn_status spin shipping"
).split()


@pytest.mark.parametrize("name", CREDENTIALS)
def test_unknown_credentials_are_not_written_down(name: str) -> None:
    assert looks_secret(name)
    inside = {"a": [{"b": {name: CANARY}}, {name: [CANARY, {"c": CANARY}]}], name: {"d": {"e": CANARY}}}
    for payload in (
        Line.text("x").extra({"meta": inside}),
        Line.text("x").extra({name: CANARY}),
        ottbuild.parse("line.message", {"type": "text", "text": "x", "meta": inside, name: CANARY}),
        ottbuild.parse("line.message", {"type": "new", "meta": inside, name: CANARY}),
        ottbuild.raw({"meta": inside, name: CANARY}),
        Messenger.button_template("Ready?").buttons([ottbuild.raw({"type": "new", "meta": inside})]),
    ):
        assert CANARY not in ottbuild.to_code(payload)
        assert CANARY not in (in_a_notebook(payload) or "")
        assert not shows(payload)
        assert CANARY not in repr(Masks().masked(payload.to_dict(check=False)))


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_fields_stay(name: str) -> None:
    assert not looks_secret(name)
    assert "sunny" in ottbuild.to_code(Line.text("x").extra({"meta": {name: "sunny"}}))


@pytest.mark.parametrize("name", ["pass", "PIN", "sas"])
def test_a_name_that_is_a_credential_only_as_a_text(name: str) -> None:
    for value in (CANARY, [CANARY], 4711):
        payload = Line.text("x").extra({"meta": {name: value}})
        assert "4711" not in ottbuild.to_code(payload)
        assert not shows(payload)
    assert "sunny" in ottbuild.to_code(Line.text("x").extra({"meta": {name: {"title": "sunny"}}}))


def test_fields_that_the_spec_knows_stay() -> None:
    code = ottbuild.to_code(Line.text("Hi").quote_token("quoted-1"))
    assert "quoted-1" in code
    assert "reply-1" in ottbuild.to_code(Line.reply("reply-1").message(Line.text("x")))


def test_every_secret_has_a_placeholder_of_its_own() -> None:
    values: list[Any] = ["a", "b", "a", 1, 2, 1, 1.0, "1", {"x": 1}]
    extra = {"list": [{"token": value} for value in values], "Token": "b", "TOKEN_2": "c"}
    code = ottbuild.to_code(Line.text("x").extra(extra))
    names = [part.partition('"]')[0] for part in code.split('os.environ["')[1:]]
    pairs = [*zip(names, [*map(repr, [*values[:-1], 1]), "'b'", "'c'"], strict=True)]
    for name, value in pairs:
        assert all((name == other) == (value == shown) or value == "1" for other, shown in pairs), pairs


def test_masks_tell_secrets_apart() -> None:
    masks = Masks(["odd"])
    first = masks.masked({"token": "a", "odd": "b", "x": 1})
    second = masks.masked({"token": "c", "odd": "a", "x": 1})
    assert first == {"token": "***", "odd": "*** (2)", "x": 1}
    assert second == {"token": "*** (3)", "odd": "***", "x": 1}


def test_review_pages_hide_credentials(tmp_path: Path) -> None:
    file = tmp_path / "card.json"
    file.write_text(json.dumps({"token": CANARY, "odd": "x", "text": "a"}), "utf-8")
    new = json.dumps({"token": f"{CANARY}-2", "odd": CANARY, "text": "b", "meta": [{"apiKey": CANARY}]})
    item = item_of(file, tmp_path, new.encode(), {"secrets": ["odd"]})
    assert item is not None
    assert item.diff is not None
    lines = "\n".join(line.text for line in lines_of(item.diff.root))
    assert CANARY not in lines
    assert '"text": "a" → "b"' in lines
    assert "→" in lines.splitlines()[1]  # that the token changed is seen


def test_the_change_report_hides_secrets(tmp_path: Path) -> None:
    document = VAULT.replace("KEYWORDS", "mode")
    validators = Validators(load(write(tmp_path / "spec", {"vault.yaml": document}), "anywhere"))
    data = {"name": "n", "pass_phrase": CANARY, "free": {"token": CANARY}, "spare_token": CANARY}
    assert CANARY not in repr(validators.shown("vault.deposit", data, Masks()))
    assert not found([text for problem in validators.problems("vault.deposit", data) for text in texts_of(problem)])


# Characters that a terminal obeys


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\x1b", "\x85", "\x00", "\u200b", "\ufeff", "\U000e0001"])
def test_reprs_have_no_control_characters(char: str) -> None:
    text = f"a{char}b"
    registration = MarketingCloud.line_registration(
        channel_id=text, channel_name=text, channel_secret=CANARY, endpoint_url="https://example.com",
        is_transactional=True, is_test_channel=False, is_active=True,
    )  # fmt: skip
    for value in (
        Line.text(text), Line.text(text).build(), Line.text("x").extra({text: text}), ottbuild.raw({text: text}),
        ottbuild.parse("line.message", {"type": "text", "text": text, text: 1}), registration, registration.build(),
        ottbuild.parse("line.message", {"type": text}),
    ):  # fmt: skip
        assert char not in repr(value)


def test_long_names_are_no_work_and_not_kept() -> None:
    assert not looks_secret("x" * 10_000_000)
    assert looks_secret("password" + "x" * 10_000_000)


def test_specs_are_found(tmp_path: Path) -> None:
    assert len(OPERATIONS) > 10
    assert len(PACKAGES) == 9


# Documents from elsewhere

ELSEWHERE = """\
openapi: 3.0.3
info: {title: Elsewhere, version: v1}
servers: [{url: https://elsewhere.example}]
paths:
  /login/{ticket}:
    post:
      operationId: login
      parameters:
        - {name: ticket, in: path, required: true, schema: {type: string, format: password}}
        - {name: Api-Key, in: header, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Login'}}}}
      responses:
        '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Session'}}}}
components:
  schemas:
    Word: {type: string, format: password, maxLength: 9}
    Login:
      type: object
      required: [user]
      properties:
        user: {type: string}
        word: {$ref: '#/components/schemas/Word'}
        inline: {type: string, format: password, maxLength: 3}
        nullable: {type: string, format: password, nullable: true}
        many: {type: array, items: {$ref: '#/components/schemas/Word'}}
        table: {type: object, additionalProperties: {type: string, format: password}}
        nested: {type: object, properties: {deep: {type: string, format: password}}}
    Session:
      type: object
      properties: {grant: {type: string, format: password}, name: {type: string}}
"""


def test_passwords_of_documents_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = generate(write(tmp_path / "spec", {"elsewhere.yaml": ELSEWHERE}), tmp_path / "faraway")
    assert made.code == 0, made.err
    monkeypatch.syspath_prepend(tmp_path)
    models = import_module("faraway.elsewhere.models")
    fields: dict[str, Any] = {
        "word": CANARY, "inline": CANARY, "nullable": CANARY, "many": [CANARY], "table": {"a": CANARY}, "nested": {"deep": CANARY},
    }  # fmt: skip
    schema = schema_of("faraway.elsewhere", "Login")
    assert not found(said(schema, {"user": "u", **fields}))
    assert not found([to_code(parse(schema, {"user": "u", **fields}))])
    login = models.Login(user="u", inline="abc", table={"a": CANARY}, many=["a"], word="b")
    request = login.request(ticket=CANARY, api_key=CANARY)
    assert CANARY in request.url
    assert not found(list(texts_of(request)))
    answer = ottbuild.read_response(request, 200, {"grant": CANARY, "name": "n"})
    assert answer.grant == CANARY
    assert not found(list(texts_of(answer)))
