import type { Language } from "../../model/finding";
import type { Catalogue } from "../../model/indicator";
import type { ConfirmedStandards, ListedDecision } from "../../model/standards";
import type { UnitScope } from "../../model/reportingUnit";
import { readConditionList } from "../../sheets/standards/conditionList";
import { readDecisionList } from "../../sheets/standards/decisionList";
import { readConditions } from "../../standards/readConditions";
import { readDecisions } from "../../standards/readDecisions";
import { loadJson, loadTable, looksLikeJson, refuseContent, refuseFaults } from "./sources";

/** The conditions of standards, from JSON or from a table, with the list of decisions. Throws a misuse for a file that has none. */
export async function loadStandards(
  path: string | null,
  decisions: readonly ListedDecision[],
  catalogue: Catalogue,
  language: Language,
): Promise<ConfirmedStandards | null> {
  if (path === null) return null;
  if (isTable(path, language)) {
    const list = readConditionList(await loadTable(path, language), catalogue);
    return { conditions: list.conditions ?? refuseFaults(path, list.faults, language), decisions };
  }
  const codes = catalogue.indicators.map(({ code }) => code);
  const { conditions, problems } = readConditions(loadJson(path, language), codes);
  return { conditions: conditions ?? refuseContent(path, problems, language), decisions };
}

/**
 * Every entry of the Department's list, from JSON or from a table in a workbook or a text; none without a list. Throws a misuse for a file
 * that is no list, with everything that is wrong in a table at its cell.
 */
export async function loadDecisions(
  path: string | null,
  catalogue: Catalogue,
  scope: UnitScope,
  language: Language,
): Promise<readonly ListedDecision[]> {
  if (path === null) return [];
  if (isTable(path, language)) {
    const set = scope.kind === "set" ? scope.set : null;
    const list = readDecisionList(await loadTable(path, language), { catalogue, set });
    return list.decisions ?? refuseFaults(path, list.faults, language);
  }
  const { decisions, problems } = readDecisions(loadJson(path, language));
  return decisions ?? refuseContent(path, problems, language);
}

/** Whoever calls a file JSON is told what keeps it from being so. */
const isTable = (path: string, language: Language): boolean =>
  !/\.json$/i.test(path) && !looksLikeJson(path, language);
