import { memoize } from "../../text/memoize";
import type { PartText } from "../openXml/sheetParts";
import { type FontFormat, type FontRun, plainFont } from "../../reading/snapshot/textRuns";
import {
  decodeText,
  dropElements,
  findElement,
  findElements,
  isOn,
  listElements,
  readAttribute,
  readSection,
} from "./xml";

/** What the style of a cell says beside its number format. */
export interface CellStyleFormat extends FontFormat {
  readonly centredAcross: boolean;
}

/** What the parts of a workbook say of formats for all of its sheets. */
export interface SharedStyles {
  /** Styles that say something special, by their number as cells write it. */
  readonly styles: ReadonlyMap<string, CellStyleFormat>;
  /** Shared texts with runs in fonts that say something special, by their number as cells write it. */
  readonly texts: ReadonlyMap<string, readonly StoredRun[]>;
}

/** A run of a text; `null` where it has no font of its own and stands in that of the cell. */
export interface StoredRun {
  readonly text: string;
  readonly font: FontFormat | null;
}

const plainStyle: CellStyleFormat = { ...plainFont, centredAcross: false };

/** Reads what the styles and the shared texts say. Nearly no workbook strikes or raises anything, which is seen at once. */
export function readSharedStyles(parts: readonly PartText[]): SharedStyles {
  const styles = parts.find(({ kind }) => kind === "styleSheet")?.text ?? "";
  const texts = parts.find(({ kind }) => kind === "sst")?.text ?? "";
  return {
    styles: knownStyles(styles),
    texts: mentionsFonts(texts) ? readTexts(texts) : new Map(),
  };
}

/** Whether fonts in a part can be struck or raised. */
export const mentionsFonts = (text: string): boolean =>
  text.includes("strike") || text.includes("superscript");

const mentionsLooks = (text: string): boolean => mentionsFonts(text) || text.includes("centerContinuous");

/** Forms that were filled in have the same styles. */
const knownStyles = memoize(
  (text): SharedStyles["styles"] => {
    const listed = mentionsLooks(text) ? readStyles(text) : [];
    return new Map(listed.flatMap((style, index) => (style ? [[String(index), style] as const] : [])));
  },
  { most: 50, longest: 100_000 },
);

/** The styles of cells by their number, `null` for those that say nothing special. */
function readStyles(text: string): (CellStyleFormat | null)[] {
  const fonts = listElements(readSection(text, "fonts"), "font").map(readFont);
  return listElements(readSection(text, "cellXfs"), "xf").map((xf) => {
    const font = fonts[Number(readAttribute(xf, "fontId") ?? 0)] ?? plainFont;
    const alignment = /<(?:\w+:)?alignment\s[^<>]*>/.exec(xf)?.[0] ?? "";
    const centredAcross = readAttribute(alignment, "horizontal") === "centerContinuous";
    return font.struck || font.superscript || centredAcross ? { ...font, centredAcross } : null;
  });
}

/** What a font says, of a style or of a run. */
function readFont(font: string): FontFormat {
  const strike = /<(?:\w+:)?strike(?:\s[^<>]*)?\/?>/.exec(font)?.[0];
  const raised = /<(?:\w+:)?vertAlign\s[^<>]*>/.exec(font)?.[0] ?? "";
  return {
    struck: strike !== undefined && isOn(readAttribute(strike, "val") ?? "1"),
    superscript: readAttribute(raised, "val") === "superscript",
  };
}

const ITEM = { open: /<(?:\w+:)?si(\s[^<>]*|\/)?>/, end: /<\/(?:\w+:)?si\s*>/ };

function readTexts(part: string): Map<string, readonly StoredRun[]> {
  const texts = new Map<string, readonly StoredRun[]>();
  let number = 0;
  for (const { content = "" } of findElements(part, ITEM.open, ITEM.end)) {
    if (mentionsFonts(content)) texts.set(String(number), readRuns(content));
    number++;
  }
  return texts;
}

const PHONETIC = { open: /<(?:\w+:)?rPh(\s[^<>]*)?>/, end: /<\/(?:\w+:)?rPh\s*>/ };
const RUN = { open: /<(?:\w+:)?r(\s[^<>]*)?>/, end: /<\/(?:\w+:)?r\s*>/ };
const FONT = { open: /<(?:\w+:)?rPr(\s[^<>]*)?>/, end: /<\/(?:\w+:)?rPr\s*>/ };
const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t\s*>/;

/** The runs of a text that is written in runs; how it is pronounced is no part of it. */
export function readRuns(content: string): StoredRun[] {
  const spoken = dropElements(content, PHONETIC.open, PHONETIC.end);
  return [...findElements(spoken, RUN.open, RUN.end)].map(({ content: run = "" }) => {
    const font = findElement(run, FONT.open, FONT.end)?.content;
    return { text: decodeText(TEXT.exec(run)?.[1] ?? ""), font: font === undefined ? null : readFont(font) };
  });
}

/** Runs with the fonts that they stand in, in a cell of that style. */
export const setRuns = (runs: readonly StoredRun[], style: FontFormat = plainStyle): FontRun[] =>
  runs.map(({ text, font }) => ({
    text,
    struck: (font ?? style).struck,
    superscript: (font ?? style).superscript,
  }));
