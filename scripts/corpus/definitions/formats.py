"""What the format of a cell says: footnote marks, struck figures, hidden rows, links to blank cells, and packages of unusual parts."""

import re

from cases import case
from definitions.periods import HEAD, told
from drawing import form, sheet
from foreign import converted
from workbook import unzip, workbook, zipped

BOTH = ["NHA_TRE", "PCGD_TH_3"]
READ = {"SIN_HO": {"NHA_TRE": "1074/3030 D5:E5", "PCGD_TH_3": "13 F6"}}


def marked(numbers, count):
    return [sheet("Biểu 01", HEAD.strip("\n") + f"""

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả | Ghi chú
@NHA_TRE | 1074 | {numbers}
@PCGD_TH_3 | | | {count}
""".rstrip())]


def formatted(name, about, file, content, figures, asked=(), findings=()):
    case(name, "numbers", about, {file: content}, BOTH, figures, findings, asked=[f"SIN_HO {code}" for code in asked])


FOOTNOTE = marked("3030^1^", "13^1^")
STRUCK = marked("~2930~3030", "~1~13")
formatted("format-footnote-mark", "A footnote mark in superscript behind a number", "bao-cao.xlsx", FOOTNOTE, READ,
          findings=["info FORMAT_READ SIN_HO - E5"])
formatted("format-footnote-mark-xls", "A footnote mark in superscript in an old workbook", "bao-cao.xls", converted(".xls", FOOTNOTE), READ, BOTH)
formatted("format-footnote-mark-ods", "A footnote mark in superscript in an OpenDocument workbook", "bao-cao.ods", converted(".ods", FOOTNOTE), READ, BOTH)
formatted("format-digits-without-mark", "The same digits typed as a number", "bao-cao.xlsx", marked("30301", "13"),
          {"SIN_HO": {"NHA_TRE": "1074/30301 D5:E5", "PCGD_TH_3": "13 F6"}})
formatted("format-struck-old-figure", "The old figure struck through, the new one behind it", "bao-cao.xlsx", STRUCK, READ)
formatted("format-struck-old-figure-xls", "The same in an old workbook", "bao-cao.xls", converted(".xls", STRUCK), READ, BOTH)
formatted("format-struck-old-figure-ods", "The same in an OpenDocument workbook", "bao-cao.ods", converted(".ods", STRUCK), READ, BOTH)
formatted("format-struck-cell", "A figure struck through as a whole is none", "bao-cao.xlsx", marked("~3030~", "~13~"), {})

told("format-struck-word", "Không is struck through before Đạt", """
TT | Chỉ tiêu | ĐVT | Kết quả
@PCGD_THCS_1 | ~Không ~Đạt
""", {"PCGD_THCS_1": "1 D5"}, rows=["PCGD_THCS_1"])
told("format-word-not-struck", "Không đạt as it stands", """
TT | Chỉ tiêu | ĐVT | Kết quả
@PCGD_THCS_1 | Không đạt
""", {"PCGD_THCS_1": "0 D5"}, rows=["PCGD_THCS_1"])

told("format-hidden-row", "An older row of the same indicator, hidden above the one that is seen", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
(hidden) @GV_MN_CHUAN | 200 | 282 | 70.9
@GV_MN_CHUAN | 271 | 282 | 96.1
""", {"GV_MN_CHUAN": "271/282 D6:E6"}, ["GV_MN_CHUAN"], rows=["GV_MN_CHUAN"])
told("format-two-rows-in-sight", "Two rows of one indicator, both in sight", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@GV_MN_CHUAN | 200 | 282 | 70.9
@GV_MN_CHUAN | 271 | 282 | 96.1
""", {}, ["GV_MN_CHUAN"], rows=["GV_MN_CHUAN"])

INPUT = sheet("Nhập", """
BẢNG NHẬP SỐ LIỆU



| | | 809 | 2412
| | | | | 0
""")
case("format-link-to-blank-cell", "numbers", "Formulas that point at blank cells of an input sheet show 0, which is no figure",
     {"bao-cao.xlsx": [sheet("Báo cáo", HEAD.strip("\n") + """

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | ='Nhập'!D5 => 809 | ='Nhập'!E5 => 2412 | 33.5
@PCGD_TH_3 | | | ='Nhập'!F9 => 0
@PCGD_THCS_3 | | | ='Nhập'!F6 => 0
@GV_MN_CHUAN | ='Nhập'!D9 => 0 | ='Nhập'!E9 => 0 | =IFERROR(D8/E8*100,"") =>
"""), INPUT]}, ["NHA_TRE", "PCGD_TH_3", "PCGD_THCS_3", "GV_MN_CHUAN"],
     {"SIN_HO": {"NHA_TRE": "809/2412 Báo cáo!D5:E5", "PCGD_THCS_3": "0 Báo cáo!F7"}}, asked=[])

ROW = "@GV_MN_CHUAN | 90 | 100 | 90"
FIGURES = {"SIN_HO": {"GV_MN_CHUAN": "90/100 D4:E4"}}
MODULE = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>'


def with_module(parts):
    parts["xl/workbook.xml"] = re.sub(rb"</sheets>", MODULE.encode() + b"</sheets>", parts["xl/workbook.xml"]).replace(
        b"<workbook ", b'<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ', 1)
    return parts


def at_root(content):
    """The package with the parts of xl/ at its root, rightly related."""
    parts = {}
    for path, data in unzip(content).items():
        data = data.replace(b"/xl/", b"/") if path == "[Content_Types].xml" else data
        data = re.sub(rb'Target="/?xl/', b'Target="', data) if path == "_rels/.rels" else data
        data = data.replace(b'Target="/xl/', b'Target="/') if path.endswith(".rels") else data
        parts[path.removeprefix("xl/")] = data
    return zipped(parts)


case("file-module-sheet-without-part", "files", "A sheet of macros that has no part behind it", {"bao-cao.xlsx": workbook([form(ROW)], edit=with_module)}, ["GV_MN_CHUAN"], FIGURES)
case("file-parts-at-root", "files", "A package whose parts stand at its root", {"bao-cao.xlsx": at_root(workbook([form(ROW)]))}, ["GV_MN_CHUAN"], FIGURES)

case("format-hidden-row-alone", "numbers", "The only row of an indicator is hidden: it is read and told",
     {"bao-cao.xlsx": [sheet("Biểu 01", HEAD.strip("\n") + """

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
(hidden) @NHA_TRE | 1074 | 3030 | 35.4
@PCGD_TH_3 | | | 13
""".rstrip())]}, BOTH, READ, ["warning HIDDEN_CELLS SIN_HO - D5"])
case("format-column-of-something-else", "numbers", "A column of classes beside the figures is told once",
     {"bao-cao.xlsx": [sheet("Biểu 01", HEAD.strip("\n") + """

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả | Số lớp
@NHA_TRE | 1074 | 3030 | 35.4 | 61
@PCGD_TH_3 | | | 13 | 22
""".rstrip())]}, BOTH, READ, ["warning WORDS_NOT_UNDERSTOOD SIN_HO - G4"])
