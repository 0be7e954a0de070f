"""The kinds of changes of a spec, and their effect on writers and readers of payloads."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import NamedTuple


class Effect(Enum):
    """The effect of a change on the set of valid values."""

    NONE = "neither"
    TIGHTER = "tighter"
    """Some valid values became invalid, which breaks those who write them."""
    LOOSER = "looser"
    """Some invalid values became valid, which those who read them do not expect."""
    OTHER = "both"
    """Both at once; also everything that breaks Python code that uses a name."""


class Rule(NamedTuple):
    """One kind of change."""

    effect: Effect
    adds: bool
    """True if users get something that they did not have."""
    meaning: str


def _limits() -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for name, what in LIMITS.items():
        least = name.startswith("min")
        for word, tighter, adds in (
            ("added", True, False),
            ("removed", False, True),
            ("raised", least, not least),
            ("lowered", not least, least),
        ):
            rules[f"{name}-{word}"] = Rule(Effect.TIGHTER if tighter else Effect.LOOSER, adds, f"the {what} is {word}")
    return rules


LIMITS = {
    "min-length": "least length of a text",
    "max-length": "greatest length of a text",
    "min-items": "least number of items",
    "max-items": "greatest number of items",
    "min-fields": "least number of fields",
    "max-fields": "greatest number of fields",
    "minimum": "least number",
    "maximum": "greatest number",
}

PAYLOAD = {
    "kind-added": Rule(Effect.NONE, True, "there is a new payload kind"),
    "kind-removed": Rule(Effect.OTHER, False, "a payload kind is gone"),
    "kind-renamed": Rule(Effect.OTHER, False, "a payload kind has another name"),
    "property-added": Rule(Effect.NONE, True, "an object has a new optional property"),
    "required-property-added": Rule(Effect.TIGHTER, True, "an object has a new property, which is required"),
    "property-removed": Rule(Effect.OTHER, False, "a property is gone"),
    "property-renamed": Rule(Effect.OTHER, False, "a property of the same shape has another name"),
    "property-respelt": Rule(Effect.NONE, False, "a property is written in another way; the old one still parses"),
    "required-added": Rule(Effect.TIGHTER, False, "a property is required that was optional"),
    "required-removed": Rule(Effect.LOOSER, True, "a property is optional that was required"),
    "type-narrowed": Rule(Effect.TIGHTER, False, "fewer JSON types are valid"),
    "type-widened": Rule(Effect.LOOSER, True, "more JSON types are valid"),
    "type-changed": Rule(Effect.OTHER, False, "other JSON types, or another object, are valid"),
    "const-changed": Rule(Effect.OTHER, False, "the only value there can be is another one"),
    "enum-value-added": Rule(Effect.LOOSER, True, "a closed set has a new value"),
    "enum-value-removed": Rule(Effect.TIGHTER, False, "a closed set has lost a value"),
    "values-opened": Rule(Effect.LOOSER, True, "values that are not listed are valid too"),
    "values-closed": Rule(Effect.TIGHTER, False, "only listed values are valid"),
    "known-value-added": Rule(Effect.NONE, True, "an open set has a new known value"),
    "known-value-removed": Rule(Effect.NONE, False, "an open set has lost a known value, which passes all the same"),
    **_limits(),
    "length-unit-tightened": Rule(Effect.TIGHTER, False, "a length is counted in a unit that fewer texts keep"),
    "length-unit-loosened": Rule(Effect.LOOSER, True, "a length is counted in a unit that more texts keep"),
    "pattern-added": Rule(Effect.TIGHTER, False, "a text has to match a pattern"),
    "pattern-removed": Rule(Effect.LOOSER, True, "a text need not match a pattern"),
    "pattern-changed": Rule(Effect.OTHER, False, "a text has to match another pattern"),
    "unique-items-added": Rule(Effect.TIGHTER, False, "items have to differ"),
    "unique-items-removed": Rule(Effect.LOOSER, True, "items may be equal"),
    "unknown-fields-allowed": Rule(Effect.LOOSER, True, "an object may have fields that nobody documents"),
    "unknown-fields-refused": Rule(Effect.TIGHTER, False, "an object has no other fields than documented"),
    "variant-added": Rule(
        Effect.NONE, True, "a union has a new variant; a reader had to be ready for an unknown one before"
    ),
    "variant-removed": Rule(Effect.TIGHTER, False, "a union has lost a variant"),
    "variant-renamed": Rule(Effect.OTHER, False, "a variant of the same shape has another tag value"),
    "tag-changed": Rule(Effect.OTHER, False, "another property tells the variants of a union apart"),
    "condition-added": Rule(Effect.TIGHTER, False, "there is a new rule between fields"),
    "condition-removed": Rule(Effect.LOOSER, True, "a rule between fields is gone"),
    "condition-tightened": Rule(Effect.TIGHTER, False, "a rule between fields allows less"),
    "condition-loosened": Rule(Effect.LOOSER, True, "a rule between fields allows more"),
    "condition-changed": Rule(Effect.OTHER, False, "a rule between fields asks something else"),
    "severity-raised": Rule(Effect.TIGHTER, False, "a broken rule is an error that was only a warning"),
    "severity-lowered": Rule(Effect.LOOSER, True, "a broken rule is only a warning that was an error"),
    "warning-added": Rule(Effect.NONE, False, "there is a new warning; what it is about still builds"),
    "warning-removed": Rule(Effect.NONE, False, "a warning is gone"),
    "uri-added": Rule(Effect.TIGHTER, False, "a text has to be an address"),
    "uri-removed": Rule(Effect.LOOSER, True, "a text need not be an address"),
    "uri-tightened": Rule(Effect.TIGHTER, False, "fewer addresses are valid"),
    "uri-loosened": Rule(Effect.LOOSER, True, "more addresses are valid"),
    "reads-tightened": Rule(
        Effect.TIGHTER, False, "null, an unknown field, a text for a number or JSON text is refused"
    ),
    "reads-loosened": Rule(
        Effect.LOOSER, True, "null, an unknown field, a text for a number or JSON text is no longer refused"
    ),
    "check-added": Rule(Effect.TIGHTER, False, "there is a new x-check"),
    "check-removed": Rule(Effect.LOOSER, True, "an x-check is gone"),
    "check-tightened": Rule(Effect.TIGHTER, False, "an x-check allows less"),
    "check-loosened": Rule(Effect.LOOSER, True, "an x-check allows more"),
    "spelling-added": Rule(Effect.NONE, True, "another spelling, or another JSON type, is accepted when parsing"),
    "spelling-removed": Rule(Effect.OTHER, False, "a spelling, or a JSON type, is no longer accepted when parsing"),
    "key-order-changed": Rule(Effect.NONE, False, "keys are written in another order"),
    "switched-off": Rule(Effect.TIGHTER, False, "the provider refuses what it has switched off"),
    "switched-on": Rule(Effect.LOOSER, True, "the provider no longer refuses what it had switched off"),
    "deprecated": Rule(Effect.NONE, False, "the provider has switched something off; it still builds"),
    "undeprecated": Rule(Effect.NONE, False, "something is no longer called deprecated"),
    "secret-added": Rule(Effect.NONE, False, "a value is no longer shown"),
    "secret-removed": Rule(Effect.NONE, False, "a value is shown"),
    "error-text-changed": Rule(Effect.NONE, False, "the provider's own error texts or codes are others"),
    "problem-id-changed": Rule(Effect.OTHER, False, "a broken rule gives a problem with another id"),
    "documentation-changed": Rule(Effect.NONE, False, "descriptions, sources, examples or defaults are others"),
}
CALL = {
    "call-added": Rule(Effect.NONE, True, "there is a new call"),
    "call-removed": Rule(Effect.OTHER, False, "a call is gone"),
    "call-renamed": Rule(Effect.OTHER, False, "a call for the same thing has another name"),
    "call-argument-added": Rule(Effect.NONE, True, "a call has a new optional argument"),
    "call-required-argument-added": Rule(Effect.OTHER, True, "a call has a new argument, which is required"),
    "call-argument-removed": Rule(Effect.OTHER, False, "an argument is gone"),
    "call-argument-renamed": Rule(Effect.OTHER, False, "an argument of the same type has another name"),
    "call-argument-reordered": Rule(Effect.OTHER, False, "positional arguments stand in another order"),
    "call-argument-keyword-only": Rule(Effect.OTHER, False, "an argument has to be named"),
    "call-argument-positional": Rule(Effect.NONE, True, "an argument need not be named"),
    "call-argument-required": Rule(Effect.OTHER, False, "an argument has to be given"),
    "call-argument-optional": Rule(Effect.NONE, True, "an argument can be left out"),
    "call-argument-narrowed": Rule(Effect.OTHER, False, "an argument takes less"),
    "call-argument-widened": Rule(Effect.NONE, True, "an argument takes more"),
    "call-argument-type-changed": Rule(Effect.OTHER, False, "an argument takes something else"),
    "call-result-changed": Rule(Effect.OTHER, False, "a call returns something else"),
    "call-builds-other": Rule(Effect.OTHER, False, "a call with the same arguments builds another payload"),
    "call-deprecated": Rule(Effect.NONE, False, "a call gives a DeprecationWarning"),
    "call-undeprecated": Rule(Effect.NONE, False, "a call no longer gives a DeprecationWarning"),
}
MODEL = {
    "model-added": Rule(Effect.NONE, True, "there is a new class or alias in models"),
    "model-removed": Rule(Effect.OTHER, False, "a class or alias in models is gone"),
    "model-renamed": Rule(Effect.OTHER, False, "a class or alias in models has another name"),
    "model-field-renamed": Rule(Effect.OTHER, False, "an attribute has another name; its wire key stays"),
    "acceptance-changed": Rule(Effect.OTHER, False, "other codes of an answer say that all went well"),
    "events-changed": Rule(Effect.OTHER, False, "the events of a webhook, or what stands around them, are elsewhere"),
    "matching-added": Rule(Effect.NONE, True, "the items of an answer can be matched to what was sent"),
    "matching-changed": Rule(Effect.OTHER, False, "the items of an answer are matched to what was sent otherwise"),
}
PROVIDER = {
    "provider-added": Rule(Effect.NONE, True, "there is a new provider"),
    "provider-removed": Rule(Effect.OTHER, False, "a provider is gone"),
    "entry-renamed": Rule(Effect.OTHER, False, "the name that users import is another"),
    "operation-added": Rule(Effect.NONE, True, "there is a new operation"),
    "operation-removed": Rule(Effect.OTHER, False, "an operation is gone"),
    "operation-moved": Rule(Effect.OTHER, False, "an operation has another method or path"),
    "operation-body-changed": Rule(Effect.OTHER, False, "an operation takes or gives another payload kind"),
    "operation-sending-changed": Rule(
        Effect.NONE, False, "other rules say what is sent again, under which key, and how often"
    ),
    "signature-changed": Rule(Effect.OTHER, False, "what the provider sends by itself is verified in another way"),
    "parameter-added": Rule(Effect.NONE, True, "an operation has a new optional parameter"),
    "parameter-required": Rule(Effect.OTHER, False, "a parameter has to be given, whether it is new or was optional"),
    "parameter-optional": Rule(Effect.NONE, True, "a parameter can be left out"),
    "parameter-changed": Rule(Effect.OTHER, False, "other values of a parameter are valid"),
    "parameter-removed": Rule(Effect.OTHER, False, "a parameter is gone"),
}
SECTIONS = {"provider": PROVIDER, "payload": PAYLOAD, "call": CALL, "model": MODEL}
RULES = {rule: entry for rules in SECTIONS.values() for rule, entry in rules.items()}
"""Stable id -> rule. Other programs use the ids, so the meaning of an id never changes."""
_SECTION = {rule: section for section, rules in SECTIONS.items() for rule in rules}


class Location(NamedTuple):
    """A place in a file."""

    file: str
    line: int
    old: bool = False
    """True for a place in the old specs, the only one that removed parts have."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}{' (old)' if self.old else ''}"


@dataclass(frozen=True)
class Change:
    """One change."""

    provider: str
    rule: str
    breaking: bool
    subjects: tuple[str, ...]
    """The parts that changed: `GenericElement.title`, `Messenger.web_url`; several if one edit changed them all."""
    text: str
    location: Location
    kinds: tuple[str, ...] = ()
    """The payload kinds that hold the changed part."""
    ways: tuple[str, ...] = ()
    """`sent` if users write the part and the provider reads it, `received` if the provider writes it."""
    calls: tuple[str, ...] = ()
    """The calls that make the changed part."""

    @property
    def section(self) -> str:
        """`provider`, `payload`, `call` or `model`."""
        return _SECTION[self.rule]

    @property
    def adds(self) -> bool:
        """True if users get something that they did not have."""
        return RULES[self.rule].adds

    @property
    def order(self) -> tuple[object, ...]:
        """The sort key: breaking changes first, then the order of the specs."""
        place = list(SECTIONS).index(self.section)
        last = self.rule == "documentation-changed"
        return (self.provider, place, not self.breaking, last, *self.location, self.rule, self.subjects, self.text)


class Way(StrEnum):
    """Who writes a part of a payload, and who reads it."""

    SENT = "sent"
    """Users send it in a request."""
    UNUSED = "unused"
    """No operation names it. It counts as sent."""
    ANSWERED = "received"
    """The provider answers it."""
    CALLED = "called"
    """The provider sends it by itself."""


def direction(way: Way) -> str:
    """Return a way as users know it: `sent` or `received`."""
    return "sent" if way in (Way.SENT, Way.UNUSED) else "received"


def breaks(effect: Effect, ways: Collection[Way]) -> bool:
    """Return True if a change breaks those who send, or those who receive, as `ways` says.

    Users must be able to send what they sent before. They must not receive what they could not receive before. A part of
    requests in an answer is an echo: it holds what users have sent themselves, and nothing else.
    """
    written = any(direction(way) == "sent" for way in ways)
    is_read = Way.CALLED in ways or (Way.ANSWERED in ways and Way.SENT not in ways)
    tighter = effect in (Effect.TIGHTER, Effect.OTHER) and written
    looser = effect in (Effect.LOOSER, Effect.OTHER) and is_read
    return tighter or looser


def merged(changes: Iterable[Change]) -> list[Change]:
    """Return the changes in order. One edit with the same effect on several parts becomes one change."""
    by_key: dict[tuple[object, ...], Change] = {}
    for change in sorted(changes, key=lambda change: change.order):
        key = (change.provider, change.rule, change.breaking, change.text, change.location)
        other = by_key.get(key, change)
        by_key[key] = replace(
            change,
            subjects=tuple(dict.fromkeys(other.subjects + change.subjects)),
            kinds=tuple(sorted({*other.kinds, *change.kinds})),
            ways=tuple(sorted({*other.ways, *change.ways}, reverse=True)),
            calls=tuple(dict.fromkeys(other.calls + change.calls)),
        )
    return sorted(by_key.values(), key=lambda change: change.order)


def bump(changes: list[Change], version: str) -> tuple[str, str]:
    """Return the part of `version` that must be raised, and the next version."""
    major, minor, patch = (int(part) for part in version.split("."))
    if not changes:
        return "none", version
    breaking = any(change.breaking for change in changes)
    if breaking and major:
        return "major", f"{major + 1}.0.0"
    if breaking or (major and any(change.adds for change in changes)):
        return "minor", f"{major}.{minor + 1}.0"
    return "patch", f"{major}.{minor}.{patch + 1}"
