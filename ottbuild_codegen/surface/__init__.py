"""Work out the fluent calls of a provider from its spec."""

from __future__ import annotations

from collections.abc import Iterator

from ottbuild_codegen.spec.hints import Factory
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.source import Document, Mistake, SpecError
from ottbuild_codegen.surface.effects import object_effects
from ottbuild_codegen.surface.messages import Messages
from ottbuild_codegen.surface.model import Call, Entry, MakePart, Surface, arguments_in
from ottbuild_codegen.surface.objects import named_only, object_layout, object_params


def surface_of(spec_set: SpecSet, document: Document) -> Surface:
    """Return the fluent calls of one provider.

    Raises:
        SpecError: Names clash, or a part takes an object that no call makes.
    """
    surface = Surface(document)
    messages = Messages(spec_set, document)
    mistakes: list[Mistake] = []
    for component in spec_set.of(document):
        home = ".".join(filter(None, (surface.provider, component.group)))
        builder = None
        if component.factories and spec_set.is_message(component):
            builder = messages.builder(component)
            surface.builders.append(builder)
        for name, factory in component.factories.items():
            if builder is not None:
                call = messages.entry_point(builder, name, factory)
            else:
                call = _part(spec_set, component, name, factory)
                mistakes += _parts_without_factory(spec_set, component, call)
            surface.entries.append(Entry(f"{home}.{name}", call, component, builder))
    surface.bases = messages.bases
    mistakes += _arguments_of_one_name(surface)
    if messages.mistakes or mistakes:
        raise SpecError([*messages.mistakes, *mistakes])
    return surface


def _part(spec_set: SpecSet, component: Component, name: str, factory: Factory) -> Call:
    """Return the entry point that makes a finished part."""
    whole = object_layout(spec_set, component, factory.constants, factory.required)
    layout = named_only(whole, factory.args, factory.keywords)
    effects = object_effects(layout)
    return Call(
        name,
        object_params(layout, factory.args),
        MakePart(component, layout),
        effects.fixed,
        effects.beside,
        component,
        factory.description,
    )


def _arguments_of_one_name(surface: Surface) -> Iterator[Mistake]:
    """Yield the mistakes of calls that take two arguments of one name, such as fields of two objects in one."""
    calls = [(entry.component, entry.call) for entry in surface.entries]
    builders = [*surface.builders, *surface.bases.values()]
    calls += [(builder.component, call) for builder in builders for call in builder.methods]
    for component, call in calls:
        names = [param.name for param in call.params]
        for name in sorted({name for name in names if names.count(name) > 1}):
            text = f"two arguments of {call.name}() are called {name!r}; give one an x-name, or a name in its x-builder"
            yield component.document.mistake(("components", "schemas", component.name), text)


def _parts_without_factory(spec_set: SpecSet, component: Component, call: Call) -> list[Mistake]:
    """Return the mistakes of a call that takes parts which no other call makes."""
    mistakes: list[Mistake] = []
    for argument in arguments_in(call.action.layout) if isinstance(call.action, MakePart) else ():
        target = spec_set.parts_of(argument.field)
        members = spec_set.members(target).values() if target and target.is_union else [target]
        if target and not any(member and member.factories for member in members):
            at = ("components", "schemas", component.name, "properties", argument.field.wire)
            text = f"a part takes finished parts, and {target.name} has no factory to make one"
            mistakes.append(component.document.mistake(at, text))
    return mistakes
