"""Campaigns: one message, checked once, and filled for every row."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, islice, repeat
from operator import itemgetter
from types import MappingProxyType, NoneType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, Unpack

from ottbuild.campaigns.fast import fast_form
from ottbuild.campaigns.fields import FieldInfo, fields_of
from ottbuild.campaigns.rows import filled
from ottbuild.campaigns.samples import hopeless, with_names
from ottbuild.campaigns.template import Filling, fixed_in, needs, template
from ottbuild.payloads.builder import converted, finished
from ottbuild.payloads.deprecation import warn_caller
from ottbuild.payloads.guesses import NoMore, answered, no_attribute, unknown
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Payload
from ottbuild.schemas.fast import valid_text
from ottbuild.schemas.jsondata import call_of, drawn_mapping, pointer, shortened
from ottbuild.schemas.problem import InvalidPayload, Problem, errors_in
from ottbuild.schemas.spec import Schema

if TYPE_CHECKING:
    from ottbuild.campaigns import report, untyped
    from ottbuild.campaigns.arrow import Tables
else:
    report, untyped = Later("ottbuild.campaigns.report"), Later("ottbuild.campaigns.untyped")


T = TypeVar("T")


class RowProblem(NamedTuple):
    """One reason why a row is refused, or one piece of advice about it."""

    row: int
    """The number of the row, from 0."""
    field: str
    """The field that the place depends on; "" if it depends on none."""
    pointer: str
    """JSON Pointer to the offending place in the payload, in wire names."""
    rule: str
    """Stable id of the rule, as in `Problem`; `missing_value`, `format`, `records` and `row` are about the row itself."""
    message: str
    """The broken rule in words, with the limit and the actual value."""
    limit: Any = None
    actual: Any = None
    unit: str | None = None
    doc: str | None = None
    provider_message: str | None = None
    provider_code: int | str | None = None
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        problem = Problem(*self[2:])
        of = f", field {self.field}" if self.field else ""
        return f"row {self.row}{of}: {problem}"


class Result(tuple[bytes | None, tuple[RowProblem, ...]]):
    """What became of a row: a pair of its payload and its problems."""

    __slots__ = ()  # no NamedTuple, which takes twice as long to make

    if TYPE_CHECKING:

        @property
        def payload(self) -> bytes | None:
            """The JSON text; None if the row is refused."""
            ...

        @property
        def problems(self) -> tuple[RowProblem, ...]:
            """Why the row is refused; beside a payload, advice about it."""
            ...

    else:
        payload = property(itemgetter(0), doc="The JSON text; None if the row is refused.")
        problems = property(itemgetter(1), doc="Why the row is refused; beside a payload, advice about it.")

    def __repr__(self) -> str:
        return f"Result(payload={self.payload!r}, problems={self.problems!r})"


class Campaign:
    """A message for many people: values of their own stand where it has fields.

    It is checked when it is made, as far as no row can change it. `render` checks each row for the rest. Bytes and problems of
    a row are those of the message that the same calls build with the values of the row.
    """

    __slots__ = ("_fast", "_fixed", "_needs", "_schema", "_tree", "fields")

    fields: Mapping[str, FieldInfo]
    """The fields by name, in the order of the payload: their types, their places, and the length that is left for them."""

    @answered
    def __init__(self, message: Any, *more: *tuple[()], **others: Unpack[NoMore]) -> None:
        """Make a campaign of a message with fields.

        Args:
            message: A builder, a part or a model, in which `field`, `each` and `when` stand for what differs.

        Raises:
            InvalidPayload: The message breaks a rule whatever the values are; every such problem is listed.
            TypeError: It is no message.
            ValueError: A field stands where none can be.

        A message without any field is most likely a slip: it gives a UserWarning.
        """
        if more or others:
            raise TypeError("a campaign is made of a message alone; the rows go to it: Campaign(message).render(rows)")
        if not issubclass(type(message), Payload):
            given = call_of(message)
            what = f"the call {given} itself; give what it returns, {given}(...)" if given else shortened(message)
            raise TypeError(f"a campaign is made of a message, such as Line.text(...), not {what}")
        self._set(message._kind(), template(message._wire), "field('name') stands for a value of the row")

    @classmethod
    @answered
    def from_json(
        cls,
        kind: str,
        text: str | bytes | dict[str, Any] | list[Any],
        *,
        delimiters: tuple[str, str] = ("{{", "}}"),
        keep: Iterable[str] = (),
    ) -> Campaign:
        """Make a campaign of a stored payload that has `{{name}}` in its texts.

        A text that is only a field stands for the value itself, where something else than a text is wanted. What a provider
        fills itself stays as it is: `{{1}}`, and the `{{link_1}}` of Webex Connect.

        Args:
            kind: The payload kind, one of `kinds(parts=True)`.
            text: JSON text, or JSON data.
            delimiters: What stands before and after a name.
            keep: Names that are no fields, as the provider fills them: `["first_name"]` for a Messenger marketing message.

        Raises:
            InvalidPayload: Not JSON, or the payload breaks a rule whatever the values are; every such problem is listed.
            ValueError: There is no such kind, a delimiter is empty, or a field stands where none can be.

        A payload without any field is most likely a slip: it gives a UserWarning.
        """
        from ottbuild.campaigns.stored import stored_template
        from ottbuild.catalog import component

        schema = component(kind)
        campaign = cls.__new__(cls)
        mark = "name".join(delimiters)
        campaign._set(
            schema,
            stored_template(schema, text, delimiters, frozenset(keep)),
            f"{mark} in a text stands for a value of the row",
        )
        return campaign

    if not TYPE_CHECKING:  # type checkers report such a name by themselves

        def __getattr__(self, name: str) -> Any:
            return no_attribute(self, name, lambda: unknown(_about_name, name))

    def _set(self, schema: Schema, tree: Any, advice: str) -> None:
        problems = hopeless(schema, tree)
        if problems:
            raise InvalidPayload(problems, f"campaign of {schema.label}")
        self._hold(schema, tree, fields_of(schema, tree))
        if not self.fields:
            warn_caller(f"the campaign has no field, so all rows give the same message; {advice}", UserWarning)

    def _hold(self, schema: Schema, tree: Any, fields: Mapping[str, FieldInfo]) -> None:
        """Take a template that was checked, and what is known of its fields."""
        self._schema, self._tree, self.fields = schema, tree, fields
        self._fixed = fixed_in(tree)
        self._needs = needs(tree)
        self._fast = fast_form(schema, tree)

    def __repr__(self) -> str:
        return f"<campaign of {self._schema.label}, fields {', '.join(self.fields) or 'none'}>"

    def __reduce__(self) -> Any:
        return _again, (self._schema, self._tree, dict(self.fields))

    def to_bytes(self, values: Mapping[str, Any] | None = None, /, **named: Any) -> bytes:
        """Return the JSON text for one row.

        Args:
            values: The values by name.
            named: The same, as keywords.

        Raises:
            InvalidPayload: The row is refused; every problem is listed.
            TypeError: The values are no mapping.
        """
        if not issubclass(type(values), (Mapping, NoneType)):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
            raise TypeError(
                f"the values of one row are a mapping, not {type(values).__name__}; .render(rows) takes a list of rows"
            )
        row = {**drawn_mapping({} if values is None else values), **named}
        payload, problems = self._filled(row)
        if payload is None:
            raise InvalidPayload([problem for _, problem in problems], self._schema.label)
        return payload

    @answered
    def render(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[Result]:
        """Yield a result for each row, in order. Rows are read one by one, and a refused row does not stop the others.

        Args:
            rows: The rows: mappings from the names of the fields to values.

        Raises:
            TypeError: It is one row, a text, or a table of another library.
        """
        _refuse_others(rows)
        if is_table(rows):
            raise TypeError("rows are a list of mappings, not a table; .render_table(table) takes a table")
        return chain.from_iterable(self._results(rows))  # no code of Python runs for a row

    def _results(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[Iterable[Result]]:
        """Yield the results for the rows of each batch."""
        start = 0
        for batch in batches(rows):
            texts, doubtful = filled(self._fast, batch) if self._fast else (repeat(None), range(len(batch)))
            made: Iterator[Any] = (
                zip(texts, repeat(())) if not doubtful else self._judged(start, batch, texts, doubtful)
            )
            yield map(Result, made)
            start += len(batch)

    def _judged(self, start: int, batch: list[Any], texts: Any, doubtful: Container[int]) -> Iterator[Any]:
        """Yield the payloads and the problems of rows, of which those that are doubtful are judged one by one."""
        for at, (row, text) in enumerate(zip(batch, texts)):  # noqa: B905  there may be a None for each
            yield self._result(start + at, row) if at in doubtful else (text, ())

    @answered
    def render_table(self, table: Any, *, keep: Iterable[str] = ()) -> untyped.Table:
        """Return the payloads for the rows of a table, each row as `render` gives it, as a table of as many rows.

        Needs `pip install "ottbuild[arrow]"`.

        Args:
            table: What Arrow can read: a table of pyarrow, polars, pandas or duckdb, or whatever else has the Arrow PyCapsule
                interface. Its columns are the values.
            keep: The names of columns that the result has as well, before its own.

        Returns:
            A table of pyarrow: `payload`, JSON text, null for a refused row, and `problems`, a list of what is wrong with a row,
            with the fields of `RowProblem`.

        Raises:
            ImportError: pyarrow is not installed.
            TypeError: It is no table.
            ValueError: The table lacks a column that every row needs, or that is to be kept.
        """
        return self._tables(keep).table(table)

    @answered
    def render_batches(self, batches: Iterable[Any], *, keep: Iterable[str] = ()) -> Iterator[untyped.RecordBatch]:
        """Yield the payloads for tables that come one after the other, in batches of rows in their order.

        It is what `mapInArrow` of Spark takes: `frame.mapInArrow(campaign.render_batches, campaign.spark_schema)`.

        Args:
            batches: Record batches of pyarrow, or tables as for `render_table`.
            keep: As for `render_table`.

        Raises:
            ImportError: pyarrow is not installed.
            TypeError: One of them is no table.
            ValueError: One of them lacks a column.
        """
        yield from self._tables(keep).batches(batches)

    @property
    def spark_schema(self) -> str:
        """The columns of `render_batches` for Spark. Kept columns stand before them: `f"id bigint, {campaign.spark_schema}"`."""
        names = ", ".join(f"`{name}`: {'bigint' if name == 'row' else 'string'}" for name in RowProblem._fields)
        return f"payload string, problems array<struct<{names}>>"

    @answered
    def report(self, rows: Any) -> report.Report:
        """Return how many rows are refused, and how near to their limits the texts are.

        Args:
            rows: The rows as for `render`, or a table as for `render_table`.
        """
        from ottbuild.campaigns.report import Meter

        meter = Meter(self._schema, self._tree)
        for batch in self._rows(rows):
            for row, result in zip(batch, self.render(batch), strict=True):
                meter.count(
                    row, result.payload is None, [one.rule for one in result.problems if one.severity == "error"]
                )
        return meter.report()

    def _rows(self, rows: Any) -> Iterator[list[Any]]:
        """Yield rows in batches, those of a table as well."""
        _refuse_others(rows)
        return batches(self._tables(()).rows(rows) if is_table(rows) else rows)

    def _message(self, row: Mapping[str, Any] | None) -> tuple[Schema, Any, tuple[Problem, ...]]:
        """Return what a row makes, to be looked at: its schema, wire JSON and problems; without a row, fields as their names."""
        if row is None:
            return self._schema, with_names(self._tree), ()
        if not issubclass(type(row), Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
            raise TypeError(f"a row is a mapping from names to values, not {shortened(row)}")
        filling = Filling(self._tree, drawn_mapping(row), self._fixed)
        return self._schema, filling.wire, tuple([problem for _, problem in self._filled(row)[1]])

    def _tables(self, keep: Iterable[str]) -> Tables:
        try:
            from ottbuild.campaigns.arrow import Tables
        except ImportError as error:
            raise ImportError('tables need pyarrow: pip install "ottbuild[arrow]"') from error
        return Tables(self._fast, self._result, self._needs, keep)

    def _result(self, number: int, row: Any) -> Result:
        payload, problems = self._filled(row)
        return Result((payload, tuple([RowProblem(number, name, *problem[:10]) for name, problem in problems])))

    def _filled(self, row: Any) -> tuple[bytes | None, list[tuple[str, Problem]]]:
        """Return the JSON text for a row, or None, and the problems with the fields that they are about."""
        if not issubclass(type(row), Mapping):
            problem = Problem("", "row", f"must be a mapping from names to values, not {shortened(row)}")
            return None, [("", problem)]
        if type(row) is not dict:
            try:
                row = drawn_mapping(row)
            except InvalidPayload as error:
                return None, [("", error.problems[0])]
            except Exception as error:  # the row may be of any class
                return None, [("", Problem("", "row", f"can't be read: {type(error).__name__}"))]
        filling = Filling(self._tree, row, self._fixed)
        if not filling.lacks:
            text = self._faultless(filling.wire)
            if text is not None:
                return text, []
        part = finished(self._schema, filling.wire, False)
        found = part.problems()
        if filling.lacks:  # what is wrong with the objects around may be their fault
            around = {pointer(lack.path[:length]) for lack in filling.lacks for length in range(len(lack.path) + 1)}
            found = tuple(one for one in found if one.pointer not in around)
        elif not errors_in(found):
            try:
                return part.to_bytes(check=False), self._named(filling, found)
            except InvalidPayload as error:
                found = error.problems
        return None, [*((lack.field, lack.problem) for lack in filling.lacks), *self._named(filling, found)]

    def _faultless(self, wire: Any) -> bytes | None:
        """Return the JSON text of a payload that has no problem; None if it may have one."""
        text = valid_text(self._schema, wire, strict=True)
        if text is None:
            try:
                text = valid_text(self._schema, converted(self._schema, wire), strict=True)
            except InvalidPayload:
                return None
        return text

    @staticmethod
    def _named(filling: Filling, problems: Iterable[Problem]) -> list[tuple[str, Problem]]:
        """Return problems with the fields that they are about."""
        fields = {pointer(path): name for path, name in filling.fields.items()}
        return [(_field_at(fields, one.pointer), one) for one in problems]


def _refuse_others(rows: Any) -> None:
    """Refuse one row, and a text.

    Raises:
        TypeError: It is one of them.
    """
    if issubclass(type(rows), Mapping):
        raise TypeError(
            "rows are a list of mappings, and here is one mapping: write [row]; .to_bytes(row) fills one row"
        )
    if issubclass(type(rows), (str, bytes)):
        raise TypeError("rows are a list of mappings, not a text; csv.DictReader(file) reads them, or json.loads(text)")


def is_table(data: Any) -> bool:
    """Return True for a table that Arrow can read."""
    return hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__")


def _about_name(name: str) -> str:
    """Return the text about a name that a campaign does not have."""
    return (
        f"a campaign has no {shortened(name)}: .render(rows) yields the payload of each row, .to_bytes(...) is that of one,"
        " and .fields tells what a row needs"
    )


def _field_at(fields: Mapping[str, str], at: str) -> str:
    """Return the field that decides a place: that of the place itself, or of the part around it."""
    while True:
        if at in fields:
            return fields[at]
        if not at:
            return ""
        at = at.rpartition("/")[0]


def _again(schema: Schema, tree: Any, fields: dict[str, FieldInfo]) -> Campaign:
    """Return a campaign that was checked before."""
    campaign = Campaign.__new__(Campaign)
    campaign._hold(schema, tree, MappingProxyType(fields))
    return campaign


MOST_ROWS = 512
"""The most rows that are filled at once. The first ones are filled one by one, so that a slow source is not waited for."""


def batches(rows: Iterable[T], size: int = 1, most: int = MOST_ROWS) -> Iterator[list[T]]:
    """Yield rows in batches. Before an error of the rows is raised, the rows before it are yielded.

    Args:
        rows: The rows.
        size: How many the first batch has; each further one has twice as many.
        most: How many a batch has at most.
    """
    source = iter(rows)
    error: Exception | None = None
    while error is None:
        batch: list[T] = []
        try:
            batch.extend(islice(source, size))  # which keeps what came before an error
        except Exception as raised:
            error = raised
        if batch:
            yield batch
        if error is None and len(batch) < size:
            return
        size = min(2 * size, most)
    raise error
