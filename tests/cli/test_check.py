"""ottbuild check: what is found, where, in which form, and with which exit code."""

import builtins
import io
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import ottbuild
from ottbuild.cli import main
from tests.cli.conftest import Cli
from tests.hostile.work import grows

GOOD = '{"to": "U0123456789abcdef0123456789abcdef", "messages": [{"type": "text", "text": "Hi"}]}'
BAD = '{"to": "U0123456789abcdef0123456789abcdef", "messages": [{"type": "text", "text": ""}]}'
BROKEN = '{"to": "U0123456789abcdef0123456789abcdef", "messages": [}'
UNCLEAR = '{"type": "txt", "text": "Hi"}'
WARNED = (
    '{"to": "U0123456789abcdef0123456789abcdef", "messages": [{"type": "template", "altText": "Hi", "template": {"type": "confirm", "text": "Well?", '
    '"actions": [{"type": "postback", "label": "A", "data": "a", "text": "old"}, {"type": "message", "label": "B", "text": "b"}]}}]}'
)
BROADCAST = '{"messages": [{"type": "text", "text": "Hi"}]}'

CARD = """\
{
\t"attachment": {
\t\t"type": "template",
\t\t"payload": {
\t\t\t"template_type": "generic",
\t\t\t"elements": [
\t\t\t\t{"title": "\\u00e9\U0001d11eé", "subtitle": "é\U0001d11e", "buttons": [
\t\t\t\t\t{"type": "web_url", "title": "Größe", "url": 1.5},
\t\t\t\t\t{"type": "postback", "título": "x", "title": "T"}
\t\t\t\t]},
\t\t\t\t{"subtitle": "no title"}
\t\t\t]
\t\t}
\t}
}
"""
CARD_PLACES = [
    (8, 51, "/attachment/payload/elements/0/buttons/0/url", "type"),
    (9, 6, "/attachment/payload/elements/0/buttons/1/payload", "required"),
    (9, 27, "/attachment/payload/elements/0/buttons/1/título", "unknown_field"),
    (11, 5, "/attachment/payload/elements/1", "min_fields"),
    (11, 5, "/attachment/payload/elements/1/title", "required"),
]


@pytest.fixture
def file(tmp_path: Path) -> Any:
    def write(text: str | bytes, name: str = "payload.json") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


# Exit codes


@pytest.mark.parametrize(
    ("text", "code"), [(GOOD, 0), (BAD, 1), (BROKEN, 2), (UNCLEAR, 2), ("", 2), (" \n", 2), ("[]", 2), ("5", 2)]
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_exit_codes(cli: Cli, file: Any, text: str, code: int, form: list[str]) -> None:
    assert cli("check", *form, file(text)).code == code
    assert cli("check", *form, "-", stdin=text.encode()).code == code


def test_the_worst_of_several_files_decides(cli: Cli, file: Any) -> None:
    good, bad, broken = file(GOOD, "good.json"), file(BAD, "bad.json"), file(BROKEN, "broken.json")
    assert cli("check", good, good).code == 0
    assert cli("check", bad, good).code == 1
    assert cli("check", broken, bad, good).code == 2
    assert cli("check", "nowhere.json", bad).code == 2


# Output


def test_a_clean_file(cli: Cli, file: Any) -> None:
    assert cli("check", file(GOOD)) == (0, "no problems in 1 payload (1 line.push)\n", "")
    assert cli("check", "--json", file(GOOD)) == (0, "", "")


def test_a_problem_for_people(cli: Cli, file: Any) -> None:
    path = file(BAD)
    assert cli("check", path).out == (
        f"{path}:1:83: /messages/0/text: must not be empty [min_length]\n"
        "    the provider says: May not be empty\n"
        "    see https://developers.line.biz/en/reference/messaging-api/#text-message\n"
        "1 error in 1 of 1 payload (1 line.push)\n"
    )


def test_a_problem_for_programs(cli: Cli, file: Any) -> None:
    path = file(BAD)
    assert cli("check", "--json", path).records == [
        {
            "file": str(path),
            "line": 1,
            "column": 83,
            "kind": "line.push",
            "pointer": "/messages/0/text",
            "rule": "min_length",
            "message": "must not be empty",
            "limit": 1,
            "actual": 0,
            "unit": "UTF-16 code units",
            "doc": "https://developers.line.biz/en/reference/messaging-api/#text-message",
            "provider_message": "May not be empty",
            "provider_code": None,
            "severity": "error",
        }
    ]


def test_the_problems_are_those_of_check(cli: Cli, file: Any) -> None:
    found = cli("check", "--json", "--as", "messenger.message", file(CARD)).records
    problems = ottbuild.check("messenger.message", CARD)
    fields = [name for name in ottbuild.Problem._fields if name not in ("hint", "place")]  # which are about calls
    expected = [[getattr(one, name) for name in fields] for one in problems]
    assert [[one[name] for name in fields] for one in found] == expected


def test_a_code_of_the_provider(cli: Cli) -> None:
    send = {
        "messageKey": "k", "from": {"senderType": "line", "senderId": "1"}, "to": {"ottId": "1"},
        "message": {"contents": []}, "validityPeriod": 1,
    }  # fmt: skip
    result = cli("check", "-", stdin=json.dumps(send).encode())
    assert "    the provider says: Message contents must be provided\n    the provider's code: 10002\n" in result.out


def test_unknown_things_may_be_allowed(cli: Cli) -> None:
    text = b'{"text": "a", "mood": "sunny"}'
    assert cli("check", "-", stdin=text).code == 1
    assert cli("check", "--allow-unknown", "-", stdin=text).code == 0


def test_a_secret_is_not_shown(cli: Cli) -> None:
    text = b'{"ottPlatformName": "line", "ottPlatformAttributes": {"channelSecret": ["hush"]}}'
    for form in ((), ("--json",)):
        result = cli("check", *form, "-", stdin=text)
        assert result.code == 1
        assert "channelSecret" in result.out
        assert "hush" not in result.out


def test_what_a_payload_holds_does_not_steer_the_terminal(cli: Cli) -> None:
    text = b'{"text": "a", "\\u001b[2J\\n\\u202e": 1, "metadata": "\\ud800"}'
    result = cli("check", "--as", "messenger.message", "-", stdin=text)
    assert "/\\x1b[2J\\n\\u202e: is not a field" in result.out
    assert all(one.isprintable() for one in result.lines)
    records = cli("check", "--json", "--as", "messenger.message", "-", stdin=text).records
    assert [one["pointer"] for one in records] == ["/\x1b[2J\n\u202e", "/metadata"]


# Places


@pytest.mark.parametrize(
    "text",
    [CARD, CARD.replace("\n", "\r\n"), "\ufeff" + CARD],
    ids=["as it is", "CRLF", "byte order mark"],
)
def test_lines_and_columns(cli: Cli, file: Any, text: str) -> None:
    path = file(text)
    lines = text.removeprefix("\ufeff").splitlines()
    found = cli("check", "--json", "--as", "messenger.message", path).places
    assert found == CARD_PLACES
    marks = [lines[line - 1][column - 1 :][:10] for line, column, _, _ in found]
    assert marks == ["1.5},", '{"type": "', '"título": ', '{"subtitle', '{"subtitle']


def test_a_missing_member_of_a_nested_array(cli: Cli) -> None:
    text = b'{"to": "U0123456789abcdef0123456789abcdef", "messages": [\n {"type": "text", "text": "a"},\n   {"type": "flex", "contents": {}}]}'
    found = cli("check", "--json", "-", stdin=text).places
    assert [one for one in found if one[3] == "required"] == [
        (3, 4, "/messages/1/altText", "required"),
        (3, 33, "/messages/1/contents/type", "required"),
    ]


def test_a_key_in_another_spelling(cli: Cli) -> None:
    text = b'{"MessageKey": 5, "From": {"SenderType": "line"}}'
    places = cli("check", "--json", "--as", "marketing_cloud.send", "-", stdin=text).places
    assert (1, 16, "/MessageKey", "type") in places
    assert (1, 27, "/From/senderId", "required") in places


BROKEN_TEXTS = [
    (b'{"a": 1,\n  "b": }', 2, 8, "is not JSON: Expecting value"),
    (b'{"a": 1', 1, 8, "is not JSON: Expecting ',' delimiter"),
    ('{"é𝄞": 1, "b": x}'.encode(), 1, 16, "is not JSON: Expecting value"),
    (b'{"a": 1}\r\n]', 2, 1, "is not JSON: Extra data"),
    (b'{"a":\n {"b": 1, "\\u0062": 2}}', 2, 11, "is not JSON: the key 'b' stands twice in one object"),
    (b'{"a": [1,\n NaN]}', 2, 2, "is not JSON: NaN is not a JSON number"),
    (b'{"a":\n "\xc3\xa9 \xff"}', 2, 5, "is not UTF-8: byte 0xff can't be decoded; save it as UTF-8"),
    (b'\xef\xbb\xbf{"a": "\xff"}', 1, 8, "is not UTF-8: byte 0xff can't be decoded; save it as UTF-8"),
]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            '{"text": "a"}\n{"text": "b"}\n'.encode("utf-16"),
            "is text in UTF-16, and JSON is text in UTF-8; save it as UTF-8",
        ),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 50,
            "is no text, but binary data; JSON is text in UTF-8",
        ),
        (b"\x1f\x8b\x08\n\xff\n\xfe\n" * 500, "is no text, but binary data; JSON is text in UTF-8"),
    ],
    ids=["UTF-16", "PNG", "gzip"],
)
def test_what_is_no_text_has_one_line(cli: Cli, file: Any, data: bytes, reason: str) -> None:
    path = file(data)
    for arguments in ((path,), ("--json", path), ("--as", "line.message", path)):
        result = cli("check", *arguments)
        assert (result.code, result.out, result.err) == (2, "", f"ottbuild: {path}: {reason}\n")


@pytest.mark.parametrize(("text", "line", "column", "message"), BROKEN_TEXTS)
def test_text_that_is_not_json(cli: Cli, file: Any, text: bytes, line: int, column: int, message: str) -> None:
    path = file(text)
    plain = cli("check", "--as", "messenger.message", path)
    assert plain.out == f"{path}:{line}:{column}: {message} [json]\n1 payload could not be checked\n"
    result = cli("check", "--json", "--as", "messenger.message", path)
    assert result.code == 2
    assert result.places == [(line, column, "", "json")]
    assert result.records[0]["kind"] is None


def test_text_that_is_nested_too_deeply(cli: Cli, file: Any) -> None:
    path = file(b"[" * 100_000)
    result = cli("check", "--as", "messenger.message", path)
    assert (
        result.out == f"{path}:1:1: is nested more than 254 levels deep [max_depth]\n1 payload could not be checked\n"
    )
    assert result.code == 2


def test_a_number_of_more_digits_than_python_reads(cli: Cli) -> None:
    result = cli("check", "--json", "-", stdin=b'{"a": [1,\n ' + b"9" * 5000 + b"]}")
    assert result.places == [(2, 2, "", "json")]
    assert result.records[0]["message"].startswith("can't be read: ")


# NDJSON


def test_ndjson_goes_on_after_broken_lines(cli: Cli, file: Any) -> None:
    lines = ["", GOOD, " ", BROKEN, BAD, "\t", UNCLEAR, '{"text": "a", "text": "b"}', '{"text": "a"}', "{", GOOD]
    expected = [
        (4, 58, "", "json"),
        (5, 83, "/messages/0/text", "min_length"),
        (7, 1, "", "kind"),
        (8, 15, "", "json"),
        (10, 2, "", "json"),
    ]
    for end in ("\n", "\r\n"):
        text = end.join(lines)
        result = cli("check", "--json", file(text, "batch.ndjson"))
        assert result.code == 2
        assert result.places == expected
        assert cli("check", "--json", "-", stdin=text.encode()).places == expected
        assert cli("check", "-", stdin=text.encode()).lines[-1] == (
            "1 error in 1 of 4 payloads (3 line.push, 1 messenger.message, which could be instagram.message as well); "
            "4 payloads could not be checked"
        )


@pytest.mark.parametrize("name", ["batch.ndjson", "batch.jsonl", "batch.NDJSON"])
def test_a_file_is_ndjson_by_its_name(cli: Cli, file: Any, name: str) -> None:
    assert cli("check", "--json", file('{"text":\n"a"}\n', name)).places == [(1, 9, "", "json"), (2, 4, "", "json")]


@pytest.mark.parametrize(
    ("text", "payloads"),
    [
        (f"{GOOD}\n{GOOD}\n", 2),
        (f"\ufeff\n\n{GOOD}\n\n\n{GOOD}", 2),
        (f"\ufeff{GOOD}\r\n{GOOD}\r\n", 2),
        (GOOD.replace(" ", "\n"), 1),
        (GOOD.replace(",", "\n,"), 1),
        (GOOD.replace(":", "\n:"), 1),
        (GOOD.replace("}", "\n}"), 1),
        (GOOD.replace("]", "\n]"), 1),
        (GOOD + "\n\n", 1),
    ],
)
def test_the_second_line_shows_whether_it_is_ndjson(cli: Cli, text: str, payloads: int) -> None:
    result = cli("check", "-", stdin=text.encode())
    noun = "payload" if payloads == 1 else "payloads"
    assert result == (0, f"no problems in {payloads} {noun} ({payloads} line.push)\n", "")


def test_a_huge_line(cli: Cli) -> None:
    many = json.dumps(
        {"to": "U0123456789abcdef0123456789abcdef", "messages": [{"type": "text", "text": "x" * 5000}] * 1_000}
    )
    result = cli("check", "--json", "--as", "line.push", "-", stdin=f"{GOOD}\n{many}\n{BAD}\n".encode())
    assert result.places == [(2, 57, "/messages", "max_items"), (3, 83, "/messages/0/text", "min_length")]


@pytest.mark.slow
def test_many_problems_take_time_in_proportion(cli: Cli) -> None:
    def text(number: int) -> bytes:
        messages = [{"type": "text", "text": ""}] * number
        return json.dumps({"to": "U0123456789abcdef0123456789abcdef", "messages": messages}).encode()

    def run(number: int) -> Callable[[], object]:
        return lambda: cli("check", "--json", "--as", "line.push", "-", stdin=text(number))

    assert grows(run, 1_500) < 4.4
    result = cli("check", "--json", "--as", "line.push", "-", stdin=text(5_000))
    assert len(result.lines) == 1_001
    last = result.records[-1]
    assert (last["rule"], last["message"]) == ("more_problems", "has 4001 more problems, which are not listed")


class Endless(io.RawIOBase):
    """A stream that writes its lines while they are read."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self.lines = lines
        self.rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self.rest:
            line = next(self.lines, None)
            if line is None:
                return 0
            self.rest = line
        data, self.rest = self.rest[: len(buffer)], self.rest[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)


@pytest.mark.slow
@pytest.mark.parametrize("form", [["--as", "line.push"], []])
def test_ndjson_takes_no_more_memory_for_more_lines(
    form: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Every line is different, some are not JSON, and unknown keys never repeat."""

    def lines(count: int) -> Iterator[bytes]:
        for number in range(count):
            push: dict[str, Any] = {"to": f"U{number}", "messages": [{"type": "text", "text": f"{number}" * 1000}]}
            if number % 20 == 0:
                push[f"key {number}"] = number
            yield b"{\n" if number % 50 == 3 else json.dumps(push).encode() + b"\n"

    def peak(count: int) -> int:
        with (tmp_path / "out").open("w") as out:
            monkeypatch.setattr(sys, "stdout", out)
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Endless(lines(count)))))
            tracemalloc.start()
            try:
                assert main(["check", *form, "-"]) == 2
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    peak(200)  # loads what is needed
    assert peak(3_000) < peak(300) + 1_000_000  # waiting for the garbage collector; all of the input would be 10 MB


# Kinds


def test_kinds_that_report_the_same(cli: Cli, file: Any) -> None:
    """A LINE broadcast looks like a narrowcast to everybody."""
    assert cli("check", file(BROADCAST)) == (0, "no problems in 1 payload (1 line.broadcast)\n", "")
    result = cli("check", file(BROADCAST.replace("Hi", "")))
    assert (result.code, result.lines[-1]) == (1, "1 error in 1 of 1 payload (1 line.broadcast)")


@pytest.mark.parametrize(
    ("payload", "place"),
    [
        ('{"messages": [{"type": "nope"}]}', (1, 24, "/messages/0/type", "unknown_variant")),
        ('{"messages": [{}]}', (1, 15, "/messages/0/type", "required")),
        ('{"messages": [5]}', (1, 15, "/messages/0", "type")),
        ('{"messages": []}', (1, 14, "/messages", "min_items")),
        ('{"messages": [{"type": "text", "text": "a"}], "x": 1}', (1, 47, "/x", "unknown_field")),
    ],
)
def test_kinds_that_agree_need_not_have_the_same_page(cli: Cli, file: Any, payload: str, place: Any) -> None:
    result = cli("check", "--json", file(payload))
    assert [record["kind"] for record in result.records] == ["line.broadcast"]
    assert result.places == [place]


def test_an_ignored_field_is_not_preferred_to_a_wrong_value(cli: Cli, file: Any) -> None:
    """LINE refuses such a broadcast, and would ignore the field of a payload to validate."""
    result = cli("check", file('{"messages": [{"type": "text", "text": "a"}], "notificationDisabled": "x"}'))
    assert result.code == 2
    assert "could be line.broadcast, line.narrowcast or line.validate; say which" in result.lines[0]


def test_warnings(cli: Cli, file: Any) -> None:
    old = file('{"recipient": {"id": "7001"}, "messaging_type": "RESPONSE", "message": {"text": "Hi"}, "tag": 1}')
    both = cli("check", "--as", "messenger.send", old)
    assert both.code == 1
    path = file(WARNED)
    result = cli("check", path)
    assert result.code == 0
    assert result.lines[0].startswith(f"{path}:1:")
    assert ": warning: is deprecated by the provider [switched_off]" in result.lines[0]
    assert result.lines[-1] == "1 warning in 1 of 1 payload (1 line.push)"
    assert cli("check", "--strict", path) == (1, result.out, "")
    assert [record["severity"] for record in cli("check", "--json", path).records] == ["warning"]


def test_an_unclear_kind(cli: Cli, file: Any) -> None:
    path = file(UNCLEAR)
    message = "could be instagram.message, line.message or messenger.message; say which with --as KIND"
    assert cli("check", path) == (2, f"{path}:1:1: {message} [kind]\n1 payload could not be checked\n", "")
    record = cli("check", "--json", path).records[0]
    assert record["kind"] is None
    assert record["limit"] == ["instagram.message", "line.message", "messenger.message"]
    assert cli("check", "--as", "line.message", path).code == 1


def test_no_kind_at_all(cli: Cli) -> None:
    result = cli("check", "-", stdin=b'\n {"shoe": "size"}')
    assert result.lines[0] == (
        "(standard input):2:2: is not like any payload kind or part; say which it is with --as KIND "
        "('ottbuild kinds --parts' lists them) [kind]"
    )


@pytest.mark.parametrize(
    ("tag", "meant"),
    [("coupn", "'coupon' for 'coupn', of line.message"), ("buble", "'bubble' for 'buble', of line.flex_bubble")],
)
def test_a_misspelt_kind_of_a_bare_object_is_named(cli: Cli, tag: str, meant: str) -> None:
    result = cli("check", "-", stdin=f'{{"type": "{tag}"}}'.encode())
    assert f"is not like any payload kind or part; did you mean {meant}?; say which" in result.lines[0]


BUBBLE = '{"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": []}, "size": "gigga"}'
MESSAGES = """[
  {"type": "text", "text": "Hi"},
  {"type": "text", "text": ""},
  {"text": "Hi"},
  {"unheard_of": 1}
]"""


def test_a_part(cli: Cli, file: Any) -> None:
    """What LINE's Flex simulator exports is a bubble, not a message."""
    path = file(BUBBLE.replace("gigga", "giga"))
    assert cli("check", path) == (0, "no problems in 1 payload (1 line.flex_bubble)\n", "")
    for options in ([], ["--as", "line.flex_container"], ["--as", "line.flex_bubble"]):
        (record,) = cli("check", "--json", *options, file(BUBBLE)).records
        assert (record["pointer"], record["rule"]) == ("/size", "enum")
        assert record["kind"] == (options[1] if options else "line.flex_bubble")


def test_an_array_of_payloads(cli: Cli, file: Any) -> None:
    """Each item is a payload of its own; the pointers begin with its index."""
    path = file(MESSAGES)
    code, out, _ = cli("check", path)
    assert code == 2
    assert out.endswith(
        "in 1 of 3 payloads (2 line.message, 1 messenger.message, which could be instagram.message as well); "
        "1 payload could not be checked\n"
    )
    assert cli("check", "--json", path).places == [(3, 28, "/1/text", "min_length"), (5, 3, "/3", "kind")]
    assert [one["pointer"] for one in cli("check", "--json", "--as", "line.message", path).records] == [
        "/1/text",
        "/2/type",
        "/3/type",
    ]


def test_a_kind_that_is_an_array_is_one_payload(cli: Cli, file: Any) -> None:
    path = file('[{"recipient": "573000000000", "messageId": "1", "status": "queued"}]')
    for options in ([], ["--as", "cima360.ott_result"]):
        assert cli("check", *options, path).out.endswith("in 1 payload (1 cima360.ott_result)\n")


def test_a_part_of_several_networks(cli: Cli) -> None:
    result = cli("check", "-", stdin=b'{"title": "Choose a time", "subtitle": "Your fitting"}')
    assert result.code == 2
    assert "could be instagram." in result.out
    assert ", messenger." in result.out
    assert " or webex_connect." in result.out
    assert result.out.splitlines()[0].endswith("; say which with --as KIND [kind]")


def test_a_wrong_kind(cli: Cli) -> None:
    for kind, hint in (("line.psh", "; did you mean 'line.push'?"), ("shoes", "; see: ottbuild kinds --parts")):
        result = cli("check", "--as", kind, "nowhere.json")
        assert result == (2, "", f"ottbuild: '{kind}' is not a payload kind{hint}\n")


# Files that can't be read


def test_files_that_can_not_be_read(cli: Cli, file: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(GOOD)
    wrong = path.with_name("payloads.json")
    assert cli("check", wrong, path) == (
        2,
        "no problems in 1 payload (1 line.push)\n",
        f"ottbuild: {wrong}: there is no such file; did you mean 'payload.json'?\n",
    )
    folder = path.parent
    expected = f"ottbuild: {folder}: is a directory; name its files, for example {folder}/*.json\n"
    assert cli("check", folder).err == expected
    lost = folder / "no" / "such.json"
    assert cli("check", lost).err == f"ottbuild: {lost}: there is no such file\n"
    assert cli("check", "-").err == "ottbuild: (standard input): is empty; there is nothing to check\n"

    def denied(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(builtins, "open", denied)
    assert cli("check", path).err == f"ottbuild: {path}: can't be read: Permission denied\n"


def test_standard_input_can_be_one_of_several(cli: Cli, file: Any) -> None:
    assert cli("check", file(GOOD), "-", stdin=GOOD.encode()).out == "no problems in 2 payloads (2 line.push)\n"
