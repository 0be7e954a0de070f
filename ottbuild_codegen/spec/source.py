"""Read spec files, and keep the line of every key and item."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from yaml.composer import Composer
from yaml.constructor import SafeConstructor
from yaml.resolver import Resolver

METHODS = ("get", "put", "post", "delete", "patch")
MAX_NODES = 200_000
"""The most nodes of a document, its aliases expanded."""


class Mistake(NamedTuple):
    """A mistake in a spec."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class SpecError(Exception):
    """The specs can't be used. Holds every mistake."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


Pointer = tuple[str | int, ...]


class Document:
    """One spec file."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        """The name in references."""
        self.file = name
        """The file's name, for people. It differs from `name` if the document was converted."""
        self.folder = "spec"
        """The name of the folder that the file is in."""
        self.is_source = False
        """True if the provider itself wrote the document, so that its rules need no other source."""
        self.lines: dict[Pointer, int] = {}
        self.origins: dict[Pointer, tuple[Document, Pointer]] = {}
        """Where a part was written that stands in another place now, as a component inherits it."""
        self.mistakes: list[Mistake] = []
        self._nodes = 0
        self.data: dict[str, Any] = {}
        try:
            root = _composed(text)
            data = self._plain(root, ()) if root is not None else {}
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            self.mistakes.append(Mistake(name, line, f"is not YAML: {error.problem or error.context}"))
        except yaml.reader.ReaderError as error:
            line = text[: error.position].count("\n") + 1
            self.mistakes.append(Mistake(name, line, f"is not YAML: {error.reason}"))
        except (_TooLarge, RecursionError):
            self.mistakes = [
                Mistake(name, 1, f"holds more than {MAX_NODES} nodes with its aliases written out, or contains itself")
            ]
        else:
            if isinstance(data, dict):
                self.data = data
            else:
                self.mistakes.append(Mistake(name, 1, "must be a mapping: an OpenAPI document"))

    @classmethod
    def rewritten(cls, original: Document, name: str, data: dict[str, Any], lines: dict[Pointer, int]) -> Document:
        """Return the document that `original` was converted to; `lines` are the lines of the original."""
        document = cls(name, "{}")
        document.file, document.folder = original.file, original.folder
        document.is_source, document.data, document.lines = True, data, lines
        return document

    @property
    def path(self) -> str:
        """The file with its folder, as generated files name it: on one line, whatever the name of the file is."""
        return "".join(char if char.isprintable() else "\ufffd" for char in f"{self.folder}/{self.file}")

    @property
    def stem(self) -> str:
        """The name of the generated package: the file's name without its ending."""
        return self.name.rpartition(".")[0]

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas by name."""
        components = self.data.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        return schemas if isinstance(schemas, dict) else {}

    def line(self, pointer: Pointer) -> int:
        """Return the line of the key or item at `pointer`; if it has none, of the nearest one around it."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return self.lines.get(pointer, 1)

    def origin(self, pointer: Pointer) -> tuple[Document, Pointer]:
        """Return where the part at `pointer` was written."""
        for length in range(len(pointer), 0, -1):
            if pointer[:length] in self.origins:
                document, start = self.origins[pointer[:length]]
                return document, (*start, *pointer[length:])
        return self, pointer

    def mistake(self, pointer: Pointer, message: str) -> Mistake:
        """Return a mistake at `pointer`; if the part there is inherited, where it was written."""
        document, written = self.origin(pointer)
        return Mistake(document.file, document.line(written), message)

    def _plain(self, node: yaml.Node, at: Pointer) -> Any:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise _TooLarge
        self.lines.setdefault(at, node.start_mark.line + 1)
        if node.tag not in _TAGS:
            text = f"the tag {node.tag} is not allowed; specs are plain data"
            self.mistakes.append(Mistake(self.name, node.start_mark.line + 1, text))
            return str(node.value)
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in node.value:
                if not isinstance(key_node, yaml.ScalarNode) or key_node.tag not in _TAGS:
                    text = f"a key with the tag {key_node.tag} is not allowed; specs are plain data"
                    self.mistakes.append(Mistake(self.name, key_node.start_mark.line + 1, text))
                    continue
                key = self._scalar(key_node)
                if not isinstance(key, str):
                    key = key_node.value if isinstance(key_node, yaml.ScalarNode) else str(key)
                inner = (*at, key)
                self.lines[inner] = key_node.start_mark.line + 1
                if key in mapping:
                    self.mistakes.append(self.mistake(inner, f"the key {key!r} stands twice in one mapping"))
                mapping[key] = self._plain(value_node, inner)
            return mapping
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*at, index)) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _scalar(self, node: yaml.Node) -> Any:
        if not isinstance(node, yaml.ScalarNode) or node.tag not in _TAGS:
            return str(node.value)
        line = node.start_mark.line + 1
        if _NOT_TEXT.get(node.tag) and not re.fullmatch(_NOT_TEXT[node.tag], node.value):
            return str(node.value)
        if node.tag == _TEXT and node.value.isascii():
            return node.value
        try:
            value = SafeConstructor().construct_object(node)
        except (ValueError, yaml.YAMLError) as error:
            self.mistakes.append(Mistake(self.name, line, f"can't be read: {error}"))
            return node.value
        if isinstance(value, (int, float)) and not -(2**63) < value < 2**63:
            self.mistakes.append(Mistake(self.name, line, f"{node.value[:40]} is not a number that JSON can hold"))
            return 0
        if isinstance(value, str):
            # a pair of surrogates is one character
            value = value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        if isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
            self.mistakes.append(Mistake(self.name, line, "holds a lone surrogate, which UTF-8 can't carry"))
            return ""
        return str(node.value) if node.tag.endswith(":timestamp") else value


_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")
)
_TEXT = "tag:yaml.org,2002:str"
_NOT_TEXT = {
    "tag:yaml.org,2002:bool": r"true|True|TRUE|false|False|FALSE",
    "tag:yaml.org,2002:int": r"[^:]*",
    "tag:yaml.org,2002:float": r"[^:]*",
}
"""Tag -> the plain scalars that have it in YAML 1.2, which OpenAPI uses. In YAML 1.1 `no` is false, and `12:30` is 750."""
ENDINGS = (".yaml", ".yml", ".json")
"""The endings of spec files. JSON is YAML."""


class _TooLarge(Exception):
    pass


def _composed(text: str) -> yaml.Node | None:
    """Return the nodes of a YAML text. The slower parser reads what libyaml can't, or reports why it is not YAML."""
    if yaml.__with_libyaml__:
        try:
            return yaml.compose(text, Loader=_quick())
        except yaml.YAMLError:
            pass
    return yaml.compose(text, Loader=yaml.SafeLoader)


@cache
def _quick() -> Any:
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs leave it out

    class Quick(Composer, CParser, Resolver):
        """Parse with libyaml, and compose in Python: libyaml's composer crashes on deep nesting."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)
            Composer.__init__(self)
            Resolver.__init__(self)

    return Quick


def read_specs(folder: Path) -> list[Document]:
    """Return every spec in a folder, sorted by name. A file that can't be read has mistakes and no data.

    Raises:
        SpecError: The folder holds no specs.
    """
    documents = [_read_spec(path) for path in spec_files(folder)]
    if not documents:
        raise SpecError([Mistake(str(folder), 1, "holds no .yaml file")])
    for document in documents:
        document.folder = folder.resolve().name
    return documents


def _read_spec(path: Path) -> Document:
    line, data = 1, b""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise OSError(0, "is no regular file")  # reading a pipe waits for ever
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
        # JSON may be indented with tabs, YAML may not; within the texts of JSON there are none
        return Document(path.name, text.replace("\t", " ") if path.suffix == ".json" else text)
    except UnicodeDecodeError as error:
        line, reason = data[: error.start].count(b"\n") + 1, "is not YAML: not UTF-8"
    except OSError as error:
        reason = f"can't be read: {error.strerror}"
    document = Document(path.name, "{}")
    document.mistakes.append(Mistake(path.name, line, reason))
    return document


def spec_files(folder: Path) -> list[Path]:
    """Return the spec files in a folder, sorted."""
    return sorted(path for path in folder.glob("*") if path.name.endswith(ENDINGS))


def calls(document: Document) -> Iterator[tuple[Pointer, str, dict[str, Any], str, dict[str, Any]]]:
    """Yield the place, path, path item, method and node of every operation of a spec."""
    for path, item in document.data.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield ("paths", path, method), path, item, method, item[method]
