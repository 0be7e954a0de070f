"""The law of a campaign: whenever the sender is killed, no message is lost, and none goes out twice where a key exists."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ottbuild import Journal
from tests.sending.gateway import House

ROOT = Path(__file__).parents[2]


def write(path: Path, count: int, kind: str = "line.push") -> None:
    """Write a file of payloads: pushes, which have a key, or replies, which have none."""
    with path.open("w") as file:
        for number in range(count):
            messages = [{"type": "text", "text": f"Message {number}"}]
            who = {"to": f"U{number:032x}"} if kind == "line.push" else {"replyToken": f"{number:032x}"}
            file.write(json.dumps({**who, "messages": messages}) + "\n")


def sender(path: Path, journal: Path, url: str, *options: str, kind: str = "line.push") -> subprocess.Popen[bytes]:
    """Start `ottbuild send`."""
    command = [sys.executable, "-m", "ottbuild", "send", "--as", kind, "--base-url", url, "--journal", str(journal)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OTTBUILD_LINE_CHANNEL_ACCESS_TOKEN": "token"}
    return subprocess.Popen(
        [*command, "--concurrency", "8", *options, str(path)],
        env=environment,
        cwd=path.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


class Found(NamedTuple):
    """What a run with kills left behind."""

    kills: int
    """How often the sender was killed before it was done."""
    lost: int
    """The messages that are neither accepted nor known to be unknown."""
    twice: int
    """The messages that the gateway has accepted more than once."""
    unknown: int


def killed(folder: Path, count: int, kills: int, seed: int, kind: str = "line.push") -> Found:
    """Send messages, and kill the sender each time that a random number of them has arrived."""
    draw = random.Random(seed)
    path, journal = folder / "messages.ndjson", folder / "run.db"
    write(path, count, kind)
    done = 0
    with House() as house:
        for step in sorted(draw.sample(range(1, count), kills)):
            resume = ["--resume"] if journal.exists() else []
            process = sender(path, journal, house.url, *resume, kind=kind)
            # Some are killed early, while they start and open the journal.
            end = time.monotonic() + (60 if draw.random() < 0.8 else draw.random())
            while sum(house.accepted.values()) < step and process.poll() is None and time.monotonic() < end:
                time.sleep(0.001)
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
                done += 1
            process.communicate()
        resume = ["--resume"] if journal.exists() else []
        process = sender(path, journal, house.url, *resume, kind=kind)
        process.communicate(timeout=600)
        accepted = {json.loads(body)["messages"][0]["text"] for body in house.accepted}
        twice = sum(times > 1 for times in house.accepted.values())
    with Journal(journal, resume=True) as book:
        unknown = {f"Message {entry.place}" for entry in book.entries("unknown")}
        known = {f"Message {entry.place}" for entry in book.entries("accepted")}
    lost = {f"Message {number}" for number in range(count)} - known - unknown
    lost |= known - accepted
    return Found(done, len(lost), twice, len(unknown))


def outcomes(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the outcomes of a file."""
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)
