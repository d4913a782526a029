import type { ConsolidatedIndicator, ConsolidationResult } from "../model/consolidation";
import type { Finding, Localized, Severity } from "../model/finding";
import { CONFIRMED, OBSTACLES } from "./obstacles.data";
import { isComplete } from "../pooling/complete";
import { joined, fillText, formatDay } from "../texts/localized";

/** What can stand in the way, the gravest first. */
export type ObstacleKind =
  "nothing" | "stale" | "missingUnits" | "errors" | "undetermined" | "missing" | "provisional" | "warnings";

/** One thing that stands in the way of handing in. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  /** `stop`: nothing can be handed in before it is mended; `confirm`: only after the officer has said so. */
  readonly weight: "stop" | "confirm";
  readonly count: number;
  readonly text: Localized;
  /** The rows, units or findings one by one, for a list that opens. */
  readonly items: readonly Localized[];
}

/** Where the result stands; `null` where there is none. */
export interface FinishState {
  readonly result: Pick<ConsolidationResult, "consolidation" | "findings"> | null;
  /** Sources or settings have changed since. */
  readonly stale: boolean;
}

/** What still stands in the way of handing in, the gravest first; empty where nothing does. */
export function findObstacles({ result, stale }: FinishState): Obstacle[] {
  if (result === null) return [stopped("nothing")];
  const open = openIn(result);
  const rows = (kind: "undetermined" | "missing" | "provisional") => confirmed(kind, open[kind].map(nameRow));
  return [
    ...(stale ? [stopped("stale")] : []),
    ...missingUnits(open.missingUnits),
    ...confirmed(
      "errors",
      open.errors.map(({ message }) => message),
    ),
    ...rows("undetermined"),
    ...rows("missing"),
    ...rows("provisional"),
    ...confirmed(
      "warnings",
      open.warnings.map(({ message }) => message),
    ),
  ];
}

/** Whether the officer has to say that the copy is wanted all the same. */
export function needsConfirmation(obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(({ weight }) => weight === "confirm");
}

/**
 * The note below a copy that is handed in although something is open: "Số liệu đến ngày 5/12/2024; còn 2 chỉ tiêu chưa đủ số liệu."
 * `null` where nothing is open.
 */
export function formatConfirmedNote(
  result: Pick<ConsolidationResult, "consolidation" | "findings">,
): Localized | null {
  const open = openIn(result);
  const findings = open.errors.length + open.warnings.length;
  const rows = (["undetermined", "missing", "provisional"] as const)
    .filter((kind) => open[kind].length > 0)
    .map((kind) => fillText(CONFIRMED[kind], { count: open[kind].length }));
  const parts = [
    ...rows,
    ...(open.missingUnits.length > 0
      ? [fillText(CONFIRMED.missingUnits, { names: open.missingUnits.join(", ") })]
      : []),
    ...(findings > 0 ? [fillText(CONFIRMED.findings, { count: findings })] : []),
  ];
  if (parts.length === 0) return null;
  const { asOf } = result.consolidation;
  const head = fillText(CONFIRMED.asOf, { date: asOf ? formatDay(asOf) : CONFIRMED.unknownDay });
  const text = joined([head, ...parts], "; ");
  return { vi: `${text.vi}.`, en: `${text.en}.` };
}

interface Open {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly undetermined: readonly ConsolidatedIndicator[];
  readonly missing: readonly ConsolidatedIndicator[];
  readonly provisional: readonly ConsolidatedIndicator[];
  readonly missingUnits: readonly string[];
}

/** That a unit has no report is told once, with the units. */
function openIn({ consolidation, findings }: Pick<ConsolidationResult, "consolidation" | "findings">): Open {
  const { indicators, units, missingUnits } = consolidation;
  const of = (severity: Severity) =>
    findings.filter(
      (finding) =>
        finding.severity === severity && finding.code !== "UNIT_MISSING" && finding.confirmed === undefined,
    );
  return {
    errors: of("error"),
    warnings: of("warning"),
    undetermined: indicators.filter((row) => row.status === "undetermined"),
    missing: indicators.filter((row) => row.status === "missing"),
    provisional: indicators.filter(
      (row) => row.status !== "undetermined" && row.actual !== null && !isComplete(row),
    ),
    missingUnits: units
      .map(({ unit }) => unit)
      .filter(({ code }) => missingUnits.includes(code))
      .map(({ name }) => name),
  };
}

function stopped(kind: "nothing" | "stale"): Obstacle {
  return { kind, weight: "stop", count: 1, text: OBSTACLES[kind], items: [] };
}

function confirmed(
  kind: "errors" | "warnings" | "undetermined" | "missing" | "provisional",
  items: readonly Localized[],
): Obstacle[] {
  if (items.length === 0) return [];
  const count = items.length;
  return [{ kind, weight: "confirm", count, text: fillText(OBSTACLES[kind], { count }), items }];
}

function missingUnits(names: readonly string[]): Obstacle[] {
  if (names.length === 0) return [];
  const count = names.length;
  const text = fillText(OBSTACLES.missingUnits, { count, names: names.join(", ") });
  const items = names.map((name) => ({ vi: name, en: name }));
  return [{ kind: "missingUnits", weight: "confirm", count, text, items }];
}

function nameRow({ indicator }: ConsolidatedIndicator): Localized {
  const name = { vi: indicator.nameVi, en: indicator.nameEn };
  return fillText(OBSTACLES.row, { tt: indicator.tt, name });
}
