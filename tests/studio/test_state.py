"""What the studio shows of a text: of messages, and of texts that are broken, huge, deep or hostile."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

import ottbuild
from ottbuild.drawing.tree import ATTRIBUTES, TAGS
from ottbuild.studio.start import example, examples
from ottbuild.studio.state import FORMS, MOST, Units, cursor, drawn, written
from tests.drawing.pages import Page
from tests.hostile.test_drawing import payloads
from tests.providers.cases import CASES, build

CARD = {
    "type": "template",
    "altText": "😀 Menu",
    "template": {"type": "buttons", "title": "T" * 41, "text": "x", "actions": [{"type": "message", "label": "Yes"}]},
}
TEXT = json.dumps(CARD, ensure_ascii=False, indent=2)


def units(text: str, place: dict[str, int]) -> str:
    """Return what a browser selects."""
    return text.encode("utf-16-le")[2 * place["from"] : 2 * place["to"]].decode("utf-16-le")


def test_problems_are_in_the_text_and_in_the_picture() -> None:
    answer = drawn(TEXT, "json", None)
    assert answer["kinds"] == ["line.message"]
    first, second = answer["problems"]
    assert (first["key"], first["pointer"], first["severity"]) == ("1-1", "/template/title", "error")
    assert units(TEXT, first) == f'"title": "{"T" * 41}"'
    assert json.loads(units(TEXT, second)) == {"type": "message", "label": "Yes"}
    assert 'data-at="/template/title"' in answer["picture"]
    assert [(one["pointer"], one["length"], one["most"]) for one in answer["bars"]] == [("/template/title", 41, 40)]
    places = {at: units(TEXT, {"from": start, "to": end}) for at, start, end in answer["places"]}
    assert places["/altText"] == '"altText": "😀 Menu"'
    assert places["/template/text"] == '"text": "x"'


def test_the_same_in_fluent_code() -> None:
    code = written(TEXT, "json", None, "code")["text"]
    answer, same = drawn(code, "python", None), drawn(TEXT, "json", None)
    assert [one["message"] for one in answer["problems"]] == [one["message"] for one in same["problems"]]
    assert units(code, answer["problems"][0]) == f'"{"T" * 41}"'
    assert answer["picture"] == same["picture"]
    assert json.loads(written(code, "python", None, "json")["text"]) == CARD


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"type": "text", }', "}"),
        ('{"type" "text"}', '"text"}'),
        ('{"😀": 1, "a" 2}', "2}"),
        ('{"a": 1, "a": 2}', '"a": 2}'),
        ('{"type": "text"', ""),
        ('{"a": NaN}', "NaN}"),
    ],
)
def test_broken_json_has_a_place(text: str, place: str) -> None:
    answer = drawn(text, "json", None)
    assert units(text, {"from": answer["stopped"]["from"], "to": 10**6}) == place
    assert answer["stopped"]["message"]
    assert "picture" not in answer


def test_an_unclear_kind_is_asked_for() -> None:
    answer = drawn('{"url": "x"}', "json", None)
    assert "webex_connect.whats_app_url" in answer["kinds"]
    assert answer["stopped"]["message"].endswith("choose its kind above")
    answer = drawn('{"zzz": 1}', "json", None)
    assert answer["stopped"]["message"].endswith("choose its kind above")
    assert drawn('{"zzz": 1}', "json", "line.message")["problems"]


def test_several_payloads() -> None:
    text = json.dumps([CARD, {"type": "text", "text": "Hello"}], indent=1)
    answer = drawn(text, "json", None)
    assert answer["picture"].count('class="phone') == 2
    assert answer["problems"][0]["pointer"] == "/0/template/title"
    assert 'data-at="/1/text"' in answer["picture"]
    assert written(text, "json", None, "code")["text"].count("Line.") == 2
    many = json.dumps([{"type": "text", "text": "x"}] * 50)
    picture = drawn(many, "json", None)["picture"]
    assert picture.count('class="phone') == MOST
    assert f"… and {50 - MOST} payloads more" in picture
    assert len(json.loads(written(many, "json", None, "json")["text"])) == 50


def test_a_list_of_one_stays_a_list() -> None:
    text = json.dumps([{"type": "text", "text": "Hello"}])
    code = written(text, "json", None, "code")["text"]
    assert json.loads(written(code, "python", None, "json")["text"]) == json.loads(text)
    answer = drawn(code, "python", None)
    assert 'data-at="/0/text"' in answer["picture"]
    assert {at for at, *_ in answer["places"]} == {"/0", "/0/text"}
    assert cursor(code, "python", None, code.index("Hello"))["reference"]["path"] == "line.message.text.text"


def test_between_the_payloads_of_a_list() -> None:
    code = "from ottbuild import Line\n\npayloads = [Line.text('a'), Line.text('b')]\n"
    for place in range(len(code) + 1):
        json.dumps(cursor(code, "python", None, place))


def test_forms() -> None:
    bubble = {"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": []}}
    message = {"type": "flex", "altText": "x", "contents": bubble}
    text = json.dumps({"to": "U" + "0" * 32, "messages": [message]}, indent=4)
    assert json.loads(written(text, "json", None, "container")["text"]) == bubble
    assert "\n" not in written(text, "json", None, "minified")["text"]
    assert written(text, "json", None, "page")["text"].startswith("<!doctype html>")
    assert "Flex.bubble" in written(text, "json", None, "code")["text"]
    assert written(TEXT, "json", None, "container")["why"] == "there is no Flex container in this"
    assert written("{", "json", None, "code")["why"]


def test_secrets_are_in_no_picture() -> None:
    zns = {
        "ApiKey": "K" * 20,
        "SecretKey": "S" * 20,
        "Phone": "84901234567",
        "OAID": "1",
        "TempID": "2",
        "TempData": {"a": "b"},
    }
    text = json.dumps(zns)
    shown = json.dumps(drawn(text, "json", "esms.zns"))
    assert "KKKK" not in shown
    assert "SSSS" not in shown
    assert "KKKK" not in written(text, "json", "esms.zns", "code")["text"]


def test_units() -> None:
    text = "a😀b😀😀c"
    both = Units(text)
    for place in range(len(text) + 1):
        assert both.of(place) == len(text[:place].encode("utf-16-le")) // 2
        assert both.back(both.of(place)) == place


def labels(text: str, language: Any = "json", kind: str | None = "line.message") -> list[str]:
    """Return what is proposed at the bar in a text."""
    place = text.index("|")
    answer = cursor(text.replace("|", ""), language, kind, len(text[:place].encode("utf-16-le")) // 2)
    return [one["label"] for one in answer["proposals"]]


def test_proposals() -> None:
    assert labels('{"ty|') == ["type"]
    assert labels('{"type": "te|"}')[:3] == ["text", "textV2", "template"]
    assert labels('{"x": "😀", "type": "text", "te|')[0] == "text"
    assert "text" not in labels('{"type": "text", "text": "x", |')
    assert labels('[{"type": "text", "text": "x"}, {"type": "sti|')[0] == "sticker"
    assert "message" in labels('{"type": "template", "template": {"type": "buttons", "actions": [{"type": "|')
    assert labels('{"type": "flex", "contents": {"type": "bubble", "size": "|"}}')[0] == "nano"
    assert labels('{"type": "text", "text": "|"}') == []
    assert labels('{"a": |', kind=None) == []


def test_proposals_in_code() -> None:
    start = "from ottbuild import Line\n\nx = Line."
    assert labels(f"{start}butt|", "python")[0] == "buttons"
    assert "alt_text" in labels(f'{start}buttons("Select", |', "python")
    assert "alt_text" not in labels(f'{start}buttons("Select", alt_text="a", |', "python")
    assert labels(f'{start}buttons("a", alt_text="b")\\\n  .tit|', "python") == ["title"]
    assert labels(f'{start}confirm("a", [Line.mess|])', "python")[0] == "message"
    assert labels("Li|", "python")[0] == "Line"
    assert labels("import os\nos.system('x').|", "python") == []
    assert labels("x = '''|", "python") == []
    assert all(not name.startswith("_") for name in labels(f'{start}text("a").|', "python"))


def test_references() -> None:
    def about(text: str, language: Any = "json", kind: str | None = "line.message") -> Any:
        place = text.index("|")
        answer = cursor(text.replace("|", ""), language, kind, place)
        return answer["reference"] and (answer["reference"]["path"], answer["reference"]["description"])

    assert about('{"type": "text", "te|xt": "x"}') == (
        "line.message.text.text",
        about('{"type": "text", "text": "|x"}')[1],
    )
    assert (
        about('{"type": "template", "template": {"type": "buttons", "title": "|')[1] == "Title of up to 40 characters."
    )
    assert about('{"type": "text", "nothing": |1}')[0] == "line.message.text"
    code = 'from ottbuild import Line\nx = Line.but|tons("Sel", alt_text="Menu", title="a", actions=[Line.message("b", "c")])'
    assert about(code, "python")[0] == "Line.buttons"
    assert about(code.replace("|", "").replace("title", "tit|le"), "python")[1] == "Title of up to 40 characters."
    assert about(code.replace("|", "").replace("Sel", "S|el"), "python")[0].endswith("buttons.text")


def test_every_example_is_clean() -> None:
    ways = [way for group in examples() for way in group["ways"]]
    assert len(ways) > 100
    wrong = []
    for way in ways[::5]:
        answer = drawn(example(way), "json", None)
        if answer.get("problems") != [] or not answer["picture"]:
            wrong.append(way)
    assert wrong == []


def test_every_case_is_drawn_as_in_the_preview() -> None:
    for name in sorted(CASES)[::15]:
        payload = build(name)
        text = payload.to_json(check=False)
        answer = drawn(text, "json", payload.kind)
        assert len(answer["problems"]) == len(ottbuild.check(payload.kind, text)), name
        assert answer["picture"]


def closed(picture: str) -> None:
    """Assert that a picture has nothing but what pictures can have."""
    for tag in Page(f"<main>{picture}</main>").tags:
        assert tag.name in TAGS
        assert tag.attributes.keys() <= {*ATTRIBUTES, "data-at"}
        assert tag.attributes.get("href", "#").startswith("#")
        assert tag.attributes.get("src", "data:image/").startswith("data:image/")


def test_hostile_payloads() -> None:
    for kind, data in payloads(seed=11, count=60):
        text = json.dumps(data)
        answer = drawn(text, "json", kind)
        if "picture" in answer:
            closed(answer["picture"])
        json.dumps(answer)


def test_hostile_texts() -> None:
    """Cut and mixed texts are answered, too, at every place."""
    chance = random.Random(5)
    code = written(TEXT, "json", None, "code")["text"]
    pieces = [
        "{",
        "}",
        "[",
        "]",
        '"',
        ",",
        ":",
        "\\",
        "\n",
        "😀",
        "\ud800",
        "\x00",
        "null",
        "1e999",
        "'",
        "(",
        ".",
        "#",
        "\ufeff",
    ]
    for _ in range(150):
        for text, language in ((TEXT, "json"), (code, "python")):
            letters = list(text)
            for _ in range(chance.randrange(1, 6)):
                at = chance.randrange(len(letters))
                letters[at : at + chance.choice((0, 1, 1, 20))] = [chance.choice(pieces)]
            made = "".join(letters)[: chance.choice((10**6, chance.randrange(1, 300)))]
            drawn(made, language, None)  # type: ignore[arg-type]
            cursor(made, language, "line.message", chance.randrange(0, 400))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "[" * 3_000,
            '{"a":' * 3_000,
            "[" * 90 + "]" * 90,
            '{"type":"text","text":' + "9" * 5000 + "}",
            "\x00" * 100,
        ),
        *('"' * 1001, "\\" * 1001, '{"type": "text", "text": "' + "\\u0000" * 1000 + '"}', "\ufeff{}", "\ud800"),
        "(" * 5_000,
        "x" + ".x" * 5_000,
        "-" * 5_000 + "1",
        "from ottbuild import Line\nx = Line" + ".text('a')" * 1_000,
    ],
    ids=lambda text: repr(text[:20]),
)
def test_huge_and_deep_texts(text: str) -> None:
    for language in ("json", "python"):
        answer = drawn(text, language, None)  # type: ignore[arg-type]
        json.dumps(answer)
        assert "stopped" in answer or "picture" in answer
        for place in (len(text) // 2, 10**9, -5):
            json.dumps(cursor(text, language, "line.message", place))  # type: ignore[arg-type]
        for form in FORMS:
            json.dumps(written(text, language, None, form))  # type: ignore[arg-type]
