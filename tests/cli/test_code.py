"""`ottbuild code`: from JSON to the calls that build it."""

import json
import os
from pathlib import Path

import pytest

import ottbuild
from ottbuild import MarketingCloud
from tests.cli.conftest import Cli
from tests.fuzz.verdicts import built

PUSH = {
    "to": "U0123456789abcdef0123456789abcdef",
    "messages": [{"type": "text", "text": "Hi"}],
    "customAggregationUnits": ["spring"],
}
CODE = """\
from ottbuild import Line

payload = (
    Line.push("U0123456789abcdef0123456789abcdef")
    .message(Line.text("Hi"))
    .custom_aggregation_units("spring")
)
"""


def test_code_that_builds_the_payload(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "push.json"
    file.write_text(json.dumps(PUSH))
    assert cli("code", file) == cli("code", "--as", "line.push", file) == (0, CODE, "")
    assert cli("code", "-", stdin=file.read_bytes()) == (0, CODE, "")
    assert built(CODE).to_dict() == PUSH


def test_ndjson_of_one_payload(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "push.ndjson"
    file.write_text(f"\n{json.dumps(PUSH)}\n\n")
    assert cli("code", file) == (0, CODE, "")


def test_other_spellings_and_a_byte_order_mark(cli: Cli) -> None:
    wire = {"MessageKey": "m1", "From": {"SenderType": "line", "SenderId": "1"}, "To": {"OttId": "U0123456789abcdef0123456789abcdef"},
            "Message": {"Contents": [{"Type": "text", "Text": "Hi"}], "CustomKeys": []}, "ValidityPeriod": 1}  # fmt: skip
    code, out, err = cli("code", "-", stdin=json.dumps(wire).encode("utf-8-sig"))
    assert (code, err) == (0, "")
    assert out.startswith('from ottbuild import MarketingCloud\n\npayload = (\n    MarketingCloud.send("m1", ')
    assert built(out).problems() == ottbuild.check("marketing_cloud.send", wire) == ()


def test_secrets_are_left_out(cli: Cli) -> None:
    wire = MarketingCloud.line_registration(
        channel_id="1", channel_name="Shop", channel_secret="shh", customer_connect_secret="shh",
        endpoint_url="https://example.com", is_transactional=True, is_test_channel=False, is_active=True,
    ).to_bytes()  # fmt: skip
    code, out, err = cli("code", "-", stdin=wire)
    assert (code, err) == (0, "")
    assert "shh" not in out
    assert 'channel_secret=os.environ["CHANNEL_SECRET"]' in out


def test_a_payload_with_problems_gets_a_note(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "push.json"
    file.write_text(json.dumps({**PUSH, "messages": [{"type": "text", "text": ""}], "later": True}))
    code, out, err = cli("code", file)
    assert code == 0
    assert '.message(Line.text(""))' in out
    assert '.extra({"later": True})' in out
    assert err == f"ottbuild: this line.push has an error; see: ottbuild check --as line.push {file}\n"
    assert cli("check", "--as", "line.push", file).lines[-1] == "1 error and 1 warning in 1 of 1 payload (1 line.push)"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "(standard input) is empty"),
        (b"{}\n{}\n", "(standard input) holds several payloads; give one: sed -n 3p | ottbuild code -"),
        (
            b'{"to": "U0123456789abcdef0123456789abcdef",\n "to": 1}',
            "(standard input):2:2: is not JSON: the key 'to' stands twice in one object",
        ),
        (b"[1", "(standard input):1:3: is not JSON: Expecting ',' delimiter"),
        (b'{"to": NaN}', "(standard input):1:8: is not JSON: NaN is not a JSON number"),
        (b'\n{"a": "\xff"}', "(standard input):2:8: is not UTF-8: byte 0xff can't be decoded; save it as UTF-8"),
        (
            b'{"type": "txt", "text": "Hi"}',
            "(standard input):1:1: could be instagram.message, line.message or messenger.message; say which with --as KIND",
        ),
    ],
)
def test_what_is_no_payload_of_one_kind(text: bytes, said: str, cli: Cli) -> None:
    code, out, err = cli("code", "-", stdin=text)
    assert (code, out) == (2, "")
    assert err.removeprefix("ottbuild: ").startswith(said)
    assert err.count("\n") == 1


def test_what_is_one_kind_as_well_as_another(cli: Cli) -> None:
    """The code is that of the kind that `check` takes, and a note names the others."""
    code, out, err = cli("code", "-", stdin=b'{"messages": [{"type": "text", "text": "Hi"}]}')
    assert (code, "Line.broadcast(" in out) == (0, True)
    assert "could be line.broadcast, line.narrowcast or line.validate; say which with --as KIND" in err
    assert cli("code", "--as", "line.broadcast", "-", stdin=b'{"messages": [{"type": "text", "text": "Hi"}]}').err == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"1", "must be an object, not the number 1"),
        (b'[{"to": "U1", "messages": []}, 1]', "/1 must be an object, not the number 1"),
        (b'{"messages": []}', "/to is required"),
        (b"{}", "/to is required, and 1 more"),
        (b'{"to": ' + b"[" * 90 + b"]" * 90 + b', "messages": []}', None),
        (
            b'{"to": "U0123456789abcdef0123456789abcdef", "messages": ' + b'[{"x":' * 5000 + b"1" + b"}]" * 5000 + b"}",
            "is nested more than 254 levels deep",
        ),
    ],
)
def test_what_no_call_makes(text: bytes, said: str | None, cli: Cli) -> None:
    code, out, err = cli("code", "--as", "line.push", "-", stdin=text)
    assert err.count("\n") == 1
    if said is None:
        assert (code, out[:20]) == (0, "from ottbuild import")
    else:
        assert (code, out) == (2, "")
        assert said in err


def test_a_part(cli: Cli) -> None:
    bubble = b'{"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": []}}'
    expected = 'from ottbuild import Line\n\npayload = Line.Flex.bubble(body=Line.Flex.box("vertical", []))\n'
    for options in ([], ["--as", "line.flex_container"]):
        assert cli("code", *options, "-", stdin=bubble) == (0, expected, "")


def test_an_array_of_payloads(cli: Cli) -> None:
    messages = b'[{"type": "text", "text": "Hi"}, {"text": "Hi"}]'
    code, out, err = cli("code", "-", stdin=messages)
    assert (code, err) == (0, "")
    assert out == 'from ottbuild import Line, Messenger\n\npayloads = [Line.text("Hi"), Messenger.text("Hi")]\n'
    code, out, err = cli("code", "--as", "line.message", "-", stdin=messages)
    said = "ottbuild: (standard input) can't be written as calls for line.message: /1/type is required; "
    said += "the other fields are those of TextMessage or TextMessageV2, so give 'text' or 'textV2'\n"
    assert (code, out, err) == (2, "", said)
    code, out, err = cli("code", "-", stdin=b'[{"text": "Hi"},\n {"mood": "sunny"}]')
    assert (code, out) == (2, "")
    assert err.startswith("ottbuild: (standard input):2:2: is not like any payload kind or part; ")


def test_files_that_can_not_be_read(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "order.json").write_text("{}")
    said = f"ottbuild: {tmp_path}/ordr.json: there is no such file; did you mean 'order.json'?\n"
    assert cli("code", tmp_path / "ordr.json") == (2, "", said)
    said = f"ottbuild: {tmp_path}: is a directory; name its files, for example {os.path.join(tmp_path, '*.json')}\n"
    assert cli("code", tmp_path) == (2, "", said)


def test_a_kind_that_there_is_not(cli: Cli) -> None:
    said = "ottbuild: 'line.psh' is not a payload kind; did you mean 'line.push'?\n"
    assert cli("code", "--as", "line.psh", "-") == (2, "", said)
