"""LINE's own SDK reads the cases, and writes the same JSON.

What the SDK does not know, since LINE had it after the SDK's release, is in a snapshot: `make review` shows when that
changes.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest
from linebot.v3 import messaging  # type: ignore[import-untyped]
from pydantic.v1 import BaseModel
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from tests.helpers import quietly
from tests.providers.cases.line import CASES

REQUESTS: dict[str, type[Any]] = {
    "line.reply": messaging.ReplyMessageRequest,
    "line.push": messaging.PushMessageRequest,
    "line.multicast": messaging.MulticastRequest,
    "line.narrowcast": messaging.NarrowcastRequest,
    "line.broadcast": messaging.BroadcastRequest,
    "line.validate": messaging.ValidateMessageRequest,
    "line.pnp_push": messaging.PnpMessagesRequest,
    "line.pnp_templated_push": messaging.PnpTemplatedMessageRequest,
    "line.loading_indicator": messaging.ShowLoadingAnimationRequest,
    "line.mark_as_read": messaging.MarkMessagesAsReadByTokenRequest,
    "line.mark_chat_as_read": messaging.MarkMessagesAsReadRequest,
    "line.rich_menu": messaging.RichMenuRequest,
    "line.rich_menu_alias": messaging.CreateRichMenuAliasRequest,
    "line.rich_menu_alias_update": messaging.UpdateRichMenuAliasRequest,
    "line.rich_menu_bulk_link": messaging.RichMenuBulkLinkRequest,
    "line.rich_menu_bulk_unlink": messaging.RichMenuBulkUnlinkRequest,
    "line.rich_menu_batch": messaging.RichMenuBatchRequest,
}
"""Kind -> what the SDK reads it with. Every other kind is a message."""

UNIONS: list[type[Any]] = [
    messaging.Message,
    messaging.Template,
    messaging.Action,
    messaging.ImagemapAction,
    messaging.FlexContainer,
    messaging.FlexComponent,
    messaging.FlexBoxBackground,
    messaging.SubstitutionObject,
    messaging.MentionTarget,
    messaging.Recipient,
    messaging.DemographicFilter,
    messaging.RichMenuBatchOperation,
]
"""Objects of which the SDK knows several sorts."""


DEFAULTS: dict[tuple[str, str], Any] = {
    ("ReplyMessageRequest", "notificationDisabled"): False,
    ("PushMessageRequest", "notificationDisabled"): False,
    ("MulticastRequest", "notificationDisabled"): False,
    ("NarrowcastRequest", "notificationDisabled"): False,
    ("BroadcastRequest", "notificationDisabled"): False,
    ("PnpMessagesRequest", "notificationDisabled"): False,
    ("Limit", "upToRemainingQuota"): False,
    ("Limit", "forbidPartialDelivery"): False,
    ("FlexImage", "size"): "md",
    ("FlexImage", "animated"): False,
}
"""Class and field of the SDK -> what it fills in where a payload leaves the field to LINE."""

UNUSED_FIELDS = {
    ("FlexIcon", "offsetBottom"),  # not possible in a baseline box, the only place for an icon
}


class Pair(NamedTuple):
    """An object in three forms: built by us, read by the SDK, and written by the SDK."""

    ours: dict[str, Any]
    model: BaseModel
    theirs: dict[str, Any]

    @property
    def name(self) -> str:
        return type(self.model).__name__


def read(name: str) -> Pair | None:
    """Return a case in three forms; None if it has an object of a sort that the SDK does not know."""
    payload = quietly(CASES[name])
    ours = payload.to_dict()
    try:
        model = REQUESTS.get(payload.kind, messaging.Message).from_dict(ours)
    except ValueError as error:
        if "failed to lookup discriminator value" not in str(error):
            raise
        return None
    return Pair(ours, model, json.loads(model.to_json()))


@cache
def everything() -> list[Pair]:
    """Return all objects of all cases."""
    return [pair for name in CASES for whole in [read(name)] if whole is not None for pair in objects(whole)]


def objects(pair: Pair) -> Iterator[Pair]:
    """Yield an object and every object in it, as long as the three forms correspond."""
    yield pair
    for field, value in fields(pair.model).items():
        if field in pair.ours and field in pair.theirs:
            yield from inner_objects(pair.ours[field], value, pair.theirs[field])


def inner_objects(ours: Any, value: Any, theirs: Any) -> Iterator[Pair]:
    if isinstance(value, BaseModel):
        yield from objects(Pair(ours, value, theirs))
    elif isinstance(value, list):
        for one in zip(ours, value, theirs, strict=True):
            yield from inner_objects(*one)
    elif isinstance(value, dict):
        for key in value:
            yield from inner_objects(ours[key], value[key], theirs[key])


def fields(model: BaseModel) -> dict[str, Any]:
    """Return the wire names of the fields that the SDK knows of an object."""
    return {field.alias: getattr(model, name) for name, field in model.__fields__.items()}


def added(pair: Pair) -> dict[tuple[str, str], Any]:
    """Return the fields that the SDK adds to an object, without those of inner objects."""
    return {(pair.name, field): pair.theirs[field] for field in pair.theirs.keys() - pair.ours.keys()}


def dropped(pair: Pair) -> set[tuple[str, str]]:
    """Return the fields that the SDK drops from an object, without those of inner objects."""
    return {(pair.name, field) for field in pair.ours.keys() - pair.theirs.keys()}


def without_additions(pair: Pair) -> Any:
    for one in objects(pair):
        for _, field in added(one):
            del one.theirs[field]
    return pair.theirs


def without_omissions(pair: Pair) -> Any:
    for one in objects(pair):
        for _, field in dropped(one):
            del one.ours[field]
    return pair.ours


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_sdk_writes_what_it_read(name: str) -> None:
    pair = read(name)
    if pair is None:
        return  # it is in the snapshot
    for one in objects(pair):
        assert added(one).items() <= DEFAULTS.items()
    ours, theirs = without_omissions(pair), without_additions(pair)
    assert json.dumps(theirs, sort_keys=True) == json.dumps(ours, sort_keys=True)


def test_every_default_that_is_listed_occurs() -> None:
    assert {field for pair in everything() for field in added(pair)} == DEFAULTS.keys()


def test_what_the_sdk_does_not_know(snapshot: SnapshotAssertion) -> None:
    unknown = {
        "cases": sorted(name for name in CASES if read(name) is None),
        "fields": sorted({".".join(field) for pair in everything() for field in dropped(pair)}),
    }
    assert unknown == snapshot.use_extension(JSONSnapshotExtension)


def test_the_cases_use_every_sort_of_object_that_the_sdk_knows() -> None:
    known = {sort.__name__ for union in UNIONS for sort in union.__subclasses__()}
    assert known <= {pair.name for pair in everything()}


def test_the_cases_use_every_field_that_the_sdk_knows() -> None:
    known = {(pair.name, field) for pair in everything() for field in fields(pair.model)}
    used = {(pair.name, field) for pair in everything() for field in pair.ours}
    assert known - used == UNUSED_FIELDS
