"""Print how much the contract suite has covered."""

from collections import Counter
from typing import Any

import pytest

from tests.contract import COVERED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Add the counts of a process that ran a part of the tests."""
    for provider, counts in getattr(node, "workeroutput", {}).get("covered", {}).items():
        COVERED.setdefault(provider, Counter()).update(counts)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["covered"] = {provider: dict(counts) for provider, counts in COVERED.items()}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if COVERED:
        terminalreporter.section("contract")
    for provider, counts in sorted(COVERED.items()):
        line = f"{provider}: {counts['rules']} rules, {counts['at the limit']} payloads at the limit, {counts['beyond']} beyond"
        if counts["by themselves"]:
            line += f"; {counts['by themselves']} rules on a component by itself"
        terminalreporter.write_line(line)
