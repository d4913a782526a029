"""Workbooks that other programs make."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from workbook import workbook

ROOT = Path(__file__).resolve().parents[2]
FILTERS = {".xls": "xls:MS Excel 97", ".ods": "ods"}


@dataclass
class Foreign:
    """Content that is made only when it is asked for."""

    make: Callable


def converted(suffix, sheets, cut=None):
    """An .xlsx as LibreOffice saves it in another format; `cut` bytes of it."""

    def make():
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "source.xlsx")
            source.write_bytes(workbook(sheets))
            profile = f"-env:UserInstallation=file://{folder}/profile"
            command = ["soffice", profile, "--headless", "--convert-to", FILTERS[suffix], "--outdir", folder, str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=180)
            return source.with_suffix(suffix).read_bytes()[:cut]

    return Foreign(make)


def consolidated(files, units, rows):
    """What our own command line makes of workbooks: `files` name → sheets, `units` a units file, `rows` codes of the catalogue."""

    def make():
        with tempfile.TemporaryDirectory() as folder:
            for name, sheets in files.items():
                Path(folder, name).write_bytes(workbook(sheets))
            Path(folder, "units.json").write_text(json.dumps(units, ensure_ascii=False), encoding="utf-8")
            Path(folder, "catalogue.json").write_text(json.dumps(catalogue(rows), ensure_ascii=False), encoding="utf-8")
            command = ["node", "scripts/run.mjs", "src/cli/consolidate.ts", *[f"{folder}/{name}" for name in files]]
            command += ["--units", f"{folder}/units.json", "--catalogue", f"{folder}/catalogue.json", "--out", f"{folder}/out.xlsx"]
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT, timeout=180)
            return Path(folder, "out.xlsx").read_bytes()

    return Foreign(make)


def catalogue(rows):
    """The catalogue that the samples use, with these rows alone and this year's plan."""
    content = json.loads((ROOT / "samples" / "catalogue-2023-2024.json").read_text(encoding="utf-8"))
    content["indicators"] = [row for row in content["indicators"] if row["code"] in rows]
    content["plan"] |= {"baselineYear": "2023-2024", "targetYear": "2024-2025"}
    return content
