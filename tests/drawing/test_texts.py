"""What is done with texts and values before they are drawn."""

from __future__ import annotations

import pytest

from ottbuild.drawing import safe
from ottbuild.drawing.marks import marked, tagged
from ottbuild.drawing.sms import encoded
from ottbuild.drawing.tree import Element, visible, write


def html(text: str) -> str:
    return "".join(part if isinstance(part, str) else write(part) for part in marked(text))


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("*bold* and _italic_", "<b>bold</b> and <i>italic</i>"),
        ("~gone~", "<s>gone</s>"),
        ("*_both_*", "<b><i>both</i></b>"),
        ("`code` and ```fixed *not bold*```", "<code>code</code> and <code>fixed *not bold*</code>"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("* not bold*", "* not bold*"),
        ("*not\nbold*", "*not\nbold*"),
        ("(*bold*)", "(<b>bold</b>)"),
        ("***", "***"),
        ("*a* *b*", "<b>a</b> <b>b</b>"),
    ],
)
def test_marks(text: str, drawn: str) -> None:
    assert html(text) == drawn


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("<b>Yes</b><br/>a &amp; b", "<b>Yes</b>\na &amp; b"),
        ("<B>a<I>b</I></B>", "<b>a<i>b</i></b>"),
        ("<font color=#323232>a</font>", '<span style="color:#323232">a</span>'),
        (
            "<font size='24' color=\"#FF0000\">a</font>",
            '<span style="color:#FF0000;font-size:calc(24px * var(--scale, 1))">a</span>',
        ),
        ("<font size=99 color=red;x:y>a", "<span>a</span>"),
        ("<b>a<i>b</b>c", "<b>a<i>b</i></b>c"),
        ("a</b>b", "ab"),
        ("<blink>a</blink>", "&lt;blink&gt;a&lt;/blink&gt;"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"),
        ("&lt;b&gt;a", "&lt;b&gt;a"),
        ("1 < 2 <", "1 &lt; 2 &lt;"),
    ],
)
def test_tags(text: str, drawn: str) -> None:
    assert write(Element("", *tagged(text), tag="p")) == f"<p>{drawn}</p>"


def test_tags_in_tags_have_an_end() -> None:
    assert write(Element("", *tagged("<b>" * 5_000 + "a"), tag="p")) == f"<p>{'<b>' * 20}a{'</b>' * 20}</p>"


def test_tags_take_linear_time() -> None:
    for text in (
        "<font" + " a=b" * 10_000,
        "<b" + " " * 30_000,
        "<" * 30_000,
        "<font a=" + "x" * 30_000,
        "</b>" * 10_000,
    ):
        tagged(text)


def test_marks_take_linear_time() -> None:
    for text in ("*" * 20_000, "*a" * 10_000, "`" * 20_000, "_ " * 10_000, "*_~" * 7_000):
        marked(text)


@pytest.mark.parametrize(
    ("text", "name", "units", "parts"),
    [
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("€" * 80, "GSM-7", 160, 1),
        ("a" * 152 + "€" + "a" * 20, "GSM-7", 174, 2),
        ("你" * 70, "UCS-2", 70, 1),
        ("你" * 71, "UCS-2", 71, 2),
        ("你" * 66 + "😀" + "你" * 66, "UCS-2", 134, 3),
    ],
)
def test_sms(text: str, name: str, units: int, parts: int) -> None:
    code = encoded(text)
    assert (code.name, code.units, len(code.parts)) == (name, units, parts)
    assert "".join(code.parts) == text


def test_sms_tells_what_forces_ucs_2() -> None:
    assert encoded("it’s – ok").outside == ["’", "–"]


@pytest.mark.parametrize("value", ["red", "#ggg", "#12345", "#fff;x", "#fff\n", " #fff", 5, None, ["#fff"], "url(x)"])
def test_no_colour(value: object) -> None:
    assert safe.colour(value) is None


@pytest.mark.parametrize("value", ["٣px", "1e3px", "12", "99999px", "12px;x", "12px\n", "calc(1px)", 12, None])
def test_no_length(value: object) -> None:
    assert safe.length(value, percent=True) is None


def test_ratio() -> None:
    assert safe.ratio("20:13") == "20 / 13"
    assert safe.ratio("1:9") == "1 / 3"
    assert [safe.ratio(value) for value in ("0:1", "1:0", "1:1:1", "a:b", "1 / 1", None)] == [None] * 6


def test_hosts_are_ascii() -> None:
    assert safe.host("https://еxample.com/x") == "xn--xample-2of.com"
    assert safe.opened("https://еxample.com/x") == "https://еxample.com/x (xn--xample-2of.com)"
    assert safe.opened("https://example.com/x") == "https://example.com/x"
    assert safe.host("https://[::1") == ""


def test_only_known_tags_are_written() -> None:
    for bad in (Element("", tag="script"), Element("", tag="svg"), Element("", onclick="x")):
        with pytest.raises(ValueError, match="no picture has"):
            write(bad)
    assert write(Element("a b", "<&>", style={"color": '#fff"'}, title='"')) == (
        '<div class="a b" title="&quot;" style="color:#fff&quot;">&lt;&amp;&gt;</div>'
    )
    assert visible("\x00\u202e") == "\ufffd⟨U+202E⟩"
