"""Compare the fluent calls of two sets of specs."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.changes.facts import At
from ottbuild_codegen.changes.pairs import Place, place, similar
from ottbuild_codegen.changes.rules import RULES, Change, Effect, Location
from ottbuild_codegen.changes.side import Names, Side, Types
from ottbuild_codegen.emit.signatures import returns
from ottbuild_codegen.spec.model import Component
from ottbuild_codegen.surface.model import Builder, Call, Entry, Param


def compare_calls(old: Side, new: Side, twins: dict[Place, Place], fields: Names) -> list[Change]:
    """Return every change of one provider's calls.

    Args:
        old: Its calls before.
        new: Its calls after.
        twins: Components that have another name.
        fields: Arguments and methods that have another name, since their properties have.
    """
    comparison = _Comparison(old, new, twins, fields)
    comparison.entries()
    comparison.builders()
    return comparison.changes


class _Comparison:
    def __init__(self, old: Side, new: Side, twins: dict[Place, Place], fields: Names) -> None:
        self.old = old
        self.new = new
        self.twins = twins
        self.fields = fields
        self.changes: list[Change] = []

    def say(self, rule: str, subject: str, text: str, at: At, old: bool = False) -> None:
        location = Location(at.document.file, at.line, old)
        breaking = RULES[rule].effect is not Effect.NONE
        self.changes.append(Change(self.new.surface.document.stem, rule, breaking, (subject,), text, location))

    def twin(self, component: Component) -> Place:
        return self.twins.get(place(component), place(component))

    def entries(self) -> None:
        olds, news = self.old.entries, self.new.entries
        prefix = f"{self.old.surface.provider}."
        kept = {name: f"{self.new.surface.provider}.{name.removeprefix(prefix)}" for name in olds}
        pairs = {name: other for name, other in kept.items() if other in news}
        for gone in [name for name in olds if name not in pairs]:
            alike = [name for name in news if name not in pairs.values() and self.alike_entries(olds[gone], news[name])]
            close = alike if len(alike) == 1 else [name for name in alike if similar(name, gone)]
            call, component = olds[gone].call, olds[gone].component
            if len(close) == 1:
                pairs[gone] = close[0]
                renamed = news[close[0]]
                at = self.new.at(renamed.component, renamed.call)
                self.say("call-renamed", close[0], f"was called {gone}", at)
            else:
                self.say("call-removed", gone, "is gone", self.old.at(component, call), True)
        for name, entry in news.items():
            if name not in pairs.values():
                at = self.new.at(entry.component, entry.call)
                self.say("call-added", name, f"is new: {written(entry.call)}", at)
        for gone, name in pairs.items():
            old, new = olds[gone], news[name]
            self.builds(name, old, new)
            self.call(name, old.call, new.call, old.component, new.component)

    def alike_entries(self, old: Entry, new: Entry) -> bool:
        return (
            self.twin(old.component) == place(new.component)
            and constants(old) == constants(new)
            and self.alike_params(old.call, new.call)
        )

    def alike_params(self, was: Call, now: Call) -> bool:
        return len(was.params) == len(now.params) and all(
            (self.fields.get(one.name, one.name) == other.name or len(was.params) == 1)
            and one.positional == other.positional
            and self.old.types(self.old.annotation(one)) == self.new.types(self.new.annotation(other))
            for one, other in zip(was.params, now.params, strict=True)
        )

    def builds(self, name: str, old: Entry, new: Entry) -> None:
        """Report where the same call makes something else."""
        at = self.new.at(new.component, new.call)
        was, now = returns(old.call), returns(new.call)
        if self.old.types(was) != self.new.types(now):
            self.say("call-result-changed", name, f"returns {now}, was {was}", at)
            return
        before, after = constants(old), constants(new)
        for key in dict.fromkeys([*after, *before]):
            if before.get(key) != after.get(key):
                text = f"sets {key} to {after[key]!r}" if key in after else f"no longer sets {key}"
                text += f", was {before[key]!r}" if key in before else ""
                self.say("call-builds-other", name, text, at)

    def builders(self) -> None:
        news = {place(one.component): one for one in self.new.surface.builders}
        for builder in self.old.surface.builders:
            other = news.get(self.twin(builder.component))
            if other is not None:
                self.methods(builder, other)

    def methods(self, builder: Builder, other: Builder) -> None:
        olds, news = self.old.methods(builder), self.new.methods(other)
        before, after = builder.component, other.component
        name, prefix = self.new.builder_name(after), self.old.builder_name(before)
        pairs = {method: method for method in olds if method in news}
        fresh = [method for method in news if method not in pairs]
        for gone in [method for method in olds if method not in pairs]:
            alike = [
                method
                for method in fresh
                if self.fields.get(gone) == method
                or (self.alike_params(olds[gone], news[method]) and similar(gone, method))
            ]
            if len(alike) == 1 and alike[0] not in pairs.values():
                pairs[gone] = alike[0]
                at = self.new.at(after, news[alike[0]])
                self.say("call-renamed", f"{name}.{alike[0]}", f"was called {gone}", at)
            else:
                self.say("call-removed", f"{prefix}.{gone}", "is gone", self.old.at(before, olds[gone]), True)
        for method in fresh:
            if method not in pairs.values():
                text = f"is new: {written(news[method])}"
                self.say("call-added", f"{name}.{method}", text, self.new.at(after, news[method]))
        for gone, method in pairs.items():
            self.call(f"{name}.{method}", olds[gone], news[method], before, after)

    def call(self, name: str, was: Call, now: Call, before: Component, after: Component) -> None:
        """Compare two calls that correspond to each other."""
        gone, was_gone = now.deprecation, was.deprecation
        if was_gone is None and gone is not None:
            self.say("call-deprecated", name, gone, self.new.at(after, now))
        elif gone is None and was_gone is not None:
            self.say("call-undeprecated", name, "is no longer deprecated", self.new.at(after, now))
        twins = self.twin_params(was, now)
        olds, news = ({one.name: one for one in call.params} for call in (was, now))
        for gone in [one for one in olds if one not in twins]:
            at = self.old.at(before, was, gone)
            self.say("call-argument-removed", f"{name}({gone})", "is gone", at, True)
        for one in [one for one in news if one not in twins.values()]:
            rule = "call-argument-added" if news[one].default else "call-required-argument-added"
            text = "is new" if news[one].default else "is new and required"
            self.say(rule, f"{name}({one})", text, self.new.at(after, now, one))
        for gone, one in twins.items():
            self.param(name, olds[gone], news[one], self.new.at(after, now, one), len(olds) == 1)
        orders = [[one.name for one in call.params if one.positional] for call in (was, now)]
        order = [twins[one] for one in orders[0] if one in twins and news[twins[one]].positional]
        if orders[1][: len(order)] != order:
            text = f"takes ({', '.join(orders[1])}) in this order, was ({', '.join(orders[0])})"
            self.say("call-argument-reordered", name, text, self.new.at(after, now))

    def twin_params(self, was: Call, now: Call) -> Names:
        """Return old parameter -> new parameter."""
        news = {one.name: one for one in now.params}
        pairs = {one.name: one.name for one in was.params if one.name in news}
        for place_, one in enumerate(was.params):
            name = self.fields.get(one.name)
            if one.name in pairs:
                continue
            if name in news and name not in pairs.values():
                pairs[one.name] = name
            elif place_ < len(now.params):
                other = now.params[place_]
                same = self.old.types(self.old.annotation(one)) == self.new.types(self.new.annotation(other))
                alone = len(was.params) == len(now.params) == 1 or similar(one.name, other.name)
                if same and alone and one.positional == other.positional and other.name not in pairs.values():
                    pairs[one.name] = other.name
        return pairs

    def param(self, call: str, was: Param, now: Param, at: At, only: bool) -> None:
        setter = only and call.rpartition(".")[2] == now.name  # a chained method is renamed with its one argument
        call = f"{call}({now.name})"
        if was.name != now.name and not setter:
            self.say("call-argument-renamed", call, f"was called {was.name}", at)
        if was.positional is not now.positional:
            rule = "call-argument-positional" if now.positional else "call-argument-keyword-only"
            text = "need not be named" if now.positional else "has to be named"
            self.say(rule, call, text, at)
        if (was.default is None) is not (now.default is None):
            rule = "call-argument-required" if now.default is None else "call-argument-optional"
            self.say(rule, call, "has to be given" if now.default is None else "can be left out", at)
        self.annotation(call, was, now, at)

    def annotation(self, call: str, was: Param, now: Param, at: At) -> None:
        written_before, written_after = self.old.annotation(was), self.new.annotation(now)
        before, after = self.old.types(written_before), self.new.types(written_after)
        if was.default != now.default:  # which None comes and goes with
            before, after = before - {"None"}, after - {"None"}
        added = [one for one in after if not covered(one, before, self.old.unions)]
        removed = [one for one in before if not covered(one, after, self.new.unions)]
        if not added and not removed:
            return
        literal = all(isinstance(one, tuple) and one[0] == "Literal" for one in added + removed)
        if literal and removed:
            text = f"no longer takes {type_words(removed)}" + (f"; takes {type_words(added)}" if added else "")
        elif literal:
            text = f"takes {type_words(added)} too"
        else:
            text = f"takes {written_after}, was {written_before}"
        rule = "widened" if not removed else "narrowed" if not added else "type-changed"
        self.say(f"call-argument-{rule}", call, text, at)


def constants(entry: Entry) -> dict[str, Any]:
    """Return what an entry point sets by itself, and the place that it wraps its object in."""
    fixed = dict(entry.component.factories[entry.call.name].constants)
    steps = [wire for _, wire in entry.component.hint.wrappers]
    return {**fixed, "its place": "/".join(steps)} if steps else fixed


def written(call: Call) -> str:
    """Return a call as it is written: `card(title, *, size=None)`."""
    positional = [one for one in call.params if one.positional]
    named = [one for one in call.params if not one.positional]
    words = [f"{one.name}={one.default}" if one.default else one.name for one in positional]
    words += ["*"] if named else []
    words += [f"{one.name}={one.default}" if one.default else one.name for one in named]
    return f"{call.name}({', '.join(words)})"


def covered(one: Any, by: Types, unions: dict[str, Types]) -> bool:
    """Return True if a member of a type is allowed where another type is expected."""
    if any(one in unions.get(other, ()) for other in by if isinstance(other, str)):
        return True
    if one in by or "Any" in by or (one == "int" and "float" in by):
        return True
    if not isinstance(one, tuple):
        return False
    if one[0] == "Literal":
        return one[1] in by
    return any(
        isinstance(other, tuple)
        and other[0] == one[0]
        and len(other) == len(one)
        and all(covered(part, whole, unions) for parts, whole in zip(one[1:], other[1:], strict=True) for part in parts)
        for other in by
    )


def type_words(members: list[Any]) -> str:
    """Return literals in words."""
    return ", ".join(sorted(repr(one[2]) for one in members))
