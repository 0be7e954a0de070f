"""Code that is written for a payload builds that payload, and reads as a person would write it.

That it builds the payload is also looked at for every payload of the property tests: `misbuilt` in tests/fuzz/verdicts.py.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, Line, MarketingCloud, Messenger, to_code
from ottbuild.catalog import code_of
from tests.fuzz.verdicts import built, same_but_secrets
from tests.payloads.test_round_trip import FIRE, objects, one_of_each
from tests.providers.cases import CASES, build, each_case

ROOT = Path(__file__).parents[2]


@cache
def code(name: str) -> str:
    return to_code(build(name))


@each_case
def test_every_case(name: str) -> None:
    payload = build(name)
    text = code(name)
    wire = built(text).to_dict(check=False)
    assert same_but_secrets(wire, payload.to_dict(), {})
    assert list(keys(wire)) == list(keys(payload.to_dict()))
    assert not {"parse", "raw"} & called(text), "the calls can say it"
    assert ".extra(" not in text
    kind = payload.kind
    assert code_of(kind, payload.to_bytes()) == to_code(payload.build()) == text


def test_it_is_formatted(tmp_path: Path) -> None:
    for number, name in enumerate(sorted(CASES)):
        (tmp_path / f"case_{number}.py").write_text(code(name), "utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--diff", "--isolated", "--line-length", "100", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_type_checkers_accept_it(tmp_path: Path) -> None:
    parts = [code(name).replace("payload = ", f"payload_{n} = ") for n, name in enumerate(CASES)]
    lines = dict.fromkeys(line for part in parts for line in part.splitlines() if re.match("from|import", line))
    rest = [line for part in parts for line in part.splitlines() if line not in lines]
    (tmp_path / "cases.py").write_text("\n".join([*lines, *rest]) + "\n", "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(tmp_path / "cases.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout


def test_it_reads_well() -> None:
    wire = {
        "to": "U1",
        "messages": [
            {"type": "text", "text": "Your hat is on its way."},
            {
                "type": "template",
                "altText": "Your order",
                "template": {
                    "type": "buttons",
                    "text": "Hat, size 58",
                    "actions": [
                        {"type": "uri", "label": "Follow", "uri": "https://example.com/parcel"},
                        {"type": "postback", "label": "Help", "data": "HELP", "displayText": "Help!"},
                    ],
                },
            },
        ],
        "notificationDisabled": False,
    }
    expected = """\
from ottbuild import Line

payload = (
    Line.push("U1")
    .message(Line.text("Your hat is on its way."))
    .message(
        Line.buttons("Hat, size 58", alt_text="Your order")
        .uri("Follow", "https://example.com/parcel")
        .postback("Help", "HELP", display_text="Help!"),
    )
    .notification_disabled(False)
)
"""
    assert code_of("line.push", wire) == expected
    assert to_code(ottbuild.parse("line.push", wire)) == expected


# What the spec does not know


UNHEARD_OF = ("null", "an array of all sorts", "all planes", "controls", "nested", "a big integer")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_unknown_fields_are_kept(kind: str) -> None:
    """Each component has fields of some sorts, and all of them together have those of each."""
    names = cycle(UNHEARD_OF)
    for data, _ in one_of_each(kind):
        for _, found in list(objects(kind, data)):
            found["unheard_of"] = FIRE[next(names)]
        assert same_but_secrets(built(code_of(kind, data)).to_dict(check=False), data, {})


@pytest.mark.slow
@pytest.mark.parametrize("name", UNHEARD_OF)
@pytest.mark.parametrize("kind", ["line.push", "messenger.send", "webex_connect.message", "whatsapp.send"])
def test_an_unknown_field_of_any_sort_is_kept(kind: str, name: str) -> None:
    data, _ = next(one_of_each(kind))
    data["unheard_of"] = FIRE[name]
    assert same_but_secrets(built(code_of(kind, data)).to_dict(check=False), data, {})


def test_unknown_fields_go_to_extra() -> None:
    wire = {"type": "text", "text": "Hi", "tone": "warm", "sender": {"name": "Ann", "mood": "good"}}
    assert code_of("line.message", wire) == (
        "from ottbuild import Line\n\npayload = (\n"
        '    Line.text("Hi").sender(name="Ann").extra({"tone": "warm"}).extra({"mood": "good"}, at="/sender")\n)\n'
    )


def test_unknown_variants_are_raw() -> None:
    wire = {"to": "U1", "messages": [{"type": "hologram", "scene": 7}]}
    assert code_of("line.push", wire) == (
        'from ottbuild import Line, raw\n\npayload = Line.push("U1").message(raw({"type": "hologram", "scene": 7}))\n'
    )


def test_a_new_variant_is_raw_and_a_misspelt_one_is_refused() -> None:
    new = built(code_of("line.message", {"type": "hologram", "scene": 7}))
    assert new.to_dict() == {"type": "hologram", "scene": 7}
    for wire in ({"type": "coupon_", "text": "x"}, {"type": "stickers", "packageId": "1", "stickerId": 2}):
        misspelt = built(code_of("line.message", wire))
        assert misspelt.to_dict(check=False) == wire
        assert misspelt.problems() == ottbuild.check("line.message", wire)
        assert misspelt.problems()


def test_an_answer_that_lacks_what_is_required_is_parsed() -> None:
    assert code_of("cima360.ott_result", [{"status": "queued"}]) == (
        'from ottbuild import parse\n\npayload = parse("cima360.ott_result", [{"status": "queued"}])\n'
    )


def test_an_answer_is_parsed() -> None:
    assert code_of("line.error", {"message": "Not found"}) == (
        'from ottbuild import parse\n\npayload = parse("line.error", {"message": "Not found"})\n'
    )


def test_a_broken_payload_has_code_as_well() -> None:
    wire = {"type": "text", "text": "x" * 5001}
    assert built(code_of("line.message", wire)).to_dict(check=False) == wire
    payload = Messenger.button_template("Ready?").web_url("Go", None)  # type: ignore[arg-type]
    assert built(to_code(payload)).to_dict(check=False) == payload.to_dict(check=False)


# Text that would rather be code

HOSTILE = [
    '"', "'", "\\", '\\"', "'''", '"""', '"); import os; os.abort(); ("', "{x}", "{{", "%s", "\n", "\r", "\r\n", "\x00", "\x1b[31m",
    "\u2028", "\u2029", "\u202e", "\ufeff", "\x85", "# type: ignore", "\\N{DIGIT ONE}", "\\u0041", "é\u0301", "🍎", "\U0010ffff",
    "\ud800", 'os.environ["HOME"]', "}", ")", "x" * 10_000, "\t", "\x0c",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_strings_stay_strings(text: str) -> None:
    wire = {
        "type": "template",
        "altText": text,
        text + "?": text,
        "template": {"type": "buttons", "text": text, text: [text, {text: text}], "actions": [{"type": text}]},
    }
    written = code_of("line.message", wire)
    assert built(written).to_dict(check=False) == wire
    assert called(written) <= {"Line", "buttons", "raw", "extra", "actions", "thumbnail_image_url"}
    assert "\x1b" not in written
    assert "\u202e" not in written
    assert max(map(ord, written)) < 0xD800 or text.isprintable()
    for name in (node.id for node in ast.walk(ast.parse(written)) if isinstance(node, ast.Name)):
        assert name in ("payload", "Line", "raw")


def test_numbers_stay_what_they_are() -> None:
    numbers = [10**5000, -(10**5000), 0, -0.0, 1e300, 5e-324, 0.1, 75.0, True, 2**53 + 1]
    made = built(to_code(Line.text("Hi").extra({"n": numbers}))).to_dict(check=False)["n"]
    assert made == numbers
    assert [*map(type, made)] == [*map(type, numbers)]
    assert str(made[3]) == "-0.0"


@pytest.mark.parametrize(
    "value", [float("-inf"), float("inf"), {1}, b"x", {1: 2}, object()], ids=lambda value: type(value).__name__
)
def test_what_is_not_json_is_refused(value: Any) -> None:
    with pytest.raises(InvalidPayload, match=r"\A\S+ has \d+ problem"):
        to_code(Line.text(value))


def test_depth() -> None:
    deep: Any = "x"
    for _ in range(100):
        deep = [deep]
    payload = Line.text("Hi").extra({"deep": deep})
    assert built(to_code(payload)).to_dict(check=False) == payload.to_dict(check=False)
    for _ in range(50):
        deep = [deep]
    with pytest.raises(InvalidPayload, match="is nested too deeply for Python source"):
        to_code(Line.text("Hi").extra({"deep": deep}))


@pytest.mark.slow
def test_many_unknown_fields() -> None:
    wire: dict[str, Any] = {"type": "text", "text": "Hi"} | {f"field{n}": {"a": [n]} for n in range(20_000)}
    assert built(code_of("line.message", wire)).to_dict(check=False) == wire


def test_a_long_chain_becomes_a_list() -> None:
    """Python does not compile a chain of thousands of calls."""
    card = Messenger.generic_template()
    for number in range(5000):
        card = card.element(f"Card {number}")
    text = to_code(card)
    assert text.startswith(
        "from ottbuild import Messenger\n\npayload = Messenger.generic_template().elements(\n    [\n"
    )
    assert built(text).to_dict(check=False) == card.to_dict(check=False)


@pytest.mark.parametrize("value", [{"type": "text"}, "x", None, Line])
def test_other_things_have_no_code(value: Any) -> None:
    with pytest.raises(TypeError, match=r"to_code\(\) takes a builder, a part or a model, and not "):
        to_code(value)


def test_a_part() -> None:
    part = Messenger.web_url("Open", "https://example.com")
    text = 'from ottbuild import Messenger\n\npayload = Messenger.web_url("Open", "https://example.com")\n'
    assert to_code(part) == to_code(part.build()) == text


# Secrets

REGISTRATION = MarketingCloud.messenger_registration(
    application_id="9001",
    application_secret="app-shh",
    page_id="8001",
    page_name="Shop",
    page_access_token="page-shh",
    endpoint_url="https://example.com",
    callback_verify_token="page-shh",
    is_active=True,
)


def test_secrets_are_named_and_not_shown() -> None:
    text = to_code(REGISTRATION)
    assert "shh" not in text
    comment = " ".join(line[2:] for line in text.splitlines() if line.startswith("#"))
    assert comment == (
        "Secrets are not written down; these are read from the environment: "
        "APPLICATION_SECRET, CALLBACK_VERIFY_TOKEN, PAGE_ACCESS_TOKEN"
    )
    assert 'application_secret=os.environ["APPLICATION_SECRET"]' in text
    wire = built(text).to_dict()
    assert wire["ottPlatformAttributes"]["pageAccessToken"] == "secret: PAGE_ACCESS_TOKEN"
    assert same_but_secrets(wire, REGISTRATION.to_dict(), {})


def test_everything_under_an_unknown_key_of_a_secret_is_hidden() -> None:
    fields = {
        "password": {"primary": "shh-1", "on": True, "older": [["shh-2"], None]},
        "tokens": ["shh-3", {"value": "shh-4", "id": 50577}],
        "credentials": {},
    }
    text = to_code(Line.text("Hi").extra(fields))
    assert "shh" not in text
    assert "50577" not in text
    wire = built(text).to_dict()
    assert wire["password"] == {
        "primary": "secret: PASSWORD",
        "on": True,
        "older": [["secret: PASSWORD_2"], None],
    }
    assert wire["tokens"] == ["secret: TOKENS", {"value": "secret: TOKENS_2", "id": "secret: TOKENS_3"}]
    assert wire["credentials"] == {}


ODD_SECRETS: list[tuple[str, dict[str, Any]]] = [
    ("a number at two places", {"SecretKey": 1000.0, "campaignid": {"SecretKey": 0.1}, "SecretKey_": 0.1}),
    ("a payload in a field", {"OAID": {"ApiKey": "x", "SecretKey": "Hello", "OAID": "x", "TempData": {}}}),
    (
        "a payload in a secret",
        {"ApiKey": {"ApiKey": "x", "SecretKey": "k", "OAID": {}}, "campaignid": {"ApiKey": {"x": "y"}}},
    ),
    ("null and no text", {"ApiKey": None, "SecretKey": {}, "OAID": {"ApiKey": {"ApiKey": "x"}}}),
    (
        "the same under many names",
        {"api_key": "k", "API_KEY": "l", "api_key_2": "k", "apikey": ["m", "k", 7, 8, None, True]},
    ),
    ("equal, of other types", {"ApiKey": "1", "api_key": 1, "API_KEY": 1.0, "Api_Key": "", "OAID": {"ApiKey": ""}}),
]


@pytest.mark.parametrize("fields", [fields for _, fields in ODD_SECRETS], ids=[name for name, _ in ODD_SECRETS])
def test_every_secret_has_its_own_placeholder_wherever_it_stands(fields: dict[str, Any]) -> None:
    base = {"ApiKey": "k", "SecretKey": "s", "OAID": "1", "Phone": "0901000001", "TempData": {}, "TempID": "2"}
    data = base | fields
    assert same_but_secrets(built(code_of("esms.zns", data)).to_dict(check=False), data, {})


def test_equal_secrets_under_one_key_have_one_placeholder() -> None:
    data = {"ApiKey": "k", "SecretKey": "k", "OAID": {"ApiKey": "k"}, "Phone": "0901", "TempData": {}, "TempID": "2"}
    wire = built(code_of("esms.zns", data)).to_dict(check=False)
    places = [wire["ApiKey"], wire["OAID"]["ApiKey"], wire["SecretKey"]]
    assert places == ["secret: API_KEY", "secret: API_KEY", "secret: SECRET_KEY"]


def keys(value: Any) -> Iterator[str]:
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield str(key)
        yield from keys(item)


def called(text: str) -> set[str]:
    """The names that code calls."""
    functions = [node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return {one.attr if isinstance(one, ast.Attribute) else ast.unparse(one) for one in functions}


def test_the_code_of_a_builder_needs_no_models() -> None:
    """Models and validation take longer to load than a message takes to write."""
    script = (
        "import sys, ottbuild; from ottbuild import Line; "
        "print(ottbuild.to_code(Line.flex('Hi', Line.Flex.bubble(body=Line.Flex.box('vertical', []))).sender(name='Ann'))); "
        "print(*{'attrs', 'cattrs', 'difflib', 'ottbuild.schemas.validator'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert done.stderr == ""
    assert done.stdout.startswith("from ottbuild import Line\n")
    assert done.stdout.endswith("\n\n\n")


def test_a_broken_part_alone_is_parsed() -> None:
    data = {"to": "camila@example.com"}
    expected = (
        'from ottbuild import parse\n\npayload = parse("cima360.email_recipient", {"to": "camila@example.com"})\n'
    )
    assert to_code(ottbuild.parse("cima360.email_recipient", data)) == expected
