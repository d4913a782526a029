"""Tables as offices lay them out: contracts, section 3, and the layouts of several units."""

from cases import case, silent
from catalogue import DISTRICTS
from drawing import FORM, form, sheet

SENDER = "Đơn vị báo cáo: Huyện Sìn Hồ"
YEAR = "Năm học 2024-2025"
NHA_TRE = {"NHA_TRE": "228/327 D5:E5"}


def layout(name, about, drawing, rows, figures, findings=(), units=("SIN_HO",), **more):
    owned = figures if set(figures) <= set(DISTRICTS) else {"SIN_HO": figures}
    case(name, "layout", about, {"bao-cao.xlsx": [sheet("Biểu 01", drawing)]}, rows, owned, findings, units, **more)


layout("layout-letterhead-and-signatures", "Letterhead, recipients, title, a row (1)(2)(3), section rows, a note and signatures around the table", f"""
UBND HUYỆN SÌN HỒ | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | <
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | < | < | Độc lập - Tự do - Hạnh phúc | < | < | <
Số: 125/BC-PGDĐT | | | Sìn Hồ, ngày 30 tháng 5 năm 2025 | < | < | <

BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIÁO DỤC | < | < | < | < | < | <
{YEAR} | < | < | < | < | < | <
Kính gửi: Sở Giáo dục và Đào tạo tỉnh Lai Châu | < | < | < | < | < | <

{FORM}
(1) | (2) | (3) | (4) | (5) | (6) | (7)
I | Giáo dục mầm non | | | | |
@NHA_TRE | 228 | 327 | 69.7 |
@MAU_GIAO | 998 | 1000 | 99.8 |
II | Giáo dục phổ thông | | | | |
@PCGD_TH_3 | | | 22 |

Ghi chú: Số liệu tính đến ngày 31/5/2025 | < | < | < | < | < | <
NGƯỜI LẬP BIỂU | < | | TRƯỞNG PHÒNG | < | <
(Ký, ghi rõ họ tên) | < | | (Ký tên, đóng dấu) | < | <
Nguyễn Văn An | < | | Lò Thị Bình | < | <
""", ["NHA_TRE", "MAU_GIAO", "PCGD_TH_3"], {"NHA_TRE": "228/327 D12:E12", "MAU_GIAO": "998/1000 D13:E13", "PCGD_TH_3": "22 F15"})

layout("layout-header-two-rows", "A header of two rows with merged cells", f"""
{SENDER}
{YEAR}
TT | Chỉ tiêu | ĐVT | Số lượng | < | Tỷ lệ (%) | Ghi chú
^ | ^ | ^ | Tử số | Mẫu số | ^ | ^
@NHA_TRE | 228 | 327 | 69.7
@PCGD_TH_3 | | | 22
""", ["NHA_TRE", "PCGD_TH_3"], {"NHA_TRE": "228/327 D5:E5", "PCGD_TH_3": "22 F6"})

layout("layout-header-three-rows", "A header of three rows and a row (1)(2)(3)", f"""
{SENDER}

TT | Nội dung | ĐVT | Năm học 2024-2025 | < | < | Ghi chú
^ | ^ | ^ | Kết quả thực hiện | < | < | ^
^ | ^ | ^ | Tử số | Mẫu số | Tỷ lệ (%) | ^
1 | 2 | 3 | 4 | 5 | 6 | 7
@NHA_TRE | 228 | 327 | 69.7
@MAU_GIAO | 998 | 1000 | 99.8
""", ["NHA_TRE", "MAU_GIAO"], {"NHA_TRE": "228/327 D7:E7", "MAU_GIAO": "998/1000 D8:E8"})

layout("layout-two-years", "Last year's columns beside this year's", f"""
{SENDER}

TT | Chỉ tiêu | ĐVT | Năm học 2023-2024 | < | < | Năm học 2024-2025 | < | <
^ | ^ | ^ | Tử số | Mẫu số | Tỷ lệ | Tử số | Mẫu số | Tỷ lệ
@NHA_TRE | 200 | 320 | 62.5 | 228 | 327 | 69.7
""", ["NHA_TRE"], {"NHA_TRE": "228/327 G5:H5"})

layout("layout-target-beside", "The planned figure beside the result", f"""
{SENDER}
{YEAR}
TT | Nội dung | ĐVT | Chỉ tiêu giao | Tử số | Mẫu số | Kết quả thực hiện | So với chỉ tiêu
@NHA_TRE | 32.8 | 228 | 327 | 69.7 | 36.9
@PCGD_TH_3 | 21 | | | 22 | 1
""", ["NHA_TRE", "PCGD_TH_3"], {"NHA_TRE": "228/327 E4:F4", "PCGD_TH_3": "22 G5"})

layout("layout-anywhere", "The table far from the corner of the sheet", f"""
| | | {SENDER}
| | |
| | | {YEAR}
| | |
| | |
| | | TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
| | | @NHA_TRE | 228 | 327 | 69.7
""", ["NHA_TRE"], {"NHA_TRE": "228/327 G7:H7"})

layout("layout-other-headings", "STT, Nội dung, ĐVT, Số lượng, Tổng số, Tỷ lệ (%)", f"""
{SENDER}
{YEAR}
STT | Nội dung | ĐVT | Số lượng | Tổng số | Tỷ lệ (%)
@NHA_TRE | 228 | 327 | 69.7
@MAU_GIAO | 998 | 1000 | 99.8
""", ["NHA_TRE", "MAU_GIAO"], {"NHA_TRE": "228/327 D4:E4", "MAU_GIAO": "998/1000 D5:E5"})

layout("layout-blank-rows", "Blank rows and sub-headings in the table", f"""
{SENDER}
{YEAR}
{FORM}

A | Huy động trẻ | | | | |

@NHA_TRE | 228 | 327 | 69.7

@MAU_GIAO | 998 | 1000 | 99.8
B | Phổ cập giáo dục | | | | |
@PCGD_TH_3 | | | 22
""", ["NHA_TRE", "MAU_GIAO", "PCGD_TH_3"], {"NHA_TRE": "228/327 D7:E7", "MAU_GIAO": "998/1000 D9:E9", "PCGD_TH_3": "22 F11"})

layout("layout-numbers-alone", "Rows that go by their number, without a name", f"""
{SENDER}
{YEAR}
TT | Tử số | Mẫu số | Kết quả
@NHA_TRE:number | 228 | 327 | 69.7
@MAU_GIAO:number | 998 | 1000 | 99.8
@PCGD_TH_3:number | | | 22
""", ["NHA_TRE", "MAU_GIAO", "PCGD_TH_3"], {"NHA_TRE": "228/327 B4:C4", "MAU_GIAO": "998/1000 B5:C5", "PCGD_TH_3": "22 D6"})

layout("layout-renumbered", "Rows numbered I, 1.1, 1.2, II, 2.1: the names count", f"""
{SENDER}
{YEAR}
{FORM}
I | Giáo dục mầm non
1.1 | @NHA_TRE:name | % | 228 | 327 | 69.7
1.2 | @MAU_GIAO:name | % | 998 | 1000 | 99.8
II | Giáo dục phổ thông
2.1 | @HT_TIEU_HOC:name | % | 995 | 1000 | 99.5
2.2 | @PCGD_TH_3:name | Xã | | | 22
""", ["NHA_TRE", "MAU_GIAO", "HT_TIEU_HOC", "PCGD_TH_3"],
    {"NHA_TRE": "228/327 D5:E5", "MAU_GIAO": "998/1000 D6:E6", "HT_TIEU_HOC": "995/1000 D8:E8", "PCGD_TH_3": "22 F9"})

layout("layout-numbered-anew", "Rows counted from 1 although the report leaves some out: the names count", f"""
{SENDER}
{YEAR}
{FORM}
1 | @MAU_GIAO:name | % | 998 | 1000 | 99.8
2 | @HT_TIEU_HOC:name | % | 995 | 1000 | 99.5
3 | @PCGD_TH_3:name | Xã | | | 22
4 | @GV_MN_CHUAN:name | % | 90 | 100 | 90
""", ["MAU_GIAO", "HT_TIEU_HOC", "PCGD_TH_3", "GV_MN_CHUAN"],
    {"MAU_GIAO": "998/1000 D4:E4", "HT_TIEU_HOC": "995/1000 D5:E5", "PCGD_TH_3": "22 F6", "GV_MN_CHUAN": "90/100 D7:E7"})

layout("layout-fraction-in-rows", "Tử số and Mẫu số as rows below the name", f"""
{SENDER}
{YEAR}
TT | Chỉ tiêu | ĐVT | Kết quả
@NHA_TRE | 69.7
| Tử số: Số trẻ nhà trẻ (dưới 36 tháng) ra lớp | Trẻ | 228
| Mẫu số: Dân số 0–2 tuổi | Trẻ | 327
@PCGD_TH_3 | 22
""", ["NHA_TRE", "PCGD_TH_3"], {"NHA_TRE": "228/327 D5:D6", "PCGD_TH_3": "22 D7"})

layout("layout-merged-name", "A name merged over the two rows of its fraction", f"""
{SENDER}
{YEAR}
TT | Chỉ tiêu | | Số liệu | Tỷ lệ
1 | @NHA_TRE:name | Tử số | 228 | 69.7
^ | ^ | Mẫu số | 327 | ^
2 | @MAU_GIAO:name | Tử số | 998 | 99.8
^ | ^ | Mẫu số | 1000 | ^
""", ["NHA_TRE", "MAU_GIAO"], {"NHA_TRE": "228/327 D4:D5", "MAU_GIAO": "998/1000 D6:D7"})

layout("layout-merged-denominator", "One denominator merged over the rows that share it", f"""
{SENDER}
{YEAR}
{FORM}
@MN_CQG_1 | 7 | 14 | 50
@MN_CQG_2 | 2 | ^ | 14.3
""", ["MN_CQG_1", "MN_CQG_2"], {"MN_CQG_1": "7/14 D4:E4", "MN_CQG_2": "2/14 D5:E4"})

layout("layout-two-tables", "Two tables on one sheet, the header repeated", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE | 228 | 327 | 69.7

2. Phổ cập giáo dục
{FORM}
@PCGD_TH_3 | | | 22
@PCGD_THCS_3 | | | 5
""", ["NHA_TRE", "PCGD_TH_3", "PCGD_THCS_3"], {"NHA_TRE": "228/327 D4:E4", "PCGD_TH_3": "22 F8", "PCGD_THCS_3": "5 F9"})

layout("layout-two-halves", "One table in two halves side by side", f"""
{SENDER}
{YEAR}
TT | Chỉ tiêu | Tử số | Mẫu số | TT | Chỉ tiêu | Tử số | Mẫu số
1 | @NHA_TRE:name | 228 | 327 | 12 | @GV_MN_CHUAN:name | 90 | 100
2 | @MAU_GIAO:name | 998 | 1000 | 13 | @GV_TH_CHUAN:name | 80 | 100
""", ["NHA_TRE", "MAU_GIAO", "GV_MN_CHUAN", "GV_TH_CHUAN"],
    {"NHA_TRE": "228/327 C4:D4", "MAU_GIAO": "998/1000 C5:D5", "GV_MN_CHUAN": "90/100 G4:H4", "GV_TH_CHUAN": "80/100 G5:H5"})

layout("layout-pasted-from-word", "Pasted from Word: line breaks and double spaces in names, a bullet before one, spaces after numbers", f"""
{SENDER}
{YEAR}
TT | Chỉ\\ntiêu | Đơn vị\\ntính | Tử\\nsố | Mẫu\\nsố | Kết\\nquả
1. | Tỷ lệ huy động\\ntrẻ nhà  trẻ | % | "228 " | "327 " | "69,7 "
2. | - Tỷ lệ huy động trẻ  mẫu\\ngiáo (%) | % | "998 " | "1.000 " | "99,8 "
""", ["NHA_TRE", "MAU_GIAO"], {"NHA_TRE": "228/327 D4:E4", "MAU_GIAO": "998/1000 D5:E5"})

layout("layout-total-row", "A row Tổng cộng below the last row is no figure of that row", f"""
{SENDER}
{YEAR}
{FORM}
@PCGD_TH_3 | | | 22
@PCGD_THCS_3 | | | 5
| Tổng cộng | | | | 27
""", ["PCGD_TH_3", "PCGD_THCS_3"], {"PCGD_TH_3": "22 F4", "PCGD_THCS_3": "5 F5"})

layout("layout-communes-total-before", "Communes listed below the line Toàn huyện: the total is taken, not both", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE
| Toàn huyện | | 60 | 150 | 40
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20
""", ["NHA_TRE"], {"NHA_TRE": "60/150 D5:E5"})

layout("layout-communes-total-after", "Communes listed above the line Cộng: the total is taken, not both", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20
| Cộng | | 60 | 150 | 40
""", ["NHA_TRE"], {"NHA_TRE": "60/150 D7:E7"})

layout("layout-communes-below-total", "Communes listed below the row that carries the district's total", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE | 60 | 150 | 40
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20
@PCGD_TH_3 | | | 2
| Xã Nậm Tăm | | | | 1
| Xã Tủa Sín Chải | | | | 1
""", ["NHA_TRE", "PCGD_TH_3"], {"NHA_TRE": "60/150 D4:E4", "PCGD_TH_3": "2 F7"})

layout("layout-communes-without-total", "Communes without a total: not added up on our own account", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20
""", ["NHA_TRE"], {}, ["error QUALIFIER_UNSURE SIN_HO NHA_TRE B5 : Xã Nậm Tăm"])

layout("layout-blank-filled-below", "A blank of one table stands filled in the next: taken, and told", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE | 50 | 150 |
@GV_MN_CHUAN | | |

{FORM}
@GV_MN_CHUAN | 90 | 100 | 90
""", ["NHA_TRE", "GV_MN_CHUAN"], {"NHA_TRE": "50/150 D4:E4", "GV_MN_CHUAN": "90/100 D8:E8"},
       ["warning FILLED_FROM_ELSEWHERE SIN_HO GV_MN_CHUAN D8"])

layout("layout-communes-two-totals", "Two totals that differ: neither is taken", f"""
{SENDER}
{YEAR}
{FORM}
@NHA_TRE | 61 | 150 |
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20
| Cộng | | 60 | 150 | 40
""", ["NHA_TRE"], {}, ["error INDICATOR_DUPLICATE SIN_HO NHA_TRE D7"])

layout("layout-communes-side-by-side", "Communes as columns with their total", f"""
{SENDER}
{YEAR}
TT | Chỉ tiêu | Xã Nậm Tăm | Xã Tủa Sín Chải | Toàn huyện
5 | @PCGD_TH_3:name | 1 | 1 | 2
8 | @PCGD_THCS_3:name | 1 | 0 | 1
""", ["PCGD_TH_3", "PCGD_THCS_3"], {"PCGD_TH_3": "2 E4", "PCGD_THCS_3": "1 E5"})

TWO = ("TAM_DUONG", "SIN_HO")

layout("layout-districts-side-by-side", "One sheet with all districts side by side; the sum is not a unit", f"""
SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU
BIỂU TỔNG HỢP {YEAR.upper()}
TT | Chỉ tiêu | ĐVT | Huyện Tam Đường | < | Huyện Sìn Hồ | < | Toàn tỉnh | <
^ | ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số | Tử số | Mẫu số
@NHA_TRE | 228 | 327 | 40 | 50 | 268 | 377
@MAU_GIAO | 998 | 1000 | 499 | 500 | 1497 | 1500
""", ["NHA_TRE", "MAU_GIAO"],
    {"TAM_DUONG": {"NHA_TRE": "228/327 D5:E5", "MAU_GIAO": "998/1000 D6:E6"}, "SIN_HO": {"NHA_TRE": "40/50 F5:G5", "MAU_GIAO": "499/500 F6:G6"}}, units=TWO)

layout("layout-districts-one-column-each", "All districts side by side, one column each, with bare names", f"""
BIỂU TỔNG HỢP
{YEAR}
TT | Chỉ tiêu | ĐVT | Tam Đường | Sìn Hồ | Cộng
@PCGD_TH_3 | 13 | 20 | 33
@PCGD_THCS_1 | Đạt | Không đạt | 1
""", ["PCGD_TH_3", "PCGD_THCS_1"],
    {"TAM_DUONG": {"PCGD_TH_3": "13 D4", "PCGD_THCS_1": "1 D5"}, "SIN_HO": {"PCGD_TH_3": "20 E4", "PCGD_THCS_1": "0 E5"}}, units=TWO)

layout("layout-districts-below-each-other", "Several districts below each other, each with its line and its header", f"""
{YEAR}
Đơn vị báo cáo: Huyện Tam Đường
{FORM}
@NHA_TRE | 228 | 327 | 69.7

Đơn vị báo cáo: Huyện Sìn Hồ
{FORM}
@NHA_TRE | 40 | 50 | 80
""", ["NHA_TRE"], {"TAM_DUONG": {"NHA_TRE": "228/327 D4:E4"}, "SIN_HO": {"NHA_TRE": "40/50 D8:E8"}}, units=TWO)

layout("layout-districts-in-sections", "Several districts below each other under one header", f"""
{YEAR}
{FORM}
I | Huyện Tam Đường
@NHA_TRE | 228 | 327 | 69.7
@MAU_GIAO | 998 | 1000 | 99.8
II | Huyện Sìn Hồ
@NHA_TRE | 40 | 50 | 80
@MAU_GIAO | 499 | 500 | 99.8
""", ["NHA_TRE", "MAU_GIAO"],
    {"TAM_DUONG": {"NHA_TRE": "228/327 D4:E4", "MAU_GIAO": "998/1000 D5:E5"}, "SIN_HO": {"NHA_TRE": "40/50 D7:E7", "MAU_GIAO": "499/500 D8:E8"}}, units=TWO)

layout("layout-districts-under-indicators", "Districts as rows under each indicator", f"""
{YEAR}
{FORM}
@NHA_TRE | 268 | 377 | 71.1
| Huyện Tam Đường | | 228 | 327 | 69.7
| Huyện Sìn Hồ | | 40 | 50 | 80
""", ["NHA_TRE"], {"TAM_DUONG": {"NHA_TRE": "228/327 D4:E4"}, "SIN_HO": {"NHA_TRE": "40/50 D5:E5"}}, units=TWO)

layout("layout-indicators-across", "Districts as rows, indicators across the sheet, with a sum", f"""
{YEAR}
TT | Đơn vị | @NHA_TRE:name | < | < | @PCGD_TH_3:name
^ | ^ | Tử số | Mẫu số | Tỷ lệ | ^
1 | Huyện Tam Đường | 228 | 327 | 69.7 | 13
2 | Huyện Sìn Hồ | 40 | 50 | 80 | 20
| Toàn tỉnh | 268 | 377 | 71.1 | 33
""", ["NHA_TRE", "PCGD_TH_3"],
    {"TAM_DUONG": {"NHA_TRE": "228/327 C4:D4", "PCGD_TH_3": "13 F4"}, "SIN_HO": {"NHA_TRE": "40/50 C5:D5", "PCGD_TH_3": "20 F5"}}, units=TWO)


def district(name, numerator):
    return form(f"@GV_THCS_CHUAN | {numerator} | 100 | {numerator}", unit=name, name=name)


case("layout-workbook-of-districts", "layout", "One workbook that holds every district and the Department, a sheet each",
     {"tong-hop.xlsx": [district(name, 95 if code == "SO_GDDT" else 90) for code, name in DISTRICTS.items()]}, ["GV_THCS_CHUAN"],
     {code: {"GV_THCS_CHUAN": f"{95 if code == 'SO_GDDT' else 90}/100 {name}!D4:E4"} for code, name in DISTRICTS.items()},
     units="lai-chau-districts",
     results={"GV_THCS_CHUAN": {"reported": 9, "expected": 9, "numerator": 815, "denominator": 900, "actual": 90.6, "status": "shortfall", "needed": 49}})

layout("layout-printed-appendix", "The printed appendix as input: counts are read, rates cannot be pooled", f"""
{SENDER}

TT | Chỉ tiêu | Đơn vị | Năm học trước | Năm học này | < | < | Đánh giá | Ghi chú
^ | ^ | ^ | Kết quả | Chỉ tiêu phấn đấu | Kết quả thực hiện | So với chỉ tiêu | ^ | ^
@NHA_TRE | 32.7 | 32.8 | 33.1 | 0.3 | Vượt |
@PCGD_TH_3 | 21 | 22 | 22 | 0 | Đạt |
""", ["NHA_TRE", "PCGD_TH_3"], {"PCGD_TH_3": "22 F6"}, ["error RATE_WITHOUT_COUNTS SIN_HO NHA_TRE F5"])

layout("layout-many-units-one-absent", "All districts expected, one sheet of one: the others are missing, the row undetermined", f"""
{SENDER}
{YEAR}
{FORM}
@PCGD_TH_3 | | | 22
""", ["PCGD_TH_3"], {"SIN_HO": {"PCGD_TH_3": "22 F4"}}, [line for line in silent("SIN_HO", "SO_GDDT")], units="lai-chau-districts",
    results={"PCGD_TH_3": {"reported": 1, "expected": 8, "actual": 22, "low": 22, "high": 106, "status": "undetermined", "needed": None}})
