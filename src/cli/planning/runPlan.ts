import { native } from "../reading/fileReading";
import { namedFiles, refuseOverwriting } from "../output/overwriting";
import { writeOne } from "../output/writeOne";
import { readFileSync } from "node:fs";
import type { Language } from "../../model/finding";
import { explainUnreadable } from "../../texts/explainUnreadable";
import { isPlanFailure, type PlanFailure, readPlanFile } from "../../files/documents/planFile";
import type { PlanAnswer, PlanQuestion, PlanReading, PlanSheet } from "../../plans/plan";
import { writePlanJson } from "../../plans/planJson";
import { readPlan } from "../../plans/readPlan";
import { toCatalogue } from "../../plans/toCatalogue";
import { normalYear } from "../../plans/years";
import { layOutPlan } from "../../sheets/planWorkbook";
import { refuseSize } from "../../files/limits";
import { writeWorkbook } from "../../files/write/write";
import { readClock } from "../clock";
import { EXIT } from "../runProgram";
import type { FlagKind } from "../flags";
import { statPath } from "../sources/statPath";
import { UsageError } from "../usageError";
import { readAnswers } from "./planAnswers";
import { drawDocument, drawPlan, sayPlan } from "./planTable";
import type { planWords } from "./planWords.data";
import { loadCatalogue } from "../sources/sources";
import { readFlags } from "../usage";
import { formatSystemError, say } from "../terminal/wording";

const KINDS = {
  sheet: "value",
  year: "value",
  catalogue: "value",
  answers: "value",
  json: "value",
  out: "value",
  lang: "value",
  strict: "switch",
  help: "switch",
} satisfies Readonly<Record<string, FlagKind>>;

/** What a run of `plan` was asked for. */
interface PlanArguments {
  readonly path: string;
  readonly sheet: string | null;
  readonly year: string | null;
  readonly catalogue: string | null;
  readonly answers: readonly PlanAnswer[];
  readonly json: string | null;
  readonly out: string | null;
  readonly language: Language;
  readonly strict: boolean;
}

/** The program `plan`: reads a plan's appendix, tells what it understood and asks the rest; answers its exit status. */
export async function runPlan(args: readonly string[]): Promise<number> {
  const given = readFlags(args, KINDS, "planUsage");
  if (given === null) return EXIT.done;
  const { language, value } = given;
  const [path, ...more] = given.inputs;
  if (path === undefined || more.length > 0) throw new UsageError("planOneFile", {}, true);
  const out = value("out");
  if (out !== null && !/\.xlsx$/i.test(out)) throw new UsageError("outExtension", { path: out });
  const year = value("year");
  if (year !== null && normalYear(year) === null) throw new UsageError("planYear", { value: year });
  const answersPath = value("answers");
  const answers = answersPath === null ? [] : readAnswers(answersPath, language);
  return readAndWrite({
    path,
    sheet: value("sheet"),
    year,
    catalogue: value("catalogue"),
    answers,
    json: value("json"),
    out,
    language,
    strict: given.values.has("strict"),
  });
}

async function readAndWrite(asked: PlanArguments): Promise<number> {
  const { path, language } = asked;
  const known = await loadCatalogue(asked.catalogue, language);
  // The outputs must not take the place of what is read, nor of each other.
  refuseOverwriting(namedFiles({ "--out": asked.out, "--json": asked.json }), [path, asked.catalogue]);
  const sheets = await readSheets(path, language);
  if (isPlanFailure(sheets))
    return fail(sayPlan("unreadable", language, { path, reason: explainFailure(sheets, language) }));
  if (
    asked.sheet !== null &&
    !sheets.some(
      ({ sheet }) =>
        sheet.name.normalize("NFC").toLowerCase() === asked.sheet!.normalize("NFC").toLowerCase(),
    )
  )
    throw new UsageError("planSheet", {
      path,
      sheet: asked.sheet,
      sheets: sheets.map(({ sheet }) => sheet.name).join(", "),
    });
  const reading = readPlan(sheets, { known, sheet: asked.sheet, year: asked.year, answers: asked.answers });
  if (reading === null) return fail(sayPlan("noPlan", language, { path }));
  refuseYear(reading, asked);
  tellAsides(reading, asked);
  const { catalogue, rows } = toCatalogue(reading, known);
  if (asked.out !== null) {
    const questions = {
      general: generalQuestions(reading).map(({ message }) => message[language]),
      byIndicator: rows.map((row) => questionsOf(reading, row).map(({ message }) => message[language])),
    };
    const bytes = await writeWorkbook(layOutPlan(catalogue, questions, language), {
      createdAt: readClock(process.env),
    });
    const refusal = await writeOne(asked.out, bytes, language);
    if (refusal !== null) return fail(refusal);
  }
  if (asked.json !== null && asked.json !== "-") {
    const refusal = await writeOne(asked.json, new TextEncoder().encode(writePlanJson(reading)), language);
    if (refusal !== null) return fail(refusal);
  }
  if (asked.json === "-") process.stdout.write(writePlanJson(reading));
  else
    process.stdout.write(
      asked.out === null && asked.json === null
        ? drawPlan(reading, language, process.stdout.columns ?? 120)
        : summary(reading, asked),
    );
  return asked.strict && reading.questions.length > 0 ? EXIT.failed : EXIT.done;
}

/** A year that is asked for and that the plan sets no targets for is wrong use: no other year takes its place. */
function refuseYear({ years }: PlanReading, { path, year }: PlanArguments): void {
  if (year === null || years.target !== null || years.choices.length === 0) return;
  throw new UsageError("planOtherYear", { path, year, years: years.choices.join(", ") });
}

function summary(reading: PlanReading, { out, json, language }: PlanArguments): string {
  const written = [out, json]
    .filter((path) => path !== null)
    .map((path) => say("written", language, { path }));
  const rows = reading.rows.filter(({ heading }) => !heading).length;
  const counted = { rows: String(rows), questions: String(reading.questions.length) };
  const lines = [...written, ...drawDocument(reading, language), sayPlan("counts", language, counted)];
  return `${lines.join("\n")}\n`;
}

/** The questions of a row stand at cells of its row of the sheet. */
function questionsOf(
  { questions }: PlanReading,
  { at }: PlanReading["rows"][number],
): readonly PlanQuestion[] {
  const rowOf = (cell: string): string => cell.replace(/\D/g, "");
  return questions.filter(
    (question) => question.at?.sheet === at.sheet && rowOf(question.at.cell) === rowOf(at.cell),
  );
}

function generalQuestions(reading: PlanReading): readonly PlanQuestion[] {
  const ofRows = new Set(reading.rows.flatMap((row) => questionsOf(reading, row)));
  return reading.questions.filter((question) => !ofRows.has(question));
}

function tellAsides({ others, unused, decoded }: PlanReading, { path, language }: PlanArguments): void {
  for (const decoding of decoded)
    process.stderr.write(`${sayPlan("decoded", language, { path, ...decoding })}\n`);
  if (others.length > 0) {
    const places = others.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
    process.stderr.write(`${sayPlan("others", language, { path, places })}\n`);
  }
  if (unused.length > 0)
    process.stderr.write(
      `${sayPlan("unused", language, { answers: unused.map((answer) => JSON.stringify(answer)).join("; ") })}\n`,
    );
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return EXIT.failed;
}

async function readSheets(path: string, language: Language): Promise<readonly PlanSheet[] | PlanFailure> {
  try {
    const stat = statPath(path);
    if (!stat) throw new UsageError("absentFile", { path });
    if (!stat.isFile()) throw new UsageError("notFile", { path });
    return refuseSize(stat.size) ?? (await readPlanFile(readFileSync(path), path, native));
  } catch (error) {
    if (error instanceof UsageError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError("notReadable", { path, reason: formatSystemError(error, language) });
  }
}

function explainFailure(failure: PlanFailure, language: Language): string {
  const { variant } = failure;
  if (variant === "oldWord" || variant === "notUnicode" || variant === "pdf")
    return sayPlan(variant satisfies keyof typeof planWords, language);
  return explainUnreadable(variant, "params" in failure ? failure.params : {})[language];
}
