"""Runs a command and writes what it took: measure.py RESULT.json COMMAND...

Wall-clock seconds, seconds of the processor (of all its processes) and peak resident memory of the largest of them, as the
operating system counts them, the same for any program.
"""

import json
import resource
import subprocess
import sys
import time

result_path, command = sys.argv[1], sys.argv[2:]
start = time.perf_counter()
status = subprocess.run(command, check=False).returncode
seconds = time.perf_counter() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = usage.ru_maxrss
# Linux counts in KiB, macOS in bytes.
peak_bytes = peak if sys.platform == "darwin" else peak * 1024
with open(result_path, "w", encoding="utf-8") as result:
    processor = usage.ru_utime + usage.ru_stime
    json.dump({"status": status, "seconds": seconds, "processorSeconds": processor, "peakBytes": peak_bytes}, result)
