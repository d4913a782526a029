import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/model/snapshot";
import { sheet } from "../sheet";
import { figures, type Drawn } from "./figures.data";

/**
 * What an officer would make of a layout.
 * `read`: every figure is read. `ask`: every figure, or a question about it. `silence`: no figure of the unit stands there; `asked`: and it is said.
 */
export type Outcome = "read" | "ask" | "silence" | "asked";

/** What came of a figure. `silent`: nothing was to be read, and nothing was. */
export type Verdict = "read" | "asked" | "wrong" | "lost" | "silent";

/** The verdicts that are right for an outcome. */
export const ALLOWED: Readonly<Record<Outcome, readonly Verdict[]>> = {
  read: ["read"],
  ask: ["read", "asked"],
  asked: ["asked"],
  silence: ["silent"],
};

/** A part of a sheet: a line of its own, or a row (several) for each indicator. */
export interface Part {
  /** A line as it stands above the rows: "I. Kế hoạch". */
  readonly line?: string;
  /** The rows of each indicator, cells parted by "|", see `cellOf`. */
  readonly each?: string | readonly string[];
  /** Only these indicators. */
  readonly only?: readonly string[];
}

/** A layout of a kind, with what is right. */
export interface Layout {
  readonly name: string;
  readonly outcome: Outcome;
  /** Lines above the headings, one cell each. */
  readonly above?: readonly string[];
  /** Rows of headings, as `sheet` draws them. */
  readonly heads: readonly string[];
  /** The rows of each indicator, or parts of the body. */
  readonly body: string | readonly string[] | readonly Part[];
  readonly below?: readonly string[];
  /** Only these indicators. */
  readonly only?: readonly string[];
  /** Other outcomes of single indicators. */
  readonly but?: Readonly<Record<string, Outcome>>;
  /** Drawn as it is, with the sheets' names; nothing is added. */
  readonly file?: string;
  readonly sheetName?: string;
  readonly extra?: Partial<SheetSnapshot>;
  /** Further sheets of the same kind. */
  readonly more?: readonly Pick<
    Layout,
    "above" | "heads" | "body" | "below" | "sheetName" | "only" | "extra"
  >[];
  readonly turned?: boolean;
}

const SENDER = ["Đơn vị báo cáo: Huyện Sìn Hồ", "Năm học 2024-2025"];

/** The workbook of a layout. */
export function workbookOf(layout: Layout): WorkbookSnapshot {
  const sheets = [layout, ...(layout.more ?? [])].map((one, index) =>
    sheetOf({ ...layout, more: [], ...one, only: one.only ?? layout.only ?? [] } as Layout, index),
  );
  return { file: layout.file ?? "bao-cao.xlsx", sheets, mark: null };
}

function sheetOf(layout: Layout, index: number): SheetSnapshot {
  const { above = SENDER, heads, body, below = [], only = [], turned = false } = layout;
  const drawn = figures.filter(({ code }) => only.length === 0 || only.includes(code));
  const rows = [...heads, ...partsOf(body).flatMap((part) => rowsOf(part, drawn))];
  const table = turned ? turn(rows) : rows;
  const name = layout.sheetName ?? (index === 0 ? "Biểu 01" : `Biểu 0${index + 1}`);
  return sheet([...above, ...(above.length > 0 ? [" "] : []), ...table, ...below].join("\n") + "\n", {
    name,
    ...layout.extra,
  });
}

function partsOf(body: Layout["body"]): readonly Part[] {
  if (typeof body === "string") return [{ each: body }];
  const [first] = body;
  return typeof first === "string" ? [{ each: body as readonly string[] }] : (body as readonly Part[]);
}

function rowsOf({ line, each = [], only }: Part, drawn: readonly Drawn[]): string[] {
  const lines = typeof each === "string" ? [each] : each;
  return [
    ...(line === undefined ? [] : [line]),
    ...drawn
      .filter(({ code }) => only === undefined || only.includes(code))
      .flatMap((figure) =>
        lines.map((text) =>
          text
            .split("|")
            .map((cell) => cellOf(cell.trim(), figure, text))
            .join(" | "),
        ),
      ),
  ];
}

/** Rows and columns exchanged; merges too. */
function turn(rows: readonly string[]): string[] {
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const width = Math.max(...cells.map((row) => row.length));
  const swap: Readonly<Record<string, string>> = { "<": "^", "^": "<" };
  return Array.from({ length: width }, (_, column) =>
    cells
      .map((row) => row[column] ?? "")
      .map((cell) => swap[cell] ?? cell)
      .join(" | "),
  );
}

/**
 * A cell of an indicator's row: `tt`, `name`, `u` its unit; `n`, `d`, `r`, `%` numerator, denominator, result (also of a count), rate alone;
 * a digit behind makes it a figure beside it (last year's, a plan's), `p` and `q` its two parts, `k` thousands; `m` what is missing.
 * Anything else stands there as it is.
 */
export function cellOf(token: string, figure: Drawn, row: string): string {
  const { tt, name, unit } = figure;
  if (token === "tt") return String(tt);
  if (token === "name") return name;
  if (token === "u") return unit;
  const [, measure, variant] = /^([ndrmx%])([1-4pqk]?)$/.exec(token) ?? [];
  if (measure === undefined)
    return token
      .replaceAll("{name}", name)
      .replaceAll("{n}", cell("n"))
      .replaceAll("{d}", cell("d"))
      .replaceAll("{r}", cell("r"));
  return write(measure, variant!, figure, row);
  function cell(one: string): string {
    return write(one, "", figure, row);
  }
}

function write(measure: string, variant: string, figure: Drawn, row: string): string {
  const hasResult = new RegExp(`(^|\\|) *r${variant} *(\\||$)`).test(row);
  if (figure.kind !== "rate") {
    const value = variant === "" ? figure.value : variantOf(figure.value, variant);
    const isShown = measure === "r" || (measure === "n" && !hasResult);
    if (!isShown || variant === "p" || variant === "q" || variant === "k") return "";
    return figure.kind === "attained" ? (value ? "Đạt" : "Không đạt") : String(value);
  }
  const [n, d] = [variantOf(figure.n, variant), variantOf(figure.d, variant, true)];
  if (measure === "n") return String(n);
  if (measure === "d") return String(d);
  if (measure === "m") return String(d - n);
  if (measure === "x") return String((n / d).toFixed(4));
  return String(Math.round((1000 * n) / d) / 10);
}

function variantOf(value: number, variant: string, isWhole = false): number {
  if (variant === "") return value;
  if (variant === "k") return value / 1000;
  const part = Math.floor(value * (isWhole ? 0.44 : 0.4));
  if (variant === "p") return part;
  if (variant === "q") return value - part;
  if (value <= 1) return value;
  const by = Number(variant);
  return isWhole ? value + 3 * by : Math.max(1, Math.floor(value * (1 - 0.02 * by)) - by);
}
