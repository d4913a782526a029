"""What a case is: input files, what is asked, and what must come of it. All of it is written by hand from the specification."""

from dataclasses import dataclass, field

from catalogue import DISTRICTS

CASES = []


@dataclass
class Case:
    name: str
    topic: str
    about: str
    files: dict
    rows: object
    units: object
    figures: dict
    findings: list
    more: dict = field(default_factory=dict)


def case(name, topic, about, files, rows, figures, findings=(), units=("SIN_HO",), **more):
    """One case.

    `files`: name → sheets (written as .xlsx) or bytes. `rows`, `units`: codes, "all", or for units the name of a set or "any".
    `figures`: unit → indicator → "numerator/denominator cells", "value cell" or "KAD cell"; what is not there must be silent.
    `findings`: "severity CODE unit indicator cell", with "-" for what a finding does not have; text after ":" must occur
    in the message. Further keywords (assign, previous, adjustments, results, mark) go into the file as they are.
    """
    assert all(known.name != name for known in CASES), name
    CASES.append(Case(name, topic, about, files, rows, units, figures, list(findings), more))


def one(name, topic, about, row, figure, findings=(), code="GV_MN_CHUAN", **more):
    """A case of one row of one unit's form (in row 4): "SIN_HO" and the indicator are left out of the findings."""
    from drawing import form

    options = {key: more.pop(key) for key in ("unit", "year", "font", "rewrite", "header") if key in more}
    figures = {"SIN_HO": {code: figure}} if figure else {}
    found = [complete(text, code) for text in findings]
    case(name, topic, about, {"bao-cao.xlsx": [form(row, **options)]}, [code], figures, found, **more)


def complete(text, code):
    severity, finding, place, *rest = text.split(" ", 3)
    return " ".join([severity, finding, "SIN_HO", code, place, *rest])


def silent(*present):
    """UNIT_MISSING of every district and the Department but these."""
    return [f"error UNIT_MISSING {unit} - -" for unit in DISTRICTS if unit not in present]


def finding(text):
    """A finding as the JSON of a case has it. The sheet may stand before the cell: "Biểu 01!D4"."""
    head, _, says = text.partition(" : ")
    severity, code, unit, indicator, place = head.split(" ", 4)
    sheet, _, cell = place.rpartition("!")
    parts = {"severity": severity, "code": code, "unit": unit, "indicator": indicator, "cell": cell, "sheet": sheet, "says": says}
    return {key: value for key, value in parts.items() if value not in ("", "-")}
