import { zipSync } from "fflate";
import type { Catalogue } from "../../model/indicator";
import type { PreviousYear } from "../../model/consolidation";
import type { ReportingUnit } from "../../model/reportingUnit";
import { layOutForm } from "../../sheets/form/write";
import { nameForm } from "../../sheets/form/name";
import type { SheetSpec, WorkbookSpec } from "../../sheets/spec";

export { unitsWithRows } from "../../sheets/form/write";

/** What forms are made with. */
export interface FormSources {
  readonly catalogue: Catalogue;
  /** Last year's figures, shown beside the rows. */
  readonly previous: PreviousYear | null;
  readonly write: (spec: WorkbookSpec) => Promise<Uint8Array>;
}

/** Characters that Excel takes in a sheet's title, and those that it refuses. */
const LONGEST_TITLE = 31;
const REFUSED = /[\\/?*[\]:]/g;

/** The blank forms of all units as the sheets of one workbook, for where files cannot be handed over one by one. */
export function joinForms(
  units: readonly ReportingUnit[],
  { catalogue, previous }: Omit<FormSources, "write">,
): WorkbookSpec {
  const specs = units.map((unit) => layOutForm(unit, catalogue, { previous }));
  const sheets = specs.map(({ sheets: [form] }, index): SheetSpec => {
    const { names: _names, ...sheet } = form!;
    const title = units[index]!.name.replace(REFUSED, " ").slice(0, LONGEST_TITLE).trim();
    return { ...sheet, title };
  });
  return { ...specs[0]!, sheets };
}

/** One blank form per unit, together in the bytes of a ZIP file. Workbooks are compressed already. */
export async function writeForms(
  units: readonly ReportingUnit[],
  { catalogue, previous, write }: FormSources,
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const unit of units) files[nameForm(unit)] = await write(layOutForm(unit, catalogue, { previous }));
  return zipSync(files, { level: 0 });
}
