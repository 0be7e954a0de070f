"""Operations become calls: their arguments, the mistakes in them, and that none of their texts becomes code."""

from __future__ import annotations

import copy
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
import yaml

from tests.codegen.helpers import SPEC, changed, generate, write
from tests.codegen.spec.test_hostile import MAY_BE_REFUSED, TEXTS, skeleton
from tests.codegen.spec.test_lint import refused

PATHS = """\
servers:
  - url: https://{tenant}.acme.example/{version}
    variables:
      tenant: {default: YOURS, x-required: true, description: Your tenant.}
      version: {default: v1, enum: [v1, v2], description: The version.}
security:
  - ticket: []
  - key: []
    name: []
paths:
  /decks/{deck}/deal:
    parameters:
      - {name: deck, in: path, required: true, description: The deck., schema: {type: string, default: main}}
    post:
      operationId: deal
      summary: Deal a card.
      parameters:
        - {name: X-Trace, in: header, x-name: trace, schema: {type: string, maxLength: 5}}
        - {name: lang, in: query, required: true, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Card'}}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}
        4XX: {description: Refused.}
  /receipts:
    servers: [{url: 'https://receipts.acme.example'}]
    put:
      operationId: keep
      summary: Keep a receipt.
      security: []
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}
      responses: {'204': {description: Kept.}}
    post:
      operationId: add
      summary: Add a receipt.
      security: []
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}
      responses: {'201': {description: Added.}}
    get:
      operationId: look
      parameters: [{name: $page, in: query, schema: {type: integer}}]
      responses: {'200': {description: Found.}}
"""
SCHEMES = """\
components:
  securitySchemes:
    ticket: {type: http, scheme: bearer, description: Your ticket.}
    key: {type: apiKey, in: query, name: k}
    name: {type: apiKey, in: header, name: X-Name}
    pair: {type: http, scheme: basic, description: Your account.}
  schemas:
"""
SENDING = changed("components:\n  schemas:\n", SCHEMES, changed("paths: {}\n", PATHS))
CREDENTIAL = changed(
    "token: {type: string, x-secret: true}", "token: {type: string, x-secret: true, x-credential: true}", SENDING
)


class Case(NamedTuple):
    """One change of the spec that makes it wrong."""

    old: str
    new: str
    at: str
    """Where the line of the mistake starts. The changed spec has this text once."""
    says: str


BODY = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Card'}}}}"
KEEP = "operationId: keep\n      summary: Keep a receipt.\n      security: []"
CASES = {
    "no id": Case("operationId: deal\n      ", "", "post:\n      summary: Deal", "needs a name of its own"),
    "an id that is no name": Case("operationId: deal", "operationId: deal-it", "operationId: deal-it", "in snake case"),
    "an id twice": Case("operationId: keep", "operationId: deal", "operationId: deal\n      summary: Keep", "of its own"),
    "a body that is no kind": Case(BODY, BODY.replace("Card", "Row"), "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Row", "a payload kind of this file"),
    "a body of its own": Case(BODY, BODY.replace("$ref: '#/components/schemas/Card'", "type: object"), "requestBody: {content: {application/json: {schema: {type", "a reference to a payload kind"),
    "a variable that nothing says": Case("{tenant}.acme", "{tenant}.{zone}.acme", "post:\n      operationId: deal", "'zone' is a variable of the URL or has a description, but not both"),
    "a variable that is nowhere": Case("/{version}\n", "\n", "post:\n      operationId: deal", "'version' is a variable"),
    "no server": Case("    servers: [{url: 'https://receipts.acme.example'}]\n", "    servers: []\n", "servers: []", "servers"),
    "a server without TLS": Case("https://{tenant}", "http://{tenant}", "url: http:", "url: "),
    "a number as a parameter": Case("schema: {type: string, maxLength: 5}", "schema: {type: integer}", "post:\n      operationId: deal", "'X-Trace' of an operation that sends a payload must be a string"),
    "a cookie": Case("lang, in: query", "lang, in: cookie", "post:\n      operationId: deal", "must be a string, and no cookie"),
    "a name of two arguments": Case("x-name: trace", "x-name: lang", "post:\n      operationId: deal", "two arguments of request() are called 'lang'"),
    "a name that is taken": Case("x-name: trace", "x-name: check", "post:\n      operationId: deal", "'check' can't name an argument"),
    "a name that is a word of Python": Case("name: lang", "name: class", "post:\n      operationId: deal", "'class' can't name an argument"),
    "a scheme that is not there": Case("  - ticket: []", "  - tickets: []", "post:\n      operationId: deal", "the security scheme 'tickets' is not"),
    "a scheme with a challenge": Case("scheme: bearer", "scheme: digest", "post:\n      operationId: deal", "'ticket' is not basic authentication, a bearer token"),
    "two values of one header": Case("  - ticket: []", "  - {ticket: [], pair: []}", "post:\n      operationId: deal", "ticket and pair are values of the same header"),
    "a scheme of another kind": Case("{type: http, scheme: bearer", "{type: oauth2, scheme: bearer", "ticket: {type: oauth2", "oauth2"),
    "a style that forms do not have": Case(BODY, BODY.replace("application/json: {", "application/x-www-form-urlencoded: {encoding: {title: {style: matrix}}, "), "title: {style", "the style of a property of a form is one of form, spaceDelimited, pipeDelimited, deepObject"),
    "an encoding with something else": Case(BODY, BODY.replace("application/json: {", "application/json: {encoding: {title: {headers: {}}}, "), "title: {headers", "headers"),
    "a path with a variable as a server": Case("https://receipts.acme.example", "/{zone}", "url: '/{zone}'", "url: "),
    "a key in a cookie": Case("in: query, name: k", "in: cookie, name: k", "post:\n      operationId: deal", "'key' is not basic authentication, a bearer token or a key in a header or query"),
    "a payload in the query as one value": Case("{name: $page, in: query, schema: {type: integer}}", "{name: row, in: query, explode: false, schema: {$ref: '#/components/schemas/Receipt'}}", "get:\n      operationId: look", "the payload 'row' in the query has the style form, and is exploded"),
    "an answer that is no kind": Case("schemas/Receipt'}}}}\n        4XX", "schemas/Row'}}}}\n        4XX", "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Row", "an answer is a reference to a payload kind"),
    "a status that is none": Case("'204': {", "'20': {", "responses: {'20'", "'20'"),
    "operations that differ": Case(KEEP, KEEP.replace("security: []", "security: [{ticket: []}]"), "Receipt:\n      type", "take the same arguments, unlike 'add'"),
    "a keyword that is none": Case("summary: Deal a card.", "tags: [a]", "post:\n      operationId: deal", "tags"),
    "an x- keyword in a wrong place": Case("x-name: trace", "x-secret: true", "- {name: X-Trace", "x-secret"),
    "an x- keyword with a wrong value": Case("x-required: true", "x-required: 1", "tenant: {", "x-required"),
    "a credential that is not sent": Case("cells: {type: array", "cells: {x-credential: true, type: array", "cells: {", "a credential stands in an object that an operation sends"),
    "a text that is not there": Case("    Row:\n      type: object\n", "    Row:\n      x-problem: {text: words}\n      type: object\n", "x-problem", "text names 'words', which is not a property of Row"),
    "places that are counted from nothing": Case("    Row:\n      type: object\n", "    Row:\n      x-problem: {text: name, place: name, from: [{of: '#/components/schemas/Rwo'}]}\n      type: object\n", "x-problem", "there is no component '#/components/schemas/Rwo'"),
    "places that nothing names": Case("    Row:\n      type: object\n", "    Row:\n      x-problem: {text: name, from: [{of: '#/components/schemas/Row'}]}\n      type: object\n", "x-problem", "and no place is named"),
    "a general code without a property": Case("    Row:\n      type: object\n", "    Row:\n      x-problem: {text: name, general: {invalid: {code: 7}}}\n      type: object\n", "x-problem", "code is the value of a property that codes names, and there is none"),
    "a general error of no kind": Case("    Row:\n      type: object\n", "    Row:\n      x-problem: {text: name, general: {wrong: {message: No.}}}\n      type: object\n", "x-problem", "'wrong' does not match any of the regexes"),
    "a place that is no pointer": Case("x-name: trace", "x-name: trace, x-fill: {request: to}", "- {name: X-Trace", "x-fill"),
    "a key that is no argument": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {key: {argument: nonce}, x-source: guide}", "x-sending", "'nonce' is not an argument of deal"),
    "a key that is no field": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {key: {field: rows.*.nonce}, x-source: guide}", "x-sending", "'rows.*.nonce' is not a field of"),
    "receivers that are no field": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {to: [players], x-source: guide}", "x-sending", "'players' is not a field of"),
    "one of several receivers that is no field": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {to: [to|players], x-source: guide}", "x-sending", "'to|players' is not a field of"),
    "a repeated request that no answer tells": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {key: {argument: trace, repeated: {field: code, value: 1}}, x-source: guide}", "x-sending", "'code' is not a field of an answer"),
    "sending without a source": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {again: [500]}", "x-sending", "'x-source' is a required property"),
    "sending with a source that is not there": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {again: [500], x-source: nowhere}", "x-sending", "the source 'nowhere' is not in x-sources"),
    "a rate of nothing": Case("      summary: Deal a card.", "      summary: Deal a card.\n      x-sending: {rate: {requests: 0, seconds: 1}, x-source: guide}", "x-sending", "0 is less than the minimum of 1"),
    "a code that is not there": Case("    Row:\n      type: object\n", "    Row:\n      x-accepted: {code: [1]}\n      type: object\n", "x-accepted", "'code' is not a property of Row"),
    "an order of what is no array": Case("        cells: {type: array", "        cell: {x-order: rows, type: string}\n        cells: {type: array", "x-order", "x-order goes on an array"),
    "a key that items do not have": Case("items: {$ref: '#/components/schemas/Row'}", "items: {$ref: '#/components/schemas/Row'}\n          x-key: name", "x-key", "'name' is not a required property of the items"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_a_mistake_is_reported_with_its_line(case: Case, tmp_path: Path) -> None:
    text = changed(case.old, case.new, SENDING)
    assert text.count(case.at) == 1
    line = text[: text.index(case.at)].count("\n") + 1
    mistakes = refused(generate(write(tmp_path / "spec", {"acme.yaml": text}), tmp_path / "made"), tmp_path / "made")
    there = [mistake for mistake in mistakes if mistake.startswith(f"acme.yaml:{line}: ")]
    assert any(case.says in mistake for mistake in there), mistakes


def test_a_spec_without_operations_needs_no_module_for_them(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"acme.yaml": SENDING})
    assert generate(spec, tmp_path / "made").err == ""
    assert (tmp_path / "made" / "acme" / "operations.py").exists()
    write(spec, {"acme.yaml": SPEC})
    assert "gone     made/acme/operations.py" in generate(spec, tmp_path / "made").out


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the small spec with operations."""
    folder = tmp_path_factory.mktemp("operations")
    outcome = generate(write(folder / "spec", {"acme.yaml": CREDENTIAL}), folder / "sending_package")
    assert (outcome.code, outcome.err) == (0, "")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield importlib.import_module("sending_package.acme")
        for name in [name for name in sys.modules if name.partition(".")[0] == "sending_package"]:
            del sys.modules[name]


def test_arguments_go_where_the_spec_puts_them(acme: ModuleType) -> None:
    request = acme.Acme.card("Hats").request(
        tenant="shop", version="v2", deck="d-1", trace="abc", lang="en/GB", key="k&y", name="me", token="t"
    )
    assert request.method == "POST"
    assert request.url == "https://shop.acme.example/v2/decks/d-1/deal?lang=en%2FGB&k=k%26y"
    assert request.headers == {"Content-Type": "application/json", "X-Trace": "abc", "X-Name": "me"}
    assert json.loads(request.content) == {"type": "card", "title": "Hats", "token": "t"}


def test_what_is_left_out_has_its_default(acme: ModuleType) -> None:
    request = acme.Acme.card("Hats").token("mine").request(tenant="shop", lang="en", key="k", name="n")
    assert request.url == "https://shop.acme.example/v1/decks/main/deal?lang=en&k=k"
    assert json.loads(request.content)["token"] == "mine"


@pytest.mark.parametrize("given", [{"key": "k"}, {"name": "n"}, {}])
def test_credentials_that_go_together_are_given_together(acme: ModuleType, given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="key, name, ticket: give ticket or key with name"):
        acme.Acme.card("Hats").request(tenant="shop", lang="en", **given)


def test_an_account_of_a_package_of_your_own(acme: ModuleType) -> None:
    account = acme.Acme.Account(tenant="shop", key="k&y", name="me", token="t")
    card, receipt = acme.Acme.card("Hats"), acme.Acme.file("a.txt")
    request = account.request(card, lang="en/GB", trace="abc")
    assert request == card.request(tenant="shop", lang="en/GB", trace="abc", key="k&y", name="me", token="t")
    assert (
        account.request(card, lang="de", deck="d-1").url
        == "https://shop.acme.example/v1/decks/d-1/deal?lang=de&k=k%26y"
    )
    assert account.request(receipt, "keep") == receipt.request("keep")
    assert "k&y" not in repr(account)
    with pytest.raises(ValueError, match="lang: is required"):
        account.request(card)
    with pytest.raises(ValueError, match="operation: is required; one of keep, add"):
        account.request(receipt)
    with pytest.raises(ValueError, match=r"trace: is no argument of acme\.keep"):
        account.request(receipt, "keep", trace="abc")


def test_operations_with_the_same_payload_are_distinguished(acme: ModuleType) -> None:
    receipt = acme.Acme.file("a.txt")
    kept, added = receipt.request("keep"), receipt.request("add")
    assert (kept.method, added.method) == ("PUT", "POST")
    assert kept.url == added.url == "https://receipts.acme.example/receipts"
    assert kept.headers == {"Content-Type": "application/json"}


def test_operations_without_a_payload_are_no_calls(acme: ModuleType) -> None:
    spec = json.loads(Path(acme.__file__ or "").with_name("spec.json").read_text("utf-8"))
    assert sorted(spec["operations"]) == ["add", "deal", "keep"]
    assert spec["operations"]["deal"]["answers"] == {"200": ["#/components/schemas/Receipt"], "4XX": []}


def test_a_name_of_two_arguments_may_come_from_a_body(tmp_path: Path) -> None:
    mistakes = refused(
        generate(
            write(tmp_path / "spec", {"acme.yaml": changed("x-name: trace", "x-name: token", CREDENTIAL)}),
            tmp_path / "made",
        ),
        tmp_path / "made",
    )
    assert any("two arguments of request() are called 'token'" in mistake for mistake in mistakes)


PAIR = changed("  - ticket: []", "  - pair: []", SENDING)
AS_FORM = BODY.replace(
    "application/json: {",
    "application/x-www-form-urlencoded: {encoding: {data: {style: deepObject}, tags: {explode: false}}, ",
)


def test_a_name_of_two_arguments_may_come_from_basic_authentication(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"acme.yaml": changed("x-name: trace", "x-name: username", PAIR)})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    assert any("two arguments of request() are called 'username'" in mistake for mistake in mistakes)


def test_a_form_with_basic_authentication_and_a_host_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = changed("https://receipts.acme.example", "/keep", changed(BODY, AS_FORM, PAIR))
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": text}), tmp_path / "form_package")
    assert (outcome.code, outcome.err) == (0, "")
    monkeypatch.syspath_prepend(tmp_path)
    acme = importlib.import_module("form_package.acme").Acme
    card = acme.card("Hats & more").tags(["a", "b"]).data({"x": "1", "y z": "2"})
    request = card.request(tenant="shop", lang="en", username="me", password="shh")
    assert request.url == "https://shop.acme.example/v1/decks/main/deal?lang=en"
    assert request.headers == {
        "Content-Type": "application/x-www-form-urlencoded", "Authorization": "Basic bWU6c2ho"
    }  # fmt: skip
    assert request.content == b"type=card&title=Hats+%26+more&tags=a,b&data%5Bx%5D=1&data%5By+z%5D=2"
    with pytest.raises(ValueError, match="give username with password or key with name"):
        card.request(tenant="shop", lang="en", username="me")
    receipt = acme.file("a.txt")
    assert receipt.request("keep", base_url="http://localhost/keep").url == "http://localhost/keep/receipts"
    with pytest.raises(TypeError, match="base_url"):
        receipt.request("keep")


def test_a_payload_that_is_the_query(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = "parameters: [{name: $page, in: query, schema: {type: integer}}]"
    query = "{name: receipt, in: query, schema: {$ref: '#/components/schemas/Receipt'}}"
    new = "parameters: [{name: lang, in: query, x-name: tongue, schema: {type: string}}, " + query + "]"
    put, post = (
        PATHS[PATHS.index(f"    {method}:\n      operationId: {id}") :]
        for method, id in (("put", "keep"), ("post", "add"))
    )
    put, post = put[: put.index("    post:")], post[: post.index("    get:")]
    text = changed(old, new, changed(post, "", changed(put, "", SENDING)))
    text = changed(
        "operationId: look\n", "operationId: look\n      summary: Look.\n      security: [{key: []}]\n", text
    )
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": text}), tmp_path / "query_package")
    assert (outcome.code, outcome.err) == (0, "")
    monkeypatch.syspath_prepend(tmp_path)
    acme = importlib.import_module("query_package.acme").Acme
    request = acme.file("a b+c/ø").to("you & me").request(key="shh", tongue="en")
    body = "%7B%22type%22%3A%22file%22%2C%22payload%22%3A%7B%22kind%22%3A%22file%22%2C%22name%22%3A%22a%20b%2Bc%2F%C3%B8%22%7D%7D"
    url = f"https://receipts.acme.example/receipts?lang=en&k=shh&to=you%20%26%20me&body={body}"
    assert (request.method, request.url, request.content, request.headers) == ("GET", url, b"", {})
    assert json.loads(request.form_of)["to"] == "you & me"
    assert "shh" not in repr(request)


def hostile(texts: list[str]) -> dict[str, Any]:
    """A spec with an operation for each text, which has it wherever an operation takes a text."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    schemes: dict[str, Any] = {}
    for number, text in enumerate(texts):
        schemas[f"Text{number}"] = {
            "type": "object",
            "description": text,
            "x-kind": f"evil.text{number}",
            "x-builder": {"factory": f"text{number}", "args": []},
            "properties": {"a": {"type": "string", "description": text, "x-credential": True}},
        }
        schemes[f"token{number}"] = {"type": "http", "scheme": "bearer", "description": text}
        body = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/Text{number}"}}}}
        variable = {"default": text, "enum": [text, "other"], "description": text}
        parameter = {"name": "p", "in": "header", "description": text, "schema": {"type": "string", "default": text}}
        for method in ("put", "post"):
            paths.setdefault(f"/{number}", {})[method] = {
                "operationId": f"{method}{number}",
                "summary": text,
                "servers": [{"url": "https://{v}.example", "description": text, "variables": {"v": variable}}],
                "security": [{f"token{number}": []}],
                "parameters": [copy.deepcopy(parameter)],
                "requestBody": body,
                "responses": {"200": {"description": text}},
            }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Evil", "version": "1", "x-entry": "Evil"},
        "paths": paths,
        "components": {"securitySchemes": schemes, "schemas": schemas},
    }


@pytest.mark.slow
def test_no_text_of_an_operation_becomes_code(tmp_path: Path) -> None:
    texts = [text for name, text in TEXTS.items() if name not in MAY_BE_REFUSED]
    made: list[Path] = []
    for name, used in (("hostile", texts), ("harmless", [f"text {number}" for number in range(len(texts))])):
        text = yaml.safe_dump(hostile(used), allow_unicode=True, sort_keys=False)
        outcome = generate(write(tmp_path / name, {"evil.yaml": text}), tmp_path / f"{name}_package")
        assert outcome.err == ""
        made.append(tmp_path / f"{name}_package" / "evil" / "operations.py")
    one, other = (skeleton(path).replace("hostile_package", "harmless_package") for path in made)
    assert one == other
