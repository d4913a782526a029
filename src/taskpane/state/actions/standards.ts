import { readConditions } from "../../../standards/readConditions";
import { readDecisions } from "../../../standards/readDecisions";
import type { StandardsSettings } from "../../../sheets/settings";
import { formatProblem, type JsonProblem } from "../../../text/json/shape";
import { fill } from "../../../texts/fill";
import { fillText, inBoth } from "../../../texts/localized";
import type { StandardsContent } from "../../reading/reading";
import type { Notice } from "../pane";
import type { Localized } from "../../../model/finding";
import type { ListFault } from "../../../units/list/fault";
import { explainRefusal } from "../refusal";
import { catalogueOf, scopeOf, unitSetOf } from "../settings";
import { announce, type Workplace, workOn } from "../workplace";
import { changeSettingsTo } from "./deciding";
import { standardNotices } from "./standards.data";

/** Problems that a message lists. */
const LINES_SHOWN = 6;

/** The conditions of standards, or the list of decisions, from a workbook or a JSON file; `null` takes them away. */
export async function chooseStandards(
  place: Workplace,
  part: keyof StandardsSettings,
  file: File | null,
): Promise<void> {
  if (file === null) return keep(place, part, {});
  const { name } = file;
  const read = isTable(name) ? await takeTable(place, part, file) : await takeJson(place, part, file);
  if (read === null) return;
  keep(place, part, { [part]: { file: name, ...read } });
  say(place, "success", part, { name, count: Object.values(read).map(countOf)[0]! });
  tellStrange(place, read, name);
}

/** Puts a part in the place of what was chosen before. */
function keep(place: Workplace, part: keyof StandardsSettings, chosen: StandardsSettings): void {
  const { settings } = place.store.get();
  const { [part]: _gone, ...others } = settings.standards ?? {};
  changeSettingsTo(place, { ...settings, standards: { ...others, ...chosen } });
}

type Read = StandardsContent | { readonly problems: readonly JsonProblem[] };

const isTable = (name: string): boolean => /\.(?:xlsx|xlsm|xls|ods)$/i.test(name);

/** What a table in a workbook gives; `null` where it gives nothing, which was told. */
async function takeTable(
  place: Workplace,
  part: keyof StandardsSettings,
  file: File,
): Promise<StandardsContent | null> {
  const { name } = file;
  let taken: StandardsContent | null = null;
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name }, async ({ signal }) => {
    const { settings } = place.store.get();
    const context = { catalogue: catalogueOf(settings), scope: scopeOf(settings) };
    const read = await place.deps.thread.readStandards(file, part, context, signal);
    if (read.kind === "refused") tellWrong(place, name, [explainRefusal(read.failure)]);
    else if (read.kind === "faulty") tellWrong(place, name, read.faults.map(wordFault));
    else taken = read.content;
  });
  return taken;
}

const wordFault = ({ at, message }: ListFault): Localized =>
  inBoth((language) => `${at.cell === "" ? at.sheet : `${at.sheet}!${at.cell}`}: ${message[language]}`);

/** What a JSON file gives; `null` where it gives nothing, which was told. */
async function takeJson(
  place: Workplace,
  part: keyof StandardsSettings,
  file: File,
): Promise<StandardsContent | null> {
  const { name } = file;
  const json = parse(await file.text());
  const read =
    json === undefined ? null : part === "conditions" ? takeConditions(place, json) : takeDecisions(json);
  if (read === null) say(place, "error", "notJson", { name });
  else if (!("problems" in read)) return read;
  else tellWrong(place, name, read.problems.map(formatProblem));
  return null;
}

/** The first of what is wrong in a file, line by line. */
function tellWrong(place: Workplace, name: string, lines: readonly Localized[]): void {
  const shown = lines.slice(0, LINES_SHOWN);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [fillText(standardNotices.more, { count: rest })] : [];
  const list = inBoth((language) => [...shown, ...more].map((line) => line[language]).join("\n"));
  say(place, "error", "wrong", { name, list });
}

const countOf = (content: object): number =>
  Array.isArray(content) ? content.length : (content as { standards: readonly unknown[] }).standards.length;

function takeConditions(place: Workplace, json: unknown): Read {
  const { indicators } = catalogueOf(place.store.get().settings);
  const { conditions, problems } = readConditions(
    json,
    indicators.map(({ code }) => code),
  );
  return conditions ? { confirmed: conditions } : { problems };
}

function takeDecisions(json: unknown): Read {
  const { decisions, problems } = readDecisions(json);
  return decisions ? { listed: decisions } : { problems };
}

/** Entries of units that the set does not have say nothing of any unit: they are kept, and named. */
function tellStrange(place: Workplace, read: StandardsContent, name: string): void {
  const entries = "listed" in read ? read.listed : "confirmed" in read ? read.confirmed.difficult : [];
  const codes = new Set(unitSetOf(place.store.get().settings).units.map(({ code }) => code));
  const strange = [...new Set(entries.map(({ unit }) => unit))].filter((unit) => !codes.has(unit));
  if (strange.length > 0) say(place, "warning", "strange", { name, list: strange.join(", ") });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function say(
  place: Workplace,
  tone: Notice["tone"],
  key: keyof typeof standardNotices,
  params: Parameters<typeof fill>[1],
): void {
  announce(place, {
    tone,
    text: inBoth((language) => fill(standardNotices[key][language], params, language)),
  });
}
