"""Python expressions and statements that test values, as text.

An expression is a `str`; the classes keep its parts, so that it can be negated, merged and written as a loop. The text
"" stands for no condition, "True" and "False" for conditions that are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ottbuild.schemas.patterns import LONGEST_KNOWN
from ottbuild_codegen.emit.scopes import END, TOP, WORD, unmarked

CONDITIONS = "conditions_hold_in"
"""How the names of the functions for conditions between fields begin."""
LINE = 100
"""The longest condition that is written in the body of a call."""
TEXT = re.compile(r"""'(\\.|[^'\\])*'|"(\\.|[^"\\])*\"""")
"""The literal of a text."""

NAME = rf"[\w.{WORD}{TOP}{END}]+"
CALL = re.compile(rf"{NAME}(\[{NAME}\[[^][()]*\]\])?\([^()]*\)")
"""A call without another inside, of a function or of one in a table."""

OPPOSITES = {"==": "!=", "is": "is not", "in": "not in", ">=": "<", "<=": ">"}
OPPOSITES |= {opposite: operator for operator, opposite in OPPOSITES.items()}


class Comparison(str):
    """A comparison of two values."""

    __slots__ = ("left", "operator", "right")

    left: str
    operator: str
    right: str

    def __new__(cls, left: str, operator: str, right: object) -> Comparison:
        """Create the expression."""
        self = super().__new__(cls, f"{left} {operator} {right}")
        self.left, self.operator, self.right = left, operator, str(right)
        return self


class Negation(str):
    """An expression that is true if another is false."""

    __slots__ = ("positive",)

    positive: str

    def __new__(cls, positive: str) -> Negation:
        """Create the expression."""
        closed = isinstance(positive, (Each, Either)) or positive.isidentifier() or CALL.fullmatch(positive)
        self = super().__new__(cls, f"not {positive}" if closed else f"not ({positive})")
        self.positive = positive
        return self


class Each(str):
    """An expression that is true if each of some values passes; it can also be written as a loop, which is faster."""

    __slots__ = ("inner", "item", "values", "when")

    when: str
    """The values are tested only if this is true; "" for always."""
    item: str
    """The variable for one value."""
    values: str
    inner: str
    """The test of one value."""

    def __new__(cls, when: str, item: str, values: str, inner: str) -> Each:
        """Create the expression."""
        expression = f"all({bare(inner)} for {item} in {values})"
        self = super().__new__(cls, f"({negated(when)} or {expression})" if when else expression)
        self.when, self.item, self.values, self.inner = when, item, values, inner
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


class Either(str):
    """A disjunction of expressions, in parentheses."""

    __slots__ = ("terms",)

    terms: list[str]

    def __new__(cls, terms: list[str]) -> Either:
        """Create the expression."""
        self = super().__new__(
            cls, f"({' or '.join(f'({term})' if isinstance(term, All) else term for term in terms)})"
        )
        self.terms = terms
        return self


def joined(terms: Iterable[str]) -> str:
    """Return the conjunction of expressions; empty ones are left out."""
    flat: list[str] = []
    for term in terms:
        flat += term.terms if isinstance(term, All) else [term] if term and term != "True" else []
    if "False" in flat:
        return "False"
    return flat[0] if len(flat) == 1 else All(flat)


def either(terms: Iterable[str]) -> str:
    """Return the disjunction of expressions; "" if one of them is always true."""
    flat: list[str] = []
    for term in terms:
        if not term or term == "True":
            return ""
        flat += term.terms if isinstance(term, Either) else [term] if term != "False" else []
    if not flat:
        return "False"
    return flat[0] if len(flat) == 1 else Either(flat)


def bare(expression: str) -> str:
    """Return an expression without the parentheses around it."""
    return expression[1:-1] if isinstance(expression, Either) else expression


def negated(expression: str) -> str:
    """Return an expression that is true if `expression` is false."""
    if expression in ("", "True"):
        return "False"
    if expression == "False":
        return ""
    if isinstance(expression, Negation):
        return expression.positive
    if isinstance(expression, Comparison):
        return Comparison(expression.left, OPPOSITES[expression.operator], expression.right)
    if isinstance(expression, Either) and any(isinstance(term, (Negation, Comparison)) for term in expression.terms):
        return joined(map(negated, expression.terms))
    if isinstance(expression, All) and all(isinstance(term, Negation) for term in expression.terms):
        return either(map(negated, expression.terms))
    return Negation(expression)


def implied(when: str, then: str) -> str:
    """Return an expression that is true if `then` is, or if `when` is false."""
    if not then or then == "True" or when == "False":
        return ""
    if isinstance(then, Each):
        return Each(joined([when, then.when]), then.item, then.values, then.inner)
    return then if when in ("", "True") else either([negated(when), then])


def known_texts(condition: str, var: str) -> tuple[str, str]:
    """Divide a condition on a text into a set of texts that are known to meet it, and what those outside must meet.

    The set is "" where there is none. The second is "False" where the set has all texts.
    """
    terms = condition.terms if isinstance(condition, All) else [condition]
    first, *sizes, last = terms if len(terms) > 1 else ["", condition]
    if not first and isinstance(last, Comparison) and last.operator == "==" and TEXT.fullmatch(last.right):
        return f"{{{last.right}}}", "False"
    if first == f"type_of({var}) is str" and all(_is_met_by_known(size, var) for size in sizes):
        if not sizes and isinstance(last, Comparison) and (last.left, last.operator) == (var, "in"):
            return last.right, "False"
        if isinstance(last, Either) and len(last.terms) == 2 and str(last.terms[0]).startswith(f"{var} in "):
            known, matches = last.terms
            return known.removeprefix(f"{var} in "), joined([first, *sizes, matches])
    return "", condition


def _is_met_by_known(size: str, var: str) -> bool:
    """Return True for a limit of the length that lets each text pass that a pattern remembers."""
    limits = size.terms if isinstance(size, Either) else [size]
    return any(
        isinstance(limit, Comparison)
        and (limit.left, limit.operator) == (f"len({var})", "<=")
        and float(limit.right) >= LONGEST_KNOWN
        for limit in limits
    )


def keeping_valid(condition: str) -> list[str]:
    """Return statements that set `valid` to False unless a condition holds; a loop takes half the time of `all`."""
    plain, loops = split(condition)
    lines = [f"valid = valid and {plain}"] if plain else []
    for loop in loops:
        lines.append(f"if {joined(['valid', loop.when])}:")
        lines += [f"    for {loop.item} in {loop.values}:", f"        valid = valid and {loop.inner}"]
    return lines


def refusing(condition: str) -> list[str]:
    """Return statements that return False unless a condition holds."""
    if condition == "False":
        return ["return False"]
    plain, loops = split(condition)
    lines = [f"if {bare(negated(plain))}:", "    return False"] if plain else []
    for loop in loops:
        body = [f"for {loop.item} in {loop.values}:", f"    if {bare(negated(loop.inner))}:", "        return False"]
        lines += [f"if {bare(loop.when)}:", *(f"    {line}" for line in body)] if loop.when else body
    return lines


def returning(condition: str) -> list[str]:
    """Return statements that return whether a condition holds, with a statement for each of its terms."""
    plain, loops = split(condition)
    terms = plain.terms if isinstance(plain, All) else [plain]
    if not loops and len(terms) == 1 and plain and not isinstance(plain, Either):
        return [f"return {plain}"]
    return [*(line for term in [*terms, *loops] for line in refusing(term)), "return True"]


def is_long(condition: str) -> bool:
    """Return True for a condition that takes about more than one line in the body of a call.

    Texts count alike, whatever their length: the values in a spec do not decide which functions there are.
    """
    return bool(split(condition)[1]) or len(unmarked(TEXT.sub('"some text"', condition))) > LINE


def split(condition: str) -> tuple[str, list[Each]]:
    """Separate the part that is written as an expression from the parts that are written as loops."""
    terms = condition.terms if isinstance(condition, All) else [condition]
    loops: list[Each] = []
    for term in terms:
        if not isinstance(term, Each):
            continue
        same = [one for one in loops if (one.when, one.item, one.values) == (term.when, term.item, term.values)]
        if same:
            inner = joined([same[0].inner, term.inner])
            loops[loops.index(same[0])] = Each(term.when, term.item, term.values, inner)
        else:
            loops.append(term)
    return joined(term for term in terms if not isinstance(term, Each)), loops


def function_name(component: str, what: str = "check") -> str:
    """Return the name of a component's check: `WebUrlButton` -> `check_web_url_button`."""
    return what + "".join(f"_{char.lower()}" if char.isupper() else char for char in component)
