import type { Catalogue } from "../../src/model/indicator";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { laiChauUnits } from "../../src/units/laiChau.data";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import { sampleCatalogue } from "./catalogue";
import { sampleFigures } from "./figures";
import type { SampleFigures } from "./figures";
import { offices } from "./offices.data";
import { layOutOffice } from "./report";
import type { SampleYear } from "./totals.data";
import { writeOfficeWorkbook } from "./workbook";

/** One file of the samples, its path relative to the samples' folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The years in order. */
export const sampleYears: readonly SampleYear[] = ["2023-2024", "2024-2025"];

/** The units that report, in the order of their set. */
export const sampleUnits: readonly ReportingUnit[] = districts();

function districts(): readonly ReportingUnit[] {
  const set = laiChauUnits.sets.find(({ id }) => id === "lai-chau-districts");
  if (!set) throw new Error("no unit set lai-chau-districts");
  return set.units;
}

/** The catalogue that a year of the samples is judged by. */
export function catalogueOf(year: SampleYear): Catalogue {
  return year === laiChau20242025.plan.targetYear ? laiChau20242025 : sampleCatalogue(laiChau20242025);
}

/** The raw figures of a year. */
export function figuresOf(year: SampleYear): SampleFigures {
  return sampleFigures(year, laiChau20242025, sampleUnits);
}

/** Folder of a year's workbooks. */
export const folderOf = (year: SampleYear): string => `lai-chau-${year}`;

/** File of the catalogue of 2023-2024. */
export const cataloguePath = "catalogue-2023-2024.json";

/** Every file of the samples; the same bytes on every run. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const catalogue = `${JSON.stringify(catalogueOf("2023-2024"), null, 2)}\n`;
  const years = await Promise.all(sampleYears.map(workbooksOf));
  return [{ path: cataloguePath, bytes: new TextEncoder().encode(catalogue) }, ...years.flat()];
}

async function workbooksOf(year: SampleYear): Promise<SampleFile[]> {
  const figures = figuresOf(year);
  const files = offices.map(async (office) => ({
    path: `${folderOf(year)}/${office.file}-${year}.${office.format}`,
    bytes: await writeOfficeWorkbook(
      office,
      layOutOffice(office, year, catalogueOf(year), figures[office.unit] ?? {}),
    ),
  }));
  return Promise.all(files);
}
