import { areaReference } from "../../model/address";
import type { Area } from "../../model/snapshot";

/** Cells of the same look as few rectangles: runs along a row, joined with equal runs below. `null` is a cell without a look. */
export function findRectangles(rows: readonly (readonly (string | null)[])[]): Map<string, Area[]> {
  const closed = new Map<string, Area[]>();
  let open = new Map<string, Area>();
  rows.forEach((cells, row) => {
    const next = new Map<string, Area>();
    for (const { look, left, right } of findRuns(cells)) {
      const id = `${left}:${right}:${look}`;
      const above = open.get(id);
      const area = { top: above?.top ?? row, left, bottom: row, right };
      next.set(id, area);
      const areas = closed.get(look) ?? [];
      closed.set(look, above ? areas.map((one) => (one === above ? area : one)) : [...areas, area]);
    }
    open = next;
  });
  return closed;
}

interface Run {
  readonly look: string;
  readonly left: number;
  readonly right: number;
}

function findRuns(cells: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((look, column) => {
    if (look === null) return;
    const last = runs.at(-1);
    if (last?.look === look && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ look, left: column, right: column });
  });
  return runs;
}

/** Characters of an address of several areas, the most that every version takes. */
const LONGEST_ADDRESS = 255;

/** Addresses of several areas each ("A1:B2,D4"), as few as fit. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const reference of areas.map(areaReference)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + reference.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${reference}`;
    else addresses.push(reference);
  }
  return addresses;
}
