import { version } from "../../../package.json";
import { writeWorkbook } from "../../files/write/write";
import { formatParagraph } from "../../letters/paragraph";
import type { ConsolidationResult } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import type { JournalEntry, LayoutOptions } from "../../sheets/options";
import { layOutUnitPages } from "../../sheets/unitPage/page";
import { layOutWorkbook } from "../../sheets/workbook";
import type { ConsolidateArguments } from "../args";
import { formatTime, readClock } from "../clock";
import { type PortablePaths, withoutLocalFolders } from "../sources/portablePaths";
import { linkFrom } from "../sources/sourceLink";
import { say } from "../terminal/wording";
import { writeFigures } from "./figures";
import { writeJson } from "./json";
import { writeOne } from "./writeOne";

/** Whether any unit reported what can be used. */
export const hasUsableUnit = ({ consolidation }: ConsolidationResult): boolean =>
  consolidation.units.some(({ reported }) => reported > 0);

/** The plan's year does not fit the units, and nobody has confirmed it. */
export const isUnconfirmed = ({ findings }: ConsolidationResult): boolean =>
  findings.some(({ code, severity }) => code === "PLAN_OUTSIDE_UNITS" && severity === "error");

/** What became of one output, and the line that says so. */
export interface Outcome {
  readonly complete: boolean;
  readonly line: string;
}

/** Writes what was asked for, each output whatever becomes of the others. */
export async function writeOutputs(
  result: ConsolidationResult,
  asked: ConsolidateArguments,
  entries: readonly JournalEntry[],
): Promise<Outcome[]> {
  const { out, json, figures, paragraph, language } = asked;
  const outcomes: Outcome[] = [];
  if (out !== null && hasUsableUnit(result) && isUnconfirmed(result)) {
    outcomes.push({ complete: false, line: say("unconfirmedOut", language, { path: out }) });
  } else if (out !== null && !hasUsableUnit(result)) {
    outcomes.push({ complete: false, line: say("keptOut", language, { path: out }) });
  } else if (out !== null) {
    const createdAt = readClock(process.env);
    const travelling = withoutLocalFolders(result, entries, asked.options);
    const spec = layOutWorkbook(travelling.result, makeLayout(asked, out, createdAt, travelling));
    outcomes.push(await writeOutput(out, await writeWorkbook(spec, { createdAt }), language));
  }
  outcomes.push(...(await writeForUnits(result, asked)));
  const prose = `${formatParagraph(result.consolidation)[language]}\n`;
  if (paragraph === "-") process.stdout.write(prose);
  else if (paragraph !== null)
    outcomes.push(await writeOutput(paragraph, new TextEncoder().encode(prose), language));
  if (json === "-") process.stdout.write(writeJson(result));
  else if (json !== null)
    outcomes.push(await writeOutput(json, new TextEncoder().encode(writeJson(result)), language));
  if (figures !== null)
    outcomes.push(await writeOutput(figures, await writeFigures(result, figures), language));
  return outcomes;
}

/** What goes to the units: their pages and the letters. */
async function writeForUnits(
  result: ConsolidationResult,
  { unitPages, letters, language }: ConsolidateArguments,
): Promise<Outcome[]> {
  const createdAt = readClock(process.env);
  const outcomes: Outcome[] = [];
  if (unitPages !== null) {
    const bytes = await writeWorkbook(layOutUnitPages(result), { createdAt });
    outcomes.push(await writeOutput(unitPages, bytes, language));
  }
  if (letters !== null) {
    // The library that writes Word files is loaded only here.
    const { writeLetters } = await import("../../files/letters/writeLetters");
    const bytes = await writeLetters(result, { language, date: formatTime(createdAt).slice(0, 10) });
    outcomes.push(await writeOutput(letters, bytes, language));
  }
  return outcomes;
}

function makeLayout(
  { language, formulas }: ConsolidateArguments,
  out: string,
  createdAt: Date,
  { entries, options, homeOf }: PortablePaths,
): LayoutOptions {
  return {
    language,
    formulas,
    journal: { entries, when: formatTime(createdAt), version, options },
    linkTo: (file) => keepNear(linkFrom(out, homeOf(file))),
  };
}

/** A link that leads further up than the folder beside would tell the folders of this machine, and lead nowhere on another. */
const keepNear = (link: string): string | null => (/^(?:file:|\.\.\/\.\.\/)/.test(link) ? null : link);

async function writeOutput(path: string, bytes: Uint8Array, language: Language): Promise<Outcome> {
  const refusal = await writeOne(path, bytes, language);
  return { complete: refusal === null, line: refusal ?? say("written", language, { path }) };
}
