import { limits } from "../limits.data";

/** Where a run of a text begins, and the number of the font that it stands in. */
export interface BiffRun {
  readonly start: number;
  readonly font: number;
}

/** A text with its runs; what stands before the first has the font of the cell. */
export interface BiffText {
  readonly text: string;
  readonly runs: readonly BiffRun[];
}

/** Flags of a text: two bytes for each character; more data behind it; runs behind it. */
const WIDE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;

/** Reads on through data that is cut into records; throws `RangeError` at the end. */
export class BiffCursor {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly DataView[]) {}

  /** Whether everything has been read. */
  get isAtEnd(): boolean {
    this.turn();
    return this.piece >= this.pieces.length;
  }

  byte(): number {
    this.turn();
    const piece = this.pieces[this.piece];
    if (!piece) throw new RangeError("records end in the middle of a text");
    return piece.getUint8(this.at++);
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      this.turn();
      const piece = this.pieces[this.piece];
      if (!piece) throw new RangeError("records end in the middle of a text");
      const step = Math.min(left, piece.byteLength - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Characters; where a record ends between them, the next begins by telling anew how wide they are. */
  characters(count: number, flags: number): string {
    let wide = (flags & WIDE) !== 0;
    const codes: number[] = [];
    while (codes.length < count) {
      if (this.at >= (this.pieces[this.piece]?.byteLength ?? 0)) wide = (this.byte() & WIDE) !== 0;
      codes.push(wide ? this.short() : this.byte());
    }
    return makeText(codes);
  }

  private turn(): void {
    while (this.piece < this.pieces.length && this.at >= this.pieces[this.piece]!.byteLength) {
      this.piece++;
      this.at = 0;
    }
  }
}

const CHUNK = 8192;

function makeText(codes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < codes.length; at += CHUNK)
    text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  return text;
}

/** A text with its runs, as shared texts are written ([MS-XLS] 2.5.293). */
function readBiffText(cursor: BiffCursor): BiffText {
  const count = cursor.short();
  const flags = cursor.byte();
  const runCount = flags & RICH ? cursor.short() : 0;
  const extra = flags & EXTENDED ? cursor.long() : 0;
  const text = cursor.characters(count, flags);
  const runs = readBiffRuns(cursor, runCount);
  cursor.skip(extra);
  return { text, runs };
}

/** The runs behind a text. */
export const readBiffRuns = (cursor: BiffCursor, count: number): BiffRun[] =>
  Array.from({ length: count }, () => ({ start: cursor.short(), font: cursor.short() }));

/** The shared texts that have runs, by their number; those in one font say nothing that the cell does not. */
export function readSharedTexts(pieces: readonly DataView[]): ReadonlyMap<number, BiffText> {
  const cursor = new BiffCursor(pieces);
  cursor.skip(4);
  const count = Math.min(cursor.long(), limits.sharedStrings.max);
  const texts = new Map<number, BiffText>();
  for (let number = 0; number < count && !cursor.isAtEnd; number++) {
    const text = readBiffText(cursor);
    if (text.runs.length > 0) texts.set(number, text);
  }
  return texts;
}
