"""Unicode in all its forms, the encodings of the nineties, and texts that want to be more than texts."""

import unicodedata

from cases import case, one
from drawing import FORM, form, sheet
from legacy import tcvn3, vni
from workbook import workbook

ROW = "@GV_MN_CHUAN | 90 | 100 | 90"
FIGURES = {"SIN_HO": {"GV_MN_CHUAN": "90/100 D4:E4"}}


def text(name, about, sheets, findings=(), rows=("GV_MN_CHUAN",), figures=FIGURES, file="bao-cao.xlsx", **more):
    case(name, "text", about, {file: sheets}, list(rows), figures, findings, **more)


def decomposed(words):
    return unicodedata.normalize("NFD", words)


text("text-decomposed", "Every letter decomposed, as a Mac types it", [form(ROW, rewrite=decomposed)])
text("text-tone-placement", "xoá for xóa", [form("11 | Số đơn vị cấp huyện đạt chuẩn xoá mù chữ mức độ 2 | Huyện | | | Đạt")],
     rows=["XMC_2"], figures={"SIN_HO": {"XMC_2": "1 F4"}})
text("text-look-alikes", "Ð and Ɖ for Đ", [sheet("Biểu 01", f"""
\u00d0ơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
12 | Tỷ lệ giáo viên mầm non \u0111ạt chuẩn \u0256ào tạo | % | 90 | 100 | 90""")])
text("text-unbreakable-spaces", "Unbreakable and doubled spaces in every text", [form(ROW, rewrite=lambda words: words.replace(" ", "\u00a0 "))])
text("text-capitals", "Everything in capitals", [form(ROW, rewrite=str.upper)])
text("text-tcvn3", "TCVN3 (.VnTime)", [form(ROW, rewrite=tcvn3, font=".VnTime")], ["info LEGACY_ENCODING SIN_HO - - : TCVN3"])
text("text-vni", "VNI (VNI-Times)", [form(ROW, rewrite=vni, font="VNI-Times")], ["info LEGACY_ENCODING SIN_HO - - : VNI"])
text("text-tcvn3-many-rows", "TCVN3 in a report of several rows, with words in cells", [form("""
@NHA_TRE | "1.228" | "2.327" | "52,8"
@PCGD_THCS_1 | | | Không đạt
@GV_MN_CHUAN | 90 | 100 | 90 | Đã rà soát""", rewrite=tcvn3, font=".VnTime")], ["info LEGACY_ENCODING SIN_HO - - : TCVN3"],
     rows=["NHA_TRE", "PCGD_THCS_1", "GV_MN_CHUAN"],
     figures={"SIN_HO": {"NHA_TRE": "1228/2327 D4:E4", "PCGD_THCS_1": "0 F5", "GV_MN_CHUAN": "90/100 D6:E6"}})
text("text-vni-many-rows", "VNI in a report of several rows, with words in cells", [form("""
@NHA_TRE | "1.228" | "2.327" | "52,8"
@PCGD_THCS_1 | | | Không đạt
@GV_MN_CHUAN | 90 | 100 | 90 | Đã rà soát""", rewrite=vni, font="VNI-Times")], ["info LEGACY_ENCODING SIN_HO - - : VNI"],
     rows=["NHA_TRE", "PCGD_THCS_1", "GV_MN_CHUAN"],
     figures={"SIN_HO": {"NHA_TRE": "1228/2327 D4:E4", "PCGD_THCS_1": "0 F5", "GV_MN_CHUAN": "90/100 D6:E6"}})
text("text-tcvn3-without-font", "TCVN3 in a font that says nothing of it", [form(ROW, rewrite=tcvn3, font="Arial")], ["info LEGACY_ENCODING SIN_HO - - : TCVN3"])
text("text-unicode-in-old-font", "Unicode in an old font stays as it is", [form(ROW, font=".VnTime")])
text("text-foreign-words", "French and German words in a Unicode report are not legacy text", [form(ROW + " | Dự án Éducation à Ðiện Biên, größe ×2 «vốn»")])
text("text-one-sheet-legacy", "One sheet in TCVN3 beside one in Unicode",
     [form(ROW, name="Bieu 1", rewrite=tcvn3), form(ROW, unit="Huyện Tam Đường", name="Bieu 2")], ["info LEGACY_ENCODING SIN_HO - Bieu 1!"],
     figures={"SIN_HO": {"GV_MN_CHUAN": "90/100 Bieu 1!D4:E4"}, "TAM_DUONG": {"GV_MN_CHUAN": "90/100 Bieu 2!D4:E4"}}, units=["TAM_DUONG", "SIN_HO"])

for key, words in {"equals": "=cmd|' /C calc'!A0", "at": "@SUM(1+1)*cmd|' /C calc'!A0", "plus": "+HYPERLINK(\"http://x\")", "minus": "-2+3+cmd|' /C calc'!A0"}.items():
    note = sheet("Biểu 01", f"Đơn vị báo cáo: Huyện Sìn Hồ\nNăm học 2024-2025\n{FORM}\n{ROW}")
    from drawing import Cell

    note.rows[3].append(Cell(words))
    text(f"text-formula-like-{key}", f"A note that begins as a formula would ({words[0]}) stays a text", [note], ["info FORMULA_LIKE_TEXT SIN_HO - G4"])
text("text-bullet", "A bullet is no formula", [form(ROW + " | - Dân số tăng")])
text("text-control-characters", "Control characters in a note and in the name of the unit", [form(ROW + " | ghi_x0007_chú", unit="Huyện Sìn_x0000_ Hồ")])
text("text-direction-overrides", "Characters that turn the direction of a text", [form(ROW + " | \u202egnud\u202c", unit="\u202dHuyện Sìn Hồ\u202c")])
text("text-markup", "Markup in a note", [form(ROW + " | <script>alert(1)</script> & \"b\"")])
text("text-very-long", "A note of 32,767 letters", [form(ROW + " | " + "dài " * 8191)])
text("text-file-name", "Direction overrides, an ampersand and quotes in the file's name", [form(ROW)], file="bao cao & 'sin ho' \u202excod.xlsx")
