"""Answers one SQL statement a line (as a JSON text) with its rows, or its error, as one line of JSON."""

import json
import sys

from pyspark.sql import SparkSession

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "1")
    .config("spark.sql.ansi.enabled", "true")
    .config("spark.sql.session.timeZone", "UTC")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")

for line in sys.stdin:
    try:
        rows = [row.asDict() for row in spark.sql(json.loads(line)).collect()]
        print(json.dumps({"rows": rows}, default=str), flush=True)
    except Exception as error:  # noqa: BLE001 - whatever happens is the answer
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
