"""Looks at many payloads of each kind. What was done is kept, so that a run can be stopped and goes on later."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import ottbuild
from tests.fuzz.payloads import payloads
from tests.fuzz.verdicts import verdict

STATE = Path(".fuzz.json")
CHUNK = 5000
SHOWN = 10


def main() -> int:
    """Runs; the exit code is 1 if anything disagreed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--examples", type=int, default=100_000, help="how many payloads of each kind in all")
    parser.add_argument("--kind", action="append", choices=ottbuild.kinds(), help="only this kind; can be repeated")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", type=int, help="the number of the one payload to look at, and show")
    arguments = parser.parse_args()
    kinds = arguments.kind or ottbuild.kinds()
    if arguments.only is not None:
        return max(show(kind, arguments.seed, arguments.only) for kind in kinds)
    return max(run(kind, arguments.seed, arguments.examples) for kind in kinds)


def show(kind: str, seed: int, number: int) -> int:
    """One payload, and what is said of it."""
    data = payloads(kind).make(seed, number)
    print(json.dumps(data, ensure_ascii=False, indent=1))
    _, found = verdict(kind, data)
    print(found or "nothing disagrees")
    return found is not None


def run(kind: str, seed: int, examples: int) -> int:
    """As many payloads of a kind as have not been looked at yet."""
    state = json.loads(STATE.read_text()) if STATE.exists() else {}
    mine = state.setdefault(f"{kind}/{seed}", {"done": 0, "good": 0, "wrong": []})
    start, before = time.perf_counter(), mine["done"]
    while mine["done"] < examples:
        for number in range(mine["done"], min(mine["done"] + CHUNK, examples)):
            good, found = verdict(kind, payloads(kind).make(seed, number))
            mine["good"] += good
            if found is not None:
                mine["wrong"].append(number)
                if len(mine["wrong"]) <= SHOWN:
                    print(f"{kind} --seed {seed} --only {number}: {found[:400]}")
        mine["done"] = min(mine["done"] + CHUNK, examples)
        STATE.write_text(json.dumps(state, indent=1))
    new = mine["done"] - before
    rate = f", {new / (time.perf_counter() - start):.0f} a second" if new else ""
    print(
        f"{kind}: {mine['done']} payloads, {mine['good']} of them good{rate}; {len(mine['wrong'])} disagree", flush=True
    )
    return bool(mine["wrong"])


if __name__ == "__main__":
    sys.exit(main())
