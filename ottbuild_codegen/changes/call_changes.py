"""Compare the fluent calls of two sets of specs."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from ottbuild_codegen.changes.change import RULES, Change, Effect, Location
from ottbuild_codegen.changes.facts import At
from ottbuild_codegen.changes.pairs import Candidates, ComponentKey, place, similar
from ottbuild_codegen.changes.side import Names, Side, Types
from ottbuild_codegen.emit.scopes import unmarked
from ottbuild_codegen.emit.signatures import returns
from ottbuild_codegen.spec.model import Component
from ottbuild_codegen.surface.model import Builder, Call, Entry, Param


def compare_calls(old: Side, new: Side, twins: dict[ComponentKey, ComponentKey], fields: Names) -> list[Change]:
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
    def __init__(self, old: Side, new: Side, twins: dict[ComponentKey, ComponentKey], fields: Names) -> None:
        self.old = old
        self.new = new
        self.twins = twins
        self.fields = fields
        self.changes: list[Change] = []

    def report(self, rule: str, subject: str, text: str, at: At, old: bool = False) -> None:
        location = Location(at.document.file, at.line, old)
        breaking = RULES[rule].effect is not Effect.NONE
        self.changes.append(Change(self.new.surface.document.stem, rule, breaking, (subject,), text, location))

    def twin(self, component: Component) -> ComponentKey:
        return self.twins.get(place(component), place(component))

    def entries(self) -> None:
        olds, news = self.old.entries, self.new.entries
        prefix = f"{self.old.surface.provider}."
        expected = {name: f"{self.new.surface.provider}.{name.removeprefix(prefix)}" for name in olds}
        pairs = {name: other for name, other in expected.items() if other in news}
        taken = {*pairs.values()}
        added = Candidates((place(news[name].component), name) for name in news if name not in taken)
        for old_name in [name for name in olds if name not in pairs]:
            twin = self.twin(olds[old_name].component)
            candidates = [
                name for name in added.of(twin) if name not in taken and self.alike_entries(olds[old_name], news[name])
            ]
            matches = candidates if len(candidates) == 1 else [name for name in candidates if similar(name, old_name)]
            call, component = olds[old_name].call, olds[old_name].component
            if len(matches) == 1:
                pairs[old_name] = matches[0]
                taken.add(matches[0])
                renamed = news[matches[0]]
                at = self.new.at(renamed.component, renamed.call)
                self.report("call-renamed", matches[0], f"was called {old_name}", at)
            else:
                self.report("call-removed", old_name, added.gone(twin), self.old.at(component, call), True)
        for name, entry in news.items():
            if name not in taken:
                at = self.new.at(entry.component, entry.call)
                self.report("call-added", name, f"is new: {written(entry.call)}", at)
        for old_name, name in pairs.items():
            old, new = olds[old_name], news[name]
            self.builds(name, old, new)
            self.call(name, old.call, new.call, old.component, new.component)

    def alike_entries(self, old: Entry, new: Entry) -> bool:
        return (
            self.twin(old.component) == place(new.component)
            and constants(old) == constants(new)
            and self.alike_params(old.call, new.call)
        )

    def alike_params(self, was: Call, now: Call) -> bool:
        was, now = without_echo(was, now), without_echo(now, was)
        return len(was.params) == len(now.params) and all(
            (self.fields.get(param.name, param.name) == other.name or len(was.params) == 1)
            and param.positional == other.positional
            and self.old.taken(param) == self.new.taken(other)
            for param, other in zip(was.params, now.params, strict=True)
        )

    def builds(self, name: str, old: Entry, new: Entry) -> None:
        """Report calls that now build another component."""
        at = self.new.at(new.component, new.call)
        was, now = unmarked(returns(old.call)), unmarked(returns(new.call))
        if self.old.types(was) != self.new.types(now):
            self.report("call-result-changed", name, f"returns {now}, was {was}", at)
            return
        before, after = constants(old), constants(new)
        for key in dict.fromkeys([*after, *before]):
            if before.get(key) != after.get(key):
                text = f"sets {key} to {after[key]!r}" if key in after else f"no longer sets {key}"
                text += f", was {before[key]!r}" if key in before else ""
                self.report("call-builds-other", name, text, at)

    def builders(self) -> None:
        news = {place(builder.component): builder for builder in self.new.surface.builders}
        for builder in self.old.surface.builders:
            other = news.get(self.twin(builder.component))
            if other is not None:
                self.methods(builder, other)

    def methods(self, builder: Builder, other: Builder) -> None:
        olds, news = self.old.methods(builder), self.new.methods(other)
        before, after = builder.component, other.component
        name, prefix = self.new.builder_name(after), self.old.builder_name(before)
        pairs = {method: method for method in olds if method in news}
        taken = {*pairs}
        added = [method for method in news if method not in pairs]
        shaped = Candidates((_outline(self.new, news[method]), method) for method in added)
        for old_name in [method for method in olds if method not in pairs]:
            shape = _outline(self.old, olds[old_name])
            matches = [
                method
                for method in shaped.of(shape)
                if similar(old_name, method) and self.alike_params(olds[old_name], news[method])
            ]
            named = self.fields.get(old_name)
            if named in news and named not in pairs and named not in matches:
                matches.append(named)
            if len(matches) == 1 and matches[0] not in taken:
                pairs[old_name] = matches[0]
                taken.add(matches[0])
                at = self.new.at(after, news[matches[0]])
                self.report("call-renamed", f"{name}.{matches[0]}", f"was called {old_name}", at)
            else:
                at = self.old.at(before, olds[old_name])
                self.report("call-removed", f"{prefix}.{old_name}", shaped.gone(shape), at, True)
        for method in added:
            if method not in taken:
                text = f"is new: {written(news[method])}"
                self.report("call-added", f"{name}.{method}", text, self.new.at(after, news[method]))
        for old_name, method in pairs.items():
            self.call(f"{name}.{method}", olds[old_name], news[method], before, after)

    def call(self, name: str, was: Call, now: Call, before: Component, after: Component) -> None:
        """Compare two calls that correspond to each other."""
        deprecation, old_deprecation = now.deprecation, was.deprecation
        if old_deprecation is None and deprecation is not None:
            self.report("call-deprecated", name, deprecation, self.new.at(after, now))
        elif deprecation is None and old_deprecation is not None:
            self.report("call-undeprecated", name, "is no longer deprecated", self.new.at(after, now))
        was, now = without_echo(was, now), without_echo(now, was)
        twins = self.twin_params(was, now)
        olds, news = ({param.name: param for param in call.params} for call in (was, now))
        for removed in [name for name in olds if name not in twins]:
            at = self.old.at(before, was, removed)
            self.report("call-argument-removed", f"{name}({removed})", "is gone", at, True)
        for added in [name for name in news if name not in twins.values()]:
            rule = "call-argument-added" if news[added].default else "call-required-argument-added"
            text = "is new" if news[added].default else "is new and required"
            self.report(rule, f"{name}({added})", text, self.new.at(after, now, added))
        for before_name, after_name in twins.items():
            self.param(name, olds[before_name], news[after_name], self.new.at(after, now, after_name), len(olds) == 1)
        orders = [[param.name for param in call.params if param.positional] for call in (was, now)]
        order = [twins[name] for name in orders[0] if name in twins and news[twins[name]].positional]
        if orders[1][: len(order)] != order:
            text = f"takes ({', '.join(orders[1])}) in this order, was ({', '.join(orders[0])})"
            self.report("call-argument-reordered", name, text, self.new.at(after, now))

    def twin_params(self, was: Call, now: Call) -> Names:
        """Return old parameter -> new parameter."""
        news = {param.name: param for param in now.params}
        used = {param.name for param in was.params if param.name in news}
        pairs = {param.name: param.name for param in was.params if param.name in news}
        for position, param in enumerate(was.params):
            name = self.fields.get(param.name)
            if param.name in pairs:
                continue
            if name in news and name not in used:
                pairs[param.name] = name
                used.add(name)
            elif position < len(now.params):
                other = now.params[position]
                same = self.old.taken(param) == self.new.taken(other)
                similar_name = len(was.params) == len(now.params) == 1 or similar(param.name, other.name)
                if same and similar_name and param.positional == other.positional and other.name not in used:
                    pairs[param.name] = other.name
                    used.add(other.name)
        return pairs

    def param(self, call: str, was: Param, now: Param, at: At, only: bool) -> None:
        setter = only and call.rpartition(".")[2] == now.name  # a chained method is renamed with its one argument
        call = f"{call}({now.name})"
        if was.name != now.name and not setter:
            self.report("call-argument-renamed", call, f"was called {was.name}", at)
        if was.positional is not now.positional:
            rule = "call-argument-positional" if now.positional else "call-argument-keyword-only"
            text = "need not be named" if now.positional else "has to be named"
            self.report(rule, call, text, at)
        if (was.default is None) is not (now.default is None):
            rule = "call-argument-required" if now.default is None else "call-argument-optional"
            self.report(rule, call, "has to be given" if now.default is None else "can be left out", at)
        self.annotation(call, was, now, at)

    def annotation(self, call: str, was: Param, now: Param, at: At) -> None:
        before, after = self.old.taken(was), self.new.taken(now)
        if was.default != now.default:  # which None comes and goes with
            before, after = before - {"None"}, after - {"None"}
        added = [member for member in after if not covered(member, before, self.new.unions, self.old.unions)]
        removed = [member for member in before if not covered(member, after, self.old.unions, self.new.unions)]
        if not added and not removed:
            return
        literal = all(isinstance(member, tuple) and member[0] == "Literal" for member in added + removed)
        if literal and removed:
            text = f"no longer takes {type_words(removed)}" + (f"; takes {type_words(added)}" if added else "")
        elif literal:
            text = f"takes {type_words(added)} too"
        else:
            text = f"takes {self.new.annotation(now)}, was {self.old.annotation(was)}"
        rule = "widened" if not removed else "narrowed" if not added else "type-changed"
        self.report(f"call-argument-{rule}", call, text, at)


def _outline(side: Side, call: Call) -> Hashable:
    """Return what is the same for two chained calls that take the same."""
    return tuple((param.positional, side.taken(param)) for param in call.params)


def constants(entry: Entry) -> dict[str, Any]:
    """Return what an entry point sets by itself, and the place that it wraps its object in."""
    fixed = dict(entry.component.factories[entry.call.name].constants)
    steps = [wire for _, wire in entry.component.hint.wrappers]
    return {**fixed, "its place": "/".join(steps)} if steps else fixed


def without_echo(call: Call, other: Call) -> Call:
    """Return a call without the arguments that only echo its methods, which are reported; `other` is its counterpart."""
    own = {param.name for param in other.params if not param.chained}
    return replace(call, params=tuple(param for param in call.params if not param.chained or param.name in own))


def written(call: Call) -> str:
    """Return a call as it is written: `card(title, *, size=None)`."""
    positional = [param for param in call.params if param.positional]
    named = [param for param in call.params if not param.positional]
    words = [f"{param.name}={param.default}" if param.default else param.name for param in positional]
    words += ["*"] if named else []
    words += [f"{param.name}={param.default}" if param.default else param.name for param in named]
    return f"{call.name}({', '.join(words)})"


def covered(member: Any, by: Types, own: dict[str, Types], unions: dict[str, Types]) -> bool:
    """Return True if a member of a type is allowed where another type is expected.

    Args:
        member: A member of the one type.
        by: The other type.
        own: The unions of the side of `member`.
        unions: The unions of the other side.
    """
    if any(member in unions.get(other, ()) for other in by if isinstance(other, str)):
        return True
    if member in by or "Any" in by or (member == "int" and "float" in by):
        return True
    if not isinstance(member, tuple):
        return member in own and all(covered(one, by, own, unions) for one in own[member])
    if member[0] == "Literal":
        return member[1] in by
    return any(
        isinstance(other, tuple)
        and other[0] == member[0]
        and len(other) == len(member)
        and all(
            covered(part, whole, own, unions)
            for parts, whole in zip(member[1:], other[1:], strict=True)
            for part in parts
        )
        for other in by
    )


def type_words(members: list[Any]) -> str:
    """Return literals in words."""
    return ", ".join(sorted(repr(member[2]) for member in members))
