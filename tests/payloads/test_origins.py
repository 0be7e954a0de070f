"""With `OTTBUILD_TRACE=1`, each problem names the line of the call that made the part, or set the field."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import copy, pickle
import ottbuild
from ottbuild import Line, MarketingCloud, Messenger

def button(title):
    return Messenger.postback(title, "BUY")

def lines(payload):
    return [(problem.pointer.rpartition("/")[2], problem.place) for problem in payload.problems() if problem.is_error]

card = (
    Messenger.generic_template()
    .element("x" * 81, subtitle="s")
    .element("Mug", buttons=[
        button("Buy"),
        button("y" * 21),
        Line.uri("Open", "https://example.com"),
    ])
    .metadata(5)
)
print(lines(card))
send = (
    MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
    .to(ott_id="2")
    .native(card)
    .custom_keys(messaging_type="RESPONSE")
)
print(lines(send))
print(lines(Line.push("U" + "0" * 32)))
print(lines(Line.buttons("x", alt_text="x").postback("z" * 21, "a").extra({"mood": 1})))
good = Messenger.generic_template().element("Mug", subtitle="s", buttons=[button("Buy")])
again = pickle.loads(pickle.dumps(good))
assert again == good == copy.deepcopy(good) and good.problems() == () and hash(again) == hash(good)
assert type(good.to_dict()["attachment"]) is dict
print(good.to_json(), good.build().to_json() == good.to_json(), ottbuild.to_code(good) != "")
try:
    card.to_bytes()
except ottbuild.InvalidPayload as error:
    print("at program.py:14" in str(error), "OTTBUILD_TRACE" in str(error))
"""


def test_the_lines_of_the_calls(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    root = str(Path(__file__).parents[2])
    result = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={**os.environ, "OTTBUILD_TRACE": "1", "PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        "[('title', 'program.py:14'), ('title', 'program.py:7'), ('2', 'program.py:18'), ('metadata', 'program.py:20')]",
        "[('title', 'program.py:14'), ('title', 'program.py:7'), ('2', 'program.py:18'), ('metadata', 'program.py:20')]",
        "[('messages', 'program.py:30')]",
        "[('label', 'program.py:31')]",
        '{"attachment":{"type":"template","payload":{"template_type":"generic","elements":[{"title":"Mug","subtitle":"s",'
        '"buttons":[{"type":"postback","title":"Buy","payload":"BUY"}]}]}}} True True',
        "True False",
    ]
