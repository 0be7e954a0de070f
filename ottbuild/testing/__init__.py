"""Doubles of the providers' gateways, to test programs that send messages.

    from ottbuild.testing import Gateway

    gateway = Gateway("line")
    httpx.Client(transport=gateway.transport).post(...)
    gateway.assert_sent(...)

pytest imports this package at its start, for the fixture, so it imports nothing itself.
"""

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ottbuild.testing.gateway import Gateway as Gateway
    from ottbuild.testing.messages import Answer as Answer
    from ottbuild.testing.messages import Received as Received

_HOMES = {"Gateway": "gateway", "Answer": "messages", "Received": "messages"}
"""The module that each public name is loaded from when it is first used."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__all__":
        return [*_HOMES]
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it has {', '.join(_HOMES)}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
