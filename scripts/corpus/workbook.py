"""Writes drawn sheets as .xlsx with openpyxl, byte for byte the same in every run."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

MOMENT = (2025, 6, 2, 8, 0, 0)
TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def workbook(sheets, names=(), edit=None):
    """The bytes of a workbook; `names` are defined names, `edit` a function from the parts of the zip file to others."""
    book = Workbook()
    book.remove(book.active)
    for drawn in sheets:
        fill(book.create_sheet(drawn.name), drawn)
    define(book, names)
    stream = io.BytesIO()
    book.save(stream)
    parts = unzip(stream.getvalue())
    for index, drawn in enumerate(sheets, 1):
        path = f"xl/worksheets/sheet{index}.xml"
        parts[path] = store_results(parts[path].decode(), drawn).encode()
    share_texts(parts)
    parts["docProps/core.xml"] = TIME.sub(b"2025-06-02T08:00:00Z", parts["docProps/core.xml"])
    return zipped(edit(parts) if edit else parts)


INLINE = re.compile(r't="inlineStr"><is>(<t[^>]*>.*?</t>)</is>', re.S)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = '<Relationship Id="rIdTexts" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>'
OVERRIDE = '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'


def share_texts(parts):
    """Puts the texts into a part of their own, as Excel does."""
    texts = {}

    def share(match):
        return f't="s"><v>{texts.setdefault(match[1], len(texts))}</v>'

    for path in [path for path in parts if path.startswith("xl/worksheets/sheet")]:
        parts[path] = INLINE.sub(share, parts[path].decode()).encode()
    items = "".join(f"<si>{rich(text)}</si>" for text in texts)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}" count="{len(texts)}" uniqueCount="{len(texts)}">{items}</sst>'.encode()
    insert(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", RELATION)
    insert(parts, "[Content_Types].xml", "</Types>", OVERRIDE)


RICH, END = "[[runs]]", "[[end]]"
MARKS = {"~": "<rPr><strike/></rPr>", "^": '<rPr><vertAlign val="superscript"/></rPr>', ".": ""}


def rich(text):
    """The runs of a text that is partly struck or superscript."""
    found = re.fullmatch(rf"<t[^>]*>{re.escape(RICH)}(.*)</t>", text, re.S)
    if not found:
        return text
    runs = found[1].split(END)[:-1]
    return "".join(f'<r>{MARKS[run[0]]}<t xml:space="preserve">{run[1:]}</t></r>' for run in runs)


def insert(parts, path, before, text):
    parts[path] = parts[path].replace(before.encode(), text.encode() + before.encode())


def define(book, names):
    from openpyxl.workbook.defined_name import DefinedName

    for name, text in names:
        book.defined_names.append(DefinedName(name, attr_text=text, hidden=True))


def fill(target, drawn):
    target.sheet_state = drawn.state
    for row, cells in enumerate(drawn.rows, 1):
        for column, cell in enumerate(cells, 1):
            if cell.value is not None or cell.formula is not None:
                put(target.cell(row, column), cell, drawn)
            if cell.across:
                target.cell(row, column).alignment = Alignment(horizontal="centerContinuous")
    for row in drawn.hidden:
        target.row_dimensions[row].hidden = True
    for top, left, bottom, right in drawn.merges:
        target.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)


def put(target, cell, drawn):
    value = cell.value
    if isinstance(value, str) and drawn.rewrite:
        value = drawn.rewrite(value)
    target.value = cell.formula if cell.formula is not None else value
    if isinstance(value, str) and cell.formula is None and not re.fullmatch(r"#[A-Z/0!?]+", value):
        target.data_type = "s"
    target.number_format = cell.format
    if cell.runs:
        target.value = RICH + "".join(f"{mark or '.'}{part}{END}" for part, mark in cell.runs)
    if drawn.font or cell.struck:
        target.font = Font(name=drawn.font, strike=cell.struck or None)


def store_results(xml, drawn):
    """Results beside formulas, which openpyxl does not write."""
    for row, cells in enumerate(drawn.rows, 1):
        for column, cell in enumerate(cells, 1):
            if cell.formula is not None and cell.value is not None:
                xml = store(xml, f"{get_column_letter(column)}{row}", cell.value)
    return xml


def store(xml, address, value):
    kind = "str" if isinstance(value, str) else "n"
    if isinstance(value, str) and value.startswith("#"):
        kind = "e"
    pattern = rf'(<c r="{address}"(?: s="\d+")?)(?: t="\w+")?(><f>.*?</f>)<v ?/>|(<c r="{address}"(?: s="\d+")?)(?: t="\w+")?(><f>.*?</f>)<v></v>'
    changed, count = re.subn(
        pattern,
        lambda match: f'{match[1] or match[3]} t="{kind}"{match[2] or match[4]}<v>{escape(str(value))}</v>',
        xml,
    )
    assert count == 1, (address, count, xml[:2000])
    return changed


def unzip(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return stream.getvalue()
