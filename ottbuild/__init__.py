"""Builds the request payloads of messaging APIs: a typed, fluent chain in, the provider's exact JSON out.

    from ottbuild import MarketingCloud, Messenger

    card = Messenger.generic_template().element("Welcome!", subtitle="Hats for everyone.")
    card.to_json()

Importing this package loads no provider; a provider's module loads when its name is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ottbuild._providers import *  # noqa: F403  the generated list of providers, and parse() typed per kind
    from ottbuild.runtime.answers import Meaning as Meaning
    from ottbuild.runtime.answers import UnreadableResponse as UnreadableResponse
    from ottbuild.runtime.answers import explain_response as explain_response
    from ottbuild.runtime.api import check as check
    from ottbuild.runtime.api import kinds as kinds
    from ottbuild.runtime.api import schema as schema
    from ottbuild.runtime.code import to_code as to_code
    from ottbuild.runtime.extra import raw as raw
    from ottbuild.runtime.model import UNSET as UNSET
    from ottbuild.runtime.model import Model as Model
    from ottbuild.runtime.model import Unknown as Unknown
    from ottbuild.runtime.model import Unset as Unset
    from ottbuild.runtime.payload import Builder as Builder
    from ottbuild.runtime.payload import Builds as Builds
    from ottbuild.runtime.payload import Part as Part
    from ottbuild.runtime.payload import Payload as Payload
    from ottbuild.runtime.problem import InvalidPayload as InvalidPayload
    from ottbuild.runtime.problem import Problem as Problem
    from ottbuild.runtime.request import Request as Request
    from ottbuild.runtime.transport import Sendable as Sendable

__version__ = "0.1.0"

_HOMES = {
    "Meaning": "answers",
    "UnreadableResponse": "answers",
    "explain_response": "answers",
    "read_response": "answers",
    "check": "api",
    "kinds": "api",
    "parse": "api",
    "schema": "api",
    "to_code": "code",
    "raw": "extra",
    "UNSET": "model",
    "Model": "model",
    "Unknown": "model",
    "Unset": "model",
    "Builder": "payload",
    "Builds": "payload",
    "Part": "payload",
    "Payload": "payload",
    "InvalidPayload": "problem",
    "Problem": "problem",
    "Request": "request",
    "Sendable": "transport",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__all__":  # asked for by a star import, which is the one to load everything
        from ottbuild._providers import PROVIDERS

        return [*_HOMES, *PROVIDERS]
    if name in _HOMES:
        value = getattr(import_module(f"ottbuild.runtime.{_HOMES[name]}"), name)
    else:
        from ottbuild._providers import PROVIDERS

        if name not in PROVIDERS:
            raise AttributeError(f"module 'ottbuild' has no attribute {name!r}")
        value = getattr(import_module(PROVIDERS[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ottbuild._providers import PROVIDERS

    return sorted([*globals(), *_HOMES, *PROVIDERS])
