"""The command line as a whole: help, errors, kinds, schema, completion, colours, and how it behaves as a process."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import ottbuild
from ottbuild.cli import COMMANDS, main
from tests.cli.conftest import ROOT, Cli, spawn

BAD = b'{"to": "U0123456789abcdef0123456789abcdef", "messages": [{"type": "text", "text": ""}]}\n'
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals, pipes and terminals as POSIX has them")


# Help and errors


def test_help(cli: Cli) -> None:
    code, out, err = cli("--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: ottbuild COMMAND ...\n")
    for name, summary in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(summary)}$", out, re.M)
    assert "examples:\n  ottbuild check order.json" in out


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command(cli: Cli, name: str) -> None:
    code, out, err = cli(name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: ottbuild {name} ")
    assert "ottbuild " + name in out.partition("\n")[2] or name == "completion"
    assert max(map(len, out.splitlines())) <= 92


def test_the_version(cli: Cli) -> None:
    assert cli("--version") == (0, f"ottbuild {ottbuild.__version__}\n", "")


def test_no_command(cli: Cli) -> None:
    code, out, err = cli()
    assert (code, out) == (2, "")
    assert err == cli("--help").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek", "x"], "ottbuild: 'chek' is not a command; did you mean 'check'?"),
        (["zzz"], "ottbuild: 'zzz' is not a command; see: ottbuild --help"),
        (["check"], "ottbuild check: the following arguments are required: FILE; see: ottbuild check --help"),
        (["check", "--as"], "ottbuild check: argument --as: expected one argument; see: ottbuild check --help"),
        (["check", "--jso", "x"], "ottbuild: unrecognized arguments: --jso; see: ottbuild --help"),
        (["schema", "line.psh"], "ottbuild: 'line.psh' is not a payload kind; did you mean 'line.push'?"),
    ],
)
def test_wrong_arguments_are_reported_in_one_line(cli: Cli, arguments: list[str], said: str) -> None:
    assert cli(*arguments) == (2, "", said + "\n")


# kinds, schema


def test_kinds(cli: Cli) -> None:
    result = cli("kinds")
    assert result.code == 0
    assert [line.split()[0] for line in result.lines] == list(ottbuild.kinds())
    rows = {row[0]: row[1:] for row in (re.split(r"  +", line) for line in result.lines)}
    assert rows["line.push"] == ["Line.push", "Messages for one person, group or multi-person chat."]
    assert re.fullmatch(r"Line\.text and \d+ more", rows["line.message"][0])
    assert rows["line.message"][1] == "A message of any kind."
    assert rows["line.error"] == ["ottbuild.parse", "The request was refused."]


def test_parts_are_listed_on_demand(cli: Cli) -> None:
    result = cli("kinds", "--parts")
    rows = {row[0]: row[1:] for row in (re.split(r"  +", line) for line in result.lines)}
    assert list(rows) == list(ottbuild.kinds(parts=True))
    assert rows["line.flex_bubble"] == ["Line.Flex.bubble", "A bubble of header, hero, body and footer."]
    assert rows["line.flex_container"] == ["Line.Flex.bubble and 1 more", "One bubble, or several side by side."]
    assert len(cli("check", "--help").out.splitlines()) < 60


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_schema(cli: Cli, kind: str) -> None:
    result = cli("schema", kind)
    schema = json.loads(result.out)
    assert (result.code, schema) == (0, ottbuild.schema(kind))
    assert result.lines[1].startswith("  ")
    jsonschema_rs.meta.validate(schema)


# Completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_scripts(cli: Cli, shell: str) -> None:
    code, out, _ = cli("completion", shell)
    assert code == 0
    assert "ottbuild" in out
    assert "_ARGCOMPLETE" in out


def test_completion_without_argcomplete(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*filter(lambda name: name.startswith("argcomplete"), sys.modules), "argcomplete"]:
        monkeypatch.setitem(sys.modules, name, None)
    said = "ottbuild: completion needs argcomplete; install it with: pip install 'ottbuild[cli]'\n"
    assert cli("completion", "bash") == (2, "", said)


@POSIX
def test_a_shell_takes_the_script(cli: Cli, tmp_path: Path) -> None:
    script = tmp_path / "completion.sh"
    script.write_text(cli("completion", "bash").out)
    done = subprocess.run(["bash", "-c", f". {script}; complete -p ottbuild"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "_python_argcomplete" in done.stdout


def completed(line: str, tmp_path: Path) -> list[str]:
    """Return the completions at the end of a line."""
    answer = tmp_path / "answer"
    process = spawn(
        env={
            "_ARGCOMPLETE": "1",
            "_ARGCOMPLETE_IFS": "\n",
            "_ARGCOMPLETE_SUPPRESS_SPACE": "1",
            "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
            "COMP_LINE": line,
            "COMP_POINT": str(len(line)),
            "COMP_TYPE": "9",
        }
    )
    process.communicate(timeout=60)
    return answer.read_text().split("\n")


@POSIX
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("ottbuild ", list(COMMANDS)),
        ("ottbuild ch", ["check"]),
        ("ottbuild check --a", ["--as", "--allow-unknown"]),
        ("ottbuild check --as lin", [kind for kind in ottbuild.kinds() if kind.startswith("line.")]),
        ("ottbuild check --as line.pu", ["line.push"]),
        ("ottbuild schema line.flex_b", ["line.flex_box", "line.flex_bubble", "line.flex_button"]),
        ("ottbuild schema messenger.sen", ["messenger.send", "messenger.send_result"]),
        ("ottbuild explain line.flex_bu", ["line.flex_bubble", "line.flex_button"]),
        ("ottbuild explain line.message.bu", ["line.message.buttons"]),
        ("ottbuild explain line.message.buttons.ti", ["line.message.buttons.title"]),
        ("ottbuild explain line.reply", ["line.reply", "line.reply.messages", "line.reply.replyToken"]),
    ],
)
def test_what_a_shell_is_offered(line: str, offered: list[str], tmp_path: Path) -> None:
    found = completed(line, tmp_path)
    assert set(offered) <= set(found)
    assert line.endswith(("reply", " ")) or set(offered) == set(found)


# Colours


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
@pytest.mark.parametrize("arguments", [["check", "-"], ["explain", "line.push"]])
@POSIX
def test_colours(
    arguments: list[str],
    terminal: bool,
    environment: dict[str, str],
    coloured: bool,
    cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    out = cli(*arguments, stdin=BAD).out
    assert ("\x1b[" in out) == coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert re.sub(r"\x1b\[\d*m", "", out) == cli(*arguments, stdin=BAD).out


def test_json_is_never_coloured(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in cli("check", "--json", "-", stdin=BAD).out


# Progress


@pytest.mark.parametrize("terminal", [True, False])
def test_a_long_run_shows_how_far_it_is(
    terminal: bool, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = tmp_path / "batch.ndjson"
    batch.write_bytes(BAD * 50)
    plain = cli("check", batch)
    assert plain.err == ""
    monkeypatch.setattr("ottbuild.cli.terminal.PATIENCE", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    shown = cli("check", batch)
    assert shown.out == plain.out
    assert ("B/s]" in shown.err) == terminal
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert cli("check", batch) == plain


# As a process


def test_the_module_is_the_command() -> None:
    process = spawn("check", "--json", "-")
    out, err = process.communicate(BAD, timeout=60)
    assert (process.returncode, err) == (1, b"")
    assert json.loads(out)["rule"] == "min_length"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-16"])
def test_output_is_utf8_whatever_the_locale(encoding: str) -> None:
    process = spawn("check", "--json", "-", env={"PYTHONIOENCODING": encoding})
    out, _ = process.communicate('{"text": "a", "größe 𝄞": 1}'.encode(), timeout=60)
    assert json.loads(out.decode("utf-8"))["pointer"] == "/größe 𝄞"


@POSIX
def test_nobody_reads_the_output() -> None:
    with spawn("check", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(BAD * 2)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@POSIX
def test_the_output_has_no_room() -> None:
    with open("/dev/full", "wb") as full:
        process = spawn("kinds", stdout=full)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (2, b"ottbuild: can't write the output: No space left on device\n")


@POSIX
def test_an_interrupted_run() -> None:
    process = spawn("check", "--json", "-", env={"PYTHONUNBUFFERED": "1"})
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(BAD * 2)
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["line"] == 1
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"ottbuild: interrupted\n")


@POSIX
@pytest.mark.parametrize(("closed", "code"), [("<&-", 2), (">&-", 1), ("2>&-", 1)])
def test_a_closed_stream(closed: str, code: int, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(BAD)
    name = "-" if closed == "<&-" else str(bad)
    command = f'"$0" -m ottbuild check "$1" {closed}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", command, sys.executable, name], env=environment, capture_output=True)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


LIGHT: list[tuple[list[str], set[str]]] = [
    (
        ["--help"],
        {"json", "orjson", "attrs", "cattrs", "inspect", "shutil", "importlib.metadata", "ottbuild.schemas.spec"},
    ),
    (["check", "--help"], {"attrs", "cattrs", "tqdm", "argcomplete", "ottbuild.providers.line"}),
    (
        ["kinds"],
        {
            "orjson",
            "attrs",
            "cattrs",
            "ottbuild.providers.line",
            "ottbuild.providers.messenger",
            # from Python 3.12 on, importlib.metadata imports it, which finds the providers of other packages
            *({"inspect"} if sys.version_info < (3, 12) else ()),
        },
    ),
    (["explain", "line.message.buttons.text"], {"attrs", "cattrs", "ottbuild.providers.line"}),
    (["schema", "line.push"], {"attrs", "cattrs", "ottbuild.providers.line", "ottbuild.providers.messenger"}),
]


@pytest.mark.parametrize(("arguments", "heavy"), LIGHT)
def test_only_what_is_needed_is_imported(arguments: list[str], heavy: set[str]) -> None:
    program = f"import sys; from ottbuild.cli import main; main({arguments!r}); print(*sys.modules, file=sys.stderr)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert heavy & set(done.stderr.split()) == set()


def test_main_takes_its_arguments_from_the_process(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(sys, "argv", ["ottbuild", "--version"])
    assert main() == 0
    assert capsys.readouterr().out == f"ottbuild {ottbuild.__version__}\n"
