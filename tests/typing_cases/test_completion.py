"""jedi, which completes in vim, emacs, Spyder and Jupyter, finds calls, chains and arguments without running anything."""

from pathlib import Path

import jedi
import pytest

ROOT = Path(__file__).parents[2]
PROJECT = jedi.Project(ROOT, load_unsafe_extensions=False)


def offered(code: str) -> set[str]:
    """Return what is offered at the end of a program."""
    program = f"import ottbuild\nfrom ottbuild import Line, Messenger\nflex = Line.Flex\n{code}"
    return {found.name for found in jedi.Script(program, project=PROJECT).complete()}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("ottbuild.", {"Line", "Messenger", "parse", "check", "InvalidPayload", "Part"}),
        ("Line.", {"text", "buttons", "push", "postback", "Flex"}),
        ("Line.Flex.", {"box", "text", "separator", "bubble"}),
        ("flex.", {"box", "text", "separator", "bubble"}),
        ("Line.push('U1').", {"message", "messages", "to_json", "problems", "request"}),
        ("Line.buttons('a', alt_text='b').uri('c', 'd').", {"title", "postback", "quick_reply", "extra", "build"}),
        ("menu = Line.buttons('a', alt_text='b')\nmenu.image_", {"image_size", "image_aspect_ratio"}),
        ("Line.buttons('a', al", {"alt_text="}),
        ("Line.Flex.text('a', si", {"size="}),
        ("Line.buttons('a', alt_text='b').postback('c', dis", {"display_text="}),
        ("Line.Flex.text('a').", {"to_json", "extra", "build"}),
        ("Line.Flex.text('a').build().", {"text", "size", "wrap", "to_dict"}),
        ("def row():\n    return Line.Flex.text('a')\nrow().", {"to_json", "extra"}),
        ("Messenger.", {"text", "generic_template", "web_url", "send"}),
    ],
)
def test_a_place_is_completed(code: str, names: set[str]) -> None:
    assert offered(code) >= names
