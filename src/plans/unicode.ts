import { decodeSnapshot } from "../text/legacy";
import type { PlanDecoding, PlanSheet } from "./plan";

/** A sheet of a plan whose texts are Unicode, and what they were; `null` where they came as such. */
export interface UnicodeSheet {
  readonly sheet: PlanSheet;
  readonly decoding: PlanDecoding | null;
}

/** Turns texts of TCVN3 and VNI into Unicode, those of the document around a table with it: as reports are read. */
export function toUnicodeSheet(source: PlanSheet): UnicodeSheet {
  const { before, head } = source;
  if (source.decoding) return { sheet: source, decoding: source.decoding };
  const { snapshot, encoding, example, around } = decodeSnapshot(source.sheet, [...before, ...(head ?? [])]);
  if (encoding === null) return { sheet: source, decoding: null };
  const sheet: PlanSheet = {
    ...source,
    sheet: snapshot,
    before: around.slice(0, before.length),
    ...(head && { head: around.slice(before.length) }),
  };
  const decoding = { sheet: snapshot.name, encoding, before: example!.before, after: example!.after };
  return { sheet, decoding };
}
