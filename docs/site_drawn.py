"""Show beside the examples of the reference what they look like: each build of the site draws them anew.

A picture stands in a shadow root, so that it and the page share no styles, it is as high as it has to be, and its texts can
be read by everybody. It has no script, and its colours follow the palette of the page.
"""

from __future__ import annotations

import posixpath
import re
from importlib.resources import files as resources
from typing import Any

from ottbuild.drawing.page import draw, given
from ottbuild.drawing.tree import write
from ottbuild.studio.fluent import Code

STYLE = "drawn.css"
WIDTH = 320
"""The width of a screen in pixels: it fits beside code, and on a phone."""
EXAMPLE = re.compile(r"(?P<call>```python\n(?P<code>[^`]*)```\n\n)(?P<wire>```json\n.*?\n```)", re.S)
PLACE = '<figure class="drawn"></figure>'


def on_files(files: Any, config: Any) -> Any:
    """Add the style of the pictures."""
    from mkdocs.structure.files import File

    style = resources("ottbuild.drawing").joinpath("picture.css").read_text("utf-8")
    files.append(File.generated(config, STYLE, content=style))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Put a place for its picture beside each example of the reference whose message an app shows."""
    pictures: list[str] = []
    if page.file.src_uri.startswith("reference/"):
        style = posixpath.relpath(STYLE, posixpath.dirname(page.file.src_uri))
        markdown = EXAMPLE.sub(lambda found: _beside(found, pictures, style), markdown)
    page.meta["drawn"] = pictures
    return markdown


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Put the pictures into their places."""
    for picture in page.meta["drawn"]:
        html = html.replace(PLACE, picture, 1)
    return html


def _beside(example: re.Match[str], pictures: list[str], style: str) -> str:
    picture = drawn(example["code"], style)
    if picture is None:
        return example[0]
    pictures.append(picture)
    return f'{example["call"]}<div class="example" markdown>\n\n{PLACE}\n\n{example["wire"]}\n\n</div>'


def drawn(code: str, style: str) -> str | None:
    """Return the picture of the payload that an example builds; None if an app shows nothing of it alone.

    Args:
        code: The example.
        style: The address of the style.
    """
    (payload,) = Code(code).read()
    schema, wire, _ = given(payload)
    picture = draw(schema, wire, (), code=False)
    names = {element.name for element in picture.tree.walk()}
    if not picture.look or not picture.tree.text or ("area" in names and "areas" not in names):
        return None
    return (
        '<figure class="drawn" data-search-exclude aria-label="how an app shows it"><div><template shadowrootmode="open">'
        f'<link rel="stylesheet" href="{style}">{write(picture.phone(WIDTH))}</template></div></figure>'
    )
