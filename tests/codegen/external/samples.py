"""Payloads of the external documents: good ones, and bad ones with what is wrong with them."""

from __future__ import annotations

from typing import Any, NamedTuple

GUEST = {"name": "Ada", "email": None}
ROOM = {"kind": "suite", "beds": {"double": 1}, "children": [{"age": 3}]}
BOOKING: dict[str, Any] = {"guest": GUEST, "rooms": [ROOM], "arrival": "2025-01-01", "departure": "2025-01-02"}
MEMBER: dict[str, Any] = {"id": 1, "emoji": "😀", "level": 1, "kind": "person"}
ADDRESS = {"street": "Main street 1", "postcode": "1011", "country": "NO", "position": None}
PARTY: dict[str, Any] = {"name": "Bo", "company": None, "address": ADDRESS}
SHIPMENT: dict[str, Any] = {
    "from": PARTY,
    "to": None,
    "parcels": [
        {"weight": 1, "size": {"length": 1, "width": 2, "height": 3}, "contents": None},
        {"weight": 2.5, "contents": {"kind": "Documents", "pages": None}},
        {"weight": 3, "contents": {"kind": "Goods", "items": [{"name": "hat", "dangerous": False}]}},
    ],
    "options": [{"type": "window", "from": "10:00"}, {"type": "evening", "preferred": {"type": "window"}}],
    "drop_off": None,
}
CARD: dict[str, Any] = {"to": "a", "kind": "picture", "picture": {"id": "1"}}


class Sample(NamedTuple):
    """A payload."""

    stem: str
    component: str
    """As it is called in the document."""
    data: Any
    problems: tuple[tuple[str, str], ...] = ()
    """Pointer and rule of everything that is wrong with it."""


GOOD = [
    Sample("hotel_bookings", "BookingRequest", BOOKING),
    Sample(
        "hotel_bookings",
        "BookingRequest",
        {
            **BOOKING,
            "payment": {"method": "points", "points": 3},
            "voucher": "abcd",
            "labels": {"a": "b"},
            "extras": {"parking": {"amount": 12.5, "currency": "NOK"}},
            "metadata": {"x": [None]},
            "anything": [1, {"a": None}],
            "class": "business",
            "1st-choice": "sea",
            "first_name": "A",
            "first-name": "B",
            "wishes": ["quiet"],
        },
    ),
    Sample(
        "hotel_bookings",
        "BookingRequest",
        {
            **BOOKING,
            "guest": {"name": "B", "address": None, "loyalty": {"programme": "stay"}, "country": "NO"},
            "voucher": {"code": "x", "pin": 3},
            "anything": None,
            "wishes": "quiet",
        },
    ),
    Sample("hotel_bookings", "Booking", {"id": "B-1", **BOOKING, "status": "held", "total": None, "parts": []}),
    Sample(
        "hotel_bookings",
        "BookingEvent",
        {"event": "booking.moved", "at": "now", "before": None}
        | {"before": {**BOOKING, "id": "B-1", "status": "held"}},
    ),
    Sample("hotel_bookings", "BookingEvent", {"event": "booking.cancelled", "at": "now", "reason": None}),
    Sample(
        "hotel_bookings",
        "BookingEvent",
        {"event": "GuestArrived", "at": "now", "nested": [{"event": "GuestArrived", "at": "now", "room": "12"}]},
    ),
    Sample("hotel_bookings", "_address", {"lines": ["x"], "geo": [1, 2.5]}),
    Sample("loyalty", "loyalty.Member", MEMBER),
    Sample(
        "loyalty",
        "loyalty.Member",
        {
            **MEMBER,
            "self": "s",
            "build": True,
            "wire": "w",
            "None": None,
            "@type": "x",
            "$ref": "y",
            "": "z",
            "!": "w",
            "companion": None,
            "level_name": None,
            "history": [None, {"points": 1}],
            "by_year": {"a": None, "b": {"points": 2}},
            "scores": [[1, None]],
            "closed": {},
            "open": {"a": "x", "b": 3},
            "free": {"x": None},
            "pair": [{"points": 1}],
            "limit": "none",
            "untyped_list": ["a"],
            "mixed": 1,
            "always": True,
            "rewards": [{"type": "gift"}, {"type": "night"}],
        },
    ),
    Sample(
        "loyalty", "loyalty.Member", {**MEMBER, "companion": MEMBER, "pair": {"points": 1}, "limit": 3, "mixed": "a"}
    ),
    Sample("loyalty", "Offer", {"title": "x", "kind": "gift", "gift": {"type": "present"}}),
    Sample("loyalty", "Reward", {"type": "night", "nights": 2}),
    Sample("parcel_carrier", "NewShipment", SHIPMENT),
    Sample(
        "parcel_carrier",
        "Shipment",
        {
            "id": "S1",
            **SHIPMENT,
            "product": None,
            "price": 3,
            "last_event": {"at": "now", "status": "Failed", "why": "other: storm"},
            "delivered": {"at": "now", "status": "HandedOver", "to": "locker"},
        },
    ),
    Sample("parcel_carrier", "TrackingEvent", {"at": "now", "status": "Scanned"}),
    Sample("common", "Problem", {"code": 17, "text": None, "causes": [{"code": 1}]}),
    Sample("picture_post", "CardRequest", CARD),
    Sample(
        "picture_post",
        "CardRequest",
        {
            **CARD,
            "note": None,
            "picture": {"link": "l", "width": 3},
            "album": [{"id": "2"}, {"link": "m", "caption": "c"}],
            "corners": {"left": {"link": "n"}, "right": {"id": "3"}},
            "spare": None,
            "seal": {"note": "n", "wax": "red"},
        },
    ),
    Sample("picture_post", "CardRequest", {**CARD, "seal": "x", "spare": {"id": "4"}}),
    Sample("picture_post", "CardRequest", {**CARD, "seal": {"link": "l"}}),
    Sample("picture_post", "CardRequest", {"card": "c", "read": True, "to": "a"}),
    *(
        Sample("picture_post", "Card", {"to": "a", "kind": "puzzle", "puzzle": puzzle})
        for puzzle in (
            {"tiles": ["t"]},
            {"name": "riddle", "answer": {"text": "x"}},
            {"name": "knot"},
            {"name": "maze", "tiles": []},
            {"level": 2},
            {"level": 1, "name": "custom"},
            {"level": True, "next": {"level": 1}},
        )
    ),
    *(
        Sample("picture_post", "Settings", data)
        for data in ({}, {"frame": "f"}, {"owner": "me", "pin": "1"}, {"pin": "1"})
    ),
]
BAD = [
    Sample(
        "hotel_bookings",
        "BookingRequest",
        {
            **BOOKING,
            "guest": {"name": "x"},
            "rooms": [{"kind": "x", "children": [{"age": 18}]}],
            "voucher": 3,
            "extras": {"parking": {"amount": 0, "currency": "NOK"}},
            "wishes": [1],
            "class": 1,
        },
        (
            ("/guest", "any_of"),
            ("/rooms/0/kind", "enum"),
            ("/rooms/0/children/0/age", "maximum"),
            ("/voucher", "type"),
            ("/extras/parking/amount", "forbidden"),
            ("/wishes/0", "type"),
            ("/class", "type"),
        ),
    ),
    Sample(
        "hotel_bookings",
        "BookingEvent",
        {"event": "booking.gone"},  # probably booking.moved
        (("/at", "required"), ("/event", "unknown_variant")),
    ),
    Sample("hotel_bookings", "BookingEvent", {"event": "room.flooded"}, (("/event", "unknown_variant"),)),
    Sample(
        "hotel_bookings",
        "BookingEvent",
        {"reason": "fire"},  # only a cancelled booking has a reason
        (("/at", "required"), ("/event", "required"), ("/reason", "enum")),
    ),
    Sample(
        "hotel_bookings",
        "BookingEvent",
        {"event": "GuestArrived", "at": "now", "room": "13", "nested": [{"event": "booking.cancelled", "at": "now"}]},
        (("/nested/0/reason", "required"), ("/room", "forbidden")),
    ),
    Sample(
        "hotel_bookings",
        "_address",
        {"lines": ["x", "x"], "geo": [91, 2.5]},
        (("/geo/0", "maximum"), ("/lines/1", "unique_items")),
    ),
    Sample("hotel_bookings", "Booking", {**BOOKING, "id": "X"}, (("/id", "pattern"), ("/status", "required"))),
    Sample(
        "loyalty",
        "loyalty.Member",
        {
            **MEMBER,
            "pair": "x",
            "limit": "some",
            "mixed": 2,
            "always": False,
            "closed": {"a": 1},
            "open": {"b": "x"},
            "level_name": "x",
            "companion": {"id": 0},
            "history": [1],
            "by_year": {"a": 3},
            "scores": [["x"]],
            "unknown": 1,
            "rewards": [{"type": "none"}],
        },
        (
            ("/always", "const"),
            ("/by_year/a", "type"),
            ("/closed", "max_fields"),
            ("/companion/emoji", "required"),
            ("/companion/id", "minimum"),
            ("/companion/kind", "required"),
            ("/companion/level", "required"),
            ("/history/0", "type"),
            ("/level_name", "enum"),
            ("/limit", "any_of"),
            ("/mixed", "enum"),
            ("/open/b", "type"),
            ("/pair", "type"),
            ("/scores/0/0", "type"),
            ("/rewards/0/type", "unknown_variant"),
            ("/unknown", "unknown_field"),
        ),
    ),
    Sample(
        "loyalty",
        "Offer",
        {"title": "x", "kind": "price", "gift": {}},
        (("/cents", "required"), ("/gift", "unknown_field")),
    ),
    Sample("loyalty", "Reward", {"nights": 2}, (("/type", "required"),)),
    Sample(
        "parcel_carrier",
        "NewShipment",
        {
            **SHIPMENT,
            "from": {**PARTY, "contact": {"phone": "1", "languages": [None, 3]}},
            "parcels": [{"weight": 0}, {"weight": 1, "contents": {"kind": "Goods"}}],
            "options": [{"type": "evening", "preferred": {"type": "insurance"}}, {"type": "insurance", "amount": 0}],
        },
        (
            ("/from/contact/languages/1", "type"),
            ("/from/contact/phone", "pattern"),
            ("/options/0/preferred/type", "unknown_variant"),
            ("/options/1/amount", "minimum"),
            ("/parcels/0/weight", "forbidden"),
            ("/parcels/1/contents/items", "required"),
        ),
    ),
    Sample(
        "parcel_carrier",
        "Shipment",
        {
            **SHIPMENT,
            "id": "S1",
            "product": "boat",
            "price": 0,
            "tags": list("abcdef"),
            "last_event": {"at": "now", "status": "Failed", "why": "storm"},
            "delivered": {"at": "now", "status": "Failed", "to": "locker"},
        },
        (
            ("/delivered/status", "const"),
            ("/last_event/why", "any_of"),
            ("/price", "minimum"),
            ("/product", "enum"),
            ("/tags", "max_items"),
        ),
    ),
    Sample("common", "Problem", {"code": 3, "text": 1}, (("/code", "enum"), ("/text", "type"))),
    Sample("picture_post", "Picture", {}, (("", "unknown_variant"),)),
    Sample("picture_post", "Picture", {"caption": "c"}, (("", "unknown_variant"),)),
    Sample("picture_post", "Picture", {"id": "1", "link": "2"}, (("", "unknown_variant"),)),
    Sample("picture_post", "Picture", {"link": "1", "id": None}, (("/id", "unknown_field"),)),
    Sample("picture_post", "Picture", {"width": 1}, (("/link", "required"),)),
    Sample(
        "picture_post", "Picture", {"id": "", "caption": "c" * 11}, (("/id", "min_length"), ("/caption", "max_length"))
    ),
    Sample(
        "picture_post",
        "CardRequest",
        {
            **CARD,
            "picture": {"id": 1},
            "album": [{"link": 2}, {}, 3],
            "corners": {"x": {"width": "1"}},
            "seal": {"wax": "green"},
        },
        (
            ("/picture/id", "type"),
            ("/album/0/link", "type"),
            ("/album/1", "unknown_variant"),
            ("/album/2", "type"),
            ("/corners/x/link", "required"),
            ("/corners/x/width", "type"),
            ("/seal/wax", "enum"),
        ),
    ),
    Sample("picture_post", "CardRequest", {"to": "a", "kind": "gone"}, (("", "unknown_variant"),)),
    Sample("picture_post", "CardRequest", {"card": "c"}, (("/read", "required"),)),
    Sample("picture_post", "Settings", {"owner": "me"}, (("/pin", "required"),)),
    *(
        Sample("picture_post", "Card", {"to": "a", "kind": "puzzle", "puzzle": puzzle}, ((f"/puzzle{at}", rule),))
        for puzzle, at, rule in (
            ({"name": "riddle"}, "/answer", "required"),
            ({"name": "other"}, "", "unknown_variant"),
            ({"name": "custom"}, "", "unknown_variant"),
            ({"level": 3}, "", "unknown_variant"),
            ({"level": False}, "", "unknown_variant"),
            ({"level": True, "name": "custom"}, "/name", "unknown_field"),
            ({"name": "knot", "level": 1}, "/name", "enum"),
        )
    ),
]
