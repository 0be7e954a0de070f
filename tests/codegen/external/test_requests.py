"""The requests of documents from elsewhere: where they go, their credentials, and bodies that are forms."""

from __future__ import annotations

import base64
import importlib
import json
import pickle
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import httpx
import openapi_spec_validator
import pytest

import ottbuild
from ottbuild.payloads.reading import structure
from ottbuild.schemas.spec import schema_of
from ottbuild.testing import Gateway
from tests.codegen.helpers import generate, write
from tests.http.server import listening

Data = dict[str, Any]
SHORT: Data = {"type": "object", "properties": {"text": {"type": "string"}}}
FORM = "application/x-www-form-urlencoded"


class Made(NamedTuple):
    """A package that was made of one document."""

    note: str
    """The line about what is not used; empty if all is."""
    models: ModuleType
    pages: dict[str, str]
    """Name -> text of the pages of the reference."""


Make = Callable[..., Made]


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """Return what makes a package of the paths of a document and its other parts."""
    tmp_path = tmp_path_factory.mktemp("requests")
    names: list[str] = []

    def made(paths: Data, is_valid: bool = True, **more: Any) -> Made:
        document = {"openapi": "3.1.0", "info": {"title": "Gate", "version": "1"}, "paths": paths, **more}
        if is_valid:
            openapi_spec_validator.validate(document)
        names.append(f"requests_made_{len(names)}")
        out = tmp_path / names[-1]
        outcome = generate(
            write(tmp_path / f"{names[-1]}_spec", {"gate.json": json.dumps(document)}), out, "--docs", f"{out}_docs"
        )
        assert (outcome.code, outcome.err) == (0, "")
        first = outcome.out.splitlines()[0]
        pages = {path.name: path.read_text("utf-8") for path in (tmp_path / f"{names[-1]}_docs" / "gate").iterdir()}
        return Made(
            first if first.startswith("gate.json: ") else "", importlib.import_module(f"{out.name}.gate.models"), pages
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(tmp_path))
        yield made
    for name in [name for name in sys.modules if name.partition(".")[0] in names]:
        del sys.modules[name]


def model_of(made: Made, name: str, data: Data) -> Any:
    """Return the model of a payload."""
    return structure(schema_of(made.models.__package__ or "", name), data)


def sending(schema: Data | None = None, media: str = "application/json", more: Data | None = None, **keys: Any) -> Data:
    """Return the operation `send`; its body is the class SendRequest."""
    content = {media: {"schema": schema or SHORT, **(more or {})}}
    responses = {"200": {"description": "Sent."}}
    return {"operationId": "send", "requestBody": {"content": content}, "responses": responses, **keys}


# Servers


class Served(NamedTuple):
    """The servers of a document, and the URL of a request to `/send`."""

    servers: list[Data]
    url: str
    given: Data = {}  # noqa: RUF012  never changed


def variable(default: str, *values: str) -> Data:
    return {"default": default, **({"enum": list(values)} if values else {})}


SERVED = {
    "a slash at the end": Served([{"url": "https://api.example/"}], "https://api.example/send"),
    "a path and a slash": Served([{"url": "https://api.example/v1/"}], "https://api.example/v1/send"),
    "several slashes": Served([{"url": "https://api.example//"}], "https://api.example/send"),
    "a port": Served([{"url": "https://api.example:8443/v1"}], "https://api.example:8443/v1/send"),
    "the scheme of the document": Served([{"url": "//api.example/v1"}], "https://api.example/v1/send"),
    "a scheme in capitals": Served([{"url": "HTTPS://api.example"}], "https://api.example/send"),
    "the first of several": Served([{"url": "https://a.example/"}, {"url": "https://b.example"}], "https://a.example/send"),
    "the first that is secure": Served(
        [{"url": "/"}, {"url": "http://localhost:80"}, {"url": "https://b.example/"}], "https://b.example/send"
    ),
    "a variable": Served(
        [{"url": "https://{region}.api.example/", "variables": {"region": variable("eu", "eu", "us")}}],
        "https://us.api.example/send", {"region": "us"},
    ),
    "a variable with its default": Served(
        [{"url": "https://{region}.api.example/", "variables": {"region": variable("eu", "eu", "us")}}],
        "https://eu.api.example/send",
    ),
    "a variable at the end": Served(
        [{"url": "https://api.example/{base}", "variables": {"base": variable("v2/", "v1/", "v2/")}}],
        "https://api.example/v1/send", {"base": "v1"},
    ),
    "a variable and a slash at the end": Served(
        [{"url": "https://api.example/{base}/", "variables": {"base": variable("v2")}}],
        "https://api.example/v3/send", {"base": "v3"},
    ),
    "a variable for a path": Served(
        [{"url": "https://api.example{base}", "variables": {"base": variable("/v2/api/")}}], "https://api.example/v2/api/send"
    ),
    "a variable for nothing": Served(
        [{"url": "https://api.example/{base}", "variables": {"base": variable("")}}], "https://api.example/send"
    ),
    "a variable for the scheme": Served(
        [{"url": "{scheme}://api.example/", "variables": {"scheme": variable("http", "http", "https")}}],
        "https://api.example/send",
    ),
    "a variable for everything": Served(
        [{"url": "{base}", "variables": {"base": variable("https://api.example/v2/")}}], "https://api.example/v2/send"
    ),
    "variables with other signs": Served(
        [{"url": "https://{your-host}:{Port}/", "variables": {"your-host": variable("api.example"), "Port": variable("443")}}],
        "https://gate.example:443/send", {"your_host": "gate.example"},
    ),
    "a variable that Python needs": Served(
        [{"url": "https://{class}.api.example", "variables": {"class": variable("a")}}],
        "https://b.api.example/send", {"class_": "b"},
    ),
    "a variable that is not used": Served(
        [{"url": "https://api.example/", "variables": {"zone": variable("a")}}], "https://api.example/send"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def served(make: Make) -> Made:
    """Make a package with an operation for each case."""
    cases = enumerate(SERVED.values())
    return make({f"/{at}/send": {"post": sending(operationId=f"n{at}", servers=case.servers)} for at, case in cases})


@pytest.mark.slow
@pytest.mark.parametrize("name", SERVED)
def test_a_request_goes_to_the_server_of_the_document(name: str, served: Made) -> None:
    case, number = SERVED[name], list(SERVED).index(name)
    request = getattr(served.models, f"N{number}Request")(text="a").request(**case.given)
    assert request.url == case.url.removesuffix("send") + f"{number}/send"
    assert served.note == ""


@pytest.mark.slow
def test_the_servers_of_an_operation_come_first(make: Make) -> None:
    servers = {name: [{"url": f"https://{name}.example/"}] for name in ("document", "path", "operation")}
    paths = {
        "/a": {"post": sending(operationId="a")},
        "/b": {"servers": servers["path"], "post": sending(operationId="b")},
        "/c": {"servers": servers["path"], "post": sending(operationId="c", servers=servers["operation"])},
        "/d": {"post": sending(operationId="d", servers=[])},
    }
    models = make(paths, servers=servers["document"]).models
    bodies = (models.ARequest, models.BRequest, models.CRequest, models.DRequest)
    assert [body(text="x").request().url for body in bodies] == [
        "https://document.example/a", "https://path.example/b", "https://operation.example/c", "https://document.example/d"
    ]  # fmt: skip


HOSTLESS = {
    "none": ([], ""),
    "a slash": ([{"url": "/"}], ""),
    "a path": ([{"url": "/v2"}], "/v2"),
    "a path and a slash": ([{"url": "/v2/"}], "/v2"),
    "a path of two steps": ([{"url": "/api/v2.1"}], "/api/v2.1"),
    "a relative path": ([{"url": "../v2"}], ""),
    "a path with a variable": ([{"url": "/{base}", "variables": {"base": variable("v2")}}], ""),
    "no TLS": ([{"url": "http://api.example/v2/"}], "/v2"),
    "no TLS in a variable": ([{"url": "{scheme}://a.example", "variables": {"scheme": variable("http")}}], ""),
    "another scheme": ([{"url": "wss://api.example/v2"}], "/v2"),
    "a user": ([{"url": "https://me@api.example/v2"}], "/v2"),
    "a query": ([{"url": "https://api.example/v2?a=b"}], "/v2"),
}


@pytest.fixture(scope="module")
def hostless(make: Make) -> Made:
    """Make a package with an operation for each case."""
    cases = enumerate(HOSTLESS.values())
    return make({f"/{at}/send": {"post": sending(operationId=f"n{at}", servers=one)} for at, (one, _) in cases})


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTLESS)
def test_a_server_without_a_host_is_given(name: str, hostless: Made) -> None:
    _, path = HOSTLESS[name]
    number = list(HOSTLESS).index(name)
    assert hostless.note == f"gate.json: base_url required: no https server ({len(HOSTLESS)} places)"
    payload = getattr(hostless.models, f"N{number}Request")(text="a")
    with pytest.raises(TypeError, match="base_url"):
        payload.request()
    with pytest.raises(ValueError, match=rf"base_url: is required, as no host is known: https://host{path}$"):
        payload.request(base_url=None)
    assert payload.request(base_url=f"https://api.example{path}/").url == f"https://api.example{path}/{number}/send"
    assert payload.request(base_url="http://localhost:8080").url == f"http://localhost:8080/{number}/send"
    page = hostless.pages[f"n{number}-request.md"]
    assert ".request(*, base_url)" in page
    assert f"`POST {path}/{number}/send`" in page
    assert f"What stands before the path: `https://host{path}` with the provider's host." in page


@pytest.mark.slow
def test_one_of_two_servers_has_no_host(make: Make) -> None:
    body = {"$ref": "#/components/schemas/Note"}
    paths = {
        "/a": {"post": sending(body, operationId="a", servers=[{"url": "https://api.example/"}])},
        "/b": {"post": sending(body, operationId="b")},
    }
    note = make(paths, components={"schemas": {"Note": SHORT}}).models.Note(text="x")
    assert note.request("a").url == "https://api.example/a"
    assert note.request("b", base_url="https://b.example").url == "https://b.example/b"
    with pytest.raises(ValueError, match="base_url: is required"):
        note.request("b")


@pytest.mark.slow
def test_operations_whose_servers_take_other_arguments(make: Make) -> None:
    body = {"$ref": "#/components/schemas/Note"}
    servers = [{"url": "https://{zone}.example", "variables": {"zone": variable("a")}}]
    paths = {
        "/a": {"post": sending(body, operationId="a", servers=[{"url": "https://api.example/"}])},
        "/b": {"post": sending(body, operationId="b", servers=servers)},
    }
    made = make(paths, components={"schemas": {"Note": SHORT}})
    assert "no request(): other arguments than another operation with the same payload (1 place)" in made.note
    assert made.models.Note(text="x").request().url == "https://api.example/a"


# HTTP basic authentication

BASIC = {"type": "http", "scheme": "basic", "description": "Your account."}
BEARER = {"type": "http", "scheme": "bearer"}


def secured(make: Make, security: list[Data], parameters: list[Data] | None = None, **schemes: Data) -> Made:
    """Make a package with one operation."""
    operation = sending(security=security, parameters=parameters or [])
    servers = [{"url": "https://api.example"}]
    return make({"/send": {"post": operation}}, servers=servers, components={"securitySchemes": schemes})


@pytest.mark.slow
def test_a_user_and_a_password(make: Make) -> None:
    made = secured(make, [{"account": []}], account=BASIC)
    payload = made.models.SendRequest(text="a")
    request = payload.request(username="me", password="top-shh:1")
    assert request.headers["Authorization"] == "Basic " + base64.b64encode(b"me:top-shh:1").decode()
    secrets = (request.headers["Authorization"], "shh", "me:top", base64.b64encode(b"top-shh:1").decode())
    for shown in (repr(request), f"{request}", repr([request])):
        assert not any(secret in shown for secret in secrets)
        assert "'Authorization': '***'" in shown
    assert pickle.loads(pickle.dumps(request)) == request
    assert made.note == ""
    assert ".request(*, username, password)" in made.pages["send-request.md"]
    assert "User name of HTTP basic authentication. Your account." in made.pages["send-request.md"]
    with pytest.raises(TypeError, match="password"):
        payload.request(username="me")


CREDENTIALS = {
    "an empty password": ("key", "", None),
    "an empty name": ("", "key", None),
    "another script": ("Grüße", "你好", None),
    "a colon in a password": ("me", "a:b", None),
    "spaces": (" me ", " a b ", None),
    "neither": ("", "", "username, password: must not both be empty"),
    "no password": ("me", None, "password: is required"),
    "a colon in a name": ("me:shh", "a", "username: has a colon, which ends a user name"),
    "a line break": ("me", "shh\r\nX: 1", "password: has a line break or another control character"),
    "a control character of Unicode": ("me", "shh\x85", "password: has a line break or another control character"),
    "half of a character": ("me", "shh\ud800", "or half of a character"),
    "a number": ("me", 1234, "password: must be a string, not an integer"),
    "bytes": (b"shh", "a", "username: must be a string, not a Python bytes"),
}


@pytest.mark.slow
def test_what_a_user_and_a_password_can_be(make: Make) -> None:
    payload = secured(make, [{"account": []}], account=BASIC).models.SendRequest(text="a")
    for username, password, says in CREDENTIALS.values():
        if says is None:
            sent = payload.request(username=username, password=password).headers["Authorization"]
            assert base64.b64decode(sent.removeprefix("Basic ")).decode() == f"{username}:{password}"
        else:
            with pytest.raises(ValueError, match="can't be requested") as caught:
                payload.request(username=username, password=password)
            assert says in str(caught.value)
            assert "shh" not in str(caught.value)
            assert "1234" not in str(caught.value)


@pytest.mark.slow
def test_a_password_or_a_token(make: Make) -> None:
    made = secured(make, [{"account": []}, {"token": []}], account=BASIC, token=BEARER)
    payload = made.models.SendRequest(text="a")
    assert payload.request(username="u", password="").headers["Authorization"] == "Basic dTo="
    assert payload.request(token="t").headers["Authorization"] == "Bearer t"
    for given in ({}, {"username": "u"}, {"username": "u", "password": "p", "token": "t"}):
        with pytest.raises(ValueError, match="password, token, username: give username with password or token"):
            payload.request(**given)


@pytest.mark.slow
def test_a_password_and_a_key(make: Make) -> None:
    key = {"type": "apiKey", "in": "query", "name": "k"}
    payload = secured(make, [{"account": [], "key": []}], account=BASIC, key=key).models.SendRequest(text="a")
    request = payload.request(username="u", password="p", key="x")
    assert (request.url, request.headers["Authorization"]) == ("https://api.example/send?k=x", "Basic dTpw")


@pytest.mark.slow
def test_two_accounts_of_which_one_is_given(make: Make) -> None:
    payload = secured(make, [{"one": []}, {"two": []}], one=BASIC, two=BASIC).models.SendRequest(text="a")
    assert payload.request(username="u", password="p").headers["Authorization"] == "Basic dTpw"
    with pytest.raises(TypeError):
        payload.request()


@pytest.mark.slow
def test_credentials_that_share_a_header_are_not_asked_for(make: Make) -> None:
    key = {"type": "apiKey", "in": "header", "name": "authorization"}
    both = secured(make, [{"account": [], "token": []}, {"key": []}], account=BASIC, token=BEARER, key=key)
    assert both.models.SendRequest(text="a").request(key="k").headers["authorization"] == "k"
    none = secured(make, [{"account": [], "key": []}], account=BASIC, key=key)
    assert "no request(): credentials other than a password, " in none.note
    assert not hasattr(none.models.SendRequest(text="a"), "request")


@pytest.mark.slow
def test_a_parameter_and_a_key_may_be_called_username(make: Make) -> None:
    parameters = [{"name": "username", "in": "query", "schema": {"type": "string"}}]
    request = secured(make, [{"account": []}], parameters, account=BASIC).models.SendRequest(text="a").request(
        username="u", password="p", username_="other"
    )  # fmt: skip
    assert (request.url, request.headers["Authorization"]) == ("https://api.example/send?username=other", "Basic dTpw")
    keys: dict[str, Any] = {name: {"type": "apiKey", "in": "query", "name": name} for name in ("username", "password")}
    made = secured(make, [{"account": []}, {"username": [], "password": []}], account=BASIC, **keys)
    payload = made.models.SendRequest(text="a")
    assert payload.request(username_="u", password_="p").url == "https://api.example/send?username=u&password=p"
    assert payload.request(username="u", password="p").url == "https://api.example/send"


@pytest.mark.slow
def test_another_scheme_of_http_has_no_request(make: Make) -> None:
    made = secured(make, [{"digest": []}], digest={"type": "http", "scheme": "digest"})
    assert made.note == (
        "gate.json: no request(): credentials other than a password, a bearer token or a key in a header or query (1 place)"
    )


# Forms


def form(make: Make, properties: Data, encoding: Data | None = None, more: Data | None = None) -> Made:
    """Make a package with one operation that takes a form."""
    schema = {"type": "object", "properties": properties, **(more or {})}
    operation = sending(schema, FORM, {"encoding": encoding} if encoding else {})
    return make({"/send": {"post": operation}}, servers=[{"url": "https://api.example/"}])


TEXT: Data = {"type": "string"}
TEXTS: Data = {"type": "array", "items": TEXT}
MAP: Data = {"type": "object", "additionalProperties": True}
PROPERTIES: Data = {
    "To": TEXT, "body": {"type": ["string", "null"]}, "yes": {"type": "boolean"}, "count": {"type": "integer"},
    "price": {"type": "number"}, "urls": TEXTS, "data": MAP, "rows": {"type": "array", "items": MAP}, "a[b]": TEXT,
}  # fmt: skip
WRITTEN: dict[str, tuple[Data, Data, str]] = {
    "a text": ({"To": "+47 1&2=3"}, {}, "To=%2B47+1%262%3D3"),
    "all scripts": ({"To": "Hei på 你 😀\r\n"}, {}, "To=Hei+p%C3%A5+%E4%BD%A0+%F0%9F%98%80%0D%0A"),
    "an empty text": ({"To": ""}, {}, "To="),
    "null": ({"To": "a", "body": None}, {}, "To=a"),
    "booleans": ({"yes": True}, {}, "yes=true"),
    "false": ({"yes": False}, {}, "yes=false"),
    "numbers": ({"count": -3, "price": 12.5}, {}, "count=-3&price=12.5"),
    "large and small numbers": ({"count": 2**60, "price": 1e-9}, {}, "count=1152921504606846976&price=1e-9"),
    "a key with signs": ({"a[b]": "c"}, {}, "a%5Bb%5D=c"),
    "nothing": ({}, {}, ""),
    "an array": ({"urls": ["a", "b,c"]}, {}, "urls=a&urls=b%2Cc"),
    "an empty array": ({"To": "a", "urls": []}, {}, "To=a"),
    "an object": ({"data": {"a": 1, "b": [None]}}, {}, "data=%7B%22a%22%3A1%2C%22b%22%3A%5Bnull%5D%7D"),
    "an array of objects": ({"rows": [{"a": 1}, {}]}, {}, "rows=%7B%22a%22%3A1%7D&rows=%7B%7D"),
    "an array that is repeated": ({"urls": ["a", "b"]}, {"urls": {"style": "form"}}, "urls=a&urls=b"),
    "an array in one value": ({"urls": ["a", "b,c"]}, {"urls": {"explode": False}}, "urls=a,b%2Cc"),
    "an empty array in one value": ({"urls": []}, {"urls": {"explode": False}}, ""),
    "an array with spaces": ({"urls": ["a", "b"]}, {"urls": {"style": "spaceDelimited"}}, "urls=a%20b"),
    "an array with pipes": ({"urls": ["a", "b"]}, {"urls": {"style": "pipeDelimited", "explode": False}}, "urls=a%7Cb"),
    "an array with pipes that is repeated": (
        {"urls": ["a", "b"]}, {"urls": {"style": "pipeDelimited", "explode": True}}, "urls=a&urls=b"
    ),
    "an array by index": ({"urls": ["a", "b"]}, {"urls": {"style": "deepObject", "explode": True}}, "urls[0]=a&urls[1]=b"),
    "an array as JSON": ({"urls": ["a"]}, {"urls": {"contentType": "application/json"}}, "urls=%5B%22a%22%5D"),
    "an object as JSON": (
        {"data": {"a": "b"}}, {"data": {"contentType": "application/json; charset=utf-8"}}, "data=%7B%22a%22%3A%22b%22%7D"
    ),
    "a style before JSON": (
        {"data": {"a": "b"}}, {"data": {"contentType": "application/json", "style": "deepObject"}}, "data[a]=b"
    ),
    "an object as properties": (
        {"data": {"a": "b", "c": 1, "d": None}}, {"data": {"style": "form", "explode": True}}, "a=b&c=1"
    ),
    "an object in one value": ({"data": {"a": "b", "c": True}}, {"data": {"explode": False}}, "data=a,b,c,true"),
    "a deep object": (
        {"data": {"a": "b", "c": {"d": [1, None, {"e": False}], "f": None, "g": {}, "h": []}}},
        {"data": {"style": "deepObject"}}, "data[a]=b&data[c][d][0]=1&data[c][d][1][e]=false",
    ),
    "deep rows": (
        {"rows": [{"price": "p", "tax": ["x", "y"]}, {"price": "q r"}]}, {"rows": {"style": "deepObject", "explode": True}},
        "rows[0][price]=p&rows[0][tax][0]=x&rows[0][tax][1]=y&rows[1][price]=q+r",
    ),
    "a deep key with signs": ({"data": {"a&b]": "c"}}, {"data": {"style": "deepObject"}}, "data[a%26b%5D]=c"),
    "a deep value": ({"To": "a"}, {"To": {"style": "deepObject"}}, "To=a"),
    "reserved signs": ({"To": "a/b?c"}, {"To": {"allowReserved": True}}, "To=a%2Fb%3Fc"),
    "another type of content": ({"yes": True}, {"yes": {"contentType": "text/plain"}}, "yes=true"),
    "a property that is not there": ({"To": "a"}, {"nothing": {"style": "deepObject"}}, "To=a"),
}  # fmt: skip


@pytest.fixture(scope="module")
def written(make: Make) -> Made:
    """Make a package with an operation for each case."""
    schema = {"type": "object", "properties": PROPERTIES}
    paths = {
        f"/{at}": {"post": sending(schema, FORM, {"encoding": encoding}, operationId=f"n{at}")}
        for at, (_, encoding, _) in enumerate(WRITTEN.values())
    }
    return make(paths, servers=[{"url": "https://api.example/"}])


@pytest.mark.slow
@pytest.mark.parametrize("name", WRITTEN)
def test_a_form_is_written(name: str, written: Made) -> None:
    data, _, expected = WRITTEN[name]
    number = list(WRITTEN).index(name)
    assert written.note == ""
    request = model_of(written, f"N{number}Request", data).request()
    assert request.headers == {"Content-Type": FORM}
    brackets = expected.replace("[", "%5B").replace("]", "%5D")  # in keys, where they are easier to read as they are
    assert request.content.decode() == brackets
    assert json.loads(request.form_of) == data
    assert "The body is a form." in written.pages[f"n{number}-request.md"]


LOSSY = {
    "null",
    "an empty array",
    "an empty array in one value",
    "an object as properties",
    "an object in one value",
    "a style before JSON",
    "a deep object",
    "nothing",
}
"""What a form does not say: absent or empty, and the types of values in maps."""


@pytest.mark.slow
def test_a_double_reads_what_is_written(written: Made) -> None:
    gateway = Gateway(importlib.import_module(f"{written.models.__package__}.operations"))
    for number, (name, (data, _, _)) in enumerate(WRITTEN.items()):
        request = model_of(written, f"N{number}Request", data).request()
        gateway.handle(request.method, request.url, {"content-type": FORM}, request.content)
        if name not in LOSSY:
            assert (gateway.received[-1].payload, gateway.received[-1].problems) == (data, ()), name


@pytest.mark.slow
def test_a_form_is_checked_and_read_back(make: Make) -> None:
    properties = {"To": {"type": "string", "maxLength": 3}, "urls": TEXTS}
    models = form(make, properties, more={"required": ["To"]}).models
    with pytest.raises(ottbuild.InvalidPayload) as caught:
        models.SendRequest(to="long").request()
    assert [(problem.pointer, problem.rule) for problem in caught.value.problems] == [("/To", "max_length")]
    assert models.SendRequest(to="long").request(check=False).content == b"To=long"
    request = models.SendRequest(to="a", urls=("x y", "ø")).request()
    assert parse_qsl(request.content.decode()) == [("To", "a"), ("urls", "x y"), ("urls", "ø")]
    assert pickle.loads(pickle.dumps(request)) == request
    assert ottbuild.read_response(request, 200, b"") is None


@pytest.mark.slow
def test_json_comes_before_a_form_and_a_form_before_parts(make: Make) -> None:
    both = sending(operationId="both")
    both["requestBody"]["content"][FORM] = {"schema": SHORT}
    parts = sending(media="multipart/form-data", operationId="parts")
    either = sending(media="multipart/form-data", operationId="either")
    either["requestBody"]["content"][f"{FORM}; charset=utf-8"] = {"schema": SHORT}
    paths = {f"/{one['operationId']}": {"post": one} for one in (both, parts, either)}
    made = make(paths, servers=[{"url": "https://api.example"}])
    assert made.models.BothRequest(text="a").request().content == b'{"text":"a"}'
    assert made.models.EitherRequest(text="a").request().content == b"text=a"
    assert made.note == "gate.json: no payload: multipart/form-data (1 place)"
    assert not hasattr(made.models, "PartsRequest")


@pytest.mark.slow
def test_forms_that_have_no_request(make: Make) -> None:
    paths = {
        "/list": {"post": sending(TEXTS, FORM, operationId="list")},
        "/style": {"post": sending(SHORT, FORM, {"encoding": {"text": {"style": "matrix"}}}, operationId="style")},
    }
    made = make(paths, is_valid=False, servers=[{"url": "https://api.example"}])
    assert made.note == (
        "gate.json: no payload: a form that is no object (1 place); "
        "no request(): a form with a style that OpenAPI does not have for forms (1 place)"
    )
    assert not hasattr(made.models.StyleRequest(text="a"), "request")


@pytest.mark.slow
def test_a_form_that_is_a_choice_or_a_map(make: Make) -> None:
    kinds = [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name}, name: TEXT}} for name in "ab"
    ]
    paths = {
        "/pick": {"post": sending({"oneOf": kinds}, FORM, operationId="pick")},
        "/map": {"post": sending({"type": "object", "additionalProperties": TEXT}, FORM, operationId="map")},
    }
    made = make(paths, servers=[{"url": "https://api.example"}])
    assert made.models.PickRequestVariant2(b="x").request().content == b"kind=b&b=x"
    assert model_of(made, "MapRequest", {"x": "y z"}).request().content == b"x=y+z"


@pytest.mark.slow
def test_the_same_payload_as_json_and_as_a_form(make: Make) -> None:
    body = {"$ref": "#/components/schemas/Note"}
    paths = {
        "/json": {"post": sending(body, operationId="as_json")},
        "/form": {"post": sending(body, FORM, operationId="as_form")},
    }
    made = make(paths, servers=[{"url": "https://api.example"}], components={"schemas": {"Note": SHORT}})
    note = made.models.Note(text="a b")
    assert (note.request("as_json").content, note.request("as_form").content) == (b'{"text":"a b"}', b"text=a+b")
    assert note.request("as_json").headers != note.request("as_form").headers


@pytest.mark.slow
def test_a_server_gets_a_form(make: Make) -> None:
    answer: Data = {"type": "object", "required": ["id"], "properties": {"id": TEXT}}
    operation = sending(
        {"type": "object", "properties": PROPERTIES}, FORM, {"encoding": {"data": {"style": "deepObject"}}}
    )
    operation["responses"]["200"]["content"] = {"application/json": {"schema": answer}}
    account = {"components": {"securitySchemes": {"account": BASIC}}, "security": [{"account": []}]}
    made = make({"/send": {"post": operation}}, servers=[{"url": "/"}], **account)
    payload = model_of(made, "SendRequest", {"To": "Grüße", "urls": ["a", "b"], "data": {"a": {"b": "c"}}})
    with listening(200, b'{"id": "m-1"}') as (url, received):
        r = payload.request(username="me", password="shh", base_url=url)
        response = httpx.request(r.method, r.url, headers=r.headers, content=r.content, trust_env=False, timeout=10)
    (got,) = received
    assert (got.method, got.path, got.headers["content-type"]) == ("POST", "/send", FORM)
    assert base64.b64decode(got.headers["authorization"].removeprefix("Basic ")) == b"me:shh"
    assert parse_qsl(got.body.decode()) == [("To", "Grüße"), ("urls", "a"), ("urls", "b"), ("data[a][b]", "c")]
    assert ottbuild.read_response(r, response.status_code, response.content).id == "m-1"
