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
            names: dict[str, str] = {}
            for gone, at in twins.items():
                was, now = old.components[gone].names.class_name, new.components[at].names.class_name
                if gone[0] == document.stem:
                    names |= {f"models.{was}": f"models.{now}", f"{was}Builder": f"{now}Builder"}
                names[f"_{gone[0]}.{was}"] = f"_{gone[0]}.{now}"
            before = Side(old, Calls(old, olds[document.stem], {}), names)
            after = Side(new, Calls(new, document, {}), {})
            changes += compare_calls(before, after, twins, renamed_fields(payloads, document.stem))
    told = {document.stem for document in new.documents} & olds.keys()
    return merged(change for change in changes if change.provider in told or change.section == "provider")


__all__ = ["Change", "compare"]
