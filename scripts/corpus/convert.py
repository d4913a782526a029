"""Workbooks of another program: LibreOffice saves an .xlsx as .xls or .ods."""

import subprocess
import tempfile
from pathlib import Path

FILTERS = {".xls": "xls:MS Excel 97", ".ods": "ods"}


def is_converted(name, content):
    return Path(name).suffix in FILTERS and not isinstance(content, bytes)


def convert(data, name):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.xlsx")
        source.write_bytes(data)
        suffix = Path(name).suffix
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", FILTERS[suffix], "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return source.with_suffix(suffix).read_bytes()
