import type { Catalogue } from "../../src/model/indicator";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { laiChauUnits } from "../../src/units/laiChau.data";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import { sampleCatalogue } from "./catalogue";
import { presentOffices } from "./communeOffices";
import { communeUnits } from "./communes";
import { sampleFigures } from "./figures";
import type { SampleFigures } from "./figures";
import type { Office } from "./office";
import { offices } from "./offices.data";
import { presentCatalogue } from "./presentCatalogue";
import { layOutPlan } from "./planPage";
import { layOutOffice } from "./report";
import type { SampleYear } from "./totals.data";
import { clusterFiles } from "./tables/cluster";
import { sentenceFiles } from "./tables/sentences";
import { standardsFiles } from "./tables/standards";
import { yearSummaryFiles } from "./tables/yearSummary";
import { writeOfficeWorkbook, type SampleFile, type Writer } from "./workbook";

/** The years in order. */
export const sampleYears: readonly SampleYear[] = ["2023-2024", "2024-2025", "2025-2026"];

/** The districts and the Department, in the order of their set. */
export const sampleUnits: readonly ReportingUnit[] = districts();

function districts(): readonly ReportingUnit[] {
  const set = laiChauUnits.sets.find(({ id }) => id === "lai-chau-districts");
  if (!set) throw new Error("no unit set lai-chau-districts");
  return set.units;
}

/** The units that report a year. */
export const unitsOf = (year: SampleYear): readonly ReportingUnit[] =>
  year === "2025-2026" ? communeUnits : sampleUnits;

const catalogues: Readonly<Record<SampleYear, Catalogue>> = {
  "2023-2024": sampleCatalogue(laiChau20242025),
  "2024-2025": laiChau20242025,
  "2025-2026": presentCatalogue(laiChau20242025),
};

/** The catalogue that a year of the samples is judged by. */
export const catalogueOf = (year: SampleYear): Catalogue => catalogues[year];

/** The raw figures of a year. */
export function figuresOf(year: SampleYear): SampleFigures {
  return sampleFigures(year, catalogueOf(year), unitsOf(year));
}

/** Folder of a year's workbooks. */
export const folderOf = (year: SampleYear): string => `lai-chau-${year}`;

/** File of a year's catalogue; that of 2024-2025 is built in. */
export const catalogueFileOf = (year: Exclude<SampleYear, "2024-2025">): string => `catalogue-${year}.json`;

/** The plan of 2025-2026 as its appendix would be printed. */
export const planFile = "ke-hoach-2025-2026.xlsx";

const planWriter: Writer = {
  ...{ format: "xlsx", font: "Times New Roman" },
  letterhead: ["", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"],
};

/** Every file of the samples; the same bytes on every run. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const written = (["2023-2024", "2025-2026"] as const).map((year) => ({
    path: catalogueFileOf(year),
    bytes: new TextEncoder().encode(`${JSON.stringify(catalogueOf(year), null, 2)}\n`),
  }));
  const plan = await writeOfficeWorkbook(planWriter, [layOutPlan(catalogueOf("2025-2026"))]);
  const years = await Promise.all(sampleYears.map(workbooksOf));
  const tables = await Promise.all([yearSummaryFiles(), standardsFiles(), clusterFiles(), sentenceFiles()]);
  return [...written, { path: planFile, bytes: plan }, ...years.flat(), ...tables.flat()];
}

const officesOf = (year: SampleYear): readonly Office[] => (year === "2025-2026" ? presentOffices : offices);

async function workbooksOf(year: SampleYear): Promise<SampleFile[]> {
  const figures = figuresOf(year);
  const files = officesOf(year).map(async (office) => ({
    path: `${folderOf(year)}/${office.file}-${year}.${office.format}`,
    bytes: await writeOfficeWorkbook(
      office,
      layOutOffice(office, year, catalogueOf(year), figures[office.unit] ?? {}),
    ),
  }));
  return Promise.all(files);
}
