import type { Judgement, Verdict } from "./judge";

/** What came of all figures that were drawn with a value of a dimension. */
export interface Count {
  readonly dimension: string;
  readonly value: string;
  sheets: number;
  /** Figures that any officer would read, and how many of them were read. */
  readable: number;
  readableRead: number;
  read: number;
  asked: number;
  wrong: number;
  lost: number;
  /** Runs in which something was wrong or lost, the first few. */
  readonly failures: number[];
}

const FAILURES_SHOWN = 4;

/** Adds up judgements by every value of every dimension, and over all. */
export function tally(judgements: Iterable<Judgement>): Count[] {
  const counts = new Map<string, Count>();
  for (const judgement of judgements)
    for (const [dimension, value] of [["all", "sheets"] as const, ...valuesOf(judgement)])
      add(countOf(counts, dimension, value), judgement);
  return [...counts.values()].sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ dimension, value }: Count): string => `${dimension === "all" ? "~" : dimension} ${value}`;

function valuesOf({ report }: Judgement): (readonly [string, string])[] {
  return Object.entries(report.recipe).flatMap(([dimension, value]) =>
    dimension === "carrier"
      ? value.split(" + ").map((one) => [dimension, one] as const)
      : [[dimension, value] as const],
  );
}

function countOf(counts: Map<string, Count>, dimension: string, value: string): Count {
  const key = `${dimension} ${value}`;
  const known = counts.get(key);
  if (known) return known;
  const made = {
    dimension,
    value,
    sheets: 0,
    readable: 0,
    readableRead: 0,
    read: 0,
    asked: 0,
    wrong: 0,
    lost: 0,
    failures: [],
  };
  counts.set(key, made);
  return made;
}

function add(count: Count, { rows, report }: Judgement): void {
  const of = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const readable = rows.filter(({ truth }) => truth.outcome === "read");
  count.sheets++;
  count.readable += readable.length;
  count.readableRead += readable.filter(({ verdict }) => verdict === "read").length;
  count.read += of("read");
  count.asked += of("asked");
  count.wrong += of("wrong");
  count.lost += of("lost");
  if (of("wrong") + of("lost") > 0 && count.failures.length < FAILURES_SHOWN) count.failures.push(report.run);
}

/** The share of the readable figures that were read; `null` where none was drawn. */
export const shareRead = ({ readable, readableRead }: Count): number | null =>
  readable === 0 ? null : readableRead / readable;

/** The counts as a table. */
export function writeTally(counts: readonly Count[]): string {
  const head = [
    "dimension",
    "value",
    "sheets",
    "drawn",
    "read",
    "share",
    "asked",
    "wrong",
    "lost",
    "first failures",
  ];
  const lines = counts.map((count) => [
    count.dimension,
    count.value,
    String(count.sheets),
    String(count.readable),
    String(count.readableRead),
    percent(shareRead(count)),
    String(count.asked),
    String(count.wrong),
    String(count.lost),
    count.failures.join(" "),
  ]);
  const widths = head.map((text, column) =>
    Math.max(text.length, ...lines.map((line) => line[column]!.length)),
  );
  const write = (line: readonly string[]): string =>
    line
      .map((cell, column) =>
        column < 2 || column === 9 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  ")
      .trimEnd();
  return [head, ...lines].map(write).join("\n");
}

const percent = (share: number | null): string => (share === null ? "-" : `${Math.floor(share * 100)}%`);
