"""Draws test/files/files: one sheet with every format that says something, as three programs' files: `/usr/bin/python3 scripts/corpus/formats.py`.

Needs openpyxl and LibreOffice. The .xls and .ods are what LibreOffice makes of the .xlsx, which is not the same in every run.
"""

import io
import subprocess
import tempfile
from pathlib import Path

from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Font

from workbook import share_texts, unzip, zipped

TARGET = Path(__file__).resolve().parents[2] / "test" / "xlsx" / "files"
FILTERS = {"xls": "xls:MS Excel 97", "ods": "ods"}
PLAIN, RAISED, STRUCK = "", '<vertAlign val="superscript"/>', "<strike/>"
RICH = {}


def rich(*runs):
    """A sign in place of a text in runs: openpyxl as Debian has it writes only texts in one font."""
    written = (f'<r><rPr><sz val="11"/>{font}</rPr><t xml:space="preserve">{escape(text)}</t></r>' for font, text in runs)
    sign = f"rich{len(RICH)}"
    RICH[f"<t>{sign}</t>"] = "".join(written)
    return sign


def draw():
    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu 01"
    other = book.create_sheet("Sổ 2")
    other["A1"] = 5
    rows = [
        ["Báo cáo số liệu giáo dục"],
        ["TT", "Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"],
        [1, "Tỷ lệ huy động trẻ", rich((PLAIN, "3030"), (RAISED, "1")), 3100, rich((STRUCK, "90,1"), (PLAIN, " 97,7"))],
        [2, "Phổ cập giáo dục", None, None, rich((STRUCK, "Không "), (PLAIN, "đạt"))],
        [3, "Số xã đạt chuẩn", 13, "12 xã", 12],
        [4, "Hàng ẩn", 1, 2, 50],
        [5, "Trỏ đến ô trống", "='Sổ 2'!B7", "=+E5+0", "='Sổ 2'!A1"],
        [6, "Trỏ qua ô khác", "=C7", "=SUM(F1:F2)", "='Sổ 2'!$Z$90"],
        [7, rich((PLAIN, "Dòng một\nDòng hai "), (STRUCK, "bỏ"), (PLAIN, " & <giữ>")), None, rich((STRUCK, "885")), None],
    ]
    for row in rows:
        sheet.append(row)
    sheet["C5"].font = Font(strike=True)
    sheet["D5"].font = Font(strike=True)
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["B"].width = 40
    sheet.column_dimensions["D"].hidden = True
    bytes_of = io.BytesIO()
    book.save(bytes_of)
    parts = unzip(bytes_of.getvalue())
    share_texts(parts)
    texts = parts["xl/sharedStrings.xml"].decode()
    for sign, runs in RICH.items():
        texts = texts.replace(sign, runs)
    parts["xl/sharedStrings.xml"] = texts.encode()
    return zipped(parts)


def main():
    TARGET.mkdir(parents=True, exist_ok=True)
    source = TARGET / "formats.xlsx"
    source.write_bytes(draw())
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        for suffix, target in FILTERS.items():
            command = ["soffice", profile, "--headless", "--convert-to", target, "--outdir", str(TARGET), str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=180)


if __name__ == "__main__":
    main()
