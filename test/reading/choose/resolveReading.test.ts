import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { ask } from "../../../src/reading/choose/resolveReading";
import type { Reading } from "../../../src/reading/choose/readings";
import { formatFinding } from "../../../src/texts/formatFinding";

const [indicator] = laiChau20242025.indicators;

/** A row of a figure in a cell, with the words beside it. */
const rowOf = (cell: string, label: string): Reading =>
  ({
    label,
    figure: { kind: "count", value: 1, at: { sheet: "S", cell } },
    coordinates: { qualifiers: [], years: [], calendarYears: [], unknown: [] },
    doubts: [],
  }) as unknown as Reading;

const asked = (one: Reading, other: Reading) => {
  const [doubt] = ask(one, "rows", indicator!, other).doubts;
  const { code, variant, params, at } = doubt!;
  const names = { unit: () => null, indicator: () => null };
  return formatFinding({ code, variant, at, params: { ...params, count: 1, cells: "D7" } }, names).message;
};

test("two rows that differ are named by their words, and a row without any by its cell", () => {
  const message = asked(rowOf("D7", ""), rowOf("D8", "Số rà soát"));
  expect(message.vi).toContain('dòng có ô D7 và dòng "Số rà soát" ghi số liệu khác nhau');
  expect(message.en).toContain('the row of cell D7 and the row "Số rà soát" hold different figures');
  expect(asked(rowOf("D7", "Số báo cáo"), rowOf("D8", "")).vi).toContain('dòng "Số báo cáo" và dòng có ô D8');
});
