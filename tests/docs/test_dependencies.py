"""The page about dependencies lists what pyproject.toml asks for, with the licences that the packages declare."""

import re
import tomllib
from importlib.metadata import metadata, version
from pathlib import Path

ROOT = Path(__file__).parents[2]


def rows() -> dict[str, list[str]]:
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in re.findall(r"^\|.*\|$", text, re.M)]
    return {name: rest for name, *rest in cells[2:]}


def declared() -> dict[str, str]:
    """Return package -> what it is needed for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = {"everything": project["dependencies"], **project["optional-dependencies"]}
    names = {
        re.match(r"[a-z0-9-]+", package)[0]: extra  # type: ignore[index]
        for extra, packages in extras.items()
        for package in packages
    }
    del names["ottbuild"]  # the extra `review` includes the extra `codegen`
    return {name: extra if extra == "everything" else f"the extra `{extra}`" for name, extra in names.items()}


def licence(package: str) -> str:
    about = metadata(package)
    short = [text for text in (about["License-Expression"], about["License"]) if text and "\n" not in text]
    named = [kind.rpartition(" :: ")[2] for kind in about.get_all("Classifier") or () if kind.startswith("License ::")]
    return (short or named)[0]


def test_every_dependency_has_its_row() -> None:
    assert {name: row[0] for name, row in rows().items()} == declared()


def test_licences_are_those_that_packages_declare() -> None:
    """Those of other versions than the tested ones may differ."""
    tested = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / "constraints.txt").read_text("utf-8"), re.M))
    names = [name for name in declared() if version(name) == tested[name]]
    assert names
    assert {name: rows()[name][2] for name in names} == {name: licence(name) for name in names}
