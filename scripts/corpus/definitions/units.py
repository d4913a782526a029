"""Whose report it is: labelled lines, letterheads, names of sheets and files, and what is asked rather than guessed."""

from cases import case, silent
from drawing import FORM, form, sheet

ROW = "@GV_MN_CHUAN | 90 | 100 | 90"
FIGURE = {"GV_MN_CHUAN": "90/100 D5:E5"}


def unit(name, about, head, owner, findings=(), units=("TAM_DUONG", "SIN_HO"), file="bao-cao.xlsx", title="Biểu 01", **more):
    """A report whose first three rows are `head`; the header stands in row 4 and the figures in row 5."""
    lines = ([*(head or "BIỂU SỐ LIỆU").split("\n")] + ["", "", ""])[:3]
    drawn = sheet(title, "\n".join([*lines, FORM, ROW]))
    missing = [f"error UNIT_MISSING {code} - -" for code in units if code != owner] if not isinstance(units, str) else []
    case(name, "units", about, {file: [drawn]}, ["GV_MN_CHUAN"], {owner: FIGURE} if owner else {}, [*findings, *missing], units, **more)


unit("unit-label", "A labelled line", "Đơn vị báo cáo: Huyện Sìn Hồ", "SIN_HO")
unit("unit-label-in-next-cell", "A label with its value in the next cell", "Đơn vị báo cáo: | Huyện Sìn Hồ", "SIN_HO")
unit("unit-letterhead", "The issuer in the letterhead, in two lines of one cell", "UBND HUYỆN SÌN HỒ\\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "SIN_HO")
unit("unit-letterhead-below-superior", "The office below the Department's name", "SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU\nPHÒNG GD&ĐT HUYỆN SÌN HỒ", "SIN_HO")
unit("unit-sheet-name", "Only the sheet's name says it", "", "SIN_HO", title="Sìn Hồ")
unit("unit-file-name", "Only the file's name says it", "", "SIN_HO", file="Báo cáo huyện Sìn Hồ.xlsx")
unit("unit-short-form", "H. for Huyện", "Đơn vị báo cáo: H. Sìn Hồ", "SIN_HO")
unit("unit-bare", "The bare name", "Đơn vị báo cáo: Sìn Hồ", "SIN_HO")
unit("unit-capitals", "In capitals", "ĐƠN VỊ BÁO CÁO: HUYỆN SÌN HỒ", "SIN_HO")
unit("unit-city", "TP. for Thành phố", "Đơn vị báo cáo: TP. Lai Châu", "TP_LAI_CHAU", units=("TP_LAI_CHAU", "SIN_HO"))
unit("unit-spelling", "The other spelling of a pair", "Đơn vị báo cáo: Xã Hua Bun", "03460", units=("03460",))
unit("unit-tone-on-wrong-vowel", "The tone where it never stands is a typing error: only proposed", "Đơn vị báo cáo: Xã Tuả Sín Chải", None,
     ["error UNIT_PROPOSED - - A1 : Xã Tủa Sín Chải"], units=("03529",))
unit("unit-recipient", "The recipient never counts", "UBND HUYỆN SÌN HỒ\nKính gửi: UBND huyện Tam Đường", "SIN_HO")
unit("unit-recipient-alone", "A recipient alone names nobody", "Kính gửi: UBND huyện Tam Đường", None, ["error UNIT_UNKNOWN - - A4"])
unit("unit-date-line", "The place in the date line never counts", "Đơn vị báo cáo: Huyện Sìn Hồ\nTam Đường, ngày 30 tháng 5 năm 2025", "SIN_HO")
unit("unit-date-line-alone", "A date line alone names nobody", "Tam Đường, ngày 30 tháng 5 năm 2025", None, ["error UNIT_UNKNOWN - - A4"])
unit("unit-province-line", "The province's line never counts", "UBND TỈNH LAI CHÂU\nĐơn vị báo cáo: Huyện Sìn Hồ", "SIN_HO", units=("TP_LAI_CHAU", "SIN_HO"))
unit("unit-without-diacritics", "A name without diacritics is only proposed", "Don vi bao cao: Huyen Sin Ho", None, ["error UNIT_PROPOSED - - A1 : Huyện Sìn Hồ"])
unit("unit-file-without-diacritics", "A file's name without diacritics is only proposed", "", None, ["error UNIT_PROPOSED - - A4 : Huyện Sìn Hồ"], file="BC_Sin_Ho.xlsx")
unit("unit-near", "A name with a typing error is only proposed", "Đơn vị báo cáo: Huyện Sìn Hồi", None, ["error UNIT_PROPOSED - - A1 : Huyện Sìn Hồ"])
unit("unit-name-of-province", "A bare name that is also the province's is only proposed", "Đơn vị báo cáo: Lai Châu", None,
     ["error UNIT_PROPOSED - - A1 : Thành phố Lai Châu"], units=("TP_LAI_CHAU", "SIN_HO"))
unit("unit-commune-of-same-name", "Xã Than Uyên is not Huyện Than Uyên", "Đơn vị báo cáo: Xã Than Uyên", None,
     ["error UNIT_UNKNOWN - - A1 : Xã Than Uyên"], units=("THAN_UYEN",))
unit("unit-district-of-same-name", "Huyện Than Uyên is not Xã Than Uyên", "Đơn vị báo cáo: Huyện Than Uyên", None,
     ["error UNIT_UNKNOWN - - A1 : Huyện Than Uyên"], units=("03595",))
unit("unit-file-says-other", "The file's name says another district than the letterhead: only proposed", "UBND HUYỆN SÌN HỒ", None,
     ["error UNIT_PROPOSED - - A1 : Huyện Tam Đường"], file="Huyện Tam Đường.xlsx")
unit("unit-sheet-says-other", "The sheet's name says another district than the label: only proposed", "Đơn vị báo cáo: Huyện Sìn Hồ", None,
     ["error UNIT_PROPOSED - - A1 : Huyện Tam Đường"], title="Tam Đường")
unit("unit-file-says-same", "Label, sheet and file agree", "Đơn vị báo cáo: Huyện Sìn Hồ", "SIN_HO", file="Sìn Hồ.xlsx", title="Sìn Hồ")
unit("unit-assigned-file", "The officer's answer settles a doubt", "UBND HUYỆN SÌN HỒ", "SIN_HO", file="Huyện Tam Đường.xlsx", assign=["Huyện Tam Đường.xlsx=SIN_HO"])
unit("unit-assigned-unknown", "The officer's answer for a report that names nobody", "", "SIN_HO", assign=["bao-cao.xlsx#Biểu 01=SIN_HO"])
unit("unit-assigned-other-sheet", "An answer for another sheet does not count", "", None, ["error UNIT_UNKNOWN - - A4", "warning ASSIGNMENT_UNUSED - - -"], assign=["bao-cao.xlsx#Biểu 02=SIN_HO"])
unit("unit-not-in-set", "A district of another province", "Đơn vị báo cáo: Huyện Bát Xát", None, ["error UNIT_UNKNOWN - - A1 : Huyện Bát Xát"])
unit("unit-unnamed", "Nothing names the unit", "", None, ["error UNIT_UNKNOWN - - A4"])
unit("unit-any-label", "Any unit may report: the labelled name gives the code", "Đơn vị báo cáo: Huyện Bát Xát", "huyen-bat-xat", units="any")
unit("unit-any-letterhead", "Any unit may report: the letterhead gives the code", "UBND HUYỆN BÁT XÁT\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "huyen-bat-xat", units="any")
unit("unit-any-file", "Any unit may report: without a name in it, the file's name gives the code", "", "nop-lan-2", units="any", file="Nộp lần 2.xlsx")
case("unit-department", "units", "The Department's own letterhead", {"bao-cao.xlsx": [sheet("Biểu 01", f"""
UBND TỈNH LAI CHÂU | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | <
SỞ GIÁO DỤC VÀ ĐÀO TẠO | < | < | Độc lập - Tự do - Hạnh phúc | < | <
{FORM}
@GV_THPT_CHUAN | 99 | 100 | 99
""")]}, ["GV_THPT_CHUAN"], {"SO_GDDT": {"GV_THPT_CHUAN": "99/100 D4:E4"}}, [], units=["SIN_HO", "SO_GDDT"])
