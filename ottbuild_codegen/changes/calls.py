"""Compares the fluent calls that two sets of specs give."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ottbuild_codegen.changes.facts import At, at_component
from ottbuild_codegen.changes.pairs import Place, place, similar
from ottbuild_codegen.changes.rules import RULES, Change, Effect, Location
from ottbuild_codegen.emit.calls import BuilderClass, Call, Calls, Param
from ottbuild_codegen.emit.types import Types as Annotations
from ottbuild_codegen.spec.model import Component, Field, SpecSet

Names = dict[str, str]
"""Old name -> new name."""
Types = frozenset[Any]
"""The members of a type: names, literals, and generic types with the members of theirs."""


@dataclass
class Side:
    """One provider's calls, before or after."""

    spec_set: SpecSet
    calls: Calls
    names: Names
    """What classes are called that have another name afterwards."""

    def types(self, annotation: str) -> Types:
        """The members of a type, with the names of afterwards, and with what stands behind the names of values."""
        return self._members(ast.parse(annotation, mode="eval").body)

    def _members(self, node: ast.expr) -> Types:
        if isinstance(node, ast.BinOp):
            return self._members(node.left) | self._members(node.right)
        if isinstance(node, ast.Subscript):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            head = ast.unparse(node.value)
            if head == "Literal":
                values = [ast.literal_eval(one) for one in inner]
                return frozenset(("Literal", type(value).__name__, value) for value in values)
            return frozenset([(head, *(self._members(one) for one in inner))])
        text = ast.unparse(node)
        name = self.names.get(text, text)
        return self.types(self.aliases[name]) if name in self.aliases else frozenset([name])

    @cached_property
    def unions(self) -> dict[str, Types]:
        """The name of a union -> its members."""
        return {
            self._named(component): frozenset(
                self._named(member) for member in self.spec_set.members(component).values()
            )
            for component in self.spec_set.components.values()
            if component.is_union
        }

    def _named(self, component: Component) -> str:
        own = component.document is self.calls.document
        name = f"{'models' if own else f'_{component.stem}'}.{component.names.class_name}"
        return self.names.get(name, name)

    @cached_property
    def aliases(self) -> dict[str, str]:
        """The name of a scalar, an array or a map -> its type."""
        types = Annotations(self.spec_set, self.calls.document, "models.")
        return {
            self._named(component): types.argument(component.document, component.node)
            for component in self.spec_set.components.values()
            if not component.is_object and not component.is_union
        }

    @property
    def entries(self) -> dict[str, tuple[Call, Component]]:
        """`Acme.card` -> the entry point, and what it makes."""
        found: dict[str, tuple[Call, Component]] = {}
        owners = {
            (component.group, factory): component
            for component in self.spec_set.of(self.calls.document)
            for factory in component.factories
        }
        for group, calls in [("", self.calls.messages), *self.calls.groups.items()]:
            for call in calls:
                name = ".".join(part for part in (self.calls.entry, group, call.name) if part)
                found[name] = (call, owners[group, call.name])
        return found

    def builder(self, component: Component) -> str:
        """How a message under construction is called: by its only entry point, or by its class."""
        factories = list(component.factories)
        builder = f"{component.names.class_name}Builder"
        return f"{self.calls.entry}.{factories[0]}()" if len(factories) == 1 else builder

    def methods(self, builder: BuilderClass) -> dict[str, Call]:
        """The chained methods of a message, with those that it shares with others."""
        bases = [base for base in self.calls.bases.values() if base.name == builder.base.partition("[")[0]]
        return {call.name: call for one in [*bases, builder] for call in one.methods}

    def at(self, component: Component, call: str, param: str = "") -> At:
        """Where the spec says something of a call, or of one of its arguments."""
        found = [
            (at_component(owner) / "properties" / one.wire, one)
            for owner in self.parts(component)
            for one in self.spec_set.fields(owner)
        ]
        for at, one in found:
            for part in self.made_by(one, call):
                wires = [inner.wire for inner in self.spec_set.fields(part) if inner.name == param]
                return at_component(part) / "properties" / wires[0] if wires else at
        for name in (param, call):
            for at, one in found:
                if name and name in (one.hint.get("name", one.name), one.name):
                    return at
        at = at_component(component) / "x-builder"
        return at / "factories" / call if "factories" in component.hint else at / "factory"

    def makers(self) -> Iterator[tuple[Place, str]]:
        """Every object that calls make, with each of these calls."""
        for name, (_, component) in self.entries.items():
            for part in self.parts(component):
                yield place(part), name
        for builder in self.calls.builders:
            fields = [one for owner in self.parts(builder.component) for one in self.spec_set.fields(owner)]
            for method in self.methods(builder):
                for one in fields:
                    for part in self.made_by(one, method):
                        yield place(part), f"{self.builder(builder.component)}.{method}"

    def made_by(self, one: Field, call: str) -> Iterator[Component]:
        """The objects that a chained method makes for a field out of its arguments."""
        target = self.spec_set.referred(one.document, one.raw)
        if target and target.is_object and not target.factories and call == one.hint.get("name", one.name):
            yield target
        items = self.spec_set.referred(one.document, one.node.get("items") or {})
        if items is None:
            return
        named = one.hint.get("items", {})
        for part in self.spec_set.members(items).values() if items.is_union else [items]:
            if part.is_object and call in (one.hint.get("item"), named.get(part.name), *part.factories):
                yield part

    def parts(self, component: Component) -> Iterator[Component]:
        """The objects whose fields are the calls' own: what wraps the component, itself, what is flattened into it."""
        for step in component.hint.get("in", ()):
            yield self.spec_set.components[component.stem, step.partition(".")[0]]
        waiting = [component]
        while waiting:
            one = waiting.pop()
            if one.is_object:
                yield one
                for field in self.spec_set.fields(one):
                    target = self.spec_set.referred(field.document, field.raw)
                    if target and field.hint.get("flatten"):
                        waiting.append(target)


def compare_calls(old: Side, new: Side, twins: dict[Place, Place], fields: Names) -> list[Change]:
    """Every change of one provider's calls.

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
        self.changes.append(Change(self.new.calls.document.stem, rule, breaking, (subject,), text, location))

    def twin(self, component: Component) -> Place:
        return self.twins.get(place(component), place(component))

    def entries(self) -> None:
        olds, news = self.old.entries, self.new.entries
        prefix = f"{self.old.calls.entry}."
        kept = {name: f"{self.new.calls.entry}.{name.removeprefix(prefix)}" for name in olds}
        pairs = {name: other for name, other in kept.items() if other in news}
        for gone in [name for name in olds if name not in pairs]:
            alike = [name for name in news if name not in pairs.values() and self.alike_entries(olds[gone], news[name])]
            close = alike if len(alike) == 1 else [name for name in alike if similar(name, gone)]
            call, component = olds[gone]
            if len(close) == 1:
                pairs[gone] = close[0]
                now, owner = news[close[0]]
                self.say("call-renamed", close[0], f"was called {gone}", self.new.at(owner, now.name))
            else:
                self.say("call-removed", gone, "is gone", self.old.at(component, call.name), True)
        for name, (call, component) in news.items():
            if name not in pairs.values():
                self.say("call-added", name, f"is new: {written(call)}", self.new.at(component, call.name))
        for gone, name in pairs.items():
            (was, before), (now, after) = olds[gone], news[name]
            self.builds(name, was, before, now, after)
            self.call(name, was, now, before, after)

    def alike_entries(self, old: tuple[Call, Component], new: tuple[Call, Component]) -> bool:
        (was, before), (now, after) = old, new
        return (
            self.twin(before) == place(after)
            and constants(before, was.name) == constants(after, now.name)
            and self.alike_params(was, now)
        )

    def alike_params(self, was: Call, now: Call) -> bool:
        return len(was.params) == len(now.params) and all(
            (self.fields.get(one.name, one.name) == other.name or len(was.params) == 1)
            and one.positional == other.positional
            and self.old.types(one.annotation) == self.new.types(other.annotation)
            for one, other in zip(was.params, now.params, strict=True)
        )

    def builds(self, name: str, was: Call, before: Component, now: Call, after: Component) -> None:
        """Says where the same call makes something else."""
        if self.old.types(was.returns) != self.new.types(now.returns):
            text = f"returns {now.returns}, was {was.returns}"
            self.say("call-result-changed", name, text, self.new.at(after, now.name))
            return
        old, new = constants(before, was.name), constants(after, now.name)
        for key in dict.fromkeys([*new, *old]):
            if old.get(key) != new.get(key):
                text = f"sets {key} to {new[key]!r}" if key in new else f"no longer sets {key}"
                text += f", was {old[key]!r}" if key in old else ""
                self.say("call-builds-other", name, text, self.new.at(after, now.name))

    def builders(self) -> None:
        news = {place(one.component): one for one in self.new.calls.builders}
        for builder in self.old.calls.builders:
            other = news.get(self.twin(builder.component))
            if other is not None:
                self.methods(builder, other)

    def methods(self, builder: BuilderClass, other: BuilderClass) -> None:
        olds, news = self.old.methods(builder), self.new.methods(other)
        before, after = builder.component, other.component
        name, prefix = self.new.builder(after), self.old.builder(before)
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
                at = self.new.at(after, alike[0])
                self.say("call-renamed", f"{name}.{alike[0]}", f"was called {gone}", at)
            else:
                self.say("call-removed", f"{prefix}.{gone}", "is gone", self.old.at(before, gone), True)
        for method in fresh:
            if method not in pairs.values():
                text = f"is new: {written(news[method])}"
                self.say("call-added", f"{name}.{method}", text, self.new.at(after, method))
        for gone, method in pairs.items():
            self.call(f"{name}.{method}", olds[gone], news[method], before, after)

    def call(self, name: str, was: Call, now: Call, before: Component, after: Component) -> None:
        """Compares two calls that stand for each other."""
        if was.deprecated is None and now.deprecated is not None:
            gone = now.deprecated.partition(" ")[2]
            self.say("call-deprecated", name, gone, self.new.at(after, now.name))
        elif now.deprecated is None and was.deprecated is not None:
            self.say("call-undeprecated", name, "is no longer deprecated", self.new.at(after, now.name))
        twins = self.twin_params(was, now)
        olds, news = ({one.name: one for one in call.params} for call in (was, now))
        for gone in [one for one in olds if one not in twins]:
            at = self.old.at(before, was.name, gone)
            self.say("call-argument-removed", f"{name}({gone})", "is gone", at, True)
        for one in [one for one in news if one not in twins.values()]:
            rule = "call-argument-added" if news[one].default else "call-required-argument-added"
            text = "is new" if news[one].default else "is new and required"
            self.say(rule, f"{name}({one})", text, self.new.at(after, now.name, one))
        for gone, one in twins.items():
            self.param(name, olds[gone], news[one], self.new.at(after, now.name, one), len(olds) == 1)
        orders = [[one.name for one in call.params if one.positional] for call in (was, now)]
        order = [twins[one] for one in orders[0] if one in twins and news[twins[one]].positional]
        if orders[1][: len(order)] != order:
            text = f"takes ({', '.join(orders[1])}) in this order, was ({', '.join(orders[0])})"
            self.say("call-argument-reordered", name, text, self.new.at(after, now.name))

    def twin_params(self, was: Call, now: Call) -> Names:
        """Old parameter -> new parameter."""
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
                same = self.old.types(one.annotation) == self.new.types(other.annotation)
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
        before, after = self.old.types(was.annotation), self.new.types(now.annotation)
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
            text = f"takes {now.annotation}, was {was.annotation}"
        rule = "widened" if not removed else "narrowed" if not added else "type-changed"
        self.say(f"call-argument-{rule}", call, text, at)


def constants(component: Component, factory: str) -> dict[str, Any]:
    """What an entry point sets by itself, and the places that it wraps its object in."""
    hint = component.factories.get(factory, {})
    fixed: dict[str, Any] = {**hint.get("set", {})}
    steps = [step.partition(".")[2] for step in component.hint.get("in", ())]
    return {**fixed, "its place": "/".join(steps)} if steps else fixed


def written(call: Call) -> str:
    """A call as it is written: `card(title, *, size=None)`."""
    positional = [one for one in call.params if one.positional]
    named = [one for one in call.params if not one.positional]
    words = [f"{one.name}={one.default}" if one.default else one.name for one in positional]
    words += ["*"] if named else []
    words += [f"{one.name}={one.default}" if one.default else one.name for one in named]
    return f"{call.name}({', '.join(words)})"


def covered(one: Any, by: Types, unions: dict[str, Types]) -> bool:
    """Whether a member of a type is good where another type is asked for."""
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
    """Literals in words."""
    return ", ".join(sorted(repr(one[2]) for one in members))
