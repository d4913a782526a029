import { writeTally, tally } from "./tally";
import { judge, type Judgement } from "./judge";
import { drawReport } from "./draw";
import { writeGrid } from "./grid";
import { mkdirSync, writeFileSync } from "node:fs";
import { utils, write, type WorkBook } from "@e965/xlsx";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";

/** What the program was asked for. */
interface Flags {
  readonly count: number;
  readonly seed: number;
  readonly run: number | null;
  readonly dimension: string | null;
  readonly value: string | null;
  readonly show: number;
  readonly xlsx: boolean;
}

/** Reads `--count N --seed S --run R --dimension D --value V --show N --xlsx`. */
function readFlags(args: readonly string[]): Flags {
  const after = (flag: string): string | null =>
    args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? null) : null;
  const number = (flag: string, otherwise: number): number => {
    const value = Number(after(flag) ?? otherwise);
    if (!Number.isInteger(value) || value < 0) throw new Error(`${flag} needs a number, not ${after(flag)}`);
    return value;
  };
  return {
    count: number("--count", 2000),
    seed: number("--seed", 1),
    run: after("--run") === null ? null : number("--run", 0),
    dimension: after("--dimension"),
    value: after("--value"),
    show: number("--show", 0),
    xlsx: args.includes("--xlsx"),
  };
}

/**
 * `npm run layouts -- [--count N] [--seed S] [--run R] [--dimension D [--value V]] [--show N] [--xlsx]`: draws reports, reads
 * them and prints what came of their figures. `--show` prints the worst sheets, `--xlsx` writes them into out/layouts.
 */
function main(): void {
  const flags = readFlags(process.argv.slice(2));
  const { dimension, value } = flags;
  const isWanted = ([one, of]: readonly [string, string]): boolean =>
    dimension === null || (one === dimension && (value === null || of === value));
  const runs = flags.run === null ? Array.from({ length: flags.count }, (_, run) => run) : [flags.run];
  const judgements = runs.map((run) => judge(drawReport(flags.seed, run, isWanted)));
  const counts = tally(judgements);
  console.log(
    writeTally(
      counts.filter(
        (count) => dimension === null || count.dimension === dimension || count.dimension === "all",
      ),
    ),
  );
  const shown = flags.run === null ? worstOf(judgements).slice(0, flags.show) : judgements;
  for (const one of shown) console.log(`\n${describe(one)}`);
  if (flags.xlsx)
    for (const { report } of shown)
      writeFile(report.workbook, `out/layouts/${report.seed}-${report.run}.xlsx`);
  const all = counts.find((count) => count.dimension === "all");
  process.exitCode = all && all.wrong + all.lost === 0 ? 0 : 1;
}

function worstOf(judgements: readonly Judgement[]): Judgement[] {
  const cost = ({ rows }: Judgement): number =>
    rows.reduce(
      (sum, { verdict, truth }) =>
        sum +
        (verdict === "wrong"
          ? 1000
          : verdict === "lost"
            ? 30
            : verdict === "asked" && truth.outcome === "read"
              ? 1
              : 0),
      0,
    );
  return judgements.filter((one) => cost(one) > 0).sort((a, b) => cost(b) - cost(a));
}

function describe({ report, rows, result, account }: Judgement): string {
  const recipe = Object.entries(report.recipe)
    .filter(([, value]) => value !== "none")
    .map(([name, value]) => `${name}: ${value}`);
  const bad = rows.filter(
    ({ verdict, truth }) =>
      verdict === "wrong" || verdict === "lost" || (verdict === "asked" && truth.outcome === "read"),
  );
  const lines = bad.map(({ truth, verdict, got }) => {
    const { figure } = truth;
    const wanted =
      figure === undefined
        ? "nothing"
        : figure.kind === "rate"
          ? `${figure.numerator}/${figure.denominator}`
          : String(figure.value);
    return `  ${verdict} ${truth.unit} ${truth.indicator}: ${truth.outcome} ${wanted}${got === "" ? "" : `, got ${got}`}`;
  });
  const findings = result.findings
    .filter(({ severity, code }) => severity === "error" && code !== "UNIT_MISSING")
    .map(
      ({ code, unit = "-", indicator = "-", at, message }) =>
        `  ${code} ${unit} ${indicator} ${at?.sheet ?? ""}!${at?.cell ?? ""} ${message.vi}`,
    );
  return [
    `seed ${report.seed} run ${report.run}, file ${report.workbook.file}`,
    recipe.join("; "),
    ...report.workbook.sheets.map(writeGrid),
    ...(account === null ? [] : [`account: ${account}`]),
    ...lines,
    ...findings.slice(0, 12),
  ].join("\n");
}

/** The sheets as a file to look at: values and merged cells. */
function writeFile({ sheets }: WorkbookSnapshot, path: string): void {
  const book: WorkBook = utils.book_new();
  for (const { name, values, merges } of sheets) {
    const shown = values.map((line) =>
      line.map((value) => (value !== null && typeof value === "object" ? value.error : value)),
    );
    const sheet = utils.aoa_to_sheet(shown);
    sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    utils.book_append_sheet(book, sheet, name.slice(0, 31).replace(/[\\/?*[\]:]/g, " "));
  }
  mkdirSync("out/layouts", { recursive: true });
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

main();
