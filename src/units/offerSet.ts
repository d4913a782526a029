import type { ReportCandidate } from "../model/report";
import { identifyUnit, type EvidenceText } from "./identifyUnit";
import { provinces } from "./country/provinces.data";
import { provinceSetId } from "./country/province";
import type { SetOffer, UnitSet } from "../model/reportingUnit";
import { loadUnitSet, unitSetIds } from "./unitSets";
import { mostlyUnnamed } from "./unnamed";

type Found = Pick<
  ReportCandidate,
  "identification" | "file" | "sheet" | "schoolYear" | "draft" | "visibility"
>;

/** As many reports as tell which of the provinces is meant; all of them are asked of that one. */
const SAMPLE = 12;

/**
 * The set that most of the reports belong to where it is not the one in use: one question instead of one for each report. The sets of the
 * same province are looked at first, those of the others only where none of these fits. `null` where the set in use fits better.
 */
export async function offerSet(found: readonly Found[], current: UnitSet): Promise<SetOffer | null> {
  const { unnamed, all } = mostlyUnnamed(found);
  if (unnamed.length === 0) return null;
  const own = unitSetIds.filter((id) => id !== current.id && isOfProvince(id, current.province));
  return (await bestOf(own, unnamed, all)) ?? (await offerElsewhere(unnamed, all, own));
}

function isOfProvince(id: string, province: string): boolean {
  const entry = provinces.find(({ code }) => provinceSetId(code) === id);
  return entry ? entry.name === province : province === "Tỉnh Lai Châu";
}

async function offerElsewhere(
  unknown: readonly Found[],
  all: number,
  known: readonly string[],
): Promise<SetOffer | null> {
  const sample = unknown.slice(0, SAMPLE);
  const fitting: string[] = [];
  for (const id of unitSetIds.filter((one) => !known.includes(one)))
    if (await bestOf([id], sample, sample.length)) fitting.push(id);
  return bestOf(fitting, unknown, all);
}

/** The set that is most reports' own; `null` unless it is more than half of all and more than any other's. */
async function bestOf(
  ids: readonly string[],
  reports: readonly Found[],
  all: number,
): Promise<SetOffer | null> {
  const offers: SetOffer[] = [];
  for (const id of ids) {
    const set = await loadUnitSet(id);
    if (set) offers.push(offerOf(set, reports));
  }
  const [best, next] = offers.sort((a, b) => b.reports.length - a.reports.length);
  if (!best || best.reports.length * 2 <= all || best.reports.length === next?.reports.length) return null;
  return best;
}

function offerOf(set: UnitSet, reports: readonly Found[]): SetOffer {
  const named = reports.map((report) => ({ report, unit: unitIn(report, set) }));
  const own = named.flatMap(({ report, unit }) => (unit === null ? [] : [report]));
  const years = new Set(own.map(({ schoolYear }) => schoolYear));
  const [year = null] = years;
  return {
    id: set.id,
    province: set.province,
    level: set.level,
    schoolYear: years.size === 1 ? year : null,
    units: new Set(named.flatMap(({ unit }) => unit ?? [])).size,
    reports: own.map(({ file, sheet }) => ({ file, sheet })),
  };
}

/** By the name that the report gives itself, else by its sheet's and its file's. The Department is in every set. */
function unitIn({ identification, file, sheet }: Found, set: UnitSet): string | null {
  const texts: EvidenceText[] = [
    ...(identification.name === ""
      ? []
      : [{ source: "label" as const, text: identification.name, at: null }]),
    { source: "sheetName", text: sheet, at: null },
    ...(file === null ? [] : [{ source: "fileName" as const, text: file, at: null }]),
  ];
  const { unit } = identifyUnit(texts, { kind: "set", set });
  return unit === "SO_GDDT" ? null : unit;
}
