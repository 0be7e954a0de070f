"""Python expressions and statements that test values, as text."""

from __future__ import annotations


class Each(str):
    """An expression that is true if each of some values passes; it can also be written as a loop, which is faster."""

    __slots__ = ("exempt", "inner", "item", "values")

    exempt: str
    """If this is true, the values are not tested; "" for never."""
    item: str
    """The variable for one value."""
    values: str
    inner: str
    """The test of one value."""

    def __new__(cls, exempt: str, item: str, values: str, inner: str) -> Each:
        """Create the expression."""
        expression = f"all({inner} for {item} in {values})"
        self = super().__new__(cls, f"({exempt} or {expression})" if exempt else expression)
        self.exempt, self.item, self.values, self.inner = exempt, item, values, inner
        return self


class All(str):
    """A conjunction of expressions."""

    __slots__ = ("terms",)

    terms: list[str]

    def __new__(cls, terms: list[str]) -> All:
        """Create the expression."""
        self = super().__new__(cls, " and ".join(terms))
        self.terms = terms
        return self


def joined(terms: list[str]) -> str:
    """Return the conjunction of expressions; empty ones are left out."""
    flat: list[str] = []
    for term in terms:
        flat += term.terms if isinstance(term, All) else [term] if term and term != "True" else []
    return flat[0] if len(flat) == 1 else All(flat)


def unless(exempt: str, then: str) -> str:
    """Return an expression that is true if `exempt` or `then` is."""
    if isinstance(then, Each):
        return Each(f"{exempt} or {then.exempt}" if then.exempt else exempt, then.item, then.values, then.inner)
    return f"({exempt} or {then})"


def keeping_valid(condition: str) -> list[str]:
    """Return statements that set `valid` to False unless a condition holds; a loop takes half the time of `all`."""
    plain, loops = _split(condition)
    lines = [f"valid = valid and {plain}"] if plain else []
    for loop in loops:
        lines.append(f"if valid and not ({loop.exempt}):" if loop.exempt else "if valid:")
        lines += [f"    for {loop.item} in {loop.values}:", f"        valid = valid and {loop.inner}"]
    return lines


def refusing(condition: str) -> list[str]:
    """Return statements that return False unless a condition holds."""
    plain, loops = _split(condition)
    lines = [f"if not ({plain}):", "    return False"] if plain else []
    for loop in loops:
        body = [f"for {loop.item} in {loop.values}:", f"    if not ({loop.inner}):", "        return False"]
        lines += [f"if not ({loop.exempt}):", *(f"    {line}" for line in body)] if loop.exempt else body
    return lines


def _split(condition: str) -> tuple[str, list[Each]]:
    """Separate the part that is written as an expression from the parts that are written as loops."""
    terms = condition.terms if isinstance(condition, All) else [condition]
    plain = [term for term in terms if not isinstance(term, Each)]
    return joined(plain), [term for term in terms if isinstance(term, Each)]


def function_name(component: str, what: str = "check") -> str:
    """Return the name of a component's check: `WebUrlButton` -> `check_web_url_button`."""
    return what + "".join(f"_{char.lower()}" if char.isupper() else char for char in component)
