"""Numbers as offices type them: contracts, section 3, and the grammar in docs/reading-rules.md."""

from cases import case, one
from drawing import form

GV = "@GV_MN_CHUAN"
TH3 = "@PCGD_TH_3"


def row(name, about, cells, figure, findings=(), code="GV_MN_CHUAN", **more):
    one(name, "numbers", about, f"@{code} | {cells}", figure, findings, code, **more)


row("number-plain", "Numbers as numbers, the rate with one decimal", "228 | 327 | 69.7", "228/327 D4:E4")
row("number-thousands-dot", "Thousands parted by dots, typed as text", '"1.228" | "2.327" | "52,8"', "1228/2327 D4:E4")
row("number-thousands-space", "Thousands parted by spaces, also unbreakable ones, with spaces around", '" 1 228 " | "2\u00a0327" | "52,8 %"', "1228/2327 D4:E4")
row("number-millions-dot", "Two groups of three after dots", '"1.234.567" | "2.000.000" | "61,7"', "1234567/2000000 D4:E4")
row("number-rate-percent-text", "A rate typed with a percent sign", '722 | 1000 | "72,2%"', "722/1000 D4:E4")
row("number-rate-point", "69.72 is 69,72: a point before two digits is a decimal sign", '228 | 327 | "69.72"', "228/327 D4:E4")
row("number-leading-zero", "A count with a leading zero", '"06" | "012" | 50', "6/12 D4:E4")
row("number-with-word", "A count followed by what it counts", "| | 12 xã", "12 F4", code="PCGD_TH_3")
row("number-with-other-word", "A count followed by another word is no number", "12 trẻ | 20 |", None, ["error NOT_A_NUMBER D4"])
row("number-full-width", "Digits in full width, as pasted from a web page", "１２ | ２０ | 60", "12/20 D4:E4")
row("number-apostrophe", "A number with an apostrophe typed twice", "'12 | '20 | 60", "12/20 D4:E4")
row("number-invisible-characters", "Zero-width characters around a number", "\u200b228 | 327\ufeff | 69.7", "228/327 D4:E4")
row("number-comma-ambiguous", "1,234 in a count is 1234 or 1,234: asked, not guessed", '"1,234" | 1300 |', None, ["error AMBIGUOUS_NUMBER D4 : 1,234"])
row("number-comma-settled-by-rate", "1,234 where only 1234 gives the printed rate", '"1,234" | 1300 | 94.9', "1234/1300 D4:E4")
row("number-comma-settled-by-order", "1,234 of 1200 can only be 1,234, which is no whole number", '"1,234" | 1200 |', None, ["error NOT_WHOLE D4"])
row("number-mixed-signs", "1,234.5 is English, or a point that slipped: ambiguous", "| | \"1,234.5\"", None, ["error AMBIGUOUS_NUMBER F4"], code="PCGD_TH_3")
row("number-rate-dot-settled", "69.725 in a rate column: only the decimal reading is the quotient", '228 | 327 | "69.725"', "228/327 D4:E4")
row("number-rate-dot-ambiguous", "1.234 in a rate column fits neither way: the check is left out, the counts stand", '228 | 327 | "1.234"', "228/327 D4:E4", ["warning AMBIGUOUS_NUMBER F4"])
row("number-percent-format", "0,698 shown as a percentage is 69,8 %", "698 | 1000 | 0.698 {0.0%}", "698/1000 D4:E4")
row("number-fraction-as-rate", "A plain 0,698 that equals numerator/denominator is accepted, with an info", "698 | 1000 | 0.698", "698/1000 D4:E4", ["info FRACTION_AS_RATE F4"])
row("number-fraction-wrong", "A plain 0,5 that is not the quotient is a wrong rate", "698 | 1000 | 0.5", "698/1000 D4:E4", ["warning RATE_DISAGREES F4"])
row("number-range-in-count", "A range is no number", '"99,34% - 100%" | 1000 |', None, ["error NOT_A_NUMBER D4 : 99,34% - 100%"])
row("number-range-in-rate", "A range in the rate column: the counts stand, only the check is left out", '998 | 1000 | "99,34% - 100%"', "998/1000 D4:E4", ["warning NOT_A_NUMBER F4"])
row("number-words", "Words are no number", "| | từ 76 % trở lên", None, ["error NOT_A_NUMBER F4"], code="PCGD_TH_3")
row("number-date", "Excel made a date of a typed 1/9", "45536 {dd/mm/yyyy} | 20 |", None, ["error NOT_A_NUMBER D4 : ngày"])
row("number-exponent", "1E+05 is what a narrow column showed: its digits are lost", "1E+05 | 200000 |", None, ["error NOT_A_NUMBER D4"])
row("number-float-dust", "0,1 + 0,2 style dust in a stored whole number", "228.00000000000003 | 327 | 69.72477064220184", "228/327 D4:E4")
row("number-not-whole", "Half a teacher", "12.5 | 20 |", None, ["error NOT_WHOLE D4"])
row("number-negative", "A negative number", "-3 | 20 |", None, ["error NEGATIVE D4"])
row("number-negative-brackets", "An accountant's brackets are a minus", '"(5)" | 20 |', None, ["error NEGATIVE D4"])
row("number-english-thousands", "1,234,567 has only the English reading", '"1,234,567" | "2,000,000" |', "1234567/2000000 D4:E4")
row("number-too-long", "Sixteen digits are an identity number, not a count", '"1234567890123456" | 20 |', None, ["error NOT_A_NUMBER D4"])
row("number-superscript", "12² is not 122", "12² | 200 |", None, ["error NOT_A_NUMBER D4"])
row("number-fraction-text", "8/8 in a count is no number", '| | "8/8"', None, ["error NOT_A_NUMBER F4"], code="PCGD_TH_3")

row("count-from-result", "A count from the result column", "| | 12", "12 F4", code="PCGD_TH_3")
row("count-from-numerator", "A count from Tử số where the result is blank", "12 | |", "12 D4", code="PCGD_TH_3")
row("count-twice-same", "The same count in both columns", "12 | | 12", "12 F4", code="PCGD_TH_3")
row("count-twice-different", "Two different counts in one row", "12 | | 13", None, ["error AMBIGUOUS_NUMBER F4 : D4"], code="PCGD_TH_3")
row("count-under-rate-heading", "A count under the heading Tỷ lệ (%)", "| | 12", "12 F4", code="PCGD_TH_3",
    header="TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Tỷ lệ (%) | Ghi chú")
row("count-not-whole", "Half a commune", "| | 12.5", None, ["error NOT_WHOLE F4"], code="PCGD_TH_3")
row("count-negative", "A negative count", "| | -1", None, ["error NEGATIVE F4"], code="PCGD_TH_3")
row("count-zero", "A zero is a figure, not a blank", "| | 0", "0 F4", code="PCGD_TH_3")
row("count-word-without-space", "12xã and 12 XÃ", "| | 12xã", "12 F4", code="PCGD_TH_3")
row("count-in-percent-cell", "A count in a cell that shows percent: 8 or 0,08", "| | 0.08 {0%}", None, ["error AMBIGUOUS_NUMBER F4"], code="PCGD_TH_3")
row("number-cut-off", "12. may be the rest of a number", "| | \"12.\"", None, ["error NOT_A_NUMBER F4"], code="PCGD_TH_3")
case("rate-per-ten-thousand", "numbers", "Students per ten thousand inhabitants, checked in their own scale",
     {"bao-cao.xlsx": [form("@SV_VAN_DAN | 4520 | 500000 | 90", unit="Sở Giáo dục và Đào tạo")]}, ["SV_VAN_DAN"], {"SO_GDDT": {"SV_VAN_DAN": "4520/500000 D4:E4"}},
     units=["SO_GDDT"], results={"SV_VAN_DAN": {"actual": 90, "exact": 90.4, "needed": 205}})
