import type { ConsolidationRequest, ConsolidationResult } from "../model/consolidation";
import type { WorkbookReading } from "../model/report";
import type { ConfirmedStandards } from "../model/standards";
import { consolidate } from "../pooling/consolidate";
import { periodOf } from "../pooling/period";
import { concludeAll } from "./concludeAll";
import { decisionsOn } from "./readDecisions";

/** Consolidates readings; rows that count decisions take them from the list, and what follows for the larger unit is concluded. */
export function consolidateStandards(
  readings: readonly WorkbookReading[],
  request: ConsolidationRequest,
): ConsolidationResult {
  const { standards, catalogue } = request;
  if (!standards) return consolidate(readings, request);
  const { to } = periodOf(catalogue.plan.targetYear);
  const decisions =
    standards.decisions.length === 0 ? request.decisions : decisionsOn(standards.decisions, to);
  return withConclusions(consolidate(readings, { ...request, ...(decisions && { decisions }) }), standards);
}

/** What follows for the larger unit, at the end of the plan's year, from standards whose conditions the officer has confirmed. */
export function withConclusions(
  result: ConsolidationResult,
  standards: ConfirmedStandards | null,
): ConsolidationResult {
  if (!standards?.conditions) return result;
  const { consolidation } = result;
  const { from, to } = periodOf(consolidation.catalogue.plan.targetYear);
  const { conditions, decisions } = standards;
  const conclusions = concludeAll(consolidation, conditions, decisions, { before: from, day: to });
  return { ...result, consolidation: { ...consolidation, conclusions } };
}
