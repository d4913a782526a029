/** Workbook streams of old .xls files, written record by record, in the compound file that Excel keeps them in. */
import { CFB } from "@e965/xlsx";
import type { TextRun } from "../../src/model/snapshot";

const record = (type: number, data: readonly number[]): number[] => [
  ...short(type),
  ...short(data.length),
  ...data,
];
const short = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)];
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const wide = (text: string): number[] =>
  [...text].flatMap((letter) => [...letter].flatMap(() => units(letter)));
const units = (letter: string): number[] =>
  Array.from({ length: letter.length }, (_, index) => short(letter.charCodeAt(index))).flat();

/** Fonts by their number as runs name it: number 4 was never used. */
export const fonts = { plain: 0, struck: 1, superscript: 2, both: 3, more: 5 } as const;

const font = (struck: boolean, superscript: boolean): number[] =>
  record(0x31, [
    ...short(200),
    ...short(struck ? 8 : 0),
    ...short(0x7fff),
    ...short(400),
    ...short(superscript ? 1 : 0),
    ...zeros(4),
    5,
    0,
    ...wideLatin("Arial"),
  ]);
const wideLatin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Styles of cells, by number from 0: plain, struck, superscript, centred across. */
export const styles = { plain: 0, struck: 1, superscript: 2, centredAcross: 3 } as const;

const xf = (fontNumber: number, alignment: number): number[] =>
  record(0xe0, [...short(fontNumber), ...short(0), ...short(1), alignment, ...zeros(13)]);

const bof = (kind: number): number[] =>
  record(0x809, [...short(0x600), ...short(kind), ...short(0x0dbb), ...short(0x07cc), ...zeros(8)]);
const eof = record(0x0a, []);

/** A shared text: what it says, and where which font begins; cut into two records before that character where `cut` is given. */
export interface SharedText {
  readonly text: string;
  readonly runs?: readonly (readonly [start: number, font: number])[];
  readonly cut?: number;
}

function sharedTexts(texts: readonly SharedText[]): number[] {
  const pieces: number[][] = [[...long(texts.length), ...long(texts.length)]];
  const add = (bytes: readonly number[]): void => void pieces.at(-1)!.push(...bytes);
  for (const { text, runs = [], cut } of texts) {
    add([...short(text.length), runs.length > 0 ? 9 : 1, ...(runs.length > 0 ? short(runs.length) : [])]);
    add(wide(text.slice(0, cut ?? text.length)));
    // What continues a text tells anew how wide its characters are.
    if (cut !== undefined) pieces.push([1, ...wide(text.slice(cut))]);
    add(runs.flatMap(([start, number]) => [...short(start), ...short(number)]));
  }
  return pieces.flatMap((piece, index) => record(index === 0 ? 0xfc : 0x3c, piece));
}

/** Records of a sheet. */
export const cells = {
  text: (row: number, column: number, style: number, index: number) =>
    record(0xfd, [...short(row), ...short(column), ...short(style), ...long(index)]),
  number: (row: number, column: number, style: number, value: number) =>
    record(0x203, [
      ...short(row),
      ...short(column),
      ...short(style),
      ...new Uint8Array(Float64Array.of(value).buffer),
    ]),
  blank: (row: number, column: number, style: number) =>
    record(0x201, [...short(row), ...short(column), ...short(style)]),
  blanks: (row: number, column: number, ...own: readonly number[]) =>
    record(0xbe, [...short(row), ...short(column), ...own.flatMap(short), ...short(column + own.length - 1)]),
  integers: (row: number, column: number, ...own: readonly (readonly [style: number, value: number])[]) =>
    record(0xbd, [
      ...short(row),
      ...short(column),
      ...own.flatMap(([style, value]) => [...short(style), ...long((value << 2) | 2)]),
      ...short(column + own.length - 1),
    ]),
  row: (row: number, hidden: boolean) =>
    record(0x208, [
      ...short(row),
      ...zeros(4),
      ...short(300),
      ...zeros(4),
      hidden ? 0x20 : 0,
      1,
      ...short(15),
    ]),
  columns: (first: number, last: number, hidden: boolean, width = 2000) =>
    record(0x7d, [
      ...short(first),
      ...short(last),
      ...short(width),
      ...short(0),
      ...short(hidden ? 1 : 0),
      ...zeros(2),
    ]),
  /** A chart that stands in the sheet. */
  chart: () => [...bof(0x20), ...record(0x208, zeros(16)), ...eof],
} as const;

/** An .xls of one sheet called "A". */
export function makeXls(
  texts: readonly SharedText[],
  records: readonly (readonly number[])[],
  globals: readonly number[] = [],
): Uint8Array {
  const sheet = [...bof(0x10), ...records.flat(), ...eof];
  const before = [
    ...bof(5),
    ...globals,
    ...[font(false, false), font(true, false), font(false, true), font(true, true), font(true, false)].flat(),
    ...[xf(0, 0), xf(1, 0), xf(2, 0), xf(0, 6)].flat(),
  ];
  const after = [...sharedTexts(texts), ...eof];
  const name = [1, 0, ...wideLatin("A")];
  const start = before.length + 4 + 6 + name.length + after.length;
  const stream = [...before, ...record(0x85, [...long(start), 0, 0, ...name]), ...after, ...sheet];
  const container: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Workbook", Buffer.from(stream));
  return CFB.write(container, { type: "buffer" }) as Uint8Array;
}

/** A text in runs as the file writes it. */
export function runsOf(runs: readonly TextRun[]): SharedText {
  let start = 0;
  const list = runs.map(({ text, struck, superscript }) => {
    const run = [
      start,
      struck ? (superscript ? fonts.both : fonts.struck) : superscript ? fonts.superscript : fonts.plain,
    ] as const;
    start += text.length;
    return run;
  });
  return { text: runs.map(({ text }) => text).join(""), runs: list };
}
