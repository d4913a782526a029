import { consolidate } from "../pooling/consolidate";
import type { ConsolidationResult } from "../model/consolidation";
import type { Indicator } from "../model/indicator";
import { formatNumber } from "../text/number/formatNumber";
import { formatVerdict } from "../letters/provisional";
import type { Language } from "../model/finding";
import { compareResults, type ComparedFigure, type ResultComparison } from "../years/compareResults";
import { writeAnswer } from "./output/writeAnswer";
import { DEFAULT_UNITS } from "./args";
import { EXIT } from "./runProgram";
import type { FlagKind } from "./flags";
import { identify } from "./sources/identity";
import { UsageError } from "./usageError";
import { readFiles, requestFor, wrapFindings } from "./reading/readSources";
import { readFlags } from "./usage";
import { type InputFile, walkInputs } from "./sources/walk";
import { makeSafe, say } from "./terminal/wording";
import { statusCode } from "./output/statusCode";

const KINDS = {
  replace: "value",
  units: "value",
  catalogue: "value",
  assign: "list",
  json: "value",
  lang: "value",
  help: "switch",
} satisfies Readonly<Record<string, FlagKind>>;

/** The program `compare`: what a newer file of a unit would change before it takes the place of an older; answers its exit status. */
export async function runCompare(args: readonly string[]): Promise<number> {
  const given = readFlags(args, KINDS, "compareUsage");
  if (given === null) return EXIT.done;
  const { language, value } = given;
  if (given.inputs.length === 0) throw new UsageError("noInput", {}, true);
  const replace = value("replace");
  if (replace === null) throw new UsageError("flagMissing", { flag: "--replace" }, true);
  const json = value("json");
  const walk = walkInputs(given.inputs, json === null || json === "-" ? [] : [json]);
  const pair = readPair(replace, walk.files);
  const files = [...walk.files.filter((file) => file !== pair.newer), pair.newer];
  const asked = { units: value("units") ?? DEFAULT_UNITS, catalogue: value("catalogue"), language };
  const request = await requestFor({ ...asked, assignments: given.list("assign") }, files);
  const read = await readFiles(files, request, language);
  const resultWithout = (left: InputFile): ConsolidationResult =>
    consolidate(
      [
        ...read.filter((_, index) => files[index] !== left).map(({ reading }) => reading),
        wrapFindings(walk.findings),
      ],
      request,
    );
  const [before, after] = [resultWithout(pair.newer), resultWithout(pair.older)];
  const [older, newer] = [unitsFrom(before, pair.older), unitsFrom(after, pair.newer)];
  const unit = older[0] ?? newer[0] ?? null;
  const comparison = compareResults(before, after, unit);
  const written = await writeAnswer(
    inCodes(comparison),
    describe(comparison, { before, after }, language),
    json,
    language,
  );
  const refusal = refuse(older, newer, after);
  if (refusal) process.stderr.write(`${say(refusal.key, language, refusal.params)}\n`);
  return refusal || !written ? EXIT.failed : EXIT.done;
}

/** The comparison as JSON says it: a verdict that changes in words alone is no change there. */
function inCodes(comparison: ResultComparison): ResultComparison {
  const verdicts = comparison.verdicts.map(({ code, from, to }) => ({
    code,
    from: statusCode(from),
    to: statusCode(to),
  }));
  return { ...comparison, verdicts: verdicts.filter(({ from, to }) => from !== to) };
}

interface Pair {
  readonly older: InputFile;
  readonly newer: InputFile;
}

/** Understands OLD=NEW; names of files may hold "=", so that the older is the longest beginning that is a file read. */
function readPair(value: string, files: readonly InputFile[]): Pair {
  for (const { index } of [...value.matchAll(/=/g)].reverse()) {
    const [old, path] = [value.slice(0, index), value.slice(index + 1)];
    const older = files.find(({ file, path: one }) => file === old || identify(one) === identify(old));
    if (!older || path === "") continue;
    const known = files.find((one) => identify(one.path) === identify(path));
    const [newer] = known ? [known] : walkInputs([path], []).files;
    if (newer && newer !== older) return { older, newer };
  }
  throw new UsageError("replaceForm", { value });
}

/** Units whose report that is used stands in the file. */
const unitsFrom = ({ consolidation }: ConsolidationResult, { file }: InputFile): string[] =>
  consolidation.units.filter((state) => state.received && state.file === file).map(({ unit }) => unit.code);

/** Why there is nothing to choose: no usable report in the newer file, or another unit's. */
function refuse(
  older: readonly string[],
  newer: readonly string[],
  { consolidation }: ConsolidationResult,
): { readonly key: "newerUnusable" | "otherUnit"; readonly params: Readonly<Record<string, string>> } | null {
  const nameOf = (code: string): string =>
    consolidation.units.find(({ unit }) => unit.code === code)?.unit.name ?? code;
  if (newer.length === 0) return { key: "newerUnusable", params: {} };
  const [first] = older;
  if (first === undefined || newer.includes(first)) return null;
  return { key: "otherUnit", params: { older: nameOf(first), newer: nameOf(newer[0]!) } };
}

function describe(
  { unit, figures, findings, verdicts }: ResultComparison,
  { before, after }: Readonly<Record<"before" | "after", ConsolidationResult>>,
  language: Language,
): string {
  const { consolidation } = after;
  const verdictIn = ({ consolidation: { indicators } }: ConsolidationResult, code: string): string =>
    formatVerdict(indicators.find(({ indicator }) => indicator.code === code)!)[language];
  const name = consolidation.units.find((state) => state.unit.code === unit)?.unit.name ?? "";
  const rowOf = (code: string): Indicator =>
    consolidation.indicators.find(({ indicator }) => indicator.code === code)!.indicator;
  const rowName = (code: string): string => rowOf(code)[language === "vi" ? "nameVi" : "nameEn"];
  const lines = [
    say("compared", language, {
      name,
      figures: figures.length,
      gone: findings.gone.length,
      fresh: findings.new.length,
      verdicts: verdicts.length,
    }),
    ...figures.map(({ code, from, to }) => {
      const [before, now] = [from, to].map((figure) => write(figure, rowOf(code), language));
      return `  ${rowName(code)}: ${before} → ${now}`;
    }),
    ...findings.gone.map(({ code, message }) => `  - ${code}: ${message[language]}`),
    ...findings.new.map(({ code, message }) => `  + ${code}: ${message[language]}`),
    ...verdicts.map(
      ({ code }) => `  ${rowName(code)}: ${verdictIn(before, code)} → ${verdictIn(after, code)}`,
    ),
  ];
  return makeSafe(lines.join("\n"));
}

/** A figure as an officer reads it: counts with their thousands, a yes or no of a single unit in words. */
function write(figure: ComparedFigure | null, { kind }: Indicator, language: Language): string {
  if (figure === null) return say("noFigure", language);
  const { denominator, value } = figure;
  const numerator = figure.numerator ?? value;
  if (numerator === null) return say("noFigure", language);
  const isAnswer = kind === "attained" || kind === "share";
  if (isAnswer && numerator <= 1 && (denominator ?? 1) === 1)
    return say(numerator === 1 ? "attainedYes" : "attainedNo", language);
  return [numerator, ...(denominator === null ? [] : [denominator])]
    .map((count) => formatNumber(count, language))
    .join("/");
}
