"""ottbuild explain: every place of every kind, by every name."""

import ast
import re
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

import ottbuild
from ottbuild.catalog import providers
from ottbuild.guide.examples import examples
from ottbuild.guide.paths import Location, find
from tests.cli.conftest import Cli

KINDS = ottbuild.kinds()
NAMES: dict[str, Any] = {"ottbuild": ottbuild, "data": "{}", **{name: getattr(ottbuild, name) for name in providers()}}


def section(text: str, title: str) -> list[str]:
    """The lines below a title."""
    match = re.search(rf"^{re.escape(title)}\n((?:  .*\n)+)", text, re.M)
    return [line[2:] for line in match[1].splitlines()] if match else []


def places(location: Location, depth: int) -> Iterator[Location]:
    yield location
    if depth:
        for one in (*location.variants, *location.fields):
            yield from places(one, depth - 1)


def test_a_field(cli: Cli) -> None:
    assert cli("explain", "line.message.buttons.text") == (
        0,
        """\
line.message.buttons.text: string, required
  Text of up to 160 characters, or up to 60 with an image or a title.

limits
  not empty

conditions
  The text has up to 60 characters with an image or a title, up to 160 without.
    at most 60 grapheme clusters
    at most 160 grapheme clusters
    see https://developers.line.biz/en/reference/messaging-api/#buttons
    see https://developers.line.biz/en/docs/messaging-api/text-character-count/

example
  Line.buttons("From 120 euros a night, breakfast included.", alt_text="News from Lakeside")

see
  https://developers.line.biz/en/reference/messaging-api/#buttons
  https://developers.line.biz/en/docs/messaging-api/text-character-count/
""",
        "",
    )


LIMITS = [
    ("messenger.message.text", "limits", "1 to 2000 characters"),
    ("line.message.text.text", "limits", "1 to 5000 UTF-16 code units"),
    ("messenger.message.generic_template.elements", "limits", "1 to 10 items"),
    ("messenger.message.generic_template.elements", "each item", "at least 2 fields"),
    ("line.push.custom_aggregation_units", "each item", "matches ^[a-zA-Z0-9_]{1,30}$"),
    ("line.message.location.longitude", "example", 'Line.location("Lakeside Clinic", "1-3 Kioicho, Chiyoda-ku, Tokyo", latitude=35.67966, longitude=139.73669)'),
    ("line.message.sticker.package_id", "limits", "matches ^[0-9]+$"),
    ("line.message.text_v2.substitution", "limits", "at most 100 fields"),
    ("line.message.text_v2.substitution", "limits", "keys match ^[0-9a-zA-Z_]{1,20}$"),
    ("line.message.buttons.image_size", "limits", "if absent, the provider assumes 'cover'"),
    ("line.message.buttons.image_size", "values", "'contain'"),
    ("line.message.buttons.postback.label", "conditions", "  at most 20 grapheme clusters"),
    ("messenger.send.tag", "values", "other values pass too"),
    ("messenger.send.tag", "conditions", "MESSAGE_TAG needs a tag."),
    ("messenger.send.recipient", "conditions", "With name goes phone_number."),
    ("marketing_cloud.send.validity_period", "limits", "when parsing, string passes too"),
    ("marketing_cloud.send.message_key", "names", "messageKey on the wire, message_key in Python"),
    ("marketing_cloud.send.message_key", "names", "in any letter case when parsing"),
    ("marketing_cloud.send.to", "the provider's errors", "missing: To object must be provided"),
    ("marketing_cloud.send.contents", "the provider's errors", "missing: Message contents must be provided (code 10002)"),
    ("messenger.message.list_template", "deprecated", "was switched off by the provider; use the generic template"),
    ("line.message.flex.contents.bubble.body.contents.filler", "deprecated", "is deprecated by the provider"),
    ("line.message", "entry points", "Line.image_carousel  Up to 10 images, side by side, each with an action."),
    ("line.error", "example", 'ottbuild.parse("line.error", data)'),
    ("line.push.to", "see", "https://developers.line.biz/en/reference/messaging-api/#send-push-message"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "title", "line"), LIMITS)
def test_what_is_said(cli: Cli, path: str, title: str, line: str) -> None:
    assert line in section(cli("explain", path).out, title)


def test_a_secret_is_called_one(cli: Cli) -> None:
    assert cli("explain", "marketing_cloud.registration.line.channel_secret").out.startswith(
        "marketing_cloud.registration.line.channel_secret: string, required, secret\n"
    )


@pytest.mark.parametrize(
    ("path", "required"),
    [
        ("line.message.buttons.text", True),
        ("line.message.buttons.title", False),
        ("line.message.buttons.postback.label", True),  # in a template
        ("line.message.flex.contents.bubble.body.contents.button.action.postback.label", True),  # by its button
        ("line.message.flex.contents.bubble.body.contents.box.action.postback.label", False),
        ("marketing_cloud.send.to.ott_id", False),  # by the network
    ],
)
def test_whether_a_field_is_required_in_its_place(path: str, required: bool) -> None:
    assert find(path).required == required


WAYS = [
    ["line.message.buttons.text", "line.message.template.template.buttons.text"],
    ["line.message.buttons.alt_text", "line.message.buttons.altText", "line.message.template.altText"],
    ["line.message.text_v2.text", "line.message.textV2.text"],
    ["line.message.buttons.actions.postback.data", "line.message.buttons.postback.data"],
    ["line.message.quick_reply.items", "line.message.quick_replies", "line.message.text.quickReply.quick_reply"],
    [
        "messenger.message.generic_template.element.title",
        "messenger.message.attachment.template.payload.generic.elements.title",
    ],
    ["messenger.message.attachment", "messenger.message.attachment.type"],
    ["messenger.message.image.url", "messenger.message.attachment.image.payload.url"],
    ["marketing_cloud.send.sender_id", "marketing_cloud.send.from.senderId"],
    ["marketing_cloud.send.native.payload.text.text", "marketing_cloud.send.message.contents.native.payload.text.text"],
    ["marketing_cloud.registration.line.channel_id", "marketing_cloud.registration.line_registration.channelId"],
    ["line.narrowcast.demographic.age.gte", "line.narrowcast.filter.demographic.age.gte"],
    ["line.message.text_v2.substitution.mention.mentionee", "line.message.textV2.substitution.mention.mentionee"],
]


@pytest.mark.parametrize("ways", WAYS)
def test_all_names_lead_to_the_same_place(ways: list[str]) -> None:
    first, *others = [find(way) for way in ways]
    for other in others:
        assert (other.whole, other.key) == (first.whole, first.key)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("line.message.buttons.txt", "'txt' is not in line.message.buttons; did you mean 'text'?"),
        ("line.message.butons.text", "'butons' is not in line.message; did you mean 'buttons'?"),
        ("line.push.zzz", "'zzz' is not in line.push, which has to, messages, notificationDisabled and customAggregationUnits"),
        ("line.push.to.more", "'more' is not in line.push.to, which has no fields"),
        ("line.pusch", "'line.pusch' is not a payload kind; did you mean 'line.push'?"),
        ("line.pusch.messages.text", "'line.pusch' is not a payload kind; did you mean 'line.push'?"),
        ("line.flexbox.contents", "'line.flexbox' is not a payload kind; did you mean 'line.flex_box'?"),
        ("shoes", "'shoes' is not a payload kind; see: ottbuild kinds --parts"),
        ("", "'' is not a payload kind; see: ottbuild kinds --parts"),
    ],
)  # fmt: skip
def test_wrong_paths(cli: Cli, path: str, said: str) -> None:
    assert cli("explain", path) == (2, "", f"ottbuild: {said}\n")


@pytest.mark.parametrize("kind", KINDS)
def test_every_place_can_be_explained(cli: Cli, kind: str) -> None:
    for location in places(find(kind), 2):
        result = cli("explain", location.path)
        assert result.code == 0, location.path
        assert result.lines[0].startswith(f"{location.path}: "), location.path
        assert section(result.out, "see") or location.owner is None, location.path


@pytest.mark.parametrize("kind", KINDS)
def test_every_example_runs(kind: str) -> None:
    """What is made is not always a whole payload, but the call is a right one."""
    for location in places(find(kind), 4):
        for example in examples(location):
            ast.parse(example, mode="eval")
            if "(...)" in example:
                continue
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                assert eval(example, dict(NAMES)) is not None, (location.path, example)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_request_has_an_example(kind: str) -> None:
    location = find(kind)
    if not examples(location):  # an answer
        return
    for one in places(location, 2):
        variant = one if one.owner is None else one.owner
        is_only_read = "deprecated" in variant.whole[1] and not examples(variant)  # no call makes what is switched off
        assert examples(one) or is_only_read, one.path


WHOLE = [
    (
        'Line.push("U4af4980629c1d2e3f4a5b6c7d8e9f0a1")'
        '.message(Line.text("Your appointment is on 12 March at 10:30."))',
        "line.push",
    ),
    (
        'Line.buttons("From 120 euros a night, breakfast included.", alt_text="News from Lakeside")'
        '.postback("Book", "action=book&room=12")',
        "line.message.buttons",
    ),
    (
        'Messenger.send(Messenger.text("Thanks for your order! It leaves our store today.")).to("1254477777772919")',
        "messenger.send",
    ),
    (
        'MarketingCloud.send("e1c35141-6e5c-4bc2-813b-60f969e52b0d", sender_type="messenger", '
        'sender_id="503868699681937", validity_period=1440).to("FBfacdb735074f7c492c0bf190fa99020")'
        '.text("Thanks for your purchase! Order 1042 leaves our store today.")',
        "marketing_cloud.send",
    ),
]


@pytest.mark.parametrize(("example", "path"), WHOLE)
def test_the_example_of_an_object_has_what_is_required(example: str, path: str) -> None:
    assert example in examples(find(path))
