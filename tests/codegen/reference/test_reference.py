"""The reference is complete, true to the specs and to the code, and safe from the texts in specs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

import ottbuild
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.problem import errors_in
from ottbuild_codegen.emit.render import TEMPLATES
from ottbuild_codegen.load import load
from ottbuild_codegen.reference.markdown import code, fence, link, table, text
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.source import calls
from tests.codegen.helpers import ROOT, SPEC, changed, generate, tree, write
from tests.codegen.spec.test_hostile import TEXTS, evil_spec, place_of
from tests.selection import for_each

HOME = ROOT / "docs" / "reference"
PAGES = {path.relative_to(HOME).as_posix(): path.read_text("utf-8") for path in sorted(HOME.rglob("*.md"))}
MARKDOWN = MarkdownIt("commonmark", {"linkify": True}).enable(["table", "strikethrough", "linkify"])
LONGEST = 600
"""Lines of a page."""


def folder(path: str) -> str:
    return str(Path(path).parent)


@pytest.fixture(scope="module")
def spec_set() -> SpecSet:
    return load(ROOT / "spec", "ottbuild")


# Reading Markdown


class Block(NamedTuple):
    language: str
    content: str


def tokens(page: str) -> Iterator[Token]:
    """Return all tokens of a page, with those inside lines."""
    for token in MARKDOWN.parse(page):
        yield token
        yield from token.children or ()


def shown(token: Token) -> str:
    """Return a line as a reader sees it."""
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def sections(page: str) -> dict[str, str]:
    """Return the text below each heading."""
    parts = re.split(r"^#{1,2} (\w+)$", page, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def blocks(page: str) -> list[Block]:
    return [Block(token.info, token.content) for token in MARKDOWN.parse(page) if token.type == "fence"]


def anchors(page: str) -> list[str]:
    """Return the anchors of a page, as code hosts make them."""
    parsed = MARKDOWN.parse(page)
    heads = [shown(parsed[place + 1]) for place, token in enumerate(parsed) if token.type == "heading_open"]
    slugs = [re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in heads]
    return [slug if slugs.index(slug) == place else f"{slug}-{place}" for place, slug in enumerate(slugs)]


# Complete


@pytest.mark.slow
def test_every_component_has_one_place(spec_set: SpecSet) -> None:
    heads = Counter(
        (path.partition("/")[0], name)
        for path, page in PAGES.items()
        if "/" in path and not path.endswith("README.md")
        for name in sections(page)
    )
    assert heads == Counter(list(spec_set.components))


def test_every_kind_is_in_the_index() -> None:
    assert re.findall(r"^\| `(\w+\.\w+)` \|", PAGES["README.md"], re.M) == sorted(ottbuild.kinds())


def test_the_indexes_lead_to_every_page() -> None:
    for folder in {path.partition("/")[0] for path in PAGES if "/" in path}:
        index = PAGES[f"{folder}/README.md"]
        assert sorted(re.findall(r"^\| \[\w+\]\((.*?)\)", index, re.M)) == sorted(
            path.partition("/")[2] for path in PAGES if path.startswith(f"{folder}/") and not path.endswith("README.md")
        )


@pytest.mark.slow
def test_every_operation_is_documented(spec_set: SpecSet) -> None:
    for document in spec_set.documents:
        text = "".join(page for path, page in PAGES.items() if path.startswith(f"{document.stem}/"))
        for _, path, _, method, _ in calls(document):
            assert re.search(rf"`{method.upper()} \S*{re.escape(path)}`", text), (method, path)


@pytest.mark.slow
def test_the_contents_compare_what_is_marked(spec_set: SpecSet) -> None:
    page = PAGES["contents.md"]
    for component in spec_set.components.values():
        mark = component.node.get("x-content", [])
        marks = mark if isinstance(mark, dict) else dict.fromkeys(component.factories, mark)
        for call, contents in marks.items():
            entry = ".".join(filter(None, (component.document.data["info"]["x-entry"], component.group, call)))
            for content in [contents] if isinstance(contents, str) else contents:
                heading = content.replace("_", " ").capitalize()
                section = re.search(rf"^## {heading}$(.*?)(?=^## |\Z)", page, re.M | re.S)
                assert section is not None
                assert f"[`{entry}`]({component.stem}/" in section[1]


@pytest.mark.slow
def test_the_contents_show_networks_and_gateways_apart(spec_set: SpecSet) -> None:
    _, networks, gateways = re.split(
        r"^\*\*(?:Networks|Gateways)\*\*$", PAGES["contents.md"].partition("\n## ")[0], flags=re.M
    )
    for document in spec_set.documents:
        heading = f"({document.stem}/README.md)"
        assert (
            heading in networks or heading in gateways or document.stem == "marketing_cloud"
        )  # it only carries others
        assert (heading in networks) == ("x-gateway" not in document.data["info"])


@pytest.mark.parametrize(
    ("call", "limits"),
    [
        ("Line.text", "`text` 1 to 5000 UTF-16 code units; `emojis` 1 to 20 items"),
        ("Messenger.text", "`text` 1 to 2000 characters"),
        ("WebexConnect.sms", "`text` 1 to 1024 characters, advised: at most 1024 bytes"),
        ("Line.quick_reply", "`label` at most 20 grapheme clusters; `items` 1 to 13 items"),
        (
            "Line.carousel",
            "`columns` 1 to 10 items, each with `title` 1 to 40 grapheme clusters, `text` at most 60 grapheme clusters or at "
            "most 120 grapheme clusters, `label` at most 20 grapheme clusters, `actions` 1 to 3 items",
        ),
    ],
)
def test_the_contents_say_the_limits(call: str, limits: str) -> None:
    (row,) = re.findall(rf"^\| \[`{call}`\]\(\S+\) \| (.*) \|", PAGES["contents.md"], re.M)
    assert row.partition(" | ")[0] == limits


@for_each("path", PAGES, by=folder)
def test_a_page_is_not_too_long(path: str) -> None:
    assert len(PAGES[path].splitlines()) <= LONGEST


@cache
def section(stem: str, name: str) -> str:
    """Return the section of a component."""
    return next(
        found[name] for path, page in PAGES.items() if path.startswith(f"{stem}/") and name in (found := sections(page))
    )


def section_of(component: Component) -> str:
    return section(component.stem, component.name)


def limits(node: Any) -> Iterator[str]:
    """Return the limits of a schema that must be documented; those that only tell cases apart need not be."""
    if isinstance(node, list):
        for part in node:
            yield from limits(part)
        return
    if not isinstance(node, dict) or ("x-severity" in node and "description" in node):  # advice is given in words
        return
    if (
        "$ref" in node or "enum" in node
    ):  # the row leads to the target, or lists values; it says that the field is required
        node = {key: value for key, value in node.items() if (key, value) != ("minLength", 1)}
    unit = UNITS[node.get("x-length-unit", "character")][0]
    units = {"Length": unit, "Items": "items", "Properties": "fields"}
    for key, value in node.items():
        if key in ("if", "not", "contains", "oneOf", "anyOf", "x-errors"):
            continue
        if key in ("maxLength", "maxItems", "maxProperties", "minLength", "minItems", "minProperties"):
            what = units[key[3:]]
            nothing = "|not empty" if key.startswith("min") and value == 1 else ""
            more = r"(?: to \d+)?" if key.startswith("min") else ""
            yield rf"\b{value}{more} {what.removesuffix('s')}s?\b{nothing}"
        elif key in ("minimum", "maximum"):
            yield rf"(?<![\w.]){re.escape(str(value))}(?![\w.])"
        elif key == "properties":
            yield from limits(list(value.values()))
        else:
            yield from limits(value)


@pytest.mark.slow
def test_every_limit_is_documented_with_its_unit(spec_set: SpecSet) -> None:
    untold: list[str] = []
    count = 0
    for (stem, name), component in spec_set.components.items():
        told = section_of(component)
        for wanted in limits(component.node):
            count += 1
            untold += [f"{stem}.{name}: {wanted}"] if not re.search(wanted, told) else []
    assert (untold, count > 300) == ([], True)


@pytest.mark.slow
def test_every_field_error_and_source_is_documented(spec_set: SpecSet) -> None:
    for component in spec_set.components.values():
        told = section_of(component)
        seen = " ".join(shown(token) for token in MARKDOWN.parse(told) if token.type == "inline")
        for wire, part in component.node.get("properties", {}).items():
            assert f"| `{wire}` |" in told
            for error in part.get("x-errors", {}).values():
                assert " ".join(error.get("message", "").split()) in seen
        for rule in component.node.get("allOf", ()):
            assert rule.get("description", "") in seen
        for key in [component.node["x-source"]] if isinstance(component.node.get("x-source"), str) else []:
            assert f"]({component.document.data['x-sources'][key]})" in told


@pytest.mark.slow
def test_what_is_deprecated_is_marked(spec_set: SpecSet) -> None:
    gone = [one for one in spec_set.components.values() if "x-deprecated" in one.node]
    assert gone
    for one in gone:
        assert "**It was switched off by the provider" in section_of(one)


@pytest.mark.slow
def test_parts_that_only_lead_to_each_other_have_a_place(tmp_path: Path) -> None:
    around = """\
    Egg:
      type: object
      description: An egg.
      x-source: guide
      properties: {hen: {$ref: '#/components/schemas/Hen'}}
    Hen:
      type: object
      description: A hen.
      x-source: guide
      properties: {egg: {$ref: '#/components/schemas/Egg'}, self: {$ref: '#/components/schemas/Hen'}}
"""
    spec = write(tmp_path / "spec", {"acme.yaml": SPEC + around})
    assert generate(spec, tmp_path / "made", "--docs", str(tmp_path / "docs")).code == 0
    assert list(sections((tmp_path / "docs" / "acme" / "egg.md").read_text())) == ["Egg", "Hen"]


# True


class Example(NamedTuple):
    component: str
    code: str
    wire: str


def examples(page: str) -> Iterator[Example]:
    """Return the examples of a page: calls and their JSON."""
    for name, section in sections(page).items():
        found = blocks(section)
        for one, following in pairwise(found):
            if (one.language, following.language) == ("python", "json"):
                yield Example(name, one.content, following.content)


@for_each("path", [path for path, page in PAGES.items() if "```json" in page], by=folder)
def test_the_examples_give_their_output(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = list(examples(PAGES[path]))
    assert len(found) == PAGES[path].count("```json")
    for one in found:
        expected = json.loads(one.wire)
        names: dict[str, Any] = {"ottbuild": ottbuild, "data": one.wire}
        for secret in re.findall(r'os\.environ\["(\w+)"\]', one.code):
            monkeypatch.setenv(secret, secret)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            if one.code.startswith("ottbuild.parse("):
                payload = eval(one.code, names)
            else:
                exec(one.code, names)
                payload = names["payload"]
        assert errors_in(payload.problems()) == ()
        assert json.dumps(payload.to_dict(), ensure_ascii=False) == json.dumps(expected, ensure_ascii=False)


@pytest.mark.slow
def test_everything_that_has_a_call_has_an_example_of_it(spec_set: SpecSet) -> None:
    shown_by: dict[tuple[str, str], str] = {}
    for path, page in PAGES.items():
        shown_by |= {(path.partition("/")[0], one.component): one.code for one in examples(page)}
    for (stem, name), component in spec_set.components.items():
        if component.factories:
            entry = component.document.data["info"]["x-entry"]
            home = ".".join(filter(None, (entry, component.group)))
            assert any(f"{home}.{factory}(" in shown_by[stem, name] for factory in component.factories)


@pytest.mark.slow
def test_every_kind_that_is_no_choice_has_an_example(spec_set: SpecSet) -> None:
    for component in spec_set.components.values():
        if "x-kind" in component.node and not component.is_union:
            assert "```json" in section_of(component)


@pytest.mark.slow
def test_the_calls_are_those_of_the_code(spec_set: SpecSet) -> None:
    for component in spec_set.components.values():
        entry = getattr(ottbuild, component.document.data["info"]["x-entry"])
        told = section_of(component)
        for factory in component.factories:
            function = getattr(getattr(entry, component.group) if component.group else entry, factory)
            names = [name for name in function.__annotations__ if name not in ("return", "more", "others")]
            calls = blocks(told)[0].content
            (written,) = re.findall(rf"^\w+(?:\.\w+)*\.{factory}\((.*?)\)$", calls, re.M | re.S)
            assert re.findall(r"(\w+)(?:=[^,]*)?(?:, |,?\s|$)", written) == names


# Links


@for_each("path", PAGES, by=folder)
def test_links_lead_somewhere(path: str) -> None:
    for token in tokens(PAGES[path]):
        if token.type == "link_open":
            target, _, anchor = str(token.attrs["href"]).partition("#")
            if target.startswith("https://"):
                continue
            place = Path(os.path.normpath(Path(path).parent / target)).as_posix() if target else path
            assert place in PAGES
            assert not anchor or anchor in anchors(PAGES[place])


# Hostile text

ATTACKS = {
    "heading": "# Heading",
    "heading below": "a\n===\n\n# b",
    "list": "- a\n- b",
    "numbered": "1. a",
    "quotation": "> a",
    "rule": "***",
    "cells": "a | b | c",
    "escaped cell": "a\\| b",
    "cell after a code span": "`a` | `b`",
    "open code span": "a ` b",
    "fence": "```\n</script>\n```",
    "long fence": "``````````",
    "tildes": "~~~\na\n~~~",
    "tag": "<script>alert(1)</script>",
    "comment": "--> <!-- a",
    "image": "![a](https://evil.example/a.png)",
    "link": "[a](https://evil.example)",
    "script link": "[a](javascript:alert(1))",
    "empty link": "[](https://evil.example)",
    "reference": "[a]: https://evil.example",
    "footnote": "[^1]: a",
    "autolink": "<https://evil.example>",
    "bare link": "see https://evil.example, or www.evil.example",
    "mail": "me@evil.example",
    "entity": "&lt;b&gt; &amp; &#60;",
    "emphasis": "*a* _b_ **c** __d__ ~~e~~ $f$",
    "backslashes": "a\\ \\* \\",
    "template": "{{ 7*7 }} {% raw %}",
}

UNSEEN = ("line breaks", "other line breaks", "controls", "bidi", "invisible", "lone surrogate")
"""The texts of the other attacks that matter in Markdown, too."""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], dict[str, str]]:
    """Write the reference of a spec full of attacks, and that of the same spec with harmless texts."""
    attacks = {name: TEXTS[name] for name in UNSEEN} | {f"Markdown: {name}": value for name, value in ATTACKS.items()}
    folder = tmp_path_factory.mktemp("hostile")
    refused: set[str] = set()
    while True:
        evil = yaml.safe_dump(evil_spec(attacks, refused), sort_keys=False, width=100_000)
        outcome = generate(write(folder / "spec", {"evil.yaml": evil}), folder / "evil", "--docs", str(folder / "docs"))
        if not outcome.code:
            break
        more = {one for mistake in outcome.mistakes for one in place_of(mistake, evil)} - refused
        assert more, outcome.mistakes
        refused |= more
    harmless = {name: f"text{number}" for number, name in enumerate(attacks)}
    twin = tmp_path_factory.mktemp("twin")
    spec = yaml.safe_dump(evil_spec(harmless, refused), sort_keys=False, width=100_000)
    assert generate(write(twin / "spec", {"evil.yaml": spec}), twin / "evil", "--docs", str(twin / "docs")).code == 0
    pages = [
        {name: data.decode() for name, data in tree(one / "docs").items() if name.endswith(".md")}
        for one in (folder, twin)
    ]
    assert len(pages[0]) > 2 * len(ATTACKS)
    return pages[0], pages[1]


@pytest.mark.slow
def test_no_text_changes_the_structure_of_the_pages(hostile: tuple[dict[str, str], dict[str, str]]) -> None:
    evil, twin = hostile
    assert evil.keys() == twin.keys()
    for path, page in evil.items():
        ours, theirs = ([(one.type, one.tag, one.level) for one in MARKDOWN.parse(text)] for text in (page, twin[path]))
        assert ours == theirs, path


@pytest.mark.slow
def test_no_text_is_anything_but_text(hostile: tuple[dict[str, str], dict[str, str]]) -> None:
    allowed = {"text", "code_inline", "softbreak", "strong_open", "strong_close", "link_open", "link_close"}
    for page in hostile[0].values():
        for token in MARKDOWN.parse(page):
            if token.type == "html_block":
                assert token.content.startswith("<!-- Generated from")
            for child in token.children or ():
                assert child.type in allowed or child.content in ("<code>", "</code>"), child
                if child.type == "link_open":
                    assert re.match(
                        r"[\w-]+\.md|\w+/README\.md|\w+/[\w-]+\.md|#\w+$|https://acme\.example/",
                        str(child.attrs["href"]),
                    )
        assert all(char.isprintable() or char == "\n" for char in page)


@pytest.mark.parametrize("attack", list(ATTACKS.values()))
def test_a_text_reads_as_it_was_written(attack: str) -> None:
    flat = " ".join(attack.split())
    for rendered in (text(attack), table(["a", "b"], [[text(attack), "b"]]).splitlines()[2].removesuffix(" | b |")):
        page = MARKDOWN.parse(f"| a | b |\n|---|---|\n{rendered} | b |" if rendered.startswith("| ") else rendered)
        assert flat in [shown(token) for token in page if token.type == "inline"]


@pytest.mark.parametrize("value", ["a", "`", "a`b``c", "``", " a ", "a|b", "a\\", "^(a|b)$", "\x1b[31m", "*", "<b>"])
def test_a_code_span_shows_its_value(value: str) -> None:
    (token,) = [one for one in tokens(table(["a", "b"], [[code(value), "b"]])) if one.type == "code_inline"]
    assert token.content == value.replace("\x1b", "\\x1b")


@pytest.mark.parametrize("value", ["a\\|b", " ", "", "*\\|*<b>`"])
def test_what_no_code_span_can_hold_is_written_as_entities(value: str) -> None:
    line = next(one for one in MARKDOWN.parse(table(["a", "b"], [[f"x{code(value)}", "b"]])) if "<code>" in one.content)
    assert shown(line) == f"x{value}"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", "https://a)", "https://a<b>", "docs/a.md", ""])
def test_what_is_no_address_is_no_link(url: str) -> None:
    assert link("a", url) == code(url)


def test_a_block_can_not_be_left() -> None:
    (token,) = MARKDOWN.parse(fence("a\n```\nb\n````\nc\x1b\u202e", "python"))
    assert (token.type, token.content) == ("fence", "a\n```\nb\n````\nc\\u001b\\u202e\n")


# Kept up to date


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """Make a project with a package and its reference."""
    outcome = generate(
        write(tmp_path / "spec", {"acme.yaml": SPEC}), tmp_path / "made", "--docs", str(tmp_path / "docs")
    )
    assert (outcome.code, outcome.err) == (0, "")
    return tmp_path


def starter() -> str:
    """Return the spec that `new` writes, which has kinds of answers."""
    return TEMPLATES.get_template("spec.yaml.jinja2").render(
        name="parrot", entry="Parrot", title="Parrot", command="make"
    )


def again(made: Path, *options: str) -> tuple[int, str]:
    outcome = generate(made / "spec", made / "made", "--docs", str(made / "docs"), *options)
    return outcome.code, outcome.out


@pytest.mark.slow
def test_a_second_run_writes_nothing(made: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in made.rglob("*.md")}
    assert again(made, "--check") == (0, f"{10 + len(before)} generated files match the specs\n")
    code, out = again(made)
    assert (code, out.startswith("0 of ")) == (0, True)
    assert {path: path.stat().st_mtime_ns for path in made.rglob("*.md")} == before


def test_a_package_without_a_reference_has_none(tmp_path: Path) -> None:
    assert generate(write(tmp_path / "spec", {"acme.yaml": SPEC}), tmp_path / "made").code == 0
    assert not list(tmp_path.rglob("*.md"))


@pytest.mark.slow
def test_pages_that_do_not_match_are_found_and_mended(made: Path) -> None:
    before = tree(made)
    card = made / "docs" / "acme" / "card.md"
    card.write_text(card.read_text().replace("1 to 20 characters", "1 to 30 characters"))
    (made / "docs" / "README.md").unlink()
    shutil.copy(made / "docs" / "acme" / "receipt.md", made / "docs" / "acme" / "chop.md")
    (made / "docs" / "acme" / "notes.md").write_text("# Mine, which is not written by `make regen`\n")
    told = "new      docs/README.md\nchanged  docs/acme/card.md\n"
    assert again(made, "--check") == (1, told)
    assert again(made)[0] == 2  # a page was edited by hand
    assert again(made, "--force")[0] == 0
    for name in ("chop.md", "notes.md"):  # which the generator did not write, whatever is in them
        (made / "docs" / "acme" / name).unlink()
    assert tree(made) == before


@pytest.mark.slow
def test_a_change_of_the_spec_changes_its_page(made: Path) -> None:
    write(made / "spec", {"acme.yaml": changed("description: A row.", "description: A row of numbers.")})
    code, out = again(made)
    assert code == 0
    assert [line for line in out.splitlines() if line.startswith("changed  docs")] == ["changed  docs/acme/card.md"]
    assert "A row of numbers." in sections((made / "docs" / "acme" / "card.md").read_text())["Row"]


def test_the_examples_of_another_package_import_it(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (made / "docs" / "acme" / "card.md").read_text()
    (example,) = [one for one in examples(page) if one.component == "Card"]
    assert example.code.startswith("from made.acme import Acme\n")
    done = subprocess.run(
        [sys.executable, "-c", f"{example.code}\nprint(payload.to_json(indent=2))"],
        env={**os.environ, "PYTHONPATH": f"{made}{os.pathsep}{ROOT}"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (example.wire, "")


PARENTS = {
    "that is not there": None,
    "that raises": "raise ValueError\n",
    "that ends Python": "import os\nos._exit(3)\n",
    "that exits": "raise SystemExit(3)\n",
    "that prints": "print('Hello')\n",
    "that reads what it is given": "import sys\nsys.stdin.read()\n",
    "that is no Python": "def\n",
    "that imports what is not generated yet": "from shop.messages.parrot import Parrot\n",
    "that waits": "import time\ntime.sleep(3600)\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("parent", PARENTS.values(), ids=list(PARENTS))
def test_the_starter_has_a_reference_whatever_its_parent_does(
    parent: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = write(tmp_path / "spec", {"parrot.yaml": starter()})
    if parent is not None:
        write(tmp_path / "shop", {"__init__.py": parent})
    monkeypatch.syspath_prepend(str(tmp_path))
    options = ("--package", "shop.messages", "--docs", str(tmp_path / "docs"))
    outcome = generate(spec, tmp_path / "shop" / "messages", *options)
    assert (outcome.code, outcome.err) == (0, "")
    assert sorted(tree(tmp_path / "docs")) == [
        ".ottbuild.json", "README.md", "parrot/README.md", "parrot/error-response.md", "parrot/send-request.md",
        "parrot/send-result.md",
    ]  # fmt: skip
    page = (tmp_path / "docs" / "parrot" / "send-request.md").read_text("utf-8")
    assert page.count("from shop.messages.parrot import Parrot\n") == 3


@pytest.mark.slow
@pytest.mark.parametrize(
    ("package", "public"),
    [("json.messages", "json"), ("sys.messages", "sys.x"), ("typing", ""), ("a.b.c", "a"), ("ottbuild.nowhere.x", "")],
)
def test_the_names_of_a_package_can_be_those_of_other_modules(package: str, public: str, tmp_path: Path) -> None:
    spec = write(tmp_path / "spec", {"parrot.yaml": starter()})
    options = ("--package", package, "--docs", str(tmp_path / "docs"), *(("--public", public) if public else ()))
    outcome = generate(spec, tmp_path / "out", *options)
    assert (outcome.code, outcome.err) == (0, "")
    page = (tmp_path / "docs" / "parrot" / "send-request.md").read_text("utf-8")
    assert page.count(f"from {public or f'{package}.parrot'} import Parrot\n") == 3


@pytest.mark.slow
@pytest.mark.parametrize("broken", [False, True], ids=["absent", "broken"])
def test_it_is_made_without_what_was_generated_before(broken: bool, tmp_path: Path, made: Path) -> None:
    checkout = tmp_path / "checkout"
    shutil.copytree(
        ROOT / "ottbuild_codegen", checkout / "ottbuild_codegen", ignore=shutil.ignore_patterns("__pycache__")
    )
    for name in (
        "schemas",
        "payloads",
        "code",
        "http",
        "campaigns",
        "drawing",
        "guide",
        "receiving",
        "sending",
        "studio",
        "cli",
    ):
        shutil.copytree(
            ROOT / "ottbuild" / name, checkout / "ottbuild" / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in ("__init__.py", "catalog.py"):
        shutil.copy(ROOT / "ottbuild" / name, checkout / "ottbuild")
    shutil.copy(ROOT / "pyproject.toml", checkout)
    write(checkout / "spec", {"acme.yaml": SPEC})
    if broken:
        banner = "# Generated from spec/acme.yaml by `make regen`. Edit the spec, not this file.\n"
        write(checkout / "ottbuild" / "providers", {"_table.py": f"{banner}KINDS = {{\n"})
        files = {"__init__.py": banner, "builders.py": f"{banner}class Acme:\n<<<<<<<\n"}
        write(checkout / "ottbuild" / "providers" / "acme", files)
    env = {**os.environ, "PYTHONPATH": str(checkout), "PYTHONSAFEPATH": "1", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        [sys.executable, "-m", "ottbuild_codegen", *(["--force"] if broken else [])],
        cwd=checkout,
        env=env,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    pages = tree(checkout / "docs" / "reference")
    expected = {
        name: data.replace(b"from made.acme import", b"from ottbuild import").replace(
            b"`ottbuild-codegen`", b"`make regen`"
        )
        for name, data in tree(made / "docs").items()
    }
    for manifest in (pages.pop(".ottbuild.json"), expected.pop(".ottbuild.json")):
        assert b"acme/card.md" in manifest
    assert pages == expected
