import type { ConsolidationResult } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import type { Catalogue } from "../../model/indicator";
import { periodOf } from "../../pooling/period";
import { concludeAll } from "../../standards/concludeAll";
import { readConditions, type ConfirmedConditions } from "../../standards/readConditions";
import type { ListedDecision } from "../../standards/readDecisions";
import { loadDecisionList, loadJson, refuseContent } from "./sources";

/** What the officer has confirmed of standards, with the list of decisions; `null` without conditions. */
export interface LoadedStandards {
  readonly conditions: ConfirmedConditions;
  readonly decisions: readonly ListedDecision[];
}

/** The conditions of standards of a JSON file. Throws a misuse for a file that is none. */
export function loadStandards(
  { conditions: path, decisions }: { readonly conditions: string | null; readonly decisions: string | null },
  catalogue: Catalogue,
  language: Language,
): LoadedStandards | null {
  if (path === null) return null;
  const codes = catalogue.indicators.map(({ code }) => code);
  const { conditions, problems } = readConditions(loadJson(path, language), codes);
  return {
    conditions: conditions ?? refuseContent(path, problems, language),
    decisions: loadDecisionList(decisions, language),
  };
}

/** What follows for the larger unit, at the end of the plan's year, from standards whose conditions the officer has confirmed. */
export function withConclusions(
  result: ConsolidationResult,
  standards: LoadedStandards | null,
): ConsolidationResult {
  if (standards === null) return result;
  const { consolidation } = result;
  const { from, to } = periodOf(consolidation.catalogue.plan.targetYear);
  const { conditions, decisions } = standards;
  const conclusions = concludeAll(consolidation, conditions, decisions, { before: from, day: to });
  return { ...result, consolidation: { ...consolidation, conclusions } };
}
