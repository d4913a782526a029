import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/files/write/write";
import { readWorkbookFile } from "../../src/files/read";
import { isFailure } from "../../src/files/failure";
import { createdAt, everything } from "./everything";

const scratch = mkdtempSync(join(tmpdir(), "edu-indicators-xlsx-"));
const path = join(scratch, "everything.xlsx");

beforeAll(async () => writeFileSync(path, await writeWorkbook(everything, { createdAt })));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What openpyxl finds in the file, as JSON. */
const LOOK = `
import json, sys, openpyxl
from urllib.parse import unquote
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Tổng hợp"]
defined = book.defined_names
names = {d.name: d for d in (defined.values() if hasattr(defined, "values") else defined.definedName) if d.localSheetId is None}
rule = lambda r: [r.type, r.operator, list(r.formula)]
print(json.dumps({
  "sheets": [[s.title, s.sheet_state] for s in book],
  "names": {n: d.hidden for n, d in names.items()},
  "mark": names["EDU_INDICATORS_MARK"].value,
  "titles": sheet.print_title_rows,
  "area": str(sheet.print_area).strip("[]'"),
  "text": [sheet["B4"].value, sheet["B4"].data_type, sheet["B5"].value, sheet["B5"].data_type],
  "formula": sheet["C3"].value,
  "merged": [str(r) for r in sheet.merged_cells.ranges],
  "rules": [[str(r.sqref), [rule(x) for x in r.rules]] for r in sheet.conditional_formatting],
  "validations": [[str(v.sqref), v.type, v.operator, v.formula1, v.allow_blank] for v in sheet.data_validations.dataValidation],
  "freeze": sheet.freeze_panes,
  "filter": sheet.auto_filter.ref,
  "margins": [round(getattr(sheet.page_margins, side) * 25.4, 1) for side in ("top", "bottom", "left", "right")],
  "page": [sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage],
  "header": [sheet.oddHeader.center.text, sheet.firstHeader.center.text, sheet.HeaderFooter.differentFirst],
  "protected": [sheet.protection.sheet, book["Chi tiết"]["B1"].protection.locked],
  "font": [sheet["A1"].font.name, sheet["A1"].font.b],
  "note": sheet["B3"].comment.text,
  "links": [sheet["B4"].hyperlink.location, unquote(sheet["C5"].hyperlink.target)],
  "grid": sheet.sheet_view.showGridLines,
  "tab": sheet.sheet_properties.tabColor.rgb,
  "width": sheet.column_dimensions["B"].width,
  "height": sheet.row_dimensions[1].height,
  "title": book.properties.title,
  "created": book.properties.created.isoformat(),
}))
`;

it("openpyxl finds everything that the spec says", () => {
  const found: unknown = JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", LOOK, path], { encoding: "utf8" }),
  );
  expect(found).toEqual({
    sheets: [
      ["Tổng hợp", "visible"],
      ["Chi tiết", "visible"],
      ["Nhật ký", "hidden"],
    ],
    names: {
      EDU_INDICATORS_MARK: true,
      EDU_INDICATORS_SHEET_summary: true,
      EDU_INDICATORS_SHEET_detail: true,
      EDU_INDICATORS_SHEET_journal: true,
      ket_qua: null,
    },
    mark: '"edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu"',
    titles: "$2:$2",
    area: expect.stringContaining("$A$1:$D$6"),
    text: ["=1+1", "s", "#N/A", "s"],
    formula: "=ROUND(100*'Chi tiết'!B1/'Chi tiết'!B2,1)",
    merged: ["A1:D1"],
    rules: [
      ["D3:D6", [["cellIs", "equal", ['"Chưa đạt"']]]],
      ["C3:C6", [["expression", null, ["AND(ISNUMBER(C3),C3<0)"]]]],
      ["A3:A4", [["colorScale", null, []]]],
    ],
    validations: [
      ["C3", "whole", "greaterThanOrEqual", "0", true],
      ["D4", "list", null, '"Đạt,Không đạt"', true],
    ],
    freeze: "C3",
    filter: "A2:D6",
    margins: [20, 20, 30, 15],
    page: [9, "portrait", 1, 0, true],
    header: ["&P", null, true],
    protected: [true, false],
    font: ["Arial", true],
    note: "Trẻ dưới 36 tháng",
    links: ["'Chi tiết'!B1", "mẫu/Huyện Sìn Hồ #1.xlsx"],
    grid: false,
    tab: "FF1F4E63",
    width: 40,
    height: 30,
    title: "Tổng hợp 2024-2025",
    created: "2025-06-01T02:03:04",
  });
});

it.each(["xlsx", "ods", "xls"])(
  "LibreOffice opens it, computes it and saves it as .%s that reads back",
  (format) => {
    const folder = join(scratch, format);
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${scratch}/profile`,
        "--convert-to",
        format,
        "--outdir",
        folder,
        path,
      ],
      { stdio: "ignore" },
    );
    const reading = readWorkbookFile(readFileSync(join(folder, `everything.${format}`)), null);
    if (isFailure(reading)) throw new Error(reading.variant);
    const [summary, , journal] = reading.sheets;
    expect(summary!.values.slice(2, 5).map((row) => row.slice(0, 3))).toEqual([
      [1, "Tỷ lệ huy động trẻ nhà trẻ", 32.7],
      [2, "=1+1", expect.anything()],
      // LibreOffice keeps a truth value in .ods as a number that is shown as one.
      [format === "ods" ? 1 : true, "#N/A", "Nguồn"],
    ]);
    expect(summary!.values[2]![3]).toBe("Chưa đạt");
    expect(journal!.visibility).toBe("hidden");
    expect(reading.mark?.unit).toBe("Tỉnh Lai Châu");
    expect(reading.sheets.map(({ mark }) => mark)).toEqual(["summary", "detail", "journal"]);
  },
);
