import { readNumber } from "../../../text/number/readNumber";

/** Why a typed text cannot be taken as a number of people, schools …; a key of the texts. */
export type EntryProblem = "ambiguous" | "negative" | "notWhole" | "notANumber";

/** What was typed into a field: nothing, a whole number ≥ 0, or something to be asked about. */
export type Entry =
  | { readonly state: "blank" }
  | { readonly state: "number"; readonly value: number }
  | {
      readonly state: "problem";
      readonly problem: EntryProblem;
      /** Of an ambiguous text, what it may mean. */
      readonly readings: readonly number[];
    };

/**
 * Reads a typed number by the same grammar as the cells of a report. What can be read in two ways is asked about, never guessed.
 * @example readEntry("1.205") // 1205
 */
export function readEntry(text: string): Entry {
  const reading = readNumber(text, "General", { role: "count" });
  if (reading.state === "blank") return { state: "blank" };
  if (reading.state === "ambiguous")
    return problem(
      "ambiguous",
      reading.readings.map(({ number }) => number),
    );
  if (reading.state !== "number") return problem("notANumber");
  if (reading.number < 0) return problem("negative");
  return Number.isSafeInteger(reading.number)
    ? { state: "number", value: reading.number }
    : problem("notWhole");
}

function problem(kind: EntryProblem, readings: readonly number[] = []): Entry {
  return { state: "problem", problem: kind, readings };
}
