import { refuseDamaged } from "../failure";

/** What a part holds: the cells of a sheet, the texts that cells refer to by number, or the formats of cells. */
export type PartKind = "worksheet" | "sst" | "styleSheet";

/** A part of an Office Open XML workbook that is text; `kind` is `null` where it holds no cells and nothing of theirs. */
export interface PartText {
  readonly name: string;
  readonly text: string;
  readonly kind: PartKind | null;
}

/** A part with what it holds: its outermost tag tells it, whatever the part is called. */
export function openPart(name: string, text: string): PartText {
  const [, kind = null] = /<(?:\w+:)?(worksheet|sst|styleSheet)[\s>]/.exec(text) ?? [];
  return { name, text, kind: kind as PartKind | null };
}

/** What is kept of a sheet's part: its outermost tag, and with their tags the cells and the merged areas. */
export interface SheetText {
  readonly root: string;
  readonly data: string;
  readonly merges: string;
}

/**
 * Keeps cells and merged areas: a link or a rule over whole columns would otherwise be spread over millions of cells.
 * `null` for a sheet that has no room for cells. Refuses one that was cut off.
 */
export function splitSheet(text: string): SheetText | null {
  const root = /<(?:\w+:)?worksheet\b[^<>]*>/.exec(text)![0];
  const start = text.search(/<(?:\w+:)?sheetData\b/);
  if (start < 0) return /worksheet\s*>|\/>\s*$/.test(text) ? null : refuseDamaged("a sheet without an end");
  const end = findDataEnd(text, start);
  const merges = findSection(text.slice(end), "mergeCells") ?? "";
  return { root, data: text.slice(start, end), merges };
}

/** A sheet that stops in the middle would be read as an empty one. */
function findDataEnd(text: string, start: number): number {
  const close = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\b[^<>]*\/>/g;
  close.lastIndex = start;
  return close.test(text) ? close.lastIndex : refuseDamaged("sheet data without an end");
}

/**
 * A section of a part with its tags, the first that has an end; `null` where there is none. Both ends are looked for once,
 * so that thousands of beginnings without an end cost no more than their length.
 */
export function findSection(text: string, name: string): string | null {
  const open = new RegExp(`<(?:\\w+:)?${name}(?=[\\s>])[^<>]*>`).exec(text);
  if (!open) return null;
  const close = new RegExp(`</(?:\\w+:)?${name}\\s*>`, "g");
  close.lastIndex = open.index;
  return close.test(text) ? text.slice(open.index, close.lastIndex) : null;
}

/** The part of a sheet that holds no more than what is kept of it. */
export function joinSheet({ root, data, merges }: SheetText): string {
  return `${root}${data}${merges}</${/^<(\w+:)?/.exec(root)![1] ?? ""}worksheet>`;
}
