"""Builds the request payloads of messaging APIs: a typed, fluent chain in, the provider's exact JSON out.

    from ottbuild import MarketingCloud, Messenger

    card = Messenger.generic_template().element("Welcome!", subtitle="Hats for everyone.")
    card.to_json()

Importing this package loads no provider; a provider's module loads when its name is first used.
"""

TYPE_CHECKING: bool = False  # annotated: jedi takes a bare False at its word, and typing takes longer than all else
if TYPE_CHECKING:
    from ottbuild.campaigns.campaign import Campaign as Campaign
    from ottbuild.campaigns.marks import each as each
    from ottbuild.campaigns.marks import field as field
    from ottbuild.campaigns.marks import when as when
    from ottbuild.catalog import check as check
    from ottbuild.catalog import kinds as kinds
    from ottbuild.catalog import schema as schema
    from ottbuild.code.writer import to_code as to_code
    from ottbuild.drawing.page import preview as preview
    from ottbuild.http.request import Request as Request
    from ottbuild.http.responses import Meaning as Meaning
    from ottbuild.http.responses import UnreadableResponse as UnreadableResponse
    from ottbuild.http.responses import explain_response as explain_response
    from ottbuild.http.sendable import Sendable as Sendable
    from ottbuild.http.verdicts import Receipt as Receipt
    from ottbuild.payloads.builder import Builder as Builder
    from ottbuild.payloads.builder import Builds as Builds
    from ottbuild.payloads.builder import Part as Part
    from ottbuild.payloads.hidden import Secret as Secret
    from ottbuild.payloads.model import UNSET as UNSET
    from ottbuild.payloads.model import Model as Model
    from ottbuild.payloads.model import Unknown as Unknown
    from ottbuild.payloads.model import Unset as Unset
    from ottbuild.payloads.payload import Payload as Payload
    from ottbuild.payloads.raw import raw as raw
    from ottbuild.providers._typed import *  # noqa: F403  the providers, and parse() and read_response() typed per kind
    from ottbuild.receiving.events import Event as Event
    from ottbuild.receiving.refusal import WebhookRefused as WebhookRefused
    from ottbuild.receiving.webhook import Webhook as Webhook
    from ottbuild.receiving.webhook import answer_challenge as answer_challenge
    from ottbuild.schemas.problem import InvalidPayload as InvalidPayload
    from ottbuild.schemas.problem import Problem as Problem
    from ottbuild.sending.aclient import AsyncClient as AsyncClient
    from ottbuild.sending.base import Timeouts as Timeouts
    from ottbuild.sending.client import Client as Client
    from ottbuild.sending.delivery import Outcome as Outcome
    from ottbuild.sending.errors import Refused as Refused
    from ottbuild.sending.errors import SendingError as SendingError
    from ottbuild.sending.errors import UnknownFate as UnknownFate
    from ottbuild.sending.errors import Unreachable as Unreachable
    from ottbuild.sending.journal import Journal as Journal
    from ottbuild.sending.journal import JournalError as JournalError
    from ottbuild.sending.retries import Retries as Retries

__version__ = "0.1.0"

_HOMES = {
    "Campaign": "campaigns.campaign",
    "each": "campaigns.marks",
    "field": "campaigns.marks",
    "when": "campaigns.marks",
    "check": "catalog",
    "kinds": "catalog",
    "parse": "catalog",
    "read_response": "catalog",
    "schema": "catalog",
    "to_code": "code.writer",
    "preview": "drawing.page",
    "Request": "http.request",
    "Meaning": "http.responses",
    "UnreadableResponse": "http.responses",
    "explain_response": "http.responses",
    "Sendable": "http.sendable",
    "Builder": "payloads.builder",
    "Builds": "payloads.builder",
    "Part": "payloads.builder",
    "Secret": "payloads.hidden",
    "UNSET": "payloads.model",
    "Model": "payloads.model",
    "Unknown": "payloads.model",
    "Unset": "payloads.model",
    "Payload": "payloads.payload",
    "raw": "payloads.raw",
    "Event": "receiving.events",
    "WebhookRefused": "receiving.refusal",
    "Webhook": "receiving.webhook",
    "answer_challenge": "receiving.webhook",
    "read_webhook": "receiving.webhook",
    "InvalidPayload": "schemas.problem",
    "Problem": "schemas.problem",
    "AsyncClient": "sending.aclient",
    "Timeouts": "sending.base",
    "Client": "sending.client",
    "Receipt": "http.verdicts",
    "Outcome": "sending.delivery",
    "Refused": "sending.errors",
    "SendingError": "sending.errors",
    "UnknownFate": "sending.errors",
    "Unreachable": "sending.errors",
    "Journal": "sending.journal",
    "JournalError": "sending.journal",
    "Retries": "sending.retries",
}
"""The module that each public name is loaded from when it is first used."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__all__":  # asked for by a star import, which is the one to load everything
        from ottbuild.providers._table import PROVIDERS

        with_extra = {
            name for name, home in _HOMES.items() if home.startswith("sending.")
        }  # which may not be installed
        return [*(name for name in _HOMES if name not in with_extra), *PROVIDERS]
    if name in _HOMES:
        value = getattr(import_module(f"ottbuild.{_HOMES[name]}"), name)
    elif name[:1].isupper():  # as the classes of providers are; submodules are looked up here as well
        from ottbuild.catalog import provider

        try:
            value = provider(name)
        except LookupError:
            raise _missing(name) from None
    else:
        raise _missing(name)
    globals()[name] = value
    return value


def _missing(name: str) -> Exception:
    """Return the error about a name that does not exist."""
    import sys
    from dis import opname

    if name.startswith("_"):
        return AttributeError(f"module 'ottbuild' has no attribute {name!r}")
    from ottbuild.catalog import about_name
    from ottbuild.payloads.guesses import unknown

    caller = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    if opname[caller.f_code.co_code[caller.f_lasti]] == "IMPORT_FROM":
        # the statement replaces the text of an AttributeError by its own
        return ImportError(about_name(name, *_HOMES), name=__name__)
    return unknown(about_name, name, *_HOMES)


def __dir__() -> list[str]:
    from ottbuild.catalog import providers

    return sorted({*globals(), *_HOMES, *providers()})
