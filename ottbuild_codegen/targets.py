"""The folders that generated files go into, and what has to be done to the files in them.

Everything is checked before anything is written. A file is replaced or deleted only if the manifest lists it with the hash
that it has. Several folders of specs can share a target: each has its own packages, and the files that list all providers
take those of the other folders from the manifest.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ottbuild_codegen.manifest import NAME, Manifest, Provider, Rows, hash_of, is_inside, read_manifest
from ottbuild_codegen.project import COMMAND, ProjectError
from ottbuild_codegen.spec.source import spec_files

BANNER = re.compile(rb"[Gg]enerated[\": ]+from [^\n]+ by `[^`\n]+`[.;] ?[Ee]dit the spec")
"""What every generated file says near its beginning."""
MODULES = (".py", ".pyi", ".pyx", ".pyd", ".so")
"""The endings of what can be imported."""
EDITED = "was edited since it was generated"
UNLISTED = f"says that it is generated, but {NAME} does not list it"
NOT_GENERATED = "is not a generated file; move or delete it"


@dataclass
class Change:
    """What has to be done to a file."""

    path: Path
    what: str
    """`new`, `changed` or `gone`."""
    data: bytes | None
    """What the file will hold; None if it is deleted."""


@dataclass
class Plan:
    """What has to be done in one target."""

    changes: list[Change] = field(default_factory=list)
    manifest: Change | None = None
    """What has to be done to the manifest."""
    lost: list[str] = field(default_factory=list)
    """A line for each generated file whose edits would be lost."""
    refused: list[str] = field(default_factory=list)
    """A line for each file that the generator must not touch."""


class Target:
    """A folder that generated files go into."""

    def __init__(self, folder: Path, spec: Path) -> None:
        self.folder = Path(os.path.realpath(folder))  # unlike resolve(), it takes circles of links
        self.spec = Path(os.path.realpath(spec))
        self.manifest = read_manifest(self.folder)
        try:
            self.key = Path(os.path.relpath(self.spec, self.folder)).as_posix()
        except ValueError:  # on another drive
            self.key = self.spec.name
        """What the manifest calls the folder of the specs."""

    def others(self, sources: Mapping[str, str]) -> dict[str, Provider]:
        """Return the providers in the target that were generated from other folders of specs.

        Args:
            sources: Provider -> the name of its spec, for the providers of this folder.

        Raises:
            ProjectError: A provider is generated from another folder as well.
        """
        present = {path.partition("/")[0] for path in self.manifest.files if os.path.lexists(self.folder / path)}
        others = {
            stem: one for stem, one in self.manifest.providers.items() if one.spec != self.key and stem in present
        }
        both = [stem for stem in others if stem in sources and self._is_made_elsewhere(others[stem])]
        if both:
            raise ProjectError(
                "\n".join(
                    f"{sources[stem]}: the package {stem!r} in {self.folder} is generated from "
                    f"{os.path.normpath(self.folder / others[stem].spec)} as well; rename one of the specs"
                    for stem in both
                )
            )
        return {stem: one for stem, one in others.items() if stem not in sources}

    def _is_made_elsewhere(self, provider: Provider) -> bool:
        """Return True if the folder of a provider's spec is still one; else it was renamed."""
        folder = self.folder / provider.spec
        return folder.is_dir() and bool(spec_files(folder))

    def plan(
        self,
        files: Mapping[str, str],
        rows: Mapping[str, Mapping[str, Rows]],
        sources: Mapping[str, str],
        command: str,
        force: bool = False,
    ) -> Plan:
        """Return what has to be done so that the target holds the files, and nothing else of these specs.

        Args:
            files: Path in the target -> text.
            rows: Provider of these specs -> what files that list all providers say of it.
            sources: Provider of these specs -> the name of its spec.
            command: What people run to generate.
            force: Replace generated files that were edited.

        Raises:
            ProjectError: A file can't be read.
        """
        plan = Plan()
        others = self.others(sources)
        providers = {stem: Provider(self.key, dict(about)) for stem, about in rows.items()} | others
        kept = {path: hashes for path, hashes in self.manifest.files.items() if path.partition("/")[0] in others}
        hashes = {path: {hash_of(text.encode())} for path, text in files.items()}
        manifest = Manifest(providers, {**kept, **hashes}).text(command)
        gone = sorted(self.manifest.files.keys() - files.keys() - kept.keys())
        plan.refused += self._misplaced(files)
        if not plan.refused:
            plan.refused += self._collisions([*files, NAME], gone)
            plan.refused += self._hidden_modules(files, sources)
        try:
            for path, text in files.items():
                self._replace(plan, path, text.encode(), force)
            for path in gone:
                self._delete(plan, path, force)
            if self._read(NAME) != manifest.encode():
                what = "changed" if (self.folder / NAME).exists() else "new"
                plan.manifest = Change(self.folder / NAME, what, manifest.encode())
        except OSError as error:
            raise ProjectError(f"{error.filename}: can't be read: {error.strerror}") from error
        return plan

    def _replace(self, plan: Plan, path: str, data: bytes, force: bool) -> None:
        """Plan to write a file."""
        blocked = self._blocked(path)
        if blocked:
            plan.refused.append(blocked)
            return
        present = self._read(path)
        if present == data:
            return
        what = "new" if present is None else "changed"
        plan.changes.append(Change(self.folder / path, what, data))
        is_listed = path in self.manifest.files
        if present is None or (is_listed and not present.strip()):
            return  # there is nothing to lose
        if hash_of(present) in {hash_of(data), *self.manifest.files.get(path, ())}:
            return
        if not is_listed and not BANNER.search(present[:2000]):
            plan.refused.append(f"{self.folder / path}: {NOT_GENERATED}")
        elif not force:
            plan.lost.append(f"{self.folder / path}: {EDITED if is_listed else UNLISTED}")

    def _delete(self, plan: Plan, path: str, force: bool) -> None:
        """Plan to delete a file that is no longer generated."""
        blocked = self._blocked(path)
        present = self._read(path) if not blocked else None
        if blocked:
            plan.refused.append(blocked)
        elif present is not None:
            plan.changes.append(Change(self.folder / path, "gone", None))
            if hash_of(present) not in self.manifest.files[path] and not force:
                plan.lost.append(f"{self.folder / path}: {EDITED}, and is no longer generated")

    def _read(self, path: str) -> bytes | None:
        place = self.folder / path
        return place.read_bytes() if os.path.lexists(place) else None

    def _blocked(self, path: str) -> str:
        """Return why a file can't be written or deleted by way of its path; "" if it can."""
        *above, own = Path(path).parts
        place = self.folder
        for part in above:
            place /= part
            if place.is_symlink():
                return f"{place}: is a link, which the generator does not follow; replace it by a folder"
            if os.path.lexists(place) and not place.is_dir():
                return f"{place}: is in the place of a folder; move or delete it"
        place /= own
        if place.is_symlink():
            return f"{place}: is a link, which the generator does not follow; delete it"
        if os.path.lexists(place) and not stat.S_ISREG(place.lstat().st_mode):
            kind = "a folder" if place.is_dir() else "no regular file"
            return f"{place}: is {kind}, in the place of a generated file; move or delete it"
        return ""

    def _misplaced(self, files: Mapping[str, str]) -> Iterator[str]:
        """Yield the files that would leave the target, or be read as specs."""
        for path in files:
            if not is_inside(path):
                yield f"{self.folder}: {path!r} is not a path in it"
        for folder in sorted({(self.folder / path).parent for path in (*files, NAME)}):
            if os.path.realpath(folder) == str(self.spec):
                yield f"{folder}: is the folder of the specs, so that nothing can be generated into it"

    def _collisions(self, files: list[str], gone: list[str]) -> Iterator[str]:
        """Yield the files whose names differ from others only in case, which many file systems can't tell apart."""
        places = {"/".join(path.split("/")[: depth + 1]) for path in files for depth in range(path.count("/") + 1)}
        known: dict[str, str] = {}
        for place in sorted(places):
            if known.setdefault(place.casefold(), place) != place:
                yield f"{self.folder / place}: differs only in case from {known[place.casefold()]}; rename one of them"
        leaving = {folded for path in gone for folded in (path, path.partition("/")[0])}
        for parent in sorted({place.rpartition("/")[0] for place in places}):
            folder = self.folder / parent
            for present in sorted(os.listdir(folder)) if folder.is_dir() and not folder.is_symlink() else ():
                place = f"{parent}/{present}".removeprefix("/")
                if place.casefold() in known and place not in places and place not in leaving:
                    yield f"{self.folder / place}: differs only in case from {known[place.casefold()]}; rename it"

    def _hidden_modules(self, files: Mapping[str, str], sources: Mapping[str, str]) -> Iterator[str]:
        """Yield the modules of the target that a provider's package would replace or hide."""
        for stem, file in sources.items():
            own = {path for path in files if path.startswith(f"{stem}/") and path.endswith(".py")}
            if not own:
                continue  # pages of the reference hide no module
            for ending in MODULES:
                if os.path.lexists(self.folder / f"{stem}{ending}"):
                    text = f"the package {stem!r} would hide {self.folder / stem}{ending}"
                    yield f"{file}: {text}; rename the spec, or move the module"
            folder = self.folder / stem
            is_known = any(path.startswith(f"{stem}/") for path in self.manifest.files)
            if is_known or not folder.is_dir():
                continue
            present = {
                f"{stem}/{path.name}" for path in folder.iterdir() if path.name.endswith(MODULES) and path.is_file()
            }
            generated = {path for path in present & own if self._is_generated(path, files[path])}
            if present and not generated:
                text = f"the package {stem!r} would replace the one in {folder}, which the generator did not write"
                yield f"{file}: {text}; rename the spec, or move that package"

    def _is_generated(self, path: str, text: str) -> bool:
        """Return True if a file looks as if the generator wrote it."""
        if self._blocked(path):
            return False
        present = self._read(path) or b""
        return present == text.encode() or bool(BANNER.search(present[:2000]))


def require_safe(plans: list[Plan], check: bool) -> None:
    """Refuse to go on if something would be lost.

    Args:
        plans: What has to be done.
        check: Nothing is written, so that no edits are lost.

    Raises:
        ProjectError: Something would be lost. Lists all files, each with what to do.
    """
    refused = list(dict.fromkeys(line for plan in plans for line in plan.refused))
    lost = list(dict.fromkeys(line for plan in plans for line in plan.lost)) if not check else []
    if refused or lost:
        remedy = [f"`{COMMAND} --force` replaces generated files that were edited"] if lost else []
        raise ProjectError("\n".join([*refused, *lost, *remedy, *([] if check else ["nothing was written"])]))
