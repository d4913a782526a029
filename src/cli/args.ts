import type { Confirmation } from "../model/consolidation";
import type { Language } from "../model/finding";
import type { FormulaMode } from "../sheets/options";
import { chooseValue, type FlagKind, sortArguments } from "./flags";
import { UsageError } from "./usageError";

/** What a run of `consolidate` was asked for; paths and codes as given, not yet looked at. */
export interface ConsolidateArguments {
  readonly inputs: readonly string[];
  readonly out: string | null;
  /** Workbook with a page for each unit. */
  readonly unitPages: string | null;
  /** Word file with the letters to the units. */
  readonly letters: string | null;
  /** Text file with the paragraph for the report; "-" is standard output. */
  readonly paragraph: string | null;
  /** "-" is standard output. */
  readonly json: string | null;
  /** The long table of figures, as .parquet or .csv. */
  readonly figures: string | null;
  readonly units: string;
  readonly catalogue: string | null;
  readonly previous: readonly string[];
  /** Workbooks and appendices of earlier years. */
  readonly history: readonly string[];
  /** Workbook with the rounds that are frozen. */
  readonly rounds: string | null;
  /** Freeze this run's results as the plan's round. */
  readonly freeze: boolean;
  readonly adjustments: string | null;
  readonly assignments: readonly string[];
  readonly confirmed: readonly Confirmation[];
  readonly decisions: string | null;
  /** Conditions of standards that the officer has confirmed. */
  readonly conditions: string | null;
  /** Words for what columns and cells are. */
  readonly columns: readonly string[];
  readonly accepted: readonly string[];
  readonly formulas: FormulaMode;
  readonly language: Language;
  readonly strict: boolean;
  readonly help: boolean;
  /** The options as given, for the journal. */
  readonly options: readonly (readonly [string, string])[];
}

const KINDS = {
  out: "value",
  json: "value",
  figures: "value",
  "unit-pages": "value",
  letters: "value",
  paragraph: "value",
  units: "value",
  catalogue: "value",
  previous: "list",
  history: "list",
  rounds: "value",
  freeze: "switch",
  adjustments: "value",
  assign: "list",
  confirm: "list",
  decisions: "value",
  conditions: "value",
  column: "list",
  accept: "list",
  formulas: "value",
  lang: "value",
  strict: "switch",
  help: "switch",
} satisfies Readonly<Record<string, FlagKind>>;

/** The set of units that is meant where none is named. */
export const DEFAULT_UNITS = "lai-chau-districts";

/** Understands the arguments of `consolidate`; throws a misuse where they cannot be meant. */
export function readArguments(args: readonly string[]): ConsolidateArguments {
  const given = sortArguments(args, KINDS);
  const { value, list } = given;
  const help = given.values.has("help");
  const out = value("out");
  if (!help && given.inputs.length === 0) throw new UsageError("noInput", {}, true);
  if (out !== null && !/\.xlsx$/i.test(out)) throw new UsageError("outExtension", { path: out });
  const figures = value("figures");
  if (figures !== null && !/\.(?:parquet|csv)$/i.test(figures))
    throw new UsageError("figuresExtension", { path: figures });
  return {
    inputs: given.inputs,
    figures,
    out,
    json: value("json"),
    unitPages: withExtension(value("unit-pages"), "--unit-pages", ".xlsx"),
    paragraph: paragraphPath(value("paragraph"), value("json")),
    letters: withExtension(value("letters"), "--letters", ".docx"),
    units: value("units") ?? DEFAULT_UNITS,
    catalogue: value("catalogue"),
    previous: list("previous"),
    history: list("history"),
    rounds: value("rounds"),
    freeze: given.values.has("freeze"),
    adjustments: value("adjustments"),
    assignments: list("assign"),
    decisions: value("decisions"),
    conditions: value("conditions"),
    confirmed: list("confirm").map(readConfirmation),
    columns: list("column"),
    accepted: list("accept"),
    formulas: chooseValue(given, "formulas", ["native", "edu", "values"]),
    language: chooseValue(given, "lang", ["vi", "en"]),
    strict: given.values.has("strict"),
    help,
    options: [...given.values].flatMap(([name, values]) =>
      values.map((text) => [`--${name}`, text] as const),
    ),
  };
}

/** A path with the extension that its kind of file needs. */
function withExtension(path: string | null, flag: string, extension: string): string | null {
  if (path !== null && !path.toLowerCase().endsWith(extension))
    throw new UsageError("fileExtension", { flag, extension, path });
  return path;
}

/** Standard output can hold the JSON or the paragraph, not both. */
function paragraphPath(path: string | null, json: string | null): string | null {
  if (path === "-" && json === "-")
    throw new UsageError("flagChoice", { flag: "--paragraph", choices: ".txt" }, true);
  return path === "-" ? path : withExtension(path, "--paragraph", ".txt");
}

function readConfirmation(text: string): Confirmation {
  if (text !== "units") throw new UsageError("flagChoice", { flag: "--confirm", choices: "units" }, true);
  return text;
}
