import type { Catalogue, Indicator } from "../model/indicator";
import type { Localized } from "../model/finding";
import type { SheetSnapshot } from "../model/snapshot";
import { readCatalogue } from "../plans/catalogue/readCatalogue";
import { readBackCatalogue } from "../sheets/catalogue/readBack";
import { canonicalJson } from "../sheets/settings";
import { formatProblem } from "../text/json/shape";
import { formatNumber } from "../text/number/formatNumber";
import type { WrittenContents } from "./stored/writtenRecord";

/** One field of the Danh mục that was changed by hand. */
export interface CatalogueChange {
  readonly indicator: string;
  readonly field: string;
  readonly old: string;
  readonly now: string;
  /** The whole row was deleted; `indicator` is then its number. */
  readonly gone?: true;
}

/** The Danh mục as it was changed by hand: the catalogue in force from now on, or what is wrong with it. */
export type CatalogueEdit =
  | { readonly kind: "changed"; readonly catalogue: Catalogue; readonly changes: readonly CatalogueChange[] }
  | { readonly kind: "broken"; readonly problems: readonly Localized[] };

/** The run already goes by the Danh mục as it was changed. */
export const isInForce = (edit: CatalogueEdit | null, { plan, indicators }: Catalogue): boolean =>
  edit?.kind === "changed" &&
  canonicalJson([edit.catalogue.plan, edit.catalogue.indicators]) === canonicalJson([plan, indicators]);

/** The Danh mục as it stands, where it is not as it was written. A target that was changed is printed as it now is. */
export function findCatalogueEdit(
  sheet: SheetSnapshot | undefined,
  { catalogue: text }: WrittenContents,
): CatalogueEdit | null {
  const now = sheet && readBackCatalogue({ file: null, mark: null, sheets: [sheet] });
  if (!now || JSON.stringify(now) === text) return null;
  const was = JSON.parse(text) as { readonly indicators?: readonly Record<string, unknown>[] } | null;
  const former = new Map((was?.indicators ?? []).map((one) => [one.code, one]));
  const indicators = (now.indicators as Record<string, unknown>[]).map((one) =>
    withPrintedTarget(one, former.get(one.code)),
  );
  const { catalogue, problems } = readCatalogue({ ...now, indicators });
  if (!catalogue) return { kind: "broken", problems: problems.map(formatProblem) };
  const changes = [
    ...catalogue.indicators.flatMap((one) => changesOf(one, former.get(one.code))),
    ...rowsGone(catalogue, former),
  ];
  return { kind: "changed", catalogue, changes };
}

function withPrintedTarget(
  now: Record<string, unknown>,
  was: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const isChanged = (key: string): boolean => was !== undefined && now[key] !== was[key];
  const printed = (key: "target" | "baseline"): Record<string, unknown> => {
    const value = now[key];
    const text = `${key}Text`;
    return isChanged(key) && !isChanged(text) && typeof value === "number"
      ? { [text]: formatNumber(value, "vi") }
      : {};
  };
  return { ...now, ...printed("target"), ...printed("baseline") };
}

/** Rows that were deleted, as a change of their name to nothing. */
function rowsGone(
  { indicators }: Catalogue,
  former: ReadonlyMap<unknown, Readonly<Record<string, unknown>>>,
): CatalogueChange[] {
  const left = new Set<unknown>(indicators.map(({ code }) => code));
  return [...former.values()]
    .filter(({ code }) => !left.has(code))
    .map((row) => ({
      indicator: String(row.tt ?? row.code),
      field: "nameVi",
      old: String(row.nameVi ?? ""),
      now: "",
      gone: true as const,
    }));
}

function changesOf(now: Indicator, was: Readonly<Record<string, unknown>> | undefined): CatalogueChange[] {
  const word = (value: unknown): string =>
    typeof value === "number" ? formatNumber(value, "vi") : String(value ?? "");
  const keys = [...new Set([...Object.keys(now), ...Object.keys(was ?? {})])];
  const fields = now as unknown as Readonly<Record<string, unknown>>;
  return keys
    .filter((key) => JSON.stringify(fields[key]) !== JSON.stringify(was?.[key]))
    .map((key) => ({ indicator: now.code, field: key, old: word(was?.[key]), now: word(fields[key]) }));
}
