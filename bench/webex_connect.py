"""An SMS to many destinations, each with a correlation id of its own, to bytes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable
from random import Random
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, Field

from ottbuild import WebexConnect

TEXT = "Your order has left our warehouse and will be with you tomorrow between 9 and 12."
SENDER = "SHOP"
NOTIFY = "https://example.com/webex/notify"

People = list[tuple[str, str]]
"""Phone numbers with correlation ids."""


def people(number: int) -> People:
    random = Random(7)
    return [(f"+4477009{place:05}", str(uuid.UUID(int=random.getrandbits(128), version=4))) for place in range(number)]


def as_dict(to: People) -> dict[str, Any]:
    return {
        "notifyurl": NOTIFY,
        "deliverychannel": "sms",
        "channels": {"sms": {"text": TEXT, "senderid": SENDER}},
        "destination": [{"msisdn": [phone], "correlationid": correlationid} for phone, correlationid in to],
    }


def one_by_one(to: People) -> Any:
    message = WebexConnect.sms(TEXT, senderid=SENDER).notifyurl(NOTIFY)
    for phone, correlationid in to:
        message = message.to(msisdn=[phone], correlationid=correlationid)
    return message


def batches(to: Iterable[tuple[str, str]]) -> Any:
    phone_of = WebexConnect.Destination.phone
    message = WebexConnect.sms(TEXT, senderid=SENDER).notifyurl(NOTIFY)
    return message.batches(phone_of(msisdn=[phone], correlationid=correlationid) for phone, correlationid in to)


class Sms(BaseModel):
    text: str = Field(min_length=1, max_length=1024)
    senderid: str


class Channels(BaseModel):
    sms: Sms


class Destination(BaseModel):
    msisdn: Annotated[list[str], Field(min_length=1)]
    correlationid: str = Field(max_length=50)


class Request(BaseModel):
    notifyurl: str = Field(pattern=r"^\S*$")
    deliverychannel: Literal["sms"] = "sms"
    channels: Channels
    destination: Annotated[list[Destination], Field(min_length=1, max_length=1000)]


def pydantic(to: People) -> bytes:
    request = Request(
        notifyurl=NOTIFY,
        channels=Channels(sms=Sms(text=TEXT, senderid=SENDER)),
        destination=[Destination(msisdn=[phone], correlationid=correlationid) for phone, correlationid in to],
    )
    return request.model_dump_json().encode()


def batch() -> dict[str, Callable[[], object]]:
    """Return the functions to measure by name; the first is the reference."""
    to = people(1000)
    expected = orjson.dumps(as_dict(to))
    assert one_by_one(to).to_bytes() == expected
    assert [request.to_bytes() for request in batches(to)] == [expected]
    assert json.loads(pydantic(to)) == as_dict(to)
    return {
        "dict + orjson (no checks)": lambda: orjson.dumps(as_dict(to)),
        "dict + json.dumps (no checks)": lambda: json.dumps(
            as_dict(to), ensure_ascii=False, separators=(",", ":")
        ).encode(),
        "ottbuild, .to() in a loop, checked": lambda: one_by_one(to).to_bytes(),
        "ottbuild, .to() in a loop, check=False": lambda: one_by_one(to).to_bytes(check=False),
        "ottbuild, .batches(), checked": lambda: [request.to_bytes() for request in batches(to)],
        "pydantic (limits, no rules across fields)": lambda: pydantic(to),
    }


def sending(number: int) -> dict[str, Callable[[], object]]:
    """Return the functions for any number of destinations. A single request is not checked, because 1000 is the limit."""
    to = people(number)
    return {
        "dict + orjson (no checks)": lambda: orjson.dumps(as_dict(to)),
        "ottbuild, .to() in a loop, check=False": lambda: one_by_one(to).to_bytes(check=False),
        "ottbuild, .batches(), checked": lambda: [request.to_bytes() for request in batches(to)],
    }


def report(compare: Callable[[dict[str, Callable[[], object]]], dict[str, tuple[float, float]]]) -> None:
    """Print the time for each destination, which does not depend on their number."""
    print("Webex Connect SMS, time per destination")
    for number in (100, 1000, 10000):
        for name, (seconds, ratio) in compare(sending(number)).items():
            print(f"  {f'{number:6} x {name}':52} {seconds / number * 1e6:9.2f} us {ratio:8.2f}")
    print()
