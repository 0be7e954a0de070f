"""The long attack: each attack of this folder with many inputs, and how time and memory grow with the size of a payload.

`make attack` prints, for each attack, the number of inputs and of faults, and for each payload that grows the slopes of time
and memory against its size on logarithmic axes: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import ottbuild
from ottbuild import InvalidPayload
from tests.payloads.test_hostile_input import GROWING

SIZES = (1000, 8000)
STEEP = 1.5
"""Between linear and quadratic, and far enough from both for what a clock can tell."""
SHOWN = 5


def attacks() -> dict[str, Callable[[int, int], Iterator[str]]]:
    """Return the functions called `attack` of this folder's modules, by the names of the modules.

    Each takes a seed and a number of inputs, and yields a text for every fault.
    """
    found = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.stem.startswith("__"):
            attack = getattr(import_module(f"tests.hostile.{path.stem}"), "attack", None)
            if attack is not None:
                found[path.stem.removeprefix("test_")] = attack
    return found


def growth() -> Iterator[tuple[str, float, float]]:
    """Yield the name of each payload that grows, and the slopes of time and memory of checking it."""
    small, large = SIZES
    for name, (kind, make) in GROWING.items():
        few, many = cost(kind, make(small)), cost(kind, make(large))
        seconds, memory = (math.log(more / less, large / small) for less, more in zip(few, many, strict=True))
        yield name, seconds, memory


def cost(kind: str, data: Any) -> tuple[float, float]:
    """Return the seconds and the bytes that it takes to check a payload and to write the report."""

    def work() -> None:
        str(InvalidPayload(ottbuild.check(kind, data)))

    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return max(min(times), 1e-6), max(peak, 1.0)


def main() -> int:
    """Run the command; the exit code is 1 if there was a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--examples", type=int, default=1000, help="number of inputs of each attack")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=[*attacks(), "growth"], action="append", help="can be repeated")
    arguments = parser.parse_args()
    failed = False
    for name, attack in attacks().items():
        if arguments.only and name not in arguments.only:
            continue
        faults = list(attack(arguments.seed, arguments.examples))
        print(f"{name}: {arguments.examples} inputs, {len(faults)} faults", flush=True)
        for fault in faults[:SHOWN]:
            print(f"  {fault[:1000]}")
        failed |= bool(faults)
    if not arguments.only or "growth" in arguments.only:
        for name, seconds, memory in growth():
            print(f"growth, {name}: time {seconds:.2f}, memory {memory:.2f}", flush=True)
            failed |= max(seconds, memory) > STEEP
    return failed


if __name__ == "__main__":
    sys.exit(main())
