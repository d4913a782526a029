import { Refusal, refuseDamaged } from "../failure";
import { checkLimit } from "../limits";
import { ratioMatters } from "../limits.data";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";

/** One file inside a zip file, as its central directory tells it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else occurs in workbooks. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** What unpacking needs of the machine: a faster one than ours may be given. */
export interface Unpacking {
  /** The `size` bytes that raw deflate data stands for; throws where the data is not that. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Unpacking without help of the machine, for a browser. */
export const portable: Unpacking = { inflate, crc32 };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const UNKNOWN_32 = 0xffffffff;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Files in a zip file, from its central directory alone: nothing is unpacked.
 * Throws a refusal where there is no such directory, or it names more files than a workbook has.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start } = findDirectory(view);
  checkLimit("entries", count);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      refuseDamaged(`no directory entry at ${at}`);
    entries.push(readEntry(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (new Set(entries.map(({ name }) => name)).size < count) refuseDamaged("two entries of one name");
  return entries;
}

/** The record at the end of the file stands before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return start === UNKNOWN_32 || count === 0xffff ? findDirectory64(view, at) : { count, start };
  }
  return refuseDamaged("no end of a zip directory");
}

/** Large zip files, and some writers always, put the true numbers into a second record, named by a locator. */
function findDirectory64(view: DataView, end: number): { count: number; start: number } {
  const at = end >= 20 ? Number(view.getBigUint64(end - 20 + 8, true)) : 0;
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64)
    refuseDamaged("no 64-bit zip directory");
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const sizes = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const [size, packed, offset] = sizes.includes(UNKNOWN_32)
    ? fillFromExtra(view, nameEnd, nameEnd + view.getUint16(at + 30, true), sizes)
    : sizes;
  return {
    name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: packed!,
    size: size!,
    crc: view.getUint32(at + 16, true),
    offset: offset!,
  };
}

/** Numbers that do not fit stand in an extra field, in the order size, packed size, offset, and only those. */
function fillFromExtra(view: DataView, from: number, to: number, sizes: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== UNKNOWN_32) return size;
      if (next + 8 > view.byteLength) return refuseDamaged("a 64-bit size is cut off");
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return refuseDamaged("a 64-bit size is missing");
}

const total = (entries: readonly ZipEntry[], field: "size" | "packed"): number =>
  entries.reduce((sum, entry) => sum + entry[field], 0);

/** Refuses, before anything is unpacked, what would not fit into memory or is packed as only a bomb is. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  checkLimit("expandedBytes", total(entries, "size"));
  // A bomb may also be cut into parts that are each too small to matter.
  const sum = { size: total(entries, "size"), packed: total(entries, "packed") };
  for (const { size, packed } of [...entries, sum])
    if (size > ratioMatters) checkLimit("ratio", size / Math.max(packed, 1));
}

/** The bytes of one file, checked against the directory's size and checksum, so that a changed byte is never read as a figure. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, unpacking: Unpacking): Uint8Array {
  if (entry.encrypted) throw new Refusal({ variant: "encrypted" }, `${entry.name} is encrypted`);
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === 0 ? packed : inflateEntry(packed, entry, unpacking);
  if (unpacked.length !== entry.size || unpacking.crc32(unpacked) !== entry.crc)
    refuseDamaged(`${entry.name} is not what the directory says`);
  return unpacked;
}

function inflateEntry(packed: Uint8Array, entry: ZipEntry, unpacking: Unpacking): Uint8Array {
  if (entry.method !== 8) refuseDamaged(`${entry.name}: packing method ${entry.method}`);
  try {
    return unpacking.inflate(packed, entry.size);
  } catch (error) {
    return refuseDamaged(`${entry.name}: ${String(error)}`);
  }
}

/** The bytes of one file as they stand packed in the zip file. */
export function packedBytes(bytes: Uint8Array, { name, offset, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    refuseDamaged(`no entry for ${name} at ${offset}`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) refuseDamaged(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}

/** A part of a zip file to be made: its bytes as they are, or as they stand packed in another zip file. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asPacked?: Pick<ZipEntry, "method" | "size" | "crc">;
}

/** 1 January 1980, the first day of zip files: the same parts always give the same bytes. */
const FIRST_DAY = 0x21;

/** A zip file of the parts, which are not packed any further. */
export function packZip(parts: readonly ZipPart[], checksum: Unpacking["crc32"] = crc32): Uint8Array {
  const headers = parts.map((part) => ({ part, ...describePart(part, checksum) }));
  const local = headers.reduce((sum, { name, part }) => sum + 30 + name.length + part.bytes.length, 0);
  const central = headers.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = viewOf(bytes);
  let at = 0;
  let directoryAt = local;
  for (const { part, name, fields } of headers) {
    view.setUint32(directoryAt, CENTRAL, true);
    view.setUint16(directoryAt + 4, 20, true);
    writeFields(view, directoryAt + 6, fields);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(name, directoryAt + 46);
    directoryAt += 46 + name.length;
    view.setUint32(at, LOCAL, true);
    writeFields(view, at + 4, fields);
    bytes.set(name, at + 30);
    bytes.set(part.bytes, at + 30 + name.length);
    at += 30 + name.length + part.bytes.length;
  }
  view.setUint32(directoryAt, END, true);
  view.setUint16(directoryAt + 8, parts.length, true);
  view.setUint16(directoryAt + 10, parts.length, true);
  view.setUint32(directoryAt + 12, central, true);
  view.setUint32(directoryAt + 16, local, true);
  return bytes;
}

interface PartFields {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly nameLength: number;
}

function describePart(part: ZipPart, checksum: Unpacking["crc32"]): { name: Uint8Array; fields: PartFields } {
  const name = encoder.encode(part.name);
  const packed = part.bytes.length;
  const { method, size, crc } = part.asPacked ?? { method: 0, size: packed, crc: checksum(part.bytes) };
  return { name, fields: { method, crc, packed, size, nameLength: name.length } };
}

/** The fields that stand alike in both headers; bit 11 says that the name is UTF-8. */
function writeFields(view: DataView, at: number, fields: PartFields): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 1 << 11, true);
  view.setUint16(at + 4, fields.method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, fields.crc, true);
  view.setUint32(at + 14, fields.packed, true);
  view.setUint32(at + 18, fields.size, true);
  view.setUint16(at + 22, fields.nameLength, true);
}

/** The same zip file with some parts replaced by new bytes; all others stay packed as they are. */
export function replaceParts(bytes: Uint8Array, replacements: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return packZip(
    readDirectory(bytes).map((entry) => {
      const replacement = replacements.get(entry.name);
      return replacement
        ? { name: entry.name, bytes: replacement }
        : { name: entry.name, bytes: packedBytes(bytes, entry), asPacked: entry };
    }),
  );
}
