"""The plugin for pytest, as another project uses it: with warnings as errors, and without httpx."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]
MODULE = """\
import http.client
import sys

import pytest
from ottbuild import Line

HELLO = Line.push("U" + "0" * 32).message(Line.text("Hello"))


def notify(url, text):
    message = Line.push("U" + "0" * 32).message(Line.text(text))
    request = message.request(channel_access_token="shh", base_url=url)
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
    connection.request(request.method, "/v2/bot/message/push", request.content, dict(request.headers))
    assert connection.getresponse().status == 200
    connection.close()


@pytest.fixture
def line(ottbuild_gateway):
    return ottbuild_gateway("line", channel_access_token="shh")


def test_it_is_sent(line):
    with line.serve() as url:
        notify(url, "Hello")
    line.assert_sent(HELLO)


def test_another_text_is_not_it(line):
    with line.serve() as url:
        notify(url, "Hallo")
    line.assert_sent(HELLO)


def test_each_test_has_its_own(line):
    line.assert_nothing_sent()


def test_httpx_is_missed_where_it_is_needed(line):
    with pytest.raises(ImportError, match="needs httpx: pip install httpx"):
        line.transport
"""
RUN = """\
import sys
sys.modules["httpx"] = None
import pytest

class Watch:
    def pytest_collection_finish(self):
        print("LOADED", *sorted(name for name in sys.modules if name.startswith("ottbuild.testing")))

sys.exit(pytest.main(["-p", "ottbuild.testing.plugin", "-p", "no:cacheprovider", "-W", "error", "-q", *sys.argv[1:]], [Watch()]))
"""
CHEAP = """\
import sys
import pytest
before = {*sys.modules}
import ottbuild.testing.plugin
print(*sorted({*sys.modules} - before))
"""


def python(code: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.slow
def test_another_project_uses_the_fixture(tmp_path: Path) -> None:
    (tmp_path / "test_notify.py").write_text(MODULE, "utf-8")
    outcome = python(RUN, "test_notify.py", cwd=tmp_path)
    assert outcome.stderr == ""
    assert "3 passed" in outcome.stdout
    assert "1 failed" in outcome.stdout
    assert "LOADED ottbuild.testing ottbuild.testing.plugin\n" in outcome.stdout
    shown = outcome.stdout.partition("test_another_text_is_not_it")[2]
    for line in (
        "E       AssertionError: no request with this payload was received; the only request that was received is <Received 1, push: ",
        '-      "text": "Hello"\n',
        '+      "text": "Hallo"\n',
        " /messages/0/text: 'Hello' was expected, and 'Hallo' received",
    ):
        assert line in shown
    assert "gateway.py" not in shown  # the report ends at the assertion of the test


@pytest.mark.slow
def test_the_tests_of_the_page_pass(tmp_path: Path) -> None:
    page = (ROOT / "docs/testing.md").read_text("utf-8")
    code = page.partition("## With pytest")[2].partition("```python\n")[2].partition("```")[0]
    (tmp_path / "test_page.py").write_text(code, "utf-8")
    outcome = python(RUN.replace('sys.modules["httpx"] = None', ""), "test_page.py", cwd=tmp_path)
    assert "3 passed" in outcome.stdout


def test_the_plugin_loads_nothing(tmp_path: Path) -> None:
    assert python(CHEAP, cwd=tmp_path).stdout == "ottbuild ottbuild.testing ottbuild.testing.plugin\n"


def test_other_languages_have_a_server(tmp_path: Path) -> None:
    serving = subprocess.Popen(
        [sys.executable, "-m", "ottbuild.testing", "line"],
        env={"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert serving.stdout is not None
        name, url = serving.stdout.readline().split()
        assert name == "line:"
        with pytest.raises(HTTPError, match="401"):
            urlopen(f"{url}/v2/bot/message/push", b"{}", timeout=30)
        lines = [serving.stdout.readline().strip() for _ in range(2)]
        assert lines[0] == "<Received 1, push: POST /v2/bot/message/push 2 bytes, answered with 401>"
        assert lines[1].startswith("(payload): the credential channel_access_token is missing")
        serving.send_signal(signal.SIGINT)
        assert serving.wait(30) == 0
    finally:
        serving.kill()
        serving.communicate()
    wrong = python("from ottbuild.testing.__main__ import main; main(['lien'])", cwd=tmp_path)
    assert wrong.returncode == 2
    assert wrong.stderr.endswith(
        "error: 'lien' is no provider; did you mean 'line'?; there are cima360, esms, instagram, line, marketing_cloud, messenger, viber, webex_connect, whatsapp\n"
    )
