"""Builders: chains can fork, None leaves an argument out, and no call changes a builder or an argument."""

import copy
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

from ottbuild import Line, Messenger
from ottbuild.providers.messenger import models
from tests.helpers import AskedAgain, known_valid, no_schema_checks, no_validator


def test_a_chain_forks() -> None:
    start = Messenger.generic_template().element("Mug", subtitle="a")
    before = start.to_json()
    left = start.element("Cup", subtitle="b").metadata("left")
    right = start.element("Jug", subtitle="c").element("Pot", subtitle="d")
    titles = [[card["title"] for card in one.to_dict()["attachment"]["payload"]["elements"]] for one in (left, right)]
    assert titles == [["Mug", "Cup"], ["Mug", "Jug", "Pot"]]
    assert start.to_json() == before
    assert "metadata" not in right.to_dict()


def test_none_leaves_out() -> None:
    bare = Messenger.generic_template().element("Mug", subtitle="a")
    assert bare == (
        Messenger.generic_template()
        .element("Mug", subtitle="a", image_url=None, default_action=None, buttons=None)
        .sharable(None)
        .metadata(None)
        .quick_replies(None)
    )
    buttons = [Messenger.postback("Buy", "BUY"), None]
    assert len(bare.element("Cup", buttons=buttons).to_dict()["attachment"]["payload"]["elements"][1]["buttons"]) == 1


def test_what_goes_in_can_not_be_changed_from_outside() -> None:
    buttons: list[Any] = [Messenger.postback("Buy", "BUY")]
    card = Messenger.generic_template().element("Mug", buttons=buttons)
    before = card.to_json()
    buttons.append(Messenger.postback("Bye", "BYE"))
    card.to_dict()["attachment"]["payload"]["elements"].clear()
    wire = card.to_dict(check=False)
    wire["attachment"].clear()
    assert card.to_json() == before


def test_models_builders_and_parts_are_interchangeable() -> None:
    button = Messenger.postback("Buy", "BUY")
    card = Messenger.generic_template().element("Mug", buttons=[button])
    with_models = Messenger.generic_template().elements([
        models.GenericElement(title="Mug", buttons=(models.PostbackButton(title="Buy", payload="BUY"),))
    ])  # fmt: skip
    with_parts = Messenger.generic_template().elements(
        Messenger.generic_element(title, buttons=[button.build()]) for title in ["Mug"]
    )
    assert card == with_models == with_parts
    assert Messenger.send(card).to(id="1") == Messenger.send(card.build()).to(id="1")


def test_order_of_calls_does_not_matter_for_the_order_of_keys() -> None:
    one = Messenger.generic_template().metadata("m").quick_reply("a", "b").element("c", subtitle="d").sharable()
    other = Messenger.generic_template().sharable().element("c", subtitle="d").quick_reply("a", "b").metadata("m")
    assert one.to_json() == other.to_json()
    assert list(one.to_dict()) == ["attachment", "quick_replies", "metadata"]
    assert list(one.to_dict()["attachment"]["payload"]) == ["template_type", "sharable", "elements"]


def test_long_chains_cost_their_length() -> None:
    push = Line.push("U1")
    for number in range(20_000):
        push = push.message(Line.text(str(number)))
    assert len(push.to_dict(check=False)["messages"]) == 20_000
    assert copy.deepcopy(push) == pickle.loads(pickle.dumps(push)) == push


def test_models_are_frozen_and_hashable() -> None:
    button = Messenger.postback("Buy", "BUY").build()
    for change in (lambda: setattr(button, "title", "Bye"), lambda: delattr(button, "title")):
        with pytest.raises(
            attrs.exceptions.FrozenInstanceError, match=r"attrs.evolve\(model, title=...\) returns a copy"
        ):
            change()
    assert {button: 1}[models.PostbackButton(title="Buy", payload="BUY")] == 1
    assert attrs.evolve(button, title="Bye").to_dict() == {"type": "postback", "title": "Bye", "payload": "BUY"}
    assert not hasattr(button, "__dict__")


def test_checks_can_be_forbidden_in_tests() -> None:
    """Tests with no_validator or no_schema_checks rely on this: an invalid payload needs both."""
    payload = Messenger.text("x" * 2001)
    with no_schema_checks(), pytest.raises(AskedAgain):
        payload.to_bytes()
    with no_validator(), pytest.raises(AskedAgain):
        payload.to_bytes()
    assert not known_valid(payload)
    assert known_valid(Messenger.text("x" * 2000))
    assert [known_valid(Line.uri("Open", uri)) for uri in ("https://example.com", "nowhere")] == [True, False]


def test_repr() -> None:
    assert repr(Messenger.postback("Buy", "BUY")) == (
        '<messenger.postback_button {"type": "postback", "title": "Buy", "payload": "BUY"}>'
    )
    assert repr(Messenger.text("a").build()) == "Message(text='a')"


def test_importing_loads_no_provider() -> None:
    program = (
        "import sys, ottbuild; heavy = {'typing', 'attrs', 'cattrs', 'orjson', 'json', 're'} & set(sys.modules);"
        "heavy -= BEFORE; assert not heavy, heavy;"
        "loaded = [name for name in sys.modules if name.startswith('ottbuild.')]; assert not loaded, loaded;"
        "ottbuild.Messenger; assert not {'ottbuild.providers.line', 'ottbuild.providers.marketing_cloud', 'attrs', 'cattrs'} & set(sys.modules);"
        "ottbuild.Messenger.text('a').to_bytes(); assert not {'attrs', 'cattrs', 'regex'} & set(sys.modules);"
        "assert not [name for name in sys.modules if name.endswith('._readers')];"
        "ottbuild.parse('messenger.message', b'{\"text\": \"a\"}');"
        "assert not {'cattrs', 'regex', 'ottbuild.schemas.validator'} & set(sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; BEFORE = set(sys.modules); {program}"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_an_unknown_name() -> None:
    import ottbuild

    with pytest.raises(AttributeError, match=r"ottbuild has no 'Telegram': its providers are .* Line, "):
        ottbuild.Telegram  # type: ignore[attr-defined]  # noqa: B018
    assert {"Messenger", "Line", "MarketingCloud", "parse", "Problem"} <= set(dir(ottbuild))
