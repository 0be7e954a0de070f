"""Builders and models are values: threads and processes can share them, and copies are equal."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

import pytest

import ottbuild
from ottbuild import Line, MarketingCloud, Messenger
from tests.providers.cases import CASES, build
from tests.selection import for_each

SOME = sorted(CASES)[::7]


def used(payload: Any) -> tuple[bytes, int, str, str]:
    """Return everything that a payload gives."""
    return payload.to_bytes(), hash(payload), repr(payload), repr(payload.problems())


@pytest.mark.parametrize("name", SOME)
def test_threads_share_a_payload(name: str) -> None:
    payload = build(name)
    for shared in (payload, payload.build()):
        expected = used(shared)
        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(lambda _, one=shared: used(one), range(40))) == {expected}


def test_threads_go_on_from_a_shared_chain() -> None:
    start = MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30).to(ott_id="2")
    start = start.custom_keys(messaging_type="RESPONSE")

    def work(name: str) -> list[str]:
        return [start.text(f"{name} {n}").to_dict()["message"]["contents"][0]["text"] for n in range(200)]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, "abcdefgh"))
    assert found == [[f"{name} {n}" for n in range(200)] for name in "abcdefgh"]
    assert start.problems()[0].rule == "required", "nothing was added to the shared one"


@pytest.mark.slow
def test_threads_may_be_the_first_to_use_anything() -> None:
    """Providers, specs and checks load when they are first needed, here in many threads at once."""
    program = """
import sys, threading
sys.setswitchinterval(1e-6)
import ottbuild
failures, barrier = [], threading.Barrier(12)
def work(number):
    barrier.wait()
    try:
        data = {"to": "U1", "messages": [{"type": "text", "text": "Hi"}]}
        match number % 4:
            case 0: assert ottbuild.Line.push("U1").message(ottbuild.Line.text("Hi")).to_dict() == data
            case 1: assert ottbuild.parse("line.push", data).to_dict() == data
            case 2: assert ottbuild.check("line.push", {**data, "to": 5})[0].rule == "type"
            case 3: assert 'Line.push("U1")' in ottbuild.to_code(ottbuild.parse("line.push", data))
    except BaseException as error:
        failures.append(repr(error))
threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
sys.exit("; ".join(failures) or None)
"""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes_share_a_payload(method: str) -> None:
    payloads = [made for name in SOME[::4] for made in (build(name), build(name).build())]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(method)) as pool:
        there = list(pool.map(used, payloads))
    # a hash is that of its process
    assert [(data, problems) for data, _, _, problems in there] == [
        (one.to_bytes(), repr(one.problems())) for one in payloads
    ]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@for_each("name", SOME)
def test_copies_are_equal_and_apart(name: str, protocol: int) -> None:
    payload = build(name)
    parsed = ottbuild.parse(payload.kind, {**payload.to_dict(), "unheard_of": [{"a": None}]})
    for shared in (payload, payload.build(), parsed):
        for twin in (copy.copy(shared), copy.deepcopy(shared), pickle.loads(pickle.dumps(shared, protocol))):
            assert twin == shared
            assert hash(twin) == hash(shared)
            assert type(twin) is type(shared)
            assert twin.to_bytes(check=False) == shared.to_bytes(check=False)


def test_a_copy_goes_its_own_way() -> None:
    card = Messenger.generic_template().element("Hat", subtitle="Warm")
    twin = copy.deepcopy(card).element("Coat", subtitle="Dry")
    assert len(twin.to_dict()["attachment"]["payload"]["elements"]) == 2
    assert len(card.to_dict()["attachment"]["payload"]["elements"]) == 1
    assert twin != card
    wire = card.to_dict()
    wire["attachment"].clear()
    assert card.problems() == ()


def test_payloads_of_different_kinds_differ() -> None:
    assert Messenger.text("a") != Line.text("a")
    assert Messenger.text("a") != {"text": "a"}
    assert Messenger.text("a").build() != Messenger.text("b").build()
    assert len({Messenger.text("a"), Messenger.text("a"), Messenger.text("b")}) == 2
