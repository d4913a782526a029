"""Consolidates report workbooks with openpyxl: consolidate.py CATALOGUE.json FOLDER OUT.json

What the product is measured against, and a second judge of its figures: the same rows pooled in exact fractions.
Reads the plain form only (one sheet, a header row with Chỉ tiêu, Tử số, Mẫu số, Kết quả), and stops at anything else.
"""

import json
import sys
from fractions import Fraction
from math import floor
from pathlib import Path

from openpyxl import load_workbook

HEADINGS = ("Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả")


def half_up(value, decimals):
    unit = 10**decimals
    return Fraction(floor(value * unit + Fraction(1, 2)), unit)


def reported_rate(indicator, numerator, denominator):
    value = Fraction(numerator * indicator["scale"], denominator)
    rounded = half_up(value, indicator["decimals"])
    if indicator["scale"] == 100 and numerator < denominator and rounded >= 100:
        return Fraction(floor(value * 100), 100)
    return rounded


def read_rows(path, names):
    """The named rows of a report: (indicator, numerator, denominator, result)."""
    columns = None
    sheet = load_workbook(path, data_only=True).worksheets[0]
    for row in sheet.iter_rows(values_only=True):
        if columns is None:
            if HEADINGS[0] in row:
                columns = [row.index(heading) for heading in HEADINGS]
            continue
        name = row[columns[0]]
        if name in names:
            yield names[name], *(row[column] for column in columns[1:])
    if columns is None:
        raise SystemExit(f"{path}: no header row")


def attained(word):
    return {"Đạt": 1, "Không đạt": 0}[word]


def reported(indicators, totals):
    """The result: a row for each indicator, from its totals [numerator or count, denominator, reports]."""
    rows = []
    for indicator in indicators:
        numerator, denominator, count = totals[indicator["code"]]
        rate = indicator["kind"] == "rate"
        actual = reported_rate(indicator, numerator, denominator) if rate else numerator
        rows.append(
            {
                "code": indicator["code"],
                "reported": count,
                "numerator": numerator,
                "denominator": denominator if rate else None,
                "actual": float(actual),
            }
        )
    return rows


def main(catalogue_path, folder, out_path, read=read_rows):
    """Pools what `read` answers of each workbook, as (indicator, numerator, denominator, result)."""
    indicators = json.loads(Path(catalogue_path).read_text(encoding="utf-8"))["indicators"]
    names = {indicator["nameVi"]: indicator for indicator in indicators}
    totals = {indicator["code"]: [0, 0, 0] for indicator in indicators}
    for path in sorted(Path(folder).glob("*.xlsx")):
        for indicator, numerator, denominator, result in read(path, names):
            total = totals[indicator["code"]]
            total[2] += 1
            if indicator["kind"] == "rate":
                total[0] += numerator
                total[1] += denominator
            else:
                total[0] += attained(result) if indicator["kind"] == "attained" else result
    Path(out_path).write_text(json.dumps(reported(indicators, totals)), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
