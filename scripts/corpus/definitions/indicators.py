"""Which row is which indicator: names, numbers, and names that only look alike."""

from cases import case
from drawing import FORM, form

GV_MN = "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo"


def rows(name, about, drawing, codes, figures, findings=(), **more):
    case(name, "indicators", about, {"bao-cao.xlsx": [form(drawing, **more)]}, codes, {"SIN_HO": figures} if figures else {},
         [finding.replace(" _ ", " SIN_HO ") for finding in findings])


rows("indicator-name-wins", "The number of another row: the name wins, and it is a finding", f"13 | {GV_MN} | % | 90 | 100 | 90",
     ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"}, ["warning NAME_NUMBER_MISMATCH _ GV_MN_CHUAN B4"])
rows("indicator-without-number", "No number at all", f"| {GV_MN} | % | 90 | 100 | 90", ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"})
rows("indicator-number-in-name", "The number stands in the name", f"12. {GV_MN} | % | 90 | 100 | 90", ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 C4:D4"},
     header="Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả")
rows("indicator-printed-alias", "The plan's own typing error is an exact name", "3 | Tỷ lệ huy động trẻ trẻ em 6 tuổi vào lớp 1 | % | 998 | 1000 | 99.8",
     ["VAO_LOP_1"], {"VAO_LOP_1": "998/1000 D4:E4"})
rows("indicator-long-form", "Trung học cơ sở for THCS, in capitals, with a unit and a footnote mark",
     "14 | TỶ LỆ GIÁO VIÊN TRUNG HỌC CƠ SỞ ĐẠT CHUẨN ĐÀO TẠO (%) (*) | % | 90 | 100 | 90", ["GV_THCS_CHUAN"], {"GV_THCS_CHUAN": "90/100 D4:E4"})
rows("indicator-typing-error-with-number", "A typing error in the name, confirmed by the number", "12 | Tỷ lệ giáo viên mầm non đạt chuẩn đào tao | % | 90 | 100 | 90",
     ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"})
rows("indicator-typing-error-alone", "The same typing error without a number is not accepted", "| Tỷ lệ giáo viên mầm non đạt chuẩn đào tao | % | 90 | 100 | 90\n@NHA_TRE | 228 | 327 | 69.7",
     ["NHA_TRE", "GV_MN_CHUAN"], {"NHA_TRE": "228/327 D5:E5"},
     ["warning INDICATOR_UNKNOWN _ - B4 : gần nhất", "error INDICATOR_MISSING _ GV_MN_CHUAN -"])
rows("indicator-other-digit", "Mức độ 2 is not mức độ 1", "| Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 3 | % | 2 | 14 | 14.3\n@MN_CQG_1 | 7 | 14 | 50",
     ["MN_CQG_1", "MN_CQG_2"], {"MN_CQG_1": "7/14 D5:E5"},
     ["warning INDICATOR_UNKNOWN _ - B4", "error INDICATOR_MISSING _ MN_CQG_2 -"])
rows("indicator-other-school-level", "Upper-secondary teachers are not lower-secondary teachers", "| Tỷ lệ giáo viên THPT đạt chuẩn đào tạo | % | 90 | 100 | 90\n@NHA_TRE | 228 | 327 | 69.7",
     ["NHA_TRE", "GV_THCS_CHUAN"], {"NHA_TRE": "228/327 D5:E5"},
     ["warning INDICATOR_UNKNOWN _ - B4", "error INDICATOR_MISSING _ GV_THCS_CHUAN -"])
rows("indicator-unknown", "A row that is no indicator, with a number", "@GV_MN_CHUAN | 90 | 100 | 90\n27 | Tỷ lệ phòng học kiên cố | % | 80 | 100 | 80",
     ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"}, ["warning INDICATOR_UNKNOWN _ - B5 : Tỷ lệ phòng học kiên cố"])
rows("indicator-unknown-without-number", "A line of text without a number is no finding", "@GV_MN_CHUAN | 90 | 100 | 90\n| Không gồm cán bộ quản lý | | | |",
     ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"})
rows("indicator-missing", "An expected row is absent", "@GV_MN_CHUAN | 90 | 100 | 90", ["GV_MN_CHUAN", "GV_TH_CHUAN"],
     {"GV_MN_CHUAN": "90/100 D4:E4"}, ["error INDICATOR_MISSING _ GV_TH_CHUAN -"])
rows("indicator-twice-same", "The same row twice with the same figures: one is used", "@GV_MN_CHUAN | 90 | 100 | 90\n@GV_MN_CHUAN | 90 | 100 | 90",
     ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"}, ["warning INDICATOR_DUPLICATE _ GV_MN_CHUAN D5"])
rows("indicator-twice-different", "The same row twice with different figures: none is used", "@GV_MN_CHUAN | 90 | 100 | 90\n@GV_MN_CHUAN | 91 | 100 | 91",
     ["GV_MN_CHUAN"], {}, ["error INDICATOR_DUPLICATE _ GV_MN_CHUAN D5 : D4, D5"])
rows("indicator-twice-one-blank", "The same row twice, once blank: the blank one does not count", "@GV_MN_CHUAN | 90 | 100 | 90\n@GV_MN_CHUAN | | |",
     ["GV_MN_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"})
rows("indicator-not-asked", "A row of the Department in a district's report is left out", "@GV_MN_CHUAN | 90 | 100 | 90\n@GV_THPT_CHUAN | 99 | 100 | 99",
     ["GV_MN_CHUAN", "GV_THPT_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"}, ["warning INDICATOR_UNKNOWN _ GV_THPT_CHUAN D5 : không thuộc phần báo cáo"])
rows("indicator-not-asked-blank", "The same row left blank is just right", "@GV_MN_CHUAN | 90 | 100 | 90\n@GV_THPT_CHUAN | | |",
     ["GV_MN_CHUAN", "GV_THPT_CHUAN"], {"GV_MN_CHUAN": "90/100 D4:E4"})
case("indicator-not-applicable-to-communes", "indicators", "A district-level standard is not asked of a commune",
     {"bao-cao.xlsx": [form("@NHA_TRE | 228 | 327 | 69.7", unit="Xã Mường Kim")]}, ["NHA_TRE", "PCGD_THCS_1"],
     {"03637": {"NHA_TRE": "228/327 D4:E4"}}, [], units=["03637"])
