"""The long run: `python -m tests.campaigns --rows 200000` compares rows of drawn campaigns with their messages.

It also compares as many rows of tables with the same rows as mappings.
"""

from __future__ import annotations

import argparse
import sys

import ottbuild
from ottbuild.catalog import component
from tests.campaigns import columns, law


def main() -> int:
    """Run the command; the exit code is 1 if a row differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns", description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    kinds = [kind for kind in ottbuild.kinds() if not component(kind).inbound]
    faults = 0
    for what, differences in (("rows", law.differences), ("rows of tables", columns.differences)):
        found = [*differences(options.seed, options.rows, kinds)]
        print(f"{options.rows} {what} for campaigns of {len(kinds)} kinds, {len(found)} differ")
        for text in found[:5]:
            print(f"  {text[:1000]}")
        faults += len(found)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
