"""What a column measures and in which scale: headings in other words, totals, thousands, names in other letters."""

from cases import case
from definitions.periods import told
from drawing import sheet

told("measure-total-attained-rate-of-counts", "Tổng số, Đạt and Tỷ lệ also for counts, where the rate is the quotient", """
TT | Chỉ tiêu | ĐVT | Tổng số | Đạt | Tỷ lệ (%) | Ghi chú
@NHA_TRE | 2412 | 809 | 33.5
@PCGD_TH_3 | 22 | 13 | 59.1
@PCGD_THCS_1 | 1 | 1 | 100
""", {"NHA_TRE": "809/2412 E5:D5", "PCGD_TH_3": "13 E6", "PCGD_THCS_1": "1 E7"}, rows=["NHA_TRE", "PCGD_TH_3", "PCGD_THCS_1"])
told("measure-total-attained-other-rate", "Tổng số, Đạt and a rate that is not their quotient: the count is asked about or read from Đạt", """
TT | Chỉ tiêu | ĐVT | Tổng số | Đạt | Tỷ lệ (%)
@NHA_TRE | 2412 | 809 | 33.5
@PCGD_TH_3 | 22 | 13 | 12
""", {"NHA_TRE": "809/2412 E5:D5", "PCGD_TH_3": "13 E6"}, ["PCGD_TH_3"], rows=["NHA_TRE", "PCGD_TH_3"])
told("measure-count-beside-its-rate", "Số xã, Tổng số xã and Tỷ lệ (%): the count is no percentage", """
TT | Chỉ tiêu | ĐVT | Số xã | Tổng số xã | Tỷ lệ (%)
@PCGD_TH_3 | 3 | 20 | 15
@GV_MN_CHUAN | 271 | 282 | 96.1
""", {"PCGD_TH_3": "3 D5", "GV_MN_CHUAN": "271/282 D6:E6"}, ["PCGD_TH_3", "GV_MN_CHUAN"], rows=["PCGD_TH_3", "GV_MN_CHUAN"])
told("measure-headings-of-enrolment", "Số trẻ ra lớp, Số trẻ trong độ tuổi and Tỷ lệ huy động are headings, no units", """
TT | Chỉ tiêu | ĐVT | Số trẻ ra lớp | Số trẻ trong độ tuổi | Tỷ lệ huy động (%)
@NHA_TRE | 1074 | 3030 | 35.4
@MAU_GIAO | 998 | 1000 | 99.8
@VAO_LOP_1 | 601 | 620 | 96.9
""", {"NHA_TRE": "1074/3030 D5:E5", "MAU_GIAO": "998/1000 D6:E6", "VAO_LOP_1": "601/620 D7:E7"}, ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"], rows=["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"])
told("measure-in-other-words", "Số lượng thực hiện, Tổng số trong diện and Tỷ lệ, the arithmetic of every row agrees", """
TT | Chỉ tiêu | ĐVT | Số lượng thực hiện | Tổng số trong diện | Tỷ lệ (%)
@NHA_TRE | 1074 | 3030 | 35.4
@GV_MN_CHUAN | 271 | 282 | 96.1
@GV_TH_CHUAN | 307 | 336 | 91.4
""", {"NHA_TRE": "1074/3030 D5:E5", "GV_MN_CHUAN": "271/282 D6:E6", "GV_TH_CHUAN": "307/336 D7:E7"}, rows=["NHA_TRE", "GV_MN_CHUAN", "GV_TH_CHUAN"])
told("measure-without-meaning", "Cột 1, Cột 2 and Cột 3 say nothing: what arithmetic alone gives is proposed", """
TT | Chỉ tiêu | ĐVT | Cột 1 | Cột 2 | Cột 3
@NHA_TRE | 1074 | 3030 | 35.4
@GV_MN_CHUAN | 271 | 282 | 96.1
@GV_TH_CHUAN | 307 | 336 | 91.4
""", {}, ["NHA_TRE", "GV_MN_CHUAN", "GV_TH_CHUAN"], rows=["NHA_TRE", "GV_MN_CHUAN", "GV_TH_CHUAN"],
     findings=["error FIGURE_NOT_PLACED SIN_HO - D5"])
told("measure-columns-of-another-table", "A second sheet whose headings are a code, a total and its parts", """
TT | Chỉ tiêu | ĐVT | Mã số | Tổng số | Công lập | Tư thục
A | B | C | D | 1 | 2 | 3
@PCGD_TH_3 | 1 | 13 | 12 | 1
@PCGD_THCS_3 | 2 | 5 | 5 | 0
""", {"PCGD_TH_3": "13 E6", "PCGD_THCS_3": "5 E7"}, ["PCGD_TH_3", "PCGD_THCS_3"], rows=["PCGD_TH_3", "PCGD_THCS_3"])

case("measure-second-sheet-without-heading", "layout", "A second sheet whose table begins with its section: read, or named in a finding",
     {"bao-cao.xlsx": [sheet("Biểu 01", """
Đơn vị báo cáo: Huyện Sìn Hồ
BÁO CÁO CHỈ TIÊU GIÁO DỤC NĂM HỌC 2024-2025

TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 1074 | 3030 | 35.4
"""), sheet("Phổ cập", """
III | Phổ cập giáo dục | Đơn vị tính | Mã số | Tổng số | Công lập | Tư thục
A | B | C | D | 1 | 2 | 3
5 | @PCGD_TH_3:name | Xã | 1 | 13 | 12 | 1
8 | @PCGD_THCS_3:name | Xã | 2 | 5 | 5 | 0
""")]}, ["NHA_TRE", "PCGD_TH_3", "PCGD_THCS_3"],
     {"SIN_HO": {"NHA_TRE": "1074/3030 Biểu 01!D5:E5", "PCGD_TH_3": "13 Phổ cập!E3", "PCGD_THCS_3": "5 Phổ cập!E4"}}, asked=["SIN_HO PCGD_TH_3", "SIN_HO PCGD_THCS_3"])

told("scale-thousand-in-unit-cell", "Đơn vị tính of one row says nghìn người: its two numbers are asked about", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
9 | @BIET_CHU_1:name | nghìn người | 31 | 32 | 96.9
@GV_MN_CHUAN | 271 | 282 | 96.1
""", {"GV_MN_CHUAN": "271/282 D6:E6"}, ["BIET_CHU_1"], rows=["BIET_CHU_1", "GV_MN_CHUAN"])
told("scale-thousand-in-headings", "Tử số (1.000 người), Mẫu số (1.000 người)", """
TT | Chỉ tiêu | ĐVT | Tử số (1.000 người) | Mẫu số (1.000 người) | Kết quả
@BIET_CHU_1 | 31 | 32 | 96.9
""", {}, ["BIET_CHU_1"], rows=["BIET_CHU_1"])
told("scale-thousand-above-the-table", "ĐVT: nghìn người in a line above the table", """
ĐVT: nghìn người
TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả
9 | @BIET_CHU_1:name | 31 | 32 | 96.9
""", {}, ["BIET_CHU_1"], rows=["BIET_CHU_1"])
told("scale-people-in-unit-cell", "Đơn vị tính says người: no scale", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
9 | @BIET_CHU_1:name | người | 31000 | 32000 | 96.9
""", {"BIET_CHU_1": "31000/32000 D5:E5"}, rows=["BIET_CHU_1"])
told("scale-visits-above-the-table", "ĐVT: lượt người in a line above the table: no scale", """
ĐVT: lượt người
TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả
9 | @BIET_CHU_1:name | 31000 | 32000 | 96.9
""", {"BIET_CHU_1": "31000/32000 C6:D6"}, rows=["BIET_CHU_1"])

told("name-roman-levels", "mức độ I and mức độ II are levels 1 and 2", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
9 | Tỷ lệ người biết chữ mức độ I trong độ tuổi theo quy định | % | 25600 | 26281 | 97.4
10 | Tỷ lệ người biết chữ mức độ II trong độ tuổi theo quy định | % | 21172 | 26281 | 80.6
""", {"BIET_CHU_1": "25600/26281 D5:E5", "BIET_CHU_2": "21172/26281 D6:E6"}, rows=["BIET_CHU_1", "BIET_CHU_2"])
told("name-roman-levels-without-number", "mức độ II without a number before it is still level 2", """
Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ II | % | 2 | 14 | 14.3
Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ I | % | 7 | 14 | 50
""", {"MN_CQG_2": "2/14 C5:D5", "MN_CQG_1": "7/14 C6:D6"}, rows=["MN_CQG_1", "MN_CQG_2"])

told("measure-inverse-with-rate", "Tử số and Mẫu số mixed up in a row that may exceed: the printed rate is the inverse", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@NHA_TRE | 2412 | 809 | 33.5
@GV_MN_CHUAN | 271 | 282 | 96.1
""", {"GV_MN_CHUAN": "271/282 D6:E6"}, ["NHA_TRE"], rows=["NHA_TRE", "GV_MN_CHUAN"],
     findings=["error COLUMN_PROPOSED SIN_HO NHA_TRE D5"])
told("measure-exceeding-with-rate", "More children than the population, as the printed rate says", """
TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả
@VAO_LOP_1 | 626 | 620 | 101
@GV_MN_CHUAN | 271 | 282 | 96.1
""", {"VAO_LOP_1": "626/620 D5:E5", "GV_MN_CHUAN": "271/282 D6:E6"}, rows=["VAO_LOP_1", "GV_MN_CHUAN"])

told("sign-root-as-tick", "√ is how many type a tick", """
TT | Chỉ tiêu | ĐVT | Kết quả
@PCGD_THCS_1 | √
""", {"PCGD_THCS_1": "1 D5"}, rows=["PCGD_THCS_1"])
told("sign-root-in-not-attained", "√ below Không đạt", """
TT | Chỉ tiêu | ĐVT | Đạt | Không đạt
@PCGD_THCS_1 | | √
""", {"PCGD_THCS_1": "0 E5"}, rows=["PCGD_THCS_1"])
