"""What a spec change means: each with its verdict, and with a payload that proves it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ottbuild_codegen.changes import compare
from ottbuild_codegen.changes.change import CALL, LIMITS, MODEL, PAYLOAD, PROVIDER, RULES, Change, Way, breaks, bump
from ottbuild_codegen.changes.payload_changes import directions
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.names import ModelNames
from ottbuild_codegen.spec.source import Document, SpecError
from ottbuild_codegen.spec.unions import complete_unions

ROOT = Path(__file__).parents[3]
SPEC = """\
openapi: 3.1.0
info:
  title: Acme Chat
  version: v1
  x-entry: Acme
x-sources:
  guide: https://acme.example/guide
paths:
  /send:
    post:
      operationId: send
      parameters:
        - {name: X-Retry, in: header, schema: {type: string}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Send'}}}
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/Result'}}}
webhooks:
  told:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}
components:
  schemas:
    Send:
      type: object
      description: A message.
      x-kind: acme.send
      x-source: guide
      x-any-case: true
      x-builder: {factory: send, args: [to, text], keywords: [size]}
      properties:
        to: {type: string, maxLength: 10}
        text: {type: string, minLength: 2, maxLength: 20, x-length-unit: utf16}
        size: {type: string, enum: [small, large]}
        color:
          type: string
          x-values: [{value: red}, {value: blue}]
        count: {type: integer, minimum: 1, maximum: 9}
        amount: {type: [integer, string]}
        tags: {type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: {type: string, pattern: '^[a-z]+$'}}
        chips:
          type: array
          items: {$ref: '#/components/schemas/Chip'}
        link: {$ref: '#/components/schemas/Link'}
        data: {type: object, additionalProperties: {type: string}}
        note: {type: string, x-also: [remark], x-accepts: [integer]}
        token: {type: string, x-secret: true}
      required: [to]
      allOf:
        - description: A text or a link.
          x-rule: text_or_link
          anyOf: [{required: [text]}, {required: [link]}]
        - if: {required: [count], properties: {count: {const: 3}}}
          then: {required: [note], properties: {tags: {maxItems: 2}}}
          x-errors: {missing: {message: A note is needed}}
        - not: {required: [data, token]}
        - x-check: [{rule: count, where: {kind: image}, max: 2}]
    Link:
      type: object
      description: A link.
      x-source: guide
      x-builder: {factory: link, args: [url, label]}
      properties:
        url: {type: string, description: Where it leads.}
        label: {type: string, description: What it says., maxLength: 8}
      required: [url]
    Chip:
      description: A chip.
      x-source: guide
      oneOf:
        - $ref: '#/components/schemas/TextChip'
        - $ref: '#/components/schemas/ImageChip'
      discriminator:
        propertyName: kind
        mapping:
          text: '#/components/schemas/TextChip'
          image: '#/components/schemas/ImageChip'
    TextChip:
      type: object
      description: A chip with text.
      x-source: guide
      x-builder: {factory: text_chip, args: [words]}
      properties:
        kind: {type: string, const: text}
        words: {type: string}
      required: [kind, words]
    ImageChip:
      type: object
      description: A chip with an image.
      x-source: guide
      x-builder: {factories: {image_chip: {args: [url]}, wide_chip: {set: {wide: true}, args: [url]}}}
      properties:
        kind: {type: string, const: image}
        url: {type: string}
        wide: {type: boolean}
      required: [kind, url]
    Result:
      type: object
      description: What came of it.
      x-kind: acme.result
      x-source: guide
      properties:
        id: {type: string, maxLength: 30}
        state: {type: string, enum: [sent, queued]}
        cost: {type: number, minimum: 0}
        parts:
          type: array
          items: {$ref: '#/components/schemas/Piece'}
      required: [id]
    Piece:
      description: A part of the answer.
      x-source: guide
      oneOf: [{$ref: '#/components/schemas/Sent'}]
      discriminator: {propertyName: type, mapping: {sent: '#/components/schemas/Sent'}}
    Sent:
      type: object
      description: A part that was sent.
      x-source: guide
      properties:
        type: {type: string, const: sent}
      required: [type]
    Event:
      type: object
      description: Something that happened.
      x-kind: acme.event
      x-source: guide
      properties:
        at: {type: integer}
        reason: {type: string, enum: [read, blocked]}
      required: [at, reason]
servers: [{url: 'https://api.acme.example'}]
"""


@cache
def spec_set(*texts: str) -> SpecSet:
    """Specs as the generator sees them; names are made up, since asking for them takes a second.

    The same texts give the same object, as nothing that compares specs changes them.
    """
    names = ("acme.yaml", "other.yaml")
    documents = [Document(name, text) for name, text in zip(names, texts, strict=False)]
    mistakes = lint(documents)
    if mistakes:
        raise SpecError(mistakes)
    named = {
        (document.name, name): ModelNames(name, {wire: wire.replace("-", "_") for wire in node.get("properties", ())})
        for document in documents
        for name, node in document.schemas.items()
    }
    complete_unions(documents)
    return SpecSet(documents, named, "made")


def edited(edits: dict[str, str], text: str = SPEC) -> str:
    """The spec with changes; what is changed stands in it exactly once."""
    for old, new in edits.items():
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the spec"
        text = text.replace(old, new)
    return text


def line(change: Change) -> str:
    """`! rule subjects`, with the mark where it breaks."""
    return f"{'! ' if change.breaking else ''}{change.rule} {', '.join(change.subjects)}"


@dataclass(frozen=True)
class Case:
    """One change of the small spec."""

    edits: dict[str, str]
    there: list[str]
    """What is said of it."""
    back: list[str]
    """What is said where the same change is undone."""
    lost: Any = None
    """A payload that was good and is no longer."""
    gained: Any = None
    """A payload that is good and was not."""
    kind: str = "acme.send"
    """What the two payloads are."""
    base: dict[str, str] = field(default_factory=dict)
    """Changes of the small spec that are on both sides."""


def send(**more: Any) -> dict[str, Any]:
    return {"to": "u1", "text": "Hello", **more}


def result(**more: Any) -> dict[str, Any]:
    return {"id": "1", **more}


FAMILY = "👨\u200d👩\u200d👧"
ONE_OF = {"anyOf: [{required: [text]}, {required: [link]}]": "oneOf: [{required: [text]}, {required: [link]}]"}
IMAGE = "          image: '#/components/schemas/ImageChip'"
KIND = "{type: string, const: "
CHIP = SPEC[SPEC.index("      description: A chip.\n") : SPEC.index("    TextChip:\n")]

LIMITED = {
    "a greater length": Case(
        {"maxLength: 20": "maxLength: 25"},
        ["max-length-raised Send.text"],
        ["! max-length-lowered Send.text"],
        gained=send(text="x" * 23),
    ),
    "no least length": Case(
        {"minLength: 2, ": ""},
        ["min-length-removed Send.text"],
        ["! min-length-added Send.text"],
        gained=send(text="x"),
    ),
    "a length in grapheme clusters": Case(
        {"x-length-unit: utf16": "x-length-unit: grapheme"},
        ["! length-unit-tightened Send.text", "length-unit-loosened Send.text"],
        ["! length-unit-tightened Send.text", "length-unit-loosened Send.text"],
        lost=send(text=FAMILY),
        gained=send(text=FAMILY * 15),
    ),
    "a length in bytes": Case(
        {"minLength: 2, maxLength: 20, x-length-unit: utf16": "minLength: 1, maxLength: 20, x-length-unit: byte"},
        ["! length-unit-tightened Send.text", "length-unit-loosened Send.text", "min-length-lowered Send.text"],
        ["! length-unit-tightened Send.text", "! min-length-raised Send.text", "length-unit-loosened Send.text"],
        lost=send(text="ä" * 20),
        gained=send(text="a"),
    ),
    "another pattern": Case(
        {"pattern: '^[a-z]+$'": "pattern: '^[a-y]+$'"},
        ["! pattern-changed Send.tags[]"],
        ["! pattern-changed Send.tags[]"],
        lost=send(tags=["z"]),
        gained=None,
    ),
    "no pattern": Case(
        {", pattern: '^[a-z]+$'": ""},
        ["pattern-removed Send.tags[]"],
        ["! pattern-added Send.tags[]"],
        gained=send(tags=["A"]),
    ),
    "equal items": Case(
        {"uniqueItems: true, ": ""},
        ["unique-items-removed Send.tags"],
        ["! unique-items-added Send.tags"],
        gained=send(tags=["a", "a"]),
    ),
}
VALUES = {
    "another value of a closed set": Case(
        {"enum: [small, large]": "enum: [small, large, huge]"},
        ["enum-value-added Send.size", "call-argument-widened Acme.send(size)"],
        ["! enum-value-removed Send.size", "! call-argument-narrowed Acme.send(size)"],
        gained=send(size="huge"),
    ),
    "a value in place of another": Case(
        {"enum: [small, large]": "enum: [small, huge]"},
        [
            "! enum-value-removed Send.size",
            "enum-value-added Send.size",
            "! call-argument-type-changed Acme.send(size)",
        ],
        [
            "! enum-value-removed Send.size",
            "enum-value-added Send.size",
            "! call-argument-type-changed Acme.send(size)",
        ],
        lost=send(size="large"),
        gained=send(size="huge"),
    ),
    "a closed set opened": Case(
        {"enum: [small, large]": "x-values: [{value: small}, {value: large}]"},
        ["values-opened Send.size", "call-argument-widened Acme.send(size)"],
        ["! values-closed Send.size", "! call-argument-narrowed Acme.send(size)"],
        gained=send(size="huge"),
    ),
    "another known value of an open set": Case(
        {"{value: blue}]": "{value: blue}, {value: green}]"},
        ["known-value-added Send.color"],
        ["known-value-removed Send.color"],
    ),
    "a value switched off": Case(
        {"{value: blue}]": "{value: blue, deprecated: {since: '2020-01-01', use: red}}]"},
        ["deprecated Send.color"],
        ["undeprecated Send.color"],
    ),
    "another constant": Case(
        {"const: any": "const: small"},
        ["! const-changed Send.size"],
        ["! const-changed Send.size"],
        lost=send(size="any"),
        gained=send(size="small"),
        base={
            "size: {type: string, enum: [small, large]}": "size: {type: string, const: any}",
            ", keywords: [size]": "",
        },
    ),
    "one JSON type less": Case(
        {"amount: {type: [integer, string]}": "amount: {type: integer}"},
        ["! type-narrowed Send.amount", "! call-argument-narrowed Acme.send().amount(amount)"],
        ["type-widened Send.amount", "call-argument-widened Acme.send().amount(amount)"],
        lost=send(amount="2"),
    ),
    "null": Case(
        {"token: {type: string,": "token: {type: [string, 'null'],"},
        ["type-widened Send.token"],
        ["! type-narrowed Send.token"],
        gained=send(token=None),
    ),
    "a map of anything": Case(
        {"additionalProperties: {type: string}": "additionalProperties: true"},
        ["type-widened Send.data{}", "call-argument-widened Acme.send().data(data)"],
        ["! type-narrowed Send.data{}", "! call-argument-narrowed Acme.send().data(data)"],
        gained=send(data={"a": 1}),
    ),
    "a text in place of an object": Case(
        {"link: {$ref: '#/components/schemas/Link'}": "link: {type: string}"},
        ["! type-changed Send.link", "! call-argument-type-changed Acme.send().link(link)"],
        ["! type-changed Send.link", "! call-argument-type-changed Acme.send().link(link)"],
        lost=send(link={"url": "a"}),
        gained=send(link="a"),
    ),
    "an object in place of another": Case(
        {"link: {$ref: '#/components/schemas/Link'}": "link: {$ref: '#/components/schemas/TextChip'}"},
        ["! type-changed Send.link", "! call-argument-type-changed Acme.send().link(link)"],
        ["! type-changed Send.link", "! call-argument-type-changed Acme.send().link(link)"],
        lost=send(link={"url": "a"}),
        gained=send(link={"kind": "text", "words": "a"}),
    ),
    "an object that nobody described": Case(
        {"data: {type: object, additionalProperties: true}": "data: {$ref: '#/components/schemas/Link'}"},
        ["! type-narrowed Send.data", "! call-argument-type-changed Acme.send().data(data)"],
        ["type-widened Send.data", "! call-argument-type-changed Acme.send().data(data)"],
        lost=send(data={"a": 1}),
        base={"additionalProperties: {type: string}": "additionalProperties: true"},
    ),
}
PROPERTIES = {
    "a new property": Case(
        {"        note: {": "        hint: {type: string}\n        note: {"},
        ["property-added Send.hint", "call-added Acme.send().hint"],
        ["! property-removed Send.hint", "! call-removed Acme.send().hint"],
        gained=send(hint="a"),
    ),
    "a new required property": Case(
        {
            "        wide: {type: boolean}\n": "        wide: {type: boolean}\n        alt: {type: string}\n",
            "required: [kind, url]": "required: [kind, url, alt]",
        },
        [
            "! required-property-added ImageChip.alt",
            "! call-required-argument-added Acme.image_chip(alt), Acme.send().image_chip(alt), Acme.wide_chip(alt)",
        ],
        [
            "! property-removed ImageChip.alt",
            "! call-argument-removed Acme.image_chip(alt), Acme.send().image_chip(alt), Acme.wide_chip(alt)",
        ],
        lost=send(chips=[{"kind": "image", "url": "a"}]),
        gained=send(chips=[{"kind": "image", "url": "a", "alt": "b"}]),
    ),
    "a property that is required now": Case(
        {"required: [to]": "required: [to, size]"},
        ["! required-added Send.size", "! call-argument-required Acme.send(size)"],
        ["required-removed Send.size", "call-argument-optional Acme.send(size)"],
        lost=send(),
    ),
    "another name": Case(
        {"label: {type: string, desc": "title: {type: string, desc", "args: [url, label]": "args: [url, title]"},
        ["! property-renamed Link.title", "! call-argument-renamed Acme.link(title)"],
        ["! property-renamed Link.label", "! call-argument-renamed Acme.link(label)"],
        lost=send(link={"url": "a", "label": "b"}),
        gained=send(link={"url": "a", "title": "b"}),
    ),
    "another name of a message's property, and in its conditions": Case(
        {
            "        token: {": "        secret: {",
            "not: {required: [data, token]}": "not: {required: [data, secret]}",
        },
        ["! property-renamed Send.secret", "! call-renamed Acme.send().secret"],
        ["! property-renamed Send.token", "! call-renamed Acme.send().token"],
        lost=send(token="a"),
        gained=send(secret="a"),
        base={"token: {type: string,": "token: {type: string, description: Opens the door.,"},
    ),
    "another spelling that reads the old one": Case(
        {
            "label: {type: string, desc": "title: {x-name: label, x-also: [label], type: string, desc",
            "args: [url, label]": "args: [url, title]",
        },
        ["property-respelt Link.title"],
        ["! property-renamed Link.label"],
        gained=send(link={"url": "a", "title": "b"}),
    ),
    "a property that has nothing to do with one that went": Case(
        {"amount: {type: [integer, string]}": "height: {type: integer, maximum: 7}"},
        [
            "! property-removed Send.amount",
            "property-added Send.height",
            "! call-removed Acme.send().amount",
            "call-added Acme.send().height",
        ],
        [
            "! property-removed Send.height",
            "property-added Send.amount",
            "! call-removed Acme.send().height",
            "call-added Acme.send().amount",
        ],
        lost=send(amount=1),
        gained=send(height=1),
    ),
    "keys in another order": Case(
        {
            "        url: {type: string, description: Where it leads.}\n": "",
            "maxLength: 8}\n": "maxLength: 8}\n        url: {type: string, description: Where it leads.}\n",
        },
        ["key-order-changed Link"],
        ["key-order-changed Link"],
    ),
    "fields that nobody documents": Case(
        {"      description: A link.\n": "      description: A link.\n      additionalProperties: true\n"},
        ["unknown-fields-allowed Link"],
        ["! unknown-fields-refused Link"],
        gained=send(link={"url": "a", "icon": 1}),
    ),
    "a documented field where any was good": Case(
        {"        label: {": "        icon: {type: string}\n        label: {"},
        ["! property-added Link.icon", "call-argument-added Acme.link(icon)"],
        ["! property-removed Link.icon", "! call-argument-removed Acme.link(icon)"],
        lost=send(link={"url": "a", "icon": 1}),
        base={"      description: A link.\n": "      description: A link.\n      additionalProperties: true\n"},
    ),
    "another spelling when parsing": Case(
        {"x-also: [remark]": "x-also: [comment]"},
        ["! spelling-removed Send.note", "spelling-added Send.note"],
        ["! spelling-removed Send.note", "spelling-added Send.note"],
        lost=send(remark="a"),
        gained=send(comment="a"),
    ),
    "another JSON type when parsing": Case(
        {", x-accepts: [integer]": ""},
        ["! spelling-removed Send.note", "! call-argument-narrowed Acme.send().note(note)"],
        ["spelling-added Send.note", "call-argument-widened Acme.send().note(note)"],
        lost=send(note=5),
    ),
    "one letter case when parsing": Case(
        {"      x-any-case: true\n": ""},
        ["! spelling-removed Send"],
        ["spelling-added Send"],
        lost={"TO": "u1", "Text": "Hello"},
    ),
    "no secret": Case({", x-secret: true": ""}, ["secret-removed Send.token"], ["secret-added Send.token"]),
    "a property switched off": Case(
        {"note: {type: string,": "note: {type: string, deprecated: true, x-deprecated: {since: '2026-01-01'},"},
        ["deprecated Send.note"],
        ["undeprecated Send.note"],
    ),
    "an object switched off": Case(
        {"      description: A link.\n": "      description: A link.\n      deprecated: true\n"},
        ["deprecated Link", "call-deprecated Acme.link"],
        ["undeprecated Link", "call-undeprecated Acme.link"],
    ),
    "another description": Case(
        {"description: A chip with text.": "description: A chip.", "acme.example/guide": "acme.example/manual"},
        ["documentation-changed x-sources, TextChip"],
        ["documentation-changed x-sources, TextChip"],
    ),
}
UNIONS = {
    "one variant less": Case(
        {"        - $ref: '#/components/schemas/ImageChip'\n": "", f"{IMAGE}\n": ""},
        ["! variant-removed Chip", "! call-removed Acme.send().image_chip"],
        ["variant-added Chip", "call-added Acme.send().image_chip"],
        lost=send(chips=[{"kind": "image", "url": "a"}]),
    ),
    "another tag value": Case(
        {IMAGE: IMAGE.replace("image:", "picture:"), f"{KIND}image}}": f"{KIND}picture}}"},
        ["! variant-renamed Chip"],
        ["! variant-renamed Chip"],
        lost=send(chips=[{"kind": "image", "url": "a"}]),
        gained=send(chips=[{"kind": "picture", "url": "a"}]),
    ),
    "another tag": Case(
        {
            "propertyName: kind": "propertyName: type",
            f"kind: {KIND}text}}": f"type: {KIND}text}}",
            f"kind: {KIND}image}}": f"type: {KIND}image}}",
            "required: [kind, words]": "required: [type, words]",
            "required: [kind, url]": "required: [type, url]",
        },
        ["! tag-changed Chip", "! property-renamed TextChip.type", "! property-renamed ImageChip.type"],
        ["! tag-changed Chip", "! property-renamed TextChip.kind", "! property-renamed ImageChip.kind"],
        lost=send(chips=[{"kind": "image", "url": "a"}]),
        gained=send(chips=[{"type": "image", "url": "a"}]),
    ),
    "a union in place of its only member": Case(
        {"items: {$ref: '#/components/schemas/TextChip'}": "items: {$ref: '#/components/schemas/Chip'}"},
        [
            "variant-added Chip",
            "call-added Acme.send().image_chip",
            "call-argument-widened Acme.send().chips(chips)",
        ],
        [
            "! variant-removed TextChip",
            "! call-argument-narrowed Acme.send().chips(chips)",
            "! call-removed Acme.send().image_chip",
        ],
        gained=send(chips=[{"kind": "image", "url": "a"}]),
        base={"items: {$ref: '#/components/schemas/Chip'}": "items: {$ref: '#/components/schemas/TextChip'}"},
    ),
    "another union of the same members": Case(
        {
            "items: {$ref: '#/components/schemas/Chip'}": "items: {$ref: '#/components/schemas/Tag'}",
            "    TextChip:\n      type: object\n": f"    Tag:\n{CHIP}    TextChip:\n      type: object\n",
        },
        ["model-added models.Tag"],
        ["! model-removed models.Tag"],
    ),
    "an object without a tag": Case(
        {
            "        - $ref: '#/components/schemas/ImageChip'\n": (
                "        - $ref: '#/components/schemas/ImageChip'\n        - $ref: '#/components/schemas/Link'\n"
            ),
            "      description: A chip.\n": "      description: A chip.\n      x-untagged: '#/components/schemas/Link'\n",
        },
        ["variant-added Chip", "call-added Acme.send().anchor"],
        ["! variant-removed Chip", "! call-removed Acme.send().anchor"],
        gained=send(chips=[{"url": "a"}]),
        base={"factory: link,": "factory: anchor,"},
    ),
    "another object without a tag": Case(
        {
            "        - $ref: '#/components/schemas/Link'\n      discr": (
                "        - $ref: '#/components/schemas/Link'\n        - $ref: '#/components/schemas/Spot'\n      discr"
            ),
            "x-untagged: '#/components/schemas/Link'": "x-untagged: ['#/components/schemas/Link', '#/components/schemas/Spot']",
        },
        ["variant-added Chip"],
        ["! variant-removed Chip"],
        gained=send(chips=[{"spot": 1}]),
        base={
            "    Result:\n": (
                "    Spot:\n      type: object\n      description: A spot.\n      x-source: guide\n"
                "      properties: {spot: {type: integer}}\n      required: [spot]\n    Result:\n"
            ),
            "factory: link,": "factory: anchor,",
            "        - $ref: '#/components/schemas/ImageChip'\n": (
                "        - $ref: '#/components/schemas/ImageChip'\n        - $ref: '#/components/schemas/Link'\n"
            ),
            "      description: A chip.\n": "      description: A chip.\n      x-untagged: '#/components/schemas/Link'\n",
        },
    ),
}
CONDITIONS = {
    "another way to keep a rule": Case(
        {"{required: [link]}]": "{required: [link]}, {required: [token]}]"},
        ["condition-loosened Send"],
        ["! condition-tightened Send"],
        gained={"to": "u1", "token": "a"},
    ),
    "exactly one in place of at least one": Case(
        ONE_OF,
        [
            "! condition-tightened Send",
            "! call-argument-required Acme.send(text)",
            "! call-removed Acme.send().link",
        ],
        [
            "condition-loosened Send",
            "call-argument-optional Acme.send(text)",
            "call-added Acme.send().link",
        ],
        lost=send(link={"url": "a"}),
    ),
    "one more of which exactly one is set": Case(
        {"{required: [link]}]": "{required: [link]}, {required: [token]}]"},
        ["! condition-changed Send", "! call-removed Acme.send().token"],
        ["! condition-changed Send", "call-added Acme.send().token"],
        lost=send(token="a"),
        gained={"to": "u1", "token": "a"},
        base=ONE_OF,
    ),
    "a new one of which exactly one is set": Case(
        {
            "{required: [link]}]": "{required: [link]}, {required: [video]}]",
            "        note: {": "        video: {type: string}\n        note: {",
        },
        ["property-added Send.video", "condition-loosened Send"],
        ["! property-removed Send.video", "! condition-tightened Send"],
        gained={"to": "u1", "video": "a"},
        base=ONE_OF,
    ),
    "a new rule": Case(
        {
            "        - not: {req": "        - if: {required: [color]}\n          then: {required: [size]}\n        - not: {req"
        },
        ["! condition-added Send.size"],
        ["condition-removed Send.size"],
        lost=send(color="red"),
    ),
    "a new rule in words": Case(
        {
            "        - not: {req": "        - description: A color needs a size.\n          x-source: guide\n"
            "          if: {required: [color]}\n          then: {required: [size]}\n        - not: {req"
        },
        ["! condition-added Send"],
        ["condition-removed Send"],
        lost=send(color="red"),
    ),
    "a new rule on a new property": Case(
        {
            "        - not: {req": "        - if: {required: [video]}\n          then: {required: [size]}\n        - not: {req",
            "        note: {": "        video: {type: string}\n        note: {",
        },
        ["property-added Send.video", "condition-added Send.size", "call-added Acme.send().video"],
        ["! property-removed Send.video", "condition-removed Send.size", "! call-removed Acme.send().video"],
        gained=send(video="a", size="small"),
    ),
    "a new rule on a new value": Case(
        {
            "        - not: {req": "        - if: {required: [size], properties: {size: {const: huge}}}\n"
            "          then: {required: [note]}\n        - not: {req",
            "enum: [small, large]": "enum: [small, large, huge]",
        },
        ["enum-value-added Send.size", "condition-added Send.note", "call-argument-widened Acme.send(size)"],
        ["! enum-value-removed Send.size", "condition-removed Send.note", "! call-argument-narrowed Acme.send(size)"],
        gained=send(size="huge", note="a"),
    ),
    "a rule for another value": Case(
        {"count: {const: 3}": "count: {const: 4}"},
        [
            "! condition-added Send.note",
            "! condition-added Send.tags",
            "condition-removed Send.note",
            "condition-removed Send.tags",
        ],
        [
            "! condition-added Send.note",
            "! condition-added Send.tags",
            "condition-removed Send.note",
            "condition-removed Send.tags",
        ],
        lost=send(count=4),
        gained=send(count=3),
    ),
    "a lower limit under a condition": Case(
        {"tags: {maxItems: 2}": "tags: {maxItems: 1}"},
        ["! condition-tightened Send.tags"],
        ["condition-loosened Send.tags"],
        lost=send(count=3, note="a", tags=["a", "b"]),
    ),
    "no rule against two together": Case(
        {"        - not: {required: [data, token]}\n": ""},
        ["condition-removed Send"],
        ["! condition-added Send"],
        gained=send(data={"a": "b"}, token="a"),
    ),
    "a rule that is only a warning": Case(
        {", maxLength: 8}": ", allOf: [{x-severity: warning, maxLength: 8, x-source: guide}]}"},
        ["severity-lowered Link.label"],
        ["! severity-raised Link.label"],
        gained=send(link={"url": "a", "label": "x" * 9}),
    ),
    "a warning": Case(
        {"Where it leads.}": "Where it leads., allOf: [{x-severity: warning, maxLength: 5, x-source: guide}]}"},
        ["warning-added Link.url"],
        ["warning-removed Link.url"],
    ),
    "a rule that a place softens": Case(
        {
            "link: {$ref: '#/components/schemas/Link'}": "link: {$ref: '#/components/schemas/Link', "
            "x-soften: [{of: Link.url, rules: [required], x-source: guide}]}"
        },
        ["severity-lowered Send.link"],
        ["! severity-raised Send.link"],
        gained=send(link={"label": "a"}),
    ),
    "a field that is refused now": Case(
        {"since: '2026-01-01'": "since: '2026-01-01', refused: true"},
        ["! switched-off Send.note", "documentation-changed Send"],
        ["switched-on Send.note", "documentation-changed Send"],
        lost=send(note="a"),
        base={"note: {type: string": "note: {deprecated: true, x-deprecated: {since: '2026-01-01'}, type: string"},
    ),
    "an address": Case(
        {"Where it leads.}": "Where it leads., format: uri, x-uri: {schemes: [http]}}"},
        ["! uri-added Link.url", "documentation-changed Link"],
        ["uri-removed Link.url", "documentation-changed Link"],
        lost=send(link={"url": "a"}),
    ),
    "another scheme of an address": Case(
        {"schemes: [http]": "schemes: [http, https]"},
        ["uri-loosened Link.url"],
        ["! uri-tightened Link.url"],
        gained=send(link={"url": "https://a.example"}),
        base={"Where it leads.}": "Where it leads., format: uri, x-uri: {schemes: [http]}}"},
    ),
    "an address of any scheme": Case(
        {"x-uri: {schemes: [http]}": "x-uri: {}"},
        ["uri-loosened Link.url"],
        ["! uri-tightened Link.url"],
        gained=send(link={"url": "line://nv/camera"}),
        base={"Where it leads.}": "Where it leads., format: uri, x-uri: {schemes: [http]}}"},
    ),
    "a scheme of an address in place of another": Case(
        {"schemes: [http]": "schemes: [https]"},
        ["! uri-tightened Link.url", "uri-loosened Link.url"],
        ["! uri-tightened Link.url", "uri-loosened Link.url"],
        lost=send(link={"url": "http://a.example"}),
        gained=send(link={"url": "https://a.example"}),
        base={"Where it leads.}": "Where it leads., format: uri, x-uri: {schemes: [http]}}"},
    ),
    "another spelling of a value": Case(
        {"enum: [small, large]": "enum: [small, large], x-also-values: {big: large}"},
        ["spelling-added Send.size"],
        ["! spelling-removed Send.size"],
        gained=send(size="big"),
    ),
    "unknown fields that are ignored": Case(
        {"  x-entry: Acme\n": "  x-entry: Acme\n  x-reads: {unknown: ignored}\n"},
        ["reads-loosened Acme"],
        ["! reads-tightened Acme"],
        gained=send(more=1),
    ),
    "JSON text that is a warning": Case(
        {"  x-entry: Acme\n": "  x-entry: Acme\n  x-reads: {json: uncertain}\n"},
        ["reads-loosened Acme"],
        ["! reads-tightened Acme"],
        gained=send(link='{"url": "a"}'),
    ),
    "a component that reads what is odd as the whole spec does": Case(
        {"    Send:\n": "    Send:\n      x-reads: {unknown: ignored}\n", "Where it leads.": "Where it goes."},
        ["documentation-changed Link"],
        ["documentation-changed Link"],
        base={"  x-entry: Acme\n": "  x-entry: Acme\n  x-reads: {unknown: ignored}\n"},
    ),
    "a limit of a part at its place": Case(
        {
            "link: {$ref: '#/components/schemas/Link'}": "link: {$ref: '#/components/schemas/Link', "
            "x-source: guide, allOf: [{required: [label], properties: {label: {maxLength: 5}}}]}"
        },
        ["! max-length-added Send.link.label", "! required-added Send.link.label"],
        ["max-length-removed Send.link.label", "required-removed Send.link.label"],
        lost=send(link={"url": "a", "label": "longer"}),
    ),
    "fewer in all": Case(
        {"image}, max: 2": "image}, max: 1"},
        ["! check-tightened Send"],
        ["check-loosened Send"],
        lost=send(chips=[{"kind": "image", "url": "a"}] * 2),
    ),
    "no x-check": Case(
        {"        - x-check: [{rule: count, where: {kind: image}, max: 2}]\n": ""},
        ["check-removed Send"],
        ["! check-added Send"],
        gained=send(chips=[{"kind": "image", "url": "a"}] * 3),
    ),
    "another id of the problem": Case(
        {"x-rule: text_or_link": "x-rule: empty_message"}, ["! problem-id-changed Send"], ["! problem-id-changed Send"]
    ),
    "another text of the provider": Case(
        {"message: A note is needed": "message: Give a note"}, ["error-text-changed Send"], ["error-text-changed Send"]
    ),
}
RECEIVED = {
    "a longer id": Case(
        {"id: {type: string, maxLength: 30}": "id: {type: string, maxLength: 40}"},
        ["! max-length-raised Result.id"],
        ["max-length-lowered Result.id"],
        gained=result(id="x" * 35),
        kind="acme.result",
    ),
    "another state": Case(
        {"enum: [sent, queued]": "enum: [sent, queued, lost]"},
        ["! enum-value-added Result.state"],
        ["enum-value-removed Result.state"],
        gained=result(state="lost"),
        kind="acme.result",
    ),
    "an id that may be missing": Case(
        {"      required: [id]\n": ""},
        ["! required-removed Result.id"],
        ["required-added Result.id"],
        gained={},
        kind="acme.result",
    ),
    "a field that is always there": Case(
        {"      required: [id]\n": "      required: [id, state]\n"},
        ["required-added Result.state"],
        ["! required-removed Result.state"],
        lost=result(),
        kind="acme.result",
    ),
    "a new field": Case(
        {"        cost: {": "        price: {type: number}\n        cost: {"},
        ["property-added Result.price"],
        ["! property-removed Result.price"],
        gained=result(price=1),
        kind="acme.result",
    ),
    "a new field that is always there": Case(
        {
            "        cost: {": "        price: {type: number}\n        cost: {",
            "      required: [id]\n": "      required: [id, price]\n",
        },
        ["required-property-added Result.price"],
        ["! property-removed Result.price"],
        gained=result(price=1),
        kind="acme.result",
    ),
    "whole numbers only": Case(
        {"cost: {type: number": "cost: {type: integer"},
        ["type-narrowed Result.cost"],
        ["! type-widened Result.cost"],
        lost=result(cost=0.5),
        kind="acme.result",
    ),
    "another variant": Case(
        {
            "oneOf: [{$ref: '#/components/schemas/Sent'}]": (
                "oneOf: [{$ref: '#/components/schemas/Sent'}, {$ref: '#/components/schemas/Lost'}]"
            ),
            "mapping: {sent: '#/components/schemas/Sent'}": (
                "mapping: {sent: '#/components/schemas/Sent', lost: '#/components/schemas/Lost'}"
            ),
            "    Event:\n": "    Lost:\n      type: object\n      properties:\n        type: {type: string, const: lost}\n"
            "      required: [type]\n    Event:\n",
        },
        ["variant-added Piece", "model-added models.Lost"],
        ["variant-removed Piece", "! model-removed models.Lost"],
        gained=result(parts=[{"type": "lost"}]),
        kind="acme.result",
    ),
    "one reason less in a webhook": Case(
        {"enum: [read, blocked]": "enum: [read]"},
        ["enum-value-removed Event.reason"],
        ["! enum-value-added Event.reason"],
        lost={"at": 1, "reason": "blocked"},
        kind="acme.event",
    ),
}
NAMES = {
    "another kind": Case(
        {"x-kind: acme.event": "x-kind: acme.news"}, ["! kind-renamed acme.news"], ["! kind-renamed acme.event"]
    ),
    "one kind less": Case({"      x-kind: acme.event\n": ""}, ["! kind-removed acme.event"], ["kind-added acme.event"]),
    "another class": Case(
        {"    Event:\n": "    Incident:\n", "schemas/Event'": "schemas/Incident'"},
        ["! model-renamed models.Incident"],
        ["! model-renamed models.Event"],
    ),
    "another class of a variant": Case(
        {
            "    TextChip:\n": "    WordChip:\n",
            "- $ref: '#/components/schemas/TextChip'": "- $ref: '#/components/schemas/WordChip'",
            "text: '#/components/schemas/TextChip'": "text: '#/components/schemas/WordChip'",
        },
        ["! model-renamed models.WordChip"],
        ["! model-renamed models.TextChip"],
    ),
    "another attribute": Case(
        {"size: {type: string, enum": "size: {x-name: extent, type: string, enum"},
        ["! call-argument-renamed Acme.send(extent)", "! model-field-renamed models.Send.extent"],
        ["! call-argument-renamed Acme.send(size)", "! model-field-renamed models.Send.size"],
    ),
    "another entry point of the provider": Case(
        {"x-entry: Acme": "x-entry: Acmes"}, ["! entry-renamed Acmes"], ["! entry-renamed Acme"]
    ),
    "another method and path": Case(
        {"  /send:\n    post:": "  /sent:\n    put:"},
        ["! operation-moved operation send"],
        ["! operation-moved operation send"],
    ),
    "another rate": Case(
        {
            "  /send:\n    post:": "  /send:\n    post:\n      x-sending: {rate: {requests: 5, seconds: 1}, x-source: guide}"
        },
        ["operation-sending-changed operation send"],
        ["operation-sending-changed operation send"],
    ),
    "another signature": Case(
        {"header: X-Sign": "header: X-Signature"},
        ["! signature-changed webhook told"],
        ["! signature-changed webhook told"],
        base={
            "  told:\n    post:\n": "  told:\n    post:\n      x-signature: {header: X-Sign, key: secret, "
            "algorithms: [sha256], encoding: hex, x-source: guide}\n"
        },
    ),
    "a signature": Case(
        {
            "  told:\n    post:\n": "  told:\n    post:\n      x-signature: {header: X-Sign, key: secret, "
            "algorithms: [sha256], encoding: hex, x-source: guide}\n"
        },
        ["! signature-changed webhook told"],
        ["! signature-changed webhook told"],
    ),
    "another question before a webhook": Case(
        {"answer: hub.challenge": "answer: hub.answer"},
        ["! signature-changed webhook told"],
        ["! signature-changed webhook told"],
        base={
            "  told:\n    post:\n": "  told:\n    post:\n      x-challenge: {token: hub.verify_token, "
            "answer: hub.challenge, x-source: guide}\n"
        },
    ),
    "a code that accepts": Case(
        {"      x-kind: acme.result\n": "      x-kind: acme.result\n      x-accepted: {state: [sent]}\n"},
        ["! acceptance-changed Result"],
        ["! acceptance-changed Result"],
    ),
    "events elsewhere": Case(
        {"      x-kind: acme.event\n": "      x-kind: acme.event\n      x-events: {in: [], context: {moment: at}}\n"},
        ["! events-changed Event"],
        ["! events-changed Event"],
    ),
    "items in the order of what was sent": Case(
        {
            "        parts:\n          type: array\n": "        parts:\n          type: array\n          x-order: chips\n"
        },
        ["matching-added Result.parts"],
        ["! matching-changed Result.parts"],
    ),
    "other values of a parameter": Case(
        {"in: header, schema: {type: string}": "in: header, schema: {type: string, pattern: '^[0-9]+$'}"},
        ["! parameter-changed operation send"],
        ["! parameter-changed operation send"],
    ),
    "another operation": Case(
        {"webhooks:": "  /ping:\n    get: {operationId: ping, responses: {}}\nwebhooks:"},
        ["operation-added operation ping"],
        ["! operation-removed operation ping"],
    ),
    "a parameter that has to be given": Case(
        {"in: header, schema": "in: header, required: true, schema"},
        ["! parameter-required operation send"],
        ["parameter-optional operation send"],
    ),
    "another parameter": Case(
        {
            "{name: X-Retry, in: header, schema: {type: string}}": "{name: X-Retry, in: header, schema: {type: string}}\n"
            "        - {name: dry, in: query, schema: {type: boolean}}"
        },
        ["parameter-added operation send"],
        ["! parameter-removed operation send"],
    ),
    "an operation that gives something else": Case(
        {
            "          content: {application/json: {schema: {$ref: '#/components/schemas/Result'}}}": "          content: {}"
        },
        ["! operation-body-changed operation send"],
        ["! operation-body-changed operation send"],
    ),
}
CALLS = {
    "an argument that has to be named": Case(
        {"args: [url, label]": "args: [url]"},
        ["! call-argument-keyword-only Acme.link(label)"],
        ["call-argument-positional Acme.link(label)"],
    ),
    "arguments in another order": Case(
        {"args: [to, text], k": "args: [text, to], k"},
        ["! call-argument-reordered Acme.send", "! call-argument-required Acme.send(text)"],
        ["! call-argument-reordered Acme.send", "call-argument-optional Acme.send(text)"],
    ),
    "an argument in front of the others": Case(
        {
            "args: [words]": "args: [size, words]",
            "        words: {type: string}\n": "        words: {type: string}\n        size: {type: string}\n",
        },
        [
            "property-added TextChip.size",
            "! call-argument-reordered Acme.send().text_chip",
            "! call-argument-reordered Acme.text_chip",
            "! call-required-argument-added Acme.send().text_chip(size), Acme.text_chip(size)",
        ],
        [
            "! property-removed TextChip.size",
            "! call-argument-removed Acme.send().text_chip(size), Acme.text_chip(size)",
        ],
        gained=send(chips=[{"kind": "text", "words": "a", "size": "b"}]),
    ),
    "another entry point": Case(
        {"factory: link,": "factory: anchor,"}, ["! call-renamed Acme.anchor"], ["! call-renamed Acme.link"]
    ),
    "an entry point in a group": Case(
        {"factory: link,": "factory: link, group: Parts,"},
        ["! call-renamed Acme.Parts.link"],
        ["! call-renamed Acme.link"],
    ),
    "one of two entry points": Case(
        {"wide_chip: {": "broad_chip: {"}, ["! call-renamed Acme.broad_chip"], ["! call-renamed Acme.wide_chip"]
    ),
    "one entry point less": Case(
        {", wide_chip: {set: {wide: true}, args: [url]}": ""},
        ["! call-removed Acme.wide_chip"],
        ["call-added Acme.wide_chip"],
    ),
    "the same call for something else": Case(
        {"set: {wide: true}": "set: {wide: false}"},
        ["! call-builds-other Acme.wide_chip"],
        ["! call-builds-other Acme.wide_chip"],
    ),
    "a message in place of a part": Case(
        {"      description: A link.\n": "      description: A link.\n      x-kind: acme.link\n"},
        ["kind-added acme.link", "! call-result-changed Acme.link"],
        ["! kind-removed acme.link", "! call-result-changed Acme.link"],
    ),
    "another method for items": Case(
        {
            "items: {$ref: '#/components/schemas/Chip'}": "items: {$ref: '#/components/schemas/Chip'}\n          x-builder: {items: {TextChip: text_chips, ImageChip: image_chip}}"
        },
        ["! call-renamed Acme.send().text_chips"],
        ["! call-renamed Acme.send().text_chip"],
    ),
}
CASES = {**LIMITED, **VALUES, **PROPERTIES, **UNIONS, **CONDITIONS, **RECEIVED, **NAMES, **CALLS}


@pytest.mark.parametrize("name", CASES)
def test_a_change_gets_its_verdict(name: str) -> None:
    old, new = sides(CASES[name])
    assert list(map(line, compare(old, new))) == CASES[name].there


@pytest.mark.parametrize("name", CASES)
def test_a_change_undone_gets_its_verdict(name: str) -> None:
    old, new = sides(CASES[name])
    assert list(map(line, compare(new, old))) == CASES[name].back


BY_NAME = frozenset(
    "property-removed property-renamed problem-id-changed kind-removed kind-renamed const-changed tag-changed "
    "variant-renamed pattern-changed condition-changed type-changed".split()
)
"""What breaks code that uses a name, or breaks both who writes and who reads."""
GROWS = frozenset("property-added required-property-added variant-added".split())
"""What readers are prepared for: models take any new field, and any variant as `Unknown`."""


@pytest.mark.parametrize("name", CASES)
def test_a_payload_proves_the_verdict(name: str) -> None:
    """What is sent breaks where a payload is lost, what is received where one is gained."""
    case = CASES[name]
    old, new = sides(case)
    before, after = Validators(old), Validators(new)
    for payload, good, bad in ((case.lost, before, after), (case.gained, after, before)):
        if payload is not None:
            assert good.problems(case.kind, payload) == ()
            assert bad.problems(case.kind, payload) != ()
    lost, gained = (case.lost, case.gained) if case.kind == "acme.send" else (case.gained, case.lost)
    for changes, proof in ((compare(old, new), lost), (compare(new, old), gained)):
        breaking = [change for change in changes if change.section == "payload" and change.breaking]
        surely = [change for change in breaking if change.rule not in BY_NAME]
        assert not surely or proof is not None, "nothing proves that it breaks"
        grows = case.kind != "acme.send" and any(change.rule in GROWS for change in changes)
        assert breaking or grows or proof is None, "a payload proves that it breaks"


@pytest.mark.parametrize("name", CASES)
def test_a_change_asks_for_a_version(name: str) -> None:
    old, new = sides(CASES[name])
    changes = compare(old, new)
    breaking = any(entry.startswith("!") for entry in CASES[name].there)
    assert bump(changes, "0.3.1") == (("minor", "0.4.0") if breaking else ("patch", "0.3.2"))
    adds = any(RULES[entry.split()[0]].adds for entry in CASES[name].there if not breaking)
    major = ("major", "3.0.0") if breaking else ("minor", "2.6.0") if adds else ("patch", "2.5.1")
    assert bump(changes, "2.5.0") == major


def test_a_change_of_what_an_answer_means_names_both_values() -> None:
    changes = compare(*sides(CASES["a code that accepts"]))
    assert [change.text for change in changes] == ["is an acceptance if state sent, was if nothing"]


def test_no_change_asks_for_no_version() -> None:
    assert bump([], "0.3.1") == ("none", "0.3.1")


def sides(case: Case) -> tuple[SpecSet, SpecSet]:
    base = edited(case.base)
    return spec_set(base), spec_set(edited(case.edits, base))


SENT = [
    payload
    for case in CASES.values()
    for payload in (case.lost, case.gained)
    if payload is not None and case.kind == "acme.send"
]


@cache
def accepted(text: str) -> list[bool]:
    """Return which of the payloads a spec accepts."""
    validators = Validators(spec_set(text))
    return [not validators.problems("acme.send", payload) for payload in SENT]


@pytest.mark.slow
@pytest.mark.parametrize("step", [1, 9])
def test_no_payload_is_lost_without_a_word(step: int) -> None:
    """Two changes at a time, either way: whatever is refused that was good is of a kind that is said to break."""
    cases = [case for case in CASES.values() if not case.base]
    refused = 0
    for place, case in enumerate(cases):
        text = SPEC
        for old, new in (case.edits | cases[(place + step) % len(cases)].edits).items():
            text = text.replace(old, new) if text.count(old) == 1 else text
        try:
            spec_sets = [spec_set(SPEC), spec_set(text)]
            told = [compare(*spec_sets), compare(*reversed(spec_sets))]
        except SpecError:
            continue  # the two changes do not go together
        verdicts = [accepted(SPEC), accepted(text)]
        for changes, (before, after) in zip(told, (verdicts, verdicts[::-1]), strict=True):
            broken = {kind for change in changes if change.breaking for kind in change.kinds}
            for payload, was_good, is_good in zip(SENT, before, after, strict=True):
                if was_good and not is_good:
                    refused += 1
                    assert "acme.send" in broken, (payload, list(map(line, changes)))
    assert refused > 100


# Limits

LIMIT = {
    "min-length": ("token", "{type: string, x-secret: true}", "minLength", ["", "a", "aa", "aaa"]),
    "max-length": ("token", "{type: string, x-secret: true}", "maxLength", ["aaa", "aa", "a", ""]),
    "min-items": ("tags", "{type: array, items: {type: string}}", "minItems", [[], ["a"], ["a"] * 2, ["a"] * 3]),
    "max-items": ("tags", "{type: array, items: {type: string}}", "maxItems", [["a"] * 3, ["a"] * 2, ["a"], []]),
    "min-fields": ("data", "{type: object}", "minProperties", [{}, {"a": 1}, {"a": 1, "b": 2}]),
    "max-fields": ("data", "{type: object}", "maxProperties", [{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 2}, {"a": 1}]),
    "minimum": ("count", "{type: integer}", "minimum", [0, 1, 2]),
    "maximum": ("count", "{type: integer}", "maximum", [3, 2, 1]),
}


@pytest.mark.parametrize("name", LIMIT)
@pytest.mark.parametrize("word", ["added", "removed", "raised", "lowered"])
def test_a_limit(name: str, word: str) -> None:
    wire, node, keyword, values = LIMIT[name]
    numbers = {"added": (None, 1), "removed": (1, None), "raised": (1, 2), "lowered": (2, 1)}[word]
    spec_sets = [
        spec_set(
            "\n".join(
                f"        {wire}: {node[:-1]}{f', {keyword}: {number}' if number is not None else ''}}}"
                if text.startswith(f"        {wire}: ")
                else text
                for text in SPEC.replace(
                    "        - if: {required: [count]", "        - if: {required: [to]"
                ).splitlines()
            ).replace("properties: {count: {const: 3}}}", "properties: {to: {const: x}}}")
        )
        for number in numbers
    ]
    breaking = word == "added" or word == ("raised" if name.startswith("min") else "lowered")
    assert list(map(line, compare(*spec_sets))) == [f"{'! ' if breaking else ''}{name}-{word} Send.{wire}"]
    validators = [Validators(one) for one in (spec_sets if breaking else reversed(spec_sets))]
    lost = [value for value in values if not validators[0].problems("acme.send", send(**{wire: value}))]
    assert any(validators[1].problems("acme.send", send(**{wire: value})) for value in lost), "nothing proves it"


def test_every_rule_is_shown_by_a_case() -> None:
    shown = {entry.removeprefix("! ").split()[0] for case in CASES.values() for entry in case.there + case.back}
    shown |= {f"{name}-{word}" for name in LIMITS for word in ("added", "removed", "raised", "lowered")}
    assert RULES.keys() - shown == {"provider-added", "provider-removed"}  # which are shown below
    assert shown <= RULES.keys()


def test_every_rule_is_documented_with_its_verdict() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|(.*)\|$", (ROOT / "docs" / "maintaining.md").read_text("utf-8"), re.MULTILINE)
    told = {rule: [cell.strip() for cell in cells.split("|")] for rule, cells in rows}
    limits = {f"{name}-{word}" for name in LIMITS for word in ("added", "removed", "raised", "lowered")}
    assert list(told) == [rule for rule in RULES if rule in PAYLOAD and rule not in limits] + [
        rule for section in (CALL, MODEL, PROVIDER) for rule in section
    ]
    for rule, (*verdicts, meaning) in told.items():
        ways = (Way.SENT, Way.ANSWERED) if rule in PAYLOAD else (Way.SENT,)
        expected = ["**breaking**" if breaks(RULES[rule].effect, [way]) else "fine" for way in ways]
        assert (verdicts, meaning) == (expected, RULES[rule].meaning)


OTHER = (
    SPEC.replace("acme.", "other.").replace("x-entry: Acme", "x-entry: Other").replace("other.example", "acme.example")
)


def test_providers_come_and_go() -> None:
    assert list(map(line, compare(spec_set(SPEC), spec_set(SPEC, OTHER)))) == ["provider-added Other"]
    assert list(map(line, compare(spec_set(SPEC, OTHER), spec_set(SPEC)))) == ["! provider-removed Other"]


def test_a_change_reaches_the_kinds_of_other_providers() -> None:
    carrier = edited(
        {
            "link: {$ref: '#/components/schemas/Link'}": "link: {$ref: 'acme.yaml#/components/schemas/Link'}",
        },
        OTHER,
    )
    longer = edited({"What it says., maxLength: 8": "What it says., maxLength: 7"})
    (change,) = compare(spec_set(SPEC, carrier), spec_set(longer, carrier))
    assert (change.rule, change.breaking, change.kinds) == ("max-length-lowered", True, ("acme.send", "other.send"))
    assert str(change.location) == "acme.yaml:67"
    assert change.calls == ("Acme.link",)


ECHO = "        link: {$ref: '#/components/schemas/Link'}\n        cost: {"


def test_an_echo_of_what_was_sent_breaks_nobody() -> None:
    both = edited({"        cost: {": ECHO})
    shorter = edited({"What it says., maxLength: 8": "What it says., maxLength: 7"}, both)
    for old, new, rule in ((both, shorter, "max-length-lowered"), (shorter, both, "max-length-raised")):
        (change,) = compare(spec_set(old), spec_set(new))
        assert (change.rule, change.breaking, change.ways) == (rule, rule == "max-length-lowered", ("sent", "received"))
        assert change.kinds == ("acme.result", "acme.send")


def test_what_the_provider_sends_by_itself_is_no_echo() -> None:
    calling = "webhooks:\n  said:\n    post:\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Send'}}}}\n"
    assert SPEC.count("webhooks:\n") == 1
    both = edited({"webhooks:\n": calling})
    longer = edited({"What it says., maxLength: 8": "What it says., maxLength: 9"}, both)
    (change,) = compare(spec_set(both), spec_set(longer))
    assert (change.rule, change.breaking, change.ways) == ("max-length-raised", True, ("sent", "received"))


REPEATS = edited({"        cost: {": "        request: {$ref: '#/components/schemas/Send'}\n        cost: {"})
"""The answer repeats the whole message."""


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("maxLength: 20,", "maxLength: 30,", "max-length-raised"),
        ("minLength: 2, ", "", "min-length-removed"),
        (
            "minLength: 2, maxLength: 20, x-length-unit: utf16",
            "maxLength: 20, x-length-unit: grapheme",
            "length-unit-loosened",
        ),
        ("minItems: 1, ", "", "min-items-removed"),
        ("minItems: 1, ", "minItems: 0, ", "min-items-lowered"),
        (", uniqueItems: true", "", "unique-items-removed"),
        ("enum: [small, large]", "enum: [small, large, huge]", "enum-value-added"),
        ("size: {type: string, enum: [small, large]}", "size: {type: string}", "values-opened"),
        ("      required: [to]\n", "", "required-removed"),
        ("        - not: {required: [data, token]}\n", "", "condition-removed"),
        ("        - x-check: [{rule: count, where: {kind: image}, max: 2}]\n", "", "check-removed"),
        ("amount: {type: [integer, string]}", "amount: {type: [integer, string, number]}", "type-widened"),
        ("string, pattern: '^[a-z]+$'", "string", "pattern-removed"),
    ],
)
def test_what_an_answer_repeats_may_be_loosened(old: str, new: str, rule: str) -> None:
    changes = compare(spec_set(REPEATS), spec_set(edited({old: new}, REPEATS)))
    loosened = [change for change in changes if change.section == "payload" and change.rule == rule]
    assert loosened
    assert all(change.ways == ("sent", "received") for change in loosened)
    assert not any(change.breaking for change in changes)


def test_a_new_value_in_an_answer_alone_breaks_still() -> None:
    (change,) = compare(
        spec_set(REPEATS), spec_set(edited({"enum: [sent, queued]": "enum: [sent, queued, lost]"}, REPEATS))
    )
    assert line(change) == "! enum-value-added Result.state"


def test_the_status_of_marketing_cloud_is_an_echo() -> None:
    folder = ROOT / "spec"
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("*.yaml")}
    ways = directions(SpecSet([Document(name, text) for name, text in texts.items()], {}, "made"))
    assert ways["messenger", "Message"] == {Way.SENT, Way.ANSWERED}
    assert ways["line", "TextMessage"] == {Way.SENT, Way.ANSWERED}


# The same in other words

ROWS = SPEC.splitlines(keepends=True)
SAME = {
    "comments and empty lines": "".join(
        f"{row}# {place}\n\n" if place % 5 == 0 else row for place, row in enumerate(ROWS)
    ),
    "keywords in another order": edited(
        {
            "{type: string, minLength: 2, maxLength: 20, x-length-unit: utf16}": "{x-length-unit: utf16, maxLength: 20, minLength: 2, type: string}"
        }
    ),
    "components in another order": SPEC[: SPEC.index("    Send:\n")]
    + SPEC[SPEC.index("    Result:\n") : SPEC.index("servers:")]
    + SPEC[SPEC.index("    Send:\n") : SPEC.index("    Result:\n")]
    + SPEC[SPEC.index("servers:") :],
    "values and names in another order": edited(
        {
            "enum: [small, large]": "enum: [large, small]",
            "required: [kind, words]": "required: [words, kind]",
            "not: {required: [data, token]}": "not: {required: [token, data]}",
            "anyOf: [{required: [text]}, {required: [link]}]": "anyOf: [{required: [link]}, {required: [text]}]",
        }
    ),
    "conditions in another order": SPEC.replace("        - not: {required: [data, token]}\n", "").replace(
        "      allOf:\n        - description: A text or",
        "      allOf:\n        - not: {required: [data, token]}\n        - description: A text or",
    ),
    "a condition in two": edited(
        {
            "then: {required: [note], properties: {tags: {maxItems: 2}}}": "then: {required: [note]}",
            "        - not:": "        - if: {required: [count], properties: {count: {const: 3}}}\n"
            "          then: {properties: {tags: {maxItems: 2}}}\n        - not:",
        }
    ),
    "a condition without allOf": edited(
        {
            "        - not: {required: [data, token]}\n": "",
            "      required: [to]\n": "      required: [to]\n      not: {required: [data, token]}\n",
        }
    ),
    "a number with a point": edited({"image}, max: 2": "image}, max: 2.0", "count: {const: 3}": "count: {const: 3.0}"}),
    "an array of types": edited({"amount: {type: [integer, string]}": "amount: {type: [string, integer]}"}),
    "a limit in a condition without a condition": edited(
        {
            "count: {type: integer, minimum: 1, maximum: 9}": "count: {type: integer, minimum: 1}",
            "        - not:": "        - properties: {count: {maximum: 9}}\n        - not:",
        }
    ),
    "a limit said twice": edited({"        - not:": "        - properties: {count: {maximum: 12}}\n        - not:"}),
}


@pytest.mark.parametrize("name", SAME)
def test_the_same_in_other_words(name: str) -> None:
    assert SAME[name] != SPEC
    assert compare(spec_set(SPEC), spec_set(SAME[name])) == []
    assert compare(spec_set(SAME[name]), spec_set(SPEC)) == []


def test_a_scalar_written_out_is_only_a_name_less() -> None:
    named = edited(
        {"size: {type: string, enum: [small, large]}": "size: {$ref: '#/components/schemas/Size'}",
         "    Event:\n": "    Size: {type: string, enum: [small, large], x-source: guide}\n    Event:\n"}
    )  # fmt: skip
    assert list(map(line, compare(spec_set(SPEC), spec_set(named)))) == ["model-added models.Size"]
    assert list(map(line, compare(spec_set(named), spec_set(SPEC)))) == ["! model-removed models.Size"]
