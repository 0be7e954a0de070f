"""Reads spec files, and remembers on which line everything stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from yaml.composer import Composer
from yaml.resolver import Resolver

MAX_NODES = 200_000
"""A document that holds more, with its aliases written out, is refused."""


class Mistake(NamedTuple):
    """Something wrong in a spec."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class SpecError(Exception):
    """The specs can't be used; holds every mistake that was found."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


Pointer = tuple[str | int, ...]


class Document:
    """One spec file."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        """What references call it."""
        self.file = name
        """What the file is called, where a reader is told of it."""
        self.is_source = False
        """Whether it comes from the provider itself, so that its rules need no other source."""
        self.lines: dict[Pointer, int] = {}
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
        """A document of the provider's own in the words of our specs; `lines` are those of the original."""
        document = cls(name, "{}")
        document.file, document.is_source, document.data, document.lines = original.file, True, data, lines
        return document

    @property
    def stem(self) -> str:
        """The file's name without its ending: the name of the generated package."""
        return self.name.rpartition(".")[0]

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas by name."""
        components = self.data.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        return schemas if isinstance(schemas, dict) else {}

    def line(self, pointer: Pointer) -> int:
        """The line of the key or item at `pointer`, or of the nearest thing around it."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return self.lines.get(pointer, 1)

    def mistake(self, pointer: Pointer, message: str) -> Mistake:
        """A mistake at `pointer`."""
        return Mistake(self.file, self.line(pointer), message)

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
                here = (*at, key)
                self.lines[here] = key_node.start_mark.line + 1
                if key in mapping:
                    self.mistakes.append(self.mistake(here, f"the key {key!r} stands twice in one mapping"))
                mapping[key] = self._plain(value_node, here)
            return mapping
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*at, place)) for place, item in enumerate(node.value)]
        return self._scalar(node)

    def _scalar(self, node: yaml.Node) -> Any:
        if not isinstance(node, yaml.ScalarNode) or node.tag not in _TAGS:
            return str(node.value)
        line = node.start_mark.line + 1
        if _NOT_TEXT.get(node.tag) and not re.fullmatch(_NOT_TEXT[node.tag], node.value):
            return str(node.value)
        try:
            value = yaml.SafeLoader("").construct_object(node)
        except (ValueError, yaml.YAMLError) as error:
            self.mistakes.append(Mistake(self.name, line, f"can't be read: {error}"))
            return node.value
        if isinstance(value, (int, float)) and not -(2**63) < value < 2**63:
            self.mistakes.append(Mistake(self.name, line, f"{node.value[:40]} is not a number that JSON can hold"))
            return 0
        if isinstance(value, str):
            value = value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")  # JSON writes two for one
        if isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
            self.mistakes.append(Mistake(self.name, line, "holds a lone surrogate, which UTF-8 can't carry"))
            return ""
        return str(node.value) if node.tag.endswith(":timestamp") else value


_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")
)
_NOT_TEXT = {
    "tag:yaml.org,2002:bool": r"true|True|TRUE|false|False|FALSE",
    "tag:yaml.org,2002:int": r"[^:]*",
    "tag:yaml.org,2002:float": r"[^:]*",
}
"""What YAML 1.2, the one of OpenAPI, takes for something else than text; in 1.1 `no` was false, and `12:30` was 750."""
ENDINGS = (".yaml", ".yml", ".json")
"""How the names of specs end; JSON is YAML."""


class _TooLarge(Exception):
    pass


def _composed(text: str) -> yaml.Node | None:
    """The nodes of a YAML text. What libyaml does not take, the slower parser takes, or says why not."""
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
        """Parses with libyaml, and puts together in Python: libyaml's own way of that crashes on deep nesting."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)
            Composer.__init__(self)
            Resolver.__init__(self)

    return Quick


def read_specs(folder: Path) -> list[Document]:
    """Every spec in `folder`, by name; what is not YAML has its mistakes, and no data."""
    documents: list[Document] = []
    for path in spec_files(folder):
        data = path.read_bytes()
        try:
            text = data.decode("utf-8-sig")
            # JSON may be indented with tabs, YAML may not; within the texts of JSON they can't stand
            documents.append(Document(path.name, text.replace("\t", " ") if path.suffix == ".json" else text))
        except UnicodeDecodeError as error:
            document = Document(path.name, "{}")
            line = data[: error.start].count(b"\n") + 1
            document.mistakes.append(Mistake(path.name, line, "is not YAML: not UTF-8"))
            documents.append(document)
    if not documents:
        raise SpecError([Mistake(str(folder), 1, "holds no .yaml file")])
    return documents


def spec_files(folder: Path) -> list[Path]:
    """The files in a folder that are specs, sorted."""
    return sorted(path for path in folder.glob("*") if path.name.endswith(ENDINGS))
