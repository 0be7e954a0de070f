"""What `make test-fast` runs.

`--fast` leaves out the tests that are marked `slow`. Of a test with many cases it runs a sample: evenly spaced, and always
the same. Everything else runs as in `make test`.
"""

from collections import defaultdict

import pytest

SAMPLE = 4
"""Cases of one test that `--fast` runs."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("selection")
    group.addoption("--fast", action="store_true", help=f"no slow tests, and {SAMPLE} cases of each test at most")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes about a second or more; `make test-fast` leaves it out")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--fast"):
        if config.getoption("--snapshot-update"):
            raise pytest.UsageError(
                "--snapshot-update with --fast would delete the snapshots of tests that are left out"
            )
        chosen = {id(item) for item in fast(items)}
        config.hook.pytest_deselected(items=[item for item in items if id(item) not in chosen])
        items[:] = [item for item in items if id(item) in chosen]


def fast(items: list[pytest.Item]) -> list[pytest.Item]:
    """Return the items that `--fast` runs."""
    cases: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("slow") is None:
            cases[item.nodeid.partition("[")[0]].append(item)
    return [item for group in cases.values() for item in sample(group)]


def sample(cases: list[pytest.Item]) -> list[pytest.Item]:
    """Return all cases of a test if they are few, else some from the first to the last."""
    if len(cases) <= SAMPLE:
        return cases
    return [cases[number * (len(cases) - 1) // (SAMPLE - 1)] for number in range(SAMPLE)]
