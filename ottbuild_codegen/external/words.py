"""The keywords of OpenAPI schemas, and the names that are made of foreign ones."""

from __future__ import annotations

import re
import unicodedata

from ottbuild_codegen.spec.lint import CLASHES, RESERVED, TAKEN

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
"""The keywords that say what a value is; the others only tell of it."""
TOLD = ("description", "deprecated", "default", "format")
"""The keywords that tell of a value, and go along."""
ELSEWHERE = frozenset(("nullable", "title", "readOnly", "writeOnly"))
"""Keywords that are understood, but do not go along as they are."""
REFUSED = {
    "patternProperties": "keys by a pattern have no type; write additionalProperties",
    "dependentSchemas": "write it as if and then",
    "$dynamicRef": "write a plain $ref",
    "$recursiveRef": "write a plain $ref",
}
"""Keywords that say what a value is, and that nothing can be made of: what to do instead."""
UNCHECKED = frozenset(("multipleOf", "unevaluatedItems", "unevaluatedProperties"))
"""Keywords that limit a value, and that are not looked at."""
USED = TAKEN | {"Meaning", "Sent"}
"""The names that generated models use."""
ANY = ["string", "number", "boolean", "object", "array", "null"]
"""The types of a value of which nothing is said."""


def words(text: str) -> list[str]:
    """The words that a name is made of, in ASCII letters and digits."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    plain = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", plain)
    plain = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", plain)
    return re.findall(r"[A-Za-z0-9]+", plain)


def camel(text: str) -> str:
    """A name for a class; one that can name a class stays as it is."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", text):
        return text
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = "".join(part[0].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", plain))
    return name if name[:1].isalpha() else f"Schema{name}"


def snake(text: str, start: str = "field") -> str:
    """A name for a field or an argument."""
    name = "_".join(words(text)).lower()
    name = name if name[:1].isalpha() else f"{start}_{name}".rstrip("_")
    return f"{name}_" if name in CLASHES | RESERVED else name


def free(name: str, taken: set[str]) -> str:
    """A name that is not taken, in whatever case; takes it."""
    known, number = {one.lower() for one in USED}, 1
    found = name if name.lower() not in known else f"{name}Schema"
    while found.lower() in taken | known:
        number += 1
        found = f"{name}{number}"
    taken.add(found.lower())
    return found


def free_field(wire: str, taken: set[str]) -> str:
    """A name for a field that no other field has; takes it."""
    name, number = snake(wire), 1
    while name in taken:
        number += 1
        name = f"{snake(wire).rstrip('_')}_{number}"
    taken.add(name)
    return name
