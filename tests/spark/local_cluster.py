"""A Spark cluster on this machine: a master, and workers with an executor each, all of them processes of their own."""
import os
import sys
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession


def start(executors):
    """A session on a new cluster with so many executors, each with one core."""
    os.environ.update(SPARK_HOME=os.path.dirname(pyspark.__file__), SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]").config("spark.ui.enabled", "false").config("spark.executor.memory", "1g")
    return builder.config("spark.sql.shuffle.partitions", "8").config("spark.log.level", "OFF").getOrCreate()


def executors():
    """The processes of the executors that this process has begun."""
    parents, found = {}, []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit():
                parents[int(folder.name)] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
                if b"CoarseGrainedExecutorBackend" in (folder / "cmdline").read_bytes():
                    found.append(int(folder.name))
        except OSError:
            continue  # it has ended

    def is_ours(process):
        while process in parents and process != os.getpid():
            process = parents[process]
        return process == os.getpid()

    return [process for process in found if is_ours(process)]
