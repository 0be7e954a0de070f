"""Says how much the contract suite has covered."""

import pytest

from tests.contract import COVERED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if COVERED:
        terminalreporter.section("contract")
    for provider, counts in sorted(COVERED.items()):
        line = f"{provider}: {counts['rules']} rules, {counts['at the limit']} payloads at the limit, {counts['beyond']} beyond"
        if counts["by themselves"]:
            line += f"; {counts['by themselves']} rules on a component by itself"
        terminalreporter.write_line(line)
