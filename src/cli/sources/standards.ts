import type { Language } from "../../model/finding";
import type { Catalogue } from "../../model/indicator";
import type { ConfirmedStandards } from "../../model/standards";
import { readConditions } from "../../standards/readConditions";
import { loadDecisionList, loadJson, refuseContent } from "./sources";

/** The conditions of standards of a JSON file. Throws a misuse for a file that is none. */
export function loadStandards(
  { conditions: path, decisions }: { readonly conditions: string | null; readonly decisions: string | null },
  catalogue: Catalogue,
  language: Language,
): ConfirmedStandards | null {
  if (path === null) return null;
  const codes = catalogue.indicators.map(({ code }) => code);
  const { conditions, problems } = readConditions(loadJson(path, language), codes);
  return {
    conditions: conditions ?? refuseContent(path, problems, language),
    decisions: loadDecisionList(decisions, language),
  };
}
