"""The signs of the statistical yearbook, the words for attained, and cells that hold no figure."""

from cases import case, one
from drawing import form

ATTAINED = ["PCGD_THCS_1", "PCGD_THCS_2", "XMC_2"]


def row(name, about, cells, figure, findings=(), code="GV_MN_CHUAN", **more):
    one(name, "signs", about, f"@{code} | {cells}", figure, findings, code, **more)


row("sign-nil", "A dash is nil: 0", "- | 327 | 0", "0/327 D4:E4")
row("sign-nil-long-dash", "A long dash is nil too", "| | —", "0 F4", code="PCGD_TH_3")
row("sign-not-collected", "… is not collected: missing", "… | 327 |", None, ["error INDICATOR_MISSING D4"])
row("sign-not-collected-dots", "Three full stops are not collected: missing", '| | "..."', None, ["error INDICATOR_MISSING F4"], code="PCGD_TH_3")
row("sign-not-applicable", "KAD: neither a figure nor a silence", "KAD | |", "KAD D4")
row("sign-not-applicable-words", "không áp dụng in the result column", "| | Không áp dụng", "KAD F4", code="PCGD_TH_3")
row("sign-not-available", "N/A may mean either: asked", "N/A | 327 |", None, ["error NOT_A_NUMBER D4"])
row("sign-blank-row", "A row without figures is missing, told once", "| |", None, ["error INDICATOR_MISSING D4"])
row("sign-blank-numerator", "A blank numerator is not 0", "| 327 |", None, ["error INDICATOR_MISSING D4"])
row("sign-blank-denominator", "A blank denominator is not 0", "228 | | 69.7", None, ["error INDICATOR_MISSING E4"])
row("sign-blank-of-spaces", "A cell of spaces is blank", '" " | 327 |', None, ["error INDICATOR_MISSING D4"])

row("cell-error-in-count", "#REF! where a count belongs", "#REF! | 327 |", None, ["error CELL_ERROR D4 : #REF!"])
row("cell-error-in-rate", "#DIV/0! in the rate column: the counts stand", "228 | 327 | #DIV/0!", "228/327 D4:E4", ["warning CELL_ERROR F4 : #DIV/0!"])
row("cell-error-from-formula", "A formula that ends in an error", "=A1/B1 => #N/A | 327 |", None, ["error CELL_ERROR D4 : #N/A"])
row("cell-formula-calculated", "A formula with its stored result is a number", "=100+128 => 228 | 327 | =D4/E4*100 => 69.72477064220183", "228/327 D4:E4")
row("cell-formula-not-calculated", "A formula that was never calculated", "=100+128 => | 327 |", None, ["error NOT_CALCULATED D4"])
row("cell-formula-not-calculated-rate", "The same in the rate column: the counts stand", "228 | 327 | =D4/E4*100 =>", "228/327 D4:E4", ["warning NOT_CALCULATED F4"])
row("rate-words-in-result", "Words in the rate column: the counts stand", "228 | 327 | gần đủ", "228/327 D4:E4", ["warning NOT_A_NUMBER F4"])

row("rate-without-counts", "A rate without numerator and denominator cannot be pooled", "| | 69.7", None, ["error RATE_WITHOUT_COUNTS F4"])
row("rate-without-counts-dashes", "Dashes beside a rate stand for counts that are not given", "- | - | 69.7", None, ["error RATE_WITHOUT_COUNTS F4"])
row("rate-zero-denominator", "Some of none", "3 | 0 |", None, ["error ZERO_DENOMINATOR E4"])
row("rate-none-of-none", "None of none counts as reported", "0 | 0 |", "0/0 D4:E4", ["info ZERO_DENOMINATOR E4"])
row("rate-numerator-exceeds", "More than all", "1250 | 1205 |", None, ["error NUMERATOR_EXCEEDS_DENOMINATOR D4 : tử số (1.250) lớn hơn mẫu số (1.205)"])
row("rate-numerator-equals", "All of all is no excess", "1205 | 1205 | 100", "1205/1205 D4:E4")
row("rate-numerator-may-exceed", "Children of neighbouring places: a warning, and kept", "1250 | 1205 |", "1250/1205 D4:E4",
    ["warning NUMERATOR_EXCEEDS_DENOMINATOR D4"], code="MAU_GIAO")


def attained(name, about, words, figures, findings=(), **more):
    rows = "\n".join(f"@{code} | {word}" for code, word in zip(ATTAINED, words))
    case(name, "signs", about, {"bao-cao.xlsx": [form(rows, **more)]}, ATTAINED,
         {"SIN_HO": dict(zip(ATTAINED, figures))} if any(figures) else {}, findings)


attained("attained-yes", "Đạt, x, có", ["| | Đạt", "| | x", "| | có"], ["1 F4", "1 F5", "1 F6"])
attained("attained-no", "Không đạt, Chưa đạt, -", ["| | Không đạt", "| | Chưa đạt", "| | -"], ["0 F4", "0 F5", "0 F6"])
attained("attained-digits", "1 and 0, as numbers and as text", ["| | 1", '| | "0"', "| | 0"], ["1 F4", "0 F5", "0 F6"])
attained("attained-in-numerator", "Written under Tử số where the result is blank", ["Đạt | |", "Không đạt | |", "1 | |"], ["1 D4", "0 D5", "1 D6"])
attained("attained-two-columns", "Đạt and Không đạt as two columns: a mark counts for the column it stands in",
         ["x |", "| x", "| X"], ["1 D4", "0 E5", "0 E6"], header="TT | Chỉ tiêu | Đơn vị tính | Đạt | Không đạt | Ghi chú")
row("attained-other-word", "Another word is asked about", "| | Đang đề nghị", None, ["error NOT_A_NUMBER F4"], code="PCGD_THCS_1")
row("attained-two", "2 is neither attained nor not", "| | 2", None, ["error NOT_WHOLE F4"], code="PCGD_THCS_1")
row("count-unreadable-result", "A result that cannot be read silences a count, whatever stands under Tử số", "20 | | chưa rõ", None,
    ["error NOT_A_NUMBER F4"], code="PCGD_TH_3")
row("count-unreadable-numerator", "A result that can be read stands; the words under Tử số are a warning", "chưa rõ | | 20", "20 F4",
    ["warning NOT_A_NUMBER D4"], code="PCGD_TH_3")
row("attained-unreadable-result", "The same for a standard: Đạt under Tử số does not take the place of the result", "Đạt | | Đang đề nghị", None,
    ["error NOT_A_NUMBER F4"], code="PCGD_THCS_1")
row("attained-unreadable-numerator", "The same for a standard: the result stands, with a warning", "Đang đề nghị | | Đạt", "1 F4",
    ["warning NOT_A_NUMBER D4"], code="PCGD_THCS_1")
row("attained-blank", "Blank is not Không đạt", "| |", None, ["error INDICATOR_MISSING F4"], code="PCGD_THCS_1")
row("attained-both-columns", "A mark in both columns", "x | x", None, ["error AMBIGUOUS_NUMBER D4"], code="PCGD_THCS_1",
    header="TT | Chỉ tiêu | Đơn vị tính | Đạt | Không đạt | Ghi chú")
attained("attained-true-and-percent", "TRUE, and 1 in a cell that shows percent", ["| | TRUE", "| | 1 {0%}", "| | FALSE"], ["1 F4", "1 F5", "0 F6"])
row("sign-nil-attained-last-year", "A dash for a standard attained last year", "| | -", "0 F4", ["warning NIL_BUT_NOT_LAST_YEAR F4"], code="PCGD_THCS_1",
    previous={"SIN_HO": {"PCGD_THCS_1": {"numerator": 1, "denominator": None}}})
