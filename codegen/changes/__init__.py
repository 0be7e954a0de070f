"""What a change of the specs means: for payloads, for fluent calls, for models."""

from __future__ import annotations

from codegen.calls import Calls
from codegen.changes.calls import Side, compare_calls
from codegen.changes.payloads import Payloads
from codegen.changes.rules import Change, merged
from codegen.changes.surface import compare_models, compare_providers, renamed_components, renamed_fields
from codegen.ir import World


def compare(old: World, new: World) -> list[Change]:
    """Every change between two sets of specs, in the order of a report."""
    payloads = Payloads(old, new)
    twins = renamed_components(payloads)
    changes = [*payloads.changes, *compare_models(payloads, twins), *compare_providers(old, new)]
    olds = {document.stem: document for document in old.documents}
    for document in new.documents:
        if document.stem in olds:
            sides = [Side(world, Calls(world, one, {})) for world, one in ((old, olds[document.stem]), (new, document))]
            classes = {
                old.components[gone].names.class_name: new.components[at].names.class_name
                for gone, at in twins.items()
                if gone[0] == document.stem
            }
            changes += compare_calls(sides[0], sides[1], classes, twins, renamed_fields(payloads, document.stem))
    told = {document.stem for document in new.documents} & olds.keys()
    return merged(change for change in changes if change.provider in told or change.section == "provider")


__all__ = ["Change", "compare"]
