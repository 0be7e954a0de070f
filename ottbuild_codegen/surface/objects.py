"""Calls that make an object from arguments: the layout of the object, and the parameters of the call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from ottbuild_codegen.spec.hints import Names
from ottbuild_codegen.spec.model import Component, Field, SpecSet
from ottbuild_codegen.surface.model import Argument, Constant, Inner, Layout, Param, Path, arguments_in


class ArgumentSource(NamedTuple):
    """A field as a call takes it."""

    field: Field
    path: Path
    optional: bool
    """Whether nothing is sent where the argument is None."""


def flattened(spec_set: SpecSet, field: Field) -> Component | None:
    """Return the object whose fields a call takes in place of the object."""
    return spec_set.referred(field.document, field.raw) if field.hint.flatten else None


def object_layout(
    spec_set: SpecSet,
    component: Component,
    constants: Mapping[str, Any],
    required: Names = (),
    needed: bool = True,
    at: Path = (),
) -> Layout:
    """Return the layout of an object that a call makes from arguments.

    Args:
        spec_set: The specs.
        component: The object.
        constants: Wire name -> value, for what the call sets by itself.
        required: Properties that the call requires, though the component does not.
        needed: Whether the object can't be left out.
        at: The place of the object in the outermost object that the call makes.
    """
    layout: Layout = []
    for field in spec_set.fields(component):
        path = (*at, field.wire)
        if field.wire in constants or (field.const and field.required):
            layout.append((field.wire, Constant(constants.get(field.wire, field.node.get("const")))))
        elif field.const:
            continue
        elif (target := flattened(spec_set, field)) is not None:
            always = needed and field.required
            inner = object_layout(spec_set, target, constants, required, always, path)
            layout.append((field.wire, Inner(target, inner, not always, field)))
        else:
            asked = field.wire in required or (field.required and needed)
            argument = replace(field, name=field.call_name, required=asked)
            always = needed and argument.required
            layout.append((field.wire, Argument(component, argument, path, always)))
    return layout


def named_only(layout: Layout, args: Names | None, keywords: Names | None) -> Layout:
    """Return the layout of a part without the optional arguments that its spec leaves out of the call.

    Args:
        layout: The layout of the whole part.
        args: The positional parameters, by name or wire name.
        keywords: The keyword parameters; None for all other fields.
    """
    if keywords is None:
        return layout
    names = {*(args or ()), *keywords}
    return [
        (wire, slot)
        for wire, slot in layout
        if not isinstance(slot, Argument) or slot.field.required or {slot.field.name, wire} & names
    ]


def object_params(layout: Layout, args: Names | None, at: Path = ()) -> tuple[Param, ...]:
    """Return the parameters of a call that makes an object and puts it at a place."""
    given = [ArgumentSource(one.field, (*at, *one.path), not one.always) for one in arguments_in(layout)]
    return field_params(given, args)


def field_params(given: Iterable[ArgumentSource], args: Names | None) -> tuple[Param, ...]:
    """Return the parameters of a call that takes fields.

    Args:
        given: The fields.
        args: The positional parameters, by name or wire name; None for the required ones.
    """
    fields = list(given)
    if args is None:
        args = tuple(field.name for field, _, _ in fields if field.required)
    order = {name: place for place, name in enumerate(args)}
    names = {field.name for field, _, _ in fields}
    # A wire name that is the name of a field means that one alone.
    keys = {
        field.name: field.name if field.name in order or field.wire in names else field.wire for field, _, _ in fields
    }
    places = {name: order.get(key, len(order)) for name, key in keys.items()}
    fields.sort(key=lambda one: places[one.field.name])
    params: list[Param] = []
    for place, (field, path, optional) in enumerate(fields):
        positional = places[field.name] < len(order)
        followed = positional and any(
            later.required and places[later.name] < len(order) for later, _, _ in fields[place:]
        )
        params.append(
            Param(
                field.name,
                document=field.document,
                node=field.raw,
                about=field.node,
                positional=positional,
                # where a required parameter follows, None has to be given for what is left out
                default=None if followed or field.required else "None",
                nullable=not field.required,
                path=path,
                optional=optional,
            )
        )
    return tuple(params)
