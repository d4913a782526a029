import type { FormerUnit, ReportingUnit, UnitSet } from "../../model/reportingUnit";
import { department } from "./department.data";
import { formerCodes } from "./formerCodes.data";
import { spellings } from "./spellings.data";

/** A province's communes and what they came from, as the generated modules hold them: a line for each, fields parted by "|". */
export interface ProvinceData {
  /** Official code of two digits. */
  readonly code: string;
  readonly name: string;
  /** "03388|Phường Đoàn Kết" */
  readonly communes: string;
  /** "#105|Thành phố Lai Châu|Tỉnh Lai Châu" opens a former district; "03386|Phường Quyết Thắng|03388" is a commune of it and those it went into. */
  readonly predecessors: string;
}

/** One of the country's provinces, before its communes are loaded. */
export interface ProvinceEntry {
  readonly code: string;
  readonly name: string;
  /** Number of communes, wards and special zones. */
  readonly communes: number;
  /** Former provinces of other names that are part of it. */
  readonly merged: readonly string[];
  readonly load: () => Promise<ProvinceData>;
}

/** The day on which the communes of the whole country came into force. */
const SINCE = "2025-07-01";

/** Id of a province's set: "province:12". */
export const provinceSetId = (code: string): string => `province:${code}`;

/** The communes in force and the Department, under their official codes, in the order of these. */
export function makeProvinceSet(data: ProvinceData): UnitSet {
  const units = linesOf(data.communes).map(([code = "", name = ""]): ReportingUnit => {
    return { code, name, level: "commune", communes: 1 };
  });
  return {
    id: provinceSetId(data.code),
    level: "commune",
    since: SINCE,
    units: [...units, department],
    province: data.name,
    spellings: spellings[data.code] ?? [],
    formerCodes: formerCodes[data.code] ?? {},
    formerUnits: readFormerUnits(data.predecessors),
  };
}

function readFormerUnits(text: string): FormerUnit[] {
  const units: FormerUnit[] = [];
  let [district, province] = ["", ""];
  for (const [first = "", second = "", ...others] of linesOf(text)) {
    if (first.startsWith("#")) [district, province] = [second, others[0] ?? ""];
    else units.push({ code: first, name: second, district, province, into: others });
  }
  return units;
}

function linesOf(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|"));
}
