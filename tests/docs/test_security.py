"""Promises of SECURITY.md that no other test covers: no network and no processes, and no code from data."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = '''
import sys

REFUSED = {"socket", "subprocess", "urllib", "http", "ftplib", "smtplib", "pickle"}
PROCESSES = {"os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn"}
CODE = {"compile", "exec", "import", "open"}
warm = False

def refuse(event, args):
    if event.split(".")[0] in REFUSED or event in PROCESSES or (warm and event in CODE):
        raise RuntimeError(f"{event} {args!r:.200}")

sys.addaudithook(refuse)

import ottbuild
from ottbuild import Esms, Messenger, raw

def work(text):
    card = Messenger.generic_template().element(text, subtitle=text, buttons=[Messenger.postback("Go", text)])
    card = card.extra({text: text})
    assert card.to_json(check=False)
    data = {**card.to_dict(check=False), "text": text, "quick_replies": [{"content_type": text}]}
    problems = ottbuild.check("messenger.message", data)
    assert problems and str(ottbuild.InvalidPayload(problems))
    message = ottbuild.parse("messenger.message", data)
    assert repr(message) and message.to_dict(check=False) == data
    assert text.splitlines()[0][:8] in ottbuild.to_code(card)
    send = Esms.viber("SHOP", text).to("0901000001")
    request = send.request(api_key="k", secret_key="s", check=False)
    answer = ottbuild.read_response(request, 200, {"CodeResult": text, "ErrorMessage": text})
    assert repr(answer) and ottbuild.explain_response(answer, request) is not None
    assert ottbuild.schema("messenger.message") and ottbuild.kinds()

work("hello\\nworld")
warm = True
for text in ("__import__('os').system('true')", "{0.__class__}", "%s${PATH}", "os; import this", '"""\\n1/0\\n"""'):
    work(text)
print("done")
'''


def test_no_network_no_processes_and_no_code_from_data() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (run.stdout, run.stderr[-2000:]) == ("done\n", "")
