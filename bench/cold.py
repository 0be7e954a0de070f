"""The cost of a new process: the import, and the first payload."""

from __future__ import annotations

import compileall
import statistics
import subprocess
import sys
import time
from pathlib import Path

import linebot

import ottbuild

FIRST_OURS = """
from ottbuild import Messenger
Messenger.generic_template().element("Mug", subtitle="350 ml").to_bytes()
"""
FIRST_FLEX = """
from ottbuild import Line
Flex = Line.Flex
body = Flex.box("vertical", [Flex.text("Mug", weight="bold"), Flex.button(Line.uri("Buy", "https://example.com"))])
Line.flex("Mug", Flex.bubble(body=body)).to_bytes()
"""
FIRST_LINE_BOT = """
from linebot.v3.messaging import FlexBox, FlexBubble, FlexButton, FlexMessage, FlexText, URIAction
button = FlexButton(action=URIAction(label="Buy", uri="https://example.com"))
body = FlexBox(layout="vertical", contents=[FlexText(text="Mug", weight="bold"), button])
FlexMessage(alt_text="Mug", contents=FlexBubble(body=body)).to_json()
"""
PROGRAMS = {
    "bare interpreter": "pass",
    "import ottbuild": "import ottbuild",
    "dict + orjson, first payload": "import orjson; orjson.dumps({'text': 'Mug'})",
    "ottbuild, first Messenger payload": FIRST_OURS,
    "ottbuild, first LINE flex message": FIRST_FLEX,
    "linebot.v3.messaging, the same flex message": FIRST_LINE_BOT,
}


def seconds(program: str) -> float:
    """Return the seconds that a process takes to run `program`."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return time.perf_counter() - start


def report(rounds: int) -> None:
    """Print the table."""
    for package in (ottbuild, linebot):
        compileall.compile_dir(str(Path(str(package.__file__)).parent), quiet=2)
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(rounds):
        for name, program in PROGRAMS.items():
            times[name].append(seconds(program))
    median = {name: statistics.median(taken) for name, taken in times.items()}
    bare = median["bare interpreter"]
    peer = median["linebot.v3.messaging, the same flex message"] - bare
    print("A new process, without the time of a bare interpreter; ratio to linebot.v3.messaging")
    for name in PROGRAMS:
        over = median[name] - bare
        print(f"  {name:52} {over * 1e3:9.1f} ms {over / peer:8.3f}")
