import type { ConsolidationResult } from "../../model/consolidation";
import type { WorkbookReading } from "../../model/report";
import type { ConsolidationEngine } from "../../excel/consolidationEngine";
import { Refusal } from "../../excel/refusal";
import type { WorkbookSpec } from "../../sheets/spec";
import type { Limits, WorkerClient, Outcome } from "./workerClient";
import type { Question } from "./messages";
import type { TransferSender } from "./transfer";

/**
 * The pure steps, done in the thread, each within the limits. What it made is named by its number in the next step and
 * does not cross again.
 */
export function makeWorkerEngine(client: WorkerClient, limits: Limits): ConsolidationEngine {
  return {
    read: (snapshot, context) =>
      ask<WorkbookReading>(client, limits, (sender, as) => ({
        kind: "readSheets",
        snapshot,
        context: sender.packContext(context),
        as,
      })),
    consolidate: (readings, request) =>
      ask<ConsolidationResult>(client, limits, (sender, as) => ({
        kind: "consolidate",
        readings: readings.map((reading) => sender.pack(reading)),
        request: sender.packRequest(request),
        as,
      })),
    layOut: async (result, options) =>
      takeAnswer<WorkbookSpec>(
        await client.ask((sender) => ({ kind: "layOut", result: sender.pack(result), options }), limits),
      ),
  };
}

async function ask<T extends object>(
  client: WorkerClient,
  limits: Limits,
  pack: (sender: TransferSender, as: number) => Question,
): Promise<T> {
  const as = client.sender.reserve();
  const value = takeAnswer<T>(await client.ask((sender) => pack(sender, as), limits));
  client.sender.learn(value, as);
  return value;
}

/** The answer; throws a refusal in words, or for a defect an error that the edge explains. */
export function takeAnswer<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "answer") return outcome.value;
  if (outcome.kind === "cancelled") throw new Refusal("cancelled");
  if (outcome.kind === "notLoaded") throw new Refusal("notLoaded");
  throw new Error(outcome.reason);
}
