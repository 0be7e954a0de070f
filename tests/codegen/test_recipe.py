"""The recipe for a new message type, done literally on a copy of the project. No other file is edited by hand."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.helpers import ROOT, Outcome, tree

pytestmark = pytest.mark.slow

LINE = """\
    RatingTemplate:
      type: object
      description: A question that is answered with stars.
      examples: [{type: rating, question: How was your stay?, stars: 5}]
      x-source: buttons
      x-builder: {factory: rating, args: [question], keywords: [altText], in: [TemplateMessage.template]}
      properties:
        type: {type: string, const: rating}
        question: {type: string, minLength: 1, maxLength: 60, x-length-unit: grapheme, description: What is asked.}
        stars: {type: integer, minimum: 3, maximum: 10, description: Number of stars.}
      required: [type, question]
"""
MESSENGER = """\
    RatingTemplate:
      type: object
      description: A question that is answered with stars.
      examples: [{template_type: rating, question: How was your stay?, stars: 5}]
      x-source: button-template
      x-builder: {factory: rating_template, args: [question], keywords: [], in: [Message.attachment, TemplateAttachment.payload]}
      properties:
        template_type: {type: string, const: rating}
        question: {type: string, minLength: 1, maxLength: 60, description: What is asked.}
        stars: {type: integer, minimum: 3, maximum: 10, description: Number of stars.}
      required: [template_type, question]
"""
CASES = {
    "line": 'Line.rating("How was your stay?", alt_text="Rate us").stars(5)',
    "messenger": 'Messenger.rating_template("How was your stay?").stars(5)',
}


def add_variant(spec: Path, like: str, tag: str, component: str) -> None:
    """Add a component to the spec, and to the union that has another one, both just before that one."""
    text = spec.read_text("utf-8")
    for pattern, line in (
        (rf"^ +- \$ref: '#/components/schemas/{like}'\n", "        - $ref: '#/components/schemas/RatingTemplate'\n"),
        (rf"^ +{tag}: '#/components/schemas/{like}'\n", "          rating: '#/components/schemas/RatingTemplate'\n"),
        (rf"^    {like}:\n", component),
    ):
        text, count = re.subn(pattern, lambda found, line=line: line + found[0], text, count=1, flags=re.M)
        assert count == 1, pattern
    spec.write_text(text, "utf-8")


def run(project: Path, *arguments: str) -> Outcome:
    env = {**os.environ, "PYTHONPATH": str(project)}
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=project, env=env, capture_output=True, text=True, check=False
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def test_the_recipe(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    shutil.copy(ROOT / "pyproject.toml", project)
    for folder in ("ottbuild", "ottbuild_codegen", "spec", "tests", "docs"):
        shutil.copytree(ROOT / folder, project / folder)  # with what is compiled, which takes long
    for page in ("README.md", "CONTRIBUTING.md"):
        shutil.copy(ROOT / page, project)
    before = tree(project)

    # 1. Describe it in the spec.
    add_variant(project / "spec" / "line.yaml", "ButtonsTemplate", "buttons", LINE)
    add_variant(project / "spec" / "messenger.yaml", "ButtonTemplate", "button", MESSENGER)
    # 2. Regenerate.
    outcome = run(project, "ottbuild_codegen")
    assert outcome.code == 0, outcome
    # 3. Add a case.
    for provider, call in CASES.items():
        with (project / "tests" / "providers" / "cases" / f"{provider}.py").open("a", encoding="utf-8") as file:
            file.write(f"\n\n@case\ndef rating() -> Builder[Any]:\n    return {call}\n")
    # 4. Review, without a terminal.
    tests = "tests/providers/test_cases.py tests/providers/test_line_bot_sdk.py -k 'rating or sdk_does_not_know'"
    outcome = run(project, "ottbuild_codegen", "review", "--since", str(ROOT / "spec"), "--tests", tests, "--accept")
    assert outcome.code == 0, outcome
    assert "3 to review: 3 accepted (1 changed, 2 new)" in outcome.out
    for provider in CASES:
        assert re.search(
            rf"^tests/snapshots/{provider}/rating\.json: new; {provider}\.message\n"
            rf"  because Template takes 'rating' too \[variant-added, {provider}\.yaml:\d+\]\n",
            outcome.out,
            re.M,
        )
    # 5. Test and lint: the tests that a new type could concern.
    outcome = run(
        project, "pytest", "-q", "-n0", "-p", "no:cacheprovider", "tests/providers/test_cases.py",
        "tests/providers/test_line_bot_sdk.py", "tests/cli/test_docs.py", "tests/cli/test_commands.py",
        "-k", "rating or sdk_knows or kinds or explain or (test_cases and (line or messenger))",
    )  # fmt: skip
    assert outcome.code == 0, outcome.out
    assert run(project, "ruff", "check", "-q").code == 0
    assert run(project, "ruff", "format", "--check", "-q", "ottbuild", "tests").code == 0

    after = tree(project)
    edited = {name for name in before.keys() | after if before.get(name) != after.get(name) and not generated(name)}
    assert edited == {
        *(f"spec/{provider}.yaml" for provider in CASES),
        *(f"tests/providers/cases/{provider}.py" for provider in CASES),
        *(f"tests/snapshots/{provider}/rating.json" for provider in CASES),
        "tests/providers/__snapshots__/test_line_bot_sdk/test_what_the_sdk_does_not_know.json",
    }


def generated(name: str) -> bool:
    return name.startswith(("ottbuild/providers/", "docs/reference/")) or ".ruff_cache" in name
