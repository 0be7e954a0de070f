"""Payloads by the thousand of every kind, valid and invalid, and what must be true of each of them.

`make test` looks at some of every kind; `make fuzz` at as many as you ask for. A payload depends on its kind, a seed and
its number only, so each one can be made again:

    python -m tests.fuzz --kind line.push --seed 0 --only 1234
"""
