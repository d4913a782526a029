import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Adjustment } from "../../src/model/adjustment";
import type { PreviousYear } from "../../src/model/consolidation";
import type { Severity } from "../../src/model/finding";

/** Where the cases lie, seen from the project's folder: a folder for each. */
export const casesFolder = resolve("test/cases");

/** What kind of trouble a case is about; the chapters of docs/understood.md. */
export const topics = [
  "layout",
  "numbers",
  "signs",
  "indicators",
  "units",
  "reports",
  "text",
  "checks",
  "files",
] as const;

/** A finding that must be there. What is absent here must be absent there, but for the file, the sheet and the words. */
export interface ExpectedFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly unit?: string;
  readonly indicator?: string;
  readonly cell?: string;
  readonly sheet?: string;
  readonly file?: string;
  /** Words of the Vietnamese message. */
  readonly says?: string;
}

/** `expected.json` of a case. */
export interface CaseFile {
  readonly about: string;
  readonly topic: (typeof topics)[number];
  readonly files: readonly string[];
  readonly request: {
    /** Codes of the indicators asked for, in a catalogue of their own, or "all". */
    readonly rows: readonly string[] | "all";
    /** Codes of the districts that form the set, or a set of the built-in units, or "any". */
    readonly units: readonly string[] | string;
    readonly assign?: readonly string[];
    readonly previous?: PreviousYear["byUnit"];
    readonly adjustments?: readonly Adjustment[];
  };
  /** Unit → indicator → "12/20 D4:E4", "12 F4" or "KAD D4", the sheet before the cell where it matters. The rest is silent. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Indicator → fields of its row in the result. */
  readonly results?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly findings: readonly ExpectedFinding[];
  /**
   * "UNIT INDICATOR" of each row that must be asked about: an error finding that does not call it blank, about the row, its unit or
   * the indicator. A row that `figures` holds as well may be read or asked about. A case that has this list leaves it to the reader
   * what else is said, as long as nothing is said against its figures.
   */
  readonly asked?: readonly string[];
}

export interface Case extends CaseFile {
  readonly name: string;
  readonly folder: string;
}

const KEYS = ["about", "topic", "files", "request", "figures", "results", "findings", "asked"];
const REQUEST_KEYS = ["rows", "units", "assign", "previous", "adjustments"];

/** Every case, in the order of their names; an error for a folder or file that belongs to none. */
export function listCases(): Case[] {
  return readdirSync(casesFolder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      if (!entry.isDirectory()) throw new Error(`a file that belongs to no case: ${entry.name}`);
      return readCase(entry.name);
    });
}

function readCase(name: string): Case {
  const folder = join(casesFolder, name);
  const content = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as CaseFile;
  refuseOthers(name, "key", Object.keys(content), KEYS);
  refuseOthers(name, "key of request", Object.keys(content.request), REQUEST_KEYS);
  refuseOthers(name, "topic", [content.topic], topics);
  refuseOthers(name, "file", readdirSync(folder), [...content.files, "expected.json"]);
  return { ...content, name, folder };
}

function refuseOthers(name: string, what: string, found: readonly string[], known: readonly string[]): void {
  // Names of files may come back from the disk in another form than they were written in.
  const normal = known.map((one) => one.normalize("NFC"));
  const stranger = found.find((one) => !normal.includes(one.normalize("NFC")));
  if (stranger !== undefined) throw new Error(`case ${name}: unknown ${what} ${JSON.stringify(stranger)}`);
}
