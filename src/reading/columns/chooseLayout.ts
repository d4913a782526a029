import type { Indicator } from "../../model/indicator";
import { fold } from "../../text/fold";
import { OWN, ownWords, type Asked } from "../hints/coordinates";
import type { ColumnGroup } from "./groups";
import { makeLayout, type Evidence, type Layout } from "./layout";
import { recallLayout } from "./recallLayout";

/**
 * The columns that give an indicator's figure among a place's groups. Most indicators of a kind ask the same of a table: each layout is
 * made once for all that do.
 */
export function chooseLayout(
  groups: readonly ColumnGroup[],
  indicator: Indicator,
  asked: Asked,
  evidence: Evidence,
): Layout {
  const mine: Asked = { ...asked, clock: indicator.clock ?? "schoolYear", own: ownWords(indicator, fold) };
  const layouts = layoutsOf(groups, evidence);
  const question = questionOf(groups, indicator, mine);
  const known = layouts.get(question);
  if (known) return known;
  const layout = recallLayout(groups, question, evidence, (asked) =>
    makeLayout(groups, indicator, mine, asked),
  );
  layouts.set(question, layout);
  return layout;
}

const chosenLayouts = new WeakMap<readonly ColumnGroup[], WeakMap<Evidence, Map<string, Layout>>>();

/** The layouts chosen so far for these groups of a table, by their question. */
function layoutsOf(groups: readonly ColumnGroup[], evidence: Evidence): Map<string, Layout> {
  const byEvidence = chosenLayouts.get(groups) ?? new WeakMap<Evidence, Map<string, Layout>>();
  chosenLayouts.set(groups, byEvidence);
  const layouts = byEvidence.get(evidence) ?? new Map<string, Layout>();
  byEvidence.set(evidence, layouts);
  return layouts;
}

/** Everything that the choice depends on beside the table itself. An indicator's own words matter only where a group is of a part or a base. */
function questionOf(
  groups: readonly ColumnGroup[],
  { kind, code }: Indicator,
  { year, round, clock, own, ofRest }: Asked,
): string {
  const isOwnAsked = groups.some(({ coordinates: { qualifiers } }) =>
    qualifiers.some(({ dimension }) => OWN.has(dimension)),
  );
  return `${kind}|${year}|${round}|${clock}|${isOwnAsked ? own : ""}|${ofRest.has(code)}`;
}
