"""What LINE's own SDK knows of webhooks, the spec knows, too: each event, each message and each field."""

from __future__ import annotations

from collections.abc import Iterator

import linebot.v3.webhooks.models as sdk
import pytest

from ottbuild.schemas.spec import spec_of, tagged

SPEC = spec_of("ottbuild.providers.line")
OURS = {
    "CallbackRequest": "Webhook",
    "ContentProvider": "ContentProvider",
    "DeliveryContext": "DeliveryContext",
    "Emoji": "ReceivedEmoji",
    "UserMentionee": "ReceivedMentionee",
    "AllMentionee": "ReceivedMentionee",
    "Mention": "ReceivedMention",
    "ImageSet": "ImageSet",
    "UnsendDetail": "Unsent",
    "FollowDetail": "Followed",
    "JoinedMembers": "Members",
    "LeftMembers": "Members",
    "PostbackContent": "Postback",
    "VideoPlayComplete": "VideoPlayComplete",
    "BeaconContent": "Beacon",
    "LinkContent": "AccountLink",
    "JoinedMembershipContent": "Membership",
    "LeftMembershipContent": "Membership",
    "RenewedMembershipContent": "Membership",
    "AttachedModuleContent": "Module",
    "DetachedModuleContent": "Module",
    "ChatControl": "ChatControl",
    "PnpDelivery": "Delivery",
    "PnpDeliveryCompletionEvent": "DeliveryEvent",
}
UNIONS = {"Event": "Event", "Source": "Source", "MessageContent": "ReceivedMessage"}


def pairs(name: str) -> dict[str, str]:
    """Return the tags of a choice of the SDK, and the classes for them."""
    found: dict[str, str] = getattr(getattr(sdk, name), f"_{name}__discriminator_value_class_map")
    return found


def known() -> Iterator[tuple[str, str]]:
    """Yield the classes of the SDK with our components for them."""
    yield from OURS.items()
    for theirs, ours in UNIONS.items():
        for tag, name in pairs(theirs).items():
            yield name, tagged(SPEC.schemas[ours])[tag].rpartition("/")[2]


@pytest.mark.parametrize(("theirs", "ours"), [*known()])
def test_the_fields_are_known(theirs: str, ours: str) -> None:
    wanted = {field.alias for field in getattr(sdk, theirs).__fields__.values()}
    assert wanted <= SPEC.schemas[ours]["properties"].keys()


def test_every_class_is_known() -> None:
    plain = {"EventMode", "Mentionee", "MembershipContent", "ModuleContent", *UNIONS}
    classes = {name for name in dir(sdk) if isinstance(getattr(sdk, name), type)}
    assert classes - plain - {theirs for theirs, _ in known()} == set()
