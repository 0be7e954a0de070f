"""`python -m bench`: compare ottbuild with other ways to build the same bytes, and to read them.

One run measures everything in turns. The results are ratios to orjson alone, because ratios differ less between
machines than times do.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable

from bench import campaigns, cold, line, messenger, reading, requests, webex_connect

WORKLOADS = {
    "Messenger generic template, 3 elements with 3 buttons each": messenger.contenders,
    "LINE buttons template, 4 actions": line.buttons,
    "LINE flex carousel, 10 bubbles of 15 components": line.flex,
    "Webex Connect SMS, 1000 destinations with correlation ids": webex_connect.batch,
}


def per_call(function: Callable[[], object], calls: int) -> float:
    """Return the seconds that one call takes."""
    start = time.perf_counter()
    for _ in range(calls):
        function()
    return (time.perf_counter() - start) / calls


def compare(contenders: dict[str, Callable[[], object]], rounds: int) -> dict[str, tuple[float, float]]:
    """Measure all contenders in turns.

    Returns:
        Name -> median seconds, and the median of the ratios to the first contender in the same round.
    """
    floor = next(iter(contenders))
    calls = {}
    for name, function in contenders.items():
        function()
        calls[name] = max(1, int(0.01 / per_call(function, 3)))
    times: dict[str, list[float]] = {name: [] for name in contenders}
    names = list(contenders)
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        random.shuffle(names)
        for name in names:
            times[name].append(per_call(contenders[name], calls[name]))
    gc.unfreeze()
    return {
        name: (
            statistics.median(taken),
            statistics.median(own / lowest for own, lowest in zip(taken, times[floor], strict=True)),
        )
        for name, taken in times.items()
    }


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Compare ottbuild with other libraries.")
    parser.add_argument("--rounds", type=int, default=31, help="rounds for each contender (default: 31)")
    options = parser.parse_args()
    print(
        f"CPython {sys.version.split()[0]}, {options.rounds} rounds, medians; ratio to the first line of each table\n"
    )
    for title, make in WORKLOADS.items():
        print(title)
        for name, (seconds, ratio) in compare(make(), options.rounds).items():
            print(f"  {name:52} {seconds * 1e6:9.1f} us {ratio:8.2f}")
        print()
    tables = {f"{title}, read": functions for title, functions in reading.contenders().items()}
    tables |= {f"{title}, to a request": functions for title, functions in requests.contenders().items()}
    for title, contenders in tables.items():
        print(title)
        for name, (seconds, ratio) in compare(contenders, options.rounds).items():
            print(f"  {name:52} {seconds * 1e6:9.1f} us {ratio:8.2f}")
        print()
    webex_connect.report(lambda contenders: compare(contenders, options.rounds))
    campaigns.report(max(3, options.rounds // 6))
    cold.report(max(5, options.rounds // 4))


if __name__ == "__main__":
    main()
