"""Every rule names a page of its provider's first, or of the gateway's; what others report of it comes after that page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from ottbuild_codegen.spec.model import as_list
from tests.helpers import ROOT

OWN_REPOSITORIES = ("https://github.com/line/", "https://github.com/facebook/", "https://github.com/fbsamples/")
SPECS = sorted((ROOT / "ottbuild" / "providers").glob("*/spec.json"))


def _sources(node: Any) -> list[list[str]]:
    if isinstance(node, list):
        return [found for part in node for found in _sources(part)]
    if not isinstance(node, dict):
        return []
    own = [as_list(node["x-source"])] if "x-source" in node else []
    return own + [found for part in node.values() for found in _sources(part)]


@pytest.mark.parametrize("path", SPECS, ids=[path.parent.name for path in SPECS])
def test_the_page_that_errors_name_is_official(path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    pages = data["sources"]
    first = {pages[names[0]] for names in _sources(data["schemas"])}
    others = {page for page in first if urlsplit(page).hostname == "github.com"}
    assert {page for page in others if not page.startswith(OWN_REPOSITORIES)} == set()
    assert len(first) > 2
