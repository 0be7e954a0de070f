"""Validate payloads at the limit of every rule, and just beyond it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

import pytest

import ottbuild
from ottbuild.catalog import kind_homes
from ottbuild.schemas.examples.draft import Impossible, Path
from ottbuild.schemas.spec import Schema, schema_of
from tests.contract import COVERED
from tests.contract.case import Case, Expected, Reported, pointer
from tests.contract.cases import beyond_of, limits_of
from tests.contract.maker import AnotherVariant, Maker
from tests.contract.rules import Rule, components, provider, rules_of
from tests.contract.ways import ATTEMPTS, Entry, context, entries, narrowed, problems_of, severity, varied
from tests.fuzz.verdicts import misbuilt

SHADOWED = {
    "line.ImagemapMessage/allOf/0/properties/baseUrl/not": "what ends in .png here is no address either",
    "messenger.DefaultAction/allOf/0/if": "what is no https address here is no address at all",
    "messenger.WebUrlButton/allOf/0/if": "what is no https address here is no address at all",
    "messenger.WebUrlMenuItem/allOf/0/if": "what is no https address here is no address at all",
    "instagram.DefaultAction/allOf/0/if": "what is no https address here is no address at all",
    "instagram.WebUrlButton/allOf/0/if": "what is no https address here is no address at all",
    "instagram.WebUrlMenuItem/allOf/0/if": "what is no https address here is no address at all",
    "webex_connect.WebExtras/properties/time_to_live/allOf/1/x-check": "a number far too large breaks the limit, too",
    "line.TextMessageV2/properties/substitution/maxProperties": "20 mentions and 20 emojis are all that a message holds",
    "messenger.FeedbackQuestion/properties/score_option/enum": "every type of question narrows it further",
}
"""Rules that no payload can reach or break without breaking another one, and why."""
UNREACHABLE = {
    "webex_connect.InteractiveTarget/properties/value/minLength": "no address has one character",
    "webex_connect.NotificationTarget/properties/value/minLength": "no address has one character",
}
"""Rules whose limit no valid payload can be at, and why."""
BY_THEMSELVES = {
    "line.FlexIcon/properties/offsetBottom": "icons stand in baseline boxes, where nothing has an offsetBottom",
    "line.RichMenuSwitchAction": "no message takes it; it is for rich menus",
    "line.TextEmoji/properties/index/minimum": "the index is that of a mark in the text",
    "whatsapp.QuickRepliesAction/required[buttons]": "an action is told by what it has",
    "whatsapp.QuickRepliesAction/properties/buttons/minItems": "cards have buttons of one kind, and as many",
    "whatsapp.CardDefinition/": "the cards of a new template have as many buttons, or none",
    "whatsapp.ProductCardAction/properties/catalog_id": "the products of all cards are of one catalog",
    "whatsapp.UntypedText/required[text]": "what has neither a type nor a text is no message that one could name",
    **{
        f"whatsapp.{name}Values/{rule}": "its type tells what it is; another one is reported as that of no variant"
        for name in ("Header", "Body", "LimitedTimeOffer", "OrderStatus", "TapTarget")
        for rule in ("required[type]", "properties/type/")
    },
    **{
        f"{network}.{name}Event/required": "an event of the chat is told by what it has"
        for network, names in (
            (
                "messenger",
                "AccountLinking AppRoles Delivery Feedback Message MessageEdit Optin PassThreadControl Postback Reaction Read Referral RequestThreadControl TakeThreadControl",
            ),
            (
                "instagram",
                "Message PassThreadControl Postback Reaction Read Referral RequestThreadControl TakeThreadControl",
            ),
        )
        for name in names.split()
    },
}
"""Components, and places in them, that no payload can hold without breaking another rule, and why."""


class Draft(NamedTuple):
    """A payload in the making, to try a rule with."""

    entry: Entry
    maker: Maker
    at: Path
    """The place that the rule is about."""


def prove(rule: Rule, case: Case, beyond: bool, whole: bool, drafts: list[Draft]) -> str | None:
    """Make the payload of a case, and return what is wrong with it.

    If it is a `whole` payload, also return what is wrong with the calls that build it. Else it is the component alone, if
    that can have the case.

    Args:
        drafts: Keeps the draft of the last case that was no whole payload. The next case mostly differs from it in one
            value, so it is tried with that first, which saves solving.
    """
    if rule.id in UNREACHABLE and not beyond:
        return None
    for draft in () if whole else drafts:
        with suppress(Impossible):
            found, expected = told(rule, beyond, draft, case.prepare(draft.maker, draft.at))
            if found == expected:
                return None
    failure = f"no payload can hold it; if that is how it should be, add it to BY_THEMSELVES in {__name__}"
    alone = [Entry(rule.home, (), 0)]
    places = alone if any(map(rule.id.startswith, BY_THEMSELVES)) else entries().get(rule.home, [])
    places = places if whole else [*alone, *places]
    for turn in range(ATTEMPTS):
        for entry in places:
            maker = Maker(entry.root, entry.attempt + turn, broken=rule if beyond else None)
            try:
                at = maker.target = maker.follow((*varied(entry.way, turn), *rule.way))
                expect = case.prepare(maker, at)
                data = maker.solve()
                draft = Draft(entry, maker, at)
                found, expected = told(rule, beyond, draft, expect)
            except AnotherVariant:
                places = alone
                break
            except Impossible as error:
                failure = failure if "gives" in failure else str(error)
                continue
            if found == expected:
                drafts[:] = drafts if whole else [draft]
                return through_calls(entry.root, data) if whole and not is_shadowed(rule, beyond) else None
            failure = f"{json.dumps(data, ensure_ascii=False)[:600]}\n      gives {found}\n      not   {expected}"
    return f"{rule.id}: {case.name}\n      {failure}"


def is_shadowed(rule: Rule, beyond: bool) -> bool:
    return beyond and rule.id in SHADOWED


def told(
    rule: Rule, beyond: bool, draft: Draft, expect: Callable[[], Expected] | None
) -> tuple[list[Reported], list[Reported]]:
    """Return the problems of a finished payload that count for a rule, and those that it must have."""
    root, way, data = draft.entry.root, draft.entry.way, draft.maker.data
    wanted = [] if expect is None else [narrowed(root, data, expect())]
    expected: list[Reported] = [(*one, severity(root, way, rule, one)) for one in wanted]
    problems = [
        problem
        for problem in problems_of(root, data)
        if problem[-1] == "error"
        or problem[:2] in [one[:2] for one in expected]
        or (rule.advice and problem[0] == pointer(draft.at))
    ]
    if is_shadowed(rule, beyond) and any(one[:2] == expected[0][:2] for one in problems):
        return expected, expected
    if rule.id in SHADOWED:
        problems = [
            problem for problem in problems if problem in expected or (not beyond and problem[0] == pointer(draft.at))
        ]
    if expected and expected[0][1] == "type" and expected[0][3] in ("null", "***"):
        problems = problems_with_null(problems, expected, draft)
    return problems, expected


def through_calls(root: Schema, data: Any) -> str | None:
    """Return what the calls that build a payload report, if it is not what the validator reports."""
    kind = root.label
    if kind not in kind_homes() or root is not schema_of(*kind_homes()[kind]):
        return None
    fault = fault_of(kind, json.dumps(data))
    return fault and f"{json.dumps(data, ensure_ascii=False)[:600]}\n      {fault}"


@cache
def fault_of(kind: str, text: str) -> str | None:
    """Return what is wrong with the calls that build a payload; many cases, such as those of a valid one, have the same."""
    return misbuilt(kind, json.loads(text), ottbuild.check(kind, text))


def problems_with_null(problems: list[Reported], expected: list[Reported], draft: Draft) -> list[Reported]:
    """Return what is expected if null counts as an absent field here, and the problems say so."""
    entry, maker, at = draft
    if at and isinstance(at[-1], str) and maker.get(at) is None:
        node = maker.declared(at[:-1])[1]
        reads = context(entry.root, entry.way)[0]
        if "properties" in node:
            here = [problem[1] for problem in problems if problem[0] == pointer(at) and problem[-1] == "error"]
            required = at[-1] in node.get("required", ()) and not entry.root.inbound
            if here == ["required"] or ("type" not in here and not required and reads.null != "refused"):
                return expected
    return problems


@pytest.mark.parametrize("schema", components(), ids=lambda schema: f"{provider(schema)}.{schema.name}")
def test_every_rule_holds_up_to_its_limit_and_no_further(schema: Schema) -> None:
    """A rule is proven in whole payloads once on each side of its limit. Its other cases go to the same generated function."""
    counts = COVERED.setdefault(provider(schema), Counter())
    failures: list[str] = []
    for rule in rules_of(schema):
        proven = Counter[str]()
        for word, cases in (("at the limit", limits_of(rule)), ("beyond", beyond_of(rule))):
            drafts: list[Draft] = []
            for number, case in enumerate(cases):
                failure = prove(rule, case, word == "beyond", number == 0, drafts)
                proven[word] += 1
                if failure is not None:
                    failures.append(failure)
        if rule.keyword != "if":  # a condition is proven by the rules in its consequence
            failures += [f"{rule.id}: has no case {word}" for word in ("at the limit", "beyond") if not proven[word]]
            proven["rules"] = 1
            proven["by themselves"] = any(rule.id.startswith(place) for place in BY_THEMSELVES)
        counts += proven
    assert not failures, f"{len(failures)} of {schema.name}:\n  " + "\n  ".join(failures)


def test_no_exception_is_out_of_date() -> None:
    ids = [rule.id for schema in components() for rule in rules_of(schema)]
    assert SHADOWED.keys() | UNREACHABLE.keys() <= set(ids)
    assert all(any(name.startswith(place) for name in ids) for place in BY_THEMSELVES)
