"""What all tests share: their selection, snapshots of wire JSON, and a fixed seed for hypothesis."""

import gc
import json
import signal
from pathlib import Path

import pytest
from hypothesis import settings
from syrupy.assertion import SnapshotAssertion
from syrupy.data import Snapshot, SnapshotCollection
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import PropertyFilter, PropertyMatcher, SerializableData, SnapshotIndex

pytest_plugins = ["tests.selection", "tests.once"]

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a run in the background; what the tests start would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("repeatable", database=None, deadline=None)
settings.load_profile("repeatable")
"""Every run draws the same: `--hypothesis-seed` in pyproject.toml says what. No example is remembered for the next run."""


def pytest_collection_finish() -> None:
    """Keep the garbage collector from going through all specs, schemas and tests again and again: they stay to the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


SNAPSHOTS = Path(__file__).with_name("snapshots")


class WireJson(SingleFileSnapshotExtension):
    """One readable JSON file per case, keys in the order of the wire, so that a snapshot diff is a wire diff."""

    _write_mode = WriteMode.TEXT
    file_extension = "json"

    def serialize(
        self,
        data: SerializableData,
        *,
        exclude: PropertyFilter | None = None,
        include: PropertyFilter | None = None,
        matcher: PropertyMatcher | None = None,
    ) -> str:
        return json.dumps(data, indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(SNAPSHOTS)

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        return True  # files are named after the case, not after the test

    @classmethod
    def discovery_dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(SNAPSHOTS)

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        return str(index)

    def read_snapshot_collection(self, *, snapshot_location: str) -> SnapshotCollection:
        collection = SnapshotCollection(location=snapshot_location)
        name = Path(snapshot_location).relative_to(SNAPSHOTS).with_suffix("").as_posix()
        collection.add(Snapshot(name=name))
        return collection


@pytest.fixture
def wire_snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(WireJson)
