/** Shortest length and distance of each code, and how many further bits it takes (RFC 1951, section 3.2.5). */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** Order in which a block tells the lengths of the codes for lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

/** A canonical Huffman code: how many codes have each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function makeCode(lengths: readonly number[]): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  const next = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++) next[length + 1] = next[length]! + counts[length]!;
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length > 0) symbols[next[length]!++] = symbol;
  });
  return { counts, symbols };
}

const fixedLengths = Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
const fixedLiterals = makeCode(fixedLengths);
const fixedDistances = makeCode(new Array<number>(30).fill(5));

/** Reads bits from the lowest upwards and throws at the end of the data, so that broken data cannot loop. */
class BitReader {
  private at = 0;
  private buffer = 0;
  private held = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(count: number): number {
    while (this.held < count) {
      if (this.at >= this.bytes.length) throw new Error("deflate data ends early");
      this.buffer |= this.bytes[this.at++]! << this.held;
      this.held += 8;
    }
    const value = this.buffer & ((1 << count) - 1);
    this.buffer >>>= count;
    this.held -= count;
    return value;
  }

  symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code |= this.bits(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("no such deflate code");
  }

  /** Bytes of a stored block, which starts at a whole byte. */
  storedBytes(): Uint8Array {
    this.buffer = this.held = 0;
    const count = this.bytes[this.at]! | (this.bytes[this.at + 1]! << 8);
    const start = this.at + 4;
    if (start + count > this.bytes.length) throw new Error("deflate data ends early");
    this.at = start + count;
    return this.bytes.subarray(start, this.at);
  }
}

function readCodes(reader: BitReader): [Code, Code] {
  const literals = reader.bits(5) + 257;
  const distances = reader.bits(5) + 1;
  const told = reader.bits(4) + 4;
  const ofLengths = new Array<number>(19).fill(0);
  for (let index = 0; index < told; index++) ofLengths[LENGTH_ORDER[index]!] = reader.bits(3);
  const lengthCode = makeCode(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = reader.symbol(lengthCode);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? 0, 3 + reader.bits(2));
    else repeat(lengths, 0, symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7));
  }
  return [makeCode(lengths.slice(0, literals)), makeCode(lengths.slice(literals, literals + distances))];
}

function repeat(lengths: number[], length: number, times: number): void {
  for (let count = 0; count < times; count++) lengths.push(length);
}

/**
 * Unpacks raw deflate data (RFC 1951) into exactly `size` bytes, with no more memory than that.
 * Throws where the data is broken or stands for another number of bytes.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  const reader = new BitReader(packed);
  let filled = 0;
  let last = false;
  while (!last) {
    last = reader.bits(1) === 1;
    const kind = reader.bits(2);
    if (kind === 3) throw new Error("no such deflate block");
    filled =
      kind === 0
        ? copyStored(reader, output, filled)
        : copyCoded(reader, output, filled, kind === 1 ? [fixedLiterals, fixedDistances] : readCodes(reader));
  }
  if (filled !== size) throw new Error(`deflate data gives ${filled} bytes, not ${size}`);
  return output;
}

function copyStored(reader: BitReader, output: Uint8Array, from: number): number {
  const stored = reader.storedBytes();
  if (from + stored.length > output.length) throw new Error("more deflate data than announced");
  output.set(stored, from);
  return from + stored.length;
}

function copyCoded(
  reader: BitReader,
  output: Uint8Array,
  from: number,
  [literals, distances]: [Code, Code],
): number {
  let at = from;
  for (let symbol = reader.symbol(literals); symbol !== 256; symbol = reader.symbol(literals)) {
    if (symbol < 256) {
      if (at >= output.length) throw new Error("more deflate data than announced");
      output[at++] = symbol;
      continue;
    }
    const length = readWithBits(reader, symbol - 257, LENGTHS, LENGTH_BITS);
    const distance = readWithBits(reader, reader.symbol(distances), DISTANCES, DISTANCE_BITS);
    if (distance > at || at + length > output.length) throw new Error("deflate data points outside itself");
    for (let end = at + length; at < end; at++) output[at] = output[at - distance]!;
  }
  return at;
}

function readWithBits(
  reader: BitReader,
  code: number,
  bases: readonly number[],
  bits: readonly number[],
): number {
  const base = bases[code];
  if (base === undefined) throw new Error("no such deflate code");
  return base + reader.bits(bits[code]!);
}
