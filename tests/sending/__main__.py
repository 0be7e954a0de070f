"""The long run: `python -m tests.sending` kills the sender 50 times, at random points of 2,000 messages.

It does so with messages that have a key, of which none may go out twice, and with those that have none, of which none may
be sent again.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
from pathlib import Path

import httpx

from ottbuild import Client, Line
from ottbuild.sending.base import MOST_AT_ONCE
from tests.sending.law import killed


def memory(count: int) -> float:
    """Return by how many MB the memory of this process grows between two fifths of so many messages and their end."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b'{"sentMessages":[{"id":"1"}]}'))
    line = Line.Account(channel_access_token="token")
    messages = (Line.push(f"U{number:032x}").message(Line.text("Hello")) for number in range(count))
    peaks = []
    with Client(line, transport=transport, rate=float("inf")) as client:
        for done, _ in enumerate(client.send_many(messages, concurrency=MOST_AT_ONCE), 1):
            if done in (count * 2 // 5, count):
                peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    return peaks[1] - peaks[0]


def main() -> int:
    """Run the command; the exit code is 1 if a message was lost or went out twice."""
    parser = argparse.ArgumentParser(prog="python -m tests.sending", description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--many", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    faults = 0
    grown = memory(options.many)
    print(f"{options.many} messages, {MOST_AT_ONCE} at a time: the memory grew by {grown:.1f} MB after two fifths")
    faults += grown > 20
    for kind, key in (("line.push", "with a key"), ("line.reply", "without a key")):
        with tempfile.TemporaryDirectory() as folder:
            found = killed(Path(folder), options.messages, options.kills, options.seed, kind)
        print(
            f"{options.messages} messages {key}, killed {found.kills} times: "
            f"{found.lost} lost, {found.twice} twice, {found.unknown} unknown"
        )
        faults += found.lost + found.twice
    return bool(faults)


if __name__ == "__main__":
    raise SystemExit(main())
