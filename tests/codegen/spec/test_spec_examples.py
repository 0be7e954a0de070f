"""Examples in specs are checked against their schemas, and the examples of the reference are made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ottbuild_codegen.load import load
from ottbuild_codegen.reference.example_payloads import Payloads
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.source import Document

ROOT = Path(__file__).parents[3]
SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: v1, x-entry: Acme}
x-sources: {guide: https://acme.example/guide}
paths: {}
components:
  schemas:
    Card:
      type: object
      description: A card.
      x-kind: acme.card
      x-source: guide
      x-builder: {factory: card, args: [title]}
      examples: WHOLE
      properties:
        title: {type: string, maxLength: 9, examples: TITLE}
        color:
          type: string
          x-values: [{value: red}, {value: mauve, deprecated: {use: red}}]
          examples: COLOR
        old: {type: string, deprecated: true, examples: [anything]}
        link:
          $ref: '#/components/schemas/Link'
          examples: LINK
      required: [title]
    Link:
      type: object
      description: A link.
      x-source: guide
      properties: {url: {type: string, pattern: '^https://'}, examples: {type: string}}
      required: [url]
"""
VALID = {
    "WHOLE": "[{title: Sale, link: {url: 'https://example.com'}}]",
    "TITLE": "[Sale, Spring]",
    "COLOR": "[red, blue]",
    "LINK": "[{url: 'https://example.com', examples: a field of that name}]",
}


def mistakes(**examples: str) -> list[str]:
    text = SPEC
    for name, example in {**VALID, **examples}.items():
        text = text.replace(name, example)
    return list(map(str, lint([Document("acme.yaml", text)])))


def test_valid_examples() -> None:
    assert mistakes() == []


@pytest.mark.parametrize(
    ("examples", "mistake"),
    [
        (
            {"TITLE": "[Sale, far too long]"},
            "acme.yaml:15: the example is refused by its own schema: is 12 characters long, at most 9 are allowed",
        ),
        (
            {"TITLE": "[3]"},
            "acme.yaml:15: the example is refused by its own schema: must be a string, not the number 3",
        ),
        ({"COLOR": "[mauve]"}, "acme.yaml:19: the example has the value 'mauve', which is deprecated"),
        (
            {"LINK": "[{url: 'http://example.com'}]"},
            "acme.yaml:23: the example is refused by its own schema: /url 'http://example.com' does not match ^https://",
        ),
        ({"WHOLE": "[{}]"}, "acme.yaml:13: the example is refused by its own schema: /title is required"),
        ({"WHOLE": "[{title: Sale, old: x}]"}, "acme.yaml:13: the example has /old, which is deprecated"),
        (
            {"WHOLE": "[{title: Sale, color: mauve}]"},
            "acme.yaml:13: the example has the value 'mauve', which is deprecated",
        ),
        (
            {"WHOLE": "[{title: Sale, extra: 1}]"},
            "acme.yaml:13: the example is refused by its own schema: /extra is not a field of Card",
        ),
    ],
)
def test_wrong_examples(examples: dict[str, str], mistake: str) -> None:
    assert [text.partition(";")[0] for text in mistakes(**examples)] == [mistake]


@pytest.mark.slow
def test_the_shipped_specs_have_valid_examples() -> None:
    documents = load(ROOT / "spec", "acme").documents  # which refuses documents with mistakes
    assert sum(at[-2:-1] == ("examples",) for document in documents for at in document.lines) > 600


@pytest.mark.slow
def test_an_optional_field_more_changes_no_example_of_the_reference(tmp_path: Path) -> None:
    (tmp_path / "before").mkdir()
    (tmp_path / "after").mkdir()
    text = (ROOT / "spec" / "line.yaml").read_text("utf-8")
    added = "\n      properties:\n        addedField: {type: string, description: A new field.}\n"
    (tmp_path / "before" / "line.yaml").write_text(text, "utf-8")
    (tmp_path / "after" / "line.yaml").write_text(text.replace("\n      properties:\n", added), "utf-8")
    before, after = (Payloads(load(tmp_path / name, "acme")) for name in ("before", "after"))
    changed = [
        name
        for (stem, name), component in before.spec_set.components.items()
        if not component.is_union
        and json.dumps((before.example(component) or (None, None))[1])
        != json.dumps((after.example(after.spec_set.components[stem, name]) or (None, None))[1])
    ]
    nodes = [component.node for component in after.spec_set.components.values()]
    assert sum("addedField" in node.get("properties", {}) for node in nodes) > 80
    assert changed == []
