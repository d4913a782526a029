"""Makes test/cases: `/usr/bin/python3 scripts/corpus/make.py`. Needs openpyxl.

With --foreign also what other programs make of drawn workbooks, which is not the same in every run: .xls and .ods by
LibreOffice, results of an earlier consolidation by our own command line. Without it those files stay as they are.
"""

import json
import shutil
import sys
from pathlib import Path

import definitions
from cases import CASES, finding
from foreign import Foreign
from workbook import workbook

TARGET = Path(__file__).resolve().parents[2] / "test" / "cases"


def main():
    with_foreign = "--foreign" in sys.argv[1:]
    definitions.load()
    names = {case.name for case in CASES}
    for stale in TARGET.iterdir() if TARGET.exists() else []:
        if stale.name not in names:
            shutil.rmtree(stale)
    for case in CASES:
        make(case, with_foreign)
    print(f"{len(CASES)} cases")


def make(case, with_foreign):
    folder = TARGET / case.name
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.iterdir():
        if stale.name not in case.files:
            stale.unlink()
    for name, content in case.files.items():
        path = folder / name
        if not isinstance(content, Foreign):
            path.write_bytes(content if isinstance(content, bytes) else workbook(content))
        elif with_foreign or not path.exists():
            path.write_bytes(content.make())
    text = json.dumps(describe(case), ensure_ascii=False, indent=2)
    (folder / "expected.json").write_text(text + "\n", encoding="utf-8")


def describe(case):
    request = {"rows": listed(case.rows), "units": listed(case.units)}
    for key in ("assign", "previous", "adjustments"):
        if key in case.more:
            request[key] = case.more[key]
    described = {
        "about": case.about,
        "topic": case.topic,
        "files": list(case.files),
        "request": request,
        "figures": case.figures,
    }
    if "results" in case.more:
        described["results"] = case.more["results"]
    described["findings"] = [finding(text) for text in case.findings]
    if "asked" in case.more:
        described["asked"] = case.more["asked"]
    return described


def listed(codes):
    return codes if isinstance(codes, str) else list(codes)


main()
