"""Which cases of a test run, and how.

A test of many quick cases goes through them itself: see `for_each`. pytest would need longer for each of them than they do.

`--fast`, which is `make test-fast`, leaves out the tests that are marked `slow`. Of a test with many cases it runs a sample:
evenly spaced, and always the same. Everything else runs as in `make test`.
"""

import functools
import inspect
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import pytest

SAMPLE = 3
"""Cases of one test that `--fast` runs."""

T = TypeVar("T")
Test = Callable[..., None]

_fast = False


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("selection")
    group.addoption("--fast", action="store_true", help=f"no slow tests, and {SAMPLE} cases of each test at most")


def pytest_configure(config: pytest.Config) -> None:
    global _fast
    _fast = config.getoption("--fast")
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


def sample(cases: Sequence[T]) -> Sequence[T]:
    """Return all cases of a test if they are few, else some from the first to the last."""
    if len(cases) <= SAMPLE:
        return cases
    return [cases[number * (len(cases) - 1) // (SAMPLE - 1)] for number in range(SAMPLE)]


def for_each(
    names: str, cases: Iterable[Any], *, ids: Callable[[Any], str] = str, by: Callable[[Any], str] | None = None
) -> Callable[[Test], Test]:
    """Make a test go through its cases, and report each that fails, with its id.

    It is written like `pytest.mark.parametrize`, where pytest makes a test of each case. `by` names the part that a case
    belongs to: pytest makes a test of each part. Cases share what fixtures give to their test.
    """
    arguments = [name.strip() for name in names.split(",")]
    parts: dict[str, list[Any]] = {}
    for case in cases:
        parts.setdefault("" if by is None else by(case), []).append(case)
    assert parts, "there are no cases"

    def decorated(test: Test) -> Test:
        @functools.wraps(test)
        def run(part: str = "", **fixtures: Any) -> None:
            chosen = parts[part] if not _fast else sample(parts[part]) if by is None else parts[part][:1]
            failed: list[Exception] = []
            for case in chosen:
                values = [case] if len(arguments) == 1 else case
                try:
                    test(**fixtures, **dict(zip(arguments, values, strict=True)))
                except (Exception, pytest.fail.Exception) as error:
                    # what `pytest.fail` raises is no Exception, of which a group is made
                    failed.append(error if isinstance(error, Exception) else AssertionError(str(error)))
                    failed[-1].add_note(ids(case))
            if failed:
                names = ", ".join(error.__notes__[-1] for error in failed)
                raise ExceptionGroup(f"{len(failed)} of {len(chosen)} cases fail: {names}", failed)

        signature = inspect.signature(test)
        fixtures = [one for name, one in signature.parameters.items() if name not in arguments]
        own = [inspect.Parameter("part", inspect.Parameter.KEYWORD_ONLY)] if by is not None else []
        run.__signature__ = signature.replace(parameters=[*fixtures, *own])  # type: ignore[attr-defined]
        return pytest.mark.parametrize("part", list(parts))(run) if by is not None else run

    return decorated
