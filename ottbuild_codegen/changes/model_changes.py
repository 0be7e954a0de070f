"""Compare the providers, models and operations of two sets of specs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ottbuild_codegen.changes.change import RULES, Change, Effect, Location
from ottbuild_codegen.changes.facts import TEXTS, At, at_component
from ottbuild_codegen.changes.pairs import Candidates, ComponentKey, attribute, place, unrelated
from ottbuild_codegen.changes.payload_changes import Payloads, by_kind
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.sending import KEYWORD as SENDING
from ottbuild_codegen.spec.source import Document


def change(provider: str, rule: str, subject: str, text: str, at: At, old: bool = False) -> Change:
    """Return a change that breaks code which uses a name."""
    breaking = RULES[rule].effect is not Effect.NONE
    return Change(provider, rule, breaking, (subject,), text, Location(at.document.file, at.line, old))


def renamed_components(payloads: Payloads) -> dict[ComponentKey, ComponentKey]:
    """Return the components that have another name now."""
    old, new = payloads.old.components, payloads.new.components
    partners = payloads.partners()
    renames: dict[ComponentKey, ComponentKey] = {}
    added = [at for at in new if at not in old]
    alike = Candidates(((at[0], payloads.outline(payloads.new, new[at])), at) for at in added if telling(new[at]))
    free = set(added)
    for old_place in [at for at in old if at not in new]:
        same_place = [
            at for at in partners[old_place] & free if at[0] == old_place[0] and not unrelated(old[old_place], new[at])
        ]
        shape = (old_place[0], payloads.outline(payloads.old, old[old_place]))
        matches = same_place or [at for at in alike.of(shape) if at in free and payloads.alike(old[old_place], new[at])]
        if len(matches) == 1:
            renames[old_place] = matches[0]
            free.remove(matches[0])
    return renames


def telling(component: Component) -> bool:
    """Return True for a component with enough content that an equal one is no coincidence."""
    return len(component.node.keys() - {"type", "description", "x-source"}) > 0


def compare_models(payloads: Payloads, twins: dict[ComponentKey, ComponentKey]) -> Iterator[Change]:
    """Yield every change of the names in `models`."""
    old, new = payloads.old.components, payloads.new.components
    for at, component in old.items():
        if at not in new and at not in twins:
            name = f"models.{component.names.class_name}"
            yield change(at[0], "model-removed", name, "is gone", at_component(component), True)
    renamed = {*twins.values()}
    for at, component in new.items():
        if at not in old and at not in renamed:
            name = f"models.{component.names.class_name}"
            yield change(at[0], "model-added", name, "is new", at_component(component))
    for at, component in old.items():
        other = new.get(twins.get(at, at))
        if other is not None and component.names.class_name != other.names.class_name:
            text = f"was called models.{component.names.class_name}"
            name = f"models.{other.names.class_name}"
            yield change(at[0], "model-renamed", name, text, at_component(other))
    for pair in payloads.pairs.values():
        if pair.old.is_object and pair.new.is_object:
            for wire in pair.old.node["properties"]:
                if wire in pair.new.node["properties"]:
                    was = attribute(pair.old, wire)
                    now = attribute(pair.new, wire)
                    if was != now:
                        name = f"models.{pair.new.names.class_name}.{now}"
                        location = at_component(pair.new) / "properties" / wire / "x-name"
                        yield change(pair.new.stem, "model-field-renamed", name, f"was called {was}", location)


def renamed_fields(payloads: Payloads, stem: str) -> dict[str, str]:
    """Return the Python names of one provider's fields that changed."""
    renames: dict[str, str] = {}
    for pair in payloads.pairs.values():
        if pair.new.stem == stem and pair.old.is_object and pair.new.is_object:
            for wire in pair.old.node["properties"]:
                name = pair.renames.get(wire, wire)
                if name in pair.new.node["properties"]:
                    was, now = attribute(pair.old, wire), attribute(pair.new, name)
                    if was != now:
                        renames[was] = now
    return renames


def compare_providers(old: SpecSet, new: SpecSet) -> Iterator[Change]:
    """Yield the changes of providers: added, removed, or with another entry point."""
    olds, news = ({document.stem: document for document in spec_set.documents} for spec_set in (old, new))
    for stem in olds.keys() | news.keys():
        document = news.get(stem) or olds[stem]
        at = At(document, ("info", "x-entry"))
        entry = document.data["info"]["x-entry"]
        if stem not in olds:
            yield change(stem, "provider-added", entry, "is new", at)
        elif stem not in news:
            yield change(stem, "provider-removed", entry, "is gone", at, True)
        else:
            was = olds[stem].data["info"]["x-entry"]
            if was != entry:
                yield change(stem, "entry-renamed", entry, f"was called {was}", at)
            yield from _operations(old, new, olds[stem], news[stem])
            yield from _signatures(olds[stem], news[stem])


SIGNATURE, CHALLENGE = "x-signature", "x-challenge"
Operation = tuple[str, str, dict[str, Any], At]
"""Method, path, and the operation in the spec."""


def _operations(old: SpecSet, new: SpecSet, was: Document, now: Document) -> Iterator[Change]:
    olds, news = operations(was), operations(now)
    stem = now.stem
    for name, (method, path, _, at) in olds.items():
        if name not in news:
            yield change(stem, "operation-removed", name, f"is gone: {method} {path}", at, True)
    for name, (method, path, node, at) in news.items():
        if name not in olds:
            yield change(stem, "operation-added", name, f"is new: {method} {path}", at)
            continue
        method_before, path_before, node_before, at_before = olds[name]
        if (method, path) != (method_before, path_before):
            yield change(stem, "operation-moved", name, f"is {method} {path}, was {method_before} {path_before}", at)
        sending = [sending_of(was, node_before), sending_of(now, node)]
        changed = [text for key, text in SENDING_TEXTS.items() if sending[0].get(key) != sending[1].get(key)]
        if changed:
            yield change(stem, "operation-sending-changed", name, " and ".join(changed), at)
        bodies = [bodies_of(spec_set, operation) for spec_set, operation in ((old, olds[name]), (new, news[name]))]
        for title in dict.fromkeys([*bodies[1], *bodies[0]]):
            before, after = (body.get(title) for body in bodies)
            if before != after:
                text = f"has {after or 'nothing'} in {title}, was {before or 'nothing'}"
                yield change(stem, "operation-body-changed", name, text, at)
        parameters = [
            {
                f"{parameter.get('in')} parameter {parameter.get('name')}": parameter
                for parameter in part.get("parameters", ())
            }
            for part in (node_before, node)
        ]
        for title, parameter in parameters[1].items():
            before_parameter = parameters[0].get(title)
            required = [bool(part and part.get("required")) for part in (before_parameter, parameter)]
            if required[1] and not required[0]:
                yield change(stem, "parameter-required", name, f"has the {title}, which has to be given", at)
            elif required[0] and not required[1]:
                yield change(stem, "parameter-optional", name, f"has the {title}, which can be left out", at)
            elif before_parameter is None:
                yield change(stem, "parameter-added", name, f"has the new {title}", at)
            if before_parameter is not None and limits_of(before_parameter) != limits_of(parameter):
                yield change(stem, "parameter-changed", name, f"takes other values for the {title}", at)
        for title in parameters[0].keys() - parameters[1].keys():
            yield change(stem, "parameter-removed", name, f"no longer has the {title}", at_before, True)


SENDING_TEXTS = {
    "again": "is sent again after other HTTP statuses",
    "key": "has another key by which the provider knows a repeated request",
    "rate": "is sent at another rate",
    "to": "names its receivers in other places",
    "listed": "has answers that list other receivers",
}
"""Key of `x-sending` -> what a change of it means."""


def limits_of(parameter: dict[str, Any]) -> dict[str, Any]:
    """Return the rules of a parameter's values, without texts."""
    return {key: value for key, value in parameter.get("schema", {}).items() if key not in TEXTS}


def _signatures(was: Document, now: Document) -> Iterator[Change]:
    """Yield what is verified in another way, of all that the provider sends by itself."""
    olds, news = signatures(was), signatures(now)
    for name, (rule, at) in news.items():
        before, _ = olds.get(name, (rule, at))
        if "challenge" in rule:  # a new one breaks nothing
            before = {"challenge": rule["challenge"], **before}
        if before != rule:
            keys = [key for key in {**before, **rule} if before.get(key) != rule.get(key)]
            text = f"is verified by another {' and '.join(keys)}"
            if ("header" in before) is not ("header" in rule):
                text = "is signed, and was not" if "header" in rule else "is no longer signed"
            yield change(now.stem, "signature-changed", name, text, at)


def signatures(document: Document) -> dict[str, tuple[dict[str, Any], At]]:
    """Return what the provider sends by itself -> how it is verified."""
    found: dict[str, tuple[dict[str, Any], At]] = {}
    homes = [("webhook", document.data.get("webhooks") or {}, At(document, ("webhooks",)))]
    for name, (_, _, node, at) in operations(document).items():
        for title, paths in (node.get("callbacks") or {}).items():
            homes.append((f"callback {title} of {name}:", paths, at / "callbacks" / title))
    for title, paths, at in homes:
        for path, item in paths.items():
            for method, node in item.items() if isinstance(item, dict) else ():
                if isinstance(node, dict):
                    rule = without_source(node.get(SIGNATURE, {}))
                    if CHALLENGE in node:
                        rule["challenge"] = without_source(node[CHALLENGE])
                    found[f"{title} {path}"] = (rule, at / path / method)
    return found


def sending_of(document: Document, node: dict[str, Any]) -> dict[str, Any]:
    """Return what a document says of sending an operation, without the pages that say so."""
    return without_source({**document.data.get(SENDING, {}), **node.get(SENDING, {})})


def without_source(node: dict[str, Any]) -> dict[str, Any]:
    """Return a hint without the pages that say so."""
    return {key: value for key, value in node.items() if key != "x-source"}


def operations(document: Document) -> dict[str, Operation]:
    """Return operationId -> operation."""
    operations: dict[str, Operation] = {}
    for path, item in (document.data.get("paths") or {}).items():
        for method, node in item.items() if isinstance(item, dict) else ():
            if isinstance(node, dict) and "operationId" in node:
                operations[f"operation {node['operationId']}"] = (
                    method.upper(),
                    path,
                    node,
                    At(document, ("paths", path, method)),
                )
    return operations


def bodies_of(spec_set: SpecSet, operation: Operation) -> dict[str, str]:
    """Return `the request`, `the answer 200`, … -> the payload kinds in it."""
    _, _, node, at = operation
    parts = {"the request": node.get("requestBody") or node.get("parameters")}
    parts |= {f"the answer {status}": part for status, part in (node.get("responses") or {}).items()}
    kinds = {place(component): kind for kind, component in by_kind(spec_set).items()}
    bodies: dict[str, str] = {}
    for title, part in parts.items():
        targets = [spec_set.target(at.document, ref) for ref in refs(part)]
        names = [kinds.get(place(target), "") for target in targets]
        if any(names):
            bodies[title] = " and ".join(sorted({name for name in names if name}))
    return bodies


def refs(node: Any) -> Iterator[str]:
    """Yield every reference to a component in a part of a document."""
    if isinstance(node, dict):
        if "#/components/schemas/" in str(node.get("$ref")):
            yield node["$ref"]
        for part in node.values():
            yield from refs(part)
    elif isinstance(node, list):
        for part in node:
            yield from refs(part)
