"""Reports as whole offices send them: several of the other modules' troubles in one."""

from cases import case
from drawing import FORM, sheet


def mixture(name, about, drawing, rows, figures, findings=(), topic="layout", units=("SIN_HO",), file="bao-cao.xlsx", title="Biểu 01"):
    case(name, topic, about, {file: [sheet(title, drawing)]}, rows, {"SIN_HO": figures} if figures else {}, findings, units)


mixture("mixture-office-with-province", "The sender with its province behind it, the total before the part", """
PHÒNG GD&ĐT HUYỆN SÌN HỒ - TỈNH LAI CHÂU
BÁO CÁO CHỈ TIÊU NĂM HỌC 2024 - 2025
STT | Tên chỉ tiêu | Tổng số | Đạt | Tỷ lệ % | Ghi chú
1 | @GV_MN_CHUAN:name | "1.327" | "1.228" | "92,5"
2 | @GV_TH_CHUAN:name | 500 | 450 | 90""", ["GV_MN_CHUAN", "GV_TH_CHUAN"], {"GV_MN_CHUAN": "1228/1327 D4:C4", "GV_TH_CHUAN": "450/500 D5:C5"},
    ["warning NAME_NUMBER_MISMATCH SIN_HO GV_MN_CHUAN B4", "warning NAME_NUMBER_MISMATCH SIN_HO GV_TH_CHUAN B5"])

mixture("mixture-fraction-in-one-cell", "Tử số/mẫu số in one cell is no number", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@GV_MN_CHUAN | 228/327 | | 69.7
@GV_TH_CHUAN | 450 | 500 | 90""", ["GV_MN_CHUAN", "GV_TH_CHUAN"], {"GV_TH_CHUAN": "450/500 D5:E5"},
    ["error NOT_A_NUMBER SIN_HO GV_MN_CHUAN D4", "error INDICATOR_MISSING SIN_HO GV_MN_CHUAN E4"], topic="numbers")

mixture("mixture-two-results", "The whole year's result beats the first semester's", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
TT | Chỉ tiêu | ĐVT | Kết quả học kỳ I | Kết quả cả năm
@PCGD_TH_3 | 20 | 22
@PCGD_THCS_3 | 5 | 5""", ["PCGD_TH_3", "PCGD_THCS_3"], {"PCGD_TH_3": "22 E4", "PCGD_THCS_3": "5 E5"}, topic="numbers")

mixture("mixture-notes-with-numbers", "Numbered notes and a telephone number below the table are no rows", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@GV_MN_CHUAN | 90 | 100 | 90

Ghi chú:
(1) Số liệu tính đến ngày 31/5/2025
(2) Gồm 2 giáo viên hợp đồng
Người lập biểu: Nguyễn Văn An, điện thoại 0213.3875.123 | | | Sìn Hồ, ngày 30/5/2025""", ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"})

mixture("mixture-sum-of-levels", "A row that adds up levels 1 and 2 is no indicator", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@MN_CQG_1 | 7 | 14 | 50
@MN_CQG_2 | 2 | 14 | 14.3
| Tổng trường mầm non đạt chuẩn quốc gia (mức 1 + mức 2) | % | 9 | 14 | 64.3""", ["MN_CQG_1", "MN_CQG_2"],
    {"MN_CQG_1": "7/14 D4:E4", "MN_CQG_2": "2/14 D5:E5"}, ["warning INDICATOR_UNKNOWN SIN_HO - B6"], topic="indicators")

mixture("mixture-unmerged-years", "Two years side by side whose headings were never merged", f"""
Đơn vị báo cáo: Huyện Sìn Hồ

TT | Chỉ tiêu | ĐVT | Năm học 2023-2024 | | | Năm học 2024-2025 | |
| | | Tử số | Mẫu số | Tỷ lệ | Tử số | Mẫu số | Tỷ lệ
@GV_MN_CHUAN | 80 | 95 | 84.2 | 90 | 100 | 90""", ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 G5:H5"})

mixture("mixture-shared-heading-row", "The header repeated on every printed page", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@GV_MN_CHUAN | 90 | 100 | 90
{FORM}
@GV_TH_CHUAN | 450 | 500 | 90
{FORM}
@GV_THCS_CHUAN | 95 | 100 | 95""", ["GV_MN_CHUAN", "GV_TH_CHUAN", "GV_THCS_CHUAN"],
    {"GV_MN_CHUAN": "90/100 D4:E4", "GV_TH_CHUAN": "450/500 D6:E6", "GV_THCS_CHUAN": "95/100 D8:E8"})

mixture("mixture-percent-column", "Counts as formulas with results, the rate as a formula in percent", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@GV_MN_CHUAN | =SUM(J4:K4) => 228 | =327 => 327 | =D4/E4 => 0.697247706422018 {{0.0%}}
@GV_TH_CHUAN | 450 | 500 | =D5/E5 => 0.9 {{0%}}""", ["GV_MN_CHUAN", "GV_TH_CHUAN"], {"GV_MN_CHUAN": "228/327 D4:E4", "GV_TH_CHUAN": "450/500 D5:E5"}, topic="numbers")

mixture("mixture-schools-listed", "Schools listed below the district's total of a count of teachers", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@GV_MN_CHUAN | 90 | 100 | 90
| Trường Mầm non Nậm Tăm | | 40 | 40 | 100
| Trường Mầm non Sìn Hồ | | 50 | 60 | 83.3
@GV_TH_CHUAN | 450 | 500 | 90""", ["GV_MN_CHUAN", "GV_TH_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4", "GV_TH_CHUAN": "450/500 D7:E7"})

mixture("mixture-label-below-title", "The label in the middle of a merged line with dots to fill in", f"""
BIỂU TỔNG HỢP CHỈ TIÊU | < | < | < | < | <
Đơn vị báo cáo: ....... Huyện Sìn Hồ ....... Năm học: 2024-2025 | < | < | < | < | <
{FORM}
@GV_MN_CHUAN | 90 | 100 | 90""", ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"}, topic="units")

mixture("mixture-nil-row", "A row of three dashes is none of none", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@MN_CQG_2 | - | - | -""", ["MN_CQG_2"], {"MN_CQG_2": "0/0 D4:E4"}, ["info ZERO_DENOMINATOR SIN_HO MN_CQG_2 E4"], topic="signs")

mixture("mixture-trailing-percent-in-count", "A percentage where a count belongs", f"""
Đơn vị báo cáo: Huyện Sìn Hồ
Năm học 2024-2025
{FORM}
@GV_MN_CHUAN | "90%" | 100 | 90
@PCGD_TH_3 | | | "100%" """, ["GV_MN_CHUAN", "PCGD_TH_3"], {}, ["error NOT_A_NUMBER SIN_HO GV_MN_CHUAN D4", "error NOT_A_NUMBER SIN_HO PCGD_TH_3 F5"], topic="numbers")
