import type { FrozenRow, Status } from "../../model/consolidation";
import type { Round } from "../../model/indicator";
import type { JudgedFigure } from "../../pooling/rounds";
import type { Localized } from "../../model/finding";
import { nameVerdict } from "../../letters/provisional";
import { ROUND_NAMES, STATUS_NAMES } from "../../texts/status.data";

/** Keys in the hidden row above the table. A frozen round's key is "frozen|estimate|2026-06-15 09:30". */
export const CODE_KEY = "code";
export const REASON_KEY = "now.reason";
const FROZEN = "frozen";

/** What stands in a hidden cell for one row of a frozen round: "99.86|met|9|9|reason". */
export function writeFrozen({ value, status, reported, expected, reason }: FrozenRow): string {
  return [value === null ? "" : String(value), status, reported, expected, reason].join("|");
}

/** Reads such a cell; `null` for anything else. */
export function readFrozen(text: string): FrozenRow | null {
  const [, value = "", status = "", reported, expected, reason = ""] =
    /^([^|]*)\|(\w+)\|(\d+)\|(\d+)\|([\s\S]*)$/.exec(text) ?? [];
  if (!Object.hasOwn(STATUS_NAMES, status)) return null;
  const number = value === "" ? null : Number(value);
  if (number !== null && !Number.isFinite(number)) return null;
  const counts = { reported: Number(reported), expected: Number(expected) };
  return { value: number, status: statusOf(status as Status, number), ...counts, reason };
}

/** A figure that was frozen as missing had no target to be judged by: earlier workbooks had one word for both. */
const statusOf = (status: Status, value: number | null): Status =>
  status === "missing" && value !== null ? "noTarget" : status;

/** Key of a frozen round's hidden column. */
export const frozenKey = (round: Round, when: string): string => [FROZEN, round, when].join("|");

/** The round that a key names; `null` for another key. */
export function parseFrozenKey(key: string): { readonly round: Round; readonly when: string } | null {
  const [head, round = "", when = ""] = key.split("|");
  return head === FROZEN && Object.hasOwn(ROUND_NAMES, round) ? { round: round as Round, when } : null;
}

/** Key of a visible column of a frozen round, by its place among the rounds. */
export const shownKey = (place: number): string => `shown.${place}`;

/** A frozen verdict in words; of a figure over less than all units it is only expected. */
export const frozenVerdict = ({ status, value, reported, expected }: JudgedFigure): Localized =>
  nameVerdict(status, value !== null && reported < expected);
