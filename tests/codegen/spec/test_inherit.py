"""Components that are only inherited from are no classes, whatever other specs call theirs."""

from pathlib import Path

import pytest

from ottbuild_codegen.load import load
from ottbuild_codegen.spec.inherit import expand_bases
from ottbuild_codegen.spec.source import SpecError, read_specs
from tests.codegen.helpers import ROOT, write

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


def test_a_mistake_in_a_base_is_told_once_and_where_it_stands(tmp_path: Path) -> None:
    base = """\
openapi: 3.1.0
info: {title: Base, version: '1', description: Bases., x-entry: Base}
x-sources: {guide: 'https://base.example/guide'}
paths: {}
components:
  schemas:
    Place:
      type: object
      description: A place.
      x-source: guide
      properties:
        name: {type: string, maxLenght: 9, description: Its name.}
        hint: {type: string, maxLength: 9, description: A hint.}
      allOf:
        - description: There is a name.
          x-source: nowhere
          required: [name]
    Note:
      type: object
      description: A note.
      x-kind: zeta.note
      x-source: guide
      properties: {text: {type: string, description: The text.}}
"""
    heir = """\
openapi: 3.1.0
info: {title: Acme, version: '1', description: Homes., x-entry: Acme}
x-sources: {guide: 'https://acme.example/guide'}
paths: {}
components:
  schemas:
    Home:
      type: object
      description: A home.
      x-kind: acme.home
      x-source: guide
      properties:
        hint: {description: How to find it., maxLenght: 5}
      allOf: [{$ref: 'zeta.yaml#/components/schemas/Place'}]
    House:
      type: object
      description: A house.
      x-kind: acme.house
      x-source: guide
      properties: {}
      allOf:
        - $ref: '#/components/schemas/Home'
        - description: There is a hint.
          x-source: nowhere
          required: [hint]
"""
    write(tmp_path, {"acme.yaml": heir, "zeta.yaml": base})
    with pytest.raises(SpecError) as caught:
        load(tmp_path, "acme")
    assert sorted({(one.file, one.line) for one in caught.value.mistakes}) == [
        ("acme.yaml", 13),
        ("acme.yaml", 24),
        ("zeta.yaml", 12),
        ("zeta.yaml", 16),
    ]
    assert len(caught.value.mistakes) == 4


@pytest.mark.slow
def test_what_holds_for_one_component_leaves_those_of_other_documents_alone(tmp_path: Path) -> None:
    specs = {path.name: path.read_text("utf-8") for path in (ROOT / "spec").glob("*.yaml")}
    here = "      x-reads-here: {unknown: uncertain}"
    assert [specs[name].count(here) for name in ("instagram.yaml", "messenger.yaml")] == [1, 1]
    specs["messenger.yaml"] = specs["messenger.yaml"].replace(here, "")  # the rest of the line is a comment
    components = load(write(tmp_path, specs), "providers").components
    assert components["instagram", "SendRequest"].node["x-reads"] == {"unknown": "uncertain"}
    assert components["instagram", "Message"].node["x-reads"] == {"unknown": "refused"}
    assert "x-reads" not in components["messenger", "ReplyTo"].node
