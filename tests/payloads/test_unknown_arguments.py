"""Every call refuses an argument that it does not have."""

import sys

import pytest

from tests.contract.factories import places


class Refused(TypeError):
    """Stands in for the error, since it takes long to find what was meant, of so many calls."""


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_argument_that_no_call_has(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = {(call.__module__, call.__qualname__): (call, needed) for _, call, needed, _ in places()}
    for module in {module for module, _ in calls}:
        monkeypatch.setattr(sys.modules[module], "unexpected", lambda *_: Refused())
    for (_, name), (call, needed) in calls.items():
        with pytest.raises(Refused):
            pytest.fail(f"{name} returns {call(**needed, unheard_of=1)}")
