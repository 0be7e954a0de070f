"""A pytest plugin that records what `--snapshot-update` would write, and writes nothing into the project.

It runs in a pytest of its own (see `ottbuild_codegen.review.collect`) with the modules of the project under review.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from syrupy.data import Snapshot, SnapshotCollection
from syrupy.extensions.single_file import SingleFileAmberSnapshotExtension, SingleFileSnapshotExtension
from syrupy.session import SnapshotSession

from ottbuild.payloads.payload import Payload
from ottbuild.schemas.jsondata import steps
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.secrets import conceal
from ottbuild_codegen.review.snippets import SourceCall, call_of

FIXTURE = "snapshot"
MANY, LONG = 20, 500
"""Lines of an error, and characters of each line, to keep."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for the folder of the record."""
    parser.addoption("--review-folder", type=Path, help="where to record the new snapshots")


def pytest_configure(config: pytest.Config) -> None:
    """Start recording."""
    config.pluginmanager.register(Recorder(config.getoption("--review-folder")), "ottbuild-review")


class Recorder:
    """Records what the tests would do to every snapshot."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: dict[str, dict[str, Any]] = {}
        """Location -> the new snapshot."""
        self.failed: dict[str, dict[str, Any]] = {}
        """Test -> why it failed."""
        self.unsupported: set[str] = set()
        self.names = (f"{number}.snapshot" for number in count())
        self.payload: Payload | None = None
        """The payload that the running test last asked for its wire form."""
        self._watch_payloads()
        self._divert_writing()

    # Recording

    def _watch_payloads(self) -> None:
        def watched(method: Callable[..., Any]) -> Callable[..., Any]:
            def call(payload: Payload, *arguments: Any, **options: Any) -> Any:
                self.payload = payload
                return method(payload, *arguments, **options)

            return call

        for name in ("to_dict", "to_json", "to_bytes"):
            setattr(Payload, name, watched(getattr(Payload, name)))

    def _divert_writing(self) -> None:
        def queue(_: SnapshotSession, extension: Any, test_location: Any, data: Any, index: Any) -> None:
            self.record(extension, test_location, data, index)

        SnapshotSession.queue_snapshot_write = queue  # type: ignore[method-assign,assignment]

    def record(self, extension: Any, test_location: Any, data: Any, index: Any) -> None:
        """Let syrupy write a new snapshot into the folder of the review."""
        location = extension.get_location(test_location=test_location, index=index)
        if not _holds_one(extension):
            self.unsupported.add(location)
            return
        target = self.folder / next(self.names)
        collection = SnapshotCollection(location=str(target))
        collection.add(Snapshot(name=extension.get_snapshot_name(test_location=test_location, index=index), data=data))
        type(extension).write_snapshot_collection(snapshot_collection=collection)
        self.written[location] = {
            "new": target.name,
            "test": test_location.item.nodeid,
            **self._about(test_location.item, data),
        }

    def _about(self, item: pytest.Item, data: Any = None) -> dict[str, Any]:
        """Return the call that made a payload, the payload's kind, and the keys of its secrets."""
        payload = self.payload
        if payload is not None and data is not None and not _is_of(payload, data):
            payload = None
        call = call_of(item, payload) or SourceCall("", "")
        return {
            "call": call.text,
            "where": call.where,
            "kind": payload._kind().label if payload is not None else "",
            "secrets": _secret_keys(payload),
        }

    # pytest's hooks

    def pytest_ignore_collect(self, collection_path: Path, config: pytest.Config) -> bool | None:
        """Ignore modules that never mention snapshots, unless they are named: importing all takes long."""
        named = config.args_source is pytest.Config.ArgsSource.ARGS
        if not named and collection_path.suffix == ".py" and FIXTURE.encode() not in collection_path.read_bytes():
            return True
        return None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Deselect tests that take no snapshots. syrupy never sees them, so it knows which snapshots are unused."""
        items[:] = [item for item in items if FIXTURE in getattr(item, "fixturenames", ())]

    def pytest_runtest_setup(self) -> None:
        """Forget the payload of the previous test."""
        self.payload = None

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Record why a test failed."""
        report = yield
        if report.failed and call.excinfo is not None:
            name = getattr(getattr(item, "callspec", None), "id", item.name)
            error = call.excinfo.value
            problems = error.problems if isinstance(error, InvalidPayload) else ()
            lines = [line[:LONG] for line in f"{call.excinfo.typename}: {error}".splitlines()[:MANY]]
            self.failed[item.nodeid] = {
                "name": name,
                "error": "\n".join(lines),
                "payload": _wire_of(self.payload) if problems else None,
                "refused": [steps(problem.pointer) for problem in problems],
                **self._about(item),
            }
        return report

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the record."""
        report = session.config._syrupy.report  # type: ignore[attr-defined]
        unused = (
            {snapshot.location: report._extensions.get(snapshot.location) for snapshot in report.unused}
            if report
            else {}
        )
        record = {
            "written": self.written,
            "failed": self.failed,
            "unused": [location for location, extension in unused.items() if _holds_one(extension)],
            "unsupported": sorted(
                self.unsupported.union(location for location, extension in unused.items() if not _holds_one(extension))
            ),
        }
        (self.folder / "record.json").write_text(json.dumps(record), "utf-8")


def _holds_one(extension: Any) -> bool:
    """Return True if a file of this extension holds exactly one snapshot."""
    single = isinstance(extension, SingleFileSnapshotExtension)
    return single and not isinstance(extension, SingleFileAmberSnapshotExtension)


def _is_of(payload: Payload, data: Any) -> bool:
    """Return True if a snapshot is the wire form of a payload, whatever its layout."""
    try:
        wanted = json.loads(data)
    except (TypeError, ValueError):
        return False
    return bool(wanted == _wire_of(payload))


def _secret_keys(payload: Payload | None) -> list[str]:
    """Return the keys that the secrets of a payload stand under."""
    keys: set[str] = set()
    wire = _wire_of(payload)
    if payload is not None and wire is not None:
        conceal(payload._kind(), wire, lambda key, _: keys.add(key))
    return sorted(keys)


def _wire_of(payload: Payload | None) -> Any:
    """Return the JSON data of a payload; None if it can't be built."""
    try:
        return None if payload is None else json.loads(payload.to_bytes(check=False))
    except Exception:  # whatever a test has put into it
        return None
