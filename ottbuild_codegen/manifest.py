"""The manifest: the list of the files that the generator wrote into a folder, so that it replaces and deletes no others.

    {
     "generated": "by `make regen`: ...",
     "providers": {
      "line": {
       "spec": "../../spec",           # the folder of its spec, from the folder of the manifest
       "table": {"entry": "Line", ...} # what the files say of it that list the providers of all folders of specs
      }
     },
     "files": {
      "line/builders.py": "9f86d0..."  # the SHA-256 of what was written
     }
    }

Every file and every row has a line of its own, so that git can merge it. Where git can't, both sides count.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from ottbuild_codegen.project import ProjectError

NAME = ".ottbuild.json"
"""The file, in each folder that generated files go into."""
CONFLICT = re.compile(
    rb"^<{7}[^\n]*\n(?P<ours>.*?)(?:^\|{7}[^\n]*\n.*?)?^={7}\r?\n(?P<theirs>.*?)^>{7}[^\n]*\n?",
    re.DOTALL | re.MULTILINE,
)
"""What git leaves where it can't merge."""
STEM = re.compile(r"[a-z][a-z0-9_]*")
CODE = re.compile(r"[\w.]+( \| [\w.]+)*", re.ASCII)
"""The texts of a row that become code: names, and types of answers."""

Rows = dict[str, Any]
"""What a file with all providers says of one of them."""


@dataclass
class Provider:
    """What a manifest knows of a provider."""

    spec: str
    """The folder of its spec, relative to the folder of the manifest."""
    rows: dict[str, Rows] = field(default_factory=dict)
    """`table` for the tables of the package, `reference` for the index of the reference."""


@dataclass
class Manifest:
    """The generated files of a folder, and the providers that they belong to."""

    providers: dict[str, Provider] = field(default_factory=dict)
    files: dict[str, set[str]] = field(default_factory=dict)
    """Path in the folder -> the hash of what was written; after a merge with conflicts, of what either side wrote."""

    def text(self, command: str) -> str:
        """Return the text of the file."""
        data = {
            "generated": f"by `{command}`: the files that it wrote and may replace; edit the specs, not this file",
            "providers": {stem: {"spec": one.spec, **one.rows} for stem, one in sorted(self.providers.items())},
            "files": {path: min(hashes) for path, hashes in sorted(self.files.items())},
        }
        return f"{_printed(data, 0)}\n"


def hash_of(data: bytes) -> str:
    """Return the hash of a file's content. A checkout with other line ends is the same."""
    return sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of a folder. It is empty if there is none.

    Raises:
        ProjectError: It can't be read, or is not one that the generator wrote.
    """
    path = folder / NAME
    try:
        if path.is_symlink() or (path.exists() and not path.is_file()):
            raise ProjectError(f"{path}: is not a regular file; move or delete it")
        data = path.read_bytes() if path.exists() else b""
    except OSError as error:
        raise ProjectError(f"{path}: can't be read: {error.strerror}") from error
    if not data.strip():
        return Manifest()
    try:
        manifest = Manifest()
        for side in (rb"\g<theirs>", rb"\g<ours>") if CONFLICT.search(data) else (b"",):
            _add(manifest, json.loads(CONFLICT.sub(side, data)))
        return manifest
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        text = "is not a list of files as the generator writes it; restore it with git, or delete it"
        raise ProjectError(f"{path}: {text} and run the generator again") from None


def _add(manifest: Manifest, data: dict[str, Any]) -> None:
    """Add the data of a file to a manifest.

    Raises:
        ValueError: The generator did not write it.
    """
    for stem, about in data["providers"].items():
        rows = {name: rows for name, rows in about.items() if name != "spec"}
        if not STEM.fullmatch(stem) or not isinstance(about["spec"], str) or not _are_rows(rows):
            raise ValueError(stem)
        manifest.providers[stem] = Provider(about["spec"], rows)
    for path, digest in data["files"].items():
        if not is_inside(path) or not re.fullmatch("[0-9a-f]{64}", digest):
            raise ValueError(path)
        manifest.files.setdefault(path, set()).add(digest)


def is_inside(path: str) -> bool:
    """Return True if the path of a generated file stays in the folder that it is relative to."""
    parts = path.split("/")
    return (
        not PurePosixPath(path).is_absolute()
        and not any(char in path for char in "\\:\0\r\n")
        and all(part not in ("", ".", "..") for part in parts)
    )


def _are_rows(rows: dict[str, Rows]) -> bool:
    """Return True if rows have the shape that the generator gives them: they become code, and lines of tables."""
    table = rows.get("table", {"entry": "A", "kinds": [], "sent": []})
    reference = rows.get("reference", {"provider": ["", "", ""], "kinds": []})
    codes = [table["entry"], *(text for row in table["kinds"] for text in row[1:]), *(row[1] for row in table["sent"])]
    codes += [table["webhooks"]] if table.get("webhooks") else []
    lines = [*reference["kinds"], *reference.get("contents", [])]
    texts = [*reference["provider"], *(text for row in lines for text in row)]
    return (
        not rows.keys() - {"table", "reference"}
        and all(CODE.fullmatch(text) for text in codes)
        and all("\n" not in text for text in [*texts, *(row[0] for row in [*table["kinds"], *table["sent"]])])
        and len(reference["provider"]) == 3
        and [len(row) for row in table["kinds"]] == [3] * len(table["kinds"])
        and [len(row) for row in table["sent"]] == [2] * len(table["sent"])
        and [len(row) for row in lines] == [4] * len(lines)
    )


def _printed(data: Any, depth: int) -> str:
    """Return JSON with a line for each key and for each row."""
    inner, outer = "\n" + " " * (depth + 1), "\n" + " " * depth
    if isinstance(data, dict) and data:
        lines = [f"{json.dumps(key)}: {_printed(value, depth + 1)}" for key, value in data.items()]
        return f"{{{inner}{f',{inner}'.join(lines)}{outer}}}"
    if isinstance(data, (list, tuple)) and data and isinstance(data[0], (list, tuple)):
        return f"[{inner}{f',{inner}'.join(json.dumps(row, ensure_ascii=False) for row in data)}{outer}]"
    return json.dumps(data, ensure_ascii=False)
