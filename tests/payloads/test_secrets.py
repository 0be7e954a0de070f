"""Secrets are on the wire, and nowhere else."""

import copy
import json
import pickle
import warnings
from collections import defaultdict
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, Line, MarketingCloud
from ottbuild.catalog import code_of, component
from ottbuild.schemas.spec import expand
from ottbuild.schemas.variants import reachable
from tests.fuzz.verdicts import built
from tests.payloads.test_round_trip import objects, one_of_each

SECRETS = ("app-shh", "page-shh", "verify-shh", "channel-shh", "customer-shh")

MESSENGER: dict[str, Any] = {
    "application_id": "9001", "application_secret": "app-shh", "page_id": "8001", "page_name": "Shop",
    "page_access_token": "page-shh", "endpoint_url": "https://example.com", "callback_verify_token": "verify-shh",
    "is_active": True,
}  # fmt: skip
LINE: dict[str, Any] = {
    "channel_id": "1", "channel_name": "Shop", "channel_secret": "channel-shh", "customer_connect_secret": "customer-shh",
    "endpoint_url": "https://example.com", "is_transactional": True, "is_test_channel": False, "is_active": True,
}  # fmt: skip


def shown(payload: Any) -> str:
    return repr(payload) + str(payload) + f"{payload!r}" + repr([payload]) + repr(pickle.loads(pickle.dumps(payload)))


@pytest.mark.parametrize(
    "payload", [MarketingCloud.messenger_registration(**MESSENGER), MarketingCloud.line_registration(**LINE)]
)
def test_reprs(payload: Any) -> None:
    wire = payload.to_json()
    assert sum(secret in wire for secret in SECRETS) >= 2
    for form in (payload, payload.build(), payload.build().ott_platform_attributes):
        assert not [secret for secret in SECRETS if secret in shown(form)]
        assert "***" in repr(form)


@pytest.mark.parametrize("secret", ["application_secret", "page_access_token", "callback_verify_token"])
@pytest.mark.parametrize("value", [["app-shh"], {"app-shh": "app-shh"}, 5, "\ud800app-shh", b"app-shh"])
def test_errors(secret: str, value: Any) -> None:
    payload = MarketingCloud.messenger_registration(**{**MESSENGER, secret: value})
    with pytest.raises(InvalidPayload) as caught:
        payload.to_bytes()
    assert "app-shh" not in str(caught.value) + repr(caught.value.problems)
    assert caught.value.problems[0].pointer.startswith("/ottPlatformAttributes/")
    assert "app-shh" not in str(
        ottbuild.check("marketing_cloud.registration", {"ottPlatformAttributes": {secret: value}})
    )


def test_a_misspelt_secret_is_not_shown_either() -> None:
    data = {
        "ottPlatformName": "messenger",
        "ottPlatformAttributes": {"aplicationSecret": "app-shh", "applicationSecret": "app-shh"},
    }
    problems = ottbuild.check("marketing_cloud.registration", data)
    assert "unknown_field" in [problem.rule for problem in problems]
    assert "app-shh" not in str(problems)


# Every field that a spec calls secret

MARKERS: dict[str, Any] = {
    "text": "shh-1",
    "too long": "shh-" * 3000,
    "of many lines": "shh-\n\x00\ud83c\udf4e",
    "a mixed array": ["shh-1", None],
    "an object": {"shh-key": "shh-1", "type": "shh-2"},
    "an array": [["shh-1"], {"x": "shh-2"}],
}


def secret_names(kind: str) -> set[str]:
    """Return the names of the secrets in payloads of a kind."""
    return {
        name
        for _, node in reachable(component(kind))
        for name, part in node.get("properties", {}).items()
        if part.get("x-secret")
    }


def secrets(kind: str, data: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every field of a payload that has the name of a secret, with its object."""
    names = secret_names(kind)
    for _, found in objects(kind, data):
        yield from ((found, key) for key in list(found) if key in names)


WITH_SECRETS = [kind for kind in ottbuild.kinds() if secret_names(kind)]


def told_of(kind: str, data: Any) -> Iterator[object]:
    """Yield everything that is shown of a payload, except the wire form."""
    yield ottbuild.check(kind, data)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        made: list[Any] = []
        try:
            code = code_of(kind, data)
        except InvalidPayload as error:  # no call can have a value of such a type
            yield from (error, error.problems)
        else:
            yield code
            made.append(built(code, defaultdict(lambda: "shh-0")))
        try:
            made.append(ottbuild.parse(kind, data))
        except InvalidPayload as error:
            yield from (error, error.problems, pickle.loads(pickle.dumps(error)))
        for payload in made:
            yield from (payload, payload.problems(), pickle.loads(pickle.dumps(payload)), copy.deepcopy(payload))
            try:
                payload.build() if hasattr(payload, "build") else payload.to_bytes()
            except InvalidPayload as error:
                yield error
    yield from (warning.message for warning in caught)


def test_specs_have_secrets() -> None:
    assert {kind.partition(".")[0] for kind in WITH_SECRETS} == {
        "marketing_cloud", "esms", "messenger", "viber", "instagram", "whatsapp",
    }  # fmt: skip


def credentials_of(kind: str) -> dict[str, str]:
    """Return the credentials that a payload can hold; no example has them."""
    schema = component(kind)
    members = [expand(schema.spec, part)[1] for part in schema.node.get("oneOf", ())]
    optional = [part.get("properties", {}).items() for part in members]
    properties = [*schema.node.get("properties", {}).items(), *(one for part in optional for one in part)]
    return {key: "shh-token" for key, node in properties if "x-credential" in node}


@pytest.mark.slow
@pytest.mark.parametrize("kind", WITH_SECRETS)
def test_every_secret_of_the_specs(kind: str) -> None:
    """Each component has two of the markers, in turn."""
    turns = cycle(MARKERS.values())
    count = 0
    for (valid, _), marker in ((one, next(turns)) for one in one_of_each(kind) for _ in range(2)):
        data = json.loads(json.dumps(valid)) | credentials_of(kind)
        for found, key in list(secrets(kind, data)):
            found[key] = json.loads(json.dumps(marker))
            count += 1
        for said in told_of(kind, data):
            assert "shh-" not in str(said) + repr(said) + repr([said])
    assert count


@pytest.mark.parametrize("kind", WITH_SECRETS)
def test_a_secret_on_the_wire(kind: str) -> None:
    for data, _ in one_of_each(kind):
        for found, key in list(secrets(kind, data)):
            found[key] = "shh-1"
            assert "shh-1" in ottbuild.parse(kind, data).to_json(check=False)


@pytest.mark.parametrize(
    "name", ["pwd", "pageToken", "auth", "auth_token", "sessionToken", "id_token", "apiToken", "bearer", "otp"]
)
def test_unknown_fields_that_are_named_like_secrets_are_read_from_the_environment(name: str) -> None:
    code = ottbuild.to_code(Line.text("x").extra({name: "shh-1", "tone": "warm"}))
    assert "shh-1" not in code
    assert "warm" in code
