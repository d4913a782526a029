import { layOutSubmission, type SubmissionFigures } from "../../../src/sheets/submission";
import { layOutWordTable } from "../../../src/sheets/appendix/wordTable";
import { layOut } from "../layouts";
import { believableFigures, catalogue, districts, resultOf } from "../results";

const heading = {
  document: "Báo cáo",
  number: "215/BC-SGDĐT",
  date: "2024-12-05",
  issuer: "Sở GD&ĐT <Lai Châu>",
};
const figures = believableFigures(catalogue, districts, 11);
const result = resultOf({
  figures: { ...figures, SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null } },
  asOf: "2024-12-01",
});

function tableOf(form: "A" | "B", as: SubmissionFigures = "text") {
  return layOutWordTable(layOutSubmission(result, { form, figures: as, heading, signatures: true }));
}

/** The tables of HTML, each as the columns that every cell of every row covers. */
function gridsIn(html: string): number[][] {
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
    const covered: number[] = [];
    [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].forEach(([row], line) => {
      for (const [tag] of row.matchAll(/<td[^>]*>/g)) {
        const wide = Number(/colspan="(\d+)"/.exec(tag)?.[1] ?? 1);
        const high = Number(/rowspan="(\d+)"/.exec(tag)?.[1] ?? 1);
        for (let below = 0; below < high; below++)
          covered[line + below] = (covered[line + below] ?? 0) + wide;
      }
    });
    return covered;
  });
}

test.each([
  ["A", 9],
  ["B", 6],
] as const)("form %s: every row of every table covers all its %i columns", (form, columns) => {
  const [table, signatures] = gridsIn(tableOf(form).html);
  expect(table).toHaveLength(2 + catalogue.indicators.length);
  for (const covered of [...table!, ...signatures!]) expect(covered).toBe(columns);
});

test.each(["A", "B"] as const)(
  "form %s: the two heading rows repeat, widths are in points and fill the page",
  (form) => {
    const { html } = tableOf(form);
    const heads = /<thead>([\s\S]*?)<\/thead>/.exec(html)![1]!;
    expect(heads.match(/<tr/g)).toHaveLength(2);
    expect(html.match(/<thead>/g)).toHaveLength(1);
    const [columns] = /<colgroup>[\s\S]*?<\/colgroup>/.exec(html)!;
    const widths = [...columns.matchAll(/style="width:([\d.]+)pt"/g)].map((match) => Number(match[1]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(467, 0);
  },
);

test("figures stand as they are printed, whatever the copy holds", () => {
  const cells = (as: SubmissionFigures) =>
    tableOf("A", as)
      .text.split("\n")
      .filter((line) => /^\d+\t/.test(line));
  expect(cells("text")).toHaveLength(26);
  expect(cells("native")).toEqual(cells("text"));
  expect(cells("values")).toEqual(cells("text"));
  const [first] = result.consolidation.indicators;
  const sign = first!.difference! > 0 ? "+" : "";
  expect(cells("text")[0]).toContain(
    `\t${String(first!.actual).replace(".", ",")}\t${sign}${String(first!.difference).replace(".", ",")}\t`,
  );
});

test("the heading, the notes and the signatures are there, and markup in a text stays text", () => {
  const { html, text } = tableOf("A");
  expect(html).toContain("Sở GD&#38;ĐT &#60;Lai Châu&#62;");
  expect(html).not.toContain("<Lai");
  for (const part of [
    "(Kèm theo Báo cáo số 215/BC-SGDĐT",
    "Số liệu tính đến ngày 1/12/2024",
    "THỦ TRƯỞNG ĐƠN VỊ",
  ]) {
    expect(html).toContain(part);
    expect(text).toContain(part);
  }
  expect(html).not.toMatch(/<(?:style|script|link)|class=|\bEDU\b|=IF/);
});

test("of a working workbook the first printed form is taken", () => {
  expect(layOutWordTable(layOut(result)).text).toContain("KẾT QUẢ THỰC HIỆN");
  expect(() => layOutWordTable({ sheets: [] })).toThrow("no printed sheet");
});
