import { checkLimit } from "../limits";
import { limits } from "../limits.data";
import { decodePlainText, encodeXml } from "./xmlText";

const TEXT = `<t(?: xml:space="preserve")?(?:/>|>([^<]*)</t>)`;
const RUN = `<r>(?:<rPr>(?:<\\w+(?: [^<>]*)?/>)*</rPr>)?<t(?: xml:space="preserve")?>[^<]*</t></r>`;
const ITEM = new RegExp(`\\s*(?:<si/>|<si>(?:${TEXT}|((?:${RUN})+))?</si>)`, "y");

/**
 * The shared texts of a workbook, where each is written plainly: one text, or runs of text with fonts of their own.
 * `null` where anything else stands there; SheetJS reads those.
 */
export function readPlainStrings(part: string): readonly string[] | null {
  const open = /<sst\b[^<>]*[^/]>/.exec(part);
  if (!open) return null;
  const strings: string[] = [];
  ITEM.lastIndex = open.index + open[0].length;
  let end = ITEM.lastIndex;
  for (let item = ITEM.exec(part); item; item = ITEM.exec(part)) {
    end = ITEM.lastIndex;
    const text = decodePlainText(item[1] ?? joinRuns(item[2] ?? ""));
    if (text === null) return null;
    strings.push(keepOnce(text));
    if (strings.length > limits.sharedStrings.max) checkLimit("sharedStrings", strings.length);
  }
  return /^\s*<\/sst>\s*$/.test(part.slice(end)) ? strings : null;
}

/** As many texts as a large workbook holds; beyond, the memory starts anew, so that it never grows with the number of files. */
const MOST = 20_000;
const kept = new Map<string, string>();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * A text by itself: one that was cut out of a part would hold the whole part in memory, and the forms of a province say the
 * same in thousands of workbooks, so that equal texts are one.
 */
function keepOnce(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const own = decoder.decode(encodeXml(text));
  kept.set(own, own);
  return own;
}

const joinRuns = (runs: string): string =>
  [...runs.matchAll(/<t\b[^<>]*>([^<]*)/g)].map(([, text]) => text).join("");
