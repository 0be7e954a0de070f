"""Two workers of an engine give what one process gives, row by row, also if one of them dies."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from tests.docs.test_readme import blocks, output
from tests.engines.conftest import ROWS, offer, outcome

Wanted = list[tuple[int, str | None, list[str]]]


def frame(spark: Any, people: pa.Table) -> Any:
    return spark.createDataFrame(people).repartition(8, "id")


def test_spark(spark: Any, people: pa.Table, wanted: Wanted) -> None:
    campaign = offer()
    made = frame(spark, people).mapInArrow(
        partial(campaign.render_batches, keep=["id"]), f"id bigint, {campaign.spark_schema}"
    )
    assert outcome(row.asDict(recursive=True) for row in made.collect()) == wanted
    assert {payload is None for _, payload, _ in wanted} == {True, False}


def test_spark_without_kept_columns(spark: Any, people: pa.Table, wanted: Wanted) -> None:
    made = spark.createDataFrame(people).mapInArrow(offer().render_batches, offer().spark_schema)
    assert sorted(row.payload or "" for row in made.collect()) == sorted(payload or "" for _, payload, _ in wanted)


def dies_once(batches: Iterable[Any], mark: str, campaign: Any) -> Iterator[Any]:
    """Fill batches; the first process that comes here kills itself after the second one."""
    for number, batch in enumerate(campaign.render_batches(batches, keep=["id"])):
        yield batch
        if number == 1:
            die_once(mark)


def die_once(mark: str) -> None:
    try:
        Path(mark).touch(exist_ok=False)
    except FileExistsError:
        return
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_of_spark_dies(spark: Any, people: pa.Table, wanted: Wanted, tmp_path: Path) -> None:
    campaign = offer()
    mark = tmp_path / "died"
    made = frame(spark, people).mapInArrow(
        partial(dies_once, mark=str(mark), campaign=campaign), f"id bigint, {campaign.spark_schema}"
    )
    assert outcome(row.asDict(recursive=True) for row in made.collect()) == wanted
    assert mark.exists()


def test_ray(ray: Any, people: pa.Table, wanted: Wanted) -> None:
    made = (
        ray.data.from_arrow(people)
        .repartition(8)
        .map_batches(offer().render_table, batch_format="pyarrow", batch_size=250, fn_kwargs={"keep": ["id"]})
    )
    assert outcome(made.take_all()) == wanted


def test_a_worker_of_ray_dies(ray: Any, people: pa.Table, wanted: Wanted, tmp_path: Path) -> None:
    campaign = offer()
    mark = str(tmp_path / "died")

    def fill(table: pa.Table) -> pa.Table:
        made = campaign.render_table(table, keep=["id"])
        if table["id"][0].as_py() >= ROWS // 2:
            die_once(mark)
        return made

    made = ray.data.from_arrow(people).repartition(8).map_batches(fill, batch_format="pyarrow", batch_size=250)
    assert outcome(made.take_all()) == wanted
    assert Path(mark).exists()


def test_a_missing_column_is_named(spark: Any, ray: Any, people: pa.Table) -> None:
    without = people.drop_columns(["url"])
    with pytest.raises(Exception, match="the table lacks 'url'"):
        spark.createDataFrame(without).mapInArrow(offer().render_batches, offer().spark_schema).collect()
    with pytest.raises(Exception, match="the table lacks 'url'"):
        ray.data.from_arrow(without).map_batches(offer().render_table, batch_format="pyarrow").take_all()


def test_a_campaign_travels_small() -> None:
    assert len(pickle.dumps(offer())) < 2000


@pytest.mark.parametrize("page", ["spark", "ray", "dask"])
def test_a_page_of_the_docs(request: pytest.FixtureRequest, page: str) -> None:
    if page != "dask":
        request.getfixturevalue(page)
    names: dict[str, Any] = {"__name__": "page"}
    for code, printed in blocks(f"docs/engines/{page}.md"):
        assert output(code, names) == printed
