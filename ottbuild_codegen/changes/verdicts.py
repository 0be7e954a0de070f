"""Compares the rules of two components, fact by fact."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ottbuild.schemas.wording import show
from ottbuild_codegen.changes.change import Effect
from ottbuild_codegen.changes.facts import (
    ENTRY,
    HIGH,
    LOW,
    At,
    Fact,
    FieldShape,
    Key,
    Path,
    Value,
    can_hold,
    holders,
    renamed,
)
from ottbuild_codegen.changes.pairs import Draft, Pair, below, unrelated
from ottbuild_codegen.changes.phrases import (
    KINDS,
    a_thing,
    amount,
    fact_words,
    gone_words,
    guard_words,
    reading,
    subject,
    type_words,
)
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.text import deprecation


@dataclass(frozen=True)
class Side:
    """A component before or after the change, with the values that it could hold."""

    spec_set: SpecSet
    component: Component
    names: dict[str, str]
    """Name of a property after -> its name on this side."""

    def has(self, path: Path) -> bool:
        """Return True if the component has such a place."""
        return any(holders(self.spec_set, self.component, self.own(path)))

    def holds(self, path: Path, rule: str) -> bool:
        """Return True if something at the place might satisfy `rule`, given as canonical JSON."""
        node: Node = json.loads(rule)
        return can_hold(self.spec_set, self.component, self.own(path), node if path else renamed(node, self.names))

    def own(self, path: Path) -> Path:
        """Return a path with the names of this side."""
        return (self.names.get(path[0], path[0]), *path[1:]) if path else path


class Verdicts:
    """The comparison of all places of two components."""

    def __init__(self, before: SpecSet, after: SpecSet, pair: Pair, olds: FieldShape, news: FieldShape) -> None:
        self.pair = pair
        self.olds = olds
        self.news = news
        self.back = {new: old for old, new in pair.renames.items()}
        self.descriptions = descriptions(olds) & descriptions(news)
        """Descriptions of conditions that both sides have: what changed is a part of them."""
        self.before = Side(before, pair.old, self.back)
        self.after = Side(after, pair.new, {})

    def report(self, rule: str, path: Path, text: str, at: At, old: bool = False, effect: Effect | None = None) -> None:
        self.pair.drafts.append(Draft(rule, subject(self.pair.new, path), text, at, old, effect))

    def types(self, hidden: set[str]) -> set[Path]:
        """Report places where JSON types differ; return those where nothing else can be compared."""
        stop: set[Path] = set()
        for path in sorted(self.olds.values.keys() & self.news.values.keys()):
            if below(path, {(name,) for name in hidden if name} | stop):
                continue
            old, new = self.olds.values[path], self.news.values[path]
            key: Key = ((), path, "type", "")
            was, now = (shape.facts[key][0].value if key in shape.facts else None for shape in (self.olds, self.news))
            at = new.place("type", "$ref")
            if was != now:
                self.type_change(path, was, now, at)
                if was and now and not was & now:
                    stop.add(path)
            elif bool(old.target) is not bool(new.target):
                described = [(*path, ENTRY) in shape.values for shape in (self.olds, self.news)]
                names = [value.target.name if value.target else "any object" for value in (old, new)]
                rule = "type-changed" if any(described) else "type-narrowed" if new.target else "type-widened"
                self.report(rule, path, f"is {names[1]}, was {names[0]}", at)
                stop.add(path)
            elif old.target and new.target and unrelated(old.target, new.target):
                self.report("type-changed", path, f"is {a_thing(new.target)}, was {a_thing(old.target)}", at)
                stop.add(path)
        return stop

    def type_change(self, path: Path, was: frozenset[str] | None, now: frozenset[str] | None, at: At) -> None:
        if was is None or (now is not None and now < was):
            rule = "type-narrowed"
        else:
            rule = "type-widened" if now is None or was < now else "type-changed"
        self.report(rule, path, f"is {type_words(now)}, was {type_words(was)}", at)

    def notes(self, path: Path, old: Value, new: Value, known: bool) -> None:
        """Report changes that forbid no value."""
        was, now = old.keywords, new.keywords
        self.flag(path, deprecation(was), deprecation(now), "deprecated", new.place("x-deprecated", "deprecated"))
        if ("x-secret" in was) is not ("x-secret" in now):
            secret = "x-secret" in now
            text = "is a secret and never shown" if secret else "is shown, was a secret"
            self.report("secret-added" if secret else "secret-removed", path, text, new.place("x-secret"))
        for key, what in (("x-also", "the spelling {}"), ("x-accepts", "a JSON {}"), ("x-any-case", "any letter case")):
            before, after = ([what.format(value) for value in as_list(node.get(key))] for node in (was, now))
            names = [what.format(name) for step in path[:1] for name in (step, self.back.get(step, step))]
            for spelling in [spelling for spelling in after if spelling not in [*before, *names]]:
                self.report("spelling-added", path, f"accepts {spelling} when parsing", new.place(key))
            for spelling in [spelling for spelling in before if spelling not in [*after, *names]]:
                self.report(
                    "spelling-removed", path, f"no longer accepts {spelling} when parsing", old.place(key), True
                )
        before, after = ([*node.get("x-also-values", ())] for node in (was, now))
        for spelling in [spelling for spelling in after if spelling not in before]:
            self.report("spelling-added", path, f"accepts the value {show(spelling)}", new.place("x-also-values"))
        for spelling in [spelling for spelling in before if spelling not in after]:
            text = f"no longer accepts the value {show(spelling)}"
            self.report("spelling-removed", path, text, old.place("x-also-values"), True)
        soft, softer = (softened(node) for node in (was, now))
        for entry in [entry for entry in softer if entry not in soft]:
            self.report("severity-lowered", path, f"only warns now of: {entry}", new.place("x-soften"))
        for entry in [entry for entry in soft if entry not in softer]:
            self.report("severity-raised", path, f"no longer only warns of: {entry}", old.place("x-soften"), True)
        self.switch(path, "is", was.get("x-deprecated", {}), now.get("x-deprecated", {}), new.place("x-deprecated"))
        for rule, text in reading(*self.reads(was, now)):
            self.report(rule, path, text, new.place("x-reads"))
        if known:
            self.known_values(path, old, new)

    def reads(self, was: Node, now: Node) -> list[dict[str, str]]:
        """Return how a place reads odd values, where it says so itself: what it leaves out, the whole spec says."""
        own = [node.get("x-reads", {}) for node in (was, now)]
        specs = [side.document.data["info"].get("x-reads", {}) for side in (self.pair.old, self.pair.new)]
        said = own[0].keys() | own[1].keys()
        return [
            {key: value for key, value in (spec | one).items() if key in said}
            for spec, one in zip(specs, own, strict=True)
        ]

    def switch(self, path: Path, what: str, was: Node, now: Node, at: At) -> None:
        """Report what the provider refuses, or no longer refuses, because it has switched it off."""
        if "refused" in now and "refused" not in was:
            self.report("switched-off", path, f"{what} switched off and refused", at)
        elif "refused" in was and "refused" not in now:
            self.report("switched-on", path, f"{what} no longer refused", at)

    def flag(self, path: Path, was: str | None, now: str | None, rule: str, at: At) -> None:
        if now is not None and was is None:
            self.report(rule, path, now, at)
        elif was is not None and now is None:
            self.report(f"un{rule}", path, "is no longer deprecated", at)

    def known_values(self, path: Path, old: Value, new: Value) -> None:
        before, after = (
            {entry["value"]: entry for entry in shape.keywords.get("x-values", ())} for shape in (old, new)
        )
        at = new.place("x-values", "enum")
        key: Key = ((), path, "enum", "")
        if key in self.olds.facts or key in self.news.facts:
            return  # a closed set on one side at least: its facts are compared
        added = [show(value) for value in after if value not in before]
        removed = [show(value) for value in before if value not in after]
        if added:
            self.report("known-value-added", path, f"is known to take {', '.join(added)} too", at)
        if removed:
            self.report("known-value-removed", path, f"is not known to take {', '.join(removed)} any more", at)
        for value in [value for value in after if value in before]:
            notice, notice_now = (entries[value].get("deprecated", {}) for entries in (before, after))
            self.switch(path, f"takes {show(value)}, which is", notice, notice_now, at)
            was, now = (
                deprecation({"x-deprecated": entries[value]["deprecated"]}) if "deprecated" in entries[value] else None
                for entries in (before, after)
            )
            if was is None and now is not None:
                self.report("deprecated", path, f"takes {show(value)}, which {now}", at)
            elif was is not None and now is None:
                self.report("undeprecated", path, f"takes {show(value)}, which is no longer deprecated", at)

    # Facts

    def fact(self, key: Key) -> None:
        """Compare the facts of both sides with one key."""
        olds, news = self.olds.facts.get(key, []), self.news.facts.get(key, [])
        same = {fact.value for fact in olds} & {fact.value for fact in news}
        for value in same:
            was, now = (next(fact for fact in facts if fact.value == value) for facts in (olds, news))
            if was.problem != now.problem:
                names = [fact.problem or "the rule's usual id" for fact in (now, was)]
                self.report("problem-id-changed", now.path, f"gives the problem {names[0]}, gave {names[1]}", now.at)
        olds = [fact for fact in olds if fact.value not in same]
        news = [fact for fact in news if fact.value not in same]
        for fact in self.other_severity(olds, self.news.advice.get(key, [])):
            self.severity("severity-lowered", fact, "only warns now of what breaks this")
            olds = [other for other in olds if other.value != fact.value]
        for fact in self.other_severity(news, self.olds.advice.get(key, [])):
            self.severity("severity-raised", fact, "refuses what it only warned of")
            news = [other for other in news if other.value != fact.value]
        if len(olds) == len(news) == 1:
            self.changed(olds[0], news[0])
            return
        for fact in olds:
            self.removed(fact)
        for fact in news:
            self.added(fact)

    @staticmethod
    def other_severity(rules: list[Fact], advice: list[Fact]) -> list[Fact]:
        """Return the advice of one side that is a rule of the other side."""
        values = [fact.value for fact in rules]
        return [fact for fact in advice if fact.value in values]

    def severity(self, rule: str, fact: Fact, what: str, old: bool = False) -> None:
        """Report a fact that is, or was, only worth a warning."""
        path = (*fact.path, fact.detail) if fact.keyword == "required" else fact.path
        text = f"{what}: {fact.description or fact_words(fact)}"
        if fact.guards and not fact.description:
            text += f", where {' and '.join(map(guard_words, fact.guards))}"
        self.report(rule, path, text, fact.at, old, Effect.NONE if self.idle(fact) else None)

    def advice(self, key: Key) -> None:
        """Compare the warnings of both sides with one key, except those that are an error on the other side."""
        olds, news = (side.advice.get(key, []) for side in (self.olds, self.news))
        for fact in news:
            if fact.value not in [other.value for other in (*olds, *self.olds.facts.get(key, []))]:
                self.severity("warning-added", fact, "warns of what breaks this")
        for fact in olds:
            if fact.value not in [other.value for other in (*news, *self.news.facts.get(key, []))]:
                self.severity("warning-removed", fact, "no longer warns of what breaks this", old=True)

    def added(self, fact: Fact) -> None:
        if fact.keyword == "pattern" and self.same_place(fact, self.olds):
            return  # `removed` reports the other one as changed
        effect = Effect.NONE if self.idle(fact) else None
        words = fact_words(fact)
        text = f"{words}, was without such a limit" if fact.keyword in LOW | HIGH else words
        self.report_fact(KINDS[fact.keyword].added, "condition-added", fact, text, effect)

    def removed(self, fact: Fact) -> None:
        others = self.same_place(fact, self.news) if fact.keyword == "pattern" else []
        if others:
            text = f"{fact_words(others[0])}, was {fact.detail}"
            self.report_fact("pattern-changed", "condition-changed", others[0], text, None)
            return
        effect = Effect.NONE if self.idle(fact) else None
        removed = KINDS[fact.keyword].removed
        self.report_fact(removed, "condition-removed", fact, gone_words(fact), effect, old=True)

    def same_place(self, fact: Fact, shape: FieldShape) -> list[Fact]:
        """Return the pattern of the same place on the other side, if each side has just one."""
        matches = [
            [match for key, facts in side.facts.items() for match in facts if key[:3] == fact.key[:3]]
            for side in (shape, self.olds, self.news)
        ]
        return matches[0] if len(matches[1]) == len(matches[2]) == 1 else []

    def changed(self, old: Fact, new: Fact) -> None:
        effect = Effect.NONE if self.idle(new) else None
        keyword = new.keyword
        if keyword == "enum":
            self.values(old, new, effect)
            return
        word, text = self.compared(old, new)
        if keyword in LOW | HIGH:
            name = (LOW | HIGH)[keyword]
            if old.value[1] != new.value[1]:
                text = f"{fact_words(new)}, was {amount(old)}"
                rule = unit_rule(keyword, old.value, new.value)
                if rule:
                    self.report_fact(f"length-unit-{rule}", f"condition-{rule}", new, text, effect)
            if old.value[0] == new.value[0]:
                return
            raised = new.value[0] > old.value[0]
            self.report_fact(f"{name}-{'raised' if raised else 'lowered'}", f"condition-{word}", new, text, effect)
        elif keyword == "type":
            rule = {"tightened": "narrowed", "loosened": "widened"}.get(word, word)
            self.report_fact(f"type-{rule}", f"condition-{word}", new, text, effect)
        elif keyword == "x-uri":
            for one in ("tightened", "loosened") if word == "changed" else (word,):
                self.report_fact(f"uri-{one}", f"condition-{one}", new, text, effect)
        elif keyword == "x-check":
            self.report_fact(f"check-{word}", f"condition-{word}", new, text, effect)
        else:
            self.report_fact(f"condition-{word}", f"condition-{word}", new, text, effect)

    def compared(self, old: Fact, new: Fact) -> tuple[str, str]:
        """Return whether a rule is `tightened`, `loosened` or otherwise `changed`, and the change in words."""
        words = f"{fact_words(new)}, was {fact_words(old, short=True)}"
        if new.keyword in LOW | HIGH:
            up = new.value[0] > old.value[0]
            return ("tightened" if up is (new.keyword in LOW) else "loosened"), words
        if new.keyword == "x-uri":
            return address_rule(old.value, new.value), words
        if new.keyword == "x-check":
            if old.value is None or new.value is None:
                return "changed", words
            return ("tightened" if new.value < old.value else "loosened"), words
        if new.keyword == "contains":
            (low, high), (low_now, high_now) = old.value, new.value
            infinite = float("inf")
            high, high_now = (infinite if bound is None else bound for bound in (high, high_now))
            if low_now >= low and high_now <= high:
                return "tightened", words
            return ("loosened" if low_now <= low and high_now >= high else "changed"), words
        if new.keyword == "type":
            return ("tightened" if new.value < old.value else "loosened" if new.value > old.value else "changed"), words
        (exactly, were), (exactly_now, are) = old.value, new.value
        if were == are:
            return ("tightened" if exactly_now else "loosened"), words
        added = [part for part in are - were if self.before.holds(new.path, part)]
        removed = [part for part in were - are if self.after.holds(new.path, part)]
        both = are - were and were - are
        if both or exactly is not exactly_now or (exactly and (added or removed)):
            return "changed", words  # a value that fits a new branch and another one was valid
        return ("loosened" if are - were else "tightened"), words

    def values(self, old: Fact, new: Fact, effect: Effect | None) -> None:
        was, now = ([json.loads(value) for value in sorted(fact.value)] for fact in (old, new))
        if len(was) == len(now) == 1 and not new.guards:
            self.report_fact("const-changed", "", new, f"is always {show(now[0])}, was {show(was[0])}", effect)
            return
        added = ", ".join(show(value) for value in now if value not in was)
        removed = ", ".join(show(value) for value in was if value not in now)
        if removed:
            self.report_fact("enum-value-removed", "condition-tightened", new, f"no longer takes {removed}", effect)
        if added:
            self.report_fact("enum-value-added", "condition-loosened", new, f"takes {added} too", effect)

    def report_fact(
        self, rule: str, conditional: str, fact: Fact, text: str, effect: Effect | None, old: bool = False
    ) -> None:
        """Report a change of a fact; `conditional` is its id if the fact holds only under a condition."""
        path = (*fact.path, fact.detail) if fact.keyword == "required" else fact.path
        guarded = bool(fact.guards) or rule.startswith("condition-")
        whole = conditional in ("condition-added", "condition-removed") and fact.description not in self.descriptions
        if guarded and whole and fact.description:
            text = (
                f"has the rule: {fact.description}"
                if conditional == "condition-added"
                else f"no longer has the rule: {fact.description}"
            )
            self.report(conditional, (), text, fact.at, old, effect)
            return
        if fact.guards:
            rule = conditional
            text += f", where {' and '.join(map(guard_words, fact.guards))}"
        self.report(rule, path, text, fact.at, old, effect)

    def idle(self, fact: Fact) -> bool:
        """Return True if a fact only concerns what is new or gone, so that no payload of both sides depends on it."""
        return not all(
            side.has(fact.path)
            and (fact.keyword != "not" or side.holds(fact.path, fact.detail))
            and all(side.holds(path, rule) for path, rule in fact.guards)
            for side in (self.before, self.after)
        )


def softened(node: Node) -> list[str]:
    """Return the rules that a place lowers to warnings, in words."""
    return [f"{rule} of {entry['of']}" for entry in node.get("x-soften", ()) for rule in entry["rules"]]


def descriptions(shape: FieldShape) -> set[str]:
    """Return the descriptions of a component's conditions."""
    return {fact.description for facts in shape.facts.values() for fact in facts}


def address_rule(old: tuple[Any, ...], new: tuple[Any, ...]) -> str:
    """Return whether fewer or more addresses are valid, or both."""
    (were, refused, ascii_before), (are, refused_now, ascii_now) = old, new
    fewer = [
        are is not None and (were is None or bool(were - are)),
        bool(refused_now - refused),
        ascii_now and not ascii_before,
    ]
    more = [
        were is not None and (are is None or bool(are - were)),
        bool(refused - refused_now),
        ascii_before and not ascii_now,
    ]
    return "changed" if any(fewer) and any(more) else "tightened" if any(fewer) else "loosened"


def unit_rule(keyword: str, old: tuple[Any, str], new: tuple[Any, str]) -> str:
    """Return the effect of another unit of length; "" for none, as for a text that must not be empty."""
    sizes = ["grapheme", "character", "utf16", "byte"]  # each counts at least as many as the one before
    if keyword in LOW and {old[0], new[0]} <= {0, 1}:
        return ""
    larger = sizes.index(new[1]) > sizes.index(old[1])
    return "tightened" if larger is (keyword in HIGH) else "loosened"
