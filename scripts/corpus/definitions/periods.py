"""What columns, rows, sections and sheets say of the period and of the standing of a figure: last year, plan, estimate, reviewed."""

from cases import case
from drawing import sheet

HEAD = """
Đơn vị báo cáo: Huyện Sìn Hồ
BÁO CÁO CHỈ TIÊU GIÁO DỤC NĂM HỌC 2024-2025
"""
ROWS = ["NHA_TRE", "GV_MN_CHUAN", "PCGD_TH_3"]


def told(name, about, drawing, figures, asked=(), rows=ROWS, head=HEAD, **more):
    """A report of Sìn Hồ, the table in row 4; every row asked for that has no figure must at least not be read."""
    sheets = [sheet("Biểu 01", head.strip("\n") + "\n\n" + drawing.strip("\n"))]
    asks = [f"SIN_HO {code}" for code in asked]
    case(name, "layout", about, {"bao-cao.xlsx": sheets}, rows, {"SIN_HO": figures} if figures else {}, asked=asks, **more)


told("period-last-year-in-brackets", "Kết quả (năm học trước) beside Tử số, Mẫu số and Tỷ lệ, under which the counts are typed", """
TT | Chỉ tiêu | ĐVT | Kết quả (năm học trước) | Tử số | Mẫu số | Tỷ lệ (%) | Ghi chú
@NHA_TRE | 33.5 | 809 | 2412 | 33.5
@GV_MN_CHUAN | 94.9 | 786 | 826 | 95.2
@PCGD_TH_3 | 12 | | | 13
""", {"NHA_TRE": "809/2412 E5:F5", "GV_MN_CHUAN": "786/826 E6:F6", "PCGD_TH_3": "13 G7"})

told("period-this-year-in-brackets", "Kết quả (năm học 2024-2025) beside Tử số and Mẫu số: the count stands there", """
TT | Chỉ tiêu | ĐVT | Kết quả (năm học 2024-2025) | Tử số | Mẫu số
@NHA_TRE | 33.5 | 809 | 2412
@PCGD_TH_3 | 13
""", {"NHA_TRE": "809/2412 E5:F5", "PCGD_TH_3": "13 D6"}, rows=["NHA_TRE", "PCGD_TH_3"])

told("period-survey-at-start", "A survey at the start of the year beside the year's figures", """
TT | Chỉ tiêu | ĐVT | Kết quả khảo sát đầu năm | Tử số | Mẫu số | Tỷ lệ (%)
@NHA_TRE | 33.5 | 809 | 2412 | 33.5
@GV_MN_CHUAN | 94.9 | 786 | 826 | 95.2
@PCGD_TH_3 | 12 | | | 13
""", {"NHA_TRE": "809/2412 E5:F5", "GV_MN_CHUAN": "786/826 E6:F6", "PCGD_TH_3": "13 G7"})

told("period-survey-alone", "A count that stands only in the survey at the start of the year is not the year's", """
TT | Chỉ tiêu | ĐVT | Kết quả khảo sát đầu năm | Tử số | Mẫu số | Tỷ lệ (%)
@NHA_TRE | 33.5 | 809 | 2412 | 33.5
@PCGD_TH_3 | 12
""", {"NHA_TRE": "809/2412 E5:F5"}, rows=["NHA_TRE", "PCGD_TH_3"])

told("period-previous-and-this", "Kỳ trước and Kỳ này, each with Tử số, Mẫu số and Kết quả", """
TT | Chỉ tiêu | ĐVT | Kỳ trước | < | < | Kỳ này | < | < | Ghi chú
^ | ^ | ^ | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả | ^
@NHA_TRE | 808 | 2413 | 33.5 | 809 | 2412 | 33.5
@GV_MN_CHUAN | 780 | 826 | 94.4 | 786 | 826 | 95.2
@PCGD_TH_3 | | | 12 | | | 13
""", {"NHA_TRE": "809/2412 G6:H6", "GV_MN_CHUAN": "786/826 G7:H7", "PCGD_TH_3": "13 I8"})

told("period-this-and-next", "Kỳ này beside what is planned for Kỳ sau", """
TT | Chỉ tiêu | ĐVT | Kỳ này | < | < | Kế hoạch kỳ sau | < | <
^ | ^ | ^ | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả
@NHA_TRE | 809 | 2412 | 33.5 | 830 | 2412 | 34.4
@GV_MN_CHUAN | 786 | 826 | 95.2 | 790 | 826 | 95.6
@PCGD_TH_3 | | | 13 | | | 14
""", {"NHA_TRE": "809/2412 D6:E6", "GV_MN_CHUAN": "786/826 D7:E7", "PCGD_TH_3": "13 F8"})

told("period-half-and-whole-year", "Thực hiện 6 tháng beside Cả năm", """
TT | Chỉ tiêu | ĐVT | Thực hiện 6 tháng | < | < | Cả năm | < | <
^ | ^ | ^ | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả
@NHA_TRE | 808 | 2413 | 33.5 | 809 | 2412 | 33.5
@GV_MN_CHUAN | 780 | 826 | 94.4 | 786 | 826 | 95.2
@PCGD_TH_3 | | | 12 | | | 13
""", {"NHA_TRE": "809/2412 G6:H6", "GV_MN_CHUAN": "786/826 G7:H7", "PCGD_TH_3": "13 I8"})

told("period-half-year-blank-year", "Thực hiện 6 tháng is filled and Cả năm still blank: half a year fills no whole one", """
TT | Chỉ tiêu | ĐVT | Thực hiện 6 tháng | < | < | Cả năm | < | <
^ | ^ | ^ | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả
@NHA_TRE | 808 | 2413 | 33.5
@GV_MN_CHUAN | 780 | 826 | 94.4
""", {}, rows=["NHA_TRE", "GV_MN_CHUAN"])

told("period-cumulative-groups", "Thực hiện trong kỳ beside Lũy kế, each with its own columns", """
TT | Chỉ tiêu | ĐVT | Thực hiện trong kỳ | < | < | Lũy kế | < | <
^ | ^ | ^ | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả
@NHA_TRE | 108 | 2412 | 4.5 | 809 | 2412 | 33.5
@GV_MN_CHUAN | 86 | 826 | 10.4 | 786 | 826 | 95.2
@PCGD_TH_3 | | | 2 | | | 13
""", {"NHA_TRE": "809/2412 G6:H6", "GV_MN_CHUAN": "786/826 G7:H7", "PCGD_TH_3": "13 I8"})

told("period-result-or-cumulative", "Kết quả beside Lũy kế: which of the two is the year's is asked", """
TT | Chỉ tiêu | ĐVT | Kết quả | Lũy kế
@PCGD_TH_3 | 2 | 13
""", {}, ["PCGD_TH_3"], rows=["PCGD_TH_3"])

told("period-year-columns", "A column for each of three years", """
TT | Chỉ tiêu | ĐVT | 2022-2023 | 2023-2024 | 2024-2025
@PCGD_TH_3 | 11 | 12 | 13
@PCGD_THCS_3 | 3 | 4 | 5
""", {"PCGD_TH_3": "13 F5", "PCGD_THCS_3": "5 F6"}, rows=["PCGD_TH_3", "PCGD_THCS_3"])

told("period-past-year-columns", "Columns of past years alone hold nothing of this year's", """
TT | Chỉ tiêu | ĐVT | 2021-2022 | 2022-2023 | 2023-2024
@PCGD_TH_3 | 11 | 12 | 13
@PCGD_THCS_3 | 3 | 4 | 5
""", {}, rows=["PCGD_TH_3", "PCGD_THCS_3"], head="Đơn vị báo cáo: Huyện Sìn Hồ\nCHỈ TIÊU GIÁO DỤC")

told("period-rows-of-years", "Below each name a row for last year and one for this", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE
| Năm học 2023-2024 | | 808 | 2413 | 33.5
| Năm học 2024-2025 | | 809 | 2412 | 33.5
@PCGD_TH_3
| Năm học 2023-2024 | | | | 12
| Năm học 2024-2025 | | | | 13
""", {"NHA_TRE": "809/2412 D7:E7", "PCGD_TH_3": "13 F10"}, rows=["NHA_TRE", "PCGD_TH_3"])

told("period-rows-of-years-partly", "The row of this year is still blank", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE
| Năm học 2023-2024 | | 808 | 2413 | 33.5
| Năm học 2024-2025
@PCGD_TH_3
| Năm học 2023-2024 | | | | 12
| Năm học 2024-2025 | | | | 13
""", {"PCGD_TH_3": "13 F10"}, rows=["NHA_TRE", "PCGD_TH_3"])

told("period-year-in-a-column", "A column Năm học: last year in the named row, this year in the next", """
TT | Chỉ tiêu | Năm học | Tử số | Mẫu số | Kết quả
1 | @NHA_TRE:name | 2023-2024 | 808 | 2413 | 33.5
| | 2024-2025 | 809 | 2412 | 33.5
5 | @PCGD_TH_3:name | 2023-2024 | | | 12
| | 2024-2025 | | | 13
""", {"NHA_TRE": "809/2412 D6:E6", "PCGD_TH_3": "13 F8"}, rows=["NHA_TRE", "PCGD_TH_3"])

told("period-past-years-in-a-column", "A column Năm học that names past years alone", """
TT | Chỉ tiêu | Năm học | Tử số | Mẫu số | Kết quả
1 | @NHA_TRE:name | 2022-2023 | 808 | 2413 | 33.5
| | 2023-2024 | 809 | 2412 | 33.5
""", {}, rows=["NHA_TRE"], head="Đơn vị báo cáo: Huyện Sìn Hồ\nCHỈ TIÊU GIÁO DỤC")

YEARS = """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
| I. Năm học 2023-2024
@NHA_TRE | 808 | 2413 | 33.5
@PCGD_TH_3 | | | 12
| II. Năm học 2024-2025
"""
told("period-year-sections", "A section for each year", YEARS + """
@NHA_TRE | 809 | 2412 | 33.5
@PCGD_TH_3 | | | 13
""".strip("\n"), {"NHA_TRE": "809/2412 D9:E9", "PCGD_TH_3": "13 F10"}, rows=["NHA_TRE", "PCGD_TH_3"])
told("period-year-sections-blank", "A section for each year, this year's still blank", YEARS + """
@NHA_TRE
@PCGD_TH_3
""".strip("\n"), {}, rows=["NHA_TRE", "PCGD_TH_3"])

PLANNED = """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 809 | 2412 | 33.5
@PCGD_TH_3 | | | 13
"""
told("standing-plan-title", "A plan of this year: none of its figures is a result", PLANNED, {}, rows=["NHA_TRE", "PCGD_TH_3"],
     head="Đơn vị báo cáo: Huyện Sìn Hồ\nKẾ HOẠCH CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC 2024-2025")
told("standing-result-of-plan-title", "A report on how the plan was carried out is one of results", PLANNED, {"NHA_TRE": "809/2412 D5:E5", "PCGD_TH_3": "13 F6"},
     rows=["NHA_TRE", "PCGD_TH_3"], head="Đơn vị báo cáo: Huyện Sìn Hồ\nBÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM HỌC 2024-2025")

told("standing-rows-plan-done", "Below each name a row Kế hoạch and one Thực hiện", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE
| Kế hoạch | | 830 | 2412 | 34.4
| Thực hiện | | 809 | 2412 | 33.5
@PCGD_TH_3
| Kế hoạch | | | | 14
| Thực hiện | | | | 13
""", {"NHA_TRE": "809/2412 D7:E7", "PCGD_TH_3": "13 F10"}, rows=["NHA_TRE", "PCGD_TH_3"])
told("standing-rows-plan-alone", "The row Thực hiện is still blank", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE
| Kế hoạch | | 830 | 2412 | 34.4
| Thực hiện
@PCGD_TH_3
| Kế hoạch | | | | 14
| Thực hiện | | | | 13
""", {"PCGD_TH_3": "13 F10"}, rows=["NHA_TRE", "PCGD_TH_3"])


def versions(name, about, first, second, wanted="second"):
    figures = {"NHA_TRE": "809/2412 G6:H6", "GV_MN_CHUAN": "786/826 G7:H7", "PCGD_TH_3": "13 I8"} if wanted == "second" else {}
    told(name, about, f"""
TT | Chỉ tiêu | ĐVT | {first} | < | < | {second} | < | < | Ghi chú
^ | ^ | ^ | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả | ^
@NHA_TRE | 808 | 2413 | 33.5 | 809 | 2412 | 33.5
@GV_MN_CHUAN | 780 | 826 | 94.4 | 786 | 826 | 95.2
@PCGD_TH_3 | | | 12 | | | 13
""", figures, () if wanted == "second" else ROWS)


versions("standing-self-assessed-and-verified", "Tự đánh giá beside Thẩm định: the verified figure counts", "Tự đánh giá", "Thẩm định")
versions("standing-reported-and-reviewed", "Thực hiện beside Số liệu sau rà soát", "Thực hiện", "Số liệu sau rà soát")
versions("standing-estimate-and-official", "Ước thực hiện beside Chính thức", "Ước thực hiện", "Chính thức")
versions("standing-two-versions", "Bản đã ký beside Bản chỉnh lý: nothing says which is later", "Bản đã ký", "Bản chỉnh lý", "asked")

told("standing-verified-without-group", "Tử số, Mẫu số and Tỷ lệ of the unit's own, and Sở thẩm định over the same again", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Tỷ lệ (%) | Sở thẩm định | < | <
^ | ^ | ^ | ^ | ^ | ^ | Tử số | Mẫu số | Tỷ lệ (%)
@NHA_TRE | 808 | 2413 | 33.5 | 809 | 2412 | 33.5
@PCGD_TH_3 | | | 12 | | | 13
""", {"NHA_TRE": "809/2412 G6:H6", "PCGD_TH_3": "13 I7"}, rows=["NHA_TRE", "PCGD_TH_3"])


def two_sheets(name, about, title, second, figures):
    first = sheet("Kết quả", """
Đơn vị báo cáo: Huyện Sìn Hồ
BÁO CÁO KẾT QUẢ NĂM HỌC 2024-2025

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 809 | 2412 | 33.5
""")
    other = sheet(second, f"""
Đơn vị báo cáo: Huyện Sìn Hồ
{title}

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@TBDH_MN | 2113 | 3536 | 59.8
""")
    case(name, "reports", about, {"bao-cao.xlsx": [first, other]}, ["NHA_TRE", "TBDH_MN"],
         {"SIN_HO": {"NHA_TRE": "809/2412 Kết quả!D5:E5", **figures}}, asked=[])


two_sheets("standing-sheet-of-plan", "A sheet of the plan fills no row that the sheet of results leaves out", "KẾ HOẠCH NĂM HỌC 2024-2025", "Kế hoạch", {})
two_sheets("standing-second-sheet-of-results", "A second sheet of results has the rows that the first leaves out", "KẾT QUẢ NĂM HỌC 2024-2025 (tiếp theo)", "Kết quả 2",
           {"TBDH_MN": "2113/3536 Kết quả 2!D5:E5"})
