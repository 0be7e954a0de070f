"""Every message type, built as a user builds it: a function for each case.

Each case has a snapshot of its wire JSON, and goes through all tests that every payload must pass.
"""

from collections.abc import Callable
from typing import Any

from ottbuild import Builder
from tests.helpers import quietly
from tests.providers.cases import (
    cima360,
    esms,
    instagram,
    line,
    marketing_cloud,
    messenger,
    viber,
    webex_connect,
    webex_connect_ott,
    webex_connect_v2,
    whatsapp,
)
from tests.selection import for_each

CASES: dict[str, Callable[[], Builder[Any]]] = {
    **messenger.CASES,
    **line.CASES,
    **marketing_cloud.CASES,
    **esms.CASES,
    **cima360.CASES,
    **instagram.CASES,
    **viber.CASES,
    **webex_connect.CASES,
    **webex_connect_ott.CASES,
    **webex_connect_v2.CASES,
    **whatsapp.CASES,
}

each_case = for_each("name", sorted(CASES), by=lambda name: name.partition("/")[0])
"""Makes a test go through all cases, one provider after the other."""


def build(name: str) -> Builder[Any]:
    """Build a case without warnings about deprecated calls, which tests/providers/test_deprecated.py covers."""
    return quietly(CASES[name])
