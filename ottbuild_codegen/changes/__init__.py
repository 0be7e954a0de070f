"""Work out what a change of the specs means for payloads, fluent calls and models."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from ottbuild_codegen.changes.call_changes import compare_calls
from ottbuild_codegen.changes.change import Change, merged
from ottbuild_codegen.changes.model_changes import compare_models, compare_providers, renamed_components, renamed_fields
from ottbuild_codegen.changes.pairs import ComponentKey
from ottbuild_codegen.changes.payload_changes import Payloads
from ottbuild_codegen.changes.side import Side
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.surface import surface_of


def compare(old: SpecSet, new: SpecSet) -> list[Change]:
    """Return every change between two sets of specs, in the order of a report."""
    payloads = Payloads(old, new)
    twins = renamed_components(payloads)
    changes = [*compare_models(payloads, twins), *compare_providers(old, new)]
    calls: dict[ComponentKey, dict[str, None]] = defaultdict(dict)
    olds = {document.stem: document for document in old.documents}
    for document in new.documents:
        after = Side(new, surface_of(new, document))
        for part, call in after.makers():
            calls[part][call] = None
        if document.stem in olds:
            names = _class_names(payloads, twins, document.stem)
            before = Side(old, surface_of(old, olds[document.stem]), names)
            changes += compare_calls(before, after, twins, renamed_fields(payloads, document.stem))
    changes += [replace(change, calls=tuple(calls[owner]) if owner else ()) for change, owner in payloads.changes]
    compared = {document.stem for document in new.documents} & olds.keys()
    return merged(change for change in changes if change.provider in compared or change.section == "provider")


def _class_names(payloads: Payloads, twins: dict[ComponentKey, ComponentKey], stem: str) -> dict[str, str]:
    """Return the renamed classes, by the names that one provider's builders use."""
    names: dict[str, str] = {}
    for old_place, at in twins.items():
        was, now = payloads.old.components[old_place].names.class_name, payloads.new.components[at].names.class_name
        if old_place[0] == stem:
            names |= {f"models.{was}": f"models.{now}", f"{was}Builder": f"{now}Builder"}
        names[f"_{old_place[0]}.{was}"] = f"_{old_place[0]}.{now}"
    return names


__all__ = ["Change", "compare"]
