import type { Catalogue, Indicator } from "../model/indicator";
import type { At } from "../model/address";
import { type Answers, formatQuestion } from "./asking";
import { findKnown, type KnownName } from "./knownNames";
import type { OutlineEntry } from "./table/outline";
import type { PlanQuestion, PlanRow } from "./plan";

/** A known indicator by the row's name; where the parent's name belongs to it, only ever proposed. */
export function recognise(entry: OutlineEntry, name: string, catalogue: Catalogue): KnownName | null {
  const direct = findKnown(name, catalogue);
  if (direct || !entry.isNamedByParent || entry.above === null)
    return direct && entry.isNamedByParent ? { ...direct, how: "near" } : direct;
  const whole = entry.above.name;
  const part = entry.line.name.charAt(0).toLowerCase() + entry.line.name.slice(1);
  const written = ["trường", "giáo viên", "học sinh", "trẻ"].flatMap((noun) =>
    whole.includes(`${noun} `) ? [whole.replace(`${noun} `, `${noun} ${part} `)] : [],
  );
  const found = [`${whole} ${part}`, `${whole} cấp ${part}`, ...written]
    .map((candidate) => findKnown(candidate, catalogue))
    .find((candidate) => candidate !== null && candidate.how !== "near");
  return found ? { ...found, how: "near" } : null;
}

/** What asking about a row needs; `questions` takes what is open. */
export interface Asking {
  readonly label: string;
  readonly at: At;
  readonly answers: Answers;
  readonly questions: PlanQuestion[];
}

/** The known indicator that a row is, and its name. */
export interface Match {
  readonly match: PlanRow["match"];
  readonly known: Indicator | null;
  /** The known name where the plan misspells it; `null` for the plan's own. */
  readonly name: string | null;
}

/** An exact name is taken; a near one is asked about, and only the answer makes it the same. */
export function confirmMatch(known: KnownName | null, { label, at, answers, questions }: Asking): Match {
  if (known === null) return { match: null, known: null, name: null };
  const { indicator, how } = known;
  const match = { code: indicator.code, how };
  if (how !== "near") return { match, known: indicator, name: how === "alias" ? indicator.nameVi : null };
  const answer = answers.take("NAME_NEAR", at, at);
  if (answer === indicator.code) return { match, known: indicator, name: null };
  if (answer === "new") return { match: null, known: null, name: null };
  questions.push(
    formatQuestion(
      "NAME_NEAR",
      "NAME_NEAR",
      { row: label, text: label, known: indicator.nameVi },
      { at, choices: [indicator.code, "new"] },
    ),
  );
  return { match, known: null, name: null };
}
