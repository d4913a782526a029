/** Texts of any length that the workbook keeps as settings, in pieces well below what Excel may refuse. */

/** Characters of a piece. Excel documents no limit of a setting; a cell takes 32,767. */
export const PIECE = 30_000;

/** Settings of the workbook by their key, as far as they are texts. */
export type KnownTexts = ReadonlyMap<string, string>;

/** Asks for all settings; what it answers can be read after the next `context.sync()`. */
export function askTexts({ workbook }: Excel.RequestContext): () => KnownTexts {
  const items = workbook.settings.load("items/key,items/value");
  return () =>
    new Map(
      items.items.flatMap(({ key, value }) =>
        typeof value === "string" ? [[key, value] as [string, string]] : [],
      ),
    );
}

/** A text as it was put; `null` where there is none, or a piece of it is gone. */
export function textOf(known: KnownTexts, key: string): string | null {
  const first = known.get(key);
  if (first === undefined) return null;
  const [, count, start] = /^#(\d+)#([\s\S]*)$/.exec(first) ?? [null, "1", first];
  const others = Array.from({ length: Number(count) - 1 }, (_, index) => known.get(pieceKey(key, index + 1)));
  return others.includes(undefined) ? null : [start, ...others].join("");
}

const pieceKey = (key: string, index: number): string => (index === 0 ? key : `${key}_${index + 1}`);

/** Puts a text in place of the one that is there; `null` takes it away. */
export function putText(
  { workbook }: Excel.RequestContext,
  known: KnownTexts,
  key: string,
  text: string | null,
): void {
  const pieces = text === null ? [] : cutText(text);
  pieces.forEach((piece, index) => {
    workbook.settings.add(pieceKey(key, index), piece);
  });
  for (let index = pieces.length; known.has(pieceKey(key, index)); index++)
    workbook.settings.getItemOrNullObject(pieceKey(key, index)).delete();
}

/** One piece stands as it is; the first of several says how many there are. */
function cutText(text: string): string[] {
  if (text.length <= PIECE && !text.startsWith("#")) return [text];
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  return Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * PIECE, (index + 1) * PIECE);
    return index === 0 ? `#${count}#${piece}` : piece;
  });
}
