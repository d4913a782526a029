/** What comes of every folder of samples, and of a large province, for tests that hold over all of them. */
import { readFileSync } from "node:fs";
import { readFile } from "../../src/cli/reading/fileReading";
import { walkInputs } from "../../src/cli/sources/walk";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import type { ConsolidationRequest, ConsolidationResult } from "../../src/model/consolidation";
import type { Catalogue } from "../../src/model/indicator";
import type { UnitScope, UnitSet } from "../../src/model/reportingUnit";
import type { WorkbookSnapshot } from "../../src/model/snapshot";
import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { freezeResult } from "../../src/pooling/rounds";
import { consolidateStandards } from "../../src/standards/consolidateStandards";
import { readConditions } from "../../src/standards/readConditions";
import { readDecisions } from "../../src/standards/readDecisions";
import { readHistory } from "../../src/sheets/history/readHistory";
import { readBackWorkbook } from "../../src/sheets/readBack/workbook";
import { completeSet } from "../../src/units/list/completeSet";
import { readUnitList } from "../../src/units/list/readUnitList";
import { findUnitSet, loadUnitSet } from "../../src/units/unitSets";
import { bytesOf, layOut, snapshotOf } from "../sheets/layouts";
import { believableFigures, resultOf } from "../sheets/results";

/** Folders of samples, and a province of 168 communes whose figures are drawn. */
export const SAMPLES = [
  "lai-chau-2023-2024",
  "lai-chau-2024-2025",
  "lai-chau-2025-2026",
  "tong-ket-nam-hoc-2024-2025",
  "pho-cap-phong-tho-2023",
  "cum-cac-tinh-2024-2025",
  "thanh-pho-ho-chi-minh",
] as const;

type Sample = (typeof SAMPLES)[number];

const json = (path: string): unknown => JSON.parse(readFileSync(`samples/${path}`, "utf8"));

function catalogueOf(path: string): Catalogue {
  const { catalogue, problems } = readCatalogue(json(path));
  if (!catalogue) throw new Error(JSON.stringify(problems));
  return catalogue;
}

function tableOf(path: string): WorkbookSnapshot {
  const snapshot = readWorkbookFile(new Uint8Array(readFileSync(`samples/${path}`)), path);
  if (isFailure(snapshot)) throw new Error(path);
  return snapshot;
}

async function unitsOf(path: string): Promise<UnitSet> {
  const { set } = readUnitList(tableOf(path), "don-vi");
  if (!set) throw new Error(path);
  return completeSet(set, await loadUnitSet(set.id), "don-vi");
}

type Asked = Pick<ConsolidationRequest, "catalogue"> & Partial<ConsolidationRequest>;

function consolidateFolder(folder: string, set: UnitSet, asked: Asked): ConsolidationResult {
  const scope: UnitScope = { kind: "set", set };
  const context = { catalogue: asked.catalogue, scope, assignments: [] };
  const readings = walkInputs([`samples/${folder}`], []).files.map((file) => readFile(file, context).reading);
  return consolidateStandards(readings, {
    ...{ ...context, adjustments: [], previous: null, asOf: null },
    ...asked,
  });
}

/** A result as the workbook of the year after reads it. */
async function ofLastYear(result: ConsolidationResult, catalogue: Catalogue) {
  const workbook = snapshotOf(await bytesOf(layOut(result)), "nam-truoc.xlsx");
  const told = readHistory(workbook, "nam-truoc.xlsx", catalogue);
  if (typeof told === "string") throw new Error(told);
  return { previous: readBackWorkbook(workbook, catalogue)!.previous, history: told.years };
}

const districts = (): UnitSet => findUnitSet("lai-chau-districts")!;

async function provinceSet(id: string): Promise<UnitSet> {
  const set = await loadUnitSet(id);
  if (!set) throw new Error(id);
  return set;
}

const made = new Map<Sample, Promise<ConsolidationResult>>();

/** The result of a folder; it is made once. */
export function sampleResult(name: Sample): Promise<ConsolidationResult> {
  const found = made.get(name) ?? makers[name]();
  made.set(name, found);
  return found;
}

const makers: Readonly<Record<Sample, () => Promise<ConsolidationResult>>> = {
  "lai-chau-2023-2024": () =>
    Promise.resolve(
      consolidateFolder("lai-chau-2023-2024", districts(), {
        catalogue: catalogueOf("catalogue-2023-2024.json"),
      }),
    ),
  // With last year's figures, the years, and a round that is frozen.
  "lai-chau-2024-2025": async () => {
    const before = await ofLastYear(await sampleResult("lai-chau-2023-2024"), laiChau20242025);
    const asked = { ...before, catalogue: laiChau20242025, asOf: "2025-05-31" };
    const result = consolidateFolder("lai-chau-2024-2025", districts(), asked);
    return freezeResult(result, "estimate", "2025-05-31 08:30");
  },
  "lai-chau-2025-2026": async () => {
    const catalogue = catalogueOf("catalogue-2025-2026.json");
    const before = await ofLastYear(await sampleResult("lai-chau-2024-2025"), catalogue);
    return consolidateFolder("lai-chau-2025-2026", await provinceSet("province:12"), {
      catalogue,
      ...before,
    });
  },
  "tong-ket-nam-hoc-2024-2025": () =>
    Promise.resolve(
      consolidateFolder("tong-ket-nam-hoc-2024-2025", districts(), {
        catalogue: catalogueOf("tong-ket-nam-hoc-2024-2025/danh-muc.json"),
      }),
    ),
  "pho-cap-phong-tho-2023": async () => {
    const folder = "pho-cap-phong-tho-2023";
    const catalogue = catalogueOf(`${folder}/danh-muc.json`);
    const codes = catalogue.indicators.map(({ code }) => code);
    const { conditions } = readConditions(json(`${folder}/dieu-kien.json`), codes);
    const { decisions } = readDecisions(json(`${folder}/quyet-dinh.json`));
    return consolidateFolder(`${folder}/bao-cao`, await unitsOf(`${folder}/danh-sach-xa.xlsx`), {
      catalogue,
      standards: { conditions: conditions!, decisions: decisions! },
    });
  },
  "cum-cac-tinh-2024-2025": async () => {
    const folder = "cum-cac-tinh-2024-2025";
    return consolidateFolder(`${folder}/so-lieu`, await unitsOf(`${folder}/don-vi.xlsx`), {
      catalogue: catalogueOf(`${folder}/danh-muc.json`),
    });
  },
  "thanh-pho-ho-chi-minh": async () => {
    const catalogue = catalogueOf("catalogue-2025-2026.json");
    const set = await provinceSet("province:79");
    const figures = believableFigures(catalogue, set, 79);
    // Two communes have not sent, one has left a row open.
    const [first, second, third] = set.units.map(({ code }) => code);
    const sent = Object.entries(figures).filter(([code]) => code !== first && code !== second);
    const some = Object.fromEntries(sent);
    return resultOf({
      catalogue,
      set,
      figures: { ...some, [third!]: { ...some[third!], NHA_TRE: null } },
    });
  },
};
