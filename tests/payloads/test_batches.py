"""A message for any number of receivers is split into valid requests. No receiver is lost, and none is kept in memory."""

import json
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import count, islice
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ottbuild
from ottbuild import Cima360, Esms, InvalidPayload, Line, MarketingCloud, Messenger, Viber, WebexConnect
from ottbuild.catalog import component
from ottbuild.payloads.calls import is_split
from ottbuild.providers.cima360.models import EmailRecipient
from ottbuild.providers.webex_connect.builders import SmsRequestBuilder
from ottbuild.providers.webex_connect.models import PhoneDestination
from ottbuild.schemas.spec import schema_of, spec_of
from tests.providers.cases import viber

Destination = WebexConnect.Destination
SMS = WebexConnect.sms("Your roast is ready.", senderid="ROAST")


def phones(number: int, start: int = 0) -> Iterator[Any]:
    return (
        Destination.phone(msisdn=[f"+4477009{place:05}"], correlationid=f"order-{place}")
        for place in range(start, start + number)
    )


def destinations(requests: list[Any]) -> list[list[dict[str, Any]]]:
    """Return the destinations of each request, and assert that all requests are valid."""
    return [request.to_dict()["destination"] for request in requests]


def ids(requests: list[Any]) -> list[str]:
    return [
        number
        for request in requests
        for destination in request.to_dict(check=False)["destination"]
        for number in destination["msisdn"]
    ]


@pytest.mark.parametrize(
    ("number", "sizes"),
    [
        (0, []),
        (1, [1]),
        (999, [999]),
        (1000, [1000]),
        (1001, [1000, 1]),
        (2345, [1000, 1000, 345]),
        (3000, [1000, 1000, 1000]),
    ],
)
def test_nobody_is_lost(number: int, sizes: list[int]) -> None:
    made = destinations(list(SMS.batches(phones(number))))
    assert list(map(len, made)) == sizes
    assert [one for some in made for one in some] == [
        {"msisdn": [f"+4477009{place:05}"], "correlationid": f"order-{place}"} for place in range(number)
    ]


def test_the_destinations_of_the_chain_come_first() -> None:
    message = SMS.to(msisdn=["a"], correlationid="1").destination([Destination.phone(msisdn=["b"])]).to(msisdn=["c"])
    first, second = message.batches(phones(998))
    assert [one["msisdn"][0] for one in first.to_dict()["destination"]][:4] == ["a", "b", "c", "+447700900000"]
    assert second.to_dict()["destination"] == [{"msisdn": ["+447700900997"], "correlationid": "order-997"}]


def test_a_chain_alone_is_divided() -> None:
    message = SMS
    for number in range(2500):
        message = message.to(msisdn=[str(number)])
    requests = list(message.batches())
    assert [len(one) for one in destinations(requests)] == [1000, 1000, 500]
    assert ids(requests) == [str(number) for number in range(2500)]


def test_everything_else_is_in_every_request() -> None:
    message = (
        SMS.smartlink(5, validity=30)
        .to(msisdn=["a"])
        .correlationid("campaign-9")
        .contact_policy("vip", channel_check_consent=True)
    )
    for request in message.batches(phones(1500)):
        wire = request.to_dict()
        del wire["destination"]
        assert wire == {
            "correlationid": "campaign-9",
            "deliverychannel": "sms",
            "channels": {
                "smartlinks": [{"linkid": 5, "validity": 30}],
                "sms": {"text": "Your roast is ready.", "senderid": "ROAST"},
                "contactPolicy": {"contactPolicyGroup": "vip", "channelCheckConsent": True},
            },
        }


def test_a_request_can_be_added_to() -> None:
    for number, request in enumerate(SMS.batches(phones(1500))):
        assert request.correlationid(f"batch-{number}").to_dict()["correlationid"] == f"batch-{number}"


def test_the_message_stays_as_it_is() -> None:
    message = SMS.to(msisdn=["a"]).gtr_id(["1"])
    before = message.to_bytes()
    once = [request.to_bytes() for request in message.batches(phones(1500), gtr_id=map(str, range(1500)))]
    again = [request.to_bytes() for request in message.batches(phones(1500), gtr_id=map(str, range(1500)))]
    assert once == again
    assert message.to_bytes() == before


# Many ids


def test_a_destination_with_too_many_ids_is_divided() -> None:
    numbers = [str(number) for number in range(2500)]
    requests = list(SMS.batches([Destination.phone(msisdn=numbers, correlationid="order-1")]))
    assert destinations(requests) == [
        [{"msisdn": numbers[:1000], "correlationid": "order-1"}],
        [{"msisdn": numbers[1000:2000], "correlationid": "order-1"}],
        [{"msisdn": numbers[2000:], "correlationid": "order-1"}],
    ]
    assert list(requests[0].to_dict()["destination"][0]) == ["msisdn", "correlationid"]


def test_a_destination_is_not_divided_without_need() -> None:
    some = [Destination.phone(msisdn=["a"] * 600), Destination.phone(msisdn=["b"] * 600)]
    assert [[len(one["msisdn"]) for one in request] for request in destinations(list(SMS.batches(some)))] == [
        [600],
        [600],
    ]


def test_both_kinds_of_whatsapp_ids_count() -> None:
    message = WebexConnect.whatsapp(WebexConnect.WhatsApp.text("Hello"), appid="a_1")
    some = [
        Destination.whatsapp(waid=["1"] * 400, bsuid=["2"] * 400),
        Destination.whatsapp(waid=["3"] * 200),
        Destination.whatsapp(bsuid=["4"]),
    ]
    first, second = destinations(list(message.batches(some)))
    assert [list(one) for one in first] == [["waid", "bsuid"], ["waid"]]
    assert second == [{"bsuid": ["4"]}]


@settings(max_examples=60)
@given(
    sizes=st.lists(st.one_of(st.integers(1, 5), st.integers(1, 2500)), max_size=40),
    chained=st.integers(0, 5),
    paired=st.booleans(),
)
def test_any_number_of_ids(sizes: list[int], chained: int, paired: bool) -> None:
    fresh = map(str, count())
    arrays = [list(islice(fresh, size)) for size in sizes]
    expected = [(number, str(place)) for place, array in enumerate(arrays) for number in array]
    message = SMS
    for place, array in enumerate(arrays[:chained]):
        message = message.to(msisdn=array, correlationid=str(place))
    more = (
        Destination.phone(msisdn=array, correlationid=str(place))
        for place, array in enumerate(arrays[chained:], start=len(arrays[:chained]))
    )
    requests = [
        request.to_dict() if all(size <= 1000 for size in sizes[:chained]) else request.to_dict(check=False)
        for request in message.batches(more, gtr_id=map(str, range(len(sizes))) if paired else None)
    ]
    made = [
        (number, destination["correlationid"])
        for request in requests
        for destination in request["destination"]
        for number in destination["msisdn"]
    ]
    assert made == expected
    for request in requests:
        assert 1 <= sum(len(one["msisdn"]) for one in request["destination"]) <= 1000
        if paired:
            assert request["gtrId"] == [one["correlationid"] for one in request["destination"]]
        assert ottbuild.check("webex_connect.message", request) == ()
    totals = [sum(len(one["msisdn"]) for one in request["destination"]) for request in requests]
    firsts = [len(request["destination"][0]["msisdn"]) for request in requests]
    assert all(total + following > 1000 for total, following in zip(totals, firsts[1:], strict=False))


# gtrId


def test_gtr_ids_stay_with_their_destinations() -> None:
    message = SMS.to(msisdn=["a"], correlationid="order-x").gtr_id(["gtr-x"])
    requests = list(message.batches(phones(2500), gtr_id=(f"gtr-{number}" for number in range(2500))))
    pairs = [
        (destination["correlationid"], gtr_id)
        for wire in (request.to_dict() for request in requests)
        for destination, gtr_id in zip(wire["destination"], wire["gtrId"], strict=True)
    ]
    assert pairs == [("order-x", "gtr-x"), *((f"order-{number}", f"gtr-{number}") for number in range(2500))]


def test_the_pieces_of_a_destination_have_its_gtr_id() -> None:
    some = [Destination.phone(msisdn=["a"] * 1500), Destination.phone(msisdn=["b"])]
    first, second = (request.to_dict() for request in SMS.batches(some, gtr_id=["gtr-a", "gtr-b"]))
    assert (first["gtrId"], second["gtrId"]) == (["gtr-a"], ["gtr-a", "gtr-b"])


def test_gtr_ids_of_the_chain_can_be_for_more_destinations() -> None:
    message = SMS.gtr_id(["gtr-0", "gtr-1"])
    (request,) = message.batches(phones(2))
    assert request.to_dict()["gtrId"] == ["gtr-0", "gtr-1"]


@pytest.mark.parametrize(
    ("number", "gtr_ids", "whole"), [(2500, 2499, 2), (2500, 1500, 1), (1000, 999, 0), (2, 0, 0), (2500, 2501, 3), (0, 1, 0)]
)  # fmt: skip
def test_destinations_and_gtr_ids_that_do_not_match(number: int, gtr_ids: int, whole: int) -> None:
    requests = SMS.batches(phones(number), gtr_id=map(str, range(gtr_ids)))
    made = [next(requests).to_dict() for _ in range(whole)]
    with pytest.raises(InvalidPayload) as caught:
        next(requests)
    (problem,) = caught.value.problems
    assert problem.rule == "same_length"
    longer, shorter = ("gtr_id", "destination") if gtr_ids > number else ("destination", "gtr_id")
    assert problem.message == f"{longer} has more items than {shorter}; there must be one for each"
    for wire in made:
        assert [f"order-{gtr_id}" for gtr_id in wire["gtrId"]] == [one["correlationid"] for one in wire["destination"]]


@pytest.mark.parametrize(("gtr_id", "pointer", "rule"), [(None, "/gtrId/1", "type"), (True, "/gtrId/1", "type")])
def test_a_gtr_id_that_is_no_string_is_found(gtr_id: Any, pointer: str, rule: str) -> None:
    (request,) = SMS.batches(phones(2), gtr_id=["gtr-0", gtr_id])
    (problem,) = request.problems()
    assert (problem.pointer, problem.rule) == (pointer, rule)


# Laziness


def test_destinations_are_taken_as_they_are_needed() -> None:
    taken = 0

    def endless() -> Iterator[Any]:
        nonlocal taken
        for number in count():
            taken += 1
            yield Destination.phone(msisdn=[str(number)])

    requests = SMS.to(msisdn=["a"]).batches(endless())
    assert taken == 0
    for number in (1, 2, 3):
        assert len(next(requests).to_dict()["destination"]) == 1000
        assert taken == 1000 * number - 1


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_destinations() -> None:
    def peak(number: int) -> int:
        people = phones(number)
        tracemalloc.start()
        try:
            sent = sum(len(request.to_bytes()) for request in SMS.batches(people))
            assert sent > number * len('{"msisdn":["+447700900000"]}')
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)
    few = peak(5_000)
    assert peak(100_000) < 1.2 * few < 5_000_000


# What is no destination


def test_none_is_left_out() -> None:
    (request,) = SMS.batches([None, *phones(1), None])
    assert [one["correlationid"] for one in request.to_dict()["destination"]] == ["order-0"]


def test_models_and_parts_are_destinations() -> None:
    made: list[Any] = [Destination.phone(msisdn=["a"]), PhoneDestination(msisdn=("b",)), {"msisdn": ["c"]}]
    (request,) = SMS.batches(iter(made))
    assert ids([request]) == ["a", "b", "c"]
    assert request.problems() == ()


@pytest.mark.parametrize(
    ("wrong", "pointer", "rule"),
    [
        (Destination.phone(msisdn=[]), "/destination/7", "one_of"),
        (Destination.phone(msisdn=["a"], correlationid="x" * 51), "/destination/7/correlationid", "max_length"),
        (Destination.phone(msisdn="+447700900001"), "/destination/7/msisdn", "type"),
        (Messenger.postback("Buy", "BUY"), "/destination/7", "wrong_part"),
        ("+447700900001", "/destination/7", "type"),
        (5, "/destination/7", "type"),
    ],
)
def test_a_wrong_destination_is_found_in_its_request(wrong: Any, pointer: str, rule: str) -> None:
    def people() -> Iterator[Any]:
        yield from phones(1007)
        yield wrong
        yield from phones(2000, 1007)

    requests = list(SMS.batches(people()))
    sizes = [len(request.to_dict(check=False)["destination"]) for request in requests]
    assert sizes == [1000, 1000, 1000, 8]
    assert [request.problems() == () for request in requests] == [True, False, True, True]
    assert (pointer, rule) in [(problem.pointer, problem.rule) for problem in requests[1].problems()]


def test_an_iterator_with_something_else_in_it_loses_nobody() -> None:
    made: list[Any] = [*phones(3), {"msisdn": ["x"]}, *phones(3, 3)]
    assert len(SMS.destination(iter(made)).to_dict()["destination"]) == 7
    assert len(ids(list(SMS.batches(iter(made))))) == 7


def test_a_message_that_is_wrong_is_wrong_in_every_request() -> None:
    requests = list(WebexConnect.sms("x" * 1025).batches(phones(1500)))
    assert [[problem.pointer for problem in request.problems()] for request in requests] == [["/channels/sms/text"]] * 2


# Every channel

EVERY: dict[str, tuple[Any, str, Callable[[str], Any]]] = {
    "sms": (SMS, "msisdn", lambda number: Destination.phone(msisdn=[number])),
    "sms_template": (WebexConnect.sms_template("5139"), "msisdn", lambda number: Destination.phone(msisdn=[number])),
    "voice": (WebexConnect.voice("184"), "msisdn", lambda number: Destination.phone(msisdn=[number])),
    "push": (
        WebexConnect.push(appid="a_1").android("Hello"),
        "hms_pushid",
        lambda number: Destination.push(hms_pushid=[number]),
    ),
    "in_app": (
        WebexConnect.in_app("th-9", "Hello", appid="a_1"),
        "customerid",
        lambda number: Destination.in_app(customerid=[number]),
    ),
    "messenger": (
        WebexConnect.messenger(Messenger.text("Hello"), appid="a_1"),
        "psid",
        lambda number: Destination.psid(psid=[number]),
    ),
    "whatsapp": (
        WebexConnect.whatsapp(WebexConnect.WhatsApp.text("Hello"), appid="a_1"),
        "waid",
        lambda number: Destination.whatsapp(waid=[number]),
    ),
    "apple": (
        WebexConnect.apple(WebexConnect.Apple.text("Hello"), appid="a_1"),
        "abcUserId",
        lambda number: Destination.apple(abc_user_id=[number]),
    ),
}


@pytest.mark.parametrize("channel", EVERY)
def test_every_channel_has_batches(channel: str) -> None:
    message, key, destination = EVERY[channel]
    requests = list(message.batches(destination(str(number)) for number in range(2100)))
    assert all(isinstance(request, type(message)) for request in requests)
    wires = [json.loads(request.to_bytes()) for request in requests]
    assert [len(wire["destination"]) for wire in wires] == [1000, 1000, 100]
    assert [one[key] for wire in wires for one in wire["destination"]] == [[str(number)] for number in range(2100)]
    for wire in wires:
        assert ottbuild.check("webex_connect.message", wire) == ()


V2 = WebexConnect.V2
RCS = V2.rcs(WebexConnect.Rcs.text("Hello"), from_="r")
EVERY_V2: dict[str, tuple[Any, str, Callable[[str], Any]]] = {
    "sms": (V2.sms("Hello", from_="ROAST"), "msisdn", lambda number: V2.phone(msisdn=[number])),
    "rcs": (RCS, "msisdn", lambda number: V2.phone(msisdn=[number])),
    "mms": (V2.mms(from_="34343"), "msisdn", lambda number: V2.phone(msisdn=[number])),
    "email": (V2.email("Hi", "Hello", from_="a@example.com"), "email", lambda number: V2.mailbox(email=[number])),
    "voice": (V2.voice(V2.recording("1"), from_="+1"), "msisdn", lambda number: V2.phone(msisdn=[number])),
}


@pytest.mark.parametrize("channel", EVERY_V2)
def test_every_channel_of_version_2_has_batches(channel: str) -> None:
    message, key, recipient = EVERY_V2[channel]
    wires = [json.loads(one.to_bytes()) for one in message.batches(recipient(str(number)) for number in range(1100))]
    assert [len(wire["to"]) for wire in wires] == [1000, 100]
    assert [one[key] for wire in wires for one in wire["to"]] == [[str(number)] for number in range(1100)]


def test_an_id_for_each_recipient_of_rcs() -> None:
    requests = RCS.batches((V2.phone(msisdn=[str(n)]) for n in range(3)), size=2, gtr_id=["a", "b", "c"])
    assert [request.to_dict()["gtrId"] for request in requests] == [["a", "b"], ["c"]]


def test_a_checker_knows_what_a_batch_is() -> None:
    requests: Iterator[SmsRequestBuilder] = SMS.batches(phones(1))
    assert [type(request) for request in requests] == [SmsRequestBuilder]


# Every request with many receivers


class Many(NamedTuple):
    """A request with many receivers."""

    message: Any
    key: str
    receiver: Callable[[int], Any]
    """What is given for a receiver."""
    wire: Callable[[int], Any]
    """What is sent for it."""
    most: int | None
    """The documented maximum."""


MANY = {
    "line.rich_menu_bulk_link": Many(
        Line.rich_menu_bulk_link("richmenu-1"), "userIds", lambda n: f"U{n:032x}", lambda n: f"U{n:032x}", 500
    ),
    "line.rich_menu_bulk_unlink": Many(
        Line.rich_menu_bulk_unlink(), "userIds", lambda n: f"U{n:032x}", lambda n: f"U{n:032x}", 500
    ),
    "line.multicast": Many(
        Line.multicast([]).message(Line.text("Hello")), "to", lambda n: f"U{n:032x}", lambda n: f"U{n:032x}", 500
    ),
    "esms.viber": Many(
        Esms.viber("SHOP", "Hello"), "Phones", lambda n: f"09{n:08}", lambda n: f"09{n:08}", None
    ),
    "marketing_cloud.whatsapp": Many(
        MarketingCloud.whatsapp("otp_wa"), "recipients",
        lambda n: {"contactKey": f"c-{n}", "to": f"44{n}"},
        lambda n: {"contactKey": f"c-{n}", "to": f"44{n}"}, None,
    ),
    "cima360.ott": Many(
        Cima360.ott(), "payload",
        lambda n: {"recipient": f"57{n}", "templateID": "t", "channelType": 3},
        lambda n: {"recipient": f"57{n}", "templateID": "t", "channelType": 3}, None,
    ),
    "cima360.email": Many(
        Cima360.email("Receipt", "<p>Thanks</p>"), "recipients",
        lambda n: EmailRecipient(to=f"{n}@example.com"), lambda n: {"to": f"{n}@example.com"}, None,
    ),
    "viber.broadcast": Many(
        Viber.Broadcast.text("Sale!", sender="Flower Shop"), "broadcast_list",
        lambda n: f"{n:011}A=", lambda n: f"{n:011}A=", 300,
    ),
    "webex_connect.message": Many(
        SMS, "destination",
        lambda n: Destination.phone(msisdn=[str(n)]), lambda n: {"msisdn": [str(n)]}, 1000,
    ),
}  # fmt: skip
BROADCASTS = [build() for name, build in viber.CASES.items() if name.startswith("viber/broadcast_")]
"""The other types of Viber's broadcasts, whose receivers are the same field."""
every_request = pytest.mark.parametrize("kind", MANY)


@every_request
@settings(max_examples=12, deadline=None)
@given(number=st.integers(0, 40), size=st.integers(1, 15), chained=st.integers(0, 20), gaps=st.booleans())
def test_every_request_is_split_like_a_list(kind: str, number: int, size: int, chained: int, gaps: bool) -> None:
    case = MANY[kind]
    before = case.message.to_bytes(check=False)
    receivers = [case.receiver(place) for place in range(number)]
    expected = [case.wire(place) for place in range(number)]
    message = case.message
    if chained and number:
        plural = message.phones if kind == "esms.viber" else getattr(message, case.key, None)
        if plural is not None:
            message, receivers = plural(receivers[:chained]), receivers[chained:]
    given = [item for one in receivers for item in (None, one, float("nan"))] if gaps else receivers
    requests = list(message.batches(iter(given), size=size))
    wires = [json.loads(request.to_bytes()) for request in requests]
    assert [one for wire in wires for one in wire[case.key]] == expected
    assert all(1 <= len(wire[case.key]) <= size for wire in wires)
    if not gaps:
        assert [len(wire[case.key]) for wire in wires[:-1]] == [size] * (len(wires) - 1)
    for request, wire in zip(requests, wires, strict=True):
        assert ottbuild.check(kind, wire) == ()
        assert request.problems() == ()
        assert {key: value for key, value in wire.items() if key != case.key} == {
            key: value for key, value in json.loads(before).items() if key != case.key
        }
    assert case.message.to_bytes(check=False) == before


@every_request
def test_the_documented_maximum_is_the_size(kind: str) -> None:
    case = MANY[kind]
    if case.most is None:
        with pytest.raises(TypeError, match="size"):
            case.message.batches([case.receiver(1)])
        case.message.batches([case.receiver(1)], size=10**6)
        return
    sizes = [
        len(request.to_dict()[case.key])
        for request in case.message.batches(map(case.receiver, range(2 * case.most + 1)))
    ]
    assert sizes == [case.most, case.most, 1]
    with pytest.raises(ValueError, match=f"size: must be a whole number from 1 to {case.most}, not {case.most + 1}"):
        case.message.batches([], size=case.most + 1)


@every_request
@pytest.mark.parametrize("size", [0, -1, True, 2.0, "2", None])
def test_a_size_that_is_none(kind: str, size: Any) -> None:
    with pytest.raises(ValueError, match="size: must be a whole number"):
        MANY[kind].message.batches([], size=size)


@every_request
@pytest.mark.parametrize("wrong", ["U1", b"U1", {"to": "U1"}, 5])
def test_one_receiver_is_no_list_of_receivers(kind: str, wrong: Any) -> None:
    with pytest.raises(TypeError, match=": give a list or another iterable of receivers, not a"):
        MANY[kind].message.batches(wrong, size=5)


@every_request
def test_receivers_are_read_when_they_are_needed(kind: str) -> None:
    case, taken = MANY[kind], 0

    def endless() -> Iterator[Any]:
        nonlocal taken
        for number in count():
            taken += 1
            yield case.receiver(number)

    requests = case.message.batches(endless(), size=7)
    assert taken == 0
    for number in (1, 2, 3):
        assert len(next(requests).to_dict()[case.key]) == 7
        assert taken == 7 * number


def test_every_batch_is_requested() -> None:
    account = Line.Account(channel_access_token="t")
    people = [f"U{number:032x}" for number in range(1203)]
    sent = [account.request(batch) for batch in MANY["line.multicast"].message.batches(people)]
    assert [len(json.loads(request.content)["to"]) for request in sent] == [500, 500, 203]
    assert {request.url for request in sent} == {"https://api.line.me/v2/bot/message/multicast"}


def test_the_receivers_of_the_entry_point_come_first_and_repeated_ones_stay() -> None:
    people = [f"U{number:032x}" for number in range(3)]
    message = Line.multicast(people).message(Line.text("Hello"))
    requests = list(message.batches([people[0], people[0]], size=2))
    assert [request.to_dict()["to"] for request in requests] == [people[:2], [people[2], people[0]], [people[0]]]
    assert message.to_dict()["to"] == people


@every_request
def test_a_wrong_receiver_is_found_in_its_request(kind: str) -> None:
    case = MANY[kind]
    first, second = case.message.batches([case.receiver(0), case.receiver(1), case.receiver(2), ""], size=2)
    assert first.problems() == ()
    assert [problem.pointer for problem in second.problems()] == [f"/{case.key}/1"]


ADVERTISEMENT = Esms.advertising_sms("SHOP", "Sale")


def test_a_last_request_may_have_too_few_receivers() -> None:
    for number, sizes, code in ((10_030, [5000, 5000, 30], []), (5029, [5000, 29], ["107"])):
        requests = list(ADVERTISEMENT.batches(f"09{place:08}" for place in range(number)))
        assert [len(request.to_dict(check=False)["Phones"]) for request in requests] == sizes
        assert [problem.provider_code for problem in requests[-1].problems()] == code


def test_every_request_with_a_list_of_receivers_is_here() -> None:
    """Every builder with `batches` is one of these, and the table of calls knows what it splits."""
    found = {
        name: builder["splits"]
        for package in sorted({component(kind).package for kind in ottbuild.kinds()})
        for name, builder in spec_of(package).calls["builders"].items()
        if "splits" in builder
    }
    channels = [message for message, _, _ in (*EVERY.values(), *EVERY_V2.values())]
    schemas = [*(case.message for case in MANY.values()), *channels, *BROADCASTS, ADVERTISEMENT]
    assert set(found) == {type(message).__name__ for message in schemas}
    assert is_split(component("line.multicast"), ("to",))
    assert not is_split(component("line.multicast"), ("messages",))
    assert is_split(schema_of(component("webex_connect.message").package, "SmsRequest"), ("destination",))


def test_too_many_receivers_are_answered_with_batches() -> None:
    many = [f"U{number:032x}" for number in range(501)]
    (problem,) = Line.multicast(many).message(Line.text("Hi")).problems()
    assert (problem.pointer, problem.rule, problem.limit) == ("/to", "max_items", 500)
    assert problem.hint == ".batches(...) splits the receivers into several requests"
    (problem,) = SMS.to(msisdn=[f"4477009{number:05}" for number in range(1001)]).problems()
    assert (problem.rule, problem.hint) == ("total_items", ".batches(...) splits the receivers into several requests")
    (problem,) = Line.push(many[0]).messages([Line.text("Hi")] * 6).problems()
    assert (problem.rule, problem.hint) == ("max_items", "")


def test_missing_receivers_are_left_out_and_numbers_are_digits() -> None:
    (batch,) = Line.multicast([]).message(Line.text("Hi")).batches(["U1", None, float("nan"), "U2"])
    assert batch.to_dict()["to"] == ["U1", "U2"]
    (batch,) = Esms.viber("SHOP", "Hi").batches([84901000001, "84901000002"], size=5)
    assert batch.to_dict()["Phones"] == ["84901000001", "84901000002"]


def test_every_batch_has_all_extras_and_only_receivers() -> None:
    message = Line.multicast(["U1", float("nan")]).message(Line.text("Hi")).extra({"z": 1}).extra({"y": 2})
    made = [batch.to_dict() for batch in message.batches({"U3", "U2"}, size=1)]
    assert [(one["to"], one["z"], one["y"]) for one in made] == [(["U1"], 1, 2), (["U2"], 1, 2), (["U3"], 1, 2)]
    (batch,) = SMS.batches([{"msisdn": [None, None, "a"]}], size=2)
    assert batch.to_dict()["destination"] == [{"msisdn": ["a"]}]
    whole, rest = SMS.batches([{"msisdn": {*map(str, range(1500))}}])
    numbers = [batch.to_dict()["destination"][0]["msisdn"] for batch in (whole, rest)]
    assert numbers == [sorted(map(str, range(1500)))[:1000], sorted(map(str, range(1500)))[1000:]]
    (batch,) = SMS.batches(phones(2), gtr_id={"b", "a"})
    assert batch.to_dict()["gtrId"] == ["a", "b"]
    with pytest.raises(TypeError, match="which has no order"):
        SMS.batches({*phones(2)})
    with pytest.raises(TypeError, match="gtr_id: give a list"):
        SMS.batches(phones(2), gtr_id="ab")


def test_a_single_receiver_is_no_list_of_receivers() -> None:
    wrong: Any = f"U{0:032}"
    with pytest.raises(TypeError, match=r"^to: give a list or another iterable of receivers, not a string$"):
        Line.multicast(wrong, messages=[Line.text("Hi")]).batches()
    size: Any = 500
    with pytest.raises(TypeError, match=r"not an integer; write size=500 for the size of a request$"):
        Line.multicast([wrong], messages=[Line.text("Hi")]).batches(size)
