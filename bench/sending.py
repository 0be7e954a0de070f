"""Sending on loopback, against bare httpx with the same concurrency: `python -m bench.sending`.

Every figure is a ratio of messages a second, taken in turns, so that a busy machine does not matter much.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import httpx

from ottbuild import AsyncClient, Client, Journal, Line

MESSAGES = int(os.environ.get("MESSAGES", "2000"))
CONCURRENCY = int(os.environ.get("CONCURRENCY", "32"))
TURNS = int(os.environ.get("TURNS", "5"))
TARGET = 0.7
LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=1000)


def messages() -> Iterator[Any]:
    """Yield pushes."""
    for number in range(MESSAGES):
        yield Line.push(f"U{number:032x}").message(Line.text("Your parcel is on its way."))


def bare(url: str, headers: dict[str, str], bodies: list[bytes]) -> None:
    """Send with httpx alone, in threads."""
    with httpx.Client(limits=LIMITS) as http, ThreadPoolExecutor(CONCURRENCY) as threads:
        for answer in threads.map(lambda body: http.post(url, headers=headers, content=body), bodies):
            answer.raise_for_status()


async def bare_async(url: str, headers: dict[str, str], bodies: list[bytes]) -> None:
    """Send with httpx alone, in tasks."""
    waiting = iter(bodies)

    async def work(http: httpx.AsyncClient) -> None:
        for body in waiting:
            (await http.post(url, headers=headers, content=body)).raise_for_status()

    async with httpx.AsyncClient(limits=LIMITS) as http:
        await asyncio.gather(*(work(http) for _ in range(CONCURRENCY)))


def ours(line: Any, journal: str | None) -> None:
    """Send with the client."""
    with Client(line, rate=float("inf")) as client:
        if journal is None:
            check(sum(one.state == "accepted" for one in client.send_many(messages(), concurrency=CONCURRENCY)))
            return
        with Journal(journal) as book:
            sent = client.send_many(messages(), concurrency=CONCURRENCY, journal=book)
            check(sum(one.state == "accepted" for one in sent))


async def ours_async(line: Any, journal: str | None) -> None:
    """Send with the asynchronous client."""
    book = None if journal is None else Journal(journal)
    async with AsyncClient(line, rate=float("inf")) as client:
        sent = client.send_many(messages(), concurrency=CONCURRENCY, journal=book)
        check(len([one async for one in sent if one.state == "accepted"]))
    if book is not None:
        book.close()


def check(count: int) -> None:
    """Refuse figures of a run that lost messages."""
    if count != MESSAGES:
        raise SystemExit(f"only {count} of {MESSAGES} messages were accepted")


def timed(run: Callable[[], Any]) -> float:
    """Return the seconds that something takes."""
    start = perf_counter()
    run()
    return perf_counter() - start


def main() -> int:
    """Print the ratios; return 1 if one is below the target."""
    gateway = subprocess.Popen(
        [sys.executable, "-m", "tests.sending.gateway"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert gateway.stdin is not None
    assert gateway.stdout is not None
    try:
        base = f"http://127.0.0.1:{gateway.stdout.readline().strip()}"
        line = Line.Account(channel_access_token="token", base_url=base)
        request = line.request(next(messages()))
        url, headers = request.url, dict(request.headers)
        bodies = [line.request(one).content for one in messages()]
        with tempfile.TemporaryDirectory() as folder:
            number = iter(range(10_000))

            def book() -> str:
                return str(Path(folder, f"{next(number)}.db"))

            runs: dict[str, Callable[[], Any]] = {
                "bare": lambda: bare(url, headers, bodies),
                "Client": lambda: ours(line, None),
                "Client with a journal": lambda: ours(line, book()),
                "bare async": lambda: asyncio.run(bare_async(url, headers, bodies)),
                "AsyncClient": lambda: asyncio.run(ours_async(line, None)),
                "AsyncClient with a journal": lambda: asyncio.run(ours_async(line, book())),
            }
            times: dict[str, list[float]] = {name: [] for name in runs}
            for _ in range(TURNS):
                for name, run in runs.items():
                    times[name].append(timed(run))
    finally:
        gateway.stdin.close()
        gateway.wait(10)
    worst = 9.0
    for name, seconds in times.items():
        against = "bare async" if "Async" in name else "bare"
        ratio = median(theirs / own for theirs, own in zip(times[against], seconds, strict=True))
        shown = "" if name.startswith("bare") else f"  {ratio:.2f} of {against}"
        worst = min(worst, ratio)
        print(f"{name:28}{MESSAGES / median(seconds):8,.0f} messages/s{shown}")
    return int(worst < TARGET)


if __name__ == "__main__":
    raise SystemExit(main())
