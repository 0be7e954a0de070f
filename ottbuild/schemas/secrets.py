"""Finds the secrets in wire JSON: what a spec marks, and what it does not know but looks like a credential.

Everything that shows payloads asks here, so that all of it hides the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import pairwise
from operator import is_
from types import NoneType
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import MAX_DEPTH, Twice, known_as
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import CONDITIONS, Node, Schema, Spec, expand, is_union, spec_of
from ottbuild.schemas.variants import variant
from ottbuild.schemas.veil import STARS, veil

UNKNOWN = "..."
"""Replaces anything that is not shown."""

Hide = Callable[[str, Any], Any]
"""Returns the replacement of a secret, given its key and its value."""


# Three forms of wire JSON


def redact(schema: Schema, wire: Any) -> Any:
    """Return wire JSON that can be shown: `***` for secrets, and `...` for everything that the spec does not know.

    Unknown parts may be secret as well. They also need not be JSON, and may contain themselves.
    """
    return _walk(_root(schema), wire, "", _Forms(_names(schema.package), _stars, _stars, unknown=UNKNOWN), MAX_DEPTH)


def veiled(schema: Schema, wire: Any) -> Any:
    """Return wire JSON whose secrets can be validated, and not shown. What holds no secret is shared, not copied."""
    forms = _Forms(frozenset(), _veil, _veil)
    return _walk(_root(schema), wire, "", forms, MAX_DEPTH + 2)


def veiled_value(spec: Spec, node: Node, value: Any) -> Any:
    """Return the same of a value of a node."""
    return _walk(((spec, node, False),), value, "", _Forms(frozenset(), _veil, _veil), MAX_DEPTH + 2)


def conceal(schema: Schema | None, wire: Any, hide: Hide) -> Any:
    """Return wire JSON with its secrets replaced. What holds no secret is shared, not copied.

    A field that the spec does not know counts as a secret if its name looks like that of a credential, or is similar to
    the name of a secret, so that misspelt secrets are hidden, too. Without a schema, that holds for all fields.
    """
    return _concealed(schema, wire, hide, _names(schema.package) if schema else COMMON)


class Masks:
    """Hides the secrets of several payloads that are compared: equal secrets have the same stars, and others have not."""

    def __init__(self, keys: Iterable[str] = ()) -> None:
        """Hide what is under these keys, too."""
        self._keys = frozenset(keys)
        self._stars: dict[str, str] = {}

    def masked(self, wire: Any, schema: Schema | None = None) -> Any:
        """Return wire JSON with its secrets replaced, like `conceal`."""
        return _concealed(schema, wire, self._hide, COMMON, self._keys)

    def _hide(self, key: str, value: Any) -> str:
        number = len(self._stars) + 1
        return self._stars.setdefault(repr(value), STARS if number == 1 else f"{STARS} ({number})")


def _concealed(
    schema: Schema | None, wire: Any, hide: Hide, names: frozenset[str], keys: frozenset[str] = frozenset()
) -> Any:
    def declared(key: str, value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [declared(key, item) for item in value]
        return value if value is None or isinstance(value, bool) else hide(key, value)

    def named(key: str, value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [named(key, item) for item in value]
        if isinstance(value, dict):
            return _like(value, {name: named(key, item) for name, item in value.items()})
        return value if value is None or isinstance(value, bool) else hide(key, value)

    forms = _Forms(names, declared, named, keys=keys)
    return _walk(_root(schema) if schema else (), wire, "", forms, MAX_DEPTH + 2)


def _stars(key: str, value: Any) -> Any:
    return STARS


def _veil(key: str, value: Any) -> Any:
    return veil(value)


# The walk along a payload and its spec

_Place = tuple[tuple[Spec, Node, bool], ...]
"""The schemas of a value: those that declare it, and those of conditions on it, which are marked as True."""


class _Forms(NamedTuple):
    """What becomes of the parts of a payload."""

    names: frozenset[str]
    """The names of secrets that an unknown key may be misspelt for; none if only the usual names count."""
    declared: Hide
    """What becomes of a value that the spec marks as secret."""
    named: Hide
    """What becomes of a value that the spec does not know, under the name of a credential."""
    unknown: str | None = None
    """What replaces everything else that the spec does not know; None if that stays."""
    keys: frozenset[str] = frozenset()
    """Keys that what is secret stands under, whatever the spec says."""


def _root(schema: Schema) -> _Place:
    return ((schema.spec, schema.ref, False),)


def _walk(place: _Place, data: Any, key: str, forms: _Forms, depth: int) -> Any:
    """Return the form of a value. A part without secrets is returned as it is, unless the unknown is replaced."""
    if type(data) is Twice:
        return Twice(_walk(place, value, key, forms, depth) for value in data)
    nodes = [node for one in place for node in _expanded(*one, data)]
    is_secret = any(node.get("x-secret") and not (advice and isinstance(data, dict)) for _, node, advice in nodes)
    if is_secret or (isinstance(data, str) and _may_hold_secrets(place, nodes, data)):
        if forms.declared is _veil:
            return veil(data, {name for _, node, _ in nodes for name in node.get("properties", ())})
        return forms.declared(key, data)
    if data is None or isinstance(data, (bool, int, float, str)):
        known = any(not advice for _, _, advice in place)
        return data if known or forms.unknown is None else forms.unknown
    if forms.unknown is not None and not any(not advice for _, _, advice in nodes):
        return forms.unknown
    if depth <= 0:
        return UNKNOWN if forms.unknown is not None else data
    if isinstance(data, dict):
        return _walk_object(nodes, data, forms, depth)
    if isinstance(data, (list, tuple)):
        each = _item(nodes, len(data))  # what comes after those that have a schema of their own
        first = [_item(nodes, index) for index in range(min(len(data), _prefixes(nodes)))]
        if forms.unknown is not None and not any(not advice for place in (each, *first) for _, _, advice in place):
            return forms.unknown
        items = [
            _walk(first[index] if index < len(first) else each, item, key, forms, depth - 1)
            for index, item in enumerate(data)
        ]
        return data if forms.unknown is None and all(map(is_, items, data)) else items
    return data if forms.unknown is None else forms.unknown


def _may_hold_secrets(place: _Place, nodes: list[tuple[Spec, Node, bool]], text: str) -> bool:
    """Return True for what looks like the JSON text of the object or the array that is wanted in its place."""
    if not any(mark in text for mark in '{["') or all(advice for _, _, advice in place):
        return False
    wanted = [types_of(node) for _, node, advice in nodes if not advice]
    return all({"object", "array"} & {*types} and "string" not in types for types in wanted)


def _walk_object(nodes: list[tuple[Spec, Node, bool]], data: dict[Any, Any], forms: _Forms, depth: int) -> Any:
    members = [
        (spec, node.get("properties", {}), node.get("additionalProperties"), advice) for spec, node, advice in nodes
    ]
    changes: dict[Any, Any] = {}
    for name, item in data.items():
        below: list[tuple[Spec, Node, bool]] = []
        is_named = False  # by a property
        is_declared = False
        for spec, properties, rest, advice in members:
            part = properties.get(name)
            is_named = is_named or (part is not None and not advice)
            if part is None:
                part = rest
            if isinstance(part, dict):
                below.append((spec, part, advice))
                is_declared = is_declared or not advice
        # The key of a map tells what a scalar is. What an object holds, its schema tells.
        is_named = is_named or (is_declared and isinstance(item, (dict, list, tuple)))
        names = _NONE if is_declared else forms.names
        if name in forms.keys or (not is_named and isinstance(name, str) and _looks_secret(name, names, item)):
            form = forms.named(name, item)
        elif not below and forms.unknown is None and type(item) in _SCALARS:
            continue
        else:
            form = _walk((*below,), item, name if isinstance(name, str) else "", forms, depth - 1)
        if form is not item:
            changes[name] = form
    if forms.unknown is not None:
        return _like(data, {str(name): changes.get(name, item) for name, item in data.items()})
    return _like(data, {**data, **changes}) if changes else data


_NONE: frozenset[str] = frozenset()
_SCALARS = frozenset((str, int, float, bool, NoneType))


def _like(data: dict[Any, Any], copy: dict[Any, Any]) -> dict[Any, Any]:
    return known_as(copy, data)


def _expanded(spec: Spec, node: Node, advice: bool, data: Any) -> Iterable[tuple[Spec, Node, bool]]:
    """Yield the schemas that a node stands for: without references, the variant of a union, and its conditions."""
    spec, node = expand(spec, node)
    if is_union(node):
        ref = variant(spec, node, data)
        if ref is not None:
            yield from _expanded(spec, ref, advice, data)
    else:
        yield spec, node, advice
    if not spec.hides_in_conditions:
        return
    for word in CONDITIONS & node.keys() - ({"oneOf"} if is_union(node) else set()):
        parts = node[word]
        for part in parts if isinstance(parts, list) else [parts]:
            yield from _condition(spec, part, data)


def _condition(spec: Spec, node: Node, data: Any) -> Iterable[tuple[Spec, Node, bool]]:
    """Yield a condition on a value, without its own mark: that is about what it reports, and not about the value."""
    for inner, part, _ in _expanded(spec, node, True, data):
        plain = {key: value for key, value in part.items() if key != "x-secret"} if "x-secret" in part else part
        yield inner, plain, True


def _item(nodes: list[tuple[Spec, Node, bool]], index: int) -> _Place:
    """Return the schemas of an item of an array."""
    inner: list[tuple[Spec, Node, bool]] = []
    for spec, node, advice in nodes:
        prefix = node.get("prefixItems", ())
        parts = [(node.get("items"), advice), (node.get("contains"), True)]
        parts += [(prefix[index], advice)] if index < len(prefix) else []
        inner += [(spec, part, is_advice) for part, is_advice in parts if isinstance(part, dict)]
    return (*inner,)


def _prefixes(nodes: list[tuple[Spec, Node, bool]]) -> int:
    """Return how many items have a schema of their own."""
    return max((len(node.get("prefixItems", ())) for _, node, _ in nodes), default=0)


# Names

WORDS = frozenset(
    "auth authorization bearer cookie cookies creds credential credentials csrf cvc cvv dsn hmac jwt otp passcode passphrase "
    "passwd password passwords puk pwd secret secrets session sessionid sig signature token tokens totp xsrf".split()
)
"""Words that make a name that of a credential, wherever they stand in it."""
WHOLE = frozenset("pass pin sas".split())
"""Names of credentials if they are the whole name of a text or a number: a boarding pass, a pin on a map and an airline are
none, and an object of this name is a pass of a wallet, or a message that is pinned."""
PAIRS = frozenset(
    f"{first}{second}"
    for firsts, seconds in (
        ("access api app auth client encryption master private secret service shared signing ssh storage", "key keys"),
        ("admin database db ftp login proxy root smtp user", "pass"),
        ("card login sim user", "pin"),  # a pin code is a postal code in India
        ("access auth mfa security unlock verification", "code"),
    )
    for first in firsts.split()
    for second in seconds.split()
)
"""Words that do so together."""
ENDINGS = ("token", "tokens", "secret", "secrets", "pwd", "signature", "cookie", "jwt", "sessionid", "sessid")
"""Endings of words that are joined without a separator, as in `accesstoken`."""
STEMS = (
    "password", "passwd", "passphrase", "passcode", "credential", "authorization", "apikey", "accesskey", "authkey",
    "clientkey", "privatekey", "secretkey", "signingkey", "accesstoken", "authtoken", "clientsecret", "connectionstring", "matkhau",
)  # fmt: skip
"""Parts that no other name has, wherever they stand in it."""
ABOUT = frozenset(
    "algorithm at count counts created enabled endpoint expires expiration expiry format in is kind len length limit max "
    "min name required size status ttl type types updated uri url used version".split()
)
"""Last words of names of what is only about a credential, as in `token_type`."""
QUANTITIES = frozenset("max min num total count prompt completion input output".split())
"""First words of names that count tokens, as in `max_tokens`."""
COMMON = frozenset(
    "accesstoken apikey auth authorization bearer bearertoken channelaccesstoken channelsecret clientsecret cookie "
    "credentials jwt otp pageaccesstoken passcode passphrase passwd password privatekey pwd refreshtoken secret secretkey "
    "sessionid signature token".split()
)
"""Usual names of secrets, in lower case and without separators, to which misspelt ones are compared."""
SIMILARITY = 0.85
"""The ratio from which on one name may be the other one misspelt."""
LONGEST_NAME = 100
"""Keys are cut to this length before they are compared."""


def looks_secret(name: str, value: Any = None) -> bool:
    """Return True if a name that no spec knows is like those of credentials, in any letter case and joined form."""
    return _looks_secret(name, frozenset(), value)


def _looks_secret(name: str, names: frozenset[str], value: Any) -> bool:
    name = name[:LONGEST_NAME]  # the cache keeps no longer texts
    if not (names or _FRAGMENT.search(_letters(name))) or not _is_credential(name, names):
        return False
    return not (issubclass(type(value), dict) and _bare(name) in WHOLE)


@lru_cache(4096)
def _is_credential(name: str, names: frozenset[str]) -> bool:
    words = _words(name)
    if not words:
        return False
    if words[-1] not in ABOUT and not (words[0] in QUANTITIES and words[-1] in ("tokens", "token")):
        bare = "".join(words)
        if bare in WHOLE or bare in PAIRS or _WORD.search(" ".join(words)) or _STEM.search(bare):
            return True
        if any(f"{first}{second}" in PAIRS for first, second in pairwise(words)):
            return True
    if not names:
        return False
    from difflib import get_close_matches  # only what no spec knows is compared; most payloads hold nothing like it

    return bool(get_close_matches(_bare(name), names, 1, SIMILARITY))


def _shortest(words: Iterable[str]) -> list[str]:
    """Return the words that have no other one in them."""
    known: list[str] = []
    for word in sorted(words, key=len):
        if not any(other in word for other in known):
            known.append(word)
    return known


_WORD = re.compile(rf"\b(?:{'|'.join(WORDS)})\b|(?:{'|'.join(ENDINGS)})\b")
_STEM = re.compile("|".join(STEMS))
_FRAGMENT = re.compile("|".join(_shortest((*WORDS, *WHOLE, *PAIRS, *ENDINGS, *STEMS))).encode())
"""What any name of a credential has in its letters. It costs little to see that a name has nothing of it."""
_SEPARATORS = bytes(code for code in range(128) if not chr(code).isalpha())


def _letters(name: str) -> bytes:
    """Return the letters of a name in lower case, without accents and whatever stands between them."""
    return unicodedata.normalize("NFKD", name).lower().encode("ascii", "ignore").translate(None, _SEPARATORS)


def _words(name: str) -> list[str]:
    """Return the words of a name in lower case: of `accessToken`, `ACCESS_TOKEN`, `access-token` and `Access Token`."""
    text = unicodedata.normalize("NFKD", name[:LONGEST_NAME])  # full-width letters, and those with accents, too
    text = _HUMP.sub(" ", text)
    return [word.rstrip("0123456789") or word for word in _PLAIN.findall(text.lower())]


_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PLAIN = re.compile(r"[a-z0-9]+")


def _bare(name: str) -> str:
    """Return a name in lower case and without separators."""
    return "".join(_words(name))


@cache
def _names(package: str) -> frozenset[str]:
    """Return the names of secrets of a provider and of the specs that it refers to, and the usual names."""
    specs = [spec_of(package), *map(spec_of, spec_of(package).files.values())]
    parts = (
        part for spec in specs for schema in spec.schemas.values() for part in schema.get("properties", {}).items()
    )
    return COMMON.union(_bare(name) for name, part in parts if part.get("x-secret"))
