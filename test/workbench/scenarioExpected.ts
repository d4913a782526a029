/** What is expected of a scenario, held against the sheets that came of it and against what the pane says. */
import { columnName } from "../../src/model/address";
import { CHECKS_COLUMNS } from "../../src/sheets/checks/columns.data";
import { indexColumns } from "../../src/sheets/columns";
import { EXPECTED_TEXTS, STATUS_TEXTS } from "../../src/sheets/labels.data";
import type { Scenario } from "../../src/workbench/scenarios/scenario";

/** Scenarios that are about the grid or about Excel's looks, and are judged in a browser; the others need none. */
export const IN_BROWSER: readonly string[] = ["two-hundred-sheets", "manual-calculation", "dark"];

/** What came of a scenario. */
export interface SeenOutcome {
  /** Everything that the pane says. */
  readonly text: string;
  readonly sheets: readonly string[];
  /** Values of the first rows of a column; blank is null. */
  column(sheet: string, letter: string): Promise<readonly unknown[]>;
}

/** Rows of a sheet that are looked at. */
export const ROWS_SEEN = 80;

/** Fails the test where something expected has not come about. */
export async function expectOutcome(
  { expect: wanted, fill }: Scenario,
  { text, sheets, column }: SeenOutcome,
): Promise<void> {
  for (const said of wanted.says ?? []) expect(text).toMatch(said);
  expect(sheets.includes("Tổng hợp")).toBe(wanted.outcome === "written");
  if (wanted.outcome !== "written") return expect(fill).toBeDefined();
  const [received] = (await column("Tổng hợp", "A")).filter((value) => /Đã nhận báo cáo/.test(String(value)));
  expect(received).toMatch(new RegExp(`${wanted.received}/9 đơn vị`));
  if (wanted.statuses) expect(countStatuses(await column("Tổng hợp", "J"))).toEqual(wanted.statuses);
  const codes = await column("Kết quả kiểm tra", columnName(indexColumns(CHECKS_COLUMNS).code));
  expect(codes).toEqual(expect.arrayContaining([...(wanted.findings ?? [])]));
}

/** Rows by status: the verdicts that stand in the sheet, by the names of the domain. */
function countStatuses(cells: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [status, text] of Object.entries(STATUS_TEXTS)) {
    const expected = EXPECTED_TEXTS[status as keyof typeof STATUS_TEXTS];
    const count = cells.filter((cell) => cell === text || cell === expected).length;
    if (count > 0) counts[status] = count;
  }
  return counts;
}
