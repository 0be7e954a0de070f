"""Check many payloads of each kind. The state is kept in a file, so that a stopped run can be continued."""

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
    """Run the command; the exit code is 1 if anything disagreed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--examples", type=int, default=100_000, help="number of payloads of each kind in all")
    parser.add_argument("--kind", action="append", choices=ottbuild.kinds(), help="only this kind; can be repeated")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", type=int, help="check and print only the payload of this number")
    arguments = parser.parse_args()
    kinds = arguments.kind or ottbuild.kinds()
    if arguments.only is not None:
        return max(show(kind, arguments.seed, arguments.only) for kind in kinds)
    return max(run(kind, arguments.seed, arguments.examples) for kind in kinds)


def show(kind: str, seed: int, number: int) -> int:
    """Print one payload, and its fault."""
    data = payloads(kind).make(seed, number)
    print(json.dumps(data, ensure_ascii=False, indent=1))
    _, fault = verdict(kind, data)
    print(fault or "nothing disagrees")
    return fault is not None


def run(kind: str, seed: int, examples: int) -> int:
    """Check the payloads of a kind that were not checked before."""
    state = json.loads(STATE.read_text()) if STATE.exists() else {}
    mine = state.setdefault(f"{kind}/{seed}", {"done": 0, "valid": 0, "wrong": []})
    start, before = time.perf_counter(), mine["done"]
    while mine["done"] < examples:
        for number in range(mine["done"], min(mine["done"] + CHUNK, examples)):
            is_valid, fault = verdict(kind, payloads(kind).make(seed, number))
            mine["valid"] += is_valid
            if fault is not None:
                mine["wrong"].append(number)
                if len(mine["wrong"]) <= SHOWN:
                    print(f"{kind} --seed {seed} --only {number}: {fault[:400]}")
        mine["done"] = min(mine["done"] + CHUNK, examples)
        STATE.write_text(json.dumps(state, indent=1))
    new = mine["done"] - before
    rate = f", {new / (time.perf_counter() - start):.0f} a second" if new else ""
    print(
        f"{kind}: {mine['done']} payloads, {mine['valid']} of them valid{rate}; {len(mine['wrong'])} disagree",
        flush=True,
    )
    return bool(mine["wrong"])


if __name__ == "__main__":
    sys.exit(main())
