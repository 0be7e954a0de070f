"""A small spec with one of everything, and runs of the generator over it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from ottbuild_codegen.__main__ import main

ROOT = Path(__file__).parents[2]

SPEC = """\
openapi: 3.1.0
info:
  title: Acme Chat
  version: v1
  description: Messages of Acme.
  x-entry: Acme
x-sources:
  guide: https://acme.example/guide
  limits: https://acme.example/limits
paths: {}
components:
  schemas:
    Card:
      type: object
      description: A card.
      x-kind: acme.card
      x-source: guide
      x-any-case: true
      x-check: [{rule: count, where: {kind: image}, max: 3}]
      x-builder: {factory: card, args: [title], keywords: [text_size], shared: [to, note]}
      properties:
        type: {type: string, const: card}
        to: {type: string, maxLength: 9, x-length-unit: utf16, description: Who gets it.}
        note: {type: [string, 'null'], description: A note.}
        title: {type: string, minLength: 1, maxLength: 20}
        text_size: {type: string, enum: [small, large]}
        count: {type: integer, minimum: 1, maximum: 9}
        either: {type: [integer, string]}
        link:
          $ref: '#/components/schemas/Link'
          x-builder: {flatten: true}
        chips:
          type: array
          maxItems: 5
          items: {$ref: '#/components/schemas/Chip'}
          x-builder: {items: {TextChip: text_chip, ImageChip: image_chip}}
        rows:
          type: array
          items: {$ref: '#/components/schemas/Row'}
          x-builder: {item: row}
        tags: {type: array, uniqueItems: true, items: {type: string, pattern: '^[a-z]+$'}}
        data: {type: object, additionalProperties: {type: string, maxLength: 8}}
        color:
          type: string
          x-values: [{value: red}, {value: blue, deprecated: {since: '2020-01-01', use: red}}]
        old: {type: string, deprecated: true, x-deprecated: {since: '2021-02-03', use: title}}
        token: {type: string, x-secret: true}
        attachment: {$ref: '#/components/schemas/Attachment'}
      required: [type, title]
      allOf:
        - description: A title or an attachment.
          x-rule: title_or_attachment
          anyOf: [{required: [title]}, {required: [attachment]}]
        - if: {required: [count], properties: {count: {const: 3}}}
          then: {required: [note], x-errors: {missing: {message: A note is needed, code: 17}}}
    Link:
      type: object
      description: A link.
      x-source: guide
      x-elsewhere: {target: {why: it is one of the old API, x-source: guide}}
      properties:
        url: {type: string, pattern: '^https://', x-name: address}
        label: {type: string}
      required: [url]
    Row:
      type: object
      description: A row.
      x-source: guide
      x-builder: {args: [cells]}
      properties:
        cells: {type: array, minItems: 1, items: {type: number}}
      required: [cells]
    Chip:
      description: A chip.
      x-source: guide
      oneOf:
        - $ref: '#/components/schemas/TextChip'
        - $ref: '#/components/schemas/ImageChip'
      discriminator:
        propertyName: kind
        mapping:
          text: '#/components/schemas/TextChip'
          image: '#/components/schemas/ImageChip'
    TextChip:
      type: object
      description: A chip with text.
      x-source: guide
      x-builder: {factory: text_chip}
      properties:
        kind: {type: string, const: text}
        text: {type: string, maxLength: 10}
      required: [kind, text]
    ImageChip:
      type: object
      description: A chip with an image.
      x-source: guide
      x-builder: {factories: {image_chip: {args: [url]}, big_image_chip: {set: {wide: true}, args: [url]}}}
      properties:
        kind: {type: string, const: image}
        url: {type: string}
        wide: {type: boolean, x-accepts: [integer]}
      required: [kind, url]
    Attachment:
      type: object
      description: What hangs on a card.
      x-source: guide
      properties:
        type: {type: string, const: file}
        payload: {$ref: '#/components/schemas/Payload'}
      required: [type, payload]
    Payload:
      description: What an attachment holds.
      x-source: guide
      oneOf:
        - $ref: '#/components/schemas/FilePayload'
      discriminator:
        propertyName: kind
        mapping:
          file: '#/components/schemas/FilePayload'
    FilePayload:
      type: object
      description: A file.
      x-source: limits
      x-builder: {factory: file, args: [name], keywords: [], in: [Receipt.body, Body.payload]}
      properties:
        kind: {type: string, const: file}
        name: {type: string, maxLength: 30}
        size: {type: integer, minimum: 0}
      required: [kind, name]
    Receipt:
      type: object
      description: A receipt.
      x-kind: acme.receipt
      x-source: guide
      x-builder: {shared: [to]}
      properties:
        to: {type: string, maxLength: 9}
        body: {$ref: '#/components/schemas/Body'}
    Body:
      type: object
      description: The inside of a receipt.
      x-source: guide
      properties:
        type: {type: string, const: file}
        payload: {$ref: '#/components/schemas/Payload'}
      required: [type, payload]
"""


class Outcome(NamedTuple):
    """What a run of the generator did."""

    code: int
    out: str
    err: str

    @property
    def mistakes(self) -> list[str]:
        """The mistakes as printed: `file:line: message`."""
        return self.err.splitlines()[:-1]


def changed(old: str, new: str, spec: str = SPEC) -> str:
    """Return `spec` with one change. It must have `old` exactly once."""
    assert spec.count(old) == 1, f"{old!r} is in the spec {spec.count(old)} times"
    return spec.replace(old, new)


def write(folder: Path, specs: Mapping[str, str | bytes]) -> Path:
    """Write specs into `folder`, in the order given."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in specs.items():
        (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def generate(spec: Path, out: Path, *options: str) -> Outcome:
    """Run the generator in this process. The package is called like its folder."""
    printed, told = StringIO(), StringIO()
    with redirect_stdout(printed), redirect_stderr(told):
        code = main(["--spec", str(spec), "--out", str(out), "--package", out.name, *options])
    return Outcome(code, printed.getvalue(), told.getvalue())


def generate_outside(
    spec: Path,
    out: Path,
    *options: str,
    checkout: Path = ROOT,
    cwd: Path = ROOT,
    variables: Mapping[str, str] | None = None,
) -> Outcome:
    """Run `python -m ottbuild_codegen` of `checkout` in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "ottbuild_codegen",
        "--spec",
        str(spec),
        "--out",
        str(out),
        "--package",
        out.name,
        *options,
    ]
    env = {**os.environ, "PYTHONPATH": str(checkout), "PYTHONSAFEPATH": "1", **(variables or {})}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False)
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def tree(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file in `folder` by path, without Python's own caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
