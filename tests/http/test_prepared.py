"""Accounts: credentials are bound once, validated once, never shown, and make the requests that `request()` makes."""

import inspect
import itertools
import json
import pickle
import threading
import tracemalloc
from typing import Any

import pytest

import ottbuild
from ottbuild import Cima360, Esms, InvalidPayload, Line, MarketingCloud, Messenger, WebexConnect
from ottbuild.catalog import component
from ottbuild.http import prepared
from ottbuild.http.account import Account
from ottbuild.http.operation import described, operation_of
from ottbuild.http.prepared import Prepared
from tests.http.test_transport import CASES, Case

ENTRIES: dict[str, Any] = {
    "cima360": Cima360,
    "esms": Esms,
    "line": Line,
    "marketing_cloud": MarketingCloud,
    "messenger": Messenger,
    "webex_connect": WebexConnect,
}
BODIES = {kind: component(kind) for kind in ottbuild.kinds()}


def bound(payload: Any, given: dict[str, str]) -> tuple[Any, dict[str, str]]:
    """Return the account that holds what an account can hold, and the other arguments."""
    entry = ENTRIES[payload.kind.partition(".")[0]]
    kept = inspect.signature(entry.Account).parameters.keys()
    return (
        entry.Account(**{name: value for name, value in given.items() if name in kept}),
        {name: value for name, value in given.items() if name not in kept},
    )


@pytest.fixture
def validations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count how often the arguments of an operation are validated."""
    counted: list[str] = []
    original = prepared.wrong_values

    def counting(known: Any, values: Any) -> Any:
        counted.append(known.body.label)
        return original(known, values)

    monkeypatch.setattr(prepared, "wrong_values", counting)
    return counted


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_an_account_makes_the_request_of_the_payload(case: Case) -> None:
    payload = case.payload()
    account, others = bound(payload, case.given)
    expected = payload.request(**case.given)
    for _ in range(2):
        request = account.request(payload, **others)
        assert request == expected
        assert repr(request) == repr(expected)
        assert request.operation is expected.operation
    again = pickle.loads(pickle.dumps(account))
    assert again.request(payload, **others) == expected
    assert account.__copy__() is account
    assert (
        ottbuild.read_response(request, case.status, json.dumps(case.answer) if case.answer is not None else b"")
    ) == (ottbuild.read_response(expected, case.status, json.dumps(case.answer) if case.answer is not None else b""))


def test_credentials_of_the_account_replace_others_in_the_body() -> None:
    account = Esms.Account(api_key="own", secret_key="own")
    otp = Esms.multichannel_otp("0901000001", multi_channel_temp_id=1, type_id=2)
    expected = account.request(otp).content
    assert b"null" not in expected
    for other in (otp.api_key("other"), otp.secret_key("other"), otp.api_key("other").secret_key("other")):
        assert account.request(other).content == expected
        assert account.request(other.build()).content == expected


def test_arguments_are_validated_once(validations: list[str]) -> None:
    account = Line.Account(channel_access_token="once")
    del validations[:]
    for number in range(50):
        account.request(Line.push(f"U{number}").message(Line.text("Hello")))
    assert validations == ["line.push"]
    del validations[:]
    for number in range(50):
        Line.push(f"U{number}").message(Line.text("Hello")).request(channel_access_token="".join(["on", "ce"]))
    assert validations in (["line.push"], [])


def test_what_is_remembered_does_not_grow_and_mixes_nothing() -> None:
    message = Line.push("U1").message(Line.text("Hello"))
    for first, second in itertools.pairwise(map(str, range(40))):
        for token in (first, second, first):
            assert message.request(channel_access_token=token).headers["Authorization"] == f"Bearer {token}"
    tokens = [f"shh-{number:03}" * 5_000 for number in range(100)]
    tracemalloc.start()
    try:
        message.request(channel_access_token=tokens[0])
        before, _ = tracemalloc.get_traced_memory()
        for number in range(1, 100):
            message.request(channel_access_token="".join(tokens[number]))
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 10 * len(tokens[0])
    assert not any("shh" in repr(vars(owner)) for owner in type(message).__mro__)


class Agreeable(str):
    """A text that equals everything."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        raise AssertionError("code of the argument runs")


def test_a_text_that_equals_everything_is_no_other_token() -> None:
    message = Line.push("U1").message(Line.text("Hello"))
    assert message.request(channel_access_token="mine").headers["Authorization"] == "Bearer mine"
    assert message.request(channel_access_token=Agreeable("theirs")).headers["Authorization"] == "Bearer theirs"
    with pytest.raises(ValueError, match="channel_access_token: must be a string"):
        message.request(channel_access_token=5)  # type: ignore[arg-type]


def test_threads_share_an_account() -> None:
    account = Messenger.Account(access_token="t")
    messages = [Messenger.send(Messenger.text(f"Hello {number}")).to(id=str(number)) for number in range(200)]
    made: dict[int, Any] = {}

    def work(start: int) -> None:
        for number in range(start, 200, 4):
            made[number] = account.request(messages[number])

    threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [made[number] for number in range(200)] == [one.request(access_token="t") for one in messages]


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=list(ENTRIES))
def test_an_account_shows_no_credentials(entry: Any) -> None:
    given = {
        name: "uk" if name == "region" else "v25.0" if name == "version" else "shh-1"
        for name in inspect.signature(entry.Account).parameters
        if name not in ("base_url", "jwt")
    }
    account = entry.Account(**given)
    assert isinstance(account, Account)
    assert "shh" not in repr(account) + str(account) + repr([account]) + repr(getattr(account, "__dict__", {}))
    assert "access_token" in repr(account) or "key" in repr(account)
    assert not hasattr(account, "__dict__")
    with pytest.raises(AttributeError):
        account.region = "us"
    for slot in Account.__slots__:
        with pytest.raises(AttributeError):
            setattr(account, slot, {})
    with pytest.raises(ValueError, match=r"Account can't be used:") as caught:
        entry.Account(**{name: f"{value}\n" for name, value in given.items()})
    assert "shh" not in str(caught.value).replace("'shh-1\\n' has something other", "")


def test_an_account_lists_all_that_is_wrong() -> None:
    with pytest.raises(ValueError, match="marketing_cloud") as caught:
        MarketingCloud.Account(subdomain="a/b", access_token="", base_url="x")
    assert str(caught.value).splitlines() == [
        "marketing_cloud.Account can't be used:",
        "  subdomain: 'a/b' has something other than letters and digits, and . _ - between them",
        "  access_token: must not be empty",
        "  base_url: must be an http or https URL without user, query and fragment, such as https://host/path",
    ]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Line.Account(channel_access_token=None), "channel_access_token: is required"),  # type: ignore[arg-type]
        (lambda: WebexConnect.Account(region="uk"), "jwt, service_key: give service_key or jwt"),
        (lambda: WebexConnect.Account(region="mars", jwt="t"), "region: 'mars' is not one of"),  # type: ignore[arg-type]
        (lambda: Messenger.Account(), "messenger.Account"),
    ],
)
def test_an_account_that_can_send_nothing_is_refused(make: Any, says: str) -> None:
    if says == "messenger.Account":  # each operation has a token of its own, so what is missing is found by the request
        assert repr(make()).startswith("<messenger.Account")
        with pytest.raises(ValueError, match=r"messenger\.send can't be requested:\n  access_token: is required"):
            make().request(Messenger.send(Messenger.text("Hello")).to(id="1"))
        return
    with pytest.raises(ValueError, match="can't be used") as caught:
        make()
    assert says in str(caught.value)


def test_what_differs_for_each_payload_is_given_with_it() -> None:
    account = Line.Account(channel_access_token="t")
    message = Line.push("U1").message(Line.text("Hello"))
    with_key = account.request(message, retry_key="123e4567-e89b-12d3-a456-426614174000")
    assert with_key.headers["X-Line-Retry-Key"] == "123e4567-e89b-12d3-a456-426614174000"
    assert "X-Line-Retry-Key" not in account.request(message).headers
    with pytest.raises(
        ValueError, match=r"line\.reply can't be requested:\n  retry_key: is no argument of line\.reply"
    ):
        account.request(Line.reply("R").message(Line.text("Hello")), retry_key="123e4567-e89b-12d3-a456-426614174000")
    notice = Line.pnp_push("a" * 64).message(Line.text("Hello"))
    assert account.request(notice, delivery_tag="a" * 16).headers["X-Line-Delivery-Tag"] == "a" * 16
    with pytest.raises(ValueError, match="delivery_tag: is 3 characters long, at least 16 are needed"):
        account.request(notice, delivery_tag="abc")
    pages = Messenger.Account(access_token="t", page_id="8001")
    sent = Messenger.send(Messenger.text("Hello")).to(id="1")
    assert pages.request(sent).url.endswith("/8001/messages")
    assert pages.request(sent, page_id="8002").url.endswith("/8002/messages")
    assert pages.request(sent).url.endswith("/8001/messages")


def test_an_operation_is_chosen_where_there_are_several() -> None:
    account = Line.Account(channel_access_token="t")
    message = Line.validate().message(Line.text("Hello"))
    assert account.request(message, "validate_push").url.endswith("/validate/push")
    assert account.request(message, operation="validate_reply").url.endswith("/validate/reply")
    with pytest.raises(ValueError, match="operation: is required; one of validate_reply, validate_push"):
        account.request(message)
    with pytest.raises(ValueError, match="operation: 'validate_push' is not one of push"):
        account.request(Line.push("U1").message(Line.text("Hello")), "validate_push")


def test_what_an_account_does_not_send() -> None:
    account = Line.Account(channel_access_token="t")
    with pytest.raises(ValueError, match=r"line\.Account sends line\.reply, line\.push, .*, not messenger\.send"):
        account.request(Messenger.send(Messenger.text("Hello")).to(id="1"))
    with pytest.raises(TypeError, match=r"line\.Account sends line\.reply, .*, not line\.message"):
        account.request(Line.text("Hello"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"line\.Account sends .*, not an object"):
        account.request({"to": "U1"})  # type: ignore[arg-type]


def test_payloads_are_checked() -> None:
    account = Line.Account(channel_access_token="t")
    wrong = Line.push("U1")
    with pytest.raises(InvalidPayload):
        account.request(wrong)
    assert account.request(wrong, check=False).content == wrong.to_bytes(check=False)


def test_credentials_between_other_fields_keep_the_order_of_the_provider() -> None:
    account = Esms.Account(api_key="k", secret_key="s")
    message = Esms.sms("SHOP", "Your parcel", to="0901000001")
    assert list(json.loads(account.request(message).content))[:5] == [
        "ApiKey",
        "Content",
        "Phone",
        "SecretKey",
        "Brandname",
    ]
    unfinished: Any = Esms.sms("SHOP", None, to="0901000001")  # type: ignore[arg-type]
    expected = unfinished.api_key("k").secret_key("s").to_bytes(check=False)
    assert account.request(unfinished, check=False).content == expected


@pytest.mark.parametrize(
    "message",
    [
        Esms.sms("SHOP", "Sale today", to="0901000001"),
        Esms.viber("SHOP", "Sale today").to("0901000001").to("0901000002").request_id("v-1"),
        Esms.zns("0901000001", oaid="1", temp_id="2", temp_data={"name": "Ana"}).api_key("own"),
    ],
    ids=["entry point", "chain", "own key"],
)
def test_a_builder_and_its_wire_form_make_equal_requests(message: Any) -> None:
    account = Esms.Account(api_key="k", secret_key="s")
    made = account.request(message)
    assert made == account.request(ottbuild.parse(message.kind, message.to_dict()))
    assert made == message.request(api_key="k", secret_key="s")
    assert json.loads(made.content) == {**message.to_dict(), "ApiKey": "k", "SecretKey": "s"}


def test_credentials_of_the_body_come_from_the_account_or_the_payload() -> None:
    message = Esms.viber("SHOP", "Hello").to("0901000001")
    account = Esms.Account(api_key="key-shh", secret_key="secret-shh")
    expected = message.api_key("key-shh").secret_key("secret-shh").to_bytes()
    assert account.request(message).content == expected
    assert account.request(message.build()).content == expected
    assert account.request(message.api_key("other")).content == expected
    assert message.problems() == ()
    anonymous = Esms.Account()
    assert anonymous.request(message.api_key("key-shh").secret_key("secret-shh")).content == expected
    with pytest.raises(ValueError, match=r"esms\.viber can't be requested:\n  secret_key: is required"):
        anonymous.request(message.api_key("key-shh"))
    extra = account.request(message.extra({"New": None}))
    assert list(json.loads(extra.content)) == [
        "ApiKey",
        "SecretKey",
        "Brandname",
        "SmsType",
        "Content",
        "Phones",
        "New",
    ]


def test_answers_and_batches_of_requests_from_an_account() -> None:
    account = Cima360.Account(api_key="k")
    people = ({"recipient": f"57300{number}", "templateID": "t", "channelType": 3} for number in range(5))
    requests = [account.request(batch) for batch in Cima360.ott().batches(people, size=2)]
    assert [len(json.loads(request.content)["payload"]) for request in requests] == [2, 2, 1]
    answer = [{"recipient": "573001", "messageId": "m", "status": "queued", "error": None}]
    results = ottbuild.read_response(requests[0], 200, answer)
    assert [*results.by_recipient(requests[0])] == ["573000", "573001"]


OPERATIONS = [
    operation_of(package, id)
    for package, spec in {body.package: body.spec for body in BODIES.values()}.items()
    for id in spec.operations
]


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_where_the_secrets_of_an_operation_travel(operation: Any) -> None:
    places = {argument["in"] for argument in described(operation).arguments.values() if argument.get("secret")}
    assert places == ({"body"} if repr(operation).startswith("esms.") else {"header"})
    required = {
        name: "x" * 16 for name, argument in described(operation).arguments.items() if argument["in"] in ("header", "body")
    }  # fmt: skip
    required.pop("jwt", None)
    required.pop("retry_key", None)
    for name, argument in described(operation).arguments.items():
        if argument["in"] == "url":
            required[name] = argument.get("default") or argument["schema"].get("enum", ["abc"])[0]
    payload = Line.push("U1")
    request = Prepared(operation, required).sender(type(payload))(payload, False)
    assert ("x" * 16 in request.url) == (places == {"body"} and "in_query" in described(operation).node)
