"""Consolidates report workbooks with openpyxl as fast as it can: consolidate_read_only.py CATALOGUE.json FOLDER OUT.json

The same figures as consolidate.py, in openpyxl's read-only mode: no styles, links or cells as objects, and only the rows up to the last
indicator. Reads the plain form only, and stops at anything else.
"""

import json
import sys
from pathlib import Path

from openpyxl import load_workbook

from consolidate import HEADINGS, attained, reported


def read_rows(path, names):
    """The named rows of a report: (indicator, numerator, denominator, result)."""
    workbook = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    columns = None
    left = len({indicator["code"] for indicator in names.values()})
    for row in workbook.worksheets[0].iter_rows(values_only=True):
        if columns is None:
            if HEADINGS[0] in row:
                columns = [row.index(heading) for heading in HEADINGS]
            continue
        indicator = names.get(row[columns[0]])
        if indicator is not None:
            yield indicator, row[columns[1]], row[columns[2]], row[columns[3]]
            left -= 1
            if left == 0:
                break
    workbook.close()
    if columns is None:
        raise SystemExit(f"{path}: no header row")


def main(catalogue_path, folder, out_path):
    indicators = json.loads(Path(catalogue_path).read_text(encoding="utf-8"))["indicators"]
    names = {indicator["nameVi"]: indicator for indicator in indicators}
    totals = {indicator["code"]: [0, 0, 0] for indicator in indicators}
    for path in sorted(Path(folder).glob("*.xlsx")):
        for indicator, numerator, denominator, result in read_rows(path, names):
            total = totals[indicator["code"]]
            total[2] += 1
            if indicator["kind"] == "rate":
                total[0] += numerator
                total[1] += denominator
            else:
                total[0] += attained(result) if indicator["kind"] == "attained" else result
    Path(out_path).write_text(json.dumps(reported(indicators, totals)), encoding="utf-8")


main(*sys.argv[1:])
