"""The keywords of OpenAPI schemas, and Python names from names in external documents."""

from __future__ import annotations

import re
import unicodedata

from ottbuild_codegen.spec.identifiers import KEYWORDS, public_name, words

STRING = ("minLength", "maxLength", "pattern")
NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
ARRAY = ("items", "minItems", "maxItems", "uniqueItems", "prefixItems", "contains", "minContains", "maxContains")
OBJECT = (
    "properties", "required", "additionalProperties", "minProperties", "maxProperties", "propertyNames",
    "dependentRequired",
)  # fmt: skip
CONDITIONS = ("not", "if", "then", "else")
SUBSTANCE = frozenset(
    (
        "$ref", "type", "enum", "const", "allOf", "oneOf", "anyOf", "discriminator",
        *STRING, *NUMBER, *ARRAY, *OBJECT, *CONDITIONS,
    )
)  # fmt: skip
"""The keywords that decide which values are valid; the others only describe them."""
ANNOTATIONS = ("description", "deprecated", "default", "format")
"""The keywords that describe a value, and are copied."""
ELSEWHERE = frozenset(("nullable", "title", "readOnly", "writeOnly"))
"""Keywords that are used, but not copied."""
REFUSED = {
    "patternProperties": "keys by a pattern have no type; write additionalProperties",
    "dependentSchemas": "write it as if and then",
    "$dynamicRef": "write a plain $ref",
    "$recursiveRef": "write a plain $ref",
}
"""Keywords that can't be converted -> what to do instead."""
UNCHECKED = frozenset(("multipleOf", "unevaluatedItems", "unevaluatedProperties"))
"""Keywords that limit a value, and are not checked."""
ANY = ["string", "number", "boolean", "object", "array", "null"]
"""The types of a value without a type."""


def camel(text: str) -> str:
    """Return a class name; a name that can be one stays as it is."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", text):
        return text
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = "".join(part[0].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", plain))
    return name if name[:1].isalpha() else f"Schema{name}"


def snake(text: str, start: str = "field") -> str:
    """Return the name of a field or an argument."""
    name = "_".join(words(text)).lower()
    name = name if name[:1].isalpha() else f"{start}_{name}".rstrip("_")
    return public_name(name)


def free(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, whatever the case, and take it."""
    number = 1
    candidate = name if name not in KEYWORDS else f"{name}Schema"
    while candidate.lower() in taken:
        number += 1
        candidate = f"{name}{number}"
    taken.add(candidate.lower())
    return candidate


def free_field(wire: str, taken: set[str]) -> str:
    """Return a field name that no other field has, and take it."""
    name, number = snake(wire), 1
    while name in taken:
        number += 1
        name = f"{snake(wire).rstrip('_')}_{number}"
    taken.add(name)
    return name
