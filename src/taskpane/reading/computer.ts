import type { ConsolidationResult } from "../../model/consolidation";
import type { WorkbookReading } from "../../model/report";
import type { Computer } from "../../excel/computer";
import { Refusal } from "../../excel/errors";
import type { WorkbookSpec } from "../../sheets/spec";
import type { Limits, Link, Outcome } from "./link";
import type { Question } from "./messages";
import type { Packer } from "./packer";

/**
 * The pure steps, done in the thread, each within the limits. What it made is named by its number in the next step and
 * does not cross again.
 */
export function makeComputer(link: Link, limits: Limits): Computer {
  return {
    read: (snapshot, context) =>
      ask<WorkbookReading>(link, limits, (packer, as) => ({
        kind: "readSheets",
        snapshot,
        context: packer.packContext(context),
        as,
      })),
    consolidate: (readings, request) =>
      ask<ConsolidationResult>(link, limits, (packer, as) => ({
        kind: "consolidate",
        readings: readings.map((reading) => packer.pack(reading)),
        request: packer.packRequest(request),
        as,
      })),
    layOut: async (result, options) =>
      takeAnswer<WorkbookSpec>(
        await link.ask((packer) => ({ kind: "layOut", result: packer.pack(result), options }), limits),
      ),
  };
}

async function ask<T extends object>(
  link: Link,
  limits: Limits,
  pack: (packer: Packer, as: number) => Question,
): Promise<T> {
  const as = link.packer.reserve();
  const value = takeAnswer<T>(await link.ask((packer) => pack(packer, as), limits));
  link.packer.learn(value, as);
  return value;
}

/** The answer; throws a refusal in words, or for a defect an error that the edge explains. */
export function takeAnswer<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "answer") return outcome.value;
  if (outcome.kind === "cancelled") throw new Refusal("cancelled");
  if (outcome.kind === "notLoaded") throw new Refusal("notLoaded");
  throw new Error(outcome.reason);
}
