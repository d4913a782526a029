"""Figures against each other, against last year and against other units; each check raised and, by a hair, not raised."""

from cases import case
from drawing import form


def check(name, about, drawing, figures, findings=(), **more):
    codes = more.pop("rows", list(figures))
    case(name, "checks", about, {"bao-cao.xlsx": [form(drawing)]}, codes, {"SIN_HO": figures} if figures else {},
         [finding.replace(" _ ", " SIN_HO ") for finding in findings], **more)


GV = {"GV_MN_CHUAN": "228/327 D4:E4"}
check("check-rate-agrees-as-shown", "69,72 is 228/327 at two decimals", "@GV_MN_CHUAN | 228 | 327 | 69.72 {0.00}", GV)
check("check-rate-agrees-unrounded", "An unrounded quotient, shown with one decimal", "@GV_MN_CHUAN | 228 | 327 | 69.7247706422018 {0.0}", GV)
check("check-rate-disagrees", "The printed rate is not the quotient", "@GV_MN_CHUAN | 228 | 327 | 69.8", GV, ["warning RATE_DISAGREES _ GV_MN_CHUAN F4 : 69,8"])
check("check-rate-cut-below-100", "99,96 is 99996/100000 cut, as no share short of everyone reads 100", "@GV_MN_CHUAN | 99996 | 100000 | 99.99",
      {"GV_MN_CHUAN": "99996/100000 D4:E4"})
check("check-plain-mean", "A rate that is the plain mean of its communes", """
@GV_MN_CHUAN | 60 | 150 | 35
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20""", {"GV_MN_CHUAN": "60/150 D4:E4"}, ["warning PLAIN_MEAN _ GV_MN_CHUAN F4"])
check("check-pooled-mean", "The pooled rate of the same communes", """
@GV_MN_CHUAN | 60 | 150 | 40
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 10 | 50 | 20""", {"GV_MN_CHUAN": "60/150 D4:E4"})
check("check-mean-equals-pooled", "Communes of one size, where mean and pooled rate are the same", """
@GV_MN_CHUAN | 70 | 200 | 35
| Xã Nậm Tăm | | 50 | 100 | 50
| Xã Tủa Sín Chải | | 20 | 100 | 20""", {"GV_MN_CHUAN": "70/200 D4:E4"})

LEVELS = ["MN_CQG_1", "MN_CQG_2"]
check("check-levels-exceed-total", "Levels 1 and 2 together exceed the schools", "@MN_CQG_1 | 10 | 14 |\n@MN_CQG_2 | 5 | 14 |",
      {"MN_CQG_1": "10/14 D4:E4", "MN_CQG_2": "5/14 D5:E5"}, ["warning LEVELS_EXCEED_TOTAL _ MN_CQG_1 D4"])
check("check-levels-fill-total", "Levels 1 and 2 together are all the schools", "@MN_CQG_1 | 10 | 14 |\n@MN_CQG_2 | 4 | 14 |",
      {"MN_CQG_1": "10/14 D4:E4", "MN_CQG_2": "4/14 D5:E5"})
check("check-literacy-not-nested", "More people at literacy level 2 than at level 1", "@BIET_CHU_1 | 900 | 1000 |\n@BIET_CHU_2 | 901 | 1000 |",
      {"BIET_CHU_1": "900/1000 D4:E4", "BIET_CHU_2": "901/1000 D5:E5"}, ["warning LEVELS_NOT_NESTED _ BIET_CHU_2 D5"])
check("check-literacy-nested", "As many people at literacy level 2 as at level 1", "@BIET_CHU_1 | 900 | 1000 |\n@BIET_CHU_2 | 900 | 1000 |",
      {"BIET_CHU_1": "900/1000 D4:E4", "BIET_CHU_2": "900/1000 D5:E5"})
check("check-attained-not-nested", "A district at level 2 that is not at level 1", "@PCGD_THCS_1 | | | Không đạt\n@PCGD_THCS_2 | | | Đạt",
      {"PCGD_THCS_1": "0 F4", "PCGD_THCS_2": "1 F5"}, ["warning LEVELS_NOT_NESTED _ PCGD_THCS_2 F5"])
check("check-denominators-differ", "Two rows of one population with different denominators", "@BIET_CHU_1 | 900 | 1000 |\n@BIET_CHU_2 | 800 | 1001 |",
      {"BIET_CHU_1": "900/1000 D4:E4", "BIET_CHU_2": "800/1001 D5:E5"}, ["warning DENOMINATORS_DIFFER _ BIET_CHU_2 E5"])
check("check-denominators-of-others", "Different denominators of rows that count different people", "@GV_MN_CHUAN | 90 | 100 |\n@GV_TH_CHUAN | 80 | 101 |",
      {"GV_MN_CHUAN": "90/100 D4:E4", "GV_TH_CHUAN": "80/101 D5:E5"})
check("check-communes-exceed", "More communes than the district has (22)", "@PCGD_TH_3 | | | 23", {}, ["error COMMUNES_EXCEED_UNIT _ PCGD_TH_3 F4 : 22"], rows=["PCGD_TH_3"])
check("check-communes-all", "As many communes as the district has", "@PCGD_TH_3 | | | 22", {"PCGD_TH_3": "22 F4"})


def since(code, numerator, denominator):
    return {"SIN_HO": {code: {"numerator": numerator, "denominator": denominator}}}


check("check-nil-but-not-last-year", "A dash where there was something last year", "@GV_MN_CHUAN | - | 30 |", {"GV_MN_CHUAN": "0/30 D4:E4"},
      ["warning NIL_BUT_NOT_LAST_YEAR _ GV_MN_CHUAN D4"], previous=since("GV_MN_CHUAN", 3, 30))
check("check-nil-as-last-year", "A dash where there was nothing last year either", "@GV_MN_CHUAN | - | 30 |", {"GV_MN_CHUAN": "0/30 D4:E4"},
      previous=since("GV_MN_CHUAN", 0, 30))
check("check-zero-but-not-last-year", "A typed 0 is a statement, no dash", "@GV_MN_CHUAN | 0 | 30 |", {"GV_MN_CHUAN": "0/30 D4:E4"},
      previous=since("GV_MN_CHUAN", 3, 30))
check("check-outlier-rate", "A rate 10 points below the unit's own last year", "@GV_MN_CHUAN | 800 | 1000 |", {"GV_MN_CHUAN": "800/1000 D4:E4"},
      ["warning OUTLIER _ GV_MN_CHUAN D4"], previous=since("GV_MN_CHUAN", 900, 1000))
check("check-outlier-rate-near", "A rate 5 points below last year", "@GV_MN_CHUAN | 850 | 1000 |", {"GV_MN_CHUAN": "850/1000 D4:E4"},
      previous=since("GV_MN_CHUAN", 900, 1000))
check("check-outlier-rate-few-schools", "Two schools of 14 are 14 points, and chance", "@MN_CQG_1 | 5 | 14 |", {"MN_CQG_1": "5/14 D4:E4"},
      previous=since("MN_CQG_1", 7, 14))
check("check-outlier-denominator", "A denominator more than 10 % above last year's", "@GV_MN_CHUAN | 1000 | 1111 |", {"GV_MN_CHUAN": "1000/1111 D4:E4"},
      ["warning OUTLIER _ GV_MN_CHUAN E4"], previous=since("GV_MN_CHUAN", 900, 1000))
check("check-outlier-denominator-near", "A denominator just 10 % above last year's", "@GV_MN_CHUAN | 990 | 1100 |", {"GV_MN_CHUAN": "990/1100 D4:E4"},
      previous=since("GV_MN_CHUAN", 900, 1000))
check("check-outlier-digit", "A count ten times smaller than last year's: perhaps a digit lost", "@PCGD_TH_3 | | | 2", {"PCGD_TH_3": "2 F4"},
      ["warning OUTLIER _ PCGD_TH_3 F4 : có thể thừa hoặc thiếu một chữ số"], previous=since("PCGD_TH_3", 20, None))
check("check-outlier-digit-denominator", "A denominator with a digit too many, told once", "@GV_MN_CHUAN | 228 | 3270 |", {"GV_MN_CHUAN": "228/3270 D4:E4"},
      ["warning OUTLIER _ GV_MN_CHUAN E4 : có thể thừa hoặc thiếu một chữ số"], previous=since("GV_MN_CHUAN", 228, 327))
check("check-outlier-digit-near", "Five times smaller is no lost digit", "@PCGD_TH_3 | | | 4", {"PCGD_TH_3": "4 F4"}, previous=since("PCGD_TH_3", 20, None))
check("check-level-moved", "A school promoted to level 2 lowers level 1", "@MN_CQG_1 | 9 | 14 |\n@MN_CQG_2 | 3 | 14 |",
      {"MN_CQG_1": "9/14 D4:E4", "MN_CQG_2": "3/14 D5:E5"}, ["info LEVEL_MOVED _ MN_CQG_1 D4"],
      previous={"SIN_HO": {"MN_CQG_1": {"numerator": 10, "denominator": 14}, "MN_CQG_2": {"numerator": 2, "denominator": 14}}})
check("check-level-lost", "Level 1 falls and level 2 stays: nothing moved", "@MN_CQG_1 | 9 | 14 |\n@MN_CQG_2 | 2 | 14 |",
      {"MN_CQG_1": "9/14 D4:E4", "MN_CQG_2": "2/14 D5:E5"},
      previous={"SIN_HO": {"MN_CQG_1": {"numerator": 10, "denominator": 14}, "MN_CQG_2": {"numerator": 2, "denominator": 14}}})
check("check-met-by-rounding", "94,96 reads 95,0 and meets the target of 95 only so", "@GV_MN_CHUAN | 9496 | 10000 |", {"GV_MN_CHUAN": "9496/10000 D4:E4"},
      ["info MET_BY_ROUNDING - GV_MN_CHUAN -"], results={"GV_MN_CHUAN": {"actual": 95, "status": "met", "needed": 0}})
check("check-met", "Exactly the target", "@GV_MN_CHUAN | 9500 | 10000 |", {"GV_MN_CHUAN": "9500/10000 D4:E4"},
      results={"GV_MN_CHUAN": {"actual": 95, "status": "met", "needed": 0}})
check("check-missed-by-rounding", "94,94 reads 94,9 and misses the target", "@GV_MN_CHUAN | 9494 | 10000 |", {"GV_MN_CHUAN": "9494/10000 D4:E4"},
      results={"GV_MN_CHUAN": {"actual": 94.9, "status": "shortfall", "shortfall": 0.1, "difference": -0.1, "needed": 1}})
check("check-just-below-100", "Someone is missing: never 100", "@VAO_LOP_1 | 9999 | 10000 | 99.99", {"VAO_LOP_1": "9999/10000 D4:E4"},
      results={"VAO_LOP_1": {"actual": 99.99, "status": "shortfall", "needed": 1}})

PEERS = {"TAM_DUONG": "Huyện Tam Đường", "PHONG_THO": "Huyện Phong Thổ", "SIN_HO": "Huyện Sìn Hồ", "NAM_NHUN": "Huyện Nậm Nhùn",
         "MUONG_TE": "Huyện Mường Tè", "TAN_UYEN": "Huyện Tân Uyên"}


def peers(name, about, numerator, denominator, findings):
    def cells(code, gap):
        return f"{numerator}{gap}{denominator}" if code == "SIN_HO" else f"90{gap}100"

    sheets = [form(f"@GV_MN_CHUAN | {cells(code, ' | ')} |", unit=unit, name=unit) for code, unit in PEERS.items()]
    figures = {code: {"GV_MN_CHUAN": f"{cells(code, '/')} {unit}!D4:E4"} for code, unit in PEERS.items()}
    case(name, "checks", about, {"tong-hop.xlsx": sheets}, ["GV_MN_CHUAN"], figures, findings, units=list(PEERS))


peers("check-outlier-peers", "Far from the other units: only an info", 50, 100, ["info OUTLIER SIN_HO GV_MN_CHUAN Huyện Sìn Hồ!D4"])
peers("check-outlier-peers-small", "The same rate of 20 teachers is chance", 10, 20, [])

check("check-external-link", "A figure taken from another file is kept, with a warning", "@GV_MN_CHUAN | ='[so lieu.xlsx]Biểu 1'!B2 => 228 | 327 | 69.7", GV,
      ["warning EXTERNAL_LINK _ GV_MN_CHUAN D4"])
check("check-link-in-same-file", "A figure taken from another sheet of the file is nothing to tell", "@GV_MN_CHUAN | ='Biểu 01'!H1 => 228 | 327 | 69.7", GV)

check("check-blank-read-as-zero", "A formula with an EDU function over a blank cell, which desktop Excel passes as 0",
      "@GV_MN_CHUAN | 228 | 327 | 69.7 | =_xldudf_EDU_POOLEDRATE(D4:D5,E4:E5) => 69.7247706422018", GV,
      ["warning BLANK_READ_AS_ZERO _ - G4 : EDU.POOLEDRATE(D4:D5,E4:E5)"])
check("check-blank-guarded", "The same with the guard, and one over cells that are all filled",
      "@GV_MN_CHUAN | 228 | 327 | =_xldudf_EDU_POOLEDRATE(D4,E4) => 69.7247706422018 "
      '| =_xldudf_EDU_POOLEDRATE(IF(D4:D5="","",D4:D5),IF(E4:E5="","",E4:E5)) => 69.7247706422018', GV)


def change(**more):
    return {"unit": "SIN_HO", "indicator": "GV_MN_CHUAN", "field": "numerator", "old": 228, "new": 230, "reason": "Đếm thiếu 2 giáo viên",
            "document": "Công văn 12/PGDĐT", "confirmedBy": "Lò Thị Bình", "when": "2025-06-02"} | more


check("adjustment-of-numerator", "A figure corrected by telephone", "@GV_MN_CHUAN | 228 | 327 | 69.7", {"GV_MN_CHUAN": "230/327 D4:E4"},
      ["info ADJUSTED _ GV_MN_CHUAN D4 : Công văn 12/PGDĐT"], adjustments=[change()])
check("adjustment-of-unknown-unit", "A correction for a unit that is not in the set is told, not lost", "@GV_MN_CHUAN | 228 | 327 | 69.7", GV,
      ["error ADJUSTMENT_IGNORED - - - : BAT_XAT"], adjustments=[change(unit="BAT_XAT")])
check("adjustment-completes-row", "A blank numerator supplied by hand: the row is no longer silent", "@GV_MN_CHUAN | | 327 |", {"GV_MN_CHUAN": "230/327 D4:E4"},
      ["info INDICATOR_MISSING _ GV_MN_CHUAN D4", "info ADJUSTED _ GV_MN_CHUAN D4"], adjustments=[change(old=None)])
check("bounds-from-last-year", "A silent district: best and worst case from last year's denominator, as an assumption", "@GV_MN_CHUAN | 950 | 1000 |",
      {"GV_MN_CHUAN": "950/1000 D4:E4"}, ["error UNIT_MISSING TAM_DUONG - -", "info BOUNDS_ASSUMED - GV_MN_CHUAN -"], units=["TAM_DUONG", "SIN_HO"],
      previous={"TAM_DUONG": {"GV_MN_CHUAN": {"numerator": 90, "denominator": 100}}},
      results={"GV_MN_CHUAN": {"reported": 1, "expected": 2, "actual": 95, "low": 85.6, "high": 95.5, "status": "undetermined", "needed": None}})
