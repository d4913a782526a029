"""Files of other formats, broken files and hostile files: each gives its finding, or its figures, and the run goes on."""

import re
import struct
import zlib

from cases import case
from compound import BOF, EOF, compound, locked_workbook
from drawing import form, sheet
from foreign import converted
from workbook import unzip, workbook, zipped

ROW = "@GV_MN_CHUAN | 90 | 100 | 90"
FIGURES = {"SIN_HO": {"GV_MN_CHUAN": "90/100 D4:E4"}}
GOOD = workbook([form(ROW)])
SHEET = "xl/worksheets/sheet1.xml"


def read(name, about, file, content, findings=()):
    case(name, "files", about, {file: content}, ["GV_MN_CHUAN"], FIGURES, findings)


def refused(name, about, file, content, says):
    case(name, "files", about, {file: content}, ["GV_MN_CHUAN"], {}, [f"error UNREADABLE_FILE - - - : {says}", "error UNIT_MISSING SIN_HO - -"])


def edited(change, part=SHEET):
    """The good report with one part changed."""
    parts = unzip(GOOD)
    parts[part] = change(parts[part].decode()).encode()
    return zipped(parts)


def inside(text):
    """More rows at the end of the sheet."""
    return edited(lambda xml: xml.replace("</sheetData>", text + "</sheetData>"))


MANY_ROWS = [form("@NHA_TRE | \"1.228\" | \"2.327\" | \"52,8\"\n" + ROW)]
case("file-xls", "files", "A workbook of Excel 97-2003", {"bao-cao.xls": converted(".xls", [form(ROW)])}, ["GV_MN_CHUAN"], FIGURES)
case("file-ods", "files", "An OpenDocument workbook", {"bao-cao.ods": converted(".ods", [form(ROW)])}, ["GV_MN_CHUAN"], FIGURES)
case("file-xls-draft-hidden", "files", "An old workbook with a hidden draft and a number as text",
     {"bao-cao.xls": converted(".xls", [form("@GV_MN_CHUAN | \"1.090\" | \"1.100\" | \"99,1\""), form("@GV_MN_CHUAN | 1 | 2 |", name="Cũ hơn", state="hidden")])},
     ["GV_MN_CHUAN"], {"SIN_HO": {"GV_MN_CHUAN": "1090/1100 Biểu 01!D4:E4"}})
case("file-ods-draft-hidden", "files", "An OpenDocument workbook with a hidden draft",
     {"bao-cao.ods": converted(".ods", [form(ROW), form("@GV_MN_CHUAN | 1 | 2 |", name="Cũ hơn", state="hidden")])}, ["GV_MN_CHUAN"],
     {"SIN_HO": {"GV_MN_CHUAN": "90/100 Biểu 01!D4:E4"}})
case("file-xls-merged-header", "files", "An old workbook with merged cells and a percentage",
     {"bao-cao.xls": converted(".xls", [sheet("Biểu 01", """
Đơn vị báo cáo: Huyện Sìn Hồ | < | < | <
Năm học 2024-2025
TT | Chỉ tiêu | ĐVT | Số lượng | < | Tỷ lệ
^ | ^ | ^ | Tử số | Mẫu số | ^
@GV_MN_CHUAN | 698 | 1000 | 0.698 {0.0%}""")])}, ["GV_MN_CHUAN"], {"SIN_HO": {"GV_MN_CHUAN": "698/1000 D5:E5"}})
read("file-xlsx-named-xls", "An .xlsx that was named .xls", "bao-cao.xls", GOOD)
read("file-without-dimension", "A workbook without the usual size of its sheet", "bao-cao.xlsx", edited(lambda xml: xml.replace('<dimension ref="A1:G4" />', "").replace('<dimension ref="A1:G4"/>', "")))
read("file-of-inline-strings", "Texts inside the sheet instead of a table of their own", "bao-cao.xlsx",
     edited(lambda xml: xml.replace("</row></sheetData>", '<c r="H4" t="inlineStr"><is><t>Đã rà soát</t></is></c></row></sheetData>')))

STRICT = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}


def strict():
    """The same workbook as Excel saves it as "Strict Open XML": other namespaces, nothing else."""
    parts = unzip(GOOD)
    for path, data in parts.items():
        for old, new in STRICT.items():
            data = data.replace(old.encode(), new.encode())
        parts[path] = data
    return zipped(parts)


def prefixed(xml):
    """Every element with a prefix, as some libraries write them."""
    body = re.sub(r"<(/?)(?!\?)(\w)", r"<\1x:\2", xml)
    return body.replace("xmlns=", "xmlns:x=", 1)


read("file-strict", "A workbook saved as Strict Open XML", "bao-cao.xlsx", strict())
read("file-prefixed", "A sheet whose elements have a prefix, as some libraries write them", "bao-cao.xlsx", edited(prefixed))
read("file-wrong-dimension", "A sheet that announces a single cell as its size", "bao-cao.xlsx", edited(lambda xml: xml.replace('ref="A1:G4"', 'ref="A1"')))
read("file-without-addresses", "Cells and rows without their addresses", "bao-cao.xlsx",
     edited(lambda xml: re.sub(r'<(row|c) r="\w+"', r"<\1", xml)))
read("file-utf16", "A sheet in UTF-16", "bao-cao.xlsx",
     zipped(unzip(GOOD) | {SHEET: ('<?xml version="1.0" encoding="UTF-16"?>' + unzip(GOOD)[SHEET].decode()).encode("utf-16")}))
read("file-rich-text", "A name in several fonts, with a reading aid", "bao-cao.xlsx", edited(lambda xml: re.sub(
    r"<si><t>([^<]*?m&#7847;m non)([^<]*)</t></si>",
    r'<si><r><t xml:space="preserve">\1</t></r><r><rPr><b/></rPr><t xml:space="preserve">\2</t></r><rPh sb="0" eb="1"><t>abc</t></rPh></si>', xml), "xl/sharedStrings.xml"))
read("file-xlsm", "A workbook with macros: they are left alone", "bao-cao.xlsm", zipped(unzip(GOOD) | {"xl/vbaProject.bin": bytes(range(256))}))
case("file-year-in-its-name", "reports", "Only the file's name says the year, and it is last year's", {"BC NH 2023-2024.xlsx": [form(ROW, year="")]}, ["GV_MN_CHUAN"], {},
     ["error WRONG_SCHOOL_YEAR SIN_HO - A3 : 2023-2024", "error UNIT_MISSING SIN_HO - -"])

refused("broken-empty", "A file of 0 bytes", "bao-cao.xlsx", b"", "0 byte")
refused("broken-truncated", "A workbook that was not copied completely", "bao-cao.xlsx", GOOD[: len(GOOD) * 2 // 3], "hỏng")
refused("broken-truncated-early", "Only the first 100 bytes of a workbook", "bao-cao.xlsx", GOOD[:100], "hỏng")
refused("broken-bytes-changed", "A workbook with bytes changed in the middle", "bao-cao.xlsx", GOOD[:2000] + b"\xaa" * 64 + GOOD[2064:], "")
refused("broken-sheet-cut-off", "A sheet that ends in the middle of a row", "bao-cao.xlsx", edited(lambda xml: xml[: xml.index("</row>")]), "hỏng")
refused("broken-no-workbook-part", "An office file without its workbook", "bao-cao.xlsx", zipped({k: v for k, v in unzip(GOOD).items() if "workbook" not in k}), "không phải là bảng tính")
case("broken-xls-truncated", "files", "An old workbook that was not copied completely", {"bao-cao.xls": converted(".xls", [form(ROW)], 2600)}, ["GV_MN_CHUAN"], {},
     ["error UNREADABLE_FILE - - -", "error UNIT_MISSING SIN_HO - -"])
refused("false-html", "A web page named .xls, as some portals export", "bao-cao.xls",
        "<html><body><table><tr><td>Chỉ tiêu</td><td>Kết quả</td></tr></table></body></html>".encode(), "trang web")
refused("false-csv", "Comma-separated text named .xls", "bao-cao.xls", "TT,Chỉ tiêu,Kết quả\n12,Tỷ lệ giáo viên,90\n".encode(), "văn bản thường")
refused("false-csv-utf16", "Unicode text of Excel named .xls", "bao-cao.xls", "TT\tChỉ tiêu\tKết quả\n".encode("utf-16"), "văn bản thường")
refused("false-xml", "An XML spreadsheet of 2003", "bao-cao.xls",
        b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>', "XML")
refused("false-docx", "A document of Word named .xlsx", "bao-cao.xlsx", zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"}), "không phải là bảng tính")
refused("false-zip", "A zip file of other files named .xlsx", "bao-cao.xlsx", zipped({"doc/bao-cao.txt": b"abc"}), "không phải là bảng tính")
refused("false-pdf", "A PDF named .xlsx", "bao-cao.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", "không phải là bảng tính")
refused("false-image", "A photograph named .xlsx", "bao-cao.xlsx", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(64)), "không phải là bảng tính")
refused("false-doc", "A document of Word 97 named .xls", "bao-cao.xls", compound({"WordDocument": b"\xec\xa5"}), "không phải là bảng tính")
refused("locked-xlsx", "A password to open an .xlsx", "bao-cao.xlsx", compound({"EncryptedPackage": bytes(range(200)), "EncryptionInfo": b"\x04\0\x04\0"}), "mật khẩu")
refused("locked-xls", "A password to open an .xls", "bao-cao.xls", compound({"Workbook": locked_workbook()}), "mật khẩu")
refused("broken-xls-stream", "An old workbook whose stream ends at once", "bao-cao.xls", compound({"Workbook": BOF}), "")

refused("hostile-zip-bomb", "A part that unpacks to a thousand times its size", "bao-cao.xlsx", inside(" " * 8_000_000), "nén trên 250 lần")


def lying():
    """The sheet announces 100 bytes and unpacks to 8 million."""
    data = inside(" " * 8_000_000)
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(SHEET.encode()))
    return data[: at + 24] + struct.pack("<I", 100) + data[at + 28 :]


refused("hostile-zip-lies", "A part that announces 100 bytes and unpacks to 8 million", "bao-cao.xlsx", lying(), "hỏng")


def announced(count):
    at = GOOD.rindex(b"PK\x05\x06")
    return GOOD[: at + 8] + struct.pack("<HH", count, count) + GOOD[at + 12 :]


refused("hostile-many-entries", "A zip file that announces 60,000 parts", "bao-cao.xlsx", announced(60_000), "trên 5.000 phần")
LOL = '<!DOCTYPE sst [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {here} "{("&" + there + ";") * 10}">' for there, here in zip("abcdefgh", "bcdefghi")) + "]>"


def with_entities(doctype, entity):
    parts = unzip(GOOD)
    strings = parts["xl/sharedStrings.xml"].decode()
    strings = strings.replace("<sst", doctype + "<sst", 1).replace("</sst>", f"<si><t>&{entity};</t></si></sst>")
    parts["xl/sharedStrings.xml"] = strings.encode()
    return zipped(parts)


refused("hostile-billion-laughs", "Entities that unfold to a billion letters", "bao-cao.xlsx", with_entities(LOL, "i"), "")
refused("hostile-outer-entity", "An entity that asks for a file of the machine", "bao-cao.xlsx",
        with_entities('<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "x"), "")
refused("hostile-many-sheets", "A workbook of 501 sheets", "bao-cao.xlsx",
        edited(lambda xml: xml.replace("</sheets>", "".join(f'<sheet name="S{i}" sheetId="{i + 10}" state="visible" r:id="rId1"/>' for i in range(501)) + "</sheets>"), "xl/workbook.xml"),
        "trên 500 trang tính")
refused("hostile-far-cell", "A number in the last cell of the sheet", "bao-cao.xlsx", inside('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "quá xa")
read("hostile-formatted-to-the-end", "Rows formatted down to 1,048,576", "bao-cao.xlsx",
     inside("".join(f'<row r="{row}"><c r="A{row}" s="0"/></row>' for row in range(1_044_000, 1_048_577))))
read("hostile-wide-merge", "A merged area over every row and column", "bao-cao.xlsx",
     edited(lambda xml: xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="H1:XFD1048576"/></mergeCells>')))
read("hostile-wide-size", "A sheet that announces its whole grid as its size", "bao-cao.xlsx", edited(lambda xml: xml.replace("A1:G4", "A1:XFD1048576")))
case("hostile-circular", "files", "Two formulas that refer to each other, with the results that Excel stored",
     {"bao-cao.xlsx": [form("@GV_MN_CHUAN | =E4-10 => 90 | =D4+10 => 100 | 90")]}, ["GV_MN_CHUAN"], FIGURES)


def external():
    """Links to another workbook as Excel stores them, with its copy of the other's cells."""
    parts = unzip(workbook([form("@GV_MN_CHUAN | =[1]Bieu!B2 => 90 | 100 | 90")]))
    link = ('<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"/></externalLink>')
    parts["xl/externalLinks/externalLink1.xml"] = link.encode()
    relation = '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/>'
    path = "xl/_rels/workbook.xml.rels"
    parts[path] = parts[path].decode().replace("</Relationships>", relation + "</Relationships>").encode()
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].decode().replace("</sheets>", '</sheets><externalReferences><externalReference r:id="rIdX"/></externalReferences>').encode()
    return zipped(parts)


case("hostile-external-link", "files", "A figure from another workbook: nothing is fetched, the stored number is kept with a warning",
     {"bao-cao.xlsx": external()}, ["GV_MN_CHUAN"], FIGURES, ["warning EXTERNAL_LINK SIN_HO GV_MN_CHUAN D4"])
