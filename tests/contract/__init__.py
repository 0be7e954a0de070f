"""Every rule of every spec, proven twice: a payload at its limit passes, one just beyond gives exactly that problem.

Payloads are made from the specs, so a new spec is covered as it is. `texts` makes strings, `rules` lists the rules and
the ways that lead to them, `maker` makes valid payloads, `cases` moves one place of such a payload to a limit and beyond,
and `test_rules` judges.
"""

from collections import Counter

COVERED: dict[str, Counter[str]] = {}
"""Provider -> what was proven; printed at the end of the tests."""
