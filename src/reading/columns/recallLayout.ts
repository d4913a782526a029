import type { ColumnGroup } from "./groups";
import type { Evidence, Layout } from "./layout";

/** A layout that was chosen, with what was asked of the rows for it. */
interface ChosenLayout {
  readonly groups: readonly ColumnGroup[];
  readonly question: string;
  readonly asked: readonly { readonly ask: (evidence: Evidence) => boolean; readonly answer: boolean }[];
  readonly layout: Layout;
}

/** Layouts by the first of their groups, the last used first: copies of a form have their groups in common. */
const chosen = new WeakMap<ColumnGroup, ChosenLayout[]>();

/** Questions of a form, times the ways in which its copies are filled in. */
const MOST = 50;

/**
 * The layout of groups for a question, as `choose` makes it. In another copy of the form the same is chosen where its rows answer
 * everything that was asked of them in the same way; all of that is asked of each copy.
 */
export function recallLayout(
  groups: readonly ColumnGroup[],
  question: string,
  evidence: Evidence,
  choose: (evidence: Evidence) => Layout,
): Layout {
  const [first] = groups;
  if (!first) return choose(evidence);
  const known = chosen.get(first) ?? [];
  chosen.set(first, known);
  const position = known.findIndex(
    (one) =>
      one.question === question &&
      one.groups.length === groups.length &&
      one.groups.every((group, at) => group === groups[at]) &&
      one.asked.every(({ ask, answer }) => ask(evidence) === answer),
  );
  if (position >= 0) {
    const [found] = known.splice(position, 1);
    known.unshift(found!);
    return found!.layout;
  }
  const asked: { ask: (evidence: Evidence) => boolean; answer: boolean }[] = [];
  const layout = choose(recordEvidence(evidence, asked));
  known.unshift({ groups, question, asked, layout });
  if (known.length > MOST) known.pop();
  return layout;
}

/** The same evidence, which writes down what it is asked for. */
function recordEvidence(
  evidence: Evidence,
  asked: { ask: (evidence: Evidence) => boolean; answer: boolean }[],
): Evidence {
  const note = (ask: (evidence: Evidence) => boolean): boolean => {
    const answer = ask(evidence);
    asked.push({ ask, answer });
    return answer;
  };
  return {
    isUsed: (column) => note((of) => of.isUsed(column)),
    proves: (...columns) => note((of) => of.proves(...columns)),
    contradicts: (...columns) => note((of) => of.contradicts(...columns)),
    includes: (...columns) => note((of) => of.includes(...columns)),
    disproves: (...columns) => note((of) => of.disproves(...columns)),
  };
}
