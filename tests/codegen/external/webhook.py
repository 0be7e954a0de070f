"""Makes the document of a chat platform's webhook, and events as the platform sends them."""

from __future__ import annotations

from copy import deepcopy as copy_of
from typing import Any

Data = dict[str, Any]
TEXT: Data = {"type": "string"}
NUMBER: Data = {"type": "integer", "format": "int64"}
EVENTS: dict[str, tuple[list[str], Data]] = {
    "message": (["message"], {"replyToken": TEXT, "message": "MessageContent"}),
    "unsend": (["unsend"], {"unsend": {"messageId": TEXT}}),
    "follow": (["replyToken", "follow"], {"replyToken": TEXT, "follow": {"isUnblocked": {"type": "boolean"}}}),
    "unfollow": ([], {}),
    "join": (["replyToken"], {"replyToken": TEXT}),
    "leave": ([], {}),
    "memberJoined": (["replyToken", "joined"], {"replyToken": TEXT, "joined": {"members": ["UserSource"]}}),
    "memberLeft": (["left"], {"left": {"members": ["UserSource"]}}),
    "postback": (["postback"], {"replyToken": TEXT, "postback": {"data": TEXT, "params": {"type": "object", "additionalProperties": TEXT}}}),
    "videoPlayComplete": (["replyToken", "videoPlayComplete"], {"replyToken": TEXT, "videoPlayComplete": {"trackingId": TEXT}}),
    "beacon": (["replyToken", "beacon"], {"replyToken": TEXT, "beacon": {"hwid": TEXT, "type": {"type": "string", "enum": ["enter", "banner", "stay"]}, "dm": TEXT}}),
    "accountLink": (["link"], {"replyToken": TEXT, "link": {"result": {"type": "string", "enum": ["ok", "failed"]}, "nonce": TEXT}}),
    "membership": (["replyToken", "membership"], {"replyToken": TEXT, "membership": "MembershipContent"}),
}  # fmt: skip
"""Type of an event -> its required properties, and all; a text refers to a component, a list to an array of one."""
CONTENTS: dict[str, tuple[list[str], Data]] = {
    "text": (["text", "quoteToken"], {"text": TEXT, "emojis": ["Emoji"], "mention": "Mention", "quoteToken": TEXT, "quotedMessageId": TEXT}),
    "image": (["contentProvider", "quoteToken"], {"contentProvider": "ContentProvider", "imageSet": {"id": TEXT, "index": NUMBER, "total": NUMBER}, "quoteToken": TEXT}),
    "video": (["contentProvider", "quoteToken"], {"duration": NUMBER, "contentProvider": "ContentProvider", "quoteToken": TEXT}),
    "audio": (["contentProvider"], {"contentProvider": "ContentProvider", "duration": NUMBER}),
    "file": (["fileName", "fileSize"], {"fileName": TEXT, "fileSize": NUMBER}),
    "location": (["latitude", "longitude"], {"title": TEXT, "address": TEXT, "latitude": {"type": "number"}, "longitude": {"type": "number"}}),
    "sticker": (["packageId", "stickerId", "stickerResourceType", "quoteToken"], {"packageId": TEXT, "stickerId": TEXT, "stickerResourceType": {"type": "string", "enum": ["STATIC", "ANIMATION", "SOUND"]}, "keywords": {"type": "array", "maxItems": 15, "items": TEXT}, "text": {"type": "string", "maxLength": 100}, "quoteToken": TEXT}),
}  # fmt: skip
"""The same of the contents of a message."""
SOURCES = {"user": ["userId"], "group": ["groupId", "userId"], "room": ["roomId", "userId"]}
MEMBERSHIPS = {"joined": ["membershipId"], "left": ["membershipId"], "renewed": ["membershipId"]}
EVENT = {
    "mode": "active", "timestamp": 1_700_000_000_000, "webhookEventId": "01H", "deliveryContext": {"isRedelivery": False},
    "source": {"type": "user", "userId": "U1"},
}  # fmt: skip
"""What is in every event."""


def ref(name: str) -> Data:
    return {"$ref": f"#/components/schemas/{name}"}


def _placed(value: Any) -> Data:
    if isinstance(value, str):
        return ref(value)
    if isinstance(value, list):
        return {"type": "array", "items": ref(value[0])}
    if {"type", "$ref"} & value.keys() and not isinstance(value.get("type"), dict):
        return dict(value)
    return {
        "type": "object",
        "required": list(value),
        "properties": {name: _placed(part) for name, part in value.items()},
    }


def _camel(name: str) -> str:
    return name[:1].upper() + name[1:]


def _family(base: str, required: list[str], properties: Data, members: dict[str, tuple[list[str], Data]], end: str) -> dict[str, Data]:  # fmt: skip
    """Return an object with a tag, and the objects that inherit from it."""
    names = {tag: f"{_camel(tag)}{end}" for tag in members}
    mapping = {tag: f"#/components/schemas/{name}" for tag, name in names.items()}
    family: dict[str, Data] = {
        base: {
            "type": "object",
            "required": ["type", *required],
            "properties": {"type": TEXT, **{name: _placed(part) for name, part in properties.items()}},
            "discriminator": {"propertyName": "type", "mapping": mapping},
        }
    }
    for tag, (needed, own) in members.items():
        part: Data = {"type": "object", "properties": {name: _placed(value) for name, value in own.items()}}
        if needed:
            part["required"] = list(needed)
        parts: list[Data] = [ref(base), part]
        family[names[tag]] = {"allOf": parts, "description": f"The {tag} of a {base}."}
    return family


def components(copy: str = "") -> dict[str, Data]:
    """Return the component schemas; `copy` stands at the end of the names of all of them."""

    def renamed(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: renamed(value) for key, value in node.items()}
        if isinstance(node, list):
            return [renamed(item) for item in node]
        is_ref = isinstance(node, str) and node.startswith("#/components/schemas/")
        return f"{node}{copy}" if is_ref else node

    mode = {"type": "string", "enum": ["active", "standby"]}
    context = {"type": "object", "required": ["isRedelivery"], "properties": {"isRedelivery": {"type": "boolean"}}}
    event = {"source": "Source", "timestamp": NUMBER, "mode": mode, "webhookEventId": TEXT, "deliveryContext": context}
    schemas: dict[str, Data] = {
        "CallbackRequest": {
            "type": "object",
            "required": ["destination", "events"],
            "properties": {
                "destination": {"type": "string", "minLength": 33, "maxLength": 33, "pattern": "^U[0-9a-f]{32}$"},
                "events": {"type": "array", "items": ref("Event")},
            },
        },
        **_family("Event", ["timestamp", "mode", "webhookEventId", "deliveryContext"], event, EVENTS, "Event"),
        **_family("Source", [], {}, {tag: (names[:1], dict.fromkeys(names, TEXT)) for tag, names in SOURCES.items()}, "Source"),
        **_family("MessageContent", ["id"], {"id": TEXT}, CONTENTS, "MessageContent"),
        **_family(
            "MembershipContent", [], {}, {tag: (names, dict.fromkeys(names, NUMBER)) for tag, names in MEMBERSHIPS.items()},
            "MembershipContent",
        ),
        **_family(
            "Mentionee", ["index", "length"], {"index": NUMBER, "length": NUMBER},
            {"user": ([], {"userId": TEXT, "isSelf": {"type": "boolean"}}), "all": ([], {})}, "Mentionee",
        ),
        "Mention": _placed({"mentionees": ["Mentionee"]}),
        "Emoji": _placed({"index": NUMBER, "length": NUMBER, "productId": TEXT, "emojiId": TEXT}),
        "ContentProvider": {
            "type": "object",
            "required": ["type"],
            "properties": {
                "type": {"type": "string", "enum": ["line", "external"]}, "originalContentUrl": {"type": "string", "format": "uri"},
                "previewImageUrl": {"type": "string", "format": "uri"},
            },
        },
    }  # fmt: skip
    return {f"{name}{copy}": renamed(schema) for name, schema in schemas.items()}


def document(copies: int = 1) -> Data:
    """Return the document: what the platform sends is the body of an operation that its users offer."""
    paths: Data = {}
    schemas: dict[str, Data] = {}
    for number in range(copies):
        copy = "" if number == 0 else f"V{number}"
        schemas |= components(copy)
        body = {"content": {"application/json": {"schema": ref(f"CallbackRequest{copy}")}}, "required": True}
        paths[f"/callback{copy}"] = {
            "post": {
                "operationId": f"callback{copy}", "requestBody": body,
                "responses": {"200": {"description": "Received.", "content": {"text/plain": {"schema": TEXT}}}},
            }
        }  # fmt: skip
    return {
        "openapi": "3.0.3",
        "info": {"title": "Webhook", "version": "1.0", "description": "What the platform sends to a bot."},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def event(tag: str, **more: Any) -> Data:
    """Return an event with all that its type requires."""
    filled: Data = {
        "message": {"message": {"type": "text", "id": "1", "text": "Hi", "quoteToken": "q"}},
        "unsend": {"unsend": {"messageId": "1"}},
        "follow": {"follow": {"isUnblocked": False}},
        "memberJoined": {"joined": {"members": [{"type": "user", "userId": "U2"}]}},
        "memberLeft": {"left": {"members": [{"type": "user", "userId": "U2"}]}},
        "postback": {"postback": {"data": "a=b", "params": {"date": "2026-01-01"}}},
        "videoPlayComplete": {"videoPlayComplete": {"trackingId": "t"}},
        "beacon": {"beacon": {"hwid": "h", "type": "enter", "dm": "d"}},
        "accountLink": {"link": {"result": "ok", "nonce": "n"}},
        "membership": {"membership": {"type": "joined", "membershipId": 7}},
    }
    token = {"replyToken": "r"} if "replyToken" in EVENTS[tag][1] else {}
    return copy_of({"type": tag, **EVENT, **token, **filled.get(tag, {}), **more})
