"""Tables drawn as text: one line per row, cells parted by "|".

A number is a number ("12.5"), "12" in quotes a text, #REF! an error, TRUE a boolean, everything else a text.
"~29~30" is a text whose first two digits are struck through, "303^1^" one whose last is superscript, "~29~" a cell struck whole;
"<>text" is centred across the cells "<>" beside it; a line that begins with "(hidden)" is a hidden row.
"<" merges a cell with the one to its left, "^" with the one above; `0.698 {0.0%}` has a number format;
`=A1/B1 => 3` is a formula with its stored result, `=A1/B1 =>` one that was never calculated; "\\n" is a line break.
A line that begins with @CODE begins with number, name and unit of measure of that indicator; "@CODE:name" is the name alone.
"""

import re
from dataclasses import dataclass, field

from catalogue import ROWS


@dataclass
class Cell:
    value: object = None
    format: str = "General"
    formula: str | None = None
    runs: list | None = None
    struck: bool = False
    across: bool = False


@dataclass
class Sheet:
    """A drawn sheet; `state` and `font` as openpyxl has them, `rewrite` changes every text (an old encoding)."""

    name: str
    rows: list
    state: str = "visible"
    font: str | None = None
    rewrite: object = None
    merges: list = field(default_factory=list)
    hidden: list = field(default_factory=list)


HIDDEN = "(hidden)"


def sheet(name, drawing, **options):
    lines = [line.strip() for line in drawing.strip("\n").split("\n")]
    hidden = [row for row, line in enumerate(lines, 1) if line.startswith(HIDDEN)]
    lines = [line.removeprefix(HIDDEN).strip() for line in lines]
    cells = [[cell.strip() for cell in expand(line).split("|")] for line in lines]
    return Sheet(name, [[parse(cell) for cell in row] for row in cells], merges=merges(cells), hidden=hidden, **options)


def expand(line):
    line = re.sub(r"@(\w+):name", lambda match: ROWS[match[1]][1], line)
    line = re.sub(r"@(\w+):number", lambda match: str(ROWS[match[1]][0]), line)
    return re.sub(r"@(\w+)", lambda match: " | ".join(map(str, ROWS[match[1]])), line)


def parse(cell):
    body, form = re.fullmatch(r"(.*?)(?: ?\{([^}]*)\})?", cell).groups()
    formula = re.fullmatch(r"(=.*) =>(.*)", body)
    text = (formula[2] if formula else body).strip()
    if text.startswith("<>"):
        return Cell(text[2:] or None, across=True)
    if struck := re.fullmatch(r"~([^~]+)~", text):
        return Cell(value_of(struck[1]), struck=True)
    runs = [(part, mark) for mark, part in ((piece[:1], piece.strip("~^")) for piece in re.findall(r"~[^~]+~|\^[^^]+\^|[^~^]+", text))]
    if len(runs) > 1:
        return Cell("".join(part for part, _ in runs), runs=[(part, mark if mark in "~^" else "") for part, mark in runs])
    return Cell(value_of(text), form or "General", formula[1] if formula else None)


def value_of(text):
    if text in ("", "<", "^"):
        return None
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return float(text)
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    quoted = re.fullmatch(r'"(.*)"', text)
    return (quoted[1] if quoted else text).replace("\\n", "\n")


def merges(cells):
    def sign(row, column):
        return cells[row][column] if row < len(cells) and column < len(cells[row]) else None

    found = []
    for top, row in enumerate(cells):
        for left, cell in enumerate(row):
            if cell in ("<", "^"):
                continue
            right, bottom = left, top
            while sign(top, right + 1) == "<":
                right += 1
            while sign(bottom + 1, left) == "^":
                bottom += 1
            if (right, bottom) != (left, top):
                found.append((top + 1, left + 1, bottom + 1, right + 1))
    return found


FORM = "TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả | Ghi chú"


def form(rows, unit="Huyện Sìn Hồ", year="Năm học 2024-2025", name="Biểu 01", header=FORM, **options):
    """The form of the Department: the unit in row 1, the year in row 2, the header in row 3, rows from row 4."""
    lines = [line.strip() for line in rows.strip("\n").split("\n")]
    sender = f"Đơn vị báo cáo: {unit}" if unit else ""
    return sheet(name, "\n".join([sender, year, header, *lines]), **options)
