"""What a figure is a part of: women, private schools, communes, schools, units in a column; the whole counts, and parts alone are asked about."""

from cases import case
from definitions.periods import told
from drawing import sheet

BOTH = ["NHA_TRE", "PCGD_TH_3"]
TEACHERS = ["GV_MN_CHUAN", "GV_TH_CHUAN"]

told("part-women-and-total-in-a-column", "A column Đối tượng: Nữ in the named row, Tổng số in the next", """
TT | Chỉ tiêu | Đối tượng | Tử số | Mẫu số | Kết quả
1 | @NHA_TRE:name | Nữ | 404 | 1206 | 33.5
| | Tổng số | 809 | 2412 | 33.5
12 | @GV_MN_CHUAN:name | Nữ | 393 | 413 | 95.2
| | Tổng số | 786 | 826 | 95.2
""", {"NHA_TRE": "809/2412 D6:E6", "GV_MN_CHUAN": "786/826 D8:E8"}, rows=["NHA_TRE", "GV_MN_CHUAN"])

told("part-women-alone-in-a-column", "A column Đối tượng that says Nữ alone", """
TT | Chỉ tiêu | Đối tượng | Tử số | Mẫu số | Kết quả
1 | @NHA_TRE:name | Nữ | 404 | 1206 | 33.5
12 | @GV_MN_CHUAN:name | Nữ | 393 | 413 | 95.2
""", {}, ["NHA_TRE", "GV_MN_CHUAN"], rows=["NHA_TRE", "GV_MN_CHUAN"])

told("part-women-alone-in-headings", "Tử số (nữ) and Mẫu số (nữ) alone: not the unit's rate; its counts stand apart", """
TT | Chỉ tiêu | ĐVT | Tử số (nữ) | Mẫu số (nữ) | Kết quả
@NHA_TRE | 404 | 1206
@PCGD_TH_3 | | | 13
""", {"PCGD_TH_3": "13 F6"}, ["NHA_TRE"], rows=BOTH)

told("part-people-in-headings", "Tử số (người) and Mẫu số (người) name what is counted, no part of it", """
TT | Chỉ tiêu | ĐVT | Tử số (người) | Mẫu số (người) | Kết quả
@NHA_TRE | 809 | 2412
@PCGD_TH_3 | | | 13
""", {"NHA_TRE": "809/2412 D5:E5", "PCGD_TH_3": "13 F6"}, rows=BOTH)

told("part-below-each-measure", "Tổng số, Nữ and Dân tộc thiểu số below Tử số and below Mẫu số", """
TT | Chỉ tiêu | ĐVT | Tử số | < | < | Mẫu số | < | < | Tỷ lệ (%)
^ | ^ | ^ | Tổng số | Nữ | Dân tộc thiểu số | Tổng số | Nữ | Dân tộc thiểu số | ^
A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7=1/4
@NHA_TRE | 809 | 404 | 269 | 2412 | 1206 | 804 | 33.5
@GV_MN_CHUAN | 786 | 393 | 262 | 826 | 413 | 275 | 95.2
""", {"NHA_TRE": "809/2412 D7:G7", "GV_MN_CHUAN": "786/826 D8:G8"}, rows=["NHA_TRE", "GV_MN_CHUAN"])

told("part-below-each-measure-without-total", "Nam and Nữ below Tử số and below Mẫu số: never added up unasked", """
TT | Chỉ tiêu | ĐVT | Tử số | < | Mẫu số | < | Tỷ lệ (%)
^ | ^ | ^ | Nam | Nữ | Nam | Nữ | ^
@NHA_TRE | 405 | 404 | 1206 | 1206 | 33.5
""", {}, ["NHA_TRE"], rows=["NHA_TRE"])

FIRST = """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 809 | 2412 | 33.5
@GV_MN_CHUAN
"""
told("part-second-table-private", "A second table of private schools fills no blank of the first", FIRST + """
B. KHỐI TƯ THỤC
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 81 | 241 | 33.6
@GV_MN_CHUAN | 78 | 82 | 95.1
""", {"NHA_TRE": "809/2412 D5:E5"}, rows=["NHA_TRE", "GV_MN_CHUAN"])
told("part-second-table-of-others", "A second table of the other indicators", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 809 | 2412 | 33.5

B. ĐỘI NGŨ NHÀ GIÁO
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@GV_MN_CHUAN | 786 | 826 | 95.2
""", {"NHA_TRE": "809/2412 D5:E5", "GV_MN_CHUAN": "786/826 D9:E9"}, rows=["NHA_TRE", "GV_MN_CHUAN"])

told("place-communes-in-a-column", "A column Xã, several rows of one name, no total", """
TT | Chỉ tiêu | Xã | Tử số | Mẫu số | Kết quả
1 | @NHA_TRE:name | Xã Chăn Nưa | 269 | 804 | 33.5
| | Xã Phìn Hồ | 270 | 804 | 33.6
| | Xã Tả Ngảo | 270 | 804 | 33.6
""", {}, ["NHA_TRE"], rows=["NHA_TRE"])
told("place-communes-and-total-in-a-column", "A column Xã, the last row of each name Cộng", """
TT | Chỉ tiêu | Xã | Tử số | Mẫu số | Kết quả
1 | @NHA_TRE:name | Xã Chăn Nưa | 269 | 804 | 33.5
| | Xã Phìn Hồ | 270 | 804 | 33.6
| | Xã Tả Ngảo | 270 | 804 | 33.6
| | Cộng | 809 | 2412 | 33.5
""", {"NHA_TRE": "809/2412 D8:E8"}, rows=["NHA_TRE"])
told("place-another-commune-in-each-row", "A column Xã with another commune in each row: none is the district's figure", """
TT | Xã | Chỉ tiêu | Tử số | Mẫu số | Kết quả
1 | Xã Chăn Nưa | @NHA_TRE:name | 1074 | 3030 | 35.4
2 | Xã Phìn Hồ | @GV_MN_CHUAN:name | 271 | 282 | 96.1
3 | Xã Tả Ngảo | @GV_TH_CHUAN:name | 307 | 336 | 91.4
""", {}, rows=["NHA_TRE", *TEACHERS])
told("place-schools-in-a-column", "A column Trường, named in the first row of each indicator", """
TT | Chỉ tiêu | Trường | Tử số | Mẫu số | Kết quả
12 | @GV_MN_CHUAN:name | Trường MN số 1 | 20 | 21 | 95.2
| | Trường MN số 2 | 30 | 36 | 83.3
""", {}, ["GV_MN_CHUAN"], rows=["GV_MN_CHUAN"])
told("place-another-school-in-each-row", "A column Trường before the names: the rows are of two schools", """
TT | Trường | Chỉ tiêu | Tử số | Mẫu số | Kết quả
1 | Trường MN số 1 | @GV_MN_CHUAN:name | 20 | 21 | 95.2
2 | Trường TH số 1 | @GV_TH_CHUAN:name | 30 | 36 | 83.3
""", {}, TEACHERS, rows=TEACHERS)
told("place-schools-and-whole-in-a-column", "A column Trường, the district's own row Toàn huyện", """
TT | Chỉ tiêu | Trường | Tử số | Mẫu số | Kết quả
12 | @GV_MN_CHUAN:name | Toàn huyện | 50 | 57 | 87.7
| | Trường MN số 1 | 20 | 21 | 95.2
| | Trường MN số 2 | 30 | 36 | 83.3
""", {"GV_MN_CHUAN": "50/57 D5:E5"}, rows=["GV_MN_CHUAN"])

TWO = ("SIN_HO", "TAM_DUONG")
LIST = """
TT | Đơn vị | Chỉ tiêu | Năm học | Tử số | Mẫu số | Kết quả
1 | Huyện Sìn Hồ | @GV_MN_CHUAN:name | 2024-2025 | 271 | 282 | 96.1
2 | Huyện Sìn Hồ | @GV_TH_CHUAN:name | 2024-2025 | 307 | 336 | 91.4
3 | Huyện Tam Đường | @GV_MN_CHUAN:name | 2024-2025 | 786 | 826 | 95.2
4 | Huyện Tam Đường | @GV_TH_CHUAN:name | 2024-2025 | 683 | 761 | 89.8
"""


def files(name, about, drawings, figures, asked=(), rows=TEACHERS, units=TWO, topic="units", findings=()):
    content = {file: [sheet(title, drawing) for title, drawing in sheets.items()] for file, sheets in drawings.items()}
    case(name, topic, about, content, rows, figures, findings, units=units, asked=list(asked))


files("unit-column-flat-list", "A list of a database: unit, indicator, year, figures, a line each", {"du lieu.xlsx": {"Sheet": LIST}},
      {"SIN_HO": {"GV_MN_CHUAN": "271/282 E2:F2", "GV_TH_CHUAN": "307/336 E3:F3"}, "TAM_DUONG": {"GV_MN_CHUAN": "786/826 E4:F4", "GV_TH_CHUAN": "683/761 E5:F5"}})
files("unit-column-flat-list-two-years", "The same list with last year's lines", {"du lieu.xlsx": {"Sheet": """
TT | Đơn vị | Chỉ tiêu | Năm học | Tử số | Mẫu số | Kết quả
1 | Huyện Sìn Hồ | @GV_MN_CHUAN:name | 2023-2024 | 266 | 280 | 95
2 | Huyện Sìn Hồ | @GV_MN_CHUAN:name | 2024-2025 | 271 | 282 | 96.1
3 | Huyện Tam Đường | @GV_MN_CHUAN:name | 2023-2024 | 780 | 826 | 94.4
4 | Huyện Tam Đường | @GV_MN_CHUAN:name | 2024-2025 | 786 | 826 | 95.2
"""}}, {"SIN_HO": {"GV_MN_CHUAN": "271/282 E3:F3"}, "TAM_DUONG": {"GV_MN_CHUAN": "786/826 E5:F5"}}, rows=["GV_MN_CHUAN"])

OTHER = """
TT | Chỉ tiêu | Đơn vị | Tử số | Mẫu số | Kết quả
1 | @GV_MN_CHUAN:name | Huyện Tam Đường | 786 | 826 | 95.2
2 | @GV_TH_CHUAN:name | Huyện Tam Đường | 683 | 761 | 89.8
"""
files("unit-column-other-than-file", "The column says one district and the file's name another: nobody's until asked", {"Huyện Sìn Hồ.xlsx": {"Sheet": OTHER}}, {})
files("unit-column-same-as-file", "The column and the file's name say the same district", {"Huyện Tam Đường.xlsx": {"Sheet": OTHER}},
      {"TAM_DUONG": {"GV_MN_CHUAN": "786/826 D2:E2", "GV_TH_CHUAN": "683/761 D3:E3"}})
files("unit-column-numbered-files", "The column names the district, the files have only numbers", {"02.xlsx": {"Báo cáo": OTHER}},
      {"TAM_DUONG": {"GV_MN_CHUAN": "786/826 D2:E2", "GV_TH_CHUAN": "683/761 D3:E3"}})

files("unit-districts-below-measures", "The districts below Tử số, below Mẫu số and below Kết quả", {"tong hop.xlsx": {"Sheet": """
TỔNG HỢP NĂM HỌC 2024-2025

TT | Chỉ tiêu | ĐVT | Tử số | < | Mẫu số | < | Kết quả | <
^ | ^ | ^ | Huyện Sìn Hồ | Huyện Tam Đường | Huyện Sìn Hồ | Huyện Tam Đường | Huyện Sìn Hồ | Huyện Tam Đường
@GV_MN_CHUAN | 271 | 786 | 282 | 826 | 96.1 | 95.2
@PCGD_TH_3 | | | | | 22 | 13
"""}}, {"SIN_HO": {"GV_MN_CHUAN": "271/282 D5:F5", "PCGD_TH_3": "22 H6"}, "TAM_DUONG": {"GV_MN_CHUAN": "786/826 E5:G5", "PCGD_TH_3": "13 I6"}}, rows=["GV_MN_CHUAN", "PCGD_TH_3"])
files("unit-communes-below-measures", "Communes below Tử số and below Mẫu số, no total", {"bao-cao.xlsx": {"Sheet": """
Đơn vị báo cáo: Huyện Sìn Hồ

TT | Chỉ tiêu | ĐVT | Tử số | < | Mẫu số | <
^ | ^ | ^ | Xã Chăn Nưa | Xã Phìn Hồ | Xã Chăn Nưa | Xã Phìn Hồ
@GV_MN_CHUAN | 130 | 141 | 140 | 142
"""}}, {}, ["SIN_HO GV_MN_CHUAN"], rows=["GV_MN_CHUAN"], units=("SIN_HO",))

files("unit-below-the-label", "- Đơn vị báo cáo: with the name below, and - Đơn vị nhận báo cáo: with another", {"bao-cao.xlsx": {"Biểu 01": """
| BÁO CÁO CHỈ TIÊU GIÁO DỤC | | - Đơn vị báo cáo:
| Năm học 2024-2025 | | Phòng GD&ĐT huyện Sìn Hồ
| | | - Đơn vị nhận báo cáo:
| | | Sở Giáo dục và Đào tạo

TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
@GV_MN_CHUAN | 271 | 282 | 96.1
"""}}, {"SIN_HO": {"GV_MN_CHUAN": "271/282 D7:E7"}}, rows=["GV_MN_CHUAN"], units=("SIN_HO", "SO_GDDT"))
files("unit-recipient-below-label-alone", "- Đơn vị nhận báo cáo: alone names no sender", {"bao-cao.xlsx": {"Biểu 01": """
| BÁO CÁO CHỈ TIÊU GIÁO DỤC | | - Đơn vị nhận báo cáo:
| Năm học 2024-2025 | | Sở Giáo dục và Đào tạo

TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
@GV_THCS_CHUAN | 271 | 282 | 96.1
"""}}, {}, ["SO_GDDT GV_THCS_CHUAN"], rows=["GV_THCS_CHUAN"], units=("SIN_HO", "SO_GDDT"))
files("unit-on-the-first-sheet-only", "The letterhead on the first sheet of a workbook of one sender", {"bao-cao.xlsx": {"Biểu 01": """
Đơn vị báo cáo: Huyện Sìn Hồ
BÁO CÁO CHỈ TIÊU GIÁO DỤC NĂM HỌC 2024-2025

TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
@NHA_TRE | 1074 | 3030 | 35.4
""", "Giáo viên": """
BIỂU 2: ĐỘI NGŨ GIÁO VIÊN

TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
@GV_MN_CHUAN | 271 | 282 | 96.1
"""}}, {"SIN_HO": {"NHA_TRE": "1074/3030 Biểu 01!D5:E5", "GV_MN_CHUAN": "271/282 Giáo viên!D4:E4"}}, rows=["NHA_TRE", "GV_MN_CHUAN"])
files("unit-hyphen-before-province", "Huyện Sìn Hồ-Lai Châu, the hyphen without spaces", {"bao-cao.xlsx": {"Biểu 01": """
Đơn vị báo cáo: Huyện Sìn Hồ-Lai Châu
Năm học 2024-2025
TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
@GV_MN_CHUAN | 271 | 282 | 96.1
"""}}, {"SIN_HO": {"GV_MN_CHUAN": "271/282 D4:E4"}}, rows=["GV_MN_CHUAN"])
files("unit-hyphen-before-another-province", "Huyện Sìn Hồ-Điện Biên: a district of another province, or a slip, is asked about", {"bao-cao.xlsx": {"Biểu 01": """
Đơn vị báo cáo: Huyện Sìn Hồ-Điện Biên
Năm học 2024-2025
TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
@GV_MN_CHUAN | 271 | 282 | 96.1
"""}}, {}, ["SIN_HO GV_MN_CHUAN"], rows=["GV_MN_CHUAN"])

UNITS = ("SIN_HO", "TAM_DUONG", "SO_GDDT")
SHARED = ["GV_THCS_CHUAN", "TRUNG_HOC_CQG_1"]


def form(sender, teachers, schools, title="BÁO CÁO CHỈ TIÊU GIÁO DỤC NĂM HỌC 2024-2025"):
    return f"""
{sender}
{title}

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@GV_THCS_CHUAN | {teachers}
@TRUNG_HOC_CQG_1 | {schools}
"""


SIN_HO = form("Đơn vị báo cáo: Huyện Sìn Hồ", "700 | 750 | 93.3", "8 | 20 | 40")
TAM_DUONG = form("Đơn vị báo cáo: Huyện Tam Đường", "1265 | 1344 | 94.1", "7 | 13 | 53.8")
OWN = form("Đơn vị báo cáo: Sở Giáo dục và Đào tạo", "160 | 168 | 95.2", "12 | 20 | 60")
PROVINCE = form("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "1965 | 2094 | 93.8", "15 | 33 | 45.5", "TỔNG HỢP KẾT QUẢ TOÀN TỈNH NĂM HỌC 2024-2025")
DISTRICTS = {"SIN_HO": {"GV_THCS_CHUAN": "700/750 D5:E5", "TRUNG_HOC_CQG_1": "8/20 D6:E6"}, "TAM_DUONG": {"GV_THCS_CHUAN": "1265/1344 D5:E5", "TRUNG_HOC_CQG_1": "7/13 D6:E6"}}
REPORTS = {"01.xlsx": {"Báo cáo": SIN_HO}, "02.xlsx": {"Báo cáo": TAM_DUONG}}

files("department-total-file", "The Department's sum of the province beside the districts' files is never pooled on top", {**REPORTS, "03 tong hop toan tinh.xlsx": {"Tổng hợp": PROVINCE}},
      DISTRICTS, ["SO_GDDT GV_THCS_CHUAN", "SO_GDDT TRUNG_HOC_CQG_1"], rows=SHARED, units=UNITS, topic="reports",
      findings=["error DEPARTMENT_TOTAL SO_GDDT - D5"])
files("department-own-file", "The Department's own schools beside the districts'", {**REPORTS, "03 so.xlsx": {"Báo cáo": OWN}},
      {**DISTRICTS, "SO_GDDT": {"GV_THCS_CHUAN": "160/168 D5:E5", "TRUNG_HOC_CQG_1": "12/20 D6:E6"}}, rows=SHARED, units=UNITS, topic="reports")
files("department-total-sheet", "One workbook: the districts' sheets, the Department's own, and the sum of the province",
      {"tong hop.xlsx": {"Tổng hợp": PROVINCE, "Huyện Sìn Hồ": SIN_HO, "Huyện Tam Đường": TAM_DUONG, "Văn phòng Sở": OWN}},
      {**DISTRICTS, "SO_GDDT": {"GV_THCS_CHUAN": "160/168 D5:E5", "TRUNG_HOC_CQG_1": "12/20 D6:E6"}},
      ["SO_GDDT GV_THCS_CHUAN", "SO_GDDT TRUNG_HOC_CQG_1"], rows=SHARED, units=UNITS, topic="reports")

told("part-groups-over-last-column", "A group of columns over the last of its columns: Dân tộc thiểu số and Toàn huyện", """
TT | Chỉ tiêu | ĐVT | | Dân tộc thiểu số | | Toàn huyện
| | | Tử số | Mẫu số | Tử số | Mẫu số
@NHA_TRE | 537 | 1515 | 1074 | 3030
@GV_MN_CHUAN | 135 | 141 | 271 | 282
""", {"NHA_TRE": "1074/3030 F6:G6", "GV_MN_CHUAN": "271/282 F7:G7"}, ["NHA_TRE", "GV_MN_CHUAN"], rows=["NHA_TRE", "GV_MN_CHUAN"])
told("standing-groups-over-last-column", "Kế hoạch and Thực hiện over the last of their columns", """
TT | Chỉ tiêu | ĐVT | | Kế hoạch | | Thực hiện
| | | Tử số | Mẫu số | Tử số | Mẫu số
@NHA_TRE | 1044 | 3020 | 1074 | 3030
@GV_MN_CHUAN | 241 | 272 | 271 | 282
""", {"NHA_TRE": "1074/3030 F6:G6", "GV_MN_CHUAN": "271/282 F7:G7"}, ["NHA_TRE", "GV_MN_CHUAN"], rows=["NHA_TRE", "GV_MN_CHUAN"])
told("standing-groups-over-first-column", "Kế hoạch and Thực hiện over the first of their columns", """
TT | Chỉ tiêu | ĐVT | Kế hoạch | | Thực hiện |
| | | Tử số | Mẫu số | Tử số | Mẫu số
@NHA_TRE | 1044 | 3020 | 1074 | 3030
@GV_MN_CHUAN | 241 | 272 | 271 | 282
""", {"NHA_TRE": "1074/3030 F6:G6", "GV_MN_CHUAN": "271/282 F7:G7"}, rows=["NHA_TRE", "GV_MN_CHUAN"])
told("standing-groups-centred-across", "Kế hoạch and Thực hiện centred across their columns", """
TT | Chỉ tiêu | ĐVT | <>Kế hoạch | <> | <> | <>Thực hiện | <> | <>
| | | Tử số | Mẫu số | Kết quả | Tử số | Mẫu số | Kết quả
@NHA_TRE | 1044 | 3020 | 34.6 | 1074 | 3030 | 35.4
@GV_MN_CHUAN | 241 | 272 | 88.6 | 271 | 282 | 96.1
""", {"NHA_TRE": "1074/3030 G6:H6", "GV_MN_CHUAN": "271/282 G7:H7"}, rows=["NHA_TRE", "GV_MN_CHUAN"])
