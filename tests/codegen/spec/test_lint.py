"""Every mistake in a spec is reported with its file, its line and a remedy, and then nothing is written."""

from __future__ import annotations

import builtins
import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.codegen.helpers import SPEC, Outcome, changed, generate, write


class Case(NamedTuple):
    """One change of the small spec that makes it wrong."""

    old: str
    new: str
    at: str
    """Where the line of the mistake starts. The changed spec has this text once."""
    says: str
    """What the message says, among other things."""


TITLE = "title: {type: string, minLength: 1, maxLength: 20}"
TEXT_SIZE = "text_size: {type: string, enum: [small, large]}"
TOKEN = "token: {type: string, x-secret: true}"
LABEL = "label: {type: string}"
DATA = "data: {type: object, additionalProperties: {type: string, maxLength: 8}}"
SIZE = "size: {type: integer, minimum: 0}"
WIDE = "wide: {type: boolean, x-accepts: [integer]}"
TAGS = "tags: {type: array, uniqueItems: true, items: {type: string, pattern: '^[a-z]+$'}}"
LINK = "$ref: '#/components/schemas/Link'"
ROW = "items: {$ref: '#/components/schemas/Row'}"
INLINE = "{type: object, properties: {a: {type: string}}}"
TAG = """\
        propertyName: kind
        mapping:
          text: '#/components/schemas/TextChip'
          image: '#/components/schemas/ImageChip'
"""
MEMBERS = """\
        - $ref: '#/components/schemas/TextChip'
        - $ref: '#/components/schemas/ImageChip'
"""
TEXT_CHIP = "{factory: text_chip}\n      properties:\n        kind: {type: string, const: text}"
RECEIPT = "x-kind: acme.receipt\n      x-source: guide\n"
IN = "in: [Receipt.body, Body.payload]"

KEYWORDS = {
    "plain, misspelt": Case(
        "minimum: 0", "minimun: 0", "minimun", "'minimun' is not one that specs use; did you mean 'minimum'?"
    ),
    "plain, on a component": Case(
        "description: A row.", "summary: A row.", "summary", "'summary' is not one that specs"
    ),
    "plain, in a condition": Case(
        "then: {", "then: {nullable: true, ", "then: {nullable", "'nullable' is not one that"
    ),
    "x-, misspelt": Case("x-length-unit", "x-lenght-unit", "x-lenght-unit", "; did you mean 'x-length-unit'?"),
    "x-, on a component": Case(
        "x-any-case: true", "x-case: any", "x-case", "'x-case' is not in the vocabulary; did you mean 'x-any-case'?"
    ),
    "x-, on info": Case(
        "x-entry: Acme",
        "x-entry: Acme\n  x-logo: a.png",
        "x-logo",
        "'x-logo' is not in the vocabulary; see spec/README.md of ottbuild",
    ),
    "x-, on the document": Case("paths: {}", "paths: {}\nx-tags: []", "x-tags", "'x-tags' is not in the vocabulary"),
    "x-kind on a property": Case(
        LABEL, "label: {type: string, x-kind: acme.a}", "label: {", "does not belong on a prop"
    ),
    "x-secret on a component": Case("x-any-case: true", "x-secret: true", "x-secret: true\n", "it goes on a property"),
    "x-name on a component": Case(
        "x-any-case: true", "x-name: card", "x-name: card", "x-name does not belong on a comp"
    ),
    "x-entry on a component": Case(
        "x-any-case: true", "x-entry: Card", "x-entry: Card", "x-entry does not belong on a"
    ),
    "x-sources on a component": Case("x-any-case: true", "x-sources: {}", "x-sources: {}", "it goes on a document"),
    "x-kind in a condition": Case(
        "then: {", "then: {x-kind: acme.a, ", "then: {x-kind", "does not belong on a condition"
    ),
    "x-source on info": Case(
        "x-entry: Acme", "x-entry: Acme\n  x-source: guide", "x-source: guide\nx", "does not belong"
    ),
    "x-length-unit": Case(
        "x-length-unit: utf16", "x-length-unit: utf-16", "to: {type: string, maxLength: 9, ", "'utf-16'"
    ),
    "x-secret": Case("x-secret: true", "x-secret: false", "token:", "x-secret: True was expected"),
    "x-any-case": Case("x-any-case: true", "x-any-case: 'yes'", "x-any-case", "True was expected"),
    "x-kind": Case("x-kind: acme.card", "x-kind: acme/card", "x-kind: acme/card", "'acme/card' does not match"),
    "x-kind of another file": Case(
        "x-kind: acme.card", "x-kind: other.card", "x-kind: other", "must start with 'acme'"
    ),
    "x-entry": Case("x-entry: Acme", "x-entry: acme_chat", "x-entry", "'acme_chat' does not match"),
    "x-entry, a keyword": Case("x-entry: Acme", "x-entry: 'None'", "x-entry", "'None'"),
    "x-entry, a name of ottbuild": Case("x-entry: Acme", "x-entry: Builder", "x-entry", "'Builder'"),
    "x-entry with a line break": Case("x-entry: Acme", 'x-entry: "Acme\\n"', "x-entry", "x-entry"),
    "x-sources": Case(
        "https://acme.example/limits", "http://acme.example/limits", "limits:", "does not match '^https:"
    ),
    "x-source": Case("x-source: limits", "x-source: []", "x-source: []", "x-source: [] "),
    "x-values": Case("{value: red}", "red", "x-values: [red", "'red' is not of type 'object'"),
    "x-values without a value": Case("{value: red}", "{text: red}", "x-values:", "'value' is a required property"),
    "x-deprecated": Case("'2021-02-03'", "last year", "old: {", "'last year' does not match"),
    "x-errors": Case("{message: A note is needed, code: 17}", "A note", "then: {", "'A note' is not of type 'object'"),
    "x-unit-unsaid": Case(
        "x-length-unit: utf16", "x-unit-unsaid: false", "to: {type: string, maxLength: 9, ", "True was expected"
    ),
    "x-unit-unsaid without a limit": Case(
        "label: {type: string}", "label: {type: string, x-unit-unsaid: true}", "label:", "goes beside a maxLength"
    ),
    "x-elsewhere": Case("why: it is one", "what: it is one", "x-elsewhere:", "'why' is a required property"),
    "x-elsewhere of an unknown page": Case(
        "old API, x-source: guide", "old API, x-source: page", "x-elsewhere:", "page"
    ),
    "x-elsewhere of a field": Case("{target: {why", "{label: {why", "x-elsewhere:", "'label' is a field here"),
    "x-accepts": Case("x-accepts: [integer]", "x-accepts: [array]", "wide: {type", "'array' is not one of"),
    "x-accepts, an object": Case(
        "x-accepts: [integer]", "x-accepts: [object]", "wide: {type", "an object stands for an array of one item"
    ),
    "x-says": Case(
        LABEL, "label: {type: string, x-says: {float: true}}", "label: {type: string, x", "'float' was unexpected"
    ),
    "x-says, a format": Case(
        LABEL, "label: {type: string, x-says: {date: '%d %B'}}", "label: {type: string, x", "'%d %B' does not match"
    ),
    "x-says, no zone": Case(
        LABEL, "label: {type: string, x-says: {datetime: '%s'}}", "label: {type: string, x", "'zone' is a dependency"
    ),
    "x-says, of a number": Case(
        SIZE,
        "size: {type: integer, x-says: {date: '%Y'}}",
        "size: {type: integer, x",
        "only a string can stand for another value",
    ),
    "x-says, against the pattern": Case(
        LABEL,
        "label: {type: string, x-source: guide, pattern: '^[0-9]+$', x-says: {date: '%d.%m.%Y'}}",
        "label: {type: string, x",
        "writes '31.01.2030', which does not match ^[0-9]+$",
    ),
    "x-says, no pattern": Case(
        LABEL,
        "label: {type: string, x-says: {integer: '(8'}}",
        "label: {type: string, x",
        "is not a regular expression",
    ),
    "x-check": Case(SIZE, "size: {type: integer, x-check: [{rule: sorted}]}", "size: {type: integer", "x-check: "),
    "x-content": Case("x-any-case: true", "x-content: poem", "x-content: poem", "'poem' is not valid under any of"),
    "x-content of an unknown call": Case(
        "x-any-case: true",
        "x-content: {cards: text}",
        "x-content: {cards",
        "'cards', which is not one of the factories",
    ),
    "x-content on a property": Case(
        LABEL, "label: {type: string, x-content: text}", "label:", "it goes on a component"
    ),
    "x-builder, unknown hint": Case("{item: row}", "{row: item}", "x-builder: {row", "'row' was unexpected"),
    "x-builder, wrong type": Case("{item: row}", "row", "x-builder: row", "'row' is not of type 'object'"),
    "openapi": Case("openapi: 3.1.0", "openapi: 3.0.3", "openapi", "openapi must be 3.1.x"),
    "no x-entry": Case("  x-entry: Acme\n", "", "info:", "info needs x-entry, the name that users import"),
    "no title": Case("  title: Acme Chat\n", "", "info:", "title"),
    "no components": Case("  schemas:", "  schemes:", "components:", "components.schemas is missing or empty"),
}
REFERENCES = {
    "no such file": Case(LINK, "$ref: 'other.yaml#/components/schemas/Link'", "$ref: 'other", "there is no such file"),
    "no such component": Case(LINK, "$ref: '#/components/schemas/Lnik'", "$ref: '#/components/schemas/Lnik", "'Lnik'"),
    "inside a component": Case(
        LINK, "$ref: '#/components/schemas/Link/type'", "$ref: '#/components/schemas/Link/", "no com"
    ),
    "elsewhere": Case(
        LINK, "$ref: '#/definitions/Link'", "$ref: '#/def", "must have the form [file.yaml]#/components/sch"
    ),
    "just a name": Case(LINK, "$ref: Link", "$ref: Link", "must have the form [file.yaml]#/components/schemas/Name"),
    "not text": Case(LINK, "$ref: 5", "$ref: 5", "the reference 5 must have the form"),
    "in items": Case(
        ROW, "items: {$ref: '#/components/schemas/Rwo'}", "items: {$ref: '#/components/schemas/Rwo", "'Rwo'"
    ),
    "in paths": Case(
        "paths: {}", "paths: {/a: {$ref: '#/components/schemas/A'}}", "paths", "there is no component 'A'"
    ),
    "of a property called properties": Case(
        TOKEN, "properties: {$ref: '#/components/schemas/Nope'}", "properties: {$ref", "there is no component 'Nope'"
    ),
    "instead of a component": Case(
        "    Link:\n", f"    A: {{{ROW[8:-1]}}}\n    Link:\n", "A: {", "can't be a reference"
    ),
}
SHAPES = {
    "inline object": Case(TOKEN, f"token: {INLINE}", "token:", "an inline object; make it a component and refer to it"),
    "inline object or null": Case(
        TOKEN, "token: {type: [object, 'null'], properties: {a: {type: string}}}", "token:", "an inline object"
    ),
    "inline object in items": Case(
        ROW, f"items: {INLINE}", "items: {type: obj", "an inline object; make it a component"
    ),
    "inline object in items of items": Case(
        ROW, f"items: {{type: array, items: {INLINE}}}", "items: {type: array", "an inline object"
    ),
    "inline object in a map": Case(
        DATA,
        f"data: {{type: object, additionalProperties: {INLINE}}}",
        "data:",
        "an inline object; make it a component",
    ),
    "inline object in a union": Case(
        MEMBERS, f"{MEMBERS}        - {INLINE}\n", "- {type: obj", "an inline object; a union's members are references"
    ),
    "choice without discriminator": Case(TOKEN, f"token: {{oneOf: [{{{LINK}}}]}}", "token:", "needs discriminator"),
    "no type": Case(TOKEN, "token: {description: Secret.}", "token:", "has no type; give type, $ref, or oneOf"),
    "unknown type": Case(TOKEN, "token: {type: text}", "token:", "'text' is not "),
    "array without items": Case(TAGS, "tags: {type: array}", "tags:", "an array needs items"),
    "array of itself": Case(
        "    Row:\n", f"    A: {{type: array, {ROW.replace('Row', 'A')}}}\n    Row:\n", "A: {type", "'A'"
    ),
    "map of itself": Case(
        "    Row:\n",
        "    A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}\n    Row:\n",
        "A: {type",
        "'A'",
    ),
    "const without type": Case(TOKEN, "token: {const: a}", "token:", "const and enum need a type beside them"),
    "enum without type": Case(TOKEN, "token: {enum: [a]}", "token:", "const and enum need a type beside them"),
    "boolean in an enum of strings": Case(
        "[small, large]", "[false, large]", "text_size: {", "False is not a string; quote"
    ),
    "number as the const of a string": Case(
        "const: card", "const: 5", "type: {type: string, const: 5", "5 is not a str"
    ),
    "number in an enum of strings or null": Case(
        TEXT_SIZE, "text_size: {type: [string, 'null'], enum: [5]}", "text_size: {", "5 is not a string; quote it"
    ),
    "bad pattern": Case("'^[a-z]+$'", "'^[a-z+$'", "tags:", "is not a regular expression: unterminated character set"),
    "pattern that is no text": Case("'^[a-z]+$'", "5", "tags:", "is not a regular expression"),
    "required without a property": Case(
        "required: [cells]", "required: [cell]", "required: [cell]", "names 'cell', whic"
    ),
    "a component in lower case": Case("    Row:\n", "    row: {type: string}\n    Row:\n", "row: {", "CamelCase"),
    "a component with a hyphen": Case("    Row:\n", "    A-B: {type: string}\n    Row:\n", "A-B", "can't name a class"),
    "a component called True": Case(
        "    Row:\n", "    'True': {type: string}\n    Row:\n", "'True':", "can't name a class"
    ),
    "a component called None": Case(
        "    Row:\n", "    None: {type: string}\n    Row:\n", "None:", "can't name a class"
    ),
    "a component that is text": Case(
        "    Row:\n", "    A: text\n    Row:\n", "A: text", "a component must be a mapping"
    ),
    "a schema that is text": Case(TOKEN, "token: text", "token:", "a schema must be a mapping, not 'text'"),
    "the same key twice": Case(
        "x-any-case: true", "x-source: limits", "x-source: limits\n      x-check", "stands twice"
    ),
    "the same property twice": Case(
        TOKEN, f"{TOKEN}\n        old: {{type: string}}", "old: {type: string}", "stands twice"
    ),
    "the same component twice": Case(
        "    Body:\n", "    Row:\n", "Row:\n      type: object\n      description: The", "twice"
    ),
}
UNIONS = {
    "no mapping": Case(
        TAG, "        propertyName: kind\n", "discriminator:\n        propertyName: kind\n    T", "full mapping"
    ),
    "no tag": Case(TAG, TAG.partition("\n")[2], "discriminator:\n        mapping:\n          text", "propertyName"),
    "tag that no member has": Case(TAG, TAG.replace("kind", "form"), "text: '#", "does not have 'text' as the const"),
    "value that a member does not have": Case(
        TAG, TAG.replace("text:", "txt:"), "txt: '#", "does not have 'txt' as the"
    ),
    "member that is not mapped": Case(
        TAG,
        TAG[: TAG.index("          image")],
        "- $ref: '#/components/schemas/ImageChip'",
        "is not in the mapping of the",
    ),
    "value that leads to no member": Case(
        TAG, f"{TAG}          row: '#/components/schemas/Row'\n", "row: '#", "which is not in oneOf"
    ),
    "two values changed over": Case(
        "text: '#/components/schemas/TextChip'",
        "text: '#/components/schemas/ImageChip'",
        "text: '#",
        "does not have 'text'",
    ),
    "tag that is not required": Case(
        "required: [kind, text]",
        "required: [text]",
        "text: '#/components/schemas/TextChip'",
        "does not require its tag",
    ),
    "member of itself": Case(
        "    Row:\n",
        "    A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}\n"
        "    B: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: kind}}\n    Row:\n",
        "A: {oneOf",
        "'A'",
    ),
    "member that is no object": Case(
        "    Row:\n",
        "    Word: {type: string}\n    Odd: {oneOf: [{$ref: '#/components/schemas/Word'}], "
        "discriminator: {propertyName: kind, mapping: {word: '#/components/schemas/Word'}}}\n    Row:\n",
        "Odd:",
        "Word",
    ),
}
BUILDERS = {
    "args": Case(
        "factory: card, args: [title]", "factory: card, args: [tilte]", "x-builder: {factory: card", "args names 'ti"
    ),
    "keywords": Case(
        "keywords: [text_size]", "keywords: [size]", "x-builder: {factory: card", "keywords names 'size', which"
    ),
    "set": Case(
        "set: {wide: true}", "set: {broad: true}", "x-builder: {factories", "set names 'broad', which is not a prop"
    ),
    "args of a factory": Case(
        "{image_chip: {args: [url]}", "{image_chip: {args: [uri]}", "x-builder: {factories", "'uri'"
    ),
    "shared": Case(
        "shared: [to, note]", "shared: [from]", "x-builder: {factory: card", "shared names 'from', which is not"
    ),
    "in, no component": Case(
        IN, "in: [Recipe.body, Body.payload]", "x-builder: {factory: file", "'Recipe.body' is not a prop"
    ),
    "in, no property": Case(
        IN, "in: [Receipt.text, Body.payload]", "x-builder: {factory: file", "'Receipt.text' is not a"
    ),
    "in, a gap in the path": Case(
        IN, "in: [Receipt.body, Attachment.payload]", "x-builder: {factory: file", "Attachment"
    ),
    "in, not up to the object": Case(IN, "in: [Receipt.body]", "x-builder: {factory: file", "Receipt.body"),
    "items, no member": Case(
        "{TextChip: text_chip, ", "{TxtChip: chip, ", "x-builder: {items", "'TxtChip', which is not a mem"
    ),
    "items without an array": Case(
        "{flatten: true}", "{items: {A: a}}", "x-builder: {items: {A", "items goes with an array"
    ),
    "item without an array": Case("{flatten: true}", "{item: a}", "x-builder: {item: a}", "item goes with an array"),
    "flatten without a reference": Case(
        TOKEN,
        "token: {type: string, x-builder: {flatten: true}}",
        "token:",
        "flatten goes with a reference to an object",
    ),
    "flatten of a union": Case(
        TOKEN,
        "token: {$ref: '#/components/schemas/Chip', x-builder: {flatten: true}}",
        "token:",
        "flatten goes with a reference to an object",
    ),
    "flatten in a circle": Case(
        LABEL, "label: {$ref: '#/components/schemas/Link', x-builder: {flatten: true}}", "label: {", "flatten"
    ),
    "a factory twice": Case("factory: text_chip", "factory: card", "x-builder: {factory: card}", "is taken by Card"),
    "a factory twice, in a table": Case("{image_chip:", "{card:", "x-builder: {factories", "'card' is taken by Card"),
    "a kind twice": Case(
        "acme.receipt", "acme.card", "x-kind: acme.card\n      x-source: guide\n      x-builder: {sh", "Card"
    ),
    "a method twice": Case(LABEL, "label: {type: string, x-name: row}", "Card:\n", "'row'"),
    "a field of a message twice": Case(LABEL, "label: {type: string, x-name: to}", "label:", "'to'"),
    "a parameter twice": Case(WIDE, "wide: {type: boolean, x-name: url}", "wide: {type", "'url'"),
    "reserved factory": Case(
        "factory: text_chip", "factory: to_dict", "x-builder: {factory: to", "'to_dict' is reserved"
    ),
    "reserved factory, in a table": Case("{image_chip:", "{build:", "x-builder: {factories", "'build' is reserved"),
    "keyword as a factory": Case(
        "factory: text_chip", "factory: class", "x-builder: {factory: cl", "'class' is reserved"
    ),
    "CamelCase factory": Case("factory: text_chip", "factory: Chip", "x-builder: {factory: C", "'Chip' does not match"),
    "factory with a hyphen": Case(
        "factory: text_chip", "factory: a-chip", "x-builder: {factory: a", "'a-chip' does not"
    ),
    "factory with a line break": Case(
        "factory: text_chip", 'factory: "a\\n"', 'x-builder: {factory: "a', "does not match"
    ),
    "camelCase x-name": Case("x-name: address", "x-name: theUrl", "url: {type: string, pat", "'theUrl' does not match"),
    "x-name with a line break": Case("x-name: address", 'x-name: "a\\n"', "url: {type: string, pat", "does not match"),
    "a merged message called like a field": Case(
        "x-builder: {flatten: true}",
        "x-builder: {flatten: true, merge: {arg: title, of: '#/components/schemas/Row'}}",
        "link:",
        "two fields of one message are called 'title'",
    ),
}
SOURCES = {
    "limit": Case(
        "description: A row.\n      x-source: guide\n", "description: A row.\n", "cells:", "minItems has no source"
    ),
    "enum": Case(
        TEXT_CHIP, f"{TEXT_CHIP}\n        mood: {{type: string, enum: [a], x-source: nowhere}}", "mood:", "'nowhere'"
    ),
    "limit of a union's neighbour": Case(
        "      description: A chip.\n      x-source: guide\n",
        "      description: A chip.\n      minProperties: 1\n",
        "minProperties",
        "has no source",
    ),
    "union": Case(
        "A chip.\n      x-source: guide\n",
        "A chip.\n",
        "oneOf:\n        - $ref: '#/components/schemas/TextChip",
        "oneOf has no source; add x-source",
    ),
    "condition": Case(
        RECEIPT, f"{RECEIPT[:20]}\n      allOf: [{{required: [to]}}]\n", "allOf: [", "allOf has no source; add"
    ),
    "dependency": Case(
        RECEIPT,
        f"{RECEIPT[:20]}\n      dependentRequired: {{to: [body]}}\n",
        "dependentReq",
        "has no source; add x-source",
    ),
    "unknown, of a component": Case(
        "x-source: limits", "x-source: limit", "x-source: limit\n", "'limit' is not in x-sources"
    ),
    "unknown, of a property": Case(
        LABEL, "label: {type: string, x-source: faq}", "label:", "'faq' is not in x-sources"
    ),
    "unknown, of a condition": Case(
        "- description: A title", "- x-source: faq\n          description: A title", "- x-s", "'faq'"
    ),
    "unknown, one of two": Case(
        "x-source: limits", "x-source: [limits, faq]", "x-source: [lim", "'faq' is not in x-sources"
    ),
}
VALUES = {
    text: Case(old, new, at, text.partition(":")[0] if not text.startswith("a ") else " is ")
    for text, old, new, at in (
        ("maxLength: text", "maxLength: 20", "maxLength: '20'", "title: {"),
        ("maxLength: nothing", "maxLength: 20", "maxLength: ", "title: {"),
        ("maxLength: negative", "maxLength: 20", "maxLength: -20", "title: {"),
        ("maxLength: fraction", "maxLength: 20", "maxLength: 20.5", "title: {"),
        ("maxLength: boolean", "maxLength: 20", "maxLength: true", "title: {"),
        ("minimum: text", "minimum: 0", "minimum: zero", "        size: {"),
        ("a minimum that is infinite", "minimum: 0", "minimum: -.inf", "        size: {"),
        ("a minimum that is not a number", "minimum: 0", "minimum: .nan", "        size: {"),
        ("a minimum that is too large to write", "minimum: 0", f"minimum: 0x{'f' * 4000}", "        size: {"),
        ("maxItems: list", "maxItems: 5", "maxItems: [5]", "maxItems"),
        ("uniqueItems: text", "uniqueItems: true", "uniqueItems: 'yes'", "tags:"),
        ("enum: empty", "[small, large]", "[]", "text_size: {"),
        ("enum: text", "[small, large]", "small", "text_size: {"),
        ("enum: nothing", "[small, large]", "", "text_size: {"),
        ("type: map", TOKEN, "token: {type: {string: true}}", "token:"),
        ("type: list of lists", TOKEN, "token: {type: [[string]]}", "token:"),
        ("type: only null", TOKEN, "token: {type: 'null'}", "token:"),
        ("required: text", "required: [cells]", "required: cells", "required: cells"),
        ("required: map", "required: [cells]", "required: {cells: true}", "required: {cells"),
        ("required: list of lists", "required: [cells]", "required: [[cells]]", "required: [[cells"),
        ("required: text, in a condition", "- if: {required: [count]", "- if: {required: count", "- if:"),
        ("properties: list", "properties:\n        cells:", "properties: []\n      not:\n        cells:", "properties: []"),
        ("items: text", ROW, "items: Row", "items: Row"),
        ("additionalProperties: text", DATA, "data: {type: object, additionalProperties: string}", "data:"),
        ("oneOf: map", f"oneOf:\n{MEMBERS}", "oneOf: {a: b}\n", "oneOf: {"),
        ("allOf: map", "      allOf:\n        - desc", "      allOf: {}\n      anyOf:\n        - desc", "allOf: {}"),
        ("discriminator: text", f"discriminator:\n{TAG}", "discriminator: kind\n", "discriminator: kind"),
        ("a propertyName that is a list", TAG, TAG.replace("kind", "[kind]"), "propertyName: [kind]"),
        ("a mapping to a list", TAG, TAG.replace("text: ", "text: [a, ").replace("Chip'\n", "Chip']\n", 1), "text: [a"),
        ("deprecated: text", "deprecated: true, ", "deprecated: 'no', ", "old: {"),
        ("description: list", "description: A row.", "description: [A row.]", "description: [A"),
        ("title: list", "title: Acme Chat", "title: [Acme]", "title: [Acme]"),
        ("x-source: list of lists", "x-source: limits", "x-source: [[limits]]", "x-source: [["),
        ("x-builder: args not a list", "args: [title]", "args: 5", "x-builder: {factory: card"),
        ("x-builder: args of lists", "args: [title]", "args: [[title]]", "x-builder: {factory: card"),
        ("x-builder: shared of lists", "shared: [to, note]", "shared: [[to]]", "x-builder: {factory: card"),
        ("x-builder: factories not a map", "factories: {image_chip: {args: [url]}, ", "factories: [a], set: {", "x-builder: {factories"),
    )
}  # fmt: skip
DRAWING = {
    name: Case("description: A row.", f"description: A row.\n      x-draw: {{{rule}}}", at, says)
    for name, rule, at, says in (
        ("a shape", "as: tabel", "x-draw: {as", "there is no shape 'tabel'; did you mean 'table'?"),
        ("a slot", "as: button, titel: cells", "x-draw: {as", "the shape 'button' has no slot 'titel'; it has "),
        ("a way", "as: table, values: [cell]", "x-draw: {as", "'cell' leads to no field"),
        ("marks", "as: table, marks: bold", "x-draw: {as", "'bold' is not one of [True, 'html']"),
        ("of", "as: notification, of: tv", "x-draw: {as", "'tv' is not one of "),
    )
}
CASES = {
    f"{group}, {name}": case
    for group, cases in {
        "keyword": KEYWORDS,
        "reference": REFERENCES,
        "shape": SHAPES,
        "union": UNIONS,
        "builder": BUILDERS,
        "source": SOURCES,
        "value": VALUES,
        "drawing": DRAWING,
    }.items()
    for name, case in cases.items()
}


def refused(outcome: Outcome, out: Path) -> list[str]:
    """Run the generator, which must refuse the specs. Return the mistakes."""
    assert outcome.code == 1
    assert outcome.out == ""
    assert not out.exists(), "something was written"
    count = len(outcome.mistakes)
    ending = f"{count} mistake{'' if count == 1 else 's'} in the specs; nothing was written"
    assert outcome.err.splitlines()[-1] == ending
    for mistake in outcome.mistakes:
        assert re.fullmatch(r"[^:]+:[1-9][0-9]*: \S.*", mistake), "a mistake is one line: file, line, and text"
    return outcome.mistakes


def test_the_small_spec_has_no_mistakes(tmp_path: Path) -> None:
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": SPEC}), tmp_path / "made")
    assert (outcome.code, outcome.err) == (0, "")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_mistake_is_reported_with_its_line(case: Case, tmp_path: Path) -> None:
    text = changed(case.old, case.new)
    assert text.count(case.at) == 1
    line = text[: text.index(case.at)].count("\n") + 1
    mistakes = refused(generate(write(tmp_path / "spec", {"acme.yaml": text}), tmp_path / "made"), tmp_path / "made")
    there = [mistake for mistake in mistakes if mistake.startswith(f"acme.yaml:{line}: ")]
    assert any(case.says in mistake for mistake in there), mistakes


def test_all_mistakes_of_all_files_are_reported_at_once(tmp_path: Path) -> None:
    first = SPEC
    for old, new in (
        ("minimum: 0", "minimun: 0"),
        ("x-any-case: true", "x-case: any"),
        ("[cells]\n    C", "[cell]\n    C"),
    ):
        first = changed(old, new, first)
    second = changed("x-source: limits", "x-source: faq").replace("acme.", "zeta.").replace("Acme", "Zeta")
    spec = write(tmp_path / "spec", {"zeta.yaml": second, "acme.yaml": first})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    expected = [
        (f"{file}:{text[: text.index(key)].count(chr(10)) + 1}", key.rpartition(" ")[2].strip("[]"))
        for file, text, key in (
            ("acme.yaml", first, "x-case"),
            ("acme.yaml", first, "required: [cell]"),
            ("acme.yaml", first, "minimun"),
            ("zeta.yaml", second, "x-source: faq"),
        )
    ]
    assert [mistake.partition(": ")[0] for mistake in mistakes] == [place for place, _ in expected]
    assert all(repr(what) in mistake for mistake, (_, what) in zip(mistakes, expected, strict=True))


def test_an_entry_belongs_to_one_file(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"acme.yaml": SPEC, "zeta.yaml": SPEC.replace("acme.", "zeta.")})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    line = SPEC[: SPEC.index("x-entry")].count("\n") + 1
    assert f"zeta.yaml:{line}: the name 'Acme' is taken by acme.yaml" in mistakes


@pytest.mark.parametrize(
    "name",
    ["Acme.yaml", "a-b.yaml", "a.b.yaml", "1a.yaml", "class.yaml", "runtime.yaml", "a b.yaml", "ä.yaml", ".yaml"],
)
def test_a_file_is_named_like_a_package(name: str, tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {name: SPEC.replace("acme.", f"{name[:-5]}.")})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    assert any(
        mistake.startswith(f"{name}:1: the file name {name!r} can't name a Python package") for mistake in mistakes
    )


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: 1\nb: [1, 2\n", 3, "is not YAML: "),
        ("a: 1\nb:\n\t- c\n", 3, "is not YAML: "),
        ("a: 1\nb: 'c\n", 3, "is not YAML: "),
        ("a: 1\nb: *nowhere\n", 2, "is not YAML: found undefined alias 'nowhere'"),
        ("a: 1\nb: c\0d\n", 2, "is not YAML: "),
        ("a: 1\n---\nb: 2\n", 2, "is not YAML: "),
        ("a: 1\n? [b]\n: c\n", 2, "is not allowed; specs are plain data"),
        ("a: 1\nb: {<<: {c: 1}}\n", 2, "is not allowed; specs are plain data"),
        ("a: 1\nb: 2021-02-30\n", 2, "can't be read: "),
        (f"a: 1\nb: {'9' * 5000}\n", 2, "can't be read: "),
        ("- a\n", 1, "must be a mapping: an OpenAPI document"),
        ("text\n", 1, "must be a mapping: an OpenAPI document"),
        (b"a: 1\nb: \xff\n", 2, "is not YAML: "),
        (b"a: 1\nb: \x80abc\n", 2, "is not YAML: "),
    ],
)
def test_a_file_is_plain_yaml(text: str | bytes, line: int, says: str, tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"acme.yaml": text, "zeta.yaml": "a: ["})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    assert any(mistake.startswith(f"acme.yaml:{line}: ") and says in mistake for mistake in mistakes), mistakes
    assert any(mistake.startswith("zeta.yaml:1: is not YAML: ") for mistake in mistakes), mistakes


def test_an_empty_file_is_reported(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"acme.yaml": ""})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    assert "acme.yaml:1: components.schemas is missing or empty" in mistakes


def test_a_folder_without_specs_is_reported(tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"README.md": "# Specs\n"})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    assert mistakes == [f"{spec}:1: holds no .yaml file"]


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    spec = tmp_path / "nowhere"
    assert generate(spec, tmp_path / "made") == Outcome(2, "", f"--spec: there is no folder {spec}\n")
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    "value",
    [
        "!!python/name:builtins.setattr ''",
        "!!python/object/apply:builtins.setattr [!!python/module:builtins '', canary, 1]",
        "!!python/object/new:builtins.setattr [!!python/module:builtins '', canary, 1]",
        "!!python/object:types.SimpleNamespace {canary: 1}",
        "!!python/tuple [a, b]",
        "!!binary aGk=",
        "!!set {a, b}",
        "!!omap [a: 1]",
        "!local {a: b}",
        "!local [a, b]",
        "!local text",
    ],
)
def test_tags_are_refused(value: str, tmp_path: Path) -> None:
    text = changed(SIZE, f"size:\n          type: integer\n          default: {value}")
    line = text[: text.index("default:")].count("\n") + 1
    mistakes = refused(generate(write(tmp_path / "spec", {"acme.yaml": text}), tmp_path / "made"), tmp_path / "made")
    told = [mistake for mistake in mistakes if mistake.startswith(f"acme.yaml:{line}: the tag ")]
    assert told, mistakes
    assert told[0].endswith("is not allowed; specs are plain data"), mistakes
    assert not hasattr(builtins, "canary")


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)),
        "a: &a [*a]\n",
        "a: &a {b: {c: *a}}\n",
        "a: &a [*a, *a]\n",
        "a: " + "[" * 20_000,
        "a: " + "{a: " * 5_000 + "}" * 5_000,
    ],
    ids=["billion laughs", "list in itself", "map in itself", "list in itself, twice", "open nesting", "deep nesting"],
)
def test_a_bomb_is_refused(text: str, tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"acme.yaml": text})
    mistakes = refused(generate(spec, tmp_path / "made"), tmp_path / "made")
    assert [mistake for mistake in mistakes if "or contains itself" in mistake], mistakes


def test_aliases_that_repeat_a_little_are_accepted(tmp_path: Path) -> None:
    text = changed(SIZE, "size: &size {type: integer, minimum: 0}\n        more: *size")
    assert generate(write(tmp_path / "spec", {"acme.yaml": text}), tmp_path / "made").code == 0
