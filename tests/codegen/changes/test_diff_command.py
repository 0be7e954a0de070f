"""`python -m ottbuild_codegen diff`: where specs come from, how the report is written, what becomes of stored payloads."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

import ottbuild_codegen.load
from ottbuild_codegen.__main__ import main
from tests.codegen.changes.test_diff import SPEC, edited
from tests.codegen.helpers import ROOT, Outcome, tree, write

SHORTER = edited({"maxLength: 20": "maxLength: 15"})
LONGER = edited({"maxLength: 20": "maxLength: 25"})
HOSTILE = edited({"enum: [small, large]": "enum: [small, '`|<b>*_[x](y)|# @a']"})
CLASH = edited({"factory: link,": "factory: anchor,", "factory: text_chip,": "factory: link,"})
WRONG = edited({"maxLength: 20": "maxLenght: 20"})


@pytest.fixture(autouse=True)
def made_up_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes up the names of runs in this process: asking for them takes a second each."""
    monkeypatch.setattr(ottbuild_codegen.load, "find_answer", lambda *_: {})


def run(*arguments: str | Path) -> Outcome:
    """Runs the command in this process."""
    printed, told = StringIO(), StringIO()
    with redirect_stdout(printed), redirect_stderr(told):
        code = main([str(one) for one in arguments])
    return Outcome(code, printed.getvalue(), told.getvalue())


def git(folder: Path, *arguments: str) -> None:
    """Runs git in a repository that knows nobody."""
    settings = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", "-C", str(folder), *settings, *arguments], check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with its specs committed, at version 0.3.1."""
    write(tmp_path / "spec", {"acme.yaml": SPEC})
    write(tmp_path / "made", {"__init__.py": '__version__ = "0.3.1"\n'})
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "one")
    return tmp_path


def at(project: Path) -> list[str]:
    """The options that say where the project is."""
    return ["--spec", str(project / "spec"), "--out", str(project / "made")]


# Where specs come from


def folders(tmp_path: Path, old: str, new: str) -> list[Path]:
    return [write(tmp_path / name, {"acme.yaml": text}) for name, text in (("old", old), ("new", new))]


@pytest.mark.parametrize(("new", "code"), [(SPEC, 0), (LONGER, 0), (SHORTER, 1)])
def test_the_exit_code_says_whether_something_breaks(new: str, code: int, tmp_path: Path) -> None:
    outcome = run("diff", *folders(tmp_path, SPEC, new), *at(tmp_path))
    assert (outcome.code, outcome.err) == (code, "")


def test_specs_that_say_the_same(tmp_path: Path) -> None:
    old, new = folders(tmp_path, SPEC, f"# a comment\n{SPEC}")
    assert run("diff", old, new, *at(tmp_path)).out == f"{old} -> {new}: the same payloads, calls and models\n"


UNUSABLE = {
    "no folder, no revision": (["nowhere", "{new}"], r"'nowhere' is neither a folder nor a revision that holds specs"),
    "an empty folder": (["{empty}", "{new}"], r"empty holds no \.yaml file$"),
    "a spec with a mistake": (["{old}", "{wrong}"], r"wrong: acme\.yaml:35: the keyword 'maxLenght' is not one"),
    "a spec whose calls clash": (
        ["{old}", "{clash}"],
        r"acme\.yaml:\d+: two chained methods of Send are called 'link'",
    ),
    "no YAML": (["{broken}", "{new}"], r"broken: acme\.yaml:1: is not YAML"),
    "no payloads there": (["{old}", "{new}", "--payloads", "{empty}/none.json"], r"none\.json can't be read: No such"),
    "no such kind": (
        ["{old}", "{new}", "--payloads", "{old}", "--as", "acme.sent"],
        r"'acme\.sent' is not a payload k",
    ),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_is_unusable_is_told(name: str, tmp_path: Path) -> None:
    texts = {"old": SPEC, "new": SHORTER, "wrong": WRONG, "clash": CLASH, "broken": "{", "empty": None}
    places = {key: str(write(tmp_path / key, {"acme.yaml": text} if text else {})) for key, text in texts.items()}
    arguments, told = UNUSABLE[name]
    outcome = run("diff", *[argument.format(**places) for argument in arguments], *at(tmp_path))
    assert (outcome.code, outcome.out) == (2, "")
    assert re.search(told, outcome.err.strip(), re.MULTILINE)


def test_a_version_has_three_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *map(str, folders(tmp_path, SPEC, LONGER)), "--version", "1.2"]) == 2
    assert "'1.2' is not of the form 1.2.3" in capsys.readouterr().err


def test_old_specs_may_break_rules_that_came_later(tmp_path: Path) -> None:
    older = edited({"      x-source: guide\n      x-any-case: true\n": "      x-any-case: true\n"})
    outcome = run("diff", *folders(tmp_path, older, SHORTER), *at(tmp_path))
    assert outcome.code == 1
    assert "max-length-lowered  Send.text" in outcome.out
    assert run("diff", *folders(tmp_path, SHORTER, older), *at(tmp_path)).code == 2


@pytest.mark.parametrize(
    "edit",
    [
        {"items: {$ref: '#/components/schemas/Chip'}": "items: {$ref: '#/components/schemas/Chop'}"},
        {"- $ref: '#/components/schemas/TextChip'": "- $ref: '#/components/schemas/Chip'"},
        {"link: {$ref: '#/components/schemas/Link'}": "link: {$ref: 'gone.yaml#/components/schemas/Link'}"},
        {"amount: {type: [integer, string]}": "amount: {type: date}"},
        {"required: [to]": "required: [two]"},
    ],
)
def test_old_specs_that_can_not_be_read(edit: dict[str, str], tmp_path: Path) -> None:
    outcome = run("diff", *folders(tmp_path, edited(edit), SPEC), *at(tmp_path))
    assert outcome.code in (1, 2)
    assert "Traceback" not in outcome.err


# Git


def test_a_folder_is_compared_with_the_last_commit(project: Path) -> None:
    write(project / "spec", {"acme.yaml": SHORTER})
    outcome = run("diff", *at(project))
    assert outcome.code == 1
    assert outcome.out.startswith("HEAD -> spec: 1 breaking of 1 change; version bump: minor, 0.3.1 -> 0.4.0\n")


def test_revisions_are_compared(project: Path) -> None:
    write(project / "spec", {"acme.yaml": LONGER})
    write(project / "made", {"__init__.py": '__version__ = "1.0.0"\n'})
    git(project, "commit", "-am", "two")
    git(project, "tag", "v1")
    write(project / "spec", {"acme.yaml": "not looked at"})
    forth = run("diff", "v1~1", "v1", *at(project))
    assert forth.out.startswith("v1~1 -> v1: 0 breaking of 1 change; version bump: patch, 0.3.1 -> 0.3.2\n")
    back = run("diff", "v1", "HEAD~1", *at(project))
    assert back.out.startswith("v1 -> HEAD~1: 1 breaking of 1 change; version bump: major, 1.0.0 -> 2.0.0\n")
    assert run("diff", "HEAD~1:spec", "HEAD", *at(project)).code == 0


def test_a_folder_that_was_not_committed(project: Path) -> None:
    spec = write(project / "other", {"acme.yaml": SPEC})
    outcome = run("diff", "--spec", spec, "--out", project / "made")
    assert outcome.code == 2
    assert outcome.err.startswith("'HEAD' is neither a folder nor a revision that holds specs: ")


def test_an_option_is_no_revision(project: Path) -> None:
    assert run("diff", "HEAD", "HEAD:--help", *at(project)).code == 2


# Regeneration


def test_a_regeneration_ends_with_the_report(project: Path) -> None:
    assert "->" not in run("regen", *at(project)).out
    write(project / "spec", {"acme.yaml": SHORTER})
    lines = run(*at(project)).out.splitlines()
    place = next(place for place, line in enumerate(lines) if "generated files changed" in line)
    assert lines[place + 1 :] == [
        "",
        "HEAD -> spec: 1 breaking of 1 change; version bump: minor, 0.3.1 -> 0.4.0",
        "",
        "acme, payloads",
        "  breaking  max-length-lowered  Send.text has at most 15 UTF-16 code units, was 20",
        "            acme.yaml:35; in acme.send",
        "            made by Acme.send",
    ]
    assert run(*at(project)).out.splitlines()[1:] == lines[place + 1 :], (
        "the report stays until the specs are committed"
    )


@pytest.mark.parametrize("committed", [False, True])
def test_without_a_commit_there_is_no_report(committed: bool, tmp_path: Path) -> None:
    write(tmp_path / "spec", {"acme.yaml": SPEC})
    if committed:
        git(tmp_path, "init")
    outcome = run(*at(tmp_path))
    assert (outcome.code, outcome.err) == (0, "")
    assert re.search(r"\d+ of \d+ generated files changed, in \d+\.\d s; no report: .+\n\Z", outcome.out)


def test_without_git_there_is_no_report(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    assert run(*at(project)).out.endswith("; no report: git is not installed\n")
    assert run("diff", *at(project)).err.endswith(": git is not installed\n")


def test_old_specs_that_can_not_be_read_stop_no_regeneration(project: Path) -> None:
    write(project / "spec", {"acme.yaml": "{"})
    git(project, "commit", "-am", "two")
    write(project / "spec", {"acme.yaml": SPEC})
    outcome = run(*at(project))
    assert outcome.code == 0
    assert "; no report: HEAD: acme.yaml:1: is not YAML" in outcome.out


# Formats


def test_text(tmp_path: Path) -> None:
    old, new = folders(
        tmp_path, SPEC, edited({"enum: [sent, queued]": "enum: [sent, lost]", "maxLength: 20": "maxLength: 25"})
    )
    assert run("diff", old, new, *at(tmp_path), "--version", "1.4.2").out == (
        f"{old} -> {new}: 1 breaking of 3 changes; version bump: major, 1.4.2 -> 2.0.0\n"
        "\n"
        "acme, payloads\n"
        "  breaking  enum-value-added  Result.state takes 'lost' too\n"
        "            acme.yaml:106; in acme.result; received\n"
        "  fine      max-length-raised  Send.text has at most 25 UTF-16 code units, was 20\n"
        "            acme.yaml:35; in acme.send\n"
        "            made by Acme.send\n"
        "  fine      enum-value-removed  Result.state no longer takes 'queued'\n"
        "            acme.yaml:106; in acme.result; received\n"
    )


def test_markdown(tmp_path: Path) -> None:
    old, new = folders(tmp_path, SPEC, edited({"factory: link,": "factory: anchor,", "maxLength: 20": "maxLength: 15"}))
    out = run("diff", old, new, *at(tmp_path), "--format", "markdown").out
    assert out.startswith(
        f"### Specs: `{old}` to `{new}`\n\n2 breaking of 2 changes; version bump: minor, 0.0.0 -> 0.1.0.\n"
    )
    assert "\n| payload kind | breaking | all changes |\n|---|--:|--:|\n| `acme.send` | 1 | 1 |\n" in out
    assert "\n#### acme, fluent calls\n\n| | rule | what | spec |\n|---|---|---|---|\n" in out
    assert "\n| **breaking** | `call-renamed` | `Acme.anchor` was called Acme.link | `acme.yaml:64` |\n" in out


def test_text_of_a_spec_is_no_markup(tmp_path: Path) -> None:
    out = run("diff", *folders(tmp_path, SPEC, HOSTILE), *at(tmp_path), "--format", "markdown").out
    (row,) = [line for line in out.splitlines() if "enum-value-added" in line]
    cells = re.split(r"(?<!\\)\|", row)
    assert len(cells) == 6
    assert cells[3] == r" `Send.size` takes '\`\|\<b>\*\_\[x\](y)\|\# \@a' too "


def test_json(tmp_path: Path) -> None:
    write(tmp_path / "kept", {"a.json": '{"to": "u", "text": "as long as twenty"}'})
    old, new = folders(tmp_path, SPEC, SHORTER)
    outcome = run("diff", old, new, *at(tmp_path), "--format", "json", "--payloads", tmp_path / "kept")
    assert json.loads(outcome.out) == {
        "old": str(old),
        "new": str(new),
        "breaking": True,
        "bump": "minor",
        "version": {"old": "0.0.0", "next": "0.1.0"},
        "kinds": {"acme.send": {"breaking": 1, "changes": 1}},
        "changes": [
            {
                "rule": "max-length-lowered",
                "breaking": True,
                "section": "payload",
                "provider": "acme",
                "subjects": ["Send.text"],
                "text": "has at most 15 UTF-16 code units, was 20",
                "spec": {"file": "acme.yaml", "line": 35, "old": False},
                "kinds": ["acme.send"],
                "ways": ["sent"],
                "calls": ["Acme.send"],
            }
        ],
        "payloads": {
            "count": 1,
            "known": 1,
            "findings": [
                {
                    "name": "a.json",
                    "kinds": ["acme.send"],
                    "refused": True,
                    "details": ["/text: is 17 UTF-16 code units long, at most 15 are allowed [max_length]"],
                }
            ],
            "unreadable": [],
        },
    }


# The same everywhere


def outside(checkout: Path, folder: Path, variables: Mapping[str, str]) -> bytes:
    """Return the reports in every format; one process writes them all, as reading the specs takes most of the time."""
    program = """
from ottbuild_codegen.__main__ import main
for form in ("text", "markdown", "json"):
    assert main(["diff", "old", "new", "--format", form, "--payloads", "kept"]) == 1
"""
    env = {**os.environ, "PYTHONPATH": str(checkout), "PYTHONSAFEPATH": "1", **variables}
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, env=env, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


@pytest.mark.slow
def test_the_surroundings_make_no_difference(tmp_path: Path) -> None:
    other = SPEC.replace("acme.", "other.").replace("x-entry: Acme", "x-entry: Other").replace("other.ex", "acme.ex")
    changed = edited(
        {
            "enum: [small, large]": "enum: [groß, 大]",
            "        amount: {": "        height: {",
            "maxLength: 20": "maxLength: 4",
        }
    )
    specs = [{"acme.yaml": SPEC, "other.yaml": other}, {"acme.yaml": changed, "other.yaml": changed_twin(changed)}]
    kept = {"b.json": '{"to": "u", "text": "Hello"}', "a.ndjson": '{"to": "u", "text": "Grüße"}\n\n{"id": "1"}\n'}
    first, second = tmp_path / "first", tmp_path / "other place"
    for name, files in zip(("old", "new", "kept"), (*specs, kept), strict=True):
        write(first / name, files)
        write(second / name, dict(reversed(files.items())))
    checkout = tmp_path / "else where" / "clone"
    for name in ("ottbuild_codegen", "ottbuild"):
        shutil.copytree(ROOT / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", checkout)
    expected = outside(ROOT, first, {"PYTHONHASHSEED": "0"})
    assert "groß".encode() in expected
    for variables in ({"PYTHONHASHSEED": "7"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        assert outside(ROOT, first, variables) == expected
    assert outside(checkout, second, {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo"}) == expected


def changed_twin(text: str) -> str:
    return text.replace("acme.", "other.").replace("x-entry: Acme", "x-entry: Other").replace("other.ex", "acme.ex")


# Stored payloads


def judged(tmp_path: Path, new: str, payloads: Mapping[str, str], *options: str, old: str = SPEC) -> dict[str, Any]:
    """What the report says of stored payloads."""
    kept = write(tmp_path / "kept", payloads)
    places = folders(tmp_path, old, new)
    found = json.loads(run("diff", *places, *at(tmp_path), "--format", "json", "--payloads", kept, *options).out)
    payloads_told: dict[str, Any] = found["payloads"]
    return payloads_told


def test_payloads_that_are_refused_come_with_their_problems(tmp_path: Path) -> None:
    found = judged(
        tmp_path,
        SHORTER,
        {
            "long.json": '{"to": "u", "text": "as long as twenty"}',
            "short.json": '{"to": "u", "text": "short"}',
            "lines.ndjson": '{"to": "u", "text": "as long as twenty"}\n{"id": "1"}\n{"to": 1}\n',
            "notes.txt": "not looked at",
        },
    )
    assert (found["count"], found["known"]) == (5, 4)
    assert [(one["name"], one["refused"]) for one in found["findings"]] == [
        ("lines.ndjson:1", True),
        ("long.json", True),
    ]


def test_a_payload_is_of_every_kind_that_fits(tmp_path: Path) -> None:
    twin = "    Ping:\n      type: object\n      x-kind: acme.ping\n      x-source: guide\n      properties:\n" \
        "        at: {type: integer, maximum: 9}\n        reason: {type: string}\n    Event:\n"  # fmt: skip
    old = edited({"    Event:\n": twin})
    new = edited({"at: {type: integer, maximum: 9}": "at: {type: integer, maximum: 5}"}, old)
    (finding,) = judged(tmp_path, new, {"a.json": '{"at": 7, "reason": "read"}'}, old=old)["findings"]
    assert finding["kinds"] == ["acme.ping"]
    found = judged(tmp_path, new, {"a.json": '{"at": 7, "reason": "read"}'}, "--as", "acme.event", old=old)
    assert found["findings"] == []


def test_an_open_kind_is_not_taken_for_all_payloads(tmp_path: Path) -> None:
    old = edited(
        {"      description: What came of it.\n": "      additionalProperties: true\n", "      required: [id]\n": ""}
    )
    found = judged(tmp_path, SPEC, {"a.json": '{"to": "u", "text": "Hello"}', "b.json": '{"state": "sent"}'}, old=old)
    assert [(one["name"], one["kinds"]) for one in found["findings"]] == [("b.json", ["acme.result"])]


def test_payloads_that_are_written_in_another_way(tmp_path: Path) -> None:
    new = edited(
        {
            "        to: {type: string, maxLength: 10}\n": "",
            "        token: {": "        to: {type: string, maxLength: 10}\n        token: {",
            "note: {type: string, x-also: [remark], x-accepts: [integer]}": "remark: {type: string, x-also: [note], x-name: note}",
            "then: {required: [note],": "then: {required: [remark],",
        }
    )
    found = judged(
        tmp_path, new, {"a.json": '{"text": "Hello", "to": "u"}', "b.json": '{"to": "u", "text": "Hi", "note": "a"}'}
    )
    assert [(one["name"], one["refused"], one["details"]) for one in found["findings"]] == [
        ("a.json", False, ["(payload): writes its keys in the order text, to"]),
        ("b.json", False, ["(payload): is written with text, remark, to"]),
    ]


def test_a_payload_of_a_kind_that_is_gone_or_renamed(tmp_path: Path) -> None:
    gone = edited({"      x-kind: acme.event\n": ""})
    (finding,) = judged(tmp_path, gone, {"a.json": '{"at": 1, "reason": "read"}'})["findings"]
    assert finding["details"] == ["the payload kind acme.event is gone"]
    renamed = edited({"x-kind: acme.event": "x-kind: acme.news"})
    assert judged(tmp_path, renamed, {"a.json": '{"at": 1, "reason": "read"}'})["findings"] == []


def test_what_is_no_payload_is_told(tmp_path: Path) -> None:
    found = judged(tmp_path, SHORTER, {"a.json": "{", "b.json": "[1]", "deep.json": "[" * 9999 + "]" * 9999})
    assert (found["count"], found["known"]) == (3, 0)
    assert found["unreadable"][0].startswith("a.json: is not JSON: ")


def test_secrets_stay_secret(tmp_path: Path) -> None:
    new = edited({"token: {type: string,": "token: {type: string, pattern: '^x',"})
    kept = write(tmp_path / "kept", {"a.json": '{"to": "u", "text": "Hello", "token": "hunter2"}'})
    for form in ("text", "markdown", "json"):
        out = run("diff", *folders(tmp_path, SPEC, new), *at(tmp_path), "--payloads", kept, "--format", form).out
        assert "a.json" in out
        assert "hunter2" not in out


def test_the_projects_own_snapshots_are_judged(project: Path) -> None:
    write(project / "tests" / "snapshots" / "acme", {"text.json": '{"to": "u", "text": "as long as twenty"}'})
    write(project / "spec", {"acme.yaml": SHORTER})
    assert "refused  acme/text.json, acme.send\n" in run("diff", *at(project)).out
    assert "refused  acme/text.json, acme.send\n" in run(*at(project)).out


# The changelog

BEFORE = """\
# Changelog

## 0.4.0, unreleased

Written by hand.

## 0.3.1, 2026-01-02

- Older.
"""
DRAFT = """\
<!-- drafted from the specs since {since}, text {text}: edit it as you like; delete this line when the entry is done -->
- **Breaking.** Acme: `Send.text` has at most 15 UTF-16 code units, was 20.
"""


def draft(project: Path) -> str:
    outcome = run("diff", *at(project), "--changelog")
    assert outcome.code in (0, 1)
    return outcome.err


def test_an_entry_is_drafted_into_the_version_to_come(project: Path) -> None:
    changelog = project / "CHANGELOG.md"
    changelog.write_text(BEFORE)
    write(project / "spec", {"acme.yaml": SHORTER})
    assert draft(project) == "CHANGELOG.md: drafted 1 line\n"
    text = changelog.read_text()
    since, digest = re.findall(r"since (\w{8}), text (\w{8})", text)[0]
    expected = BEFORE.replace("by hand.\n", f"by hand.\n\n{DRAFT.format(since=since, text=digest)}")
    assert text == expected
    assert draft(project) == "CHANGELOG.md: the draft is up to date\n"
    assert changelog.read_text() == expected


def test_a_draft_that_nobody_touched_follows_the_specs(project: Path) -> None:
    changelog = project / "CHANGELOG.md"
    changelog.write_text(BEFORE)
    write(project / "spec", {"acme.yaml": SHORTER})
    draft(project)
    write(project / "spec", {"acme.yaml": LONGER})
    assert draft(project) == "CHANGELOG.md: drafted 1 line anew\n"
    assert "`Send.text` has at most 25" in changelog.read_text()
    assert "at most 15" not in changelog.read_text()
    write(project / "spec", {"acme.yaml": SPEC})
    draft(project)
    assert changelog.read_text() == BEFORE


@pytest.mark.parametrize("hand", ["- **Breaking.** Texts", "- And by hand:\n- **Breaking.** Acme: `Send.text`"])
def test_a_draft_that_was_edited_stays(hand: str, project: Path) -> None:
    changelog = project / "CHANGELOG.md"
    changelog.write_text(BEFORE)
    write(project / "spec", {"acme.yaml": SHORTER})
    draft(project)
    written = changelog.read_text().replace("- **Breaking.** Acme: `Send.text`", hand)
    changelog.write_text(written)
    assert "edited by hand and stays as it is; now it would be:\n- **Breaking.**" in draft(project)
    assert changelog.read_text() == written


def test_drafts_since_different_specs_stand_side_by_side(project: Path) -> None:
    changelog = project / "CHANGELOG.md"
    changelog.write_text(BEFORE)
    write(project / "spec", {"acme.yaml": SHORTER})
    draft(project)
    git(project, "commit", "-am", "two")
    write(project / "spec", {"acme.yaml": edited({"factory: link,": "factory: anchor,"}, SHORTER)})
    draft(project)
    text = changelog.read_text()
    assert text.count("<!-- drafted") == 2
    assert text.index("at most 15") < text.index("`Acme.anchor` was called Acme.link.") < text.index("## 0.3.1")


def test_a_section_is_made_where_there_is_none(project: Path) -> None:
    changelog = project / "CHANGELOG.md"
    write(project / "spec", {"acme.yaml": SHORTER})
    released = BEFORE.replace(", unreleased", ", 2026-03-04")
    for before, start in (
        (released, "# Changelog\n\n## 0.4.0, unreleased\n\n<!-- "),
        ("", "# Changelog\n\n## 0.4.0, unr"),
    ):
        changelog.write_text(before)
        draft(project)
        text = changelog.read_text()
        assert text.startswith(start)
        assert text.endswith(before.removeprefix("# Changelog\n\n"))
        draft(project)
        assert changelog.read_text() == text


def test_line_ends_and_all_else_stay(project: Path) -> None:
    changelog = project / "CHANGELOG.md"
    changelog.write_bytes(BEFORE.replace("\n", "\r\n").replace("hand", "Größe 👋").encode())
    write(project / "spec", {"acme.yaml": SHORTER})
    draft(project)
    data = changelog.read_bytes()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert "Größe 👋".encode() in data
    draft(project)
    assert changelog.read_bytes() == data


def test_nothing_to_tell(project: Path) -> None:
    assert draft(project) == "CHANGELOG.md: nothing to tell\n"
    assert not (project / "CHANGELOG.md").exists()


def test_a_comparison_writes_nothing_else(project: Path) -> None:
    write(project / "spec", {"acme.yaml": SHORTER})
    before = {name: data for name, data in tree(project).items() if not name.startswith(".git/")}
    run("diff", *at(project))
    assert {name: data for name, data in tree(project).items() if not name.startswith(".git/")} == before


def test_the_version_may_be_that_of_a_package_around_it(project: Path) -> None:
    write(project / "shop", {"__init__.py": '__version__ = "2.4.0"\n'})
    write(project / "shop" / "messages", {"__init__.py": ""})
    git(project, "add", ".")
    git(project, "commit", "-m", "two")
    write(project / "shop", {"__init__.py": '__version__ = "2.5.0"\n'})
    write(project / "spec", {"acme.yaml": SHORTER})
    options = ["--spec", project / "spec", "--out", project / "shop" / "messages"]
    assert "version bump: major, 2.4.0 -> 3.0.0" in run("diff", "HEAD", *options).out
    write(project / "old", {"acme.yaml": SPEC})
    assert "version bump: major, 2.5.0 -> 3.0.0" in run("diff", project / "old", *options).out


def test_the_version_may_be_that_of_the_project(project: Path) -> None:
    write(project, {"pyproject.toml": '[project]\nname = "shop"\nversion = "2.4.0"\n'})
    write(project / "shop" / "messages", {"__init__.py": ""})
    git(project, "add", ".")
    git(project, "commit", "-m", "two")
    write(project, {"pyproject.toml": '[project]\nname = "shop"\nversion = "2.5.0"\n'})
    write(project / "spec", {"acme.yaml": SHORTER})
    options = ["--spec", project / "spec", "--out", project / "shop" / "messages"]
    assert "version bump: major, 2.4.0 -> 3.0.0" in run("diff", "HEAD", *options).out
    write(project / "old", {"acme.yaml": SPEC})
    assert "version bump: major, 2.5.0 -> 3.0.0" in run("diff", project / "old", *options).out
