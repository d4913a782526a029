"""Which sheets and files are reports, of which year, and which of several is used."""

from cases import case
from drawing import FORM, form, sheet
from foreign import consolidated
from workbook import workbook

ROW = "@GV_MN_CHUAN | 90 | 100 | 90"
FIGURES = {"SIN_HO": {"GV_MN_CHUAN": "90/100 D4:E4"}}
MISSING = "error UNIT_MISSING SIN_HO - -"


def report(name, about, files, figures, findings=(), rows=("GV_MN_CHUAN",), **more):
    content = files if isinstance(files, dict) else {"bao-cao.xlsx": files}
    case(name, "reports", about, content, list(rows), figures, findings, **more)


report("year-of-last-year", "A report of last year", [form(ROW, year="Năm học 2023-2024")], {}, ["error WRONG_SCHOOL_YEAR SIN_HO - A2 : 2023-2024", MISSING])
report("year-in-other-words", "NH 2024/25 names this year", [form(ROW, year="BÁO CÁO NH 2024/25")], FIGURES)
report("year-not-named", "A report that names no year", [form(ROW, year="")], FIGURES)
report("year-of-date-line", "The year in the date line never counts", [form(ROW, year="Sìn Hồ, ngày 30 tháng 5 năm 2024")], FIGURES)
report("year-of-period", "A period of several years is no school year", [form(ROW, year="Giai đoạn 2020-2025")], FIGURES)
report("year-of-reference", "The year of the plan on which the report is based is not its own", [sheet("Biểu 01", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Căn cứ Kế hoạch nhiệm vụ năm học 2023-2024
KẾT QUẢ NĂM HỌC 2024-2025
{FORM}
{ROW}""")], {"SIN_HO": {"GV_MN_CHUAN": "90/100 D5:E5"}})
report("year-in-columns", "Every column that is read names last year", [sheet("Biểu 01", f"""
Đơn vị báo cáo: Huyện Sìn Hồ

TT | Chỉ tiêu | ĐVT | Năm học 2023-2024 | < | <
^ | ^ | ^ | Tử số | Mẫu số | Tỷ lệ
{ROW}""")], {}, ["error WRONG_SCHOOL_YEAR SIN_HO - D3 : 2023-2024", MISSING])
report("year-in-sheet-name", "Only the sheet's name says the year, and it is last year's", [form(ROW, year="", name="NH 2023-2024")], {},
       ["error WRONG_SCHOOL_YEAR SIN_HO - A3 : 2023-2024", MISSING])

report("draft-by-name", "A sheet called nháp beside the report is ignored", [form(ROW), form("@GV_MN_CHUAN | 85 | 100 | 85", name="Nháp")], FIGURES)
report("draft-old-version", "A sheet called bản cũ beside the report is ignored", [form("@GV_MN_CHUAN | 85 | 100 | 85", name="Bản cũ"), form(ROW)], FIGURES)
report("draft-hidden", "A hidden sheet beside the report is ignored", [form(ROW), form("@GV_MN_CHUAN | 85 | 100 | 85", name="Biểu 02", state="hidden")], FIGURES)
report("draft-very-hidden", "A sheet hidden from Excel's own list is ignored too", [form(ROW), form("@GV_MN_CHUAN | 85 | 100 | 85", name="Biểu 02", state="veryHidden")], FIGURES)
report("draft-alone", "A draft counts where no other sheet reports the unit",
       [form(ROW, name="Dự thảo"), sheet("Hướng dẫn", "Điền số liệu vào biểu")], FIGURES)
report("twice-in-one-workbook", "Two visible sheets that differ: neither is chosen", [form(ROW), form("@GV_MN_CHUAN | 85 | 100 | 85", name="Biểu 02")], {},
       ["error UNIT_DUPLICATE SIN_HO - Biểu 02!A3", MISSING])
report("twice-same", "Two files with the same figures: one is kept", {"lan-1.xlsx": [form(ROW)], "lan-2.xlsx": [form(ROW)]}, FIGURES,
       ["warning UNIT_DUPLICATE SIN_HO - A3 : lan-2.xlsx"])
report("twice-different", "Two files with different figures: none is used", {"lan-1.xlsx": [form(ROW)], "lan-2.xlsx": [form("@GV_MN_CHUAN | 91 | 100 | 91")]}, {},
       ["error UNIT_DUPLICATE SIN_HO - A3 : lan-1.xlsx", MISSING])
report("parts-in-two-sheets", "Two sheets of one workbook that complete each other", [form(ROW), form("@PCGD_TH_3 | | | 22", name="Biểu 02")],
       {"SIN_HO": {"GV_MN_CHUAN": "90/100 Biểu 01!D4:E4", "PCGD_TH_3": "22 Biểu 02!F4"}}, rows=("GV_MN_CHUAN", "PCGD_TH_3"))
report("sheets-beside-the-report", "Guidance and a list of schools beside the report", [sheet("Hướng dẫn", "Đề nghị điền đủ các cột\nTử số: số đạt"),
       sheet("Danh sách", "TT | Tên trường | Số lớp | Ghi chú\n1 | Trường Mầm non Nậm Tăm | 12\n2 | Trường Mầm non Sìn Hồ | 15"), form(ROW)], FIGURES)
report("no-report", "A workbook about something else", [sheet("Danh sách", "TT | Tên trường | Số lớp\n1 | Trường Mầm non Nậm Tăm | 12")], {},
       ["error NO_REPORT_FOUND - - -", MISSING])
report("no-content", "A workbook with an empty sheet", [sheet("Sheet1", "")], {}, ["error NO_REPORT_FOUND - - -", MISSING])
report("blank-form", "A form that nobody has filled in", [form("@GV_MN_CHUAN | | |")], {}, ["error INDICATOR_MISSING SIN_HO GV_MN_CHUAN D4"])
report("one-bad-file-among-good", "A file that cannot be read does not stop the others", {"a-hong.xlsx": b"PK\x03\x04", "bao-cao.xlsx": [form(ROW)]}, FIGURES,
       ["error UNREADABLE_FILE - - -"])
report("mixed-real-life", "Numbers as text, a comma, a dash, a wrong rate and a foreign row in one report", [form("""
@NHA_TRE | "1.228" | "2.327" | "52,8"
@MAU_GIAO | 998 | 1000 | 98.8
@PCGD_TH_3 | | | 22 xã
@PCGD_THCS_1 | | | x
@GV_MN_CHUAN | | … | 95
@GV_TH_CHUAN | - | 80 | -
| Tỷ lệ phòng học kiên cố | % | 80 | 100 | 80""")],
       {"SIN_HO": {"NHA_TRE": "1228/2327 D4:E4", "MAU_GIAO": "998/1000 D5:E5", "PCGD_TH_3": "22 F6", "PCGD_THCS_1": "1 F7", "GV_TH_CHUAN": "0/80 D9:E9"}},
       ["warning RATE_DISAGREES SIN_HO MAU_GIAO F5", "error INDICATOR_MISSING SIN_HO GV_MN_CHUAN D8", "error INDICATOR_MISSING SIN_HO GV_MN_CHUAN E8",
        "warning INDICATOR_UNKNOWN SIN_HO - B10"],
       rows=("NHA_TRE", "MAU_GIAO", "PCGD_TH_3", "PCGD_THCS_1", "GV_MN_CHUAN", "GV_TH_CHUAN"))


def chart_beside():
    """openpyxl draws a chart on a sheet of its own, before the report."""
    from io import BytesIO

    from openpyxl import load_workbook
    from openpyxl.chart import BarChart, Reference

    from workbook import TIME, unzip, zipped

    book = load_workbook(BytesIO(workbook([form(ROW)])))
    chart = BarChart()
    chart.add_data(Reference(book.worksheets[0], min_col=4, max_col=5, min_row=4, max_row=4))
    book.create_chartsheet("Biểu đồ", 0).add_chart(chart)
    stream = BytesIO()
    book.save(stream)
    parts = unzip(stream.getvalue())
    parts["docProps/core.xml"] = TIME.sub(b"2025-06-02T08:00:00Z", parts["docProps/core.xml"])
    return zipped(parts)


report("chart-sheet-beside", "A chart on a sheet of its own before the report", {"bao-cao.xlsx": chart_beside()}, FIGURES)


def marked(unit, schema=1):
    names = [("EDU_INDICATORS_MARK", f'"edu-indicators|{schema}|2024-2025|lai-chau-districts|{unit}"')]
    return workbook([form(ROW, unit=unit)], names)


report("own-output-of-province", "Last run's output among the inputs is never pooled", {"bao-cao.xlsx": [form(ROW)], "tong-hop.xlsx": marked("Tỉnh Lai Châu")},
       FIGURES, ["info OUR_OWN_OUTPUT - - -"])
report("own-output-of-newer-version", "A workbook of ours from a newer version", {"tong-hop.xlsx": marked("Huyện Sìn Hồ", 99)}, {},
       ["error UNREADABLE_FILE - - - : phiên bản 99", MISSING])

COMMUNES = {
    "province": "Huyện Sìn Hồ",
    "spellings": [],
    "sets": [{"id": "sin-ho-communes", "level": "commune", "units": [
        {"code": "XA_NAM_TAM", "name": "Xã Nậm Tăm", "level": "commune", "communes": 1},
        {"code": "XA_TUA_SIN_CHAI", "name": "Xã Tủa Sín Chải", "level": "commune", "communes": 1}]}],
}
CHAIN = ("NHA_TRE", "PCGD_TH_3")


def commune(unit, cells, attained):
    return [form(f"@NHA_TRE | {cells} |\n@PCGD_TH_3 | | | {attained}", unit=unit)]


report("chain-of-levels", "A district's own consolidation of its communes as the district's report",
       {"sin-ho.xlsx": consolidated({"a.xlsx": commune("Xã Nậm Tăm", "50 | 100", 1), "b.xlsx": commune("Xã Tủa Sín Chải", "10 | 50", 0)}, COMMUNES, CHAIN)},
       {"SIN_HO": {"NHA_TRE": "60/150 C11:C12", "PCGD_TH_3": "1 C16"}}, ["info OUR_OWN_OUTPUT - - -"], rows=CHAIN)
report("chain-of-levels-incomplete", "The same with one of two communes silent: the total is provisional",
       {"sin-ho.xlsx": consolidated({"a.xlsx": commune("Xã Nậm Tăm", "50 | 100", 1)}, COMMUNES, CHAIN)},
       {"SIN_HO": {"NHA_TRE": "50/100 C11:C12", "PCGD_TH_3": "1 C16"}},
       ["info OUR_OWN_OUTPUT - - -", "warning SHARE_INCOMPLETE SIN_HO NHA_TRE C11", "warning SHARE_INCOMPLETE SIN_HO PCGD_TH_3 C16"], rows=CHAIN)
