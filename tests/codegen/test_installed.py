"""The wheel, installed in an empty environment, makes a package that ottbuild knows as well as its own providers.

The environment reuses the packages of the running one, so that nothing is downloaded: only ottbuild and the packages made
here are installed into it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.codegen.helpers import ROOT, Outcome, write

pytestmark = pytest.mark.slow  # builds a wheel and an environment

PAYLOAD = {"to": "user-1", "text": "Hello", "buttons": [{"type": "reply", "label": "Later"}]}
CODE = """\
from messages.tickets import Tickets

payload = Tickets.send("user-1").text("Hello").reply("Later")
"""
USED = """\
import warnings
warnings.simplefilter("error")
import ottbuild
from messages.tickets import Tickets, models

payload = {"to": "user-1", "text": "Hello", "buttons": [{"type": "reply", "label": "Later"}]}
assert [kind for kind in ottbuild.kinds() if kind.startswith("tickets.")] == [
    "tickets.error", "tickets.send", "tickets.send_result"
]
assert "line.push" in ottbuild.kinds()

parsed = ottbuild.parse("tickets.send", payload)
assert type(parsed) is models.SendRequest and parsed.to_dict() == payload
(problem,) = ottbuild.check("tickets.send", {**payload, "txt": 1})
assert problem.rule == "unknown_field" and "did you mean 'text'?" in problem.message
assert ottbuild.schema("tickets.send")["title"] == "tickets.send"

(part,) = parsed.buttons
assert part.kind.startswith("tickets.") and part.kind in ottbuild.kinds(parts=True)
assert ottbuild.parse(part.kind, part.to_dict()) == part and ottbuild.check(part.kind, part.to_dict()) == ()

code = ottbuild.to_code(parsed)
variables = {}
exec(code, variables)
assert variables["payload"].to_dict() == payload
assert "from messages.tickets import Tickets" in code

assert ottbuild.Tickets is Tickets and "Tickets" in dir(ottbuild)
request = ottbuild.Tickets.send("user-1").text("Hello").request()
assert request.url == "https://api.example.com/messages"
for sent in ("tickets.send", request, parsed):
    answer = ottbuild.read_response(sent, 200, b'{"message_id": "m-1", "mood": "sunny"}')
    assert type(answer) is models.SendResult and answer.unknown_fields == {"mood": "sunny"}
    error = ottbuild.read_response(sent, 400, {"code": 7, "message": "No."})
    assert type(error) is models.ErrorResponse and error.code == 7
assert ottbuild.explain_response(answer, parsed) == ()
(told,) = ottbuild.explain_response(error, parsed)
assert (told.rule, told.provider_message, told.provider_code) == ("refused", "No.", 7)
print("all of it works")
"""


class Environment(NamedTuple):
    """A virtual environment, and a folder to work in."""

    bin: Path
    folder: Path

    def run(self, *command: str, cwd: Path | None = None, variables: dict[str, str] | None = None) -> Outcome:
        """Runs a program of the environment; the checkout is out of its reach."""
        usual = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
        env = {
            **usual,
            "PATH": f"{self.bin}{os.pathsep}{usual['PATH']}",
            "PYTHONWARNINGS": "default",
            **(variables or {}),
        }
        program = str(self.bin / command[0])
        done = subprocess.run(
            [program, *command[1:]], cwd=cwd or self.folder, env=env, capture_output=True, text=True, check=False
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    def install(self, *what: str | Path) -> None:
        """Installs wheels or projects, without their dependencies."""
        options = ["--no-deps", "--no-index", "--no-build-isolation", "--quiet", "--disable-pip-version-check"]
        pip("--python", self.bin / "python", "install", *options, *what)


def pip(*arguments: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        env={**os.environ, "OTTBUILD_PLAIN_STUDIO": "1"},  # npm would ask a registry
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-index", "--no-build-isolation", "--quiet", "--wheel-dir", folder, ROOT)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment with ottbuild from its wheel, and a project that was started in an empty folder."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    libraries = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder / "venv")}))
    shared = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    (libraries / "shared.pth").write_text("\n".join(shared) + "\n")
    environment = Environment(folder / "venv" / ("Scripts" if os.name == "nt" else "bin"), folder / "empty")
    environment.install(wheel)
    environment.folder.mkdir()
    made = environment.run("ottbuild-codegen", "new", "tickets")
    assert (made.code, made.err) == (0, "")
    environment.install(environment.folder)
    return environment


def test_the_wheel_holds_the_generator_and_no_tests(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    kept = {
        path.relative_to(ROOT).as_posix()
        for folder in ("ottbuild", "ottbuild_codegen")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    } - {"ottbuild/providers/_names.json", "ottbuild/providers/.ottbuild.json"}
    assert {name for name in names if ".dist-info/" not in name} == kept
    assert "ottbuild_codegen/spec/vocabulary.json" in kept


def test_it_is_the_installed_ottbuild(environment: Environment) -> None:
    places = environment.run(
        "python", "-c", "import ottbuild, ottbuild_codegen; print(ottbuild.__file__, ottbuild_codegen.__file__)"
    ).out.split()
    assert all(Path(place).is_relative_to(environment.bin.parent) for place in places)


def test_a_project_in_an_empty_folder(environment: Environment) -> None:
    assert environment.run("ottbuild-codegen", "check") == Outcome(0, "16 generated files match the specs\n", "")
    outcome = environment.run("ottbuild-codegen")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("0 of 16 generated files changed")
    page = environment.folder / "docs" / "messages" / "tickets" / "send-request.md"
    text = page.read_text("utf-8")
    assert "from messages.tickets import Tickets" in text
    assert "Generated from spec/tickets.yaml by `ottbuild-codegen`" in text
    page.write_text("")
    edited = environment.run("ottbuild-codegen", "check")
    page.write_text(text)
    assert (edited.code, edited.err) == (1, "the generated files do not match the specs; run `ottbuild-codegen`\n")


def test_the_functions_know_the_package(environment: Environment) -> None:
    outcome = environment.run("python", "-c", USED, cwd=environment.bin)  # not where the package's source is
    assert outcome == Outcome(0, "all of it works\n", "")


def test_the_command_line_knows_the_package(environment: Environment) -> None:
    write(
        environment.folder, {"good.json": json.dumps(PAYLOAD), "bad.json": json.dumps({**PAYLOAD, "priority": "low"})}
    )
    assert environment.run("ottbuild", "check", "good.json") == Outcome(
        0, "no problems in 1 payload (1 tickets.send)\n", ""
    )
    bad = environment.run("ottbuild", "check", "bad.json")
    assert bad.code == 1
    assert "/priority: " in bad.out
    assert environment.run("ottbuild", "code", "good.json") == Outcome(0, CODE, "")
    assert "at most 1000 UTF-16 code units" in environment.run("ottbuild", "explain", "tickets.send.text").out
    assert "tickets.send_result" in environment.run("ottbuild", "kinds").out
    assert json.loads(environment.run("ottbuild", "schema", "tickets.send").out)["title"] == "tickets.send"


def test_a_shell_completes_the_kinds(environment: Environment, tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    line = "ottbuild schema tick"
    variables = {
        "_ARGCOMPLETE": "1", "_ARGCOMPLETE_IFS": "\n", "_ARGCOMPLETE_SUPPRESS_SPACE": "1",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(answer), "COMP_LINE": line, "COMP_POINT": str(len(line)),
        "COMP_TYPE": "9",
    }  # fmt: skip
    environment.run("ottbuild", variables=variables)
    assert answer.read_text().split() == ["tickets.error", "tickets.send", "tickets.send_result"]


DOUBLED = """\
from urllib.request import Request, urlopen

def test_the_gateway_has_a_double(ottbuild_gateway):
    from messages.tickets import Tickets

    tickets = ottbuild_gateway("tickets")
    payload = Tickets.send("user-1").text("Hello")
    with tickets.serve() as url:
        request = payload.request(base_url=url)
        headers = dict(request.headers)
        assert urlopen(Request(request.url, request.content, headers, method=request.method)).status == 200
    assert type(tickets.assert_sent(payload).model).__name__ == "SendRequest"
"""


def test_pytest_knows_the_fixture(environment: Environment, tmp_path: Path) -> None:
    write(tmp_path, {"test_tickets.py": DOUBLED})
    options = ("-W", "error", "-p", "no:cacheprovider", "-q")
    for again in ((), ("-p", "ottbuild.testing.plugin")):
        outcome = environment.run("python", "-W", "error", "-m", "pytest", *options, *again, cwd=tmp_path)
        assert (outcome.code, outcome.err) == (0, ""), outcome.out
        assert outcome.out.splitlines()[-1].startswith("1 passed")


# Packages that are broken, or in each other's way


def installed(folder: Path, name: str, value: str, files: dict[str, str]) -> None:
    """Puts a package with an entry point into a folder, as an installer would."""
    metadata = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n",
        "entry_points.txt": f"[ottbuild.providers]\n{name} = {value}\n",
    }
    write(folder / f"{name}-1.dist-info", metadata)
    for path, text in files.items():
        write((folder / path).parent, {Path(path).name: text})


BROKEN = {
    "missing": ("nowhere.parrot:Parrot", {}, "No module named 'nowhere'"),
    "unreadable": (
        "odd:Parrot",
        {"odd/__init__.py": "", "odd/spec.json": "{"},
        "its spec can't be read: JSONDecodeError",
    ),
    "no_spec": ("odd:Parrot", {"odd/__init__.py": ""}, "its spec can't be read: FileNotFoundError"),
    "other_json": ("odd:Parrot", {"odd/__init__.py": "", "odd/spec.json": "[]"}, "its spec can't be read: TypeError"),
    "raising": ("odd.parrot:Parrot", {"odd/__init__.py": "1 / 0"}, "its spec can't be read: ZeroDivisionError"),
    "no_class": ("messages.tickets", {}, "it names no class; write it as package:Class"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_package_is_left_out_with_a_warning(name: str, environment: Environment, tmp_path: Path) -> None:
    value, files, reason = BROKEN[name]
    installed(tmp_path, name, value, files)
    code = "import ottbuild, warnings\n" + (
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    kinds = ottbuild.kinds(), ottbuild.kinds()\n"
        "print(len(caught), caught[0].message)\n"
        "print('tickets.send' in kinds[0], 'line.push' in kinds[0], ottbuild.Tickets.__name__, ottbuild.Line.__name__)\n"
    )
    outcome = environment.run("python", "-c", code, cwd=tmp_path, variables={"PYTHONPATH": str(tmp_path)})
    assert (outcome.code, outcome.err) == (0, "")
    told, rest = outcome.out.splitlines()
    assert told.startswith(f"1 the provider {name} = {value!r} is left out: ")
    assert reason in told
    assert rest == "True True Tickets Line"


def test_a_package_that_cant_be_imported_disturbs_no_other(environment: Environment, tmp_path: Path) -> None:
    made = environment.folder / "messages" / "tickets" / "spec.json"
    spec = made.read_text("utf-8").replace("tickets.", "parrot.")
    installed(tmp_path, "parrot", "odd:Parrot", {"odd/__init__.py": "import nowhere", "odd/spec.json": spec})
    code = (
        "import ottbuild\n"
        "print('parrot.send' in ottbuild.kinds(), ottbuild.check('tickets.send', {'to': 'a', 'text': 'b'}), ottbuild.Tickets.__module__)\n"
        "ottbuild.Parrot\n"
    )
    outcome = environment.run("python", "-c", code, cwd=tmp_path, variables={"PYTHONPATH": str(tmp_path)})
    assert outcome.out == "True () messages.tickets.builders\n"
    assert outcome.err.splitlines()[-1] == "ModuleNotFoundError: No module named 'nowhere'"


@pytest.mark.parametrize(
    ("entry", "old", "new", "reason"),
    [
        ("Tickets", "tickets.", "zoo.", "the class 'Tickets' is the name of a provider in messages.tickets"),
        ("Zoo", "", "", "its payload kind is there already: 'tickets.send' of messages.tickets"),
        ("Line", "tickets.", "zoo.", "the class 'Line' is the name of a provider in ottbuild.providers.line"),
        (
            "Zoo",
            "tickets.send",
            "line.push",
            "its payload kind is there already: 'line.push' of ottbuild.providers.line",
        ),
    ],
)
def test_the_first_of_two_packages_counts(
    entry: str, old: str, new: str, reason: str, environment: Environment, tmp_path: Path
) -> None:
    text = (environment.folder / "messages" / "tickets" / "spec.json").read_text("utf-8")
    spec = text.replace(f'"x-kind": "{old}', f'"x-kind": "{new}') if old else text
    installed(tmp_path, "zoo", f"zoo:{entry}", {"zoo/__init__.py": "", "zoo/spec.json": spec})
    code = (
        "import ottbuild, warnings\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    kinds = ottbuild.kinds()\n"
        "print(*(warning.message for warning in caught))\n"
        "print(any(kind.startswith('zoo.') for kind in kinds), ottbuild.Tickets.__module__, ottbuild.Line.__module__)\n"
        "print(type(ottbuild.parse('tickets.send', {'to': 'a'})))\n"
    )
    outcome = environment.run("python", "-c", code, cwd=tmp_path, variables={"PYTHONPATH": str(tmp_path)})
    assert (outcome.code, outcome.err) == (0, "")
    told, calls, model = outcome.out.splitlines()
    assert told.startswith(f"the provider zoo = 'zoo:{entry}' is left out: {reason.partition(': ')[0]}")
    assert reason.rpartition(": ")[2] in told
    assert told.endswith("; import it from zoo")
    assert calls == "False messages.tickets.builders ottbuild.providers.line.builders"
    assert model == "<class 'messages.tickets.models.SendRequest'>"


def test_the_command_line_warns_in_one_line(environment: Environment, tmp_path: Path) -> None:
    installed(tmp_path, "zoo", "zoo:Zoo", {"zoo/__init__.py": "", "zoo/spec.json": "{"})
    outcome = environment.run("ottbuild", "kinds", cwd=tmp_path, variables={"PYTHONPATH": str(tmp_path)})
    assert outcome.code == 0
    (line,) = outcome.err.splitlines()
    assert line.startswith("ottbuild: the provider zoo = 'zoo:Zoo' is left out: its spec can't be read: ")


# A generator without its dependencies


@pytest.mark.parametrize(
    ("blocked", "command", "told"),
    [
        ("jinja2", [], "jinja2 is not installed; install it with: pip install 'ottbuild[codegen]'\n"),
        (
            "jinja2 yaml",
            ["new", "zoo"],
            "jinja2 and pyyaml are not installed; install them with: pip install 'ottbuild[codegen]'\n",
        ),
        ("syrupy", ["review"], "syrupy is not installed; install it with: pip install 'ottbuild[review]'\n"),
    ],
)
def test_a_missing_dependency_is_named(
    blocked: str, command: list[str], told: str, environment: Environment, tmp_path: Path
) -> None:
    text = f"import importlib.util, sys\nfind = importlib.util.find_spec\nimportlib.util.find_spec = lambda name: None if name in {blocked.split()} else find(name)\n"
    write(tmp_path, {"sitecustomize.py": text})
    outcome = environment.run("ottbuild-codegen", *command, variables={"PYTHONPATH": str(tmp_path)})
    assert (outcome.code > 0, outcome.out, outcome.err) == (True, "", told)
