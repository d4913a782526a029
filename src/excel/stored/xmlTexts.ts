/**
 * Long texts that the workbook keeps as custom XML parts, one namespace for each text:
 * "urn:edu-indicators:before:RUN". A part holds a piece; the workbook's file packs them like everything else in it.
 */
import { packLoads, type Sized, textBytes } from "../payload";
import type { BatchItem } from "../runTypes";

/**
 * What a text is: sheets as they stood before a run, the looks of what a run has written, the lock of a run; or one of the texts of
 * which a workbook keeps one alone.
 */
export type XmlKind = "before" | "looks" | "lock" | "state" | "written" | "choices";

/** Kinds of which every run has its own, and which are dropped when nothing refers to them. */
const KEPT_FOR_RUNS: readonly XmlKind[] = ["before", "looks"];

/** Custom XML parts of ours by namespace: their ids. */
export type KnownParts = ReadonlyMap<string, readonly string[]>;

const PREFIX = "urn:edu-indicators:";

/** Characters of a piece. */
const PIECE = 400_000;

/** Namespace of a text; of a run's, where it has its own. */
export const namespaceOf = (kind: XmlKind, run?: string): string =>
  run === undefined ? `${PREFIX}${kind}` : `${PREFIX}${kind}:${encodeURIComponent(run)}`;

/** The run whose text of a kind has this namespace; `null` for any other namespace. */
export function runOfNamespace(kind: XmlKind, namespace: string): string | null {
  const start = `${PREFIX}${kind}:`;
  return namespace.startsWith(start) ? decodeURIComponent(namespace.slice(start.length)) : null;
}

/** Asks which texts of ours there are; what it answers can be read after the next `context.sync()`. */
export function queueParts({ workbook }: Excel.RequestContext): () => KnownParts {
  const parts = workbook.customXmlParts.load("items/id,items/namespaceUri");
  return () => {
    const known = new Map<string, string[]>();
    for (const { id, namespaceUri } of parts.items) {
      if (!namespaceUri.startsWith(PREFIX)) continue;
      known.set(namespaceUri, [...(known.get(namespaceUri) ?? []), id]);
    }
    return known;
  };
}

/** Asks for a text; after the next `context.sync()` it answers `null` where a piece is missing. */
export function queueXmlText(
  { workbook }: Excel.RequestContext,
  known: KnownParts,
  namespace: string,
): () => string | null {
  const ids = known.get(namespace) ?? [];
  const pieces = ids.map((id) => workbook.customXmlParts.getItem(id).getXml());
  return () => joinPieces(pieces.map(({ value }) => value));
}

/** Asks for the content of one part, whatever has become of it; after the next `context.sync()` it answers `null` for no text of ours. */
export function queuePart({ workbook }: Excel.RequestContext, id: string): () => string | null {
  const pieces = [workbook.customXmlParts.getItem(id).getXml()];
  return () => joinPieces(pieces.map(({ value }) => value));
}

/** A text as the contents of its parts. */
export function cutXmlText(namespace: string, text: string): string[] {
  const safe = escapeText(text);
  const count = Math.max(1, Math.ceil(safe.length / PIECE));
  return Array.from({ length: count }, (_, index) => {
    const piece = keepEnds(safe.slice(index * PIECE, (index + 1) * PIECE));
    return `<text xmlns="${namespace}" piece="${index + 1}" of="${count}">${piece}</text>`;
  });
}

/** Puts a text, a call for each piece. */
export function putXmlText(namespace: string, text: string): BatchItem[] {
  return cutXmlText(namespace, text).map((xml) => ({
    bytes: 300 + textBytes(xml),
    queue: ({ workbook }: Excel.RequestContext) => void workbook.customXmlParts.add(xml),
  }));
}

/** Takes away every text that runs keep for putting sheets back, but those of the namespaces to keep. */
export function dropXmlTexts(known: KnownParts, keep: readonly string[]): BatchItem[] {
  return [...known]
    .filter(([namespace]) => KEPT_FOR_RUNS.some((kind) => runOfNamespace(kind, namespace) !== null))
    .filter(([namespace]) => !keep.includes(namespace))
    .flatMap(([, ids]) => ids)
    .map((id) => ({
      bytes: 300,
      queue: ({ workbook }) => workbook.customXmlParts.getItemOrNullObject(id).delete(),
    }));
}

/** Reads texts that are longer than one answer may be, in as many requests as they need. */
export async function readXmlText(
  context: Excel.RequestContext,
  known: KnownParts,
  namespace: string,
): Promise<string | null> {
  const ids: (Sized & { readonly id: string })[] = (known.get(namespace) ?? []).map((id) => ({
    id,
    bytes: 3 * PIECE,
  }));
  const pieces = await packLoads(ids).reduce<Promise<string[]>>(async (before, load) => {
    const read = await before;
    const answers = load.map(({ id }) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return [...read, ...answers.map(({ value }) => value)];
  }, Promise.resolve([]));
  return joinPieces(pieces);
}

const PIECE_FORM =
  /^(?:<\?[^<>]*\?>)?\s*<text\b(?=[^<>]*\bpiece="(\d+)" of="(\d+)")[^<>]*>([^<]*)<\/text>\s*$/;

/**
 * The text that its pieces make up; `null` where one is missing. Two installations that put a text where there was none, at the same
 * moment, both add theirs: the later one counts, as where it takes the place of an earlier.
 */
function joinPieces(parts: readonly string[]): string | null {
  const pieces = parts
    .map((xml) => PIECE_FORM.exec(xml))
    .filter((match) => match !== null)
    .reverse();
  const texts = [...new Set(pieces.map(([, , count]) => Number(count)))].map((count) =>
    wholeOf(
      pieces.filter((piece) => Number(piece[2]) === count),
      count,
    ),
  );
  return texts.find((text) => text !== null) ?? null;
}

/** The pieces of one text, the latest of each number; `null` where one is missing. */
function wholeOf(pieces: readonly RegExpExecArray[], count: number): string | null {
  if (count === 0 || count > pieces.length) return null;
  const inOrder = Array.from(
    { length: count },
    (_, index) => pieces.find((piece) => Number(piece[1]) === index + 1)?.[3],
  );
  return inOrder.includes(undefined) ? null : inOrder.join("");
}

/** Blanks at the ends of an element are what a reader of XML may drop; in JSON as we write it they stand within texts alone. */
const keepEnds = (piece: string): string => piece.replace(/^ | $/g, "\\u0020");

/** Signs that XML gives a meaning, or cannot hold, stand in JSON as escapes: so the text comes back whatever Excel does to the XML. */
const escapeText = (json: string): string =>
  json.replace(
    /[&<>\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
