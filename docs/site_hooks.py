"""What the site needs beside the pages in docs/: the documents that live elsewhere in the repository, and links to them."""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
ELSEWHERE = {
    "ARCHITECTURE.md": "project/architecture.md",
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "RELEASING.md": "project/releasing.md",
    "SECURITY.md": "project/security.md",
    "bench/README.md": "project/benchmarks.md",
    "spec/README.md": "project/spec.md",
    "README.md": "index.md",
}
"""Document of the repository -> its page on the site. README.md and the start page say the same to different readers."""
LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")


def on_files(files: Files, config: Any) -> Files:
    """Add the documents that are not in docs/."""
    for source, page in ELSEWHERE.items():
        if page != "index.md":
            files.append(File.generated(config, page, content=(ROOT / source).read_text("utf-8")))
    files.append(File.generated(config, "api/commands.md", content=commands()))
    return files


def commands() -> str:
    """Return the page about the arguments of each command, as the commands say them by themselves."""
    from ottbuild.cli import COMMANDS

    lines = [
        "# Commands",
        "",
        "What each command says with `--help`; [Command line](../cli.md) shows how they are used.",
    ]
    for name in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "ottbuild", name, "--help"],
            env={**os.environ, "COLUMNS": "100"}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        lines += ["", f"## {name}", "", "```text", done.stdout.rstrip(), "```"]
    return "\n".join(lines) + "\n"


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Let links between pages and those documents lead to pages; what has no page is named without a link."""
    sources = {target: source for source, target in ELSEWHERE.items() if target != "index.md"}
    source = sources.get(page.file.src_uri, f"docs/{page.file.src_uri}")

    def moved(match: re.Match[str]) -> str:
        text, target = match.groups()
        path, mark, anchor = target.partition("#")
        if "://" in target or target.startswith("#") or not path:
            return match[0]
        found = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        inside = ELSEWHERE.get(found) or (found.removeprefix("docs/") if found.startswith("docs/") else None)
        if inside is None or not (inside in ELSEWHERE.values() or (ROOT / found).is_file()):
            return text
        return f"[{text}]({posixpath.relpath(inside, posixpath.dirname(page.file.src_uri) or '.')}{mark}{anchor})"

    return outside_code(markdown, lambda part: LINK.sub(moved, part))


FENCE = re.compile(r"^(```+|~~~+).*?^\1[ \t]*$", re.M | re.S)


def outside_code(markdown: str, change: Any) -> str:
    """Change a text, but not its blocks of code."""
    parts: list[str] = []
    place = 0
    for block in FENCE.finditer(markdown):
        parts += [change(markdown[place : block.start()]), block[0]]
        place = block.end()
    return "".join([*parts, change(markdown[place:])])
