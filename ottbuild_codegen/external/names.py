"""Names inline schemas after their places."""

from __future__ import annotations

from ottbuild_codegen.external.library import Key, Library
from ottbuild_codegen.external.tree import DocumentNode
from ottbuild_codegen.external.vocabulary import camel
from ottbuild_codegen.spec.source import Pointer

STEPS = {"items": "Item", "additionalProperties": "Value", "contains": "Item"}
ENDS = {
    "responses": "Response",
    "callbacks": "Callback",
    "requestBodies": "Request",
    "parameters": "Parameter",
    "headers": "Header",
}


def name_at(library: Library, node: DocumentNode) -> str:
    """Return the name of an inline schema: its parent and its key, or the operation that it belongs to."""
    start, rest = _start(library, node.document.file, node.pointer)
    name = start
    steps = iter(rest)
    for step in steps:
        if step == "properties":
            name += camel(str(next(steps, "")))
        elif step in ("oneOf", "anyOf"):
            place = next(steps, 0)
            title = node.get("title") if (step, place) == node.pointer[-2:] else None
            name += camel(title) if isinstance(title, str) and title.isascii() else f"Variant{int(place) + 1}"
        elif step in STEPS:
            name += STEPS[str(step)]
        elif step in ("allOf", "content"):
            next(steps, None)
    return name


def _start(library: Library, file: str, pointer: Pointer) -> tuple[str, Pointer]:
    """Return the name of the component or operation that a place is in, and the steps from there."""
    area, group, *_ = (*pointer, "", "")
    if area == "components" and group == "schemas":
        return library.names[Key(file, str(pointer[2]))], pointer[3:]
    if area == "components" and group in ENDS:
        return camel(str(pointer[2])) + ENDS[str(group)], pointer[3:]
    if area == "webhooks" and len(pointer) > 3:
        return f"{camel(_upper(str(group)))}Request", pointer[4:]
    if area == "paths" and len(pointer) > 3:
        item = library.roots[file]["paths"][group]
        node = item.get(pointer[2])
        named = node.get("operationId") if isinstance(node, DocumentNode) else None
        name = camel(_upper(named) if named else _upper(f"{pointer[2]} {group}"))
        if pointer[3] == "requestBody":
            return f"{name}Request", pointer[4:]
        if pointer[3] == "responses":
            status = str(pointer[4])
            return f"{name}Response" + ("" if status.startswith("2") else status.capitalize()), pointer[5:]
        if pointer[3] == "callbacks" and len(pointer) > 7:
            return f"{name}{camel(_upper(str(pointer[4])))}Request", pointer[8:]
        return name, pointer[4:]
    return camel(" ".join(map(str, pointer[-2:]))), ()


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
