"""Sending on loopback, against bare httpx with the same concurrency: `python -m bench.sending`.

Bare httpx is one client that all threads or tasks share, as its documents recommend. It posts bodies that are ready, with
headers that are ready. ottbuild builds and checks every message, makes its key, reads the answer and yields an outcome; with
a journal, it also writes each message to the disk before it is sent, and after it is answered. Both open their connections
within the measured time. The gateway is a process of its own.

The figures against bare httpx with a client for each thread or task, as ottbuild has, are shown as well.

Each run stands between two runs of what it is compared with, so that a machine that is busy for a while slows both down.
The target holds for the least ratio of all turns, not for the average. The CPU time is that of the sending process, the least
of all turns, and hardly depends on what else the machine does. With a journal, each message waits for the disk: what else
writes to it slows down one side only. `TMPDIR=/dev/shm python -m bench.sending` shows the figures without a disk.
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from queue import SimpleQueue
from statistics import median
from time import perf_counter, process_time
from typing import Any, NamedTuple

import httpx

from ottbuild import AsyncClient, Client, Journal, Line

MESSAGES = int(os.environ.get("MESSAGES", "1000"))
CONCURRENCY = int(os.environ.get("CONCURRENCY", "32"))
TURNS = int(os.environ.get("TURNS", "5"))
TARGET = 0.7
SHARED = "one client"
LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=1000)


def messages() -> Iterator[Any]:
    """Yield pushes."""
    for number in range(MESSAGES):
        yield Line.push(f"U{number:032x}").message(Line.text("Your parcel is on its way."))


def bare(url: str, headers: dict[str, str], bodies: list[bytes], shared: bool = True) -> None:
    """Send with httpx alone, in threads that share a client, or have one each."""
    context = httpx.create_ssl_context()
    waiting = SimpleQueue[bytes | None]()
    for body in [*bodies, *[None] * CONCURRENCY]:
        waiting.put(body)

    def work(http: httpx.Client) -> None:
        while (body := waiting.get()) is not None:
            http.post(url, headers=headers, content=body).raise_for_status()

    with ExitStack() as stack, ThreadPoolExecutor(CONCURRENCY) as threads:
        clients = [
            stack.enter_context(httpx.Client(limits=LIMITS, verify=context))
            for _ in range(1 if shared else CONCURRENCY)
        ]
        for done in [threads.submit(work, clients[number % len(clients)]) for number in range(CONCURRENCY)]:
            done.result()


async def bare_async(url: str, headers: dict[str, str], bodies: list[bytes], shared: bool = True) -> None:
    """Send with httpx alone, in tasks that share a client, or have one each."""
    context = httpx.create_ssl_context()
    waiting = iter(bodies)

    async def work(http: httpx.AsyncClient) -> None:
        for body in waiting:
            (await http.post(url, headers=headers, content=body)).raise_for_status()

    async with AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(httpx.AsyncClient(limits=LIMITS, verify=context))
            for _ in range(1 if shared else CONCURRENCY)
        ]
        await asyncio.gather(*(work(clients[number % len(clients)]) for number in range(CONCURRENCY)))


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


class Spent(NamedTuple):
    """What a run takes, in seconds."""

    wall: float
    cpu: float


def timed(run: Callable[[], Any]) -> Spent:
    """Run something, and return what it takes."""
    gc.collect()
    wall, cpu = perf_counter(), process_time()
    run()
    return Spent(perf_counter() - wall, process_time() - cpu)


class Compared:
    """The runs of one way to send, and those of bare httpx around them."""

    def __init__(self) -> None:
        self.own: list[Spent] = []
        self.others: list[Spent] = []
        self.ratios: list[float] = []

    def add(self, before: Spent, own: Spent, after: Spent) -> None:
        """Note a run between two others."""
        self.own.append(own)
        self.others += before, after
        self.ratios.append((before.wall + after.wall) / 2 / own.wall)

    def line(self) -> str:
        """Return the figures: least and median ratio, messages a second, and the CPU time of a message."""
        rate = MESSAGES / median(one.wall for one in self.own)
        own, other = (min(one.cpu for one in runs) / MESSAGES * 1000 for runs in (self.own, self.others))
        ratios = f"{min(self.ratios):6.2f}{median(self.ratios):8.2f}"
        return f"{ratios}{rate:12,.0f}{own:10.2f} ms{other:10.2f} ms{other / own:8.2f}"


def main() -> int:
    """Print the figures; return 1 if a ratio to the shared client is below the target in any turn."""
    gateway = subprocess.Popen(
        [sys.executable, "-m", "tests.sending.gateway"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert gateway.stdin is not None
    assert gateway.stdout is not None
    compared: dict[tuple[str, str], Compared] = {}
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

            threads: dict[str, Callable[[], Any]] = {
                "Client": lambda: ours(line, None),
                "Client with a journal": lambda: ours(line, book()),
            }
            tasks: dict[str, Callable[[], Any]] = {
                "AsyncClient": lambda: asyncio.run(ours_async(line, None)),
                "AsyncClient with a journal": lambda: asyncio.run(ours_async(line, book())),
            }
            for turn in range(TURNS + 1):  # the first one warms up
                for shared, against in ((True, SHARED), (False, "a client each")):
                    for runs, rival in (
                        (threads, lambda shared=shared: bare(url, headers, bodies, shared)),
                        (tasks, lambda shared=shared: asyncio.run(bare_async(url, headers, bodies, shared))),
                    ):
                        before = timed(rival)
                        for name, run in runs.items():
                            own, after = timed(run), timed(rival)
                            if turn:
                                compared.setdefault((name, against), Compared()).add(before, own, after)
                            before = after
    finally:
        gateway.stdin.close()
        gateway.wait(10)
    print(f"{'':28}{'bare httpx has':16}{'least':>6}{'median':>8}{'messages/s':>12}{'CPU':>13}{'bare':>13}{'ratio':>8}")
    for (name, against), found in compared.items():
        print(f"{name:28}{against:16}{found.line()}")
    return int(min(min(one.ratios) for (_, against), one in compared.items() if against == SHARED) < TARGET)


if __name__ == "__main__":
    raise SystemExit(main())
