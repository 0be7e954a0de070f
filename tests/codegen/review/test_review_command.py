"""`python -m ottbuild_codegen review` on a small project of its own, with its own package and tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ottbuild_codegen.changes.sources import UnusableError
from ottbuild_codegen.review.causes import OTHER_CHANGES, SAME_SPECS
from ottbuild_codegen.review.collect import Collected, Item, Status, collect
from ottbuild_codegen.review.session import Session, Verdict, replace_file
from tests.codegen.changes.test_diff import SPEC, edited
from tests.codegen.changes.test_diff_command import git, run
from tests.codegen.helpers import ROOT, Outcome, generate, tree, write

pytestmark = pytest.mark.slow

CONFTEST = """\
import pytest
from syrupy.extensions.json import JSONSnapshotExtension


@pytest.fixture
def wire(snapshot):
    return snapshot.use_extension(JSONSnapshotExtension)
"""
TESTS = '''\
import pytest

from made.acme import Acme

LINK = Acme.link("https://example.com", "Shop")


def with_a_link():
    """A docstring that is no part of the call."""
    return (
        Acme.send("u-1", "Grüße")
        .link(LINK)
    )


CASES = {
    "plain": lambda: Acme.send("u-1", "Hello"), "link": with_a_link,
    "long": lambda: Acme.send(
        "u-1",
        "as long as twenty",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_case(name, wire):
    assert CASES[name]().to_dict() == wire


def test_on_its_own(wire):
    message = Acme.send("u-2", "Hi")
    assert message.link(LINK).to_dict() == wire


def test_of_a_call(wire):
    assert Acme.send("u-4", "Hi").link(Acme.link("https://example.com", label="Home")).to_dict() == wire


@pytest.mark.parametrize("words", [("u-3", "Hello")])
def test_of_data(words, wire):
    assert Acme.send(*words).link(LINK).to_dict() == wire


def test_amber(snapshot):
    assert with_a_link().to_json() == snapshot


def test_without_snapshots():
    raise AssertionError("is none of a review's business")
'''
CHANGES = {
    "label: {type: string, description: What it says., maxLength: 8}": (
        "title: {type: string, description: What it says., maxLength: 8}"
    ),
    "args: [url, label]": "args: [url, title]",
    "maxLength: 20": "maxLength: 15",
}
GONE = '{\n  "to": "u-9"\n}'
HOME = "tests/__snapshots__/test_messages"


@pytest.fixture(scope="module")
def changed_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose spec was edited since the last commit: a field has another name, and a text is shorter."""
    project = tmp_path_factory.mktemp("project") / "shop"
    write(project / "spec", {"acme.yaml": SPEC})
    write(project / "made", {"__init__.py": ""})
    write(project / "tests", {"conftest.py": CONFTEST, "test_messages.py": TESTS})
    assert generate(project / "spec", project / "made").code == 0
    assert check(project, "--snapshot-update", "-k", "not without").code == 0
    write(project / HOME, {"test_gone.json": GONE})
    git(project, "init")
    git(project, "add", ".")
    git(project, "commit", "-m", "one")
    write(project / "spec", {"acme.yaml": edited(CHANGES)})
    assert generate(project / "spec", project / "made").code == 0
    return project


@pytest.fixture
def project(changed_project: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(changed_project, tmp_path / "shop"))


def check(project: Path, *options: str) -> Outcome:
    """Runs the tests of the project, as its maintainers do."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    here = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    env = {**here, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=project, env=env, capture_output=True, text=True, check=False)
    return Outcome(done.returncode, done.stdout, done.stderr)


def review(project: Path, *options: str | Path) -> Outcome:
    return run("review", "--spec", project / "spec", "--out", project / "made", *options)


def snapshots(project: Path) -> dict[str, bytes]:
    return {name: data for name, data in tree(project / "tests").items() if "__snapshots__" in name}


SUMMARY = f"""\
6 to review: 6 open (3 changed, 1 unused, 2 failed)
  open      changed  test_messages/test_case[link]
            because Link.title was called label [property-renamed, acme.yaml:67]
  open      unused   test_messages/test_gone
            because {OTHER_CHANGES}
  open      changed  test_messages/test_of_data[words0]
  open      changed  test_messages/test_on_its_own
            because Link.title was called label [property-renamed, acme.yaml:67]
  open      failed   test_case[long]
            because Send.text has at most 15 UTF-16 code units, was 20 [max-length-lowered, acme.yaml:35]
  open      failed   test_of_a_call
            because Acme.link(title) was called label [call-argument-renamed, acme.yaml:67]
"""


def test_a_review_without_a_terminal(project: Path) -> None:
    before = tree(project)
    outcome = review(project)
    told = (
        "run it in a terminal to accept or reject, or give --html FILE or --markdown FILE for a page,\n"
        "or --accept with the names of the snapshots to accept, such as 'line/*'\n"
    )
    assert (outcome.code, outcome.out) == (1, SUMMARY + told)
    assert outcome.err.splitlines() == [
        "running the snapshot tests ...",
        f"not reviewed, as they are not single JSON files: {HOME}.ambr",
    ]
    assert tree(project) == before


ACCEPTED = f"""\
{HOME}/test_gone.json: of no test any more; to accept is to delete it
  because {OTHER_CHANGES}
  - {{
  -   "to": "u-9"
  - }}

{HOME}/test_on_its_own.json: written in another way; acme.send
  because Link.title was called label [property-renamed, acme.yaml:67]
    {{
      "link": {{
  ↔     "title": "Shop",   was called "label"
        "url": "https://example.com"
      }},
    … 3 unchanged lines

6 to review: 4 open, 2 accepted (3 changed, 1 unused, 2 failed)
  accepted  unused   test_messages/test_gone
  accepted  changed  test_messages/test_on_its_own
"""


def test_accepting_without_a_terminal(project: Path) -> None:
    before = snapshots(project)
    outcome = review(project, "--accept", "test_gone", "test_messages/test_on*")
    assert outcome.code == 1
    assert outcome.out.partition("  open ")[0] == ACCEPTED
    after = snapshots(project)
    assert before.keys() - after.keys() == {f"{HOME}/test_gone.json".removeprefix("tests/")}
    assert [name for name in after if after[name] != before[name]] == [
        f"{HOME}/test_on_its_own.json".removeprefix("tests/")
    ]
    assert review(project, "--accept", "test_case[[]link]", "test_of_data[words0]").code == 1
    assert review(project, "--tests=-k 'link or data or own'", "--accept", "*/no_matter*").out == "nothing to review\n"


def test_accepting_everything_without_a_terminal(project: Path) -> None:
    outcome = review(project, "--tests=-k 'link or data or own'", "--accept")
    assert outcome.code == 0
    shown = [line.partition(": ")[0] for line in outcome.out.splitlines() if line.startswith("tests/")]
    names = [line.split()[-1] for line in outcome.out.splitlines() if line.startswith("  accepted")]
    assert shown == [f"tests/__snapshots__/{name}.json" for name in names]
    assert len(names) == 3
    assert check(project, "-k", "link or data or own").code == 0


@pytest.mark.parametrize("pattern", ["nothing/*", "test_case[long]", "*.py*", ""])
def test_accepting_what_is_not_there_accepts_nothing(pattern: str, project: Path) -> None:
    before = tree(project)
    outcome = review(project, "--accept", "test_gone", pattern)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"nothing is accepted: no snapshot to review is called {pattern!r}\n{SUMMARY}" in outcome.err
    assert tree(project) == before


CALLS = {
    "test_case[link]": '(\n    Acme.send("u-1", "Grüße")\n    .link(LINK)\n)',
    "test_case[long]": 'Acme.send(\n    "u-1",\n    "as long as twenty",\n)',
    "test_on_its_own": 'message = Acme.send("u-2", "Hi")\nassert message.link(LINK).to_dict() == wire',
    "test_of_data[words0]": (
        "from made.acme import Acme\n\n"
        'payload = Acme.send("u-3", "Hello").link(Acme.link("https://example.com", "Shop"))'
    ),
    "test_of_a_call": 'assert Acme.send("u-4", "Hi").link(Acme.link("https://example.com", label="Home")).to_dict() == wire',
}


def by_test(found: Collected) -> dict[str, Item]:
    return {item.test.rpartition("::")[2]: item for item in found.items}


def test_what_is_collected(changed_project: Path) -> None:
    items = by_test(collect(changed_project))
    assert {name: items[name].call.text for name in CALLS} == CALLS
    link = items["test_case[link]"]
    assert (link.status, link.kind, link.call.where) == (Status.CHANGED, "acme.send", "tests/test_messages.py:11")
    assert link.old is not None
    assert link.new == link.old.replace(b'"label"', b'"title"')
    assert items["test_case[long]"].refused == (("text",),)
    assert items[""].name == f"{HOME}/test_gone.json"


def test_some_tests_only(changed_project: Path) -> None:
    found = collect(changed_project, "tests/test_messages.py -k on_its_own")
    assert list(by_test(found)) == ["test_on_its_own"]


STRANGE = """\
import pytest

from made.acme import Acme


def test_twice(wire):
    for text in ("one", "two"):
        assert Acme.send("u", text).to_dict() == wire(name="same")
    assert Acme.send("u", "three").to_dict() == wire(name="other")


def test_what_no_json_can_hold(wire):
    assert Acme.send("u", object()).to_dict() == wire


def test_a_long_error(snapshot):
    raise RuntimeError("\\ud800" + "x" * 9999 + "\\n\\x1b[31m" * 99)
"""


def test_strange_tests(project: Path) -> None:
    write(project / "tests", {"test_strange.py": STRANGE})
    html = project / "review.html"
    outcome = review(project, "--tests=tests/test_strange.py", "--html", html)
    assert outcome.out.startswith("4 to review: 4 open (2 new, 2 failed)\n")
    items = by_test(collect(project, "tests/test_strange.py"))
    assert len(items["test_a_long_error"].error) < 1500
    assert [one.payload["text"] for one in collect(project, "tests/test_strange.py -k twice").items] == ["three", "two"]
    assert "\x1b" not in html.read_text()


def test_a_module_that_never_says_snapshot_has_to_be_named(project: Path) -> None:
    write(project / "tests", {"test_quiet.py": "def test_quiet(wire):\n    assert {'a': 1} == wire\n"})
    found = collect(project, "tests/test_quiet.py")
    assert [(item.name, item.status) for item in found.items] == [
        ("tests/__snapshots__/test_quiet/test_quiet.json", Status.NEW)
    ]
    with pytest.raises(UnusableError, match="no test of"):
        collect(project, "-k quiet")


def test_what_is_accepted_passes_and_what_is_rejected_fails(project: Path) -> None:
    session = Session(collect(project).items)
    names = [item.name for item in session.items]
    session.give(Verdict.ACCEPTED, *(names.index(f"{HOME}/{name}.json") for name in ("test_case[link]", "test_gone")))
    session.give(Verdict.REJECTED, names.index(f"{HOME}/test_on_its_own.json"))
    session.give(Verdict.SKIPPED, names.index(f"{HOME}/test_of_data[words0].json"))
    assert f"{HOME}/test_gone.json" not in tree(project)
    printed = check(project, "-k", "not without", "-rfp").out
    outcomes = dict(reversed(line.split(" ", 2)[:2]) for line in printed.splitlines() if line[:5] in ("PASSE", "FAILE"))
    assert {name.rpartition("::")[2]: outcome for name, outcome in outcomes.items()} == {
        "test_case[plain]": "PASSED",
        "test_case[link]": "PASSED",
        "test_case[long]": "FAILED",
        "test_on_its_own": "FAILED",
        "test_of_a_call": "FAILED",
        "test_of_data[words0]": "FAILED",
        "test_amber": "FAILED",
    }


def test_what_is_accepted_is_what_syrupy_writes(project: Path) -> None:
    items = [item for item in collect(project).items if item.path is not None]
    Session(items).give(Verdict.ACCEPTED, *range(len(items)))
    accepted = snapshots(project)
    for item in items:
        assert item.path is not None
        replace_file(item.path, item.old)
    check(project, "--snapshot-update", "-k", "not without and not amber")
    assert accepted.items() >= snapshots(project).items()
    left = {name.rpartition("/")[2] for name in accepted.keys() - snapshots(project).keys()}
    assert left == {"test_case[long].json", "test_of_a_call.json"}  # syrupy deletes those of tests that fail


def test_a_new_snapshot(project: Path) -> None:
    (project / HOME / "test_case[plain].json").unlink()
    item = by_test(collect(project))["test_case[plain]"]
    assert (item.status, item.old, item.call.text) == (Status.NEW, None, 'Acme.send("u-1", "Hello")')


def test_nothing_to_review(project: Path) -> None:
    git(project, "checkout", "spec", "made")
    (project / HOME / "test_gone.json").unlink()
    outcome = review(project)
    assert (outcome.code, outcome.out) == (0, "nothing to review\n")


def test_the_specs_did_not_change(project: Path) -> None:
    git(project, "commit", "-am", "two")
    assert f"            because {SAME_SPECS}\n" in review(project, "--tests=-k link").out
    html, markdown = project / "review.html", project / "review.md"
    pages = ["--html", html, "--markdown", markdown]
    outcome = review(project, "--tests=-k link", "--since", "HEAD~1", *pages)
    for text in (outcome.out, html.read_text(), markdown.read_text()):
        assert "Link.title was called label" in text
        assert "run it in a terminal" not in text


def test_without_git(project: Path) -> None:
    shutil.rmtree(project / ".git")
    outcome = review(project, "--tests=-k link")
    assert outcome.code == 1
    assert "the specs are not taken into account" in outcome.err
    assert "because" not in outcome.out


def test_a_snapshot_that_is_no_json(project: Path) -> None:
    (project / HOME / "test_case[link].json").write_text("no json")
    (project / HOME / "test_gone.json").write_text("[" * 50_000 + "]" * 50_000)
    outcome = review(project)
    assert (outcome.code, outcome.out.splitlines()[0]) == (1, "4 to review: 4 open (2 changed, 2 failed)")
    left = [f"{HOME}.ambr", f"{HOME}/test_case[link].json", f"{HOME}/test_gone.json"]
    assert f"not reviewed, as they are not single JSON files: {', '.join(left)}\n" in outcome.err


@pytest.mark.parametrize(
    ("tests", "said"),
    [
        ("-k nothing_of_that_name", "no test of .* takes a snapshot among -k nothing_of_that_name"),
        ("tests/nowhere.py", "(?s)the snapshot tests can't be run; pytest says:.*nowhere.py"),
        ('"-k', "--tests is no list of arguments: No closing quotation"),
    ],
)
def test_tests_that_cant_be_run(tests: str, said: str, changed_project: Path) -> None:
    with pytest.raises(UnusableError, match=said):
        collect(changed_project, tests)


def test_a_revision_or_a_page_that_is_not_to_be_had(project: Path) -> None:
    outcome = review(project, "--since", "nowhere", "--tests=-k plain")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.endswith("'nowhere' is neither a folder nor a revision that holds specs\n")
    outcome = review(project, "--tests=-k plain", "--html", project / "nowhere" / "review.html")
    assert outcome.code == 2
    assert outcome.err.endswith("nowhere/review.html can't be written: No such file or directory\n")


def test_a_module_that_cant_be_imported(project: Path) -> None:
    (project / "tests" / "test_messages.py").write_text("import nowhere  # snapshot\n")
    outcome = review(project)
    assert outcome.code == 2
    assert "No module named 'nowhere'" in outcome.err
    assert "Traceback" not in outcome.err.split("pytest says:")[0]


def test_the_screen_is_loaded_only_when_it_is_shown() -> None:
    code = "import sys, ottbuild_codegen.__main__; sys.exit(any(name in sys.modules for name in ('textual', 'syrupy', 'pytest')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
