"""The reference: a Markdown page for everything that can be built, sent or received."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import Any

from ottbuild_codegen.emit.render import TEMPLATES
from ottbuild_codegen.reference.contents import PATH as CONTENTS
from ottbuild_codegen.reference.contents import content_rows, contents_page
from ottbuild_codegen.reference.example_payloads import Payloads
from ottbuild_codegen.reference.fluent import Wanted, write_examples
from ottbuild_codegen.reference.markdown import code, comment, fence, table, text
from ottbuild_codegen.reference.pages import Page, Pages
from ottbuild_codegen.reference.sections import Sections, example, signature
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.source import Document, calls
from ottbuild_codegen.spec.text import sentence
from ottbuild_codegen.surface.model import Param

Rows = dict[str, Any]
"""What the pages about all providers say of one: `provider`, the cells of its row, the rows of `kinds` and `contents`, `gateway`."""


def reference(
    spec_set: SpecSet, files: dict[str, str], others: Mapping[str, Rows] | None = None
) -> tuple[dict[str, str], dict[str, Rows]]:
    """Write the reference.

    Args:
        spec_set: The specs.
        files: What was rendered from them, which builds the examples: path in the package -> text.
        others: The rows of the providers in the index that are generated from other specs.

    Returns:
        Path below the folder of the reference -> text, for every page; and stem -> the rows of each provider.
    """
    pages = _Reference(spec_set, files, others or {})
    return pages.pages(), pages.rows


class _Reference:
    def __init__(self, spec_set: SpecSet, files: dict[str, str], others: Mapping[str, Rows]) -> None:
        self.others = others
        self.spec_set = spec_set
        self.files = files
        self.places = Pages(spec_set)
        self.payloads = Payloads(spec_set)
        self.sections = {
            document.stem: Sections(spec_set, document, self.places, self.payloads.validators)
            for document in spec_set.documents
        }

    def pages(self) -> dict[str, str]:
        """Return path -> text, for every page."""
        shown = {
            place: payload
            for place in self.shown()
            if (payload := self.payloads.example(self.spec_set.components[place]))
        }
        wanted = [Wanted(root.stem, root.name, data) for root, data in shown.values()]
        with ThreadPoolExecutor(1) as pool:
            codes = pool.submit(write_examples, self.spec_set.package, self.files, wanted)
            contents = contents_page(self.banner(), {**self.rows, **self.others})
            files = {"README.md": self.index(CONTENTS if contents else "")}
            files |= {CONTENTS: contents} if contents else {}
            files |= {f"{document.stem}/README.md": self.provider(document) for document in self.spec_set.documents}
            pages = [(document, page) for document in self.spec_set.documents for page in self.places.of[document.stem]]
            page_sections = [
                [self.sections[page.subject.stem].section(component, page) for component in page.components]
                for _, page in pages
            ]
            code_of = dict(zip(shown, codes.result(), strict=True))
        template = TEMPLATES.get_template("reference_page.md.jinja2")
        for (document, page), sections in zip(pages, page_sections, strict=True):
            for component, section in zip(page.components, sections, strict=True):
                place = (component.stem, component.name)
                section.example = example(code_of.get(place), shown[place][1] if place in shown else None)
            files[page.path] = template.render(banner=self.banner(document), sections=sections)
        return files

    def shown(self) -> Iterator[tuple[str, str]]:
        """Yield the components that have an example: what there is a call for, and the subjects of pages that have kinds."""
        for pages in self.places.of.values():
            for page in pages:
                for component in page.components:
                    if component.factories or (
                        component is page.subject and self.spec_set.is_message(component) and not component.is_union
                    ):
                        yield component.stem, component.name

    def banner(self, document: Document | None = None) -> str:
        """Return the comment that pages begin with."""
        return f"<!-- Generated {comment(self.spec_set.origin(document))}. Edit the spec, not this file. -->"

    # Indexes

    def index(self, contents: str) -> str:
        """Return the index of providers and kinds; `contents` is the page that compares the providers, if there is one."""
        rows = sorted({**self.rows, **self.others}.items())
        providers = [row["provider"] for _, row in rows]
        kinds = [cells for _, *cells in sorted(kind for _, row in rows for kind in row["kinds"])]
        return TEMPLATES.get_template("reference_index.md.jinja2").render(
            banner=self.banner(),
            contents=contents,
            providers=table(["Provider", "Entry point", "What it is"], providers),
            kinds=table(["Kind", "Page", "What it is"], kinds),
        )

    @cached_property
    def rows(self) -> dict[str, Rows]:
        """Return stem -> what the index says of a provider."""
        return {
            document.stem: {
                "provider": [
                    f"[{text(document.data['info']['title'])}]({document.stem}/README.md)",
                    code(document.data["info"]["x-entry"]),
                    text(_about(document)),
                ],
                "gateway": bool(document.data["info"].get("x-gateway")),
                "contents": content_rows(self.spec_set, document, self.sections[document.stem].surface, self.places),
                "kinds": sorted(
                    [
                        component.node["x-kind"],
                        code(component.node["x-kind"]),
                        f"[{component.name}]({self.places.link(component)})",
                        text(sentence(component.node.get("description", ""))),
                    ]
                    for component in self.spec_set.of(document)
                    if "x-kind" in component.node
                ),
            }
            for document in self.spec_set.documents
        }

    def provider(self, document: Document) -> str:
        """Return the index of one provider."""
        entry = document.data["info"]["x-entry"]
        home = self.spec_set.module(document)
        groups: dict[str, list[list[str]]] = {}
        for page in self.places.of[document.stem]:
            groups.setdefault(self.group(page.subject), []).append(self.row(page))
        return TEMPLATES.get_template("reference_provider.md.jinja2").render(
            banner=self.banner(document),
            title=text(document.data["info"]["title"]),
            about=text(sentence(_about(document))),
            imported=fence(f"from {home} import {entry}", "python"),
            account=self.account(document),
            groups={
                name: table(["Page", "Calls", "What it is"], groups[name])
                for name in ("Messages and requests", "Answers", "Parts")
                if name in groups
            },
            others=self.others_of(document),
        )

    def others_of(self, document: Document) -> str:
        """Return the operations that send no payload; "" if there are none."""
        operations = self.sections[document.stem].operations
        rows: list[list[str]] = []
        for at, path, item, method, node in calls(document):
            if operations.body(at, node) is None:
                server = operations.server(item, node) or {"url": ""}
                answers = operations.answers(at, node).items()
                read = [part for status, parts in answers for part in parts if status.startswith("2")]
                links = [f"[{part.name}]({self.places.link(part).partition('/')[2]})" for part in read]
                about = text(sentence(node.get("summary", "")))
                rows.append([code(f"{method.upper()} {server['url']}{path}"), about, ", ".join(links)])
        return table(["Request", "What it does", "Answer"], rows) if rows else ""

    def account(self, document: Document) -> str:
        """Return the call that makes the account of a provider, and its arguments; "" if no operation is described."""
        operations = self.sections[document.stem].operations
        if not operations.senders:
            return ""
        account = operations.account
        params = [
            Param(one.name, positional=False, default=None if one.is_required else repr(one.default))
            for one in account.kept
        ]
        params.append(Param("base_url", positional=False, default=None if account.path_only else "None"))
        rows = [[code(one.name), "yes" if one.is_required else "", text(one.doc)] for one in account.kept]
        call = signature(f"{document.data['info']['x-entry']}.Account", params)
        return f"{fence(call, 'python')}\n\n{table(['Argument', 'Required', 'What it is'], rows) if rows else ''}"

    def group(self, component: Component) -> str:
        if not self.spec_set.is_message(component):
            return "Parts"
        is_answer = (component.stem, component.name) in self.spec_set.answers
        return "Answers" if is_answer else "Messages and requests"

    def row(self, page: Page) -> list[str]:
        subject = page.subject
        entry = self.sections[subject.stem].surface.provider
        names = [".".join(filter(None, (entry, subject.group, name))) for name in subject.factories]
        about = text(sentence(subject.node.get("description", "")))
        link = self.places.link(subject).partition("/")[2]
        return [f"[{subject.name}]({link})", ", ".join(map(code, names)), about]


def _about(document: Document) -> str:
    info = document.data["info"]
    about: str = info.get("description", info["title"])
    return about
