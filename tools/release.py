"""Make a release: set the version, date the changelog, commit, and tag. `make release VERSION=0.2.0`.

Nothing is written unless everything is in order. Nothing is pushed or published; RELEASING.md says what comes after.
"""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

VERSION = Path("ottbuild/__init__.py")
CHANGELOG = Path("CHANGELOG.md")


class NotReadyError(Exception):
    """There can be no release; every line of the text is one reason."""


def git(*arguments: str) -> str:
    """Return what git prints."""
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotReadyError(f"git {arguments[0]}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout.strip()


def numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers that can be compared."""
    return tuple(map(int, version.split(".")))


def release(version: str, today: str) -> str:
    """Make the release, and return its tag.

    Args:
        version: The version, of the form 1.2.3.
        today: The date that goes into the changelog.

    Raises:
        NotReadyError: Something is not in order; nothing was changed.
    """
    if not re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", version):
        raise NotReadyError(f"{version!r} is not of the form 1.2.3")
    tag = f"v{version}"
    code, log = VERSION.read_text("utf-8"), CHANGELOG.read_text("utf-8")
    present = re.search(r'^__version__ = "([\d.]+)"$', code, re.M)
    heading = re.search(r"^## (\S+), (\S+)$", log, re.M)
    tags = git("tag", "--list", "v*").split()
    reasons: list[str] = []
    if git("status", "--porcelain"):
        reasons.append("there are changes that are not committed")
    if present is None:
        reasons.append(f"{VERSION} has no line __version__")
    elif numbers(version) < numbers(present[1]) or (version == present[1] and tags):
        reasons.append(f"{version} does not come after {present[1]}")
    if tag in tags:
        reasons.append(f"the tag {tag} exists")
    if heading is None or heading[2] != "unreleased":
        reasons.append(f"{CHANGELOG} does not begin with a section `## {version}, unreleased`")
    elif heading[1] != version:
        reasons.append(f"{CHANGELOG} begins with a section for {heading[1]}, not for {version}")
    if "<!-- drafted" in log:
        reasons.append(f"{CHANGELOG} has drafts; finish them and remove their markers")
    if reasons or present is None or heading is None:
        raise NotReadyError("\n".join(reasons))
    VERSION.write_text(code.replace(present[0], f'__version__ = "{version}"'), "utf-8")
    CHANGELOG.write_text(log.replace(heading[0], f"## {version}, {today}", 1), "utf-8")
    git("commit", "--all", "--message", f"release: {version}")
    git("tag", "--annotate", tag, "--message", f"ottbuild {version}")
    return tag


def main() -> int:
    """Make the release that is named on the command line."""
    if len(sys.argv) != 2 or not sys.argv[1]:
        print("give the version: make release VERSION=0.2.0", file=sys.stderr)
        return 2
    try:
        tag = release(sys.argv[1], f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}")
    except NotReadyError as error:
        print(f"nothing was changed:\n{error}", file=sys.stderr)
        return 1
    print(f"committed and tagged {tag}; RELEASING.md says how it is built and published")
    return 0


if __name__ == "__main__":
    sys.exit(main())
