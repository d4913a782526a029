import { readFileSync } from "node:fs";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import { makeProvinceSet } from "../../src/units/country/province";
import { province } from "../../src/units/country/data/12.data";
import { laiChauUnits } from "../../src/units/laiChau.data";
import { jitter } from "./random";
import { difficulty } from "./totals.data";

/** Lai Châu's communes since 1 July 2025, and the Department. */
const communeSet = makeProvinceSet(province);

/** The units that report in 2025-2026, in the order of their set. */
export const communeUnits: readonly ReportingUnit[] = communeSet.units;

/** The communes among them. */
export const communes: readonly ReportingUnit[] = communeUnits.filter(({ level }) => level === "commune");

/** Where no population is published, and where the published one is too small to be true, the samples assume one. */
const ASSUMED = 9_000;
const LEAST_LIKELY = 3_000;

/** Population as published with the rearrangement of 2025, the weight of a commune. */
export const communePopulation: Readonly<Record<string, number>> = Object.fromEntries(
  readFileSync("scripts/country/communes.csv", "utf8")
    .split("\n")
    .map((line) => line.split(","))
    .filter(([code]) => communes.some((commune) => commune.code === code))
    .map(([code = "", , , population]) => [
      code,
      Number(population) < LEAST_LIKELY ? ASSUMED : Number(population),
    ]),
);

/** How far a commune is behind: its former district's difficulty with a little of its own. An assumption of the samples. */
export const communeDifficulty: Readonly<Record<string, number>> = Object.fromEntries(
  communes.map(({ code }) => [code, difficulty[formerDistrict(code)]! * jitter(`difficulty ${code}`, 0.2)]),
);

function formerDistrict(code: string): string {
  const former = communeSet.formerUnits?.find(({ into }) => into.includes(code));
  const districts = laiChauUnits.sets.find(({ id }) => id === "lai-chau-districts")?.units ?? [];
  const found = districts.find(({ name }) => name === former?.district);
  if (!found) throw new Error(`no former district of ${code}`);
  return found.code;
}

/** Codes of the communes, the least difficult first. */
export const easiestFirst: readonly string[] = communes
  .map(({ code }) => code)
  .sort((a, b) => communeDifficulty[a]! - communeDifficulty[b]! || (a < b ? -1 : 1));
