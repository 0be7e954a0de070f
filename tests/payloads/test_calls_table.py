"""The table of calls tells the truth about every entry point and method, and a wrong table is noticed."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest

from ottbuild.catalog import providers
from ottbuild_codegen.__main__ import main
from tests.codegen.helpers import SPEC, generate, write
from tests.payloads.probing import lies


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the packages of the starter spec, and of the spec with one of everything."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "project").mkdir()
    with chdir(folder / "project"):
        assert main(["new", "starter"]) == 0
    assert generate(folder / "project" / "spec", folder / "table_of_starter").code == 0
    acme = generate(write(folder / "acme_spec", {"acme.yaml": SPEC}), folder / "table_of_acme")
    assert acme.code == 0, acme.err
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.mark.parametrize("provider", sorted(providers()))
def test_the_table_tells_the_truth(provider: str) -> None:
    assert lies(providers()[provider]) == []


@pytest.mark.slow
@pytest.mark.parametrize("package", ["table_of_starter.starter", "table_of_acme.acme"])
def test_the_table_of_another_package_tells_the_truth(generated: Path, package: str) -> None:
    assert lies(package) == []


def moved(calls: Any) -> None:
    calls["entries"]["Acme.text_chip"]["args"]["text"] = "/kind"


def constant(calls: Any) -> None:
    calls["entries"]["Acme.card"]["sets"]["/type"] = "cart"


def constant_missing(calls: Any) -> None:
    del calls["entries"]["Acme.file"]["sets"]["/body/type"]


def renamed_argument(calls: Any) -> None:
    calls["entries"]["Acme.text_chip"]["args"] = {"words": "/text"}


def keyword(calls: Any) -> None:
    calls["entries"]["Acme.card"]["keywords"] = {}
    calls["entries"]["Acme.card"]["args"]["text_size="] = "/text_size"


def default(calls: Any) -> None:
    keywords = calls["entries"]["Acme.card"]["keywords"]
    keywords["text_size"] = keywords.pop("text_size=")


def chained_moved(calls: Any) -> None:
    calls["entries"]["Acme.card"]["chained"]["count"] = "/either"


def chained_missing(calls: Any) -> None:
    del calls["entries"]["Acme.card"]["chained"]["count"]


def chained_made_up(calls: Any) -> None:
    calls["entries"]["Acme.card"]["chained"]["counts"] = "/count"


def nothing_sent(calls: Any) -> None:
    calls["entries"]["Acme.card"]["args"] = {"title?": "/title"}


def something_sent(calls: Any) -> None:
    count = calls["builders"]["CardBuilder"]["methods"]["count"]
    count["args"] = {"count": "/count"}


def entry_missing(calls: Any) -> None:
    del calls["entries"]["Acme.text_chip"]


def entry_made_up(calls: Any) -> None:
    calls["entries"]["Acme.chip"] = calls["entries"]["Acme.text_chip"]


def method_missing(calls: Any) -> None:
    del calls["builders"]["CardBuilder"]["methods"]["row"]


def method_made_up(calls: Any) -> None:
    methods = calls["builders"]["CardBuilder"]["methods"]
    methods["column"] = methods["row"]


def not_appended(calls: Any) -> None:
    calls["builders"]["CardBuilder"]["methods"]["row"]["args"]["cells"] = "/rows/cells"


def other_builder(calls: Any) -> None:
    calls["entries"]["Acme.card"]["builder"] = "FilePayloadBuilder"


def base_missing(calls: Any) -> None:
    del calls["builders"]["CardBuilder"]["base"]


def deprecated(calls: Any) -> None:
    calls["entries"]["Acme.card"]["deprecated"] = True


MUTATIONS: list[Callable[[Any], None]] = [
    moved, constant, constant_missing, renamed_argument, keyword, default, chained_moved, chained_missing, chained_made_up, nothing_sent, something_sent, entry_missing,
    entry_made_up, method_missing, method_made_up, not_appended, other_builder, base_missing, deprecated,
]  # fmt: skip


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_a_wrong_table_is_noticed(generated: Path, mutate: Callable[[Any], None]) -> None:
    package = f"wrong_{mutate.__name__}"
    shutil.copytree(generated / "table_of_acme", generated / package, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (generated / package).rglob("*.*"):
        path.write_text(path.read_text("utf-8").replace("table_of_acme", package), "utf-8")
    path = generated / package / "acme" / "spec.json"
    document = json.loads(path.read_text("utf-8"))
    mutate(document["calls"])
    path.write_text(json.dumps(document), "utf-8")
    assert lies(f"{package}.acme") != []
