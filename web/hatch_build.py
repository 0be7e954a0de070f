"""Builds the editor of the studio before an archive is made, where npm is there to do it.

An archive without it is complete, too: the studio then has a plain text field. The source archive carries the built
editor, so that nobody needs npm to install ottbuild.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PLAIN = "OTTBUILD_PLAIN_STUDIO"
"""The environment variable that leaves the editor out."""


class Editor(BuildHookInterface[Any]):
    """Runs `npm` in the folder of this file, unless the editor is built already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the editor."""
        web = Path(self.root, "web")
        if version == "editable" or os.environ.get(PLAIN) or Path(self.root, "ottbuild/studio/bundle.js").exists():
            return
        npm = shutil.which("npm")
        if npm is None or not web.is_dir():
            self.app.display_warning("without npm, the studio has a plain text field")
            return
        try:
            for command in (["ci", "--ignore-scripts"], ["run", "build"]):
                subprocess.run([npm, *command], cwd=web, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            self.app.display_warning(f"the studio has a plain text field, as its editor can't be built: {error}")
