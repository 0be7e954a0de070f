"""What a guess was probably meant for that belongs beside the call: the call around it, a part inside it, a credential."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ottbuild.payloads.calls import (
    MOST_CALLS,
    REQUIRED,
    Call,
    Entry,
    Path,
    Taker,
    entries,
    entries_about,
    made_by,
    taken_at,
    taken_by_argument,
    takers_of,
    whole_setter,
)
from ottbuild.payloads.likeness import LIMIT, SURE, TIE, Known, distance, distance_of, words_of
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.spec import Schema, spec_of
from ottbuild.schemas.wording import listed

LIKE = LIMIT / 2
"""From this price on, a name is hardly another one."""

LONGEST = 60
"""A longer guess is like nothing, and comparing it would take long."""

DEEP = 4
"""So many calls around a part are looked at."""

SECRETS = frozenset(("token", "key", "secret", "password", "jwt", "apikey"))
"""The last words of the names that people have for credentials."""


def nearest(guess: str, knowns: Iterable[Known]) -> float:
    """Return the price of the likeliest answer."""
    return min((distance_of(guess, known) + known.far for known in knowns), default=LIMIT)


# What is around


class _Around(NamedTuple):
    write: str
    names: tuple[str, ...]


def around(schema: Schema, written: str, guess: str, own: Iterable[Known], within: Iterable[Known] = ()) -> str:
    """Return which call around a part, or a message, takes what its own call was asked for; "" for none.

    Args:
        schema: What the call makes.
        written: The call.
        guess: The name that it does not have.
        own: What it has.
        within: What the calls for the parts inside have; only a sure name around is likelier than the same name there.
    """
    if len(guess) > LONGEST or nearest(guess, own) < LIKE:
        return ""
    is_inside = any(distance(guess, name) == 0 for known in within for name in known.names)
    level, seen = {schema: f"{written}(...)"}, {schema}
    for depth in range(DEEP):
        outer: dict[Schema, str] = {}
        found: dict[str, float] = {}
        for kind, inner in level.items():
            for taker in takers_of(kind):
                made = made_by(taker.entry)
                outer.setdefault(made, "...")
                if depth and takers_of(made):
                    continue  # in the middle, a name is often one by chance
                item = f"[{inner}]" if taker.many and not depth else inner
                is_first = taker.entry.call.params[:1] == (taker.param,) and not taker.param.by_name
                inner_argument = item if is_first or depth else f"{taker.param.name}={item}"
                for one in _offers(taker, inner_argument):
                    price = min(distance(guess, name) for name in one.names)
                    if price < (SURE if depth or is_inside else LIKE):
                        found[one.write] = min(price, found.get(one.write, LIMIT))
        if found:
            limit = min(found.values())
            limit += TIE if limit else 0
            best = sorted((write for write in found if found[write] <= limit), key=found.__getitem__)
            return f"it belongs to the call around this one: {listed(best[:MOST_CALLS], 'or')}"
        level = {made: write for made, write in outer.items() if made not in seen}
        seen |= level.keys()
    return ""


def _offers(taker: Taker, inner: str) -> Iterator[_Around]:
    """Yield what an entry point, and the methods after it, take beside what is inside."""
    name = taker.entry.call.name
    there = {taker.param.name}
    yield _Around(f"{name}({inner})", (taker.param.name,))
    for param in (*taker.entry.call.params, *taker.entry.call.chained):
        if param.place and param.name not in there:
            yield _Around(f"{name}({inner}, {param.name}=...)", (param.name, str(param.place[-1])))
        there.add(param.name)
    for method in taker.entry.methods:
        if method.name not in there:
            yield _Around(f"{name}({inner}).{method.name}(...)", (method.name,))


# What is inside


def fields_of_object(name: str, offers: Iterable[tuple[str, Path]]) -> str:
    """Return which calls set the fields of the wire object of a name; "" if there is no such object.

    Args:
        name: The name.
        offers: Calls as they are written, with the places that they set.
    """
    words = words_of(name[:LONGEST])
    found = [
        write for write, place in offers if any(isinstance(key, str) and words_of(key) == words for key in place[:-1])
    ]
    calls = [*dict.fromkeys(found)]
    if not calls:
        return ""
    more = f" and {len(calls) - MOST_CALLS} more" if len(calls) > MOST_CALLS else ""
    return f"its fields have calls of their own: {', '.join(calls[:MOST_CALLS])}{more}"


class Inside(NamedTuple):
    """The parts that an argument takes."""

    makers: list[Entry]
    """The entry points that make them."""
    shape: str
    """What it takes: `one`, a `list` or a `map` of them."""

    def written(self, names: Sequence[str] = ()) -> str:
        """Return the argument with a part in it; `names` are those that it was given in place of one."""
        best = max(self.makers, key=lambda entry: _fitting(entry.call, names))
        given = [f"{name}=..." for name in names if name in _parameters(best.call)]
        label = next((name for name in _parameters(best.call) if name.rpartition("_")[2] == "name"), None)
        if self.shape == "list" and names and not given and label is not None:
            given = [f"{label}={shortened(names[0])}"]  # a named parameter of a template
        required = {param.name for param in best.call.params if param.default is REQUIRED}
        if not given or not required <= {*names}:
            given = ["...", *given]
        text = f"{best.call.name}({', '.join(given)})"
        by_key = f"{{{shortened(names[0])}: ...}}" if names else f"{{'...': {text}}}"
        return {"list": f"[{text}]", "map": by_key}.get(self.shape, text)

    def fit(self, names: Sequence[str]) -> bool:
        """Return True if one of the parts is meant by these arguments, as far as can be said."""
        return len(self.makers) == 1 or any(any(_fitting(entry.call, names)[:2]) for entry in self.makers)

    def take(self, names: Sequence[str]) -> bool:
        """Return True if one of the parts takes all these arguments, or has them."""
        return any(
            {*names} <= {*_parameters(entry.call), *(str(path[-1]) for path in entry.call.fixed if path)}
            for entry in self.makers
        )


def _parameters(call: Call) -> list[str]:
    return [param.name for param in (*call.params, *call.chained)]


def _fitting(call: Call, names: Sequence[str]) -> tuple[bool, int, bool]:
    """Return whether one of these arguments is the name of a call, how many it takes, and whether it can do with them."""
    required = {param.name for param in call.params if param.default is REQUIRED}
    is_name = call.name.rpartition(".")[2] in names
    return is_name, sum(name in _parameters(call) for name in names), required <= {*names}


def inside(entry: Entry, call: Call, name: str) -> Inside | None:
    """Return the parts that an argument takes; None if it takes none.

    Args:
        entry: The entry point.
        call: The same, or a method after it.
        name: The parameter of the call.
    """
    param = next((one for one in (*call.params, *call.chained) if one.name == name), None)
    if param is None or param.many:
        return None
    kinds, shape = taken_by_argument(entry, call, param)
    makers = [maker for kind in kinds for maker in (entries(kind) or entries_about(kind)) if not maker.call.deprecated]
    order = {name: place for place, name in enumerate(entry.spec.calls["entries"])}
    makers.sort(key=lambda maker: order.get(maker.call.name, len(order)))
    return Inside(makers, shape) if makers else None


def finished_part(made: Schema, method: Call, methods: Iterable[Call], started: Iterable[Entry], part: Schema) -> str:
    """Return where a finished part goes that was given to the method that makes such parts; "" if that is not known."""
    if not method.at:
        return ""
    is_item = method.at[-1] == 0
    home = method.at[:-1] if is_item else method.at
    kinds, _ = taken_at(made, home)
    if part not in kinds and part.name != method.component:
        return ""
    setter = whole_setter(home, methods, started, "[...]" if is_item else "...")
    return f"makes the part itself; a finished one goes into {setter}" if setter else ""


# Credentials


def credentials(package: str) -> list[str]:
    """Return the names of the credentials of a provider."""
    operations = spec_of(package).operations.values()
    return [
        *dict.fromkeys(
            name for node in operations for name, argument in node["arguments"].items() if argument.get("secret")
        )
    ]


def _words(guess: str) -> tuple[str, ...]:
    return words_of(guess) if len(guess) <= LONGEST else ()


def is_secret(guess: str) -> bool:
    """Return True for what is called like a credential."""
    words = _words(guess)
    return bool(words) and words[-1] in SECRETS


def credential(package: str, guess: str, own: Sequence[Known]) -> str:
    """Return where a credential goes that a call was given; "" if the guess is none.

    Args:
        package: The package of the provider.
        guess: The name that the call does not have.
        own: What it has.
    """
    words = _words(guess)
    names = credentials(package) if words and words[-1] in SECRETS else []
    if not names or nearest(guess, [known for known in own if {*known.names, *known.renamed}.isdisjoint(names)]) < LIKE:
        return ""
    alike = [name for name in names if words_of(name)[-1] == words[-1] or {*words} <= {*words_of(name)}]
    shown = listed([f"{name}=..." for name in alike or names], "or")
    return f"credentials go with the request: give {shown} to .request(...) or {spec_of(package).entry[1]}.Account(...)"


def credential_taken(package: str, guess: str, taken: Sequence[str]) -> str:
    """Return which credentials a call takes, if a guess is a name for one that none of them is like.

    Args:
        package: The package of the provider.
        guess: The name that the call does not have.
        taken: The names of its parameters.
    """
    words = _words(guess)
    names = [name for name in credentials(package) if name in taken] if words and words[-1] in SECRETS else []
    if not names or any(distance(guess, name) < LIKE for name in names):
        return ""
    alike = [name for name in names if words_of(name)[-1] == words[-1] or {*words} <= {*words_of(name)}]
    shown = listed([f"{name}=..." for name in alike or names], "or")
    return f"did you mean {shown}?" if alike else f"it is none of the credentials that the call takes: {shown}"
