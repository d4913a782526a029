import { packedBytes, unpack, type Unpacking, type ZipEntry } from "../zip/zip";
import { decodePart } from "../largePart";
import { openPart, type PartText } from "./sheetParts";

/** A part that was read, with what it was read from. */
interface KnownPart {
  readonly packed: Uint8Array;
  readonly part: PartText;
}

/** Forms of a province's offices have some parts each; larger ones than these hardly ever return. */
const MOST = 150;
const LONGEST = 100_000;

const known = new Map<string, KnownPart>();

/**
 * The part of an entry, unpacked and checked. Workbooks that were filled in on one form have their styles, relations and lists of
 * parts byte by byte in common: such a part is read once, and given as the same object for the same packed bytes.
 */
export function readPart(bytes: Uint8Array, entry: ZipEntry, unpacking: Unpacking): PartText {
  if (entry.encrypted || entry.size > LONGEST) return openEntry(bytes, entry, unpacking);
  const key = `${entry.crc}|${entry.size}|${entry.method}|${entry.name}`;
  const found = known.get(key);
  if (found && areEqual(found.packed, packedBytes(bytes, entry))) return found.part;
  const part = openEntry(bytes, entry, unpacking);
  // Cells and their texts are another's in every workbook.
  if (part.kind === "worksheet" || part.kind === "sst") return part;
  if (known.size >= MOST) known.clear();
  known.set(key, { packed: packedBytes(bytes, entry).slice(), part });
  return part;
}

const openEntry = (bytes: Uint8Array, entry: ZipEntry, unpacking: Unpacking): PartText =>
  openPart(entry.name, decodePart(unpack(bytes, entry, unpacking)));

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
