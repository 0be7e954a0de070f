"""What a fresh process pays: the import, and the first payload."""

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
FIRST_LINE_BOT = """
from linebot.v3.messaging import ButtonsTemplate, MessageAction, TemplateMessage
TemplateMessage(
    alt_text="Mug", template=ButtonsTemplate(text="350 ml", actions=[MessageAction(label="Buy", text="buy")])
).to_json()
"""
PROGRAMS = {
    "bare interpreter": "pass",
    "import ottbuild": "import ottbuild",
    "dict + orjson, first payload": "import orjson; orjson.dumps({'text': 'Mug'})",
    "ottbuild, first Messenger payload": FIRST_OURS,
    "linebot.v3.messaging, first payload": FIRST_LINE_BOT,
}


def seconds(program: str) -> float:
    """How long a process takes that runs `program`."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return time.perf_counter() - start


def report(rounds: int) -> None:
    """Prints the table."""
    for package in (ottbuild, linebot):
        compileall.compile_dir(str(Path(str(package.__file__)).parent), quiet=2)
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(rounds):
        for name, program in PROGRAMS.items():
            times[name].append(seconds(program))
    median = {name: statistics.median(taken) for name, taken in times.items()}
    bare = median["bare interpreter"]
    peer = median["linebot.v3.messaging, first payload"] - bare
    print("A fresh process, over a bare interpreter; ratio to linebot.v3.messaging")
    for name in PROGRAMS:
        over = median[name] - bare
        print(f"  {name:52} {over * 1e3:9.1f} ms {over / peer:8.3f}")
