"""What a call or an argument that does not exist was probably meant for, from the table of calls.

Calls are known by their own names, by those of the components that they make, and by the keys and tags that they put on
the wire.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from inspect import Parameter
from typing import Any, NamedTuple

from ottbuild.payloads import nearby
from ottbuild.payloads.calls import (
    REQUIRED,
    Call,
    Entry,
    Path,
    all_entries,
    entries,
    entries_about,
    made_by,
    taken_at,
    taken_by_argument,
    takers,
    takers_of,
)
from ottbuild.payloads.likeness import (
    CLOSER,
    FAR,
    FILLERS,
    MOST,
    NEAR,
    Known,
    answer,
    distance,
    is_kind,
    is_too_long,
    likeliest,
    singular,
    words_of,
)
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.spec import Schema, expand, is_union, schema_of, spec_of, tagged, untagged
from ottbuild.schemas.variants import inside, reachable
from ottbuild.schemas.wording import listed

SHOWN = 12
"""The most names in a list of what there is."""

BY_ACCOUNT = "an account makes the requests of its messages: account.request(message)"
"""What to write where an account was given to a message."""

ACCOUNTS = frozenset(("account", "client", "credentials"))
"""The words that people have for an account."""

ASKED = "did you mean "
"""How a question for what was meant begins."""

CHANNELS = frozenset(
    "email facebook instagram line mail messenger mms push rcs sms telegram viber voice wechat whatsapp zalo".split()
)
"""What people call the ways by which a message is sent. A part of such a name is hardly meant."""

# How far an answer is from the guess, as a price beside that of the likeness
OPTIONAL = CLOSER
INHERITED = 0.05
BESIDE = 0.12
BELOW = 0.3
INSIDE = 0.45
ELSEWHERE = 0.6


class Misuse(NamedTuple):
    """Arguments that a call was given, and does not take."""

    params: list[Parameter]
    """What it takes."""
    missing: list[str]
    more: tuple[object, ...]
    """The arguments by position that are too many."""
    others: tuple[str, ...]
    """The names of those by name that it does not have."""
    finished: tuple[Schema, ...] = ()
    """What the parts among the arguments are."""
    unset: tuple[str, ...] = ()
    """The names of the parameters that it was not given."""


# Texts


def about_call(package: str, owner: str, name: str) -> str:
    """Return the text about an entry point that does not exist."""
    provider, _, group = owner.partition(".")
    prefix = f"{group.lower()}_"
    there: dict[str, list[str]] = {"messages": [], "parts": [], "groups": []}
    kin: list[str] = []
    kin_in_groups: dict[str, list[str]] = {}
    chosen: dict[str, list[str]] = {}
    choices = _choices(package)
    sent: list[str] = []
    knowns = [*_methods_elsewhere(package)]
    for entry in all_entries(package):
        home, _, short = entry.call.name.rpartition(".")
        known = _entry(entry, 0.0 if home == owner else BESIDE)
        if home == owner:
            there["messages" if entry.builder else "parts"].append(short)
            if group:  # Destination.waid
                knowns += _arguments(entry.call, f"{entry.call.name}(%s)", FAR)
        elif home == provider and short.lower().startswith(prefix):  # whatsapp_template beside WhatsApp.text
            known = known._replace(names={*known.names, short[len(prefix) :]})
        elif owner == provider and home.rpartition(".")[2] not in there["groups"]:
            there["groups"].append(home.rpartition(".")[2])
            knowns.append(Known(home, [home.rpartition(".")[2]], BESIDE))
        knowns.append(known)
        knowns += [*_by_page(entry, known.far), *_keyed(entry, known.far), *_lists(entry, known.far)]
        if owner == provider and entry.builder and not takers_of(made_by(entry)):
            sent.append(f"{entry.call.name}(")
        if home == owner and is_kind(name, (short, entry.call.component)):
            kin.append(short)
        elif home.startswith(f"{owner}.") and is_kind(name, (entry.call.component,)):
            kin_in_groups.setdefault(home, []).append(short)
        elif home not in (owner, provider) and is_kind(name, choices.get(entry.call.component, ())):
            chosen.setdefault(home, []).append(short)
    knowns += _valued([entry.call for entry in all_entries(package) if entry.builder], package, CLOSER)
    knowns += _valued([entry.call for entry in all_entries(package) if not entry.builder], package, FAR)
    knowns += [*_keys(package), *_objects(package)]
    lists = "; ".join(f"{title}: {_listed(names)}" for title, names in there.items() if names)
    found = answer(name, knowns)
    if not kin and any(len(names) > MOST for names in kin_in_groups.values()):  # WhatsApp.Parameter for WhatsApp.Value
        return f"{owner} has no {shortened(name)}: " + "; ".join(
            f"{home} has {_listed(names)}" for home, names in kin_in_groups.items() if len(names) > MOST
        )
    if sent and name.lower() in CHANNELS and not any(write in found for write in sent):
        parts = answer(name, [known for known in knowns if any(distance(name, other) == 0 for other in known.names)])
        more = f"; among the parts, {parts}" if parts else ""
        return f"{owner} has no {shortened(name)}: it has messages: {_listed(there['messages'])}{more}"
    kin = [short for short in kin if f"{owner}.{short}(" not in found]
    told = [write for write in _told_of(package, owner, name) if write[:-4] not in found]
    if found and not kin and len(told) > 1 and name.lower() in CHANNELS:  # Zalo, beside what is called so
        return f"{owner} has no {shortened(name)}: {found[:-1]}, or one of {_listed(told)}?"
    if len(kin) > 1:
        found = f"{found[:-1]}, or one of {_listed(kin)}?" if found else f"did you mean one of {_listed(kin)}?"
    if not found:
        message = _message_with(package, owner, name)
        if message:
            return (
                f"{owner} has no {shortened(name)}: it is an argument of messages, such as {message}(..., {name}=...)"
            )
        has = f"did you mean {_listed(told)}?" if 0 < len(told) <= MOST else f"it has {lists}"
        return f"{owner} has no {shortened(name)}: {has}"
    # What another group has may be right, and may be of that name by chance.
    members = "".join(f" {home} has {_listed(names)}." for home, names in chosen.items() if f"{home}." not in found)
    return f"{owner} has no {shortened(name)}: {found}" + (
        members or (f" {owner} has {lists}" if group and f"{owner}." not in found else "")
    )


def _choices(package: str) -> Mapping[str, list[str]]:
    """Return the names of the choices that components are a part of: an InteractivePlain of an InteractiveAction."""
    spec = spec_of(package)
    found: dict[str, list[str]] = {}
    for name, node in spec.schemas.items():
        if is_union(node):
            for ref in dict.fromkeys((*tagged(node).values(), *untagged(node))):
                found.setdefault(ref.rpartition("/")[2], []).append(name)
    return found


def _message_with(package: str, owner: str, name: str) -> str:
    """Return the first message with an argument of a name; "" if there is none."""
    for entry in all_entries(package):
        takes = {param.name for param in (*entry.call.params, *entry.call.chained)}
        if entry.builder and name in takes and entry.call.name.rpartition(".")[0] == owner:
            return entry.call.name
    return ""


def _told_of(package: str, owner: str, name: str) -> list[str]:
    """Return the messages whose names have a word, or whose descriptions begin with it: "A carousel of cards"."""
    found: list[str] = []
    for entry in all_entries(package) if len(name) <= nearby.LONGEST else ():
        home, _, short = entry.call.name.rpartition(".")
        begins = words_of(entry.spec.schemas[entry.call.component].get("description", "")[: nearby.LONGEST])[:2]
        if home == owner and entry.builder and name.lower() in (*words_of(short), *begins):
            found.append(f"{entry.call.name}(...)")
    return found


def about_method(package: str, builder: str, cls: Any, name: str) -> str:
    """Return the text about a method that a builder does not have."""
    started, methods = _chain(package, builder)
    knowns = [*_methods(methods)]
    for entry in started:
        for known in _arguments(entry.call, f"{entry.call.name}(..., %s)", BESIDE):
            first = next((param.name for param in entry.call.params[:1] if not (param.by_name or param.many)), "")
            written = f"{entry.call.name}({first}, ...)" if known.write.endswith(f"(..., {first}=...)") else known.write
            knowns.append(known._replace(write=written))
    own = [*knowns]
    made = cls._of
    for method, far in methods:
        knowns += _arguments(method, f".{method.name}(%s)", far + BELOW)
    members = [Known(f".{member}(...)", [member], BESIDE) for member in _members(cls)]
    knowns += [*members, *_parts_inside(started, methods), *_methods_elsewhere(package)]
    knowns += [_entry(entry, ELSEWHERE) for entry in all_entries(package)]
    calls = _listed([f"{entry.call.name}(...)" for entry in started], 2)
    is_new = len(name) <= nearby.LONGEST and all(distance(name, one) >= nearby.LIKE for one in _members(cls))
    told = (
        _sent_in(made, name)
        or (_another(package, started, name) if is_new else "")
        or _fields_of_object(name, own, started, methods)
        or nearby.credential(package, name, own)
        or nearby.around(made, started[0].call.name if started else builder, name, [*own, *members])
        or answer(name, knowns)
        or _kin_of(name, [method for method, _ in methods])
    )
    has = _listed(list(dict.fromkeys([*(method.name for method, _ in methods), *_members(cls)])))
    return f"{builder}{f' ({calls})' if calls else ''} has no method {shortened(name)}: {told or f'it has {has}'}"


def _kin_of(name: str, methods: Iterable[Call]) -> str:
    """Return the methods that make what a name is the kind of, or put it on the wire as a tag; "" for none."""
    kin = [
        f".{method.name}(...)"
        for method in methods
        if is_kind(name, (method.name, method.component)) or name in [*method.fixed.values()]
    ]
    return f"did you mean one of {_listed(list(dict.fromkeys(kin)))}?" if kin else ""


def about_part(schema: Schema, cls: type, name: str) -> str:
    """Return the text about a method that a part does not have."""
    started = entries(schema)
    knowns = [Known(f".{member}(...)", [member], BESIDE) for member in _members(cls)]
    for entry in started:
        knowns += _arguments(entry.call, f"{entry.call.name}(..., %s)", 0)
    around = nearby.around(schema, started[0].call.name, name, knowns) if started else ""
    fields = _listed([param.name for param in started[0].call.params]) if started else ""
    takes = f"the call takes {fields}" if fields else "it takes no more fields"
    calls = _listed([f"{entry.call.name}(...)" for entry in started], 2)
    text = f"{calls or schema.name} is a finished part, and has no method {shortened(name)}"
    return f"{text}: {_sent_in(schema, name) or around or answer(name, knowns) or takes}"


def _another(package: str, started: Sequence[Entry], name: str) -> str:
    """Return how to send another message beside a first one, if that is what the name of a method means; or ""."""
    first = started[0] if started else None
    found = [entry for entry in all_entries(package) if entry.builder and entry.call.name.rpartition(".")[2] == name]
    if first is None or not found:
        return ""
    one, other = f"{first.call.name}(...)", f"{found[0].call.name}(...)"
    takes = {taker.param.name: taker for taker in reversed(takers_of(made_by(found[0])))}
    lists = [taker for taker in takers_of(made_by(first)) if taker.many and taker.param.name in takes]
    what = f"{other} makes a message of its own"
    if lists:
        return (
            f"{what}; several go into a list: {lists[0].entry.call.name}(..., {lists[0].param.name}=[{one}, {other}])"
        )
    if takes and not takers_of(made_by(first)):
        return ""
    whole = next((f"{taker.entry.call.name}({other})" for taker in takes.values()), other)
    if takes:
        return f"{what}; each goes into a request of its own: {whole}"
    places = [method.at for method in first.methods if method.at[-1:] == (0,)]
    items = [f".{method.name}(...)" for method in first.methods if places.count(method.at) > 1]  # of a choice
    here = f"; here there are {listed(items, 'and')}" if items else ""
    return f"{what}, and a request of its own{here}"


def _sent_in(schema: Schema, name: str) -> str:
    """Return which calls take what has no request of its own; "" if that was not asked for."""
    if name not in ("request", "send", "batches"):
        return ""
    calls = takers(schema)
    return f"it is sent inside another one; give it to {calls}" if calls else ""


def about_entry_arguments(package: str, name: str, misuse: Misuse) -> str:
    """Return the text about arguments that an entry point does not have, or misses."""
    entry = next(entry for entry in all_entries(package) if entry.call.name == name)
    _, methods = _chain(package, entry.builder)
    knowns = [*_own(misuse.params), *_arguments(entry.call, "%s", 0), *_methods(methods, BESIDE)]
    near = [*knowns]
    inner = [*_arguments_inside(package, entry.call.component)]
    for method, far in methods:
        knowns += _arguments(method, f".{method.name}(%s)", far + BELOW)
    short = f"{name}_"
    instead: list[str] = []
    kin: list[str] = []
    params = misuse.params
    given = {param.name for param in params} - {*misuse.missing}
    for other in all_entries(package):
        rest = other.call.name.removeprefix(short)
        if rest != other.call.name:  # sms_template beside sms
            knowns.append(Known(f"{other.call.name}(...)", [rest, f"{rest} id", f"{rest} name"], BESIDE))
            knowns += _arguments(other.call, f"{other.call.name}(%s)", NEAR)
            needs = [param.name for param in other.call.params if param.default is REQUIRED]
            takes = {param.name for param in (*other.call.params, *other.call.chained)}
            if misuse.missing and takes.isdisjoint(misuse.missing):  # it does without them
                kin.append(f"{other.call.name}({', '.join(f'{need}=...' for need in needs)})")
            fits = rest in FILLERS and len(params) - len(misuse.unset) == len(needs)  # location, and location_action
            if given >= {*needs} or fits:
                instead.append(f"{other.call.name}(...)")
    knowns += [*_valued([entry.call], package, 0), *_arguments_around(package, entry.call.component)]
    knowns += _parts_of_arguments(entry)

    def told(guess: str) -> str:
        found = (
            _fields_of_object(guess, near, [entry], methods)
            or _elsewhere(package, guess)
            or (nearby.credential(package, guess, near) if entry.builder else "")
            or nearby.around(made_by(entry), name, guess, near, inner)
        )
        if not found and kin and not likeliest(guess, [one for one in knowns if one.far < ELSEWHERE]):
            # This message has nothing of the kind, so another one of the same channel is likelier than another channel.
            there = "is" if len(kin) == 1 else "are"
            found = f"{name}(...) has nothing like it; beside it there {there} {_listed(kin)}"
        found = found or answer(guess, knowns)
        is_far = len(misuse.missing) == len(misuse.others) == 1 and found.startswith(ASKED)
        if is_far and not likeliest(guess, [one for one in knowns if one.far < FAR]):
            return f"{ASKED}{misuse.missing[0]}=... or {found.removeprefix(ASKED)}"
        return found

    text = _in_place_of_parts(name, misuse, entry, entry.call, near) if misuse.missing else ""
    text = (
        text or _namesake(package, entry, misuse.others, near) or _taken_together(package, entry, misuse.others, near)
    )
    text = text or _about_arguments(name, misuse, [entry.call], [method.name for method, _ in methods], told)
    if misuse.others or misuse.more:
        return text
    if instead:
        verb = "takes" if len(instead) == 1 else "take"
        return f"{text}; did you mean {listed(instead, 'or')}, which {verb} no {listed(misuse.missing, 'and')}?"
    inside_another = _inside_another(package, entry, given - {*misuse.unset}, misuse.missing)
    return f"{text}; inside another message it is {inside_another}" if inside_another else text


def _inside_another(package: str, entry: Entry, given: set[str], missing: list[str]) -> str:
    """Return the method that puts what was given, such as a keyboard, into another message, and needs no more; or ""."""
    home, _, name = entry.call.name.rpartition(".")
    for other in all_entries(package) if entry.builder else ():
        methods = [method for method in other.methods if method.name == name and method.at and method.component]
        takes = {param.name for method in methods for param in method.params}
        fits = given and given <= takes and takes.isdisjoint(missing)
        if fits and other is not entry and other.call.name.rpartition(".")[0] == home:
            return f"{other.call.name}(...).{name}(...)"
    return ""


def _namesake(package: str, entry: Entry, others: Sequence[str], near: Iterable[Known]) -> str:
    """Return the text about arguments that a part of the same name takes, all of them: WhatsApp.Value.text; or ""."""
    name = entry.call.name
    near = [*near]
    if all(answer(other, near) for other in others[:SHOWN]):
        return ""
    found = [
        f"{other.call.name}({', '.join(f'{one}=...' for one in others)})"
        for other in all_entries(package)
        if other is not entry
        and not other.builder
        and other.call.name.rpartition(".")[2] == name.rpartition(".")[2]
        and {*others} <= {param.name for param in (*other.call.params, *other.call.chained)}
    ]
    return f"{name}() takes no {listed([*others], 'and')}: did you mean {listed(found, 'or')}?" if found else ""


def _taken_together(package: str, entry: Entry, others: Sequence[str], near: Iterable[Known]) -> str:
    """Return the text about arguments that all belong to another message; "" if there is no such one."""
    name = entry.call.name
    near = [*near]
    if len(others) < 2 or all(answer(other, near) for other in others[:SHOWN]):
        return ""
    found = [
        other.call.name
        for other in all_entries(package)
        if other.builder
        and other.call.name.rpartition(".")[0] == name.rpartition(".")[0]
        and {*others} <= {param.name for param in (*other.call.params, *other.call.chained)}
    ]
    if len(found) != 1:
        return ""
    return f"{name}() takes no {listed([*others], 'and')}: did you mean {found[0]}(...), which does?"


def _elsewhere(package: str, guess: str) -> str:
    """Return the calls that take what is named like a credential, but is part of another message; "" if there are none."""
    if guess in nearby.credentials(package):
        return ""
    taking = [
        f"{guess}=... of {entry.call.name}(...)"
        for entry in all_entries(package)
        if entry.builder and any(param.name == guess for param in entry.call.params)
    ]
    return f"did you mean {_listed(taking)}?" if taking and nearby.is_secret(guess) else ""


def about_method_arguments(package: str, builder: str, name: str, misuse: Misuse) -> str:
    """Return the text about arguments that a method does not have, or misses."""
    started, methods = _chain(package, builder)
    made = schema_of(package, spec_of(package).calls["builders"][builder]["makes"])
    knowns = [*_own(misuse.params)]
    calls = [method for method, _ in methods if method.name == name]
    for call in calls:
        knowns += _arguments(call, "%s", 0)
    takes = [param.name for param in misuse.params]
    secrets = [secret for secret in nearby.credentials(package) if secret in takes]
    if secrets:  # it sends the payload
        return _about_arguments(f".{name}", misuse, [], [], _sending(package, misuse))
    near = [*knowns]
    for method, far in methods:
        if method.name != name:
            knowns += _method(method, far + BESIDE)
            knowns += _arguments(method, f".{method.name}(%s)", far + BELOW)
    for entry in started:
        knowns += _arguments(entry.call, f"{entry.call.name}(..., %s)", FAR)
    if calls:
        knowns += _arguments_around(package, calls[0].component)

    def told(guess: str) -> str:
        found = nearby.credential(package, guess, knowns) or answer(guess, knowns)
        if found and misuse.params and not likeliest(guess, [one for one in knowns if one.far < FAR]):
            return f"it takes {_listed(_written_by_name(misuse.params))}; {found}"
        return found

    for call in calls:
        several = _for_several(call, [method for method, _ in methods]) if misuse.more and misuse.finished else ""
        if several:
            return f".{name}() takes one part; .{several}([..., ...]) takes several"
        for part in misuse.finished:
            text = nearby.finished_part(made, call, [method for method, _ in methods], started, part)
            if text:
                return f".{name}() {text}"
        text = _in_place_of_parts(f".{name}", misuse, started[0], call, near) if started else ""
        if text:
            return text
    places = {call.at for call in calls if call.at}
    siblings = [method for method, _ in methods if method.at in places and method.name != name]
    return _about_arguments(f".{name}", misuse, calls, [], told, siblings)


def _for_several(call: Call, methods: Iterable[Call]) -> str:
    """Return the name of the method that takes a list of what a call appends one of; "" if there is none."""
    place = call.at or (call.params[0].place if call.params else None)
    if not place or place[-1] != 0:
        return ""
    return next((one.name for one in methods if one.params and one.params[0].place == place[:-1]), "")


def about_account_arguments(package: str, written: str, misuse: Misuse) -> str:
    """Return the text about arguments that an account does not have, or misses."""
    return _about_arguments(written, misuse, [], [], _sending(package, misuse))


def about_account(package: str, name: str) -> str:
    """Return the text about a name that an account does not have."""
    title = spec_of(package).entry[1]
    sent = [entry for entry in all_entries(package) if entry.builder and not takers_of(made_by(entry))]
    knowns = [_entry(entry, 0.0)._replace(write=f".request({entry.call.name}(...))") for entry in sent]
    found = answer(name, knowns)
    return f"{title}.Account has no {shortened(name)}: {found or '.request(payload) makes the request of a payload'}"


def about_arguments(written: str, misuse: Misuse, twice: Sequence[str] = ()) -> str:
    """Return the text about arguments that a call of this package does not have, misses, or got twice."""
    text = _about_arguments(written, misuse, [], [], lambda guess: answer(guess, _own(misuse.params)))
    if not twice:
        return text
    by_place = [param.name for param in misuse.params if param.kind is not param.KEYWORD_ONLY]
    by_name = _by_name(misuse.params)
    then = f"; give by name: {_listed(by_name)}" if by_name else ""
    return (
        f"{written}() got {_listed([*twice])} twice, by position and by name; "
        f"by position it takes only {', '.join(by_place)}{then}"
    )


def about_fields(schema: Schema, builder: str, misuse: Misuse) -> str:
    """Return the text about arguments of `.extra` that it does not have, such as fields that other calls set."""
    own = [*_own(misuse.params)]
    started, methods = _chain(schema.package, builder)
    knowns = [*own, *_methods(methods)]
    for entry in started or entries(schema):
        knowns += _arguments(entry.call, f"{entry.call.name}(..., %s)", INHERITED)

    def told(guess: str) -> str:
        exact = [known for known in knowns if any(distance(guess[: nearby.LONGEST], name) == 0 for name in known.names)]
        return answer(guess, own) or answer(guess, exact)

    return _about_arguments(".extra", misuse, [], [], told)


def _sending(package: str, misuse: Misuse) -> Callable[[str], str]:
    """Return what answers for the arguments of a call that sends a payload, or holds the credentials for it."""
    takes = [param.name for param in misuse.params]

    def told(guess: str) -> str:
        is_short = len(guess) <= nearby.LONGEST
        if "payload" not in takes and is_short and not ACCOUNTS.isdisjoint(words_of(guess)):
            return BY_ACCOUNT
        found = nearby.credential_taken(package, guess, takes) or answer(guess, _own(misuse.params))
        return found or f"it takes {_listed(takes)}"  # a missing credential is never meant by another name

    return told


def _in_place_of_parts(written: str, misuse: Misuse, entry: Entry, call: Call, near: Sequence[Known]) -> str:
    """Return the text about the arguments of parts that were given to a call that takes the parts; "" for other calls.

    Args:
        written: The call.
        misuse: Its arguments.
        entry: The entry point.
        call: The same, or a method after it.
        near: What the call itself has: where that is like a name, it is what was meant.
    """
    names = misuse.missing or [*misuse.unset] or [param.name for param in misuse.params]
    found = {name: parts for name in names if (parts := nearby.inside(entry, call, name))}
    if len(names) > 1:  # the names tell which one was meant
        found = {name: parts for name, parts in found.items() if misuse.others and parts.take(misuse.others)}
    if len(found) != 1 or any(answer(other, near) for other in misuse.others):
        return ""
    ((name, parts),) = found.items()
    is_part = parts.shape != "list" and (misuse.more or misuse.others)
    if not is_part and not misuse.others:
        return ""
    if parts.shape == "one" and misuse.others and not parts.fit(misuse.others):
        return ""
    what = {"one": "a finished part", "list": "a list of parts", "map": "a dict of parts"}[parts.shape]
    first = misuse.params[0]
    before = "" if first.name == name and first.kind is not first.KEYWORD_ONLY else f"..., {name}="
    others = [one for one in misuse.missing if one != name]
    lacks = f"is called without {listed(others, 'and')}, and " if others else ""
    return f"{written}() {lacks}takes {what}: {written}({before}{parts.written(misuse.others)})"


def _around(place: Path) -> set[tuple[str, ...]]:
    """Return the words of the objects that a place is in."""
    return {words_of(step) for step in place[:-1] if isinstance(step, str)}


def param_of(params: Sequence[Parameter], name: str) -> Parameter | None:
    """Return the parameter of a name."""
    return next((param for param in params if param.name == name), None)


def _about_arguments(
    written: str,
    misuse: Misuse,
    calls: Sequence[Call],
    methods: list[str],
    told: Callable[[str], str],
    siblings: Sequence[Call] = (),
) -> str:
    params = misuse.params
    takes = [f"*{param.name}" if param.kind is param.VAR_POSITIONAL else param.name for param in params]
    own = there = f"it takes {_listed(takes) or 'no arguments'}"
    if methods:
        there += f", and can be followed by {_listed([f'.{method}(...)' for method in methods])}"
    set_by_call = {_key(path): value for call in calls for path, value in call.fixed.items()}
    fixed = {words_of(key): value for key, value in set_by_call.items()}
    by_place = [param.name for param in params if param.kind is param.POSITIONAL_ONLY]
    dicts = [param for param in params if param.name in misuse.unset and str(param.annotation).startswith(DICTS)]
    data = _written_by_name(
        param
        for param in params
        if calls and param.name in misuse.missing and not DATA.isdisjoint(map(singular, words_of(param.name)[-1:]))
    )
    answers: list[str] = []

    def beside(key: tuple[str, ...]) -> str:
        others = [f".{one.name}(...)" for one in siblings if any(words_of(_key(path)) == key for path in one.fixed)]
        return f"; beside it there {'is' if len(others) == 1 else 'are'} {listed(others, 'and')}" if others else ""

    for other in misuse.others:
        key = () if is_too_long(other, set_by_call) else words_of(other)
        text = f"the call sets it to {fixed[key]!r}{beside(key)}" if key in fixed else ""
        if not text and len(data) == 1 and key and singular(key[-1]) in DATA:
            text = f"did you mean {data[0]}?"
        text = text or told(other)
        inside = [param.name for call in calls for param in call.params if param.place and key in _around(param.place)]
        if not text and inside:
            text = f"its fields are arguments of the call: {_listed([f'{name}=...' for name in inside])}"
        if not text and len(dicts) == 1 and (dicts[0].name in misuse.missing or dicts == params[:1]):
            by_name = "" if dicts == params[:1] else f"..., {dicts[0].name}="
            text = f"give a dict, {written}({by_name}{{{shortened(other)}: ...}})"
        ends = [one for one in takes if key[1:] and words_of(one) and key[-len(words_of(one)) :] == words_of(one)]
        if not text and not ends and len(misuse.missing) == len(misuse.others) == 1:
            ends = misuse.missing
        text = text or (f"did you mean {max(ends, key=len)}=...?" if ends else there)  # size for font_size
        if other in by_place:
            text = "give it by position"
        answers.append(f"{shortened(other)}: {text}")
    said: list[str] = []
    if misuse.more:
        said.append(_about_positions(params, misuse.more, bool(misuse.finished)))
    elif misuse.missing:
        then = ", its only argument" if len(takes) == 1 else f"; {own}"
        said.append(f"is called without {listed(misuse.missing, 'and')}" + ("" if answers else then))
    if len(answers) == 1:
        said.append(f"got an unexpected argument {answers[0]}")
    elif answers:
        said.append("\n  ".join([f"got {len(answers)} unexpected arguments:", *answers]))
    return f"{written}() {', and '.join(said)}"


DATA = frozenset(("data", "field", "param", "parameter", "placeholder", "value", "variable"))
"""The last words of the names that people have for a dict of values."""

DICTS = ("Mapping[", "dict[")
LISTS = ("Iterable[", "Sequence[", "list[")
"""How the annotations of arguments begin that take a dict, and a list."""


def _about_positions(params: Sequence[Parameter], more: Sequence[object], are_parts: bool) -> str:
    """Return the text about arguments that were given by position, and go by name, or into a list if they are parts."""
    if any(hasattr(type(value), "_bind") for value in more):
        return f"takes no account; {BY_ACCOUNT}"
    by_place = [param for param in params if param.kind is not param.KEYWORD_ONLY]
    by_name = _by_name(params)
    takes = f"only {', '.join(param.name for param in by_place)}" if by_place else "nothing"
    then = f"; give by name: {_listed(by_name)}" if by_name else ""
    if by_place and str(by_place[-1].annotation).startswith(LISTS) and (len(by_place) == 1 or are_parts):
        then = f"; put all {by_place[-1].name} into one list: [..., ...]{then}"
    got = len(by_place) + len(more)
    return f"takes {takes} by position, and got {got} argument{'s' if got > 1 else ''}{then}"


def _by_name(params: Iterable[Parameter]) -> list[str]:
    """Return how the parameters are written that are given by name only."""
    return _written_by_name(param for param in params if param.kind is param.KEYWORD_ONLY)


def _written_by_name(params: Iterable[Parameter]) -> list[str]:
    """Return how parameters are written."""
    values = ((LISTS, "[...]"), (DICTS, "{...}"))
    return [
        f"{param.name}=" + next((value for types, value in values if str(param.annotation).startswith(types)), "...")
        for param in params
    ]


def _members(cls: type) -> list[str]:
    """Return the public methods of a class."""
    return [member for member in dir(cls) if not member.startswith("_") and callable(getattr(cls, member))]


def _listed(names: list[str], shown: int = SHOWN) -> str:
    more = len(names) - shown
    return ", ".join(names) if more <= 0 else f"{', '.join(names[:shown])} and {more} more"


# What can be meant


def _fields_of_object(
    guess: str, own: Iterable[Known], started: Iterable[Entry], methods: Iterable[tuple[Call, float]]
) -> str:
    """Return which calls set the fields of the object that a guess is the wire name of; "" if it is not."""
    if len(guess) > nearby.LONGEST or any(words_of(guess) == words_of(name) for known in own for name in known.names):
        return ""
    offers: list[tuple[str, Path]] = [
        (f".{method.name}(...)", (*place, "") if method.at else place)
        for method, _ in methods
        for place in [method.at or (method.params[0].place if method.params else None)]
        if place
    ]
    there = {write for write, _ in offers}
    for entry in started:
        for param in (*entry.call.params, *entry.call.chained):
            if param.place and f".{param.name}(...)" not in there:
                offers.append((f"{entry.call.name}(..., {param.name}=...)", param.place))
    return nearby.fields_of_object(guess, offers)


def _parts_inside(started: Sequence[Entry], methods: Iterable[tuple[Call, float]]) -> Iterator[Known]:
    """Yield the parts that the methods of a builder take, under their names and tags."""
    for method, _ in methods if started else ():
        parts = nearby.inside(started[0], method, method.params[0].name) if len(method.params) == 1 else None
        for maker in parts.makers if parts else ():
            one = parts._replace(makers=[maker]) if parts else None
            if one is not None:
                names = [name for name in _entry(maker, BESIDE).names if name not in FILLERS]
                yield Known(f".{method.name}({one.written()})", names, BESIDE)


def _parts_of_arguments(entry: Entry) -> Iterator[Known]:
    """Yield the parts that the arguments of an entry point take, under their names: a text for a content."""
    for param in (*entry.call.params, *entry.call.chained):
        parts = nearby.inside(entry, entry.call, param.name)
        if parts is None or parts.shape == "map":
            continue
        for maker in parts.makers:
            item = f"{maker.call.name}(...)" if parts.shape == "one" else f"[{maker.call.name}(...)]"
            yield Known(f"{param.name}={item}", [maker.call.name.rpartition(".")[2]], BESIDE)


def _methods(methods: Sequence[tuple[Call, float]], more: float = 0.0) -> Iterator[Known]:
    """Yield methods; those that append an item, under the name of their array as well."""
    arrays: dict[Path, list[str]] = {}
    for method, _ in methods:
        if method.at[-1:] == (0,):
            arrays.setdefault(method.at[:-1], []).append(method.name)
    for method, far in methods:
        appends = arrays.get(method.at[:-1], []) if method.at[-1:] == (0,) else []
        yield from _method(method, far + more, singular(_key(method.at)) if 0 < len(appends) <= MOST else "")


def _own(params: Iterable[Parameter]) -> Iterator[Known]:
    """Yield the arguments of a signature."""
    for param in params:
        written = f"*{param.name}" if param.kind is param.VAR_POSITIONAL else f"{param.name}=..."
        yield Known(written, [param.name])


def _arguments_inside(package: str, component: str) -> Iterator[Known]:
    """Yield the arguments of the calls that make the parts of a component."""
    names: dict[str, None] = {}
    is_own = component in spec_of(package).schemas  # and not of another file
    for spec, node in reachable(schema_of(package, component)) if is_own else ():
        if isinstance(node.get("$ref"), str) and spec.package == package:
            names[node["$ref"].rpartition("/")[2]] = None
    names.pop(component, None)
    parts = [
        entry for name in names if name in spec_of(package).schemas for entry in entries_about(schema_of(package, name))
    ]
    return _shared(((param.name, entry) for entry in parts for param in entry.call.params), "%s=...", INSIDE)


def _arguments_around(package: str, component: str) -> list[Known]:
    """Return the arguments of the calls for the parts of a component, then those of other calls that have other names."""
    within = [*_arguments_inside(package, component)]
    there = {name for known in within for name in known.names}
    return [*within, *(known for known in _arguments_elsewhere(package) if there.isdisjoint(known.names))]


def _keys(package: str) -> Iterator[Known]:
    """Yield the arguments of all entry points that start a message, under their keys on the wire."""
    found: dict[str, list[tuple[str, Entry]]] = {}
    for entry in all_entries(package):
        for param in (*entry.call.params, *entry.call.chained) if entry.builder else ():
            if param.place and _key(param.place) != param.name:
                found.setdefault(_key(param.place), []).append((param.name, entry))
    for key, calls in found.items():
        for known in _shared(calls, "%s=...", FAR):
            yield known._replace(names=[key])


def _objects(package: str) -> Iterator[Known]:
    """Yield the objects that no call makes by itself, as the arguments of an entry point that fill them."""
    for entry in all_entries(package):
        made, found = made_by(entry), dict[Path, list[str]]()
        for param in entry.call.params if entry.builder else ():
            if param.place and len(param.place) > 1:
                found.setdefault(param.place[:-1], []).append(f"{param.name}=...")
        for place, names in found.items():
            kinds = [kind for kind in taken_at(made, place)[0] if not entries_about(kind)]
            if kinds:
                yield Known(f"{_listed(names, MOST)} of {entry.call.name}(...)", [kind.name for kind in kinds], FAR)


def _valued(calls: Iterable[Call], package: str, far: float) -> Iterator[Known]:
    """Yield the arguments with a list of values, under each value."""
    for call in calls:
        for param in call.params:
            for value in _values(package, call.component, param.place or ()):
                argument = f"{param.name}={value!r}"
                yield Known(argument if far == 0 else f"{call.name}({argument})", [value], far)


def _values(package: str, component: str, place: tuple[str | int, ...]) -> list[str]:
    """Return the texts that a place takes, if they are listed."""
    if not component or not place:
        return []
    spec, node = expand(spec_of(package), schema_of(package, component).ref)
    for step in place:
        part = inside(node, step)
        if part is None:
            return []
        spec, node = expand(spec, part)
    return [value for value in node.get("enum", ()) if isinstance(value, str) and len(value) > 3]


def _arguments_elsewhere(package: str) -> Iterator[Known]:
    """Yield the arguments of all entry points of a provider."""
    calls = ((param.name, entry) for entry in all_entries(package) for param in entry.call.params)
    return _shared(calls, "%s=...", ELSEWHERE)


def _methods_elsewhere(package: str) -> Iterator[Known]:
    """Yield the methods of all builders of a provider."""
    calls = [(method, entry) for entry in all_entries(package) for method in entry.methods]
    yield from _shared(((method.name, entry) for method, entry in calls), ".%s(...)", ELSEWHERE)
    owners: dict[tuple[str, str], dict[str, None]] = {}
    for method, entry in calls:
        first = entry.call.name.rpartition(".")[2].partition("_")[0]
        for name in (f"{first} {method.name}", method.component):  # receipt_summary, and recipient for .to
            if name.lower() != method.name:
                owners.setdefault((method.name, name), {})[f"{entry.call.name}(...)"] = None
    for (method_name, name), callers in owners.items():
        yield Known(f".{method_name}(...) of {_listed([*callers], 2)}", [name], ELSEWHERE)


def _shared(calls: Iterable[tuple[str, Entry]], written: str, far: float) -> Iterator[Known]:
    """Yield one answer for each name that several calls share."""
    owners: dict[str, dict[str, None]] = {}
    for name, entry in calls:
        owners.setdefault(name, {})[f"{entry.call.name}(...)"] = None
    for name, callers in owners.items():
        yield Known(f"{written % name} of {_listed([*callers], 2)}", [name], far)


def _entry(entry: Entry, far: float) -> Known:
    """Return an entry point under its own name, that of its component, and the tags that it puts on the wire."""
    call = entry.call
    *group, short = call.name.split(".")[1:]
    tags = {value for value in call.fixed.values() if isinstance(value, str)}
    return Known(f"{call.name}(...)", {short, " ".join((*group, short)), call.component, *tags}, far)


def _by_page(entry: Entry, far: float) -> Iterator[Known]:
    """Yield an entry point under the name of the provider's page, if its words are those of the guess: call-button."""
    source = entry.spec.schemas[entry.call.component].get("x-source")
    if isinstance(source, str):
        yield Known(f"{entry.call.name}(...)", [source], far + FAR)  # so far, only a name like it counts


def _keyed(entry: Entry, far: float) -> Iterator[Known]:
    """Yield the required arguments of a message, each under the name of the message with its key: zns_phone of zns."""
    short = entry.call.name.rpartition(".")[2]
    for call in (entry.call, *entry.methods) if entry.builder else ():
        written = f"{entry.call.name}(%s=...)" if call is entry.call else f"{entry.call.name}(...).{call.name}(%s=...)"
        for param in call.params:
            if param.default is REQUIRED and param.place and not (param.optional and call is not entry.call):
                yield Known(written % param.name, [f"{short} {_key(param.place)}"], far + FAR)


def _lists(entry: Entry, far: float) -> Iterator[Known]:
    """Yield a message under the name of the list of parts that it consists of: attachments for images."""
    for param in entry.call.params[:1] if entry.builder else ():
        if param.default is REQUIRED and taken_by_argument(entry, entry.call, param)[1] == "list":
            yield Known(f"{entry.call.name}(...)", [param.name], far + BESIDE)


def _method(method: Call, far: float, item: str = "") -> Iterator[Known]:
    """Yield a method under its own name, that of its component, that of an item, and the key that it sets."""
    place = method.at or (method.params[0].place if method.params else None)
    key = _key(place[-1:]) if place else ""
    yield from _named(f".{method.name}(...)", [method.name, method.component, item], key, far)


def _named(written: str, names: list[str], key: str, far: float) -> Iterator[Known]:
    """Yield something under its names and its key on the wire.

    A key that is unlike the names was given another name since it misleads: then no synonym of it is meant.
    """
    yield Known(written, names, far)
    yield Known(written, [key], far, renamed=names)


def _arguments(call: Call, written: str, far: float) -> Iterator[Known]:
    """Yield the arguments of a call, under their names in Python and on the wire."""
    for param in (*call.params, *call.chained):
        argument = f"*{param.name}" if param.many else f"{param.name}=..."
        more = 0 if param.default is REQUIRED else OPTIONAL
        yield from _named(written % argument, [param.name], _key(param.place or ()), far + more)


def _key(place: tuple[str | int, ...]) -> str:
    """Return the last key of a place."""
    return next((step for step in reversed(place) if isinstance(step, str)), "")


# Where the calls are


def _chain(package: str, builder: str) -> tuple[list[Entry], list[tuple[Call, float]]]:
    """Return the entry points that start a builder, and its methods, those of its base class a little farther."""
    started = [entry for entry in all_entries(package) if entry.builder == builder] if builder else []
    own = spec_of(package).calls["builders"][builder]["methods"] if builder else {}
    methods = {method.name: method for entry in started[:1] for method in entry.methods}
    return started, [(method, 0.0 if name in own else INHERITED) for name, method in methods.items()]
