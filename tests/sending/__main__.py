"""The long run: `python -m tests.sending` kills the sender 50 times, at random points of 2,000 messages.

It does so with messages that have a key, of which none may go out twice, and with those that have none, of which none may
be sent again.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.sending.law import killed


def main() -> int:
    """Run the command; the exit code is 1 if a message was lost or went out twice."""
    parser = argparse.ArgumentParser(prog="python -m tests.sending", description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    faults = 0
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
