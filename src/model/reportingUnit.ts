import type { UnitLevel } from "./indicator";

/** A district, commune or the Department, which sends one report. */
export interface ReportingUnit {
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** Number of communes in it; the ceiling of a count of communes. */
  readonly communes: number;
  /** Other exact names. */
  readonly aliases?: readonly string[];
  /** ISO dates between which the unit is in force; absent: as long as its set. */
  readonly since?: string;
  readonly until?: string;
  /** The larger unit that it belongs to, as its list names it: the commune of a school. */
  readonly partOf?: string;
  /** Recognised as especially difficult. */
  readonly difficult?: boolean;
}

/** A unit of former times and the units of a set that it went into: one where it went over whole, several where it was divided. */
export interface FormerUnit {
  /** Official code of its time, "" where it had none. */
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  /** Codes of the units of the set. */
  readonly into: readonly string[];
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
  /** Codes that the units once had, with their codes of now; read as the same, never written. */
  readonly formerCodes?: Readonly<Record<string, string>>;
  /** The units that those of the set were made from. */
  readonly formerUnits?: readonly FormerUnit[];
}

/** The shape of a units file and of the built-in units. */
export interface UnitsFile {
  readonly about?: string;
  readonly province: string;
  readonly spellings: readonly (readonly [string, string])[];
  readonly sets: readonly Omit<UnitSet, "province" | "spellings" | "formerCodes" | "formerUnits">[];
}

/** Which units may report: those of a set, or whoever is found in the files. */
export type UnitScope = { readonly kind: "set"; readonly set: UnitSet } | { readonly kind: "any" };

/** Another set of units that the reports name, with the reports that are its units'. Plain data. */
export interface SetOffer {
  readonly id: string;
  readonly province: string;
  readonly level: UnitSet["level"];
  /** The one school year that these reports name; `null` for none or several. */
  readonly schoolYear: string | null;
  /** Units that these reports name; sheets of one report count once. */
  readonly units: number;
  readonly reports: readonly { readonly file: string | null; readonly sheet: string }[];
}
