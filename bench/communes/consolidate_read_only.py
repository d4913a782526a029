"""Consolidates report workbooks with openpyxl as fast as it can: consolidate_read_only.py CATALOGUE.json FOLDER OUT.json

The same figures as consolidate.py, in openpyxl's read-only mode: no styles, links or cells as objects, and only the rows up to the last
indicator. Reads the plain form only, and stops at anything else.
"""

import sys

from openpyxl import load_workbook

from consolidate import HEADINGS, main


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


main(*sys.argv[1:], read=read_rows)
