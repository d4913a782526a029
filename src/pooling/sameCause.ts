import type { RawFinding } from "../model/finding";
import { compareText } from "./sorting";

/**
 * Findings of which several have one cause, told once: a line of a form that is not understood is the same in every copy that comes back.
 * The first copy by file and sheet stands for all, and the count for the others; a unit is named where all are of it.
 */
export function onceForCause(drafts: readonly RawFinding[]): RawFinding[] {
  const causes = new Map<string, RawFinding[]>();
  for (const draft of drafts) {
    const cause = causeOf(draft);
    if (cause !== null) causes.set(cause, [...(causes.get(cause) ?? []), draft]);
  }
  const told = [...causes.values()].map(([first, ...others]) =>
    others.length === 0 ? first! : joined([first!, ...others]),
  );
  return [...drafts.filter((draft) => causeOf(draft) === null), ...told];
}

/** The words that are not understood, and where they stand: over a table, below it, in a sheet's name. */
function causeOf({ code, variant, params }: RawFinding): string | null {
  const words = params?.["words"];
  return code === "WORDS_NOT_UNDERSTOOD" && variant !== undefined && words !== undefined
    ? JSON.stringify([variant, words])
    : null;
}

function joined(members: readonly RawFinding[]): RawFinding {
  const place = ({ at }: RawFinding): string =>
    JSON.stringify([at?.file ?? "", at?.sheet ?? "", at?.cell ?? ""]);
  const [first] = [...members].sort((one, other) => compareText(place(one), place(other))) as [RawFinding];
  const { unit, ...rest } = first;
  const isOfOne = members.every((member) => member.unit === unit);
  return {
    ...rest,
    ...(isOfOne && unit !== undefined && { unit }),
    variant: `${first.variant}Several`,
    params: { ...first.params, count: members.length },
  };
}
