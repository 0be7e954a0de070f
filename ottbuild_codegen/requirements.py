"""The packages that the generator needs beside ottbuild's own dependencies, by the extra that installs them."""

from __future__ import annotations

from importlib.util import find_spec

EXTRAS = {
    "codegen": {
        "datamodel_code_generator": "datamodel-code-generator",
        "jinja2": "jinja2",
        "jsonschema": "jsonschema",
        "ruff": "ruff",
        "yaml": "pyyaml",
    },
    "review": {"pytest": "pytest", "syrupy": "syrupy", "textual": "textual"},
}
"""Extra -> module -> the package that holds it. `pyproject.toml` has the versions."""


def describe_missing(extra: str) -> str:
    """Return a sentence about the packages of an extra that are not installed; "" if all are."""
    names = [package for module, package in EXTRAS[extra].items() if find_spec(module) is None]
    if not names:
        return ""
    which = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    pronoun = "them" if len(names) > 1 else "it"
    return f"{which} {'are' if len(names) > 1 else 'is'} not installed; install {pronoun} with: pip install 'ottbuild[{extra}]'"
