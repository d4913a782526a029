import { fillLabel } from "./fillLabel";

/** Names that a heading has room for; every unit stands in Chi tiết theo đơn vị and in Nhật ký. */
const NAMED = 15;

/**
 * A list of names, of a long one the first and how many more there are.
 * @example nameFirst(names, "và {count} đơn vị khác") // "Xã Mù Cả, Xã Thu Lũm … và 86 đơn vị khác"
 */
export function nameFirst(names: readonly string[], others: string): string {
  if (names.length <= NAMED) return names.join(", ");
  const rest = fillLabel(others, { count: names.length - NAMED });
  return `${names.slice(0, NAMED).join(", ")} ${rest}`;
}
