import { formatConfirmedNote } from "../../src/letters/obstacles";
import { issuedLine } from "../../src/sheets/appendix/printed";
import { readInput } from "../../src/sheets/readBack/readInput";
import type { CellSpec, WorkbookSpec } from "../../src/sheets/spec";
import { layOutSubmission, type SubmissionOptions } from "../../src/sheets/submission";
import { bytesOf, layOut, sheetOf, snapshotOf } from "./layouts";
import { believableFigures, catalogue, districts, previousOf, resultOf } from "./results";

const heading = {
  document: "Báo cáo",
  number: "215/BC-SGDĐT",
  date: "2024-12-05",
  issuer: "Sở Giáo dục và Đào tạo",
};
const figures = believableFigures(catalogue, districts, 11);
const result = resultOf({
  figures: { ...figures, SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null } },
  previous: previousOf(figures, "2023-2024"),
  asOf: "2024-12-01",
  adjustments: [
    {
      unit: "SIN_HO",
      indicator: "NHA_TRE",
      field: "numerator",
      old: null,
      new: 1000,
      reason: "gọi điện",
      document: "",
      confirmedBy: "Bà Mai",
      when: "2024-12-02",
    },
  ],
});

const usual: SubmissionOptions = { form: "A", figures: "native", heading, signatures: true };
const copy = (options: Partial<SubmissionOptions> = {}) => layOutSubmission(result, { ...usual, ...options });

function cellsIn({ sheets }: WorkbookSpec): CellSpec[] {
  return sheets.flatMap(({ rows }) => rows.flat().filter((cell) => cell !== null));
}

const textsOf = (spec: WorkbookSpec): string[] =>
  cellsIn(spec).flatMap(({ value }) => (typeof value === "string" ? [value] : []));

describe.each(["A", "B"] as const)("form %s", (form) => {
  test.each(["native", "values", "text"] as const)(
    "with %s holds no EDU function, no link and no note",
    (figures) => {
      const spec = copy({ form, figures });
      for (const { formula = "", link, note } of cellsIn(spec)) {
        expect(formula).not.toMatch(/EDU/i);
        expect([link, note]).toEqual([undefined, undefined]);
      }
      expect(spec.sheets.map(({ key }) => key)).toEqual(
        figures === "native" ? ["submission", "submissionDetail"] : ["submission"],
      );
    },
  );

  test("with formulas refers to nothing but its own sheets", () => {
    const titles = copy({ form }).sheets.map(({ title }) => `'${title}'`);
    const references = cellsIn(copy({ form })).flatMap(
      ({ formula = "" }) => formula.match(/'[^']+'(?=!)|\[/g) ?? [],
    );
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(titles).toContain(reference);
  });

  test.each(["values", "text"] as const)("with %s has no formula", (figures) => {
    expect(cellsIn(copy({ form, figures })).filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test("shows what the working workbook's appendix shows", () => {
    const key = form === "A" ? "appendixA" : "appendixB";
    const working = sheetOf(layOut(result, { heading, signatures: true }), key).rows;
    const shown = (rows: typeof working) => rows.map((row) => row.map((cell) => cell?.value ?? ""));
    const [native, values] = (["native", "values"] as const).map(
      (figures) => copy({ form, figures }).sheets[0]!.rows,
    );
    expect(shown(native!).slice(5)).toEqual(shown(working).slice(5));
    expect(shown(values!)).toEqual(shown(native!));
  });
});

test("figures as text have a decimal comma and a sign, on the right", () => {
  const rows = copy({ figures: "text" }).sheets[0]!.rows;
  const values = copy({ figures: "values" }).sheets[0]!.rows;
  const figureCells = rows.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      cell?.style === "printFigureText" ? [{ cell, was: values[line]![column]! }] : [],
    ),
  );
  expect(figureCells.length).toBeGreaterThan(26 * 3);
  for (const { cell, was } of figureCells) {
    if (typeof was.value !== "number") continue;
    const sign = was.style === "printSigned" && was.value > 0 ? "+" : "";
    expect(cell.value).toBe(sign + String(was.value).replace(".", ","));
  }
});

test.each<[string, "A" | "B", Partial<typeof heading>, string]>([
  [
    "all known",
    "A",
    {},
    "(Kèm theo Báo cáo số 215/BC-SGDĐT ngày 05 tháng 12 năm 2024 của Sở Giáo dục và Đào tạo)",
  ],
  [
    "no number",
    "A",
    { number: "" },
    "(Kèm theo Báo cáo số ……/BC-……… ngày 05 tháng 12 năm 2024 của Sở Giáo dục và Đào tạo)",
  ],
  [
    "nothing",
    "A",
    { document: "", number: "", date: "", issuer: "" },
    "(Kèm theo Báo cáo số ……/BC-……… ngày …… tháng …… năm 20…… của ………………)",
  ],
  [
    "nothing",
    "B",
    { document: "", number: "", date: "", issuer: "" },
    "(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm 20…… của Ủy ban nhân dân tỉnh Lai Châu)",
  ],
  [
    "another document",
    "A",
    { document: "Công văn", number: " ", date: "2025-02-28" },
    "(Kèm theo Công văn số …… ngày 28 tháng 02 năm 2025 của Sở Giáo dục và Đào tạo)",
  ],
  [
    "March",
    "A",
    { date: "2025-03-09" },
    "(Kèm theo Báo cáo số 215/BC-SGDĐT ngày 09 tháng 3 năm 2025 của Sở Giáo dục và Đào tạo)",
  ],
])("the line under the title: %s, form %s", (_, form, given, line) => {
  expect(
    textsOf(copy({ form, heading: { ...heading, ...given } })).map((text) => text.replaceAll("\u00a0", " ")),
  ).toContain(line);
});

test("of the working workbook's two forms the one that the document is about names it", () => {
  const lines = (document: string) => {
    const spec = layOut(result, { heading: { ...heading, document } });
    return [sheetOf(spec, "appendixA"), sheetOf(spec, "appendixB")].map((sheet) =>
      String(sheet.rows[2]?.[0]?.value),
    );
  };
  expect(lines("Báo cáo").map((line) => line.includes("215/BC-SGDĐT"))).toEqual([true, false]);
  expect(lines("Kế hoạch").map((line) => line.includes("215/BC-SGDĐT"))).toEqual([false, true]);
  expect(issuedLine("A", null)).toContain("……/BC-………");
});

test("what was confirmed stands below the table, with the date of the figures told once", () => {
  const confirmedNote = formatConfirmedNote(result)!.vi;
  for (const form of ["A", "B"] as const) {
    const texts = textsOf(copy({ form, confirmedNote })).filter((text) => text.includes("Số liệu"));
    expect(texts.filter((text) => text.includes("ngày 1/12/2024"))).toEqual([`- ${confirmedNote}`]);
  }
});

test("an officer's note stands before ours and never in place of it", () => {
  const noteOf = (spec: WorkbookSpec) => spec.sheets[0]!.rows.map((row) => row[8]?.value ?? "");
  const [plain, noted] = [copy({}), copy({ notes: { NHA_TRE: "Số liệu của Phòng" } })].map(noteOf);
  const line = noted!.findIndex((note) => String(note).startsWith("Số liệu của Phòng"));
  expect(noted![line]).toBe(["Số liệu của Phòng", plain![line]].filter((text) => text !== "").join("\n"));
  expect(noted!.filter((note, row) => note !== plain![row])).toHaveLength(1);
});

test.each(["native", "values", "text"] as const)("a copy with %s is never pooled", async (figures) => {
  const snapshot = snapshotOf(await bytesOf(copy({ figures })), "ban-nop.xlsx");
  expect(snapshot.mark).toBeNull();
  const reading = readInput(snapshot, { catalogue, scope: { kind: "any" }, assignments: [] });
  expect(reading.candidates).toEqual([]);
  expect(reading.findings.map(({ code, variant }) => [code, variant])).toEqual([
    ["OUR_OWN_OUTPUT", "submission"],
  ]);
});
