"""Nothing but ottbuild's own errors leaves a public function, whatever the data hold."""

from __future__ import annotations

import inspect
import itertools
import json
import pickle
from collections.abc import Callable, Iterator, KeysView, Mapping, Sequence
from functools import cache, partial
from typing import Any
from unittest.mock import MagicMock, Mock

import pytest

import ottbuild
from ottbuild import Campaign, InvalidPayload, Line, UnreadableResponse, field
from ottbuild.catalog import code_of
from ottbuild.schemas import jsondata
from tests.contract.factories import calls_with
from tests.fuzz.payloads import payloads, places
from tests.hostile.odd import ODD, Trap

MISUSE = (ValueError, TypeError)
"""What the docstrings announce for mistakes of the programmer, such as a wrong type of argument."""


def endured(call: Callable[[], Any], *announced: type[Exception], what: str = "") -> Any:
    """Return the result of a call, None if it raises one of our own errors, or one that its docstring announces."""
    try:
        return call()
    except (InvalidPayload, UnreadableResponse) as error:
        found: Exception = error
    except announced as error:
        found = error
    except Exception as error:
        raise AssertionError(f"{what} raises {type(error).__name__}") from error
    assert isinstance(found, Trap) or "/ottbuild/" in innermost(found), f"{what} leaves {found!r} to chance"
    assert len(str(found)) < 5_000_000
    return None


def innermost(error: BaseException) -> str:
    """Return the file whose code raised an error."""
    trace = error.__traceback__
    assert trace is not None
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename


@cache
def methods(cls: type) -> list[tuple[str, Callable[..., Any]]]:
    return inspect.getmembers(cls, callable)


def use(made: Any, what: str, turn: int | None = None) -> None:
    """Do everything that can be done with a builder, a part or a model; of what checks it, only one thing in its `turn`."""
    checks = [name for name, _ in methods(type(made)) if name in ("build", "problems", "to_bytes", "to_dict")]
    for name in checks if turn is None else [checks[turn % len(checks)]]:
        endured(getattr(made, name), what=f"{what}.{name}")
    for call in (
        partial(made.to_dict, check=False), partial(made.to_bytes, check=False), partial(made.to_json, check=False, indent=2),
        *(partial(other, made) for other in (repr, str, hash, lambda one: one == one, lambda one: one != 5, lambda one: one.kind)),
    ):  # fmt: skip
        endured(call, what=f"{what}: {call}")


@pytest.mark.parametrize("name", ODD)
def test_as_a_payload(name: str) -> None:
    value = ODD[name]
    for kind in ("line.message", "line.validate", "messenger.send", "marketing_cloud.send", "esms.callback"):
        for data in (value, [value], {"messages": [value]}):
            assert isinstance(endured(partial(ottbuild.check, kind, data), what="check"), tuple)
            endured(partial(code_of, kind, data), what="code_of")
            model = endured(partial(ottbuild.parse, kind, data), what="parse")
            if model is not None:
                use(model, f"parse({kind})")


@pytest.mark.slow
@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("kind", ["line.push", "line.narrowcast", "messenger.message", "webex_connect.message"])
def test_in_every_place_of_a_payload(kind: str, name: str) -> None:
    for text in payloads(kind).valid[:2]:
        for number in range(len(list(places(json.loads(text))))):
            payload = json.loads(text)
            container, key = list(places(payload))[number]
            container[key] = ODD[name]
            problems = endured(partial(ottbuild.check, kind, payload), what="check")
            repr(problems)
            str(InvalidPayload(problems)).encode()
            endured(partial(code_of, kind, payload), what="code_of")
            model = endured(partial(ottbuild.parse, kind, payload), what="parse")
            if model is not None:
                for call in (
                    model.to_bytes,
                    partial(model.to_json, check=False, indent=2),
                    partial(ottbuild.to_code, model),
                    partial(repr, model),
                ):
                    endured(call, what=kind)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", ODD)
def test_as_every_argument_of_every_call(name: str) -> None:
    """Each value has a share of the calls, and each call has one or two of the values, alone and in a list."""
    turn = [*ODD].index(name)
    share = 80 if "deep" in name else 30  # all calls hand deep data to one function, which needs long
    for value in (ODD[name], [ODD[name]]):
        for number, (call, run) in enumerate(calls_with(value, once=True)):
            if number % share == turn % share and not (call.endswith("(key)") and not issubclass(type(value), str)):
                made = endured(run, Trap, what=call)  # a call reads its arguments, and so may run their code
                if made is not None and hasattr(made, "to_bytes"):
                    use(made, call, number)


PAYLOAD = ottbuild.Line.push("U" + "0" * 32).message(ottbuild.Line.text("Hi"))
REQUEST = PAYLOAD.request(channel_access_token="x")
ANSWER = ottbuild.read_response(REQUEST, 400, b'{"message": "Bad", "details": [{"message": "Bad", "property": "x"}]}')
ARGUMENTS: dict[str, Any] = {
    "kind": "line.push",
    "data": {"messages": []},
    "x": PAYLOAD,
    "payload": PAYLOAD,
    "sent": REQUEST,
    "status": 400,
    "body": b'{"message": "x"}',
    "answer": ANSWER,
    "provider": "line",
    "headers": {"x-line-signature": "g95Q7tHVfzRnHg7lYQpaUdz5Bb0lP9IXX4ttwMhCZ6s="},
    "secret": "x",
    "query": "hub.mode=subscribe&hub.verify_token=x&hub.challenge=1",
    "token": "x",
}


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every public function of the package, as it lists them itself."""
    for name in ottbuild.__all__:
        value = getattr(ottbuild, name)
        if inspect.isfunction(value):
            yield name, value


@pytest.mark.parametrize("name", [name for name, _ in functions()])
def test_as_every_argument_of_every_function(name: str) -> None:
    function = getattr(ottbuild, name)
    parameters = inspect.signature(function).parameters
    usual = {key: ARGUMENTS[key] for key, one in parameters.items() if one.default is one.empty and key in ARGUMENTS}
    if name == "answer_challenge":  # LINE has none
        usual["provider"] = "whatsapp"
    for parameter in parameters:
        for odd, value in ODD.items():
            endured(partial(function, **{**usual, parameter: value}), *MISUSE, what=f"{name}({parameter}: {odd})")


def test_the_functions_are_those_of_the_package() -> None:
    assert {name for name, _ in functions()} == {
        "check", "kinds", "parse", "read_response", "schema", "to_code", "explain_response", "raw",
        "preview",
        "field", "each", "when",
        "read_webhook", "answer_challenge",
    }  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_as_every_argument_of_a_method(odd: str) -> None:
    value = ODD[odd]
    for made in (PAYLOAD, ottbuild.Line.text("Hi"), ottbuild.parse("line.push", PAYLOAD.to_dict())):
        for name, method in inspect.getmembers(made, inspect.ismethod):
            if name.startswith("_"):
                continue
            for parameter, one in inspect.signature(method).parameters.items():
                if one.kind is one.VAR_KEYWORD:
                    continue
                given = () if one.kind is not one.VAR_POSITIONAL else (value,)
                named = {} if given else {parameter: value}
                others = {"fields": {"x": 1}} if name == "extra" and parameter != "fields" else {}
                others |= (
                    {"channel_access_token": "x"} if name == "request" and parameter != "channel_access_token" else {}
                )
                try:
                    inspect.signature(method).bind(*given, **named, **others)
                except TypeError:
                    continue  # it needs more, and `calls_with` gives that
                endured(partial(method, *given, **named, **others), *MISUSE, Trap, what=f"{name}({parameter}: {odd})")


@pytest.mark.parametrize("odd", ODD)
def test_in_an_answer(odd: str) -> None:
    value = ODD[odd]
    for body in (
        {"message": value}, {"message": "x", "details": value}, {"message": "x", "details": [value]},
        {"message": "x", "details": [{"message": "y", "property": value}]}, {"message": "x", "details": [{"message": value}]},
        {value if issubclass(type(value), str) else "x": value},
    ):  # fmt: skip
        for status in (200, 400, 500):
            answer = endured(partial(ottbuild.read_response, REQUEST, status, body), *MISUSE, what="read_response")
            if isinstance(answer, ottbuild.Model):
                endured(partial(ottbuild.explain_response, answer, REQUEST), what="explain_response")
                endured(partial(repr, answer), what="repr")
                for member, _ in inspect.getmembers(type(answer), lambda one: isinstance(one, property)):
                    endured(partial(getattr, answer, member), what=member)


@pytest.mark.parametrize(
    "place",
    [
        f"messages[{'9' * 5000}].text", "messages[-1]", "messages[--1]", "messages[1e5]", "messages[" * 500, "]" * 5000,
        "messages[0][0][0]" * 300, "/messages/" + "9" * 5000, "/messages/-1", "messages[\u0665]", "messages[\u00b2]", "[@=]", "[@x=y]",
        "messages[@type=text].text", "\ud800", "." * 5000, "messages[0].\u202e", "messages['" * 100, "a." * 3000, "", " ",
    ],
    ids=lambda place: ascii(place)[:40],
)  # fmt: skip
def test_an_answer_that_names_an_odd_place(place: str) -> None:
    for detail in ({"message": "x", "property": place}, {"message": place}):
        answer = ottbuild.read_response(REQUEST, 400, {"message": place or "x", "details": [detail]})
        problems = ottbuild.explain_response(answer, REQUEST)
        assert problems
        assert all(len(problem.pointer) < 30 for problem in problems)


def test_integers_of_any_size() -> None:
    huge = 10**5000
    for made in (
        ottbuild.raw({"x": huge}),
        ottbuild.Line.text("x").extra({"x": huge}),
        ottbuild.parse("line.message", {"type": "text", "text": "x", "more": huge}),
        ottbuild.Messenger.text("x").extra({"x": [huge]}),
    ):
        for call in (made.to_bytes, partial(made.to_bytes, check=False), partial(made.to_json, check=False, indent=2)):
            with pytest.raises(InvalidPayload, match="more than 4300 digits"):
                call()
        assert repr(made)
        assert hash(made) == hash(pickle.loads(pickle.dumps(made)))
        assert made == pickle.loads(pickle.dumps(made))
    problems = ottbuild.check("line.message", {"type": "text", "text": huge})
    assert [problem.message for problem in problems] == ["must be a string, not an integer"]


def test_numbers_in_texts_are_compared_whatever_their_length() -> None:
    def ages(low: str, high: str) -> list[str]:
        data = {
            "messages": [{"type": "text", "text": "x"}],
            "filter": {"demographic": {"type": "age", "gte": low, "lt": high}},
        }
        return [problem.rule for problem in ottbuild.check("line.narrowcast", data) if problem.rule == "ascending"]

    assert ages("age_" + "9" * 5000, "age_" + "9" * 5001) == []
    assert ages("age_" + "9" * 5001, "age_" + "9" * 5000) == ["ascending"]
    assert ages("age_" + "0" * 5000 + "20", "age_30") == []
    assert ages("age_\u0662\u0660", "age_\u0661\u0665") == ["ascending"]
    assert ages("9" * 5000, "9" * 5000) == ["ascending"]


@pytest.mark.filterwarnings("ignore:the campaign has no field")
@pytest.mark.parametrize("odd", ODD)
def test_in_a_campaign(odd: str) -> None:
    """Of a row, only the values are of classes of the caller's; what formats them is caught."""
    value = ODD[odd]
    campaign = Campaign(Line.push(field("to")).message(Line.text(f"Hi {field('name')}")))
    for row in (
        value,
        {"to": value},
        {"to": "U1", "name": value},
        {value if issubclass(type(value), str) else "x": value},
    ):
        endured(partial(campaign.to_bytes, row), *MISUSE, Trap, what="to_bytes")  # it reads a mapping
        endured(lambda row=row: [str(one.problems) for one in campaign.render([row])], *MISUSE, what="render")
        endured(lambda row=row: str(campaign.report([row])), *MISUSE, what="report")
    for data in (value, {"type": "text", "text": value}, {"type": "text", "text": "{{x}}", "more": [value]}):
        endured(partial(Campaign.from_json, "line.message", data), *MISUSE, what="from_json")


def test_what_was_sent_is_no_tuple() -> None:
    for sent in ((), ("line.push",), (1,)):
        with pytest.raises(TypeError, match="what was sent is a Request, a payload or a kind, not an array"):
            ottbuild.read_response(sent, 200, b"{}")  # type: ignore[call-overload]


# What has no end, or lies about it


class Endless(Sequence[str], Iterator[str]):  # type: ignore[misc]
    """Gives one item after another, and has as many as can be counted."""

    def __len__(self) -> int:
        return 10**18

    def __getitem__(self, index: Any) -> Any:
        return "x"

    def __iter__(self) -> Endless:
        return self

    def __next__(self) -> str:
        return "x"


class EndlessMapping(Mapping[str, Any]):
    def __len__(self) -> int:
        return 10**18

    def __iter__(self) -> Iterator[str]:
        return map(str, itertools.count())

    def __getitem__(self, name: str) -> int:
        return 1


class LongList(list[Any]):
    def __len__(self) -> int:
        return 10**18


ENDLESS: dict[str, Callable[[], Any]] = {
    "range": lambda: range(10**18),
    "count": itertools.count,
    "generator": lambda: (x for x in itertools.repeat("x")),
    "sequence": Endless,
    "mapping": EndlessMapping,
    "view": lambda: KeysView(EndlessMapping()),
}
TAKING: dict[str, Callable[[Any], Any]] = {
    "raw": lambda endless: ottbuild.raw({"x": endless}),
    "raw inside": lambda endless: ottbuild.raw({"x": [{"y": endless}]}),
    "extra": lambda endless: Line.text("x").extra({"k": endless}),
    "texts": lambda endless: ottbuild.WebexConnect.sms("Hi").to(msisdn=endless).to_bytes(),
    "parts": lambda endless: Line.Flex.box("vertical", endless).to_bytes(),
    "messages": lambda endless: Line.push("U1").message(endless),
    "a value of a row": lambda endless: CAMPAIGN.to_bytes(to=endless, name="x"),
}
CAMPAIGN = Campaign(Line.push(field("to")).message(Line.text(f"Hi {field('name')}")))


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read fewer items than usual, so that each test is quick."""
    monkeypatch.setattr(jsondata, "MOST_DRAWN", 1000)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("name", ENDLESS)
def test_what_has_no_end(name: str) -> None:
    for what, take in TAKING.items():
        if what == "a value of a row" and name == "mapping":
            continue  # it is no list
        with pytest.raises(InvalidPayload, match="has more than 1,000 items, and is no list or dict"):
            take(ENDLESS[name]())


@pytest.mark.usefixtures("few")
def test_a_mapping_that_has_no_end() -> None:
    for take in (ottbuild.raw, Line.text("x").extra, CAMPAIGN.to_bytes):
        with pytest.raises(InvalidPayload, match="has more than 1,000 items"):
            take(EndlessMapping())
    (result,) = CAMPAIGN.render([EndlessMapping()])
    assert result.payload is None
    assert [problem.rule for problem in result.problems] == ["max_items"]


@pytest.mark.usefixtures("few")
def test_a_length_that_is_a_lie_or_is_large() -> None:
    assert ottbuild.raw({"x": LongList("ab")}).to_dict() == {"x": ["a", "b"]}
    assert ottbuild.WebexConnect.sms("Hi").to(msisdn=LongList(["447700900001"])).problems() == ()
    assert len(ottbuild.raw({"x": [1] * 2000, "y": dict.fromkeys(map(str, range(2000)))}).to_dict()["x"]) == 2000
    assert len(ottbuild.raw({"x": range(1000)}).to_dict()["x"]) == 1000


# What answers to every name, or pretends to be of a class of ottbuild


class Everything:
    """Has every attribute."""

    def __getattr__(self, name: str) -> Any:
        return self

    def __call__(self, *_: Any, **__: Any) -> Any:
        return self


class Pretending:
    """Says that it is of a class, and has nothing of it."""

    def __init__(self, cls: type) -> None:
        self._cls = cls

    @property
    def __class__(self) -> Any:
        return self._cls


MODEL = ottbuild.parse("line.push", PAYLOAD.to_dict())
PRETENDED = [type(PAYLOAD), type(Line.text("x")), type(MODEL), ottbuild.Request, ottbuild.Secret, str, dict, list]
STRANGE: dict[str, Callable[[], Any]] = {
    "everything": Everything,
    "a mock": Mock,
    "a mock with magic": MagicMock,
    "a mock of a builder": lambda: MagicMock(spec=PAYLOAD),
    "a mock of a model": lambda: MagicMock(spec=MODEL),
    **{f"pretends to be {cls.__name__}": partial(Pretending, cls) for cls in PRETENDED},
}
ACCOUNT = Line.Account(channel_access_token="x")
PLACES: dict[str, Callable[[Any], Any]] = {
    "a message": lambda strange: Line.push("U1").message(strange).to_bytes(),
    "a part": lambda strange: Line.Flex.box("vertical", [strange]).to_bytes(),
    "parts": lambda strange: Line.Flex.box("vertical", strange).to_bytes(),
    "rows": lambda strange: [*itertools.islice(CAMPAIGN.render(strange), 2)],
    "a row": lambda strange: CAMPAIGN.to_bytes(strange),
    "a credential": lambda strange: PAYLOAD.request(channel_access_token=strange),
    "an account's credential": lambda strange: Line.Account(channel_access_token=strange),
    "what is sent": lambda strange: ACCOUNT.request(strange),
    "a place": lambda strange: PAYLOAD.extra({"x": 1}, at=strange),
    "fields": lambda strange: PAYLOAD.extra(strange),
    "a transport": lambda strange: ottbuild.Client(ACCOUNT, transport=strange),
    "a client": lambda strange: ottbuild.Client(ACCOUNT, http=strange),
    "retries": lambda strange: ottbuild.Retries(attempts=strange),
}


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_not_what_it_says(name: str) -> None:
    for what, take in PLACES.items():
        endured(partial(take, STRANGE[name]()), *MISUSE, what=what)
    strange = STRANGE[name]()
    for own in (PAYLOAD, Line.text("x"), REQUEST, ottbuild.raw({"x": 1})):
        if name.startswith("pretends"):
            assert own != strange
            assert own not in [strange]
