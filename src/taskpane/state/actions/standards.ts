import { readConditions } from "../../../standards/readConditions";
import { readDecisions } from "../../../standards/readDecisions";
import type { StandardsSettings } from "../../../sheets/settings";
import { formatProblem, type JsonProblem } from "../../../text/json/shape";
import { fill } from "../../../texts/fill";
import { inBoth } from "../../../texts/localized";
import type { Notice } from "../pane";
import { catalogueOf, unitSetOf } from "../settings";
import { announce, type Workplace } from "../workplace";
import { changeSettingsTo } from "./deciding";
import { standardNotices } from "./standards.data";

/** Problems that a message lists. */
const LINES_SHOWN = 6;

/** The conditions of standards, or the list of decisions, from a JSON file as the command line takes it; `null` takes them away. */
export async function chooseStandards(
  place: Workplace,
  part: keyof StandardsSettings,
  file: File | null,
): Promise<void> {
  const { settings } = place.store.get();
  const { [part]: _gone, ...others } = settings.standards ?? {};
  if (file === null) return changeSettingsTo(place, { ...settings, standards: others });
  const { name } = file;
  const json = parse(await file.text());
  if (json === undefined) return say(place, "error", "notJson", { name });
  const read = part === "conditions" ? takeConditions(place, json) : takeDecisions(json);
  if ("problems" in read) {
    const lines = read.problems.slice(0, LINES_SHOWN).map(formatProblem);
    const list = inBoth((language) => lines.map((line) => line[language]).join("\n"));
    return say(place, "error", "wrong", { name, list });
  }
  changeSettingsTo(place, { ...settings, standards: { ...others, [part]: { file: name, ...read } } });
  say(place, "success", part, { name, count: Object.values(read).map(countOf)[0]! });
  tellStrange(place, read, name);
}

type Read =
  | Omit<NonNullable<StandardsSettings["conditions"]>, "file">
  | Omit<NonNullable<StandardsSettings["decisions"]>, "file">
  | { readonly problems: readonly JsonProblem[] };

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
function tellStrange(place: Workplace, read: Read, name: string): void {
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
