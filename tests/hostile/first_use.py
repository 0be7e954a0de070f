"""The first use of every public function, from many threads at once, in processes that have not used ottbuild before.

`python -m tests.hostile --only first_use` has many runs of it.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import sys
import threading
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

THREADS = 64
TEXT = {"type": "text", "text": "Hi"}
PUSH = {"to": "U" + "1" * 32, "messages": [{"type": "text", "text": "Hi $"}]}
DEEP: Any = {"type": "text", "text": "a"}
for _ in range(100):
    DEEP = {"type": "box", "layout": "vertical", "contents": [DEEP]}
FLEX = {"type": "flex", "altText": "a", "contents": {"type": "bubble", "body": DEEP}}
OLD = {"recipient": {"id": "1"}, "message": {"text": "Hi"}, "messaging_type": "MESSAGE_TAG", "tag": "ACCOUNT_UPDATE"}
REFUSAL = {"error": {"message": "(#100) param text", "type": "OAuthException", "code": 100}}


def uses() -> dict[str, Callable[[], object]]:
    """Return a use of each public function, by name; each gives data that are the same every time."""
    import ottbuild as o
    import ottbuild.catalog

    found: dict[str, Callable[[], object]] = {
        "kinds": o.kinds,
        "dir": lambda: [name for name in dir(o) if name[0].isupper()],
        "check, valid": lambda: o.check("line.push", json.dumps(PUSH)),
        "check, broken": lambda: o.check("line.push", {**PUSH, "messages": []}),
        "check, deep": lambda: o.check("line.message", FLEX),
        "check, other spellings": lambda: o.check("marketing_cloud.send", {"MESSAGEKEY": "k"}),
        "parse": lambda: o.parse("line.push", PUSH).to_bytes(),
        "parse, union": lambda: repr(o.parse("line.message", FLEX)),
        "parse, other spellings": lambda: refused(lambda: o.parse("marketing_cloud.send", {"MESSAGEKEY": "k"})),
        "to_code": lambda: o.to_code(o.parse("line.push", PUSH)),
        "preview": lambda: o.preview(("line.push", PUSH)),
        "to_code, deprecated": lambda: o.to_code(o.parse("messenger.send", OLD)),
        "read_response": lambda: o.read_response("messenger.send", 400, REFUSAL).to_dict(),
        "explain_response": lambda: o.explain_response(
            o.read_response("messenger.send", 400, REFUSAL), o.parse("messenger.send", OLD)
        ),
        "read_webhook": lambda: repr(o.read_webhook("esms", {}, b"SMSID=1", None)),
        "answer_challenge": lambda: o.answer_challenge(
            "whatsapp", "hub.mode=subscribe&hub.verify_token=x&hub.challenge=1", "x"
        ),
        "client": sent,
        "builder": lambda: o.Messenger.button_template("?").buttons([o.Messenger.postback("a", "b")]).to_bytes(),
        "builder, problems": lambda: o.Line.push("U1").message(o.Line.text("")).problems(),
        "model": lambda: repr(o.Line.text("Hi").build()),
        "request": lambda: (
            o.Line.push("U" + "1" * 32).message(o.Line.text("a")).request(channel_access_token="t").content
        ),
        "field": lambda: o.Campaign(o.Line.text(f"Hi {o.field('name')}")).to_bytes(name="Ana"),
        "each": lambda: o.Campaign(o.Line.push("U1", o.each("texts", o.Line.text(o.field("t"))))).to_bytes(
            texts=[{"t": "a"}]
        ),
        "when": lambda: [
            *o.Campaign(o.Line.push("U1", [o.Line.text("a"), o.when("b", o.Line.text("b"))])).render([{}])
        ],
        "raw": lambda: o.Messenger.button_template("?").buttons([o.raw({"type": "new"})]).to_bytes(check=False),
    }
    for name in o.catalog.providers():
        found[f"provider, {name}"] = lambda name=name: sorted(dir(getattr(o, name)))  # type: ignore[misc]
    for kind in ("line.message", "messenger.send", "webex_connect.message", "marketing_cloud.send", "esms.viber"):
        found[f"schema, {kind}"] = lambda kind=kind: o.schema(kind)  # type: ignore[misc]
    return found


def sent() -> object:
    """Send a message to a double of the gateway, which is made from the spec."""
    import ottbuild as o
    from ottbuild.testing import Gateway

    with o.Client(o.Line.Account(channel_access_token="t"), transport=Gateway("line").transport) as client:
        client.send(o.Line.push("U" + "1" * 32, [o.Line.text("a")]))
        return type(client).__name__


def refused(work: Callable[[], object]) -> str:
    """Return the error of a call that raises one."""
    try:
        work()
    except Exception as error:
        return repr(error)
    return "not refused"


def outcomes(threads: int, seed: int) -> Counter[str]:
    """Use everything for the first time in threads that start together. Return each outcome, with how often it was seen."""
    found = uses()
    names = random.Random(seed).sample(sorted(found) * (threads // len(found) + 1), threads)
    gate, seen, lock = threading.Barrier(threads), Counter[str](), threading.Lock()

    def run(name: str) -> None:
        gate.wait()
        try:
            outcome = repr(found[name]())
        except BaseException:
            outcome = traceback.format_exc()
        with lock:
            seen[f"{name}: {outcome}"] += 1

    workers = [threading.Thread(target=run, args=[name]) for name in names]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return seen


def settings() -> tuple[Any, ...]:
    """Return what belongs to the whole process."""
    return [*warnings.filters], sys.getrecursionlimit(), warnings.showwarning, sys.getswitchinterval(), [*sys.path]


def child(work: Callable[[], object]) -> Any:
    """Return what `work` returns in a fork of this process."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def run() -> None:
        try:
            sender.send(work())
        except BaseException:
            sender.send(traceback.format_exc())

    process = context.Process(target=run)
    process.start()
    outcome = receiver.recv()
    process.join()
    return outcome


def alone() -> dict[str, str]:
    """Return the outcome of each use, one after the other."""
    return {name: repr(work()) for name, work in uses().items()}


def crowd(threads: int, seed: int) -> list[str]:
    """Return what went wrong in one run, other than its outcomes, and then the outcomes."""
    warnings.simplefilter("error", DeprecationWarning)
    sys.setswitchinterval(1e-6)
    before = settings()
    seen = outcomes(threads, seed)
    return [*(["a setting of the process was changed"] if settings() != before else []), "", *seen]


def faults(runs: int, threads: int = THREADS, seed: int = 0) -> list[str]:
    """Return every outcome that is not the one of a single thread."""
    import attrs  # noqa: F401  what ottbuild needs is there already, so that a run is only about ottbuild
    import cattrs  # noqa: F401
    import orjson  # noqa: F401

    one_by_one = child(alone)
    if isinstance(one_by_one, str):
        return [one_by_one]
    expected = {f"{name}: {outcome}" for name, outcome in one_by_one.items()}
    found: list[str] = []
    for run in range(runs):
        lines = child(lambda run=run: crowd(threads, seed + run))  # type: ignore[misc]
        wrong = [lines] if isinstance(lines, str) else [line for line in lines if line and line not in expected]
        found += [f"run {run}: {line}" for line in wrong]
    return found


def attack(seed: int, examples: int) -> Iterator[str]:
    """Yield the faults of as many runs."""
    yield from faults(examples, seed=seed)
