"""Rules that JSON Schema can't express: the `x-check` of the specs.

Each function takes the data and the parameters of the rule, and returns None if the data keep the rule. It may ignore
data of another shape, or raise for them: other rules report those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from math import prod
from operator import itemgetter
from typing import Any, NamedTuple
from unicodedata import decimal

from ottbuild.schemas.jsondata import as_text, at_path, comparable
from ottbuild.schemas.jsontext import dumps
from ottbuild.schemas.lengths import utf16
from ottbuild.schemas.spec import Check
from ottbuild.schemas.wording import listed, show, some


class Broken(NamedTuple):
    """How a value breaks a rule: the parts of a problem that depend on the value."""

    message: str
    limit: Any = None
    actual: Any = None
    unit: str | None = None


def ascending(data: dict[str, Any], fields: list[str], equal: bool = False) -> Broken | None:
    """Check that the first field comes before the second: by their final digits, or else as text.

    Fields are paths of keys with dots. With `equal`, they may also be the same.
    """
    low, high = (at_path(data, field.split(".")) for field in fields)
    if low is None or high is None or _rank(low) < _rank(high) or (equal and _rank(low) == _rank(high)):
        return None
    order = "no later than" if equal else "before"
    message = f"needs {fields[0]} {order} {fields[1]}; {fields[0]} is {show(low)} and {fields[1]} is {show(high)}"
    return Broken(message, fields, [low, high])


def _rank(value: Any) -> tuple[Any, ...]:
    if not isinstance(value, str):
        return (value,)
    match = re.fullmatch(r"(\D*)(\d+)", value)
    if match is None:
        return (value.upper(),)
    digits = match[2] if match[2].isascii() else "".join(str(decimal(digit)) for digit in match[2])
    digits = digits.lstrip("0")
    return (match[1], len(digits), digits)  # in the order of the numbers, of which some have too many digits for Python


_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def placeholders(data: dict[str, Any], text: str, values: str) -> Broken | None:
    """Check that braces pair up and that every `{key}` is a key of the map; doubled braces are literal."""
    known = data.get(values) or {}
    content = data.get(text)
    if not isinstance(content, str) or not isinstance(known, dict):
        return None
    missing: dict[str, None] = {}
    for match in _BRACES.finditer(content):
        if match[0] in ("{", "}"):
            return Broken(f"has a lone {match[0]} at offset {match.start()} of {text}; write it twice", actual=match[0])
        if match[1] is not None and match[1] not in known:
            missing[match[1]] = None
    if missing:
        names = ", ".join(some([show(name) for name in missing]))
        return Broken(f"{text} uses {names}, which {values} does not have", sorted(known), [*missing])
    return None


def marks(data: dict[str, Any], text: str, items: str, index: str, mark: str) -> Broken | None:
    """Check that the index of every item is the UTF-16 offset of a mark in the text."""
    content = data.get(text)
    if not isinstance(content, str):
        return None
    offsets: set[int] = set()
    at = start = 0
    while (end := content.find(mark, start)) >= 0:
        at += utf16(content[start:end])
        offsets.add(at)
        at += utf16(mark)
        start = end + len(mark)
    given = [item[index] for item in data.get(items) or ()]
    wrong = [offset for offset in given if type(offset) is int and not _is_in(offset, offsets)]
    if not wrong:
        return None
    where = ", ".join(some([str(offset) for offset in sorted(offsets)]))
    points = ", ".join(some([show(offset) for offset in wrong]))
    message = f"{items} point at {points} of {text}, where there is no {mark}; " + (
        f"it stands at {where}" if where else "it has none"
    )
    return Broken(message, sorted(offsets), wrong, "UTF-16 code units")


def _is_in(number: int, sizes: set[int]) -> bool:
    """Return True if a number is among sizes. One that is no size is not looked up: its hash may be chosen."""
    return 0 <= number < 2**60 and number in sizes


def linked(
    data: dict[str, Any], text: list[str], mark: str, items: list[str | int], field: str | None = None
) -> Broken | None:
    """Check that every mark in the text names an item, if there are items.

    `*` in the mark stands for the item's field, or for its number from 1. Where the fields are numbers, ignore marks with a word.
    """
    names, values = _marked(data, text, mark), _names(data, items, field)
    if values is None:
        return None
    only_numbers = _may_be_words(values, field)
    wrong = [name for name in names if name not in values and (name.isdecimal() or not only_numbers)]
    if not wrong:
        return None
    shown = ", ".join(some([mark.replace("*", name) for name in wrong]))
    message = (
        f"needs one of {_dotted(items)} for each {mark.replace('*', '…')} in {_dotted(text)}; there is none for {shown}"
    )
    return Broken(message, [*values], wrong)


def used(
    data: dict[str, Any], text: list[str], mark: str, items: list[str | int], field: str | None = None
) -> Broken | None:
    """Check that every item is named by a mark in the text.

    Ignore data without a text, or whose text has a word in place of a number, which may stand for any item.
    """
    names, values = _marked(data, text, mark), _names(data, items, field)
    if values is None or _text_at(data, text) is None:
        return None
    if _may_be_words(values, field) and not all(name.isdecimal() for name in names):
        return None
    wrong = [value for value in values if value not in names]
    if not wrong:
        return None
    shown = ", ".join(some([mark.replace("*", value) for value in wrong]))
    return Broken(f"has {_dotted(items)} that {_dotted(text)} does not use: it lacks {shown}", [*names], wrong)


def _may_be_words(values: Iterable[str], field: str | None) -> bool:
    """Return True if marks may have a word for what is a number in every item."""
    return field is not None and all(value.isdecimal() for value in values)


def _dotted(path: Iterable[str | int]) -> str:
    return ".".join(map(str, path))


def _text_at(data: Any, path: list[str]) -> str | None:
    text = at_path(data, path)
    return text if isinstance(text, str) else None


def _marked(data: Any, path: list[str], mark: str) -> dict[str, None]:
    """Return what stands for `*` in the marks of a text, each once. It has no braces in it."""
    before, _, after = mark.partition("*")
    content = _text_at(data, path) or ""
    found: dict[str, None] = {}
    first = content.find(before)
    while first >= 0:
        start = first + len(before)
        end = content.find(after, start) if after else len(content)
        if end < 0:
            break
        brace = max(content.rfind("{", start, end), content.rfind("}", start, end))
        if brace < 0:
            found[content[start:end]] = None
            first = content.find(before, max(end + len(after), start))
        else:  # a mark can't begin before this brace, unless the brace is part of its beginning
            first = content.find(before, max(first + 1, brace + 1 - len(before)))
    return found


def _names(data: Any, path: list[str | int], field: str | None) -> dict[str, None] | None:
    """Return what marks call the items at a path, each once: the texts and numbers of a field, or their own numbers.

    None if there are no items.
    """
    items = at_path(data, path)
    if not items or not isinstance(items, (list, tuple)):
        return None
    if field is None:
        return dict.fromkeys(str(number) for number in range(1, len(items) + 1))
    values = [as_text(item[field]) for item in items if isinstance(item, dict) and field in item]
    return {value: None for value in values if isinstance(value, str)}


def json_size(data: Any, max: int) -> Broken | None:
    """Check that the data have at most `max` bytes as compact JSON in UTF-8."""
    size = len(dumps(data))
    return None if size <= max else Broken(f"is {size} bytes of JSON, at most {max} are allowed", max, size, "bytes")


def ratio(data: str, max: float) -> Broken | None:
    """Check that in `w:h`, h is at most `max` times w."""
    width, _, height = data.partition(":")
    try:
        actual = float(height) / float(width)
    except (ValueError, ZeroDivisionError):
        return None
    return (
        None if actual <= max else Broken(f"is {show(data)}: the height is more than {max} times the width", max, data)
    )


def proportion(data: dict[str, Any], fields: list[str], min: float) -> Broken | None:
    """Check that the number in the first field is at least `min` times the one in the second."""
    first, second = (data.get(field) for field in fields)
    try:
        if first is None or second is None or first / second >= min:
            return None
    except ArithmeticError:  # zero, or numbers that are no sizes: other rules are about those
        return None
    message = f"needs {fields[0]} to be at least {min} times {fields[1]}; "
    message += f"{fields[0]} is {show(first)} and {fields[1]} is {show(second)}"
    return Broken(message, min, [first, second])


def adds_up(data: dict[str, Any], total: str, of: list[str], less: list[str] | None = None) -> Broken | None:
    """Check that a whole number is the sum of others, less some, all at paths of keys with dots.

    One that is absent adds nothing; if all are, there is nothing to add up. Ignore data with other values there.
    """
    parts = [at_path(data, path.split(".")) for path in of]
    taken = [at_path(data, path.split(".")) for path in less or ()]
    actual = at_path(data, total.split("."))
    if type(actual) is not int or not all(part is None or type(part) is int for part in (*parts, *taken)):
        return None
    if all(part is None for part in parts):
        return None
    expected = sum(filter(None, parts)) - sum(filter(None, taken))
    words = listed(of, "and") + (f", less {listed(less, 'and')}" if less else "")
    return _adding_up(total, words, expected, actual)


def items_add_up(data: dict[str, Any], total: str, items: str, of: list[str], times: str) -> Broken | None:
    """Check that a whole number is the sum of the items: for each, the first that it has of some numbers, times another.

    All but `items` are paths of keys with dots. Ignore data with other values there.
    """
    paths = [path.split(".") for path in of]
    actual, content = at_path(data, total.split(".")), data.get(items)
    if type(actual) is not int or not content or not isinstance(content, (list, tuple)):
        return None
    expected = 0
    for item in content:
        one = next((found for path in paths if (found := at_path(item, path)) is not None), None)
        number = at_path(item, times.split("."))
        if type(one) is not int or type(number) is not int:
            return None
        expected += one * number
    return _adding_up(total, f"{listed(of, 'or')} times {times} of all {items}", expected, actual)


def _adding_up(total: str, words: str, expected: int, actual: int) -> Broken | None:
    if actual == expected:
        return None
    message = f"needs {show(expected)} as {total}, the sum of {words}; it is {show(actual)}"
    return Broken(message, expected, actual)


def count(data: Any, where: dict[str, Any], max: int) -> Broken | None:
    """Check that at most `max` objects in the data, at any depth, have all the values in `where`."""
    text = dumps(data)
    if any(
        text.count(dumps({key: value})[1:-1]) <= max for key, value in where.items()
    ):  # the text holds at least as many as there are objects
        return None
    number = sum(all(item.get(key) == value for key, value in where.items()) for item in _objects(data))
    what = " and ".join(f"{key} {value!r}" for key, value in where.items())
    message = f"has {number} objects with {what}, at most {max} are allowed"
    return None if number <= max else Broken(message, max, number, "items")


def together(data: Any, where: dict[str, Any], first: bool = False) -> Broken | None:
    """Check that the items with all the values in `where` stand together, before or after all others.

    With `first`, they stand before the others.
    """
    having = [isinstance(item, dict) and all(item.get(key) == value for key, value in where.items()) for item in data]
    number = sum(having)
    if all(having[:number]) or (not first and all(having[len(having) - number :])):
        return None
    what = " and ".join(f"{key} {value!r}" for key, value in where.items())
    message = f"needs all items with {what} {'before' if first else 'together, before or after'} the others"
    return Broken(message, where, [index for index, has in enumerate(having) if has])


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting += value.values()
        elif isinstance(value, (list, tuple)):
            waiting += value


def total_items(data: Any, fields: list[str], max: int) -> Broken | None:
    """Check that the arrays under these keys of all items have at most `max` items together.

    Ignore data with more than `max` items: another rule reports those.
    """
    if len(data) > max or items_under(data, fields) <= max:
        return None
    numbers = {
        field: sum(len(item[field]) for item in data if isinstance(item.get(field), (list, tuple))) for field in fields
    }
    number = sum(numbers.values())
    message = f"has {number} {' and '.join(filter(numbers.get, fields))} in all, at most {max} are allowed"
    return None if number <= max else Broken(message, max, number, "items")


def items_under(data: Any, fields: Iterable[str]) -> int:
    """Return the number of items that the arrays under these keys of all objects in the data have together.

    Raises:
        TypeError: A value under one of the keys is no array.
    """
    number = 0
    for field in fields:
        try:
            number += sum(map(len, map(itemgetter(field), data)))
        except KeyError:  # not in all of them
            number += sum([len(item[field]) for item in data if field in item])
    return number


def same_length(data: dict[str, Any], fields: list[str]) -> Broken | None:
    """Check that those of these arrays that are present and not empty have the same length."""
    numbers = [len(data[field]) for field in fields if data.get(field) and isinstance(data[field], (list, tuple))]
    if len(set(numbers)) < 2:
        return None
    return Broken(f"needs as many {' as '.join(fields)}; there are {' and '.join(map(str, numbers))}", fields, numbers)


def grid(
    data: dict[str, Any], items: str, fields: list[str], absent: list[int], max: int, size: list[str] | None = None
) -> Broken | None:
    """Check that the items take at most `max` times the cells of a grid, whose sides are these fields.

    `absent` has the sides where the fields are absent. An item takes the cells that the fields in its `size` say; one cell
    without them. Ignore data with other sides than numbers, and, with `size`, with more items than cells: the rule without
    it reports those.
    """
    sides = [data.get(field, side) for field, side in zip(fields, absent, strict=True)]
    content = data.get(items)
    if not all(type(side) is int and side > 0 for side in sides) or not isinstance(content, (list, tuple)):
        return None
    most = max * prod(sides)
    number = len(content)
    if size:
        number = sum([_cells(item, size) for item in content]) if number <= most else 0
    if number <= most:
        return None
    has = f"{items} of {number} cells" if size else f"{number} {items}"
    message = f"has {has}, at most {most} are allowed: {max} times {' times '.join(fields)}"
    return Broken(message, most, number, "cells" if size else "items")


def _cells(item: Any, size: list[str]) -> int:
    numbers = [item.get(field) for field in size] if isinstance(item, dict) else []
    return prod([number for number in numbers if type(number) is int and number > 0])


def unique_field(data: Any, field: str | list[str], start: int | None = None) -> Broken | None:
    """Check that all values under this key are different, or all values under several keys together.

    A key can be a path of keys with dots. Keys start at the items of an array, or at an object. With `start`, the values are
    the whole numbers from it on, in any order.
    """
    items = [data] if isinstance(data, dict) else data
    paths = [field] if isinstance(field, str) else field
    values = [value for path in paths for value in _under(items, path.split(".")) if isinstance(value, (str, int))]
    if not distinct(values):
        seen: set[str] = set()
        twice: dict[str, Any] = {}
        for value in values:
            text = comparable(value)
            if text in seen:
                twice.setdefault(text, value)
            seen.add(text)
        names = ", ".join(some([show(value) for value in twice.values()]))
        return Broken(f"has the same {' or '.join(paths)} twice: {names}", field, [*twice.values()])
    if start is None:
        return None
    end = start + max(len(items), len(values))
    wrong = [value for value in values if type(value) is int and not start <= value < end]
    if not wrong:
        return None
    numbers = ", ".join(some([show(value) for value in wrong]))
    return Broken(f"needs {start} to {end - 1} as {' or '.join(paths)}; it has {numbers}", field, wrong)


def same_field(data: Any, field: str) -> Broken | None:
    """Check that all items of an array have the same value under a path of keys with dots, if they have one."""
    values = {comparable(value): value for value in _under(data, field.split(".")) if isinstance(value, (str, int))}
    if len(values) < 2:
        return None
    shown = " and ".join(some([show(value) for value in values.values()]))
    return Broken(f"needs the same {field} in all items; it has {shown}", field, [*values.values()])


def same_count(data: Any, field: str) -> Broken | None:
    """Check that all items of an array have as many things in the arrays under a path of keys with dots."""
    found = [[*_under([item], field.split("."))] for item in data]
    counts = [sum(map(len, own)) for own in found if all(isinstance(value, (list, tuple)) for value in own)]
    if len({*counts}) < 2:
        return None
    shown = " and ".join(some([str(count) for count in dict.fromkeys(counts)]))
    return Broken(f"needs as many {field} in all items; they have {shown}", field, counts)


def distinct(values: Any) -> bool:
    """Return True if no value of an array equals another one, as JSON."""
    keys = {value if type(value) is str else (comparable(value),) for value in values}
    return len(keys) == len(values)


def tagged(key: str, tag: str, check: Check) -> Check:
    """Return a check that looks at the tag, and leaves the rest to another one."""

    def whole(o: Any, strict: bool = False) -> bool:
        return o[key] == tag and check(o, strict)

    return whole


def unless_strict(check: Check) -> Check:
    """Return a check that accepts nothing if it is strict, and what another one accepts otherwise."""

    def lax(o: Any, strict: bool = False) -> bool:
        return not strict and check(o)

    return lax


def _under(items: Any, keys: list[str]) -> list[Any]:
    """Return the values under a path of keys in the objects of an array. Arrays on the path count with all items."""
    values: list[Any] = []
    for item in items:
        if isinstance(item, dict) and keys[0] in item:
            value = item[keys[0]]
            inner = value if isinstance(value, (list, tuple)) else [value]
            values += [value] if len(keys) == 1 else _under(inner, keys[1:])
    return values


def numeric(data: str, max: int) -> Broken | None:
    """Check that a text of digits is at most `max` as a number."""
    digits = data.lstrip("0")
    if not (digits.isascii() and digits.isdigit()) or (len(digits) <= len(str(max)) and int(digits) <= max):
        return None
    shown = digits if len(digits) <= 20 else f"a number of {len(digits)} digits"
    return Broken(f"is {shown}, at most {max} is allowed", max, data)


RULES: dict[str, Callable[..., Broken | None]] = {
    "ascending": ascending,
    "placeholders": placeholders,
    "marks": marks,
    "linked": linked,
    "used": used,
    "json_size": json_size,
    "ratio": ratio,
    "proportion": proportion,
    "adds_up": adds_up,
    "items_add_up": items_add_up,
    "count": count,
    "together": together,
    "total_items": total_items,
    "same_length": same_length,
    "grid": grid,
    "unique_field": unique_field,
    "same_field": same_field,
    "same_count": same_count,
    "numeric": numeric,
}
"""Name of a rule -> its function."""
