import type { UnitLevel } from "../catalogue/indicator";

/** A district, commune or the Department, which sends one report. */
export interface ReportingUnit {
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** Number of communes in it; the ceiling of a count of communes. */
  readonly communes: number;
  /** Other exact names. */
  readonly aliases?: readonly string[];
}

/** The units expected to report, in the order of the tables, with the name of the whole they make up. */
export interface UnitSet {
  readonly id: string;
  readonly level: UnitLevel;
  /** ISO dates between which the set is in force. */
  readonly since?: string;
  readonly until?: string;
  readonly units: readonly ReportingUnit[];
  /** The larger unit, "Tỉnh Lai Châu": our own output reports for it, and its bare name proves no unit. */
  readonly province: string;
  /** Pairs of spellings of one place name; either is exact. */
  readonly spellings: readonly (readonly [string, string])[];
}

/** The shape of a units file and of the built-in units. */
export interface UnitsFile {
  readonly about?: string;
  readonly province: string;
  readonly spellings: readonly (readonly [string, string])[];
  readonly sets: readonly Omit<UnitSet, "province" | "spellings">[];
}

/** Which units may report: those of a set, or whoever is found in the files. */
export type UnitScope = { readonly kind: "set"; readonly set: UnitSet } | { readonly kind: "any" };
