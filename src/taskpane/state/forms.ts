import { zipSync } from "fflate";
import type { Catalogue } from "../../domain/catalogue/indicator";
import type { PreviousYear } from "../../domain/consolidation/consolidation";
import type { ReportingUnit } from "../../domain/unit/reportingUnit";
import { layOutForm } from "../../sheets/form";
import { nameForm } from "../../sheets/formName";
import type { WorkbookSpec } from "../../sheets/spec";

/** What forms are made with. */
export interface FormSources {
  readonly catalogue: Catalogue;
  /** Last year's figures, shown beside the rows. */
  readonly previous: PreviousYear | null;
  readonly write: (spec: WorkbookSpec) => Promise<Uint8Array>;
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
