import { consolidate } from "../pooling/consolidate";
import type { Language } from "../model/finding";
import { readSubmitted } from "../years/readSubmitted";
import { verifySentences } from "../years/verifySentences";
import { verifyCopy, type VerifiedRow, type Verification } from "../years/verifyCopy";
import { writeAnswer } from "./output/writeAnswer";
import { DEFAULT_UNITS } from "./args";
import { EXIT } from "./runProgram";
import type { FlagKind } from "./flags";
import { identify } from "./sources/identity";
import { UsageError } from "./usageError";
import { readFiles, requestFor, wrapFindings } from "./reading/readSources";
import { loadPrintedTexts, loadSnapshot } from "./sources/sources";
import { readFlags } from "./usage";
import { walkInputs } from "./sources/walk";
import { makeSafe, say } from "./terminal/wording";

const KINDS = {
  units: "value",
  catalogue: "value",
  assign: "list",
  json: "value",
  lang: "value",
  help: "switch",
} satisfies Readonly<Record<string, FlagKind>>;

/**
 * The program `verify`: holds a submitted appendix against what the reports give, or without reports the sentences of a document against
 * their own parts; answers its exit status, 0 where they agree and 1 where they do not. What cannot be read is a wrong use.
 */
export async function runVerify(args: readonly string[]): Promise<number> {
  const given = readFlags(args, KINDS, "verifyUsage");
  if (given === null) return EXIT.done;
  const { language, value } = given;
  const [submitted, ...inputs] = given.inputs;
  if (submitted === undefined) throw new UsageError("noInput", {}, true);
  const json = value("json");
  if (inputs.length === 0) {
    const said = verifySentences(loadPrintedTexts(submitted, language));
    if (said.rows.length === 0) throw new UsageError("noSentences", { path: submitted }, true);
    return (await answer(said, "sentences", json, language)) ? EXIT.done : EXIT.failed;
  }
  const tables = readSubmitted(await loadSnapshot(submitted, language));
  if (tables.length === 0) throw new UsageError("noAppendix", { path: submitted });
  // The copy may lie in the folder of the reports.
  const walk = walkInputs(inputs, json === null || json === "-" ? [] : [json]);
  const files = walk.files.filter(({ path }) => identify(path) !== identify(submitted));
  const asked = { units: value("units") ?? DEFAULT_UNITS, catalogue: value("catalogue"), language };
  const request = await requestFor({ ...asked, assignments: given.list("assign") }, files);
  const read = await readFiles(files, request, language);
  const readings = [...read.map(({ reading }) => reading), wrapFindings(walk.findings)];
  const result = consolidate(readings, request);
  if (!result.consolidation.units.some(({ reported }) => reported > 0))
    throw new UsageError("noUsableReports", { units: asked.units });
  const verification = verifyCopy(tables, result.consolidation);
  return (await answer(verification, "copy", json, language)) ? EXIT.done : EXIT.failed;
}

/** What is said of a copy, or of sentences by themselves. */
const SAID = {
  copy: ["copyAgrees", "copyDiffers"],
  sentences: ["sentencesAgree", "sentencesDiffer"],
} as const;

/** Writes the answer; whether everything agrees and could be written. */
async function answer(
  verification: Verification,
  what: keyof typeof SAID,
  json: string | null,
  language: Language,
): Promise<boolean> {
  const text = describe(verification, SAID[what], language);
  const written = await writeAnswer(verification, text, json, language);
  return verification.agrees && written;
}

function describe(
  { agrees, rows }: Verification,
  [good, bad]: (typeof SAID)[keyof typeof SAID],
  language: Language,
): string {
  const wrong = rows.filter((row) => !row.agrees);
  if (agrees) return say(good, language, { count: rows.length });
  return [
    say(bad, language, { count: wrong.length }),
    ...wrong.map((row) => `  ${makeSafe(writeRow(row, language))}`),
  ].join("\n");
}

/** "PHU_LUC ô F12: 81,8 → 81,7"; a text without cells has the number of its line. */
function writeRow({ code, at, submitted, computed, differs }: VerifiedRow, language: Language): string {
  const place = at === null ? "" : ` ${at.sheet} ${at.cell}`;
  const name = computed?.name ?? submitted?.name ?? "";
  if (submitted === null) return `${code} ${name}: ${say("rowMissing", language)}`;
  if (computed === null) return `${code ?? "–"}${place} ${name}: ${say("rowAdded", language)}`;
  const parts = differs.map((column) =>
    column === "row"
      ? say("rowMoved", language)
      : [submitted, computed].map((row) => row[column] || say("nothingThere", language)).join(" → "),
  );
  return `${code ?? "–"}${place} ${name}: ${parts.join("; ")}`;
}
