"""Payloads by the thousand, good and bad, of every kind, and what must be true of each of them.

`make test` looks at some of every kind; `make fuzz` at as many as are asked for. A payload is made from its kind, a seed
and its number alone, so each one that was found wanting can be made again:

    python -m tests.fuzz --kind line.push --seed 0 --only 1234
"""
