import { refuseDamaged } from "./failure";

/** A named stream of a compound file, as its directory tells it. */
export interface CompoundStream {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** A compound file ([MS-CFB]) opened for reading: its own streams without those of objects embedded in it, and their bytes. */
export interface CompoundFile {
  readonly streams: readonly CompoundStream[];
  readonly readStream: (stream: CompoundStream) => Uint8Array;
}

const HEADER_SIZE = 512;
const FAT_SECTORS_IN_HEADER = 109;
/** Sector numbers from here up are signs: end of a chain, free, or taken by the table itself. */
const FIRST_SIGN = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
/** Where a directory entry names no other. */
const NO_ENTRY = 0xffffffff;
/** Smaller streams stand in small sectors, inside the root's own stream. */
const SMALL_STREAM = 4096;
const SMALL_SECTOR = 64;

/** Numbers of sectors, by the number of the sector before them. */
type Chain = (from: number, label: string) => number[];

/**
 * Opens a compound file, as .xls files and locked workbooks are. Refuses one whose tables lead in circles or outside
 * the file, which must not cost more than the file's own size.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_SIZE) refuseDamaged("a compound file without a header");
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const readSector = (sector: number): Uint8Array => {
    const at = (sector + 1) * sectorSize;
    if (at >= bytes.length) refuseDamaged(`sector ${sector} is outside the file`);
    return bytes.subarray(at, at + sectorSize);
  };
  const follow = makeChain(readNumbers(listFatSectors(view, readSector), readSector));
  const join = (start: number, label: string): Uint8Array => joinBytes(follow(start, label).map(readSector));
  const entries = readEntries(join(view.getUint32(48, true), "the directory"));
  const root = entries.find(({ type }) => type === ROOT);
  const small = (): Uint8Array => (root ? join(root.start, "the small streams") : new Uint8Array(0));
  const readStream = ({ name, start, size }: CompoundStream): Uint8Array => {
    if (size === 0) return new Uint8Array(0);
    const data =
      size >= SMALL_STREAM
        ? join(start, name)
        : joinSmall(small(), followSmall(view, follow, readSector)(start, name));
    return data.length < size ? refuseDamaged(`${name} is cut off`) : data.subarray(0, size);
  };
  const streams = root ? listChildren(entries, root).filter(({ type }) => type === STREAM) : [];
  return { streams, readStream };
}

function listFatSectors(view: DataView, readSector: (sector: number) => Uint8Array): number[] {
  const sectors = Array.from({ length: FAT_SECTORS_IN_HEADER }, (_, index) =>
    view.getUint32(76 + index * 4, true),
  );
  const seen = new Set<number>();
  for (let sector = view.getUint32(68, true); sector < FIRST_SIGN;) {
    if (seen.has(sector)) refuseDamaged("the list of tables leads in a circle");
    seen.add(sector);
    const numbers = toNumbers(readSector(sector));
    sector = numbers.pop() ?? END_OF_CHAIN;
    sectors.push(...numbers);
  }
  return sectors.filter((sector) => sector < FIRST_SIGN);
}

const readNumbers = (sectors: readonly number[], readSector: (sector: number) => Uint8Array): number[] =>
  sectors.flatMap((sector) => toNumbers(readSector(sector)));

function toNumbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function makeChain(next: readonly number[]): Chain {
  return (from, label) => {
    const chain: number[] = [];
    for (let sector = from; sector !== END_OF_CHAIN; sector = next[sector]!) {
      // A chain without a circle is no longer than the table.
      if (next[sector] === undefined || chain.length > next.length)
        refuseDamaged(`the chain of ${label} is broken`);
      chain.push(sector);
    }
    return chain;
  };
}

function followSmall(view: DataView, follow: Chain, readSector: (sector: number) => Uint8Array): Chain {
  return makeChain(readNumbers(follow(view.getUint32(60, true), "the small table"), readSector));
}

function joinSmall(container: Uint8Array, chain: readonly number[]): Uint8Array {
  return joinBytes(
    chain.map((sector) => container.subarray(sector * SMALL_SECTOR, (sector + 1) * SMALL_SECTOR)),
  );
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** A stream or a storage, with the numbers of those that stand beside and in it. */
interface DirectoryEntry extends CompoundStream {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, index) => {
    const at = index * ENTRY_SIZE;
    // The length counts the two bytes of the zero at the end.
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameBytes)),
      type: directory[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** What stands in a storage itself: an embedded workbook stands in a storage of its own, under the same name as the file's. */
function listChildren(entries: readonly DirectoryEntry[], storage: DirectoryEntry): DirectoryEntry[] {
  const found = new Map<number, DirectoryEntry>();
  for (const open = [storage.child]; open.length > 0;) {
    const number = open.pop()!;
    if (number === NO_ENTRY) continue;
    const entry = entries[number];
    if (!entry || found.has(number)) return refuseDamaged(`directory entry ${number} is broken`);
    found.set(number, entry);
    open.push(entry.left, entry.right);
  }
  return [...found.values()];
}
