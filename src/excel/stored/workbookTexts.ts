/**
 * Texts that belong to the workbook: what a run has left, and the officer's choices. They are custom XML parts, found by their
 * namespace, because these persist with the file whoever opens it. Settings of a workbook belong to the add-in and to the way it was
 * installed (OfficeDev/office-js #840, #5781): a colleague's add-in does not see them. Workbooks of earlier versions kept their texts
 * there; they are read as long as no part has taken their place, and go with the first writing.
 */
import { textBytes } from "../payload";
import type { BatchItem } from "../runTypes";
import { queueXmlText, cutXmlText, type KnownParts, namespaceOf } from "./xmlTexts";

/** Which text it is: whether a run writes and what can be taken back; what was last written; the officer's choices. */
export type TextKey = "state" | "written" | "choices";

/** Settings in which workbooks of earlier versions keep the texts. */
export const LEGACY_SETTINGS = {
  state: "EDU_INDICATORS_STATE",
  written: "EDU_INDICATORS_WRITTEN",
  choices: "EDU_INDICATORS_SETTINGS",
} satisfies Readonly<Record<TextKey, string>>;

/** Settings of the workbook that are texts, by their key. */
export type LegacyTexts = ReadonlyMap<string, string>;

/** The texts as they were read, and what writing them anew needs to know. */
export interface KnownTexts {
  readonly legacy: LegacyTexts;
  readonly texts: ReadonlyMap<TextKey, string | null>;
  /** Ids of the parts of every text; parts that were added since are noted by the writing itself. */
  readonly ids: Map<TextKey, string[]>;
  readonly added: { readonly key: TextKey; readonly part: Excel.CustomXmlPart }[];
}

/** Asks for all settings; what it answers can be read after the next `context.sync()`. */
export function queueLegacy({ workbook }: Excel.RequestContext): () => LegacyTexts {
  const items = workbook.settings.load("items/key,items/value");
  return () =>
    new Map(
      items.items.flatMap(({ key, value }) =>
        typeof value === "string" ? [[key, value] as [string, string]] : [],
      ),
    );
}

/** Asks for texts whose parts are known; what it answers can be read after the next `context.sync()`. */
export function queueTexts(
  context: Excel.RequestContext,
  { parts, legacy }: { readonly parts: KnownParts; readonly legacy: LegacyTexts },
  keys: readonly TextKey[] = Object.keys(LEGACY_SETTINGS) as TextKey[],
): () => KnownTexts {
  const asked = keys.filter((key) => parts.has(namespaceOf(key)));
  const answers = asked.map((key) => [key, queueXmlText(context, parts, namespaceOf(key))] as const);
  const ids = Object.keys(LEGACY_SETTINGS).map((key): [TextKey, string[]] => [
    key as TextKey,
    [...(parts.get(namespaceOf(key as TextKey)) ?? [])],
  ]);
  return () => ({
    legacy,
    texts: new Map(answers.map(([key, answer]) => [key, answer()])),
    ids: new Map(ids),
    added: [],
  });
}

/** Whether the workbook keeps a text, whole or not. */
export const hasText = (known: KnownTexts, key: TextKey): boolean =>
  (known.ids.get(key) ?? []).length > 0 || known.legacy.has(LEGACY_SETTINGS[key]);

/** A text as it was put; `null` where there is none, or a piece of it is gone. */
export function textOf({ texts, ids, legacy }: KnownTexts, key: TextKey): string | null {
  return (ids.get(key) ?? []).length > 0
    ? (texts.get(key) ?? null)
    : legacyText(legacy, LEGACY_SETTINGS[key]);
}

function legacyText(legacy: LegacyTexts, key: string): string | null {
  const first = legacy.get(key);
  if (first === undefined) return null;
  const [, count, start] = /^#(\d+)#([\s\S]*)$/.exec(first) ?? [null, "1", first];
  const others = Array.from({ length: Number(count) - 1 }, (_, index) =>
    legacy.get(legacyKey(key, index + 1)),
  );
  return others.includes(undefined) ? null : [start, ...others].join("");
}

const legacyKey = (key: string, index: number): string => (index === 0 ? key : `${key}_${index + 1}`);

/**
 * Puts a text in place of the one that is there; `null` takes it away. A part that is there is given its new content in one call, so
 * that a request which is cut off leaves the old text or the new one. An earlier version's settings go.
 */
export function putText(known: KnownTexts, key: TextKey, text: string | null): BatchItem[] {
  const pieces = text === null ? [] : cutXmlText(namespaceOf(key), text);
  const puts = pieces.map((xml, index): BatchItem => ({
    bytes: 300 + textBytes(xml),
    queue: (context) => putPiece(context, known, key, { xml, index }),
  }));
  return [...puts, { bytes: 2000, queue: (context) => dropRest(context, known, key, pieces.length) }];
}

function putPiece(
  { workbook }: Excel.RequestContext,
  known: KnownTexts,
  key: TextKey,
  { xml, index }: { readonly xml: string; readonly index: number },
): void {
  const id = idsOf(known, key)[index];
  if (id !== undefined) workbook.customXmlParts.getItem(id).setXml(xml);
  else known.added.push({ key, part: workbook.customXmlParts.add(xml).load("id") });
}

function dropRest({ workbook }: Excel.RequestContext, known: KnownTexts, key: TextKey, from: number): void {
  const ids = idsOf(known, key);
  ids.slice(from).forEach((id) => workbook.customXmlParts.getItemOrNullObject(id).delete());
  known.ids.set(key, ids.slice(0, from));
  const legacy = LEGACY_SETTINGS[key];
  for (let index = 0; known.legacy.has(legacyKey(legacy, index)); index++)
    workbook.settings.getItemOrNullObject(legacyKey(legacy, index)).delete();
}

/** Ids of a text's parts, with those that an earlier request has added. */
function idsOf(known: KnownTexts, key: TextKey): readonly string[] {
  const ids = known.ids.get(key) ?? [];
  const added = known.added.flatMap((one) => (one.key === key ? (loadedId(one.part) ?? []) : []));
  const all = [...new Set([...ids, ...added])];
  known.ids.set(key, all);
  return all;
}

/** `null` for a part whose request has not been answered: it failed, or is still being put together. */
function loadedId(part: Excel.CustomXmlPart): string | null {
  return part.toJSON().id ?? null;
}
