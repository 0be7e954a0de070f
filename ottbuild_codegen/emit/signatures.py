"""Signatures and docstrings of calls."""

from __future__ import annotations

from dataclasses import replace

from ottbuild_codegen.emit.printed import CLOSED
from ottbuild_codegen.emit.scopes import top, word
from ottbuild_codegen.emit.types import Types
from ottbuild_codegen.spec.model import Component, Field, SpecSet
from ottbuild_codegen.spec.text import described, docstring, literal, prose, sentence
from ottbuild_codegen.surface.model import (
    Append,
    AppendRouted,
    Call,
    Form,
    MakePart,
    Param,
    PutObject,
    PutValue,
    PutValues,
    Split,
    StartMessage,
    inner_components,
)

OTHERS = "**others: Unpack[NoMore]"
"""The parameter for arguments that a call does not have. Type checkers refuse them, and the call explains them."""
GONE = ("deprecated", "x-deprecated")


def annotation(types: Types, param: Param) -> str:
    """Return the type of a parameter."""
    if param.form is Form.KEY:
        text = f"Literal[{', '.join(map(literal, param.choices))}]"
    elif param.form is Form.NUMBER:
        text = "int"
    elif param.form is Form.TOGETHER:
        text = f"tuple[{', '.join(annotation(types, one) for one in param.together)}]"
    elif param.form is Form.TEXTS or param.document is None:
        text = "Iterable[str]"
    else:
        text = types.argument(param.document, param.node)
        if param.form is Form.ITEMS:
            text = f"Iterable[{text} | None]"
        elif param.form is Form.VALUES:
            text = f"{text} | Iterable[{text} | None]"
        elif param.short is not None:
            text = f"{text} | {annotation(types, replace(param.short, nullable=False))}"
    return f"{text} | None" if param.nullable else text


def signature(types: Types, params: tuple[Param, ...]) -> str:
    """Return the parameters of a call, as they are written in a definition."""
    positional = [_written(types, param) for param in params if param.positional]
    keywords = [_written(types, param) for param in params if not param.positional]
    any_number = any(param.variadic for param in params)
    return ", ".join([*positional, *([] if any_number else [CLOSED]), *keywords, OTHERS])


def _written(types: Types, param: Param) -> str:
    default = f" = {param.default}" if param.default else ""
    return f"{'*' if param.variadic else ''}{word(param.name)}: {annotation(types, param)}{default}"


def returns(call: Call) -> str:
    """Return the type of what a call returns."""
    if isinstance(call.action, MakePart):
        return f"Part[models.{call.action.component.names.class_name}]"
    if isinstance(call.action, StartMessage):
        return top(call.action.builder)
    return "Iterator[Chain]" if isinstance(call.action, Split) else "Chain"


def call_docstring(spec_set: SpecSet, call: Call, indent: int) -> str:
    """Return the docstring of a call."""
    paragraphs = _paragraphs(spec_set, call)
    lists = {
        "Args:": [f"{param.name}: {about}" for param in call.params if (about := _about(param))],
        "Conditions:": [line for component in _described(call) for line in conditions(component)],
    }
    for title, lines in reversed(lists.items()):
        if lines:
            paragraphs.insert(1, "\n".join([title, *(f"    {line}" for line in lines)]))
    return docstring(paragraphs, indent)


def _described(call: Call) -> list[Component]:
    """Return the component that a call is about, and those of the objects inside that its arguments or methods fill."""
    action, about = call.action, call.about
    inside: list[Component] = []
    if isinstance(action, (MakePart, PutObject)):
        inside = [*inner_components(action.layout)]
    elif isinstance(action, StartMessage):
        depth = min((len(slot.path) for slot in action.slots if slot.owner is about), default=0)
        inside = [slot.owner for slot in action.slots if len(slot.path) > depth]
    found = {(one.stem, one.name): one for one in (about, *inside) if one}
    return list(found.values()) if about else []


def conditions(component: Component) -> list[str]:
    """Return the conditions between the fields of a component, in the words of the spec."""
    return [
        ("Advice: " if "x-severity" in rule else "") + sentence(prose(rule["description"]))
        for rule in component.node.get("allOf", ())
        if "description" in rule
    ]


def _about(param: Param) -> str:
    about = param.about if isinstance(param.about, str) else described(param.about)
    return about if param.short is None else f"{about} A plain value is its {prose(param.short.name)}.".strip()


def _paragraphs(spec_set: SpecSet, call: Call) -> list[str]:
    action = call.action
    if isinstance(action, PutValue):
        field = action.slot.field
        about = described(field.node) or sentence(f"Set {prose(field.wire)}")
        page = spec_set.source(field.document, field.raw, field.node)
        return [about, *([f"See {prose(page)}"] if page and "x-source" in field.raw else [])]
    if isinstance(action, PutValues):
        return [sentence(f"Set {' and '.join(prose(slot.field.wire) for slot in action.slots)}")]
    if isinstance(action, Append):
        return [_appends(action)]
    if isinstance(action, Split):
        return [
            "Split a message for any number of receivers into requests for "
            + (f"up to {action.most} of them." if action.most else "`size` of them; the provider documents no limit."),
            "The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver longer. Receivers "
            "keep their order, and repeated ones are not removed."
            + (" Each id of a receiver counts, and one with too many ids is divided." if action.ids else ""),
        ]
    component = call.about
    if component is None:
        return []
    about = prose(call.description)
    if isinstance(action, PutObject) and not action.append:
        about = _place_description(action.slot.field)
    summary = sentence(about or prose(component.node.get("description", component.name)))
    if isinstance(action, AppendRouted) or (isinstance(action, PutObject) and action.append):
        summary = _appending(summary, prose(action.slot.field.wire))
    if not call.description and len(component.factories) > 1 and isinstance(action, (MakePart, StartMessage)):
        constants = component.factories[call.name].constants.items()
        summary += "".join(f" The call sets {prose(wire)} to {prose(repr(value))}." for wire, value in constants)
    page = spec_set.source(component.document, component.node)
    return [summary, *([f"See {prose(page)}"] if page else [])]


def _place_description(field: Field) -> str:
    """Return what the place of an object says about it, beside what the object itself says."""
    return described({key: value for key, value in field.raw.items() if key in ("description", *GONE)})


def _appending(summary: str, wire: str) -> str:
    """Return the summary of a method that appends what `summary` describes."""
    article, space, rest = summary.partition(" ")
    if space and article in ("A", "An", "One", "The"):
        return f"Append {article.lower()} {rest}"
    return f"Append an item to {wire}: {summary}"


def _appends(action: Append) -> str:
    wire = prose(action.slot.field.wire)
    if action.items is None:
        return f"Append to {wire}. {described(action.slot.field.node)}".strip()
    if action.single:
        return f"Append a finished part to {wire}."
    return f"Append finished parts to {wire}. {described(action.slot.field.node)}".strip()
