"""Leave out of signatures what only makes errors: `*more` and `**others`, which take nothing."""

from __future__ import annotations

from typing import Any

import griffe


class Signatures(griffe.Extension):
    """Changes the signatures that the pages about the Python API show."""

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        """Remove the parameters that accept no argument."""
        for name, kind in (("more", griffe.ParameterKind.var_positional), ("others", griffe.ParameterKind.var_keyword)):
            if (
                name in func.parameters
                and func.parameters[name].kind is kind
                and "Unpack" in str(func.parameters[name].annotation)
            ):
                del func.parameters[name]
