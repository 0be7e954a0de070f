"""Every rule of every spec, proven twice: a payload at its limit passes, one just beyond gives exactly that problem.

Payloads are made from the specs, so a new spec needs no new tests. `rules` lists the rules and the ways that lead to them.
`maker` makes a valid payload around such a place, with the solver of `ottbuild.schemas`. `cases` has the cases of each
keyword, which move the place to a limit and beyond. `test_rules` validates the payloads.
"""

from collections import Counter

COVERED: dict[str, Counter[str]] = {}
"""Provider -> the numbers of proven rules and cases, printed after the tests."""
