"""Components that are only inherited from are no classes, whatever other specs call theirs."""

from pathlib import Path

import pytest

from ottbuild_codegen.spec.inherit import expand_bases
from ottbuild_codegen.spec.source import read_specs
from tests.codegen.helpers import write

DOCUMENT = """\
openapi: 3.1.0
components:
  schemas:
    Message:
      type: object
      %s
      properties: {text: {type: string}}
    Place:
      type: object
      properties: {name: {type: string}}
"""
INHERITED = "allOf: [{$ref: '#/components/schemas/Place'}]"


@pytest.mark.parametrize(
    ("other", "is_needed"),
    [
        ("required: [text]", False),
        ("x-note: {$ref: '#/components/schemas/Place'}", False),
        ("x-note: {$ref: 'acme.yaml#/components/schemas/Place'}", True),
    ],
)
def test_a_base_is_dropped_unless_something_refers_to_it(tmp_path: Path, other: str, is_needed: bool) -> None:
    write(tmp_path, {"acme.yaml": DOCUMENT % INHERITED, "zeta.yaml": DOCUMENT % other})
    documents = read_specs(tmp_path)
    assert expand_bases(documents) == []
    acme, zeta = (document.schemas for document in documents)
    assert [*acme["Message"]["properties"]] == ["name", "text"]
    assert ("Place" in acme) is is_needed
    assert "Place" in zeta


def test_what_is_inherited_from_another_document_keeps_its_pages(tmp_path: Path) -> None:
    base = """\
openapi: 3.1.0
x-sources: {text: 'https://acme.example/text', guide: 'https://acme.example/guide', faq: 'https://acme.example/faq'}
components:
  schemas:
    Place:
      type: object
      properties:
        name: {type: string, x-source: [text, faq]}
        hint: {type: string, x-source: guide}
"""
    heir = """\
openapi: 3.1.0
x-sources: {text: 'https://zeta.example/text', acme-guide: 'https://acme.example/guide'}
components:
  schemas:
    Home:
      type: object
      allOf: [{$ref: 'acme.yaml#/components/schemas/Place'}]
"""
    write(tmp_path, {"acme.yaml": base, "zeta.yaml": heir})
    documents = read_specs(tmp_path)
    assert expand_bases(documents) == []
    zeta = documents[1]
    fields = zeta.schemas["Home"]["properties"]
    assert (fields["name"]["x-source"], fields["hint"]["x-source"]) == (["acme-text", "faq"], "acme-guide")
    assert zeta.data["x-sources"] == {
        "text": "https://zeta.example/text",
        "acme-guide": "https://acme.example/guide",
        "acme-text": "https://acme.example/text",
        "faq": "https://acme.example/faq",
    }
